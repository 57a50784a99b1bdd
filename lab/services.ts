/** The real registry, the real trust server and a token server whose tokens they take, behind doors with the scenario's faults. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { daemon } from '../src/budgets.js'
import type { Endpoint } from '../src/report/index.js'
import {
  answerFault,
  createAuthority,
  responders,
  routeKey,
  clientAuthority,
  serverCertificate,
  startHttpServer,
  tokenServer,
  type Authority,
  type HttpServer,
  type KeyAndCertificate,
  type Responder,
  type Scenario,
  type ScenarioServer,
  type ServerFaults,
} from '../src/simulator/index.js'
import { startDaemon, untilListening, type Daemon } from './daemon.js'
import { terminate, passThrough } from './front.js'
import type { LostSyns } from './lost-syns.js'
import { endOf, mustRun } from './process.js'
import { notaryConfig, registryConfig } from './server-config.js'
import { copyWithLives } from './shelf-life.js'
import { hasBeenSigned, serverLivesOf } from './signed-before.js'
import { registryHoldings, trustHoldings, type Holdings } from './storage.js'
import { tokenSigner } from './tokens.js'

export interface Services {
  /** Of the authority that issued every certificate. */
  readonly authority: Authority
  /**
   * Addresses by name where the same registries stand without fault and without asking for a token; and the other servers,
   * where something is signed beforehand.
   */
  readonly backDoors: ReadonlyMap<string, string>
  /** URLs without a query. */
  readonly realms: readonly string[]
  /** Where the realms' hosts stand. */
  readonly tokenAddresses: readonly string[]
  /** Whether somebody asked for a token since then (performance.now), and was still there when it came. */
  tokenAsked(sinceMs: number): boolean
  /** Whether somebody asked for a token for a trust server since then (performance.now). */
  trustTokenAsked(sinceMs: number): boolean
  /** Has the trust servers begin anew: they keep what is signed in memory. */
  forgetTrust(): Promise<void>
  /** What the registries hold, and what may have changed the trust servers so far. */
  holdings(): Promise<Holdings>
  close(): Promise<void>
}

/** Benchmarking addresses (RFC 2544): no scenario has them. */
const backDoorNetwork = '198.19.0'
const loopback = '127.0.0.1'
const firstBackendPort = 20_000

/** Every address that the network's side answers at, if only to say that a port is closed. */
export function addressesOf({ resolvers, servers, zone }: Scenario): readonly string[] {
  const backDoors = servers.map((_, index) => backDoorAddress(index))
  return [
    ...resolvers.keys(),
    ...servers.map(({ at }) => at.address),
    ...[...zone.values()].flat(),
    ...backDoors,
  ]
}

export const lostSynsOf = ({ servers, faults }: Scenario): readonly LostSyns[] =>
  servers.flatMap(({ at }): readonly LostSyns[] => {
    const { lostSyns, silent } = faults?.get(routeKey(at)) ?? {}
    if (silent === true) return [{ at, count: 'all' }]
    return lostSyns === undefined ? [] : [{ at, count: lostSyns }]
  })

/** Starts every server of the scenario at its address with its faults, and a back door for each registry. */
export async function startServices(scenario: Scenario, folder: string): Promise<Services> {
  const { servers, faults } = scenario
  const hasBackDoor = ({ serves }: ScenarioServer) => serves === 'registry' || hasBeenSigned(scenario)
  const stand = new Stand(scenario, folder)
  await stand.prepare()
  const opening = await Promise.allSettled(
    servers.flatMap((entry, index) => [
      stand.open(
        entry,
        faults?.get(routeKey(entry.at)) ?? {},
        hasBackDoor(entry) && entry.serves !== 'registry' ? backDoorAddress(index) : null,
      ),
      ...(entry.serves === 'registry' ? [stand.openBackDoor(entry, backDoorAddress(index))] : []),
    ]),
  )
  const failed = opening.find((one) => one.status === 'rejected')
  if (failed !== undefined) {
    await stand.close()
    throw failed.reason
  }
  const trustServices = servers.flatMap(({ serves, service }) => (serves === 'trust' ? [service] : []))
  return {
    authority: stand.authority,
    backDoors: new Map(
      servers.flatMap((entry, index) =>
        hasBackDoor(entry) ? entry.names.map((name) => [name, backDoorAddress(index)] as const) : [],
      ),
    ),
    realms: servers.flatMap(({ realm }) => (realm === undefined ? [] : [realm])),
    tokenAddresses: servers.flatMap(({ serves, at }) => (serves === 'token' ? [routeKey(at)] : [])),
    tokenAsked: (sinceMs) =>
      stand.tokenServers.some(
        ({ requests, inTime }) => inTime && requests.some(({ atMs }) => atMs >= sinceMs),
      ),
    trustTokenAsked: (sinceMs) =>
      stand.tokenServers.some(({ requests }) =>
        requests.some(({ path: asked, atMs }) => atMs >= sinceMs && trustServices.includes(serviceOf(asked))),
      ),
    forgetTrust: () => stand.forgetTrust(),
    holdings: () => stand.holdings(),
    close: () => stand.close(),
  }
}

