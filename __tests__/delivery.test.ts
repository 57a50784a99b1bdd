/** A disk that is full or read-only costs files, and nothing else. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deliver } from '../src/delivery.js'
import { createRedactor, nothingRedacted, type Redactor } from '../src/redact.js'
import { createActionSink } from '../src/render/action.js'
import type { Report } from '../src/report/index.js'
import {
  answeredIn,
  passingReport,
  sampleFinding,
  sampleQuery,
  sampleReport,
  sampleResolver,
  sampleRunner,
} from './support/sample-report.js'
import { realWorld } from '../src/world.js'

const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'] as const
const before = names.map((name) => [name, process.env[name]] as const)
let folder = ''
let log = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'delivery-'))
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

/** Every write to it ends as on a full disk; where there is none, a folder in the place of a file. */
const full = () => (existsSync('/dev/full') ? '/dev/full' : folder)
/** The system refuses it whoever asks, root too. */
const refusedPath = () => path.join(folder, `${'r'.repeat(300)}.json`)
const writable = (name: string) => {
  const file = path.join(folder, name)
  writeFileSync(file, '')
  return file
}

interface Places {
  readonly summary: string
  readonly outputs: string
  readonly report: string | null
  readonly redact?: 'true' | 'auto'
  readonly redactor?: Redactor
}

async function delivered(report: Report, places: Places) {
  process.env['GITHUB_STEP_SUMMARY'] = places.summary
  process.env['GITHUB_OUTPUT'] = places.outputs
  process.env['RUNNER_TEMP'] = folder
  const delivery = {
    summary: true,
    reportPath: places.report,
    redact: places.redact ?? 'auto',
    statusCheck: false,
  } as const
  await deliver(report, {
    world: { ...realWorld(), environment: process.env },
    sink: createActionSink(),
    delivery,
    redactor: places.redactor ?? nothingRedacted,
    publish: null,
  })
  const commands = log.split('\n').filter((line) => line.startsWith('::'))
  return { notices: commands.filter((line) => line.startsWith('::notice')), commands }
}

describe('what cannot be written', () => {
  test('is told in one notice, and the step ends as its verdict says', async () => {
    const { notices, commands } = await delivered(sampleReport(), {
      summary: full(),
      outputs: full(),
      report: refusedPath(),
    })
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatch(/the report file .*\(ENAMETOOLONG\)/)
    expect(notices[0]).toMatch(/the job summary \((ENOSPC|EISDIR)\)/)
    expect(notices[0]).toMatch(/the outputs of this step \((ENOSPC|EISDIR)\)/)
    expect(commands.filter((line) => line.startsWith('::error'))).toHaveLength(1)
    expect(log).toContain('Fail: docker push will end in a false 401')
    expect(process.exitCode).toBe(1)
  })

  test('does not make a red step of a pass', async () => {
    const { notices } = await delivered(passingReport(), {
      summary: full(),
      outputs: full(),
      report: refusedPath(),
    })
    expect(notices).toHaveLength(1)
    expect(process.exitCode).toBeUndefined()
  })

  test('is no output: later steps are not sent to a file that is not there', async () => {
    const outputs = writable('output')
    await delivered(sampleReport(), { summary: full(), outputs, report: refusedPath() })
    expect(readFileSync(outputs, 'utf8')).toMatch(/report-path<<.*\n\n/)
    expect(readFileSync(outputs, 'utf8')).toMatch(/verdict<<.*\nfail\n/)
  })

  test('can be a part of a summary that is too long', async () => {
    const long = '|`😀<'.repeat(300)
    const hosts = Array.from({ length: 300 }, (_, index) => `${index}${long}`)
    const report = sampleReport({
      findings: hosts.map((title, index) => sampleFinding({ title, evidence: index === 0 ? hosts : [] })),
      path: hosts.map((host) => ({ host, port: 443, roles: ['registry'], images: [0] })),
      measurements: hosts.map((host) => sampleQuery(answeredIn(1), { host })),
    })
    const sink = createActionSink()
    const shown: string[] = []
    await deliver(report, {
      world: { ...realWorld(), environment: { GITHUB_STEP_SUMMARY: 'somewhere', RUNNER_TEMP: folder } },
      sink: {
        ...sink,
        writeSummary: (markdown) => {
          shown.push(markdown)
          return Promise.resolve(null)
        },
        setOutputs: () => null,
      },
      delivery: { summary: true, reportPath: null, redact: 'auto', statusCheck: false },
      redactor: nothingRedacted,
      publish: null,
    })
    expect(shown).toHaveLength(1)
    expect(Buffer.byteLength(shown[0] ?? '')).toBeLessThan(1024 * 1024)
    expect(shown[0]).toContain('Left out, because it is too long for a job summary: ')
    expect(log).toMatch(/^::notice [^\n]*a part of the job summary \([^\n]*1 MiB\)/m)
    expect(process.exitCode).toBe(1)
  })
})

test('where everything is written there is no notice', async () => {
  const { notices } = await delivered(sampleReport(), {
    summary: full(),
    outputs: writable('output'),
    report: path.join(folder, 'report.json'),
  })
  expect(notices.join('')).not.toContain('report file')
  expect(notices.join('')).not.toContain('outputs')
  expect((JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')) as Report).verdict).toBe('fail')
})

describe('where everybody can read what is shown', () => {
  const report = sampleReport({
    culprit: { code: 'resolver-silent', resolver: '10.0.0.53', position: 1, host: 'notary.docker.io' },
    runner: sampleRunner({ resolvers: [sampleResolver('10.0.0.53', 1)] }),
    findings: [sampleFinding({ title: 'Nameserver 10.0.0.53 is silent' })],
  })
  const fileOf = async (redact: 'true' | 'auto') => {
    const file = path.join(folder, `${redact}.json`)
    const redactor = createRedactor(report.request)
    const places = { summary: full(), outputs: writable(`${redact}.out`), report: file, redact, redactor }
    await delivered(report, places)
    return readFileSync(file, 'utf8')
  }

  test('log and annotations have labels, and the report file stays whole', async () => {
    expect(await fileOf('auto')).toContain('10.0.0.53')
    expect(log).not.toContain('10.0.0.53')
    expect(log).toContain('::error title=Push Preflight%3A DNS resolver')
    expect(log).toContain('Nameserver resolver 1 (private) is silent')
    expect(readFileSync(path.join(folder, 'auto.out'), 'utf8')).toMatch(
      /slow-resolver<<.*\nresolver 1 \(private\)\n/,
    )
  })

  test('with redact: true the file has labels, too', async () => {
    expect(await fileOf('true')).not.toContain('10.0.0.53')
  })
})
