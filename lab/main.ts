/** `npm run lab`: the real Docker against the forecast, in every scenario. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { isChanceWrong, isWrong } from './agreement.js'
import { findClients } from './clients.js'
import { compare, type Compared } from './compare.js'
import { figuresOf } from './figures.js'
import { writeLibraryCache } from './libraries.js'
import { leftovers, networkInterfaces } from './leftovers.js'
import { totalsLine } from './lines.js'
import { agreementMarkdown } from './markdown.js'
import { providePackages } from './packages.js'
import { quickScenarios } from './plan.js'
import { whyNotHere } from './platform.js'
import { resolverTotals } from './resolvers/markdown.js'
import { compareResolvers, type ResolversCompared } from './resolvers/run.js'
import { writeResolvers } from './resolvers/write.js'
import { openSandboxes } from './sandbox.js'
import { knownScenarios, readScenarios } from './scenarios.js'
import { readWords, usage, type Order } from './words.js'

/** A forecast and a fact differ. */
const disagreedStatus = 1
/** A bad request, or the lab itself failed. */
const failedStatus = 2
/** As a shell reports an end by this signal. */
const interruptedStatus = 130

const here = path.dirname(fileURLToPath(import.meta.url))
const say = (line: string) => process.stdout.write(`${line}\n`)

async function main(root: string, words: readonly string[]): Promise<number> {
  const known = await knownScenarios(root)
  const order = readWords(words, known)
  if (order.task === 'help') {
    process.stdout.write(usage)
    return 0
  }
  if (order.task === 'refused') return complain(order.mistakes)
  const read = await readScenarios(root, namesIn(order, known))
  if (!read.ok) return complain(read.mistakes)
  const why = await whyNotHere()
  if (why !== null) return complain([why])

  const stopping = new AbortController()
  const deaf = stopOnSignals(() => stopping.abort())
  const packages = await providePackages(root, say, stopping.signal)
  const clients = await findClients(packages)
  const interfaces = await networkInterfaces()
  const sandboxes = await openSandboxes(path.join(here, 'sandbox-main.js'))
  // Whatever is running then ends with its sandbox.
  stopping.signal.addEventListener('abort', () => void sandboxes.close())
  const common = { root, packages }
  const resolvers = (quick: boolean, seed = freshSeed()) =>
    compareResolvers(sandboxes, { ...common, seed, quick, say, signal: stopping.signal })
  try {
    await writeLibraryCache(packages, sandboxes.folder)
    if (order.task === 'resolvers') {
      const compared = await resolvers(order.quick, order.seed ?? undefined)
      if (stopping.signal.aborted) return interruptedStatus
      if (!order.quick) await writeResolvers(root, compared.agreement)
      return concludeResolvers(compared)
    }
    if (order.task === 'shell') {
      const [client] = clients
      if (client === undefined) return complain(['found no docker CLI in the packages'])
      const { scenario } = order
      const opened = await sandboxes.play({
        ...common,
        scenario,
        act: 'recorded',
        client,
        seed: scenario,
        ways: 'both',
        layers: 1,
        remedies: false,
        task: 'shell',
      })
      return opened.ok || stopping.signal.aborted ? 0 : complain([opened.why])
    }
    const startedMs = performance.now()
    const full = order.scenarios.length === 0 && !order.quick
    const compared = await compare(sandboxes, read.scenarios, clients, {
      ...common,
      say,
      parallel: order.parallel,
      layers: full,
    })
    const seconds = (performance.now() - startedMs) / 1000
    const libraries = full || order.quick ? await resolvers(order.quick) : null
    if (stopping.signal.aborted) return interruptedStatus
    if (full) await writeAgreement(root, compared, seconds)
    if (full && libraries !== null) await writeResolvers(root, libraries.agreement)
    const status = conclude(compared, seconds, full)
    return libraries === null ? status : Math.max(status, concludeResolvers(libraries))
  } finally {
    await sandboxes.close()
    deaf()
    const left = await leftovers(sandboxes.folder, interfaces)
    if (left.length > 0) process.exitCode = complain(['something was left behind:', ...left])
  }
}

function namesIn(
  order: Exclude<Order, { task: 'help' | 'refused' }>,
  known: readonly string[],
): readonly string[] {
  if (order.task === 'shell') return [order.scenario]
  if (order.task === 'resolvers') return []
  if (order.quick) return quickScenarios
  return order.scenarios.length > 0 ? order.scenarios : known
}

/** @returns what takes the listeners away again. */
function stopOnSignals(stop: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  signals.forEach((signal) => process.on(signal, stop))
  return () => signals.forEach((signal) => process.off(signal, stop))
}

async function writeAgreement(root: string, compared: Compared, seconds: number): Promise<void> {
  const base = path.join(root, 'lab', 'AGREEMENT')
  await writeFile(`${base}.md`, agreementMarkdown({ ...compared, seconds }))
  await writeFile(`${base}.json`, `${JSON.stringify({ ...compared, seconds }, null, 2)}\n`)
}

/** Figures are asked of the whole table only: a few scenarios have no share of anything. */
function conclude(compared: Compared, seconds: number, full: boolean): number {
  say('')
  say(`${totalsLine(compared)} ${Math.round(seconds)} s.`)
  if (compared.failures.length > 0) return complain(compared.failures)
  const { rows, chanceRows, remedies, storage } = compared
  say(
    `The preflight changed what a registry or a trust server holds in ${storage.changed.length} of ${storage.plays} plays.`,
  )
  storage.changed.forEach(say)
  const figures = figuresOf(compared)
  figures
    .filter(({ met }) => !met)
    .forEach(({ what, asked, found }) => full && say(`${what}: ${asked} asked, ${found} found`))
  const wrong =
    rows.some(isWrong) ||
    storage.changed.length > 0 ||
    chanceRows.some(isChanceWrong) ||
    remedies.some(({ agrees }) => agrees === false) ||
    (full && figures.some(({ met }) => !met))
  return wrong ? disagreedStatus : 0
}

function concludeResolvers({ agreement, failures }: ResolversCompared): number {
  say(resolverTotals(agreement))
  if (failures.length > 0) return complain(failures)
  return agreement.rows.some(({ differences }) => differences.length > 0) ? disagreedStatus : 0
}

const seeds = 1_000_000
const freshSeed = (): number => Math.floor(Math.random() * seeds)

function complain(lines: readonly string[]): number {
  process.stderr.write(lines.map((line) => `lab: ${line}\n`).join(''))
  return failedStatus
}

const [root = '.', ...words] = process.argv.slice(2)
try {
  process.exitCode = Math.max(await main(path.resolve(root), words), Number(process.exitCode ?? 0))
} catch (error) {
  process.exitCode = complain([error instanceof Error ? error.message : String(error)])
}
