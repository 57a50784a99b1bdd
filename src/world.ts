/**
 * The only door to files, sockets, processes, environment and clock. What is behind it can be
 * replaced: the simulator routes sockets to loopback and brings its own files, so that the whole
 * program runs against a made-up network.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createSocket, type SocketType } from 'node:dgram'
import { setMaxListeners } from 'node:events'
import { open, readdir, readlink, rename, rm, stat, writeFile } from 'node:fs/promises'
import { connect, isIP, type Socket } from 'node:net'
import { constants } from 'node:os'
import { dirname } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { isatty } from 'node:tty'
import type { Endpoint, Ms } from './report/index.js'

/** A file as found. `unreadable` is anything but its absence: a directory, no permission, too large, not text. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: string }

/** The first bytes of a file that need not be text. */
export type FileHead =
  { readonly kind: 'bytes'; readonly bytes: Uint8Array } | Exclude<FileContent, { kind: 'text' }>

/** A UDP socket that receives from one address only. */
export interface UdpSocket {
  send(message: Uint8Array): void
  close(): void
}

export interface UdpListener {
  /** Called when a message has left, before anything that came is handed over. */
  sent(atMs: Ms): void
  /** `atMs` was read from the clock before anything else was done with the message. */
  message(message: Uint8Array, atMs: Ms): void
  /** A system error code: `ECONNREFUSED` for ICMP port unreachable, `ENETUNREACH` without a route. */
  error(code: string): void
}

export type CommandResult =
  | { readonly kind: 'exited'; readonly status: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'absent' }
  /** `stdout` is what it had printed when its time was up. */
  | { readonly kind: 'failed'; readonly why: string; readonly stdout?: string }

export interface World {
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Whether somebody can be asked: what is started here inherits it. */
  readonly stdinIsTerminal: boolean
  /** Where a system has tools and files of its own for what others have in the same place. */
  readonly platform: NodeJS.Platform
  /** Aborted when somebody wants this process to end; the reason is the signal's name. */
  readonly endAsked: AbortSignal
  monotonicMs(): Ms
  /** How long this process has run on processors so far, all its threads together. */
  processorMs(): Ms
  /** UTF-8 text of at most `maxBytes`. Never rejects. */
  readFile(path: string, maxBytes: number): Promise<FileContent>
  /** At most the first `bytes` of a file; links are followed. Never rejects. */
  readHead(path: string, bytes: number): Promise<FileHead>
  /** Where a symbolic link leads, as it is written there; null for what is none. Never rejects. */
  readLink(path: string): Promise<string | null>
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
  /** What it reads on its standard input; nothing where it is left out. */
  readonly input?: string
  /** What it sees of the environment; all of it where it is left out. */
  readonly environment?: World['environment']
}

const standardInput = 0
const besideBytes = 8
const microsecondsPerMs = 1_000

/**
 * What asks a process to end. GitHub's runner, when a job is cancelled, sends SIGINT, 7.5 s later SIGTERM, and kills the process
 * tree 2.5 s after that; on Windows Ctrl-C, then Ctrl-Break (docs.github.com, "Workflow cancellation reference"; actions/runner
 * ProcessInvoker.cs, `CancelAndKillProcessTree`). A hangup ends it at once, as ever: whoever listens to it undoes `nohup`.
 */
const endSignals: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT', 'SIGTERM']
/** What a shell adds to a signal's number where it tells of a process that was ended by it (POSIX, "Exit Status for Commands"). */
const signalStatus = 128

export interface EndWatch {
  /** Aborted by the first signal. The second one ends the process at once: nobody listens to it any more. */
  readonly asked: AbortSignal
  /** Listens no longer, and ends the process as a signal that came would have ended it. */
  end(): void
}

/** Listens to what asks this process to end. */
export function watchForEnd(): EndWatch {
  const controller = new AbortController()
  setMaxListeners(0, controller.signal)
  let came: NodeJS.Signals | null = null
  const stopListening = () => endSignals.forEach((signal) => process.off(signal, listen))
  const listen = (signal: NodeJS.Signals) => {
    came = signal
    stopListening()
    controller.abort(signal)
  }
  endSignals.forEach((signal) => process.on(signal, listen))
  return {
    asked: controller.signal,
    end: () => {
      stopListening()
      if (came === null) return
      // Not by a status alone: a shell that waits goes on with its script unless its child was ended by the signal.
      if (process.platform === 'win32') process.exitCode = signalStatus + constants.signals[came]
      else process.kill(process.pid, came)
    },
  }
}

