import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limits } from '../../src/budgets.js'
import { parseRequest } from '../../src/request.js'
import { readDockerConfig } from '../../src/runner/docker-config.js'
import { createSecrets } from '../../src/secrets.js'
import type { FileContent } from '../../src/world.js'
import { fakeWorld, type FakeWorldParts } from '../support/fake-world.js'

const path = '/home/me/.docker/config.json'
const base64 = (text: string) => Buffer.from(text).toString('base64')
const hub = 'https://index.docker.io/v1/'

interface Given extends Omit<FakeWorldParts, 'files'> {
  readonly docker?: string
  readonly content?: string | FileContent
  readonly images?: string
  readonly at?: string
}

async function read({ content, images = 'ghcr.io/me/app', at = path, docker = '28.2.2', ...parts }: Given) {
  const parsed = parseRequest({ images }, { kind: 'action' })
  if (!parsed.ok) throw new Error('the images of this test are wrong')
  const secrets = createSecrets(() => undefined)
  const files = content === undefined ? {} : { [at]: content }
  const world = fakeWorld({ environment: { HOME: '/home/me' }, ...parts, files })
  const client = { kind: 'found', version: docker } as const
  return { ...(await readDockerConfig(world, parsed.request, client, secrets)), secrets }
}

const config = (value: unknown) => JSON.stringify(value)

