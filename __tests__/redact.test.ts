import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeAgain } from '../src/judgement.js'
import { createRedactor, nothingRedacted } from '../src/redact.js'
import { annotations } from '../src/render/annotation.js'
import { renderMarkdown } from '../src/render/markdown.js'
import { outputs } from '../src/render/outputs.js'
import { factsLines, progressLine } from '../src/render/progress.js'
import { renderTerminal } from '../src/render/terminal.js'
import type { Report } from '../src/report/index.js'
import { noProxies } from '../src/push-path/proxy.js'
import { answered, connected, nodata, observe, runnerFacts, silent } from './support/observe.js'

/** A company's runner: two nameservers and a registry that nobody outside knows, and one that everybody knows. */
const registry = 'registry.corp.internal'
const observations = observe(
  { images: `${registry}:5000/team/app:1\nghcr.io/team/app:1`, samples: '2', 'content-trust': 'true' },
  runnerFacts('search ad.corp.internal\nnameserver 10.1.2.3\nnameserver fd00::53\nnameserver 1.1.1.1\n'),
  {
    dns: (probe) => {
      if (probe.resolver.address === '10.1.2.3') return silent(probe)
      if (probe.type === 'AAAA') return nodata(9)
      return probe.host === 'ghcr.io' ? answered(9, '140.82.112.33') : answered(9, '10.9.9.9')
    },
    connect: (probe) => ({
      ...connected(
        probe,
        401,
        `Bearer realm="https://${probe.host === 'ghcr.io' ? 'ghcr.io' : 'auth.corp.internal'}/token",service="x"`,
      ),
    }),
    certificate: (probe) =>
      probe.host === 'ghcr.io'
        ? null
        : {
            names: [`*.${registry}`, 'build.acme.example.com'],
            issuer: 'Acme Widgets Root, Acme Widgets Ltd',
            validFrom: null,
            validTo: null,
            selfSigned: false,
            ownFolder: true,
            asksBack: false,
          },
  },
)
const report = judgeAgain(observations, 5_000)

const secrets = /corp\.internal|10\.1\.2\.3|10\.9\.9\.9|fd00::53|Acme Widgets|build\.acme/

/** Everything that is shown of it, by who shows it. */
const shownOf = (shown: Report): Readonly<Record<string, string>> => ({
  summary: renderMarkdown(shown),
  annotations: JSON.stringify(annotations(shown)),
  outputs: JSON.stringify(outputs(shown, null)),
  terminal: renderTerminal(shown, { colour: false, width: 200 }),
})

describe('in a public repository', () => {
  test.each(Object.keys(shownOf(report)))('the %s has no private address and no private name', (by) => {
    expect(shownOf(report)[by]).toMatch(secrets)
    const shown = createRedactor(report.request).report(report)
    expect(shownOf(shown)[by]).not.toMatch(secrets)
  })

  test('nor has the log, while the run goes on', () => {
    const redactor = createRedactor(observations.request)
    redactor.runner(observations.runner)
    const lines = [
      ...factsLines(observations.runner).map((line) => redactor.text(line)),
      ...observations.measurements.flatMap((measurement) => {
        redactor.measured(measurement)
        const line = progressLine(measurement)
        return line === null ? [] : [redactor.text(line)]
      }),
    ]
    expect(lines.join('\n')).not.toMatch(secrets)
    expect(lines.join('\n')).toContain('nameserver resolver 1 (private) (1st, used')
    // The same thing is called the same before and after.
    expect(renderMarkdown(redactor.report(report))).toContain('resolver 1 (private)')
  })

  test('labels say what a thing is, and public ones stay', () => {
    const { summary = '' } = shownOf(createRedactor(report.request).report(report))
    expect(summary).not.toMatch(/\b(resolver|registry|trust server|token server) \1\b/i)
    expect(summary).toContain('To blame: resolver 1 (private), the 1st nameserver')
    expect(summary).toContain('| **`resolver 1 (private)`**<br>1st nameserver, to blame |')
    for (const text of [
      'resolver 2 (private)',
      '1.1.1.1',
      'ghcr.io',
      '`registry',
      '/team/app',
      'token server',
    ]) {
      expect(summary).toContain(text)
    }
  })

  test('the report keeps its shape: what was equal is equal, what differed differs', () => {
    const shown = createRedactor(report.request).report(report)
    expect(shown.culprit?.resolver).toBe(shown.runner.resolvers[0]?.address)
    const hosts = (of: Report) => of.path.map(({ host, port }) => `${host}:${port}`)
    expect(new Set(hosts(shown)).size).toBe(new Set(hosts(report)).size)
    expect(shown.findings.map(({ code }) => code)).toEqual(report.findings.map(({ code }) => code))
    expect(shown.measurements.map(({ result }) => result.kind)).toEqual(
      report.measurements.map(({ result }) => result.kind),
    )
  })

  test('what is not asked for changes nothing', () => {
    expect(nothingRedacted.report(report)).toBe(report)
    expect(nothingRedacted.text('10.1.2.3')).toBe('10.1.2.3')
  })
})

