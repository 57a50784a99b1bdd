import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isIpAddress } from '../../src/push-path/address.js'
import type { Observations } from '../../src/report/index.js'
import {
  describeReportMistakes,
  maxReportBytes,
  readObservations,
} from '../../src/report-reader/observations.js'
import { ipAddress } from '../../src/report-reader/values.js'
import { address, observations, reports } from './arbitrary-report.js'

const noProxy = { https: null, http: null, exceptions: [], exceptionsSource: null } as const
const lookup = {
  search: [],
  ndots: 1,
  timeoutMs: 5_000,
  attempts: 2,
  rotate: false,
  singleRequest: 'off',
  useVc: false,
  edns0: false,
  trustAd: false,
  noReload: false,
  noAaaa: false,
} as const

const half: Observations = {
  schemaVersion: 1,
  request: {
    images: [{ written: 'acme/app:1', domain: 'docker.io', path: 'acme/app', tag: '1', digest: null }],
    contentTrust: 'auto',
    trustServer: null,
    resolvers: null,
    samples: 5,
    slowThresholdMs: 500,
    timeoutMs: 30_000,
    failOn: 'fail',
    client: 'auto',
    probeSuggestion: false,
    trace: 'auto',
    checkCredentials: true,
    trustedRealms: [],
    writeCheck: false,
  },
  runner: {
    startedAt: '2026-05-04T08:00:00Z',
    resolvConf: { kind: 'read', path: '/etc/resolv.conf' },
    notes: [],
    asMeant: null,
    resolvers: [
      { address: '8.8.8.8', port: 53, position: 1, used: true, source: '/etc/resolv.conf', behind: null },
    ],
    manager: { kind: 'nobody' },
    places: { daemon: { kind: 'here' }, builder: { kind: 'here' } },
    lookup: { go: lookup, glibc: lookup, musl: lookup },
    pins: { 'registry-1.docker.io': ['2001:db8::1'] },
    ipv6Networks: ['2001:db8::'],
    daemonSettings: {
      file: { kind: 'absent', path: '/etc/docker/daemon.json' },
      certificates: '/etc/docker/certs.d',
      insecure: null,
    },
    clientCertificates: [],
    interfaces: [{ name: 'eth0', mtu: 1_500, defaultRoute: true }],
    client: { kind: 'found', version: '28.2.2' },
    daemon: { kind: 'assumed', version: '28.2.2', store: 'classic', why: 'it was not asked' },
    plugins: { buildx: 'v0.24.0' },
    builds: { cli: 'static', daemon: 'unknown' },
    lookupEnvironment: { libcVariables: ['LOCALDOMAIN'], netdns: null },
    contentTrust: { asked: false, why: 'it is not set', signingMeant: false, serverVariable: null },
    signing: { kind: 'not-asked' },
    proxies: { client: noProxy, daemon: null, builder: noProxy, containers: null },
    dockerConfig: { kind: 'absent', path: '/root/.docker/config.json' },
    credentials: { 'docker.io': 'none' },
    strayLogins: { 'docker.io': ['docker.io'] },
    helpers: { 'docker.io': { kind: 'hangs', program: 'docker-credential-pass', waitedMs: 5_000 } },
    nameServiceSwitch: { kind: 'absent' },
    event: 'other',
    pullRequest: false,
    jobSummary: 'not-asked',
    stalls: [],
  },
  measurements: [
    {
      probe: {
        kind: 'dns',
        id: 'dns 1',
        look: 1,
        notBeforeMs: 0,
        waitMs: 5_000,
        resolver: { address: '8.8.8.8', port: 53 },
        why: 'client',
        host: 'registry-1.docker.io',
        name: 'registry-1.docker.io',
        type: 'A',
        transport: 'udp',
        edns: true,
        heedsAdditionals: true,
        sample: 0,
      },
      startedMs: 1.5,
      result: { kind: 'failed', rcode: 'servfail', ms: 11.25, nsid: null, extendedErrors: [] },
    },
    {
      probe: {
        kind: 'http',
        method: 'GET',
        id: 'http 1',
        look: 1,
        notBeforeMs: 0,
        waits: { tcpMs: 16_000, tlsMs: 10_000, httpMs: 15_000 },
        host: 'registry-1.docker.io',
        to: { address: '2001:db8::1', port: 443 },
        through: null,
        security: 'tls',
        authorities: { of: 'registry', host: 'registry-1.docker.io' },
        path: '/v2/',
        authorization: { kind: 'none' },
        reads: 'headers',
      },
      startedMs: 12,
      result: {
        kind: 'answered',
        tcpMs: 1,
        proxyMs: null,
        tlsMs: 2,
        httpMs: 3,
        status: 401,
        challenge: 'Bearer realm="https://auth.docker.io/token"',
        token: null,
        error: null,
        trustData: null,
        upload: null,
        headers: {
          clockAheadMs: -240,
          apiVersion: 'registry/2.0',
          contentType: 'application/json',
          redirectsTo: null,
          retryAfterSeconds: null,
        },
      },
      certificate: {
        names: ['*.docker.io', 'docker.io'],
        issuer: 'Amazon RSA 2048 M01, Amazon',
        validFrom: '2026-01-01T00:00:00.000Z',
        validTo: '2027-01-01T00:00:00.000Z',
        selfSigned: false,
        ownFolder: false,
        asksBack: false,
      },
    },
  ],
  routes: [
    {
      resolver: { address: '8.8.8.8', port: 53 },
      trace: {
        kind: 'traced',
        tool: 'traceroute',
        hops: [{ ttl: 1, address: null, ms: null }],
        ended: 'cut-off',
      },
      owner: null,
    },
  ],
}
const stored = JSON.stringify({ ...half, durationMs: 1_234.5 })

