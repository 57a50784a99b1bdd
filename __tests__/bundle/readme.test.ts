import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { patienceMs, root, runCommand } from '../support/run-bundle.js'

const read = (file: string) => readFile(path.join(root, file), 'utf8')

/** Every line of the README's shell blocks. */
const commands = async (): Promise<readonly string[]> =>
  [...(await read('README.md')).matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) =>
    block.split('\n').filter((line) => line !== ''),
  )

test('every npm command of the README is one that CI runs', async () => {
  const ci = await read('.ci/run')
  const npm = (await commands()).filter((line) => line.startsWith('npm '))
  // `npm cit` is `npm ci` and `npm test` in one word.
  for (const line of npm)
    for (const run of line === 'npm cit' ? ['npm ci', 'npm test'] : [line]) expect(ci).toContain(run)
  expect(npm.length).toBeGreaterThan(0)
})

test(
  'every other command of the README does what it says',
  async () => {
    const others = (await commands()).filter((line) => !line.startsWith('npm '))
    for (const line of others) {
      const [node, entry, ...words] = line.split(' ')
      expect([node, entry]).toEqual(['node', 'dist/cli/index.js'])
      // IMAGE stands for an image; the conditions of the other tests run that one.
      if (words.includes('IMAGE')) continue
      expect((await runCommand(words)).status).toBe(0)
    }
  },
  patienceMs,
)
