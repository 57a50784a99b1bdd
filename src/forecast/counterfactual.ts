/** The same observations with one thing mended. Replaying them finds the culprit and rates the remedies. What can be mended stands in the files mended-*.ts. */
import type {
  ConnectionMeasurement,
  DnsMeasurement,
  Measurement,
  Observations,
  RunnerFacts,
} from '../report/index.js'

export type Mend = (observations: Observations) => Observations

export const withRunner = (observations: Observations, runner: Partial<RunnerFacts>): Observations => ({
  ...observations,
  runner: { ...observations.runner, ...runner },
})

export const mapMeasurements = (
  observations: Observations,
  change: (one: Measurement) => Measurement,
): Observations => ({
  ...observations,
  measurements: observations.measurements.map(change),
})

export const isDns = (one: Measurement): one is DnsMeasurement => one.probe.kind === 'dns'
export const isConnection = (one: Measurement): one is ConnectionMeasurement =>
  one.probe.kind === 'connect' || one.probe.kind === 'http'
