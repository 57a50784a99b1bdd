import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limits } from '../../src/budgets.js'
import { isPullRequest, readEvent } from '../../src/runner/event.js'
import type { FileContent } from '../../src/world.js'
import { fakeWorld } from '../support/fake-world.js'
import { foreignJson } from '../support/foreign-text.js'

const path = '/event.json'
const pull = (head: unknown, user = 'me') => ({
  pull_request: { user: { login: user }, head: { repo: head }, base: { repo: { full_name: 'us/app' } } },
})
const fork = pull({ full_name: 'them/app' })
const own = pull({ full_name: 'us/app' })

test.each<[string, string, Record<string, string>, unknown]>([
  ['a pull request from a fork', 'fork-pull-request', { GITHUB_EVENT_NAME: 'pull_request' }, fork],
  [
    'one from a fork that was deleted',
    'fork-pull-request',
    { GITHUB_EVENT_NAME: 'pull_request' },
    pull(null),
  ],
  ['one from this repository', 'other', { GITHUB_EVENT_NAME: 'pull_request' }, own],
  ['one that runs with the secrets of its base', 'other', { GITHUB_EVENT_NAME: 'pull_request_target' }, fork],
  ['a push', 'other', { GITHUB_EVENT_NAME: 'push' }, {}],
  ['a push by Dependabot', 'dependabot', { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dependabot[bot]' }, {}],
  [
    'a pull request that Dependabot opened',
    'dependabot',
    { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'me' },
    pull({ full_name: 'us/app' }, 'dependabot[bot]'),
  ],
  [
    'one without repositories',
    'other',
    { GITHUB_EVENT_NAME: 'pull_request' },
    { pull_request: { head: {} } },
  ],
  ['one of odd types', 'other', { GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: ['x'], head: 5 }],
  ['one with another base', 'other', { GITHUB_EVENT_NAME: 'pull_request' }, { ...fork, pull_request: null }],
  ['a list', 'other', { GITHUB_EVENT_NAME: 'pull_request' }, [fork]],
])('%s: %s', async (_name, expected, environment, event) => {
  const files = { [path]: JSON.stringify(event) }
  const world = fakeWorld({ files, environment: { ...environment, GITHUB_EVENT_PATH: path } })
  expect(await readEvent(world)).toBe(expected)
})

test.each<[string, string | FileContent | undefined]>([
  ['absent', undefined],
  ['no JSON', '{"pull_request":'],
  ['empty', ''],
  ['not readable', { kind: 'unreadable', why: 'EACCES' }],
  ['huge', JSON.stringify({ ...fork, x: 'x'.repeat(limits.configFileBytes) })],
])('an event that is %s is none of the known ones', async (_name, content) => {
  const files = content === undefined ? {} : { [path]: content }
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path }
  expect(await readEvent(fakeWorld({ files, environment }))).toBe('other')
})

test('outside GitHub Actions nothing is read', async () => {
  const readFile = () => Promise.reject(new Error('a file was read'))
  expect(await readEvent({ ...fakeWorld(), readFile })).toBe('other')
  const environment = { GITHUB_EVENT_NAME: 'pull_request' }
  expect(await readEvent({ ...fakeWorld({ environment }), readFile })).toBe('other')
})

test.each([
  ['pull_request', true],
  ['pull_request_target', true],
  ['pull_request_review', true],
  ['push', false],
  ['', false],
])('that %p is a pull request, wherever from: %p', (event, expected) => {
  expect(isPullRequest(fakeWorld({ environment: { GITHUB_EVENT_NAME: event } }))).toBe(expected)
})

test('an event is one of those that decide something, whatever its file says', async () => {
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/event.json' }
  const json = foreignJson('pull_request', 'user', 'login', 'head', 'base', 'repo', 'full_name')
  await fc.assert(
    fc.asyncProperty(fc.oneof(json, fc.string({ unit: 'binary' })), async (text) => {
      const event = await readEvent(fakeWorld({ environment, files: { '/event.json': text } }))
      expect(['dependabot', 'fork-pull-request', 'other']).toContain(event)
    }),
    { numRuns: 500 },
  )
})
