/** What is wrong with TLS, told apart by its cause. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import { spanText } from '../../src/findings/span.js'
import type {
  ConnectionProbe,
  ConnectionResult,
  Judgement,
  NetworkInterface,
  RunnerFacts,
  ShownCertificate,
} from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, silentHeaders } from '../support/observe.js'

/** The clock of `runnerFacts`. */
const now = Date.parse('2026-11-22T12:00:00.000Z')
const [hour, day] = [3_600_000, 86_400_000]
const at = (ms: number) => new Date(now + ms).toISOString()
const [registry, notary] = ['registry.example.com', 'notary.example.com']
const told = ({ findings }: Judgement) => findings.map(({ code, severity }) => `${severity} ${code}`)
const titleOf = ({ findings }: Judgement) => findings[0]?.title ?? ''
const pasted = ({ findings }: Judgement) => findings[0]?.remedy?.paste ?? null

const good = (probe: ConnectionProbe): ShownCertificate => ({
  names: [probe.host],
  issuer: 'Team authority, Team',
  validFrom: at(-30 * day),
  validTo: at(30 * day),
  selfSigned: false,
  ownFolder: false,
  asksBack: false,
})

interface Server {
  /** The code that its certificate is refused with. */
  readonly refused?: string
  readonly certificate?: Partial<ShownCertificate>
  readonly clockAheadMs?: number
  readonly result?: (probe: ConnectionProbe) => ConnectionResult
}

interface Setting {
  readonly images?: string
  readonly servers?: Readonly<Record<string, Server>>
  readonly runner?: Partial<RunnerFacts>
  readonly signed?: boolean
}

/** A push to a registry and, signed, to a trust server, which ask for no token. */
function push({ images = `${registry}/team/app:1`, servers = {}, runner = {}, signed = true }: Setting) {
  const serverVariable = `https://${notary}`
  const facts = runnerFacts('nameserver 192.0.2.53', {
    contentTrust: { asked: signed, why: '', signingMeant: signed, serverVariable },
    ...runner,
  })
  return judge(
    observe({ images }, facts, {
      dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.10') : nodata(5)),
      certificate: (probe) =>
        probe.security === 'plain' ? null : { ...good(probe), ...servers[probe.host]?.certificate },
      connect: (probe) => {
        const server = servers[probe.host]
        const root = probe.kind === 'http' && probe.path.endsWith('root.json')
        if (server?.result !== undefined) return server.result(probe)
        if (server?.refused !== undefined && probe.security === 'tls') {
          return { kind: 'failed', phase: 'tls', code: server.refused, ms: 3, beforeMs: 1 }
        }
        const result = connected(probe, root ? 404 : 200, null)
        return result.kind === 'answered' && probe.kind === 'http'
          ? { ...result, headers: { ...silentHeaders, clockAheadMs: server?.clockAheadMs ?? -400 } }
          : result
      },
    }),
  )
}

