/** What a signed push cannot do without: keys, and the passphrases that open them. A step still to come may bring both. */
import {
  arePushers,
  gapsInThisStep,
  withPassphrases,
  withSigningKeys,
  withTagsDelegated,
  type Gap,
} from '../forecast/signing.js'
import { notFound, notFoundBy, rootAnswer } from '../forecast/trust-service.js'
import { fullName } from '../push-path/image-reference.js'
import { pathOfImage } from '../push-path/path.js'
import type { ImageReference, Observations } from '../report/index.js'
import { shellPath, shellWord } from './shell.js'
import { listed, ofHost, plainSuspect, type Suspect } from './suspect.js'

export function signingSuspects(observations: Observations): readonly Suspect[] {
  const found = observations.request.images.flatMap((image) => {
    const path = pathOfImage(observations, image)
    const root = rootAnswer(observations, path)
    // Who has no trust service needs no key for it.
    if (path.trust === null || root === null || notFoundBy(root, path.trust.host) === 'other-server')
      return []
    const gaps = gapsInThisStep(observations, image, path)
    const place = { image, host: path.trust.host, isNew: root.status === notFound }
    return [
      ...passphraseMissing(observations, place, gaps.filter(isPassphrase)),
      ...gaps
        .filter(isKey)
        .map((gap) => (gap.roles.length === 0 ? nobodySigns(place) : keyMissing(observations, place, gap))),
    ]
  })
  const titles = new Set<string>()
  return found.filter(({ title }) => (titles.has(title) ? false : titles.add(title)))
}

interface Place {
  readonly image: ImageReference
  readonly host: string
  /** Nothing was ever signed there. */
  readonly isNew: boolean
}
type PassphraseGap = Extract<Gap, { kind: 'passphrase' }>
type KeyGap = Extract<Gap, { kind: 'key' }>
const isPassphrase = (gap: Gap): gap is PassphraseGap => gap.kind === 'passphrase'
const isKey = (gap: Gap): gap is KeyGap => gap.kind === 'key'

/** Where a job has no secrets by design, their absence is no news. */
function severityIn({ runner }: Observations): Pick<Suspect, 'otherwise' | 'atMost'> {
  const severity = runner.event === 'other' ? 'warning' : 'hint'
  return { otherwise: severity, atMost: severity }
}

const withoutSecrets = ({ runner }: Observations): readonly string[] =>
  runner.event === 'other' ? [] : ['a pull request from a fork or by Dependabot gets no secrets']

const variableOf = ({ passphrase }: PassphraseGap): string =>
  passphrase === 'root'
    ? 'DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE'
    : 'DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE'

function passphraseMissing(
  observations: Observations,
  { image, host, isNew }: Place,
  gaps: readonly PassphraseGap[],
): readonly Suspect[] {
  const variables = [...new Set(gaps.map(variableOf))]
  if (variables.length === 0) return []
  // Secrets of the step that pushes are not seen from here, and with the input the variables of this step say nothing.
  const isOfPush = arePushers(observations.runner)
  if (isOfPush && observations.request.contentTrust !== 'auto') return []
  const repository = fullName(image)
  const what = isOfPush
    ? `if the step that pushes has them no more, ${repository} cannot be signed`
    : `${repository} cannot be signed`
  const title = `${listed(variables)} ${variables.length === 1 ? 'is' : 'are'} not set in this step, and there is no terminal where docker could ask: ${what}`
  return [
    {
      ...plainSuspect,
      ...(isOfPush ? ({ otherwise: 'hint', atMost: 'hint' } as const) : severityIn(observations)),
      code: 'passphrase-missing',
      subject: ofHost(host),
      title,
      evidence: [
        isNew
          ? `${repository} has no trust data at ${host} yet: the first push makes its keys`
          : `${repository} has trust data at ${host}, and its keys are here`,
        ...gaps.map(
          (gap) =>
            `${variableOf(gap)} ${gap.forNewKey ? 'is for the new key of' : 'opens the key of'} ${listed(gap.roles)}`,
        ),
        ...withoutSecrets(observations),
      ],
      byHand: `printenv ${variables.join(' ')} | wc -l`,
      mends: [withPassphrases],
      offers: [
        {
          say: 'Give the job the passphrases, where this step sees them, too',
          paste: ['env:', ...variables.map((name) => `  ${name}: \${{ secrets.${name} }}`)].join('\n'),
          where: 'the job in the workflow file',
          mend: withPassphrases,
        },
      ],
    },
  ]
}

/** No step to come brings a key for it: there is none. */
function nobodySigns({ image, host }: Place): Suspect {
  const repository = fullName(image)
  return {
    ...plainSuspect,
    code: 'signing-key-missing',
    subject: ofHost(host),
    title: `No delegation of ${repository} at ${host} is for the tag ${image.tag ?? 'latest'}, so that no key can sign it`,
    evidence: ['where there are delegations, docker push signs with their keys only'],
    byHand: `docker trust inspect ${shellWord(repository)}`,
    otherwise: 'warning',
    mends: [withTagsDelegated],
    offers: [
      {
        say: 'Add the tag to what a delegation is for',
        paste: `notary -s https://${host} -d ~/.docker/trust delegation add -p ${shellWord(repository)} targets/releases --all-paths`,
        where: 'a machine that has the targets key',
        mend: withTagsDelegated,
      },
    ],
  }
}

const idsShown = 3

function keyMissing(observations: Observations, { image, host }: Place, gap: KeyGap): Suspect {
  const { signing } = observations.runner
  const folder = `${signing.kind === 'read' ? signing.path : '~/.docker/trust'}/private`
  const ids = gap.keyIds.slice(0, idsShown)
  const repository = fullName(image)
  const isRoot = gap.roles.includes('root')
  const [first = 'KEY'] = ids
  return {
    ...plainSuspect,
    ...severityIn(observations),
    code: 'signing-key-missing',
    subject: ofHost(host),
    title: `No key that signs for ${listed(gap.roles)} of ${repository} at ${host} is in ${folder}`,
    evidence: [
      ...(ids.length === 0
        ? []
        : [
            `${ids.length < gap.keyIds.length ? 'one of the first of these' : 'one of these'} would do: ${ids.join(', ')}`,
          ]),
      ...(isRoot
        ? ['root.json has less than half a year left, and Docker signs it anew at every push then']
        : []),
      ...withoutSecrets(observations),
    ],
    byHand: `ls ${shellPath(folder)} && grep -H '^role:' ${shellPath(folder)}/*.key`,
    mends: [withSigningKeys],
    offers: [
      {
        say: 'Load the key before this step, from a secret',
        paste: `umask 077 && mkdir -p ${shellPath(folder)} && printf '%s\\n' "$SIGNING_KEY" > ${shellPath(folder)}/${first}.key`,
        where: 'a step before this one',
        mend: withSigningKeys,
      },
    ],
  }
}
