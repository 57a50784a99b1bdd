import { isIP } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  hostAndPortOf,
  isIpAddress,
  isLoopbackAddress,
  isPrivateAddress,
  parseEndpoint,
  parsePort,
} from '../../src/push-path/address.js'

describe('an IP address is told from everything else', () => {
  test.each([
    ['8.8.8.8', 4],
    ['255.255.255.255', 4],
    ['256.1.1.1', 0],
    ['08.8.8.8', 0],
    ['8.8.8', 0],
    ['8.8.8.8.8', 0],
    ['0x8.8.8.8', 0],
    ['', 0],
    ['dns.google', 0],
    ['::', 6],
    ['::1', 6],
    ['2001:4860:4860::8888', 6],
    ['1:2:3:4:5:6:7:8', 6],
    ['1:2:3:4:5:6:7::', 6],
    ['1:2:3:4:5:6:7:8::', 0],
    ['1:2:3:4:5:6:7', 0],
    ['1::2::3', 0],
    [':::', 0],
    [':1', 0],
    ['12345::', 0],
    ['::ffff:192.0.2.1', 6],
    ['1.2.3.4::', 0],
    ['::1.2.3', 0],
    ['fe80::1%eth0', 6],
    ['fe80::1%br_lan.100', 6],
    ['fe80::1%', 0],
    ['fe80::1%a b', 0],
    ['8.8.8.8%eth0', 0],
    ['[::1]', 0],
  ])('%j is %d', (text, family) => {
    expect(isIpAddress(text)).toBe(family)
  })

  test('as Node tells it', () => {
    const nearly = fc.stringMatching(/^[0-9a-f:.]{0,20}$/)
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), nearly, fc.string()), (text) => {
        fc.pre(!text.includes('%'))
        expect(isIpAddress(text)).toBe(isIP(text))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('addresses that mean something else in another network', () => {
  test.each([
    ['127.0.0.1', true, true],
    ['127.255.255.254', true, true],
    ['::1', true, true],
    ['::ffff:127.0.0.1', true, true],
    ['::2', false, false],
    ['126.255.255.255', false, false],
    ['128.0.0.1', false, false],
    ['10.1.2.3', false, true],
    ['172.15.255.255', false, false],
    ['172.16.0.0', false, true],
    ['172.31.255.255', false, true],
    ['172.32.0.0', false, false],
    ['192.168.1.1', false, true],
    ['100.63.255.255', false, false],
    ['100.64.0.1', false, true],
    ['100.127.255.255', false, true],
    ['169.254.169.254', false, true],
    ['::ffff:10.0.0.1', false, true],
    ['fbff::1', false, false],
    ['fd00::1', false, true],
    ['fe80::1%eth0', false, true],
    ['febf::1', false, true],
    ['fec0::1', false, false],
    ['8.8.8.8', false, false],
    ['2001:4860:4860::8888', false, false],
    ['localhost', false, false],
  ])('%s: loopback %s, private %s', (address, loopback, isPrivate) => {
    expect(isLoopbackAddress(address)).toBe(loopback)
    expect(isPrivateAddress(address)).toBe(isPrivate)
  })
})

describe('an endpoint', () => {
  test.each([
    ['8.8.8.8', '8.8.8.8', 53],
    ['8.8.8.8:5353', '8.8.8.8', 5353],
    ['2001:db8::1', '2001:db8::1', 53],
    ['2001:db8::53:53', '2001:db8::53:53', 53],
    ['[2001:db8::1]', '2001:db8::1', 53],
    ['[2001:db8::1]:65535', '2001:db8::1', 65535],
    ['fe80::1%eth0', 'fe80::1%eth0', 53],
    ['[fe80::1%eth0]:1', 'fe80::1%eth0', 1],
  ])('%s', (text, address, port) => {
    expect(parseEndpoint(text, 53)).toEqual({ ok: true, endpoint: { address, port } })
  })

  test.each([
    ['dns.google', 'an IP address'],
    ['dns.google:53', 'an IP address'],
    ['8.8.8', 'an IP address'],
    ['', 'an IP address'],
    [':53', 'an IP address'],
    ['8.8.8.8:', 'a port from 1 to 65535'],
    ['8.8.8.8:0', 'a port from 1 to 65535'],
    ['8.8.8.8:65536', 'a port from 1 to 65535'],
    ['8.8.8.8:053', 'a port from 1 to 65535'],
    ['8.8.8.8:1e2', 'a port from 1 to 65535'],
    ['[::1]53', 'a port from 1 to 65535'],
    ['[::1]:', 'a port from 1 to 65535'],
    ['[8.8.8.8]:53', 'an IPv6 address in the brackets'],
    ['[name]', 'an IPv6 address in the brackets'],
  ])('%j is refused', (text, expected) => {
    expect(parseEndpoint(text, 53)).toEqual({ ok: false, expected })
  })

  test('what is written is read back', () => {
    const address = fc.oneof(fc.ipV4(), fc.ipV6())
    fc.assert(
      fc.property(address, fc.integer({ min: 1, max: 65_535 }), (ip, port) => {
        const text = ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`
        expect(parseEndpoint(text, 53)).toEqual({ ok: true, endpoint: { address: ip, port } })
      }),
    )
  })

  test('no text makes the parsers throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseEndpoint(text, 53)).not.toThrow()
        expect(() => parsePort(text)).not.toThrow()
        expect(() => isPrivateAddress(text)).not.toThrow()
      }),
    )
  })
})

test.each([
  ['https://auth.docker.io/token', 'auth.docker.io', 443],
  ['http://auth.docker.io/token', 'auth.docker.io', 80],
  ['https://[2001:db8::1]:4443/', '2001:db8::1', 4443],
])('%s leads to %s port %d', (url, host, port) => {
  expect(hostAndPortOf(new URL(url))).toEqual({ host, port })
})
