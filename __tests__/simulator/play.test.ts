import { afterEach, describe, expect, test } from '@jest/globals'
import dnsPacket from 'dns-packet'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { performance } from 'node:perf_hooks'
import { connect } from 'node:tls'
import type { Endpoint } from '../../src/report/index.js'
import {
  correctedScenario,
  playScenario,
  type CertificateFault,
  type Played,
  type Scenario,
  type ServerFaults,
} from '../../src/simulator/index.js'
import type { World } from '../../src/world.js'
import { scenarioOf } from '../support/scenario-file.js'

const played: Played[] = []
afterEach(async () => {
  await Promise.all(played.splice(0).map((one) => one.close()))
})

async function play(one: Scenario): Promise<Played> {
  const now = await playScenario(one)
  played.push(now)
  return now
}

function lookup(world: World, address: string, name: string, type: 'A' | 'AAAA'): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = world.udp(
      { address, port: 53 },
      {
        sent: () => undefined,
        message: (message) => {
          socket.close()
          const reply = dnsPacket.decode(Buffer.from(message))
          const [record] = reply.answers ?? []
          const data = record !== undefined && 'data' in record ? record.data : null
          resolve(typeof data === 'string' ? data : `rcode ${(reply.flags ?? 0) & 15}`)
        },
        error: (code) => reject(new Error(code)),
      },
    )
    socket.send(dnsPacket.encode({ type: 'query', id: 1, questions: [{ name, type }] }))
  })
}

/** GET over the world's TCP, with the system's authorities of that world. */
async function get(
  world: World,
  to: Endpoint,
  host: string,
  path: string,
  headers = {},
): Promise<IncomingMessage> {
  const store = await world.readFile('/etc/ssl/certs/ca-certificates.crt', 100_000)
  const socket = connect({
    socket: world.tcp(to),
    servername: host,
    ca: store.kind === 'text' ? [store.text] : [],
  })
  await once(socket, 'secureConnect')
  const asking = request({ path, headers: { host, ...headers }, createConnection: () => socket })
  asking.end()
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  response.resume()
  socket.destroy()
  return response
}

