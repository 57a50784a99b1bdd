/**
 * Every number of every client, with its source, and our own limits beside them.
 *
 * Abbreviations: docker/cli, moby and notary as in docs/sources.md; `dnsclient_unix.go` and
 * `dnsconfig_unix.go` are Go 1.24's src/net.
 */
import type { ConnectionWaits, Ms } from './report/index.js'

/** DNS's own port (RFC 1035 section 4.2). */
export const dnsPort = 53

/** Go's resolver: dnsconfig_unix.go, `dnsReadConfig` and `defaultNS`. */
export const goResolver = {
  timeoutMs: 5_000,
  attempts: 2,
  ndots: 1,
  maxNdots: 15,
  maxNameservers: 3,
} as const

/** glibc: resolv/resolv.h (`MAXNS`, `RES_MAXNDOTS`, `RES_MAXRETRANS`, `RES_MAXRETRY`, `RES_TIMEOUT`, `RES_DFLRETRY`). */
export const glibcResolver = {
  timeoutMs: 5_000,
  maxTimeoutMs: 30_000,
  attempts: 2,
  maxAttempts: 5,
  ndots: 1,
  maxNdots: 15,
  maxNameservers: 3,
} as const

/** musl: src/network/resolvconf.c (the same in 1.2.0 and 1.2.5), lookup.h (`MAXNS`), res_msend.c. `timeout` is all that a name gets. */
export const muslResolver = {
  timeoutMs: 5_000,
  maxTimeoutMs: 60_000,
  attempts: 2,
  maxAttempts: 10,
  ndots: 1,
  maxNdots: 15,
  maxNameservers: 3,
  /** `search`, and a line of the file: a longer one is passed over (`line`, `search` in resolvconf.c and lookup_name.c). */
  maxLineCharacters: 254,
} as const

/**
 * From which docker version on (and until the next one in the list) the Go that Docker builds its releases with does
 * what: `GO_VERSION` in the Dockerfile of each tag of docker/cli and moby. A distribution's own build may differ.
 */
export const goSince = {
  /** The minor number of that Go. Both programs of a version are often, not always, built with the same. */
  minor: {
    cli: [
      ['20.10.0', 13],
      ['20.10.8', 16],
      ['20.10.15', 17],
      ['20.10.18', 18],
      ['20.10.24', 19],
      ['23.0.7', 20],
      ['23.0.15', 22],
      ['24.0.0', 20],
      ['25.0.0', 21],
      ['25.0.7', 22],
      ['26.0.0', 21],
      ['27.2.1', 22],
      ['28.0.0', 23],
      ['28.2.0', 24],
      ['29.0.0', 25],
      ['29.4.0', 26],
    ],
    daemon: [
      ['20.10.0', 13],
      ['20.10.8', 16],
      ['20.10.15', 17],
      ['20.10.18', 18],
      ['20.10.24', 19],
      ['20.10.27', 20],
      ['23.0.0', 19],
      ['23.0.7', 20],
      ['23.0.12', 21],
      ['23.0.15', 22],
      ['23.0.18', 23],
      ['24.0.0', 20],
      ['25.0.0', 21],
      ['25.0.7', 22],
      ['25.0.10', 23],
      ['25.0.16', 25],
      ['25.0.17', 26],
      ['26.0.0', 21],
      ['27.2.1', 22],
      ['28.0.0', 23],
      ['28.2.0', 24],
      ['29.0.0', 25],
      ['29.4.0', 26],
    ],
  },
  /**
   * Go's resolver sends EDNS0 from 1.19 on (golang/go#51153). Since 1.21.12, 1.22.5 and 1.23 `netedns0` says whether
   * (golang/go doc/godebug.md), and it is off in what is built without a go.mod (golang/go#73973). The docker CLI is
   * (docker/cli scripts/build/binary; lab: 28.2.2 sends none, 20.10.24 does). moby has been built as a module since
   * v24.0.6 (hack/make/.binary, with `go 1.20` or later from v25 on), so dockerd 28 sends it where the CLI 28 does not.
   */
  edns0: {
    cli: [
      ['20.10.24', true], // Go 1.19.7
      ['23.0.15', false], // Go 1.22.6
      ['24.0.0', true], // Go 1.20.4
      ['25.0.6', false], // Go 1.21.12
      ['26.0.0', true], // Go 1.21.8
      ['26.1.5', false], // Go 1.21.12
      ['27.0.0', true], // Go 1.21.11
      ['27.1.0', false], // Go 1.21.12
    ],
    daemon: [
      ['20.10.24', true], // Go 1.19.7
      ['23.0.15', false], // Go 1.22.6, GO111MODULE=off
      ['24.0.0', true], // Go 1.20.4, which has no such setting
    ],
  },
} as const

