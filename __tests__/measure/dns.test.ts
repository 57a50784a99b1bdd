import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { once, setMaxListeners } from 'node:events'
import { createServer, Socket, type Server } from 'node:net'
import { createMeasurer, type Measurer } from '../../src/measure/measurer.js'
import type { DiagnosisProbe, DnsProbe, DnsResult, Endpoint, Mismatched } from '../../src/report/index.js'
import { createSecrets } from '../../src/secrets.js'
import { startDnsServer, type DnsServer, type RuleTree } from '../../src/simulator/index.js'
import { realWorld, type World } from '../../src/world.js'
import { answersAnother } from '../../src/push-path/malformed.js'

const host = 'notary.test'
const world = realWorld()
let run = new AbortController()
const servers: { close(): Promise<void> }[] = []
beforeEach(() => {
  run = new AbortController()
  setMaxListeners(0, run.signal)
})
afterEach(async () => {
  run.abort()
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function serving(rule: RuleTree): Promise<DnsServer> {
  const zone = new Map([[host, ['192.0.2.1', '192.0.2.2', '2001:db8::1']]])
  const server = await startDnsServer({ rules: new Map([['default', rule]]), zone })
  servers.push(server)
  return server
}

const newMeasurer = (of: World = world): Measurer =>
  createMeasurer({
    world: of,
    signal: run.signal,
    startMs: world.monotonicMs(),
    secrets: createSecrets(() => undefined),
    trustStore: () => Promise.reject(new Error('a DNS probe needs no certificates')),
  })

const probe = (resolver: Endpoint, more: Partial<DnsProbe> = {}): DnsProbe => ({
  kind: 'dns',
  id: `dns ${more.sample ?? 0} ${more.transport ?? 'udp'}`,
  look: 1,
  notBeforeMs: 0,
  waitMs: 5_000,
  resolver,
  why: 'client',
  host,
  name: host,
  type: 'A',
  transport: 'udp',
  edns: true,
  heedsAdditionals: true,
  sample: 0,
  ...more,
})

async function ask(resolver: Endpoint, more: Partial<DnsProbe> = {}): Promise<DnsResult> {
  const measured = await newMeasurer().measure(probe(resolver, more))
  return measured.result as DnsResult
}

const addresses = ['192.0.2.1', '192.0.2.2']

describe('one question to one resolver', () => {
  test.each<readonly [string, RuleTree, object]>([
    ['an answer', {}, { kind: 'answered', addresses, ttlSeconds: 60 }],
    ['NXDOMAIN', { rcode: 'nxdomain' }, { kind: 'negative', what: 'nxdomain' }],
    ['NODATA', { empty: true }, { kind: 'negative', what: 'nodata' }],
    ['SERVFAIL', { rcode: 'servfail' }, { kind: 'failed', rcode: 'servfail' }],
    ['REFUSED', { rcode: 'refused' }, { kind: 'failed', rcode: 'refused' }],
    ['a code beyond the header', { rcode: 23 }, { kind: 'failed', rcode: 23 }],
    ['a truncated answer', { tc: true }, { kind: 'truncated' }],
  ])('%s is told as it is, over UDP', async (_, rule, expected) => {
    const { endpoint } = await serving(rule)
    const result = await ask(endpoint)
    expect(result).toMatchObject(expected)
    expect('ms' in result ? result.ms : -1).toBeGreaterThanOrEqual(0)
  })

  test('AAAA gets the addresses of its own family', async () => {
    const { endpoint } = await serving({})
    expect(await ask(endpoint, { type: 'AAAA' })).toMatchObject({ addresses: ['2001:db8::1'] })
  })

  test.each(['udp', 'tcp'] as const)(
    'EDNS0 goes along over %s where the client sends it',
    async (transport) => {
      const { endpoint } = await serving({ edns: 'formerr' })
      expect(await ask(endpoint, { transport })).toMatchObject({ kind: 'failed', rcode: 'formerr' })
      expect(await ask(endpoint, { transport, edns: false })).toMatchObject({ kind: 'answered', addresses })
    },
  )

  test('an answer of more than 512 bytes is whole over UDP with EDNS0, and truncated without', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `192.0.2.${index + 1}`)
    const { endpoint } = await serving({ addresses: many })
    expect(await ask(endpoint)).toMatchObject({ kind: 'answered', addresses: many })
    expect(await ask(endpoint, { edns: false })).toMatchObject({ kind: 'truncated' })
    expect(await ask(endpoint, { edns: false, transport: 'tcp' })).toMatchObject({ addresses: many })
  })

  test('a lame reply with EDNS0 is an answer to a client that heeds it only', async () => {
    const { endpoint } = await serving({ empty: true, noRecursion: true })
    expect(await ask(endpoint)).toMatchObject({ kind: 'negative', what: 'nodata' })
    expect(await ask(endpoint, { heedsAdditionals: false })).toMatchObject({ kind: 'lame' })
    expect(await ask(endpoint, { edns: false })).toMatchObject({ kind: 'lame' })
  })

  test('a truncated answer is whole over TCP', async () => {
    const { endpoint, queries } = await serving({ tc: true })
    expect(await ask(endpoint, { transport: 'tcp' })).toMatchObject({ kind: 'answered', addresses })
    expect(queries.map(({ transport }) => transport)).toEqual(['tcp'])
  })

  test('the time is the one that the resolver took', async () => {
    const { endpoint } = await serving({ delay: 150 })
    const result = await ask(endpoint)
    expect('ms' in result ? result.ms : -1).toBeGreaterThanOrEqual(149)
  })

  test('a closed port is told at once', async () => {
    const closed = await serving({})
    await closed.close()
    expect(await ask(closed.endpoint)).toMatchObject({ kind: 'port-closed' })
    expect(await ask(closed.endpoint, { transport: 'tcp' })).toMatchObject({ kind: 'port-closed' })
  })

  test('a resolver that cannot be sent to is unreachable', async () => {
    // The documentation prefix of IPv6 with a zone that no machine has.
    expect(await ask({ address: 'fe80::1%no-such-zone', port: 53 })).toMatchObject({ kind: 'unreachable' })
  })

  test('what cannot be a name is not sent', async () => {
    const { endpoint, queries } = await serving({})
    expect(await ask(endpoint, { name: `${'a'.repeat(64)}.test` })).toMatchObject({ kind: 'malformed' })
    expect(queries).toEqual([])
  })
})

