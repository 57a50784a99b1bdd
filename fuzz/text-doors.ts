/** The doors where text comes in: files, headers, bodies, what programs print, what somebody wrote by hand. */
import { usualPush } from '../bench/networks.js'
import { errorAnswer } from '../src/measure/error-answer.js'
import { serverHeaders } from '../src/measure/server-headers.js'
import { tokenAnswer } from '../src/measure/token-answer.js'
import { bearerOf, parseChallenges } from '../src/push-path/challenge.js'
import { parseImageReference } from '../src/push-path/image-reference.js'
import { parseProxyUrl } from '../src/push-path/proxy-url.js'
import { parseTrustedRealm } from '../src/push-path/trusted-realm.js'
import { parseTrustData } from '../src/push-path/trust-data.js'
import { parseTrustServer } from '../src/push-path/trust-server.js'
import { readObservations } from '../src/report-reader/observations.js'
import type { HttpProbe } from '../src/report/index.js'
import { parseBuilder } from '../src/runner/builder.js'
import { parseDnsmasq } from '../src/runner/dnsmasq.js'
import { parseDockerLogins } from '../src/runner/docker-logins.js'
import { parseHosts } from '../src/runner/hosts.js'
import { parseScutil } from '../src/runner/macos-dns.js'
import { parseNameServiceSwitch } from '../src/runner/name-service-switch.js'
import { parseConnections } from '../src/runner/network-manager.js'
import { parseResolvConf } from '../src/runner/resolv-conf.js'
import { parseResolvedStatus } from '../src/runner/resolved-status.js'
import { parseMtr, parseTracepath, parseTraceroute, parseTracert } from '../src/runner/traced-hops.js'
import { parseServerAddresses } from '../src/runner/windows-dns.js'
import { lineOfStep } from '../src/runner/workflow-step.js'
import { createSecrets } from '../src/secrets.js'
import { door, type Door } from './door.js'
import { mutatedText } from './texts.js'

interface TextDoor {
  readonly texts: readonly [string, ...string[]]
  readonly read: (text: string) => string
  readonly kinds: readonly string[]
  readonly share?: number
}

/** Samples are in flight while most of these are read. */
const limitMs = 200
const usualShare = 50

const found = (value: object | null): string => (value === null ? 'nothing' : 'found')
const foundOrNot = ['found', 'nothing'] as const
const accepted = ({ ok }: { readonly ok: boolean }): string => (ok ? 'read' : 'refused')
const readOrRefused = ['read', 'refused'] as const

const probe: HttpProbe = {
  kind: 'http',
  id: 'token',
  host: 'auth.docker.io',
  port: 443,
  address: '192.0.2.1',
  security: 'tls',
  waits: { dialMs: 1, tlsMs: 1, headersMs: 1, wholeMs: null },
  through: null,
  method: 'GET',
  path: '/token?service=registry.docker.io&scope=repository:acme/app:push,pull',
  authorization: { kind: 'none' },
  reads: 'token',
} as unknown as HttpProbe
const secretsOfOne = () => createSecrets(() => undefined)
const base64 = (text: string) => Buffer.from(text).toString('base64url')
const token = `${base64('{}')}.${base64('{"iat":1,"exp":301,"access":[{"type":"repository","name":"acme/app","actions":["*"]}]}')}.x`
const linesOfTrust = (type: string, more: string) =>
  `{"signed":{"_type":"${type}","version":2,"expires":"2030-01-02T03:04:05Z"${more}},"signatures":[]}`
const keyOfTrust = '"keys":{"k":{"keytype":"ecdsa","keyval":{"public":"eA=="}}}'

