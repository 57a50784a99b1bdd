// `npm run bench`: how long forecasting, judging and planning take, compiled and started.
import { startCompiled } from './compiled.mjs'

await startCompiled('bench', ...process.argv.slice(2))
