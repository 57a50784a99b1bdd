/**
 * A process of its own that asks as the preflight does, and prints the ms of every answer as JSON, a list for each lap:
 *   node asking.js ADDRESS:PORT LAPS IN-FLIGHT
 */
import { performance } from 'node:perf_hooks'
import { measureDns } from '../src/measure/dns.js'
import { createSocketPool } from '../src/measure/pace.js'
import type { DnsProbe } from '../src/report/index.js'
import { realWorld } from '../src/world.js'

const [place = '', laps = '1', inFlight = '2'] = process.argv.slice(2)
const at = place.lastIndexOf(':')
const resolver = { address: place.slice(0, at), port: Number(place.slice(at + 1)) }
const host = 'registry.bench.test'
const world = realWorld()
const pool = createSocketPool(Number(inFlight))
const { signal } = new AbortController()
const startMs = performance.now()

const probe = (sample: number): DnsProbe => ({
  id: String(sample),
  look: 1,
  kind: 'dns',
  notBeforeMs: 0,
  waitMs: 5_000,
  resolver,
  why: 'client',
  host,
  name: host,
  type: sample % 2 === 0 ? 'A' : 'AAAA',
  transport: 'udp',
  edns: false,
  heedsAdditionals: true,
  sample,
})

async function ask(sample: number): Promise<number> {
  await pool.acquire()
  const { result } = await measureDns(probe(sample), {
    world,
    signal,
    startMs,
    pool,
    sent: () => undefined,
    late: () => undefined,
  })
  if (!('ms' in result)) throw new Error(`expected an answer, got ${JSON.stringify(result)}`)
  return result.ms
}

const all: (readonly number[])[] = []
for (let lap = 0; lap < Number(laps); lap += 1) {
  all.push(await Promise.all(Array.from({ length: Number(inFlight) }, (_, sample) => ask(sample))))
}
process.stdout.write(JSON.stringify(all))
