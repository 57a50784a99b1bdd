/** What the runner's own files and environment say. */
import { goResolver } from '../budgets.js'
import { usedOnce } from '../forecast/resolvers.js'
import { sameEndpoint } from '../push-path/address.js'
import type { Observations, RunnerFacts } from '../report/index.js'
import { libcSuspects } from './libc-rules.js'
import { noNameserver } from './no-nameserver-rules.js'
import { hasNoFile, onceOffer } from './resolver-offers.js'
import { shellPath } from './shell.js'
import {
  addressed,
  listed,
  nobody,
  ofResolver,
  plainSuspect,
  showNameservers,
  tookText,
  type Offer,
  type Suspect,
} from './suspect.js'

type Unreadable = Extract<RunnerFacts['resolvConf'], { readonly kind: 'unreadable' }>

export function configurationSuspects(observations: Observations): readonly Suspect[] {
  return [
    ...unreadable(observations),
    ...repeated(observations),
    ...tooMany(observations),
    ...libcSuspects(observations),
    ...daemonSettings(observations),
    ...jobSummary(observations),
  ]
}

function unreadable(observations: Observations): readonly Suspect[] {
  const { runner, request } = observations
  const { resolvConf, resolvers } = runner
  if (resolvConf.kind === 'unreadable') {
    return [
      {
        ...plainSuspect,
        code: 'resolv-conf-unreadable',
        subject: nobody,
        title: `${resolvConf.path} cannot be read (${resolvConf.why}): ${resolvers.length === 0 ? 'which nameservers this runner has is not known' : 'Docker falls back to a resolver on this machine'}`,
        evidence: [`expected a text file with nameserver lines, got: ${resolvConf.why}`],
        byHand: showNameservers(runner),
        otherwise: 'warning',
        offers: hasNoFile(runner) ? [] : [readableOffer(resolvConf)],
      },
    ]
  }
  const named = request.resolvers !== null || resolvers.some((one) => one.source === resolvConf.path)
  return named ? [] : [noNameserver(observations)]
}

/**
 * A nameserver that is named again is asked again, and takes the place of one that could help. What is lost by it is lost at
 * that nameserver, which is told of it: no cause by itself.
 */
function repeated(observations: Observations): readonly Suspect[] {
  const { runner } = observations
  const used = runner.resolvers.filter((one) => one.used)
  return usedOnce(observations).flatMap((resolver) => {
    const times = used.filter((one) => sameEndpoint(one, resolver)).length
    if (times === 1) return []
    const others = used.some((one) => !sameEndpoint(one, resolver))
    const ms = times * runner.lookup.go.timeoutMs
    return [
      {
        ...plainSuspect,
        code: 'nameserver-repeated',
        subject: ofResolver(resolver),
        title: `Nameserver ${addressed(resolver)} is named ${times} times: what it does not answer is asked of it again${others ? '' : ', and there is nobody else to ask'}`,
        evidence: [
          ...used
            .filter((one) => sameEndpoint(one, resolver))
            .map((one) => `nameserver ${addressed(one)}, number ${one.position} in ${one.source}`),
          `when it is silent, a round of one lookup waits ${tookText(ms)} for it`,
        ],
        byHand: showNameservers(runner),
        offers: [onceOffer(observations)],
      },
    ]
  })
}

/** Which nameservers it should name is not known, since nobody could read it. */
function readableOffer({ path, why }: Pick<Unreadable, 'path' | 'why'>): Offer {
  return /^E(?:ACCES|PERM)$/.test(why)
    ? {
        say: `Let everybody read ${path}`,
        paste: `sudo chmod 644 ${shellPath(path)}`,
        where: 'this runner',
        mend: null,
      }
    : {
        say: `Write ${path} anew: a text file with a line for each nameserver, where a container has it mounted before that is started`,
        paste: 'nameserver ADDRESS',
        where: path,
        mend: null,
      }
}

function tooMany({ runner }: Observations): readonly Suspect[] {
  const ignored = runner.resolvers.filter((one) => one.behind === null && !one.used)
  if (ignored.length === 0) return []
  return [
    {
      ...plainSuspect,
      code: 'too-many-nameservers',
      subject: nobody,
      title: `Only the first ${goResolver.maxNameservers} nameservers are ever asked: ${listed(ignored.map((one) => one.address))} ${ignored.length === 1 ? 'is' : 'are'} ignored`,
      evidence: ignored.map((one) => `nameserver ${one.address}, number ${one.position} in ${one.source}`),
      byHand: showNameservers(runner),
    },
  ]
}

/** The daemon that runs has read it before it was so, or goes by another file. */
function daemonSettings({ runner }: Observations): readonly Suspect[] {
  const { file } = runner.daemonSettings
  if (file.kind !== 'invalid') return []
  return [
    {
      ...plainSuspect,
      code: 'daemon-settings-invalid',
      subject: nobody,
      title: `${file.path} is not what the daemon can read: ${file.why}`,
      evidence: [
        runner.daemon.kind === 'found'
          ? 'the daemon that runs has other settings, and will not start again with these'
          : 'a daemon does not start with it',
      ],
      byHand: `dockerd --validate --config-file ${shellPath(file.path)}`,
      otherwise: 'warning',
      offers: [
        {
          say: 'Write it as one object in JSON; none of its settings is in force otherwise',
          paste: '{}',
          where: `${file.path}, then restart the daemon`,
          mend: null,
        },
      ],
    },
  ]
}

function jobSummary({ runner }: Observations): readonly Suspect[] {
  if (runner.jobSummary !== 'not-set') return []
  return [
    {
      ...plainSuspect,
      code: 'job-summary-unavailable',
      subject: nobody,
      title: 'The job summary could not be written: GITHUB_STEP_SUMMARY is not set on this runner',
      evidence: [
        'expected the path of a file in GITHUB_STEP_SUMMARY, got nothing; set summary: false to go without',
      ],
      byHand: 'printenv GITHUB_STEP_SUMMARY',
    },
  ]
}
