/** Programmable servers on loopback, played from scenario data, and the world that leads to them. */
export { routeKey } from './address.js'
export { answerFault } from './answer-faults.js'
export {
  createAuthority,
  signItself,
  type Authority,
  type CertificateRequest,
  type KeyAndCertificate,
} from './certificates.js'
export { helperLogin, noLogin } from './credential-helper.js'
export type { Zone } from './dns-answer.js'
export type { DnsRule, DnsRules, RuleTree } from './dns-rule.js'
export { startDnsServer, type DnsServer, type DnsServerOptions, type LoggedQuery } from './dns-server.js'
export { describeMistake, type PlacedMistake } from './place.js'
export {
  startHttpServer,
  type HttpFaults,
  type HttpServer,
  type HttpServerOptions,
  type Responder,
} from './http-server.js'
export { startListener, type ConnectionFaults, type Listener, type ListenerOptions } from './listener.js'
export { playScenario, type Played } from './play.js'
export type { ProxyRules, ProxyServer } from './proxy-server.js'
export { routedWorld, type RoutedWorldOptions } from './routed-world.js'
export { readScenarioFile, scenarioNames } from './scenario-files.js'
export { parseScenario, type ParseOptions, type ParsedScenario } from './scenario-reader.js'
export {
  correctedScenario,
  mainFiles,
  type CertificateFault,
  type Expectation,
  type Expectations,
  type Scenario,
  type ScenarioHelper,
  type ScenarioProxy,
  type ScenarioServer,
  type ServerFaults,
  type Software,
} from './scenario.js'
export type { Served, ServedConnection, ServedQuery, ServedRequest, Watch } from './served.js'
export { clientAuthority, serverCertificate, withAuthorities } from './server-certificate.js'
export { keyIdOf, type StoredTrustData } from './trust-data.js'
export {
  registry,
  responders,
  tokenServer,
  trustServer,
  type Account,
  type ServiceOptions,
  type TokenOptions,
  type TokenServerOptions,
} from './services.js'
