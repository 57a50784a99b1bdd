/** Tokens that are over while Docker still sends them. */
import { leastTokenSeconds } from '../budgets.js'
import { challengesOf } from '../push-path/credentials.js'
import { connectionsTo, tokenStopOf, type ImagePath, type Stop } from '../push-path/path.js'
import type { Observations, TokenAnswer } from '../report/index.js'
import { showLifetime } from './by-hand.js'
import { ofHost, plainSuspect, type Suspect } from './suspect.js'

/** One for each token server: it makes all its tokens alike. */
export function tokenSuspects(observations: Observations, paths: readonly ImagePath[]): readonly Suspect[] {
  const hosts = new Set<string>()
  return paths
    .flatMap((path) => challengesOf(path).map(({ authentication }) => tokenStopOf(authentication)))
    .flatMap((stop) => (stop === null || hosts.has(stop.host) ? [] : shortLived(observations, stop)))
    .filter(({ subject: { host } }) => host !== null && !hosts.has(host) && hosts.add(host))
}

function shortLived(observations: Observations, stop: Stop): readonly Suspect[] {
  const tokens = connectionsTo(observations, stop).flatMap(({ result }) =>
    result.kind === 'answered' && result.token?.kind === 'token' ? [result.token] : [],
  )
  const shortest = tokens
    .flatMap((token) => lifetimeOf(token) ?? [])
    .sort((one, other) => one - other)
    .find((seconds) => seconds < leastTokenSeconds)
  if (shortest === undefined) return []
  return [
    {
      ...plainSuspect,
      code: 'token-short-lived',
      subject: ofHost(stop.host),
      title: `Token server ${stop.host} gives tokens that are good for ${shortest} s, and Docker sends each for ${leastTokenSeconds} s at least: an upload that takes longer may be refused`,
      evidence: [`a token is over after ${shortest} s, as ${saidBy(tokens, shortest)}`],
      byHand: showLifetime(stop),
    },
  ]
}

/** What the token itself says is what a registry holds it against. */
const lifetimeOf = ({ livesSeconds, expiresInSeconds }: Token): number | null =>
  livesSeconds ?? expiresInSeconds

type Token = Extract<TokenAnswer, { kind: 'token' }>

const saidBy = (tokens: readonly Token[], seconds: number): string =>
  tokens.some(({ livesSeconds }) => livesSeconds === seconds)
    ? 'the token itself says (exp)'
    : 'the answer with it says (expires_in)'
