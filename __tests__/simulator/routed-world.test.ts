import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import type { Endpoint } from '../../src/report/index.js'
import { canonicalAddress, parseEndpoint, routeKey } from '../../src/simulator/address.js'
import { routedWorld, startDnsServer, type DnsServer } from '../../src/simulator/index.js'
import type { World } from '../../src/world.js'

const servers: DnsServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const world = (routes: ReadonlyMap<string, Endpoint> = new Map()): World =>
  routedWorld({
    base: { monotonicMs: () => 42 },
    startedAt: '2020-04-10T09:00:00Z',
    environment: { HOME: '/home/bob' },
    files: new Map([
      ['/etc/resolv.conf', 'nameserver 8.8.8.8\n'],
      ['/etc/docker/certs.d/a.example/ca.crt', 'pem'],
      ['/etc/docker/certs.d/b.example/ca.crt', 'pem'],
      ['/etc/docker/certs.d/b.example/client.cert', 'pem'],
    ]),
    commands: new Map([['docker --version', 'Docker version 19.03.8, build 0000000\n']]),
    routes,
  })

const bounds = { timeoutMs: 1000, maxOutputBytes: 1000, signal: new AbortController().signal }

describe('a destination without a route', () => {
  test.each([
    { address: '8.8.8.8', port: 53, code: 'ENETUNREACH' },
    { address: '127.0.0.1', port: 53, code: 'ECONNREFUSED' },
    { address: '2001:db8::1', port: 53, code: 'ENETUNREACH' },
  ])('$address: UDP reports $code after the call, and sends nothing', async ({ code, ...to }) => {
    const seen: string[] = []
    await new Promise<void>((resolve) => {
      const socket = world().udp(to, {
        sent: () => seen.push('sent'),
        message: () => seen.push('message'),
        error: (reported) => {
          seen.push(reported)
          resolve()
        },
      })
      socket.send(Buffer.from('x'))
      seen.push('called')
    })
    expect(seen).toEqual(['called', code])
  })

  test('UDP reports nothing to a socket that was closed', async () => {
    const codes: string[] = []
    const listener = {
      sent: () => undefined,
      message: () => undefined,
      error: (code: string) => codes.push(code),
    }
    world().udp({ address: '8.8.8.8', port: 53 }, listener).close()
    await new Promise((resolve) => setImmediate(resolve))
    await new Promise((resolve) => setImmediate(resolve))
    expect(codes).toEqual([])
  })

  test('TCP fails as a real connection does, and none is opened', async () => {
    const listener = createServer(() => {
      throw new Error('a connection was opened')
    })
    listener.listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const place = listener.address()
    const port = typeof place === 'object' && place !== null ? place.port : 0
    for (const [to, code] of [
      [{ address: '203.0.113.1', port: 443 }, 'ENETUNREACH'],
      [{ address: '127.0.0.1', port }, 'ECONNREFUSED'],
    ] as const) {
      const socket = world().tcp(to)
      await expect(once(socket, 'connect')).rejects.toMatchObject({ code, address: to.address })
      expect(socket.destroyed).toBe(true)
    }
    listener.close()
    await once(listener, 'close')
  })
})

