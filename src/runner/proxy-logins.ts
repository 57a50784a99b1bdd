/** The logins in this step's proxy variables: kept for the proxies that they are for, and shown to nobody. */
import { proxyLoginKey } from '../push-path/way.js'
import type { Secrets } from '../secrets.js'
import type { World } from '../world.js'

const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const

export function keepProxyLogins(
  environment: World['environment'],
  secrets: Pick<Secrets, 'keepPassword'>,
): void {
  for (const name of variables) {
    const url = urlOf(environment[name] ?? '')
    if (url === null || (url.username === '' && url.password === '')) continue
    secrets.keepPassword(proxyLoginKey(name), decoded(url.username), decoded(url.password))
  }
}

/** Go puts `http://` before what has no scheme (golang.org/x/net http/httpproxy/proxy.go, `parseProxy`). */
function urlOf(text: string): URL | null {
  const written = [text, `http://${text}`].find((one) => /^\w+:\/\//.test(one) && URL.canParse(one))
  return written === undefined ? null : new URL(written)
}

/** A percent sign that begins no escape makes Go take no notice of the whole URL; here it stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
