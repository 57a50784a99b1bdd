/** The runner's own files in a sandbox: its /etc, its home, its environment. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isThere } from './files.js'
import { markVariable } from './mark.js'
import { withAuthorities, type Authority, type Scenario } from '../src/simulator/index.js'

/** Where a home stands in scenarios that do not say. */
const usualHome = '/root'
/** Of the machine's own /etc, what programs need to start at all. */
const borrowed = ['passwd', 'group', 'alternatives']
const systemCertificates = 'ssl/certs/ca-certificates.crt'

export interface Machine {
  /** Bound to /etc in the sandbox. */
  readonly etc: string
  readonly home: string
  readonly environment: Readonly<Record<string, string>>
}

export const machineIn = (folder: string, scenario: Scenario, searchPath: string): Machine => {
  const home = path.join(folder, 'home')
  return {
    etc: path.join(folder, 'etc'),
    home,
    environment: {
      ...marked(),
      ...Object.fromEntries(scenario.machine.environment),
      HOME: home,
      PATH: searchPath,
    },
  }
}

/** What tells everything that this run started from everything else on the machine. */
export const marked = (): Readonly<Record<string, string>> => ({
  [markVariable]: process.env[markVariable] ?? '',
})

/** An /etc without name servers and without the machine's secrets; `libraryCache` is the dynamic linker's. */
export async function prepareEtc(
  { etc, home }: Pick<Machine, 'etc' | 'home'>,
  libraryCache: string,
): Promise<void> {
  await Promise.all([mkdir(etc, { recursive: true }), mkdir(home, { recursive: true })])
  await Promise.all(
    borrowed.map((name) =>
      cp(path.join('/etc', name), path.join(etc, name), { recursive: true, verbatimSymlinks: true }),
    ),
  )
  await cp(libraryCache, path.join(etc, 'ld.so.cache'))
  await write(path.join(etc, 'nsswitch.conf'), 'hosts: files dns\n')
}

/** Names that lead to the doors that no fault stands at: for what has to be pushed beforehand. */
export const pinHosts = ({ etc }: Machine, pins: ReadonlyMap<string, string>): Promise<void> =>
  write(
    path.join(etc, 'hosts'),
    ['127.0.0.1 localhost', ...[...pins].map(([name, address]) => `${address} ${name}`), ''].join('\n'),
  )

/** The scenario's files, in place: a file that is replaced as a whole would be another one to whoever has it open. */
export async function writeFiles(machine: Machine, scenario: Scenario, authority: Authority): Promise<void> {
  // The kernel's own word: the network makes it true.
  const files = new Map([...scenario.machine.files].filter(([name]) => !/^\/(?:proc|sys)\//.test(name)))
  const certificates = `/etc/${systemCertificates}`
  files.set(certificates, (files.get(certificates) ?? '') + authority.certificatePem)
  if (!files.has('/etc/hosts')) files.set('/etc/hosts', '127.0.0.1 localhost\n')
  if (!files.has('/etc/resolv.conf')) await rm(path.join(machine.etc, 'resolv.conf'), { force: true })
  await Promise.all(
    [...files].map(([name, text]) =>
      write(placeOf(name, machine, homeOf(scenario)), withAuthorities(text, authority)),
    ),
  )
}

const homeOf = ({ machine }: Scenario): string => machine.environment.get('HOME') ?? usualHome

/** Changes a file of the runner, in place. @returns what it held before. */
export async function editFile(
  machine: Machine,
  scenario: Scenario,
  name: string,
  change: (text: string) => string,
): Promise<string> {
  const file = placeOf(name, machine, homeOf(scenario))
  const text = (await isThere(file)) ? await readFile(file, 'utf8') : ''
  await write(file, change(text))
  return text
}

/** Where a file of the scenario lies in the sandbox. Throws for one that the lab has no place for. */
function placeOf(name: string, { etc, home }: Machine, scenarioHome: string): string {
  for (const [folder, place] of [
    ['/etc', etc],
    [scenarioHome, home],
    // A file system of the sandbox's own.
    ['/run', '/run'],
  ] as const) {
    if (name.startsWith(`${folder}/`)) return path.join(place, name.slice(folder.length))
  }
  throw new Error(
    `expected a file below /etc, /run or ${scenarioHome}, found ${name}, which the lab has no place for`,
  )
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
