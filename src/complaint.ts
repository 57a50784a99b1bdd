/** A bad request, or a fault of the preflight itself. */
const failedStatus = 2

/** @returns the exit status */
export function complain(text: string): number {
  process.stderr.write(`push-preflight: ${text}\n`)
  return failedStatus
}
