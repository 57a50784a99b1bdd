/** Starts the committed bundles as child processes, the way a runner and a user do. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Ms, Report } from '../../src/report/index.js'

/** What stands on the PATH: a docker that tells this version, a script of its own, or nothing. */
export type Docker = { readonly version: string } | { readonly script: string } | 'absent'

export interface RunOptions {
  readonly docker?: Docker
  /** Added to the clean environment; undefined takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Where the bundle stands; default: this repository. */
  readonly root?: string
  /** Told the process id as soon as there is one. */
  readonly started?: (pid: number) => void
}

export interface Run {
  /** null where it did not end by itself. */
  readonly status: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
  /** From the start of the process until it was gone. */
  readonly wallMs: Ms
  /** When it was gone, since 1970. */
  readonly goneAtMs: Ms
}

/** A line that GitHub's runner takes for an order. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface ActionRun extends Run {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** report.json from RUNNER_TEMP, or from where the `report-path` input has it; null where there is none. */
  readonly report: Report | null
  /** What was left in RUNNER_TEMP. */
  readonly temporaryFiles: readonly string[]
  readonly commands: readonly WorkflowCommand[]
  /** The errors, warnings and notices among them. */
  readonly annotations: readonly WorkflowCommand[]
}

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** An end by force, so that a bundle that hangs is a red test and not a run that never ends. */
const killAfterMs = 60_000
/** For a test of a few runs, on a machine that has other things to do. */
export const patienceMs = 4 * killAfterMs
const usualDocker: Docker = { version: '28.0.4, build b8034c0' }

/** Node to run the bundles with: another version than the tests' own, where this variable says so. */
const node = process.env['PREFLIGHT_NODE'] ?? process.execPath

/** `with:` in, what the runner gets to see out. Every declared input has its default, as the runner sets it. */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  options: RunOptions = {},
): Promise<ActionRun> {
  return withFolder(async (folder) => {
    const runner = {
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
      RUNNER_TEMP: path.join(folder, 'temporary'),
    }
    await Promise.all([
      writeFile(runner.GITHUB_OUTPUT, ''),
      writeFile(runner.GITHUB_STEP_SUMMARY, ''),
      mkdir(runner.RUNNER_TEMP),
    ])
    const variables = Object.fromEntries(
      Object.entries({ ...(await declaredDefaults(options.root)), ...inputs }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    )
    const run = await start(['dist/index.js'], folder, {
      ...options,
      environment: { ...variables, ...runner, ...options.environment },
    })
    const outputs = parseOutputs(await readFile(runner.GITHUB_OUTPUT, 'utf8'))
    const commands = run.stdout.split(/\r?\n|\r/).flatMap((line) => workflowCommand(line) ?? [])
    return {
      ...run,
      outputs,
      summary: await readFile(runner.GITHUB_STEP_SUMMARY, 'utf8'),
      report: await reportAt(outputs['report-path'] ?? ''),
      temporaryFiles: await readdir(runner.RUNNER_TEMP),
      commands,
      annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
    }
  })
}

/** The command with these words. */
export const runCommand = (words: readonly string[], options: RunOptions = {}): Promise<Run> =>
  withFolder((folder) => start(['dist/cli/index.js', ...words], folder, options))

/** Runs again, three times in all, what took longer than it may: the machine may have been busy with something else. */
export async function withinMs<T extends Run>(limitMs: Ms, run: () => Promise<T>): Promise<T> {
  const attempts = 3
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const done = await run()
    if (done.wallMs <= limitMs) return done
  }
  return run()
}

/** Inputs as flags; `images` are the words. */
export const asWords = ({ images = '', ...others }: Readonly<Record<string, string>>): readonly string[] => [
  ...Object.entries(others).map(([name, value]) => `--${name}=${value}`),
  ...images.split('\n'),
]

/** A folder that is gone afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'preflight-test-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function start(words: readonly string[], folder: string, options: RunOptions): Promise<Run> {
  const [entry = '', ...rest] = words
  const bin = path.join(folder, 'bin')
  const home = path.join(folder, 'home')
  await Promise.all([mkdir(bin), mkdir(home)])
  await provideDocker(bin, options.docker ?? usualDocker)
  const environment = { PATH: bin, HOME: home, ...options.environment }
  const startedMs = performance.now()
  const child = spawn(node, [path.join(options.root ?? root, entry), ...rest], {
    cwd: home,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: killAfterMs,
    killSignal: 'SIGKILL',
  })
  if (child.pid !== undefined) options.started?.(child.pid)
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
  const [status, signal] = await new Promise<readonly [number | null, string | null]>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, by) => resolve([code, by]))
  })
  const goneMs = performance.now()
  const goneAtMs = performance.timeOrigin + goneMs
  return { status, signal, ...output, wallMs: goneMs - startedMs, goneAtMs }
}

async function provideDocker(folder: string, docker: Docker): Promise<void> {
  if (docker === 'absent') return
  const script = 'script' in docker ? docker.script : `echo 'Docker version ${docker.version}'`
  await writeFile(path.join(folder, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

export interface ActionMetadata {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** Of the action in a folder; a bundle that stands somewhere alone is this project's. */
export async function actionMetadata(folder = root): Promise<ActionMetadata> {
  const textIn = (where: string) => readFile(path.join(where, 'action.yml'), 'utf8')
  return parse(await textIn(folder).catch(() => textIn(root))) as ActionMetadata
}

/** The runner sets an input without a default, too, to nothing (actions/runner ActionManifestManager.cs, `ConvertInputs`). */
async function declaredDefaults(folder?: string): Promise<Readonly<Record<string, string>>> {
  const { inputs } = await actionMetadata(folder)
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']))
}

/** `name=value` and `name<<DELIMITER`, as the runner reads them (FileCommandManager.cs, `EnvFileKeyValuePairs`). */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n')
  const outputs: Record<string, string> = {}
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const [, name = '', mark = '', rest = ''] = /^(.+?)(=|<<)(.*)$/.exec(line) ?? []
    if (mark === '=') outputs[name] = rest
    if (mark !== '<<') continue
    const end = lines.indexOf(rest, index + 1)
    if (end === -1) throw new Error(`output ${name} has no end`)
    outputs[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}

const reportAt = async (file: string): Promise<Report | null> =>
  file === '' ? null : (JSON.parse(await readFile(file, 'utf8')) as Report)

/** A line as the runner reads it: `::name key=value::message`, blanks before it ignored, or `##[name]message` anywhere (ActionCommand.cs). */
function workflowCommand(line: string): WorkflowCommand | null {
  const [, name = '', properties = '', message = ''] =
    /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[(\S+?)(?: (.*?))?\](.*)$/.exec(line) ?? []
  if (name === '') return null
  const pairs = properties.split(',').flatMap((pair) => {
    const at = pair.indexOf('=')
    return at === -1 ? [] : [[pair.slice(0, at).trim(), unescaped(pair.slice(at + 1))] as const]
  })
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), message: unescaped(message) }
}

const unescaped = (text: string) =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
