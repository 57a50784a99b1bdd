import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asMeant } from '../../src/push-path/proxy-exceptions-meant.js'

test.each<[string, readonly string[] | null]>([
  ['10.*', ['10.0.0.0/8']],
  ['192.168.*', ['192.168.0.0/16']],
  ['192.168.*.*', ['192.168.0.0/16']],
  ['10.0.0', ['10.0.0.0/24']],
  ['*corp', ['.corp']],
  ['https://registry.corp', ['registry.corp']],
  ['https://registry.corp:5000/v2/', ['registry.corp:5000']],
  ['registry.corp/', ['registry.corp']],
  ['a.corp b.corp', ['a.corp', 'b.corp']],
  ['a.corp;10.0.0.0/8|.corp', ['a.corp', '10.0.0.0/8', '.corp']],
  ['[2001:db8::5]', ['2001:db8::5']],
  ['"registry.corp"', ['registry.corp']],
  ['*.corp', null],
  ['.corp', null],
  ['registry.corp:5000', null],
  ['*', null],
  ['10.0.0.0/8', null],
  ['localhost', null],
  ['xxxxx@proxy.corp', null],
])('%s', (word, meant) => {
  expect(asMeant(word)).toEqual(meant)
})

test('what was meant is read as it is written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.domain(), fc.ipV4()), (word) => {
      for (const one of asMeant(word) ?? []) expect(one).not.toBe('')
    }),
  )
})
