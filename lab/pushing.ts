/** The real pushes of a scenario: both ways, and with each remedy that the preflight has suggested. */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { endsBadly } from '../src/forecast/outcomes.js'
import { push, tag } from './docker.js'
import { factOf } from './fact.js'
import type { Preflight } from './foretold.js'
import type { Done, Fact, Push, RemedyTried } from './job.js'
import { hangingPushMs, hasHangingHelper } from './helpers.js'
import { editFile } from './machine.js'
import { canPasteInto, pasteInto } from './paste.js'
import { remediesOf, type Suggested } from './remedies.js'
import { imageOf } from './scenarios.js'
import { hasBeenSigned } from './signed-before.js'
import { noticedAfterMs, pause, withResolvers, type Stage } from './stage.js'

/** Images by what the registry knows of them. */
export const known = 'lab/known:1'
export const fresh = 'lab/fresh:1'

export async function pushForReal(stage: Stage, preflight: Preflight): Promise<Omit<Done, 'written'>> {
  const { durationMs, verdict, culprit, runner } = preflight.report
  const own: Push['kind'] = runner.contentTrust.asked ? 'signed' : 'plain'
  const kinds = own === 'signed' && stage.job.ways === 'both' ? (['plain', 'signed'] as const) : [own]
  const pushes: Push[] = []
  for (const kind of kinds) {
    const pushed = await pushOnce(stage, kind, kind === 'plain' ? fresh : known, kind)
    pushes.push({ kind, forecast: await preflight.foretold(kind), ...pushed })
  }
  const last = pushes.at(-1)?.fact.outcome ?? 'unknown'
  const badly = endsBadly(last, own === 'signed')
  return {
    ok: true,
    preflightMs: durationMs,
    resolverTimeoutMs: runner.lookup.go.timeoutMs,
    verdict,
    culprit,
    pushes,
    remedies:
      badly && canTryRemedies(stage) ? await tryRemedies(stage, own, remediesOf(preflight.report)) : [],
  }
}

/** A trust server that has forgotten what was signed before is not the scenario's any more. */
const canTryRemedies = ({ job, scenario }: Stage): boolean => job.remedies && !hasBeenSigned(scenario)

/** One after the other, each on the runner as it was, and with a trust server that knows nothing of the one before. */
async function tryRemedies(
  stage: Stage,
  kind: Push['kind'],
  suggested: readonly Suggested[],
): Promise<readonly RemedyTried[]> {
  const { scenario, machine, services } = stage
  const tried: RemedyTried[] = []
  for (const [index, one] of suggested.entries()) {
    const { where, paste } = one
    if (!canPasteInto(where)) {
      tried.push({ ...one, kind, fact: null })
      continue
    }
    const before = await editFile(machine, scenario, where, (text) => pasteInto(where, text, paste))
    await services.forgetTrust()
    await rm(path.join(machine.home, '.docker', 'trust'), { recursive: true, force: true })
    await pause(noticedAfterMs)
    // A remedy's seconds are those of content that the registry has, signed or not (report.ts, Forecast).
    const { fact } = await pushOnce(stage, kind, known, `remedy ${index}`)
    tried.push({ ...one, kind, fact })
    await editFile(machine, scenario, where, () => before)
  }
  return tried
}

async function pushOnce(
  stage: Stage,
  kind: Push['kind'],
  content: string,
  act: string,
): Promise<Pick<Push, 'fact' | 'queries'>> {
  const { scenario, machine, network, services } = stage
  const image = imageOf(scenario)
  await tag(network, machine, content, image)
  const startedMs = performance.now()
  const { done: ended, queries } = await withResolvers(stage, act, () =>
    push(network, machine, image, kind, hasHangingHelper(scenario) ? hangingPushMs : undefined),
  )
  const fact: Fact = factOf(ended, {
    signed: kind === 'signed',
    trustTokenAsked: services.trustTokenAsked(startedMs),
    tokenAsked: services.tokenAsked(startedMs),
    realms: services.realms,
    tokenAddresses: services.tokenAddresses,
  })
  return { fact, queries }
}
