/** What the rules of a resolver do to real queries, beyond those in dns-server.test.ts. */
import { describe, expect, test } from '@jest/globals'
import dnsPacket, { type DecodedPacket } from 'dns-packet'
import { performance } from 'node:perf_hooks'
import { addressesIn, ask, encoded, exchange, rcodeOf, start, type Question } from './dns-client.js'

const a: Question = { name: 'both.example', type: 'A' }
const additionalTypes = (packet: DecodedPacket) => (packet.additionals ?? []).map(({ type }) => type)
const idsOf = (replies: readonly Buffer[]) => replies.map((reply) => reply.readUInt16BE(0))
/** So many queries for the same name, numbered from 0. */
const repeated = (question: Question, count: number) =>
  Array.from({ length: count }, (_, id) => encoded({ ...question, id }))

test('stray: a reply with another id comes before the right one, over UDP only', async () => {
  const { endpoint } = await start({ default: { stray: true } })
  expect(idsOf(await exchange(endpoint, 'udp', [encoded({ ...a, id: 6 })], 2))).toEqual([7, 6])
  const other = encoded({ name: 'four.example', type: 'A', id: 9 })
  expect(idsOf(await exchange(endpoint, 'tcp', [encoded({ ...a, id: 6 }), other], 2))).toEqual([6, 9])
})

describe.each(['udp', 'tcp'] as const)('over %s, a resolver with the rule', (transport) => {
  test('jitter: replies come late by a different time each, and never by more than that on top of the delay', async () => {
    const { endpoint, queries } = await start({ default: { delay: 20, jitter: 80 } }, 'seed')
    const count = 8
    const replies = await exchange(endpoint, transport, repeated(a, count), count)
    const last = performance.now() - (queries[0]?.atMs ?? 0)
    expect(last).toBeGreaterThanOrEqual(20)
    expect(idsOf(replies).toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    // They overtake each other, which they would not with one delay for all.
    expect(idsOf(replies)).not.toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  test('dropQueries: those indices get no reply, for each name and type by itself', async () => {
    const { endpoint } = await start({ default: { dropQueries: [0, 2] } })
    const messages = [
      encoded({ ...a, id: 1 }),
      encoded({ ...a, id: 2 }),
      encoded({ ...a, type: 'AAAA', id: 3 }),
      encoded({ ...a, id: 4 }),
      encoded({ ...a, type: 'AAAA', id: 5 }),
      encoded({ name: 'four.example', type: 'A', id: 6 }),
      encoded({ ...a, id: 7 }),
    ]
    expect(idsOf(await exchange(endpoint, transport, messages, 3))).toEqual([2, 5, 7])
  })

  test('noRecursion: an answer in full from a server that says it does not recurse', async () => {
    const { endpoint } = await start({ default: { noRecursion: true } })
    const reply = await ask(endpoint, transport, a)
    expect(reply.flag_ra).toBe(false)
    expect(addressesIn(reply)).toEqual(['203.0.113.1'])
    expect(additionalTypes(reply)).toEqual(['OPT'])
  })

  test('lame: nothing at all in the reply, not even EDNS0, which is how a client knows it', async () => {
    const { endpoint } = await start({ default: { lame: true } })
    const reply = await ask(endpoint, transport, a)
    expect([reply.answers, reply.authorities, reply.additionals]).toEqual([[], [], []])
  })

  describe('cname', () => {
    const chain = { cname: ['a.example', 'four.example'] }

    test('leads over every name to the addresses of the last one', async () => {
      const { endpoint } = await start({ 'www.example': chain })
      const reply = await ask(endpoint, transport, { name: 'wWw.example', type: 'A' })
      expect(rcodeOf(reply)).toBe(0)
      expect((reply.answers ?? []).map((record) => [record.name, record.type])).toEqual([
        ['wWw.example', 'CNAME'],
        ['a.example', 'CNAME'],
        ['four.example', 'A'],
      ])
      expect(addressesIn(reply)).toEqual(['a.example', 'four.example', '203.0.113.4'])
    })

    test('says that the last name has no address of a family', async () => {
      const { endpoint } = await start({ 'www.example': chain })
      const reply = await ask(endpoint, transport, { name: 'www.example', type: 'AAAA' })
      expect(rcodeOf(reply)).toBe(0)
      expect(addressesIn(reply)).toEqual(['a.example', 'four.example'])
      expect((reply.authorities ?? []).map(({ type }) => type)).toEqual(['SOA'])
    })

    test('leads to the addresses of the rule where it has some', async () => {
      const { endpoint } = await start({ default: { ...chain, addresses: ['192.0.2.9'] } })
      expect(addressesIn(await ask(endpoint, transport, a))).toEqual([
        'a.example',
        'four.example',
        '192.0.2.9',
      ])
    })

    test('to a name that does not exist is a denial that shows the way there', async () => {
      const { endpoint } = await start({ default: { cname: ['nobody.example'] } })
      const reply = await ask(endpoint, transport, a)
      expect(rcodeOf(reply)).toBe(3)
      expect(addressesIn(reply)).toEqual(['nobody.example'])
    })
  })

  test('edns formerr: refuses what has EDNS0 in the words of a server before it, and answers the rest', async () => {
    const { endpoint } = await start({ default: { edns: 'formerr', tc: true, addresses: ['192.0.2.9'] } })
    const refused = await ask(endpoint, transport, a)
    expect([rcodeOf(refused), refused.answers, refused.flag_tc, refused.additionals]).toEqual([
      1,
      [],
      false,
      [],
    ])
    const plain = await ask(endpoint, transport, { ...a, edns: false })
    expect(rcodeOf(plain)).toBe(0)
    expect([plain.flag_tc, addressesIn(plain)]).toEqual(
      transport === 'udp' ? [true, []] : [false, ['192.0.2.9']],
    )
  })

  test('edns dropped: is silent to what has EDNS0, and answers the rest', async () => {
    const { endpoint } = await start({ default: { edns: 'dropped' } })
    const messages = [true, false, true, false].map((edns, id) => encoded({ ...a, edns, id }))
    const replies = await exchange(endpoint, transport, messages, 2)
    expect(idsOf(replies)).toEqual([1, 3])
    expect(addressesIn(dnsPacket.decode(replies[0] ?? Buffer.alloc(0)))).toEqual(['203.0.113.1'])
  })

  test('rateLimit: so many replies, whatever is asked for, and then silence; other names go on', async () => {
    const { endpoint, queries } = await start({ default: { rateLimit: 3 }, 'four.example': {} })
    const messages = [
      encoded({ ...a, id: 1 }),
      encoded({ ...a, type: 'AAAA', id: 2 }),
      encoded({ name: 'six.example', type: 'AAAA', id: 3 }),
      encoded({ ...a, id: 4 }),
      encoded({ name: 'six.example', type: 'A', id: 5 }),
      encoded({ name: 'four.example', type: 'A', id: 6 }),
    ]
    expect(idsOf(await exchange(endpoint, transport, messages, 4))).toEqual([1, 2, 3, 6])
    expect(queries).toHaveLength(6)
  })
})
