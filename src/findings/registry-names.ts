/** Registries whose names are a typing error away from a well-known one. */
import { isPrivateAddress } from '../push-path/address.js'
import { addressesOf } from '../push-path/addresses.js'
import { meantRegistry, type MeantRegistry } from '../push-path/known-registries.js'
import type { Stop } from '../push-path/path.js'
import { registryEndpoint } from '../push-path/registry.js'
import type { ImageReference, Observations } from '../report/index.js'
import { curl } from './by-hand.js'
import { listed, ofHost, plainSuspect, type Offer, type Suspect } from './suspect.js'

/** What a host that images are pushed to was probably meant to be, or null. */
export function meantInstead({ request }: Observations, host: string): MeantRegistry | null {
  return imagesAt(request.images, host).length === 0 ? null : meantRegistry(host)
}

const imagesAt = (images: readonly ImageReference[], host: string): readonly ImageReference[] =>
  images.filter(({ domain }) => registryEndpoint(domain).host === host)

/** The same images at the registry that was meant. Nothing was measured there. */
export function meantOffer({ request }: Observations, host: string, meant: MeantRegistry): Offer {
  return {
    say: `Push to ${meant.host} (${meant.operator}), if that is what was meant`,
    paste: imagesAt(request.images, host)
      // The grammar has the host first, as it was written.
      .map(({ written }) => `${meant.host}${written.slice(host.length)}`)
      .join('\n'),
    where: 'the images input, the tags of the build and the docker push command',
    mend: null,
  }
}

/** How far away, in words. */
export const typosFrom = ({ typos, host, operator }: MeantRegistry): string =>
  `${typos === 1 ? 'one typing error' : `${typos} typing errors`} away from ${host} (${operator})`

/**
 * A name that somebody has registered because it is mistyped so often: a push, and the login before it, go to whoever that is.
 * One that leads into a private network is a mirror's own name.
 */
export function registryNameSuspects(observations: Observations, stops: readonly Stop[]): readonly Suspect[] {
  const registries = new Map(stops.flatMap((stop) => (stop.role === 'registry' ? [[stop.host, stop]] : [])))
  return [...registries.values()].flatMap((stop): readonly Suspect[] => {
    const { host } = stop
    const addresses = addressesOf(observations, host)
    // None at all, or none that is anybody else's.
    if (addresses.every(isPrivateAddress)) return []
    const meant = meantInstead(observations, host)
    if (meant === null || meant.typos > 1) return []
    return [
      {
        ...plainSuspect,
        code: 'look-alike-registry',
        subject: ofHost(host),
        title: `${host} is ${typosFrom(meant)}, and is another registry: whoever it belongs to is sent the image, and the password that is stored for it`,
        evidence: [
          `${host} has ${addresses.length === 1 ? 'the address' : 'the addresses'} ${listed(addresses)}`,
        ],
        byHand: curl(stop, '-i'),
        otherwise: 'warning',
        atMost: 'warning',
        offers: [meantOffer(observations, host, meant)],
      },
    ]
  })
}
