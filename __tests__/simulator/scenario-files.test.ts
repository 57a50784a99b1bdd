import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readScenarioFile, scenarioNames } from '../../src/simulator/index.js'
import { base, own, whole } from './sample-scenario.js'

const current = { folder: '' }
beforeEach(async () => {
  current.folder = await mkdtemp(path.join(tmpdir(), 'scenarios-'))
})
afterEach(() => rm(current.folder, { recursive: true }))

const write = (file: string, text: string) => writeFile(path.join(current.folder, file), text)

test('a folder of scenarios is listed without its bases and other files', async () => {
  await mkdir(path.join(current.folder, 'base'))
  await Promise.all([
    write('b.yaml', ''),
    write('a.yaml', ''),
    write('README.md', ''),
    write('base/c.yaml', ''),
  ])
  expect(await scenarioNames(current.folder)).toEqual(['a', 'b'])
})

test('a scenario is read with its base from the folder below', async () => {
  await mkdir(path.join(current.folder, 'base'))
  await Promise.all([
    write('sample.yaml', own),
    write('base/push.yaml', base),
    write('base/broken.yaml', '['),
  ])
  expect(await readScenarioFile(current.folder, 'sample')).toMatchObject({
    ok: true,
    scenario: { name: 'sample', base: 'push', clock: '2026-02-03T08:30:00Z' },
  })
})

test('a scenario without a base needs no such folder', async () => {
  await write('sample.yaml', whole)
  expect(await readScenarioFile(current.folder, 'sample')).toMatchObject({ ok: true })
})

test('its mistakes name the files as they can be opened', async () => {
  await mkdir(path.join(current.folder, 'base'))
  await Promise.all([
    write('other.yaml', own.replace('outcome: ok', 'outcome: no')),
    write('base/push.yaml', base.replace('28.2.2', '28')),
  ])
  const parsed = await readScenarioFile(current.folder, 'other')
  expect(parsed.ok ? [] : parsed.mistakes).toMatchObject([
    { path: 'machine.docker', file: path.join(current.folder, 'base/push.yaml'), line: 7 },
    { path: 'expect.outcome', file: path.join(current.folder, 'other.yaml'), line: 6 },
  ])
})

test('a scenario of another name than its file is a mistake', async () => {
  await write('other.yaml', whole)
  expect(await readScenarioFile(current.folder, 'other')).toMatchObject({
    ok: false,
    mistakes: [{ path: 'name', line: 1 }],
  })
})

test('a scenario that is not there is told by the system', async () => {
  await expect(readScenarioFile(current.folder, 'nobody')).rejects.toMatchObject({ code: 'ENOENT' })
})
