/**
 * Whose network an address is in, by Team Cymru's DNS zones: the origin of the address (`3356 | 4.0.0.0/9 | US | arin |
 * 1992-12-01`), then the name of that autonomous system (`3356 | US | arin | 2000-03-10 | LEVEL3, US`). A third party is
 * told the address, so this is for those who asked for it.
 */
import { randomInt } from 'node:crypto'
import { asLookup } from '../budgets.js'
import { bytesOf } from '../push-path/address.js'
import type { Endpoint, Owner } from '../report/index.js'
import { withResolvers, type World } from '../world.js'
import { encodeTextQuery, readTexts, type TextQuestion, type TextReading } from './text-message.js'

type Texts = Exclude<TextReading, { kind: 'not-ours' }>

const notAsked = (why: string): Owner => ({ kind: 'skipped', why })

/** Never rejects; ends with the signal. @param resolver one of the runner's, and one that answers */
export async function askOwner(
  world: World,
  resolver: Endpoint,
  address: string,
  signal: AbortSignal,
): Promise<Owner> {
  const origin = await askTexts(world, resolver, originName(address), signal)
  if (origin.kind === 'failed') return notAsked(`the AS lookup got no answer: ${origin.why}`)
  const announced = origin.texts.flatMap((text) => originIn(text) ?? [])[0]
  if (announced === undefined) return notAsked('the AS lookup answered in a form that is not known')
  const described = await askTexts(world, resolver, `AS${announced.asn}.${asLookup.asZone}`, signal)
  const names = described.kind === 'texts' ? described.texts : []
  return {
    kind: 'known',
    ...announced,
    name: names.flatMap((text) => nameIn(text, announced.asn) ?? [])[0] ?? null,
  }
}

/** The octets of IPv4, or the nibbles of IPv6, from the last to the first. */
function originName(address: string): string {
  const bytes = bytesOf(address) ?? []
  if (bytes.length === 4) return `${[...bytes].reverse().join('.')}.${asLookup.ipv4Zone}`
  const nibbles = bytes.flatMap((byte) => [byte >> 4, byte & 0xf]).map((nibble) => nibble.toString(16))
  return `${nibbles.reverse().join('.')}.${asLookup.ipv6Zone}`
}

const fieldsOf = (text: string): readonly string[] => text.split('|').map((field) => field.trim())

/** A network that several announce has several numbers, of which the first will do. */
function originIn(text: string): { readonly asn: number; readonly prefix: string } | null {
  const [numbers = '', prefix = ''] = fieldsOf(text)
  const [, asn] = /^(\d{1,10})(?: \d{1,10})*$/.exec(numbers) ?? []
  const [network = '', bits = ''] = prefix.split('/')
  return asn === undefined || bytesOf(network) === null || !/^\d{1,3}$/.test(bits)
    ? null
    : { asn: Number(asn), prefix: `${network}/${bits}` }
}

function nameIn(text: string, asn: number): string | null {
  const [number, , , , ...name] = fieldsOf(text)
  const words = name.join('|').slice(0, asLookup.nameCharacters)
  return number === String(asn) && words !== '' ? words : null
}

function askTexts(world: World, resolver: Endpoint, name: string, signal: AbortSignal): Promise<Texts> {
  const { promise, resolve } = withResolvers<Texts>()
  const question: TextQuestion = { id: randomInt(0x1_0000), name }
  let left = asLookup.tries
  const finish = (texts: Texts) => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    socket.close()
    resolve(texts)
  }
  const failed = (why: string) => finish({ kind: 'failed', why })
  const onAbort = () => failed('the run ended first')
  const send = () => {
    left -= 1
    socket.send(encodeTextQuery(question))
    timer = setTimeout(left > 0 ? send : () => failed('no reply'), asLookup.tryMs)
  }
  let timer: NodeJS.Timeout | undefined
  const socket = world.udp(resolver, {
    sent: () => undefined,
    message: (message) => {
      const reading = readTexts(message, question)
      if (reading.kind !== 'not-ours') finish(reading)
    },
    error: (code) => failed(code),
  })
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  else send()
  return promise
}
