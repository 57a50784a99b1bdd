/** Floods of replies, one case after the other: the processor that they take is not missed by another test. */
import { expect, jest, test } from '@jest/globals'
import type { DnsMeasurement } from '../../src/report/index.js'
import { patienceMs } from '../support/run-bundle.js'
import { ipv4, message, nameOf, question, record, types } from './dns-bytes.js'
import { honest, hostile, hostileAddress, registryName, type DnsCase } from './dns-stage.js'
import { withstand, type WatchedRun } from './hostile-run.js'
import type { RawQuery, UdpClient } from './raw-resolver.js'

jest.setTimeout(patienceMs)

const evil = record(types.A, ipv4('192.0.2.66'))
const withAnotherId = (query: RawQuery, nth: number) =>
  message(query, { id: (query.bytes.readUInt16BE(0) + 1 + (nth % 0xffff)) & 0xffff, answers: [evil] })
const toAnotherQuestion = (query: RawQuery, nth: number) =>
  message(query, { question: question(nameOf(`n${nth}.lab.test`), types.A), answers: [evil] })
const forged = (query: RawQuery, nth: number) =>
  (nth % 2 === 0 ? withAnotherId : toAnotherQuestion)(query, nth)

/** So many at once as fit a socket's buffer: more would be lost, and with them the one that is real. */
const atOnce = 50

/** @param then done when all are sent */
function flood(client: UdpClient, count: number, make: (nth: number) => Uint8Array, then?: () => void): void {
  let sent = 0
  const more = () => {
    if (!client.isThere) return
    for (let left = Math.min(atOnce, count - sent); left > 0; left -= 1) {
      client.reply(make(sent))
      sent += 1
    }
    if (sent < count) setTimeout(more, 1)
    else then?.()
  }
  more()
}

/** The first question of the push. All others are answered as they should be. */
const isFlooded = ({ name, type, nth }: RawQuery) => name === registryName && type === 'A' && nth === 0

/** The questions to the hostile resolver for the registry's IPv4 address, the first one first. */
const asked = (run: WatchedRun): readonly DnsMeasurement[] =>
  (run.report?.measurements ?? [])
    .filter(
      (one): one is DnsMeasurement =>
        one.probe.kind === 'dns' && one.probe.resolver.address === hostileAddress,
    )
    .filter(({ probe }) => probe.name === registryName && probe.type === 'A')
    .sort((one, other) => one.probe.sample - other.probe.sample)
const never = { notResults: [{ addresses: ['192.0.2.66'] }] } as const

const cases: readonly DnsCase[] = [
  {
    name: 'ten thousand forged replies before the real one, which wins',
    udp: (query, client) => {
      const answer = () => client.reply(honest(query))
      if (isFlooded(query)) flood(client, 10_000, (nth) => forged(query, nth), answer)
      else answer()
    },
    timeoutMs: 5_000,
    results: [{ kind: 'answered', addresses: ['127.0.0.1'] }],
    ...never,
    outputs: { verdict: 'pass', outcome: 'ok' },
    also: (run) => {
      const [flooded, ...others] = asked(run)
      const msOf = (one: DnsMeasurement | undefined) =>
        one !== undefined && one.result.kind === 'answered' ? one.result.ms : Infinity
      expect(msOf(flooded)).toBeLessThan(Infinity)
      // The clocks of the other questions do not suffer.
      const sorted = others.map(msOf).sort((one, other) => one - other)
      expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(msOf(flooded) / 2)
    },
  },
  {
    name: 'forged replies without an end',
    // Before the question's own time is over.
    timeoutMs: 2_500,
    udp: (query, client) => {
      if (isFlooded(query)) flood(client, Infinity, (nth) => forged(query, nth))
      else client.reply(honest(query))
    },
    results: [{ kind: 'skipped' }],
    ...never,
    outputs: { verdict: 'pass' },
    also: (run) => {
      const [flooded, ...others] = asked(run)
      expect(flooded?.result.kind).toBe('skipped')
      expect([...new Set(others.map(({ result }) => result.kind))]).toEqual(['answered'])
    },
  },
  {
    name: 'the real reply without an end, still when the run is over',
    udp: (query, client) => {
      client.reply(honest(query))
      if (isFlooded(query)) flood(client, Infinity, () => honest(query))
    },
    results: [{ kind: 'answered', addresses: ['127.0.0.1'] }],
    outputs: { verdict: 'pass', outcome: 'ok' },
  },
]

test.each(cases.map((one) => [one.name, hostile(one)] as const))('%s', (_, one) => withstand(one))
