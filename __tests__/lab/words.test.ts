import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pushPathScenarios } from '../../lab/plan.js'
import { readWords, usage } from '../../lab/words.js'

const known = ['founding-incident', 'healthy', 'wrong-password']
const read = (line: string) => readWords(line === '' ? [] : line.split(' '), known)
const everything = { task: 'compare', scenarios: [], quick: false, parallel: null }

describe('what is asked for is done', () => {
  test.each([
    ['', everything],
    ['healthy', { ...everything, scenarios: ['healthy'] }],
    ['wrong-password healthy', { ...everything, scenarios: ['wrong-password', 'healthy'] }],
    ['--quick', { ...everything, quick: true }],
    ['--push-path', { ...everything, scenarios: pushPathScenarios }],
    ['healthy --push-path', { ...everything, scenarios: ['healthy', ...pushPathScenarios] }],
    ['--parallel 1', { ...everything, parallel: 1 }],
    ['--parallel 32', { ...everything, parallel: 32 }],
    ['--quick --parallel 4', { ...everything, quick: true, parallel: 4 }],
    ['--parallel 4 healthy', { ...everything, scenarios: ['healthy'], parallel: 4 }],
    ['healthy --parallel 4', { ...everything, scenarios: ['healthy'], parallel: 4 }],
    ['shell healthy', { task: 'shell', scenario: 'healthy' }],
    ['resolvers', { task: 'resolvers', quick: false, seed: null }],
    ['resolvers --seed 12', { task: 'resolvers', quick: false, seed: 12 }],
    ['resolvers --quick', { task: 'resolvers', quick: true, seed: null }],
    ['--help', { task: 'help' }],
    ['shell --help', { task: 'help' }],
    ['nonsense --parallel 0 --help', { task: 'help' }],
  ])('npm run lab -- %s', (line, order) => {
    expect(read(line)).toEqual(order)
  })

  test.each(['--quick', '--parallel N', 'shell NAME', 'NAME...', 'resolvers', '--seed N'])(
    'the usage names %s',
    (word) => {
      expect(usage).toContain(word)
    },
  )
})

const parallelRange = '--parallel: expected a number from 1 to 32'
const noName = (word: string) => `expected the name of a file in scenarios/ without its ending, got ${word}`
const noOption = (word: string) => `expected --quick, --push-path, --parallel N or names, got ${word}`
const oneName = 'shell: expected the name of one scenario'

describe('a mistake is named, with what was expected', () => {
  test.each([
    ['helthy', [noName('helthy')]],
    ['Healthy', [noName('Healthy')]],
    ['healthy shell', [noName('shell')]],
    ['--fast', [noOption('--fast')]],
    ['--parallel=3', [noOption('--parallel=3')]],
    ['resolvers healthy', ['resolvers: expected --quick or --seed N, got healthy']],
    ['resolvers --seed x', ['--seed: expected a number of up to nine digits, got x']],
    ['resolvers --seed', ['--seed: expected a number of up to nine digits, got nothing']],
    ['--parallel', [`${parallelRange}, got nothing`]],
    ['--parallel 0', [`${parallelRange}, got 0`]],
    ['--parallel 33', [`${parallelRange}, got 33`]],
    ['--parallel -1', [`${parallelRange}, got -1`]],
    ['--parallel 2.5', [`${parallelRange}, got 2.5`]],
    ['--parallel 1e1', [`${parallelRange}, got 1e1`]],
    ['--parallel healthy', [`${parallelRange}, got healthy`]],
    ['--quick healthy', ['--quick: expected no names beside it, it has its own']],
    ['healthy --quick', ['--quick: expected no names beside it, it has its own']],
    ['shell', [`${oneName}, got nothing`]],
    ['shell helthy', [`${oneName}, got helthy`]],
    ['shell healthy wrong-password', [`${oneName}, got healthy wrong-password`]],
    ['shell healthy --parallel 2', [`${oneName}, got healthy --parallel 2`]],
  ])('npm run lab -- %s', (line, mistakes) => {
    expect(read(line)).toEqual({ task: 'refused', mistakes })
  })

  test('all mistakes of a line are told at once', () => {
    expect(read('helthy --fast --parallel many --quick healthy')).toEqual({
      task: 'refused',
      mistakes: [
        noName('helthy'),
        noOption('--fast'),
        `${parallelRange}, got many`,
        '--quick: expected no names beside it, it has its own',
      ],
    })
  })
})

test('whatever is typed, the lab starts nothing that it was not told', () => {
  const word = fc.oneof(
    fc.constantFrom(...known, 'shell', '--quick', '--parallel', '--help', '4', '99'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const order = readWords(words, known)
      if (order.task === 'refused') expect(order.mistakes.length).toBeGreaterThan(0)
      if (order.task === 'shell') expect(words).toEqual(['shell', order.scenario])
      if (order.task !== 'compare') return
      expect(order.scenarios.filter((name) => !known.includes(name) || !words.includes(name))).toEqual([])
      // Every word was understood: as a name, an option or an option's value.
      const options = words.filter((one) => one === '--parallel').length * 2 + Number(order.quick)
      expect(new Set(words).size).toBeLessThanOrEqual(order.scenarios.length + options)
      expect(order.parallel ?? 1).toBeGreaterThanOrEqual(1)
      expect(order.parallel ?? 1).toBeLessThanOrEqual(32)
    }),
  )
})
