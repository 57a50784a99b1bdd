/** Texts of scenarios for tests of their reader: one that is whole, and one that completes a base. */
import { expect } from '@jest/globals'
import { parseScenario, type PlacedMistake, type Scenario } from '../../src/simulator/index.js'

export const whole = `name: sample
title: One
story: >-
  A story
  of two lines.
clock: '2026-02-03T08:30:00Z'
request:
  images: registry.team.example/bob/app:1.0
machine:
  docker: 28.2.2
  environment:
    HOME: /home/runner
  files:
    /etc/resolv.conf: |
      nameserver 10.20.0.53
accounts:
  - { name: bob, password: secret, mayPush: [bob/app] }
resolvers:
  10.20.0.53:
    default: { delay: 10 }
    registry.team.example:
      A: { delay: 11 }
      AAAA: { delay: 12, rcode: servfail }
  10.20.1.53:
    default: { drop: true }
zone:
  registry.team.example: [203.0.113.10]
  auth.team.example: [203.0.113.20]
servers:
  - at: 203.0.113.10:443
    names: [registry.team.example]
    serves: registry
    realm: https://auth.team.example/token
    service: registry.team.example
  - at: 203.0.113.20:443
    names: [auth.team.example]
    serves: token
faults:
  203.0.113.20:443: { acceptAfter: 20, dataAfter: 30, status: 503 }
corrected:
  title: Two
  resolvers:
    10.20.0.53: {}
expect:
  outcome: service-error
  plain: ok
  corrected:
    outcome: ok
`

/** What the lab alone can play, to be put behind a scenario. */
export const software = `needs: lab
chance: true
software:
  - runs: unbound
    on: network
    addresses: [10.20.2.53]
    files:
      unbound.conf: "server:"
`

/** Everything but what is a scenario's own. */
export const base = `# A base
clock: '2026-02-03T08:30:00Z'
request:
  images: registry.team.example/bob/app:1.0
  timeout: 20s
machine:
  docker: 28.2.2
  environment:
    HOME: /home/runner
    DOCKER_CONTENT_TRUST: '1'
  files:
    /etc/hosts: |
      127.0.0.1 localhost
    /etc/resolv.conf: |
      nameserver 10.20.0.53
resolvers:
  10.20.0.53:
    default: { delay: 10 }
    registry.team.example: { delay: 20 }
  10.20.1.53:
    default: { delay: 10 }
zone:
  registry.team.example: [203.0.113.10]
  auth.team.example: [203.0.113.20]
servers:
  - at: 203.0.113.10:443
    names: [registry.team.example]
    serves: registry
  - at: 203.0.113.20:443
    names: [auth.team.example]
    serves: token
faults:
  203.0.113.10:443: { hang: true }
  203.0.113.20:443: { dataAfter: 500 }
`

export const own = `name: sample
base: push
title: One
story: A story
expect:
  outcome: ok
`

/** The scenario in that text, with the base `push` where it asks for one. */
export function read(yaml: string, baseText = base): Scenario {
  const parsed = parseScenario(yaml, { base: () => baseText })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
  return parsed.scenario
}

export const file = 'scenarios/sample.yaml'
export const baseFile = 'scenarios/base/push.yaml'

/** What is wrong with that text; nothing where it is right. */
export function mistakesIn(yaml: string, baseText: string | null = base): readonly PlacedMistake[] {
  const parsed = parseScenario(yaml, {
    file,
    base: (name) => (name === 'push' ? baseText : null),
  })
  return parsed.ok ? [] : parsed.mistakes
}

/** That line of a text, without the blanks around it. */
export const lineOf = (text: string, line: number): string => text.split('\n')[line - 1]?.trim() ?? ''

/** The same text with one change; says so where there is nothing to change. */
export function changed(text: string, from: string | RegExp, to: string): string {
  const yaml = text.replace(from, to)
  expect(yaml).not.toBe(text)
  return yaml
}

/** What is replaced by what in the whole text; then the path of the mistake, what stands in its line, and what is said of it. */
export type Change = readonly [from: string | RegExp, to: string, path: string, line: string, problem: RegExp]

export function expectMistake(...[from, to, path, line, problem]: Change): void {
  const yaml = changed(whole, from, to)
  const found = mistakesIn(yaml)
  expect(found).toContainEqual({
    path,
    problem: expect.stringMatching(problem),
    file,
    line: expect.anything(),
  })
  const mistake = found.find((one) => one.path === path && problem.test(one.problem))
  expect(lineOf(yaml, mistake?.line ?? 0)).toContain(line)
}
