/** SERVFAIL that is gone when nothing is to be validated (CD, RFC 4035 section 3.2.2). */
import { usedOnce } from '../forecast/resolvers.js'
import type { Observations, Resolver } from '../report/index.js'
import { cellsOfResolver, countsOf, failsWith, type Cell } from './behaviour.js'
import { isUsable, replyTo } from './diagnoses.js'

/** Whether it is the validation that fails. */
export function isBogus(observations: Observations, resolver: Resolver, cell: Cell): boolean {
  const unchecked = uncheckedReply(observations, resolver, cell.name)
  return failsWith(cell, 'servfail') && unchecked !== null && isUsable(unchecked)
}

/** Whether every nameserver that the push asks says so: then it is the name that is at fault. */
export function isBogusForAll(observations: Observations, host: string): boolean {
  const used = usedOnce(observations)
  return (
    used.length > 0 &&
    used.every((one) =>
      cellsOfResolver(observations, one).some(
        (cell) => cell.host === host && isBogus(observations, one, cell),
      ),
    )
  )
}

/** What came without validation, and what was said with the failures. */
export function bogusEvidence(
  observations: Observations,
  resolver: Resolver,
  host: string,
): readonly string[] {
  const unchecked = uncheckedReply(observations, resolver, host)
  const errors = cellsOfResolver(observations, resolver)
    .filter((cell) => cell.host === host)
    .flatMap(({ results }) => results)
    .flatMap((result) => ('extendedErrors' in result ? result.extendedErrors : []))
  return [
    ...(unchecked === null
      ? []
      : [`${host} with CD set, which switches validation off: ${countsOf([unchecked])}`]),
    ...[...new Set(errors)].map((error) => `Extended DNS Error ${error}`),
  ]
}

const uncheckedReply = (observations: Observations, resolver: Resolver, host: string) =>
  replyTo(observations, resolver, 'without-validation', ({ name }) => name === host)
