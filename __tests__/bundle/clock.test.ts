/** A clock that is set while the action runs, as when a virtual machine wakes up and its time is corrected. */
import { describe, expect, jest, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { withLoopback } from '../support/loopback.js'
import { patienceMs, runAction, withFolder, type ActionRun } from '../support/run-bundle.js'

jest.setTimeout(patienceMs)

const hourMs = 3_600_000

/** From a moment after the first look at it on, the clock is off. The monotonic one goes on, as the system's does. */
const settingTheClock = (byMs: number) => `
const { Date: Real } = globalThis
let firstMs = null
const offMs = () => {
  const nowMs = performance.now()
  firstMs ??= nowMs
  return nowMs > firstMs + 100 ? ${byMs} : 0
}
globalThis.Date = class extends Real {
  constructor(...words) {
    if (words.length === 0) super(Real.now() + offMs())
    else super(...words)
  }
  static now() {
    return Real.now() + offMs()
  }
}
`

const shifted = (byMs: number): Promise<ActionRun> =>
  // Half a second at each server, so that most of the run comes after.
  withLoopback({ registry: { dataAfter: 500 }, trust: { dataAfter: 500 } }, ({ signed }) =>
    withFolder(async (folder) => {
      const hook = path.join(folder, 'clock.mjs')
      await writeFile(hook, settingTheClock(byMs))
      return runAction(
        { ...signed, 'slow-threshold': '20s' },
        { environment: { NODE_OPTIONS: `--import=${pathToFileURL(hook).href}` } },
      )
    }),
  )

/** Every number of milliseconds in a report, by its place. */
function* durations(value: unknown, place = '$'): Generator<readonly [string, number]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, one] of Object.entries(value)) {
    // How far a server's clock is ahead is no duration.
    if (typeof one === 'number' && /(^ms|Ms)$/.test(key) && key !== 'clockAheadMs')
      yield [`${place}.${key}`, one]
    yield* durations(one, `${place}.${key}`)
  }
}

describe('a clock that is set in the middle of a run', () => {
  test.concurrent.each([
    ['back by an hour', -hourMs],
    ['ahead by an hour', hourMs],
    ['ahead by ten years, when every certificate is over', 10 * 365 * 24 * hourMs],
  ])('%s changes nothing that is said', async (_, byMs) => {
    const { status, stderr, outputs, report, wallMs } = await shifted(byMs)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(outputs).toMatchObject({ verdict: 'pass', outcome: 'ok', findings: '[]' })
    const measured = [...durations(report)]
    expect(measured.length).toBeGreaterThan(100)
    expect(measured.filter(([, ms]) => ms < 0)).toEqual([])
    expect(report?.durationMs).toBeLessThanOrEqual(wallMs)
  })
})
