/** What a remedy does to the runner that it is replayed on. */
import { describe, expect, test } from '@jest/globals'
import {
  withLookupRules,
  withOnly,
  withoutResolver,
  withPins,
  withReplacement,
  withResolverFirst,
} from '../../src/forecast/mended-settings.js'
import type { Mend } from '../../src/forecast/counterfactual.js'
import type { Observations, RunnerFacts } from '../../src/report/index.js'
import { requestFor, runnerFacts } from '../support/observe.js'

const observationsOf = (runner: RunnerFacts): Observations => ({
  schemaVersion: 1,
  request: requestFor({ images: 'registry.example.com/team/app:1' }),
  runner,
  measurements: [],
  routes: [],
})
const servers = (...addresses: readonly string[]) =>
  observationsOf(runnerFacts(addresses.map((one) => `nameserver ${one}`).join('\n')))
const endpoint = (address: string) => ({ address, port: 53 })

describe('nameservers', () => {
  const [a, b, c, d] = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4']

  test.each<readonly [string, Mend, readonly string[], readonly string[]]>([
    ['one is removed, and the fourth is asked', withoutResolver(endpoint(a)), [a, b, c, d], [b, c, d]],
    ['one comes first', withResolverFirst(endpoint(c)), [a, b, c, d], [c, a, b]],
    ['one alone', withOnly(endpoint(b)), [a, b, c], [b]],
    ['one stands for another', withReplacement(endpoint(b), endpoint(d)), [a, b], [a, d]],
    ['what is written twice is asked once', withResolverFirst(endpoint(b)), [a, a, b], [b, a]],
  ])('%s', (_, mend, before, asked) => {
    const { resolvers } = mend(servers(...before)).runner
    expect(resolvers.filter(({ used }) => used).map(({ address }) => address)).toEqual(asked)
  })

  test('what stands behind a stub stays, and is not asked', () => {
    const stub = servers(a, b)
    const behind = { ...endpoint(c), position: 1, used: false, source: 'upstream', behind: endpoint(a) }
    const runner = { ...stub.runner, resolvers: [...stub.runner.resolvers, behind] }
    const mended = withResolverFirst(endpoint(b))({ ...stub, runner })
    expect(mended.runner.resolvers.map(({ address, used }) => [address, used])).toEqual([
      [b, true],
      [a, true],
      [c, false],
    ])
  })
})

test('options go for every resolver library, and leave the others as they are', () => {
  const before = observationsOf(runnerFacts('nameserver 192.0.2.1\noptions rotate attempts:4 timeout:7'))
  const { lookup } = withLookupRules({ timeoutMs: 1_000 })(before).runner
  expect(Object.keys(lookup)).toEqual(Object.keys(before.runner.lookup))
  for (const rules of Object.values(lookup)) expect(rules).toMatchObject({ timeoutMs: 1_000, attempts: 4 })
  // musl does not know the word.
  expect(Object.values(lookup).map(({ rotate }) => rotate)).toEqual([true, true, false])
})

test('pins are added to those that are there, whatever the case of the host', () => {
  const before = observationsOf(runnerFacts('', { pins: { 'auth.example.com': ['203.0.113.1'] } }))
  const { pins } = withPins({ 'Registry.example.com': ['203.0.113.2'] })(before).runner
  expect(pins).toEqual({
    'auth.example.com': ['203.0.113.1'],
    'registry.example.com': ['203.0.113.2'],
  })
})
