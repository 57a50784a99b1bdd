import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { LookupRules } from '../../src/report/index.js'
import { parseResolvConf } from '../../src/runner/resolv-conf.js'

const addresses = (text: string) =>
  parseResolvConf(text).nameservers.map(
    ({ address, line, used }) => `${line} ${address}${used ? '' : ' unused'}`,
  )
const notes = (text: string) =>
  parseResolvConf(text).notes.map(({ kind, line, text: said }) => `${line} ${kind} ${said}`)

const defaults: LookupRules = {
  search: [],
  ndots: 1,
  timeoutMs: 5_000,
  attempts: 2,
  rotate: false,
  singleRequest: 'off',
  useVc: false,
  edns0: false,
  trustAd: false,
  noReload: false,
  noAaaa: false,
}

describe('the nameservers that are asked', () => {
  test.each<[string, string, string[]]>([
    ['the incident', 'nameserver 8.8.8.8\nnameserver 4.4.4.4\n', ['1 8.8.8.8', '2 4.4.4.4']],
    ['no final newline', 'nameserver 8.8.8.8', ['1 8.8.8.8']],
    ['tabs and trailing blanks', 'nameserver\t\t8.8.8.8 \t\n', ['1 8.8.8.8']],
    ['Windows line ends', '# x\r\nnameserver 8.8.8.8\r\nnameserver ::1\r\n', ['2 8.8.8.8', '3 ::1']],
    ['blanks before the keyword, which Go allows', '  nameserver 8.8.8.8', ['1 8.8.8.8']],
    ['comments', '#nameserver 1.1.1.1\n;nameserver 1.1.1.1\nnameserver 9.9.9.9 # Quad9', ['3 9.9.9.9']],
    ['a scoped address', 'nameserver fe80::1%eth0', ['1 fe80::1%eth0']],
    [
      'a fourth one',
      'nameserver 1.1.1.1\nnameserver 1.1.1.2\nnameserver 1.1.1.3\nnameserver 1.1.1.4',
      ['1 1.1.1.1', '2 1.1.1.2', '3 1.1.1.3', '4 1.1.1.4 unused'],
    ],
    ['an invalid one takes no place', 'nameserver dns.example\nnameserver 1.1.1.1', ['2 1.1.1.1']],
    [
      'the same one twice is asked twice',
      'nameserver 1.1.1.1\nnameserver 1.1.1.1',
      ['1 1.1.1.1', '2 1.1.1.1'],
    ],
    ['a port is no part of an address', 'nameserver 127.0.0.1:5353', []],
    ['an octet with a leading zero', 'nameserver 010.0.0.1', []],
    ['a keyword in capitals', 'NAMESERVER 1.1.1.1', []],
    ['an empty file', '', []],
  ])('%s', (_name, text, expected) => {
    expect(addresses(text)).toEqual(expected)
  })
})

describe('what did not do what its author may have meant', () => {
  test.each<[string, string, string[]]>([
    ['a clean file', '# generated\nnameserver 1.1.1.1\nsearch a.example\noptions edns0 trust-ad\n', []],
    ['two addresses on one line', 'nameserver 8.8.8.8 8.8.4.4', ['1 extra-words 8.8.4.4']],
    ['a remark at the end is harmless', 'nameserver 8.8.8.8 # Google', []],
    ['two addresses and a remark', 'nameserver 8.8.8.8 8.8.4.4 ; Google', ['1 extra-words 8.8.4.4']],
    ['an address that is none', '\nnameserver 8.8.8.888', ['2 invalid-nameserver 8.8.8.888']],
    ['no address', 'nameserver', ['1 invalid-nameserver nameserver']],
    ['a fourth nameserver', 'nameserver ::1\n'.repeat(4), ['4 ignored-nameserver ::1']],
    ['a misspelt keyword', 'nameservers 1.1.1.1', ['1 unknown-keyword nameservers']],
    ['sortlist, which Go does not know', 'sortlist 10.0.0.0/8', ['1 unknown-keyword sortlist']],
    ['lookup, which Go knows', 'lookup file bind', []],
    ['family, which it does not', 'family inet4', ['1 unknown-keyword family']],
    ['a comment that does not start its line', ' # x', ['1 unknown-keyword #']],
    ['no-aaaa, which only glibc knows', 'options no-aaaa rotate', ['1 unknown-option no-aaaa']],
    ['a remark after options', 'options rotate # x', ['1 unknown-option #', '1 unknown-option x']],
    ['a time-out that glibc caps', 'options timeout:31', ['1 capped-option timeout:31']],
    ['a time-out of nothing', 'options timeout:0', ['1 capped-option timeout:0']],
    ['no number', 'options timeout:five', ['1 capped-option timeout:five']],
    ['a unit', 'options timeout:5s', ['1 capped-option timeout:5s']],
    ['too many attempts', 'options attempts:6', ['1 capped-option attempts:6']],
    ['too many dots', 'options ndots:16', ['1 capped-option ndots:16']],
    ['the largest numbers', 'options timeout:30 attempts:5 ndots:15', []],
    ['the smallest numbers', 'options timeout:1 attempts:1 ndots:0', []],
    ['control characters', 'x\u001b[31my', ['1 unknown-keyword x [31my']],
  ])('%s', (_name, text, expected) => {
    expect(notes(text)).toEqual(expected)
  })

  test('what is quoted is short', () => {
    expect(notes('x'.repeat(100_000))[0]).toBe(`1 unknown-keyword ${'x'.repeat(80)}...`)
  })
})

