import { describe, expect, test } from '@jest/globals'
import { parseScutil, serviceOn } from '../../src/runner/macos-dns.js'
import { readNameservers } from '../../src/runner/nameservers.js'
import { parseServerAddresses, windowsCommand } from '../../src/runner/windows-dns.js'
import { fakeWorld, prints } from '../support/fake-world.js'
import { toolOutput } from '../support/tool-output.js'

const asked = { resolvers: null }
const usedOf = async (world: ReturnType<typeof fakeWorld>) => {
  const { resolvers, ...rest } = await readNameservers(world, asked)
  return { ...rest, addresses: resolvers.filter(({ used }) => used).map(({ address }) => address) }
}

describe('macOS: scutil', () => {
  test.each([
    ['10.15', ['10.0.0.2', '10.0.0.3'], ['corp.example'], null, 'en0'],
    ['13', ['2001:db8::53', '192.0.2.53'], [], null, 'en0'],
    ['15', ['100.100.100.100'], ['dove-climb.ts.example', 'home.example'], 2, 'utun12'],
  ])(
    '%s: those that everybody asks, not those of one domain or one interface',
    (version, nameservers, search, timeoutSeconds, device) => {
      expect(parseScutil(toolOutput(`scutil/dns-${version}`))).toEqual({
        kind: 'told',
        nameservers,
        search,
        timeoutSeconds,
        owner: null,
        ownerTold: { kind: 'told' },
        device,
      })
    },
  )

  test.each([
    ['10.15', 'en0', 'Ethernet'],
    ['13', 'en0', 'Wi-Fi'],
    ['15-german', 'en0', 'WLAN „Büro“'],
    ['15-german', 'en9', null],
  ])('the network service of %s on %s', (version, device, service) => {
    expect(serviceOn(toolOutput(`networksetup/order-${version}`), device)).toBe(service)
  })

  test('takes the place of resolv.conf', async () => {
    const world = fakeWorld({
      platform: 'darwin',
      files: { '/etc/resolv.conf': 'nameserver 192.0.2.99\n' },
      commands: {
        'scutil --dns': prints(toolOutput('scutil/dns-15')),
        'networksetup -listnetworkserviceorder': prints(toolOutput('networksetup/order-13')),
      },
    })
    expect(await usedOf(world)).toMatchObject({
      state: { kind: 'read', path: 'scutil --dns' },
      addresses: ['100.100.100.100'],
      manager: { kind: 'macos', service: null, told: { kind: 'told' } },
      lookup: { go: { timeoutMs: 2_000, search: ['dove-climb.ts.example', 'home.example'] } },
    })
  })

  test('where it does not tell, the file stands in and the reason is kept', async () => {
    const world = fakeWorld({ platform: 'darwin', files: { '/etc/resolv.conf': 'nameserver 192.0.2.99\n' } })
    expect(await usedOf(world)).toMatchObject({
      state: { kind: 'read', path: '/etc/resolv.conf' },
      addresses: ['192.0.2.99'],
      manager: { kind: 'macos', told: { kind: 'skipped', why: 'there is no scutil on this runner' } },
    })
  })
})

describe('Windows: Get-DnsClientServerAddress', () => {
  test.each([
    ['server-2019-5.1', ['168.63.129.16'], 'Ethernet'],
    ['server-2022-5.1', ['10.0.0.2', '10.0.0.3'], 'Ethernet 2'],
    ['server-2025-7.4', ['192.0.2.53', '2001:db8::53'], "Netværk 'A'"],
  ])('%s', (version, nameservers, owner) => {
    expect(parseServerAddresses(toolOutput(`powershell/${version}`))).toEqual({
      kind: 'told',
      nameservers,
      search: [],
      timeoutSeconds: null,
      owner,
      ownerTold: { kind: 'told' },
    })
  })

  test('is what is asked there', async () => {
    const output = prints(toolOutput('powershell/server-2022-5.1'))
    const world = fakeWorld({ platform: 'win32', commands: { [windowsCommand.join(' ')]: output } })
    expect(await usedOf(world)).toMatchObject({
      state: { kind: 'read', path: 'Get-DnsClientServerAddress' },
      addresses: ['10.0.0.2', '10.0.0.3'],
      manager: { kind: 'windows', interface: 'Ethernet 2' },
    })
  })

  test('where it does not tell, no nameserver is made up', async () => {
    expect(await usedOf(fakeWorld({ platform: 'win32' }))).toMatchObject({
      state: { kind: 'unreadable', why: 'there is no powershell on this runner' },
      addresses: [],
      manager: { kind: 'windows', interface: null, told: { kind: 'skipped' } },
    })
  })
})
