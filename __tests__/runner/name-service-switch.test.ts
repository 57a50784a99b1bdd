import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limits } from '../../src/budgets.js'
import { parseNameServiceSwitch, readNameServiceSwitch } from '../../src/runner/name-service-switch.js'
import { fakeWorld } from '../support/fake-world.js'

describe('the sources of host names', () => {
  test.each<[string, string, readonly string[]]>([
    ['Debian', 'passwd: files systemd\nhosts:          files dns\nnetworks: files\n', ['files', 'dns']],
    [
      'Fedora',
      'hosts: files myhostname resolve [!UNAVAIL=return] dns\n',
      ['files', 'myhostname', 'resolve', 'dns'],
    ],
    ['Ubuntu Desktop', 'hosts: files mdns4_minimal [NOTFOUND=return] dns', ['files', 'mdns4_minimal', 'dns']],
    ['criteria with blanks', 'hosts: dns [ NOTFOUND = return  SUCCESS=continue ] files', ['dns', 'files']],
    ['criteria without one', 'hosts: dns[NOTFOUND=return]files', ['dns', 'files']],
    ['criteria without an end', 'hosts: files dns [NOTFOUND=return', ['files', 'dns']],
    ['a comment at the end', 'hosts: files # dns\r\n', ['files']],
    ['a comment', '# hosts: files dns\n', []],
    ['an indented line', ' \thosts:\tdns', ['dns']],
    ['a blank for the colon', 'hosts dns', ['dns']],
    ['a blank before the colon', 'hosts : dns', ['dns']],
    ['two lines: the last one', 'hosts: files dns\nhosts: dns\n', ['dns']],
    ['another database', 'ghosts: files\nhostsfile: dns\nHosts: dns\n', []],
    ['no source', 'hosts:\n', []],
    ['nothing', '', []],
  ])('%s', (_name, text, sources) => {
    expect(parseNameServiceSwitch(text).sources).toEqual(sources)
  })

  test('are bounded', () => {
    const { sources } = parseNameServiceSwitch(`hosts: ${'x'.repeat(500)} ${'dns '.repeat(500)}`)
    expect(sources.length).toBe(32)
    expect(sources[0]).toBe(`${'x'.repeat(80)}...`)
  })
})

test.each([
  ['files [NOTFOUND=continue] dns', []],
  ['files dns [NOTFOUND=return]', []],
  ['files [notfound=return] dns', []],
  ['files [SUCCESS=continue] dns', ['files']],
  ['files [!UNAVAIL=return] dns', ['files']],
  ['files [NOTFOUND=return UNAVAIL=continue] dns', ['files']],
  ['files [SUCCESS=merge] [NOTFOUND=continue] dns [constructor=return]', ['files', 'dns']],
  ['files [] dns', []],
  // Somebody else's criteria are none of Go's business: it does not know that source.
  ['mdns4_minimal [SUCCESS=continue] dns', []],
])('of "%s" Go leaves these to libc for their criteria: %j', (sources, unusual) => {
  expect(parseNameServiceSwitch(`hosts: ${sources}`).unusualCriteria).toEqual(unusual)
})

test.each([
  [{}, { kind: 'absent' }],
  [
    { '/etc/nsswitch.conf': 'hosts: files dns\n' },
    { kind: 'read', sources: ['files', 'dns'], unusualCriteria: [], mdnsAllow: false },
  ],
  [
    { '/etc/nsswitch.conf': 'hosts: files mdns4\n', '/etc/mdns.allow': '.corp\n' },
    { kind: 'read', sources: ['files', 'mdns4'], unusualCriteria: [], mdnsAllow: true },
  ],
  [
    { '/etc/nsswitch.conf': { kind: 'unreadable', why: 'EACCES' } as const },
    { kind: 'unreadable', why: 'EACCES' },
  ],
  [
    { '/etc/nsswitch.conf': 'x'.repeat(limits.configFileBytes + 1) },
    { kind: 'unreadable', why: `it is larger than ${limits.configFileBytes} bytes` },
  ],
])('the file as found %#', async (files, expected) => {
  expect(await readNameServiceSwitch(fakeWorld({ files }))).toEqual(expected)
})

describe('for any text', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'hosts:',
      'hosts',
      'files',
      'dns',
      '[',
      ']',
      '[NOTFOUND=return]',
      '#',
      '\n',
      '\r',
      '\t',
      ' ',
      '\0',
    ),
  )
  const anyText = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''))

  test('nothing throws, and each source is one word on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sources } = parseNameServiceSwitch(text)
        expect(sources.filter((source) => source.length > 83 || /[\n\r\t[#]/.test(source))).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  test('no other line, comment or criterion gets into the facts', () => {
    const canary = 'hunter2'
    const places = fc.constantFrom(
      `passwd: ${canary}`,
      `# ${canary}`,
      `hosts: files # ${canary}`,
      `hosts: files [${canary}=return] dns`,
      `hosts: files [${canary}`,
      `x${canary}`,
    )
    fc.assert(
      fc.property(fc.array(places, { maxLength: 8 }), (lines) => {
        expect(JSON.stringify(parseNameServiceSwitch(lines.join('\n')))).not.toContain(canary)
      }),
    )
  })
})
