/** How many questions a lookup asks before it comes to the name that is meant. */
import { manyQuestions } from '../budgets.js'
import { goNameList } from '../forecast/names.js'
import { addressesWithoutDns } from '../push-path/addresses.js'
import type { Observations } from '../report/index.js'
import { asItIsOffer } from './resolver-offers.js'
import { listed, nobody, plainSuspect, type Suspect } from './suspect.js'

/** A and AAAA of each name. */
const typesOfName = 2

/** Of one lookup, if each name before the host is denied. */
export function questionsOf({ runner }: Observations, host: string): number {
  const names = goNameList(host, runner.lookup.go)
  return typesOfName * (names.indexOf(host) + 1)
}

/** `One lookup of notary.example.com asks 6 questions: 3 names of 2 types, one after the other`. */
export const costText = (observations: Observations, host: string): string => {
  const questions = questionsOf(observations, host)
  return `One lookup of ${host} asks ${questions} questions: ${questions / typesOfName} names of ${typesOfName} types, one name after the other`
}

/**
 * Nothing is lost by it, and it multiplies whatever is: each lookup of the push asks them all again. No cause by itself, so
 * there is nothing to replay; a search list that keeps lookups waiting is told as that.
 */
export function amplification(observations: Observations, hosts: readonly string[]): readonly Suspect[] {
  const { runner } = observations
  const { search, ndots } = runner.lookup.go
  const costly = hosts.filter(
    (host) =>
      addressesWithoutDns(observations, host) === null && questionsOf(observations, host) >= manyQuestions,
  )
  const [first] = costly
  if (first === undefined) return []
  const most = Math.max(...costly.map((host) => questionsOf(observations, host)))
  const offer = costly.every((host) => host.includes('.')) ? asItIsOffer(observations) : null
  return [
    {
      ...plainSuspect,
      code: 'search-list-amplifies',
      subject: nobody,
      title: `One lookup of ${listed(costly)} asks ${most} questions: ${search.length} suffixes of the search list come first, for ndots is ${ndots}`,
      evidence: [
        ...costly.map((host) => costText(observations, host)),
        `in this order: ${goNameList(first, runner.lookup.go).join(' ')}`,
      ],
      byHand: `grep -E '^(search|domain|options)' ${runner.resolvConf.path}`,
      offers: offer === null ? [] : [offer],
    },
  ]
}
