import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limits } from '../../src/budgets.js'
import { hostnameError, isForOthers } from '../../src/push-path/certificate-names.js'
import { foreignText } from '../support/foreign-text.js'

const host = 'registry.example.com'
const certificateFor = (...names: readonly string[]) => ({
  names,
  issuer: null,
  validFrom: null,
  validTo: null,
  selfSigned: false,
  ownFolder: false,
  asksBack: false,
})
const many = Array.from({ length: limits.certificateNames }, (_, index) => `${index}.test`)

test.each<[string, readonly string[], boolean]>([
  ['is for its name, in any case', ['Registry.Example.com'], false],
  ['is for a name that its wildcard covers', ['*.example.com'], false],
  ['is not for two labels of a wildcard', ['*.com'], true],
  ['is not for what is below its name', ['example.com'], true],
  ['may be for more than is known', many, false],
  ['without names may be for anybody', [], false],
])('a certificate %s', (_, names, expected) => {
  expect(isForOthers(certificateFor(...names), host)).toBe(expected)
})

test('an address is the same however it is written', () => {
  expect(isForOthers(certificateFor('2001:DB8:0:0:0:0:0:1'), '2001:db8::1')).toBe(false)
  expect(isForOthers(certificateFor('2001:DB8:0:0:0:0:0:1'), '2001:db8::2')).toBe(true)
})

describe("Go's words for a certificate of another host", () => {
  test.each<[string, readonly string[], string]>([
    [host, ['a.test', 'b.test', '192.0.2.1'], `x509: certificate is valid for a.test, b.test, not ${host}`],
    [host, ['192.0.2.1'], `x509: certificate is not valid for any names, but wanted to match ${host}`],
    ['192.0.2.7', ['192.0.2.1', 'a.test'], 'x509: certificate is valid for 192.0.2.1, not 192.0.2.7'],
    [
      '192.0.2.7',
      ['a.test'],
      "x509: cannot validate certificate for 192.0.2.7 because it doesn't contain any IP SANs",
    ],
    [host, many, `x509: certificate is not valid for ${host}`],
    [host, [], `x509: certificate is not valid for ${host}`],
  ])('%s, shown one for %j', (asked, names, words) => {
    expect(hostnameError(asked, names)).toBe(words)
  })
})

test('whatever names a certificate has, it is for a host that it names, and what is said of it is one line of Go', () => {
  const name = foreignText('*.', 'a.example', '192.0.2.1', '::1', '[', '.', 'xn--', 'A').filter(
    (text) => text !== '',
  )
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 6 }),
      name.filter((text) => !text.startsWith('*.')),
      (names, host) => {
        expect(isForOthers(certificateFor(...names, host), host)).toBe(false)
        expect(hostnameError(host, names).startsWith('x509: ')).toBe(true)
      },
    ),
  )
})
