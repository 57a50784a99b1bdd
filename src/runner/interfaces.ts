/** The network interfaces that are up, and the largest packet of each. `os.networkInterfaces` does not tell it. */
import { limits } from '../budgets.js'
import type { NetworkInterface, RunnerFacts } from '../report/index.js'
import type { World } from '../world.js'

export const interfacesFolder = '/sys/class/net'
export const routesPath = '/proc/net/route'

/** Linux include/uapi/linux/if.h: IFF_UP and IFF_LOOPBACK. */
const flags = { up: 0x1, loopback: 0x8 } as const
/** Linux net/ipv4/fib_trie.c `fib_route_seq_show`: Iface, Destination, Gateway, Flags, RefCnt, Use, Metric, Mask, …, in hexadecimal. */
const defaultRoute = /^(\S+)\t0{8}\t[0-9A-F]{8}\t([0-9A-F]{4})\t\d+\t\d+\t\d+\t0{8}\t/
/** RTF_UP and RTF_REJECT (include/uapi/linux/route.h): a route that refuses leads nowhere. */
const routeFlags = { up: 0x1, reject: 0x200 } as const

/** The interfaces that IPv4 default routes lead through. */
export function parseDefaultRoutes(text: string): ReadonlySet<string> {
  return new Set(
    text.split('\n').flatMap((line) => {
      const [, name = '', found = ''] = defaultRoute.exec(line) ?? []
      const set = Number.parseInt(found, 16)
      return (set & routeFlags.up) !== 0 && (set & routeFlags.reject) === 0 ? [name] : []
    }),
  )
}

/** Never rejects; empty where the system does not tell. */
export async function readInterfaces(world: World): Promise<RunnerFacts['interfaces']> {
  const [names, routes] = await Promise.all([
    world.listFolder(interfacesFolder),
    world.readFile(routesPath, limits.configFileBytes),
  ])
  const leadingOut = parseDefaultRoutes(routes.kind === 'text' ? routes.text : '')
  const ordered = [
    ...names.filter((name) => leadingOut.has(name)),
    ...names.filter((name) => !leadingOut.has(name)),
  ]
  const found = await Promise.all(
    ordered.slice(0, limits.interfaces).map((name) => readInterface(world, name, leadingOut.has(name))),
  )
  return found.flatMap((one) => one ?? [])
}

async function readInterface(
  world: World,
  name: string,
  isDefault: boolean,
): Promise<NetworkInterface | null> {
  const [state, size] = await Promise.all(
    ['flags', 'mtu'].map((file) =>
      world.readFile(`${interfacesFolder}/${name}/${file}`, limits.configFileBytes),
    ),
  )
  const set = numberIn(state)
  const mtu = numberIn(size)
  if (set === null || mtu === null) return null
  return (set & flags.up) !== 0 && (set & flags.loopback) === 0
    ? { name, mtu, defaultRoute: isDefault }
    : null
}

/** `0x1003`, or `1500`. */
function numberIn(file: Awaited<ReturnType<World['readFile']>> | undefined): number | null {
  const text = file?.kind === 'text' ? file.text.trim() : ''
  return /^(?:0x[0-9a-f]{1,8}|\d{1,9})$/i.test(text) ? Number(text) : null
}
