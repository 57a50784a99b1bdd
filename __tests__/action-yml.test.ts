/** What is told about inputs and outputs is the same in action.yml, in the code and in the README. */
import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { outputs } from '../src/render/outputs.js'
import { inputs } from '../src/request.js'
import { actionMetadata, root } from './support/run-bundle.js'
import { passingReport } from './support/sample-report.js'

const metadata = await actionMetadata()

describe('action.yml', () => {
  test('has the inputs of the code, in its order, with the same defaults and descriptions', () => {
    const declared = Object.entries(metadata.inputs).map(([name, { description, default: byDefault }]) => ({
      name,
      default: byDefault ?? '',
      description,
    }))
    expect(declared).toEqual(inputs)
  })

  test('requires the images and nothing else', () => {
    const required = Object.entries(metadata.inputs).flatMap(([name, input]) =>
      input.required ? [name] : [],
    )
    expect(required).toEqual(['images'])
  })

  test('has the outputs of the code, in its order', () => {
    expect(Object.keys(metadata.outputs)).toEqual(Object.keys(outputs(passingReport(), null)))
  })

  test('starts a file that is there', () => {
    expect(metadata.runs.using).toBe('node24')
    expect(existsSync(path.join(root, metadata.runs.main))).toBe(true)
  })
})

describe('the README', () => {
  test('names the inputs of action.yml with their defaults', () => {
    const rows = tableBelow('input', 'default', 'meaning')
    const declared = Object.entries(metadata.inputs)
    expect(rows.map(([name]) => bare(name))).toEqual(declared.map(([name]) => name))
    for (const [index, [name, { default: byDefault }]] of declared.entries()) {
      if (byDefault !== undefined) expect([name, bare(rows[index]?.[1])]).toEqual([name, byDefault])
    }
  })

  test('names the outputs of action.yml', () => {
    const rows = tableBelow('output', 'meaning')
    expect(rows.map(([name]) => bare(name))).toEqual(Object.keys(metadata.outputs))
  })
})

/** The cells of the README's table with this head, row by row. */
function tableBelow(...head: readonly string[]): readonly (readonly string[])[] {
  const lines = readFileSync(path.join(root, 'README.md'), 'utf8').split(/\r?\n/)
  const at = lines.findIndex((line) => cellsOf(line).join(' ').toLowerCase() === head.join(' '))
  if (at === -1) throw new Error(`expected a table | ${head.join(' | ')} | in README.md, found none`)
  const below = lines.slice(at + 2)
  const end = below.findIndex((line) => !line.startsWith('|'))
  return below.slice(0, end === -1 ? below.length : end).map(cellsOf)
}

const cellsOf = (line: string): readonly string[] =>
  line.startsWith('|')
    ? line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim())
    : []

const bare = (cell = ''): string => cell.replaceAll('`', '')
