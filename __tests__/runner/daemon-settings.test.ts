import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDaemonSettings, settledSettings } from '../../src/runner/daemon-settings.js'
import { fakeWorld, type FakeWorldParts } from '../support/fake-world.js'

const path = '/etc/docker/daemon.json'
const read = (content: NonNullable<FakeWorldParts['files']>[string]) =>
  readDaemonSettings(fakeWorld({ files: { [path]: content } }))
const fileOf = async (content: NonNullable<FakeWorldParts['files']>[string]) => (await read(content)).file

describe('daemon.json', () => {
  test('says which registries need not be verified, without their schemes', async () => {
    const text = '{"insecure-registries": ["http://a.example:5000", "10.0.0.0/8", "b.example"], "mtu": 1400}'
    expect(await fileOf(text)).toEqual({
      kind: 'read',
      path,
      insecureRegistries: ['a.example:5000', '10.0.0.0/8', 'b.example'],
    })
  })

  test.each<[string, string]>([
    ['{"mtu": 1400,}', 'it is not JSON (line 1, column 14)'],
    ['[]', 'it is not an object with names and values'],
    ['{"insecure-registries": "a.example"}', '"insecure-registries" is not a list of texts'],
    ['{"insecure-registries": [5000]}', '"insecure-registries" is not a list of texts'],
  ])('%s stops the daemon', async (text, why) => {
    expect(await fileOf(text)).toEqual({ kind: 'invalid', path, why })
  })

  test.each(['', '{}', 'null', '\uFEFF{}'])('%j says nothing', async (text) => {
    expect(await fileOf(text)).toEqual({ kind: 'read', path, insecureRegistries: [] })
  })

  test('that this step may not read is not told of', async () => {
    expect(await fileOf({ kind: 'unreadable', why: 'EACCES' })).toEqual({
      kind: 'not-read',
      why: `${path} could not be read: EACCES`,
    })
  })

  test('is read whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        expect(['read', 'invalid', 'not-read']).toContain((await fileOf(text)).kind)
      }),
    )
  })
})

test('what the daemon says of itself goes before its file, which it may not have read again', async () => {
  const daemonSettings = await read('{"insecure-registries": ["a.example"]}')
  expect(daemonSettings.insecure).toBeNull()
  expect(settledSettings({ daemonSettings }, ['b.example']).insecure).toEqual({
    saidBy: 'docker-info',
    registries: ['b.example'],
  })
  expect(settledSettings({ daemonSettings }, null).insecure).toEqual({
    saidBy: 'file',
    registries: ['a.example'],
  })
})
