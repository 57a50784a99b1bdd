/** The `request` of a report: what the user wanted to be told. The ranges are those of the inputs. */
import { requestRanges } from '../budgets.js'
import { listOf, numberWithin, oneOf, orNull, record, text, truth, type Reader } from '../document.js'
import type { FailOn, ImageReference, Request } from '../report/index.js'
import { endpoint, someOf, words } from './values.js'

const failOn: Readonly<Record<FailOn, true>> = { fail: true, warn: true, never: true }
const contentTrust: Readonly<Record<Request['contentTrust'], true>> = { auto: true, true: true, false: true }
const trace: Readonly<Record<Request['trace'], true>> = { auto: true, true: true, false: true }
const client: Readonly<Record<Request['client'], true>> = { auto: true, docker: true, buildx: true }

const within = ({ from, to }: (typeof requestRanges)[keyof typeof requestRanges]): Reader<number> =>
  numberWithin(from, to, 'whole')

const imageReference: Reader<ImageReference> = record<ImageReference>(
  {
    written: words,
    domain: words,
    path: words,
    tag: orNull(words),
    digest: orNull(words),
  },
  {},
)

export const request: Reader<Request> = record<Request>(
  {
    images: someOf(imageReference),
    contentTrust: oneOf(contentTrust),
    trustServer: orNull(words),
    resolvers: orNull(someOf(endpoint)),
    samples: within(requestRanges.samples),
    slowThresholdMs: within(requestRanges.slowThresholdMs),
    timeoutMs: within(requestRanges.timeoutMs),
    failOn: oneOf(failOn),
    client: oneOf(client),
    probeSuggestion: truth,
    trace: oneOf(trace),
    checkCredentials: truth,
    trustedRealms: listOf(text),
    writeCheck: truth,
  },
  {},
)