test('a silent destination neither connects nor fails, whatever route there is', async () => {
  const listener = createServer(() => {
    throw new Error('a connection was opened')
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  const silent = routedWorld({
    base: { monotonicMs: () => 42 },
    startedAt: '2020-04-10T09:00:00Z',
    environment: {},
    files: new Map(),
    commands: new Map(),
    routes: new Map([['tcp 203.0.113.1:443', { address: '127.0.0.1', port }]]),
    silent: new Set(['203.0.113.1:443']),
  })
  const socket = silent.tcp({ address: '203.0.113.1', port: 443 })
  const seen: string[] = []
  for (const event of ['connect', 'error', 'close']) socket.on(event, () => seen.push(event))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(seen).toEqual([])
  socket.destroy()
  await once(socket, 'close')
  listener.close()
})

describe('a destination with a route', () => {
  const start = async () => {
    const server = await startDnsServer({ rules: new Map([['default', { garbage: true }]]), zone: new Map() })
    servers.push(server)
    return server
  }
  const query = Buffer.from('00010100000100000000000001610000010001', 'hex')

  test('is reached on loopback, by UDP and by TCP', async () => {
    const { endpoint, queries } = await start()
    const routed = world(new Map([['8.8.8.8:53', endpoint]]))
    const to = { address: '8.8.8.8', port: 53 }
    await new Promise<void>((resolve, reject) => {
      const socket = routed.udp(to, {
        sent: () => undefined,
        message: () => {
          socket.close()
          resolve()
        },
        error: (code) => reject(new Error(code)),
      })
      socket.send(query)
    })
    const socket = routed.tcp(to)
    socket.write(Buffer.concat([Buffer.from([0, query.length]), query]))
    await once(socket, 'data')
    expect(socket.remoteAddress).toBe('127.0.0.1')
    socket.destroy()
    expect(queries.map(({ transport }) => transport)).toEqual(['udp', 'tcp'])
  })

  test('may have one for a single transport, and its address be spelled differently', async () => {
    const { endpoint } = await start()
    const routed = world(new Map([['tcp [2001:db8::1]:53', endpoint]]))
    const socket = routed.tcp({ address: '2001:DB8:0::1', port: 53 })
    await once(socket, 'connect')
    socket.destroy()
    const code = await new Promise((resolve) => {
      routed.udp(
        { address: '2001:db8::1', port: 53 },
        { sent: () => undefined, message: resolve, error: resolve },
      )
    })
    expect(code).toBe('ENETUNREACH')
  })

  test.each(['8.8.8.8', '10.0.0.1', '0.0.0.0', '::', '2001:db8::1'])('may not lead to %s', (address) => {
    expect(() => world(new Map([['8.8.8.8:53', { address, port: 53 }]]))).toThrow(
      /expected a loopback address/,
    )
  })
})

describe('nothing of the machine shows', () => {
  test.each([
    ['/etc/resolv.conf', 100, { kind: 'text', text: 'nameserver 8.8.8.8\n' }],
    ['/etc/resolv.conf', 18, { kind: 'unreadable', why: 'it is larger than 18 bytes' }],
    ['/etc/docker/certs.d', 100, { kind: 'unreadable', why: 'it is a directory' }],
    ['/etc/passwd', 100, { kind: 'absent' }],
  ] as const)('reading %s of at most %i bytes', async (path, maxBytes, content) => {
    expect(await world().readFile(path, maxBytes)).toEqual(content)
  })

  test.each([
    ['/etc/docker/certs.d', ['a.example', 'b.example']],
    ['/etc/docker/certs.d/b.example/', ['ca.crt', 'client.cert']],
    ['/', ['etc']],
    ['/usr', []],
  ])('listing %s', async (path, names) => {
    expect(await world().listFolder(path)).toEqual(names)
  })

  test("its tools, environment and clock are the scenario's", async () => {
    const routed = world()
    expect(await routed.run(['docker', '--version'], bounds)).toMatchObject({ kind: 'exited', status: 0 })
    expect(await routed.run(['docker', 'info'], bounds)).toMatchObject({ kind: 'failed' })
    expect(await routed.run(['uname'], bounds)).toEqual({ kind: 'absent' })
    expect([routed.startedAt, routed.environment, routed.monotonicMs()]).toEqual([
      '2020-04-10T09:00:00Z',
      { HOME: '/home/bob' },
      42,
    ])
  })
})

describe('an address has one spelling', () => {
  test.each([
    ['8.8.8.8', '8.8.8.8'],
    ['2001:DB8:0:0::1', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1%eth0'],
    ['FE80:0::1%eth0', 'fe80::1%eth0'],
  ])('%s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical)
  })

  test.each([
    ['203.0.113.10:443', '203.0.113.10:443'],
    ['[2001:DB8::1]:443', '[2001:db8::1]:443'],
  ])('also with a port: %s', (text, key) => {
    const endpoint = parseEndpoint(text)
    expect(endpoint === null ? null : routeKey(endpoint)).toBe(key)
  })

  test.each([
    '203.0.113.10',
    '203.0.113.10:0',
    '203.0.113.10:70000',
    '2001:db8::1:443',
    '[1.2.3.4]:5',
    'a:1',
    '',
  ])('and %j is no address with a port', (text) => {
    expect(parseEndpoint(text)).toBeNull()
  })
})
