/**
 * What the docker CLI finds on this runner when it comes to sign: passphrases, keys, and the trust data that an earlier push
 * left here. Of a key's file only the headers are read, and of a passphrase only that there is one.
 */
import { limits } from '../budgets.js'
import { fullName } from '../push-path/image-reference.js'
import { parseTrustData, trustRoles } from '../push-path/trust-data.js'
import type {
  CachedTrustFile,
  ContentTrust,
  ImageReference,
  Request,
  Signing,
  SigningKey,
  TrustRole,
} from '../report/index.js'
import type { World } from '../world.js'
import { dockerFolder } from './docker-folder.js'

/** Reads nothing where content trust is not asked for. Never rejects. */
export async function readSigning(
  world: World,
  { images, checkCredentials }: Pick<Request, 'images' | 'checkCredentials'>,
  { asked }: Pick<ContentTrust, 'asked'>,
): Promise<Signing> {
  if (!asked) return { kind: 'not-asked' }
  const folder = dockerFolder(world)
  const isSet = (name: string) => (world.environment[`DOCKER_CONTENT_TRUST_${name}_PASSPHRASE`] ?? '') !== ''
  const common = {
    kind: 'read',
    passphrases: { root: isSet('ROOT'), repository: isSet('REPOSITORY') },
    canAsk: world.stdinIsTerminal,
  } as const
  if (folder === null) return { ...common, path: '~/.docker/trust', keys: null, cached: [] }
  // docker/cli v28.5.2 cli/trust/trust.go:65.
  const path = `${folder}/trust`
  const repositories = [...new Map(images.map((image) => [fullName(image), image])).values()]
  const [keys, cached] = await Promise.all([
    checkCredentials ? readKeys(world, `${path}/private`) : null,
    Promise.all(
      repositories.slice(0, limits.cachedRepositories).map((image) => readCache(world, path, image)),
    ),
  ])
  return { ...common, path, keys, cached: cached.flat() }
}

/** Folders of the layout before notary 0.4, which Docker moves to the new one when it begins (notary storage/filestore.go:79). */
const formerFolders: readonly string[] = ['root_keys', 'tuf_keys']

/** null where the keys lie in another layout. What is no key is none: Docker leaves it out, too. */
async function readKeys(world: World, folder: string): Promise<readonly SigningKey[] | null> {
  const names = await world.listFolder(folder)
  if (names.some((name) => formerFolders.includes(name))) return null
  const ids = names.flatMap((name) => /^([0-9a-f]{64})\.key$/.exec(name)?.[1] ?? [])
  const keys = await Promise.all(
    ids.slice(0, limits.signingKeys).map(async (id) => {
      const head = await world.readHead(`${folder}/${id}.key`, limits.signingKeyHeadBytes)
      return head.kind === 'bytes' ? keyIn(id, Buffer.from(head.bytes).toString('latin1')) : null
    }),
  )
  return keys.filter((key) => key !== null)
}

/** notary tuf/utils/x509.go `extractPrivateKeyAttributes`. The headers end with an empty line (RFC 1421 section 4.4). */
function keyIn(id: string, head: string): SigningKey | null {
  const [, type, rest = ''] =
    /-----BEGIN (ENCRYPTED |RSA |EC |ED25519 )?PRIVATE KEY-----\r?\n([^]*)/.exec(head) ?? []
  if (type === undefined && rest === '') return null
  const [headers = ''] = rest.split(/\r?\n\r?\n/, 1)
  const header = (name: string) =>
    new RegExp(`^${name}:[ \\t]*([\\x20-\\x7e]*)`, 'm').exec(headers)?.[1]?.trim() ?? ''
  return {
    id,
    role: header('role').slice(0, limits.trustCharacters),
    encrypted: type === 'ENCRYPTED ' || header('Proc-Type').includes('ENCRYPTED'),
  }
}

/** Where Docker keeps the trust data of a repository (notary client/client.go:63). */
async function readCache(
  world: World,
  path: string,
  image: ImageReference,
): Promise<readonly CachedTrustFile[]> {
  const repository = fullName(image)
  const read = async (role: TrustRole): Promise<CachedTrustFile | null> => {
    const file = await world.readFile(
      `${path}/tuf/${repository}/metadata/${role}.json`,
      limits.trustDataBytes,
    )
    switch (file.kind) {
      case 'absent':
        return null
      case 'unreadable':
        return { repository, data: { kind: 'unusable', role, why: `cannot be read (${file.why})` } }
      case 'text':
        return { repository, data: parseTrustData(role, file.text) }
    }
  }
  return (await Promise.all(trustRoles.map(read))).filter((file) => file !== null)
}
