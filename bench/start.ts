/** From the start of the process to its first packet. */
import { createSocket } from 'node:dgram'
import { mkdtemp, rm, symlink, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Figure, Part } from './figures.js'
import { command } from './network.js'
import { done, ended } from './process.js'
import { differenceOf, interleaved, ratioOf, sidesOf } from './statistics.js'

const limits = { commandMs: 30, ofBareAction: 1.2 } as const
const newerNode = 24
const image = 'registry.bench.test/team/app:1'

export async function start(pairs: number): Promise<Part> {
  const older = { name: `Node ${process.versions.node}`, path: process.execPath }
  const newer = await nodeAt(newerNode)
  const figures: Figure[] = []
  await withAsked(async (asked) => {
    for (const node of [older, newer]) {
      figures.push(
        typeof node === 'string'
          ? { kind: 'not-measured', what: `first packet of the command on Node ${newerNode}`, why: node }
          : await firstOfCommand(asked, node, pairs),
      )
    }
    const bare = await bareAction()
    try {
      for (const node of [older, newer]) {
        if (typeof node !== 'string') figures.push(await firstOfAction(asked, node, bare.entry, pairs))
      }
    } finally {
      await bare.remove()
    }
  })
  return {
    title: 'Start',
    about:
      'From the start of the process to the arrival of its first query at a resolver on loopback, against the whole of node -e 0, and for the action against the whole of a bundle that imports @actions/core and reads one input.',
    figures,
  }
}

interface Node {
  readonly name: string
  readonly path: string
}

interface Asked {
  readonly resolver: string
  /** From now until a query arrives; the process is ended then. */
  readonly firstPacket: (
    node: Node,
    words: readonly string[],
    environment: Record<string, string>,
  ) => Promise<number>
}

async function withAsked(use: (asked: Asked) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'push-preflight-bench-'))
  const bin = path.join(folder, 'bin')
  await mkdir(bin)
  await writeFile(path.join(bin, 'docker'), '#!/bin/sh\necho "Docker version 28.0.4, build b8034c0"\n', {
    mode: 0o755,
  })
  const socket = createSocket('udp4')
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  let arrived: () => void = () => undefined
  socket.on('message', () => arrived())
  try {
    await use({
      resolver: `127.0.0.1:${socket.address().port}`,
      firstPacket: async (node, words, environment) => {
        const begunMs = performance.now()
        let firstMs = Number.NaN
        const run = await ended(node.path, words, {
          environment: { PATH: bin, HOME: folder, ...environment },
          started: (kill) => {
            arrived = () => {
              firstMs = performance.now() - begunMs
              arrived = () => undefined
              kill()
            }
          },
        })
        if (Number.isNaN(firstMs)) throw new Error(`no query came: ${run.stderr}${run.stdout}`)
        return firstMs
      },
    })
  } finally {
    socket.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function firstOfCommand(asked: Asked, node: Node, pairs: number): Promise<Figure> {
  const laps = await interleaved(
    pairs,
    () => asked.firstPacket(node, [command, `--resolvers=${asked.resolver}`, image], {}),
    async () => (await done(node.path, ['-e', '0'])).wallMs,
  )
  return {
    kind: 'measured',
    what: `first packet of the command later than node -e 0 ends, ${node.name}`,
    value: differenceOf(laps),
    unit: 'ms',
    atMost: limits.commandMs,
    from: sidesOf(laps, 'first packet', 'node -e 0'),
  }
}

async function firstOfAction(asked: Asked, node: Node, bareEntry: string, pairs: number): Promise<Figure> {
  const inputs = {
    INPUT_IMAGES: image,
    INPUT_RESOLVERS: asked.resolver,
    'INPUT_FAIL-ON': 'never',
    INPUT_TIMEOUT: '30s',
  }
  const laps = await interleaved(
    pairs,
    () => asked.firstPacket(node, [path.resolve('dist/index.js')], inputs),
    async () => (await done(node.path, [bareEntry], { environment: inputs })).wallMs,
  )
  return {
    kind: 'measured',
    what: `first packet of the action, of a bundle with @actions/core alone, ${node.name}`,
    value: ratioOf(laps),
    unit: 'times',
    atMost: limits.ofBareAction,
    from: sidesOf(laps, 'first packet', 'bundle'),
  }
}

/** Made as ours is. */
async function bareAction(): Promise<{
  readonly entry: string
  readonly remove: () => Promise<void>
}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'push-preflight-bench-'))
  const packages = path.resolve('node_modules')
  await symlink(packages, path.join(folder, 'node_modules'))
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}')
  await writeFile(
    path.join(folder, 'bare.js'),
    "import * as core from '@actions/core'\nprocess.exitCode = core.getInput('images') === '' ? 1 : 0\n",
  )
  const out = path.join(folder, 'out')
  await done(path.join(packages, '.bin', 'ncc'), ['build', path.join(folder, 'bare.js'), '-o', out])
  return { entry: path.join(out, 'index.js'), remove: () => rm(folder, { recursive: true, force: true }) }
}

/** @returns that version, or why it is not to be had. */
async function nodeAt(major: number): Promise<Node | string> {
  const run = await ended('npx', [
    '-y',
    `node@${major}`,
    '-p',
    'process.execPath + " " + process.versions.node',
  ])
  const [place, version] = run.stdout.trim().split(' ')
  return run.status === 0 && place !== undefined && version !== undefined
    ? { name: `Node ${version}`, path: place }
    : `npx node@${major} does not start here: ${run.stderr.trim().split('\n')[0] ?? ''}`
}
