/**
 * The entries of a list input, one a line or comma-separated, as docker/metadata-action writes its `tags`.
 * `#` starts a comment that goes to the end of its line. Blank entries are dropped.
 */
export function splitEntries(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => (line.split('#', 1)[0] ?? '').split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
