/**
 * No regular expression of the program takes long, whatever text it is given: most texts come from somebody else, and one
 * that goes back over them again and again holds up every clock of the run. Each literal of src/ is tried on texts that
 * repeat each part of what it takes, and then do not end as it wants.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createContext, Script } from 'node:vm'
import { expect, test } from '@jest/globals'
import ts from 'typescript'
import { exampleOf } from './support/expression-example.js'

const source = path.join(import.meta.dirname, '..', 'src')
const repetitions = 12_000
/** A linear one takes a fraction of a millisecond; one that goes over its text once for each character, 100 ms. */
const limitMs = 30
const [tries, hangsMs, variants] = [3, 1_000, 3]
const pumped = Array.from(' \t\n\\"\':/.-_@01aAx[](){=#%*,;~+|!\u0000\u00e9`<&$')

/** By how it is written, with where it stands. */
function expressions(): ReadonlyMap<string, readonly [RegExp, string]> {
  const found = new Map<string, readonly [RegExp, string]>()
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const program = ts.createSourceFile(
      file,
      readFileSync(path.join(source, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    const visit = (node: ts.Node): void => {
      const expression = ts.isRegularExpressionLiteral(node) ? literal(node) : made(node)
      const line = program.getLineAndCharacterOfPosition(node.getStart()).line + 1
      if (expression !== null) {
        const before = found.get(String(expression))?.[1] ?? ''
        found.set(String(expression), [expression, `${before} ${file}:${line}`.trim()])
      }
      ts.forEachChild(node, visit)
    }
    visit(program)
  }
  return found
}

function literal(node: ts.RegularExpressionLiteral): RegExp {
  const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? []
  return new RegExp(body, flags)
}

/** Of a template, with a word for what is put in. */
function made(node: ts.Node): RegExp | null {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return null
  const [template, flags] = node.arguments ?? []
  if (template === undefined || !ts.isTemplateExpression(template)) return null
  const body = template.templateSpans.reduce(
    (text, span) => `${text}word${span.literal.text}`,
    template.head.text,
  )
  return new RegExp(body, flags !== undefined && ts.isStringLiteral(flags) ? flags.text : '')
}

function attacksOn(expression: RegExp): ReadonlySet<string> {
  const attacks = new Set(
    pumped.flatMap((character) =>
      ['', 'x'].map((before) => `${before}${character.repeat(repetitions)}\u0001`),
    ),
  )
  for (let variant = 0; variant < variants; variant += 1) {
    const example = exampleOf(expression, variant).slice(0, 50)
    for (const length of [1, 2, 3])
      for (let at = 0; at + length <= example.length; at += 1) {
        const unit = example.slice(at, at + length)
        attacks.add(`${example.slice(0, at)}${unit.repeat(repetitions / length)}\u0001`)
      }
  }
  return attacks
}

const context = createContext({})
// As they are used: all of it, where that is asked for.
const script = new Script(`text.replace(expression, '')`)

/** The shortest of some tries; `hangsMs` for one that was stopped. */
function took(expression: RegExp, text: string): number {
  let shortestMs = Number.POSITIVE_INFINITY
  for (let left = tries; left > 0 && shortestMs > limitMs; left -= 1) {
    Object.assign(context, { expression, text })
    expression.lastIndex = 0
    const startMs = performance.now()
    try {
      script.runInContext(context, { timeout: hangsMs })
    } catch {
      return hangsMs
    }
    shortestMs = Math.min(shortestMs, performance.now() - startMs)
  }
  return shortestMs
}

test('every regular expression is quick on thousands of characters of anything', () => {
  const all = expressions()
  expect(all.size).toBeGreaterThan(300)
  const slow = [...all.values()].flatMap(([expression, place]) => {
    const attack = [...attacksOn(expression)].find((text) => took(expression, text) > limitMs)
    return attack === undefined
      ? []
      : [`${place} ${String(expression)} on ${JSON.stringify(attack.slice(0, 40))}...`]
  })
  expect(slow).toEqual([])
}, 120_000)

test('one that is slow is found', () => {
  const isSlow = (expression: RegExp) =>
    [...attacksOn(expression)].some((text) => took(expression, text) > limitMs)
  expect([/\/+$/, /^(\w+\s?)*$/, /^x: *(.*?) *$/m, /^<a>(.*)<b>$/].map(isSlow)).toEqual([
    true,
    true,
    true,
    false,
  ])
})

test.each([
  /^(?:a|b)+c{3}[^\d]?\.$/,
  /^\[([^\]]*)\](.*)$/s,
  /^v?\d{1,4}(?=\.)/,
  /(?<!\w)_|x\/y/,
  /^\p{L}+"(?:\\.|[^"\\])*"$/u,
])('an example of %s is taken by it', (expression) => {
  const examples = [0, 1, 2].map((variant) => exampleOf(expression, variant))
  expect(
    examples.filter((one) => expression.test(`${one}${expression.source.includes('(?=') ? '.' : ''}`)),
  ).toEqual(examples)
})
