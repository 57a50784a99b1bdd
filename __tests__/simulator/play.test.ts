import { afterEach, describe, expect, test } from '@jest/globals'
import dnsPacket from 'dns-packet'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { connect } from 'node:tls'
import type { Endpoint } from '../../src/report/index.js'
import {
  correctedScenario,
  parseScenario,
  playScenario,
  type Played,
  type Scenario,
} from '../../src/simulator/index.js'
import type { World } from '../../src/world.js'

const played: Played[] = []
afterEach(async () => {
  await Promise.all(played.splice(0).map((one) => one.close()))
})

function scenario(name: string): Scenario {
  const parsed = parseScenario(readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
  return parsed.scenario
}

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
async function get(world: World, to: Endpoint, host: string, path: string): Promise<IncomingMessage> {
  const store = await world.readFile('/etc/ssl/certs/ca-certificates.crt', 100_000)
  const socket = connect({
    socket: world.tcp(to),
    servername: host,
    ca: store.kind === 'text' ? [store.text] : [],
  })
  await once(socket, 'secureConnect')
  const asking = request({ path, headers: { host }, createConnection: () => socket })
  asking.end()
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  response.resume()
  socket.destroy()
  return response
}

describe('the founding incident, played', () => {
  test('has its resolvers, its servers under their real names, its files and its docker', async () => {
    const { world, inputs, dns, http } = await play(scenario('founding-incident'))
    expect(inputs).toEqual({ images: 'docker.io/example/app:1.0' })
    expect(world.startedAt).toBe('2020-04-10T09:00:00Z')
    expect(world.environment).toEqual({ DOCKER_CONTENT_TRUST: '1' })
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
    const { world } = await play(scenario('founding-incident'))
    await expect(
      get(world, { address: '203.0.113.30', port: 443 }, 'auth.docker.io', '/v2/'),
    ).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  test('has the corrected file in its second act', async () => {
    const { world } = await play(correctedScenario(scenario('founding-incident')))
    expect(await world.readFile('/etc/resolv.conf', 1000)).toEqual({
      kind: 'text',
      text: 'nameserver 8.8.8.8\nnameserver 8.8.4.4\n',
    })
  })
})

test('a registry that is its own token server hands out the token under its own name', async () => {
  const { world } = await play(scenario('healthy'))
  const to = { address: '203.0.113.10', port: 443 }
  expect((await get(world, to, 'ghcr.io', '/v2/')).statusCode).toBe(401)
  expect((await get(world, to, 'ghcr.io', '/token?service=ghcr.io')).statusCode).toBe(200)
})

test('a machine without docker has none', async () => {
  const one = scenario('healthy')
  const { world } = await play({ ...one, machine: { ...one.machine, docker: null } })
  const bounds = { timeoutMs: 1000, maxOutputBytes: 1000, signal: new AbortController().signal }
  expect(await world.run(['docker', '--version'], bounds)).toEqual({ kind: 'absent' })
})

test('a scenario that needs the lab is not played here', async () => {
  await expect(playScenario({ ...scenario('healthy'), needs: 'lab' })).rejects.toThrow(/needs the lab/)
})

test('playing and closing twenty times leaves nothing open', async () => {
  const open = () => process.getActiveResourcesInfo().filter((kind) => /^(TCP|UDP|TLS)/.test(kind))
  for (let round = 0; round < 20; round += 1) {
    const one = await playScenario(scenario('founding-incident'))
    const listener = { sent: () => undefined, message: () => undefined, error: () => undefined }
    const silent = one.world.udp({ address: '4.4.4.4', port: 53 }, listener)
    silent.send(Buffer.from('anything'))
    await lookup(one.world, '8.8.8.8', 'auth.docker.io', 'A')
    await get(one.world, { address: '203.0.113.10', port: 443 }, 'registry-1.docker.io', '/v2/')
    silent.close()
    await one.close()
  }
  // A handle that is closed is listed until the loop has come round.
  for (let turn = 0; turn < 100 && open().length > 0; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(open()).toEqual([])
})
