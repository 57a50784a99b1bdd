/** A check run over real sockets: resolvers and an API server on loopback. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createPublisher, tokenKey } from '../../src/publish/check-run.js'
import type { CheckRun, CheckRunEnd, Ms, RunnerFacts } from '../../src/report/index.js'
import { noProxies } from '../../src/push-path/proxy.js'
import { createSecrets } from '../../src/secrets.js'
import { proxiesInEnvironment, settingsOf } from '../../src/runner/proxies.js'
import { startDnsServer, startListener, type RuleTree } from '../../src/simulator/index.js'
import { startProxyServer, type ProxyRules, type ProxyServer } from '../../src/simulator/proxy-server.js'
import { realWorld } from '../../src/world.js'
import { created, refusing, withApiServer, type ApiAnswer, type ApiServer } from '../support/api-server.js'
import { authorityPem, certificate } from '../support/loopback.js'
import { runnerFacts } from '../support/observe.js'
import { sampleResolver } from '../support/sample-report.js'

const run: CheckRun = {
  name: 'Push Preflight (push)',
  conclusion: 'failure',
  title: 'Fail: 4.4.4.4',
  summary: '## Fail\n\n4.4.4.4 is 遅い',
}
const sha = 'b'.repeat(40)
const token = 'canary-TOKEN-47'

let folder = ''
let trusted = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'check-run-'))
  trusted = path.join(folder, 'authority.pem')
  writeFileSync(trusted, authorityPem)
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Conditions {
  /** What the resolvers do with each question; they answer where nothing is said. */
  readonly rules?: RuleTree
  readonly addresses?: readonly string[]
  readonly pins?: RunnerFacts['pins']
  readonly timeoutMs?: Ms
  readonly environment?: Readonly<Record<string, string>>
  readonly withoutToken?: true
  readonly endAsked?: AbortSignal
}

interface Published {
  readonly end: CheckRunEnd
  readonly tookMs: Ms
  /** Names that the resolvers were asked for. */
  readonly questions: readonly string[]
  readonly masked: readonly string[]
}

async function publish(api: Pick<ApiServer, 'port'>, conditions: Conditions = {}): Promise<Published> {
  const { rules, addresses = ['127.0.0.1'], pins = {}, timeoutMs = 10_000 } = conditions
  const servers = await Promise.all(
    ['127.0.0.2', '127.0.0.3'].map((address) =>
      startDnsServer({
        rules: new Map(rules === undefined ? [] : [['default', rules]]),
        zone: new Map([
          ['api.lab.test', addresses],
          ['proxy.lab.test', ['127.0.0.1']],
        ]),
        at: { address, port: 0 },
      }),
    ),
  )
  const environment = {
    GITHUB_API_URL: `https://api.lab.test:${api.port}`,
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SHA: sha,
    NODE_EXTRA_CA_CERTS: trusted,
    ...conditions.environment,
  }
  const masked: string[] = []
  const secrets = createSecrets((secret) => masked.push(secret))
  if (conditions.withoutToken === undefined) secrets.keepToken(tokenKey, token)
  const world = { ...realWorld(conditions.endAsked), environment }
  const publisher = createPublisher({ world, secrets, timeoutMs })
  const startMs = world.monotonicMs()
  try {
    publisher.look({
      ...runnerFacts('nameserver 192.0.2.1\n', { pins }),
      proxies: { ...noProxies, client: settingsOf(proxiesInEnvironment(environment), 24) },
      resolvers: servers.map(({ endpoint }, index) =>
        sampleResolver(endpoint.address, index + 1, { port: endpoint.port }),
      ),
    })
    const end = await publisher.publish(run)
    const questions = servers.flatMap(({ queries }) => queries.map(({ name, type }) => `${name} ${type}`))
    return { end, tookMs: world.monotonicMs() - startMs, questions, masked }
  } finally {
    publisher.end()
    await Promise.all(servers.map((server) => server.close()))
  }
}

