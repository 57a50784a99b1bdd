/** Commands that show of a server by hand what was measured of it. */
import { urlOf } from '../forecast/request.js'
import { isIpAddress } from '../push-path/address.js'
import { throughOf, type Stop } from '../push-path/path.js'
import type { Through } from '../report/index.js'
import { shellText, shellWord } from './shell.js'

/** Asks for a password, sends it, and shows nothing but the status. */
export const statusWithPassword = "-sS -o /dev/null -w '%{http_code}\\n' -u NAME"

/**
 * The same GET with curl.
 * @param options the words between
 * @param address where it is sent, without a lookup; null leaves that to this runner
 */
export function curl(stop: Stop, options: string, address: string | null = null): string {
  // A host may be an address itself, and then there is nothing to look up.
  // It is looked up by its proxy, and there is nothing to pin.
  const through = throughOf(stop)
  const pinned = address !== null && isIpAddress(stop.host) === 0 && through === null
  return [
    'curl',
    options,
    // curl would take these for a pattern.
    ...(/[[\]{}]/.test(`${stop.host}${stop.path}`) ? ['-g'] : []),
    ...(through === null ? [] : [`-x ${shellWord(proxyUrl(through))}`]),
    ...(pinned ? [`--resolve ${shellWord(`${stop.host}:${stop.port}:${address}`)}`] : []),
    shellText(urlOf(stop)),
  ].join(' ')
}

/** Without its login, which curl asks for (`--proxy-user NAME`). */
export const proxyUrl = ({ scheme, host, port }: Pick<Through, 'scheme' | 'host' | 'port'>): string =>
  `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`

/** Where a server says how it wants to be spoken to. */
export const showChallenge = (stop: Stop): string => `${curl(stop, '-si')} | grep -i '^www-authenticate'`

/** For how many seconds a token is good, as the answer with it says and as it says itself. */
export const showLifetime = (stop: Stop): string =>
  `${curl(stop, '-sS -u NAME')} | jq '{expires_in, lives: ((.token // .access_token) | split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson | .exp - .iat)}'`

/** What a token says that it is good for, where it is a JSON Web Token: nothing of its secret part is shown. */
export const showGranted = (stop: Stop): string =>
  `${curl(stop, '-sS -u NAME')} | jq -r '.token // .access_token' | jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson.access'`
