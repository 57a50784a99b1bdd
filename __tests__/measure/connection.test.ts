import { describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { Endpoint } from '../../src/report/index.js'
import {
  authority,
  closeAll,
  closing,
  connection,
  endRun,
  get,
  host,
  measure,
  newMeasurer,
  noSecrets,
  saying,
  serving,
} from './serving.js'

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
    closing({ close: () => new Promise((resolve) => server.close(() => resolve())) })
    const bound = server.address()
    const to = { address: '127.0.0.1', port: bound !== null && typeof bound === 'object' ? bound.port : 0 }
    expect(await measure(get(to))).toMatchObject({ kind: 'answered' })
    expect(await measure(get(to, { host: '127.0.0.1' }))).toMatchObject({ kind: 'answered' })
    expect(names).toEqual([host, false])
  })

  test('that takes its time has it in the right phase', async () => {
    const slowToAnswer = await serving({ faults: { dataAfter: 200 } })
    const answered = await measure(get(slowToAnswer.endpoint))
    expect(answered.kind === 'answered' && (answered.httpMs ?? 0)).toBeGreaterThanOrEqual(199)
    const slowToAccept = await serving({ faults: { acceptAfter: 200 } })
    const accepted = await measure(get(slowToAccept.endpoint))
    expect(accepted.kind === 'answered' && (accepted.tlsMs ?? 0)).toBeGreaterThanOrEqual(199)
  })
})

test('a probe is not sent before its time', async () => {
  const { endpoint } = await serving()
  const { startedMs } = await newMeasurer().measure(get(endpoint, { notBeforeMs: 150.9 }))
  // Node's timers count whole milliseconds, of a clock that is read once a turn.
  expect(startedMs).toBeGreaterThanOrEqual(149.9)
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
    const { endpoint } = await serving({ faults: { hang: true } })
    const result = await measure(get(endpoint, { waits: short }))
    expect(result).toMatchObject({ kind: 'timed-out', phase: 'tls', waitedMs: 100 })
    expect(result.kind === 'timed-out' && result.beforeMs).toBeLessThan(2_000)
    const plain = await serving({ plain: true, faults: { hang: true } })
    expect(await measure(get(plain.endpoint, { waits: short, security: 'plain' }))).toMatchObject({
      kind: 'timed-out',
      phase: 'http',
    })
  })

  test('by never answering the request', async () => {
    const { endpoint } = await serving({ faults: { dataAfter: 60_000 } })
    const waits = { ...short, tlsMs: 5_000 }
    expect(await measure(get(endpoint, { waits }))).toMatchObject({
      kind: 'timed-out',
      phase: 'http',
      waitedMs: 100,
    })
  })

  test('by resetting the connection', async () => {
    const { endpoint } = await serving({ faults: { reset: true } })
    expect(await measure(get(endpoint))).toMatchObject({ kind: 'failed', code: 'ECONNRESET' })
  })

  test('by speaking HTTP where TLS is expected', async () => {
    const { endpoint } = await serving({ plain: true })
    const result = await measure(get(endpoint))
    expect(result).toMatchObject({ kind: 'failed', phase: 'tls' })
    // What the TCP connection took is told from what the handshake took.
    expect(result.kind === 'failed' && result.beforeMs).toBeGreaterThan(0)
    expect(result.kind === 'failed' && result.beforeMs <= result.ms).toBe(true)
    expect(result.kind === 'failed' && result.code).toMatch(/^(ERR_SSL_|ECONNRESET|EPROTO)/)
  })

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

  test('by a status that is none', async () => {
    const to = await saying('HTTP/1.1 000 OK\r\nContent-Length: 0\r\n\r\n')
    expect(await plainly(to)).toMatchObject({ kind: 'failed', phase: 'http', code: 'HPE_INVALID_STATUS' })
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

  test('by a challenge that echoes the password where it is cut: nothing of it is kept', async () => {
    const secrets = noSecrets()
    secrets.keepPassword(host, 'bob', 'correct-horse-battery')
    const to = await saying(
      `HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: ${'x'.repeat(4_086)}correct-horse-battery\r\n\r\n`,
    )
    const authorization = { kind: 'stored', key: host } as const
    const result = await measure(get(to, { security: 'plain', authorization }), secrets)
    expect(result.kind === 'answered' && result.challenge).toMatch(/^x+\*\*\*$/)
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
    const { endpoint } = await serving({ faults: { hang: true } })
    const measuring = measure(get(endpoint))
    await new Promise((resolve) => setTimeout(resolve, 50))
    endRun()
    expect(await measuring).toMatchObject({ kind: 'skipped', why: 'deadline' })
  })

  test('keeps a connection from being made', async () => {
    const { endpoint, requests } = await serving()
    endRun()
    expect(await measure(get(endpoint))).toEqual({ kind: 'skipped', why: 'deadline', waitedMs: 0 })
    expect(requests).toEqual([])
  })

  test('comes before a probe whose time has not come: it is not sent', async () => {
    const { endpoint, requests } = await serving()
    const measuring = measure(get(endpoint, { notBeforeMs: 60_000 }))
    endRun()
    expect(await measuring).toMatchObject({ kind: 'skipped', why: 'deadline', waitedMs: 0 })
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
    closing({
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
    const hanging = await serving({ faults: { hang: true } })
    const silent = await serving({ faults: { dataAfter: 60_000 } })
    const waits = { tcpMs: 2_000, tlsMs: 100, httpMs: 100 }
    await Promise.all([
      measure(get(good.endpoint)),
      measure(get(hanging.endpoint, { waits })),
      measure(get(silent.endpoint, { waits: { ...waits, tlsMs: 5_000 } })),
      measure({ kind: 'connect', ...connection(good.endpoint) }),
    ])
    endRun()
    await closeAll()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(sockets()).toBeLessThanOrEqual(before)
  })
})
