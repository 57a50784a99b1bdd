import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { differencesOf, type ResolverRow } from '../../lab/resolvers/compare.js'
import { librariesOf, libraryNames, readConditions } from '../../lab/resolvers/condition.js'
import { conditionYaml, randomCondition, randomNamed } from '../../lab/resolvers/generator.js'
import { resolversMarkdown, withResolvers } from '../../lab/resolvers/markdown.js'
import { pairsFor, quickConditions, shares } from '../../lab/resolvers/plan.js'
import type { Fact } from '../../lab/resolvers/programs.js'
import { place } from '../../lab/resolvers/slots.js'
import type { Lookup } from '../../src/forecast/name-resolver.js'

const file = 'lab/resolvers/conditions.yaml'
const known = async () => {
  const read = readConditions(await readFile(path.join(import.meta.dirname, '..', '..', file), 'utf8'), file)
  if (!read.ok) throw new Error(read.mistakes.join('\n'))
  return read.value
}

const found = (ms: number, ...addresses: readonly string[]): Lookup => ({ kind: 'found', addresses, ms })
const failed = (error: string, ms = 0): Lookup => ({ kind: 'failed', error, ms })
const fact = (own: Partial<Fact>): Fact => ({ program: 'p', addresses: [], error: null, ms: 0, ...own })

describe('the conditions of the file', () => {
  test.each(libraryNames)('are sixty or more for %s', async (library) => {
    const { conditions } = await known()
    expect(conditions.filter((one) => librariesOf(one).includes(library)).length).toBeGreaterThanOrEqual(60)
  })

  test('of --quick are all there', async () => {
    const names = (await known()).conditions.map(({ name }) => name)
    expect(quickConditions.filter((name) => !names.includes(name))).toEqual([])
  })

  test('have no two of a name', () => {
    const one = '  - name: twice\n    resolvConf: ""\n    resolvers: {}\n'
    const read = readConditions(`zone: {}\nconditions:\n${one}${one}`, 'x.yaml')
    expect(read).toMatchObject({ ok: false, mistakes: [expect.stringContaining('found a second "twice"')] })
  })

  test('name a mistake with its line', () => {
    const read = readConditions(
      'zone: {}\nconditions:\n  - name: x\n    resolvConf: ""\n    host: "a b"\n',
      'x.yaml',
    )
    expect(read).toMatchObject({
      ok: false,
      mistakes: expect.arrayContaining([expect.stringMatching(/^x.yaml:5: /)]),
    })
  })
})

describe('random conditions', () => {
  test('are the same for the same seed and number, and others for others', () => {
    expect(randomCondition(7, 3)).toEqual(randomCondition(7, 3))
    expect(randomNamed('random-7-3')).toEqual(randomCondition(7, 3))
    expect(randomCondition(8, 3).resolvConf + conditionYaml(randomCondition(8, 3))).not.toBe(
      randomCondition(7, 3).resolvConf + conditionYaml(randomCondition(7, 3)),
    )
    expect(randomNamed('healthy')).toBeNull()
  })

  test('can be copied into the file as they are printed', () => {
    for (let number = 0; number < 200; number += 1) {
      const condition = randomCondition(1, number)
      const indented = conditionYaml(condition).replace(/^(?=.)/gm, '  ')
      expect(readConditions(`zone: {}\nconditions:\n${indented}`, 'x.yaml')).toEqual({
        ok: true,
        value: { zone: new Map(), conditions: [condition] },
      })
    }
  })
})

describe('name servers of their own', () => {
  const condition = {
    name: 'x',
    resolvConf: 'nameserver 192.0.2.1\nnameserver 2001:db8::2\nnameserver 198.51.100.1\n',
    resolvers: new Map([['192.0.2.1', new Map()]]),
  }

  test('have other addresses in each slot, and what leads nowhere stays', () => {
    const placed = place(condition, 258)
    expect(placed.resolvConf).toBe('nameserver 10.1.2.1\nnameserver fd00::102:2\nnameserver 198.51.100.1\n')
    expect([...placed.resolvers.keys()]).toEqual(['10.1.2.1'])
    expect(placed.addresses).toEqual(['10.1.2.1', 'fd00::102:2'])
  })

  test('are told by the addresses that the condition has for them', () => {
    expect(place(condition, 258).asWritten('on [fd00::102:2]:53, 10.1.2.1:53')).toBe(
      'on [2001:db8::2]:53, 192.0.2.1:53',
    )
  })
})

