/** The system's certificate store, as Go reads it on Linux. */
import { limits } from '../budgets.js'
import type { World } from '../world.js'
import { filesBeyond, readPem, together, type CertificateFiles } from './pem-files.js'
import { quote } from './quote.js'

/** Go 1.24 src/crypto/x509/root_linux.go, `certFiles`: the first one that can be read is the store. */
const bundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cacert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
] as const

/** root_linux.go, `certDirectories`. */
const folders = ['/etc/ssl/certs', '/etc/pki/tls/certs'] as const

const bundleNames = new Set(bundles.map((path) => path.slice(path.lastIndexOf('/') + 1)))

/** The names of c_rehash(1), `5ed36f99.0`: mostly links to another file of the folder, which Go leaves out. */
const rehashed = /^[0-9a-f]{8}\.r?\d+$/

/**
 * What the daemon trusts: a bundle, or the folders where there is none. Go reads both; but systems write
 * the certificates of these folders into the bundle as well, so that hundreds of files would be opened for
 * what is there already. Never rejects.
 */
export async function systemStore(world: World): Promise<CertificateFiles> {
  const bundle = await firstOf(world, bundles)
  return bundle.pems.length > 0 ? bundle : together([bundle, await allOf(world, folders)])
}

/**
 * What a tool in this step trusts (src/crypto/x509/root_unix.go, `loadSystemRoots`): `SSL_CERT_FILE` stands
 * in for the bundles, `SSL_CERT_DIR` (a list with colons) for the folders, and both are united.
 *
 * @param system the store without these variables, which is given back as it is where neither is set
 */
export async function stepStore(world: World, system: CertificateFiles): Promise<CertificateFiles> {
  const file = world.environment['SSL_CERT_FILE'] ?? ''
  const list = world.environment['SSL_CERT_DIR'] ?? ''
  if (file === '' && list === '') return system
  return together([
    // What system holds is the default bundle, and stands for the default folders as well.
    file === '' ? await firstOf(world, bundles) : await namedFile(world, file),
    list === '' ? system : await allOf(world, foldersIn(list)),
  ])
}

function foldersIn(list: string): readonly string[] {
  const named = list.split(':').filter((folder) => folder !== '')
  return [...new Set(named)].slice(0, limits.certificateFiles)
}

async function namedFile(world: World, path: string): Promise<CertificateFiles> {
  const read = await readPem(world, path)
  return read.pems.length + read.notes.length > 0
    ? read
    : { pems: [], notes: [`SSL_CERT_FILE names ${quote(path)}, which does not exist`] }
}

async function firstOf(world: World, paths: readonly string[]): Promise<CertificateFiles> {
  let notes: readonly string[] = []
  for (const path of paths) {
    const read = await readPem(world, path)
    notes = [...notes, ...read.notes]
    if (read.pems.length > 0) return { pems: read.pems, notes }
  }
  return { pems: [], notes }
}

async function allOf(world: World, paths: readonly string[]): Promise<CertificateFiles> {
  return together(await Promise.all(paths.map((path) => wholeFolder(world, path))))
}

/** A bundle in a folder stands for the folder; else every file of it counts, whatever its name, that parses. */
async function wholeFolder(world: World, folder: string): Promise<CertificateFiles> {
  const names = await world.listFolder(folder)
  const pathOf = (name: string) => `${folder}/${name}`
  const bundle = await firstOf(world, names.filter((name) => bundleNames.has(name)).map(pathOf))
  if (bundle.pems.length > 0) return bundle
  const plain = names.filter((name) => !rehashed.test(name))
  const chosen = plain.length > 0 ? plain : names
  const read = chosen.slice(0, limits.certificateFiles)
  const files = await Promise.all(read.map((name) => readPem(world, pathOf(name))))
  return {
    pems: together(files).pems,
    notes: [...bundle.notes, ...filesBeyond(folder, chosen.length)],
  }
}
