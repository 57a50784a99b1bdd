import { describe, expect, test } from '@jest/globals'
import dnsPacket from 'dns-packet'
import fc from 'fast-check'
import { once } from 'node:events'
import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import { answer, parseQuery } from '../../src/simulator/dns-answer.js'
import { ruleFor, type DnsRule, type RuleTree } from '../../src/simulator/dns-rule.js'
import { startDnsServer } from '../../src/simulator/dns-server.js'
import { addressesIn, ask, encoded, exchange, rcodeOf, start, zone, type Question } from './dns-client.js'

describe.each(['udp', 'tcp'] as const)('over %s, a resolver without a fault', (transport) => {
  test.each([
    ['both.example', 'A', 0, ['203.0.113.1'], 0],
    ['both.example', 'AAAA', 0, ['2001:db8::1'], 0],
    ['four.example', 'AAAA', 0, [], 1],
    ['nobody.example', 'A', 3, [], 1],
  ] as const)('answers %s %s', async (name, type, rcode, addresses, soas) => {
    const { endpoint } = await start({})
    const reply = await ask(endpoint, transport, { name, type })
    expect(reply).toMatchObject({ id: 7, type: 'response', flag_ra: true, flag_rd: true, flag_tc: false })
    expect(rcodeOf(reply)).toBe(rcode)
    expect(addressesIn(reply)).toEqual(addresses)
    expect(reply.answers?.every((record) => 'ttl' in record && record.ttl === 60)).toBe(true)
    expect(reply.authorities?.filter((record) => record.type === 'SOA')).toHaveLength(soas)
  })

  test('keeps the case of the name and answers EDNS0 only where it is asked for', async () => {
    const { endpoint } = await start({})
    const mixed = await ask(endpoint, transport, { name: 'BoTh.ExAmPlE', type: 'A' })
    expect(mixed.questions?.[0]?.name).toBe('BoTh.ExAmPlE')
    expect(addressesIn(mixed)).toEqual(['203.0.113.1'])
    expect(mixed.additionals?.[0]?.type).toBe('OPT')
    const plain = await ask(endpoint, transport, { name: 'both.example', type: 'A', edns: false })
    expect(plain.additionals).toEqual([])
  })
})

