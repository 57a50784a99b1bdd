/** The docker CLIs that there are: Debian's, and the machine's own where it is another one. */
import { constants } from 'node:fs/promises'
import path from 'node:path'
import { isThere } from './files.js'
import type { Client } from './job.js'
import { run } from './process.js'

/** @returns Debian's first, each version once. */
export async function findClients(packages: string): Promise<readonly Client[]> {
  const folders = [path.join(packages, 'usr/bin'), ...(process.env['PATH'] ?? '').split(':')]
  const clients: Client[] = []
  for (const folder of folders) {
    const version = await versionOf(path.join(folder, 'docker'))
    if (version === null || clients.some((client) => client.version === version)) continue
    clients.push({ name: `docker ${version}`, version, folder })
  }
  return clients
}

async function versionOf(tool: string): Promise<string | null> {
  if (!(await isThere(tool, constants.X_OK))) return null
  const { stdout } = await run([tool, '--version'])
  return /^Docker version (\d+(?:\.\d+)+)/.exec(stdout)?.[1] ?? null
}