/** Go's dialler: net/dial.go (the same from Go 1.19 to 1.26). */
export const goDialler = {
  /** `fallbackDelay`: the head start of the family that the first address is of. */
  headStartMs: 300,
  /** `partialDeadline`, `saneMinimum`: what each address has at the least, while there is so much. */
  leastShareMs: 2_000,
} as const

/**
 * What Go's resolver, and its choice between itself and libc, did from which minor number on: src/net of 1.19.8, 1.21.13,
 * 1.22.12, 1.23.5, 1.24.4, 1.25.12 and 1.26.10. The order of servers and names, the time-outs, `rotate`, and which error
 * is kept are the same in all of them.
 */
export const goMinor = {
  /** dnsconfig_unix.go `dnsReadConfig`: an option that is not known leaves the lookup to libc in a build with cgo. */
  knownOptions: [
    [0, ['rotate', 'single-request', 'single-request-reopen', 'use-vc', 'usevc', 'tcp']],
    [20, ['trust-ad', 'edns0', 'no-reload']], // golang/go#54921, #56489
  ],
  /** conf.go `hostLookupOrder`: without a nsswitch.conf the hosts file goes before DNS; before, DNS did (golang/go#35305, c8002220). */
  hostsBeforeDns: 16,
  /** cgo_unix.go: `EAI_NODATA` is Go's own `no such host` (golang/go#57507). */
  noDataIsNoHost: 21,
  /** conf.go `lookupOrder`: `.local` is left to libc only where nsswitch.conf has mdns; before, always. */
  localOnlyWithMdns: 23,
  /** x/net http/httpproxy 7b1cca23: `HTTP_PROXY` is for http URLs only; before, it stood in where `HTTPS_PROXY` was not set. */
  httpProxyForHttpOnly: 16,
  /** x/net http/httpproxy 8c07e20f: a scheme that is not known is left as it is; before, `http://` went before the whole text. */
  proxyOfAnyScheme: 22,
  /**
   * dnsclient_unix.go `checkHeader`: a reply with NOERROR, no answer and no recursion is lame only where its additional
   * section is empty, too; an OPT record or a glue address makes it NODATA.
   */
  heedsAdditionals: 23,
  /**
   * net/http transport.go `getConn`: a dial does not end with the request that it was begun for, and does not know of its
   * time-out: the whole of the dialler's own is shared out among the addresses of a name.
   */
  dialOutlivesRequest: 23,
} as const

/**
 * The static docker CLI is built on Alpine, whose musl goes with it: 1.2.4 and later fall back to TCP, from Alpine 3.18 on
 * (`ALPINE_VERSION` in the Dockerfile of each tag of docker/cli).
 */
export const muslInStaticCli = {
  fallsBack: [
    ['23.0.10', true],
    ['24.0.0', false], // Alpine 3.16
    ['24.0.8', true],
  ],
} as const

/** The docker CLI's content trust transport: docker/cli v28.5.2 cli/trust/trust.go:143-171. */
export const contentTrust = {
  /** The whole ping, name lookup included; its error is ignored. */
  pingMs: 5_000,
  /** Each dial, name lookup included. */
  dialMs: 30_000,
  tlsMs: 10_000,
  /** docker/distribution registry/client/auth/session.go:241-246. */
  tokenMs: 15_000,
  /** Signing a new repository: root (404), timestamp.key, snapshot.key, root (404), POST, after ping and token (lab: 6 lookups of the trust host, 1 of the token host). */
  requestsAfterToken: 5,
  /** The last two of them publish: root (404) and POST. */
  requestsToPublish: 2,
  /** The first two: where there is no trust service, timestamp.key is the end (lab: trust-server-not-named). */
  requestsWithoutKeys: 2,
  /**
   * The same for a repository that has trust data: root, timestamp, snapshot, targets; timestamp, for who may sign (docker/cli
   * v28.5.2 cli/trust/trust.go:290, notary client/client.go:179); root, timestamp, POST.
   */
  requestsIfSigned: 8,
  /** The last three of them: root, timestamp, POST. */
  requestsToPublishIfSigned: 3,
  /**
   * Until a file of trust data ends the signing. With root.json at once; with another one all is tried once more, with a new
   * root.json where no snapshot has vouched for it (notary client/tufclient.go:27-54, 262-275).
   */
  requestsUntilFaulty: { root: 1, timestamp: 4, snapshot: 6, targets: 6 },
  /** Until a root.json of another root ends the signing: timestamp, root (notary client/tufclient.go:77-138). */
  requestsUntilOtherRoot: 2,
  /** Without a token, where all is here that they ask for: timestamp, for who may sign; root, to publish. The first was the timestamp, too. */
  requestsWithWholeCache: 2,
  /** Where a key or its passphrase is missing (src/forecast/signing.ts). */
  gaps: {
    /** Requests until then: root (404). */
    ifNew: 1,
    /** root, timestamp, snapshot, targets; timestamp. */
    ifNobodySigns: 5,
    /** The same, and root, timestamp of publishing. */
    ifKeyIsMissing: 7,
    /** root.json with less left is signed anew at every push (notary client/helpers.go:196-199). */
    renewMonths: 6,
  },
  /** docker CLI 29 removed content trust from `docker push` (docker/cli ad776d1e). */
  removedInMajor: 29,
} as const

