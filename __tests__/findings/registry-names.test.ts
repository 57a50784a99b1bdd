/** Registries that were mistyped: those that nobody has, and those that somebody has. */
import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/findings/judge.js'
import type { Judgement } from '../../src/report/index.js'
import { answered, connected, nodata, nxdomain, observe, runnerFacts } from '../support/observe.js'

const facts = runnerFacts('nameserver 192.0.2.53', {
  contentTrust: { asked: false, why: '', signingMeant: false, serverVariable: null },
})

/** @param address of the registry, or null where nobody knows its name */
const pushOf = (images: string, address: string | null) =>
  judge(
    observe({ images }, facts, {
      dns: (probe) =>
        address === null ? nxdomain(5) : probe.type === 'A' ? answered(5, address) : nodata(5),
      connect: (probe) => connected(probe, 200, null),
    }),
  )
const told = ({ findings }: Judgement) => findings.map(({ code, severity }) => `${severity} ${code}`)

describe('a name that nobody has', () => {
  test('is a typing error, and the images are written out as they were meant', () => {
    const { findings } = pushOf('ghrc.io/team/app:1, ghrc.io/team/web', null)
    expect(findings[0]).toMatchObject({ code: 'name-not-found', severity: 'error' })
    expect(findings[0]?.title).toContain('it is one typing error away from ghcr.io (GitHub)')
    expect(findings[0]?.remedy).toMatchObject({ paste: 'ghcr.io/team/app:1\nghcr.io/team/web', then: null })
  })

  test('keeps its port, its tag and its digest', () => {
    const digest = `sha256:${'0'.repeat(64)}`
    const { findings } = pushOf(`quay.oi:443/team/app:1@${digest}`, null)
    expect(findings[0]?.remedy?.paste).toBe(`quay.io:443/team/app:1@${digest}`)
  })

  test('and that is like no other is offered none', () => {
    const { findings } = pushOf('registry.example.com/team/app:1', null)
    expect(findings[0]).toMatchObject({ code: 'name-not-found', remedy: null })
    expect(findings[0]?.title).not.toContain('away from')
  })
})

describe('a name that somebody has', () => {
  test('is a warning, however well it answers', () => {
    const judgement = pushOf('ghrc.io/team/app:1', '203.0.113.66')
    expect(judgement).toMatchObject({ verdict: 'warn', outcome: 'ok' })
    expect(told(judgement)).toEqual(['warning look-alike-registry'])
    expect(judgement.findings[0]?.remedy?.paste).toBe('ghcr.io/team/app:1')
  })

  test.each([
    ['the registry itself', 'ghcr.io/team/app:1', '203.0.113.66'],
    ['a mirror inside the network', 'quay.o/team/app:1', '10.20.3.4'],
    ['two errors away, which may be a name of its own', 'registry.gitlab.cc/team/app:1', '203.0.113.66'],
  ])('and that is %s is none', (_, images, address) => {
    expect(told(pushOf(images, address))).not.toContain('warning look-alike-registry')
  })
})
