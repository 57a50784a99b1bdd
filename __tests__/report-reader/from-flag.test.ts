import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { judgeAgain } from '../../src/judgement.js'
import { answered, connected, observe, runnerFacts, silent } from '../support/observe.js'

/** The command runs as soon as it is loaded, with the arguments and streams of its process. */
async function command(...words: readonly string[]) {
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    jest.spyOn(process[name], 'write').mockImplementation((text) => {
      // Node's own, of the modules that jest runs tests in.
      if (!String(text).includes('ExperimentalWarning')) written[name] += String(text)
      return true
    })
  }
  const { argv } = process
  const listeners = process.stdout.listeners('error')
  process.argv = ['node', 'push-preflight', ...words]
  jest.resetModules()
  try {
    await import('../../src/cli.js')
    return { ...written, status: process.exitCode }
  } finally {
    process.argv = argv
    process.exitCode = undefined
    for (const one of process.stdout.listeners('error')) {
      if (!listeners.includes(one)) process.stdout.removeListener('error', one as () => void)
    }
    jest.restoreAllMocks()
  }
}

/** One nameserver of two is silent: a push with content trust does not survive it. */
const incident = observe(
  { images: 'acme/app:1.0', 'fail-on': 'never', samples: '2' },
  runnerFacts('nameserver 4.4.4.4\nnameserver 8.8.8.8\n'),
  {
    dns: (probe) =>
      probe.resolver.address === '4.4.4.4' ? silent(probe) : answered(10, '203.0.113.7', '2001:db8::7'),
    connect: (probe) => connected(probe, 401, 'Bearer realm="https://auth.docker.io/token",service="x"'),
  },
)
const report = judgeAgain(incident, 5_240)
const text = JSON.stringify(report)

