/** The forms in which programs write a secret when they repeat it, and what takes them out of a text. */

/** A run of letters and digits that is as long as that is the secret's own: whatever is done to the characters around it, it stays. */
const runs = /[A-Za-z0-9]{12,}/g
/** The longest ones tell enough: a token may have a hundred. */
const mostRuns = 8
/** Of a short secret little is left in base64, and that stands in every other text. */
const leastForm = 8

/** Every form, the secret itself among them; none for an empty one. */
export function formsOf(secret: string): readonly string[] {
  if (secret === '') return []
  const parts = [secret, ...runsOf(secret)]
  const inOtherDigits = parts.flatMap(encoded).filter(({ length }) => length >= leastForm)
  // In a run there is nothing to escape.
  return [...new Set([...parts, ...escaped(secret), ...inOtherDigits])]
}

const runsOf = (text: string): readonly string[] =>
  [...(text.match(runs) ?? [])].sort((one, other) => other.length - one.length).slice(0, mostRuns)

/** As URLs, forms, JSON and HTML have it, and where somebody takes UTF-8 for Latin-1. */
function escaped(text: string): readonly string[] {
  // A half of a surrogate pair cannot be escaped, and was never sent as it is.
  const url = encodeURIComponent(Buffer.from(text).toString('utf8'))
  return [
    url,
    url.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase()),
    new URLSearchParams({ '': text }).toString().slice(1),
    JSON.stringify(text).slice(1, -1),
    text.replace(/[&<>"']/g, (one) => entities[one] ?? one),
    Buffer.from(text).toString('latin1'),
  ]
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const positions = [0, 1, 2] as const
const bitsOfByte = 8
const bitsOfDigit = 6

/** In base64, wherever in a longer text it begins; in hexadecimal digits; and backwards. */
function encoded(text: string): readonly string[] {
  const bytes = Buffer.from(text)
  const inBase64 = positions.flatMap((before) => {
    const digits = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/={1,2}$/, '')
    // The first digits depend on what stands before, the last one on what follows.
    const own = digits.slice(Math.ceil((before * bitsOfByte) / bitsOfDigit), -1)
    return [own, own.replaceAll('+', '-').replaceAll('/', '_'), ...runsOf(own)]
  })
  const hex = bytes.toString('hex')
  return [...inBase64, hex, hex.toUpperCase(), Array.from(text).reverse().join('')]
}

/** Takes many texts out of one in a single pass: of those that begin at the same place the longest goes. */
export interface Blotter {
  readonly add: (forms: readonly string[]) => void
  readonly blot: (text: string) => string
}

const blot = '***'

/** Two characters as one number, which is found faster than a text: what tools print is long, and samples are in flight. */
const startAt = (text: string, at: number): number =>
  text.charCodeAt(at) * characterCodes + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0)
const characterCodes = 0x10000
/** So many places for a first look: where nothing begins there, no other is needed. */
const places = 0x10000
const placeOf = (start: number): number => (start ^ (start >>> 11)) & (places - 1)

/** Behind those that are as long or longer. */
function placeAmong(longestFirst: readonly string[], length: number): number {
  let [from, to] = [0, longestFirst.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((longestFirst[middle]?.length ?? 0) >= length) from = middle + 1
    else to = middle
  }
  return from
}

export function createBlotter(): Blotter {
  const known = new Set<string>()
  /** By their first two characters. The longest first. */
  const byStart = new Map<number, string[]>()
  const begins = new Uint8Array(places)
  const single = new Set<string>()
  const longestAt = (text: string, at: number): string | undefined => {
    const start = startAt(text, at)
    const found =
      begins[placeOf(start)] === 1 ? byStart.get(start)?.find((form) => text.startsWith(form, at)) : undefined
    return found ?? (single.size > 0 && single.has(text.charAt(at)) ? text.charAt(at) : undefined)
  }
  return {
    add: (forms) => {
      for (const form of forms) {
        if (form === '' || known.has(form)) continue
        known.add(form)
        if (form.length === 1) {
          single.add(form)
          continue
        }
        const start = startAt(form, 0)
        const same = byStart.get(start)
        // A thousand tokens begin alike: each finds its place among them, and they are not sorted anew.
        if (same === undefined) byStart.set(start, [form])
        else same.splice(placeAmong(same, form.length), 0, form)
        begins[placeOf(start)] = 1
      }
    },
    blot: (text) => {
      if (known.size === 0) return text
      const parts: string[] = []
      let from = 0
      for (let at = 0; at < text.length; at += 1) {
        const found = longestAt(text, at)
        if (found === undefined) continue
        parts.push(text.slice(from, at), blot)
        at += found.length - 1
        from = at + 1
      }
      return from === 0 ? text : parts.join('') + text.slice(from)
    },
  }
}
