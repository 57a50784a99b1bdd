import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { createMeasurer, type Authorities } from '../../src/measure/measurer.js'
import type {
  ConnectionProbe,
  ConnectionResult,
  Endpoint,
  HttpProbe,
  Security,
} from '../../src/report/index.js'
import {
  createAuthority,
  registry,
  startHttpServer,
  type HttpServerOptions,
  type KeyAndCertificate,
} from '../../src/simulator/index.js'
import { realWorld } from '../../src/world.js'

const host = 'registry.test'
const world = realWorld()
const authority = createAuthority(new Date())
const stranger = createAuthority(new Date())
const certificate = authority.issue({ names: [host] })

type Connecting = Partial<Omit<HttpProbe, 'kind' | 'path' | 'authorization'>>

let run = new AbortController()
const opened: { close(): Promise<void> }[] = []
beforeEach(() => {
  run = new AbortController()
})
afterEach(async () => {
  run.abort()
  await Promise.all(opened.splice(0).map((server) => server.close()))
})

async function serving(options: Partial<HttpServerOptions> & { readonly plain?: true } = {}) {
  const { plain, ...rest } = options
  const server = await startHttpServer({
    respond: registry({ realm: 'https://auth.test/token', service: 'registry' }),
    ...(plain === true ? {} : { tls: certificate }),
    ...rest,
  })
  opened.push(server)
  return server
}

const connection = (to: Endpoint, more: Connecting = {}) => ({
  id: 'connection',
  waits: { tcpMs: 5_000, tlsMs: 5_000, httpMs: 5_000 },
  host,
  to,
  security: 'tls' as Security,
  authorities: { of: 'registry' as const, host },
  ...more,
})
const get = (to: Endpoint, more: Connecting = {}): HttpProbe => ({
  kind: 'http',
  path: '/v2/',
  authorization: 'none',
  ...connection(to, more),
})

async function measure(
  probe: ConnectionProbe,
  authorities: Authorities = { system: authority.certificatePem, folder: [] },
): Promise<ConnectionResult> {
  const measurer = createMeasurer({
    world,
    signal: run.signal,
    startMs: world.monotonicMs(),
    authoritiesFor: () => Promise.resolve(authorities),
  })
  return (await measurer.measure(probe)).result as ConnectionResult
}

