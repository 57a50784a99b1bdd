/** What the words of a `NO_PROXY` were probably meant to be, where Go reads them as names that no host has. */
import { bytesOf, isIpAddress } from './address.js'
import { exceptionOf } from './proxy-exceptions.js'

/** The words as Go would read them as they were meant, or null for one that it reads so already, or that nobody understands. */
export function asMeant(word: string): readonly string[] | null {
  const exception = exceptionOf(word)
  if (exception.kind !== 'domain') return null
  const parts = word
    .replace(/^["']+|(?<!["'])["']+$/g, '')
    .split(/[\s;|]+/)
    .filter((part) => part !== '')
  const meant = parts.flatMap((part) => meantPart(part) ?? [part])
  return meant.length === 0 || meant.join() === word.trim() ? null : meant
}

/** One word without blanks; null where it is read as it is written. */
function meantPart(part: string): readonly string[] | null {
  const withoutScheme = part.replace(/^[a-z]+:\/\//i, '')
  const withoutPath = isNetwork(withoutScheme) ? withoutScheme : withoutScheme.replace(/\/.*$/s, '')
  const host = withoutPath.replace(/^\[([^\]]*)\]$/, '$1')
  const text = networkOf(host) ?? host.replace(/^\*(?=[^.*])/, '.')
  return text === part || text === '' || text.includes('@') ? null : [text]
}

const isNetwork = (text: string): boolean => {
  const [address = '', bits = ''] = text.split('/')
  return isIpAddress(address) !== 0 && /^\d{1,3}$/.test(bits)
}

/** `10.*`, `192.168.*.*` and `10.0.0` for a network; null for what is none. */
function networkOf(text: string): string | null {
  const parts = text.replace(/(?<!\.\*?)(?:\.\*?)+$/, '').split('.')
  if (!/\*$|^\d+(?:\.\d+){0,2}\.?$/.test(text) || parts.length > 3) return null
  const padded = [...parts, '0', '0', '0'].slice(0, 4).join('.')
  return bytesOf(padded) === null ? null : `${padded}/${8 * parts.length}`
}
