/** Content trust itself: is the push going to be signed at all, and is there still a server for it? */
import { dockerHubNotary } from '../budgets.js'
import {
  withKnownName,
  withHealthyStop,
  withoutChallenge,
  withoutContentTrust,
  withoutServerVariable,
} from '../forecast/counterfactual.js'
import { hasNoTrustService } from '../forecast/content-trust.js'
import { urlOf } from '../forecast/request.js'
import { signsPushes } from '../push-path/docker-version.js'
import type { ImagePath } from '../push-path/path.js'
import { connectionsTo } from '../push-path/path.js'
import type { Observations } from '../report/index.js'
import { nobody, ofHost, plainSuspect, type Suspect } from './suspect.js'

export function trustSuspects(observations: Observations, paths: readonly ImagePath[]): readonly Suspect[] {
  return [
    ...ignored(observations),
    ...notVisible(observations),
    ...refused(paths),
    ...missing(observations, paths),
    ...retired(observations, paths),
  ]
}

function ignored({ runner }: Observations): readonly Suspect[] {
  if (!runner.contentTrust.asked || signsPushes(runner.client)) return []
  return [
    {
      ...plainSuspect,
      code: 'content-trust-ignored',
      subject: nobody,
      title: `Docker ${runner.client.version} ignores DOCKER_CONTENT_TRUST: the image would go out unsigned, with exit status 0`,
      evidence: [
        `content trust is asked for (${runner.contentTrust.why})`,
        'docker CLI 29 removed content trust from docker push',
      ],
      byHand: 'docker --version',
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

function refused(paths: readonly ImagePath[]): readonly Suspect[] {
  const message = paths.find((path) => path.trustServerRefused !== null)?.trustServerRefused
  if (message === undefined || message === null) return []
  return [
    {
      ...plainSuspect,
      code: 'trust-server-invalid',
      subject: nobody,
      title: `Docker will not use the trust server in DOCKER_CONTENT_TRUST_SERVER: ${message}`,
      evidence: [message],
      otherwise: 'warning',
      mends: [withoutServerVariable],
    },
  ]
}

/** Where no trust server is named, Docker takes the registry for one, and most registries are none. */
function missing(observations: Observations, paths: readonly ImagePath[]): readonly Suspect[] {
  const stops = new Map(
    paths.flatMap(({ trust }) => (trust === null ? [] : [[urlOf(trust), trust] as const])),
  )
  return [...stops.values()].flatMap((trust): readonly Suspect[] => {
    const answers = connectionsTo(observations, trust).flatMap(({ result }) =>
      result.kind === 'answered' ? [result.status ?? 0] : [],
    )
    const status = answers.find(hasNoTrustService)
    if (status === undefined) return []
    return [
      {
        ...plainSuspect,
        code: 'trust-service-missing',
        subject: ofHost(trust.host),
        title: `${trust.host} is no trust server: it answers ${urlOf(trust)} with HTTP status ${status}`,
        evidence: ['a notary server answers 200 or 401 there'],
        byHand: `curl -i '${urlOf(trust)}'`,
        otherwise: 'warning',
        mends: [withoutChallenge(trust)],
        offers: [
          {
            say: 'Name the trust server, or push without content trust',
            paste: 'env:\n  DOCKER_CONTENT_TRUST_SERVER: https://notary.example.com',
            where: 'the job in the workflow file',
            mend: null,
          },
        ],
      },
    ]
  })
}

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
      otherwise: 'warning',
      mends: over && !answers ? [(seen) => withHealthyStop(trust)(withKnownName(host)(seen))] : [],
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
