/** A credential helper that is played: what a program of its kind does when Docker asks it for a login. */
import type { CommandBounds, CommandResult } from '../world.js'
import type { ScenarioHelper } from './scenario.js'

/** docker-credential-helpers credentials/error.go, with the status that its programs end with. */
export const noLogin = {
  kind: 'exited',
  status: 1,
  stdout: 'credentials not found in native keychain\n',
  stderr: '',
} as const satisfies CommandResult

/** What a helper prints of a login `name:password`. */
export function helperLogin(key: string, login: string): string {
  const colon = login.indexOf(':')
  const answer = { ServerURL: key, Username: login.slice(0, colon), Secret: login.slice(colon + 1) }
  return `${JSON.stringify(answer)}\n`
}

export function askedHelper(
  { logins, prints, status = 0, hangs }: ScenarioHelper,
  bounds: CommandBounds,
): Promise<CommandResult> {
  if (hangs === true) return hanging(bounds)
  if (prints !== undefined || status !== 0) {
    return Promise.resolve({ kind: 'exited', status, stdout: prints ?? '', stderr: '' })
  }
  const key = bounds.input ?? ''
  const login = logins?.get(key)
  if (login === undefined) return Promise.resolve(noLogin)
  return Promise.resolve({ kind: 'exited', status: 0, stdout: helperLogin(key, login), stderr: '' })
}

/** As a real one ends: by its time, or with the run. */
const hanging = ({ timeoutMs, signal }: CommandBounds): Promise<CommandResult> =>
  new Promise((resolve) => {
    const end = (why: string) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      resolve({ kind: 'failed', why, stdout: '' })
    }
    const onAbort = () => end('the run ended first')
    const timer = setTimeout(() => end(`it did not end within ${timeoutMs} ms`), timeoutMs)
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
  })
