import { describe, expect, test } from '@jest/globals'
import { renderMarkdown } from '../../src/render/markdown.js'
import {
  answeredIn,
  passingReport,
  sampleEnding,
  sampleFinding,
  sampleForecast,
  sampleQuery,
  sampleRemedy,
  sampleReport,
  sampleResolver,
  sampleRunner,
} from '../support/sample-report.js'

const withoutDetails = (markdown: string) => markdown.replace(/<details>[^]*?<\/details>/g, '')
const linesOf = (markdown: string) => markdown.trimEnd().split('\n')

describe('the summary of a pass', () => {
  test('says exactly this', () => {
    expect(renderMarkdown(passingReport())).toBe(
      `### Pass: docker push will work, in about 300 ms
What \`docker push\` would do: It takes about 300 ms where the registry has the layers already, about 900 ms for a new image of one layer.<br>
content trust: off (DOCKER_CONTENT_TRUST is not set in this step)

<details><summary>Measured in 412 ms: 1 resolver, 1 host</summary>

| Resolver | Place | Sent | Answered | Slowest median |
| --- | --- | --- | --- | --- |
| \`8.8.8.8\` | 1st nameserver | 5 | 5 | 11 ms |

</details>
`,
    )
  })

  test('is three visible lines and at most fifteen in all, however much was measured', () => {
    const addresses = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4', '192.0.2.5']
    const summary = renderMarkdown(
      passingReport({
        runner: sampleRunner({
          resolvers: addresses.map((address, index) => sampleResolver(address, index + 1)),
        }),
        measurements: addresses.map((address) =>
          sampleQuery(answeredIn(1), { resolver: { address, port: 53 } }),
        ),
        findings: addresses.map(() => sampleFinding({ severity: 'hint' })),
      }),
    )
    expect(linesOf(withoutDetails(summary)).filter((line) => line !== '')).toHaveLength(3)
    expect(linesOf(summary).length).toBeLessThanOrEqual(15)
    expect(summary).toContain('| 3 more rows |')
    expect(summary).toContain('Also seen: ')
  })
})

