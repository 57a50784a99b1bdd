import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/budgets.js'
import { nextProbes } from '../../src/plan/next-probes.js'
import type { DnsProbe, DnsResult, Observations } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, servfail, silent } from '../support/observe.js'

const host = 'registry.test'
const [first, second] = ['192.0.2.1', '192.0.2.2']
const good = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5))

interface Setting {
  readonly images?: string
  readonly samples?: string
  readonly search?: string
  readonly dns?: (probe: DnsProbe) => DnsResult
}

/** What a survey has measured in the end. */
function surveyed({
  images = `${host}/app:1`,
  samples = '5',
  search = '',
  dns = good,
}: Setting): Observations {
  const facts = runnerFacts(`nameserver ${first}\nnameserver ${second}\n${search}\n`, {
    contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
  })
  return observe({ images, samples }, facts, { dns, connect: (probe) => connected(probe, 200, null) })
}

/** How many questions go to a resolver, as far as they are asked for the first time. */
const count = (asked: readonly { readonly id: string }[], address: string) =>
  asked.filter(({ id }) => id.startsWith(`dns ${address} `) && !id.endsWith(' again')).length
const measuredAt = ({ measurements }: Observations, address: string) =>
  count(
    measurements.map(({ probe }) => probe),
    address,
  )

/** What is asked while these are on their way, all else having been answered. */
function whileWaitingFor(isAway: (probe: DnsProbe) => boolean, doubted: boolean, setting: Setting = {}) {
  const seen = surveyed(setting)
  const away = seen.measurements.filter(({ probe }) => probe.kind === 'dns' && isAway(probe))
  const ids = new Set(away.map(({ probe }) => probe.id))
  return nextProbes(
    { ...seen, measurements: seen.measurements.filter((one) => !away.includes(one)) },
    { nowMs: 500, overdue: ids, doubted: doubted ? ids : new Set(), idle: false },
  )
}
const oneAt = (address: string) => (probe: DnsProbe) =>
  probe.resolver.address === address && probe.type === 'A' && probe.sample === 3

describe('a query that may be lost', () => {
  test(`brings at least ${limits.extraQueries} more to its resolver while it is waited for, and none to others`, () => {
    const asked = whileWaitingFor(oneAt(first), true)
    expect(count(asked, first)).toBeGreaterThanOrEqual(10 + limits.extraQueries)
    expect(count(asked, second)).toBe(10)
  })

  test('brings nothing while it is only overdue', () => {
    const asked = whileWaitingFor(oneAt(first), false)
    expect(count(asked, first)).toBe(10)
  })

  test.each([
    ['one host', `${host}/app:1`, '5', 10],
    ['one sample', `${host}/app:1`, '1', 2],
    ['three hosts', 'a.test/app:1\nb.test/app:1\nc.test/app:1', '5', 30],
    [
      'more hosts than queries',
      Array.from({ length: 45 }, (_, index) => `host-${index}.test/app:1`).join('\n'),
      '5',
      90,
    ],
  ])('brings as many, but not many more: %s', (_, images, samples, usual) => {
    const [name] = images.split('/')
    const isAway = (probe: DnsProbe) =>
      probe.resolver.address === second && probe.name === name && probe.type === 'A' && probe.sample === 0
    const asked = whileWaitingFor(isAway, true, { images, samples })
    const more = count(asked, second) - usual
    expect(more).toBeGreaterThanOrEqual(limits.extraQueries)
    expect(more).toBeLessThan(3 * limits.extraQueries)
    expect(count(asked, first)).toBe(usual)
  })

  test('brings them also where it is known to be lost by now', () => {
    const seen = surveyed({ dns: (probe) => (oneAt(first)(probe) ? silent(probe) : good(probe)) })
    expect(measuredAt(seen, first)).toBeGreaterThanOrEqual(10 + limits.extraQueries)
    expect(measuredAt(seen, second)).toBe(10)
  })

  test('brings three more for the same question, where it is about a name of the search list', () => {
    const search = 'search corp.test\noptions ndots:5'
    const suffixed = `${host}.corp.test`
    const toSuffixed = (isAway: (probe: DnsProbe) => boolean) =>
      whileWaitingFor(isAway, true, { search })
        .filter((probe): probe is DnsProbe => probe.kind === 'dns' && probe.name === suffixed)
        .map(({ resolver, type }) => `${resolver.address} ${type}`)
    const counted = (asked: readonly string[], question: string) =>
      asked.filter((one) => one === question).length
    expect(counted(toSuffixed(oneAt(first)), `${first} A`)).toBe(2)
    const ofSuffix = toSuffixed(
      ({ resolver, name, type, sample }) =>
        resolver.address === first && name === suffixed && type === 'A' && sample === 1,
    )
    expect(counted(ofSuffix, `${first} A`)).toBe(5)
    expect(counted(ofSuffix, `${first} AAAA`)).toBe(2)
    expect(counted(ofSuffix, `${second} A`)).toBe(2)
  })
})

describe('what is no doubt', () => {
  test('a healthy run', () => {
    expect(measuredAt(surveyed({}), first)).toBe(10)
  })

  test('a reply that says no', () => {
    const seen = surveyed({ dns: (probe) => (oneAt(first)(probe) ? servfail(5) : good(probe)) })
    expect(measuredAt(seen, first)).toBe(10)
  })

  test.each([
    ['that no client asks', { kind: 'here' }, 10],
    [
      'that a builder may ask, which tools have not told yet',
      { kind: 'not-told', why: '' },
      10 + limits.extraQueries,
    ],
  ] as const)('a resolver behind a stub %s', (_, builder, queries) => {
    const behind = {
      address: '192.0.2.9',
      port: 53,
      position: 1,
      used: false,
      source: '/run/systemd/resolve/resolv.conf',
      behind: { address: '127.0.0.53', port: 53 },
    }
    const facts = runnerFacts('nameserver 127.0.0.53', { places: { daemon: { kind: 'here' }, builder } })
    const runner = { ...facts, resolvers: [...facts.resolvers, behind] }
    const seen = observe({ images: `${host}/app:1` }, runner, {
      dns: (probe) => (probe.why === 'behind-stub' ? silent(probe) : good(probe)),
      connect: (probe) => connected(probe, 200, null),
    })
    // Content trust asks Docker's rule for the server: the registry itself, so there is one host.
    expect(measuredAt(seen, '127.0.0.53')).toBe(10)
    expect(measuredAt(seen, '192.0.2.9')).toBeGreaterThanOrEqual(queries)
    expect(measuredAt(seen, '192.0.2.9') > 10).toBe(queries > 10)
  })
})
