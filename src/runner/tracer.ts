/** The route to an address, by what this system has for it: numbers only, one probe a hop, and never beyond its bounds. */
import { limits, tracing } from '../budgets.js'
import { bytesOf, isIpAddress } from '../push-path/address.js'
import type { Hop, RouteTool, Trace } from '../report/index.js'
import type { CommandResult, World } from '../world.js'
import { toolFailure } from './tool.js'
import {
  parseMtr,
  parseTracepath,
  parseTraceroute,
  parseTracert,
  type ParseHops,
  type TracedHops,
} from './traced-hops.js'

interface Tracer {
  readonly tool: RouteTool
  readonly command: readonly [string, ...string[]]
  readonly parse: ParseHops
}

/**
 * What may be there, the best first. Linux's traceroute asks 16 hops at a time, mtr one every tenth of a second, and
 * tracepath waits three seconds for each silent one. That one keeps what it prints until it ends, where nobody has it
 * written by the line (`stdbuf`, coreutils), and it is ended in the middle more often than not.
 */
export function tracersFor(platform: NodeJS.Platform, address: string): readonly Tracer[] {
  const hops = String(tracing.hops)
  const seconds = String(tracing.hopMs / 1_000)
  const traceroute = (name: string): Tracer => ({
    tool: 'traceroute',
    command: [name, '-n', '-q', '1', '-w', seconds, '-m', hops, address],
    parse: parseTraceroute,
  })
  const mtr: Tracer = {
    tool: 'mtr',
    command: ['mtr', '--raw', '-n', '-c', '1', '-m', hops, address],
    parse: parseMtr,
  }
  const tracepath: Tracer = {
    tool: 'tracepath',
    command: ['stdbuf', '-oL', 'tracepath', '-n', '-m', hops, address],
    parse: parseTracepath,
  }
  if (platform === 'win32') {
    const bounds = ['-d', '-h', hops, '-w', String(tracing.hopMs)]
    return [{ tool: 'tracert', command: ['tracert', ...bounds, address], parse: parseTracert }]
  }
  if (platform === 'darwin') {
    return [traceroute(isIpAddress(address) === 6 ? 'traceroute6' : 'traceroute'), mtr]
  }
  return [traceroute('traceroute'), mtr, tracepath]
}

/** The first tool that tells of a hop; ends with the signal, and then with as much as was told. Never rejects. */
export async function traceRoute(world: World, address: string, signal: AbortSignal): Promise<Trace> {
  const bounds = { timeoutMs: tracing.toolMs, maxOutputBytes: limits.toolOutputBytes, signal }
  const tracers = tracersFor(world.platform, address)
  let why: string | null = null
  for (const { tool, command, parse } of tracers) {
    const result = await world.run(command, bounds)
    if (isAbsent(result)) continue
    const traced = parse(printedBy(result))
    if (traced.hops.length > 0) return traceOf(tool, address, traced, result.kind === 'exited')
    why ??= toolFailure(tool, result)
    if (signal.aborted) break
  }
  return { kind: 'skipped', why: why ?? noneOf(tracers.map(({ tool }) => tool)) }
}

const noneOf = (tools: readonly RouteTool[]): string => {
  const [last = '', ...others] = tools.map((tool) => `no ${tool}`).reverse()
  return `there is ${others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`} on this runner`
}

/** `stdbuf` says with 127 that there is no such program, as a shell does. */
const isAbsent = (result: CommandResult): boolean =>
  result.kind === 'absent' || (result.kind === 'exited' && result.status === notFoundStatus)
const notFoundStatus = 127

/** What came in time; of what prints megabytes, nothing. */
const printedBy = (result: CommandResult): string => (result.kind === 'absent' ? '' : (result.stdout ?? ''))

function traceOf(
  tool: RouteTool,
  address: string,
  { hops, isUnreachable }: TracedHops,
  isWhole: boolean,
): Trace {
  const there = hops.findIndex((hop) => isSame(hop, address))
  if (there !== -1) return { kind: 'traced', tool, hops: hops.slice(0, there + 1), ended: 'reached' }
  const ended = isUnreachable ? 'unreachable' : isWhole ? 'gave-up' : 'cut-off'
  return { kind: 'traced', tool, hops, ended }
}

const isSame = (hop: Hop, address: string): boolean =>
  hop.address !== null && String(bytesOf(hop.address)) === String(bytesOf(address))
