/** Lets so many in at once; the others wait in line. */
export interface Turns {
  /** Resolves when there is room; what it gives makes room again, the first time that it is called. */
  take(): Promise<() => void>
}

export function turnsFor(atOnce: number): Turns {
  let free = atOnce
  const waiting: (() => void)[] = []
  const release = () => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
  return {
    take: async () => {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      let released = false
      return () => {
        if (released) return
        released = true
        release()
      }
    },
  }
}
