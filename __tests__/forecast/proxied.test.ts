import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { ConnectionProbe, ConnectionResult } from '../../src/report/index.js'
import { answered, nodata, observe, runnerFacts } from '../support/observe.js'
import { behindProxy } from '../support/proxies.js'

const unsigned = { asked: false, why: '', signingMeant: false, serverVariable: null }

/** A push to a registry that dockerd goes to through a proxy. */
const push = (connect: (probe: ConnectionProbe) => ConnectionResult) =>
  judge(
    observe(
      { images: 'registry.test/team/app:1' },
      runnerFacts('nameserver 192.0.2.1\n', { proxies: behindProxy, contentTrust: unsigned }),
      { dns: ({ type }) => (type === 'A' ? answered(5, '203.0.113.7') : nodata(5)), connect },
    ),
  )

describe('what Docker prints where a proxy is in between', () => {
  test.each<readonly [string, Pick<Extract<ConnectionResult, { kind: 'failed' }>, 'phase' | 'code'>, string]>(
    [
      [
        'wants a login',
        { phase: 'proxy', code: '407 Proxy Authentication Required' },
        'Proxy Authentication Required',
      ],
      ['has no reason', { phase: 'proxy', code: '503' }, 'unknown status code'],
      ['hangs up', { phase: 'proxy', code: 'ECONNRESET' }, 'unexpected EOF'],
      [
        'is not there',
        { phase: 'tcp', code: 'ECONNREFUSED' },
        'proxyconnect tcp: dial tcp 203.0.113.7:3128: connect: connection refused',
      ],
    ],
  )('that %s', (_, failure, words) => {
    const { outcome, predictedError } = push(() => ({ kind: 'failed', ms: 3, beforeMs: 1, ...failure }))
    expect({ outcome, predictedError }).toEqual({
      outcome: 'registry-unreachable',
      predictedError: `Get "https://registry.test/v2/": ${words}`,
    })
  })
})
