import type { Responder } from './http-server.js'
import type { ScenarioServer } from './scenario.js'
import { responders } from './services.js'

/** What is answered to every request, by the service or by whoever stands before it. */
export interface AnswerFaults {
  readonly status?: number
  /** With a web page, which has nothing of the service in it; 200 where there is no `status`. */
  readonly page?: true
  /** With a redirection to this URL. */
  readonly redirectsTo?: string
  /** With `status`: when to come again. */
  readonly retryAfterSeconds?: number
}

const found = 302
const page =
  '<!DOCTYPE html>\n<html><head><title>Please log in</title></head><body>Please log in</body></html>\n'
const html = { 'content-type': 'text/html; charset=utf-8' } as const

/** Who answers in the place of a server with such a fault, or null where it answers itself. */
export function answerFault(
  entry: ScenarioServer,
  { status, page: isPage, redirectsTo, retryAfterSeconds }: AnswerFaults,
): Responder | null {
  if (redirectsTo !== undefined) {
    return () => ({ status: found, headers: { ...html, location: redirectsTo }, body: page })
  }
  if (isPage === true) return () => ({ status: status ?? 200, headers: html, body: page })
  if (status === undefined) return null
  const respond = responders[entry.serves]({ ...entry, status })
  const again: Readonly<Record<string, string>> =
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }
  return (request) => {
    const response = respond(request)
    return { ...response, headers: { ...response.headers, ...again } }
  }
}