describe('a check run', () => {
  test('is created with one request that has the token, the commit and the summary', () =>
    withApiServer(created, async (api) => {
      const { end, masked } = await publish(api)
      expect(end).toEqual({ kind: 'published', url: 'https://github.com/octo/app/runs/4' })
      expect(masked).toEqual([token])
      expect(api.requests).toHaveLength(1)
      expect(api.requests[0]).toMatchObject({
        method: 'POST',
        path: '/repos/octo/app/check-runs',
        headers: { authorization: expect.stringMatching(new RegExp(`^(token|bearer) ${token}$`, 'i')) },
        body: {
          name: run.name,
          head_sha: sha,
          status: 'completed',
          conclusion: 'failure',
          output: { title: run.title, summary: run.summary },
        },
      })
    }))

  test.each([
    ['push', {}, sha],
    ['workflow_dispatch', { inputs: null }, sha],
    ['pull_request', { pull_request: { head: { sha: 'c'.repeat(40) } } }, 'c'.repeat(40)],
    ['merge_group', { merge_group: { head_sha: 'd'.repeat(40) } }, 'd'.repeat(40)],
  ])('of a %s belongs to its own commit', (event, payload, expected) =>
    withApiServer(created, async (api) => {
      const file = path.join(folder, `${event}.json`)
      writeFileSync(file, JSON.stringify(payload))
      await publish(api, { environment: { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file } })
      expect(api.requests.map(({ body }) => body['head_sha'])).toEqual([expected])
    }),
  )

  test('goes below the path that a GitHub Enterprise Server has for its API', () =>
    withApiServer(created, async (api) => {
      const environment = { GITHUB_API_URL: `https://api.lab.test:${api.port}/api/v3` }
      expect((await publish(api, { environment })).end.kind).toBe('published')
      expect(api.requests[0]?.path).toBe('/api/v3/repos/octo/app/check-runs')
    }))

  test("asks the runner's resolvers for the API's address, once each", () =>
    withApiServer(created, async (api) => {
      const { questions } = await publish(api)
      expect([...questions].sort()).toEqual([
        'api.lab.test A',
        'api.lab.test A',
        'api.lab.test AAAA',
        'api.lab.test AAAA',
      ])
    }))

  test('asks nobody for a name that the hosts file has', () =>
    withApiServer(created, async (api) => {
      const { end, questions } = await publish(api, { pins: { 'api.lab.test': ['127.0.0.1'] } })
      expect(end.kind).toBe('published')
      expect(questions).toEqual([])
    }))

  test('goes to the next address where nobody listens at the first', () =>
    withApiServer(created, async (api) => {
      const { end } = await publish(api, { addresses: ['127.0.0.4', '127.0.0.1'] })
      expect(end.kind).toBe('published')
      expect(api.requests).toHaveLength(1)
    }))
})

describe('a check run that is refused', () => {
  test.each([
    [401, refusing(401, 'Bad credentials')],
    [403, refusing(403, 'Resource not accessible by integration')],
    [404, refusing(404, 'Not Found')],
    [422, refusing(422, `No commit found for SHA: ${sha}`)],
    [500, { status: 500, headers: { 'content-type': 'text/html' }, body: `<h1>${token}</h1>` }],
    [503, { status: 503, body: '' }],
    [200, { status: 200, headers: { 'content-type': 'text/html' }, body: 'a captive page' }],
  ] as const)('with %d is told, and sent no second time', (status, answer: ApiAnswer) =>
    withApiServer(answer, async (api) => {
      const { end } = await publish(api)
      expect(end).toMatchObject({ kind: 'refused', status })
      expect(JSON.stringify(end)).not.toContain(token)
      expect(api.requests).toHaveLength(1)
    }),
  )

  test('with a redirection is not followed, so that the token goes nowhere else', () =>
    withApiServer(created, (elsewhere) =>
      withApiServer(
        { status: 307, headers: { location: `https://api.lab.test:${elsewhere.port}/` }, body: '' },
        async (api) => {
          expect((await publish(api)).end).toMatchObject({ kind: 'refused', status: 307 })
          expect(elsewhere.requests).toEqual([])
        },
      ),
    ))

  test('says no more of an answer without an end than that it is too long', () =>
    withApiServer({ status: 500, body: 'x'.repeat(2 * 1024 * 1024) }, async (api) => {
      expect((await publish(api)).end).toEqual({ kind: 'no-answer', why: 'its answer is too long' })
    }))
})

