import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { errorAnswer } from '../../src/measure/error-answer.js'
import { createSecrets } from '../../src/secrets.js'
import { get, measure, noSecrets, saying, serving } from './serving.js'

const read = (text: string) => errorAnswer({ kind: 'whole', text }, noSecrets())

describe('how a server words an error', () => {
  test.each([
    ['a notary server', '{"errors":[{"code":"METADATA_NOT_FOUND"}]}', 'METADATA_NOT_FOUND'],
    ['a registry', '\n{ "errors": [ {"code":"NAME_UNKNOWN"}, {"code":"OTHER"} ] }', 'NAME_UNKNOWN'],
    ['JSON of another form', '{"message":"Not Found"}', null],
    ['no error in it', '{"errors":[]}', null],
    ['errors that are none', '{"errors":"METADATA_NOT_FOUND"}', null],
    ['a code that is none', '{"errors":[{"code":404}]}', null],
    ['a code that says more than a code', '{"errors":[{"code":"Ym9iOnNlY3JldA=="}]}', null],
    ['a word', '"METADATA_NOT_FOUND"', null],
    ['nothing', 'null', null],
  ])('in JSON: %s', (_, text, code) => {
    expect(read(text)).toEqual({ kind: 'json', code, message: null, detailed: false })
  })

  test.each(['404 page not found\n', '<html><title>404</title>', '{"errors":[{"code":"METADATA'])(
    'not in JSON: %p',
    (text) => {
      expect(read(text)).toEqual({ kind: 'text' })
    },
  )

  test('not at all', () => {
    expect(read('')).toEqual({ kind: 'empty' })
    expect(read(' \r\n')).toEqual({ kind: 'empty' })
    expect(errorAnswer({ kind: 'cut', why: 'never ended' }, noSecrets())).toBeNull()
  })

  test('on a page that is larger than any error: not in JSON', () => {
    expect(errorAnswer({ kind: 'too-large' }, noSecrets())).toEqual({ kind: 'text' })
  })

  test('with the words beside a code, bounded and without secrets', () => {
    const secrets = createSecrets(() => undefined)
    secrets.keepToken('probe', 'tok3n-of-this-run')
    const text = JSON.stringify({
      errors: [
        { code: 'DENIED', message: `no tok3n-of-this-run\u001b[31m ${'x'.repeat(1_000)}`, detail: [] },
      ],
    })
    const answer = errorAnswer({ kind: 'whole', text }, secrets)
    expect(answer).toMatchObject({ kind: 'json', code: 'DENIED', detailed: true })
    const message = answer?.kind === 'json' ? (answer.message ?? '') : ''
    expect(message).toMatch(/^no \*\*\* \[31m x{20}[ -~]+$/)
    expect(message.length).toBeLessThanOrEqual(200)
    expect(read('{"errors":[{"code":404,"message":"no"}]}')).toMatchObject({ code: null, message: null })
  })

  test('is told of any text, and none of its words are kept that is not beside a code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { kind } = read(text) ?? { kind: null }
        expect(['json', 'text', 'empty']).toContain(kind)
        if (kind !== 'json') expect(read(text)).toEqual({ kind })
      }),
    )
  })
})

describe('over the wire', () => {
  const answering = (status: number, body: string) =>
    serving({ plain: true, respond: () => ({ status, body }) })
  const wanting = { security: 'plain', reads: 'trust-data' } as const

  test('the body of a 404 is read', async () => {
    const { endpoint } = await answering(404, '404 page not found\n')
    expect(await measure(get(endpoint, wanting))).toMatchObject({
      kind: 'answered',
      status: 404,
      token: null,
      error: { kind: 'text' },
    })
  })

  test('the body of what is no error is not', async () => {
    const { endpoint } = await answering(200, '{"signed":{}}')
    expect(await measure(get(endpoint, wanting))).toMatchObject({ status: 200, error: null })
  })

  test('nor is one that nobody wants', async () => {
    const { endpoint } = await answering(404, '404 page not found\n')
    expect(await measure(get(endpoint, { security: 'plain' }))).toMatchObject({ status: 404, error: null })
  })

  test('one that has no end is waited for no longer than the request, and the status stands', async () => {
    const to = await saying('HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n404')
    const waits = { tcpMs: 2_000, tlsMs: 2_000, httpMs: 150 }
    expect(await measure(get(to, { ...wanting, waits }))).toMatchObject({
      kind: 'answered',
      status: 404,
      error: null,
    })
  })
})
