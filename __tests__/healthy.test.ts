import { describe, expect, test } from '@jest/globals'
import { judge } from '../src/findings/judge.js'
import { healthyRun } from './support/healthy-network.js'

const runs = Array.from({ length: 300 }, (_, index) => {
  const run = healthyRun(20_261_125 + index * 104_729)
  return { ...run, judgement: judge(run.observations) }
})

describe('300 healthy networks, each with jitter, varying answers or a lost query', () => {
  test('none fails, and at least 297 pass', () => {
    const others = runs
      .filter(({ judgement }) => judgement.verdict !== 'pass')
      .map(({ judgement, story }) => `${judgement.verdict}: ${story}`)
    expect(others.filter((line) => !line.startsWith('warn: '))).toEqual([])
    expect({ others, few: others.length <= 3 }).toEqual({ others, few: true })
  })

  test('nothing above a hint is said where nothing was lost', () => {
    const loud = runs
      .filter(({ lost }) => lost === 0)
      .flatMap(({ judgement, story }) =>
        judgement.findings
          .filter(({ severity }) => severity !== 'hint')
          .map(({ code }) => `${code}: ${story}`),
      )
    expect(loud).toEqual([])
  })
})
