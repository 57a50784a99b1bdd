/** A whole run where files of the machine cannot be seen: it ends as it does with them, and blames nobody. */
import { expect, test } from '@jest/globals'
import { nobodyWatches, preflight } from '../src/preflight.js'
import { parseRequest } from '../src/request.js'
import { playScenario, readScenarioFile } from '../src/simulator/index.js'
import type { World } from '../src/world.js'
import { judgement } from './support/judgement.js'
import { scenarioFolder } from './support/scenario-file.js'

type Files = Pick<World, 'readFile' | 'readHead' | 'readLink' | 'listFolder'>

const absent: Files = {
  readFile: () => Promise.resolve({ kind: 'absent' }),
  readHead: () => Promise.resolve({ kind: 'absent' }),
  readLink: () => Promise.resolve(null),
  listFolder: () => Promise.resolve([]),
}
const unreadable = { kind: 'unreadable', why: 'EACCES' } as const
const closed: Files = {
  ...absent,
  readFile: () => Promise.resolve(unreadable),
  readHead: () => Promise.resolve(unreadable),
}

/** Its own files below these folders are seen as `other` has them. */
function hiding(own: World, folders: readonly string[], other: Files): World {
  const files = (path: string) => (folders.some((folder) => path.startsWith(folder)) ? other : own)
  return {
    ...own,
    readFile: (path, maxBytes) => files(path).readFile(path, maxBytes),
    readHead: (path, bytes) => files(path).readHead(path, bytes),
    readLink: (path) => files(path).readLink(path),
    listFolder: (path) => files(path).listFolder(path),
  }
}

const kernel = ['/proc', '/sys']
const services = ['/run', '/var', '/usr', '/lib']

test.each([
  ['/proc and /sys are not mounted', kernel, absent],
  ['/proc and /sys are closed', kernel, closed],
  ['no folder of a service is there', services, absent],
  ['all folders of services are closed', services, closed],
  [
    'the whole of /etc but resolv.conf is closed',
    ['/etc/docker', '/etc/hosts', '/etc/nsswitch', '/etc/gai'],
    closed,
  ],
])('%s', async (_, folders, files) => {
  const read = await readScenarioFile(scenarioFolder, 'healthy')
  if (!read.ok) throw new Error('the scenario cannot be read')
  const scenario = await playScenario(read.scenario)
  const { world, inputs } = scenario
  try {
    const parsed = parseRequest(inputs, { kind: 'command' })
    if (!parsed.ok) throw new Error('the request of the scenario is wrong')
    const report = await preflight(hiding(world, folders, files), parsed.request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: 'not-asked',
      judgement,
      witness: nobodyWatches,
    })
    expect(report).toMatchObject({ outcome: 'ok', verdict: 'pass' })
    expect(report.findings.filter(({ severity }) => severity !== 'hint')).toEqual([])
  } finally {
    await scenario.close()
  }
})
