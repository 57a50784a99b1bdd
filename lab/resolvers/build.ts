/** Builds the programs that look names up, with Debian's Go and Debian's C compiler, once for each run of the lab. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isThere } from '../files.js'
import { tuple } from '../libraries.js'
import { mustRun } from '../process.js'
import type { LibraryName } from './condition.js'

/** Paths, by the library that looks names up in there. */
export type Programs = Readonly<Record<LibraryName, string>>

const buildLimitMs = 300_000
/** Go's own name for the release of Debian 12. */
const goFolder = 'usr/lib/go-1.19'

/** @param compilers the folder with the packages; @param folder of this run: the programs and everything else go there */
export async function buildPrograms(root: string, compilers: string, folder: string): Promise<Programs> {
  await mkdir(folder)
  const sources = path.join(root, 'lab', 'resolvers')
  const programs: Programs = {
    go: path.join(folder, 'lookup-go'),
    glibc: path.join(folder, 'lookup-glibc'),
    musl: path.join(folder, 'lookup-musl'),
  }
  const environment = {
    HOME: folder,
    PATH: `${path.join(compilers, 'usr/bin')}:${process.env['PATH'] ?? ''}`,
    LD_LIBRARY_PATH: path.join(compilers, 'usr/lib', tuple),
  }
  const build = (command: readonly string[], own: Readonly<Record<string, string>> = {}) =>
    mustRun(command, { environment: { ...environment, ...own }, folder, limitMs: buildLimitMs })
  const source = path.join(sources, 'lookup.c')
  const specs = await muslSpecs(compilers, folder)
  await build(
    [path.join(compilers, goFolder, 'bin/go'), 'build', '-o', programs.go, path.join(sources, 'lookup.go')],
    {
      // As Docker's static builds: Go's own resolver and no libc.
      CGO_ENABLED: '0',
      GO111MODULE: 'off',
      GOROOT: path.join(compilers, goFolder),
      GOCACHE: path.join(folder, 'go-cache'),
    },
  )
  await build(['gcc', '-specs', specs, '-static', '-o', programs.musl, source])
  await build(['gcc', ...(await libcWords(compilers)), '-o', programs.glibc, source])
  return programs
}

/** What musl-gcc says to gcc (musl-tools), for files that are not where its package puts them. */
async function muslSpecs(compilers: string, folder: string): Promise<string> {
  const musl = tuple.replace('-gnu', '-musl')
  const written = await readFile(path.join(compilers, 'usr/lib', musl, 'musl-gcc.specs'), 'utf8')
  const specs = path.join(folder, 'musl-gcc.specs')
  await writeFile(specs, written.replaceAll('/usr/', `${compilers}/usr/`))
  return specs
}

/** Nothing where the machine has glibc's headers itself; else where they are, and the machine's own libc to link with. */
async function libcWords(compilers: string): Promise<readonly string[]> {
  const libraries = path.join(compilers, 'usr/lib', tuple)
  const rest = path.join(libraries, 'libc_nonshared.a')
  if (!(await isThere(rest))) return []
  const headers = path.join(compilers, 'usr/include')
  return [
    ...['-isystem', headers, '-isystem', path.join(headers, tuple), `-B${libraries}`],
    // In this order: what stands behind the source is what it is linked with.
    ...['-nodefaultlibs', '-Wl,--no-as-needed', `/lib/${tuple}/libc.so.6`, rest],
  ]
}
