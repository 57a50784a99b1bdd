// Compiles src/ and bundles the two entries: dist/index.js (action) and dist/cli/index.js (command).
// tsc first and ncc on its output, so that the bundle does not depend on a loader's view of TypeScript.
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { exec } from '@actions/exec'
import { licences, packagesIn, shippedPackages } from './shipped.mjs'

const root = path.join(import.meta.dirname, '..')
const bin = (name) => path.join(root, 'node_modules', '.bin', name)
const dist = path.join(root, process.argv[2] ?? 'dist')
// Beside it until everything has gone well: a mistake in the source must not leave the project without a bundle.
const out = path.join(root, 'build', 'dist')
// In quotes: it is taken apart at blanks, and a folder may have one.
const run = (tool, ...words) =>
  exec(`"${bin(tool)}"`, words, {
    cwd: root,
    silent: !process.env.CI,
    env: { ...process.env, NODE_OPTIONS: '' },
  })

await rm(path.join(root, 'build'), { recursive: true, force: true })
await run('tsc')
const statistics = [await bundle('index', out), await bundle('cli', path.join(out, 'cli'))]

// A module that the bundler did not find becomes a stub that throws at start, and ncc still exits with 0.
for (const file of await readdir(out, { recursive: true })) {
  if (!file.endsWith('.js')) continue
  const text = await readFile(path.join(out, file), 'utf8')
  if (text.includes('webpackMissingModule'))
    throw new Error(`${file} has a module that was not found at build time`)
  if (text.includes(root)) throw new Error(`${file} holds a path of this machine`)
}
// Whose licence is not told may not be in there.
const known = new Set((await shippedPackages(root)).map(({ place }) => place))
const unknown = statistics.flatMap(packagesIn).filter((place) => !known.has(place))
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}: bundled, and no production package of the lock file`)
await writeFile(path.join(out, 'licenses.txt'), await licences(root))
await rm(dist, { recursive: true, force: true })
await rename(out, dist)

/** @returns what webpack says is in it */
async function bundle(entry, folder) {
  const file = path.join(root, 'build', `${entry}.statistics.json`)
  await run('ncc', 'build', `build/src/${entry}.js`, '-o', folder, '--stats-out', file)
  return JSON.parse(await readFile(file, 'utf8'))
}
