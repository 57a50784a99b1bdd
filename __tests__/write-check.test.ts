/** What is written, and what is not: one upload and its end where write-check asks for it, and nothing anywhere else. */
import { describe, expect, test } from '@jest/globals'
import { nobodyWatches, preflight } from '../src/preflight.js'
import { describeMistakes, parseRequest } from '../src/request.js'
import type { Report } from '../src/report/index.js'
import { playScenario, readScenarioFile, type HttpServer, type ServerFaults } from '../src/simulator/index.js'
import type { World } from '../src/world.js'
import { judgement } from './support/judgement.js'
import { scenarioFolder } from './support/scenario-file.js'

interface Run {
  readonly report: Report
  /** By the server's address and port. */
  readonly requests: ReadonlyMap<string, HttpServer['requests']>
}

/** @param registryFaults with them the run is asked to end as soon as an upload is asked for */
async function run(
  name: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
  registryFaults: ServerFaults | null = null,
): Promise<Run> {
  const read = await readScenarioFile(scenarioFolder, name)
  if (!read.ok) throw new Error(`${name} cannot be read`)
  const { scenario } = read
  const faults = new Map([
    ...(scenario.faults ?? []),
    ...(registryFaults === null
      ? []
      : [[registry, { ...scenario.faults?.get(registry), ...registryFaults }] as const]),
  ])
  const played = await playScenario({ ...scenario, faults })
  const ending = new AbortController()
  const isUploadAsked = () => played.http.get(registry)?.requests.some(({ method }) => method === 'POST')
  const watch = setInterval(() => {
    if (registryFaults !== null && isUploadAsked() === true) ending.abort('SIGINT')
  }, 1)
  try {
    const parsed = parseRequest({ ...played.inputs, ...inputs }, { kind: 'command' })
    if (!parsed.ok) throw new Error(describeMistakes(parsed.mistakes))
    const world: World = {
      ...played.world,
      endAsked: ending.signal,
      environment: { ...played.world.environment, ...environment },
    }
    const report = await preflight(world, parsed.request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: 'not-asked',
      judgement,
      witness: nobodyWatches,
    })
    return { report, requests: new Map([...played.http].map(([place, one]) => [place, [...one.requests]])) }
  } finally {
    clearInterval(watch)
    await played.close()
  }
}

const registry = '203.0.113.10:443'
const otherHost = '203.0.113.40:443'

/** Everything that may write: method, place, path without what is made up by chance, and what is sent along. */
const writes = ({ requests }: Run): readonly string[] =>
  [...requests].flatMap(([place, sent]) =>
    sent
      .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
      .map(({ method, path, headers }) => {
        const shown = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
        return `${method} ${place}${shown} ${(headers['authorization'] ?? 'bare').split(' ')[0] ?? ''}`
      }),
  )

const count = ({ requests }: Run): number => [...requests.values()].flat().length
const start = `POST ${registry}/v2/bob/app/blobs/uploads/ Bearer`
const cancel = `DELETE ${registry}/v2/bob/app/blobs/uploads/ID?_state=ID Bearer`

test('an upload goes through the proxy that the push goes through', async () => {
  expect(writes(await run('proxy-in-between', { 'write-check': 'true' }))).toEqual([start, cancel])
})

// That no other scenario writes anything is looked at where all of them are played.
test('without write-check nothing is written where the same registry would let it', async () => {
  expect(writes(await run('write-check-works', { 'write-check': 'false' }))).toEqual([])
})

describe('with write-check', () => {
  test('one upload begins with the token of the push and ends where it was begun, two requests more', async () => {
    const [without, with_] = [
      await run('write-check-works', { 'write-check': 'false' }),
      await run('write-check-works'),
    ]
    expect(writes(with_)).toEqual([start, cancel])
    expect(count(with_)).toBe(count(without) + 2)
  })

  test('it happens once for each repository', async () => {
    const images = [
      'registry.team.example/bob/app:1.0',
      'registry.team.example/bob/app:latest',
      'registry.team.example/bob/other:1.0',
    ].join('\n')
    const posts = writes(await run('write-check-works', { images })).filter((one) => one.startsWith('POST'))
    // The account may not push to the other one, says its token: there is nothing to try.
    expect(posts).toEqual([start])
  })

  test('what is refused, or fails, is not tried again', async () => {
    expect(writes(await run('write-check-forbidden'))).toEqual([start])
    expect(writes(await run('write-check-out-of-space'))).toEqual([start])
  })

  test('another host of the registry is asked to cancel, and gets no token', async () => {
    const seen = await run('write-check-at-another-host')
    expect(writes(seen)).toEqual([start, `DELETE ${otherHost}/v2/bob/app/blobs/uploads/ID?_state=ID bare`])
    expect(seen.report.path).toContainEqual({
      host: 'uploads.team.example',
      port: 443,
      roles: ['upload'],
      images: [0],
    })
  })

  test("a stranger's host is asked for nothing", async () => {
    const seen = await run('write-check-at-a-strangers-host')
    expect(writes(seen)).toEqual([start])
    expect(seen.requests.get(otherHost)).toEqual([])
  })

  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    'a job that %s started writes nothing',
    async (event) => {
      expect(writes(await run('write-check-works', {}, { GITHUB_EVENT_NAME: event }))).toEqual([])
    },
  )

  test('a job that was started by a push does', async () => {
    expect(writes(await run('write-check-works', {}, { GITHUB_EVENT_NAME: 'push' }))).toEqual([start, cancel])
  })

  test('nothing is started that could not be ended before the deadline', async () => {
    expect(writes(await run('write-check-works', { timeout: '4s' }))).toEqual([])
  })

  test('without the stored credentials nothing is tried', async () => {
    const seen = await run('write-check-works', { 'check-credentials': 'false' })
    expect(writes(seen)).toEqual([])
    expect(seen.report.findings.map(({ code }) => code)).toContain('write-check-skipped')
  })

  test('the query of an upload is in no report', async () => {
    for (const name of ['write-check-not-cancelled', 'write-check-at-another-host']) {
      const { report } = await run(name)
      expect(JSON.stringify(report)).not.toContain('_state')
    }
  })
})

describe('a run that is asked to end while an upload is begun', () => {
  const slow = { dataAfter: 100 } as const

  test('cancels it, and asks for nothing else any more', async () => {
    const seen = await run('write-check-works', {}, {}, slow)
    expect(writes(seen)).toEqual([start, cancel])
    expect(seen.requests.get(registry)?.at(-1)?.method).toBe('DELETE')
    expect(seen.report.findings.map(({ code }) => code)).not.toContain('upload-not-cancelled')
  })

  test('finds the way to where it goes on, and cancels it there', async () => {
    const seen = await run('write-check-at-another-host', {}, {}, slow)
    expect(writes(seen)).toEqual([start, `DELETE ${otherHost}/v2/bob/app/blobs/uploads/ID?_state=ID bare`])
  })

  test('does not wait longer than a second for a registry to answer', async () => {
    const seen = await run('write-check-works', {}, {}, { dataAfter: 2_000 })
    expect(writes(seen)).toEqual([start])
    const upload = seen.report.measurements.find(({ probe }) => probe.id.startsWith('upload '))
    expect(upload?.result).toMatchObject({ kind: 'skipped', why: 'deadline' })
  })
})
