/** How many requests a preflight sends to servers that answer: registry, token server and trust server are not this program's to wear out. */
import { describe, expect, test } from '@jest/globals'
import { nobodyWatches, preflight } from '../src/preflight.js'
import { describeMistakes, parseRequest } from '../src/request.js'
import { playScenario, readScenarioFile } from '../src/simulator/index.js'
import { judgement } from './support/judgement.js'
import { scenarioFolder } from './support/scenario-file.js'

const most = 12

async function requestsOf(name: string): Promise<readonly string[]> {
  const read = await readScenarioFile(scenarioFolder, name)
  if (!read.ok) throw new Error(`${name} cannot be read`)
  const played = await playScenario(read.scenario)
  try {
    const parsed = parseRequest(played.inputs, { kind: 'command' })
    if (!parsed.ok) throw new Error(describeMistakes(parsed.mistakes))
    await preflight(played.world, parsed.request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: 'not-asked',
      judgement,
      witness: nobodyWatches,
    })
    return [...played.http].flatMap(([place, { requests }]) =>
      requests.map(({ method, path, headers }) => {
        const [credentials = 'bare'] = (headers['authorization'] ?? '')
          .split(' ')
          .filter((word) => word !== '')
        return `${method} ${place}${path.split('?')[0] ?? ''} ${credentials}`
      }),
    )
  } finally {
    await played.close()
  }
}

describe.each([
  ['healthy-signed', 7],
  ['hub-signed', 7],
  ['healthy-signed-before', 10],
])('%s', (name, known) => {
  test(`${known} requests, all of them GET, and no question twice`, async () => {
    const requests = await requestsOf(name)
    expect(requests.filter((one) => !one.startsWith('GET '))).toEqual([])
    expect({ requests, count: requests.length }).toEqual({ requests, count: known })
    expect(known).toBeLessThanOrEqual(most)
  })
})
