/** Client certificates: those that Docker stumbles over, and servers that are not content with what they are shown. */
import { refusesClient, shownByDockerAlone, stumblingCertificate } from '../forecast/client-certificates.js'
import { withRunner, type Mend } from '../forecast/counterfactual.js'
import { withHealthyServer } from '../forecast/mended-servers.js'
import { certificatesAt } from '../push-path/client-certificates.js'
import type { Stop } from '../push-path/path.js'
import type {
  ClientCertificate,
  ClientCertificateFault,
  ConnectionMeasurement,
  Observations,
} from '../report/index.js'
import { folderToPaste } from './docker-folders.js'
import { aShell, type Fault } from './fault.js'
import { dayText } from './rejection.js'
import { shellWord } from './shell.js'
import { spanText } from './span.js'
import { ofHost, plainSuspect, type Offer, type Suspect } from './suspect.js'

/** One for each folder that Docker stumbles in. */
export function clientCertificateSuspects(
  observations: Observations,
  stops: readonly Stop[],
): readonly Suspect[] {
  const found = new Map<string, Suspect>()
  for (const stop of stops) {
    const one = stumblingCertificate(observations, stop)
    if (one === null || found.has(one.path)) continue
    const { fault, error } = one.state
    const who = stop.authorities.of === 'registry' ? 'The daemon' : 'The docker CLI'
    found.set(one.path, {
      ...plainSuspect,
      code: 'client-certificate-unusable',
      subject: ofHost(stop.host),
      title: `${who} asks ${stop.authorities.host} nothing: ${one.path} ${faultText[fault]}`,
      evidence: [`Docker reads every file of that folder first, and says: ${error}`],
      byHand: `ls -l ${folderToPaste(observations, stop.authorities).path}`,
      otherwise: 'warning',
      mends: [withoutStumbling, (seen) => withHealthyServer(stop)(withoutStumbling(seen))],
      offers: offersFor(observations, stop, one, fault),
    })
  }
  return [...found.values()]
}

const faultText: Readonly<Record<ClientCertificateFault, string>> = {
  'key-missing': 'has no key beside it',
  'certificate-missing': 'is a key without its certificate',
  unreadable: 'cannot be read',
  'not-pem': 'is not what it has to be',
  'not-matching': 'has a key beside it that belongs to another certificate',
}

/** As if all of them were in order. */
const withoutStumbling: Mend = (observations) =>
  withRunner(observations, {
    clientCertificates: observations.runner.clientCertificates.filter(
      ({ state }) => state.kind !== 'unusable',
    ),
  })

function offersFor(
  observations: Observations,
  stop: Stop,
  { path }: ClientCertificate,
  fault: ClientCertificateFault,
): readonly Offer[] {
  const folder = folderToPaste(observations, stop.authorities)
  const name = path.replace(/^.*[/\\]/, '')
  const stem = name.replace(/\.[a-z]+$/, '')
  const file = (ending: string) => `${folder.path}/${shellWord(`${stem}.${ending}`)}`
  const common = { where: aShell, mend: withoutStumbling }
  switch (fault) {
    case 'key-missing':
      return [
        {
          ...common,
          say: 'If it is the certificate of an authority, give it the ending that Docker takes for one; else put its key beside it',
          paste: `${folder.as}mv ${file('cert')} ${file('crt')}`,
        },
      ]
    case 'unreadable':
      return [
        {
          ...common,
          say: 'Let this user read it',
          paste: `${folder.as}chmod u+r ${folder.path}/*`,
        },
      ]
    case 'certificate-missing':
    case 'not-pem':
    case 'not-matching':
      return [
        {
          ...common,
          say: 'Put the certificate and the key that belong together there, both in PEM form and the key without a passphrase',
          paste: installPair(folder, stem),
        },
      ]
  }
}

const installPair = ({ as, path }: { readonly as: string; readonly path: string }, stem: string): string =>
  `${as}install -D -m 644 client.cert ${path}/${shellWord(`${stem}.cert`)} && ${as}install -m 600 client.key ${path}/${shellWord(`${stem}.key`)}`

/** Or null where no client certificate is the trouble. */
export function clientCertificateFault(
  observations: Observations,
  stop: Stop,
  one: ConnectionMeasurement,
): Fault | null {
  if (!refusesClient(one)) return null
  const said =
    one.result.kind === 'failed'
      ? `ends the connection (${one.result.code})`
      : `answers with HTTP status 400 and a page`
  const partOf =
    stumblingCertificate(observations, stop) === null
      ? {}
      : ({ partOf: 'client-certificate-unusable' } as const)
  const folder = folderToPaste(observations, stop.authorities)
  const shown = certificatesAt(observations.runner, stop).find(({ state }) => state.kind === 'usable')
  if (shown === undefined) {
    return {
      ...partOf,
      code: 'client-certificate-missing',
      does: `asks for a client certificate, gets none and ${said}`,
      evidence: [whereItLooks(stop, folder.path)],
      byHand: askedFor(one),
      offers: [
        {
          say: 'Put the certificate and the key that its operator has given you where Docker looks for them',
          paste: installPair(folder, 'client'),
          where: aShell,
          mend: withHealthyServer(stop),
        },
      ],
    }
  }
  return {
    ...partOf,
    code: 'client-certificate-refused',
    does: `does not take the client certificate ${shown.path}${expiredText(observations, shown)} and ${said}`,
    evidence: [describe(shown)],
    byHand: askedFor(one),
    offers: [
      {
        say: 'Put one there that its operator has signed, and that is still good',
        paste: installPair(folder, shown.path.replace(/^.*[/\\]|\.cert$/g, '')),
        where: aShell,
        mend: withHealthyServer(stop),
      },
    ],
  }
}

/** Whether it cannot be told what the server would say to Docker, which may have more to show: nobody is to blame then. */
export const isDockersToShow = (
  observations: Observations,
  stop: Stop,
  one: ConnectionMeasurement,
): boolean => shownByDockerAlone(observations, stop, one) !== null

function whereItLooks({ security, authorities: { of } }: Stop, folder: string): string {
  if (of === 'registry' && security !== 'tls') {
    return 'the daemon shows none to a registry that it does not verify, whatever lies in its folder'
  }
  return `${of === 'registry' ? 'the daemon' : 'the docker CLI'} looks for *.cert and *.key in ${folder}, and there is no pair`
}

const describe = ({ path, state }: ClientCertificate): string =>
  state.kind === 'usable'
    ? `${path} is for ${state.subject}, and valid from ${dayText(state.validFrom)} to ${dayText(state.validTo)}`
    : path

function expiredText({ runner }: Observations, { state }: ClientCertificate): string {
  const nowMs = Date.parse(runner.startedAt)
  const endMs = state.kind === 'usable' ? Date.parse(state.validTo ?? '') : Number.NaN
  return endMs < nowMs ? `, which expired ${spanText(nowMs - endMs)} ago,` : ''
}

/** It prints which authorities the server wants it signed by. */
const askedFor = ({ probe: { host, to } }: ConnectionMeasurement): string =>
  `openssl s_client -connect ${shellWord(`${to.address.includes(':') ? `[${to.address}]` : to.address}:${to.port}`)} -servername ${shellWord(host)} </dev/null | grep -A 8 'client certificate CA'`
