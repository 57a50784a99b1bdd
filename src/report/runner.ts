import type { ClientCertificate, DaemonSettings } from './daemon-settings.js'
import type { TrustData } from './measurement.js'
import type { Endpoint, Ms } from './network.js'
import type { Proxies } from './proxies.js'
import type { Places, ResolverManager } from './resolver-manager.js'

/** A nameserver that this runner has, in the place where it stands. */
export interface Resolver extends Endpoint {
  /** 1 for the first `nameserver` line of its source. */
  readonly position: number
  /** Whether a client asks it: only the first three of resolv.conf are, and none that stands behind a stub. */
  readonly used: boolean
  /** Where it was read: a file's path, `the resolvers input`, or `the resolver's default`. */
  readonly source: string
  /** The stub that forwards to this one, or null for one that clients ask directly. */
  readonly behind: Endpoint | null
}

/** The part of resolv.conf that steers a lookup, as one resolver library reads it. */
export interface LookupRules {
  readonly search: readonly string[]
  readonly ndots: number
  readonly timeoutMs: Ms
  readonly attempts: number
  readonly rotate: boolean
  /** A, then AAAA; `reopen` also takes a new socket for the second (glibc). */
  readonly singleRequest: 'off' | 'on' | 'reopen'
  /** TCP only. */
  readonly useVc: boolean
  readonly edns0: boolean
  readonly trustAd: boolean
  readonly noReload: boolean
  readonly noAaaa: boolean
}

/** Something in resolv.conf that did not do what its author may have meant. `line` counts from 1. */
export interface ResolvConfNote {
  readonly kind:
    | 'ignored-nameserver' // more than three
    | 'invalid-nameserver' // not an address
    | 'extra-words' // two addresses on one line
    | 'unknown-keyword'
    | 'unknown-option'
    | 'capped-option'
  readonly line: number
  readonly text: string
  /** The whole line, cut to what fits into a sentence. */
  readonly written: string
  /** The line, or the lines, that its author probably meant; null where nobody can know. */
  readonly meant: string | null
}

/** resolv.conf with every line that is not read as it is written as it was probably meant. */
export interface ResolvConfAsMeant {
  readonly nameservers: readonly string[]
  readonly lookup: RunnerFacts['lookup']
}

export type ResolvConfState =
  | { readonly kind: 'read'; readonly path: string }
  /** `linkTo`: there is a link at that path, and nothing where it leads. */
  | { readonly kind: 'absent'; readonly path: string; readonly linkTo: string | null }
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: string }

/** The docker CLI of this runner, or the one that is assumed where there is none. */
export type DockerClient =
  | { readonly kind: 'found'; readonly version: string }
  | { readonly kind: 'assumed'; readonly version: string; readonly why: string }

/**
 * How a program is built, as far as it decides who looks names up for it: with glibc or musl at hand (dynamic), or
 * `static`. `unknown` where the program was not found, is a script, or cannot be read.
 */
export type Build = 'glibc' | 'musl' | 'static' | 'unknown'

export interface Builds {
  readonly cli: Build
  readonly daemon: Build
}

/** What in this step's environment sends a Go program to libc or keeps it from there. Names only, never a value. */
export interface LookupEnvironment {
  /** `LOCALDOMAIN` where it is set at all, the others where they are not empty. */
  readonly libcVariables: readonly LibcVariable[]
  /** The `netdns` of `GODEBUG`, or null. */
  readonly netdns: 'go' | 'cgo' | null
}
export type LibcVariable = 'LOCALDOMAIN' | 'RES_OPTIONS' | 'HOSTALIASES'

/** `classic`: dockerd's own image store; `containerd`: containerd's, which pushes with a client of its own. */
export type ImageStore = 'classic' | 'containerd'

/** The daemon that pushes: what it says of itself, or what is taken for likely where it was not asked or did not say. */
export type DockerDaemon =
  | { readonly kind: 'found'; readonly version: string; readonly store: ImageStore }
  | { readonly kind: 'assumed'; readonly version: string; readonly store: ImageStore; readonly why: string }

/** Whether the push is meant to be signed with Docker Content Trust, and how that is known. */
export interface ContentTrust {
  readonly asked: boolean
  /** A sentence part: `DOCKER_CONTENT_TRUST is not set in this step`. */
  readonly why: string
  /** A signing passphrase is in the environment, or the input says `true`: an unsigned image would be an accident. */
  readonly signingMeant: boolean
  /** `DOCKER_CONTENT_TRUST_SERVER`, or null. Not validated: the CLI rejects anything but https itself. */
  readonly serverVariable: string | null
}

/** A private key in Docker's trust folder: the name of its file, and its headers. */
export interface SigningKey {
  readonly id: string
  /** `root`, `targets`, a delegation or whatever it was given; empty where it says nothing. */
  readonly role: string
  /** Whether a passphrase is needed for it. */
  readonly encrypted: boolean
}

/** A file of trust data that an earlier push or pull left on this runner. */
export interface CachedTrustFile {
  /** `docker.io/library/alpine`. */
  readonly repository: string
  readonly data: TrustData
}

/** What docker finds on this runner when it signs. No secret: names and dates. */
export type Signing =
  /** Content trust is not asked for, so nothing was looked at. */
  | { readonly kind: 'not-asked' }
  | {
      readonly kind: 'read'
      /** Docker's trust folder. */
      readonly path: string
      /** Which of `DOCKER_CONTENT_TRUST_…_PASSPHRASE` this step sees. */
      readonly passphrases: { readonly root: boolean; readonly repository: boolean }
      /** Whether there is a terminal where docker could ask for one. */
      readonly canAsk: boolean
      /** null where they were not looked at, or lie as an older Docker left them. */
      readonly keys: readonly SigningKey[] | null
      /** Of the request's repositories. */
      readonly cached: readonly CachedTrustFile[]
    }

