/** Logins that are there and that the push does not get: under another key, or in a helper that does not give them. */
import { withAcceptedCredentials } from '../forecast/mended-servers.js'
import { loginKeyOf, nearnessOf } from '../push-path/login-key.js'
import { helperFor, strayLoginsFor } from '../push-path/credentials.js'
import { pathOfImage } from '../push-path/path.js'
import type { CredentialHelper, ImageReference, Observations } from '../report/index.js'
import { shellPath, shellText, shellWord } from './shell.js'
import { listed, ofHost, plainSuspect, tookText, type Offer, type Suspect } from './suspect.js'

export const loginOffer = (image: ImageReference): Offer => ({
  say: `Log in to ${image.domain} before this step, with an account that may push`,
  paste: loginCommand(image),
  where: 'a step before this one',
  mend: withAcceptedCredentials,
})

const loginCommand = ({ domain }: ImageReference): string =>
  `docker login ${domain === 'docker.io' ? '' : `${shellWord(domain)} `}--username NAME --password-stdin`

/** For whom something is stored, and by which helper: no password is shown. */
export const showStored = ({ dockerConfig }: Observations['runner']): string =>
  `jq '{credsStore, credHelpers, auths: (.auths // {} | keys)}' ${
    dockerConfig.kind === 'not-asked'
      ? '"${DOCKER_CONFIG:-$HOME/.docker}/config.json"'
      : shellPath(dockerConfig.path)
  }`

/** Somebody has logged in to this server, under a key that Docker does not look under; null where nobody has. */
export function strayLogin(observations: Observations, image: ImageReference, host: string): Suspect | null {
  const { runner } = observations
  const keys = strayLoginsFor(observations, image)
  if (keys.length === 0) return null
  const sought = loginKeyOf(image.domain)
  const isSame = keys.some((key) => nearnessOf(key, image.domain) === 'same-server')
  const atMost = runner.event !== 'other' ? 'hint' : isSame ? 'error' : 'warning'
  return {
    ...plainSuspect,
    code: 'login-for-another-key',
    subject: ofHost(host),
    title: `You are logged in to ${listed(keys)}, and the push will look for ${sought}: it finds no credentials`,
    evidence: [
      sought === image.domain
        ? 'a login is found under the name and port of the registry, in the letters that the image has'
        : 'a login for Docker Hub is found under this very key, with its path and its slash',
    ],
    byHand: showStored(runner),
    otherwise: atMost === 'hint' ? 'hint' : 'warning',
    atMost,
    mends: [withAcceptedCredentials],
    offers: [
      {
        ...loginOffer(image),
        say: `Log in under the key that the push looks for, ${sought}`,
      },
    ],
  }
}

/** Whether the helper that the push asks has something said of it already. */
export const isHelperToBlame = (observations: Observations, image: ImageReference): boolean => {
  const kind = helperFor(observations, image)?.kind
  return kind === 'absent' || kind === 'failed' || kind === 'hangs'
}

export function helperSuspects(observations: Observations, image: ImageReference): readonly Suspect[] {
  const helper = helperFor(observations, image)
  if (helper === null) return []
  const key = loginKeyOf(image.domain)
  const about = {
    ...plainSuspect,
    subject: ofHost(pathOfImage(observations, image).registry.host),
    byHand: `echo ${shellWord(key)} | ${shellWord(helper.program)} get | jq -r .Username`,
    mends: [withAcceptedCredentials],
    offers: [withoutHelper(observations.runner, image, key)],
  }
  switch (helper.kind) {
    case 'absent':
    case 'failed':
      return [
        {
          ...about,
          code: 'credential-helper-fails',
          title: `The credential helper that keeps the login for ${image.domain} gives none: ${helper.program} ${whyOf(helper)}`,
          evidence: [
            `asked as docker push asks it: ${helper.program} get, with ${key} on its standard input`,
            'docker CLI 28.5 and later end the push with its error; older ones go on with what config.json itself has',
          ],
        },
      ]
    case 'hangs':
      return [
        {
          ...about,
          code: 'credential-helper-hangs',
          title: `The credential helper ${helper.program} has not answered within ${tookText(helper.waitedMs)}, and docker push waits for it without any limit`,
          evidence: [
            `asked as docker push asks it: ${helper.program} get, with ${key} on its standard input`,
            'it may be waiting for a password, a window or a keyring that this runner has not',
          ],
          otherwise: 'warning',
        },
      ]
    case 'gave-login':
    case 'knows-none':
    case 'not-answered':
      return []
  }
}

const whyOf = (helper: Extract<CredentialHelper, { kind: 'absent' | 'failed' }>): string =>
  helper.kind === 'absent' ? 'is not on the PATH' : `fails, ${helper.why}`

/** An empty helper sends this one key back to the file (docker/cli cli/config/configfile/file.go, `getConfiguredCredentialStore`). */
function withoutHelper(runner: Observations['runner'], image: ImageReference, key: string): Offer {
  const { dockerConfig } = runner
  const path = dockerConfig.kind === 'not-asked' ? null : shellPath(dockerConfig.path)
  const setting =
    path === null || dockerConfig.kind === 'absent'
      ? `echo ${shellText(JSON.stringify({ credHelpers: { [key]: '' } }))} > ${path ?? '"${DOCKER_CONFIG:-$HOME/.docker}/config.json"'}`
      : `jq --arg key ${shellWord(key)} '.credHelpers[$key] = ""' ${path} > ${path}.new && mv ${path}.new ${path}`
  return {
    say: `Keep the login for ${image.domain} in the file, where no helper is needed, and log in again`,
    paste: `${setting}\n${loginCommand(image)}`,
    where: 'a step before this one',
    mend: withAcceptedCredentials,
  }
}
