import { describe, expect, test } from '@jest/globals'
import { clientProxy } from '../../src/push-path/proxy.js'
import { readProxies } from '../../src/runner/proxies.js'

const client = { kind: 'found', version: '28.2.2' } as const

describe('the proxy of this step', () => {
  const secret = 'http://user:secret@proxy.example:3128'
  test.each<[Record<string, string | undefined>, string | null]>([
    [{}, null],
    [{ HTTPS_PROXY: '', NO_PROXY: '*', ALL_PROXY: secret }, null],
    [{ HTTPS_PROXY: secret, http_proxy: secret }, 'HTTPS_PROXY'],
    [{ https_proxy: secret }, 'https_proxy'],
    [{ HTTPS_PROXY: '', HTTP_PROXY: secret }, 'HTTP_PROXY'],
    [{ http_proxy: secret }, 'http_proxy'],
  ])('%j', (environment, name) => {
    const proxies = readProxies(environment, client)
    expect(clientProxy({ proxies })?.source ?? null).toBe(name)
    expect(JSON.stringify(proxies)).not.toContain('secret')
    expect(JSON.stringify(proxies)).not.toContain('user')
  })

  test('an old docker takes HTTP_PROXY for https, too, where nothing else is set', () => {
    const old = { kind: 'found', version: '20.10.7' } as const
    expect(readProxies({ HTTP_PROXY: 'proxy' }, old).client.https?.source).toBe('HTTP_PROXY')
    expect(readProxies({ HTTP_PROXY: 'proxy' }, client).client.https).toBeNull()
  })

  test('NO_PROXY is kept without what stands before an @', () => {
    const { exceptions } = readProxies(
      { no_proxy: ' .corp ,,user:secret@proxy.example,10.0.0.0/8' },
      client,
    ).client
    expect(exceptions).toEqual(['.corp', 'xxxxx@proxy.example', '10.0.0.0/8'])
  })
})
