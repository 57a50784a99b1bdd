/** A daemon or a builder with nameservers of its own: whose push it ends, and what is offered. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { DnsProbe, Judgement, Place, Places, Resolver } from '../../src/report/index.js'
import { answered, connected, nodata, nxdomain, observe, runnerFacts, silent } from '../support/observe.js'

const stub = { address: '127.0.0.53', port: 53 }
const here: Place = { kind: 'here' }
const own = (...nameservers: readonly string[]): Place => ({
  kind: 'own-nameservers',
  why: 'the builder mine has a resolv.conf of its own',
  nameservers,
})

/** A stub that is well, and behind it 192.0.2.8, which this is done by, and 192.0.2.9, which is well. */
function judged(
  places: Places,
  atFirst: (probe: DnsProbe) => ReturnType<typeof silent>,
  inputs: Readonly<Record<string, string>> = {},
): Judgement {
  const facts = runnerFacts(`nameserver ${stub.address}`, {
    places,
    plugins: { buildx: 'v0.25.0' },
    contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
  })
  const behind = ['192.0.2.8', '192.0.2.9'].map((address, index): Resolver => {
    const place = { address, port: 53, position: index + 1 }
    return { ...place, used: false, source: '/run/systemd/resolve/resolv.conf', behind: stub }
  })
  const runner = { ...facts, resolvers: [...facts.resolvers, ...behind] }
  return judge(
    observe({ images: 'registry.test/app:1', ...inputs }, runner, {
      dns: (probe) => {
        if (probe.resolver.address === '192.0.2.8') return atFirst(probe)
        return probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5)
      },
      connect: (probe) => connected(probe, 200, null),
    }),
  )
}

const pasted = ({ remedies }: Judgement) => remedies.map(({ paste }) => paste)

describe('a builder whose resolver is silent', () => {
  const places = { daemon: here, builder: own('192.0.2.8') }

  test('ends no docker push, and is a warning', () => {
    expect(judged(places, silent)).toMatchObject({
      outcome: 'ok',
      verdict: 'warn',
      culprit: { code: 'builder-resolves-differently', resolver: '192.0.2.8' },
    })
  })

  test('ends a push that it makes itself, and the network of the host mends that', () => {
    const judgement = judged(places, () => nxdomain(5), { client: 'buildx' })
    expect(judgement).toMatchObject({
      outcome: 'registry-unreachable',
      verdict: 'fail',
      culprit: { code: 'builder-resolves-differently', resolver: '192.0.2.8' },
    })
    expect(judgement.findings[0]?.remedy).toMatchObject({
      paste: 'with:\n  driver-opts: network=host',
      then: { outcome: 'ok' },
    })
  })

  test('may be given others by dockerd, or be made once more without an action', () => {
    expect(pasted(judged(places, silent))).toEqual([
      'with:\n  driver-opts: network=host',
      'docker buildx create --use --name host-network --driver docker-container --driver-opt network=host',
      '{\n  "dns": [\n    "192.0.2.9"\n  ]\n}',
    ])
  })

  test('is none where it was not chosen, or asks others that are well', () => {
    expect(judged({ daemon: here, builder: here }, silent).findings).toEqual([])
    expect(judged({ daemon: here, builder: own('192.0.2.9') }, silent).findings).toEqual([])
  })
})

test('a builder on another machine is a hint', () => {
  const builder: Place = { kind: 'elsewhere', why: 'the builder far is one of the driver remote' }
  expect(judged({ daemon: here, builder }, silent)).toMatchObject({
    verdict: 'pass',
    findings: [{ code: 'builder-resolves-differently', severity: 'hint', byHand: 'docker buildx inspect' }],
  })
  // Where the daemon is there, too, that has been said.
  expect(judged({ daemon: builder, builder }, silent).findings.map(({ code }) => code)).toEqual([
    'daemon-elsewhere',
  ])
})

test('the host of a daemon is given those of its resolvers that are well', () => {
  const judgement = judged({ daemon: own('192.0.2.8', '192.0.2.9'), builder: here }, silent)
  expect(judgement.culprit).toMatchObject({ code: 'daemon-elsewhere', resolver: '192.0.2.8' })
  expect(judgement.findings[0]?.remedy).toMatchObject({
    say: 'Have the host ask 192.0.2.9 only',
    paste: 'nameserver 192.0.2.9',
    then: { outcome: 'ok' },
  })
  expect(pasted(judged({ daemon: own('192.0.2.8'), builder: here }, silent))).toEqual([])
})
