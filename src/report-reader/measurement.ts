/** The `measurements` of a report: each a probe and what came of it. */
import { listOf, numberWithin, oneOf, orNull, record, text, truth, type Reader } from '../document.js'
import type {
  Authorization,
  CertificateFolder,
  ConnectionMeasurement,
  ConnectionPhase,
  ConnectionProbe,
  ConnectionResult,
  ConnectionWaits,
  Diagnosis,
  DiagnosisMeasurement,
  DiagnosisProbe,
  DnsMeasurement,
  DnsProbe,
  DnsReply,
  DnsResult,
  DnsTransport,
  ErrorAnswer,
  FailureCode,
  HttpProbe,
  Measurement,
  Method,
  Mismatched,
  RecordType,
  Security,
  ServerHeaders,
  ShownCertificate,
  Skipped,
  SigningRole,
  Through,
  TokenAnswer,
  TrustData,
  TrustRole,
  UploadPlace,
} from '../report/index.js'
import {
  byKind,
  chosenBy,
  endpoint,
  endpointFields,
  finite,
  ipAddress,
  largestPort,
  milliseconds,
  seconds,
  time,
  wholeFrom,
  words,
  type Variants,
} from './values.js'

const whyAsked: Readonly<Record<DnsProbe['why'], true>> = {
  client: true,
  'behind-stub': true,
  candidate: true,
}
const recordTypes: Readonly<Record<RecordType, true>> = { A: true, AAAA: true }
const diagnoses: Readonly<Record<Diagnosis, true>> = {
  root: true,
  'random-name': true,
  'without-validation': true,
  'without-edns': true,
  alone: true,
}
const diagnosisTypes: Readonly<Record<DiagnosisProbe['type'], true>> = { ...recordTypes, NS: true }
const transports: Readonly<Record<DnsTransport, true>> = { udp: true, tcp: true }
const securities: Readonly<Record<Security, true>> = { tls: true, 'tls-unverified': true, plain: true }
const folders: Readonly<Record<CertificateFolder['of'], true>> = { registry: true, 'trust-server': true }
export const certificateFolder: Reader<CertificateFolder> = record<CertificateFolder>(
  { of: oneOf(folders), host: words },
  {},
)
const proxySchemes: Readonly<Record<Through['scheme'], true>> = { http: true, https: true }
const bodies: Readonly<Record<HttpProbe['reads'], true>> = {
  headers: true,
  token: true,
  'trust-data': true,
  upload: true,
}
const methods: Readonly<Record<Method, true>> = { GET: true, POST: true, DELETE: true }
const whySkipped: Readonly<Record<Skipped['why'], true>> = { deadline: true }
const phases: Readonly<Record<ConnectionPhase, true>> = { tcp: true, proxy: true, tls: true, http: true }
const denials = { nxdomain: true, nodata: true } as const
const failureNames: Readonly<Record<Extract<FailureCode, string>, true>> = {
  formerr: true,
  servfail: true,
  notimp: true,
  refused: true,
}

/** Twelve bits with EDNS0 (RFC 6891 section 6.1.3). */
const largestRcode = 4_095
/** Three digits (RFC 9110 section 15). */
const largestStatus = 999

const look: Reader<1 | 2> = (value, path) => {
  const reading = numberWithin(1, 2, 'whole')(value, path)
  return reading.ok ? { ok: true, value: reading.value === 1 ? 1 : 2 } : reading
}
const failureCode: Reader<FailureCode> = (value, path) =>
  typeof value === 'number'
    ? numberWithin(0, largestRcode, 'whole')(value, path)
    : oneOf(failureNames)(value, path)

const asked = { id: words, look, notBeforeMs: milliseconds }

const port = numberWithin(1, largestPort, 'whole')

const connection = {
  ...asked,
  waits: record<ConnectionWaits>({ tcpMs: milliseconds, tlsMs: milliseconds, httpMs: milliseconds }, {}),
  host: words,
  to: endpoint,
  through: orNull(
    record<Through>(
      { scheme: oneOf(proxySchemes), host: words, port, login: orNull(words), targetPort: port },
      {},
    ),
  ),
  security: oneOf(securities),
  authorities: certificateFolder,
}

const dnsProbe = byKind<DnsProbe>({
  dns: {
    ...asked,
    waitMs: milliseconds,
    resolver: endpoint,
    why: oneOf(whyAsked),
    host: words,
    name: words,
    type: oneOf(recordTypes),
    transport: oneOf(transports),
    edns: truth,
    heedsAdditionals: truth,
    sample: wholeFrom(0),
  },
})

const diagnosisProbe = byKind<DiagnosisProbe>({
  diagnosis: {
    ...asked,
    asks: oneOf(diagnoses),
    waitedFor: truth,
    waitMs: milliseconds,
    resolver: endpoint,
    name: words,
    type: oneOf(diagnosisTypes),
    transport: oneOf(transports),
    edns: truth,
    heedsAdditionals: truth,
  },
})

