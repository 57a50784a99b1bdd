/**
 * Certificates with a key that Docker shows a server that asks who is there: `*.cert` and `*.key` in its folders (moby v28.5.2
 * registry/registry.go, `loadTLSConfig`). Docker takes all of a folder or stumbles over one of them and sends nothing.
 */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { limits } from '../budgets.js'
import { folderKey } from '../push-path/client-certificates.js'
import type {
  CertificateFolder,
  ClientCertificate,
  ClientCertificateFault,
  ClientCertificateState,
} from '../report/index.js'
import type { Secrets } from '../secrets.js'
import type { FileContent, World } from '../world.js'
import type { FolderPaths } from './certificates.js'
import { quote } from './quote.js'

/** Keys go to `secrets`, under the folder, and nowhere else. In the order in which Docker takes them. Never rejects. */
export async function readClientCertificates(
  world: World,
  pathsOf: FolderPaths,
  hosts: readonly CertificateFolder[],
  { secrets, checkCredentials }: Keeping,
): Promise<readonly ClientCertificate[]> {
  const found = await Promise.all(
    hosts.flatMap((folder) =>
      pathsOf(folder).map(async (path) => {
        const names = (await world.listFolder(path)).filter((name) => /\.(?:crt|cert|key)$/.test(name))
        const read = names.slice(0, limits.certificateFiles).map((name) => ({ folder, path, name, names }))
        return (
          await Promise.all(read.map((one) => certificateAt(world, one, { secrets, checkCredentials })))
        ).flat()
      }),
    ),
  )
  return found.flat()
}

export interface Keeping {
  readonly secrets: Pick<Secrets, 'keepClientCertificate'>
  /** `check-credentials`: a key is a credential. */
  readonly checkCredentials: boolean
}

interface Place {
  readonly folder: CertificateFolder
  readonly path: string
  readonly name: string
  /** All of its folder. */
  readonly names: readonly string[]
}

type Found = readonly ClientCertificate[]

async function certificateAt(
  world: World,
  place: Place,
  { secrets, checkCredentials }: Keeping,
): Promise<Found> {
  const { folder, name, names } = place
  const path = pathOf(world, place, name)
  const as = (state: ClientCertificateState): Found => [{ folder, path, state }]
  const stem = name.replace(/\.[a-z]+$/, '')
  if (name.endsWith('.key')) {
    return names.includes(`${stem}.cert`)
      ? []
      : as(unusable('certificate-missing', `missing client certificate ${stem}.cert for key ${name}`))
  }
  if (name.endsWith('.crt')) {
    // Of an authority only its absence of reading stops Docker; what is no certificate is passed over.
    const file = await world.readFile(path, limits.certificateFileBytes)
    return file.kind === 'unreadable' ? as(unread(folder, path, file.why)) : []
  }
  const key = `${stem}.key`
  if (!names.includes(key)) {
    return as(
      unusable(
        'key-missing',
        `missing key ${key} for client certificate ${name}. CA certificates must use the extension .crt`,
      ),
    )
  }
  if (!checkCredentials) return as({ kind: 'hidden', why: 'no stored credential is read' })
  const keyPath = pathOf(world, place, key)
  const [certificateFile, keyFile] = await Promise.all([
    world.readFile(path, limits.certificateFileBytes),
    world.readFile(keyPath, limits.certificateFileBytes),
  ])
  const stuck = stuckAt(folder, path, certificateFile) ?? stuckAt(folder, keyPath, keyFile)
  if (stuck !== null) return as(stuck)
  if (certificateFile.kind !== 'text' || keyFile.kind !== 'text') return []
  const pair = pairIn(certificateFile.text, keyFile.text)
  if (pair.kind === 'usable') {
    secrets.keepClientCertificate(folderKey(folder), {
      certificatePem: certificateFile.text,
      keyPem: keyFile.text,
    })
  }
  return as(pair)
}

const pathOf = ({ platform }: World, { path }: Place, name: string): string =>
  quotedPath(`${path}${platform === 'win32' ? '\\' : '/'}${name}`)

