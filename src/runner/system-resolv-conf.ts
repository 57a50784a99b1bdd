/** Where a system has a resolver configuration of its own, that one takes the place of resolv.conf. */
import { limits } from '../budgets.js'
import type { ResolverManager } from '../report/index.js'
import type { FileContent, World } from '../world.js'
import { macosSource, readMacosDns, type SystemDns } from './macos-dns.js'
import type { Skipped } from './tool.js'
import { readWindowsDns, windowsSource } from './windows-dns.js'

export interface SystemResolvConf {
  /** A resolv.conf that says the same. */
  readonly file: FileContent
  /** Where it is from: a path, or the tool. */
  readonly path: string
  /** Null where the file itself has to tell. */
  readonly manager: ResolverManager | null
  /** Whether a resolver on this machine is asked where it names none. */
  readonly hasDefault: boolean
}

/** Null on a system that has resolv.conf and nothing else. macOS keeps that file, too: it stands in where the tool does not tell. */
export async function readSystemResolvConf(
  world: World,
  path: string,
  signal: AbortSignal,
): Promise<SystemResolvConf | null> {
  if (world.platform === 'win32') {
    const dns = await readWindowsDns(world, signal)
    return systemOf(dns, windowsSource, windowsManager(dns))
  }
  if (world.platform !== 'darwin') return null
  const dns = await readMacosDns(world, signal)
  if (dns.kind !== 'skipped') return systemOf(dns, macosSource, macosManager(dns))
  const file = await world.readFile(path, limits.configFileBytes)
  return { file, path, manager: { kind: 'macos', service: null, told: dns }, hasDefault: true }
}

const macosManager = (dns: SystemDns): ResolverManager => ({
  kind: 'macos',
  service: dns.owner,
  told: dns.ownerTold,
})

const windowsManager = (dns: SystemDns | Skipped): ResolverManager =>
  dns.kind === 'skipped'
    ? { kind: 'windows', interface: null, told: dns }
    : { kind: 'windows', interface: dns.owner, told: dns.ownerTold }

const systemOf = (dns: SystemDns | Skipped, path: string, manager: ResolverManager): SystemResolvConf => ({
  file: dns.kind === 'skipped' ? { kind: 'unreadable', why: dns.why } : { kind: 'text', text: textOf(dns) },
  path,
  manager,
  hasDefault: false,
})

const textOf = ({ nameservers, search, timeoutSeconds }: SystemDns): string =>
  [
    ...nameservers.map((address) => `nameserver ${address}`),
    ...(search.length === 0 ? [] : [`search ${search.join(' ')}`]),
    ...(timeoutSeconds === null ? [] : [`options timeout:${timeoutSeconds}`]),
  ].join('\n')
