/** `WWW-Authenticate`, as servers send it: RFC 9110 sections 11.2 to 11.6.1, read leniently. */

export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  readonly scheme: string
  /** By lower-case name. A credential in token68 form (`Negotiate abc=`) is not kept. */
  readonly parameters: Readonly<Record<string, string>>
}

/** Where a token comes from, and what the server says that it has to be for. */
export interface Bearer {
  readonly realm: URL
  readonly service: string | null
  readonly scope: string | null
}

/** Twice what a measurement keeps of a header. Longer values are no challenge that this program measured. */
const maximumLength = 8_192

const separators = /[\s,]*/y
const schemeToken = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y
/** Only where nothing but the end or the next list element follows: `realm=x` starts in the same way. */
const token68 = /[ \t]+[A-Za-z0-9\-._~+/]+=*[ \t]*(?=,|$)/y
const parameterName = /[ \t]*([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*=[ \t]*/y
const quotedValue = /"((?:[^"\\]|\\[^])*)"/y
/** More than a token (RFC 9110 section 5.6.2): some servers send a realm's URL without quotes. */
const bareValue = /[^\s,"]+/y
/** A comma inside quotes ends nothing. */
const untilComma = /(?:[^,"]|"(?:[^"\\]|\\[^])*"?)*/y

/**
 * The challenges of one header value, in their order. Several headers may have been joined by
 * commas. What can't be read is left out; never throws. A parameter that comes twice has its last value,
 * as in Docker's own parser (docker/distribution challenge/authchallenge.go, `parseValueAndParams`).
 */
export function parseChallenges(header: string): readonly Challenge[] {
  if (header.length > maximumLength) return []
  const challenges: Challenge[] = []
  const cursor = cursorOn(header)
  for (cursor.take(separators); !cursor.atEnd(); cursor.take(separators)) {
    const scheme = cursor.take(schemeToken)?.[0]
    if (scheme !== undefined)
      challenges.push({ scheme: scheme.toLowerCase(), parameters: parametersAt(cursor) })
    cursor.take(untilComma)
  }
  return challenges
}

/** The first Bearer challenge with a realm that a client can ask: an absolute http or https URL without userinfo. */
export function bearerOf(header: string): Bearer | null {
  for (const { scheme, parameters } of parseChallenges(header)) {
    const realm = scheme === 'bearer' ? realmOf(parameters['realm'] ?? '') : null
    if (realm !== null) {
      return { realm, service: parameters['service'] ?? null, scope: parameters['scope'] ?? null }
    }
  }
  return null
}

function realmOf(text: string): URL | null {
  if (!/^https?:\/\/[^/\\?#\s]/i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  // Nobody listens on port 0.
  return url.username === '' && url.password === '' && url.port !== '0' ? url : null
}

function parametersAt(cursor: Cursor): Readonly<Record<string, string>> {
  const parameters = new Map<string, string>()
  if (cursor.take(token68) !== null) return {}
  for (;;) {
    const name = cursor.take(parameterName)?.[1]
    if (name === undefined) break
    const value = cursor.take(quotedValue)?.[1]?.replace(/\\([^])/g, '$1') ?? cursor.take(bareValue)?.[0]
    if (value !== undefined) parameters.set(name.toLowerCase(), value)
    if (cursor.atParameterAfterComma()) cursor.take(separators)
    else break
  }
  return Object.fromEntries(parameters)
}

interface Cursor {
  /** Matches at the place where the cursor stands, and moves behind the match. */
  take(pattern: RegExp): RegExpExecArray | null
  atEnd(): boolean
  atParameterAfterComma(): boolean
}

function cursorOn(text: string): Cursor {
  let position = 0
  const matchAt = (pattern: RegExp, from: number) => {
    pattern.lastIndex = from
    return pattern.exec(text)
  }
  return {
    take: (pattern) => {
      const match = matchAt(pattern, position)
      position += match?.[0].length ?? 0
      return match
    },
    atEnd: () => position >= text.length,
    atParameterAfterComma: () => {
      const skipped = matchAt(separators, position)?.[0] ?? ''
      return skipped.includes(',') && matchAt(parameterName, position + skipped.length) !== null
    },
  }
}
