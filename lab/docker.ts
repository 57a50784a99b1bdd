/** The real dockerd, images without a registry, and the push itself. */
import { createHash, randomBytes } from 'node:crypto'
import { get } from 'node:http'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { startDaemon, untilReady, type Daemon } from './daemon.js'
import { marked, type Machine } from './machine.js'
import type { Network } from './network.js'
import { mustRun, run, type Ended } from './process.js'

/** The longest push that was seen took 285 s. */
const pushLimitMs = 420_000
const layerBytes = 4_096

export interface DaemonStart {
  /** In the place of /etc/docker/daemon.json, or null. */
  readonly config: string | null
  /** Besides the usual ones. */
  readonly variables: Readonly<Record<string, string>>
}

/** Starts dockerd on the runner, its state below the folder. Its socket is where clients look for it. */
export async function startDocker(
  network: Network,
  machine: Machine,
  folder: string,
  { config, variables }: DaemonStart,
): Promise<Daemon> {
  const file = path.join(folder, 'daemon.json')
  if (config !== null) await writeFile(file, config)
  const command = [
    ...['dockerd', '--iptables=false', '--bridge=none', '--data-root', path.join(folder, 'docker')],
    ...(config === null ? [] : ['--config-file', file]),
  ]
  const daemon = startDaemon(network.onRunner(command), {
    log: path.join(folder, 'dockerd.log'),
    environment: { ...daemonEnvironment(machine), ...variables },
  })
  await untilReady(daemon, () => answersPing('/run/docker.sock'))
  return daemon
}

/** The Engine's own question for whether it is there (Docker Engine API v1.41, SystemPing). */
const answersPing = (socketPath: string): Promise<boolean> =>
  new Promise((resolve) => {
    get({ socketPath, path: '/_ping' }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    }).on('error', () => resolve(false))
  })

/** dockerd is started by the system: nothing of the step's environment is in there. */
const daemonEnvironment = ({ environment }: Machine) => ({
  ...marked(),
  PATH: environment['PATH'] ?? '',
})

/** Loads images of so many layers, each of it new to every registry. */
export async function loadImages(
  network: Network,
  machine: Machine,
  folder: string,
  names: readonly string[],
  layers: number,
): Promise<void> {
  const parts = path.join(folder, 'images')
  await mkdir(parts)
  const manifest = await Promise.all(
    names.map((name, index) => makeImage(parts, `image-${index}`, name, layers)),
  )
  await writeFile(path.join(parts, 'manifest.json'), JSON.stringify(manifest))
  const archive = path.join(folder, 'images.tar')
  await mustRun(['tar', '-C', parts, '-cf', archive, '.'])
  await mustRun(network.onRunner(['docker', 'load', '--input', archive]), {
    environment: machine.environment,
  })
  await Promise.all([rm(parts, { recursive: true }), rm(archive)])
}

/** Writes an image's parts in the form of `docker save` (moby image/spec/v1.2.md). @returns its entry of the manifest. */
async function makeImage(parts: string, prefix: string, name: string, layers: number) {
  const made = await Promise.all(
    Array.from({ length: layers }, async (_, index) => {
      const content = `${prefix}-content-${index}`
      const layer = `${prefix}-layer-${index}.tar`
      await writeFile(path.join(parts, content), randomBytes(layerBytes))
      await mustRun(['tar', '-C', parts, '-cf', path.join(parts, layer), content])
      return { layer, digest: `sha256:${await sha256(path.join(parts, layer))}` }
    }),
  )
  const config = {
    architecture: 'amd64',
    os: 'linux',
    config: {},
    rootfs: { type: 'layers', diff_ids: made.map(({ digest }) => digest) },
    history: made.map(() => ({ created: '2026-01-01T00:00:00Z' })),
  }
  const configFile = `${prefix}-config.json`
  await writeFile(path.join(parts, configFile), JSON.stringify(config))
  return { Config: configFile, RepoTags: [name], Layers: made.map(({ layer }) => layer) }
}

async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}

export const tag = (network: Network, machine: Machine, from: string, to: string): Promise<string> =>
  mustRun(network.onRunner(['docker', 'tag', from, to]), { environment: machine.environment })

/** Pushes, with content trust or without, whatever comes of it. */
export const push = (
  network: Network,
  machine: Machine,
  image: string,
  kind: 'plain' | 'signed',
  limitMs = pushLimitMs,
): Promise<Ended> =>
  run(network.onRunner(['docker', 'push', image]), {
    environment:
      kind === 'signed' ? machine.environment : { ...machine.environment, DOCKER_CONTENT_TRUST: '0' },
    limitMs,
  })
