/** A file of trust data, as a server answered with it. */
import { limits } from '../budgets.js'
import { parseTrustData, trustRoleOf } from '../push-path/trust-data.js'
import type { HttpProbe, TrustData } from '../report/index.js'
import type { Body } from './http-exchange.js'

/** null where the path is of no such file. */
export function trustDataIn({ path }: Pick<HttpProbe, 'path'>, body: Body): TrustData | null {
  const role = trustRoleOf(path)
  if (role === null) return null
  switch (body.kind) {
    case 'whole':
      return parseTrustData(role, body.text)
    case 'too-large':
      return { kind: 'unusable', role, why: `is larger than ${limits.trustDataBytes} bytes` }
    case 'cut':
      return { kind: 'unusable', role, why: body.why }
  }
}
