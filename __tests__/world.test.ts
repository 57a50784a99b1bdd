import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  codeOf,
  realWorld,
  whyNoFile,
  withResolvers,
  writeWhole,
  type CommandBounds,
  type UdpListener,
} from '../src/world.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'world-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const world = realWorld()

describe('reading a file', () => {
  const reading = async (content: string | Uint8Array, maxBytes = 100) => {
    const path = join(folder, 'file')
    await writeFile(path, content)
    return world.readFile(path, maxBytes)
  }

  test('that is there', async () => {
    expect(await reading('nameserver 8.8.8.8\n')).toEqual({ kind: 'text', text: 'nameserver 8.8.8.8\n' })
    expect(await reading('')).toEqual({ kind: 'text', text: '' })
  })

  test('of exactly the size that is allowed, and of one byte more', async () => {
    expect(await reading('x'.repeat(100))).toMatchObject({ kind: 'text' })
    expect(await reading('x'.repeat(101))).toEqual({
      kind: 'unreadable',
      why: 'it is larger than 100 bytes',
    })
  })

  test('that has no size of its own', async () => {
    expect(await world.readFile('/proc/self/status', 100_000)).toMatchObject({ kind: 'text' })
    expect(await world.readFile('/dev/zero', 100)).toMatchObject({ kind: 'unreadable' })
  })

  test('that is not there', async () => {
    expect(await world.readFile(join(folder, 'absent'), 100)).toEqual({ kind: 'absent' })
    await writeFile(join(folder, 'file'), '')
    expect(await world.readFile(join(folder, 'file', 'below'), 100)).toEqual({ kind: 'absent' })
  })

  test('that is a folder', async () => {
    expect(await world.readFile(folder, 100)).toEqual({ kind: 'unreadable', why: 'it is a directory' })
  })

  test('that is not text', async () => {
    expect(await reading(Buffer.from([0x6e, 0, 0x73]))).toEqual({ kind: 'unreadable', why: 'it is not text' })
  })

  test('with a Latin-1 letter in a comment, which Docker reads, too', async () => {
    const latin1 = Buffer.from('# B\u00fcro\nnameserver 8.8.8.8\n', 'latin1')
    expect(await reading(latin1)).toEqual({ kind: 'text', text: '# B\ufffdro\nnameserver 8.8.8.8\n' })
  })

  test('its folder is listed in order, and one that is not there is empty', async () => {
    await mkdir(join(folder, 'certs'))
    await Promise.all(['b.crt', 'a.crt'].map((name) => writeFile(join(folder, 'certs', name), '')))
    expect(await world.listFolder(join(folder, 'certs'))).toEqual(['a.crt', 'b.crt'])
    expect(await world.listFolder(join(folder, 'absent'))).toEqual([])
  })

  test('a link says where it leads, though there is nothing, and a file says that it is none', async () => {
    await symlink('../run/nothing', join(folder, 'link'))
    await writeFile(join(folder, 'file'), '')
    expect(await world.readLink(join(folder, 'link'))).toBe('../run/nothing')
    expect(await world.readFile(join(folder, 'link'), 10)).toEqual({ kind: 'absent' })
    expect(await world.readLink(join(folder, 'file'))).toBeNull()
    expect(await world.readLink(join(folder, 'absent'))).toBeNull()
  })
})

