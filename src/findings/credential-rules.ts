/** What became of the credentials that the push would use: refused, not enough, missing, or not to be tried. */
import { withAcceptedCredentials, withoutChallenge } from '../forecast/mended-servers.js'
import { authorizedAt } from '../forecast/authorization.js'
import { isServiceError } from '../forecast/http-status.js'
import { hasNoTrustService } from '../forecast/trust-service.js'
import {
  challengesOf,
  credentialStop,
  helperFor,
  whyNotTried,
  type NotTried,
} from '../push-path/credentials.js'
import { fullName } from '../push-path/image-reference.js'
import {
  connectionsTo,
  pathOfImage,
  type Authentication,
  type ImagePath,
  type Stop,
} from '../push-path/path.js'
import { expiredTokensAt } from '../push-path/token-clock.js'
import type { ImageReference, Observations } from '../report/index.js'
import { curl, showChallenge, showGranted, statusWithPassword } from './by-hand.js'
import { helperSuspects, isHelperToBlame, loginOffer, showStored, strayLogin } from './login-rules.js'
import { shellPath, yamlText } from './shell.js'
import { codeOfFailure } from './status-rules.js'
import { refusedUpload } from './upload-rules.js'
import { listed, nobody, ofHost, plainSuspect, type FindingCode, type Suspect } from './suspect.js'

export function credentialSuspects(observations: Observations): readonly Suspect[] {
  const found = observations.request.images.flatMap((image) => {
    const path = pathOfImage(observations, image)
    return [
      ...helperSuspects(observations, image),
      ...challengesOf(path).flatMap(({ challenger, authentication }) => [
        ...unusableChallenge(challenger, authentication),
        ...authorizationSuspects(observations, image, challenger, authentication),
      ]),
      ...trustRootSuspects(observations, image, path),
    ]
  })
  const titles = new Set<string>()
  const once = found.filter(({ title }) => (titles.has(title) ? false : titles.add(title)))
  return [...invalidConfig(observations), ...byAccount(once)]
}

/** An account that may not push to one repository, and to the next one neither, is one cause: the first says so. */
function byAccount(suspects: readonly Suspect[]): readonly Suspect[] {
  const known = new Set<string>()
  return suspects.map((one) => {
    if (one.code !== 'push-not-granted') return one
    const account = `${one.subject.host ?? ''} ${one.offers.map(({ paste }) => paste).join()}`
    if (known.has(account)) return { ...one, partOf: one.code }
    known.add(account)
    return one
  })
}

const credentialSuspect = { ...plainSuspect, otherwise: 'warning', mends: [withAcceptedCredentials] } as const

function authorizationSuspects(
  observations: Observations,
  image: ImageReference,
  challenger: Stop,
  authentication: Authentication,
): readonly Suspect[] {
  const stop = credentialStop(authentication)
  const authorized = authorizedAt(observations, image, authentication)
  if (stop === null) {
    return authorized.kind === 'upload-refused'
      ? [refusedUpload(observations, image, authorized.refusal)]
      : []
  }
  const about = { ...credentialSuspect, subject: ofHost(stop.host), offers: [loginOffer(image)] }
  const repository = authentication.kind === 'token' ? authentication.repository : image.path
  switch (authorized.kind) {
    case 'refused': {
      const said = authorized.message === null ? '' : `, and says: ${authorized.message}`
      const title = `${stop.host} refuses the credentials that are stored for ${image.domain}${said}`
      return [
        {
          ...about,
          code: 'credentials-refused',
          title,
          byHand: curl(stop, statusWithPassword),
          evidence: ['this 401 is about the credentials: the network was fast enough to ask'],
        },
      ]
    }
    case 'not-granted': {
      const granted = authorized.granted.length === 0 ? 'nothing' : listed(authorized.granted)
      const title = `The credentials that are stored for ${image.domain} are accepted by ${stop.host}, but not for pushing to ${repository}`
      return [
        {
          ...about,
          code: 'push-not-granted',
          title,
          byHand: showGranted(stop),
          evidence: [`asked for pull and push on ${repository}, granted: ${granted}`],
        },
      ]
    }
    case 'nobody':
      return missing(observations, image, stop)
    case 'unusable': {
      const title = `Token server ${stop.host} gives no usable token: ${authorized.why}`
      const byHand = curl(stop, isStored(observations, image) ? '-i -u NAME' : '-i')
      return [{ ...about, code: 'token-unusable', title, evidence: [], byHand, offers: [] }]
    }
    // It is the token server's clock.
    case 'expired':
      return []
    case 'upload-refused':
      return [refusedUpload(observations, image, authorized.refusal)]
    case 'granted':
      return []
    case 'unknown': {
      const why = whyNotTried(observations, image, challenger, stop)
      return why === null ? [] : notTried(observations, image, { challenger, stop }, why)
    }
  }
}

