import type { DnsTransport, Endpoint, Ms, RecordType } from './network.js'

interface Asked {
  readonly id: string
  /** 2 for the second look at what failed fast: its answer counts. */
  readonly look: 1 | 2
  /** Not asked before, in ms from the start of the run. */
  readonly notBeforeMs: Ms
}

/** One question to one resolver. */
export interface DnsProbe extends Asked {
  readonly kind: 'dns'
  /** How long the most patient client on this path would still take the answer. */
  readonly waitMs: Ms
  readonly resolver: Endpoint
  /** `client`: the push asks it; `behind-stub`: a stub forwards to it; `candidate`: the correction of a look-alike, or of a line of resolv.conf. */
  readonly why: 'client' | 'behind-stub' | 'candidate'
  /** The host of the push path that this question is about. */
  readonly host: string
  /** The name that is asked: the host, or the host with a search suffix. No trailing dot. */
  readonly name: string
  readonly type: RecordType
  readonly transport: DnsTransport
  /** Whether it carries an OPT record (EDNS0, RFC 6891), as the client's does. */
  readonly edns: boolean
  /** Whether a record in the additional section makes an answer of an empty reply without recursion, as it does for the client. */
  readonly heedsAdditionals: boolean
  /** 0 is the first, cold one. */
  readonly sample: number
}

/**
 * What a question that no client asks is to tell. `root`: the nameservers of the root, which every recursive resolver
 * has in its cache; `random-name`: a name that does not exist; `without-validation`: a failed question with CD set
 * (RFC 4035 section 3.2.2); `without-edns`: a lost or refused one without EDNS0; `alone`: a lost one with no other
 * beside it.
 */
export type Diagnosis = 'root' | 'random-name' | 'without-validation' | 'without-edns' | 'alone'

/** A question that no client asks. It tells causes apart, and no replay draws from it. */
export interface DiagnosisProbe extends Asked {
  readonly kind: 'diagnosis'
  readonly asks: Diagnosis
  /** Whether the run goes on for it alone. */
  readonly waitedFor: boolean
  readonly waitMs: Ms
  readonly resolver: Endpoint
  /** `.` is the root. No trailing dot otherwise. */
  readonly name: string
  readonly type: RecordType | 'NS'
  readonly transport: DnsTransport
  readonly edns: boolean
  readonly heedsAdditionals: boolean
}

/** How a connection is secured: as Docker would do it for this host. */
export type Security = 'tls' | 'tls-unverified' | 'plain'

/** How long each phase of a connection is waited for. */
export interface ConnectionWaits {
  readonly tcpMs: Ms
  readonly tlsMs: Ms
  readonly httpMs: Ms
}

/** `/etc/docker/certs.d/<host>/` (the daemon's) or `~/.docker/tls/<host>/` (the trust client's). */
export interface CertificateFolder {
  readonly of: 'registry' | 'trust-server'
  /** Host with its port where one is written. */
  readonly host: string
}

/** A proxy between the client and the server. */
export interface Through {
  /** How it is spoken to itself. */
  readonly scheme: 'http' | 'https'
  readonly host: string
  readonly port: number
  /** Where the login for it is kept, never the login; null where its URL has none. */
  readonly login: string | null
  /** The server's port, which the proxy connects to. */
  readonly targetPort: number
}

interface Connection extends Asked {
  readonly waits: ConnectionWaits
  readonly host: string
  /** The host's endpoint, or its proxy's. */
  readonly to: Endpoint
  /** null where nothing stands between. */
  readonly through: Through | null
  readonly security: Security
  /** The folder of Docker's own certificates that is trusted besides the system's store. */
  readonly authorities: CertificateFolder
}

/** TCP, and TLS where the host speaks it. */
export interface ConnectProbe extends Connection {
  readonly kind: 'connect'
}

/** How a server is asked. */
export type Method = 'GET' | 'POST' | 'DELETE'

/** The same, and one request. */
export interface HttpProbe extends Connection {
  readonly kind: 'http'
  readonly method: Method
  /** Path and query. */
  readonly path: string
  readonly authorization: Authorization
  /**
   * What the body is read for: a token server's answer, or a file of trust data. Of the latter's refusal, how it is worded, and so
   * of an upload's; of one that begins, where it is.
   */
  readonly reads: 'headers' | 'token' | 'trust-data' | 'upload'
}

