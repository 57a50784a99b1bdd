/** Why a DNS reply is malformed, where it matters to a replay. */

/** What came over TCP is a reply, but to somebody else: no client waits for another one on that connection. */
export const answersAnother = 'it answers another question'
