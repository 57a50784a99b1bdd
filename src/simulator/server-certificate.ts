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

/** A file of a machine, with the certificates of authorities where it names them. */
export const withAuthorities = (text: string, authority: Authority): string =>
  Object.entries(named).reduce(
    (filled, [word, name]) => filled.replaceAll(`{${word}}`, () => authority.another(name).certificatePem),
    text,
  )

/** The certificate of a server for these names, with its fault if it has one. The authority is the one that clients trust. */
export function serverCertificate(
  names: readonly string[],
  fault: CertificateFault | undefined,
  authority: Authority,
): KeyAndCertificate {
  switch (fault) {
    case undefined:
      return authority.issue({ names })
    case 'expired': {
      // Node looks at the machine's clock, the scenario has its own: it is over at both.
      const end = Math.min(longOver.getTime(), authority.now.getTime() - dayMs)
      return authority.issue({
        names,
        notBefore: new Date(end - validDays * dayMs),
        notAfter: new Date(end),
      })
    }
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
