import { describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { httpExchange, type Content } from '../../src/measure/http-exchange.js'
import type { Method } from '../../src/report/index.js'
import { withResolvers } from '../../src/world.js'
import { closing, get, noSecrets } from './serving.js'

/** What goes over the wire up to its last word, and is answered then. */
async function sent(method: Method, last: string, content?: Content): Promise<string> {
  const server = createServer((socket) => {
    let text = ''
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
      if (text.endsWith(last)) socket.end(`HTTP/1.1 204 No Content\r\nLocation: ${encodeURI(text)}\r\n\r\n`)
    })
  }).listen(0, '127.0.0.1')
  closing({ close: () => new Promise((resolve) => server.close(() => resolve())) })
  await once(server, 'listening')
  const bound = server.address()
  const to = { address: '127.0.0.1', port: typeof bound === 'object' ? (bound?.port ?? 0) : 0 }
  const socket = connect(to.port, to.address)
  const heard = once(socket, 'data') as Promise<[Buffer]>
  await once(socket, 'connect')
  const { promise, resolve, reject } = withResolvers<undefined>()
  const context = { secrets: noSecrets(), clockMs: () => 0, ...(content === undefined ? {} : { content }) }
  httpExchange(socket, get(to, { security: 'plain', method }), context, reject, (response) => {
    response.drop()
    resolve(undefined)
  })
  await promise
  const [answer] = await heard
  return decodeURI(/^Location: (.*)\r$/m.exec(answer.toString('utf8'))?.[1] ?? '')
}

const end = '\r\n\r\n'

describe('what is asked for is what is sent', () => {
  test('a GET has no body', async () => {
    const text = await sent('GET', end)
    expect(text).toMatch(/^GET \/v2\/ HTTP\/1\.1\r\n/)
    expect(text).not.toMatch(/content-length|transfer-encoding/i)
  })

  test('a POST without a body says that there is none', async () => {
    expect(await sent('POST', end)).toMatch(/^POST \/v2\/ HTTP\/1\.1\r\n[^]*content-length: 0\r\n/i)
  })

  test('a DELETE is one', async () => {
    expect(await sent('DELETE', end)).toMatch(/^DELETE \/v2\/ HTTP\/1\.1\r\n/)
  })

  test('a body comes with its type, and with its length in bytes', async () => {
    const type = 'application/x-www-form-urlencoded'
    const text = await sent('POST', 'é', { type, text: 'grant=é' })
    expect(text).toContain(`\r\nContent-Type: ${type}\r\nContent-Length: 8\r\n`)
    expect(text.endsWith(`${end}grant=é`)).toBe(true)
  })
})
