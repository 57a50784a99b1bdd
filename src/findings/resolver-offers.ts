/** What can be done about a nameserver, as text to paste and as a replay. */
import { dnsPort, remedyOptions, usualNdots } from '../budgets.js'
import { lookAlikeOf } from '../forecast/look-alike.js'
import {
  sameEndpoint,
  withLookupRules,
  withoutResolver,
  withReplacement,
} from '../forecast/counterfactual.js'
import type { Observations, Resolver } from '../report/index.js'
import { addressed, listed, type Offer } from './suspect.js'

/** The corrected nameserver of a look-alike; its replay is unknown where nobody measured it. */
export function replacementOffer(observations: Observations, resolver: Resolver): Offer | null {
  const lookAlike = lookAlikeOf(resolver, observations.runner.resolvers)
  if (lookAlike === null) return null
  const { address, operator } = lookAlike.correction
  return {
    say: `Replace nameserver ${resolver.address} with ${address} (${operator})`,
    paste: nameserverLines(observations, (one) => (sameEndpoint(one, resolver) ? address : addressed(one))),
    where: resolver.source,
    mend: withReplacement(resolver, { address, port: dnsPort }),
  }
}

/** Without this nameserver, where that leaves another. */
export function removalOffer(observations: Observations, resolver: Resolver): Offer | null {
  if (used(observations).length < 2) return null
  return {
    say: `Remove nameserver ${addressed(resolver)}`,
    paste: nameserverLines(observations, (one) => (sameEndpoint(one, resolver) ? null : addressed(one))),
    where: resolver.source,
    mend: withoutResolver(resolver),
  }
}

/** Lost queries are given up sooner. */
export function impatienceOffer(observations: Observations): Offer {
  const { timeoutMs, attempts } = remedyOptions
  return {
    say: `Wait ${timeoutMs / 1000} s instead of ${observations.runner.lookup.go.timeoutMs / 1000} s for each nameserver`,
    paste: `options timeout:${timeoutMs / 1000} attempts:${attempts}`,
    where: observations.runner.resolvConf.path,
    mend: withLookupRules({ timeoutMs, attempts }),
  }
}

/** A name with a dot that exists is found before the search list is tried. */
export function asItIsOffer({ runner }: Observations): Offer {
  return {
    say: 'Ask for names with a dot as they are first, and for those of the search list only then',
    paste: `options ndots:${usualNdots}`,
    where: runner.resolvConf.path,
    mend: withLookupRules({ ndots: usualNdots }),
  }
}

/** The search list without some of its suffixes. */
export function shorterSearchOffer({ runner }: Observations, without: readonly string[]): Offer {
  const search = runner.lookup.go.search.filter((suffix) => !without.includes(suffix))
  return {
    say: `Take ${listed(without)} out of the search list`,
    // The root adds nothing to a name.
    paste: `search ${search.length === 0 ? '.' : search.join(' ')}`,
    where: runner.resolvConf.path,
    mend: withLookupRules({ search }),
  }
}

const used = (observations: Observations): readonly Resolver[] =>
  observations.runner.resolvers.filter((resolver) => resolver.behind === null)

/** The nameservers as they should stand where they stand now: in a file, or in the input that replaces it. */
function nameserverLines(
  observations: Observations,
  addressFor: (resolver: Resolver) => string | null,
): string {
  const inFile = observations.request.resolvers === null
  const addresses = used(observations).map(addressFor)
  return [...new Set(addresses)]
    .filter((address) => address !== null)
    .map((address) => (inFile ? `nameserver ${address}` : address))
    .join('\n')
}
