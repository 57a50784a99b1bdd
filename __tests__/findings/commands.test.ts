/** Whatever a server, a file or a tool calls itself: a pasted command has it as one word, and runs nothing of it. */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { curl, showChallenge, showGranted, statusWithPassword } from '../../src/findings/by-hand.js'
import { judge } from '../../src/findings/judge.js'
import { powershellText, powershellWord, shellWord, yamlText } from '../../src/findings/shell.js'
import { lastingNameservers, lastingOptions, lastingSearch } from '../../src/findings/lasting.js'
import type { Stop } from '../../src/push-path/path.js'
import type { Judgement, ResolverManager } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, servfail, silent } from '../support/observe.js'

/** URLs may have such hosts (WHATWG URL section 3.1, forbidden host code points: none of these is one). */
const hostile = [
  'a$(id).test',
  'a`id`.test',
  'a;id.test',
  'a&id.test',
  "a'b.test",
  'a"b.test',
  '-f.test',
  '+short.test',
  '{a,b}.test',
  '!x.test',
  '~root.test',
  '*.test',
] as const

const tools = [
  'dig',
  'curl',
  'jq',
  'docker',
  'getent',
  'resolvectl',
  'sudo',
  'nmcli',
  'env',
  'grep',
  'cut',
  'mv',
  'cat',
  'tee',
  'head',
  'printenv',
]

