/** `npm run footprint`: the committed action where it may see and write little. Ends with 1 where one run is not as it should be. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withLoopback } from '../__tests__/support/loopback.js'
import { cases, type Case } from './cases.js'
import { places, runOn, type Ran } from './stage.js'
import { alpineTree, bareTree } from './trees.js'

/** As the lab's: 1 is for what was found, this for what kept it from looking. */
const failedStatus = 2
const sideBySide = 3
const millisecondsPerSecond = 1_000

const [, , project = ''] = process.argv
const node = process.env['PREFLIGHT_NODE'] ?? process.execPath

type Trees = Readonly<Record<Case['tree'], string>>

/** Every machine has the same resolver, docker and home folder, whatever the one that this runs on has. */
const everyMachine = [
  'rm -rf $root/etc/resolv.conf $root/home',
  'echo nameserver 127.0.0.1 > $root/etc/resolv.conf',
  'mkdir -p $root/home/runner $root/usr/local/bin',
  'rm -f $root/usr/local/bin/docker',
  `printf '#!/bin/sh\\necho Docker version 28.0.4, build b8034c0\\n' > $root/usr/local/bin/docker`,
  'chmod 0755 $root/usr/local/bin/docker',
]

/** A realm without a name, for a registry without one. */
const realmByAddress = { realm: ({ port }: { readonly port: number }) => `https://127.0.0.1:${port}/token` }

const play = (one: Case, trees: Trees): Promise<Ran> =>
  withLoopback(one.registryBy === 'address' ? realmByAddress : {}, ({ inputs, registry }) => {
    const image = `127.0.0.1:${registry.endpoint.port}/team/app:1`
    const given = one.registryBy === 'address' ? { images: image } : inputs
    const variables: Readonly<Record<string, string | undefined>> = {
      // A busy machine takes its time to answer itself.
      ...asVariables({ ...given, 'slow-threshold': '20s' }),
      PATH: '/usr/local/bin:/usr/bin:/bin',
      HOME: '/home/runner',
      RUNNER_TEMP: places.temporary,
      GITHUB_OUTPUT: places.outputs,
      GITHUB_STEP_SUMMARY: places.summary,
      ...one.environment,
    }
    const set = Object.entries(variables).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    )
    return runOn({
      ...one,
      project,
      node,
      tree: trees[one.tree],
      prepare: [...(one.tree === 'machine' ? everyMachine : []), ...one.prepare],
      environment: Object.fromEntries(set),
    })
  })

const asVariables = (inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))

/** What is not as it should be, a line each. */
function faultsOf({ verdict, says, missing }: Case, ran: Ran): readonly string[] {
  const { status, stdout, stderr, written, report, outputs, summary } = ran
  const delivered = (['report', 'outputs', 'summary'] as const).filter((name) => !missing.includes(name))
  const wanted = [
    ...delivered.map((name) => places[name]),
    ...(delivered.includes('report') ? [places.temporary] : []),
  ].sort()
  const texts = { report, outputs, summary }
  return [
    ...(status === 0 ? [] : [`expected exit status 0, got ${status}`]),
    ...(stderr === '' ? [] : [`expected nothing on stderr, got ${stderr.trim()}`]),
    ...(new RegExp(`^${verdicts[verdict]}: `, 'm').test(stdout) ? [] : [`expected ${verdict}`]),
    ...says.filter((words) => !words.test(stdout)).map((words) => `expected the log to say ${words.source}`),
    ...(written.join() === wanted.join()
      ? []
      : [`expected to find written: ${wanted.join(' ')}; got ${written.join(' ')}`]),
    ...delivered.filter((name) => texts[name] === '').map((name) => `${name}: expected a text, got none`),
  ]
}

const verdicts = { pass: 'Pass', warn: 'Warning', fail: 'Fail', unknown: 'Unknown' } as const

/** @returns whether the run was as it should be. */
async function playAndTell(one: Case, trees: Trees): Promise<boolean> {
  const ran = await play(one, trees)
  const faults = faultsOf(one, ran)
  const seconds = (ran.ms / millisecondsPerSecond).toFixed(1)
  console.log(
    [
      `${faults.length === 0 ? 'ok ' : 'NOT'} ${one.title}: ${one.verdict}, ${seconds} s`,
      ...faults.map((fault) => `      ${fault}`),
      ...(faults.length === 0 ? [] : [ran.stdout]),
    ].join('\n'),
  )
  return faults.length === 0
}

/** A file that is gone again before anybody looks is seen all the same. */
async function isAwake(trees: Trees): Promise<boolean> {
  const [one] = cases
  const writing = ['/bin/sh', '-c', 'touch /tmp/passing && rm /tmp/passing && exec "$@"', 'sh']
  const { written } = await play({ ...one, through: writing }, trees)
  const awake = written.includes('/tmp')
  console.log(`${awake ? 'ok ' : 'NOT'} what is written elsewhere is seen`)
  return awake
}

async function playAll(): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'push-preflight-trees-'))
  try {
    const [bare, alpine] = [path.join(folder, 'bare'), path.join(folder, 'alpine')]
    await Promise.all([mkdir(bare), mkdir(alpine)])
    const trees = { machine: '/', bare: await bareTree(bare, node), alpine: await alpineTree(alpine, node) }
    const left = [...cases]
    let failures = (await isAwake(trees)) ? 0 : 1
    const work = async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) {
        if (!(await playAndTell(one, trees))) failures += 1
      }
    }
    await Promise.all(Array.from({ length: sideBySide }, work))
    console.log(`${cases.length + 1 - failures} passed, ${failures} failed`)
    return failures === 0 ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

if (process.platform !== 'linux' || process.getuid?.() !== 0) {
  console.error('footprint: it needs Linux and root, for mounts of its own')
  process.exitCode = failedStatus
} else {
  try {
    process.exitCode = await playAll()
  } catch (error) {
    console.error(`footprint: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = failedStatus
  }
}
