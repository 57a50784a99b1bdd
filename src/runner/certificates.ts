/** The certificates that Docker trusts on this runner: the system's, and its own folders. */
import { limits } from '../budgets.js'
import type { CertificateFolder } from '../report/index.js'
import type { World } from '../world.js'
import { folderOfHost, readDaemonFolders } from './daemon-folders.js'
import { dockerFolder } from './docker-folder.js'
import { filesBeyond, readPem, together, type CertificateFiles } from './pem-files.js'
import { quote } from './quote.js'
import { stepStore, systemStore } from './system-store.js'

export type { CertificateFiles } from './pem-files.js'

export interface Certificates {
  /** What the daemon trusts: it does not see this step's environment. */
  readonly daemonSystem: CertificateFiles
  /** What the docker CLI in this step trusts. The same object where no `SSL_CERT_*` variable is set. */
  readonly clientSystem: CertificateFiles
  /** The authorities in Docker's own folder. */
  readonly folder: (folder: CertificateFolder) => Promise<CertificateFiles>
}

/** Where the folder of a host may lie: one path, but on Windows and where no folder is known. */
export type FolderPaths = (folder: CertificateFolder) => readonly string[]

/** Reads the system's store at once, and hands out what reads the folder of a host. Never rejects. */
export async function readCertificates(world: World): Promise<Certificates> {
  const [daemonSystem, pathsOf] = await Promise.all([systemStore(world), readFolderPaths(world)])
  return {
    daemonSystem,
    clientSystem: await stepStore(world, daemonSystem),
    folder: (folder) => readFolder(world, pathsOf, folder),
  }
}

/** Never rejects. */
export async function readFolderPaths(world: World): Promise<FolderPaths> {
  const { certificates } = await readDaemonFolders(world)
  const own = dockerFolder(world)
  // The CLI takes the host as it is on every system (docker/cli v28.5.2 cli/trust/trust.go, `certificateDirectory`).
  const ofTrust = own === null ? [] : [`${own}/tls`]
  return ({ of, host }) => {
    if (!isHostAndPort(host)) return []
    return of === 'registry'
      ? certificates.map((parent) => folderOfHost(world, parent, host))
      : ofTrust.map((parent) => `${parent}/${host}`)
  }
}

/** A name or an address with or without a port, and nothing that would lead out of the folder. */
function isHostAndPort(text: string): boolean {
  const shape = /^(?:[\w-][\w.-]*|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/
  return shape.test(text) && !text.includes('..')
}

async function readFolder(
  world: World,
  pathsOf: FolderPaths,
  folder: CertificateFolder,
): Promise<CertificateFiles> {
  if (!isHostAndPort(folder.host)) {
    return {
      pems: [],
      notes: [`expected a host and a port, got "${quote(folder.host)}": no folder was read`],
    }
  }
  return together(await Promise.all(pathsOf(folder).map((path) => authoritiesIn(world, path))))
}

async function authoritiesIn(world: World, folder: string): Promise<CertificateFiles> {
  const names = (await world.listFolder(folder)).filter((name) => name.endsWith('.crt'))
  const read = names.slice(0, limits.certificateFiles)
  const files = await Promise.all(read.map((name) => readPem(world, `${folder}/${name}`)))
  return together([...files, { pems: [], notes: filesBeyond(folder, names.length) }])
}
