import { describe, expect, test } from '@jest/globals'
import type { CertificateFolder } from '../../src/report/index.js'
import { readFolderPaths } from '../../src/runner/certificates.js'
import { readClientCertificates } from '../../src/runner/client-certificates.js'
import { createSecrets } from '../../src/secrets.js'
import { createAuthority } from '../../src/simulator/index.js'
import { fakeWorld, type FakeWorldParts } from '../support/fake-world.js'

const registry: CertificateFolder = { of: 'registry', host: 'registry.example' }
const trust: CertificateFolder = { of: 'trust-server', host: 'notary.example' }
const ofDaemon = '/etc/docker/certs.d/registry.example'
const ofClient = '/home/me/.docker/tls/notary.example'

const authority = createAuthority(new Date('2026-02-03T08:30:00Z'))
const issue = () => authority.issue({ names: ['runner.example'], purpose: 'client' })
const pair = issue()

async function read(
  files: NonNullable<FakeWorldParts['files']>,
  folder: CertificateFolder = registry,
  checkCredentials = true,
) {
  const world = fakeWorld({ files, environment: { HOME: '/home/me' } })
  const secrets = createSecrets(() => undefined)
  const found = await readClientCertificates(world, await readFolderPaths(world), [folder], {
    secrets,
    checkCredentials,
  })
  return { found, kept: secrets.clientCertificateFor(`${folder.of} ${folder.host}`) }
}

const stateOf = async (...given: Parameters<typeof read>) =>
  (await read(...given)).found.map(({ state }) => state)

test('a pair that belongs together can be shown, and its key is in the secrets alone', async () => {
  const files = { [`${ofDaemon}/client.cert`]: pair.certificatePem, [`${ofDaemon}/client.key`]: pair.keyPem }
  const { found, kept } = await read(files)
  expect(found).toEqual([
    {
      folder: registry,
      path: `${ofDaemon}/client.cert`,
      state: {
        kind: 'usable',
        subject: 'runner.example',
        validFrom: '2000-01-01T00:00:00.000Z',
        validTo: '2049-12-31T23:59:59.000Z',
      },
    },
  ])
  expect(kept).toEqual(pair)
  expect(JSON.stringify(found)).not.toContain('PRIVATE KEY')
})

describe("Docker's own words for a folder that it stumbles in", () => {
  const cert = `${ofDaemon}/client.cert`
  const key = `${ofDaemon}/client.key`
  test.each<[NonNullable<FakeWorldParts['files']>, string, string]>([
    [
      { [cert]: pair.certificatePem },
      'key-missing',
      'missing key client.key for client certificate client.cert. CA certificates must use the extension .crt',
    ],
    [
      { [key]: pair.keyPem },
      'certificate-missing',
      'missing client certificate client.cert for key client.key',
    ],
    [
      { [cert]: 'nothing', [key]: pair.keyPem },
      'not-pem',
      'tls: failed to find any PEM data in certificate input',
    ],
    [
      { [cert]: pair.keyPem, [key]: pair.certificatePem },
      'not-pem',
      'tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched',
    ],
    [
      { [cert]: pair.certificatePem, [key]: pair.certificatePem },
      'not-pem',
      'tls: found a certificate rather than a key in the PEM for the private key',
    ],
    [{ [cert]: pair.certificatePem, [key]: '' }, 'not-pem', 'tls: failed to find any PEM data in key input'],
    [
      { [cert]: pair.certificatePem, [key]: pair.keyPem.replace(/\n[^-]+\n/, '\nAAAA\n') },
      'not-pem',
      'tls: failed to parse private key',
    ],
    [
      { [cert]: pair.certificatePem, [key]: issue().keyPem },
      'not-matching',
      'tls: private key does not match public key',
    ],
  ])('%#: %s', async (files, fault, error) => {
    const { found, kept } = await read(files)
    expect(found.map(({ state }) => state)).toEqual([{ kind: 'unusable', fault, error }])
    expect(kept).toBeNull()
  })
})

test('a key that only root may read is left to the daemon, and ends what the CLI does', async () => {
  const unreadable = { kind: 'unreadable', why: 'EACCES' } as const
  const files = (folder: string) => ({
    [`${folder}/client.cert`]: pair.certificatePem,
    [`${folder}/client.key`]: unreadable,
  })
  expect(await stateOf(files(ofDaemon))).toEqual([
    { kind: 'hidden', why: `${ofDaemon}/client.key could not be read: EACCES` },
  ])
  expect(await stateOf(files(ofClient), trust)).toEqual([
    { kind: 'unusable', fault: 'unreadable', error: `open ${ofClient}/client.key: permission denied` },
  ])
})

test('no key is opened where no credentials are to be read', async () => {
  const files = { [`${ofDaemon}/client.cert`]: pair.certificatePem, [`${ofDaemon}/client.key`]: pair.keyPem }
  const { found, kept } = await read(files, registry, false)
  expect(found.map(({ state }) => state.kind)).toEqual(['hidden'])
  expect(kept).toBeNull()
})

test('authorities are none of it', async () => {
  expect(await stateOf({ [`${ofDaemon}/ca.crt`]: pair.certificatePem, [`${ofDaemon}/README`]: 'x' })).toEqual(
    [],
  )
})
