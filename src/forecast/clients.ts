/** The clients that a push may be made with on this runner, each with its own steps. */
import { addressChecks, measuredDockerMajors } from '../budgets.js'
import { majorOf, signsPushes } from '../push-path/docker-version.js'
import type { ImagePath } from '../push-path/path.js'
import { isDockerHub } from '../push-path/registry.js'
import type { Forecast, ImageReference, Observations, RunnerFacts } from '../report/index.js'
import { checkAddresses, checksAt } from './address-checks.js'
import { pushFromBuildKit } from './buildkit-push.js'
import { pushFromContainerd } from './containerd-push.js'
import { signImage, signingPlugin } from './content-trust.js'
import { endAtHelper, endAtHelperOfBuildKit } from './credential-helper.js'
import { classicStoreOf, pushImage, type Content } from './daemon-push.js'
import type { Program } from './library.js'
import { logIn } from './login.js'
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
  /** Whether it is the one that is going to push. */
  readonly decides: boolean
  readonly basis: Forecast['basis']
  /** The programs that look names up. */
  readonly programs: readonly Program[]
  readonly push: (push: Push) => End
}

/**
 * The client whose forecast decides comes first: docker, or the one that the request names. The others are what this
 * runner has besides, and a login that is still to come.
 */
export function clientsOf(observations: Observations): readonly [Client, ...Client[]] {
  const { request, runner } = observations
  const { buildx, trust } = runner.plugins
  const asked = request.client === 'buildx'
  const login = request.images.some(({ domain }) => runner.credentials[domain] === 'none')
  const others = [
    ...(trust !== undefined && runner.contentTrust.asked && !signsPushes(runner.client)
      ? [trustPlugin(runner, trust)]
      : []),
    ...(login ? [dockerLogin(runner)] : []),
  ]
  if (asked)
    return [
      { ...buildKit(runner, buildx ?? unknownVersion), decides: true },
      docker(observations, false),
      ...others,
    ]
  return [docker(observations, true), ...(buildx === undefined ? [] : [buildKit(runner, buildx)]), ...others]
}

const isMeasuredMajor = (version: string): boolean => measuredDockerMajors.includes(majorOf(version) ?? 0)

/** Taken to be the newest. */
const unknownVersion = 'latest'

function docker({ request, runner }: Observations, decides: boolean): Client {
  const { client, contentTrust, daemon } = runner
  const pushFromDaemon = pushingFrom(runner)
  const checks = checksAt(addressChecks.cli, client.version)
  const looksUp = request.images.some(
    ({ domain }) => (isDockerHub(domain) ? checks.dockerHub : checks.others) > 0,
  )
  const signs = contentTrust.asked && signsPushes(client)
  const isMeasured = daemon.store === 'classic' && isMeasuredMajor(client.version)
  return {
    name: `docker ${client.version}`,
    decides,
    basis: isMeasured ? 'measured' : 'source',
    programs: signs || looksUp ? ['daemon', 'cli'] : ['daemon'],
    push: (push) => {
      const failed = pushFromDaemon(push)
      if (failed !== null) return failed
      const { story, image, path, start } = push
      return unseen(
        push,
        'daemon',
        contentTrust.asked && !signs
          ? story.end('pushed-unsigned', 'push', null)
          : signImage(start('cli'), story, image, path),
      )
    },
  }
}

/**
 * Where a program runs that was not seen, nothing is known of its steps: they are passed over, what else goes wrong is
 * told, and no end is a good one.
 */
function unseen({ observations, story }: Push, program: Program, end: End): End {
  const view = viewOf(observations, program)
  return view.kind === 'unknown' && end.outcome === 'ok' ? story.endUnknown('push', view.because) : end
}

const isSeen = ({ observations }: Push, program: Program): boolean =>
  viewOf(observations, program).kind === 'known'

/**
 * `docker push`: the CLI looks the registry up, then the daemon pushes from its store.
 * @returns what makes such a push, and says where it ends badly, or null
 */
function pushingFrom({ client, daemon }: RunnerFacts): (push: Push) => End | null {
  const cliChecks = checksAt(addressChecks.cli, client.version)
  const store = {
    ...classicStoreOf(client.version, daemon.version),
    addressChecks: checksAt(addressChecks.push, daemon.version),
  }
  return (push) => {
    const { story, image, path, content, start } = push
    const stopped = endAtHelper(push)
    if (stopped !== null) return stopped
    checkAddresses(start('cli'), story, image, path, cliChecks)
    if (!isSeen(push, 'daemon')) return null
    return daemon.store === 'containerd'
      ? pushFromContainerd(start('daemon'), story, image, path, content, daemon.version)
      : pushImage(start('daemon'), story, image, path, content, store)
  }
}

/** The docker-container driver, or the daemon's own BuildKit. */
function buildKit({ contentTrust }: RunnerFacts, version: string): Client {
  return {
    name: version === unknownVersion ? 'buildx' : `buildx ${version}`,
    decides: false,
    basis: 'source',
    programs: ['builder', 'buildx'],
    push: (push) => {
      const { story, image, path, content, start } = push
      const versions = { buildKit: unknownVersion, buildx: version, client: start('buildx') }
      const stopped = endAtHelperOfBuildKit(push)
      if (stopped !== null) return stopped
      const failed = isSeen(push, 'builder')
        ? pushFromBuildKit(start('builder'), story, image, path, content, versions)
        : null
      const end = failed ?? story.end(contentTrust.asked ? 'pushed-unsigned' : 'ok', 'push', null)
      return unseen(push, 'builder', end)
    },
  }
}

/** docker 29's `docker trust sign`, which pushes first. */
function trustPlugin(runner: RunnerFacts, version: string): Client {
  const pushFromDaemon = pushingFrom(runner)
  return {
    name: `docker ${runner.client.version} with docker trust ${version}`,
    decides: false,
    basis: 'source',
    programs: ['daemon', 'cli', 'trust-plugin'],
    push: (push) => {
      const failed = pushFromDaemon(push)
      if (failed !== null) return failed
      const { story, image, path, start } = push
      if (path.trust === null && path.trustServerRefused === null) {
        return story.endUnknown(
          'trust server ping',
          'the trust server is none of this push, and was not asked',
        )
      }
      const pushAgain = () => pushFromDaemon({ ...push, content: 'present' })
      const end = signImage(start('trust-plugin'), story, image, path, signingPlugin, pushAgain)
      return unseen(push, 'daemon', end)
    },
  }
}

function dockerLogin({ client, daemon }: RunnerFacts): Client {
  return {
    name: `docker ${client.version} login`,
    decides: false,
    basis: isMeasuredMajor(daemon.version) ? 'measured' : 'source',
    programs: ['daemon'],
    push: (push) => {
      const { story, image, path, start } = push
      return isSeen(push, 'daemon')
        ? logIn(start('daemon'), story, image, path, daemon.version)
        : unseen(push, 'daemon', story.end('ok', 'login', null))
    },
  }
}
