export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 20_000,
  // Tests that only wait for servers of their own run beside each other (test.concurrent).
  maxConcurrency: 4,
  coverageProvider: 'v8',
  reporters: ['default', '<rootDir>/__tests__/support/closing-line-reporter.mjs'],
}
