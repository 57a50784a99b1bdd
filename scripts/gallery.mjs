// `npm run gallery`: the job summary as people see it, compiled and started.
import { root, startCompiled } from './compiled.mjs'

await startCompiled('gallery', root, ...process.argv.slice(2))
