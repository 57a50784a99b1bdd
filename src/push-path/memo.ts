/** Small memories for what replays ask by the thousand. */
interface Memory<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

export function getOrAdd<K, V>(memory: Memory<K, V>, key: K, make: () => V): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}

/** A function that works each answer out once. */
export function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const memory = new Map<K, { readonly value: V }>()
  return (key) => getOrAdd(memory, key, () => ({ value: work(key) })).value
}

/** The same for what belongs to another thing that is told by it: worked out once for each `owner`, which is not kept alive for it. */
export function rememberedOf<C, K extends object, V>(
  work: (context: C, owner: K) => V,
): (context: C, owner: K) => V {
  const memory = new WeakMap<K, { readonly value: V }>()
  return (context, owner) => getOrAdd(memory, owner, () => ({ value: work(context, owner) })).value
}
