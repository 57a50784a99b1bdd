/** Whether the lab can run here at all. */
import { missingTools } from './packages.js'

/** @returns a sentence, or null where it can. */
export async function whyNotHere(): Promise<string | null> {
  if (process.platform !== 'linux') {
    return `the lab needs Linux, for its network namespaces; this is ${process.platform}`
  }
  if (process.getuid?.() !== 0) {
    return 'the lab needs root, for namespaces and a Docker daemon of its own; start it with sudo or in a privileged container'
  }
  const missing = await missingTools()
  return missing.length === 0
    ? null
    : `the lab needs Debian's packages and util-linux, and finds no ${missing.join(', ')} here`
}
