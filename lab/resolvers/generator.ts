/** Conditions by chance: the same seed and number make the same one, on every machine. Pure. */
import { stringify } from 'yaml'
import { chanceOf } from '../../src/simulator/chance.js'
import type { DnsRule, DnsRules, RuleTree } from '../../src/simulator/index.js'
import { hostOf, type Condition } from './condition.js'

/** So many are played. */
export const randomCount = 200

/** No lookup may wait for longer: the whole run would. */
const longestSeconds = 24
/** Far enough from every time-out that a busy machine's milliseconds decide nothing. */
const delays = [30, 300, 700, 1_400, 2_500] as const
const suffixes = ['corp.test', 'lan.test'] as const
const hosts = [
  'registry.test',
  'registry.test',
  'v4.test',
  'v6.test',
  'many.test',
  'absent.test',
  'mirror',
] as const
const rcodes = ['servfail', 'refused', 'formerr', 'notimp', 'nxdomain', 9] as const
/** Words and lines that mean nothing to Go. */
const oddWords = ['edns0', 'trust-ad', 'no-reload', 'no-aaaa', 'unheard-of', 'debug'] as const
const oddLines = ['# a remark', '; another', 'nameserver not-an-address', 'unknown word', ''] as const

export const randomName = (seed: number, number: number): string => `random-${seed}-${number}`

/** The condition that has this name, or null for a name of another kind. */
export function randomNamed(name: string): Condition | null {
  const [, seed, number] = /^random-(\d+)-(\d+)$/.exec(name) ?? []
  return seed === undefined || number === undefined ? null : randomCondition(Number(seed), Number(number))
}

/** @param number which one of the seed's conditions */
export function randomCondition(seed: number, number: number): Condition {
  const dice = diceOf(`${seed} ${number}`)
  const host = dice.one(hosts)
  const count = dice.one([1, 1, 2, 2, 2, 3, 3, 4])
  const addresses = Array.from({ length: count }, (_, index) =>
    dice.happens(0.1) ? `2001:db8::${index + 1}` : `192.0.2.${index + 1}`,
  )
  const search = dice.happens(0.4) ? suffixes.filter(() => dice.happens(0.7)) : []
  const ndots = dice.happens(0.3) ? dice.one([0, 1, 2, 3]) : null
  const attempts = dice.one([null, null, 1, 1, 2, 3])
  const timeout = dice.one([1, 1, 1, 2, 2, 3])
  const options = [
    `timeout:${timeoutWithin(timeout, (attempts ?? 2) * Math.min(count, 3) * (search.length + 1))}`,
    ...(attempts === null ? [] : [`attempts:${attempts}`]),
    ...(ndots === null ? [] : [`ndots:${ndots}`]),
    ...(dice.happens(0.2) ? ['rotate'] : []),
    ...(dice.happens(0.2) ? [dice.one(['single-request', 'single-request-reopen'])] : []),
    ...(dice.happens(0.08) ? [dice.one(['use-vc', 'usevc', 'tcp'])] : []),
    ...(dice.happens(0.2) ? [dice.one(oddWords)] : []),
  ]
  const lines = [
    ...(search.length === 0
      ? []
      : [dice.happens(0.8) ? `search ${search.join(' ')}` : `domain ${search.join(' ')}`]),
    ...addresses.map((address) => `nameserver ${address}`),
    `options ${options.join(' ')}`,
  ]
  const shuffled = dice.happens(0.3) ? [...lines].reverse() : lines
  const withOdd = dice.happens(0.3) ? [dice.one(oddLines), ...shuffled, dice.one(oddLines)] : shuffled
  return {
    name: randomName(seed, number),
    host,
    resolvConf: `${withOdd.join('\n')}\n`,
    resolvers: new Map(
      addresses.flatMap((address) => (dice.happens(0.08) ? [] : [[address, rulesFor(host, search, dice)]])),
    ),
  }
}

/** The time-out, or one second where so many exchanges would take too long with it. */
const timeoutWithin = (seconds: number, exchanges: number): number =>
  seconds * exchanges > longestSeconds ? 1 : seconds

function rulesFor(host: string, search: readonly string[], dice: Dice): DnsRules {
  const rules = new Map<string, RuleTree>()
  for (const suffix of search) if (dice.happens(0.4)) rules.set(`${host}.${suffix}`, ruleTree(dice))
  return rules.set('default', ruleTree(dice))
}

function ruleTree(dice: Dice): RuleTree {
  const split = dice.below(1)
  if (split < 0.6) return rule(dice)
  if (split < 0.9) return { A: rule(dice), AAAA: rule(dice) }
  return { udp: { tc: true }, tcp: rule(dice) }
}

/** Each but the first is a fault that decides where a lookup goes on, or when. */
const kinds: readonly ((dice: Dice) => DnsRule)[] = [
  () => ({}),
  () => ({}),
  (dice) => ({ delay: dice.one(delays) }),
  (dice) => ({ delay: dice.one(delays) }),
  () => ({ drop: true }),
  () => ({ drop: true }),
  (dice) => ({ rcode: dice.one(rcodes) }),
  (dice) => ({ rcode: dice.one(rcodes), delay: dice.one(delays) }),
  () => ({ empty: true }),
  () => ({ lame: true }),
  () => ({ noRecursion: true }),
  () => ({ tc: true }),
  () => ({ edns: 'dropped' }),
  () => ({ edns: 'formerr' }),
  (dice) => ({ cname: [dice.one(['target.test', 'v4.test', 'absent.test'])] }),
  (dice) => ({ addresses: [dice.one(['203.0.113.80', '2001:db8:1::80'])] }),
  (dice) => dice.one([{ wrongId: true }, { wrongQuestion: true }, { garbage: true }]),
]

const rule = (dice: Dice): DnsRule => dice.one(kinds)(dice)

/** Numbers from a text: which one comes next depends on nothing else. */
interface Dice {
  below(most: number): number
  happens(chance: number): boolean
  one<T>(choices: readonly T[]): T
}

function diceOf(text: string): Dice {
  let throws = 0
  const below = (most: number) => chanceOf(`${text} ${(throws += 1)}`) * most
  return {
    below,
    happens: (chance) => below(1) < chance,
    one: (choices) => {
      const chosen = choices[Math.floor(below(choices.length))]
      if (chosen === undefined) throw new Error('expected something to choose from')
      return chosen
    },
  }
}

/** As it would stand in conditions.yaml. */
export const conditionYaml = (condition: Condition): string =>
  stringify([{ ...condition, host: hostOf(condition) }], { lineWidth: 0 })
