import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { knownRegistry, meantRegistry } from '../../src/push-path/known-registries.js'

describe('what a mistyped registry was meant to be', () => {
  test.each([
    ['ghrc.io', 'ghcr.io'],
    ['gchr.io', 'ghcr.io'],
    ['ghcr.oi', 'ghcr.io'],
    ['GHRC.io', 'ghcr.io'],
    ['docker.oi', 'docker.io'],
    ['dcoker.io', 'docker.io'],
    ['quay.oi', 'quay.io'],
    ['qauy.io', 'quay.io'],
    ['public.ecr.was', 'public.ecr.aws'],
    ['registry.gitlab.co', 'registry.gitlab.com'],
    ['regsitry.gitlab.com', 'registry.gitlab.com'],
    ['mcr.mircosoft.com', 'mcr.microsoft.com'],
    ['teams.azurcr.io', 'teams.azurecr.io'],
    ['teams.azurecr.oi', 'teams.azurecr.io'],
    ['europe-west1-docker.pgk.dev', 'europe-west1-docker.pkg.dev'],
    ['us-central1-dokcer.pkg.dev', 'us-central1-docker.pkg.dev'],
    // aws-samples/aws-modern-application-workshop#197
    ['906554764568.dkr.ecr.us-west-2.amazon.aws.com', '906554764568.dkr.ecr.us-west-2.amazonaws.com'],
    ['906554764568.dkr.ecr.us-west-2.amazonws.com', '906554764568.dkr.ecr.us-west-2.amazonaws.com'],
  ])('%s: %s', (written, meant) => {
    expect(meantRegistry(written)?.host).toBe(meant)
  })

  test.each([
    'docker.io',
    'ghcr.io',
    'gcr.io',
    'icr.io',
    'teams.azurecr.io',
    'us-docker.pkg.dev',
    '906554764568.dkr.ecr.us-west-2.amazonaws.com',
    '906554764568.dkr-ecr.us-west-2.on.aws',
    'ecr-public.aws.com',
    'registry.example.com',
    'registry.team.example',
    'harbor.corp.example',
    'localhost',
    'registry',
    '10.0.0.1',
    '2001:db8::1',
    '',
  ])('%s is nothing mistyped', (host) => {
    expect(meantRegistry(host)).toBeNull()
  })

  test('is always one that is well known, and never what was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string({ maxLength: 40 })), (host) => {
        const meant = meantRegistry(host)
        if (meant === null) return
        expect(knownRegistry(meant.host)).not.toBeNull()
        expect(meant.host).not.toBe(host.toLowerCase())
        expect(meant.typos).toBeGreaterThan(0)
      }),
    )
  })
})

test.each([
  ['ghcr.io', 'none'],
  ['QUAY.io', 'none'],
  ['906554764568.dkr.ecr.us-west-2.amazonaws.com', 'none'],
  ['europe-docker.pkg.dev', 'none'],
  ['registry-1.docker.io', 'beside'],
  ['teams.azurecr.io', 'beside'],
  ['registry.example.com', undefined],
])('the trust server of %s: %s', (host, trustServer) => {
  expect(knownRegistry(host)?.trustServer).toBe(trustServer)
})
