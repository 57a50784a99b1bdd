/**
 * The only door to files, sockets, processes, environment and clock. What is behind it can be
 * replaced: the simulator routes sockets to loopback and brings its own files, so that the whole
 * program runs against a made-up network.
 */
import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { open, readdir } from 'node:fs/promises'
import { connect, isIPv6, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Endpoint, Ms } from './report/index.js'

/** A file as found. `unreadable` is anything but its absence: a directory, no permission, too large, not UTF-8. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: string }

/** A UDP socket that receives from one address only. */
export interface UdpSocket {
  send(message: Uint8Array): void
  close(): void
}

export interface UdpListener {
  /** Called right before a message leaves. */
  sent(atMs: Ms): void
  /** `atMs` was read from the clock before anything else was done with the message. */
  message(message: Uint8Array, atMs: Ms): void
  /** A system error code: `ECONNREFUSED` for ICMP port unreachable, `ENETUNREACH` without a route. */
  error(code: string): void
}

export type CommandResult =
  | { readonly kind: 'exited'; readonly status: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly why: string }

export interface World {
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly environment: Readonly<Record<string, string | undefined>>
  monotonicMs(): Ms
  /** UTF-8 text of at most `maxBytes`. Never rejects. */
  readFile(path: string, maxBytes: number): Promise<FileContent>
  /** Names in a folder, sorted; empty where there is none. Never rejects. */
  listFolder(path: string): Promise<readonly string[]>
  udp(to: Endpoint, listener: UdpListener): UdpSocket
  /** A socket that is connecting. */
  tcp(to: Endpoint): Socket
  /** Runs a tool without a shell, in its own process group, killed at `timeoutMs` or on abort, output capped. Never rejects. */
  run(command: readonly [string, ...string[]], bounds: CommandBounds): Promise<CommandResult>
}

export interface CommandBounds {
  readonly timeoutMs: Ms
  readonly maxOutputBytes: number
  readonly signal: AbortSignal
}

/** The machine that this runs on. */
export const realWorld = (): World => ({
  startedAt: new Date().toISOString(),
  environment: process.env,
  monotonicMs: () => performance.now(),
  readFile,
  listFolder: async (path) => {
    try {
      return (await readdir(path)).sort()
    } catch {
      return []
    }
  },
  udp: openUdp,
  tcp: (to) => connect({ host: to.address, port: to.port, noDelay: true }),
  run,
})

async function readFile(path: string, maxBytes: number): Promise<FileContent> {
  try {
    const file = await open(path, 'r')
    try {
      const buffer = Buffer.alloc(maxBytes + 1)
      let length = 0
      while (length <= maxBytes) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length)
        if (bytesRead === 0) break
        length += bytesRead
      }
      if (length > maxBytes) return { kind: 'unreadable', why: `it is larger than ${maxBytes} bytes` }
      return {
        kind: 'text',
        text: new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, length)),
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' }
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { kind: 'unreadable', why: 'it is not UTF-8 text' }
    return { kind: 'unreadable', why: code === 'EISDIR' ? 'it is a directory' : code }
  }
}

function openUdp(to: Endpoint, listener: UdpListener): UdpSocket {
  const socket = createSocket(isIPv6(to.address.split('%')[0] ?? '') ? 'udp6' : 'udp4')
  const waiting: Uint8Array[] = []
  let state: 'connecting' | 'open' | 'closed' = 'connecting'
  const send = (message: Uint8Array) => {
    listener.sent(performance.now())
    socket.send(message, (error) => {
      if (error !== null && state === 'open') listener.error(codeOf(error))
    })
  }
  const close = () => {
    if (state === 'closed') return
    state = 'closed'
    socket.close()
  }
  socket.on('message', (message) => {
    const atMs = performance.now()
    if (state === 'open') listener.message(message, atMs)
  })
  socket.on('error', (error) => {
    if (state === 'closed') return
    listener.error(codeOf(error))
  })
  // A connected socket: the kernel drops what comes from any other address, and ICMP errors reach us.
  socket.connect(to.port, to.address, (error?: Error) => {
    if (state === 'closed') return
    if (error !== undefined) {
      listener.error(codeOf(error))
      return
    }
    state = 'open'
    waiting.splice(0).forEach(send)
  })
  return {
    send: (message) => {
      if (state === 'open') send(message)
      else if (state === 'connecting') waiting.push(message)
    },
    close,
  }
}

function run(command: readonly [string, ...string[]], bounds: CommandBounds): Promise<CommandResult> {
  const { promise, resolve } = withResolvers<CommandResult>()
  const [tool, ...words] = command
  // A group of its own, so that whatever the tool started ends with it.
  const ownGroup = process.platform !== 'win32'
  const child = spawn(tool, words, { stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup })
  const kill = () => {
    try {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    } catch {
      // It ended by itself in between.
    }
  }
  let stopped: string | null = null
  const stop = (why: string) => {
    stopped ??= why
    kill()
    child.stdout.destroy()
    child.stderr.destroy()
  }
  const onAbort = () => stop('the run ended first')
  const timer = setTimeout(() => stop(`it did not end within ${bounds.timeoutMs} ms`), bounds.timeoutMs)
  bounds.signal.addEventListener('abort', onAbort, { once: true })
  const output = { stdout: '', stderr: '', bytes: 0 }
  const collect = (name: 'stdout' | 'stderr') => (chunk: Buffer) => {
    output.bytes += chunk.length
    if (output.bytes > bounds.maxOutputBytes) stop(`it printed more than ${bounds.maxOutputBytes} bytes`)
    else output[name] += chunk.toString('utf8')
  }
  child.stdout.on('data', collect('stdout'))
  child.stderr.on('data', collect('stderr'))
  const end = (result: CommandResult) => {
    clearTimeout(timer)
    bounds.signal.removeEventListener('abort', onAbort)
    resolve(stopped === null ? result : { kind: 'failed', why: stopped })
  }
  child.on('error', (error) => {
    const code = codeOf(error)
    end(code === 'ENOENT' ? { kind: 'absent' } : { kind: 'failed', why: code })
  })
  child.on('close', (status, signal) => {
    kill()
    end(
      status === null
        ? { kind: 'failed', why: `it was ended by ${signal ?? 'a signal'}` }
        : { kind: 'exited', status, stdout: output.stdout, stderr: output.stderr },
    )
  })
  if (bounds.signal.aborted) onAbort()
  return promise
}

/** The system's or Node's code of an error, else its message. */
export function codeOf(error: unknown): string {
  if (error instanceof Error) {
    if ('code' in error && typeof error.code === 'string') return error.code
    return error.message
  }
  return String(error)
}

/** `Promise.withResolvers`, which Node 20 does not have. */
export function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
