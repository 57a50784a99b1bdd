import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tokenAnswer } from '../../src/measure/token-answer.js'
import { createSecrets } from '../../src/secrets.js'
import type { TokenAnswer } from '../../src/report/index.js'
import { askForToken, measure, noSecrets, saying, serving } from './serving.js'

const nowhere = { address: '127.0.0.1', port: 1 }
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (claims: unknown) => `${part({ alg: 'none' })}.${part(claims)}.c2lnbmF0dXJl`
const access = (name: string, ...actions: readonly unknown[]) => ({ type: 'repository', name, actions })

const read = (answer: unknown, status = 200, secrets = noSecrets()): TokenAnswer =>
  tokenAnswer(
    askForToken(nowhere),
    status,
    { kind: 'whole', text: typeof answer === 'string' ? answer : JSON.stringify(answer) },
    secrets,
  )

describe('what a token allows is read from it', () => {
  test.each<readonly [string, unknown, readonly string[] | null]>([
    ['both', { access: [access('team/app', 'pull', 'push')] }, ['pull', 'push']],
    ['pulling only', { access: [access('team/app', 'pull')] }, ['pull']],
    ['everything', { access: [access('team/app', '*')] }, ['pull', 'push']],
    [
      'the same again and again',
      { access: Array.from({ length: 100 }, () => access('team/app', 'push', 'pull', '*')) },
      ['push', 'pull'],
    ],
    ['nothing', { access: [] }, []],
    ['another repository', { access: [access('team/other', 'pull', 'push')] }, []],
    ['another kind of thing', { access: [{ type: 'registry', name: 'team/app', actions: ['*'] }] }, []],
    [
      'entries of the wrong shape',
      { access: [null, 'push', [], { type: 'repository', name: 'team/app' }] },
      [],
    ],
    ['actions of the wrong shape', { access: [access('team/app', 7, null, 'delete', 'push')] }, ['push']],
    ['no access claim', { sub: 'bob' }, null],
    ['claims that are no object', ['push'], null],
  ])('%s', (_, claims, granted) => {
    expect(read({ token: jwt(claims) })).toMatchObject({ kind: 'token', granted })
  })

  test('for a repository whose name holds the port of its registry', () => {
    const path = `/token?scope=${encodeURIComponent('repository:registry.test:5000/team/app:push,pull')}`
    const text = JSON.stringify({ token: jwt({ access: [access('registry.test:5000/team/app', 'push')] }) })
    const answer = tokenAnswer(askForToken(nowhere, { path }), 200, { kind: 'whole', text }, noSecrets())
    expect(answer).toMatchObject({ granted: ['push'] })
  })

  test.each(['djE6dGVhbS9hcHA6', 'three.opaque.parts', 'gho_0123456789'])(
    'not from the opaque %s',
    (token) => {
      expect(read({ token })).toEqual({
        kind: 'token',
        expiresInSeconds: null,
        livesSeconds: null,
        granted: null,
      })
    },
  )

  test.each<readonly [string, object, number | null]>([
    ['issued and over', { iat: 1_000, exp: 1_300 }, 300],
    ['over, and valid from', { nbf: 1_000, exp: 1_300 }, 300],
    ['both beginnings: when it was issued counts', { nbf: 940, iat: 1_000, exp: 1_300 }, 300],
    ['no end', { iat: 1_000 }, null],
    ['no beginning', { exp: 1_300 }, null],
    ['an end before its beginning', { iat: 1_300, exp: 1_000 }, null],
    ['times of the wrong shape', { iat: '1000', exp: 1_300 }, null],
    ['an end that is no number', { iat: 0, exp: null }, null],
  ])('how long it lives is read from it: %s', (_, claims, expected) => {
    expect(read({ token: jwt(claims) })).toMatchObject({ livesSeconds: expected })
  })

  test.each<readonly [string, unknown, number | null]>([
    ['300', 300, 300],
    ['nothing', undefined, null],
    ['text', '300', null],
    ['a time before now', -1, null],
  ])('it expires after %s', (_, written, expected) => {
    expect(read({ token: 'opaque', expires_in: written })).toMatchObject({ expiresInSeconds: expected })
  })
})

