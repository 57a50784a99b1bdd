/**
 * What a signed push cannot do without: the key that signs, and the passphrase that opens it. Docker asks for one that is in
 * no variable, and without a terminal nobody answers (notary is bf96a202, docker/cli v28.5.2).
 */
import { contentTrust } from '../budgets.js'
import { fullName } from '../push-path/image-reference.js'
import type { ImagePath } from '../push-path/path.js'
import type {
  ImageReference,
  Observations,
  RunnerFacts,
  Signing,
  SigningKey,
  SigningRole,
} from '../report/index.js'
import { isConnection, mapMeasurements, withRunner, type Mend } from './counterfactual.js'
import { isMetadata, trustFilesOf } from './trust-data.js'
import { notFound, rootAnswer } from './trust-service.js'

export type Passphrase = 'root' | 'repository'

/** Something that is missing, in the order in which Docker comes upon it. */
export type Gap = {
  /** Whose signature it is about: `root`, `targets`, `targets/releases`. */
  readonly roles: readonly string[]
  /** Requests after ping and token, until Docker gives up. */
  readonly requests: number
  /** What it prints then. */
  readonly error: string
} & (
  | { readonly kind: 'passphrase'; readonly passphrase: Passphrase; readonly forNewKey: boolean }
  /** One of these would do. */
  | { readonly kind: 'key'; readonly keyIds: readonly string[] }
)

type Read = Extract<Signing, { kind: 'read' }>

const { ifNew, renewMonths } = contentTrust.gaps

/** notary trustmanager/errors.go. */
const tooManyAttempts = 'maximum number of passphrase attempts exceeded'
const passwordInvalid = 'password invalid, operation has failed.'

/**
 * Empty where nothing is missing, or nothing is known of it. Passphrases of which this step sees neither are taken to be
 * those of the step that pushes, which is where secrets belong.
 */
export function signingGaps(
  observations: Observations,
  image: ImageReference,
  path: ImagePath,
): readonly Gap[] {
  const { runner } = observations
  const { signing } = runner
  const given = signing.kind === 'read' && arePushers(runner) ? { ...signing, passphrases: both } : signing
  return gapsWith(given, observations, image, path)
}

/** The same where the step that pushes has no more than this one. */
export const gapsInThisStep = (
  observations: Observations,
  image: ImageReference,
  path: ImagePath,
): readonly Gap[] => gapsWith(observations.runner.signing, observations, image, path)

/** Whether the passphrases are taken to be in the step that pushes. A job without secrets has them nowhere. */
export const arePushers = ({ signing, event }: RunnerFacts): boolean =>
  signing.kind === 'read' && event === 'other' && !signing.passphrases.root && !signing.passphrases.repository

const both = { root: true, repository: true } as const

function gapsWith(
  signing: Signing,
  observations: Observations,
  image: ImageReference,
  path: ImagePath,
): readonly Gap[] {
  const root = rootAnswer(observations, path)
  if (signing.kind !== 'read' || root === null) return []
  if (root.status === notFound) return gapsOfNew(signing)
  const files = trustFilesOf(observations, path).filter(isMetadata)
  const roles = files.find(({ data }) => data.role === 'root')?.data
  const delegations = files.find(({ data }) => data.role === 'targets')?.data.roles
  if (root.status !== 200 || signing.keys === null || roles === undefined || delegations === undefined)
    return []
  const desk: Desk = {
    signing,
    keys: signing.keys,
    fails: `failed to sign ${fullName(image)}:${tagOf(image)}: `,
    requests: (least) => least + delegations.length,
  }
  return [
    ...(delegations.length === 0
      ? gapsOf(
          desk,
          roles.roles.filter(({ name }) => name === 'targets'),
          noKeys,
        )
      : gapsOfDelegations(desk, delegations.filter(isFor(tagOf(image))))),
    ...(isRenewed(roles.expires, observations.runner.startedAt)
      ? gapsOf(
          desk,
          roles.roles.filter(({ name }) => name === 'root'),
          notAvailable,
        )
      : []),
  ]
}

/** An image without one is pushed as `latest` (docker/cli cli/command/image/push.go, `TagNameOnly`). */
const tagOf = ({ tag }: ImageReference): string => tag ?? 'latest'

/** Docker signs with what is directly below `targets` (docker/cli cli/trust/trust.go:307). */
const isFor =
  (tag: string) =>
  ({ name, paths }: SigningRole): boolean =>
    /^targets\/[^/]+$/.test(name) && paths.some((path) => tag.startsWith(path))

/** Docker signs root.json anew at every push when it has less than half a year left (notary client/helpers.go:196, client/client.go:655). */
function isRenewed(expires: string, nowText: string): boolean {
  const until = new Date(nowText)
  until.setUTCMonth(until.getUTCMonth() + renewMonths)
  return Date.parse(expires) < until.getTime()
}