/** Trust data that people's keys sign, and that they have to sign anew in time. */
export const trustExpiry = {
  /**
   * The time in which somebody has to find the key, and to use it: two sprints, and as long as notary lets a timestamp live
   * (notary const.go:46), which is the shortest of its times.
   */
  soonMs: 14 * 86_400_000,
} as const

/**
 * `docker trust sign` of a tag that is not signed yet. Counted in the lab with the CLI 28.2.2, whose code the plugin of
 * 29 is (docker/cli v29.7.2 cmd/docker-trust/trust/sign.go): the trust server's name at three seconds a lookup.
 */
export const trustPlugin = {
  /** root (404), timestamp.key, snapshot.key, root (404), POST, timestamp, snapshot, targets. */
  requestsAfterToken: 8,
  /** root, timestamp, snapshot, targets, the two delegations that it makes for a new repository, timestamp. */
  requestsIfSigned: 7,
  /**
   * After the daemon has pushed the image again, with a ping and a token of its own (lab: 15 lookups of the trust host in
   * all for a new repository, 14 for one that has trust data).
   */
  secondTurn: 5,
} as const

/** dockerd's classic store: moby v28.5.2 distribution/registry.go:81-110, registry/auth.go:178-189. */
export const daemon = {
  pingMs: 15_000,
  dialMs: 30_000,
  tlsMs: 10_000,
  tokenMs: 15_000,
  /** Of a client certificate without its key: `CA certificates must use the extension .crt` (moby v23.0.6 registry/registry.go:80, v20.10.24 otherwise). */
  saysMustUseCrt: [['23.0.0', true]],
  /** Untimed `net.LookupIP` calls before the ping (lab: four of the registry's name; for Docker Hub one, of `docker.io`). */
  untimedLookups: { dockerHub: 1, others: 4 },
  /** Registry requests after the ping: layers that are there (lab: 8 lookups in all, 1 token). */
  requestsIfPresent: 3,
  tokensIfPresent: 1,
  /** The first upload of a new layer is refused (lab: one lookup after the token); of one that is there, the manifest is. */
  requestsToDenial: 1,
  /**
   * A new image of one layer (lab: 15 lookups in all, 1 token). Where the daemon knows the layer from another repository
   * of this registry it mounts it: one request less, and a second token for the other scope.
   */
  requestsIfNew: 10,
  tokensIfNew: 1,
  /** distribution/xfer/upload.go:142-168: a layer is tried five times, with these pauses between. */
  layerRetryPausesMs: [5_000, 10_000, 15_000, 20_000],
  /** What a push costs on a healthy network besides what the network costs: daemon, disk, manifest (lab: 0.14 s to the first refusal, 0.25 s in all). */
  ownMs: 150,
} as const

/** The CLI's own time for signing on a healthy network (lab). */
export const signingOwnMs = 50

/**
 * Lookups of the registry's name (for Docker Hub, of `docker.io` or `index.docker.io`) that nothing bounds: whether one
 * of its addresses makes it insecure. `from` a version on; the lab has a daemon 20.10.24 and the CLI 28.2.2, so the
 * three of the one and the one of the other.
 */
