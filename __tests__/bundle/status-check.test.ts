/** A check run of the committed action: beside everything else, and never in its way. */
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { created, refusing, withApiServer, type ApiAnswer, type ApiServer } from '../support/api-server.js'
import { authorityPem, withLoopback, type Loopback, type LoopbackOptions } from '../support/loopback.js'
import {
  patienceMs,
  root,
  runAction,
  withFolder,
  withinMs,
  type ActionRun,
  type Docker,
} from '../support/run-bundle.js'

jest.setTimeout(patienceMs)

const dropAll = { default: { drop: true } } as const
const noRegistry = { 'registry.lab.test': { rcode: 'nxdomain' } } as const
const token = 'canary-TOKEN-53'
const head = 'c'.repeat(40)

interface Checked {
  readonly api: ApiServer
  readonly loopback: Loopback
  /** The action, with a check run asked for; the runner's own variables and a pull request of a branch. */
  readonly run: (more?: {
    readonly inputs?: Readonly<Record<string, string>>
    readonly environment?: Readonly<Record<string, string>>
    readonly root?: string
    readonly docker?: Docker
  }) => Promise<ActionRun>
}

const withCheck = (
  { answer = created, ...options }: LoopbackOptions & { readonly answer?: ApiAnswer | null },
  use: (checked: Checked) => Promise<void>,
): Promise<void> =>
  withApiServer(answer, (api) =>
    withLoopback(options, (loopback) =>
      withFolder(async (folder) => {
        const event = path.join(folder, 'event.json')
        const authority = path.join(folder, 'authority.pem')
        await writeFile(event, JSON.stringify({ pull_request: { head: { sha: head } } }))
        await writeFile(authority, authorityPem)
        const runner = {
          GITHUB_API_URL: `https://api.lab.test:${api.port}`,
          GITHUB_REPOSITORY: 'octo/app',
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: event,
          GITHUB_SHA: 'b'.repeat(40),
          GITHUB_JOB: 'push',
          NODE_EXTRA_CA_CERTS: authority,
        }
        await use({
          api,
          loopback,
          run: ({ inputs = {}, environment = {}, ...more } = {}) =>
            runAction(
              { ...loopback.inputs, 'status-check': 'true', 'github-token': token, ...inputs },
              { environment: { ...runner, ...environment }, ...more },
            ),
        })
      }),
    ),
  )

const notices = (run: ActionRun) => run.annotations.filter(({ name }) => name === 'notice')

describe('with status-check', () => {
  test('the summary is on the commit of the pull request, and its page is in the log', () =>
    withCheck({}, async ({ run, api }) => {
      const done = await run()
      expect(done).toMatchObject({ status: 0, signal: null, stderr: '', annotations: [] })
      expect(done.stdout).toContain('Check run published: https://github.com/octo/app/runs/4')
      expect(api.requests.map(({ body }) => body)).toMatchObject([
        {
          name: 'Push Preflight (push)',
          head_sha: head,
          conclusion: 'success',
          output: { summary: done.summary.trimEnd() + '\n' },
        },
      ])
    }))

  test.each([
    [403, refusing(403, 'Resource not accessible by integration'), '`permissions: checks: write`'],
    [404, refusing(404, 'Not Found'), '`permissions: checks: write`'],
    [422, refusing(422, 'No commit found for SHA'), 'No commit found for SHA'],
    [502, { status: 502, body: '' }, '502'],
    ['no', null, 'no answer before the time-out'],
  ] as const)('%s as an answer is one notice, and the step stays red for its own reason', (_, answer, says) =>
    withCheck({ answer, first: noRegistry, second: noRegistry }, async ({ run }) => {
      const done = await run({ inputs: { timeout: '6s' } })
      expect(done).toMatchObject({ status: 1, signal: null, outputs: { verdict: 'fail' } })
      expect(notices(done)).toMatchObject([
        { properties: { title: 'Push Preflight: no check run' }, message: expect.stringContaining(says) },
      ])
      expect(done.annotations.filter(({ name }) => name === 'error')).toHaveLength(1)
    }),
  )

  test('no tool that the action starts sees the token, and nobody who reads what it wrote', () =>
    withCheck({ answer: { status: 500, body: token } }, ({ run }) =>
      withFolder(async (folder) => {
        const seen = path.join(folder, 'seen')
        const script = `/usr/bin/env >>${seen}; echo 'Docker version 28.0.4, build b8034c0'`
        const done = await run({ docker: { script } })
        const log = done.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
        const everything = [
          await readFile(seen, 'utf8'),
          log.join('\n'),
          done.stderr,
          done.summary,
          JSON.stringify([done.outputs, done.report]),
        ].join('\n')
        expect(done.commands).toContainEqual({ name: 'add-mask', properties: {}, message: token })
        expect(everything).toContain('GITHUB_API_URL=')
        expect(everything).not.toContain(token)
      }),
    ))

  test('resolvers that are all silent do not hold up the job beyond the time-out and a second', () =>
    withCheck({ first: dropAll, second: dropAll }, async ({ run, api }) => {
      const done = await withinMs(4_000, () => run({ inputs: { timeout: '3s' } }))
      expect(done.wallMs).toBeLessThanOrEqual(4_000)
      expect(done).toMatchObject({ status: 0, signal: null, outputs: { verdict: 'unknown' } })
      expect(notices(done)).toMatchObject([
        { message: expect.stringContaining('no resolver of this runner') },
      ])
      expect(api.requests).toEqual([])
    }))

  test('an API that never answers does not, either', () =>
    withCheck({ answer: null }, async ({ run }) => {
      const done = await withinMs(3_000, () => run({ inputs: { timeout: '2s' } }))
      expect(done.wallMs).toBeLessThanOrEqual(3_000)
      expect(done).toMatchObject({ status: 0, signal: null, outputs: { verdict: 'pass' } })
      expect(notices(done)).toHaveLength(1)
    }))
})

describe("GitHub's library", () => {
  test('is in a file of its own, which a run without a check run does not read', () =>
    withCheck({}, async ({ run, api }) =>
      withFolder(async (folder) => {
        await cp(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true })
        const files = (await readdir(path.join(folder, 'dist')))
          .filter((name) => /^\d+\.index\.js$/.test(name))
          .map((name) => path.join(folder, 'dist', name))
        const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
        const ofGitHub = files.filter((_, index) => texts[index]?.includes('octokit') === true)
        expect(ofGitHub.length).toBeGreaterThan(0)
        for (const file of ofGitHub) await rm(file)

        const without = await run({ root: folder, inputs: { 'status-check': 'false' } })
        expect(without).toMatchObject({ status: 0, annotations: [], outputs: { verdict: 'pass' } })

        const asked = await run({ root: folder })
        expect(asked).toMatchObject({ status: 0, outputs: { verdict: 'pass' } })
        expect(notices(asked)).toHaveLength(1)
        expect(api.requests).toEqual([])
      }),
    ))
})
