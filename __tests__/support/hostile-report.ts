/** A report in which everything that may come from outside is one and the same text. */
import type { Report } from '../../src/report/index.js'
import {
  answeredIn,
  noReply,
  passingReport,
  sampleConnection,
  sampleFinding,
  sampleForecast,
  sampleQuery,
  sampleReport,
  sampleResolver,
  sampleRunner,
} from './sample-report.js'
import { noProxies } from '../../src/push-path/proxy.js'
import { proxied } from './proxies.js'

/** Every string that may come from outside is the hostile one. */
export function hostileReport(verdict: Report['verdict'], text: string): Report {
  const resolver = { address: text, port: 53 }
  const base = verdict === 'pass' ? passingReport() : sampleReport({ verdict })
  const finding = sampleFinding({
    subject: { resolver, position: 2, host: text },
    title: text,
    evidence: [text],
    byHand: text,
    remedy: {
      say: text,
      paste: text,
      where: text,
      lasting: { say: text, paste: text, where: text },
      then: null,
    },
  })
  return {
    ...base,
    predictedError: text,
    culprit: verdict === 'pass' ? null : { code: finding.code, resolver: text, position: 2, host: text },
    remedies: [1, 2].map(() => ({
      say: text,
      paste: text,
      where: text,
      lasting: { say: text, paste: text, where: text },
      then: null,
    })),
    findings: [finding, { ...finding, code: 'other', severity: 'warning' }],
    runner: sampleRunner({
      resolvConf: { kind: 'unreadable', path: text, why: text },
      resolvers: [
        sampleResolver(text, 1, { source: text }),
        sampleResolver('192.0.2.1', 1, { used: false, behind: resolver, source: text }),
      ],
      notes: [{ kind: 'unknown-option', line: 1, text, written: text, meant: text }],
      client: { kind: 'assumed', version: text, why: text },
      contentTrust: { asked: true, why: text, signingMeant: false, serverVariable: text },
      proxies: { ...noProxies, client: { ...proxied(text), exceptions: [text], exceptionsSource: text } },
    }),
    forecast: [
      sampleForecast({
        image: text,
        client: text,
        unknownBecause: text,
        timeline: [{ step: text, fromMs: 0, toMs: 5, limitMs: 6, note: text }],
      }),
      sampleForecast({ image: text }),
    ],
    path: [{ host: text, port: 443, roles: ['registry'], images: [0] }],
    measurements: [
      sampleQuery(answeredIn(1, [text]), { resolver, host: text, name: text, sample: 0 }),
      sampleQuery({ kind: 'malformed', ms: 1, why: text }, { resolver, host: text }),
      sampleQuery({ kind: 'unreachable', ms: 1, errno: text }, { resolver, host: text }),
      sampleQuery(noReply, { host: text, resolver: { address: '192.0.2.1', port: 53 } }),
      sampleConnection(
        { kind: 'failed', phase: 'tls', code: text, ms: 1, beforeMs: 0 },
        { host: text, path: text },
      ),
    ],
  }
}
