/**
 * Credential helpers, asked as the push asks them: `docker-credential-NAME get` with the key on its standard input
 * (docker/docker-credential-helpers client/client.go, `Get`), within bounds that Docker has not. Nothing else is asked of
 * them: `get` reads. What they print is a secret, and stays out of every `why`.
 */
import { limits } from '../budgets.js'
import type { CredentialHelper, RunnerFacts } from '../report/index.js'
import type { World } from '../world.js'
import { helperEnvironment } from './child-environment.js'
import { keepLogin, kindOf, noLogin, textField, type Login, type LoginKeeper } from './docker-logins.js'
import { isJsonObject, parseFirstJson } from './json.js'
import { quote } from './quote.js'

/** A login that a helper has still to be asked for. Holds secrets. */
export interface HelperQuestion {
  readonly domain: string
  readonly key: string
  readonly program: string
  /** What the file itself has under the key: Docker takes it where the helper fails (cli/config/credentials/native_store.go, `Get`). */
  readonly inFile: Login
  /** Keys of logins that the push does not find, and that count where it finds none. */
  readonly strays: readonly string[]
}

/** docker-credential-helpers credentials/error.go; printed on standard output, with status 1. */
const notFound = 'credentials not found in native keychain'

/** What helpers and the tools behind them say of themselves, and of no login: safe to repeat. */
const knownWords: readonly string[] = [
  'no credentials server URL',
  'no credentials username',
  'Cannot autolaunch D-Bus without X11 $DISPLAY',
  'pass not initialized',
  'gpg: decryption failed: No secret key',
  'gpg: public key decryption failed: Inappropriate ioctl for device',
]

/** Docker's token user (cli/config/credentials/native_store.go, `tokenUsername`): what is stored with it is an identity token. */
const tokenUser = '<token>'

/** What can be looked for on the PATH; anything else would be a path of its own. */
const programName = /^[\w.+-]{1,128}$/

export const helperProgram = (suffix: string): string => `docker-credential-${quote(suffix)}`

/** Asks every helper once, side by side. Never rejects. @returns the facts with what came of it */
export async function askHelpers(
  world: World,
  questions: readonly HelperQuestion[],
  secrets: LoginKeeper,
  signal: AbortSignal,
): Promise<(facts: RunnerFacts) => RunnerFacts> {
  const asked = await Promise.all(
    questions.map(async (question) => ({ question, ...(await askHelper(world, question, signal)) })),
  )
  return (facts) =>
    asked.reduce((known, { question, answer, login }): RunnerFacts => {
      const { domain, strays } = question
      const used = login ?? (answer.kind === 'absent' || answer.kind === 'failed' ? question.inFile : null)
      const kind = used === null ? storedAfter(answer) : kindOf(used)
      if (used !== null) keepLogin(secrets, domain, used)
      return {
        ...known,
        credentials: { ...known.credentials, [domain]: kind },
        helpers: { ...known.helpers, [domain]: answer },
        strayLogins:
          kind === 'none' && strays.length > 0
            ? { ...known.strayLogins, [domain]: strays }
            : known.strayLogins,
      }
    }, facts)
}

const storedAfter = ({ kind }: CredentialHelper) => (kind === 'knows-none' ? 'none' : 'helper-silent')

interface Asked {
  readonly answer: CredentialHelper
  readonly login: Login | null
}

async function askHelper(
  world: World,
  { program, key }: HelperQuestion,
  signal: AbortSignal,
): Promise<Asked> {
  const nothing = (answer: CredentialHelper): Asked => ({ answer, login: null })
  if (!programName.test(program)) {
    const why = 'its name is a path, which is not followed'
    return nothing({ kind: 'failed', program, why, error: null })
  }
  const result = await world.run([program, 'get'], {
    timeoutMs: limits.helperMs,
    maxOutputBytes: limits.toolOutputBytes,
    signal,
    input: key,
    environment: helperEnvironment(world.environment),
  })
  switch (result.kind) {
    case 'absent':
      return nothing({ kind: 'absent', program })
    case 'failed':
      return nothing(signal.aborted ? { kind: 'not-answered', program } : unfinished(program, result.why))
    case 'exited':
      return result.status === 0
        ? loginIn(program, result.stdout)
        : nothing(refusal(program, result.status, result.stdout, result.stderr))
  }
}

/** World says `it did not end within 5000 ms`, `it printed more than …`, or gives a system error code. */
function unfinished(program: string, why: string): CredentialHelper {
  if (why.startsWith('it did not end')) return { kind: 'hangs', program, waitedMs: limits.helperMs }
  return {
    kind: 'failed',
    program,
    why: why.startsWith('it ') ? quote(why) : `it could not run: ${quote(why)}`,
    error: null,
  }
}

function refusal(program: string, status: number, stdout: string, stderr: string): CredentialHelper {
  const out = stdout.trim()
  if (out === notFound) return { kind: 'knows-none', program }
  const known = knownWords.find((words) => stdout.includes(words) || stderr.includes(words))
  const isInvalid = out === 'no credentials server URL' || out === 'no credentials username'
  const isHarmless = out === '' || out === known
  return {
    kind: 'failed',
    program,
    why: `it ends with status ${status}${known === undefined ? '' : ` and says: ${known}`}`,
    error: isHarmless
      ? `error getting credentials - err: ${isInvalid ? out : `exit status ${status}`}, out: \`${out}\``
      : null,
  }
}

/** `{"ServerURL": …, "Username": …, "Secret": …}`; Go takes the fields in any case. */
function loginIn(program: string, stdout: string): Asked {
  const failed = (why: string, error: string | null): Asked => ({
    answer: { kind: 'failed', program, why, error },
    login: null,
  })
  if (stdout.trim() === '') return failed('it prints nothing', 'EOF')
  const parsed = parseFirstJson(stdout)
  if (!parsed.ok) return failed(`what it prints cannot be read: ${parsed.why}`, null)
  const fields = parsed.value === null ? {} : parsed.value
  if (!isJsonObject(fields)) return failed('what it prints is no JSON object', null)
  const [username, secret] = [textField(fields, 'Username'), textField(fields, 'Secret')]
  if (username === null || secret === null) {
    return failed(`the ${username === null ? 'Username' : 'Secret'} that it prints is not text`, null)
  }
  const login =
    username === tokenUser
      ? { ...noLogin, identityToken: secret }
      : { ...noLogin, username, password: secret }
  return kindOf(login) === 'none'
    ? { answer: { kind: 'knows-none', program }, login: null }
    : { answer: { kind: 'gave-login', program }, login }
}

/** Before any of them has answered. */
export const notAnsweredYet = (program: string): CredentialHelper => ({ kind: 'not-answered', program })
