/** Which docker stands on the PATH decides what a push does. */
import { describe, expect, jest, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { withLoopback } from '../support/loopback.js'
import { stillThere } from '../support/processes.js'
import { patienceMs, runAction, withFolder } from '../support/run-bundle.js'

jest.setTimeout(patienceMs)

const patient = { 'slow-threshold': '20s' }

describe('the docker of this runner', () => {
  test.concurrent('is assumed to be version 28 where there is none, and the log says so', () =>
    withLoopback({}, async ({ inputs }) => {
      const run = await runAction({ ...inputs, ...patient }, { docker: 'absent' })
      expect(run).toMatchObject({ status: 0, outputs: { verdict: 'pass' } })
      expect(run.report?.runner.client).toEqual({
        kind: 'assumed',
        version: '28',
        why: 'there is no docker command on this runner',
      })
      expect(run.report?.forecast[0]?.client).toBe('docker 28')
      expect(run.stdout).toContain('docker client: 28 is assumed (there is no docker command on this runner)')
    }),
  )

  test.concurrent('from 29 on leaves an image unsigned that was meant to be signed: red', () =>
    withLoopback({}, async ({ signed, trust }) => {
      const docker = { version: '29.0.0, build 3d4129b' }
      const run = await runAction({ ...signed, ...patient }, { docker })
      expect(run).toMatchObject({
        status: 1,
        outputs: { verdict: 'fail', outcome: 'pushed-unsigned', culprit: 'content-trust-ignored' },
        annotations: [{ name: 'error', message: expect.stringContaining('29.0.0') }],
      })
      expect(trust.requests).toHaveLength(0)
    }),
  )

  test.concurrent('may hang: the run ends, says why it assumes one, and leaves no child behind', () =>
    withLoopback({}, ({ inputs }) =>
      withFolder(async (folder) => {
        const pids = path.join(folder, 'pids')
        const script = `PATH=/bin:/usr/bin; sleep 300 & echo "$$ $!" > '${pids}'; wait`
        const run = await runAction({ ...inputs, ...patient }, { docker: { script } })
        expect(run).toMatchObject({ status: 0, signal: null, outputs: { verdict: 'pass' } })
        expect(run.report?.runner.client).toEqual({
          kind: 'assumed',
          version: '28',
          why: 'docker --version did not end within 3000 ms',
        })
        const children = (await readFile(pids, 'utf8')).trim().split(' ')
        expect(children).toHaveLength(2)
        expect(await stillThere(children)).toEqual([])
      }),
    ),
  )
})
