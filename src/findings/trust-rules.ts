/** Content trust itself: is the push going to be signed at all, and is there still a server for it? */
import { dockerHubNotary } from '../budgets.js'
import { withKnownName } from '../forecast/mended-answers.js'
import { withHealthyServer, withTrustService } from '../forecast/mended-servers.js'
import { withoutContentTrust, withoutServerVariable } from '../forecast/mended-settings.js'
import { urlOf } from '../forecast/request.js'
import { hasNoTrustService, noMetadata, notFound, notFoundBy, rootAnswer } from '../forecast/trust-service.js'
import { knownRegistry } from '../push-path/known-registries.js'
import { deciderSigns } from '../push-path/docker-version.js'
import { connectionsTo, type ImagePath, type Stop } from '../push-path/path.js'
import type { Observations } from '../report/index.js'
import { curl } from './by-hand.js'
import { yamlText } from './shell.js'
import { nobody, ofHost, plainSuspect, type Offer, type Suspect } from './suspect.js'

export function trustSuspects(observations: Observations, paths: readonly ImagePath[]): readonly Suspect[] {
  return [
    ...ignored(observations),
    ...notVisible(observations),
    ...refused(observations, paths),
    ...missing(observations, paths),
    ...retired(observations, paths),
  ]
}

function ignored({ request, runner }: Observations): readonly Suspect[] {
  if (!runner.contentTrust.asked || deciderSigns({ request, runner })) return []
  const isBuildx = request.client === 'buildx'
  return [
    {
      ...plainSuspect,
      code: 'content-trust-ignored',
      subject: nobody,
      title: `${isBuildx ? 'buildx' : `Docker ${runner.client.version}`} ignores DOCKER_CONTENT_TRUST: the image would go out unsigned, with exit status 0`,
      evidence: [
        `content trust is asked for (${runner.contentTrust.why})`,
        isBuildx
          ? 'buildx never signs with content trust'
          : 'docker CLI 29 removed content trust from docker push',
      ],
      byHand: isBuildx ? 'docker buildx version' : 'docker --version',
      otherwise: 'warning',
      mends: [withoutContentTrust],
      offers: [
        {
          say: 'Sign after the push with a tool that this client does not ignore, or stay on docker CLI 28',
          paste: 'cosign sign --yes IMAGE@DIGEST',
          where: 'a step after docker push',
          mend: null,
        },
      ],
    },
  ]
}

function notVisible({ runner, request }: Observations): readonly Suspect[] {
  const { asked, signingMeant } = runner.contentTrust
  if (asked || !signingMeant || request.contentTrust !== 'auto') return []
  return [
    {
      ...plainSuspect,
      code: 'content-trust-not-visible',
      subject: nobody,
      title:
        'A signing passphrase is set, but DOCKER_CONTENT_TRUST is not visible in this step, so signing was not judged',
      evidence: [runner.contentTrust.why],
      byHand: 'printenv DOCKER_CONTENT_TRUST',
      otherwise: 'warning',
      offers: [
        {
          say: 'Set DOCKER_CONTENT_TRUST for the whole job, where this step sees it, too',
          paste: 'env:\n  DOCKER_CONTENT_TRUST: 1',
          where: 'the job in the workflow file',
          mend: null,
        },
      ],
    },
  ]
}

function refused({ runner }: Observations, paths: readonly ImagePath[]): readonly Suspect[] {
  const message = paths.find((path) => path.trustServerRefused !== null)?.trustServerRefused
  if (message === undefined || message === null) return []
  return [
    {
      ...plainSuspect,
      code: 'trust-server-invalid',
      subject: nobody,
      title: `Docker will not use the trust server in DOCKER_CONTENT_TRUST_SERVER: ${message}`,
      evidence: [message],
      byHand: 'printenv DOCKER_CONTENT_TRUST_SERVER',
      otherwise: 'warning',
      mends: [withoutServerVariable],
      offers: [
        {
          say: 'Name the trust server by an https URL',
          paste: `env:\n  DOCKER_CONTENT_TRUST_SERVER: ${yamlText(withHttps(runner.contentTrust.serverVariable ?? ''))}`,
          where: 'the job in the workflow file',
          mend: null,
        },
      ],
    },
  ]
}

