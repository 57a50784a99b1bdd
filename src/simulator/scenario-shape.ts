import type { Outcome, Verdict } from '../report/index.js'
import {
  below,
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
  type Reader,
} from '../document.js'
import { routeKey } from './address.js'
import { dnsRules } from './rule-reader.js'
import { accounts, faults, login, proxy, server, software, trustData } from './server-reader.js'
import type { StoredTrustData } from './trust-data.js'
import type {
  Expectation,
  Expectations,
  Machine,
  ProgramBuilds,
  Scenario,
  ScenarioHelper,
  SecondAct,
  ServerFaults,
} from './scenario.js'
import { address, hostName, kebabCase, word, type OptionalOf, type RequiredOf } from './values.js'

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

const mostRuns = 1_000
const mostFaults = 9

const filePath = word('an absolute path', /^(\/[^/]+)+$/)
const clock = textAs('a time like 2020-04-10T09:00:00Z', (value) => {
  const date = new Date(value)
  const same = !Number.isNaN(date.getTime()) && date.toISOString().replace('.000Z', 'Z') === value
  return same ? value : null
})
const orEmpty =
  (reader: Reader<string>): Reader<string> =>
  (value, path) =>
    value === '' ? text(value, path) : reader(value, path)

const files = mapOf(filePath, text)

const version = (more: string) => word(`a version like 28.0.4${more}`, /^v?\d+\.\d[\w.+~-]*$/)
const build = oneOf<NonNullable<ProgramBuilds['docker']>>({ glibc: true, musl: true, static: true })

/** POSIX: a process has eight bits to say how it ended. */
const largestStatus = 255

const machine: Reader<Machine> = record<RequiredOf<Machine>, OptionalOf<Machine>>(
  {
    docker: orNull(version(', or null')),
    environment: mapOf(text, text),
    files,
  },
  {
    builds: record<object, OptionalOf<ProgramBuilds>>({}, { docker: build, dockerd: build }),
    daemon: record<NonNullable<Machine['daemon']>>(
      { version: version(''), store: oneOf({ classic: true, containerd: true }) },
      {},
    ),
    plugins: mapOf(kebabCase, version('')),
    tools: mapOf(text, text),
    danglingLinks: mapOf(filePath, text),
    helpers: mapOf(
      kebabCase,
      record<object, OptionalOf<ScenarioHelper>>(
        {},
        {
          logins: mapOf(text, login),
          prints: text,
          status: numberWithin(0, largestStatus, 'whole'),
          hangs: onlyTrue,
        },
      ),
    ),
  },
)

const expectation = {
  required: { outcome: oneOf(outcomes) },
  optional: {
    plain: oneOf(outcomes),
    intervalAtMost: numberWithin(0, 1),
    verdict: oneOf(verdicts),
    culprit: orEmpty(kebabCase),
    resolver: orEmpty(address),
    suggestion: text,
    says: text,
    shows: text,
    culprits: listOf(kebabCase),
    findings: listOf(kebabCase),
  },
}

const needsLab =
  'expected needs: lab in this scenario, since this cannot be played on loopback; add it or remove this'
const needsLoopback =
  'expected needs: loopback in this scenario, since nobody signs trust data like that; add it or remove this'
const noServer =
  'expected the address and port of one of the servers, found no server there; correct one of them'
const twoResolvers =
  'expected one resolver at an address, found this one in resolvers, too; remove one of them'

/** A whole scenario, complete with what its base says. */
export const scenarioShape: Reader<Scenario> = checked(
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
      base: kebabCase,
      needs: oneOf({ lab: true, loopback: true }),
      chance: onlyTrue,
      runs: numberWithin(1, mostRuns, 'whole'),
      faultsCombined: numberWithin(2, mostFaults, 'whole'),
      nearMissOf: listOf(kebabCase),
      accounts,
      trustData,
      software,
      proxies: listOf(proxy),
      faults,
      corrected: record<RequiredOf<SecondAct>, OptionalOf<SecondAct>>(
        { title: text },
        { files, resolvers: mapOf(address, dnsRules) },
      ),
    },
  ),
  (value) => [
    ...(value.needs !== 'loopback' && [...(value.trustData?.values() ?? [])].some(isMadeUp)
      ? [{ at: 'trustData', problem: needsLoopback }]
      : []),
    ...serverMistakes(value),
    ...resolverMistakes(value),
    ...proxyMistakes(value),
    ...actMistakes(value),
    ...chanceMistakes(value),
    ...nearMissMistakes(value),
  ],
)

