/** In what form a server speaks of an error. */
import type { ErrorAnswer } from '../report/index.js'
import type { Body } from './http-exchange.js'

/** RFC 9110 section 15.5: from 400 on a status is an error. */
const firstError = 400
export const isError = (status: number): boolean => status >= firstError

/** The codes of registries and notary servers are such words; anything else is not taken for one, and not kept. */
const isCode = /^[A-Z][A-Z0-9_]{0,63}$/

/** null where there is too much of it. */
export function errorAnswer(body: Body): ErrorAnswer | null {
  if (body.kind === 'too-large') return null
  if (body.text.trim() === '') return { kind: 'empty' }
  try {
    return { kind: 'json', code: codeIn(JSON.parse(body.text)) }
  } catch {
    return { kind: 'text' }
  }
}

/** `{"errors":[{"code":"METADATA_NOT_FOUND",…}]}` (docker/distribution registry/api/errcode/errors.go). */
function codeIn(answer: unknown): string | null {
  const errors = fieldOf(answer, 'errors')
  const code = fieldOf(Array.isArray(errors) ? (errors[0] as unknown) : undefined, 'code')
  return typeof code === 'string' && isCode.test(code) ? code : null
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
