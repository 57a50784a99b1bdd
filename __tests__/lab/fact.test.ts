import { describe, expect, test } from '@jest/globals'
import { factOf, type Circumstances } from '../../lab/fact.js'
import type { Ended } from '../../lab/process.js'
import type { Outcome } from '../../src/report/index.js'
import { dockerCases } from '../support/docker-cases.js'

const digestLine = `1: digest: sha256:${'5a'.repeat(32)} size: 523`
/** What docker says before it is known how it ends. */
const refersTo = 'The push refers to repository [registry.lab.test/bob/app]'
const plain: Circumstances = {
  signed: false,
  trustTokenAsked: false,
  tokenAsked: true,
  realms: ['https://auth.lab.test:5001/token'],
  tokenAddresses: ['10.9.0.1:5001'],
}
const signed: Circumstances = { ...plain, signed: true }

const ended = (status: number | null, stdout: readonly string[], stderr: readonly string[] = []): Ended => ({
  status,
  stdout: stdout.map((line) => `${line}\n`).join(''),
  stderr: stderr.map((line) => `${line}\n`).join(''),
  ms: 1_250,
  timedOut: false,
})
const refused = (words: string) => factOf(ended(1, [refersTo], [words]), plain)
const refusedAfterUpload = (words: string, circumstances = signed) =>
  factOf(ended(1, [refersTo, digestLine], [words]), circumstances)

describe('what the real docker said in the first lab is named as it was by hand', () => {
  test.each(dockerCases)('%s', (_, one) => {
    const plainEnd = one.plainOutcome === 'ok' ? ended(0, [refersTo, one.plain.last]) : null
    expect(factOf(plainEnd ?? ended(1, [refersTo], [one.plain.last]), plain)).toMatchObject({
      outcome: one.plainOutcome,
      words: one.plain.last,
    })
    // Where the push itself failed, nothing came to be signed.
    const before = one.plainOutcome === 'ok' ? [refersTo, digestLine] : [refersTo]
    const signedEnd =
      one.outcome === 'ok' ? ended(0, [...before, one.trust.last]) : ended(1, before, [one.trust.last])
    expect(factOf(signedEnd, signed)).toMatchObject({ outcome: one.outcome, words: one.trust.last })
  })
})

describe('a push that went up', () => {
  test('without content trust it is ok, and takes its seconds', () => {
    expect(factOf(ended(0, [refersTo, digestLine]), plain)).toEqual({
      outcome: 'ok',
      seconds: 1.25,
      stopped: false,
      words: digestLine,
    })
  })

  test('with content trust it is not ok before it is signed, whatever the status', () => {
    expect(factOf(ended(0, [refersTo, digestLine]), signed).outcome).toBe('pushed-unsigned')
  })

  test('a warning behind the last line is not taken for it', () => {
    const warning = 'WARNING! Your password will be stored unencrypted in /root/.docker/config.json.'
    expect(factOf(ended(0, [digestLine], [warning]), plain).words).toBe(digestLine)
    expect(factOf(ended(1, [refersTo], ['denied: no', warning]), plain).words).toBe('denied: no')
  })

  test('a 401 is false unless somebody asked for a token', () => {
    const words = 'you are not authorized to perform this operation: server returned 401.'
    expect(refusedAfterUpload(words).outcome).toBe('false-401')
    expect(refusedAfterUpload(words, { ...signed, trustTokenAsked: true }).outcome).toBe('access-denied')
  })

  test.each<[Outcome, string]>([
    ['trust-server-unreachable', 'Error: error contacting notary server: EOF'],
    [
      'trust-server-unreachable',
      'Error: error contacting notary server: x509: certificate signed by unknown authority',
    ],
    ['service-error', 'unable to reach trust server at this time: 503.'],
    ['service-error', 'unable to reach trust server at this time: 429.'],
    [
      'token-server-unreachable',
      'Error: error contacting notary server: Get "https://auth.lab.test:5001/token?service=notary": EOF',
    ],
    ['signing-failed', 'failed to sign registry.lab.test/bob/app:1: could not find necessary signing keys'],
  ])('%s: %s', (outcome, words) => {
    expect(refusedAfterUpload(words).outcome).toBe(outcome)
  })
})

const registryUrl = 'Get "https://registry.lab.test/v2/"'
const tokenUrl = 'Get "https://auth.lab.test:5001/token?scope=repository%3Abob%2Fapp%3Apush"'
const timedOut = 'net/http: request canceled while waiting for connection (Client.Timeout exceeded)'

