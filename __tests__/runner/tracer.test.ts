import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limits, tracing } from '../../src/budgets.js'
import {
  parseMtr,
  parseTracepath,
  parseTraceroute,
  parseTracert,
  type ParseHops,
} from '../../src/runner/traced-hops.js'
import { traceRoute, tracersFor } from '../../src/runner/tracer.js'
import type { CommandResult } from '../../src/world.js'
import { fakeWorld, prints } from '../support/fake-world.js'
import { toolOutput } from '../support/tool-output.js'

const { signal } = new AbortController()
const parsers: Readonly<Record<string, ParseHops>> = {
  traceroute: parseTraceroute,
  tracepath: parseTracepath,
  mtr: parseMtr,
  tracert: parseTracert,
}
const sampleOf: Readonly<Record<string, string>> = {
  traceroute: '2.0.21-german-far',
  tracepath: '20190709-far',
  mtr: '0.93-far',
  tracert: 'windows-10-reached',
}
const platforms: Readonly<Record<string, NodeJS.Platform>> = { tracert: 'win32' }

/** What is made of the output of one tool, where no other is there. */
async function traced(
  tool: string,
  address: string,
  result: CommandResult,
  platform: NodeJS.Platform = platforms[tool] ?? 'linux',
) {
  const tracer = tracersFor(platform, address).find((one) => one.tool === tool)
  return traceRoute(
    fakeWorld({ platform, commands: { [tracer?.command.join(' ') ?? '']: result } }),
    address,
    signal,
  )
}
const cut = (stdout: string): CommandResult => ({ kind: 'failed', why: 'the run ended first', stdout })

/** `1 172.17.0.1 0.077` a hop. */
const shortly = (trace: Awaited<ReturnType<typeof traceRoute>>) =>
  trace.kind === 'skipped'
    ? trace.why
    : [...trace.hops.map(({ ttl, address, ms }) => `${ttl} ${address ?? '*'} ${ms ?? '*'}`), trace.ended]

