/** One image, its registry and its token server, two resolvers, and whatever of that is broken. */
import { createStory, type End, type Story } from '../../src/forecast/story.js'
import type { Content } from '../../src/forecast/daemon-push.js'
import type { Walker } from '../../src/forecast/request.js'
import { resolversOf } from '../../src/forecast/resolvers.js'
import { typical } from '../../src/forecast/samples.js'
import { pathOfImage, type ImagePath } from '../../src/push-path/path.js'
import type {
  ConnectionProbe,
  ConnectionResult,
  DnsProbe,
  DnsResult,
  ImageReference,
  TimelineStep,
  TokenAnswer,
} from '../../src/report/index.js'
import {
  answered,
  connected,
  nodata,
  nxdomain,
  observe,
  pushToken,
  refused,
  runnerFacts,
  servfail,
  silent,
} from '../support/observe.js'

export const [registryHost, tokenHost] = ['registry.test', 'auth.test']

export interface Network {
  /** The docker CLI's, and the daemon's. */
  readonly version?: string
  readonly options?: string
  readonly stored?: 'password' | 'none'
  /** null where nothing is wrong with this question. */
  readonly dns?: (probe: DnsProbe) => DnsResult | null
  readonly registry?: (probe: ConnectionProbe) => ConnectionResult
  readonly token?: (probe: ConnectionProbe) => ConnectionResult
}

export type Client = (
  walker: Walker,
  story: Story,
  image: ImageReference,
  path: ImagePath,
  content: Content,
) => End | null

export interface Walked {
  /** What the client ends with; `ok` where it says nothing. */
  readonly outcome: string
  readonly error: string | null
  readonly seconds: number
  readonly timeline: readonly TimelineStep[]
}

/** Sends the client on its way. */
export function walk(client: Client, network: Network = {}, content: Content = 'present'): Walked {
  const { version = '29.7.2', options = '', stored = 'password' } = network
  const runner = runnerFacts(`nameserver 192.0.2.1\nnameserver 192.0.2.2\n${options}\n`, {
    client: { kind: 'found', version },
    contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
    dockerConfig: { kind: 'read', path: '/home/ci/.docker/config.json' },
    credentials: { [registryHost]: stored },
  })
  const inputs = {
    images: `${registryHost}/team/app:1`,
    'check-credentials': 'true',
    'trusted-realms': tokenHost,
  }
  const observations = observe(inputs, runner, {
    dns: (probe) => network.dns?.(probe) ?? healthyName(1)(probe),
    connect: (probe) => {
      const { registry = asksForToken, token = grants(pushToken) } = network
      return probe.host === registryHost ? registry(probe) : token(probe)
    },
  })
  const [image] = observations.request.images
  const story = createStory(true)
  const walker = { observations, resolver: resolversOf(observations, 'warm').start('daemon', typical) }
  const end = client(walker, story, image, pathOfImage(observations, image), content)
  return {
    outcome: end?.outcome ?? 'ok',
    error: end?.error ?? null,
    seconds: (end?.ms ?? story.now()) / 1000,
    timeline: story.timeline,
  }
}

/** How often a step was taken. */
export const countOf = ({ timeline }: Walked, step: string): number =>
  timeline.filter((one) => one.step === step).length

export const healthyName =
  (ms: number) =>
  (probe: DnsProbe): DnsResult =>
    probe.type === 'A' ? answered(ms, '203.0.113.10') : nodata(ms)

export const challenge = `Bearer realm="https://${tokenHost}/token",service="s"`
export const asksForToken = (probe: ConnectionProbe): ConnectionResult => connected(probe, 401, challenge)
export const grants =
  (token: TokenAnswer, status = 200) =>
  (probe: ConnectionProbe): ConnectionResult =>
    connected(probe, status, null, 6, token)
export const answers =
  (status: number) =>
  (probe: ConnectionProbe): ConnectionResult =>
    connected(probe, status, null, 6, { kind: 'refused', message: null })
export const waitsIn =
  (phase: 'tcp' | 'tls' | 'http') =>
  (probe: ConnectionProbe): ConnectionResult => ({
    kind: 'timed-out',
    phase,
    waitedMs: probe.waits[`${phase}Ms`],
    beforeMs: phase === 'tcp' ? 0 : 1,
  })
export const fails =
  (code: string, phase: 'tcp' | 'tls' | 'http' = 'tcp') =>
  (): ConnectionResult => ({ kind: 'failed', phase, code, ms: 1, beforeMs: phase === 'tcp' ? 0 : 1 })

const isFor = (host: string | null, probe: DnsProbe) => host === null || probe.host === host
/** The first nameserver does not answer for this host, or for any: each lookup takes five seconds. */
export const silentAtFirst =
  (host: string | null) =>
  (probe: DnsProbe): DnsResult | null =>
    isFor(host, probe) && probe.resolver.address === '192.0.2.1' ? silent(probe) : null
export const silentAtBoth =
  (host: string | null) =>
  (probe: DnsProbe): DnsResult | null =>
    isFor(host, probe) ? silent(probe) : null
export const nameTakes =
  (host: string, ms: number) =>
  (probe: DnsProbe): DnsResult | null =>
    isFor(host, probe) ? healthyName(ms)(probe) : null

const says =
  (result: (ms: number) => DnsResult) =>
  (host: string) =>
  (probe: DnsProbe): DnsResult | null =>
    isFor(host, probe) ? result(1) : null
export const [servfails, refuses, denies] = [says(servfail), says(refused), says(nxdomain)]
