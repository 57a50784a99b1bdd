/** How large the bundles may be. Who raises one says why beside it. */

interface Budget {
  /** What is loaded before the first query leaves. */
  readonly startKilobytes: number
  readonly allKilobytes: number
}

export const sizeBudget: Readonly<Record<'action' | 'command', Budget>> = {
  /** @actions/core brings undici along (1.1 MB); @octokit is loaded for a check run only. */
  action: { startKilobytes: 300, allKilobytes: 2_900 },
  /** tldts has the public suffix list in it (0.2 MB); yaml is loaded for the demo only (0.3 MB). 2,000 until it was loaded in steps: each piece has the bundler's wrapper around its modules. */
  command: { startKilobytes: 300, allKilobytes: 2_050 },
}
