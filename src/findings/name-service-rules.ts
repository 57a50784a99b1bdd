/** No nsswitch.conf, and programs so old that it matters to them. */
import { goMinor } from '../budgets.js'
import { clientsOf } from '../forecast/clients.js'
import { libraryFor } from '../forecast/library.js'
import { pinsOf } from '../push-path/addresses.js'
import { goMinorOf, majorOf } from '../push-path/docker-version.js'
import type { Observations } from '../report/index.js'
import { hostsPath } from './hosts-rules.js'
import { listed, nobody, plainSuspect, type Suspect } from './suspect.js'

/**
 * An old Go asks DNS first where nothing says otherwise, and looks into the hosts file only for what DNS does not have. It is told
 * where a host of this push is pinned, for nothing else comes of it. The replay has the hosts file first, as every Go since.
 */
export function nameServiceSuspects(
  observations: Observations,
  hosts: readonly string[],
): readonly Suspect[] {
  const { runner } = observations
  if (runner.nameServiceSwitch.kind !== 'absent') return []
  const pinned = hosts.filter((host) => pinsOf(observations, host) !== null)
  const [{ programs }] = clientsOf(observations)
  const old = (['cli', 'daemon'] as const).filter((program) => {
    const { version } = program === 'cli' ? runner.client : runner.daemon
    return (
      programs.includes(program) &&
      majorOf(version) !== null &&
      goMinorOf(program === 'cli' ? runner.client : runner.daemon, program) < goMinor.hostsBeforeDns &&
      pinned.some((host) => libraryFor(runner, program, host) === 'go')
    )
  })
  if (pinned.length === 0 || old.length === 0) return []
  const commands = old.map((program) =>
    program === 'cli' ? `docker ${runner.client.version}` : `dockerd ${runner.daemon.version}`,
  )
  const isOne = pinned.length === 1
  return [
    {
      ...plainSuspect,
      code: 'nsswitch-missing',
      subject: nobody,
      title: `There is no /etc/nsswitch.conf, so ${listed(commands)} asks DNS before ${hostsPath}: the entry for ${listed(pinned)} ${isOne ? 'is' : 'are'} not looked at while DNS has ${isOne ? 'that name' : 'those names'}`,
      evidence: pinned.flatMap((host) =>
        (pinsOf(observations, host) ?? []).map((address) => `${hostsPath}: ${address} ${host}`),
      ),
      byHand: 'ls -l /etc/nsswitch.conf',
      offers: [
        {
          say: 'Have the hosts file looked at first',
          paste: 'hosts: files dns',
          where: '/etc/nsswitch.conf',
          mend: null,
        },
      ],
    },
  ]
}
