/**
 * What the tools print that trace a route, read by its shape: their words are of any language, and what a router says of
 * itself may be anything. A line that is none of theirs is passed over.
 */
import { tracing } from '../budgets.js'
import { isIpAddress } from '../push-path/address.js'
import type { Hop } from '../report/index.js'

export interface TracedHops {
  /** In their order, each once. Empty for a text that is none of these. */
  readonly hops: readonly Hop[]
  /** The last of them said that the address cannot be reached. */
  readonly isUnreachable: boolean
}

/** Nothing throws. */
export type ParseHops = (text: string) => TracedHops

interface Line extends Hop {
  readonly isUnreachable: boolean
}

/**
 * `traceroute -n -q 1`: of Linux (2.0 and 2.1), BusyBox, inetutils, BSD and macOS. Each writes a line's end together with the
 * next line, so the last one may be without. Linux's follows the locale: `0,034 ms`.
 */
export const parseTraceroute: ParseHops = (text) => hopsOf(text.split(/\r?\n/), tracerouteLine)

const tracerouteAnswer =
  /^\s{0,3}(\d{1,2}) {1,3}(\S{2,50}) {1,3}(\d{1,6}(?:[.,]\d{1,6})?) ms(?: (!\S{0,10}))?\s*$/
const tracerouteSilence = /^\s{0,3}(\d{1,2}) {1,3}\*\s*$/

function tracerouteLine(line: string): Line | null {
  const [, silentTtl] = tracerouteSilence.exec(line) ?? []
  if (silentTtl !== undefined) return silence(silentTtl)
  const [, ttl = '', address = '', ms = '', annotation] = tracerouteAnswer.exec(line) ?? []
  return answer(ttl, address, ms, annotation !== undefined && meansUnreachable(annotation))
}

/** `!F-1400` is a packet that was too large, `!T` and `!U` are of no routers; `!` alone a strange TTL (BSD). */
const meansUnreachable = (annotation: string): boolean =>
  /^!(?:[HNPSXZA]|\d{1,3}|<\d{1,3}>)$/.test(annotation)

/**
 * `tracepath -n`: of iputils. A hop without an answer is told in the language of the system (since 20200821), and the
 * first one has two lines. Only whole lines count: an address that was cut off is another address.
 */
export const parseTracepath: ParseHops = (text) => hopsOf(wholeLines(text), tracepathLine)

const tracepathAnswer = /^\s?(\d{1,2}): {1,3}(\S{2,50}) {1,60}(\d{1,6}[.,]\d{3})ms ?(\D{0,10})/
const tracepathSilence = /^\s?(\d{1,2}): {1,3}[^\d\s]\D{1,60}$/

function tracepathLine(line: string): Line | null {
  const [, silentTtl] = tracepathSilence.exec(line) ?? []
  if (silentTtl !== undefined) return silence(silentTtl)
  const [, ttl = '', address = '', ms = '', more = ''] = tracepathAnswer.exec(line) ?? []
  return answer(ttl, address, ms, /^![HNAP]/.test(more))
}

/**
 * `mtr --raw`: `x` is a probe that was sent, `h` who answered, `p` after how many microseconds (mtr's FORMATS). Positions
 * count from 0. Whole lines only.
 */
export const parseMtr: ParseHops = (text) => {
  const hops = new Map<number, Hop>()
  for (const line of wholeLines(text)) {
    const [, kind, position, value = ''] = /^([xhp]) (\d{1,2}) (\S{1,50})/.exec(line) ?? []
    const ttl = Number(position) + 1
    if (kind === undefined || ttl > tracing.hops) continue
    const known = hops.get(ttl) ?? { ttl, address: null, ms: null }
    const heard = { h: addressed(known, value), p: timed(known, value), x: known }[kind]
    if (heard !== undefined) hops.set(ttl, heard)
  }
  return { hops: inOrder([...hops.values()]), isUnreachable: false }
}

const addressed = (hop: Hop, value: string): Hop =>
  hop.address === null && isIpAddress(value) !== 0 ? { ...hop, address: value } : hop
const timed = (hop: Hop, value: string): Hop =>
  /^\d{1,10}$/.test(value) ? { ...hop, ms: Math.min(hop.ms ?? Infinity, Number(value) / 1_000) } : hop

/**
 * `tracert -d`: three probes a hop, in every language and code page: `ms` may be unreadable, and so may be the words of a
 * hop without an answer, or of one that reports that it goes no further. Whole lines only.
 */
export const parseTracert: ParseHops = (text) => hopsOf(wholeLines(text), tracertLine)

const tracertProbe = String.raw`(?:\*|<?\d{1,6} \S{1,6})`
const tracertHop = new RegExp(
  String.raw`^ {0,3}(\d{1,2}) {1,8}(${tracertProbe} {1,10}${tracertProbe} {1,10}${tracertProbe}) {1,10}(\S{1,50})`,
)
const tracertReport = /^ {0,3}(\d{1,2}) {1,8}(\S{2,50}) {1,3}\S/

function tracertLine(line: string): Line | null {
  const [, ttl, probes = '', last = ''] = tracertHop.exec(line) ?? []
  if (ttl === undefined) {
    const [, reportTtl = '', address = ''] = tracertReport.exec(line) ?? []
    return answer(reportTtl, address, null, true)
  }
  const times = [...probes.matchAll(/\d{1,6}/g)].map(([ms]) => Number(ms))
  return times.length === 0 ? silence(ttl) : answer(ttl, last, String(Math.min(...times)), false)
}

const wholeLines = (text: string): readonly string[] => text.split(/\r?\n/).slice(0, -1)

const silence = (ttl: string): Line => ({ ttl: Number(ttl), address: null, ms: null, isUnreachable: false })

function answer(ttl: string, address: string, ms: string | null, isUnreachable: boolean): Line | null {
  if (isIpAddress(address) === 0) return null
  return {
    ttl: Number(ttl),
    address,
    ms: ms === null ? null : Number(ms.replace(',', '.')),
    isUnreachable,
  }
}

function hopsOf(lines: readonly string[], read: (line: string) => Line | null): TracedHops {
  const hops = new Map<number, Line>()
  for (const line of lines) {
    const hop = read(line)
    if (hop === null || hop.ttl < 1 || hop.ttl > tracing.hops) continue
    const known = hops.get(hop.ttl)
    hops.set(hop.ttl, known === undefined || known.address === null ? hop : quicker(known, hop))
  }
  const found = [...hops.values()]
  return {
    hops: inOrder(found.map(({ ttl, address, ms }) => ({ ttl, address, ms }))),
    isUnreachable: found.some((hop) => hop.isUnreachable),
  }
}

/** Of two answers of one hop. */
const quicker = (one: Line, other: Line): Line =>
  other.address === one.address && (other.ms ?? Infinity) < (one.ms ?? Infinity) ? other : one

const inOrder = (hops: readonly Hop[]): readonly Hop[] => [...hops].sort((one, other) => one.ttl - other.ttl)
