/** Healthy networks on loopback, each seed another one: packets are lost and late now and then, and nothing is wrong. */
import { networkInterfaces } from 'node:os'
import { seededRandom } from '../src/forecast/interval.js'
import type { Endpoint, Ms } from '../src/report/index.js'
import {
  createAuthority,
  keyIdOf,
  registry,
  startDnsServer,
  startHttpServer,
  tokenServer,
  trustServer,
  type DnsRules,
  type Responder,
  type TokenOptions,
} from '../src/simulator/index.js'

/** Of queries and their replies; and of what servers are sent, and send. */
const loss = 0.01
const mostJitterMs: Ms = 80
/** One way to a resolver or a registry, in milliseconds, from a machine near it to one on another continent. */
const mostDelayMs = 60
/**
 * Loopback loses no SYN, and a kernel that accepts cannot be told to wait: a connection is looked at late, by what a lost SYN
 * costs (RFC 6298 section 2, the first retransmission after a second), and the time shows in TLS where it would be TCP's.
 */
const lostSynMs: Ms = 1_000
/** What a lost segment of a connection that stands costs on Linux: `TCP_RTO_MIN` (include/net/tcp.h). */
const lostSegmentMs: Ms = 200

const names = ['registry.soak.test', 'auth.soak.test', 'notary.soak.test'] as const
const serverAddress = '127.0.0.1'
const zone = new Map(names.map((name) => [name, [serverAddress]]))
const dockers = ['20.10.24', '24.0.9', '26.1.4', '28.0.4', '28.2.2'] as const
const login = { name: 'soak', password: 'made-up' } as const

/** Certificates take a while to make: one for all runs. */
const authority = createAuthority(new Date())
const certificate = authority.issue({ names })

export interface HealthyNetwork {
  /** As `with:` has them. */
  readonly inputs: Readonly<Record<string, string>>
  readonly dockerVersion: string
  /** What Docker's folder has, by path: where somebody has logged in, and where this machine has signed before. */
  readonly dockerFiles: Readonly<Record<string, string>>
  /** What this network is like, for whoever reads of a false alarm. */
  readonly story: string
  close(): Promise<void>
}

/** Starts the network of this seed. */
export async function startHealthyNetwork(seed: number): Promise<HealthyNetwork> {
  const random = seededRandom(seed)
  const places = placesOf(random)
  const isSigned = random() < 0.5
  const isLoggedIn = random() < 0.5
  const dockerVersion = oneOf(random, dockers)
  const samples = oneOf(random, ['5', '5', '5', '10'])
  const delayMs = Math.round(random() * mostDelayMs)
  const isSignedBefore = isSigned && random() < 0.5
  const opened: { close(): Promise<void> }[] = []
  const kept = async <Server extends { close(): Promise<void> }>(starting: Promise<Server>) => {
    const server = await starting
    opened.push(server)
    return server
  }
  const rules: DnsRules = new Map([['default', { loss, delay: delayMs, jitter: mostJitterMs }]])
  const serve = (name: string, respond: Responder) =>
    kept(startHttpServer({ tls: certificate, respond, jitter: jitterOf(`${seed} ${name}`, delayMs) }))
  const close = async () => {
    await Promise.all(opened.map((server) => server.close()))
  }
  try {
    const dns = []
    for (const at of places)
      dns.push(await kept(startDnsServer({ rules, zone, at, seed: `${seed} ${at.address}` })))
    const known = { registryAt: '' }
    const accounts: TokenOptions = {
      // A trust server asks for the full name, whose port is known only after the token server has started.
      get accounts() {
        return isLoggedIn
          ? [{ ...login, mayPush: [imageName, `${known.registryAt}/${imageName}`] }]
          : undefined
      },
    }
    const token = await serve('token', tokenServer(accounts))
    const options = { realm: `https://${names[1]}:${token.endpoint.port}/token`, service: names[0] }
    const registryAt = `${names[0]}:${(await serve('registry', registry(options))).endpoint.port}`
    known.registryAt = registryAt
    const trustData = isSignedBefore
      ? new Map([[`${registryAt}/${imageName}`, {}]])
      : new Map<string, never>()
    const trust = await serve('trust', trustServer({ ...options, trustData }))
    const trustAt = `${names[2]}:${trust.endpoint.port}`
    return {
      inputs: {
        images: `${registryAt}/${imageName}:1`,
        resolvers: dns.map(({ endpoint }) => placeText(endpoint)).join('\n'),
        samples,
        ...(isSigned ? { 'content-trust': 'true', 'trust-server': `https://${trustAt}` } : {}),
      },
      dockerVersion,
      dockerFiles: {
        ...(isLoggedIn ? { 'config.json': configOf(registryAt) } : {}),
        ...(isSignedBefore ? { [`trust/private/${keyIdOf('targets')}.key`]: signingKey } : {}),
      },
      story: [
        `seed ${seed}`,
        `resolvers ${places.map(({ address }) => address).join(' ')}`,
        `docker ${dockerVersion}`,
        isSigned ? `signed${isSignedBefore ? ', as before' : ''}` : 'plain',
        isLoggedIn ? 'logged in' : 'not logged in',
        `${samples} samples`,
        `${delayMs} to ${delayMs + mostJitterMs} ms`,
      ].join(', '),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

const imageName = 'team/app'

/** Looked at for its role only: who may open it, and with what, is Docker's business. */
const signingKey =
  '-----BEGIN ENCRYPTED PRIVATE KEY-----\nrole: targets\n\nbm8ga2V5\n-----END ENCRYPTED PRIVATE KEY-----\n'

/** As many as resolv.conf may have; the first of them over IPv6 now and then, where this machine has it. */
function placesOf(random: () => number): readonly Endpoint[] {
  const count = oneOf(random, [1, 2, 2, 3])
  const hasIpv6 = Object.values(networkInterfaces()).some((one) =>
    one?.some(({ address }) => address === '::1'),
  )
  const isOverIpv6 = random() < 0.2 && hasIpv6
  return Array.from({ length: count }, (_, index) => ({
    address: isOverIpv6 && index === 0 ? '::1' : `127.0.0.${index + 1}`,
    port: 0,
  }))
}

/** How much later than the delay each connection and each answer is. */
function jitterOf(seed: string, delayMs: Ms): () => Ms {
  const random = seededRandom(Array.from(seed, (letter) => letter.charCodeAt(0)).reduce(mixed))
  let turn = 0
  return () => {
    const lateMs = delayMs + random() * mostJitterMs
    // A connection comes first, and its request next: each loses its own kind of packet.
    const lostMs = turn++ % 2 === 0 ? lostSynMs : lostSegmentMs
    return lateMs + (random() < loss ? lostMs : 0)
  }
}

const mixed = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0

const configOf = (registryAt: string): string => {
  const auth = Buffer.from(`${login.name}:${login.password}`).toString('base64')
  return JSON.stringify({ auths: { [registryAt]: { auth } } })
}

const placeText = ({ address, port }: Endpoint) =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`

const oneOf = <T>(random: () => number, [first, ...others]: readonly [T, ...T[]]): T =>
  [first, ...others][Math.floor(random() * (others.length + 1))] ?? first
