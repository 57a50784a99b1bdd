import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isMistake } from '../../src/push-path/resolver-words.js'
import { parseResolvConf } from '../../src/runner/resolv-conf.js'

const meantOf = (line: string) => parseResolvConf(line).notes.map(({ meant }) => meant)[0]

describe('what was probably meant', () => {
  test.each([
    ['two addresses on one line', 'nameserver 8.8.8.8 8.8.4.4', 'nameserver 8.8.8.8\nnameserver 8.8.4.4'],
    ['addresses with a comma', 'nameserver 8.8.8.8,8.8.4.4', 'nameserver 8.8.8.8\nnameserver 8.8.4.4'],
    ['a keyword in the plural', 'nameservers 8.8.8.8', 'nameserver 8.8.8.8'],
    ['a keyword without a letter', 'namserver 8.8.8.8', 'nameserver 8.8.8.8'],
    ['a keyword in capitals', 'NAMESERVER 8.8.8.8', 'nameserver 8.8.8.8'],
    ['an equals sign', 'nameserver=8.8.8.8', 'nameserver 8.8.8.8'],
    ['a colon', 'nameserver: 8.8.8.8', 'nameserver 8.8.8.8'],
    ["DNS's own port", 'nameserver 8.8.8.8:53', 'nameserver 8.8.8.8'],
    ['brackets', 'nameserver [2001:db8::1]', 'nameserver 2001:db8::1'],
    ['a misspelt search list', 'serach team.example example', 'search team.example example'],
    ['option for options', 'option timeout:1', 'options timeout:1'],
    ['a misspelt option', 'options timout:1 rotate', 'options timeout:1 rotate'],
    ['a hyphen', 'options time-out:1', 'options timeout:1'],
    ['an equals sign in an option', 'options timeout=1', 'options timeout:1'],
    ['a blank in an option', 'options timeout: 1', 'options timeout:1'],
    ['no colon at all', 'options attempts 3', 'options attempts:3'],
    ['a comma between options', 'options timeout:1,attempts:3', 'options timeout:1 attempts:3'],
    ['a unit', 'options timeout:2s', 'options timeout:2'],
    ['more than glibc takes', 'options attempts:10', 'options attempts:5'],
    ['no time at all', 'options timeout:0', 'options timeout:1'],
    ['a word that is none beside one that is', 'options frobnicate rotate', 'options rotate'],
  ])('%s', (_, written, meant) => {
    expect(meantOf(written)).toBe(meant)
  })

  test.each([
    ['a name for an address', 'nameserver dns.google'],
    ['another port', 'nameserver 127.0.0.1:5353'],
    ['milliseconds', 'options timeout:500ms'],
    ['a keyword that is like none', 'frobnicate 8.8.8.8'],
    ['an option that is like none', 'options frobnicate'],
    ['a word behind the address', 'nameserver 8.8.8.8 google'],
    ["a C library's own keyword", 'sortlist 192.0.2.0/24'],
  ])('is not known of %s', (_, written) => {
    expect(meantOf(written)).toBeNull()
  })

  test('is nothing else where a line is read as it is written', () => {
    const text =
      '# remark\nnameserver 8.8.8.8 # google\nsearch team.example\noptions timeout:1 rotate edns0\n'
    expect(parseResolvConf(text)).toMatchObject({ notes: [], asMeant: null })
  })
})

test('the file as it was meant has what its lines were to say, in their order', () => {
  const { asMeant } = parseResolvConf(
    'nameservers 192.0.2.1\nnameserver 192.0.2.2 192.0.2.3\noption timeout:1\n',
  )
  expect(asMeant?.nameservers).toEqual(['192.0.2.1', '192.0.2.2', '192.0.2.3'])
  expect(asMeant?.lookup.go.timeoutMs).toBe(1_000)
})

test('an option of a C library is no mistake, and stays what it is', () => {
  const { notes, asMeant } = parseResolvConf('nameserver 192.0.2.1\noptions no-aaaa\n')
  expect([notes.map(isMistake), asMeant]).toEqual([[false], null])
})

const word = fc.oneof(
  fc.constantFrom(
    'nameserver',
    'namservers',
    'options',
    'option',
    'search',
    'timeout:1',
    'timout=9',
    'attempts',
    '3',
    'rotate',
    'no-aaaa',
    '192.0.2.1',
    '192.0.2.2:53',
    '#',
    ',',
  ),
  fc.string({ maxLength: 12 }),
)
const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))

test('whatever stands there, what was meant is read as it is written, in one line each', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const { notes } = parseResolvConf(lines.join('\n'))
      for (const { meant } of notes) {
        if (meant === null) continue
        expect(parseResolvConf(meant).notes.filter(isMistake)).toEqual([])
      }
    }),
  )
})
