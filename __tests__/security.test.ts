/** SECURITY.md tells people what they let in: what it says has to be so. */
import { describe, expect, test } from '@jest/globals'
import { access, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from './support/run-bundle.js'

const page = await readFile(path.join(root, 'SECURITY.md'), 'utf8')
const section = (heading: string) => page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}
const rows = section('Threat model')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('the threat model', () => {
  test('says of each thing that may be tried what is done and which test holds it', () => {
    expect(rows.length).toBeGreaterThan(12)
    for (const [, , tried = '', done = '', held = ''] of rows) {
      expect([tried, done.length > 10]).toEqual([tried, true])
      expect([tried, held]).toEqual([tried, expect.stringMatching(/`(?:__tests__\/|npm run )/)])
    }
  })

  test('names tests and commands that there are', async () => {
    const files = page.match(/__tests__\/[\w./-]+\.ts/g) ?? []
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) await access(path.join(root, file))
    const commands = [...page.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name)
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  test('says what is not defended against', () => {
    expect(page).toMatch(/^### What is not defended against\n\n- \*\*/m)
  })
})

const sources = await Promise.all(
  (await readdir(path.join(root, 'src', 'runner'))).map((name) =>
    readFile(path.join(root, 'src', 'runner', name), 'utf8'),
  ),
)
const code = sources.join('\n')
const touched = section('What it touches')

describe('what is touched', () => {
  test('names every place of the machine that is looked at, or the folder above it', () => {
    const told = [...touched.matchAll(/`(\/[\w./-]+)`/g)].map(([, place = '']) => place)
    const programs = /^\/(?:usr\/(?:local\/)?)?s?bin$/
    const places = [...code.matchAll(/'(\/[a-z.][\w./-]{3,})'/g)].map(([, place = '']) => place)
    expect(places.length).toBeGreaterThan(25)
    const untold = places.filter(
      (place) => !programs.test(place) && !told.some((one) => place === one || place.startsWith(`${one}/`)),
    )
    expect([...new Set(untold)]).toEqual([])
  })

  test('names every program that is started', () => {
    const started = [...code.matchAll(/\['([a-z][\w-]*)', '-/g)].map(([, program = '']) => program)
    expect(started).toEqual(expect.arrayContaining(['docker', 'scutil', 'resolvectl', 'mtr']))
    expect([...new Set(started)].filter((program) => !touched.includes(`\`${program}`))).toEqual([])
  })
})
