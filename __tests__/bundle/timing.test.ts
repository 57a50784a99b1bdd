/** What a step costs. One after the other, so that no test takes the processor from another. */
import { describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/report/index.js'
import { resolverAddresses, withLoopback } from '../support/loopback.js'
import {
  asWords,
  patienceMs,
  runAction,
  runCommand,
  withinMs,
  type ActionRun,
} from '../support/run-bundle.js'

jest.setTimeout(patienceMs)

const dropAll = { default: { drop: true } } as const

describe('a healthy push', () => {
  test('ends green, in three visible lines, without an annotation', () =>
    withLoopback({}, async ({ inputs, registry, token, trust }) => {
      const run = await runAction(inputs)
      expect(run).toMatchObject({ status: 0, signal: null, stderr: '', annotations: [] })
      expect(run.outputs).toEqual({
        verdict: 'pass',
        outcome: 'ok',
        'slow-resolver': '',
        culprit: '',
        suggestion: '',
        'predicted-error': '',
        findings: '[]',
        'report-path': expect.stringMatching(/\/temporary\/push-preflight-report\.json$/),
      })
      expect(visibleLines(run)).toHaveLength(3)
      // Three lines, and what is folded: two resolvers, and the daemon that did not answer.
      expect(run.summary.trimEnd().split('\n').length).toBeLessThanOrEqual(16)
      expect(run.stdout).toContain('content trust: off (DOCKER_CONTENT_TRUST is not set in this step)')
      expect(registry.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v2/'])
      expect(token.requests).toHaveLength(1)
      expect(trust.requests).toHaveLength(0)
    }))

  test('leaves a report with everything that was promised to be in it', () =>
    withLoopback({}, async ({ signed }) => {
      const { report } = await runAction(signed)
      const number = expect.any(Number)
      expect(report).toMatchObject({
        schemaVersion: 1,
        verdict: 'pass',
        outcome: 'ok',
        predictedError: null,
        seconds: number,
        secondsIfNew: number,
        durationMs: number,
        culprit: null,
        findings: [],
        request: { images: [{ written: signed['images'] }], contentTrust: 'true' },
        runner: {
          client: { kind: 'found', version: '28.0.4' },
          contentTrust: { asked: true, why: 'content-trust: true' },
          resolvers: [
            { address: resolverAddresses.first, port: number, position: 1, used: true },
            { address: resolverAddresses.second, port: number, position: 2, used: true },
          ],
        },
        path: [
          { host: 'registry.lab.test', port: number, roles: ['registry'] },
          { host: 'auth.lab.test', port: number, roles: ['token'] },
          { host: 'notary.lab.test', port: number, roles: ['trust'] },
        ],
        forecast: [
          {
            client: 'docker 28.0.4',
            decides: true,
            endings: [{ outcome: 'ok', probability: 1 }],
            basis: 'measured',
            samples: number,
          },
          // Nothing is stored, so a login is still to come.
          { client: 'docker 28.0.4 login', decides: false },
        ],
      })
      expect(namesTimed(report)).toEqual(['auth.lab.test', 'notary.lab.test', 'registry.lab.test'])
    }))

  test('takes the command at most 1.2 seconds', () =>
    withLoopback({}, async ({ inputs }) => {
      const wallMs: number[] = []
      for (let round = 0; round < 5; round += 1) {
        const run = await runCommand(asWords(inputs))
        expect(run).toMatchObject({ status: 0, stderr: '' })
        wallMs.push(run.wallMs)
      }
      const median = wallMs.sort((one, other) => one - other)[2]
      expect(median).toBeLessThanOrEqual(1_200)
    }))
})

describe('a first nameserver that never answers', () => {
  test('is named within 6.5 seconds as the reason for a 401, once', () =>
    withLoopback({ first: dropAll }, async ({ signed, first }) => {
      const run = await withinMs(6_500, () => runAction(signed))
      expect(run).toMatchObject({ status: 1, signal: null })
      expect(run.wallMs).toBeLessThanOrEqual(6_500)
      expect(run.outputs).toMatchObject({
        verdict: 'fail',
        outcome: 'false-401',
        'slow-resolver': resolverAddresses.first,
        'predicted-error': 'you are not authorized to perform this operation: server returned 401.',
      })
      expect(run.annotations).toHaveLength(1)
      const named = `${first.endpoint.address}:${first.endpoint.port}`
      expect(run.stdout).toMatch(/^::error title=Push Preflight/m)
      expect(run.annotations[0]).toMatchObject({
        name: 'error',
        properties: { title: expect.stringContaining(named) },
        message: expect.stringContaining(named),
      })
      expect(visibleLines(run)[0]).toContain(resolverAddresses.first)
    }))
})

describe('nameservers that are all silent', () => {
  test('do not hold up the job beyond the timeout', () =>
    withLoopback({ first: dropAll, second: dropAll }, async ({ inputs }) => {
      const run = await withinMs(4_000, () => runAction({ ...inputs, timeout: '3s' }))
      expect(run.wallMs).toBeLessThanOrEqual(4_000)
      expect(run).toMatchObject({ status: 0, signal: null, outputs: { verdict: 'unknown' } })
    }))
})

/** What a reader of the job summary sees before anything is unfolded. */
const visibleLines = ({ summary }: ActionRun): readonly string[] =>
  summary
    .replace(/<details>[^]*?<\/details>/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')

const namesTimed = (report: Report | null): readonly string[] => {
  const names = (report?.measurements ?? []).flatMap(({ probe, result }) =>
    probe.kind === 'dns' && result.kind === 'answered' && 'ms' in result && result.ms > 0 ? [probe.name] : [],
  )
  return [...new Set(names)].sort()
}
