import { describe, expect, test } from '@jest/globals'
import {
  registry,
  tokenServer,
  trustServer,
  type Account,
  type TokenServerOptions,
} from '../../src/simulator/services.js'
import type { HttpRequest } from '../../src/simulator/http-server.js'

const get = (path: string, headers: Readonly<Record<string, string>> = {}): HttpRequest => ({
  method: 'GET',
  path,
  headers,
})
const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` })
const bob: Account = {
  name: 'bob',
  password: 'se:cret',
  mayPush: ['team/app', 'registry.test:5000/team/app'],
}

interface Access {
  readonly type: string
  readonly name: string
  readonly actions: readonly string[]
}

/** What a token server answers, with the claims of its token. */
function answerTo(options: TokenServerOptions, query: string, headers = {}) {
  const { status, body = '' } = tokenServer(options)(get(`/token?${query}`, headers))
  const answer = JSON.parse(body) as {
    readonly token?: string
    readonly errors?: readonly { readonly code: string; readonly message: string }[]
  }
  const claims =
    answer.token === undefined ? null : Buffer.from(answer.token.split('.')[1] ?? '', 'base64url')
  return {
    status,
    errors: answer.errors,
    claims:
      claims === null
        ? null
        : (JSON.parse(claims.toString()) as {
            readonly aud: string
            readonly access: readonly Access[]
            readonly note?: string
            readonly sub: string
            readonly jti: string
            readonly iat: number
            readonly nbf: number
            readonly exp: number
          }),
  }
}
const scope = (repository: string, actions = 'push,pull') =>
  `service=s&scope=${encodeURIComponent(`repository:${repository}:${actions}`)}`
const actionsOf = (options: TokenServerOptions, query: string, headers = {}) =>
  answerTo(options, query, headers).claims?.access.map(({ name, actions }) => `${name} ${actions.join()}`)

describe('a token server without accounts', () => {
  test('grants everybody what is asked for', () => {
    expect(actionsOf({}, scope('team/app'))).toEqual(['team/app push,pull'])
    expect(actionsOf({}, scope('team/app', 'pull'), basic('who:ever'))).toEqual(['team/app pull'])
  })

  test('grants nothing where nothing is asked for', () => {
    expect(actionsOf({}, 'service=s')).toEqual([])
  })

  test('names the service in the token, and a note where there is one', () => {
    expect(answerTo({ note: 'canary' }, scope('team/app')).claims).toMatchObject({ aud: 's', note: 'canary' })
    expect(answerTo({}, scope('team/app')).claims).not.toHaveProperty('note')
  })

  test('grants each of several scopes, and passes over what is none', () => {
    const asked = `${scope('team/app')}&scope=nonsense&scope=repository:registry.test:5000/a:pull&scope=`
    expect(actionsOf({}, asked)).toEqual(['team/app push,pull', 'registry.test:5000/a pull'])
  })

  test('says in the token for whom and when it is good, and never gives out the same one twice', () => {
    const before = Math.floor(Date.now() / 1_000)
    const [one, other] = [answerTo({}, scope('a')).claims, answerTo({}, scope('a')).claims]
    expect(one).toMatchObject({ iss: 'simulator', sub: '', aud: 's' })
    expect(one?.iat).toBeGreaterThanOrEqual(before)
    expect(one?.nbf).toBeLessThanOrEqual(before)
    expect((one?.exp ?? 0) - (one?.iat ?? 0)).toBe(300)
    expect(one?.jti).not.toBe(other?.jti)
  })

  test('hands out what its signer makes of the claims', () => {
    const seen: object[] = []
    const sign = (claims: object) => {
      seen.push(claims)
      return 'a.real.token'
    }
    const { body = '' } = tokenServer({ sign })(get(`/token?${scope('team/app')}`))
    expect(JSON.parse(body)).toMatchObject({ token: 'a.real.token', access_token: 'a.real.token' })
    expect(seen).toMatchObject([
      { aud: 's', access: [{ type: 'repository', name: 'team/app', actions: ['push', 'pull'] }] },
    ])
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual([
      'access',
      'aud',
      'exp',
      'iat',
      'iss',
      'jti',
      'nbf',
      'sub',
    ])
  })

  test('answers with the status that it is given, and with no token', () => {
    expect(answerTo({ status: 503 }, scope('team/app'))).toMatchObject({ status: 503, claims: null })
  })
})

describe('a token server with accounts', () => {
  const options = { accounts: [bob] }

  test.each([
    ['the account that may push', 'team/app', basic('bob:se:cret'), 'team/app push,pull'],
    [
      'the same for a name that holds a port',
      'registry.test:5000/team/app',
      basic('bob:se:cret'),
      'registry.test:5000/team/app push,pull',
    ],
    ['the same for another repository', 'team/other', basic('bob:se:cret'), 'team/other pull'],
    ['nobody in particular', 'team/app', {}, 'team/app pull'],
  ])('grants %s', (_, repository, headers, expected) => {
    expect(actionsOf(options, scope(repository), headers)).toEqual([expected])
  })

  test('looks at each of several scopes by itself, and names the account in the token', () => {
    const asked = `${scope('team/app')}&${scope('team/other')}`
    const { claims } = answerTo(options, asked, basic('bob:se:cret'))
    expect(claims?.access.map(({ name, actions }) => `${name} ${actions.join()}`)).toEqual([
      'team/app push,pull',
      'team/other pull',
    ])
    expect(claims?.sub).toBe('bob')
  })

  test.each(['bob:secret', 'alice:se:cret', ':', 'bob'])('refuses %s', (given) => {
    expect(answerTo(options, scope('team/app'), basic(given))).toEqual({
      status: 401,
      claims: null,
      errors: [{ code: 'UNAUTHORIZED', message: 'incorrect username or password' }],
    })
  })

  test('without any account lets everybody pull, and nobody push', () => {
    expect(actionsOf({ accounts: [] }, scope('team/app'))).toEqual(['team/app pull'])
  })
})

describe.each([
  ['registry', registry],
  ['trust server', trustServer],
])('a %s that is its own token server', (_, service) => {
  const own = {
    realm: 'https://registry.test/token',
    service: 's',
    accounts: [bob],
    sign: () => 'a.real.token',
  }
  const ask = (headers = {}) =>
    service(own)(get(`/token?${scope('team/app')}`, { host: 'registry.test', ...headers }))

  test('has its accounts, and its signer', () => {
    expect(ask(basic('bob:se:cret'))).toMatchObject({
      status: 200,
      body: expect.stringContaining('a.real.token'),
    })
    expect(ask(basic('bob:wrong')).status).toBe(401)
  })
})

test.each([
  ['registry', registry],
  ['trust server', trustServer],
])('a %s can refuse the tokens that it asks for', (_, service) => {
  const respond = service({ realm: 'https://auth.test/token', service: 's', statusWithToken: 403 })
  expect(respond(get('/v2/')).status).toBe(401)
  expect(respond(get('/v2/', { authorization: 'Bearer x' })).status).toBe(403)
})

describe('a trust server', () => {
  const respond = trustServer({ realm: 'https://auth.test/token', service: 'notary' })
  const root = '/v2/registry.test/team/app/_trust/tuf/root.json'

  test('asks for a token for the repository whose metadata is wanted', () => {
    expect(respond(get(root))).toMatchObject({
      status: 401,
      headers: {
        'www-authenticate':
          'Bearer realm="https://auth.test/token",service="notary",scope="repository:registry.test/team/app:pull"',
      },
    })
  })

  test('has none of it', () => {
    expect(respond(get(root, { authorization: 'Bearer x' })).status).toBe(404)
  })

  test('has what a scenario gives it, which expires by the clock of the scenario', () => {
    const clock = '2026-02-03T08:30:00Z'
    const trustData = new Map([['registry.test/team/app', { expiresInDays: { root: -1 } }]])
    const storing = trustServer({ trustData, clock })
    const { status, body = '' } = storing(get(root))
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ signed: { _type: 'Root', expires: '2026-02-02T08:30:00.000Z' } })
    expect(storing(get(root.replace('root', 'timestamp'))).body).toContain('2026-02-17T08:30:00.000Z')
    expect(storing(get(root.replace('root', 'other'))).status).toBe(404)
    expect(storing(get(root.replace('app', 'web'))).status).toBe(404)
  })

  test('does not take name and password for a token', () => {
    expect(respond(get(root, basic('bob:se:cret'))).status).toBe(401)
  })
})

test('a registry does not take name and password for a token either', () => {
  const respond = registry({ realm: 'https://auth.test/token', service: 'registry' })
  expect(respond(get('/v2/', basic('bob:se:cret'))).status).toBe(401)
  expect(respond(get('/v2/', { authorization: 'Bearer x' })).status).toBe(200)
})
