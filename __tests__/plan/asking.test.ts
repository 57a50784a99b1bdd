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
    daemon: { kind: 'assumed', version, store: 'classic', why: '' },
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

describe('questions go out as those of the library that looks the host up', () => {
  /** What was asked for the registry, each way once. */
  function questionsFor(resolvConf: string, facts: Parameters<typeof runnerFacts>[1]) {
    const runner = runnerFacts(resolvConf, {
      contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
      ...facts,
    })
    const { measurements } = observe({ images: `${registry}/app:1` }, runner, {
      dns: (probe) => (probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5)),
      connect: (probe) => connected(probe, 200, null),
    })
    const asked = measurements.flatMap(({ probe }) => (probe.kind === 'dns' ? [probe] : []))
    return [
      ...new Set(asked.map(({ edns, transport, waitMs }) => `${transport} ${edns ? 'EDNS0 ' : ''}${waitMs}`)),
    ]
  }
  const three = 'nameserver 192.0.2.1\nnameserver 192.0.2.2\nnameserver 192.0.2.3\n'
  const docker20 = { client: { kind: 'found', version: '20.10.24' } } as const

  test.each<readonly [string, string, Parameters<typeof runnerFacts>[1], readonly string[]]>([
    ['Go waits five seconds', three, docker20, ['udp EDNS0 5000']],
    ['glibc waits six for the third, and sends no EDNS0', `${three}options no-aaaa`, docker20, ['udp 6000']],
    ['glibc sends it with the option', `${three}options edns0`, docker20, ['udp EDNS0 6000']],
    [
      'glibc takes what comes later from the only one',
      'nameserver 192.0.2.1\noptions no-aaaa',
      docker20,
      ['udp 5800'],
    ],
    ['TCP for use-vc', `${three}options use-vc`, docker20, ['tcp EDNS0 5000']],
    [
      'musl knows no TCP, and the daemon does',
      `${three}options use-vc\noption rotate`,
      { builds: { cli: 'static', daemon: 'static' } },
      ['udp EDNS0 5000', 'tcp EDNS0 5000'],
    ],
  ])('%s', (_, resolvConf, facts, expected) => {
    expect(questionsFor(resolvConf, facts)).toEqual(expected)
  })
})
