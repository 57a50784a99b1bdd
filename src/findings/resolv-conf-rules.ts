/** What resolv.conf says and no resolver library does: lines that are not read as they are written. */
import { dnsPort } from '../budgets.js'
import { libcOf, type Program } from '../forecast/library.js'
import { withResolvConfAsMeant } from '../forecast/mended-settings.js'
import { isMistake } from '../push-path/resolver-words.js'
import type { Observations, ResolvConfNote, RunnerFacts } from '../report/index.js'
import { lastingNameservers } from './lasting.js'
import { goOffers } from './libc-rules.js'
import { shellPath } from './shell.js'
import { listed, nobody, plainSuspect, type Offer, type Suspect } from './suspect.js'

/** As many lines are told one by one. */
const linesTold = 6

interface MistakenLine {
  readonly number: number
  readonly notes: readonly [ResolvConfNote, ...ResolvConfNote[]]
}

/** One finding for the file: it is one hand that wrote it, and it is corrected in one go. */
export function resolvConfSuspects(observations: Observations): readonly Suspect[] {
  const { runner } = observations
  const lines = mistakenLines(runner)
  const [first, ...others] = lines
  if (first === undefined) return []
  const more = others.length === 0 ? '' : `, nor ${others.length === 1 ? 'is' : 'are'} ${numbersText(others)}`
  return [
    {
      ...plainSuspect,
      code: 'resolv-conf-line-ignored',
      subject: nobody,
      title: `Line ${first.number} of ${runner.resolvConf.path} is not read as it is written: ${saidOf(first.notes[0])}${more}`,
      evidence: [
        ...lines.slice(0, linesTold).flatMap(evidenceOf),
        ...(lines.length > linesTold ? [`and ${lines.length - linesTold} more lines`] : []),
        ...otherLibrary(runner, lines),
      ],
      byHand: `grep -n . ${shellPath(runner.resolvConf.path)}`,
      mends: [withResolvConfAsMeant],
      offers: [correction(observations, lines), ...goOffers(observations)],
    },
  ]
}

const isUnknownWord = ({ kind }: ResolvConfNote): boolean =>
  kind === 'unknown-keyword' || kind === 'unknown-option'

function mistakenLines({ notes }: RunnerFacts): readonly MistakenLine[] {
  const lines = new Map<number, [ResolvConfNote, ...ResolvConfNote[]]>()
  for (const note of notes.filter(isMistake)) {
    const known = lines.get(note.line)
    if (known === undefined) lines.set(note.line, [note])
    else known.push(note)
  }
  return [...lines].map(([number, own]) => ({ number, notes: own }))
}

const numbersText = (lines: readonly MistakenLine[]): string => {
  const numbers = lines.slice(0, linesTold).map(({ number }) => `${number}`)
  const more = lines.length - numbers.length
  return `${lines.length === 1 ? 'line' : 'lines'} ${listed(more === 0 ? numbers : [...numbers, `${more} more`])}`
}

/** What became of it, as a sentence part. */
function saidOf({ kind, text }: ResolvConfNote): string {
  switch (kind) {
    case 'extra-words':
      return `it names more than one nameserver, and only the first is asked (not ${text})`
    case 'invalid-nameserver':
      return `${text} is no IP address, and nobody is asked for it`
    case 'unknown-keyword':
      return `${text} is no keyword, and the line does nothing`
    case 'unknown-option':
      return `${text} is no option, and does nothing`
    case 'capped-option':
      return `not every program takes ${text} for what it says`
    case 'ignored-nameserver':
      return `${text} is not asked`
  }
}

function evidenceOf({ number, notes }: MistakenLine): readonly string[] {
  const [{ written, meant }] = notes
  const was = meant === null ? '' : `; probably meant: ${meant.split('\n').join(' | ')}`
  return [
    `line ${number}: ${written}${was}`,
    ...notes.slice(1, linesTold).map((note) => `line ${number}: ${saidOf(note)}`),
  ]
}

/** A word that Go does not know changes who looks names up, for a Docker that is built with cgo. */
function otherLibrary(runner: RunnerFacts, lines: readonly MistakenLine[]): readonly string[] {
  const note = lines.flatMap(({ notes }) => notes).find(isUnknownWord)
  if (note === undefined) return []
  const programs: readonly (readonly [Program, string])[] = [
    ['cli', 'docker'],
    ['daemon', 'dockerd'],
  ]
  const sent = programs.flatMap(([program, command]) => {
    const library = libcOf(runner, program)
    return library === null ? [] : [`${command} (${library})`]
  })
  return sent.length === 0
    ? []
    : [`Go does not know ${note.text}, so ${listed(sent)} leave every lookup to the C library`]
}

function correction(observations: Observations, lines: readonly MistakenLine[]): Offer {
  const { runner } = observations
  const meant = lines.flatMap(({ notes: [{ meant: text }] }) => (text === null ? [] : [text]))
  const isKnown = meant.length > 0
  const nameservers = runner.asMeant?.nameservers ?? []
  const isOfNameservers = lines.some(({ notes: [{ meant: text }] }) => text?.startsWith('nameserver '))
  return {
    say: `${isKnown ? 'Correct' : 'Take out'} ${numbersText(lines)} of ${runner.resolvConf.path}`,
    // A line of which nobody can know what was meant is no loss.
    paste: (isKnown ? meant : lines.map(({ notes: [{ written }] }) => `# ${written}`)).join('\n'),
    where: `${runner.resolvConf.path}, in place of ${numbersText(lines)}`,
    lasting: isOfNameservers
      ? lastingNameservers(
          runner,
          nameservers.map((address) => ({ address, port: dnsPort })),
        )
      : null,
    mend: withResolvConfAsMeant,
  }
}
