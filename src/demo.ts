/** `push-preflight demo`: a recorded network condition, played on loopback by the program's own simulator. */
import { wrap } from './render/columns.js'
import { renderTerminal, type TerminalOptions } from './render/terminal.js'
import { judgeAgain } from './judgement.js'
import { jobSummaryFor, nobodyWatches, preflight } from './preflight.js'
import type { Report } from './report/index.js'
import { describeMistakes, parseRequest } from './request.js'
import {
  correctedScenario,
  describeMistake,
  playScenario,
  readScenarioFile,
  type Expectation,
  type Scenario,
} from './simulator/index.js'

export { scenarioNames } from './simulator/index.js'

/** Plays the scenario of that name in a folder, and its corrected second act where it has one. @returns whether the preflight said what the scenario expects. */
export async function playDemo(
  folder: string,
  name: string,
  write: (text: string) => void,
  terminal: TerminalOptions,
): Promise<boolean> {
  const parsed = await readScenarioFile(folder, name)
  if (!parsed.ok) throw new Error(parsed.mistakes.map(describeMistake).join('\n'))
  const { scenario } = parsed
  write(`${introduction(scenario, terminal.width).join('\n')}\n\n`)
  const acts = scenario.corrected === undefined ? [scenario] : [scenario, correctedScenario(scenario)]
  let asExpected = true
  for (const act of acts) {
    write(`--- ${act.title} ---\n\n`)
    const report = await playAct(act)
    write(`${renderTerminal(report, terminal)}\n`)
    asExpected = asExpected && meets(report, act.expect)
  }
  return asExpected
}

const introduction = (scenario: Scenario, width: number): readonly string[] => [
  ...wrap(
    `This is a demonstration. Everything in it happens on the loopback interface of this machine, with made-up servers under real names: no network is used, and the clock says ${scenario.clock}.`,
    width,
    '',
  ),
  '',
  ...wrap(scenario.story.trim(), width, ''),
]

async function playAct(scenario: Scenario): Promise<Report> {
  const played = await playScenario(scenario)
  try {
    const parsed = parseRequest(played.inputs, { kind: 'command' })
    if (!parsed.ok) throw new Error(describeMistakes(parsed.mistakes))
    return await preflight(played.world, parsed.request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: jobSummaryFor(played.world.environment, parsed.delivery.summary),
      judgement: () => Promise.resolve({ judgeAgain }),
      witness: nobodyWatches,
    })
  } finally {
    await played.close()
  }
}

function meets({ outcome, verdict, culprit }: Report, expect: Expectation): boolean {
  return (
    outcome === expect.outcome &&
    (expect.verdict === undefined || verdict === expect.verdict) &&
    (expect.culprit === undefined || (culprit?.code ?? '') === expect.culprit) &&
    (expect.resolver === undefined || (culprit?.resolver ?? '') === expect.resolver)
  )
}
