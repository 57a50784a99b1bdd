/**
 * Programs that sign trust data for a shorter time than usual. Nobody can set a clock back for one program here: Go does not ask
 * libc for the time, so that faketime has no hold on it. How long notary's signatures are good for is compiled in, and a copy
 * of the program may as well have another number there.
 */
import { readFile, writeFile } from 'node:fs/promises'

/** In days, as notary has them (const.go:43-46): 1095 stands twice, for targets and for snapshots. */
const usualDays = { root: 3_650, timestamp: 14, targetsAndSnapshot: 1_095 } as const

export type ShelfLives = Partial<Readonly<Record<keyof typeof usualDays, number>>>

const dayNs = 86_400_000_000_000n
/** x86-64: REX.W MOV RCX, imm64. Go puts a number there that it stores into a map next. */
const moveIntoRcx = Buffer.from([0x48, 0xb9])

/** Writes a copy of the program with those lives, in days; negative for what is signed as if it had expired. */
export async function copyWithLives(program: string, copy: string, lives: ShelfLives): Promise<void> {
  const text = await readFile(program)
  for (const [what, days] of Object.entries(lives)) {
    const usual = usualDays[what as keyof typeof usualDays]
    if (replaceAll(text, loading(BigInt(usual) * dayNs), loading(nanoseconds(days))) === 0) {
      throw new Error(`expected ${usual} days as a number in ${program}, found none; it was built otherwise`)
    }
  }
  await writeFile(copy, text, { mode: 0o755 })
}

const nanoseconds = (days: number): bigint => BigInt(Math.round(days * Number(dayNs)))

function loading(value: bigint): Buffer {
  const number = Buffer.alloc(8)
  number.writeBigInt64LE(value)
  return Buffer.concat([moveIntoRcx, number])
}

/** In place. @returns how often it was there */
function replaceAll(text: Buffer, from: Buffer, to: Buffer): number {
  let count = 0
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + to.length)) {
    to.copy(text, at)
    count += 1
  }
  return count
}
