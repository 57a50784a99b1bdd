import { describe, expect, test } from '@jest/globals'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { judgeAgain } from '../src/judgement.js'
import { nobodyWatches, preflight } from '../src/preflight.js'
import type { Observations, Report } from '../src/report/index.js'
import type { Mistake } from '../src/document.js'
import { contradictions } from '../src/report-reader/consistency.js'
import { readObservations } from '../src/report-reader/observations.js'
import { parseRequest } from '../src/request.js'
import { playScenario } from '../src/simulator/index.js'
import { observations, reports } from './report-reader/arbitrary-report.js'
import { judgement } from './support/judgement.js'
import { scenarioOf } from './support/scenario-file.js'
import { passingReport, sampleReport } from './support/sample-report.js'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const schema = JSON.parse(
  readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8'),
) as Record<string, Json>

// An unknown keyword or a type that does not fit its keywords is an error of the schema.
const ajv = new Ajv2020({ strict: true, strictTypes: true, strictRequired: true, allErrors: false })
const validate = ajv.compile(schema)
const validateObservations = ajv.compile({ $ref: '#/$defs/observations', $defs: schema['$defs'] })

/** As it is in the file. */
const stored = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
const mistakesOf = (check: ValidateFunction, value: unknown) => (check(stored(value)) ? [] : check.errors)

/** Every object in a document, with the place of each. */
function* objectsIn(
  value: Json | undefined,
  place = '$',
): Generator<[string, { readonly [key: string]: Json }]> {
  if (Array.isArray(value)) {
    for (const [index, one] of (value as readonly Json[]).entries())
      yield* objectsIn(one, `${place}[${index}]`)
  } else if (typeof value === 'object' && value !== null) {
    const entries = value as { readonly [key: string]: Json }
    yield [place, entries]
    for (const [key, one] of Object.entries(entries)) yield* objectsIn(one, `${place}.${key}`)
  }
}

async function play(name: string): Promise<Report> {
  const played = await playScenario(await scenarioOf(name))
  try {
    const asked = parseRequest(played.inputs, { kind: 'command' })
    if (!asked.ok) throw new Error(JSON.stringify(asked.mistakes))
    return await preflight(played.world, asked.request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: 'not-asked',
      judgement,
      witness: nobodyWatches,
    })
  } finally {
    await played.close()
  }
}

