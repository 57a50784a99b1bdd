/** Where the daemon of this step keeps its settings and certificates: by system, and by whose daemon it is. */
import { withoutLastSlashes } from '../last-slashes.js'
import type { World } from '../world.js'
import { readDockerEndpoint, type DockerEndpoint } from './docker-endpoint.js'
import { homeFolder } from './docker-folder.js'
import { isRootless, placeOf } from './places.js'

export interface DaemonFolders {
  /** A folder for each registry is in them. The first is the one to name to a reader. */
  readonly certificates: readonly [string, ...string[]]
  /** Of daemon.json: the first that is there counts. */
  readonly settings: readonly [string, ...string[]]
  /** Why nothing of them is the daemon's, or null. */
  readonly elsewhere: string | null
}

const ofRoot: Pick<DaemonFolders, 'certificates' | 'settings'> = {
  certificates: ['/etc/docker/certs.d'],
  settings: ['/etc/docker/daemon.json'],
}

/** Never rejects. */
export async function readDaemonFolders(world: World): Promise<DaemonFolders> {
  const endpoint = await readDockerEndpoint(world)
  const place = placeOf(endpoint, world)
  return { ...foldersOf(endpoint, world), elsewhere: place.kind === 'elsewhere' ? place.why : null }
}

function foldersOf(endpoint: DockerEndpoint, world: World): Pick<DaemonFolders, 'certificates' | 'settings'> {
  const home = homeFolder(world)
  if (world.platform === 'win32') {
    // moby v28.5.2 registry/config_windows.go, cmd/dockerd/daemon_windows.go; Docker Desktop has its own besides.
    const data = `${world.environment['ProgramData'] ?? 'C:\\ProgramData'}\\docker`
    const own = home === null ? null : `${home}\\.docker`
    return {
      certificates: [`${data}\\certs.d`, ...(own === null ? [] : [`${own}\\certs.d`])],
      settings: [`${data}\\config\\daemon.json`, ...(own === null ? [] : [`${own}\\daemon.json`])],
    }
  }
  if (world.platform === 'darwin') return ofDesktop(home)
  const socket = endpoint.kind === 'host' ? endpoint.host.replace(/^unix:\/\//, '') : ''
  if (/\/\.docker\/(?:desktop|run)\//.test(socket)) return ofDesktop(home)
  return isRootless(socket, world.environment['XDG_RUNTIME_DIR'] ?? '') ? ofUser(world, home) : ofRoot
}

/** docs.docker.com/desktop: it copies them into its virtual machine when it starts. */
const ofDesktop = (home: string | null) => below(home === null ? null : `${home}/.docker`)

/** moby v28.5.2 registry/config.go `setCertsDir` and daemon/config: `$XDG_CONFIG_HOME/docker` where RootlessKit runs it. */
function ofUser({ environment }: World, home: string | null) {
  const configured = environment['XDG_CONFIG_HOME'] ?? ''
  const parent =
    configured === '' ? (home === null ? null : `${home}/.config`) : withoutLastSlashes(configured)
  return below(parent === null ? null : `${parent}/docker`)
}

const below = (folder: string | null): Pick<DaemonFolders, 'certificates' | 'settings'> =>
  folder === null ? ofRoot : { certificates: [`${folder}/certs.d`], settings: [`${folder}/daemon.json`] }

/** The folder of one registry. Windows has no colon in names (config_windows.go, `cleanPath`). */
export const folderOfHost = (
  { platform }: Pick<World, 'platform'>,
  parent: string,
  hostAndPort: string,
): string =>
  platform === 'win32' ? `${parent}\\${hostAndPort.replaceAll(':', '')}` : `${parent}/${hostAndPort}`
