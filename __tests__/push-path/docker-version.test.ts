import { expect, test } from '@jest/globals'
import {
  dialOutlivesRequest,
  heedsAdditionals,
  majorOf,
  sendsEdns0,
  signsPushes,
} from '../../src/push-path/docker-version.js'

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

// The Go that each was built with is in the Dockerfile of its tag.
test.each<[string, boolean, boolean]>([
  ['18.09.9', false, false],
  ['20.10.23', false, false],
  ['20.10.24+dfsg1', true, true],
  ['23.0.6', true, true],
  ['23.0.15', false, false],
  ['24.0.9', true, true],
  ['25.0.5', true, true],
  ['25.0.6', false, true],
  ['26.1.4', true, true],
  ['26.1.5+dfsg1', false, true],
  ['27.0.3', true, true],
  ['27.1.0', false, true],
  ['28', false, true],
  ['28.2.2', false, true],
  ['29.7.2', false, true],
  ['29.0.0-rc.3', false, true],
  ['dev', false, true],
])('docker %s sends EDNS0: the CLI %s, the daemon %s', (version, cli, daemon) => {
  const client = { kind: 'found', version } as const
  expect(sendsEdns0(client, 'cli')).toBe(cli)
  expect(sendsEdns0(client, 'daemon')).toBe(daemon)
})

test.each<[string, boolean]>([
  ['20.10.24+dfsg1', false],
  ['25.0.9', false],
  ['25.0.13', true],
  ['27.5.1', false],
  ['28', true],
  ['28.0.0', true],
  ['dev', true],
])('docker %s takes a lame reply with an additional record for an answer: %s', (version, heeds) => {
  expect(heedsAdditionals({ kind: 'found', version })).toBe(heeds)
})

test.each<[string, boolean]>([
  ['20.10.24+dfsg1', false],
  ['25.0.9', false],
  ['25.0.13', true],
  ['27.5.1', false],
  ['28.0.0', true],
  ['dev', true],
])('dockerd %s dials on when the request has timed out: %s', (version, outlives) => {
  expect(dialOutlivesRequest({ kind: 'found', version })).toBe(outlives)
})
