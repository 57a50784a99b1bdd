/** Something between this runner and the servers that opens TLS, and that this runner does not know. */
import { distinctStops, type Stop } from '../push-path/path.js'
import type { Observations } from '../report/index.js'
import { aShell } from './fault.js'
import { interceptorNamed, isPublicAuthority, isPublicService } from './issuers.js'
import {
  certificateText,
  hasUnknownIssuer,
  rejectionAt,
  showCertificate,
  withHealthyServers,
  type Rejection,
} from './rejection.js'
import { listed, nobody, plainSuspect, type Suspect } from './suspect.js'

/**
 * Whether it is not the server that showed this certificate: a product for it has signed it, or the server is one that
 * everybody pushes to, which has a certificate that every store knows.
 */
export function isInterception(rejection: Rejection): boolean {
  const { certificate, probe } = rejection
  if (certificate === null || !hasUnknownIssuer(rejection)) return false
  if (certificate.issuer !== null && interceptorNamed(certificate.issuer) !== null) return true
  return isPublicService(probe.host) && !isPublicAuthority(certificate)
}

/** One complaint, however many servers are behind it. */
export function interceptionSuspects(observations: Observations): readonly Suspect[] {
  const met = distinctStops(observations).flatMap((stop): readonly (readonly [Stop, Rejection])[] => {
    const rejection = rejectionAt(observations, stop)
    return rejection !== null && isInterception(rejection) ? [[stop, rejection]] : []
  })
  const [first] = met
  if (first === undefined) return []
  const [, rejection] = first
  const issuer = rejection.certificate?.issuer ?? 'somebody without a name'
  const product = interceptorNamed(issuer)
  const hosts = [...new Set(met.map(([stop]) => stop.host))]
  const mend = withHealthyServers(met.map(([stop]) => stop))
  return [
    {
      ...plainSuspect,
      code: 'tls-intercepted',
      subject: nobody,
      title: `${product ?? 'Something'} between this runner and ${listed(hosts)} opens TLS: ${hosts.length === 1 ? 'the certificate is' : 'the certificates are'} issued by ${issuer}`,
      evidence: [
        ...new Set(
          met.map(([stop, one]) => `${stop.host} at ${one.probe.to.address}: ${certificateText(one)}`),
        ),
      ],
      byHand: showCertificate(rejection),
      otherwise: 'warning',
      mends: [mend],
      offers: [
        {
          say: 'Give this machine the certificate of whoever opens TLS here (your network team has it), or have these hosts left alone',
          paste:
            'sudo cp ca.crt /usr/local/share/ca-certificates/proxy.crt && sudo update-ca-certificates && sudo systemctl restart docker',
          where: aShell,
          mend,
        },
      ],
    },
  ]
}
