/** Puts what was seen of resolver libraries into the lab's two files, and leaves the rest of them as it is. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { resolversMarkdown, withResolvers, type ResolverAgreement } from './markdown.js'

export async function writeResolvers(root: string, agreement: ResolverAgreement): Promise<void> {
  const base = path.join(root, 'lab', 'AGREEMENT')
  const [markdown, json] = await Promise.all([
    readFile(`${base}.md`, 'utf8'),
    readFile(`${base}.json`, 'utf8').then((text) => JSON.parse(text) as Record<string, unknown>),
  ])
  await writeFile(`${base}.md`, withResolvers(markdown, resolversMarkdown(agreement)))
  await writeFile(`${base}.json`, `${JSON.stringify({ ...json, resolvers: agreement }, null, 2)}\n`)
}
