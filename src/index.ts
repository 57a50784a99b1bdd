/** The action's entry: what the first question needs, and nothing more; all else is loaded when that has left. */
import { beginHeadStart } from './head-start.js'
import { loadInSteps } from './loading.js'
import type { Delivery } from './report/index.js'
import { describeMistakes, parseRequest, type Mistake } from './request.js'
import { defaultResolvConfPath as resolvConfPath } from './runner/asked-resolvers.js'
import { realWorld, watchForEnd, whyNoFile, type World } from './world.js'

const inputPrefix = 'INPUT_'
/** A secret, which no request is made of. */
const tokenVariable = `${inputPrefix}GITHUB-TOKEN`

/** Out of the environment at once: no tool that this program starts has a use for it. */
function takeToken(environment: NodeJS.ProcessEnv): string {
  const token = environment[tokenVariable]?.trim() ?? ''
  Reflect.deleteProperty(environment, tokenVariable)
  return token
}

/** The runner hands over `with: report-path:` as `INPUT_REPORT-PATH`. */
function inputsOf(environment: World['environment']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      name.startsWith(inputPrefix) && value !== undefined
        ? [[name.slice(inputPrefix.length).toLowerCase(), value]]
        : [],
    ),
  )
}

async function pathMistakes({ reportPath }: Delivery): Promise<readonly Mistake[]> {
  const got = reportPath === null ? null : await whyNoFile(reportPath)
  if (got === null) return []
  return [{ input: 'report-path', expected: 'the path of a file that can be written', got, hint: null }]
}

async function main(world: World, token: string): Promise<void> {
  const parsed = parseRequest(inputsOf(world.environment), { kind: 'action' })
  const mistakes = parsed.ok ? await pathMistakes(parsed.delivery) : parsed.mistakes
  if (!parsed.ok || mistakes.length > 0) {
    const { tellBadRequest } = await import('./action.js')
    tellBadRequest(describeMistakes(mistakes))
    return
  }
  const { request, delivery } = parsed
  const headStart = await beginHeadStart(world, request, resolvConfPath)
  try {
    await loadInSteps()
    const { runAction } = await import('./action.js')
    await runAction(world, { request, delivery, token, headStart, resolvConfPath })
  } finally {
    headStart.end()
  }
}

const watch = watchForEnd()
try {
  const token = takeToken(process.env)
  await main(realWorld(watch.asked), token)
} catch (error) {
  const { tellFault } = await import('./action.js')
  tellFault(error)
} finally {
  watch.end()
}
