import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/render/annotation.js'
import { passingReport, sampleFinding, sampleReport } from '../support/sample-report.js'

describe('annotations', () => {
  const [first, second, ...more] = annotations(sampleReport())

  test('there is one for each root cause, none for what follows from it', () => {
    expect([first?.level, second?.level]).toEqual(['error', 'warning'])
    expect(more).toEqual([])
  })

  test('the title names resolver and host', () =>
    expect(first?.title).toBe(
      'Push Preflight: DNS resolver 4.4.4.4 (2nd nameserver), trust server notary.docker.io',
    ))

  test.each([
    ['what was measured', 'answered none of 10 queries for notary.docker.io'],
    ['the consequence', 'docker push will end in a false 401 after about 10.2 s'],
    ["Docker's text", 'Docker will print: you are not authorized'],
    ['what follows', 'This follows from it: The ping of notary.docker.io'],
    ['what to paste', 'Where it goes: /etc/resolv.conf\nnameserver 8.8.8.8\nnameserver 8.8.4.4\n'],
    ['what that leads to', 'docker push will work, in about 300 ms'],
  ])('read alone, it tells %s', (_, text) => expect(first?.message).toContain(text))

  test('a pass has none', () =>
    expect(annotations(passingReport({ findings: [sampleFinding({ severity: 'warning' })] }))).toEqual([]))

  test('hints have none', () =>
    expect(
      annotations(sampleReport({ verdict: 'warn', findings: [sampleFinding({ severity: 'hint' })] })),
    ).toEqual([]))

  const many = (count: number, more: Parameters<typeof sampleFinding>[0] = {}) =>
    Array.from({ length: count }, (_, index) =>
      sampleFinding({ code: 'an-error', title: `Another error ${index}`, ...more }),
    )

  test('errors come first, the culprit first of all, and there are at most ten, which count the rest', () => {
    const findings = [
      sampleFinding({ code: 'a-warning', severity: 'warning', title: 'A warning' }),
      ...many(12),
      sampleFinding(),
    ]
    const shown = annotations(sampleReport({ findings }))
    expect(shown).toHaveLength(10)
    expect(shown[0]?.message).toContain('answered none of 10 queries')
    expect(shown.every(({ level }) => level === 'error')).toBe(true)
    expect(shown[9]?.message).toMatch(/\n4 more causes, which the job summary and the log name\.$/)
    expect(shown[8]?.message).not.toContain('more cause')
  })

  test('ten causes are ten annotations, and nothing is left to count', () => {
    const shown = annotations(sampleReport({ findings: many(10) }))
    expect(shown.filter(({ message }) => message.includes('more cause'))).toEqual([])
  })

  test('what says the same twice is shown once', () => {
    const findings = [sampleFinding(), sampleFinding(), ...many(3, { title: 'The same' })]
    expect(annotations(sampleReport({ findings }))).toHaveLength(2)
  })

  test('a failure without an error finding still has its error', () => {
    const [only] = annotations(sampleReport({ culprit: null, findings: [] }))
    expect(only).toMatchObject({ level: 'error', title: 'Push Preflight' })
    expect(only?.message).toContain('Fail: docker push will end in a false 401')
  })

  test('a message stays below 4,096 characters', () => {
    const long = '😀'.repeat(9_000)
    const remedy = { say: long, paste: long, where: long, lasting: null, then: null }
    const finding = sampleFinding({ title: long, evidence: Array.from({ length: 20 }, () => long), remedy })
    const [only] = annotations(sampleReport({ findings: [finding] }))
    expect(only?.message.length).toBeLessThan(4_096)
    expect(only?.message).not.toMatch(/\p{Cs}/u)
    const findings = many(12, { evidence: [long], remedy }).map((one, index) => ({
      ...one,
      title: `${index}${long}`,
    }))
    const last = annotations(sampleReport({ findings })).at(-1)
    expect(last?.message.length).toBeLessThan(4_096)
    expect(last?.message).toMatch(/\n2 more causes/)
  })
})
