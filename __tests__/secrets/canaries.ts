/** Secrets that nobody has, and every form in which one could slip out. */

/** Enough of it to know it by, wherever it was cut: both ends are words of its own, with what programs escape between them. */
export interface Canary {
  readonly name: string
  readonly text: string
  /** The words; each of them alone gives it away. */
  readonly words: readonly string[]
}

/** What stands between the words of a secret that may hold anything. */
const awkward = '&"/@ü %25<\'+'

/** A secret of any characters. */
export const awkwardCanary = (name: string): Canary => made(name, awkward)
/** One of letters, digits and two dots, such as tokens are. */
export const plainCanary = (name: string): Canary => made(name, '..')

function made(name: string, between: string): Canary {
  const word = name.replace(/[^A-Za-z0-9]/g, '')
  const words = [`Zq${word}Head7`, `Zq${word}Tail3`]
  return { name, text: words.join(between), words }
}

export interface Sighting {
  readonly canary: string
  readonly channel: string
  /** How it was written there. */
  readonly form: string
  readonly around: string
}

type Form = readonly [form: string, text: string]

/** Forms that are found whatever stands before and behind: base64 has three, by where in a group of three bytes the word begins. */
function formsOf(word: string): readonly Form[] {
  const bytes = Buffer.from(word)
  const aligned = [0, 1, 2].flatMap((before): readonly Form[] => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    // The first digits depend on what stands before, the last one on what follows.
    const sure = encoded.slice(Math.ceil((before * 8) / 6), -1)
    return [
      [`base64 from byte ${before}`, sure],
      [`base64url from byte ${before}`, sure.replaceAll('+', '-').replaceAll('/', '_')],
    ]
  })
  return [
    ...aligned,
    ['UTF-16 in hex', Buffer.from(word, 'utf16le').toString('hex')],
    [
      'every character as an HTML entity',
      Array.from(word)
        .map((one) => `&#${one.charCodeAt(0)};`)
        .join(''),
    ],
    ['every character URL-escaped', [...bytes].map((byte) => `%${byte.toString(16)}`).join('')],
    [
      'every character JSON-escaped',
      Array.from(word)
        .map((one) => `\\u00${one.charCodeAt(0).toString(16)}`)
        .join(''),
    ],
  ]
}

/** The same, in whatever case: names of hosts and hexadecimal digits are written in either. */
const formsOfAnyCase = (word: string): readonly Form[] => [
  ['as it is', word.toLowerCase()],
  ['backwards', Array.from(word.toLowerCase()).reverse().join('')],
  ['hex', Buffer.from(word).toString('hex')],
]

/** Every canary that can be made out in a text, once for each word and form. */
export function sightingsIn(channel: string, text: string, canaries: readonly Canary[]): readonly Sighting[] {
  const lower = text.toLowerCase()
  return canaries.flatMap(({ name, words }) =>
    words.flatMap((word) =>
      [
        ...formsOf(word).map(([form, looked]) => [form, text.indexOf(looked)] as const),
        ...formsOfAnyCase(word).map(([form, looked]) => [form, lower.indexOf(looked)] as const),
      ].flatMap(([form, at]) =>
        at === -1 ? [] : [{ canary: name, channel, form, around: text.slice(Math.max(0, at - 60), at + 40) }],
      ),
    ),
  )
}
