/**
 * Where a change of the resolver configuration lasts on this runner. What is pasted into a file that a program writes is
 * gone when it writes it again, so the same is said once more for that program, in its own words.
 */
import { dnsPort } from '../budgets.js'
import { isIpAddress } from '../push-path/address.js'
import type { Endpoint, Lasting, ResolverManager, RunnerFacts } from '../report/index.js'
import { powershellText, shellWord, yamlText } from './shell.js'
import { addressed } from './suspect.js'

type Managed = Pick<RunnerFacts, 'manager' | 'resolvers'>
type ManagerOf<K extends ResolverManager['kind']> = Extract<ResolverManager, { kind: K }>

const dropIn = '/etc/systemd/resolved.conf.d/push-preflight.conf'
const dnsmasqFile = '/etc/dnsmasq.d/push-preflight.conf'
const netplanFile = '/etc/netplan/90-push-preflight.yaml'
const daemonFile = '/etc/docker/daemon.json'

/**
 * These nameservers and no others. Null where the file itself is all there is, or where none of these is left: none of
 * the managers takes an empty list.
 */
export function lastingNameservers(
  { manager, resolvers }: Managed,
  servers: readonly Endpoint[],
): Lasting | null {
  const stubs = new Set(resolvers.flatMap(({ behind }) => (behind === null ? [] : [behind.address])))
  // A manager is given those that it forwards to: its own stub would make a ring.
  const given = servers.filter(({ address }) => !stubs.has(address))
  const addresses = given.filter(({ port }) => port === dnsPort).map(({ address }) => address)
  if (given.length === 0 || addresses.length < given.length) return null
  switch (manager.kind) {
    case 'nobody':
      return null
    case 'systemd-resolved':
      return resolvedServers(
        manager,
        addresses,
        resolvers.some((one) => one.used && isStub(one)),
      )
    case 'network-manager':
      return {
        say: 'To keep it, give it to NetworkManager',
        paste: connectionLines(manager, 'dns', addresses),
        where: aShell,
      }
    case 'dnsmasq':
      return {
        say: 'To keep it, give it to dnsmasq and restart that: sudo systemctl restart dnsmasq',
        paste: ['no-resolv', ...addresses.map((one) => `server=${one}`)].join('\n'),
        where: dnsmasqFile,
      }
    case 'docker':
      return {
        say: 'To keep it for every container, restart the daemon of the host with it; for a container job alone, set options: below container:',
        paste: JSON.stringify({ dns: addresses }, null, 2),
        where: `${daemonFile} on the host (or container.options: ${addresses.map((one) => `--dns ${one}`).join(' ')})`,
      }
    case 'kubernetes':
      return podLines([
        'dnsPolicy: None',
        'dnsConfig:',
        `  nameservers: [${addresses.map(yamlText).join(', ')}]`,
      ])
    case 'macos':
      return {
        say: 'To keep it, give it to macOS',
        paste: `sudo networksetup -setdnsservers ${serviceOf(manager)} ${addresses.join(' ')}`,
        where: aShell,
      }
    case 'windows':
      return {
        say: 'To keep it, give it to Windows',
        paste: `Set-DnsClientServerAddress -InterfaceAlias ${powershellText(manager.interface ?? 'Ethernet')} -ServerAddresses ${addresses.map(powershellText).join(',')}`,
        where: 'PowerShell, as administrator',
      }
    case 'other':
      return otherServers(manager, addresses)
  }
}

/** The words of an `options` line. Null where the file itself is all there is, or its writer takes none. */
export function lastingOptions({ manager }: Managed, options: readonly string[]): Lasting | null {
  switch (manager.kind) {
    case 'systemd-resolved':
      return ownFile(['nameserver 127.0.0.53', `options ${options.join(' ')}`])
    case 'network-manager':
      return {
        say: 'To keep it, give it to NetworkManager',
        paste: connectionLines(manager, 'dns-options', options),
        where: aShell,
      }
    case 'docker':
      return {
        say: 'To keep it for every container, restart the daemon of the host with it; for a container job alone, set options: below container:',
        paste: JSON.stringify({ 'dns-opts': options }, null, 2),
        where: `${daemonFile} on the host (or container.options: ${options.map((one) => `--dns-option ${shellWord(one)}`).join(' ')})`,
      }
    case 'kubernetes':
      return podLines([
        'dnsConfig:',
        '  options:',
        ...options.map((option) => {
          const [name = '', value] = option.split(':')
          return value === undefined
            ? `    - { name: ${yamlText(name)} }`
            : `    - { name: ${yamlText(name)}, value: ${yamlText(value)} }`
        }),
      ])
    case 'other':
      return manager.name === 'resolvconf'
        ? {
            say: resolvconfSay,
            paste: `options ${options.join(' ')}`,
            where: '/etc/resolvconf/resolv.conf.d/base',
          }
        : null
    case 'nobody':
    case 'dnsmasq':
    case 'macos':
    case 'windows':
      return null
  }
}

