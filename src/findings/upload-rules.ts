/** What became of an upload that was started to see whether the push may. */
import { statusLine } from '../forecast/http-status.js'
import { withAcceptedCredentials, withHealthyServer, withoutChallenge } from '../forecast/mended-servers.js'
import { urlOf } from '../forecast/request.js'
import { uploadOf, type Refusal } from '../forecast/upload.js'
import { pathOfImage, uploadTried, type ImagePath, type Stop } from '../push-path/path.js'
import { mayCancelAt, whyNotWritten, type NotWritten } from '../push-path/write-check.js'
import type {
  ConnectionMeasurement,
  ConnectionResult,
  ImageReference,
  Observations,
} from '../report/index.js'
import { loginOffer } from './login-rules.js'
import { shellText } from './shell.js'
import { codeOfFailure } from './status-rules.js'
import { nobody, ofHost, plainSuspect, tookText, type Suspect } from './suspect.js'

/** One for each repository, and one notice where nothing was written. */
export function uploadSuspects(observations: Observations): readonly Suspect[] {
  if (!observations.request.writeCheck) return []
  const paths = new Map(
    observations.request.images.map((image) => {
      const path = pathOfImage(observations, image)
      return [urlOf(path.uploads), path] as const
    }),
  )
  return [
    ...skipped(observations),
    ...[...paths.values()].flatMap((path) => [
      ...failingUpload(observations, path),
      ...leftBehind(observations, path),
    ]),
  ]
}

/** Docker would be told the same, with the same authorization. */
export function refusedUpload(
  observations: Observations,
  image: ImageReference,
  { status, error }: Refusal,
): Suspect {
  const { uploads, registry, registryAuthentication } = pathOfImage(observations, image)
  const account =
    registryAuthentication.kind === 'none' ? 'asks for no credentials, and' : 'accepts the credentials, but'
  return {
    ...plainSuspect,
    code: 'push-not-granted',
    subject: ofHost(registry.host),
    title: `Registry ${registry.host} ${account} does not let an upload to ${image.path} begin (HTTP status ${statusLine(status)})`,
    evidence: [
      `POST ${uploads.path}, with what the push would send: HTTP status ${status}`,
      ...(error === null ? [] : [`in the words of Docker: ${error}`]),
    ],
    byHand: `curl -si -X POST -H "Authorization: Bearer $TOKEN" ${shellText(urlOf(uploads))}`,
    otherwise: 'warning',
    mends: [withAcceptedCredentials, withoutChallenge(uploads)],
    offers: [{ ...loginOffer(image), mend: withoutChallenge(uploads) }],
  }
}

function failingUpload(observations: Observations, path: ImagePath): readonly Suspect[] {
  const { registry, uploads } = path
  const tried = uploadTried(observations, uploads)
  if (tried === null || uploadOf(observations, path).kind !== 'failing') return []
  const { result } = tried
  const does =
    result.kind === 'answered'
      ? `answers HTTP status ${statusLine(result.status ?? 0)}`
      : result.kind === 'timed-out'
        ? `says nothing for ${tookText(result.waitedMs)}`
        : 'breaks off'
  return [
    {
      ...plainSuspect,
      code: result.kind === 'answered' ? codeOfFailure(result.status ?? 0) : 'endpoint-unreachable',
      subject: ofHost(registry.host),
      title: `Registry ${registry.host} ${does} where an upload is to begin, and answers everything else`,
      evidence: [
        `POST ${uploads.path}: ${does}`,
        'a registry that is out of space, or set to read only, does so',
      ],
      byHand: `curl -si -X POST -H "Authorization: Bearer $TOKEN" ${shellText(urlOf(uploads))}`,
      otherwise: 'warning',
      mends: [withHealthyServer(registry)],
    },
  ]
}

