import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limits } from '../../src/budgets.js'
import type { CredentialHelper } from '../../src/report/index.js'
import { askHelpers } from '../../src/runner/credential-helper.js'
import { noLogin, type Login } from '../../src/runner/docker-logins.js'
import { createSecrets } from '../../src/secrets.js'
import type { CommandBounds, CommandResult } from '../../src/world.js'
import { fakeWorld, prints } from '../support/fake-world.js'
import { runnerFacts } from '../support/observe.js'

const program = 'docker-credential-pass'
const running = new AbortController().signal

interface Given {
  readonly result?: CommandResult | ((bounds: CommandBounds) => CommandResult)
  readonly inFile?: Login
  readonly program?: string
  readonly signal?: AbortSignal
}

async function ask({ result, inFile = noLogin, signal = running, ...given }: Given) {
  const secrets = createSecrets(() => undefined)
  const world = fakeWorld(result === undefined ? {} : { commands: { [`${program} get`]: result } })
  const question = { domain: 'ghcr.io', key: 'ghcr.io', program, inFile, strays: ['GHCR.IO'], ...given }
  const change = await askHelpers(world, [question], secrets, signal)
  const { credentials, helpers, strayLogins } = change(runnerFacts('nameserver 192.0.2.53'))
  return {
    stored: credentials['ghcr.io'],
    helper: helpers['ghcr.io'],
    strays: strayLogins['ghcr.io'],
    sent: secrets.basicFor('ghcr.io'),
  }
}

const ended = (status: number, stdout: string, stderr = ''): CommandResult => ({
  kind: 'exited',
  status,
  stdout,
  stderr,
})
const login = (Username: unknown, Secret: unknown) =>
  prints(JSON.stringify({ ServerURL: 'ghcr.io', Username, Secret }))
const fileLogin: Login = { ...noLogin, username: 'filed', password: 'pass' }
const filed = `Basic ${Buffer.from('filed:pass').toString('base64')}`

test('is asked as Docker asks it, within bounds that Docker has not', async () => {
  const seen: CommandBounds[] = []
  await ask({
    result: (bounds) => {
      seen.push(bounds)
      return login('me', 'x')
    },
  })
  expect(seen).toEqual([
    {
      timeoutMs: limits.helperMs,
      maxOutputBytes: limits.toolOutputBytes,
      signal: running,
      input: 'ghcr.io',
      environment: {},
    },
  ])
})

describe('what it gives', () => {
  test('a login: it is kept to be tried, and nothing of it is told', async () => {
    const { stored, helper, strays, sent } = await ask({ result: login('me', 'hunter2') })
    expect({ stored, helper, strays }).toEqual({
      stored: 'password',
      helper: { kind: 'gave-login', program },
      strays: undefined,
    })
    expect(sent).toBe(`Basic ${Buffer.from('me:hunter2').toString('base64')}`)
  })

  test('an identity token, under the name that Docker gives to all of them', async () => {
    const { stored, sent } = await ask({ result: login('<token>', 'hunter2') })
    expect({ stored, sent }).toEqual({ stored: 'identity-token', sent: null })
  })

  test('a login in other letters, and with more behind it, as Go reads it', async () => {
    const result = prints('{"username": "me", "SECRET": "x"} and more')
    expect((await ask({ result })).stored).toBe('password')
  })

  test.each([
    ['says that it has none', ended(1, 'credentials not found in native keychain\n')],
    ['gives an empty one', login('', '')],
    ['gives none of what Docker reads', prints('{}')],
    ['gives null', prints('null')],
  ])('none: it %s, and the file is not asked in its place', async (_, result) => {
    expect(await ask({ result, inFile: fileLogin })).toEqual({
      stored: 'none',
      helper: { kind: 'knows-none', program },
      strays: ['GHCR.IO'],
      sent: null,
    })
  })
})

