/** Whoever answers, or writes the workflow, gives text. None of it becomes an order to the runner or markup in the summary. */
import { describe, expect, jest, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withLoopback, type LoopbackOptions } from '../support/loopback.js'
import {
  asWords,
  patienceMs,
  runAction,
  runCommand,
  withFolder,
  type ActionRun,
} from '../support/run-bundle.js'

jest.setTimeout(patienceMs)

const patient = { 'slow-threshold': '20s' }
const orders = '::error::pwned ##[error]pwned ::add-mask::a ::stop-commands::pwned'
const markup = '<script>pwned</script> <img src=x> @octocat [pwned](https://pwned.test) | `x` **pwned**'

/** What this program itself tells the runner. */
const ownCommands: readonly string[] = ['add-mask', 'group', 'endgroup', 'error', 'warning']

function expectNothingTaken(run: ActionRun): void {
  const others = run.commands.filter(({ name }) => !ownCommands.includes(name))
  expect(others).toEqual([])
  for (const { properties } of run.annotations) expect(properties['title']).toMatch(/^Push Preflight/)
  expect(Object.keys(run.outputs).every((name) => /^[a-z-]+$/.test(name))).toBe(true)
  const prose = run.summary.replace(/```[^]*?```/g, '').replace(/`[^`\n]*`/g, '')
  expect(prose).not.toMatch(/<(script|img)/i)
  expect(prose).not.toContain('@octocat')
  expect(prose).not.toContain('](https://pwned')
}

const challenges: readonly (readonly [string, LoopbackOptions])[] = [
  [
    'orders in the realm',
    { realm: ({ port }) => `https://auth.lab.test:${port}/::error::pwned/##[error]pwned` },
  ],
  [
    'orders in the query of the realm',
    { realm: ({ port }) => `https://auth.lab.test:${port}/t?a=${orders}` },
  ],
  ['encoded line ends', { realm: ({ port }) => `https://auth.lab.test:${port}/t%0A::error::pwned%0D%0A` }],
  ['orders in the service', { service: orders }],
  ['markup in the realm', { realm: ({ port }) => `https://auth.lab.test:${port}/@octocat/${markup}` }],
  ['markup in the service', { service: markup }],
  ['a realm on a host like an order', { realm: () => 'https://::error::pwned/token' }],
  ['a realm on a name that is no name', { realm: () => 'https://pwned##[error]pwned@octocat/token' }],
]

describe('the challenge of a registry, with', () => {
  test.concurrent.each(challenges)('%s', (_, hostile) =>
    // A refusal makes the verdict a warning, so that everything is shown.
    withLoopback({ ...hostile, first: { default: { rcode: 'refused' } } }, async ({ signed }) => {
      const run = await runAction({ ...signed, ...patient })
      expect(run).toMatchObject({ signal: null, stderr: '' })
      expect(['warn', 'fail']).toContain(run.outputs['verdict'])
      expectNothingTaken(run)
    }),
  )
})

describe('what the workflow or the runner says', () => {
  const requests = [
    ['orders in the image', { images: orders }],
    [
      'orders on lines of their own in the image',
      { images: `registry.lab.test/a:1\n${orders.replaceAll(' ', '\n')}` },
    ],
    ['orders in a resolver', { images: 'registry.invalid/a:1', resolvers: orders }],
    ['orders for the trust server', { images: 'registry.invalid/a:1', 'trust-server': `https://${orders}` }],
    ['orders in the name of an input', { images: 'registry.invalid/a:1', [orders]: 'x' }],
  ] as const
  test.concurrent.each(requests)('%s: one error of our own', async (_, inputs) => {
    const run = await runAction(inputs)
    expect(run).toMatchObject({ status: 2, outputs: {}, summary: '' })
    expect(run.commands).toMatchObject([
      { name: 'error', properties: { title: 'Push Preflight: bad request' } },
    ])
  })

  test.concurrent('a docker that prints orders instead of a version', () =>
    withLoopback({}, async ({ inputs }) => {
      const script = `printf '%s\\n' '::error::pwned' '##[error]pwned'; echo '::error::pwned' >&2`
      const run = await runAction({ ...inputs, ...patient }, { docker: { script } })
      expect(run).toMatchObject({ status: 0, stderr: '', annotations: [] })
      expectNothingTaken(run)
    }),
  )

  test.concurrent('a trust server in the environment', () =>
    withLoopback({}, async ({ inputs }) => {
      const environment = {
        DOCKER_CONTENT_TRUST: `${orders}\n${orders}`,
        DOCKER_CONTENT_TRUST_SERVER: `https://bob:hunter2@pwned/\n${orders}\n${markup}`,
      }
      const run = await runAction({ ...inputs, ...patient }, { environment })
      expectNothingTaken(run)
      expect([run.stdout, run.summary, JSON.stringify(run.report)].join('\n')).not.toContain('hunter2')
    }),
  )

  test.concurrent('a resolv.conf full of orders', () =>
    withLoopback({}, ({ inputs }) =>
      withFolder(async (folder) => {
        const file = path.join(folder, 'resolv.conf')
        await writeFile(
          file,
          `nameserver ::error::pwned\noptions ${orders}\nsearch ${markup}\n\u001b[31m x\n`,
        )
        const run = await runCommand([...asWords({ ...inputs, ...patient }), `--resolv-conf=${file}`])
        expect(run).toMatchObject({ signal: null, stderr: '' })
        expect(run.stdout).not.toMatch(/^\s*::|##\[|\p{Cc}(?<!\n)/mu)
      }),
    ),
  )
})
