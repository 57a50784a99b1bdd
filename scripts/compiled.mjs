// Compiles the project to a folder of this run's own, so that two may run at once, and starts a program of it.
import { spawn } from 'node:child_process'
import { access, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const root = path.join(import.meta.dirname, '..')
// As the programs' own: 1 is for what they found, this for what kept them from looking.
const failedStatus = 2
const ends = (child) =>
  new Promise((resolve, reject) =>
    child.once('error', reject).once('close', (status, signal) => resolve(signal === null ? status : signal)),
  )
const run = (tool, ...words) => spawn(tool, words, { cwd: root, stdio: 'inherit' })
const must = async (tool, ...words) => {
  const status = await ends(run(tool, ...words))
  if (status !== 0) throw new Error(`${tool} ${words.join(' ')} ended with ${status}`)
}

/** A room may have types of its own: a browser's. */
const projectOf = async (room) => {
  const own = path.join(root, room, 'tsconfig.json')
  return access(own).then(
    () => own,
    () => path.join(root, 'tsconfig.json'),
  )
}

/** Starts `<room>/main.ts` with these words and ends as it ends. */
export async function startCompiled(room, ...words) {
  // Somewhere else than the project: whoever may not write there is to hear why from the program itself.
  const packages = path.join(root, 'node_modules')
  const installed = await access(packages).then(
    () => true,
    () => false,
  )
  const out = await mkdtemp(path.join(tmpdir(), `push-preflight-${room}-code-`))
  try {
    if (!installed) await must('npm', 'ci', '--no-audit', '--no-fund')
    await symlink(packages, path.join(out, 'node_modules'))
    await writeFile(path.join(out, 'package.json'), '{"type":"module"}')
    // Types are looked at by npm run check.
    await must(path.join(packages, '.bin', 'tsc'), '--noCheck', '--outDir', out, '-p', await projectOf(room))
    const program = run(process.execPath, path.join(out, room, 'main.js'), ...words)
    // The program tears itself down; whoever stops this process waits for it.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal))
    const status = await ends(program)
    process.exitCode = typeof status === 'number' ? status : failedStatus
  } catch (error) {
    console.error(`${room}: ${error.message}`)
    process.exitCode = failedStatus
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}