/** What a signed push does not leave behind. */
const isMadeUp = ({ delegations, texts, statuses }: StoredTrustData): boolean =>
  delegations !== undefined || texts !== undefined || statuses !== undefined

type Found = readonly { readonly at: string; readonly problem: string }[]

function serverMistakes({ servers, faults = new Map<string, ServerFaults>(), needs }: Scenario): Found {
  const places = servers.map(({ at }) => routeKey(at))
  return [
    ...places.flatMap((place, index) =>
      places.indexOf(place) === index
        ? []
        : [{ at: `servers[${index}].at`, problem: 'expected one server at an address and port, found two' }],
    ),
    ...[...faults].flatMap(([place, { certificate, clientCertificate, lostSyns }]) => {
      const at = below('faults', place)
      const one = servers[places.indexOf(place)]
      return [
        ...(one === undefined ? [{ at, problem: noServer }] : []),
        ...(one?.tls === false && certificate !== undefined
          ? [{ at: below(at, 'certificate'), problem: 'expected none for a server without TLS; remove it' }]
          : []),
        ...(one?.tls === false && clientCertificate !== undefined
          ? [
              {
                at: below(at, 'clientCertificate'),
                problem: 'expected none for a server without TLS; remove it',
              },
            ]
          : []),
        ...(needs !== 'lab' && lostSyns !== undefined
          ? [{ at: below(at, 'lostSyns'), problem: needsLab }]
          : []),
      ]
    }),
  ]
}

function resolverMistakes({ resolvers, corrected, software = [], needs }: Scenario): Found {
  const played = new Set([...resolvers.keys(), ...(corrected?.resolvers?.keys() ?? [])])
  return [
    ...(software.length > 0 && needs !== 'lab' ? [{ at: 'software', problem: needsLab }] : []),
    ...software.flatMap(({ on, addresses }, index) =>
      addresses.flatMap((one, position) =>
        on === 'network' && played.has(one)
          ? [{ at: `software[${index}].addresses[${position}]`, problem: twoResolvers }]
          : [],
      ),
    ),
  ]
}

const noResolver =
  'expected the address of one of the resolvers, found no resolver there; correct one of them'
const serverThere = 'expected a place of its own, found a server or another proxy there; move one of them'

function proxyMistakes({ proxies = [], servers, resolvers, software = [] }: Scenario): Found {
  const known = new Set([...resolvers.keys(), ...software.flatMap(({ addresses }) => addresses)])
  const places = [...servers, ...proxies].map(({ at }) => routeKey(at))
  return proxies.flatMap(({ at, resolver }, index) => [
    ...(places.indexOf(routeKey(at)) === servers.length + index
      ? []
      : [{ at: `proxies[${index}].at`, problem: serverThere }]),
    ...(resolver === undefined || known.has(resolver)
      ? []
      : [{ at: `proxies[${index}].resolver`, problem: noResolver }]),
  ])
}

const actMistakes = ({ corrected, expect }: Scenario): Found =>
  (corrected === undefined) === (expect.corrected === undefined)
    ? []
    : [
        {
          at: corrected === undefined ? 'corrected' : 'expect.corrected',
          problem: 'expected a second act and what to expect of it, found one of them; add the other',
        },
      ]

const withoutChance = 'expected chance: true beside it, since this is about many runs; add it or remove this'

const chanceMistakes = ({ chance, runs, expect }: Scenario): Found =>
  chance === true
    ? []
    : [
        ...(runs === undefined ? [] : [{ at: 'runs', problem: withoutChance }]),
        ...(expect.intervalAtMost === undefined
          ? []
          : [{ at: below('expect', 'intervalAtMost'), problem: withoutChance }]),
      ]

const nearAndRaised =
  'expected a finding that this must not raise, found one that is expected of it; remove one of them'

function nearMissMistakes({ nearMissOf = [], expect }: Scenario): Found {
  const acts = [expect, ...(expect.corrected === undefined ? [] : [expect.corrected])]
  const raised = acts.flatMap(({ culprit, culprits = [], findings = [] }) => [
    culprit,
    ...culprits,
    ...findings,
  ])
  return nearMissOf.flatMap((code, index) =>
    raised.includes(code) ? [{ at: `nearMissOf[${index}]`, problem: nearAndRaised }] : [],
  )
}
