/** What is made of a route: where it dies, where the milliseconds come in, and whose the nameserver is. */
import { describe, expect, test } from '@jest/globals'
import { jumpOf, lastAnswering, silentEnd } from '../../src/findings/hops.js'
import { routeEvidence } from '../../src/findings/route-evidence.js'
import type { Endpoint, Hop, Observations, Route } from '../../src/report/index.js'
import { sampleReport } from '../support/sample-report.js'

const resolver: Endpoint = { address: '4.4.4.4', port: 53 }

/** Milliseconds of each hop; null where nobody answers. The last address is the resolver's where it is reached. */
const hopsOf = (...ms: readonly (number | null)[]): readonly Hop[] =>
  ms.map((one, index) => ({
    ttl: index + 1,
    address: one === null ? null : `203.0.113.${index + 1}`,
    ms: one,
  }))

type Traced = Extract<Route['trace'], { kind: 'traced' }>
const traced = (hops: readonly Hop[], ended: Traced['ended']): Route['trace'] => ({
  kind: 'traced',
  tool: 'traceroute',
  hops,
  ended,
})

function evidenceOf(
  trace: Route['trace'] | null,
  { asked = 'auto', usualMs = null, owner = null, at = resolver }: Setting = {},
): readonly string[] {
  const { request, ...rest } = sampleReport()
  const observations: Observations = {
    ...rest,
    request: { ...request, trace: asked },
    routes: trace === null ? [] : [{ resolver: at, trace, owner }],
  }
  return routeEvidence(observations, at, usualMs === null ? 'resolver-silent' : 'resolver-slow', usualMs)
}
interface Setting {
  readonly asked?: 'auto' | 'true'
  readonly usualMs?: number | null
  readonly owner?: Route['owner']
  readonly at?: Endpoint
}
const stranger = '4.4.4.4 is no public resolver that is known here'

describe('where the milliseconds come in', () => {
  test.each<[string, readonly (number | null)[], number | null]>([
    ['at one hop', [0.4, 2, 131, 133], 3],
    ['not at a router that is slow for itself only', [0.4, 180, 9, 10], null],
    ['behind hops that do not answer', [0.4, null, null, 140], 4],
    ['at the first hop, which is a tunnel', [120, 122, 124], 1],
    ['in equal parts: nowhere', [30, 60, 90, 120], null],
    ['not where there are few', [0.4, 5, 12], null],
    ['nowhere without a time', [null, null], null],
  ])('%s', (_, ms, ttl) => {
    expect(jumpOf(hopsOf(...ms))?.at.ttl ?? null).toBe(ttl)
  })

  test('what one hop adds, and what the whole way takes', () => {
    expect(jumpOf(hopsOf(1, 131, 133))).toMatchObject({ addedMs: 130, wholeMs: 133 })
  })
})

test('where a route dies: behind the last hop that answers', () => {
  const hops = hopsOf(1, null, 12, null, null)
  expect(lastAnswering(hops)?.ttl).toBe(3)
  expect(silentEnd(hops).map(({ ttl }) => ttl)).toEqual([4, 5])
  expect([lastAnswering([]), silentEnd([])]).toEqual([null, []])
})

describe('the evidence says', () => {
  test.each<[string, Route['trace'], string]>([
    [
      'behind which hop it dies',
      traced(hopsOf(1, 9, 12, ...Array.from({ length: 17 }, () => null)), 'gave-up'),
      'the way to it (traceroute) dies behind hop 3 (203.0.113.3, 12 ms): hops 4 to 20 are silent',
    ],
    [
      'that there the run ended',
      traced(hopsOf(1, 9, null, null, null), 'cut-off'),
      'the way to it (traceroute) dies behind hop 2 (203.0.113.2, 9.0 ms): hops 3 to 5 are silent, and there the run ended',
    ],
    [
      'no end of it where a hop or two were silent by then',
      traced(hopsOf(1, 9, null), 'cut-off'),
      'the way to it (traceroute) was followed to hop 2 (203.0.113.2, 9.0 ms) when the run ended: hop 3 is silent so far',
    ],
    [
      'how far it was followed, where nothing was silent yet',
      traced(hopsOf(1, 9), 'cut-off'),
      'the way to it (traceroute) was followed to hop 2 (203.0.113.2, 9.0 ms), where the run ended',
    ],
    [
      'which router knows no way',
      traced(hopsOf(1, 9), 'unreachable'),
      'the way to it (traceroute) ends at hop 2: 203.0.113.2 says that it cannot be reached',
    ],
    [
      'that it is there',
      traced(hopsOf(1, 9, 12), 'reached'),
      'the way to it (traceroute) is 3 hops long, 12 ms',
    ],
    [
      'where the milliseconds come in',
      traced(hopsOf(1, 9, 138, 141), 'reached'),
      'the way to it (traceroute) is 4 hops long, 141 ms; 129 ms of 141 ms come in at hop 3 (203.0.113.3)',
    ],
    [
      'nothing of a network that drops traces',
      traced(hopsOf(null, null, null), 'gave-up'),
      'the way to it (traceroute): none of 3 hops answers, as behind a filter for traces',
    ],
  ])('%s', (_, trace, said) => {
    expect(evidenceOf(trace)).toEqual([said, stranger])
  })

  test('that a slow resolver is near', () => {
    const [said] = evidenceOf(traced(hopsOf(1, 9, 12), 'reached'), { usualMs: 900 })
    expect(said).toContain('so the time is lost in the resolver and not on the way')
    const [far] = evidenceOf(traced(hopsOf(1, 9, 800), 'reached'), { usualMs: 900 })
    expect(far).toContain('791 ms of 800 ms come in at hop 3')
  })

  test('whose it is: by the table, or by the lookup', () => {
    const owner = { kind: 'known', asn: 3356, name: 'LEVEL3, US', prefix: '4.0.0.0/9' } as const
    const trace = traced(hopsOf(1), 'cut-off')
    expect(evidenceOf(trace, { owner }).at(-1)).toBe(
      '4.4.4.4: AS3356 LEVEL3, US (4.0.0.0/9); no public resolver that is known here',
    )
    const google = { address: '2001:4860:4860:0::8888', port: 53 }
    expect(evidenceOf(trace, { at: google }).at(-1)).toBe(
      '2001:4860:4860:0::8888 is a resolver of Google Public DNS',
    )
    const untold = { kind: 'skipped', why: 'the AS lookup got no answer: no reply' } as const
    expect(evidenceOf(trace, { owner: untold }).at(-1)).toBe(
      `${stranger}; whose it is was not told: the AS lookup got no answer: no reply`,
    )
  })
})

describe('quiet', () => {
  const missing = { kind: 'skipped', why: 'there is no tracert on this runner' } as const

  test('where there is no tool, unless somebody asked', () => {
    expect(evidenceOf(missing)).toEqual([stranger])
    expect(evidenceOf(missing, { asked: 'true' })).toEqual([
      'the way to it was not traced: there is no tracert on this runner',
      stranger,
    ])
  })

  test('of a private nameserver', () => {
    for (const address of ['10.0.0.53', '127.0.0.53', 'fd00::53', '100.64.0.1', '::1']) {
      expect(evidenceOf(traced(hopsOf(1), 'cut-off'), { at: { address, port: 53 } })).toEqual([])
    }
  })

  test('of a fault that no route explains', () => {
    const observations = sampleReport({
      routes: [{ resolver, trace: traced(hopsOf(1), 'cut-off'), owner: null }],
    })
    expect(routeEvidence(observations, resolver, 'resolver-refuses', 4)).toEqual([])
  })
})
