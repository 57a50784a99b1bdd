import { describe, expect, test } from '@jest/globals'
import { answerFault } from '../../src/simulator/index.js'

const entry = {
  at: { address: '203.0.113.10', port: 443 },
  names: ['registry.example'],
  serves: 'registry',
} as const
const request = { method: 'GET', path: '/v2/', headers: {} }

describe('who answers in the place of a server', () => {
  test('nobody, where it answers itself', () => {
    expect(answerFault(entry, {})).toBeNull()
  })

  test('the service, with another status, in its own form', () => {
    const answer = answerFault(entry, { status: 429, retryAfterSeconds: 60 })?.(request)
    expect(answer).toMatchObject({
      status: 429,
      headers: { 'retry-after': '60', 'docker-distribution-api-version': 'registry/2.0' },
    })
    expect(answer?.body).toContain('TOOMANYREQUESTS')
  })

  test.each([
    [{ page: true }, 200],
    [{ page: true, status: 403 }, 403],
  ] as const)('a web page that has nothing of it: %j', (faults, status) => {
    const answer = answerFault(entry, faults)?.(request)
    expect(answer).toMatchObject({ status, headers: { 'content-type': 'text/html; charset=utf-8' } })
    expect(answer?.headers).not.toHaveProperty('docker-distribution-api-version')
  })

  test('whoever sends its visitors away', () => {
    const answer = answerFault(entry, { redirectsTo: 'https://login.example/' })?.(request)
    expect(answer).toMatchObject({ status: 302, headers: { location: 'https://login.example/' } })
  })
})
