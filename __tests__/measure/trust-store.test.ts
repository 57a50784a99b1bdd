import { rootCertificates } from 'node:tls'
import { describe, expect, test } from '@jest/globals'
import { createTrustStore, type Authorities } from '../../src/measure/trust-store.js'
import type { ConnectionProbe, ConnectionResult } from '../../src/report/index.js'
import { createAuthority, type KeyAndCertificate } from '../../src/simulator/index.js'
import {
  authorities,
  authority,
  get,
  host,
  measure,
  newMeasurer,
  serving,
  stranger,
  noSecrets,
} from './serving.js'

const hour = 3_600_000
const dated = (from: number, to: number): KeyAndCertificate =>
  authority.issue({
    names: [host],
    notBefore: new Date(Date.now() + from * hour),
    notAfter: new Date(Date.now() + to * hour),
  })
const unknownAuthority = { kind: 'failed', phase: 'tls', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }

const trusting = (parts: Partial<Authorities>): Authorities => ({ ...authorities, ...parts })
const inFolder = (...pems: readonly string[]): Pick<Authorities, 'folderFor'> => ({
  folderFor: () => Promise.resolve(pems),
})
const measured = (probe: ConnectionProbe, parts: Partial<Authorities> = {}): Promise<ConnectionResult> =>
  measure(probe, undefined, trusting(parts))

