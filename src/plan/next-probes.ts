/** Pure: what is known goes in, what should be asked comes out. Called again after every measurement. */
import { addressesWithoutDns } from '../push-path/addresses.js'
import { namesToLookUp } from '../push-path/looked-up.js'
import type { Observations, Probe } from '../report/index.js'
import { connectionProbes } from './connection-probes.js'
import { diagnosisProbes } from './diagnosis-probes.js'
import { dnsProbes } from './dns-probes.js'
import { withoutDoubtfulPins } from './doubtful-pins.js'
import { secondLooks } from './second-look.js'
import type { Situation } from './situation.js'

/**
 * Everything that is worth asking, given what is known; the caller leaves out what it has asked
 * already (probes with the same id are the same).
 */
export function nextProbes(observations: Observations, situation: Situation): readonly Probe[] {
  const unpinned = withoutDoubtfulPins(observations, situation)
  const needResolver = namesToLookUp(observations).filter(
    (host) => addressesWithoutDns(unpinned, host) === null,
  )
  const connections = [...new Set([observations, unpinned])].flatMap((seen) =>
    connectionProbes(seen, situation),
  )
  const questions = dnsProbes(unpinned, needResolver, situation)
  const first = [...questions, ...connections]
  // What is still to be asked for the first time may show that nothing needs a second look.
  const idle = situation.idle && areMeasured(observations, first)
  return [
    ...first,
    ...secondLooks(observations, { ...situation, idle }),
    ...diagnosisProbes(observations, questions, situation),
  ]
}

function areMeasured({ measurements }: Observations, probes: readonly Probe[]): boolean {
  const measured = new Set(measurements.map(({ probe }) => probe.id))
  return probes.every(({ id }) => measured.has(id))
}
