/** What the real servers hold, to see whether the preflight has changed anything there. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isThere } from './files.js'

/** A line for each thing that is there. */
export type Holdings = readonly string[]

/** Every file of a registry's storage with its digest, and every folder: an upload begins with one. */
export async function registryHoldings(storage: string): Promise<Holdings> {
  if (!(await isThere(storage))) return []
  const entries = await readdir(storage, { recursive: true, withFileTypes: true })
  const lines = await Promise.all(
    entries.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name)
      const name = path.relative(storage, file)
      return entry.isFile() ? `${name} ${await digestOf(file)}` : `${name}/`
    }),
  )
  return lines.sort()
}

const digestOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

/**
 * What may have changed a trust server, from its log. It keeps its data in memory, so that there is nothing else to look at;
 * with its level at `info` it writes each request down (notary utils/http.go, `rootHandler.ServeHTTP`).
 */
export const trustHoldings = (log: string): Holdings => log.split('\n').flatMap(writingRequest)

/** Its data is changed by POST and DELETE, and a key is made by whoever asks for one that is not there (notary server/handlers/default.go, `GetKeyHandler`). */
function writingRequest(line: string): readonly string[] {
  const entry = parsed(line)
  const [method, uri] = [entry?.['http.request.method'], entry?.['http.request.uri']]
  if (entry?.['msg'] !== 'response completed' || typeof method !== 'string' || typeof uri !== 'string') {
    return []
  }
  const reads = (method === 'GET' || method === 'HEAD') && !(uri.split('?')[0] ?? '').endsWith('.key')
  return reads ? [] : [`${method} ${uri}`]
}

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>> | null
  } catch {
    return null
  }
}

/** @returns a line for each thing that came or went. */
export function changesBetween(before: Holdings, after: Holdings): readonly string[] {
  const lost = without(before, after)
  const won = without(after, before)
  return [...lost.map((line) => `gone: ${line}`), ...won.map((line) => `new: ${line}`)]
}

/** Equal lines count as often as they are there. */
function without(lines: Holdings, others: Holdings): Holdings {
  const left = new Map<string, number>()
  others.forEach((line) => left.set(line, (left.get(line) ?? 0) + 1))
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}
