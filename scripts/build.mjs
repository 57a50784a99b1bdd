// Compiles src/ and bundles the two entries: dist/index.js (action) and dist/cli/index.js (command).
// tsc first and ncc on its output, so that the bundle does not depend on a loader's view of TypeScript.
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { exec } from '@actions/exec'

const root = path.join(import.meta.dirname, '..')
const bin = (name) => path.join(root, 'node_modules', '.bin', name)
const dist = path.join(root, process.argv[2] ?? 'dist')
// Beside it until everything has gone well: a mistake in the source must not leave the project without a bundle.
const out = path.join(root, 'build', 'dist')
const run = (tool, ...words) =>
  exec(bin(tool), words, { cwd: root, silent: !process.env.CI, env: { ...process.env, NODE_OPTIONS: '' } })

await rm(path.join(root, 'build'), { recursive: true, force: true })
await run('tsc')
await run('ncc', 'build', 'build/src/index.js', '-o', out)
await run('ncc', 'build', 'build/src/cli.js', '-o', path.join(out, 'cli'))

// A module that the bundler did not find becomes a stub that throws at start, and ncc still exits with 0.
for (const file of await readdir(out, { recursive: true })) {
  if (!file.endsWith('.js')) continue
  const text = await readFile(path.join(out, file), 'utf8')
  if (text.includes('webpackMissingModule'))
    throw new Error(`${file} has a module that was not found at build time`)
  if (text.includes(root)) throw new Error(`${file} holds a path of this machine`)
}
await writeFile(path.join(out, 'licenses.txt'), await licences())
await rm(dist, { recursive: true, force: true })
await rename(out, dist)

/** ncc's own list leaves out what is behind a lazy import, so it is made from the production tree of the lock file. */
async function licences() {
  const { packages } = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'))
  const shipped = Object.entries(packages).filter(([place, entry]) => place !== '' && entry.dev !== true)
  const texts = shipped.map(async ([place, entry]) => {
    const files = await readdir(path.join(root, place))
    const file = files.find((name) => /^licen[cs]e/i.test(name))
    const text =
      file === undefined ? `${entry.license}\n` : await readFile(path.join(root, place, file), 'utf8')
    return `${place.replace(/^.*node_modules\//, '')} ${entry.version} (${entry.license})\n\n${text.trim()}\n`
  })
  return (await Promise.all(texts)).join('\n----\n\n')
}
