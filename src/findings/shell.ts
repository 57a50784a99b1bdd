/**
 * Words of what is pasted. Names come from the network, from files and from tools: whatever is in one, it stays one word,
 * and nothing in it is run.
 */

/** What needs no quotes in a shell has none. */
export const shellWord = (text: string): string => (/^[\w.,:/@%+-]+$/.test(text) ? text : shellText(text))

/** A path, of which a shell puts the home in the place of a `~/` outside quotes. */
export const shellPath = (path: string): string =>
  path.startsWith('~/') ? `~/${shellWord(path.slice(2))}` : shellWord(path)

/** In quotes that nothing inside can end (POSIX.1-2024 section 2.2.2). */
export const shellText = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** PowerShell takes typographic quotes for its own (about_Quoting_Rules); doubled they stand for one. */
export const powershellText = (text: string): string => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`

export const powershellWord = (text: string): string =>
  /^[A-Za-z0-9_.][\w.:-]*$/.test(text) ? text : powershellText(text)

/** An address with colons would be a map, `1.5` a number, and some words are no text (YAML 1.1 has `on` among them). */
export const yamlText = (text: string): string =>
  /^(?:[A-Za-z][\w.-]*|(?:\d+\.){3}\d+)$/.test(text) &&
  !/^(?:true|false|yes|no|on|off|null|[yn])$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`