describe('what the push will find for its registry', () => {
  const login = { auth: base64('me:pass') }
  test.each<[string, string, unknown, string]>([
    ['a login', 'ghcr.io/me/app', { auths: { 'ghcr.io': login } }, 'password'],
    ['one of a URL', 'ghcr.io/me/app', { auths: { 'https://ghcr.io/v2/': login } }, 'password'],
    ['one of a URL without TLS', 'a.test:5000/x', { auths: { 'http://a.test:5000': login } }, 'password'],
    ['one with a path', 'ghcr.io/me/app', { auths: { 'ghcr.io/me': login } }, 'password'],
    ['Docker Hub', 'me/app', { auths: { [hub]: login } }, 'password'],
    ['Docker Hub by its other name', 'index.docker.io/me/app', { auths: { [hub]: login } }, 'password'],
    [
      'fields of their own',
      'ghcr.io/a',
      { auths: { 'ghcr.io': { username: 'me', password: 'pass' } } },
      'password',
    ],
    ['fields in another case', 'ghcr.io/a', { Auths: { 'ghcr.io': { AUTH: login.auth } } }, 'password'],
    [
      'an auth and fields',
      'ghcr.io/a',
      { auths: { 'ghcr.io': { ...login, username: 'x', password: 'y' } } },
      'password',
    ],
    [
      'line ends in the base64',
      'ghcr.io/a',
      { auths: { 'ghcr.io': { auth: 'bWU6\ncGFzcw==\r\n' } } },
      'password',
    ],
    [
      'no helper for this one',
      'ghcr.io/a',
      { auths: { 'ghcr.io': login }, credsStore: 'x', credHelpers: { 'ghcr.io': '' } },
      'password',
    ],
    [
      'a helper for another',
      'ghcr.io/a',
      { auths: { 'ghcr.io': login }, credHelpers: { 'a.test': 'x' } },
      'password',
    ],
    ['an identity token', 'a.test/b', { auths: { 'a.test': { identitytoken: 'tok' } } }, 'identity-token'],
    [
      'a token and a login',
      'a.test/b',
      { auths: { 'a.test': { ...login, identitytoken: 'tok' } } },
      'identity-token',
    ],
    ['a registry token', 'a.test/b', { auths: { 'a.test': { registrytoken: 'tok' } } }, 'registry-token'],
    ['a store', 'ghcr.io/a', { auths: { 'ghcr.io': {} }, credsStore: 'desktop' }, 'helper-silent'],
    [
      'a store over a login',
      'ghcr.io/a',
      { auths: { 'ghcr.io': login }, credsStore: 'pass' },
      'helper-silent',
    ],
    ['a store, no entry', 'ghcr.io/a', { credsStore: 'pass' }, 'helper-silent'],
    [
      'a helper',
      '1.dkr.ecr.eu-west-1.amazonaws.com/a',
      { credHelpers: { '1.dkr.ecr.eu-west-1.amazonaws.com': 'ecr-login' } },
      'helper-silent',
    ],
    ['a helper for Docker Hub', 'me/app', { credHelpers: { [hub]: 'x' } }, 'helper-silent'],
    ['a helper for a name that is not looked for', 'me/app', { credHelpers: { 'docker.io': 'x' } }, 'none'],
    ['Docker Hub by a name that is not looked for', 'me/app', { auths: { 'docker.io': login } }, 'none'],
    ['another registry', 'ghcr.io/me/app', { auths: { 'ghcr.io.evil.test': login } }, 'none'],
    ['another port', 'a.test:5000/x', { auths: { 'a.test': login } }, 'none'],
    ['an empty entry', 'ghcr.io/a', { auths: { 'ghcr.io': {} } }, 'none'],
    ['an entry of null', 'ghcr.io/a', { auths: { 'ghcr.io': null } }, 'none'],
    ['a name without a password', 'ghcr.io/a', { auths: { 'ghcr.io': { auth: base64('me:') } } }, 'none'],
    ['no logins', 'ghcr.io/a', { auths: {}, credsStore: '', credHelpers: {} }, 'none'],
    ['nulls', 'ghcr.io/a', { auths: null, credsStore: null, credHelpers: null }, 'none'],
    ['null', 'ghcr.io/a', null, 'none'],
    ['a name that every object has', 'toString/a', {}, 'none'],
  ])('%s', async (_name, images, content, expected) => {
    const { state, credentials, secrets } = await read({ content: config(content), images })
    expect(state).toEqual({ kind: 'read', path })
    expect(Object.values(credentials)).toEqual([expected])
    const [domain = ''] = Object.keys(credentials)
    expect(secrets.basicFor(domain)).toBe(expected === 'password' ? `Basic ${base64('me:pass')}` : null)
    expect(secrets.accountFor(domain)).toBe(expected === 'password' ? 'me' : null)
  })

  test('each domain once, under the name of the domain', async () => {
    const auths = { [hub]: login, 'https://ghcr.io': { auth: base64('you:other') } }
    const images = 'me/app, alpine, ghcr.io/me/a, ghcr.io/me/b, quay.io/me/a'
    const { credentials, secrets } = await read({ content: config({ auths }), images })
    expect({ ...credentials }).toEqual({ 'docker.io': 'password', 'ghcr.io': 'password', 'quay.io': 'none' })
    expect(['docker.io', 'ghcr.io', 'quay.io'].map((domain) => secrets.accountFor(domain))).toEqual([
      'me',
      'you',
      null,
    ])
  })

  test('the very key comes before a URL of the same host', async () => {
    const auths = { 'https://ghcr.io/v1/': { auth: base64('old:x') }, 'ghcr.io': login }
    expect((await read({ content: config({ auths }) })).secrets.accountFor('ghcr.io')).toBe('me')
  })

  test.each([
    ['colons', 'me:a:b:c', 'me:a:b:c'],
    ['NULs around it', 'me:\0pa\0ss\0\0', 'me:pa\0ss'],
    ['letters that are not ASCII', 'mé:pässword', 'mé:pässword'],
  ])('a password with %s', async (_name, stored, sent) => {
    const { secrets } = await read({ content: config({ auths: { 'ghcr.io': { auth: base64(stored) } } }) })
    expect(secrets.basicFor('ghcr.io')).toBe(`Basic ${base64(sent)}`)
    expect(secrets.accountFor('ghcr.io')).toBe(sent.split(':', 1)[0])
  })

  test('names of prototypes do no harm', async () => {
    const content = `{"__proto__": {"credsStore": "x"}, "constructor": 1, "auths":
      {"__proto__": {"auth": "${base64('evil:x')}"}, "constructor": {}, "ghcr.io": {"__proto__": {"username": "a", "password": "b"}}}}`
    const { credentials } = await read({ content })
    expect({ ...credentials }).toEqual({ 'ghcr.io': 'none' })
    expect('auth' in {}).toBe(false)
  })
})

