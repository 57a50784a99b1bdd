/** Well-known registries by the names that their operators document, and which of them a mistyped name may have meant. */
import { typosBetween } from './spelling.js'

export interface KnownRegistry {
  /** Whose it is. */
  readonly operator: string
  /**
   * Whether a trust server (notary, version 1) stands beside the registry, at its own name or another. Where nobody has
   * ever said so it is `not-known`: a registry that one runs oneself may have one.
   */
  readonly trustServer: 'none' | 'beside' | 'not-known'
}

interface Fixed extends KnownRegistry {
  readonly host: string
}

/** What each customer has a name of their own below. */
interface Shared extends KnownRegistry {
  readonly prefix: RegExp
  readonly suffix: string
}

const none = { trustServer: 'none' } as const

/**
 * Docker Hub signs at notary.docker.io (docs.docker.com/engine/security/trust); of the others only Azure's ever had such
 * a service (learn.microsoft.com, "Content trust in Azure Container Registry"). For ECR and Google: IBM/portieris#26,
 * aws/containers-roadmap#43. GitHub, GitLab and Quay document cosign and no trust server.
 */
const fixed: readonly Fixed[] = [
  { host: 'docker.io', operator: 'Docker Hub', trustServer: 'beside' },
  { host: 'ghcr.io', operator: 'GitHub', ...none },
  { host: 'quay.io', operator: 'Red Hat Quay', ...none },
  { host: 'gcr.io', operator: 'Google', ...none },
  { host: 'us.gcr.io', operator: 'Google', ...none },
  { host: 'eu.gcr.io', operator: 'Google', ...none },
  { host: 'asia.gcr.io', operator: 'Google', ...none },
  { host: 'public.ecr.aws', operator: 'Amazon', ...none },
  { host: 'registry.gitlab.com', operator: 'GitLab', ...none },
  { host: 'mcr.microsoft.com', operator: 'Microsoft', trustServer: 'not-known' },
  { host: 'index.docker.io', operator: 'Docker Hub', trustServer: 'beside' },
  { host: 'registry-1.docker.io', operator: 'Docker Hub', trustServer: 'beside' },
  { host: 'docker.pkg.github.com', operator: 'GitHub', ...none },
  { host: 'registry.digitalocean.com', operator: 'DigitalOcean', trustServer: 'not-known' },
  { host: 'registry.redhat.io', operator: 'Red Hat', trustServer: 'not-known' },
  { host: 'icr.io', operator: 'IBM', trustServer: 'not-known' },
  { host: 'cr.yandex', operator: 'Yandex', trustServer: 'not-known' },
  { host: 'nvcr.io', operator: 'NVIDIA', trustServer: 'not-known' },
]

const region = '[a-z]{2,}(?:-[a-z]+)+-?\\d+'

const shared: readonly Shared[] = [
  { prefix: /^[a-z0-9]{5,50}$/, suffix: '.azurecr.io', operator: 'Azure', trustServer: 'beside' },
  // docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
  {
    prefix: new RegExp(`^\\d{12}\\.dkr\\.ecr(?:-fips)?\\.${region}$`),
    suffix: '.amazonaws.com',
    operator: 'Amazon ECR',
    ...none,
  },
  // cloud.google.com/artifact-registry/docs/repositories/repo-locations: a region, or a continent.
  {
    prefix: new RegExp(`^(?:us|europe|asia|${region})$`),
    suffix: '-docker.pkg.dev',
    operator: 'Google Artifact Registry',
    ...none,
  },
  { prefix: /^[a-z0-9][a-z0-9-]*$/, suffix: '.jfrog.io', operator: 'JFrog', trustServer: 'not-known' },
]

/** The registry behind a host of this name, or null for one that is not well known. */
export function knownRegistry(host: string): KnownRegistry | null {
  const name = host.toLowerCase()
  return (
    fixed.find((one) => one.host === name) ??
    shared.find(
      ({ prefix, suffix }) => name.endsWith(suffix) && prefix.test(name.slice(0, -suffix.length)),
    ) ??
    null
  )
}

export interface MeantRegistry {
  readonly host: string
  readonly operator: string
  readonly typos: number
}

/** In a short name two typos make another name: `ecr.io` is as near to `gcr.io` as to itself mistyped. */
const shortName = 10
const maxTyposInShort = 1
const maxTypos = 2

/** The well-known registry that a host was probably meant to be, or null where none is close, or where it is one itself. */
export function meantRegistry(host: string): MeantRegistry | null {
  const name = host.toLowerCase()
  if (knownRegistry(name) !== null) return null
  const candidates = [
    ...fixed.map(({ host: known, operator }) => ({
      host: known,
      operator,
      typos: typosBetween(name, known),
      length: known.length,
    })),
    ...shared.flatMap((one) => meantShared(name, one)),
  ]
  const [closest] = candidates
    .filter(({ typos, length }) => typos <= (length < shortName ? maxTyposInShort : maxTypos))
    .toSorted((one, other) => one.typos - other.typos)
  return closest === undefined
    ? null
    : { host: closest.host, operator: closest.operator, typos: closest.typos }
}

/** A typo may have made the suffix longer or shorter: each end of the name that is about as long is held against it. */
function meantShared(name: string, { prefix, suffix, operator }: Shared) {
  return Array.from({ length: 2 * maxTypos + 1 }, (_, index) => suffix.length - maxTypos + index).flatMap(
    (length) => {
      const [start, end] = [name.slice(0, -length), name.slice(-length)]
      // What the typos are in is the operator's part; the customer's is as it is.
      return length < name.length && prefix.test(start)
        ? [{ host: `${start}${suffix}`, operator, typos: typosBetween(end, suffix), length: suffix.length }]
        : []
    },
  )
}
