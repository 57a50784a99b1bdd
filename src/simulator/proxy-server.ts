/** A forward proxy: CONNECT and requests in absolute form, by what a scenario says of it. */
import { createServer as createHttpServer, request as httpRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Duplex } from 'node:stream'
import type { Endpoint, Ms } from '../report/index.js'
import { startListener, type ConnectionFaults } from './listener.js'

export interface ProxyRules extends Pick<ConnectionFaults, 'hang'> {
  /** `name:password` of whoever may use it; left out: everybody. Anybody else is answered 407. */
  readonly logins?: readonly string[]
  /** Hosts that it refuses with 403, with everything below them. */
  readonly denies?: readonly string[]
  /** Answered to every request that it would else follow. */
  readonly status?: number
  /** Each answer of its own waits so long. */
  readonly answersAfter?: Ms
  /** After so long it gives up a lookup or a connection, and answers 503. Default: ten seconds. */
  readonly patience?: Ms
}

/** A lookup by the proxy itself; `silent` never ends. */
export type ProxyLookup =
  | { readonly kind: 'found'; readonly addresses: readonly string[]; readonly ms: Ms }
  | { readonly kind: 'failed'; readonly ms: Ms }
  | { readonly kind: 'silent' }

export interface ProxyServerOptions {
  readonly rules: ProxyRules
  readonly lookup: (host: string) => ProxyLookup
  /** A socket that is connecting. */
  readonly connect: (to: Endpoint) => Socket
}

/** What came in; `target` is `host:port`, or a URL where the request is no CONNECT. */
export interface ProxiedRequest {
  readonly method: string
  readonly target: string
  readonly authorization: string | null
  /** On the clock of `World.monotonicMs`. */
  readonly atMs: Ms
}

export interface ProxyServer {
  readonly endpoint: Endpoint
  /** In the order of arrival. */
  readonly requests: readonly ProxiedRequest[]
  /** Destroys every connection; resolves when nothing is left of them. */
  close(): Promise<void>
}

/** squid's `connect_timeout` and `dns_timeout` are minutes; glibc, by which tinyproxy looks up, gives up after two times five seconds. */
const usualPatience: Ms = 10_000
const httpPort = 80

type Reached = { readonly socket: Socket } | { readonly status: number }

/** Starts it on loopback. Rejects with the system's error where the address cannot be listened on. */
export async function startProxyServer({ rules, lookup, connect }: ProxyServerOptions): Promise<ProxyServer> {
  const requests: ProxiedRequest[] = []
  const opened = new Set<Socket>()
  const { patience = usualPatience } = rules

  const log = ({ method = '', url = '', headers }: IncomingMessage) => {
    const authorization = headers['proxy-authorization'] ?? null
    requests.push({ method, target: url, authorization, atMs: performance.now() })
  }
  const afterAll = (ms: Ms | undefined) => new Promise<void>((resolve) => listener.after(ms, resolve))

  const refusal = (incoming: IncomingMessage, host: string): number | null => {
    const { logins, denies = [], status } = rules
    if (logins !== undefined && !logins.includes(basicOf(incoming) ?? '')) return loginWanted
    if (denies.some((denied) => host === denied || host.endsWith(`.${denied}`))) return forbidden
    return status ?? null
  }
  const reach = async (host: string, port: number): Promise<Reached> => {
    const found = lookup(host)
    if (found.kind === 'silent' || found.ms > patience) {
      await afterAll(patience)
      return { status: unavailable }
    }
    await afterAll(found.ms)
    const [address] = found.kind === 'found' ? found.addresses : []
    return address === undefined ? { status: unavailable } : connected({ address, port })
  }
  const connected = (to: Endpoint): Promise<Reached> =>
    new Promise((resolve) => {
      const socket = connect(to)
      opened.add(socket)
      listener.after(patience, () => resolve({ status: unavailable }))
      socket.on('close', () => opened.delete(socket))
      socket.on('error', () => resolve({ status: unavailable }))
      socket.once('connect', () => resolve({ socket }))
    })

  const server = createHttpServer((incoming, outgoing) => {
    log(incoming)
    incoming.resume()
    const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : null
    const answerWith = (status: number) => {
      listener.after(rules.answersAfter, () => outgoing.writeHead(status, headersFor(status)).end())
    }
    if (url === null) {
      answerWith(badRequest)
      return
    }
    const refused = refusal(incoming, url.hostname)
    if (refused !== null) {
      answerWith(refused)
      return
    }
    const port = url.port === '' ? httpPort : Number(url.port)
    void reach(url.hostname, port).then((reached) => {
      if ('status' in reached) {
        answerWith(reached.status)
        return
      }
      const headers = Object.fromEntries(
        Object.entries(incoming.headers).filter(([name]) => !name.startsWith('proxy-')),
      )
      const passed = httpRequest({
        createConnection: () => reached.socket,
        method: incoming.method ?? 'GET',
        path: `${url.pathname}${url.search}`,
        headers,
        setHost: false,
      })
      passed.on('error', () => outgoing.destroy())
      passed.on('response', (response) => {
        outgoing.writeHead(response.statusCode ?? unavailable, response.headers)
        response.pipe(outgoing)
      })
      passed.end()
    })
  })
  server.on('connect', (incoming: IncomingMessage, client: Duplex) => {
    log(incoming)
    client.on('error', () => client.destroy())
    const [, host = '', port = ''] = /^\[?([^\]]*?)\]?:(\d+)$/.exec(incoming.url ?? '') ?? []
    const answerWith = (status: number, then: () => void = () => client.end()) => {
      listener.after(rules.answersAfter, () => {
        client.write(head(status))
        then()
      })
    }
    const refused = refusal(incoming, host)
    if (refused !== null) {
      answerWith(refused)
      return
    }
    void reach(host, Number(port)).then((reached) => {
      if ('status' in reached) {
        answerWith(reached.status)
        return
      }
      const { socket } = reached
      answerWith(ok, () => {
        socket.on('close', () => client.destroy())
        client.on('close', () => socket.destroy())
        client.pipe(socket)
        socket.pipe(client)
      })
    })
  })

  const listener = await startListener({
    at: { address: '127.0.0.1', port: 0 },
    faults: rules.hang === true ? { hang: true } : {},
    serve: (socket) => server.emit('connection', socket),
  })
  return {
    endpoint: listener.endpoint,
    requests,
    close: async () => {
      opened.forEach((socket) => socket.destroy())
      await listener.close()
    },
  }
}

const ok = 200
const badRequest = 400
const forbidden = 403
const loginWanted = 407
const unavailable = 503

/** RFC 9110 section 15, as Node and squid word them. */
const reasons: Readonly<Record<number, string>> = {
  [ok]: 'Connection established',
  [forbidden]: 'Forbidden',
  [loginWanted]: 'Proxy Authentication Required',
  502: 'Bad Gateway',
  [unavailable]: 'Service Unavailable',
  504: 'Gateway Timeout',
}

const headersFor = (status: number): Readonly<Record<string, string>> =>
  status === loginWanted ? { 'Proxy-Authenticate': 'Basic realm="proxy"' } : {}

const head = (status: number): string =>
  [
    `HTTP/1.1 ${status} ${reasons[status] ?? 'Error'}`,
    ...Object.entries(headersFor(status)).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n')

function basicOf({ headers }: IncomingMessage): string | null {
  const encoded = /^basic (\S+)$/i.exec(headers['proxy-authorization'] ?? '')?.[1]
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8')
}
