/** One dead address of several: who takes another one first sees nothing of it. */
import { contentTrust, daemon, goDialler } from '../budgets.js'
import { withPins } from '../forecast/mended-settings.js'
import { withoutDeadAddresses } from '../forecast/mended-answers.js'
import { urlOf } from '../forecast/request.js'
import { tripTo } from '../forecast/trip.js'
import { addressesWithoutDns } from '../push-path/addresses.js'
import { connectionsTo, type Stop } from '../push-path/path.js'
import type { Ms, Observations } from '../report/index.js'
import { addressStates, deadBesideGood, type AddressOfServer } from './address-states.js'
import { curl } from './by-hand.js'
import { faultOf, roleName } from './endpoint-rules.js'
import { hostsPath, pinLines, pinsFor } from './pins.js'
import { listed, ofHost, plainSuspect, tookText, type Offer, type Suspect } from './suspect.js'

/** @param isExplained whether an address is dead for a reason that has a finding of its own */
export function addressSuspects(
  observations: Observations,
  stops: readonly Stop[],
  isExplained: (address: string) => boolean,
): readonly Suspect[] {
  const found = new Map<string, Suspect>()
  for (const stop of stops) {
    const connections = connectionsTo(observations, stop)
    const dead = deadBesideGood(connections).filter(({ address }) => !isExplained(address))
    const key = `${stop.host} ${stop.port}`
    // A token server is a stop for each scope.
    if (dead[0] !== undefined && !found.has(key)) {
      found.set(key, suspectOf(observations, stop, [dead[0], ...dead.slice(1)]))
    }
  }
  return [...found.values()]
}

type Dead = readonly [AddressOfServer, ...AddressOfServer[]]

function suspectOf(observations: Observations, stop: Stop, dead: Dead): Suspect {
  const states = addressStates(connectionsTo(observations, stop))
  const good = states.filter(({ state }) => state === 'answers').map(({ address }) => address)
  const bad = dead.map(({ address }) => address)
  const [first] = dead
  const among =
    dead.length === 1
      ? `one of its ${states.length} addresses`
      : `${dead.length} of its ${states.length} addresses`
  const cost = costOf(observations, stop, bad, good)
  return {
    ...plainSuspect,
    code: 'address-dead',
    subject: ofHost(stop.host),
    title: `${roleName[stop.role]} ${stop.host} ${doesAt(observations, stop, first)} at ${listed(bad)}, ${among}: ${cost.says}`,
    evidence: [
      ...dead.map(
        (one) => `connection for ${urlOf(stop)} at ${one.address}: ${doesAt(observations, stop, one)}`,
      ),
      `${listed(good)} ${good.length === 1 ? 'answers' : 'answer'}`,
    ],
    byHand: curl(stop, '-v', first.address),
    otherwise: cost.isMet ? 'warning' : 'hint',
    mends: [withoutDeadAddresses(stop.host, bad)],
    offers: offersFor(observations, stop, bad, good),
  }
}

const doesAt = (observations: Observations, stop: Stop, { one }: AddressOfServer): string =>
  faultOf(observations, stop, one)?.does ?? 'is dead'

interface Cost {
  /** Whether Docker comes to one of them before it has a good one. */
  readonly isMet: boolean
  /** Completes `… at 203.0.113.31, one of its 2 addresses: `. */
  readonly says: string
}

/** What a connection costs where the dead addresses come first, as they do in every other answer of a name server that turns them. */
function costOf(
  observations: Observations,
  stop: Stop,
  dead: readonly string[],
  good: readonly string[],
): Cost {
  const { dialMs, tlsMs } = stop.role === 'trust' ? contentTrust : daemon
  const trip = (addresses: readonly string[]) => tripTo(observations, stop, addresses, { dialMs, tlsMs })
  const [well, ill] = [trip(good), trip([...dead, ...good])]
  switch (ill.kind) {
    case 'answered': {
      const costMs: Ms = ill.ms - well.ms
      return Math.round(costMs) < goDialler.headStartMs
        ? { isMet: false, says: 'Docker comes to it only after those that answer' }
        : {
            isMet: true,
            says: `Docker waits there for up to ${tookText(costMs)} before it takes another one`,
          }
    }
    case 'failed':
    case 'hangs':
      return {
        isMet: true,
        says:
          ill.kind === 'failed' && ill.dialling ? noTimeLeft : 'once connected there, Docker tries no other',
      }
    case 'unknown':
      return { isMet: true, says: 'Docker may come to it first' }
  }
}

const noTimeLeft = 'nothing is left of the time to connect when its turn is over'

function offersFor(
  observations: Observations,
  { host }: Stop,
  dead: readonly string[],
  good: readonly string[],
): readonly Offer[] {
  const pins = { [host]: good }
  const text = { paste: pinLines(pins), where: hostsPath, mend: withPins(pins) }
  if (addressesWithoutDns(observations, host) !== null) {
    return [{ say: `Take ${listed(dead)} out of the hosts file, for ${host}`, ...text }]
  }
  // What changes from answer to answer is not ours to freeze.
  if (pinsFor(observations)[host] === undefined) return []
  return [
    {
      say: `Pin ${host} to ${good.length === 1 ? 'the address that answers' : 'the addresses that answer'} in this job, before the push, and not for longer: addresses change`,
      ...text,
      goesRound: true,
    },
  ]
}
