/** Everything that comes from the network or the user passes through here before it is shown. */
import { limits } from './limits.js'

/**
 * Controls, format characters (bidirectional overrides among them), line separators, lone surrogates, letters and marks that
 * Unicode has no glyph for (`Default_Ignorable_Code_Point`), and what is stacked on a letter beyond what any script needs.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?<=\p{M}{4})\p{M}/gu
const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const escapeCode = (character: string) =>
  named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

/** Text on one line, in which every character that cannot be seen is written as an escape (`\n`, `\u{1b}`). */
export const visible = (text: string): string => text.replace(invisible, escapeCode)

/** At most `most` characters, with an ellipsis where something is missing. Never splits a character. */
export function clip(text: string, most: number): string {
  // A character has at most two UTF-16 units: the slice bounds the work on a very long text.
  const characters = Array.from(text.slice(0, 2 * most + 2))
  return characters.length <= most ? text : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`
}

/**
 * A line of the log that the runner does not take for a workflow command. The runner reads `##[`
 * anywhere in a line and `::name::` at its start, blanks before it ignored (ActionCommand.cs,
 * `TryParse` and `TryParseV2`). An IPv6 address has only one `::`, so `::1` stays as it is.
 */
export const withoutCommands = (line: string): string =>
  line.replace(/##(?=\[|vso\[)/g, '# #').replace(/^(\s*):(?=:.*::)/, '$1: ')

/** One line for a log or a terminal: nothing invisible, no workflow command, at most `most` characters. */
export const plainLine = (text: string, most: number = limits.lineCharacters): string =>
  clip(withoutCommands(visible(clip(text, most))), most)

const entity = (character: string) => `&#${character.codePointAt(0) ?? 0};`
/** Entities keep a pipe from ending a cell, and raw HTML out of whatever filter reads the text later. */
const structure = /[&<>|`$@]/g
/** An underscore inside a word means nothing (GFM section 6.2), and stays readable. */
const emphasis = /[*[\]#~\\]|(?<!\w)_|_(?!\w)/g
/** A list, a heading's underline, indented code: what Markdown reads at the start of a line only. */
const lineStart = /^[-+=\s]|^\d+[.)](?=\s|$)/
/** GFM links `scheme://` and `www.` by itself (cmark-gfm, extensions/autolink.c). */
const autoLink = /:(?=\/\/)|(?<=www)\./gi

const literal = (text: string): string =>
  visible(text)
    .replace(emphasis, (character) => `\\${character}`)
    .replace(structure, entity)
    .replace(lineStart, (start) => start.slice(0, -1) + entity(start.slice(-1)))
    .replace(autoLink, entity)

/** `&#64;`, and a zero-width space behind it, which keeps GitHub from reading a mention. */
const at = /&#64;/g

/** Text for a paragraph, a heading or a table cell of GitHub's Markdown, where it means nothing but itself. */
export const escapeMarkdown = (text: string): string => literal(text).replace(at, '&#64;&#8203;')

/**
 * Text in code type, in a paragraph or a table cell. In a table a backslash before a pipe is dropped,
 * elsewhere it is shown, so text with such characters becomes an element with entities instead.
 */
export function codeSpan(text: string): string {
  const shown = visible(text)
  return /^\S(.*\S)?$/.test(shown) && !/[`|<>&\\]/.test(shown)
    ? `\`${shown}\``
    : `<code>${literal(text)}</code>`
}

/** A fenced block with a fence longer than any inside. Line ends and tabs stay; other invisible characters are shown. */
export function codeBlock(text: string, language: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<!\n)\n+$/, '')
    .split('\n')
  const shown = lines.map((line) => line.split('\t').map(visible).join('\t')).join('\n')
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}${language.replace(/[^a-z0-9-]/gi, '')}\n${shown}\n${fence}`
}

/** A link with escaped text. The address is percent-encoded, so that it cannot end the link. */
export const link = (text: string, address: string): string => {
  const encoded = encodeURI(visible(address)).replace(
    /[()'<>[\]]/g,
    (c) => `%${(c.codePointAt(0) ?? 0).toString(16)}`,
  )
  return `[${escapeMarkdown(text)}](${encoded})`
}
