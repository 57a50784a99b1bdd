/** Made-up observations to be judged: a usual push, and one of a thousand images. */
import {
  answered,
  connected,
  nodata,
  observe,
  runnerFacts,
  silent,
  type Network,
} from '../__tests__/support/observe.js'
import type { Observations } from '../src/report/index.js'

const nameservers = ['192.0.2.1', '192.0.2.2', '192.0.2.3'] as const
const resolvConf = nameservers.map((address) => `nameserver ${address}\n`).join('')

/** Of four queries to the first nameserver one is lost: the samples disagree, so that replays are drawn. */
export type FirstResolver = 'healthy' | 'lossy'

function network(first: FirstResolver): Network {
  let sent = 0
  return {
    dns(probe) {
      if (first === 'lossy' && probe.resolver.address === nameservers[0] && sent++ % 4 === 3) {
        return silent(probe)
      }
      return probe.type === 'A' ? answered(8, '203.0.113.7', '203.0.113.8') : nodata(8)
    },
    connect(probe) {
      const { host } = probe
      if (probe.kind === 'http' && (probe.reads !== 'headers' || host.startsWith('auth.'))) {
        return connected(probe, 200, null)
      }
      const realm = `https://auth.${host.replace(/^(registry-1|notary)\.docker\.io$/, 'docker.io')}/token`
      return connected(probe, 401, `Bearer realm="${realm}",service="${host}"`)
    },
  }
}

/** What the survey of these images has measured, with content trust and stored credentials. */
function surveyed(
  images: readonly string[],
  registries: readonly string[],
  first: FirstResolver,
): Observations {
  const credentials = Object.fromEntries(registries.map((registry) => [registry, 'password' as const]))
  return observe(
    { images: images.join('\n'), 'check-credentials': 'true' },
    runnerFacts(resolvConf, { credentials }),
    network(first),
  )
}

/** One image: 3 resolvers are asked for 3 hosts, registry, token server and trust server. */
export const usualPush = (first: FirstResolver): Observations =>
  surveyed(['acme/app:1'], ['docker.io'], first)

/** Images dealt out to so many registries, each with a token server of its own. */
export function manyImages(count: number, registryCount: number, first: FirstResolver): Observations {
  const registries = Array.from({ length: registryCount }, (_, index) => `registry-${index}.test`)
  const images = Array.from(
    { length: count },
    (_, index) => `${registries[index % registryCount] ?? ''}/team/app-${index}:1`,
  )
  return surveyed(images, registries, first)
}
