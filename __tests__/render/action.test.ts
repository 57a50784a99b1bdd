import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createActionSink } from '../../src/render/action.js'
import { annotations } from '../../src/render/annotation.js'
import { sampleReport } from '../support/sample-report.js'

const variables = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const
const before = variables.map((name) => [name, process.env[name]] as const)

/** The folder with the runner's files, and what was written to the log. */
let folder = ''
let log = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'action-'))
  for (const name of variables) {
    writeFileSync(path.join(folder, name), '')
    process.env[name] = path.join(folder, name)
  }
  log = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk)
    return true
  })
})

afterEach(() => {
  jest.restoreAllMocks()
  process.exitCode = undefined
  rmSync(folder, { recursive: true })
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
})

const fileOf = (name: (typeof variables)[number]) => readFileSync(path.join(folder, name), 'utf8')

describe('the action', () => {
  test('gives one titled annotation for each cause', () => {
    createActionSink().annotate(annotations(sampleReport()), null)
    const commands = log.trimEnd().split('\n')
    expect(commands).toHaveLength(2)
    expect(commands[0]).toMatch(
      /^::error title=Push Preflight%3A DNS resolver 4\.4\.4\.4 \(2nd nameserver\)%2C trust server notary/,
    )
    expect(commands[1]).toMatch(/^::warning title=/)
  })

  test('an annotation points to the line of the workflow, where it is known', () => {
    createActionSink().annotate(annotations(sampleReport()), { file: '.github/workflows/a,b.yml', line: 7 })
    for (const command of log.trimEnd().split('\n')) {
      expect(command).toMatch(/^::(error|warning) title=[^:]*,file=\.github\/workflows\/a%2Cb\.yml,line=7::/)
    }
  })

  test('debug lines are there for whoever asked for them, and inert', () => {
    const debug = () => {
      log = ''
      createActionSink().debug(() => '8.8.8.8  a\n::error::b')
      return log
    }
    const before = process.env['RUNNER_DEBUG']
    try {
      process.env['RUNNER_DEBUG'] = '0'
      expect(debug()).toBe('')
      process.env['RUNNER_DEBUG'] = '1'
      expect(debug()).toBe('::debug::8.8.8.8  a%0A::error::b\n')
    } finally {
      if (before === undefined) delete process.env['RUNNER_DEBUG']
      else process.env['RUNNER_DEBUG'] = before
    }
  })

  test('a red step has no annotation of its own', () => {
    createActionSink().setExitCode({ verdict: 'fail' }, 'fail')
    expect(process.exitCode).toBe(1)
    expect(log).toBe('')
  })

  test('a verdict that fail-on does not have leaves the step green', () => {
    createActionSink().setExitCode({ verdict: 'warn' }, 'fail')
    expect(process.exitCode).toBeUndefined()
  })

  test('a bad request is one error and exit status 2', () => {
    createActionSink().badRequest('samples: expected 1 to 50, got 0')
    expect(process.exitCode).toBe(2)
    expect(log).toBe('::error title=Push Preflight%3A bad request::samples: expected 1 to 50, got 0\n')
  })

  test('a fault of its own is one warning, an unknown verdict and a green step', () => {
    createActionSink().fault(new Error('out of\n::error::luck'))
    expect(process.exitCode).toBe(0)
    expect(log).toMatch(/^::warning title=Push Preflight%3A not measured::.*out of\\n::error::luck\n$/)
    expect(fileOf('GITHUB_OUTPUT')).toMatch(/^verdict<<.*\nunknown\n/)
  })

  test('a fault is told even where the output cannot be written', () => {
    process.env['GITHUB_OUTPUT'] = path.join(folder, 'absent', 'output')
    createActionSink().fault('no disk')
    expect(log).toMatch(/^::warning title=/)
    expect(process.exitCode).toBe(0)
  })

  test('outputs reach the file', () => {
    createActionSink().setOutputs({ verdict: 'pass', culprit: '' })
    expect(fileOf('GITHUB_OUTPUT')).toMatch(/^verdict<<.*\npass\n[^]*culprit<<.*\n\n/)
  })

  test('outputs that cannot be written are told, not thrown', () => {
    process.env['GITHUB_OUTPUT'] = path.join(folder, 'absent', 'output')
    expect(createActionSink().setOutputs({ verdict: 'pass' })).toMatch(/ENOENT|Missing file/)
  })

  test('what was not written is one notice, whatever the path is called', () => {
    createActionSink().notWritten(['a\n::error::b', 'c'])
    createActionSink().notWritten([])
    expect(log).toMatch(
      /^::notice title=[^\n]*::Not written: a\\n::error::b; c\. The verdict stays as it is\.\n$/,
    )
  })

  test('log lines are not taken for commands', async () => {
    const sink = createActionSink()
    const result = await sink.group('Runner', () => {
      sink.info('::error::a\nb ##[warning]c')
      return Promise.resolve(7)
    })
    expect(result).toBe(7)
    expect(log).toBe('::group::Runner\n: :error::a\nb # #[warning]c\n::endgroup::\n')
  })

  test('without a summary file nothing is written and nothing is thrown', async () => {
    Reflect.deleteProperty(process.env, 'GITHUB_STEP_SUMMARY')
    await expect(createActionSink().writeSummary('x')).resolves.toBe('this runner has no place for it')
  })

  // The runner's library keeps the first summary file that it has seen, so this is one test.
  test('the summary is appended once; a file that is gone is no error', async () => {
    const sink = createActionSink()
    await expect(sink.writeSummary('# one\n')).resolves.toBeNull()
    await expect(sink.writeSummary('two')).resolves.toBeNull()
    expect(fileOf('GITHUB_STEP_SUMMARY')).toBe('# one\n\ntwo\n')
    rmSync(folder, { recursive: true })
    await expect(sink.writeSummary('three')).resolves.toMatch(/ENOENT|EACCES|Unable/)
    folder = mkdtempSync(path.join(tmpdir(), 'action-'))
  })
})
