import { createAuthority, type Authority, type KeyAndCertificate } from './certificates.js'
import type { CertificateFault } from './scenario.js'

/** No host has it (RFC 6761 section 6.4). */
const anotherName = 'another-name.invalid'
const dayMs = 86_400_000
const validDays = 31
/** Over at every clock that a machine may have today, and within what an authority here is valid for. */
const longOver = new Date('2000-02-01T00:00:00Z')

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
    case 'wrong-name':
      return authority.issue({ names: [anotherName] })
    case 'unknown-authority':
      return createAuthority(authority.now).issue({ names })
  }
}