const isStored = ({ runner }: Observations, { domain }: ImageReference): boolean =>
  runner.credentials[domain] === 'password'

/** Where a job has no secrets by design, their absence is no news; where a login is in reach, that is what is said. */
function missing(observations: Observations, image: ImageReference, stop: Stop): readonly Suspect[] {
  if (isHelperToBlame(observations, image)) return []
  const stray = strayLogin(observations, image, stop.host)
  if (stray !== null) return [stray]
  const { runner } = observations
  const expected = runner.event !== 'other'
  // A server that was not heard has said nothing of those who have no login.
  const isHeard = connectionsTo(observations, stop).some(
    ({ probe, result }) => probe.kind === 'http' && result.kind === 'answered',
  )
  const unneeded = expected || !isHeard
  const helper = helperFor(observations, image)
  const path = runner.dockerConfig.kind === 'read' ? `in ${runner.dockerConfig.path}` : 'on this runner'
  return [
    {
      ...credentialSuspect,
      code: 'credentials-missing',
      subject: ofHost(stop.host),
      title: `No credentials for ${image.domain} are stored ${helper === null ? path : `with ${helper.program}`}, and ${isHeard ? `${stop.host} lets nobody push without` : `${stop.host} was not heard, which may let anybody push without`}`,
      byHand: showStored(runner),
      evidence: expected ? ['a pull request from a fork or by Dependabot gets no secrets'] : [],
      otherwise: unneeded ? 'hint' : 'warning',
      atMost: unneeded ? 'hint' : 'warning',
      offers: [loginOffer(image)],
    },
  ]
}

const reasons: Readonly<
  Record<Exclude<NotTried, 'not-stored' | 'realm-not-trusted' | 'realm-not-encrypted'>, string>
> = {
  'helper-silent': 'a credential helper keeps them, and it did not answer before the run was over',
  'registry-token': 'a registry token is stored, which Docker sends as it is, and which was not tried',
  'identity-token': 'an identity token is stored, and the server asks for name and password',
  'read-by-proxy': 'there is no TLS on the way, and the proxy there would read them',
  'not-verified': "an identity token is stored, and the token server's certificate is not verified",
  'not-read': 'the stored credentials were not read',
}

function notTried(
  observations: Observations,
  image: ImageReference,
  { challenger, stop }: { readonly challenger: Stop; readonly stop: Stop },
  why: NotTried,
): readonly Suspect[] {
  const hint = { ...plainSuspect, subject: ofHost(stop.host), evidence: [] }
  switch (why) {
    case 'not-stored':
      return missing(observations, image, stop)
    case 'realm-not-trusted':
      return [
        {
          ...hint,
          code: 'realm-not-trusted',
          byHand: showChallenge(challenger),
          title: `The credentials for ${image.domain} were not tried at ${stop.host}, which is another organisation's host for all that its name says`,
          evidence: [
            'docker push will send them there, since the registry names it as its token server; to have them checked, trust it',
          ],
          offers: [
            {
              say: `Trust ${stop.host} with the credentials`,
              paste: `trusted-realms: ${yamlText(stop.host)}`,
              where: "this step's inputs",
              mend: null,
            },
          ],
        },
      ]
    case 'realm-not-encrypted':
      return [
        {
          ...hint,
          code: 'realm-not-encrypted',
          byHand: showChallenge(challenger),
          otherwise: 'warning',
          title: `${image.domain} names a token server without TLS (${stop.host}): docker push would send the password in the clear`,
        },
      ]
    case 'helper-silent':
    case 'registry-token':
    case 'identity-token':
    case 'read-by-proxy':
    case 'not-verified':
    case 'not-read':
      // Said already: the user's own wish, or a configuration or a helper that cannot be used.
      if (why === 'helper-silent' && isHelperToBlame(observations, image)) return []
      if (
        why === 'not-read' &&
        (!observations.request.checkCredentials || observations.runner.dockerConfig.kind === 'invalid')
      )
        return []
      return [
        {
          ...hint,
          code: 'credentials-not-checked',
          byHand: showStored(observations.runner),
          title: `The credentials for ${image.domain} were not checked: ${reasons[why]}`,
        },
      ]
  }
}

