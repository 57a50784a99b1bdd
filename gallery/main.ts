/** `npm run gallery`: the job summary in a dozen conditions as people see it, in real Chromium. */
import { execFile } from 'node:child_process'
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { BrowserContext } from 'playwright-core'
import { findBrowser, launch } from './browser.js'
import { faultsOf, fold, open } from './looking.js'
import { pageOf, type PageParts } from './page.js'
import { pictures, type Picture } from './pictures.js'
import { indexMarkdown, indexPlace, markdownOf, placesOf, type Places } from './render.js'
import { readWords, usage } from './words.js'

/** Something is wrong with a picture. */
const faultyStatus = 1
/** A bad request, or no browser. */
const failedStatus = 2
/** What GitHub leaves a job summary of a window's width, and a height to begin with: screenshots are of whole summaries. */
const windowSize = { width: 820, height: 900 } as const

const say = (line: string) => process.stdout.write(`${line}\n`)

async function main(root: string, words: readonly string[]): Promise<number> {
  const order = readWords(words)
  switch (order.task) {
    case 'help':
      process.stdout.write(usage)
      return 0
    case 'refused':
      return complain(order.mistakes)
    case 'text':
      await writeTexts(root)
      return 0
    case 'render':
    case 'check': {
      const browser = await findBrowser(process.env)
      if (browser === null)
        return complain(['expected chromium on the PATH, found none; --help says how to get it'])
      if (order.task === 'render') await writeTexts(root)
      return lookAtAll(root, browser, order.task === 'render')
    }
  }
}

async function writeTexts(root: string): Promise<void> {
  await mkdir(path.dirname(indexPlace(root)), { recursive: true })
  await writeFile(indexPlace(root), indexMarkdown())
  for (const picture of pictures) await writeFile(placesOf(root, picture.name).markdown, markdownOf(picture))
}

async function lookAtAll(root: string, executable: string, keepsScreenshots: boolean): Promise<number> {
  const parts = await pageParts(root)
  const browser = await launch(executable)
  let faulty = 0
  try {
    // Nothing of a summary is fetched from anywhere.
    const context = await browser.newContext({ viewport: windowSize, offline: true })
    for (const picture of pictures) {
      const places = keepsScreenshots ? placesOf(root, picture.name) : null
      const faults = await lookAt(picture, { context, parts, places })
      const told = faults.map((fault) => `\n       ${fault}`).join('')
      say(`${faults.length === 0 ? 'fine  ' : 'FAULTY'} ${picture.name}${told}`)
      faulty += faults.length === 0 ? 0 : 1
    }
  } finally {
    await browser.close()
  }
  say(`${pictures.length - faulty} of ${pictures.length} summaries are fine at ${windowSize.width} px`)
  return faulty === 0 ? 0 : faultyStatus
}

interface Looking {
  readonly context: BrowserContext
  readonly parts: PageParts
  /** Where screenshots go, or null. */
  readonly places: Places | null
}

/** @returns what is wrong with it. */
async function lookAt(picture: Picture, { context, parts, places }: Looking): Promise<readonly string[]> {
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(`the page says: ${error.message}`))
  await page.setContent(pageOf(markdownOf(picture), parts))
  await open(page)
  const faults = await faultsOf(page)
  if (places !== null) {
    const article = page.locator('article')
    await article.screenshot({ path: places.openScreenshot })
    await fold(page)
    await article.screenshot({ path: places.screenshot })
  }
  await page.close()
  return [...errors, ...faults]
}

async function pageParts(root: string): Promise<PageParts> {
  const own = path.join(root, 'gallery', 'mermaid')
  const mermaid = path.join(own, 'node_modules', 'mermaid', 'dist', 'mermaid.min.js')
  const isThere = await access(mermaid).then(
    () => true,
    () => false,
  )
  if (!isThere) await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], { cwd: own })
  const styles = path.join(root, 'node_modules', 'github-markdown-css', 'github-markdown-light.css')
  return { styles: await readFile(styles, 'utf8'), mermaid: await readFile(mermaid, 'utf8') }
}

function complain(lines: readonly string[]): number {
  process.stderr.write(`gallery: ${lines.join('\n')}\n`)
  return failedStatus
}

const [root = '.', ...words] = process.argv.slice(2)
try {
  process.exitCode = await main(root, words)
} catch (error) {
  process.exitCode = complain([error instanceof Error ? error.message : String(error)])
}
