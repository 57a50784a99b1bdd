/** Real proxies, out in the network: tinyproxy, with a name resolution of its own. */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Scenario, ScenarioProxy } from '../src/simulator/index.js'
import { startDaemon, untilListening, type Daemon } from './daemon.js'

/** What tinyproxy cannot do: a status of its own choice, and accepting without a word. */
export const isPlayedByTinyproxy = ({ status, hang }: ScenarioProxy): boolean =>
  status === undefined && hang !== true

/** A lookup that is given up after so long unless the scenario says otherwise (the simulator's `patience`). */
const usualPatienceMs = 10_000
const mostResolverTimeoutSeconds = 30

/** Starts the scenario's proxies at their addresses. */
export async function startProxies(
  scenario: Scenario,
  folder: string,
  etc: string,
): Promise<readonly Daemon[]> {
  return Promise.all(
    (scenario.proxies ?? []).map(async (proxy, index) => {
      const own = path.join(folder, `proxy-${index}`)
      await cp(etc, path.join(own, 'etc'), { recursive: true, verbatimSymlinks: true })
      await mkdir(path.join(own, 'etc'), { recursive: true })
      const config = path.join(own, 'tinyproxy.conf')
      await Promise.all([
        writeFile(path.join(own, 'filter'), `${(proxy.denies ?? []).map(filterOf).join('\n')}\n`),
        writeFile(config, tinyproxyConfig(proxy, own)),
        ...nameResolution(scenario, proxy).map(([name, text]) =>
          writeFile(path.join(own, 'etc', name), text),
        ),
      ])
      const daemon = startDaemon(
        [
          ...['unshare', '--mount', 'sh', '-c', 'mount --bind "$1" /etc && exec tinyproxy -d -c "$2"', 'sh'],
          ...[path.join(own, 'etc'), config],
        ],
        { log: path.join(own, 'log') },
      )
      await untilListening(daemon, 'tcp', proxy.at.port)
      return daemon
    }),
  )
}

/** tinyproxy.conf(5), of 1.11. */
const tinyproxyConfig = ({ at, logins = [], denies = [] }: ScenarioProxy, folder: string): string =>
  [
    `Port ${at.port}`,
    `Listen ${at.address}`,
    'Timeout 600',
    'LogLevel Info',
    ...logins.map((login) => `BasicAuth ${login.replace(':', ' ')}`),
    ...(denies.length === 0 ? [] : [`Filter "${path.join(folder, 'filter')}"`, 'FilterExtended Yes']),
    '',
  ].join('\n')

/** The host and everything below it. */
const filterOf = (host: string): string => `(^|\\.)${host.replaceAll('.', '\\.')}$`

/** By a hosts file where the scenario's proxy knows every name at once, else by its resolver. */
function nameResolution(
  { zone }: Scenario,
  { resolver, patience = usualPatienceMs }: ScenarioProxy,
): readonly (readonly [string, string])[] {
  const local = '127.0.0.1 localhost'
  if (resolver !== undefined) {
    const seconds = Math.min(Math.max(Math.floor(patience / 1_000), 1), mostResolverTimeoutSeconds)
    return [
      ['hosts', `${local}\n`],
      ['resolv.conf', `nameserver ${resolver}\noptions timeout:${seconds} attempts:1\n`],
    ]
  }
  const lines = [...zone].flatMap(([name, addresses]) => addresses.map((address) => `${address} ${name}`))
  return [
    ['hosts', `${[local, ...lines].join('\n')}\n`],
    ['resolv.conf', ''],
  ]
}

export const proxyAddresses = ({ proxies = [] }: Scenario): readonly string[] =>
  proxies.map(({ at }) => at.address)

export const silentProxies = ({ proxies = [] }: Scenario) =>
  proxies.flatMap(({ at, silent }) => (silent === true ? [{ at, count: 'all' as const }] : []))

const daemonJson = '/etc/docker/daemon.json'
/** Of daemon.json (docs.docker.com/engine/daemon/proxy). */
const variables: Readonly<Record<string, string>> = {
  'http-proxy': 'HTTP_PROXY',
  'https-proxy': 'HTTPS_PROXY',
  'no-proxy': 'NO_PROXY',
}

/**
 * What of the scenario's files makes dockerd go through a proxy, as variables: of drop-ins for systemd, which starts nothing here,
 * and of daemon.json, which dockerd 23 makes variables of and dockerd 20.10 does not know (moby v23.0.0 cmd/dockerd/daemon.go,
 * `configureProxyEnv`).
 */
export function daemonProxies({ machine }: Scenario): Readonly<Record<string, string>> {
  const dropIns = [...machine.files].filter(([name]) => /\/docker\.service(?:\.d\/[^/]+\.conf)?$/.test(name))
  const assignments = dropIns.flatMap(([, text]) =>
    [...text.matchAll(/^Environment=(.*)$/gm)].flatMap(([, value = '']) => [
      ...value.matchAll(/"?((?:https?|no)_proxy)=([^"\s]*)"?/gi),
    ]),
  )
  return {
    ...Object.fromEntries(assignments.map(([, name = '', value = '']) => [name, value])),
    ...Object.fromEntries(
      Object.entries(configuredProxies(machine.files.get(daemonJson))).flatMap(([key, value]) => {
        const name = variables[key]
        return name === undefined ? [] : [[name, value]]
      }),
    ),
  }
}

function configuredProxies(text: string | undefined): Readonly<Record<string, string>> {
  try {
    return (JSON.parse(text ?? '{}') as { proxies?: Record<string, string> }).proxies ?? {}
  } catch {
    return {}
  }
}

/** daemon.json without what dockerd 20.10 refuses to start with; null where there is nothing to leave out. */
export function startableDaemonJson({ machine }: Scenario): string | null {
  const text = machine.files.get(daemonJson)
  if (text === undefined || Object.keys(configuredProxies(text)).length === 0) return null
  return JSON.stringify({ ...(JSON.parse(text) as Record<string, unknown>), proxies: undefined })
}
