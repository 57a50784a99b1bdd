/** Plays conditions in a sandbox: name servers of ours, real programs, and our own measurement and replay beside them. */
import path from 'node:path'
import { writeFile } from 'node:fs/promises'
import { dnsPort } from '../../src/budgets.js'
import { startDnsServer, type DnsRules, type DnsServer, type Zone } from '../../src/simulator/index.js'
import { libraryCacheIn } from '../libraries.js'
import { prepareEtc } from '../machine.js'
import type { Lookup } from '../../src/forecast/name-resolver.js'
import { addAddresses } from '../network.js'
import { mustRun, run } from '../process.js'
import { differencesOf, type ResolverRow } from './compare.js'
import { hostOf, type Condition, type LibraryName } from './condition.js'
import { conditionNamed, knownConditions } from './conditions.js'
import type { ResolversJob, ResolversResult } from './job.js'
import { measure } from './measure.js'
import { asksOf, fileMounts } from './programs.js'
import { replays } from './replay.js'
import { place } from './slots.js'

/** Each begins with work for the processor, and then waits. */
const startEveryMs = 200
/** Of those that go before everything that has none. */
const lowestPriority = '1'
const usualHosts = '127.0.0.1 localhost\n'

export async function playResolvers(job: ResolversJob): Promise<ResolversResult> {
  await prepareSandbox(job)
  const known = await knownConditions(job.root)
  const table = new Table(known.zone, job)
  return {
    ok: true,
    rows: await Promise.all(
      job.pairs.map(async ({ condition, library }, index) => {
        await pause(index * startEveryMs)
        return table.rowOf(conditionNamed(known, condition), library)
      }),
    ),
  }
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
  await writeFile('/proc/sys/net/ipv6/icmp/ratelimit', '0')
}

/** Gives everybody who asks name servers of their own. */
class Table {
  private nextSlot = 1

  constructor(
    private readonly zone: Zone,
    private readonly job: ResolversJob,
  ) {}

  async rowOf(condition: Condition, library: LibraryName): Promise<ResolverRow> {
    const asks = asksOf(library, this.job.programs)
    const [foretold, ...facts] = await Promise.all([
      this.withServers(condition, async ({ files, resolvers, asWritten }) => {
        const observations = await measure(files, hostOf(condition), library)
        const lossFrom = condition.lossFromRule === true ? resolvers : null
        const written = (lookup: Lookup): Lookup =>
          lookup.kind === 'failed' ? { ...lookup, error: asWritten(lookup.error) } : lookup
        const [first, ...others] = replays(library, { observations, host: hostOf(condition), lossFrom })
        return [written(first), ...others.map(written)] as const
      }),
      ...asks.map((ask) =>
        this.withServers(condition, async ({ files, folder, asWritten }) => {
          const fact = await ask(await fileMounts(folder, files), hostOf(condition))
          return { ...fact, error: fact.error === null ? null : asWritten(fact.error) }
        }),
      ),
    ])
    return {
      condition: condition.name,
      library,
      replay: foretold[0],
      facts,
      lossFromRule: condition.lossFromRule === true,
      differences: differencesOf(foretold, facts),
      again: this.job.again,
    }
  }

  private async withServers<T>(condition: Condition, work: (stage: Stage) => Promise<T>): Promise<T> {
    const slot = this.nextSlot++
    const { resolvConf, resolvers, addresses, asWritten } = place(condition, slot)
    await addAddresses(addresses)
    const starting = [...resolvers].map(([address, rules]): Promise<DnsServer> =>
      startDnsServer({ rules, zone: this.zone, at: { address, port: dnsPort } }),
    )
    try {
      await Promise.all(starting)
      return await work({
        files: { resolvConf, hosts: condition.hosts ?? usualHosts },
        folder: path.join(this.job.folder, String(slot)),
        resolvers,
        asWritten,
      })
    } finally {
      const started = await Promise.allSettled(starting)
      await Promise.all(started.flatMap((one) => (one.status === 'fulfilled' ? [one.value.close()] : [])))
    }
  }
}

interface Stage {
  readonly files: { readonly resolvConf: string; readonly hosts: string }
  /** Of this lookup alone. */
  readonly folder: string
  readonly resolvers: ReadonlyMap<string, DnsRules>
  readonly asWritten: (text: string) => string
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
