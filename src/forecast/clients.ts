/** The clients that a push may be made with on this runner, each with its own steps. */
import { measuredDockerMajors } from '../budgets.js'
import { majorOf, signsPushes } from '../push-path/docker-version.js'
import type { ImagePath } from '../push-path/path.js'
import type { Forecast, ImageReference, Observations, RunnerFacts } from '../report/index.js'
import { signImage } from './content-trust.js'
import { pushImage, type Content } from './daemon-push.js'
import type { Program } from './library.js'
import type { Walker } from './request.js'
import type { End, Story } from './story.js'

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
  /** Whether it is the one that is going to push. */
  readonly decides: boolean
  readonly basis: Forecast['basis']
  /** The programs that look names up. */
  readonly programs: readonly Program[]
  readonly push: (push: Push) => End
}

/**
 * The client whose forecast decides comes first: docker, or the one that the request names. The others are what this
 * runner has besides.
 */
export function clientsOf({ request, runner }: Observations): readonly [Client, ...Client[]] {
  const decides = (name: string) => (request.client === 'auto' ? 'docker' : request.client) === name
  const known: readonly Client[] = [docker(runner, decides('docker'))]
  const [first, ...rest] = [...known].sort((one, other) => Number(other.decides) - Number(one.decides))
  if (first === undefined) throw new Error('there is always a client')
  return [first, ...rest]
}

function docker({ client, contentTrust }: RunnerFacts, decides: boolean): Client {
  const signs = contentTrust.asked && signsPushes(client)
  return {
    name: `docker ${client.version}`,
    decides,
    basis: measuredDockerMajors.includes(majorOf(client.version) ?? 0) ? 'measured' : 'source',
    programs: signs ? ['daemon', 'cli'] : ['daemon'],
    push: ({ story, image, path, content, start }) => {
      const failed = pushImage(start('daemon'), story, image, path, content)
      if (failed !== null) return failed
      return contentTrust.asked && !signs
        ? story.end('pushed-unsigned', 'push', null)
        : signImage(start('cli'), story, image, path)
    },
  }
}