describe('a proxy that is set for this step', () => {
  const withProxy = async (rules: ProxyRules, use: (proxy: ProxyServer) => Promise<void>): Promise<void> => {
    const proxy = await startProxyServer({
      rules,
      lookup: () => ({ kind: 'found', addresses: ['127.0.0.1'], ms: 0 }),
      connect: (to) => realWorld().tcp(to),
    })
    try {
      await use(proxy)
    } finally {
      await proxy.close()
    }
  }

  test('is gone through, with its login, and is all that is looked up', () =>
    withProxy({ logins: ['bob:pass word'] }, (proxy) =>
      withApiServer(created, async (api) => {
        const environment = { HTTPS_PROXY: `http://bob:pass%20word@proxy.lab.test:${proxy.endpoint.port}` }
        const { end, questions } = await publish(api, { environment })
        expect(end.kind).toBe('published')
        expect(proxy.requests).toMatchObject([{ method: 'CONNECT', target: `api.lab.test:${api.port}` }])
        expect(new Set(questions)).toEqual(new Set(['proxy.lab.test A', 'proxy.lab.test AAAA']))
        expect(api.requests[0]?.headers).not.toHaveProperty('proxy-authorization')
      }),
    ))

  test('may speak TLS itself', () =>
    withProxy({}, (proxy) =>
      withApiServer(created, async (api) => {
        const { certificatePem: cert, keyPem: key } = certificate
        const front = createTlsServer({ cert, key }, (socket) => {
          const behind = realWorld().tcp(proxy.endpoint)
          socket.pipe(behind).pipe(socket)
          // A pipe does not take the other end along where one is gone without having ended.
          for (const end of [socket, behind]) {
            end
              .on('error', () => undefined)
              .on('close', () => [socket, behind].forEach((one) => one.destroy()))
          }
        })
        await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
        try {
          const { port } = front.address() as AddressInfo
          const environment = { HTTPS_PROXY: `https://auth.lab.test:${port}` }
          const pins = { 'auth.lab.test': ['127.0.0.1'] }
          expect((await publish(api, { environment, pins })).end.kind).toBe('published')
          expect(proxy.requests).toHaveLength(1)
        } finally {
          front.close()
        }
      }),
    ))

  test('that does not let it through is told by its status, without a login', () =>
    withProxy({ logins: ['bob:canary-PROXY-3'] }, (proxy) =>
      withApiServer(created, async (api) => {
        const environment = { HTTPS_PROXY: `http://bob:canary-PROXY-4@proxy.lab.test:${proxy.endpoint.port}` }
        const { end } = await publish(api, { environment })
        expect(end).toMatchObject({
          kind: 'not-sent',
          why: expect.stringMatching(/proxy of HTTPS_PROXY.*the proxy answered 407/),
        })
        expect(JSON.stringify(end)).not.toContain('canary')
        expect(api.requests).toEqual([])
      }),
    ))

  test('is left aside where NO_PROXY says so', () =>
    withApiServer(created, async (api) => {
      const environment = { HTTPS_PROXY: 'http://proxy.lab.test:1', NO_PROXY: '.lab.test' }
      expect((await publish(api, { environment })).end.kind).toBe('published')
    }))

  test.each([
    ['socks5://proxy.lab.test', /HTTPS_PROXY names a SOCKS proxy/],
    ['http://proxy.lab.test:99999', /HTTPS_PROXY cannot be used: /],
  ])('and cannot be used is told, and the token is not sent past it: %s', (value, why) =>
    withApiServer(created, async (api) => {
      const { end } = await publish(api, { environment: { HTTPS_PROXY: value } })
      expect(end).toEqual({ kind: 'not-sent', why: expect.stringMatching(why) })
      expect(api.requests).toEqual([])
    }),
  )
})

