import { describe, expect, test } from '@jest/globals'
import { helperEnvironment, toolEnvironment } from '../../src/runner/child-environment.js'
import { readStepSecrets } from '../../src/runner/step-secrets.js'
import { fakeWorld } from '../support/fake-world.js'

const secretsIn = (
  environment: Readonly<Record<string, string>>,
  config: object = {},
  checkCredentials = true,
): Promise<readonly string[]> =>
  readStepSecrets(
    fakeWorld({
      environment: { DOCKER_CONFIG: '/docker', ...environment },
      files: { '/docker/config.json': JSON.stringify(config) },
    }),
    { checkCredentials },
  )

const auth = Buffer.from('bob:my-password').toString('base64')

describe('secrets of the step', () => {
  test.each([
    ['GITHUB_TOKEN', 'ghs_canary', 'ghs_canary'],
    ['DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE', 'correct horse', 'correct horse'],
    ['AWS_SECRET_ACCESS_KEY', 'abc/def+ghi', 'abc/def+ghi'],
    ['HTTPS_PROXY', 'http://bob:p%40ssword@proxy:3128', 'p@ssword'],
    ['DOCKER_AUTH_CONFIG', JSON.stringify({ auths: { 'ghcr.io': { auth } } }), 'my-password'],
    ['NOTARY_AUTH', auth, 'my-password'],
    ['SSH_PRIVATE_KEY', 'BEGIN\nfirst line of it\nEND', 'first line of it'],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'https://x.test/?token=y', 'https://x.test/?token=y'],
  ])('%s', async (name, value, secret) => {
    expect(await secretsIn({ [name]: value })).toContain(secret)
  })

  test.each([
    ['PATH', '/usr/local/bin:/usr/bin'],
    ['SSH_AUTH_SOCK', '/tmp/agent.sock'],
    ['GITHUB_REPOSITORY', 'octo/application'],
    ['DOCKER_PASSWORD', 'short'],
  ])('%s is none', async (name, value) => {
    expect(await secretsIn({ [name]: value })).toEqual([])
  })

  test("of docker's config.json, the logins of registries that nobody pushes to among them", async () => {
    const found = await secretsIn(
      {},
      {
        auths: { 'a.test': { auth }, 'b.test': { identitytoken: 'identity-1', RegistryToken: 'registry-1' } },
        HttpHeaders: { 'X-Meta-Auth': 'a-header-1' },
        proxies: { default: { httpProxy: 'http://bob:proxy-password@proxy:3128' } },
      },
    )
    for (const one of [auth, 'my-password', 'identity-1', 'registry-1', 'a-header-1', 'proxy-password'])
      expect(found).toContain(one)
  })

  test('that file is not opened where no stored credential is to be read', async () => {
    expect(await secretsIn({}, { auths: { 'a.test': { auth } } }, false)).toEqual([])
  })
})

describe('what is started here sees', () => {
  const environment = {
    PATH: '/bin',
    HOME: '/root',
    LC_ALL: 'C',
    DOCKER_HOST: 'unix:///run/docker.sock',
    HTTPS_PROXY: 'http://proxy.test',
    DOCKER_AUTH_CONFIG: '{}',
    AWS_SESSION_TOKEN: 'of a cluster',
    GITHUB_TOKEN: 'x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE: 'x',
    INPUT_IMAGES: 'x',
  }
  const names = (seen: Readonly<Record<string, string | undefined>>) => Object.keys(seen)

  test('of a tool of the system: how to be found', () => {
    expect(names(toolEnvironment(environment, 'traceroute'))).toEqual(['PATH', 'HOME', 'LC_ALL'])
  })

  test('of docker: its settings, and no secret that it does not read', () => {
    expect(names(toolEnvironment(environment, 'docker'))).toEqual([
      'PATH',
      'HOME',
      'LC_ALL',
      'DOCKER_HOST',
      'HTTPS_PROXY',
      'DOCKER_AUTH_CONFIG',
      'AWS_SESSION_TOKEN',
    ])
  })

  test('of a credential helper: what docker push would give it', () => {
    expect(names(helperEnvironment(environment))).toEqual(
      names(environment).filter((name) => name !== 'INPUT_IMAGES'),
    )
  })
})
