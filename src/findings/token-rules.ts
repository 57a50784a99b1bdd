/** Tokens that are over while Docker still sends them. */
import { leastTokenSeconds, tokenLeewayMs } from '../budgets.js'
import { withAcceptedCredentials } from '../forecast/mended-servers.js'
import { challengesOf } from '../push-path/credentials.js'
import { connectionsTo, tokenStopOf, type ImagePath, type Stop } from '../push-path/path.js'
import { expiredTokensAt, type ExpiredTokens } from '../push-path/token-clock.js'
import type { Observations, TokenAnswer } from '../report/index.js'
import { showLifetime } from './by-hand.js'
import { spanText } from './span.js'
import { ofHost, plainSuspect, type Suspect } from './suspect.js'

/** One for each token server: it makes all its tokens alike. */
export function tokenSuspects(observations: Observations, paths: readonly ImagePath[]): readonly Suspect[] {
  const hosts = new Set<string>()
  return paths
    .flatMap((path) => challengesOf(path))
    .flatMap(({ challenger, authentication }) => {
      const stop = tokenStopOf(authentication)
      if (stop === null || hosts.has(stop.host)) return []
      const expired = expiredTokensAt(observations, authentication, challenger)
      return expired === null ? shortLived(observations, stop) : [expiredSuspect(stop, challenger, expired)]
    })
    .filter(({ subject: { host } }) => host !== null && !hosts.has(host) && hosts.add(host))
}

/** It is over before it is there: a life of minutes is short, too, for somebody whose clock is that far behind. */
const expiredSuspect = (
  stop: Stop,
  challenger: Stop,
  { behindMs, livesSeconds }: ExpiredTokens,
): Suspect => ({
  ...plainSuspect,
  code: 'token-short-lived',
  subject: ofHost(stop.host),
  title: `Tokens of ${stop.host} have expired when they come: its clock is ${spanText(behindMs)} behind that of ${challenger.host}, and they are good for ${livesSeconds} s`,
  evidence: [
    `by their Date headers; ${challenger.host} takes a token for ${tokenLeewayMs / 1_000} s after its end`,
  ],
  byHand: showLifetime(stop),
  otherwise: 'warning',
  mends: [withAcceptedCredentials],
  offers: [
    {
      say: 'Set the clock of the token server, and keep it set',
      paste: 'sudo timedatectl set-ntp true',
      where: `a shell on the machine of ${stop.host}`,
      mend: withAcceptedCredentials,
    },
  ],
})

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