const connectionProbe = byKind<ConnectionProbe>({
  connect: connection,
  http: {
    ...connection,
    method: oneOf(methods),
    path: words,
    authorization: byKind<Authorization>({
      none: {},
      stored: { key: words },
      'identity-token': { key: words },
      token: { of: words },
    }),
    reads: oneOf(bodies),
  },
})

const skipped = { why: oneOf(whySkipped), waitedMs: milliseconds }
const reply = { ms: milliseconds, nsid: orNull(text), extendedErrors: listOf(text) }

const replies: Variants<DnsReply> = {
  answered: { ...reply, addresses: listOf(ipAddress), ttlSeconds: seconds },
  negative: { ...reply, what: oneOf(denials) },
  failed: { ...reply, rcode: failureCode },
  lame: reply,
  truncated: reply,
  malformed: { ms: milliseconds, why: text },
}

const dnsResult = byKind<DnsResult>({
  ...replies,
  'port-closed': { ms: milliseconds },
  unreachable: { ms: milliseconds, errno: text },
  'timed-out': {
    waitedMs: milliseconds,
    late: orNull(byKind<DnsReply>(replies)),
    mismatched: orNull(record<Mismatched>({ ids: wholeFrom(0), questions: wholeFrom(0) }, {})),
  },
  skipped,
})

const tokenAnswer = byKind<TokenAnswer>({
  // A token server may say anything here, a negative number too.
  token: { expiresInSeconds: orNull(finite), livesSeconds: orNull(finite), granted: orNull(listOf(text)) },
  refused: { message: orNull(text) },
  unusable: { why: text },
})

const errorAnswer = byKind<ErrorAnswer>({
  json: { code: orNull(text), message: orNull(text), detailed: truth },
  text: {},
  empty: {},
})

const trustRole = oneOf<TrustRole>({ root: true, timestamp: true, snapshot: true, targets: true })
const signingRole = record<SigningRole>({ name: text, keyIds: listOf(text), paths: listOf(text) }, {})
export const trustData: Reader<TrustData> = byKind<TrustData>({
  metadata: { role: trustRole, version: wholeFrom(1), expires: time, roles: listOf(signingRole) },
  unusable: { role: trustRole, why: text },
})

const serverHeaders = record<ServerHeaders>(
  {
    clockAheadMs: orNull(finite),
    apiVersion: orNull(text),
    contentType: orNull(text),
    redirectsTo: orNull(text),
    retryAfterSeconds: orNull(seconds),
  },
  {},
)

const uploadPlace = record<UploadPlace>(
  { host: words, port: endpointFields.port, security: oneOf(securities), path: words },
  {},
)

const shownCertificate = record<ShownCertificate>(
  {
    names: listOf(text),
    issuer: orNull(text),
    validFrom: orNull(time),
    validTo: orNull(time),
    selfSigned: truth,
    ownFolder: truth,
    asksBack: truth,
  },
  {},
)

const connectionResult = byKind<ConnectionResult>({
  answered: {
    tcpMs: milliseconds,
    proxyMs: orNull(milliseconds),
    tlsMs: orNull(milliseconds),
    httpMs: orNull(milliseconds),
    status: orNull(numberWithin(0, largestStatus, 'whole')),
    challenge: orNull(text),
    token: orNull(tokenAnswer),
    error: orNull(errorAnswer),
    trustData: orNull(trustData),
    upload: orNull(uploadPlace),
    headers: orNull(serverHeaders),
  },
  failed: { phase: oneOf(phases), code: text, ms: milliseconds, beforeMs: milliseconds },
  'timed-out': { phase: oneOf(phases), waitedMs: milliseconds, beforeMs: milliseconds },
  skipped,
})

const dnsMeasurement = record<DnsMeasurement>(
  { probe: dnsProbe, startedMs: milliseconds, result: dnsResult },
  {},
)
const diagnosisMeasurement = record<DiagnosisMeasurement>(
  { probe: diagnosisProbe, startedMs: milliseconds, result: dnsResult },
  {},
)
const connectionMeasurement = record<ConnectionMeasurement>(
  {
    probe: connectionProbe,
    startedMs: milliseconds,
    result: connectionResult,
    certificate: orNull(shownCertificate),
  },
  {},
)

export const measurement: Reader<Measurement> = chosenBy<Measurement>(
  ['probe', 'kind'],
  new Map<Measurement['probe']['kind'], Reader<Measurement>>([
    ['dns', dnsMeasurement],
    ['diagnosis', diagnosisMeasurement],
    ['connect', connectionMeasurement],
    ['http', connectionMeasurement],
  ]),
)
