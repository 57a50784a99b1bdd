/** How large the bundles are, and what of them is ours. */
import { readFile, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Figure, Part } from './figures.js'
import { sizeBudget } from './size-budget.js'

const kilobyte = 1_000
/** As tsc has made it, beside this file. */
const compiled = path.join(import.meta.dirname, '..', 'src')

export async function size(): Promise<Part> {
  const bundles = [
    { name: 'action', folder: 'dist', entry: 'index.js', budget: sizeBudget.action },
    { name: 'command', folder: 'dist/cli', entry: 'cli.js', budget: sizeBudget.command },
  ] as const
  const figures = await Promise.all(
    bundles.map(async ({ name, folder, entry, budget }): Promise<readonly Figure[]> => {
      const files = (await readdir(folder)).filter((file) => file.endsWith('.js'))
      const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(folder, file))).size))
      const all = sum(sizes)
      const atStart = sizes[files.indexOf('index.js')] ?? Number.NaN
      const ours = await reachedFrom(path.join(compiled, entry))
      const figure = (what: string, bytes: number, atMost: number | null, from: string): Figure => ({
        kind: 'measured',
        what,
        value: bytes / kilobyte,
        unit: 'kB',
        atMost,
        from,
      })
      return [
        figure(
          `${name}: what is loaded before the first query`,
          atStart,
          budget.startKilobytes,
          `${folder}/index.js`,
        ),
        figure(
          `${name}: all of it`,
          all,
          budget.allKilobytes,
          `${files.length} files: ${files.map((file, index) => `${file} ${Math.round((sizes[index] ?? 0) / kilobyte)} kB`).join(', ')}`,
        ),
        figure(
          `${name}: ours`,
          sum([...ours.values()]),
          null,
          `${((sum([...ours.values()]) / all) * 100).toFixed(0)} % of it, ${ours.size} files of src/`,
        ),
      ]
    }),
  )
  return {
    title: 'Size',
    about:
      'Of dist/, not minified. Ours is what tsc makes, comments and all, of the files of src/ that an entry reaches by its imports, lazy ones too; the bundler adds a little to it. The rest are packages. A budget is raised with a reason, in bench/size-budget.ts.',
    figures: figures.flat(),
  }
}

/** Files by path, with their bytes. */
async function reachedFrom(entry: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  const open = [entry]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue
    const text = await readFile(file, 'utf8')
    found.set(file, Buffer.byteLength(text))
    const folder = path.dirname(file)
    open.push(
      ...[...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, name = '']) =>
        path.join(folder, name),
      ),
    )
  }
  return found
}

const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0)
