import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ProxyEntry, ProxySettings } from '../../src/report/index.js'
import { readBuilder } from '../../src/runner/builder.js'
import { readContainerProxies } from '../../src/runner/container-proxies.js'
import { readDaemonProxies } from '../../src/runner/daemon-proxies.js'
import { readDockerInfo, withDockerInfo } from '../../src/runner/docker-info.js'
import { readClientProxies } from '../../src/runner/proxies.js'
import { fakeWorld, prints, type FakeWorldParts } from '../support/fake-world.js'
import { sampleRunner } from '../support/sample-report.js'

const client = { kind: 'found', version: '28.2.2' } as const
const here = { kind: 'here' } as const
const { signal } = new AbortController()
const secret = 'http://user:secret@proxy.example:3128'

const shown = (entry: ProxyEntry | null): string | null =>
  entry === null
    ? null
    : `${entry.source}: ${entry.kind === 'server' ? `${entry.server.host}:${entry.server.port}` : entry.why}`

const https = (settings: ProxySettings | null) => shown(settings?.https ?? null)

describe('the proxy of this step', () => {
  test.each<[Record<string, string | undefined>, string | null, string | null]>([
    [{}, null, null],
    [{ HTTPS_PROXY: '', NO_PROXY: '*', ALL_PROXY: secret }, null, null],
    [{ HTTPS_PROXY: secret, http_proxy: secret }, 'HTTPS_PROXY', 'http_proxy'],
    [{ https_proxy: secret, HTTPS_PROXY: secret }, 'HTTPS_PROXY', null],
    [{ https_proxy: secret }, 'https_proxy', null],
    [{ HTTPS_PROXY: '', HTTP_PROXY: secret }, null, 'HTTP_PROXY'],
  ])('%j', (environment, forHttps, forHttp) => {
    const settings = readClientProxies(environment, client)
    expect([settings.https?.source ?? null, settings.http?.source ?? null]).toEqual([forHttps, forHttp])
    expect(JSON.stringify(settings)).not.toContain('secret')
    expect(JSON.stringify(settings)).not.toContain('user')
  })

  test('an old docker takes HTTP_PROXY for https, too, where nothing else is set', () => {
    const old = { kind: 'found', version: '20.10.7' } as const
    expect(readClientProxies({ HTTP_PROXY: 'proxy' }, old).https?.source).toBe('HTTP_PROXY')
    expect(readClientProxies({ HTTP_PROXY: 'proxy' }, client).https).toBeNull()
  })

  test('NO_PROXY is kept without what stands before an @', () => {
    const { exceptions } = readClientProxies(
      { no_proxy: ' .corp ,,user:secret@proxy.example,10.0.0.0/8' },
      client,
    )
    expect(exceptions).toEqual(['.corp', 'xxxxx@proxy.example', '10.0.0.0/8'])
  })
})

