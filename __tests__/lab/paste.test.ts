import { describe, expect, test } from '@jest/globals'
import { canPasteInto, pasteInto } from '../../lab/paste.js'

const resolvConf = '/etc/resolv.conf'
const lines = (...all: readonly string[]) => `${all.join('\n')}\n`
const written = lines(
  '# by hand',
  'nameserver 10.20.0.53',
  'nameserver 10.20.1.53',
  'search a.example b.example',
  'options ndots:5 rotate',
)

describe('pasted into resolv.conf', () => {
  test.each<[string, string, string, string]>([
    [
      'nameservers take the place of those that are there',
      written,
      'nameserver 10.20.1.53',
      lines('# by hand', 'nameserver 10.20.1.53', 'search a.example b.example', 'options ndots:5 rotate'),
    ],
    [
      'in the order of the text',
      lines('nameserver 10.20.0.53', 'nameserver 10.20.1.53'),
      'nameserver 10.20.1.53\nnameserver 10.20.0.53',
      lines('nameserver 10.20.1.53', 'nameserver 10.20.0.53'),
    ],
    [
      'an option takes the place of the one of its name, and joins the others',
      lines('nameserver 10.20.0.53', 'options ndots:5 timeout:9', 'options rotate'),
      'options timeout:1 attempts:3',
      lines('nameserver 10.20.0.53', 'options ndots:5 rotate timeout:1 attempts:3'),
    ],
    [
      'options come last where there are none',
      lines('nameserver 10.20.0.53'),
      'options single-request',
      lines('nameserver 10.20.0.53', 'options single-request'),
    ],
    [
      'a search list takes the place of the other, or of a domain',
      lines('domain corp.example', 'nameserver 10.20.0.53', 'search a.example'),
      'search .',
      lines('search .', 'nameserver 10.20.0.53'),
    ],
    [
      'several kinds at once, each in its place',
      written,
      'options timeout:1\nnameserver 192.0.2.53',
      lines(
        '# by hand',
        'nameserver 192.0.2.53',
        'search a.example b.example',
        'options ndots:5 rotate timeout:1',
      ),
    ],
    [
      'a file without an end of line',
      'nameserver 10.20.0.53',
      'nameserver 10.20.1.53',
      lines('nameserver 10.20.1.53'),
    ],
  ])('%s', (_, text, paste, expected) => {
    expect(pasteInto(resolvConf, text, paste)).toBe(expected)
  })

  test('twice is as good as once', () => {
    const once = pasteInto(resolvConf, written, 'options timeout:1 attempts:3')
    expect(pasteInto(resolvConf, once, 'options timeout:1 attempts:3')).toBe(once)
  })
})

test('pins are added to the hosts file', () => {
  const pinned = pasteInto('/etc/hosts', '127.0.0.1 localhost\n', '203.0.113.30 notary.team.example')
  expect(pinned).toBe(lines('127.0.0.1 localhost', '203.0.113.30 notary.team.example'))
})

test('what goes into a workflow, or to a server, is not pasted', () => {
  expect(['/etc/hosts', resolvConf].map(canPasteInto)).toEqual([true, true])
  expect(canPasteInto('the job in the workflow file')).toBe(false)
  expect(() => pasteInto('the job in the workflow file', '', 'env:')).toThrow(/expected a file of the runner/)
})
