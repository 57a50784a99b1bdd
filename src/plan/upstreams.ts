/** Whether what stands behind a stub matters for its own sake, and not only to explain the stub. */
import type { Places } from '../report/index.js'

/**
 * dockerd gives containers what stands behind the stub of the host, and asks that itself for a step in one. Of a builder
 * in a container only tools know that, which are still at it while the plan is made.
 */
export const mayBeAskedPastStubs = ({ daemon, builder }: Places): boolean =>
  daemon.kind === 'own-nameservers' ||
  builder.kind === 'own-nameservers' ||
  (builder.kind === 'not-told' && !(daemon.kind === 'not-told' && daemon.why === builder.why))