describe('options, as Go and as glibc take them', () => {
  test.each<[string, Partial<LookupRules>, Partial<LookupRules>]>([
    ['', {}, {}],
    [
      'ndots:5 timeout:1 attempts:3',
      { ndots: 5, timeoutMs: 1_000, attempts: 3 },
      { ndots: 5, timeoutMs: 1_000, attempts: 3 },
    ],
    ['timeout:90', { timeoutMs: 90_000 }, { timeoutMs: 30_000 }],
    ['timeout:0', { timeoutMs: 1_000 }, { timeoutMs: 1_000 }],
    ['timeout:x', { timeoutMs: 1_000 }, { timeoutMs: 1_000 }],
    ['timeout:-3', { timeoutMs: 1_000 }, { timeoutMs: 1_000 }],
    ['attempts:9', { attempts: 9 }, { attempts: 5 }],
    ['attempts:0', { attempts: 1 }, { attempts: 0 }],
    ['attempts:99999999999999999999', { attempts: 0xffffff }, { attempts: 5 }],
    ['ndots:0', { ndots: 0 }, { ndots: 0 }],
    ['ndots:99', { ndots: 15 }, { ndots: 15 }],
    ['ndots:-1', { ndots: 0 }, { ndots: 15 }],
    ['timeout:2 timeout:3', { timeoutMs: 3_000 }, { timeoutMs: 3_000 }],
    ['rotate', { rotate: true }, { rotate: true }],
    ['rotate:yes', {}, { rotate: true }],
    ['single-request', { singleRequest: 'on' }, { singleRequest: 'on' }],
    ['single-request-reopen', { singleRequest: 'on' }, { singleRequest: 'reopen' }],
    ['single-request-reopen single-request', { singleRequest: 'on' }, { singleRequest: 'reopen' }],
    ['use-vc', { useVc: true }, { useVc: true }],
    ['usevc', { useVc: true }, {}],
    ['tcp', { useVc: true }, {}],
    ['edns0 trust-ad', { edns0: true, trustAd: true }, { edns0: true, trustAd: true }],
    ['no-reload', { noReload: true }, { noReload: true }],
    ['no-aaaa', {}, { noAaaa: true }],
    ['inet6 debug', {}, {}],
  ])('options %s', (words, go, glibc) => {
    const read = parseResolvConf(`options ${words}\n`)
    expect(read.go).toEqual({ ...defaults, ...go })
    expect(read.glibc).toEqual({ ...defaults, ...glibc })
  })

  test('several lines add up, and Windows line ends do not matter', () => {
    const read = parseResolvConf('options rotate\r\noptions ndots:2\r\n')
    expect(read.go).toEqual({ ...defaults, rotate: true, ndots: 2 })
    expect(read.glibc).toEqual(read.go)
  })

  test('glibc leaves a line alone that starts with a blank', () => {
    const read = parseResolvConf(' options timeout:1\n search a.example')
    expect(read.go).toEqual({ ...defaults, timeoutMs: 1_000, search: ['a.example'] })
    expect(read.glibc).toEqual(defaults)
  })
})