/** The machine that this runs on. Nobody asks it to end where nobody listens. */
export const realWorld = (endAsked = new AbortController().signal): World => ({
  startedAt: new Date().toISOString(),
  environment: process.env,
  stdinIsTerminal: isatty(standardInput),
  platform: process.platform,
  endAsked,
  monotonicMs: () => performance.now(),
  processorMs: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / microsecondsPerMs
  },
  readFile,
  readHead,
  readLink: async (path) => {
    try {
      return await readlink(path)
    } catch {
      return null
    }
  },
  listFolder: async (path) => {
    try {
      return (await withDescriptor(() => readdir(path))).sort()
    } catch {
      return []
    }
  },
  udp: openUdp,
  tcp: (to) => connect({ host: to.address, port: to.port, noDelay: true, lookup: addressOnly }),
  run,
})

/** No descriptor is left: of those that this process may have, or of the machine's. No network and no file is to blame. */
export const lacksDescriptor = (code: string): boolean => code === 'EMFILE' || code === 'ENFILE'

const descriptorPauseMs = 20
const descriptorAttempts = 50

/** Dozens of files are read side by side: where one more may not be open, others are closed in a moment. */
async function withDescriptor<T>(opened: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt < descriptorAttempts; attempt += 1) {
    try {
      return await opened()
    } catch (error) {
      if (!lacksDescriptor(codeOf(error))) throw error
      await delay(descriptorPauseMs)
    }
  }
  return opened()
}

/** Node's last resort for what is no address is getaddrinfo, which cannot be aborted: here it gets this instead. */
const addressOnly = (
  address: string,
  _: unknown,
  done: (error: Error | null, address: string, family: number) => void,
): void => {
  const family = isIP(address)
  const refusal = Object.assign(new Error(`expected an IP address, got ${address}`), { code: 'ENOTFOUND' })
  process.nextTick(() => done(family === 0 ? refusal : null, address, family))
}

async function readFile(path: string, maxBytes: number): Promise<FileContent> {
  const head = await readHead(path, maxBytes + 1)
  if (head.kind !== 'bytes') return head
  const { bytes } = head
  if (bytes.length > maxBytes) return { kind: 'unreadable', why: `it is larger than ${maxBytes} bytes` }
  // Not a strict decoding: Go and glibc read a file with one Latin-1 letter in a comment, too.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  return text.includes('\0') ? { kind: 'unreadable', why: 'it is not text' } : { kind: 'text', text }
}

const usualFileBytes = 4_096
const usualGrowth = 16

