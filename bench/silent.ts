/** Resolvers that say nothing: the verdict may come as late as the one time-out that has to be waited for, and hardly later. */
import type { DnsRule } from '../src/simulator/index.js'
import { goResolver } from '../src/budgets.js'
import type { Figure, Part } from './figures.js'
import { command, signedPush, withNetwork } from './network.js'
import { done } from './process.js'
import { medianOf } from './statistics.js'

const atMost = 1.15
const silent: DnsRule = { drop: true }
const cases: Readonly<Record<string, readonly DnsRule[]>> = {
  'the first of two is silent': [silent, {}],
  'the second of two is silent': [{}, silent],
  'both are silent': [silent, silent],
}

export async function silentResolvers(runs: number): Promise<Part> {
  return {
    title: 'Silent resolvers',
    about: `From the start of the process until it is gone, over the time-out of Go's resolver, ${goResolver.timeoutMs / 1_000} s: a resolver is silent when a client would have given it up, and not before. The cases run side by side, since all they do is wait.`,
    figures: await Promise.all(
      Object.entries(cases).map(async ([what, resolvers]): Promise<Figure> => {
        const laps = await withNetwork({ delayMs: 1, resolvers }, async (network) => {
          const walls: number[] = []
          for (let run = 0; run < runs; run += 1) {
            const { wallMs } = await done(process.execPath, [command, ...signedPush(network)], {
              environment: network.environment,
            })
            walls.push(wallMs)
          }
          return walls
        })
        return {
          kind: 'measured',
          what: `time to the verdict, of the time-out; ${what}`,
          value: medianOf(laps) / goResolver.timeoutMs,
          unit: 'times',
          atMost,
          from: `${medianOf(laps).toFixed(0)} ms, median of ${runs}`,
        }
      }),
    ),
  }
}
