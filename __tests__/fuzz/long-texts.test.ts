/** What is as long as a file or an output may be, and made of one thing only, is read in a moment, whatever it is. */
import { expect, test } from '@jest/globals'
import { doorsOfText, textsOf } from '../../fuzz/text-doors.js'

const characters = 64 * 1024
/** What looks at each character some times is far below; what looks at all of them for each is far above. */
const limitMs = 1_000
const tries = 3
const units = ['a ', 'a\n', '\n', '[', '{"a":', '"', ',', '1.1.1.1 ', '\ud800']

/** Of these alone, and behind each line that the door usually reads. */
function longOnes(name: string): readonly string[] {
  const lines = textsOf(name).flatMap((text) => text.split('\n').filter((line) => line !== ''))
  const repeated = [...units, ...lines.map((line) => `${line}\n`)]
  const begun = lines.flatMap((line) => units.map((unit) => [`${line} `, unit] as const))
  return [...repeated.map((unit) => ['', unit] as const), ...begun].map(
    ([start, unit]) => start + unit.repeat(Math.ceil(characters / unit.length)),
  )
}

test.each(doorsOfText.map((one) => [one.name, one] as const))('%s', (name, { read }) => {
  const slow = longOnes(name).flatMap((text) => {
    let ms = Number.POSITIVE_INFINITY
    for (let left = tries; left > 0 && ms > limitMs; left -= 1) {
      const startMs = performance.now()
      read(text)
      ms = Math.min(ms, performance.now() - startMs)
    }
    return ms > limitMs ? [`${Math.round(ms)} ms: ${JSON.stringify(text.slice(0, 40))} ...`] : []
  })
  expect(slow).toEqual([])
})
