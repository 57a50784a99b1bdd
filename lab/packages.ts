/** The real programs, from Debian's packages: unpacked below the lab's own folder, nothing is installed. */
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { mustRun, run } from './process.js'

/** Packages that stand below one folder. */
export interface PackageSet {
  /** Below lab/. */
  readonly folder: string
  /** Where the machine has one of these or of what they need, its own is used. */
  readonly wanted: readonly string[]
  /** Fetched whether the machine has them or not. */
  readonly always: readonly string[]
}

/** Never systemd-resolved, whose install takes over the machine's own name resolution. */
const pushPackages: PackageSet = {
  folder: '.packages',
  wanted: [
    'docker.io',
    'docker-registry',
    'notary',
    'unbound',
    'dnsmasq-base',
    'bind9',
    'iproute2',
    'nftables',
    'tinyproxy-bin',
  ],
  always: [],
}

/** What the programs of `lab/resolvers` are built with: the Go that Debian builds its docker with, musl, and a C compiler. */
export const compilerPackages: PackageSet = {
  folder: '.packages-compilers',
  wanted: ['gcc', 'libc6-dev'],
  always: ['golang-1.19-go', 'golang-1.19-src', 'musl-tools', 'musl-dev'],
}
const downloadLimitMs = 300_000
/** There once everything is unpacked: what was wanted, and below it the packages that were fetched for it. */
const marker = 'unpacked.txt'
const wantedLine = ({ wanted, always }: PackageSet): string => `wanted: ${[...wanted, ...always].join(' ')}`

/**
 * Fetches and unpacks what this machine does not have, once. apt's lists and cache are private, so the machine's own
 * state is neither needed nor changed; its keys and sources are used. Rejects where a package cannot be had.
 */
export async function providePackages(
  root: string,
  say: (line: string) => void,
  signal: AbortSignal,
  set: PackageSet = pushPackages,
): Promise<string> {
  const folder = path.join(root, 'lab', set.folder)
  if (await isComplete(folder, set)) return folder
  say(`fetching ${[...set.wanted, ...set.always].join(', ')}`)
  const work = await mkdtemp(`${folder}-`)
  try {
    await fetchInto(work, set, signal)
    // Somebody else may have been quicker: then theirs is as good. What is there of another time was for other scenarios.
    if (!(await isComplete(folder, set))) await rm(folder, { recursive: true, force: true })
    await rename(work, folder).catch(async (error: unknown) => {
      if (!(await isComplete(folder, set))) throw error
    })
    return folder
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function isComplete(folder: string, set: PackageSet): Promise<boolean> {
  const text = await readFile(path.join(folder, marker), 'utf8').catch(() => '')
  return text.split('\n')[0] === wantedLine(set)
}

async function fetchInto(work: string, set: PackageSet, signal: AbortSignal): Promise<void> {
  const { wanted, always } = set
  const [lists, cache] = [path.join(work, 'lists'), path.join(work, 'cache')]
  const archives = path.join(cache, 'archives')
  await Promise.all([lists, archives].map((part) => mkdir(path.join(part, 'partial'), { recursive: true })))
  const options = [
    `Dir::State::Lists=${lists}`,
    `Dir::Cache=${cache}`,
    // Its own user could not write here.
    'APT::Sandbox::User=root',
    // Nothing is installed, so nobody has to be kept out.
    'Debug::NoLocking=true',
  ].flatMap((option) => ['-o', option])
  const apt = (...words: readonly string[]) =>
    mustRun(['apt-get', ...options, '-qq', ...words], {
      limitMs: downloadLimitMs,
      signal,
      environment: { ...(process.env as Record<string, string>), DEBIAN_FRONTEND: 'noninteractive' },
    })
  await apt('update')
  const download = ['install', '--yes', '--download-only', '--no-install-recommends', '--allow-downgrades']
  await apt(...download, ...wanted)
  if (always.length > 0) await apt(...download, '--reinstall', ...always)
  const packages = (await readdir(archives)).filter((file) => file.endsWith('.deb')).sort()
  for (const file of packages) await mustRun(['dpkg-deb', '-x', path.join(archives, file), work])
  await Promise.all([lists, cache].map((part) => rm(part, { recursive: true })))
  await writeFile(path.join(work, marker), `${[wantedLine(set), ...packages].join('\n')}\n`)
}

/** The tools that the lab starts with, and what is needed to get the rest. */
export async function missingTools(): Promise<readonly string[]> {
  const needed = ['apt-get', 'dpkg-deb', 'unshare', 'nsenter', 'setpriv', 'mount', 'tar']
  const found = await Promise.all(
    needed.map(async (tool) => (await run(['which', tool]).catch(() => null))?.status === 0),
  )
  return needed.filter((_, index) => found[index] !== true)
}