/** What a person would read. */
function complaintOf(text: string): string {
  const read = readObservations(text)
  return read.ok ? 'no complaint' : describeReportMistakes(read.mistakes).join('\n')
}

describe('a report is read as it was written', () => {
  test('with the time that the preflight took', () => {
    expect(readObservations(stored)).toEqual({ ok: true, observations: half, durationMs: 1_234.5 })
    expect(readObservations(JSON.stringify(half, null, 2))).toEqual({
      ok: true,
      observations: half,
      durationMs: 0,
    })
  })

  test('whatever the observations are', () => {
    fc.assert(
      fc.property(observations, (one) => {
        const text = JSON.stringify(one)
        const read = readObservations(text)
        expect(read).toMatchObject({ ok: true })
        if (!read.ok) return
        expect(read.observations).toEqual(JSON.parse(text))
        // Without an order of keys, two texts are the same where what is read from them is.
        expect(readObservations(JSON.stringify(read.observations))).toEqual({ ...read, durationMs: 0 })
      }),
      { numRuns: 150 },
    )
  })

  test('whatever the judgement half says, or keys beside it', () => {
    fc.assert(
      fc.property(reports, fc.jsonValue(), (report, nonsense) => {
        const { schemaVersion, request, runner, measurements, routes } = report
        const rest = Object.fromEntries(
          Object.keys(report)
            .filter((key) => !['schemaVersion', 'request', 'runner', 'measurements', 'routes'].includes(key))
            .map((key) => [key, nonsense]),
        )
        const kept = { schemaVersion, request, runner, measurements, routes }
        expect(
          readObservations(JSON.stringify({ ...rest, ...kept, someLaterField: nonsense })),
        ).toMatchObject({
          ok: true,
          // JSON.stringify writes -0 as 0.
          durationMs: typeof nonsense === 'number' && nonsense >= 0 && nonsense <= 1e12 ? nonsense + 0 : 0,
        })
      }),
      { numRuns: 100 },
    )
  })

  test('with a byte order mark, as Windows tools write it', () => {
    expect(complaintOf(`\uFEFF${stored}`)).toBe('no complaint')
  })

  test('and a host called __proto__ or constructor is a host like any other', () => {
    const text = stored.replace('"pins":{', '"pins":{"__proto__":["192.0.2.1"],')
    const read = readObservations(text)
    const pins = read.ok ? read.observations.runner.pins : {}
    expect(Object.keys(pins)).toEqual(['__proto__', 'registry-1.docker.io'])
    expect(pins['constructor']).toBeUndefined()
  })
})

