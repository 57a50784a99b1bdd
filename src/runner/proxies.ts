/** Which proxies Docker's programs have: the environment of this step, and what is known of the daemon's and the builder's. */
import { goMinor } from '../budgets.js'
import { goMinorOf } from '../push-path/docker-version.js'
import { exceptionsIn } from '../push-path/proxy-exceptions.js'
import { cgiRefusal } from '../push-path/proxy.js'
import { parseProxyUrl } from '../push-path/proxy-url.js'
import type { DockerClient, ProxyEntry, ProxySettings } from '../report/index.js'
import type { World } from '../world.js'

/** A setting as it is written, which may hold a password, and where. */
export interface WrittenProxy {
  readonly text: string
  readonly source: string
}

/** Empty texts are no settings. */
export interface WrittenProxies {
  readonly https: WrittenProxy
  readonly http: WrittenProxy
  readonly exceptions: WrittenProxy
  /** `REQUEST_METHOD` is set: Go takes itself for a web server's script, whose `HTTP_PROXY` any client could set. */
  readonly cgi: boolean
}

/** Many more than a person writes. */
const mostExceptions = 512
/** A name has at most 253 letters. */
const longestException = 300

/** The docker CLI's: `http.ProxyFromEnvironment`, in its client and in the one for the trust server (cli/trust/trust.go). */
export const readClientProxies = (environment: World['environment'], client: DockerClient): ProxySettings =>
  settingsOf(proxiesInEnvironment(environment), goMinorOf(client, 'cli'))

/** Upper case goes before lower case (httpproxy/proxy.go:90-106, `FromEnvironment`). Go does not know `ALL_PROXY`. */
export function proxiesInEnvironment(environment: World['environment']): WrittenProxies {
  const written = (name: string): WrittenProxy => {
    const found = [name, name.toLowerCase()].find((one) => (environment[one] ?? '') !== '')
    return found === undefined
      ? { text: '', source: name }
      : { text: environment[found] ?? '', source: found }
  }
  return {
    https: written('HTTPS_PROXY'),
    http: written('HTTP_PROXY'),
    exceptions: written('NO_PROXY'),
    cgi: (environment['REQUEST_METHOD'] ?? '') !== '',
  }
}

/** What a program that was built with Go 1.`minor` makes of it. No password gets into it. */
export function settingsOf({ https, http, exceptions, cgi }: WrittenProxies, minor: number): ProxySettings {
  const forHttps = https.text === '' && minor < goMinor.httpProxyForHttpOnly ? http : https
  const words = exceptionsIn(exceptions.text)
  return {
    https: parseProxyUrl(forHttps.text, forHttps.source, minor),
    http: cgi
      ? refusedInCgi(parseProxyUrl(http.text, http.source, minor))
      : parseProxyUrl(http.text, http.source, minor),
    exceptions: words.slice(0, mostExceptions).map(shownException),
    exceptionsSource: words.length === 0 ? null : exceptions.source,
  }
}

function refusedInCgi(entry: ProxyEntry | null): ProxyEntry | null {
  if (entry === null || (entry.kind === 'malformed' && entry.error === null)) return entry
  return {
    kind: 'malformed',
    source: entry.source,
    why: 'Go does not use it where REQUEST_METHOD is set',
    error: cgiRefusal,
  }
}

/** No host has an `@`, and none is as long as what is cut: what is kept matches what the whole word matches. */
const shownException = (word: string): string => word.replace(/^.*@/s, 'xxxxx@').slice(0, longestException)