describe('an answer of the wrong shape', () => {
  test.each<readonly [string, unknown, RegExp]>([
    ['no JSON', '<html>Sign in</html>', /not a JSON object/],
    ['nothing', '', /not a JSON object/],
    ['a list', [], /not a JSON object/],
    ['null', 'null', /not a JSON object/],
    ['no token', {}, /holds no token/],
    ['an empty token', { token: '' }, /holds no token/],
    ['a number for a token', { token: 7 }, /holds no token/],
    ['a token with a line break', { token: 'a\r\nX-Injected: 1' }, /cannot be sent/],
    ['a token that is no ASCII', { token: 'tökén' }, /cannot be sent/],
    ['a token that no server takes', { token: 'x'.repeat(65_537) }, /longer than 65536/],
  ])('%s is unusable', (_, answer, why) => {
    expect(read(answer)).toMatchObject({ kind: 'unusable', why: expect.stringMatching(why) })
  })

  test('never throws, whatever comes, and never keeps what cannot be sent', () => {
    const anyStatus = fc.constantFrom(200, 401, 403, 429, 503)
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((token) => JSON.stringify({ token })),
      fc.jsonValue().map((claims) => JSON.stringify({ token: jwt(claims) })),
      fc.jsonValue().map((found) => JSON.stringify({ token: jwt({ access: [found] }) })),
      fc.jsonValue().map((errors) => JSON.stringify({ errors })),
    )
    fc.assert(
      fc.property(anyStatus, anyText, (status, text) => {
        const secrets = noSecrets()
        const { kind } = read(text, status, secrets)
        const bearer = secrets.bearerFor('connection')
        return (kind === 'token') === (bearer !== null) && (bearer === null || /^[\x20-\x7e]+$/.test(bearer))
      }),
    )
  })
})

describe("a refusal is told in the server's own words", () => {
  test.each<readonly [string, unknown, string | null]>([
    [
      'distribution',
      { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] },
      'authentication required',
    ],
    ['Docker Hub', { details: 'incorrect username or password' }, 'incorrect username or password'],
    [
      'OAuth2',
      { error: 'invalid_grant', error_description: 'the grant has expired' },
      'the grant has expired',
    ],
    ['others', { message: 'no' }, 'no'],
    ['nobody', {}, null],
    ['errors of the wrong shape', { errors: [null] }, null],
    ['a web page', '<html>401</html>', null],
  ])('%s', (_, answer, message) => {
    expect(read(answer, 401)).toEqual({ kind: 'refused', message })
  })

  test.each<readonly [string, Parameters<typeof tokenAnswer>[2]]>([
    ['is too large', { kind: 'too-large' }],
    ['breaks off', { kind: 'cut', why: 'broke off (ECONNRESET)' }],
  ])('or by its status alone, where its page %s', (_, body) => {
    expect(tokenAnswer(askForToken(nowhere), 503, body, noSecrets())).toEqual({
      kind: 'refused',
      message: null,
    })
  })

  test('in one line, and not for ever', () => {
    const answer = read({ message: `first\r\n::error::second${'x'.repeat(1_000)}` }, 403)
    const message = answer.kind === 'refused' ? (answer.message ?? '') : ''
    expect(message).toMatch(/^first ::error::secondx+$/)
    expect(message).toHaveLength(200)
  })

  test.each(['pass/word+1', 'pass%2Fword%2B1', Buffer.from('bob:pass/word+1').toString('base64')])(
    'with %s replaced, where it echoes the password',
    (echo) => {
      const secrets = noSecrets()
      secrets.keepPassword('registry.test', 'bob', 'pass/word+1')
      expect(read({ message: `no such login: ${echo}.` }, 401, secrets)).toEqual({
        kind: 'refused',
        message: 'no such login: ***.',
      })
    },
  )

  test('also where it holds letters beyond ASCII', () => {
    const secrets = noSecrets()
    secrets.keepPassword('registry.test', 'bob', 'pässword')
    expect(read({ message: 'no such login: pässword' }, 401, secrets)).toEqual({
      kind: 'refused',
      message: 'no such login: ***',
    })
  })

  test('also where the echo stands at the end of what is shown', () => {
    const secrets = noSecrets()
    secrets.keepPassword('registry.test', 'bob', 'correct-horse-battery')
    const answer = read({ message: `${'x'.repeat(190)}correct-horse-battery` }, 401, secrets)
    expect(JSON.stringify(answer)).not.toContain('correct')
  })
})

