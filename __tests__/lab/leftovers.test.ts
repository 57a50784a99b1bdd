import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { leftovers, networkInterfaces } from '../../lab/leftovers.js'
import { markVariable } from '../../lab/mark.js'
import { openSandboxes } from '../../lab/sandbox.js'

const current = { folder: '' }
beforeEach(async () => {
  current.folder = await mkdtemp(path.join(tmpdir(), 'leftovers-'))
})
afterEach(() => rm(current.folder, { recursive: true, force: true }))

/** A process that carries that mark and waits until it is told to end. */
async function waiting(mark: string): Promise<{ readonly child: ChildProcess; end(): Promise<void> }> {
  const child = spawn(process.execPath, ['--eval', 'process.stdin.resume()', 'left-behind'], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, [markVariable]: mark },
  })
  await once(child, 'spawn')
  return {
    child,
    end: async () => {
      const closed = once(child, 'close')
      child.stdin.end()
      await closed
    },
  }
}

// The lab is for Linux, and so is /proc, where it looks.
const onLinux = process.platform === 'linux' ? describe : describe.skip

onLinux('what a run leaves behind is seen', () => {
  test('nothing', async () => {
    await rm(current.folder, { recursive: true })
    expect(await leftovers(current.folder, await networkInterfaces())).toEqual([])
  })

  test('its folder', async () => {
    expect(await leftovers(current.folder, await networkInterfaces())).toEqual([`folder ${current.folder}`])
  })

  test('a process with its mark, with its command, until it ends', async () => {
    const { folder } = current
    await rm(folder, { recursive: true })
    const before = await networkInterfaces()
    const [left, ofAnotherRun] = await Promise.all([waiting(folder), waiting(`${folder}-of-another-run`)])
    try {
      const seen = await leftovers(folder, before)
      expect(seen).toEqual([
        expect.stringMatching(
          `^process ${String(left.child.pid)}: .*process.stdin.resume\\(\\) left-behind$`,
        ),
      ])
    } finally {
      await Promise.all([left.end(), ofAnotherRun.end()])
    }
    expect(await leftovers(folder, before)).toEqual([])
  })

  test('a network interface that was not there before', async () => {
    await rm(current.folder, { recursive: true })
    const [name, ...others] = await networkInterfaces()
    expect(name).toBeDefined()
    expect(await leftovers(current.folder, others)).toEqual([`network interface ${name ?? ''}`])
  })
})

describe('the sandboxes of a run', () => {
  const isThere = (folder: string) =>
    stat(folder).then(
      () => true,
      () => false,
    )

  test('share a folder of the run, which goes with them', async () => {
    const [one, other] = await Promise.all([openSandboxes('main.js'), openSandboxes('main.js')])
    expect(one.folder).not.toBe(other.folder)
    expect(await isThere(one.folder)).toBe(true)
    await one.close()
    expect([await isThere(one.folder), await isThere(other.folder)]).toEqual([false, true])
    await other.close()
    expect(await isThere(other.folder)).toBe(false)
  })

  test('are not started any more once the run was stopped, and stopping twice is no fault', async () => {
    const sandboxes = await openSandboxes('main.js')
    await sandboxes.close()
    await sandboxes.close()
    const job = {
      scenario: 'sample',
      act: 'recorded',
      client: { name: 'docker 28.2.2', version: '28.2.2', folder: '/usr/bin' },
      seed: 'sample 0',
      ways: 'both',
      layers: 1,
      root: '/',
      packages: '/',
      remedies: false,
      task: 'compare',
    } as const
    expect(await sandboxes.play(job)).toEqual({ ok: false, why: 'the lab was stopped' })
    expect(await isThere(sandboxes.folder)).toBe(false)
  })
})
