/** Reports that hold too little, or that no run can have written: an unknown end with its reason, or a refusal. */
import { describe, expect, test } from '@jest/globals'
import { judgeAgain } from '../../src/judgement.js'
import { describeReportMistakes, readObservations } from '../../src/report-reader/observations.js'
import { renderMarkdown } from '../../src/render/markdown.js'
import { renderTerminal } from '../../src/render/terminal.js'
import type { DnsResult, Measurement, Observations } from '../../src/report/index.js'
import { answered, connected, nodata, nxdomain, observe, runnerFacts, servfail } from '../support/observe.js'

const host = 'registry.test'
const facts = runnerFacts('nameserver 192.0.2.1\n', {
  contentTrust: { asked: false, why: 'it is not set', signingMeant: false, serverVariable: null },
})

const survey = (first: DnsResult = answered(5, '203.0.113.7')): Observations =>
  observe({ images: `${host}/app:1` }, facts, {
    dns: (probe) => (probe.type === 'A' ? first : nodata(5)),
    connect: (probe) => connected(probe, 200, null),
  })
const seen = survey()

const isOf = (kind: 'dns' | 'http', { probe }: Measurement) =>
  kind === 'dns' ? probe.kind === 'dns' : probe.kind === 'http' || probe.kind === 'connect'
const mapped = (change: (one: Measurement, index: number) => unknown): Observations => ({
  ...seen,
  measurements: seen.measurements.map(change) as Measurement[],
})
const read = (observations: unknown) => readObservations(JSON.stringify(observations))
const skipped = { kind: 'skipped', why: 'deadline', waitedMs: 0 }

describe('too little was measured: the end is unknown, and the reason is shown', () => {
  test.each([
    ['nothing at all', { ...seen, measurements: [] }, `the lookup of ${host} was not measured`],
    [
      'all was skipped',
      mapped((one) => ({ ...one, result: skipped })),
      `the lookup of ${host} was not measured`,
    ],
    [
      'every question was skipped, although a server answered',
      mapped((one) => (isOf('dns', one) ? { ...one, result: skipped } : one)),
      `the lookup of ${host} was not measured`,
    ],
    [
      'a server answered, and nobody gave its address',
      { ...seen, measurements: seen.measurements.filter((one) => isOf('http', one)) },
      `the lookup of ${host} was not measured`,
    ],
    [
      'no connection was made',
      { ...seen, measurements: seen.measurements.filter((one) => isOf('dns', one)) },
      `the connection to ${host} was not measured`,
    ],
    [
      'one of the two families was not asked for',
      {
        ...seen,
        measurements: seen.measurements.filter(({ probe }) => probe.kind !== 'dns' || probe.type === 'A'),
      },
      `the lookup of ${host} was not measured`,
    ],
  ])('%s', (_, observations, because) => {
    const reading = read(observations)
    if (!reading.ok) throw new Error(describeReportMistakes(reading.mistakes).join('\n'))
    const report = judgeAgain(reading.observations, 0)
    expect(report).toMatchObject({ verdict: 'unknown', outcome: 'unknown', culprit: null })
    expect(report.forecast[0]?.unknownBecause).toBe(because)
    expect(renderTerminal(report, { colour: false, width: 200 })).toContain(because)
    expect(renderMarkdown(report).replaceAll('\\', '')).toContain(because)
  })
})

