/** Where the builder of `docker buildx build --push` runs: asked of buildx, and of the builder's own resolv.conf. */
import { dnsPort, goMinor, limits } from '../budgets.js'
import { isLoopbackAddress } from '../push-path/address.js'
import type { Place, ProxySettings, RunnerFacts } from '../report/index.js'
import type { World } from '../world.js'
import { embeddedResolver, externalServersIn } from './docker-dns.js'
import { dockerFolder } from './docker-folder.js'
import { jsonAt, parseFirstJson } from './json.js'
import { proxiesInEnvironment, settingsOf, type WrittenProxy } from './proxies.js'
import { quote } from './quote.js'
import { parseResolvConf } from './resolv-conf.js'
import { askTool, notUnderstood } from './tool.js'

export interface BuilderNode {
  readonly name: string
  readonly endpoint: string
  readonly status: string
  /** `network="host"` among the driver's options. */
  readonly hostNetwork: boolean
  /** `env.NAME="VALUE"` among them, by name: the environment of buildkitd. */
  readonly environment: Readonly<Record<string, string>>
}

export interface Builder {
  readonly name: string
  readonly driver: string
  readonly nodes: readonly BuilderNode[]
}

const mostNodes = 16

/**
 * What `docker buildx inspect` prints (docker/buildx commands/inspect.go, `runInspect`): a line for each value, nodes after
 * `Nodes:`. The names of the lines are in no other language. Null for a text that is none of its.
 */
export function parseBuilder(text: string): Builder | null {
  const [head = '', ...rest] = text.split(/^Nodes:\s*$/m)
  const name = valueIn(head, 'Name')
  const driver = valueIn(head, 'Driver')
  if (name === null || driver === null) return null
  const nodes = rest
    .join('\n')
    .split(/^(?=Name:)/m)
    .flatMap((node): readonly BuilderNode[] => {
      const own = valueIn(node, 'Name')
      if (own === null) return []
      return [
        {
          name: own,
          endpoint: valueIn(node, 'Endpoint') ?? '',
          status: valueIn(node, 'Status') ?? '',
          hostNetwork: /(?:^|\s)network="?host"?(?:\s|$)/.test(valueIn(node, 'Driver Options') ?? ''),
          environment: environmentIn(valueIn(node, 'Driver Options') ?? ''),
        },
      ]
    })
  return { name: quote(name), driver: quote(driver), nodes: nodes.slice(0, mostNodes) }
}

