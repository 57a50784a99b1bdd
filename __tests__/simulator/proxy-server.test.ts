import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { playScenario, type Played, type ScenarioProxy } from '../../src/simulator/index.js'
import { changed, expectMistake, read, whole } from './sample-scenario.js'

const at = { address: '192.0.2.10', port: 3128 }
const played: Played[] = []
afterEach(async () => {
  await Promise.all(played.splice(0).map((one) => one.close()))
})

async function play(rules: Partial<ScenarioProxy>): Promise<Played> {
  const sample = read(
    changed(
      whole,
      'names: [auth.team.example]\n    serves: token',
      'names: []\n    serves: token\n    tls: false',
    ),
  )
  const now = await playScenario({ ...sample, faults: new Map(), proxies: [{ at, ...rules }] })
  played.push(now)
  return now
}

/** All that the proxy says to these lines until it ends, or has said `until`. */
async function said(socket: Socket, lines: readonly string[], until?: string): Promise<string> {
  await once(socket, 'connect')
  socket.write([...lines, '', ''].join('\r\n'))
  let text = ''
  for await (const chunk of socket) {
    text += String(chunk)
    if (until !== undefined && text.includes(until)) break
  }
  return text
}

const connectTo = (target: string, ...more: readonly string[]) => [
  `CONNECT ${target} HTTP/1.1`,
  `Host: ${target}`,
  ...more,
]
const basic = (login: string) => `Proxy-Authorization: Basic ${Buffer.from(login).toString('base64')}`

describe('a proxy as a scenario has it', () => {
  test('leads to the server that the scenario has under that name', async () => {
    const { world } = await play({})
    const socket = world.tcp(at)
    expect(await said(socket, connectTo('auth.team.example:443'), '\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /)
    socket.destroy()
  })

  test('sends a request in absolute form on, and nothing of the login to itself', async () => {
    const { world, http } = await play({ logins: ['bob:secret'] })
    const lines = ['GET http://auth.team.example:443/token?scope= HTTP/1.1', 'Host: auth.team.example:443']
    const text = await said(world.tcp(at), [...lines, basic('bob:secret'), 'Connection: close'])
    expect(text).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(http.get('203.0.113.20:443')?.requests).toMatchObject([{ path: '/token?scope=' }])
    expect(http.get('203.0.113.20:443')?.requests[0]?.headers).not.toHaveProperty('proxy-authorization')
  })

  test.each([
    ['nobody who has to log in', { logins: ['bob:secret'] }, [], 407],
    ['a wrong login', { logins: ['bob:secret'] }, [basic('bob:other')], 407],
    ['a right login', { logins: ['bob:secret'] }, [basic('bob:secret')], 200],
    ['a host that is denied', { denies: ['team.example'] }, [], 403],
    ['another host', { denies: ['am.example'] }, [], 200],
    ['a fault of its own', { status: 502 }, [], 502],
    ['a resolver that is dead', { resolver: '10.20.1.53', patience: 50 }, [], 503],
  ] as const)('%s', async (_, rules, more, status) => {
    const { world, proxies } = await play(rules)
    const socket = world.tcp(at)
    const text = await said(socket, connectTo('auth.team.example:443', ...more), '\r\n\r\n')
    expect(text.split(' ')[1]).toBe(String(status))
    expect(proxies.get('192.0.2.10:3128')?.requests).toMatchObject([
      { method: 'CONNECT', target: 'auth.team.example:443' },
    ])
    socket.destroy()
  })

  test('waits for its resolver, and before it answers', async () => {
    const { world } = await play({ resolver: '10.20.0.53', answersAfter: 60 })
    const socket = world.tcp(at)
    const begun = world.monotonicMs()
    await said(socket, connectTo('auth.team.example:443'), '\r\n\r\n')
    expect(world.monotonicMs() - begun).toBeGreaterThanOrEqual(69)
    socket.destroy()
  })
})

test('a proxy in the place of a server, or with a resolver that is not there, is a mistake', () => {
  const proxies = (line: string): readonly [string, string] => [
    'accounts:',
    `proxies:\n  - ${line}\naccounts:`,
  ]
  expectMistake(
    ...proxies('{ at: 203.0.113.10:443 }'),
    'proxies[0].at',
    '203.0.113.10:443',
    /a place of its own/,
  )
  expectMistake(
    ...proxies('{ at: 192.0.2.10:3128, resolver: 10.20.9.53 }'),
    'proxies[0].resolver',
    '10.20.9.53',
    /found no resolver there/,
  )
})
