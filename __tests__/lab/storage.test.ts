import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { changesBetween, registryHoldings, trustHoldings } from '../../lab/storage.js'

describe('what a registry holds', () => {
  let storage = ''
  beforeEach(async () => {
    storage = await mkdtemp(path.join(tmpdir(), 'holdings-'))
    await mkdir(path.join(storage, 'bob'))
    await writeFile(path.join(storage, 'bob', 'layer'), 'one')
  })
  afterEach(() => rm(storage, { recursive: true }))

  test('is the same where nothing was written', async () => {
    const before = await registryHoldings(storage)
    expect(before).toHaveLength(2)
    expect(changesBetween(before, await registryHoldings(storage))).toEqual([])
  })

  test.each([
    ['an upload that was begun', () => mkdir(path.join(storage, 'bob', '_uploads')), ['new: bob/_uploads/']],
    [
      'a file with other content',
      () => writeFile(path.join(storage, 'bob', 'layer'), 'two'),
      [expect.stringMatching(/^gone: bob\/layer /), expect.stringMatching(/^new: bob\/layer /)],
    ],
    [
      'a file that was deleted',
      () => rm(path.join(storage, 'bob', 'layer')),
      [expect.stringMatching(/^gone: bob\/layer /)],
    ],
  ])('and otherwise names %s', async (_, change, changes) => {
    const before = await registryHoldings(storage)
    await change()
    expect(changesBetween(before, await registryHoldings(storage))).toEqual(changes)
  })

  test('is nothing where no registry was started', async () => {
    expect(await registryHoldings(path.join(storage, 'nowhere'))).toEqual([])
  })
})

describe('what may have changed a trust server', () => {
  const line = (method: string, uri: string): string =>
    JSON.stringify({
      'http.request.method': method,
      'http.request.uri': uri,
      msg: 'response completed',
    })

  test.each([
    ['GET', '/v2/'],
    ['GET', '/v2/registry.team.example/bob/app/_trust/tuf/timestamp.json'],
    ['HEAD', '/v2/'],
  ])('is no %s %s', (method, uri) => {
    expect(trustHoldings(line(method, uri))).toEqual([])
  })

  test.each([
    ['POST', '/v2/registry.team.example/bob/app/_trust/tuf/'],
    ['DELETE', '/v2/registry.team.example/bob/app/_trust/tuf/'],
    ['GET', '/v2/registry.team.example/bob/app/_trust/tuf/timestamp.key'],
  ])('is a %s %s, as often as it came', (method, uri) => {
    const once = trustHoldings(line(method, uri))
    const twice = trustHoldings(`${line(method, uri)}\nno JSON\n${line(method, uri)}\n`)
    expect(once).toEqual([`${method} ${uri}`])
    expect(changesBetween(once, twice)).toEqual([`new: ${method} ${uri}`])
  })
})