describe('a mistake is told with its place', () => {
  test.each([
    [
      'a negative time',
      '"ms":11.25',
      '"ms":-1',
      'measurements[0].result.ms: expected a number of milliseconds from 0, found -1',
    ],
    [
      'an endless time',
      '"ms":11.25',
      '"ms":1e999',
      'measurements[0].result.ms: expected a number of milliseconds from 0, found Infinity',
    ],
    [
      'a time that is text',
      '"startedMs":1.5',
      '"startedMs":"1.5"',
      'measurements[0].startedMs: expected a number of milliseconds from 0, found "1.5"',
    ],
    [
      'a missing time',
      ',"ms":11.25',
      '',
      'measurements[0].result.ms: expected this key, found nothing; add it',
    ],
    [
      'a name for an address',
      '"address":"8.8.8.8"',
      '"address":"dns.google"',
      'runner.resolvers[0].address: expected an IP address, found "dns.google"',
    ],
    [
      'an address in brackets',
      '["2001:db8::1"]',
      '["[2001:db8::1]"]',
      'runner.pins["registry-1.docker.io"][0]: expected an IP address, found "[2001:db8::1]"',
    ],
    [
      'port 0',
      '"port":443',
      '"port":0',
      'measurements[1].probe.to.port: expected a port from 1 to 65535, found 0',
    ],
    [
      'a port that is too large',
      '"port":443',
      '"port":65536',
      'measurements[1].probe.to.port: expected a port from 1 to 65535, found 65536',
    ],
    [
      'half a port',
      '"port":443',
      '"port":44.3',
      'measurements[1].probe.to.port: expected a port from 1 to 65535, found 44.3',
    ],
    [
      'a record type that is not asked',
      '"type":"A"',
      '"type":"MX"',
      'measurements[0].probe.type: expected one of A, AAAA, found "MX"',
    ],
    [
      'a probe of an unknown kind',
      '"kind":"dns"',
      '"kind":"ping"',
      'measurements[0].probe.kind: expected one of dns, diagnosis, connect, http, found "ping"',
    ],
    [
      'a result of an unknown kind',
      '"kind":"failed"',
      '"kind":"toString"',
      'measurements[0].result.kind: expected one of answered, negative, failed, lame, truncated, malformed, port-closed, unreachable, timed-out, skipped, found "toString"',
    ],
    [
      'the result of another probe',
      '"kind":"failed","rcode":"servfail"',
      '"kind":"failed","phase":"tcp"',
      'measurements[0].result.phase: expected one of the keys kind, ms, nsid, extendedErrors, rcode; remove this one',
    ],
    [
      'an unknown response code',
      '"servfail"',
      '"sevrfail"',
      'measurements[0].result.rcode: expected one of formerr, servfail, notimp, refused, found "sevrfail"',
    ],
    [
      'a key of nobody',
      '"look":1,"notBeforeMs":0,"waitMs"',
      '"look":1,"password":"x","notBeforeMs":0,"waitMs"',
      'measurements[0].probe.password: expected one of the keys kind, id, look,',
    ],
    [
      'a third look',
      '"look":1,',
      '"look":3,',
      'measurements[0].probe.look: expected a whole number from 1 to 2, found 3',
    ],
    [
      'no image',
      /"images":\[[^\]]*\]/,
      '"images":[]',
      'request.images: expected a list with at least one item, found a list',
    ],
    [
      'too many samples',
      '"samples":5',
      '"samples":51',
      'request.samples: expected a whole number from 1 to 50, found 51',
    ],
    [
      'a switch that is text',
      '"checkCredentials":true',
      '"checkCredentials":"true"',
      'request.checkCredentials: expected true or false, found "true"',
    ],
    [
      'a day that does not exist',
      '2026-05-04T',
      '2026-13-04T',
      'runner.startedAt: expected a time like 2026-05-04T08:00:00.000Z, found "2026-13-04T08:00:00Z"',
    ],
    ['a local time', '08:00:00Z', '08:00:00+01:00', 'runner.startedAt: expected a time like'],
    [
      'a credential where only its kind may stand',
      '"docker.io":"none"',
      '"docker.io":"hunter2"',
      'runner.credentials["docker.io"]: expected one of password, identity-token, registry-token, helper-silent, none, found "hunter2"',
    ],
    [
      'a list for a map',
      '"daemon":null,"builder"',
      '"daemon":["none"],"builder"',
      'runner.proxies.daemon: expected a map, found a list',
    ],
    ['a map for a list', '"notes":[]', '"notes":{}', 'runner.notes: expected a list, found a map'],
    ['no measurements', /"measurements":.*\],/, '', 'measurements: expected this key, found nothing; add it'],
  ] as const)('%s', (_, from, to, complaint) => {
    const text = stored.replace(from, to)
    expect(text).not.toBe(stored)
    expect(complaintOf(text)).toContain(complaint)
    expect(complaintOf(text).split('\n').length).toBeLessThanOrEqual(2)
  })

  test('and all of them at once', () => {
    const text = stored.replace('"samples":5', '"samples":0').replace('"port":443', '"port":0')
    expect(complaintOf(text).split('\n')).toEqual([
      expect.stringMatching(/^request\.samples: /),
      expect.stringMatching(/^measurements\[1\]\.probe\.to\.port: /),
    ])
  })

  test('but of a thousand only the first twenty, and how many more there are', () => {
    const text = JSON.stringify({ ...half, measurements: Array.from({ length: 1_000 }, () => 0) })
    const lines = complaintOf(text).split('\n')
    expect(lines).toHaveLength(21)
    expect(lines.slice(-2)).toEqual(['measurements[19]: expected a map, found 0', 'and 980 more'])
  })

  test('in a bounded text, however long the keys and values are', () => {
    const long = 'x'.repeat(100_000)
    const text = stored.replace('"samples":5', `"samples":"${long}","${long}":1`)
    expect(complaintOf(text).length).toBeLessThan(2_000)
  })
})

