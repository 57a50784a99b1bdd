import { isIP } from 'node:net'
import { canonicalAddress } from './address.js'
import { rcodeNumbers, type DnsRule, type DnsRules, normalName, type RuleTree } from './dns-rule.js'
import { listOf, mapOf, numberWithin, oneOf, onlyTrue, record, textAs, type Reader } from '../document.js'

/** setTimeout takes no more (Node.js timers documentation). */
const maxDelayMs = 2 ** 31 - 1
const maxQueries = 1_000_000
/** Twelve bits with EDNS0 (RFC 6891 section 6.1.3). */
const maxRcode = 4_095

export const address: Reader<string> = textAs('an IP address', (value) =>
  isIP(value) === 0 ? null : canonicalAddress(value),
)

/** A host name in the letters that DNS carries for it; an internationalised one in its xn-- form. */
export const hostName: Reader<string> = textAs('a host name', (value) => {
  const name = normalName(value)
  const labels = name.split('.')
  return name.length <= 253 && labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
    ? name
    : null
})

export const milliseconds = numberWithin(0, maxDelayMs)

const rcode: Reader<NonNullable<DnsRule['rcode']>> = (value, path) =>
  typeof value === 'number'
    ? numberWithin(0, maxRcode, 'whole')(value, path)
    : oneOf(rcodeNumbers)(value, path)

const rule = record<object, Required<DnsRule>>(
  {},
  {
    delay: milliseconds,
    drop: onlyTrue,
    dropFirst: numberWithin(0, maxQueries, 'whole'),
    loss: numberWithin(0, 1),
    rcode,
    empty: onlyTrue,
    lame: onlyTrue,
    tc: onlyTrue,
    addresses: listOf(address),
    wrongId: onlyTrue,
    wrongQuestion: onlyTrue,
    garbage: onlyTrue,
  },
)

/** The two ways in which a rule can be split; each may be used once on the way to a rule. */
const splits = [
  ['A', 'AAAA'],
  ['udp', 'tcp'],
] as const
type Split = (typeof splits)[number]

function ruleTree(open: readonly Split[]): Reader<RuleTree> {
  return (value, path) => {
    const split = open.find((keys) => value instanceof Map && keys.some((key) => value.has(key)))
    if (split === undefined) return rule(value, path)
    const branch = ruleTree(open.filter((other) => other !== split))
    return record<object, Record<string, RuleTree>>(
      {},
      Object.fromEntries(split.map((key) => [key, branch])),
    )(value, path)
  }
}

/** The rules of one resolver: by host name, or `default`. */
export const dnsRules: Reader<DnsRules> = mapOf(hostName, ruleTree(splits))