describe('a certificate', () => {
  test.each<readonly [string, KeyAndCertificate, string]>([
    ['for another name', authority.issue({ names: ['other.test'] }), 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['of an unknown authority', stranger.issue({ names: [host] }), 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['that has expired', dated(-48, -24), 'CERT_HAS_EXPIRED'],
    ['that is not valid yet', dated(24, 48), 'CERT_NOT_YET_VALID'],
  ])('%s is refused as Docker refuses it, and not where it does not look', async (_, tls, code) => {
    const { endpoint } = await serving({ tls })
    expect(await measured(get(endpoint))).toMatchObject({ kind: 'failed', phase: 'tls', code })
    expect(await measured(get(endpoint, { security: 'tls-unverified' }))).toMatchObject({ kind: 'answered' })
  })

  test("of Docker's own folder is trusted besides the system's store", async () => {
    const folder = inFolder(stranger.certificatePem)
    const ofFolder = await serving({ tls: stranger.issue({ names: [host] }) })
    expect(await measured(get(ofFolder.endpoint), folder)).toMatchObject({ kind: 'answered' })
    const whole = await newMeasurer(undefined, trusting(folder)).measure(get(ofFolder.endpoint))
    expect(whole).toMatchObject({ certificate: { ownFolder: true } })
    const ofSystem = await serving()
    expect(await measured(get(ofSystem.endpoint), folder)).toMatchObject({ kind: 'answered' })
  })

  test("of Docker's own folder is trusted where no system's store was found", async () => {
    const { endpoint } = await serving({ tls: stranger.issue({ names: [host] }) })
    const parts = { daemonSystem: [], clientSystem: [], ...inFolder(stranger.certificatePem) }
    expect(await measured(get(endpoint), parts)).toMatchObject({ kind: 'answered' })
  })

  test('that is broken spoils nothing else', async () => {
    const { endpoint } = await serving()
    const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'
    expect(await measured(get(endpoint), inFolder(broken))).toMatchObject({ kind: 'answered' })
    expect(await measured(get(endpoint), { daemonSystem: [authority.certificatePem, broken] })).toMatchObject(
      { kind: 'answered' },
    )
  })
})

describe('the daemon and the trust client', () => {
  const ofTrustServer = { of: 'trust-server', host } as const

  test('each go by a store of their own', async () => {
    const { endpoint } = await serving({ tls: stranger.issue({ names: [host] }) })
    const clientOnly = { clientSystem: [stranger.certificatePem] }
    expect(await measured(get(endpoint, { authorities: ofTrustServer }), clientOnly)).toMatchObject({
      kind: 'answered',
    })
    expect(await measured(get(endpoint), clientOnly)).toMatchObject(unknownAuthority)
  })

  test('each go by a folder of their own', async () => {
    const { endpoint } = await serving({ tls: stranger.issue({ names: [host] }) })
    const clientOnly: Partial<Authorities> = {
      folderFor: ({ authorities: { of } }) =>
        Promise.resolve(of === 'trust-server' ? [stranger.certificatePem] : []),
    }
    expect(await measured(get(endpoint, { authorities: ofTrustServer }), clientOnly)).toMatchObject({
      kind: 'answered',
    })
    expect(await measured(get(endpoint), clientOnly)).toMatchObject(unknownAuthority)
  })
})

describe('what is read', () => {
  const at = { address: '127.0.0.1', port: 1 }

  test('every certificate of a file counts, whatever stands between them', async () => {
    const { endpoint } = await serving({ tls: stranger.issue({ names: [host] }) })
    const other = createAuthority(new Date()).certificatePem
    const file = `# other\n${other}\n# stranger\n${stranger.certificatePem}`
    expect(await measured(get(endpoint), { daemonSystem: [file] })).toMatchObject({ kind: 'answered' })
  })

  test('a large store is parsed in steps, and answers are seen between', async () => {
    const everywhere = { ...authorities, daemonSystem: [rootCertificates.join('\n')] }
    let turns = 0
    let isMade = false
    const made = createTrustStore(everywhere, noSecrets(), [])(get(at)).then(() => (isMade = true))
    const countTurns = () => {
      turns += 1
      if (!isMade) setImmediate(countTurns)
    }
    setImmediate(countTurns)
    await made
    expect(turns).toBeGreaterThan(rootCertificates.length / 20)
  })

  test('nothing is parsed for a server that is not verified', async () => {
    const store = createTrustStore({ ...authorities, daemonSystem: ['no certificate'] }, noSecrets(), [])
    const first = await store(get(at, { security: 'tls-unverified' }))
    expect(await store(get(at, { security: 'tls-unverified' }))).toBe(first)
    expect(await store(get(at))).not.toBe(first)
  })

  test('is read once for a folder, and shared by all without one', async () => {
    const asked: string[] = []
    const store = createTrustStore(
      {
        ...authorities,
        folderFor: ({ authorities: { of, host: folder } }) => {
          asked.push(`${of} ${folder}`)
          return Promise.resolve(folder === 'own.test' ? [createAuthority(new Date()).certificatePem] : [])
        },
      },
      noSecrets(),
      [],
    )
    const context = (folder: string, of: 'registry' | 'trust-server' = 'registry') =>
      store(get(at, { authorities: { of, host: folder } }))
    const shared = await context('one.test')
    expect(await context('one.test')).toBe(shared)
    expect(await context('two.test')).toBe(shared)
    expect(await context('two.test', 'trust-server')).toBe(shared)
    const own = await context('own.test')
    expect(own).not.toBe(shared)
    expect(await context('own.test')).toBe(own)
    expect(asked).toEqual([
      'registry one.test',
      'registry two.test',
      'trust-server two.test',
      'registry own.test',
    ])
  })
})

describe('a server that asks for a client certificate', () => {
  const clients = createAuthority(new Date())
  const pair = clients.issue({ names: ['runner.test'], purpose: 'client' })
  const known = (folder = `registry ${host}`) => {
    const secrets = noSecrets()
    secrets.keepClientCertificate(folder, pair)
    return secrets
  }
  const asking = (refuses: 'handshake' | 'page' = 'handshake') =>
    serving({
      tls: {
        ...authority.issue({ names: [host] }),
        clients: { authorityPem: clients.certificatePem, refuses },
      },
    })

  test('gets the one of its folder', async () => {
    const { endpoint } = await asking()
    const whole = await newMeasurer(known()).measure(get(endpoint))
    expect(whole).toMatchObject({ result: { kind: 'answered' }, certificate: { asksBack: true } })
    expect(JSON.stringify(whole)).not.toContain('PRIVATE KEY')
  })

  test.each<[string, ReturnType<typeof noSecrets>, Partial<Parameters<typeof get>[1]>]>([
    ['where there is none', noSecrets(), {}],
    ['where it is for another server', known('registry other.test'), {}],
    ['where the daemon does not verify', known(), { security: 'tls-unverified' }],
    [
      "where it is of somebody else's registry",
      known('registry registry.elsewhere.test'),
      { authorities: { of: 'registry', host: 'registry.elsewhere.test' } },
    ],
  ])('gets none %s, and ends the connection', async (_, secrets, more) => {
    const { endpoint } = await asking()
    expect((await newMeasurer(secrets).measure(get(endpoint, more))).result).toMatchObject({
      kind: 'failed',
      code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
    })
  })

  test('and answers with a page: that it asked is told', async () => {
    const { endpoint } = await asking('page')
    expect(await newMeasurer().measure(get(endpoint))).toMatchObject({
      result: { kind: 'answered', status: 400 },
      certificate: { asksBack: true },
    })
  })

  test('is told from one that does not', async () => {
    const { endpoint } = await serving()
    expect(await newMeasurer().measure(get(endpoint))).toMatchObject({ certificate: { asksBack: false } })
  })
})
