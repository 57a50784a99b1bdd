/** What a proxy has answered to CONNECT: the code of a connection that failed there begins with its status. */

/** RFC 9110 section 15.6: the server is aware that it has erred; of a proxy: it could not get there. */
export const firstServerError = 500

/** The status in such a code, or null where the connection broke instead. */
export function proxyStatus(code: string): number | null {
  const digits = /^(\d{3})(?: |$)/.exec(code)?.[1]
  return digits === undefined ? null : Number(digits)
}
