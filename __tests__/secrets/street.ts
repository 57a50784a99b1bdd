/**
 * Servers with names and addresses of the Internet, on loopback: what asks for credentials, whom it names, and who else is
 * there. Every server keeps all that it is told.
 */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { connect, type AddressInfo, type Server, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { pathToFileURL } from 'node:url'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  createAuthority,
  signItself,
  startDnsServer,
  type KeyAndCertificate,
} from '../../src/simulator/index.js'
import type { Endpoint } from '../../src/report/index.js'

/** How a server is met. */
export type Shows =
  | 'a good certificate'
  | 'no TLS'
  | 'a certificate of its own'
  | 'an expired certificate'
  | "somebody else's certificate"
  | 'a certificate of another authority'

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What a server was told: everything that could carry a credential. */
export interface Told {
  readonly method: string
  readonly path: string
  /** Names and values, as they came. */
  readonly headers: readonly string[]
  readonly body: string
  /** The subject of the client certificate that was shown, or null. */
  readonly clientCertificate: string | null
}

export interface Host {
  readonly name: string
  readonly shows: Shows
  /** Default: 443, or 80 without TLS. */
  readonly port?: number
  readonly answer: (told: Told) => Answer | null
}

export interface Proxy {
  readonly name: string
  readonly shows: 'no TLS' | 'a good certificate' | 'a certificate of its own'
  readonly port: number
  /** `name:password` of whoever may use it; null for everybody. */
  readonly login: string | null
  /** In the answer to everybody else. */
  readonly says?: (told: Told) => string
}

export interface Street {
  /** By the name of the server, and its port where it is no usual one. */
  readonly told: ReadonlyMap<string, readonly Told[]>
  /** The names that were looked up. */
  readonly lookedUp: () => readonly string[]
  /** What a run of the bundle has to be given to live here. */
  readonly environment: (more?: { readonly fault?: boolean }) => Readonly<Record<string, string>>
  readonly authorityPem: string
}

export interface StreetOptions {
  readonly hosts: readonly Host[]
  readonly proxies?: readonly Proxy[]
  /** Files of the system, by path, beside those that every machine here has. */
  readonly files?: Readonly<Record<string, string>>
  /** Where they are put. */
  readonly folder: string
  /** A public nameserver that never answers stands before the good one. */
  readonly silentFirst?: boolean
}

export const nameservers = { good: '203.0.113.253', silent: '9.9.9.9' } as const

const authority = createAuthority(new Date())
const elsewhere = pathToFileURL(path.join(import.meta.dirname, 'elsewhere.mjs')).href
const dayMs = 86_400_000

