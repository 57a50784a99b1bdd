/** Which resolvers this runner asks, by which rules, and who wrote them down. */
import { dnsPort } from '../budgets.js'
import { isLoopbackAddress } from '../push-path/address.js'
import type {
  Endpoint,
  Request,
  ResolvConfNote,
  ResolvConfState,
  Resolver,
  ResolverManager,
  RunnerFacts,
} from '../report/index.js'
import type { World } from '../world.js'
import { defaultResolvConfPath, readAskedResolvers, readText, resolver } from './asked-resolvers.js'
import { embeddedResolver, externalServersIn } from './docker-dns.js'
import { readDnsmasq, type Dnsmasq } from './dnsmasq.js'
import { networkManagerUpstreamPath } from './network-manager.js'
import { parseResolvConf } from './resolv-conf.js'
import { findManager, isResolvedStub, mayBeDnsmasq } from './resolver-manager.js'
import { quote } from './quote.js'
import type { SystemResolvConf } from './system-resolv-conf.js'

/** Where systemd-resolved writes the servers that it forwards to (systemd-resolved.service(8)). */
const resolvedUpstreamPath = '/run/systemd/resolve/resolv.conf'

export interface Nameservers {
  readonly state: ResolvConfState
  /** Of the file; empty where it could not be read. */
  readonly text: string
  readonly notes: readonly ResolvConfNote[]
  readonly asMeant: RunnerFacts['asMeant']
  readonly resolvers: readonly Resolver[]
  readonly manager: ResolverManager
  readonly lookup: RunnerFacts['lookup']
}

/**
 * Whom this runner asks; search list and options stay those of the file, whoever is asked. What stands behind a stub is listed
 * after it. Never rejects; ends with the signal.
 */
export async function readNameservers(
  world: World,
  request: Pick<Request, 'resolvers'>,
  resolvConfPath: string = defaultResolvConfPath,
  signal: AbortSignal = new AbortController().signal,
): Promise<Nameservers> {
  const { source, text, parsed, asked } = await readAskedResolvers(world, request, resolvConfPath, signal)
  const { notes, go, glibc, musl, asMeant } = parsed
  const dnsmasq = asked.some(mayBeDnsmasq) ? await readDnsmasq(world) : null
  const manager = source.manager ?? (await findManager(world, { text, asked, search: go.search, dnsmasq }))
  return {
    state: await stateOf(world, source),
    text,
    notes: request.resolvers === null ? notes : notes.filter(({ kind }) => !nameserverNotes.has(kind)),
    asMeant,
    resolvers: [...asked, ...(await behindStubs(world, { asked, text, manager, dnsmasq }))],
    manager,
    lookup: { go, glibc, musl },
  }
}

/** They speak of lines that the resolvers input stands in for. */
const nameserverNotes: ReadonlySet<ResolvConfNote['kind']> = new Set([
  'ignored-nameserver',
  'invalid-nameserver',
  'extra-words',
] as const)

interface Stubs {
  readonly asked: readonly Resolver[]
  readonly text: string
  readonly manager: ResolverManager
  readonly dnsmasq: Dnsmasq | null
}

/** Whom the stubs among those that are asked forward to, as far as files say so. One that is asked anyhow, a stub itself for one, is not behind. */
async function behindStubs(world: World, stubs: Stubs): Promise<readonly Resolver[]> {
  const { asked } = stubs
  const behind = await Promise.all(
    asked
      .filter((one) => one.used)
      .map(async (stub) => {
        const upstreams = await upstreamsOf(world, stub, stubs)
        return upstreams.map((one, index) => ({
          ...resolver(one, index, one.source, false),
          behind: { address: stub.address, port: stub.port },
        }))
      }),
  )
  const known = new Set(asked.map(keyOf))
  return behind.flat().filter((one) => {
    if (isResolvedStub(one)) return false
    const isNew = !known.has(keyOf(one))
    known.add(keyOf(one))
    return isNew
  })
}

const keyOf = ({ address, port }: Endpoint) => `${address} ${port}`

type Upstream = Endpoint & { readonly source: string }

async function upstreamsOf(
  world: World,
  stub: Resolver,
  { text, manager, dnsmasq }: Stubs,
): Promise<readonly Upstream[]> {
  if (isResolvedStub(stub)) {
    return await nameserversIn(world, resolvedUpstreamPath)
  }
  if (stub.address === embeddedResolver && stub.port === dnsPort) {
    // An address of loopback is the host's, or another container's: nobody is behind it here.
    return externalServersIn(text)
      .filter(({ address }) => !isLoopbackAddress(address))
      .map(({ address }) => ({ address, port: dnsPort, source: stub.source }))
  }
  if (!mayBeDnsmasq(stub)) return []
  return manager.kind === 'network-manager'
    ? await nameserversIn(world, networkManagerUpstreamPath)
    : (dnsmasq?.upstreams ?? [])
}

async function nameserversIn(world: World, path: string): Promise<readonly Upstream[]> {
  const file = await readText(world, path)
  const { nameservers } = parseResolvConf(file.kind === 'text' ? file.text : '')
  return nameservers.map(({ address }) => ({ address, port: dnsPort, source: path }))
}

async function stateOf(world: World, { file, path }: SystemResolvConf): Promise<ResolvConfState> {
  switch (file.kind) {
    case 'text':
      return { kind: 'read', path }
    case 'absent': {
      const target = await world.readLink(path)
      return { kind: 'absent', path, linkTo: target === null ? null : quote(target) }
    }
    case 'unreadable':
      return { kind: 'unreadable', path, why: file.why }
  }
}
