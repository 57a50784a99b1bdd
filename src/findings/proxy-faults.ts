/** What can be said of the proxies that requests go through. One complaint for each of its faults, however many servers are behind it. */
import { contentTrust, daemon, slowShare } from '../budgets.js'
import { withOpenProxy } from '../forecast/mended-servers.js'
import { hostPort } from '../forecast/exchanges.js'
import { addressesOf, dnsMeasurements } from '../push-path/addresses.js'
import { connectionsTo, type Stop } from '../push-path/path.js'
import { firstServerError, proxyStatus } from '../push-path/proxy-refusal.js'
import type { ConnectionMeasurement, Observations, ProxySettings, Through } from '../report/index.js'
import { curl } from './by-hand.js'
import { yamlText } from './shell.js'
import {
  listed,
  ofHost,
  plainSuspect,
  tookText,
  type FindingCode,
  type Offer,
  type Suspect,
} from './suspect.js'

type ProxyCode = Extract<
  FindingCode,
  'proxy-unreachable' | 'proxy-asks-for-login' | 'proxy-refuses' | 'proxy-cannot-reach' | 'proxy-slow'
>

interface Trouble {
  readonly code: ProxyCode
  readonly stop: Stop
  readonly source: string
  readonly through: Through
  readonly one: ConnectionMeasurement
  /** What it said, or how it went. */
  readonly seen: string
}

/** RFC 9110 section 15.5.8; and what tinyproxy 1.11 says to a login that is wrong (lab). Whoever stands behind the proxy does not answer CONNECT. */
const loginWanted: readonly (number | null)[] = [407, 401]

/** @param stops those behind a proxy */
export function proxyFaultSuspects(observations: Observations, stops: readonly Stop[]): readonly Suspect[] {
  const troubles = new Map<string, Trouble[]>()
  for (const stop of stops) {
    const trouble = troubleAt(observations, stop)
    if (trouble === null) continue
    const key = `${trouble.code} ${trouble.through.host} ${trouble.through.port}`
    troubles.set(key, [...(troubles.get(key) ?? []), trouble])
  }
  return [...troubles.values()].flatMap((same) => suspectOf(observations, same) ?? [])
}

/** One address that leads on is enough: Docker goes to the next where one takes no connection. */
function troubleAt(observations: Observations, stop: Stop): Trouble | null {
  const { way } = stop
  if (way.kind !== 'proxy') return null
  const connections = connectionsTo(observations, stop)
  const answered = connections.find(
    ({ probe, result }) => result.kind === 'answered' && probe.kind === 'http',
  )
  const deciding = answered ?? connections.find(({ probe }) => probe.kind === 'http')
  if (deciding === undefined) return null
  const seen = faultOf(deciding, stop)
  return seen === null ? null : { ...seen, stop, ...way, one: deciding }
}

function faultOf({ result }: ConnectionMeasurement, stop: Stop): Pick<Trouble, 'code' | 'seen'> | null {
  switch (result.kind) {
    case 'answered':
      return result.proxyMs !== null && result.proxyMs > limitMs[stop.role] * slowShare
        ? { code: 'proxy-slow', seen: `connected after ${tookText(result.proxyMs)}` }
        : null
    case 'timed-out':
      if (result.phase === 'tcp') {
        return { code: 'proxy-unreachable', seen: `no answer to a SYN for ${tookText(result.waitedMs)}` }
      }
      return result.phase === 'proxy'
        ? { code: 'proxy-slow', seen: `no answer to CONNECT within ${tookText(result.waitedMs)}` }
        : null
    case 'failed': {
      if (result.phase === 'tcp') return { code: 'proxy-unreachable', seen: result.code }
      if (result.phase !== 'proxy') return null
      const status = proxyStatus(result.code)
      if (status === null) return { code: 'proxy-unreachable', seen: `${result.code} during CONNECT` }
      const seen = `${result.code} after ${tookText(result.ms - result.beforeMs)}`
      if (loginWanted.includes(status)) return { code: 'proxy-asks-for-login', seen }
      return { code: status >= firstServerError ? 'proxy-cannot-reach' : 'proxy-refuses', seen }
    }
    case 'skipped':
      return null
  }
}

/** What Docker gives a whole request there. */
const limitMs: Readonly<Record<Stop['role'], number>> = {
  registry: daemon.pingMs,
  token: daemon.tokenMs,
  trust: contentTrust.pingMs,
  upload: daemon.dialMs,
}

