import { afterEach, expect, test } from '@jest/globals'
import { whyNotHere } from '../../lab/platform.js'

const { platform: ownPlatform, getuid: ownGetuid } = process
afterEach(() => pretend(ownPlatform, ownGetuid))

/** Windows has no users by number, and the tests run there, too. */
function pretend(platform: NodeJS.Platform, getuid: typeof process.getuid): void {
  Object.defineProperty(process, 'platform', { configurable: true, value: platform })
  Object.defineProperty(process, 'getuid', { configurable: true, value: getuid })
}

test.each(['darwin', 'win32'] as const)(
  'on %s the lab says that it needs Linux, and why',
  async (platform) => {
    pretend(platform, () => 0)
    expect(await whyNotHere()).toBe(`the lab needs Linux, for its network namespaces; this is ${platform}`)
  },
)

test('without root it says what root is for, and two ways to be it', async () => {
  pretend('linux', () => 1_000)
  expect(await whyNotHere()).toMatch(/^the lab needs root, for namespaces .*sudo .*privileged container/)
})