describe("the daemon's proxy", () => {
  const dropIn = '/etc/systemd/system/docker.service.d/http-proxy.conf'
  const unit = '/lib/systemd/system/docker.service'
  const read = (files: FakeWorldParts['files'], parts: FakeWorldParts = {}) =>
    readDaemonProxies(fakeWorld({ ...parts, ...(files === undefined ? {} : { files }) }), here, client)
  const service = (...lines: readonly string[]) =>
    `[Unit]\nEnvironment=HTTPS_PROXY=no\n[Service]\n${lines.join('\n')}\n`

  test.each<[string, string, string | null]>([
    ['in quotes', 'Environment="HTTPS_PROXY=http://proxy:3128"', `${dropIn}: proxy:3128`],
    ['bare', 'Environment=HTTPS_PROXY=http://proxy:3128', `${dropIn}: proxy:3128`],
    ['several on a line', "Environment=A=b 'https_proxy=proxy:1' NO_PROXY=x", `${dropIn}: proxy:1`],
    ['on two lines', 'Environment="A=b" \\\n  "HTTPS_PROXY=proxy:2"', `${dropIn}: proxy:2`],
    ['the value in quotes', 'Environment=HTTPS_PROXY="proxy:3"', `${dropIn}: proxy:3`],
    ['percent signs doubled', 'Environment=HTTPS_PROXY=http://u:p%%40x@proxy:4', `${dropIn}: proxy:4`],
    [
      'percent sign left alone',
      'Environment=HTTPS_PROXY=http://u:p%zz@proxy:4',
      `${dropIn}: invalid URL escape`,
    ],
    ['a comment', '#Environment=HTTPS_PROXY=proxy:5', null],
    ['taken back', 'Environment=HTTPS_PROXY=proxy:6\nEnvironment=', null],
    ['said twice', 'Environment=HTTPS_PROXY=proxy:7\nEnvironment=HTTPS_PROXY=proxy:8', `${dropIn}: proxy:8`],
    ['without a value', 'Environment=HTTPS_PROXY', null],
  ])('in a drop-in of systemd: %s', async (_, text, expected) => {
    const settings = await read({ [unit]: service('ExecStart=/usr/bin/dockerd'), [dropIn]: service(text) })
    expect(settings).not.toBeNull()
    expect(https(settings)).toBe(expected)
  })

  test('of two drop-ins the later name counts, and of two with one name the one in /etc', async () => {
    const settings = await read({
      [unit]: service('Environment=HTTPS_PROXY=unit:1'),
      '/lib/systemd/system/docker.service.d/10.conf': service('Environment=HTTPS_PROXY=lib:1'),
      '/etc/systemd/system/docker.service.d/10.conf': service('Environment=HTTP_PROXY=etc:1'),
      '/run/systemd/system/docker.service.d/20.conf': service('Environment=NO_PROXY=run'),
      '/etc/systemd/system/docker.service.d/30.txt': service('Environment=HTTPS_PROXY=text:1'),
    })
    expect(https(settings)).toBe(`${unit}: unit:1`)
    expect(settings?.http?.source).toBe('/etc/systemd/system/docker.service.d/10.conf')
    expect(settings?.exceptions).toEqual(['run'])
  })

  test('a file that the unit names counts more than the unit', async () => {
    const settings = await read({
      [unit]: service('EnvironmentFile=-/etc/default/docker', 'Environment=HTTPS_PROXY=unit:1'),
      '/etc/default/docker': '# Debian\nHTTPS_PROXY="http://file:1"\n; NO_PROXY=x\n',
    })
    expect(https(settings)).toBe('/etc/default/docker: file:1')
    expect(settings?.exceptions).toEqual([])
  })

  test('daemon.json counts more than systemd, name by name', async () => {
    const settings = await read({
      [dropIn]: service('Environment=HTTPS_PROXY=unit:1 NO_PROXY=a,b'),
      '/etc/docker/daemon.json': '{"proxies": {"https-proxy": "http://u:secret@json:1", "no-proxy": ""}}',
    })
    expect(https(settings)).toBe('proxies.https-proxy in /etc/docker/daemon.json: json:1')
    expect(settings).toMatchObject({ exceptions: ['a', 'b'], exceptionsSource: dropIn })
    expect(JSON.stringify(settings)).not.toContain('secret')
  })

  test('is not known where nothing tells of it, nor of a daemon elsewhere', async () => {
    expect(await read({})).toBeNull()
    expect(await read({ '/etc/docker/daemon.json': '{"proxies": 1}' })).toBeNull()
    expect(await read({ '/etc/docker/daemon.json': '{"proxies": {' })).toBeNull()
    const world = fakeWorld({ files: { [dropIn]: service('Environment=HTTPS_PROXY=proxy:1') } })
    expect(await readDaemonProxies(world, { kind: 'elsewhere', why: '' }, client)).toBeNull()
  })

  test('no file makes the reader fail', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('[Service]', 'Environment=', 'EnvironmentFile=/x', '"', '\\'),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(line).map((lines) => lines.join('\n')),
        fc.string(),
        async (text, json) => {
          await read({ [unit]: text, [dropIn]: text, '/x': text, '/etc/docker/daemon.json': json })
        },
      ),
    )
  })
})

