/** One run of the committed action on a root file system of its own, with a list of everything that was written there. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Ms } from '../src/report/index.js'

/** Where the runner's own things are in there: the only places that may change. */
export const places = {
  temporary: '/runner/temp',
  report: '/runner/temp/push-preflight-report.json',
  outputs: '/runner/output',
  summary: '/runner/summary',
} as const

export interface Stage {
  /** Where `dist/` is. */
  readonly project: string
  readonly node: string
  /** What lies below all that is written: a folder that is seen as `/`. */
  readonly tree: string
  /** Shell commands once it stands at `$root`, and before anything is looked at. */
  readonly prepare: readonly string[]
  /** Everything but `/runner` can be read only. */
  readonly readOnly: boolean
  /** The whole environment of the run. */
  readonly environment: Readonly<Record<string, string>>
  /** By their numbers, since the tree need not have a user database. */
  readonly user: 'root' | 'nobody'
  /** What the run is started through in there, as `setpriv` and its words. */
  readonly through: readonly string[]
}

export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** What the runner gets of it; empty where nothing was written. */
  readonly outputs: string
  readonly summary: string
  readonly report: string
  /** Each file and folder that came, went, or is not what it was. */
  readonly written: readonly string[]
  readonly ms: Ms
}

const users = { root: '0:0', nobody: '65534:65534' } as const
/** A run that hangs ends so, and not with the job. */
const limitMs = 60_000

/** Rejects where the stage itself cannot be put up. */
export async function runOn(stage: Stage): Promise<Ran> {
  const folder = await mkdtemp(path.join(tmpdir(), 'push-preflight-footprint-'))
  try {
    const kept = path.join(folder, 'kept')
    await Promise.all([mkdir(kept), mkdir(path.join(folder, 'stage'))])
    const script = path.join(folder, 'script')
    await writeFile(script, scriptOf(stage, { at: path.join(folder, 'stage'), kept }))
    const startedMs = performance.now()
    const failure = await play(script)
    const ms = performance.now() - startedMs
    if (failure !== null) throw new Error(failure)
    const read = (name: string) => readFile(path.join(kept, name), 'utf8').catch(() => '')
    return {
      status: Number(await read('status')),
      stdout: await read('stdout'),
      stderr: await read('stderr'),
      outputs: await read('outputs'),
      summary: await read('summary'),
      report: await read('report'),
      written: differences(await read('before'), await read('after')),
      ms,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Mounts of its own, which are gone with its last process. @returns why it did not come to a run, or null. */
function play(script: string): Promise<string | null> {
  const child = spawn('unshare', ['--mount', '--propagation', 'private', 'sh', script], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: limitMs,
    killSignal: 'SIGKILL',
  })
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) =>
      resolve(status === 0 ? null : `the stage ended with ${String(status)}: ${words.trim()}`),
    )
  })
}

const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`

/**
 * An overlay lays all that is written into a folder that was empty before, a file that is gone again by its folder's times
 * (Documentation/filesystems/overlayfs.rst, "Upper and Lower"). `/dev` and `/runner` are file systems of their own.
 */
function scriptOf(
  { project, node, tree, prepare, readOnly, environment, user, through }: Stage,
  { at, kept }: { readonly at: string; readonly kept: string },
): string {
  const variables = Object.entries(environment).map(([name, value]) => quoted(`${name}=${value}`))
  const inside = [...through, '/action/node', '/action/dist/index.js'].map(quoted).join(' ')
  const [dist, binary] = [quoted(path.join(project, 'dist')), quoted(node)]
  return `set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount -t tmpfs -o mode=0755 stage ${at}
mkdir ${at}/upper ${at}/work ${at}/root
root=${at}/root
mount -t overlay -o lowerdir=${quoted(tree)},upperdir=${at}/upper,workdir=${at}/work stage $root
mkdir -p $root/dev $root/proc $root/runner $root/action/dist
mount -t tmpfs -o mode=0755 dev $root/dev
for device in null zero full random urandom; do
  : > $root/dev/$device
  mount --bind /dev/$device $root/dev/$device
done
mount --rbind /proc $root/proc
mount -t tmpfs -o mode=0755 runner $root/runner
: > $root/action/node
mount --bind ${binary} $root/action/node
mount -o remount,bind,ro $root/action/node
mount --bind ${dist} $root/action/dist
mount -o remount,bind,ro $root/action/dist
mkdir -m 0777 $root${places.temporary}
for file in $root${places.outputs} $root${places.summary}; do
  : > $file
  chmod 0666 $file
done
${prepare.join('\n')}
${readOnly ? 'mount -o remount,ro $root' : ''}
seen() {
  (cd ${at}/upper && find . -printf '/%P\\t%y\\t%m\\t%s\\t%T@\\t%C@\\n')
  (cd $root && find ./dev ./runner ! -type c -printf '%p\\t%y\\t%m\\t%s\\t%T@\\t%C@\\n' | cut -c 2-)
}
seen > ${kept}/before
status=0
(cd $root && exec env -i ${variables.join(' ')} "$(command -v chroot)" --userspec=${users[user]} --groups= . ${inside}) > ${kept}/stdout 2> ${kept}/stderr || status=$?
echo $status > ${kept}/status
seen > ${kept}/after
cat $root${places.outputs} > ${kept}/outputs
cat $root${places.summary} > ${kept}/summary
if [ -f $root${places.report} ]; then cat $root${places.report} > ${kept}/report; fi
`
}

/** By the first word of each line, a path. */
function differences(before: string, after: string): readonly string[] {
  const [old, now] = [before, after].map((text) => new Set(text.split('\n').filter((line) => line !== '')))
  const changed = [...(old ?? [])].filter((line) => now?.has(line) !== true)
  const come = [...(now ?? [])].filter((line) => old?.has(line) !== true)
  return [...new Set([...changed, ...come].map((line) => line.split('\t')[0] ?? ''))].sort()
}
