/** What a local stub says of itself: it explains what was measured of the stub, and makes no fault. */
import { dnsPort } from '../budgets.js'
import { standsBehind } from '../push-path/behind-stub.js'
import type { Endpoint, Observations, ResolvedLink, Resolver, RunnerFacts } from '../report/index.js'
import { addressed, listed } from './suspect.js'

/** Empty for a nameserver that is no stub of somebody who is known. */
export function stubEvidence({ runner }: Observations, stub: Resolver): readonly string[] {
  const { manager } = runner
  switch (manager.kind) {
    case 'systemd-resolved':
      return stub.address === '127.0.0.53' || stub.address === '127.0.0.54' ? resolvedEvidence(manager) : []
    case 'dnsmasq':
      return isBehind(runner, stub)
        ? [
            `${addressed(stub)} is a dnsmasq, set up in ${listed(manager.files)}`,
            ...manager.domainForwards.map(
              ({ domains, server }) =>
                `names of ${listed(domains)} go to ${server === null ? 'nobody' : addressed(server)}`,
            ),
          ]
        : []
    case 'docker':
      return manager.embedded && isBehind(runner, stub)
        ? [`${stub.address} is Docker's own resolver; it forwards in the network of the host`]
        : []
    case 'nobody':
    case 'network-manager':
    case 'kubernetes':
    case 'macos':
    case 'windows':
    case 'other':
      return []
  }
}

const isBehind = ({ resolvers }: RunnerFacts, stub: Endpoint): boolean =>
  resolvers.some((one) => standsBehind(one, stub))

type Resolved = Extract<RunnerFacts['manager'], { kind: 'systemd-resolved' }>

function resolvedEvidence({ links, serverStates, told }: Resolved): readonly string[] {
  if (told.kind === 'skipped') return [`what systemd-resolved asks was not told: ${told.why}`]
  return [
    ...links.filter(({ servers }) => servers.length > 0).map(linkText),
    ...serverStates
      .filter(({ failedUdp, failedTcp }) => failedUdp + failedTcp > 0)
      .map(
        (one) =>
          `systemd-resolved counts ${one.failedUdp} failed attempts over UDP and ${one.failedTcp} over TCP at ${one.server} (${one.verifiedLevel})`,
      ),
  ]
}

function linkText({ name, servers, current, domains, dnssec, dnsOverTls }: ResolvedLink): string {
  const settings = [
    current === null ? null : `now ${current}`,
    dnsOverTls === null ? null : `DNS over TLS: ${dnsOverTls}`,
    dnssec === null ? null : `DNSSEC: ${dnssec}`,
    domains.length === 0 ? null : `domains: ${domains.join(' ')}`,
  ].filter((setting) => setting !== null)
  const asked = servers.map((one) =>
    one.port === dnsPort && one.serverName === null ? one.address : serverText(one),
  )
  return `systemd-resolved asks ${listed(asked)}${name === null ? '' : ` of ${name}`}${settings.length === 0 ? '' : ` (${settings.join('; ')})`}`
}

const serverText = (server: Endpoint & { readonly serverName: string | null }): string =>
  `${addressed(server)}${server.serverName === null ? '' : ` as ${server.serverName}`}`