describe('what a forger sends is waited through, as Go waits', () => {
  test.each<readonly [string, RuleTree, Mismatched | null]>([
    ['another id', { wrongId: true }, { ids: 1, questions: 0 }],
    ['another question', { wrongQuestion: true }, { ids: 0, questions: 1 }],
    ['no DNS message', { garbage: true }, null],
  ])('%s', async (_, rule, mismatched) => {
    const { endpoint } = await serving(rule)
    expect(await ask(endpoint, { waitMs: 80 })).toEqual({
      kind: 'timed-out',
      waitedMs: 80,
      late: null,
      mismatched,
    })
  })
})

describe('a question that no client asks', () => {
  const aside = (resolver: Endpoint, more: Partial<DiagnosisProbe>): DiagnosisProbe => {
    const { id, look, notBeforeMs, waitMs, name, type, transport, edns, heedsAdditionals } = probe(resolver)
    const asked = { id, look, notBeforeMs, waitMs, resolver, name, type, transport, edns, heedsAdditionals }
    return { ...asked, kind: 'diagnosis', asks: 'root', waitedFor: true, ...more }
  }
  const told = async (rule: RuleTree, more: Partial<DiagnosisProbe>) => {
    const { endpoint } = await serving(rule)
    return (await newMeasurer().measure(aside(endpoint, more))).result
  }

  test('may be for the root', async () => {
    expect(await told({}, { name: '.', type: 'NS' })).toMatchObject({ kind: 'answered', addresses: [] })
  })

  test('may be without validation: what is bogus with it is answered', async () => {
    expect(await told({ bogus: true }, { asks: 'alone' })).toMatchObject({
      kind: 'failed',
      rcode: 'servfail',
      extendedErrors: ['6'],
    })
    expect(await told({ bogus: true }, { asks: 'without-validation' })).toMatchObject({ kind: 'answered' })
  })
})

