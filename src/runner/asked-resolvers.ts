/** Whom this runner asks, as resolv.conf has it: what the first question needs, and no more. */
import { dnsPort, goResolver, limits } from '../budgets.js'
import type { Endpoint, Request, Resolver } from '../report/index.js'
import type { FileContent, World } from '../world.js'
import { parseResolvConf, type NameserverLine, type ResolvConf } from './resolv-conf.js'
import { readSystemResolvConf, type SystemResolvConf } from './system-resolv-conf.js'

export const defaultResolvConfPath = '/etc/resolv.conf'

/** Where the kernel tells the name that both resolvers take a search suffix from (Go's `os.Hostname`). */
const hostnamePath = '/proc/sys/kernel/hostname'

/** dnsconfig_unix.go, `defaultNS`. */
const defaultNameservers = ['127.0.0.1', '::1'] as const

export interface AskedResolvers {
  readonly source: SystemResolvConf
  /** Of the file; empty where it could not be read. */
  readonly text: string
  readonly parsed: ResolvConf
  /** In their order. None of those that stand behind a stub. */
  readonly asked: readonly Resolver[]
}

/**
 * Reads resolv.conf, or on macOS and Windows what their own tool says. `request.resolvers` stand in for its nameserver
 * lines. Where there is no nameserver, or no file, the resolvers are those that Go asks then. Never rejects; ends with the signal.
 */
export async function readAskedResolvers(
  world: World,
  request: Pick<Request, 'resolvers'>,
  resolvConfPath: string,
  signal: AbortSignal,
): Promise<AskedResolvers> {
  const [source, hostname] = await Promise.all([
    readSource(world, resolvConfPath, signal),
    readHostname(world),
  ])
  const text = source.file.kind === 'text' ? source.file.text : ''
  const parsed = parseResolvConf(text, hostname)
  const asked =
    request.resolvers === null
      ? fromFile(parsed.nameservers, source)
      : fromRequest(request.resolvers, 'the resolvers input')
  return { source, text, parsed, asked }
}

/** The system's own resolver configuration is asked for only where the user named no other file. */
async function readSource(world: World, path: string, signal: AbortSignal): Promise<SystemResolvConf> {
  const system = path === defaultResolvConfPath ? await readSystemResolvConf(world, path, signal) : null
  return system ?? { file: await readText(world, path), path, manager: null, hasDefault: true }
}

function fromFile(
  nameservers: readonly NameserverLine[],
  { path, hasDefault }: SystemResolvConf,
): readonly Resolver[] {
  if (nameservers.length > 0) return nameservers.map((one, index) => resolver(one, index, path, one.used))
  return (hasDefault ? defaultNameservers : []).map((address, index) =>
    resolver({ address }, index, "the resolver's default", true),
  )
}

const fromRequest = (endpoints: readonly Endpoint[], source: string): readonly Resolver[] =>
  endpoints.map((one, index) => resolver(one, index, source, index < goResolver.maxNameservers))

/** One of the resolvers that are asked. */
export const resolver = (
  { address, port = dnsPort }: { readonly address: string; readonly port?: number },
  index: number,
  source: string,
  used: boolean,
): Resolver => ({ address, port, position: index + 1, used, source, behind: null })

export const readText = (world: World, path: string): Promise<FileContent> =>
  world.readFile(path, limits.configFileBytes)

async function readHostname(world: World): Promise<string> {
  const file = await readText(world, hostnamePath)
  return file.kind === 'text' ? file.text.trim() : ''
}
