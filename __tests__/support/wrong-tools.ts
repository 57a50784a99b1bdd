/** How a tool goes wrong, and what is said then. */
import { limits } from '../../src/budgets.js'
import type { CommandResult } from '../../src/world.js'

export interface Wrong {
  readonly result: CommandResult
  readonly why: RegExp
}

const exited = (stdout: string, stderr = '', status = 0): CommandResult => ({
  kind: 'exited',
  status,
  stdout,
  stderr,
})

/** It says nothing that could be read. */
export const gone: Readonly<Record<string, Wrong>> = {
  'is missing': { result: { kind: 'absent' }, why: /there is no / },
  hangs: {
    result: { kind: 'failed', why: `it did not end within ${limits.toolMs} ms` },
    why: /did not end within 3000 ms/,
  },
  'prints megabytes': {
    result: { kind: 'failed', why: `it printed more than ${limits.toolOutputBytes} bytes` },
    why: /printed more than 65536 bytes/,
  },
  'may not be run': { result: { kind: 'failed', why: 'EACCES' }, why: /EACCES/ },
  'ends badly': {
    result: exited('', 'Failed to get global data: \u001b[31mConnection timed out\n', 1),
    why: /Failed to get global data: \[31mConnection timed out|status 1: Failed to get global data/,
  },
  'ends badly without a word': { result: exited('', '', 1), why: /status 1/ },
}

/** It says what nobody can read. */
export const rubbish: Readonly<Record<string, Wrong>> = {
  'prints rubbish': { result: exited('\u0000\u001b[31m{{{ %% 10.0.0.1'), why: /printed/ },
  'prints nothing': { result: exited(''), why: /printed|names no version/ },
  'prints to stderr only': { result: exited('', 'nameserver 10.0.0.1\n'), why: /printed/ },
  'prints a line that is as long as may be': {
    result: exited('x'.repeat(limits.toolOutputBytes)),
    why: /printed/,
  },
  'speaks another language': {
    result: exited('Serveurs DNS : 10.0.0.1\nInterface n° 2 : eth0\nNom: b\nPilote: docker-container\n'),
    why: /printed/,
  },
  'prints what is JSON and not its own': {
    result: exited('{"error":{"code":-32601}}'),
    why: /printed|names no version/,
  },
}