describe('silence', () => {
  test('ends with the wait of the probe', async () => {
    const { endpoint, queries } = await serving({ drop: true })
    expect(await ask(endpoint, { waitMs: 60 })).toEqual({
      kind: 'timed-out',
      waitedMs: 60,
      late: null,
      mismatched: null,
    })
    expect(await ask(endpoint, { waitMs: 60, transport: 'tcp' })).toMatchObject({ kind: 'timed-out' })
    expect(queries).toHaveLength(2)
  })

  test.each(['udp', 'tcp'] as const)(
    'a reply over %s that comes later is kept while the run lasts',
    async (transport) => {
      const { endpoint } = await serving({ delay: 300 })
      const measurer = newMeasurer()
      const measured = await measurer.measure(probe(endpoint, { waitMs: 60, transport }))
      expect(measured.result).toMatchObject({ kind: 'timed-out', waitedMs: 60 })
      expect(measurer.lateReplies().size).toBe(0)
      // A second question to the same server is answered after the first.
      await measurer.measure(probe(endpoint, { waitMs: 5_000, transport, sample: 1 }))
      const late = measurer.lateReplies().get(measured.probe.id)
      expect(late).toMatchObject({ kind: 'answered', addresses: ['192.0.2.1', '192.0.2.2'] })
      expect(late?.ms).toBeGreaterThanOrEqual(299)
    },
  )

  test('is cut short by the end of the run', async () => {
    const { endpoint } = await serving({ drop: true })
    const asking = [ask(endpoint), ask(endpoint, { transport: 'tcp' })]
    await new Promise((resolve) => setTimeout(resolve, 50))
    run.abort()
    for (const result of await Promise.all(asking)) {
      expect(result).toMatchObject({ kind: 'skipped', why: 'deadline' })
      expect('waitedMs' in result ? result.waitedMs : -1).toBeGreaterThan(20)
    }
  })

  test('after the end of the run nothing is sent', async () => {
    const { endpoint, queries } = await serving({})
    run.abort()
    expect(await ask(endpoint)).toEqual({ kind: 'skipped', why: 'deadline', waitedMs: 0 })
    expect(queries).toEqual([])
  })
})

describe('many questions', () => {
  test('beyond the burst wait for their turn, and end with the run', async () => {
    const { endpoint, queries } = await serving({ drop: true })
    const measurer = newMeasurer()
    const asking = Array.from({ length: 150 }, (_, sample) => measurer.measure(probe(endpoint, { sample })))
    await new Promise((resolve) => setTimeout(resolve, 200))
    run.abort()
    const results = await Promise.all(asking)
    expect(results.every(({ result }) => result.kind === 'skipped')).toBe(true)
    expect(queries.length).toBeGreaterThanOrEqual(60)
    expect(queries.length).toBeLessThan(140)
  })

  test('an answer is only timed when it comes: those beside it are timed before it is decoded', async () => {
    const { endpoint } = await serving({})
    const order: string[] = []
    const watched: World['udp'] = (to, listener) => {
      const message = (text: Uint8Array, atMs: number) => {
        listener.message(text, atMs)
        order.push('timed')
      }
      const socket = world.udp(to, { ...listener, message })
      const close = () => {
        order.push('done with')
        socket.close()
      }
      return { send: (query) => socket.send(query), close }
    }
    const { result } = await newMeasurer({ ...world, udp: watched }).measure(probe(endpoint))
    expect(result).toMatchObject({ kind: 'answered' })
    expect(order).toEqual(['timed', 'done with'])
  })

  test('more than there are sockets all end, although nobody answers', async () => {
    const silent = await Promise.all(Array.from({ length: 10 }, () => serving({ drop: true })))
    const measurer = newMeasurer()
    const asking = silent.flatMap(({ endpoint }) =>
      Array.from({ length: 40 }, (_, sample) => measurer.measure(probe(endpoint, { sample, waitMs: 100 }))),
    )
    const results = await Promise.all(asking)
    expect(results.every(({ result }) => result.kind === 'timed-out')).toBe(true)
  })
})

