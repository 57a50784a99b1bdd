/** What is looked at on a page, and what is wrong with it. Runs against real Chromium. */
import type { Page } from 'playwright-core'

/** Text that stands on a page only where Markdown or HTML was not taken for what it is. */
const leaks: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /<\/?[a-z][a-z0-9]*(\s[^<>]*)?>/i, says: 'HTML is shown as text' },
  { pattern: /&(amp|lt|gt|quot|#\d+|[a-z]+);/, says: 'an entity is shown as text' },
  { pattern: /\*\*\S/, says: 'bold is shown as text' },
  { pattern: /\]\(\S+\)/, says: 'a link is shown as text' },
  { pattern: /^\s*\|.*\|\s*$/m, says: 'a table is shown as text' },
  { pattern: /^\s*(```|#{1,6} )/m, says: 'a heading or a fence is shown as text' },
]
/** A column that is narrower breaks the words of its cells apart. */
const narrowestColumnPx = 40
/** A column of short words may be narrow. */
const shortWord = 4
const smallestFontPx = 11

/** Draws the charts, with every folded section open: a chart has no size where nobody sees it. */
export async function open(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const section of document.querySelectorAll('details')) section.open = true
    const { mermaid } = window as unknown as { mermaid: { run(options: object): Promise<void> } }
    await mermaid.run({ querySelector: 'pre.mermaid', suppressErrors: true })
  })
}

/** Folds all sections, as a reader meets them. */
export const fold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const section of document.querySelectorAll('details')) section.open = false
  })

/** @returns a sentence for each fault; the page is open. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const seen = await page.evaluate(() => {
    const article = document.querySelector('article')
    // What stands in code is meant to be seen as it is.
    const prose = article?.cloneNode(true) as HTMLElement
    for (const code of prose.querySelectorAll('code, pre, svg')) code.remove()
    const tables = [...document.querySelectorAll('table')].map((table) => ({
      heads: [...table.querySelectorAll('thead th')].map((head) => head.textContent.trim()),
      overflows: table.scrollWidth > table.clientWidth + 1,
      fontPx: Number.parseFloat(getComputedStyle(table).fontSize),
      cells: [...table.querySelectorAll('th, td')].map((cell) => ({
        text: cell.textContent.trim(),
        widthPx: cell.getBoundingClientRect().width,
      })),
    }))
    return {
      text: prose.textContent,
      widthPx: document.documentElement.scrollWidth,
      windowPx: window.innerWidth,
      tables,
      charts: [...document.querySelectorAll('pre.mermaid')].map((chart) => ({
        drawn: chart.querySelector('svg') !== null,
        failed: chart.querySelector('.error-icon, [aria-roledescription="error"]') !== null,
      })),
      links: [...document.querySelectorAll('article a')].map((link) => link.textContent.trim()),
      images: document.querySelectorAll('article img, article script, article iframe').length,
    }
  })
  const wordy = (text: string) => text.split(/[\s/.-]+/).some((one) => one.length > shortWord)
  return [
    ...leaks.flatMap(({ pattern, says }) => {
      const found = pattern.exec(seen.text)
      return found === null ? [] : [`${says}: ${found[0].trim()}`]
    }),
    ...(seen.widthPx > seen.windowPx
      ? [`wider than the window: ${seen.widthPx} of ${seen.windowPx} px`]
      : []),
    ...seen.tables.flatMap(({ heads, overflows, fontPx, cells }, index) => {
      const of = `table ${index + 1} (${heads[0] ?? ''})`
      const narrow = cells.find(({ text, widthPx }) => widthPx < narrowestColumnPx && wordy(text))
      return [
        ...(heads.length === 0 || heads.includes('') ? [`${of}: a column without a heading`] : []),
        ...(overflows ? [`${of}: has to be scrolled`] : []),
        ...(fontPx < smallestFontPx ? [`${of}: letters of ${fontPx} px`] : []),
        ...(narrow === undefined ? [] : [`${of}: ${narrow.widthPx} px for "${narrow.text}"`]),
      ]
    }),
    ...seen.charts.flatMap(({ drawn, failed }, index) =>
      drawn && !failed ? [] : [`chart ${index + 1}: Mermaid did not draw it`],
    ),
    ...(seen.links.includes('') ? ['a link without words'] : []),
    ...(seen.images > 0 ? ['an image, script or frame that nobody has put there'] : []),
  ]
}
