import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { addressBytes } from './address.js'
import * as der from './der.js'

export interface KeyAndCertificate {
  readonly certificatePem: string
  readonly keyPem: string
}

export interface CertificateRequest {
  /** DNS names and IP addresses; the first is the subject's common name, too. */
  readonly names: readonly string[]
  /** Default: the authority's own. */
  readonly notBefore?: Date
  /** Default: the authority's own. */
  readonly notAfter?: Date
  /** What it may be used for. Default: a server. */
  readonly purpose?: 'server' | 'client'
}

/** Issues certificates that live as long as the process. Its key is never written anywhere. */
export interface Authority {
  readonly certificatePem: string
  /** The time at which it is surely valid. */
  readonly now: Date
  issue(request: CertificateRequest): KeyAndCertificate
  /** Another one, which has nothing to do with it; the same one each time for the same name. */
  another(name: string): Authority
}

/** Object identifiers: RFC 5480, RFC 5758 and RFC 5280 section 4.2.1. */
const ids = {
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  commonName: '2.5.4.3',
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAlternativeName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  serverAuthentication: '1.3.6.1.5.5.7.3.1',
  clientAuthentication: '1.3.6.1.5.5.7.3.2',
} as const

/** RFC 5280 section 4.2.1.3, as the last byte of the bit string and its unused bits. */
const keyUsages = {
  certificateAndRevocationListSigning: { bits: 0x06, unused: 1 },
  digitalSignature: { bits: 0x80, unused: 7 },
} as const

/** RFC 5280 section 4.2.1.6. */
const generalNames = { dnsName: 2, ipAddress: 7 } as const
const version3 = Buffer.from([2])
const serialBytes = 16
/** An uncompressed P-256 point is the end of its SubjectPublicKeyInfo (RFC 5480 section 2.2). */
const pointBytes = 65

/** TLS in Node checks against the machine's clock, a scenario has its own: both lie in here. */
const widestValidity = {
  notBefore: new Date('2000-01-01T00:00:00Z'),
  notAfter: new Date('2049-12-31T23:59:59Z'),
} as const

/**
 * A throw-away authority (EC P-256, ecdsa-with-SHA256), valid at `now` and from 2000 through 2049.
 *
 * @param commonName a name like no other where none is given
 */
export function createAuthority(
  now: Date,
  commonName = `Simulator authority ${randomBytes(4).toString('hex')}`,
): Authority {
  const others = new Map<string, Authority>()
  const validity = validityAt(now)
  const keys = newKeys()
  const name = nameOf(commonName)
  return {
    now,
    certificatePem: der.pem(
      'CERTIFICATE',
      signedBy(keys.privateKey, {
        issuer: name,
        subject: name,
        ...validity,
        publicKey: keys.publicKey,
        extensions: [
          extension(ids.basicConstraints, der.sequence(der.trueValue()), 'critical'),
          usage(keyUsages.certificateAndRevocationListSigning),
          ...keyIdentifiers(keys.publicKey, keys.publicKey),
        ],
      }),
    ),
    issue: (request) => {
      const own = newKeys()
      return issued({ ...validity, ...request }, own, { name, keys })
    },
    another: (other) => {
      const made = others.get(other) ?? createAuthority(now, other)
      others.set(other, made)
      return made
    },
  }
}

/** A certificate that nobody vouches for but itself. */
export function signItself(request: CertificateRequest, now: Date): KeyAndCertificate {
  const keys = newKeys()
  return issued({ ...validityAt(now), ...request }, keys, { name: nameOf(firstOf(request)), keys })
}

const validityAt = (now: Date): Required<Pick<CertificateRequest, 'notBefore' | 'notAfter'>> => ({
  notBefore: new Date(Math.min(now.getTime(), widestValidity.notBefore.getTime())),
  notAfter: new Date(Math.max(now.getTime(), widestValidity.notAfter.getTime())),
})

const firstOf = ({ names }: CertificateRequest): string => names[0] ?? 'unnamed'

interface Issuer {
  readonly name: der.Der
  readonly keys: KeyPair
}

function issued(
  request: CertificateRequest & ReturnType<typeof validityAt>,
  own: KeyPair,
  by: Issuer,
): KeyAndCertificate {
  const { names, notBefore, notAfter, purpose = 'server' } = request
  const certificate = signedBy(by.keys.privateKey, {
    issuer: by.name,
    subject: nameOf(firstOf(request)),
    notBefore,
    notAfter,
    publicKey: own.publicKey,
    extensions: [
      extension(ids.basicConstraints, der.sequence(), 'critical'),
      usage(keyUsages.digitalSignature),
      extension(ids.extendedKeyUsage, der.sequence(der.objectIdentifier(ids[`${purpose}Authentication`]))),
      extension(ids.subjectAlternativeName, der.sequence(...names.map(generalName))),
      ...keyIdentifiers(own.publicKey, by.keys.publicKey),
    ],
  })
  return {
    certificatePem: der.pem('CERTIFICATE', certificate),
    keyPem: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

interface ToBeSigned {
  readonly issuer: der.Der
  readonly subject: der.Der
  readonly notBefore: Date
  readonly notAfter: Date
  readonly publicKey: KeyObject
  readonly extensions: readonly der.Der[]
}

/** RFC 5280 section 4.1. */
function signedBy(key: KeyObject, certificate: ToBeSigned): der.Der {
  const algorithm = der.sequence(der.objectIdentifier(ids.ecdsaWithSha256))
  const toBeSigned = der.sequence(
    der.contextConstructed(0, der.integer(version3)),
    der.integer(randomBytes(serialBytes)),
    algorithm,
    certificate.issuer,
    der.sequence(der.time(certificate.notBefore), der.time(certificate.notAfter)),
    certificate.subject,
    publicKeyInfo(certificate.publicKey),
    der.contextConstructed(3, der.sequence(...certificate.extensions)),
  )
  return der.sequence(toBeSigned, algorithm, der.bitString(sign('sha256', toBeSigned, key)))
}

type KeyPair = ReturnType<typeof newKeys>
const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicKeyInfo = (key: KeyObject): der.Der => key.export({ type: 'spki', format: 'der' })

const nameOf = (commonName: string): der.Der =>
  der.sequence(der.set(der.sequence(der.objectIdentifier(ids.commonName), der.utf8String(commonName))))

const extension = (id: string, value: der.Der, critical?: 'critical'): der.Der =>
  der.sequence(
    der.objectIdentifier(id),
    ...(critical === undefined ? [] : [der.trueValue()]),
    der.octetString(value),
  )

const usage = ({ bits, unused }: { readonly bits: number; readonly unused: number }): der.Der =>
  extension(ids.keyUsage, der.bitString(Buffer.from([bits]), unused), 'critical')

function generalName(name: string): der.Der {
  const address = addressBytes(name)
  return address === null
    ? der.contextPrimitive(generalNames.dnsName, Buffer.from(name, 'ascii'))
    : der.contextPrimitive(generalNames.ipAddress, address)
}

/** RFC 5280 sections 4.2.1.1 and 4.2.1.2, method 1: SHA-1 names a key here and secures nothing. */
function keyIdentifiers(own: KeyObject, issuer: KeyObject): readonly der.Der[] {
  const identifier = (key: KeyObject) =>
    createHash('sha1').update(publicKeyInfo(key).subarray(-pointBytes)).digest()
  return [
    extension(ids.subjectKeyIdentifier, der.octetString(identifier(own))),
    extension(ids.authorityKeyIdentifier, der.sequence(der.contextPrimitive(0, identifier(issuer)))),
  ]
}
