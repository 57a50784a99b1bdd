import type { Endpoint } from './network.js'

/** A server that something on this machine forwards to. */
export interface ForwardServer extends Endpoint {
  /** The name that its certificate has to have (DNS over TLS), or null. */
  readonly serverName: string | null
}

/** What systemd-resolved has for one network interface; without a name, for all of them. */
export interface ResolvedLink {
  readonly name: string | null
  readonly servers: readonly ForwardServer[]
  /** The address of the one that it is asking now, or null. */
  readonly current: string | null
  readonly domains: readonly string[]
  /** As the tool words it: `no/unsupported`, `yes/supported`, `allow-downgrade/unsupported`; null where it does not say. */
  readonly dnssec: string | null
  /** `yes`, `no`, `opportunistic`; null where it does not say. */
  readonly dnsOverTls: string | null
}

/** What a server did for systemd-resolved lately (`resolvectl show-server-state`). */
export interface ResolvedServerState {
  readonly server: string
  readonly interface: string | null
  /** What it was found to be able to: `UDP+EDNS0`, `TCP`, `TLS+EDNS0+DO`, `n/a`. */
  readonly verifiedLevel: string
  readonly failedUdp: number
  readonly failedTcp: number
}

/** dnsmasq's `server=/domain/address`. Without an address its own names answer, or nobody. */
export interface DomainForward {
  readonly domains: readonly string[]
  readonly server: Endpoint | null
}

/** Whether a tool told what it was asked. `why` is a sentence part. */
export type Told = { readonly kind: 'told' } | { readonly kind: 'skipped'; readonly why: string }

/** Who hands names and addresses to systemd-resolved. */
export type ResolvedFeeder = 'netplan' | 'network-manager' | 'unknown'

/** Who writes this runner's resolver configuration: a change lasts where it is made there. */
export type ResolverManager =
  /** Nobody that is known: the file is what was written into it. */
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'systemd-resolved'
      readonly feeder: ResolvedFeeder
      readonly links: readonly ResolvedLink[]
      readonly serverStates: readonly ResolvedServerState[]
      readonly told: Told
    }
  | {
      readonly kind: 'network-manager'
      /** The connection to change, or null where it is not known. */
      readonly connection: string | null
      readonly told: Told
    }
  | {
      readonly kind: 'dnsmasq'
      /** What was read, the main file first. */
      readonly files: readonly string[]
      readonly domainForwards: readonly DomainForward[]
    }
  /** The resolver that Docker gives containers of a network of their own, or the file that it writes for others. */
  | { readonly kind: 'docker'; readonly embedded: boolean }
  | { readonly kind: 'kubernetes' }
  /** The network service to change, or null where it is not known. */
  | { readonly kind: 'macos'; readonly service: string | null; readonly told: Told }
  | { readonly kind: 'windows'; readonly interface: string | null; readonly told: Told }
  /** By the name that it writes into the file: `resolvconf`, `dhclient`, `tailscale`. */
  | { readonly kind: 'other'; readonly name: string }

/**
 * Where a program of the push runs, seen from this step: whether what was measured here is what it will meet.
 * `why` is a sentence part.
 */
export type Place =
  | { readonly kind: 'here' }
  /** Reached from here and in the same network, with nameservers of its own, in their order. */
  | { readonly kind: 'own-nameservers'; readonly why: string; readonly nameservers: readonly string[] }
  /** Another machine or network: nothing of it can be measured from here. */
  | { readonly kind: 'elsewhere'; readonly why: string }
  /** Taken to be here, since nothing says otherwise; what would know it did not tell. */
  | { readonly kind: 'not-told'; readonly why: string }

export interface Places {
  readonly daemon: Place
  readonly builder: Place
}
