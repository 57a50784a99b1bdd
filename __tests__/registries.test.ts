/** The composed exchange of every registry: whom the preflight asks for leave to push, for what, and with whose login. */
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { nobodyWatches, preflight } from '../src/preflight.js'
import { describeMistakes, parseRequest } from '../src/request.js'
import { playScenario, type Scenario } from '../src/simulator/index.js'
import { judgement } from './support/judgement.js'
import { scenarioFolder, scenarioOf } from './support/scenario-file.js'

interface Asked {
  readonly question: string
  readonly service: string
  readonly scope: string
  /** Whose login goes along; empty for nobody's. */
  readonly as: string
}

async function askedOf(scenario: Scenario): Promise<readonly Asked[]> {
  const played = await playScenario(scenario)
  try {
    const parsed = parseRequest(played.inputs, { kind: 'command' })
    if (!parsed.ok) throw new Error(describeMistakes(parsed.mistakes))
    await preflight(played.world, parsed.request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: 'not-asked',
      judgement,
      witness: nobodyWatches,
    })
    return [...played.http].flatMap(([place, { requests }]) =>
      requests.map(({ method, path, headers, body }) => {
        const [bare = '', query = ''] = path.split('?')
        const asked = new URLSearchParams(body ?? query)
        const [, encoded = ''] = /^Basic (.*)$/.exec(headers['authorization'] ?? '') ?? []
        const [name = ''] = Buffer.from(encoded, 'base64').toString().split(':')
        return {
          question: `${method} ${place}${bare}`,
          service: asked.get('service') ?? '',
          scope: asked.get('scope') ?? '',
          as: asked.get('refresh_token') ?? name,
        }
      }),
    )
  } finally {
    await played.close()
  }
}

/** The login of each stands under the key that the push looks under, so that its name shows that this key was found. */
test.each([
  ['ghcr', 'GET 203.0.113.10:443/token', 'ghcr.io', 'repository:team/app:push,pull', 'bob'],
  ['docker-hub', 'GET 203.0.113.20:443/token', 'registry.docker.io', 'repository:team/app:push,pull', 'bob'],
  ['ecr', 'GET 203.0.113.10:443/v2/', '', '', 'AWS'],
  ['ecr-fips', 'GET 203.0.113.10:443/v2/', '', '', 'AWS'],
  ['ecr-dual-stack', 'GET 203.0.113.10:443/v2/', '', '', 'AWS'],
  ['ecr-public', 'GET 203.0.113.10:443/token/', 'public.ecr.aws', 'repository:team/app:push,pull', 'AWS'],
  [
    'artifact-registry',
    'GET 203.0.113.10:443/v2/token',
    '',
    'repository:project/repository/app:push,pull',
    'oauth2accesstoken',
  ],
  ['gcr', 'GET 203.0.113.10:443/v2/token', 'gcr.io', 'repository:project/app:push,pull', '_json_key'],
  ['acr', 'GET 203.0.113.10:443/oauth2/token', 'teams.azurecr.io', 'repository:app:push,pull', 'bob'],
  ['quay', 'GET 203.0.113.10:443/v2/auth', 'quay.io', 'repository:team/app:push,pull', 'team+robot'],
  [
    'gitlab-com',
    'GET 203.0.113.20:443/jwt/auth',
    'container_registry',
    'repository:team/project/app:push,pull',
    'bob',
  ],
  [
    'gitlab-own',
    'GET 203.0.113.20:443/jwt/auth',
    'container_registry',
    'repository:group/app:push,pull',
    'gitlab-ci-token',
  ],
  [
    'harbor',
    'GET 203.0.113.10:443/service/token',
    'harbor-registry',
    'repository:project/app:push,pull',
    'robot$ci',
  ],
  [
    'artifactory',
    'GET 203.0.113.10:443/artifactory/api/docker/docker-local/v2/token',
    'artifactory.team.example',
    'repository:docker-local/app:push,pull',
    'bob',
  ],
  [
    'nexus',
    'GET 203.0.113.10:8082/v2/token',
    'https://nexus.team.example:8082/v2/token',
    'repository:app:push,pull',
    'bob',
  ],
  ['gitea', 'GET 203.0.113.10:443/v2/token', 'container_registry', 'repository:bob/app:push,pull', 'bob'],
  ['distribution', 'GET 203.0.113.10:443/v2/', '', '', 'bob'],
  ['localhost', 'GET 127.0.0.1:5000/v2/', '', '', 'bob'],
] as const)('%s: the login goes to %s', async (name, question, service, scope, as) => {
  const asked = await askedOf(await scenarioOf(`registry-of-${name}`))
  expect(asked.filter((one) => one.as !== '')).toEqual([{ question, service, scope, as }])
})

describe('an identity token', () => {
  const [question, service] = ['POST 203.0.113.20:443/token', 'registry.team.example']
  const as = 'for-this-scenario-only'

  test('is exchanged once for each repository, whatever the number of images', async () => {
    const scenario = await scenarioOf('identity-token-stored')
    const images = ['bob/app:1.0', 'bob/app:latest', 'bob/tool:1.0', 'bob/tool:latest']
    const written = images.map((image) => `${service}/${image}`).join(',')
    const asked = await askedOf({ ...scenario, request: new Map([['images', written]]) })
    expect(asked.filter((one) => one.as !== '')).toEqual(
      ['bob/app', 'bob/tool'].map((name) => ({
        question,
        service,
        scope: `repository:${name}:push,pull`,
        as,
      })),
    )
  })

  test('is exchanged for the registry and for the trust server', async () => {
    const asked = await askedOf(await scenarioOf('identity-token-in-a-helper'))
    expect(asked.filter((one) => one.as !== '').map((one) => [one.question, one.service])).toEqual([
      [question, service],
      [question, 'notary.team.example'],
    ])
  })
})

describe('the page about registries', () => {
  test('has a row for every composed exchange, with its realm and service', async () => {
    const page = await readFile(new URL('../docs/registries.md', import.meta.url), 'utf8')
    const rows = page.split('\n').filter((line) => line.includes('../scenarios/registry-of-'))
    const files = (await readdir(scenarioFolder)).filter((file) => file.startsWith('registry-of-'))
    expect(rows).toHaveLength(files.length)
    for (const file of files) {
      const { servers } = await scenarioOf(file.replace('.yaml', ''))
      const row = rows.find((line) => line.includes(file))
      for (const { realm, service, basicRealm } of servers.filter(({ serves }) => serves === 'registry')) {
        expect(row).toContain(`\`${realm ?? basicRealm ?? ''}\``)
        expect(row).toContain(service === undefined || service === '' ? '| none |' : `\`${service}\``)
      }
    }
  })
})
