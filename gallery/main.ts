/** `npm run gallery`: the job summary of a dozen scenarios as people see it, in real Chromium. */
import { execFile } from 'node:child_process'
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { findBrowser, launch } from './browser.js'
import { faultsOf, fold, open } from './looking.js'
import { pageOf, type PageParts } from './page.js'
import { pictures } from './pictures.js'
import { record } from './record.js'
import { indexMarkdown, markdownOf, placesOf } from './render.js'
import { readWords, usage } from './words.js'

/** Something is wrong with a picture. */
const faultyStatus = 1
/** A bad request, or no browser. */
const failedStatus = 2
/** What GitHub leaves a job summary of a window's width, and a height to begin with: screenshots are of whole summaries. */
const windowSize = { width: 820, height: 900 } as const

const say = (line: string) => process.stdout.write(`${line}\n`)

async function main(root: string, words: readonly string[]): Promise<number> {
  const names = pictures.map(({ name }) => name)
  const order = readWords(words, names)
  if (order.task === 'help') {
    process.stdout.write(usage)
    return 0
  }
  if (order.task === 'refused') return complain(order.mistakes)
  const browser = await findBrowser(process.env)
  if (browser === null)
    return complain(['expected chromium on the PATH, found none', ...usage.split('\n').slice(-2)])
  if (order.task === 'record') await recordAll(root, order.names)
  return look(root, browser, order.task !== 'check')
}

async function recordAll(root: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { report } = placesOf(root, name)
    await mkdir(path.dirname(report), { recursive: true })
    await writeFile(report, `${JSON.stringify(await record(root, name))}\n`)
    say(`recorded ${name}`)
  }
}

/** Renders each report, looks at it, and keeps what it sees where it is to write. */
async function look(root: string, executable: string, writes: boolean): Promise<number> {
  const parts = await pageParts(root)
  const browser = await launch(executable)
  let faulty = 0
  try {
    // Nothing of a summary is fetched from anywhere.
    const context = await browser.newContext({ viewport: windowSize, offline: true })
    for (const { name } of pictures) {
      const places = placesOf(root, name)
      const markdown = markdownOf(await readFile(places.report, 'utf8'), name)
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(`the page says: ${error.message}`))
      await page.setContent(pageOf(markdown, parts))
      await open(page)
      const stale = !writes && (await readFile(places.markdown, 'utf8').catch(() => '')) !== markdown
      const faults = [
        ...(stale ? ['docs/gallery has another text: npm run gallery, and commit it'] : []),
        ...errors,
        ...(await faultsOf(page)),
      ]
      if (writes) {
        for (const file of [places.markdown, places.openScreenshot]) {
          await mkdir(path.dirname(file), { recursive: true })
        }
        await writeFile(places.markdown, markdown)
        const article = page.locator('article')
        await article.screenshot({ path: places.openScreenshot })
        await fold(page)
        await article.screenshot({ path: places.screenshot })
      }
      await page.close()
      say(
        `${faults.length === 0 ? 'fine  ' : 'FAULTY'} ${name}${faults.map((fault) => `\n       ${fault}`).join('')}`,
      )
      faulty += faults.length === 0 ? 0 : 1
    }
  } finally {
    await browser.close()
  }
  if (writes) await writeFile(path.join(root, 'docs', 'gallery', 'README.md'), indexMarkdown())
  say(`${pictures.length - faulty} of ${pictures.length} summaries are fine at ${windowSize.width} px`)
  return faulty === 0 ? 0 : faultyStatus
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
