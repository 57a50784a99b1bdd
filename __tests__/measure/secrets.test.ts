import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createSecrets } from '../../src/secrets.js'

const keeping = (password: string, username = 'bob') => {
  const secrets = createSecrets(() => undefined)
  secrets.keepPassword('registry.test', username, password)
  return secrets
}

describe('a stored password', () => {
  test('is found under its own key only', () => {
    const secrets = keeping('secret')
    expect(secrets.basicFor('registry.test')).toBe('Basic Ym9iOnNlY3JldA==')
    expect(secrets.accountFor('registry.test')).toBe('bob')
    for (const key of ['other.test', 'constructor', '']) {
      expect(secrets.basicFor(key)).toBeNull()
      expect(secrets.accountFor(key)).toBeNull()
    }
  })

  test('may hold colons and letters beyond ASCII', () => {
    const header = keeping('a:b:ü').basicFor('registry.test') ?? ''
    expect(Buffer.from(header.replace('Basic ', ''), 'base64').toString('utf8')).toBe('bob:a:b:ü')
  })

  test('of another registry does not take its place', () => {
    const secrets = keeping('one')
    secrets.keepPassword('other.test', 'alice', 'two')
    expect(secrets.accountFor('registry.test')).toBe('bob')
    expect(secrets.accountFor('other.test')).toBe('alice')
  })
})

describe('text from a server', () => {
  test('loses what it echoes, in every form and as often as it stands there', () => {
    const password = 'p@ss word'
    const basic = Buffer.from(`bob:${password}`).toString('base64')
    const text = `${password} ${encodeURIComponent(password)} ${basic} ${password}`
    expect(keeping(password).without(text)).toBe('*** *** *** ***')
  })

  test('is left alone where the password is empty', () => {
    expect(keeping('').without('a plain text')).toBe('a plain text')
  })

  test('never holds a password that was kept', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.string(), fc.string(), (password, before, after) => {
        fc.pre(!'***'.includes(password) && !password.includes('*'))
        return !keeping(password)
          .without(before + password + after)
          .includes(password)
      }),
    )
  })
})

test('only tokens are told to the mask: GitHub masks passwords that are secrets already', () => {
  const told: string[] = []
  const secrets = createSecrets((token) => told.push(token))
  secrets.keepPassword('registry.test', 'bob', 'secret')
  secrets.keepToken('probe', 'token')
  expect(told).toEqual(['token'])
})

test('serialised, it shows nothing', () => {
  const secrets = keeping('secret')
  secrets.keepToken('probe', 'token')
  expect(JSON.stringify(secrets)).toBe('{}')
})
