/** Milliseconds. Every name that ends in `Ms` holds this. */
export type Ms = number

/** An IP address (never a name) and a port. IPv6 is written without brackets; a zone stays attached (`fe80::1%eth0`). */
export interface Endpoint {
  readonly address: string
  readonly port: number
}

export type RecordType = 'A' | 'AAAA'
export type DnsTransport = 'udp' | 'tcp'
