/** A push whose first nameserver is hostile, and whose second one, registry and token server are as they should be. */
import { answer, parseQuery } from '../../src/simulator/dns-answer.js'
import { registry, startDnsServer, startHttpServer, tokenServer } from '../../src/simulator/index.js'
import { certificate } from '../support/loopback.js'
import type { HostileCase, HostileExpectation, Inputs, MeasurementPart } from './hostile-run.js'
import { startRawResolver, type RawQuery, type RawResolverOptions } from './raw-resolver.js'

export const registryName = 'registry.lab.test'
const tokenName = 'auth.lab.test'
const loopback = '127.0.0.1'
export const hostileAddress = '127.0.0.2'
const zone = new Map([registryName, tokenName].map((name) => [name, [loopback]]))

/** What a resolver says that is as it should be: 127.0.0.1, and no IPv6. */
export function honest({ bytes }: RawQuery): Buffer {
  const query = parseQuery(bytes)
  const reply = query === null ? null : answer(query, {}, zone, 'tcp')
  if (reply === null) throw new Error('the bundle asked something that is no question')
  return reply
}

export interface DnsCase extends Omit<RawResolverOptions, 'heard' | 'address'> {
  readonly name: string
  /** Whether the push has a second nameserver, which answers. Default: true. */
  readonly second?: boolean
  /** Whether nobody listens where the resolver is said to be. */
  readonly closed?: true
  readonly inputs?: Inputs
  readonly timeoutMs?: number
  /** Result of a question to the hostile resolver. */
  readonly results: readonly object[]
  readonly notResults?: readonly object[]
  readonly outputs: HostileExpectation['outputs']
  readonly also?: HostileExpectation['also']
}

/** What is silent is waited for until the end; what goes well ends by itself, if later on a busy machine. */
const timeouts = { brokenMs: 2_500, wellMs: 8_000 } as const

export const hostile = (one: DnsCase): HostileCase => ({
  name: one.name,
  servers: async (stage) => {
    const resolver = await stage.open(
      startRawResolver({
        address: hostileAddress,
        heard: (bytes) => stage.heard(bytes),
        ...(one.udp === undefined ? {} : { udp: forThePush(one.udp) }),
        ...(one.tcp === undefined ? {} : { tcp: one.tcp }),
        ...(one.accept === undefined ? {} : { accept: one.accept }),
      }),
    )
    if (one.closed === true) await resolver.close()
    const others =
      one.second === false
        ? []
        : [await stage.open(startDnsServer({ rules: new Map(), zone, at: { address: loopback, port: 0 } }))]
    const token = await stage.open(startHttpServer({ tls: certificate, respond: tokenServer() }))
    const realm = `https://${tokenName}:${token.endpoint.port}/token`
    const server = await stage.open(
      startHttpServer({ tls: certificate, respond: registry({ realm, service: registryName }) }),
    )
    return {
      images: `${registryName}:${server.endpoint.port}/team/app:1`,
      resolvers: [resolver, ...others]
        .map(({ endpoint }) => `${endpoint.address}:${endpoint.port}`)
        .join('\n'),
    }
  },
  inputs: { samples: '2', 'slow-threshold': '20s', ...one.inputs },
  timeoutMs: one.timeoutMs ?? (endsWell(one) ? timeouts.wellMs : timeouts.brokenMs),
  expectation: {
    outputs: one.outputs,
    measured: one.results.map(toHostile),
    ...(one.notResults === undefined ? {} : { notMeasured: one.notResults.map(toHostile) }),
    ...(one.also === undefined ? {} : { also: one.also }),
  },
})

const endsWell = ({ outputs }: DnsCase): boolean => ['pass', 'warn'].includes(outputs.verdict)

/** What the preflight asks besides, such as a name that does not exist, is answered as it should be. */
const forThePush =
  (handle: NonNullable<RawResolverOptions['udp']>): NonNullable<RawResolverOptions['udp']> =>
  (query, client) => {
    if (zone.has(query.name)) handle(query, client)
    else client.reply(honest(query))
  }

const toHostile = (result: object): MeasurementPart => ({
  probe: { resolver: { address: hostileAddress } },
  result,
})