describe('a replay agrees with a fact', () => {
  const differences = (replay: Lookup, real: Fact, rotates = false) =>
    differencesOf([replay], [real], rotates)

  test.each([
    [found(0, '203.0.113.2', '203.0.113.1'), fact({ addresses: ['203.0.113.1', '203.0.113.2'] })],
    [found(0, '203.0.113.1'), fact({ addresses: ['203.0.113.1'], ms: 149 })],
    [found(10_000, '203.0.113.1'), fact({ addresses: ['203.0.113.1'], ms: 10_500 })],
    [failed('lookup x: no such host'), fact({ error: 'lookup x: no such host' })],
    [failed('lookup x: no such host'), fact({ error: null })],
    [
      failed('read udp runner->1.1.1.1:53: i/o timeout'),
      fact({ error: 'read udp 10.0.0.1:999->1.1.1.1:53: i/o timeout' }),
    ],
  ])('%j, %j', (replay, real) => {
    expect(differences(replay, real)).toEqual([])
  })

  test.each([
    [found(0, '203.0.113.1'), fact({ addresses: ['203.0.113.2'] }), 'foretold 203.0.113.1'],
    [found(0, '203.0.113.1'), fact({ error: 'e' }), 'was "e"'],
    [found(0, '203.0.113.1'), fact({ addresses: ['203.0.113.1'], ms: 160 }), 'took 0.16 s'],
    [failed('a'), fact({ error: 'b' }), 'foretold "a", was "b"'],
    [failed('a'), fact({ addresses: ['203.0.113.1'] }), 'was 203.0.113.1'],
    [{ kind: 'unknown', ms: 0 } as const, fact({ error: 'b' }), 'does not know'],
  ])('not %j, %j', (replay, real, words) => {
    expect(differences(replay, real)).toEqual([expect.stringContaining(words)])
  })

  test('where two ends come at once and either is one of them', () => {
    const real = [fact({ error: 'b' })]
    expect(differencesOf([failed('a'), failed('b')], real, false)).toEqual([])
    expect(differencesOf([failed('a'), failed('c')], real, false)).toHaveLength(1)
  })

  test('where rotation leaves it to chance which server is named, and only there', () => {
    const [replay, real] = [
      failed('on 1.1.1.1:53: no such host'),
      fact({ error: 'on 2.2.2.2:53: no such host' }),
    ]
    expect(differences(replay, real, true)).toEqual([])
    expect(differences(replay, real, false)).toHaveLength(1)
  })
})

test('each condition is played with each of its libraries, random ones with Go', async () => {
  const { conditions } = await known()
  const pairs = pairsFor(conditions, { quick: false, seed: 5 })
  expect(pairs).toHaveLength(conditions.flatMap(librariesOf).length + 200)
  expect(
    pairs.filter(({ condition }) => condition.startsWith('random-5-')).map(({ library }) => library),
  ).toEqual(Array.from({ length: 200 }, () => 'go'))
  expect(new Set(pairsFor(conditions, { quick: true, seed: 5 }).map(({ condition }) => condition))).toEqual(
    new Set(quickConditions),
  )
})

test('shares hold everything once, and none is empty', () => {
  expect(shares([1, 2, 3, 4, 5], 2)).toEqual([
    [1, 3, 5],
    [2, 4],
  ])
  expect(shares([1], 4)).toEqual([[1]])
  expect(shares([], 4)).toEqual([])
})

describe('the table', () => {
  const row = (own: Partial<ResolverRow>): ResolverRow => ({
    ...{ condition: 'healthy', library: 'go', replay: found(0, '203.0.113.1') },
    ...{ facts: [fact({ addresses: ['203.0.113.1'] })], lossFromRule: false, differences: [], again: false },
    ...own,
  })
  const section = resolversMarkdown({
    seed: 9,
    seconds: 80,
    rows: [row({}), row({ condition: 'random-9-1', differences: ['p: took longer'] })],
  })

  test('counts, and names what disagrees', () => {
    expect(section).toContain('| 1 | 1 | 1 | 0 |')
    expect(section).toContain('- random-9-1 with go: p: took longer')
  })

  test('takes the place of an earlier one, and leaves what stands around it', () => {
    const first = withResolvers('# Title\n\nText\n', section)
    expect(first.startsWith('# Title\n\nText\n\n## Resolver libraries\n')).toBe(true)
    expect(withResolvers(first, section)).toBe(first)
    expect(withResolvers(`${first}\n## Next\n\nmore\n`, section)).toBe(`${first}\n## Next\n\nmore\n`)
  })
})
