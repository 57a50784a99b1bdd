import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limits } from '../../src/budgets.js'
import { parseDefaultRoutes, readInterfaces } from '../../src/runner/interfaces.js'
import { fakeWorld } from '../support/fake-world.js'

const head = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n'
const route = (name: string, destination: string, flags: string, mask: string) =>
  `${name}\t${destination}\t010011AC\t${flags}\t0\t0\t100\t${mask}\t0\t0\t0\n`

const machine = (interfaces: Readonly<Record<string, readonly [flags: string, mtu: string]>>, routes = '') =>
  fakeWorld({
    files: {
      '/proc/net/route': routes,
      ...Object.fromEntries(
        Object.entries(interfaces).flatMap(([name, [flags, mtu]]) => [
          [`/sys/class/net/${name}/flags`, flags],
          [`/sys/class/net/${name}/mtu`, mtu],
        ]),
      ),
    },
  })

describe('the interfaces of this machine', () => {
  test('those that are up are told with their largest packet, the way out first', async () => {
    const world = machine(
      {
        docker0: ['0x1003\n', '1500\n'],
        eth0: ['0x1003\n', '1450\n'],
        lo: ['0x9\n', '65536\n'],
        wlan0: ['0x1002\n', '1500\n'],
      },
      head + route('eth0', '00000000', '0003', '00000000') + route('docker0', '000011AC', '0001', '0000FFFF'),
    )
    expect(await readInterfaces(world)).toEqual([
      { name: 'eth0', mtu: 1_450, defaultRoute: true },
      { name: 'docker0', mtu: 1_500, defaultRoute: false },
    ])
  })

  test('a system without these files tells none', async () => {
    expect(await readInterfaces(fakeWorld())).toEqual([])
  })

  test('what is no number is no interface', async () => {
    const world = machine({
      eth0: ['up', '1500'],
      eth1: ['0x1003', 'large'],
      eth2: ['0x1003', '9'.repeat(99)],
    })
    expect(await readInterfaces(world)).toEqual([])
  })

  test('of hundreds of containers the way out is not lost', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`a${index}`, ['0x1003', '1500']] as const),
    )
    const world = machine(
      { ...many, zt0: ['0x1003', '1420'] },
      head + route('zt0', '00000000', '0003', '00000000'),
    )
    const found = await readInterfaces(world)
    expect(found).toHaveLength(limits.interfaces)
    expect(found[0]).toEqual({ name: 'zt0', mtu: 1_420, defaultRoute: true })
  })
})

describe('a default route', () => {
  test.each<[string, string, readonly string[]]>([
    ['is the one to everywhere', route('eth0', '00000000', '0003', '00000000'), ['eth0']],
    ['is not half of the world, as a VPN has it', route('tun0', '00000000', '0003', '00000080'), []],
    ['is not one that refuses', route('lo', '00000000', '0201', '00000000'), []],
    ['is not one that is down', route('eth0', '00000000', '0002', '00000000'), []],
  ])('%s', (_name, line, expected) => {
    expect([...parseDefaultRoutes(head + line)]).toEqual(expected)
  })

  test('whatever stands there, it is read', () => {
    fc.assert(fc.property(fc.string(), (text) => parseDefaultRoutes(text).size <= text.split('\n').length))
  })
})