/** Everything is gone afterwards, whatever came of it. */
export async function withStreet<T>(options: StreetOptions, use: (street: Street) => Promise<T>): Promise<T> {
  const { hosts, proxies = [], files = {}, folder, silentFirst = false } = options
  const sockets = new Set<Socket>()
  const opened: Server[] = []
  const routes: Record<string, Endpoint> = {}
  const told = new Map<string, Told[]>()
  const names = [...new Set([...hosts, ...proxies].map(({ name }) => name))]
  const addresses = new Map(names.map((name, index) => [name, addressOf(name, index)]))
  const addressed = (name: string) => addresses.get(name) ?? name
  const good = authority.issue({ names: names.map((name) => name.replace(/^\[(.*)\]$/, '$1')) })

  const listen = async (server: Server, at: string): Promise<void> => {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    })
    server.on('tlsClientError', () => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    opened.push(server)
    routes[at] = { address: '127.0.0.1', port: (server.address() as AddressInfo).port }
  }
  const logged = (label: string, one: Told): Told => {
    told.set(label, [...(told.get(label) ?? []), one])
    return one
  }
  const dns = await Promise.all([
    startDnsServer({
      rules: new Map(),
      zone: new Map(names.map((name) => [name.toLowerCase(), [addressed(name)]])),
    }),
    startDnsServer({ rules: new Map([['default', { drop: true }]]), zone: new Map() }),
  ])
  routes[`${nameservers.good}:53`] = dns[0].endpoint
  routes[`${nameservers.silent}:53`] = dns[1].endpoint
  try {
    for (const { name, shows, port = shows === 'no TLS' ? 80 : 443, answer } of hosts) {
      const label = port === 80 || port === 443 ? name : `${name}:${port}`
      const handle = (incoming: IncomingMessage, outgoing: ServerResponse) =>
        read(incoming, (one) => {
          const given = answer(logged(label, one))
          if (given !== null) outgoing.writeHead(given.status, given.headers ?? {}).end(given.body ?? '')
        })
      await listen(serverFor(shows, name, good, handle), `${addressed(name)}:${port}`)
    }
    for (const proxy of proxies) {
      const server = serverFor(proxy.shows, proxy.name, good, (incoming, outgoing) => {
        read(incoming, (one) => {
          const refused = refusal(proxy, logged(proxy.name, one))
          if (refused !== null) {
            outgoing.writeHead(refused.status, refused.reason, refused.headers).end(refused.body)
            return
          }
          passOn(one, hosts, outgoing, logged)
        })
      })
      server.on('connect', (incoming: IncomingMessage, client: Duplex) => {
        client.on('error', () => client.destroy())
        const one = logged(proxy.name, toldBy(incoming, ''))
        const refused = refusal(proxy, one)
        const [, host = '', port = ''] = /^\[?([^\]]*?)\]?:(\d+)$/.exec(one.path) ?? []
        const to = routes[`${addressed(host)}:${port}`]
        if (refused !== null || to === undefined) {
          const { status = 502, reason = 'Bad Gateway', body = '' } = refused ?? {}
          client.end(
            `HTTP/1.1 ${status} ${reason}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
          )
          return
        }
        const socket = connect({ host: to.address, port: to.port })
        sockets.add(socket)
        socket.on('error', () => client.destroy()).on('close', () => client.destroy())
        client.on('close', () => socket.destroy())
        client.write('HTTP/1.1 200 Connection established\r\n\r\n')
        client.pipe(socket)
        socket.pipe(client)
      })
      await listen(server, `${addressed(proxy.name)}:${proxy.port}`)
    }
    const nameserverLines = [...(silentFirst ? [nameservers.silent] : []), nameservers.good]
    const all = {
      '/etc/resolv.conf': nameserverLines.map((address) => `nameserver ${address}\n`).join(''),
      '/etc/ssl/certs/ca-certificates.crt': authority.certificatePem,
      ...files,
    }
    for (const [name, text] of Object.entries(all)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), text)
    }
    return await use({
      told,
      lookedUp: () => dns.flatMap(({ queries }) => queries.map(({ name }) => name)),
      authorityPem: authority.certificatePem,
      environment: (more = {}) => ({
        NODE_OPTIONS: `--import=${elsewhere}`,
        PREFLIGHT_ELSEWHERE: JSON.stringify({ root: folder, routes, ...more }),
      }),
    })
  } finally {
    sockets.forEach((socket) => socket.destroy())
    await Promise.all([
      ...opened.map((server) => new Promise((resolve) => server.close(resolve))),
      ...dns.map((server) => server.close()),
    ])
  }
}

/** A pair that a client may show. */
export const clientPair = (name: string): KeyAndCertificate =>
  authority.issue({ names: [name], purpose: 'client' })

/** An address keeps its own; every name has one of the documentation's. */
const addressOf = (name: string, index: number): string =>
  /^[\d.]+$|:/.test(name) ? name : `198.51.${100 + Math.floor(index / 250)}.${1 + (index % 250)}`

function serverFor(
  shows: Shows,
  name: string,
  good: KeyAndCertificate,
  handle: (incoming: IncomingMessage, outgoing: ServerResponse) => void,
): Server {
  if (shows === 'no TLS') return createHttpServer(handle)
  const { certificatePem, keyPem } = certificateFor(shows, name, good)
  // Whoever has a certificate is asked for it, and nobody needs one.
  const clients = { requestCert: true, rejectUnauthorized: false, ca: authority.certificatePem }
  return createHttpsServer({ cert: certificatePem, key: keyPem, ...clients }, handle)
}

function certificateFor(
  shows: Exclude<Shows, 'no TLS'>,
  name: string,
  good: KeyAndCertificate,
): KeyAndCertificate {
  const now = new Date()
  switch (shows) {
    case 'a good certificate':
      return good
    case 'a certificate of its own':
      return signItself({ names: [name] }, now)
    case 'an expired certificate':
      return authority.issue({ names: [name], notAfter: new Date(now.getTime() - dayMs) })
    case "somebody else's certificate":
      return authority.issue({ names: ['somebody-else.test'] })
    case 'a certificate of another authority':
      return authority.another('Somebody else').issue({ names: [name] })
  }
}

function read(incoming: IncomingMessage, done: (told: Told) => void): void {
  let body = ''
  incoming.setEncoding('utf8')
  incoming.on('data', (text: string) => (body += text))
  incoming.once('end', () => done(toldBy(incoming, body)))
}

function toldBy(incoming: IncomingMessage, body: string): Told {
  const { method = '', url = '', rawHeaders, socket } = incoming
  const shown = socket instanceof TLSSocket ? socket.getPeerCertificate() : null
  const subject = shown === null || Object.keys(shown).length === 0 ? null : String(shown.subject.CN)
  return { method, path: url, headers: rawHeaders, body, clientCertificate: subject }
}

/** A request in absolute form: the server's answer comes from the server itself. */
function passOn(
  one: Told,
  hosts: readonly Host[],
  outgoing: ServerResponse,
  logged: (label: string, told: Told) => Told,
): void {
  const url = URL.canParse(one.path) ? new URL(one.path) : null
  const host = hosts.find(({ name, shows }) => name === url?.hostname && shows === 'no TLS')
  if (url === null || host === undefined) {
    outgoing.writeHead(502).end()
    return
  }
  const headers = one.headers.filter((_, index) => {
    const name = one.headers[index - (index % 2)] ?? ''
    return !name.toLowerCase().startsWith('proxy-')
  })
  const given = host.answer(logged(host.name, { ...one, headers, path: `${url.pathname}${url.search}` }))
  if (given !== null) outgoing.writeHead(given.status, given.headers ?? {}).end(given.body ?? '')
}

function refusal(
  { login, says }: Proxy,
  told: Told,
): {
  readonly status: number
  readonly reason: string
  readonly headers: Record<string, string>
  readonly body: string
} | null {
  if (login === null) return null
  const wanted = `Basic ${Buffer.from(login).toString('base64')}`
  const at = told.headers.findIndex((word) => word.toLowerCase() === 'proxy-authorization')
  if (at !== -1 && told.headers[at + 1] === wanted) return null
  const echo = says?.(told) ?? ''
  const reason = `Proxy Authentication Required${echo === '' ? '' : ` ${echo}`}`
  return { status: 407, reason, headers: { 'proxy-authenticate': 'Basic realm="proxy"' }, body: echo }
}
