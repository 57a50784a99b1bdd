/** Seconds that differ from the forecast for a reason that is known, by the scenario's name. */

export interface Explained {
  readonly scenario: string
  readonly why: string
}

export const explained: readonly Explained[] = [
  {
    scenario: 'search-list-denied',
    why: "four names for each host: the preflight's questions come to a resolver all at once, Docker's one after the other, and the resolver of the sandbox is one process that answers them in turn",
  },
  {
    scenario: 'rotate-over-two-bad-of-three',
    why: 'with rotate each lookup begins at the next nameserver, and where the first one begins depends on the lookups before it: of two bad ones of three it meets one or both',
  },
  {
    scenario: 'pod-loses-one-of-two-replies',
    why: "the preflight's questions for the names of the search list do not all come in pairs, so that some are answered; Docker's always come in pairs",
  },
  {
    scenario: 'edns-dropped-by-first-and-registry-without-challenge',
    why: "the docker CLI 28 asks for the registry's name without EDNS0, which the nameserver answers; it was measured as dockerd asks it",
  },
]

/** @returns the reason, or null. The second act of a scenario is explained with it. */
export const explanationOf = (title: string): string | null =>
  explained.find(({ scenario }) => title === scenario || title === `${scenario} (corrected)`)?.why ?? null
