/** What a real `docker push` did, in the words of the forecast. Pure. */
import type { Outcome } from '../src/report/index.js'
import type { Fact } from './job.js'
import type { Ended } from './process.js'

export interface Circumstances {
  /** With DOCKER_CONTENT_TRUST on. */
  readonly signed: boolean
  /** Whether the CLI came to ask for a token for the trust server: without one, a 401 says nothing about the credentials. */
  readonly trustTokenAsked: boolean
  /** Host and port of the realm. */
  readonly tokenHosts: readonly string[]
}

/** @returns outcome, seconds and the last words of a push. */
export function factOf(ended: Ended, circumstances: Circumstances): Fact {
  const lines = [...ended.stdout.split('\n'), ...ended.stderr.split('\n')]
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^Use ['"]docker|^WARNING/.test(line))
  const errors = ended.stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^WARNING/.test(line))
  const words = (ended.status === 0 ? lines.at(-1) : (errors.at(-1) ?? lines.at(-1))) ?? ''
  return { outcome: outcomeOf(ended, words, lines, circumstances), seconds: ended.ms / 1000, words }
}

function outcomeOf(
  { status, stdout, timedOut }: Ended,
  words: string,
  lines: readonly string[],
  { signed, trustTokenAsked, tokenHosts }: Circumstances,
): Outcome | null {
  if (timedOut) return null
  if (status === 0) {
    return signed && !lines.some((line) => line.startsWith('Successfully signed')) ? 'pushed-unsigned' : 'ok'
  }
  const pushed = /digest: sha256:[0-9a-f]{64} size: \d+/.test(stdout)
  if (pushed && /server returned 401/.test(words)) return trustTokenAsked ? 'access-denied' : 'false-401'
  if (
    /received unexpected HTTP status: (429|5\d\d)|toomanyrequests|trust server at this time: (429|5\d\d)/.test(
      words,
    )
  )
    return 'service-error'
  if (tokenHosts.some((host) => words.includes(`https://${host}/`) || words.includes(`http://${host}/`)))
    return 'token-server-unreachable'
  if (/unauthorized:|denied:|no basic auth credentials/.test(words)) return 'access-denied'
  if (pushed && /error contacting notary server/.test(words)) return 'trust-server-unreachable'
  if (pushed) return 'signing-failed'
  return /(Get|Head|Post|Put|Patch) "?https?:|dial tcp|lookup |EOF|x509/.test(words)
    ? 'registry-unreachable'
    : null
}

/**
 * The words without what differs from run to run or from Go to Go: addresses, ports, digests, and the spellings of a
 * time-out (the same binary prints two of them: facts of the first lab).
 */
export const classOf = (words: string): string =>
  words
    .replace(/^(error|Error): (?=error )/i, '')
    .replaceAll(
      /net\/http: request canceled(?: while waiting for connection)?(?: \(Client\.Timeout exceeded while awaiting headers\))?|context deadline exceeded(?: \(Client\.Timeout exceeded while awaiting headers\))?/g,
      'TIMED OUT',
    )
    .replaceAll(/(?:read|write|dial) (udp|tcp) \S+->\S+?: /g, '$1: ')
    .replaceAll(/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?/g, 'ADDRESS')
    .replaceAll(/\[[0-9a-f:]+\](?::\d+)?/gi, 'ADDRESS')
    .replaceAll(/sha256:[0-9a-f]{64}/g, 'DIGEST')
    .trim()
