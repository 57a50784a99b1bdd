/** Two network namespaces, joined to each other and to nothing else: the sandbox's own is the network, the second one is the runner's. */
import { readlink } from 'node:fs/promises'
import { ipv6AddressesPath } from '../src/runner/ipv6-networks.js'
import type { Scenario } from '../src/simulator/index.js'
import { start, mustRun, kill } from './process.js'

/** Benchmarking addresses (RFC 2544): no scenario has them. */
const networkAddress = '198.18.0.1'
const runnerAddress = '198.18.0.2'
const linkPrefix = 30
/** The network's end of the link, where the runner's IPv6 goes, if it has any. */
const networkLinkLocal = 'fe80::1'

export interface Network {
  /** The command as it runs on the runner's side. */
  onRunner(command: readonly string[]): readonly string[]
  close(): void
}

/** An address as a line of /proc/net/if_inet6 has it: digits, interface and prefix length. */
const ipv6Line = /^([0-9a-f]{32}) +[0-9a-f]+ +([0-9a-f]+) +00 /gm

/** The global IPv6 addresses that a scenario's runner has by its /proc/net/if_inet6, with their prefix lengths. */
export const ipv6AddressesOf = ({ machine }: Scenario): readonly string[] =>
  [...(machine.files.get(ipv6AddressesPath) ?? '').matchAll(ipv6Line)].map(
    ([, digits = '', prefix = '']) => `${digits.replace(/.{4}(?!$)/g, '$&:')}/${Number.parseInt(prefix, 16)}`,
  )

/** @param ipv6 the runner's own addresses; with none it has no route to any */
export async function createNetwork(ipv6: readonly string[]): Promise<Network> {
  // Holds the runner's namespace for as long as it lives.
  const holder = start(['unshare', '--net', 'sleep', 'infinity'], { stdio: 'ignore' })
  const namespace = `/proc/${String(holder.pid)}/ns/net`
  const onRunner = (command: readonly string[]) => ['nsenter', `--net=${namespace}`, ...command]
  await untilUnshared(namespace)
  await ip(
    [],
    [
      'link set lo up',
      `link add network type veth peer name eth0 netns ${String(holder.pid)}`,
      `address add ${networkAddress}/${linkPrefix} dev network`,
      'link set network up',
      ...(ipv6.length === 0 ? [] : [`address add ${networkLinkLocal}/64 dev network nodad`]),
      ...ipv6.map((address) => `route add ${address.replace(/\/.*/, '')}/128 dev network`),
    ],
  )
  await ip(onRunner([]), [
    'link set lo up',
    `address add ${runnerAddress}/${linkPrefix} dev eth0`,
    'link set eth0 up',
    `route add default via ${networkAddress}`,
    ...ipv6.map((address) => `address add ${address} dev eth0 nodad`),
    ...(ipv6.length === 0 ? [] : [`route add default via ${networkLinkLocal} dev eth0`]),
  ])
  return { onRunner, close: () => kill(holder) }
}

/** Gives addresses to the loopback interface of a side, so that servers can listen on them. */
export const addAddresses = (addresses: Iterable<string>, side: readonly string[] = []): Promise<void> =>
  ip(
    side,
    [...new Set(addresses)].map((address) =>
      // `::1` is there already.
      address.includes(':')
        ? `address replace ${address}/128 dev lo nodad`
        : `address replace ${address}/32 dev lo`,
    ),
  )

/** The words of several `ip` commands, one after the other. */
async function ip(side: readonly string[], commands: readonly string[]): Promise<void> {
  await mustRun([...side, 'ip', '-batch', '-'], { input: `${commands.join('\n')}\n` })
}

/** `unshare` has started the process before it has left the namespace. */
async function untilUnshared(namespace: string): Promise<void> {
  const pauseMs = 5
  const attempts = 1_000
  const own = await readlink('/proc/self/ns/net')
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const there = await readlink(namespace).catch(() => own)
    if (there !== own) return
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  throw new Error('expected a network namespace for the runner, none came up')
}
