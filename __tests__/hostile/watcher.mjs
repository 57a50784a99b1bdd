/**
 * Loaded into a bundle's process before the bundle (`--import`): writes down, when the process ends, what a log does not
 * show. Nothing of it changes how the bundle behaves, but that no network is there except loopback.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'

const file = process.env.PREFLIGHT_WATCH_FILE
// Neither is the bundle's, nor that of a tool which it starts.
delete process.env.PREFLIGHT_WATCH_FILE
delete process.env.NODE_OPTIONS

const watched = {
  escaped: [],
  warnings: [],
  leftOpen: [],
  connections: [],
  lastLine: null,
  starvedMs: 0,
  peakBytes: 0,
}
const nowMs = () => performance.timeOrigin + performance.now()

// The monitor sees unhandled rejections, too, which Node throws; a handler of theirs would keep them from being thrown.
process.on('uncaughtExceptionMonitor', (error, origin) => {
  watched.escaped.push(
    `${origin}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
})
process.on('warning', (warning) => watched.warnings.push(`${warning.name}: ${warning.message}`))

// Opened here, so that both are there to be taken out of what is left.
const stdio = [process.stdout, process.stderr].map((stream) => stream._handle?.constructor.name)
const write = process.stdout.write.bind(process.stdout)
process.stdout.write = (...words) => {
  const done = write(...words)
  watched.lastLine = { atMs: nowMs(), starvedMs: starvedMs() }
  return done
}

// Whatever a server names, no test leaves loopback: elsewhere is as unreachable as on a machine without a network.
const isHere = (address) => /^(127\.|0\.0\.0\.0$|::1?$|::ffff:(127\.|7f|0\.0\.0\.0$|0:0$))/i.test(address)
const connect = Socket.prototype.connect
Socket.prototype.connect = function (...words) {
  const { host, port, path } = Array.isArray(words[0]) ? words[0][0] : words[0]
  if (path !== undefined && path !== null) return connect.apply(this, words)
  watched.connections.push(`${host}:${port}`)
  if (isHere(host)) return connect.apply(this, words)
  const refusal = Object.assign(new Error(`connect ENETUNREACH ${host}:${port}`), { code: 'ENETUNREACH' })
  process.nextTick(() => this.destroy(refusal))
  return this
}

process.once('beforeExit', () => {
  const left = process.getActiveResourcesInfo()
  for (const name of stdio) {
    // A pipe's handle is a Pipe, and is listed as a PipeWrap; so with TTY.
    const at = left.findIndex((one) => one === `${name}Wrap`)
    if (at !== -1) left.splice(at, 1)
  }
  watched.leftOpen = left
})
process.once('exit', () => {
  watched.peakBytes = peakBytes()
  watched.starvedMs = starvedMs()
  if (file !== undefined) writeFileSync(file, JSON.stringify(watched))
})

/** On Linux getrusage(2) counts the parent that was forked, too, which is many times larger; the kernel's own count does not. */
function peakBytes() {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kilobytes !== undefined) return Number(kilobytes) * 1024
  } catch {
    // No /proc here.
  }
  return process.resourceUsage().maxRSS * 1024
}

/** How long this could have run and the machine gave it no processor (Linux, sched-stats.rst, the second number); 0 where nobody counts. */
function starvedMs() {
  try {
    const [, waitedNs = '0'] = readFileSync('/proc/self/schedstat', 'utf8').split(' ')
    return Number(waitedNs) / 1e6
  } catch {
    return 0
  }
}
