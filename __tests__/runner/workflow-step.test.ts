import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { FileContent } from '../../src/world.js'
import { findStep, lineOfStep } from '../../src/runner/workflow-step.js'

const workflow = `name: push
on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v5
      - uses: Octo/Push-Preflight@v1
        with:
          images: a
  push: # the one that counts
    runs-on: ubuntu-24.04
    steps:
      - name: First
        with:
          images: |
            id: not-an-id
        uses: 'octo/push-preflight@v1' # pinned later
      # id: neither-this
      - id: second
        uses: octo/push-preflight@0123abc
      - uses: octo/push-preflight@v1
        with: { images: b }
      - uses: octo/push-preflight-extras@v1
      - run: |
          uses: octo/push-preflight@v1
`
const repository = 'octo/push-preflight'

describe('the line of this step', () => {
  test.each([
    ['of its own job, without an id', '__octo_push-preflight', 'push', 18],
    ['by its id', 'second', 'push', 21],
    ['the second one without an id', '__octo_push-preflight_2', 'push', 22],
    ['in another job', '__octo_push-preflight', 'build', 8],
  ])('%s', (_, step, job, line) => expect(lineOfStep(workflow, { repository, step, job })).toBe(line))

  test('is none where the action stands nowhere', () =>
    expect(lineOfStep(workflow, { repository: 'octo/other', step: '__octo_other', job: 'push' })).toBeNull())

  test('is none where two may be meant', () => {
    const twice = 'steps:\n  - uses: ./\n  - uses: ./other\n'
    expect(lineOfStep(twice, { repository: '', step: '__self', job: 'x' })).toBeNull()
    expect(lineOfStep('steps:\n  - uses: ./\n', { repository: '', step: '__self', job: 'x' })).toBe(2)
  })

  test('is found with the line ends of Windows', () =>
    expect(lineOfStep(workflow.replaceAll('\n', '\r\n'), { repository, step: 'second', job: 'push' })).toBe(
      21,
    ))

  test('no text makes it throw, and a line is in the file', () => {
    const piece = fc.constantFrom(
      '- uses: octo/push-preflight@v1',
      'id: a',
      '  ',
      '\n',
      'jobs:\n',
      ' push:\n',
      '- ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const line = lineOfStep(text, { repository, step: '__octo_push-preflight', job: 'push' })
        if (line !== null) expect(text.split(/\r?\n/)[line - 1]).toContain('uses: octo/push-preflight@v1')
      }),
    )
  })
})

const environment = {
  GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/push.yml@refs/heads/main',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_WORKSPACE: '/work',
  GITHUB_ACTION_REPOSITORY: repository,
  GITHUB_ACTION: 'second',
  GITHUB_JOB: 'push',
}
const withFile = (content: FileContent, more: Readonly<Record<string, string>> = {}) => {
  const asked: string[] = []
  const found = findStep({
    environment: { ...environment, ...more },
    readFile: (path) => {
      asked.push(path)
      return Promise.resolve(content)
    },
  })
  return { found, asked }
}

describe('the workflow file', () => {
  test('is read from the workspace, and named from the root of the repository', async () => {
    const { found, asked } = withFile({ kind: 'text', text: workflow })
    expect(await found).toEqual({ file: '.github/workflows/push.yml', line: 21 })
    expect(asked).toEqual(['/work/.github/workflows/push.yml'])
  })

  test.each<[string, FileContent]>([
    ['there is none, for nothing was checked out', { kind: 'absent' }],
    ['it is too large', { kind: 'unreadable', why: 'it is larger than 262144 bytes' }],
  ])('names no place where %s', async (_, content) => expect(await withFile(content).found).toBeNull())

  test.each([
    ['another repository', 'other/app/.github/workflows/push.yml@refs/heads/main'],
    ['a path that leads elsewhere', 'octo/app/.github/workflows/../../secret.yml@refs/heads/main'],
    ['no workflow', 'octo/app/etc/passwd@refs/heads/main'],
    ['nothing', ''],
  ])('is not looked for where the runner names %s', async (_, GITHUB_WORKFLOW_REF) => {
    const { found, asked } = withFile({ kind: 'text', text: workflow }, { GITHUB_WORKFLOW_REF })
    expect([await found, asked]).toEqual([null, []])
  })
})
