import { describe, expect, test } from '@jest/globals'
import { isRedacted } from '../../src/runner/visibility.js'
import type { FileContent } from '../../src/world.js'

const inActions = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: '/event.json' }
const auto = (file: FileContent, environment: Readonly<Record<string, string>> = inActions) =>
  isRedacted({ environment, readFile: () => Promise.resolve(file) }, 'auto')
const event = (repository: unknown): FileContent => ({ kind: 'text', text: JSON.stringify({ repository }) })

describe('redact: auto', () => {
  test.each<[string, unknown, boolean]>([
    ['hides in a public repository', { private: false, visibility: 'public' }, true],
    ['shows in a private one', { private: true, visibility: 'private' }, false],
    ['shows to the members of an enterprise', { private: true, visibility: 'internal' }, false],
    ['goes by the older word where there is no other', { private: true }, false],
    ['hides where that says public', { private: false }, true],
    ['hides where nothing is said', {}, true],
    ['hides where what is said is of an odd type', { private: 'yes', visibility: 3 }, true],
  ])('%s', async (_, repository, hides) => expect(await auto(event(repository))).toBe(hides))

  test.each<[string, FileContent]>([
    ['is missing', { kind: 'absent' }],
    ['is not JSON', { kind: 'text', text: '{"repository":' }],
    ['is a list', { kind: 'text', text: '[]' }],
    ['is empty', { kind: 'text', text: '' }],
    ['cannot be read', { kind: 'unreadable', why: 'EACCES' }],
  ])('hides where the event file %s', async (_, file) => expect(await auto(file)).toBe(true))

  test('hides nothing outside of GitHub Actions', async () =>
    expect(await auto({ kind: 'absent' }, {})).toBe(false))
})

test.each([
  ['true', true],
  ['false', false],
] as const)('redact: %s asks no event', async (asked, hides) => {
  const world = { environment: inActions, readFile: () => Promise.reject(new Error('nobody reads it')) }
  expect(await isRedacted(world, asked)).toBe(hides)
})
