/** The bundles when somebody ends them: a cancelled job, Ctrl-C at a terminal. Nobody on Windows is sent these signals. */
import { describe, expect, jest, test } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import type { Ms, Report } from '../../src/report/index.js'
import { withLoopback, type Loopback } from '../support/loopback.js'
import { stillThere } from '../support/processes.js'
import {
  asWords,
  patienceMs,
  runAction,
  runCommand,
  withFolder,
  type Run,
  type RunOptions,
} from '../support/run-bundle.js'

jest.setTimeout(patienceMs)

const dropAll = { default: { drop: true } } as const
const endSignals = ['SIGINT', 'SIGTERM'] as const
/** What a run has to say is said within a second, or a bit more where it cancels an upload first. */
const limitMs = 1_000
const attempts = 3
/** Never reached: the runs are ended long before. */
const longMs = 30_000

interface Ended<T> {
  readonly run: T
  /** From the last signal to the end. */
  readonly tookMs: Ms
}

/** Starts a run, sends it the signals when it is time for each, and tries again where a busy machine took too long. */
async function ended<T extends Run>(
  start: (options: Pick<RunOptions, 'started'>) => Promise<T>,
  signals: readonly { readonly signal: NodeJS.Signals; readonly when: () => Promise<void> }[],
  mostMs: Ms = limitMs,
  attempt = 1,
): Promise<Ended<T>> {
  let sentMs = 0
  let sending: Promise<void> = Promise.resolve()
  const send = async (pid: number) => {
    for (const { signal, when } of signals) {
      await when()
      process.kill(pid, signal)
      sentMs = performance.now()
    }
  }
  const run = await start({
    started: (pid) => {
      sending = send(pid)
    },
  })
  await sending
  const tookMs = performance.now() - sentMs
  return tookMs <= mostMs || attempt === attempts
    ? { run, tookMs }
    : ended(start, signals, mostMs, attempt + 1)
}

async function until(isTime: () => boolean | Promise<boolean>): Promise<void> {
  const lookEveryMs = 5
  const untilMs = performance.now() + longMs
  while (!(await isTime())) {
    if (performance.now() > untilMs) throw new Error('expected something that did not come')
    await delay(lookEveryMs)
  }
}

/** The second nameserver has answered, and the first one is waited for. */
const asked = ({ second, registry }: Loopback): (() => Promise<void>) => {
  const [queries, requests] = [second.queries.length, registry.requests.length]
  return () => until(() => second.queries.length > queries && registry.requests.length > requests)
}

/** A docker that tells its version, and starts something else that does not end: of both, what their process ids are. */
const hangingDocker = (folder: string, from = 'info') => ({
  script: [
    'PATH=/bin:/usr/bin',
    from === 'info' ? `[ "$1" = --version ] && exec echo 'Docker version 28.0.4, build b8034c0'` : '',
    `sleep 300 & echo "$$ $!" >> '${folder}/pids'; wait`,
  ].join('\n'),
})
const processIds = async (folder: string): Promise<readonly string[]> =>
  (await readFile(path.join(folder, 'pids'), 'utf8')).split(/\s+/).filter((pid) => pid !== '')

describe.each(endSignals)('%s in the middle of the measurements', (signal) => {
  test('ends the action within a second, with all that it has seen, and nothing left behind', () =>
    withLoopback({ first: dropAll }, (loopback) =>
      withFolder(async (folder) => {
        await writeFile(path.join(folder, 'pids'), '')
        const { run, tookMs } = await ended(
          (options) => runAction(loopback.inputs, { ...options, docker: hangingDocker(folder) }),
          [{ signal, when: asked(loopback) }],
        )
        // The shell tells of 130 and 143 for these.
        expect(run).toMatchObject({ status: null, signal, stderr: '' })
        expect(run.outputs).toMatchObject({ verdict: 'unknown', outcome: 'unknown' })
        expect(run.report?.measurements.map(({ result }) => result.kind)).toEqual(
          expect.arrayContaining(['answered', 'skipped']),
        )
        expect(run.summary).toContain('cut off by the end of the run')
        expect(run.annotations).toContainEqual(
          expect.objectContaining({ name: 'notice', message: expect.stringContaining(`(${signal})`) }),
        )
        expect(run.temporaryFiles).toEqual(['push-preflight-report.json'])
        const children = await processIds(folder)
        expect(children.length).toBeGreaterThan(0)
        expect(await stillThere(children)).toEqual([])
        expect(tookMs).toBeLessThanOrEqual(limitMs)
      }),
    ))

  test('ends the action while it still looks at the runner: nothing was measured, and it says so', () =>
    withLoopback({}, (loopback) =>
      withFolder(async (folder) => {
        const pids = path.join(folder, 'pids')
        await writeFile(pids, '')
        const { run, tookMs } = await ended(
          async (options) => {
            await writeFile(pids, '')
            return runAction(loopback.inputs, { ...options, docker: hangingDocker(folder, 'everything') })
          },
          [{ signal, when: () => until(async () => (await processIds(folder)).length > 0) }],
        )
        expect(run).toMatchObject({ signal, outputs: { verdict: 'unknown' }, report: { measurements: [] } })
        expect(await stillThere(await processIds(folder))).toEqual([])
        expect(tookMs).toBeLessThanOrEqual(limitMs)
      }),
    ))

  test('ends the command the same way, and the report is on its standard output', () =>
    withLoopback({ first: dropAll }, async (loopback) => {
      const words = [...asWords(loopback.inputs), '--json']
      const { run, tookMs } = await ended(
        (options) => runCommand(words, options),
        [{ signal, when: asked(loopback) }],
      )
      expect(run).toMatchObject({ status: null, signal })
      expect(run.stderr).toContain(`asked to end (${signal})`)
      expect((JSON.parse(run.stdout) as Report).measurements.length).toBeGreaterThan(0)
      expect(tookMs).toBeLessThanOrEqual(limitMs)
    }))
})

describe('an upload of write-check that has begun', () => {
  const slow = { dataAfter: 150 } as const
  const posted = ({ registry }: Loopback) => {
    const before = registry.requests.length
    return () => until(() => registry.requests.slice(before).some(({ method }) => method === 'POST'))
  }

  test('is cancelled before the run ends', () =>
    withLoopback({ registry: slow }, async (loopback) => {
      const { run } = await ended(
        (options) => runAction({ ...loopback.inputs, 'write-check': 'true' }, options),
        [{ signal: 'SIGINT', when: posted(loopback) }],
        2 * limitMs,
      )
      expect(run).toMatchObject({ status: null, signal: 'SIGINT' })
      const writes = loopback.registry.requests.filter(({ method }) => method !== 'GET')
      expect(writes.slice(-2).map(({ method }) => method)).toEqual(['POST', 'DELETE'])
      expect(run.outputs['findings']).not.toContain('upload-not-cancelled')
    }))

  test('is not waited for when a second signal comes', () =>
    withLoopback({ registry: { dataAfter: 400 } }, async (loopback) => {
      const { run, tookMs } = await ended(
        (options) => runAction({ ...loopback.inputs, 'write-check': 'true' }, options),
        [
          { signal: 'SIGINT', when: posted(loopback) },
          { signal: 'SIGTERM', when: () => delay(100) },
        ],
        limitMs / 2,
      )
      expect(run).toMatchObject({ status: null, signal: 'SIGTERM', outputs: {}, summary: '' })
      expect(tookMs).toBeLessThanOrEqual(limitMs / 2)
    }))
})
