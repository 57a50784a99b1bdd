/** Which trust server an image is signed at: docker/cli v28.5.2 cli/trust/trust.go, `Server`. */
import { parsePort } from './address.js'
import { isDockerHub } from './registry.js'
import { withoutSecrets } from './shown.js'

export type TrustServer =
  | {
      readonly kind: 'server'
      readonly url: URL
      /** What stands before `/v2/` in each request. A slash at the end of the variable stays there: the CLI puts the two together as text. */
      readonly base: string
    }
  /** `message` is what the CLI prints when it stops. */
  | { readonly kind: 'invalid'; readonly message: string }

/**
 * @param domain the image's, as `ImageReference.domain`
 * @param requested the `trust-server` input, validated by `parseTrustServer`, or null
 * @param variable `DOCKER_CONTENT_TRUST_SERVER`, as it is; empty counts as not set
 */
export function trustServerFor(
  domain: string,
  requested: string | null,
  variable: string | null,
): TrustServer {
  const chosen = requested ?? (variable === '' ? null : variable)
  const address = chosen ?? (isDockerHub(domain) ? 'https://notary.docker.io' : `https://${domain}`)
  const url = httpsUrl(address)
  if (url !== null) {
    const isAsWritten = requested === null && url.search === '' && url.hash === ''
    const endsWithSlash = isAsWritten && address.endsWith('/')
    const base = url.pathname.replace(/\/$/, '') + (endsWithSlash ? '/' : '')
    return { kind: 'server', url: withoutCredentials(url), base }
  }
  const message = `valid https URL required for trust server, got ${withoutSecrets(address)}`
  return { kind: 'invalid', message }
}

/** Reads the `trust-server` input: an https URL and nothing in it that a trust server has no use for. `expected` and `hint` are sentence parts. */
export function parseTrustServer(
  text: string,
):
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly expected: string; readonly hint: string | null } {
  const refuse = (expected: string, hint: string | null = null) => ({ ok: false, expected, hint }) as const
  if (/^http:/i.test(text)) {
    return refuse('an https URL', 'Docker accepts no trust server over http')
  }
  const url = httpsUrl(text)
  if (url === null) return refuse('an https URL', 'write it as https://notary.example.com')
  if (url.username !== '' || url.password !== '' || authorityOf(text).includes('@')) {
    return refuse(
      'an https URL without user name and password',
      'Docker uses the credentials of the registry',
    )
  }
  // Behind a password with a slash in it: what stands before was none, either.
  if (text.includes('@')) return refuse('an https URL without an @')
  if (text.includes('?')) return refuse('an https URL without a query')
  if (text.includes('#')) return refuse('an https URL without a fragment')
  if (url.port !== '' && parsePort(url.port) === null)
    return refuse('an https URL with a port from 1 to 65535')
  return { ok: true, url: url.href }
}

/** Stricter than WHATWG's parser, which repairs what Go's `url.Parse` or the request after it refuses: spaces, `https:host`, `https:///host`. */
function httpsUrl(text: string): URL | null {
  return /^https:\/\/[^/\\?#\s]/i.test(text) && !/[\s\\]/.test(text) && URL.canParse(text)
    ? new URL(text)
    : null
}

function authorityOf(text: string): string {
  return text.replace(/^https:\/\//i, '').split(/[/?#]/, 1)[0] ?? ''
}

function withoutCredentials(url: URL): URL {
  const clean = new URL(url)
  clean.username = ''
  clean.password = ''
  return clean
}
