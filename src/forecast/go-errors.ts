/** What an error of Go's net and net/http says of itself (net.Error), told from its text: clients retry by it. */
import { dnsMeasurements } from '../push-path/addresses.js'
import type { Observations } from '../report/index.js'
import { hostPort } from './exchanges.js'
import { toProxy } from './request.js'

/** Timeout(), Temporary(), and whether it is context.DeadlineExceeded to errors.Is. */
export interface GoErrorTraits {
  readonly timeout: boolean
  readonly temporary: boolean
  readonly deadline: boolean
}

const none: GoErrorTraits = { timeout: false, temporary: false, deadline: false }
const temporary: GoErrorTraits = { ...none, temporary: true }
const timedOut: GoErrorTraits = { timeout: true, temporary: true, deadline: false }
const deadline: GoErrorTraits = { timeout: true, temporary: true, deadline: true }

/** The first that fits holds. */
const byText: readonly (readonly [RegExp, GoErrorTraits])[] = [
  // net/dnsclient_unix.go `tryOneName`: the last server's time-out, a socket's error, and what came back wrong.
  [/^dial tcp: lookup \S+ on .*: i\/o timeout$/, timedOut],
  [/^dial tcp: lookup \S+ on \S+: (?:read|dial) (?:udp|tcp) /, temporary],
  // net/lookup.go: the dial's own deadline.
  [/^dial tcp: lookup .*: i\/o timeout$/, deadline],
  [/^dial tcp: lookup /, none],
  // net/fd_unix.go `connect`: poller and context run out together, and either may be first. Of 60 dials 46 were not the
  // context's; but an image's blobs are dialled for side by side, and one deadline among them ends the push.
  [/^dial tcp .*: i\/o timeout$/, deadline],
  // syscall.Errno.Timeout.
  [/connect: connection timed out$/, timedOut],
  // net/http/transport.go: `tlsHandshakeTimeoutError`, and `errTimeout`, which is context.DeadlineExceeded.
  [/^net\/http: TLS handshake timeout$/, timedOut],
  [/^net\/http: timeout awaiting response headers$/, deadline],
]

/** @param error Go's text without the `Get "…": ` around it */
export function traitsOf(observations: Observations, error: string): GoErrorTraits {
  // net.OpError asks the error that it wraps.
  const innermost = error.startsWith(toProxy) ? error.slice(toProxy.length) : error
  if (isServerFailure(observations, innermost)) return temporary
  return byText.find(([text]) => text.test(innermost))?.[1] ?? none
}

export const isEndOfFile = (error: string): boolean => error === 'EOF'

export const isReset = (error: string): boolean => error.endsWith('connection reset by peer')

/** SERVFAIL and every other refusal have the same words, but only SERVFAIL is temporary (net/dnsclient_unix.go `checkHeader`). */
function isServerFailure(observations: Observations, error: string): boolean {
  const [, host, server] = /^dial tcp: lookup (\S+) on (\S+): server misbehaving$/.exec(error) ?? []
  return dnsMeasurements(observations).some(
    ({ probe, result }) =>
      probe.host === host &&
      hostPort(probe.resolver) === server &&
      result.kind === 'failed' &&
      result.rcode === 'servfail',
  )
}
