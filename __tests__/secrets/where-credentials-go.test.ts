/** The committed command on a street of servers: who asks for credentials, and who is told them in the end. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { patienceMs, runCommand, withFolder } from '../support/run-bundle.js'
import { plainCanary, sightingsIn, type Canary } from './canaries.js'
import { credentialCases, type CredentialCase } from './credential-cases.js'
import { clientPair, withStreet, type Answer, type Host, type Street, type Told } from './street.js'

jest.setTimeout(patienceMs)

/** A case with names of its own. */
interface Placed extends CredentialCase {
  readonly registry: string
  readonly secret: Canary
  readonly clientName: string
}

function placed(one: CredentialCase, index: number): Placed {
  const id = `c${index}`
  const text = JSON.stringify({ registry: 'registry.ID.test', ...one })
  const own = JSON.parse(text.replaceAll('ID', id)) as CredentialCase & { readonly registry: string }
  return {
    ...own,
    secret: plainCanary(`password ${id}`),
    clientName: `client-of-${id}`,
  }
}

const cases = credentialCases.map(placed)

const json = { 'content-type': 'application/json' }
const headerOf = ({ headers }: Told, name: string): string | null => {
  const at = headers.findIndex((word, index) => index % 2 === 0 && word.toLowerCase() === name)
  return at === -1 ? null : (headers[at + 1] ?? null)
}

const givesToken = (): Answer => ({
  status: 200,
  headers: json,
  body: JSON.stringify({ token: 'x', access_token: 'x' }),
})

function registryAnswer({ challenge, realm = '' }: Placed): Host['answer'] {
  const header = challenge ?? `Bearer realm="${realm}",service="s"`
  return (told) => {
    if (!told.path.startsWith('/v2/')) return givesToken()
    return headerOf(told, 'authorization') === null
      ? { status: 401, headers: { 'www-authenticate': header } }
      : { status: 200, headers: json, body: '{}' }
  }
}

function hostsOf(one: Placed): readonly Host[] {
  const { registry, registryShows = 'a good certificate', server, redirect, bystander } = one
  const tokens = (): Answer =>
    redirect === undefined ? givesToken() : { status: 307, headers: { location: redirect } }
  return [
    { name: registry, shows: registryShows, answer: registryAnswer(one) },
    ...(server === undefined ? [] : [{ shows: 'a good certificate' as const, answer: tokens, ...server }]),
    ...(bystander === undefined
      ? []
      : [{ name: bystander, shows: 'a good certificate' as const, answer: givesToken }]),
  ]
}

const loginOf = ({ stored = 'password', secret }: Placed): object => {
  const auth = Buffer.from(`bob:${secret.text}`).toString('base64')
  switch (stored) {
    case 'password':
      return { auth }
    case 'identity token':
      return { auth: Buffer.from('<token>:').toString('base64'), identitytoken: secret.text }
    case 'registry token':
      return { registrytoken: secret.text }
    case 'helper':
    case 'client certificate':
      return {}
  }
}

const is = (stored: CredentialCase['stored']) => (one: Placed) => one.stored === stored

type ToldBy = Street['told']

/** One run for several: each case is an image. @returns what the servers were told */
async function runOf(cases: readonly Placed[]): Promise<ToldBy> {
  return withFolder(async (folder) => {
    const docker = path.join(folder, 'docker')
    const tools = path.join(folder, 'tools')
    const certificates: Record<string, string> = {}
    for (const one of cases.filter(is('client certificate'))) {
      const { certificatePem, keyPem } = clientPair(one.clientName)
      certificates[`/etc/docker/certs.d/${one.registry}/client.cert`] = certificatePem
      certificates[`/etc/docker/certs.d/${one.registry}/client.key`] = keyPem
    }
    await Promise.all([mkdir(docker), mkdir(tools)])
    const auths = Object.fromEntries(cases.map((one) => [one.registry, loginOf(one)]))
    const helpers = Object.fromEntries(cases.filter(is('helper')).map((one) => [one.registry, 'mine']))
    await writeFile(path.join(docker, 'config.json'), JSON.stringify({ auths, credHelpers: helpers }))
    const logins = cases
      .filter(is('helper'))
      .map(
        ({ registry, secret }) =>
          `${registry}) printf '{"ServerURL":"%s","Username":"bob","Secret":"%s"}' "$key" '${secret.text}';;`,
      )
    const helper = `#!/bin/sh\nread -r key\ncase "$key" in\n${logins.join('\n')}\nesac\n`
    await writeFile(path.join(tools, 'docker-credential-mine'), helper, { mode: 0o755 })
    const insecure = cases.filter((one) => one.insecure).map(({ registry }) => registry)
    return withStreet(
      {
        folder: path.join(folder, 'system'),
        hosts: uniqueHosts(cases.flatMap(hostsOf)),
        files: {
          ...certificates,
          '/etc/docker/daemon.json': JSON.stringify({ 'insecure-registries': insecure }),
        },
      },
      async ({ told, environment }) => {
        const words = [
          '--json',
          '--samples=1',
          '--timeout=20s',
          `--trusted-realms=${cases.flatMap(({ trusted }) => trusted ?? []).join(',')}`,
          ...cases.map(({ registry }) => `${registry}/team/app:1`),
        ]
        const run = await runCommand(words, {
          docker: 'absent',
          environment: { ...environment(), PATH: tools, DOCKER_CONFIG: docker },
        })
        expect(run).toMatchObject({ signal: null, stderr: '' })
        return told
      },
    )
  })
}

/** The servers that some cases share give tokens to everybody. */
const uniqueHosts = (hosts: readonly Host[]): readonly Host[] => [
  ...new Map(hosts.map((host) => [`${host.name}:${host.port ?? host.shows}`, host])).values(),
]

/** Judging takes longer than so many shares of it: a run of all would take a minute. */
const casesInRun = 12
/** Two cores, and a run waits most of its time. */
const runsAtOnce = 3

async function runAll(): Promise<ToldBy> {
  const runs = Array.from({ length: Math.ceil(cases.length / casesInRun) }, (_, index) =>
    cases.slice(index * casesInRun, (index + 1) * casesInRun),
  )
  const all: (readonly [string, readonly Told[]])[] = []
  const work = async () => {
    for (let next = runs.shift(); next !== undefined; next = runs.shift()) all.push(...(await runOf(next)))
  }
  await Promise.all(Array.from({ length: runsAtOnce }, work))
  return new Map(all.map(([host]) => [host, all.flatMap(([one, told]) => (one === host ? told : []))]))
}

describe('a credential', () => {
  let all: ToldBy
  beforeAll(async () => {
    all = await runAll()
  })

  test.each(cases.map((one) => [one.says, one] as const))('%s', (_, one) => {
    const seenBy = [...all].flatMap(([host, requests]) =>
      sightingsIn(host, JSON.stringify(requests), [one.secret]).length > 0 ||
      requests.some(({ clientCertificate }) => clientCertificate === one.clientName)
        ? [host]
        : [],
    )
    expect(seenBy.sort()).toEqual([...one.sent].sort())
  })

  test('each registry was asked, unless nobody could speak to it', () => {
    const asked = cases.filter(
      ({ registryShows = 'a good certificate', insecure }) =>
        insecure === true || registryShows === 'a good certificate',
    )
    expect(asked.filter(({ registry }) => !all.has(registry))).toEqual([])
  })
})