const folder = mkdtempSync(path.join(tmpdir(), 'push-preflight-'))
const inFolder = (name: string) => path.join(folder, name)
const stored = (name: string, content: string) => {
  writeFileSync(inFolder(name), content)
  return inFolder(name)
}
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('push-preflight --from', () => {
  test('prints the same report again, and measures nothing', async () => {
    const { stdout, stderr, status } = await command('--json', '--from', stored('report.json', text))
    expect([JSON.parse(stdout), stderr, status]).toEqual([JSON.parse(text), '', 0])
  })

  test('judges by the observations, not by the judgement that is stored', async () => {
    const claim = {
      ...report,
      verdict: 'pass',
      outcome: 'ok',
      findings: 'none',
      culprit: 7,
      durationMs: 'long',
    }
    const { stdout } = await command('--json', '--from', stored('claim.json', JSON.stringify(claim)))
    expect(JSON.parse(stdout)).toEqual({ ...(JSON.parse(text) as object), durationMs: 0 })
  })

  test('needs no more than the observations', async () => {
    const { stdout, status } = await command(
      '--json',
      '--from',
      stored('half.json', JSON.stringify(incident)),
    )
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: report.verdict,
      outcome: report.outcome,
      durationMs: 0,
    })
    expect(status).toBe(0)
  })

  test('shows it as the measured one is shown, and writes the same files', async () => {
    const from = stored('report.json', text)
    const summary = inFolder('summary.md')
    const copy = inFolder('copy.json')
    const { stdout } = await command('--from', from, '--summary', summary, '--report-path', copy)
    expect(stdout).toContain('4.4.4.4')
    expect(readFileSync(summary, 'utf8')).toContain('4.4.4.4')
    expect(JSON.parse(readFileSync(copy, 'utf8'))).toEqual(JSON.parse(text))
  })

  test('says what it could not write, and ends as the verdict says', async () => {
    const nowhere = inFolder(`${'r'.repeat(300)}.json`)
    const from = stored('report.json', text)
    const words = ['--summary', nowhere, '--report-path', nowhere, '--fail-on', 'fail']
    const { stdout, stderr, status } = await command('--from', from, ...words)
    expect(stdout).toContain('4.4.4.4')
    expect(stderr).toMatch(/^push-preflight: the report .* was not written \(ENAMETOOLONG\)\n/)
    expect(stderr).toMatch(/push-preflight: the summary .* was not written \(ENAMETOOLONG\)\n$/)
    expect(status).toBe(1)
  })

  test('shows labels for what is private with --redact true, and takes it as it is otherwise', async () => {
    const own = observe(
      { images: 'registry.corp.internal/app:1', samples: '1' },
      runnerFacts('nameserver 10.1.2.3\nnameserver 10.1.2.4\n'),
      {
        dns: (probe) => (probe.resolver.address === '10.1.2.3' ? silent(probe) : answered(10, '10.9.9.9')),
        connect: (probe) => connected(probe, 200, null),
      },
    )
    const from = stored('own.json', JSON.stringify(own))
    expect((await command('--from', from)).stdout).toContain('10.1.2.3')
    const { stdout } = await command('--from', from, '--redact', 'true')
    expect(stdout).toContain('resolver 1 (private)')
    expect(stdout).not.toMatch(/10\.1\.2\.|10\.9\.9\.9|corp\.internal/)
  })

  test('ends red where --fail-on has it, and by the fail-on of that run otherwise', async () => {
    expect(report.verdict).toBe('fail')
    const never = stored('never.json', text)
    const strict = { ...report, request: { ...report.request, failOn: 'warn' } }
    const warn = stored('warn.json', JSON.stringify(strict))
    expect((await command('--from', never)).status).toBe(0)
    expect((await command('--from', never, '--fail-on', 'fail')).status).toBe(1)
    expect((await command('--from', warn)).status).toBe(1)
    const { stdout, status } = await command('--from', warn, '--fail-on', 'never', '--json')
    expect([JSON.parse(stdout), status]).toEqual([JSON.parse(JSON.stringify(strict)), 0])
  })

  test.each([
    ['an image', ['alpine'], 'got images; the report says what was measured'],
    ['an option that steers measuring', ['--samples', '9'], 'got --samples; '],
    ['another resolv.conf', ['--resolv-conf', '/etc/resolv.conf'], 'got --resolv-conf; '],
    [
      'several of them',
      ['alpine', '--timeout', '9s', '--resolvers', '8.8.8.8'],
      'got images, --timeout, --resolvers; ',
    ],
    ['a fail-on that does not exist', ['--fail-on', 'always'], 'fail-on: expected one of fail, warn, never'],
    [
      'a report path in no folder',
      ['--report-path', '/nowhere/at/all.json'],
      'report-path: expected the path',
    ],
  ])('refuses %s beside it', async (_, words, complaint) => {
    const { stdout, stderr, status } = await command('--from', stored('report.json', text), ...words)
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toContain(complaint)
    expect(stderr.trim()).not.toContain('\n')
  })

  test.each([
    ['a file that is not there', null, 'report-of.json: no such file'],
    ['an empty file', '', 'expected JSON, found an empty file'],
    [
      'a file that breaks off',
      text.slice(0, 1_000),
      'breaks off at line 1, column 1001 (character 1001 of 1000)',
    ],
    ['a file that is no text', 'a\0b', 'it is not text'],
    [
      'a report of a later version',
      JSON.stringify({ ...report, schemaVersion: 2 }),
      'schemaVersion: expected 1, the only version that this push-preflight reads, found 2',
    ],
    [
      'a value that cannot be',
      text.replace('"address":"4.4.4.4"', '"address":"\\u001b[31m4.4.4"'),
      'runner.resolvers[0].address: expected an IP address, found "\\u001b[31m4.4.4"',
    ],
    ['a key with a line break', text.replace('"startedAt"', '"\\u009b1\\n::error::"'), 'runner["'],
  ])('refuses %s, says where, and prints no report', async (_, content, complaint) => {
    const from = content === null ? inFolder('report-of.json') : stored('wrong.json', content)
    const { stdout, stderr, status } = await command('--from', from, '--json')
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toContain(`push-preflight: --from: expected a report as --json prints it, got ${folder}`)
    expect(stderr).toContain(complaint)
    expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}]/u)
    expect(stderr).not.toMatch(/^::/m)
  })

  test('refuses a folder', async () => {
    const { stdout, stderr, status } = await command('--from', folder)
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toContain('it is a directory')
  })
})
