/** Our own side: the project's own code reads the condition's files and measures its name servers. */
import { setMaxListeners } from 'node:events'
import { createMeasurer } from '../../src/measure/measurer.js'
import { createTrustStore } from '../../src/measure/trust-store.js'
import { dnsProbes } from '../../src/plan/dns-probes.js'
import { presentable } from '../../src/preflight.js'
import { survey } from '../../src/survey.js'
import { addressesWithoutDns } from '../../src/push-path/addresses.js'
import type { Ms, Observations, RunnerFacts, Request } from '../../src/report/index.js'
import { parseRequest } from '../../src/request.js'
import { readRunner } from '../../src/runner/facts.js'
import { createSecrets } from '../../src/secrets.js'
import { realWorld, type World } from '../../src/world.js'
import type { LibraryName } from './condition.js'
import { machineName } from './programs.js'
import { everyQuestion } from './questions.js'

export interface Files {
  readonly resolvConf: string
  readonly hosts: string
}

/** Debian 12's docker is built with the Go that the lab's own program is built with. */
const dockerWords = 'Docker version 20.10.24+dfsg1, build 297e128\n'
/** Longer than any lookup of a condition. */
const timeoutMs: Ms = 60_000
/** The first is cold and of no interest here, since none of these name servers has a cache. */
const samples = 3

/** What a preflight would measure of one name, asked as this library asks. */
export async function measure(files: Files, host: string, library: LibraryName): Promise<Observations> {
  const world = worldWith(files)
  const request = requestFor(host)
  const ending = new AbortController()
  setMaxListeners(0, ending.signal)
  const { signal } = ending
  const deadline = setTimeout(() => ending.abort(), timeoutMs)
  try {
    const secrets = createSecrets(() => undefined)
    const read = await readRunner(world, request, {
      resolvConfPath: '/etc/resolv.conf',
      jobSummary: 'not-asked',
      signal,
      secrets,
    })
    // The Go program here is built without cgo, whatever stands in resolv.conf.
    const runner: RunnerFacts = {
      ...read,
      builds: { cli: 'static', daemon: 'static' },
      lookupEnvironment: goOnly,
    }
    const startMs = world.monotonicMs()
    const measurer = createMeasurer({ world, signal, startMs, secrets, trustStore })
    const first: Observations = { schemaVersion: 1, request, runner, measurements: [], routes: [] }
    const surveyed = await survey(first, {
      ...{ world, signal, startMs, measurer },
      witness: { measured: () => undefined },
      plan: (observations, situation) => {
        if (addressesWithoutDns(observations, host) !== null) return []
        return library === 'go'
          ? dnsProbes(observations, [host], situation)
          : everyQuestion(observations, host, library)
      },
    })
    const { pins } = runner
    const { runner: known, ...presented } = presentable(surveyed, measurer.lateReplies())
    return { ...presented, runner: { ...known, pins } }
  } finally {
    clearTimeout(deadline)
    ending.abort()
  }
}

const goOnly: RunnerFacts['lookupEnvironment'] = { libcVariables: [], netdns: 'go' }

function worldWith({ resolvConf, hosts }: Files): World {
  const files = new Map([
    ['/etc/resolv.conf', resolvConf],
    ['/etc/hosts', hosts],
    ['/etc/nsswitch.conf', 'hosts: files dns\n'],
    ['/proc/sys/kernel/hostname', `${machineName}\n`],
  ])
  return {
    ...realWorld(),
    environment: {},
    readFile: (path) => {
      const text = files.get(path)
      return Promise.resolve(text === undefined ? { kind: 'absent' } : { kind: 'text', text })
    },
    listFolder: () => Promise.resolve([]),
    readLink: () => Promise.resolve(null),
    run: ([tool]) =>
      Promise.resolve(
        tool === 'docker'
          ? { kind: 'exited', status: 0, stdout: dockerWords, stderr: '' }
          : { kind: 'absent' },
      ),
  }
}

/** Nothing is connected to. */
const trustStore = createTrustStore(
  {
    daemonSystem: [],
    clientSystem: [],
    folderFor: () => Promise.resolve([]),
  },
  { clientCertificateFor: () => null },
  [],
)

function requestFor(host: string): Request {
  const parsed = parseRequest(
    {
      images: `${host.includes('.') ? host : `${host}:443`}/lab:1`,
      'content-trust': 'false',
      samples: String(samples),
      timeout: `${timeoutMs}ms`,
    },
    { kind: 'command' },
  )
  if (parsed.ok) return parsed.request
  throw new Error(`expected ${host} to be a host of an image, it is not`)
}
