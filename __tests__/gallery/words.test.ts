import { describe, expect, test } from '@jest/globals'
import { readWords } from '../../gallery/words.js'

const known = ['founding-incident', 'healthy']

describe('npm run gallery', () => {
  test.each([
    { words: [], order: { task: 'render' } },
    { words: ['--check'], order: { task: 'check' } },
    { words: ['--record'], order: { task: 'record', names: known } },
    { words: ['--record', 'healthy'], order: { task: 'record', names: ['healthy'] } },
    { words: ['--check', '--help'], order: { task: 'help' } },
  ])('understands $words', ({ words, order }) => {
    expect(readWords(words, known)).toEqual(order)
  })

  test.each([
    { words: ['healthy'] },
    { words: ['--chek'] },
    { words: ['--check', 'healthy'] },
    { words: ['--record', 'hale', 'healty'] },
  ])('refuses $words and says what it takes', ({ words }) => {
    const order = readWords(words, known)
    const mistakes = order.task === 'refused' ? order.mistakes : []
    expect(mistakes.join('\n')).toMatch(
      /expected --check, --record or, after that, one of founding-incident, healthy/,
    )
  })
})
