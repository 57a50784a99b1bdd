import { describe, expect, test } from '@jest/globals'
import type { DnsProbe, DnsResult, ConnectionProbe, ConnectionResult } from '../../src/report/index.js'
import {
  answered,
  connected,
  nodata,
  nxdomain,
  observe,
  refused,
  runnerFacts,
  servfail,
  silent,
} from '../support/observe.js'
import { decisiveForecast } from '../support/decisive-forecast.js'

type Answers = (probe: DnsProbe) => DnsResult
const after =
  (ms: number): Answers =>
  (probe) =>
    ms > probe.waitMs ? silent(probe, ms) : probe.type === 'A' ? answered(ms, '203.0.113.7') : nodata(ms)
const drops: Answers = (probe) => silent(probe)
const onlyA: Answers = (probe) => (probe.type === 'A' ? after(0)(probe) : silent(probe))
const realm = 'Bearer realm="https://auth.test/token",service="notary"'

interface Network {
  readonly notary?: readonly Answers[]
  readonly token?: readonly Answers[]
  readonly options?: string
  readonly connect?: (probe: ConnectionProbe) => ConnectionResult | null
}

/** How a push ends whose registry is healthy and asks nobody for a token. */
function ending({ notary = [after(0)], token = [after(0)], options = '', connect }: Network) {
  const count = Math.max(notary.length, token.length)
  const addresses = Array.from({ length: count }, (_, index) => `192.0.2.${index + 1}`)
  const runner = runnerFacts(`${addresses.map((one) => `nameserver ${one}\n`).join('')}${options}\n`, {
    contentTrust: {
      asked: true,
      why: 'DOCKER_CONTENT_TRUST=1',
      signingMeant: true,
      serverVariable: 'https://notary.test',
    },
  })
  const observations = observe({ images: 'docker.io/team/app:1' }, runner, {
    dns: (probe) => {
      const index = addresses.indexOf(probe.resolver.address)
      const answers = { 'notary.test': notary[index], 'auth.test': token[index] }[probe.host]
      return (answers ?? after(0))(probe)
    },
    connect: (probe) =>
      connect?.(probe) ??
      (probe.host === 'notary.test' ? connected(probe, 401, realm) : connected(probe, 200, null)),
  })
  const [first] = decisiveForecast(observations, observations.request.images[0]).endings
  return first
}

const unauthorized = 'you are not authorized to perform this operation: server returned 401.'

describe('the time D of one lookup of the trust server decides', () => {
  test.each([
    ['D = 0', { notary: [after(0)] }, 'ok', 0.2, null],
    ['D = 3 s: every request pays again', { notary: [after(3_000)] }, 'ok', 18, null],
    ['D = 4.8 s', { notary: [after(4_800)] }, 'ok', 29, null],
    [
      'D = 4.995 s and a connection of 10 ms: the next request looks up anew',
      { notary: [after(4_995)] },
      'false-401',
      10.2,
      unauthorized,
    ],
    ['D = 5 s', { notary: [drops, after(10)] }, 'false-401', 5.2, unauthorized],
    ['D = 10 s', { notary: [drops, drops, after(0)] }, 'false-401', 10, unauthorized],
    ['D = 10 s by a dropped AAAA', { notary: [onlyA] }, 'false-401', 10, unauthorized],
    ['D = 20 s by a dropped AAAA', { notary: [onlyA, onlyA] }, 'false-401', 20, unauthorized],
    [
      'D = 33.9 s',
      { notary: [drops, after(16_900)], options: 'options timeout:17' },
      'false-401',
      33.9,
      unauthorized,
    ],
    [
      'D = 35.9 s: the second dial, begun at 5 s, waits for 30 s',
      { notary: [drops, after(17_900)], options: 'options timeout:18' },
      'trust-server-unreachable',
      35,
      'Error: error contacting notary server: dial tcp: lookup notary.test: i/o timeout',
    ],
    [
      'timeout:1 turns the 401 into a signed push',
      { notary: [drops, after(0)], options: 'options timeout:1' },
      'ok',
      6.2,
      null,
    ],
  ] as const)('%s', (_, network, outcome, seconds, error) => {
    const end = ending(network)
    expect(end.outcome).toBe(outcome)
    expect(end.error).toBe(error)
    expect(Math.abs(end.seconds - seconds)).toBeLessThan(0.4)
  })
})

describe('a lookup that fails is no false 401', () => {
  test.each([
    ['silence', [drops], 'read udp runner->192.0.2.1:53: i/o timeout', 10],
    ['SERVFAIL', [() => servfail(1)], 'server misbehaving', 0],
    ['REFUSED', [() => refused(1)], 'server misbehaving', 0],
    ['NXDOMAIN', [() => nxdomain(1)], 'no such host', 0],
  ] as const)('%s', (_, notary, error, seconds) => {
    const end = ending({ notary })
    expect(end.outcome).toBe('trust-server-unreachable')
    expect(end.error).toBe(
      `Error: error contacting notary server: dial tcp: lookup notary.test on 192.0.2.1:53: ${error}`,
    )
    expect(Math.abs(end.seconds - seconds)).toBeLessThan(0.4)
  })
})

describe('the token server of the trust server has 15 s', () => {
  test.each([
    ['5 s', [drops, after(0)], 'ok', 5],
    ['10 s', [onlyA], 'ok', 10],
    ['20 s', [onlyA, onlyA], 'token-server-unreachable', 15],
  ] as const)('%s', (_, token, outcome, seconds) => {
    const end = ending({ token })
    expect(end.outcome).toBe(outcome)
    expect(Math.abs(end.seconds - seconds)).toBeLessThan(0.5)
    if (outcome !== 'ok')
      expect(end.error).toMatch(/Get "https:\/\/auth\.test\/token\?.*Client\.Timeout exceeded/)
  })
})

describe('what answers the ping', () => {
  test('a 401 without a challenge leads to no token: 401 later', () => {
    const end = ending({
      connect: (probe) => (probe.host === 'notary.test' ? connected(probe, 401, null) : null),
    })
    expect(end).toMatchObject({ outcome: 'false-401', error: unauthorized })
  })

  test('a server that asks nobody for a token signs', () => {
    expect(ending({ connect: (probe) => connected(probe, 200, null) }).outcome).toBe('ok')
  })

  test('a broken service is named as such', () => {
    const end = ending({
      connect: (probe) => (probe.host === 'notary.test' ? connected(probe, 503, null) : null),
    })
    expect(end).toMatchObject({
      outcome: 'service-error',
      error: 'unable to reach trust server at this time: 503.',
    })
  })

  test('a trust server that accepts and never speaks costs ping and TLS', () => {
    const end = ending({
      connect: (probe) =>
        probe.host === 'notary.test'
          ? { kind: 'timed-out', phase: 'tls', waitedMs: probe.waits.tlsMs, beforeMs: 1 }
          : null,
    })
    expect(end.outcome).toBe('trust-server-unreachable')
    expect(end.error).toBe('Error: error contacting notary server: net/http: TLS handshake timeout')
    expect(Math.abs(end.seconds - 15)).toBeLessThan(0.5)
  })
})
