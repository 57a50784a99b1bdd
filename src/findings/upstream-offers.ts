/** What can be done about a stub: have it ask only those behind it that answer well, or ask them without it. */
import { dnsPort } from '../budgets.js'
import { withUpstreams } from '../forecast/mended-settings.js'
import { standsBehind } from '../push-path/behind-stub.js'
import type { Lasting, Observations, Resolver, ResolverManager } from '../report/index.js'
import { cellsOfResolver, isGood, median } from './behaviour.js'
import { lastingNameservers, resolvectlLine } from './lasting.js'
import { addressed, listed, type Offer } from './suspect.js'

/**
 * Null where nobody is known behind it, where all of them are bad, and where nothing says how to change it.
 * What is behind explains, and is replayed only here: the stub would answer as they were measured to.
 */
export function upstreamOffer(observations: Observations, stub: Resolver): Offer | null {
  const behind = observations.runner.resolvers.filter((one) => standsBehind(one, stub))
  const known = new Set(behind.flatMap((one) => hostsKnownTo(observations, one)))
  const good = behind.filter(
    (one) =>
      answersWell(observations, one) &&
      [...known].every((host) => hostsKnownTo(observations, one).includes(host)),
  )
  if (good.length === 0) return null
  if (good.length === behind.length) return bypassOffer(observations, stub, good)
  const { manager } = observations.runner
  const lasting = lastingNameservers(observations.runner, good)
  const atOnce = resolvectlLine(manager, good)
  const say = `Have ${addressed(stub)} forward to ${listed(good.map(addressed))} only`
  const mend = withUpstreams(stub, good)
  if (atOnce !== null) return { say, paste: atOnce, where: 'a shell on this runner', lasting, mend }
  return lasting === null ? null : { say, paste: lasting.paste, where: lasting.where, mend }
}

/** Where all those behind it are well, it is the stub that is not. */
function bypassOffer(observations: Observations, stub: Resolver, good: readonly Resolver[]): Offer | null {
  const { manager, resolvConf } = observations.runner
  if (!forwardsEverythingAlike(manager) || good.some(({ port }) => port !== dnsPort)) return null
  return {
    say: `Ask ${listed(good.map(addressed))} without ${addressed(stub)} in between`,
    paste: good.map(({ address }) => `nameserver ${address}`).join('\n'),
    where: resolvConf.path,
    lasting: manager.kind === 'systemd-resolved' ? withoutStub : null,
    mend: withUpstreams(stub, good),
  }
}

/**
 * One that forwards names by their domain, or by the link that they are found on, knows whom to ask, and nobody else does;
 * Docker's own resolver is the only one that knows the containers' names.
 */
function forwardsEverythingAlike(manager: ResolverManager): boolean {
  switch (manager.kind) {
    case 'systemd-resolved':
      return manager.links.filter(({ servers }) => servers.length > 0).length === 1
    case 'dnsmasq':
      return manager.domainForwards.length === 0
    case 'nobody':
    case 'network-manager':
    case 'docker':
    case 'kubernetes':
    case 'macos':
    case 'windows':
    case 'other':
      return false
  }
}

/** The file that systemd-resolved keeps for whoever asks its servers himself (systemd-resolved.service(8)). */
const withoutStub: Lasting = {
  say: 'To keep it, have resolv.conf lead to the list that systemd-resolved keeps of its own servers',
  paste: 'sudo ln -sf /run/systemd/resolve/resolv.conf /etc/resolv.conf',
  where: 'a shell on this runner',
}

const hostsKnownTo = (observations: Observations, resolver: Resolver): readonly string[] =>
  cellsOfResolver(observations, resolver)
    .filter(({ behaviour }) => behaviour === 'answers')
    .map(({ host }) => host)

function answersWell(observations: Observations, resolver: Resolver): boolean {
  const cells = cellsOfResolver(observations, resolver)
  const { slowThresholdMs } = observations.request
  return (
    cells.length > 0 &&
    cells.every(
      (cell) =>
        isGood(cell.behaviour) && cell.replyMs.length > 0 && (median(cell.replyMs) ?? 0) <= slowThresholdMs,
    )
  )
}