describe('the schema of report.json', () => {
  test.each(['healthy', 'refused-by-first', 'founding-incident', 'first-resolver-lossy'])(
    'describes the report of the scenario %s, with and without its judgement',
    async (name) => {
      const report = await play(name)
      expect(mistakesOf(validate, report)).toEqual([])
      const { schemaVersion, request, runner, measurements, routes } = report
      expect(measurements.length).toBeGreaterThan(0)
      const half: Observations = { schemaVersion, request, runner, measurements, routes }
      expect(mistakesOf(validate, half)).toEqual([])
      expect(readObservations(JSON.stringify(report))).toEqual({
        ok: true,
        observations: half,
        durationMs: report.durationMs,
      })
      // Judged again, whole or without its judgement, it says the same.
      for (const text of [JSON.stringify(report), JSON.stringify(half)]) {
        const read = readObservations(text)
        if (!read.ok) throw new Error(JSON.stringify(read.mistakes))
        expect(judgeAgain(read.observations, report.durationMs)).toEqual(report)
      }
    },
  )

  test.each([
    ['of the incident', sampleReport()],
    ['of a push that passes', passingReport()],
  ])('describes the sample report %s', (_, report) => {
    expect(mistakesOf(validate, report)).toEqual([])
  })

  test('describes every report that the types allow', () => {
    fc.assert(fc.property(reports, (report) => expect(mistakesOf(validate, report)).toEqual([])))
    fc.assert(fc.property(observations, (half) => expect(mistakesOf(validate, half)).toEqual([])))
  })

  test('names no field and no value that the types do not have', () => {
    const text = JSON.stringify(fc.sample(reports, { numRuns: 400, seed: 1 }))
    const objects = [...objectsIn(schema['$defs'])]
    const fields = objects.flatMap(([, { type, properties }]) =>
      type === 'object' ? Object.keys(properties ?? {}) : [],
    )
    const values = objects.flatMap(([, one]) =>
      Array.isArray(one['enum']) ? (one['enum'] as Json[]) : [one['const'] ?? []],
    )
    expect(fields.length).toBeGreaterThan(100)
    expect(fields.filter((field) => !text.includes(`"${field}":`))).toEqual([])
    const isThere = (value: string) => text.includes(`:${value}`) || text.includes(`[${value}`)
    expect(
      values
        .flat()
        .map((value) => JSON.stringify(value))
        .filter((value) => !isThere(value)),
    ).toEqual([])
  })

  test('says of every field what it means, asks for each, and lets no other in', () => {
    const objects = [...objectsIn(schema['$defs'])].filter(([, one]) => one['type'] === 'object')
    for (const [place, { description, additionalProperties, properties, required }] of objects) {
      const fields = Object.entries((properties ?? {}) as Record<string, Record<string, Json>>)
      const what = { place, description, required: required ?? [] }
      expect(what).toEqual({
        place,
        description: expect.stringMatching(/\.$/),
        required: fields.map(([name]) => name),
      })
      // A map with keys of any text (pins) says what its values are.
      if (properties !== undefined) expect([place, additionalProperties]).toEqual([place, false])
      for (const [name, field] of fields) {
        const unit = name.endsWith('Ms') || name === 'ms' ? /[Mm]illiseconds.*\.$/s : /\.$/
        const { description: meaning } = field
        expect([`${place}.${name}`, meaning]).toEqual([`${place}.${name}`, expect.stringMatching(unit)])
      }
    }
  })

  test('refuses what a report is not', async () => {
    const report = await play('healthy')
    for (const [wrong, change] of [
      ['another version', { schemaVersion: 2 }],
      ['a field of nobody', { extra: 1 }],
      ['time that runs backwards', { durationMs: -1 }],
      ['an outcome that does not exist', { outcome: '401' }],
      ['half a judgement', { verdict: undefined }],
    ] as const) {
      expect([wrong, mistakesOf(validate, { ...report, ...change })]).not.toEqual([wrong, []])
    }
  })

  test('refuses in the observations exactly what the reader refuses', () => {
    const junk = fc.constantFrom<Json>(
      null,
      -1,
      0.5,
      0,
      70_000,
      1e9,
      '',
      'x',
      true,
      [],
      [null],
      {},
      { kind: 'none' },
    )
    const spoilt = fc
      .tuple(observations, fc.nat(), fc.nat(), fc.oneof(junk, fc.constant(undefined)))
      .map(([half, which, field, value]) => {
        const document = stored(half)
        const objects = [...objectsIn(document)]
        const [, target] = objects[which % objects.length] ?? ['', {}]
        const keys = Object.keys(target)
        return replaced(document, target, keys[field % Math.max(keys.length, 1)] ?? 'unknown', value)
      })
    let refused = 0
    fc.assert(
      fc.property(spoilt, (half) => {
        const read = readObservations(JSON.stringify(half))
        if (!read.ok) refused += 1
        const valid = validateObservations(half)
        // What two places say together (an id that a second look does not repeat) no schema can refuse.
        if (valid && !read.ok) expect(read.mistakes).toEqual(contradictions(half as unknown as Observations))
        else expect([read.ok ? [] : read.mistakes, read.ok]).toEqual([expect.anything(), valid])
      }),
      { numRuns: 400 },
    )
    expect(refused).toBeGreaterThan(200)
  })

  test('draws for every number the bounds that the reader draws', () => {
    const bounds = [
      -1, 0, 0.5, 1, 2, 3, 50, 51, 999, 1_000, 4_095, 4_096, 60_000, 60_001, 65_535, 65_536, 600_000, 600_001,
    ]
    const tried = new Set<string>()
    for (const half of fc.sample(observations, { numRuns: 80, seed: 1 })) {
      const document = stored(half)
      for (const [place, one] of objectsIn(document)) {
        for (const [key, value] of Object.entries(one)) {
          const field = `${place.replace(/\[\d+\]/g, '[]')} ${JSON.stringify(one['kind'] ?? null)} ${key}`
          if (typeof value !== 'number' || tried.has(field)) continue
          tried.add(field)
          for (const bound of bounds) {
            const changed = replaced(document, one, key, bound)
            const read = readObservations(JSON.stringify(changed))
            const isRead = read.ok || read.mistakes.every(isBetweenFields)
            expect([field, bound, isRead]).toEqual([field, bound, validateObservations(changed)])
          }
        }
      }
    }
    expect(tried.size).toBeGreaterThan(50)
  })
})

/** What a schema cannot say: another resolver's port, a second look without a first. */
const isBetweenFields = ({ problem }: Mistake): boolean =>
  /^expected (one of runner\.resolvers|a second look at another probe), /.test(
    problem.replace(' of this report', ''),
  )

/** The document with one field of one of its objects replaced, or removed. */
function replaced(document: Json, target: object, key: string, value: Json | undefined): Json {
  if (Array.isArray(document)) {
    return (document as readonly Json[]).map((one) => replaced(one, target, key, value))
  }
  if (typeof document !== 'object' || document === null) return document
  const entries = Object.entries(document as { readonly [key: string]: Json })
  if (document !== target) {
    return Object.fromEntries(entries.map(([name, one]) => [name, replaced(one, target, key, value)]))
  }
  const kept = entries.filter(([name]) => name !== key)
  return Object.fromEntries(value === undefined ? kept : [...kept, [key, value] as const])
}