describe('options, as musl takes them', () => {
  test.each<[string, Partial<LookupRules>]>([
    ['options ndots:5 timeout:2 attempts:3', { ndots: 5, timeoutMs: 2_000, attempts: 3 }],
    ['options timeout:61 attempts:11 ndots:16', { timeoutMs: 60_000, attempts: 10, ndots: 15 }],
    ['options timeout:0 attempts:0', { timeoutMs: 0, attempts: 0 }],
    ['options timeout:x ndots:-1', {}],
    ['options ndots:2 ndots:3', { ndots: 2 }],
    ['options rotate single-request use-vc edns0 no-aaaa', {}],
    ['options x-timeout:3', { timeoutMs: 3_000 }],
    [' options timeout:3', {}],
    ['search', { search: [] }],
    ['domain a.example b.example.', { search: ['a.example', 'b.example'] }],
    ['search a.example\nsearch', { search: [] }],
    [`search a.example\nsearch ${'b'.repeat(260)}`, { search: ['a.example'] }],
  ])('%s', (text, musl) => {
    expect(parseResolvConf(text, 'host.corp.example').musl).toEqual({ ...defaults, ...musl })
  })
})

describe('the search list, as Go and as glibc take it', () => {
  test.each<[string, string, string[], string[]]>([
    ['search', 'search a.example b.example.', ['a.example', 'b.example'], ['a.example', 'b.example']],
    ['the last one wins', 'search a.example\nsearch b.example', ['b.example'], ['b.example']],
    ['domain after search', 'search a.example b.example\ndomain c.example', ['c.example'], ['c.example']],
    ['search after domain', 'domain c.example\nsearch a.example', ['a.example'], ['a.example']],
    ['domain takes one name', 'domain a.example b.example', ['a.example'], ['a.example']],
    ['domain without a name', 'search a.example\ndomain', ['a.example'], ['a.example']],
    ['search without a name', 'search a.example\nsearch', ['host.example'], ['a.example']],
    ['the root', 'search .', ['host.example'], []],
    ['none: from the host name', '', ['host.example'], ['host.example']],
  ])('%s', (_name, text, go, glibc) => {
    const read = parseResolvConf(text, 'runner.host.example')
    expect(read.go.search).toEqual(go)
    expect(read.glibc.search).toEqual(glibc)
  })

  test.each(['', 'runner', 'runner.'])('a host called "%s" gives no suffix', (hostname) => {
    const read = parseResolvConf('', hostname)
    expect([read.go.search, read.glibc.search]).toEqual([[], []])
  })
})

describe('any file can be read', () => {
  const word = fc.constantFrom(
    ...[
      'nameserver',
      'options',
      'search',
      'domain',
      'lookup',
      'timeout:',
      'ndots:-',
      'attempts:9',
      '1.1.1.1',
    ],
    ...['::1', 'fe80::1%', '%', '#', ';', '.', '\r', '\t', ' ', '\n', '\0', '__proto__', '\ufeff', '\ud800'],
  )
  const text = fc.array(fc.oneof(word, fc.string())).map((words) => words.join(' '))

  test('whatever it holds', () => {
    fc.assert(
      fc.property(text, fc.string(), (file, hostname) => {
        const { nameservers, notes: said, go, glibc, musl } = parseResolvConf(file, hostname)
        const lines = file.split('\n').length
        expect(nameservers.filter(({ used }) => used).length).toBe(Math.min(nameservers.length, 3))
        expect([...nameservers, ...said].every(({ line }) => line >= 1 && line <= lines)).toBe(true)
        for (const rules of [go, glibc]) {
          expect(rules.ndots >= 0 && rules.ndots <= 15).toBe(true)
          expect(rules.timeoutMs >= 1_000).toBe(true)
          expect(Number.isInteger(rules.attempts)).toBe(true)
          expect(rules.search).not.toContain('')
        }
        expect(glibc.timeoutMs <= 30_000 && glibc.attempts <= 5).toBe(true)
        expect(musl.timeoutMs <= 60_000 && musl.attempts <= 10 && musl.ndots <= 15).toBe(true)
        expect(musl.search).not.toContain('')
      }),
    )
  })

  test('a long one is read in no time', () => {
    const { nameservers } = parseResolvConf('nameserver 1.1.1.1 2.2.2.2\n'.repeat(10_000))
    expect(nameservers.length).toBe(10_000)
  })
})

test('of a file that is something else, the first lines are remarked on, and a line without end is read as nobody meant it', () => {
  const { notes, nameservers } = parseResolvConf(`${'something else\n'.repeat(5_000)}nameserver 192.0.2.1\n`)
  expect(notes).toHaveLength(64)
  expect(nameservers.map(({ address }) => address)).toEqual(['192.0.2.1'])
  const options = parseResolvConf(`options ${'timeot:2 '.repeat(5_000)}`)
  expect(options.notes).toHaveLength(64)
  expect(new Set(options.notes.map(({ meant }) => meant))).toEqual(new Set([null]))
})
