import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describeMistakes, inputDefaults, inputs, parseRequest, type Host } from '../src/request.js'

const action: Host = { kind: 'action' }
const command: Host = { kind: 'command' }

/** Parses with one good image, and expects no mistake. */
function requestOf(given: Record<string, string>, host = action) {
  const parsed = parseRequest({ images: 'alpine', ...given }, host)
  if (!parsed.ok) throw new Error(describeMistakes(parsed.mistakes))
  return parsed
}

/** What a person would read. */
function complaintOf(given: Record<string, string>, host = action): string {
  const parsed = parseRequest(given, host)
  return parsed.ok ? 'no complaint' : describeMistakes(parsed.mistakes)
}

describe('without inputs but images', () => {
  const alpine = { written: 'alpine', domain: 'docker.io', path: 'library/alpine', tag: null, digest: null }
  const request = {
    images: [alpine],
    contentTrust: 'auto',
    trustServer: null,
    resolvers: null,
    samples: 5,
    slowThresholdMs: 500,
    timeoutMs: 30_000,
    failOn: 'fail',
    client: 'auto',
    probeSuggestion: false,
    trace: 'auto',
    checkCredentials: true,
    trustedRealms: [],
    writeCheck: false,
  }

  test('everything has its default', () => {
    expect(parseRequest({ images: 'alpine' }, action)).toEqual({
      ok: true,
      request,
      delivery: { summary: true, reportPath: null, redact: 'auto', statusCheck: false },
    })
  })

  test('the command writes no job summary unless it is asked to', () => {
    expect(requestOf({}, command)).toEqual({
      ok: true,
      request,
      delivery: { summary: false, reportPath: null, redact: 'auto', statusCheck: false },
    })
    expect(requestOf({ summary: 'true' }, command).delivery.summary).toBe(true)
  })

  test('blank inputs have their defaults too, as the runner passes inputs that are not set', () => {
    const blank = Object.fromEntries(inputs.map(({ name }) => [name, ' \n']))
    expect(requestOf({ ...blank, images: 'alpine' }).request).toEqual(request)
  })

  test('the defaults written out mean the same', () => {
    expect(requestOf({ ...inputDefaults, images: 'alpine' }).request).toEqual(request)
  })

  test('every input has a description and a name of its own', () => {
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length)
    expect(inputs.filter(({ description }) => description.length === 0)).toEqual([])
  })

  test('nothing can be changed afterwards', () => {
    const { request: parsed, delivery } = requestOf({ resolvers: '8.8.8.8' })
    for (const part of [
      parsed,
      delivery,
      parsed.images,
      parsed.images[0],
      parsed.resolvers,
      parsed.resolvers?.[0],
      parsed.trustedRealms,
    ]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
  })
})

describe('images', () => {
  test.each([
    ['a:1,b:2', ['a:1', 'b:2']],
    ['a:1\nb:2\r\nc:3\rd:4', ['a:1', 'b:2', 'c:3', 'd:4']],
    ['  a:1 , \n\n,b:2  # the second, and last\n# c:3\n', ['a:1', 'b:2']],
    ['a:1,a:1,docker.io/library/a:1', ['a:1']],
    ['a,a:latest,a:1', ['a', 'a:1']],
    ['b,a,b', ['b', 'a']],
  ])('%j', (images, written) => {
    expect(requestOf({ images }).request.images.map((image) => image.written)).toEqual(written)
  })

  test('none is a mistake, and the hint is for whoever asks', () => {
    const expected = 'images: expected at least one image reference, got'
    expect(complaintOf({})).toBe(`${expected} nothing; write for example images: ghcr.io/me/app:1.2`)
    expect(complaintOf({ images: ' \n' })).toBe(
      `${expected} nothing; write for example images: ghcr.io/me/app:1.2`,
    )
    expect(complaintOf({ images: '# none' }, command)).toBe(
      `${expected} "# none"; write for example push-preflight ghcr.io/me/app:1.2`,
    )
  })

  test('each bad one is told', () => {
    expect(complaintOf({ images: 'Alpine\nghcr.io/me/app\nmy app,app:' })).toBe(
      [
        'images: expected a repository name in lower case, got "Alpine"',
        'images: expected an image reference without spaces, got "my app"',
        'images: expected a tag after ":", got "app:"',
      ].join('\n'),
    )
  })
})

