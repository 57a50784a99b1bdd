/** A runner in which every place that can hold a secret holds one of its own, and what a run leaves behind on it. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { awkwardCanary, plainCanary, type Canary } from './canaries.js'
import { clientPair } from './street.js'

/** By the place where it is planted. */
export const canaries = {
  password: awkwardCanary('password of the registry'),
  identityToken: plainCanary('identity token'),
  registryToken: plainCanary('registry token'),
  otherLogin: awkwardCanary('password of another registry'),
  environmentLogin: awkwardCanary('DOCKER_AUTH_CONFIG'),
  helper: awkwardCanary('output of the helper'),
  helperError: plainCanary('stderr of the helper'),
  httpHeader: plainCanary('HttpHeaders of config json'),
  configProxy: plainCanary('proxies of config json'),
  daemonProxy: plainCanary('proxies of daemon json'),
  daemonLog: plainCanary('log options of daemon json'),
  insecureEntry: plainCanary('insecure registries of daemon json'),
  unitProxy: plainCanary('drop in of the daemon'),
  unitFile: plainCanary('environment file of the daemon'),
  infoProxy: plainCanary('HttpProxy of docker info'),
  infoEntry: plainCanary('IndexConfigs of docker info'),
  infoLabel: plainCanary('labels of docker info'),
  builderProxy: plainCanary('driver options of the builder'),
  httpProxy: plainCanary('HTTP_PROXY'),
  httpsProxy: plainCanary('HTTPS_PROXY'),
  allProxy: plainCanary('ALL_PROXY'),
  noProxy: plainCanary('NO_PROXY'),
  rootPassphrase: awkwardCanary('root passphrase'),
  repositoryPassphrase: awkwardCanary('repository passphrase'),
  notaryPassphrase: awkwardCanary('NOTARY_ROOT_PASSPHRASE'),
  notaryAuth: awkwardCanary('NOTARY_AUTH'),
  oidcToken: plainCanary('ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
  oidcUrl: plainCanary('ACTIONS_ID_TOKEN_REQUEST_URL'),
  runtimeToken: plainCanary('ACTIONS_RUNTIME_TOKEN'),
  githubToken: plainCanary('GITHUB_TOKEN'),
  inputToken: plainCanary('INPUT_GITHUB TOKEN'),
  aws: awkwardCanary('AWS_SECRET_ACCESS_KEY'),
  awsSession: awkwardCanary('AWS_SESSION_TOKEN'),
  google: awkwardCanary('GOOGLE_CREDENTIALS'),
  dockerPassword: awkwardCanary('DOCKER_PASSWORD'),
  privateKey: awkwardCanary('SSH_PRIVATE_KEY'),
  customHeader: plainCanary('DOCKER_CUSTOM_HEADERS'),
  trustServer: plainCanary('DOCKER_CONTENT_TRUST_SERVER'),
  resolvComment: plainCanary('comment of resolv conf'),
  resolvLine: plainCanary('nameserver that is a URL'),
  hostsComment: plainCanary('comment of hosts'),
  signingKey: plainCanary('private key of the trust folder'),
  clientKey: plainCanary('key of a client certificate'),
  brokenKey: plainCanary('key that is none'),
  event: plainCanary('file of the event'),
  workflow: plainCanary('file of the workflow'),
  accessToken: plainCanary('access token'),
  uploadState: plainCanary('place of an upload'),
  context: plainCanary('docker context'),
} satisfies Readonly<Record<string, Canary>>

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const basicAuth = ({ text }: Canary): string => base64(`bob:${text}`)
const loggedIn = ({ text }: Canary, host: string): string => `http://bob:${encodeURIComponent(text)}@${host}`

export const hosts = {
  registry: 'registry.shop.test',
  token: 'auth.shop.test',
  trust: 'notary.shop.test',
  api: 'api.github.test',
  proxy: 'proxy.shop.test',
  identity: 'identity.shop.test',
  registryToken: 'token-only.shop.test',
  broken: 'broken.shop.test',
} as const
export const proxyPort = 3128
const proxyAt = `${hosts.proxy}:${proxyPort}`
export const proxyUrl = (canary: Canary): string => loggedIn(canary, proxyAt)

/** What this step and the steps before it have set. */
export const environment: Readonly<Record<string, string>> = {
  DOCKER_AUTH_CONFIG: JSON.stringify({
    auths: { 'ghcr.io': { auth: basicAuth(canaries.environmentLogin) } },
  }),
  DOCKER_CONTENT_TRUST: '1',
  DOCKER_CONTENT_TRUST_SERVER: `https://bob:${canaries.trustServer.text}@${hosts.trust}`,
  DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE: canaries.rootPassphrase.text,
  DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: canaries.repositoryPassphrase.text,
  NOTARY_ROOT_PASSPHRASE: canaries.notaryPassphrase.text,
  NOTARY_AUTH: basicAuth(canaries.notaryAuth),
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: canaries.oidcToken.text,
  ACTIONS_ID_TOKEN_REQUEST_URL: `https://pipelines.test/token?key=${canaries.oidcUrl.text}`,
  ACTIONS_RUNTIME_TOKEN: canaries.runtimeToken.text,
  GITHUB_TOKEN: canaries.githubToken.text,
  'INPUT_GITHUB-TOKEN': canaries.inputToken.text,
  AWS_SECRET_ACCESS_KEY: canaries.aws.text,
  AWS_SESSION_TOKEN: canaries.awsSession.text,
  GOOGLE_CREDENTIALS: JSON.stringify({ private_key: canaries.google.text }),
  DOCKER_PASSWORD: canaries.dockerPassword.text,
  SSH_PRIVATE_KEY: `-----BEGIN KEY-----\n${canaries.privateKey.text}\n-----END KEY-----\n`,
  DOCKER_CUSTOM_HEADERS: `Authorization=${canaries.customHeader.text}`,
  ALL_PROXY: loggedIn(canaries.allProxy, 'all.test:1080'),
  NO_PROXY: `bob:${canaries.noProxy.text}@internal.test,shop.test,github.test`,
  HTTP_PROXY: proxyUrl(canaries.httpProxy),
  HTTPS_PROXY: proxyUrl(canaries.httpsProxy),
}

const headCommit = 'c'.repeat(40)

/** Files of the system. */
export const systemFiles = (nameserver: string): Readonly<Record<string, string>> => ({
  '/etc/resolv.conf': [
    `# password ${canaries.resolvComment.text}`,
    `nameserver ${nameserver} # ${canaries.resolvComment.text}`,
    `nameserver https://bob:${canaries.resolvLine.text}@dns.test/dns-query`,
    '',
  ].join('\n'),
  '/etc/hosts': `127.0.0.1 localhost # ${canaries.hostsComment.text}\n`,
  '/etc/nsswitch.conf': `# ${canaries.hostsComment.text}\nhosts: files dns\n`,
  '/etc/docker/daemon.json': JSON.stringify({
    proxies: { 'http-proxy': proxyUrl(canaries.daemonProxy), 'https-proxy': '', 'no-proxy': 'shop.test' },
    'insecure-registries': [`https://bob:${canaries.insecureEntry.text}@insecure.test:5000`],
    'log-opts': { 'splunk-token': canaries.daemonLog.text },
  }),
  '/etc/systemd/system/docker.service.d/proxy.conf': [
    '[Service]',
    `Environment="HTTP_PROXY=${proxyUrl(canaries.unitProxy)}" "NO_PROXY=shop.test"`,
    'EnvironmentFile=/etc/default/docker',
    '',
  ].join('\n'),
  '/etc/default/docker': `http_proxy=${proxyUrl(canaries.unitFile)}\nSECRET=${canaries.unitFile.text}\n`,
  ...clientFiles(),
})

function clientFiles(): Readonly<Record<string, string>> {
  const { certificatePem, keyPem } = clientPair('runner')
  const folder = `/etc/docker/certs.d/${hosts.registry}`
  return {
    [`${folder}/client.cert`]: certificatePem,
    [`${folder}/client.key`]: `${canaries.clientKey.text}\n${keyPem}`,
    [`/etc/docker/certs.d/${hosts.broken}/client.cert`]: certificatePem,
    [`/etc/docker/certs.d/${hosts.broken}/client.key`]: canaries.brokenKey.text,
  }
}

/** docker's config.json. */
export const dockerConfig = (more: object = {}): object => ({
  auths: {
    [hosts.registry]: { auth: basicAuth(canaries.password) },
    [hosts.identity]: { auth: base64('<token>:'), identitytoken: canaries.identityToken.text },
    [hosts.registryToken]: { registrytoken: canaries.registryToken.text },
    'other.test': { auth: basicAuth(canaries.otherLogin) },
  },
  HttpHeaders: { 'X-Meta-Auth': canaries.httpHeader.text },
  proxies: { default: { httpProxy: proxyUrl(canaries.configProxy), noProxy: 'shop.test' } },
  ...more,
})

/** What docker prints, healthy. */
const dockerInfo = JSON.stringify({
  ServerVersion: '28.3.2',
  Driver: 'overlay2',
  HttpProxy: proxyUrl(canaries.infoProxy),
  HttpsProxy: proxyUrl(canaries.infoProxy),
  NoProxy: 'shop.test',
  Labels: [`key=${canaries.infoLabel.text}`],
  RegistryConfig: {
    IndexConfigs: { [`bob:${canaries.infoEntry.text}@insecure.test`]: { Secure: false, Mirrors: [] } },
    InsecureRegistryCIDRs: [],
  },
  ClientInfo: { Plugins: [] },
})
const buildxInspect = [
  'Name: mine',
  'Driver: docker-container',
  '',
  'Nodes:',
  'Name: mine0',
  `Endpoint: ssh://bob:${canaries.builderProxy.text}@builder.test`,
  `Driver Options: env.HTTP_PROXY="${proxyUrl(canaries.builderProxy)}"`,
  'Status: running',
].join('\n')

/** What a tool does when it is called: shell, by its name. */
export type Tools = Readonly<Record<string, string>>

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
/** Prints a text, letter by letter. */
export const prints = (text: string, where: '1' | '2' = '1'): string =>
  `printf '%s' ${quoted(text)} >&${where}`

export const healthyDocker = [
  'case "$*" in',
  `--version) echo 'Docker version 28.3.2, build 578ccf6' ;;`,
  `info*) ${prints(dockerInfo)} ;;`,
  `buildx*) ${prints(buildxInspect)} ;;`,
  `exec*) echo 'nameserver 198.51.100.1' ;;`,
  'esac',
].join('\n')

/** The places of one runner. */
export interface Planted {
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  /** What the children were started with: their words, what they read, and their environments by name. */
  readonly children: () => Promise<Children>
  /** Everything that is in the folders which a run may write to, as one text for each. */
  readonly left: () => Promise<Readonly<Record<string, string>>>
}

export interface Children {
  readonly words: string
  readonly environments: readonly { readonly tool: string; readonly text: string }[]
}

export interface Planting {
  readonly config?: string
  readonly tools?: Tools
  readonly event?: string
}

/** Fills a folder with all that a runner has. */
export async function plant(folder: string, { config, tools = {}, event }: Planting): Promise<Planted> {
  const at = (...names: readonly string[]) => path.join(folder, ...names)
  const written = ['home', 'temporary', 'work'] as const
  const files: Readonly<Record<string, string>> = {
    'docker/config.json': config ?? JSON.stringify(dockerConfig()),
    [`docker/trust/private/${'a'.repeat(64)}.key`]: [
      '-----BEGIN ENCRYPTED PRIVATE KEY-----',
      'role: root',
      '',
      canaries.signingKey.text,
      '-----END ENCRYPTED PRIVATE KEY-----',
      '',
    ].join('\n'),
    'event.json':
      event ?? JSON.stringify({ pull_request: { head: { sha: headCommit }, body: canaries.event.text } }),
    'work/.github/workflows/push.yml': [
      'jobs:',
      '  push:',
      '    steps:',
      '      - uses: octo/push-preflight@v1',
      `        env: { SECRET: ${canaries.workflow.text} }`,
      '',
    ].join('\n'),
  }
  await Promise.all([...written, 'tools', 'seen'].map((name) => mkdir(at(name), { recursive: true })))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(at(name)), { recursive: true })
    await writeFile(at(name), text)
  }
  for (const [name, script] of Object.entries({ docker: healthyDocker, ...tools })) {
    const record = [
      `{ echo ${quoted(name)}; printf '%s\\n' "$@"; } >>${quoted(at('seen', 'words'))}`,
      `/usr/bin/env >${quoted(at('seen', `${name}.`))}$$`,
      'PATH=/usr/bin:/bin',
    ]
    await writeFile(at('tools', name), `#!/bin/sh\n${record.join('\n')}\n${script}\n`, { mode: 0o755 })
  }
  return {
    folder,
    environment: {
      ...environment,
      PATH: at('tools'),
      HOME: at('home'),
      DOCKER_CONFIG: at('docker'),
      RUNNER_TEMP: at('temporary'),
      RUNNER_DEBUG: '1',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_WORKSPACE: at('work'),
      GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/push.yml@refs/heads/main',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_ACTION_REPOSITORY: 'octo/push-preflight',
      GITHUB_ACTION_REF: 'v1',
      GITHUB_ACTION: '__octo_push-preflight',
      GITHUB_JOB: 'push',
      GITHUB_SHA: headCommit,
      GITHUB_API_URL: `https://${hosts.api}`,
      SSL_CERT_FILE: '/etc/ssl/certs/ca-certificates.crt',
    },
    children: () => childrenIn(at('seen')),
    left: async () => {
      const planted = new Set(Object.keys(files))
      const left = await Promise.all(written.map((name) => filesIn(folder, name)))
      const own = left.flat().filter((name) => !planted.has(name))
      return Object.fromEntries(
        await Promise.all(own.map(async (name) => [name, `${name}\n${await readFile(at(name), 'latin1')}`])),
      ) as Record<string, string>
    },
  }
}

async function filesIn(folder: string, name: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(folder, name), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

async function childrenIn(folder: string): Promise<Children> {
  const names = await readdir(folder)
  const environments = names
    .filter((name) => name !== 'words')
    .map(async (name) => ({
      tool: name.replace(/\.\d+$/, ''),
      text: await readFile(path.join(folder, name), 'utf8'),
    }))
  return {
    words: await readFile(path.join(folder, 'words'), 'utf8').catch(() => ''),
    environments: await Promise.all(environments),
  }
}
