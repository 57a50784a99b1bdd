/** The clients that a push may be made with on this runner, each with its own steps. */
import { measuredDockerMajors } from '../budgets.js'
import { majorOf, signsPushes } from '../push-path/docker-version.js'
import type { ImagePath } from '../push-path/path.js'
import type { Forecast, ImageReference, Observations } from '../report/index.js'
import { signImage } from './content-trust.js'
import { pushImage, type Content } from './daemon-push.js'
import type { Program } from './library.js'
import type { Walker } from './request.js'
import type { End, Story } from './story.js'
import { viewOf } from './views.js'

/** What a client is given to push with. */
export interface Push {
  readonly observations: Observations
  readonly story: Story
  readonly image: ImageReference
  readonly path: ImagePath
  readonly content: Content
  /** A new process of this program, with a resolver of its own. */
  readonly start: (program: Program) => Walker
}

export interface Client {
  /** `docker 28.0.4`. */
  readonly name: string
  readonly basis: Forecast['basis']
  /** The programs that look names up. */
  readonly programs: readonly Program[]
  readonly push: (push: Push) => End
}

/** The client whose forecast decides comes first; the others would be. */
export function clientsOf({ runner }: Observations): readonly [Client, ...Client[]] {
  return [docker(runner)]
}

function docker({ client, contentTrust }: Observations['runner']): Client {
  const signs = contentTrust.asked && signsPushes(client)
  return {
    name: `docker ${client.version}`,
    basis: measuredDockerMajors.includes(majorOf(client.version) ?? 0) ? 'measured' : 'source',
    programs: signs ? ['daemon', 'cli'] : ['daemon'],
    push: ({ observations, story, image, path, content, start }) => {
      const view = viewOf(observations, 'daemon')
      const failed = view.kind === 'known' ? pushImage(start('daemon'), story, image, path, content) : null
      if (failed !== null) return failed
      const end =
        contentTrust.asked && !signs
          ? story.end('pushed-unsigned', 'push', null)
          : signImage(start('cli'), story, image, path)
      // A daemon that was not seen may fail, too; what the CLI runs into is here, whatever the daemon does.
      return view.kind === 'unknown' && end.outcome === 'ok' ? story.endUnknown('push', view.because) : end
    },
  }
}