export const addressChecks = {
  /** docker/cli cli/command/image/push.go, `ParseRepositoryInfo`: in v28.3.3, not in v28.4.0. */
  cli: {
    before: { dockerHub: 0, others: 1 },
    changes: [['28.4.0', { dockerHub: 0, others: 0 }]],
  },
  /**
   * moby distribution/push.go (`ResolveRepository`, until v28.0) and registry/service_v2.go
   * (`allowNondistributableArtifacts`, until v27; `isSecureIndex`); until v27 `isCIDRMatch` looks a name up for an empty
   * list, too.
   */
  push: {
    before: { dockerHub: 1, others: 3 },
    changes: [
      ['28.0.0', { dockerHub: 0, others: 2 }],
      ['28.1.0', { dockerHub: 0, others: 1 }],
    ],
  },
  /** The last two of them: moby registry/service.go `Auth`. */
  login: {
    before: { dockerHub: 1, others: 2 },
    changes: [['28.0.0', { dockerHub: 0, others: 1 }]],
  },
  /** docker/cli v29.7.2 cmd/docker-trust/internal/registry/config.go:50-75. */
  trustPlugin: { dockerHub: 0, others: 1 },
} as const

/** dockerd's classic store keeps connections from 29.4 on: moby docker-v29.4.0 daemon/internal/distribution/registry.go:80-91. */
export const keptConnections = {
  changes: [['29.4.0', true]],
  idleMs: 30_000,
} as const

/**
 * dockerd's containerd image store: moby docker-v29.7.2 daemon/containerd/image_push.go and the containerd in its
 * vendor folder, core/remotes/docker.
 */
export const containerdStore = {
  /** registry.go:254-269. */
  dialMs: 30_000,
  tlsMs: 10_000,
  idleMs: 30_000,
  /** The same from containerd 2.3 on: moby go.mod has 2.2.5 in docker-v29.6.2, 2.3.3 in docker-v29.7.0. */
  headersMs: 30_000,
  boundsHeaders: [['29.7.0', true]],
  /**
   * Of a request whose transport fails: resolver.go:730-819, in the same versions. Before, none is made twice. Token
   * fetches share them, though the authorizer keeps its first error (authorizer.go, `doBearerAuth`).
   */
  transportTries: 5,
  transportPauseMs: 50,
  triesTransport: [['29.7.0', true]],
  /** Of a request that is answered with 429: resolver.go `retryRequest`, counted on from containerd 2.3 with the others. */
  tooManyTries: 6,
  /** With 500, 503 or 504: once again, and not a third time when the answer is the same. */
  serverErrorTries: 2,
  /** Tokens are fetched with the registry's connections from docker-v29.5.0 on (daemon/containerd/resolver.go, `WithAuthClient`), before with Go's default client. */
  sharesConnections: [['29.5.0', true]],
} as const

/** Go's `http.DefaultTransport`: Go net/http/transport.go:43-54. */
export const goDefaultTransport = { dialMs: 30_000, tlsMs: 10_000, idleMs: 90_000 } as const

/**
 * How long any of Go's clients waits for a proxy's answer to CONNECT, where no time-out of its own strikes first: net/http
 * transport.go `dialConn`, "Set a (long) timeout here"; before Go 1.23 for requests without a deadline only.
 */
export const goProxyConnectMs = 60_000

/** BuildKit's push: moby/buildkit v0.32.2 (73ed6825). */
export const buildKit = {
  /** util/resolver/resolver.go:200-214; headers are waited for without end. */
  dialMs: 30_000,
  tlsMs: 10_000,
  idleMs: 120_000,
  /** util/resolver/retryhandler/retry.go:19-71: each blob and manifest four times, with these pauses between. */
  retryPausesMs: [1_000, 2_000, 4_000],
  /** The containerd 2.3.3 in its vendor folder tries the transport itself: buildkit v0.31.2 has 2.2.4. */
  triesTransport: [['0.32.0', true]],
  /** How long the builder waits for buildx to fetch a token: session/auth/auth.go:16, v0.30.0 and later. */
  sessionMs: 60_000,
  boundsSession: [['0.30.0', true]],
  /** Provenance is attested by default: an index with two manifests (buildx build/opt.go, `mode=min`). */
  manifests: 3,
  /** `ERROR: failed to build: failed to solve: …` from buildx v0.25.0 on (commands/build.go:437), without the first part before. */
  saysFailedToBuild: [['0.25.0', true]],
} as const

/**
 * dockerd and the CLI keep a token for as long as its answer says, and for no less than this (docker/distribution
 * registry/client/auth/session.go:115, `minimumTokenLifetimeSeconds`).
 */
export const leastTokenSeconds = 60

/** So long a registry, and a notary server, still takes a token that has expired (distribution v2.8.2 registry/auth/token/token.go, `Leeway`). */
export const tokenLeewayMs = 60_000

