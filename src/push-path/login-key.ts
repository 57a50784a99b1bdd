/** Under which key Docker looks for a registry's login, and what people write in its place. */
import type { DockerClient } from '../report/index.js'
import { loginsAt } from '../budgets.js'
import { holdsAt } from './docker-version.js'
import { isDockerHub } from './registry.js'

/** docker/cli v28.5.2 cli/command/registry.go, `authConfigKey`; BuildKit session/auth/authprovider has the same. */
const dockerHubKey = 'https://index.docker.io/v1/'

/** Where people think that Docker Hub's login belongs. */
const dockerHubHosts: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.docker.io',
  'auth.docker.io',
  'hub.docker.com',
  'registry.hub.docker.com',
])

/** docker/cli v28.5.2 cli/command/registry.go:257-262, `getAuthConfigKey`: a URL for Docker Hub, else the name as the image has it. */
export const loginKeyOf = (domain: string): string => (isDockerHub(domain) ? dockerHubKey : domain)

/**
 * Whether a push finds the login under this key of `auths`: the key itself, or any that comes down to the same host. What
 * that is changed with 27 (cli/config/credentials/file_store.go, `ConvertToHostname`). Docker Hub's own key is a URL and no
 * host, so that only the very key is found there. Letters have to be of the same case.
 */
export const isFoundUnder = (written: string, key: string, client: DockerClient): boolean =>
  written === key ||
  (holdsAt<boolean>(loginsAt.keysAreUrls, client.version, false) ? hostOfUrl(written) : hostOf(written)) ===
    key

/** Up to 26: `http://` or `https://` goes, and all that follows a slash. */
const hostOf = (key: string): string => key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? ''

/** From 27 on: Go's `net/url` where there is a scheme of any kind, which lower-cases that and nothing else. */
function hostOfUrl(key: string): string {
  const [, authority = ''] = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)/.exec(key) ?? []
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  return host === '' ? hostOf(key) : host.replace(/:$/, '')
}

/** `port`: the same name, and another port, which may be another registry. */
export type Nearness = 'same-server' | 'port'

/** Whether a key that is not found looks like the login for this domain, and how near it is; null for one of another registry. */
export function nearnessOf(written: string, domain: string): Nearness | null {
  const [one, other] = [serverOf(written), serverOf(loginKeyOf(domain))]
  if (one.host === '' || one.host !== other.host) return null
  return one.port === other.port ? 'same-server' : 'port'
}

interface Server {
  readonly host: string
  readonly port: string
}

const usualPorts: ReadonlySet<string> = new Set(['', '80', '443'])

function serverOf(key: string): Server {
  const [, authority = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)/.exec(key.trim().toLowerCase()) ?? []
  const place = authority.slice(authority.lastIndexOf('@') + 1)
  const [, bracketed, name = '', port = ''] = /^(?:\[(.*)\]|([^:]*))(?::(\d*))?$/.exec(place) ?? []
  const host = (bracketed ?? name).replace(/\.$/, '')
  return {
    host: dockerHubHosts.has(host) ? 'docker.io' : host,
    port: usualPorts.has(port) ? '' : port,
  }
}

/**
 * A key as it may be shown: without what could be a name or a password in it. Null where nothing is left that is known to
 * be harmless.
 */
export function shownKey(written: string): string | null {
  const [, scheme = '', authority = '', path = ''] =
    /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?([^/?#]*)(\/[^?#]*)?/.exec(written.trim()) ?? []
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  if (!/^[\w.:[\]-]{1,253}$/.test(host)) return null
  return `${scheme}${host}${/^\/(?:v[12]\/?)?$/.test(path) ? path : ''}`
}
