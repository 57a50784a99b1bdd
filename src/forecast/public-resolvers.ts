/** Well-known public resolvers, as their operators document them. */
import { bytesOf } from '../push-path/address.js'

export interface PublicResolver {
  readonly operator: string
  readonly address: string
}

function of(operator: string, ...addresses: readonly string[]): readonly PublicResolver[] {
  return addresses.map((address) => ({ operator, address }))
}

/** Those with an IPv4 address: what a typing error may have been meant to be. */
export const publicResolvers: readonly PublicResolver[] = [
  ...of('Google Public DNS', '8.8.8.8', '8.8.4.4'),
  ...of('Cloudflare', '1.1.1.1', '1.0.0.1', '1.1.1.2', '1.0.0.2', '1.1.1.3', '1.0.0.3'),
  ...of('Quad9', '9.9.9.9', '149.112.112.112', '9.9.9.10', '149.112.112.10', '9.9.9.11', '149.112.112.11'),
  ...of('OpenDNS', '208.67.222.222', '208.67.220.220', '208.67.222.220', '208.67.220.222'),
  ...of('OpenDNS', '208.67.222.123', '208.67.220.123'),
  ...of('Level 3', '4.2.2.1', '4.2.2.2', '4.2.2.3', '4.2.2.4', '4.2.2.5', '4.2.2.6'),
  ...of('Verisign', '64.6.64.6', '64.6.65.6'),
  ...of('DNS.WATCH', '84.200.69.80', '84.200.70.40'),
  ...of('AdGuard DNS', '94.140.14.14', '94.140.15.15', '94.140.14.15', '94.140.15.16'),
  ...of('AdGuard DNS', '94.140.14.140', '94.140.14.141'),
  ...of('CleanBrowsing', '185.228.168.9', '185.228.169.9', '185.228.168.10', '185.228.169.11'),
  ...of('CleanBrowsing', '185.228.168.168', '185.228.169.168'),
  ...of('Comodo Secure DNS', '8.26.56.26', '8.20.247.20'),
  ...of('Control D', '76.76.2.0', '76.76.10.0'),
  ...of('Yandex DNS', '77.88.8.8', '77.88.8.1', '77.88.8.88', '77.88.8.2', '77.88.8.7', '77.88.8.3'),
  ...of('AliDNS', '223.5.5.5', '223.6.6.6'),
  ...of('DNSPod', '119.29.29.29', '119.28.28.28'),
  ...of('114DNS', '114.114.114.114', '114.114.115.115'),
]

const overIpv6: readonly PublicResolver[] = [
  ...of('Google Public DNS', '2001:4860:4860::8888', '2001:4860:4860::8844'),
  ...of('Cloudflare', '2606:4700:4700::1111', '2606:4700:4700::1001'),
  ...of('Quad9', '2620:fe::fe', '2620:fe::9', '2620:fe::10', '2620:fe::fe:10'),
  ...of('OpenDNS', '2620:119:35::35', '2620:119:53::53'),
  ...of('AdGuard DNS', '2a10:50c0::ad1:ff', '2a10:50c0::ad2:ff'),
]

/** Whose public resolver it is, or null. Nobody is asked. */
export function operatorOf(address: string): string | null {
  const bytes = String(bytesOf(address))
  const known = [...publicResolvers, ...overIpv6].find((one) => String(bytesOf(one.address)) === bytes)
  return known?.operator ?? null
}
