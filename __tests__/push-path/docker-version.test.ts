import { expect, test } from '@jest/globals'
import {
  dialOutlivesRequest,
  goMinorOf,
  heedsAdditionals,
  holdsAt,
  knownOptions,
  majorOf,
  sendsEdns0,
  signsPushes,
  takesNoDataForNoHost,
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

test.each<[string, boolean, boolean]>([
  ['20.10.24+dfsg1', false, false],
  ['23.0.18', false, true],
  ['25.0.9', false, false],
  ['25.0.13', false, true],
  ['27.5.1', false, false],
  ['28', true, true],
  ['28.0.0', true, true],
  ['dev', true, true],
])(
  'docker %s takes a lame reply with an additional record for an answer: the CLI %s, the daemon %s',
  (version, cli, daemon) => {
    const client = { kind: 'found', version } as const
    expect(heedsAdditionals(client, 'cli')).toBe(cli)
    expect(heedsAdditionals(client, 'daemon')).toBe(daemon)
  },
)

test.each<[string, number, number]>([
  ['18.09.9', 0, 0],
  ['20.10.24+dfsg1', 19, 19],
  ['20.10.27', 19, 20],
  ['23.0.6', 19, 19],
  ['24.0.9', 20, 20],
  ['25.0.13', 22, 23],
  ['26.1.5', 21, 21],
  ['28.0.4', 23, 23],
  ['28.5.2', 24, 24],
  ['29.3.0', 25, 25],
  ['29', 26, 26],
  ['dev', 26, 26],
])('docker %s was built with Go 1.%s, its daemon with Go 1.%s', (version, cli, daemon) => {
  const client = { kind: 'found', version } as const
  expect(goMinorOf(client, 'cli')).toBe(cli)
  expect(goMinorOf(client, 'daemon')).toBe(daemon)
})

test("docker 20.10's Go does not know what systemd-resolved writes into resolv.conf, and later ones do", () => {
  expect(['edns0', 'trust-ad', 'rotate'].map((word) => knownOptions(19).has(word))).toEqual([
    false,
    false,
    true,
  ])
  expect(['edns0', 'trust-ad', 'rotate'].map((word) => knownOptions(20).has(word))).toEqual([
    true,
    true,
    true,
  ])
  expect(knownOptions(26).has('no-aaaa')).toBe(false)
})

test.each<[string, boolean]>([
  ['20.10.24+dfsg1', false],
  ['24.0.9', false],
  ['25.0.0', true],
  ['28.2.2', true],
])('docker %s with cgo says "no such host" of a name without an address: %s', (version, says) => {
  expect(takesNoDataForNoHost({ kind: 'found', version }, 'cli')).toBe(says)
})

test.each<[string, string]>([
  ['28.0.4', 'old'],
  ['28.9.9', 'old'],
  ['29.4.0', 'new'],
  ['29', 'newest'],
  ['v29.4.1', 'new'],
  ['v29.7.0', 'newest'],
  ['latest', 'newest'],
])('of %s holds what its last reached version brought: %s', (version, holds) => {
  const changes = [
    ['29.4.0', 'new'],
    ['29.7.0', 'newest'],
  ] as const
  expect(holdsAt<string>(changes, version, 'old')).toBe(holds)
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