describe('the file', () => {
  const content = config({ auths: { 'ghcr.io': { auth: base64('me:pass') } } })

  test.each([
    ['DOCKER_CONFIG', { DOCKER_CONFIG: '/config', HOME: '/home/me' }, '/config/config.json'],
    ['DOCKER_CONFIG with a slash', { DOCKER_CONFIG: '/config/', HOME: '/home/me' }, '/config/config.json'],
    ['HOME', { DOCKER_CONFIG: '', HOME: '/home/me' }, '/home/me/.docker/config.json'],
    ['a HOME that is the root', { HOME: '/' }, '/.docker/config.json'],
  ])('is found by %s', async (_name, environment, at) => {
    const { state, credentials } = await read({ content, environment, at })
    expect(state).toEqual({ kind: 'read', path: at })
    expect({ ...credentials }).toEqual({ 'ghcr.io': 'password' })
  })

  test('is not read where nobody wants credentials checked', async () => {
    const parsed = parseRequest({ images: 'a', 'check-credentials': 'false' }, { kind: 'action' })
    if (!parsed.ok) throw new Error('the request of this test is wrong')
    const readFile = () => Promise.reject(new Error('a file was read'))
    const world = { ...fakeWorld({ environment: { HOME: '/home/me' } }), readFile }
    const { state, credentials } = await readDockerConfig(
      world,
      parsed.request,
      { kind: 'found', version: '28.2.2' },
      createSecrets(() => undefined),
    )
    expect(state).toEqual({ kind: 'not-asked' })
    expect(Object.keys(credentials)).toEqual([])
  })

  test('may be absent: then nothing is stored', async () => {
    const { state, credentials } = await read({})
    expect(state).toEqual({ kind: 'absent', path })
    expect({ ...credentials }).toEqual({ 'ghcr.io': 'none' })
  })

  test('is not known without a home: then nothing is said of what is stored', async () => {
    const { state, credentials } = await read({ environment: {} })
    expect(state).toEqual({ kind: 'absent', path: '~/.docker/config.json' })
    expect({ ...credentials }).toEqual({})
  })

  test.each(['', ' \n', content + ' }', content + '\n{"auths": 5}'])(
    'may be %j, as for Docker',
    async (text) => {
      expect((await read({ content: text })).state).toEqual({ kind: 'read', path })
    },
  )

  test.each<[string, string | FileContent, string]>([
    ['no JSON', 'hunter2', 'it is not JSON'],
    ['cut', '{"auths": {\n  "hunter2": ', 'it is not JSON'],
    ['with a comma too many', '{\n  "auths": {},\n}', 'it is not JSON (line 3, column 1)'],
    ['with a colon missing', '{"auths" 5}', 'it is not JSON (line 1, column 10)'],
    ['a list', '["hunter2"]', 'it holds no JSON object'],
    ['text', '"hunter2"', 'it holds no JSON object'],
    ['with auths of text', '{"auths": "hunter2"}', 'auths is not an object'],
    ['with auths in a list', '{"auths": []}', 'auths is not an object'],
    ['with a store of numbers', '{"credsStore": 5}', 'credsStore is not text'],
    ['with helpers of text', '{"credHelpers": "hunter2"}', 'credHelpers is not an object'],
    ['with a helper of numbers', '{"credHelpers": {"a": 5}}', 'an entry of credHelpers is not text'],
    ['with an entry of text', '{"auths": {"a": {}, "b": "hunter2"}}', 'entry 2 of auths is not an object'],
    ...['auth', 'username', 'password', 'identitytoken', 'registrytoken'].map(
      (field): [string, string, string] => [
        `with a number for the ${field}`,
        config({ auths: { 'a.test': {}, 'b.test': { [field]: 2 } } }),
        `the ${field} of entry 2 of auths is not text`,
      ],
    ),
    ...['hunter2', '=', 'aHVudGVy', base64(':hunter2'), 'bWU6eA', 'bWU6*A=='].map(
      (auth): [string, string, string] => [
        `with the auth ${auth}`,
        config({ auths: { 'a.test': { auth } } }),
        'the auth of entry 1 of auths is not the base64 of user:password',
      ],
    ),
    ['huge', 'x'.repeat(limits.configFileBytes + 1), `it is larger than ${limits.configFileBytes} bytes`],
    ['binary', '{"auths": {}}\0', 'it is not text'],
    ['not for this user', { kind: 'unreadable', why: 'EACCES' }, 'EACCES'],
  ])('may be %s: then nothing is said of what is stored', async (_name, text, why) => {
    const { state, credentials } = await read({ content: text })
    expect(state).toEqual({ kind: 'invalid', path, why })
    expect(Object.keys(credentials)).toEqual([])
  })
})

