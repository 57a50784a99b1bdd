import type { DnsProbe } from '../../src/report/index.js'

/** A question of a client over UDP, as Go asks it, for an address of the host. */
export function dnsProbe(address: string, host: string, own: Partial<DnsProbe> = {}): DnsProbe {
  const { type = 'A', sample = 0 } = own
  return {
    kind: 'dns',
    id: `dns ${address} 53 ${host} ${type} udp ${sample}`,
    look: 1,
    notBeforeMs: 0,
    waitMs: 5_000,
    resolver: { address, port: 53 },
    why: 'client',
    host,
    name: host,
    type: 'A',
    transport: 'udp',
    edns: true,
    heedsAdditionals: true,
    sample: 0,
    ...own,
  }
}
