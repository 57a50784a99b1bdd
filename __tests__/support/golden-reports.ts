/**
 * A dozen network conditions as reports whose times never change: made of rules instead of sockets, under the names of the
 * scenarios that play the same.
 */
import { judgeAgain } from '../../src/judgement.js'
import { createRedactor } from '../../src/redact.js'
import type { ConnectionResult, DnsProbe, DnsResult, Report, RunnerFacts } from '../../src/report/index.js'
import {
  answered,
  connected,
  nodata,
  notTold,
  nxdomain,
  observe,
  runnerFacts,
  servfail,
  silent,
  type Network,
} from './observe.js'

const team = { registry: 'registry.team.example', trust: 'notary.team.example', token: 'auth.team.example' }
const hub = { registry: 'registry-1.docker.io', trust: 'notary.docker.io', token: 'auth.docker.io' }
const addresses: Readonly<Record<string, string>> = {
  [team.registry]: '203.0.113.10',
  [team.trust]: '203.0.113.30',
  [team.token]: '203.0.113.20',
  [hub.registry]: '203.0.113.10',
  [hub.trust]: '203.0.113.30',
  [hub.token]: '203.0.113.20',
}
const twoResolvers = 'nameserver 10.20.0.53\nnameserver 10.20.1.53\n'
const durationMs = 5_240

/** Good answers in so many ms. A host has an IPv4 address, and nothing else. */
const good = (ms: number, { type, name }: DnsProbe): DnsResult => {
  const address = addresses[name]
  if (address === undefined) return nxdomain(ms)
  return type === 'A' ? answered(ms, address) : nodata(ms)
}

const healthy: Network = {
  dns: (probe) => good(probe.sample === 0 ? 21 : 12, probe),
  connect: (probe) => {
    const token = probe.host.startsWith('auth.')
    // A repository that nobody has signed yet.
    if (probe.kind === 'http' && probe.authorization.kind === 'token') return connected(probe, 404, null)
    const realm = probe.host.endsWith('docker.io') ? hub.token : team.token
    return connected(
      probe,
      token ? 200 : 401,
      token ? null : `Bearer realm="https://${realm}/token",service="team"`,
    )
  },
}

const isFirst = ({ resolver }: DnsProbe) => resolver.address === '10.20.0.53'
const firstDoes = (does: (probe: DnsProbe) => DnsResult): Network => ({
  ...healthy,
  dns: (probe) => (isFirst(probe) ? does(probe) : healthy.dns(probe)),
})
const registryIs = (result: ConnectionResult, more: Partial<Network> = {}): Network => ({
  ...healthy,
  ...more,
  connect: (probe) => (probe.host === team.registry ? result : healthy.connect(probe)),
})

const unsigned: Partial<RunnerFacts> = {
  contentTrust: {
    asked: false,
    why: 'DOCKER_CONTENT_TRUST is not set in this step',
    signingMeant: false,
    serverVariable: null,
  },
  signing: { kind: 'not-asked' },
}

const atTeam = { images: 'registry.team.example/team/app:1.0', 'trust-server': 'https://notary.team.example' }
const report = (
  network: Network,
  facts: Partial<RunnerFacts> = {},
  inputs: Readonly<Record<string, string>> = atTeam,
  resolvConf = twoResolvers,
): Report => judgeAgain(observe(inputs, runnerFacts(resolvConf, facts), network), durationMs)

/** 429 without a word more. */
const busy: ConnectionResult = {
  kind: 'answered',
  tcpMs: 1,
  proxyMs: null,
  tlsMs: 6,
  httpMs: 3,
  status: 429,
  challenge: null,
  token: null,
  error: null,
  trustData: null,
  upload: null,
  headers: null,
}

/** By name; made when asked for, since a judgement takes its time. */
export const goldenReports: Readonly<Record<string, () => Report>> = {
  healthy: () => report(healthy, unsigned),
  'healthy-signed': () => report(healthy),
  'founding-incident': () =>
    report(
      {
        ...healthy,
        dns: (probe) => {
          if (probe.resolver.address === '4.4.4.4') return silent(probe)
          const fails = probe.name === hub.trust && probe.type === 'AAAA'
          return fails && probe.resolver.address === '8.8.8.8' ? servfail(15) : healthy.dns(probe)
        },
      },
      {},
      { images: 'docker.io/acme/app:1.0' },
      'nameserver 8.8.8.8\nnameserver 4.4.4.4\n',
    ),
  'first-resolver-silent': () => report(firstDoes((probe) => silent(probe))),
  'first-resolver-slow': () => report(firstDoes((probe) => good(906, probe))),
  'trust-name-just-in-time': () =>
    report(firstDoes((probe) => good(probe.host === team.trust ? 4_500 : 16, probe))),
  'registry-name-unknown': () =>
    report({
      ...healthy,
      dns: (probe) => (probe.host === team.registry ? nxdomain(14) : healthy.dns(probe)),
    }),
  'registry-hangs': () =>
    report(registryIs({ kind: 'timed-out', phase: 'tls', waitedMs: 10_000, beforeMs: 15 })),
  'registry-busy': () => report(registryIs(busy), unsigned),
  'registry-certificate-expired': () =>
    report(
      registryIs(
        { kind: 'failed', phase: 'tls', code: 'CERT_HAS_EXPIRED', ms: 18, beforeMs: 6 },
        {
          certificate: (probe) =>
            probe.host === team.registry
              ? {
                  names: [team.registry],
                  issuer: 'Team CA',
                  validFrom: '2026-01-01T00:00:00.000Z',
                  validTo: '2026-11-01T00:00:00.000Z',
                  selfSigned: false,
                  ownFolder: false,
                  asksBack: false,
                }
              : null,
        },
      ),
      unsigned,
    ),
  'docker-29-ignores-trust': () => report(healthy, { client: { kind: 'found', version: '29.1.0' } }),
  'first-resolver-loses-30-percent': () =>
    report(firstDoes((probe) => (probe.sample % 10 < 3 ? silent(probe) : good(12, probe)))),
  'no-time-to-look': () => report({ ...healthy, dns: notTold }),
  'first-resolver-silent-redacted': () => {
    const whole = report(firstDoes((probe) => silent(probe)))
    return createRedactor(whole.request).report(whole)
  },
}
