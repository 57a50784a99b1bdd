/** A daemon that was told not to verify a registry, and does: its list has another spelling, or it has not read its file again. */
import { speaksPlainHttp } from '../forecast/trip.js'
import { connectionsTo, pathOfImage, type Stop } from '../push-path/path.js'
import type { ConnectionMeasurement, Observations } from '../report/index.js'
import { daemonFile } from './docker-folders.js'
import type { Fault } from './fault.js'
import { rejectionOf } from './rejection.js'
import { ofHost, plainSuspect, tookText, type Suspect } from './suspect.js'
import { curl } from './by-hand.js'

/** Or null where nobody seems to have meant it. */
export function insecureRegistryFault(
  observations: Observations,
  stop: Stop,
  one: ConnectionMeasurement,
): Fault | null {
  if (stop.role !== 'registry' || stop.security !== 'tls') return null
  const isPlain = speaksPlainHttp(one.result)
  const rejection = rejectionOf(one)
  if (!isPlain && rejection === null) return null
  const { file, insecure } = observations.runner.daemonSettings
  const { host } = stop.authorities
  const written = file.kind === 'read' ? file.insecureRegistries : []
  const listed = [...written, ...(insecure?.registries ?? [])]
  const meant = written.includes(host) ? host : listed.find((entry) => isMeantBy(entry, host))
  if (meant === undefined) return null
  const why =
    meant === host
      ? `${daemonFile(observations)} has it among its insecure-registries, and the daemon that runs does not: it has not been restarted since`
      : `the daemon's insecure-registries have ${meant}, and it looks for ${host}, letter by letter`
  return {
    code: 'insecure-registry-not-applied',
    does: `${isPlain ? 'speaks no TLS' : 'shows a certificate that Docker will not accept'} (${rejection?.code ?? failureCode(one)}), and ${why}`,
    evidence: [
      `the list that counts: ${insecure === null || insecure.registries.length === 0 ? 'nothing but this machine itself' : insecure.registries.join(', ')}`,
    ],
    byHand: "docker info --format '{{json .RegistryConfig}}'",
    offers: [
      {
        say: meant === host ? 'Restart the daemon' : 'Write it as images name it, and restart the daemon',
        paste:
          meant === host
            ? 'sudo systemctl restart docker'
            : JSON.stringify({ 'insecure-registries': [host] }),
        where:
          meant === host ? 'a shell on this runner' : `${daemonFile(observations)}, then restart the daemon`,
        mend: null,
      },
    ],
  }
}

const failureCode = ({ result }: ConnectionMeasurement): string =>
  result.kind === 'failed' ? result.code : ''

/** The same server under another port or none, with a path or a slash behind it, or in other letters. */
const isMeantBy = (entry: string, host: string): boolean =>
  !/\/\d+$/.test(entry) && nameIn(entry) === nameIn(host)

const nameIn = (text: string): string => text.toLowerCase().replace(/\/.*$/, '').replace(/:\d+$/, '')

/** The daemon asks for TLS first, and where its packets are dropped it waits for all of its ping before it goes on without. */
export function slowFallbackSuspects(observations: Observations): readonly Suspect[] {
  const found = new Map<string, Suspect>()
  for (const image of observations.request.images) {
    const { registry, registryBefore } = pathOfImage(observations, image)
    if (registryBefore === null) continue
    const silent = connectionsTo(observations, registryBefore).find(
      ({ result }) => result.kind === 'timed-out',
    )
    const isAnswered = connectionsTo(observations, registry).some(({ result }) => result.kind === 'answered')
    if (silent?.result.kind !== 'timed-out' || !isAnswered) continue
    found.set(registry.host, {
      ...plainSuspect,
      code: 'endpoint-slow',
      subject: ofHost(registry.host),
      title: `Registry ${registry.host} says nothing on port ${registryBefore.port} for ${tookText(silent.result.waitedMs)}, and answers without TLS on port ${registry.port}: Docker waits out the first before it comes to the second`,
      evidence: [
        'a daemon that need not verify a registry asks for TLS first, and a port that is dropped costs all of its ping',
        `a port that refuses would cost nothing; nor would the name ${registry.host}:${registry.port}, at which TLS is refused at once`,
      ],
      byHand: curl(registryBefore, '-v', silent.probe.to.address),
      otherwise: 'warning',
    })
  }
  return [...found.values()]
}
