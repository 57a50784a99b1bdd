/** Handshakes as nobody should make them, and certificates as nobody should show them. */
import { describe, expect, jest, test } from '@jest/globals'
import { connect, type Socket } from 'node:net'
import { createServer, type TlsOptions } from 'node:tls'
import { createAuthority, signItself } from '../../src/simulator/index.js'
import { patienceMs } from '../support/run-bundle.js'
import { withstand } from './hostile-run.js'
import { atRegistry, atTrust, healthy, identity, issue, named, standCase, type Serve } from './stand.js'
import { atOnce, overTls, response, saying, type Talk } from './wire.js'

jest.setTimeout(patienceMs)

const well: Talk = saying(response(200, { 'docker-distribution-api-version': 'registry/2.0' }))
const failing = (code: string) => atRegistry({ kind: 'failed', phase: 'tls', code })
const cut = atRegistry({ kind: 'skipped', why: 'deadline' })

/** A certificate for the registry, and what is sent after it. */
const showing = (names: readonly string[], chain: readonly string[] = []): TlsOptions => {
  const { certificatePem, keyPem } = issue({ names })
  return { cert: [certificatePem, ...chain].join(''), key: keyPem }
}
const chainOf = (count: number) =>
  Array.from({ length: count }, (_, index) => createAuthority(new Date(), `Link ${index}`).certificatePem)
const registryNames = (count: number) => [
  'registry.lab.test',
  ...Array.from({ length: count }, (_, index) => `name-${index}.lab.test`),
]

/** Passes on what a healthy server says, a byte at a time. */
const inSingleBytes: Serve = (socket) => {
  const server = createServer(identity, (secure) => well(secure, ''))
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (address === null || typeof address === 'string') return
    const inner = connect(address.port, '127.0.0.1')
    inner.on('data', (bytes: Buffer) => {
      for (const byte of bytes) socket.write(Buffer.from([byte]))
    })
    inner.on('close', () => {
      server.close()
      socket.end()
    })
    inner.on('error', () => socket.destroy())
    socket.on('data', (bytes: Buffer) => inner.write(bytes))
    socket.on('close', () => inner.destroy())
  })
}

const afterHello =
  (then: (socket: Socket) => void): Serve =>
  (socket) =>
    socket.once('data', () => then(socket))
/** A TLS record (RFC 8446 section 5.1). */
const record = (type: number, content: Buffer, version = 0x0303) => {
  const header = Buffer.alloc(5)
  header.writeUInt8(type)
  header.writeUInt16BE(version, 1)
  header.writeUInt16BE(content.length, 3)
  return Buffer.concat([header, content])
}

// Made before any case begins: making them takes a while, in which no server would answer.
const made = {
  longChain: showing(['registry.lab.test', 'notary.lab.test'], chainOf(120)),
  endlessChain: showing(['registry.lab.test', 'notary.lab.test'], chainOf(1_000)),
  manyNames: showing(registryNames(2_000)),
  tooManyNames: showing(registryNames(10_000)),
}