describe('what no run can have written is refused with its place', () => {
  const first = (kind: 'dns' | 'http') => seen.measurements.findIndex((one) => isOf(kind, one))
  const changed = (kind: 'dns' | 'http', change: (one: Measurement) => object) =>
    mapped((one, index) => (index === first(kind) ? { ...one, ...change(one) } : one))
  const withResult = (result: object) => changed('dns', (one) => ({ result: { ...one.result, ...result } }))
  const withProbe = (kind: 'dns' | 'http', probe: object) =>
    changed(kind, (one) => ({ probe: { ...one.probe, ...probe } }))
  const place = { dns: `measurements[${first('dns')}]`, http: `measurements[${first('http')}]` }
  const [one] = seen.measurements

  test.each([
    [
      'one probe with two results',
      { ...seen, measurements: [...seen.measurements, { ...one, result: servfail(3) }] },
      `measurements[${seen.measurements.length}].probe.id: expected each probe once`,
    ],
    [
      'a second look without a first',
      withProbe('dns', { look: 2, id: 'dns nobody again' }),
      `${place.dns}.probe.id: expected a second look at another probe`,
    ],
    [
      'a second look that is not called one',
      withProbe('dns', { look: 2 }),
      `${place.dns}.probe.id: expected a second look at another probe`,
    ],
    [
      'an answer without an address',
      withResult({ addresses: [] }),
      `${place.dns}.result.addresses: expected at least one address in an answer, found none`,
    ],
    [
      'a late answer without one',
      withResult({
        // Nothing of the answer that stood there.
        ...{
          ms: undefined,
          nsid: undefined,
          extendedErrors: undefined,
          addresses: undefined,
          ttlSeconds: undefined,
        },
        kind: 'timed-out',
        mismatched: null,
        waitedMs: 1,
        late: { kind: 'answered', ms: 2, nsid: null, extendedErrors: [], addresses: [], ttlSeconds: 1 },
      }),
      `${place.dns}.result.late.addresses: expected at least one address in an answer, found none`,
    ],
    [
      'a name for an address',
      withResult({ addresses: ['elsewhere.test'] }),
      `${place.dns}.result.addresses[0]: expected an IP address, found "elsewhere.test"`,
    ],
    [
      'a resolver that this runner does not have',
      withProbe('dns', { resolver: { address: '192.0.2.9', port: 53 } }),
      `${place.dns}.probe.resolver: expected one of runner.resolvers, found 192.0.2.9 port 53`,
    ],
    [
      'the route to a resolver that this runner does not have',
      {
        ...seen,
        routes: [
          { resolver: { address: '192.0.2.9', port: 53 }, trace: { kind: 'skipped', why: '' }, owner: null },
        ],
      },
      'routes[0].resolver: expected one of runner.resolvers, found 192.0.2.9 port 53',
    ],
    [
      'a connection to an address that nobody gave',
      withProbe('http', { to: { address: '198.51.100.1', port: 443 } }),
      `${place.http}.probe.to.address: expected an address that a resolver of this runner gave for "${host}", found 198.51.100.1`,
    ],
    [
      'a time to live below zero',
      withResult({ ttlSeconds: -1 }),
      `${place.dns}.result.ttlSeconds: expected a number of seconds from 0, found -1`,
    ],
    [
      'a time beyond all clocks, of which a replay would make Infinity',
      withResult({ ms: 1e308 }),
      `${place.dns}.result.ms: expected at most 1000000000000 milliseconds, found 1e+308`,
    ],
  ])('%s', (_, observations, complaint) => {
    const reading = read(observations)
    expect(reading.ok ? [] : describeReportMistakes(reading.mistakes)).toContainEqual(
      expect.stringContaining(complaint),
    )
  })

  test('but a proxy stands where its own name says, whatever is known of the host behind it', () => {
    const through = { scheme: 'http', host: 'proxy.test', port: 3_128, login: null, targetPort: 443 }
    const proxied = withProbe('http', { to: { address: '198.51.100.1', port: 3_128 }, through })
    const mistakes = read(proxied)
    expect(mistakes.ok ? [] : describeReportMistakes(mistakes.mistakes)).toEqual([])
  })

  test('and what a survey wrote is read', () => {
    expect(read(seen)).toMatchObject({ ok: true })
  })
})

describe('what chance can do is no contradiction', () => {
  test('a question that was answered and denied by halves: both ends, each with its chance', () => {
    let asked = 0
    const halves = observe({ images: `${host}/app:1`, samples: '9' }, facts, {
      dns: () => (asked++ % 2 === 0 ? answered(5, '203.0.113.7') : nxdomain(5)),
      connect: (probe) => connected(probe, 200, null),
    })
    const A = halves.measurements.filter(({ probe }) => probe.kind === 'dns' && probe.type === 'A')
    const mixed = {
      ...halves,
      measurements: halves.measurements.map((one) =>
        one.probe.kind === 'dns'
          ? {
              ...one,
              result:
                one.probe.type === 'AAAA'
                  ? nxdomain(5)
                  : A.indexOf(one) % 2 === 0
                    ? answered(5, '203.0.113.7')
                    : nxdomain(5),
            }
          : one,
      ),
    }
    const reading = read(mixed)
    if (!reading.ok) throw new Error(describeReportMistakes(reading.mistakes).join('\n'))
    const [forecast] = judgeAgain(reading.observations, 0).forecast
    expect(forecast?.endings.map(({ outcome }) => outcome).sort()).toEqual(['ok', 'registry-unreachable'])
    for (const { probability } of forecast?.endings ?? []) {
      expect(probability).toBeGreaterThan(0)
      expect(probability).toBeLessThan(1)
    }
  })

  test.each([
    ['a reply that took longer than was waited', { ms: 9_000 }],
    ['a start after the deadline', {}],
    ['an address of the other family', { addresses: ['203.0.113.7', '2001:db8::7'] }],
  ])('%s is read', (_, result) => {
    const late = mapped((one) => ({
      ...one,
      startedMs: 1e6,
      result: { ...one.result, ...(one.result.kind === 'answered' && 'ms' in one.result ? result : {}) },
    }))
    expect(read(late)).toMatchObject({ ok: true })
  })
})