const textDoors: Readonly<Record<string, TextDoor>> = {
  challenge: {
    texts: [
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:push,pull"',
      'Basic realm="x y", Bearer realm=https://a.example/t, error="invalid_token"',
      'Negotiate abc==, Digest realm="\\"", nonce=5',
    ],
    read: (text) =>
      bearerOf(text) === null ? (parseChallenges(text).length === 0 ? 'none' : 'other') : 'bearer',
    kinds: ['none', 'other', 'bearer'],
    share: 20,
  },
  headers: {
    texts: [
      'Wed, 21 Oct 2026 07:28:00 GMT',
      '120',
      'https://cdn.example/x?sig=1',
      'registry/2.0',
      'text/html',
    ],
    read: (text) => {
      const { retryAfterSeconds, clockAheadMs } = serverHeaders(
        { date: text, 'retry-after': text, location: text, 'content-type': text },
        secretsOfOne(),
        0,
      )
      return clockAheadMs !== null && !Number.isSafeInteger(clockAheadMs)
        ? 'impossible clock'
        : retryAfterSeconds !== null && !Number.isSafeInteger(retryAfterSeconds)
          ? 'impossible wait'
          : 'read'
    },
    kinds: ['read'],
  },
  'error-answer': {
    texts: [
      '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied","detail":[{}]}]}',
      '<html>502 Bad Gateway</html>',
      '{"errors":{}}',
    ],
    read: (text) => errorAnswer({ kind: 'whole', text }, secretsOfOne())?.kind ?? 'too large',
    kinds: ['json', 'text', 'empty'],
  },
  'token-answer': {
    texts: [
      JSON.stringify({ token, expires_in: 300 }),
      JSON.stringify({ access_token: token, expires_in: 1e300 }),
      '{"token":"a b"}',
    ],
    read: (text) => {
      const answer = tokenAnswer(probe, 200, { kind: 'whole', text }, secretsOfOne())
      const isOdd =
        answer.kind === 'token' &&
        [answer.expiresInSeconds, answer.livesSeconds].some(
          (seconds) => seconds !== null && !(seconds >= 0 && Number.isFinite(seconds)),
        )
      return isOdd ? 'impossible seconds' : answer.kind
    },
    kinds: ['token', 'unusable'],
  },
  'trust-data': {
    texts: [
      linesOfTrust('Targets', `,"delegations":{${keyOfTrust},"roles":[{"name":"targets/a","keyids":["k"]}]}`),
      linesOfTrust('Targets', ',"targets":{}'),
    ],
    read: (text) => parseTrustData('targets', text).kind,
    kinds: ['metadata', 'unusable'],
  },
  'trust-data-root': {
    texts: [
      linesOfTrust(
        'Root',
        `,${keyOfTrust},"roles":{${['root', 'timestamp', 'snapshot', 'targets'].map((role) => `"${role}":{"keyids":["k"],"threshold":1}`).join()}}`,
      ),
    ],
    read: (text) => parseTrustData('root', text).kind,
    kinds: ['metadata', 'unusable'],
  },
  'resolv-conf': {
    texts: [
      'nameserver 8.8.8.8\nnameserver 4.4.4.4\nsearch corp.example lab.example\noptions ndots:5 timeout:2 attempts:3 rotate\n',
      '# Generated by NetworkManager\r\ndomain x\r\nnameserver fe80::1%eth0\nnameserver=1.1.1.1\noptions edns0 trust-ad\n',
    ],
    read: (text) => (parseResolvConf(text, text.slice(0, 40)).nameservers.length === 0 ? 'nothing' : 'found'),
    kinds: foundOrNot,
    share: 20,
  },
  hosts: {
    texts: [
      '127.0.0.1 localhost\n::1 ip6-localhost # comment\n192.0.2.1\tregistry.example REGISTRY.example. __proto__\n',
    ],
    read: (text) => (Object.keys(parseHosts(text)).length === 0 ? 'nothing' : 'found'),
    kinds: foundOrNot,
  },
  nsswitch: {
    texts: ['passwd: files\nhosts: files mdns4_minimal [NOTFOUND=return !UNAVAIL=continue] dns myhostname\n'],
    read: (text) => (parseNameServiceSwitch(text).sources.length === 0 ? 'nothing' : 'found'),
    kinds: foundOrNot,
  },
  dnsmasq: {
    texts: [
      'no-resolv\nserver=192.0.2.1#5353@eth0\nserver=/corp.example/10.0.0.1 # x\nconf-dir=/etc/d/,*.conf\nresolv-file=/r\n',
    ],
    read: (text) => (parseDnsmasq(text).servers.length === 0 ? 'nothing' : 'found'),
    kinds: foundOrNot,
  },
  'docker-config': {
    texts: [
      `{"auths":{"ghcr.io":{"auth":"${Buffer.from('me:pass').toString('base64')}"},"https://index.docker.io/v1/":{"identitytoken":"x"}},"credHelpers":{"gcr.io":"gcloud"},"credsStore":"pass"}`,
    ],
    read: (text) => accepted(parseDockerLogins(text)),
    kinds: readOrRefused,
    share: 20,
  },
  image: {
    texts: [
      'acme/app:1.2',
      `ghcr.io/acme/app@sha256:${'0'.repeat(64)}`,
      'localhost:5000/a/b_c--d:x',
      '[::1]:5000/x',
    ],
    read: (text) => accepted(parseImageReference(text)),
    kinds: readOrRefused,
  },
  proxy: {
    texts: [
      'http://user:pass@proxy.example:3128',
      'proxy:80',
      'socks5h://[fe80::1%25eth0]:1080/',
      'https://%41%zz',
    ],
    read: (text) => {
      const entry = parseProxyUrl(text, 'HTTPS_PROXY', text.length % 2 === 0 ? 13 : 24)
      if (entry?.kind === 'server' && !(entry.server.port > 0 && entry.server.port <= 0xffff))
        return 'impossible port'
      return entry?.kind ?? 'nothing'
    },
    kinds: ['nothing', 'malformed', 'server'],
  },
  'trusted-realm': {
    texts: ['auth.example.com:8443', '[2001:db8::1]:8443', '192.0.2.1', 'AUTH.example.com.'],
    read: (text) => accepted(parseTrustedRealm(text)),
    kinds: readOrRefused,
  },
  'trust-server': {
    texts: ['https://notary.example.com:4443/path/', 'http://x', 'https://user:pass@notary.example?q#f'],
    read: (text) => accepted(parseTrustServer(text)),
    kinds: readOrRefused,
  },
  report: {
    texts: [JSON.stringify(usualPush('healthy'))],
    read: (text) => accepted(readObservations(text)),
    kinds: readOrRefused,
    share: 500,
  },
  tracers: {
    texts: [
      'traceroute to 4.4.4.4 (4.4.4.4), 30 hops max, 60 byte packets\n 1  10.0.0.1  0.412 ms\n 2  *\n 3  4.4.4.4  11,034 ms !H\n',
      ' 1?: [LOCALHOST]                      pmtu 1500\n 1:  10.0.0.1                                              0.512ms \n 2:  no reply\n',
      'x 0 33000\nh 0 10.0.0.1\np 0 412 33000\nx 1 33001\n',
      '  1    <1 ms    <1 ms     1 ms  10.0.0.1 \r\n  2     *        *        *     Request timed out.\r\n',
    ],
    read: (text) => {
      const all = [parseTraceroute, parseTracepath, parseMtr, parseTracert].flatMap(
        (parse) => parse(text).hops,
      )
      return all.every(({ ttl }) => ttl >= 1 && ttl <= 30)
        ? all.length === 0
          ? 'nothing'
          : 'found'
        : 'impossible hop'
    },
    kinds: foundOrNot,
  },
  resolved: {
    texts: [
      'Global\n       Protocols: -LLMNR -mDNS -DNSOverTLS DNSSEC=no/unsupported\nresolv.conf mode: stub\n\nLink 2 (eth0)\nCurrent DNS Server: 192.0.2.1\n       DNS Servers: 192.0.2.1 2001:db8::1%21844\n                    [2001:db8::2]:853#dns.example\n        DNS Domain: ~. corp.example\n',
      '[{"ifname":"eth0","ifindex":2,"servers":[{"addressString":"192.0.2.1","port":53,"address":[192,0,2,1]}],"searchDomains":[{"name":"x"}],"dnssec":"no"}]',
    ],
    read: (text) => found(parseResolvedStatus(text)),
    kinds: foundOrNot,
  },
  scutil: {
    texts: [
      'DNS configuration\n\nresolver #1\n  search domain[0] : corp.example\n  nameserver[0] : 192.0.2.1\n  if_index : 6 (en0)\n  flags    : Request A records\n  reach    : 0x00000002 (Reachable)\n\nresolver #2\n  domain   : local\n  options  : mdns\n\nDNS configuration (for scoped queries)\n',
    ],
    read: (text) => found(parseScutil(text)),
    kinds: foundOrNot,
  },
  powershell: {
    texts: [
      '[{"InterfaceAlias":"Ethernet","AddressFamily":2,"ServerAddresses":["192.0.2.1","fec0:0:0:ffff::1"]}]',
    ],
    read: (text) => found(parseServerAddresses(text)),
    kinds: foundOrNot,
  },
  nmcli: {
    texts: ['Wired\\: connection 1:eth0:802-3-ethernet\ndocker0:docker0:bridge\n'],
    read: (text) => found(parseConnections(text)),
    kinds: foundOrNot,
  },
  buildx: {
    texts: [
      'Name:          ci\nDriver:        docker-container\n\nNodes:\nName:                  ci0\nEndpoint:              unix:///var/run/docker.sock\nDriver Options:        network="host" env.HTTPS_PROXY="http://p:1"\nStatus:                running\n',
    ],
    read: (text) => found(parseBuilder(text)),
    kinds: foundOrNot,
  },
  workflow: {
    texts: [
      'on: push\njobs:\n  push:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n      - id: preflight\n        uses: octo/push-preflight@v1 # x\n        with:\n          images: a/b\n',
    ],
    read: (text) =>
      lineOfStep(text, { repository: 'octo/push-preflight', step: 'preflight', job: 'push' }) === null
        ? 'nothing'
        : 'found',
    kinds: foundOrNot,
  },
}

export const doorsOfText: readonly Door[] = Object.entries(textDoors).map(
  ([name, { texts, read, kinds, share }]) =>
    door<string>({
      name,
      share: share ?? usualShare,
      limitMs,
      make: (chance) => mutatedText(chance, texts),
      read,
      kinds,
      show: (text) => JSON.stringify(text),
    }),
)

/** What a door is usually given. */
export const textsOf = (name: string): readonly string[] => textDoors[name]?.texts ?? []
