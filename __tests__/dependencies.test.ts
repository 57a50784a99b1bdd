/** What of other people is shipped: told on a page, with the text of each licence, and nothing else in the bundle. */
import { describe, expect, test } from '@jest/globals'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root, withFolder } from './support/run-bundle.js'

interface Package {
  readonly place: string
  readonly name: string
  readonly version: string
  readonly licence: string
}
interface Shipped {
  readonly shippedPackages: (root: string) => Promise<readonly Package[]>
  readonly packagesIn: (statistics: unknown) => readonly string[]
  readonly licences: (root: string) => Promise<string>
}

// By its path: the compiler does not look into scripts/.
const script = path.join(root, 'scripts', 'shipped.mjs')
const { shippedPackages, packagesIn, licences } = (await import(script)) as Shipped
const shipped = await shippedPackages(root)
const page = await readFile(path.join(root, 'docs', 'dependencies.md'), 'utf8')
const { dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
}
const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<
    Record<string, { readonly integrity?: string; readonly hasInstallScript?: boolean }>
  >
}

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, name = '', version = '', released = '', licence = '', kB = '', ...why]) => ({
    is: `${name} ${version} (${licence})`,
    name,
    released,
    kB,
    why: why.join('').trim(),
  }))
const entries = [
  ...new Set(shipped.map(({ name, version, licence }) => `${name} ${version} (${licence})`)),
].sort()

describe('docs/dependencies.md', () => {
  test('has each package that is shipped, with version and licence, and no other', () => {
    expect(entries.length).toBeGreaterThan(Object.keys(dependencies).length)
    expect(rows.map(({ is }) => is).sort()).toEqual(entries)
  })

  test('says of each when it was released, how large it is and why it is there', () => {
    for (const row of rows) {
      expect(row.released).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(row.kB).toMatch(/^(?:none|0\.\d|\d+)$/)
      expect(row.why.length).toBeGreaterThan(10)
    }
  })

  test('calls direct what package.json asks for, and says of the others who brings them', () => {
    const direct = rows.filter(({ why }) => why.startsWith('direct: ')).map(({ name }) => name)
    expect([...direct].sort()).toEqual(Object.keys(dependencies).sort())
    for (const { name, why } of rows.filter((row) => !row.why.startsWith('direct: '))) {
      expect([name, /\bof @?[\w/.-]+/.test(why)]).toEqual([name, true])
    }
  })
})

describe('what is shipped', () => {
  test('is held by the hash of the lock file, and runs nothing when it is installed', () => {
    for (const { place } of shipped) {
      expect(lock.packages[place]?.integrity).toMatch(/^sha512-/)
      expect(lock.packages[place]?.hasInstallScript).toBeUndefined()
    }
  })

  test('has a licence that lets it be shipped with ours', () => {
    expect(shipped.filter(({ licence }) => !['MIT', 'ISC', 'Apache-2.0'].includes(licence))).toEqual([])
  })

  test('is pinned to one version', () => {
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})

/** The parts of a file of licences: a title, a blank line, a text. */
const partsOf = (text: string) =>
  text.split('\n----\n\n').map((part) => {
    const [title = '', ...rest] = part.split('\n')
    return { title, text: rest.join('\n').trim() }
  })

describe('dist/licenses.txt', () => {
  test('has the text of every package, and what each text has to say', async () => {
    const parts = partsOf(await readFile(path.join(root, 'dist', 'licenses.txt'), 'utf8'))
    for (const entry of entries) {
      const part = parts.find(({ title }) => title === entry)
      expect([entry, part?.text]).toEqual([entry, expect.stringMatching(/copyright/i)])
      expect([entry, (part?.text ?? '').length > 500]).toEqual([entry, true])
    }
  })

  test('has what is inside of packages, which their own licence does not speak of', async () => {
    const titles = partsOf(await licences(root)).map(({ title }) => title)
    expect(titles).toEqual(
      expect.arrayContaining([
        'Inside tldts: the Public Suffix List, as data (Mozilla Public License 2.0)',
        'Inside undici: llhttp, as WebAssembly (MIT)',
      ]),
    )
  })

  test('is not made where a text is missing', () =>
    withFolder(async (folder) => {
      const place = 'node_modules/untold'
      await mkdir(path.join(folder, place), { recursive: true })
      await writeFile(
        path.join(folder, 'package-lock.json'),
        JSON.stringify({ packages: { '': {}, [place]: { version: '1.0.0', license: 'MIT' } } }),
      )
      await expect(licences(folder)).rejects.toThrow('node_modules/untold has no text of its licence (MIT)')
      await writeFile(path.join(folder, place, 'LICENCE.md'), 'Copyright')
      expect(await licences(folder)).toBe('untold 1.0.0 (MIT)\n\nCopyright\n')
    }))
})

test("the packages of a bundle are told from the bundler's statistics, nested ones and those that were joined, too", () => {
  const at = (file: string) => ({ nameForCondition: `/a/project/${file}` })
  const modules = [
    at('build/src/index.js'),
    at('node_modules/yaml/dist/index.js'),
    { ...at('build/src/cli.js'), modules: [at('node_modules/@actions/core/lib/core.js')] },
    at('node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js'),
    { nameForCondition: null },
  ]
  expect(packagesIn({ modules })).toEqual([
    'node_modules/@actions/core',
    'node_modules/@actions/github/node_modules/@actions/http-client',
    'node_modules/yaml',
  ])
})
