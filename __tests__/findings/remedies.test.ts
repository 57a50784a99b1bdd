/** Which remedy is suggested in which network, and what is foretold of it. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { DnsProbe, DnsResult, Judgement, Outcome, Remedy } from '../../src/report/index.js'
import { tokenChallenge } from '../forecast/authorized-push.js'
import {
  answered,
  connected,
  nodata,
  nxdomain,
  observe,
  refused,
  runnerFacts,
  servfail,
  silent,
} from '../support/observe.js'

const [registry, auth, notary] = ['registry.example.com', 'auth.example.com', 'notary.example.com']
const [first, second, third] = ['192.0.2.1', '192.0.2.2', '192.0.2.3']
const address = '203.0.113.10'
type Answering = (probe: DnsProbe) => DnsResult | null

const good = (probe: DnsProbe, ms = 10): DnsResult =>
  probe.type === 'A' ? answered(ms, address) : nodata(ms)
const nameservers = (...servers: readonly string[]) => servers.map((one) => `nameserver ${one}`).join('\n')
const at =
  (servers: readonly string[], does: (probe: DnsProbe) => DnsResult): Answering =>
  (probe) =>
    servers.includes(probe.resolver.address) ? does(probe) : null
const losing = (probe: DnsProbe): DnsResult => (probe.sample % 2 === 0 ? silent(probe) : good(probe))

interface Setting {
  readonly resolvConf: string
  /** Null for what is answered well. */
  readonly dns: Answering
  readonly inputs?: Readonly<Record<string, string>>
}

/** A signed push to servers that are well. */
function judged({ resolvConf, dns, inputs }: Setting): Judgement {
  const facts = runnerFacts(resolvConf, {
    contentTrust: { asked: true, why: '', signingMeant: true, serverVariable: `https://${notary}` },
  })
  return judge(
    observe({ images: `${registry}/team/app:1`, ...inputs }, facts, {
      dns: (probe) => dns(probe) ?? good(probe),
      connect: (probe) => {
        const root = probe.kind === 'http' && probe.path.endsWith('root.json')
        const asks = !root && probe.host !== auth
        return connected(probe, root ? 404 : asks ? 401 : 200, asks ? tokenChallenge : null)
      },
    }),
  )
}

const suggestionOf = ({ findings }: Judgement): Remedy | null => findings[0]?.remedy ?? null
const pasteIn = (judgement: Judgement, paste: string): Remedy | undefined =>
  judgement.remedies.find((one) => one.paste === paste)
const options = 'options timeout:1 attempts:3'
const pins = [registry, auth, notary].map((host) => `${address} ${host}`).join('\n')

interface Expected {
  readonly culprit: string
  readonly before: Outcome
  /** Null where nothing helps. */
  readonly paste: string | null
}

