/** The head of an ELF program, read as far as it says which C library the program is linked with. */
import type { Build } from '../report/index.js'

/** System V ABI (gABI 4.1), "ELF Header" and "Program Header". */
const magic = [0x7f, 0x45, 0x4c, 0x46] as const
const class64 = 2
const littleEndian = 1
const interpreterType = 3
/** More than any linker writes. */
const maximumHeaders = 64

/** Where the fields of the two classes stand. */
const layouts = {
  32: { headers: 0x1c, size: 0x2a, count: 0x2c, offset: 0x04, length: 0x10, wide: false },
  64: { headers: 0x20, size: 0x36, count: 0x38, offset: 0x08, length: 0x20, wide: true },
} as const

/**
 * The interpreter of a dynamic program is the C library's own: `/lib64/ld-linux-x86-64.so.2` is glibc's,
 * `/lib/ld-musl-x86_64.so.1` musl's. A program without one is static. `unknown` for what is no ELF program, or where the
 * head does not reach. Never throws.
 */
export function buildIn(head: Uint8Array): Build {
  if (magic.some((byte, index) => head[index] !== byte)) return 'unknown'
  const layout = head[4] === class64 ? layouts[64] : layouts[32]
  const little = head[5] === littleEndian
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  try {
    const word = (at: number) => {
      return layout.wide ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little)
    }
    const [first, size, count] = [
      word(layout.headers),
      view.getUint16(layout.size, little),
      view.getUint16(layout.count, little),
    ]
    if (count === 0 || count > maximumHeaders) return 'unknown'
    const places = Array.from({ length: count }, (_, index) => first + index * size)
    const interpreter = places.find((at) => view.getUint32(at, little) === interpreterType)
    if (interpreter === undefined) return 'static'
    const start = word(interpreter + layout.offset)
    return libraryOf(head.subarray(start, start + word(interpreter + layout.length)))
  } catch {
    // The head ends before what it speaks of.
    return 'unknown'
  }
}

function libraryOf(interpreter: Uint8Array): Build {
  const path = Buffer.from(interpreter).toString('latin1')
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name.startsWith('ld-musl')) return 'musl'
  return /^ld(?:-linux|64)?[-.\w]*\.so/.test(name) ? 'glibc' : 'unknown'
}
