/**
 * `npm run soak`: does the committed bundle cry wolf? Many healthy runs, side by side, each over a network of its own that
 * loses one packet in a hundred. Ends with 1 where a limit is not kept; the reports of runs that did not pass stay in
 * build/soak, where `node dist/cli/index.js --from FILE` judges them again.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { soakOnce, type SoakRun } from './run.js'
import { complaintOf, tallyOf, type Tally } from './tally.js'

const usage = `Usage: npm run soak -- [--runs N] [--seed N] [--parallel N]`
const badRequestStatus = 2
/** A run is half a second of work, and in half of them five seconds of waiting for a lost packet. */
const runsForEachProcessor = 4
/** Seeds of neighbouring runs are far apart: one network is nothing like the next. */
const seedStep = 104_729
const tellEvery = 100

interface Options {
  readonly runs: number
  readonly seed: number
  readonly parallel: number
}

function optionsIn(words: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { runs: { type: 'string' }, seed: { type: 'string' }, parallel: { type: 'string' } },
    })
    const numbers = {
      runs: Number(values.runs ?? 2_000),
      seed: Number(values.seed ?? 20_261_126),
      parallel: Number(values.parallel ?? availableParallelism() * runsForEachProcessor),
    }
    const wrong = Object.entries(numbers).filter(([, value]) => !Number.isSafeInteger(value) || value < 1)
    if (wrong.length === 0) return numbers
    return `expected a whole number from 1 on for ${wrong.map(([name]) => `--${name}`).join(', ')}\n${usage}`
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`
  }
}

/** Of every run one line of what it came to stays; of those that did not pass, the report. */
async function soak({ runs, seed, parallel }: Options, root: string): Promise<readonly SoakRun[]> {
  const kept = path.join(root, 'build', 'soak')
  await rm(kept, { recursive: true, force: true })
  await mkdir(kept, { recursive: true })
  const done: SoakRun[] = []
  let begun = 0
  let stopped = false
  const stop = () => {
    stopped = true
  }
  // Whoever stops it hears of what was run until then: each run ends by its own deadline.
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const worker = async () => {
    while (begun < runs && !stopped) {
      const run = await soakOnce(root, seed + begun++ * seedStep)
      done.push({ ...run, wholeReport: null })
      if (run.report?.verdict !== 'pass') {
        console.log(complaintOf(run))
        const file = path.join(kept, `seed-${run.seed}.json`)
        if (run.wholeReport !== null) await writeFile(file, `${JSON.stringify(run.wholeReport, null, 2)}\n`)
      }
      if (done.length % tellEvery === 0) console.log(`${done.length} of ${runs} runs`)
    }
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  process.off('SIGINT', stop).off('SIGTERM', stop)
  return done
}

const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`

function linesOf({ runs, verdicts, findings, wallMs, mostBytes, broken }: Tally, tookMs: number) {
  return [
    `${runs} runs in ${seconds(tookMs)}: ${Object.entries(verdicts)
      .map(([verdict, count]) => `${count} ${verdict === 'none' ? 'without a report' : verdict}`)
      .join(', ')}`,
    ...findings.map(([finding, count]) => `${String(count).padStart(7)} ${finding}`),
    `wall time: median ${seconds(wallMs.median)}, 95th ${seconds(wallMs.p95)}, most ${seconds(wallMs.most)}`,
    `memory: at most ${mostBytes === 0 ? 'not known' : `${Math.round(mostBytes / 1_048_576)} MB`}`,
    ...broken.map((reason) => `NOT KEPT: ${reason}`),
  ]
}

const options = optionsIn(process.argv.slice(2))
if (typeof options === 'string') {
  console.error(`soak: ${options}`)
  process.exitCode = badRequestStatus
} else {
  const begunMs = performance.now()
  const tally = tallyOf(await soak(options, process.cwd()))
  linesOf(tally, performance.now() - begunMs).forEach((line) => console.log(line))
  if (tally.broken.length > 0) process.exitCode = 1
}
