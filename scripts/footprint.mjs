// `npm run footprint`: the action where it may see and write little, compiled and started.
import { root, startCompiled } from './compiled.mjs'

await startCompiled('footprint', root, ...process.argv.slice(2))
