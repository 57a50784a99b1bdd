/** The predicted push as a Mermaid gantt chart. Never the only carrier of a fact. */
import type { Forecast } from '../report/index.js'
import { clip } from './escape.js'
import { limits } from './limits.js'

/**
 * Text that a Mermaid gantt chart takes for a name. A colon ends a name, `;` and line ends a statement,
 * `#` starts an entity and `%%` a comment (mermaid, gantt.jison), so only harmless characters stay.
 */
export const mermaidText = (text: string): string => {
  const harmless = clip(text, limits.mermaidNameCharacters)
    .replace(/[^\p{L}\p{N} ._/()-]+|\p{Default_Ignorable_Code_Point}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return harmless === '' ? '-' : harmless
}

/** The chart's text, or null without a timeline. Names are numbered, so that none starts with a keyword. */
export function gantt(forecast: Forecast): string | null {
  const steps = forecast.timeline.slice(0, limits.mermaidSteps)
  if (steps.length === 0) return null
  const endMs = Math.max(...steps.map(({ toMs }) => toMs))
  const last = forecast.endings[0]
  const lines = steps.map(({ step, fromMs, toMs }, index) => {
    const from = Math.max(0, Math.round(fromMs))
    // Mermaid does not draw a task without a length.
    const to = Math.max(from + 1, Math.round(toMs))
    const mark = last.outcome !== 'ok' && step === last.step ? 'crit, ' : ''
    return `    ${index + 1}. ${mermaidText(step)} :${mark}${from}, ${to}`
  })
  return [
    'gantt',
    `    title docker push ${mermaidText(forecast.image)}`,
    '    dateFormat x',
    `    axisFormat ${axisFormat(endMs)}`,
    `    section ${mermaidText(forecast.client)}`,
    ...lines,
  ].join('\n')
}

/** d3-time-format: milliseconds, seconds, or minutes and seconds. */
function axisFormat(endMs: number): string {
  if (endMs < 1_000) return '%L ms'
  return endMs < 60_000 ? '%S s' : '%M:%S'
}
