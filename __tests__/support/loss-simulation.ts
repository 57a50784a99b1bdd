/** The founding kind of push (content trust, two resolvers) over a first resolver that loses packets by chance. */
import { judge } from '../../src/findings/judge.js'
import { seededRandom } from '../../src/forecast/interval.js'
import type { ConnectionProbe, DnsProbe, Verdict } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, silent } from './observe.js'

const facts = runnerFacts('nameserver 192.0.2.53\nnameserver 198.51.100.53\n', {
  contentTrust: {
    asked: true,
    why: 'DOCKER_CONTENT_TRUST=1',
    signingMeant: true,
    serverVariable: 'https://notary.example.com',
  },
})
const realm = 'Bearer realm="https://auth.example.com/token",service="example"'
const usualMs = 10

/** By what was lost: most runs over a good network lose nothing, and are the same run. */
const judged = new Map<string, Verdict>()

/** One preflight of a healthy network in which each query to the first resolver is lost with this chance. */
export function verdictAtLoss(loss: number, seed: number): Verdict {
  const random = seededRandom(seed)
  const observations = observe({ images: 'registry.example.com/team/app:1' }, facts, {
    dns: (probe: DnsProbe) => {
      if (probe.resolver.address === '192.0.2.53' && random() < loss) return silent(probe)
      return probe.type === 'A' ? answered(usualMs, '203.0.113.10') : nodata(usualMs)
    },
    connect: (probe: ConnectionProbe) => {
      const root = probe.kind === 'http' && probe.path.endsWith('root.json')
      const token = probe.host === 'auth.example.com'
      return connected(probe, token ? 200 : root ? 404 : 401, token || root ? null : realm)
    },
  })
  const lost = observations.measurements.flatMap(({ probe, result }) =>
    result.kind === 'timed-out' ? [probe.id] : [],
  )
  const key = lost.sort().join('\n')
  const verdict = judged.get(key) ?? judge(observations).verdict
  judged.set(key, verdict)
  return verdict
}

/** How many of `runs` preflights end in each verdict. */
export function verdictsAtLoss(
  loss: number,
  runs: number,
  firstSeed: number,
): Readonly<Record<Verdict, number>> {
  const counts = { pass: 0, warn: 0, fail: 0, unknown: 0 }
  for (let run = 0; run < runs; run++) counts[verdictAtLoss(loss, firstSeed + run * 7919)] += 1
  return counts
}
