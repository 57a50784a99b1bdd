/**
 * What takes its time anyhow is begun while the rest of this program is still being loaded: the first registry's name is asked
 * for, and docker is asked about itself. Whatever else there is to ask, and whether this was to be asked at all, is said later.
 */
import { assumedDockerVersion } from './budgets.js'
import { measureDns } from './measure/dns.js'
import { createSocketPool } from './measure/pace.js'
import { probeOf } from './plan/dns-probe.js'
import { isIpAddress } from './push-path/address.js'
import { heedsAdditionals, sendsEdns0 } from './push-path/docker-version.js'
import { registryEndpoint } from './push-path/registry.js'
import type { DnsMeasurement, DnsProbe, DnsReply, Ms, Request } from './report/index.js'
import { readAskedResolvers } from './runner/asked-resolvers.js'
import { toolEnvironment } from './runner/child-environment.js'
import { dockerInfo, dockerVersion, isDaemonElsewhere } from './runner/docker-commands.js'
import { readHosts } from './runner/hosts.js'
import { withResolvers, type CommandResult, type World } from './world.js'

export interface HeadStart {
  /** When the run began. */
  readonly startMs: Ms
  /**
   * The measurement of a question that was asked already, if it is one that this probe would have made; null where the
   * probe has to ask for itself. Each is handed out once.
   */
  answerTo(probe: DnsProbe): Promise<DnsMeasurement> | null
  /** Replies that came after their probe's wait, by probe id. */
  readonly lateReplies: Map<string, DnsReply>
  /** What a tool prints that was started already, with these words. Each is handed out once; null for all others. */
  outputOf(words: readonly string[]): Promise<CommandResult> | null
  /** Ends every socket and tool. Harmless twice. */
  end(): void
}

interface Begun {
  readonly probe: DnsProbe
  readonly measuring: Promise<DnsMeasurement>
  /** null until it is there. */
  measured: DnsMeasurement | null
}

/** As the docker CLI of GitHub's images and its daemon ask: which they are here is not known yet. */
const presumed = { kind: 'assumed', version: assumedDockerVersion, why: 'it was not asked yet' } as const
const presumedQuestion = {
  edns: sendsEdns0(presumed, 'daemon'),
  heedsAdditionals: heedsAdditionals(presumed, 'daemon'),
}

/** Resolves when the questions have left, or there are none, and the tools are started. Rejects for a fault of this program only. */
export async function beginHeadStart(
  world: World,
  request: Pick<Request, 'images' | 'resolvers' | 'timeoutMs'>,
  resolvConfPath: string,
): Promise<HeadStart> {
  const startMs = world.monotonicMs()
  const controller = new AbortController()
  const lateReplies = new Map<string, DnsReply>()
  const begun = new Map<string, Begun>()
  const probes = await firstQuestions(world, request, resolvConfPath, controller.signal)
  const pool = createSocketPool(probes.length)
  const ask = async (probe: DnsProbe) => {
    const { promise: left, resolve: leave } = withResolvers<undefined>()
    await pool.acquire()
    const measuring = measureDns(probe, {
      world,
      signal: controller.signal,
      startMs,
      pool,
      sent: () => leave(undefined),
      late: (id, reply) => lateReplies.set(id, reply),
    })
    const one: Begun = { probe, measuring, measured: null }
    begun.set(probe.id, one)
    // What cannot be asked at all is for the probe to say that asks for itself.
    const over = measuring.then(
      (measurement) => (one.measured = measurement),
      () => begun.delete(probe.id),
    )
    await Promise.race([left, over])
  }
  await Promise.all([...new Map(probes.map((probe) => [probe.id, probe])).values()].map(ask))
  const tools = startTools(world, AbortSignal.any([controller.signal, world.endAsked]))
  return {
    startMs,
    lateReplies,
    answerTo: (probe) => {
      const one = begun.get(probe.id)
      begun.delete(probe.id)
      return one === undefined ? null : answerFor(probe, one)
    },
    outputOf: (words) => {
      const key = words.join(' ')
      const output = tools.get(key) ?? null
      tools.delete(key)
      return output
    },
    end: () => controller.abort(),
  }
}

/** As the plan asks first: both types of the name itself, at every resolver that a client asks. */
async function firstQuestions(
  world: World,
  { images, resolvers, timeoutMs }: Pick<Request, 'images' | 'resolvers' | 'timeoutMs'>,
  resolvConfPath: string,
  signal: AbortSignal,
): Promise<readonly DnsProbe[]> {
  const [image] = images
  // Elsewhere it takes a tool to find the resolvers, which is slower than all that is loaded meanwhile.
  if (world.platform !== 'linux') return []
  const { host } = registryEndpoint(image.domain)
  if (isIpAddress(host) !== 0) return []
  const [{ asked, parsed }, pins] = await Promise.all([
    readAskedResolvers(world, { resolvers }, resolvConfPath, signal),
    readHosts(world),
  ])
  if (host.toLowerCase() in pins || parsed.go.useVc) return []
  return asked
    .filter(({ used }) => used)
    .flatMap(({ address, port }) =>
      (['A', 'AAAA'] as const).map((type) =>
        probeOf(
          {
            ...presumedQuestion,
            resolver: { address, port },
            why: 'client',
            host,
            name: host,
            type,
            waitMs: parsed.go.timeoutMs,
            timeoutMs,
          },
          'udp',
          0,
        ),
      ),
    )
}

/** By command line. */
function startTools(world: World, signal: AbortSignal): Map<string, Promise<CommandResult>> {
  const commands = isDaemonElsewhere(world.environment) ? [dockerVersion] : [dockerVersion, dockerInfo]
  return new Map(
    commands.map(({ words, bounds }) => {
      const environment = toolEnvironment(world.environment, words[0])
      return [words.join(' '), world.run(words, { ...bounds, environment, signal })]
    }),
  )
}

/**
 * Where the client turns out to ask in another way, an answer is still the first that the resolver gave, and told as what it is.
 * A fault may come of the way it was asked, and silence is waited for as long as the client would.
 */
function answerFor(
  probe: DnsProbe,
  { probe: asked, measuring, measured }: Begun,
): Promise<DnsMeasurement> | null {
  const { edns, heedsAdditionals: heeds, waitMs } = asked
  if (edns === probe.edns && heeds === probe.heedsAdditionals && waitMs === probe.waitMs) {
    return measuring.then(({ startedMs, result }) => ({ probe, startedMs, result }))
  }
  const result = measured?.result
  if (result?.kind !== 'answered' && result?.kind !== 'negative') return null
  if (measured === null || result.ms > probe.waitMs) return null
  const { startedMs } = measured
  return Promise.resolve({ probe: { ...probe, edns, heedsAdditionals: heeds }, startedMs, result })
}
