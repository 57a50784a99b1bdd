// Simulates preflights over a lossy first resolver and writes the table of docs/verdict.md.
// Usage: npm run build && node scripts/verdict-table.mjs [RUNS] [LOSS...]   (prints only, where losses are named)
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { verdictsAtLoss } from '../build/__tests__/support/loss-simulation.js'

const [runsText = '10000', ...losses] = process.argv.slice(2)
const runs = Number(runsText)
const levels = losses.length > 0 ? losses.map(Number) : [0, 0.01, 0.05, 0.2, 0.5, 1]
const seed = 1

const percent = (count) => `${((100 * count) / runs).toFixed(2)} %`
const rows = levels.map((loss) => {
  const { pass, warn, fail, unknown } = verdictsAtLoss(loss, runs, seed)
  const row = `| ${(100 * loss).toFixed(0)} % | ${[pass, warn, fail, unknown].map(percent).join(' | ')} |`
  console.log(row)
  return row
})

if (losses.length === 0) {
  const file = path.join(import.meta.dirname, '..', 'docs', 'verdict.md')
  const text = await readFile(file, 'utf8')
  const table = [
    '| Loss | pass | warn | fail | unknown |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
  const between = /(<!-- table:begin -->\n\n)[\s\S]*?(\n\n<!-- table:end -->)/
  await writeFile(
    file,
    text.replace(between, (_, begin, end) => `${begin}${table}${end}`),
  )
}