describe('a certificate is refused', () => {
  test.each<[string, Server, string, string]>([
    [
      'it is over',
      { refused: 'CERT_HAS_EXPIRED', certificate: { validTo: at(-3 * day - hour) } },
      'certificate-expired',
      'expired on 2026-11-19, 3 days ago',
    ],
    [
      'it has not begun',
      { refused: 'CERT_NOT_YET_VALID', certificate: { validFrom: at(2 * hour) } },
      'certificate-not-yet-valid',
      'begins on 2026-11-22, in 2 hours',
    ],
    [
      'it is for others',
      { refused: 'ERR_TLS_CERT_ALTNAME_INVALID', certificate: { names: ['a.test', 'b.test'] } },
      'certificate-wrong-name',
      'shows a certificate for a.test and b.test',
    ],
    [
      'its issuer is not known',
      { refused: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' },
      'certificate-unknown-authority',
      'signed by Team authority, Team, which is not known here',
    ],
    [
      'it is its own issuer',
      { refused: 'DEPTH_ZERO_SELF_SIGNED_CERT', certificate: { selfSigned: true } },
      'certificate-unknown-authority',
      'signed by itself',
    ],
    ['it is not for servers', { refused: 'INVALID_PURPOSE' }, 'certificate-rejected', '(INVALID_PURPOSE)'],
  ])('%s: the title says it', (_, server, code, says) => {
    const judgement = push({ servers: { [registry]: server } })
    expect(told(judgement)).toEqual([`error ${code}`])
    expect(titleOf(judgement)).toContain(says)
    expect(judgement.findings[0]?.byHand).toBe(
      `openssl s_client -connect 203.0.113.10:443 -servername ${registry} </dev/null | openssl x509 -noout -subject -issuer -dates -ext subjectAltName`,
    )
  })

  test('the authority goes where the one that refuses it looks', () => {
    const refused = 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
    expect(pasted(push({ servers: { [registry]: { refused } } }))).toBe(
      `sudo install -D -m 644 ca.crt /etc/docker/certs.d/${registry}/ca.crt`,
    )
    const dockerConfig = { kind: 'absent', path: '/home/ci/.docker/config.json' } as const
    expect(pasted(push({ servers: { [notary]: { refused } }, runner: { dockerConfig } }))).toBe(
      `install -D -m 644 ca.crt /home/ci/.docker/tls/${notary}/ca.crt`,
    )
    expect(pasted(push({ servers: { [notary]: { refused } } }))).toBe(
      `install -D -m 644 ca.crt ~/.docker/tls/${notary}/ca.crt`,
    )
  })

  test('in the words of Docker, which looks at the name before the issuer', () => {
    const certificate = { names: ['ingress.local'], selfSigned: true }
    const refused = 'DEPTH_ZERO_SELF_SIGNED_CERT'
    const judgement = push({ servers: { [registry]: { refused, certificate } }, signed: false })
    expect(judgement.predictedError).toContain(
      `x509: certificate is valid for ingress.local, not ${registry}`,
    )
    expect(judgement.findings[0]?.evidence).toContain(`it is not for ${registry}, either`)
  })

  test('by a public authority: nobody is told to install it without a doubt', () => {
    const certificate = { issuer: "R11, Let's Encrypt" }
    const refused = 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
    const { findings } = push({ servers: { [registry]: { refused, certificate } } })
    expect(findings[0]?.evidence.join()).toContain('does not send the certificate between')
  })

  test('an alert of the server is no certificate of it', () => {
    const result = (): ConnectionResult => ({
      kind: 'failed',
      phase: 'tls',
      code: 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA',
      ms: 3,
      beforeMs: 1,
    })
    expect(told(push({ servers: { [registry]: { result, certificate: {} } }, signed: false }))).toEqual([
      'error endpoint-unreachable',
    ])
  })
})

describe('the authority that only the daemon has', () => {
  const refused = 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
  const inFolder = { certificate: { ownFolder: true } }

  test('is given to the command', () => {
    const judgement = push({ servers: { [registry]: inFolder, [notary]: { refused } } })
    expect(told(judgement)).toEqual(['error authority-missing-for-trust-server'])
    expect(pasted(judgement)).toBe(
      `mkdir -p ~/.docker/tls/${notary} && cp /etc/docker/certs.d/${registry}/*.crt ~/.docker/tls/${notary}/`,
    )
  })

  test.each<[string, Readonly<Record<string, Server>>]>([
    [
      'the registry has another issuer',
      { [registry]: { certificate: { ownFolder: true, issuer: 'Other' } } },
    ],
    ['the system knows it, so the trust server leaves something out', { [registry]: {} }],
  ])('is not said to be missing where %s', (_, servers) => {
    const judgement = push({ servers: { ...servers, [notary]: { refused } } })
    expect(told(judgement)).toEqual(['error certificate-unknown-authority'])
  })
})

describe('something opens TLS', () => {
  const refused = 'SELF_SIGNED_CERT_IN_CHAIN'
  const certificate = { issuer: 'Zscaler Intermediate Root CA (zscaler.net), Zscaler Inc.' }

  test('at every server: one complaint, and the product is named', () => {
    const judgement = push({
      servers: { [registry]: { refused, certificate }, [notary]: { refused, certificate } },
    })
    expect(told(judgement)).toEqual(['error tls-intercepted'])
    expect(titleOf(judgement)).toBe(
      `Zscaler between this runner and ${registry} and ${notary} opens TLS: the certificates are issued by Zscaler Intermediate Root CA (zscaler.net), Zscaler Inc.`,
    )
    expect(judgement.findings[0]?.remedy?.then).toMatchObject({ outcome: 'ok' })
  })

  test('and nobody knows what: a service for everybody has no authority of a company', () => {
    const ghcr = { refused, certificate: { issuer: 'ACME Proxy CA' } }
    const judgement = push({ images: 'ghcr.io/team/app:1', servers: { 'ghcr.io': ghcr }, signed: false })
    expect(told(judgement)).toEqual(['error tls-intercepted'])
    expect(titleOf(judgement)).toContain('Something between this runner and ghcr.io')
  })

  test("is not said where a company's own registry has that authority, or the service's own is not known", () => {
    const acme = { refused, certificate: { issuer: 'ACME Proxy CA' } }
    expect(told(push({ servers: { [registry]: acme }, signed: false }))).toEqual([
      'error certificate-unknown-authority',
    ])
    const ghcr = { refused, certificate: { issuer: 'Sectigo RSA DV CA, Sectigo Limited' } }
    const judgement = push({ images: 'ghcr.io/team/app:1', servers: { 'ghcr.io': ghcr }, signed: false })
    expect(told(judgement)).toEqual(['error certificate-unknown-authority'])
  })
})

describe("this runner's clock", () => {
  const late = { clockAheadMs: 4 * hour }
  const renewed = { refused: 'CERT_NOT_YET_VALID', certificate: { validFrom: at(2 * hour) } }

  test('makes a good certificate invalid: it is the cause, and the certificate follows from it', () => {
    const judgement = push({ servers: { [registry]: late, [notary]: renewed } })
    expect(judgement).toMatchObject({ culprit: { code: 'clock-wrong', host: null }, verdict: 'fail' })
    expect(told(judgement)).toEqual(['error clock-wrong', 'error certificate-not-yet-valid'])
    expect(judgement.findings[1]?.consequenceOf).toBe('clock-wrong')
    expect(titleOf(judgement)).toBe(
      `The clock of this runner is 4 hours behind: good certificates are refused (${notary})`,
    )
    expect(pasted(judgement)).toBe('sudo timedatectl set-ntp true')
  })

  test('is ahead, and a certificate is over here that is not over there', () => {
    const over = { refused: 'CERT_HAS_EXPIRED', certificate: { validTo: at(-hour) } }
    const judgement = push({ servers: { [registry]: { clockAheadMs: -4 * hour }, [notary]: over } })
    expect(titleOf(judgement)).toContain('4 hours ahead')
  })

  test('does not explain a certificate that is over at the right time, too', () => {
    const over = { refused: 'CERT_HAS_EXPIRED', certificate: { validTo: at(-3 * day) } }
    const judgement = push({ servers: { [registry]: late, [notary]: over } })
    expect(told(judgement)).toEqual(['error certificate-expired'])
  })

  test('is wrong without harm: a hint, and the push passes', () => {
    const judgement = push({ servers: { [registry]: late, [notary]: late } })
    expect(told(judgement)).toEqual(['hint clock-wrong'])
    expect(judgement.verdict).toBe('pass')
  })

  test.each<[string, Readonly<Record<string, Server>>]>([
    ['one server says so', { [registry]: late }],
    ['servers disagree', { [registry]: late, [notary]: { clockAheadMs: -4 * hour } }],
    [
      'it is less than a minute',
      { [registry]: { clockAheadMs: 50_000 }, [notary]: { clockAheadMs: 50_000 } },
    ],
  ])('is not called wrong where %s', (_, servers) => {
    expect(told(push({ servers }))).toEqual([])
  })

  test('nobody says what time it is, and two certificates have not begun: it is the clock', () => {
    const judgement = push({ servers: { [registry]: renewed, [notary]: renewed } })
    expect(judgement.culprit).toMatchObject({ code: 'clock-wrong' })
    expect(titleOf(judgement)).toContain('2 hours behind')
  })

  test('one certificate alone that has not begun is no clock', () => {
    expect(told(push({ servers: { [registry]: renewed }, signed: false }))).toEqual([
      'error certificate-not-yet-valid',
    ])
  })
})

describe('a port where nobody speaks TLS', () => {
  const plain: Server = {
    result: () => ({
      kind: 'failed',
      phase: 'tls',
      code: 'ERR_SSL_WRONG_VERSION_NUMBER',
      ms: 2,
      beforeMs: 1,
    }),
  }

  test('can be had without TLS where the image names it', () => {
    const images = `${registry}:5000/team/app:1`
    const judgement = push({ images, servers: { [registry]: plain }, signed: false })
    expect(told(judgement)).toEqual(['error tls-not-spoken'])
    expect(titleOf(judgement)).toContain('speaks no TLS on port 5000')
    expect(judgement.predictedError).toContain('http: server gave HTTP response to HTTPS client')
    expect(pasted(judgement)).toBe(`{"insecure-registries":["${registry}:5000"]}`)
  })

  test('is not offered where it would not help: Docker would go to port 80, and never to a trust server', () => {
    expect(pasted(push({ servers: { [registry]: plain }, signed: false }))).toBeNull()
    expect(pasted(push({ servers: { [notary]: plain } }))).toBeNull()
  })
})

describe('a handshake that hangs', () => {
  const hangs: Server = {
    result: ({ waits: { tlsMs } }) => ({ kind: 'timed-out', phase: 'tls', waitedMs: tlsMs, beforeMs: 4 }),
  }
  const out = (mtu: number): NetworkInterface => ({ name: 'eth0', mtu, defaultRoute: true })
  const beside = (name: string, mtu: number): NetworkInterface => ({ name, mtu, defaultRoute: false })
  const hanging = (runner: Partial<RunnerFacts>) =>
    push({ servers: { [registry]: hangs }, runner, signed: false })

  test.each<[string, Partial<RunnerFacts>, string, string]>([
    [
      'beside a tunnel that takes less',
      { interfaces: [out(1_500), beside('wg0', 1_420)] },
      'ping -c 3 -M do -s 1472 203.0.113.10',
      'sudo ip link set dev eth0 mtu 1420',
    ],
    [
      'with jumbo frames',
      { interfaces: [out(9_001)] },
      'ping -c 3 -M do -s 8973 203.0.113.10',
      'sudo ip link set dev eth0 mtu 1500',
    ],
    [
      'in a container on an overlay network',
      { interfaces: [out(1_500)], manager: { kind: 'docker', embedded: true } },
      'ping -c 3 -M do -s 1472 203.0.113.10',
      '{"mtu":1450}',
    ],
  ])('%s: large packets are in doubt', (_, runner, byHand, paste) => {
    const judgement = hanging(runner)
    expect(told(judgement)).toEqual(['error tls-handshake-hangs'])
    expect(judgement.findings[0]).toMatchObject({ byHand, remedy: { paste } })
  })

  test.each<[string, Partial<RunnerFacts>]>([
    ['the interfaces are not known', {}],
    ['all interfaces take the same', { interfaces: [out(1_500), beside('docker0', 1_500)] }],
    ['the way out is the narrow one', { interfaces: [out(1_420), beside('docker0', 1_500)] }],
  ])('%s: nobody is told to change anything', (_, runner) => {
    const judgement = hanging(runner)
    expect(told(judgement)).toEqual(['error tls-handshake-hangs'])
    expect(judgement.findings[0]?.byHand).toMatch(/^curl /)
    expect(pasted(judgement)).toBeNull()
  })
})

test.each([
  [400, '0 seconds'],
  [1_000, '1 second'],
  [-90_000, '1 minute'],
  [7_200_000, '2 hours'],
  [86_400_000, '1 day'],
  [820_000_000_000, '25 years'],
])('%d ms are %s', (ms, words) => {
  expect(spanText(ms)).toBe(words)
})