describe('the token', () => {
  test.each([
    ['a certificate that nobody trusts', { NODE_EXTRA_CA_CERTS: '' }, /UNABLE_TO|SELF_SIGNED/],
    ['an API without TLS', { GITHUB_API_URL: 'http://api.lab.test' }, /no https URL/],
  ])('is not sent to %s', (_, environment, why) =>
    withApiServer(created, async (api) => {
      const { end } = await publish(api, { environment })
      expect(end).toEqual({ kind: 'not-sent', why: expect.stringMatching(why) })
      expect(api.requests).toEqual([])
    }),
  )

  test('is not sent to a server with the certificate of another', () =>
    withApiServer(created, async (api) => {
      const environment = { GITHUB_API_URL: `https://other.lab.test:${api.port}` }
      const { end } = await publish(api, { environment, pins: { 'other.lab.test': ['127.0.0.1'] } })
      expect(end).toMatchObject({ kind: 'not-sent', why: expect.stringContaining('ALTNAME_INVALID') })
      expect(api.requests).toEqual([])
    }))

  test('that is missing is told', () =>
    withApiServer(created, async (api) => {
      const { end } = await publish(api, { withoutToken: true })
      expect(end).toEqual({ kind: 'not-sent', why: 'there is no github-token' })
    }))
})

describe('the time-out', () => {
  test('ends it where every resolver is silent', () =>
    withApiServer(created, async (api) => {
      const { end, tookMs } = await publish(api, { rules: { drop: true }, timeoutMs: 1_000 })
      expect(end).toEqual({
        kind: 'not-sent',
        why: 'no resolver of this runner gave an address of api.lab.test',
      })
      expect(tookMs).toBeLessThan(2_000)
    }))

  test('ends it where the API takes the request and never answers, and leaves no connection behind', () =>
    withApiServer(null, async (api) => {
      const { end, tookMs } = await publish(api, { timeoutMs: 1_000 })
      expect(end).toEqual({ kind: 'no-answer', why: 'no answer before the time-out' })
      expect(api.requests).toHaveLength(1)
      expect(tookMs).toBeLessThan(2_000)
      await new Promise((resolve) => setImmediate(resolve))
      await Promise.all(
        [...api.connections].map((socket) => new Promise((resolve) => socket.once('close', resolve))),
      )
    }))

  test('ends it when the job is cancelled, and says that it was', async () => {
    const ending = new AbortController()
    const dead = await startListener({
      at: { address: '127.0.0.1', port: 0 },
      faults: { hang: true },
      serve: () => undefined,
    })
    const cancelled = setTimeout(() => ending.abort('SIGINT'), 200)
    try {
      const { end, tookMs } = await publish(dead.endpoint, { endAsked: ending.signal })
      expect(end).toMatchObject({
        kind: 'not-sent',
        why: expect.stringContaining('the job was cancelled first'),
      })
      expect(tookMs).toBeLessThan(2_000)
    } finally {
      clearTimeout(cancelled)
      await dead.close()
    }
  })

  test('sends nothing for a job that was cancelled before', () =>
    withApiServer(created, async (api) => {
      const { end } = await publish(api, { endAsked: AbortSignal.abort('SIGTERM') })
      expect(end).toEqual({ kind: 'not-sent', why: 'the job was cancelled first' })
      expect(api.requests).toEqual([])
    }))

  test('ends it where the API takes connections and says nothing', async () => {
    const dead = await startListener({
      at: { address: '127.0.0.1', port: 0 },
      faults: { hang: true },
      serve: () => undefined,
    })
    try {
      const { end, tookMs } = await publish(dead.endpoint, { timeoutMs: 1_000 })
      expect(end).toMatchObject({ kind: 'not-sent', why: expect.stringContaining('the time-out came first') })
      expect(tookMs).toBeLessThan(2_000)
    } finally {
      await dead.close()
    }
  })
})