const handshakes = [
  standCase({
    name: 'nothing',
    timeoutMs: 3_000,
    registry: () => atOnce(() => undefined),
    expectation: named('unknown', '', cut),
  }),
  standCase({
    name: 'a reset at once',
    registry: () => (socket) => void socket.resetAndDestroy(),
    expectation: named('fail', 'endpoint-unreachable', atRegistry({ kind: 'failed', code: 'ECONNRESET' })),
  }),
  standCase({
    name: 'a reset after the first message',
    registry: () => afterHello((socket) => void socket.resetAndDestroy()),
    expectation: named('fail', 'endpoint-unreachable', failing('ECONNRESET')),
  }),
  standCase({
    name: 'the end of its side after the first message',
    registry: () => afterHello((socket) => void socket.end()),
    expectation: named('fail', 'endpoint-unreachable', failing('ECONNRESET')),
  }),
  standCase({
    name: 'TLS 1.0 and nothing newer',
    registry: () =>
      overTls({ ...identity, minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }, well),
    expectation: named('fail', 'endpoint-unreachable', failing('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION')),
  }),
  standCase({
    name: 'an answer of SSL 3.0',
    registry: () => afterHello((socket) => void socket.end(record(22, Buffer.alloc(64), 0x0300))),
    expectation: named('fail', 'endpoint-unreachable', failing('ECONNRESET')),
  }),
  standCase({
    name: 'random bytes',
    registry: () => afterHello((socket) => void socket.end(Buffer.alloc(4_096, 0xa5))),
    expectation: named('fail', 'endpoint-unreachable', failing('ERR_SSL_WRONG_VERSION_NUMBER')),
  }),
  standCase({
    name: 'its own first message back',
    registry: () => (socket) => void socket.pipe(socket),
    expectation: named('fail', 'endpoint-unreachable', failing('ERR_SSL_UNEXPECTED_MESSAGE')),
  }),
  standCase({
    name: 'empty records without end',
    registry: () =>
      afterHello((socket) => {
        const empty = Buffer.concat(Array.from({ length: 1_000 }, () => record(22, Buffer.alloc(0))))
        const more = () => {
          while (!socket.destroyed && socket.write(empty));
        }
        socket.on('drain', more)
        more()
      }),
    expectation: named('fail', 'endpoint-unreachable', failing('ERR_SSL_RECORD_TOO_SMALL')),
  }),
  standCase({
    name: 'warnings without end',
    registry: () =>
      afterHello((socket) => {
        const warnings = Buffer.concat(Array.from({ length: 1_000 }, () => record(21, Buffer.from([1, 90]))))
        const more = () => {
          while (!socket.destroyed && socket.write(warnings));
        }
        socket.on('drain', more)
        more()
      }),
    expectation: named('fail', 'endpoint-unreachable', failing('ERR_SSL_TOO_MANY_WARN_ALERTS')),
  }),
  standCase({
    name: 'a first message of 16 MB that never ends',
    registry: () =>
      afterHello((socket) => {
        socket.write(record(22, Buffer.concat([Buffer.from([2, 0xff, 0xff, 0xff]), Buffer.alloc(1_000)])))
        const more = () => {
          while (!socket.destroyed && socket.write(record(22, Buffer.alloc(16_384))));
        }
        socket.on('drain', more)
        more()
      }),
    expectation: named('fail', 'endpoint-unreachable', failing('ERR_SSL_EXCESSIVE_MESSAGE_SIZE')),
  }),
  standCase({
    name: 'single bytes',
    registry: () => inSingleBytes,
    expectation: named('pass', '', atRegistry({ kind: 'answered', status: 200 })),
  }),
  standCase({
    name: 'a wish for a certificate of the client',
    registry: () => overTls({ ...identity, requestCert: true, rejectUnauthorized: true }, well),
    expectation: named(
      'fail',
      'endpoint-unreachable',
      atRegistry({ kind: 'failed', code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' }),
    ),
  }),
  standCase({
    name: 'another protocol than it was asked for',
    registry: () => overTls({ ...identity, ALPNProtocols: ['h2'] }, well),
    expectation: named(
      'fail',
      'endpoint-unreachable',
      failing('ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL'),
    ),
  }),
]

const certificates = [
  standCase({
    name: 'a chain of a hundred and twenty',
    registry: () => overTls(made.longChain, well),
    expectation: named('pass', '', atRegistry({ kind: 'answered', status: 200 })),
  }),
  standCase({
    name: 'a chain of a thousand',
    registry: () => overTls(made.endlessChain, well),
    expectation: named('fail', 'endpoint-unreachable', failing('ERR_SSL_EXCESSIVE_MESSAGE_SIZE')),
  }),
  standCase({
    name: 'two thousand names',
    registry: () => overTls(made.manyNames, well),
    expectation: named('pass', '', atRegistry({ kind: 'answered', status: 200 })),
  }),
  standCase({
    name: 'ten thousand names',
    registry: () => overTls(made.tooManyNames, well),
    expectation: named('fail', 'endpoint-unreachable', failing('ERR_SSL_EXCESSIVE_MESSAGE_SIZE')),
  }),
  standCase({
    name: 'names that are orders',
    registry: () =>
      overTls(
        showing([
          '::error::pwned',
          '##[error]pwned',
          '<img src=x>',
          'a"b, DNS:c',
          '\u001b[31mred',
          'x'.repeat(5_000),
        ]),
        well,
      ),
    expectation: named('pass', '', atRegistry({ kind: 'answered', status: 200 })),
  }),
]

/** What is held against the authorities: the trust server, beside a registry that is elsewhere. */
const verifiedTrust = (name: string, options: TlsOptions, code: string, finding: string) =>
  standCase({
    name,
    verified: true,
    trust: () => overTls(options, well),
    expectation: {
      outputs: { verdict: 'fail', outcome: 'registry-unreachable' },
      measured: [atTrust({ kind: 'failed', phase: 'tls', code })],
      also: ({ report }) => expect(report?.findings.map((one) => one.code)).toContain(finding),
    },
  })
const ofPair = ({ certificatePem, keyPem }: { certificatePem: string; keyPem: string }): TlsOptions => ({
  cert: certificatePem,
  key: keyPem,
})
const lost = ofPair(createAuthority(new Date(), '::error::pwned').issue({ names: ['notary.lab.test'] }))
const notary = ['notary.lab.test']

const verified = [
  standCase({
    name: 'nothing wrong with it',
    verified: true,
    trust: healthy.trust,
    expectation: {
      loginMayArrive: true,
      outputs: { verdict: 'fail', outcome: 'registry-unreachable' },
      measured: [atTrust({ kind: 'answered', status: 401 }, { security: 'tls' })],
    },
  }),
  verifiedTrust(
    'an end long ago',
    ofPair(issue({ names: notary, notAfter: new Date('2001-01-01T00:00:00Z') })),
    'CERT_HAS_EXPIRED',
    'certificate-expired',
  ),
  verifiedTrust(
    'a begin far away',
    ofPair(issue({ names: notary, notBefore: new Date('2049-01-01T00:00:00Z') })),
    'CERT_NOT_YET_VALID',
    'certificate-not-yet-valid',
  ),
  verifiedTrust(
    'names that are orders',
    showing(['::error::pwned', '##[error]pwned', '<img src=x>', '\u001b[31mred']),
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'certificate-wrong-name',
  ),
  verifiedTrust(
    'two thousand other names',
    made.manyNames,
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'certificate-wrong-name',
  ),
  verifiedTrust(
    'a signature of its own, and of nobody else',
    ofPair(signItself({ names: ['::error::pwned', ...notary] }, new Date())),
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'certificate-unknown-authority',
  ),
  verifiedTrust(
    'a chain that leads nowhere, by way of a hundred strangers',
    { ...lost, cert: [lost.cert, ...chainOf(100)].join('') },
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'certificate-unknown-authority',
  ),
  verifiedTrust(
    'a chain of a thousand',
    made.endlessChain,
    'ERR_SSL_EXCESSIVE_MESSAGE_SIZE',
    'endpoint-unreachable',
  ),
  verifiedTrust(
    'ten thousand names',
    made.tooManyNames,
    'ERR_SSL_EXCESSIVE_MESSAGE_SIZE',
    'endpoint-unreachable',
  ),
  verifiedTrust(
    'TLS 1.0 around it and nothing newer',
    { ...identity, minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' },
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    'endpoint-unreachable',
  ),
]

describe.each([
  ['a server that answers the first message of TLS with', handshakes],
  ['a certificate that nobody verifies, with', certificates],
  ['a certificate that is verified, with', verified],
])('%s', (_, cases) => {
  test.concurrent.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => withstand(one))
})
