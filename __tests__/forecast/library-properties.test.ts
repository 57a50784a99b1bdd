import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createGlibcResolver, glibcWaitMs } from '../../src/forecast/glibc-resolver.js'
import { createGoResolver } from '../../src/forecast/go-resolver.js'
import { createMuslResolver } from '../../src/forecast/musl-resolver.js'
import type { NameResolver } from '../../src/forecast/name-resolver.js'
import { goNameList } from '../../src/forecast/names.js'
import type { Sample } from '../../src/forecast/samples.js'
import type { DnsReply, DnsResult, Endpoint, LookupRules, RecordType } from '../../src/report/index.js'
import { answered, lame, nodata, nxdomain, refused, runnerFacts, servfail } from '../support/observe.js'
import { address, host, libraries, type LibraryName } from '../support/dns-conditions.js'

const second = 1_000
const ms = fc.integer({ min: 0, max: 20 * second })
const reply: fc.Arbitrary<DnsReply> = fc
  .tuple(fc.constantFrom(answered, nodata, nxdomain, servfail, refused, lame), ms)
  .map(([make, after]) => (make === answered ? answered(after, address) : make(after)))
/** Everything that is known to the end: nothing truncated, nothing cut off. */
const result: fc.Arbitrary<DnsResult> = fc.oneof(
  reply,
  fc.record({ kind: fc.constant('port-closed' as const), ms: fc.constant(0) }),
  fc.record({
    kind: fc.constant('unreachable' as const),
    ms: fc.constant(0),
    errno: fc.constant('EHOSTUNREACH'),
  }),
  fc.record({
    kind: fc.constant('timed-out' as const),
    waitedMs: fc.constant(60 * second),
    late: fc.constant(null),
    mismatched: fc.constant(null),
  }),
)

/** What each server says to A and to AAAA, and the rules of resolv.conf. */
interface Network {
  readonly servers: readonly Readonly<Record<RecordType, DnsResult>>[]
  readonly rules: LookupRules
  readonly rotationStart: number
}

const rules: fc.Arbitrary<LookupRules> = fc
  .record({
    timeout: fc.integer({ min: 1, max: 8 }),
    attempts: fc.integer({ min: 1, max: 4 }),
    rotate: fc.boolean(),
    singleRequest: fc.constantFrom<LookupRules['singleRequest']>('off', 'on', 'reopen'),
  })
  .map(({ timeout, ...more }) => ({ ...runnerFacts('').lookup.go, ...more, timeoutMs: timeout * second }))
const network: fc.Arbitrary<Network> = fc.record({
  servers: fc.array(fc.record({ A: result, AAAA: result }), { minLength: 1, maxLength: 3 }),
  rules,
  rotationStart: fc.nat(5),
})

const endpoints: readonly Endpoint[] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((one) => ({
  address: one,
  port: 53,
}))

function resolverOn(library: LibraryName, { servers, rules: own, rotationStart }: Network): NameResolver {
  const common = {
    rules: own,
    servers: endpoints.slice(0, servers.length),
    pinned: () => null,
    samples: {
      draw: (server: Endpoint, _name: string, type: RecordType): Sample | null => {
        const drawn = servers[endpoints.indexOf(server)]?.[type]
        return drawn === undefined ? null : { server, transport: 'udp', result: drawn, overTcp: null }
      },
    },
    noDataIsNoHost: true,
  }
  switch (library) {
    case 'go':
      return createGoResolver({ ...common, names: (name) => goNameList(name, own) })
    case 'glibc':
      return createGlibcResolver({ ...common, rotationStart, waitsForUnsent: true })
    case 'musl':
      return createMuslResolver({ ...common, tcpFallback: true })
  }
}

/** How long one name may take at the worst. */
function longestMs(
  library: LibraryName,
  { servers, rules: { timeoutMs, attempts, singleRequest } }: Network,
) {
  const waits = servers.map((_, index) => glibcWaitMs(timeoutMs, index, servers.length))
  switch (library) {
    case 'go':
      return servers.length * attempts * timeoutMs * (singleRequest === 'off' ? 1 : 2)
    case 'glibc':
      // Each of the two fall-backs waits once more, and then they stick.
      return attempts * waits.reduce((sum, wait) => sum + wait, 0) + 2 * Math.max(...waits)
    case 'musl':
      return timeoutMs
  }
}

describe.each(libraries)('whatever the network does: %s', (library) => {
  test('a lookup takes no negative time, and no longer than the library lasts', () => {
    fc.assert(
      fc.property(network, (one) => {
        const lookup = resolverOn(library, one).lookup(host)
        expect(lookup.kind).not.toBe('unknown')
        expect(lookup.ms).toBeGreaterThanOrEqual(0)
        expect(lookup.ms).toBeLessThanOrEqual(longestMs(library, one))
      }),
    )
  })

  test('the same network is looked up the same way twice', () => {
    fc.assert(
      fc.property(network, (one) => {
        const [first, other] = [resolverOn(library, one), resolverOn(library, one)]
        const lookups = (resolver: NameResolver) => [1, 2, 3].map(() => resolver.lookup(host))
        expect(lookups(first)).toEqual(lookups(other))
      }),
    )
  })

  test('a server that answers at once makes nothing slower', () => {
    fc.assert(
      fc.property(network, fc.nat(2), (one, place) => {
        const healed = { A: answered(0, address), AAAA: nodata(0) }
        const servers = one.servers.map((server, index) => (index === place ? healed : server))
        const [before, after] = [one, { ...one, servers }].map(
          (each) => resolverOn(library, each).lookup(host).ms,
        )
        expect(after).toBeLessThanOrEqual(before ?? 0)
      }),
    )
  })
})