function suspectOf(observations: Observations, troubles: readonly Trouble[]): Suspect | null {
  const [first] = troubles
  if (first === undefined) return null
  const { code, source, through, one, stop } = first
  const hosts = [...new Set(troubles.map((trouble) => trouble.stop.host))]
  const proxy = hostPort({ address: through.host, port: through.port })
  return {
    ...plainSuspect,
    code,
    subject: ofHost(through.host),
    title: `Proxy ${proxy} (${source}) ${does[code](first, hosts)}`,
    evidence: [
      ...troubles.map(
        (trouble) =>
          `CONNECT ${trouble.stop.host}:${trouble.stop.port} through ${proxy} at ${hostPort(one.probe.to)}: ${trouble.seen}`,
      ),
      ...(code === 'proxy-cannot-reach' || code === 'proxy-slow'
        ? hosts.map((host) => lookedUpHere(observations, host))
        : []),
      ...(code === 'proxy-asks-for-login'
        ? [
            through.login === null
              ? `${source} holds no user name and password`
              : `it was sent the user name and password in ${source}`,
          ]
        : []),
    ],
    byHand: curl(stop, code === 'proxy-asks-for-login' ? '-v --proxy-user NAME' : '-v'),
    otherwise: 'warning',
    mends: [withOpenProxy(through)],
    offers: offersFor(first, hosts, observations.runner.proxies.client),
  }
}

const does: Readonly<Record<ProxyCode, (trouble: Trouble, hosts: readonly string[]) => string>> = {
  'proxy-unreachable': ({ seen }) => `takes no connection (${seen})`,
  'proxy-asks-for-login': ({ through }, hosts) =>
    through.login === null
      ? `asks for a user name and password before it leads to ${listed(hosts)}`
      : `does not accept the user name and password that it is sent, and leads nobody to ${listed(hosts)}`,
  'proxy-refuses': ({ seen }, hosts) => `does not let Docker through to ${listed(hosts)}: ${seen}`,
  'proxy-cannot-reach': ({ seen }, hosts) =>
    `cannot get to ${listed(hosts)} itself (${seen}): its own resolver, or its way out, is to blame`,
  'proxy-slow': ({ seen, stop }, hosts) =>
    `takes too long to get to ${listed(hosts)} (${seen}); Docker gives the whole request ${tookText(limitMs[stop.role])}`,
}

/** Whether this runner can look up what its proxy cannot. */
function lookedUpHere(observations: Observations, host: string): string {
  const asked = dnsMeasurements(observations).filter(({ probe }) => probe.name === host)
  const answers = asked.flatMap(({ result }) => (result.kind === 'answered' ? [result.ms] : []))
  if (asked.length === 0) return `this runner's own resolvers were not asked for ${host}`
  const addresses = addressesOf(observations, host)
  return answers.length === 0
    ? `this runner's own resolvers have not found ${host} either`
    : `this runner's own resolvers find ${host} in ${tookText(Math.min(...answers))} (${listed(addresses)}): the proxy asks other ones`
}

const jobEnvironment = 'the env of the job in the workflow'

/**
 * Another proxy is nothing that can be known here.
 * @param client whose exceptions stay
 */
function offersFor(
  { code, source, through }: Trouble,
  hosts: readonly string[],
  { exceptions, exceptionsSource }: ProxySettings,
): readonly Offer[] {
  const isVariable = /^https?_proxy$/i.test(source)
  const url = (user: string, password: string) =>
    `${through.scheme}://${user}:${password}@${hostPort({ address: through.host, port: through.port })}`
  const login: Offer = {
    say: `Put a user name and password that the proxy accepts into ${source}, as a secret`,
    paste: isVariable
      ? `${source}: ${url('${{ secrets.PROXY_USER }}', '${{ secrets.PROXY_PASSWORD }}')}`
      : url('USER', 'PASSWORD'),
    where: isVariable ? jobEnvironment : source,
    mend: withOpenProxy(through),
  }
  const around: Offer = {
    say: 'Go round the proxy, where this network lets the runner out without it',
    paste: `${exceptionsSource ?? 'NO_PROXY'}: ${yamlText([...exceptions, ...hosts].join(','))}`,
    where: jobEnvironment,
    mend: null,
  }
  const allow: Offer = {
    say: `Have whoever runs the proxy let this runner through to ${listed(hosts)}`,
    paste: hosts.map((host) => `CONNECT ${host}:443`).join('\n'),
    where: "the proxy's access rules",
    mend: withOpenProxy(through),
  }
  const resolver: Offer = {
    say: 'Have whoever runs the proxy look at the resolver that it asks: on its machine this has to be answered at once',
    paste: hosts.map((host) => `getent ahosts ${host}`).join('\n'),
    where: 'a shell on the machine of the proxy',
    mend: withOpenProxy(through),
  }
  switch (code) {
    case 'proxy-asks-for-login':
      return [login]
    case 'proxy-refuses':
      return [allow]
    case 'proxy-cannot-reach':
    case 'proxy-slow':
      return [resolver, around]
    case 'proxy-unreachable':
      return [around]
  }
}
