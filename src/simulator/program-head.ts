/** The head of a program that is built so, as far as anybody reads it. */
import type { Build } from '../report/index.js'

/** System V ABI (gABI 4.1), 64 bits, little-endian: a file header, one program header, a name. */
const headerBytes = 64
const programHeaderBytes = 56
const interpreterType = 3
const loadType = 1
const maximumNameBytes = 40

const interpreters: Readonly<Record<Exclude<Build, 'unknown' | 'static'>, string>> = {
  glibc: '/lib64/ld-linux-x86-64.so.2',
  musl: '/lib/ld-musl-x86_64.so.1',
}

export function programHead(build: Exclude<Build, 'unknown'>): Uint8Array {
  const head = Buffer.alloc(headerBytes + programHeaderBytes + maximumNameBytes)
  const name = build === 'static' ? '' : `${interpreters[build]}\0`
  const nameAt = headerBytes + programHeaderBytes
  head.write('\x7fELF\x02\x01\x01', 'latin1')
  head.writeBigUInt64LE(BigInt(headerBytes), 0x20)
  head.writeUInt16LE(programHeaderBytes, 0x36)
  head.writeUInt16LE(1, 0x38)
  head.writeUInt32LE(build === 'static' ? loadType : interpreterType, headerBytes)
  head.writeBigUInt64LE(BigInt(nameAt), headerBytes + 0x08)
  head.writeBigUInt64LE(BigInt(name.length), headerBytes + 0x20)
  head.write(name, nameAt, 'latin1')
  return head
}
