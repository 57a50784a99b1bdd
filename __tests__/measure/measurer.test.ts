import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { setMaxListeners } from 'node:events'
import { Socket } from 'node:net'
import { mostOverPace } from '../../bench/limits.js'
import { limits } from '../../src/budgets.js'
import { createMeasurer } from '../../src/measure/measurer.js'
import { createSecrets } from '../../src/secrets.js'
import { realWorld, type World } from '../../src/world.js'
import { dnsProbe } from '../support/dns-probe.js'
import { get } from './serving.js'

const world = realWorld()
let run = new AbortController()
beforeEach(() => {
  run = new AbortController()
  setMaxListeners(0, run.signal)
})
afterEach(() => run.abort())

/** Does nothing else for so long, as a plan of many images does. */
function busyFor(ms: number): void {
  const untilMs = world.monotonicMs() + ms
  while (world.monotonicMs() < untilMs) continue
}

const measurerOf = (own: Pick<World, 'udp'> & Partial<World>) =>
  createMeasurer({
    world: { ...world, ...own },
    signal: run.signal,
    startMs: world.monotonicMs(),
    secrets: createSecrets(() => undefined),
    trustStore: () => Promise.reject(new Error('nothing here needs certificates')),
  })

/** A resolver whose port is closed, at once: what leaves, and when, is all that matters. */
function closedPort() {
  const sentMs: number[] = []
  /** In which turn of the event loop each left: what leaves in one turn leaves together, however long a busy machine takes for it. */
  const sentInTurn: number[] = []
  let turn = 0
  const nextTurn = () => {
    turn += 1
    if (!run.signal.aborted) setImmediate(nextTurn)
  }
  nextTurn()
  const udp: World['udp'] = (_, listener) => ({
    send: () => {
      const atMs = world.monotonicMs()
      sentMs.push(atMs)
      sentInTurn.push(turn)
      listener.sent(atMs)
      setImmediate(() => listener.error('ECONNREFUSED'))
    },
    close: () => undefined,
  })
  return { sentMs, sentInTurn, measurer: measurerOf({ udp }) }
}

test('a process that was busy meanwhile does not make up for it: its resolver gets no second burst', async () => {
  const { sentMs, measurer } = closedPort()
  const questions = Array.from({ length: limits.queryBurst + 25 }, (_, sample) =>
    dnsProbe('192.0.2.1', 'registry.test', { id: `dns ${sample}`, sample }),
  )
  const measured = questions.map((probe) => measurer.measure(probe))
  busyFor(400)
  await Promise.all(measured)
  expect(sentMs).toHaveLength(questions.length)
  expect(mostOverPace(sentMs, limits.queriesPerSecond)).toBeLessThanOrEqual(limits.queryBurst + 0.001)
})

// An odd number before them: the burst has room for one more question, and a pair goes not halved.
test.each([0, 1])(
  'the two questions of a lookup leave together when they had to wait (%d before)',
  async (before) => {
    const { sentMs, sentInTurn, measurer } = closedPort()
    const ask = (name: string, type: 'A' | 'AAAA', sample: number) =>
      measurer.measure(dnsProbe('192.0.2.1', name, { id: `dns ${name} ${type} ${sample}`, type, sample }))
    const alone = Array.from({ length: before }, (_, sample) => ask('alone.test', 'A', sample))
    const pairs = Array.from({ length: limits.queryBurst / 2 + 6 }, (_, sample) => [
      ask('registry.test', 'A', sample),
      ask('registry.test', 'AAAA', sample),
    ])
    await Promise.all([...alone, ...pairs.flat()])
    const turns = pairs.map((_, pair) => sentInTurn.slice(before + 2 * pair, before + 2 * pair + 2))
    expect(turns).toEqual(turns.map(([first]) => [first, first]))
    expect(mostOverPace(sentMs, limits.queriesPerSecond)).toBeLessThanOrEqual(limits.queryBurst + 0.001)
  },
)

test('a question has its socket before the connections that are asked for after it, however many', async () => {
  const opened: string[] = []
  const measurer = measurerOf({
    udp: () => {
      opened.push('question')
      return { send: () => undefined, close: () => undefined }
    },
    tcp: () => {
      opened.push('connection')
      return new Socket()
    },
  })
  void measurer.measure(dnsProbe('192.0.2.1', 'registry.test'))
  for (let one = 0; one < limits.sockets; one += 1)
    void measurer.measure(get({ address: '192.0.2.2', port: 443 }, { security: 'plain' }))
  await new Promise((resolve) => setImmediate(resolve))
  expect(opened.slice(0, 2)).toEqual(['question', 'connection'])
})
