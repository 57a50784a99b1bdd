/**
 * What can be done about nameservers: text to paste, and a replay. Of what ends equally well the first is suggested, so
 * offers are listed from the least intrusive on: an option changes how long this runner waits, and no more; another order
 * asks the same nameservers; a shorter list has fewer to fall back on; another nameserver is somebody new to trust; one alone
 * has nobody behind it; and a pin is right only until the address changes, which nobody is told of.
 */
import { dnsPort, glibcResolver, remedyOptions, usualNdots } from '../budgets.js'
import { lookAlikeOf } from '../forecast/look-alike.js'
import { sameEndpoint } from '../push-path/address.js'
import {
  withLookupRules,
  withOnly,
  withoutRepeats,
  withoutResolver,
  withPins,
  withReplacement,
  withResolverFirst,
} from '../forecast/mended-settings.js'
import { withRepliesOf } from '../forecast/mended-answers.js'
import type { Mend } from '../forecast/counterfactual.js'
import type { DnsReply, Endpoint, Observations, Resolver } from '../report/index.js'
import { cellsOfResolver, type Cell } from './behaviour.js'
import { lastingNameservers, lastingOptions, lastingSearch } from './lasting.js'
import { optionsWith } from './options-line.js'
import { hostsPath, pinLines, pinsFor } from './pins.js'
import { addressed, listed, type Offer } from './suspect.js'
import { upstreamOffer } from './upstream-offers.js'

/**
 * What goes for every nameserver that keeps a lookup waiting, or leads it astray.
 * @param cells what was seen of it
 * @param removal its own removal, which is looked at as a cause as well
 */
export function resolverOffers(
  observations: Observations,
  resolver: Resolver,
  cells: readonly Cell[],
  removal: Offer | null,
): readonly Offer[] {
  return [
    // The fault is where a stub forwards to, and so is the change; what this runner waits for stays.
    upstreamOffer(observations, resolver),
    impatienceOffer(observations, cells),
    patienceOffer(observations, cells),
    oneByOneOffer(observations, resolver, cells),
    ...orderOffers(observations, resolver),
    removal,
    replacementOffer(observations, resolver),
    ...aloneOffers(observations, resolver),
    pinOffer(observations, cells),
  ].filter((offer) => offer !== null)
}

/** The corrected nameserver of a look-alike; its replay is unknown where nobody measured it. */
export function replacementOffer(observations: Observations, resolver: Resolver): Offer | null {
  const lookAlike = lookAlikeOf(resolver, observations.runner.resolvers)
  if (lookAlike === null) return null
  const { address, operator } = lookAlike.correction
  return nameserverOffer(
    observations,
    `Replace nameserver ${resolver.address} with ${address} (${operator})`,
    withReplacement(resolver, { address, port: dnsPort }),
  )
}

/** Without this nameserver, where that leaves another. */
export function removalOffer(observations: Observations, resolver: Resolver): Offer | null {
  if (others(observations, resolver).length === 0) return null
  const say = `Remove nameserver ${addressed(resolver)}`
  return nameserverOffer(observations, say, withoutResolver(resolver))
}

/** Without an option: the whole line is written anew, for what is added to one takes nothing out of it. */
export function withoutOptionOffer(
  observations: Observations,
  option: string,
  rules: Parameters<typeof optionsWith>[1],
): Offer | null {
  const offer = optionsOffer(observations, `Take ${option} out of the options`, rules)
  return offer === null ? null : { ...offer, where: `${offer.where}, in place of its options line` }
}

/** Each nameserver once. */
export const onceOffer = (observations: Observations): Offer =>
  nameserverOffer(observations, 'Name each nameserver once', withoutRepeats)

/** Each of those after it before all others. With `rotate` every one of them comes first in its turn, whatever their order. */
export function orderOffers(observations: Observations, resolver: Resolver): readonly Offer[] {
  if (observations.runner.lookup.go.rotate) return []
  return others(observations, resolver)
    .filter((one) => one.used && one.position > resolver.position)
    .map((one) =>
      roundIt(
        nameserverOffer(observations, `Ask nameserver ${addressed(one)} first`, withResolverFirst(one)),
      ),
    )
}

/** Each of the others alone. With two that is what is left when this one is removed. */
function aloneOffers(observations: Observations, resolver: Resolver): readonly Offer[] {
  return others(observations, resolver)
    .filter((one) => one.used)
    .map((one) => nameserverOffer(observations, `Use nameserver ${addressed(one)} alone`, withOnly(one)))
}

/** Lost queries are given up sooner, and tried again; so are those that are answered late, by the next one. */
export function impatienceOffer(observations: Observations, cells: readonly Cell[]): Offer | null {
  const { timeoutMs, attempts } = remedyOptions
  const now = observations.runner.lookup.go
  const sooner = now.timeoutMs > timeoutMs
  const oftener = now.attempts < attempts
  const touches = cells.some(
    ({ results, replyMs }) =>
      results.some(({ kind }) => kind === 'timed-out') || replyMs.some((ms) => ms > timeoutMs),
  )
  if (!touches || !(sooner || oftener)) return null
  const say = sooner
    ? `Wait ${timeoutMs / 1000} s instead of ${now.timeoutMs / 1000} s for each nameserver`
    : `Ask each nameserver ${attempts} times instead of ${now.attempts === 1 ? 'once' : `${now.attempts} times`}`
  return roundIt(optionsOffer(observations, say, { timeoutMs, attempts }))
}

