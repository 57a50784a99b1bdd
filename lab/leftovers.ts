/** What a run may have left behind: looked for, not assumed. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isThere } from './files.js'
import { markVariable } from './mark.js'

/** @returns a line for each process, mount, network interface and file that is still there. */
export async function leftovers(
  folder: string,
  interfacesBefore: readonly string[],
): Promise<readonly string[]> {
  const there = (await isThere(folder)) ? [`folder ${folder}`] : []
  const interfaces = (await networkInterfaces())
    .filter((name) => !interfacesBefore.includes(name))
    .map((name) => `network interface ${name}`)
  return [...there, ...interfaces, ...(await mountsBelow(folder)), ...(await processesOf(folder))]
}

export const networkInterfaces = (): Promise<readonly string[]> => readdir('/sys/class/net')

async function mountsBelow(folder: string): Promise<readonly string[]> {
  const mounts = await readFile('/proc/self/mountinfo', 'utf8')
  return mounts
    .split('\n')
    .filter((line) => line.includes(folder))
    .map((line) => `mount ${line}`)
}

/** Processes carry the run's mark in their environment. */
async function processesOf(folder: string): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
  const found = await Promise.all(
    ids.map(async (id) => {
      const environment = await readFile(path.join('/proc', id, 'environ'), 'utf8').catch(() => '')
      if (!environment.split('\0').includes(`${markVariable}=${folder}`)) return []
      const command = await readFile(path.join('/proc', id, 'cmdline'), 'utf8').catch(() => '')
      return [`process ${id}: ${command.replaceAll('\0', ' ').trim()}`]
    }),
  )
  return found.flat()
}
