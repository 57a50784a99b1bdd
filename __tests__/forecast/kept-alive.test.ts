import { expect, test } from '@jest/globals'
import { keptAlive, type KeptBudget } from '../../src/forecast/kept-alive.js'
import { registryHost, silentAtFirst, tokenHost, waitsIn, walk, type Client } from './client-network.js'

const budget: KeptBudget = { dialMs: 30_000, tlsMs: 10_000, totalMs: null, headersMs: null }
const idleMs = 30_000

/** Asks the registry, waits, and asks it again. */
const twice =
  (pauseMs: number): Client =>
  (walker, story, _, { registry }) => {
    const ask = keptAlive(walker, story, idleMs)
    for (const step of ['first', 'second']) {
      const asked = ask(registry, budget)
      story.pass(step, asked.ms, () => asked.kind)
      story.pass('pause', pauseMs, () => '')
    }
    return null
  }

const msOf = (pauseMs: number, step: string): number => {
  const { timeline } = walk(twice(pauseMs), { dns: silentAtFirst(registryHost) })
  const found = timeline.find((one) => one.step === step)
  return found === undefined ? Number.NaN : found.toMs - found.fromMs
}

test('the first request pays for lookup, TCP and TLS, the second for its answer', () => {
  expect(msOf(1_000, 'first')).toBeCloseTo(5_011)
  expect(msOf(1_000, 'second')).toBeCloseTo(3)
})

test('a connection that nobody used for too long is gone', () => {
  expect(msOf(29_999, 'second')).toBeCloseTo(3)
  expect(msOf(30_000, 'second')).toBeCloseTo(5_011)
})

test('a connection that failed is not kept', () => {
  const { timeline } = walk(twice(1), { registry: waitsIn('tls') })
  const [first, second] = timeline.filter(({ step }) => step !== 'pause')
  expect(first?.note).toBe('failed')
  expect((second?.toMs ?? 0) - (second?.fromMs ?? 0)).toBeGreaterThan(10_000)
})

test('headers are waited for as long as the client waits, from when the connection was there', () => {
  const client: Client = (walker, story, _, { registry }) => {
    const asked = keptAlive(walker, story, idleMs)(registry, { ...budget, headersMs: 30_000 })
    story.pass('headers', asked.ms, () => (asked.kind === 'failed' ? asked.error : asked.kind))
    return null
  }
  const { timeline } = walk(client, { dns: silentAtFirst(registryHost), registry: waitsIn('http') })
  expect(timeline[0]?.note).toBe('net/http: timeout awaiting response headers')
  expect(timeline[0]?.toMs).toBeCloseTo(35_002)
})

test('each place has a connection of its own', () => {
  const client: Client = (walker, story, _, { registry, registryAuthentication }) => {
    const ask = keptAlive(walker, story, idleMs)
    const stops = registryAuthentication.kind === 'token' ? [registry, registryAuthentication.stop] : []
    for (const stop of stops) {
      const asked = ask(stop, budget)
      story.pass(stop.host, asked.ms, () => asked.kind)
    }
    return null
  }
  const { timeline, seconds } = walk(client, { dns: silentAtFirst(null) })
  expect(timeline.map(({ step }) => step)).toEqual([registryHost, tokenHost])
  expect(Math.abs(seconds - 10)).toBeLessThan(0.1)
})
