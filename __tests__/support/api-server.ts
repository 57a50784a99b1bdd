/** GitHub's API as far as a check run needs it, on loopback, over TLS with the certificate of loopback.ts. */
import { createServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { certificate } from './loopback.js'

export interface ApiRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Readonly<Record<string, unknown>>
}

export interface ApiAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

export interface ApiServer {
  readonly port: number
  readonly requests: readonly ApiRequest[]
  /** Connections that stand. */
  readonly connections: ReadonlySet<Socket>
}

export const created: ApiAnswer = {
  status: 201,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ id: 4, html_url: 'https://github.com/octo/app/runs/4' }),
}

/** A refusal in the form that GitHub gives it. */
export const refusing = (status: number, message: string): ApiAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' }),
})

/** @param answer what every request is answered; null for a server that never does */
export async function withApiServer<T>(
  answer: ApiAnswer | null,
  use: (server: ApiServer) => Promise<T>,
): Promise<T> {
  const requests: ApiRequest[] = []
  const connections = new Set<Socket>()
  const server = createServer(
    { cert: certificate.certificatePem, key: certificate.keyPem },
    (incoming, outgoing) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => {
        const { method = '', url: path = '', headers } = incoming
        const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as ApiRequest['body']
        requests.push({ method, path, headers, body })
        if (answer !== null) outgoing.writeHead(answer.status, answer.headers).end(answer.body)
      })
    },
  )
  server.on('connection', (socket: Socket) => {
    connections.add(socket)
    socket.on('close', () => connections.delete(socket)).on('error', () => undefined)
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use({ port: (server.address() as AddressInfo).port, requests, connections })
  } finally {
    connections.forEach((socket) => socket.destroy())
    await new Promise((resolve) => server.close(resolve))
  }
}
