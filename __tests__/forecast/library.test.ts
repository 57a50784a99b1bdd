import { describe, expect, test } from '@jest/globals'
import { libraryFor, type Program } from '../../src/forecast/library.js'
import type { RunnerFacts } from '../../src/report/index.js'
import { runnerFacts } from '../support/observe.js'

const host = 'registry.test'
const dynamic = { builds: { cli: 'glibc', daemon: 'glibc' } } as const
const docker = (version: string, daemon = version): Partial<RunnerFacts> => ({
  client: { kind: 'found', version },
  daemon: { kind: 'found', version: daemon, store: 'classic' },
})
const nsswitch = (
  sources: readonly string[],
  more: { unusualCriteria?: readonly ('files' | 'dns')[]; mdnsAllow?: boolean } = {},
): Partial<RunnerFacts> => ({
  nameServiceSwitch: { kind: 'read', sources, unusualCriteria: [], mdnsAllow: false, ...more },
})
const environment = (
  netdns: 'go' | 'cgo' | null,
  ...libcVariables: RunnerFacts['lookupEnvironment']['libcVariables']
): Partial<RunnerFacts> => ({ lookupEnvironment: { netdns, libcVariables } })

/** What the CLI and dockerd look a host up with. */
const librariesOf = (resolvConf: string, facts: Partial<RunnerFacts>, name = host) =>
  (['cli', 'daemon'] as const).map((program) =>
    libraryFor(runnerFacts(resolvConf, { ...dynamic, ...facts }), program, name),
  )

describe('dynamic programs of docker look names up', () => {
  test.each<readonly [string, string, Partial<RunnerFacts>, readonly string[]]>([
    ['with Go where nothing speaks against it', '', docker('28.2.2'), ['go', 'go']],
    ['with glibc where no Go knows an option', 'options no-aaaa', docker('28.2.2'), ['glibc', 'glibc']],
    ['with glibc after a misspelt keyword', 'option rotate', docker('28.2.2'), ['glibc', 'glibc']],
    ['with glibc where Go 1.19 does not know edns0', 'options edns0', docker('20.10.24'), ['glibc', 'glibc']],
    ['with Go where Go 1.24 knows it', 'options edns0 trust-ad', docker('28.2.2'), ['go', 'go']],
    ['each by its own Go', 'options trust-ad', docker('28.2.2', '20.10.24'), ['go', 'glibc']],
    ['with Go though a number is capped', 'options ndots:99', docker('28.2.2'), ['go', 'go']],
    ['with libc in the step that says cgo; dockerd does not see it', '', environment('cgo'), ['glibc', 'go']],
    ['with libc where LOCALDOMAIN is set', '', environment(null, 'LOCALDOMAIN'), ['glibc', 'go']],
    [
      'with Go where the step says so, whatever else there is',
      'options no-aaaa',
      environment('go', 'RES_OPTIONS'),
      ['go', 'glibc'],
    ],
    ['with libc for `resolve`', '', nsswitch(['files', 'resolve', 'dns']), ['glibc', 'glibc']],
    ['with Go for mDNS and another name', '', nsswitch(['files', 'mdns4_minimal', 'dns']), ['go', 'go']],
    [
      'with libc for criteria of their own',
      '',
      nsswitch(['files', 'dns'], { unusualCriteria: ['files'] }),
      ['glibc', 'glibc'],
    ],
    [
      'with libc where mdns.allow may name any name',
      '',
      nsswitch(['files', 'mdns4', 'dns'], { mdnsAllow: true }),
      ['glibc', 'glibc'],
    ],
    [
      'with Go where mdns.allow is nobody’s',
      '',
      nsswitch(['files', 'dns'], { mdnsAllow: true }),
      ['go', 'go'],
    ],
    ['with Go without nsswitch.conf', '', { nameServiceSwitch: { kind: 'absent' } }, ['go', 'go']],
    [
      'with libc where it cannot be read',
      '',
      { nameServiceSwitch: { kind: 'unreadable', why: 'EACCES' } },
      ['glibc', 'glibc'],
    ],
    [
      'with libc where resolv.conf is a directory',
      '',
      { resolvConf: { kind: 'unreadable', path: '/etc/resolv.conf', why: 'it is a directory' } },
      ['glibc', 'glibc'],
    ],
    [
      'with Go where resolv.conf must not be read',
      '',
      { resolvConf: { kind: 'unreadable', path: '/etc/resolv.conf', why: 'EACCES' } },
      ['go', 'go'],
    ],
    [
      'with Go where resolv.conf is only too large for us',
      '',
      {
        resolvConf: {
          kind: 'unreadable',
          path: '/etc/resolv.conf',
          why: 'it is larger than 262144 bytes',
        },
      },
      ['go', 'go'],
    ],
  ])('%s', (_, resolvConf, facts, expected) => {
    expect(librariesOf(resolvConf, facts)).toEqual(expected)
  })

  test.each([
    ['registry.local', '28.2.2', nsswitch(['files', 'mdns4_minimal', 'dns']), 'glibc'],
    ['registry.local', '28.2.2', nsswitch(['files', 'dns']), 'go'],
    // Go 1.19 asks nobody what mDNS there is.
    ['registry.local', '20.10.24', nsswitch(['files', 'dns']), 'glibc'],
    ['registry.localhost', '28.2.2', nsswitch(['files', 'dns', 'myhostname']), 'glibc'],
    [host, '28.2.2', nsswitch(['files', 'dns', 'myhostname']), 'go'],
  ])('the name %s with docker %s %#', (name, version, facts, expected) => {
    expect(librariesOf('', { ...docker(version), ...facts }, name)).toEqual([expected, expected])
  })
})

describe('where something speaks against Go', () => {
  const builds = (cli: RunnerFacts['builds']['cli'], daemon: RunnerFacts['builds']['daemon']) => ({
    builds: { cli, daemon },
  })
  test.each([
    ['a static docker 28 carries musl, a static dockerd nothing', '28.2.2', 'static', ['musl', 'go']],
    ['a static docker 29 has no libc either', '29.0.0', 'static', ['go', 'go']],
    ['what was not found is as packages have it', '28.2.2', 'unknown', ['glibc', 'glibc']],
    ['on Alpine it is musl', '28.2.2', 'musl', ['musl', 'musl']],
  ] as const)('%s', (_, version, build, expected) => {
    expect(librariesOf('options no-aaaa', { ...docker(version), ...builds(build, build) })).toEqual(expected)
  })

  test.each<Program>(['builder', 'buildx', 'trust-plugin'])(
    '%s looks names up with Go all the same',
    (program) => {
      expect(libraryFor(runnerFacts('options no-aaaa', dynamic), program, host)).toBe('go')
    },
  )
})
