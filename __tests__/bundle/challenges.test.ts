import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/index.js'
import { startHttpServer, type HttpServerOptions } from '../../src/simulator/index.js'
import { patienceMs, runCommand, withFolder, type Run } from '../support/run-bundle.js'

type Respond = HttpServerOptions['respond']

interface Answered {
  readonly run: Run
  readonly report: Report
  /** `severity code`, hints left out. */
  readonly findings: readonly string[]
  readonly credentialsSent: boolean
}

/** The command against a registry on a loopback address, without TLS, that answers like this; credentials are stored for it. */
async function against(respond: (port: number) => Respond): Promise<Answered> {
  let answer: Respond = () => ({ status: 500 })
  const server = await startHttpServer({ respond: (request) => answer(request) })
  const { port } = server.endpoint
  answer = respond(port)
  try {
    const run = await withFolder(async (folder) => {
      const docker = path.join(folder, 'docker')
      await mkdir(docker)
      const auth = Buffer.from('bob:secret').toString('base64')
      await writeFile(
        path.join(docker, 'config.json'),
        JSON.stringify({ auths: { [`127.0.0.1:${port}`]: { auth } } }),
      )
      return runCommand(['--json', '--timeout=20s', `127.0.0.1:${port}/team/app:1`], {
        environment: { DOCKER_CONFIG: docker },
      })
    })
    const report = JSON.parse(run.stdout) as Report
    return {
      run,
      report,
      findings: report.findings
        .filter(({ severity }) => severity !== 'hint')
        .map(({ severity, code }) => `${severity} ${code}`),
      credentialsSent: server.requests.some(({ headers }) => headers['authorization'] !== undefined),
    }
  } finally {
    await server.close()
  }
}

const json = { 'content-type': 'application/json' }
const challenging =
  (challenge: (port: number) => string | null, token: Respond): ((port: number) => Respond) =>
  (port) =>
  (request) => {
    if (request.path.startsWith('/token')) return token(request)
    const header = challenge(port)
    return { status: 401, headers: header === null ? {} : { 'www-authenticate': header } }
  }
const bearer = (port: number) => `Bearer realm="http://127.0.0.1:${port}/token",service="s"`
const good: Respond = () => ({ status: 200, headers: json, body: JSON.stringify({ token: 'opaque' }) })

describe('a challenge', () => {
  test.each([
    ['that is missing', () => null],
    ['without a realm', () => 'Bearer service="registry"'],
    ['whose realm is no URL', () => 'Bearer realm="somewhere",service="registry"'],
    ['of a scheme that Docker does not speak', () => 'Negotiate abc=, NTLM'],
  ])(
    '%s: named, and no credentials are sent anywhere',
    async (_, challenge) => {
      const { run, findings, credentialsSent, report } = await against(challenging(challenge, good))
      expect(findings).toEqual(['error challenge-unusable'])
      expect(report.outcome).toBe('access-denied')
      expect(credentialsSent).toBe(false)
      expect(run.status).toBe(1)
    },
    patienceMs,
  )

  test(
    'among ten: the first that Docker can follow is followed',
    async () => {
      const others = Array.from({ length: 9 }, (_, index) => `Scheme${index} realm="x${index}"`).join(', ')
      const { report, findings } = await against(challenging((port) => `${others}, ${bearer(port)}`, good))
      expect(report.path.flatMap(({ roles }) => roles)).toContain('token')
      expect(findings).toEqual([])
    },
    patienceMs,
  )

  test(
    'of ten thousand characters is not followed, and does no harm',
    async () => {
      const { findings, run } = await against(challenging(() => `Bearer realm="${'x'.repeat(10_000)}"`, good))
      expect(findings).toEqual(['error challenge-unusable'])
      expect(run.stdout.length).toBeLessThan(100_000)
    },
    patienceMs,
  )
})

describe('a token server that answers', () => {
  test.each<readonly [string, Respond]>([
    ['with no token', () => ({ status: 200, headers: json, body: '{}' })],
    ['with a token of the wrong type', () => ({ status: 200, headers: json, body: '{"token": 7}' })],
    ['with a list', () => ({ status: 200, headers: json, body: '[]' })],
    ['with something that is not JSON', () => ({ status: 200, body: '<html>' })],
    [
      'with a token that fits no header',
      () => ({ status: 200, headers: json, body: '{"token": "a\\r\\nb"}' }),
    ],
    ['with 10 MB', () => ({ status: 200, headers: json, body: `{"token": "${'x'.repeat(10_000_000)}"}` })],
    ['with 404', () => ({ status: 404, headers: json, body: '{}' })],
  ])(
    '%s: the token is the finding',
    async (_, token) => {
      const { findings, report, run } = await against(challenging(bearer, token))
      expect(findings).toEqual(['error token-unusable'])
      expect(report.outcome).toBe('token-server-unreachable')
      expect(run.stdout.length).toBeLessThan(100_000)
    },
    patienceMs,
  )
})
