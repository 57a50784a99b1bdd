/** A repository that was signed before: by the real docker, at the real trust server, from another machine. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { keyIdOf, type Scenario, type StoredTrustData } from '../src/simulator/index.js'
import { push, tag } from './docker.js'
import { copyWithLives, type ShelfLives } from './shelf-life.js'
import type { Machine } from './machine.js'
import type { Network } from './network.js'
import { imageOf } from './scenarios.js'
import { pause } from './stage.js'

/** What is signed then: to sign the same content again takes no key (notary tuf/tuf.go, `AddTargets`). */
export const earlier = 'lab/earlier:1'
/** Where a scenario says no other. */
const passphrase = 'for-the-lab-only'
/** A trust server takes nothing that has expired: it is signed for so long, and waited for. */
const shortestSeconds = 4
const daySeconds = 86_400

export const hasBeenSigned = ({ trustData }: Scenario): boolean => trustData !== undefined

/** What the trust server's program has to sign for a shorter time, or null. */
export function serverLivesOf({ trustData }: Scenario): ShelfLives | null {
  const { timestamp, snapshot } = livesIn(trustData)
  return timestamp === undefined && snapshot === undefined
    ? null
    : {
        ...(timestamp === undefined ? {} : { timestamp }),
        ...(snapshot === undefined ? {} : { targetsAndSnapshot: snapshot }),
      }
}

/** What whoever pushes signs. */
function signerLivesOf({ trustData }: Scenario): ShelfLives | null {
  const { root, targets } = livesIn(trustData)
  const positive = (days: number) => Math.max(days, shortestSeconds / daySeconds)
  return root === undefined && targets === undefined
    ? null
    : {
        ...(root === undefined ? {} : { root: positive(root) }),
        ...(targets === undefined ? {} : { targetsAndSnapshot: positive(targets) }),
      }
}

const livesIn = (trustData: Scenario['trustData']): NonNullable<StoredTrustData['expiresInDays']> =>
  [...(trustData?.values() ?? [])][0]?.expiresInDays ?? {}

/**
 * Signs the image once, through doors that no fault stands at. @returns the scenario with the keys of that in place of those
 * that it has made up.
 */
export async function signBefore(
  scenario: Scenario,
  machine: Machine,
  network: Network,
  folder: string,
  docker: string,
): Promise<Scenario> {
  if (!hasBeenSigned(scenario)) return scenario
  const home = path.join(folder, 'signer')
  await mkdir(path.join(home, '.docker'), { recursive: true })
  await writeFile(path.join(home, '.docker', 'config.json'), JSON.stringify(loginsFor(scenario)))
  const lives = signerLivesOf(scenario)
  const program = lives === null ? docker : path.join(home, 'docker')
  if (lives !== null) await copyWithLives(docker, program, lives)
  const signer: Machine = {
    ...machine,
    home,
    environment: {
      DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE: passphrase,
      DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: passphrase,
      ...machine.environment,
      DOCKER_CONFIG: path.join(home, '.docker'),
      DOCKER_CONTENT_TRUST: '1',
      HOME: home,
      PATH: [path.dirname(program), machine.environment['PATH'] ?? ''].join(':'),
    },
  }
  await tag(network, signer, earlier, imageOf(scenario))
  const signed = await push(network, signer, imageOf(scenario), 'signed')
  if (!signed.stdout.includes('Successfully signed')) {
    throw new Error(`expected the first signing to end well, docker said: ${signed.stderr.trim()}`)
  }
  const { root = 1, targets = 1 } = livesIn(scenario.trustData)
  if (Math.min(root, targets) < 0) await pause(shortestSeconds * 1_000)
  return withKeys(scenario, await keysIn(path.join(home, '.docker', 'trust', 'private')))
}

function loginsFor({ accounts, servers }: Scenario): object {
  const { name = 'bob', password = 'secret' } = accounts?.[0] ?? {}
  const auth = Buffer.from(`${name}:${password}`).toString('base64')
  const names = servers.flatMap((server) => (server.serves === 'registry' ? server.names : []))
  return { auths: Object.fromEntries(names.map((registry) => [registry, { auth }])) }
}

interface Key {
  readonly id: string
  readonly text: string
}

/** By role, which stands in the file (notary trustmanager/keystore.go). */
async function keysIn(folder: string): Promise<ReadonlyMap<string, Key>> {
  const names = await readdir(folder)
  const keys = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8')
      return [/^role: (\S+)$/m.exec(text)?.[1] ?? '', { id: name.replace(/\.key$/, ''), text }] as const
    }),
  )
  return new Map(keys)
}

/** A scenario's own keys are named after those of the simulated trust server. */
function withKeys(scenario: Scenario, keys: ReadonlyMap<string, Key>): Scenario {
  const files = new Map(
    [...scenario.machine.files].map(([name, text]) => {
      const real = [...keys].find(([role]) => name.endsWith(`/trust/private/${keyIdOf(role)}.key`))?.[1]
      return real === undefined ? [name, text] : [path.join(path.dirname(name), `${real.id}.key`), real.text]
    }),
  )
  return { ...scenario, machine: { ...scenario.machine, files } }
}
