/** Proxy settings as they are shown and pasted: without user names and passwords. */
import type { ProxyUser } from '../push-path/proxy.js'
import type { ProxyEntry, ProxySettings } from '../report/index.js'
import { withProxySettings } from '../forecast/mended-proxies.js'
import { yamlText } from './shell.js'
import type { Offer } from './suspect.js'

/** `http://proxy.example:3128`, with `USER:PASSWORD@` where it has them. */
export function shownProxy(entry: ProxyEntry): string {
  if (entry.kind === 'malformed') return `not usable (${entry.why})`
  const { scheme, host, port, hasCredentials } = entry.server
  return `${scheme}://${hasCredentials ? 'USER:PASSWORD@' : ''}${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** The command that shows what a program has; of this step without what stands before an `@`. */
export function showProxy(user: ProxyUser): string {
  switch (user) {
    case 'client':
      return "env | grep -i _proxy= | sed 's/=.*@/=***@/'"
    case 'daemon':
      return "docker info --format '{{.HTTPSProxy}} {{.HTTPProxy}} except {{.NoProxy}}'"
    case 'builder':
      return 'docker buildx inspect'
  }
}

const variablesOf = ({ https, http, exceptions }: ProxySettings): readonly (readonly [string, string])[] => [
  ...(https === null ? [] : [['HTTPS_PROXY', shownProxy(https)] as const]),
  ...(http === null ? [] : [['HTTP_PROXY', shownProxy(http)] as const]),
  ...(exceptions.length === 0 ? [] : [['NO_PROXY', exceptions.join(',')] as const]),
]

/** These settings for this program. */
export function giveProxyOffer(user: ProxyUser, settings: ProxySettings): Offer {
  return { ...pasteFor(user, variablesOf(settings)), mend: withProxySettings(user, settings) }
}

/** Percent signs begin systemd's specifiers, and quotation marks end its words. */
const unitText = (text: string): string => text.replace(/["\\]/g, '\\$&').replaceAll('%', '%%')

function pasteFor(
  user: ProxyUser,
  variables: readonly (readonly [string, string])[],
): Pick<Offer, 'say' | 'paste' | 'where'> {
  switch (user) {
    case 'client':
      return {
        say: 'Give the step that pushes the proxy',
        paste: ['env:', ...variables.map(([name, value]) => `  ${name}: ${yamlText(value)}`)].join('\n'),
        where: 'the step that pushes',
      }
    case 'daemon':
      return {
        say: 'Give the daemon the proxy, then: sudo systemctl daemon-reload && sudo systemctl restart docker',
        paste: [
          '[Service]',
          ...variables.map(([name, value]) => `Environment="${name}=${unitText(value)}"`),
        ].join('\n'),
        where: '/etc/systemd/system/docker.service.d/http-proxy.conf',
      }
    case 'builder':
      return {
        say: 'Give the builder the proxy',
        paste: [
          'with:',
          '  driver-opts: |',
          ...variables.map(([name, value]) => `    "env.${name}=${value}"`),
        ].join('\n'),
        where: 'the step of docker/setup-buildx-action',
      }
  }
}

/** What was meant is not known: the form that Go reads. */
export function writeAgainOffer(user: ProxyUser, scheme: 'http' | 'https', { source }: ProxyEntry): Offer {
  const name = scheme === 'https' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  return {
    ...pasteFor(user, [[name, 'http://USER:PASSWORD@HOST:PORT']]),
    say: `Write the proxy in ${source} as a URL; in user name and password write every sign but letters and digits as %XX`,
    mend: null,
  }
}

/** With other exceptions. No replay shows it: where a proxy was to be asked, nobody has connected directly. */
export const exceptionsOffer = (user: ProxyUser, settings: ProxySettings, say: string): Offer => ({
  ...pasteFor(user, [['NO_PROXY', settings.exceptions.join(',')]]),
  say,
  mend: null,
})
