import { BlockList, isIPv6, Socket } from 'node:net'
import { constants } from 'node:os'
import { withoutLastSlashes } from '../last-slashes.js'
import type { DnsTransport, Endpoint } from '../report/index.js'
import {
  realWorld,
  type CommandResult,
  type FileContent,
  type FileHead,
  type UdpSocket,
  type World,
} from '../world.js'
import { routeKey } from './address.js'
import { askedHelper } from './credential-helper.js'
import type { ScenarioHelper } from './scenario.js'

export interface RoutedWorldOptions {
  /** Only its clock is used. */
  readonly base: Pick<World, 'monotonicMs'>
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly environment: Readonly<Record<string, string>>
  /** Default: Linux, whatever the machine is. */
  readonly platform?: World['platform']
  /** Text by absolute path. */
  readonly files: ReadonlyMap<string, string>
  /** Where symbolic links lead that lead nowhere: a file behind a link is given by its own path. */
  readonly links?: ReadonlyMap<string, string>
  /** Heads of files that are no text, by absolute path. */
  readonly programs?: ReadonlyMap<string, Uint8Array>
  /** What a command prints, by the command with its words joined by blanks. */
  readonly commands: ReadonlyMap<string, string>
  /** By the end of their name. */
  readonly helpers?: ReadonlyMap<string, ScenarioHelper>
  /** Loopback endpoints by destination: `8.8.8.8:53`, or `udp 8.8.8.8:53` for one transport, which goes first. */
  readonly routes: ReadonlyMap<string, Endpoint>
  /** Destinations where every SYN is lost: `203.0.113.1:443`. */
  readonly silent?: ReadonlySet<string>
}

const unreachable = 'ENETUNREACH'
/** What a machine says of a port of its own at which nobody listens. */
const closed = 'ECONNREFUSED'
const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/**
 * A world that consists of what is given here: its destinations are loopback ports, everything else is a network without
 * a route, or a closed port where it is of the machine itself, and nothing of the machine's files, environment and tools shows.
 * Throws where a route leads off the machine.
 */
export function routedWorld(options: RoutedWorldOptions): World {
  const {
    base,
    startedAt,
    environment,
    platform = 'linux',
    files,
    links = new Map<string, string>(),
    programs,
    commands,
    helpers,
    routes,
    silent,
  } = options
  for (const [destination, to] of routes) {
    if (!loopback.check(to.address, isIPv6(to.address) ? 'ipv6' : 'ipv4')) {
      throw new Error(`expected a loopback address as the route to ${destination}, found ${to.address}`)
    }
  }
  const machine = realWorld()
  const routeOf = (to: Endpoint, transport: DnsTransport) =>
    routes.get(routeKey(to, transport)) ?? routes.get(routeKey(to))
  return {
    startedAt,
    environment,
    stdinIsTerminal: false,
    platform,
    endAsked: machine.endAsked,
    monotonicMs: () => base.monotonicMs(),
    processorMs: () => machine.processorMs(),
    readFile: (path, maxBytes) => Promise.resolve(fileOf(files, path, maxBytes)),
    readHead: (path, bytes) =>
      Promise.resolve(headOf(programs?.get(path), fileOf(files, path, bytes), bytes)),
    listFolder: (path) => Promise.resolve(namesIn(files, path)),
    readLink: (path) => Promise.resolve(links.get(path) ?? null),
    udp: (to, listener) => {
      const route = routeOf(to, 'udp')
      return route === undefined
        ? unroutedUdp(() => listener.error(refusalOf(to)))
        : machine.udp(route, listener)
    },
    tcp: (to) => {
      // A socket that was never told to connect waits as long as one whose SYNs are lost.
      if (silent?.has(routeKey(to)) === true) return new Socket()
      const route = routeOf(to, 'tcp')
      return route === undefined ? unroutedTcp(to) : machine.tcp(route)
    },
    run: (command, bounds) => {
      const helper = helpers?.get(/^docker-credential-(.+) get$/.exec(command.join(' '))?.[1] ?? '')
      return helper === undefined ? Promise.resolve(outputOf(commands, command)) : askedHelper(helper, bounds)
    },
  }
}

function fileOf(files: ReadonlyMap<string, string>, path: string, maxBytes: number): FileContent {
  const text = files.get(path)
  if (text !== undefined) {
    if (Buffer.byteLength(text) > maxBytes) {
      return { kind: 'unreadable', why: `it is larger than ${maxBytes} bytes` }
    }
    return text.includes('\0') ? { kind: 'unreadable', why: 'it is not text' } : { kind: 'text', text }
  }
  return namesIn(files, path).length > 0
    ? { kind: 'unreadable', why: 'it is a directory' }
    : { kind: 'absent' }
}

function headOf(program: Uint8Array | undefined, file: FileContent, bytes: number): FileHead {
  const content = program ?? (file.kind === 'text' ? Buffer.from(file.text) : null)
  if (content !== null) return { kind: 'bytes', bytes: content.subarray(0, bytes) }
  return file.kind === 'text' ? { kind: 'absent' } : file
}

function namesIn(files: ReadonlyMap<string, string>, folder: string): readonly string[] {
  const prefix = `${withoutLastSlashes(folder)}/`
  const names = [...files.keys()]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length).split('/')[0] ?? '')
  return [...new Set(names)].sort()
}

const refusalOf = ({ address }: Endpoint): typeof closed | typeof unreachable =>
  loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4') ? closed : unreachable

function unroutedUdp(report: () => void): UdpSocket {
  const pending = setImmediate(report)
  return {
    send: () => {
      // A socket without a route takes a message and loses it.
    },
    close: () => clearImmediate(pending),
  }
}

function unroutedTcp(to: Endpoint): Socket {
  const code = refusalOf(to)
  const error = Object.assign(new Error(`connect ${code} ${routeKey(to)}`), {
    code,
    errno: -constants.errno[code],
    syscall: 'connect',
    address: to.address,
    port: to.port,
  })
  // The error comes with the next tick, as one of a real connection comes after the call.
  return new Socket().destroy(error)
}

function outputOf(commands: ReadonlyMap<string, string>, command: readonly string[]): CommandResult {
  const stdout = commands.get(command.join(' '))
  if (stdout !== undefined) return { kind: 'exited', status: 0, stdout, stderr: '' }
  const tool = command[0] ?? ''
  return [...commands.keys()].some((known) => known.split(' ')[0] === tool)
    ? { kind: 'failed', why: `${tool} does nothing else in this scenario` }
    : { kind: 'absent' }
}
