// `npm run lab`: the real-component lab, compiled and started.
import { root, startCompiled } from './compiled.mjs'

await startCompiled('lab', root, ...process.argv.slice(2))
