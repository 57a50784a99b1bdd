import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { familiarName, fullName, parseImageReference } from '../../src/push-path/image-reference.js'

const sha256 = `sha256:${'0123456789abcdef'.repeat(4)}`
const hex64 = '1a3f5e7d9c1b3a5f7e9d1c3b5a7f9e1d3c5b7a9f1e3d5d7c9b1a3f5e7d9c1b3a'

describe('a reference is read as Docker reads it', () => {
  test.each([
    ['alpine', 'docker.io', 'library/alpine', null, null, 'alpine'],
    ['alpine:3.19', 'docker.io', 'library/alpine', '3.19', null, 'alpine'],
    ['user/app', 'docker.io', 'user/app', null, null, 'user/app'],
    ['docker.io/alpine', 'docker.io', 'library/alpine', null, null, 'alpine'],
    ['index.docker.io/alpine', 'docker.io', 'library/alpine', null, null, 'alpine'],
    ['index.docker.io/user/app', 'docker.io', 'user/app', null, null, 'user/app'],
    ['library/foo/bar', 'docker.io', 'library/foo/bar', null, null, 'library/foo/bar'],
    [
      'registry-1.docker.io/user/app',
      'registry-1.docker.io',
      'user/app',
      null,
      null,
      'registry-1.docker.io/user/app',
    ],
    ['ghcr.io/me/app:1', 'ghcr.io', 'me/app', '1', null, 'ghcr.io/me/app'],
    ['localhost/app', 'localhost', 'app', null, null, 'localhost/app'],
    ['localhost:5000/app:1', 'localhost:5000', 'app', '1', null, 'localhost:5000/app'],
    ['localhost:5000', 'docker.io', 'library/localhost', '5000', null, 'localhost'],
    ['registry:5000/a', 'registry:5000', 'a', null, null, 'registry:5000/a'],
    ['registry/a', 'docker.io', 'registry/a', null, null, 'registry/a'],
    ['FOO/bar', 'FOO', 'bar', null, null, 'FOO/bar'],
    ['[2001:db8::1]:5000/a', '[2001:db8::1]:5000', 'a', null, null, '[2001:db8::1]:5000/a'],
    ['[2001:db8::1]/a', '[2001:db8::1]', 'a', null, null, '[2001:db8::1]/a'],
    ['xn--n3h.com/foo', 'xn--n3h.com', 'foo', null, null, 'xn--n3h.com/foo'],
    ['test_com/foo', 'docker.io', 'test_com/foo', null, null, 'test_com/foo'],
    ['a/b__c--d.e_f', 'docker.io', 'a/b__c--d.e_f', null, null, 'a/b__c--d.e_f'],
    [`alpine@${sha256}`, 'docker.io', 'library/alpine', null, sha256, 'alpine'],
    [`alpine:3@${sha256}`, 'docker.io', 'library/alpine', '3', sha256, 'alpine'],
    [`docker.io/${hex64}`, 'docker.io', `library/${hex64}`, null, null, hex64],
    ['a:_', 'docker.io', 'library/a', '_', null, 'a'],
    [`a:${'t'.repeat(128)}`, 'docker.io', 'library/a', 't'.repeat(128), null, 'a'],
  ])('%s', (written, domain, path, tag, digest, familiar) => {
    const parsed = parseImageReference(written)
    expect(parsed).toEqual({ ok: true, image: { written, domain, path, tag, digest } })
    if (!parsed.ok) return
    expect(fullName(parsed.image)).toBe(`${domain}/${path}`)
    expect(familiarName(parsed.image)).toBe(familiar)
  })
})

