/** A runner whose files name no nameserver: Docker asks the machine itself then. */
import type { Mend } from '../forecast/counterfactual.js'
import { withHealthyResolver } from '../forecast/mended-answers.js'
import type { Observations, Resolver } from '../report/index.js'
import { cellsOfResolver, countsOf } from './behaviour.js'
import { idleDefaults } from './default-nameservers.js'
import { addressed, nobody, plainSuspect, showNameservers, type Offer, type Suspect } from './suspect.js'

/**
 * A file that is not there, or names nobody; a link that leads to nothing is told by where it leads, for whoever should
 * write the file there is not running. Nobody has to have a resolver in a file that has one on this machine.
 */
export function noNameserver(observations: Observations): Suspect {
  const { runner } = observations
  const { resolvConf, asMeant } = runner
  const { path } = resolvConf
  const idle = idleDefaults(observations)
  const linkTo = resolvConf.kind === 'absent' ? resolvConf.linkTo : null
  const why =
    linkTo !== null
      ? `is a link to ${linkTo}, which does not exist`
      : resolvConf.kind === 'absent'
        ? 'does not exist'
        : 'names no nameserver'
  const then = idle.length === 0 ? '' : ', and nobody listens there'
  return {
    ...plainSuspect,
    code: linkTo === null ? 'no-nameserver' : 'resolv-conf-dangling',
    subject: nobody,
    title: `${path} ${why}: Docker asks 127.0.0.1 and ::1${then}`,
    evidence: idle.flatMap((one) =>
      cellsOfResolver(observations, one).map(
        ({ host, type, results }) => `${addressed(one)}: ${host} ${type}: ${countsOf(results)}`,
      ),
    ),
    byHand: linkTo === null ? showNameservers(runner) : `ls -lL ${path}; readlink ${path}`,
    otherwise: idle.length === 0 ? 'hint' : 'warning',
    mends: idle.length === 0 ? [] : [withHealthyResolvers(idle)],
    offers: idle.length === 0 ? [] : offersFor(path, linkTo),
    // The line was there, and a typing error kept it from being one.
    partOf: (asMeant?.nameservers.length ?? 0) > 0 ? 'resolv-conf-line-ignored' : null,
  }
}

const withHealthyResolvers =
  (resolvers: readonly Resolver[]): Mend =>
  (observations) =>
    resolvers.reduce((mended, one) => withHealthyResolver(one)(mended), observations)

/** Whom to ask nobody here can know. These two belong to different operators, and know what is public. */
const publicNameservers = ['nameserver 1.1.1.1', 'nameserver 8.8.8.8'] as const

/** Nobody knows what they would answer, so that there is no replay of them. */
function offersFor(path: string, linkTo: string | null): readonly Offer[] {
  const say = 'Name a nameserver: one of this network, or public ones where nothing in it is private'
  if (linkTo === null) return [{ say, paste: publicNameservers.join('\n'), where: path, mend: null }]
  const writer = writers.find(({ folder }) => linkTo.includes(folder))
  const where = 'a shell on this runner'
  return [
    ...(writer === undefined
      ? []
      : [{ say: `Start ${writer.name}, which writes that file`, paste: writer.start, where, mend: null }]),
    {
      say: `${say}; a file in the place of the link`,
      paste: [
        `sudo rm ${path}`,
        `printf '%s\\n' ${publicNameservers.map((line) => `'${line}'`).join(' ')} | sudo tee ${path}`,
      ].join('\n'),
      where,
      mend: null,
    },
  ]
}

/** Who writes the files that links lead to: systemd-resolved.service(8), NetworkManager.conf(5) `rc-manager`, resolvconf(8). */
const writers = [
  {
    folder: 'systemd/resolve',
    name: 'systemd-resolved',
    start: 'sudo systemctl enable systemd-resolved\nsudo systemctl restart systemd-resolved',
  },
  { folder: 'NetworkManager', name: 'NetworkManager', start: 'sudo systemctl restart NetworkManager' },
  { folder: 'resolvconf', name: 'resolvconf', start: 'sudo resolvconf -u' },
] as const
