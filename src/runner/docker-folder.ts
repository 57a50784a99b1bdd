/** The folders where the docker CLI of this step, and a daemon of the same user, keep their configuration. */
import type { World } from '../world.js'

type Step = Pick<World, 'environment' | 'platform'>

/**
 * `DOCKER_CONFIG`, else `.docker` below the home folder (docker/cli v28.5.2 cli/config/config.go, `Dir`). Null where
 * neither is set: the CLI asks the user database then, which is not read here.
 */
export function dockerFolder(step: Step): string | null {
  const configured = step.environment['DOCKER_CONFIG'] ?? ''
  if (configured !== '') return configured.replace(/(?<=^\/|[^/])\/+$/, '')
  const home = homeFolder(step)
  return home === null ? null : `${home}/.docker`
}

/** Go 1.24 os/file.go, `UserHomeDir`: a shell on Windows may well have a `HOME` of its own, which Docker does not look at. */
export function homeFolder({ environment, platform }: Step): string | null {
  const home = environment[platform === 'win32' ? 'USERPROFILE' : 'HOME'] ?? ''
  return home === '' ? null : home.replace(/(?<![\\/])[\\/]+$/, '')
}
