/** Where what is missing for a server has to be put, for the daemon and for the docker CLI of this runner. */
import type { CertificateFolder, Observations } from '../report/index.js'
import { powershellWord, shellWord } from './shell.js'

/** A folder as a shell takes it, and who may write there. */
export interface FolderToPaste {
  readonly path: string
  /** `sudo `, or nothing. */
  readonly as: string
}

/** The daemon's is where it was found for this system; moby registry/config_unix.go `CertsDir`, docker/cli cli/trust/trust.go `certificateDirectory`. */
export function folderToPaste(
  { runner: { daemonSettings, dockerConfig } }: Observations,
  { of, host }: CertificateFolder,
): FolderToPaste {
  if (of === 'registry') {
    const { certificates } = daemonSettings
    if (certificates.includes('\\')) {
      return { path: powershellWord(`${certificates}\\${host.replaceAll(':', '')}`), as: '' }
    }
    return {
      path: shellWord(`${certificates}/${host}`),
      as: certificates.startsWith('/etc/') ? 'sudo ' : '',
    }
  }
  const folder = 'path' in dockerConfig ? dockerConfig.path.replace(/\/[^/]*$/, '') : ''
  const path = folder.startsWith('/')
    ? shellWord(`${folder}/tls/${host}`)
    : `~/.docker/tls/${shellWord(host)}`
  return { path, as: '' }
}

/** daemon.json, as a place to write to. */
export const daemonFile = ({ runner: { daemonSettings } }: Observations): string =>
  'path' in daemonSettings.file ? daemonSettings.file.path : '/etc/docker/daemon.json'
