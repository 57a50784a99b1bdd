/** The table of what happened to others, held against findings and scenarios. */
import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { findingCodes } from '../src/findings/suspect.js'
import { scenarioNames, type Scenario } from '../src/simulator/index.js'
import { scenarioFolder, scenarioOf } from './support/scenario-file.js'

const page = readFileSync(new URL('../docs/incidents.md', import.meta.url), 'utf8')

/** So many were collected, and at least so many of them are shown. */
const collected = 95
const shownAtLeast = 50
const laterWorks = ['credentials', 'proxies', 'registries']

/** The cells of the rows below a heading, without the table's own head. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  const lines = own.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

interface Link {
  readonly text: string
  readonly to: string
}

const linksIn = (cell = ''): readonly Link[] =>
  [...cell.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, text = '', to = '']) => ({ text, to }))
const textsIn = (cell = ''): readonly string[] => linksIn(cell).map(({ text }) => text)

const shown = rowsBelow('Shown by a scenario')
const later = rowsBelow('Still to come')
const unseen = rowsBelow('Nothing that can be seen before a push')
const all = [...shown, ...later, ...unseen]
const idOf = ([id = '']: readonly string[]): string => id

const known = await scenarioNames(scenarioFolder)
const scenarios = new Map<string, Scenario>()
for (const name of new Set(shown.flatMap(([, , , , cell]) => textsIn(cell)))) {
  if (known.includes(name)) scenarios.set(name, await scenarioOf(name))
}

/** What the preflight has to say in a scenario, of any severity. */
function saidIn(name: string): readonly string[] {
  const { culprit = '', culprits = [], findings = [] } = scenarios.get(name)?.expect ?? {}
  return [culprit, ...culprits, ...findings]
}

test('every incident is in the table once, so that none is both shown and excused', () => {
  const ids = all.map(idOf)
  expect(ids.filter((id) => !/^[A-Z]\d{2}$/.test(id))).toEqual([])
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(ids).toHaveLength(collected)
})

test('most of them are shown, and the page says how many', () => {
  expect(shown.length).toBeGreaterThanOrEqual(shownAtLeast)
  expect(page).toContain(`${shown.length} of the ${collected} are shown by a scenario`)
})

test('every row says what was seen and where it was told', () => {
  const without = all.filter(([, what = '', source]) => {
    const [link] = linksIn(source)
    return what.length < 20 || link?.to.startsWith('https://') !== true
  })
  expect(without.map(idOf)).toEqual([])
})

test('a link has the name of what it leads to', () => {
  const wrong = shown.flatMap((row) => {
    const [, , , findings, own] = row
    return [
      ...linksIn(findings).filter(({ text, to }) => to !== `findings/${text}.md`),
      ...linksIn(own).filter(({ text, to }) => to !== `../scenarios/${text}.yaml`),
    ].map(({ to }) => `${idOf(row)}: ${to}`)
  })
  expect(wrong).toEqual([])
})

test('the findings and scenarios exist', () => {
  const codes: readonly string[] = findingCodes
  const missing = shown.flatMap((row) => {
    const [, , , findings, own] = row
    return [
      ...textsIn(findings).filter((code) => !codes.includes(code)),
      ...textsIn(own).filter((name) => !scenarios.has(name)),
    ].map((name) => `${idOf(row)}: ${name}`)
  })
  expect(missing).toEqual([])
})

test('each of the findings is what one of the scenarios has to say, and each scenario says one of them', () => {
  const unsaid = shown.flatMap((row) => {
    const findings = textsIn(row[3])
    const own = textsIn(row[4])
    return [
      ...(findings.length === 0 || own.length === 0 ? ['nothing'] : []),
      ...findings.filter((code) => !own.some((name) => saidIn(name).includes(code))),
      ...own.filter((name) => !findings.some((code) => saidIn(name).includes(code))),
    ].map((name) => `${idOf(row)}: ${name}`)
  })
  expect(unsaid).toEqual([])
})

test('whatever is not shown has its reason, or the work that it waits for', () => {
  const waiting = later.filter(([, , , work = '', why = '']) => !laterWorks.includes(work) || why.length < 20)
  const excused = unseen.filter(([, , , why = '']) => why.length < 20)
  expect([...waiting, ...excused].map(idOf)).toEqual([])
})
