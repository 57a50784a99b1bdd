import path from 'node:path'
import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

/**
 * Who may import whom. A room (a folder of src/, or a file that stands directly in it) may import
 * the rooms in its list and itself, nothing else of ours.
 */
const mayImport = {
  report: [],
  'document.ts': [],
  'last-slashes.ts': [],
  'secret-forms.ts': [],
  'secrets.ts': ['secret-forms.ts'],
  'report-reader': ['report', 'document.ts', 'push-path', 'budgets.ts'],
  'world.ts': ['report'],
  'budgets.ts': ['report'],
  'push-path': ['report', 'budgets.ts'],
  'request.ts': ['report', 'push-path', 'budgets.ts'],
  runner: ['report', 'world.ts', 'secrets.ts', 'push-path', 'budgets.ts', 'last-slashes.ts'],
  forecast: ['report', 'budgets.ts', 'push-path'],
  plan: ['report', 'budgets.ts', 'push-path', 'forecast'],
  measure: ['report', 'world.ts', 'secrets.ts', 'push-path', 'budgets.ts'],
  findings: ['report', 'budgets.ts', 'push-path', 'forecast'],
  'tracing.ts': ['report', 'world.ts', 'budgets.ts', 'runner', 'plan', 'measure'],
  'survey.ts': ['report', 'world.ts', 'budgets.ts', 'plan', 'measure'],
  'preflight.ts': [
    'report',
    'world.ts',
    'secrets.ts',
    'budgets.ts',
    'push-path',
    'runner',
    'plan',
    'measure',
    'forecast',
    'tracing.ts',
    'head-start.ts',
    'survey.ts',
  ],
  'judgement.ts': ['report', 'findings'],
  render: ['report', 'budgets.ts', 'last-slashes.ts'],
  // It sends what render/ has made over what measure/ has measured: it sees neither render/ nor preflight.ts. The names that a
  // host is asked by are Go's, which forecast/ knows.
  publish: [
    'report',
    'world.ts',
    'secrets.ts',
    'budgets.ts',
    'push-path',
    'runner',
    'measure',
    'forecast',
    'last-slashes.ts',
  ],
  'redact.ts': ['report', 'push-path'],
  'delivery.ts': ['report', 'world.ts', 'runner', 'render', 'redact.ts'],
  'head-start.ts': ['report', 'world.ts', 'budgets.ts', 'push-path', 'runner', 'plan', 'measure'],
  'loading.ts': ['measure', 'runner', 'push-path', 'forecast', 'preflight.ts'],
  'complaint.ts': [],
  'index.ts': ['report', 'world.ts', 'request.ts', 'runner', 'head-start.ts', 'loading.ts', 'action.ts'],
  'action.ts': [
    'report',
    'world.ts',
    'runner',
    'preflight.ts',
    'judgement.ts',
    'render',
    'redact.ts',
    'delivery.ts',
    'secrets.ts',
    'publish',
  ],
  'cli.ts': [
    'report',
    'world.ts',
    'request.ts',
    'runner',
    'head-start.ts',
    'loading.ts',
    'complaint.ts',
    'command.ts',
    'demo.ts',
  ],
  'command.ts': [
    'report',
    'report-reader',
    'world.ts',
    'runner',
    'preflight.ts',
    'judgement.ts',
    'render',
    'redact.ts',
    'complaint.ts',
  ],
  simulator: ['world.ts', 'report', 'document.ts', 'last-slashes.ts'],
  'demo.ts': ['report', 'world.ts', 'request.ts', 'preflight.ts', 'judgement.ts', 'render', 'simulator'],
}

const source = path.join(import.meta.dirname, 'src') + path.sep

const importArrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      arrow: '{{from}} may not import {{to}}: imports run one way (the table is in eslint.config.js).',
    },
  },
  create(context) {
    if (!context.filename.startsWith(source)) return {}
    const room = (file) => path.relative(source, file).split(path.sep)[0]
    const from = room(context.filename)
    const check = (node) => {
      const specifier = node.source?.value
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return
      const to = room(path.resolve(path.dirname(context.filename), specifier).replace(/\.js$/, '.ts'))
      if (to !== from && !(mayImport[from] ?? []).includes(to)) {
        context.report({ node, messageId: 'arrow', data: { from, to } })
      }
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}

const resolvesNames =
  'resolves names with getaddrinfo, which cannot be aborted and hangs in exactly the incident that this program is for: connect to a measured address through World.'
const doors = 'only src/world.ts opens files, sockets and processes: take a World instead.'
const doorModules = ['fs', 'fs/promises', 'net', 'dgram', 'child_process', 'https']

const restricted = (allowed) => ({
  paths: [
    ...['dns', 'dns/promises'].flatMap((name) => [
      { name, message: resolvesNames },
      { name: `node:${name}`, message: resolvesNames },
    ]),
    ...doorModules
      .filter((name) => !allowed.includes(name))
      .flatMap((name) => [
        { name, message: doors, allowTypeImports: true },
        { name: `node:${name}`, message: doors, allowTypeImports: true },
      ]),
    ...(allowed.includes('@actions/core')
      ? []
      : [{ name: '@actions/core', message: 'only src/render/action.ts speaks to the runner.' }]),
    ...(allowed.includes('@actions/github')
      ? []
      : [
          {
            name: '@actions/github',
            message: 'only src/publish/octokit.ts has it, which is loaded when it is needed.',
          },
        ]),
  ],
})

export default tseslint.config(
  {
    ignores: ['dist', 'build', 'node_modules', 'coverage', 'lab/.packages*', 'gallery/mermaid/node_modules'],
  },
  eslint.configs.recommended,
  {
    files: [
      'src/**/*.ts',
      'lab/**/*.ts',
      'bench/**/*.ts',
      'fuzz/**/*.ts',
      'footprint/**/*.ts',
      'soak/**/*.ts',
      'gallery/**/*.ts',
      '__tests__/**/*.ts',
    ],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './gallery/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { 'import-arrows': importArrows } } },
    rules: {
      'house/import-arrows': 'error',
      'no-restricted-globals': ['error', { name: 'fetch', message: resolvesNames }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'exit',
          message: 'set process.exitCode and let the process end by itself.',
        },
      ],
      '@typescript-eslint/no-restricted-imports': ['error', restricted([])],
    },
  },
  {
    files: ['src/world.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', restricted(doorModules)] },
  },
  {
    files: ['src/index.ts', 'src/cli.ts', 'src/demo.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', restricted(['fs', 'fs/promises'])] },
  },
  {
    files: ['src/simulator/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        restricted(['net', 'dgram', 'fs', 'fs/promises', 'https']),
      ],
    },
  },
  {
    files: ['src/render/action.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', restricted(['@actions/core'])] },
  },
  {
    files: ['src/publish/octokit.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', restricted(['@actions/github'])] },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
)