describe('the summary of a push that will fail', () => {
  const summary = renderMarkdown(sampleReport(), { docsBase: 'https://docs.example/v1/' })

  test.each([
    [
      'the verdict with the culprit',
      '## Fail: docker push will end in a false 401 after about 10.2 s. To blame: 4.4.4.4, the 2nd nameserver, for the trust server notary.docker.io\n',
    ],
    [
      "Docker's own words",
      "Docker's words: `you are not authorized to perform this operation: server returned 401.`",
    ],
    ['what a false 401 is', 'although the credentials are not the cause'],
    ['the time for a new image', 'about 11.0 s for a new image'],
    ['content trust', 'content trust: on (DOCKER_CONTENT_TRUST is 1)'],
    [
      'the fix as a block',
      'Where it goes: `/etc/resolv.conf`\n\n```text\nnameserver 8.8.8.8\nnameserver 8.8.4.4\n```',
    ],
    [
      'what the fix leads to',
      'Replayed on the same measurements with it, docker push will work, in about 300 ms.',
    ],
    [
      'every remedy with its end',
      [
        '### What would mend it',
        '',
        "| Remedy | How the push ends with it | Docker's time |",
        '| --- | --- | --- |',
        '| Write 8.8.4.4 instead of 4.4.4.4 | ok | 300 ms |',
        '| Ask 9.9.9.9, which nobody asked yet | not known | - |',
        '| Ask 4.4.4.4 first | false-401 | 12.4 s |',
        '| Ask 4.4.4.4 alone | registry-unreachable | 1 min 15 s |',
      ].join('\n'),
    ],
    [
      'other findings with their page',
      '- **warning**: [Nameserver 8.8.8.8 answers SERVFAIL for notary.docker.io](https://docs.example/v1/docs/findings/nameserver-servfail.md)',
    ],
    ['consequences as such', '- **follows from resolver-silent**: ['],
    [
      'the culprit in bold and by a word',
      '| **`4.4.4.4`**<br>2nd nameserver, to blame | **`notary.docker.io`**<br>trust server | 0 of 2 | - | - | 2 | - |',
    ],
    [
      'the others not in bold',
      '| `8.8.8.8`<br>1st nameserver | `notary.docker.io`<br>trust server | 0 of 3 | - | - | 0 | SERVFAIL x3 |',
    ],
    [
      'the path',
      '| `registry-1.docker.io`<br>registry | 11 ms<br>`203.0.113.7` | 12 ms | 20 ms | 30 ms | 401 |',
    ],
    ['the timeline as a table', '| trust server ping | 200 ms | 5.2 s | 4.4.4.4 does not answer |'],
    ['the timeline as a chart', '    2. trust server ping :crit, 200, 5200'],
    ['the environment', '- nameserver 4.4.4.4 (2nd, used, from /etc/resolv.conf)'],
    ['commands to see it by hand', '```sh\ndig @4.4.4.4 notary.docker.io AAAA\n```'],
    ['what each nameserver says of a host', '<br>trust server | 1st SERVFAIL, 2nd no reply |'],
    ['the raw samples', '| `4.4.4.4` | `notary.docker.io AAAA` | no reply x2 |'],
    [
      'the numbers that decide, with their sources',
      '| ping of the trust server, its lookup included | 5.0 s | docker/cli v28.5.2 cli/trust/trust.go:143-171 |',
    ],
    ['thresholds', 'a resolver is called slow from 500 ms'],
  ])('holds %s', (_, text) => expect(summary).toContain(text))

  test('without a base for links names the pages as plain text', () => {
    const plain = renderMarkdown(sampleReport())
    expect(plain).toContain('(`docs/findings/nameserver-servfail.md`)')
    expect(plain).not.toContain('](')
  })

  test('compares nothing where the fix is the only remedy', () => {
    const [fix] = sampleReport().remedies
    const remedies = fix === undefined ? [] : [fix]
    expect(renderMarkdown(sampleReport({ remedies }))).not.toContain('What would mend it')
  })

  test('tells the chance of what a remedy does not make sure', () => {
    const remedies = [
      sampleRemedy({ then: sampleEnding('ok', 14.5, { probability: 0.8, low: 0.6 }) }),
      sampleRemedy({ say: 'Another' }),
    ]
    expect(renderMarkdown(sampleReport({ remedies }))).toContain('| ok (80 %) | 14.5 s |')
  })

  test('lists every ending where there are several', () => {
    const endings = [
      sampleEnding('false-401', 10.2, { probability: 0.7, low: 0.5, high: 0.85 }),
      sampleEnding('ok', 0.3, { probability: 0.3, low: 0.15, high: 0.5 }),
    ] as const
    expect(renderMarkdown(sampleReport({ forecast: [sampleForecast({ endings })] }))).toContain(
      '- docker.io/acme/app:1.0 with docker 28.2.2: 30 % (between 15 % and 50 %): docker push will work, in about 300 ms',
    )
  })
})

describe('the summary of a push that will work, with a warning', () => {
  const timeline = [
    { step: 'registry ping', fromMs: 0, toMs: 60, limitMs: 15_000, note: '' },
    { step: 'trust server ping', fromMs: 60, toMs: 4_560, limitMs: 5_000, note: '' },
    { step: 'signing', fromMs: 4_560, toMs: 9_000, limitMs: null, note: '' },
  ]
  const measurements = [700, 720, 710].map((ms) => sampleQuery(answeredIn(ms)))
  const works = { verdict: 'warn', outcome: 'ok', seconds: 9, predictedError: null, measurements } as const
  const endings = [
    sampleEnding('ok', 9, { probability: 0.93, low: 0.88, high: 0.97 }),
    sampleEnding('false-401', 10.2, { probability: 0.07, low: 0.03, high: 0.12 }),
  ] as const
  const summary = renderMarkdown(
    sampleReport({ ...works, forecast: [sampleForecast({ endings, timeline })] }),
  )

  test.each([
    [
      'the step that is close to its time-out',
      "| trust server ping | 4.5 s | 5.0 s, Docker's time-out | 500 ms are left |",
    ],
    [
      'the resolver that is over the threshold',
      '| resolver 8.8.8.8 for registry-1.docker.io, median | 710 ms | 500 ms, slow-threshold | exceeded by 210 ms |',
    ],
    [
      'the chance, and what it is held against',
      '| chance that the push does not end well | 7 % (between 3 % and 12 %) | 20 % at the least is a fail | 17 % are left |',
    ],
  ])('tells %s', (_, line) => expect(summary).toContain(line))

  test('does not call the one to blame what a push survives', () => {
    const incident = sampleReport({ verdict: 'warn', outcome: 'ok' })
    expect(renderMarkdown(incident)).toContain('| **`4.4.4.4`**<br>2nd nameserver, to look at |')
  })

  test('leaves out what is far from its limit, but for the step that is nearest to it', () => {
    expect(summary).not.toContain('| registry ping | 60 ms | 15.0 s, ')
    const easy = [{ step: 'registry ping', fromMs: 0, toMs: 60, limitMs: 15_000, note: '' }]
    const calm = sampleReport({
      ...works,
      measurements: [],
      forecast: [sampleForecast({ endings: [sampleEnding('ok', 1)], timeline: easy })],
    })
    expect(renderMarkdown(calm)).toContain(
      "| registry ping | 60 ms | 15.0 s, Docker's time-out | 14.9 s are left |",
    )
  })

  test('and a push that fails has no margin to tell', () =>
    expect(renderMarkdown(sampleReport())).not.toContain('How close it is'))
})

