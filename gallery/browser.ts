/** The real Chromium of this machine, without a network. */
import { access } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome'] as const

/** @returns where a browser is, or null. `CHROMIUM` comes first. */
export async function findBrowser(environment: NodeJS.ProcessEnv): Promise<string | null> {
  const told = environment['CHROMIUM'] ?? ''
  if (told !== '') return told
  const folders = (environment['PATH'] ?? '').split(path.delimiter)
  for (const file of names.flatMap((name) => folders.map((folder) => path.join(folder, name)))) {
    const isThere = await access(file).then(
      () => true,
      () => false,
    )
    if (isThere) return file
  }
  return null
}

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    // Root has no sandbox in Chromium, and a page of our own text needs none.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  })