/**
 * How the docker CLI looks for a login, from which version on (docker/cli, tags v20.10.0 to v29.7.2): keys of `auths` are
 * parsed as URLs (cli/config/credentials/file_store.go, `ConvertToHostname`), `DOCKER_AUTH_CONFIG` goes before the file
 * (cli/config/configfile/file.go, `GetCredentialsStore`), and a helper that fails ends the push (cli/command/image/push.go
 * asks `RetrieveAuthTokenFromImage`, where it took no notice of the error before).
 */
export const loginsAt = {
  keysAreUrls: [['27.0.0', true]],
  readFromEnvironment: [['28.3.0', true]],
  helperEndsPush: [['28.5.0', true]],
} as const

/** `docker login`, which is dockerd's `/auth`: moby v28.5.2 registry/auth.go:105-128,178-189, the same in 20.10 and 29.7. */
export const login = {
  dialMs: 30_000,
  tlsMs: 10_000,
  pingMs: 15_000,
  /** The second request, token included; the token has as long again, and cannot be cut short by it. */
  clientMs: 15_000,
  tokenMs: 15_000,
} as const

/** The client that is forecast where none is installed: what GitHub's ubuntu-22.04 and 24.04 images carry. */
export const assumedDockerVersion = '28'

/** Versions of the docker CLI whose pushes the cases of the lab were measured with. */
export const measuredDockerMajors: readonly number[] = [20, 28]

/**
 * How long a connection is waited for. Linux sends a SYN at 0, 1, 3, 7, 15 and 31 s (tcp_syn_retries):
 * the last one inside Docker's 30 s dial leaves at 15 s, so a second later nothing more can come. Since
 * 6.5 it is 0, 1, 2, 3, 4, 5, 7, 11 and 19 s (tcp_syn_linear_timeouts); the one at 19 s is given up, for only
 * the trust client would wait for it. TLS and headers are the clients' own.
 */
export const connectionWaits: ConnectionWaits = { tcpMs: 16_000, tlsMs: 10_000, httpMs: 15_000 }

/** Docker's trust server for Docker Hub, and what is known of its end (docs.docker.com/engine/security/trust). */
export const dockerHubNotary = {
  host: 'notary.docker.io',
  announcedAt: '2026-06-01',
  shutDownAt: '2026-12-08',
} as const

