import { describe, expect, test } from '@jest/globals'
import { readTarget } from '../../src/publish/target.js'
import { fakeWorld } from '../support/fake-world.js'

const merge = 'a'.repeat(40)
const head = 'b'.repeat(40)

const targetOf = (event: string, payload: unknown, environment: Readonly<Record<string, string>> = {}) =>
  readTarget(
    fakeWorld({
      files: { '/event.json': typeof payload === 'string' ? payload : JSON.stringify(payload) },
      environment: {
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: '/event.json',
        GITHUB_REPOSITORY: 'octo/app',
        GITHUB_SHA: merge,
        ...environment,
      },
    }),
  )
const shaOf = async (...given: Parameters<typeof targetOf>) => {
  const read = await targetOf(...given)
  return read.ok ? read.target.sha : read.why
}

describe('the commit of a check run', () => {
  test('is the pushed one', async () => {
    expect(await shaOf('push', { after: head, head_commit: { id: head } })).toBe(merge)
  })

  test.each(['pull_request', 'pull_request_target'])(
    'of a %s is the head of its branch, not the merge',
    async (event) => {
      expect(await shaOf(event, { pull_request: { head: { sha: head }, merge_commit_sha: merge } })).toBe(
        head,
      )
    },
  )

  test('of a run by hand is the one that runs', async () => {
    expect(await shaOf('workflow_dispatch', { inputs: {}, ref: 'refs/heads/main' })).toBe(merge)
  })

  test('of a merge queue is the head of the group', async () => {
    expect(await shaOf('merge_group', { merge_group: { head_sha: head, base_sha: merge } })).toBe(head)
    expect(await shaOf('merge_group', {})).toBe(merge)
  })

  test('of a branch with SHA-256 is taken, too', async () => {
    expect(await shaOf('push', {}, { GITHUB_SHA: 'c'.repeat(64) })).toBe('c'.repeat(64))
  })

  test('is never the merge of a pull request whose head is not known', async () => {
    expect(await shaOf('pull_request', {})).toContain('does not say which commit')
    expect(await shaOf('pull_request', {}, { GITHUB_EVENT_PATH: '' })).toContain('does not say which commit')
    expect(await shaOf('pull_request', { pull_request: { head: { sha: '../x' } } })).toBe(
      'GITHUB_SHA names no commit',
    )
  })

  test('is not known where the event is not JSON: the place is named, and no word of it', async () => {
    expect(await shaOf('push', '{"canary": ')).toMatch(
      /^the file of the event cannot be read: it is not JSON/,
    )
    expect(await shaOf('push', 'canary')).not.toContain('canary')
  })

  test('of a run without an event file is the one of the environment', async () => {
    expect(await shaOf('push', {}, { GITHUB_EVENT_PATH: '/absent.json' })).toBe(merge)
  })
})

describe('the API of a check run', () => {
  const apiOf = async (url: string) => {
    const read = await targetOf('push', {}, { GITHUB_API_URL: url })
    return read.ok ? read.target : read.why
  }

  test.each([
    ['', 'https://api.github.com', 'api.github.com', 443],
    ['https://ghes.example:8443/api/v3/', 'https://ghes.example:8443/api/v3', 'ghes.example', 8443],
    ['https://[2001:db8::1]/api/v3', 'https://[2001:db8::1]/api/v3', '2001:db8::1', 443],
  ])('%p is %s', async (url, apiUrl, host, port) => {
    expect(await apiOf(url)).toMatchObject({ apiUrl, host, port, owner: 'octo', repository: 'app' })
  })

  test.each([
    'http://api.github.com',
    'https://user@api.github.com',
    'api.github.com',
    'file:///etc',
    'https://a.test/?x',
  ])('the token is not sent to %s', async (url) => {
    expect(await apiOf(url)).toContain('no https URL')
  })

  test('a repository that is none is told', async () => {
    const read = await targetOf('push', {}, { GITHUB_REPOSITORY: '../app' })
    expect(read).toEqual({ ok: false, why: 'GITHUB_REPOSITORY names no repository' })
  })
})