async function readHead(path: string, bytes: number): Promise<FileHead> {
  try {
    const file = await withDescriptor(() => open(path, 'r'))
    try {
      // Most files are small: room for all that may come is made only for those that are not.
      let buffer = Buffer.alloc(Math.min(bytes, usualFileBytes))
      let length = 0
      while (length < bytes) {
        if (length === buffer.length) {
          buffer = Buffer.concat([buffer], Math.min(bytes, buffer.length * usualGrowth))
        }
        const { bytesRead } = await file.read(buffer, length, buffer.length - length)
        if (bytesRead === 0) break
        length += bytesRead
      }
      return { kind: 'bytes', bytes: buffer.subarray(0, length) }
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' }
    return { kind: 'unreadable', why: code === 'EISDIR' ? 'it is a directory' : code }
  }
}

/** As `isIP` says it. Asked straight for IPv6, Node 20 takes 8 ms for an expression that no IPv4 address needs. */
const ipv6 = 6

function openUdp(to: Endpoint, listener: UdpListener): UdpSocket {
  const type: SocketType = isIP(to.address.split('%')[0] ?? '') === ipv6 ? 'udp6' : 'udp4'
  const socket = createSocket({ type, lookup: addressOnly })
  const waiting: Uint8Array[] = []
  let state: 'connecting' | 'open' | 'closed' = 'connecting'
  const send = (message: Uint8Array) => {
    socket.send(message, (error) => {
      if (error !== null && state === 'open') listener.error(codeOf(error))
    })
    // It left within that call (libuv, `uv_udp_send`), at the end of it: what Node does before that is none of the resolver's time.
    listener.sent(performance.now())
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
  try {
    return runChild(command, bounds)
  } catch (error) {
    // Node throws some of the system's refusals and reports others: too long a command line, a file for a folder.
    return Promise.resolve({ kind: 'failed', why: codeOf(error) })
  }
}

function runChild(command: readonly [string, ...string[]], bounds: CommandBounds): Promise<CommandResult> {
  const { promise, resolve } = withResolvers<CommandResult>()
  const [tool, ...words] = command
  // A group of its own, so that whatever the tool started ends with it.
  const ownGroup = process.platform !== 'win32'
  const env = bounds.environment ?? process.env
  const child = spawn(tool, words, { stdio: 'pipe', detached: ownGroup, env })
  // It was not started. Its error comes later, and where no descriptor was left for its pipes it has no streams, either.
  if (child.pid === undefined) {
    child.once('error', (error) => resolve(notStarted(error)))
    return promise
  }
  // A tool that ends without having read its input has not failed for that.
  child.stdin.on('error', () => undefined)
  child.stdin.end(bounds.input ?? '')
  // Decoded as a stream: a letter may come in two chunks.
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8')
  const kill = () => {
    try {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    } catch {
      // It ended by itself in between.
    }
  }
  const output = { stdout: '', stderr: '', bytes: 0 }
  let stopped: string | null = null
  let printed: { readonly stdout?: string } = {}
  const stop = (why: string) => {
    stopped ??= why
    kill()
    child.stdout.destroy()
    child.stderr.destroy()
  }
  const outOfTime = (why: string) => {
    if (stopped === null) printed = { stdout: output.stdout }
    stop(why)
  }
  const onAbort = () => outOfTime('the run ended first')
  const timer = setTimeout(() => outOfTime(`it did not end within ${bounds.timeoutMs} ms`), bounds.timeoutMs)
  bounds.signal.addEventListener('abort', onAbort, { once: true })
  const collect = (name: 'stdout' | 'stderr') => (chunk: string) => {
    output.bytes += Buffer.byteLength(chunk)
    if (output.bytes > bounds.maxOutputBytes) stop(`it printed more than ${bounds.maxOutputBytes} bytes`)
    else output[name] += chunk
  }
  child.stdout.on('data', collect('stdout'))
  child.stderr.on('data', collect('stderr'))
  const end = (result: CommandResult) => {
    clearTimeout(timer)
    bounds.signal.removeEventListener('abort', onAbort)
    resolve(stopped === null ? result : { kind: 'failed', why: stopped, ...printed })
  }
  child.on('error', (error) => end(notStarted(error)))
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

function notStarted(error: unknown): CommandResult {
  const code = codeOf(error)
  return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'failed', why: code }
}

/** The system's or Node's code of an error, else its message. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'message' in error ? String(error.message) : 'an unknown error'
}

interface Resolvers<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
  readonly reject: (error: unknown) => void
}

/** `Promise.withResolvers`, which Node 20 does not have. */
export function withResolvers<T>(): Resolvers<T> {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<T>((settle, fail) => {
    resolve = settle
    reject = fail
  })
  return { promise, resolve, reject }
}

/**
 * Writes a file whole or not at all: beside it first, under a name that nobody can have laid a link at, then in its place.
 * Rejects with the system's error.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomBytes(besideBytes).toString('hex')}.tmp`
  try {
    await writeFile(beside, text, { flag: 'wx' })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/**
 * @returns why no file can be there, or null. What the system does not let be written is no mistake of a request: it is
 * told when it was tried.
 */
export async function whyNoFile(path: string): Promise<string | null> {
  const kindOf = async (place: string) => {
    try {
      return (await stat(place)).isDirectory() ? 'folder' : 'file'
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? 'nothing' : 'not known'
    }
  }
  if ((await kindOf(path)) === 'folder') return 'a directory'
  const around = await kindOf(dirname(path))
  if (around === 'nothing') return 'a path in a folder that does not exist'
  return around === 'file' ? 'a path below a file' : null
}

/** @returns null where it was written, else the system's reason. Never rejects. */
export const tryToWrite = (path: string, text: string): Promise<string | null> =>
  writeWhole(path, text).then(() => null, codeOf)
