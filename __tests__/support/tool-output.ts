/** What a tool printed, as it was recorded: data/tools/<tool>/<command and version>.txt. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export const toolOutput = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '..', 'data', 'tools', `${name}.txt`), 'utf8')
