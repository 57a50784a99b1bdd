/** What the real Docker did in each condition (data/docker-cases.json), and the same conditions as observations. */
import { readFileSync } from 'node:fs'
import type {
  ConnectionProbe,
  ConnectionResult,
  DnsProbe,
  DnsResult,
  Observations,
} from '../../src/report/index.js'
import {
  answered,
  connected,
  lame,
  nodata,
  nxdomain,
  observe,
  refused,
  runnerFacts,
  servfail,
  silent,
  truncated,
} from './observe.js'

interface Rule {
  readonly delay?: number
  readonly drop?: boolean
  readonly loss?: number
  readonly rcode?: number
  readonly nora?: boolean
  readonly tc?: boolean
  readonly A?: Rule
  readonly AAAA?: Rule
  readonly udp?: Rule
  readonly tcp?: Rule
}

export interface DockerCase {
  readonly resolv: string
  readonly servers: Readonly<Record<string, Readonly<Record<string, Rule>>>>
  readonly zone?: Readonly<Record<string, string>>
  readonly delay?: Readonly<
    Record<string, { readonly accept?: number; readonly hang?: boolean; readonly reset?: boolean }>
  >
  readonly badlogin?: boolean
  readonly cli: string
  readonly outcome: string
  readonly plainOutcome: string
  readonly plain: { readonly ms: number; readonly last: string }
  readonly trust: { readonly ms: number; readonly last: string }
}

export const dockerCases = Object.entries(
  JSON.parse(readFileSync(new URL('../data/docker-cases.json', import.meta.url), 'utf8')) as Record<
    string,
    DockerCase
  >,
)

const usualDelayMs = 10
const realm = 'Bearer realm="https://auth.lab.test:5001/token",service="lab"'
/** Where no nameserver listens in the lab. */
const withoutServer = '10.9.0.1'

export function observationsOf(one: DockerCase, trust: boolean): Observations {
  const facts = runnerFacts(one.resolv, {
    client: { kind: 'found', version: one.cli.replace(/^docker.io /, '') },
    daemon: { kind: 'found', version: '20.10.24', store: 'classic' },
    contentTrust: {
      asked: trust,
      why: trust ? 'DOCKER_CONTENT_TRUST=1' : 'DOCKER_CONTENT_TRUST is not set in this step',
      signingMeant: trust,
      serverVariable: 'https://notary.lab.test:4443',
    },
    dockerConfig: { kind: 'read', path: '/root/.docker/config.json' },
    credentials: { 'registry.lab.test': 'password' },
  })
  return observe({ images: 'registry.lab.test/bob/app:1', 'check-credentials': 'true' }, facts, {
    dns: (probe) => dnsResult(one, probe),
    connect: (probe) => connectionResult(one, probe),
  })
}

function dnsResult(one: DockerCase, probe: DnsProbe): DnsResult {
  const { address } = probe.resolver
  if (address === withoutServer) return { kind: 'port-closed', ms: 0 }
  const rules = one.servers[address] ?? {}
  const named = rules[probe.name] ?? rules['default'] ?? {}
  const typed = named[probe.type] ?? named
  const rule = typed[probe.transport] ?? typed
  const ms = rule.delay ?? usualDelayMs
  if (rule.drop === true) return silent(probe)
  if (rule.loss !== undefined && probe.sample % Math.round(1 / rule.loss) === 1) return silent(probe)
  if (ms > probe.waitMs) return silent(probe, ms)
  if (rule.rcode === 2) return servfail(ms)
  if (rule.rcode === 3) return nxdomain(ms)
  if (rule.rcode === 5) return refused(ms)
  if (rule.nora === true) return lame(ms)
  if (rule.tc === true) return truncated(ms)
  if (!probe.name.endsWith('.lab.test')) return nxdomain(ms)
  return probe.type === 'A' ? answered(ms, one.zone?.[probe.name] ?? '10.9.0.1') : nodata(ms)
}

function connectionResult(one: DockerCase, probe: ConnectionProbe): ConnectionResult {
  const delay = probe.to.address === '10.9.0.3' ? (one.delay?.[String(probe.to.port)] ?? {}) : {}
  if (delay.reset === true) return { kind: 'failed', phase: 'tls', code: 'ECONNRESET', ms: 2, beforeMs: 1 }
  if (delay.hang === true)
    return { kind: 'timed-out', phase: 'tls', waitedMs: probe.waits.tlsMs, beforeMs: 1 }
  const stored = probe.kind === 'http' && probe.authorization.kind === 'stored'
  if (probe.to.port !== 5001) {
    const root = probe.kind === 'http' && probe.path.endsWith('root.json')
    return connected(probe, root ? 404 : 401, root ? null : realm, delay.accept ?? 6)
  }
  return one.badlogin === true && stored
    ? connected(probe, 401, null, 6, { kind: 'refused', message: 'incorrect username or password' })
    : connected(probe, 200, null, delay.accept ?? 6)
}