const backDoorAddress = (index: number): string => `${backDoorNetwork}.${index + 1}`

const serviceOf = (asked: string): string | undefined =>
  new URLSearchParams(asked.split('?')[1] ?? '').get('service') ?? undefined

interface AskedServer extends Pick<HttpServer, 'requests'> {
  /** Whether Docker is still there when it answers. */
  readonly inTime: boolean
}

/** The servers of a scenario while they come up. */
class Stand {
  readonly authority: Authority = createAuthority(new Date())
  readonly tokenServers: AskedServer[] = []
  private readonly running: { close(): unknown }[] = []
  private readonly trustServers: (() => Promise<void>)[] = []
  private readonly trustLogs: string[] = []
  private readonly tokens: (faults?: ServerFaults) => Responder
  private readonly tokenRoots: string
  private readonly storage: string
  private nextPort = firstBackendPort

  constructor(
    private readonly scenario: Scenario,
    private readonly folder: string,
  ) {
    const { accounts, servers, faults: allFaults } = scenario
    const registryAt = servers.find(({ serves }) => serves === 'registry')?.at
    // The clock of the real registry is the machine's.
    const registryAhead = (registryAt && allFaults?.get(routeKey(registryAt))?.clockAhead) ?? 0
    const sign = tokenSigner(this.authority.issue({ names: ['token signer'] }))
    this.tokens = ({ tokenLives, clockAhead } = {}) =>
      tokenServer({ sign, accounts, tokenLives, clockAhead: (clockAhead ?? 0) - registryAhead })
    this.tokenRoots = path.join(folder, 'token-authority.pem')
    this.storage = path.join(folder, 'blobs')
  }

  prepare(): Promise<void> {
    return writeFile(this.tokenRoots, this.authority.certificatePem)
  }

  async close(): Promise<void> {
    await Promise.all(this.running.map((one) => one.close()))
  }

  async forgetTrust(): Promise<void> {
    await Promise.all(this.trustServers.map((beginAnew) => beginAnew()))
  }

  private async trustProgram(base: string): Promise<string> {
    const lives = serverLivesOf(this.scenario)
    if (lives === null) return 'notary-server'
    const usual = (await mustRun(['which', 'notary-server'])).trim()
    await copyWithLives(usual, `${base}-program`, lives)
    return `${base}-program`
  }

  async holdings(): Promise<Holdings> {
    const logs = await Promise.all(this.trustLogs.map((log) => readFile(log, 'utf8')))
    return [...(await registryHoldings(this.storage)), ...logs.flatMap(trustHoldings)]
  }

