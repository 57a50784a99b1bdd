/** The certificates that Docker trusts on this runner: the system's, and its own folders. */
import { limits } from '../budgets.js'
import type { World } from '../world.js'
import { quote } from './quote.js'

export interface CertificateFiles {
  /** The text of each file; one file may hold many certificates. */
  readonly pems: readonly string[]
  /** What was found and could not be used: a sentence each, with the path. */
  readonly notes: readonly string[]
}

export interface Certificates {
  readonly system: CertificateFiles
  /** `hostAndPort` as in the registry's name: `registry.example:5000`. */
  readonly registryFolder: (hostAndPort: string) => Promise<CertificateFiles>
  /** `hostAndPort` as in the trust server's URL. */
  readonly trustServerFolder: (hostAndPort: string) => Promise<CertificateFiles>
}

const none: CertificateFiles = { pems: [], notes: [] }

/** Go 1.24 src/crypto/x509/root_linux.go, `certFiles`: the first one that can be read is the store. */
const systemStorePaths = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cacert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
] as const

/** moby registry/config_unix.go, `CertsDir`. */
const registryFolders = '/etc/docker/certs.d'

/** Reads the system's store at once, and hands out what reads the folder of a host. Never rejects. */
export async function readCertificates(
  world: World,
  environment: World['environment'] = world.environment,
): Promise<Certificates> {
  return {
    system: await systemStore(world),
    registryFolder: (hostAndPort) => registryFolder(world, hostAndPort),
    trustServerFolder: (hostAndPort) => trustServerFolder(world, hostAndPort, environment),
  }
}

/** The system's store as one PEM text, or none where no file of it can be read. */
export async function systemStore(world: World): Promise<CertificateFiles> {
  let notes: readonly string[] = []
  for (const path of systemStorePaths) {
    const read = await readPem(world, path)
    notes = [...notes, ...read.notes]
    if (read.pems.length > 0) return { pems: read.pems, notes }
  }
  return { pems: [], notes }
}

/** What the daemon trusts for one registry: the `*.crt` of its folder. */
export function registryFolder(world: World, hostAndPort: string): Promise<CertificateFiles> {
  return readFolder(world, registryFolders, hostAndPort)
}

/** What the CLI trusts for one trust server (docker/cli cli/trust/trust.go, `certificateDirectory`). */
export function trustServerFolder(
  world: World,
  hostAndPort: string,
  environment: World['environment'] = world.environment,
): Promise<CertificateFiles> {
  const configured = environment['DOCKER_CONFIG'] ?? ''
  const home = environment['HOME'] ?? ''
  const folder = configured === '' ? `${home}/.docker` : configured
  if (configured === '' && home === '') return Promise.resolve(none)
  return readFolder(world, `${folder}/tls`, hostAndPort)
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
  const left = names.length - read.length
  return {
    pems: files.flatMap(({ pems }) => pems),
    notes: [
      ...files.flatMap(({ notes }) => notes),
      ...(left > 0
        ? [`${folder} has ${left} files more than the ${limits.certificateFiles} that are read`]
        : []),
    ],
  }
}

async function readPem(world: World, path: string): Promise<CertificateFiles> {
  const file = await world.readFile(path, limits.certificateFileBytes)
  switch (file.kind) {
    case 'absent':
      return none
    case 'unreadable':
      return { pems: [], notes: [`${path} could not be read: ${quote(file.why)}`] }
    case 'text':
      return file.text.includes('-----BEGIN CERTIFICATE-----')
        ? { pems: [file.text], notes: [] }
        : { pems: [], notes: [`${path} has no certificate in PEM form`] }
  }
}
