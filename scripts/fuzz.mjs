// `npm run fuzz`: made-up replies and texts for every parser of something from outside, compiled and started.
import { startCompiled } from './compiled.mjs'

await startCompiled('fuzz', ...process.argv.slice(2))
