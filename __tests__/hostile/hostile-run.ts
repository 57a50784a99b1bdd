/**
 * Runs the committed bundle against hostile servers and holds it to what is promised of every run, whoever answers: it
 * ends in time and by itself, takes little memory, lets no error escape, leaves nothing open, gives its login to nobody,
 * and says what it saw.
 *
 * A case is data. `test.concurrent.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => withstand(one))`
 * plays it.
 */
import { expect } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Measurement, Ms, Report } from '../../src/report/index.js'
import { readObservations } from '../../src/report-reader/observations.js'
import { runAction, withFolder, type ActionRun, type RunOptions } from '../support/run-bundle.js'

export type Inputs = Readonly<Record<string, string>>

export interface HostileCase {
  /** What is hostile: `a forged reply with another id`. */
  readonly name: string
  /** Starts the servers of this case. @returns the inputs that lead a push there: `images`, `resolvers`, ... */
  readonly servers: (stage: Stage) => Promise<Inputs>
  /** Besides those of the servers. */
  readonly inputs?: Inputs
  /** The input `timeout`. The process is gone a second later at the latest. */
  readonly timeoutMs: Ms
  readonly options?: RunOptions
  readonly expectation: HostileExpectation
}

export interface HostileExpectation {
  /** Outputs of the step: `{ verdict: 'fail', culprit: 'resolver-silent' }`. At least the verdict. */
  readonly outputs: { readonly verdict: Report['verdict'] } & Inputs
  /**
   * What has to be among the measurements: each of these is part of one of them, as `toMatchObject` has it
   * (`{ probe: { kind: 'dns' }, result: { kind: 'malformed' } }`).
   */
  readonly measured: readonly MeasurementPart[]
  /** What must not be among them. */
  readonly notMeasured?: readonly MeasurementPart[]
  /** The servers that get the planted login are those which may: it is not looked for in what they heard. */
  readonly loginMayArrive?: true
  /** Whatever else has to hold of this case. */
  readonly also?: (run: WatchedRun) => void
}

/** Compared with a measurement key by key; a key that is left out is not looked at. */
export interface MeasurementPart {
  readonly probe?: object
  readonly result: object
}

/** Where a case starts its servers. All of it ends with the run. */
export interface Stage {
  /** Keeps a server, to be closed after the run. */
  open<Server extends { close(): Promise<unknown> }>(starting: Promise<Server>): Promise<Server>
  /** Told of everything that a client says to a server, as far as the server can tell: the login must not be in it. */
  heard(what: Uint8Array | string): void
}

export interface WatchedRun extends ActionRun {
  /** Errors and rejections that nobody caught. */
  readonly escaped: readonly string[]
  /** Node's own: too many listeners, a deprecation. */
  readonly warnings: readonly string[]
  /** Resources at `beforeExit` besides standard output and error, as `process.getActiveResourcesInfo` names them. */
  readonly leftOpen: readonly string[]
  /** Where TCP connections went, as `address:port`, in order. None leaves loopback: elsewhere is no network. */
  readonly connections: readonly string[]
  readonly peakBytes: number
  /** How long it could have run and the machine gave it no processor: that is no fault of its own. */
  readonly starvedMs: Ms
  /** From the last write to standard output until the process was gone, without what it was starved of meanwhile. */
  readonly lingeredMs: Ms
  /** All that the servers heard. */
  readonly heard: readonly string[]
}

const mostPeakBytes = 200 * 1024 * 1024
const mostLingeredMs = 200
const mostOverTimeoutMs = 1_000
/** A log that somebody has to read, whatever the servers answer. */
const mostLogCharacters = 200_000
/** So often a run is played that was too late: the machine may have been busy with something else. All but the first time alone. */
const attempts = 3

/** Docker has it stored for the registry of the first image. */
export const plantedLogin = { user: 'hostile-user', password: 'hostile-Passw0rd' } as const
const plantedAuth = Buffer.from(`${plantedLogin.user}:${plantedLogin.password}`).toString('base64')

