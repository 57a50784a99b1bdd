import { describe, expect, test } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { chanceRuns, isRunnable, planFor, pushPathScenarios, quickScenarios } from '../../lab/plan.js'
import type { Scenario } from '../../src/simulator/index.js'
import { debian, own, sampleScenario } from './samples.js'

const clients = [debian, own]
const withDocker = (docker: string | null): Scenario =>
  sampleScenario({ machine: { ...sampleScenario().machine, docker } })
const twoActs = sampleScenario({
  name: 'two-acts',
  corrected: { title: 'Two', files: new Map([['/etc/resolv.conf', 'nameserver 10.20.1.53\n']]) },
  expect: { outcome: 'false-401', corrected: { outcome: 'ok' } },
})

describe('only a docker that can be had is run', () => {
  test.each([
    ['20.10.24', true],
    ['28.5.2', true],
    ['29.0.0', false],
    ['30.1.0', false],
    [null, false],
  ])('docker %s: %s', (docker, runnable) => {
    expect(isRunnable(withDocker(docker))).toBe(runnable)
    expect(planFor([withDocker(docker)], clients)).toHaveLength(runnable ? clients.length : 0)
  })
})

test('what loopback alone can play is not run', () => {
  expect(planFor([sampleScenario({ needs: 'loopback' })], clients)).toEqual([])
})

describe('a scenario is played', () => {
  test('once with every docker CLI', () => {
    expect(planFor([sampleScenario()], clients)).toMatchObject([
      { title: 'sample', client: debian, job: { scenario: 'sample', act: 'recorded', client: debian } },
      { title: 'sample', client: own, job: { scenario: 'sample', act: 'recorded', client: own } },
    ])
  })

  test('in both acts where it has two, the second with its own files and expectation', () => {
    const planned = planFor([twoActs], [own])
    expect(planned).toMatchObject([
      { title: 'two-acts', job: { scenario: 'two-acts', act: 'recorded' } },
      { title: 'two-acts (corrected)', job: { scenario: 'two-acts', act: 'corrected' } },
    ])
    expect(planned.map(({ scenario }) => scenario.expect.outcome)).toEqual(['false-401', 'ok'])
    expect(planned[1]?.scenario.machine.files.get('/etc/resolv.conf')).toBe('nameserver 10.20.1.53\n')
  })

  test('twenty times with one CLI where chance decides, each time with another seed', () => {
    const planned = planFor([sampleScenario({ chance: true })], clients)
    expect(chanceRuns).toBe(20)
    expect(planned).toHaveLength(chanceRuns)
    expect(new Set(planned.map(({ client }) => client))).toEqual(new Set([debian]))
    expect(new Set(planned.map(({ job }) => job.seed)).size).toBe(chanceRuns)
  })

  test('as often as the scenario says, where chance decides', () => {
    expect(planFor([sampleScenario({ chance: true, runs: 40 })], clients)).toHaveLength(40)
    expect(planFor([sampleScenario({ runs: 40 })], [own])).toHaveLength(1)
  })

  test('with its remedies once: with the first CLI, and in the first run', () => {
    const withRemedies = (scenario: Scenario) =>
      planFor([scenario], clients).flatMap(({ job }) => (job.remedies ? [job.client.name] : []))
    expect(withRemedies(sampleScenario())).toEqual([debian.name])
    expect(withRemedies(sampleScenario({ chance: true }))).toEqual([debian.name])
  })

  test('with the same seed in every run of the lab, so that it can be looked at again', () => {
    expect(planFor([twoActs], clients)).toEqual(planFor([twoActs], clients))
  })

  test('both ways, but only its own way where chance makes it twenty runs', () => {
    expect(planFor([sampleScenario()], [own])[0]?.job.ways).toBe('both')
    expect(planFor([sampleScenario({ chance: true })], [own])[0]?.job.ways).toBe('own')
  })
})

test('without a docker CLI there is nothing to play', () => {
  expect(planFor([sampleScenario(), sampleScenario({ chance: true })], [])).toEqual([])
})

test.each([
  ['--quick', quickScenarios],
  ['--push-path', pushPathScenarios],
])('every scenario of %s is there, and there are no two of a name', async (_, names) => {
  const files = await readdir(path.join(import.meta.dirname, '..', '..', 'scenarios'))
  expect(names.filter((name) => !files.includes(`${name}.yaml`))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})
