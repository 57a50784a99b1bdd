import type { CertificateFolder } from './measurement.js'

/** daemon.json. */
export type DaemonSettingsFile =
  /** `insecureRegistries` as they are written, without a scheme. */
  | { readonly kind: 'read'; readonly path: string; readonly insecureRegistries: readonly string[] }
  | { readonly kind: 'absent'; readonly path: string }
  /** The daemon does not start with it. */
  | { readonly kind: 'invalid'; readonly path: string; readonly why: string }
  /** The daemon is not one of this machine. */
  | { readonly kind: 'not-read'; readonly why: string }

/** What the daemon was told of registries. */
export interface DaemonSettings {
  readonly file: DaemonSettingsFile
  /** Its folder of certificates: in it a folder for each registry. */
  readonly certificates: string
  /**
   * Whom it speaks to without verification, and without TLS where there is none, besides this machine itself: hosts as images name
   * them, and networks. Null where neither it nor its file says so.
   */
  readonly insecure: {
    readonly saidBy: 'docker-info' | 'file'
    readonly registries: readonly string[]
  } | null
}

/** A certificate with its key, to be shown to a server that asks who is there; or what Docker stumbles over in such a folder. */
export interface ClientCertificate {
  readonly folder: CertificateFolder
  /** The certificate's file, or the one that is there without it. */
  readonly path: string
  readonly state: ClientCertificateState
}

export type ClientCertificateState =
  /** Times in ISO 8601, UTC. */
  | {
      readonly kind: 'usable'
      readonly subject: string
      readonly validFrom: string | null
      readonly validTo: string | null
    }
  /** `error` is what Docker says of it, and then it sends nothing. */
  | { readonly kind: 'unusable'; readonly fault: ClientCertificateFault; readonly error: string }
  /** It is the daemon's, which may read what this step may not. */
  | { readonly kind: 'hidden'; readonly why: string }

export type ClientCertificateFault =
  'key-missing' | 'certificate-missing' | 'unreadable' | 'not-pem' | 'not-matching'
