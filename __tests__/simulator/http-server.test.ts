import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import { createAuthority } from '../../src/simulator/certificates.js'
import { startHttpServer, type HttpServer, type HttpServerOptions } from '../../src/simulator/http-server.js'
import { registry, tokenServer, trustServer } from '../../src/simulator/services.js'

const authority = createAuthority(new Date('2020-04-10T09:00:00Z'))
const tls = authority.issue({ names: ['registry.example'] })
const servers: HttpServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
async function start(options: HttpServerOptions): Promise<HttpServer> {
  const server = await startHttpServer(options)
  servers.push(server)
  return server
}

interface Got {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

async function get(
  server: HttpServer,
  path: string,
  secure: boolean,
  headers = {},
  method = 'GET',
): Promise<Got> {
  const options = {
    host: server.endpoint.address,
    port: server.endpoint.port,
    path,
    method,
    agent: false,
    headers: { host: 'registry.example', ...headers },
  }
  const request = secure
    ? httpsRequest({ ...options, ca: authority.certificatePem, servername: 'registry.example' })
    : httpRequest(options)
  request.end(method === 'POST' ? 'service=x' : undefined)
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return {
    status: response.statusCode,
    headers: response.headers,
    body: JSON.parse(Buffer.concat(chunks).toString()) as unknown,
  }
}

const auth = { realm: 'https://auth.example/token', service: 'registry.example' }

describe.each([
  ['HTTPS', true],
  ['HTTP', false],
])('over %s', (_, secure) => {
  const secured = secure ? { tls } : {}

  test('a registry challenges its pinging client, and lets it in with a token', async () => {
    const server = await start({ ...secured, respond: registry(auth) })
    const refused = await get(server, '/v2/', secure)
    expect(refused.status).toBe(401)
    expect(refused.headers).toMatchObject({
      'www-authenticate': 'Bearer realm="https://auth.example/token",service="registry.example"',
      'docker-distribution-api-version': 'registry/2.0',
    })
    expect((await get(server, '/v2/', secure, { authorization: 'Bearer x' })).status).toBe(200)
    expect(server.requests.map(({ method, path }) => [method, path])).toEqual([
      ['GET', '/v2/'],
      ['GET', '/v2/'],
    ])
    expect(server.requests[1]?.headers['authorization']).toBe('Bearer x')
    expect(server.requests[0]?.atMs).toBeLessThanOrEqual(performance.now())
  })

  test('what is sent to a server that accepts late is answered late', async () => {
    const server = await start({ ...secured, faults: { acceptAfter: 60 }, respond: registry() })
    const from = performance.now()
    expect((await get(server, '/v2/', secure)).status).toBe(200)
    expect(performance.now() - from).toBeGreaterThanOrEqual(59)
    expect((server.requests[0]?.atMs ?? 0) - from).toBeGreaterThanOrEqual(59)
  })

  test('a server that is slow to speak has the request at once', async () => {
    const server = await start({ ...secured, faults: { dataAfter: 60 }, respond: registry() })
    await get(server, '/v2/', secure)
    expect(performance.now() - (server.requests[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(59)
  })

  test('is late by what is drawn for each connection and each request, on top of its faults', async () => {
    const drawn = [30, 50]
    const server = await start({
      ...secured,
      faults: { acceptAfter: 30 },
      jitter: () => drawn.shift() ?? 0,
      respond: registry(),
    })
    const from = performance.now()
    expect((await get(server, '/v2/', secure)).status).toBe(200)
    expect(performance.now() - from).toBeGreaterThanOrEqual(107)
    expect(drawn).toEqual([])
  })

  test('a server that resets says so to every client', async () => {
    const server = await start({ ...secured, faults: { reset: true }, respond: registry() })
    await expect(get(server, '/v2/', secure)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(server.requests).toEqual([])
  })
})

test('a server that hangs accepts, says nothing, and lets go when it is closed', async () => {
  const server = await startHttpServer({ tls, faults: { hang: true }, respond: registry() })
  const socket = connect(server.endpoint.port, server.endpoint.address)
  const heard: unknown[] = []
  socket.on('data', (data) => heard.push(data)).on('error', () => undefined)
  await once(socket, 'connect')
  socket.write('GET /v2/ HTTP/1.1\r\nhost: x\r\n\r\n')
  const ended = new Promise((resolve) => socket.on('close', resolve))
  await server.close()
  await ended
  expect(heard).toEqual([])
  expect(server.requests).toEqual([])
})

describe('a service', () => {
  test('registry that is its own token server hands the token out', async () => {
    const own = { realm: 'https://registry.example/token', service: 'registry.example' }
    const server = await start({ respond: registry(own) })
    expect((await get(server, '/token?service=registry.example', false)).status).toBe(200)
  })

  test.each([
    ['GET', 'token'],
    // OAuth 2.0 has this name alone.
    ['POST', 'access_token'],
  ])("token server answers %s with something of a token's shape", async (method, name) => {
    const server = await start({ respond: tokenServer() })
    const got = await get(server, '/token?service=registry.example', false, {}, method)
    expect(got.body).toMatchObject({
      [name]: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      expires_in: 300,
    })
    expect(got.body).toHaveProperty('access_token')
  })

  test('trust server challenges, and has no metadata', async () => {
    const server = await start({ respond: trustServer(auth) })
    const root = '/v2/docker.io/example/app/_trust/tuf/root.json'
    expect((await get(server, '/v2/', false)).headers['www-authenticate']).toMatch(/^Bearer realm=/)
    expect((await get(server, root, false)).headers['www-authenticate']).toContain(
      'scope="repository:docker.io/example/app:pull"',
    )
    const got = await get(server, root, false, { authorization: 'Bearer x' })
    expect(got.status).toBe(404)
    expect(got.body).toMatchObject({ errors: [{ code: 'METADATA_NOT_FOUND' }] })
  })

  test.each([
    ['registry', registry],
    ['token server', tokenServer],
    ['trust server', trustServer],
  ])('%s can be out of order', async (_, service) => {
    const server = await start({ respond: service({ status: 503 }) })
    expect((await get(server, '/v2/', false)).status).toBe(503)
  })
})
