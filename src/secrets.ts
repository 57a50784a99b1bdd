import { createBlotter, formsOf } from './secret-forms.js'

/** Passwords and tokens of one run. Handed to whoever measures; never serialised, never shown. */
export interface Secrets {
  /** What Docker has stored under a key. */
  keepPassword(key: string, username: string, password: string): void
  /** A certificate with its key, from one of Docker's folders; the first of a folder stays. */
  keepClientCertificate(folder: string, pair: ClientKeyPair): void
  /** Null where none is kept. */
  clientCertificateFor(folder: string): ClientKeyPair | null
  /** What Docker has stored in the place of a password. */
  keepIdentityToken(key: string, token: string): void
  /** A token that a probe brought. */
  keepToken(probeId: string, token: string): void
  /** The name under a key, which Docker sends to the token server as `account`, or null. */
  accountFor(key: string): string | null
  /** The `Authorization` header for a stored password, or null where none is kept. */
  basicFor(key: string): string | null
  /** The identity token under a key, or null. */
  identityTokenFor(key: string): string | null
  /** The `Authorization` header for a token, or null where none is kept. */
  bearerFor(probeId: string): string | null
  /** Path and query of an upload, of which the query may be all that is needed to write there. */
  keepUpload(place: string, pathAndQuery: string): void
  /** The same, or null where none is kept. */
  uploadAt(place: string): string | null
  /** What is not used here, and may be repeated by others. */
  hide(secret: string): void
  /** Text from a server or a tool, with every kept secret that it repeats replaced, in whatever form. */
  without(text: string): string
}

/** Texts in PEM form. */
export interface ClientKeyPair {
  readonly certificatePem: string
  readonly keyPem: string
}
/** Characters of a query that may be a secret. */
const leastQuery = 8

/** @param tell told each token as it is kept, so that it can be masked in logs */
export function createSecrets(tell: (secret: string) => void): Secrets {
  const passwords = new Map<string, { readonly username: string; readonly password: string }>()
  const identityTokens = new Map<string, string>()
  const tokens = new Map<string, string>()
  const pairs = new Map<string, ClientKeyPair>()
  const uploads = new Map<string, string>()
  const { add, blot } = createBlotter()
  const hide = (secret: string) => add(formsOf(secret))
  return {
    keepPassword: (key, username, password) => {
      passwords.set(key, { username, password })
      const basic = Buffer.from(`${username}:${password}`).toString('base64')
      hide(password)
      // Without a password it is no secret.
      if (password !== '') add([basic, encodeURIComponent(basic), basic.replace(/={1,2}$/, '')])
    },
    keepClientCertificate: (folder, pair) => {
      if (!pairs.has(folder)) pairs.set(folder, pair)
    },
    clientCertificateFor: (folder) => pairs.get(folder) ?? null,
    keepIdentityToken: (key, token) => {
      identityTokens.set(key, token)
      hide(token)
    },
    keepToken: (probeId, token) => {
      tell(token)
      hide(token)
      tokens.set(probeId, token)
    },
    accountFor: (key) => passwords.get(key)?.username ?? null,
    basicFor: (key) => {
      const stored = passwords.get(key)
      if (stored === undefined) return null
      return `Basic ${Buffer.from(`${stored.username}:${stored.password}`).toString('base64')}`
    },
    identityTokenFor: (key) => identityTokens.get(key) ?? null,
    bearerFor: (probeId) => {
      const token = tokens.get(probeId)
      return token === undefined ? null : `Bearer ${token}`
    },
    keepUpload: (place, pathAndQuery) => {
      const query = pathAndQuery.split('?').slice(1).join('?')
      // What is shorter is no secret, and stands in every other text.
      if (query.length >= leastQuery) hide(query)
      uploads.set(place, pathAndQuery)
    },
    uploadAt: (place) => uploads.get(place) ?? null,
    hide,
    without: blot,
  }
}
