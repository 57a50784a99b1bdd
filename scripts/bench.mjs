// `npm run bench [-- --short]`: speed, against what people use and against physics, compiled and started.
import { startCompiled } from './compiled.mjs'

await startCompiled('bench', ...process.argv.slice(2))
