/** A runner whose own files and variables are not as they should be. */
import { describe, expect, jest, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Report } from '../../src/report/index.js'
import { withLoopback, type Loopback } from '../support/loopback.js'
import { patienceMs, runAction, runCommand, withFolder } from '../support/run-bundle.js'

jest.setTimeout(patienceMs)

const patient = { 'slow-threshold': '20s' }
const megabyte = 1024 * 1024

/** A registry that is named by its address, like its token server: no resolver is needed. */
const byAddress = ({ registry }: Loopback) => `127.0.0.1:${registry.endpoint.port}/team/app:1`
const realmByAddress = { realm: ({ port }: { port: number }) => `https://127.0.0.1:${port}/token` }

const files: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['empty', '', 'no-nameserver'],
  ['binary', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 0xff, 0xfe), 'resolv-conf-unreadable'],
  ['a megabyte long', 'nameserver 192.0.2.1\n'.repeat(megabyte / 21), 'resolv-conf-unreadable'],
  ['one line without an end', 'n'.repeat(10_000), 'no-nameserver'],
]

describe('a resolv.conf that is', () => {
  test.concurrent.each(files)('%s: a finding', (_, content, code) =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'resolv.conf')
      await writeFile(file, content)
      expect(await findingsWith(file)).toContain(code)
    }),
  )

  test.concurrent('a directory: a finding', () =>
    withFolder(async (folder) => expect(await findingsWith(folder)).toContain('resolv-conf-unreadable')),
  )

  test.concurrent('not there: a finding', () =>
    withFolder(async (folder) =>
      expect(await findingsWith(path.join(folder, 'none'))).toContain('no-nameserver'),
    ),
  )
})

const findingsWith = (resolvConf: string): Promise<readonly string[]> =>
  withLoopback(realmByAddress, async (loopback) => {
    const words = [byAddress(loopback), `--resolv-conf=${resolvConf}`, '--slow-threshold=20s', '--json']
    const run = await runCommand(words)
    expect(run).toMatchObject({ status: 0, signal: null, stderr: '' })
    const report = JSON.parse(run.stdout) as Report
    expect(report.outcome).toBe('ok')
    return report.findings.map(({ code }) => code)
  })

describe('a runner without', () => {
  test.concurrent('GITHUB_STEP_SUMMARY: a hint, and the step is green', () =>
    withLoopback({}, async ({ inputs }) => {
      const environment = { GITHUB_STEP_SUMMARY: undefined }
      const run = await runAction({ ...inputs, ...patient }, { environment })
      expect(run).toMatchObject({ status: 0, summary: '', annotations: [] })
      expect(run.outputs).toMatchObject({ verdict: 'pass', findings: '["job-summary-unavailable"]' })
    }),
  )

  test.concurrent('a wish for a summary: none is written, and nothing is missed', () =>
    withLoopback({}, async ({ inputs }) => {
      const run = await runAction({ ...inputs, ...patient, summary: 'false' })
      expect(run).toMatchObject({ status: 0, summary: '', outputs: { findings: '[]' } })
    }),
  )

  test.concurrent('RUNNER_TEMP: no report, and the step is green', () =>
    withLoopback({}, async ({ inputs }) => {
      const run = await runAction({ ...inputs, ...patient }, { environment: { RUNNER_TEMP: undefined } })
      expect(run).toMatchObject({ status: 0, report: null, temporaryFiles: [], annotations: [] })
      expect(run.outputs).toMatchObject({ verdict: 'pass', 'report-path': '' })
    }),
  )

  test.concurrent('a direct way out: behind a proxy nothing is known, and the job goes on', () =>
    withLoopback({}, async ({ inputs, registry }) => {
      const environment = { HTTPS_PROXY: 'http://bob:hunter2@proxy.test:3128' }
      const run = await runAction({ ...inputs, ...patient }, { environment })
      expect(run).toMatchObject({ status: 0, outputs: { verdict: 'unknown', outcome: 'unknown' } })
      expect(run.outputs['findings']).toContain('proxy-not-followed')
      expect([run.stdout, run.summary, JSON.stringify(run.report)].join('\n')).not.toContain('hunter2')
      expect(registry.requests).toHaveLength(0)
    }),
  )
})

describe('what cannot be written', () => {
  test.concurrent('outputs: one notice, and the verdict and the step stay as they are', () =>
    withLoopback({}, ({ inputs }) =>
      withFolder(async (folder) => {
        const run = await runAction({ ...inputs, ...patient }, { environment: { GITHUB_OUTPUT: folder } })
        expect(run).toMatchObject({ status: 0, signal: null, stderr: '' })
        expect(run.stdout).toMatch(/^Pass: /m)
        expect(run.annotations).toMatchObject([
          { name: 'notice', properties: { title: 'Push Preflight: not everything could be written' } },
        ])
        expect(run.annotations[0]?.message).toContain('EISDIR')
      }),
    ),
  )

  test.concurrent('a report whose RUNNER_TEMP is gone: one notice, and the verdict stays', () =>
    withLoopback({}, async ({ inputs }) => {
      const environment = { RUNNER_TEMP: '/no-such-folder' }
      const run = await runAction({ ...inputs, ...patient }, { environment })
      expect(run).toMatchObject({ status: 0, outputs: { verdict: 'pass' } })
      expect(run.annotations).toMatchObject([{ name: 'notice' }])
    }),
  )

  test.concurrent('a summary that cannot be written does not cost the verdict', () =>
    withLoopback({}, ({ inputs }) =>
      withFolder(async (folder) => {
        const environment = { GITHUB_STEP_SUMMARY: folder }
        const run = await runAction({ ...inputs, ...patient }, { environment })
        expect(run).toMatchObject({ status: 0, outputs: { verdict: 'pass' } })
      }),
    ),
  )
})
