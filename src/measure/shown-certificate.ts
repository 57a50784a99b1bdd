/** The certificate of a TLS handshake, in the few words that a finding needs. */
import { isDeepStrictEqual } from 'node:util'
import type { PeerCertificate, TLSSocket } from 'node:tls'
import { limits } from '../budgets.js'
import type { ShownCertificate } from '../report/index.js'

/**
 * What the other side showed, or null where it showed none. Every text in it is the server's own.
 *
 * @param ownFolder whether it was held against Docker's own folder for the host, too
 */
export function shownCertificate(socket: TLSSocket, ownFolder: boolean): ShownCertificate | null {
  // An empty object where there is none (Node.js tls documentation), whatever the types say.
  const shown: Partial<PeerCertificate> = socket.getPeerCertificate()
  if (shown.subject === undefined || shown.issuer === undefined) return null
  const { subject, issuer, subjectaltname, valid_from, valid_to } = shown
  const names = namesIn(subjectaltname)
  return {
    names: names.length > 0 ? names : said(subject.CN),
    issuer: [...said(issuer.CN), ...said(issuer.O)].join(', ') || null,
    validFrom: timeIn(valid_from),
    validTo: timeIn(valid_to),
    selfSigned: isDeepStrictEqual(subject, issuer),
    ownFolder,
    asksBack: asksBack(socket),
  }
}

/**
 * A client has signature algorithms in common with a server only once it has been asked to sign (OpenSSL
 * ssl/statem/statem_clnt.c, `tls_process_certificate_request`); Node says it no other way. Null, whatever the types say, once the
 * connection is gone.
 */
const asksBack = (socket: TLSSocket): boolean =>
  ((socket.getSharedSigalgs() as readonly string[] | null) ?? []).length > 0

/** `DNS:ghcr.io, DNS:*.ghcr.io, IP Address:192.0.2.1`. A name with odd characters stands in quotes, and is no host's. */
const namesIn = (alternativeNames: string | undefined): readonly string[] =>
  (alternativeNames ?? '')
    .split(', ')
    .flatMap((one) => /^(?:DNS|IP Address):([^"]+)$/.exec(one)?.[1] ?? [])
    .slice(0, limits.certificateNames)
    .flatMap(said)

/** A name may have a field twice, and then it is a list. */
const said = (field: string | readonly string[] | undefined): readonly string[] => {
  const text = typeof field === 'string' ? field : field?.[0]
  const shown = text
    ?.slice(0, limits.certificateCharacters)
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  return shown === undefined || shown === '' ? [] : [shown]
}

/** `Nov 25 18:45:46 2026 GMT`. */
function timeIn(written: string | undefined): string | null {
  const time = new Date(written ?? '')
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
