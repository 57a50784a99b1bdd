// `npm run soak`: healthy runs of the bundle over a network that loses a packet now and then, compiled and started.
import { startCompiled } from './compiled.mjs'

await startCompiled('soak', ...process.argv.slice(2))
