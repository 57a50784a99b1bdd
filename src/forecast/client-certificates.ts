/** What Docker's client certificates do to a push: it stumbles over one of a folder, or a server is not content with what it is shown. */
import { daemon } from '../budgets.js'
import { certificatesAt, mayBeShownTo } from '../push-path/client-certificates.js'
import { holdsAt } from '../push-path/docker-version.js'
import type { Stop } from '../push-path/path.js'
import type {
  ClientCertificate,
  ClientCertificateState,
  ConnectionMeasurement,
  Observations,
} from '../report/index.js'
import { isPage } from './unfit-answers.js'

type Unusable = ClientCertificate & { readonly state: { readonly kind: 'unusable' } }
const isUnusable = (one: ClientCertificate): one is Unusable => one.state.kind === 'unusable'

/** The one that Docker stumbles over before it connects to a stop, or null: the first one, since it reads them in order. */
export const stumblingCertificate = ({ runner }: Observations, stop: Stop): Unusable | null =>
  certificatesAt(runner, stop).find(isUnusable) ?? null

/** What the CLI prints of it with dockerd's classic store: the daemon answers with it before the push begins to report. */
export function daemonStumbles(observations: Observations, stop: Stop): string | null {
  const error = stumblingCertificate(observations, stop)?.state.error ?? null
  const { version } = observations.runner.daemon
  if (error === null) return null
  const words = `Error response from daemon: ${error}`
  if (holdsAt<boolean>(daemon.saysMustUseCrt, version, false)) return words
  return words
    .replace('. CA certificates must use', '. Note that CA certificates should use')
    .replace(': missing client', ': Missing client')
}

/**
 * containerd reads the same folder by its own rules (containerd v2.1.0 core/remotes/docker/config/hosts.go, `loadCertFiles`): a key alone
 * is passed over, and a certificate alone has to have its key in the same file.
 */
export function containerdStumbles({ runner }: Observations, stop: Stop): string | null {
  for (const { path, state } of certificatesAt(runner, stop)) {
    if (state.kind !== 'unusable') continue
    switch (state.fault) {
      case 'certificate-missing':
        continue
      case 'key-missing':
        return `${loading}tls: found a certificate rather than a key in the PEM for the private key`
      case 'unreadable':
        return `unable to read CERT file "${path}": ${state.error}`
      case 'not-pem':
      case 'not-matching':
        return `${loading}${state.error}`
    }
  }
  return null
}

const loading = 'failed to load X509 key pair: '

/** What crypto/tls says of the alerts that a server ends a connection with where it is not content with the client's certificate (Go 1.24 crypto/tls/alert.go). */
export const alertWords = {
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'certificate required',
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: 'handshake failure',
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'bad certificate',
  ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE: 'unsupported certificate',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED: 'revoked certificate',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED: 'expired certificate',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'unknown certificate',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'unknown certificate authority',
  ERR_SSL_TLSV1_ALERT_ACCESS_DENIED: 'access denied',
} as const

/** It has other causes, too: nothing in common, most of all. */
const manySided = 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE'
const badRequest = 400

/** Whether the server asked for a certificate and was not content: by an alert, or with a page as nginx has it. */
export function refusesClient({ result, certificate }: ConnectionMeasurement): boolean {
  const asked = certificate?.asksBack === true
  switch (result.kind) {
    case 'failed':
      // Where the handshake was over before anything of it was seen, the alert alone tells.
      return result.code in alertWords && (asked || (certificate === null && result.code !== manySided))
    case 'answered':
      return asked && result.status === badRequest && isPage(result.headers)
    case 'timed-out':
    case 'skipped':
      return false
  }
}

type Hidden = Extract<ClientCertificateState, { kind: 'hidden' }>

/** Why it is not known what a server that refuses this program would say to Docker, or null. */
export function shownByDockerAlone(
  { runner, request }: Observations,
  stop: Stop,
  one: ConnectionMeasurement,
): string | null {
  if (!refusesClient(one)) return null
  const certificates = certificatesAt(runner, stop)
  const isKept = !mayBeShownTo(stop, stop.authorities, request.trustedRealms)
  if (isKept && certificates.some(({ state }) => state.kind === 'usable')) {
    return `${stop.host} asks for a certificate, and that of ${stop.authorities.host} is shown to nobody outside its domain but trusted-realms`
  }
  const hidden = certificates.find(({ state }) => state.kind === 'hidden')
  return hidden === undefined
    ? null
    : `${stop.host} asks for a certificate, and Docker's was not read: ${(hidden.state as Hidden).why}`
}
