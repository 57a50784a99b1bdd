import { expect, test } from '@jest/globals'
import { readLookupEnvironment } from '../../src/runner/lookup-environment.js'

test.each([
  [{}, [], null],
  [{ LOCALDOMAIN: '' }, ['LOCALDOMAIN'], null],
  [{ RES_OPTIONS: '', HOSTALIASES: '' }, [], null],
  [{ RES_OPTIONS: 'timeout:1', HOSTALIASES: '/secret' }, ['RES_OPTIONS', 'HOSTALIASES'], null],
  [{ GODEBUG: 'netdns=cgo' }, [], 'cgo'],
  [{ GODEBUG: 'http2client=0,netdns=go+2' }, [], 'go'],
  [{ GODEBUG: 'netdns=2+cgo' }, [], 'cgo'],
  [{ GODEBUG: 'netdns=cgo,netdns=go' }, [], 'go'],
  [{ GODEBUG: 'netdns=1' }, [], null],
  [{ GODEBUG: 'netdns=libc' }, [], null],
  [{ GODEBUG: 'xnetdns=cgo' }, [], null],
])('of %j', (environment, libcVariables, netdns) => {
  expect(readLookupEnvironment(environment)).toEqual({ libcVariables, netdns })
})
