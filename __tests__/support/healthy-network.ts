/** Healthy networks as they come: each seed another one, with nothing in it that a push would notice. */
import { seededRandom } from '../../src/forecast/interval.js'
import type {
  ConnectionProbe,
  DiagnosisProbe,
  DnsProbe,
  DnsResult,
  Observations,
  RunnerFacts,
} from '../../src/report/index.js'
import { answered, connected, nodata, nxdomain, observe, runnerFacts, silent } from './observe.js'

export interface HealthyRun {
  readonly observations: Observations
  /** Queries that were lost on their way. */
  readonly lost: number
  /** What this network is like, for whoever reads of a false alarm. */
  readonly story: string
}

type Random = () => number

const mostJitterMs = 80
const mostDelayMs = 40
const usualLoss = 0.01
const registry = 'registry.example.com'
const trustServer = 'notary.example.com'
const tokenServer = 'auth.example.com'
const realm = `Bearer realm="https://${tokenServer}/token",service="example"`

const oneOf = <T>(random: Random, first: T, ...others: readonly T[]): T =>
  [first, ...others][Math.floor(random() * (others.length + 1))] ?? first

/** One preflight of the network with this seed. */
export function healthyRun(seed: number): HealthyRun {
  const random = seededRandom(seed)
  const resolvers = oneOf<Resolvers>(random, 'one', 'two', 'three', 'a stub', 'over IPv6')
  const families = oneOf<Families>(random, 'IPv4 only', 'IPv6 only', 'both families')
  const answers = oneOf(random, 'the same addresses', 'other addresses each time')
  const loss = oneOf(random, 0, usualLoss)
  const search = oneOf(random, '', 'search corp.example.net\n', clusterSearch)
  const signed = random() < 0.5
  const docker = oneOf(random, '20.10.24', '24.0.9', '28.2.2')
  const delayMs = 1 + random() * mostDelayMs
  const jitterMs = random() * mostJitterMs
  const facts = factsOf(resolvers, search, signed, docker)
  let lost = 0
  const dns = (probe: DnsProbe): DnsResult => {
    // What stands behind a stub may be reachable for the stub only.
    if (probe.why === 'behind-stub') return silent(probe)
    if (random() < loss) {
      lost += 1
      return silent(probe)
    }
    const ms = delayMs + random() * jitterMs
    if (probe.name !== probe.host) return nxdomain(ms)
    const has = probe.type === 'A' ? families !== 'IPv6 only' : families !== 'IPv4 only'
    return has
      ? answered(ms, ...addressesFor(probe, answers === 'the same addresses' ? () => 0 : random))
      : nodata(ms)
  }
  // Drawn apart, so that a network stays the same whatever is asked aside.
  const asideRandom = seededRandom(seed + 1)
  const diagnosis = (probe: DiagnosisProbe): DnsResult => {
    const ms = delayMs + asideRandom() * jitterMs
    if (asideRandom() < loss)
      return { kind: 'timed-out', waitedMs: probe.waitMs, late: null, mismatched: null }
    switch (probe.asks) {
      case 'root':
        return answered(ms)
      case 'random-name':
        return nxdomain(ms)
      case 'without-validation':
      case 'without-edns':
      case 'alone':
        return probe.type === 'A' && families !== 'IPv6 only' ? answered(ms, '203.0.113.1') : nodata(ms)
    }
  }
  const observations = observe({ images: `${registry}/team/app:1` }, facts, { dns, connect, diagnosis })
  const story = [
    `seed ${seed}: ${resolvers}`,
    families,
    answers,
    `docker ${docker}`,
    signed ? 'signed' : 'plain',
    `${lost} lost of ${observations.measurements.length}`,
    `${Math.round(delayMs)} to ${Math.round(delayMs + jitterMs)} ms`,
    search.trim(),
  ].join(', ')
  return { observations, lost, story }
}

type Resolvers = 'one' | 'two' | 'three' | 'a stub' | 'over IPv6'
type Families = 'IPv4 only' | 'IPv6 only' | 'both families'

/** What Kubernetes writes into a pod's resolv.conf. */
const clusterSearch = 'search a.svc.cluster.local svc.cluster.local cluster.local\noptions ndots:5\n'

const nameservers: Readonly<Record<Resolvers, readonly string[]>> = {
  one: ['192.0.2.53'],
  two: ['192.0.2.53', '198.51.100.53'],
  three: ['192.0.2.53', '198.51.100.53', '203.0.113.53'],
  'a stub': ['127.0.0.53'],
  'over IPv6': ['2001:db8::53', '2001:db8:1::53'],
}

function factsOf(resolvers: Resolvers, rest: string, signed: boolean, docker: string): RunnerFacts {
  const lines = nameservers[resolvers].map((address) => `nameserver ${address}\n`).join('')
  const facts = runnerFacts(`${lines}${rest}`, {
    client: { kind: 'found', version: docker },
    contentTrust: {
      asked: signed,
      why: signed ? 'DOCKER_CONTENT_TRUST=1' : 'DOCKER_CONTENT_TRUST is not set in this step',
      signingMeant: signed,
      serverVariable: signed ? `https://${trustServer}` : null,
    },
  })
  if (resolvers !== 'a stub') return facts
  const behind = {
    address: '192.0.2.99',
    port: 53,
    position: 1,
    used: false,
    source: '/run/systemd/resolve/resolv.conf',
  }
  return {
    ...facts,
    resolvers: [...facts.resolvers, { ...behind, behind: { address: '127.0.0.53', port: 53 } }],
  }
}

const poolSize = 8
const answerSize = 3

/** Some of a host's addresses, beginning anywhere in its pool. */
function addressesFor({ host, type }: DnsProbe, random: Random): readonly string[] {
  const site = [registry, tokenServer, trustServer].indexOf(host) * poolSize
  const first = Math.floor(random() * poolSize)
  return Array.from({ length: answerSize }, (_, index) => {
    const last = 1 + site + ((first + index) % poolSize)
    return type === 'A' ? `203.0.113.${last}` : `2001:db8:113::${last.toString(16)}`
  })
}

function connect(probe: ConnectionProbe) {
  const root = probe.kind === 'http' && probe.path.endsWith('root.json')
  const token = probe.host === tokenServer
  return connected(probe, token ? 200 : root ? 404 : 401, token || root ? null : realm)
}
