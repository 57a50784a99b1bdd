/** Tools that tell something of this runner: asked within bounds, and never waited for beyond them. */
import { limits } from '../budgets.js'
import type { Ms } from '../report/index.js'
import type { CommandResult, World } from '../world.js'
import { quote } from './quote.js'

/** What a tool printed, or why there is nothing: `why` is a sentence part. */
export type ToolOutput =
  { readonly kind: 'told'; readonly text: string } | { readonly kind: 'skipped'; readonly why: string }

export type Skipped = Extract<ToolOutput, { kind: 'skipped' }>

export const skipped = (why: string): Skipped => ({ kind: 'skipped', why })

/** How the reason begins where there is no such tool. */
export const notThere = 'there is no '

/** Never rejects. */
export async function askTool(
  world: World,
  command: readonly [string, ...string[]],
  signal: AbortSignal,
  timeoutMs: Ms = limits.toolMs,
): Promise<ToolOutput> {
  const bounds = { timeoutMs, maxOutputBytes: limits.toolOutputBytes, signal }
  const result = await world.run(command, bounds)
  const [tool] = command
  return result.kind === 'exited' && result.status === 0
    ? { kind: 'told', text: result.stdout }
    : skipped(toolFailure(tool, result))
}

/** Why a tool told nothing, as a sentence part. */
export function toolFailure(tool: string, result: CommandResult): string {
  switch (result.kind) {
    case 'absent':
      return `${notThere}${tool} on this runner`
    case 'failed':
      // World says `it did not end within 3000 ms`, or gives a system error code.
      return result.why.startsWith('it ')
        ? `${tool} ${quote(result.why.slice('it '.length))}`
        : `${tool} could not run: ${quote(result.why)}`
    case 'exited': {
      if (result.status === 0) return notUnderstood(tool, result.stdout).why
      const said = quote(result.stderr.trim())
      return `${tool} ended with status ${result.status}${said === '' ? '' : `: ${said}`}`
    }
  }
}

/** For output that is none of what the tool is known to print. */
export const notUnderstood = (tool: string, text: string): Skipped => {
  const said = quote(text.trim())
  return skipped(said === '' ? `${tool} printed nothing` : `${tool} printed "${said}"`)
}
