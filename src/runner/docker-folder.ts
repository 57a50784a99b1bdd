/** The folder where the docker CLI keeps its configuration. */
import type { World } from '../world.js'

/**
 * `DOCKER_CONFIG`, else `.docker` below `HOME` (docker/cli v28.5.2 cli/config/config.go, `Dir`). Null where
 * neither is set: the CLI asks the user database then, which is not read here.
 */
export function dockerFolder(environment: World['environment']): string | null {
  const configured = environment['DOCKER_CONFIG'] ?? ''
  if (configured !== '') return configured.replace(/(.)\/+$/, '$1')
  const home = environment['HOME'] ?? ''
  return home === '' ? null : `${home.replace(/\/+$/, '')}/.docker`
}
