/** The committed action and command on a runner full of secrets: whatever happens, none of them shows up anywhere. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { asWords, patienceMs, runAction, runCommand, withFolder, type Run } from '../support/run-bundle.js'
import { sightingsIn, type Canary, type Sighting } from './canaries.js'
import { conditions, usualApi, usualRegistry, usualToken, usualTrust, type Condition } from './conditions.js'
import { canaries, hosts, plant, proxyPort, systemFiles, type Children, type Planted } from './planted.js'
import { nameservers, withStreet, type Host, type Street } from './street.js'

jest.setTimeout(patienceMs)

const all = Object.values(canaries)

/** What the programs that are started need of them, and get as Docker gives it to them. */
const known: Readonly<Record<string, readonly Canary[]>> = {
  docker: [
    canaries.environmentLogin,
    canaries.customHeader,
    canaries.trustServer,
    canaries.context,
    canaries.httpProxy,
    canaries.httpsProxy,
    canaries.allProxy,
    canaries.noProxy,
    // What a builder in a cluster is reached with.
    canaries.aws,
    canaries.awsSession,
    canaries.google,
  ],
  'docker-credential-mine': all.filter((one) => one !== canaries.inputToken),
}

interface Seen {
  readonly everything: string
  readonly sightings: readonly Sighting[]
}

/** By the name of a place where somebody could read it. */
type Channels = Readonly<Record<string, string>>

/** The runner takes these lines away, and hides what they name. */
const withoutMasks = (log: string): string =>
  log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')

async function seenIn(channels: Channels, { children, left }: Planted): Promise<Seen> {
  const { words, environments }: Children = await children()
  const shown = { ...channels, ...(await left()), 'words of tools': words }
  return {
    everything: Object.values(shown).join('\n'),
    sightings: [
      ...Object.entries(shown).flatMap(([channel, text]) => sightingsIn(channel, text, all)),
      ...environments.flatMap(({ tool, text }) =>
        sightingsIn(
          `environment of ${tool}`,
          text,
          all.filter((one) => !(known[tool] ?? []).includes(one)),
        ),
      ),
    ],
  }
}

const hostsOf = (condition: Condition): readonly Host[] => {
  const {
    registry = usualRegistry,
    token = usualToken,
    trust = usualTrust,
    api = usualApi,
    registries = [],
  } = condition
  const good = { shows: 'a good certificate' } as const
  return [
    ...[hosts.registry, ...registries].map((name) => ({ name, ...good, answer: registry })),
    { name: hosts.token, ...good, answer: token },
    ...(trust === 'not there' ? [] : [{ name: hosts.trust, ...good, answer: trust }]),
    { name: hosts.api, ...good, answer: api },
  ]
}

const inputsOf = ({ registries = [], inputs = {} }: Condition) => ({
  images: [hosts.registry, ...registries].map((name) => `${name}/team/app:1`).join('\n'),
  samples: '1',
  timeout: '8s',
  ...inputs,
})

const onRunner = <T>(
  condition: Condition,
  use: (
    planted: Planted,
    street: Street,
    environment: Readonly<Record<string, string | undefined>>,
  ) => Promise<T>,
): Promise<T> =>
  withFolder(async (folder) => {
    const planted = await plant(folder, condition)
    return withStreet(
      {
        folder: path.join(folder, 'system'),
        hosts: hostsOf(condition),
        proxies: [{ name: hosts.proxy, shows: 'no TLS', port: proxyPort, login: null, ...condition.proxy }],
        files: {
          ...systemFiles(nameservers.good),
          ...(condition.silentFirst === true
            ? { '/etc/resolv.conf': `nameserver ${nameservers.silent}\nnameserver ${nameservers.good}\n` }
            : {}),
          ...condition.files,
        },
      },
      (street) =>
        use(planted, street, {
          ...planted.environment,
          ...street.environment({ fault: condition.fault === true }),
          ...condition.environment,
        }),
    )
  })

const asAction = (condition: Condition): Promise<Seen> =>
  onRunner(condition, async (planted, street, environment) => {
    const inputs = { ...inputsOf(condition), 'status-check': 'true' }
    const run = await runAction(inputs, { docker: 'absent', environment })
    return seenIn(
      {
        log: withoutMasks(run.stdout),
        stderr: run.stderr,
        summary: run.summary,
        outputs: JSON.stringify(run.outputs),
        'check run': JSON.stringify((street.told.get(hosts.api) ?? []).map(({ body }) => body)),
      },
      planted,
    )
  })

const asCommand = (condition: Condition): Promise<Seen> =>
  onRunner(condition, async (planted, _, environment) => {
    const { images, ...flags } = inputsOf(condition)
    const summary = path.join(planted.folder, 'temporary', 'summary.md')
    const words = [...asWords({ ...flags, images }), `--summary=${summary}`]
    const run = (more: readonly string[]): Promise<Run> =>
      runCommand([...words, ...more], { docker: 'absent', environment })
    const [report, text] = [await run(['--json']), await run([])]
    return seenIn(
      {
        'JSON report': report.stdout,
        terminal: text.stdout,
        stderr: report.stderr + text.stderr,
        summary: await readFile(summary, 'utf8').catch(() => ''),
      },
      planted,
    )
  })

describe('no secret shows up anywhere', () => {
  test.concurrent.each(conditions.map((one) => [one.says, one] as const))('%s', async (_, condition) => {
    const { everything, sightings } = await asAction(condition)
    expect(sightings).toEqual([])
    expect(everything).toMatch(condition.reaches)
  })

  test.concurrent.each(
    conditions.filter(({ command }) => command !== undefined).map((one) => [one.says, one] as const),
  )('the command: %s', async (_, condition) => {
    const { everything, sightings } = await asCommand(condition)
    expect(sightings).toEqual([])
    expect(everything).toMatch(condition.reaches)
  })
})

test('tokens are masked to the letter, whatever characters they have, and the one that came with the step before anything is said', () => {
  const written = `${canaries.inputToken.text}\n%0A::${canaries.githubToken.text}`
  const condition = { says: '', environment: { 'INPUT_GITHUB-TOKEN': `${written}\n` }, reaches: /./ }
  return onRunner(condition, async (_, street, environment) => {
    const inputs = { ...inputsOf(condition), 'status-check': 'true' }
    const { commands, stdout } = await runAction(inputs, { docker: 'absent', environment })
    const masked = commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message)
    expect(masked).toContain(canaries.accessToken.text)
    expect(masked[0]).toBe(written)
    expect(stdout.startsWith('::add-mask::')).toBe(true)
    expect(street.told.get(hosts.api) ?? []).toEqual([])
  })
})
