/** A process that may not open one more file or socket (`ulimit -n`): that is nobody's fault out there, and ends nothing. */
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { EventEmitter, setMaxListeners } from 'node:events'
import * as childProcess from 'node:child_process'
import * as files from 'node:fs/promises'
import { Socket } from 'node:net'
import type { Endpoint } from '../src/report/index.js'
import type { UdpListener } from '../src/world.js'
import { dnsProbe } from './support/dns-probe.js'

const noneLeft = () => Object.assign(new Error('too many open files'), { code: 'EMFILE' })
let refusals = 0

/** Refuses as long as there are refusals left. */
const refusing = <Words extends readonly unknown[], T>(opened: (...words: Words) => Promise<T>) =>
  jest.fn((...words: Words): Promise<T> => {
    refusals -= 1
    return refusals >= 0 ? Promise.reject(noneLeft()) : opened(...words)
  })

jest.unstable_mockModule('node:fs/promises', () => ({
  ...files,
  open: refusing(files.open),
  readdir: refusing((folder: string) => files.readdir(folder)),
}))
jest.unstable_mockModule('node:child_process', () => ({
  ...childProcess,
  // As Node does it: no process, no streams, and the error later (lib/internal/child_process.js, `spawn`, at UV_EMFILE).
  spawn: () => {
    const child = new EventEmitter()
    process.nextTick(() => child.emit('error', noneLeft()))
    return child
  },
}))
const { realWorld } = await import('../src/world.js')
const { createMeasurer } = await import('../src/measure/measurer.js')
const { get, noSecrets } = await import('./measure/serving.js')
const world = realWorld()

let run = new AbortController()
afterEach(() => {
  run.abort()
  run = new AbortController()
  refusals = 0
})

describe('without a descriptor', () => {
  test('a tool is one that could not be started', async () => {
    const bounds = { timeoutMs: 1_000, maxOutputBytes: 1_000, signal: run.signal }
    expect(await world.run(['docker', '--version'], bounds)).toEqual({ kind: 'failed', why: 'EMFILE' })
  })

  test('a file is read once another has been closed', async () => {
    refusals = 3
    expect(await world.readFile(import.meta.filename, 100_000)).toMatchObject({ kind: 'text' })
  })

  test('a folder is not an empty one', async () => {
    refusals = 3
    expect(await world.listFolder(import.meta.dirname)).not.toEqual([])
  })

  test('a file that nothing is closed for cannot be read, and is not absent', async () => {
    refusals = 1_000
    expect(await world.readFile(import.meta.filename, 100_000)).toEqual({ kind: 'unreadable', why: 'EMFILE' })
  })
})

/** A world whose sockets are refused so often before they open; those then meet a closed port. */
function measurer(refused: number) {
  let left = refused
  const spend = () => {
    left -= 1
    return left >= 0
  }
  setMaxListeners(0, run.signal)
  return createMeasurer({
    world: {
      ...world,
      udp: (_to: Endpoint, listener: UdpListener) => {
        const code = spend() ? 'EMFILE' : 'ECONNREFUSED'
        return {
          send: () => process.nextTick(() => listener.error(code)),
          close: () => undefined,
        }
      },
      tcp: () => {
        const code = spend() ? 'ENFILE' : 'ECONNREFUSED'
        return new Socket().destroy(Object.assign(new Error(code), { code }))
      },
    },
    signal: run.signal,
    startMs: world.monotonicMs(),
    secrets: noSecrets(),
    trustStore: () => Promise.reject(new Error('nothing here needs certificates')),
  })
}

const closed = { address: '127.0.0.1', port: 9 }

describe('a socket that this process could not open', () => {
  test.each([
    ['a question', dnsProbe('127.0.0.1', 'registry.test'), { kind: 'port-closed' }],
    ['a connection', get(closed, { security: 'plain' }), { kind: 'failed', code: 'ECONNREFUSED' }],
  ])('is opened again: %s', async (_, probe, result) => {
    expect(await measurer(3).measure(probe)).toMatchObject({ result })
  })

  test.each([
    ['a question', dnsProbe('127.0.0.1', 'registry.test')],
    ['a connection', get(closed, { security: 'plain' })],
  ])('says nothing of the network when the run ends: %s', async (_, probe) => {
    const measuring = measurer(Infinity).measure(probe)
    setTimeout(() => run.abort(), 100)
    expect(await measuring).toMatchObject({ result: { kind: 'skipped', why: 'deadline' } })
  })
})