const watcher = new URL('watcher.mjs', import.meta.url).href
const ajv = new Ajv2020({ strict: true })
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')) as object,
)

/** Plays a case, and expects that nothing came of it but the result that it names. */
export async function withstand(one: HostileCase): Promise<WatchedRun> {
  let run = await besideOthers(() => watchedRun(one))
  for (let attempt = 1; attempt < attempts && !isInTime(run, one); attempt += 1)
    run = await alone(() => watchedRun(one))
  expectHarmless(run, one)
  return run
}

/** One run of the bundle with everything that can be seen of it. Starts the case's servers and ends them. */
export const watchedRun = (one: HostileCase): Promise<WatchedRun> =>
  withFolder(async (folder) => {
    const heard: string[] = []
    const opened: { close(): Promise<unknown> }[] = []
    const stage: Stage = {
      open: async (starting) => {
        const server = await starting
        opened.push(server)
        return server
      },
      heard: (what) => heard.push(typeof what === 'string' ? what : Buffer.from(what).toString('latin1')),
    }
    try {
      const inputs = { ...(await one.servers(stage)), ...one.inputs, timeout: `${one.timeoutMs}ms` }
      const watchFile = path.join(folder, 'watched.json')
      const run = await runAction(inputs, {
        ...one.options,
        environment: {
          DOCKER_CONFIG: await plantLogin(folder, inputs),
          ...one.options?.environment,
          NODE_OPTIONS: `--import=${watcher}`,
          PREFLIGHT_WATCH_FILE: watchFile,
        },
      })
      // A process that was killed leaves no such file, and its status says so.
      const watched = await readFile(watchFile, 'utf8').then((text) => JSON.parse(text) as Watched, unwatched)
      const { lastLine, ...rest } = watched
      const lingeredMs =
        lastLine === null ? 0 : run.goneAtMs - lastLine.atMs - (watched.starvedMs - lastLine.starvedMs)
      return { ...run, ...rest, lingeredMs, heard }
    } finally {
      await Promise.all(opened.map((server) => server.close()))
    }
  })

/** As watcher.mjs writes it. */
interface Watched extends Pick<
  WatchedRun,
  'escaped' | 'warnings' | 'leftOpen' | 'connections' | 'starvedMs' | 'peakBytes'
> {
  /** The last write to standard output, since 1970, and how much the process had been starved of by then. */
  readonly lastLine: { readonly atMs: Ms; readonly starvedMs: Ms } | null
}

const unwatched = (): Watched => ({
  escaped: ['the process did not come to its end'],
  warnings: [],
  leftOpen: [],
  connections: [],
  starvedMs: 0,
  peakBytes: 0,
  lastLine: null,
})

async function plantLogin(folder: string, { images = '' }: Inputs): Promise<string> {
  const docker = path.join(folder, 'docker')
  const [registry = ''] = images.split('/')
  await mkdir(docker)
  await writeFile(
    path.join(docker, 'config.json'),
    JSON.stringify({ auths: { [registry]: { auth: plantedAuth } } }),
  )
  return docker
}

const isInTime = (run: WatchedRun, { timeoutMs }: HostileCase): boolean =>
  run.wallMs < timeoutMs + mostOverTimeoutMs && run.lingeredMs < mostLingeredMs

/** A machine may be so busy that no attempt is in time: what counts then is the time that the run itself has used. */
const ownMs = ({ wallMs, starvedMs }: WatchedRun): Ms => wallMs - starvedMs

const underway = new Set<Promise<unknown>>()
let lastAlone: Promise<unknown> = Promise.resolve()

async function besideOthers<T>(work: () => Promise<T>): Promise<T> {
  let before: Promise<unknown>
  do {
    before = lastAlone
    await before
  } while (before !== lastAlone)
  const run = work()
  underway.add(run)
  try {
    return await run
  } finally {
    underway.delete(run)
  }
}