describe('a healthy registry', () => {
  test('is timed phase by phase, and its challenge is kept', async () => {
    const { endpoint, requests } = await serving()
    const result = await measure(get(endpoint))
    expect(result).toMatchObject({
      kind: 'answered',
      status: 401,
      challenge: 'Bearer realm="https://auth.test/token",service="registry"',
    })
    const phases = result.kind === 'answered' ? [result.tcpMs, result.tlsMs, result.httpMs] : []
    expect(phases.every((ms) => ms !== null && ms >= 0 && ms < 5_000)).toBe(true)
    expect(requests).toMatchObject([{ method: 'GET', path: '/v2/' }])
    expect(requests[0]?.headers).toMatchObject({ host: `${host}:${endpoint.port}`, connection: 'close' })
    expect(requests[0]?.headers['authorization']).toBeUndefined()
  })

  test('may be connected to without a request', async () => {
    const { endpoint, requests } = await serving()
    const result = await measure({ kind: 'connect', ...connection(endpoint) })
    expect(result).toMatchObject({ kind: 'answered', httpMs: null, status: null, challenge: null })
    expect(requests).toEqual([])
  })

  test('may speak plain HTTP', async () => {
    const { endpoint } = await serving({ plain: true })
    expect(await measure(get(endpoint, { security: 'plain' }))).toMatchObject({
      kind: 'answered',
      tlsMs: null,
      status: 401,
    })
  })

  test('sees the name as SNI, and never an address', async () => {
    const names: unknown[] = []
    const { certificatePem, keyPem } = authority.issue({ names: [host, '127.0.0.1'] })
    const server = createTlsServer({ cert: certificatePem, key: keyPem }, (socket) => {
      names.push(socket.servername)
      socket.on('error', () => socket.destroy())
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    opened.push({ close: () => new Promise((resolve) => server.close(() => resolve())) })
    const bound = server.address()
    const to = { address: '127.0.0.1', port: bound !== null && typeof bound === 'object' ? bound.port : 0 }
    expect(await measure(get(to))).toMatchObject({ kind: 'answered' })
    expect(await measure(get(to, { host: '127.0.0.1' }))).toMatchObject({ kind: 'answered' })
    expect(names).toEqual([host, false])
  })

  test('that takes its time has it in the right phase', async () => {
    const slowToAnswer = await serving({ behaviour: { dataAfter: 200 } })
    const answered = await measure(get(slowToAnswer.endpoint))
    expect(answered.kind === 'answered' && (answered.httpMs ?? 0)).toBeGreaterThanOrEqual(199)
    const slowToAccept = await serving({ behaviour: { acceptAfter: 200 } })
    const accepted = await measure(get(slowToAccept.endpoint))
    expect(accepted.kind === 'answered' && (accepted.tlsMs ?? 0)).toBeGreaterThanOrEqual(199)
  })
})

describe('certificates', () => {
  const hour = 3_600_000
  const dated = (from: number, to: number): KeyAndCertificate =>
    authority.issue({
      names: [host],
      notBefore: new Date(Date.now() + from * hour),
      notAfter: new Date(Date.now() + to * hour),
    })
  test.each<readonly [string, KeyAndCertificate, string]>([
    ['for another name', authority.issue({ names: ['other.test'] }), 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['of an unknown authority', stranger.issue({ names: [host] }), 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['that has expired', dated(-48, -24), 'CERT_HAS_EXPIRED'],
    ['that is not valid yet', dated(24, 48), 'CERT_NOT_YET_VALID'],
  ])('%s are refused as Docker refuses them, and not where it does not look', async (_, tls, code) => {
    const { endpoint } = await serving({ tls })
    expect(await measure(get(endpoint))).toMatchObject({ kind: 'failed', phase: 'tls', code })
    expect(await measure(get(endpoint, { security: 'tls-unverified' }))).toMatchObject({ kind: 'answered' })
  })

  test("Docker's own folder is trusted besides the system's store", async () => {
    const { endpoint } = await serving({ tls: stranger.issue({ names: [host] }) })
    const folder = [stranger.certificatePem]
    expect(await measure(get(endpoint), { system: authority.certificatePem, folder })).toMatchObject({
      kind: 'answered',
    })
    expect(await measure(get(endpoint), { system: null, folder })).toMatchObject({ kind: 'answered' })
  })

  test('a folder with a broken certificate spoils nothing', async () => {
    const { endpoint } = await serving()
    const folder = ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n']
    expect(await measure(get(endpoint), { system: authority.certificatePem, folder })).toMatchObject({
      kind: 'answered',
    })
  })

  test('are read once for a folder', async () => {
    const { endpoint } = await serving()
    let reads = 0
    const measurer = createMeasurer({
      world,
      signal: run.signal,
      startMs: world.monotonicMs(),
      authoritiesFor: () => {
        reads += 1
        return Promise.resolve({ system: authority.certificatePem, folder: [] })
      },
    })
    await Promise.all([0, 1, 2].map((index) => measurer.measure(get(endpoint, { id: String(index) }))))
    expect(reads).toBe(1)
  })
})

describe('a server that misbehaves', () => {
  const short = { tcpMs: 2_000, tlsMs: 100, httpMs: 100 }

  test('by a closed port', async () => {
    const closed = await serving()
    await closed.close()
    expect(await measure(get(closed.endpoint))).toMatchObject({
      kind: 'failed',
      phase: 'tcp',
      code: 'ECONNREFUSED',
    })
  })

  test('by accepting and saying nothing', async () => {
    const { endpoint } = await serving({ behaviour: { hang: true } })
    const result = await measure(get(endpoint, { waits: short }))
    expect(result).toMatchObject({ kind: 'timed-out', phase: 'tls', waitedMs: 100 })
    expect(result.kind === 'timed-out' && result.beforeMs).toBeLessThan(2_000)
    const plain = await serving({ plain: true, behaviour: { hang: true } })
    expect(await measure(get(plain.endpoint, { waits: short, security: 'plain' }))).toMatchObject({
      kind: 'timed-out',
      phase: 'http',
    })
  })

  test('by never answering the request', async () => {
    const { endpoint } = await serving({ behaviour: { dataAfter: 60_000 } })
    const waits = { ...short, tlsMs: 5_000 }
    expect(await measure(get(endpoint, { waits }))).toMatchObject({
      kind: 'timed-out',
      phase: 'http',
      waitedMs: 100,
    })
  })

  test('by resetting the connection', async () => {
    const { endpoint } = await serving({ behaviour: { reset: true } })
    expect(await measure(get(endpoint))).toMatchObject({ kind: 'failed', code: 'ECONNRESET' })
  })

  test('by speaking HTTP where TLS is expected', async () => {
    const { endpoint } = await serving({ plain: true })
    const result = await measure(get(endpoint))
    expect(result).toMatchObject({ kind: 'failed', phase: 'tls' })
    expect(result.kind === 'failed' && result.code).toMatch(/^(ERR_SSL_|ECONNRESET|EPROTO)/)
  })

  /** A server that says this to every connection that has said something. */
  async function saying(text: string | ((socket: Socket) => void)): Promise<Endpoint> {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.once('data', () => (typeof text === 'string' ? void socket.write(text) : text(socket)))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    opened.push({ close: () => new Promise((resolve) => server.close(() => resolve())) })
    const bound = server.address()
    return { address: '127.0.0.1', port: bound !== null && typeof bound === 'object' ? bound.port : 0 }
  }
  const plainly = (to: Endpoint) => measure(get(to, { security: 'plain' }))

  test('by headers without end', async () => {
    const line = `X-Filler: ${'x'.repeat(1_000)}\r\n`
    const to = await saying(`HTTP/1.1 200 OK\r\n${line.repeat(200)}\r\n`)
    expect(await plainly(to)).toMatchObject({ kind: 'failed', phase: 'http', code: 'HPE_HEADER_OVERFLOW' })
  })

  test('by no HTTP at all', async () => {
    expect(await plainly(await saying('SSH-2.0-OpenSSH_9.6\r\n'))).toMatchObject({
      kind: 'failed',
      phase: 'http',
    })
  })

  test('by hanging up on the request', async () => {
    expect(await plainly(await saying((socket) => void socket.end()))).toMatchObject({
      kind: 'failed',
      phase: 'http',
      code: 'ECONNRESET',
    })
  })

  test('by switching to another protocol', async () => {
    const to = await saying('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n')
    expect(await plainly(to)).toMatchObject({ kind: 'failed', phase: 'http' })
  })

  test('by a body without end: the headers are enough', async () => {
    const to = await saying((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n')
      const flood = () => !socket.destroyed && socket.write('x'.repeat(1_000), () => setImmediate(flood))
      flood()
    })
    expect(await plainly(to)).toMatchObject({ kind: 'answered', status: 200, challenge: null })
  })

  test('by a challenge without end: its beginning is kept', async () => {
    const to = await saying(
      `HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer realm="${'x'.repeat(9_000)}"\r\n\r\n`,
    )
    const result = await plainly(to)
    expect(result.kind === 'answered' && result.challenge?.length).toBe(4_096)
  })

  test('by a redirect: it is not followed', async () => {
    const to = await saying(
      'HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n',
    )
    expect(await plainly(to)).toMatchObject({ kind: 'answered', status: 301 })
  })
})

describe('the end of the run', () => {
  test('cuts a connection short', async () => {
    const { endpoint } = await serving({ behaviour: { hang: true } })
    const measuring = measure(get(endpoint))
    await new Promise((resolve) => setTimeout(resolve, 50))
    run.abort()
    expect(await measuring).toMatchObject({ kind: 'skipped', why: 'deadline' })
  })

  test('keeps a connection from being made', async () => {
    const { endpoint, requests } = await serving()
    run.abort()
    expect(await measure(get(endpoint))).toEqual({ kind: 'skipped', why: 'deadline', waitedMs: 0 })
    expect(requests).toEqual([])
  })

  test.each([
    ['that was answered', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n'],
    ['that was given up', ''],
  ])('is not waited for to close a connection %s', async (_, reply) => {
    const accepted: Socket[] = []
    const closed: Promise<unknown>[] = []
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.once('data', () => socket.write(reply))
      accepted.push(socket)
      closed.push(once(socket, 'close'))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    opened.push({
      close: () => {
        accepted.forEach((socket) => socket.destroy())
        return new Promise((resolve) => server.close(() => resolve()))
      },
    })
    const bound = server.address()
    const port = bound !== null && typeof bound === 'object' ? bound.port : 0
    const waits = { tcpMs: 2_000, tlsMs: 100, httpMs: 100 }
    await measure(get({ address: '127.0.0.1', port }, { security: 'plain', waits }))
    expect(closed).toHaveLength(1)
    await Promise.all(closed)
  })

  test('leaves nothing open, whatever the connection came to', async () => {
    const sockets = () =>
      process.getActiveResourcesInfo().filter((one) => /TCPSocketWrap|TLSWrap|Timeout/.test(one)).length
    const before = sockets()
    const good = await serving()
    const hanging = await serving({ behaviour: { hang: true } })
    const silent = await serving({ behaviour: { dataAfter: 60_000 } })
    const waits = { tcpMs: 2_000, tlsMs: 100, httpMs: 100 }
    await Promise.all([
      measure(get(good.endpoint)),
      measure(get(hanging.endpoint, { waits })),
      measure(get(silent.endpoint, { waits: { ...waits, tlsMs: 5_000 } })),
      measure({ kind: 'connect', ...connection(good.endpoint) }),
    ])
    run.abort()
    await Promise.all(opened.splice(0).map((server) => server.close()))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(sockets()).toBeLessThanOrEqual(before)
  })
})