/** Of an upload that nobody ends a registry keeps what it has got, until it clears them out: here, nothing. */
function leftBehind(observations: Observations, path: ImagePath): readonly Suspect[] {
  const { registry, uploads, uploadHost } = path
  const started = uploadTried(observations, uploads)
  if (started?.result.kind !== 'answered' || uploadOf(observations, path).kind !== 'begun') return []
  const { upload } = started.result
  const cancelled = cancelOf(observations, started)
  if (cancelled !== null && isGone(cancelled.result)) return []
  const at: Stop | null = upload === null ? null : { ...(uploadHost ?? registry), path: upload.path }
  const url = at === null ? null : urlOf(at)
  const why =
    url === null
      ? 'it did not say where'
      : cancelled !== null
        ? whyNotGone(cancelled.result)
        : uploadHost !== null && !mayCancelAt(uploadHost, registry)
          ? 'it is on a host of somebody else, or one without TLS, and nothing was sent there'
          : 'the host was not reached before the run was over'
  return [
    {
      ...plainSuspect,
      code: 'upload-left-behind',
      subject: ofHost(registry.host),
      title: `The upload that was started at ${registry.host} to see whether the push may was not cancelled: ${why}${url === null ? '' : ` (${url})`}`,
      evidence: [
        `POST ${uploads.path}: HTTP status ${started.result.status ?? 0}, so the push may upload`,
        'it is empty; registries clear such uploads out after some days',
      ],
      byHand:
        url === null
          ? `curl -si -X POST -H "Authorization: Bearer $TOKEN" ${shellText(urlOf(uploads))}`
          : cancelCommand(url),
      otherwise: 'warning',
      offers: [
        {
          say: 'Leave the check that writes out',
          paste: 'write-check: false',
          where: "this step's inputs",
          mend: null,
        },
      ],
    },
  ]
}

const cancelCommand = (url: string): string =>
  `curl -si -X DELETE -H "Authorization: Bearer $TOKEN" ${shellText(url)}`

const cancelOf = (observations: Observations, started: ConnectionMeasurement): ConnectionMeasurement | null =>
  observations.measurements.find(
    (one): one is ConnectionMeasurement =>
      one.probe.kind === 'http' && one.probe.id === `cancel [${started.probe.id}]`,
  ) ?? null

/** "The client may ignore this error and assume the upload has been deleted" (docker/distribution docs/spec/api.md, of 404). */
const isGone = (result: ConnectionResult): boolean =>
  result.kind === 'answered' &&
  ((result.status ?? 0) === 404 || ((result.status ?? 0) >= 200 && (result.status ?? 0) < 300))

function whyNotGone(result: ConnectionResult): string {
  switch (result.kind) {
    case 'answered':
      return `DELETE is answered with HTTP status ${statusLine(result.status ?? 0)}`
    case 'failed':
      return `the connection for it broke off (${result.code})`
    case 'timed-out':
      return `nothing was said for ${tookText(result.waitedMs)}`
    case 'skipped':
      return 'the run was over first'
  }
}

const reasons: Readonly<Record<Exclude<NotWritten, 'not-asked'>, string>> = {
  'pull-request': "a pull request started this job, and it may hold anybody's code",
  proxy: 'the push goes through a proxy, and this preflight cannot follow it there',
  'not-read': 'check-credentials is false, and nothing is written without what the push would send',
}

function skipped(observations: Observations): readonly Suspect[] {
  const paths = observations.request.images.map((image) => pathOfImage(observations, image))
  const why = paths.map(({ registry }) => whyNotWritten(observations, registry)).find((one) => one !== null)
  const isTried = paths.some(({ uploads }) => uploadTried(observations, uploads) !== null)
  if (why === undefined || why === 'not-asked' || isTried) return []
  return [
    {
      ...plainSuspect,
      code: 'write-check-skipped',
      subject: nobody,
      title: `No upload was tried (write-check): ${reasons[why]}`,
      evidence: ['whether the push may upload is told by its token alone, as without write-check'],
      byHand: 'echo "$GITHUB_EVENT_NAME"',
    },
  ]
}
