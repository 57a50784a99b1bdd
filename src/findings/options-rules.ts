/** Options of resolv.conf that make a bad push worse: somebody has set them to help. */
import { goResolver, verdictLimits } from '../budgets.js'
import { withLookupRules } from '../forecast/mended-settings.js'
import { compare, rate, trialForecast } from '../forecast/rating.js'
import type { LookupRules, Observations } from '../report/index.js'
import type { ChangedOptions } from './options-line.js'
import { withoutOptionOffer } from './resolver-offers.js'
import { nobody, plainSuspect, type Suspect } from './suspect.js'

interface Option {
  /** As it is written. */
  readonly word: string
  /** What it does, as a sentence part. */
  readonly does: string
  readonly without: ChangedOptions
}

/** One that is set, and that no library sets by itself. */
function optionsOf({ rotate, singleRequest, timeoutMs, attempts }: LookupRules): readonly Option[] {
  return [
    ...(rotate
      ? [
          {
            word: 'rotate',
            does: 'each question begins at another nameserver, a bad one included',
            without: { rotate: false },
          },
        ]
      : []),
    ...(singleRequest === 'off'
      ? []
      : [
          {
            word: singleRequest === 'on' ? 'single-request' : 'single-request-reopen',
            does: 'A and AAAA wait for each other',
            without: { singleRequest: 'off' as const },
          },
        ]),
    ...(timeoutMs > goResolver.timeoutMs
      ? [
          {
            word: `timeout:${timeoutMs / 1_000}`,
            does: 'what is lost is waited for that long',
            without: { timeoutMs: goResolver.timeoutMs },
          },
        ]
      : []),
    ...(attempts > goResolver.attempts
      ? [
          {
            word: `attempts:${attempts}`,
            does: 'who does not answer is asked that often',
            without: { attempts: goResolver.attempts },
          },
        ]
      : []),
  ]
}

/** Told only where the replay without the option ends better: most of the time each of them helps, or does nothing. */
export function optionSuspects(observations: Observations): readonly Suspect[] {
  const { runner } = observations
  const options = optionsOf(runner.lookup.go)
  if (options.length === 0) return []
  const before = rate(observations, trialForecast)
  if (before.badAtLeast < verdictLimits.warn) return []
  return options.flatMap(({ word, does, without }): readonly Suspect[] => {
    const mend = withLookupRules(without)
    const after = rate(mend(observations), trialForecast)
    const [ending] = after.worst.endings
    if (ending.outcome === 'unknown' || compare(after, before) <= 0) return []
    const offer = withoutOptionOffer(observations, word, without)
    return [
      {
        ...plainSuspect,
        code: 'option-makes-it-worse',
        subject: nobody,
        title: `The option ${word} of ${runner.resolvConf.path} makes this push worse: ${does}. Without it the push ends in ${ending.outcome}, with it in ${before.worst.endings[0].outcome}`,
        evidence: [`replayed on the same measurements without ${word}: ${ending.outcome}`],
        byHand: `grep -n '^options' ${runner.resolvConf.path}`,
        mends: [mend],
        offers: offer === null ? [] : [offer],
      },
    ]
  })
}