function unusableChallenge(challenger: Stop, authentication: Authentication): readonly Suspect[] {
  if (authentication.kind !== 'unusable') return []
  return [
    {
      ...plainSuspect,
      code: 'challenge-unusable',
      subject: ofHost(challenger.host),
      title: `${challenger.host} answers 401 without a challenge that Docker can follow (a Bearer realm, or Basic)`,
      evidence: ['a proxy or a captive portal may be answering in its place'],
      byHand: curl(challenger, '-i'),
      otherwise: 'warning',
      mends: [withoutChallenge(challenger)],
    },
  ]
}

/** The trust server's answer to the token that its own realm gave. */
function trustRootSuspects(
  observations: Observations,
  image: ImageReference,
  { trust, trustRoot, trustAuthentication }: ImagePath,
): readonly Suspect[] {
  if (trust === null || trustRoot === null) return []
  return connectionsTo(observations, trustRoot).flatMap(({ probe, result }) => {
    const status = result.kind === 'answered' ? (result.status ?? 0) : 0
    if (status < 400 || status === 404) return []
    const bare = probe.kind === 'http' && probe.authorization.kind === 'none'
    const atPing = connectionsTo(observations, trust).flatMap((one) =>
      one.result.kind === 'answered' ? [one.result.status ?? 0] : [],
    )
    return [
      {
        ...credentialSuspect,
        code: 'trust-server-refuses' as const,
        subject: ofHost(trust.host),
        title: `Trust server ${trust.host} answers ${status} for the trust data of ${fullName(image)}${bare ? '' : ', asked with a token of its own realm'}`,
        evidence: [`GET ${trustRoot.path}: HTTP status ${status}`],
        byHand: curl(trustRoot, '-i'),
        mends: [withAcceptedCredentials, withoutChallenge(trustRoot)],
        partOf:
          expiredTokensAt(observations, trustAuthentication, trust) === null
            ? rootOfRefusal(atPing)
            : 'token-short-lived',
      },
    ]
  })
}

/** How a file says that it is another user's. */
const noPermission = 'EACCES'

/** A server that refuses its ping, too, is no trust server, and one that is down says so there: this follows from it. */
function rootOfRefusal(atPing: readonly number[]): FindingCode | null {
  if (atPing.some(hasNoTrustService)) return 'trust-service-missing'
  // What its status at the ping is called, it is called there.
  const failing = atPing.find(isServiceError)
  return failing === undefined ? null : codeOfFailure(failing)
}

function invalidConfig({ runner }: Observations): readonly Suspect[] {
  if (runner.dockerConfig.kind !== 'invalid') return []
  const { path, why } = runner.dockerConfig
  const closed = why === noPermission
  return [
    {
      ...plainSuspect,
      code: 'docker-config-invalid',
      subject: nobody,
      title: `Docker cannot read its stored credentials: ${path} ${closed ? `is not for this job's user (${why})` : why}`,
      evidence: [
        closed
          ? "expected a file that this job's user may read; `sudo docker login` makes one that only root may"
          : 'expected a JSON object, as docker login writes it',
      ],
      // It shows where the mistake is, and nothing of what is stored.
      byHand: closed ? `ls -l ${shellPath(path)}` : `jq empty ${shellPath(path)}`,
      otherwise: 'warning',
      offers: [closed ? giveItBack(path) : putItAside(path)],
    },
  ]
}

/** docs.docker.com, "Linux post-installation steps": what to do where `sudo docker` has made the folder. */
const giveItBack = (path: string): Suspect['offers'][number] => ({
  say: "Give the file back to this job's user",
  paste: `sudo chown "$(id -u):$(id -g)" ${shellPath(path)}`,
  where: 'a step before this one',
  mend: null,
})

const putItAside = (path: string): Suspect['offers'][number] => ({
  say: 'Put the file aside, and log in again',
  paste: `mv ${shellPath(path)} ${shellPath(`${path}.broken`)}\ndocker login --username NAME --password-stdin`,
  where: 'a step before this one',
  mend: null,
})
