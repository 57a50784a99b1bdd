#!/usr/bin/env node
/** The command's entry: the same program as the action, for a terminal. All else is loaded when the first question has left. */
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { complain } from './complaint.js'
import { beginHeadStart } from './head-start.js'
import { loadInSteps } from './loading.js'
import { describeMistakes, inputs, parseRequest, type Mistake } from './request.js'
import { defaultResolvConfPath } from './runner/asked-resolvers.js'
import { realWorld, watchForEnd, whyNoFile, type World } from './world.js'

/** Inputs that decide where an answer goes, not what is measured. */
const flagsWithFrom: readonly string[] = ['fail-on', 'report-path', 'redact']
/** With --from the reader of requests is asked about those inputs only, and wants an image. */
const imageOfNoAccount = 'scratch'
const defaultScenario = 'founding-incident'
const defaultWidth = 100

/** `images` are the words, a summary needs a file here, and a check run belongs to a job. */
const noFlags: ReadonlySet<string> = new Set(['images', 'summary', 'status-check', 'github-token'])
/** The inputs that are flags, too. */
const flags = inputs.filter(({ name }) => !noFlags.has(name))

const usage = `Usage: push-preflight [options] IMAGE...
       push-preflight --from FILE [options]
       push-preflight demo [SCENARIO]

Says what docker push of IMAGE is going to do on this machine, and which DNS resolver is to blame.

Options:
${[
  ...flags.map(({ name, description, default: byDefault }) => [
    `--${name} VALUE`,
    byDefault === '' ? description : `${description} (${byDefault})`,
  ]),
  ['--resolv-conf FILE', `Read this instead of ${defaultResolvConfPath}`],
  ['--json', 'The report alone, on stdout'],
  ['--summary FILE', 'Write the summary as Markdown'],
  ['--from FILE', 'Measure nothing: judge the observations of this report again'],
  ['--help', 'This text'],
]
  .map(([flag = '', text = '']) => `  ${flag.padEnd(26)}${text}`)
  .join('\n')}

Exit status: 0; 1 where --fail-on has it; 2 a bad request, or the preflight itself could not run.
`

interface Arguments {
  readonly images: readonly string[]
  readonly inputs: Readonly<Record<string, string>>
  readonly resolvConfPath: string | null
  readonly json: boolean
  readonly summaryPath: string | null
  /** The report to judge again, or null to measure. */
  readonly fromPath: string | null
}

async function main(world: World, words: readonly string[]): Promise<number> {
  if (words[0] === 'demo') return demo(words.slice(1), world)
  const read = readArguments(words)
  if (read === 'help') {
    process.stdout.write(usage)
    return 0
  }
  const { images, resolvConfPath, summaryPath, fromPath } = read
  const named = fromPath === null ? images.join('\n') : imageOfNoAccount
  const parsed = parseRequest({ ...read.inputs, images: named }, { kind: 'command' })
  const mistakes = [
    ...(fromPath === null ? [] : measuringMistakes(read)),
    ...(parsed.ok ? await pathMistakes('report-path', parsed.delivery.reportPath) : parsed.mistakes),
    ...(await pathMistakes('summary', summaryPath)),
  ]
  if (!parsed.ok || mistakes.length > 0) return complain(describeMistakes(mistakes))

  const telling = { delivery: parsed.delivery, json: read.json, summaryPath, terminal: terminal(world) }
  if (fromPath !== null) {
    const { judgeAndTell } = await import('./command.js')
    return judgeAndTell(world, fromPath, 'fail-on' in read.inputs ? parsed.request.failOn : null, telling)
  }
  const place = resolvConfPath ?? defaultResolvConfPath
  const headStart = await beginHeadStart(world, parsed.request, place)
  try {
    await loadInSteps()
    const { measureAndTell } = await import('./command.js')
    return await measureAndTell(world, parsed.request, { headStart, resolvConfPath: place }, telling)
  } finally {
    headStart.end()
  }
}

/** What was measured stands in the report: a flag that would change it has no effect, and is refused. */
function measuringMistakes(read: Arguments): readonly Mistake[] {
  const got = [
    ...(read.images.length > 0 ? ['images'] : []),
    ...Object.keys(read.inputs)
      .filter((name) => !flagsWithFrom.includes(name))
      .map((name) => `--${name}`),
    ...(read.resolvConfPath === null ? [] : ['--resolv-conf']),
  ]
  if (got.length === 0) return []
  const hint = 'the report says what was measured; leave them out, or leave out --from to measure anew'
  return [
    { input: '--from', expected: 'no images and no options that steer measuring', got: got.join(', '), hint },
  ]
}

function readArguments(words: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      ...Object.fromEntries(flags.map(({ name }) => [name, { type: 'string' as const }])),
      'resolv-conf': { type: 'string' },
      from: { type: 'string' },
      summary: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values['help'] === true) return 'help'
  const given = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const text = (name: string) => given.find(([key]) => key === name)?.[1] ?? null
  return {
    images: positionals,
    inputs: Object.fromEntries(given.filter(([name]) => flags.some((flag) => flag.name === name))),
    resolvConfPath: text('resolv-conf'),
    json: values['json'] === true,
    summaryPath: text('summary'),
    fromPath: text('from'),
  }
}

async function pathMistakes(input: string, file: string | null): Promise<readonly Mistake[]> {
  const got = file === null ? null : await whyNoFile(file)
  return got === null ? [] : [{ input, expected: 'the path of a file that can be written', got, hint: null }]
}

async function demo(words: readonly string[], world: World): Promise<number> {
  // Beside the bundle, since the command runs from a clone; a link to it (npm's bin) is followed.
  const folder = path.join(path.dirname(await realpath(process.argv[1] ?? '.')), '..', '..', 'scenarios')
  const [name = defaultScenario, ...more] = words
  const { playDemo, scenarioNames } = await import('./demo.js')
  const known = await scenarioNames(folder)
  if (more.length > 0 || !known.includes(name)) {
    return complain(`demo: expected one of ${known.join(', ')}, got ${JSON.stringify(words.join(' '))}`)
  }
  const asExpected = await playDemo(folder, name, (text) => process.stdout.write(text), terminal(world))
  return asExpected ? 0 : complain('the preflight did not say what the scenario expects')
}

const terminal = ({ environment }: World) => ({
  colour: process.stdout.isTTY && (environment['NO_COLOR'] ?? '') === '',
  width: process.stdout.isTTY ? process.stdout.columns : defaultWidth,
})

/** The report of a run that was cut off by its reader (`| head`) is nobody's fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const words = process.argv.slice(2)
// A demo has nothing to deliver and nothing to leave behind: it ends as any process does.
const watch = words[0] === 'demo' ? null : watchForEnd()
try {
  process.exitCode = await main(realWorld(watch?.asked), words)
} catch (error) {
  const text = error instanceof Error ? error.message : String(error)
  const usageError =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  process.exitCode = complain(usageError ? `${text}\nSee push-preflight --help.` : text)
} finally {
  watch?.end()
}