/** What is sent as `Authorization`. Names where a secret is kept, never the secret. */
export type Authorization =
  | { readonly kind: 'none' }
  /** Name and password that Docker has stored under this key. */
  | { readonly kind: 'stored'; readonly key: string }
  /** The identity token that is stored under this key: a POST, whose form has it, and the `service` and `scope` of the path's query. */
  | { readonly kind: 'identity-token'; readonly key: string }
  /** The token that the probe with this id brought. */
  | { readonly kind: 'token'; readonly of: string }

export type ConnectionProbe = ConnectProbe | HttpProbe
export type Probe = DnsProbe | DiagnosisProbe | ConnectionProbe

/** Not measured. `waitedMs` is how long the answer had been waited for when the run ended; 0 if nothing was sent. */
export interface Skipped {
  readonly kind: 'skipped'
  readonly why: 'deadline'
  readonly waitedMs: Ms
}

/** What a DNS reply carries besides its answer. */
export interface Reply {
  readonly ms: Ms
  /** Which instance of an anycast resolver answered (RFC 5001), printable, or null. */
  readonly nsid: string | null
  /** Extended DNS Errors (RFC 8914), as `code text`. */
  readonly extendedErrors: readonly string[]
}

export type FailureCode = 'formerr' | 'servfail' | 'notimp' | 'refused' | number

/** A message that came back and speaks of our question. */
export type DnsReply =
  | (Reply & {
      readonly kind: 'answered'
      readonly addresses: readonly string[]
      readonly ttlSeconds: number
    })
  | (Reply & { readonly kind: 'negative'; readonly what: 'nxdomain' | 'nodata' })
  | (Reply & { readonly kind: 'failed'; readonly rcode: FailureCode })
  /** NOERROR without an answer from a server that neither is authoritative nor recurses; see `heedsAdditionals`. */
  | (Reply & { readonly kind: 'lame' })
  | (Reply & { readonly kind: 'truncated' })
  | { readonly kind: 'malformed'; readonly ms: Ms; readonly why: string }

export type DnsResult =
  | DnsReply
  | { readonly kind: 'port-closed'; readonly ms: Ms }
  | { readonly kind: 'unreachable'; readonly ms: Ms; readonly errno: string }
  | {
      readonly kind: 'timed-out'
      readonly waitedMs: Ms
      /** What came after all, which glibc may still take. */
      readonly late: DnsReply | null
      /** What came meanwhile and was no answer to this question, or null. */
      readonly mismatched: Mismatched | null
    }
  | Skipped

/** What a client ignores, and waits on (RFC 5452 section 9): replies with another id, or to another question. */
export interface Mismatched {
  readonly ids: number
  readonly questions: number
}

/** A token server's answer, without the token. */
export type TokenAnswer =
  | {
      readonly kind: 'token'
      /** As the answer says it, or null. */
      readonly expiresInSeconds: number | null
      /** As the token itself says it, from when it was issued, or null where it cannot be read. */
      readonly livesSeconds: number | null
      /** What the token allows for the repository that was asked for (`pull`, `push`), or null where it cannot be read. */
      readonly granted: readonly string[] | null
    }
  /** Its error in its own words, bounded, or null. */
  | { readonly kind: 'refused'; readonly message: string | null }
  | { readonly kind: 'unusable'; readonly why: string }

/** In what form a server speaks of an error. Of its words only a message beside a code is kept, bounded and without secrets. */
export type ErrorAnswer =
  /** `code` of the first of its `errors`, as registries and notary servers have it, or null; and what stands beside it. */
  | {
      readonly kind: 'json'
      readonly code: string | null
      readonly message: string | null
      /** Whether it has a `detail`, which decides how Docker words the error. */
      readonly detailed: boolean
    }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' }

/** The files that the trust data of every repository consists of, by the role that signs each. */
export type TrustRole = 'root' | 'timestamp' | 'snapshot' | 'targets'

/** A role, and whose keys may sign for it. Both are public. */
export interface SigningRole {
  /** `targets`, or a delegation: `targets/releases`. */
  readonly name: string
  /** As the files of private keys are named. */
  readonly keyIds: readonly string[]
  /** Of a delegation: with one of these a tag has to begin. Empty for the four roles. */
  readonly paths: readonly string[]
}

/** A file of trust data, as far as it was read: its signatures were not looked at. */
export type TrustData =
  | {
      readonly kind: 'metadata'
      readonly role: TrustRole
      readonly version: number
      /** ISO 8601, UTC. */
      readonly expires: string
      /** In root.json the four roles, in targets.json its delegations, else empty. */
      readonly roles: readonly SigningRole[]
    }
  /** `why` is a sentence part that names the place of the error. */
  | { readonly kind: 'unusable'; readonly role: TrustRole; readonly why: string }

