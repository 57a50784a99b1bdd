import { realWorld, type World } from '../world.js'
import { routeKey } from './address.js'
import { answerFault } from './answer-faults.js'
import { createAuthority, type Authority } from './certificates.js'
import { startDnsServer, type DnsServer } from './dns-server.js'
import { startHttpServer, type HttpServer } from './http-server.js'
import { programHead } from './program-head.js'
import { proxyLookup } from './proxy-lookup.js'
import { startProxyServer, type ProxyServer } from './proxy-server.js'
import { routedWorld } from './routed-world.js'
import type { Machine, Scenario, ScenarioServer, ServerFaults } from './scenario.js'
import { clientAuthority, serverCertificate, withAuthorities } from './server-certificate.js'
import { responders } from './services.js'

export interface Played {
  /** What a preflight is run in. */
  readonly world: World
  /** The request's inputs, for the reader of requests. */
  readonly inputs: Readonly<Record<string, string>>
  /** By the resolver's address in the scenario. */
  readonly dns: ReadonlyMap<string, DnsServer>
  /** By the server's address and port in the scenario: `203.0.113.10:443`. */
  readonly http: ReadonlyMap<string, HttpServer>
  /** By the proxy's address and port in the scenario. */
  readonly proxies: ReadonlyMap<string, ProxyServer>
  /** Ends every server; resolves when nothing is left of them. */
  close(): Promise<void>
}

/** The first place where Go looks for the system's authorities on Linux (crypto/x509 root_linux.go). */
const systemCertificates = '/etc/ssl/certs/ca-certificates.crt'
/** A machine without this file has no IPv6, and no way to it. */
const ipv6Addresses = '/proc/net/if_inet6'
const dnsPort = 53

/**
 * Starts a scenario's servers on loopback and builds its world around them. Rejects where the
 * scenario needs the lab, or with the system's error where no server can be started.
 */
export async function playScenario(scenario: Scenario): Promise<Played> {
  if (scenario.needs === 'lab') {
    throw new Error(`expected a scenario that plays on loopback, found ${scenario.name}, which needs the lab`)
  }
  const authority = createAuthority(new Date(scenario.clock))
  const dnsStarting = [...scenario.resolvers].map(async ([address, rules]) => {
    const server = await startDnsServer({ rules, zone: scenario.zone, seed: `${scenario.name} ${address}` })
    return [address, server] as const
  })
  const clock = realWorld()
  const startedMs = clock.monotonicMs()
  const now = () => new Date(Date.parse(scenario.clock) + clock.monotonicMs() - startedMs)
  const httpStarting = scenario.servers.map(async (entry) => {
    const server = await startHttpServer({ ...httpOptions(entry, scenario, authority), now })
    return [routeKey(entry.at), server] as const
  })
  // A proxy goes the scenario's ways, too, which are known once all servers listen.
  const ways: { connect: World['tcp'] } = { connect: (to) => clock.tcp(to) }
  const proxiesStarting = (scenario.proxies ?? []).map(async (rules) => {
    const lookup = proxyLookup(scenario, rules)
    const server = await startProxyServer({ rules, lookup, connect: (to) => ways.connect(to) })
    return [routeKey(rules.at), server] as const
  })
  const started = (
    await Promise.all([
      Promise.allSettled(dnsStarting),
      Promise.allSettled(httpStarting),
      Promise.allSettled(proxiesStarting),
    ])
  ).flat()
  const close = async () => {
    await Promise.all(started.flatMap((one) => (one.status === 'fulfilled' ? [one.value[1].close()] : [])))
  }
  const failed = started.find((one) => one.status === 'rejected')
  if (failed !== undefined) {
    await close()
    throw failed.reason
  }
  const dns = new Map(await Promise.all(dnsStarting))
  const http = new Map(await Promise.all(httpStarting))
  const proxies = new Map(await Promise.all(proxiesStarting))

  const { machine } = scenario
  const { environment, files } = machine
  const world = routedWorld({
    base: clock,
    startedAt: scenario.clock,
    environment: Object.fromEntries(environment),
    files: new Map([
      ...[...files].map(([path, text]) => [path, withAuthorities(text, authority)] as const),
      [
        systemCertificates,
        withAuthorities(files.get(systemCertificates) ?? '', authority) + authority.certificatePem,
      ],
    ]),
    programs: programsOf(machine),
    links: machine.danglingLinks ?? new Map<string, string>(),
    commands: commandsOf(machine),
    ...(machine.helpers === undefined ? {} : { helpers: machine.helpers }),
    silent: new Set([
      ...[...(scenario.faults ?? [])].flatMap(([place, { silent }]) => (silent === true ? [place] : [])),
      ...(scenario.proxies ?? []).flatMap(({ at, silent }) => (silent === true ? [routeKey(at)] : [])),
    ]),
    routes: new Map(
      [
        ...[...dns].map(
          ([address, { endpoint }]) => [routeKey({ address, port: dnsPort }), endpoint] as const,
        ),
        ...[...http, ...proxies].map(([place, { endpoint }]) => [`tcp ${place}`, endpoint] as const),
      ].filter(([destination]) => files.has(ipv6Addresses) || !isOverIpv6(destination)),
    ),
  })
  ways.connect = (to) => world.tcp(to)
  return { world, inputs: Object.fromEntries(scenario.request), dns, http, proxies, close }
}

/** As `routeKey` writes it. */
const isOverIpv6 = (destination: string): boolean => destination.includes('[')

const programsOf = ({ builds = {} }: Machine): ReadonlyMap<string, Uint8Array> =>
  new Map(
    (['docker', 'dockerd'] as const).flatMap((name) => {
      const build = builds[name]
      return build === undefined ? [] : [[`/usr/bin/${name}`, programHead(build)] as const]
    }),
  )

function commandsOf({
  docker,
  daemon,
  plugins = new Map<string, string>(),
  tools = new Map<string, string>(),
}: Machine): ReadonlyMap<string, string> {
  if (docker === null) return tools
  const info = {
    ...(daemon === undefined
      ? { ServerErrors: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock.'] }
      : {
          ServerVersion: daemon.version,
          DriverStatus:
            daemon.store === 'containerd' ? [['driver-type', 'io.containerd.snapshotter.v1']] : [],
        }),
    ClientInfo: { Plugins: [...plugins].map(([Name, Version]) => ({ Name, Version })) },
  }
  return new Map([
    ['docker --version', `Docker version ${docker}, build 0000000\n`],
    ['docker info --format {{json .}}', `${JSON.stringify(info)}\n`],
    ...tools,
  ])
}

function httpOptions(
  entry: ScenarioServer,
  { faults, accounts, trustData, clock }: Scenario,
  authority: Authority,
): Parameters<typeof startHttpServer>[0] {
  const found: ServerFaults = faults?.get(routeKey(entry.at)) ?? {}
  return {
    faults: found,
    respond:
      answerFault(entry, found) ??
      responders[entry.serves]({
        ...entry,
        clock,
        statusWithToken: found.statusWithToken,
        statusOfPost: found.statusOfPost,
        tokenLives: found.tokenLives,
        clockAhead: found.clockAhead,
        uploads: found,
        ...(accounts === undefined ? {} : { accounts }),
        ...(trustData === undefined ? {} : { trustData }),
      }),
    ...(entry.tls === false
      ? {}
      : {
          tls: {
            ...serverCertificate(entry.names, found.certificate, authority),
            ...(found.clientCertificate === undefined
              ? {}
              : {
                  clients: {
                    authorityPem: clientAuthority(authority).certificatePem,
                    refuses: found.clientCertificate,
                  },
                }),
          },
        }),
  }
}
