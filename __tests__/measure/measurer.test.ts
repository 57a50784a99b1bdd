import { afterEach, expect, test } from '@jest/globals'
import { setMaxListeners } from 'node:events'
import { mostOverPace } from '../../bench/limits.js'
import { limits } from '../../src/budgets.js'
import { createMeasurer } from '../../src/measure/measurer.js'
import { createSecrets } from '../../src/secrets.js'
import { realWorld, type UdpListener } from '../../src/world.js'
import { dnsProbe } from '../support/dns-probe.js'

const world = realWorld()
const run = new AbortController()
setMaxListeners(0, run.signal)
afterEach(() => run.abort())

/** Does nothing else for so long, as a plan of many images does. */
function busyFor(ms: number): void {
  const untilMs = world.monotonicMs() + ms
  while (world.monotonicMs() < untilMs) continue
}

test('a process that was busy meanwhile does not make up for it: its resolver gets no second burst', async () => {
  const sentMs: number[] = []
  const measurer = createMeasurer({
    world: {
      ...world,
      // Closed ports, at once: what leaves is all that matters.
      udp: (_, listener: UdpListener) => ({
        send: () => {
          const atMs = world.monotonicMs()
          sentMs.push(atMs)
          listener.sent(atMs)
          setImmediate(() => listener.error('ECONNREFUSED'))
        },
        close: () => undefined,
      }),
    },
    signal: run.signal,
    startMs: world.monotonicMs(),
    secrets: createSecrets(() => undefined),
    trustStore: () => Promise.reject(new Error('a question needs no certificates')),
  })
  const questions = Array.from({ length: limits.queryBurst + 25 }, (_, sample) =>
    dnsProbe('192.0.2.1', 'registry.test', { id: `dns ${sample}`, sample }),
  )
  const measured = questions.map((probe) => measurer.measure(probe))
  busyFor(400)
  await Promise.all(measured)
  expect(sentMs).toHaveLength(questions.length)
  expect(mostOverPace(sentMs, limits.queriesPerSecond)).toBeLessThanOrEqual(limits.queryBurst + 0.001)
})
