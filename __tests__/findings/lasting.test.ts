/** What is offered for this runner: where a change lasts, by who writes the resolver configuration. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import { lastingNameservers, lastingOptions, lastingSearch } from '../../src/findings/lasting.js'
import type { Observations, ResolvedFeeder, ResolverManager } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, silent } from '../support/observe.js'
import { sampleResolver } from '../support/sample-report.js'

const told = { kind: 'told' } as const
const resolved = (feeder: ResolvedFeeder, link: string | null = 'eth0'): ResolverManager => ({
  kind: 'systemd-resolved',
  feeder,
  links:
    link === null
      ? []
      : [
          {
            name: link,
            servers: [{ address: '10.0.0.2', port: 53, serverName: null }],
            current: '10.0.0.2',
            domains: [],
            dnssec: 'no/unsupported',
            dnsOverTls: 'no',
          },
        ],
  serverStates: [],
  told,
})
const stub = sampleResolver('127.0.0.53', 1)
const servers = ['10.0.0.3', '2001:db8::53'].map((address) => ({ address, port: 53 }))
const other = (name: string): ResolverManager => ({ kind: 'other', name })

describe('nameservers are given to whoever writes them', () => {
  test.each<[string, ResolverManager, string, string]>([
    [
      'systemd-resolved',
      resolved('unknown'),
      '[Resolve]\nDNS=10.0.0.3 2001:db8::53\nDomains=~.',
      '/etc/systemd/resolved.conf.d/',
    ],
    [
      'netplan',
      resolved('netplan'),
      "    eth0:\n      nameservers:\n        addresses: [10.0.0.3, '2001:db8::53']",
      '/etc/netplan/',
    ],
    ['netplan without a link', resolved('netplan', null), '[Resolve]', '/etc/systemd/resolved.conf.d/'],
    [
      'NetworkManager behind systemd-resolved',
      resolved('network-manager'),
      'nmcli -g GENERAL.CONNECTION device show eth0',
      'a shell',
    ],
    [
      'NetworkManager',
      { kind: 'network-manager', connection: "Bob's LAN", told },
      "nmcli connection modify 'Bob'\\''s LAN' ipv4.dns 10.0.0.3 ipv4.ignore-auto-dns yes ipv6.dns 2001:db8::53",
      'a shell',
    ],
    [
      'dnsmasq',
      { kind: 'dnsmasq', files: [], domainForwards: [] },
      'no-resolv\nserver=10.0.0.3\nserver=2001:db8::53',
      '/etc/dnsmasq.d/',
    ],
    [
      'Docker',
      { kind: 'docker', embedded: true },
      '"dns": [\n    "10.0.0.3",',
      '--dns 10.0.0.3 --dns 2001:db8::53',
    ],
    [
      'a pod',
      { kind: 'kubernetes' },
      "dnsPolicy: None\ndnsConfig:\n  nameservers: [10.0.0.3, '2001:db8::53']",
      'spec',
    ],
    [
      'macOS',
      { kind: 'macos', service: 'Wi-Fi 2', told },
      "networksetup -setdnsservers 'Wi-Fi 2' 10.0.0.3 2001:db8::53",
      'a shell',
    ],
    [
      'Windows',
      { kind: 'windows', interface: "Netværk 'A'", told },
      "-InterfaceAlias 'Netværk ''A''' -ServerAddresses '10.0.0.3','2001:db8::53'",
      'PowerShell',
    ],
    ['resolvconf', other('resolvconf'), 'nameserver 10.0.0.3', '/etc/resolvconf/'],
    ['dhcpcd', other('dhcpcd'), 'static domain_name_servers=10.0.0.3 2001:db8::53', '/etc/dhcpcd.conf'],
    ['WSL', other('WSL'), 'generateResolvConf = false', '/etc/wsl.conf'],
  ])('%s', (_name, manager, paste, where) => {
    const lasting = lastingNameservers({ manager, resolvers: [stub] }, servers)
    expect(lasting?.paste).toContain(paste)
    expect(lasting?.where).toContain(where)
  })

  test('nobody: the file is all there is', () => {
    expect(lastingNameservers({ manager: { kind: 'nobody' }, resolvers: [stub] }, servers)).toBeNull()
  })

  test('a stub is not given to itself', () => {
    const behind = {
      ...sampleResolver('10.0.0.2', 1),
      used: false,
      behind: { address: '127.0.0.53', port: 53 },
    }
    const runner = { manager: resolved('unknown'), resolvers: [stub, behind] }
    expect(lastingNameservers(runner, [stub])).toBeNull()
    expect(lastingNameservers(runner, [stub, ...servers])?.paste).toContain('DNS=10.0.0.3 2001:db8::53')
  })

  test('nor a port that its writer cannot take', () => {
    expect(
      lastingNameservers({ manager: { kind: 'kubernetes' }, resolvers: [] }, [
        { address: '10.0.0.3', port: 5353 },
      ]),
    ).toBeNull()
  })
})

describe('options and search lists too', () => {
  const options = ['timeout:1', 'attempts:3', 'rotate']

  test.each<[string, ResolverManager, string]>([
    [
      'a pod',
      { kind: 'kubernetes' },
      "    - { name: timeout, value: '1' }\n    - { name: attempts, value: '3' }\n    - { name: rotate }",
    ],
    [
      'NetworkManager',
      { kind: 'network-manager', connection: 'eth', told },
      'ipv4.dns-options timeout:1,attempts:3,rotate',
    ],
    ['Docker', { kind: 'docker', embedded: true }, '"dns-opts"'],
    [
      'systemd-resolved',
      resolved('unknown'),
      "'nameserver 127.0.0.53' 'options timeout:1 attempts:3 rotate' | sudo tee /etc/resolv.conf",
    ],
  ])('%s', (_name, manager, paste) => {
    expect(lastingOptions({ manager, resolvers: [stub] }, options)?.paste).toContain(paste)
  })

  test('a pod without its search list keeps its nameservers', () => {
    const pod: ResolverManager = { kind: 'kubernetes' }
    expect(
      lastingSearch({ manager: pod, resolvers: [sampleResolver('10.96.0.10', 1)] }, [])?.paste,
    ).toContain('nameservers: [10.96.0.10]\n  searches: []')
  })
})

const network = (dead: readonly string[]) => ({
  dns: (probe: Parameters<typeof silent>[0]) =>
    dead.includes(probe.resolver.address)
      ? silent(probe)
      : probe.type === 'A'
        ? answered(5, '203.0.113.7')
        : nodata(5),
  connect: (probe: Parameters<typeof connected>[0]) => connected(probe, 200, null),
})
const seen = (
  resolvConf: string,
  more: Parameters<typeof runnerFacts>[1],
  dead: readonly string[],
): Observations =>
  observe(
    { images: 'registry.example/app:1', 'content-trust': 'false' },
    runnerFacts(resolvConf, more),
    network(dead),
  )

describe('the finding of a runner', () => {
  test('has the line to paste, and what makes it last', () => {
    const one = seen('nameserver 10.0.0.2\nnameserver 10.0.0.3', { manager: { kind: 'kubernetes' } }, [
      '10.0.0.2',
    ])
    const [finding] = judge(one).findings
    expect(finding).toMatchObject({ code: 'resolver-silent', remedy: { where: '/etc/resolv.conf' } })
    expect(finding?.remedy?.lasting?.paste).toContain('dnsConfig')
  })

  test('on Windows has commands of Windows only', () => {
    const facts = {
      manager: { kind: 'windows', interface: 'Ethernet', told } as const,
      resolvConf: { kind: 'read', path: 'Get-DnsClientServerAddress' } as const,
    }
    const { findings, remedies } = judge(
      seen('nameserver 10.0.0.2\nnameserver 10.0.0.3', facts, ['10.0.0.2']),
    )
    expect(findings[0]?.byHand).toBe(
      'Resolve-DnsName -DnsOnly -NoHostsFile -Server 10.0.0.2 -Type A registry.example',
    )
    expect(findings[0]?.remedy).toMatchObject({
      paste: "Set-DnsClientServerAddress -InterfaceAlias 'Ethernet' -ServerAddresses '10.0.0.3','10.0.0.2'",
      lasting: null,
    })
    expect(remedies.map(({ paste }) => paste).join('\n')).not.toMatch(/^(?:nameserver|options)/m)
  })

  test('of a stub is explained by what stands behind it', () => {
    const behind = ['10.0.0.2', '10.0.0.3'].map((address, index) => ({
      ...sampleResolver(address, index + 1, { source: '/run/systemd/resolve/resolv.conf' }),
      used: false,
      behind: { address: '127.0.0.53', port: 53 },
    }))
    const facts = { manager: resolved('netplan'), resolvers: [stub, ...behind] }
    const [finding] = judge(seen('nameserver 127.0.0.53', facts, ['127.0.0.53', '10.0.0.2'])).findings
    expect(finding?.evidence.join('\n')).toContain(
      'systemd-resolved asks 10.0.0.2 of eth0 (now 10.0.0.2; DNS over TLS: no',
    )
    expect(finding?.byHand).toBe('resolvectl query --type=A registry.example')
    expect(finding?.remedy).toMatchObject({
      say: 'Have 127.0.0.53 forward to 10.0.0.3 only',
      paste: 'sudo resolvectl dns eth0 10.0.0.3',
      lasting: { where: '/etc/netplan/90-push-preflight.yaml' },
    })
  })

  test('says why the stub is not explained, and goes on', () => {
    const why = 'resolvectl did not end within 3000 ms'
    const manager: ResolverManager = {
      kind: 'systemd-resolved',
      feeder: 'unknown',
      links: [],
      serverStates: [],
      told: { kind: 'skipped', why },
    }
    const [finding] = judge(seen('nameserver 127.0.0.53', { manager }, ['127.0.0.53'])).findings
    expect(finding?.evidence).toContain(`what systemd-resolved asks was not told: ${why}`)
    expect(finding?.byHand).toContain('dig')
  })
})
