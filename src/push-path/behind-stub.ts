import type { Endpoint, Resolver } from '../report/index.js'
import { sameEndpoint } from './address.js'

/** Whether a stub forwards to this nameserver. */
export const standsBehind = ({ behind }: Resolver, stub: Endpoint): boolean =>
  behind !== null && sameEndpoint(behind, stub)
