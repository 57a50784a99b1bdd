import { describe, expect, test } from '@jest/globals'
import { createSecrets } from '../../src/secrets.js'
import { tokenServer, type HttpServer } from '../../src/simulator/index.js'
import { askForToken, get, measure, newMeasurer, noSecrets, serving } from './serving.js'

const stored = { kind: 'stored', key: 'registry.test' } as const
const keeping = (username = 'ci bot', password = 'a:pässword') => {
  const secrets = noSecrets()
  secrets.keepPassword('registry.test', username, password)
  return secrets
}
const sent = ({ requests }: HttpServer) => requests.map(({ headers }) => headers['authorization'])
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

describe('the Authorization header', () => {
  test('is not sent by a probe that names no secret, whatever is stored', async () => {
    const server = await serving()
    await measure(get(server.endpoint), keeping())
    expect(sent(server)).toEqual([undefined])
  })

  test('holds name and password where the probe names them', async () => {
    const server = await serving()
    await measure(get(server.endpoint, { authorization: stored }), keeping())
    expect(sent(server)).toEqual([basic('ci bot:a:pässword')])
  })

  test('is left out where nothing is stored under that key', async () => {
    const server = await serving()
    const secrets = noSecrets()
    secrets.keepPassword('other.test', 'somebody', 'something')
    await measure(get(server.endpoint, { authorization: stored }), secrets)
    await measure(get(server.endpoint, { authorization: { kind: 'token', of: 'no such probe' } }), secrets)
    expect(sent(server)).toEqual([undefined, undefined])
  })

  test('holds the token that the named probe brought, and no other', async () => {
    const tokens = await serving({
      plain: true,
      respond: ({ path }) => ({ status: 200, body: JSON.stringify({ token: `token-${path.slice(7, 8)}` }) }),
    })
    const server = await serving()
    const measurer = newMeasurer()
    await measurer.measure(askForToken(tokens.endpoint, { id: 'first', path: '/token?1' }))
    await measurer.measure(askForToken(tokens.endpoint, { id: 'second', path: '/token?2' }))
    const result = await measurer.measure(
      get(server.endpoint, { authorization: { kind: 'token', of: 'first' } }),
    )
    expect(sent(server)).toEqual(['Bearer token-1'])
    expect(result.result).toMatchObject({ kind: 'answered', status: 200 })
  })
})

test('a registry that wants name and password is not told of an account', async () => {
  const server = await serving()
  await measure(get(server.endpoint, { authorization: stored }), keeping())
  expect(server.requests.map(({ path }) => path)).toEqual(['/v2/'])
})

describe('a token server', () => {
  test('is told whose credentials they are, and only then', async () => {
    const server = await serving({ plain: true, respond: tokenServer() })
    await measure(
      askForToken(server.endpoint, { path: '/token?service=s', authorization: stored }),
      keeping(),
    )
    await measure(askForToken(server.endpoint, { path: '/token?service=s' }), keeping())
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/token?service=s&account=ci%20bot',
      '/token?service=s',
    ])
  })

  test.each([
    ['the right password', 'secret', ['push', 'pull'], 200],
    ['a wrong password', 'wrong', null, 401],
  ])('judges %s', async (_, password, granted, status) => {
    const accounts = [{ name: 'bob', password: 'secret', mayPush: ['team/app'] }]
    const server = await serving({ plain: true, respond: tokenServer({ accounts }) })
    const result = await measure(
      askForToken(server.endpoint, { authorization: stored }),
      keeping('bob', password),
    )
    expect(result).toMatchObject({
      kind: 'answered',
      status,
      token:
        granted === null
          ? { kind: 'refused', message: 'incorrect username or password' }
          : { kind: 'token', granted },
    })
  })
})

test('no secret stands in any measurement', async () => {
  const told: string[] = []
  const secrets = createSecrets((token) => told.push(token))
  secrets.keepPassword('registry.test', 'bob', 'pass/word+1')
  const server = await serving({
    plain: true,
    respond: ({ headers, path }) => ({
      status: 401,
      headers: { 'www-authenticate': `Bearer realm="https://a.test/?${headers['authorization'] ?? ''}"` },
      body: JSON.stringify({
        token: 'a.b.c',
        message: `${path} ${headers['authorization'] ?? ''} pass/word+1`,
      }),
    }),
  })
  const shown = JSON.stringify(
    await measure(askForToken(server.endpoint, { authorization: stored }), secrets),
  )
  expect(shown).toContain('***')
  for (const secret of ['pass/word+1', Buffer.from('bob:pass/word+1').toString('base64')]) {
    expect(shown).not.toContain(secret)
  }
})
