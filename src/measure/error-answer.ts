/** In what form a server speaks of an error. */
import { limits } from '../budgets.js'
import type { ErrorAnswer } from '../report/index.js'
import type { Secrets } from '../secrets.js'
import type { Body } from './http-exchange.js'

/** RFC 9110 section 15.5: from 400 on a status is an error. */
const leastError = 400
export const isError = (status: number): boolean => status >= leastError

/** The codes of registries and notary servers are such words; anything else is not taken for one, and not kept. */
const isCode = /^[A-Z][A-Z0-9_]{0,63}$/

/** null where it did not come to its end. What is larger than any error is a page, or worse, and none of a registry's. */
export function errorAnswer(body: Body, secrets: Pick<Secrets, 'without'>): ErrorAnswer | null {
  if (body.kind === 'cut') return null
  if (body.kind === 'too-large') return { kind: 'text' }
  if (body.text.trim() === '') return { kind: 'empty' }
  try {
    return { kind: 'json', ...firstError(JSON.parse(body.text), secrets) }
  } catch {
    return { kind: 'text' }
  }
}

/** `{"errors":[{"code":"METADATA_NOT_FOUND",…}]}` (docker/distribution registry/api/errcode/errors.go). */
function firstError(
  answer: unknown,
  secrets: Pick<Secrets, 'without'>,
): Omit<Extract<ErrorAnswer, { kind: 'json' }>, 'kind'> {
  const errors = fieldOf(answer, 'errors')
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  const code = fieldOf(first, 'code')
  const isKnown = typeof code === 'string' && isCode.test(code)
  const message = fieldOf(first, 'message')
  const detail = fieldOf(first, 'detail')
  return {
    code: isKnown ? code : null,
    message: isKnown && typeof message === 'string' ? shown(message, secrets) : null,
    detailed: isKnown && detail !== undefined && detail !== null,
  }
}

/** Secrets first: what is cut or replaced is not recognised any more. */
const shown = (message: string, secrets: Pick<Secrets, 'without'>): string =>
  secrets
    .without(message)
    .replace(/[^\x20-\x7e]+/g, ' ')
    .slice(0, limits.messageCharacters)

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
