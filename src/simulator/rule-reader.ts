import { listOf, mapOf, numberWithin, oneOf, onlyTrue, record, type Reader } from '../document.js'
import { rcodeNumbers, type DnsRule, type DnsRules, type RuleTree } from './dns-rule.js'
import { address, atLeastOne, hostName, milliseconds, word } from './values.js'

const maxQueries = 1_000_000
/** Twelve bits with EDNS0 (RFC 6891 section 6.1.3). */
const maxRcode = 4_095

/** Sixteen bits (RFC 8914 section 2). */
const maxExtendedError = 65_535

const rcode: Reader<NonNullable<DnsRule['rcode']>> = (value, path) =>
  typeof value === 'number'
    ? numberWithin(0, maxRcode, 'whole')(value, path)
    : oneOf(rcodeNumbers)(value, path)

const rule = record<object, Required<DnsRule>>(
  {},
  {
    delay: milliseconds,
    delayFirst: milliseconds,
    jitter: milliseconds,
    drop: onlyTrue,
    dropFirst: numberWithin(0, maxQueries, 'whole'),
    dropQueries: atLeastOne(numberWithin(0, maxQueries, 'whole')),
    loss: numberWithin(0, 1),
    rateLimit: numberWithin(1, maxQueries, 'whole'),
    rcode,
    empty: onlyTrue,
    lame: onlyTrue,
    noRecursion: onlyTrue,
    edns: oneOf({ dropped: true, formerr: true }),
    bogus: onlyTrue,
    extendedError: numberWithin(0, maxExtendedError, 'whole'),
    pairs: oneOf({ dropped: true }),
    tc: onlyTrue,
    cname: atLeastOne(hostName),
    addresses: listOf(address),
    text: word('at most 255 characters', /^.{0,255}$/s),
    wrongId: onlyTrue,
    stray: onlyTrue,
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
