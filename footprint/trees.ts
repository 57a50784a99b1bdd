/** Root file systems for a run: as little as a program can be started in, and what an Alpine image has around it. */
import { execFile } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Node's shared libraries, and nothing else: no shell, no `/etc`, no `/tmp`. */
export async function bareTree(folder: string, node: string): Promise<string> {
  // A node that is linked statically has none; ldd says so with a status of its own.
  const { stdout } = await execute('ldd', [node]).catch(() => ({ stdout: '' }))
  const libraries = [...stdout.matchAll(/(?<=^|\s)\/\S+(?= \(0x)/gm)].map(([library]) => library)
  for (const library of new Set(libraries)) {
    const place = path.join(folder, library)
    await mkdir(path.dirname(place), { recursive: true })
    await cp(library, place, { dereference: true })
  }
  return folder
}

/** What an image of Alpine 3 has of the files that are read here: no nsswitch.conf, and musl's loader in place of glibc's. */
const alpineFiles: Readonly<Record<string, string>> = {
  '/etc/alpine-release': '3.23.0\n',
  '/etc/os-release': 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.23.0\n',
  '/etc/hosts': '127.0.0.1\tlocalhost localhost.localdomain\n::1\tlocalhost localhost.localdomain\n',
  '/etc/resolv.conf': 'nameserver 127.0.0.1\n',
  '/lib/ld-musl-x86_64.so.1': '',
}

/** Alpine's files around the same Node: what it lacks is the musl in Node itself, which the job `containers` of self-test.yml has. */
export async function alpineTree(folder: string, node: string): Promise<string> {
  await bareTree(folder, node)
  for (const [name, text] of Object.entries(alpineFiles)) {
    const place = path.join(folder, name)
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(place, text)
  }
  return folder
}
