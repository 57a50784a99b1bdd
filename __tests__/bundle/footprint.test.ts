/** A runner that lets little be seen or written: the run says what it could not see, and leaves nothing where nothing was asked for. */
import { describe, expect, jest, test } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { withLoopback, type Loopback } from '../support/loopback.js'
import { asWords, patienceMs, runAction, runCommand, withFolder } from '../support/run-bundle.js'

jest.setTimeout(patienceMs)

const patient = { 'slow-threshold': '20s' }
const notWritten = 'Push Preflight: not everything could be written'

/** A registry that is named by its address, like its token server: no resolver is needed. */
const byAddress = ({ registry }: Loopback) => `127.0.0.1:${registry.endpoint.port}/team/app:1`
const realmByAddress = { realm: ({ port }: { readonly port: number }) => `https://127.0.0.1:${port}/token` }

type Variables = Readonly<Record<string, string | undefined>>
const nothing: Variables = { PATH: undefined, HOME: undefined }

describe('a step without', () => {
  const cases: readonly (readonly [string, Variables, RegExp])[] = [
    [
      'HOME: it says that the stored logins were not read',
      { HOME: undefined },
      /credentials .* not checked: the stored credentials were not read/,
    ],
    ['PATH: it says which docker it assumes', { PATH: undefined }, /docker client: .* is assumed \(/],
    [
      'any variable but its inputs: it says where no summary went',
      { ...nothing, RUNNER_TEMP: undefined, GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined },
      /GITHUB_STEP_SUMMARY is not set on this runner/,
    ],
  ]
  test.concurrent.each(cases)('%s', (_, environment, says) =>
    withLoopback({}, async ({ inputs }) => {
      const run = await runAction({ ...inputs, ...patient }, { environment })
      expect(run).toMatchObject({ status: 0, signal: null, stderr: '', annotations: [] })
      expect(run.stdout).toMatch(/^Pass: /m)
      expect(run.stdout).toMatch(says)
    }),
  )

  test.concurrent('docker: it says so', () =>
    withLoopback({}, async ({ inputs }) => {
      const run = await runAction({ ...inputs, ...patient }, { docker: 'absent' })
      expect(run).toMatchObject({ status: 0, stderr: '', annotations: [], outputs: { verdict: 'pass' } })
      expect(run.stdout).toMatch(/docker client: .* is assumed \(there is no docker command on this runner\)/)
    }),
  )

  test.concurrent('anything to go by, as a command: neither variables, nor docker, nor a resolv.conf', () =>
    withLoopback(realmByAddress, async (loopback) => {
      const words = [byAddress(loopback), '--resolv-conf=/no-such-folder/resolv.conf', '--slow-threshold=20s']
      const run = await runCommand(words, { docker: 'absent', environment: nothing })
      expect(run).toMatchObject({ status: 0, signal: null, stderr: '' })
      expect(run.stdout).toMatch(/^Pass: /m)
      expect(run.stdout).toMatch(
        /\/no-such-folder\/resolv\.conf does not exist: Docker asks 127\.0\.0\.1 and ::1/,
      )
      expect(run.stdout).toMatch(/the stored credentials were not read/)
    }),
  )
})

describe('a runner that takes', () => {
  // Below a file nothing can be written, not even by root.
  const below = '/dev/null/nothing'
  const files = ['RUNNER_TEMP', 'GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT'] as const
  const told = {
    RUNNER_TEMP: 'the report file',
    GITHUB_STEP_SUMMARY: 'the job summary',
    GITHUB_OUTPUT: 'the outputs of this step',
  }

  test.concurrent.each([
    ...files.map((name) => [name, [name]] as const),
    ['any of the three', files] as const,
  ])('no %s: one notice, and the verdict stays', (_, names) =>
    withLoopback({}, async ({ inputs }) => {
      const environment = Object.fromEntries(names.map((name) => [name, below]))
      const run = await runAction({ ...inputs, ...patient }, { environment })
      expect(run).toMatchObject({ status: 0, signal: null, stderr: '' })
      expect(run.stdout).toMatch(/^Pass: /m)
      expect(run.annotations).toMatchObject([{ name: 'notice', properties: { title: notWritten } }])
      for (const name of files) {
        const message = expect(run.annotations[0]?.message)
        if (names.some((one) => one === name)) message.toContain(told[name])
        else message.not.toContain(told[name])
      }
    }),
  )
})

describe('nothing is left', () => {
  test.concurrent('by the action, but its report in RUNNER_TEMP', () =>
    withLoopback({}, ({ signed }) =>
      withFolder(async (folder) => {
        const environment = { HOME: folder, TMPDIR: folder, XDG_CACHE_HOME: folder, DOCKER_CONFIG: folder }
        const run = await runAction({ ...signed, ...patient }, { environment })
        expect(run.signal).toBeNull()
        expect(run.temporaryFiles).toEqual(['push-preflight-report.json'])
        expect(await readdir(folder)).toEqual([])
      }),
    ),
  )

  test.concurrent('by the command, but the files that it was told', () =>
    withLoopback({}, ({ inputs }) =>
      withFolder(async (folder) => {
        const [home, asked] = [path.join(folder, 'none'), path.join(folder, 'asked')]
        const words = [
          ...asWords({ ...inputs, ...patient }),
          `--summary=${asked}.md`,
          `--report-path=${asked}.json`,
        ]
        const run = await runCommand(words, { environment: { HOME: home, TMPDIR: folder } })
        expect(run).toMatchObject({ status: 0, stderr: '' })
        expect((await readdir(folder)).sort()).toEqual(['asked.json', 'asked.md'])
      }),
    ),
  )
})
