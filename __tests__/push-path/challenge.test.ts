import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bearerOf, parseChallenges } from '../../src/push-path/challenge.js'

describe('a challenge is read as servers send it', () => {
  const hub = 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io"'
  test.each([
    ['', []],
    [' , ,', []],
    [
      hub,
      [
        {
          scheme: 'bearer',
          parameters: { realm: 'https://auth.docker.io/token', service: 'registry.docker.io' },
        },
      ],
    ],
    [
      'BEARER Realm = "https://a/t" , SCOPE="repository:a/b:pull,push"',
      [{ scheme: 'bearer', parameters: { realm: 'https://a/t', scope: 'repository:a/b:pull,push' } }],
    ],
    [
      'Bearer realm=https://gitlab.example.com/jwt/auth,service=container_registry',
      [
        {
          scheme: 'bearer',
          parameters: { realm: 'https://gitlab.example.com/jwt/auth', service: 'container_registry' },
        },
      ],
    ],
    [
      'Basic realm="a \\"quoted\\" \\\\ place"',
      [{ scheme: 'basic', parameters: { realm: 'a "quoted" \\ place' } }],
    ],
    [
      'Negotiate abc=, Basic realm="x"',
      [
        { scheme: 'negotiate', parameters: {} },
        { scheme: 'basic', parameters: { realm: 'x' } },
      ],
    ],
    [
      'Negotiate, Bearer realm="https://a/t", error="insufficient_scope", Basic realm="x", charset="UTF-8"',
      [
        { scheme: 'negotiate', parameters: {} },
        { scheme: 'bearer', parameters: { realm: 'https://a/t', error: 'insufficient_scope' } },
        { scheme: 'basic', parameters: { realm: 'x', charset: 'UTF-8' } },
      ],
    ],
    ['Bearer', [{ scheme: 'bearer', parameters: {} }]],
    ['Bearer realm=""', [{ scheme: 'bearer', parameters: { realm: '' } }]],
    ['Bearer realm="a",realm="b"', [{ scheme: 'bearer', parameters: { realm: 'b' } }]],
    ['Bearer realm="https://a', [{ scheme: 'bearer', parameters: {} }]],
    [
      'Bearer realm="a" b c, Basic realm=x',
      [
        { scheme: 'bearer', parameters: { realm: 'a' } },
        { scheme: 'basic', parameters: { realm: 'x' } },
      ],
    ],
    ['"x, Bearer realm=https://evil/", Basic realm=x', [{ scheme: 'basic', parameters: { realm: 'x' } }]],
    ['Bearer realm="a" error="b"', [{ scheme: 'bearer', parameters: { realm: 'a' } }]],
    ['(((', []],
  ])('%s', (header, challenges) => {
    expect(parseChallenges(header)).toEqual(challenges)
  })

  test('a parameter named like a part of every object is only a parameter', () => {
    const [challenge] = parseChallenges('Bearer __proto__="x", constructor="y"')
    expect(Object.entries(challenge?.parameters ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
  })
})

describe('where a token comes from', () => {
  test.each([
    ['Bearer realm="https://a/t",service="s",scope="x"', 'https://a/t', 's', 'x'],
    ['Bearer realm="http://a:5001/t"', 'http://a:5001/t', null, null],
    ['Basic realm="https://no/", Bearer realm="https://yes/"', 'https://yes/', null, null],
    ['Bearer realm="/token", Bearer realm="https://yes/"', 'https://yes/', null, null],
    ['Bearer realm="https://u:p@no/", Bearer realm="https://yes/"', 'https://yes/', null, null],
  ])('%s', (header, realm, service, scope) => {
    const bearer = bearerOf(header)
    expect([bearer?.realm.href, bearer?.service, bearer?.scope]).toEqual([realm, service, scope])
  })

  test.each([
    '',
    'Bearer',
    'Bearer realm=""',
    'Bearer realm="/token"',
    'Bearer realm="ftp://a/"',
    'Bearer realm="https:a"',
    'Bearer realm="https:///a"',
    'Bearer realm="https://user@a/"',
    'Bearer realm="https://a:99999/"',
    'Bearer realm="https://a:0/"',
    'Basic realm="https://a/"',
    `Bearer realm="https://a/${'a'.repeat(10_000)}"`,
  ])('%.60s names none', (header) => {
    expect(bearerOf(header)).toBeNull()
  })
})

describe('for any header', () => {
  test('what is sent is read back', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/)
    const value = fc.string()
    const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
    const challenge = fc.record({
      scheme: name,
      parameters: fc.dictionary(name, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
    })
    fc.assert(
      fc.property(fc.array(challenge, { maxLength: 4 }), (challenges) => {
        const header = challenges
          .map(({ scheme, parameters }) => {
            const list = Object.entries(parameters).map(([key, text]) => `${key}=${quoted(text)}`)
            return `${scheme} ${list.join(', ')}`
          })
          .join(', ')
        expect(parseChallenges(header)).toEqual(challenges)
      }),
    )
  })

  test('nothing throws', () => {
    const nearly = fc.stringMatching(/^[aB=", \\\t:/]{0,60}$/)
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (header) => {
        expect(() => bearerOf(header)).not.toThrow()
      }),
      { numRuns: 2_000 },
    )
  })

  test.each(['a ', 'a=', 'a="', ',"', 'a="b",', '\\"', 'a a=b,'])(
    '8,000 characters of %j are answered at once',
    (part) => {
      const header = part.repeat(8_000 / part.length)
      const before = performance.now()
      parseChallenges(header)
      expect(performance.now() - before).toBeLessThan(500)
    },
  )
})
