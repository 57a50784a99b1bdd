/** What a remedy was said to do against what it did. Pure. */
import { secondsAgree, wordsAgree } from './agreement.js'
import type { Done, RemedyTried } from './job.js'

/** One remedy, applied for real. */
export interface RemedyRow extends RemedyTried {
  readonly scenario: string
  readonly client: string
  /** null where there is nothing to compare. */
  readonly agrees: boolean | null
  /** Why there is nothing. */
  readonly notCompared: string | null
  readonly again: boolean
}

/** What has less chance than this may as well come otherwise in a single push. */
const nearlySure = 0.95

export const remedyRowsOf = (
  scenario: string,
  client: string,
  { remedies }: Done,
  again = false,
): readonly RemedyRow[] =>
  remedies.map((tried) => {
    const notCompared = whyNotCompared(tried)
    return {
      ...tried,
      scenario,
      client,
      again,
      notCompared,
      agrees: notCompared === null ? agreesWithFact(tried) : null,
    }
  })

function whyNotCompared({ foretold, fact, where }: RemedyTried): string | null {
  if (foretold === null) return 'the preflight does not know how it ends'
  if (fact === null) return `for ${where}, which is no file of the runner`
  if (foretold.probability < nearlySure) {
    return `foretold with ${Math.round(foretold.probability * percent)} %, which one push does not show`
  }
  return null
}

const percent = 100

const agreesWithFact = ({ foretold, fact }: RemedyTried): boolean =>
  foretold !== null &&
  fact !== null &&
  foretold.outcome === fact.outcome &&
  secondsAgree(foretold.seconds, fact.seconds) &&
  wordsAgree(foretold.error, fact)