describe('a login in another place than the file', () => {
  test.each([
    ['linux', ['docker-credential-secretservice'], undefined, 'docker-credential-secretservice'],
    [
      'linux',
      ['docker-credential-secretservice'],
      config({ HttpHeaders: {} }),
      'docker-credential-secretservice',
    ],
    ['linux', ['pass', 'docker-credential-pass'], undefined, 'docker-credential-pass'],
    // `pass` itself decides which of the two is looked for.
    ['linux', ['docker-credential-pass'], undefined, null],
    ['linux', ['pass', 'docker-credential-secretservice'], undefined, null],
    ['linux', ['docker-credential-secretservice'], config({ auths: { 'quay.io': {} } }), null],
    [
      'darwin',
      ['docker-credential-osxkeychain', 'docker-credential-pass'],
      undefined,
      'docker-credential-osxkeychain',
    ],
    ['win32', ['docker-credential-wincred.exe'], undefined, 'docker-credential-wincred'],
  ] as const)(
    'the helper that Docker takes by itself: %s, %j, the file %j: %s',
    async (platform, names, content, program) => {
      const PATH = platform === 'win32' ? 'C:/bin;C:/docker' : '/usr/bin::/usr/local/bin'
      const folders = { '/usr/local/bin': names, 'C:/docker': names, '/usr/bin': ['docker'] }
      const { credentials, questions } = await read({
        ...(content === undefined ? {} : { content }),
        environment: { [platform === 'win32' ? 'USERPROFILE' : 'HOME']: '/home/me', PATH },
        folders,
        platform,
      })
      expect({ ...credentials }).toEqual({ 'ghcr.io': program === null ? 'none' : 'helper-silent' })
      expect(questions.map((question) => question.program)).toEqual(program === null ? [] : [program])
    },
  )

  const mine = config({ auths: { 'ghcr.io': { auth: base64('me:pass') } } })
  test.each([
    ['28.3.0', mine, 'password'],
    ['28.2.2', mine, 'none'],
    ['28.3.0', config({ auths: { 'https://ghcr.io': { auth: base64('me:pass') } } }), 'none'],
    ['28.3.0', config({ auths: { 'ghcr.io': { auth: base64('me:pass'), username: 'me' } } }), 'none'],
    ['28.3.0', config({ auths: { 'ghcr.io': { auth: base64('me:pass') }, 'a.test': {} } }), 'none'],
    ['28.3.0', config({ auths: { 'ghcr.io': { auth: base64('me:pass') } }, credsStore: 'pass' }), 'none'],
    ['28.3.0', `${mine} {}`, 'none'],
    ['28.3.0', 'hunter2', 'none'],
    ['28.3.0', '', 'none'],
  ])('docker %s with DOCKER_AUTH_CONFIG=%s: %s', async (docker, value, expected) => {
    const environment = { HOME: '/home/me', DOCKER_AUTH_CONFIG: value }
    const { credentials, secrets } = await read({ environment, docker })
    expect({ ...credentials }).toEqual({ 'ghcr.io': expected })
    expect(secrets.accountFor('ghcr.io')).toBe(expected === 'password' ? 'me' : null)
  })

  test('DOCKER_AUTH_CONFIG goes before a helper, which is then not asked', async () => {
    const environment = { HOME: '/home/me', DOCKER_AUTH_CONFIG: mine }
    const { questions } = await read({
      environment,
      docker: '29.0.0',
      content: config({ credsStore: 'pass' }),
    })
    expect(questions).toEqual([])
  })
})