/** When those have ended that are under way; others wait. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const run = lastAlone.then(() => Promise.allSettled(underway)).then(work)
  lastAlone = run.catch(() => undefined)
  return run
}

/** Everything that holds of every run, and what this case names. */
export function expectHarmless(run: WatchedRun, { timeoutMs, expectation }: HostileCase): void {
  const { escaped, warnings, leftOpen, stderr, signal } = run
  expect({ escaped, warnings, leftOpen, stderr, signal }).toEqual({
    escaped: [],
    warnings: [],
    leftOpen: [],
    stderr: '',
    signal: null,
  })
  expect(run.peakBytes).toBeGreaterThan(0)
  expect(run.peakBytes).toBeLessThan(mostPeakBytes)
  expect(run.lingeredMs).toBeLessThan(mostLingeredMs)
  expect(ownMs(run)).toBeLessThan(timeoutMs + mostOverTimeoutMs)
  expect(run.stdout.length).toBeLessThan(mostLogCharacters)
  expectNamed(run, expectation)
  expectNoOrders(run)
  expectKept(run, expectation)
  expectation.also?.(run)
}

function expectNamed(run: WatchedRun, { outputs, measured, notMeasured = [] }: HostileExpectation): void {
  // An error of the program itself is told by a warning of this title and a verdict of unknown.
  expect(run.stdout).not.toContain('Push Preflight: not measured')
  const { report } = run
  if (report === null) throw new Error(`no report; the log: ${run.stdout}`)
  expect(validate(report) ? [] : validate.errors).toEqual([])
  // What a hostile network makes of a report is still one that can be judged again.
  expect(readObservations(JSON.stringify(report))).toMatchObject({ ok: true })
  const among = [...new Set(report.measurements.map(inShort))].join('\n')
  for (const part of measured)
    if (!report.measurements.some((one) => holds(one, part)))
      throw new Error(`expected a measurement with ${JSON.stringify(part)}, got\n${among}`)
  for (const part of notMeasured)
    if (report.measurements.some((one) => holds(one, part)))
      throw new Error(`expected no measurement with ${JSON.stringify(part)}, got\n${among}`)
  expect(run.outputs).toMatchObject(outputs)
}

/** What this program itself tells the runner. */
const ownCommands: readonly string[] = ['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice']

/** Nothing of what servers say is an order to the runner, or to a terminal. */
function expectNoOrders(run: WatchedRun): void {
  expect(run.commands.filter(({ name }) => !ownCommands.includes(name))).toEqual([])
  for (const { properties } of run.annotations) expect(properties['title']).toMatch(/^Push Preflight/)
  expect(run.stdout).not.toMatch(/\p{Cc}(?<![\n])/u)
}

/** The login is in nothing that can be read afterwards, and no server has it. */
function expectKept(run: WatchedRun, { loginMayArrive }: HostileExpectation): void {
  // The runner is told to hide what it must never show, which is the one place for it.
  const log = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const shown = [...log, run.summary, JSON.stringify(run.report), ...Object.values(run.outputs)].join('\n')
  for (const secret of [plantedLogin.password, plantedAuth]) {
    expect(shown).not.toContain(secret)
    if (loginMayArrive !== true) expect(run.heard.filter((text) => text.includes(secret))).toEqual([])
  }
}

const inShort = ({ probe, result }: Measurement): string => {
  const { kind, ...more } = result
  return `${probe.kind} ${kind} ${JSON.stringify(more).slice(0, 200)}`
}

/** Whether everything in `part` is in `whole`, too. */
function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part
  if (typeof whole !== 'object' || whole === null) return false
  if (Array.isArray(part) && (!Array.isArray(whole) || whole.length !== part.length)) return false
  return Object.entries(part).every(([key, value]) => holds(Reflect.get(whole, key), value))
}
