/** dockerd's classic store at what is no registry: it has taken the answer to its ping as it was. */
import { daemon } from '../budgets.js'
import type { Stop } from '../push-path/path.js'
import type { Content } from './daemon-push.js'
import { statusLine } from './http-status.js'
import type { Requested } from './request.js'
import type { End, Story } from './story.js'
import type { Unfit } from './unfit-answers.js'

const step = 'layers and manifest'

/**
 * A page is taken for a layer that is there (docker/distribution registry/client/repository.go `blobStatter.Stat`), and for a
 * manifest that was taken, but for its digest (`manifests.Put`). An upload has no use for it (`blobs.Create`), and is tried
 * again with the pauses of every upload. A refusal is final (moby v28.5.2 distribution/errors.go, retryOnError): where it is no
 * JSON its text is the page.
 * @param ask one more request to it
 */
export function endAtUnfit(
  story: Story,
  { host }: Stop,
  unfit: Unfit,
  content: Content,
  ask: () => Requested,
): End {
  const asks = () => story.pass(step, ask().ms, () => 'a request to what is no registry')
  switch (unfit.kind) {
    case 'redirect':
      return story.endUnknown(step, notFollowed(host, unfit.to))
    case 'forbidden':
      // Whether a layer is there is asked first, and that this fails is only logged.
      if (content === 'present') asks()
      asks()
      return story.end('access-denied', step, unfit.page ? null : denied)
    case 'page':
      if (content === 'present') {
        for (let left: number = daemon.requestsIfPresent; left > 0; left--) asks()
        return story.end('service-error', step, 'invalid checksum digest format')
      }
      for (const pauseMs of daemon.layerRetryPausesMs) {
        asks()
        story.pass('pause', pauseMs, () => `Retrying in ${pauseMs / 1000} seconds`)
      }
      asks()
      return story.end('service-error', step, `received unexpected HTTP status: ${statusLine(unfit.status)}`)
  }
}

const denied = 'denied: requested access to the resource is denied'

/** What is not followed here, Docker follows. */
const notFollowed = (host: string, to: string | null): string =>
  `${host} sends its visitors ${to === null ? 'to another of its pages' : `to ${to}`}, and what is there was not asked`
