/** HTTP statuses in the words and groups of Docker. */
import { STATUS_CODES } from 'node:http'

/** As Go's `Response.Status` has it: number and phrase. */
export const statusLine = (status: number): string => `${status} ${STATUS_CODES[status] ?? ''}`.trim()

export const firstServerError = 500

/** What speaks of the service, and not of who asks. */
export const isServiceError = (status: number): boolean => status === 429 || status >= firstServerError
