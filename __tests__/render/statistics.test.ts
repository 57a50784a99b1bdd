import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pathRows, percentile, resolverRows } from '../../src/render/statistics.js'
import {
  answeredIn,
  noReply,
  sampleConnection,
  sampleQuery,
  sampleReport,
  sampleResolver,
  sampleRunner,
  servfailIn,
  unauthorized,
} from '../support/sample-report.js'

describe('percentiles', () => {
  test('are values that were measured, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const value = percentile(values, share)
          expect(values).toContain(value)
          expect(percentile(values.toReversed(), share)).toBe(value)
        },
      ),
    )
  })

  test.each([
    [[], 0.5, null],
    [[1, 2, 3, 4], 0.5, 2],
    [[1, 2, 3, 4], 0.95, 4],
  ])('%j at %d', (values, share, expected) => expect(percentile(values, share)).toBe(expected))
})

describe('resolvers by hosts', () => {
  test('the incident: a healthy row, a failing row, a silent row', () => {
    expect(resolverRows(sampleReport())).toMatchObject([
      {
        resolver: { address: '8.8.8.8' },
        host: 'registry-1.docker.io',
        sent: 5,
        answered: 5,
        p50Ms: 11,
        p95Ms: 14,
        coldMs: 34,
        lost: 0,
        others: [],
      },
      {
        resolver: { address: '8.8.8.8' },
        host: 'notary.docker.io',
        sent: 3,
        answered: 0,
        p50Ms: null,
        p95Ms: null,
        coldMs: null,
        others: ['SERVFAIL x3'],
      },
      { resolver: { address: '4.4.4.4' }, position: 2, sent: 2, answered: 0, lost: 2, others: [] },
    ])
  })

  test('names with a search suffix have their own row', () => {
    const measurements = [
      sampleQuery(answeredIn(10)),
      sampleQuery(servfailIn(3), { name: 'registry-1.docker.io.corp.example' }),
    ]
    expect(resolverRows(sampleReport({ measurements })).filter(({ host }) => host !== null)).toMatchObject([
      { searchList: false, sent: 1, answered: 1 },
      { searchList: true, sent: 1, answered: 0, others: ['SERVFAIL x1'] },
    ])
  })

  test('the order is: in use, behind a stub, suggested', () => {
    const stub = { address: '127.0.0.53', port: 53 }
    const upstream = { address: '10.0.0.1', port: 53 }
    const candidate = { address: '8.8.4.4', port: 53 }
    const report = sampleReport({
      runner: sampleRunner({
        resolvers: [
          sampleResolver(upstream.address, 1, { used: false, behind: stub }),
          sampleResolver(stub.address, 1),
        ],
      }),
      measurements: [
        sampleQuery(answeredIn(1), { resolver: candidate, why: 'candidate' }),
        sampleQuery(answeredIn(1), { resolver: upstream, why: 'behind-stub' }),
        sampleQuery(answeredIn(1), { resolver: stub }),
      ],
    })
    expect(resolverRows(report).map(({ resolver, group }) => [resolver.address, group])).toEqual([
      ['127.0.0.53', 'used'],
      ['10.0.0.1', 'behind-stub'],
      ['8.8.4.4', 'candidate'],
    ])
  })

  test('a resolver in use that was never asked is shown as unknown, not as zero milliseconds', () => {
    expect(resolverRows(sampleReport({ measurements: [] }))).toMatchObject([
      { resolver: { address: '8.8.8.8' }, host: null, sent: 0, p50Ms: null, coldMs: null },
      { resolver: { address: '4.4.4.4' }, host: null, sent: 0, p50Ms: null, coldMs: null },
    ])
  })

  test('what was never sent is not counted, what was cut off is neither lost nor answered', () => {
    const skipped = (waitedMs: number) =>
      sampleQuery(
        { kind: 'skipped', why: 'deadline', waitedMs },
        { resolver: { address: '8.8.8.8', port: 53 } },
      )
    const late = sampleQuery({
      ...noReply,
      kind: 'timed-out',
      waitedMs: 5_000,
      late: answeredIn(6_000),
      mismatched: null,
    })
    expect(resolverRows(sampleReport({ measurements: [skipped(0), skipped(900), late] }))[0]).toMatchObject({
      sent: 2,
      answered: 0,
      lost: 1,
      others: ['cut off by the end of the run x1', 'late reply x1'],
    })
  })
})

describe('the push path', () => {
  test('has a row for each address, the request before the bare connection, a failure before both', () => {
    const bad = { address: '203.0.113.8', port: 443 }
    const refused = { kind: 'failed', phase: 'tcp', code: 'ECONNREFUSED', ms: 3, beforeMs: 0 } as const
    const measurements = [
      sampleConnection(unauthorized),
      sampleConnection(refused, { to: bad }),
      sampleConnection(unauthorized, { to: bad }),
    ]
    const [good, failed] = pathRows(sampleReport({ measurements }))
    expect(good).toMatchObject({
      addresses: ['203.0.113.7'],
      roles: ['registry'],
      measurement: { result: { status: 401 } },
    })
    expect(failed).toMatchObject({ addresses: ['203.0.113.8'], measurement: { result: { kind: 'failed' } } })
  })

  test('a host without a connection shows the addresses that are known', () => {
    const measurements = [sampleQuery(answeredIn(1, ['203.0.113.7', '203.0.113.9']))]
    expect(pathRows(sampleReport({ measurements }))[0]).toMatchObject({
      addresses: ['203.0.113.7', '203.0.113.9'],
      measurement: null,
    })
  })

  test('a connection to a host that is not on the path is not dropped', () => {
    const measurements = [sampleConnection(unauthorized, { host: 'elsewhere.example' })]
    expect(pathRows(sampleReport({ measurements })).at(-1)).toMatchObject({
      host: 'elsewhere.example',
      roles: [],
    })
  })
})