describe('what docker info says', () => {
  const info = (fields: object) =>
    readDockerInfo(
      fakeWorld({
        commands: {
          'docker info --format {{json .}}': prints(
            JSON.stringify({
              ServerVersion: '28.2.2',
              HttpProxy: '',
              HttpsProxy: '',
              NoProxy: '',
              ...fields,
            }),
          ),
        },
      }),
      signal,
    )
  const masked = { HttpsProxy: 'http://xxxxx:xxxxx@proxy.example:3128', NoProxy: '.corp' }
  const inFile: ProxySettings = {
    https: {
      kind: 'server',
      source: '/etc/x.conf',
      server: { scheme: 'http', host: 'proxy.example', port: 3_128, hasCredentials: true },
    },
    http: null,
    exceptions: ['.corp'],
    exceptionsSource: '/etc/x.conf',
  }
  const facts = (daemon: ProxySettings | null) =>
    sampleRunner({ proxies: { ...sampleRunner().proxies, daemon } })

  test('is what the daemon has, and its builder', async () => {
    const { proxies } = withDockerInfo(facts(null), await info(masked))
    expect(https(proxies.daemon)).toBe('HttpsProxy of docker info: proxy.example:3128')
    expect(proxies.daemon?.exceptions).toEqual(['.corp'])
  })

  test('counts more than a file that the daemon has not read yet', async () => {
    expect(withDockerInfo(facts(inFile), await info({})).proxies.daemon?.https).toBeNull()
  })

  test('leaves the place of the setting to the file that says the same', async () => {
    expect(withDockerInfo(facts(inFile), await info(masked)).proxies.daemon).toEqual(inFile)
  })

  test('is nothing where no daemon answers', async () => {
    const { proxies } = withDockerInfo(facts(inFile), await info({ ServerVersion: '' }))
    expect(proxies.daemon).toEqual(inFile)
  })
})

describe("the builder's proxy", () => {
  const inspected = (options: string) =>
    `Name:   mine\nDriver: docker-container\n\nNodes:\nName:     mine0\nEndpoint: unix:///var/run/docker.sock\n${options}Status:   inactive\n`
  const read = (printed: string) =>
    readBuilder(
      fakeWorld({
        environment: { BUILDX_BUILDER: 'mine' },
        commands: { 'docker buildx inspect mine': prints(printed) },
      }),
      { resolvers: [], places: { daemon: here, builder: here } },
      signal,
    )

  test('is among its driver options', async () => {
    const { proxies } = await read(
      inspected(
        'Driver Options: env.HTTPS_PROXY="http://u:secret@proxy:3128" env.no_proxy="a,b" image="x"\n',
      ),
    )
    expect(proxies).toMatchObject({
      https: { source: 'driver-opt env.HTTPS_PROXY', server: { host: 'proxy' } },
      exceptions: ['a', 'b'],
    })
    expect(JSON.stringify(proxies)).not.toContain('secret')
  })

  test("is none without them, whatever the daemon's is", async () => {
    expect((await read(inspected(''))).proxies).toMatchObject({ https: null, http: null })
    expect((await read(inspected('').replace('docker-container', 'remote'))).proxies).toBeNull()
    expect((await read(inspected('').replace('docker-container', 'docker'))).proxies).toBe('of-daemon')
  })
})

describe('the proxies of config.json', () => {
  const read = (text: string, checkCredentials = true) =>
    readContainerProxies(
      fakeWorld({ environment: { HOME: '/home/me' }, files: { '/home/me/.docker/config.json': text } }),
      { checkCredentials },
    )

  test('are told with their place', async () => {
    const settings = await read(
      '{"proxies": {"default": {"httpsProxy": "http://u:secret@proxy:1", "noProxy": "a"}}}',
    )
    expect(https(settings)).toBe('httpsProxy in /home/me/.docker/config.json: proxy:1')
    expect(JSON.stringify(settings)).not.toContain('secret')
  })

  test.each(['{}', '{"proxies": 1}', '{"proxies": {"default": {"noProxy": "a"}}}', '{'])(
    '%s has none',
    async (text) => {
      expect(await read(text)).toBeNull()
    },
  )

  test('are not looked at where no credentials may be read', async () => {
    expect(await read('{"proxies": {"default": {"httpsProxy": "proxy:1"}}}', false)).toBeNull()
  })
})