describe('running a tool', () => {
  const bounds = (more: Partial<CommandBounds> = {}): CommandBounds => ({
    timeoutMs: 10_000,
    maxOutputBytes: 10_000,
    signal: new AbortController().signal,
    ...more,
  })
  const shell = (script: string, more: Partial<CommandBounds> = {}) =>
    world.run(['sh', '-c', script], bounds(more))

  test('tells status and output apart', async () => {
    expect(await shell('echo out; echo err >&2; exit 3')).toEqual({
      kind: 'exited',
      status: 3,
      stdout: 'out\n',
      stderr: 'err\n',
    })
  })

  test('no shell looks at the words', async () => {
    expect(await world.run(['printf', '%s', '$HOME `id` *'], bounds())).toMatchObject({
      stdout: '$HOME `id` *',
    })
  })

  test('gives it what it is to read, and nothing else where that is all', async () => {
    expect(await shell('cat; echo end', { input: 'ghcr.io' })).toMatchObject({ stdout: 'ghcr.ioend\n' })
    expect(await shell('cat; echo end')).toMatchObject({ stdout: 'end\n' })
  })

  test('that ends without having read it has not failed for that', async () => {
    expect(await shell('exit 3', { input: 'x'.repeat(1_000_000) })).toMatchObject({
      kind: 'exited',
      status: 3,
    })
  })

  test('a letter that comes in two pieces stays a letter', async () => {
    // A pause is the only way to make two writes two reads.
    expect(await shell("printf '\\303'; sleep 0.2; printf '\\274'")).toMatchObject({ stdout: '\u00fc' })
  })

  test('that is not installed', async () => {
    // By its path: a folder on the PATH that this user may not read would make it EACCES (execvp).
    expect(await world.run(['/no-such-folder/no-such-tool'], bounds())).toEqual({ kind: 'absent' })
  })

  test.each([
    ['a folder', ['/'] as const],
    ['a path through a file', ['/etc/passwd/tool'] as const],
    ['a command line that is too long', ['echo', 'x'.repeat(4_000_000)] as const],
  ])('that cannot be started is a result: %s', async (_, command) => {
    expect(await world.run(command, bounds())).toMatchObject({ kind: 'failed' })
  })

  test('that prints without end is stopped', async () => {
    expect(await world.run(['yes'], bounds({ maxOutputBytes: 5_000 }))).toEqual({
      kind: 'failed',
      why: 'it printed more than 5000 bytes',
    })
  })

  test('that was ended by a signal', async () => {
    expect(await shell('kill -9 $$')).toEqual({ kind: 'failed', why: 'it was ended by SIGKILL' })
  })

  /** A script whose child would leave a mark if it outlived its parent; it tells the child's id in a file. */
  const family = () => `sleep 60 & echo $! > ${join(folder, 'child')}; wait`
  const childIsGone = async () => {
    const id = (await readFile(join(folder, 'child'), 'utf8')).trim()
    // What was killed stays a zombie until its adopter looks: dead either way.
    const state = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => 'gone')
    return state === 'gone' || / [ZX] /.test(state)
  }
  const eventually = async (met: () => Promise<boolean> | boolean) => {
    const until = performance.now() + 5_000
    while (!(await met())) {
      if (performance.now() > until) throw new Error('it did not come about within 5 s')
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  test('that takes too long is killed with all that it started', async () => {
    const startMs = performance.now()
    expect(await shell(family(), { timeoutMs: 500 })).toEqual({
      kind: 'failed',
      why: 'it did not end within 500 ms',
      stdout: '',
    })
    expect(performance.now() - startMs).toBeLessThan(5_000)
    await eventually(childIsGone)
  })

  test('is killed with all that it started when the run ends', async () => {
    const controller = new AbortController()
    const running = shell(family(), { signal: controller.signal })
    await eventually(() => existsSync(join(folder, 'child')))
    controller.abort()
    expect(await running).toEqual({ kind: 'failed', why: 'the run ended first', stdout: '' })
    await eventually(childIsGone)
  })

  test('has told what it printed before its time was up', async () => {
    expect(await shell('echo hop 1; sleep 60', { timeoutMs: 500 })).toMatchObject({
      kind: 'failed',
      stdout: 'hop 1\n',
    })
  })

  test('is not waited for where the run has ended already', async () => {
    expect(await shell('sleep 60', { signal: AbortSignal.abort() })).toMatchObject({ kind: 'failed' })
  })

  test('leaves nothing behind that listens for the end of the run', async () => {
    let listeners = 0
    const signal = new AbortController().signal
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...words: Parameters<typeof add>) => {
      listeners += 1
      add(...words)
    }
    signal.removeEventListener = (...words: Parameters<typeof remove>) => {
      listeners -= 1
      remove(...words)
    }
    await shell('true', { signal })
    expect(listeners).toBe(0)
  })
})

describe('writing a file', () => {
  test('puts it there whole', async () => {
    const path = join(folder, 'report.json')
    await writeFile(path, 'the old one')
    await writeWhole(path, '{"verdict":"pass"}')
    expect(await readFile(path, 'utf8')).toBe('{"verdict":"pass"}')
    expect(await readdir(folder)).toEqual(['report.json'])
  })

  test('writes through no link that somebody else has laid: not at its place, and not beside it', async () => {
    const [path, other] = [join(folder, 'report.json'), join(folder, 'of-somebody')]
    await writeFile(other, 'kept')
    await Promise.all([symlink(other, path), symlink(other, `${path}.${process.pid}.tmp`)])
    await writeWhole(path, '{}')
    expect(await readFile(other, 'utf8')).toBe('kept')
    expect(await readFile(path, 'utf8')).toBe('{}')
  })

  test('leaves nothing half-written where it fails', async () => {
    const path = join(folder, 'report.json')
    await mkdir(path)
    await expect(writeWhole(path, '{}')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['report.json'])
    await expect(writeWhole(join(folder, 'absent', 'report.json'), '{}')).rejects.toThrow(/ENOENT/)
  })

  test('says beforehand why it cannot be', async () => {
    expect(await whyNoFile(join(folder, 'report.json'))).toBeNull()
    expect(await whyNoFile(folder)).toBe('a directory')
    expect(await whyNoFile(join(folder, 'absent', 'report.json'))).toBe(
      'a path in a folder that does not exist',
    )
    await writeFile(join(folder, 'file'), '')
    expect(await whyNoFile(join(folder, 'file', 'report.json'))).toBe('a path below a file')
  })
})

