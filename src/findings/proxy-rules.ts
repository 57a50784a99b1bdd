/** Proxies that one of Docker's programs has and another has not, or that Go reads otherwise than they were meant. */
import { withProxySettings } from '../forecast/mended-proxies.js'
import { tokenStopOf, type ImagePath, type Stop } from '../push-path/path.js'
import { proxyFor, type ProxyUser } from '../push-path/proxy.js'
import { urlToStop } from '../push-path/proxied-stops.js'
import type { Observations, ProxyEntry, ProxySettings } from '../report/index.js'
import { exceptionSuspects } from './proxy-exception-rules.js'
import { giveProxyOffer, showProxy, shownProxy, writeAgainOffer } from './proxy-offers.js'
import { listed, nobody, plainSuspect, type FindingCode, type Suspect } from './suspect.js'

/** What a program asks, of the stops of this push. */
export interface Asking {
  readonly user: ProxyUser
  readonly stops: readonly Stop[]
}

export const proxyUserNames: Readonly<Record<ProxyUser, string>> = {
  client: 'the docker command',
  daemon: 'the daemon',
  builder: 'the builder',
}

export function proxySuspects(observations: Observations, paths: readonly ImagePath[]): readonly Suspect[] {
  const asking = askingOf(observations, paths)
  return [
    ...asking.flatMap((one) => malformed(observations, one)),
    ...asking.flatMap((one) => lacking(observations, one)),
    ...asking.flatMap((one) => exceptionSuspects(observations, one)),
    ...notFollowed(asking),
  ]
}

/** The program that decides is looked at; the builder only where it is the one that pushes. */
function askingOf({ request }: Observations, paths: readonly ImagePath[]): readonly Asking[] {
  const pushes = request.client === 'buildx' ? 'builder' : 'daemon'
  const pushing = paths.flatMap((path) => [path.registry, tokenStopOf(path.registryAuthentication)])
  const signing = paths.flatMap((path) => [path.trust, tokenStopOf(path.trustAuthentication)])
  return [
    { user: pushes, stops: unique(pushing) },
    { user: 'client', stops: unique(signing) },
  ]
}

const unique = (stops: readonly (Stop | null)[]): readonly Stop[] => {
  const found = stops.filter((stop) => stop !== null)
  const keyOf = ({ security, host, port }: Stop) => `${security} ${host} ${port}`
  return [...new Map(found.map((stop) => [keyOf(stop), stop])).values()]
}

/** What says of a host only that nobody is there, from here. */
const deadHost: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'endpoint-unreachable',
  'name-not-found',
  'tls-handshake-hangs',
  'captive-page',
])

/** A host that is dead without a proxy, where there should be one, is no cause of its own. */
export function explainedByProxy(
  observations: Observations,
  paths: readonly ImagePath[],
  suspects: readonly Suspect[],
): readonly Suspect[] {
  const explained = askingOf(observations, paths).flatMap((one) => {
    const gap = gapOf(observations, one) ?? ignoredOf(observations, one)
    return gap === null ? [] : gap.stops.map(({ host }) => [host, gap.code] as const)
  })
  const codes = new Map(explained)
  return suspects.map((one) => {
    const { host, resolver } = one.subject
    const code = host === null || resolver !== null || !deadHost.has(one.code) ? undefined : codes.get(host)
    return code === undefined ? one : { ...one, partOf: code }
  })
}

/** Stops that are asked directly for want of a proxy, and the settings with which they would not be. */
interface Gap extends Asking {
  readonly code: FindingCode
  readonly settings: ProxySettings
  readonly entry: ProxyEntry
  readonly says: string
}

function gapOf(observations: Observations, { user, stops }: Asking): Gap | null {
  const { proxies } = observations.runner
  const own = proxies[user]
  if (own === null) return null
  const gap = (code: FindingCode, settings: ProxySettings, says: string): readonly Gap[] => {
    // What is excepted on purpose lacks nothing, nor what has a proxy of its own.
    const lackingStops = stops.filter((stop) => {
      const url = urlToStop(stop)
      return (url.secure ? own.https : own.http) === null && proxyFor(settings, url)?.kind === 'server'
    })
    const [first] = lackingStops
    const entry = first === undefined ? null : proxyFor(settings, urlToStop(first))
    return entry === null ? [] : [{ user, stops: lackingStops, code, settings, entry, says }]
  }
  const others = (['client', 'daemon', 'builder'] as const).filter((one) => one !== user)
  const name = proxyUserNames[user]
  const gaps = [
    ...gap(
      'proxy-for-http-only',
      { ...own, https: own.http },
      `${name} has a proxy for http URLs only, and Docker takes that for no https URL any more`,
    ),
    ...others.flatMap((other) => {
      const settings = proxies[other]
      return settings === null
        ? []
        : gap(
            'proxy-not-everywhere',
            settings,
            `${name} has no proxy, and ${other === 'client' ? 'this step' : proxyUserNames[other]} has one`,
          )
    }),
    ...(proxies.containers === null
      ? []
      : gap(
          'proxy-for-containers-only',
          proxies.containers,
          `the only proxy that ${name} could take is for containers and builds, and for no push`,
        )),
  ]
  return gaps[0] ?? null
}

