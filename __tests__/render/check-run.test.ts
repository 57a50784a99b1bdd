import { describe, expect, test } from '@jest/globals'
import { checkRun, publishedLine, unpublishedNotice } from '../../src/render/check-run.js'
import { renderMarkdown } from '../../src/render/markdown.js'
import type { FailOn, Report, Verdict } from '../../src/report/index.js'
import { passingReport, sampleFinding, sampleReport, sampleRunner } from '../support/sample-report.js'

const options = {
  docsBase: 'https://github.com/o/push-preflight/blob/v1',
  job: 'push',
}
const shown = (report: Report) => checkRun(report, options)
const ended = (verdict: Verdict, failOn: FailOn) => {
  const report = sampleReport({ verdict })
  return shown({ ...report, request: { ...report.request, failOn } }).conclusion
}

describe('a check run', () => {
  test.each([
    ['pass', 'fail', 'success'],
    ['pass', 'warn', 'success'],
    ['warn', 'fail', 'neutral'],
    ['warn', 'warn', 'failure'],
    ['unknown', 'warn', 'neutral'],
    ['fail', 'fail', 'failure'],
    ['fail', 'warn', 'failure'],
    ['fail', 'never', 'neutral'],
  ] as const)('of verdict %s with fail-on %s is %s', (verdict, failOn, conclusion) => {
    expect(ended(verdict, failOn)).toBe(conclusion)
  })

  test('has the job in its name, the verdict as its title, and the summary of the job', () => {
    const report = sampleReport()
    expect(shown(report)).toMatchObject({
      name: 'Push Preflight (push)',
      title: expect.stringMatching(/^Fail: .*4\.4\.4\.4/),
      summary: renderMarkdown(report, { docsBase: options.docsBase }),
    })
    expect(checkRun(report, { ...options, job: '' }).name).toBe('Push Preflight')
  })

  test.each([
    ['trouble', sampleReport],
    ['a pass', passingReport],
  ])(
    'is cut at a section where it is too long for GitHub, which counts bytes, and says so: %s',
    (_, made) => {
      const finding = sampleFinding({ title: 'é'.repeat(400), severity: 'hint' })
      const forecast = sampleReport().forecast.flatMap((one) => [
        one,
        ...Array.from({ length: 300 }, () => ({ ...one, decides: false, image: 'ö'.repeat(900) })),
      ])
      const { summary } = shown(
        made({ findings: [sampleFinding(), ...Array<typeof finding>(200).fill(finding)], forecast }),
      )
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535)
      expect(summary).toMatch(
        /Left out, because it is too long for a check run: .*\. The job summary has it\.\n$/,
      )
      expect(summary.split('<details>')).toHaveLength(summary.split('</details>').length)
    },
  )
})

describe('a check run that could not be published', () => {
  const told = (status: number, message: string, event: Report['runner']['event'] = 'other') =>
    unpublishedNotice({ kind: 'refused', status, message }, sampleReport({ runner: sampleRunner({ event }) }))
      .message

  test.each([403, 404])('for want of a permission (%d) says which, and who never gets it', (status) => {
    const message = 'Resource not accessible by integration'
    expect(told(status, message)).toContain('give the job `permissions: checks: write`')
    expect(told(status, message)).toContain(`${status} (${message})`)
    expect(told(status, message, 'fork-pull-request')).toMatch(
      /`permissions: checks: write`.*from a fork never/,
    )
    expect(told(status, message, 'dependabot')).toMatch(/`permissions: checks: write`.*Dependabot/)
  })

  test('for another reason says nothing of permissions', () => {
    expect(told(403, 'API rate limit exceeded for installation')).toContain('asked too often')
    for (const text of [
      told(403, 'You have exceeded a secondary rate limit'),
      told(422, 'No commit found for SHA: 1'),
      told(502, ''),
      told(429, ''),
      told(401, 'Bad credentials'),
    ])
      expect(text).not.toContain('permission')
  })

  test('says whether it may be there all the same', () => {
    const notice = (kind: 'no-answer' | 'not-sent') =>
      unpublishedNotice({ kind, why: 'WHY' }, sampleReport()).message
    expect(notice('no-answer')).toMatch(/was sent, .*WHY\. The verdict stays as it is\.$/)
    expect(notice('not-sent')).toMatch(/was not published: WHY\. The verdict stays as it is\.$/)
  })

  test("shows GitHub's words inert", () => {
    const text = told(500, '\n::set-output name=x::y\u202e ##[error]')
    expect(text).not.toMatch(/[\n\u202e]|##\[/)
  })
})

test('the log has the page of a check run that is there', () => {
  expect(publishedLine({ kind: 'published', url: 'https://github.com/o/r/runs/1' })).toMatch(/runs\/1$/)
  expect(publishedLine({ kind: 'published', url: null })).toBe('Check run published')
})
