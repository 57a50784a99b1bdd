import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/budgets.js'
import type { Endpoint, ResolvConfState, Resolver } from '../../src/report/index.js'
import { readNameservers } from '../../src/runner/nameservers.js'
import { fakeWorld, type FakeWorldParts } from '../support/fake-world.js'

const path = '/etc/resolv.conf'
const upstreamPath = '/run/systemd/resolve/resolv.conf'
const stub: Endpoint = { address: '127.0.0.53', port: 53 }

const read = (files: NonNullable<FakeWorldParts['files']>, resolvers: readonly Endpoint[] | null = null) =>
  readNameservers(fakeWorld({ files }), { resolvers })

const inUse = (address: string, position: number, source: string, port = 53): Resolver => ({
  address,
  port,
  position,
  used: true,
  source,
  behind: null,
})
const defaults = [inUse('127.0.0.1', 1, "the resolver's default"), inUse('::1', 2, "the resolver's default")]

describe('the resolvers of this runner', () => {
  test('the lines of resolv.conf, in their order, the fourth not in use', async () => {
    const lines = ['8.8.8.8', 'nonsense', '4.4.4.4', '1.1.1.1', '9.9.9.9'].map((one) => `nameserver ${one}`)
    const { state, resolvers } = await read({ [path]: lines.join('\n') })
    expect(state).toEqual({ kind: 'read', path })
    expect(resolvers).toEqual([
      inUse('8.8.8.8', 1, path),
      inUse('4.4.4.4', 2, path),
      inUse('1.1.1.1', 3, path),
      { ...inUse('9.9.9.9', 4, path), used: false },
    ])
  })

  test('another file, where one is named', async () => {
    const world = fakeWorld({ files: { '/tmp/r.conf': 'nameserver 1.1.1.1', [path]: 'nameserver 2.2.2.2' } })
    const { state, resolvers } = await readNameservers(world, { resolvers: null }, '/tmp/r.conf')
    expect(state).toEqual({ kind: 'read', path: '/tmp/r.conf' })
    expect(resolvers).toEqual([inUse('1.1.1.1', 1, '/tmp/r.conf')])
  })

  test.each<[string, NonNullable<FakeWorldParts['files']>, ResolvConfState]>([
    ['no file', {}, { kind: 'absent', path, linkTo: null }],
    ['no nameserver in it', { [path]: 'search a.example\n' }, { kind: 'read', path }],
    [
      'a file of a megabyte',
      { [path]: 'nameserver 1.1.1.1\n'.repeat(60_000) },
      { kind: 'unreadable', path, why: `it is larger than ${limits.configFileBytes} bytes` },
    ],
    ['a directory', { [`${path}/x`]: '' }, { kind: 'unreadable', path, why: 'it is a directory' }],
    ['a binary', { [path]: 'nameserver 1.1.1.1\n\0\0' }, { kind: 'unreadable', path, why: 'it is not text' }],
    [
      'no permission',
      { [path]: { kind: 'unreadable', why: 'EACCES' } },
      { kind: 'unreadable', path, why: 'EACCES' },
    ],
  ])('%s: those that Go asks then', async (_name, files, state) => {
    const found = await read(files)
    expect(found.state).toEqual(state)
    expect(found.resolvers).toEqual(defaults)
  })

  test('a link to nothing is told from a file that is not there', async () => {
    const links = { [path]: '../run/systemd/resolve/stub-resolv.conf' }
    const { state, resolvers } = await readNameservers(fakeWorld({ links }), { resolvers: null })
    expect(state).toEqual({ kind: 'absent', path, linkTo: links[path] })
    expect(resolvers).toEqual(defaults)
  })

  test('the search suffix of the host name, where resolv.conf has none', async () => {
    const { lookup } = await read({ '/proc/sys/kernel/hostname': 'runner.corp.example\n' })
    expect([lookup.go.search, lookup.glibc.search]).toEqual([['corp.example'], ['corp.example']])
  })
})

describe('the resolvers input', () => {
  test('stands in for the nameserver lines and for what is said of them; options and search list stay', async () => {
    const asked = ['1.1.1.1', '1.1.1.2', '1.1.1.3', '1.1.1.4'].map((address) => ({ address, port: 5353 }))
    const file = 'nameserver nonsense\nnameserver 8.8.8.8 8.8.4.4\nsearch a.example\noptions timeout:1 x\n'
    const { resolvers, notes, lookup } = await read({ [path]: file }, asked)
    const source = 'the resolvers input'
    expect(resolvers).toEqual([
      inUse('1.1.1.1', 1, source, 5353),
      inUse('1.1.1.2', 2, source, 5353),
      inUse('1.1.1.3', 3, source, 5353),
      { ...inUse('1.1.1.4', 4, source, 5353), used: false },
    ])
    expect(notes).toMatchObject([{ kind: 'unknown-option', line: 4, text: 'x' }])
    expect(lookup.go).toMatchObject({ search: ['a.example'], timeoutMs: 1_000 })
  })
})

describe("what stands behind systemd-resolved's stub", () => {
  const behind = (address: string, position: number): Resolver => ({
    ...inUse(address, position, upstreamPath),
    used: false,
    behind: stub,
  })
  const upstreams = { [upstreamPath]: 'nameserver 10.0.0.2\nnameserver 127.0.0.53\nnameserver 10.0.0.3\n' }

  test('is listed after it, and never as in use', async () => {
    const { resolvers } = await read({ [path]: 'nameserver 127.0.0.53\noptions edns0', ...upstreams })
    expect(resolvers).toEqual([inUse('127.0.0.53', 1, path), behind('10.0.0.2', 1), behind('10.0.0.3', 3)])
  })

  test('is listed for the resolvers input too', async () => {
    const { resolvers } = await read(upstreams, [stub])
    expect(resolvers.slice(1)).toEqual([behind('10.0.0.2', 1), behind('10.0.0.3', 3)])
  })

  test.each<[string, string, NonNullable<FakeWorldParts['files']>]>([
    ['the stub is not asked', 'nameserver 1.1.1.1', upstreams],
    ['the stub is the fourth', 'nameserver ::1\n'.repeat(3) + 'nameserver 127.0.0.53', upstreams],
    [
      'systemd-resolved has no servers',
      'nameserver 127.0.0.53',
      { [upstreamPath]: '# No DNS servers known.\n' },
    ],
    ['its file is not there', 'nameserver 127.0.0.53', {}],
  ])('is not listed where %s', async (_name, text, files) => {
    const { resolvers } = await read({ [path]: text, ...files })
    expect(resolvers.filter((one) => one.behind !== null)).toEqual([])
  })
})
