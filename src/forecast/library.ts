/** Which resolver library a program of a push uses: facts of its build, of resolv.conf and of its environment. */
import { contentTrust, glibcResolver, goMinor, muslResolver } from '../budgets.js'
import { goMinorOf, knownOptions, majorOf } from '../push-path/docker-version.js'
import type { Build, LookupRules, RunnerFacts } from '../report/index.js'

/**
 * The programs that look names up, each a process of its own: `builder` is buildkitd, `buildx` its client, which fetches
 * its tokens; `trust-plugin` is docker-trust of docker 29.
 */
export type Program = 'cli' | 'daemon' | 'builder' | 'buildx' | 'trust-plugin'

export type Library = 'go' | 'glibc' | 'musl'

/**
 * Go's own resolver, unless the program is built with cgo and something on this runner makes Go leave the lookup to libc
 * (Go 1.24 src/net/conf.go, `initConfVal` and `hostLookupOrder`).
 */
export function libraryFor(runner: RunnerFacts, program: Program, host: string): Library {
  const library = libcOf(runner, program)
  return library === null || whyLibc(runner, program, host) === null ? 'go' : library
}

/**
 * resolv.conf as this library reads it. A stored report may say more than any file can: libc knows whole seconds, and both
 * numbers have an end there.
 */
export function rulesOf({ lookup }: Pick<RunnerFacts, 'lookup'>, library: Library): LookupRules {
  const rules = lookup[library]
  if (library === 'go') return rules
  const { maxAttempts, maxTimeoutMs } = { glibc: glibcResolver, musl: muslResolver }[library]
  return {
    ...rules,
    attempts: Math.min(rules.attempts, maxAttempts),
    timeoutMs: 1_000 * Math.floor(Math.min(rules.timeoutMs, maxTimeoutMs) / 1_000),
  }
}

/** The C library that this program could use, or null for one that is built without. */
export function libcOf({ builds, client }: RunnerFacts, program: Program): Exclude<Library, 'go'> | null {
  switch (program) {
    case 'cli':
      return builds.cli === 'static' ? staticCli(client.version) : dynamicLibrary(builds.cli)
    case 'daemon':
      // moby hack/make.sh: the static dockerd has the tags netgo and osusergo.
      return builds.daemon === 'static' ? null : dynamicLibrary(builds.daemon)
    case 'builder':
    case 'buildx':
    case 'trust-plugin':
      // CGO_ENABLED=0: buildkit Dockerfile:117-124, buildx Dockerfile, docker/cli cmd/docker-trust.
      return null
  }
}

/** What is not known is as packages have it: dynamic, with glibc (docker-ce-packaging deb/common/rules, moby hack/make/dynbinary-daemon). */
const dynamicLibrary = (build: Exclude<Build, 'static'>) => (build === 'musl' ? 'musl' : 'glibc')

/**
 * The static CLI is built on Alpine with cgo, so it carries musl, and has the tag netgo only from 29 on (docker/cli
 * scripts/build/.variables).
 */
const staticCli = (version: string) =>
  (majorOf(version) ?? 0) >= contentTrust.removedInMajor ? null : 'musl'

/** @returns what sends this lookup to libc, a sentence part that names it, or null. */
export function whyLibc(runner: RunnerFacts, program: Program, host: string): string | null {
  // The daemon is started by the system, whose environment is not known: it is taken to set nothing.
  const { netdns, libcVariables } =
    program === 'daemon' ? { netdns: null, libcVariables: [] } : runner.lookupEnvironment
  if (netdns === 'go') return null
  if (netdns === 'cgo') return 'GODEBUG has netdns=cgo'
  const [variable] = libcVariables
  if (variable !== undefined) return `${variable} is set`
  if (/[\\%]/.test(host)) return `${host} is no usual name`
  return whyResolvConf(runner, program) ?? whyNameService(runner, program, host)
}

/** dnsconfig_unix.go, `unknownOpt`, and a file that is there and cannot be read for another reason than its mode. */
function whyResolvConf(runner: RunnerFacts, program: Program): string | null {
  const { resolvConf, notes } = runner
  if (resolvConf.kind === 'unreadable' && couldNotBeReadByGo(resolvConf.why)) {
    return `${resolvConf.path} cannot be read (${resolvConf.why})`
  }
  const note = notes.find(({ kind }) => kind === 'unknown-option' || kind === 'unknown-keyword')
  if (note !== undefined) return `Go does not know ${note.text} in ${resolvConf.path}`
  const known = knownOptions(goMinorIn(runner, program))
  const newer = newerOptions(runner).find((option) => !known.has(option))
  return newer === undefined ? null : `the Go of this Docker does not know ${newer} in ${resolvConf.path} yet`
}

/** What is too large or no text for us is read by Go all the same. */
const couldNotBeReadByGo = (why: string): boolean =>
  why === 'it is a directory' || (/^E[A-Z]+$/.test(why) && !modes.has(why))
const modes: ReadonlySet<string> = new Set(['EACCES', 'EPERM'])

/** Only the CLI and the daemon are ever built with cgo. */
const goMinorIn = ({ client, daemon }: RunnerFacts, program: Program): number =>
  program === 'daemon' ? goMinorOf(daemon, program) : goMinorOf(client, 'cli')

/** Options that this runner's file has and that not every Go knows. */
const newerOptions = ({ lookup: { go } }: RunnerFacts): readonly string[] => [
  ...(go.edns0 ? ['edns0'] : []),
  ...(go.trustAd ? ['trust-ad'] : []),
  ...(go.noReload ? ['no-reload'] : []),
]

/** `hostLookupOrder`, with libc at hand. */
function whyNameService(runner: RunnerFacts, program: Program, host: string): string | null {
  const { nameServiceSwitch } = runner
  const name = host.toLowerCase().replace(/\.$/, '')
  if (name.endsWith('.local') && goMinorIn(runner, program) < goMinor.localOnlyWithMdns) {
    return 'the Go of this Docker leaves names below .local to libc'
  }
  switch (nameServiceSwitch.kind) {
    case 'absent':
      return null
    case 'unreadable':
      return `nsswitch.conf cannot be read (${nameServiceSwitch.why})`
    case 'read':
  }
  const { sources, unusualCriteria, mdnsAllow } = nameServiceSwitch
  const [source] = unusualCriteria
  if (source !== undefined) return `nsswitch.conf has criteria of its own for ${source}`
  const reasons = sources.map((source) => {
    if (source === 'files' || source === 'dns') return null
    if (source === 'myhostname')
      return isOfThisMachine(name) ? `nsswitch.conf leaves ${name} to myhostname` : null
    if (!source.startsWith('mdns')) return `nsswitch.conf has the source ${source}`
    if (name.endsWith('.local')) return `nsswitch.conf leaves names below .local to ${source}`
    return mdnsAllow ? `there is a mdns.allow for ${source}` : null
  })
  return reasons.find((reason) => reason !== null) ?? null
}

/** conf.go, `isLocalhost`, `isGateway` and `isOutbound`. The machine's own name is not known here. */
const isOfThisMachine = (name: string): boolean =>
  /^(?:.*\.)?localhost(?:\.localdomain)?$/.test(name) || ['gateway', '_gateway', '_outbound'].includes(name)
