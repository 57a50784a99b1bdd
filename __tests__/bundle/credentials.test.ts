import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/report/index.js'
import { stillThere } from '../support/processes.js'
import { withLoopback, type Loopback } from '../support/loopback.js'
import { patienceMs, runAction, withFolder } from '../support/run-bundle.js'

const bob = { name: 'bob', password: 'correct-horse', mayPush: ['team/app'] }
const alice = { name: 'alice', password: 'battery-staple', mayPush: ['elsewhere/app'] }

type Auths = (registry: string) => object

const storedFor =
  (name: string, password: string): Auths =>
  (registry) => ({ auths: { [registry]: { auth: Buffer.from(`${name}:${password}`).toString('base64') } } })

/** One run of the action with this Docker config, against a token server that asks for an account. */
const runWith = (config: Auths | null, environment: Readonly<Record<string, string>> = {}, signed = false) =>
  withLoopback({ accounts: [bob, alice] }, (loopback: Loopback) =>
    withFolder(async (folder) => {
      const docker = path.join(folder, 'docker-config')
      await mkdir(docker)
      if (config !== null) {
        const registry = (loopback.inputs['images'] ?? '').split('/')[0] ?? ''
        await writeFile(path.join(docker, 'config.json'), JSON.stringify(config(registry)))
      }
      return runAction(signed ? loopback.signed : loopback.inputs, {
        environment: { DOCKER_CONFIG: docker, ...environment },
      })
    }),
  )

/** One run with docker-credential-mine on the PATH, which keeps the logins and does this when it is asked. */
const withHelper = (script: string) =>
  withFolder(async (folder) => {
    const program = path.join(folder, 'docker-credential-mine')
    await writeFile(program, `#!/bin/sh\nPATH=/bin:/usr/bin\n${script}\n`, { mode: 0o755 })
    const run = await runWith((registry) => ({ auths: { [registry]: {} }, credsStore: 'mine' }), {
      PATH: folder,
    })
    const pids = await readFile(`${program}.pids`, 'utf8').catch(() => '')
    return {
      ...run,
      helpers: Object.values(run.report?.runner.helpers ?? {}).map(({ kind }) => kind),
      everything: JSON.stringify([run.stdout, run.stderr, run.summary, run.report]),
      pids: pids.split(/\s+/).filter((pid) => pid !== ''),
    }
  })

const roots = (findings: readonly Finding[] | undefined) =>
  (findings ?? []).map(({ severity, code }) => `${severity} ${code}`)

