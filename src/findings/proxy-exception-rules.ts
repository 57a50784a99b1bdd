/** `NO_PROXY`: words that Go reads otherwise than they were meant, and hosts of this network that it does not name. */
import { withProxySettings } from '../forecast/mended-proxies.js'
import { isIpAddress, isPrivateAddress } from '../push-path/address.js'
import { addressesOf } from '../push-path/addresses.js'
import { asMeant } from '../push-path/proxy-exceptions-meant.js'
import { proxyFor } from '../push-path/proxy.js'
import { urlToStop } from '../push-path/proxied-stops.js'
import type { Observations, ProxySettings } from '../report/index.js'
import { exceptionsOffer, showProxy } from './proxy-offers.js'
import type { Asking } from './proxy-rules.js'
import { listed, nobody, plainSuspect, type Suspect } from './suspect.js'

export function exceptionSuspects(observations: Observations, asking: Asking): readonly Suspect[] {
  const settings = observations.runner.proxies[asking.user]
  if (settings === null || (settings.https === null && settings.http === null)) return []
  const misread = misreadIn(settings, asking)
  return misread.length > 0 ? misread : privateHosts(observations, settings, asking)
}

function misreadIn(settings: ProxySettings, { user, stops }: Asking): readonly Suspect[] {
  const words = settings.exceptions.flatMap((word) => {
    const meant = asMeant(word)
    return meant === null ? [] : [{ word, meant }]
  })
  const source = settings.exceptionsSource
  if (words.length === 0 || source === null || stops.length === 0) return []
  const meant = { ...settings, exceptions: settings.exceptions.flatMap((word) => asMeant(word) ?? [word]) }
  const hosts = stops
    .filter(
      (stop) => proxyFor(settings, urlToStop(stop)) !== null && proxyFor(meant, urlToStop(stop)) === null,
    )
    .map(({ host }) => host)
  const shown = listed(words.map(({ word }) => `"${word}"`))
  return [
    {
      ...plainSuspect,
      code: 'proxy-exception-misread',
      subject: nobody,
      title: `${shown} in ${source} ${words.length === 1 ? 'matches' : 'match'} no host to Docker${hosts.length === 0 ? '' : `: ${listed([...new Set(hosts)])} ${hosts.length === 1 ? 'is' : 'are'} asked of the proxy`}`,
      evidence: words.map(({ word, meant: one }) => `"${word}" was probably meant as ${one.join(',')}`),
      byHand: showProxy(user),
      otherwise: hosts.length === 0 ? 'hint' : 'warning',
      mends: hosts.length === 0 ? [] : [withProxySettings(user, meant)],
      offers: [exceptionsOffer(user, meant, `Write ${source} as Docker reads it`)],
    },
  ]
}

/** A proxy to the Internet often has no way back into the network. */
function privateHosts(
  observations: Observations,
  settings: ProxySettings,
  { user, stops }: Asking,
): readonly Suspect[] {
  const hosts = stops
    .filter((stop) => proxyFor(settings, urlToStop(stop))?.kind === 'server')
    .map(({ host }) => host)
    .filter((host) => isOfThisNetwork(observations, host))
  const named = [...new Set(hosts)]
  if (named.length === 0) return []
  const meant = {
    ...settings,
    exceptions: [...settings.exceptions, ...named],
    exceptionsSource: settings.exceptionsSource ?? 'NO_PROXY',
  }
  return [
    {
      ...plainSuspect,
      code: 'private-host-through-proxy',
      subject: nobody,
      title: `${listed(named)} ${named.length === 1 ? 'has a private address' : 'have private addresses'} and ${named.length === 1 ? 'is' : 'are'} asked of the proxy: NO_PROXY does not name ${named.length === 1 ? 'it' : 'them'}`,
      evidence: named.map((host) => `${host}: ${listed(addressesOf(observations, host))}`),
      byHand: showProxy(user),
      mends: [withProxySettings(user, meant)],
      offers: [exceptionsOffer(user, meant, `Let ${listed(named)} be asked directly`)],
    },
  ]
}

function isOfThisNetwork(observations: Observations, host: string): boolean {
  const addresses = isIpAddress(host) === 0 ? addressesOf(observations, host) : [host]
  return addresses.length > 0 && addresses.every(isPrivateAddress)
}
