/** Whether the daemon that pushes sees the network that this step sees. Files and environment only: nobody is asked. */
import { withoutLastSlashes } from '../last-slashes.js'
import { isLoopbackAddress } from '../push-path/address.js'
import type { Place, ResolverManager } from '../report/index.js'
import type { World } from '../world.js'
import { readDockerEndpoint, type DockerEndpoint } from './docker-endpoint.js'
import { externalServersIn } from './docker-dns.js'

const here: Place = { kind: 'here' }

interface Step {
  readonly manager: ResolverManager
  /** Of resolv.conf. */
  readonly resolvConf: string
}

/** Never rejects. */
export async function readDaemonPlace(world: World, step: Step): Promise<Place> {
  const [endpoint, inContainer, daemonBeside] = await Promise.all([
    readDockerEndpoint(world),
    isInContainer(world),
    isThere(world, '/var/run/docker.pid'),
  ])
  const place = placeOf(endpoint, world)
  if (place.kind !== 'here' || !inContainer || daemonBeside) return place
  // The containers of a pod share its network and its resolv.conf.
  if (step.manager.kind === 'kubernetes' || speaksOverNetwork(endpoint)) return place
  return placeOfHost(step)
}

const isInContainer = async (world: World): Promise<boolean> =>
  (await Promise.all(['/.dockerenv', '/run/.containerenv'].map((path) => isThere(world, path)))).includes(
    true,
  )

const isThere = async (world: World, path: string): Promise<boolean> =>
  (await world.readFile(path, 1)).kind !== 'absent'

const speaksOverNetwork = (endpoint: DockerEndpoint): boolean =>
  endpoint.kind === 'host' && /^(?:tcp|https?):\/\//i.test(endpoint.host)

/** Without a look at containers. */
export function placeOf(endpoint: DockerEndpoint, { platform, environment }: World): Place {
  switch (endpoint.kind) {
    case 'not-told':
      return endpoint
    case 'default':
      return platform === 'darwin' || platform === 'win32' ? inMachine(`the daemon of this system`) : here
    case 'host':
      return placeAt(endpoint, environment['XDG_RUNTIME_DIR'] ?? '')
  }
}

function placeAt({ host, saidBy }: Extract<DockerEndpoint, { kind: 'host' }>, runtimeFolder: string): Place {
  const [, scheme = '', rest = ''] = /^([a-z]+):\/\/(.*)$/i.exec(host) ?? []
  switch (scheme.toLowerCase()) {
    case 'unix':
    case '': {
      const socket = scheme === '' ? host : rest
      if (isRootless(socket, runtimeFolder)) return rootless
      return /\/\.(?:docker\/(?:desktop|run)|colima|lima|orbstack|rd)\//.test(socket)
        ? inMachine(`the daemon behind ${socket}`)
        : here
    }
    case 'npipe':
    case 'fd':
      return here
    default: {
      const name = /^\[([^\]]*)\]|^([^:/]*)/.exec(rest)
      const machine = name?.[1] ?? name?.[2] ?? ''
      return scheme.toLowerCase() !== 'ssh' && (machine === 'localhost' || isLoopbackAddress(machine))
        ? here
        : { kind: 'elsewhere', why: `${saidBy} leads to ${host}` }
    }
  }
}

/** Of the socket of an endpoint. */
export const isRootless = (socket: string, runtimeFolder: string): boolean =>
  /^\/run\/user\/\d+\/docker\.sock$/.test(socket) ||
  (runtimeFolder !== '' && socket === `${withoutLastSlashes(runtimeFolder)}/docker.sock`)

/**
 * RootlessKit gives dockerd a resolv.conf of its own, with the address of its network driver (pkg/child/child.go,
 * `setupNet`), unless the daemon keeps the host's network (`--detach-netns`). Which, the socket does not say; both get
 * their answers from this machine's nameservers.
 */
const rootless: Place = {
  kind: 'not-told',
  why: 'the rootless daemon may ask the DNS forwarder of its own network, which asks a nameserver of this runner',
}

const inMachine = (who: string): Place => ({
  kind: 'not-told',
  why: `${who} runs in a virtual machine, whose lookups this system answers`,
})

/** The step is in a container, and the daemon outside: it asks those that Docker's own resolver forwards to. */
function placeOfHost({ manager, resolvConf }: Step): Place {
  const why = 'this step runs in a container, and its daemon on the host'
  const servers = externalServersIn(resolvConf)
  const isKnown = manager.kind === 'docker' && manager.embedded && servers.length > 0
  return isKnown && servers.every(({ address, fromHost }) => fromHost && !isLoopbackAddress(address))
    ? { kind: 'own-nameservers', why, nameservers: servers.map(({ address }) => address) }
    : { kind: 'not-told', why: `${why}, whose nameservers are not known` }
}
