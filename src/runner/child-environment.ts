/** What the tools that are started here see of this step's environment: no more than they need. */
import type { World } from '../world.js'
import { isSecretName } from './secret-names.js'

type Environment = World['environment']

/** A tool of the system needs to be found, to speak its language and to reach its service. */
const ofSystem =
  /^(?:PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TERM|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|DBUS_\w+|XDG_RUNTIME_DIR|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|PSMODULEPATH|USERPROFILE|PROGRAMFILES|PROGRAMDATA)$/i

/** Docker reads these; and clouds give access to a builder in a cluster by theirs. */
const ofDocker = /^(?:DOCKER_AUTH_CONFIG|DOCKER_CUSTOM_HEADERS|AWS_\w+|AZURE_\w+|GOOGLE_\w+)$/

const inputPrefix = 'INPUT_'

/**
 * A credential helper gets what `docker push` would give it, since it may be how it logs in; this action's own inputs are
 * nobody's business.
 */
export const helperEnvironment = (environment: Environment): Environment =>
  only(environment, (name) => !name.startsWith(inputPrefix))

/** docker is asked about itself only: it gets its settings, and no secret of anybody else's. */
export function toolEnvironment(environment: Environment, tool: string): Environment {
  return tool === 'docker'
    ? only(helperEnvironment(environment), (name) => ofDocker.test(name) || !isSecretName(name))
    : only(environment, (name) => ofSystem.test(name))
}

const only = (environment: Environment, isGiven: (name: string) => boolean): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => isGiven(name)))