/** The same server, where it is one. */
const withHttps = (url: string): string => {
  const server = url.replace(/^\w+:\/\//, '')
  return `https://${/^[\w.-]+(?::\d+)?\/?$/.test(server) ? server : 'notary.example.com'}`
}

/** Where no trust server is named, Docker takes the registry for one, and most registries are none. */
function missing(observations: Observations, paths: readonly ImagePath[]): readonly Suspect[] {
  const found = new Map<string, Suspect>()
  for (const path of paths) {
    const { trust } = path
    if (trust === null || found.has(urlOf(trust))) continue
    const sign = atPing(observations, trust) ?? atRoot(observations, path)
    if (sign === null) continue
    const standsIn = isStandIn(observations, path)
    const known = knownRegistry(trust.host)
    const hasNone = known?.trustServer === 'none' ? known.operator : null
    found.set(urlOf(trust), {
      ...plainSuspect,
      code: 'trust-service-missing',
      subject: ofHost(trust.host),
      title: `${trust.host} ${sign.sure ? 'is' : 'may be'} no trust server: it answers ${sign.does}${standsIn ? '; nobody has named one (DOCKER_CONTENT_TRUST_SERVER), so Docker takes the registry for it' : ''}`,
      evidence: [
        sign.otherwise,
        ...(hasNone === null
          ? []
          : [`${trust.host} (${hasNone}) has no trust server for docker push to sign at, here or elsewhere`]),
      ],
      byHand: curl(sign.at, '-i'),
      // What cannot be told is worth a line where somebody has named the server, and a look where nobody has.
      otherwise: sign.sure || standsIn ? 'warning' : 'hint',
      mends: sign.sure ? [withTrustService(trust)] : [],
      offers: hasNone === null ? [nameServer] : [pushUnsigned(trust.host), nameServer],
    })
  }
  return [...found.values()]
}

const nameServer: Offer = {
  say: 'Name the trust server, or push without content trust',
  paste: 'env:\n  DOCKER_CONTENT_TRUST_SERVER: https://notary.example.com',
  where: 'the job in the workflow file',
  mend: null,
}

const pushUnsigned = (host: string): Offer => ({
  say: `Push without content trust, which ${host} does not have, and sign after the push (cosign, notation)`,
  paste: "env:\n  DOCKER_CONTENT_TRUST: '0'",
  where: 'the job in the workflow file',
  mend: withoutContentTrust,
})

/** What gives away a server that is none. */
interface Sign {
  readonly sure: boolean
  /** Where it shows. */
  readonly at: Stop
  /** Completes `notary.example.com is no trust server: it answers …`. */
  readonly does: string
  /** What a trust server does there. */
  readonly otherwise: string
}

function atPing(observations: Observations, trust: Stop): Sign | null {
  const status = connectionsTo(observations, trust)
    .flatMap(({ result }) => (result.kind === 'answered' ? [result.status ?? 0] : []))
    .find(hasNoTrustService)
  if (status === undefined) return null
  return {
    sure: true,
    at: trust,
    does: `${urlOf(trust)} with HTTP status ${status}`,
    otherwise: 'a notary server answers 200 or 401 there',
  }
}

function atRoot(observations: Observations, path: ImagePath): Sign | null {
  const root = rootAnswer(observations, path)
  const by = root === null ? null : notFoundBy(root, path.trust?.host ?? '')
  if (root === null || path.trustRoot === null || by === null || by === 'trust-server') return null
  // Without a word of the server there is nothing to tell.
  const { error } = root
  if (error === null || error.kind === 'empty') return null
  const said = error.kind === 'text' ? 'what is no JSON' : (error.code ?? 'JSON without a code')
  return {
    sure: by === 'other-server',
    at: path.trustRoot,
    does: `a question for trust data with HTTP status ${notFound} and ${said}`,
    otherwise: `a notary server without trust data for a repository answers ${noMetadata} there, in JSON`,
  }
}

/** Whether the registry is taken for the trust server because nobody has named one. */
const isStandIn = ({ request, runner }: Observations, { registry, trust }: ImagePath): boolean =>
  request.trustServer === null &&
  (runner.contentTrust.serverVariable ?? '') === '' &&
  registry.host === trust?.host &&
  registry.port === trust.port

/** A date changes no outcome that was measured: it is told, and it explains a server that does not answer as one. */
function retired(observations: Observations, paths: readonly ImagePath[]): readonly Suspect[] {
  const { host, announcedAt, shutDownAt } = dockerHubNotary
  const trust = paths.map((path) => path.trust).find((stop) => stop?.host === host)
  const today = observations.runner.startedAt.slice(0, shutDownAt.length)
  if (trust === undefined || trust === null || today < announcedAt) return []
  const answers = connectionsTo(observations, trust).some(({ result }) => result.kind === 'answered')
  const over = today >= shutDownAt
  return [
    {
      ...plainSuspect,
      code: 'trust-server-retired',
      subject: ofHost(host),
      title: over
        ? `Trust server ${host} was to be shut down by Docker on ${shutDownAt}${answers ? ', and still answers' : ''}`
        : `Trust server ${host} will be shut down by Docker on ${shutDownAt}: signed pushes to Docker Hub end then`,
      evidence: ['docs.docker.com/engine/security/trust names the date'],
      byHand: curl(trust, '-i'),
      otherwise: 'warning',
      mends: over && !answers ? [(seen) => withHealthyServer(trust)(withKnownName(host)(seen))] : [],
      offers: [
        {
          say: 'Move to signatures that live in the registry (cosign or notation), or run a trust server of your own',
          paste: 'env:\n  DOCKER_CONTENT_TRUST_SERVER: https://notary.example.com',
          where: 'the job in the workflow file',
          mend: null,
        },
      ],
    },
  ]
}
