/** Readers for the words of which a scenario consists. */
import { isIP } from 'node:net'
import { checked, listOf, numberWithin, textAs, type Reader } from '../document.js'
import { canonicalAddress, parseEndpoint, routeKey } from './address.js'
import { normalName } from './dns-rule.js'

/** The keys of a type that may be left out, and those that may not: what `record` wants to know. */
export type OptionalOf<T> = {
  [K in keyof T as undefined extends T[K] ? K : never]-?: Exclude<T[K], undefined>
}
export type RequiredOf<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] }

/** setTimeout takes no more (Node.js timers documentation). */
const maxDelayMs = 2 ** 31 - 1

export const milliseconds = numberWithin(0, maxDelayMs)

/** A text of this form. */
export const word = (what: string, form: RegExp): Reader<string> =>
  textAs(what, (value) => (form.test(value) ? value : null))

export const kebabCase = word('lower-case words joined by hyphens', /^[a-z0-9]+(-[a-z0-9]+)*$/)

export const address: Reader<string> = textAs('an IP address', (value) =>
  isIP(value) === 0 ? null : canonicalAddress(value),
)

/** A host name in the letters that DNS carries for it; an internationalised one in its xn-- form. */
export const hostName: Reader<string> = textAs('a host name', (value) => {
  const name = normalName(value)
  const labels = name.split('.')
  return name.length <= 253 && labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
    ? name
    : null
})

const anEndpoint = 'an address and a port, like 203.0.113.10:443 or [2001:db8::1]:443'
export const endpoint = textAs(anEndpoint, parseEndpoint)
/** The same as a key, in one spelling. */
export const endpointKey = textAs(anEndpoint, (value) => {
  const parsed = parseEndpoint(value)
  return parsed === null ? null : routeKey(parsed)
})

export const atLeastOne = <T>(item: Reader<T>): Reader<readonly T[]> =>
  checked(listOf(item), (items) =>
    items.length > 0 ? [] : [{ at: '', problem: 'expected an entry, found an empty list; add one' }],
  )
