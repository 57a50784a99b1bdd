/** How close a push that will work is to one that will not. */
import { slowShare, verdictLimits } from '../budgets.js'
import type { Ms, Report, TimelineStep } from '../report/index.js'
import { limits } from './limits.js'
import { resolverText } from './results.js'
import { decidingForecast } from './shared-lines.js'
import { resolverRows } from './statistics.js'
import { durationText, percentText, secondsText } from './words.js'

/** All are plain text. */
export interface Margin {
  readonly what: string
  readonly measured: string
  readonly limit: string
  /** `0.5 s are left`, or by how much the limit is exceeded. */
  readonly margin: string
}

/** Steps of the predicted push, resolvers and chances, each with the limit that it is held against. The tightest step is always told. */
export const margins = (report: Report): readonly Margin[] => [
  ...stepMargins(report),
  ...resolverMargins(report),
  ...chanceMargins(report),
]

const lengthOf = ({ fromMs, toMs }: TimelineStep): Ms => toMs - fromMs

function stepMargins(report: Report): readonly Margin[] {
  const bounded = (decidingForecast(report)?.timeline ?? []).flatMap((step) =>
    step.limitMs === null ? [] : [{ step, limitMs: step.limitMs, share: lengthOf(step) / step.limitMs }],
  )
  const sorted = [...bounded].sort((one, other) => other.share - one.share)
  const close = sorted.filter(({ share }, index) => index === 0 || share > slowShare)
  return close.slice(0, limits.marginRows).map(({ step, limitMs }) => ({
    what: step.step,
    measured: durationText(lengthOf(step)),
    limit: `${durationText(limitMs)}, Docker's time-out`,
    margin: marginText(limitMs - lengthOf(step)),
  }))
}

function resolverMargins(report: Report): readonly Margin[] {
  const { slowThresholdMs } = report.request
  const slow = resolverRows(report).flatMap(({ resolver, host, group, searchList, p50Ms }) =>
    group === 'used' && host !== null && !searchList && p50Ms !== null && p50Ms > slowShare * slowThresholdMs
      ? [{ resolver, host, p50Ms }]
      : [],
  )
  const sorted = [...slow].sort((one, other) => other.p50Ms - one.p50Ms)
  return sorted.slice(0, limits.marginRows).map(({ resolver, host, p50Ms }) => ({
    what: `resolver ${resolverText(resolver)} for ${host}, median`,
    measured: durationText(p50Ms),
    limit: `${durationText(slowThresholdMs)}, slow-threshold`,
    margin: marginText(slowThresholdMs - p50Ms),
  }))
}

/** Where the same push may end in several ways. */
function chanceMargins(report: Report): readonly Margin[] {
  const good = decidingForecast(report)?.endings.find(({ outcome }) => outcome === 'ok')
  if (good === undefined || good.probability === 1) return []
  const [atLeast, atMost] = [1 - good.high, 1 - good.low]
  return [
    {
      what: 'chance that the push does not end well',
      measured: `${percentText(1 - good.probability)} (between ${percentText(atLeast)} and ${percentText(atMost)})`,
      limit: `${percentText(verdictLimits.fail)} at the least is a fail`,
      margin: `${percentText(Math.max(0, verdictLimits.fail - atLeast))} are left`,
    },
  ]
}

const marginText = (leftMs: Ms): string =>
  leftMs >= 0 ? `${secondsText(leftMs / 1_000)} are left` : `exceeded by ${durationText(-leftMs)}`
