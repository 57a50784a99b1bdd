import { describe, expect, test } from '@jest/globals'
import type { DnsResult, Measurement } from '../../src/report/index.js'
import { detailLine, factsLines, progressLine } from '../../src/render/progress.js'
import {
  answeredIn,
  noReply,
  sampleConnection,
  sampleQuery,
  sampleResolver,
  sampleRunner,
  servfailIn,
  unauthorized,
} from '../support/sample-report.js'
import { behindProxy } from '../support/proxies.js'

const reply = { ms: 10, nsid: null, extendedErrors: [] }
const nodata: DnsResult = { kind: 'negative', what: 'nodata', ...reply }
const nxdomain: DnsResult = { kind: 'negative', what: 'nxdomain', ...reply }
const asked = { host: 'notary.docker.io', type: 'AAAA' } as const

describe('progress', () => {
  test('debug logging has the good warm answers, too', () => {
    expect(detailLine(sampleQuery(answeredIn(10)))).toBe(
      '8.8.8.8  registry-1.docker.io A  203.0.113.7 after 10 ms',
    )
  })

  test.each<[string, Measurement, string | null]>([
    ['a good warm answer is not worth a line', sampleQuery(answeredIn(10)), null],
    ['nor is a name without IPv6', sampleQuery(nodata, asked), null],
    ['nor a denied search suffix', sampleQuery(nxdomain, { name: 'x.corp.example' }), null],
    [
      'a first answer is',
      sampleQuery(answeredIn(34), { sample: 0 }),
      '8.8.8.8  registry-1.docker.io A  203.0.113.7 after 34 ms',
    ],
    [
      'a failure is',
      sampleQuery(servfailIn(10), asked),
      '8.8.8.8  notary.docker.io AAAA  SERVFAIL after 10 ms',
    ],
    [
      'a denied name is',
      sampleQuery(nxdomain, asked),
      '8.8.8.8  notary.docker.io AAAA  NXDOMAIN after 10 ms',
    ],
    [
      'silence is',
      sampleQuery(noReply, { ...asked, resolver: { address: '4.4.4.4', port: 53 } }),
      '4.4.4.4  notary.docker.io AAAA  no reply within 5.0 s',
    ],
    [
      'a late reply is',
      sampleQuery({ kind: 'timed-out', waitedMs: 5_000, late: answeredIn(6_200), mismatched: null }, asked),
      '8.8.8.8  notary.docker.io AAAA  no reply within 5.0 s, a reply came after 6.2 s',
    ],
    [
      'TCP is told',
      sampleQuery(
        { kind: 'port-closed', ms: 1 },
        { ...asked, transport: 'tcp', resolver: { address: '2001:db8::1', port: 5353 } },
      ),
      '[2001:db8::1]:5353  notary.docker.io AAAA over TCP  port closed after 1.0 ms',
    ],
    [
      'an unknown rcode has its number',
      sampleQuery({ kind: 'failed', rcode: 23, ...reply }, asked),
      '8.8.8.8  notary.docker.io AAAA  rcode 23 after 10 ms',
    ],
    [
      'a connection always is',
      sampleConnection(unauthorized),
      'registry-1.docker.io  203.0.113.7:443 GET /v2/  TCP 12 ms, TLS 20 ms, HTTP 30 ms, status 401',
    ],
    [
      'a failed one too',
      sampleConnection({ kind: 'failed', phase: 'tls', code: 'CERT_HAS_EXPIRED', ms: 40, beforeMs: 2 }),
      'registry-1.docker.io  203.0.113.7:443 GET /v2/  TLS failed after 40 ms: CERT_HAS_EXPIRED',
    ],
    [
      'a silent one too',
      sampleConnection({ kind: 'timed-out', phase: 'tcp', waitedMs: 16_000, beforeMs: 0 }),
      'registry-1.docker.io  203.0.113.7:443 GET /v2/  TCP: no answer within 16.0 s',
    ],
    [
      'one cut off too',
      sampleConnection({ kind: 'skipped', why: 'deadline', waitedMs: 0 }),
      'registry-1.docker.io  203.0.113.7:443 GET /v2/  not measured: the run ended first',
    ],
  ])('%s', (_, measurement, line) => expect(progressLine(measurement)).toBe(line))
})

describe('the facts of the runner', () => {
  test('nameservers in order, with their place and use', () => {
    const stub = { address: '127.0.0.53', port: 53 }
    const lines = factsLines(
      sampleRunner({
        resolvers: [
          sampleResolver('127.0.0.53', 1),
          sampleResolver('192.0.2.4', 4, { used: false }),
          sampleResolver('10.0.0.1', 1, {
            used: false,
            behind: stub,
            source: '/run/systemd/resolve/resolv.conf',
          }),
        ],
      }),
    )
    expect(lines.slice(0, 3)).toEqual([
      'nameserver 127.0.0.53 (1st, used, from /etc/resolv.conf)',
      'nameserver 192.0.2.4 (4th, ignored: clients ask the first three only, from /etc/resolv.conf)',
      '127.0.0.53 forwards to 10.0.0.1 (from /run/systemd/resolve/resolv.conf)',
    ])
  })

  test('rules, client, content trust, proxy and notes', () => {
    const { go } = sampleRunner().lookup
    const lines = factsLines(
      sampleRunner({
        lookup: {
          go: { ...go, search: ['corp.example'], ndots: 5, rotate: true },
          glibc: { ...go, attempts: 5 },
          musl: go,
        },
        client: { kind: 'assumed', version: '28', why: 'no docker was found' },
        proxies: behindProxy,
        notes: [
          {
            kind: 'unknown-option',
            line: 4,
            text: 'timout:1',
            written: 'options timout:1',
            meant: 'options timeout:1',
          },
        ],
      }),
    )
    expect(lines).toEqual(
      expect.arrayContaining([
        'search list: corp.example',
        'lookup rules: timeout 5.0 s, attempts 2, ndots 5, rotate',
        'lookup rules of programs that use glibc: timeout 5.0 s, attempts 5, ndots 1',
        'docker client: 28 is assumed (no docker was found)',
        'content trust: on (DOCKER_CONTENT_TRUST is 1)',
        'proxy of docker: HTTPS_PROXY is http://proxy.example:3128',
        'line 4: this option is not known and does nothing: timout:1',
      ]),
    )
  })
})
