/** One question as a probe. */
import type { DnsProbe, DnsTransport, Endpoint, Ms } from '../report/index.js'

export type Question = Pick<
  DnsProbe,
  'resolver' | 'why' | 'host' | 'name' | 'type' | 'edns' | 'heedsAdditionals' | 'waitMs'
> & {
  /** Of the run: nothing is waited for beyond it. */
  readonly timeoutMs: Ms
}

/** Probes of the same question have the same id, whoever makes them. */
export function probeOf(question: Question, transport: DnsTransport, sample: number): DnsProbe {
  const { timeoutMs, ...asked } = question
  const { resolver, name, type } = asked
  return {
    kind: 'dns',
    // Made for every probe of every plan.
    id: `dns ${resolver.address} ${resolver.port} ${name} ${type} ${transport} ${sample}`,
    look: 1,
    notBeforeMs: 0,
    ...asked,
    waitMs: Math.min(asked.waitMs, timeoutMs),
    transport,
    sample,
  }
}

/** How the ids of all probes of one resolver begin, or of one question to it. */
export const prefixOf = ({ address, port }: Endpoint, ...question: readonly string[]): string =>
  ['dns', address, port, ...question, ''].join(' ')