/** A root key, made where there is none, and a targets key, made for the repository (docker/cli cli/trust/trust_push.go:103-121). */
function gapsOfNew({ passphrases, canAsk, keys }: Read): readonly Gap[] {
  if (canAsk) return []
  const gap = (passphrase: Passphrase, role: string, forNewKey: boolean): Gap => ({
    kind: 'passphrase',
    passphrase,
    forNewKey,
    roles: [role],
    requests: ifNew,
    error: forNewKey ? tooManyAttempts : passwordInvalid,
  })
  const [rootKey] = (keys ?? [])
    .filter(({ role }) => role === 'root')
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  return [
    ...(passphrases.root || rootKey?.encrypted === false ? [] : [gap('root', 'root', rootKey === undefined)]),
    ...(passphrases.repository ? [] : [gap('repository', 'targets', true)]),
  ]
}

interface Desk {
  readonly signing: Read
  readonly keys: readonly SigningKey[]
  /** What Docker says before it says why. */
  readonly fails: string
  /** With a file for each delegation, which Docker reads, too. */
  readonly requests: (least: number) => number
}

const keysFor = ({ keys }: Desk, { keyIds }: SigningRole): readonly SigningKey[] =>
  keys.filter(({ id }) => keyIds.includes(id))

/** What Docker says where a role's key is missing, and where it cannot be opened. */
type Words = (ids: readonly string[]) => { readonly missing: string; readonly locked: string }

/** notary tuf/signed/errors.go `ErrNoKeys`: a key that cannot be opened is none (tuf/tuf.go:661-696). */
const noKeys: Words = (ids) => {
  const words = `could not find necessary signing keys, at least one of these keys must be available: ${ids.join(', ')}`
  return { missing: words, locked: words }
}
/** notary tuf/signed/errors.go `ErrInsufficientSignatures`, tuf/signed/sign.go:50-72. */
const notAvailable: Words = (ids) => ({
  missing: `signing keys not available: need 1 keys from ${ids.length} possible keys (${ids.join(', ')})`,
  locked: passwordInvalid,
})

function gapsOf(desk: Desk, roles: readonly SigningRole[], words: Words): readonly Gap[] {
  return roles.flatMap((role): readonly Gap[] => {
    const { missing, locked } = words(role.keyIds)
    const found = keysFor(desk, role)
    const about = { roles: [role.name], requests: desk.requests(contentTrust.gaps.ifKeyIsMissing) }
    if (found.length === 0) {
      return [{ ...about, kind: 'key', keyIds: role.keyIds, error: `${desk.fails}${missing}` }]
    }
    const passphrase = role.name === 'root' ? 'root' : 'repository'
    const opens =
      desk.signing.canAsk || desk.signing.passphrases[passphrase] || found.some(({ encrypted }) => !encrypted)
    return opens
      ? []
      : [{ ...about, kind: 'passphrase', passphrase, forNewKey: false, error: `${desk.fails}${locked}` }]
  })
}

/** Docker signs for every delegation that it has a key for, and there has to be one (docker/cli cli/trust/trust.go:303-321). */
function gapsOfDelegations(desk: Desk, delegations: readonly SigningRole[]): readonly Gap[] {
  const own = delegations.filter((role) => keysFor(desk, role).length > 0)
  if (own.length > 0) return gapsOf(desk, own, noKeys)
  return [
    {
      kind: 'key',
      roles: delegations.map(({ name }) => name),
      keyIds: delegations.flatMap(({ keyIds }) => keyIds),
      requests: desk.requests(contentTrust.gaps.ifNobodySigns),
      error: `${desk.fails}no valid signing keys for delegation roles`,
    },
  ]
}

/** As if both passphrases were in this step's environment. */
export const withPassphrases: Mend = (observations) => {
  const { signing } = observations.runner
  return signing.kind === 'read'
    ? withRunner(observations, { signing: { ...signing, passphrases: both } })
    : observations
}

/** As if every delegation were for every tag, and every key here. */
export const withTagsDelegated: Mend = (observations) =>
  withSigningKeys(
    mapMeasurements(observations, (one) => {
      if (!isConnection(one) || one.result.kind !== 'answered') return one
      const { trustData } = one.result
      if (trustData?.kind !== 'metadata' || trustData.role !== 'targets') return one
      const roles = trustData.roles.map((role) => ({ ...role, paths: [''] }))
      return { ...one, result: { ...one.result, trustData: { ...trustData, roles } } }
    }),
  )

/** As if every key lay here that may sign, and no passphrase opened it. */
export const withSigningKeys: Mend = (observations) => {
  const { signing } = observations.runner
  if (signing.kind !== 'read') return observations
  const ids = new Set(
    observations.measurements.flatMap(({ result }) =>
      'trustData' in result && result.trustData?.kind === 'metadata'
        ? result.trustData.roles.flatMap(({ keyIds }) => keyIds)
        : [],
    ),
  )
  const here = signing.keys ?? []
  const added = [...ids].filter((id) => !here.some((key) => key.id === id))
  const keys = [...here, ...added.map((id): SigningKey => ({ id, role: 'targets', encrypted: false }))]
  return withRunner(observations, { signing: { ...signing, keys } })
}