/** Replies that came when nobody waited any more are waited for. What never came is not known to come then. */
function patienceOffer(observations: Observations, cells: readonly Cell[]): Offer | null {
  const late = cells.flatMap(({ results }) =>
    results.flatMap((result) => (result.kind === 'timed-out' ? (result.late?.ms ?? []) : [])),
  )
  if (late.length === 0) return null
  const now = observations.runner.lookup.go.timeoutMs
  const timeoutMs = (Math.ceil(Math.max(...late) / 1000) + 1) * 1000
  if (timeoutMs <= now || timeoutMs > glibcResolver.maxTimeoutMs) return null
  const say = `Wait ${timeoutMs / 1000} s instead of ${now / 1000} s for each nameserver`
  return roundIt(optionsOffer(observations, say, { timeoutMs }))
}

const oneByOne = 'Ask for A and AAAA records one after the other'

/** A and AAAA one after the other, for those that lose one of two questions that come together. */
function oneByOneOffer(observations: Observations, resolver: Resolver, cells: readonly Cell[]): Offer | null {
  const all = cellsOfResolver(observations, resolver)
  const half = cells.some(
    (cell) =>
      cell.behaviour === 'silent' &&
      all.some((other) => other.host === cell.host && other.behaviour === 'answers'),
  )
  if (!half || observations.runner.lookup.go.singleRequest !== 'off') return null
  return roundIt(optionsOffer(observations, oneByOne, { singleRequest: 'on' }))
}

/**
 * The same, where it is known what comes then.
 * @param replies to what was lost beside another question, by `questionKey`
 */
export function pairedOffer(
  observations: Observations,
  resolver: Resolver,
  replies: ReadonlyMap<string, DnsReply>,
): readonly Offer[] {
  if (observations.runner.lookup.go.singleRequest !== 'off') return []
  const rules = { singleRequest: 'on' } as const
  const mend: Mend = (seen) => withRepliesOf(resolver, replies)(withLookupRules(rules)(seen))
  const offer = optionsOffer(observations, oneByOne, rules)
  return offer === null ? [] : [roundIt({ ...offer, mend })]
}

/** A name with a dot that exists is found before the search list is tried. */
export function asItIsOffer(observations: Observations): Offer | null {
  const say = 'Ask for names with a dot as they are first, and for those of the search list only then'
  return optionsOffer(observations, say, { ndots: usualNdots })
}

/** The search list without some of its suffixes. */
export function shorterSearchOffer({ runner }: Observations, without: readonly string[]): Offer {
  const search = runner.lookup.go.search.filter((suffix) => !without.includes(suffix))
  const say = `Take ${listed(without)} out of the search list`
  const lasting = lastingSearch(runner, search)
  const mend = withLookupRules({ search })
  if (lasting !== null && hasNoFile(runner)) return { ...lasting, say, mend }
  return {
    say,
    // The root adds nothing to a name.
    paste: `search ${search.length === 0 ? '.' : search.join(' ')}`,
    where: runner.resolvConf.path,
    lasting,
    mend,
  }
}

/** The hosts of this push with the addresses that were measured, if those are among them that it is about. */
export function pinOffer(observations: Observations, cells: readonly Cell[]): Offer | null {
  const pins = pinsFor(observations)
  const hosts = Object.keys(pins)
  if (!cells.some(({ host }) => hosts.includes(host))) return null
  return roundIt({
    say: `Pin ${listed(hosts)} in this job, before the push, and not for longer: addresses change`,
    paste: pinLines(pins),
    where: hostsPath,
    mend: withPins(pins),
  })
}

function optionsOffer(
  observations: Observations,
  say: string,
  rules: Parameters<typeof optionsWith>[1],
): Offer | null {
  const { runner } = observations
  if (hasNoFile(runner)) return null
  const paste = optionsWith(runner, rules)
  return {
    say,
    paste,
    where: runner.resolvConf.path,
    lasting: lastingOptions(runner, paste.split(' ').slice(1)),
    mend: withLookupRules(rules),
  }
}

/** The nameservers of the replay are the ones to paste: in a file, or in the input that replaces it. */
function nameserverOffer(observations: Observations, say: string, mend: Mend): Offer {
  const { request, runner } = observations
  const servers = nameserversOf(mend(observations))
  if (request.resolvers !== null) {
    return { say, paste: servers.map(addressed).join('\n'), where: 'the resolvers input', mend }
  }
  const lasting = lastingNameservers(runner, servers)
  // Where there is no such file, the system's own command is all there is.
  if (lasting !== null && hasNoFile(runner)) return { ...lasting, say, mend }
  return {
    say,
    paste: servers.map((one) => `nameserver ${addressed(one)}`).join('\n'),
    where: runner.resolvConf.path,
    lasting,
    mend,
  }
}

export const hasNoFile = ({ manager }: Observations['runner']): boolean =>
  manager.kind === 'macos' || manager.kind === 'windows'

const roundIt = <T extends Offer | null>(offer: T): T =>
  offer === null ? offer : { ...offer, goesRound: true }

const nameserversOf = ({ runner }: Observations): readonly Resolver[] =>
  runner.resolvers.filter(({ behind }) => behind === null)

const others = (observations: Observations, resolver: Endpoint): readonly Resolver[] =>
  nameserversOf(observations).filter((one) => !sameEndpoint(one, resolver))
