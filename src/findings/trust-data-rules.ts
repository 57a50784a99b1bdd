/** The trust data that a repository has: expired, about to, or nothing that Docker can read. */
import { trustExpiry } from '../budgets.js'
import {
  isExpiredAt,
  isMetadata,
  isUnusable,
  missingFile,
  refusedFile,
  trustFilesOf,
  withFreshTrustData,
  type Metadata,
  type TrustFile,
} from '../forecast/trust-data.js'
import { staleCache, withoutCache } from '../forecast/trust-cache.js'
import { withHealthyServer } from '../forecast/mended-servers.js'
import { withoutContentTrust } from '../forecast/mended-settings.js'
import { isServiceError, statusLine } from '../forecast/http-status.js'
import { urlOf } from '../forecast/request.js'
import { fullName } from '../push-path/image-reference.js'
import { connectionsTo, pathOfImage } from '../push-path/path.js'
import type { ConnectionResult, ImageReference, Ms, Observations, TrustRole } from '../report/index.js'
import { curl } from './by-hand.js'
import { isClocksFaultAt } from './clock-rules.js'
import { dayText } from './rejection.js'
import { aShell } from './fault.js'
import { shellPath, shellWord } from './shell.js'
import { codeOfFailure } from './status-rules.js'
import { spanText } from './span.js'
import { ofHost, plainSuspect, tookText, type Offer, type Suspect } from './suspect.js'

export function trustDataSuspects(observations: Observations): readonly Suspect[] {
  const seen = new Set<string>()
  const silent = new Set<string>()
  return observations.request.images.flatMap((image) => {
    const files = trustFilesOf(observations, pathOfImage(observations, image))
    const repository = fullName(image)
    if (seen.has(repository)) return []
    seen.add(repository)
    return [
      ...staleCopy(observations, image),
      ...[...missing(observations, image), ...refused(observations, image)].filter(
        ({ subject: { host } }) => host !== null && !silent.has(host) && silent.add(host),
      ),
      ...files.filter(isUnusable).map((file) => invalid(image, file)),
      ...files.filter(isMetadata).flatMap((file) => expiring(observations, image, file)),
    ]
  })
}

const suspectOf = (image: ImageReference, { stop }: TrustFile) => ({
  ...plainSuspect,
  subject: ofHost(stop.host),
  otherwise: 'warning' as const,
  byHand: `docker --debug trust inspect ${shellWord(fullName(image))}`,
})

const pushUnsigned: Offer = {
  say: 'Push without content trust until the trust data is in order, and sign after the push (cosign, notation)',
  paste: "env:\n  DOCKER_CONTENT_TRUST: '0'",
  where: 'the job in the workflow file',
  mend: withoutContentTrust,
}

function invalid(
  image: ImageReference,
  file: TrustFile<Extract<TrustFile['data'], { kind: 'unusable' }>>,
): Suspect {
  const { stop, data } = file
  return {
    ...suspectOf(image, file),
    code: 'trust-data-invalid',
    title: `Docker cannot read the trust data of ${fullName(image)} at ${stop.host}: ${data.role}.json ${data.why}`,
    evidence: [`GET ${urlOf(stop)} answered with HTTP status 200`],
    mends: [withFreshTrustData],
    offers: [pushUnsigned],
  }
}

/** One for each server, which answers its ping, or it would not have been asked. */
function missing(observations: Observations, image: ImageReference): readonly Suspect[] {
  const stop = missingFile(observations, pathOfImage(observations, image))
  const asked =
    stop === null ? [] : connectionsTo(observations, stop).filter(({ probe }) => probe.kind === 'http')
  const last = asked.at(-1)
  const does = last === undefined ? null : silenceOf(last.result)
  if (stop === null || last === undefined || does === null) return []
  return [
    {
      ...plainSuspect,
      subject: ofHost(stop.host),
      otherwise: 'warning',
      code: 'endpoint-unreachable',
      title: `Trust server ${stop.host} ${does} where it is asked for the trust data of ${fullName(image)}, and answers its ping`,
      evidence: [`GET ${urlOf(stop)} at ${last.probe.to.address}: ${does}`],
      byHand: curl(stop, '-v', last.probe.to.address),
      mends: [withHealthyServer(stop)],
      offers: [pushUnsigned],
    },
  ]
}

/** One for each server, too. What its ping says has a finding of its own. */
function refused(observations: Observations, image: ImageReference): readonly Suspect[] {
  const file = refusedFile(observations, pathOfImage(observations, image))
  if (file === null) return []
  const { stop, role, status } = file
  return [
    {
      ...plainSuspect,
      subject: ofHost(stop.host),
      otherwise: 'warning',
      code: isServiceError(status) ? codeOfFailure(status) : 'trust-data-invalid',
      title: `Trust server ${stop.host} has root.json of ${fullName(image)}, and answers with HTTP status ${statusLine(status)} where it is asked for ${role}.json`,
      evidence: [
        `GET ${urlOf(stop)}: HTTP status ${status}`,
        'Docker reads all four files before it signs, each with the token that root.json was given for',
      ],
      byHand: `docker --debug trust inspect ${shellWord(fullName(image))}`,
      mends: [withFreshTrustData],
      offers: [pushUnsigned],
    },
  ]
}

