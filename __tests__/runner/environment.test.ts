import { describe, expect, test } from '@jest/globals'
import { readContentTrust } from '../../src/runner/content-trust.js'

const variable = 'DOCKER_CONTENT_TRUST'
const auto = { contentTrust: 'auto' } as const

describe('content trust', () => {
  test.each<[string | undefined, boolean, string]>([
    [undefined, false, 'DOCKER_CONTENT_TRUST is not set in this step'],
    ['', false, 'DOCKER_CONTENT_TRUST is empty in this step'],
    ['1', true, 'DOCKER_CONTENT_TRUST=1'],
    ['t', true, 'DOCKER_CONTENT_TRUST=t'],
    ['True', true, 'DOCKER_CONTENT_TRUST=True'],
    ['0', false, 'DOCKER_CONTENT_TRUST=0'],
    ['F', false, 'DOCKER_CONTENT_TRUST=F'],
    ['FALSE', false, 'DOCKER_CONTENT_TRUST=FALSE'],
    ['fAlSe', true, 'DOCKER_CONTENT_TRUST=fAlSe, which Docker takes for true'],
    ['off', true, 'DOCKER_CONTENT_TRUST=off, which Docker takes for true'],
    ['x\n::set-output', true, 'DOCKER_CONTENT_TRUST=x ::set-output, which Docker takes for true'],
  ])('with DOCKER_CONTENT_TRUST %j: %s', (value, asked, why) => {
    const read = readContentTrust({ [variable]: value }, auto)
    expect(read).toEqual({ asked, why, signingMeant: false, serverVariable: null })
  })

  test.each<['true' | 'false', string, boolean]>([
    ['true', '0', true],
    ['false', '1', false],
  ])('the input %s overrides DOCKER_CONTENT_TRUST=%s', (contentTrust, value, asked) => {
    const read = readContentTrust({ [variable]: value }, { contentTrust })
    expect(read).toMatchObject({ asked, why: `content-trust: ${contentTrust}`, signingMeant: asked })
  })

  test.each<[string, string, boolean]>([
    ['DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE', 'open sesame', true],
    ['DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE', 'open sesame', true],
    ['DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE', '', false],
    ['NOTARY_ROOT_PASSPHRASE', 'open sesame', false],
    ['DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE_FILE', 'open sesame', false],
  ])('%s=%j shows that signing is meant: %s, and is not repeated', (name, value, meant) => {
    const read = readContentTrust({ [name]: value }, auto)
    expect(read.signingMeant).toBe(meant)
    expect(JSON.stringify(read)).not.toContain('sesame')
  })

  test.each<[string | undefined, string | null]>([
    [undefined, null],
    ['', null],
    ['https://notary.example:4443', 'https://notary.example:4443'],
    ['http://notary.example', 'http://notary.example'],
    ['nonsense', 'nonsense'],
    ['https://user:p@ss@notary.example/x@y', 'https://notary.example/x@y'],
    ['https://notary.example/x@y', 'https://notary.example/x@y'],
    ['https://user:1/ss@notary.example', 'https://user:1/***@notary.example'],
    ['https://user:p/ss@notary.example', 'https://***:***/***@notary.example'],
    ['user:pass@notary.example', '***@notary.example'],
    ['https://notary.example/?key=1', 'https://notary.example/?***'],
  ])('DOCKER_CONTENT_TRUST_SERVER=%s is kept without a password', (value, serverVariable) => {
    expect(readContentTrust({ [`${variable}_SERVER`]: value }, auto).serverVariable).toBe(serverVariable)
  })
})
