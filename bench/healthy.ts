/** A healthy network 20 ms away: against a script that a user would write, and against the delays of the servers themselves. */
import path from 'node:path'
import { chainOf } from './chain.js'
import type { Figure, Part } from './figures.js'
import { command, hosts, signedPush, withNetwork, type Network } from './network.js'
import { done, missing } from './process.js'
import { interleaved, medianOf, ratioOf, sidesOf } from './statistics.js'

const delayMs = 20
const resolvers = [{}, {}, {}] as const
const limits = { ofScript: 0.5, ofChain: 1.3 } as const
/**
 * What Node takes for code that it runs for the first time, and only once, is more than all that the servers let wait: 250 ms of a
 * processor like that of docs/performance.md, of which a third is loading it and none a function of its own.
 */
const ofChainKnown = 2.2
const tools = { dig: 'dnsutils', curl: 'curl', bash: 'bash' } as const
/** Challenge, token and what the token is for, at the registry and at the trust server. */
const requests = 6
const types = 2

export async function healthy(pairs: number): Promise<Part> {
  const figures = await withNetwork({ delayMs, resolvers }, async (network) => [
    await againstScript(network, pairs),
    ...(await againstChain(network, pairs)),
  ])
  return {
    title: 'A healthy push',
    about: `${resolvers.length} resolvers, registry, token server and trust server, ${delayMs} ms away each: every answer of DNS, the first word of TLS and every answer of HTTP. The script is bench/by-hand.sh: dig once for each resolver, host and type, and curl for each endpoint. The chain is the longest path of delays that wait for each other, from what the servers have logged of the run (bench/chain.ts), and the start is that of node -e 0. What the preflight takes beyond both is code that Node runs for the first time, and once: loading it is a third of that, and no function of ours stands out (Processor, below).`,
    figures,
  }
}

const preflight = (network: Network): Promise<{ readonly wallMs: number }> =>
  done(process.execPath, [command, ...signedPush(network)], { environment: network.environment })

async function againstScript(network: Network, pairs: number): Promise<Figure> {
  const what = 'wall time, of that of the script'
  const why = await missing(tools)
  if (why !== null) return { kind: 'not-measured', what, why }
  const answers = () => network.taken().filter(({ kind }) => kind === 'query').length
  const asked = { preflight: 0, script: 0 }
  const laps = await interleaved(
    pairs,
    async () => {
      network.taken()
      const { wallMs } = await preflight(network)
      asked.preflight = answers()
      return wallMs
    },
    async () => {
      network.taken()
      const { wallMs, stdout } = await done(path.resolve('bench/by-hand.sh'), [], {
        environment: { ...scriptInputs(network), PATH: process.env['PATH'] ?? '' },
      })
      asked.script = answers()
      expectWhole(stdout)
      return wallMs
    },
  )
  return {
    kind: 'measured',
    what,
    value: ratioOf(laps),
    unit: 'times',
    atMost: limits.ofScript,
    from: `${sidesOf(laps, 'preflight', 'script')}; ${asked.preflight} answers of DNS and ${asked.script}`,
  }
}

const scriptInputs = (network: Network) => ({
  RESOLVERS: network.resolvers.join(' '),
  REGISTRY: `${hosts.registry}:${network.registryPort}`,
  TRUST_SERVER: `${hosts.trust}:${network.trustPort}`,
  REPOSITORY: 'team/app',
  AUTHORITY: network.authority,
})

/** A script that stops early is quick. */
function expectWhole(stdout: string): void {
  const questions = resolvers.length * types * Object.keys(hosts).length
  const lines = stdout.trim().split('\n')
  if (lines.length !== questions + requests) {
    throw new Error(`by-hand.sh: expected ${questions + requests} lines, got ${lines.length}: ${stdout}`)
  }
}

async function againstChain(network: Network, pairs: number): Promise<readonly Figure[]> {
  const chains: { readonly ms: number; readonly steps: readonly string[] }[] = []
  const laps = await interleaved(
    pairs,
    async () => {
      network.taken()
      const { wallMs } = await preflight(network)
      chains.push(chainOf(network.taken()))
      return wallMs
    },
    async () => (await done(process.execPath, ['-e', '0'])).wallMs,
  )
  const ratios = laps.map(({ one, other }, lap) => one / (other + (chains[lap]?.ms ?? Number.NaN)))
  const steps = chains.at(-1)?.steps ?? []
  return [
    {
      kind: 'measured',
      what: 'wall time, of chain and bare start of Node together',
      value: medianOf(ratios),
      unit: 'times',
      atMost: limits.ofChain,
      known: ofChainKnown,
      from: `${sidesOf(laps, 'preflight', 'start')}, chain ${medianOf(chains.map(({ ms }) => ms)).toFixed(0)} ms: ${steps.join(', ')}`,
    },
  ]
}
