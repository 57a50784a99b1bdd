/** dnsmasq's configuration: whom it forwards to (dnsmasq(8); src/option.c, `one_opt` and `parse_server`). */
import { dnsPort, limits } from '../budgets.js'
import { isIpAddress, isLoopbackAddress, parsePort } from '../push-path/address.js'
import type { DomainForward, Endpoint } from '../report/index.js'
import type { World } from '../world.js'
import { quote } from './quote.js'
import { parseResolvConf } from './resolv-conf.js'

export interface Dnsmasq {
  /** What was read, the main file first. Empty where there is no configuration. */
  readonly files: readonly string[]
  readonly domainForwards: readonly DomainForward[]
  /** Whom it asks for all other names. */
  readonly upstreams: readonly (Endpoint & { readonly source: string })[]
}

const mainFile = '/etc/dnsmasq.conf'
/** What Debian's and Fedora's packages read, too. */
const usualFolder = '/etc/dnsmasq.d'
const defaultResolvFile = '/etc/resolv.conf'
const most = { files: 64, servers: 64 } as const

export interface DnsmasqOptions {
  readonly servers: readonly Endpoint[]
  readonly domainForwards: readonly DomainForward[]
  readonly noResolv: boolean
  readonly resolvFiles: readonly string[]
  readonly folders: readonly string[]
}

/** Lines are `name=value` or `name`; what stands after ` #` is a comment. Nothing throws. */
export function parseDnsmasq(text: string): DnsmasqOptions {
  const lines = text.split('\n').map((line) => line.replace(/(^|\s)#.*$/, '').trim())
  const valuesOf = (...names: readonly string[]) =>
    lines.flatMap((line) => {
      const [name = '', ...rest] = line.split('=')
      return names.includes(name.trim()) && rest.length > 0 ? [rest.join('=').trim()] : []
    })
  const servers = valuesOf('server', 'local').slice(0, most.servers)
  return {
    servers: servers.filter((value) => !value.startsWith('/')).flatMap((value) => serverOf(value) ?? []),
    domainForwards: servers.filter((value) => value.startsWith('/')).map(domainForward),
    noResolv: lines.includes('no-resolv'),
    resolvFiles: valuesOf('resolv-file'),
    folders: valuesOf('conf-dir').map((value) =>
      (value.split(',')[0] ?? '').replace(/(?<=^\/|[^/])\/+$/, ''),
    ),
  }
}

/** `192.0.2.1#5353@eth0`; without an address it is no server. */
function serverOf(value: string): Endpoint | null {
  const [place = ''] = value.split('@')
  const [address = '', port] = place.trim().split('#')
  if (isIpAddress(address) === 0) return null
  return { address, port: port === undefined ? dnsPort : (parsePort(port) ?? dnsPort) }
}

/** `/corp.example/lab.example/10.0.0.1`: the last part is the server, and may be empty. */
function domainForward(value: string): DomainForward {
  const parts = value.split('/').slice(1)
  return {
    domains: parts.slice(0, -1).map(quote),
    server: serverOf(parts.at(-1) ?? ''),
  }
}

/** Reads its files; nothing is asked. Never rejects. */
export async function readDnsmasq(world: World): Promise<Dnsmasq> {
  const main = await textOf(world, mainFile)
  const folders = new Set([usualFolder, ...(main === null ? [] : parseDnsmasq(main).folders)])
  const paths = (
    await Promise.all([...folders].map(async (folder) => inFolder(folder, await world.listFolder(folder))))
  ).flat()
  const others = await Promise.all(
    paths.slice(0, most.files).map(async (path) => ({ path, text: await textOf(world, path) })),
  )
  const read = [{ path: mainFile, text: main }, ...others].flatMap(({ path, text }) =>
    text === null ? [] : [{ path, options: parseDnsmasq(text) }],
  )
  const own = read.flatMap(({ path, options }) => options.servers.map((one) => ({ ...one, source: path })))
  const follows = read.length > 0 && !read.some(({ options }) => options.noResolv)
  const named = read.flatMap(({ options }) => options.resolvFiles)
  const files = follows ? (named.length > 0 ? named : [defaultResolvFile]) : []
  const followed = await Promise.all(files.slice(0, most.files).map((path) => nameserversIn(world, path)))
  return {
    files: read.map(({ path }) => path),
    domainForwards: read.flatMap(({ options }) => options.domainForwards).slice(0, most.servers),
    upstreams: [...own, ...followed.flat()].slice(0, most.servers),
  }
}

/** option.c, `one_file`'s reading of a folder: no hidden files, none that an editor or a package left behind. */
const inFolder = (folder: string, names: readonly string[]) =>
  names
    .filter((name) => !/^[.#]|[~#]$|\.dpkg-(?:dist|old|new)$/.test(name))
    .map((name) => `${folder}/${name}`)

/** It does not ask itself. */
async function nameserversIn(world: World, path: string): Promise<Dnsmasq['upstreams']> {
  const text = await textOf(world, path)
  return parseResolvConf(text ?? '')
    .nameservers.filter(({ address }) => !isLoopbackAddress(address))
    .map(({ address }) => ({ address, port: dnsPort, source: path }))
}

async function textOf(world: World, path: string): Promise<string | null> {
  const file = await world.readFile(path, limits.configFileBytes)
  return file.kind === 'text' ? file.text : null
}
