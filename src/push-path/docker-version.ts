import { contentTrust, goMinor, goSince, muslInStaticCli } from '../budgets.js'
import type { DockerClient, DockerDaemon, Observations } from '../report/index.js'

/** A docker CLI or a dockerd. */
type Versioned = DockerClient | DockerDaemon

/** The two programs of a push that look names up. */
export type DockerProgram = 'cli' | 'daemon'

/** The major number of `28.2.2` or `20.10.24+dfsg1`, or null where a version does not start with one. */
export function majorOf(version: string): number | null {
  const digits = /^(\d{1,4})(?!\d)/.exec(version)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Whether this client's `docker push` looks at `DOCKER_CONTENT_TRUST` at all (docker/cli ad776d1e removed it in 29). */
export function signsPushes(client: DockerClient): boolean {
  const major = majorOf(client.version)
  return major === null || major < contentTrust.removedInMajor
}

/** Whether the client that is going to push signs: buildx does not, whatever the variable says. */
export const deciderSigns = ({ request, runner }: Pick<Observations, 'request' | 'runner'>): boolean =>
  request.client !== 'buildx' && signsPushes(runner.client)

/** Whether the questions of this program carry an OPT record (EDNS0, RFC 6891). */
export const sendsEdns0 = (client: Versioned, program: DockerProgram): boolean =>
  holdsAt<boolean>(goSince.edns0[program], client.version, false)

/** Whether a record in the additional section makes an answer of an empty reply without recursion. */
export const heedsAdditionals = (client: Versioned, program: DockerProgram): boolean =>
  goMinorOf(client, program) >= goMinor.heedsAdditionals

/** 24 where Docker's own release of this program was built with Go 1.24. */
export const goMinorOf = (client: Versioned, program: DockerProgram): number =>
  holdsAt<number>(goSince.minor[program], client.version, 0)

/** The words of an `options` line that Go 1.`minor` knows, besides `ndots:`, `timeout:` and `attempts:`. */
export const knownOptions = (minor: number): ReadonlySet<string> =>
  new Set(goMinor.knownOptions.flatMap(([from, words]): readonly string[] => (from <= minor ? words : [])))

/** Whether a build with cgo says `no such host` of a name without an address, as Go's own resolver does. */
export const takesNoDataForNoHost = (client: Versioned, program: DockerProgram): boolean =>
  goMinorOf(client, program) >= goMinor.noDataIsNoHost

/** Whether the musl in a static docker CLI falls back to TCP. */
export const muslFallsBack = (client: Versioned): boolean =>
  holdsAt<boolean>(muslInStaticCli.fallsBack, client.version, false)

/** Whether a dial of dockerd's goes on without the request that it was begun for, and without its time-out. The CLI's always does. */
export const dialOutlivesRequest = (daemon: Versioned): boolean =>
  goMinorOf(daemon, 'daemon') >= goMinor.dialOutlivesRequest

/** What is so from which version on, ascending. */
export type Changes<T> = readonly (readonly [from: string, holds: T])[]

/** @returns what holds from the last of these versions that this one has reached, `before` where it is older than all. */
export function holdsAt<T>(changes: Changes<T>, version: string, before: T): T {
  const reached = numbersOf(version)
  const last = changes.findLast(([from]) => compare(numbersOf(from), reached) <= 0)
  return last === undefined ? before : last[1]
}

type Numbers = readonly [number, number, number]

/** What is not said is the newest there is: `28` the last of its line, `dev` the last of all. BuildKit and buildx write `v0.32.1`. */
function numbersOf(version: string): Numbers {
  const [, ...found] = /^v?(\d{1,4})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?(?!\d)/.exec(version) ?? []
  const numberAt = (index: number) => Number(found[index] ?? Infinity)
  return [numberAt(0), numberAt(1), numberAt(2)]
}

function compare(one: Numbers, other: Numbers): number {
  const at = one.findIndex((number, index) => number !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1
}
