/** The numbers that decide, and where each was read: src/budgets.ts has them all, and docs/sources.md the revisions. */
import {
  buildKit,
  containerdStore,
  contentTrust,
  daemon,
  goResolver,
  limits as runLimits,
  verdictLimits,
} from '../budgets.js'
import type { Ms, Report } from '../report/index.js'
import { decidingForecasts, durationText, percentText } from './words.js'

/** All are plain text. */
export interface Threshold {
  readonly what: string
  readonly value: string
  readonly source: string
}

const timed = (what: string, ms: Ms, source: string): Threshold => ({ what, value: durationText(ms), source })

const trustClient = 'docker/cli v28.5.2 cli/trust/trust.go:143-171'
const trustThresholds: readonly Threshold[] = [
  timed('ping of the trust server, its lookup included', contentTrust.pingMs, trustClient),
  timed('each later connection to the trust server, its lookup included', contentTrust.dialMs, trustClient),
  timed(
    "the trust server's token",
    contentTrust.tokenMs,
    'docker/distribution registry/client/auth/session.go:241-246',
  ),
]

const classicDaemon = 'moby v28.5.2 distribution/registry.go:81-110, registry/auth.go:178-189'
const classicThresholds: readonly Threshold[] = [
  timed("dockerd's ping of the registry, its lookup included", daemon.pingMs, classicDaemon),
  timed("dockerd's token", daemon.tokenMs, classicDaemon),
  timed("each of dockerd's connections, its lookup included", daemon.dialMs, classicDaemon),
  timed('TLS handshake', daemon.tlsMs, classicDaemon),
]

const containerdSource =
  'moby docker-v29.7.2 daemon/containerd/image_push.go and containerd core/remotes/docker, registry.go:254-269'
const containerdThresholds: readonly Threshold[] = [
  timed("each of dockerd's connections, its lookup included", containerdStore.dialMs, containerdSource),
  timed('TLS handshake', containerdStore.tlsMs, containerdSource),
]

const buildKitSource = 'moby/buildkit v0.32.2 util/resolver/resolver.go:200-214'
const buildKitThresholds: readonly Threshold[] = [
  timed("each of BuildKit's connections, its lookup included", buildKit.dialMs, buildKitSource),
  timed('TLS handshake', buildKit.tlsMs, buildKitSource),
]

/** Those that the push of this report is held against. */
export function thresholds(report: Report): readonly Threshold[] {
  const { request, runner } = report
  const [client = ''] = decidingForecasts(report).map((forecast) => forecast.client)
  const ofStore = runner.daemon.store === 'classic' ? classicThresholds : containerdThresholds
  return [
    ...(runner.contentTrust.asked ? trustThresholds : []),
    ...(client.startsWith('buildx') ? buildKitThresholds : ofStore),
    ...resolverThresholds(report),
    timed(
      'median of warm answers from which on a resolver is called slow',
      request.slowThresholdMs,
      'the input slow-threshold',
    ),
    {
      what: 'bad ends of a push, lower end of the 95 % interval, from which on the verdict is warn and fail',
      value: `${percentText(verdictLimits.warn)} and ${percentText(verdictLimits.fail)}`,
      source: 'our own choice: docs/verdict.md',
    },
    timed(
      'a query that is unanswered for so long is doubted',
      runLimits.doubtMs,
      'our own choice: docs/verdict.md',
    ),
  ]
}

function resolverThresholds({ runner }: Report): readonly Threshold[] {
  const { timeoutMs, attempts } = runner.lookup.go
  const isOwn = timeoutMs === goResolver.timeoutMs && attempts === goResolver.attempts
  const source = isOwn ? 'Go src/net/dnsconfig_unix.go, dnsReadConfig' : 'the options line of resolv.conf'
  return [
    timed('each query to a nameserver', timeoutMs, source),
    { what: 'times through the list of nameservers', value: `${attempts}`, source },
  ]
}