describe('the credentials that the push will use', () => {
  test(
    'right password: nothing is said of it',
    async () => {
      const run = await runWith(storedFor('bob', 'correct-horse'))
      expect(run.outputs).toMatchObject({ verdict: 'pass', outcome: 'ok', culprit: '' })
      expect(run.status).toBe(0)
      expect(roots(run.report?.findings)).toEqual([])
    },
    patienceMs,
  )

  test(
    'wrong password: the 401 is about the credentials, and the step is red',
    async () => {
      const run = await runWith(storedFor('bob', 'wrong'))
      expect(run.outputs).toMatchObject({
        verdict: 'fail',
        outcome: 'access-denied',
        culprit: 'credentials-refused',
        'slow-resolver': '',
        'predicted-error': 'unauthorized: incorrect username or password',
      })
      expect(run.status).toBe(1)
      expect(run.annotations.filter(({ name }) => name === 'error')).toHaveLength(1)
    },
    patienceMs,
  )

  test(
    'password for another scope: accepted, but not for this repository',
    async () => {
      const run = await runWith(storedFor('alice', 'battery-staple'))
      expect(run.outputs).toMatchObject({
        verdict: 'fail',
        outcome: 'access-denied',
        culprit: 'push-not-granted',
        'predicted-error': 'unauthorized: authentication required',
      })
      expect(run.status).toBe(1)
    },
    patienceMs,
  )

  test(
    'anonymous: nothing is stored, which is a warning, since a login may be meant to come',
    async () => {
      const run = await runWith(() => ({ auths: { 'elsewhere.example': { auth: 'Ym9iOng=' } } }))
      expect(run.outputs).toMatchObject({
        verdict: 'warn',
        outcome: 'access-denied',
        culprit: 'credentials-missing',
      })
      expect(run.status).toBe(0)
    },
    patienceMs,
  )

  test(
    "no credentials on a fork's pull request: a hint, and nothing is judged",
    async () => {
      const run = await withFolder(async (folder) => {
        const event = path.join(folder, 'event.json')
        const pull = {
          head: { repo: { full_name: 'someone/fork' } },
          base: { repo: { full_name: 'acme/app' } },
        }
        await writeFile(event, JSON.stringify({ pull_request: pull }))
        return runWith(() => ({ auths: { 'elsewhere.example': { auth: 'Ym9iOng=' } } }), {
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: event,
        })
      })
      expect(run.outputs).toMatchObject({ verdict: 'unknown', outcome: 'unknown' })
      expect(roots(run.report?.findings)).toEqual(['hint credentials-missing'])
      expect(run.annotations).toEqual([])
      expect(run.status).toBe(0)
    },
    patienceMs,
  )

  test(
    'a credential helper is asked for the login, as Docker asks it, and its password is tried and shown nowhere',
    async () => {
      const run = await withHelper(
        `read -r key; printf '{"ServerURL":"%s","Username":"bob","Secret":"correct-horse"}' "$key"`,
      )
      expect(run.outputs).toMatchObject({ verdict: 'pass', outcome: 'ok' })
      expect(roots(run.report?.findings)).toEqual([])
      expect(run.helpers).toEqual(['gave-login'])
      expect(run.everything).not.toContain('correct-horse')
    },
    patienceMs,
  )

  test(
    'a credential helper that hangs is ended with all that it started, and the run goes on beside it',
    async () => {
      const run = await withHelper('sleep 300 & echo "$$ $!" > "$0.pids"; wait')
      expect(run.outputs).toMatchObject({ outcome: 'unknown', culprit: 'credential-helper-hangs' })
      expect(run.status).toBe(0)
      expect(run.pids).toHaveLength(2)
      expect(await stillThere(run.pids)).toEqual([])
    },
    patienceMs,
  )

  test(
    'a credential helper that is not there: nothing is stored, and the helper is the cause',
    async () => {
      const run = await runWith((registry) => ({ auths: { [registry]: {} }, credsStore: 'desktop' }))
      expect(run.outputs).toMatchObject({
        verdict: 'fail',
        outcome: 'access-denied',
        culprit: 'credential-helper-fails',
      })
    },
    patienceMs,
  )

  test(
    'a docker config that is not JSON: a warning that quotes nothing of it',
    async () => {
      const run = await withLoopback({}, (loopback) =>
        withFolder(async (folder) => {
          await writeFile(path.join(folder, 'config.json'), '{"auths": {"x": {"auth": "c2VjcmV0LWNhbmFyeQ=="')
          return runAction(loopback.inputs, { environment: { DOCKER_CONFIG: folder } })
        }),
      )
      expect(roots(run.report?.findings)).toEqual(['warning docker-config-invalid'])
      expect(JSON.stringify(run)).not.toContain('c2VjcmV0')
      expect(run.status).toBe(0)
    },
    patienceMs,
  )

  test(
    'check-credentials: false reads and sends nothing',
    async () => {
      await withLoopback({ accounts: [bob] }, async (loopback) => {
        const run = await runAction({ ...loopback.inputs, 'check-credentials': 'false' })
        expect(run.outputs).toMatchObject({ verdict: 'pass', outcome: 'ok' })
        expect(loopback.token.requests.every(({ headers }) => headers['authorization'] === undefined)).toBe(
          true,
        )
      })
    },
    patienceMs,
  )

  test(
    "a token server under somebody else's name gets no credentials, unless it is trusted",
    async () => {
      const foreign = (trusted: string) =>
        withLoopback(
          { accounts: [bob], realm: ({ port }) => `https://tokens.elsewhere.test:${port}/token` },
          (loopback) =>
            withFolder(async (folder) => {
              const registry = (loopback.inputs['images'] ?? '').split('/')[0] ?? ''
              await writeFile(
                path.join(folder, 'config.json'),
                JSON.stringify(storedFor('bob', 'correct-horse')(registry)),
              )
              const run = await runAction(
                { ...loopback.inputs, 'trusted-realms': trusted },
                { environment: { DOCKER_CONFIG: folder } },
              )
              const sent = loopback.token.requests.some(
                ({ headers }) => headers['authorization'] !== undefined,
              )
              return { codes: roots(run.report?.findings), sent }
            }),
        )
      expect(await foreign('')).toEqual({ codes: ['hint realm-not-trusted'], sent: false })
      expect(await foreign('tokens.elsewhere.test')).toEqual({ codes: [], sent: true })
    },
    patienceMs,
  )

  test(
    'content trust: the trust server is asked with the token that its realm gave',
    async () => {
      const run = await withLoopback({ accounts: [bob], grantTrust: true }, (loopback) =>
        withFolder(async (folder) => {
          const registry = (loopback.inputs['images'] ?? '').split('/')[0] ?? ''
          await writeFile(
            path.join(folder, 'config.json'),
            JSON.stringify(storedFor('bob', 'correct-horse')(registry)),
          )
          const done = await runAction(loopback.signed, { environment: { DOCKER_CONFIG: folder } })
          const roots = loopback.trust.requests.filter((request) => request.path.endsWith('/root.json'))
          expect(roots.map(({ headers }) => headers['authorization']?.split(' ')[0])).toEqual(['Bearer'])
          return done
        }),
      )
      expect(run.outputs).toMatchObject({ verdict: 'pass', outcome: 'ok' })
    },
    patienceMs,
  )
})
