/** Who signs certificates, as far as a name tells. */
import type { ShownCertificate } from '../report/index.js'

/** The authorities that products which open TLS make for themselves, by the name that they come with. */
const interceptors: readonly (readonly [RegExp, string])[] = [
  [/zscaler/i, 'Zscaler'],
  [/netskope|goskope/i, 'Netskope'],
  [/fortinet|fortigate/i, 'FortiGate'],
  [/blue ?coat/i, 'Blue Coat'],
  [/cisco umbrella/i, 'Cisco Umbrella'],
  [/sophos/i, 'Sophos'],
  [/skyhigh|mcafee web gateway/i, 'Skyhigh'],
  [/forcepoint|websense/i, 'Forcepoint'],
  [/sonicwall/i, 'SonicWall'],
  [/watchguard/i, 'WatchGuard'],
  [/cloudflare managed|gateway ca - cloudflare/i, 'Cloudflare Gateway'],
  [/kaspersky/i, 'Kaspersky'],
  [/\beset ssl filter/i, 'ESET'],
  [/avast|avg web/i, 'Avast'],
  [/bitdefender/i, 'Bitdefender'],
  [/mitmproxy/i, 'mitmproxy'],
  [/charles proxy/i, 'Charles Proxy'],
  [/portswigger/i, 'Burp Suite'],
  [/fiddlerroot/i, 'Fiddler'],
]

/** Owners of authorities in Mozilla's root program whose certificates registries have. */
const publicAuthority =
  /let's encrypt|\bisrg\b|digicert|amazon|google trust services|globalsign|sectigo|comodo|usertrust|godaddy|starfield|microsoft|entrust|identrust|buypass|zerossl|ssl corporation|actalis|asseco|harica|quovadis|swisssign|geant|t-systems|d-trust|telia|gandi/i
/** Let's Encrypt's staging environment, which no store trusts. */
const notForUse = /staging/i

/** Services that everybody may push to: they have certificates that every store knows. */
const publicService =
  /(?:^|\.)(?:docker\.(?:io|com)|ghcr\.io|quay\.io|gcr\.io|pkg\.dev|mcr\.microsoft\.com|azurecr\.io|amazonaws\.com|public\.ecr\.aws|registry\.gitlab\.com|gitlab\.com|jfrog\.io|cloud\.ibm\.com|ocir\.io|digitalocean\.com)$/i

/** The product, or null where the issuer's name is none of those. */
export const interceptorNamed = (issuer: string): string | null =>
  interceptors.find(([name]) => name.test(issuer))?.[1] ?? null

export const isPublicAuthority = ({ issuer }: ShownCertificate): boolean =>
  issuer !== null && publicAuthority.test(issuer) && !notForUse.test(issuer)

export const isPublicService = (host: string): boolean => publicService.test(host)
