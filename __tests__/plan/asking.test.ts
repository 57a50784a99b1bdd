import { describe, expect, test } from '@jest/globals'
import type { DnsProbe } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts } from '../support/observe.js'

const registry = 'registry.test'
const auth = 'auth.test'
const notary = 'notary.test'

interface Setting {
  readonly version: string
  readonly signed: boolean
  readonly trustServer?: string
  readonly realm?: string
}

/** How each host of a push was asked for, each way once. */
function waysByHost({ version, signed, trustServer = `https://${notary}`, realm = auth }: Setting) {
  const facts = runnerFacts('nameserver 192.0.2.1', {
    client: { kind: 'found', version },
    contentTrust: { asked: signed, why: '', signingMeant: signed, serverVariable: trustServer },
  })
  const { measurements } = observe({ images: `${registry}/app:1` }, facts, {
    dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5)),
    connect: (probe) =>
      connected(probe, probe.host === realm ? 200 : 401, `Bearer realm="https://${realm}/token"`),
  })
  const asked = measurements
    .map(({ probe }) => probe)
    .filter((probe): probe is DnsProbe => probe.kind === 'dns')
  const ways = new Map<string, Set<string>>()
  for (const { host, edns } of asked) {
    ways.set(host, (ways.get(host) ?? new Set()).add(edns ? 'with EDNS0' : 'without'))
  }
  return Object.fromEntries([...ways].map(([host, how]) => [host, [...how].join(' and ')]))
}

describe('questions carry EDNS0 as those of the program that looks the host up', () => {
  test.each<readonly [string, Setting, Readonly<Record<string, string>>]>([
    [
      'docker 28 signs: dockerd sends it, the CLI does not, and a token server is asked as the CLI asks',
      { version: '28.2.2', signed: true },
      { [registry]: 'with EDNS0', [auth]: 'without', [notary]: 'without' },
    ],
    [
      'docker 28 pushes without content trust: all hosts are for dockerd',
      { version: '28.2.2', signed: false },
      { [registry]: 'with EDNS0', [auth]: 'with EDNS0' },
    ],
    [
      'docker 28 signs at the registry itself, which is asked as the CLI asks',
      { version: '28.2.2', signed: true, trustServer: `https://${registry}:4443` },
      { [registry]: 'without', [auth]: 'without' },
    ],
    [
      'docker 28, and the registry is the token server: half of its samples are not of another kind',
      { version: '28.2.2', signed: true, realm: registry },
      { [registry]: 'with EDNS0', [notary]: 'without' },
    ],
    [
      'docker 20.10.24: both send it',
      { version: '20.10.24+dfsg1', signed: true },
      { [registry]: 'with EDNS0', [auth]: 'with EDNS0', [notary]: 'with EDNS0' },
    ],
    [
      'docker 20.10.23: none does',
      { version: '20.10.23', signed: true },
      { [registry]: 'without', [auth]: 'without', [notary]: 'without' },
    ],
    [
      'docker 29 does not sign, and dockerd sends it',
      { version: '29.4.2', signed: true },
      { [registry]: 'with EDNS0', [auth]: 'with EDNS0' },
    ],
  ])('%s', (_, setting, expected) => {
    expect(waysByHost(setting)).toEqual(expected)
  })
})
