/** The way to GitHub's API: direct, or through the proxy that this step's environment names for it, by Go's rules. */
import { proxyFor } from '../push-path/proxy.js'
import type { RunnerFacts } from '../report/index.js'
import type { World } from '../world.js'
import type { Target } from './target.js'

export interface ProxyHop {
  /** The variable that names it. */
  readonly source: string
  readonly secure: boolean
  readonly host: string
  readonly port: number
  readonly login: { readonly name: string; readonly password: string } | null
}

/** `why` is a sentence part. */
export type Way =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly hop: ProxyHop }
  | { readonly kind: 'none'; readonly why: string }

export function wayTo(
  { host, port }: Pick<Target, 'host' | 'port'>,
  { proxies }: Pick<RunnerFacts, 'proxies'>,
  environment: World['environment'],
): Way {
  const entry = proxyFor(proxies.client, { secure: true, host, port })
  if (entry === null) return { kind: 'direct' }
  const { source } = entry
  if (entry.kind === 'malformed') return { kind: 'none', why: `${source} cannot be used: ${entry.why}` }
  const { server } = entry
  if (server.scheme === 'socks5')
    return { kind: 'none', why: `${source} names a SOCKS proxy, which is not followed` }
  return {
    kind: 'proxy',
    hop: {
      source,
      secure: server.scheme === 'https',
      host: server.host,
      port: server.port,
      login: server.hasCredentials ? loginIn(environment[source] ?? '') : null,
    },
  }
}

/** Go puts `http://` before what has no scheme (golang.org/x/net http/httpproxy/proxy.go, `parseProxy`). */
function loginIn(text: string): ProxyHop['login'] {
  const written = [text, `http://${text}`].find((one) => /^\w+:\/\//.test(one) && URL.canParse(one))
  if (written === undefined) return null
  const { username, password } = new URL(written)
  return { name: decoded(username), password: decoded(password) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
