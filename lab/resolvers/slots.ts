/** Addresses for everybody: each library meets each condition with name servers of its own, so that nobody's queries count for somebody else. Pure. */
import type { DnsRules } from '../../src/simulator/index.js'
import type { Condition } from './condition.js'

/** A condition with real addresses in place of those of documentation. */
export interface Placed {
  readonly resolvConf: string
  readonly resolvers: ReadonlyMap<string, DnsRules>
  /** Every address that the machine of the name servers has. */
  readonly addresses: readonly string[]
  /** The text as it would read with the condition's own addresses. */
  readonly asWritten: (text: string) => string
}

const v4Written = /\b192\.0\.2\.(\d+)\b/g
const v6Written = /\b2001:db8::(\d+)\b/g
const perOctet = 256

/** @param slot which of many: each has 10.x.y.0/24 and fd00::n:0/112 to itself */
export function place(condition: Condition, slot: number): Placed {
  const v4 = `10.${Math.floor(slot / perOctet)}.${slot % perOctet}`
  const v6 = `fd00::${slot.toString(16)}`
  const placed = (text: string) => text.replace(v4Written, `${v4}.$1`).replace(v6Written, `${v6}:$1`)
  const addresses = [condition.resolvConf, ...condition.resolvers.keys()].flatMap((text) => [
    ...[...text.matchAll(v4Written)].map(([, host]) => `${v4}.${host ?? ''}`),
    ...[...text.matchAll(v6Written)].map(([, host]) => `${v6}:${host ?? ''}`),
  ])
  return {
    resolvConf: placed(condition.resolvConf),
    resolvers: new Map([...condition.resolvers].map(([address, rules]) => [placed(address), rules])),
    addresses: [...new Set(addresses)],
    asWritten: (text) => text.replaceAll(`${v4}.`, '192.0.2.').replaceAll(`${v6}:`, '2001:db8::'),
  }
}