/** Where an upload that has begun goes on, as `Location` says it: without its query, which may be all that is needed to write there. */
export interface UploadPlace {
  readonly host: string
  readonly port: number
  readonly security: Security
  readonly path: string
}

/** What the headers of an answer say besides the challenge: bounded, without secrets, null where it is not said or cannot be read. */
export interface ServerHeaders {
  /** How far the server's `Date` is ahead of this machine's clock when it arrives; it has whole seconds. */
  readonly clockAheadMs: number | null
  /** `Docker-Distribution-Api-Version`, which a registry answers to `/v2/` with. */
  readonly apiVersion: string | null
  readonly contentType: string | null
  /** The origin (`https://login.example`) that `Location` leads to; null where it stays on the host. */
  readonly redirectsTo: string | null
  /** `Retry-After`, be it seconds or a date. */
  readonly retryAfterSeconds: number | null
}

/** The certificate that a server showed, trusted or not. Texts are printable and bounded. */
export interface ShownCertificate {
  /** Host names and addresses that it is for; the common name where it has no other. The first few of them. */
  readonly names: readonly string[]
  /** Common name and organization of who signed it, or what of them there is; null without either. */
  readonly issuer: string | null
  /** ISO 8601, UTC; null where it cannot be read. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Whether it names itself as its issuer. */
  readonly selfSigned: boolean
  /** Whether it was held against certificates in Docker's own folder for this host, besides the system's store. */
  readonly ownFolder: boolean
  /** Whether the server asked for a certificate of the client's (RFC 8446 section 4.3.2). */
  readonly asksBack: boolean
}

/** `proxy`: a CONNECT through it, and TLS with the proxy itself where its URL says https. */
export type ConnectionPhase = 'tcp' | 'proxy' | 'tls' | 'http'

export type ConnectionResult =
  | {
      readonly kind: 'answered'
      readonly tcpMs: Ms
      /** CONNECT sent to its answer received; null without one. */
      readonly proxyMs: Ms | null
      /** null without TLS. */
      readonly tlsMs: Ms | null
      /** Request sent to headers received; null for a `connect` probe. */
      readonly httpMs: Ms | null
      readonly status: number | null
      /** The `WWW-Authenticate` header, raw and bounded, or null. */
      readonly challenge: string | null
      /** What a token server's answer held, or null where none was read. */
      readonly token: TokenAnswer | null
      /** How an error is worded, or null where its body was not read. */
      readonly error: ErrorAnswer | null
      /** What a file of trust data says, or null where none was read. */
      readonly trustData: TrustData | null
      /** Where the upload is that it has begun, or null where it has not, or does not say where. */
      readonly upload: UploadPlace | null
      /** null for a `connect` probe. */
      readonly headers: ServerHeaders | null
    }
  /** `ms` is from the start of the probe; `code` is Node's or OpenSSL's, e.g. `ECONNREFUSED`, `CERT_HAS_EXPIRED`; of a proxy that refuses, its status: `407 Proxy Authentication Required`. */
  | {
      readonly kind: 'failed'
      readonly phase: ConnectionPhase
      readonly code: string
      readonly ms: Ms
      /** What of `ms` the phases before it took. */
      readonly beforeMs: Ms
    }
  /** `waitedMs` is the wait in that phase, `beforeMs` what the phases before it took. */
  | {
      readonly kind: 'timed-out'
      readonly phase: ConnectionPhase
      readonly waitedMs: Ms
      readonly beforeMs: Ms
    }
  | Skipped

export interface DnsMeasurement {
  readonly probe: DnsProbe
  /** From the start of the run. */
  readonly startedMs: Ms
  readonly result: DnsResult
}

export interface DiagnosisMeasurement {
  readonly probe: DiagnosisProbe
  readonly startedMs: Ms
  readonly result: DnsResult
}

export interface ConnectionMeasurement {
  readonly probe: ConnectionProbe
  readonly startedMs: Ms
  readonly result: ConnectionResult
  /** What was shown in the TLS handshake, whatever came of it; null where it did not come so far. */
  readonly certificate: ShownCertificate | null
}

export type Measurement = DnsMeasurement | DiagnosisMeasurement | ConnectionMeasurement
