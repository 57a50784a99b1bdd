/** The images that causes and remedies are tried on: a trial replays a whole push, and a job may push a thousand. */
import { forecasting } from '../budgets.js'
import { imageKinds, type ImageKind } from '../forecast/image-kinds.js'
import { compare, rate, ratingOf } from '../forecast/rating.js'
import { pathOf } from '../push-path/path.js'
import type { ImageReference, Observations } from '../report/index.js'
import type { Suspect } from './suspect.js'

/**
 * The same observations with one image of each kind, of those kinds that end worst: first one of each way to end, for what
 * ends in another way may have another cause.
 */
export function onTriedImages(observations: Observations): Observations {
  const tried = new Set(worstKinds(observations).map(([image]) => image))
  const [first, ...rest] = observations.request.images.filter((image) => tried.has(image))
  if (first === undefined || rest.length + 1 === observations.request.images.length) return observations
  return withImages(observations, [first, ...rest])
}

function worstKinds(observations: Observations): readonly ImageKind[] {
  const kinds = imageKinds(observations)
  if (kinds.length <= forecasting.triedKinds) return kinds
  const { forecasts } = rate(observations)
  const { signingMeant } = observations.runner.contentTrust
  const kindOf = new Map(kinds.map((kind) => [kind[0], kind]))
  const worstFirst = observations.request.images
    .flatMap((image, index) => {
      const [kind, forecast] = [kindOf.get(image), forecasts[index]]
      return kind === undefined || forecast === undefined
        ? []
        : [{ kind, rating: ratingOf(forecast, signingMeant) }]
    })
    .sort((one, other) => compare(one.rating, other.rating))
  const wayToEnd = ({ rating }: (typeof worstFirst)[number]) => {
    const { outcome, step } = rating.worst.endings[0]
    return `${outcome} ${step}`
  }
  const firsts = worstFirst.filter(
    (one, index) => worstFirst.findIndex((other) => wayToEnd(other) === wayToEnd(one)) === index,
  )
  return [...new Set([...firsts, ...worstFirst])].slice(0, forecasting.triedKinds).map(({ kind }) => kind)
}

const withImages = (
  observations: Observations,
  images: readonly [ImageReference, ...ImageReference[]],
): Observations => ({ ...observations, request: { ...observations.request, images } })

/** Whether a trial can show anything of it: what is said of a host that none of these images comes to, no replay meets. */
export function isOnTheWay(tried: Observations): (suspect: Suspect) => boolean {
  const hosts = new Set(pathOf(tried).map(({ host }) => host))
  return ({ subject }) => subject.resolver !== null || subject.host === null || hosts.has(subject.host)
}