describe('what is no report of this version is refused as a whole', () => {
  const versions = 'expected 1, the only version that this push-preflight reads, found'
  test.each([
    [
      'a later version, whatever else is in it',
      '{"schemaVersion":2,"request":7}',
      `schemaVersion: ${versions} 2`,
    ],
    ['a version that is text', '{"schemaVersion":"1"}', `schemaVersion: ${versions} "1"`],
    ["another program's JSON", '{}', `schemaVersion: ${versions} nothing`],
    ['a list', '[]', 'expected a report, which is a map, found a list'],
    ['a number', '1e999', 'expected a report, which is a map, found Infinity'],
    ['an empty file', ' \n', 'expected JSON, found an empty file; was it written to its end?'],
    [
      'a fault in the JSON',
      '{\n  "a": 1,\n  b\n}',
      'expected JSON, found a fault at line 3, column 3 (character 15 of 17): ',
    ],
    ['a fault that the engine gives no position of', '[1,2,,]', 'expected JSON, found a fault: '],
  ])('%s', (_, text, complaint) => {
    expect(complaintOf(text)).toContain(complaint)
    expect(complaintOf(text)).not.toContain('\n')
  })

  test('a file that breaks off anywhere, with the place', () => {
    const text = JSON.stringify(half, null, 2)
    for (let length = 1; length < text.length; length += 7) {
      const lines = text.slice(0, length).trimEnd().split('\n')
      expect(complaintOf(text.slice(0, length))).toContain(
        `expected JSON, found that it breaks off at line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`,
      )
    }
  })

  test('a file beyond all bounds, without a look at it', () => {
    expect(complaintOf(' '.repeat(maxReportBytes + 1))).toContain('expected at most 67108864 characters')
  })

  test('JSON that is nested beyond all bounds', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    expect(complaintOf(`{"schemaVersion":1,"measurements":${deep}}`)).toContain(
      'measurements[0]: expected a map, found a list',
    )
  })

  test('reading never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ ...half, measurements: value })),
      fc
        .tuple(fc.nat(stored.length), fc.nat(40), fc.string({ maxLength: 8 }))
        .map(([at, length, insert]) => stored.slice(0, at) + insert + stored.slice(at + length)),
    )
    fc.assert(
      fc.property(text, (one) => {
        const read = readObservations(one)
        expect(read.ok || describeReportMistakes(read.mistakes).length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

test('addresses are those that the rest of the program knows', () => {
  const almost = fc.stringMatching(/^[0-9a-f:.%]{1,24}$/)
  const digits = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 5 }).map((parts) => parts.join('.'))
  fc.assert(
    fc.property(fc.oneof(address, almost, digits, fc.string({ unit: 'binary' })), (text) => {
      expect([text, ipAddress(text, '').ok]).toEqual([text, isIpAddress(text) !== 0])
    }),
    { numRuns: 2_000 },
  )
})
