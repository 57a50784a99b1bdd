// `npm run reproducible`: builds what is here once more, somewhere else and with other habits, and holds it against dist/.
// Another path (with a blank, and longer), umask, time zone, locale and order of files on the disk. Ends with 1 where a
// byte differs, and with 2 where it was not built.
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const failedStatus = 2
const root = path.join(import.meta.dirname, '..')
const habits = {
  ...process.env,
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'C',
  NODE_ENV: 'test',
}
const folder = await mkdtemp(path.join(tmpdir(), 'push-preflight-again-'))
const elsewhere = path.join(folder, 'another place', 'further down')

try {
  process.umask(0o077)
  await copy()
  await execute(process.execPath, ['scripts/build.mjs'], { cwd: elsewhere, env: habits, maxBuffer: 2 ** 26 })
  const different = await differences(path.join(root, 'dist'), path.join(elsewhere, 'dist'))
  for (const name of different) console.error(`dist/${name} differs from what is built elsewhere`)
  if (different.length === 0) console.log('dist/ is the same, built elsewhere')
  process.exitCode = different.length === 0 ? 0 : 1
} catch (error) {
  console.error(`reproducible: ${error.stderr ?? ''}${error.message}`)
  process.exitCode = failedStatus
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** What git has or would take, last first; the packages as links to the same files, since a link to their folder has another path. */
async function copy() {
  const { stdout } = await execute('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 2 ** 26,
  })
  for (const name of stdout
    .split('\0')
    .filter((one) => one !== '')
    .reverse()) {
    const place = path.join(elsewhere, name)
    await mkdir(path.dirname(place), { recursive: true })
    await copyFile(path.join(root, name), place)
  }
  await rm(path.join(elsewhere, 'dist'), { recursive: true, force: true })
  const [from, to] = ['node_modules', elsewhere].map((one) => path.resolve(root, one))
  await execute('cp', ['-al', from, to]).catch(() => execute('cp', ['-a', from, to]))
}

async function differences(one, other) {
  const names = new Set(
    (await Promise.all([one, other].map((place) => readdir(place, { recursive: true })))).flat(),
  )
  const bytes = (place, name) => readFile(path.join(place, name), 'latin1').catch(({ code }) => code)
  const pairs = await Promise.all(
    [...names].map(async (name) => [name, await bytes(one, name), await bytes(other, name)]),
  )
  return pairs.flatMap(([name, here, there]) => (here === there ? [] : [name])).sort()
}
