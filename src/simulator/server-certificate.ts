import { createAuthority, signItself, type Authority, type KeyAndCertificate } from './certificates.js'
import type { CertificateFault } from './scenario.js'

/** No host has it (RFC 6761 section 6.4). */
const anotherName = 'another-name.invalid'
const dayMs = 86_400_000
const validDays = 31
/** Over at every clock that a machine may have today, and within what an authority here is valid for. */
const longOver = new Date('2000-02-01T00:00:00Z')

/** Still to come at every clock that a machine may have today, and within what an authority here is valid for. */
const notSoon = new Date('2049-01-01T00:00:00Z')

/** Authorities that a machine may have in a file, by what stands for them there. */
const named = {
  'team-authority': 'Team authority',
  'proxy-authority': 'Zscaler Intermediate Root CA (zscaler.net)',
} as const

/** Whose certificates a server takes that asks its clients for one. */
export const clientAuthority = (authority: Authority): Authority => authority.another('Client authority')

const knownPairs = new WeakMap<Authority, Readonly<Record<string, string>>>()

/** Made once for each authority: a certificate and its key stand in two files. */
function pairsOf(authority: Authority): Readonly<Record<string, string>> {
  const known = knownPairs.get(authority)
  if (known !== undefined) return known
  const signer = clientAuthority(authority)
  const request = { names: ['runner.team.example'], purpose: 'client' } as const
  const good = signer.issue(request)
  const over = signer.issue({ ...request, ...overBy(authority) })
  const made = {
    'client-certificate': good.certificatePem,
    'client-key': good.keyPem,
    'expired-client-certificate': over.certificatePem,
    'expired-client-key': over.keyPem,
    'another-key': signer.issue(request).keyPem,
  }
  knownPairs.set(authority, made)
  return made
}

/** A file of a machine, with the certificates of authorities and of the machine itself where it names them. */
export function withAuthorities(text: string, authority: Authority): string {
  if (!text.includes('{')) return text
  const withRoots = Object.entries(named).reduce(
    (filled, [word, name]) => filled.replaceAll(`{${word}}`, () => authority.another(name).certificatePem),
    text,
  )
  if (!/\{(?:expired-)?client-|\{another-key\}/.test(withRoots)) return withRoots
  return Object.entries(pairsOf(authority)).reduce(
    (filled, [word, pem]) => filled.replaceAll(`{${word}}`, () => pem),
    withRoots,
  )
}

/** Node looks at the machine's clock, the scenario has its own: it is over at both. */
function overBy({ now }: Authority): { readonly notBefore: Date; readonly notAfter: Date } {
  const end = Math.min(longOver.getTime(), now.getTime() - dayMs)
  return { notBefore: new Date(end - validDays * dayMs), notAfter: new Date(end) }
}

/** The certificate of a server for these names, with its fault if it has one. The authority is the one that clients trust. */
export function serverCertificate(
  names: readonly string[],
  fault: CertificateFault | undefined,
  authority: Authority,
): KeyAndCertificate {
  switch (fault) {
    case undefined:
      return authority.issue({ names })
    case 'expired':
      return authority.issue({ names, ...overBy(authority) })
    case 'not-yet-valid':
      return authority.issue({ names, notBefore: notSoon })
    case 'wrong-name':
      return authority.issue({ names: [anotherName] })
    case 'unknown-authority':
      return createAuthority(authority.now).issue({ names })
    case 'self-signed':
      return signItself({ names }, authority.now)
    case 'for-clients':
      return authority.issue({ names, purpose: 'client' })
    case 'team-authority':
    case 'proxy-authority':
      return authority.another(named[fault]).issue({ names })
  }
}
