/** The routes to suspected resolvers, traced beside the measurements: a run that finds none to suspect starts nothing. */
import { tracing } from './budgets.js'
import { askOwner } from './measure/address-owner.js'
import { answeringResolver, resolversToTrace } from './plan/traces.js'
import type { Endpoint, Ms, Observations, Owner, Route, Trace } from './report/index.js'
import { traceRoute } from './runner/tracer.js'
import { withResolvers, type World } from './world.js'

export interface Tracing {
  /** Starts what is worth it by now. @param stuck ids of probes that are long overdue */
  readonly look: (observations: Observations, stuck: ReadonlySet<string>) => void
  /** Ends what still runs: at once, or with `trace: true` after a while. Never rejects. */
  readonly finish: (observations: Observations) => Promise<readonly Route[]>
}

interface Started {
  readonly resolver: Endpoint
  readonly trace: Promise<Trace>
  owner: Promise<Owner> | null
}

const endedFirst = 'the run ended first'
const noneAsked: Owner = { kind: 'skipped', why: 'no resolver of this runner answers' }
const nothingStuck: ReadonlySet<string> = new Set()

/** @param signal the run's own deadline */
export function createTracing(
  world: World,
  { trace }: Observations['request'],
  signal: AbortSignal,
): Tracing {
  const controller = new AbortController()
  const own = AbortSignal.any([signal, controller.signal])
  const started = new Map<string, Started>()

  const look: Tracing['look'] = (observations, stuck) => {
    if (trace === 'false' || signal.aborted) return
    for (const resolver of resolversToTrace(observations, stuck)) {
      const key = `${resolver.address} ${resolver.port}`
      if (started.has(key) || started.size >= tracing.resolvers) continue
      started.set(key, { resolver, trace: traceRoute(world, resolver.address, own), owner: null })
    }
    if (trace === 'true') askOwners(observations, stuck)
  }
  const askOwners = (observations: Observations, stuck: ReadonlySet<string>) => {
    const unasked = [...started.values()].filter(({ owner }) => owner === null)
    const from = unasked.length === 0 ? null : answeringResolver(observations, stuck)
    if (from === null) return
    for (const one of unasked) one.owner = askOwner(world, from, one.resolver.address, own)
  }
  const routeOf = async ({ resolver, trace: tracingIt, owner }: Started): Promise<Route> => {
    const [traced, told] = await Promise.all([tracingIt, owner ?? (trace === 'true' ? noneAsked : null)])
    return { resolver, trace: traced, owner: told }
  }
  return {
    look,
    async finish(observations) {
      // What was bad to the end without being late: there is time for it where the user gives some.
      if (trace === 'true') look(observations, nothingStuck)
      const ending = setTimeout(() => controller.abort(), trace === 'true' ? tracing.patienceMs : 0)
      const ended = endOf(own)
      const routes = [...started.values()].map((one) =>
        Promise.race([routeOf(one), ended.then(() => cutOff(one))]),
      )
      try {
        return await Promise.all(routes)
      } finally {
        clearTimeout(ending)
        controller.abort()
      }
    },
  }
}

/** For a tool that does not even end when it is killed. */
const cutOff = ({ resolver, owner }: Started): Route => ({
  resolver,
  trace: { kind: 'skipped', why: endedFirst },
  owner: owner === null ? null : { kind: 'skipped', why: endedFirst },
})

/** Some time after the signal, so that what is killed can say how far it came. */
function endOf(signal: AbortSignal): Promise<undefined> {
  const { promise, resolve } = withResolvers<undefined>()
  const wait: Ms = tracing.killedMs
  const begin = () => {
    setTimeout(() => resolve(undefined), wait).unref()
  }
  if (signal.aborted) begin()
  else signal.addEventListener('abort', begin, { once: true })
  return promise
}
