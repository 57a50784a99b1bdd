/** The `options` line of resolv.conf, written again with something else in it. */
import { goResolver } from '../budgets.js'
import type { LookupRules, RunnerFacts } from '../report/index.js'

/** What a remedy may set. */
export type ChangedOptions = Partial<
  Pick<LookupRules, 'ndots' | 'timeoutMs' | 'attempts' | 'singleRequest' | 'rotate'>
>

/**
 * The options of this runner with those of `change`: whoever pastes the line keeps the others. Numbers are Go's, since
 * glibc takes the same ones up to its own limits (res_init.c, `res_setoptions`); what is as it is by default is left out.
 */
export function optionsWith(
  { lookup, notes }: Pick<RunnerFacts, 'lookup' | 'notes'>,
  change: ChangedOptions,
): string {
  const { go, glibc } = lookup
  const rules = { ...go, ...change }
  const single = { off: null, on: 'single-request', reopen: 'single-request-reopen' } as const
  // Go makes no difference between the two spellings.
  const { singleRequest } =
    change.singleRequest === undefined && glibc.singleRequest !== 'off' ? glibc : rules
  const numbers = (['ndots', 'timeout', 'attempts'] as const).flatMap((name) => {
    const [value, usual, changed] =
      name === 'timeout'
        ? [rules.timeoutMs / 1000, goResolver.timeoutMs / 1000, change.timeoutMs]
        : [rules[name], goResolver[name], change[name]]
    return value === usual && changed === undefined ? [] : [`${name}:${value}`]
  })
  const flags = [
    rules.rotate ? 'rotate' : null,
    single[singleRequest],
    // Go knows two more spellings, which glibc does not.
    rules.useVc ? (glibc.useVc ? 'use-vc' : 'tcp') : null,
    rules.edns0 ? 'edns0' : null,
    rules.trustAd ? 'trust-ad' : null,
    rules.noReload ? 'no-reload' : null,
  ].filter((word) => word !== null)
  // What Go does not know makes a build with cgo ask libc, so it is no idle word.
  const unknown = notes.flatMap(({ kind, text }) =>
    kind === 'unknown-option' && /^\S+$/.test(text) ? [text] : [],
  )
  return ['options', ...new Set([...flags, ...unknown, ...numbers])].join(' ')
}