describe('a push that did not go up', () => {
  test.each<[Outcome, string]>([
    ['service-error', 'received unexpected HTTP status: 503 Service Unavailable'],
    ['service-error', 'received unexpected HTTP status: 502 Bad Gateway'],
    ['service-error', 'received unexpected HTTP status: 429 Too Many Requests'],
    ['service-error', 'toomanyrequests: You have reached your pull rate limit.'],
    ['registry-unreachable', `${registryUrl}: x509: certificate signed by unknown authority`],
    ['registry-unreachable', `${registryUrl}: x509: certificate has expired or is not yet valid`],
    ['registry-unreachable', `${registryUrl}: EOF`],
    ['registry-unreachable', `${registryUrl}: dial tcp 10.9.0.3:443: connect: connection refused`],
    [
      'registry-unreachable',
      `${registryUrl}: dial tcp: lookup registry.lab.test on 8.8.8.8:53: no such host`,
    ],
    ['registry-unreachable', 'Head "https://registry.lab.test/v2/bob/app/blobs/sha256:1": EOF'],
    // Older Go puts no quotes around a URL.
    ['registry-unreachable', 'Get https://registry.lab.test/v2/: net/http: TLS handshake timeout'],
    ['token-server-unreachable', `${tokenUrl}: ${timedOut}`],
    ['token-server-unreachable', `${tokenUrl}: x509: certificate signed by unknown authority`],
    ['token-server-unreachable', `${tokenUrl}: dial tcp: lookup auth.lab.test on 8.8.8.8:53: no such host`],
    ['token-server-unreachable', 'dial tcp: lookup auth.lab.test on 8.8.8.8:53: no such host'],
    ['token-server-unreachable', 'read tcp 10.9.0.2:4711->10.9.0.1:5001: read: connection reset by peer'],
    ['registry-unreachable', 'dial tcp: lookup registry.lab.test on 8.8.8.8:53: no such host'],
    ['access-denied', 'unauthorized: incorrect username or password'],
    ['access-denied', 'denied: requested access to the resource is denied'],
    ['access-denied', 'no basic auth credentials'],
  ])('%s: %s', (outcome, words) => {
    expect(refused(words)).toEqual({ outcome, seconds: 1.25, stopped: false, words })
  })

  test.each<[string, Outcome]>([
    ['received unexpected HTTP status: 200 OK', 'service-error'],
    ['invalid checksum digest format', 'service-error'],
    [
      `error parsing HTTP 403 response body: invalid character '<' looking for beginning of value: "<html>"`,
      'access-denied',
    ],
    ['authorization server did not include a token in the response', 'token-server-unreachable'],
  ])('what is no answer of a registry is told by docker as "%s"', (words, outcome) => {
    expect(refused(words).outcome).toBe(outcome)
  })

  test('the token server of another port is another server', () => {
    expect(refused(tokenUrl.replace(':5001', ':5002')).outcome).toBe('registry-unreachable')
  })

  test('a host that is its own token server is told by the path', () => {
    const own = { ...plain, realms: ['https://registry.lab.test/token'], tokenAddresses: [] }
    const named = (words: string) => factOf(ended(1, [refersTo], [words]), own).outcome
    expect(named(`${registryUrl}: EOF`)).toBe('registry-unreachable')
    expect(named('Get "https://registry.lab.test/token?service=registry.lab.test": EOF')).toBe(
      'token-server-unreachable',
    )
  })

  test.each([timedOut, 'context deadline exceeded', 'net/http: TLS handshake timeout'])(
    'where a layer was tried in vain and nobody is named, it ended on the way to a token, if there never was one: %s',
    (words) => {
      const named = (tokenAsked: boolean) =>
        factOf(ended(1, [refersTo], [words]), { ...plain, tokenAsked }).outcome
      expect(named(false)).toBe('token-server-unreachable')
      expect(named(true)).toBe('registry-unreachable')
    },
  )

  test('what the lab has no name for keeps its words and gets none', () => {
    expect(refused('something that no docker has said yet')).toMatchObject({
      outcome: null,
      words: 'something that no docker has said yet',
    })
  })

  test('a push that the lab had to kill is not named after its last words', () => {
    const killed = { ...ended(null, [refersTo], [`${registryUrl}: EOF`]), timedOut: true }
    expect(factOf(killed, plain).outcome).toBeNull()
  })

  test('an end without an error line is told by the last line of the output', () => {
    expect(factOf(ended(1, [refersTo, 'denied: no']), plain).words).toBe('denied: no')
  })
})
