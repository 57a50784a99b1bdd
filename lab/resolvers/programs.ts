/** The real resolver libraries at work: one program looks one name up, with files of its own in /etc. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Ms } from '../../src/report/index.js'
import { run, tail } from '../process.js'
import type { Programs } from './build.js'
import type { LibraryName } from './condition.js'
import type { Files } from './measure.js'

/** A name without a dot, of which no library makes a search suffix. */
export const machineName = 'runner'

/** One lookup of one program. */
export interface Fact {
  readonly program: string
  /** Sorted. Empty where it failed. */
  readonly addresses: readonly string[]
  /** Why it failed, in the library's words; null where it did not, and where the program does not say. */
  readonly error: string | null
  readonly ms: Ms
}

/** Longer than any lookup of a condition. */
const limitMs = 60_000
/** What has not ended by then. */
const endless = { addresses: [], error: 'no end' } as const

/** Mounts and the machine's name are the program's own, and end with it. */
const ownFiles = `
echo ${machineName} > /proc/sys/kernel/hostname &&
mount --bind "$1/resolv.conf" /etc/resolv.conf && mount --bind "$1/hosts" /etc/hosts && shift && exec "$@"`

/** Writes the files that the programs find in /etc. @returns what has a program find them there. */
export async function fileMounts(folder: string, files: Files): Promise<readonly string[]> {
  await mkdir(folder)
  await Promise.all([
    writeFile(path.join(folder, 'resolv.conf'), files.resolvConf),
    writeFile(path.join(folder, 'hosts'), files.hosts),
  ])
  return ['unshare', '--mount', '--uts', 'sh', '-c', ownFiles, 'sh', folder]
}

/** The programs that show what a library does. */
export type Ask = (mounts: readonly string[], host: string) => Promise<Fact>

export const asksOf = (library: LibraryName, programs: Programs): readonly Ask[] => {
  const own: Ask = (mounts, host) => askProgram(library, [...mounts, programs[library], host], host)
  return library === 'glibc' ? [askGetent, own] : [own]
}

async function askProgram(library: LibraryName, command: readonly string[], host: string): Promise<Fact> {
  const { stdout, stderr, status, timedOut, ms } = await run(command, { limitMs })
  if (timedOut) return { ...endless, program: 'getaddrinfo', ms }
  if (status !== 0)
    throw new Error(`expected ${library} to answer, it ended with ${String(status)}: ${tail(stderr)}`)
  const said = JSON.parse(stdout) as Omit<Fact, 'program'>
  const addresses = sorted(said.addresses)
  if (library === 'go') return { ...said, addresses, program: 'net.LookupHost' }
  return { ...said, addresses, program: 'getaddrinfo', error: said.error && cgoWords(host, said.error) }
}

/** `gai_strerror(EAI_NONAME)` of glibc and of musl, for which Go has its own word. */
const notThere: readonly string[] = ['Name or service not known', 'Name does not resolve']

/** As a Go program that is built with cgo says it (src/net/cgo_unix.go). */
const cgoWords = (host: string, error: string): string =>
  `lookup ${host}: ${notThere.includes(error) ? 'no such host' : error}`

/** getent(1): one line for each address and kind of socket. */
const notFoundStatus = 2

/** Its time is that of the whole process, since it tells none. */
const askGetent: Ask = async (mounts, host) => {
  const ended = await run([...mounts, 'getent', 'ahosts', '--no-addrconfig', host], { limitMs })
  if (ended.timedOut) return { ...endless, program: 'getent', ms: ended.ms }
  if (ended.status !== 0 && ended.status !== notFoundStatus) {
    throw new Error(
      `expected getent to end with 0 or 2, it ended with ${String(ended.status)}: ${tail(ended.stderr)}`,
    )
  }
  const addresses = ended.stdout.split('\n').flatMap((line) => line.split(/\s+/)[0] || [])
  return { program: 'getent', addresses: sorted(addresses), error: null, ms: ended.ms }
}

const sorted = (addresses: readonly string[]): readonly string[] => [...new Set(addresses)].sort()
