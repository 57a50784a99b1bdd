/** Certificates that Docker will not accept, by what is wrong with them. */
import { withHealthyServer } from '../forecast/mended-servers.js'
import { isForOthers } from '../push-path/certificate-names.js'
import { connectionsTo, distinctStops, type Stop } from '../push-path/path.js'
import type { ConnectionMeasurement, Observations } from '../report/index.js'
import { isClocksFault } from './clock-rules.js'
import { folderToPaste } from './docker-folders.js'
import { aShell, type Fault } from './fault.js'
import { isPublicAuthority } from './issuers.js'
import {
  certificateText,
  dayText,
  hasUnknownIssuer,
  namesText,
  rejectionOf,
  showCertificate,
  type Rejection,
} from './rejection.js'
import { spanText } from './span.js'
import type { Offer } from './suspect.js'

/** Or null where the certificate is none of the trouble. */
export function certificateFault(
  observations: Observations,
  stop: Stop,
  one: ConnectionMeasurement,
): Fault | null {
  const rejection = rejectionOf(one)
  if (rejection === null) return null
  const { code, certificate } = rejection
  const common = { evidence: [certificateText(rejection)], byHand: showCertificate(rejection) }
  const partOf = isClocksFault(observations, stop) ? ({ partOf: 'clock-wrong' } as const) : {}
  const nowMs = Date.parse(observations.runner.startedAt)
  if (code === 'CERT_HAS_EXPIRED') {
    const endMs = Date.parse(certificate?.validTo ?? '')
    const since =
      endMs < nowMs ? ` on ${dayText(certificate?.validTo ?? null)}, ${spanText(nowMs - endMs)} ago` : ''
    return {
      ...common,
      ...partOf,
      code: 'certificate-expired',
      does: `shows a certificate that expired${since}`,
    }
  }
  if (code === 'CERT_NOT_YET_VALID') {
    const startMs = Date.parse(certificate?.validFrom ?? '')
    const from =
      startMs > nowMs
        ? `: it begins on ${dayText(certificate?.validFrom ?? null)}, in ${spanText(startMs - nowMs)}`
        : ''
    const does = `shows a certificate that is not valid yet${from}`
    return { ...common, ...partOf, code: 'certificate-not-yet-valid', does }
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const whose =
      certificate === null || certificate.names.length === 0 ? 'another name' : namesText(certificate)
    return { ...common, code: 'certificate-wrong-name', does: `shows a certificate for ${whose}` }
  }
  return hasUnknownIssuer(rejection)
    ? { ...common, ...unknownAuthority(observations, stop, rejection) }
    : {
        ...common,
        code: 'certificate-rejected',
        does: `shows a certificate that Docker will not accept (${code})`,
      }
}

function unknownAuthority(observations: Observations, stop: Stop, rejection: Rejection): Fault {
  const { certificate } = rejection
  const registry = registryThatTrusts(observations, stop, rejection)
  if (registry !== null) {
    return {
      code: 'authority-missing-for-trust-server',
      does: `shows a certificate of the authority that the daemon trusts for ${registry}, and that the docker CLI does not know`,
      offers: [authorityOfRegistry(observations, stop, registry)],
    }
  }
  const evidence = [
    certificateText(rejection),
    ...(certificate !== null && isForOthers(certificate, stop.host)
      ? [`it is not for ${stop.host}, either`]
      : []),
    ...(certificate !== null && isPublicAuthority(certificate)
      ? [
          'its authority is a public one: the server does not send the certificate between, or this machine has no store (the package ca-certificates) or an old one',
        ]
      : []),
  ]
  const by =
    certificate === null
      ? 'an authority that is not known here'
      : certificate.selfSigned
        ? 'itself'
        : `${certificate.issuer ?? 'an authority without a name'}, which is not known here`
  return {
    code: 'certificate-unknown-authority',
    does: `shows a certificate signed by ${by}`,
    evidence,
    offers: [authorityFile(observations, stop)],
  }
}

/**
 * The folder of a registry whose certificate has the same issuer and is accepted. It is for the certificates in that
 * folder: the system's store was there for both.
 */
function registryThatTrusts(
  observations: Observations,
  stop: Stop,
  { certificate }: Rejection,
): string | null {
  const issuer = certificate?.issuer ?? null
  if (issuer === null || stop.authorities.of !== 'trust-server') return null
  const trusting = distinctStops(observations)
    .filter(({ authorities }) => authorities.of === 'registry')
    .find((other) =>
      connectionsTo(observations, other).some(
        ({ probe, result, certificate: shown }) =>
          probe.security === 'tls' &&
          result.kind === 'answered' &&
          shown?.ownFolder === true &&
          shown.issuer === issuer,
      ),
    )
  return trusting?.authorities.host ?? null
}

function authorityOfRegistry(observations: Observations, stop: Stop, registry: string): Offer {
  const { path: folder } = folderToPaste(observations, stop.authorities)
  const from = folderToPaste(observations, { of: 'registry', host: registry })
  return {
    say: `Give the docker CLI what the daemon has for ${registry}`,
    paste: `mkdir -p ${folder} && cp ${from.path}/*.crt ${folder}/`,
    where: aShell,
    mend: withHealthyServer(stop),
  }
}

function authorityFile(observations: Observations, stop: Stop): Offer {
  const { as, path: folder } = folderToPaste(observations, stop.authorities)
  return {
    say: `Give ${stop.authorities.of === 'registry' ? 'the daemon' : 'the docker CLI'} the certificate of that authority, if it is yours`,
    paste: `${as}install -D -m 644 ca.crt ${folder}/ca.crt`,
    where: aShell,
    mend: withHealthyServer(stop),
  }
}
