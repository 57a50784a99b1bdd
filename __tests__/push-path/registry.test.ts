import { describe, expect, test } from '@jest/globals'
import {
  isDockerHub,
  isInsecureRegistry,
  isInsecureToDaemon,
  registryEndpoint,
} from '../../src/push-path/registry.js'

describe('the server behind a domain', () => {
  test.each([
    ['docker.io', 'registry-1.docker.io', null, true],
    ['index.docker.io', 'registry-1.docker.io', null, true],
    ['registry-1.docker.io', 'registry-1.docker.io', null, false],
    ['docker.io:443', 'docker.io', 443, false],
    ['ghcr.io', 'ghcr.io', null, false],
    ['localhost:5000', 'localhost', 5000, false],
    ['10.0.0.1:80', '10.0.0.1', 80, false],
    ['[2001:db8::1]', '2001:db8::1', null, false],
    ['[2001:db8::1]:5000', '2001:db8::1', 5000, false],
  ])('%s', (domain, host, port, hub) => {
    expect(registryEndpoint(domain)).toEqual({ host, port })
    expect(isDockerHub(domain)).toBe(hub)
  })
})

describe('a registry on this machine may be spoken to without TLS', () => {
  test.each([
    ['localhost', [], true],
    ['LOCALHOST', [], true],
    ['127.0.0.1', [], true],
    ['127.9.9.9', [], true],
    ['::1', [], true],
    ['registry.test', ['127.0.0.1'], true],
    ['registry.test', ['192.0.2.1', '::1'], true],
    ['registry.test', ['::ffff:127.0.0.1'], true],
    ['registry.test', ['192.0.2.1', '10.0.0.1'], false],
    ['registry.test', [], false],
    ['10.0.0.1', [], false],
    ['localhost.example', [], false],
  ])('%s at %j: %s', (host, addresses, insecure) => {
    expect(isInsecureRegistry(host, addresses)).toBe(insecure)
  })
})

describe('the daemon does not verify', () => {
  test.each<[string, readonly string[], readonly string[], boolean]>([
    ['registry.example:5000', ['203.0.113.7'], ['registry.example:5000'], true],
    ['registry.example:5000', ['203.0.113.7'], ['registry.example'], false],
    ['registry.example:5000', ['203.0.113.7'], ['Registry.example:5000'], false],
    ['registry.example', ['203.0.113.7'], ['203.0.113.0/24'], true],
    ['registry.example', ['198.51.100.7', '203.0.113.7'], ['203.0.113.0/24'], true],
    ['registry.example', ['198.51.100.7'], ['203.0.113.0/24'], false],
    ['registry.example', ['2001:db8::7'], ['2001:db8::/32'], true],
    ['registry.example', ['203.0.113.7'], ['2001:db8::/32', '0.0.0.0/33', 'a/8', ''], false],
    ['registry.example', ['203.0.113.7'], ['0.0.0.0/0'], true],
    ['localhost:5000', [], [], true],
    ['registry.example', [], ['203.0.113.0/24'], false],
  ])('%s at %j with %j: %s', (host, addresses, listed, expected) => {
    expect(isInsecureToDaemon(host, addresses, listed)).toBe(expected)
  })
})
