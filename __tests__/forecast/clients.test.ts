/** Which clients are forecast, which of them decides, and what the others do to the verdict. */
import { describe, expect, test } from '@jest/globals'
import { clientsOf } from '../../src/forecast/clients.js'
import { judge } from '../../src/findings/judge.js'
import type { Observations, RunnerFacts } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, silent } from '../support/observe.js'

const registry = 'registry.test'
const auth = 'auth.test'
const unsigned = {
  contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
} satisfies Partial<RunnerFacts>

/** A push on a runner where the token server's name is looked up in so many seconds, which only some survive. */
function pushOn(
  facts: Partial<RunnerFacts>,
  inputs: Readonly<Record<string, string>> = {},
  isSilent = false,
): Observations {
  return observe(
    { images: `${registry}/app:1`, ...inputs },
    runnerFacts('nameserver 192.0.2.1', { ...unsigned, ...facts }),
    {
      dns: (probe) => {
        if (isSilent && probe.host === auth && probe.type === 'AAAA') return silent(probe)
        return probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5)
      },
      connect: (probe) =>
        connected(probe, probe.host === auth ? 200 : 401, `Bearer realm="https://${auth}/token"`),
    },
  )
}

const clientNames = (observations: Observations) =>
  clientsOf(observations).map(({ name, decides }) => (decides ? `${name} decides` : name))

describe('of the clients that a runner has', () => {
  const buildx = { plugins: { buildx: 'v0.24.0' } }
  test.each<readonly [string, Partial<RunnerFacts>, Readonly<Record<string, string>>, readonly string[]]>([
    ['docker is the only one', {}, {}, ['docker 28.2.2 decides']],
    ['buildx would be', buildx, {}, ['docker 28.2.2 decides', 'buildx v0.24.0']],
    [
      'buildx decides where it is asked for',
      buildx,
      { client: 'buildx' },
      ['buildx v0.24.0 decides', 'docker 28.2.2'],
    ],
    ['it decides where nobody found it, too', {}, { client: 'buildx' }, ['buildx decides', 'docker 28.2.2']],
    [
      'docker decides where it is asked for',
      buildx,
      { client: 'docker' },
      ['docker 28.2.2 decides', 'buildx v0.24.0'],
    ],
    [
      'a login is still to come where nothing is stored',
      { credentials: { [registry]: 'none' } },
      {},
      ['docker 28.2.2 decides', 'docker 28.2.2 login'],
    ],
    [
      'docker trust would sign what docker 29 does not',
      {
        client: { kind: 'found', version: '29.4.2' },
        plugins: { trust: 'v29.4.2' },
        contentTrust: { asked: true, why: '', signingMeant: false, serverVariable: null },
      },
      {},
      ['docker 29.4.2 decides', 'docker 29.4.2 with docker trust v29.4.2'],
    ],
  ])('%s', (_, facts, inputs, expected) => {
    expect(clientNames(pushOn(facts, inputs))).toEqual(expected)
  })
})

describe('what a forecast rests on', () => {
  test.each<readonly [string, Partial<RunnerFacts>, string]>([
    ['the classic store was measured', {}, 'measured'],
    [
      'the containerd store was read',
      { daemon: { kind: 'found', version: '28.2.2', store: 'containerd' } },
      'source',
    ],
    ['docker 24 was read', { client: { kind: 'found', version: '24.0.9' } }, 'source'],
  ])('%s', (_, facts, basis) => {
    expect(clientsOf(pushOn(facts))[0].basis).toBe(basis)
  })
})

describe('a client that would be', () => {
  test('is forecast beside the one that decides, image by image', () => {
    const { forecast, verdict } = judge(pushOn({ plugins: { buildx: 'v0.24.0' } }))
    expect(forecast.map(({ client, decides, endings }) => [client, decides, endings[0].outcome])).toEqual([
      ['docker 28.2.2', true, 'ok'],
      ['buildx v0.24.0', false, 'ok'],
    ])
    expect(verdict).toBe('pass')
  })

  test('makes a warning of a push that another one survives, and no more', () => {
    // Ten seconds for the token server's name: docker has fifteen for a token, and buildx thirty.
    const docker = judge(pushOn({ plugins: { buildx: 'v1' } }, { client: 'buildx' }, true))
    expect(docker.outcome).toBe('ok')
    const slow = pushOn({ plugins: { buildx: 'v1' } }, { client: 'buildx' }, true)
    // The same with `attempts:4`: twenty seconds.
    const slower = {
      ...slow,
      runner: {
        ...slow.runner,
        lookup: { ...slow.runner.lookup, go: { ...slow.runner.lookup.go, attempts: 4 } },
      },
    }
    const { outcome, verdict, forecast } = judge(slower)
    expect(forecast.map(({ decides, endings }) => [decides, endings[0].outcome])).toEqual([
      [true, 'ok'],
      [false, 'token-server-unreachable'],
    ])
    expect([outcome, verdict]).toEqual(['ok', 'warn'])
    const asDocker = judge({ ...slower, request: { ...slower.request, client: 'docker' } })
    expect([asDocker.outcome, asDocker.verdict]).toEqual(['token-server-unreachable', 'fail'])
  })
})