/** The limits of one preflight. */
export const limits = {
  sockets: 256,
  /** Until a socket is tried again that this process had no descriptor for. */
  descriptorPauseMs: 50,
  /** To one resolver: this many at once, then so many a second. */
  queryBurst: 60,
  queriesPerSecond: 50,
  /** Addresses of a host that are connected to. */
  addressesPerHost: 8,
  /** Samples fall to `samples` beyond `hosts` names. */
  sampleCaps: [
    { hosts: 40, samples: 1 },
    { hosts: 10, samples: 2 },
  ],
  /** Samples for a name with a search suffix, which only has to be denied. */
  suffixedSamples: 2,
  /** A first sample that has not come by then is sampled again at once, so that silence costs one time-out. */
  overdueMs: 200 as Ms,
  /**
   * Queries that left so long after the first one to their resolver are given up with those before them, where it has answered
   * nothing (plan/given-up.ts). What is sampled again because it was overdue is a little earlier.
   */
  lateMs: 250 as Ms,
  /** Once so many have run out there: two tries in a row are then lost in 57 of 100 lookups at the least (Wilson), and what is still on its way decides nothing. */
  givenUpFrom: 12,
  /** A query that has not come by then may be lost: this many more go to its resolver (design: Verdict). */
  doubtMs: 450 as Ms,
  extraQueries: 40,
  /** How much later than one time-out a reply is looked at that glibc would still take; the run has 1.5 s beyond that time-out. */
  lateReplyMs: 800 as Ms,
  /** How long `docker --version` and `docker info` may take. */
  toolMs: 3_000 as Ms,
  toolOutputBytes: 64 * 1024,
  /** Docker waits for a credential helper without any limit. One that asks a cloud takes a second or two. */
  helperMs: 5_000 as Ms,
  /** Keys of logins that the push does not find, of those for one server. */
  strayLogins: 4,
  /** PowerShell takes a second or two to start on a machine that does nothing else. */
  powershellMs: 10_000 as Ms,
  /** `docker info` names every plugin and runtime. */
  infoOutputBytes: 1024 * 1024,
  /** How long after the start of a run a `docker info`, or another tool that runs beside the measurements, is waited for when all is measured. */
  infoMs: 1_000 as Ms,
  /** ELF's program headers and the interpreter's name stand in the first few hundred bytes. */
  programHeadBytes: 4_096,
  /** Files that this program reads. */
  configFileBytes: 256 * 1024,
  /** GitHub's largest payload of an event (docs.github.com, "Webhook events and payloads"). */
  eventFileBytes: 25 * 1024 * 1024,
  certificateFileBytes: 4 * 1024 * 1024,
  certificateFiles: 512,
  /** Registries that a daemon may be told not to verify. */
  insecureRegistries: 256,
  /** HTTP response headers, a challenge, and what is kept of another header. */
  headerBytes: 64 * 1024,
  challengeCharacters: 4_096,
  headerCharacters: 200,
  /** Where an upload goes on: what is longer than most servers take as a URL is no place to go on. */
  locationCharacters: 8_192,
  /** The body of a refusal, of which a code and a message are kept. */
  errorBodyBytes: 64 * 1024,
  /** An upload is not started so near the deadline that it could not be cancelled before it. */
  uploadReserveMs: 5_000 as Ms,
  /** A run that is asked to end gives an upload that has begun so long to be cancelled: its runner waits 7.5 s in all (world.ts, `endSignals`). */
  uploadEndMs: 1_000 as Ms,
  /** A year: what asks for more asks for never. */
  retryAfterSeconds: 31_536_000,
  /** Of a certificate that is shown. A name has at most 253 characters (RFC 1035 section 2.3.4). */
  certificateNames: 8,
  certificateCharacters: 253,
  /** A machine with containers has an interface for each. */
  interfaces: 16,
  /** A token server's answer; Docker Hub's are about 5 kB. */
  tokenBodyBytes: 1024 * 1024,
  /** Of a token, which the log repeats to have it masked. What stands before a registry takes less in all headers: nginx 32 kB, Node 16 kB. */
  tokenCharacters: 64 * 1024,
  /** What a server says of its refusal. */
  messageCharacters: 200,
  /** Keys in Docker's trust folder, and what is read of each: its headers come first, a repository's name among them. */
  signingKeys: 256,
  signingKeyHeadBytes: 2_048,
  /** Repositories whose trust data of an earlier push is looked for. */
  cachedRepositories: 64,
  /** A file of trust data: some 20,000 tags of 200 bytes. notary takes up to 100 MB (notary const.go `MaxDownloadSize`). */
  trustDataBytes: 4 * 1024 * 1024,
  /** Kept of it: delegations, keys of each, paths of each, and of a name. */
  trustRoles: 32,
  trustKeys: 16,
  trustPaths: 16,
  trustCharacters: 200,
  /** How long after the time-out a check run may still be published, and how long what is aborted then has to say so. */
  checkRunGraceMs: 300 as Ms,
  checkRunLastMs: 50 as Ms,
  /** TCP and TLS to one address of GitHub's API, when there may be another. */
  checkRunConnectMs: 3_000 as Ms,
  /** The only answer to a check run that is there (docs.github.com, "Create a check run"). */
  checkRunCreated: 201,
  /** It repeats the whole summary. */
  checkRunAnswerBytes: 1024 * 1024,
} as const

/**
 * How often Linux tells one asker by ICMP that a port is closed, whichever port: so many times at once, and once more for each
 * time that passes (net/ipv4/inetpeer.c `inet_peer_xrlim_allow` with `XRLIM_BURST_FACTOR`; net.ipv4.icmp_ratelimit). What is
 * left out is silence. There is no limit on loopback (net/ipv4/icmp.c `icmpv4_xrlim_allow`). IPv6 saves up more quickly, by the
 * length of the route's prefix (net/ipv6/icmp.c `icmpv6_xrlim_allow`).
 */
export const icmpRationing = { burst: 6, refillMs: 1_000 as Ms } as const

/** Questions that no client asks (src/plan/diagnosis-probes.ts). */
export const diagnosing = {
  /** What follows a fault is waited for as long as this. */
  waitMs: 1_000 as Ms,
  /** What goes beside the samples waits so much less than these: it leaves when the first of them is overdue, at the latest. */
  asideLessMs: 400 as Ms,
  /** Of each kind to one nameserver. */
  questions: 4,
  /** When a lost question is asked alone: resolvers count the queries of a second (unbound's `ratelimit`, dnsdist's `MaxQPSIPRule`). */
  aloneAfterMs: 1_500 as Ms,
  aloneApartMs: 200 as Ms,
  /** Digits and letters: a label has at most 63 of them (RFC 1035 section 2.3.4). */
  labelRadix: 36,
} as const

