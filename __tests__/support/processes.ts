/** Whether child processes that a test let somebody else start are gone. */
import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'

/** Processes that have not ended within two seconds. A killed one may stay as a zombie where nobody collects it. */
export async function stillThere(pids: readonly string[]): Promise<readonly string[]> {
  const looks = 40
  const pauseMs = 50
  for (let look = 0; look < looks; look += 1) {
    const states = await Promise.all(pids.map(stateOf))
    if (states.every((state) => state === 'gone')) return []
    await delay(pauseMs)
  }
  return pids
}

async function stateOf(pid: string): Promise<'alive' | 'gone'> {
  // proc(5): the state comes behind the name in parentheses.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '1 (gone) Z')
  return /\) [ZX]/.test(stat) ? 'gone' : 'alive'
}
