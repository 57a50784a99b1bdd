/** Plays conditions in a sandbox: name servers of ours, real programs, and our own measurement and replay beside them. */
import path from 'node:path'
import { writeFile } from 'node:fs/promises'
import { dnsPort } from '../../src/budgets.js'
import { startDnsServer, type DnsServer, type Zone } from '../../src/simulator/index.js'
import { libraryCacheIn } from '../libraries.js'
import { prepareEtc } from '../machine.js'
import type { Lookup } from '../../src/forecast/name-resolver.js'
import { addAddresses } from '../network.js'
import { mustRun, run } from '../process.js'
import { differencesOf, type ResolverRow } from './compare.js'
import { hostOf, type Condition, type LibraryName } from './condition.js'
import { conditionNamed, knownConditions } from './conditions.js'
import type { Programs } from './build.js'
import type { ResolversJob, ResolversResult } from './job.js'
import { measure, type Files } from './measure.js'
import { asksOf, fileMounts, type Ask, type Fact } from './programs.js'
import { replays } from './replay.js'
import { place, type Placed } from './slots.js'

/** Each begins with work for the processor, and then waits. */
const startEveryMs = 200
/** Of those that go before everything that has none. */
const lowestPriority = '1'
const usualHosts = '127.0.0.1 localhost\n'

export async function playResolvers(job: ResolversJob): Promise<ResolversResult> {
  await prepareSandbox(job)
  const known = await knownConditions(job.root)
  const seats = seatsFor(
    job.pairs.map(({ condition, library }) => ({ condition: conditionNamed(known, condition), library })),
    job.programs,
  )
  // Before anything is asked: a kernel that gets another address may lose what is on its way.
  await addAddresses(seats.flatMap(({ places }) => places.flatMap(({ addresses }) => addresses)))
  const table: Table = { zone: known.zone, job }
  const rows = seats.map(async (seat, index) => {
    await pause(index * startEveryMs)
    return rowOf(table, seat)
  })
  return { ok: true, rows: await Promise.all(rows) }
}

/** One condition with one library, and name servers of its own for each who asks: first the measurement, then each program. */
interface Seat {
  readonly condition: Condition
  readonly library: LibraryName
  readonly asks: readonly Ask[]
  readonly places: readonly Place[]
}

interface Place extends Placed {
  readonly slot: number
}

interface Table {
  readonly zone: Zone
  readonly job: ResolversJob
}

function seatsFor(
  pairs: readonly { readonly condition: Condition; readonly library: LibraryName }[],
  programs: Programs,
): readonly Seat[] {
  let taken = 0
  return pairs.map(({ condition, library }) => {
    const asks = asksOf(library, programs)
    const places = [null, ...asks].map(() => {
      const slot = (taken += 1)
      return { ...place(condition, slot), slot }
    })
    return { condition, library, asks, places }
  })
}

/** From here on /etc and the PATH are the sandbox's own. */
async function prepareSandbox({ folder, packages }: ResolversJob): Promise<void> {
  const tools = ['usr/sbin', 'usr/bin', 'sbin', 'bin'].map((part) => path.join(packages, part))
  process.env['PATH'] = [...tools, process.env['PATH'] ?? ''].join(':')
  const etc = path.join(folder, 'etc')
  await prepareEtc({ etc, home: path.join(folder, 'home') }, libraryCacheIn(path.dirname(folder)))
  // As Debian has it (base-files): a name has all the addresses that the hosts file gives it.
  await writeFile(path.join(etc, 'host.conf'), 'multi on\n')
  // There to be covered by what each program is to read.
  await Promise.all(['resolv.conf', 'hosts'].map((name) => writeFile(path.join(etc, name), '')))
  await mustRun(['mount', '--bind', etc, '/etc'])
  // What is measured are waits of a resolver, not those for a busy machine's processor (sched(7)); where it may not, it may not.
  await run(['chrt', '--rr', '--all-tasks', '--pid', lowestPriority, String(process.pid)])
  await mustRun(['ip', 'link', 'set', 'lo', 'up'])
  // Linux says only so often that a port is closed (icmp(7)); here it always does, or who asks second would wait.
  await writeFile('/proc/sys/net/ipv4/icmp_ratelimit', '0')
  await writeFile('/proc/sys/net/ipv4/icmp_ratemask', '0')
  await writeFile('/proc/sys/net/ipv6/icmp/ratelimit', '0')
}

async function rowOf(table: Table, { condition, library, asks, places }: Seat): Promise<ResolverRow> {
  const host = hostOf(condition)
  const [own, ...others] = places
  if (own === undefined) throw new Error('expected a place for the measurement')
  const [foretold, ...facts] = await Promise.all([
    withServers(table, condition, own, async (files) => {
      const observations = await measure(files, host, library)
      const lossFrom = condition.lossFromRule === true ? own.resolvers : null
      const written = (lookup: Lookup): Lookup =>
        lookup.kind === 'failed' ? { ...lookup, error: own.asWritten(lookup.error) } : lookup
      const [first, ...rest] = replays(library, { observations, host, lossFrom })
      return [written(first), ...rest.map(written)] as const
    }),
    ...others.flatMap((other, index) => {
      const ask = asks[index]
      return ask === undefined
        ? []
        : [withServers(table, condition, other, factFrom(table, ask, other, host))]
    }),
  ])
  return {
    condition: condition.name,
    library,
    replay: foretold[0],
    facts,
    lossFromRule: condition.lossFromRule === true,
    differences: differencesOf(foretold, facts, /\brotate\b/.test(condition.resolvConf)),
    again: table.job.again,
  }
}

const factFrom =
  ({ job }: Table, ask: Ask, { slot, asWritten }: Place, host: string) =>
  async (files: Files): Promise<Fact> => {
    const fact = await ask(await fileMounts(path.join(job.folder, String(slot)), files), host)
    return { ...fact, error: fact.error === null ? null : asWritten(fact.error) }
  }

async function withServers<T>(
  { zone }: Table,
  condition: Condition,
  { resolvConf, resolvers }: Placed,
  work: (files: Files) => Promise<T>,
): Promise<T> {
  const starting = [...resolvers].map(([address, rules]): Promise<DnsServer> =>
    startDnsServer({ rules, zone, at: { address, port: dnsPort } }),
  )
  try {
    await Promise.all(starting)
    return await work({ resolvConf, hosts: condition.hosts ?? usualHosts })
  } finally {
    const started = await Promise.allSettled(starting)
    await Promise.all(started.flatMap((one) => (one.status === 'fulfilled' ? [one.value.close()] : [])))
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