describe('DNS over TCP', () => {
  /** A server that answers a whole query as its caller says. */
  async function tcpServer(reply: (query: Buffer, socket: Socket) => void): Promise<Endpoint> {
    const server: Server = createServer((socket) => {
      let received = Buffer.alloc(0)
      socket.on('error', () => socket.destroy())
      socket.on('data', (chunk: Buffer) => {
        received = Buffer.concat([received, chunk])
        if (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0))
          reply(received.subarray(2), socket)
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    servers.push({ close: () => new Promise<void>((resolve) => server.close(() => resolve())) })
    const bound = server.address()
    return { address: '127.0.0.1', port: bound !== null && typeof bound === 'object' ? bound.port : 0 }
  }

  /** The query itself with the response bit and RA: NODATA. With `name` spoiled, it answers another question. */
  const framed = (query: Buffer, spoiled = false): Buffer => {
    const message = Buffer.from(query)
    message.writeUInt16BE(0x8180, 2)
    if (spoiled) message.writeUInt8(0x7a, 13)
    const length = Buffer.alloc(2)
    length.writeUInt16BE(message.length)
    return Buffer.concat([length, message])
  }

  test('a reply may come byte by byte', async () => {
    const endpoint = await tcpServer((query, socket) => {
      socket.setNoDelay(true)
      const bytes = [...framed(query)]
      const dribble = () => {
        const byte = bytes.shift()
        if (byte !== undefined) socket.write(Buffer.from([byte]), () => setImmediate(dribble))
      }
      dribble()
    })
    expect(await ask(endpoint, { transport: 'tcp' })).toMatchObject({ kind: 'negative', what: 'nodata' })
  })

  test('a long reply that comes byte by byte takes the processor as much longer as it is, and no more', async () => {
    /** Processor time for so many replies of this length. */
    const usedFor = async (replies: number, length: number) => {
      const before = process.cpuUsage()
      for (let reply = 0; reply < replies; reply += 1) {
        const socket = new Socket()
        socket.write = (query) => {
          const message = Buffer.alloc(2 + length)
          message.writeUInt16BE(length)
          framed(Buffer.from(query).subarray(2)).copy(message, 2, 2)
          for (const byte of message) socket.push(Buffer.from([byte]))
          return true
        }
        const measurer = newMeasurer({ ...world, tcp: () => socket })
        const { result } = await measurer.measure(
          probe({ address: '127.0.0.1', port: 53 }, { transport: 'tcp' }),
        )
        expect(result).toMatchObject({ kind: 'negative' })
      }
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    await usedFor(64, 1_000)
    const short = await usedFor(64, 1_000)
    expect((await usedFor(1, 64_000)) / short).toBeLessThan(2.5)
  })

  test('the first reply counts, whose ever it is: Go waits for no other one', async () => {
    const endpoint = await tcpServer((query, socket) => {
      socket.write(Buffer.concat([framed(query, true), framed(query)]))
    })
    expect(await ask(endpoint, { transport: 'tcp' })).toMatchObject({
      kind: 'malformed',
      why: answersAnother,
    })
  })

  test('what is no message at all is told from the answer to another question', async () => {
    const endpoint = await tcpServer((_, socket) => {
      socket.write(Buffer.from([0, 0]))
    })
    expect(await ask(endpoint, { transport: 'tcp' })).toMatchObject({
      kind: 'malformed',
      why: 'undecodable',
    })
  })

  test('a connection that ends without a reply is told as such', async () => {
    const ended = await tcpServer((_, socket) => socket.end())
    expect(await ask(ended, { transport: 'tcp' })).toMatchObject({ kind: 'unreachable', errno: 'ECONNRESET' })
    const reset = await tcpServer((_, socket) => socket.resetAndDestroy())
    expect(await ask(reset, { transport: 'tcp' })).toMatchObject({ kind: 'unreachable', errno: 'ECONNRESET' })
  })

  test('half a reply and then nothing is silence', async () => {
    const endpoint = await tcpServer((query, socket) => void socket.write(framed(query).subarray(0, 9)))
    expect(await ask(endpoint, { transport: 'tcp', waitMs: 80 })).toMatchObject({ kind: 'timed-out' })
  })
})

test('nothing is left open when the run has ended', async () => {
  const sockets = () =>
    process.getActiveResourcesInfo().filter((one) => /UDP|TCPSocketWrap|Timeout/.test(one)).length
  const { endpoint } = await serving({ delay: 1_000 })
  const before = sockets()
  const measurer = newMeasurer()
  const asked = (['udp', 'tcp'] as const).flatMap((transport) =>
    Array.from({ length: 5 }, (_, sample) =>
      measurer.measure(probe(endpoint, { transport, sample, waitMs: 40 })),
    ),
  )
  await Promise.all(asked)
  expect(sockets()).toBeGreaterThan(before)
  run.abort()
  await servers[0]?.close()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(sockets()).toBeLessThanOrEqual(before)
})
