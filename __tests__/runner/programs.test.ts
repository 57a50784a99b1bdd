import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildIn } from '../../src/runner/elf.js'
import { readBuilds } from '../../src/runner/programs.js'
import { programHead } from '../../src/simulator/program-head.js'
import { realWorld } from '../../src/world.js'
import { fakeWorld } from '../support/fake-world.js'

describe('how a program is built', () => {
  test.each(['glibc', 'musl', 'static'] as const)('%s', (build) => {
    expect(buildIn(programHead(build))).toBe(build)
  })

  test('is not known of a script, an empty file and a head that was cut off', () => {
    expect(buildIn(Buffer.from('#!/bin/sh\nexec podman "$@"\n'))).toBe('unknown')
    expect(buildIn(new Uint8Array())).toBe('unknown')
    expect(buildIn(programHead('glibc').subarray(0, 70))).toBe('unknown')
  })

  test('is not known of another interpreter', () => {
    const head = Buffer.from(programHead('glibc'))
    head.write('/system/bin/linker64\0\0\0\0\0\0\0', 120, 'latin1')
    expect(buildIn(head)).toBe('unknown')
  })

  test('is read from a real program of this machine', async () => {
    const head = await realWorld().readHead(process.execPath, 4_096)
    expect(head.kind === 'bytes' ? buildIn(head.bytes) : head).toBe(
      process.platform === 'linux' ? 'glibc' : 'unknown',
    )
  })

  test('is said of any bytes without throwing', () => {
    const elf = fc
      .tuple(fc.uint8Array({ minLength: 4, maxLength: 200 }), fc.boolean())
      .map(([bytes, isElf]) =>
        isElf ? Buffer.concat([Buffer.from('\x7fELF\x02\x01', 'latin1'), bytes]) : bytes,
      )
    fc.assert(
      fc.property(elf, (bytes) => {
        expect(['glibc', 'musl', 'static', 'unknown']).toContain(buildIn(bytes))
      }),
    )
  })
})

describe('the programs of a push', () => {
  const [musl, glibc, statically] = [programHead('musl'), programHead('glibc'), programHead('static')]
  test.each([
    [
      'the first on the PATH',
      '/opt/bin:/usr/bin',
      { '/opt/bin/docker': statically, '/usr/bin/docker': glibc },
      'static',
    ],
    [
      'the usual places for who has no PATH',
      undefined,
      { '/usr/local/bin/docker': musl, '/usr/bin/docker': glibc },
      'musl',
    ],
    ['no folder of the step itself', '.:bin', { './docker': musl, 'bin/docker': musl }, 'unknown'],
    ['nothing', '/usr/bin', {}, 'unknown'],
  ] as const)('are found: %s', async (_, PATH, programs, cli) => {
    const world = fakeWorld({ environment: { PATH }, programs })
    expect(await readBuilds(world)).toEqual({ cli, daemon: 'unknown' })
  })

  test('dockerd stands where no step looks', async () => {
    const world = fakeWorld({ environment: { PATH: '/usr/bin' }, programs: { '/usr/sbin/dockerd': glibc } })
    expect(await readBuilds(world)).toEqual({ cli: 'unknown', daemon: 'glibc' })
  })

  test('one that cannot be read is not looked for elsewhere', async () => {
    const files = { '/opt/docker': { kind: 'unreadable', why: 'EACCES' } as const }
    const world = fakeWorld({ environment: { PATH: '/opt' }, files, programs: { '/usr/bin/docker': glibc } })
    expect((await readBuilds(world)).cli).toBe('unknown')
  })
})
