import {
  below,
  checked,
  listOf,
  mapOf,
  numberWithin,
  oneOf,
  onlyTrue,
  record,
  text,
  textAs,
  truth,
  type Reader,
} from '../document.js'
import {
  mainFiles,
  type CertificateFault,
  type ScenarioProxy,
  type ScenarioServer,
  type ServerFaults,
  type Software,
} from './scenario.js'
import type { Account } from './services.js'
import type { StoredTrustData } from './trust-data.js'
import {
  address,
  endpoint,
  endpointKey,
  hostName,
  milliseconds,
  word,
  type OptionalOf,
  type RequiredOf,
} from './values.js'

/** RFC 9110 section 15: a final status; there is none above. */
const statuses = { least: 200, most: 599 } as const
const status = numberWithin(statuses.least, statuses.most, 'whole')
/** With eight lost a connection stands after 19 s, more than any client here waits (Linux 6.5 and later, ip-sysctl: tcp_syn_linear_timeouts). */
const maxLostSyns = 8

const realmUrl = textAs('an http or https URL', (value) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : null,
)
const onlyBoth = 'expected realm and service together, found one of them; add the other'

const onlyAlone = 'expected it at a registry without realm, found it elsewhere; remove one of them'

/** As long as notary gives anything. */
const mostDays = 3_650
const days = numberWithin(-mostDays, mostDays)

const storedTrustData: Reader<StoredTrustData> = record<object, Required<StoredTrustData>>(
  {},
  {
    expiresInDays: record<object, Required<Required<StoredTrustData>['expiresInDays']>>(
      {},
      { root: days, timestamp: days, snapshot: days, targets: days },
    ),
    delegations: mapOf(word('a delegation like targets/releases', /^targets\/\w+$/), listOf(text)),
    texts: record<object, Required<Required<StoredTrustData>['texts']>>(
      {},
      { root: text, timestamp: text, snapshot: text, targets: text },
    ),
    statuses: record<object, Required<Required<StoredTrustData>['statuses']>>(
      {},
      { root: status, timestamp: status, snapshot: status, targets: status },
    ),
  },
)

/** By repository. */
export const trustData: Reader<ReadonlyMap<string, StoredTrustData>> = mapOf(text, storedTrustData)

/** A registry, a token server or a trust server. */
export const server: Reader<ScenarioServer> = checked(
  record<RequiredOf<ScenarioServer>, OptionalOf<ScenarioServer>>(
    {
      at: endpoint,
      names: listOf((value, path) => {
        const asAddress = address(value, path)
        return asAddress.ok ? asAddress : hostName(value, path)
      }),
      serves: oneOf({ registry: true, token: true, trust: true }),
    },
    { realm: realmUrl, service: text, basicRealm: text, tls: truth },
  ),
  (value) => [
    ...((value.realm === undefined) === (value.service === undefined)
      ? []
      : [{ at: value.realm === undefined ? 'realm' : 'service', problem: onlyBoth }]),
    ...(value.basicRealm !== undefined && (value.serves !== 'registry' || value.realm !== undefined)
      ? [{ at: 'basicRealm', problem: onlyAlone }]
      : []),
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

/** As an account's: neither part is empty, and the first colon ends the name. */
export const login = word('a login like name:password', /^[^:]+:./)

/** A forward proxy. */
export const proxy: Reader<ScenarioProxy> = record<RequiredOf<ScenarioProxy>, OptionalOf<ScenarioProxy>>(
  { at: endpoint },
  {
    resolver: address,
    logins: listOf(login),
    denies: listOf(hostName),
    status,
    answersAfter: milliseconds,
    patience: milliseconds,
    hang: onlyTrue,
    silent: onlyTrue,
  },
)

/** A day. */
const mostRetryAfterSeconds = 86_400
/** Thirty years: a machine without a battery for its clock starts in 1970 or 2000. */
const maxClockAheadMs = 1e12

/** Faults by address and port of a server. */
export const faults: Reader<ReadonlyMap<string, ServerFaults>> = mapOf(
  endpointKey,
  checked(
    record<object, Required<ServerFaults>>(
      {},
      {
        acceptAfter: milliseconds,
        dataAfter: milliseconds,
        clockAhead: numberWithin(-maxClockAheadMs, maxClockAheadMs),
        hang: onlyTrue,
        reset: onlyTrue,
        status,
        statusWithToken: status,
        statusOfPost: status,
        tokenLives: numberWithin(0, mostRetryAfterSeconds, 'whole'),
        page: onlyTrue,
        redirectsTo: realmUrl,
        retryAfterSeconds: numberWithin(0, mostRetryAfterSeconds, 'whole'),
        certificate: oneOf<CertificateFault>({
          expired: true,
          'not-yet-valid': true,
          'wrong-name': true,
          'unknown-authority': true,
          'self-signed': true,
          'for-clients': true,
          'team-authority': true,
          'proxy-authority': true,
        }),
        clientCertificate: oneOf<NonNullable<ServerFaults['clientCertificate']>>({
          handshake: true,
          page: true,
        }),
        lostSyns: numberWithin(1, maxLostSyns, 'whole'),
        silent: onlyTrue,
        uploadStatus: status,
        uploadMessage: text,
        uploadsAt: realmUrl,
        cancelStatus: status,
      },
    ),
    (value) => [
      ...Object.keys(value).flatMap((one, index, all) =>
        all
          .slice(index + 1)
          .filter((other) => exclude(one, other))
          .map((other) => ({
            at: other,
            problem: `expected ${one} or ${other}, found both, and only one can happen; leave one of them`,
          })),
      ),
      ...(value.retryAfterSeconds !== undefined && value.status === undefined
        ? [{ at: 'retryAfterSeconds', problem: 'expected a status beside it, found none; add it' }]
        : []),
    ],
  ),
)

/** A connection that is never made has no other fault, and one that never speaks has no status. */
function exclude(one: string, other: string): boolean {
  const both = [one, other]
  if (both.includes('silent')) return true
  return [
    ['hang', 'reset'],
    ['hang', 'status'],
    ['reset', 'status'],
    ['hang', 'statusWithToken'],
    ['reset', 'statusWithToken'],
    ['status', 'statusWithToken'],
    ['redirectsTo', 'status'],
    ['redirectsTo', 'statusWithToken'],
    ['page', 'statusWithToken'],
    ['redirectsTo', 'page'],
    ['redirectsTo', 'retryAfterSeconds'],
    ['page', 'retryAfterSeconds'],
    ['hang', 'page'],
    ['reset', 'page'],
    ['hang', 'redirectsTo'],
    ['reset', 'redirectsTo'],
  ].some((pair) => pair.every((fault) => both.includes(fault)))
}

export const accounts: Reader<readonly Account[]> = listOf(
  record<RequiredOf<Account>, OptionalOf<Account>>(
    { name: text, password: text, mayPush: listOf(text) },
    { identityToken: text },
  ),
)

const fileName = word('a file name', /^[\w+-][\w.+-]*$/)

/** Real resolvers with their configuration. */
export const software: Reader<readonly Software[]> = listOf(
  checked(
    record<Software>(
      {
        runs: oneOf(mainFiles),
        on: oneOf({ network: true, runner: true }),
        addresses: listOf(address),
        files: mapOf(fileName, text),
      },
      {},
    ),
    ({ runs, files }) =>
      files.has(mainFiles[runs])
        ? []
        : [
            {
              at: below('files', mainFiles[runs]),
              problem: `expected the file that ${runs} is started with, found none; add it`,
            },
          ],
  ),
)
