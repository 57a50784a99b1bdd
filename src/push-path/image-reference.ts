/**
 * Image references, exactly as Docker reads them: distribution/reference v0.6.0 (normalize.go,
 * regexp.go, reference.go), which the docker CLI 28 and the daemon share. Three things that this grammar
 * lets pass, though no connection can be made to them, are refused here too: a port that does not exist,
 * brackets without an IPv6 address in them, and `a_b.example/app`, where it finds no registry at all.
 */
import type { ImageReference } from '../report/index.js'
import { isIpAddress, parsePort } from './address.js'

export type ParsedImage =
  | { readonly ok: true; readonly image: ImageReference }
  /** `expected` is a sentence part; `got` is what was written, not shortened and not escaped. */
  | { readonly ok: false; readonly expected: string; readonly got: string }

/** What Docker prints for Docker Hub, and the older name that it turns into it: normalize.go:10-34. */
const hub = 'docker.io'
const legacyHub = 'index.docker.io'
const officialPrefix = 'library/'

/** reference.go:38: without the domain, with `library/`. */
const maximumPathLength = 255
/** regexp.go, `tag`. */
const maximumTagLength = 128

const identifier = /^[a-f0-9]{64}$/
const domainPattern =
  /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/
const pathPattern = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/
const tagPattern = /^\w[\w.-]*$/
/** regexp.go, `digestPat`. */
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/
/** opencontainers/go-digest v1.0.0 algorithm.go: the algorithms that there are, and their length in lower-case hex. */
const digestLengths: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
])

/**
 * Reads what `docker push` would be given. Never throws. A reference without a tag has `tag: null`
 * and is pushed as `latest`.
 */
export function parseImageReference(written: string): ParsedImage {
  const refuse = (expected: string): ParsedImage => ({ ok: false, expected, got: written })
  const problem = problemOfText(written)
  if (problem !== null) return refuse(problem)

  const { domain, rest } = splitDomain(written)
  const at = rest.indexOf('@')
  const digest = at === -1 ? null : rest.slice(at + 1)
  const named = at === -1 ? rest : rest.slice(0, at)
  const colon = named.indexOf(':')
  const tag = colon === -1 ? null : named.slice(colon + 1)
  const path = colon === -1 ? named : named.slice(0, colon)

  const expected =
    problemOfDomain(domain) ??
    problemOfPath(path) ??
    (tag === null ? null : problemOfTag(tag)) ??
    (digest === null ? null : problemOfDigest(digest))
  return expected === null ? { ok: true, image: { written, domain, path, tag, digest } } : refuse(expected)
}

/** Domain and path, without tag and digest: `docker.io/library/alpine`. Content trust calls it the GUN. */
export function fullName(image: ImageReference): string {
  return `${image.domain}/${image.path}`
}

/** As `docker push` prints it, without tag and digest: `alpine`, `user/app`, `ghcr.io/user/app` (normalize.go, `familiarizeName`). */
export function familiarName(image: ImageReference): string {
  if (image.domain !== hub) return fullName(image)
  const short = image.path.startsWith(officialPrefix) ? image.path.slice(officialPrefix.length) : image.path
  return short.includes('/') ? image.path : short
}

/** What is wrong before anything is taken apart. */
function problemOfText(written: string): string | null {
  if (written === '') return 'an image reference, not an empty text'
  if (/\s/.test(written)) return 'an image reference without spaces'
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) return 'an image reference, which has no "https://" before it'
  if (identifier.test(written)) return 'a repository name, not the 64 hexadecimal digits of an image ID'
  return null
}

/** normalize.go, `splitDockerDomain`. */
function splitDomain(written: string): { readonly domain: string; readonly rest: string } {
  const slash = written.indexOf('/')
  const first = written.slice(0, Math.max(slash, 0))
  const isDomain = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first
  const rest = isDomain ? written.slice(slash + 1) : written
  if (isDomain && first !== hub && first !== legacyHub) return { domain: first, rest }
  return { domain: hub, rest: rest.includes('/') ? rest : `${officialPrefix}${rest}` }
}

function problemOfDomain(domain: string): string | null {
  if (!domainPattern.test(domain)) {
    return 'a registry of letters, digits, "-" and "." with an optional port before the first "/"'
  }
  const [, bracketed] = /^\[(.*)\]/.exec(domain) ?? []
  if (bracketed !== undefined && isIpAddress(bracketed) !== 6) return 'an IPv6 address in the brackets'
  const [, port] = /:(\d+)$/.exec(domain) ?? []
  return port === undefined || parsePort(port) !== null ? null : 'a registry with a port from 1 to 65535'
}

function problemOfPath(path: string): string | null {
  if (path === '' || path === officialPrefix) return 'a repository name after the registry'
  if (path.toLowerCase() !== path) return 'a repository name in lower case'
  if (path.split('/').includes('')) return 'a repository name with something before and after each "/"'
  if (path.length > maximumPathLength) {
    return `a repository name of at most ${maximumPathLength} characters, "${officialPrefix}" included on Docker Hub`
  }
  return pathPattern.test(path)
    ? null
    : 'a repository name of a-z and 0-9, with single ".", "_", "__" or dashes only between them'
}

function problemOfTag(tag: string): string | null {
  if (tag === '') return 'a tag after ":"'
  if (tag.length > maximumTagLength) return `a tag of at most ${maximumTagLength} characters`
  return tagPattern.test(tag)
    ? null
    : 'a tag of letters, digits, "_", "." and "-" that starts with neither "." nor "-"'
}

function problemOfDigest(digest: string): string | null {
  const [algorithm = '', hex = ''] = digest.split(':', 2)
  if (!digestPattern.test(digest)) return 'a digest after "@", such as sha256: and 64 hexadecimal digits'
  const length = digestLengths.get(algorithm)
  if (length === undefined) return `a digest by ${[...digestLengths.keys()].join(', ')}`
  return hex.length === length && hex.toLowerCase() === hex
    ? null
    : `a digest of ${algorithm}: and ${length} hexadecimal digits in lower case`
}
