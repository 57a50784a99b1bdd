/** How large the bundles may be. Who raises one says why beside it. */

interface Budget {
  readonly startKilobytes: number
  readonly allKilobytes: number
}

export const sizeBudget: Readonly<Record<'action' | 'command', Budget>> = {
  /** @actions/core brings undici along (1.1 MB), which is behind half of what is loaded; @octokit is loaded for a check run only. */
  action: { startKilobytes: 2_300, allKilobytes: 2_900 },
  /** tldts has the public suffix list in it; yaml is loaded for the demo only. */
  command: { startKilobytes: 1_150, allKilobytes: 2_000 },
}
