/** lab/AGREEMENT.md. Pure. */
import { classOf } from './fact.js'
import { disagrees, isTooSlow } from './agreement.js'
import { fromSource } from './from-source.js'
import { figuresOf, type Kinds, type StorageCompared } from './figures.js'
import type { LayerRow } from './layers.js'
import {
  agreesWord,
  endText,
  factWord,
  foretoldWord,
  narrowText,
  ownTimeLine,
  ownTimeText,
  pastedText,
  remedyAgreesWord,
  remedyLine,
  rowLine,
  sharesText,
  totalsLine,
  type Totalled,
} from './lines.js'

export interface Agreement extends Totalled {
  readonly clients: readonly string[]
  readonly kinds: Kinds
  readonly storage: StorageCompared
  readonly layers: readonly LayerRow[]
  /** Scenarios whose docker cannot be had here. */
  readonly notRun: readonly string[]
  readonly seconds: number
}

export function agreementMarkdown(agreement: Agreement): string {
  const { clients, rows, chanceRows, remedies, kinds, layers, notRun, seconds } = agreement
  const differentWords = rows.filter(({ wordsAgree, outcomeAgrees }) => outcomeAgrees && !wordsAgree)
  return [
    '# Forecast against fact',
    '',
    `Made by \`npm run lab\` in ${Math.round(seconds / 60)} minutes with ${clients.join(' and ')}, dockerd 20.10, docker-registry and notary-server, in network namespaces. _plain_ is a push without content trust of content that is new to the registry, _signed_ one with content trust of content that it has.`,
    '',
    totalsLine(agreement),
    '',
    ...table(
      ['of the whole table', 'asked', 'found', 'met'],
      figuresOf(agreement).map(({ what, asked, found, met }) => [what, asked, found, met ? 'yes' : '**no**']),
    ),
    '',
    '## Pushes',
    '',
    ...table(
      [
        'scenario',
        'push',
        'client',
        'forecast',
        'fact',
        'seconds forecast',
        'seconds real',
        'preflight',
        'agrees',
      ],
      rows.map((row) => [
        row.scenario,
        row.kind,
        row.client,
        foretoldWord(row),
        factWord(row),
        row.forecast.seconds.toFixed(1),
        row.fact.seconds.toFixed(1),
        ownTimeText(row),
        agreesWord(row),
      ]),
    ),
    ...section('Disagreements', rows.filter(disagrees).map(rowLine)),
    ...section(
      'Seconds that differ for a reason',
      rows.flatMap((row) => (row.explained === null ? [] : [`${rowLine(row)}: ${row.explained}`])),
    ),
    ...section('The preflight has written', agreement.storage.changed),
    ...section('The preflight took too long', [
      ...new Set([...rows, ...chanceRows].filter(isTooSlow).map(ownTimeLine)),
    ]),
    ...section(
      'The scenario expected something else',
      rows.flatMap(({ scenario, kind, client, unexpected }) =>
        unexpected === null ? [] : [`${scenario}, ${kind}, ${client}: ${unexpected}`],
      ),
    ),
    '',
    '## Remedies, applied for real',
    '',
    `What the preflight suggests where a push ends badly, pasted where it says, and the same push again. Compared: ${remedies.filter(({ agrees }) => agrees !== null).length}.`,
    '',
    ...table(
      ['scenario', 'push', 'client', 'finding', 'pasted', 'into', 'foretold', 'fact', 'agrees'],
      remedies.map((row) => [
        row.scenario,
        row.kind,
        row.client,
        row.code,
        pastedText(row),
        row.where,
        row.foretold === null ? 'not known' : endText(row.foretold),
        row.fact === null ? 'not applied' : endText(row.fact),
        remedyAgreesWord(row),
      ]),
    ),
    ...section(
      'Remedies that did something else',
      remedies.filter(({ agrees }) => agrees === false).map(remedyLine),
    ),
    '',
    '## Where chance decides',
    '',
    "Each run has another seed. A share agrees where its own 95 % interval meets the forecast's (mean over the runs); where the scenario asks for more, the forecast's interval holds the share itself, and is no wider than asked.",
    '',
    ...table(
      [
        'scenario',
        'push',
        'client',
        'runs',
        'outcomes seen (forecast)',
        'width asked',
        'preflight',
        'agrees',
      ],
      chanceRows.map((row) => [
        row.scenario,
        row.kind,
        row.client,
        String(row.runs),
        sharesText(row),
        narrowText(row),
        ownTimeText(row),
        row.agrees ? 'yes' : '**no**',
      ]),
    ),
    '',
    '## Layers',
    '',
    'Pushes without content trust of so many new layers: seconds, and lookups by name.',
    '',
    ...table(
      ['scenario', 'new layers', 'seconds', 'lookups'],
      layers.map(({ scenario, layers: count, seconds: took, lookups }) => [
        scenario,
        String(count),
        took.toFixed(1),
        Object.entries(lookups)
          .map(([name, lookedUp]) => `${name} ${lookedUp}`)
          .join(', '),
      ]),
    ),
    ...section(
      'The same outcome in other words',
      differentWords.map(
        ({ scenario, kind, client, forecast, fact }) =>
          `${scenario}, ${kind}, ${client}: forecast \`${classOf(forecast.error ?? 'no words')}\`, fact \`${classOf(fact.words)}\``,
      ),
    ),
    ...section('Two faults together', kinds.combined),
    '',
    '## From source, not run',
    '',
    ...fromSource.map(({ what, why, source }) => `- ${what}. Not run: ${why}. Source: ${source}.`),
    ...notRun.map(
      (name) =>
        `- Scenario \`${name}\`: its docker is not to be had here, or one machine is not enough for it; it is played on loopback.`,
    ),
    '',
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)]

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)]
}
