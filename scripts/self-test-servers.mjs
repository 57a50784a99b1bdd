// Starts a made-up network on loopback, leaves it running and prints where it is, as step outputs:
//   node scripts/self-test-servers.mjs healthy|silent-first
// .github/workflows/self-test.yml points the action at it. Needs the compiled simulator: npx tsc
import { Buffer } from 'node:buffer'
import { fork } from 'node:child_process'
import { appendFile, chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const registryName = 'registry.preflight-self-test.test'
const trustName = 'notary.preflight-self-test.test'
const zone = new Map([registryName, trustName].map((name) => [name, ['127.0.0.1']]))
const answers = new Map()
const silent = new Map([['default', { drop: true }]])

/** The resolvers in their order. macOS listens on 127.0.0.2 only after an ifconfig. */
const conditions = {
  healthy: [{ address: '127.0.0.1', rules: answers }],
  'silent-first': [
    { address: '127.0.0.2', rules: silent },
    { address: '127.0.0.1', rules: answers },
  ],
}

/** Longer than the job may take; after that the servers end by themselves, wherever they were started. */
const lifetimeMs = 15 * 60_000
/** Signs pushes, as every docker CLI before 29 does. The runner's own may be a newer one. */
const dockerVersion = 'Docker version 28.0.4, build b8034c0'

const condition = process.argv[2] ?? ''
if (!Object.hasOwn(conditions, condition)) {
  console.error(`expected one of ${Object.keys(conditions).join(', ')}, got "${condition}"`)
  process.exitCode = 2
} else if (process.send === undefined) {
  try {
    await announce(await startInBackground())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
} else {
  await serve(conditions[condition])
}

/** The servers in a process of their own, which outlives this one and holds none of its pipes, or the step would wait for it. */
function startInBackground() {
  const child = fork(import.meta.filename, [condition], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status) =>
      reject(new Error(`the servers ended with status ${status} before they were ready`)),
    )
    child.once('message', ({ outputs, failure }) => {
      child.removeAllListeners('exit')
      child.disconnect()
      child.unref()
      if (failure === undefined) resolve({ ...outputs, pid: String(child.pid) })
      else reject(new Error(failure))
    })
  })
}

async function announce({ tools, ...outputs }) {
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`)
  console.log(lines.join('').trimEnd())
  if (process.env.GITHUB_OUTPUT) await appendFile(process.env.GITHUB_OUTPUT, lines.join(''))
  if (process.env.GITHUB_PATH) await appendFile(process.env.GITHUB_PATH, `${tools}\n`)
  else console.log(`PATH entry: ${tools}`)
}

async function serve(resolvers) {
  try {
    const simulator = await import('../build/src/simulator/index.js')
    process.send({ outputs: await start(simulator, resolvers) })
  } catch (error) {
    process.send({
      failure: `the servers could not be started (is there a build? npx tsc makes it): ${error.message}`,
    })
    process.exitCode = 1
    return
  }
  await sleep(lifetimeMs)
  process.exit()
}

async function start({ createAuthority, startDnsServer, startHttpServer, registry, trustServer }, resolvers) {
  const authority = createAuthority(new Date())
  const dns = await Promise.all(
    resolvers.map(({ address, rules }) => startDnsServer({ rules, zone, at: { address, port: 0 } })),
  )
  const registryAt = await startOwnTokenServer(registryName, registry)
  const trustAt = await startOwnTokenServer(trustName, trustServer)

  const folder = await mkdtemp(path.join(process.env.RUNNER_TEMP || tmpdir(), 'preflight-self-test-'))
  const config = path.join(folder, 'config')
  const tools = path.join(folder, 'tools')
  const auth = Buffer.from('self-test:made-up').toString('base64')
  await writeInto(config, 'config.json', JSON.stringify({ auths: { [registryAt]: { auth } } }))
  await writeInto(tools, 'docker', `#!/bin/sh\necho '${dockerVersion}'\n`)
  await chmod(path.join(tools, 'docker'), 0o755)
  return {
    resolvers: dns.map(({ endpoint }) => `${endpoint.address}:${endpoint.port}`).join(','),
    image: `${registryAt}/team/app:1.0`,
    'trust-server': `https://${trustAt}`,
    'docker-config': config,
    tools,
  }

  /** @returns its name and port. The realm has the port, so the service is made when the port is known. */
  async function startOwnTokenServer(name, service) {
    let respond
    const server = await startHttpServer({
      tls: authority.issue({ names: [name] }),
      respond: (request) => respond(request),
    })
    const place = `${name}:${server.endpoint.port}`
    const serve = service({ realm: `https://${place}/token`, service: name })
    respond = (request) => (request.path.startsWith('/token') ? granted(request.path) : serve(request))
    return place
  }
}

/** Whatever is asked for: a token in the form of distribution's token specification, with a signature that means nothing. */
function granted(pathAndQuery) {
  const scopes = new URL(pathAndQuery, 'https://self-test.invalid').searchParams.getAll('scope')
  const access = scopes.map((scope) => {
    const [type, ...name] = scope.split(':').slice(0, -1)
    return { type, name: name.join(':'), actions: scope.slice(scope.lastIndexOf(':') + 1).split(',') }
  })
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = [part({ typ: 'JWT', alg: 'ES256' }), part({ access }), part('none')].join('.')
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, expires_in: 300 }),
  }
}

async function writeInto(folder, name, text) {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, name), text)
}
