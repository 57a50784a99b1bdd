/** The outputs of the action. */
import type { Report } from '../report/index.js'
import { plainLine } from './escape.js'
import { culpritFinding } from './words.js'

/** The outputs by name, each on a single line; empty where there is nothing to say. */
export const outputs = (report: Report, reportPath: string | null): Record<string, string> => ({
  verdict: report.verdict,
  outcome: report.outcome,
  'slow-resolver': plainLine(report.culprit?.resolver ?? ''),
  culprit: plainLine(report.culprit?.code ?? ''),
  suggestion: plainLine(culpritFinding(report)?.remedy?.say ?? ''),
  'predicted-error': plainLine(report.predictedError ?? ''),
  findings: JSON.stringify([...new Set(report.findings.map(({ code }) => code))]),
  'report-path': reportPath ?? '',
})