describe('what is suggested', () => {
  test.each<readonly [string, Setting, Expected]>([
    [
      'the first is silent: asked last it costs nothing, and a shorter wait costs a second for each lookup',
      { resolvConf: nameservers(first, second), dns: at([first], silent) },
      { culprit: 'resolver-silent', before: 'false-401', paste: nameservers(second, first) },
    ],
    [
      'the first is silent, and rotate asks each first in its turn: it has to go',
      { resolvConf: `${nameservers(first, second)}\noptions rotate`, dns: at([first], silent) },
      { culprit: 'resolver-silent', before: 'false-401', paste: nameservers(second) },
    ],
    [
      'the first two are silent: neither has to go alone, the third has to be asked first',
      { resolvConf: nameservers(first, second, third), dns: at([first, second], silent) },
      { culprit: 'resolver-silent', before: 'false-401', paste: nameservers(third, first, second) },
    ],
    [
      'the second is silent, and the push never asks it: only its removal takes that away',
      { resolvConf: nameservers(first, second), dns: at([second], silent) },
      { culprit: 'resolver-silent', before: 'ok', paste: nameservers(first) },
    ],
    [
      'the first is slow',
      { resolvConf: nameservers(first, second), dns: at([first], (probe) => good(probe, 2_000)) },
      { culprit: 'resolver-slow', before: 'ok', paste: nameservers(second, first) },
    ],
    [
      'both are slow, and no order of theirs makes the push quicker',
      { resolvConf: nameservers(first, second), dns: (probe) => good(probe, 3_000) },
      { culprit: 'resolver-slow', before: 'ok', paste: pins },
    ],
    [
      'the only one drops AAAA: a shorter wait saves the push, and pins save half a minute more',
      {
        resolvConf: nameservers(first),
        dns: (probe) => (probe.type === 'AAAA' ? silent(probe) : null),
      },
      { culprit: 'record-type-missing', before: 'false-401', paste: pins },
    ],
    [
      'the first drops AAAA of the trust server',
      {
        resolvConf: nameservers(first, second),
        dns: at([first], (probe) =>
          probe.host === notary && probe.type === 'AAAA' ? silent(probe) : good(probe),
        ),
      },
      { culprit: 'record-type-missing', before: 'false-401', paste: nameservers(second, first) },
    ],
    [
      'the first says that no name exists',
      { resolvConf: nameservers(first, second), dns: at([first], () => nxdomain(5)) },
      { culprit: 'resolver-denies-name', before: 'registry-unreachable', paste: nameservers(second, first) },
    ],
    [
      'the first fails at once, which the push survives',
      { resolvConf: nameservers(first, second), dns: at([first], () => servfail(5)) },
      { culprit: 'resolver-fails', before: 'ok', paste: nameservers(second) },
    ],
    [
      'the first refuses at once, which the push survives',
      { resolvConf: nameservers(first, second), dns: at([first], () => refused(5)) },
      { culprit: 'resolver-refuses', before: 'ok', paste: nameservers(second) },
    ],
    [
      'nobody listens at the first, which the push survives, waiting for refusals that are left out',
      {
        resolvConf: nameservers(first, second),
        dns: at([first], () => ({ kind: 'port-closed', ms: 0 })),
      },
      { culprit: 'resolver-unreachable', before: 'ok', paste: nameservers(second, first) },
    ],
    [
      'the first loses every other query',
      { resolvConf: nameservers(first, second), dns: at([first], losing) },
      { culprit: 'resolver-lossy', before: 'false-401', paste: nameservers(second, first) },
    ],
    [
      'the search list keeps a lookup waiting',
      {
        resolvConf: `${nameservers(first)}\nsearch a.example b.example\noptions ndots:5`,
        dns: (probe) => (probe.name === probe.host ? null : silent(probe)),
      },
      { culprit: 'search-list-slow', before: 'registry-unreachable', paste: 'options ndots:1' },
    ],
    [
      'a typing error is corrected, although asking it last would do as well',
      { resolvConf: nameservers('4.4.4.4', '8.8.8.8'), dns: at(['4.4.4.4'], silent) },
      { culprit: 'look-alike-resolver', before: 'false-401', paste: nameservers('8.8.4.4', '8.8.8.8') },
    ],
    [
      'all are silent: nothing helps',
      { resolvConf: nameservers(first, second), dns: silent },
      { culprit: 'resolver-silent', before: 'registry-unreachable', paste: null },
    ],
    [
      'all answer too late: to wait longer may help or not, which is no advice',
      { resolvConf: nameservers(first, second), dns: (probe) => silent(probe, 6_000) },
      { culprit: 'resolver-slow', before: 'registry-unreachable', paste: null },
    ],
  ])('%s', (_, setting, { culprit, before, paste }) => {
    const judgement = judged(setting)
    const suggestion = suggestionOf(judgement)
    expect(judgement).toMatchObject({ outcome: before, culprit: { code: culprit } })
    expect(suggestion?.paste ?? null).toBe(paste)
    if (suggestion === null) return
    expect(suggestion.then).toMatchObject({ outcome: 'ok', probability: 1 })
    expect(suggestion.then?.seconds).toBeLessThan(1)
    expect(judgement.remedies[0]).toEqual(suggestion)
  })

  test('the founding incident: not the order, not the removal of the first, but the right address', () => {
    const judgement = judged({
      resolvConf: nameservers('8.8.8.8', '4.4.4.4'),
      dns: (probe) =>
        probe.resolver.address === '4.4.4.4'
          ? silent(probe)
          : probe.resolver.address === '8.8.8.8' && probe.host === notary && probe.type === 'AAAA'
            ? servfail(10)
            : null,
    })
    expect(suggestionOf(judgement)).toMatchObject({
      paste: nameservers('8.8.8.8', '8.8.4.4'),
      then: { outcome: 'ok' },
    })
    expect(pasteIn(judgement, nameservers('4.4.4.4', '8.8.8.8'))?.then?.outcome).toBe('false-401')
  })
})

