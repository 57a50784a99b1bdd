/** Network conditions, as a step of a workflow meets them. What the real Docker did is in data/docker-cases.json. */
import { describe, expect, jest, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dockerCases } from '../support/docker-cases.js'
import { resolverAddresses, withLoopback, type LoopbackOptions } from '../support/loopback.js'
import { asWords, patienceMs, runAction, runCommand, withFolder } from '../support/run-bundle.js'

jest.setTimeout(patienceMs)

const { first, second } = resolverAddresses

interface Condition {
  /** Its name in data/docker-cases.json. */
  readonly like: string
  readonly network: LoopbackOptions
  readonly verdict: 'warn' | 'fail'
  /** Whom to blame; where there are two, either may be named. */
  readonly blamed: readonly [string, ...string[]]
  /** A part of what Docker prints last; empty where it prints no error. */
  readonly error: string
  /** Default: one. */
  readonly annotations?: readonly string[]
}

const unauthorized = 'you are not authorized to perform this operation: server returned 401.'

/** Those that take longest come first: they are played side by side. */
const conditions: readonly (readonly [string, Condition])[] = [
  [
    'a trust server that accepts and stays silent: no resolver is to blame',
    {
      like: 'notary-hang',
      network: { trust: { hang: true } },
      verdict: 'fail',
      blamed: [''],
      error: 'TLS handshake timeout',
    },
  ],
  [
    'one record type that the first nameserver drops is enough for a false 401',
    {
      like: 'notary-aaaa-dropped-by-first',
      network: { first: { 'notary.lab.test': { A: {}, AAAA: { drop: true } } } },
      verdict: 'fail',
      blamed: [first],
      error: unauthorized,
    },
  ],
  [
    'a second nameserver that never answers is worth a warning',
    {
      like: 'all-second-drops',
      network: { second: { default: { drop: true } } },
      verdict: 'warn',
      blamed: [second],
      error: '',
    },
  ],
  [
    'a first nameserver that refuses everybody only costs milliseconds',
    {
      like: 'first-refused-rcode',
      network: { first: { default: { rcode: 'refused' } } },
      verdict: 'warn',
      blamed: [first],
      error: '',
    },
  ],
  [
    'a first nameserver that refuses and offers no recursion is passed over',
    {
      like: 'first-refused-nora',
      network: { first: { default: { rcode: 'refused', lame: true } } },
      verdict: 'warn',
      blamed: [first],
      error: '',
    },
  ],
  [
    'a name that the first nameserver denies is never asked of the second',
    {
      like: 'first-nxdomain-notary',
      network: { first: { 'notary.lab.test': { rcode: 'nxdomain' } } },
      verdict: 'fail',
      blamed: [first],
      error: 'no such host',
    },
  ],
  [
    'SERVFAIL from both nameservers ends the signing',
    {
      like: 'both-servfail-notary',
      network: {
        first: { 'notary.lab.test': { rcode: 'servfail' } },
        second: { 'notary.lab.test': { rcode: 'servfail' } },
      },
      verdict: 'fail',
      blamed: [first, second],
      error: 'server misbehaving',
      annotations: ['error', 'warning'],
    },
  ],
  [
    'a trust server that resets connections: no resolver is to blame',
    {
      like: 'notary-reset',
      network: { trust: { reset: true } },
      verdict: 'fail',
      blamed: [''],
      error: 'connection reset by peer',
    },
  ],
]

/** This machine may be busy: nothing here is about a resolver that is merely slow. */
const patient = { 'slow-threshold': '20s' }

describe('a signed push', () => {
  test.concurrent.each(conditions)('%s', (_, { like, network, verdict, blamed, error, annotations }) =>
    withLoopback(network, async ({ signed }) => {
      const run = await runAction({ ...signed, ...patient })
      const real = dockerCases.find(([name]) => name === like)?.[1]
      expect(run.outputs).toMatchObject({
        outcome: real?.outcome,
        verdict,
        'slow-resolver': expect.stringMatching(new RegExp(`^(${blamed.join('|')})$`)),
        'predicted-error': expect.stringContaining(error),
      })
      expect(real?.trust.last).toContain(error)
      expect(run).toMatchObject({ status: verdict === 'fail' ? 1 : 0, signal: null })
      expect(run.annotations.map(({ name }) => name)).toEqual(
        annotations ?? [verdict === 'fail' ? 'error' : 'warning'],
      )
    }),
  )
})

describe('fail-on', () => {
  test.concurrent('never: the step stays green and still says fail', () =>
    withLoopback({ trust: { reset: true } }, async ({ signed }) => {
      const run = await runAction({ ...signed, ...patient, 'fail-on': 'never' })
      expect(run).toMatchObject({ status: 0, outputs: { verdict: 'fail' } })
      expect(run.annotations).toMatchObject([{ name: 'error' }])
    }),
  )

  test.concurrent('warn: a slow second nameserver turns the step red', () =>
    withLoopback({ second: { default: { delay: 1_500 } } }, async ({ inputs }) => {
      const run = await runAction({ ...inputs, 'slow-threshold': '1s', 'fail-on': 'warn' })
      expect(run).toMatchObject({
        status: 1,
        outputs: { verdict: 'warn', outcome: 'ok', culprit: 'resolver-slow', 'slow-resolver': second },
      })
    }),
  )
})

/** `options` and `search` of the runner's own file stay, whatever stands in for its nameserver lines. */
describe('the rest of resolv.conf', () => {
  const files: readonly (readonly [string, string, string])[] = [
    ['timeout:2 saves the signed push', 'timeout2-first-drops-notary', 'options timeout:2\n'],
    ['rotate does not', 'rotate-first-drops-notary', 'options rotate\n'],
  ]
  test.concurrent.each(files)('%s', (_, like, resolvConf) =>
    withLoopback({ first: { 'notary.lab.test': { drop: true } } }, ({ signed }) =>
      withFolder(async (folder) => {
        const file = path.join(folder, 'resolv.conf')
        await writeFile(file, resolvConf)
        const words = [...asWords({ ...signed, ...patient }), `--resolv-conf=${file}`, '--json']
        const run = await runCommand(words)
        const real = dockerCases.find(([name]) => name === like)?.[1]
        expect(JSON.parse(run.stdout)).toMatchObject({ outcome: real?.outcome, culprit: { resolver: first } })
      }),
    ),
  )
})
