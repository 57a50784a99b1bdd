/** Servers that repeat what they were told, in every form that a program may write it in. */
import type { Answer, Told } from './street.js'

/** Of a header's value: `Basic …`, `Bearer …`. */
export const echoes: Readonly<Record<string, (authorization: string) => string>> = {
  'the header': (header) => header,
  'the header without its padding': (header) => header.replace(/=+$/, ''),
  'the header in base64url': (header) => header.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
  'what was decoded': secretIn,
  'what was decoded as Latin-1': (header) => Buffer.from(secretIn(header)).toString('latin1'),
  'the password alone': passwordIn,
  'the password in base64': (header) => Buffer.from(passwordIn(header)).toString('base64'),
  'name and password the other way round, in base64': (header) =>
    Buffer.from(`${passwordIn(header)}:bob`).toString('base64'),
  'URL-escaped': (header) => encodeURIComponent(secretIn(header)),
  'URL-escaped in lower case': (header) =>
    encodeURIComponent(secretIn(header)).replace(/%../g, (one) => one.toLowerCase()),
  'as a form': (header) => new URLSearchParams({ secret: secretIn(header) }).toString(),
  'JSON-escaped': (header) => JSON.stringify(secretIn(header)),
  'HTML-escaped': (header) => secretIn(header).replace(/[&"<'@+]/g, (one) => `&#${one.charCodeAt(0)};`),
  'in hex': (header) => Buffer.from(secretIn(header)).toString('hex'),
  'in upper-case hex': (header) => Buffer.from(secretIn(header)).toString('hex').toUpperCase(),
  backwards: (header) => Array.from(secretIn(header)).reverse().join(''),
}

function secretIn(header: string): string {
  const [scheme = '', value = ''] = header.split(' ')
  return scheme.toLowerCase() === 'basic' ? Buffer.from(value, 'base64').toString('utf8') : value
}

function passwordIn(header: string): string {
  const secret = secretIn(header)
  return secret.slice(secret.indexOf(':') + 1)
}

export function headerOf({ headers }: Told, name: string): string | null {
  const at = headers.findIndex((word, index) => index % 2 === 0 && word.toLowerCase() === name)
  return at === -1 ? null : (headers[at + 1] ?? null)
}

/** A refusal that says it wherever a server can say something. */
export function refusal(status: number, echo: string): Answer {
  const inHeader = echo.replace(/[^\x20-\x7e]/g, '?')
  const inUrl = encodeURIComponent(echo)
  return {
    status,
    headers: {
      'content-type': `application/json; said="${inHeader}"`,
      'docker-distribution-api-version': inHeader,
      'www-authenticate': `Bearer realm="https://auth.shop.test/token?said=${inUrl}",error="${inHeader.replaceAll('"', "'")}"`,
      location: `https://bob:${inUrl}@auth.shop.test/${inUrl}?said=${inUrl}`,
      server: inHeader,
    },
    body: JSON.stringify({
      errors: [{ code: 'DENIED', message: echo, detail: echo }],
      details: echo,
      error: echo,
      error_description: echo,
      message: echo,
    }),
  }
}
