import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limits } from '../../src/budgets.js'
import { parseHosts, readHosts } from '../../src/runner/hosts.js'
import { isIpAddress } from '../../src/push-path/address.js'
import { fakeWorld } from '../support/fake-world.js'
import { foreignText } from '../support/foreign-text.js'

describe('names that /etc/hosts pins to an address', () => {
  test.each<[string, string, Record<string, string[]>]>([
    [
      'aliases',
      '10.0.0.1 registry.example registry',
      { 'registry.example': ['10.0.0.1'], registry: ['10.0.0.1'] },
    ],
    ['capitals and a trailing dot', '10.0.0.1\tRegistry.Example.\r\n', { 'registry.example': ['10.0.0.1'] }],
    ['comments', '# 10.0.0.1 a\n10.0.0.2 b # c\n10.0.0.3 #d', { b: ['10.0.0.2'] }],
    ['both families', '127.0.0.1 localhost\n::1 localhost', { localhost: ['127.0.0.1', '::1'] }],
    ['the same line twice', '10.0.0.1 a\n10.0.0.1 a', { a: ['10.0.0.1'] }],
    ['a scoped address', 'fe80::1%eth0 a', { a: ['fe80::1%eth0'] }],
    ['invalid addresses', '10.0.0 a\n300.0.0.1 b\nregistry.example 10.0.0.1', {}],
    ['an address alone', '10.0.0.1', {}],
    ['an empty file', '', {}],
  ])('%s', (_name, text, expected) => {
    expect({ ...parseHosts(text) }).toEqual(expected)
  })

  test('names that every object has are found only where they are pinned', () => {
    expect(parseHosts('10.0.0.1 a')['constructor']).toBeUndefined()
    const pins = parseHosts('10.0.0.1 __proto__ constructor')
    expect(Object.entries(pins)).toEqual([
      ['__proto__', ['10.0.0.1']],
      ['constructor', ['10.0.0.1']],
    ])
    expect(JSON.stringify(pins)).toBe('{"__proto__":["10.0.0.1"],"constructor":["10.0.0.1"]}')
  })

  test('a block list is not read to its end', () => {
    const text = `10.0.0.1 first\n${'#'.repeat(limits.configFileBytes)}\n10.0.0.2 last`
    expect({ ...parseHosts(text) }).toEqual({ first: ['10.0.0.1'] })
  })

  test('any file can be read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('::1', '\n', '#', '.', '10.0.0.1'))),
        (words) => {
          for (const [name, addresses] of Object.entries(parseHosts(words.join(' ')))) {
            expect(name).toBe(name.toLowerCase())
            expect(addresses.length).toBeGreaterThan(0)
          }
        },
      ),
    )
  })

  test('without the file nothing is pinned', async () => {
    expect({ ...(await readHosts(fakeWorld())) }).toEqual({})
    expect({ ...(await readHosts(fakeWorld({ files: { '/etc/hosts': '10.0.0.1 a' } }))) }).toEqual({
      a: ['10.0.0.1'],
    })
  })
})

test('a name is pinned to addresses only, under one spelling, and the file of what was read is read the same', () => {
  const text = foreignText('127.0.0.1 ', '::1 ', 'fe80::1%eth0\t', 'localhost', 'A.example. ', '#', '\n', ' ')
  fc.assert(
    fc.property(text, (file) => {
      const pins = parseHosts(file)
      const lines = Object.entries(pins).flatMap(([name, addresses]) =>
        addresses.map((one) => `${one} ${name}`),
      )
      expect({ ...parseHosts(lines.join('\n')) }).toEqual({ ...pins })
      expect(
        Object.values(pins)
          .flat()
          .filter((address) => isIpAddress(address) === 0),
      ).toEqual([])
    }),
  )
})
