/** One lookup of each resolver library on what the whole survey of a condition would have measured. */
import { cellsOf, type Reading } from '../../src/forecast/cells.js'
import { goLoses } from '../../src/forecast/exchanges.js'
import { createGlibcResolver, glibcLoses } from '../../src/forecast/glibc-resolver.js'
import { createGoResolver } from '../../src/forecast/go-resolver.js'
import { createMuslResolver, muslLoses } from '../../src/forecast/musl-resolver.js'
import type { Lookup } from '../../src/forecast/name-resolver.js'
import { goNameList } from '../../src/forecast/names.js'
import { clientServers } from '../../src/forecast/resolvers.js'
import { sampleSource, typical } from '../../src/forecast/samples.js'
import type { DnsProbe, DnsResult } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, silent } from './observe.js'

export const host = 'notary.test'
export const address = '203.0.113.7'

export type Answers = (probe: DnsProbe) => DnsResult

export const after =
  (ms: number): Answers =>
  (probe) =>
    ms > probe.waitMs ? silent(probe, ms) : probe.type === 'A' ? answered(ms, address) : nodata(ms)
export const good = after(0)
export const drops: Answers = (probe) => silent(probe)
export const always =
  (result: DnsResult): Answers =>
  () =>
    result
export const closed = always({ kind: 'port-closed', ms: 0 })
export const byType =
  (a: Answers, aaaa: Answers): Answers =>
  (probe) =>
    (probe.type === 'A' ? a : aaaa)(probe)
export const inSuffix =
  (suffixed: Answers): Answers =>
  (probe) =>
    (probe.name === host ? good : suffixed)(probe)

export interface Condition {
  /** The nameservers, the first, second and third. */
  readonly servers: readonly Answers[]
  /** More lines of resolv.conf. */
  readonly rest?: string
  readonly pins?: Readonly<Record<string, readonly string[]>>
}

export const libraries = ['go', 'glibc', 'musl'] as const
export type LibraryName = (typeof libraries)[number]

export function lookupOn({
  servers,
  rest = '',
  pins = {},
}: Condition): Readonly<Record<LibraryName, Lookup>> {
  const addresses = servers.map((_, index) => `192.0.2.${index + 1}`)
  const lines = addresses.map((one) => `nameserver ${one}\n`).join('')
  const runner = runnerFacts(`${lines}${rest}\n`, {
    pins,
    contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
  })
  const observations = observe({ images: `${host}/app:1` }, runner, {
    dns: (probe) => servers[addresses.indexOf(probe.resolver.address)]?.(probe) ?? silent(probe),
    connect: (probe) => connected(probe, 200, null),
  })
  const { go, glibc, musl } = runner.lookup
  const common = { servers: clientServers(observations), pinned: (name: string) => pins[name] ?? null }
  const read = ({ timeoutMs, useVc }: typeof go, isLost: Reading['isLost']) => ({
    ...common,
    samples: sampleSource(cellsOf(observations, { timeoutMs, useVc, isLost }, 'warm'), typical),
  })
  const libc = { noDataIsNoHost: true, waitsForUnsent: false, rotationStart: 0, tcpFallback: true }
  return {
    go: createGoResolver({
      ...read(go, goLoses(go.timeoutMs)),
      rules: go,
      names: (name) => goNameList(name, go),
    }).lookup(host),
    glibc: createGlibcResolver({
      ...read(glibc, glibcLoses(glibc.timeoutMs)),
      ...libc,
      rules: glibc,
    }).lookup(host),
    musl: createMuslResolver({ ...read(musl, muslLoses(musl.timeoutMs)), ...libc, rules: musl }).lookup(host),
  }
}
