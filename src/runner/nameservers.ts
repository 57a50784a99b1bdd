/** Which resolvers this runner asks, and by which rules. */
import { dnsPort, goResolver, limits } from '../budgets.js'
import type {
  Endpoint,
  Request,
  ResolvConfNote,
  ResolvConfState,
  Resolver,
  RunnerFacts,
} from '../report/index.js'
import type { FileContent, World } from '../world.js'
import { parseResolvConf, type NameserverLine } from './resolv-conf.js'

export const defaultResolvConfPath = '/etc/resolv.conf'

/** Where the kernel tells the name that both resolvers take a search suffix from (Go's `os.Hostname`). */
const hostnamePath = '/proc/sys/kernel/hostname'

/** systemd-resolved's stub, and the file where it writes the servers that it forwards to (systemd-resolved.service(8)). */
const stub = { address: '127.0.0.53', upstreamPath: '/run/systemd/resolve/resolv.conf' } as const

/** RFC 1035 section 4.2. */
/** dnsconfig_unix.go, `defaultNS`. */
const defaultNameservers = ['127.0.0.1', '::1'] as const

export interface Nameservers {
  readonly state: ResolvConfState
  readonly notes: readonly ResolvConfNote[]
  readonly resolvers: readonly Resolver[]
  readonly lookup: RunnerFacts['lookup']
}

/**
 * Reads resolv.conf. `request.resolvers` stand in for its nameserver lines; search list and options
 * stay. Where there is no nameserver, or no file, the resolvers are those that Go asks then. What
 * stands behind systemd-resolved's stub is listed after it. Never rejects.
 */
export async function readNameservers(
  world: World,
  request: Pick<Request, 'resolvers'>,
  resolvConfPath: string = defaultResolvConfPath,
): Promise<Nameservers> {
  const [file, hostname] = await Promise.all([readText(world, resolvConfPath), readHostname(world)])
  const { nameservers, notes, go, glibc, musl } = parseResolvConf(
    file.kind === 'text' ? file.text : '',
    hostname,
  )
  const asked =
    request.resolvers === null
      ? fromFile(nameservers, resolvConfPath)
      : fromRequest(request.resolvers, 'the resolvers input')
  return {
    state: stateOf(file, resolvConfPath),
    notes: request.resolvers === null ? notes : notes.filter(({ kind }) => !nameserverNotes.has(kind)),
    resolvers: [...asked, ...(await behindStub(world, asked))],
    lookup: { go, glibc, musl },
  }
}

/** They speak of lines that the resolvers input stands in for. */
const nameserverNotes: ReadonlySet<ResolvConfNote['kind']> = new Set([
  'ignored-nameserver',
  'invalid-nameserver',
  'extra-words',
] as const)

function fromFile(nameservers: readonly NameserverLine[], path: string): readonly Resolver[] {
  if (nameservers.length > 0) return nameservers.map((one, index) => resolver(one, index, path, one.used))
  return defaultNameservers.map((address, index) =>
    resolver({ address }, index, "the resolver's default", true),
  )
}

const fromRequest = (endpoints: readonly Endpoint[], source: string): readonly Resolver[] =>
  endpoints.map((one, index) => resolver(one, index, source, index < goResolver.maxNameservers))

const resolver = (
  { address, port = dnsPort }: { readonly address: string; readonly port?: number },
  index: number,
  source: string,
  used: boolean,
): Resolver => ({ address, port, position: index + 1, used, source, behind: null })

async function behindStub(world: World, asked: readonly Resolver[]): Promise<readonly Resolver[]> {
  const isStub = ({ address, port }: Endpoint) => address === stub.address && port === dnsPort
  if (!asked.some((one) => one.used && isStub(one))) return []
  const file = await readText(world, stub.upstreamPath)
  if (file.kind !== 'text') return []
  return parseResolvConf(file.text)
    .nameservers.map((one, index) => resolver(one, index, stub.upstreamPath, false))
    .filter((one) => !isStub(one))
    .map((one) => ({ ...one, behind: { address: stub.address, port: dnsPort } }))
}

const readText = (world: World, path: string): Promise<FileContent> =>
  world.readFile(path, limits.configFileBytes)

async function readHostname(world: World): Promise<string> {
  const file = await readText(world, hostnamePath)
  return file.kind === 'text' ? file.text.trim() : ''
}

function stateOf(file: FileContent, path: string): ResolvConfState {
  switch (file.kind) {
    case 'text':
      return { kind: 'read', path }
    case 'absent':
      return { kind: 'absent', path }
    case 'unreadable':
      return { kind: 'unreadable', path, why: file.why }
  }
}
