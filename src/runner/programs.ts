/** How the programs of a push are built. */
import { limits } from '../budgets.js'
import { withoutLastSlashes } from '../last-slashes.js'
import type { Build, Builds } from '../report/index.js'
import type { World } from '../world.js'
import { buildIn } from './elf.js'

/** Where packages and archives put them, for a step whose PATH does not lead there: dockerd is started by the system. */
const usualFolders = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'] as const

/** Never rejects. */
export async function readBuilds(world: World): Promise<Builds> {
  const [cli, daemon] = await Promise.all([buildOf(world, 'docker'), buildOf(world, 'dockerd')])
  return { cli, daemon }
}

/** Of the first program of that name, as a shell would find it. */
async function buildOf(world: World, name: string): Promise<Build> {
  const onPath = (world.environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'))
  for (const folder of new Set([...onPath, ...usualFolders])) {
    const head = await world.readHead(`${withoutLastSlashes(folder)}/${name}`, limits.programHeadBytes)
    if (head.kind === 'bytes') return buildIn(head.bytes)
    if (head.kind === 'unreadable' && head.why !== isDirectory) return 'unknown'
  }
  return 'unknown'
}

const isDirectory = 'it is a directory'