/** `~/.docker/config.json`, or the one that `DOCKER_CONFIG` names. */
export type DockerConfigState =
  | { readonly kind: 'read'; readonly path: string }
  | { readonly kind: 'absent'; readonly path: string }
  | { readonly kind: 'invalid'; readonly path: string; readonly why: string }
  /** `check-credentials: false`. */
  | { readonly kind: 'not-asked' }

/**
 * What Docker has stored for a registry, under the key that the push will look for. `helper-silent`: a helper keeps it, which
 * has not answered.
 */
export type StoredCredential = 'password' | 'identity-token' | 'registry-token' | 'helper-silent' | 'none'

/** The credential helper that the push asks for its login, and what came of asking it. Nothing that it printed. */
export type CredentialHelper =
  | { readonly kind: 'gave-login'; readonly program: string }
  /** It says that it has none under this key. */
  | { readonly kind: 'knows-none'; readonly program: string }
  /** There is no such program. */
  | { readonly kind: 'absent'; readonly program: string }
  /** `why` is a sentence part, `error` what Docker prints of it, or null where that is not known. */
  | { readonly kind: 'failed'; readonly program: string; readonly why: string; readonly error: string | null }
  | { readonly kind: 'hangs'; readonly program: string; readonly waitedMs: Ms }
  /** The run was over first. */
  | { readonly kind: 'not-answered'; readonly program: string }

/** The `hosts:` line of nsswitch.conf. */
export type NameServiceSwitch =
  | {
      readonly kind: 'read'
      /** In order, without their criteria. */
      readonly sources: readonly string[]
      /** Whose criteria say something else than leaving them out would: `files [SUCCESS=continue]`. */
      readonly unusualCriteria: readonly ('files' | 'dns')[]
      /** Whether there is a mdns.allow, which may give more names than `.local` to mDNS. */
      readonly mdnsAllow: boolean
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: string }

/** What started this job, as far as it decides whether secrets can be there. */
export type TriggeringEvent = 'fork-pull-request' | 'dependabot' | 'other'

/** A network interface that is up. The loopback interface is none of them. */
export interface NetworkInterface {
  readonly name: string
  /** The largest packet that it takes, in bytes. */
  readonly mtu: number
  /** Whether the IPv4 default route leads through it. */
  readonly defaultRoute: boolean
}

/** What this runner is set up to do, before anything was sent. */
export interface RunnerFacts {
  /** ISO 8601, UTC. The only clock that the judges see (retired servers). */
  readonly startedAt: string
  readonly resolvConf: ResolvConfState
  readonly notes: readonly ResolvConfNote[]
  /** Null where every line is read as it is written. */
  readonly asMeant: ResolvConfAsMeant | null
  readonly resolvers: readonly Resolver[]
  /** Who writes what the resolvers were read from. */
  readonly manager: ResolverManager
  /** Whether the daemon and the builder see what this step sees. */
  readonly places: Places
  readonly lookup: { readonly go: LookupRules; readonly glibc: LookupRules; readonly musl: LookupRules }
  /** `/etc/hosts`: addresses by lower-case name. */
  readonly pins: Readonly<Record<string, readonly string[]>>
  /**
   * Where the machine's own IPv6 addresses are from: their first 64 bits, the rest zero, and `::1` as it is. It is all
   * that the order of a name's addresses depends on, and it does not name the machine.
   */
  readonly ipv6Networks: readonly string[]
  /** Those with the default route first; empty where the system does not tell (only Linux does). */
  readonly interfaces: readonly NetworkInterface[]
  readonly client: DockerClient
  readonly daemon: DockerDaemon
  /** Versions of the CLI's plugins by name: `buildx`, `compose`, `trust`. */
  readonly plugins: Readonly<Record<string, string>>
  readonly builds: Builds
  readonly lookupEnvironment: LookupEnvironment
  readonly contentTrust: ContentTrust
  readonly signing: Signing
  readonly proxies: Proxies
  readonly dockerConfig: DockerConfigState
  /** By registry domain of the request's images (`docker.io`, `ghcr.io`). Empty where nothing was asked. */
  readonly credentials: Readonly<Record<string, StoredCredential>>
  /** By the same domains: keys of logins for that server which the push does not find, as they are written. */
  readonly strayLogins: Readonly<Record<string, readonly string[]>>
  /** By the same domains. */
  readonly helpers: Readonly<Record<string, CredentialHelper>>
  readonly daemonSettings: DaemonSettings
  /** In the folders of this push's registries and trust servers, in Docker's order. */
  readonly clientCertificates: readonly ClientCertificate[]
  readonly nameServiceSwitch: NameServiceSwitch
  readonly event: TriggeringEvent
  /** Whether a pull request started this job, from wherever: it may hold anybody's code. */
  readonly pullRequest: boolean
  /** Whether the job summary that the request asks for can be written. */
  readonly jobSummary: 'available' | 'not-set' | 'not-asked'
  /** When the preflight itself could not run while it measured, since this machine was busy with something else. */
  readonly stalls: readonly Stall[]
}

/** Whatever arrives meanwhile is heard when it is over. */
export interface Stall {
  /** From the start of the run. */
  readonly fromMs: Ms
  readonly ms: Ms
}
