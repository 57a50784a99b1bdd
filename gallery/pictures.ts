/** What hangs in the gallery, in the order in which a reader meets it, and what each is there to show. */
import { goldenReports } from '../__tests__/support/golden-reports.js'
import type { Report } from '../src/report/index.js'

export interface Picture {
  readonly name: string
  readonly shows: string
  /** Its times never change, or nobody could review a changed word. */
  readonly report: () => Report
}

const shows: Readonly<Record<string, string>> = {
  'founding-incident': 'The incident that this project exists for: a mistyped nameserver, and a false 401',
  healthy: 'Nothing is wrong: three lines',
  'healthy-signed': 'Nothing is wrong with a signed push either',
  'trust-name-just-in-time': 'Close to the edge: the margin is told',
  'first-resolver-slow': 'The push survives, and a resolver is slow',
  'first-resolver-silent': 'A nameserver that answers nothing costs every lookup its time-out',
  'first-resolver-loses-30-percent': 'A nameserver that loses packets: each ending with its probability',
  'registry-name-unknown': "Nobody knows the registry's name",
  'registry-hangs': 'The registry takes the connection, and TLS hangs',
  'registry-busy': 'The registry limits the rate of requests',
  'registry-certificate-expired': "The registry's certificate has expired",
  'docker-29-ignores-trust': 'Pushed, and not signed: this docker ignores content trust',
  'no-time-to-look': 'The deadline came before the answers did',
  'first-resolver-silent-redacted':
    'The same as above in a public repository: labels for what the public does not know',
}

/** Reports that nobody has described come last, and the test asks for a description. */
export const pictures: readonly Picture[] = Object.entries(goldenReports)
  .map(([name, report]) => ({ name, report, shows: shows[name] ?? '' }))
  .toSorted((one, other) => placeOf(one.name) - placeOf(other.name))

function placeOf(name: string): number {
  const place = Object.keys(shows).indexOf(name)
  return place === -1 ? Infinity : place
}