/** The route to a resolver that is suspected (src/tracing.ts). */
export const tracing = {
  /**
   * A question that is unanswered for so long makes its resolver a suspect. A name that is in no cache takes a healthy one
   * up to about that; where it is silence, the client's own five seconds are waited for, and four are left for the trace.
   */
  suspectAfterMs: 1_000 as Ms,
  /** Or so many answers of which half are none or come too late: more than the cold pairs of a push's three hosts. */
  leastResults: 7,
  leastBadShare: 0.5,
  /** A runner has three nameservers that are asked. */
  resolvers: 3,
  /** Ways across the Internet are shorter; a tool that waits a second for each silent hop is done after as many seconds. */
  hops: 20,
  hopMs: 1_000 as Ms,
  toolMs: 20_000 as Ms,
  /** With `trace: true`: how long it may go on when all is measured. Linux's traceroute takes two seconds for 20 silent hops. */
  patienceMs: 5_000 as Ms,
  /** How long the end of a tool that was killed is waited for. */
  killedMs: 250 as Ms,
  /** Many routers answer no trace, but rarely so many in a row: a trace that was cut off before tells of no end. */
  silentHops: 3,
  /** What one hop has to add before it is named: half of the whole, and what 2,000 km of fibre there and back cost. */
  jumpShare: 0.5,
  jumpMs: 20 as Ms,
} as const

/** The DNS-based AS lookup of Team Cymru (https://www.team-cymru.com/ip-asn-mapping, "DNS"). */
export const asLookup = {
  ipv4Zone: 'origin.asn.cymru.com',
  ipv6Zone: 'origin6.asn.cymru.com',
  asZone: 'asn.cymru.com',
  /** A packet may be lost: the question is sent so often, so far apart. */
  tries: 3,
  tryMs: 1_000 as Ms,
  /** Characters of a name that are kept; the longest that is registered has about a hundred. */
  nameCharacters: 120,
} as const

/**
 * How a run notices that its machine kept it waiting (src/measure/stalls.ts). Linux has a task wait some milliseconds for others
 * on any machine (sched(7), `sched_base_slice_ns`); a container that has used up its share waits up to 100 ms (`cpu.max`).
 */
export const stalling = {
  everyMs: 20 as Ms,
  leastMs: 10 as Ms,
  /** More are not kept. */
  most: 1_000,
  /** From so much in all on it is told. */
  toldMs: 500 as Ms,
  /** A run that runs so rarely cannot tell anything from its own slowness. */
  mostShare: 0.95,
} as const

/**
 * Planning is synchronous, and delays the clocks of what is on its way. A plan that took longer than `shortMs` (hundreds
 * of images) is made again only after so many times its own length, whatever comes in meanwhile. The first plans of a run
 * take 2 to 5 ms, however short they are later.
 */
export const planning = { shortMs: 5 as Ms, restFactor: 4 } as const

/**
 * What a time-out leaves for judging: a registry behind a lossy resolver took 20 to 40 ms of a 2.5 GHz processor (`npm run bench`),
 * and the more of them there are, the less each; but most of the time is for measuring.
 */
export const judging = { registryMs: 40 as Ms, mostShare: 0.25 } as const

/** Where the verdict turns, on the lower end of the 95 % interval of "this push ends badly" (design: Verdict). */
export const verdictLimits = { warn: 0.05, fail: 0.2 } as const

/** How forecasts draw from samples. */
export const forecasting = {
  seed: 20_200_410,
  /** Replays where the samples disagree. */
  replays: 300,
  /** The same where two versions of a network are compared. */
  trialReplays: 60,
  /** So many kinds of images are forecast with all replays; of more the worst. The others cost each 10 ms with a lossy resolver. */
  exactKinds: 6,
  /** Kinds of images on which causes and remedies are tried: those that end worst. */
  triedKinds: 4,
  /** Go sets no upper limit to `attempts:`; beyond this many no client is still waiting. */
  maxAttempts: 64,
  /** So many queries lost in a row, and none answered, are no chance, however lossy the way is otherwise. */
  silentFrom: 3,
  /** Nor what is left unanswered for so much of its wait then (src/forecast/cells.ts). */
  unansweredShare: 0.75,
  /** What has at most this chance does not happen: five in a row lost where one of four is lost at the most. */
  noChance: 0.001,
  /** Chances closer together than this are the same. */
  sameChance: 0.02,
  /** Samples of one cell that lie closer together than this say the same. */
  spreadMs: 100 as Ms,
  /** How far apart the pauses between preflight and push are that are tried where they matter (src/forecast/rationed-refusals.ts). */
  pauseStepMs: 250 as Ms,
  /** Answers of two servers that are measured closer together than this come in the order in which they were asked. */
  atOnceMs: 1 as Ms,
} as const

