/** What name servers and a machine's files are like for one lookup: what real resolver libraries are held against. */
import { checked, listOf, mapOf, oneOf, onlyTrue, record, text, type Reader } from '../../src/document.js'
import type { DnsRules, Zone } from '../../src/simulator/index.js'
import { describeMistake, placeIn, readSource } from '../../src/simulator/place.js'
import { dnsRules } from '../../src/simulator/rule-reader.js'
import {
  address,
  atLeastOne,
  hostName,
  kebabCase,
  type OptionalOf,
  type RequiredOf,
} from '../../src/simulator/values.js'

export type LibraryName = 'go' | 'glibc' | 'musl'
export const libraryNames: readonly LibraryName[] = ['go', 'glibc', 'musl']

/**
 * Its addresses are those of documentation (RFC 5737, RFC 3849): name servers are 192.0.2.x and 2001:db8::x, each with
 * rules of its own or, where it has none, a machine without a name server.
 */
export interface Condition {
  readonly name: string
  readonly resolvConf: string
  readonly resolvers: ReadonlyMap<string, DnsRules>
  /** The name that is looked up; `registry.test` where it is left out. */
  readonly host?: string
  /** /etc/hosts. */
  readonly hosts?: string
  /** Where a library is left out, it does something that nobody replays: the file says what. */
  readonly libraries?: readonly LibraryName[]
  /**
   * What is lost is counted, which no measurement can know: the replay takes from the rule which queries are lost, and
   * everything else from the measurement.
   */
  readonly lossFromRule?: true
}

export interface Conditions {
  /** What every name server answers that has no other rule. */
  readonly zone: Zone
  readonly conditions: readonly Condition[]
}

const condition: Reader<Condition> = record<RequiredOf<Condition>, OptionalOf<Condition>>(
  { name: kebabCase, resolvConf: text, resolvers: mapOf(address, dnsRules) },
  {
    host: hostName,
    hosts: text,
    libraries: atLeastOne(oneOf<LibraryName>({ go: true, glibc: true, musl: true })),
    lossFromRule: onlyTrue,
  },
)

const conditions: Reader<Conditions> = record<Conditions>(
  {
    zone: mapOf(hostName, listOf(address)),
    conditions: checked(listOf(condition), (all) =>
      all.flatMap(({ name }, index) =>
        all.findIndex((other) => other.name === name) === index
          ? []
          : [{ at: `[${index}]`, problem: `expected each name once, found a second "${name}"` }],
      ),
    ),
  },
  {},
)

export type ConditionsReading =
  | { readonly ok: true; readonly value: Conditions }
  | { readonly ok: false; readonly mistakes: readonly string[] }

/** Reads YAML 1.2; every mistake with its place. Never throws. */
export function readConditions(yaml: string, file: string): ConditionsReading {
  const source = readSource(yaml, file)
  if (!source.ok) return { ok: false, mistakes: source.mistakes.map(describeMistake) }
  const reading = conditions(source.source.value, '')
  if (reading.ok) return reading
  const placed = reading.mistakes.map((mistake) => ({
    ...mistake,
    ...placeIn(source.source, mistake.path),
  }))
  return { ok: false, mistakes: placed.map(describeMistake) }
}

const usualHost = 'registry.test'
export const hostOf = ({ host }: Condition): string => host ?? usualHost

export const librariesOf = ({ libraries }: Condition): readonly LibraryName[] => libraries ?? libraryNames
