/** SYNs that get lost: the kernel's packet filter in the sandbox's own network. */
import { isIPv6 } from 'node:net'
import type { Endpoint } from '../src/report/index.js'
import { mustRun } from './process.js'

export interface LostSyns {
  readonly at: Endpoint
  /** Of every connection, the first so many; or all of them. */
  readonly count: number | 'all'
}

/** Longer than Linux goes on with SYNs (tcp_syn_retries 6: 127 s). */
const rememberedSeconds = 180

/** A SYN that is sent again has the source port of the first: that is how they are counted. */
export async function loseSyns(all: readonly LostSyns[]): Promise<void> {
  if (all.length === 0) return
  const sets: string[] = []
  const rules: string[] = []
  all.forEach(({ at, count }, index) => {
    const family = isIPv6(at.address) ? 'ip6' : 'ip'
    const syn = `${family} daddr ${at.address} tcp dport ${at.port} tcp flags & (syn | ack) == syn`
    if (count === 'all') {
      rules.push(`${syn} drop`)
      return
    }
    for (let lost = 0; lost < count; lost += 1) {
      const set = `lost_${index}_${lost}`
      sets.push(
        `set ${set} { type ${family === 'ip6' ? 'ipv6_addr' : 'ipv4_addr'} . inet_service; flags dynamic,timeout; timeout ${rememberedSeconds}s; }`,
      )
      const source = `${family} saddr . tcp sport`
      rules.push(`${syn} ${source} != @${set} add @${set} { ${source} } drop`)
    }
  })
  const table = `table inet lab {\n${sets.join('\n')}\nchain arriving { type filter hook input priority 0;\n${rules.join('\n')}\n}\n}\n`
  await mustRun(['nft', '-f', '-'], { input: table })
}