describe('what is told of the others', () => {
  const firstSilent = judged({ resolvConf: nameservers(first, second), dns: at([first], silent) })

  test('a shorter wait saves a push with a silent first nameserver, a second for each lookup', () => {
    const impatient = pasteIn(firstSilent, options)
    expect(impatient?.then).toMatchObject({ outcome: 'ok' })
    expect(impatient?.then?.seconds).toBeGreaterThan(10)
    expect(firstSilent.remedies.at(-1)).toBe(impatient)
  })

  test('of what ends alike the least intrusive comes first: order, removal, pins', () => {
    expect(firstSilent.remedies.map(({ paste }) => paste)).toEqual([
      nameservers(second, first),
      nameservers(second),
      pins,
      options,
    ])
  })

  test('what does not help is told with its end', () => {
    const judgement = judged({ resolvConf: nameservers(first, second), dns: silent })
    expect(judgement.remedies.length).toBeGreaterThan(2)
    expect(new Set(judgement.remedies.map(({ then }) => then?.outcome))).toEqual(
      new Set(['registry-unreachable']),
    )
  })

  test('what waits longer than was waited is not known', () => {
    const late = judged({
      resolvConf: `${nameservers(first)}\noptions timeout:2 edns0`,
      dns: (probe) => silent(probe, 9_300),
    })
    expect(pasteIn(late, 'options edns0 timeout:11')).toMatchObject({ then: null })
    expect(suggestionOf(late)).toBeNull()
  })

  test('what is measured beyond ten seconds is known', () => {
    const patient = judged({
      resolvConf: `${nameservers(first, second)}\noptions timeout:10`,
      dns: at([first], silent),
    })
    expect(pasteIn(patient, options)?.then?.outcome).toBe('ok')
    expect(pasteIn(patient, options)?.say).toBe('Wait 1 s instead of 10 s for each nameserver')
  })

  test('one after the other does not help Go against a dropped AAAA', () => {
    const dropped = judged({
      resolvConf: nameservers(first),
      dns: (probe) => (probe.type === 'AAAA' ? silent(probe) : null),
    })
    expect(pasteIn(dropped, 'options single-request')?.then?.outcome).toBe('false-401')
  })

  test('each of three alone, where two are lossy', () => {
    const { remedies } = judged({
      resolvConf: nameservers(first, second, third),
      dns: at([first, second], losing),
    })
    const alone = remedies.filter(({ say }) => say.endsWith('alone'))
    expect(alone.map(({ paste }) => paste)).toEqual(
      expect.arrayContaining([nameservers(third), nameservers(second)]),
    )
    expect(alone[0]).toMatchObject({ paste: nameservers(third), then: { outcome: 'ok', probability: 1 } })
    expect(remedies.length).toBeLessThanOrEqual(12)
  })

  test('a healthy push has none', () => {
    expect(judged({ resolvConf: nameservers(first, second), dns: () => null }).remedies).toEqual([])
  })

  test('the resolvers input is told what belongs into it', () => {
    const { findings } = judged({
      resolvConf: nameservers(first, second),
      inputs: { resolvers: `${first}\n${second}` },
      dns: at([first], silent),
    })
    expect(findings[0]?.remedy).toMatchObject({
      paste: `${second}\n${first}`,
      where: 'the resolvers input',
    })
  })
})

describe('a pin', () => {
  const pinned = (dns: Answering) =>
    judged({ resolvConf: nameservers(first), dns }).remedies.find(({ where }) => where === '/etc/hosts')
  const slowly = (probe: DnsProbe) => good(probe, 3_000)

  test('is for one job, and says so', () => {
    expect(pinned(slowly)?.say).toContain('in this job')
  })

  test('leaves out a host whose addresses differ from answer to answer', () => {
    const balanced: Answering = (probe) =>
      probe.host === auth && probe.type === 'A'
        ? answered(3_000, `203.0.113.${probe.sample + 20}`)
        : slowly(probe)
    expect(pinned(balanced)?.paste).toBe(`${address} ${registry}\n${address} ${notary}`)
  })

  test('does not mind the order of the addresses', () => {
    const turning: Answering = (probe) => {
      const both = [address, '203.0.113.11']
      if (probe.host !== auth || probe.type !== 'A') return slowly(probe)
      return answered(3_000, ...(probe.sample % 2 === 0 ? both : both.reverse()))
    }
    expect(pinned(turning)?.paste).toContain(`${address} ${auth}\n203.0.113.11 ${auth}`)
  })

  test('is not offered where the host that is in trouble has no address', () => {
    expect(pinned((probe) => (probe.host === notary ? refused(5) : null))).toBeUndefined()
  })
})
