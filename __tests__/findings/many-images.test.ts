/** A job that pushes many images: what is tried on a few of them is told of all, and judging does not grow with their number. */
import { describe, expect, jest, test } from '@jest/globals'
import { performance } from 'node:perf_hooks'
import { judge } from '../../src/findings/judge.js'
import type { ConnectionProbe, DnsProbe, DnsResult, Observations } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, servfail, silent } from '../support/observe.js'

jest.setTimeout(120_000)

const nameservers = ['192.0.2.1', '192.0.2.2', '192.0.2.3'] as const
const [first, second] = nameservers
const registryOf = (index: number) => `registry-${index}.test`
const well = (probe: DnsProbe): DnsResult => (probe.type === 'A' ? answered(5, '203.0.113.10') : nodata(5))
const challengeOf = ({ host }: ConnectionProbe) =>
  `Bearer realm="https://auth.${host}/token",service="${host}"`

interface Job {
  readonly images: number
  readonly registries: number
  readonly dns?: (probe: DnsProbe) => DnsResult
  /** What a registry answers. */
  readonly status?: (registry: string) => number
}

function seen({ images, registries, dns = well, status = () => 401 }: Job): Observations {
  const names = Array.from(
    { length: images },
    (_, index) => `${registryOf(index % registries)}/team/app-${index}:1`,
  )
  return observe(
    { images: names.join('\n') },
    runnerFacts(nameservers.map((address) => `nameserver ${address}\n`).join('')),
    {
      dns,
      connect: (probe) => {
        if (probe.host.startsWith('auth.')) return connected(probe, 200, null)
        const own = probe.kind === 'http' ? status(probe.host) : 401
        return connected(probe, own, own === 401 ? challengeOf(probe) : null)
      },
    },
  )
}

const firstTwoBad = (probe: DnsProbe): DnsResult => {
  if (probe.resolver.address === first) return silent(probe)
  return probe.resolver.address === second ? servfail(12) : well(probe)
}

describe('registries that are down, each for itself', () => {
  test.each([2, 12])('%i of them: each is an error, and none hides behind another', (registries) => {
    const { verdict, findings } = judge(seen({ images: registries, registries, status: () => 503 }))
    expect(verdict).toBe('fail')
    const causes = findings.filter(({ consequenceOf }) => consequenceOf === null)
    expect(causes.map(({ code, severity, subject }) => `${severity} ${code} ${subject.host}`).sort()).toEqual(
      Array.from({ length: registries }, (_, index) => `error service-error ${registryOf(index)}`).sort(),
    )
  })

  test('one of thirty decides the verdict, and its image has that ending', () => {
    const down = registryOf(29)
    const job = seen({ images: 60, registries: 30, status: (host) => (host === down ? 503 : 401) })
    const { verdict, outcome, culprit, forecast } = judge(job)
    expect({ verdict, outcome, culprit }).toMatchObject({
      verdict: 'fail',
      outcome: 'service-error',
      culprit: { code: 'service-error', host: down },
    })
    const failing = forecast.filter(({ endings: [ending] }) => ending.outcome !== 'ok')
    expect(failing.map(({ image }) => image)).toEqual([`${down}/team/app-29:1`, `${down}/team/app-59:1`])
  })
})

test('a silent resolver and one registry of twenty that is down are two causes, each with what mends it', () => {
  const down = registryOf(7)
  const job = seen({
    images: 20,
    registries: 20,
    dns: firstTwoBad,
    status: (host) => (host === down ? 503 : 401),
  })
  const errors = judge(job).findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ code }) => code)).toContain('service-error')
  expect(errors.find(({ code }) => code === 'service-error')?.subject.host).toBe(down)
})

test('twenty-four registries that are down, behind two bad resolvers, take as long to judge as their number, and not as its square', () => {
  const timeOf = (job: Observations): number => {
    const begunMs = performance.now()
    expect(judge(structuredClone(job)).verdict).toBe('fail')
    return performance.now() - begunMs
  }
  const job = (registries: number) =>
    seen({ images: 4 * registries, registries, dns: firstTwoBad, status: () => 503 })
  const [one, many] = [job(1), job(24)]
  timeOf(one)
  // The quickest of three: the machine may be busy with something else.
  const quickest = (which: Observations) => Math.min(...[1, 2, 3].map(() => timeOf(which)))
  expect(quickest(many) / quickest(one)).toBeLessThan(2 * 24)
})
