/** The action on a machine that has too much to do. Nothing here is about how long it takes, but for its deadline. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { withLoopback } from '../support/loopback.js'
import { patienceMs, runAction, withFolder, type ActionRun } from '../support/run-bundle.js'

jest.setTimeout(2 * patienceMs)

const atOnce = 20
/** `timeout` as it is where nobody sets it, and what the process may need besides. */
const limitMs = 31_000

/** What else this machine has to do makes everything last longer: by so many times at the least. */
const elsewhere = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())

/** Whom it blames, and for what; nobody and nothing on a healthy network. */
const blamed = ({ outputs }: ActionRun) => ({
  verdict: outputs['verdict'],
  resolver: outputs['slow-resolver'],
  culprit: outputs['culprit'],
})
const nobody = { verdict: 'pass', resolver: '', culprit: '' }

describe('every processor busy with something else', () => {
  const busy: ChildProcess[] = []
  beforeAll(() => {
    for (let index = 0; index < availableParallelism(); index += 1) {
      busy.push(spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }))
    }
  })
  afterAll(() => busy.forEach((child) => child.kill('SIGKILL')))

  test('a healthy push passes, and no nameserver is blamed', () =>
    withLoopback({}, async ({ inputs, signed }) => {
      for (const one of [inputs, signed]) {
        const run = await runAction(one)
        expect(run).toMatchObject({ status: 0, signal: null, stderr: '' })
        expect(blamed(run)).toEqual(nobody)
        expect(run.wallMs).toBeLessThanOrEqual(limitMs * elsewhere)
      }
    }))

  test('a nameserver that is slow by itself is blamed all the same', () =>
    withLoopback({ first: { default: { delay: 4_000 } } }, async ({ inputs }) => {
      const run = await runAction(inputs)
      expect(run.outputs['slow-resolver']).toBe('127.0.0.2')
    }))
})

/** Each with servers of its own: the datagrams of all of them are more than the receive buffer of one socket holds. */
test(`${atOnce} preflights at once all end in time, none fails, and nothing is left in any temporary folder`, async () => {
  const runs = await Promise.all(
    Array.from({ length: atOnce }, () =>
      withLoopback({}, ({ inputs }) =>
        withFolder(async (folder) => {
          const run = await runAction(inputs, { environment: { TMPDIR: folder } })
          return { run, left: await readdir(folder) }
        }),
      ),
    ),
  )
  for (const { run, left } of runs) {
    expect(run).toMatchObject({ status: 0, signal: null, stderr: '' })
    expect(['pass', 'warn']).toContain(run.outputs['verdict'])
    expect(run.report?.durationMs).toBeLessThanOrEqual(limitMs * elsewhere)
    expect(run.wallMs).toBeLessThanOrEqual(limitMs * elsewhere)
    expect(run.temporaryFiles).toEqual(['push-preflight-report.json'])
    expect(left).toEqual([])
  }
})
