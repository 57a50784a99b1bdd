/**
 * Loaded into a run of the bundle before it begins (`node --import`): system files are those of a folder, and addresses of the
 * Internet lead to loopback. Whatever has no route meets a closed port of this machine, so that nothing leaves it. Its own
 * variables are taken out of the environment: a tool that the run starts does not get them.
 */
import dgram from 'node:dgram'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const { root, routes, fault } = JSON.parse(process.env.PREFLIGHT_ELSEWHERE)
delete process.env.PREFLIGHT_ELSEWHERE
delete process.env.NODE_OPTIONS

const isOfSystem = (path) => /^\/(?:etc|run|usr|lib|sys|proc|var|root|\.[a-z]+)(?:\/|$)/.test(path)
for (const name of ['open', 'readdir', 'readlink', 'stat']) {
  const original = fs[name]
  fs[name] = (path, ...more) => original(isOfSystem(path) ? `${root}${path}` : path, ...more)
}

const closed = { address: '127.0.0.1', port: 1 }
const isLoopback = (address) => /^(?:127\.|::1$|::ffff:127\.)/.test(address)
const routeTo = (address, port) =>
  routes[`${address}:${port}`] ?? (isLoopback(address) ? { address, port } : closed)

const connect = net.connect
net.connect = ({ host, port, ...more }) => {
  const to = routeTo(host, port)
  return connect({ ...more, host: to.address, port: to.port })
}
const connectUdp = dgram.Socket.prototype.connect
dgram.Socket.prototype.connect = function (port, address, done) {
  const to = routeTo(address, port)
  return connectUdp.call(this, to.port, to.address, done)
}

// What nobody has thought of, thrown in the middle of a run: with everything in its message that was at hand.
if (fault === true) {
  const { default: http } = await import('node:http')
  const request = http.request
  http.request = (options) => {
    if (options.headers.Authorization !== undefined) {
      throw new TypeError(
        `Invalid options: ${JSON.stringify({ headers: options.headers, path: options.path })}`,
      )
    }
    return request(options)
  }
}
syncBuiltinESMExports()
