/** The certificates that Docker trusts on this runner: the system's, and its own folders. */
import { limits } from '../budgets.js'
import type { World } from '../world.js'
import { dockerFolder } from './docker-folder.js'
import { filesBeyond, none, readPem, together, type CertificateFiles } from './pem-files.js'
import { quote } from './quote.js'
import { stepStore, systemStore } from './system-store.js'

export type { CertificateFiles } from './pem-files.js'

export interface Certificates {
  /** What the daemon trusts: it does not see this step's environment. */
  readonly daemonSystem: CertificateFiles
  /** What the docker CLI in this step trusts. The same object where no `SSL_CERT_*` variable is set. */
  readonly clientSystem: CertificateFiles
  /** `hostAndPort` as in the registry's name: `registry.example:5000`. */
  readonly registryFolder: (hostAndPort: string) => Promise<CertificateFiles>
  /** `hostAndPort` as in the trust server's URL. */
  readonly trustServerFolder: (hostAndPort: string) => Promise<CertificateFiles>
}

/** moby registry/config_unix.go, `CertsDir`. */
const registryFolders = '/etc/docker/certs.d'

/** Reads the system's store at once, and hands out what reads the folder of a host. Never rejects. */
export async function readCertificates(world: World): Promise<Certificates> {
  const daemonSystem = await systemStore(world)
  return {
    daemonSystem,
    clientSystem: await stepStore(world, daemonSystem),
    registryFolder: (hostAndPort) => registryFolder(world, hostAndPort),
    trustServerFolder: (hostAndPort) => trustServerFolder(world, hostAndPort),
  }
}

/** What the daemon trusts for one registry: the `*.crt` of its folder. */
export function registryFolder(world: World, hostAndPort: string): Promise<CertificateFiles> {
  return readFolder(world, registryFolders, hostAndPort)
}

/** What the CLI trusts for one trust server (docker/cli cli/trust/trust.go, `certificateDirectory`). */
export function trustServerFolder(world: World, hostAndPort: string): Promise<CertificateFiles> {
  const folder = dockerFolder(world.environment)
  return folder === null ? Promise.resolve(none) : readFolder(world, `${folder}/tls`, hostAndPort)
}

/** A name or an address with or without a port, and nothing that would lead out of the folder. */
function isHostAndPort(text: string): boolean {
  const shape = /^(?:[\w-][\w.-]*|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/
  return shape.test(text) && !text.includes('..')
}

async function readFolder(world: World, parent: string, hostAndPort: string): Promise<CertificateFiles> {
  if (!isHostAndPort(hostAndPort)) {
    return {
      pems: [],
      notes: [`expected a host and a port, got "${quote(hostAndPort)}": no folder was read`],
    }
  }
  const folder = `${parent}/${hostAndPort}`
  const names = (await world.listFolder(folder)).filter((name) => name.endsWith('.crt'))
  const read = names.slice(0, limits.certificateFiles)
  const files = await Promise.all(read.map((name) => readPem(world, `${folder}/${name}`)))
  return together([...files, { pems: [], notes: filesBeyond(folder, names.length) }])
}