describe('a UDP socket', () => {
  /** What a listener hears until one of these has come. */
  function hearing(...until: readonly string[]) {
    const heard: string[] = []
    const { promise, resolve } = withResolvers<undefined>()
    const hear = (what: string) => {
      heard.push(what)
      if (until.includes(what.split(' ')[0] ?? '')) resolve(undefined)
    }
    const listener: UdpListener = {
      sent: () => hear('sent'),
      message: (bytes) => hear(`message ${Buffer.from(bytes).toString()}`),
      error: (code) => hear(`error ${code}`),
    }
    return { heard, done: promise, listener }
  }
  const server = async (reply: (from: number) => void) => {
    const socket = createSocket('udp4')
    socket.on('message', (_, from) => reply(from.port))
    socket.bind(0, '127.0.0.1')
    await once(socket, 'listening')
    return { socket, endpoint: { address: '127.0.0.1', port: socket.address().port } }
  }

  test('sends before it is connected, and hears the reply', async () => {
    const { socket, endpoint } = await server((port) => socket.send('pong', port, '127.0.0.1'))
    const { heard, done, listener } = hearing('message')
    const udp = world.udp(endpoint, listener)
    udp.send(Buffer.from('ping'))
    await done
    expect(heard).toEqual(['sent', 'message pong'])
    udp.close()
    udp.close()
    socket.close()
  })

  test('to a closed port gives ECONNREFUSED', async () => {
    const { socket, endpoint } = await server(() => undefined)
    socket.close()
    await once(socket, 'close')
    const { heard, done, listener } = hearing('error')
    const udp = world.udp(endpoint, listener)
    udp.send(Buffer.from('ping'))
    await done
    expect(heard).toEqual(['sent', 'error ECONNREFUSED'])
    udp.close()
  })

  test('hears nobody but the address that it is for', async () => {
    const stranger = createSocket('udp4')
    stranger.bind(0, '127.0.0.1')
    await once(stranger, 'listening')
    const { socket, endpoint } = await server((port) =>
      stranger.send('forged', port, '127.0.0.1', () => socket.send('real', port, '127.0.0.1')),
    )
    const { heard, done, listener } = hearing('message')
    const udp = world.udp(endpoint, listener)
    udp.send(Buffer.from('ping'))
    await done
    expect(heard).toEqual(['sent', 'message real'])
    udp.close()
    socket.close()
    stranger.close()
  })

  test('says nothing more once it is closed', async () => {
    const { socket, endpoint } = await server(() => undefined)
    const { heard, listener } = hearing()
    const udp = world.udp(endpoint, listener)
    udp.send(Buffer.from('ping'))
    udp.close()
    udp.send(Buffer.from('ping'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(heard).toEqual([])
    socket.close()
  })

  test('works over IPv6', async () => {
    const socket = createSocket('udp6')
    socket.on('message', (_, from) => socket.send('pong', from.port, '::1'))
    socket.bind(0, '::1')
    await once(socket, 'listening')
    const { heard, done, listener } = hearing('message')
    const udp = world.udp({ address: '::1', port: socket.address().port }, listener)
    udp.send(Buffer.from('ping'))
    await done
    expect(heard.at(-1)).toBe('message pong')
    udp.close()
    socket.close()
  })

  test('to a name asks no resolver', async () => {
    const { heard, done, listener } = hearing('error')
    const udp = world.udp({ address: 'localhost', port: 53 }, listener)
    udp.send(Buffer.from('ping'))
    await done
    expect(heard).toEqual(['error ENOTFOUND'])
    udp.close()
  })
})

describe('a TCP socket', () => {
  test('connects to an address', async () => {
    const server = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const bound = server.address()
    const socket = world.tcp({
      address: '127.0.0.1',
      port: typeof bound === 'object' ? (bound?.port ?? 0) : 0,
    })
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    expect(chunk.toString()).toBe('hello')
    socket.destroy()
    server.close()
  })

  test('to a name asks no resolver', async () => {
    const socket = world.tcp({ address: 'localhost', port: 53 })
    const [error] = (await once(socket, 'error')) as [Error]
    expect(codeOf(error)).toBe('ENOTFOUND')
  })
})

test.each([
  [Object.assign(new Error('no'), { code: 'ECONNRESET' }), 'ECONNRESET'],
  [new Error('no'), 'no'],
  ['text', 'text'],
  [null, 'null'],
  [{}, 'an unknown error'],
])('the code of %p is %s', (error, code) => {
  expect(codeOf(error)).toBe(code)
})
