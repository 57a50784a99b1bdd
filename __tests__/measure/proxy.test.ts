import { describe, expect, test } from '@jest/globals'
import type { ConnectionResult, Through } from '../../src/report/index.js'
import { startProxyServer, type ProxyRules, type ProxyServer } from '../../src/simulator/proxy-server.js'
import {
  authority,
  closing,
  connection,
  get,
  host,
  measure,
  noSecrets,
  saying,
  serving,
  world,
} from './serving.js'

const login = 'HTTPS_PROXY'

async function proxying(rules: ProxyRules = {}): Promise<ProxyServer> {
  const lookup = () => ({ kind: 'found', addresses: ['127.0.0.1'], ms: 0 }) as const
  return closing(await startProxyServer({ rules, lookup, connect: (to) => world.tcp(to) }))
}

const through = (targetPort: number, more: Partial<Through> = {}): Through => ({
  scheme: 'http',
  host: 'proxy.test',
  port: 3128,
  login: null,
  targetPort,
  ...more,
})

const bobs = () => {
  const secrets = noSecrets()
  secrets.keepPassword(login, 'bob', 'secret')
  return secrets
}

const failureOf = (result: ConnectionResult) =>
  result.kind === 'failed' ? { phase: result.phase, code: result.code } : result

describe('a registry behind a proxy', () => {
  test('is asked inside the tunnel, and CONNECT is timed apart', async () => {
    const { endpoint, requests } = await serving({ faults: { dataAfter: 40 } })
    const proxy = await proxying({ answersAfter: 60 })
    const result = await measure(get(proxy.endpoint, { through: through(endpoint.port) }))
    expect(result).toMatchObject({ kind: 'answered', status: 401 })
    const { proxyMs = 0, tcpMs, httpMs } = result.kind === 'answered' ? result : { tcpMs: 0, httpMs: 0 }
    expect(proxyMs).toBeGreaterThanOrEqual(59)
    expect(httpMs).toBeGreaterThanOrEqual(39)
    expect(tcpMs).toBeLessThan(59)
    expect(proxy.requests).toMatchObject([
      { method: 'CONNECT', target: `${host}:${endpoint.port}`, authorization: null },
    ])
    expect(requests[0]?.headers['host']).toBe(`${host}:${endpoint.port}`)
  })

  test('may be connected to without a request', async () => {
    const { endpoint, requests } = await serving()
    const proxy = await proxying()
    const probe = connection(proxy.endpoint, { through: through(endpoint.port) })
    expect(await measure({ kind: 'connect', ...probe })).toMatchObject({ kind: 'answered', httpMs: null })
    expect(requests).toEqual([])
  })

  test('shows its own certificate, and none of the proxy', async () => {
    const { endpoint } = await serving({ tls: authority.issue({ names: ['other.test'] }) })
    const proxy = await proxying()
    const result = await measure(get(proxy.endpoint, { through: through(endpoint.port) }))
    expect(failureOf(result)).toEqual({ phase: 'tls', code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  test('gets no login of the proxy, and the proxy gets it', async () => {
    const { endpoint, requests } = await serving()
    const proxy = await proxying({ logins: ['bob:secret'] })
    const probe = get(proxy.endpoint, { through: through(endpoint.port, { login }) })
    expect(await measure(probe, bobs())).toMatchObject({ kind: 'answered', status: 401 })
    expect(proxy.requests[0]?.authorization).toBe(`Basic ${Buffer.from('bob:secret').toString('base64')}`)
    expect(JSON.stringify(requests)).not.toContain('proxy-authorization')
  })

  test('is asked in absolute form where it speaks no TLS', async () => {
    const { endpoint, requests } = await serving({ plain: true })
    const proxy = await proxying({ logins: ['bob:secret'] })
    const probe = get(proxy.endpoint, { security: 'plain', through: through(endpoint.port, { login }) })
    expect(await measure(probe, bobs())).toMatchObject({ kind: 'answered', status: 401, tlsMs: null })
    expect(proxy.requests).toMatchObject([{ method: 'GET', target: `http://${host}:${endpoint.port}/v2/` }])
    expect(requests).toMatchObject([{ path: '/v2/' }])
  })
})

describe('a proxy that does not lead there', () => {
  test.each([
    ['wants a login', { logins: ['bob:secret'] }, '407 Proxy Authentication Required'],
    ['refuses', { denies: [host] }, '403 Forbidden'],
    ['fails', { status: 503 }, '503 Service Unavailable'],
  ])('%s, and its status is told', async (_, rules, code) => {
    const { endpoint } = await serving()
    const proxy = await proxying(rules)
    const result = await measure(get(proxy.endpoint, { through: through(endpoint.port) }))
    expect(failureOf(result)).toEqual({ phase: 'proxy', code })
  })

  test('says nothing, and is waited for like an answer', async () => {
    const proxy = await proxying({ hang: true })
    const waits = { tcpMs: 5_000, tlsMs: 5_000, httpMs: 80 }
    const result = await measure(get(proxy.endpoint, { waits, through: through(443) }))
    expect(result).toMatchObject({ kind: 'timed-out', phase: 'proxy', waitedMs: 80 })
  })

  test('speaks no HTTP', async () => {
    const to = await saying('SSH-2.0-OpenSSH_9.6\r\n')
    const result = await measure(get(to, { through: through(443) }))
    expect(result).toMatchObject({ kind: 'failed', phase: 'proxy' })
  })

  test('echoes its login, which nobody sees', async () => {
    const to = await saying('HTTP/1.1 403 no secret here\u0007\r\n\r\n')
    const result = await measure(get(to, { through: through(443, { login }) }), bobs())
    expect(failureOf(result)).toEqual({ phase: 'proxy', code: '403 no *** here' })
  })
})
