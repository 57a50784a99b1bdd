/** A request that is wrong ends with status 2 and says what was expected and what came, before anything is sent or written. */
import { describe, expect, jest, test } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { asWords, patienceMs, runAction, runCommand, withFolder } from '../support/run-bundle.js'

jest.setTimeout(patienceMs)

type Inputs = Readonly<Record<string, string>>

/** A name of the .invalid domain (RFC 6761): should a bad request get through, nothing is there to be spoken to. */
const images = 'registry.invalid/team/app:1'

interface Mistake {
  readonly inputs: Inputs
  /** Parts of the message. */
  readonly says: readonly string[]
}

const mistakes: readonly (readonly [string, Mistake])[] = [
  [
    'an image that cannot be parsed',
    { inputs: { images: 'Team/App:1:2' }, says: ['images', '"Team/App:1:2"'] },
  ],
  [
    'no image at all',
    { inputs: { images: '' }, says: ['images', 'at least one image reference', 'nothing'] },
  ],
  [
    'only comments for images',
    { inputs: { images: '# later' }, says: ['images', 'at least one image reference'] },
  ],
  [
    'a value that is none of the choices',
    { inputs: { images, 'fail-on': 'fial' }, says: ['fail-on', 'fail, warn, never', '"fial"', 'mean fail?'] },
  ],
  ['a duration without unit', { inputs: { images, timeout: '30' }, says: ['timeout', '"30"', 'write 30s'] }],
  ['a timeout of zero', { inputs: { images, timeout: '0s' }, says: ['timeout', '1s to 600s', '"0s"'] }],
  ['a negative timeout', { inputs: { images, timeout: '-5s' }, says: ['timeout', '"-5s"'] }],
  ['a huge timeout', { inputs: { images, timeout: '9999999s' }, says: ['timeout', '"9999999s"'] }],
  ['a billion samples', { inputs: { images, samples: '1e9' }, says: ['samples', '1 to 50', '"1e9"'] }],
  [
    'a resolver given by name',
    { inputs: { images, resolvers: 'dns.google' }, says: ['resolvers', 'IP address', '"dns.google"'] },
  ],
  [
    'a trust server over http',
    {
      inputs: { images, 'trust-server': 'http://notary.invalid' },
      says: ['trust-server', 'an https URL', '"http://notary.invalid"'],
    },
  ],
  [
    'a trust server with a password, which is not repeated',
    {
      inputs: { images, 'trust-server': 'https://bob:hunter2@notary.invalid' },
      says: ['trust-server', 'without user name and password', '***@notary.invalid'],
    },
  ],
  [
    'a report-path that is a directory',
    { inputs: { images, 'report-path': '/' }, says: ['report-path', 'a file', 'a directory'] },
  ],
  [
    'a report-path in a folder that does not exist',
    {
      inputs: { images, 'report-path': '/no-such-folder/report.json' },
      says: ['report-path', 'a folder that does not exist'],
    },
  ],
  [
    'several mistakes together',
    {
      inputs: { images: 'team/App', timeout: '30', samples: '0', client: 'podmann' },
      says: ['images', '"team/App"', 'timeout', '"30"', 'samples', '"0"', 'client', '"podmann"'],
    },
  ],
]

const unknownInput: readonly (readonly [string, Mistake])[] = [
  [
    'an input that does not exist',
    { inputs: { images, 'fail-onn': 'warn' }, says: ['fail-onn', 'one of the inputs', 'mean fail-on?'] },
  ],
]

function expectToSay(text: string, { inputs, says }: Mistake): void {
  for (const part of says) expect(text).toContain(part)
  const wrong = says.filter((part) => Object.hasOwn(inputs, part))
  const lines = text.trim().split('\n')
  expect(lines).toHaveLength(wrong.length)
  for (const line of lines) expect(line).toMatch(/: expected .+, got ./)
  expect(text).not.toContain('hunter2')
}

describe('as a step', () => {
  test.concurrent.each([...mistakes, ...unknownInput])('%s', async (_, mistake) => {
    const run = await runAction(mistake.inputs)
    expect(run).toMatchObject({
      status: 2,
      signal: null,
      stderr: '',
      outputs: {},
      summary: '',
      report: null,
      temporaryFiles: [],
    })
    expect(run.commands).toMatchObject([
      { name: 'error', properties: { title: 'Push Preflight: bad request' } },
    ])
    expectToSay(run.commands[0]?.message ?? '', mistake)
    expect(run.stdout).not.toContain('hunter2')
  })
})

describe('on the command line', () => {
  test.concurrent.each(mistakes)('%s', (_, mistake) =>
    withFolder(async (folder) => {
      const words = [...asWords(mistake.inputs), `--summary=${path.join(folder, 'summary.md')}`, '--json']
      const run = await runCommand(words)
      expect(run).toMatchObject({ status: 2, signal: null, stdout: '' })
      expect(run.stderr).toMatch(/^push-preflight: /)
      expectToSay(run.stderr.replace('push-preflight: ', ''), mistake)
      expect(await readdir(folder)).toEqual([])
    }),
  )

  test.concurrent.each([
    ['a flag that does not exist', ['--sampels=3', images], '--sampels'],
    ['a flag without its value', [images, '--timeout'], '--timeout'],
    ['a value for a flag that takes none', ['--json=yes', images], '--json'],
  ])('%s', async (_, words, named) => {
    const run = await runCommand(words)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain(named)
    expect(run.stderr).toContain('See push-preflight --help.')
    expect(run.stderr).not.toMatch(/^ {4}at /m)
  })

  test.concurrent('a summary that is to be written into a directory', async () => {
    const run = await runCommand([images, '--summary=/'])
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('summary: expected the path of a file that can be written, got a directory')
  })
})
