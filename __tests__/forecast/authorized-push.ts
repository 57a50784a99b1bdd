/** A push over a healthy network to servers that differ in what they think of its credentials. */
import { sendsLogin } from '../../src/push-path/credentials.js'
import { trustRoleOf } from '../../src/push-path/trust-data.js'
import type {
  ConnectionProbe,
  ConnectionResult,
  ErrorAnswer,
  Observations,
  RunnerFacts,
  StoredCredential,
  TokenAnswer,
} from '../../src/report/index.js'
import { answered, connected, nodata, observe, pushToken, runnerFacts } from '../support/observe.js'

/** What a server answers. */
export interface Answer {
  readonly status: number
  readonly token?: TokenAnswer
}

export const granted: Answer = { status: 200, token: pushToken }
export const pullOnly: Answer = {
  status: 200,
  token: { kind: 'token', expiresInSeconds: 300, livesSeconds: 300, granted: ['pull'] },
}
export const opaque: Answer = {
  status: 200,
  token: { kind: 'token', expiresInSeconds: null, livesSeconds: null, granted: null },
}
export const unusable: Answer = { status: 200, token: { kind: 'unusable', why: 'its answer holds no token' } }
export const refusing = (message: string | null, status = 401): Answer => ({
  status,
  token: { kind: 'refused', message },
})

/** How one server treats a push: its challenge, and what its realm answers without and with credentials. */
export interface Gate {
  /** null where nobody is asked for anything, which is how it is where nothing is said. */
  readonly challenge?: string | null
  readonly status?: number
  readonly anonymous?: Answer
  readonly stored?: Answer
}

export interface PushSetting {
  readonly credentials?: StoredCredential
  readonly inputs?: Readonly<Record<string, string>>
  readonly runner?: Partial<RunnerFacts>
  readonly registry?: Gate
  /** With content trust where it is there. */
  readonly trust?: Gate
  /** What the trust server says where it is asked for the repository's trust data. */
  readonly root?: number
  /** How it words that, where it was read. */
  readonly rootError?: ErrorAnswer | null
}

export const tokenChallenge = 'Bearer realm="https://auth.example.com/token",service="s"'
const [registryHost, trustHost, realmHost] = [
  'registry.example.com',
  'notary.example.com',
  'auth.example.com',
]

export function pushOf(setting: PushSetting): Observations {
  const { credentials = 'password', trust, registry = {}, root = 404, rootError = null } = setting
  const facts = runnerFacts('nameserver 192.0.2.53', {
    contentTrust: {
      asked: trust !== undefined,
      why: '',
      signingMeant: trust !== undefined,
      serverVariable: `https://${trustHost}`,
    },
    dockerConfig: { kind: 'read', path: '/home/ci/.docker/config.json' },
    credentials: { [registryHost]: credentials },
    ...setting.runner,
  })
  const inputs = { images: `${registryHost}/team/app:1`, samples: '2', 'check-credentials': 'true' }
  return observe({ ...inputs, ...setting.inputs }, facts, {
    dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.10') : nodata(5)),
    connect: (probe) => {
      const sends = probe.kind !== 'http' ? 'none' : sendsLogin(probe.authorization) ? 'stored' : 'none'
      const path = probe.kind === 'http' ? probe.path : ''
      if (trustRoleOf(path) !== null) return { ...connected(probe, root, null), error: rootError }
      if (probe.host !== registryHost && probe.host !== trustHost) {
        const gate = path.includes(registryHost.replaceAll(':', '%3A')) ? (trust ?? {}) : registry
        return said(probe, sends === 'stored' ? gate.stored : gate.anonymous)
      }
      const gate = probe.host === trustHost ? (trust ?? {}) : registry
      const { challenge = null } = gate
      if (sends === 'stored') return said(probe, gate.stored)
      return connected(probe, gate.status ?? (challenge === null ? 200 : 401), challenge)
    },
  })
}

const said = (probe: ConnectionProbe, { status, token }: Answer = granted): ConnectionResult =>
  connected(probe, status, null, 6, token)

/** The token server of `tokenChallenge`. */
export const realm = realmHost
