/** What every finding owes its reader: a command that shows the same, and something to paste. Those that owe less say why. */
import type { FindingCode } from '../../src/findings/suspect.js'
import type { Report } from '../../src/report/index.js'

type Reasons = Readonly<Partial<Record<FindingCode, string>>>

const elsewhere = 'it is mended by whoever runs the server'
const named = "the name is the user's, and what was meant is not known"

/** Nothing on this runner shows it. */
const withoutCommand: Reasons = {}

/** Nothing on this runner mends it. */
const withoutRemedy: Reasons = {
  'endpoint-unreachable': elsewhere,
  'endpoint-slow': elsewhere,
  'certificate-rejected': elsewhere,
  'certificate-expired': elsewhere,
  'certificate-not-yet-valid': elsewhere,
  'certificate-wrong-name': elsewhere,
  'tls-handshake-hangs': elsewhere,
  'tls-not-spoken': elsewhere,
  'service-error': elsewhere,
  'challenge-unusable': elsewhere,
  'token-unusable': elsewhere,
  'realm-not-encrypted': elsewhere,
  'trust-server-refuses': elsewhere,
  'dnssec-bogus': elsewhere,
  'address-bogus': elsewhere,
  'name-not-found': named,
}

/** Findings of this report that owe a command. */
export const withoutByHand = ({ findings }: Report): readonly string[] =>
  findings.flatMap(({ code, byHand }) => (byHand === null && !(code in withoutCommand) ? [code] : []))

/** Causes of this report that nothing was offered for, not even what turned out to help nothing. */
export const withoutOffer = ({ findings, remedies }: Report): readonly string[] =>
  findings.flatMap(({ code, severity, consequenceOf, remedy }) =>
    severity === 'hint' ||
    consequenceOf !== null ||
    remedy !== null ||
    remedies.length > 0 ||
    code in withoutRemedy
      ? []
      : [code],
  )
