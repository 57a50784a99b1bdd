/** The command in a pipe, and its demonstration. */
import { describe, expect, jest, test } from '@jest/globals'
import { cp, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Report } from '../../src/report/index.js'
import { withLoopback, type LoopbackOptions } from '../support/loopback.js'
import { asWords, patienceMs, root, runCommand, withFolder } from '../support/run-bundle.js'

jest.setTimeout(patienceMs)

const patient = { 'slow-threshold': '20s' }
/** The escape character starts every terminal sequence (ECMA-48). */
const escape = '\u001b'

interface PipeCase {
  readonly network: LoopbackOptions
  readonly environment?: Readonly<Record<string, string>>
  readonly status: number
}

const runs: readonly (readonly [Report['verdict'], PipeCase])[] = [
  ['pass', { network: {}, status: 0 }],
  ['warn', { network: { first: { default: { rcode: 'refused' } } }, status: 0 }],
  ['fail', { network: { trust: { reset: true } }, status: 1 }],
  ['unknown', { network: {}, environment: { HTTPS_PROXY: 'socks5://proxy.test:1080' }, status: 0 }],
]

describe('the command in a pipe', () => {
  test.concurrent.each(runs)('--json on %s: one document on stdout, nothing else', (verdict, one) =>
    withLoopback(one.network, async ({ signed }) => {
      const words = [...asWords({ ...signed, ...patient }), '--json']
      const run = await runCommand(words, { environment: one.environment ?? {} })
      expect(run).toMatchObject({ status: one.status, signal: null, stderr: '' })
      const report = JSON.parse(run.stdout) as Report
      expect(report).toMatchObject({ schemaVersion: 1, verdict })
      expect(run.stdout).toBe(`${JSON.stringify(report, null, 2)}\n`)
    }),
  )

  test.concurrent.each(runs)('on %s: plain text without terminal sequences', (verdict, one) =>
    withLoopback(one.network, async ({ signed }) => {
      const run = await runCommand(asWords({ ...signed, ...patient }), {
        environment: one.environment ?? {},
      })
      expect(run).toMatchObject({ status: one.status, stderr: '' })
      const word = { pass: 'Pass', warn: 'Warning', fail: 'Fail', unknown: 'Unknown' }[verdict]
      expect(run.stdout).toMatch(new RegExp(`^${word}: `))
      expect(run.stdout).not.toContain(escape)
    }),
  )

  test.concurrent('writes summary and report where it is told to, and nowhere else', () =>
    withLoopback({}, ({ inputs }) =>
      withFolder(async (folder) => {
        const files = ['report.json', 'summary.md'].map((name) => path.join(folder, name))
        const [report = '', summary = ''] = files
        const words = [...asWords({ ...inputs, ...patient }), '--report-path', report, '--summary', summary]
        expect(await runCommand(words, { environment: { RUNNER_TEMP: folder } })).toMatchObject({ status: 0 })
        expect((await readdir(folder)).sort()).toEqual(['report.json', 'summary.md'])
      }),
    ),
  )

  test.concurrent('--help names every flag', async () => {
    const run = await runCommand(['--help'])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    for (const flag of [
      '--resolvers',
      '--content-trust',
      '--timeout',
      '--resolv-conf',
      '--json',
      '--summary',
    ])
      expect(run.stdout).toContain(flag)
  })
})

describe('the demonstration', () => {
  test.concurrent('tells the founding incident from a clone where nothing was installed', () =>
    withFolder(async (folder) => {
      const clone = path.join(folder, 'clone')
      await mkdir(clone)
      for (const part of ['dist', 'scenarios', 'package.json'])
        await cp(path.join(root, part), path.join(clone, part), { recursive: true })
      const run = await runCommand(['demo'], { root: clone, docker: 'absent' })
      expect(run).toMatchObject({ status: 0, signal: null, stderr: '' })
      expect(run.wallMs).toBeLessThanOrEqual(25_000)
      const [before = '', after = ''] = run.stdout.split('with 8.8.4.4 in the second line')
      expect(before).toMatch(/^Fail: .*4\.4\.4\.4/m)
      expect(before).toContain('you are not authorized to perform this operation: server returned 401.')
      expect(before).toContain('nameserver 8.8.4.4')
      expect(after).toMatch(/^(Pass|Warning): docker push will work/m)
      expect(run.stdout).not.toContain(escape)
    }),
  )

  test.concurrent('of something unknown lists what there is', async () => {
    const run = await runCommand(['demo', 'flat-tyre'])
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('founding-incident')
    expect(run.stderr).toContain('"flat-tyre"')
  })
})
