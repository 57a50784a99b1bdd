/** Who asks for credentials, whom it names, and who may be told them: design as data. `ID` is the case's own name. */
import type { Shows } from './street.js'

/** What is stored for the registry. */
export type Stored = 'password' | 'identity token' | 'registry token' | 'helper' | 'client certificate'

export interface CredentialCase {
  readonly says: string
  /** The host of the image, with a port where it has one. */
  readonly registry?: string
  /** Whether Docker was told not to verify it. */
  readonly insecure?: true
  readonly registryShows?: Shows
  /** `WWW-Authenticate` of the registry. Default: a Bearer challenge with the realm. */
  readonly challenge?: string
  readonly realm?: string
  /** Another server than the registry, which gives tokens to everybody. */
  readonly server?: { readonly name: string; readonly port?: number; readonly shows?: Shows }
  /** Where that server sends everybody on to. */
  readonly redirect?: string
  /** Somebody who is there, too, and should never be asked. */
  readonly bystander?: string
  readonly trusted?: string
  readonly stored?: Stored
  /** Who is told the credential, in the end. */
  readonly sent: readonly string[]
}

const own = 'https://auth.ID.test/token'
const ownServer = { name: 'auth.ID.test' } as const
const foreign = 'https://auth.other-ID.test/token'
const foreignServer = { name: 'auth.other-ID.test' } as const
const told = ['auth.ID.test'] as const