/** What a mended part of the network is taken to cost in a counterfactual. */
export const healthyNetwork = { dnsMs: 5, tcpMs: 5, tlsMs: 10, httpMs: 10 } as const

/** The options that are offered against lost queries: facts of the lab, `timeout:1` turns the 401 into a signed push. */
export const remedyOptions = { timeoutMs: 1_000, attempts: 3 } as const

/**
 * Two forecasts differ in their seconds where both are exceeded: the lab's real seconds lie within 15 % or 1.5 s of the
 * forecast, so what lies closer together cannot be told apart.
 */
export const realDifference = { share: 0.15, seconds: 1.5 } as const

/** Each remedy is a replay; with three resolvers and one culprit there are at most ten. */
export const maxRemedies = 12

/** What resolv.conf(5) has where nothing else is set; Kubernetes sets 5. */
export const usualNdots = 1

/**
 * When a clock is called wrong. `Date` has whole seconds and an answer takes some, so servers agree within the one; the
 * other is what certificates, tokens and logs do not notice.
 */
export const clocks = { agreeMs: 30_000 as Ms, wrongMs: 60_000 as Ms } as const

/** Largest packets, in bytes. */
export const packets = {
  /** RFC 894 section 2. */
  ethernet: 1_500,
  /** Docker's overlay networks and flannel: Ethernet less the 50 bytes of VXLAN (RFC 7348 section 4.3 and 5). */
  overlay: 1_450,
  /** RFC 8200 section 5: smaller ones are no way for IPv6, and no tunnel that a runner has. */
  least: 1_280,
  /** IP and ICMP headers of an echo request (RFC 791, RFC 8200, RFC 792). */
  pingHeaders: { ipv4: 28, ipv6: 48 },
} as const

/**
 * A lookup that asks so many questions before it is answered is worth a word: three suffixes and the name itself, of two types
 * each. A pod's search list (kubelet pkg/kubelet/network/dns/dns.go) has that many before the node's own domains.
 */
export const manyQuestions = 8

/** An endpoint that takes more than this share of its client's time-out is called slow. */
export const slowShare = 0.5

/** What fails within `withinMs` is asked once more `afterMs` later, before a push is failed (design: Verdict). */
export const secondLook = { withinMs: 2_000, afterMs: 2_000 } as const

/**
 * Of the time that a name takes: where the root takes as much at the least, the nameserver is far, and where it takes as
 * much at the most, the nameserver is slow to ask others. It is one question, so what lies between is not told.
 */
export const rootShares = { far: 0.5, near: 0.25 } as const

/** When of two questions that come together one is dropped (src/findings/pairs.ts). */
export const pairing = {
  /** Go, glibc and musl send both within a millisecond; whoever asks one after the other waits for a reply between them. */
  togetherMs: 50 as Ms,
  leastLost: 5,
  leastShare: 0.8,
} as const

/** When what a nameserver drops is called a limit (src/findings/rate-limit.ts). */
export const rateLimits = {
  /** Limits are counted by the second: unbound's `ip-ratelimit`, PowerDNS dnsdist's `MaxQPSIPRule`, Amazon's 1024 packets. */
  windowMs: 1_000 as Ms,
  /** What is sent so shortly before its end may come to the resolver, or to its clock, when the second is over. */
  marginMs: 150 as Ms,
  leastLost: 10,
  leastShare: 0.7,
  /**
   * The questions of one lookup. A limit of one drops one of them each time. What a higher limit drops depends on the pace of
   * those who ask: a lookup that lost one asks again after five seconds, when the second is long over (lab: with four a
   * second a signed push ended well after 26 s), and this preflight asks faster than any push.
   */
  lookupQuestions: 2,
} as const

/** What a request may ask for. Below, nothing can be measured, or everything is called slow; above, the preflight would be what delays the job. */
export const requestRanges = {
  samples: { from: 1, to: 50 },
  slowThresholdMs: { from: 1, to: 60_000 },
  timeoutMs: { from: 1_000, to: 600_000 },
} as const
