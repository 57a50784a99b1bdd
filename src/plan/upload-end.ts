/** What an upload that has begun still needs, so that a run which is asked to end leaves none behind. */
import { pathOf } from '../push-path/path.js'
import type { Observations, Probe } from '../report/index.js'

/** Whether a probe ends an upload, or finds the way to where it has to be ended. */
export function endsUpload(observations: Observations): (probe: Probe) => boolean {
  // A host that takes uploads and does nothing else on this path: no other is looked up for an upload's sake.
  const hosts = new Set(
    pathOf(observations).flatMap(({ host, roles }) => (roles.every((one) => one === 'upload') ? [host] : [])),
  )
  return (probe) =>
    (probe.kind === 'http' && probe.method === 'DELETE') ||
    (probe.kind !== 'diagnosis' && hosts.has(probe.host))
}

/** Whether a probe begins an upload: its answer says what has to be ended. */
export const beginsUpload = (probe: Probe): boolean =>
  probe.kind === 'http' && probe.method === 'POST' && probe.reads === 'upload'
