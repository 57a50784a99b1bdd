/** Whose network an address is in, asked of a resolver on loopback. */
import { afterEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { askOwner } from '../../src/measure/address-owner.js'
import { encodeTextQuery, readTexts } from '../../src/measure/text-message.js'
import type { DnsRule } from '../../src/simulator/dns-rule.js'
import { startDnsServer, type DnsServer } from '../../src/simulator/dns-server.js'
import { realWorld } from '../../src/world.js'

const world = realWorld()
const servers: DnsServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const origin = '4.4.4.4.origin.asn.cymru.com'
const level3: Readonly<Record<string, DnsRule>> = {
  [origin]: { text: '3356 | 4.0.0.0/9 | US | arin | 1992-12-01' },
  'as3356.asn.cymru.com': { text: '3356 | US | arin | 2000-03-10 | LEVEL3, US' },
}

async function ask(
  rules: Readonly<Record<string, DnsRule>>,
  address = '4.4.4.4',
  signal = new AbortController().signal,
) {
  const server = await startDnsServer({ rules: new Map(Object.entries(rules)), zone: new Map() })
  servers.push(server)
  const owner = await askOwner(world, server.endpoint, address, signal)
  return { owner, queries: server.queries }
}

test('an address of somebody: the number, the name and the announced network', async () => {
  const { owner, queries } = await ask(level3)
  expect(owner).toEqual({ kind: 'known', asn: 3356, name: 'LEVEL3, US', prefix: '4.0.0.0/9' })
  expect(queries.map(({ name, type }) => `${name} ${type}`)).toEqual([
    `${origin} TXT`,
    'AS3356.asn.cymru.com TXT',
  ])
})

test('an IPv6 address is asked for by its nibbles, from the last to the first', async () => {
  const { queries } = await ask({}, '2001:db8::b')
  const zeros = Array.from({ length: 23 }, () => '0').join('.')
  expect(queries[0]?.name).toBe(`b.${zeros}.8.b.d.0.1.0.0.2.origin6.asn.cymru.com`)
})

test('of a network that several announce, the first', async () => {
  const rule = { text: '3356 9318 | 4.0.0.0/9 | US | arin | 1992-12-01' }
  expect((await ask({ ...level3, [origin]: rule })).owner).toMatchObject({ asn: 3356, name: 'LEVEL3, US' })
})

test('without a name, the number is told all the same', async () => {
  const { owner } = await ask({ [origin]: level3[origin] ?? {} })
  expect(owner).toEqual({ kind: 'known', asn: 3356, name: null, prefix: '4.0.0.0/9' })
})

test('a lost packet is sent again', async () => {
  const { owner } = await ask({ ...level3, [origin]: { ...level3[origin], dropFirst: 1 } })
  expect(owner).toMatchObject({ kind: 'known', asn: 3356 })
})

test.each<[string, DnsRule, string]>([
  [
    'an address that nobody announces',
    { rcode: 'nxdomain' },
    'the AS lookup got no answer: nobody has that name',
  ],
  ['a resolver that refuses', { rcode: 'refused' }, 'the AS lookup got no answer: it failed with rcode 5'],
  ['an answer without a text', { empty: true }, 'the AS lookup got no answer: it came without a text'],
  [
    'a portal that answers with what it likes',
    { text: 'log in first' },
    'the AS lookup answered in a form that is not known',
  ],
  [
    'a text with a number and no network',
    { text: '1 | ::1/x | | |' },
    'the AS lookup answered in a form that is not known',
  ],
  ['replies with another id', { ...level3[origin], wrongId: true }, 'the AS lookup got no answer: no reply'],
  ['silence', { drop: true }, 'the AS lookup got no answer: no reply'],
])('%s is no answer', async (_, rule, why) => {
  expect((await ask({ [origin]: rule })).owner).toEqual({ kind: 'skipped', why })
})

test('a name with control characters, and one without end, is cut to what can be shown', async () => {
  const name = `\u001b[31m::error::${'x'.repeat(180)}`
  const rule = { text: `3356 | US | arin | | ${name}` }
  const { owner } = await ask({ ...level3, 'as3356.asn.cymru.com': rule })
  expect(owner.kind === 'known' ? owner.name : '').toMatch(/^\?\[31m::error::x{1,110}$/)
})

test('nothing is waited for when the run is over', async () => {
  const startMs = performance.now()
  const { owner } = await ask({ default: { drop: true } }, '4.4.4.4', AbortSignal.timeout(50))
  expect(owner).toEqual({ kind: 'skipped', why: 'the AS lookup got no answer: the run ended first' })
  expect(performance.now() - startMs).toBeLessThan(900)
})

test('whatever comes over the wire is read without a fault', () => {
  const question = { id: 7, name: 'a.example' }
  const query = encodeTextQuery(question)
  query.writeUInt16BE(0x8180, 2)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat(query.length), (bytes, keep) => {
      const message = Buffer.concat([query.subarray(0, keep), bytes])
      expect(['texts', 'failed', 'not-ours']).toContain(readTexts(message, question).kind)
    }),
  )
})