/** The suffixes of a `search` line, which may be none. */
export function lastingSearch({ manager, resolvers }: Managed, search: readonly string[]): Lasting | null {
  switch (manager.kind) {
    case 'network-manager':
      return {
        say: 'To keep it, give it to NetworkManager',
        paste: connectionLines(manager, 'dns-search', search),
        where: aShell,
      }
    case 'kubernetes': {
      // The kubelet adds the cluster's own suffixes with every policy but this one, which wants nameservers, too.
      const servers = resolvers.filter((one) => one.used && one.port === dnsPort)
      return podLines([
        'dnsPolicy: None',
        'dnsConfig:',
        `  nameservers: [${servers.map(({ address }) => yamlText(address)).join(', ')}]`,
        `  searches: [${search.map(yamlText).join(', ')}]`,
      ])
    }
    case 'macos':
      return {
        say: 'To keep it, give it to macOS',
        paste: `sudo networksetup -setsearchdomains ${serviceOf(manager)} ${search.length === 0 ? 'Empty' : search.map(shellWord).join(' ')}`,
        where: aShell,
      }
    case 'docker':
      return {
        say: 'To keep it for every container, restart the daemon of the host with it',
        paste: JSON.stringify({ 'dns-search': search.length === 0 ? ['.'] : search }, null, 2),
        where: `${daemonFile} on the host`,
      }
    case 'systemd-resolved': {
      const link = linkOf(manager)
      return link === null
        ? null
        : {
            say: 'To keep it, have systemd-resolved write it; at the next boot it is as before',
            paste: `sudo resolvectl domain ${link} ${search.length === 0 ? "''" : search.map(shellWord).join(' ')}`,
            where: aShell,
          }
    }
    case 'nobody':
    case 'dnsmasq':
    case 'windows':
    case 'other':
      return null
  }
}

/** Until the next boot, at once: the servers of one interface. Null where it is not known which. */
export function resolvectlLine(manager: ResolverManager, servers: readonly Endpoint[]): string | null {
  const link = manager.kind === 'systemd-resolved' ? linkOf(manager) : null
  return link === null ? null : `sudo resolvectl dns ${link} ${servers.map(addressed).join(' ')}`
}

/** The interface whose servers are asked: the first one that has any. */
function linkOf({ links }: ManagerOf<'systemd-resolved'>): string | null {
  const name = links.find((link) => link.name !== null && link.servers.length > 0)?.name ?? null
  return name !== null && /^[\w.@-]+$/.test(name) ? name : null
}

const serviceOf = ({ service }: ManagerOf<'macos'>): string => shellWord(service ?? 'Ethernet')

const aShell = 'a shell on this runner'

const isStub = ({ address }: Endpoint): boolean => ['127.0.0.53', '127.0.0.54'].includes(address)

