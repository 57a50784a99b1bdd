import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hasHangingHelper, writeHelpers } from '../../lab/helpers.js'
import { askedHelper } from '../../src/simulator/credential-helper.js'
import type { ScenarioHelper } from '../../src/simulator/index.js'
import { sampleScenario } from './samples.js'

const helpers: Readonly<Record<string, ScenarioHelper>> = {
  logins: { logins: new Map([['registry.team.example', "bob:it's:secret"]]) },
  prints: { prints: 'asked for a login\n' },
  'prints-and-fails': { prints: 'pass not initialized', status: 1 },
  fails: { status: 2 },
  hangs: { hangs: true },
}
const withHelpers = (names: readonly string[]) =>
  sampleScenario({
    machine: {
      ...sampleScenario().machine,
      helpers: new Map(names.flatMap((name) => (helpers[name] === undefined ? [] : [[name, helpers[name]]]))),
    },
  })

describe('a helper of the lab does what the one on loopback does', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "helpers-of-a-team's-"))
    await writeHelpers(withHelpers(Object.keys(helpers)), folder)
  })
  afterAll(() => rm(folder, { recursive: true }))
  const ask = (name: string, input: string, timeout = 5_000) =>
    spawnSync(path.join(folder, `docker-credential-${name}`), ['get'], { input, timeout, encoding: 'utf8' })

  test.each([
    ['logins', 'registry.team.example'],
    ['logins', 'registry.other.example'],
    ['prints', 'registry.team.example'],
    ['prints-and-fails', 'registry.team.example'],
    ['fails', 'registry.team.example'],
  ])('%s, asked for %s', async (name, key) => {
    const onLoopback = await askedHelper(helpers[name] ?? {}, {
      input: key,
      timeoutMs: 5_000,
      maxOutputBytes: 1_000,
      signal: new AbortController().signal,
    })
    const { status, stdout } = ask(name, key)
    expect({ kind: 'exited', status, stdout, stderr: '' }).toEqual(onLoopback)
  })

  test('and one that hangs does not end', () => {
    expect(ask('hangs', 'registry.team.example', 300)).toMatchObject({ status: null, signal: 'SIGTERM' })
  })
})

test('a push is watched for a short time only where its helper hangs', () => {
  expect(hasHangingHelper(withHelpers(['logins', 'hangs']))).toBe(true)
  expect(hasHangingHelper(withHelpers(['logins', 'fails']))).toBe(false)
  expect(hasHangingHelper(sampleScenario())).toBe(false)
})
