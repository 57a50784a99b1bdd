import type { Ms } from '../report/index.js'
import { chanceOf } from './chance.js'
import type { Query } from './dns-answer.js'
import { normalName, type DnsRule } from './dns-rule.js'

const secondMs = 1_000

export interface TimingOptions {
  /** Decides what is left to chance: the same seed loses the same queries. */
  readonly seed: string
  /** On a clock that never goes back. */
  readonly now: () => Ms
}

/**
 * When the queries of one server are answered: how long after its arrival, or null where a query gets
 * no reply. Counts by name and type, so that A and AAAA do not take each other's turn.
 */
export function createTiming({ seed, now }: TimingOptions): (query: Query, rule: DnsRule) => Ms | null {
  const counts = new Map<string, number>()
  const mayReply = createLimit(now)
  const comesSecond = createPairs(now)
  return (query, rule) => {
    const key = `${normalName(query.name)} ${query.type}`
    const index = counts.get(key) ?? 0
    counts.set(key, index + 1)
    const text = `${seed} ${key} ${index}`
    if (rule.pairs === 'dropped' && comesSecond(query, rule)) return null
    if (isDropped(query, rule, index) || chanceOf(text) < (rule.loss ?? 0)) return null
    if (rule.rateLimit !== undefined && !mayReply(rule.rateLimit)) return null
    // Drawn apart from the loss, or the queries that are not lost would be the late ones.
    const jitter = chanceOf(`${text} jitter`) * (rule.jitter ?? 0)
    return (rule.delay ?? 0) + (index === 0 ? (rule.delayFirst ?? 0) : 0) + jitter
  }
}

const isDropped = (query: Query, rule: DnsRule, index: number): boolean =>
  rule.drop === true ||
  index < (rule.dropFirst ?? 0) ||
  (rule.dropQueries?.includes(index) ?? false) ||
  (rule.edns === 'dropped' && query.edns)

/** Counts the replies of a second up to now, at the time of the query, as rate limits of resolvers do. */
function createLimit(now: () => Ms): (most: number) => boolean {
  let granted: readonly Ms[] = []
  return (most) => {
    const at = now()
    granted = granted.filter((earlier) => at - earlier < secondMs)
    if (granted.length >= most) return false
    granted = [...granted, at]
    return true
  }
}

/** Whether a query comes while one of the other family for the same name is still being answered. */
function createPairs(now: () => Ms): (query: Query, rule: DnsRule) => boolean {
  const latest = new Map<string, { readonly type: string; readonly until: Ms }>()
  return ({ name, type }, { delay = 0 }) => {
    const at = now()
    const before = latest.get(normalName(name))
    const isSecond = before !== undefined && before.type !== type && at < before.until
    if (!isSecond) latest.set(normalName(name), { type, until: at + delay })
    return isSecond
  }
}
