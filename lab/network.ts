/** Two network namespaces, joined to each other and to nothing else: the sandbox's own is the network, the second one is the runner's. */
import { readlink } from 'node:fs/promises'
import { start, mustRun, kill } from './process.js'

/** Benchmarking addresses (RFC 2544): no scenario has them. */
const networkAddress = '198.18.0.1'
const runnerAddress = '198.18.0.2'
const linkPrefix = 30

export interface Network {
  /** The command as it runs on the runner's side. */
  onRunner(command: readonly string[]): readonly string[]
  close(): void
}

export async function createNetwork(): Promise<Network> {
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
    ],
  )
  await ip(onRunner([]), [
    'link set lo up',
    `address add ${runnerAddress}/${linkPrefix} dev eth0`,
    'link set eth0 up',
    `route add default via ${networkAddress}`,
  ])
  return { onRunner, close: () => kill(holder) }
}

/** Gives addresses to the loopback interface of a side, so that servers can listen on them. */
export const addAddresses = (addresses: Iterable<string>, side: readonly string[] = []): Promise<void> =>
  ip(
    side,
    [...new Set(addresses)].map((address) =>
      address.includes(':') ? `address add ${address}/128 dev lo nodad` : `address add ${address}/32 dev lo`,
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