test('where the runner masks names, the roles still say what is meant', () => {
  const masked = renderMarkdown(sampleReport()).replaceAll('notary.docker.io', '***')
  expect(masked).toContain('To blame: 4.4.4.4, the 2nd nameserver, for the trust server ***')
  expect(masked).toContain('| **`***`**<br>trust server |')
  expect(masked).toContain('| `***`<br>trust server |')
})

test('a host that is the cause itself is marked in the path, by a word, too', () => {
  const culprit = {
    code: 'registry-unreachable',
    resolver: null,
    position: null,
    host: 'registry-1.docker.io',
  }
  const summary = renderMarkdown(sampleReport({ culprit }))
  expect(summary).toContain('| **`registry-1.docker.io`**<br>registry, to blame |')
  expect(summary).not.toContain('nameserver, to blame')
})

describe('a summary of an unknown push', () => {
  test('says why, and offers no fix', () => {
    const summary = renderMarkdown(
      sampleReport({
        verdict: 'unknown',
        outcome: 'unknown',
        culprit: null,
        predictedError: null,
        findings: [],
        forecast: [sampleForecast({ unknownBecause: 'the daemon is not on this machine', timeline: [] })],
      }),
    )
    expect(summary).toContain('## Unknown: too little was measured to say what docker push will do\n')
    expect(summary).toContain('The reason: the daemon is not on this machine.')
    expect(summary).not.toContain('### The fix')
  })
})

describe('a summary never outgrows what GitHub takes', () => {
  test('a long table is cut and says so', () => {
    const measurements = Array.from({ length: 500 }, (_, index) =>
      sampleQuery(answeredIn(1), { host: `h${index}.example` }),
    )
    const summary = renderMarkdown(sampleReport({ measurements }))
    // 500 rows and the one of 4.4.4.4, which was not asked.
    expect(summary).toContain('| 302 more rows |')
  })

  test('and the whole stays under 1 MiB', () => {
    const long = '|`😀<'.repeat(50_000)
    const measurements = Array.from({ length: 400 }, (_, index) =>
      sampleQuery(answeredIn(1), { host: `${index}${long}` }),
    )
    const finding = sampleFinding({
      title: long,
      evidence: Array.from({ length: 400 }, () => long),
      byHand: long,
      remedy: {
        say: long,
        paste: long,
        where: long,
        lasting: { say: long, paste: long, where: long },
        then: null,
      },
    })
    const summary = renderMarkdown(
      sampleReport({
        measurements,
        findings: Array.from({ length: 400 }, () => finding),
        predictedError: long,
      }),
    )
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toContain('### The fix')
  })
})

test('what makes the fix last stands below it, as a block of its own', () => {
  const lasting = {
    say: 'To keep it, tell systemd-resolved',
    paste: '[Resolve]\nDNS=8.8.8.8',
    where: '/etc/systemd/resolved.conf.d/push-preflight.conf',
  }
  const [finding] = sampleReport().findings
  const remedy = sampleRemedy({ lasting })
  const findings = finding === undefined ? [] : [{ ...finding, remedy }]
  const summary = renderMarkdown(sampleReport({ findings }))
  expect(summary).toContain('```text\n[Resolve]\nDNS=8.8.8.8\n```')
  expect(summary.indexOf('To keep it, tell systemd-resolved')).toBeGreaterThan(
    summary.indexOf('nameserver 8.8.4.4'),
  )
  expect(summary).toContain('Where it goes: `/etc/systemd/resolved.conf.d/push-preflight.conf`')
})
