import { expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import { isConnection, mapMeasurements } from '../../src/forecast/counterfactual.js'
import { granted, pushOf, tokenChallenge } from '../forecast/authorized-push.js'
import { silentHeaders } from '../support/observe.js'

/** What is said of a clock to which all servers are so many seconds ahead; their tokens live for 300 s. */
function evidenceWith(aheadSeconds: number): readonly string[] {
  const push = pushOf({ registry: { challenge: tokenChallenge, stored: granted } })
  const { findings } = judge(
    mapMeasurements(push, (one) =>
      isConnection(one) && one.probe.kind === 'http' && one.result.kind === 'answered'
        ? {
            ...one,
            result: { ...one.result, headers: { ...silentHeaders, clockAheadMs: aheadSeconds * 1_000 } },
          }
        : one,
    ),
  )
  return findings.flatMap(({ code, evidence }) => (code === 'clock-wrong' ? evidence : []))
}

const costs = /^tokens live for 300 s here: .* asks for another before each request$/

test('a clock that is further ahead than tokens live has Docker ask for one before each request', () => {
  expect(evidenceWith(-600)).toContainEqual(expect.stringMatching(costs))
})

test.each([
  ['not so far ahead', -200],
  ['behind, which leaves Docker with tokens that it thinks are good', 600],
])('one that is %s costs no token', (_, aheadSeconds) => {
  const evidence = evidenceWith(aheadSeconds)
  expect(evidence).not.toEqual([])
  expect(evidence).not.toContainEqual(expect.stringMatching(costs))
})