describe.each(['udp', 'tcp'] as const)('over %s, a resolver with the rule', (transport) => {
  const a: Question = { name: 'both.example', type: 'A' }
  test.each<[string, DnsRule, number]>([
    ['formerr', { rcode: 'formerr' }, 1],
    ['servfail', { rcode: 'servfail' }, 2],
    ['nxdomain', { rcode: 'nxdomain' }, 3],
    ['notimp', { rcode: 'notimp' }, 4],
    ['refused', { rcode: 'refused' }, 5],
    ['a number that needs EDNS0', { rcode: 23 }, 23],
  ])('rcode %s says so and answers nothing', async (_, rule, rcode) => {
    const { endpoint } = await start({ default: rule })
    const reply = await ask(endpoint, transport, a)
    expect(rcodeOf(reply)).toBe(rcode)
    expect(reply.answers).toEqual([])
  })

  test('empty: no error, no record, no SOA', async () => {
    const { endpoint } = await start({ default: { empty: true } })
    const reply = await ask(endpoint, transport, a)
    expect([rcodeOf(reply), reply.answers, reply.authorities, reply.flag_ra]).toEqual([0, [], [], true])
  })

  test('lame: recursion is not available', async () => {
    const { endpoint } = await start({ default: { lame: true } })
    const reply = await ask(endpoint, transport, a)
    expect([rcodeOf(reply), reply.answers, reply.flag_ra]).toEqual([0, [], false])
  })

  test('addresses: others than the zone has', async () => {
    const { endpoint } = await start({ default: { addresses: ['192.0.2.9'] } })
    expect(addressesIn(await ask(endpoint, transport, a))).toEqual(['192.0.2.9'])
    expect(addressesIn(await ask(endpoint, transport, { ...a, type: 'AAAA' }))).toEqual([])
  })

  test('wrongId, wrongQuestion, garbage: a reply that must not be taken', async () => {
    const { endpoint } = await start({
      'both.example': { wrongId: true },
      'four.example': { wrongQuestion: true },
      default: { garbage: true },
    })
    expect((await ask(endpoint, transport, a)).id).not.toBe(7)
    const other = await ask(endpoint, transport, { name: 'four.example', type: 'A' })
    expect(other.questions?.[0]?.name).not.toBe('four.example')
    const [noise] = await exchange(endpoint, transport, [encoded({ name: 'x.example', type: 'A' })], 1)
    expect(parseQuery(noise ?? Buffer.alloc(0))).toBeNull()
    expect(noise?.readUInt16BE(0)).not.toBe(7)
  })

  test('delay: the reply comes that much later, and overtakes nothing that is asked after it', async () => {
    const { endpoint, queries } = await start({ 'both.example': { delay: 60 } })
    const slow = encoded({ ...a, id: 1 })
    const quick = encoded({ name: 'four.example', type: 'A', id: 2 })
    const replies = await exchange(endpoint, transport, [slow, quick], 2)
    expect(replies.map((reply) => reply.readUInt16BE(0))).toEqual([2, 1])
    expect(performance.now() - (queries[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(59)
  })

  test('drop and dropFirst: silence, for each type by itself', async () => {
    const { endpoint, queries } = await start({ 'both.example': { drop: true }, default: { dropFirst: 2 } })
    const messages = [
      encoded({ ...a, id: 1 }),
      encoded({ name: 'four.example', type: 'A', id: 2 }),
      encoded({ name: 'four.example', type: 'AAAA', id: 3 }),
      encoded({ name: 'four.example', type: 'A', id: 4 }),
      encoded({ name: 'four.example', type: 'A', id: 5 }),
    ]
    const replies = await exchange(endpoint, transport, messages, 1)
    expect(replies.map((reply) => reply.readUInt16BE(0))).toEqual([5])
    expect(queries.map(({ name, type, transport: over }) => [name, type, over])).toEqual([
      ['both.example', 'A', transport],
      ['four.example', 'A', transport],
      ['four.example', 'AAAA', transport],
      ['four.example', 'A', transport],
      ['four.example', 'A', transport],
    ])
  })
})

describe('a resolver', () => {
  test('that truncates over UDP answers in full over TCP', async () => {
    const { endpoint } = await start({ default: { tc: true } })
    const question: Question = { name: 'both.example', type: 'A' }
    expect(await ask(endpoint, 'udp', question)).toMatchObject({ flag_tc: true, answers: [] })
    const whole = await ask(endpoint, 'tcp', question)
    expect(whole.flag_tc).toBe(false)
    expect(addressesIn(whole)).toEqual(['203.0.113.1'])
  })

  test('truncates by itself what does not fit into the size that the client takes', async () => {
    const { endpoint } = await start({})
    expect((await ask(endpoint, 'udp', { name: 'many.example', type: 'A' })).flag_tc).toBe(true)
    expect((await ask(endpoint, 'tcp', { name: 'many.example', type: 'A' })).answers).toHaveLength(100)
  })

  test('that loses packets loses the same ones with the same seed, and about as many as it should', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `n${index}.example`)
    const kept = async (seed: string) => {
      const { endpoint } = await start({ default: { loss: 0.3 }, 'last.example': {} }, seed)
      const messages = [...names, 'last.example'].map((name, id) => encoded({ name, type: 'A', id }))
      const ids: number[] = []
      // One connection keeps the order, so the last reply comes when all others have come.
      const socket = connect(endpoint.port, endpoint.address)
      socket.write(Buffer.concat(messages.flatMap((message) => [Buffer.from([0, message.length]), message])))
      let waiting = Buffer.alloc(0)
      for await (const chunk of socket) {
        waiting = Buffer.concat([waiting, chunk as Buffer])
        while (waiting.length >= 2 && waiting.length >= 2 + waiting.readUInt16BE(0)) {
          ids.push(waiting.readUInt16BE(2))
          waiting = waiting.subarray(2 + waiting.readUInt16BE(0))
        }
        if (ids.includes(names.length)) break
      }
      socket.destroy()
      return ids
    }
    const first = await kept('8.8.8.8')
    expect(await kept('8.8.8.8')).toEqual(first)
    expect(await kept('4.4.4.4')).not.toEqual(first)
    expect(first.length).toBeGreaterThan(115)
    expect(first.length).toBeLessThan(165)
  })

  test('does not mind what is not DNS, on either transport', async () => {
    const { endpoint, queries } = await start({})
    const good = encoded({ name: 'both.example', type: 'A' })
    const noise = [
      Buffer.alloc(0),
      Buffer.from([0]),
      Buffer.alloc(12),
      Buffer.alloc(700, 0xff),
      good.subarray(0, 15),
    ]
    for (const transport of ['udp', 'tcp'] as const) {
      const [reply] = await exchange(endpoint, transport, [...noise, good], 1)
      expect(addressesIn(dnsPacket.decode(reply ?? Buffer.alloc(0)))).toEqual(['203.0.113.1'])
    }
    expect(queries).toHaveLength(2)
  })

  test('that is closed refuses connections, and its pending replies never come', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
    const before = timers()
    const server = await startDnsServer({ rules: new Map([['default', { delay: 60_000 }]]), zone })
    const socket = connect(server.endpoint.port, server.endpoint.address)
    const message = encoded({ name: 'both.example', type: 'A' })
    socket.write(Buffer.concat([Buffer.from([0, message.length]), message]))
    const ended = new Promise((resolve) => socket.on('close', resolve))
    socket.on('error', () => undefined).resume()
    while (server.queries.length === 0) await new Promise((resolve) => setImmediate(resolve))
    expect(timers()).toBe(before + 1)
    await Promise.all([server.close(), server.close()])
    expect(timers()).toBe(before)
    await ended
    const again = connect(server.endpoint.port, server.endpoint.address)
    await expect(once(again, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('says why it cannot listen where another one does', async () => {
    const { endpoint } = await start({})
    await expect(startDnsServer({ rules: new Map(), zone, at: endpoint })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})

test('reading and answering whatever arrives never throws', () => {
  const good = encoded({ name: 'both.example', type: 'A' })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 600 }),
        fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([place, byte]) => {
          const changed = Buffer.from(good)
          changed[place] = byte
          return changed
        }),
      ),
      (message) => {
        const query = parseQuery(message)
        if (query === null) return
        const reply = answer(query, { rcode: 3 }, zone, 'udp')
        expect(reply.readUInt16BE(0)).toBe(query.id)
        expect(answer(query, {}, zone, 'tcp').length).toBeGreaterThan(12)
      },
    ),
    { numRuns: 2000 },
  )
})

describe('the rule for a query', () => {
  const rules = new Map<string, RuleTree>([
    ['default', { delay: 10 }],
    ['split.example', { AAAA: { rcode: 'servfail' } }],
    ['deep.example', { A: { udp: { tc: true }, tcp: {} }, AAAA: { empty: true } }],
    ['other.example', { udp: { A: { drop: true } } }],
  ])
  test.each([
    ['ANY.example', 'A', 'udp', { delay: 10 }],
    ['Split.Example.', 'AAAA', 'udp', { rcode: 'servfail' }],
    ['split.example', 'A', 'udp', { delay: 10 }],
    ['split.example', 'TXT', 'udp', { delay: 10 }],
    ['deep.example', 'A', 'udp', { tc: true }],
    ['deep.example', 'A', 'tcp', {}],
    ['deep.example', 'AAAA', 'tcp', { empty: true }],
    ['other.example', 'A', 'udp', { drop: true }],
    ['other.example', 'AAAA', 'udp', { delay: 10 }],
    ['other.example', 'A', 'tcp', { delay: 10 }],
  ] as const)('for %s %s over %s', (name, type, transport, rule) => {
    expect(ruleFor(rules, name, type, transport)).toEqual(rule)
  })

  test('is an empty one where there is none', () => {
    expect(ruleFor(new Map(), 'a.example', 'A', 'udp')).toEqual({})
  })
})
