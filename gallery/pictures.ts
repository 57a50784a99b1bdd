/** What hangs in the gallery: scenarios, in the order in which a reader meets them, and what each is there to show. */
export const pictures: readonly { readonly name: string; readonly shows: string }[] = [
  {
    name: 'founding-incident',
    shows: 'The incident that this project exists for: a mistyped nameserver, and a false 401',
  },
  { name: 'healthy-signed', shows: 'Nothing is wrong: three lines' },
  { name: 'resolver-near-and-slow', shows: 'The push survives, and a resolver is slow' },
  { name: 'trust-name-just-in-time', shows: 'Close to the edge: the margin is told' },
  {
    name: 'first-resolver-loses-30-percent',
    shows: 'A resolver that loses packets: endings with their probabilities',
  },
  { name: 'all-names-fail', shows: 'No resolver answers for any name' },
  { name: 'token-name-unknown', shows: 'The realm of the token server is a name that only the inside knows' },
  { name: 'wrong-password', shows: 'Credentials that really are refused' },
  { name: 'tls-opened-on-the-way', shows: 'Somebody opens TLS on the way' },
  { name: 'trust-certificate-expired', shows: "The trust server's certificate has expired" },
  { name: 'first-silent-and-second-slow', shows: 'Two faults at once, in the order in which they matter' },
  { name: 'docker-29-ignores-trust', shows: 'Pushed, and not signed: this docker ignores content trust' },
]
