import { expect, test } from '@jest/globals'
import { majorOf, signsPushes } from '../../src/push-path/docker-version.js'

test.each<[string, number | null]>([
  ['28.2.2', 28],
  ['28', 28],
  ['20.10.24+dfsg1', 20],
  ['29.0.0-rc.3', 29],
  ['dev', null],
  ['', null],
  ['v28', null],
  ['123456', null],
])('the major number of "%s" is %s', (version, major) => {
  expect(majorOf(version)).toBe(major)
})

test.each<[string, boolean]>([
  ['20.10.24+dfsg1', true],
  ['28.5.2', true],
  ['29.0.0-rc.3', false],
  ['30', false],
  ['dev', true],
])('docker %s looks at DOCKER_CONTENT_TRUST: %s', (version, signs) => {
  expect(signsPushes({ kind: 'found', version })).toBe(signs)
})
