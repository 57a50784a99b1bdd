/** How each address of a server fares: a name may have several, and Docker takes the first that lets it in. */
import { goDialler } from '../budgets.js'
import { isRefusal } from '../forecast/trip.js'
import { getOrAdd } from '../push-path/memo.js'
import type { ConnectionMeasurement } from '../report/index.js'

/**
 * `refuses`: Docker goes on to the next one at once. `dead`: it waits there, or has connected already and stays. `other`:
 * whatever is wrong there is a fault of its own (a certificate), or nobody knows.
 */
export type AddressState = 'answers' | 'refuses' | 'dead' | 'other'

export interface AddressOfServer {
  readonly address: string
  readonly state: AddressState
  /** What decided it. */
  readonly one: ConnectionMeasurement
}

type Connections = readonly ConnectionMeasurement[]

const known = new WeakMap<Connections, readonly AddressOfServer[]>()

/** In the order in which they were first connected to. What stored credentials brought says nothing of the way there. */
export const addressStates = (connections: Connections): readonly AddressOfServer[] =>
  getOrAdd(known, connections, () => {
    const byAddress = new Map<string, ConnectionMeasurement[]>()
    for (const one of connections) {
      if (isBare(one) && one.result.kind !== 'skipped')
        getOrAdd(byAddress, one.probe.to.address, () => []).push(one)
    }
    return [...byAddress].flatMap(([address, own]) => {
      // A GET says more than a connection.
      const one = own.findLast(({ probe }) => probe.kind === 'http') ?? own.at(-1)
      return one === undefined ? [] : [{ address, state: stateOf(one), one }]
    })
  })

/** The dead addresses of a server that answers at another one. */
export function deadBesideGood(connections: Connections): readonly AddressOfServer[] {
  const states = addressStates(connections)
  return states.some(({ state }) => state === 'answers') ? states.filter(({ state }) => state === 'dead') : []
}

const isBare = ({ probe }: ConnectionMeasurement): boolean =>
  probe.kind === 'connect' || probe.authorization.kind === 'none'

function stateOf({ result }: ConnectionMeasurement): AddressState {
  switch (result.kind) {
    case 'answered':
      return 'answers'
    case 'failed':
      // A neighbour that is asked for, and is not there, is given up after seconds (Linux, EHOSTUNREACH): no refusal at once.
      if (isRefusal(result)) return result.ms < goDialler.headStartMs ? 'refuses' : 'dead'
      return deadCodes.has(result.code) ? 'dead' : 'other'
    case 'timed-out':
      return 'dead'
    case 'skipped':
      return 'other'
  }
}

/** The other side, or the way there, ended it: what else can fail once the connection stands is TLS's, and said as that. */
const deadCodes: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT'])
