/** What GitHub takes of a job with hundreds of images. */
import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/render/annotation.js'
import { summaryOf } from '../../src/render/markdown.js'
import type { Measurement, PathHost } from '../../src/report/index.js'
import {
  answeredIn,
  noReply,
  sampleConnection,
  sampleEnding,
  sampleFinding,
  sampleForecast,
  sampleQuery,
  sampleRemedy,
  sampleReport,
  sampleResolver,
  sampleRunner,
  servfailIn,
  unauthorized,
} from '../support/sample-report.js'

const domain = 'a-rather-long-team-name.example.com'
const registries = Array.from({ length: 30 }, (_, index) => `registry-${index}.${domain}`)
const images = Array.from(
  { length: 200 },
  (_, index) => `${registries[index % registries.length] ?? ''}/group/subgroup/service-${index}:2026.11.25`,
)
const roles = ['registry', 'token', 'trust'] as const
const path = registries.flatMap((registry): readonly PathHost[] =>
  roles.map((role) => ({ host: registry.replace('registry', role), port: 443, roles: [role], images: [0] })),
)
const resolvers = ['10.1.2.3', '10.1.2.4', '10.1.2.5']
const results = [noReply, servfailIn(12), answeredIn(12.3, ['203.0.113.7', '203.0.113.8'])] as const
const measurements = path.flatMap(({ host }): readonly Measurement[] => [
  ...resolvers.flatMap((address, index) =>
    (['A', 'AAAA'] as const).flatMap((type) =>
      [0, 1].flatMap((sample) => {
        const result = results[index]
        return result === undefined
          ? []
          : [sampleQuery(result, { host, type, sample, resolver: { address, port: 53 } })]
      }),
    ),
  ),
  ...['203.0.113.7', '203.0.113.8'].map((address) =>
    sampleConnection(unauthorized, { host, to: { address, port: 443 } }),
  ),
])
const endings = [
  sampleEnding('false-401', 10.2, { probability: 0.7, low: 0.5, high: 0.85 }),
  sampleEnding('ok', 0.3, { probability: 0.3, low: 0.15, high: 0.5 }),
] as const
const findings = Array.from({ length: 12 }, (_, index) =>
  sampleFinding({
    code: `cause-${index}`,
    severity: index < 6 ? 'error' : 'warning',
    title: `Resolver 10.1.2.3 (1st nameserver) does not answer for registry-${index}.${domain}`,
    evidence: path.map(({ host }) => `${host}: A 12 lost; AAAA 12 lost`),
    remedy: sampleRemedy({ paste: 'nameserver 10.1.2.5\n'.repeat(20) }),
  }),
)
const report = sampleReport({
  findings,
  path,
  measurements,
  culprit: { code: 'cause-0', resolver: '10.1.2.3', position: 1, host: null },
  runner: sampleRunner({ resolvers: resolvers.map((address, index) => sampleResolver(address, index + 1)) }),
  forecast: images.flatMap((image) => [
    sampleForecast({ image, endings }),
    sampleForecast({ image, client: 'buildx 0.36.0', decides: false }),
  ]),
})

describe('200 images on 30 registries with 12 findings', () => {
  const { markdown, leftOut } = summaryOf(report, {
    docsBase: 'https://github.com/octo/push-preflight/blob/v1',
  })

  test('have a summary below 200 kB, with every section', () => {
    expect(Buffer.byteLength(markdown)).toBeLessThan(200_000)
    expect(leftOut).toEqual([])
    for (const heading of ['What `docker push` would do', 'The fix', 'Resolvers', 'Push path']) {
      expect(markdown).toContain(`### ${heading}\n`)
    }
  })

  test('say how much is not shown, wherever something is cut', () => {
    const shownEndings = 50
    expect(markdown).toContain(`\n- ${2 * images.length + images.length - shownEndings} more\n`)
    const resolverRows = path.length * resolvers.length
    const shownRows = 199
    expect(markdown).toContain(`| ${resolverRows - shownRows} more rows |`)
  })

  test('have ten annotations, which count the rest, each below 4,096 characters', () => {
    const shown = annotations(report)
    expect(shown).toHaveLength(10)
    expect(shown[9]?.message).toMatch(/\n2 more causes, which the job summary and the log name\.$/)
    for (const { message } of shown) expect(message.length).toBeLessThan(4_096)
  })
})
