/** What a server has done, with how long it took: told when it is done. */
import type { Ms } from '../report/index.js'
import type { HttpRequest, HttpResponse } from './http-server.js'

interface Taken {
  /** On the clock of `World.monotonicMs`: when it came. */
  readonly atMs: Ms
  /** When the answer left. */
  readonly untilMs: Ms
}

export interface ServedQuery extends Taken {
  readonly kind: 'query'
  readonly name: string
}

/** A connection that is being read now: what was held back is its first word. */
export interface ServedConnection extends Taken {
  readonly kind: 'connection'
  /** The client's port, which tells its connections apart. */
  readonly client: number
}

export interface ServedRequest extends Taken {
  readonly kind: 'request'
  readonly client: number
  readonly request: HttpRequest
  readonly response: HttpResponse
}

export type Served = ServedQuery | ServedConnection | ServedRequest
export type Watch = (served: Served) => void
