import type { CommandBounds, CommandResult, FileContent, World } from '../../src/world.js'

export interface FakeWorldParts {
  /** Where symbolic links lead, by path. */
  readonly links?: Readonly<Record<string, string>>
  /** By path: the text, or what reading it ends in. */
  readonly files?: Readonly<Record<string, string | FileContent>>
  /** Binary files by path. */
  readonly programs?: Readonly<Record<string, Uint8Array>>
  /** Names by folder. Where a folder is not named here, its names are those of `files`. */
  readonly folders?: Readonly<Record<string, readonly string[]>>
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** By command line: `docker --version`. Every other command is absent. */
  readonly commands?: Readonly<
    Record<string, CommandResult | ((bounds: CommandBounds) => CommandResult | Promise<CommandResult>)>
  >
  readonly startedAt?: string
  readonly platform?: NodeJS.Platform
  readonly stdinIsTerminal?: boolean
  readonly endAsked?: AbortSignal
}

/** A machine that is what the test says, with the limits of the real one, and no network. */
export function fakeWorld(parts: FakeWorldParts = {}): World {
  const files = new Map(Object.entries(parts.files ?? {}))
  const folders = new Map(Object.entries(parts.folders ?? {}))
  const commands = new Map(Object.entries(parts.commands ?? {}))
  const namesIn = (folder: string): readonly string[] => {
    const start = folder.endsWith('/') ? folder : `${folder}/`
    const inside = [...files.keys()].filter((path) => path.startsWith(start))
    const names = inside.map((path) => path.slice(start.length).split('/', 1)[0] ?? '')
    return folders.get(folder) ?? [...new Set(names)].sort()
  }
  return {
    startedAt: parts.startedAt ?? '2026-09-01T12:00:00.000Z',
    environment: parts.environment ?? {},
    stdinIsTerminal: parts.stdinIsTerminal ?? false,
    platform: parts.platform ?? 'linux',
    endAsked: parts.endAsked ?? new AbortController().signal,
    monotonicMs: () => 0,
    processorMs: () => 0,
    readFile: (path, maxBytes) =>
      Promise.resolve(contentOf(files.get(path), maxBytes, namesIn(path).length > 0)),
    readHead: (path, bytes) => {
      const content = contentOf(files.get(path), bytes, namesIn(path).length > 0)
      const program = parts.programs?.[path]
      if (program !== undefined) return Promise.resolve({ kind: 'bytes', bytes: program.subarray(0, bytes) })
      return Promise.resolve(
        content.kind === 'text' ? { kind: 'bytes', bytes: Buffer.from(content.text) } : content,
      )
    },
    listFolder: (path) => Promise.resolve(namesIn(path)),
    readLink: (path) => Promise.resolve(parts.links?.[path] ?? null),
    udp: () => {
      throw new Error('this world has no network: a UDP socket was opened')
    },
    tcp: () => {
      throw new Error('this world has no network: a TCP socket was opened')
    },
    run: async (command, bounds) => {
      const result = commands.get(command.join(' ')) ?? { kind: 'absent' }
      return typeof result === 'function' ? result(bounds) : result
    },
  }
}

/** A command that ended well and printed this. */
export const prints = (stdout: string): CommandResult => ({ kind: 'exited', status: 0, stdout, stderr: '' })

function contentOf(
  content: string | FileContent | undefined,
  maxBytes: number,
  isFolder: boolean,
): FileContent {
  if (content === undefined)
    return isFolder ? { kind: 'unreadable', why: 'it is a directory' } : { kind: 'absent' }
  if (typeof content !== 'string') return content
  if (Buffer.byteLength(content) > maxBytes)
    return { kind: 'unreadable', why: `it is larger than ${maxBytes} bytes` }
  return content.includes('\0')
    ? { kind: 'unreadable', why: 'it is not text' }
    : { kind: 'text', text: content }
}