function lacking(observations: Observations, asking: Asking): readonly Suspect[] {
  const gap = gapOf(observations, asking)
  if (gap === null) return []
  const hosts = listed([...new Set(gap.stops.map(({ host }) => host))])
  return [
    {
      ...plainSuspect,
      code: gap.code,
      subject: nobody,
      title: `Without a proxy: ${gap.says} (${gap.entry.source}), so ${hosts} ${gap.stops.length === 1 ? 'is' : 'are'} connected to directly`,
      evidence: [
        `${gap.entry.source}: ${shownProxy(gap.entry)}`,
        ...(['client', 'daemon', 'builder'] as const).flatMap((user) =>
          user === 'builder' && asking.user !== user
            ? []
            : [`${proxyUserNames[user]}: ${saidOf(observations.runner.proxies[user])}`],
        ),
      ],
      byHand: showProxy(asking.user),
      mends: [withProxySettings(asking.user, gap.settings)],
      offers: [giveProxyOffer(asking.user, gap.settings)],
    },
  ]
}

const saidOf = (settings: ProxySettings | null): string => {
  if (settings === null) return 'not known'
  const entries = [settings.https, settings.http].filter((entry) => entry !== null)
  return entries.length === 0
    ? 'no proxy'
    : entries.map((entry) => `${entry.source} is ${shownProxy(entry)}`).join(', ')
}

/** Of `http://http://proxy` Go takes `http` for the host, and of `"http://proxy"` a quotation mark and that. */
const isScheme = (host: string): boolean => /^["']?(?:https?|socks[45]h?|ftp)$/.test(host)

const isMisread = (entry: ProxyEntry): boolean => entry.kind === 'malformed' || isScheme(entry.server.host)

/** Any proxy: what comes of one that can be read is not known. */
const readable: ProxyEntry = {
  kind: 'server',
  source: 'a proxy that can be read',
  server: { scheme: 'http', host: 'proxy', port: 3_128, hasCredentials: false },
}

/** The stops that go direct because nobody can read the proxy that is set for them. */
function ignoredOf(observations: Observations, { user, stops }: Asking): Gap | null {
  const settings = observations.runner.proxies[user]
  const entry = settings?.https ?? null
  if (settings === null || entry?.kind !== 'malformed' || entry.error !== null) return null
  const asMeant = { ...settings, https: readable }
  const direct = stops.filter(
    (stop) => stop.security !== 'plain' && proxyFor(asMeant, urlToStop(stop)) !== null,
  )
  return direct.length === 0
    ? null
    : { user, stops: direct, code: 'proxy-url-malformed', settings: asMeant, entry, says: '' }
}

function malformed(observations: Observations, asking: Asking): readonly Suspect[] {
  const { user, stops } = asking
  const settings = observations.runner.proxies[user]
  if (settings === null) return []
  const schemes = [...new Set(stops.map(({ security }) => (security === 'plain' ? 'http' : 'https')))]
  return schemes.flatMap((scheme): readonly Suspect[] => {
    const entry = settings[scheme]
    if (entry === null || !isMisread(entry)) return []
    const fails = entry.kind === 'server' || entry.error !== null
    const why = entry.kind === 'server' ? `Go takes ${entry.server.host} for its host` : entry.why
    return [
      {
        ...plainSuspect,
        code: 'proxy-url-malformed',
        subject: nobody,
        title: `The proxy in ${entry.source} is written so that Docker cannot use it (${why}): ${
          fails
            ? `${proxyUserNames[user]} gets no ${scheme} request through`
            : `${proxyUserNames[user]} takes no notice of it and goes direct`
        }`,
        evidence: [
          `expected http://HOST:PORT in ${entry.source}, got: ${why}`,
          ...(entry.kind === 'malformed' && entry.error !== null ? [`docker prints: ${entry.error}`] : []),
        ],
        byHand: showProxy(user),
        otherwise: 'warning',
        mends: [withProxySettings(user, { ...settings, [scheme]: fails ? null : readable })],
        offers: [writeAgainOffer(user, scheme, entry)],
      },
    ]
  })
}

function notFollowed(asking: readonly Asking[]): readonly Suspect[] {
  const stop = asking.flatMap(({ stops }) => stops).find(({ way }) => way.kind === 'not-followed')
  if (stop?.way.kind !== 'not-followed') return []
  const { source, because } = stop.way
  return [
    {
      ...plainSuspect,
      code: 'proxy-not-followed',
      subject: nobody,
      title: `${source} is set: Docker goes through that proxy, so what the push will do is not known`,
      evidence: [
        because,
        'the resolvers were measured; where Docker goes through that proxy no connection was made, since it would not make that from here either',
      ],
      // Names only: the values may hold passwords.
      byHand: 'env | grep -i _proxy= | cut -d= -f1',
    },
  ]
}
