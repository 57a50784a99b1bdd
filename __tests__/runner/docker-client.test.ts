import { describe, expect, test } from '@jest/globals'
import { assumedDockerVersion, limits } from '../../src/budgets.js'
import { readDockerClient } from '../../src/runner/docker-client.js'
import type { CommandBounds, CommandResult } from '../../src/world.js'
import { fakeWorld, prints } from '../support/fake-world.js'

const { signal } = new AbortController()
const clientOf = (result: CommandResult) =>
  readDockerClient(fakeWorld({ commands: { 'docker --version': result } }), signal)

describe('the docker CLI of this runner', () => {
  test.each<[string, string]>([
    ['Docker version 28.2.2, build e6534b4\n', '28.2.2'],
    ['Docker version 20.10.24+dfsg1, build 297e128\r\n', '20.10.24+dfsg1'],
    ['Docker version 29.0.0-rc.3, build 1\n', '29.0.0-rc.3'],
    ['Docker version 26.1.3, build 26.1.3-0ubuntu1~24.04.1\n', '26.1.3'],
    ['Docker version 1.13.1, build 7d71120/1.13.1\n', '1.13.1'],
    ['some wrapper says hello\nDocker version 27.5.1, build 9f9e405\n', '27.5.1'],
  ])('%j', async (stdout, version) => {
    expect(await clientOf(prints(stdout))).toEqual({ kind: 'found', version })
  })

  test.each<[string, CommandResult, string]>([
    ['none', { kind: 'absent' }, 'there is no docker command on this runner'],
    [
      'one that hangs',
      { kind: 'failed', why: 'it did not end within 3000 ms' },
      'docker --version did not end within 3000 ms',
    ],
    [
      'one that floods',
      { kind: 'failed', why: 'it printed more than 65536 bytes' },
      'docker --version printed more than 65536 bytes',
    ],
    ['one that may not run', { kind: 'failed', why: 'EACCES' }, 'docker --version could not run: EACCES'],
    ['podman', prints('podman version 4.3.1\n'), 'the docker command on this runner is podman 4.3.1'],
    [
      'one that fails',
      { kind: 'exited', status: 127, stdout: '', stderr: 'libc.so.6: not found\n' },
      'docker --version ended with status 127: libc.so.6: not found',
    ],
    [
      'one that fails without a word',
      { kind: 'exited', status: 1, stdout: 'Docker version 28.2.2, build 1', stderr: '' },
      'docker --version ended with status 1',
    ],
    ['one that is silent', prints('\n'), 'docker --version printed nothing'],
    [
      'a version that is none',
      prints('Docker version dev, build 1\n'),
      'docker --version printed "Docker version dev, build 1"',
    ],
    ['an odd answer', prints('\u001b[31m::error::x\ny'), 'docker --version printed "[31m::error::x y"'],
    ['a long one', prints('x'.repeat(500)), `docker --version printed "${'x'.repeat(80)}..."`],
  ])('%s: the version of GitHub images is assumed, and why is said', async (_name, result, why) => {
    expect(await clientOf(result)).toEqual({ kind: 'assumed', version: assumedDockerVersion, why })
  })

  test('is asked within bounds, and stopped with the run', async () => {
    const seen: CommandBounds[] = []
    const command = (bounds: CommandBounds): CommandResult => {
      seen.push(bounds)
      return { kind: 'absent' }
    }
    await readDockerClient(fakeWorld({ commands: { 'docker --version': command } }), signal)
    expect(seen).toEqual([{ timeoutMs: limits.toolMs, maxOutputBytes: limits.toolOutputBytes, signal }])
  })
})
