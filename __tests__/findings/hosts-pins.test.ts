import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import { contradictions } from '../../src/report-reader/consistency.js'
import type { ConnectionProbe, ConnectionResult, DnsResult } from '../../src/report/index.js'
import { answered, connected, nodata, nxdomain, observe, runnerFacts } from '../support/observe.js'
import { behindProxy } from '../support/proxies.js'

const host = 'registry.example.com'
const [real, old] = ['203.0.113.10', '203.0.113.99']
const refused: ConnectionResult = { kind: 'failed', phase: 'tcp', code: 'ECONNREFUSED', ms: 1, beforeMs: 0 }
const works = (probe: ConnectionProbe) => connected(probe, 200, null)

interface Setting {
  readonly pins: readonly string[]
  readonly at?: (address: string, probe: ConnectionProbe) => ConnectionResult
  /** What DNS has for the host. */
  readonly inDns?: DnsResult
  readonly proxy?: true
}

/** A push to a registry that the hosts file pins; only the server at its real address works. */
function seen({ pins, at, inDns = answered(5, real), proxy }: Setting) {
  return observe(
    { images: `${host}/team/app:1` },
    runnerFacts('nameserver 192.0.2.1\nnameserver 192.0.2.2\n', {
      contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
      pins: { [host]: pins },
      ...(proxy ? { proxies: behindProxy } : {}),
    }),
    {
      dns: ({ type }) => (type === 'A' ? inDns : nodata(5)),
      connect: (probe) =>
        at?.(probe.to.address, probe) ?? (probe.to.address === real ? works(probe) : refused),
    },
  )
}
const told = (setting: Setting) =>
  judge(seen(setting)).findings.map(({ code, severity }) => `${severity} ${code}`)

describe('a pin where the server is no more', () => {
  const observations = seen({ pins: [old] })
  const judgement = judge(observations)

  test('is the cause, alone, with what DNS has and what answers there', () => {
    expect(judgement.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['hosts-pin-stale', 'error'],
    ])
    const [finding] = judgement.findings
    expect(finding?.title).toBe(
      `/etc/hosts sends ${host} to ${old}, where it fails with ECONNREFUSED; DNS has ${real}`,
    )
    expect(finding?.evidence).toContain(`/etc/hosts: ${old} ${host}`)
    expect(finding?.evidence).toContain(`192.0.2.1 has ${real} for ${host}`)
    expect(finding?.remedy?.then?.outcome).toBe('ok')
  })

  test('leaves a report that can be read again', () => {
    expect(contradictions(observations)).toEqual([])
  })
})

describe('a pin to nobody', () => {
  test.each([
    ['no server has the address', ['0.0.0.0', '::']],
    ['it is this machine, where nobody answers, and DNS knows another', ['127.0.0.1']],
  ])('is the cause where %s', (_, pins) => {
    expect(told({ pins })).toEqual(['error hosts-pin-sinkholed'])
  })

  test('is the cause, too, where DNS does not know the name either', () => {
    expect(told({ pins: ['0.0.0.0'], inDns: nxdomain(5) })).toEqual(['error hosts-pin-sinkholed'])
  })
})

describe('a pin is not at fault', () => {
  test.each<readonly [string, Setting]>([
    ['where it works, though DNS has another address', { pins: [old], at: (_, probe) => works(probe) }],
    [
      'where the registry runs on this machine',
      { pins: ['127.0.0.1'], inDns: nxdomain(5), at: (_, probe) => works(probe) },
    ],
    ['behind a proxy, which has its own', { pins: [old], proxy: true }],
  ])('%s', (_, setting) => {
    expect(told(setting).filter((one) => one.includes('hosts-pin'))).toEqual([])
  })

  test.each<readonly [string, Setting]>([
    ['DNS has the same address', { pins: [real], at: () => refused }],
    ['nobody answers at the addresses of DNS either', { pins: [old], at: () => refused }],
    ['only the hosts file knows the name', { pins: ['10.0.0.5'], inDns: nxdomain(5) }],
    ['a registry of this machine is down', { pins: ['127.0.0.1'], inDns: nxdomain(5) }],
  ])('where %s: the server is', (_, setting) => {
    expect(told(setting)).toContain('error endpoint-unreachable')
    expect(told(setting).filter((one) => one.includes('hosts-pin'))).toEqual([])
  })
})

test('DNS is asked for a pinned host only where nobody answers at its pin', () => {
  const asked = (setting: Setting) =>
    seen(setting).measurements.filter(({ probe }) => probe.kind === 'dns' && probe.host === host).length
  expect(asked({ pins: [old], at: (_, probe) => works(probe) })).toBe(0)
  expect(asked({ pins: [old], proxy: true })).toBe(0)
  expect(asked({ pins: [old] })).toBeGreaterThan(0)
})

test('no command is made of a name that could end it', () => {
  const strange = "a'; rm -rf $home;'.example"
  const observations = seen({ pins: ['0.0.0.0'] })
  const [image] = observations.request.images
  const { findings } = judge({
    ...observations,
    runner: { ...observations.runner, pins: { [strange]: ['0.0.0.0'] } },
    measurements: [],
    request: { ...observations.request, images: [{ ...image, domain: strange }] },
  })
  const [finding] = findings.filter(({ code }) => code === 'hosts-pin-sinkholed')
  expect([finding?.subject.host, finding?.byHand, finding?.remedy]).toEqual([
    strange,
    "grep -nFi -- 'a'\\''; rm -rf $home;'\\''.example' /etc/hosts",
    null,
  ])
})
