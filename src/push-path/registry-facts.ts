/**
 * What is known of registries from their documentation and source. It explains and it guesses what a mistyped name was meant to be;
 * how a push goes follows from what the server answers, which this never overrides.
 */

export interface KnownRegistry {
  /** Whose it is. */
  readonly operator: string
  /**
   * Whether a trust server (notary, version 1) stands beside the registry, at its own name or another. Where nobody has
   * ever said so it is `not-known`: a registry that one runs oneself may have one.
   */
  readonly trustServer: 'none' | 'beside' | 'not-known'
}

export interface FixedRegistry extends KnownRegistry {
  readonly host: string
}

/** What each customer has a name of their own below. */
export interface SharedRegistry extends KnownRegistry {
  readonly prefix: RegExp
  readonly suffix: string
}

const none = { trustServer: 'none' } as const

/**
 * Docker Hub signs at notary.docker.io (docs.docker.com/engine/security/trust); of the others only Azure's ever had such
 * a service (learn.microsoft.com, "Content trust in Azure Container Registry"). For ECR and Google: IBM/portieris#26,
 * aws/containers-roadmap#43. GitHub, GitLab and Quay document cosign and no trust server.
 */
export const fixedRegistries: readonly FixedRegistry[] = [
  { host: 'docker.io', operator: 'Docker Hub', trustServer: 'beside' },
  { host: 'ghcr.io', operator: 'GitHub', ...none },
  { host: 'quay.io', operator: 'Red Hat Quay', ...none },
  { host: 'gcr.io', operator: 'Google', ...none },
  { host: 'us.gcr.io', operator: 'Google', ...none },
  { host: 'eu.gcr.io', operator: 'Google', ...none },
  { host: 'asia.gcr.io', operator: 'Google', ...none },
  { host: 'public.ecr.aws', operator: 'Amazon', ...none },
  // docs.aws.amazon.com/AmazonECR/latest/public/public-ecr-requests.html, over IPv4 and IPv6.
  { host: 'ecr-public.aws.com', operator: 'Amazon', ...none },
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

export const sharedRegistries: readonly SharedRegistry[] = [
  { prefix: /^[a-z0-9]{5,50}$/, suffix: '.azurecr.io', operator: 'Azure', trustServer: 'beside' },
  // docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
  {
    prefix: new RegExp(`^\\d{12}\\.dkr\\.ecr(?:-fips)?\\.${region}$`),
    suffix: '.amazonaws.com',
    operator: 'Amazon ECR',
    ...none,
  },
  // docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html, over IPv4 and IPv6: a hyphen where the others have a dot.
  {
    prefix: new RegExp(`^\\d{12}\\.dkr-ecr(?:-fips)?\\.${region}$`),
    suffix: '.on.aws',
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