function resolvedServers(
  manager: ManagerOf<'systemd-resolved'>,
  addresses: readonly string[],
  throughStub: boolean,
): Lasting | null {
  const link = linkOf(manager)
  if (manager.feeder === 'netplan' && link !== null) {
    return {
      say: `To keep it, give it to netplan (where ${link} has another name there, use that) and run: sudo netplan apply`,
      paste: [
        'network:',
        '  version: 2',
        '  ethernets:',
        `    ${link}:`,
        '      nameservers:',
        `        addresses: [${addresses.map(yamlText).join(', ')}]`,
        '      dhcp4-overrides: { use-dns: false }',
        '      dhcp6-overrides: { use-dns: false }',
      ].join('\n'),
      where: netplanFile,
    }
  }
  if (manager.feeder === 'network-manager' && link !== null) {
    const connection = `"$(nmcli -g GENERAL.CONNECTION device show ${link})"`
    return {
      say: 'To keep it, give it to NetworkManager, which systemd-resolved has its servers from',
      paste: nmcliLines(connection, 'dns', addresses),
      where: aShell,
    }
  }
  if (!throughStub) {
    // Into the file for others it writes the interfaces' servers whatever else is set.
    return link === null
      ? null
      : {
          say: 'To keep it until the next boot, give it to systemd-resolved, which writes this file',
          paste: `sudo resolvectl dns ${link} ${addresses.join(' ')}`,
          where: aShell,
        }
  }
  return {
    say: 'To keep it, give it to systemd-resolved and run: sudo systemctl restart systemd-resolved',
    paste: `[Resolve]\nDNS=${addresses.join(' ')}\nDomains=~.`,
    where: dropIn,
  }
}

/** systemd-resolved's own file takes no options: it is a link, and a file of one's own takes its place. */
const ownFile = (lines: readonly string[]): Lasting => ({
  say: 'To keep it, put a file of your own in the place of the link that systemd-resolved writes behind',
  paste: [
    'sudo rm /etc/resolv.conf',
    `printf '%s\\n' ${lines.map(shellWord).join(' ')} | sudo tee /etc/resolv.conf`,
  ].join('\n'),
  where: aShell,
})

type Setting = 'dns' | 'dns-options' | 'dns-search'

const connectionLines = (
  { connection }: ManagerOf<'network-manager'>,
  setting: Setting,
  values: readonly string[],
): string =>
  nmcliLines(
    connection === null ? '"$(nmcli -g NAME connection show --active | head -n 1)"' : shellWord(connection),
    setting,
    values,
  )

/** Each family has a list of its own, and the other family's servers come from DHCP unless that is switched off. */
function nmcliLines(connection: string, setting: Setting, values: readonly string[]): string {
  const families = [4, 6].map((family) => {
    const own = setting === 'dns' ? values.filter((value) => isIpAddress(value) === family) : values
    const automatic = setting === 'dns' ? ` ipv${family}.ignore-auto-dns yes` : ''
    return `ipv${family}.${setting} ${shellWord(own.join(','))}${automatic}`
  })
  return `sudo nmcli connection modify ${connection} ${families.join(' ')}\nsudo nmcli connection up ${connection}`
}

const podLines = (lines: readonly string[]): Lasting => ({
  say: "To keep it, set it in the runner pod's spec and start the pod again",
  paste: lines.join('\n'),
  where: "the pod's spec",
})

const resolvconfSay = 'To keep it, give it to resolvconf and run: sudo resolvconf -u'

function otherServers({ name }: ManagerOf<'other'>, addresses: readonly string[]): Lasting | null {
  switch (name) {
    case 'resolvconf':
      return {
        say: resolvconfSay,
        paste: addresses.map((one) => `nameserver ${one}`).join('\n'),
        where: '/etc/resolvconf/resolv.conf.d/head',
      }
    case 'dhclient': {
      const own = addresses.filter((one) => isIpAddress(one) === 4)
      return own.length < addresses.length
        ? null
        : {
            say: 'To keep it, have dhclient take these instead of what DHCP says',
            paste: `supersede domain-name-servers ${own.join(', ')};`,
            where: '/etc/dhcp/dhclient.conf',
          }
    }
    case 'dhcpcd':
      return {
        say: 'To keep it, have dhcpcd take these instead of what DHCP says',
        paste: `static domain_name_servers=${addresses.join(' ')}`,
        where: '/etc/dhcpcd.conf',
      }
    case 'netconfig':
      return {
        say: 'To keep it, give it to netconfig and run: sudo netconfig update -f',
        paste: `NETCONFIG_DNS_STATIC_SERVERS="${addresses.join(' ')}"`,
        where: '/etc/sysconfig/network/config',
      }
    case 'WSL':
      return {
        say: 'To keep it, have WSL leave /etc/resolv.conf alone, run wsl --shutdown, and write the file again',
        paste: '[network]\ngenerateResolvConf = false',
        where: '/etc/wsl.conf',
      }
    default:
      return null
  }
}