function silenceOf(result: ConnectionResult): string | null {
  switch (result.kind) {
    case 'failed':
      return `breaks off after ${tookText(result.ms)} (${result.code})`
    case 'timed-out':
      return `says nothing for ${tookText(result.waitedMs)}`
    case 'answered':
    case 'skipped':
      return null
  }
}

/** What an earlier push left here, and Docker holds on to. */
function staleCopy(observations: Observations, image: ImageReference): readonly Suspect[] {
  const path = pathOfImage(observations, image)
  const stale = path.trust === null ? null : staleCache(observations, image, path)
  const { signing } = observations.runner
  if (path.trust === null || stale === null || signing.kind !== 'read') return []
  const repository = fullName(image)
  const folder = `${signing.path}/tuf/${repository}`
  const copy = `Docker's own copy of root.json for ${repository} (${folder}/metadata/root.json)`
  return [
    {
      ...plainSuspect,
      subject: ofHost(path.trust.host),
      otherwise: 'warning',
      code: 'trust-cache-stale',
      title:
        stale.kind === 'unusable'
          ? `${copy} ${stale.why}: Docker signs nothing there`
          : `${copy} is of another root of trust than the one at ${path.trust.host}: Docker takes the new one for an attack`,
      evidence:
        stale.kind === 'unusable'
          ? ['an earlier push left it on this runner, and Docker trusts it before the server']
          : [
              `version ${stale.here.version} is here and version ${stale.there.version} there, and they have no root key in common`,
              'that is so where the trust data was deleted at the server and made anew; ask before you trust it',
            ],
      byHand: `jq -r '.signed | ._type, .version, .expires, .roles.root.keyids[]' ${shellPath(`${folder}/metadata/root.json`)}`,
      mends: [withoutCache(image)],
      offers: [
        {
          say: 'Remove the copy, once it is known why the server has another root',
          paste: `rm -r ${shellPath(folder)}`,
          where: aShell,
          mend: withoutCache(image),
        },
      ],
    },
  ]
}

/** Who can sign a file anew. A notary server signs its own when they have expired, and somebody asks. */
const signer: Readonly<Record<TrustRole, string>> = {
  root: 'whoever has the root key signs root.json: Docker reads nothing else where it has expired, so that the key alone does not help any more',
  timestamp:
    'the trust server signs timestamp.json, and anew when it has expired: this one does not, so its signer may be down',
  snapshot:
    'whoever has the snapshot key signs snapshot.json: with Docker that is the trust server, which signs it anew when it has expired',
  targets:
    'whoever has the targets key signs targets.json, and docker push does not read on where it has expired',
}

function expiring(
  observations: Observations,
  image: ImageReference,
  file: TrustFile<Metadata>,
): readonly Suspect[] {
  const { data, stop } = file
  const nowMs = Date.parse(observations.runner.startedAt)
  const leftMs = Date.parse(data.expires) - nowMs
  const whose = `The trust data of ${fullName(image)} at ${stop.host}`
  const when = `${data.role}.json on ${dayText(data.expires)}`
  if (isExpiredAt(data, nowMs)) {
    return [
      {
        ...suspectOf(image, file),
        code: 'trust-data-expired',
        title: `${whose} has expired: ${when} (${spanText(leftMs)} ago)`,
        evidence: [signer[data.role]],
        mends: [withFreshTrustData],
        offers: [pushUnsigned],
        partOf: isClocksFaultAt(observations, data) ? 'clock-wrong' : null,
      },
    ]
  }
  return isSignedByPeople(data) && leftMs < trustExpiry.soonMs ? [soon(image, file, leftMs)] : []
}

/** The others are the trust server's, which signs them anew when they have expired, and not before (notary server/timestamp/timestamp.go:115). */
const isSignedByPeople = ({ role }: Metadata): boolean => role === 'root' || role === 'targets'

function soon(image: ImageReference, file: TrustFile<Metadata>, leftMs: Ms): Suspect {
  const { data, stop } = file
  const repository = fullName(image)
  const server = urlOf(stop).split('/v2/', 1)[0] ?? ''
  const gun = shellWord(repository)
  const renew = data.role === 'root' ? `publish ${gun}` : `witness -p ${gun} targets`
  return {
    ...suspectOf(image, file),
    code: 'trust-data-expires-soon',
    title: `The trust data of ${repository} at ${stop.host} expires in ${spanText(leftMs)} (${data.role}.json on ${dayText(data.expires)}): no push is signed then, and no signed pull works`,
    evidence: [
      data.role === 'root'
        ? 'a push from a machine that has the root key signs root.json anew'
        : 'a push that signs with the targets key itself signs targets.json anew, one with a delegation key does not',
    ],
    offers: [
      {
        say: `Sign ${data.role}.json anew in time`,
        paste: `notary -s ${shellWord(server)} -d ~/.docker/trust ${renew}`,
        where: `a machine that has the ${data.role} key`,
        mend: null,
      },
    ],
  }
}
