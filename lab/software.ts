/** Real resolvers: unbound, dnsmasq and bind9, with the configuration that the scenario gives them. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dnsPort } from '../src/budgets.js'
import type { Scenario, Software } from '../src/simulator/index.js'
import { startDaemon, untilListening, type Daemon } from './daemon.js'
import { addAddresses, type Network } from './network.js'

/** In a configuration it stands for the folder where the scenario's files for this program are. */
const folderMark = '{folder}'

/** In the foreground, as root and with the configuration file alone. */
const commands: Readonly<Record<Software['runs'], (folder: string) => readonly string[]>> = {
  unbound: (folder) => ['unbound', '-d', '-c', path.join(folder, 'unbound.conf')],
  dnsmasq: (folder) => [
    'dnsmasq',
    '--keep-in-foreground',
    `--conf-file=${path.join(folder, 'dnsmasq.conf')}`,
  ],
  bind9: (folder) => ['named', '-g', '-c', path.join(folder, 'named.conf')],
}

export async function startSoftware(
  scenario: Scenario,
  network: Network,
  folder: string,
): Promise<readonly Daemon[]> {
  return Promise.all(
    (scenario.software ?? []).map(async (software, index) => {
      const { runs, on, addresses, files } = software
      const own = path.join(folder, `${runs}-${index}`)
      await mkdir(own)
      await Promise.all(
        [...files].map(([name, text]) => writeFile(path.join(own, name), text.replaceAll(folderMark, own))),
      )
      const side = on === 'runner' ? network.onRunner([]) : []
      await addAddresses(
        addresses.filter((address) => !isLoopback(address)),
        side,
      )
      const daemon = startDaemon([...side, ...commands[runs](own)], { log: path.join(own, 'log') })
      await untilListening(daemon, 'udp', dnsPort)
      return daemon
    }),
  )
}

/** The loopback network is on every interface of that kind as it is. */
const isLoopback = (address: string): boolean => address.startsWith('127.')
