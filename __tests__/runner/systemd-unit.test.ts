/** The environment of the daemon's unit, whatever stands in its files. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readUnitEnvironment } from '../../src/runner/systemd-unit.js'
import { fakeWorld } from '../support/fake-world.js'
import { foreignText } from '../support/foreign-text.js'

const unit = 'docker.service'
const path = `/lib/systemd/system/${unit}`
const variablesIn = async (text: string, files: Readonly<Record<string, string>> = {}) =>
  readUnitEnvironment(fakeWorld({ files: { [path]: text, ...files } }), unit)

describe('for any text of a unit', () => {
  const text = foreignText(
    '[Service]\n',
    '[Unit]\n',
    'Environment=',
    'EnvironmentFile=-/etc/default/docker\n',
    'HTTPS_PROXY=http://p:1',
    "'A=b c'",
    '"A=b"',
    '\\\n',
    '%%',
    '\n',
    ' ',
    '#',
  )

  test('nothing throws, and each variable is a name with a value of one line', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (own, file) => {
        const variables = (await variablesIn(own, { '/etc/default/docker': file })) ?? new Map()
        for (const [name, { source }] of variables) {
          expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/)
          expect([path, '/etc/default/docker']).toContain(source)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a value comes back as it was written in quotes', async () => {
    const value = fc.string({ maxLength: 30 }).map((one) => one.trim())
    await fc.assert(
      fc.asyncProperty(value, async (one) => {
        const quoted = one.replaceAll('%', '%%').replace(/["\\]/g, '\\$&')
        const variables = await variablesIn(`[Service]\nEnvironment="A=${quoted}"\n`)
        expect(variables?.get('A')?.value).toBe(one)
      }),
    )
  })
})
