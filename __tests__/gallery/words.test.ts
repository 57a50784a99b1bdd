import { describe, expect, test } from '@jest/globals'
import { readWords } from '../../gallery/words.js'

describe('npm run gallery', () => {
  test.each([
    { words: [], task: 'render' },
    { words: ['--check'], task: 'check' },
    { words: ['--text'], task: 'text' },
    { words: ['--check', '--help'], task: 'help' },
  ])('understands $words', ({ words, task }) => {
    expect(readWords(words)).toEqual({ task })
  })

  test.each([{ words: ['healthy'] }, { words: ['--chek'] }, { words: ['--check', '--text'] }])(
    'refuses $words and says what it takes',
    ({ words }) => {
      const order = readWords(words)
      const mistakes = order.task === 'refused' ? order.mistakes : []
      expect(mistakes).toEqual(words.map((word) => `${word}: expected --check, --text or nothing at all`))
    },
  )
})
