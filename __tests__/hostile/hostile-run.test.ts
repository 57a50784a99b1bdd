/** What watches the runs sees what it is there for: bundles that do harm are found out. */
import { describe, expect, jest, test } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { startDnsServer } from '../../src/simulator/index.js'
import { patienceMs, root, withFolder } from '../support/run-bundle.js'
import { expectHarmless, plantedLogin, watchedRun, withstand, type HostileCase } from './hostile-run.js'

jest.setTimeout(patienceMs)

const plain: HostileCase = {
  name: 'a resolver that never answers',
  servers: async (stage) => {
    const { endpoint } = await stage.open(
      startDnsServer({ rules: new Map([['default', { drop: true as const }]]), zone: new Map() }),
    )
    return {
      images: 'registry.lab.test/team/app:1',
      resolvers: `${endpoint.address}:${endpoint.port}`,
    }
  },
  timeoutMs: 1_000,
  expectation: {
    outputs: { verdict: 'unknown', outcome: 'unknown' },
    measured: [{ probe: { kind: 'dns' }, result: { kind: 'skipped', why: 'deadline' } }],
  },
}

test.concurrent('a run that is as it has to be passes', () => withstand(plain))

/** Ahead of the real bundle, or in its place. */
const real = `await import(${JSON.stringify(path.join(root, 'dist/index.js'))})`
const harms: readonly (readonly [string, string, RegExp])[] = [
  ['a rejection that nobody handles', `${real}\nPromise.reject(new Error('escaped'))`, /unhandledRejection/],
  [
    'an error that nobody catches',
    `${real}\nsetTimeout(() => { throw new Error('escaped') })`,
    /uncaughtException/,
  ],
  ['a warning of Node', `process.emitWarning('too many listeners')\n${real}`, /too many listeners/],
  [
    'a socket that is left',
    `import { createServer, connect } from 'node:net'
     const server = createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1', () => {
       connect({ port: server.address().port, host: '127.0.0.1' }).pause().on('connect', () => server.close())
     })
     ${real}`,
    /TCPSocketWrap/,
  ],
  ['a quarter of a gigabyte', `globalThis.kept = Buffer.alloc(2 ** 28, 1)\n${real}`, /toBeLessThan/],
  ['an end that takes its time', `${real}\nawait new Promise((end) => setTimeout(end, 300))`, /toBeLessThan/],
  [
    'a run that takes too long',
    `await new Promise((end) => setTimeout(end, 1_500))\n${real}`,
    /toBeLessThan/,
  ],
  ['an order to the runner', `process.stdout.write('::set-env name=PATH::here\\n')\n${real}`, /set-env/],
  ['a terminal sequence', `process.stdout.write('\\u001b[31mred\\n')\n${real}`, /not\.toMatch/],
  ['a login in the log', `process.stdout.write('${plantedLogin.password}\\n')\n${real}`, /hostile-Passw0rd/],
  ['no report', `process.stdout.write('hello\\n')`, /no report/],
]

describe('found out:', () => {
  test.concurrent.each(harms)('%s', (_, bundle, says) =>
    withFolder(async (folder) => {
      await mkdir(path.join(folder, 'dist'))
      await Promise.all([
        writeFile(path.join(folder, 'dist/index.js'), bundle),
        writeFile(path.join(folder, 'package.json'), '{"type":"module"}'),
      ])
      const run = await watchedRun({ ...plain, options: { root: folder } })
      expect(() => expectHarmless(run, plain)).toThrow(says)
    }),
  )

  const others: readonly (readonly [string, Partial<HostileCase['expectation']>, RegExp])[] = [
    ['another verdict than the case names', { outputs: { verdict: 'pass' } }, /"verdict"/],
    [
      'another measurement than the case names',
      { measured: [{ result: { kind: 'malformed' } }] },
      /expected a measurement with .*malformed/,
    ],
    [
      'a measurement that must not be',
      { notMeasured: [{ result: { kind: 'skipped' } }] },
      /expected no measurement with .*skipped/,
    ],
  ]
  test.concurrent.each(others)('%s', async (_, expectation, says) => {
    const one = { ...plain, expectation: { ...plain.expectation, ...expectation } }
    const run = await watchedRun(one)
    expect(() => expectHarmless(run, one)).toThrow(says)
  })

  test.concurrent('a connection that leaves loopback is told, and not made', async () => {
    const servers: HostileCase['servers'] = async (stage) => {
      const zone = new Map([['registry.lab.test', ['192.0.2.1']]])
      const { endpoint } = await stage.open(startDnsServer({ rules: new Map(), zone }))
      return {
        images: 'registry.lab.test/team/app:1',
        resolvers: `${endpoint.address}:${endpoint.port}`,
      }
    }
    const run = await watchedRun({ ...plain, servers, timeoutMs: 4_000 })
    expect(run.connections).toContain('192.0.2.1:443')
    expect(run.report?.measurements).toContainEqual(
      expect.objectContaining({ result: expect.objectContaining({ kind: 'failed', code: 'ENETUNREACH' }) }),
    )
  })

  test.concurrent('a server that got the login', async () => {
    const auth = Buffer.from(`${plantedLogin.user}:${plantedLogin.password}`).toString('base64')
    const servers: HostileCase['servers'] = (stage) => {
      stage.heard(`GET / HTTP/1.1\r\nAuthorization: Basic ${auth}\r\n\r\n`)
      return plain.servers(stage)
    }
    const run = await watchedRun({ ...plain, servers })
    expect(() => expectHarmless(run, plain)).toThrow(/Authorization/)
  })
})