describe('a text', () => {
  const redactor = createRedactor(report.request)
  redactor.report(report)

  test.each([
    ['10.0.0.7 and 10.0.0.7:5353', /^(address \d+ \(private\)) and \1:5353$/],
    ['[fd12::1]:5353', /^address \d+ \(private\):5353$/],
    ['fe80::1%eth0 is near', /^address \d+ \(private\) is near$/],
    ['nas.local and printer.lan', /^host \d+ \(private\) and host \d+ \(private\)$/],
    [`GET https://${registry}:5000/v2/`, /^GET https:\/\/registry:5000\/v2\/$/],
    ['ghcr.io.ad.corp.internal', /^ghcr\.io\.search-domain-1$/],
    ['127.0.0.53, ::1, 8.8.8.8 and 2001:db8::1', /^127\.0\.0\.53, ::1, 8\.8\.8\.8 and 2001:db8::1$/],
    ['docker 28.2.2 at 08:30:00 in /etc/resolv.conf', /^docker 28\.2\.2 at 08:30:00 in \/etc\/resolv\.conf$/],
  ])('%s', (text, expected) => expect(redactor.text(text)).toMatch(expected))

  test('no text makes it throw, and no private address comes through', () => {
    const part = fc.oneof(
      fc.constantFrom('10.', '.', ':', '[', ']', 'fd00::', ' ', 'corp.internal'),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.ipV4(), (parts, address) => {
        const text = redactor.text(`${parts.join('')} 10.${address.split('.').slice(1).join('.')} `)
        expect(text).toMatch(/address \d+ \(private\) $/)
      }),
    )
  })
})

describe('a registry of one word', () => {
  const named = (host: string) => {
    const seen = observe(
      { images: `${host}:5000/app:1`, samples: '1' },
      runnerFacts('nameserver 1.1.1.1\n'),
      {
        dns: (probe) => (probe.type === 'A' ? answered(3, '10.9.9.9') : nodata(3)),
        connect: (probe) => connected(probe, 200, null),
      },
    )
    const redactor = createRedactor(seen.request)
    redactor.runner(seen.runner)
    seen.measurements.forEach((one) => redactor.measured(one))
    return redactor
  }

  test('is hidden wherever it stands', () =>
    expect(named('nexus').text('nexus is slow: GET https://nexus:5000/v2/, and nexus-2 is not it')).toBe(
      'registry is slow: GET https://registry:5000/v2/, and nexus-2 is not it',
    ))

  test('does not take our own words away, and is hidden where a port or a path shows it', () =>
    expect(named('docker').text('docker push docker:5000/app:1 to https://docker/v2/ with docker 28')).toBe(
      'docker push registry:5000/app:1 to https://registry/v2/ with docker 28',
    ))
})

test('a proxy without a public name is called so, and its exceptions have none', () => {
  const entry = {
    kind: 'server',
    source: 'HTTPS_PROXY',
    server: { scheme: 'http', host: 'gateway', port: 3_128, hasCredentials: false },
  } as const
  const client = {
    https: entry,
    http: null,
    exceptions: ['.corp.internal', '10.0.0.0/8'],
    exceptionsSource: 'NO_PROXY',
  }
  const facts = runnerFacts('nameserver 1.1.1.1\n', { proxies: { ...noProxies, client } })
  const redactor = createRedactor(observations.request)
  redactor.runner(facts)
  const lines = factsLines(facts)
    .map((line) => redactor.text(line))
    .join('\n')
  expect(lines).toContain('proxy')
  expect(lines).not.toMatch(/gateway|corp\.internal|10\.0\.0\.0/)
})

test('a name of the public DNS that leads to private addresses only is hidden, too', () => {
  const seen = observe(
    { images: 'registry.example.com/app:1', samples: '1' },
    runnerFacts('nameserver 1.1.1.1\n'),
    {
      dns: (probe) => (probe.type === 'A' ? answered(3, '10.9.9.9') : nodata(3)),
      connect: (probe) => connected(probe, 200, null),
    },
  )
  const shown = createRedactor(seen.request).report(judgeAgain(seen, 100))
  expect(JSON.stringify(shown)).not.toContain('registry.example.com')
})
