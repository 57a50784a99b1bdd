/** Files with certificates in PEM form, read within bounds. */
import { limits } from '../budgets.js'
import type { World } from '../world.js'
import { quote } from './quote.js'

export interface CertificateFiles {
  /** The text of each file; one file may hold many certificates. */
  readonly pems: readonly string[]
  /** What was found and could not be used: a sentence each, with the path. */
  readonly notes: readonly string[]
}

export const none: CertificateFiles = { pems: [], notes: [] }

/** One after the other; a text that is there twice is kept once. */
export function together(files: readonly CertificateFiles[]): CertificateFiles {
  return {
    pems: [...new Set(files.flatMap(({ pems }) => pems))],
    notes: [...new Set(files.flatMap(({ notes }) => notes))],
  }
}

/** One file, or nothing where it is not there. Never rejects. */
export async function readPem(world: World, path: string): Promise<CertificateFiles> {
  const file = await world.readFile(path, limits.certificateFileBytes)
  switch (file.kind) {
    case 'absent':
      return none
    case 'unreadable':
      return { pems: [], notes: [`${quote(path)} could not be read: ${quote(file.why)}`] }
    case 'text':
      return file.text.includes('-----BEGIN CERTIFICATE-----')
        ? { pems: [file.text], notes: [] }
        : { pems: [], notes: [`${quote(path)} has no certificate in PEM form`] }
  }
}

/** What is to be said of a folder with more files than are read. */
export function filesBeyond(folder: string, files: number): readonly string[] {
  const left = files - limits.certificateFiles
  return left > 0
    ? [`${quote(folder)} has ${left} files more than the ${limits.certificateFiles} that are read`]
    : []
}