test('the token itself is put away: for the next request and the mask of the log, not for the report', () => {
  const told: string[] = []
  const secrets = createSecrets((token) => told.push(token))
  const answer = read({ access_token: 'a.secret.token', expires_in: 60 }, 200, secrets)
  expect(JSON.stringify(answer)).not.toContain('secret')
  expect(told).toEqual(['a.secret.token'])
  expect(secrets.bearerFor('connection')).toBe('Bearer a.secret.token')
  expect(secrets.bearerFor('another')).toBeNull()
  expect(secrets.without('it said a.secret.token')).toBe('it said ***')
})

describe('over the wire', () => {
  const answering = (body: string, status = 200) =>
    serving({ plain: true, respond: () => ({ status, body }) })

  test('a token is read', async () => {
    const { endpoint } = await answering(
      JSON.stringify({ token: jwt({ access: [access('team/app', 'push')] }) }),
    )
    expect(await measure(askForToken(endpoint))).toMatchObject({
      kind: 'answered',
      status: 200,
      token: { kind: 'token', granted: ['push'] },
    })
  })

  test('no body is read where only the headers are wanted', async () => {
    const { endpoint } = await answering(JSON.stringify({ token: 'opaque' }))
    const secrets = noSecrets()
    expect(await measure(askForToken(endpoint, { reads: 'headers' }), secrets)).toMatchObject({ token: null })
    expect(secrets.bearerFor('connection')).toBeNull()
  })

  test.each([
    ['one megabyte is read', 1024 * 1024, { kind: 'token' }],
    [
      'one byte more is not',
      1024 * 1024 + 1,
      { kind: 'unusable', why: 'its answer is larger than 1048576 bytes' },
    ],
  ])('%s', async (_, size, token) => {
    const frame = JSON.stringify({ token: 'opaque', filler: '' })
    const body = JSON.stringify({ token: 'opaque', filler: 'x'.repeat(size - frame.length) })
    const { endpoint } = await answering(body)
    expect(await measure(askForToken(endpoint))).toMatchObject({ kind: 'answered', status: 200, token })
  })

  test.each<readonly [string, string]>([
    ['stops in the middle', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"token":'],
    ['has no end', 'HTTP/1.1 200 OK\r\n\r\n{"token":"opaque"}'],
  ])('an answer that %s is waited for no longer than the request', async (_, reply) => {
    const to = await saying(reply)
    const waits = { tcpMs: 2_000, tlsMs: 2_000, httpMs: 150 }
    const startMs = performance.now()
    expect(await measure(askForToken(to, { waits }))).toMatchObject({
      kind: 'answered',
      status: 200,
      token: { kind: 'unusable', why: 'its answer never ended' },
    })
    expect(performance.now() - startMs).toBeLessThan(2_000)
  })

  test.each<readonly [string, string, string]>([
    ['at once', 'Content-Length: 100\r\n\r\n{"token":', 'ECONNRESET'],
    ['in what is no chunk', 'Transfer-Encoding: chunked\r\n\r\n-5\r\nhello', 'HPE_INVALID_CHUNK_SIZE'],
  ])('an answer that breaks off %s is unusable, and the status is kept', async (_, rest, code) => {
    const to = await saying((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\n${rest}`)
    })
    expect(await measure(askForToken(to))).toMatchObject({
      kind: 'answered',
      status: 200,
      token: { kind: 'unusable', why: `its answer broke off (${code})` },
    })
  })
})