/** A name may hold anything but a slash. */
const quotedPath = (path: string): string => path.replace(/\p{C}+/gu, ' ')

function stuckAt(folder: CertificateFolder, path: string, file: FileContent): ClientCertificateState | null {
  switch (file.kind) {
    case 'text':
      return null
    case 'unreadable':
      return unread(folder, path, file.why)
    case 'absent':
      return unusable('unreadable', `open ${path}: no such file or directory`)
  }
}

const noPermission: readonly string[] = ['EACCES', 'EPERM']

/** The daemon runs as root, and reads what this step cannot; the CLI is this step's own. */
function unread({ of }: CertificateFolder, path: string, why: string): ClientCertificateState {
  const isPermission = noPermission.includes(why)
  if (of === 'registry' && isPermission) return { kind: 'hidden', why: `${path} could not be read: ${why}` }
  return unusable(
    'unreadable',
    isPermission ? `open ${path}: permission denied` : `read ${path}: ${quote(why.replace(/^it /, ''))}`,
  )
}

const unusable = (fault: ClientCertificateFault, error: string): ClientCertificateState => ({
  kind: 'unusable',
  fault,
  error,
})

/** Go 1.24 crypto/tls/tls.go, `X509KeyPair`: its checks and its words, in its order. */
function pairIn(certificateText: string, keyText: string): ClientCertificateState {
  const words =
    blockFault(certificateText, {
      isWanted: (type) => type === 'CERTIFICATE',
      input: 'certificate',
      looksFor: 'failed to find "CERTIFICATE" PEM block',
      swapped: (type) =>
        type.endsWith('PRIVATE KEY')
          ? 'tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched'
          : null,
    }) ??
    blockFault(keyText, {
      isWanted: (type) => type === 'PRIVATE KEY' || type.endsWith(' PRIVATE KEY'),
      input: 'key',
      looksFor: 'failed to find PEM block with type ending in "PRIVATE KEY"',
      swapped: (type) =>
        type === 'CERTIFICATE'
          ? 'tls: found a certificate rather than a key in the PEM for the private key'
          : null,
    })
  if (words !== null) return unusable('not-pem', words)
  const certificate = attempt(() => new X509Certificate(certificateText))
  if (certificate === null) return unusable('not-pem', 'x509: malformed certificate')
  const key = attempt(() => createPrivateKey(keyText))
  if (key === null) return unusable('not-pem', 'tls: failed to parse private key')
  if (certificate.publicKey.asymmetricKeyType !== key.asymmetricKeyType) {
    return unusable('not-matching', 'tls: private key type does not match public key type')
  }
  return certificate.checkPrivateKey(key)
    ? {
        kind: 'usable',
        subject: quote(/^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? certificate.subject),
        validFrom: timeIn(certificate.validFrom),
        validTo: timeIn(certificate.validTo),
      }
    : unusable('not-matching', 'tls: private key does not match public key')
}

interface Wanted {
  readonly isWanted: (type: string) => boolean
  readonly input: string
  readonly looksFor: string
  readonly swapped: (type: string) => string | null
}

function blockFault(text: string, { isWanted, input, looksFor, swapped }: Wanted): string | null {
  const types = [...text.matchAll(/^-----BEGIN ([A-Z0-9 ]{1,40})-----\s*$/gm)].flatMap(
    ([, type]) => type ?? [],
  )
  if (types.some(isWanted)) return null
  if (types.length === 0) return `tls: failed to find any PEM data in ${input} input`
  const only = types.length === 1 ? swapped(types[0] ?? '') : null
  return (
    only ??
    `tls: ${looksFor} in ${input} input after skipping PEM blocks of the following types: [${types.join(' ')}]`
  )
}

function attempt<T>(make: () => T): T | null {
  try {
    return make()
  } catch {
    return null
  }
}

/** `Nov 25 18:45:46 2026 GMT`. */
function timeIn(written: string): string | null {
  const time = new Date(written)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