describe('an input is read', () => {
  test.each([
    ['content-trust', ' TRUE ', { contentTrust: 'true' }],
    ['content-trust', 'on', { contentTrust: 'true' }],
    ['content-trust', '1', { contentTrust: 'true' }],
    ['content-trust', 'Off', { contentTrust: 'false' }],
    ['content-trust', '0', { contentTrust: 'false' }],
    ['content-trust', 'false', { contentTrust: 'false' }],
    ['content-trust', 'AUTO', { contentTrust: 'auto' }],
    ['trust-server', ' https://notary.test:4443 ', { trustServer: 'https://notary.test:4443/' }],
    [
      'resolvers',
      '8.8.8.8, 8.8.4.4:5353 # two\n[2001:db8::1]:54\n2001:db8::2\nfe80::1%eth0',
      {
        resolvers: [
          { address: '8.8.8.8', port: 53 },
          { address: '8.8.4.4', port: 5353 },
          { address: '2001:db8::1', port: 54 },
          { address: '2001:db8::2', port: 53 },
          { address: 'fe80::1%eth0', port: 53 },
        ],
      },
    ],
    ['samples', '1', { samples: 1 }],
    ['samples', '50', { samples: 50 }],
    ['slow-threshold', '1ms', { slowThresholdMs: 1 }],
    ['slow-threshold', '1m', { slowThresholdMs: 60_000 }],
    ['timeout', '1s', { timeoutMs: 1_000 }],
    ['timeout', '1500ms', { timeoutMs: 1_500 }],
    ['timeout', '10m', { timeoutMs: 600_000 }],
    ['fail-on', 'warn', { failOn: 'warn' }],
    ['fail-on', 'never', { failOn: 'never' }],
    ['client', 'docker', { client: 'docker' }],
    ['write-check', 'on', { writeCheck: true }],
    ['probe-suggestion', 'on', { probeSuggestion: true }],
    ['probe-suggestion', '0', { probeSuggestion: false }],
    ['trace', 'on', { trace: 'true' }],
    ['trace', '0', { trace: 'false' }],
    ['check-credentials', 'Off', { checkCredentials: false }],
    ['check-credentials', '1', { checkCredentials: true }],
    [
      'trusted-realms',
      'Auth.Example.com, auth.example.com # twice\n192.0.2.1:5001\r\n[2001:DB8::1]',
      { trustedRealms: ['auth.example.com', '192.0.2.1:5001', '[2001:db8::1]'] },
    ],
    ['trusted-realms', '# none', { trustedRealms: [] }],
  ])('%s: %j', (name, text, part) => {
    expect(requestOf({ [name]: text }).request).toMatchObject(part)
  })

  test.each([
    ['summary', 'off', { summary: false }],
    ['summary', '1', { summary: true }],
    ['report-path', ' out dir/réport.json ', { reportPath: ' out dir/réport.json ' }],
  ])('%s: %j', (name, text, part) => {
    expect(requestOf({ [name]: text }).delivery).toMatchObject(part)
  })
})