describe('the founding incident, played', () => {
  test('has its resolvers, its servers under their real names, its files and its docker', async () => {
    const { world, inputs, dns, http } = await play(await scenarioOf('founding-incident'))
    expect(inputs).toEqual({ images: 'docker.io/example/app:1.0' })
    expect(world.startedAt).toBe('2020-04-10T09:00:00Z')
    expect(world.environment).toMatchObject({ DOCKER_CONTENT_TRUST: '1' })
    expect(await lookup(world, '8.8.8.8', 'notary.docker.io', 'A')).toBe('203.0.113.30')
    expect(await lookup(world, '8.8.8.8', 'notary.docker.io', 'AAAA')).toBe('rcode 2')
    expect(await lookup(world, '8.8.4.4', 'notary.docker.io', 'AAAA')).toBe('rcode 0')
    expect(dns.get('8.8.8.8')?.queries).toHaveLength(2)
    expect(dns.get('4.4.4.4')?.queries).toEqual([])

    const ping = await get(world, { address: '203.0.113.30', port: 443 }, 'notary.docker.io', '/v2/')
    expect(ping.statusCode).toBe(401)
    expect(ping.headers['www-authenticate']).toBe(
      'Bearer realm="https://auth.docker.io/token",service="notary.docker.io"',
    )
    const token = await get(world, { address: '203.0.113.20', port: 443 }, 'auth.docker.io', '/token')
    expect(token.statusCode).toBe(200)
    expect(http.get('203.0.113.20:443')?.requests).toHaveLength(1)
    const bounds = { timeoutMs: 1000, maxOutputBytes: 1000, signal: new AbortController().signal }
    expect(await world.run(['docker', '--version'], bounds)).toMatchObject({
      stdout: expect.stringMatching(/^Docker version 19\.03\.8, build [0-9a-f]+\n$/),
    })
  })

  test('refuses a certificate that is asked for another name', async () => {
    const { world } = await play(await scenarioOf('founding-incident'))
    await expect(
      get(world, { address: '203.0.113.30', port: 443 }, 'auth.docker.io', '/v2/'),
    ).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  test('has the corrected file in its second act', async () => {
    const { world } = await play(correctedScenario(await scenarioOf('founding-incident')))
    expect(await world.readFile('/etc/resolv.conf', 1000)).toEqual({
      kind: 'text',
      text: 'nameserver 8.8.8.8\nnameserver 8.8.4.4\n',
    })
  })
})

test('a registry that is its own token server hands out the token under its own name', async () => {
  const { world } = await play(await scenarioOf('healthy'))
  const to = { address: '203.0.113.10', port: 443 }
  expect((await get(world, to, 'ghcr.io', '/v2/')).statusCode).toBe(401)
  expect((await get(world, to, 'ghcr.io', '/token?service=ghcr.io')).statusCode).toBe(200)
})

describe('the faults of a server, played', () => {
  const to = { address: '203.0.113.10', port: 443 }
  const at = '203.0.113.10:443'
  const withFaults = async (faults: ServerFaults) =>
    play({ ...(await scenarioOf('healthy')), faults: new Map([[at, faults]]) })

  test('a status is answered to every request', async () => {
    const { world } = await withFaults({ status: 503 })
    expect((await get(world, to, 'ghcr.io', '/v2/')).statusCode).toBe(503)
    expect((await get(world, to, 'ghcr.io', '/token')).statusCode).toBe(503)
  })

  test.each<[CertificateFault, string]>([
    ['expired', 'CERT_HAS_EXPIRED'],
    ['wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['unknown-authority', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('a client that trusts the system refuses a certificate with the fault %s', async (certificate, code) => {
    const { world } = await withFaults({ certificate })
    await expect(get(world, to, 'ghcr.io', '/v2/')).rejects.toMatchObject({ code })
  })

  test('a reset ends the connection, and a slow server answers late', async () => {
    const resetting = await withFaults({ reset: true })
    await expect(get(resetting.world, to, 'ghcr.io', '/v2/')).rejects.toMatchObject({ code: 'ECONNRESET' })
    const slow = await withFaults({ dataAfter: 60 })
    await get(slow.world, to, 'ghcr.io', '/v2/')
    expect(performance.now() - (slow.http.get(at)?.requests[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(59)
  })
})

describe('the accounts of a scenario', () => {
  const headersOf = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` })
  const accounts = [{ name: 'bob', password: 'secret', mayPush: ['example/app'] }]

  test.each([
    ['healthy', '203.0.113.10', 'ghcr.io'],
    ['founding-incident', '203.0.113.20', 'auth.docker.io'],
  ])('are asked for at the token server of %s', async (name, address, host) => {
    const { world } = await play({ ...(await scenarioOf(name)), accounts })
    const status = async (given: string) =>
      (await get(world, { address, port: 443 }, host, '/token?service=x', headersOf(given))).statusCode
    expect([await status('bob:secret'), await status('bob:wrong')]).toEqual([200, 401])
  })

  test('are not asked for where there are none', async () => {
    const anybody = await scenarioOf('healthy')
    expect(anybody).not.toHaveProperty('accounts')
    const { world } = await play(anybody)
    const to = { address: '203.0.113.10', port: 443 }
    expect((await get(world, to, 'ghcr.io', '/token', headersOf('who:ever'))).statusCode).toBe(200)
  })
})

test('a machine without docker has none', async () => {
  const one = await scenarioOf('healthy')
  const { world } = await play({ ...one, machine: { ...one.machine, docker: null } })
  const bounds = { timeoutMs: 1000, maxOutputBytes: 1000, signal: new AbortController().signal }
  expect(await world.run(['docker', '--version'], bounds)).toEqual({ kind: 'absent' })
})

test('a scenario that needs the lab is not played here', async () => {
  await expect(playScenario({ ...(await scenarioOf('healthy')), needs: 'lab' })).rejects.toThrow(
    /needs the lab/,
  )
})

test('playing and closing twenty times leaves nothing open', async () => {
  const open = () => process.getActiveResourcesInfo().filter((kind) => /^(TCP|UDP|TLS)/.test(kind)).length
  // What other tests of this process have left is theirs.
  const before = open()
  for (let round = 0; round < 20; round += 1) {
    const one = await playScenario(await scenarioOf('founding-incident'))
    const listener = { sent: () => undefined, message: () => undefined, error: () => undefined }
    const silent = one.world.udp({ address: '4.4.4.4', port: 53 }, listener)
    silent.send(Buffer.from('anything'))
    await lookup(one.world, '8.8.8.8', 'auth.docker.io', 'A')
    await get(one.world, { address: '203.0.113.10', port: 443 }, 'registry-1.docker.io', '/v2/')
    silent.close()
    await one.close()
  }
  // A handle that is closed is listed until the loop has come round.
  for (let turn = 0; turn < 100 && open() > before; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(open()).toBeLessThanOrEqual(before)
})
