/** Programmable servers on loopback, played from scenario data, and the world that leads to them. */
export {
  createAuthority,
  type Authority,
  type CertificateRequest,
  type KeyAndCertificate,
} from './certificates.js'
export type { Zone } from './dns-answer.js'
export type { DnsRule, DnsRules, RuleTree } from './dns-rule.js'
export { startDnsServer, type DnsServer, type DnsServerOptions, type LoggedQuery } from './dns-server.js'
export type { Mistake } from '../document.js'
export { startHttpServer, type Behaviour, type HttpServer, type HttpServerOptions } from './http-server.js'
export { playScenario, type Played } from './play.js'
export { routedWorld, type RoutedWorldOptions } from './routed-world.js'
export { parseScenario, type ParsedScenario } from './scenario-reader.js'
export { correctedScenario, type Expectation, type Scenario } from './scenario.js'
export {
  registry,
  tokenServer,
  trustServer,
  type Account,
  type ServiceOptions,
  type TokenServerOptions,
} from './services.js'