/** What the tools of a command are given, word by word, and what the shell complains of. */
function run(command: string): { readonly words: readonly string[]; readonly complaints: string } {
  const shown = tools.map((tool) => `${tool}() { printf '<%s>\\n' "$@" >&3; }`).join('\n')
  const { stderr, output } = spawnSync('/bin/sh', ['-c', `${shown}\n${command}`], {
    env: { PATH: '/nowhere', HOME: '/root' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  return { words: (output[3] ?? '').match(/(?<=^<).*(?=>$)/gm) ?? [], complaints: stderr }
}

/** A push whose registry names this host as its token server. */
function judged(host: string, manager: ResolverManager = { kind: 'nobody' }): Judgement {
  const stub = manager.kind === 'systemd-resolved' ? '127.0.0.53' : '192.0.2.1'
  const facts = runnerFacts(`nameserver ${stub}\nnameserver 192.0.2.2`, {
    manager,
    contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
    credentials: { 'registry.test': 'password' },
    dockerConfig: { kind: 'read', path: `/home/${host}/config.json` },
  })
  return judge(
    observe({ images: 'registry.test/app:1', 'check-credentials': 'true' }, facts, {
      dns: (probe) => {
        if (probe.host === host && probe.resolver.address === stub) return silent(probe)
        return probe.type === 'A' ? answered(5, '203.0.113.7') : nodata(5)
      },
      connect: (probe) =>
        probe.host === host
          ? { kind: 'failed', phase: 'tls', code: 'ECONNRESET', ms: 3, beforeMs: 1 }
          : connected(
              probe,
              401,
              `Bearer realm="https://${host.replace('"', '\\"')}/token",service="';id;'$(id)"`,
            ),
    }),
  )
}

const aShell = /shell|step before/
const told = { kind: 'told' } as const
const resolved: ResolverManager = {
  kind: 'systemd-resolved',
  feeder: 'unknown',
  links: [],
  serverStates: [],
  told,
}

describe.each(hostile)('a token server called %s', (host) => {
  test.each<[string, ResolverManager]>([
    ['dig', { kind: 'nobody' }],
    ['resolvectl', resolved],
  ])('is a word of what is pasted, with %s', (_tool, manager) => {
    const { findings, remedies } = judged(host, manager)
    const commands = findings.flatMap(({ byHand }) => byHand ?? [])
    expect(commands.length).toBeGreaterThanOrEqual(2)
    const pasted = remedies.flatMap((one) => [one, ...(one.lasting === null ? [] : [one.lasting])])
    const all = [...commands, ...pasted.filter(({ where }) => aShell.test(where)).map(({ paste }) => paste)]
    for (const command of all) expect(run(command).complaints).toBe('')
    expect(commands.flatMap((command) => run(command).words)).toContain(host)
    // A hosts file has no quotes: what is no name there has no line.
    const pins = remedies.filter(({ where }) => where === '/etc/hosts').map(({ paste }) => paste)
    if (!/^[\w.-]+$/.test(host)) expect(pins.join('\n')).not.toContain(host)
  })

  test('is a word of what asks it by hand', () => {
    const stop: Stop = {
      role: 'token',
      host,
      port: 8443,
      path: "/token?service='$(id)'&scope={a}[1-9]",
      security: 'tls',
      way: { kind: 'direct' },
      authorities: { of: 'registry', host },
      server: host,
    }
    for (const command of [
      curl(stop, '-v', '192.0.2.7'),
      curl(stop, statusWithPassword),
      showChallenge(stop),
      showGranted(stop),
    ]) {
      const { words, complaints } = run(command)
      expect(complaints).toBe('')
      expect(words).toContain(`https://${host}:8443${stop.path}`)
      expect(words).toContain('-g')
    }
  })
})

describe('what files and tools say', () => {
  const link = { name: 'eth0', servers: [{ address: '192.0.2.9', port: 53, serverName: null }] }
  const more = { current: null, domains: [], dnssec: null, dnsOverTls: null }
  const managers: readonly ResolverManager[] = [
    { ...resolved, links: [{ ...link, ...more }] },
    { ...resolved, links: [{ ...link, ...more, name: 'eth0$(id)' }], feeder: 'network-manager' },
    { kind: 'network-manager', connection: "Bob's $(id) `LAN`", told },
    { kind: 'macos', service: "Bob's $(id) Wi-Fi", told },
  ]

  test.each(managers.map((manager) => [manager.kind, manager] as const))('%s', (_kind, manager) => {
    const runner = { manager, resolvers: runnerFacts('nameserver 127.0.0.53').resolvers }
    const changes = [
      lastingNameservers(runner, [{ address: 'fe80::1%eth0', port: 53 }]),
      lastingOptions(runner, ['timeout:1', '$(id)', "a'b;c"]),
      lastingSearch(runner, ['$(id).corp', "a'b;c", '-f']),
    ]
    for (const change of changes) {
      if (change !== null && aShell.test(change.where)) expect(run(change.paste).complaints).toBe('')
    }
  })

  test.each([
    ["Bob's", "'Bob''s'"],
    ['a\u2019; calc', "'a\u2019\u2019; calc'"],
    ['$(calc)', "'$(calc)'"],
  ])('PowerShell: %s', (text, quoted) => {
    expect(powershellText(text)).toBe(quoted)
    expect(powershellWord(text)).toBe(quoted)
  })

  test('a name for PowerShell is no parameter', () => {
    expect(powershellWord('-Server')).toBe("'-Server'")
    expect(powershellWord('registry.test')).toBe('registry.test')
  })

  test.each(['on', 'null', '1.5', '5', '-', 'a: b', '[a]', '2001:db8::1', '#', ''])(
    'YAML takes %j for text',
    (text) => {
      expect(yamlText(text)).toBe(`'${text}'`)
    },
  )

  test.each(['10.0.0.2', 'corp.example', 'eth0', 'ndots'])('YAML needs no quotes for %s', (text) => {
    expect(yamlText(text)).toBe(text)
  })

  test('a shell needs none for what is plain', () => {
    expect(shellWord('/etc/resolv.conf')).toBe('/etc/resolv.conf')
    expect(shellWord('')).toBe("''")
  })
})

test('a failing host behind a search list is asked for as it was', () => {
  const facts = runnerFacts('nameserver 192.0.2.1\nsearch $(id).corp\noptions ndots:5')
  const { findings } = judge(
    observe({ images: 'registry.test/app:1' }, facts, {
      dns: (probe) => (probe.name === probe.host ? servfail(5) : silent(probe)),
      connect: (probe) => connected(probe, 200, null),
    }),
  )
  for (const { byHand } of findings) expect(byHand === null ? '' : run(byHand).complaints).toBe('')
})
