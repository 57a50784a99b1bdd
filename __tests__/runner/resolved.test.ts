import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { forwardServer, parseResolvedStatus } from '../../src/runner/resolved-status.js'
import { parseServerStates, readResolved } from '../../src/runner/resolved.js'
import { fakeWorld, prints } from '../support/fake-world.js'
import { toolOutput } from '../support/tool-output.js'

const { signal } = new AbortController()
const linksOf = (version: string) => parseResolvedStatus(toolOutput(`resolvectl/status-${version}`)) ?? []
const linkOf = (version: string, name: string) => linksOf(version).find((link) => link.name === name)
const addressesOf = (version: string, name: string) =>
  linkOf(version, name)?.servers.map(({ address }) => address)

describe('each version of resolvectl status says which servers an interface has', () => {
  test.each([
    ['237', 'ens4', ['10.0.0.2', 'fd00::2'], null, 'no/unsupported', null],
    ['245', 'eth0', ['168.63.129.16', '10.0.0.3'], '168.63.129.16', 'no/unsupported', 'no'],
    ['249', 'eth0', ['10.0.0.2', '10.0.0.3'], '10.0.0.2', 'no/unsupported', 'no'],
    ['255', 'enp1s0', ['192.168.1.1', 'fe80::1%22169'], null, 'yes/supported', 'opportunistic'],
    ['257', 'ens5', ['10.20.0.2'], '10.20.0.2', 'no/unsupported', 'no'],
    ['259', 'eth0', ['10.0.0.2', '2001:db8:0:0:0:0:0:9'], '10.0.0.2', 'no/unsupported', 'opportunistic'],
  ])('%s', (version, name, addresses, current, dnssec, dnsOverTls) => {
    expect(addressesOf(version, name)).toEqual(addresses)
    expect(linkOf(version, name)).toMatchObject({ current, dnssec, dnsOverTls })
  })

  test('interfaces without servers are left out, what goes for all of them is kept', () => {
    expect(linksOf('249').map(({ name }) => name)).toEqual([null, 'eth0'])
    expect(linksOf('245')[0]).toMatchObject({
      name: null,
      dnssec: 'allow-downgrade/supported',
      dnsOverTls: 'opportunistic',
    })
  })

  test('names of certificates, ports and lines that go on', () => {
    expect(linksOf('255')[0]).toMatchObject({
      servers: [
        { address: '1.1.1.1', port: 53, serverName: 'cloudflare-dns.com' },
        { address: '2606:4700:4700::1111', port: 53, serverName: 'cloudflare-dns.com' },
        { address: '192.0.2.9', port: 5353, serverName: null },
        { address: '2001:db8::9', port: 5353, serverName: 'dns.example' },
      ],
      current: '1.1.1.1',
      domains: ['~.'],
      dnsOverTls: 'yes',
    })
    expect(linkOf('259', 'eth0')?.servers[1]).toMatchObject({ port: 853, serverName: 'dns.example' })
    expect(linkOf('237', 'ens4')?.domains).toEqual(['c.example.internal', 'example.internal'])
  })
})

test.each([
  ['192.0.2.1:853%eth0#dns.example', { address: '192.0.2.1', port: 853, serverName: 'dns.example' }],
  ['[fe80::1]:53%eth0', { address: 'fe80::1', port: 53, serverName: null }],
  ['dns.example', null],
  ['', null],
])('the server %s', (written, server) => {
  expect(forwardServer(written)).toEqual(server)
})

describe('the state of its servers', () => {
  test('which of them fails', () => {
    expect(parseServerStates(toolOutput('resolvectl/show-server-state-253'))).toEqual([
      { server: '10.0.0.2', interface: 'eth0', verifiedLevel: 'UDP+EDNS0', failedUdp: 0, failedTcp: 0 },
      { server: '10.0.0.3', interface: 'eth0', verifiedLevel: 'n/a', failedUdp: 3, failedTcp: 1 },
    ])
  })

  test.each([
    ['255', { server: '1.1.1.1#cloudflare-dns.com', interface: null, verifiedLevel: 'TLS+EDNS0' }],
    ['257', { server: '10.20.0.2', interface: 'ens5', verifiedLevel: 'UDP+EDNS0' }],
  ])('of version %s', (version, state) => {
    expect(parseServerStates(toolOutput(`resolvectl/show-server-state-${version}`))).toMatchObject([state])
  })
})

describe('which command is asked', () => {
  const status = toolOutput('resolvectl/status-245')
  const refuses = { kind: 'exited', status: 1, stdout: '', stderr: 'unrecognized option' } as const

  test('without JSON where the tool knows none', async () => {
    const world = fakeWorld({
      commands: {
        'resolvectl --no-pager --json=short status': refuses,
        'resolvectl --no-pager --json=short show-server-state': refuses,
        'resolvectl --no-pager status': prints(status),
      },
    })
    const { links, serverStates, told } = await readResolved(world, signal)
    expect(told).toEqual({ kind: 'told' })
    expect(links.map(({ name }) => name)).toEqual([null, 'eth0'])
    expect(serverStates).toEqual([])
  })

  test('by its old name where it has that', async () => {
    const old = prints(toolOutput('resolvectl/status-237'))
    const { links } = await readResolved(
      fakeWorld({ commands: { 'systemd-resolve --no-pager --status': old } }),
      signal,
    )
    expect(links.map(({ name }) => name)).toEqual([null, 'ens4'])
  })

  test('and where none tells, the one that is there says why', async () => {
    const failed = { kind: 'exited', status: 1, stdout: '', stderr: 'Access denied' } as const
    const why = async (commands: Readonly<Record<string, typeof failed>>) => {
      const { told } = await readResolved(fakeWorld({ commands }), signal)
      return told.kind === 'skipped' ? told.why : ''
    }
    expect(
      await why({
        'resolvectl --no-pager --json=short status': failed,
        'resolvectl --no-pager status': failed,
      }),
    ).toBe('resolvectl ended with status 1: Access denied')
    expect(await why({ 'systemd-resolve --no-pager --status': failed })).toBe(
      'systemd-resolve ended with status 1: Access denied',
    )
    expect(await why({})).toBe('there is no resolvectl on this runner')
  })
})

test('any text is read or not understood, and nothing throws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Global',
      'Link 2 (eth0)',
      'DNS Servers: ',
      'Protocols: ',
      '\n',
      '  ',
      '10.0.0.1',
      '{',
      '[',
      ']',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      const links = parseResolvedStatus(text)
      parseServerStates(text)
      expect((links ?? []).length).toBeLessThanOrEqual(64)
    }),
  )
})
