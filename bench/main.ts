/**
 * `npm run bench`: every figure of docs/performance.md, which it writes, with docs/performance.json. Ends with 1 where a limit
 * is not kept. `--short` measures less, writes nothing and ends with 1 where a figure is off by more than half of its limit;
 * `--only=PART,...` does those parts and writes nothing.
 */
import { writeFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { againstDocker } from './docker.js'
import { failuresOf, keptOf, shown, type Figure, type Part } from './figures.js'
import { healthy } from './healthy.js'
import { thisMachine } from './machine.js'
import { page, type Bench } from './page.js'
import { thinking } from './processor.js'
import { profile } from './profile.js'
import { scale } from './scale.js'
import { silentResolvers } from './silent.js'
import { size } from './size.js'
import { start } from './start.js'
import { truth } from './truth.js'

/** How often: pairs where two sides are compared, runs where one is looked at. */
const full = { pairs: 15, truthPairs: 11, silentRuns: 11, scaleRuns: 3, profileRuns: 5, thinking: 1 } as const
const short = { pairs: 5, truthPairs: 5, silentRuns: 2, scaleRuns: 1, profileRuns: 3, thinking: 0.2 } as const
/** What is off in the short form is measured again, up to so many times: few laps on a busy machine are off by chance. */
const triesOfShort = 3
/** Nothing here hangs for as long; if something does, that is told. */
const lifetimeMs = { full: 20 * 60_000, short: 9 * 60_000 } as const
const failedStatus = 2

const { values } = parseArgs({
  options: { short: { type: 'boolean' }, only: { type: 'string' } },
})
const form = values.short === true ? 'short' : 'full'
const often = form === 'short' ? short : full

const parts: Readonly<Record<string, () => Promise<Part> | Part>> = {
  healthy: () => healthy(often.pairs),
  start: () => start(often.pairs),
  truth: () => truth(often.truthPairs),
  silent: () => silentResolvers(often.silentRuns),
  scale: () => scale(often.scaleRuns, form),
  docker: againstDocker,
  size,
  profile: () => profile(often.profileRuns),
  thinking: () => thinking(often.thinking),
}

const asked = values.only?.split(',') ?? Object.keys(parts)
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`--only: expected some of ${Object.keys(parts).join(', ')}, got ${unknown.join(', ')}`)
  process.exitCode = failedStatus
} else {
  setTimeout(() => {
    throw new Error(`bench: not done after ${lifetimeMs[form] / 60_000} minutes`)
  }, lifetimeMs[form]).unref()
  await measure()
}

async function measure(): Promise<void> {
  const machine = thisMachine()
  const begunMs = performance.now()
  const found: Part[] = []
  for (const name of asked) {
    const part = await partOf(name)
    found.push(part)
    console.log(`\n${part.title}`)
    part.figures.forEach((figure) => console.log(`  ${lineOf(figure)}`))
  }
  const bench: Bench = {
    machine,
    pairs: often.truthPairs,
    seconds: (performance.now() - begunMs) / 1_000,
    parts: found,
  }
  if (form === 'full' && values.only === undefined) {
    await writeFile('docs/performance.md', page(bench))
    await writeFile('docs/performance.json', `${JSON.stringify(bench, null, 2)}\n`)
  }
  const figures = found.flatMap((part) => part.figures)
  const failures = failuresOf(found, form)
  const left = figures.filter(({ kind }) => kind === 'not-measured').length
  console.log(
    `\n${figures.length} figures in ${bench.seconds.toFixed(0)} s; not kept: ${figures.filter((one) => keptOf(one) === 'NO').length}; not measured: ${left}; load before: ${machine.load}`,
  )
  if (failures.length === 0) return
  console.error(form === 'short' ? '\nOff by more than half of the limit:' : '\nLimits that are not kept:')
  failures.forEach((figure) => console.error(`  ${lineOf(figure)}`))
  process.exitCode = 1
}

async function partOf(name: string): Promise<Part> {
  const measurePart = parts[name]
  if (measurePart === undefined) throw new Error(`expected a part of the bench, got ${name}`)
  let part = await measurePart()
  for (let tries = 1; form === 'short' && tries < triesOfShort; tries += 1) {
    const off = failuresOf([part], form)
    if (off.length === 0) break
    console.log(`\n${part.title}, measured again:`)
    off.forEach((figure) => console.log(`  ${lineOf(figure)}`))
    part = await measurePart()
  }
  return part
}

function lineOf(figure: Figure): string {
  if (figure.kind === 'not-measured') return `${figure.what}: NOT MEASURED, ${figure.why}`
  const { what, value, unit, atMost, from } = figure
  const limit = atMost === null ? '' : `, at most ${shown(atMost, unit)}`
  return `${what}: ${shown(value, unit)}${limit}${keptOf(figure) === 'NO' ? ', NOT KEPT' : ''} (${from})`
}