describe('a refusal says what is wrong', () => {
  test.each([
    ['', 'an image reference, not an empty text'],
    ['my app', 'an image reference without spaces'],
    ['alpine\n', 'an image reference without spaces'],
    ['https://ghcr.io/me/app', 'an image reference, which has no "https://" before it'],
    [hex64, 'a repository name, not the 64 hexadecimal digits of an image ID'],
    ['Alpine', 'a repository name in lower case'],
    ['ghcr.io/Me/app', 'a repository name in lower case'],
    ['ghcr.io/', 'a repository name after the registry'],
    ['docker.io/', 'a repository name after the registry'],
    ['ghcr.io/:1', 'a repository name after the registry'],
    ['docker/', 'a repository name with something before and after each "/"'],
    ['docker///docker', 'a repository name with something before and after each "/"'],
    ['app:', 'a tag after ":"'],
    ['app:-1', 'a tag of letters, digits, "_", "." and "-" that starts with neither "." nor "-"'],
    ['app:1:2', 'a tag of letters, digits, "_", "." and "-" that starts with neither "." nor "-"'],
    [`app:${'t'.repeat(129)}`, 'a tag of at most 128 characters'],
    ['app@', 'a digest after "@", such as sha256: and 64 hexadecimal digits'],
    ['app@sha256:', 'a digest after "@", such as sha256: and 64 hexadecimal digits'],
    [`app@${sha256}@${sha256}`, 'a digest after "@", such as sha256: and 64 hexadecimal digits'],
    [`app@sha256:${'A'.repeat(64)}`, 'a digest of sha256: and 64 hexadecimal digits in lower case'],
    [`app@sha256:${'a'.repeat(63)}`, 'a digest of sha256: and 64 hexadecimal digits in lower case'],
    [`app@md5:${'a'.repeat(32)}`, 'a digest by sha256, sha384, sha512'],
    ['[::1', 'a repository name of a-z and 0-9, with single ".", "_", "__" or dashes only between them'],
    ['[::1/a', 'a registry of letters, digits, "-" and "." with an optional port before the first "/"'],
    [
      'fc00::1:5000/a',
      'a registry of letters, digits, "-" and "." with an optional port before the first "/"',
    ],
    [
      'a_b.example/a',
      'a registry of letters, digits, "-" and "." with an optional port before the first "/"',
    ],
    [
      '[fe80::1%eth0]:5000/a',
      'a registry of letters, digits, "-" and "." with an optional port before the first "/"',
    ],
    ['[1::2::3]:5000/a', 'an IPv6 address in the brackets'],
    ['ghcr.io:65536/a', 'a registry with a port from 1 to 65535'],
    ['ghcr.io:0/a', 'a registry with a port from 1 to 65535'],
    [
      `ghcr.io/${'a'.repeat(256)}`,
      'a repository name of at most 255 characters, "library/" included on Docker Hub',
    ],
    ['a'.repeat(248), 'a repository name of at most 255 characters, "library/" included on Docker Hub'],
    ...['_a', 'a.', 'a..b', 'a___b', 'a._b', '-a/b', 'naïve'].map((written) => [
      written,
      'a repository name of a-z and 0-9, with single ".", "_", "__" or dashes only between them',
    ]),
  ])('%j', (written, expected) => {
    const parsed = parseImageReference(written)
    expect(parsed).toEqual({ ok: false, expected, got: written })
  })

  test('255 characters are not too many', () => {
    expect(parseImageReference(`ghcr.io/${'a'.repeat(255)}`).ok).toBe(true)
    expect(parseImageReference('a'.repeat(247)).ok).toBe(true)
  })
})

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/)
const component = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom('.', '_', '__', '-', '---'), word), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.map((pair) => pair.join('')).join(''))
const domain = fc.constantFrom(
  'docker.io',
  'ghcr.io',
  'localhost',
  'r:5000',
  'FOO',
  '10.0.0.1:80',
  '[::1]:5000',
)
const reference = fc.record({
  domain,
  path: fc.array(component, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('/')),
  tag: fc.option(fc.stringMatching(/^\w[\w.-]{0,20}$/), { nil: null }),
  digest: fc.option(fc.constant(sha256), { nil: null }),
})

/** The regular expression of distribution/reference v0.6.0, put together from its own parts. */
const docker = (() => {
  const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])'
  const host = `(?:${label}(?:\\.${label})*|\\[(?:[a-fA-F0-9:]+)\\])`
  const part = '[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*'
  const tag = '[\\w][\\w.-]{0,127}'
  return new RegExp(`^${host}(?::[0-9]+)?/${part}(?:/${part})*(?::${tag})?$`)
})()

describe('for any text', () => {
  test('what is formatted is read back', () => {
    fc.assert(
      fc.property(reference, (image) => {
        const written = `${image.domain}/${image.path}${image.tag === null ? '' : `:${image.tag}`}${image.digest === null ? '' : `@${image.digest}`}`
        const parsed = parseImageReference(written)
        expect(parsed).toEqual({ ok: true, image: { written, ...image } })
        // Docker's own ambiguity: docker.io/a.b/c is printed as a.b/c, which is a registry's.
        if (!parsed.ok || image.path.split('/', 1)[0]?.includes('.') === true) return
        const again = parseImageReference(familiarName(parsed.image))
        expect(again.ok && fullName(again.image)).toBe(fullName(parsed.image))
      }),
    )
  })

  test("with a registry, it is accepted where Docker's own expression accepts it", () => {
    const nearly = fc.stringMatching(/^[aZ0._:/[\]-]{0,12}$/)
    fc.assert(
      fc.property(fc.constantFrom('g.io/', 'r:5000/', 'localhost/', 'A/'), nearly, (registry, rest) => {
        expect(parseImageReference(registry + rest).ok).toBe(docker.test(registry + rest))
      }),
      { numRuns: 5_000 },
    )
  })

  test('nothing throws, and a refusal shows what was written', () => {
    const nearly = fc.stringMatching(/^[aZ0._:/[\]@%# \n\u00e9-]{0,40}$/)
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (written) => {
        const parsed = parseImageReference(written)
        expect(parsed.ok ? parsed.image.written : parsed.got).toBe(written)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each(['a', 'a/', 'a.', 'A.', 'a-', ':', '[', '@'])('a million times %j is answered', (part) => {
    expect(parseImageReference(`g.io/${part.repeat(1_000_000)}!`).ok).toBe(false)
    expect(parseImageReference(`${part.repeat(1_000_000)}!/a`).ok).toBe(false)
  })
})
