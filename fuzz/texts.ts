/** Texts of files, servers and programs, made wrong. */
import type { Chance } from './chance.js'

/** What a parser may trip over, whatever it reads. */
const pieces: readonly [string, ...string[]] = [
  '\0',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '"',
  "'",
  '\\',
  '%',
  '#',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '=',
  '@',
  '/',
  '//',
  '-',
  '*',
  '?',
  '__proto__',
  '{"__proto__":1}',
  'constructor',
  'null',
  '1e999',
  '-0',
  '99999999999999999999',
  '\ud800',
  '\udfff',
  '\u2028',
  '\u202e',
  '\ufeff',
  '%25',
  '%zz',
  '::1%eth0',
  '255.255.255.255',
  '0x7f.1',
]
const [mostCut, mostRepeated, longRunShare] = [30, 2_000, 200]

export function mutatedText(chance: Chance, texts: readonly [string, ...string[]]): string {
  let text = chance.oneIn(20) ? scribble(chance) : chance.of(texts)
  for (let left = chance.below(6); left > 0; left -= 1) text = changed(chance, text, texts)
  return text
}

function changed(chance: Chance, text: string, texts: readonly [string, ...string[]]): string {
  const at = chance.below(text.length + 1)
  const to = at + 1 + chance.below(mostCut)
  const [before, cut, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)]
  switch (chance.below(7)) {
    case 0:
      return before
    case 1:
      return before + after
    case 2:
      return before + cut + cut + after
    case 3:
      return before + String.fromCharCode(chance.below(0x1_0000)) + text.slice(at + 1)
    case 4: {
      const other = chance.of(texts)
      const from = chance.below(other.length + 1)
      return before + other.slice(from, from + mostCut) + text.slice(at)
    }
    case 5: {
      const times = chance.oneIn(longRunShare) ? 1 + chance.below(mostRepeated) : 1
      return before + chance.of(pieces).repeat(times) + text.slice(at)
    }
    default: {
      const times = chance.oneIn(longRunShare) ? 1 + chance.below(mostRepeated) : 2
      return before + text.slice(at, at + 1).repeat(times) + after
    }
  }
}

const scribble = (chance: Chance): string =>
  Array.from({ length: chance.below(60) }, () =>
    chance.oneIn(3)
      ? chance.of(pieces)
      : String.fromCharCode(chance.below(chance.oneIn(4) ? 0x1_0000 : 0x80)),
  ).join('')