describe('a mistake says what was expected, what came and what to do', () => {
  const samples = 'expected a whole number from 1 to 50, got'
  const timeout = 'expected a duration from 1s to 600s, got'
  const slow = 'expected a duration from 1ms to 60s, got'
  const write = 'write 30s or 500ms'
  test.each([
    ['content-trust', 'yes', 'expected one of auto, true, false, got "yes"'],
    [
      'trust-server',
      'notary.test',
      'expected an https URL, got "notary.test"; write it as https://notary.example.com',
    ],
    [
      'trust-server',
      'http://notary.test',
      'expected an https URL, got "http://notary.test"; Docker accepts no trust server over http',
    ],
    [
      'trust-server',
      'https://u:p@notary.test/',
      'expected an https URL without user name and password, got "https://***@notary.test/"; Docker uses the credentials of the registry',
    ],
    [
      'trust-server',
      'http://u:p@notary.test/',
      'expected an https URL, got "http://***@notary.test/"; Docker accepts no trust server over http',
    ],
    [
      'trust-server',
      'https://notary.test?x',
      'expected an https URL without a query, got "https://notary.test?***"',
    ],
    [
      'trust-server',
      'https://notary.test#x',
      'expected an https URL without a fragment, got "https://notary.test#***"',
    ],
    ['resolvers', 'dns.google', 'expected an IP address, got "dns.google"'],
    ['resolvers', '8.8.8.8:0', 'expected a port from 1 to 65535, got "8.8.8.8:0"'],
    ['resolvers', '8.8.8.8:65536', 'expected a port from 1 to 65535, got "8.8.8.8:65536"'],
    ['resolvers', '8.8.8.8 8.8.4.4', 'expected an IP address, got "8.8.8.8 8.8.4.4"'],
    ['resolvers', '# none', 'expected at least one IP address, got "# none"'],
    ['resolvers', ',', 'expected at least one IP address, got ","'],
    ['samples', '0', `${samples} "0"`],
    ['samples', '51', `${samples} "51"`],
    ['samples', '1e9', `${samples} "1e9"`],
    ['samples', '5.0', `${samples} "5.0"`],
    ['samples', ' -1', `${samples} "-1"`],
    ['samples', '0x5', `${samples} "0x5"`],
    ['samples', '٥', `${samples} "٥"`],
    ['samples', '9'.repeat(400), `${samples} "${'9'.repeat(199)}…"`],
    ['timeout', '30', `${timeout} "30"; ${write}`],
    ['timeout', '-5s', `${timeout} "-5s"; ${write}`],
    ['timeout', '1.5s', `${timeout} "1.5s"; ${write}`],
    ['timeout', '30 s', `${timeout} "30 s"; ${write}`],
    ['timeout', '1h', `${timeout} "1h"; ${write}`],
    ['timeout', '0s', `${timeout} "0s"`],
    ['timeout', '999ms', `${timeout} "999ms"`],
    ['timeout', '601s', `${timeout} "601s"`],
    ['timeout', '11m', `${timeout} "11m"`],
    ['timeout', `${'9'.repeat(400)}s`, `${timeout} "${'9'.repeat(199)}…"`],
    ['slow-threshold', '500', `${slow} "500"; ${write}`],
    ['slow-threshold', '0ms', `${slow} "0ms"`],
    ['slow-threshold', '61s', `${slow} "61s"`],
    ['fail-on', 'Fail', 'expected one of fail, warn, never, got "Fail"; did you mean fail?'],
    ['fail-on', 'error', 'expected one of fail, warn, never, got "error"'],
    ['client', 'podman', 'expected one of auto, docker, buildx, got "podman"'],
    ['client', 'dokcer', 'expected one of auto, docker, buildx, got "dokcer"; did you mean docker?'],
    ['summary', 'yes', 'expected one of true, false, got "yes"'],
    ['summary', 'auto', 'expected one of true, false, got "auto"'],
    ['probe-suggestion', '2', 'expected one of true, false, got "2"'],
    ['trace', 'always', 'expected one of auto, true, false, got "always"'],
    ['check-credentials', 'no', 'expected one of true, false, got "no"'],
    [
      'trusted-realms',
      'https://auth.example.com/token',
      'expected a host, or a host and a port, got "https://auth.example.com/token"; write the host only, as in auth.example.com',
    ],
    [
      'trusted-realms',
      'https://me:hunter2@auth.example.com/',
      'expected a host, or a host and a port, got "https://***@auth.example.com/"; write the host only, as in auth.example.com',
    ],
    [
      'trusted-realms',
      '*.example.com',
      'expected a host, or a host and a port, got "*.example.com"; write each host by its full name',
    ],
    ['trusted-realms', 'a.test:0', 'expected a port from 1 to 65535 after the host, got "a.test:0"'],
    ['report-path', 'a\0b', 'expected a path without NUL characters, got "a\\u0000b"'],
  ])('%s: %.40j', (name, text, complaint) => {
    expect(complaintOf({ images: 'alpine', [name]: text })).toBe(`${name}: ${complaint}`)
  })

  test.each([
    ['image', 'did you mean images?'],
    ['Images', 'did you mean images?'],
    ['fail_on', 'did you mean fail-on?'],
    ['resolver', 'did you mean resolvers?'],
    ['check-credential', 'did you mean check-credentials?'],
    ['trusted-realm', 'did you mean trusted-realms?'],
    ['registry-token', null],
    ['__proto__', null],
    ['constructor', null],
    ['', null],
  ])('an unknown input %j', (name, hint) => {
    const parsed = parseRequest(
      Object.fromEntries([
        ['images', 'a'],
        [name, ''],
      ]),
      action,
    )
    expect(parsed.ok ? [] : parsed.mistakes).toMatchObject([{ got: `the unknown name "${name}"`, hint }])
  })

  test('an unknown name cannot write a line of its own', () => {
    const text = complaintOf({ images: 'a', 'x\n::error::y': '' })
    expect(text.split('\n')).toHaveLength(1)
    expect(text).toContain('"x\\n::error::y": expected one of the inputs images, content-trust, ')
  })

  test('all are told at once', () => {
    const parsed = parseRequest(
      { images: 'A,b:', timeout: '30', samples: 'x', resolvers: 'one,two', sample: '5', 'fail-on': 'x' },
      action,
    )
    expect(parsed.ok ? [] : parsed.mistakes.map(({ input }) => input)).toEqual([
      'sample',
      'images',
      'images',
      'resolvers',
      'resolvers',
      'samples',
      'timeout',
      'fail-on',
    ])
  })
})

describe('for any inputs', () => {
  const names = fc.oneof(fc.constantFrom(...inputs.map(({ name }) => name)), fc.string())
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom('5', '30s', 'true', '8.8.8.8', 'https://notary.test', 'never', 'alpine', 'docker'),
    fc.stringMatching(/^[a1:@/#,\n[\]%.s ]{0,20}$/),
  )

  test('nothing throws, and each answer is a frozen request or at least one mistake on one line', () => {
    fc.assert(
      fc.property(fc.dictionary(names, texts), fc.constantFrom(action, command), (given, host) => {
        const parsed = parseRequest(given, host)
        expect(Object.isFrozen(parsed)).toBe(true)
        if (parsed.ok) return
        expect(parsed.mistakes.length).toBeGreaterThan(0)
        expect(describeMistakes(parsed.mistakes).split('\n')).toHaveLength(parsed.mistakes.length)
      }),
      { numRuns: 1_000 },
    )
  })

  test('a password in the trust server is never told', () => {
    const secret = fc.stringMatching(/^[a-z0-9:/?#@ ]{0,10}$/).map((text) => `${text}hunter2`)
    const prefix = fc.constantFrom('https://', 'http://', 'https:', 'ftp://', '')
    fc.assert(
      fc.property(prefix, secret, (scheme, password) => {
        const text = complaintOf({ images: 'a', 'trust-server': `${scheme}me:${password}@notary.test` })
        expect(text).not.toContain('hunter2')
      }),
    )
  })
})
