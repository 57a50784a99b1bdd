import { LineCounter, parseDocument } from 'yaml'
import type { Outcome, Verdict } from '../report/index.js'
import { parseEndpoint, routeKey } from './address.js'
import {
  checked,
  listOf,
  mapOf,
  numberWithin,
  oneOf,
  onlyTrue,
  orNull,
  record,
  text,
  textAs,
  truth,
  type Mistake,
  type Reader,
} from '../document.js'
import type { Behaviour } from './http-server.js'
import { address, dnsRules, hostName, milliseconds } from './rule-reader.js'
import type { Expectation, Expectations, Machine, Scenario, ScenarioServer, SecondAct } from './scenario.js'

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/** Reads a scenario from YAML 1.2. All mistakes are reported at once, each with its place in the document. Never throws. */
export function parseScenario(yaml: string): ParsedScenario {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    return {
      ok: false,
      mistakes: faults.map((fault) => ({
        path: `line ${lines.linePos(fault.pos[0]).line}`,
        problem: `expected YAML, found a fault: ${fault.message}`,
      })),
    }
  }
  const reading = scenario(content(document), '')
  return reading.ok ? { ok: true, scenario: reading.value } : reading
}

/** Maps as `Map`s; nothing where aliases make the document grow beyond all bounds. */
function content(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ mapAsMap: true })
  } catch {
    return undefined
  }
}

/** Exhaustive by their types, so that a new outcome cannot be forgotten here. */
const outcomes: Readonly<Record<Outcome, true>> = {
  ok: true,
  'false-401': true,
  'trust-server-unreachable': true,
  'token-server-unreachable': true,
  'registry-unreachable': true,
  'access-denied': true,
  'signing-failed': true,
  'service-error': true,
  'pushed-unsigned': true,
  unknown: true,
}
const verdicts: Readonly<Record<Verdict, true>> = { pass: true, warn: true, fail: true, unknown: true }

const word = (what: string, form: RegExp): Reader<string> =>
  textAs(what, (value) => (form.test(value) ? value : null))

const kebabCase = word('lower-case words joined by hyphens', /^[a-z0-9]+(-[a-z0-9]+)*$/)
const filePath = word('an absolute path', /^(\/[^/]+)+$/)
const clock = textAs('a time like 2020-04-10T09:00:00Z', (value) => {
  const date = new Date(value)
  const same = !Number.isNaN(date.getTime()) && date.toISOString().replace('.000Z', 'Z') === value
  return same ? value : null
})
const realmUrl = textAs('an http or https URL', (value) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : null,
)
const orEmpty =
  (reader: Reader<string>): Reader<string> =>
  (value, path) =>
    value === '' ? text(value, path) : reader(value, path)

const files = mapOf(filePath, text)

const machine: Reader<Machine> = record<Machine>(
  {
    docker: orNull(word('a version like 28.0.4, or null', /^\d+(\.\d+)+[\w.+~-]*$/)),
    environment: mapOf(text, text),
    files,
  },
  {},
)

const behaviour = record<object, Required<Behaviour>>(
  {},
  { acceptAfter: milliseconds, hang: onlyTrue, reset: onlyTrue, dataAfter: milliseconds },
)

type OptionalOf<T> = { [K in keyof T as undefined extends T[K] ? K : never]-?: Exclude<T[K], undefined> }
type RequiredOf<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] }

const server: Reader<ScenarioServer> = checked(
  record<RequiredOf<ScenarioServer>, OptionalOf<ScenarioServer>>(
    {
      at: textAs('an address and a port, like 203.0.113.10:443 or [2001:db8::1]:443', parseEndpoint),
      names: listOf((value, path) => {
        const asAddress = address(value, path)
        return asAddress.ok ? asAddress : hostName(value, path)
      }),
      serves: oneOf({ registry: true, token: true, trust: true }),
    },
    {
      realm: realmUrl,
      service: text,
      tls: truth,
      status: numberWithin(200, 599, 'whole'),
      behaviour,
    },
  ),
  (value) => [
    ...((value.realm === undefined) === (value.service === undefined)
      ? []
      : [{ at: value.realm === undefined ? 'realm' : 'service', problem: onlyBoth }]),
    ...(value.serves === 'token' && value.realm !== undefined
      ? [{ at: 'realm', problem: 'expected none for a token server, which asks for no token; remove it' }]
      : []),
    ...(value.tls !== false && value.names.length === 0
      ? [
          {
            at: 'names',
            problem: 'expected a name for the certificate, found none; add one or set tls: false',
          },
        ]
      : []),
  ],
)
const onlyBoth = 'expected realm and service together, found one of them; add the other'

const expectation = {
  required: { outcome: oneOf(outcomes) },
  optional: {
    verdict: oneOf(verdicts),
    culprit: orEmpty(kebabCase),
    resolver: orEmpty(address),
    suggestion: text,
  },
}

const scenario: Reader<Scenario> = checked(
  record<RequiredOf<Scenario>, OptionalOf<Scenario>>(
    {
      name: kebabCase,
      title: text,
      story: text,
      clock,
      request: mapOf(kebabCase, text),
      machine,
      resolvers: mapOf(address, dnsRules),
      zone: mapOf(hostName, listOf(address)),
      servers: listOf(server),
      expect: record<RequiredOf<Expectations>, OptionalOf<Expectations>>(expectation.required, {
        ...expectation.optional,
        corrected: record<RequiredOf<Expectation>, OptionalOf<Expectation>>(
          expectation.required,
          expectation.optional,
        ),
      }),
    },
    {
      needs: oneOf({ lab: true }),
      corrected: record<RequiredOf<SecondAct>, OptionalOf<SecondAct>>(
        { title: text },
        { files, resolvers: mapOf(address, dnsRules) },
      ),
    },
  ),
  (value) => [
    ...value.servers.flatMap((one, index) =>
      value.servers.findIndex((other) => routeKey(other.at) === routeKey(one.at)) === index
        ? []
        : [{ at: `servers[${index}].at`, problem: 'expected one server at an address and port, found two' }],
    ),
    ...((value.corrected === undefined) === (value.expect.corrected === undefined)
      ? []
      : [
          {
            at: value.corrected === undefined ? 'corrected' : 'expect.corrected',
            problem: 'expected a second act and what to expect of it, found one of them; add the other',
          },
        ]),
  ],
)