const valueIn = (text: string, label: string): string | null => {
  const value = new RegExp(`^${label}:(.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''
  return value === '' ? null : value
}

/** Go's `%q` around each value (docker/buildx commands/inspect.go, `runInspect`). */
const environmentIn = (options: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...options.matchAll(/(?:^|\s)env\.([A-Za-z_][A-Za-z0-9_]*)="((?:\\.|[^"\\])*)"/g)].map(
      ([, name = '', value = '']) => [name, value.replace(/\\(["\\])/g, '$1')],
    ),
  )

/** Where it runs, and its proxies: its own, or `of-daemon`, or null where they are not known. */
export interface BuilderFacts {
  readonly place: Place
  readonly proxies: ProxySettings | 'of-daemon' | null
}

type Seen = Pick<RunnerFacts, 'resolvers' | 'places'>

/** What is known before buildx is asked: the daemon's, or nothing where another builder was chosen. Never rejects. */
export async function presumedBuilderPlace(world: World, daemon: Place): Promise<Place> {
  return (await chosenBuilder(world)) === null
    ? daemon
    : { kind: 'not-told', why: 'docker buildx inspect has not answered' }
}

/**
 * Without a builder of its own it is the daemon's, and nobody is asked. Never rejects; ends with the signal.
 * The builder's file is read and nothing in it is touched: `docker exec … cat /etc/resolv.conf`.
 */
export async function readBuilder(world: World, runner: Seen, signal: AbortSignal): Promise<BuilderFacts> {
  const { daemon } = runner.places
  const notTold = (why: string): BuilderFacts => ({ place: { kind: 'not-told', why }, proxies: null })
  const chosen = await chosenBuilder(world)
  if (chosen === null) return { place: daemon, proxies: 'of-daemon' }
  const answer = await askTool(world, ['docker', 'buildx', 'inspect', ...chosen], signal)
  if (answer.kind === 'skipped') return notTold(answer.why)
  const builder = parseBuilder(answer.text)
  if (builder === null) return notTold(notUnderstood('docker buildx inspect', answer.text).why)
  return {
    place: await placeOfBuilder(world, builder, runner, signal),
    proxies: builder.driver === 'docker' ? 'of-daemon' : proxiesOf(builder),
  }
}

/** buildkitd follows its own environment (buildkit util/resolver/resolver.go, `http.ProxyFromEnvironment`), and is built with a new Go. */
function proxiesOf({ driver, nodes: [node] }: Builder): ProxySettings | null {
  if (driver !== 'docker-container' || node === undefined) return null
  const written = proxiesInEnvironment(node.environment)
  const asOption = (one: WrittenProxy): WrittenProxy => ({ ...one, source: `driver-opt env.${one.source}` })
  return settingsOf(
    {
      ...written,
      https: asOption(written.https),
      http: asOption(written.http),
      exceptions: asOption(written.exceptions),
    },
    goMinor.proxyOfAnyScheme,
  )
}

async function placeOfBuilder(
  world: World,
  builder: Builder,
  runner: Seen,
  signal: AbortSignal,
): Promise<Place> {
  const { daemon } = runner.places
  const who = `the builder ${builder.name}`
  if (builder.driver === 'docker') return daemon
  if (builder.driver !== 'docker-container') {
    return { kind: 'elsewhere', why: `${who} is one of the driver ${builder.driver}` }
  }
  if (daemon.kind === 'elsewhere') return daemon
  const node = builder.nodes[0]
  if (node === undefined || !isContainerName(node.name))
    return { kind: 'not-told', why: `${who} names no node` }
  if (/^(?:ssh|tcp|https?):/i.test(node.endpoint)) {
    return { kind: 'elsewhere', why: `${who} runs at ${quote(withoutUser(node.endpoint))}` }
  }
  if (node.hostNetwork) return daemon
  if (node.status !== 'running') return { kind: 'not-told', why: `${who} is not running yet` }
  return await placeInContainer(world, who, node, runner, signal)
}

/** The arguments that name it, or null where `docker buildx` takes the daemon's own. */
async function chosenBuilder(world: World): Promise<readonly string[] | null> {
  const named = world.environment['BUILDX_BUILDER'] ?? ''
  if (named !== '') return named === 'default' ? null : [named]
  const folder = dockerFolder(world)
  const buildx = world.environment['BUILDX_CONFIG'] ?? ''
  if (buildx === '' && folder === null) return null
  // docker/buildx store/store.go, `GetCurrentInstance`.
  const path = `${buildx === '' ? `${folder ?? ''}/buildx` : buildx}/current`
  const file = await world.readFile(path, limits.configFileBytes)
  const parsed = file.kind === 'text' ? parseFirstJson(file.text) : null
  const name = parsed?.ok === true ? jsonAt(parsed.value, 'Name') : null
  return typeof name === 'string' && name !== '' && name !== 'default' ? [] : null
}

const isContainerName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(name)

const withoutUser = (endpoint: string): string => endpoint.replace(/^([a-z]+:\/\/)[^/]*@/i, '$1')

async function placeInContainer(
  world: World,
  who: string,
  { name }: BuilderNode,
  { resolvers }: Seen,
  signal: AbortSignal,
): Promise<Place> {
  // docker/buildx driver/docker-container/factory.go, `buildx_buildkit_` and the node's name.
  const command = ['docker', 'exec', `buildx_buildkit_${name}`, 'cat', '/etc/resolv.conf'] as const
  const file = await askTool(world, command, signal)
  if (file.kind === 'skipped') return { kind: 'not-told', why: `the resolv.conf of ${who}: ${file.why}` }
  const nameservers = nameserversIn(file.text)
  if (nameservers === null)
    return { kind: 'not-told', why: `the resolv.conf of ${who} names no nameserver that is known here` }
  const used = resolvers.filter((one) => one.used && one.port === dnsPort).map(({ address }) => address)
  return used.join(' ') === nameservers.join(' ')
    ? { kind: 'here' }
    : { kind: 'own-nameservers', why: `${who} has a resolv.conf of its own`, nameservers }
}

/** Those that are asked in the end, in this runner's network; null where one of them is known inside the container only. */
function nameserversIn(text: string): readonly string[] | null {
  const asked = parseResolvConf(text)
    .nameservers.filter((one) => one.used)
    .map(({ address }) => address)
  const servers = asked.includes(embeddedResolver)
    ? externalServersIn(text)
    : asked.map((address) => ({ address, fromHost: false }))
  const isKnown =
    servers.length > 0 && servers.every(({ address, fromHost }) => fromHost || !isLoopbackAddress(address))
  return isKnown ? servers.map(({ address }) => address) : null
}
