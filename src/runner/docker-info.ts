/** What `docker info` says of the daemon that pushes, and of the CLI's plugins. */
import { majorOf } from '../push-path/docker-version.js'
import type { DockerClient, DockerDaemon, ImageStore, RunnerFacts } from '../report/index.js'
import type { CommandResult, World } from '../world.js'
import { proxiesInInfo, settledProxies } from './daemon-proxies.js'
import { insecureIn, settledSettings } from './daemon-settings.js'
import { dockerInfo, isDaemonElsewhere } from './docker-commands.js'
import { isJsonObject, jsonAt, parseFirstJson } from './json.js'
import type { WrittenProxies } from './proxies.js'
import { quote } from './quote.js'

/** What it can add to the facts, or why it adds nothing. */
export interface DockerInfo {
  readonly server: { readonly version: string; readonly store: ImageStore } | null
  /** Why there is no `server`, a sentence part. */
  readonly why: string
  readonly plugins: RunnerFacts['plugins']
  /** Whom the daemon does not verify, or null where it does not say. */
  readonly insecure: readonly string[] | null
  /** null where it does not say. */
  readonly proxies: WrittenProxies | null
}

/** From this major version on a fresh installation has containerd's store (moby v29.7.2 daemon/image_store_choice.go:105-133). */
const containerdFromMajor = 29
const maximumPlugins = 64
/** moby daemon/containerd/service.go and daemon/info.go; `overlayfs` is the name of containerd's snapshotter, `overlay2` of dockerd's own driver. */
const snapshotterType = 'io.containerd.snapshotter.v1'
const snapshotters: ReadonlySet<string> = new Set(['overlayfs', 'stargz', 'nydus', 'soci'])

/** Asks the daemon of this step once, if it is on this machine. Never rejects; ends with the signal. */
export async function readDockerInfo(world: World, signal: AbortSignal): Promise<DockerInfo> {
  if (isDaemonElsewhere(world.environment))
    return noInfo('DOCKER_HOST leads to another machine, which was not asked')
  const result = await world.run(dockerInfo.words, { ...dockerInfo.bounds, signal })
  return infoIn(result)
}

/** The facts with what came of it. */
export const withDockerInfo = (facts: RunnerFacts, info: DockerInfo): RunnerFacts => ({
  ...withDaemonSettings(facts, info),
  daemon: daemonIn(facts, info),
  plugins: info.plugins,
})

const daemonIn = ({ client }: RunnerFacts, { server, why }: DockerInfo): DockerDaemon =>
  server === null ? assumedDaemon(client, why) : { kind: 'found', ...server }

/** What is in force of the daemon's settings, and nothing else: what is measured depends on it. */
export function withDaemonSettings(facts: RunnerFacts, info: DockerInfo): RunnerFacts {
  const { daemon: inFiles, builder } = facts.proxies
  const daemon = settledProxies(inFiles, info.proxies, daemonIn(facts, info))
  return {
    ...facts,
    daemonSettings: settledSettings(facts, info.insecure),
    // Until buildx is asked, a builder in the daemon's place is the daemon's own.
    proxies: {
      ...facts.proxies,
      daemon,
      builder: facts.places.builder === facts.places.daemon ? daemon : builder,
    },
  }
}

/** A daemon like its CLI. */
export function assumedDaemon({ version }: DockerClient, why: string): DockerDaemon {
  const isNew = (majorOf(version) ?? 0) >= containerdFromMajor
  return {
    kind: 'assumed',
    version,
    store: isNew ? 'containerd' : 'classic',
    why: isNew ? `${why}; a fresh docker ${containerdFromMajor} has the containerd store` : why,
  }
}

/** Before anything is known of it. */
export const notAnswered = 'docker info has not answered'

export const noInfo = (why: string): DockerInfo => ({
  server: null,
  why,
  plugins: {},
  insecure: null,
  proxies: null,
})

function infoIn(result: CommandResult): DockerInfo {
  switch (result.kind) {
    case 'absent':
      return noInfo('there is no docker command on this runner')
    case 'failed':
      return noInfo(`docker info: ${quote(result.why)}`)
    case 'exited': {
      // The CLI prints what it knows of itself where the daemon does not answer, too, whatever its status.
      const parsed = parseFirstJson(result.stdout)
      if (!parsed.ok || !isJsonObject(parsed.value)) {
        const said = quote(result.stderr.trim())
        return noInfo(
          `docker info printed no JSON and ended with status ${result.status}${said === '' ? '' : `: ${said}`}`,
        )
      }
      const server = serverIn(parsed.value, result.stderr)
      return {
        ...server,
        insecure: insecureIn(parsed.value),
        proxies: server.server === null ? null : proxiesInInfo(parsed.value),
        plugins: pluginsIn(jsonAt(parsed.value, 'ClientInfo', 'Plugins')),
      }
    }
  }
}

/** docker/cli v28.5.2 cli/command/system/info.go, `runInfo`: what hinders a connection stands in the JSON or is an error, by version. */
function serverIn(info: unknown, stderr: string): Pick<DockerInfo, 'server' | 'why'> {
  const version = jsonAt(info, 'ServerVersion')
  const errors = jsonAt(info, 'ServerErrors')
  const error: unknown = Array.isArray(errors) ? errors[0] : undefined
  if (typeof version !== 'string' || majorOf(version) === null) {
    const said = quote(typeof error === 'string' ? error : stderr.trim())
    return { server: null, why: `the daemon did not answer: ${said === '' ? 'it names no version' : said}` }
  }
  return { server: { version: quote(version), store: storeIn(info) }, why: '' }
}

function storeIn(info: unknown): ImageStore {
  const status = jsonAt(info, 'DriverStatus')
  const rows: readonly unknown[] = Array.isArray(status) ? status : []
  const told = rows.some(
    (row) => Array.isArray(row) && row[0] === 'driver-type' && row[1] === snapshotterType,
  )
  const driver = jsonAt(info, 'Driver')
  return told || (typeof driver === 'string' && snapshotters.has(driver)) ? 'containerd' : 'classic'
}

/** docker/cli v28.5.2 cli-plugins/manager/plugin.go: each has a name and a version, or an `Err`. */
function pluginsIn(listed: unknown): RunnerFacts['plugins'] {
  const plugins: readonly unknown[] = Array.isArray(listed) ? listed : []
  return Object.fromEntries(
    plugins.slice(0, maximumPlugins).flatMap((plugin): readonly (readonly [string, string])[] => {
      const [name, version, problem] = ['Name', 'Version', 'Err'].map((key) => jsonAt(plugin, key))
      const isUsable = typeof name === 'string' && /^[a-z][a-z0-9_-]{0,40}$/.test(name)
      if (!isUsable || (problem !== undefined && problem !== null)) return []
      return [[name, typeof version === 'string' && version !== '' ? quote(version) : 'unknown']]
    }),
  )
}