  /** @param backDoor the address where it stands without fault, too, or null */
  async open(entry: ScenarioServer, faults: ServerFaults, backDoor: string | null): Promise<void> {
    const { at } = entry
    const behind = backDoor === null ? null : { address: backDoor, port: at.port }
    const tls =
      entry.tls === false ? null : serverCertificate(entry.names, faults.certificate, this.authority)
    const { statusWithToken } = faults
    const instead =
      answerFault(entry, faults) ??
      (statusWithToken === undefined ? null : responders[entry.serves]({ ...entry, statusWithToken }))
    if (instead !== null) {
      await this.answer(at, tls, faults, instead)
      return
    }
    if (entry.serves === 'token') {
      const { requests } = await this.answer(at, tls, faults, this.tokens(faults))
      if (behind !== null) await this.answer(behind, tls, {}, this.tokens())
      this.tokenServers.push({ requests, inTime: (faults.dataAfter ?? 0) < daemon.tokenMs })
      return
    }
    const tokenPath = ownRealmPath(entry)
    if (tokenPath === null && faults.dataAfter === undefined) {
      const clients = faults.clientCertificate !== undefined
      const port = await this.start(entry, { tls, asksForToken: true, clients })
      this.running.push(await passThrough(at, faults, port))
      if (behind !== null) this.running.push(await passThrough(behind, {}, port))
      return
    }
    const port = await this.start(entry, { tls: null, asksForToken: true })
    const tokenPort = this.nextPort++
    const { requests } = await this.answer(
      { address: loopback, port: tokenPort },
      null,
      {},
      this.tokens(faults),
    )
    this.tokenServers.push({ requests, inTime: true })
    const backendOf = (asked: string) => (asked.split('?')[0] === tokenPath ? tokenPort : port)
    this.running.push(await terminate(at, faults, { tls, backendOf }))
    if (behind !== null) this.running.push(await terminate(behind, {}, { tls, backendOf }))
  }

  async openBackDoor(entry: ScenarioServer, address: string): Promise<void> {
    const tls = entry.tls === false ? null : serverCertificate(entry.names, undefined, this.authority)
    await this.start(entry, { tls, asksForToken: false, at: { address, port: entry.at.port } })
  }

  private async answer(
    at: Endpoint,
    tls: KeyAndCertificate | null,
    faults: ServerFaults,
    respond: Responder,
  ): Promise<HttpServer> {
    const server = await startHttpServer({ at, faults, respond, ...(tls === null ? {} : { tls }) })
    this.running.push(server)
    return server
  }

  /** Starts a real registry or trust server. @returns its port. */
  private async start(entry: ScenarioServer, options: BackendOptions): Promise<number> {
    const { tls, asksForToken } = options
    const at = options.at ?? { address: loopback, port: this.nextPort++ }
    const base = path.join(this.folder, `server-${at.address}-${at.port}`)
    const clients = options.clients === true ? { clients: `${base}-clients.pem` } : {}
    const files = tls === null ? null : { certificate: `${base}.pem`, key: `${base}.key`, ...clients }
    if (tls !== null && files !== null) {
      await Promise.all([writeFile(files.certificate, tls.certificatePem), writeFile(files.key, tls.keyPem)])
    }
    if (files?.clients !== undefined) {
      await writeFile(files.clients, clientAuthority(this.authority).certificatePem)
    }
    const { realm, service = '' } = entry
    const authorization =
      realm === undefined || !asksForToken ? null : { realm, service, tokenRoots: this.tokenRoots }
    const config =
      entry.serves === 'registry'
        ? registryConfig({ at, files, authorization, storage: this.storage })
        : notaryConfig({ at, files, authorization })
    await writeFile(`${base}.json`, JSON.stringify(config))
    const command =
      entry.serves === 'registry'
        ? ['docker-registry', 'serve', `${base}.json`]
        : [await this.trustProgram(base), '-config', `${base}.json`]
    let daemon: Daemon
    const begin = async () => {
      daemon = startDaemon(command, { log: `${base}.log` })
      await untilListening(daemon, 'tcp', at.port)
    }
    this.running.push({ close: () => daemon.close() })
    if (entry.serves === 'trust') {
      this.trustLogs.push(`${base}.log`)
      this.trustServers.push(async () => {
        const ended = endOf(daemon.child)
        daemon.close()
        await ended
        await begin()
      })
    }
    await begin()
    return at.port
  }
}

interface BackendOptions {
  readonly tls: KeyAndCertificate | null
  readonly asksForToken: boolean
  readonly at?: Endpoint
  /** Whether clients have to show a certificate. */
  readonly clients?: boolean
}

/** The path of the realm where the host is its own token server. */
function ownRealmPath({ realm, names }: ScenarioServer): string | null {
  if (realm === undefined) return null
  const { hostname, pathname } = new URL(realm)
  return names.includes(hostname) ? pathname : null
}