const silentHops = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index} * *`)

describe('each version of each tool says where the route leads', () => {
  test.each([
    [
      'traceroute/2.1.2-reached',
      '8.8.8.8',
      ['1 172.17.0.1 0.077', '2 203.0.113.2 0.023', '3 203.0.113.6 0.022', '4 8.8.8.8 0.023', 'reached'],
    ],
    [
      'traceroute/2.1.2-dies',
      '4.4.4.4',
      ['1 172.17.0.1 0.034', '2 203.0.113.2 0.013', ...silentHops(3, 20), 'gave-up'],
    ],
    [
      'traceroute/2.1.2-unreachable',
      '9.9.9.9',
      ['1 172.17.0.1 0.371', '2 203.0.113.2 0.312', '3 203.0.113.6 0.287', 'unreachable'],
    ],
    [
      'traceroute/2.1.2-ipv6',
      '2001:db8:9:0::8',
      [
        '1 2001:db8:1::1 0.481',
        '2 2001:db8:2::2 0.408',
        '3 2001:db8:3::2 0.359',
        '4 2001:db8:9::8 0.312',
        'reached',
      ],
    ],
    [
      'traceroute/2.0.21-german-far',
      '8.8.8.8',
      [
        '1 172.17.0.1 0.034',
        '2 10.1.0.1 0.612',
        '3 * *',
        '4 203.0.113.9 9.871',
        '5 203.0.113.77 139.402',
        '6 198.51.100.1 171.93',
        '7 198.51.100.9 140.022',
        '8 8.8.8.8 141.114',
        'reached',
      ],
    ],
    [
      'traceroute/2.1.0-prohibited',
      '4.4.4.4',
      ['1 10.0.0.1 0.201', '2 203.0.113.1 3.118', '3 203.0.113.5 3.334', 'unreachable'],
    ],
    [
      'traceroute/busybox-1.35-reached',
      '8.8.8.8',
      ['1 172.17.0.1 0.007', '2 203.0.113.2 0.002', '3 203.0.113.6 0.001', '4 8.8.8.8 0.001', 'reached'],
    ],
    [
      'traceroute/busybox-1.35-unreachable',
      '9.9.9.9',
      ['1 172.17.0.1 0.007', '2 203.0.113.2 0.002', '3 * *', '4 203.0.113.6 0.007', 'unreachable'],
    ],
    [
      'tracepath/20221126-reached',
      '8.8.8.8',
      ['1 172.17.0.1 0.01', '2 203.0.113.2 0.015', '3 203.0.113.6 0.016', '4 8.8.8.8 0.018', 'reached'],
    ],
    [
      'tracepath/20221126-dies',
      '4.4.4.4',
      ['1 172.17.0.1 0.01', '2 203.0.113.2 0.015', ...silentHops(3, 20), 'gave-up'],
    ],
    [
      'tracepath/20221126-unreachable',
      '9.9.9.9',
      ['1 172.17.0.1 0.015', '2 203.0.113.2 0.021', '3 203.0.113.6 0.078', 'unreachable'],
    ],
    [
      'tracepath/20221126-ipv6',
      '2001:db8:9::8',
      [
        '1 2001:db8:1::1 0.013',
        '2 2001:db8:2::2 0.022',
        '3 2001:db8:3::2 0.022',
        '4 2001:db8:9::8 0.023',
        'reached',
      ],
    ],
    [
      'tracepath/20190709-far',
      '8.8.8.8',
      [
        '1 10.0.0.1 0.298',
        '2 203.0.113.1 1.204',
        '3 203.0.113.77 131.402',
        '4 * *',
        '5 8.8.8.8 133.87',
        'reached',
      ],
    ],
    [
      'mtr/0.95-reached',
      '8.8.8.8',
      ['1 172.17.0.1 0.137', '2 203.0.113.2 0.071', '3 203.0.113.6 0.075', '4 8.8.8.8 0.114', 'reached'],
    ],
    [
      'mtr/0.95-dies',
      '4.4.4.4',
      ['1 172.17.0.1 0.067', '2 203.0.113.2 0.067', ...silentHops(3, 16), 'gave-up'],
    ],
    [
      'mtr/0.95-ipv6',
      '2001:db8:9::8',
      [
        '1 2001:db8:1::1 0.155',
        '2 2001:db8:2::2 0.079',
        '3 2001:db8:3::2 0.084',
        '4 2001:db8:9::8 0.091',
        'reached',
      ],
    ],
    [
      'mtr/0.93-far',
      '8.8.8.8',
      [
        '1 10.0.0.1 0.412',
        '2 * *',
        '3 203.0.113.9 9.12',
        '4 203.0.113.77 148.733',
        '5 8.8.8.8 149.004',
        'reached',
      ],
    ],
    [
      'mtr/0.85-dies',
      '4.4.4.4',
      ['1 10.0.0.1 0.388', '2 203.0.113.1 2.209', '3 203.0.113.5 2.431', 'gave-up'],
    ],
    [
      'tracert/windows-10-reached',
      '8.8.8.8',
      ['1 192.168.1.1 1', '2 * *', '3 203.0.113.9 9', '4 203.0.113.77 130', '5 8.8.8.8 131', 'reached'],
    ],
    [
      'tracert/server-2019-russian-reached',
      '8.8.8.8',
      ['1 192.168.0.1 1', '2 * *', '3 8.8.8.8 11', 'reached'],
    ],
    [
      'tracert/server-2022-japanese-unreachable',
      '4.4.4.4',
      ['1 10.0.0.1 1', '2 203.0.113.1 2', '3 203.0.113.1 *', 'unreachable'],
    ],
  ])('%s', async (file, address, told) => {
    const [tool = ''] = file.split('/')
    expect(shortly(await traced(tool, address, prints(toolOutput(file))))).toEqual(told)
    // Windows ends its lines with two characters.
    const carried = toolOutput(file).replaceAll('\n', '\r\n')
    expect(shortly(await traced(tool, address, prints(carried)))).toEqual(told)
  })

  test.each([
    ['macos-14-reached', '8.8.8.8', ['1 192.168.64.1 0.512', '2 192.168.1.1 3.291', '3 * *'], 'reached'],
    ['macos-12-unreachable', '8.8.8.8', ['1 192.168.64.1 0.43', '2 192.168.1.1 2.945'], 'unreachable'],
    ['macos-14-ipv6', '2001:db8:9::8', ['1 2001:db8:1::1 0.701', '2 2001:db8:2::2 9.314'], 'reached'],
  ])('traceroute/%s', async (version, address, hops, ended) => {
    const output = prints(toolOutput(`traceroute/${version}`))
    const told = shortly(await traced('traceroute', address, output, 'darwin'))
    expect(told.slice(0, hops.length)).toEqual(hops)
    expect(told.at(-1)).toBe(ended)
  })
})

describe('a tool that was ended in the middle has told what it printed', () => {
  test.each([
    ['traceroute/2.1.2-cut', '4.4.4.4', ['1 172.17.0.1 0.033', '2 203.0.113.2 0.015', 'cut-off']],
    [
      'traceroute/busybox-1.35-cut',
      '4.4.4.4',
      ['1 172.17.0.1 0.006', '2 203.0.113.2 0.002', ...silentHops(3, 5), 'cut-off'],
    ],
    ['tracepath/20221126-cut', '4.4.4.4', ['1 172.17.0.1 0.01', '2 203.0.113.2 0.026', '3 * *', 'cut-off']],
    [
      'tracepath/20240117-german-cut',
      '4.4.4.4',
      ['1 10.0.0.1 0.142', '2 203.0.113.1 1.101', ...silentHops(3, 5), 'cut-off'],
    ],
    ['mtr/0.95-cut', '4.4.4.4', ['1 172.17.0.1 0.071', '2 203.0.113.2 0.063', 'cut-off']],
    [
      'tracert/windows-11-german-cut',
      '4.4.4.4',
      ['1 192.168.178.1 1', '2 203.0.113.1 3', '3 203.0.113.5 5', '4 * *', 'cut-off'],
    ],
  ])('%s', async (file, address, told) => {
    const [tool = ''] = file.split('/')
    expect(shortly(await traced(tool, address, cut(toolOutput(file))))).toEqual(told)
  })

  test('and an address that was cut in two is none', async () => {
    const whole = '  1     1 ms     1 ms     1 ms  10.0.0.1 \n  2     2 ms     2 ms     2 ms  203.0.113.25'
    expect(shortly(await traced('tracert', '4.4.4.4', cut(whole.slice(0, -1))))).toEqual([
      '1 10.0.0.1 1',
      'cut-off',
    ])
    for (const [tool, text] of [
      ['mtr', 'h 0 10.0.0.1\nh 1 203.0.113.2'],
      ['tracepath', ' 1:  10.0.0.1   0.142ms\n 2:  203.0.113.2'],
      ['traceroute', ' 1  10.0.0.1  0.142 ms\n 2  203.0.113.2'],
    ] as const) {
      expect([tool, shortly(await traced(tool, '4.4.4.4', cut(text))).length]).toEqual([tool, 2])
    }
  })
})

describe('the next tool is asked where one', () => {
  const commands = tracersFor('linux', '4.4.4.4').map(({ command }) => command.join(' '))
  const [first = '', second = '', third = ''] = commands
  const answer = prints(toolOutput('mtr/0.95-dies'))

  test.each<[string, CommandResult | null]>([
    ['is not there', null],
    ['is not allowed to', { kind: 'exited', status: 1, stdout: '', stderr: 'Operation not permitted' }],
    ['prints another thing', prints('Usage: traceroute [ -46dFITnreAUDV ]')],
    ['prints megabytes', { kind: 'failed', why: `it printed more than ${limits.toolOutputBytes} bytes` }],
  ])('%s', async (_, result) => {
    const world = fakeWorld({
      commands: { ...(result === null ? {} : { [first]: result }), [second]: answer },
    })
    expect(await traceRoute(world, '4.4.4.4', signal)).toMatchObject({ kind: 'traced', tool: 'mtr' })
  })

  test('is there for another program only: stdbuf says that there is no tracepath', async () => {
    const missing = { kind: 'exited', status: 127, stdout: '', stderr: 'stdbuf: No such file' } as const
    const world = fakeWorld({ commands: { [third]: missing } })
    expect(await traceRoute(world, '4.4.4.4', signal)).toEqual({
      kind: 'skipped',
      why: 'there is no traceroute, no mtr and no tracepath on this runner',
    })
  })

  test('and none where the run is over', async () => {
    const ended = new AbortController()
    const asked: string[] = []
    const over = () => {
      asked.push('asked')
      ended.abort()
      return cut('')
    }
    const world = fakeWorld({ commands: { [first]: over, [second]: over } })
    expect(await traceRoute(world, '4.4.4.4', ended.signal)).toMatchObject({ kind: 'skipped' })
    expect(asked).toHaveLength(1)
  })
})

test('names are not looked up, and hops, output and time have an end', async () => {
  for (const platform of ['linux', 'darwin', 'win32', 'freebsd'] as const) {
    for (const { command } of tracersFor(platform, '4.4.4.4')) {
      expect([command, command.some((word) => word === '-n' || word === '-d')]).toEqual([command, true])
      expect(command).toContain(String(tracing.hops))
      expect(command.at(-1)).toBe('4.4.4.4')
    }
  }
  const seen: number[] = []
  const command = tracersFor('linux', '4.4.4.4')[0]?.command.join(' ') ?? ''
  const bounded = ({ timeoutMs, maxOutputBytes }: { timeoutMs: number; maxOutputBytes: number }) => {
    seen.push(timeoutMs, maxOutputBytes)
    return prints('')
  }
  await traceRoute(fakeWorld({ commands: { [command]: bounded } }), '4.4.4.4', signal)
  expect(seen).toEqual([tracing.toolMs, limits.toolOutputBytes])
})

describe.each(Object.entries(parsers))('whatever %s prints', (tool, parse) => {
  const lines = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...toolOutput(`${tool}/${sampleOf[tool] ?? ''}`).split('\n')),
    ),
  )

  test('is read without a fault, and makes hops in their order and within their bounds', () => {
    fc.assert(
      fc.property(lines, (printed) => {
        const { hops } = parse(printed.join('\n'))
        const ttls = hops.map(({ ttl }) => ttl)
        expect(ttls).toEqual([...new Set(ttls)].sort((one, other) => one - other))
        expect(ttls.every((ttl) => ttl >= 1 && ttl <= tracing.hops)).toBe(true)
        expect(hops.every(({ ms }) => ms === null || (Number.isFinite(ms) && ms >= 0))).toBe(true)
      }),
    )
  })

  test('is read in a time that grows with it, and no faster', () => {
    for (const hostile of [
      '1 '.repeat(30_000),
      ' '.repeat(60_000),
      '9'.repeat(60_000),
      ' 1  ' + '* '.repeat(30_000),
    ]) {
      const startMs = performance.now()
      expect(parse(`${hostile}\n`).hops.length).toBeLessThanOrEqual(1)
      expect(performance.now() - startMs).toBeLessThan(1_000)
    }
  })
})