describe('a login for the same server that the push does not find', () => {
  const login = { auth: base64('me:pass') }
  const strays = async (given: Given) => Object.values((await read(given)).strayLogins).flat()

  test.each<[string, readonly string[], readonly string[]]>([
    ['me/app', ['docker.io'], ['docker.io']],
    ['me/app', ['index.docker.io', 'registry-1.docker.io'], ['index.docker.io', 'registry-1.docker.io']],
    ['me/app', ['https://index.docker.io/v1'], ['https://index.docker.io/v1']],
    [
      'me/app',
      ['https://INDEX.docker.io/v1/', 'http://index.docker.io/v1/'],
      ['https://INDEX.docker.io/v1/', 'http://index.docker.io/v1/'],
    ],
    ['me/app', ['https://index.docker.io/v2/'], ['https://index.docker.io/v2/']],
    ['registry-1.docker.io/me/app', [hub], [hub]],
    ['ghcr.io/me/app', ['GHCR.IO', 'ghcr.io:443', 'ghcr.io.'], ['GHCR.IO', 'ghcr.io:443', 'ghcr.io.']],
    // Nobody's password is shown, wherever it was written.
    ['ghcr.io/me/app', ['https://me:hunter2@GHCR.IO/hunter2?hunter2'], ['https://GHCR.IO']],
    ['a.test:5000/x', ['a.test', 'A.test:5000'], ['A.test:5000', 'a.test']],
    ['ghcr.io/me/app', ['quay.io', 'ghcr.io.evil.test', 'evil-ghcr.io'], []],
    ['ghcr.io/me/app', ['https://ghcr.io/v1/', 'GHCR.IO'], []],
    ['me/app', [hub, 'docker.io'], []],
  ])('%s, logged in to %j: %j', async (images, keys, expected) => {
    const auths = Object.fromEntries(keys.map((key) => [key, login]))
    expect(await strays({ images, content: config({ auths }) })).toEqual(expected)
  })

  test.each([
    ['an entry without a login', { auths: { 'docker.io': {} } }, []],
    [
      'an entry whose login a store keeps',
      { auths: { 'docker.io': {} }, credHelpers: { [hub]: '' }, credsStore: 'x' },
      ['docker.io'],
    ],
    [
      'a helper for the other key',
      { auths: { 'quay.io': {} }, credHelpers: { 'docker.io': 'x' } },
      ['docker.io'],
    ],
    ['no helper for the other key', { auths: { 'quay.io': {} }, credHelpers: { 'docker.io': '' } }, []],
  ])('%s', async (_name, content, expected) => {
    expect(await strays({ images: 'me/app', content: config(content) })).toEqual(expected)
  })

  test.each([
    ['26.1.5', 'HTTPS://ghcr.io/v2/', 'none'],
    ['27.0.1', 'HTTPS://ghcr.io/v2/', 'password'],
    ['26.1.5', 'https://me@ghcr.io', 'none'],
    ['28.2.2', 'https://me@ghcr.io', 'password'],
    ['26.1.5', 'https://ghcr.io/v2/', 'password'],
    ['28.2.2', 'https://GHCR.io/', 'none'],
  ])('docker %s with %s: %s', async (docker, key, expected) => {
    const { credentials } = await read({ docker, content: config({ auths: { [key]: login } }) })
    expect({ ...credentials }).toEqual({ 'ghcr.io': expected })
  })
})

describe('for any file', () => {
  const canary = 'hunter2'
  const secretText = fc.oneof(
    fc.constantFrom(
      canary,
      `me:${canary}`,
      `x"${canary}`,
      `${canary} in JSON at position 5`,
      '__proto__',
      '',
    ),
    fc.string(),
  )
  const secretValue = fc.oneof(secretText, secretText.map(base64), fc.constantFrom(null, 5, [], {}, [canary]))
  const entry = fc.oneof(
    secretValue,
    fc.record(
      {
        auth: secretValue,
        username: secretValue,
        password: secretValue,
        identitytoken: secretValue,
        [canary]: secretValue,
      },
      { requiredKeys: [] },
    ),
  )
  const keys = fc.oneof(
    fc.constantFrom(
      'ghcr.io',
      'https://ghcr.io/',
      'GHCR.IO',
      `https://${canary}@GHCR.IO/${canary}?${canary}`,
      canary,
      '__proto__',
    ),
    fc.string(),
  )
  const valid = fc
    .record(
      {
        auths: fc.oneof(fc.dictionary(keys, entry), secretValue),
        credHelpers: fc.oneof(fc.dictionary(keys, secretValue), secretValue),
        credsStore: secretValue,
        HttpHeaders: secretValue,
      },
      { requiredKeys: [] },
    )
    .map(config)
  const broken = fc
    .tuple(valid, fc.nat(), fc.nat(3), secretText)
    .map(
      ([text, at, cut, put]) =>
        text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + cut),
    )

  test('nothing throws, and no word of it gets into the facts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(valid, broken, secretText), async (content) => {
        const { state, credentials, strayLogins } = await read({ content })
        const facts = JSON.stringify({ state, credentials, strayLogins })
        expect(facts).not.toContain(canary)
        expect(facts).not.toContain(base64(`me:${canary}`).slice(0, 8))
        expect(state.kind).toMatch(/^(?:read|invalid)$/)
        expect(Object.keys(credentials)).toEqual(state.kind === 'read' ? ['ghcr.io'] : [])
      }),
      { numRuns: 2_000 },
    )
  })
})
