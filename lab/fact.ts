/** What a real `docker push` did, in the words of the forecast. Pure. */
import type { Outcome } from '../src/report/index.js'
import type { Fact } from './job.js'
import type { Ended } from './process.js'

export interface Circumstances {
  /** With DOCKER_CONTENT_TRUST on. */
  readonly signed: boolean
  /** Whether the CLI came to ask for a token for the trust server: without one, a 401 says nothing about the credentials. */
  readonly trustTokenAsked: boolean
  /** Whether anybody asked for any token: dockerd's last words often leave out whom they are about. */
  readonly tokenAsked: boolean
  /** URLs without a query. */
  readonly realms: readonly string[]
  /** Where the realms' hosts stand: `203.0.113.20:443`. */
  readonly tokenAddresses: readonly string[]
}

/** @returns outcome, seconds and the last words of a push. */
export function factOf(ended: Ended, circumstances: Circumstances): Fact {
  const lines = [...ended.stdout.split('\n'), ...ended.stderr.split('\n')]
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^Use ['"]docker|^WARNING|^time=/.test(line))
  const errors = ended.stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^WARNING|^time=/.test(line))
  const words = (ended.status === 0 ? lines.at(-1) : (errors.at(-1) ?? lines.at(-1))) ?? ''
  return {
    outcome: outcomeOf(ended, words, lines, circumstances),
    seconds: ended.ms / 1000,
    stopped: ended.timedOut,
    words,
  }
}

function outcomeOf(
  { status, stdout, timedOut }: Ended,
  words: string,
  lines: readonly string[],
  circumstances: Circumstances,
): Outcome | null {
  const { signed, trustTokenAsked } = circumstances
  if (timedOut) return null
  if (status === 0) {
    return signed && !lines.some((line) => line.startsWith('Successfully signed')) ? 'pushed-unsigned' : 'ok'
  }
  const pushed = /digest: sha256:[0-9a-f]{64} size: \d+/.test(stdout)
  if (pushed && /server returned 401/.test(words)) return trustTokenAsked ? 'access-denied' : 'false-401'
  if (
    /received unexpected HTTP status:|toomanyrequests|invalid checksum digest format|trust server at this time: (429|5\d\d)/.test(
      words,
    )
  )
    return 'service-error'
  if (isAboutTokenServer(words, circumstances) || /did not include a token/.test(words)) {
    return 'token-server-unreachable'
  }
  if (/unauthorized:|denied:|no basic auth credentials|error parsing HTTP 403 response body/.test(words))
    return 'access-denied'
  if (pushed && /error contacting notary server/.test(words)) return 'trust-server-unreachable'
  if (pushed) return 'signing-failed'
  if (isAboutUrl(words)) return 'registry-unreachable'
  if (!isTransportError(words)) return null
  // The retries of a layer leave only the innermost error: whoever never got as far as a token died on the way there.
  return circumstances.realms.length > 0 && !circumstances.tokenAsked
    ? 'token-server-unreachable'
    : 'registry-unreachable'
}

function isAboutTokenServer(words: string, { realms, tokenAddresses }: Circumstances): boolean {
  if (/\/v2\//.test(words)) return false
  if (tokenAddresses.some((address) => words.includes(address))) return true
  // A host that is the registry, too, is told by the URL only.
  const hosts = tokenAddresses.length === 0 ? [] : realms.map((realm) => new URL(realm).hostname)
  return [...realms, ...hosts.map((host) => `lookup ${host}`)].some((part) => words.includes(part))
}

const isAboutUrl = (words: string): boolean => /(Get|Head|Post|Put|Patch) "?https?:/.test(words)

const isTransportError = (words: string): boolean =>
  /dial tcp|lookup |EOF|x509|net\/http: |context deadline exceeded|read tcp|write tcp/.test(words)

/**
 * The words without what differs from run to run or from Go to Go: addresses, ports, digests, and the spellings of a
 * time-out (the same binary prints two of them: facts of the first lab).
 */
export const classOf = (words: string): string =>
  words
    .replace(/^(error|Error): (?=error )/i, '')
    // Since Go 1.20 (crypto/tls, CertificateVerificationError).
    .replace('tls: failed to verify certificate: ', '')
    .replace(/(certificate has expired or is not yet valid).*/, '$1')
    .replace(/certificate is (?:not )?valid for .*/, 'certificate is valid for another name')
    // The rest is the server's own.
    .replace(/^(toomanyrequests): .*/, '$1')
    .replaceAll(
      /net\/http: request canceled(?: while waiting for connection)?(?: \(Client\.Timeout exceeded while awaiting headers\))?|context deadline exceeded(?: \(Client\.Timeout exceeded while awaiting headers\))?/g,
      'TIMED OUT',
    )
    .replaceAll(/(?:read|write|dial) (udp|tcp) \S+->\S+?: /g, '$1: ')
    .replaceAll(/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?/g, 'ADDRESS')
    .replaceAll(/\[[0-9a-f:]+\](?::\d+)?/gi, 'ADDRESS')
    // Whichever of the two sees first that the time is up, the dialler or the client.
    .replaceAll('dial tcp ADDRESS: i/o timeout', 'TIMED OUT')
    // A trust server that signs anew each time.
    .replace(/( expired at ).*/, '$1DATE')
    .replaceAll(/sha256:[0-9a-f]{64}/g, 'DIGEST')
    .trim()
