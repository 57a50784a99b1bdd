/** Whom each program of a push asks, and what is foretold of those that nobody saw. */
import { describe, expect, test } from '@jest/globals'
import { withHealthyResolver } from '../../src/forecast/mended-answers.js'
import { withoutResolver } from '../../src/forecast/mended-settings.js'
import { rate } from '../../src/forecast/rating.js'
import { viewOf } from '../../src/forecast/views.js'
import type { Place } from '../../src/report/index.js'
import { answered, connected, nodata, observe, runnerFacts, silent } from '../support/observe.js'

const here: Place = { kind: 'here' }
const own = (...nameservers: readonly string[]): Place => ({
  kind: 'own-nameservers',
  why: 'it has its own',
  nameservers,
})
const elsewhere: Place = { kind: 'elsewhere', why: 'DOCKER_HOST leads to tcp://docker:2375' }

const observed = (
  daemon: Place,
  dead: readonly string[] = [],
  inputs: Readonly<Record<string, string>> = {},
) =>
  observe(
    { images: 'registry.example/app:1', 'content-trust': 'false', ...inputs },
    runnerFacts('nameserver 10.0.0.2\nnameserver 10.0.0.3', { places: { daemon, builder: here } }),
    {
      dns: (probe) =>
        dead.includes(probe.resolver.address)
          ? silent(probe)
          : probe.type === 'A'
            ? answered(5, '203.0.113.7')
            : nodata(5),
      connect: (probe) => connected(probe, 200, null),
    },
  )
const endOf = (seen: ReturnType<typeof observed>) => rate(seen).worst

describe('the daemon', () => {
  test('here, or where nothing tells otherwise, asks what this step asks', () => {
    for (const place of [here, { kind: 'not-told', why: 'no tool' } as const]) {
      expect(viewOf(observed(place), 'daemon')).toMatchObject({
        servers: [{ address: '10.0.0.2' }, { address: '10.0.0.3' }],
      })
      expect(endOf(observed(place)).endings[0].outcome).toBe('ok')
    }
  })

  test('elsewhere is unknown, with the reason', () => {
    const worst = endOf(observed(elsewhere))
    expect(worst.endings[0].outcome).toBe('unknown')
    expect(worst.unknownBecause).toBe(
      'DOCKER_HOST leads to tcp://docker:2375, so what it asks was not measured',
    )
  })

  test('with nameservers that nobody measured is unknown, and names them', () => {
    expect(endOf(observed(own('10.0.0.3', '10.0.0.9'))).unknownBecause).toBe(
      'it has its own, and 10.0.0.9 was not measured from here',
    )
  })

  test('with one of those that were measured is as quick as that one', () => {
    const slow = endOf(observed(here, ['10.0.0.2'])).endings[0].seconds
    const quick = endOf(observed(own('10.0.0.3'), ['10.0.0.2'])).endings[0].seconds
    expect(quick).toBeLessThan(slow / 2)
  })

  test('of the resolvers input asks those', () => {
    expect(endOf(observed(elsewhere, [], { resolvers: '10.0.0.2' })).endings[0].outcome).toBe('ok')
  })
})

describe('what is mended for this step', () => {
  test('is mended for a daemon with the same nameservers', () => {
    const seen = observed(own('10.0.0.2', '10.0.0.3'), ['10.0.0.2'])
    const before = endOf(seen).endings[0].seconds
    const dead = { address: '10.0.0.2', port: 53 }
    for (const mend of [withoutResolver(dead), withHealthyResolver(dead)]) {
      expect(endOf(mend(seen)).endings[0].seconds).toBeLessThan(before / 2)
    }
  })
})
