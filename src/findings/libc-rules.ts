/** Programs of the push that leave looking names up to libc, and what that does to their lookups. */
import { clientsOf } from '../forecast/clients.js'
import type { Mend } from '../forecast/counterfactual.js'
import { withResolvConfAsMeant } from '../forecast/mended-settings.js'
import { libraryFor, whyLibc, type Library, type Program } from '../forecast/library.js'
import { resolversOf } from '../forecast/resolvers.js'
import { typical } from '../forecast/samples.js'
import type { Lookup } from '../forecast/name-resolver.js'
import { addressesWithoutDns } from '../push-path/addresses.js'
import { pathOf } from '../push-path/path.js'
import type { Observations } from '../report/index.js'
import { shellWord } from './shell.js'
import { listed, nobody, plainSuspect, tookText, type Offer, type Suspect } from './suspect.js'

/** The programs that can be built with libc, by the names of their commands. */
const commands = { cli: 'docker', daemon: 'dockerd' } as const satisfies Partial<Record<Program, string>>
type Command = keyof typeof commands

/** One program that looks a host up with libc. */
interface Use {
  readonly program: Command
  readonly host: string
  readonly library: Library
  readonly why: string
}

/** Lookups that differ by less take as long. */
const sameMs = 100

export function libcSuspects(observations: Observations): readonly Suspect[] {
  const uses = usesOf(observations)
  const [first] = uses
  if (first === undefined) return []
  const programs = programsIn(uses)
  const who = programs.map((program) => {
    const libraries = uses.filter((use) => use.program === program).map(({ library }) => library)
    return `${commands[program]} with ${listed([...new Set(libraries)])}`
  })
  const reasons = [...new Set(uses.map(({ why }) => why))]
  const mends = [...(programs.includes('cli') ? [withGoInCli] : []), withGoEverywhere]
  return [
    {
      ...plainSuspect,
      code: 'libc-resolver',
      subject: nobody,
      title: `Names are looked up by libc here, not by Go's resolver (${listed(who)}): ${listed(reasons)}`,
      evidence: [
        ...whereItStands(observations),
        ...pastResolvConf(observations),
        ...differences(observations, uses),
      ],
      byHand: uses.some(({ library }) => library === 'glibc')
        ? `getent ahosts --no-addrconfig ${shellWord(first.host)}`
        : // Nothing of this runner looks names up with musl but the program itself.
          `file -L "$(command -v ${commands[first.program]})"`,
      mends,
      offers: offersFor(programs),
      // Where nobody is sent to libc but for a typing error, that is what is wrong.
      partOf: usesOf(withResolvConfAsMeant(observations)).length === 0 ? 'resolv-conf-line-ignored' : null,
    },
  ]
}

/** What keeps lookups from libc without touching resolv.conf; empty where they are Go's anyhow. */
export const goOffers = (observations: Observations): readonly Offer[] =>
  offersFor(programsIn(usesOf(observations)))

const programsIn = (uses: readonly Use[]): readonly Command[] => [
  ...new Set(uses.map(({ program }) => program)),
]

/** Of the client that decides: a host that needs no resolver is asked of none. */
function usesOf(observations: Observations): readonly Use[] {
  const { runner } = observations
  const [{ programs }] = clientsOf(observations)
  const hosts = pathOf(observations)
    .map(({ host }) => host)
    .filter((host) => addressesWithoutDns(observations, host) === null)
  return (['cli', 'daemon'] as const)
    .filter((program) => programs.includes(program))
    .flatMap((program) =>
      [...new Set(hosts)].flatMap((host): readonly Use[] => {
        const library = libraryFor(runner, program, host)
        const why = whyLibc(runner, program, host)
        return library === 'go' || why === null ? [] : [{ program, host, library, why }]
      }),
    )
}

const whereItStands = ({ runner }: Observations): readonly string[] =>
  runner.notes
    .filter(({ kind }) => kind === 'unknown-option' || kind === 'unknown-keyword')
    .map(({ line, text }) => `${runner.resolvConf.path} line ${line}: ${text}`)

/**
 * nss-resolve asks systemd-resolved over its socket, whatever resolv.conf names (nss-resolve(8)); where that does not run, glibc
 * goes on to `dns`. Which of the two, and whom it asks, is not measured: a stub in resolv.conf is, and is the same.
 */
function pastResolvConf({ runner }: Observations): readonly string[] {
  const { nameServiceSwitch, resolvers, resolvConf } = runner
  const asksResolved = nameServiceSwitch.kind === 'read' && nameServiceSwitch.sources.includes('resolve')
  const hasStub = resolvers.some(({ used, address }) => used && /^127\.0\.0\.5[34]$/.test(address))
  return asksResolved && !hasStub
    ? [
        `where systemd-resolved runs, the source resolve in nsswitch.conf asks that, and not the nameservers of ${resolvConf.path}: resolvectl status names its own`,
      ]
    : []
}

/** Where the libraries make something else of the same measurements. */
function differences(observations: Observations, uses: readonly Use[]): readonly string[] {
  const [own, mended] = [observations, withGoEverywhere(observations)].map((one) => resolversOf(one, 'warm'))
  if (own === undefined || mended === undefined) return []
  return uses.flatMap(({ program, host, library }) => {
    const lookup = own.start(program, typical).lookup(host)
    const go = mended.start(program, typical).lookup(host)
    const same = lookup.kind === go.kind && Math.abs(lookup.ms - go.ms) < sameMs
    if (same || lookup.kind === 'unknown' || go.kind === 'unknown') return []
    return [
      `${host} for ${commands[program]}: ${lookupText(lookup)} with ${library}, ${lookupText(go)} with Go`,
    ]
  })
}

const lookupText = ({ kind, ms }: Lookup): string =>
  `${kind === 'found' ? 'found' : 'not found'} after ${tookText(ms)}`

const withGoInCli: Mend = (observations) => ({
  ...observations,
  runner: {
    ...observations.runner,
    lookupEnvironment: { ...observations.runner.lookupEnvironment, netdns: 'go' },
  },
})

/** A static dockerd is one without libc. */
const withGoEverywhere: Mend = (observations) => {
  const mended = withGoInCli(observations)
  const { runner } = mended
  return { ...mended, runner: { ...runner, builds: { ...runner.builds, daemon: 'static' } } }
}

const offersFor = (programs: readonly Command[]): readonly Offer[] => [
  ...(programs.includes('cli')
    ? [
        {
          say: 'Let docker look names up with the resolver of Go: GODEBUG=netdns=go in the step that pushes',
          paste: 'env:\n  GODEBUG: netdns=go',
          where: 'the step that pushes',
          mend: withGoInCli,
        },
      ]
    : []),
  ...(programs.includes('daemon')
    ? [
        {
          say: `Let ${listed(programs.map((program) => commands[program]))} look names up with the resolver of Go`,
          paste: '[Service]\nEnvironment=GODEBUG=netdns=go',
          where: `/etc/systemd/system/docker.service.d/resolver.conf, then systemctl daemon-reload and systemctl restart docker${programs.includes('cli') ? '; and the same variable in the step that pushes' : ''}`,
          mend: withGoEverywhere,
        },
      ]
    : []),
]