describe('where it fails', () => {
  const rows: readonly (readonly [string, CommandResult | undefined, Partial<CredentialHelper>])[] = [
    ['is not there', undefined, { kind: 'absent' }],
    [
      'ends badly without a word',
      ended(2, ''),
      {
        kind: 'failed',
        why: 'it ends with status 2',
        error: 'error getting credentials - err: exit status 2, out: ``',
      },
    ],
    [
      'ends badly with words that are its own',
      ended(1, 'hunter2'),
      { kind: 'failed', why: 'it ends with status 1', error: null },
    ],
    [
      'ends badly with words that everybody knows',
      ended(1, 'Cannot autolaunch D-Bus without X11 $DISPLAY'),
      {
        why: 'it ends with status 1 and says: Cannot autolaunch D-Bus without X11 $DISPLAY',
        error:
          'error getting credentials - err: exit status 1, out: `Cannot autolaunch D-Bus without X11 $DISPLAY`',
      },
    ],
    [
      'knows its user not',
      ended(1, 'no credentials username\n'),
      { error: 'error getting credentials - err: no credentials username, out: `no credentials username`' },
    ],
    [
      'says why beside its output',
      ended(1, '', 'hunter2: gpg: decryption failed: No secret key'),
      { why: 'it ends with status 1 and says: gpg: decryption failed: No secret key' },
    ],
    ['prints nothing', prints(' \n'), { why: 'it prints nothing', error: 'EOF' }],
    [
      'prints no JSON',
      prints('hunter2'),
      { why: 'what it prints cannot be read: it is not JSON', error: null },
    ],
    ['prints a list', prints('["hunter2"]'), { why: 'what it prints is no JSON object' }],
    ['prints a number for a name', login(5, 'hunter2'), { why: 'the Username that it prints is not text' }],
    [
      'prints a list for a password',
      login('me', ['hunter2']),
      { why: 'the Secret that it prints is not text' },
    ],
    [
      'prints too much',
      { kind: 'failed', why: 'it printed more than 65536 bytes' },
      { why: 'it printed more than 65536 bytes', error: null },
    ],
    ['may not be run', { kind: 'failed', why: 'EACCES' }, { why: 'it could not run: EACCES' }],
  ]

  test.each(rows)('%s: it is told without its output, and nothing is stored', async (_, result, told) => {
    const { stored, helper, strays, sent } = await ask(result === undefined ? {} : { result })
    expect({ stored, strays, sent }).toEqual({ stored: 'none', strays: ['GHCR.IO'], sent: null })
    expect(helper).toMatchObject({ kind: 'failed', program, ...told })
    expect(JSON.stringify(helper)).not.toContain('hunter2')
  })

  test.each(rows)('%s: the login of the file is taken, as Docker does up to 28.4', async (_, result) => {
    const { stored, sent } = await ask({ inFile: fileLogin, ...(result === undefined ? {} : { result }) })
    expect({ stored, sent }).toEqual({ stored: 'password', sent: filed })
  })

  test('a name with a path in it is not run', async () => {
    const { helper } = await ask({ program: 'docker-credential-/../../tmp/evil' })
    expect(helper).toMatchObject({ kind: 'failed', why: 'its name is a path, which is not followed' })
  })
})

describe('where it does not answer', () => {
  test('in its time: it hangs, and what is stored is not known', async () => {
    const result = { kind: 'failed', why: 'it did not end within 5000 ms', stdout: 'hunter2' } as const
    expect(await ask({ result, inFile: fileLogin })).toEqual({
      stored: 'helper-silent',
      helper: { kind: 'hangs', program, waitedMs: limits.helperMs },
      strays: undefined,
      sent: null,
    })
  })

  test('before the run is over: that is no fault of its own', async () => {
    const result = { kind: 'failed', why: 'the run ended first' } as const
    expect(await ask({ result, signal: AbortSignal.abort() })).toMatchObject({
      stored: 'helper-silent',
      helper: { kind: 'not-answered', program },
    })
  })
})

test('whatever it prints, nothing throws and no word of it is told', async () => {
  const canary = 'hunter2'
  const words = fc.oneof(
    fc.constantFrom(
      canary,
      `{"Username": "${canary}"`,
      `{"Username": ${canary}}`,
      `["${canary}"]`,
      'null',
      '',
    ),
    fc.string({ unit: 'binary' }).map((text) => text + canary),
    fc.json().map((text) => `{"Username": ${text}, "Secret": "${canary}"}`),
  )
  await fc.assert(
    fc.asyncProperty(words, fc.nat(3), words, async (stdout, status, stderr) => {
      const { helper } = await ask({ result: ended(status, stdout, stderr) })
      expect(JSON.stringify(helper)).not.toContain(canary)
    }),
  )
})