export const credentialCases: readonly CredentialCase[] = [
  // The registrable domain.
  { says: "the token server in the registry's domain", realm: own, server: ownServer, sent: told },
  {
    says: 'the registry is its own token server',
    realm: 'https://registry.ID.test/token',
    sent: ['registry.ID.test'],
  },
  {
    says: 'the same on another port',
    realm: 'https://auth.ID.test:8443/token',
    server: { ...ownServer, port: 8443 },
    sent: ['auth.ID.test:8443'],
  },
  { says: 'the same in capitals', realm: 'https://AUTH.ID.TEST/token', server: ownServer, sent: told },
  {
    says: 'deeper in the same domain',
    realm: 'https://a.b.ID.test/t',
    server: { name: 'a.b.ID.test' },
    sent: ['a.b.ID.test'],
  },
  { says: "a token server of somebody else's", realm: foreign, server: foreignServer, sent: [] },
  {
    says: 'one whose name ends like the registry',
    realm: 'https://auth.evilID.test/token',
    server: { name: 'auth.evilID.test' },
    sent: [],
  },
  {
    says: "one that begins with the registry's name",
    realm: 'https://registry.ID.test.evil-ID.test/token',
    server: { name: 'registry.ID.test.evil-ID.test' },
    sent: [],
  },
  {
    says: 'another one below the same public suffix of two labels',
    registry: 'registry.ID.co.uk',
    realm: 'https://auth.other-ID.co.uk/token',
    server: { name: 'auth.other-ID.co.uk' },
    sent: [],
  },
  {
    says: 'the same domain below such a suffix',
    registry: 'registry.ID.co.uk',
    realm: 'https://auth.ID.co.uk/token',
    server: { name: 'auth.ID.co.uk' },
    sent: ['auth.ID.co.uk'],
  },
  {
    says: 'another customer of the same provider (private part of the list)',
    registry: 'ID.github.io',
    realm: 'https://other-ID.github.io/token',
    server: { name: 'other-ID.github.io' },
    sent: [],
  },
  {
    says: 'another customer of the same cloud registry',
    registry: 'ID.azurecr.io',
    realm: 'https://otherID.azurecr.io/oauth2/token',
    server: { name: 'otherID.azurecr.io' },
    sent: [],
  },
  {
    says: 'the public suffix itself',
    registry: 'ID.github.io',
    realm: 'https://github.io/token',
    server: { name: 'github.io' },
    sent: [],
  },
  // What the user said.
  {
    says: 'a foreign one that is trusted',
    realm: foreign,
    server: foreignServer,
    trusted: 'auth.other-ID.test',
    sent: ['auth.other-ID.test'],
  },
  {
    says: 'a foreign one that is trusted on another port',
    realm: foreign,
    server: foreignServer,
    trusted: 'auth.other-ID.test:8443',
    sent: [],
  },
  {
    says: 'a foreign one of whose domain another host is trusted',
    realm: foreign,
    server: foreignServer,
    trusted: 'other-ID.test',
    sent: [],
  },
  {
    says: 'a trusted one without TLS',
    realm: 'http://auth.other-ID.test/token',
    server: { ...foreignServer, shows: 'no TLS' },
    trusted: 'auth.other-ID.test',
    sent: [],
  },
  {
    says: 'a trusted one whose certificate does not verify',
    realm: foreign,
    server: { ...foreignServer, shows: 'a certificate of its own' },
    trusted: 'auth.other-ID.test',
    sent: [],
  },
  // What a realm may look like.
  { says: 'an address', realm: 'https://203.0.113.9/token', server: { name: '203.0.113.9' }, sent: [] },
  {
    says: 'an address as one number',
    realm: 'https://3405803785/token',
    server: { name: '203.0.113.9' },
    sent: [],
  },
  {
    says: 'an address in hexadecimal',
    realm: 'https://0xcb007109/token',
    server: { name: '203.0.113.9' },
    sent: [],
  },
  {
    says: 'the address of the metadata service',
    realm: 'http://169.254.169.254/token',
    server: { name: '169.254.169.254', shows: 'no TLS' },
    sent: [],
  },
  { says: 'this machine', realm: 'https://localhost/token', server: { name: 'localhost' }, sent: [] },
  {
    says: "a user name that looks like the registry's host",
    realm: 'https://registry.ID.test@auth.evil-ID.test/token',
    server: { name: 'auth.evil-ID.test' },
    sent: [],
  },
  {
    says: "user name and password in the registry's domain",
    realm: 'https://bob:x@auth.ID.test/token',
    server: ownServer,
    sent: [],
  },
  {
    says: 'a backslash before the @',
    realm: 'https://auth.evil-ID.test\\\\@auth.ID.test/token',
    server: { name: 'auth.evil-ID.test' },
    sent: [],
  },
  {
    says: 'a fragment with the right host in it',
    realm: 'https://auth.evil-ID.test#@auth.ID.test/token',
    server: { name: 'auth.evil-ID.test' },
    sent: [],
  },
  { says: 'no scheme that is known', realm: 'ftp://auth.ID.test/token', server: ownServer, sent: [] },
  {
    says: 'two realms, the second of them right',
    challenge:
      'Bearer realm="https://auth.evil-ID.test/token",service="s", Bearer realm="https://auth.ID.test/token",service="s"',
    server: { name: 'auth.evil-ID.test' },
    sent: [],
  },
  // Only over verified TLS.
  {
    says: 'the same domain without TLS',
    realm: 'http://auth.ID.test/token',
    server: { ...ownServer, shows: 'no TLS' },
    sent: [],
  },
  {
    says: 'the registry itself without TLS',
    realm: 'http://registry.ID.test/token',
    server: { name: 'registry.ID.test', shows: 'no TLS' },
    sent: [],
  },
  ...(
    [
      'a certificate of its own',
      'an expired certificate',
      "somebody else's certificate",
      'a certificate of another authority',
    ] as const
  ).flatMap((shows): readonly CredentialCase[] => [
    { says: `a token server with ${shows}`, realm: own, server: { ...ownServer, shows }, sent: [] },
    { says: `a registry with ${shows}`, registryShows: shows, challenge: 'Basic realm="r"', sent: [] },
  ]),
  // Whoever asks for name and password gets them.
  { says: 'Basic: the registry itself', challenge: 'Basic realm="r"', sent: ['registry.ID.test'] },
  {
    says: 'Basic with a realm that looks like a server: the registry itself',
    challenge: 'Basic realm="https://auth.evil-ID.test/token"',
    bystander: 'auth.evil-ID.test',
    sent: ['registry.ID.test'],
  },
  { says: 'a scheme that Docker does not speak', challenge: 'Negotiate', sent: [] },
  // Never across a redirection.
  {
    says: 'a token server that sends on to somebody else',
    realm: own,
    server: ownServer,
    redirect: 'https://auth.evil-ID.test/token',
    bystander: 'auth.evil-ID.test',
    sent: told,
  },
  {
    says: 'a token server that sends on to itself without TLS',
    realm: own,
    server: ownServer,
    redirect: 'http://auth.ID.test/token',
    sent: told,
  },
  // A registry that Docker was told not to verify.
  {
    says: 'insecure: the registry itself, whoever vouches for it',
    insecure: true,
    registryShows: 'a certificate of its own',
    challenge: 'Basic realm="r"',
    sent: ['registry.ID.test'],
  },
  {
    says: 'insecure: the registry itself without TLS',
    insecure: true,
    registryShows: 'no TLS',
    challenge: 'Basic realm="r"',
    sent: ['registry.ID.test'],
  },
  {
    says: "insecure: somebody else's token server",
    insecure: true,
    registryShows: 'a certificate of its own',
    realm: foreign,
    server: foreignServer,
    sent: [],
  },
  {
    says: 'insecure: its own token server with a good certificate',
    insecure: true,
    registryShows: 'a certificate of its own',
    realm: own,
    server: ownServer,
    sent: told,
  },
  // Other forms of a login.
  {
    says: 'identity token: the own domain',
    stored: 'identity token',
    realm: own,
    server: ownServer,
    sent: told,
  },
  {
    says: 'identity token: somebody else',
    stored: 'identity token',
    realm: foreign,
    server: foreignServer,
    sent: [],
  },
  {
    says: 'identity token: somebody else who is trusted',
    stored: 'identity token',
    realm: foreign,
    server: foreignServer,
    trusted: 'auth.other-ID.test',
    sent: ['auth.other-ID.test'],
  },
  {
    says: 'identity token: without TLS',
    stored: 'identity token',
    realm: 'http://auth.ID.test/token',
    server: { ...ownServer, shows: 'no TLS' },
    sent: [],
  },
  {
    says: 'identity token: a certificate that does not verify',
    stored: 'identity token',
    realm: own,
    server: { ...ownServer, shows: 'a certificate of its own' },
    sent: [],
  },
  {
    says: 'identity token: of an insecure registry, without verified TLS',
    stored: 'identity token',
    insecure: true,
    registryShows: 'a certificate of its own',
    realm: own,
    server: { ...ownServer, shows: 'a certificate of its own' },
    sent: [],
  },
  { says: 'identity token: Basic', stored: 'identity token', challenge: 'Basic realm="r"', sent: [] },
  {
    says: 'identity token: an address',
    stored: 'identity token',
    realm: 'https://203.0.113.9/token',
    server: { name: '203.0.113.9' },
    sent: [],
  },
  {
    says: 'identity token: a token server that sends on to somebody else',
    stored: 'identity token',
    realm: own,
    server: ownServer,
    redirect: 'https://auth.evil-ID.test/token',
    bystander: 'auth.evil-ID.test',
    sent: told,
  },
  { says: 'registry token: nobody', stored: 'registry token', realm: own, server: ownServer, sent: [] },
  {
    says: 'registry token: nobody by Basic, either',
    stored: 'registry token',
    challenge: 'Basic realm="r"',
    sent: [],
  },
  { says: 'helper: the own domain', stored: 'helper', realm: own, server: ownServer, sent: told },
  { says: 'helper: somebody else', stored: 'helper', realm: foreign, server: foreignServer, sent: [] },
  {
    says: 'helper: without TLS',
    stored: 'helper',
    realm: 'http://auth.ID.test/token',
    server: { ...ownServer, shows: 'no TLS' },
    sent: [],
  },
  {
    says: 'client certificate: the registry itself',
    stored: 'client certificate',
    challenge: 'Basic realm="r"',
    sent: ['registry.ID.test'],
  },
  {
    says: 'client certificate: the token server of the own domain, as Docker shows it',
    stored: 'client certificate',
    realm: own,
    server: ownServer,
    sent: ['registry.ID.test', 'auth.ID.test'],
  },
  {
    says: 'client certificate: somebody else',
    stored: 'client certificate',
    realm: foreign,
    server: foreignServer,
    sent: ['registry.ID.test'],
  },
]
