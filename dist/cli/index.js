#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1630:
/***/ ((__unused_webpack_module, exports) => {



exports.toString = function (klass) {
  switch (klass) {
    case 1: return 'IN'
    case 2: return 'CS'
    case 3: return 'CH'
    case 4: return 'HS'
    case 255: return 'ANY'
  }
  return 'UNKNOWN_' + klass
}

exports.toClass = function (name) {
  switch (name.toUpperCase()) {
    case 'IN': return 1
    case 'CS': return 2
    case 'CH': return 3
    case 'HS': return 4
    case 'ANY': return 255
  }
  return 0
}


/***/ }),

/***/ 4894:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



const Buffer = (__nccwpck_require__(181).Buffer)
const types = __nccwpck_require__(1891)
const rcodes = __nccwpck_require__(2028)
const opcodes = __nccwpck_require__(4693)
const classes = __nccwpck_require__(1630)
const optioncodes = __nccwpck_require__(2075)
const ip = __nccwpck_require__(4550)

const QUERY_FLAG = 0
const RESPONSE_FLAG = 1 << 15
const FLUSH_MASK = 1 << 15
const NOT_FLUSH_MASK = ~FLUSH_MASK
const QU_MASK = 1 << 15
const NOT_QU_MASK = ~QU_MASK

const name = exports.name = {}

name.encode = function (str, buf, offset, { mail = false } = {}) {
  if (!buf) buf = Buffer.alloc(name.encodingLength(str))
  if (!offset) offset = 0
  const oldOffset = offset

  // strip leading and trailing .
  const n = str.replace(/^\.|\.$/gm, '')
  if (n.length) {
    let list = []
    if (mail) {
      let localPart = ''
      n.split('.').forEach(label => {
        if (label.endsWith('\\')) {
          localPart += (localPart.length ? '.' : '') + label.slice(0, -1)
        } else {
          if (list.length === 0 && localPart.length) {
            list.push(localPart + '.' + label)
          } else {
            list.push(label)
          }
        }
      })
    } else {
      list = n.split('.')
    }

    for (let i = 0; i < list.length; i++) {
      const len = buf.write(list[i], offset + 1)
      buf[offset] = len
      offset += len + 1
    }
  }

  buf[offset++] = 0

  name.encode.bytes = offset - oldOffset
  return buf
}

name.encode.bytes = 0

name.decode = function (buf, offset, { mail = false } = {}) {
  if (!offset) offset = 0

  const list = []
  let oldOffset = offset
  let totalLength = 0
  let consumedBytes = 0
  let jumped = false

  while (true) {
    if (offset >= buf.length) {
      throw new Error('Cannot decode name (buffer overflow)')
    }
    const len = buf[offset++]
    consumedBytes += jumped ? 0 : 1

    if (len === 0) {
      break
    } else if ((len & 0xc0) === 0) {
      if (offset + len > buf.length) {
        throw new Error('Cannot decode name (buffer overflow)')
      }
      totalLength += len + 1
      if (totalLength > 254) {
        throw new Error('Cannot decode name (name too long)')
      }
      let label = buf.toString('utf-8', offset, offset + len)
      if (mail) {
        label = label.replace(/\./g, '\\.')
      }
      list.push(label)
      offset += len
      consumedBytes += jumped ? 0 : len
    } else if ((len & 0xc0) === 0xc0) {
      if (offset + 1 > buf.length) {
        throw new Error('Cannot decode name (buffer overflow)')
      }
      const jumpOffset = buf.readUInt16BE(offset - 1) - 0xc000
      if (jumpOffset >= oldOffset) {
        // Allow only pointers to prior data. RFC 1035, section 4.1.4 states:
        // "[...] an entire domain name or a list of labels at the end of a domain name
        // is replaced with a pointer to a prior occurance (sic) of the same name."
        throw new Error('Cannot decode name (bad pointer)')
      }
      offset = jumpOffset
      oldOffset = jumpOffset
      consumedBytes += jumped ? 0 : 1
      jumped = true
    } else {
      throw new Error('Cannot decode name (bad label)')
    }
  }

  name.decode.bytes = consumedBytes
  return list.length === 0 ? '.' : list.join('.')
}

name.decode.bytes = 0

name.encodingLength = function (n) {
  if (n === '.' || n === '..') return 1
  return Buffer.byteLength(n.replace(/^\.|\.$/gm, '')) + 2
}

const string = {}

string.encode = function (s, buf, offset) {
  if (!buf) buf = Buffer.alloc(string.encodingLength(s))
  if (!offset) offset = 0

  const len = buf.write(s, offset + 1)
  buf[offset] = len
  string.encode.bytes = len + 1
  return buf
}

string.encode.bytes = 0

string.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf[offset]
  const s = buf.toString('utf-8', offset + 1, offset + 1 + len)
  string.decode.bytes = len + 1
  return s
}

string.decode.bytes = 0

string.encodingLength = function (s) {
  return Buffer.byteLength(s) + 1
}

const header = {}

header.encode = function (h, buf, offset) {
  if (!buf) buf = header.encodingLength(h)
  if (!offset) offset = 0

  const flags = (h.flags || 0) & 32767
  const type = h.type === 'response' ? RESPONSE_FLAG : QUERY_FLAG

  buf.writeUInt16BE(h.id || 0, offset)
  buf.writeUInt16BE(flags | type, offset + 2)
  buf.writeUInt16BE(h.questions.length, offset + 4)
  buf.writeUInt16BE(h.answers.length, offset + 6)
  buf.writeUInt16BE(h.authorities.length, offset + 8)
  buf.writeUInt16BE(h.additionals.length, offset + 10)

  return buf
}

header.encode.bytes = 12

header.decode = function (buf, offset) {
  if (!offset) offset = 0
  if (buf.length < 12) throw new Error('Header must be 12 bytes')
  const flags = buf.readUInt16BE(offset + 2)

  return {
    id: buf.readUInt16BE(offset),
    type: flags & RESPONSE_FLAG ? 'response' : 'query',
    flags: flags & 32767,
    flag_qr: ((flags >> 15) & 0x1) === 1,
    opcode: opcodes.toString((flags >> 11) & 0xf),
    flag_aa: ((flags >> 10) & 0x1) === 1,
    flag_tc: ((flags >> 9) & 0x1) === 1,
    flag_rd: ((flags >> 8) & 0x1) === 1,
    flag_ra: ((flags >> 7) & 0x1) === 1,
    flag_z: ((flags >> 6) & 0x1) === 1,
    flag_ad: ((flags >> 5) & 0x1) === 1,
    flag_cd: ((flags >> 4) & 0x1) === 1,
    rcode: rcodes.toString(flags & 0xf),
    questions: new Array(buf.readUInt16BE(offset + 4)),
    answers: new Array(buf.readUInt16BE(offset + 6)),
    authorities: new Array(buf.readUInt16BE(offset + 8)),
    additionals: new Array(buf.readUInt16BE(offset + 10))
  }
}

header.decode.bytes = 12

header.encodingLength = function () {
  return 12
}

const runknown = exports.unknown = {}

runknown.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(runknown.encodingLength(data))
  if (!offset) offset = 0

  buf.writeUInt16BE(data.length, offset)
  data.copy(buf, offset + 2)

  runknown.encode.bytes = data.length + 2
  return buf
}

runknown.encode.bytes = 0

runknown.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  const data = buf.slice(offset + 2, offset + 2 + len)
  runknown.decode.bytes = len + 2
  return data
}

runknown.decode.bytes = 0

runknown.encodingLength = function (data) {
  return data.length + 2
}

const rns = exports.ns = {}

rns.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rns.encodingLength(data))
  if (!offset) offset = 0

  name.encode(data, buf, offset + 2)
  buf.writeUInt16BE(name.encode.bytes, offset)
  rns.encode.bytes = name.encode.bytes + 2
  return buf
}

rns.encode.bytes = 0

rns.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  const dd = name.decode(buf, offset + 2)

  rns.decode.bytes = len + 2
  return dd
}

rns.decode.bytes = 0

rns.encodingLength = function (data) {
  return name.encodingLength(data) + 2
}

const rsoa = exports.soa = {}

rsoa.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsoa.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  name.encode(data.mname, buf, offset)
  offset += name.encode.bytes
  name.encode(data.rname, buf, offset, { mail: true })
  offset += name.encode.bytes
  buf.writeUInt32BE(data.serial || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.refresh || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.retry || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.expire || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.minimum || 0, offset)
  offset += 4

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rsoa.encode.bytes = offset - oldOffset
  return buf
}

rsoa.encode.bytes = 0

rsoa.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.mname = name.decode(buf, offset)
  offset += name.decode.bytes
  data.rname = name.decode(buf, offset, { mail: true })
  offset += name.decode.bytes
  data.serial = buf.readUInt32BE(offset)
  offset += 4
  data.refresh = buf.readUInt32BE(offset)
  offset += 4
  data.retry = buf.readUInt32BE(offset)
  offset += 4
  data.expire = buf.readUInt32BE(offset)
  offset += 4
  data.minimum = buf.readUInt32BE(offset)
  offset += 4

  rsoa.decode.bytes = offset - oldOffset
  return data
}

rsoa.decode.bytes = 0

rsoa.encodingLength = function (data) {
  return 22 + name.encodingLength(data.mname) + name.encodingLength(data.rname)
}

const rtxt = exports.txt = {}

rtxt.encode = function (data, buf, offset) {
  if (!Array.isArray(data)) data = [data]
  for (let i = 0; i < data.length; i++) {
    if (typeof data[i] === 'string') {
      data[i] = Buffer.from(data[i])
    }
    if (!Buffer.isBuffer(data[i])) {
      throw new Error('Must be a Buffer')
    }
  }

  if (!buf) buf = Buffer.alloc(rtxt.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2

  data.forEach(function (d) {
    buf[offset++] = d.length
    d.copy(buf, offset, 0, d.length)
    offset += d.length
  })

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rtxt.encode.bytes = offset - oldOffset
  return buf
}

rtxt.encode.bytes = 0

rtxt.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  let remaining = buf.readUInt16BE(offset)
  offset += 2

  let data = []
  while (remaining > 0) {
    const len = buf[offset++]
    --remaining
    if (remaining < len) {
      throw new Error('Buffer overflow')
    }
    data.push(buf.slice(offset, offset + len))
    offset += len
    remaining -= len
  }

  rtxt.decode.bytes = offset - oldOffset
  return data
}

rtxt.decode.bytes = 0

rtxt.encodingLength = function (data) {
  if (!Array.isArray(data)) data = [data]
  let length = 2
  data.forEach(function (buf) {
    if (typeof buf === 'string') {
      length += Buffer.byteLength(buf) + 1
    } else {
      length += buf.length + 1
    }
  })
  return length
}

const rnull = exports["null"] = {}

rnull.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnull.encodingLength(data))
  if (!offset) offset = 0

  if (typeof data === 'string') data = Buffer.from(data)
  if (!data) data = Buffer.alloc(0)

  const oldOffset = offset
  offset += 2

  const len = data.length
  data.copy(buf, offset, 0, len)
  offset += len

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rnull.encode.bytes = offset - oldOffset
  return buf
}

rnull.encode.bytes = 0

rnull.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  const len = buf.readUInt16BE(offset)

  offset += 2

  const data = buf.slice(offset, offset + len)
  offset += len

  rnull.decode.bytes = offset - oldOffset
  return data
}

rnull.decode.bytes = 0

rnull.encodingLength = function (data) {
  if (!data) return 2
  return (Buffer.isBuffer(data) ? data.length : Buffer.byteLength(data)) + 2
}

const rhinfo = exports.hinfo = {}

rhinfo.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rhinfo.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  string.encode(data.cpu, buf, offset)
  offset += string.encode.bytes
  string.encode(data.os, buf, offset)
  offset += string.encode.bytes
  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rhinfo.encode.bytes = offset - oldOffset
  return buf
}

rhinfo.encode.bytes = 0

rhinfo.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.cpu = string.decode(buf, offset)
  offset += string.decode.bytes
  data.os = string.decode(buf, offset)
  offset += string.decode.bytes
  rhinfo.decode.bytes = offset - oldOffset
  return data
}

rhinfo.decode.bytes = 0

rhinfo.encodingLength = function (data) {
  return string.encodingLength(data.cpu) + string.encodingLength(data.os) + 2
}

const rptr = exports.ptr = {}
const rcname = exports.cname = rptr
const rdname = exports.dname = rptr

rptr.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rptr.encodingLength(data))
  if (!offset) offset = 0

  name.encode(data, buf, offset + 2)
  buf.writeUInt16BE(name.encode.bytes, offset)
  rptr.encode.bytes = name.encode.bytes + 2
  return buf
}

rptr.encode.bytes = 0

rptr.decode = function (buf, offset) {
  if (!offset) offset = 0

  const data = name.decode(buf, offset + 2)
  rptr.decode.bytes = name.decode.bytes + 2
  return data
}

rptr.decode.bytes = 0

rptr.encodingLength = function (data) {
  return name.encodingLength(data) + 2
}

const rsrv = exports.srv = {}

rsrv.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsrv.encodingLength(data))
  if (!offset) offset = 0

  buf.writeUInt16BE(data.priority || 0, offset + 2)
  buf.writeUInt16BE(data.weight || 0, offset + 4)
  buf.writeUInt16BE(data.port || 0, offset + 6)
  name.encode(data.target, buf, offset + 8)

  const len = name.encode.bytes + 6
  buf.writeUInt16BE(len, offset)

  rsrv.encode.bytes = len + 2
  return buf
}

rsrv.encode.bytes = 0

rsrv.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)

  const data = {}
  data.priority = buf.readUInt16BE(offset + 2)
  data.weight = buf.readUInt16BE(offset + 4)
  data.port = buf.readUInt16BE(offset + 6)
  data.target = name.decode(buf, offset + 8)

  rsrv.decode.bytes = len + 2
  return data
}

rsrv.decode.bytes = 0

rsrv.encodingLength = function (data) {
  return 8 + name.encodingLength(data.target)
}

const rcaa = exports.caa = {}

rcaa.ISSUER_CRITICAL = 1 << 7

rcaa.encode = function (data, buf, offset) {
  const len = rcaa.encodingLength(data)

  if (!buf) buf = Buffer.alloc(rcaa.encodingLength(data))
  if (!offset) offset = 0

  if (data.issuerCritical) {
    data.flags = rcaa.ISSUER_CRITICAL
  }

  buf.writeUInt16BE(len - 2, offset)
  offset += 2
  buf.writeUInt8(data.flags || 0, offset)
  offset += 1
  string.encode(data.tag, buf, offset)
  offset += string.encode.bytes
  buf.write(data.value, offset)
  offset += Buffer.byteLength(data.value)

  rcaa.encode.bytes = len
  return buf
}

rcaa.encode.bytes = 0

rcaa.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  offset += 2

  const oldOffset = offset
  const data = {}
  data.flags = buf.readUInt8(offset)
  offset += 1
  data.tag = string.decode(buf, offset)
  offset += string.decode.bytes
  data.value = buf.toString('utf-8', offset, oldOffset + len)

  data.issuerCritical = !!(data.flags & rcaa.ISSUER_CRITICAL)

  rcaa.decode.bytes = len + 2

  return data
}

rcaa.decode.bytes = 0

rcaa.encodingLength = function (data) {
  return string.encodingLength(data.tag) + string.encodingLength(data.value) + 2
}

const rmx = exports.mx = {}

rmx.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rmx.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  buf.writeUInt16BE(data.preference || 0, offset)
  offset += 2
  name.encode(data.exchange, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rmx.encode.bytes = offset - oldOffset
  return buf
}

rmx.encode.bytes = 0

rmx.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.preference = buf.readUInt16BE(offset)
  offset += 2
  data.exchange = name.decode(buf, offset)
  offset += name.decode.bytes

  rmx.decode.bytes = offset - oldOffset
  return data
}

rmx.encodingLength = function (data) {
  return 4 + name.encodingLength(data.exchange)
}

const ra = exports.a = {}

ra.encode = function (host, buf, offset) {
  if (!buf) buf = Buffer.alloc(ra.encodingLength(host))
  if (!offset) offset = 0

  buf.writeUInt16BE(4, offset)
  offset += 2
  ip.v4.encode(host, buf, offset)
  ra.encode.bytes = 6
  return buf
}

ra.encode.bytes = 0

ra.decode = function (buf, offset) {
  if (!offset) offset = 0

  offset += 2
  const host = ip.v4.decode(buf, offset)
  ra.decode.bytes = 6
  return host
}

ra.decode.bytes = 0

ra.encodingLength = function () {
  return 6
}

const raaaa = exports.aaaa = {}

raaaa.encode = function (host, buf, offset) {
  if (!buf) buf = Buffer.alloc(raaaa.encodingLength(host))
  if (!offset) offset = 0

  buf.writeUInt16BE(16, offset)
  offset += 2
  ip.v6.encode(host, buf, offset)
  raaaa.encode.bytes = 18
  return buf
}

raaaa.encode.bytes = 0

raaaa.decode = function (buf, offset) {
  if (!offset) offset = 0

  offset += 2
  const host = ip.v6.decode(buf, offset)
  raaaa.decode.bytes = 18
  return host
}

raaaa.decode.bytes = 0

raaaa.encodingLength = function () {
  return 18
}

const roption = exports.option = {}

roption.encode = function (option, buf, offset) {
  if (!buf) buf = Buffer.alloc(roption.encodingLength(option))
  if (!offset) offset = 0
  const oldOffset = offset

  const code = optioncodes.toCode(option.code)
  buf.writeUInt16BE(code, offset)
  offset += 2
  if (option.data) {
    buf.writeUInt16BE(option.data.length, offset)
    offset += 2
    option.data.copy(buf, offset)
    offset += option.data.length
  } else {
    switch (code) {
      // case 3: NSID.  No encode makes sense.
      // case 5,6,7: Not implementable
      case 8: // ECS
        // note: do IP math before calling
        const spl = option.sourcePrefixLength || 0
        const fam = option.family || ip.familyOf(option.ip)
        const ipBuf = ip.encode(option.ip, Buffer.alloc)
        const ipLen = Math.ceil(spl / 8)
        buf.writeUInt16BE(ipLen + 4, offset)
        offset += 2
        buf.writeUInt16BE(fam, offset)
        offset += 2
        buf.writeUInt8(spl, offset++)
        buf.writeUInt8(option.scopePrefixLength || 0, offset++)

        ipBuf.copy(buf, offset, 0, ipLen)
        offset += ipLen
        break
      // case 9: EXPIRE (experimental)
      // case 10: COOKIE.  No encode makes sense.
      case 11: // KEEP-ALIVE
        if (option.timeout) {
          buf.writeUInt16BE(2, offset)
          offset += 2
          buf.writeUInt16BE(option.timeout, offset)
          offset += 2
        } else {
          buf.writeUInt16BE(0, offset)
          offset += 2
        }
        break
      case 12: // PADDING
        const len = option.length || 0
        buf.writeUInt16BE(len, offset)
        offset += 2
        buf.fill(0, offset, offset + len)
        offset += len
        break
      // case 13:  CHAIN.  Experimental.
      case 14: // KEY-TAG
        const tagsLen = option.tags.length * 2
        buf.writeUInt16BE(tagsLen, offset)
        offset += 2
        for (const tag of option.tags) {
          buf.writeUInt16BE(tag, offset)
          offset += 2
        }
        break
      default:
        throw new Error(`Unknown roption code: ${option.code}`)
    }
  }

  roption.encode.bytes = offset - oldOffset
  return buf
}

roption.encode.bytes = 0

roption.decode = function (buf, offset) {
  if (!offset) offset = 0
  const option = {}
  option.code = buf.readUInt16BE(offset)
  option.type = optioncodes.toString(option.code)
  offset += 2
  const len = buf.readUInt16BE(offset)
  offset += 2
  option.data = buf.slice(offset, offset + len)
  switch (option.code) {
    // case 3: NSID.  No decode makes sense.
    case 8: // ECS
      option.family = buf.readUInt16BE(offset)
      offset += 2
      option.sourcePrefixLength = buf.readUInt8(offset++)
      option.scopePrefixLength = buf.readUInt8(offset++)
      const padded = Buffer.alloc((option.family === 1) ? 4 : 16)
      buf.copy(padded, 0, offset, offset + len - 4)
      option.ip = ip.decode(padded)
      break
    // case 12: Padding.  No decode makes sense.
    case 11: // KEEP-ALIVE
      if (len > 0) {
        option.timeout = buf.readUInt16BE(offset)
        offset += 2
      }
      break
    case 14:
      option.tags = []
      for (let i = 0; i < len; i += 2) {
        option.tags.push(buf.readUInt16BE(offset))
        offset += 2
      }
    // don't worry about default.  caller will use data if desired
  }

  roption.decode.bytes = len + 4
  return option
}

roption.decode.bytes = 0

roption.encodingLength = function (option) {
  if (option.data) {
    return option.data.length + 4
  }
  const code = optioncodes.toCode(option.code)
  switch (code) {
    case 8: // ECS
      const spl = option.sourcePrefixLength || 0
      return Math.ceil(spl / 8) + 8
    case 11: // KEEP-ALIVE
      return (typeof option.timeout === 'number') ? 6 : 4
    case 12: // PADDING
      return option.length + 4
    case 14: // KEY-TAG
      return 4 + (option.tags.length * 2)
  }
  throw new Error(`Unknown roption code: ${option.code}`)
}

const ropt = exports.opt = {}

ropt.encode = function (options, buf, offset) {
  if (!buf) buf = Buffer.alloc(ropt.encodingLength(options))
  if (!offset) offset = 0
  const oldOffset = offset

  const rdlen = encodingLengthList(options, roption)
  buf.writeUInt16BE(rdlen, offset)
  offset = encodeList(options, roption, buf, offset + 2)

  ropt.encode.bytes = offset - oldOffset
  return buf
}

ropt.encode.bytes = 0

ropt.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const options = []
  let rdlen = buf.readUInt16BE(offset)
  offset += 2
  let o = 0
  while (rdlen > 0) {
    options[o++] = roption.decode(buf, offset)
    offset += roption.decode.bytes
    rdlen -= roption.decode.bytes
  }
  ropt.decode.bytes = offset - oldOffset
  return options
}

ropt.decode.bytes = 0

ropt.encodingLength = function (options) {
  return 2 + encodingLengthList(options || [], roption)
}

const rdnskey = exports.dnskey = {}

rdnskey.PROTOCOL_DNSSEC = 3
rdnskey.ZONE_KEY = 0x80
rdnskey.SECURE_ENTRYPOINT = 0x8000

rdnskey.encode = function (key, buf, offset) {
  if (!buf) buf = Buffer.alloc(rdnskey.encodingLength(key))
  if (!offset) offset = 0
  const oldOffset = offset

  const keydata = key.key
  if (!Buffer.isBuffer(keydata)) {
    throw new Error('Key must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(key.flags, offset)
  offset += 2
  buf.writeUInt8(rdnskey.PROTOCOL_DNSSEC, offset)
  offset += 1
  buf.writeUInt8(key.algorithm, offset)
  offset += 1
  keydata.copy(buf, offset, 0, keydata.length)
  offset += keydata.length

  rdnskey.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rdnskey.encode.bytes - 2, oldOffset)
  return buf
}

rdnskey.encode.bytes = 0

rdnskey.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var key = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  key.flags = buf.readUInt16BE(offset)
  offset += 2
  if (buf.readUInt8(offset) !== rdnskey.PROTOCOL_DNSSEC) {
    throw new Error('Protocol must be 3')
  }
  offset += 1
  key.algorithm = buf.readUInt8(offset)
  offset += 1
  key.key = buf.slice(offset, oldOffset + length + 2)
  offset += key.key.length
  rdnskey.decode.bytes = offset - oldOffset
  return key
}

rdnskey.decode.bytes = 0

rdnskey.encodingLength = function (key) {
  return 6 + Buffer.byteLength(key.key)
}

const rrrsig = exports.rrsig = {}

rrrsig.encode = function (sig, buf, offset) {
  if (!buf) buf = Buffer.alloc(rrrsig.encodingLength(sig))
  if (!offset) offset = 0
  const oldOffset = offset

  const signature = sig.signature
  if (!Buffer.isBuffer(signature)) {
    throw new Error('Signature must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(types.toType(sig.typeCovered), offset)
  offset += 2
  buf.writeUInt8(sig.algorithm, offset)
  offset += 1
  buf.writeUInt8(sig.labels, offset)
  offset += 1
  buf.writeUInt32BE(sig.originalTTL, offset)
  offset += 4
  buf.writeUInt32BE(sig.expiration, offset)
  offset += 4
  buf.writeUInt32BE(sig.inception, offset)
  offset += 4
  buf.writeUInt16BE(sig.keyTag, offset)
  offset += 2
  name.encode(sig.signersName, buf, offset)
  offset += name.encode.bytes
  signature.copy(buf, offset, 0, signature.length)
  offset += signature.length

  rrrsig.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rrrsig.encode.bytes - 2, oldOffset)
  return buf
}

rrrsig.encode.bytes = 0

rrrsig.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var sig = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  sig.typeCovered = types.toString(buf.readUInt16BE(offset))
  offset += 2
  sig.algorithm = buf.readUInt8(offset)
  offset += 1
  sig.labels = buf.readUInt8(offset)
  offset += 1
  sig.originalTTL = buf.readUInt32BE(offset)
  offset += 4
  sig.expiration = buf.readUInt32BE(offset)
  offset += 4
  sig.inception = buf.readUInt32BE(offset)
  offset += 4
  sig.keyTag = buf.readUInt16BE(offset)
  offset += 2
  sig.signersName = name.decode(buf, offset)
  offset += name.decode.bytes
  sig.signature = buf.slice(offset, oldOffset + length + 2)
  offset += sig.signature.length
  rrrsig.decode.bytes = offset - oldOffset
  return sig
}

rrrsig.decode.bytes = 0

rrrsig.encodingLength = function (sig) {
  return 20 +
    name.encodingLength(sig.signersName) +
    Buffer.byteLength(sig.signature)
}

const rrp = exports.rp = {}

rrp.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rrp.encodingLength(data))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // Leave space for length
  name.encode(data.mbox || '.', buf, offset, { mail: true })
  offset += name.encode.bytes
  name.encode(data.txt || '.', buf, offset)
  offset += name.encode.bytes
  rrp.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rrp.encode.bytes - 2, oldOffset)
  return buf
}

rrp.encode.bytes = 0

rrp.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const data = {}
  offset += 2
  data.mbox = name.decode(buf, offset, { mail: true }) || '.'
  offset += name.decode.bytes
  data.txt = name.decode(buf, offset) || '.'
  offset += name.decode.bytes
  rrp.decode.bytes = offset - oldOffset
  return data
}

rrp.decode.bytes = 0

rrp.encodingLength = function (data) {
  return 2 + name.encodingLength(data.mbox || '.') + name.encodingLength(data.txt || '.')
}

const typebitmap = {}

typebitmap.encode = function (typelist, buf, offset) {
  if (!buf) buf = Buffer.alloc(typebitmap.encodingLength(typelist))
  if (!offset) offset = 0
  const oldOffset = offset

  var typesByWindow = []
  for (var i = 0; i < typelist.length; i++) {
    var typeid = types.toType(typelist[i])
    if (typesByWindow[typeid >> 8] === undefined) {
      typesByWindow[typeid >> 8] = []
    }
    typesByWindow[typeid >> 8][(typeid >> 3) & 0x1F] |= 1 << (7 - (typeid & 0x7))
  }

  for (i = 0; i < typesByWindow.length; i++) {
    if (typesByWindow[i] !== undefined) {
      var windowBuf = Buffer.from(typesByWindow[i])
      buf.writeUInt8(i, offset)
      offset += 1
      buf.writeUInt8(windowBuf.length, offset)
      offset += 1
      windowBuf.copy(buf, offset)
      offset += windowBuf.length
    }
  }

  typebitmap.encode.bytes = offset - oldOffset
  return buf
}

typebitmap.encode.bytes = 0

typebitmap.decode = function (buf, offset, length) {
  if (!offset) offset = 0
  const oldOffset = offset

  var typelist = []
  while (offset - oldOffset < length) {
    var window = buf.readUInt8(offset)
    offset += 1
    var windowLength = buf.readUInt8(offset)
    offset += 1
    for (var i = 0; i < windowLength; i++) {
      var b = buf.readUInt8(offset + i)
      for (var j = 0; j < 8; j++) {
        if (b & (1 << (7 - j))) {
          var typeid = types.toString((window << 8) | (i << 3) | j)
          typelist.push(typeid)
        }
      }
    }
    offset += windowLength
  }

  typebitmap.decode.bytes = offset - oldOffset
  return typelist
}

typebitmap.decode.bytes = 0

typebitmap.encodingLength = function (typelist) {
  var extents = []
  for (var i = 0; i < typelist.length; i++) {
    var typeid = types.toType(typelist[i])
    extents[typeid >> 8] = Math.max(extents[typeid >> 8] || 0, typeid & 0xFF)
  }

  var len = 0
  for (i = 0; i < extents.length; i++) {
    if (extents[i] !== undefined) {
      len += 2 + Math.ceil((extents[i] + 1) / 8)
    }
  }

  return len
}

const rnsec = exports.nsec = {}

rnsec.encode = function (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnsec.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // Leave space for length
  name.encode(record.nextDomain, buf, offset)
  offset += name.encode.bytes
  typebitmap.encode(record.rrtypes, buf, offset)
  offset += typebitmap.encode.bytes

  rnsec.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnsec.encode.bytes - 2, oldOffset)
  return buf
}

rnsec.encode.bytes = 0

rnsec.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var record = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  record.nextDomain = name.decode(buf, offset)
  offset += name.decode.bytes
  record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset))
  offset += typebitmap.decode.bytes

  rnsec.decode.bytes = offset - oldOffset
  return record
}

rnsec.decode.bytes = 0

rnsec.encodingLength = function (record) {
  return 2 +
    name.encodingLength(record.nextDomain) +
    typebitmap.encodingLength(record.rrtypes)
}

const rnsec3 = exports.nsec3 = {}

rnsec3.encode = function (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnsec3.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  const salt = record.salt
  if (!Buffer.isBuffer(salt)) {
    throw new Error('salt must be a Buffer')
  }

  const nextDomain = record.nextDomain
  if (!Buffer.isBuffer(nextDomain)) {
    throw new Error('nextDomain must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt8(record.algorithm, offset)
  offset += 1
  buf.writeUInt8(record.flags, offset)
  offset += 1
  buf.writeUInt16BE(record.iterations, offset)
  offset += 2
  buf.writeUInt8(salt.length, offset)
  offset += 1
  salt.copy(buf, offset, 0, salt.length)
  offset += salt.length
  buf.writeUInt8(nextDomain.length, offset)
  offset += 1
  nextDomain.copy(buf, offset, 0, nextDomain.length)
  offset += nextDomain.length
  typebitmap.encode(record.rrtypes, buf, offset)
  offset += typebitmap.encode.bytes

  rnsec3.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnsec3.encode.bytes - 2, oldOffset)
  return buf
}

rnsec3.encode.bytes = 0

rnsec3.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var record = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  record.algorithm = buf.readUInt8(offset)
  offset += 1
  record.flags = buf.readUInt8(offset)
  offset += 1
  record.iterations = buf.readUInt16BE(offset)
  offset += 2
  const saltLength = buf.readUInt8(offset)
  offset += 1
  record.salt = buf.slice(offset, offset + saltLength)
  offset += saltLength
  const hashLength = buf.readUInt8(offset)
  offset += 1
  record.nextDomain = buf.slice(offset, offset + hashLength)
  offset += hashLength
  record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset))
  offset += typebitmap.decode.bytes

  rnsec3.decode.bytes = offset - oldOffset
  return record
}

rnsec3.decode.bytes = 0

rnsec3.encodingLength = function (record) {
  return 8 +
    record.salt.length +
    record.nextDomain.length +
    typebitmap.encodingLength(record.rrtypes)
}

const rds = exports.ds = {}

rds.encode = function (digest, buf, offset) {
  if (!buf) buf = Buffer.alloc(rds.encodingLength(digest))
  if (!offset) offset = 0
  const oldOffset = offset

  const digestdata = digest.digest
  if (!Buffer.isBuffer(digestdata)) {
    throw new Error('Digest must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(digest.keyTag, offset)
  offset += 2
  buf.writeUInt8(digest.algorithm, offset)
  offset += 1
  buf.writeUInt8(digest.digestType, offset)
  offset += 1
  digestdata.copy(buf, offset, 0, digestdata.length)
  offset += digestdata.length

  rds.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rds.encode.bytes - 2, oldOffset)
  return buf
}

rds.encode.bytes = 0

rds.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var digest = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  digest.keyTag = buf.readUInt16BE(offset)
  offset += 2
  digest.algorithm = buf.readUInt8(offset)
  offset += 1
  digest.digestType = buf.readUInt8(offset)
  offset += 1
  digest.digest = buf.slice(offset, oldOffset + length + 2)
  offset += digest.digest.length
  rds.decode.bytes = offset - oldOffset
  return digest
}

rds.decode.bytes = 0

rds.encodingLength = function (digest) {
  return 6 + Buffer.byteLength(digest.digest)
}

const rsshfp = exports.sshfp = {}

rsshfp.getFingerprintLengthForHashType = function getFingerprintLengthForHashType (hashType) {
  switch (hashType) {
    case 1: return 20
    case 2: return 32
  }
}

rsshfp.encode = function encode (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsshfp.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // The function call starts with the offset pointer at the RDLENGTH field, not the RDATA one
  buf[offset] = record.algorithm
  offset += 1
  buf[offset] = record.hash
  offset += 1

  const fingerprintBuf = Buffer.from(record.fingerprint.toUpperCase(), 'hex')
  if (fingerprintBuf.length !== rsshfp.getFingerprintLengthForHashType(record.hash)) {
    throw new Error('Invalid fingerprint length')
  }
  fingerprintBuf.copy(buf, offset)
  offset += fingerprintBuf.byteLength

  rsshfp.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rsshfp.encode.bytes - 2, oldOffset)

  return buf
}

rsshfp.encode.bytes = 0

rsshfp.decode = function decode (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const record = {}
  offset += 2 // Account for the RDLENGTH field
  record.algorithm = buf[offset]
  offset += 1
  record.hash = buf[offset]
  offset += 1

  const fingerprintLength = rsshfp.getFingerprintLengthForHashType(record.hash)
  record.fingerprint = buf.slice(offset, offset + fingerprintLength).toString('hex').toUpperCase()
  offset += fingerprintLength
  rsshfp.decode.bytes = offset - oldOffset
  return record
}

rsshfp.decode.bytes = 0

rsshfp.encodingLength = function (record) {
  return 4 + Buffer.from(record.fingerprint, 'hex').byteLength
}

const rnaptr = exports.naptr = {}

rnaptr.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnaptr.encodingLength(data))
  if (!offset) offset = 0
  const oldOffset = offset
  offset += 2
  buf.writeUInt16BE(data.order || 0, offset)
  offset += 2
  buf.writeUInt16BE(data.preference || 0, offset)
  offset += 2
  string.encode(data.flags, buf, offset)
  offset += string.encode.bytes
  string.encode(data.services, buf, offset)
  offset += string.encode.bytes
  string.encode(data.regexp, buf, offset)
  offset += string.encode.bytes
  name.encode(data.replacement, buf, offset)
  offset += name.encode.bytes
  rnaptr.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnaptr.encode.bytes - 2, oldOffset)
  return buf
}

rnaptr.encode.bytes = 0

rnaptr.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  const data = {}
  offset += 2
  data.order = buf.readUInt16BE(offset)
  offset += 2
  data.preference = buf.readUInt16BE(offset)
  offset += 2
  data.flags = string.decode(buf, offset)
  offset += string.decode.bytes
  data.services = string.decode(buf, offset)
  offset += string.decode.bytes
  data.regexp = string.decode(buf, offset)
  offset += string.decode.bytes
  data.replacement = name.decode(buf, offset)
  offset += name.decode.bytes
  rnaptr.decode.bytes = offset - oldOffset
  return data
}

rnaptr.decode.bytes = 0

rnaptr.encodingLength = function (data) {
  return string.encodingLength(data.flags) +
    string.encodingLength(data.services) +
    string.encodingLength(data.regexp) +
    name.encodingLength(data.replacement) + 6
}

const rtlsa = exports.tlsa = {}

rtlsa.encode = function (cert, buf, offset) {
  if (!buf) buf = Buffer.alloc(rtlsa.encodingLength(cert))
  if (!offset) offset = 0
  const oldOffset = offset

  const certdata = cert.certificate
  if (!Buffer.isBuffer(certdata)) {
    throw new Error('Certificate must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt8(cert.usage, offset)
  offset += 1
  buf.writeUInt8(cert.selector, offset)
  offset += 1
  buf.writeUInt8(cert.matchingType, offset)
  offset += 1
  certdata.copy(buf, offset, 0, certdata.length)
  offset += certdata.length

  rtlsa.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rtlsa.encode.bytes - 2, oldOffset)
  return buf
}

rtlsa.encode.bytes = 0

rtlsa.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const cert = {}
  const length = buf.readUInt16BE(offset)
  offset += 2
  cert.usage = buf.readUInt8(offset)
  offset += 1
  cert.selector = buf.readUInt8(offset)
  offset += 1
  cert.matchingType = buf.readUInt8(offset)
  offset += 1
  cert.certificate = buf.slice(offset, oldOffset + length + 2)
  offset += cert.certificate.length
  rtlsa.decode.bytes = offset - oldOffset
  return cert
}

rtlsa.decode.bytes = 0

rtlsa.encodingLength = function (cert) {
  return 5 + Buffer.byteLength(cert.certificate)
}

const renc = exports.record = function (type) {
  switch (type.toUpperCase()) {
    case 'A': return ra
    case 'PTR': return rptr
    case 'CNAME': return rcname
    case 'DNAME': return rdname
    case 'TXT': return rtxt
    case 'NULL': return rnull
    case 'AAAA': return raaaa
    case 'SRV': return rsrv
    case 'HINFO': return rhinfo
    case 'CAA': return rcaa
    case 'NS': return rns
    case 'SOA': return rsoa
    case 'MX': return rmx
    case 'OPT': return ropt
    case 'DNSKEY': return rdnskey
    case 'RRSIG': return rrrsig
    case 'RP': return rrp
    case 'NSEC': return rnsec
    case 'NSEC3': return rnsec3
    case 'SSHFP': return rsshfp
    case 'DS': return rds
    case 'NAPTR': return rnaptr
    case 'TLSA': return rtlsa
  }
  return runknown
}

const answer = exports.answer = {}

answer.encode = function (a, buf, offset) {
  if (!buf) buf = Buffer.alloc(answer.encodingLength(a))
  if (!offset) offset = 0

  const oldOffset = offset

  name.encode(a.name, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(types.toType(a.type), offset)

  if (a.type.toUpperCase() === 'OPT') {
    if (a.name !== '.') {
      throw new Error('OPT name must be root.')
    }
    buf.writeUInt16BE(a.udpPayloadSize || 4096, offset + 2)
    buf.writeUInt8(a.extendedRcode || 0, offset + 4)
    buf.writeUInt8(a.ednsVersion || 0, offset + 5)
    buf.writeUInt16BE(a.flags || 0, offset + 6)

    offset += 8
    ropt.encode(a.options || [], buf, offset)
    offset += ropt.encode.bytes
  } else {
    let klass = classes.toClass(a.class === undefined ? 'IN' : a.class)
    if (a.flush) klass |= FLUSH_MASK // the 1st bit of the class is the flush bit
    buf.writeUInt16BE(klass, offset + 2)
    buf.writeUInt32BE(a.ttl || 0, offset + 4)

    offset += 8
    const enc = renc(a.type)
    enc.encode(a.data, buf, offset)
    offset += enc.encode.bytes
  }

  answer.encode.bytes = offset - oldOffset
  return buf
}

answer.encode.bytes = 0

answer.decode = function (buf, offset) {
  if (!offset) offset = 0

  const a = {}
  const oldOffset = offset

  a.name = name.decode(buf, offset)
  offset += name.decode.bytes
  a.type = types.toString(buf.readUInt16BE(offset))
  if (a.type === 'OPT') {
    a.udpPayloadSize = buf.readUInt16BE(offset + 2)
    a.extendedRcode = buf.readUInt8(offset + 4)
    a.ednsVersion = buf.readUInt8(offset + 5)
    a.flags = buf.readUInt16BE(offset + 6)
    a.flag_do = ((a.flags >> 15) & 0x1) === 1
    a.options = ropt.decode(buf, offset + 8)
    offset += 8 + ropt.decode.bytes
  } else {
    const klass = buf.readUInt16BE(offset + 2)
    a.ttl = buf.readUInt32BE(offset + 4)

    a.class = classes.toString(klass & NOT_FLUSH_MASK)
    a.flush = !!(klass & FLUSH_MASK)

    const enc = renc(a.type)
    a.data = enc.decode(buf, offset + 8)
    offset += 8 + enc.decode.bytes
  }

  answer.decode.bytes = offset - oldOffset
  return a
}

answer.decode.bytes = 0

answer.encodingLength = function (a) {
  const data = (a.data !== null && a.data !== undefined) ? a.data : a.options
  return name.encodingLength(a.name) + 8 + renc(a.type).encodingLength(data)
}

const question = exports.question = {}

question.encode = function (q, buf, offset) {
  if (!buf) buf = Buffer.alloc(question.encodingLength(q))
  if (!offset) offset = 0

  const oldOffset = offset

  name.encode(q.name, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(types.toType(q.type), offset)
  offset += 2

  buf.writeUInt16BE(classes.toClass(q.class === undefined ? 'IN' : q.class), offset)
  offset += 2

  question.encode.bytes = offset - oldOffset
  return q
}

question.encode.bytes = 0

question.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset
  const q = {}

  q.name = name.decode(buf, offset)
  offset += name.decode.bytes

  q.type = types.toString(buf.readUInt16BE(offset))
  offset += 2

  q.class = classes.toString(buf.readUInt16BE(offset))
  offset += 2

  const qu = !!(q.class & QU_MASK)
  if (qu) q.class &= NOT_QU_MASK

  question.decode.bytes = offset - oldOffset
  return q
}

question.decode.bytes = 0

question.encodingLength = function (q) {
  return name.encodingLength(q.name) + 4
}

exports.AUTHORITATIVE_ANSWER = 1 << 10
exports.TRUNCATED_RESPONSE = 1 << 9
exports.RECURSION_DESIRED = 1 << 8
exports.RECURSION_AVAILABLE = 1 << 7
exports.AUTHENTIC_DATA = 1 << 5
exports.CHECKING_DISABLED = 1 << 4
exports.DNSSEC_OK = 1 << 15

exports.encode = function (result, buf, offset) {
  const allocing = !buf

  if (allocing) buf = Buffer.alloc(exports.encodingLength(result))
  if (!offset) offset = 0

  const oldOffset = offset

  if (!result.questions) result.questions = []
  if (!result.answers) result.answers = []
  if (!result.authorities) result.authorities = []
  if (!result.additionals) result.additionals = []

  header.encode(result, buf, offset)
  offset += header.encode.bytes

  offset = encodeList(result.questions, question, buf, offset)
  offset = encodeList(result.answers, answer, buf, offset)
  offset = encodeList(result.authorities, answer, buf, offset)
  offset = encodeList(result.additionals, answer, buf, offset)

  exports.encode.bytes = offset - oldOffset

  // just a quick sanity check
  if (allocing && exports.encode.bytes !== buf.length) {
    return buf.slice(0, exports.encode.bytes)
  }

  return buf
}

exports.encode.bytes = 0

exports.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset
  const result = header.decode(buf, offset)
  offset += header.decode.bytes

  offset = decodeList(result.questions, question, buf, offset)
  offset = decodeList(result.answers, answer, buf, offset)
  offset = decodeList(result.authorities, answer, buf, offset)
  offset = decodeList(result.additionals, answer, buf, offset)

  exports.decode.bytes = offset - oldOffset

  return result
}

exports.decode.bytes = 0

exports.encodingLength = function (result) {
  return header.encodingLength(result) +
    encodingLengthList(result.questions || [], question) +
    encodingLengthList(result.answers || [], answer) +
    encodingLengthList(result.authorities || [], answer) +
    encodingLengthList(result.additionals || [], answer)
}

exports.streamEncode = function (result) {
  const buf = exports.encode(result)
  const sbuf = Buffer.alloc(2)
  sbuf.writeUInt16BE(buf.byteLength)
  const combine = Buffer.concat([sbuf, buf])
  exports.streamEncode.bytes = combine.byteLength
  return combine
}

exports.streamEncode.bytes = 0

exports.streamDecode = function (sbuf) {
  const len = sbuf.readUInt16BE(0)
  if (sbuf.byteLength < len + 2) {
    // not enough data
    return null
  }
  const result = exports.decode(sbuf.slice(2))
  exports.streamDecode.bytes = exports.decode.bytes
  return result
}

exports.streamDecode.bytes = 0

function encodingLengthList (list, enc) {
  let len = 0
  for (let i = 0; i < list.length; i++) len += enc.encodingLength(list[i])
  return len
}

function encodeList (list, enc, buf, offset) {
  for (let i = 0; i < list.length; i++) {
    enc.encode(list[i], buf, offset)
    offset += enc.encode.bytes
  }
  return offset
}

function decodeList (list, enc, buf, offset) {
  for (let i = 0; i < list.length; i++) {
    list[i] = enc.decode(buf, offset)
    offset += enc.decode.bytes
  }
  return offset
}


/***/ }),

/***/ 4693:
/***/ ((__unused_webpack_module, exports) => {



/*
 * Traditional DNS header OPCODEs (4-bits) defined by IANA in
 * https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-5
 */

exports.toString = function (opcode) {
  switch (opcode) {
    case 0: return 'QUERY'
    case 1: return 'IQUERY'
    case 2: return 'STATUS'
    case 3: return 'OPCODE_3'
    case 4: return 'NOTIFY'
    case 5: return 'UPDATE'
    case 6: return 'OPCODE_6'
    case 7: return 'OPCODE_7'
    case 8: return 'OPCODE_8'
    case 9: return 'OPCODE_9'
    case 10: return 'OPCODE_10'
    case 11: return 'OPCODE_11'
    case 12: return 'OPCODE_12'
    case 13: return 'OPCODE_13'
    case 14: return 'OPCODE_14'
    case 15: return 'OPCODE_15'
  }
  return 'OPCODE_' + opcode
}

exports.toOpcode = function (code) {
  switch (code.toUpperCase()) {
    case 'QUERY': return 0
    case 'IQUERY': return 1
    case 'STATUS': return 2
    case 'OPCODE_3': return 3
    case 'NOTIFY': return 4
    case 'UPDATE': return 5
    case 'OPCODE_6': return 6
    case 'OPCODE_7': return 7
    case 'OPCODE_8': return 8
    case 'OPCODE_9': return 9
    case 'OPCODE_10': return 10
    case 'OPCODE_11': return 11
    case 'OPCODE_12': return 12
    case 'OPCODE_13': return 13
    case 'OPCODE_14': return 14
    case 'OPCODE_15': return 15
  }
  return 0
}


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack_module, exports) => {



exports.toString = function (type) {
  switch (type) {
    // list at
    // https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-11
    case 1: return 'LLQ'
    case 2: return 'UL'
    case 3: return 'NSID'
    case 5: return 'DAU'
    case 6: return 'DHU'
    case 7: return 'N3U'
    case 8: return 'CLIENT_SUBNET'
    case 9: return 'EXPIRE'
    case 10: return 'COOKIE'
    case 11: return 'TCP_KEEPALIVE'
    case 12: return 'PADDING'
    case 13: return 'CHAIN'
    case 14: return 'KEY_TAG'
    case 26946: return 'DEVICEID'
  }
  if (type < 0) {
    return null
  }
  return `OPTION_${type}`
}

exports.toCode = function (name) {
  if (typeof name === 'number') {
    return name
  }
  if (!name) {
    return -1
  }
  switch (name.toUpperCase()) {
    case 'OPTION_0': return 0
    case 'LLQ': return 1
    case 'UL': return 2
    case 'NSID': return 3
    case 'OPTION_4': return 4
    case 'DAU': return 5
    case 'DHU': return 6
    case 'N3U': return 7
    case 'CLIENT_SUBNET': return 8
    case 'EXPIRE': return 9
    case 'COOKIE': return 10
    case 'TCP_KEEPALIVE': return 11
    case 'PADDING': return 12
    case 'CHAIN': return 13
    case 'KEY_TAG': return 14
    case 'DEVICEID': return 26946
    case 'OPTION_65535': return 65535
  }
  const m = name.match(/_(\d+)$/)
  if (m) {
    return parseInt(m[1], 10)
  }
  return -1
}


/***/ }),

/***/ 2028:
/***/ ((__unused_webpack_module, exports) => {



/*
 * Traditional DNS header RCODEs (4-bits) defined by IANA in
 * https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml
 */

exports.toString = function (rcode) {
  switch (rcode) {
    case 0: return 'NOERROR'
    case 1: return 'FORMERR'
    case 2: return 'SERVFAIL'
    case 3: return 'NXDOMAIN'
    case 4: return 'NOTIMP'
    case 5: return 'REFUSED'
    case 6: return 'YXDOMAIN'
    case 7: return 'YXRRSET'
    case 8: return 'NXRRSET'
    case 9: return 'NOTAUTH'
    case 10: return 'NOTZONE'
    case 11: return 'RCODE_11'
    case 12: return 'RCODE_12'
    case 13: return 'RCODE_13'
    case 14: return 'RCODE_14'
    case 15: return 'RCODE_15'
  }
  return 'RCODE_' + rcode
}

exports.toRcode = function (code) {
  switch (code.toUpperCase()) {
    case 'NOERROR': return 0
    case 'FORMERR': return 1
    case 'SERVFAIL': return 2
    case 'NXDOMAIN': return 3
    case 'NOTIMP': return 4
    case 'REFUSED': return 5
    case 'YXDOMAIN': return 6
    case 'YXRRSET': return 7
    case 'NXRRSET': return 8
    case 'NOTAUTH': return 9
    case 'NOTZONE': return 10
    case 'RCODE_11': return 11
    case 'RCODE_12': return 12
    case 'RCODE_13': return 13
    case 'RCODE_14': return 14
    case 'RCODE_15': return 15
  }
  return 0
}


/***/ }),

/***/ 1891:
/***/ ((__unused_webpack_module, exports) => {



exports.toString = function (type) {
  switch (type) {
    case 1: return 'A'
    case 10: return 'NULL'
    case 28: return 'AAAA'
    case 18: return 'AFSDB'
    case 42: return 'APL'
    case 257: return 'CAA'
    case 60: return 'CDNSKEY'
    case 59: return 'CDS'
    case 37: return 'CERT'
    case 5: return 'CNAME'
    case 49: return 'DHCID'
    case 32769: return 'DLV'
    case 39: return 'DNAME'
    case 48: return 'DNSKEY'
    case 43: return 'DS'
    case 55: return 'HIP'
    case 13: return 'HINFO'
    case 45: return 'IPSECKEY'
    case 25: return 'KEY'
    case 36: return 'KX'
    case 29: return 'LOC'
    case 15: return 'MX'
    case 35: return 'NAPTR'
    case 2: return 'NS'
    case 47: return 'NSEC'
    case 50: return 'NSEC3'
    case 51: return 'NSEC3PARAM'
    case 12: return 'PTR'
    case 46: return 'RRSIG'
    case 17: return 'RP'
    case 24: return 'SIG'
    case 6: return 'SOA'
    case 99: return 'SPF'
    case 33: return 'SRV'
    case 44: return 'SSHFP'
    case 32768: return 'TA'
    case 249: return 'TKEY'
    case 52: return 'TLSA'
    case 250: return 'TSIG'
    case 16: return 'TXT'
    case 252: return 'AXFR'
    case 251: return 'IXFR'
    case 41: return 'OPT'
    case 255: return 'ANY'
  }
  return 'UNKNOWN_' + type
}

exports.toType = function (name) {
  switch (name.toUpperCase()) {
    case 'A': return 1
    case 'NULL': return 10
    case 'AAAA': return 28
    case 'AFSDB': return 18
    case 'APL': return 42
    case 'CAA': return 257
    case 'CDNSKEY': return 60
    case 'CDS': return 59
    case 'CERT': return 37
    case 'CNAME': return 5
    case 'DHCID': return 49
    case 'DLV': return 32769
    case 'DNAME': return 39
    case 'DNSKEY': return 48
    case 'DS': return 43
    case 'HIP': return 55
    case 'HINFO': return 13
    case 'IPSECKEY': return 45
    case 'KEY': return 25
    case 'KX': return 36
    case 'LOC': return 29
    case 'MX': return 15
    case 'NAPTR': return 35
    case 'NS': return 2
    case 'NSEC': return 47
    case 'NSEC3': return 50
    case 'NSEC3PARAM': return 51
    case 'PTR': return 12
    case 'RRSIG': return 46
    case 'RP': return 17
    case 'SIG': return 24
    case 'SOA': return 6
    case 'SPF': return 99
    case 'SRV': return 33
    case 'SSHFP': return 44
    case 'TA': return 32768
    case 'TKEY': return 249
    case 'TLSA': return 52
    case 'TSIG': return 250
    case 'TXT': return 16
    case 'AXFR': return 252
    case 'IXFR': return 251
    case 'OPT': return 41
    case 'ANY': return 255
    case '*': return 255
  }
  if (name.toUpperCase().startsWith('UNKNOWN_')) return parseInt(name.slice(8))
  return 0
}


/***/ }),

/***/ 935:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;


/**
 * Check if `vhost` is a valid suffix of `hostname` (top-domain)
 *
 * It means that `vhost` needs to be a suffix of `hostname` and we then need to
 * make sure that: either they are equal, or the character preceding `vhost` in
 * `hostname` is a '.' (it should not be a partial label).
 *
 * * hostname = 'not.evil.com' and vhost = 'vil.com'      => not ok
 * * hostname = 'not.evil.com' and vhost = 'evil.com'     => ok
 * * hostname = 'not.evil.com' and vhost = 'not.evil.com' => ok
 */
function shareSameDomainSuffix(hostname, vhost) {
    if (hostname.endsWith(vhost)) {
        return (hostname.length === vhost.length ||
            hostname[hostname.length - vhost.length - 1] === '.');
    }
    return false;
}
/**
 * Given a hostname and its public suffix, extract the general domain.
 */
function extractDomainWithSuffix(hostname, publicSuffix) {
    // Locate the index of the last '.' in the part of the `hostname` preceding
    // the public suffix.
    //
    // examples:
    //   1. not.evil.co.uk  => evil.co.uk
    //         ^    ^
    //         |    | start of public suffix
    //         | index of the last dot
    //
    //   2. example.co.uk   => example.co.uk
    //     ^       ^
    //     |       | start of public suffix
    //     |
    //     | (-1) no dot found before the public suffix
    const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
    const lastDotBeforeSuffixIndex = hostname.lastIndexOf('.', publicSuffixIndex);
    // No '.' found, then `hostname` is the general domain (no sub-domain)
    if (lastDotBeforeSuffixIndex === -1) {
        return hostname;
    }
    // Extract the part between the last '.'
    return hostname.slice(lastDotBeforeSuffixIndex + 1);
}
/**
 * Detects the domain based on rules and upon and a host string
 */
function getDomain$1(suffix, hostname, options) {
    // Check if `hostname` ends with a member of `validHosts`.
    if (options.validHosts !== null) {
        const validHosts = options.validHosts;
        for (const vhost of validHosts) {
            if ( /*@__INLINE__*/shareSameDomainSuffix(hostname, vhost)) {
                return vhost;
            }
        }
    }
    let numberOfLeadingDots = 0;
    if (hostname.startsWith('.')) {
        while (numberOfLeadingDots < hostname.length &&
            hostname[numberOfLeadingDots] === '.') {
            numberOfLeadingDots += 1;
        }
    }
    // If `hostname` is a valid public suffix, then there is no domain to return.
    // Since we already know that `getPublicSuffix` returns a suffix of `hostname`
    // there is no need to perform a string comparison and we only compare the
    // size.
    if (suffix.length === hostname.length - numberOfLeadingDots) {
        return null;
    }
    // To extract the general domain, we start by identifying the public suffix
    // (if any), then consider the domain to be the public suffix with one added
    // level of depth. (e.g.: if hostname is `not.evil.co.uk` and public suffix:
    // `co.uk`, then we take one more level: `evil`, giving the final result:
    // `evil.co.uk`).
    return /*@__INLINE__*/ extractDomainWithSuffix(hostname, suffix);
}

/**
 * Return the part of domain without suffix.
 *
 * Example: for domain 'foo.com', the result would be 'foo'.
 */
function getDomainWithoutSuffix$1(domain, suffix) {
    // Note: here `domain` and `suffix` cannot have the same length because in
    // this case we set `domain` to `null` instead. It is thus safe to assume
    // that `suffix` is shorter than `domain`.
    return domain.slice(0, -suffix.length - 1);
}

/**
 * Matches an ASCII tab (U+0009) or newline (U+000A / U+000D). The WHATWG URL
 * parser strips these before parsing; we only allocate a cleaned copy (and
 * re-parse) on the rare input that actually contains one.
 */
const CONTROL_CHARS = /[\t\n\r]/g;
// Set by `extractHostname` (a module-scope flag, read synchronously by
// `parseImpl` right after the call — same pattern as the reused RESULT object).
// `true` ONLY when extraction validated the returned host inline (a confirmed-
// valid, "simple" authority) so `parseImpl` can skip the separate
// `isValidHostname` pass. `false` in every other case (validation disabled, a
// complex authority — userinfo/port/brackets/trailing-dot/control — an invalid
// host, or a non-main return path); `parseImpl` then validates as usual. The
// fast path can only ever SKIP a redundant scan for hosts already known valid,
// never accept an invalid one.
let extractedHostnameValidated = false;
/**
 * True if char `code` is a valid hostname character. This is the per-char half
 * of `is-valid.ts`'s `isValidAscii` (a-z, 0-9, > U+007F) PLUS three additions:
 * A-Z (the host is lowercased before validation, so uppercase ≡ a valid
 * lowercase letter) and '-' / '_' (valid inside a label). KEEP IN SYNC with
 * `is-valid.ts`: these rules are deliberately duplicated to validate during
 * extraction, so any change to the accepted character set there must be
 * mirrored here (and vice-versa).
 */
function isValidHostnameChar(code) {
    return ((code >= 97 && code <= 122) || // a-z
        (code >= 48 && code <= 57) || // 0-9
        code > 127 || // non-ASCII (accepted, not punycode-checked)
        (code >= 65 && code <= 90) || // A-Z (becomes valid once lowercased)
        code === 45 || // '-'
        code === 95 // '_'
    );
}
/**
 * Classify scheme `url.slice(schemeStart, colonIndex)` as a WHATWG special
 * scheme without allocating a substring (case-insensitive via `| 32`).
 * Special schemes: ftp, file, http, https, ws, wss
 * (https://url.spec.whatwg.org/#special-scheme).
 *
 * @returns 0 = not special, 1 = special, 2 = file (its host sits only between
 *          "//" and the next slash).
 */
function getSpecialScheme(url, schemeStart, colonIndex) {
    const length = colonIndex - schemeStart;
    const c0 = url.charCodeAt(schemeStart) | 32;
    if (length === 2) {
        return c0 === 119 && (url.charCodeAt(schemeStart + 1) | 32) === 115 ? 1 : 0; // ws
    }
    else if (length === 3) {
        const c1 = url.charCodeAt(schemeStart + 1) | 32;
        const c2 = url.charCodeAt(schemeStart + 2) | 32;
        if (c0 === 119 && c1 === 115 && c2 === 115)
            return 1; // wss
        if (c0 === 102 && c1 === 116 && c2 === 112)
            return 1; // ftp
        return 0;
    }
    else if (length === 4) {
        const c1 = url.charCodeAt(schemeStart + 1) | 32;
        const c2 = url.charCodeAt(schemeStart + 2) | 32;
        const c3 = url.charCodeAt(schemeStart + 3) | 32;
        if (c0 === 104 && c1 === 116 && c2 === 116 && c3 === 112)
            return 1; // http
        if (c0 === 102 && c1 === 105 && c2 === 108 && c3 === 101)
            return 2; // file
        return 0;
    }
    else if (length === 5) {
        return c0 === 104 &&
            (url.charCodeAt(schemeStart + 1) | 32) === 116 &&
            (url.charCodeAt(schemeStart + 2) | 32) === 116 &&
            (url.charCodeAt(schemeStart + 3) | 32) === 112 &&
            (url.charCodeAt(schemeStart + 4) | 32) === 115
            ? 1
            : 0; // https
    }
    return 0;
}
/**
 * Extract a hostname from `url`, matching a WHATWG URL parser's host-boundary
 * behaviour (https://url.spec.whatwg.org/#concept-basic-url-parser) for tldts'
 * scope. It deliberately does NOT normalise the host (no IDNA/punycode or IPv4
 * canonicalisation; IPv6 brackets are stripped, not compressed), strips trailing
 * dots, and stays lenient where a strict parser rejects (bare host:port,
 * out-of-range port, user@host) — all documented deviations.
 *
 * @param urlIsValidHostname - when true, `url` is already a valid hostname and is
 *   returned by the same reference (factory.ts skips re-validation on that
 *   identity), keeping the common path allocation-free.
 * @param validate - when true, validate the host inline during the authority
 *   scan and publish the verdict via `extractedHostnameValidated` so `parseImpl`
 *   can skip the redundant `isValidHostname` pass for simple authorities.
 */
function extractHostname(url, urlIsValidHostname, validate = false) {
    let start = 0;
    let end = url.length;
    let hasUpper = false;
    let isSpecial = true; // '\' ends the host, unless non-special "scheme://"
    extractedHostnameValidated = false;
    if (!urlIsValidHostname) {
        // WHATWG step 1: trim leading/trailing C0 control or space (<= U+0020).
        // Tab/newline elsewhere are handled lazily below.
        while (start < url.length && url.charCodeAt(start) <= 32) {
            start += 1;
        }
        // "data:"/"javascript:" never reach a host (inline payload; data URLs may be
        // huge). `| 32` lowercases letters only; tab/newline is re-parsed below.
        if ((url.charCodeAt(start + 4) === 58 /* ':' */ &&
            (url.charCodeAt(start) | 32) === 100 /* d */ &&
            (url.charCodeAt(start + 1) | 32) === 97 /* a */ &&
            (url.charCodeAt(start + 2) | 32) === 116 /* t */ &&
            (url.charCodeAt(start + 3) | 32) === 97) /* a */ ||
            (url.charCodeAt(start + 10) === 58 /* ':' */ &&
                (url.charCodeAt(start) | 32) === 106 /* j */ &&
                (url.charCodeAt(start + 1) | 32) === 97 /* a */ &&
                (url.charCodeAt(start + 2) | 32) === 118 /* v */ &&
                (url.charCodeAt(start + 3) | 32) === 97 /* a */ &&
                (url.charCodeAt(start + 4) | 32) === 115 /* s */ &&
                (url.charCodeAt(start + 5) | 32) === 99 /* c */ &&
                (url.charCodeAt(start + 6) | 32) === 114 /* r */ &&
                (url.charCodeAt(start + 7) | 32) === 105 /* i */ &&
                (url.charCodeAt(start + 8) | 32) === 112 /* p */ &&
                (url.charCodeAt(start + 9) | 32) === 116) /* t */) {
            return null;
        }
        while (end > start + 1 && url.charCodeAt(end - 1) <= 32) {
            end -= 1;
        }
        if ((url.charCodeAt(start) === 47 /* '/' */ ||
            url.charCodeAt(start) === 92) /* '\' */ &&
            (url.charCodeAt(start + 1) === 47 /* '/' */ ||
                url.charCodeAt(start + 1) === 92) /* '\' */) {
            // Scheme-relative reference ("//host/path").
            start += 2;
        }
        else {
            let indexOfProtocol = url.indexOf(':/', start);
            if (indexOfProtocol !== -1) {
                // "scheme://…". Classify the scheme, then position `start` at the host.
                const special = getSpecialScheme(url, start, indexOfProtocol);
                if (special === 1) {
                    // Special scheme: skip the run of '/' and '\' after it
                    // (special-authority-(ignore-)slashes states; '\' acts as '/').
                    start = indexOfProtocol + 2;
                    while (url.charCodeAt(start) === 47 /* '/' */ ||
                        url.charCodeAt(start) === 92 /* '\' */) {
                        start += 1;
                    }
                }
                else if (special === 2) {
                    // file: the host is only what sits between "//" and the next slash, so
                    // "file://h/x" => "h" but "file:///x" / "file:/x" => no host.
                    start = indexOfProtocol + 1;
                    let slashes = 0;
                    while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) &&
                        slashes < 2) {
                        start += 1;
                        slashes += 1;
                    }
                    if (slashes < 2) {
                        return null;
                    }
                }
                else {
                    // Unknown scheme: validate the WHATWG scheme grammar [A-Za-z0-9+.-];
                    // a control char means it was split by a tab/newline (strip + re-parse).
                    for (let i = start; i < indexOfProtocol; i += 1) {
                        const code = url.charCodeAt(i);
                        if (!(((code | 32) >= 97 && (code | 32) <= 122) || // [a-zA-Z] (fold letters only)
                            (code >= 48 && code <= 57) || // [0, 9]
                            code === 46 || // '.'
                            code === 45 || // '-'
                            code === 43 // '+'
                        )) {
                            if (code === 9 /* tab */ ||
                                code === 10 /* LF */ ||
                                code === 13 /* CR */) {
                                return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                            }
                            // A '/', '\', '?' or '#' first puts this ':/' in a path, query or
                            // fragment ("a.com/r?u=https://x"): re-read the input without it.
                            for (let j = i; j < indexOfProtocol; j += 1) {
                                const c = url.charCodeAt(j);
                                if (c === 47 || c === 92 || c === 63 || c === 35) {
                                    indexOfProtocol = -1;
                                    break;
                                }
                            }
                            if (indexOfProtocol !== -1) {
                                return null;
                            }
                            break;
                        }
                    }
                    if (indexOfProtocol !== -1) {
                        // A non-special scheme has an authority only after "//" (else it is
                        // an opaque path with no host). `indexOf(':/')` already gave the
                        // first '/'.
                        if (url.charCodeAt(indexOfProtocol + 2) === 47 /* '/' */) {
                            isSpecial = false;
                            start = indexOfProtocol + 3;
                        }
                        else {
                            return null;
                        }
                    }
                }
            }
            if (indexOfProtocol === -1 && url.charCodeAt(start) !== 91 /* '[' */) {
                // Cold path: no "scheme://" prefix, and not a bare IPv6 literal (whose
                // first ':' would otherwise look like a scheme separator; "[…]" falls
                // through to the ipv6 handling below). May be a bare host, a host:port,
                // a user@host, a slash-less special scheme ("https:host"), or an opaque
                // URI ("mailto:", "tel:", "urn:…").
                let indexOfColon = -1;
                for (let i = start; i < end; i += 1) {
                    const code = url.charCodeAt(i);
                    if (code === 9 || code === 10 || code === 13) {
                        return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                    }
                    if (code === 58 /* ':' */) {
                        indexOfColon = i;
                        break;
                    }
                    if (code === 47 || code === 92 || code === 63 || code === 35) {
                        break;
                    }
                }
                if (indexOfColon !== -1) {
                    // An '@' before the next delimiter => the ':' is userinfo, not a
                    // scheme ("user:pass@host", "mailto:a@b"): keep the whole authority.
                    let hasIdentifier = false;
                    for (let i = indexOfColon + 1; i < end; i += 1) {
                        const code = url.charCodeAt(i);
                        if (code === 47 || code === 92 || code === 63 || code === 35) {
                            break;
                        }
                        if (code === 64 /* '@' */) {
                            hasIdentifier = true;
                            break;
                        }
                    }
                    if (!hasIdentifier) {
                        // All-digits after ':' => a bare "host:port" (tldts accepts
                        // hostnames too); keep `start` and let the port handling trim it.
                        let allDigits = true;
                        let i = indexOfColon + 1;
                        for (; i < end; i += 1) {
                            const code = url.charCodeAt(i);
                            if (code === 47 || code === 92 || code === 63 || code === 35) {
                                break;
                            }
                            if (code < 48 /* '0' */ || code > 57 /* '9' */) {
                                allDigits = false;
                                break;
                            }
                        }
                        if (i === indexOfColon + 1) {
                            allDigits = false; // nothing after ':' => not a port
                        }
                        if (!allDigits) {
                            const special = getSpecialScheme(url, start, indexOfColon);
                            if (special === 0) {
                                // No "scheme://" on the cold path and not a special scheme.
                                // A second ':' before the host's end marks a bare, unbracketed
                                // IPv6 literal ("2a01:e35::1"): fall through and let the host
                                // loop + isIp classify it. Without one this is an opaque path
                                // with no host ("mailto:x", "foo:bar").
                                let isBareIpv6 = false;
                                for (let j = indexOfColon + 1; j < end; j += 1) {
                                    const code = url.charCodeAt(j);
                                    if (code === 47 ||
                                        code === 92 ||
                                        code === 63 ||
                                        code === 35) {
                                        break;
                                    }
                                    if (code === 58 /* ':' */) {
                                        isBareIpv6 = true;
                                        break;
                                    }
                                }
                                if (!isBareIpv6) {
                                    return null;
                                }
                            }
                            else {
                                start = indexOfColon + 1;
                                if (special === 2) {
                                    // file (e.g. "file:\\host"): host only between "//" and next slash.
                                    let slashes = 0;
                                    while ((url.charCodeAt(start) === 47 ||
                                        url.charCodeAt(start) === 92) &&
                                        slashes < 2) {
                                        start += 1;
                                        slashes += 1;
                                    }
                                    if (slashes < 2) {
                                        return null;
                                    }
                                }
                                else {
                                    while (url.charCodeAt(start) === 47 ||
                                        url.charCodeAt(start) === 92) {
                                        start += 1;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        // Find the host's end: first '/', '?' or '#' (and '\' for special URLs,
        // which WHATWG treats like '/'). Track the last '@', ']' and ':' for
        // userinfo, ipv6 and port, plus the first ':' of the host (reset at each
        // '@') to tell a bare IPv6 (>= 2 colons) from a host:port (exactly one);
        // flag uppercase and a stray tab/newline. The loop is split on `code < 64`
        // so common host characters take fewer comparisons.
        //
        // When `validate`, also accumulate `is-valid.ts`'s checks over the scanned
        // run so a simple authority's host can be validated in this single pass.
        // `vValid` only stays meaningful for a "simple" authority (no userinfo, port,
        // brackets, control or trailing dot); those cases clear it / are rejected by
        // the guard below, falling back to `isValidHostname`.
        let indexOfIdentifier = -1;
        let indexOfClosingBracket = -1;
        let indexOfPort = -1;
        let indexOfFirstColon = -1;
        let hasControl = false;
        let vValid = validate; // seeded true when validating; cleared on the first invalid char
        let vLastDot = start - 1; // mirrors is-valid.ts `lastDotIndex = -1` at host start
        let vLastCode = -1;
        if (validate && start < end) {
            // First-char rule: must be a valid host char, '.', or '_' (NOT '-').
            const c0 = url.charCodeAt(start);
            if (
            // Keep these parens: they scope /*@__INLINE__*/ for terser.
            // prettier-ignore
            !(
            /*@__INLINE__*/ (isValidHostnameChar(c0) ||
                c0 === 46 /* '.' */ ||
                c0 === 95 /* '_' */)) ||
                c0 === 45 /* '-' (isValidHostnameChar allows it mid-label, not first) */) {
                vValid = false;
            }
        }
        for (let i = start; i < end; i += 1) {
            const code = url.charCodeAt(i);
            if (code < 64) {
                if (code === 47 || code === 35 || code === 63) {
                    end = i;
                    break;
                }
                else if (code === 58 /* ':' */) {
                    if (indexOfFirstColon === -1) {
                        indexOfFirstColon = i;
                    }
                    indexOfPort = i;
                }
                else if (code === 9 || code === 10 || code === 13) {
                    hasControl = true;
                }
                else if (validate) {
                    if (code === 46 /* '.' */) {
                        if (i - vLastDot > 64 || vLastCode === 46 || vLastCode === 45) {
                            vValid = false;
                        }
                        vLastDot = i;
                    }
                    else if (code < 48 || code > 57) {
                        // < 64 and not a delimiter/dot/digit => only '-' (45) is a valid
                        // host char here; everything else (space, %, !, etc.) is invalid.
                        // A '-' must also not START a label (the byte right after a '.') —
                        // mirrors is-valid.ts; the first label is covered by the first-char
                        // rule above. (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH.)
                        if (code !== 45 || vLastCode === 46 /* label-leading '-' */) {
                            vValid = false;
                        }
                    }
                }
            }
            else if (isSpecial && code === 92 /* '\' */) {
                end = i;
                break;
            }
            else if (code === 64 /* '@' */) {
                indexOfIdentifier = i;
                indexOfFirstColon = -1; // colons before '@' are userinfo, not the host
            }
            else if (code === 93 /* ']' */) {
                indexOfClosingBracket = i;
            }
            else if (code >= 65 && code <= 90) {
                hasUpper = true;
            }
            else if (validate && !( /*@__INLINE__*/isValidHostnameChar(code))) {
                // >= 64, not '@'/']'/upper: valid only if a-z, '_', or non-ASCII.
                vValid = false;
            }
            if (validate) {
                vLastCode = code;
            }
        }
        // A tab/newline inside the authority: strip everything and re-parse (rare).
        if (hasControl) {
            return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
        }
        // Skip userinfo. '>= start' so an empty userinfo ("http://@host") works too.
        if (indexOfIdentifier !== -1 &&
            indexOfIdentifier >= start &&
            indexOfIdentifier < end) {
            start = indexOfIdentifier + 1;
        }
        if (url.charCodeAt(start) === 91 /* '[' */) {
            // ipv6 address: return what is between the brackets, or null if unclosed.
            if (indexOfClosingBracket !== -1) {
                return url.slice(start + 1, indexOfClosingBracket).toLowerCase();
            }
            return null;
        }
        else if (indexOfPort !== -1 &&
            indexOfPort > start &&
            indexOfPort < end &&
            // A host:port has exactly one ':' in the host (so its first ':' is its
            // last); a bare, unbracketed IPv6 literal ("2a01:e35::1") has >= 2, so
            // its first ':' precedes the last. Only the former has a ':port' to trim.
            indexOfFirstColon === indexOfPort) {
            end = indexOfPort; // trim ':port'
        }
        // Empty authority ("http://", "file:///path", "//"); only reachable here via
        // extraction — a bare valid hostname never lands here.
        if (start >= end) {
            return null;
        }
        // Publish the inline-validation verdict — but only for a "simple" authority,
        // where the scanned run equals the final host: no userinfo skip, no port
        // trim, no brackets, no trailing dot (trimmed below), and length within RFC
        // limits. Anything else leaves it `false` so `parseImpl` re-validates.
        //
        // Every clause below is load-bearing for CORRECTNESS, not just speed: the
        // loop accumulates `vValid` over the whole scanned run (it does not stop at
        // ':' or '@', so any port/userinfo bytes are included), so the verdict is
        // only sound when that run equals the final host. Do not drop a clause as
        // "redundant" — e.g. without `indexOfPort === -1`, `host:8080` would be
        // wrongly accepted.
        if (validate &&
            vValid &&
            indexOfIdentifier === -1 &&
            indexOfPort === -1 &&
            indexOfClosingBracket === -1 &&
            url.charCodeAt(end - 1) !== 46 /* no trailing dot */ &&
            end - start <= 255 && // total length
            end - vLastDot - 1 <= 63 && // last label length
            vLastCode !== 45 /* last char not '-' */) {
            extractedHostnameValidated = true;
        }
    }
    // Trim trailing dots
    while (end > start + 1 && url.charCodeAt(end - 1) === 46 /* '.' */) {
        end -= 1;
    }
    const hostname = start !== 0 || end !== url.length ? url.slice(start, end) : url;
    if (hasUpper) {
        return hostname.toLowerCase();
    }
    return hostname;
}

/**
 * Check if a hostname is an IP. You should be aware that this only works
 * because `hostname` is already garanteed to be a valid hostname!
 */
function isProbablyIpv4(hostname) {
    // Cannot be shorted than 1.1.1.1
    if (hostname.length < 7) {
        return false;
    }
    // Cannot be longer than: 255.255.255.255
    if (hostname.length > 15) {
        return false;
    }
    let numberOfDots = 0;
    for (let i = 0; i < hostname.length; i += 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            numberOfDots += 1;
        }
        else if (code < 48 /* '0' */ || code > 57 /* '9' */) {
            return false;
        }
    }
    return (numberOfDots === 3 &&
        hostname.charCodeAt(0) !== 46 /* '.' */ &&
        hostname.charCodeAt(hostname.length - 1) !== 46 /* '.' */);
}
/**
 * Similar to isProbablyIpv4.
 */
function isProbablyIpv6(hostname) {
    if (hostname.length < 3) {
        return hostname === '::';
    }
    let start = hostname.startsWith('[') ? 1 : 0;
    let end = hostname.length;
    if (hostname[end - 1] === ']') {
        end -= 1;
    }
    // We only consider the maximum size of a normal IPV6. Note that this will
    // fail on so-called "IPv4 mapped IPv6 addresses" but this is a corner-case
    // and a proper validation library should be used for these.
    if (end - start > 39) {
        return false;
    }
    let hasColon = false;
    for (; start < end; start += 1) {
        const code = hostname.charCodeAt(start);
        if (code === 58 /* ':' */) {
            hasColon = true;
        }
        else if (!((code >= 48 && code <= 57) || // 0-9
            (code >= 97 && code <= 102) || // a-f
            (code >= 65 && code <= 70) // A-F (RFC 4291 §2.2: an IPv6 hextet is hex digits only)
        )) {
            return false;
        }
    }
    return hasColon;
}
/**
 * Check if `hostname` is *probably* a valid ip addr (either ipv6 or ipv4).
 * This *will not* work on any string. We need `hostname` to be a valid
 * hostname.
 */
function isIp(hostname) {
    return isProbablyIpv6(hostname) || isProbablyIpv4(hostname);
}

/**
 * Special-use domain names from the IANA "Special-Use Domain Names" registry:
 * the authoritative list, created by RFC 6761 and maintained as new RFCs add to
 * it: https://www.iana.org/assignments/special-use-domain-names/
 * Snapshot: 2026-05-24. (RFC 6761 is not obsoleted; draft-hoffman-rfc6761bis
 * proposes to retire its prose but keep this registry, so the registry is the
 * source of truth; re-sync this list against it.)
 *
 * These names never correspond to a public registration, yet neither
 * `isIcann` nor `isPrivate` marks one as special-use: most are absent from the
 * Public Suffix List (so `a.test` looks like a registrable domain), and the
 * few that are listed (`onion`, `home.arpa`) appear there as ordinary ICANN
 * suffixes. `isSpecialUse` is the single signal that covers them all.
 *
 * Per the registry and RFC 6761 ("and any names falling within these domains"),
 * the designation covers each listed name AND all of its sub-domains. DNS labels
 * are case-insensitive (RFC 4343); `hostname` is expected to be already
 * lower-cased and trailing-dot-stripped, as produced by `extractHostname`, the
 * same normalization the Public-Suffix-List lookup relies on.
 *
 * Two groups of registry entries are intentionally excluded: the numeric
 * reverse-DNS delegation zones (`10.in-addr.arpa`, the `*.ip6.arpa` ranges, …),
 * which are reverse-DNS PTR zones rather than hostnames and whose parents
 * (`in-addr.arpa`/`ip6.arpa`) are already in the Public Suffix List; and the
 * deprecated `eap-noob.arpa` entry.
 */
const SPECIAL_USE_DOMAINS = [
    'test', // RFC 6761
    'localhost', // RFC 6761
    'invalid', // RFC 6761
    'example', // RFC 6761
    'example.com', // RFC 6761
    'example.net', // RFC 6761
    'example.org', // RFC 6761
    'local', // RFC 6762 (mDNS)
    'onion', // RFC 7686 (Tor)
    'alt', // RFC 9476
    'home.arpa', // RFC 8375
    'ipv4only.arpa', // RFC 8880
    'resolver.arpa', // RFC 9462
    'service.arpa', // RFC 9665
    '6tisch.arpa', // RFC 9031
    'eap.arpa', // RFC 9965
];
/**
 * Return `true` if `hostname` is, or is a sub-domain of, a special-use domain
 * (see the registry note above). Expects an already-normalized `hostname`.
 */
function isSpecialUse(hostname) {
    for (const name of SPECIAL_USE_DOMAINS) {
        // Match on a label boundary: `hostname` is either exactly `name` or ends
        // with `.name` (so `latest` is not matched by `test`, nor `myexample.com`
        // by `example.com`).
        if (hostname.endsWith(name) &&
            (hostname.length === name.length ||
                hostname.charCodeAt(hostname.length - name.length - 1) === 46) /* '.' */) {
            return true;
        }
    }
    return false;
}

/**
 * Implements fast shallow verification of hostnames. This does not perform a
 * struct check on the content of labels (classes of Unicode characters, etc.)
 * but instead check that the structure is valid (number of labels, length of
 * labels, etc.).
 *
 * If you need stricter validation, consider using an external library.
 */
// KEEP IN SYNC with `extract-hostname.ts` `isValidHostnameChar` + its inline
// scan/verdict, which duplicate these structural rules to validate during
// extraction (a perf fusion). That copy additionally accepts A-Z (the host is
// not yet lowercased there) and folds in '-' / '_'. Any change to the accepted
// character set or the label/length rules here must be mirrored there.
function isValidAscii(code) {
    return ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127);
}
/**
 * Check if a hostname string is valid. It's usually a preliminary check before
 * trying to use getDomain or anything else.
 *
 * Beware: it does not check if the TLD exists.
 */
function isValidHostname (hostname) {
    if (hostname.length > 255) {
        return false;
    }
    if (hostname.length === 0) {
        return false;
    }
    if (
    /*@__INLINE__*/ !isValidAscii(hostname.charCodeAt(0)) &&
        hostname.charCodeAt(0) !== 46 && // '.' (dot)
        hostname.charCodeAt(0) !== 95 // '_' (underscore)
    ) {
        return false;
    }
    // Validate hostname according to RFC
    let lastDotIndex = -1;
    let lastCharCode = -1;
    const len = hostname.length;
    for (let i = 0; i < len; i += 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            if (
            // Check that previous label is < 63 bytes long (64 = 63 + '.')
            i - lastDotIndex > 64 ||
                // Check that previous character was not already a '.'
                lastCharCode === 46 ||
                // Check that the previous label does not end with '-' (RFC 1035 §2.3.1 LDH).
                // '_' is intentionally NOT restricted: DNS allows any octet (RFC 2181 §11) and
                // WHATWG URL does not treat '_' as a forbidden host code point.
                lastCharCode === 45) {
                return false;
            }
            lastDotIndex = i;
        }
        else if (
        // A forbidden character in the label...
        // Keep these parens: they scope /*@__INLINE__*/ for terser.
        // prettier-ignore
        !( /*@__INLINE__*/(isValidAscii(code) || code === 45 || code === 95)) ||
            // ...or a '-' starting a label (the byte right after a '.'). A label must
            // not begin with a hyphen (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH, as amended
            // by RFC 1123 §2.1; cf. UTS #46 CheckHyphens). The first label is covered by
            // the leading-character guard above; mirrors the trailing-'-' rule below.
            (code === 45 && lastCharCode === 46)) {
            return false;
        }
        lastCharCode = code;
    }
    return (
    // Check that last label is shorter than 63 chars
    len - lastDotIndex - 1 <= 63 &&
        // Check that the last character is an allowed trailing label character.
        // Since we already checked that the char is a valid hostname character,
        // we only need to check that it's different from '-'.
        lastCharCode !== 45);
}

/**
 * Apply `options.extraSuffixes` to the built-in lookup result in `out`, as if
 * they were part of the list (`isException`: the built-in winner is an
 * exception rule). As in browsers, the longest match prevails and an exception
 * beats a rule of the same length. Remaining ties go to the built-in match
 * (unless it matched no rule: both flags falsy), then to `icann`.
 */
function extraSuffixLookup(hostname, options, isException, out) {
    const suffix = out.publicSuffix;
    if (suffix === null) {
        return;
    }
    // Best extra exception and rule, as start indices in `hostname` (smaller is
    // longer; `none` if unmatched), and whether each is ICANN.
    const none = hostname.length + 1;
    let exception = none;
    let exceptionIsIcann = false;
    let rule = none;
    let ruleIsIcann = false;
    const extra = options.extraSuffixes;
    for (let section = 0; section < 2; section += 1) {
        const isIcann = section === 0;
        const rules = isIcann
            ? options.allowIcannDomains && extra.icann
            : options.allowPrivateDomains && extra.private;
        if (!Array.isArray(rules)) {
            continue;
        }
        for (const r of rules) {
            // Sparse or untyped lists may hold non-strings.
            if (typeof r !== 'string') {
                continue;
            }
            const exceptionRule = r.startsWith('!');
            const wildcard = r.startsWith('*.');
            const body = exceptionRule ? r.slice(1) : wildcard ? r.slice(2) : r;
            // Skip empty rules, and exceptions without a parent ('!p').
            if (body === '' ||
                (exceptionRule && !body.includes('.')) ||
                !shareSameDomainSuffix(hostname, body)) {
                continue;
            }
            let start = hostname.length - body.length;
            // Strict `<`: on a tie, the first match (`icann` first) wins.
            if (exceptionRule) {
                if (start < exception) {
                    exception = start;
                    exceptionIsIcann = isIcann;
                }
                continue;
            }
            // `*.p` also matches `p`, else one more non-empty label.
            if (wildcard && start > 1 && hostname.charCodeAt(start - 2) !== 46) {
                start = hostname.lastIndexOf('.', start - 2) + 1;
            }
            if (start < rule) {
                rule = start;
                ruleIsIcann = isIcann;
            }
        }
    }
    // Start of the built-in match: an exception starts one label left of its
    // suffix.
    const suffixStart = hostname.length - suffix.length;
    const builtin = isException
        ? hostname.lastIndexOf('.', suffixStart - 2) + 1
        : suffixStart;
    // An exception wins ties with rules; a built-in exception wins ties with
    // an extra one.
    if (exception <= rule &&
        (isException ? exception < builtin : exception <= builtin)) {
        out.publicSuffix = hostname.slice(hostname.indexOf('.', exception) + 1);
        out.isIcann = exceptionIsIcann;
        out.isPrivate = !exceptionIsIcann;
    }
    else if (rule < builtin ||
        (rule === builtin && !out.isIcann && !out.isPrivate)) {
        out.publicSuffix = hostname.slice(rule);
        out.isIcann = ruleIsIcann;
        out.isPrivate = !ruleIsIcann;
    }
}

function setDefaultsImpl({ allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extraSuffixes = null, extractHostname = true, mixedInputs = true, validHosts = null, validateHostname = true, }) {
    return {
        allowIcannDomains,
        allowPrivateDomains,
        detectIp,
        detectSpecialUse,
        extraSuffixes,
        extractHostname,
        mixedInputs,
        validHosts,
        validateHostname,
    };
}
const DEFAULT_OPTIONS = /*@__INLINE__*/ setDefaultsImpl({});
function setDefaults(options) {
    if (options === undefined) {
        return DEFAULT_OPTIONS;
    }
    return /*@__INLINE__*/ setDefaultsImpl(options);
}

/**
 * Returns the subdomain of a hostname string
 */
function getSubdomain$1(hostname, domain) {
    // If `hostname` and `domain` are the same, then there is no sub-domain
    if (domain.length === hostname.length) {
        return '';
    }
    return hostname.slice(0, -domain.length - 1);
}

/**
 * Implement a factory allowing to plug different implementations of suffix
 * lookup (e.g.: using a trie or the packed hashes datastructures). This is used
 * and exposed in `tldts.ts` and `tldts-experimental.ts` bundle entrypoints.
 */
function getEmptyResult() {
    return {
        domain: null,
        domainWithoutSuffix: null,
        hostname: null,
        isIcann: null,
        isIp: null,
        isPrivate: null,
        isSpecialUse: null,
        publicSuffix: null,
        subdomain: null,
    };
}
function resetResult(result) {
    result.domain = null;
    result.domainWithoutSuffix = null;
    result.hostname = null;
    result.isIcann = null;
    result.isIp = null;
    result.isPrivate = null;
    result.isSpecialUse = null;
    result.publicSuffix = null;
    result.subdomain = null;
}
function parseImpl(url, step, suffixLookup, partialOptions, result) {
    const options = /*@__INLINE__*/ setDefaults(partialOptions);
    // Very fast approximate check to make sure `url` is a string. This is needed
    // because the library will not necessarily be used in a typed setup and
    // values of arbitrary types might be given as argument.
    if (typeof url !== 'string') {
        return result;
    }
    // Extract hostname from `url` only if needed. This can be made optional
    // using `options.extractHostname`. This option will typically be used
    // whenever we are sure the inputs to `parse` are already hostnames and not
    // arbitrary URLs.
    //
    // `mixedInput` allows to specify if we expect a mix of URLs and hostnames
    // as input. If only hostnames are expected then `extractHostname` can be
    // set to `false` to speed-up parsing. If only URLs are expected then
    // `mixedInputs` can be set to `false`. The `mixedInputs` is only a hint
    // and will not change the behavior of the library.
    // Whether `url` itself was already a valid hostname (only computed on the
    // mixedInputs path). Lets us skip the post-extraction validation below when
    // extractHostname returned `url` unchanged (same reference).
    let urlIsValid = false;
    if (!options.extractHostname) {
        // Trim trailing dots as extractHostname does (`new URL()` keeps them).
        let end = url.length;
        while (end > 1 && url.charCodeAt(end - 1) === 46 /* '.' */) {
            end -= 1;
        }
        result.hostname = end === url.length ? url : url.slice(0, end);
    }
    else if (options.mixedInputs) {
        urlIsValid = isValidHostname(url);
        result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
    }
    else {
        result.hostname = extractHostname(url, false, options.validateHostname);
    }
    // Check if `hostname` is a valid ip address
    if (options.detectIp && result.hostname !== null) {
        result.isIp = isIp(result.hostname);
        if (result.isIp) {
            return result;
        }
    }
    // Perform hostname validation if enabled. If hostname is not valid, no need to
    // go further as there will be no valid domain or sub-domain. This validation
    // is applied before any early returns to ensure consistent behavior across
    // all API methods including getHostname().
    if (options.validateHostname &&
        options.extractHostname &&
        result.hostname !== null &&
        // Skip the re-scan when `url` was already validated and extractHostname
        // returned it unchanged (same reference => identical string, still valid).
        !(urlIsValid && result.hostname === url) &&
        // Skip the re-scan when extractHostname already validated the host inline
        // (a confirmed-valid simple authority — see extract-hostname.ts).
        !extractedHostnameValidated &&
        !isValidHostname(result.hostname)) {
        result.hostname = null;
        return result;
    }
    if (step === 0 /* FLAG.HOSTNAME */ || result.hostname === null) {
        return result;
    }
    // Flag special-use domains, only when opted in (`detectSpecialUse`) and only
    // for the full `parse()` result (FLAG.ALL). Computed here, before the
    // public-suffix/domain early-returns below, so single-label names like
    // `localhost` (which have no registrable domain) are still flagged.
    if (step === 5 /* FLAG.ALL */ && options.detectSpecialUse) {
        result.isSpecialUse = isSpecialUse(result.hostname);
    }
    // Extract public suffix (`isException`: the winner is an exception rule)
    const isException = suffixLookup(result.hostname, options, result);
    if (options.extraSuffixes !== null) {
        extraSuffixLookup(result.hostname, options, isException === true, result);
    }
    if (step === 2 /* FLAG.PUBLIC_SUFFIX */ || result.publicSuffix === null) {
        return result;
    }
    // Extract domain
    result.domain = getDomain$1(result.publicSuffix, result.hostname, options);
    if (step === 3 /* FLAG.DOMAIN */ || result.domain === null) {
        return result;
    }
    // Extract subdomain
    result.subdomain = getSubdomain$1(result.hostname, result.domain);
    if (step === 4 /* FLAG.SUB_DOMAIN */) {
        return result;
    }
    // Extract domain without suffix
    result.domainWithoutSuffix = getDomainWithoutSuffix$1(result.domain, result.publicSuffix);
    return result;
}

function fastPathLookup (hostname, options, out) {
    // Fast path for very popular suffixes; this allows to by-pass lookup
    // completely as well as any extra allocation or string manipulation.
    if (!options.allowPrivateDomains &&
        options.allowIcannDomains &&
        hostname.length > 3) {
        const last = hostname.length - 1;
        const c3 = hostname.charCodeAt(last);
        const c2 = hostname.charCodeAt(last - 1);
        const c1 = hostname.charCodeAt(last - 2);
        const c0 = hostname.charCodeAt(last - 3);
        if (c3 === 109 /* 'm' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 99 /* 'c' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'com';
            return true;
        }
        else if (c3 === 103 /* 'g' */ &&
            c2 === 114 /* 'r' */ &&
            c1 === 111 /* 'o' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'org';
            return true;
        }
        else if (c3 === 117 /* 'u' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 101 /* 'e' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'edu';
            return true;
        }
        else if (c3 === 118 /* 'v' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 103 /* 'g' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'gov';
            return true;
        }
        else if (c3 === 116 /* 't' */ &&
            c2 === 101 /* 'e' */ &&
            c1 === 110 /* 'n' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'net';
            return true;
        }
        else if (c3 === 101 /* 'e' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'de';
            return true;
        }
    }
    return false;
}

// Auto-generated flat public-suffix trie. Do not edit.
const nodeFlags = /*#__PURE__*/ new Uint8Array([1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 0, 2, 2, 2, 2, 0, 2, 2, 2, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 0, 2, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 2, 0, 0, 0, 1, 1, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 2, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 2, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 2, 2, 0, 0, 0, 2, 0, 1, 1, 0, 2, 0, 2, 2, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 0, 2, 2, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 2, 2, 0, 2, 2, 2, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 2, 2, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
const edgeStart = /*#__PURE__*/ new Uint16Array([0, 0, 0, 10, 11, 18, 106, 111, 117, 124, 130, 136, 145, 146, 147, 148, 149, 150, 151, 153, 154, 156, 157, 158, 160, 162, 236, 249, 251, 252, 253, 268, 270, 277, 278, 281, 282, 283, 286, 288, 307, 308, 310, 319, 324, 341, 342, 345, 346, 348, 350, 386, 387, 389, 392, 393, 397, 399, 403, 406, 438, 441, 454, 455, 463, 464, 466, 476, 490, 491, 492, 493, 502, 503, 540, 545, 561, 581, 587, 629, 631, 632, 633, 634, 661, 688, 689, 837, 843, 846, 847, 848, 853, 858, 867, 889, 890, 891, 892, 893, 894, 895, 913, 915, 916, 919, 921, 922, 924, 926, 941, 956, 961, 962, 964, 965, 966, 967, 968, 970, 973, 978, 979, 980, 982, 983, 986, 989, 990, 991, 1004, 1006, 1018, 1029, 1037, 1039, 1079, 1082, 1086, 1087, 1089, 1092, 1103, 1105, 1115, 1117, 1123, 1125, 1126, 1128, 1131, 1132, 1133, 1186, 1188, 1190, 1210, 1211, 1212, 1213, 1215, 1226, 1257, 1268, 1269, 1282, 1292, 1301, 1309, 1310, 1315, 1329, 1340, 1352, 1364, 1378, 1379, 1390, 1424, 1425, 1426, 1442, 1458, 1470, 1543, 1544, 1546, 1547, 1583, 1602, 1603, 1604, 1605, 1606, 1609, 1613, 1616, 1618, 1652, 1653, 1661, 1662, 1663, 1664, 1665, 1666, 1668, 1670, 1672, 1673, 1677, 1678, 1679, 1681, 1683, 1684, 1686, 1687, 1688, 1699, 1701, 1702, 1706, 1707, 1710, 1717, 1718, 1723, 1727, 1728, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1738, 1739, 1740, 1741, 1742, 1743, 1745, 1746, 1747, 2209, 2212, 2213, 2215, 2222, 2229, 2239, 2243, 2254, 2255, 2256, 2268, 2269, 2271, 2273, 2274, 2281, 2282, 2284, 2285, 2287, 2288, 2289, 2290, 2291, 2366, 2368, 2389, 2390, 2391, 2393, 2394, 2396, 2397, 2452, 2453, 2454, 2461, 2467, 2477, 2487, 2540, 2541, 2542, 2552, 2566, 2567, 2570, 2577, 2578, 2586, 2588, 2589, 2590, 2591, 2602, 2603, 2604, 2606, 2607, 2609, 2610, 2619, 2631, 2637, 2639, 2671, 2675, 2677, 2678, 2680, 2681, 2693, 2694, 2696, 2704, 2711, 2717, 2722, 2723, 2729, 2732, 2738, 2745, 2752, 2760, 2761, 2762, 2800, 2806, 2810, 2827, 2828, 2833, 2851, 2882, 2900, 2902, 2905, 2913, 2915, 2922, 2974, 2998, 2999, 3000, 3001, 3002, 3003, 3004, 3011, 3012, 3013, 3014, 3015, 3016, 3018, 3019, 3023, 3105, 3118, 3119, 3556, 3560, 3574, 3626, 3654, 3676, 3734, 3756, 3771, 3834, 3885, 3923, 3959, 3984, 4126, 4172, 4223, 4242, 4276, 4291, 4311, 4341, 4372, 4395, 4426, 4456, 4488, 4515, 4590, 4612, 4650, 4660, 4694, 4713, 4739, 4781, 4831, 4857, 4926, 4927, 4929, 4952, 4975, 5011, 5042, 5059, 5116, 5129, 5153, 5182, 5184, 5218, 5234, 5262, 5567, 5576, 5585, 5592, 5609, 5613, 5619, 5658, 5660, 5667, 5674, 5683, 5690, 5691, 5692, 5704, 5707, 5722, 5723, 5732, 5733, 5742, 5751, 5757, 5759, 5760, 5761, 5799, 5800, 5802, 5810, 5817, 5830, 5834, 5836, 5837, 5843, 5850, 5864, 5874, 5879, 5887, 5895, 5901, 5902, 5906, 5908, 5909, 5921, 5993, 5994, 5995, 5996, 5998, 5999, 6002, 6004, 6007, 6011, 6012, 6013, 6019, 6020, 6021, 6023, 6025, 6027, 6028, 6029, 6032, 6034, 6037, 6038, 6040, 6238, 6245, 6246, 6247, 6257, 6262, 6279, 6293, 6302, 6303, 6304, 6308, 6309, 6311, 6313, 6319, 6320, 6323, 6324, 6326, 6327, 6328, 7228, 7231, 7235, 7253, 7262, 7265, 7272, 7273, 7275, 7276, 7277, 7279, 7331, 7332, 7335, 7336, 7454, 7455, 7466, 7482, 7489, 7492, 7501, 7502, 7503, 7518, 7573, 7765, 7767, 7769, 7770, 7772, 7777, 7790, 7805, 7812, 7821, 7824, 7827, 7834, 7842, 7846, 7847, 7848, 7862, 7867, 7876, 7877, 7878, 7882, 7917, 7918, 7939, 7946, 7954, 7955, 7960, 7968, 8012, 8013, 8019, 8022, 8035, 8040, 8041, 8043, 8045, 8082, 8083, 8089, 8096, 8097, 8107, 8116, 8131, 8135, 8137, 8189, 8190, 8195, 8196, 8199, 8201, 8202, 8203, 8212, 8226, 8234, 8248, 8259, 8260, 8262, 8264, 8286, 8297, 8303, 8304, 8316, 8328, 8415, 8427, 8435, 8438, 8444, 8469, 8472, 8473, 8474, 8475, 8477, 8480, 8483, 8494, 8496, 8498, 8526, 8601, 8608, 8612, 8613, 8622, 8644, 8645, 8650, 8651, 8733, 8735, 8736, 8745, 8749, 8755, 8761, 8767, 8777, 8782, 8783, 8801, 8812, 8817, 8822, 8832, 8838, 8842, 8848, 8854, 10461, 10462, 10463, 10470, 10472]);
const edgeLength = /*#__PURE__*/ new Uint8Array([3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 8, 2, 2, 3, 3, 3, 3, 3, 8, 5, 5, 5, 5, 5, 3, 3, 5, 5, 9, 12, 19, 8, 19, 8, 11, 9, 9, 8, 7, 7, 6, 8, 9, 16, 10, 7, 7, 11, 8, 6, 6, 9, 7, 11, 7, 14, 4, 4, 4, 4, 4, 4, 10, 7, 6, 6, 6, 6, 10, 10, 6, 10, 10, 22, 11, 9, 10, 10, 10, 9, 10, 8, 7, 7, 7, 8, 21, 13, 11, 11, 9, 10, 9, 13, 10, 8, 8, 9, 12, 9, 7, 10, 7, 7, 13, 7, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 6, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 7, 2, 2, 2, 2, 2, 2, 3, 3, 3, 1, 1, 7, 8, 5, 2, 2, 7, 4, 5, 7, 2, 2, 1, 4, 1, 11, 9, 9, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 11, 9, 9, 8, 9, 9, 13, 7, 14, 7, 6, 6, 6, 7, 6, 6, 6, 6, 6, 6, 10, 7, 11, 9, 4, 4, 4, 4, 4, 6, 6, 6, 6, 13, 6, 8, 7, 10, 10, 9, 9, 7, 9, 8, 9, 8, 7, 10, 6, 9, 8, 10, 10, 7, 8, 1, 9, 10, 12, 12, 12, 10, 9, 9, 10, 10, 9, 9, 1, 1, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 6, 4, 2, 3, 3, 3, 3, 7, 4, 4, 4, 3, 3, 6, 7, 3, 4, 1, 2, 2, 2, 6, 1, 2, 2, 2, 2, 2, 12, 5, 3, 8, 9, 13, 4, 4, 13, 9, 9, 11, 7, 3, 12, 9, 2, 2, 2, 3, 3, 3, 3, 3, 8, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 7, 10, 15, 15, 7, 15, 20, 15, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 8, 6, 8, 8, 6, 8, 13, 8, 8, 6, 13, 8, 11, 13, 8, 6, 13, 8, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 9, 9, 9, 10, 14, 14, 11, 13, 13, 9, 9, 9, 9, 9, 9, 2, 6, 9, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 3, 3, 3, 3, 3, 3, 7, 7, 2, 3, 2, 2, 5, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 5, 7, 4, 2, 2, 12, 8, 10, 8, 10, 7, 18, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 2, 2, 3, 3, 3, 5, 5, 3, 8, 8, 6, 8, 6, 6, 4, 6, 7, 7, 7, 10, 11, 2, 5, 5, 3, 3, 3, 3, 3, 3, 5, 5, 6, 11, 10, 7, 7, 7, 4, 4, 4, 2, 3, 3, 3, 3, 3, 2, 2, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 11, 7, 6, 9, 6, 6, 8, 10, 8, 6, 8, 13, 4, 4, 4, 4, 4, 10, 8, 11, 8, 8, 8, 10, 10, 7, 5, 4, 4, 4, 10, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 10, 13, 7, 8, 7, 11, 8, 8, 6, 9, 8, 8, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 9, 7, 6, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 9, 7, 8, 10, 8, 8, 2, 3, 3, 3, 3, 3, 2, 8, 9, 9, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 9, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 5, 5, 3, 5, 4, 2, 3, 2, 4, 3, 9, 2, 2, 2, 2, 2, 5, 5, 3, 8, 8, 13, 6, 10, 9, 4, 7, 9, 11, 2, 3, 7, 3, 3, 4, 1, 3, 4, 2, 9, 3, 3, 12, 5, 3, 7, 10, 10, 7, 4, 4, 6, 14, 7, 9, 7, 13, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 8, 15, 4, 4, 2, 3, 3, 3, 7, 4, 9, 9, 2, 3, 3, 3, 5, 3, 2, 2, 7, 2, 7, 6, 6, 7, 2, 4, 2, 2, 2, 2, 2, 2, 8, 8, 8, 9, 5, 2, 3, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 4, 2, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 2, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 9, 6, 6, 6, 9, 13, 9, 2, 2, 2, 8, 7, 9, 5, 3, 3, 3, 5, 5, 13, 12, 9, 10, 7, 8, 7, 6, 8, 6, 11, 12, 7, 10, 4, 4, 7, 8, 11, 6, 7, 9, 8, 7, 10, 8, 9, 15, 7, 8, 5, 4, 7, 2, 3, 3, 3, 2, 14, 10, 2, 14, 10, 2, 14, 3, 9, 13, 13, 10, 14, 16, 17, 11, 2, 14, 2, 14, 3, 9, 13, 10, 14, 16, 17, 11, 14, 10, 14, 2, 7, 3, 10, 7, 14, 10, 2, 14, 10, 9, 9, 17, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 10, 10, 10, 12, 9, 4, 10, 10, 11, 8, 8, 8, 7, 9, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 4, 4, 4, 4, 4, 4, 6, 16, 3, 3, 14, 3, 14, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 9, 9, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 14, 2, 14, 9, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 14, 17, 16, 17, 11, 2, 14, 9, 13, 10, 14, 16, 17, 11, 2, 14, 9, 13, 10, 17, 16, 11, 17, 2, 14, 10, 19, 7, 2, 14, 9, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 16, 17, 11, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 3, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 14, 10, 10, 10, 14, 9, 9, 9, 9, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 4, 11, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 17, 16, 17, 11, 2, 9, 10, 10, 7, 17, 3, 3, 12, 12, 16, 15, 15, 12, 14, 14, 14, 20, 20, 13, 12, 12, 12, 12, 12, 12, 20, 25, 14, 14, 12, 12, 10, 10, 10, 10, 14, 9, 9, 9, 25, 4, 9, 17, 10, 7, 14, 16, 21, 13, 13, 14, 20, 14, 13, 17, 24, 9, 12, 13, 25, 13, 21, 20, 17, 9, 9, 9, 9, 9, 9, 12, 17, 4, 4, 9, 9, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 9, 10, 14, 12, 12, 14, 14, 10, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 2, 1, 5, 8, 7, 11, 11, 1, 3, 3, 3, 5, 3, 3, 4, 8, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 4, 4, 4, 4, 4, 4, 4, 4, 4, 10, 2, 2, 6, 7, 6, 2, 3, 2, 3, 6, 2, 7, 6, 10, 7, 4, 9, 12, 6, 14, 4, 12, 7, 2, 2, 1, 2, 7, 6, 4, 4, 4, 6, 8, 8, 7, 2, 2, 13, 2, 2, 2, 2, 6, 2, 8, 12, 2, 7, 7, 6, 8, 10, 12, 2, 2, 2, 3, 3, 13, 2, 2, 3, 3, 6, 7, 6, 4, 5, 6, 3, 3, 3, 3, 4, 16, 8, 5, 4, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 12, 7, 7, 13, 9, 10, 17, 12, 8, 9, 7, 17, 17, 8, 5, 12, 10, 13, 14, 5, 5, 5, 13, 5, 5, 5, 3, 3, 3, 5, 16, 5, 5, 5, 5, 7, 12, 14, 8, 12, 8, 10, 12, 9, 11, 7, 9, 7, 10, 7, 13, 13, 9, 7, 12, 8, 17, 7, 7, 16, 10, 13, 13, 8, 10, 10, 14, 17, 7, 16, 16, 15, 8, 10, 10, 12, 17, 17, 7, 17, 14, 7, 10, 17, 8, 7, 7, 7, 8, 15, 15, 7, 14, 10, 10, 10, 11, 11, 7, 7, 13, 8, 10, 7, 16, 7, 8, 7, 14, 17, 12, 10, 11, 21, 8, 9, 7, 13, 9, 8, 6, 13, 6, 12, 7, 6, 13, 10, 10, 10, 8, 18, 9, 17, 13, 10, 12, 6, 13, 6, 11, 8, 13, 10, 13, 18, 13, 11, 13, 8, 16, 7, 10, 8, 16, 12, 10, 8, 8, 14, 11, 8, 15, 8, 8, 7, 7, 12, 7, 8, 9, 14, 15, 8, 9, 10, 9, 15, 7, 8, 8, 12, 13, 9, 10, 15, 13, 7, 10, 10, 20, 7, 6, 9, 6, 6, 14, 11, 14, 11, 12, 9, 10, 16, 16, 12, 7, 11, 28, 8, 11, 10, 7, 21, 8, 7, 9, 4, 4, 4, 17, 7, 8, 6, 9, 6, 6, 13, 6, 6, 6, 6, 18, 20, 14, 8, 11, 12, 9, 10, 13, 15, 15, 19, 8, 9, 12, 7, 10, 16, 12, 9, 9, 9, 14, 12, 11, 10, 9, 12, 11, 18, 9, 9, 9, 10, 7, 7, 16, 8, 9, 7, 13, 12, 10, 14, 18, 7, 8, 11, 10, 7, 7, 8, 8, 13, 7, 7, 7, 11, 15, 13, 11, 7, 8, 15, 11, 7, 8, 18, 14, 13, 18, 15, 10, 12, 12, 9, 7, 11, 11, 8, 7, 10, 8, 14, 12, 10, 18, 7, 10, 9, 7, 8, 13, 10, 14, 10, 8, 8, 23, 7, 7, 11, 12, 12, 17, 7, 7, 11, 11, 17, 16, 16, 7, 8, 11, 14, 14, 8, 10, 7, 15, 7, 16, 16, 13, 9, 11, 9, 15, 15, 11, 11, 7, 7, 14, 7, 9, 7, 7, 16, 10, 13, 10, 11, 14, 7, 11, 10, 11, 7, 11, 10, 11, 15, 11, 15, 10, 12, 10, 14, 13, 11, 11, 12, 13, 10, 7, 13, 16, 12, 21, 15, 9, 10, 10, 7, 11, 14, 17, 7, 7, 8, 11, 13, 12, 8, 15, 14, 14, 8, 17, 12, 10, 10, 7, 9, 11, 7, 10, 7, 11, 18, 7, 11, 7, 12, 11, 8, 8, 14, 12, 7, 8, 15, 3, 7, 7, 5, 2, 9, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 5, 11, 6, 4, 7, 10, 7, 7, 11, 1, 10, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 3, 5, 6, 3, 3, 5, 2, 2, 5, 3, 4, 13, 11, 3, 3, 6, 3, 5, 14, 2, 2, 3, 8, 2, 2, 12, 5, 18, 5, 3, 3, 3, 3, 16, 5, 5, 5, 10, 7, 13, 12, 13, 9, 12, 14, 19, 9, 9, 21, 9, 9, 10, 6, 9, 6, 15, 10, 6, 12, 8, 6, 10, 15, 4, 4, 6, 6, 9, 9, 12, 16, 14, 23, 7, 7, 7, 14, 9, 7, 7, 11, 14, 10, 7, 10, 10, 10, 12, 6, 11, 10, 13, 11, 15, 11, 7, 12, 10, 3, 7, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 3, 7, 5, 1, 5, 2, 2, 2, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 10, 9, 11, 8, 7, 12, 8, 9, 7, 6, 13, 11, 6, 13, 7, 9, 9, 4, 4, 4, 4, 4, 6, 10, 7, 8, 13, 11, 8, 8, 9, 14, 7, 14, 8, 10, 7, 9, 7, 7, 9, 6, 9, 2, 12, 5, 3, 3, 13, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 1, 7, 6, 4, 12, 3, 3, 3, 3, 3, 8, 7, 3, 3, 3, 3, 3, 3, 4, 4, 11, 15, 14, 2, 8, 3, 5, 5, 8, 10, 8, 6, 4, 7, 17, 7, 4, 5, 2, 6, 3, 5, 4, 2, 2, 12, 5, 5, 3, 15, 13, 8, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 3, 3, 3, 3, 4, 2, 3, 18, 2, 12, 5, 3, 3, 3, 3, 3, 5, 16, 8, 8, 9, 6, 6, 4, 4, 4, 4, 31, 6, 6, 10, 11, 21, 10, 9, 7, 10, 7, 7, 2, 4, 4, 4, 4, 6, 5, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 4, 6, 2, 2, 2, 5, 3, 3, 3, 7, 7, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 8, 2, 3, 3, 3, 3, 3, 5, 9, 11, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 5, 10, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 11, 10, 10, 10, 10, 10, 11, 10, 11, 10, 11, 10, 9, 9, 11, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 5, 5, 3, 7, 8, 8, 7, 6, 6, 11, 4, 4, 4, 4, 7, 8, 9, 9, 2, 3, 7, 4, 4, 2, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 2, 2, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 7, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 8, 8, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 6, 9, 12, 3, 7, 10, 7, 2, 2, 3, 3, 3, 3, 3, 4, 3, 3, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 6, 6, 8, 6, 7, 4, 4, 4, 4, 4, 4, 6, 7, 5, 5, 20, 19, 8, 10, 9, 7, 10, 6, 8, 11, 6, 6, 6, 6, 13, 12, 8, 6, 7, 14, 11, 9, 2, 5, 3, 6, 2, 3, 2, 2, 2, 2, 2, 2, 2, 5, 4, 3, 7, 6, 4, 7, 4, 3, 6, 4, 7, 2, 2, 7, 7, 7, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 9, 10, 10, 11, 7, 8, 20, 7, 9, 8, 9, 8, 12, 6, 6, 6, 8, 9, 8, 12, 6, 6, 8, 13, 10, 12, 6, 6, 7, 7, 9, 6, 4, 4, 4, 4, 4, 4, 10, 6, 6, 6, 7, 14, 11, 10, 7, 8, 10, 8, 11, 14, 11, 11, 9, 7, 9, 8, 11, 9, 17, 10, 9, 2, 2, 2, 9, 3, 3, 3, 3, 15, 14, 9, 5, 5, 2, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 15, 12, 22, 19, 17, 18, 18, 19, 21, 7, 16, 16, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 16, 11, 11, 7, 7, 7, 7, 17, 7, 8, 12, 15, 9, 19, 7, 19, 8, 21, 11, 12, 19, 14, 22, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 16, 16, 19, 24, 12, 7, 14, 7, 12, 7, 8, 10, 10, 13, 7, 12, 12, 7, 7, 10, 18, 15, 12, 16, 7, 14, 12, 17, 10, 16, 17, 12, 17, 25, 7, 7, 7, 13, 6, 9, 6, 9, 18, 6, 6, 11, 20, 10, 6, 6, 6, 6, 6, 6, 17, 6, 6, 6, 15, 6, 6, 6, 6, 6, 8, 14, 11, 12, 11, 15, 13, 19, 17, 21, 7, 18, 8, 13, 13, 8, 12, 8, 6, 6, 13, 6, 15, 15, 16, 6, 6, 16, 6, 6, 6, 14, 6, 18, 6, 6, 6, 17, 18, 9, 13, 15, 8, 19, 8, 15, 15, 18, 14, 16, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 11, 10, 11, 6, 21, 23, 12, 17, 12, 11, 14, 13, 22, 15, 15, 11, 12, 14, 12, 7, 12, 8, 12, 14, 12, 18, 10, 8, 16, 19, 17, 12, 14, 15, 8, 19, 17, 12, 13, 13, 15, 18, 13, 23, 24, 23, 21, 17, 24, 8, 21, 8, 14, 14, 16, 20, 14, 8, 8, 15, 20, 8, 19, 21, 9, 8, 13, 12, 13, 15, 11, 8, 11, 9, 9, 8, 11, 8, 21, 14, 21, 15, 15, 13, 7, 19, 7, 7, 7, 7, 7, 7, 16, 12, 17, 18, 7, 7, 11, 11, 7, 9, 9, 2, 2, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 10, 10, 7, 9, 7, 7, 7, 6, 8, 6, 6, 6, 6, 6, 6, 6, 7, 6, 8, 6, 6, 9, 7, 7, 7, 4, 4, 4, 4, 4, 4, 4, 4, 8, 9, 8, 7, 8, 7, 8, 10, 7, 5, 5, 5, 5, 5, 5, 3, 9, 7, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 9, 11, 13, 7, 8, 9, 9, 5, 5, 5, 7, 8, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9, 7, 10, 9, 10, 7, 8, 5, 5, 5, 5, 5, 5, 7, 7, 9, 8, 7, 7, 6, 6, 6, 6, 6, 6, 10, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 10, 4, 4, 4, 4, 8, 7, 7, 10, 10, 9, 8, 8, 15, 9, 8, 8, 8, 8, 8, 9, 10, 9, 10, 7, 8, 13, 5, 5, 5, 5, 5, 3, 3, 7, 7, 8, 6, 6, 6, 4, 4, 11, 9, 7, 8, 9, 10, 7, 5, 5, 5, 5, 5, 3, 3, 7, 6, 6, 13, 7, 9, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 7, 8, 7, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 6, 7, 6, 7, 6, 6, 9, 7, 4, 4, 4, 4, 4, 4, 4, 7, 8, 7, 8, 9, 8, 8, 8, 7, 10, 7, 8, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 7, 9, 7, 10, 9, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 7, 6, 6, 6, 9, 9, 4, 4, 13, 7, 10, 9, 9, 12, 7, 8, 8, 10, 8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 11, 7, 9, 8, 8, 6, 6, 10, 6, 8, 8, 8, 6, 7, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 8, 16, 8, 9, 8, 7, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 10, 15, 8, 9, 8, 9, 9, 6, 6, 6, 6, 6, 6, 7, 4, 8, 7, 8, 8, 7, 8, 11, 8, 5, 5, 5, 5, 5, 3, 7, 7, 6, 11, 16, 7, 6, 4, 4, 4, 4, 9, 9, 8, 8, 8, 13, 12, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 7, 8, 8, 9, 13, 7, 7, 7, 9, 8, 8, 9, 12, 7, 12, 7, 12, 8, 7, 10, 12, 9, 9, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 9, 11, 8, 6, 6, 6, 6, 6, 12, 7, 6, 6, 6, 9, 7, 7, 6, 6, 6, 6, 6, 11, 9, 6, 6, 6, 6, 6, 7, 9, 4, 4, 4, 4, 4, 4, 4, 4, 9, 9, 9, 9, 7, 7, 7, 7, 7, 11, 7, 7, 8, 8, 8, 8, 8, 8, 9, 8, 9, 9, 7, 7, 11, 11, 7, 12, 8, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 13, 12, 8, 8, 8, 8, 7, 7, 7, 9, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 11, 7, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 11, 6, 7, 9, 4, 4, 4, 4, 4, 4, 9, 9, 8, 9, 8, 8, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 11, 7, 7, 7, 9, 6, 6, 11, 8, 10, 6, 6, 6, 12, 8, 8, 7, 6, 6, 8, 7, 4, 4, 4, 4, 4, 4, 4, 4, 9, 10, 9, 9, 8, 10, 9, 11, 8, 5, 5, 5, 7, 6, 6, 8, 7, 4, 4, 4, 4, 8, 7, 7, 8, 7, 8, 8, 5, 5, 5, 5, 7, 7, 8, 8, 8, 6, 6, 6, 6, 6, 10, 8, 9, 13, 6, 7, 6, 6, 8, 7, 8, 4, 4, 4, 4, 11, 8, 8, 8, 10, 5, 5, 8, 7, 8, 13, 8, 7, 6, 8, 6, 9, 7, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 6, 4, 8, 10, 10, 8, 12, 9, 13, 2, 7, 5, 5, 5, 5, 5, 7, 7, 10, 6, 6, 6, 6, 6, 6, 6, 8, 4, 4, 9, 8, 8, 8, 14, 8, 8, 8, 9, 8, 5, 5, 5, 5, 5, 3, 3, 9, 6, 6, 6, 6, 10, 12, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 11, 8, 7, 8, 8, 8, 5, 5, 3, 3, 3, 3, 7, 7, 6, 8, 6, 8, 11, 7, 6, 6, 6, 7, 4, 8, 11, 9, 10, 5, 5, 5, 3, 3, 3, 7, 7, 8, 9, 8, 15, 9, 6, 6, 6, 6, 6, 6, 11, 11, 4, 4, 4, 4, 4, 7, 9, 9, 10, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 7, 4, 4, 4, 4, 4, 9, 9, 8, 8, 10, 13, 5, 5, 5, 3, 17, 7, 7, 7, 7, 7, 8, 6, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 9, 10, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 7, 8, 8, 6, 6, 6, 8, 8, 8, 9, 10, 8, 4, 8, 10, 9, 8, 8, 8, 9, 13, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 9, 7, 7, 7, 10, 9, 9, 8, 9, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 11, 8, 8, 9, 9, 10, 8, 9, 7, 7, 5, 5, 5, 5, 5, 5, 3, 7, 8, 7, 6, 6, 8, 6, 6, 10, 4, 7, 8, 9, 12, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 14, 7, 9, 8, 8, 6, 6, 8, 12, 12, 6, 6, 7, 7, 10, 4, 4, 4, 4, 4, 9, 9, 14, 9, 13, 8, 7, 5, 5, 5, 6, 6, 6, 7, 4, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 8, 6, 6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 4, 4, 9, 9, 8, 8, 11, 7, 7, 7, 5, 5, 5, 3, 9, 8, 6, 6, 7, 4, 4, 4, 4, 4, 4, 8, 8, 11, 5, 5, 5, 7, 7, 7, 9, 6, 6, 6, 6, 6, 6, 9, 8, 4, 4, 4, 4, 7, 12, 9, 8, 8, 8, 7, 10, 10, 5, 5, 5, 5, 5, 5, 5, 3, 11, 14, 8, 7, 8, 8, 6, 6, 6, 6, 6, 8, 7, 6, 6, 6, 7, 6, 8, 9, 4, 4, 4, 7, 8, 9, 7, 9, 7, 7, 9, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 9, 7, 7, 12, 14, 8, 6, 6, 12, 11, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 15, 7, 4, 4, 4, 16, 9, 9, 9, 8, 9, 9, 9, 9, 9, 8, 8, 8, 13, 11, 8, 5, 5, 5, 5, 3, 7, 6, 6, 8, 8, 8, 6, 6, 7, 10, 7, 4, 4, 4, 4, 9, 7, 8, 7, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 9, 6, 6, 6, 6, 6, 8, 8, 7, 7, 9, 6, 6, 6, 7, 6, 6, 6, 6, 6, 15, 4, 4, 4, 4, 4, 8, 8, 7, 8, 12, 9, 8, 8, 8, 8, 8, 9, 8, 8, 10, 8, 8, 8, 8, 16, 9, 10, 2, 5, 5, 5, 5, 5, 5, 5, 9, 7, 6, 8, 9, 4, 4, 4, 4, 4, 7, 8, 8, 8, 9, 8, 11, 10, 5, 5, 5, 5, 3, 7, 8, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 4, 12, 10, 12, 7, 7, 7, 7, 7, 7, 7, 5, 5, 5, 5, 3, 3, 7, 7, 10, 8, 9, 7, 6, 10, 7, 6, 6, 4, 4, 8, 9, 7, 9, 9, 9, 9, 8, 8, 8, 8, 10, 5, 5, 5, 5, 5, 5, 8, 7, 6, 6, 6, 10, 6, 7, 10, 7, 4, 4, 4, 4, 4, 4, 4, 12, 9, 10, 7, 7, 10, 8, 10, 5, 12, 9, 6, 6, 6, 6, 6, 7, 6, 4, 4, 4, 10, 9, 9, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 13, 7, 7, 9, 7, 7, 7, 8, 9, 9, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 15, 15, 4, 4, 4, 4, 4, 10, 10, 9, 8, 9, 8, 8, 9, 7, 8, 7, 8, 5, 5, 7, 6, 6, 6, 4, 4, 4, 7, 8, 11, 8, 5, 5, 5, 5, 5, 5, 5, 7, 6, 6, 6, 6, 6, 6, 9, 11, 10, 7, 4, 4, 4, 9, 8, 8, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 6, 6, 6, 9, 9, 4, 4, 4, 4, 8, 8, 8, 9, 9, 8, 8, 8, 13, 2, 4, 2, 7, 5, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 10, 8, 8, 8, 6, 6, 6, 4, 4, 9, 8, 10, 8, 9, 8, 8, 8, 9, 8, 8, 5, 3, 3, 3, 11, 6, 6, 6, 7, 6, 6, 6, 4, 4, 9, 8, 5, 5, 5, 5, 5, 3, 11, 8, 6, 6, 6, 6, 6, 9, 7, 4, 4, 14, 10, 9, 8, 12, 8, 8, 8, 11, 15, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 11, 11, 10, 10, 7, 7, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 7, 11, 7, 7, 11, 11, 7, 8, 9, 10, 7, 7, 9, 9, 9, 9, 7, 7, 10, 8, 13, 8, 8, 8, 8, 11, 10, 6, 6, 8, 10, 11, 14, 14, 6, 6, 6, 6, 6, 6, 9, 11, 7, 7, 6, 8, 12, 11, 11, 6, 6, 10, 6, 6, 6, 6, 6, 10, 7, 7, 6, 6, 11, 6, 6, 6, 11, 8, 9, 7, 6, 10, 11, 9, 10, 11, 7, 11, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 6, 6, 8, 9, 10, 9, 6, 6, 6, 10, 6, 6, 6, 6, 11, 10, 11, 10, 9, 8, 7, 7, 7, 7, 11, 14, 8, 10, 9, 9, 8, 8, 7, 11, 8, 8, 8, 11, 11, 10, 10, 9, 10, 8, 11, 10, 8, 11, 9, 12, 8, 10, 8, 11, 8, 9, 9, 11, 11, 10, 11, 13, 8, 7, 8, 8, 9, 7, 8, 8, 8, 8, 7, 8, 2, 2, 2, 2, 2, 2, 2, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 8, 6, 4, 4, 4, 11, 7, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 8, 7, 7, 8, 8, 4, 8, 7, 7, 7, 9, 7, 8, 9, 8, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 4, 5, 5, 3, 3, 8, 8, 6, 9, 4, 4, 10, 7, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 2, 2, 2, 3, 3, 3, 3, 3, 4, 10, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 5, 2, 4, 2, 6, 2, 2, 9, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 9, 8, 7, 9, 6, 6, 11, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 7, 7, 11, 8, 8, 6, 5, 11, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 3, 3, 3, 3, 5, 7, 2, 3, 3, 3, 3, 3, 8, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 6, 3, 3, 8, 10, 3, 4, 4, 1, 1, 1, 1, 1, 1, 1, 8, 9, 10, 7, 7, 1, 14, 18, 13, 18, 13, 10, 10, 16, 13, 18, 16, 13, 16, 18, 13, 22, 16, 16, 16, 14, 21, 16, 9, 14, 16, 9, 9, 14, 10, 10, 14, 12, 14, 19, 12, 11, 18, 13, 17, 15, 15, 15, 15, 16, 14, 13, 19, 18, 15, 19, 18, 12, 18, 12, 11, 20, 14, 15, 10, 17, 17, 16, 19, 20, 21, 15, 13, 16, 15, 15, 15, 1, 1, 3, 8, 7, 7, 8, 8, 8, 1, 6, 1, 1, 6, 3, 3, 4, 7, 3, 3, 5, 5, 4, 4, 4, 4, 4, 2, 7, 7, 8, 12, 3, 4, 5, 1, 3, 4, 4, 10, 4, 3, 3, 3, 8, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 9, 20, 7, 5, 5, 5, 9, 13, 5, 5, 5, 5, 5, 3, 3, 3, 16, 5, 5, 5, 13, 7, 8, 8, 11, 8, 7, 9, 7, 11, 12, 9, 9, 8, 8, 11, 10, 14, 7, 12, 10, 11, 13, 7, 9, 11, 17, 17, 14, 13, 7, 8, 7, 10, 10, 7, 16, 13, 7, 8, 17, 12, 9, 8, 6, 7, 10, 6, 6, 12, 6, 8, 10, 8, 8, 8, 6, 8, 6, 14, 6, 6, 6, 13, 6, 10, 6, 6, 7, 14, 8, 6, 6, 10, 11, 10, 9, 9, 7, 7, 6, 6, 6, 9, 9, 7, 9, 10, 9, 13, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 8, 8, 6, 8, 9, 10, 9, 7, 10, 10, 8, 7, 8, 7, 10, 12, 9, 8, 15, 8, 7, 8, 8, 7, 7, 15, 13, 7, 10, 9, 14, 18, 16, 7, 24, 7, 8, 10, 11, 16, 8, 14, 7, 9, 9, 9, 13, 19, 14, 15, 14, 11, 7, 13, 9, 10, 7, 13, 9, 10, 11, 12, 8, 9, 2, 3, 5, 8, 7, 4, 4, 15, 10, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 12, 5, 3, 8, 10, 15, 6, 7, 2, 3, 2, 5, 5, 12, 2, 5, 5, 5, 5, 2, 2, 5, 5, 12, 9, 5, 2, 2, 9, 5, 5, 12, 12, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 12, 5, 8, 8, 9, 5, 5, 5, 8, 19, 7, 16, 15, 14, 9, 9, 9, 9, 7, 11, 11, 11, 7, 14, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 14, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 12, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 12, 9, 9, 12, 12, 12, 15, 7, 11, 7, 14, 11, 18, 13, 8, 18, 15, 18, 12, 14, 12, 8, 8, 8, 8, 9, 9, 9, 12, 7, 10, 10, 8, 8, 12, 12, 12, 7, 12, 12, 9, 7, 7, 7, 7, 7, 8, 15, 12, 9, 10, 10, 7, 10, 10, 13, 11, 10, 9, 22, 11, 9, 8, 8, 8, 8, 8, 13, 18, 13, 9, 15, 19, 9, 7, 7, 10, 7, 7, 7, 11, 8, 13, 17, 7, 7, 10, 10, 10, 7, 20, 16, 7, 7, 7, 7, 7, 7, 11, 21, 12, 12, 13, 11, 14, 16, 8, 8, 13, 11, 7, 7, 13, 7, 7, 14, 15, 15, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 13, 10, 18, 6, 6, 6, 6, 6, 6, 6, 6, 6, 11, 8, 8, 12, 12, 11, 11, 8, 12, 9, 9, 9, 13, 13, 9, 9, 9, 9, 9, 9, 6, 10, 12, 6, 6, 6, 6, 17, 11, 7, 7, 7, 7, 14, 14, 12, 6, 7, 7, 6, 6, 15, 10, 13, 10, 6, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 9, 15, 13, 6, 12, 12, 6, 19, 11, 10, 7, 7, 16, 8, 19, 17, 9, 9, 9, 9, 9, 6, 6, 6, 10, 8, 16, 8, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 6, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 6, 6, 6, 6, 20, 6, 9, 6, 14, 9, 9, 9, 6, 9, 8, 8, 12, 9, 8, 8, 8, 8, 7, 8, 12, 7, 8, 8, 8, 6, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 8, 6, 6, 13, 9, 12, 13, 12, 14, 13, 12, 11, 11, 6, 8, 8, 8, 6, 13, 12, 11, 11, 12, 6, 11, 12, 11, 13, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 15, 6, 6, 6, 6, 6, 6, 6, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 8, 6, 18, 6, 12, 13, 13, 13, 9, 10, 15, 9, 12, 6, 6, 6, 6, 6, 6, 6, 6, 9, 15, 10, 9, 10, 13, 9, 19, 8, 18, 17, 10, 10, 8, 8, 6, 6, 6, 6, 6, 6, 10, 14, 8, 16, 16, 9, 8, 15, 8, 8, 10, 12, 14, 7, 7, 8, 8, 7, 7, 7, 7, 8, 13, 13, 11, 9, 9, 9, 12, 10, 17, 8, 11, 9, 7, 7, 14, 8, 14, 14, 7, 7, 7, 7, 7, 7, 14, 7, 7, 7, 7, 7, 10, 10, 8, 14, 7, 7, 7, 7, 8, 8, 8, 8, 8, 17, 9, 7, 15, 7, 8, 12, 7, 9, 14, 7, 7, 7, 9, 13, 8, 14, 7, 16, 18, 13, 15, 14, 12, 13, 10, 15, 9, 7, 7, 7, 10, 13, 15, 15, 9, 9, 9, 9, 19, 11, 7, 11, 11, 13, 8, 8, 8, 8, 7, 12, 19, 17, 9, 9, 13, 7, 7, 7, 9, 7, 7, 7, 12, 13, 15, 10, 8, 8, 14, 15, 12, 13, 13, 8, 12, 14, 7, 11, 7, 14, 15, 13, 12, 8, 8, 8, 8, 11, 13, 15, 15, 8, 13, 12, 8, 8, 8, 13, 10, 16, 14, 11, 8, 8, 12, 12, 9, 15, 15, 12, 12, 13, 8, 8, 9, 12, 13, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11, 12, 11, 7, 14, 7, 13, 13, 13, 12, 18, 16, 7, 12, 11, 10, 10, 15, 9, 9, 9, 21, 7, 7, 7, 11, 16, 8, 8, 11, 11, 7, 7, 7, 7, 7, 19, 7, 7, 7, 7, 7, 7, 7, 7, 7, 12, 8, 9, 12, 14, 11, 9, 9, 9, 22, 12, 3, 3, 4, 8, 8, 15, 4, 2, 2, 5, 5, 3, 3, 3, 3, 3, 3, 6, 6, 4, 4, 4, 12, 7, 10, 2, 3, 3, 3, 3, 3, 3, 3, 6, 7, 3, 7, 5, 14, 4, 4, 7, 8, 10, 4, 1, 3, 3, 6, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 2, 2, 5, 3, 4, 2, 2, 2, 2, 2, 2, 2, 11, 5, 5, 5, 11, 5, 5, 3, 5, 5, 5, 5, 11, 14, 13, 9, 11, 9, 12, 8, 11, 11, 8, 11, 16, 9, 9, 7, 10, 9, 12, 8, 15, 6, 7, 6, 6, 13, 10, 8, 11, 8, 6, 6, 6, 12, 16, 6, 11, 7, 8, 9, 18, 6, 6, 9, 4, 4, 6, 13, 6, 6, 6, 6, 8, 8, 9, 16, 7, 7, 14, 7, 8, 8, 8, 7, 7, 7, 7, 7, 7, 15, 13, 7, 10, 7, 7, 10, 12, 16, 15, 7, 9, 9, 14, 11, 11, 10, 9, 10, 8, 12, 7, 8, 7, 7, 10, 12, 7, 12, 8, 7, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 3, 3, 5, 5, 5, 10, 7, 4, 4, 4, 8, 7, 10, 9, 7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 7, 4, 5, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 2, 2, 2, 8, 12, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 7, 11, 9, 8, 8, 8, 7, 8, 9, 7, 7, 9, 7, 7, 7, 10, 7, 7, 10, 9, 10, 6, 6, 6, 6, 6, 6, 15, 7, 8, 9, 9, 8, 6, 6, 10, 9, 6, 8, 13, 9, 7, 6, 6, 6, 6, 6, 6, 12, 6, 6, 7, 6, 7, 6, 6, 6, 10, 10, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 14, 6, 6, 7, 7, 9, 6, 6, 6, 6, 9, 9, 8, 9, 10, 9, 8, 9, 12, 7, 7, 7, 8, 7, 10, 12, 11, 9, 10, 7, 7, 7, 9, 10, 10, 8, 12, 9, 7, 7, 9, 8, 8, 8, 10, 7, 7, 8, 9, 9, 7, 7, 7, 8, 2, 4, 2, 4, 6, 3, 4, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 6, 4, 7, 3, 3, 3, 3, 3, 3, 3, 12, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 5, 3, 4, 7, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 6, 4, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 4, 2, 7, 6, 8, 9, 2, 2, 2, 2, 3, 3, 3, 5, 7, 2, 3, 3, 8, 7, 7, 2, 2, 8, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 7, 7, 6, 10, 6, 9, 7, 11, 4, 6, 8, 8, 7, 8, 4, 2, 5, 5, 5, 5, 3, 3, 3, 11, 8, 9, 6, 6, 8, 7, 4, 4, 7, 6, 8, 7, 2, 2, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 7, 2, 2, 5, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 12, 5, 5, 3, 3, 3, 5, 10, 12, 6, 15, 4, 6, 6, 7, 14, 9, 3, 3, 3, 3, 3, 8, 2, 2, 3, 5, 5, 3, 3, 3, 3, 3, 3, 8, 8, 6, 8, 7, 5, 8, 4, 6, 11, 2, 2, 7, 3, 3, 2, 9, 8, 5, 5, 3, 3, 3, 5, 5, 7, 7, 6, 6, 10, 6, 8, 6, 8, 9, 7, 4, 4, 4, 4, 7, 6, 6, 8, 7, 7, 10, 9, 9, 8, 11, 8, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 7, 6, 2, 5, 5, 6, 7, 6, 4, 8, 9, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 5, 3, 3, 3, 3, 3, 9, 9, 6, 4, 8, 7, 7, 5, 9, 8, 6, 2, 6, 8, 7, 8, 5, 5, 5, 5, 5, 3, 3, 3, 16, 8, 7, 7, 7, 8, 7, 7, 7, 7, 9, 6, 9, 6, 10, 7, 7, 7, 6, 10, 8, 9, 11, 11, 8, 4, 4, 10, 8, 8, 6, 9, 6, 11, 8, 8, 8, 15, 7, 8, 9, 5, 3, 3, 3, 3, 3, 5, 2, 2, 3, 8, 9, 10, 3, 2, 2, 2, 2, 2, 2, 3, 6, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 11, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 12, 7, 4, 12, 4, 6, 5, 4, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 11, 10, 6, 4, 6, 10, 8, 3, 3, 3, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 4, 4, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 10, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 8, 8, 7, 13, 12, 10, 10, 8, 8, 7, 7, 9, 12, 11, 6, 6, 8, 8, 9, 7, 7, 7, 10, 15, 10, 4, 4, 4, 4, 4, 11, 8, 8, 9, 7, 9, 14, 14, 12, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 12, 5, 5, 5, 11, 10, 7, 9, 3, 8, 7, 3, 15, 13, 11, 4, 4, 2, 2, 2, 19, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 5, 22, 18, 6, 14, 17, 4, 4, 19, 16, 18, 2, 3, 3, 7, 2, 3, 2, 3, 3, 6, 4, 2, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 9, 9, 2, 3, 2, 2, 2, 3, 3, 3, 5, 7, 14, 7, 7, 12, 9, 13, 6, 11, 6, 10, 9, 7, 7, 8, 12, 12, 8, 8, 8, 10, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 5, 8, 10, 7, 8, 11, 8, 12, 9, 4, 14, 7, 7, 9, 13, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 1, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 3, 2, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 12, 9, 8, 8, 9, 8, 6, 17, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 4, 4, 8, 8, 9, 9, 9, 7, 7, 7, 7, 7, 7, 7, 9, 9, 9, 7, 8, 8, 8, 10, 7, 13, 10, 8, 9, 3, 3, 5, 3, 3, 3, 3, 3, 7, 7, 6, 6, 10, 13, 11, 11, 8, 8, 9, 8, 9, 9, 10, 10, 10, 11, 10, 10, 13, 13, 16, 15, 11, 12, 9, 9, 10, 9, 11, 10, 9, 9, 14, 7, 8, 3, 10, 7, 7, 3, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 11, 6, 7, 4, 6, 2, 2, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 6, 4, 4, 2, 2, 2, 3, 3, 3, 3, 4, 4, 6, 6, 6, 6, 5, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 11, 6, 10, 9, 12, 7, 7, 11, 14, 9, 7, 12, 3, 3, 7, 12, 11, 12, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 10, 3, 3, 3, 11, 3, 5, 9, 11, 8, 12, 14, 9, 7, 8, 7, 7, 11, 11, 7, 7, 10, 9, 8, 10, 9, 7, 7, 7, 7, 7, 7, 8, 8, 7, 11, 8, 8, 8, 7, 7, 10, 8, 7, 13, 12, 7, 17, 10, 8, 8, 11, 7, 11, 11, 14, 7, 11, 7, 8, 6, 9, 20, 8, 7, 9, 16, 7, 10, 6, 11, 10, 8, 9, 7, 16, 11, 11, 9, 8, 9, 8, 8, 8, 11, 8, 15, 8, 8, 9, 7, 8, 8, 11, 10, 7, 5, 7, 10, 10, 15, 7, 7, 7, 8, 7, 8, 8, 10, 11, 10, 10, 10, 11, 11, 7, 8, 6, 8, 8, 10, 6, 8, 6, 6, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 16, 6, 15, 6, 7, 11, 11, 7, 9, 10, 11, 13, 10, 6, 16, 8, 10, 12, 11, 6, 6, 6, 6, 6, 6, 6, 10, 6, 10, 7, 7, 7, 11, 7, 11, 6, 6, 6, 6, 6, 6, 17, 7, 7, 6, 6, 12, 22, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 7, 6, 6, 5, 6, 6, 8, 11, 6, 9, 14, 11, 9, 11, 7, 7, 8, 6, 6, 6, 8, 10, 9, 6, 6, 6, 6, 9, 7, 6, 6, 6, 6, 6, 15, 6, 4, 4, 4, 6, 4, 17, 8, 11, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 6, 6, 6, 10, 6, 10, 6, 6, 6, 6, 12, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 6, 6, 18, 6, 6, 6, 8, 9, 10, 7, 8, 9, 10, 11, 7, 13, 6, 8, 8, 6, 6, 14, 7, 7, 7, 7, 10, 7, 14, 9, 6, 6, 9, 15, 9, 7, 14, 6, 11, 14, 13, 7, 12, 8, 7, 7, 7, 7, 7, 12, 7, 10, 9, 16, 6, 8, 6, 5, 17, 6, 8, 10, 4, 6, 4, 10, 15, 17, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 11, 7, 4, 4, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 19, 17, 6, 10, 11, 6, 6, 6, 6, 18, 6, 6, 11, 4, 4, 4, 5, 6, 6, 6, 9, 5, 6, 4, 6, 6, 4, 6, 6, 6, 6, 10, 6, 6, 4, 6, 6, 10, 6, 10, 6, 6, 6, 6, 11, 6, 6, 10, 6, 6, 8, 6, 6, 6, 8, 6, 11, 4, 11, 9, 10, 9, 11, 4, 8, 4, 11, 12, 7, 9, 8, 6, 7, 7, 8, 12, 12, 11, 13, 10, 11, 7, 7, 7, 9, 7, 11, 10, 7, 7, 7, 16, 11, 10, 11, 17, 9, 9, 8, 8, 7, 7, 7, 9, 7, 7, 7, 14, 7, 13, 9, 11, 10, 14, 10, 10, 12, 11, 10, 7, 10, 5, 14, 8, 8, 8, 9, 7, 8, 7, 7, 9, 8, 7, 8, 7, 7, 7, 7, 7, 7, 7, 11, 8, 10, 8, 7, 8, 14, 11, 8, 9, 9, 9, 8, 24, 10, 10, 12, 7, 7, 15, 11, 8, 8, 12, 11, 8, 9, 9, 7, 8, 9, 10, 11, 10, 11, 7, 12, 7, 7, 11, 9, 8, 14, 13, 12, 8, 11, 10, 8, 8, 7, 7, 14, 9, 10, 8, 9, 11, 7, 14, 8, 8, 13, 8, 8, 12, 7, 10, 14, 14, 11, 9, 10, 9, 9, 7, 7, 11, 11, 13, 9, 13, 5, 5, 5, 7, 9, 5, 11, 12, 14, 8, 7, 7, 11, 10, 9, 7, 8, 8, 7, 10, 11, 11, 5, 5, 7, 5, 5, 5, 7, 7, 15, 7, 7, 8, 7, 15, 12, 12, 10, 7, 8, 7, 11, 7, 7, 7, 23, 11, 8, 8, 11, 10, 7, 8, 11, 7, 19, 7, 7, 6, 9, 9, 9, 11, 3, 4, 7, 8, 6, 6, 4, 10, 8, 2, 2]);
const edgeChild = /*#__PURE__*/ new Uint16Array([0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 1, 1, 1, 1, 1, 17, 1, 1, 1, 1, 1, 1, 12, 1, 12, 1, 12, 13, 1, 1, 1, 1, 12, 1, 12, 1, 1, 1, 1, 1, 14, 23, 1, 1, 1, 1, 1, 1, 20, 1, 1, 1, 1, 21, 12, 1, 1, 1, 1, 1, 1, 1, 1, 22, 1, 1, 1, 16, 18, 1, 1, 15, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 24, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 19, 1, 1, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 26, 27, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 12, 12, 12, 12, 1, 35, 0, 0, 0, 1, 1, 1, 1, 38, 37, 1, 1, 1, 1, 1, 36, 1, 1, 1, 1, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 42, 43, 0, 0, 0, 0, 12, 1, 1, 1, 12, 1, 1, 1, 46, 48, 48, 48, 46, 48, 46, 46, 47, 48, 46, 48, 46, 46, 46, 46, 46, 46, 48, 46, 46, 47, 46, 46, 46, 46, 48, 49, 49, 47, 48, 46, 46, 46, 46, 46, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 52, 54, 52, 52, 52, 54, 52, 53, 52, 55, 52, 53, 53, 52, 52, 52, 53, 55, 53, 55, 52, 53, 53, 12, 57, 57, 56, 58, 53, 55, 52, 52, 50, 51, 59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 62, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 69, 70, 12, 1, 1, 68, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 12, 79, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 85, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 12, 1, 1, 1, 1, 95, 1, 97, 1, 1, 1, 1, 1, 1, 1, 1, 100, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 103, 103, 1, 1, 12, 1, 106, 1, 1, 1, 1, 1, 1, 1, 104, 1, 105, 1, 107, 1, 1, 1, 1, 1, 108, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 116, 117, 1, 1, 1, 1, 1, 1, 119, 119, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 127, 128, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 128, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 128, 1, 1, 1, 1, 1, 1, 1, 1, 1, 132, 129, 131, 126, 1, 130, 1, 1, 120, 1, 1, 1, 1, 123, 1, 133, 1, 1, 1, 1, 1, 1, 125, 1, 114, 1, 115, 1, 12, 134, 112, 118, 1, 1, 1, 1, 1, 113, 121, 1, 12, 12, 12, 124, 122, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 12, 12, 1, 1, 1, 1, 1, 12, 140, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 142, 1, 1, 1, 1, 1, 1, 1, 1, 143, 144, 12, 12, 141, 139, 48, 48, 146, 52, 52, 145, 148, 147, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 151, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 149, 0, 0, 0, 0, 1, 0, 150, 138, 1, 0, 1, 1, 12, 12, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 154, 153, 22, 1, 1, 12, 12, 1, 22, 12, 12, 1, 1, 1, 1, 1, 140, 1, 1, 158, 1, 1, 1, 1, 159, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 142, 1, 1, 158, 1, 1, 1, 1, 159, 1, 1, 1, 140, 1, 1, 1, 158, 1, 163, 1, 1, 1, 159, 1, 1, 140, 1, 1, 1, 163, 1, 1, 1, 1, 1, 140, 1, 1, 1, 1, 1, 1, 1, 1, 140, 1, 1, 163, 1, 1, 163, 1, 1, 1, 1, 1, 1, 1, 169, 1, 1, 1, 158, 1, 1, 163, 1, 1, 1, 159, 1, 1, 169, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 142, 1, 1, 158, 1, 163, 1, 1, 1, 159, 1, 1, 140, 1, 1, 158, 1, 163, 1, 1, 1, 159, 1, 1, 140, 1, 1, 1, 1, 158, 1, 163, 1, 1, 1, 159, 1, 1, 1, 140, 1, 1, 158, 1, 1, 1, 1, 175, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 178, 1, 1, 169, 1, 1, 1, 1, 1, 158, 1, 1, 163, 1, 1, 1, 159, 1, 1, 169, 1, 1, 1, 1, 1, 158, 1, 1, 163, 1, 1, 1, 159, 1, 1, 169, 1, 1, 1, 1, 1, 163, 1, 1, 1, 1, 173, 165, 165, 12, 1, 12, 177, 1, 1, 1, 1, 1, 166, 166, 166, 160, 1, 1, 1, 164, 166, 170, 176, 1, 1, 1, 1, 164, 164, 1, 1, 162, 160, 173, 164, 168, 181, 172, 181, 1, 1, 179, 1, 172, 161, 164, 1, 1, 1, 1, 164, 1, 167, 1, 1, 1, 12, 1, 182, 1, 171, 1, 1, 1, 171, 170, 174, 180, 162, 173, 1, 1, 1, 1, 1, 1, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 185, 184, 184, 185, 184, 184, 184, 184, 186, 186, 184, 184, 185, 184, 185, 184, 184, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 188, 12, 1, 12, 12, 12, 12, 1, 12, 12, 12, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 201, 1, 203, 204, 202, 201, 201, 1, 1, 207, 1, 208, 206, 1, 12, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 219, 201, 201, 201, 201, 219, 1, 1, 1, 1, 222, 223, 221, 1, 1, 1, 1, 1, 1, 225, 225, 1, 1, 1, 225, 225, 227, 228, 226, 1, 230, 1, 1, 1, 1, 12, 236, 237, 238, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 205, 209, 1, 1, 1, 1, 157, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 233, 1, 1, 1, 200, 1, 1, 1, 1, 244, 1, 1, 241, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 191, 216, 1, 1, 1, 212, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 198, 1, 1, 1, 1, 1, 1, 1, 217, 1, 1, 1, 1, 232, 1, 1, 1, 1, 183, 1, 220, 1, 215, 1, 1, 1, 218, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 196, 1, 12, 1, 1, 12, 1, 1, 1, 1, 199, 1, 1, 1, 214, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 245, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 231, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 190, 12, 1, 1, 1, 193, 12, 1, 1, 1, 1, 1, 1, 1, 235, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 192, 1, 1, 1, 1, 1, 1, 1, 240, 1, 1, 1, 197, 1, 1, 1, 213, 1, 12, 1, 229, 210, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 217, 1, 1, 1, 1, 195, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 187, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 211, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 242, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 243, 1, 1, 12, 1, 1, 1, 1, 194, 1, 1, 1, 211, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 234, 1, 1, 1, 189, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 224, 1, 1, 1, 12, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 239, 1, 1, 12, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 255, 0, 0, 0, 0, 0, 256, 0, 0, 0, 0, 0, 0, 1, 12, 1, 1, 1, 260, 1, 1, 1, 0, 261, 258, 259, 1, 1, 1, 1, 1, 1, 266, 1, 268, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 264, 1, 1, 1, 1, 1, 270, 1, 1, 12, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 269, 1, 1, 1, 12, 1, 1, 1, 1, 265, 1, 1, 1, 263, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 267, 1, 1, 1, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 12, 1, 1, 1, 1, 12, 1, 1, 276, 1, 13, 1, 1, 1, 12, 12, 273, 274, 1, 1, 1, 1, 275, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 278, 1, 1, 12, 16, 1, 1, 1, 1, 1, 1, 279, 1, 1, 1, 277, 12, 12, 1, 1, 1, 1, 1, 1, 1, 1, 279, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 292, 292, 1, 0, 0, 0, 0, 0, 1, 12, 0, 0, 0, 0, 0, 0, 0, 0, 184, 1, 297, 298, 1, 12, 1, 1, 1, 1, 12, 300, 1, 1, 299, 1, 1, 302, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 307, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 12, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 12, 0, 319, 0, 0, 320, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 336, 1, 1, 1, 1, 1, 1, 0, 0, 62, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 1, 0, 344, 0, 0, 0, 0, 0, 0, 0, 0, 0, 346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 362, 362, 363, 362, 0, 1, 211, 1, 1, 13, 358, 1, 356, 0, 0, 0, 0, 0, 0, 0, 359, 1, 1, 364, 1, 241, 1, 1, 1, 1, 357, 1, 1, 354, 1, 360, 1, 352, 1, 361, 1, 353, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 12, 355, 355, 1, 1, 1, 200, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 12, 1, 1, 1, 1, 351, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 367, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 302, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 407, 407, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 375, 386, 1, 1, 374, 409, 1, 380, 1, 1, 372, 404, 1, 1, 390, 371, 376, 1, 1, 1, 383, 414, 392, 1, 1, 1, 1, 1, 1, 393, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 402, 406, 0, 0, 85, 1, 1, 0, 400, 377, 413, 378, 381, 388, 1, 403, 0, 1, 0, 85, 397, 395, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 416, 1, 1, 387, 1, 85, 1, 0, 1, 1, 1, 419, 1, 0, 0, 85, 394, 0, 1, 373, 1, 1, 1, 0, 1, 1, 396, 1, 0, 1, 1, 1, 0, 1, 421, 384, 1, 1, 0, 1, 0, 0, 412, 0, 1, 1, 1, 85, 405, 1, 1, 401, 398, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 379, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 411, 0, 85, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 415, 1, 1, 1, 0, 0, 418, 0, 0, 0, 1, 391, 1, 0, 85, 417, 1, 0, 0, 0, 0, 420, 1, 1, 0, 0, 1, 0, 1, 0, 389, 0, 385, 0, 1, 1, 1, 0, 1, 1, 0, 408, 382, 410, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 12, 1, 1, 1, 12, 436, 436, 1, 1, 12, 12, 1, 436, 1, 1, 12, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 448, 1, 1, 0, 1, 1, 1, 1, 241, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 466, 466, 1, 1, 0, 0, 352, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 479, 1, 478, 1, 1, 1, 1, 1, 1, 1, 1, 1, 483, 1, 12, 12, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 491, 1, 1, 1, 493, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 490, 1, 485, 1, 1, 1, 1, 472, 1, 1, 1, 1, 1, 1, 1, 1, 486, 12, 1, 1, 1, 1, 492, 1, 1, 1, 487, 481, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 352, 1, 469, 1, 1, 12, 489, 1, 1, 352, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 474, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 492, 1, 1, 1, 1, 352, 1, 488, 1, 1, 1, 482, 476, 1, 1, 1, 1, 1, 477, 1, 494, 480, 1, 1, 1, 1, 1, 475, 1, 1, 1, 1, 1, 1, 1, 1, 1, 470, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 484, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 473, 1, 1, 1, 1, 1, 471, 1, 255, 495, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 12, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 501, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 12, 1, 70, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 505, 505, 505, 505, 505, 505, 505, 0, 505, 505, 505, 505, 505, 1, 505, 505, 505, 0, 505, 505, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 510, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 508, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 0, 517, 512, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 515, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 527, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 235, 235, 1, 531, 1, 1, 1, 530, 1, 1, 1, 1, 1, 526, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 528, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 532, 1, 1, 529, 1, 1, 1, 1, 1, 1, 1, 1, 407, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 533, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 12, 1, 547, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 12, 12, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 62, 1, 1, 12, 12, 12, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 566, 1, 1, 1, 1, 1, 1, 1, 567, 1, 1, 1, 1, 1, 1, 1, 565, 1, 1, 1, 12, 1, 1, 569, 274, 1, 1, 1, 12, 12, 1, 1, 12, 1, 12, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 573, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 579, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 138, 1, 12, 584, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 113, 1, 1, 1, 12, 1, 1, 1, 1, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 589, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 150, 1, 1, 1, 263, 1, 1, 12, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 614, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 255, 1, 363, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 619, 1, 1, 1, 1, 0, 621, 0, 85, 0, 620, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 12, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 628, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 623, 623, 0, 627, 625, 623, 623, 623, 623, 623, 629, 623, 623, 633, 623, 623, 623, 623, 623, 623, 623, 623, 623, 623, 630, 627, 623, 623, 627, 623, 623, 623, 623, 623, 623, 623, 623, 623, 623, 623, 623, 623, 625, 623, 623, 623, 623, 623, 631, 623, 623, 623, 623, 623, 623, 0, 0, 0, 1, 632, 1, 1, 1, 1, 626, 1, 1, 1, 1, 1, 624, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 637, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 12, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 1, 1, 12, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 102, 67, 316, 342, 447, 575, 0, 4, 71, 271, 290, 318, 343, 369, 423, 449, 0, 538, 559, 576, 639, 9, 0, 63, 94, 433, 445, 465, 617, 0, 536, 558, 572, 654, 0, 33, 6, 0, 500, 539, 644, 602, 73, 0, 7, 321, 291, 424, 502, 452, 578, 85, 640, 0, 618, 345, 454, 504, 9, 111, 324, 545, 6, 33, 0, 347, 85, 426, 85, 522, 10, 6, 137, 284, 310, 0, 655, 549, 0, 605, 0, 66, 6, 6, 287, 101, 2, 468, 434, 446, 638, 0, 6, 0, 6, 322, 109, 6, 603, 540, 580, 0, 503, 425, 308, 323, 8, 74, 110, 641, 583, 427, 348, 335, 455, 152, 77, 326, 587, 550, 643, 606, 370, 365, 518, 6, 78, 155, 11, 311, 285, 562, 588, 607, 554, 592, 612, 653, 39, 6, 296, 330, 368, 340, 253, 33, 568, 595, 253, 44, 251, 301, 331, 341, 442, 459, 520, 309, 0, 76, 604, 0, 439, 453, 334, 85, 283, 85, 0, 622, 586, 543, 328, 457, 85, 428, 422, 0, 0, 0, 9, 597, 613, 252, 0, 460, 443, 571, 556, 615, 657, 91, 253, 45, 332, 431, 461, 611, 0, 551, 329, 312, 85, 250, 86, 30, 425, 33, 6, 429, 366, 339, 646, 634, 564, 591, 553, 0, 294, 87, 33, 441, 458, 0, 33, 462, 0, 254, 635, 557, 9, 444, 463, 253, 284, 92, 257, 636, 616, 599, 521, 464, 432, 286, 262, 93, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 0, 0, 88, 0, 135, 0, 0, 546, 590, 0, 0, 0, 0, 0, 0, 0, 29, 0, 593, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 542, 0, 293, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 0, 0, 659, 0, 0, 0, 0, 0, 658, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 430, 0, 0, 0, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72, 0, 0, 0, 0, 0, 0, 534, 0, 0, 0, 0, 0, 0, 440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 246, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 555, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 305, 317, 0, 0, 0, 0, 0, 570, 313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 552, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 496, 0, 0, 0, 350, 0, 0, 0, 0, 80, 0, 289, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 610, 0, 0, 0, 0, 642, 561, 0, 0, 0, 0, 280, 0, 0, 0, 0, 0, 0, 498, 0, 0, 519, 0, 0, 0, 0, 0, 64, 0, 0, 0, 303, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 81, 0, 0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 315, 652, 0, 75, 0, 0, 0, 0, 0, 0, 0, 0, 0, 661, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 314, 0, 0, 0, 0, 0, 0, 609, 0, 0, 0, 0, 0, 0, 563, 0, 0, 0, 0, 0, 0, 0, 0, 0, 608, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 248, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 0, 541, 0, 0, 0, 0, 0, 596, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 89, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 525, 0, 524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 295, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 325, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 577, 0, 0, 0, 0, 0, 0, 0, 0, 333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72, 272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 0, 648, 0, 0, 594, 0, 0, 0, 0, 0, 0, 0, 0, 0, 281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 651, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 560, 0, 0, 0, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 537, 0, 656, 0, 0, 467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 438, 0, 0, 0, 585, 0, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 32, 98, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 327, 0, 0, 0, 249, 0, 0, 0, 0, 0, 0, 600, 0, 0, 0, 0, 136, 0, 0, 0, 0, 0, 601, 0, 0, 0, 0, 0, 0, 0, 450, 456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 435, 0, 349, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 306, 0, 0, 337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 574, 0, 0, 0, 451, 0, 0, 437, 0, 0, 0, 0, 0, 0, 645, 0, 0, 0, 581, 0, 0, 96, 0, 582, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 548, 499, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 304, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 650, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 649, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 660, 0, 0, 0, 0, 0, 598, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 647, 0, 0, 247, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 665, 665, 665, 665, 665, 665, 665, 664, 666]);
const labelText = "orgmilcomschnetedugovdrrformsfeedbackofficialaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetobjofforgcomnetuwukiloappsframerorgmilcomnetedugovcoradioorgcomnetcommuneedogpbcoitgvorgedugov*spreviewfrontendrelayononstagingauthcloudsandboxupid*mtls*privatelinktypedreamdeveloperbravemochawindsurfaivenmirenupsunwnextbegetngrokclerkwale2bwebcsbrunputercrbtsflutterflowcloudzyrospawnbasesliplanemodelenceshiptodaymagicpatternsnetlifyondigitaloceanrailwayhostedclaudehasurabotdashretoolvercelgithubluyanigadgetreplitcloudflaretelebitedgecomputeevervaultexponyatnoopencrpplxzeaburwasmerframerzeropsrocketpreviewconvexmedusajsspritesagilevibesonherculeseasypanelstreamlitglideossnowflakemesserliloginlinehackclubcodepennorthflankbase44corespeedleapcellngrok-freeclerkstagelovableon-fleek*us-west-3ap-south-2us-central-2us-central-1eu-central-1ap-south-1us-west-2us-east-2eu-north-1ap-north-1us-west-1us-east-1*rcloudintsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopv6dnsip6uriurnin-addre164homeirisgovdixdaemoncloudnssthwien*inexexkunden4accogvormymyspreadshop4lima2ixortsinfofuturecmsfuturehosting12hpprivfuturemailinglima-cityfunkfeuer123webseitednshomemelmyspreadshopcloudletswasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomairflowlambda-urltransfer-webapptransfer-webappairflowtransfer-webapptransfer-webapp-fipstransfer-webappeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1privatenotebookstudiolabelingnotebookstudionotebooknotebook-fipslabelingnotebookstudionotebook-fipsnotebookstudio-fipsnotebook-fipsnotebookstudionotebook-fipsnotebookstudioeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2experimentsus-gov-west-1us-gov-east-1ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1onrepostsagemakercopporgmilcompronetintedugovbiznameinfoshoprsorgmilcomnetedugovbrendlyresolvenzauscotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfocloudezproxysiteacmymyspreadshopkuleuvenwebhostingtransurl123websitecloudnsinterhostsolutionsddns5476103298edgfacbmlonihkjutwvqpsryxzbarsycoororgcomedumyftpno-iporxcloud-ipfor-somemmafanfor-morewebhopselfipjozidyndnscloudnsdscloudfor-thefor-betteractivetrailcoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrounivcoorgcomnetedugoviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalpagesappsgroksailsimplesitecepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesmscepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacutcheblogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoweorgcomnetedugovv0windsurfshiptodaycloudsitecoaccoorgnetgovofmilcomgovmediatechzacoorgcomnetedugsjgovmydnspenfnlabnbmbgcbcqconcontnuyksknsmyspreadshopno-ipawdevboxbarsyonidatemfuinabusavinstanceseceuguukussryzespawncsxcloud-ipmyphotosfantasyleaguetwmailcleverappsscrappingccwucloudnsftpaccessgame-serverccgovobjectsrmalpgcust*svcalp1aeappenginermalpgmyspreadshop4lima2ixsquare7cloudscale123websitefirenet12hpflowgotdnslinkyard-cloudcloudnslima-citydnskingobjectstorageedaccogoorusorgcomnetinteduaéroportxn--aroport-byaassogouvcomilgobgovcloudnses-1eu-west-1us-east-1euvipit1eurarubait1s3lbwebsites3websiteru-spbru-mskelasticcsrunstnukukcaukusnl-ams-1fr-par-1fr-par-2functionsnodess3ddlwhmrdbfnck8sifrs3-websitecockpitscblmgdbdtwhkafkpubprivs3ddlwhmrdbk8sifrs3-websitecockpitscblmgdbdtwhkafks3ddlrdbk8sifrs3-websitecockpitscblmgdbdtwhkafkk8sscalebookpl-wawfr-parnl-amsbaremetalsmartlabelinginstancesdechk2kuleuvenlaravelvoorloperurownoxazapscwhstgrvaporonline-serverobservablehqelementorantagonistreclaimjoteluluencowaydiademjelasticmatlabmagentositetrendhostingaxarnetjenv-arubajelejoteravendbemergenttrafficplexconvexkeliwebserveboltbegetcdnstaticson-rancherprimetelonstackitunison-servicesdnshomelinkyardbarsyjelecloudnscocomnetgovmycn-northwest-1cn-north-1s3s3-accesspoints3-websites3s3-accesspointrdsdualstacks3-deprecatedemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspoints3s3-accesspointrdsdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicn-northwest-1cn-north-1cn-northwest-1ebcomputeelbcn-north-1airflowcn-northwest-1cn-north-1oncn-northwest-1cn-north-1amazonawssagemakeramazonwebservicesdirectasgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz網絡网络公司orgmilcomnetedugovxn--55qx5dcanva-appsxn--io0a7iquickconnectcanvasitekhsjxn--od0algcanva-codemyqnapcloudsrvrlessclustersrealtimestorageleadpagescarrdcrdorgmilcomnomnetedugovhidnssupabaserdpareplmypiumsoxmitotaplpagesfirewalledreplitowodevwebview-assetsvfswebview-assetss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9consent-portals3s3-accesspointdualstackanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstacks3-deprecateds3-websitebedrock-agentcores3-object-lambdaexecute-apibedrock-agentcores3s3-accesspoints3-websites3-accesspoint-fipss3-fipss3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9vfss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1us-northeast-1ap-southeast-1me-south-1af-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1mrapaccesspoints3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3eu-west-3ap-south-2eu-south-2computes3-ap-northeast-2elbrdss3-ap-east-1s3-sa-east-1s3-us-gov-west-1s3-eu-central-1s3-ca-central-1eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3s3-website-us-west-2s3-website-eu-west-1s3-external-1eu-central-1me-central-1ca-central-1il-central-1s3-us-west-1s3-eu-west-1s3-website-sa-east-1s3-website-ap-southeast-2ap-northeast-1ap-southeast-1s3-us-west-2s3-eu-west-2me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2s3-website-ap-southeast-1s3-1s3-globals3-ap-northeast-3eu-north-1airflowap-southeast-2s3-us-gov-east-1s3-fips-us-gov-east-1s3-me-south-1s3-ap-south-1ap-northeast-2s3-website-us-west-1ap-southeast-5s3-eu-north-1s3-ap-southeast-1s3-website-us-gov-west-1compute-1s3-eu-west-3us-gov-west-1s3-website-ap-northeast-1us-gov-east-1s3-fips-us-gov-west-1s3-website-us-east-1s3-ap-southeast-2ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3-us-east-2s3-ap-northeast-1authauthauth-fipsauth-fipseu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1eu-west-3eu-south-2ap-southeast-3eu-central-1ca-central-1ap-northeast-1ap-southeast-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5eu-west-1us-east-1ap-east-1sa-east-1csrframeservicesbuilderstg-builderdev-builder*ociocpocsazuregcpawsdemoinstanceeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1previeweu-4us-4us-1eu-1us-2eu-2us-3eu-3appss3-websitekrkrobjectprivateobjectkrkrskrkrsobjectkrprivateobjectkr-privatecomputepaasrag-cloudrag-cloud-chjcloudjcloud-ver-jpcdemonodebalancermembersipeuxvsoncillaocelotonzayalilynxsphinxfentigercustomercaracalsgkrobjectstoragedesgkrusobjectkrkr-naverkr-naver-devkrprivatewebsiteobjectkr-naverkr-privatekr-naver-devjpjpkrjp4jp5s3-website-jpjpkrjp4jp5objectprivateobjecto365cloudstaticxendevapp001testcode-builder-stgplatformmediasiteprojedrydpagesjsx0desazacncoitrueu4uhkukgrbrushatenadiarymyspreadshopfrom-flfrom-wvwebspace-hosttheworkpchatenablogcursorusercontentservesarcasmapplinzisakuratanwixsitefin-ncloudstoragegov-ncloudstorageappchizigiizeis-into-carsdnsiskinkyadobeaemcloudis-a-therapistpgfogmyvncdojinis-an-actress1kappfldrvkozowqa2jpnmexprgmrfirewall-gatewaydynnscafjsfbsbxooguyfrom-gawoltlab-demois-a-anarchistwiardwebteaches-yogadattowebtb-hostinglive-websiteservegamegotpantheonfrom-nhsubsc-payfrom-ohvipsinaappfrom-cadyndns-officeztna-dingtalkhomelinuxfrom-mahercules-appservebbsstreakusercontentfrom-okfrom-wyfastly-terrariumis-a-llamaqualyhqportalserveexchangeon-vaporvivenushopciscofreakgrayjayleaguesmetaaiusercontentfrom-iais-a-libertariansaves-the-whalestaveusercontentyolasiteoperaunitepoint2thisis-a-catererclaudeusercontentlinodeusercontentfrom-vagithubusercontentsells-for-lesshosteurcanva-appsplaystation-cloudddnsfreefrom-pafrom-prfrom-waddnskingoutsystemscloudhotelwithflightmydattois-a-nascarfanmydbserverminiserverdamnserverservehumouris-a-playerfrom-nvfrom-nmemergentagentgentappsamplifyappfrom-kyis-an-accountantnfshostserveircfrom-akpythonanywherestackhero-networkpostman-echolikescandydyndns-mailobservableusercontentserveftpfreeboxosfrom-utcdn77-storageamazonawsneat-urlnclouddyndns-serverlinodeis-a-teacherfrom-vtgleezemythic-beastsus1-pleniteu1-plenitla1-plenitpaywhirlservecounterstrikejdevcloudhealth-carereformis-into-animegoogleapisis-a-painterafricaisa-hockeynutatmetais-an-actora2hostedis-a-democratdatadetectest-le-patrondigitaloceanspacesis-a-designeris-a-hunterlinodeobjectstemp-dnsissmarterthanyoufrom-arsimplesiteevennodetownnews-stagingis-a-liberalgooglecodejelasticservemp3qualyhqpartnerdyndns-free1cooldnsest-a-la-masiondrayddnsdynuddnsfrom-orfrom-miis-a-bloggerfrom-himydobisscanvacodeis-an-engineerest-a-la-maisonupsunappdevinappswafflecellmyasustorwpenginepoweredfrom-ctservep2psame-appmyshopblocksthingdustdatalikes-piediscordsezis-with-thebandlpusercontentis-leetshopitsite3utilitiesis-a-personaltrainersinaappladeskis-a-cheflogoipselfipbase44-sandboxnospamproxyalibabacloudcsmesswithdnsauthgearappsiamallamawithgooglelutrausercontentmochausercontentframercanvasmytabitdyndns-homew-credentialless-staticblitzcpserverdiscordsaysis-a-nurseappspotatlassian-isolated-3premotewdfrom-mtwixstudiocode0emm180rmyactivedirectoryawsappsmytuleapdnsabrpolyspaceqbuserrenderbuiltwithdarkboutirgotdnsabrdnsdopaascanva-hosted-embedawsglobalacceleratorhomesecuritypcmyiphostditchyouripclever-clouddyndns-ipon-aptibleis-a-musicianhosted-by-filessecuritytacticsappspaceusercontenthomeunixstrapiappsame-previewcf-ipfsmycloudnaselasticbeanstalkis-certifieddontexistkasserverik-serverdrive-platformatlassian-3pfirebaseappncpstorageherokuappawsapprunnerbarsycenteris-a-cubicle-slaveservehttpmyshopifyis-a-guruquicksytessiiitesorsitesmagicpatternsappis-a-cpameteorappfrom-wiis-a-rockstarbumbleshrimpdattolocaldatabricksappsreadthedocs-hostedfrom-rifamilydsdyndns-picsmyoxypagesplesknsbplaceddnsaliasdynaliasdyndns-remotedoomdnsip-ddnsblogdnsis-a-doctorroutingthecloudamazoncognitobarsyonlinedsmynasddnsgurucloudflare-ipfsdeus-canvasfrom-idsmushcdnpagespeedmobilizerdyndns-at-homeunusualpersonhosted-by-previderis-a-republicandyn-o-saurstreamlitappworkisboringonthewificprapidqualifioappis-uberleetis-slickgetmyipwpdevcloudtypeformdyndns-at-workgentlentapismynascloudw-corp-staticblitzfrom-ingeekgalaxyservebeerfrom-mdonrenderspace-to-rentaivencloudappspacehostedwafaicloudcodespotblogspotatlassian-3p-us-gov-modfrom-ndfrom-msis-a-techieis-a-studentcustomer-ociis-a-photographerdurumisfrom-ksmassivegriddyndns-wikiis-an-entertaineris-a-hard-workermysecuritycamerafrom-mnrackmazedyndns-blogis-a-bulls-fanwritesthisblogfreemyipsimple-urlfrom-sdninjaneer-sitesreservdauthgear-stagingest-mon-blogueuris-into-gamesrice-labsxtooldevicesakurawebis-an-anarchistoraclecloudappsdyndns-worksells-for-urhcloudfrom-dcfastvps-serverwpmucdnis-a-geekscrysecfrom-txis-into-cartoonsmodelscapetrycloudflarelocaltonetstreak-linkbalena-devicesfrom-njforgeblocksfreebox-oswebadorsitefrom-ncdoesntexisthobby-sitestreaklinkshomesecuritymacownprovidertuleap-partnersdattorelaywphostedmailservequakeis-a-socialistservehalflifepivohostingdynuhostingquipelementsw-staticblitzdyndns-webfrom-deproject-studyis-not-certifiedhercules-devis-a-financialadvisoramazonlightsailservepicsis-a-greenloseyouripfrom-ilwithyoutubemwcloudnonprodwiredbladehostingdnsdojofrom-tnpixolinomyqnapcloudncloudstorageis-an-artisthostedpiis-a-landscaperauiusercontentoaiusercontenton-forgeis-a-conservativedreamhostersnet-freaksapps-1and1is-goneencoreapifastly-edgefrom-nesalesforcefrom-scdeployagentoraclegovcloudappsfrom-alis-a-lawyercechirevultrobjectsstufftoreadisa-geekddnsgeeklovableprojecttry-snowplowfrom-moblogsyteis-a-bookkeepernogmyforumravendbmyboxdeelementoredsaacficogoorinforgcomgobnatneteduidstoreorgcomnetintedudevnomepublorgcomneteduathgovtestscalculatorspaynowinfoquizzesresearchedcloudnsfunnelsassessmentsjscaleforcetmacltdorgmilcompronetgovbizpresseklogesrsccloudcustomfltusrcloude4corealmgovmunicontentproxy9metacentrumdyndyndyndnsdynpagespages-researchitionoccustomercomymyspreadshopipv64diskussionsbereich4limacomrubgov2ixfirewall-gatewayddnssspdnsbarsykeymachinesquare7myhome-serverspeedpartnercommunity-proschuldockxenonconnectgünstigliefernbwcloud-os-instancedyndnssecmy-routerxn--gnstigliefern-wobin-butterl-o-g-i-nisteingeekin-dslin-berlinin-brbfuettertdasnetzleitungsenin-vpnlcube-serverdyn-ip24logoipdyn-berlinruhr-uni-bochum12hpgoipsrvdnsfruskygit-repossvn-reposinternet-dnsgünstigbestellenhome-webserverxn--gnstigbestellen-zvbbplacedheimdnscosidnswebspaceconfiglima-citydyndns1istmeinvirtualuserschulplattformmy-gatewayddnsseclebtimnetztest-iservmein-iservvirtual-userhome64iservschuletaifun-dnstraeumtgeradeschulserverdynamisches-dns123webseitednshomehs-heilbronndnsupdaterbssgraphicdwadpdwdaepeweaawapaafpfwfabwbpbacwcpcciwebuserapiobjectssites*teamst3r2lpabymebravepanelngrokiservstglclcrmerpflypagesbarsyvivenushoplocalcertlocalplayerbearbloggatewaydeno-stagingis-not-ais-a-goodbotdashvercelmocha-sandboxplatter-appreplitgithubpreviewworkersinbrowserevervaultis-ahrsndenoxmitmodxmyaddrstorageapipayloadgrebedocruncontainersreliantlabsstgstagelclstageloginlineis-a-fullstackcodepenreliantpreviewleapcellngrok-freeis-coolpagelemonstoragewebharemediatechlibp2pdiscoursecomyspreadshopstoreregbiz123hjemmesidefirmcoorgcomnetedugovsldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxofficialbasechefprofmktgpsictechinfoarqtcontdentrrpppsiqgit-pagesritmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfopintouchtawktotawkmyspreadshoporgcomnomgobedu123miwebcomputeorgcomnetedugovbiznameinfocognito-idptransfer-webappeusc-de-east-1onjelasticnxaspdnsbarsydirectwpdeuxfleurstransurldogadoprvwcloudnsamazonwebservicesdnshomeuserpartycokoobinmkmspaceviewfidymyspreadshopalandkapsiikixn--hkkinen-5wacloudplatformhäkkinen123kotisivuidacorgmilcompronetedugovbiznameinforadioorgcomneteduusercocomexperts-comptablestmmyspreadshopgretaprdcomnomynhccifbxoshuissier-justicenotairesaeroportfreeboxoson-webavocatassoportgouvkdnschirurgiens-dentistes-en-franceavouesfbx-os123sitewebveterinairechirurgiens-dentistespharmacienchambagrimedecinfreebox-osdediboxgoupilemszicpyicpvicppleysheezypagesedugovcnpyorgcomcybllcpvtnetedugovtnxonlineschoolddnsdaemond6atcopanelorgnetplybotdashstackitkaasorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduappwriteacorgcomnetedugovcloudtranslateusercontentorgcomnetedumobiassoorgcomnetedugovbarsysimplesiteindorgmilcomgobneteduorgcomwebnetedugovguaminfonxhra教育敎育網絡网絡组織組織网络網络组织組织公司政府個人个人箇人ltdorgcomincneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobnetedufngocdnappvoatiiservwp2tempurlmircloudfreesitewpmudevmyfastgadgetcloudaccessjeleambahalfboltfastvpsemergenteasypanelopencraftizcombrendlynamefromrtpersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlaneacaicogoormyᬩᬮᬶmilwebschnetkopbizzonedesaponpesxn--9tfkymyspreadshopgovmytabittabitorderravpageaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomwebnicfingenpronetintedugovresbizbiharbarsyinternetbusinessschooltravelsupabasealumnigujaratfirminfoaeropostbankcoopindevscloudnsno-ipbarsybarrell-of-knowledgebarrel-of-knowledgensupdategroks-thisdnsupdatefor-ourknowsitalldvrcammittwalddynamic-dnsv-infowebhopselfipdyndnshere-for-moreilovecollegemayfirstforumzcloudnsmittwaldservertypo3servergroks-theeusekd1cdndyndnsidrawsainaueuapjpusstagemocksysdevicesclientcustreservdcustdevdisrecprodtestingcowzbeebyteutwenteboxfusebravepstmndedynngrokorgmilcomnomnetedugovqcxqzzbarsythingdustmo-siemensrb-hostingfh-muenstergitbookbluebitecloudbeesusercontentnodeartterramindkiloappsforgerockdarklangresinstagingapigeebubbleb-datascryptedhypernodedappnodepantheonsitegitlabgithubkeeneticvirtualservercleverappshostyhostingon-rioedugitticketstelebitwixstudioon-k3sicp0icp12038jeleqotolairbubbleappsmyaddrstolosmyrdbxwebflowdrive-platformbeagleboardhasura-applolipopdefinimavaporcloudmusicianwebflowtestazurecontainerresindevicereadthedocsloginlineeditorxmoonscalesandcatsbasicserverwebthingsbrowsersafetymarkbeebyteappbitbucketidaccovistablogorgschnetgovxn--mgba3a4f16axn--mgba3a4fraarvanedgeايرانایرانjclaspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolmyspreadshopxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazibxosfirenzetrentinosüdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettasyncloudxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforlì-cesenatuscanyvallée-d-aostemantovavallée-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavalléedaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentinsüd-tiroltrentinosüd-tirolmonzabrianzatrentino-südtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevalléeaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-süd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisa32-b16-b64-blodiastibarineencomonaplesforlicesenailiadboxosalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforlìcesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentinsüdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-südtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-süd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzasüdtirolreggiocalabriatrentinoaadigetrentin-südtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forlìvalle-d-aostacampidano-medio123homepagesiracusatempioolbiasuedtirollombardiaavellinocesenaforlìtrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-südtirolbalsan-südtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriodnshometrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentoofcoorgnetfmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinomintsivorytopazsakuragehirnsumomoaseinetopalmail-boxmokurenyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawas3isk01isk02ryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuurarsuseroeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara長野京都岐阜大阪三重群馬千葉滋賀佐賀奈良adednelgaccogogror秋田愛知高知埼玉沖縄栃木熊本岩手青森山梨新潟島根鳥取長崎香川宮城石川大分宮崎茨城山口兵庫山形徳島広島福島福岡岡山富山静岡愛媛福井東京xn--4it168dhatenadiaryxn--vgu402ckawaiishophatenablogcocottenamaste北海道penneehimeiwateversestabachibashigagonnagunmapermahaccaakitaosakauh-ohblushkochiaichifukuikuroncapooitigohyogotokyokyotopunyuthickcheap0t00g00j0mie2-ddaapyawjg0amfemsubxiiboomoobutchueekpgwrgrherskrboyrdyupperunderflierchipsmydnsheavyangryhippygirlyrulez神奈川鹿児島和歌山bambinaxn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoparasitelolipopmcxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimafakefurokinawaxn--8pvr4ucoolblogxn--0trq7p7nnkawasakinagasakimiyazakichilloutxn--8ltr62kxn--klty5xpeeweezombiecutegirlxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamanikitanyantakagawamimozanagoyaboyfriendxn--2m4a15egreaterchowderegoismyamagatafashionstorexn--elqq16hxn--pssu33lsendaimiyagixn--rht27zpecoriaomorisaloonwatsonvivianxn--djty4knobushipigboatnaganopinokoxn--f6qx53asadistvelvetsecretxn--5js045dchicappayamanashiibarakidigickgirlfriendxn--1lqs71dmongolianxn--c3s14mxn--qqqt11mtochigixn--5rtq34kparallelo0o0mondkobesagabonadecaoitanarafoolkilldecimainhiholomosblokilociaoundopupugifutankcrapflopnooroopsmodsholyjeezstripperpepperbittershizuokaxn--rht3dkitakyushureadymadeicurusversusmatrixxn--rht61ehungryfloppygloomycrankyhandcraftedlittlestarxn--klt787dxn--kltx9awhitesnowsunnydaytottorilovepoptheshopbuyshopxn--5rtp49cxn--d5qv7z876cwebaccelxn--kbrq7oxn--4pvxsxn--1ctwolovesickkumamotocatfoodxn--tor131oyokohamawakayamatonkotsuxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchifrenchkisspussycatxn--4it797kxn--uisz3gbabybluexn--zbx025dnetgamersxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17ghalfmoonschoolbusjellybeanxn--mkru45iusercontentlolitapunkxn--32vp30hsakurastoragehokkaidoshimanecandypopbabymilksupersaleweblikeraindropbackdropwebsozaikikirarahateblodaynightmeneacsccogoormobiinfoaeusxxorgmilcomnetedugovorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaeguc01milvkimmvchungnamjeonnamjeonbukeliv-dnsgyeonggijejueliv-cdnincheondaejeongangwongyeongbukgwangjuchungbukgyeongnameliv-apicoeduindorgcomembnetedugovorgmilcomnetedugovjcloudorgcomnetintedugovperbnrinfocooyorgcomnetedugovethipfscanvamypepethw3sstorachakeeneticjoinmcinbrowserdwebcyonnftstoragemyfritzaemewphlxachotelltdorgcomwebsocschngonetintedugrpgovassnomgacsccoorgnetedugovbizinfo123websiteidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoirseproxaccosoundcasthoptocraftvp4c66orgnetedugovitsxwxmcdirmyboxbarsyedgestacksynologylogintoopencloudnohostwebhopdiskstationi234tcp4hoocgroknoipprivmydsddnsdnsforlohmustransipdscloudfilegear-sgbrasiliafilegearframerbarsybarsyonlinecoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgnycedugovbarsydscloudjuorgcomnetedugovminisiteaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovforgotherhiskeeneticispmanagernomassoprod5476132eastasiacentraluswesteuropewestus2eastus2pnortheurope-01newzealandnorth-01southindia-01southcentralus2-01norwaywest-01eastus2-01westus2-01australiaeast-01italynorth-01israelnorthwest-01swedencentral-01westeurope-01centraluseuap-01taiwannorthwest-01uaecentral-01northcentralusstage-01israelcentral-01mexicocentral-01canadacentral-01austriaeast-01germanywestcentral-01francecentral-01ukwest-01denmarkeast-01polandcentral-01eastus-01westus-01swedensouth-01eastus3-01westus3-01brazilsouth-01centralus-01francesouth-01australiacentral-01westindia-01uaenorth-01jioindiacentral-01canadaeast-01belgiumcentral-01spaincentral-01koreacentral-01chilecentral-01qatarcentral-01westcentralus-01eastus2euap-01norwayeast-01southafricanorth-01brazilsoutheast-01germanynorth-01switzerlandnorth-01switzerlandwest-01japanwest-01southafricawest-01japaneast-01eastasia-01indiasouthcentral-01taiwannorth-01centralindia-01uksouth-01southcentralus-01northcentralus-01eastasiastage-01indonesiacentral-01australiacentral2-01australiasoutheast-01malaysiawest-01koreasouth-01southeastasia-01southeastus5-01northeastus5-01jioindiawest-01rucdnwest1-usfra1-desandboxjls-sto1jls-sto3jls-sto2aglobalabglobalsslmapprodfreetlsmapvpslon-1lon-2ny-1fr-1sg-1ny-2paassnwebpaashostingjelasticnordeste-idcsocuserpagescwebfileblobservicebuscoreatlricnjsjelasticwebsitestoragesezagbinruhuukjptsmyspreadshopmynetnameakamaiorigin-stagingfrom-coipv64dynv6cdn77serveblogadobeaemcloudhicamsprytdnsupno-ipownipde5ovhicpfirewall-gatewaysytesmypsxbarsyusgovcloudapimyamazemyradwebakamaihdsaveincloudfastlylbfrom-lasubsc-paysquare7in-the-bandblackbaudcdnhomelinuxoninfernoctfcloudservebbsdns-dynamiccloudfrontakamai-stagingipifonyham-radio-opsenseeringclickrisingcommunity-profrom-nylocalcertgrafana-devedgesuite-stagingcloudflareanycasteating-organicatlassian-devmydattofeste-iplocaltotorprojectknx-serveredgekeycloudflareglobalcloudyclustercasacamserveftpakamaized-stagingakamaiorigindns-cloudmyeffectboomlabotdashbuyshousestwmailhetemlazure-mobilein-dslthruhereredirectmedynuddnsbouncemesupabaseluyanicloudappakamaicloudfunctionsdebiannhlfanpgafanstatic-accessin-vpnmysynologymafeloappudohomeftptrafficmanagersiteleafseidatmemsetcloudflarecloudaccesskeyword-onazure-apiis-a-chefdoes-itgets-itwebhopselfiphomeipkicks-assedgesuitewindowsserver-ontunnelmolemydissentscrapper-sitecloudflarecnuni5srcfggffiobbzabchrsndenodynuopikddnsvpndnsakadnselastxkinghostvps-hostfastlyhomeunixazureedgeshopselectdontexistmyfritzcloudjiffyalwaysdatasells-itsquaresbroke-itazurefddattolocalat-band-campmeinforumfamilydsazurestaticappsdefinimabplaceddnsaliasdynaliasnow-dnsblogdnsroutingthecloudendofinternetdsmynasakamaiedgemymediapcadobeio-staticakamaiedge-stagingakamaihd-stagingddns-ipprivatizehealthinsurancelive-onkrellianschokokeksmassivegridmysecuritycamerarackmazeserveminecraftfrom-azis-a-geekakamaizedmoonscaleoffice-on-theusgovtrafficmanageradobeioruntimeedgekey-stagingreserve-onlinechannelsdvrdnsdojousgovcloudappcdn77-sslapps-1and1podzoneazurewebsitesdynathomescaleforceyandexcloudvusercontentisa-geekcdn-edgescoaemalcesappwriteazimuthtlonarvobuiltwithrocketnoticeablestorecomwebrecnetperotherfirminfoartslgdloncogoiltdorgmilcolcomplcschgenngonetedugovbiznamefirmmobiacincoorgmilcomnomwebgobnetintedubizinfocomyspreadshopdemongovtransurl123websitehosting-clusterkhplaycistrongsnesosvalervålerxn--vler-qoaossandeheroysandeherøybøboheroyherøyxn--hery-iraxn--b-5gavalerbøboxn--b-5gasandesandexn--hery-iraxn--vler-qoavålerhåreålaahavaofsfvfhlolnlalrlhmfmtmahcostntbuåstrmreigersundmyspreadshopgálsáeidsvolltingvollgildeskalflorøvadsøvardøvanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-landsøndre-landtjieltexn--vrggt-xqadsør-aurdalsor-aurdalheradstordmoldefordeførdeseljefedjeryggehemnexn--krehamn-dxasognegranesøgnebrynetjomevallebykletokkegiskedovretjømehobølvoldasaudatolgasømnaviknadønnasomnadonnatranafrananesnaraumasmolatrænafrænalesjasmølaørstaorstahitrafloraaukraloppafrøyarissasnasahalsagalsaromsaraisaráisafroyasnåsagronghobolfjelltydalårdalardalaskimharamkraanghkekråanghkesorumbarumhurumbærumsørummodumsálátbálátfrognbjugnvåganvagangulenskienløtenlotenstrynvefsnxn--merker-kuaskaunsveiobømlobomloskjåkvardoflorovadsosalatbalatsálatklæbuklabuselbubarduulvikskjakklepprisørxn--nttery-byaeflåeidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnesåsnesrørosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyradøyandøyrødøymeløyaskøylurøydyrøymåsøyværøynærøyhoylandethøylandetdivtasvuodnalørenskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunjárgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4a123hjemmesidegjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkvæfjordsongdalenmjondalenmjøndalenxn--gls-elackragerogáŋgaviikagangaviikasørreisasorreisasør-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikrøyrvikroyrviksvelvikvenneslaevje-og-hornnessandnessjøenmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabrønnøysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontrøgstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hvegårsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenjárgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkrødsheradkrodsheradkvinnheradbrønnøyxn--mtta-vrjjat-k7afxn--lrenskog-54akvitsøyvárggátkarlsøyosterøyinderøyhamarøybronnoysundxn--aurskog-hland-jnbbahccavuotnabáhccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvmålselvxn--unjrga-rtamøre-og-romsdalmore-og-romsdalhareidmelandørlandorlandstrandålgårdsolundalgardafjordåfjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesnåasesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-totenøstre-totenvestfoldxn--mely-iraálaheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordjølsterjolsteraremarkhedmarknååmesjevuemienaamesjevuemiexn--vard-jrarollagmeråkermerakerorskogørskogxn--bdddj-mrabdákŋoluoktaxn--osyro-wuaaknoluoktatrysilskjervøymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdallærdalhurdalsirdalverdallerdallardaloppdalåseralaseralhadselkragerødivttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettromsøxn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblbájddarbajddarxn--laheadju-7yarennesøyxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordbåtsfjordbatsfjordmuosátbievátloabátkárášjohkanøtterøyxn--mjndalen-64anordkappláhppilahppialstahaugsiljanverranrøykenroykenhaldenlyngenbergenhortenhønefosshonefosstroandinbeiarnvarggatosoyroosøyrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyaskánitskanitraholtråholtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandjørpelanddeatnuringsakersør-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstjørdalnaustdalhjartdalgjøvikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdrøbakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iramálatvuopmimalatvuopmitysværkirkenesbirkenesmoskenesbáidárxn--fjord-lraxn--rdal-poabahcavuotnabáhcavuotnaxn--frde-gralindåsbearalvahkixn--hobl-iraráhkkerávjuxn--loabt-0qavågåáltábodøsundlundraderådeetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvamåmliamlibokntinnroangranosenoslobodorøstroststatåmotamotivguprivøyeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerhábmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularhápmirhapmirmelhusfosnesøksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergtønsberglindasxn--sndre-land-0cbnamsosxn--srum-graøystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26fčáhcesuolocahcesuoloakrehamnåkrehamnsandøykarmøyfinnøytranøyvågsøyaverøynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildeskålporsanguxn--trgstad-r1anávuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaevenáššivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalváhkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8aporsáŋgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierváivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsundålesundalesundfetsundfarsundovre-eikerøvre-eikerakershusxn--moreke-juasørfoldøstfoldostfoldsorfoldhøyangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordkåfjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogrømskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkvænangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandskånlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnagáivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimbådåddjåxn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholtålenxn--vads-jraxn--jlster-byamosjøenxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppegårdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangevågberlevågkristiansandxn--rsta-frahornindalstjørdalshalsenstjordalshalsensandnessjoenhámmárfeastaxn--lrdal-srasør-fronsor-fronnord-odalkristiansundmátta-várjjatvestvågøynesoddennotoddenbuskerudøygardenoygardensalangenlavangenralingenrælingenlodingenlødingenleaŋgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadhægebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomoårekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-hølandxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-gradyntmpheremerseineshacknetenterprisecloudmineaccomaorimāoriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsacloudnsparliamentcomedorgcompronetedugovmuseumwebsitekinservicebarsywebsitebuildereerobookheimdnsleapcelleero-stagetechcrscsslorigingohomecdbedeeeiemesecabgngilnlalplchfisiincnnoroptatitmtltruauhulumkdkukskjplvtrgrfrkrhrusesismycynzcznetinteduassoososcloudstgbetaaezaeuhkusjswzhatenadiarycdn77hoptozaptois-a-knightmyftpno-ipjpnddnssdpdnsspdnsbarsysweetpepperis-a-bruinsfanis-very-sweetservegameis-a-soxfanhomelinuxcdn77-secureservebbsmisconfusedwebredirectblogsitefreedesktopcouchpotatofriestoolforgeaccesscamis-lostreadmyblogsmall-webfedorapeopleserveftpis-a-celticsfanmywirepotagertwmailin-dslsellsyourhomeread-booksfreeddnscable-modemis-savednflfanufcfanmlbfanstuff-4-saleendoftheinternetin-vpnmy-firewallhomeftpis-localis-a-chefboldlygoingnowherewebhopselfipkicks-assroxatunkcamdvrfedoraprojectgotdnsdvrdnsdyndnspubtlspimientahomeunixdontexistfedorainfracloudwmflabsfspagesbmoattachmentsteckidsfamilydsdnsaliasdynaliasnow-dnscloudnsdoomdnsduckdnsblogdnshomednsroutingthecloudendofinternetdsmynasip-dynamicpoivronhttpbinmyfirewallis-very-evilmysecuritycamerais-a-linux-userwmcloudis-a-geektuxfamilyis-a-candidatedoesntexistis-very-badhobby-sitegame-hostaltervistais-foundis-a-patsfandnsdojohepforgepodzonedynservcollegefanis-very-goodfrom-meis-very-niceisa-geeknerdpolacmedsldingorgcomnomgobabonetedupleskaemhlxmyboxrockyprvcydeuxfleursvibekitprodomgspdnscodebergheyflowstatichostlinkyhostmymagicorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovcloudns1337ngrokacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpccopruszkowmyspreadshopostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagantorunkutnokepnonakloczestsopotsanokturekplockslasksklepzarowlukowmedaidgdaorgmilrelcomnomatmgsmartneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawiechomesklepsdscloudunicloudzakopanelegnicarawa-mazbydgoszczswidnikkrasnikwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinlecznadfirmaszkolawarmiagdyniamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelsimplesitezachpomormielecszczecinnieruchomosciwalbrzychlezajsklublinbedzinpoznanwielunmielnooleckostarachowicedkontopowiatwroclawrybniksuwalkileborkslupskgdanskostrowwlkptarnobrzegtourismwegrowkrakowglogowyou2pilanysamailwrocinfoagroautobeepshoppriviqhslapypiszlodzcfolksecommerce-shopmazurypulawyskoczowrzeszowpomorskiezgierzkaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicepabianicejelenia-gorawolominkarpaczsieradznowarudaczeladzkonskowolaskierniewiceswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicegliwiceponiatowalimanowalubartowaugustowkobierzyceopocznognieznoszczytnokolobrzegshoparenapodhalebielskoklodzkostargardcoshipatwithplayitownnamecoorgnetedugovacorgcomproestnetedugovbiznameislaprofinforechtngrokmedaaaacacpaenglawjurbarbarsykeeneticavocatacctcloudnsorgcomsecplonetedugov123paginaweborgcomnetintedugovnomepublidkinbarsygovx443cloudnsorgmilcomnetedugovcooporgmilcomschnetedugovnamecomcannetlibassoaemclantmcontstoreorgcomnomrecwwwbarsyfirminfoshopartsv6stackitmyddnswebspacelima-cityacincooxorgedugovbarsybrendlyhbvpsvpsspectrumlandinghostingacppmordoviamcprecbgorgmilcomspbnetintedumsknovgovbirrasmcdirmytismircloudvladimirnalchikadygeyamarinepyatigorskmyjinobashkiriaeurodirvladikavkazna4ugroznykustanaikalmykiacldmaildagestaniransmbuildcloudcanvaliaravalrwxwixdevelopmentappwritemigrationneedleverceldatabasestackitcodereplravendbsanityonporterlovableaccoorgmilnetgovcoopmedorgcompubschnetedugovservicemecomygovorggovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppmyspreadshopbrandpartiorgcomfhvpress123minsidaitcouldbeworlanbibkommunalforbundfhskiopsyskomvuxkomforbnaturbruksgymnloginlineorgcomnetedugovenscaledeuusentsurgebotdaorgmilcomnetgovnowteleporthashbangbearlyplatformlovablebarsyshopwarebasehoplixbarsyonlinemsf5gitpagewawamscofigma-govcaffeinefigmacanvasoltstscwputerbarsysupportchatgptsquareomniweopensocialcpanelplaycodenotionnovecorewpsquaredpreviewjelecyonbyensrhtfastvpspieboxconvexmedusajsjouwwebheyflowplatformshdocsflowyloginlinemadethissourcecraftclouderaorgorgcomartedugouvunivmeorgcomnetedugovsurveysstatichfheiyumanusxs4allprojectmyfastubervibehostapp-ionosdeployagentmecoorgcomschnetedugovbizcncostoreorgmilcomneteduembaixadaconsuladokiraranohoprincipesaotomeheliohobarsystorebaseshopwaresellfyaisanityabkhaziavologdamordoviapenzalenugsochinavoiexnetspbmsknovnorth-kazakhstanashgabadkareliaarmeniageorgiavladimirnalchikivanovobukharaadygeyakhakassiakalugakrasnodarjambylaktyubinsktroitskbryanskobninskkurganazerbaijanpokrovskbashkiriatselinogradvladikavkazmurmansktulatuvamangyshlaktashkentchimkentgroznykaragandatermezarkhangelskkustanaikalmykiabalashoveast-kazakhstankaracoldagestantogliattibarsyredorgcomgobedumirenaccoorgjelasticdiscoursecleverappsschacmiincogoornetonlineshopcogoorgmilcomwebnicnetintedugovbiznametestcoorgmilcomnomnetedugovorangecloudpersoindorgcomfinnatnetgovensmincomtourismintlinfox0611orgmilcomnetedugovquickconnectvpnplusnettprequalifymeaddrmyaddrntdllwadlnctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfobetter-thanworse-thansakurafromdyndnson-the-webmymailerorgmilurlcomneteduidvgovmydnsgameclubebizmeneacsccogotvorhotelmilmobiinfovodteiflgplkmsmsbcckhincndnvncoztltmkckppzpdprvcvkvlvcrkrkscxuzchernovtsyrivneyaltaodesavolynrovnolutskltdinforgcomnetedugovbizvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmyspreadshopadimono-ipbarsybarsyonlinelayershiftnh-servretrosnubapicampaignservicelugaffinitylotteryweeklylotteryraffleentrygluglugsmeaccoindependent-inquestnimsitecopropymntltdorgplcschnetgovnhsbarsyindependent-commissionindependent-reviewpolicepublic-inquiryindependent-panelconnhospindependent-inquiryroyal-commissionoraclegovcloudappscck12libaws-govccphxcclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12glghcck12sealibforksolympiabainbridge-islkeyporthoquiamyarrow-pointcentraliaport-townsendsequimport-ludlowrentonsilverdalebremertonredmondsheltonbellevueport-orchardport-angeleskingstonchehalisaberdeengig-harborseattlepoulsboidmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnngosrvis-bymircloudservernamepointtoenscaledland-4-salefreeddnsstuff-4-saleazure-apinoipdatabricksappscloudnsgolffanheliohostazurewebsitesgvorgmilcomgubneteducoorgcomnetd0egvorgmilcomnetedugovmydnsiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnethidnsadidacaionioapsonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocschbizputerorgcomnetedugovcloud66advisormypetsdyndnsxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3axn--j1adpxn--90amcxn--90a1afxn--h1ahnxn--j1ael8bxn--h1alizxn--c1avgxn--j1aefxn--80aaa0cvacxn--41acaffeineexeopentunnelbotdashtelebitorgtmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoprg1-zeropstritonstackitlimazeropsaccoorgmilgovяспборгкоммскбизмирсамаракрымсочиакодпроргобрупрצהלממשלישובאקדמיהองค์กรธุรกิจรัฐบาลศึกษาทหารเน็ต教育網絡組織公司政府個人닷넷한국澳门新闻澳門联通家電嘉里招聘通販닷컴삼성コムგეбгрфеюadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzazελευ世界台灣购物公益点看臺灣网络書籍在线网站手机机构大拿游戏信息台湾谷歌慈善商标香港中国餐厅网址中國商城食品微博政务移动集团公司八卦商店健康网店政府时尚佛山中信娱乐广东企业homedepotengineeringاماراتrepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf亚马逊淡马锡alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxiみんなストアセールcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9cקוםհայоргсрбмонкомбелмкдқазрусукрمصرقطرعربكومdadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolarລາວคอมไทยtourslocusnexuslexusgiftsbeatsboatspartspressglassswissकॉमनेटtiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparisファッションworkssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday中文网xn--unup4y天主教飞利浦新加坡enterprises我爱你嘉里大酒店christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbankكاثوليكxn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbankپاكستانپاکستانnextdirectالسعوديهالعليانxn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownloadمليسياxn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7gஇலங்கைcontractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmartഭാരതംsupportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildersxn--4gbrimмоскваالسعودیةcoffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspaceонлайнvermögensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltiendaभारतम्africatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworktheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburgفلسطينlplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstreamభారత్unicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearchالاردنmarketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzukiアマゾンクラウドポイントbhartiグーグルxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgmابوظبيdiscoverreviewবাংলাxn--5su34j936bgsgmoscowobserverapartmentsдетиارامكوсайтeurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0hتونسموقعبارتڀارتشبكةعمانبيتكعراقreadkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilipsලංකාಭಾರತfitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcvermögensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56aভাৰতভারতभारतभारोतviajeshermeshughesxn--j1aefसंगठनvillasଭାରତclaimshotelsભારતzapposphotosjuegoscondostatamotorsgratistennisਭਾਰਤtkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b電訊盈科xn--gecrj9cstatefarmaccountantaquarelleolayangroup香格里拉xn--p1ai组织机构xn--1ck2e1bxn--mgbt3dhdschwarzموريتانياabudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsuالسعوديةstcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundationישראלxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrxالبحرينdiamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fhкатоликcaravanசிங்கப்பூர்richardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchenஇந்தியாweatherchannelallfinanzxn--kput3iالسعودیۃxn--90aisxn--efvy88hالجزائرxn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammxبازاربھارتسوريةorganicfreseniusسورياxn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082fاليمنهمراهpolitieسودانايرانایرانnetflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigitalالمغربbarcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp";
const rulesRoot = 663;
const exceptionsRoot = 667;

// NOTE: kept (intentionally) near-identical to packages/tldts-icann/src/suffix-trie.ts.
// They are separate copies rather than a shared helper because the lookup is
// only fast when the typed arrays are module-scope monomorphic globals —
// closing over them (a shared factory) measured ~20% slower. The ICANN build
// also specializes (constant mask, no isIcann/isPrivate). Keep the two in sync.
// `edgeOffset` (where each label starts in `labelText`), `edgeHash` (djb2 of
// each label) and `wildcardEdge` (each node's '*' edge, or -1) are derived once
// at load instead of being shipped: the bundle then carries only the
// compressible `labelText` + structure, while the lookup binary-searches
// integer hashes. The cost is a single ~1ms pass at first import — cheaper than
// the object trie it replaces. Kept at module scope (not captured in a closure)
// so V8 treats the typed arrays as fast monomorphic globals.
const numberOfNodes = nodeFlags.length;
const numberOfEdges = edgeLength.length;
const edgeOffset = new Uint32Array(numberOfEdges);
const edgeHash = new Uint32Array(numberOfEdges);
const wildcardEdge = new Int32Array(numberOfNodes).fill(-1);
for (let node = 0, offset = 0; node < numberOfNodes; node += 1) {
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
        edgeOffset[edge] = offset;
        const end = offset + edgeLength[edge];
        let hash = 5381;
        for (let i = end - 1; i >= offset; i -= 1) {
            hash = (hash * 33) ^ labelText.charCodeAt(i);
        }
        edgeHash[edge] = hash >>> 0;
        if (edgeLength[edge] === 1 &&
            labelText.charCodeAt(offset) === 42 /* '*' */) {
            wildcardEdge[node] = edge;
        }
        offset = end;
    }
}
// Result of the last `walk`, kept in module scope to avoid allocating a match
// object. Safe because lookups are synchronous and read right after `walk`.
let matchNode = -1;
let matchStart = 0;
let matchEnd = 0;
/**
 * True if edge `edge`'s label equals `hostname[start, start + length)`.
 */
function labelEquals(edge, hostname, start, length) {
    if (edgeLength[edge] !== length) {
        return false;
    }
    const offset = edgeOffset[edge];
    for (let i = 0; i < length; i += 1) {
        if (labelText.charCodeAt(offset + i) !== hostname.charCodeAt(start + i)) {
            return false;
        }
    }
    return true;
}
/**
 * Find the child edge of `node` whose label is `hostname[start, start + length)`.
 * Edges are sorted by hash, so binary-search the hash then verify the label
 * (scanning the rare run of equal hashes). Returns the edge index or -1.
 */
function findEdge(node, hash, hostname, start, length) {
    let lo = edgeStart[node];
    let hi = edgeStart[node + 1];
    while (lo < hi) {
        const mid = (lo + hi) >>> 1;
        const value = edgeHash[mid];
        if (value < hash) {
            lo = mid + 1;
        }
        else if (value > hash) {
            hi = mid;
        }
        else {
            for (let e = mid; e >= lo && edgeHash[e] === hash; e -= 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            for (let e = mid + 1; e < hi && edgeHash[e] === hash; e += 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            return -1;
        }
    }
    return -1;
}
/**
 * Walk `hostname`'s labels right-to-left from `root`, recording the deepest
 * node whose flag passes `allowedMask` (with the label boundaries of that match
 * in `matchStart`/`matchEnd`). Returns whether any match was found.
 * An empty label (leading dot or `..`) never matches a `*` edge.
 */
function walk(hostname, root, allowedMask) {
    let node = root;
    let end = hostname.length;
    let hash = 5381;
    matchNode = -1;
    for (let i = hostname.length - 1; i >= 0; i -= 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            const start = i + 1;
            let edge = findEdge(node, hash >>> 0, hostname, start, end - start);
            if (edge === -1 && end !== start) {
                edge = wildcardEdge[node];
            }
            if (edge === -1) {
                return matchNode !== -1;
            }
            node = edgeChild[edge];
            if ((nodeFlags[node] & allowedMask) !== 0) {
                matchNode = node;
                matchStart = start;
                matchEnd = end;
            }
            end = i;
            hash = 5381;
        }
        else {
            hash = (hash * 33) ^ code;
        }
    }
    // Left-most label: hostname[0, end). Same find/descend/record as the loop —
    // duplicated rather than folded into the loop (via `i >= -1`) because that
    // extra per-character branch measured slightly slower on the hot path.
    let edge = findEdge(node, hash >>> 0, hostname, 0, end);
    if (edge === -1 && end !== 0) {
        edge = wildcardEdge[node];
    }
    if (edge !== -1) {
        node = edgeChild[edge];
        if ((nodeFlags[node] & allowedMask) !== 0) {
            matchNode = node;
            matchStart = 0;
            matchEnd = end;
        }
    }
    return matchNode !== -1;
}
/**
 * Check if `hostname` has a valid public suffix in the trie.
 */
function suffixLookup(hostname, options, out) {
    if (fastPathLookup(hostname, options, out)) {
        return false;
    }
    const allowedMask = (options.allowPrivateDomains ? 2 /* RULE_TYPE.PRIVATE */ : 0) |
        (options.allowIcannDomains ? 1 /* RULE_TYPE.ICANN */ : 0);
    // Exceptions have priority and strip their own left-most label (e.g. the
    // rule '!www.ck' makes the suffix of 'www.ck' be 'ck').
    if (walk(hostname, exceptionsRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchEnd + 1);
        return true;
    }
    if (walk(hostname, rulesRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchStart);
        return false;
    }
    // No match: the prevailing '*' rule makes the right-most label the suffix.
    out.isIcann = false;
    out.isPrivate = false;
    const lastDot = hostname.lastIndexOf('.');
    out.publicSuffix = lastDot === -1 ? hostname : hostname.slice(lastDot + 1);
    return false;
}

// For all methods but 'parse', it does not make sense to allocate an object
// every single time to only return the value of a specific attribute. To avoid
// this un-necessary allocation, we use a global object which is re-used.
const RESULT = getEmptyResult();
function parse(url, options) {
    return parseImpl(url, 5 /* FLAG.ALL */, suffixLookup, options, getEmptyResult());
}
function getHostname(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 0 /* FLAG.HOSTNAME */, suffixLookup, options, RESULT).hostname;
}
function getPublicSuffix(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 2 /* FLAG.PUBLIC_SUFFIX */, suffixLookup, options, RESULT)
        .publicSuffix;
}
function getDomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 3 /* FLAG.DOMAIN */, suffixLookup, options, RESULT).domain;
}
function getFullDomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    const result = parseImpl(url, 3 /* FLAG.DOMAIN */, suffixLookup, options, RESULT);
    // The hostname *is* the full domain (subdomain + domain) whenever a
    // registrable domain exists; gate on `domain` so non-registrable inputs
    // (IPs, suffix-less or invalid hostnames) return `null` like `getDomain`.
    return result.domain === null ? null : result.hostname;
}
function getSubdomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 4 /* FLAG.SUB_DOMAIN */, suffixLookup, options, RESULT)
        .subdomain;
}
function getDomainWithoutSuffix(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 5 /* FLAG.ALL */, suffixLookup, options, RESULT)
        .domainWithoutSuffix;
}

exports.FB = getDomain;
__webpack_unused_export__ = getDomainWithoutSuffix;
__webpack_unused_export__ = getFullDomain;
__webpack_unused_export__ = getHostname;
__webpack_unused_export__ = getPublicSuffix;
__webpack_unused_export__ = getSubdomain;
__webpack_unused_export__ = parse;
//# sourceMappingURL=index.js.map


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4550:
/***/ ((module) => {

// GENERATED FILE. DO NOT EDIT.
var ipCodec = (function(exports) {
  "use strict";
  
  Object.defineProperty(exports, "__esModule", {
    value: true
  });
  exports.decode = decode;
  exports.encode = encode;
  exports.familyOf = familyOf;
  exports.name = void 0;
  exports.sizeOf = sizeOf;
  exports.v6 = exports.v4 = void 0;
  const v4Regex = /^(\d{1,3}\.){3,3}\d{1,3}$/;
  const v4Size = 4;
  const v6Regex = /^(::)?(((\d{1,3}\.){3}(\d{1,3}){1})?([0-9a-f]){0,4}:{0,2}){1,8}(::)?$/i;
  const v6Size = 16;
  const v4 = {
    name: 'v4',
    size: v4Size,
    isFormat: ip => v4Regex.test(ip),
  
    encode(ip, buff, offset) {
      offset = ~~offset;
      buff = buff || new Uint8Array(offset + v4Size);
      const max = ip.length;
      let n = 0;
  
      for (let i = 0; i < max;) {
        const c = ip.charCodeAt(i++);
  
        if (c === 46) {
          // "."
          buff[offset++] = n;
          n = 0;
        } else {
          n = n * 10 + (c - 48);
        }
      }
  
      buff[offset] = n;
      return buff;
    },
  
    decode(buff, offset) {
      offset = ~~offset;
      return `${buff[offset++]}.${buff[offset++]}.${buff[offset++]}.${buff[offset]}`;
    }
  
  };
  exports.v4 = v4;
  const v6 = {
    name: 'v6',
    size: v6Size,
    isFormat: ip => ip.length > 0 && v6Regex.test(ip),
  
    encode(ip, buff, offset) {
      offset = ~~offset;
      let end = offset + v6Size;
      let fill = -1;
      let hexN = 0;
      let decN = 0;
      let prevColon = true;
      let useDec = false;
      buff = buff || new Uint8Array(offset + v6Size); // Note: This algorithm needs to check if the offset
      // could exceed the buffer boundaries as it supports
      // non-standard compliant encodings that may go beyond
      // the boundary limits. if (offset < end) checks should
      // not be necessary...
  
      for (let i = 0; i < ip.length; i++) {
        let c = ip.charCodeAt(i);
  
        if (c === 58) {
          // :
          if (prevColon) {
            if (fill !== -1) {
              // Not Standard! (standard doesn't allow multiple ::)
              // We need to treat
              if (offset < end) buff[offset] = 0;
              if (offset < end - 1) buff[offset + 1] = 0;
              offset += 2;
            } else if (offset < end) {
              // :: in the middle
              fill = offset;
            }
          } else {
            // : ends the previous number
            if (useDec === true) {
              // Non-standard! (ipv4 should be at end only)
              // A ipv4 address should not be found anywhere else but at
              // the end. This codec also support putting characters
              // after the ipv4 address..
              if (offset < end) buff[offset] = decN;
              offset++;
            } else {
              if (offset < end) buff[offset] = hexN >> 8;
              if (offset < end - 1) buff[offset + 1] = hexN & 0xff;
              offset += 2;
            }
  
            hexN = 0;
            decN = 0;
          }
  
          prevColon = true;
          useDec = false;
        } else if (c === 46) {
          // . indicates IPV4 notation
          if (offset < end) buff[offset] = decN;
          offset++;
          decN = 0;
          hexN = 0;
          prevColon = false;
          useDec = true;
        } else {
          prevColon = false;
  
          if (c >= 97) {
            c -= 87; // a-f ... 97~102 -87 => 10~15
          } else if (c >= 65) {
            c -= 55; // A-F ... 65~70 -55 => 10~15
          } else {
            c -= 48; // 0-9 ... starting from charCode 48
  
            decN = decN * 10 + c;
          } // We don't know yet if its a dec or hex number
  
  
          hexN = (hexN << 4) + c;
        }
      }
  
      if (prevColon === false) {
        // Commiting last number
        if (useDec === true) {
          if (offset < end) buff[offset] = decN;
          offset++;
        } else {
          if (offset < end) buff[offset] = hexN >> 8;
          if (offset < end - 1) buff[offset + 1] = hexN & 0xff;
          offset += 2;
        }
      } else if (fill === 0) {
        // Not Standard! (standard doesn't allow multiple ::)
        // This means that a : was found at the start AND end which means the
        // end needs to be treated as 0 entry...
        if (offset < end) buff[offset] = 0;
        if (offset < end - 1) buff[offset + 1] = 0;
        offset += 2;
      } else if (fill !== -1) {
        // Non-standard! (standard doens't allow multiple ::)
        // Here we find that there has been a :: somewhere in the middle
        // and the end. To treat the end with priority we need to move all
        // written data two bytes to the right.
        offset += 2;
  
        for (let i = Math.min(offset - 1, end - 1); i >= fill + 2; i--) {
          buff[i] = buff[i - 2];
        }
  
        buff[fill] = 0;
        buff[fill + 1] = 0;
        fill = offset;
      }
  
      if (fill !== offset && fill !== -1) {
        // Move the written numbers to the end while filling the everything
        // "fill" to the bytes with zeros.
        if (offset > end - 2) {
          // Non Standard support, when the cursor exceeds bounds.
          offset = end - 2;
        }
  
        while (end > fill) {
          buff[--end] = offset < end && offset > fill ? buff[--offset] : 0;
        }
      } else {
        // Fill the rest with zeros
        while (offset < end) {
          buff[offset++] = 0;
        }
      }
  
      return buff;
    },
  
    decode(buff, offset) {
      offset = ~~offset;
      let result = '';
  
      for (let i = 0; i < v6Size; i += 2) {
        if (i !== 0) {
          result += ':';
        }
  
        result += (buff[offset + i] << 8 | buff[offset + i + 1]).toString(16);
      }
  
      return result.replace(/(^|:)0(:0)*:0(:|$)/, '$1::$3').replace(/:{3,4}/, '::');
    }
  
  };
  exports.v6 = v6;
  const name = 'ip';
  exports.name = name;
  
  function sizeOf(ip) {
    if (v4.isFormat(ip)) return v4.size;
    if (v6.isFormat(ip)) return v6.size;
    throw Error(`Invalid ip address: ${ip}`);
  }
  
  function familyOf(string) {
    return sizeOf(string) === v4.size ? 1 : 2;
  }
  
  function encode(ip, buff, offset) {
    offset = ~~offset;
    const size = sizeOf(ip);
  
    if (typeof buff === 'function') {
      buff = buff(offset + size);
    }
  
    if (size === v4.size) {
      return v4.encode(ip, buff, offset);
    }
  
    return v6.encode(ip, buff, offset);
  }
  
  function decode(buff, offset, length) {
    offset = ~~offset;
    length = length || buff.length - offset;
  
    if (length === v4.size) {
      return v4.decode(buff, offset, length);
    }
  
    if (length === v6.size) {
      return v6.decode(buff, offset, length);
    }
  
    throw Error(`Invalid buffer size needs to be ${v4.size} for v4 or ${v6.size} for v6.`);
  }
  return "default" in exports ? exports.default : exports;
})({});
if (typeof define === 'function' && define.amd) define([], function() { return ipCodec; });
else if (true) module.exports = ipCodec;


/***/ }),

/***/ 7943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ remedyOptions),
/* harmony export */   AI: () => (/* binding */ addressChecks),
/* harmony export */   Az: () => (/* binding */ contentTrust),
/* harmony export */   BQ: () => (/* binding */ maxRemedies),
/* harmony export */   Cu: () => (/* binding */ goMinor),
/* harmony export */   Fk: () => (/* binding */ usualNdots),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   HC: () => (/* binding */ slowShare),
/* harmony export */   Ik: () => (/* binding */ realDifference),
/* harmony export */   Ix: () => (/* binding */ planning),
/* harmony export */   KG: () => (/* binding */ goDialler),
/* harmony export */   L8: () => (/* binding */ pairing),
/* harmony export */   NP: () => (/* binding */ measuredDockerMajors),
/* harmony export */   O8: () => (/* binding */ healthyNetwork),
/* harmony export */   P0: () => (/* binding */ goSince),
/* harmony export */   Qy: () => (/* binding */ secondLook),
/* harmony export */   TU: () => (/* binding */ assumedDockerVersion),
/* harmony export */   VA: () => (/* binding */ dockerHubNotary),
/* harmony export */   Yq: () => (/* binding */ diagnosing),
/* harmony export */   am: () => (/* binding */ signingOwnMs),
/* harmony export */   az: () => (/* binding */ verdictLimits),
/* harmony export */   ed: () => (/* binding */ keptConnections),
/* harmony export */   f: () => (/* binding */ dnsPort),
/* harmony export */   fh: () => (/* binding */ buildKit),
/* harmony export */   fx: () => (/* binding */ daemon),
/* harmony export */   gN: () => (/* binding */ glibcResolver),
/* harmony export */   gS: () => (/* binding */ trustPlugin),
/* harmony export */   hY: () => (/* binding */ rootShares),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   kl: () => (/* binding */ requestRanges),
/* harmony export */   l_: () => (/* binding */ goResolver),
/* harmony export */   m7: () => (/* binding */ muslResolver),
/* harmony export */   nJ: () => (/* binding */ connectionWaits),
/* harmony export */   p6: () => (/* binding */ muslInStaticCli),
/* harmony export */   ph: () => (/* binding */ rateLimits),
/* harmony export */   pq: () => (/* binding */ containerdStore),
/* harmony export */   tu: () => (/* binding */ goDefaultTransport),
/* harmony export */   ug: () => (/* binding */ forecasting)
/* harmony export */ });
/** DNS's own port (RFC 1035 section 4.2). */
const dnsPort = 53;
/** Go's resolver: dnsconfig_unix.go, `dnsReadConfig` and `defaultNS`. */
const goResolver = {
    timeoutMs: 5_000,
    attempts: 2,
    ndots: 1,
    maxNdots: 15,
    maxNameservers: 3,
};
/** glibc: resolv/resolv.h (`MAXNS`, `RES_MAXNDOTS`, `RES_MAXRETRANS`, `RES_MAXRETRY`, `RES_TIMEOUT`, `RES_DFLRETRY`). */
const glibcResolver = {
    timeoutMs: 5_000,
    maxTimeoutMs: 30_000,
    attempts: 2,
    maxAttempts: 5,
    ndots: 1,
    maxNdots: 15,
    maxNameservers: 3,
};
/** musl: src/network/resolvconf.c (the same in 1.2.0 and 1.2.5), lookup.h (`MAXNS`), res_msend.c. `timeout` is all that a name gets. */
const muslResolver = {
    timeoutMs: 5_000,
    maxTimeoutMs: 60_000,
    attempts: 2,
    maxAttempts: 10,
    ndots: 1,
    maxNdots: 15,
    maxNameservers: 3,
    /** `search`, and a line of the file: a longer one is passed over (`line`, `search` in resolvconf.c and lookup_name.c). */
    maxLineCharacters: 254,
};
/**
 * From which docker version on (and until the next one in the list) the Go that Docker builds its releases with does
 * what: `GO_VERSION` in the Dockerfile of each tag of docker/cli and moby. A distribution's own build may differ.
 */
const goSince = {
    /** The minor number of that Go. Both programs of a version are often, not always, built with the same. */
    minor: {
        cli: [
            ['20.10.0', 13],
            ['20.10.8', 16],
            ['20.10.15', 17],
            ['20.10.18', 18],
            ['20.10.24', 19],
            ['23.0.7', 20],
            ['23.0.15', 22],
            ['24.0.0', 20],
            ['25.0.0', 21],
            ['25.0.7', 22],
            ['26.0.0', 21],
            ['27.2.1', 22],
            ['28.0.0', 23],
            ['28.2.0', 24],
            ['29.0.0', 25],
            ['29.4.0', 26],
        ],
        daemon: [
            ['20.10.0', 13],
            ['20.10.8', 16],
            ['20.10.15', 17],
            ['20.10.18', 18],
            ['20.10.24', 19],
            ['20.10.27', 20],
            ['23.0.0', 19],
            ['23.0.7', 20],
            ['23.0.12', 21],
            ['23.0.15', 22],
            ['23.0.18', 23],
            ['24.0.0', 20],
            ['25.0.0', 21],
            ['25.0.7', 22],
            ['25.0.10', 23],
            ['25.0.16', 25],
            ['25.0.17', 26],
            ['26.0.0', 21],
            ['27.2.1', 22],
            ['28.0.0', 23],
            ['28.2.0', 24],
            ['29.0.0', 25],
            ['29.4.0', 26],
        ],
    },
    /**
     * Go's resolver sends EDNS0 from 1.19 on (golang/go#51153). Since 1.21.12, 1.22.5 and 1.23 `netedns0` says whether
     * (golang/go doc/godebug.md), and it is off in what is built without a go.mod (golang/go#73973). The docker CLI is
     * (docker/cli scripts/build/binary; lab: 28.2.2 sends none, 20.10.24 does). moby has been built as a module since
     * v24.0.6 (hack/make/.binary, with `go 1.20` or later from v25 on), so dockerd 28 sends it where the CLI 28 does not.
     */
    edns0: {
        cli: [
            ['20.10.24', true], // Go 1.19.7
            ['23.0.15', false], // Go 1.22.6
            ['24.0.0', true], // Go 1.20.4
            ['25.0.6', false], // Go 1.21.12
            ['26.0.0', true], // Go 1.21.8
            ['26.1.5', false], // Go 1.21.12
            ['27.0.0', true], // Go 1.21.11
            ['27.1.0', false], // Go 1.21.12
        ],
        daemon: [
            ['20.10.24', true], // Go 1.19.7
            ['23.0.15', false], // Go 1.22.6, GO111MODULE=off
            ['24.0.0', true], // Go 1.20.4, which has no such setting
        ],
    },
};
/** Go's dialler: net/dial.go (the same from Go 1.19 to 1.26). */
const goDialler = {
    /** `fallbackDelay`: the head start of the family that the first address is of. */
    headStartMs: 300,
    /** `partialDeadline`, `saneMinimum`: what each address has at the least, while there is so much. */
    leastShareMs: 2_000,
};
/**
 * What Go's resolver, and its choice between itself and libc, did from which minor number on: src/net of 1.19.8, 1.21.13,
 * 1.22.12, 1.23.5, 1.24.4, 1.25.12 and 1.26.10. The order of servers and names, the time-outs, `rotate`, and which error
 * is kept are the same in all of them.
 */
const goMinor = {
    /** dnsconfig_unix.go `dnsReadConfig`: an option that is not known leaves the lookup to libc in a build with cgo. */
    knownOptions: [
        [0, ['rotate', 'single-request', 'single-request-reopen', 'use-vc', 'usevc', 'tcp']],
        [20, ['trust-ad', 'edns0', 'no-reload']], // golang/go#54921, #56489
    ],
    /** cgo_unix.go: `EAI_NODATA` is Go's own `no such host` (golang/go#57507). */
    noDataIsNoHost: 21,
    /** conf.go `lookupOrder`: `.local` is left to libc only where nsswitch.conf has mdns; before, always. */
    localOnlyWithMdns: 23,
    /**
     * dnsclient_unix.go `checkHeader`: a reply with NOERROR, no answer and no recursion is lame only where its additional
     * section is empty, too; an OPT record or a glue address makes it NODATA.
     */
    heedsAdditionals: 23,
    /**
     * net/http transport.go `getConn`: a dial does not end with the request that it was begun for, and does not know of its
     * time-out: the whole of the dialler's own is shared out among the addresses of a name.
     */
    dialOutlivesRequest: 23,
};
/**
 * The static docker CLI is built on Alpine, whose musl goes with it: 1.2.4 and later fall back to TCP, from Alpine 3.18 on
 * (`ALPINE_VERSION` in the Dockerfile of each tag of docker/cli).
 */
const muslInStaticCli = {
    fallsBack: [
        ['23.0.10', true],
        ['24.0.0', false], // Alpine 3.16
        ['24.0.8', true],
    ],
};
/** The docker CLI's content trust transport: docker/cli v28.5.2 cli/trust/trust.go:143-171. */
const contentTrust = {
    /** The whole ping, name lookup included; its error is ignored. */
    pingMs: 5_000,
    /** Each dial, name lookup included. */
    dialMs: 30_000,
    tlsMs: 10_000,
    /** docker/distribution registry/client/auth/session.go:241-246. */
    tokenMs: 15_000,
    /** Signing a new repository: root (404), timestamp.key, snapshot.key, root (404), POST, after ping and token (lab: 6 lookups of the trust host, 1 of the token host). */
    requestsAfterToken: 5,
    /** The last two of them publish: root (404) and POST. */
    requestsToPublish: 2,
    /** The first two: where there is no trust service, timestamp.key is the end (lab: trust-server-not-named). */
    requestsWithoutKeys: 2,
    /** The same for a repository that has trust data: root, timestamp, snapshot, targets, root, timestamp, POST. */
    requestsIfSigned: 7,
    /** The last three of them: root, timestamp, POST. */
    requestsToPublishIfSigned: 3,
    /** docker CLI 29 removed content trust from `docker push` (docker/cli ad776d1e). */
    removedInMajor: 29,
};
/**
 * `docker trust sign` of a tag that is not signed yet. Counted in the lab with the CLI 28.2.2, whose code the plugin of
 * 29 is (docker/cli v29.7.2 cmd/docker-trust/trust/sign.go): the trust server's name at three seconds a lookup.
 */
const trustPlugin = {
    /** root (404), timestamp.key, snapshot.key, root (404), POST, timestamp, snapshot, targets. */
    requestsAfterToken: 8,
    /** root, timestamp, snapshot, targets, the two delegations that it makes for a new repository, timestamp. */
    requestsIfSigned: 7,
    /**
     * After the daemon has pushed the image again, with a ping and a token of its own (lab: 15 lookups of the trust host in
     * all for a new repository, 14 for one that has trust data).
     */
    secondTurn: 5,
};
/** dockerd's classic store: moby v28.5.2 distribution/registry.go:81-110, registry/auth.go:178-189. */
const daemon = {
    pingMs: 15_000,
    dialMs: 30_000,
    tlsMs: 10_000,
    tokenMs: 15_000,
    /** Untimed `net.LookupIP` calls before the ping (lab: four of the registry's name; for Docker Hub one, of `docker.io`). */
    untimedLookups: { dockerHub: 1, others: 4 },
    /** Registry requests after the ping: layers that are there (lab: 8 lookups in all, 1 token). */
    requestsIfPresent: 3,
    tokensIfPresent: 1,
    /**
     * A new image of one layer (lab: 15 lookups in all, 1 token). Where the daemon knows the layer from another repository
     * of this registry it mounts it: one request less, and a second token for the other scope.
     */
    requestsIfNew: 10,
    tokensIfNew: 1,
    /** distribution/xfer/upload.go:142-168: a layer is tried five times, with these pauses between. */
    layerRetryPausesMs: [5_000, 10_000, 15_000, 20_000],
    /** What a push costs on a healthy network besides what the network costs: daemon, disk, manifest (lab: 0.14 s to the first refusal, 0.25 s in all). */
    ownMs: 150,
};
/** The CLI's own time for signing on a healthy network (lab). */
const signingOwnMs = 50;
/**
 * Lookups of the registry's name (for Docker Hub, of `docker.io` or `index.docker.io`) that nothing bounds: whether one
 * of its addresses makes it insecure. `from` a version on; the lab has a daemon 20.10.24 and the CLI 28.2.2, so the
 * three of the one and the one of the other.
 */
const addressChecks = {
    /** docker/cli cli/command/image/push.go, `ParseRepositoryInfo`: in v28.3.3, not in v28.4.0. */
    cli: {
        before: { dockerHub: 0, others: 1 },
        changes: [['28.4.0', { dockerHub: 0, others: 0 }]],
    },
    /**
     * moby distribution/push.go (`ResolveRepository`, until v28.0) and registry/service_v2.go
     * (`allowNondistributableArtifacts`, until v27; `isSecureIndex`); until v27 `isCIDRMatch` looks a name up for an empty
     * list, too.
     */
    push: {
        before: { dockerHub: 1, others: 3 },
        changes: [
            ['28.0.0', { dockerHub: 0, others: 2 }],
            ['28.1.0', { dockerHub: 0, others: 1 }],
        ],
    },
    /** The last two of them: moby registry/service.go `Auth`. */
    login: {
        before: { dockerHub: 1, others: 2 },
        changes: [['28.0.0', { dockerHub: 0, others: 1 }]],
    },
    /** docker/cli v29.7.2 cmd/docker-trust/internal/registry/config.go:50-75. */
    trustPlugin: { dockerHub: 0, others: 1 },
};
/** dockerd's classic store keeps connections from 29.4 on: moby docker-v29.4.0 daemon/internal/distribution/registry.go:80-91. */
const keptConnections = {
    changes: [['29.4.0', true]],
    idleMs: 30_000,
};
/**
 * dockerd's containerd image store: moby docker-v29.7.2 daemon/containerd/image_push.go and the containerd in its
 * vendor folder, core/remotes/docker.
 */
const containerdStore = {
    /** registry.go:254-269. */
    dialMs: 30_000,
    tlsMs: 10_000,
    idleMs: 30_000,
    /** The same from containerd 2.3 on: moby go.mod has 2.2.5 in docker-v29.6.2, 2.3.3 in docker-v29.7.0. */
    headersMs: 30_000,
    boundsHeaders: [['29.7.0', true]],
    /**
     * Of a request whose transport fails: resolver.go:730-819, in the same versions. Before, none is made twice. Token
     * fetches share them, though the authorizer keeps its first error (authorizer.go, `doBearerAuth`).
     */
    transportTries: 5,
    transportPauseMs: 50,
    triesTransport: [['29.7.0', true]],
    /** Of a request that is answered with 429: resolver.go `retryRequest`, counted on from containerd 2.3 with the others. */
    tooManyTries: 6,
    /** With 500, 503 or 504: once again, and not a third time when the answer is the same. */
    serverErrorTries: 2,
    /** Tokens are fetched with the registry's connections from docker-v29.5.0 on (daemon/containerd/resolver.go, `WithAuthClient`), before with Go's default client. */
    sharesConnections: [['29.5.0', true]],
};
/** Go's `http.DefaultTransport`: Go net/http/transport.go:43-54. */
const goDefaultTransport = { dialMs: 30_000, tlsMs: 10_000, idleMs: 90_000 };
/** BuildKit's push: moby/buildkit v0.32.2 (73ed6825). */
const buildKit = {
    /** util/resolver/resolver.go:200-214; headers are waited for without end. */
    dialMs: 30_000,
    tlsMs: 10_000,
    idleMs: 120_000,
    /** util/resolver/retryhandler/retry.go:19-71: each blob and manifest four times, with these pauses between. */
    retryPausesMs: [1_000, 2_000, 4_000],
    /** The containerd 2.3.3 in its vendor folder tries the transport itself: buildkit v0.31.2 has 2.2.4. */
    triesTransport: [['0.32.0', true]],
    /** How long the builder waits for buildx to fetch a token: session/auth/auth.go:16, v0.30.0 and later. */
    sessionMs: 60_000,
    boundsSession: [['0.30.0', true]],
    /** Provenance is attested by default: an index with two manifests (buildx build/opt.go, `mode=min`). */
    manifests: 3,
    /** `ERROR: failed to build: failed to solve: …` from buildx v0.25.0 on (commands/build.go:437), without the first part before. */
    saysFailedToBuild: [['0.25.0', true]],
};
/** `docker login`, which is dockerd's `/auth`: moby v28.5.2 registry/auth.go:105-128,178-189, the same in 20.10 and 29.7. */
const login = {
    dialMs: 30_000,
    tlsMs: 10_000,
    pingMs: 15_000,
    /** The second request, token included; the token has as long again, and cannot be cut short by it. */
    clientMs: 15_000,
    tokenMs: 15_000,
};
/** The client that is forecast where none is installed: what GitHub's ubuntu-22.04 and 24.04 images carry. */
const assumedDockerVersion = '28';
/** Versions of the docker CLI whose pushes the cases of the lab were measured with. */
const measuredDockerMajors = [20, 28];
/**
 * How long a connection is waited for. Linux sends a SYN at 0, 1, 3, 7, 15 and 31 s (tcp_syn_retries):
 * the last one inside Docker's 30 s dial leaves at 15 s, so a second later nothing more can come. Since
 * 6.5 it is 0, 1, 2, 3, 4, 5, 7, 11 and 19 s (tcp_syn_linear_timeouts); the one at 19 s is given up, for only
 * the trust client would wait for it. TLS and headers are the clients' own.
 */
const connectionWaits = { tcpMs: 16_000, tlsMs: 10_000, httpMs: 15_000 };
/** Docker's trust server for Docker Hub, and what is known of its end (docs.docker.com/engine/security/trust). */
const dockerHubNotary = {
    host: 'notary.docker.io',
    announcedAt: '2026-06-01',
    shutDownAt: '2026-12-08',
};
/** The limits of one preflight. */
const limits = {
    sockets: 256,
    /** To one resolver: this many at once, then so many a second. */
    queryBurst: 60,
    queriesPerSecond: 50,
    /** Addresses of a host that are connected to. */
    addressesPerHost: 8,
    /** Samples fall to `samples` beyond `hosts` names. */
    sampleCaps: [
        { hosts: 40, samples: 1 },
        { hosts: 10, samples: 2 },
    ],
    /** Samples for a name with a search suffix, which only has to be denied. */
    suffixedSamples: 2,
    /** How often the loop looks at what is overdue. */
    wakeEveryMs: 250,
    /** A first sample that has not come by then is sampled again at once, so that silence costs one time-out. */
    overdueMs: 200,
    /** Queries sent from then on are given up with those before them, where their resolver has answered nothing (plan/given-up.ts). */
    lateMs: 1_000,
    /** A query that has not come by then may be lost: this many more go to its resolver (design: Verdict). */
    doubtMs: 450,
    extraQueries: 40,
    /** How much later than one time-out a reply is looked at that glibc would still take; the run has 1.5 s beyond that time-out. */
    lateReplyMs: 800,
    /** How long `docker --version` and `docker info` may take. */
    toolMs: 3_000,
    toolOutputBytes: 64 * 1024,
    /** PowerShell takes a second or two to start on a machine that does nothing else. */
    powershellMs: 10_000,
    /** `docker info` names every plugin and runtime. */
    infoOutputBytes: 1024 * 1024,
    /** How long after the start of a run a `docker info`, or another tool that runs beside the measurements, is waited for when all is measured. */
    infoMs: 1_000,
    /** ELF's program headers and the interpreter's name stand in the first few hundred bytes. */
    programHeadBytes: 4_096,
    /** Files that this program reads. */
    configFileBytes: 256 * 1024,
    certificateFileBytes: 4 * 1024 * 1024,
    certificateFiles: 512,
    /** HTTP response headers, and a challenge. */
    headerBytes: 64 * 1024,
    challengeCharacters: 4_096,
    /** A token server's answer; Docker Hub's are about 5 kB. */
    tokenBodyBytes: 1024 * 1024,
    /** What a server says of its refusal. */
    messageCharacters: 200,
};
/** Questions that no client asks (src/plan/diagnosis-probes.ts). */
const diagnosing = {
    /** What follows a fault is waited for as long as this. */
    waitMs: 1_000,
    /** Of each kind to one nameserver. */
    questions: 4,
    /** When a lost question is asked alone: resolvers count the queries of a second (unbound's `ratelimit`, dnsdist's `MaxQPSIPRule`). */
    aloneAfterMs: 1_500,
    aloneApartMs: 200,
    /** Digits and letters: a label has at most 63 of them (RFC 1035 section 2.3.4). */
    labelRadix: 36,
};
/**
 * Planning is synchronous, and delays the clocks of what is on its way. A plan that took longer than `shortMs` (hundreds
 * of images) is made again only after so many times its own length, whatever comes in meanwhile.
 */
const planning = { shortMs: 2, restFactor: 4 };
/** Where the verdict turns, on the lower end of the 95 % interval of "this push ends badly" (design: Verdict). */
const verdictLimits = { warn: 0.05, fail: 0.2 };
/** How forecasts draw from samples. */
const forecasting = {
    seed: 20_200_410,
    /** Replays where the samples disagree. */
    replays: 300,
    /** The same where two versions of a network are compared. */
    trialReplays: 60,
    /** Go sets no upper limit to `attempts:`; beyond this many no client is still waiting. */
    maxAttempts: 64,
    /** So many queries lost in a row, and none answered, are no chance, however lossy the way is otherwise. */
    silentFrom: 3,
    /** What has at most this chance does not happen: five in a row lost where one of four is lost at the most. */
    noChance: 0.001,
    /** Chances closer together than this are the same. */
    sameChance: 0.02,
    /** Samples of one cell that lie closer together than this say the same. */
    spreadMs: 100,
};
/** What a mended part of the network is taken to cost in a counterfactual. */
const healthyNetwork = { dnsMs: 5, tcpMs: 5, tlsMs: 10, httpMs: 10 };
/** The options that are offered against lost queries: facts of the lab, `timeout:1` turns the 401 into a signed push. */
const remedyOptions = { timeoutMs: 1_000, attempts: 3 };
/**
 * Two forecasts differ in their seconds where both are exceeded: the lab's real seconds lie within 15 % or 1.5 s of the
 * forecast, so what lies closer together cannot be told apart.
 */
const realDifference = { share: 0.15, seconds: 1.5 };
/** Each remedy is a replay; with three resolvers and one culprit there are at most ten. */
const maxRemedies = 12;
/** What resolv.conf(5) has where nothing else is set; Kubernetes sets 5. */
const usualNdots = 1;
/** An endpoint that takes more than this share of its client's time-out is called slow. */
const slowShare = 0.5;
/** What fails within `withinMs` is asked once more `afterMs` later, before a push is failed (design: Verdict). */
const secondLook = { withinMs: 2_000, afterMs: 2_000 };
/**
 * Of the time that a name takes: where the root takes as much at the least, the nameserver is far, and where it takes as
 * much at the most, the nameserver is slow to ask others. It is one question, so what lies between is not told.
 */
const rootShares = { far: 0.5, near: 0.25 };
/** When of two questions that come together one is dropped (src/findings/pairs.ts). */
const pairing = {
    /** Go, glibc and musl send both within a millisecond; whoever asks one after the other waits for a reply between them. */
    togetherMs: 50,
    leastLost: 5,
    leastShare: 0.8,
};
/** When what a nameserver drops is called a limit (src/findings/rate-limit.ts). */
const rateLimits = {
    /** Limits are counted by the second: unbound's `ip-ratelimit`, PowerDNS dnsdist's `MaxQPSIPRule`, Amazon's 1024 packets. */
    windowMs: 1_000,
    leastLost: 10,
    leastShare: 0.7,
    /** dockerd pushes five layers at a time (moby daemon/config `max-concurrent-uploads`), and each lookup asks two questions. */
    pushBurst: 10,
};
/** What a request may ask for. Below, nothing can be measured, or everything is called slow; above, the preflight would be what delays the job. */
const requestRanges = {
    samples: { from: 1, to: 50 },
    slowThresholdMs: { from: 1, to: 60_000 },
    timeoutMs: { from: 1_000, to: 600_000 },
};


/***/ }),

/***/ 5035:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7975);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7291);
/* harmony import */ var _render_exit_status_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(1715);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7926);
/* harmony import */ var _render_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7995);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4148);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(90);
/* harmony import */ var _report_reader_observations_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1700);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5809);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7904);
/** The command's entry: the same program as the action, for a terminal. */












/** A bad request, or a fault of the preflight itself. */
const failedStatus = 2;
const defaultResolvConfPath = '/etc/resolv.conf';
/** Inputs that decide where an answer goes, not what is measured. */
const flagsWithFrom = ['fail-on', 'report-path'];
/** With --from the reader of requests is asked about those inputs only, and wants an image. */
const imageOfNoAccount = 'scratch';
const defaultScenario = 'founding-incident';
const defaultWidth = 100;
/** The inputs that are flags, too; `images` are the words, and a summary needs a file here. */
const flags = _request_js__WEBPACK_IMPORTED_MODULE_9__/* .inputs */ .QL.filter(({ name }) => name !== 'images' && name !== 'summary');
const usage = `Usage: push-preflight [options] IMAGE...
       push-preflight --from FILE [options]
       push-preflight demo [SCENARIO]

Says what docker push of IMAGE is going to do on this machine, and which DNS resolver is to blame.

Options:
${[
    ...flags.map(({ name, description, default: byDefault }) => [
        `--${name} VALUE`,
        byDefault === '' ? description : `${description} (${byDefault})`,
    ]),
    ['--resolv-conf FILE', `Read this instead of ${defaultResolvConfPath}`],
    ['--json', 'The report alone, on stdout'],
    ['--summary FILE', 'Write the summary as Markdown'],
    ['--from FILE', 'Measure nothing: judge the observations of this report again'],
    ['--help', 'This text'],
]
    .map(([flag = '', text = '']) => `  ${flag.padEnd(26)}${text}`)
    .join('\n')}

Exit status: 0; 1 where --fail-on has it; 2 a bad request, or the preflight itself could not run.
`;
async function main(world, words) {
    if (words[0] === 'demo')
        return demo(words.slice(1), world);
    const read = readArguments(words);
    if (read === 'help') {
        process.stdout.write(usage);
        return 0;
    }
    const { images, resolvConfPath, summaryPath, fromPath } = read;
    const named = fromPath === null ? images.join('\n') : imageOfNoAccount;
    const parsed = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .parseRequest */ .TR)({ ...read.inputs, images: named }, { kind: 'command' });
    const mistakes = [
        ...(fromPath === null ? [] : measuringMistakes(read)),
        ...(parsed.ok ? await pathMistakes('report-path', parsed.delivery.reportPath) : parsed.mistakes),
        ...(await pathMistakes('summary', summaryPath)),
    ];
    if (!parsed.ok || mistakes.length > 0)
        return complain((0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .describeMistakes */ .$r)(mistakes));
    if (fromPath !== null) {
        const report = await reportFrom(world, fromPath);
        if (typeof report === 'string')
            return complain(report);
        await deliver(world, report, parsed.delivery, read);
        const { failOn } = 'fail-on' in read.inputs ? parsed.request : report.request;
        return (0,_render_exit_status_js__WEBPACK_IMPORTED_MODULE_11__/* .exitStatus */ .$)(report.verdict, failOn);
    }
    const report = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_7__/* .preflight */ .Mz)(world, parsed.request, {
        resolvConfPath: resolvConfPath ?? defaultResolvConfPath,
        jobSummary: 'not-asked',
        witness: witness(),
    });
    await deliver(world, report, parsed.delivery, read);
    return (0,_render_exit_status_js__WEBPACK_IMPORTED_MODULE_11__/* .exitStatus */ .$)(report.verdict, parsed.request.failOn);
}
async function deliver(world, report, { reportPath }, { json, summaryPath }) {
    const text = `${JSON.stringify(report, null, 2)}\n`;
    if (reportPath !== null)
        await (0,_world_js__WEBPACK_IMPORTED_MODULE_10__/* .writeWhole */ .f8)(reportPath, text);
    if (summaryPath !== null)
        await (0,_world_js__WEBPACK_IMPORTED_MODULE_10__/* .writeWhole */ .f8)(summaryPath, (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)(report));
    process.stdout.write(json ? text : (0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTerminal */ .b)(report, terminal(world)));
}
/** @returns the report of that file with a new judgement, or what is wrong with the file. */
async function reportFrom(world, file) {
    const content = await world.readFile(file, _report_reader_observations_js__WEBPACK_IMPORTED_MODULE_8__/* .maxReportBytes */ .KR);
    const wrong = (lines) => `--from: expected a report as --json prints it, got ${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(file)}: ${lines.map((line) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(line)).join('\n')}`;
    if (content.kind !== 'text')
        return wrong([content.kind === 'absent' ? 'no such file' : content.why]);
    const read = (0,_report_reader_observations_js__WEBPACK_IMPORTED_MODULE_8__/* .readObservations */ .iX)(content.text);
    return read.ok
        ? (0,_preflight_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeAgain */ ._w)(read.observations, read.durationMs)
        : wrong((0,_report_reader_observations_js__WEBPACK_IMPORTED_MODULE_8__/* .describeReportMistakes */ .Vz)(read.mistakes));
}
/** What was measured stands in the report: a flag that would change it has no effect, and is refused. */
function measuringMistakes(read) {
    const got = [
        ...(read.images.length > 0 ? ['images'] : []),
        ...Object.keys(read.inputs)
            .filter((name) => !flagsWithFrom.includes(name))
            .map((name) => `--${name}`),
        ...(read.resolvConfPath === null ? [] : ['--resolv-conf']),
    ];
    if (got.length === 0)
        return [];
    const hint = 'the report says what was measured; leave them out, or leave out --from to measure anew';
    return [
        { input: '--from', expected: 'no images and no options that steer measuring', got: got.join(', '), hint },
    ];
}
function readArguments(words) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
        args: [...words],
        allowPositionals: true,
        options: {
            ...Object.fromEntries(flags.map(({ name }) => [name, { type: 'string' }])),
            'resolv-conf': { type: 'string' },
            from: { type: 'string' },
            summary: { type: 'string' },
            json: { type: 'boolean' },
            help: { type: 'boolean', short: 'h' },
        },
    });
    if (values['help'] === true)
        return 'help';
    const given = Object.entries(values).filter((entry) => typeof entry[1] === 'string');
    const text = (name) => given.find(([key]) => key === name)?.[1] ?? null;
    return {
        images: positionals,
        inputs: Object.fromEntries(given.filter(([name]) => flags.some((flag) => flag.name === name))),
        resolvConfPath: text('resolv-conf'),
        json: values['json'] === true,
        summaryPath: text('summary'),
        fromPath: text('from'),
    };
}
async function pathMistakes(input, file) {
    const got = file === null ? null : await (0,_world_js__WEBPACK_IMPORTED_MODULE_10__/* .whyNotWritable */ .Gn)(file);
    return got === null ? [] : [{ input, expected: 'the path of a file that can be written', got, hint: null }];
}
/** Progress goes to a terminal's stderr; a pipe gets the result alone. */
function witness() {
    const say = (line) => {
        if (process.stderr.isTTY)
            process.stderr.write(`${line}\n`);
    };
    return {
        phase: (title, work) => {
            say(title);
            return work();
        },
        // Nothing of it is ever printed, and a terminal has no mask.
        secret: () => undefined,
        runner: (facts) => (0,_render_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .factsLines */ .P)(facts).forEach((line) => say(`  ${line}`)),
        measured: (measurement) => {
            const line = (0,_render_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .o)(measurement);
            if (line !== null)
                say(`  ${line}`);
        },
    };
}
async function demo(words, world) {
    // Beside the bundle, since the command runs from a clone; a link to it (npm's bin) is followed.
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(process.argv[1] ?? '.')), '..', '..', 'scenarios');
    const [name = defaultScenario, ...more] = words;
    const { playDemo, scenarioNames } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(593)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6593));
    const known = await scenarioNames(folder);
    if (more.length > 0 || !known.includes(name)) {
        return complain(`demo: expected one of ${known.join(', ')}, got ${JSON.stringify(words.join(' '))}`);
    }
    const asExpected = await playDemo(folder, name, (text) => process.stdout.write(text), terminal(world));
    return asExpected ? 0 : complain('the preflight did not say what the scenario expects');
}
const terminal = ({ environment }) => ({
    colour: process.stdout.isTTY && (environment['NO_COLOR'] ?? '') === '',
    width: process.stdout.isTTY ? process.stdout.columns : defaultWidth,
});
function complain(text) {
    process.stderr.write(`push-preflight: ${text}\n`);
    return failedStatus;
}
/** The report of a run that was cut off by its reader (`| head`) is nobody's fault. */
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
try {
    process.exitCode = await main((0,_world_js__WEBPACK_IMPORTED_MODULE_10__/* .realWorld */ .by)(), process.argv.slice(2));
}
catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const usageError = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    process.exitCode = complain(usageError ? `${text}\nSee push-preflight --help.` : text);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   L6: () => (/* binding */ onlyTrue),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uy: () => (/* binding */ textAs),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   d4: () => (/* binding */ correct),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   v4: () => (/* binding */ numberWithin),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export wrong */
const quotedCharacters = 60;
const correct = (value) => ({ ok: true, value });
const wrong = (path, problem) => ({
    ok: false,
    mistakes: [{ path, problem }],
});
const expected = (what, value, path) => wrong(path, `expected ${what}, found ${describe(value)}`);
function describe(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (entriesOf(value) !== null)
        return 'a map';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, quotedCharacters));
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}
/**
 * Keys and values of a map of the document, or null for anything else. `JSON.parse` defines each key as a
 * property of its own, `__proto__` too, and leaves the prototype as it is.
 */
function entriesOf(value) {
    if (value instanceof Map)
        return value;
    const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    return isPlain ? new Map(Object.entries(value)) : null;
}
/** The place of a key below a path: `files["/etc/hosts"]` where the key is no plain word. */
function below(path, key) {
    if (typeof key === 'number')
        return `${path}[${key}]`;
    if (!/^[A-Za-z_][\w-]*$/.test(key))
        return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
}
/** Several readings as one: every value, or every mistake. */
function together(readings) {
    const mistakes = readings.flatMap((reading) => (reading.ok ? [] : reading.mistakes));
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    return correct(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])));
}
const text = (value, path) => typeof value === 'string'
    ? correct(value)
    : expected('text (in quotes if it looks like a number)', value, path);
const truth = (value, path) => typeof value === 'boolean' ? correct(value) : expected('true or false', value, path);
/** A switch that is left out where it is off. */
const onlyTrue = (value, path) => value === true ? correct(true) : expected('true (leave the key out otherwise)', value, path);
const numberWithin = (least, most, kind = 'any') => (value, path) => typeof value === 'number' &&
    value >= least &&
    value <= most &&
    (kind === 'any' || Number.isInteger(value))
    ? correct(value)
    : expected(`${kind === 'whole' ? 'a whole number' : 'a number'} from ${least} to ${most}`, value, path);
const oneOf = (choices) => (value, path) => typeof value === 'string' && Object.hasOwn(choices, value)
    ? correct(value)
    : expected(`one of ${Object.keys(choices).join(', ')}`, value, path);
/** A text that `parse` accepts. */
const textAs = (what, parse) => (value, path) => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    return parsed === null ? expected(what, value, path) : correct(parsed);
};
const orNull = (reader) => (value, path) => value === null ? correct(null) : reader(value, path);
const listOf = (item) => (value, path) => Array.isArray(value)
    ? together(value.map((one, index) => item(one, below(path, index))))
    : expected('a list', value, path);
/** A map with keys of the author's choice, each read by `key`. */
const mapOf = (key, item) => (value, path) => {
    const found = entriesOf(value);
    if (found === null)
        return expected('a map', value, path);
    const entries = [...found].map(([name, one]) => {
        const place = below(path, String(name));
        const both = together([key(name, place), item(one, place)]);
        return both.ok ? correct([both.value[0], both.value[1]]) : both;
    });
    const read = together(entries);
    if (!read.ok)
        return read;
    const map = new Map(read.value);
    return map.size === entries.length
        ? correct(map)
        : wrong(path, 'expected each key once, found two that mean the same; leave one of them');
};
/** A map with these keys only. */
const record = (required, optional) => (value, path) => {
    const map = entriesOf(value);
    if (map === null)
        return expected('a map', value, path);
    const readers = new Map([
        ...Object.entries(required),
        ...Object.entries(optional),
    ]);
    const known = [...readers.keys()].join(', ');
    const read = [...map].map(([key, one]) => {
        const place = below(path, String(key));
        const reader = readers.get(key);
        if (reader === undefined)
            return wrong(place, `expected one of the keys ${known}; remove this one`);
        const reading = reader(one, place);
        return reading.ok ? correct([String(key), reading.value]) : reading;
    });
    const missing = Object.keys(required)
        .filter((key) => !map.has(key))
        .map((key) => wrong(below(path, key), 'expected this key, found nothing; add it'));
    const all = together([...read, ...missing]);
    return all.ok ? correct(Object.fromEntries(all.value)) : all;
};
/** A reader with a further check of what it read. */
const checked = (reader, check) => (value, path) => {
    const reading = reader(value, path);
    if (!reading.ok)
        return reading;
    const mistakes = check(reading.value).map(({ at, problem }) => ({
        path: at === '' ? path : `${path}${path === '' ? '' : '.'}${at}`,
        problem,
    }));
    return mistakes.length === 0 ? reading : { ok: false, mistakes };
};


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _w: () => (/* binding */ judgeAgain),
  Mz: () => (/* binding */ preflight)
});

// UNUSED EXPORTS: presentable, survey

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __nccwpck_require__(7943);
;// CONCATENATED MODULE: ./build/src/forecast/outcomes.js
/** From the worst end to the best: the order in which images are compared and causes are weighed. */
const worstFirst = [
    'registry-unreachable',
    'service-error',
    'access-denied',
    'token-server-unreachable',
    'trust-server-unreachable',
    'signing-failed',
    'false-401',
    'pushed-unsigned',
    'unknown',
    'ok',
];
/** @returns how good an outcome is: 0 for the worst. */
const goodness = (outcome) => worstFirst.indexOf(outcome);
/** Whether the push does not do what its user wants. An unsigned image counts only where signing was meant. */
const endsBadly = (outcome, signingMeant) => outcome === 'pushed-unsigned' ? signingMeant : outcome !== 'ok' && outcome !== 'unknown';

// EXTERNAL MODULE: ./build/src/push-path/address.js
var push_path_address = __nccwpck_require__(498);
// EXTERNAL MODULE: ./build/src/push-path/addresses.js
var push_path_addresses = __nccwpck_require__(2382);
;// CONCATENATED MODULE: ./build/src/push-path/challenge.js
/** `WWW-Authenticate`, as servers send it: RFC 9110 sections 11.2 to 11.6.1, read leniently. */
/** Twice what a measurement keeps of a header. Longer values are no challenge that this program measured. */
const maximumLength = 8_192;
const separators = /[\s,]*/y;
const schemeToken = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
/** Only where nothing but the end or the next list element follows: `realm=x` starts in the same way. */
const token68 = /[ \t]+[A-Za-z0-9\-._~+/]+=*[ \t]*(?=,|$)/y;
const parameterName = /[ \t]*([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*=[ \t]*/y;
const quotedValue = /"((?:[^"\\]|\\[^])*)"/y;
/** More than a token (RFC 9110 section 5.6.2): some servers send a realm's URL without quotes. */
const bareValue = /[^\s,"]+/y;
/** A comma inside quotes ends nothing. */
const untilComma = /(?:[^,"]|"(?:[^"\\]|\\[^])*"?)*/y;
/**
 * The challenges of one header value, in their order. Several headers may have been joined by
 * commas. What can't be read is left out; never throws. A parameter that comes twice has its last value,
 * as in Docker's own parser (docker/distribution challenge/authchallenge.go, `parseValueAndParams`).
 */
function parseChallenges(header) {
    if (header.length > maximumLength)
        return [];
    const challenges = [];
    const cursor = cursorOn(header);
    for (cursor.take(separators); !cursor.atEnd(); cursor.take(separators)) {
        const scheme = cursor.take(schemeToken)?.[0];
        if (scheme !== undefined)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: parametersAt(cursor) });
        cursor.take(untilComma);
    }
    return challenges;
}
/** The first Bearer challenge with a realm that a client can ask: an absolute http or https URL without userinfo. */
function bearerOf(header) {
    for (const { scheme, parameters } of parseChallenges(header)) {
        const realm = scheme === 'bearer' ? realmOf(parameters['realm'] ?? '') : null;
        if (realm !== null) {
            return { realm, service: parameters['service'] ?? null, scope: parameters['scope'] ?? null };
        }
    }
    return null;
}
function realmOf(text) {
    if (!/^https?:\/\/[^/\\?#\s]/i.test(text) || !URL.canParse(text))
        return null;
    const url = new URL(text);
    return url.username === '' && url.password === '' ? url : null;
}
function parametersAt(cursor) {
    const parameters = new Map();
    if (cursor.take(token68) !== null)
        return {};
    for (;;) {
        const name = cursor.take(parameterName)?.[1];
        if (name === undefined)
            break;
        const value = cursor.take(quotedValue)?.[1]?.replace(/\\([^])/g, '$1') ?? cursor.take(bareValue)?.[0];
        if (value !== undefined)
            parameters.set(name.toLowerCase(), value);
        if (cursor.atParameterAfterComma())
            cursor.take(separators);
        else
            break;
    }
    return Object.fromEntries(parameters);
}
function cursorOn(text) {
    let position = 0;
    const matchAt = (pattern, from) => {
        pattern.lastIndex = from;
        return pattern.exec(text);
    };
    return {
        take: (pattern) => {
            const match = matchAt(pattern, position);
            position += match?.[0].length ?? 0;
            return match;
        },
        atEnd: () => position >= text.length,
        atParameterAfterComma: () => {
            const skipped = matchAt(separators, position)?.[0] ?? '';
            return skipped.includes(',') && matchAt(parameterName, position + skipped.length) !== null;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/push-path/docker-version.js

/** The major number of `28.2.2` or `20.10.24+dfsg1`, or null where a version does not start with one. */
function majorOf(version) {
    const digits = /^(\d{1,4})(?!\d)/.exec(version)?.[1];
    return digits === undefined ? null : Number(digits);
}
/** Whether this client's `docker push` looks at `DOCKER_CONTENT_TRUST` at all (docker/cli ad776d1e removed it in 29). */
function signsPushes(client) {
    const major = majorOf(client.version);
    return major === null || major < budgets/* contentTrust */.Az.removedInMajor;
}
/** Whether the client that is going to push signs: buildx does not, whatever the variable says. */
const deciderSigns = ({ request, runner }) => request.client !== 'buildx' && signsPushes(runner.client);
/** Whether the questions of this program carry an OPT record (EDNS0, RFC 6891). */
const sendsEdns0 = (client, program) => holdsAt(budgets/* goSince */.P0.edns0[program], client.version, false);
/** Whether a record in the additional section makes an answer of an empty reply without recursion. */
const heedsAdditionals = (client, program) => goMinorOf(client, program) >= budgets/* goMinor */.Cu.heedsAdditionals;
/** 24 where Docker's own release of this program was built with Go 1.24. */
const goMinorOf = (client, program) => holdsAt(budgets/* goSince */.P0.minor[program], client.version, 0);
/** The words of an `options` line that Go 1.`minor` knows, besides `ndots:`, `timeout:` and `attempts:`. */
const knownOptions = (minor) => new Set(budgets/* goMinor */.Cu.knownOptions.flatMap(([from, words]) => (from <= minor ? words : [])));
/** Whether a build with cgo says `no such host` of a name without an address, as Go's own resolver does. */
const takesNoDataForNoHost = (client, program) => goMinorOf(client, program) >= budgets/* goMinor */.Cu.noDataIsNoHost;
/** Whether the musl in a static docker CLI falls back to TCP. */
const muslFallsBack = (client) => holdsAt(budgets/* muslInStaticCli */.p6.fallsBack, client.version, false);
/** Whether a dial of dockerd's goes on without the request that it was begun for, and without its time-out. The CLI's always does. */
const dialOutlivesRequest = (daemon) => goMinorOf(daemon, 'daemon') >= budgets/* goMinor */.Cu.dialOutlivesRequest;
/** @returns what holds from the last of these versions that this one has reached, `before` where it is older than all. */
function holdsAt(changes, version, before) {
    const reached = numbersOf(version);
    const last = changes.findLast(([from]) => compare(numbersOf(from), reached) <= 0);
    return last === undefined ? before : last[1];
}
/** What is not said is the newest there is: `28` the last of its line, `dev` the last of all. BuildKit and buildx write `v0.32.1`. */
function numbersOf(version) {
    const [, ...found] = /^v?(\d{1,4})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?(?!\d)/.exec(version) ?? [];
    const numberAt = (index) => Number(found[index] ?? Infinity);
    return [numberAt(0), numberAt(1), numberAt(2)];
}
function compare(one, other) {
    const at = one.findIndex((number, index) => number !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
}

// EXTERNAL MODULE: ./build/src/push-path/image-reference.js
var image_reference = __nccwpck_require__(9347);
// EXTERNAL MODULE: ./build/src/push-path/memo.js
var memo = __nccwpck_require__(1782);
// EXTERNAL MODULE: ./build/src/push-path/registry.js
var push_path_registry = __nccwpck_require__(9403);
// EXTERNAL MODULE: ./build/src/push-path/trust-server.js
var trust_server = __nccwpck_require__(1106);
;// CONCATENATED MODULE: ./build/src/push-path/path.js








const httpPort = 80;
const httpsPort = 443;
const apiRoot = '/v2/';
/** How the path of a repository's first trust data ends (notary storage/httpstore.go `buildMetaURL`). */
const trustRootPath = '/_trust/tuf/root.json';
const knownPaths = new WeakMap();
/** The path of one image, as far as it is known. Worked out once for the same observations: replays ask by the hundred. */
function pathOfImage(observations, image) {
    const known = (0,memo/* getOrAdd */.P)(knownPaths, observations, () => new Map());
    return (0,memo/* getOrAdd */.P)(known, image, () => findPath(observations, image));
}
function findPath(observations, image) {
    const { registry, trust, trustServerRefused } = serversOf(observations, image.domain);
    const name = (0,image_reference/* fullName */.fq)(image);
    return {
        registry,
        registryAuthentication: authenticationAt(observations, registry, image.path),
        trust,
        trustAuthentication: trust === null ? { kind: 'not-known' } : authenticationAt(observations, trust, name),
        trustRoot: trust === null ? null : { ...trust, path: `${trust.path}${name}${trustRootPath}` },
        trustServerRefused,
    };
}
const knownServersOf = new WeakMap();
function serversOf(observations, domain) {
    const known = (0,memo/* getOrAdd */.P)(knownServersOf, observations, () => new Map());
    return (0,memo/* getOrAdd */.P)(known, domain, () => findServers(observations, domain));
}
function findServers(observations, domain) {
    const registry = registryStop(observations, domain);
    const withoutTrust = { registry, trust: null, trustServerRefused: null };
    const { contentTrust } = observations.runner;
    if (!contentTrust.asked || !deciderSigns(observations))
        return withoutTrust;
    const server = (0,trust_server/* trustServerFor */.R)(domain, observations.request.trustServer, contentTrust.serverVariable);
    return server.kind === 'invalid'
        ? { ...withoutTrust, trustServerRefused: server.message }
        : { ...withoutTrust, trust: trustStop(server.url, registry) };
}
const knownHosts = new WeakMap();
/** All hosts of all images, in the order in which the first image meets them. */
const pathOf = (observations) => (0,memo/* getOrAdd */.P)(knownHosts, observations, () => findHosts(observations));
function findHosts(observations) {
    const hosts = new Map();
    observations.request.images.forEach((image, index) => {
        for (const stop of stopsOf(pathOfImage(observations, image))) {
            const key = `${stop.host} ${stop.port}`;
            const host = hosts.get(key) ?? { host: stop.host, port: stop.port, roles: new Set(), images: new Set() };
            host.roles.add(stop.role);
            host.images.add(index);
            hosts.set(key, host);
        }
    });
    return [...hosts.values()].map((host) => ({ ...host, roles: [...host.roles], images: [...host.images] }));
}
const stopsOf = (path) => [
    path.registry,
    tokenStopOf(path.registryAuthentication),
    path.trust,
    tokenStopOf(path.trustAuthentication),
].filter((stop) => stop !== null);
/** The token server, where there is one. */
const tokenStopOf = (authentication) => authentication.kind === 'token' ? authentication.stop : null;
/** The id that a probe of this stop has at one address: what is asked for twice is measured once. */
const stopKey = (stop) => `${stop.security} ${stop.host} ${stop.port} ${stop.authorities.of} ${stop.authorities.host}`;
const knownServers = new WeakMap();
const knownConnections = new WeakMap();
/** The connections made for a stop, GET or not. */
function connectionsTo(observations, stop) {
    const measurements = (0,push_path_addresses/* countedMeasurements */.aG)(observations);
    const known = (0,memo/* getOrAdd */.P)(knownConnections, measurements, () => new WeakMap());
    return (0,memo/* getOrAdd */.P)(known, stop, () => {
        const server = (0,memo/* getOrAdd */.P)(knownServers, measurements, () => byServer(measurements)).get(stopKey(stop));
        return [...(server?.connects ?? []), ...(server?.gets.get(stop.path) ?? [])]
            .sort(([one], [other]) => one - other)
            .map(([, one]) => one);
    });
}
/** Gone through once: an image more is two stops more, and each has measurements of its own. */
function byServer(measurements) {
    const servers = new Map();
    measurements.forEach((one, place) => {
        if (!isConnection(one))
            return;
        const { probe } = one;
        const server = (0,memo/* getOrAdd */.P)(servers, serverKeyOf(probe), () => ({ connects: [], gets: new Map() }));
        if (probe.kind === 'connect')
            server.connects.push([place, one]);
        else
            (0,memo/* getOrAdd */.P)(server.gets, probe.path, () => []).push([place, one]);
    });
    return servers;
}
const isConnection = (one) => one.probe.kind === 'connect' || one.probe.kind === 'http';
const knownKeys = new WeakMap();
/** The `stopKey` of the stops that a probe was made for. */
const serverKeyOf = (probe) => (0,memo/* getOrAdd */.P)(knownKeys, probe, () => stopKey({ ...probe, port: probe.to.port }));
/**
 * Docker speaks TLS without verification, and then plain HTTP, to a registry that is insecure by
 * address (moby registry/config.go `isSecureIndex`, registry/service_v2.go).
 */
function registryStop(observations, domain) {
    const { host, port } = (0,push_path_registry/* registryEndpoint */.Fh)(domain);
    const stop = {
        role: 'registry',
        host,
        path: apiRoot,
        authorities: { of: 'registry', host: port === null ? host : `${host}:${port}` },
    };
    const verified = { ...stop, port: port ?? httpsPort, security: 'tls' };
    const addresses = (0,push_path_addresses/* addressesOf */.sO)(observations, host);
    if (!(0,push_path_registry/* isInsecureRegistry */.y_)(host, addresses))
        return verified;
    const unverified = { ...verified, security: 'tls-unverified' };
    const tried = connectionsTo(observations, unverified);
    const refused = addresses.length > 0 &&
        addresses.every((address) => tried.some((one) => one.probe.to.address === address && one.result.kind === 'failed'));
    return refused ? { ...stop, port: port ?? httpPort, security: 'plain' } : unverified;
}
/** Trust follows the registry: `InsecureSkipVerify` is set where the registry's index is not secure (docker/cli cli/trust/trust.go). */
function trustStop(server, registry) {
    return {
        role: 'trust',
        ...(0,push_path_address/* hostAndPortOf */.QK)(server),
        path: server.pathname.replace(/\/$/, '') + apiRoot,
        security: registry.security === 'tls' ? 'tls' : 'tls-unverified',
        authorities: { of: 'trust-server', host: server.host },
    };
}
const knownAuthentications = new WeakMap();
/** What a stop's answer asks for. */
function authenticationAt(observations, challenger, repository) {
    const asked = connectionsTo(observations, challenger).find(({ probe, result }) => result.kind === 'answered' && probe.kind === 'http' && probe.authorization.kind === 'none');
    if (asked?.result.kind !== 'answered')
        return { kind: 'not-known' };
    const { result } = asked;
    // The same answer is met again whenever something else has been measured, or mended.
    const known = (0,memo/* getOrAdd */.P)(knownAuthentications, asked, () => new Map());
    return (0,memo/* getOrAdd */.P)(known, repository, () => authenticationIn(result, challenger, repository));
}
/** The token server gets the certificates of the host that sent the challenge. */
function authenticationIn(answer, challenger, repository) {
    if (answer.status !== 401)
        return { kind: 'none' };
    const challenge = answer.challenge ?? '';
    const bearer = bearerOf(challenge);
    if (bearer === null) {
        const basic = parseChallenges(challenge).some(({ scheme }) => scheme === 'basic');
        return basic ? { kind: 'basic', stop: challenger } : { kind: 'unusable' };
    }
    const url = new URL(bearer.realm);
    if (bearer.service !== null)
        url.searchParams.set('service', bearer.service);
    url.searchParams.set('scope', `repository:${repository}:push,pull`);
    const plain = url.protocol === 'http:';
    const stop = {
        role: 'token',
        ...(0,push_path_address/* hostAndPortOf */.QK)(url),
        path: `${url.pathname}${url.search}`,
        security: plain ? 'plain' : challenger.security === 'plain' ? 'tls-unverified' : challenger.security,
        authorities: challenger.authorities,
    };
    return { kind: 'token', stop, repository };
}

;// CONCATENATED MODULE: ./build/src/forecast/counterfactual.js
const withRunner = (observations, runner) => ({
    ...observations,
    runner: { ...observations.runner, ...runner },
});
const mapMeasurements = (observations, change) => ({
    ...observations,
    measurements: observations.measurements.map(change),
});
const isDns = (one) => one.probe.kind === 'dns';
const counterfactual_isConnection = (one) => one.probe.kind === 'connect' || one.probe.kind === 'http';

;// CONCATENATED MODULE: ./build/src/forecast/mended-answers.js
/** Mended by whoever has the nameservers: what they answered. */




/**
 * As if this nameserver answered every question at once, as well as its siblings know the answer. A stub that does so has
 * somebody behind it that does: a program that asks those itself is helped, too.
 */
const withHealthyResolver = (resolver) => (observations) => {
    const healthy = [
        resolver,
        ...observations.runner.resolvers.filter(({ behind }) => behind !== null && (0,push_path_address/* sameEndpoint */._X)(behind, resolver)),
    ];
    return mapMeasurements(observations, (one) => isDns(one) && healthy.some((server) => (0,push_path_address/* sameEndpoint */._X)(one.probe.resolver, server))
        ? answeredAtOnce(one, observations)
        : one);
};
/** A question without its nameserver. */
const questionKey = ({ name, type }) => `${name} ${type}`;
/** As if what this nameserver lost had been answered with these, by `questionKey`. */
const withRepliesOf = (resolver, replies) => (observations) => mapMeasurements(observations, (one) => {
    if (!isDns(one) || !(0,push_path_address/* sameEndpoint */._X)(one.probe.resolver, resolver))
        return one;
    const reply = one.result.kind === 'timed-out' ? replies.get(questionKey(one.probe)) : undefined;
    return reply === undefined ? one : { ...one, result: reply };
});
/** As if this nameserver said that a name does not exist, wherever it gave no other addresses than these for it. */
const withDenialsInsteadOf = (resolver, addresses) => (observations) => mapMeasurements(observations, (one) => isDns(one) && (0,push_path_address/* sameEndpoint */._X)(one.probe.resolver, resolver) && givesOnly(one, addresses)
    ? { ...one, result: { kind: 'negative', what: 'nxdomain', ...atOnce } }
    : one);
/** As if nobody had given these addresses for a host: who did gives those of the others, or one that stands for them. */
const withoutAddresses = (host, addresses) => (observations) => {
    const better = (0,push_path_addresses/* addressesOf */.sO)(observations, host).filter((address) => !addresses.includes(address));
    return mapMeasurements(observations, (one) => isDns(one) && one.probe.name === host && givesOnly(one, addresses)
        ? { ...one, result: resultOf(one.probe.type, better) }
        : one);
};
const givesOnly = ({ result }, addresses) => result.kind === 'answered' && result.addresses.every((address) => addresses.includes(address));
/** As if every name that the search list makes of a host were denied at once. */
const withDeniedSuffixes = (observations) => mapMeasurements(observations, (one) => isDns(one) && one.probe.name !== one.probe.host ? answeredAtOnce(one, observations) : one);
/** As if every nameserver that clients ask answered questions about this host at once. */
const withKnownName = (host) => (observations) => mapMeasurements(observations, (one) => isDns(one) && one.probe.host === host ? answeredAtOnce(one, observations) : one);
const atOnce = { ms: budgets/* healthyNetwork */.O8.dnsMs, nsid: null, extendedErrors: [] };
function answeredAtOnce(one, observations) {
    const { probe, startedMs } = one;
    // A suffixed name only has to be denied; the host itself has the addresses that anybody gave for it.
    return {
        probe,
        startedMs,
        result: probe.name !== probe.host
            ? { kind: 'negative', what: 'nxdomain', ...atOnce }
            : resultOf(probe.type, (0,push_path_addresses/* addressesOf */.sO)(observations, probe.host)),
    };
}
function resultOf(type, known) {
    const own = known.filter((address) => address.includes(':') === (type === 'AAAA'));
    // Nobody knows an address: one that stands for it, so that the lookup ends and what follows is unknown.
    const addresses = known.length === 0 && type === 'A' ? [documentationAddress] : own;
    return addresses.length === 0
        ? { kind: 'negative', what: 'nodata', ...atOnce }
        : { kind: 'answered', addresses, ttlSeconds: 0, ...atOnce };
}
/** TEST-NET-1 (RFC 5737): nobody's. */
const documentationAddress = '192.0.2.1';

;// CONCATENATED MODULE: ./build/src/findings/behaviour.js
/** How each resolver behaved, cell by cell (host and record type). */



/** The cells of one resolver, of the hosts themselves (not of suffixed names). */
function cellsOfResolver(observations, resolver) {
    return cellsWhere(observations, resolver, ({ name, host }) => name === host);
}
/** The cells of one resolver, of the names that the search list makes of the hosts. */
function suffixedCellsOf(observations, resolver) {
    return cellsWhere(observations, resolver, ({ name, host }) => name !== host);
}
function cellsWhere(observations, resolver, isWanted) {
    const cells = new Map();
    for (const one of (0,push_path_addresses/* dnsMeasurements */.f9)(observations)) {
        const { probe } = one;
        if (!(0,push_path_address/* sameEndpoint */._X)(probe.resolver, resolver) || !isWanted(probe))
            continue;
        (0,memo/* getOrAdd */.P)(cells, `${probe.host} ${probe.name} ${probe.type}`, () => []).push(one);
    }
    return [...cells.values()].map(cellOf);
}
function cellOf(measurements) {
    const ended = measurements.filter(({ result }) => result.kind !== 'skipped');
    const warm = ended.filter(({ probe }) => probe.sample > 0);
    // A truncated reply over UDP stands for what came over TCP.
    const counted = (warm.length > 0 ? warm : ended).filter(({ result }) => result.kind !== 'truncated');
    // Silent is what never answers. Where something came back, what did counts; the lost ones make it lossy.
    const replied = counted.filter(({ result }) => result.kind !== 'timed-out');
    const behaviours = (replied.length > 0 ? replied : counted)
        .map(({ result }) => behaviourOf(result))
        .sort((one, other) => badness.indexOf(one) - badness.indexOf(other));
    const first = measurements[0];
    if (first === undefined)
        throw new Error('a cell has at least one measurement');
    return {
        host: first.probe.host,
        name: first.probe.name,
        type: first.probe.type,
        edns: first.probe.edns,
        behaviour: behaviours[Math.floor(behaviours.length / 2)] ?? 'unknown',
        results: ended.map(({ result }) => result),
        replyMs: counted
            .flatMap(({ result }) => (result.kind === 'answered' || result.kind === 'negative' ? [result.ms] : []))
            .sort((one, other) => one - other),
    };
}
const badness = [
    'answers',
    'denies',
    'lame',
    'refuses',
    'fails',
    'unreachable',
    'late',
    'silent',
    'unknown',
];
function behaviourOf(result) {
    switch (result.kind) {
        case 'answered':
            return 'answers';
        case 'negative':
            return 'denies';
        case 'failed':
            return result.rcode === 'refused' ? 'refuses' : 'fails';
        case 'lame':
            return 'lame';
        case 'truncated':
        case 'malformed':
            return 'fails';
        case 'port-closed':
        case 'unreachable':
            return 'unreachable';
        case 'timed-out':
            return result.late === null ? 'silent' : 'late';
        case 'skipped':
            return 'unknown';
    }
}
/** Whether a resolver did its part: it answered, or it denied what may well not exist. */
const isGood = (behaviour) => behaviour === 'answers' || behaviour === 'denies' || behaviour === 'unknown';
/** Whether a cell fails, and with this. */
const failsWith = ({ behaviour, results }, rcode) => behaviour === 'fails' && results.some((result) => result.kind === 'failed' && result.rcode === rcode);
const median = (ascending) => ascending[Math.floor(ascending.length / 2)] ?? null;
/** What came back, counted: `5 lost`, `3 SERVFAIL`, `2 answered`. */
function countsOf(results) {
    const counts = new Map();
    for (const result of results)
        counts.set(nameOf(result), (counts.get(nameOf(result)) ?? 0) + 1);
    return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}
/** How a result is called in evidence. */
function nameOf(result) {
    switch (result.kind) {
        case 'answered':
            return 'answered';
        case 'negative':
            return result.what === 'nxdomain' ? 'NXDOMAIN' : 'without records of this type';
        case 'failed':
            return typeof result.rcode === 'number' ? `rcode ${result.rcode}` : result.rcode.toUpperCase();
        case 'lame':
            return 'without recursion';
        case 'truncated':
            return 'truncated';
        case 'malformed':
            return 'malformed';
        case 'port-closed':
            return 'refused by a closed port';
        case 'unreachable':
            return `not sent (${result.errno})`;
        case 'timed-out':
            return result.late === null ? 'lost' : `too late (${Math.round(result.late.ms)} ms)`;
        case 'skipped':
            return 'not measured';
    }
}

;// CONCATENATED MODULE: ./build/src/push-path/malformed.js
/** Why a DNS reply is malformed, where it matters to a replay. */
/** What came over TCP is a reply, but to somebody else: no client waits for another one on that connection. */
const answersAnother = 'it answers another question';

;// CONCATENATED MODULE: ./build/src/forecast/exchanges.js
/** One question to one server, as Go's resolver would have fared with what was measured. */


/** A time-out is the only thing that takes Go exactly its time-out. */
const goLoses = (timeoutMs) => (sample) => {
    const exchange = exchangeOf(sample, timeoutMs);
    return exchange.kind === 'next' && exchange.ms === timeoutMs;
};
const known = new WeakMap();
/**
 * dnsclient_unix.go `exchange` and `tryOneName`; errors are worded as Go words them. Worked out once for each sample.
 * @param timeoutMs Go's time-out for one exchange (`options timeout:`)
 */
const exchangeOf = (sample, timeoutMs) => (0,memo/* getOrAdd */.P)((0,memo/* getOrAdd */.P)(known, sample, () => new Map()), timeoutMs, () => exchangeWith(sample, sample.result, sample.transport, timeoutMs));
function exchangeWith({ server, overTcp }, result, transport, timeoutMs) {
    const dial = `dial ${transport} ${hostPort(server)}: connect`;
    const read = `read ${transport} ${somewhere}->${hostPort(server)}`;
    const lost = { kind: 'next', ms: timeoutMs, error: `${read}: i/o timeout` };
    if ('ms' in result && result.ms > timeoutMs)
        return lost;
    switch (result.kind) {
        case 'answered':
            return { kind: 'addresses', addresses: result.addresses, ms: result.ms };
        case 'negative':
            return { kind: 'denied', ms: result.ms };
        case 'failed':
            return { kind: 'next', ms: result.ms, error: 'server misbehaving' };
        case 'lame':
            return { kind: 'next', ms: result.ms, error: 'lame referral' };
        case 'malformed':
            return {
                kind: 'next',
                ms: result.ms,
                error: result.why === answersAnother ? 'invalid DNS response' : 'cannot unmarshal DNS message',
            };
        case 'port-closed':
            // A closed UDP port is heard of when the reply is read, a closed TCP port when it is connected to.
            return {
                kind: 'next',
                ms: result.ms,
                error: `${transport === 'udp' ? `${read}: read` : dial}: connection refused`,
            };
        case 'unreachable':
            return { kind: 'next', ms: result.ms, error: unreachableText(result.errno, dial, read) };
        case 'truncated': {
            // Over TCP there is nothing to fall back to.
            if (transport === 'tcp')
                return { kind: 'next', ms: result.ms, error: 'cannot unmarshal DNS message' };
            if (overTcp === null)
                return { kind: 'unknown', ms: result.ms };
            // A fresh time-out for the same server over TCP.
            const again = exchangeWith({ server, overTcp }, overTcp, 'tcp', timeoutMs);
            return { ...again, ms: result.ms + again.ms };
        }
        case 'timed-out': {
            // What came late for those that were waited for, but in time for a more patient client.
            if (result.late !== null && result.late.ms <= timeoutMs)
                return exchangeWith({ server, overTcp }, result.late, transport, timeoutMs);
            return result.waitedMs >= timeoutMs ? lost : { kind: 'unknown', ms: result.waitedMs };
        }
        case 'skipped':
            return { kind: 'unknown', ms: result.waitedMs };
    }
}
/** Linux's words for an error number, where Go puts them. */
function unreachableText(errno, dial, read) {
    switch (errno) {
        case 'EHOSTUNREACH':
            return `${read}: read: no route to host`;
        case 'ECONNRESET':
            return `${read}: read: connection reset by peer`;
        default:
            return `${dial}: network is unreachable`;
    }
}
/** The client's own address and port, which cannot be foretold. */
const somewhere = 'runner';
const hostPort = ({ address, port }) => address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;

;// CONCATENATED MODULE: ./build/src/findings/suspect.js
/** A finding before its severity is known: what was seen, and how the observations would look without it. */




/** Every code has a page, docs/findings/<code>.md. */
const findingCodes = (/* unused pure expression or super */ null && ([
    'resolver-silent',
    'resolver-unreachable',
    'resolver-slow',
    'resolver-lossy',
    'resolver-refuses',
    'resolver-fails',
    'resolver-lame',
    'record-type-missing',
    'resolver-denies-name',
    'resolver-limits-rate',
    'resolver-drops-pairs',
    'edns-dropped',
    'edns-refused',
    'truncation-without-tcp',
    'replies-mismatched',
    'dnssec-bogus',
    'nxdomain-rewritten',
    'address-bogus',
    'resolvers-disagree',
    'look-alike-resolver',
    'name-not-found',
    'search-list-slow',
    'endpoint-unreachable',
    'endpoint-slow',
    'certificate-rejected',
    'service-error',
    'credentials-refused',
    'credentials-missing',
    'credentials-not-checked',
    'push-not-granted',
    'challenge-unusable',
    'realm-not-trusted',
    'realm-not-encrypted',
    'token-unusable',
    'docker-config-invalid',
    'trust-server-refuses',
    'trust-service-missing',
    'warm-cache-only',
    'trust-server-retired',
    'trust-server-invalid',
    'content-trust-ignored',
    'content-trust-not-visible',
    'too-many-nameservers',
    'no-nameserver',
    'resolv-conf-unreadable',
    'daemon-elsewhere',
    'builder-resolves-differently',
    'libc-resolver',
    'proxy-not-followed',
    'job-summary-unavailable',
]));
const nobody = { resolver: null, position: null, host: null };
const ofResolver = (resolver, host = null) => ({
    resolver: { address: resolver.address, port: resolver.port },
    position: resolver.position,
    host,
});
const ofHost = (host) => ({ ...nobody, host });
/** What a suspect is when nothing else is said: a hint without a remedy. */
const plainSuspect = {
    byHand: null,
    otherwise: 'hint',
    atMost: 'error',
    mends: [],
    offers: [],
    partOf: null,
};
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes = { one: 'st', two: 'nd', few: 'rd' };
/** `4.4.4.4 (2nd nameserver)`. */
const called = (resolver) => `${addressed(resolver)} (${resolver.position}${suffixes[ordinals.select(resolver.position)] ?? 'th'} nameserver)`;
/** The address, with its port where that is not DNS's own. */
const addressed = (endpoint) => endpoint.port === budgets/* dnsPort */.f ? endpoint.address : hostPort(endpoint);
/**
 * The command to ask the same question by hand, with what this runner has: on Windows that is no dig, and
 * systemd-resolved's own tool says which interface answered. dig sends EDNS0 unless it is told not to.
 */
function dig(observations, resolver, name, type, option = null) {
    const { manager } = observations.runner;
    if (manager.kind === 'windows' && resolver.port === budgets/* dnsPort */.f) {
        return `Resolve-DnsName -DnsOnly -NoHostsFile -Server ${resolver.address} -Type ${type} ${name}`;
    }
    if (manager.kind === 'systemd-resolved' &&
        manager.told.kind === 'told' &&
        resolver.address === resolvedStub &&
        option === null) {
        return `resolvectl query --type=${type} ${name}`;
    }
    const asked = (0,push_path_addresses/* dnsMeasurements */.f9)(observations).find(({ probe }) => probe.name === name && (0,push_path_address/* sameEndpoint */._X)(probe.resolver, resolver));
    const edns = asked?.probe.edns === false ? '+noedns ' : '';
    const port = resolver.port === budgets/* dnsPort */.f ? '' : `-p ${resolver.port} `;
    return `dig ${edns}${option === null ? '' : `${option} `}${port}@${resolver.address} ${name} ${type}`;
}
const resolvedStub = '127.0.0.53';
/** The command that shows which nameservers this runner has. */
function showNameservers({ manager, resolvConf }) {
    switch (manager.kind) {
        case 'systemd-resolved':
            return 'resolvectl status';
        case 'network-manager':
            return 'nmcli device show | grep DNS';
        case 'macos':
            return 'scutil --dns';
        case 'windows':
            return 'Get-DnsClientServerAddress';
        case 'nobody':
        case 'dnsmasq':
        case 'docker':
        case 'kubernetes':
        case 'other':
            return `cat ${resolvConf.path}`;
    }
}
/** `3.0 s`, `12 ms`. */
const tookText = (ms) => ms >= 1_000 ? `${(ms / 1_000).toFixed(1)} s` : `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
const listed = (items) => items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

;// CONCATENATED MODULE: ./build/src/findings/diagnoses.js
/** What came of the questions that no client asks. */




/** Of one nameserver and one kind, in the order in which they came. */
const diagnosesOf = (observations, resolver, asks) => (0,push_path_addresses/* diagnosisMeasurements */.r0)(observations).filter(({ probe }) => probe.asks === asks && (0,push_path_address/* sameEndpoint */._X)(probe.resolver, resolver));
/** What the nameserver said to the same question asked in this way, or null where it was not asked so, or said nothing. */
const replyTo = (observations, resolver, asks, isSame) => diagnosesOf(observations, resolver, asks).flatMap(({ probe, result }) => isSame(probe) && isReply(result) ? [result] : [])[0] ?? null;
/** Whether a message came that speaks of the question. */
const isReply = (result) => 'ms' in result && result.kind !== 'port-closed' && result.kind !== 'unreachable';
/** Whether a reply has what a client can go on with: addresses, or a denial. */
const isUsable = (result) => result.kind === 'answered' || result.kind === 'negative' || result.kind === 'truncated';
/** How long the root's nameservers took, which a resolver has in its cache; where none came, how long at the least. */
function rootMsOf(observations, resolver) {
    const result = diagnosesOf(observations, resolver, 'root').at(-1)?.result;
    if (result === undefined)
        return null;
    if (isReply(result))
        return result.ms;
    return result.kind === 'timed-out' ? (result.late?.ms ?? result.waitedMs) : null;
}
/** A resolver that is there, and one that is not, differ in this. */
function rootEvidence(observations, resolver) {
    const result = diagnosesOf(observations, resolver, 'root').at(-1)?.result;
    if (result === undefined || result.kind === 'skipped')
        return [];
    const ms = isReply(result) ? ` after ${tookText(result.ms)}` : '';
    return [`asked for the root's nameservers: ${nameOf(result)}${ms}`];
}

;// CONCATENATED MODULE: ./build/src/forecast/look-alike.js
/**
 * Typing errors in the addresses of well-known public resolvers. `4.4.4.4` where `8.8.4.4` was meant
 * made a team change its credentials for days.
 */

/** Public IPv4 resolvers, as their operators document them. */
const publicResolvers = [
    ...of('Google Public DNS', '8.8.8.8', '8.8.4.4'),
    ...of('Cloudflare', '1.1.1.1', '1.0.0.1', '1.1.1.2', '1.0.0.2', '1.1.1.3', '1.0.0.3'),
    ...of('Quad9', '9.9.9.9', '149.112.112.112', '9.9.9.10', '149.112.112.10', '9.9.9.11', '149.112.112.11'),
    ...of('OpenDNS', '208.67.222.222', '208.67.220.220', '208.67.222.220', '208.67.220.222'),
    ...of('OpenDNS', '208.67.222.123', '208.67.220.123'),
    ...of('Level 3', '4.2.2.1', '4.2.2.2', '4.2.2.3', '4.2.2.4', '4.2.2.5', '4.2.2.6'),
    ...of('Verisign', '64.6.64.6', '64.6.65.6'),
    ...of('DNS.WATCH', '84.200.69.80', '84.200.70.40'),
    ...of('AdGuard DNS', '94.140.14.14', '94.140.15.15', '94.140.14.15', '94.140.15.16'),
    ...of('AdGuard DNS', '94.140.14.140', '94.140.14.141'),
    ...of('CleanBrowsing', '185.228.168.9', '185.228.169.9', '185.228.168.10', '185.228.169.11'),
    ...of('CleanBrowsing', '185.228.168.168', '185.228.169.168'),
    ...of('Comodo Secure DNS', '8.26.56.26', '8.20.247.20'),
    ...of('Control D', '76.76.2.0', '76.76.10.0'),
    ...of('Yandex DNS', '77.88.8.8', '77.88.8.1', '77.88.8.88', '77.88.8.2', '77.88.8.7', '77.88.8.3'),
    ...of('AliDNS', '223.5.5.5', '223.6.6.6'),
    ...of('DNSPod', '119.29.29.29', '119.28.28.28'),
    ...of('114DNS', '114.114.114.114', '114.114.115.115'),
];
function of(operator, ...addresses) {
    return addresses.map((address) => ({ operator, address }));
}
/** Address distance up to which a resolver is taken for a typing error: two octets, or two digits. */
const maxOctets = 2;
const maxDigits = 2;
/**
 * The well-known resolver that an address may have been meant to be. Never for a private address, for
 * one that is itself well known, or for IPv6.
 * @param configured every nameserver of the runner, to see which operators' pairs are there
 */
function lookAlikeOf(suspect, configured) {
    const { address } = suspect;
    if ((0,push_path_address/* isIpAddress */.oX)(address) !== 4 || (0,push_path_address/* isPrivateAddress */.C0)(address))
        return null;
    if (publicResolvers.some((known) => known.address === address))
        return null;
    const others = configured.filter((one) => one.address !== address).map((one) => one.address);
    const candidates = publicResolvers
        .filter((known) => !others.includes(known.address))
        .map((known) => ({
        known,
        octets: differingOctets(address, known.address),
        digits: editDistance(address, known.address),
        paired: publicResolvers.some((one) => one.operator === known.operator && others.includes(one.address)),
    }))
        .filter(({ octets, digits, paired }) => digits === 1 || (paired && octets <= maxOctets && digits <= maxDigits))
        .sort((one, other) => Number(other.paired) - Number(one.paired) || one.digits - other.digits || one.octets - other.octets);
    const best = candidates[0];
    if (best === undefined)
        return null;
    return { correction: best.known, confidence: best.paired ? 'high' : best.octets === 1 ? 'medium' : 'low' };
}
function differingOctets(one, other) {
    const octets = other.split('.');
    return one.split('.').filter((octet, index) => octet !== octets[index]).length;
}
/** Levenshtein distance. Addresses are at most 15 characters, so the plain table is fine. */
function editDistance(one, other) {
    let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let row = 1; row <= one.length; row++) {
        const current = [row];
        for (let column = 1; column <= other.length; column++) {
            const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[other.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/src/forecast/mended-settings.js
/** Mended by whoever has this runner: its nameservers, the rest of resolv.conf, the hosts file, variables. */




/** What is mended twice is the same object, and is replayed once. */
function onlyOnce(mend) {
    const mended = new WeakMap();
    return (observations) => (0,memo/* getOrAdd */.P)(mended, observations, () => mend(observations));
}
/**
 * With other nameservers: the first three are asked, one that is named again is asked once, as what is pasted has it, and
 * what stands behind a stub stays. One that was ignored for its place may be asked now, though nobody measured it.
 */
const withNameservers = (change) => onlyOnce((observations) => {
    const { resolvers } = observations.runner;
    const listed = change(resolvers.filter(({ behind }) => behind === null));
    const once = listed.filter((one, index) => listed.findIndex((other) => (0,push_path_address/* sameEndpoint */._X)(one, other)) === index);
    const asked = once.map((one, index) => ({ ...one, used: index < budgets/* goResolver */.l_.maxNameservers }));
    return withRunner(observations, {
        places: placesWith(observations, change),
        resolvers: [...asked, ...resolvers.filter(({ behind }) => behind !== null)],
    });
});
/** Whoever has nameservers of its own is given the same change; what would leave it none is none for it. */
function placesWith({ runner }, change) {
    const changed = (place) => {
        if (place.kind !== 'own-nameservers')
            return place;
        const own = place.nameservers.map((address, index) => {
            return { address, port: budgets/* dnsPort */.f, position: index + 1, used: true, source: place.why, behind: null };
        });
        const nameservers = change(own).map(({ address }) => address);
        return nameservers.length === 0 ? place : { ...place, nameservers };
    };
    return { daemon: changed(runner.places.daemon), builder: changed(runner.places.builder) };
}
/** Without a nameserver: those after it move up. */
const withoutResolver = (resolver) => withNameservers((listed) => listed.filter((one) => !(0,push_path_address/* sameEndpoint */._X)(one, resolver)));
/** With another nameserver in its place. */
const withReplacement = (resolver, replacement) => withNameservers((listed) => listed.map((one) => ((0,push_path_address/* sameEndpoint */._X)(one, resolver) ? { ...one, ...replacement } : one)));
/** With this nameserver before the others, which keep their order. */
const withResolverFirst = (resolver) => withNameservers((listed) => [
    ...listed.filter((one) => (0,push_path_address/* sameEndpoint */._X)(one, resolver)),
    ...listed.filter((one) => !(0,push_path_address/* sameEndpoint */._X)(one, resolver)),
]);
/** With no other nameserver than this one. */
const withOnly = (resolver) => withNameservers((listed) => listed.filter((one) => (0,push_path_address/* sameEndpoint */._X)(one, resolver)));
/** As if a stub forwarded to these alone, and so answered as they do. Whoever asks those behind it itself asks these. */
const withUpstreams = (stub, upstreams) => onlyOnce((observations) => {
    const isUpstream = (address) => upstreams.some((one) => one.address === address);
    const narrowed = (place) => {
        if (place.kind !== 'own-nameservers')
            return place;
        const nameservers = place.nameservers.filter(isUpstream);
        return nameservers.length === 0 ? place : { ...place, nameservers };
    };
    const { daemon, builder } = observations.runner.places;
    const replaced = withNameservers((listed) => listed.flatMap((one) => (0,push_path_address/* sameEndpoint */._X)(one, stub) ? upstreams.map((up) => ({ ...up, behind: null })) : [one]))(observations);
    return withRunner(replaced, { places: { daemon: narrowed(daemon), builder: narrowed(builder) } });
});
/** With these addresses in the hosts file, by host: none of them is looked up. */
const withPins = (pins) => (observations) => {
    const added = Object.fromEntries(Object.entries(pins).map(([host, addresses]) => [host.toLowerCase(), addresses]));
    return withRunner(observations, { pins: { ...observations.runner.pins, ...added } });
};
/**
 * With other `options` or another search list in resolv.conf, which every resolver library reads. What is offered here
 * (`timeout:` and `attempts:` within glibc's and musl's limits, `ndots:`, `single-request`) each of them reads as it
 * is written, and what one of them has no use for its replay does not look at.
 */
const withLookupRules = (rules) => (observations) => {
    const { go, glibc, musl } = observations.runner.lookup;
    return withRunner(observations, {
        lookup: {
            go: { ...go, ...rules },
            glibc: { ...glibc, ...rules },
            musl: { ...musl, ...muslRules(rules) },
        },
    });
};
/** musl has no other options than these (src/network/resolvconf.c). */
const muslRules = ({ timeoutMs, attempts, ndots, search }) => ({
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(attempts === undefined ? {} : { attempts }),
    ...(ndots === undefined ? {} : { ndots }),
    ...(search === undefined ? {} : { search }),
});
const withoutContentTrust = (observations) => withRunner(observations, { contentTrust: { ...observations.runner.contentTrust, asked: false } });
/** As if `DOCKER_CONTENT_TRUST_SERVER` were not set. */
const withoutServerVariable = (observations) => withRunner(observations, { contentTrust: { ...observations.runner.contentTrust, serverVariable: null } });

;// CONCATENATED MODULE: ./build/src/findings/lasting.js
/**
 * Where a change of the resolver configuration lasts on this runner. What is pasted into a file that a program writes is
 * gone when it writes it again, so the same is said once more for that program, in its own words.
 */



const dropIn = '/etc/systemd/resolved.conf.d/push-preflight.conf';
const dnsmasqFile = '/etc/dnsmasq.d/push-preflight.conf';
const netplanFile = '/etc/netplan/90-push-preflight.yaml';
const daemonFile = '/etc/docker/daemon.json';
/**
 * These nameservers and no others. Null where the file itself is all there is, or where none of these is left: none of
 * the managers takes an empty list.
 */
function lastingNameservers({ manager, resolvers }, servers) {
    const stubs = new Set(resolvers.flatMap(({ behind }) => (behind === null ? [] : [behind.address])));
    // A manager is given those that it forwards to: its own stub would make a ring.
    const given = servers.filter(({ address }) => !stubs.has(address));
    const addresses = given.filter(({ port }) => port === budgets/* dnsPort */.f).map(({ address }) => address);
    if (given.length === 0 || addresses.length < given.length)
        return null;
    switch (manager.kind) {
        case 'nobody':
            return null;
        case 'systemd-resolved':
            return resolvedServers(manager, addresses, resolvers.some((one) => one.used && isStub(one)));
        case 'network-manager':
            return {
                say: 'To keep it, give it to NetworkManager',
                paste: connectionLines(manager, 'dns', addresses),
                where: aShell,
            };
        case 'dnsmasq':
            return {
                say: 'To keep it, give it to dnsmasq and restart that: sudo systemctl restart dnsmasq',
                paste: ['no-resolv', ...addresses.map((one) => `server=${one}`)].join('\n'),
                where: dnsmasqFile,
            };
        case 'docker':
            return {
                say: 'To keep it for every container, restart the daemon of the host with it; for a container job alone, set options: below container:',
                paste: JSON.stringify({ dns: addresses }, null, 2),
                where: `${daemonFile} on the host (or container.options: ${addresses.map((one) => `--dns ${one}`).join(' ')})`,
            };
        case 'kubernetes':
            return podLines([
                'dnsPolicy: None',
                'dnsConfig:',
                `  nameservers: [${addresses.map(yamlText).join(', ')}]`,
            ]);
        case 'macos':
            return {
                say: 'To keep it, give it to macOS',
                paste: `sudo networksetup -setdnsservers ${serviceOf(manager)} ${addresses.join(' ')}`,
                where: aShell,
            };
        case 'windows':
            return {
                say: 'To keep it, give it to Windows',
                paste: `Set-DnsClientServerAddress -InterfaceAlias ${powershellText(manager.interface ?? 'Ethernet')} -ServerAddresses ${addresses.map(powershellText).join(',')}`,
                where: 'PowerShell, as administrator',
            };
        case 'other':
            return otherServers(manager, addresses);
    }
}
/** The words of an `options` line. Null where the file itself is all there is, or its writer takes none. */
function lastingOptions({ manager }, options) {
    switch (manager.kind) {
        case 'systemd-resolved':
            return ownFile(['nameserver 127.0.0.53', `options ${options.join(' ')}`]);
        case 'network-manager':
            return {
                say: 'To keep it, give it to NetworkManager',
                paste: connectionLines(manager, 'dns-options', options),
                where: aShell,
            };
        case 'docker':
            return {
                say: 'To keep it for every container, restart the daemon of the host with it; for a container job alone, set options: below container:',
                paste: JSON.stringify({ 'dns-opts': options }, null, 2),
                where: `${daemonFile} on the host (or container.options: ${options.map((one) => `--dns-option ${one}`).join(' ')})`,
            };
        case 'kubernetes':
            return podLines([
                'dnsConfig:',
                '  options:',
                ...options.map((option) => {
                    const [name = '', value] = option.split(':');
                    return value === undefined
                        ? `    - { name: ${name} }`
                        : `    - { name: ${name}, value: '${value}' }`;
                }),
            ]);
        case 'other':
            return manager.name === 'resolvconf'
                ? {
                    say: resolvconfSay,
                    paste: `options ${options.join(' ')}`,
                    where: '/etc/resolvconf/resolv.conf.d/base',
                }
                : null;
        case 'nobody':
        case 'dnsmasq':
        case 'macos':
        case 'windows':
            return null;
    }
}
/** The suffixes of a `search` line, which may be none. */
function lastingSearch({ manager, resolvers }, search) {
    switch (manager.kind) {
        case 'network-manager':
            return {
                say: 'To keep it, give it to NetworkManager',
                paste: connectionLines(manager, 'dns-search', search),
                where: aShell,
            };
        case 'kubernetes': {
            // The kubelet adds the cluster's own suffixes with every policy but this one, which wants nameservers, too.
            const servers = resolvers.filter((one) => one.used && one.port === budgets/* dnsPort */.f);
            return podLines([
                'dnsPolicy: None',
                'dnsConfig:',
                `  nameservers: [${servers.map(({ address }) => yamlText(address)).join(', ')}]`,
                `  searches: [${search.map(yamlText).join(', ')}]`,
            ]);
        }
        case 'macos':
            return {
                say: 'To keep it, give it to macOS',
                paste: `sudo networksetup -setsearchdomains ${serviceOf(manager)} ${search.length === 0 ? 'Empty' : search.map(shellWord).join(' ')}`,
                where: aShell,
            };
        case 'docker':
            return {
                say: 'To keep it for every container, restart the daemon of the host with it',
                paste: JSON.stringify({ 'dns-search': search.length === 0 ? ['.'] : search }, null, 2),
                where: `${daemonFile} on the host`,
            };
        case 'systemd-resolved': {
            const link = linkOf(manager);
            return link === null
                ? null
                : {
                    say: 'To keep it, have systemd-resolved write it; at the next boot it is as before',
                    paste: `sudo resolvectl domain ${link} ${search.length === 0 ? "''" : search.join(' ')}`,
                    where: aShell,
                };
        }
        case 'nobody':
        case 'dnsmasq':
        case 'windows':
        case 'other':
            return null;
    }
}
/** Until the next boot, at once: the servers of one interface. Null where it is not known which. */
function resolvectlLine(manager, servers) {
    const link = manager.kind === 'systemd-resolved' ? linkOf(manager) : null;
    return link === null ? null : `sudo resolvectl dns ${link} ${servers.map(addressed).join(' ')}`;
}
/** The interface whose servers are asked: the first one that has any. */
function linkOf({ links }) {
    const name = links.find((link) => link.name !== null && link.servers.length > 0)?.name ?? null;
    return name !== null && /^[\w.@-]+$/.test(name) ? name : null;
}
const serviceOf = ({ service }) => shellWord(service ?? 'Ethernet');
const aShell = 'a shell on this runner';
const isStub = ({ address }) => ['127.0.0.53', '127.0.0.54'].includes(address);
function resolvedServers(manager, addresses, throughStub) {
    const link = linkOf(manager);
    if (manager.feeder === 'netplan' && link !== null) {
        return {
            say: `To keep it, give it to netplan (where ${link} has another name there, use that) and run: sudo netplan apply`,
            paste: [
                'network:',
                '  version: 2',
                '  ethernets:',
                `    ${link}:`,
                '      nameservers:',
                `        addresses: [${addresses.map(yamlText).join(', ')}]`,
                '      dhcp4-overrides: { use-dns: false }',
                '      dhcp6-overrides: { use-dns: false }',
            ].join('\n'),
            where: netplanFile,
        };
    }
    if (manager.feeder === 'network-manager' && link !== null) {
        const connection = `"$(nmcli -g GENERAL.CONNECTION device show ${link})"`;
        return {
            say: 'To keep it, give it to NetworkManager, which systemd-resolved has its servers from',
            paste: nmcliLines(connection, 'dns', addresses),
            where: aShell,
        };
    }
    if (!throughStub) {
        // Into the file for others it writes the interfaces' servers whatever else is set.
        return link === null
            ? null
            : {
                say: 'To keep it until the next boot, give it to systemd-resolved, which writes this file',
                paste: `sudo resolvectl dns ${link} ${addresses.join(' ')}`,
                where: aShell,
            };
    }
    return {
        say: 'To keep it, give it to systemd-resolved and run: sudo systemctl restart systemd-resolved',
        paste: `[Resolve]\nDNS=${addresses.join(' ')}\nDomains=~.`,
        where: dropIn,
    };
}
/** systemd-resolved's own file takes no options: it is a link, and a file of one's own takes its place. */
const ownFile = (lines) => ({
    say: 'To keep it, put a file of your own in the place of the link that systemd-resolved writes behind',
    paste: [
        'sudo rm /etc/resolv.conf',
        `printf '%s\\n' ${lines.map(shellWord).join(' ')} | sudo tee /etc/resolv.conf`,
    ].join('\n'),
    where: aShell,
});
const connectionLines = ({ connection }, setting, values) => nmcliLines(connection === null ? '"$(nmcli -g NAME connection show --active | head -n 1)"' : shellWord(connection), setting, values);
/** Each family has a list of its own, and the other family's servers come from DHCP unless that is switched off. */
function nmcliLines(connection, setting, values) {
    const families = [4, 6].map((family) => {
        const own = setting === 'dns' ? values.filter((value) => (0,push_path_address/* isIpAddress */.oX)(value) === family) : values;
        const automatic = setting === 'dns' ? ` ipv${family}.ignore-auto-dns yes` : '';
        return `ipv${family}.${setting} ${shellWord(own.join(','))}${automatic}`;
    });
    return `sudo nmcli connection modify ${connection} ${families.join(' ')}\nsudo nmcli connection up ${connection}`;
}
const podLines = (lines) => ({
    say: "To keep it, set it in the runner pod's spec and start the pod again",
    paste: lines.join('\n'),
    where: "the pod's spec",
});
const resolvconfSay = 'To keep it, give it to resolvconf and run: sudo resolvconf -u';
function otherServers({ name }, addresses) {
    switch (name) {
        case 'resolvconf':
            return {
                say: resolvconfSay,
                paste: addresses.map((one) => `nameserver ${one}`).join('\n'),
                where: '/etc/resolvconf/resolv.conf.d/head',
            };
        case 'dhclient': {
            const own = addresses.filter((one) => (0,push_path_address/* isIpAddress */.oX)(one) === 4);
            return own.length < addresses.length
                ? null
                : {
                    say: 'To keep it, have dhclient take these instead of what DHCP says',
                    paste: `supersede domain-name-servers ${own.join(', ')};`,
                    where: '/etc/dhcp/dhclient.conf',
                };
        }
        case 'dhcpcd':
            return {
                say: 'To keep it, have dhcpcd take these instead of what DHCP says',
                paste: `static domain_name_servers=${addresses.join(' ')}`,
                where: '/etc/dhcpcd.conf',
            };
        case 'netconfig':
            return {
                say: 'To keep it, give it to netconfig and run: sudo netconfig update -f',
                paste: `NETCONFIG_DNS_STATIC_SERVERS="${addresses.join(' ')}"`,
                where: '/etc/sysconfig/network/config',
            };
        case 'WSL':
            return {
                say: 'To keep it, have WSL leave /etc/resolv.conf alone, run wsl --shutdown, and write the file again',
                paste: '[network]\ngenerateResolvConf = false',
                where: '/etc/wsl.conf',
            };
        default:
            return null;
    }
}
/** What needs no quotes in a shell has none; what does cannot end them (POSIX.1-2024 section 2.2.2). */
const shellWord = (text) => /^[\w.,:/@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
const powershellText = (text) => `'${text.replaceAll("'", "''")}'`;
/** An address with colons would be a map. */
const yamlText = (text) => (/^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`);

;// CONCATENATED MODULE: ./build/src/findings/options-line.js
/** The `options` line of resolv.conf, written again with something else in it. */

/**
 * The options of this runner with those of `change`: whoever pastes the line keeps the others. Numbers are Go's, since
 * glibc takes the same ones up to its own limits (res_init.c, `res_setoptions`); what is as it is by default is left out.
 */
function optionsWith({ lookup, notes }, change) {
    const { go, glibc } = lookup;
    const rules = { ...go, ...change };
    const single = { off: null, on: 'single-request', reopen: 'single-request-reopen' };
    // Go makes no difference between the two spellings.
    const { singleRequest } = change.singleRequest === undefined && glibc.singleRequest !== 'off' ? glibc : rules;
    const numbers = ['ndots', 'timeout', 'attempts'].flatMap((name) => {
        const [value, usual, changed] = name === 'timeout'
            ? [rules.timeoutMs / 1000, budgets/* goResolver */.l_.timeoutMs / 1000, change.timeoutMs]
            : [rules[name], budgets/* goResolver */.l_[name], change[name]];
        return value === usual && changed === undefined ? [] : [`${name}:${value}`];
    });
    const flags = [
        rules.rotate ? 'rotate' : null,
        single[singleRequest],
        // Go knows two more spellings, which glibc does not.
        rules.useVc ? (glibc.useVc ? 'use-vc' : 'tcp') : null,
        rules.edns0 ? 'edns0' : null,
        rules.trustAd ? 'trust-ad' : null,
        rules.noReload ? 'no-reload' : null,
    ].filter((word) => word !== null);
    // What Go does not know makes a build with cgo ask libc, so it is no idle word.
    const unknown = notes.flatMap(({ kind, text }) => kind === 'unknown-option' && /^\S+$/.test(text) ? [text] : []);
    return ['options', ...new Set([...flags, ...unknown, ...numbers])].join(' ');
}

;// CONCATENATED MODULE: ./build/src/findings/pins.js
/** Addresses that may be written into the hosts file for the time of one job. */



/**
 * The hosts of this push that are looked up, with their addresses, in the order of the path. A host of which nobody told an
 * address has none. One whose addresses differ from answer to answer or from resolver to resolver is left to DNS: it
 * is spread over a network that means to choose, as content delivery networks are, and a choice of its is not ours to freeze.
 */
function pinsFor(observations) {
    const hosts = [...new Set(pathOf(observations).map(({ host }) => host))].filter((host) => (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) === null);
    return Object.fromEntries(hosts.flatMap((host) => {
        const addresses = steadyAddresses(observations, host);
        return addresses === null ? [] : [[host, addresses]];
    }));
}
function steadyAddresses(observations, host) {
    const answers = new Map();
    for (const { probe, result } of (0,push_path_addresses/* dnsMeasurements */.f9)(observations)) {
        if (probe.host !== host || probe.why !== 'client' || result.kind !== 'answered')
            continue;
        (0,memo/* getOrAdd */.P)(answers, probe.type, () => new Set()).add([...result.addresses].sort().join(' '));
    }
    const sets = [...answers.values()];
    if (sets.length === 0 || sets.some(({ size }) => size > 1))
        return null;
    return sets.flatMap((set) => [...set].join(' ').split(' ')).filter((address) => address !== '');
}

;// CONCATENATED MODULE: ./build/src/findings/upstream-offers.js
/** What can be done about a stub: have it ask only those behind it that answer well. */




/**
 * Null where nobody is known behind it, where all of them are as good or as bad, and where nothing says how to change it.
 * What is behind explains, and is replayed only here: the stub would answer as they were measured to.
 */
function upstreamOffer(observations, stub) {
    const behind = observations.runner.resolvers.filter((one) => one.behind?.address === stub.address && one.behind.port === stub.port);
    const good = behind.filter((one) => answersWell(observations, one));
    if (good.length === 0 || good.length === behind.length)
        return null;
    const { manager } = observations.runner;
    const lasting = lastingNameservers(observations.runner, good);
    const atOnce = resolvectlLine(manager, good);
    const say = `Have ${addressed(stub)} forward to ${listed(good.map(addressed))} only`;
    const mend = withUpstreams(stub, good);
    if (atOnce !== null)
        return { say, paste: atOnce, where: 'a shell on this runner', lasting, mend };
    return lasting === null ? null : { say, paste: lasting.paste, where: lasting.where, mend };
}
function answersWell(observations, resolver) {
    const cells = cellsOfResolver(observations, resolver);
    const { slowThresholdMs } = observations.request;
    return (cells.length > 0 &&
        cells.every((cell) => isGood(cell.behaviour) && cell.replyMs.length > 0 && (median(cell.replyMs) ?? 0) <= slowThresholdMs));
}

;// CONCATENATED MODULE: ./build/src/findings/resolver-offers.js
/**
 * What can be done about nameservers: text to paste, and a replay. Of what ends equally well the first is suggested, so
 * offers are listed from the least intrusive on: an option changes how long this runner waits, and no more; another order
 * asks the same nameservers; a shorter list has fewer to fall back on; another nameserver is somebody new to trust; one alone
 * has nobody behind it; and a pin is right only until the address changes, which nobody is told of.
 */











/**
 * What goes for every nameserver that keeps a lookup waiting, or leads it astray.
 * @param cells what was seen of it
 * @param removal its own removal, which is looked at as a cause as well
 */
function resolverOffers(observations, resolver, cells, removal) {
    return [
        // The fault is where a stub forwards to, and so is the change; what this runner waits for stays.
        upstreamOffer(observations, resolver),
        impatienceOffer(observations, cells),
        patienceOffer(observations, cells),
        oneByOneOffer(observations, resolver, cells),
        ...orderOffers(observations, resolver),
        removal,
        replacementOffer(observations, resolver),
        ...aloneOffers(observations, resolver),
        pinOffer(observations, cells),
    ].filter((offer) => offer !== null);
}
/** The corrected nameserver of a look-alike; its replay is unknown where nobody measured it. */
function replacementOffer(observations, resolver) {
    const lookAlike = lookAlikeOf(resolver, observations.runner.resolvers);
    if (lookAlike === null)
        return null;
    const { address, operator } = lookAlike.correction;
    return nameserverOffer(observations, `Replace nameserver ${resolver.address} with ${address} (${operator})`, withReplacement(resolver, { address, port: budgets/* dnsPort */.f }));
}
/** Without this nameserver, where that leaves another. */
function removalOffer(observations, resolver) {
    if (others(observations, resolver).length === 0)
        return null;
    const say = `Remove nameserver ${addressed(resolver)}`;
    return nameserverOffer(observations, say, withoutResolver(resolver));
}
/** Each of those after it before all others. With `rotate` every one of them comes first in its turn, whatever their order. */
function orderOffers(observations, resolver) {
    if (observations.runner.lookup.go.rotate)
        return [];
    return others(observations, resolver)
        .filter((one) => one.used && one.position > resolver.position)
        .map((one) => roundIt(nameserverOffer(observations, `Ask nameserver ${addressed(one)} first`, withResolverFirst(one))));
}
/** Each of the others alone. With two that is what is left when this one is removed. */
function aloneOffers(observations, resolver) {
    return others(observations, resolver)
        .filter((one) => one.used)
        .map((one) => nameserverOffer(observations, `Use nameserver ${addressed(one)} alone`, withOnly(one)));
}
/** Lost queries are given up sooner, and tried again; so are those that are answered late, by the next one. */
function impatienceOffer(observations, cells) {
    const { timeoutMs, attempts } = budgets/* remedyOptions */.$J;
    const now = observations.runner.lookup.go;
    const sooner = now.timeoutMs > timeoutMs;
    const oftener = now.attempts < attempts;
    const touches = cells.some(({ results, replyMs }) => results.some(({ kind }) => kind === 'timed-out') || replyMs.some((ms) => ms > timeoutMs));
    if (!touches || !(sooner || oftener))
        return null;
    const say = sooner
        ? `Wait ${timeoutMs / 1000} s instead of ${now.timeoutMs / 1000} s for each nameserver`
        : `Ask each nameserver ${attempts} times instead of ${now.attempts === 1 ? 'once' : `${now.attempts} times`}`;
    return roundIt(optionsOffer(observations, say, { timeoutMs, attempts }));
}
/** Replies that came when nobody waited any more are waited for. What never came is not known to come then. */
function patienceOffer(observations, cells) {
    const late = cells.flatMap(({ results }) => results.flatMap((result) => (result.kind === 'timed-out' ? (result.late?.ms ?? []) : [])));
    if (late.length === 0)
        return null;
    const now = observations.runner.lookup.go.timeoutMs;
    const timeoutMs = (Math.ceil(Math.max(...late) / 1000) + 1) * 1000;
    if (timeoutMs <= now || timeoutMs > budgets/* glibcResolver */.gN.maxTimeoutMs)
        return null;
    const say = `Wait ${timeoutMs / 1000} s instead of ${now / 1000} s for each nameserver`;
    return roundIt(optionsOffer(observations, say, { timeoutMs }));
}
const oneByOne = 'Ask for A and AAAA records one after the other';
/** A and AAAA one after the other, for those that lose one of two questions that come together. */
function oneByOneOffer(observations, resolver, cells) {
    const all = cellsOfResolver(observations, resolver);
    const half = cells.some((cell) => cell.behaviour === 'silent' &&
        all.some((other) => other.host === cell.host && other.behaviour === 'answers'));
    if (!half || observations.runner.lookup.go.singleRequest !== 'off')
        return null;
    return roundIt(optionsOffer(observations, oneByOne, { singleRequest: 'on' }));
}
/**
 * The same, where it is known what comes then.
 * @param replies to what was lost beside another question, by `questionKey`
 */
function pairedOffer(observations, resolver, replies) {
    if (observations.runner.lookup.go.singleRequest !== 'off')
        return [];
    const rules = { singleRequest: 'on' };
    const mend = (seen) => withRepliesOf(resolver, replies)(withLookupRules(rules)(seen));
    const offer = optionsOffer(observations, oneByOne, rules);
    return offer === null ? [] : [roundIt({ ...offer, mend })];
}
/** A name with a dot that exists is found before the search list is tried. */
function asItIsOffer(observations) {
    const say = 'Ask for names with a dot as they are first, and for those of the search list only then';
    return optionsOffer(observations, say, { ndots: budgets/* usualNdots */.Fk });
}
/** The search list without some of its suffixes. */
function shorterSearchOffer({ runner }, without) {
    const search = runner.lookup.go.search.filter((suffix) => !without.includes(suffix));
    const say = `Take ${listed(without)} out of the search list`;
    const lasting = lastingSearch(runner, search);
    const mend = withLookupRules({ search });
    if (lasting !== null && hasNoFile(runner))
        return { ...lasting, say, mend };
    return {
        say,
        // The root adds nothing to a name.
        paste: `search ${search.length === 0 ? '.' : search.join(' ')}`,
        where: runner.resolvConf.path,
        lasting,
        mend,
    };
}
/** The hosts of this push with the addresses that were measured, if those are among them that it is about. */
function pinOffer(observations, cells) {
    const pins = pinsFor(observations);
    const hosts = Object.keys(pins);
    if (!cells.some(({ host }) => hosts.includes(host)))
        return null;
    return roundIt({
        say: `Pin ${listed(hosts)} in this job, before the push, and not for longer: addresses change`,
        paste: Object.entries(pins)
            .flatMap(([host, addresses]) => addresses.map((address) => `${address} ${host}`))
            .join('\n'),
        where: hostsPath,
        mend: withPins(pins),
    });
}
/** Where Go and glibc look before they ask a nameserver. */
const hostsPath = '/etc/hosts';
function optionsOffer(observations, say, rules) {
    const { runner } = observations;
    if (hasNoFile(runner))
        return null;
    const paste = optionsWith(runner, rules);
    return {
        say,
        paste,
        where: runner.resolvConf.path,
        lasting: lastingOptions(runner, paste.split(' ').slice(1)),
        mend: withLookupRules(rules),
    };
}
/** The nameservers of the replay are the ones to paste: in a file, or in the input that replaces it. */
function nameserverOffer(observations, say, mend) {
    const { request, runner } = observations;
    const servers = nameserversOf(mend(observations));
    if (request.resolvers !== null) {
        return { say, paste: servers.map(addressed).join('\n'), where: 'the resolvers input', mend };
    }
    const lasting = lastingNameservers(runner, servers);
    // Where there is no such file, the system's own command is all there is.
    if (lasting !== null && hasNoFile(runner))
        return { ...lasting, say, mend };
    return {
        say,
        paste: servers.map((one) => `nameserver ${addressed(one)}`).join('\n'),
        where: runner.resolvConf.path,
        lasting,
        mend,
    };
}
const hasNoFile = ({ manager }) => manager.kind === 'macos' || manager.kind === 'windows';
const roundIt = (offer) => offer === null ? offer : { ...offer, goesRound: true };
const nameserversOf = ({ runner }) => runner.resolvers.filter(({ behind }) => behind === null);
const others = (observations, resolver) => nameserversOf(observations).filter((one) => !(0,push_path_address/* sameEndpoint */._X)(one, resolver));

;// CONCATENATED MODULE: ./build/src/forecast/interval.js
/** z of a two-sided 95 % interval. */
const z = 1.959964;
/** Wilson's score interval for a share that was seen in `count` samples (Wilson 1927); where nothing was drawn, nothing is doubted. */
function wilsonInterval(share, count) {
    if (count === 0)
        return { low: share, high: share };
    const z2 = z * z;
    const centre = share + z2 / (2 * count);
    const margin = z * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count * count));
    const scale = 1 + z2 / count;
    return { low: Math.max(0, (centre - margin) / scale), high: Math.min(1, (centre + margin) / scale) };
}
/**
 * A small seeded generator (mulberry32), so that the same report is judged the same way twice.
 * @returns numbers in [0, 1)
 */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

;// CONCATENATED MODULE: ./build/src/forecast/samples.js
/** What one question to one server brings, as it was measured: what replays draw from. */

/** The middle one, the worse of two: what usually happens. */
const typical = {
    isLost: ({ lost, sent }) => lost * 2 >= sent,
    pick: (count) => Math.floor(count / 2),
};
function sampleSource(cells, choice) {
    return {
        draw(server, name, type) {
            const cell = cellFor(cells, server, name, type);
            if (cell === undefined)
                return null;
            if (cell.neverAnswered || (cell.loss.lost > 0 && choice.isLost(cell.loss)))
                return cell.whenLost;
            // Where it was not lost this time, and nobody saw what comes back then, it is not known.
            return cell.replies[choice.pick(cell.replies.length)] ?? null;
        },
    };
}
const found = new WeakMap();
/** Replays ask for the same few cells many thousand times: their keys are not written out again each time. */
function cellFor(cells, server, name, type) {
    const byServer = (0,memo/* getOrAdd */.P)(found, cells, () => new WeakMap());
    const byName = (0,memo/* getOrAdd */.P)(byServer, server, () => new Map());
    const byType = (0,memo/* getOrAdd */.P)(byName, name, () => new Map());
    if (!byType.has(type))
        byType.set(type, cells.get(cellKey(server, name, type)));
    return byType.get(type);
}
const cellKey = (server, name, type) => `${server.address} ${server.port} ${name.toLowerCase()} ${type}`;

;// CONCATENATED MODULE: ./build/src/forecast/cells.js
/** From the measurements of one run to the cells that replays draw from. */





function cellsOf(observations, { timeoutMs, useVc, isLost }, temperature) {
    const overTcp = new Map();
    const byCell = new Map();
    for (const one of (0,push_path_addresses/* dnsMeasurements */.f9)(observations)) {
        const { probe, result } = one;
        const key = cellKey(probe.resolver, probe.name, probe.type);
        if (probe.transport === 'tcp')
            overTcp.set(`${key} ${probe.sample}`, result);
        if ((probe.transport === 'tcp') === useVc)
            (0,memo/* getOrAdd */.P)(byCell, key, () => []).push(one);
    }
    const asked = [...byCell].flatMap(([key, measurements]) => {
        const probe = measurements[0]?.probe;
        if (probe === undefined)
            return [];
        const { resolver: server, transport } = probe;
        const samples = chosenSamples(measurements, temperature).map((one) => ({
            server,
            transport,
            result: one.result,
            overTcp: useVc ? null : (overTcp.get(`${key} ${one.probe.sample}`) ?? null),
        }));
        return [{ key, server, transport, samples, lost: samples.filter(isLost).length }];
    });
    const sampled = asked.filter(({ samples }) => samples.length > 0);
    return new Map(asked.flatMap((one) => {
        const { server, transport } = one;
        const whenLost = {
            server,
            transport,
            result: { kind: 'timed-out', waitedMs: timeoutMs, late: null, mismatched: null },
            overTcp: null,
        };
        if (one.samples.length === 0) {
            const loss = silenceOf(one, sampled);
            return loss === null ? [] : [[one.key, { server, loss, neverAnswered: false, replies: [], whenLost }]];
        }
        return [
            [
                one.key,
                {
                    server,
                    // A cold sample is the only one of its kind.
                    loss: temperature === 'cold'
                        ? { lost: one.lost, sent: one.samples.length }
                        : pooledLoss(one, sampled),
                    neverAnswered: isRule(one, sampled),
                    replies: withoutNoise(one.samples.filter((sample) => !isLost(sample)).sort(fromBestToWorst)),
                    whenLost,
                },
            ],
        ];
    }));
}
/**
 * Warm samples are all but each cell's first, where there are others. The cold sample is the first one;
 * where it was lost without a trace and the others were not, it says nothing about the cache.
 */
function chosenSamples(measurements, temperature) {
    const ended = measurements.filter(({ result }) => result.kind !== 'skipped');
    const warm = ended.filter(({ probe }) => probe.sample > 0);
    const cold = ended.filter(({ probe }) => probe.sample === 0);
    if (temperature === 'warm')
        return warm.length > 0 ? warm : cold;
    const vanished = cold.every(({ result }) => result.kind === 'timed-out' && result.late === null);
    return vanished && warm.length > 0 ? warm : cold;
}
/** What was not waited for to the end, at a resolver that answers nothing, is as silent as all the rest. Null at any other. */
function silenceOf(one, sampled) {
    const others = ofSameServer(one, sampled);
    return others.length > 0 && others.every(isSilent) ? lossOf(others) : null;
}
/** A cell that lost everything is not the victim of chance; the others of its resolver share their chance. */
function pooledLoss(one, all) {
    const silent = isSilent(one);
    return lossOf(ofSameServer(one, all).filter((other) => isSilent(other) === silent));
}
/**
 * Whether a question is never answered as a rule. The loss on the way to its resolver is what the resolver's
 * other questions show; where even the most that they allow hardly ever loses as many in a row, it is not
 * the way that loses these, and no attempt of any client gets one through. An interval around `all of 15`
 * would let one of five through at its lower end, and a push that tries five times would look saved.
 * A resolver that answers nothing at all has no other questions: a dead one looks like a very lossy way, so its
 * loss keeps its interval, as do two or three samples that the deadline cut short beside few others.
 */
function isRule(one, all) {
    if (!isSilent(one))
        return false;
    const { lost, sent } = lossOf(ofSameServer(one, all).filter((other) => !isSilent(other)));
    return sent > 0 && wilsonInterval(lost / sent, sent).high ** one.lost <= budgets/* forecasting */.ug.noChance;
}
function ofSameServer(one, all) {
    const { address, port } = one.server;
    return all.filter(({ server }) => server.address === address && server.port === port);
}
const lossOf = (pool) => ({
    lost: pool.reduce((sum, { lost }) => sum + lost, 0),
    sent: pool.reduce((sum, { samples }) => sum + samples.length, 0),
});
const isSilent = ({ lost, samples }) => lost >= budgets/* forecasting */.ug.silentFrom && lost === samples.length;
/**
 * Replies that say the same, and differ by milliseconds only, are all as quick as the quickest of them: what the others took
 * besides is this machine's, which measures in one burst what Docker asks one after the other.
 * @param replies from the best to the worst
 */
function withoutNoise(replies) {
    const [best, worst] = [replies[0], replies.at(-1)];
    return best === undefined || worst === undefined || differ(best, worst) ? replies : replies.map(() => best);
}
/** Whether two replies of one cell would send a lookup different ways. */
const differ = (one, other) => badnessOf(one) !== badnessOf(other) || Math.abs(msOf(one) - msOf(other)) > budgets/* forecasting */.ug.spreadMs;
const fromBestToWorst = (one, other) => badnessOf(one) - badnessOf(other) || msOf(one) - msOf(other);
/** What decides of a truncated reply is what came over TCP. */
const decisiveOf = ({ result, overTcp }) => result.kind === 'truncated' && overTcp !== null ? overTcp : result;
const badnessOf = (sample) => cells_badness[decisiveOf(sample).kind];
const cells_badness = {
    answered: 0,
    negative: 1,
    failed: 2,
    lame: 2,
    malformed: 2,
    'port-closed': 2,
    unreachable: 2,
    'timed-out': 3,
    truncated: 3,
    skipped: 3,
};
/** How long it takes until it is there, both transports together. */
function msOf(sample) {
    const { result, overTcp } = sample;
    const first = waitOf(result);
    return result.kind === 'truncated' && overTcp !== null ? first + waitOf(overTcp) : first;
}
const waitOf = (result) => 'ms' in result
    ? result.ms
    : result.kind === 'timed-out'
        ? (result.late?.ms ?? result.waitedMs)
        : result.waitedMs;

;// CONCATENATED MODULE: ./build/src/forecast/cgo-error.js
/** How a Go program that was built with cgo words the errors of getaddrinfo: src/net/cgo_unix.go. */
/** `gai_strerror`: glibc nss/gai_strerror.c, musl src/network/gai_strerror.c. */
const glibcWords = {
    again: 'Temporary failure in name resolution',
    noData: 'No address associated with hostname',
};
const muslWords = { again: 'Try again', noData: 'Name has no usable address' };
/** Go's text from `lookup` on. It names no server, since libc says none. */
function cgoError(host, error, { words, noDataIsNoHost }) {
    const noHost = error === 'no-name' || (error === 'no-data' && noDataIsNoHost);
    return `lookup ${host}: ${noHost ? 'no such host' : error === 'again' ? words.again : words.noData}`;
}

;// CONCATENATED MODULE: ./build/src/forecast/heard.js
/** @param patienceMs what was waited for so long, and in vain, does not come at all */
function heardOf(result, patienceMs) {
    switch (result.kind) {
        case 'port-closed':
            return { kind: 'error', ms: result.ms, errno: 'ECONNREFUSED' };
        case 'unreachable':
            return { kind: 'error', ms: result.ms, errno: result.errno };
        case 'malformed':
            // Go's word for it. C reads header and question, which may well be whole, and it is not kept what they said.
            return { kind: 'unknown', ms: result.ms };
        case 'timed-out':
            if (result.late !== null)
                return heardOf(result.late, patienceMs);
            return result.waitedMs >= patienceMs ? { kind: 'nothing' } : { kind: 'unknown', ms: result.waitedMs };
        case 'skipped':
            return { kind: 'unknown', ms: result.waitedMs };
        case 'answered':
        case 'negative':
        case 'failed':
        case 'lame':
        case 'truncated':
            return { kind: 'reply', ms: result.ms, reply: result };
    }
}
/** The response code of a reply's header (RFC 1035 section 4.1.1). */
function rcodeOf(reply) {
    if (reply.kind === 'failed')
        return reply.rcode;
    return reply.kind === 'negative' && reply.what === 'nxdomain' ? 'nxdomain' : 'noerror';
}
/** The first to arrive, taken off what is on its way; what was sent first where two arrive at once. */
function takeEarliest(onTheirWay) {
    const earliest = onTheirWay.reduce((first, one) => (first === null || one.atMs < first.atMs ? one : first), null);
    if (earliest !== null)
        onTheirWay.splice(onTheirWay.indexOf(earliest), 1);
    return earliest;
}

;// CONCATENATED MODULE: ./build/src/forecast/glibc-conversation.js
/**
 * What glibc says to one server after the other about one name, and hears: resolv/res_send.c, `send_dg` and `send_vc`
 * of glibc 2.36, and of 2.41 where it differs.
 */


/** One name's conversation with all servers. A socket stays open, with its queries' ids, until any server fails. */
function createConversation(options) {
    const { types, habits, waitMs, patienceMs, draw, waitsForUnsent } = options;
    /** What is on its way to each server's socket. */
    const sockets = new Map();
    let gotSomewhere = false;
    let firstRcode = 'noerror';
    const send = (index, type, atMs) => {
        const sample = draw(index, type);
        const heard = sample === null ? { kind: 'unknown', ms: 0 } : heardOf(sample.result, patienceMs);
        if (heard.kind === 'nothing')
            return;
        (0,memo/* getOrAdd */.P)(sockets, index, () => []).push({ atMs: atMs + heard.ms, type, heard });
    };
    const overUdp = (index, startMs) => {
        let nowMs = startMs;
        let first = null;
        const next = (errno) => ({ kind: 'next', atMs: nowMs, errno });
        const nextAfterClosing = (errno) => {
            sockets.clear();
            return next(errno);
        };
        const [one, other] = types;
        if (one === undefined)
            return next('ETIMEDOUT');
        for (;;) {
            const endMs = nowMs + waitMs(index);
            const received = new Set();
            send(index, one, nowMs);
            if (other !== undefined && !habits.single)
                send(index, other, nowMs);
            listening: for (;;) {
                const datagram = takenBy(endMs, sockets.get(index));
                if (datagram === null) {
                    nowMs = endMs;
                    if (first === null || received.size === 0) {
                        gotSomewhere = true;
                        return next('ETIMEDOUT');
                    }
                    // One of two replies: some servers, and firewalls, cannot bear two questions at a time.
                    if (habits.reopen)
                        return { kind: 'answers', atMs: nowMs, first, second: null };
                    if (habits.single) {
                        habits.reopen = true;
                        sockets.clear();
                    }
                    else
                        habits.single = true;
                    break listening;
                }
                nowMs = Math.max(nowMs, datagram.atMs);
                const { type, heard } = datagram;
                if (heard.kind === 'unknown')
                    return { kind: 'unknown', atMs: nowMs };
                if (heard.kind === 'error')
                    return nextAfterClosing(heard.errno);
                const { reply } = heard;
                gotSomewhere = true;
                if (received.has(type))
                    continue;
                const alone = received.size === 0;
                if (alone)
                    firstRcode = rcodeOf(reply);
                if (failsOver(reply)) {
                    if (!alone)
                        return first === null ? next('ETIMEDOUT') : { kind: 'answers', atMs: nowMs, first, second: null };
                    if (other === undefined || (habits.single && !waitsForUnsent))
                        return nextAfterClosing('ETIMEDOUT');
                    first = null;
                    received.add(type);
                    continue;
                }
                if (reply.kind === 'truncated') {
                    sockets.clear();
                    return { kind: 'truncated', atMs: nowMs };
                }
                if (!alone)
                    return { kind: 'answers', atMs: nowMs, first, second: reply };
                first = reply;
                received.add(type);
                if (other === undefined)
                    return { kind: 'answers', atMs: nowMs, first, second: null };
                if (!habits.single)
                    continue;
                if (habits.reopen)
                    sockets.clear();
                send(index, other, nowMs);
            }
        }
    };
    /** Both questions on one connection, without a time-out of glibc's own, and whatever is answered is taken. */
    const overTcp = (index, startMs) => {
        const heard = types.map((type) => heardOverTcp(draw(index, type)));
        const lastMs = Math.max(0, ...heard.map(({ ms }) => ms));
        const failed = heard.find((one) => one.kind === 'error');
        if (failed !== undefined)
            return { kind: 'next', atMs: startMs + failed.ms, errno: failed.errno };
        const replies = heard
            .flatMap((one) => (one.kind === 'reply' ? [one] : []))
            .sort((one, another) => one.ms - another.ms)
            .map(({ reply }) => reply);
        if (replies.length < types.length)
            return { kind: 'unknown', atMs: startMs + lastMs };
        const [first = null, second = null] = replies;
        if (first !== null)
            firstRcode = rcodeOf(first);
        return { kind: 'answers', atMs: startMs + lastMs, first, second };
    };
    return { overUdp, overTcp, gotSomewhere: () => gotSomewhere, firstRcode: () => firstRcode };
}
/** The earliest of what is there by then, taken off. */
const takenBy = (byMs, queue = []) => queue.some(({ atMs }) => atMs <= byMs) ? takeEarliest(queue) : null;
const failsOver = (reply) => reply.kind === 'lame' ||
    (reply.kind === 'failed' &&
        (reply.rcode === 'servfail' || reply.rcode === 'notimp' || reply.rcode === 'refused'));
/**
 * A question whose answer was whole over UDP was not asked over TCP, and goes along with the one that was not: what it
 * brought over UDP is taken to come over TCP as well.
 */
function heardOverTcp(sample) {
    if (sample === null)
        return { kind: 'unknown', ms: 0 };
    const { transport, result, overTcp } = sample;
    const heard = heardOf(transport === 'tcp' ? result : (overTcp ?? result), Infinity);
    if (transport === 'udp' && overTcp === null && heard.kind !== 'reply')
        return { kind: 'unknown', ms: 0 };
    const unread = heard.kind === 'nothing' || (heard.kind === 'reply' && heard.reply.kind === 'truncated');
    return unread ? { kind: 'unknown', ms: 0 } : heard;
}

;// CONCATENATED MODULE: ./build/src/forecast/glibc-resolver.js



/** A query that brought nothing. A late reply is none such: it is taken when its server is asked again. */
const glibcLoses = (timeoutMs) => ({ result }) => heardOf(result, timeoutMs).kind === 'nothing';
/**
 * How long one server is waited for at a time (res_send.c `send_dg`): whole seconds, doubled for each place in the list
 * and shared among all servers, whichever round it is.
 */
function glibcWaitMs(timeoutMs, index, servers) {
    const seconds = Math.floor(timeoutMs / 1_000) * 2 ** index;
    return Math.max(1, index > 0 ? Math.floor(seconds / servers) : seconds) * 1_000;
}
/** One process's getaddrinfo: its rotation goes on, and its fall-backs stick, from lookup to lookup. */
function createGlibcResolver(options) {
    const { rules, servers, samples, pinned, waitsForUnsent } = options;
    const types = rules.noAaaa ? ['A'] : ['A', 'AAAA'];
    const habits = { single: rules.singleRequest !== 'off', reopen: rules.singleRequest === 'reopen' };
    let rotations = options.rotationStart;
    const nextOffset = () => (rules.rotate && servers.length > 1 ? rotations++ : 0);
    const conversationAbout = (name) => createConversation({
        types,
        habits,
        waitMs: (index) => glibcWaitMs(rules.timeoutMs, index, servers.length),
        patienceMs: rules.timeoutMs,
        draw: (index, type) => {
            const server = servers[index];
            return server === undefined ? null : samples.draw(server, name, type);
        },
        waitsForUnsent,
    });
    /** `__res_context_send` and what `__res_context_query` makes of it: every server in turn, `attempts` times over. */
    const query = (name) => {
        const conversation = conversationAbout(name);
        const offset = nextOffset();
        let overTcp = rules.useVc;
        let ms = 0;
        let errno = 'ETIMEDOUT';
        for (let attempt = 0; attempt < rules.attempts; attempt++) {
            for (let shift = 0; shift < servers.length; shift++) {
                const index = (shift + offset) % servers.length;
                let round = overTcp ? null : conversation.overUdp(index, ms);
                if (round === null || round.kind === 'truncated') {
                    overTcp = true;
                    round = conversation.overTcp(index, round?.atMs ?? ms);
                }
                ms = round.atMs;
                if (round.kind === 'unknown')
                    return { kind: 'unknown', ms };
                if (round.kind === 'answers')
                    return read(round.first, round.second, conversation, ms);
                if (round.kind === 'next')
                    errno = round.errno;
            }
            // Over TCP each server is asked once at the most.
            if (overTcp)
                break;
        }
        const refused = overTcp ? errno === 'ECONNREFUSED' : !conversation.gotSomewhere();
        const then = refused ? 'give-up' : afterTrying(conversation);
        return { kind: 'failed', failure: 'try-again', then, ms };
    };
    /** `__res_context_search`: with enough dots the name itself first, else last. */
    const search = (host) => {
        const rooted = host.endsWith('.');
        const name = rooted ? host.slice(0, -1) : host;
        const asItIs = rooted || host.split('.').length - 1 >= rules.ndots;
        let ms = 0;
        let first = null;
        const failures = new Set();
        let last = 'host-not-found';
        const ask = (asked) => {
            const queried = query(asked);
            ms += queried.ms;
            return { ...queried, ms };
        };
        if (asItIs) {
            const queried = ask(name);
            if (queried.kind !== 'failed' || rooted)
                return queried;
            first = queried.failure;
        }
        for (const suffix of rules.search) {
            const queried = ask(`${name}.${suffix}`);
            if (queried.kind !== 'failed' || queried.then === 'give-up')
                return queried;
            last = queried.failure;
            if (queried.then === 'end-of-list')
                break;
            failures.add(queried.failure);
        }
        if (!asItIs) {
            const queried = ask(name);
            if (queried.kind !== 'failed')
                return queried;
            last = queried.failure;
        }
        const failure = first ?? (failures.has('no-data') ? 'no-data' : failures.has('try-again') ? 'try-again' : last);
        return { kind: 'failed', failure, then: 'give-up', ms };
    };
    return {
        lookup(host) {
            const known = pinned(host);
            if (known !== null)
                return { kind: 'found', addresses: known, ms: 0 };
            const result = search(host);
            if (result.kind !== 'failed')
                return result;
            const { noDataIsNoHost } = options;
            const error = cgoError(host, addressInfoError[result.failure], { words: glibcWords, noDataIsNoHost });
            return { kind: 'failed', error, ms: result.ms };
        },
    };
}
/** nss/getaddrinfo.c, `get_nss_addresses`. */
const addressInfoError = {
    'try-again': 'again',
    'no-data': 'no-data',
    'host-not-found': 'no-name',
    'no-recovery': 'no-name',
};
/** res_query.c, `__res_context_query`: with one buffer empty the other one stands for both. */
function read(first, second, conversation, ms) {
    const [one, other] = [first ?? second, second ?? first];
    if (one === null || other === null)
        return { kind: 'unknown', ms };
    const addresses = [first, second].flatMap(addressesIn);
    if (addresses.length > 0)
        return { kind: 'found', addresses: v4First(addresses), ms };
    const failure = failureOf(rcodeOf(one) === 'noerror' ? rcodeOf(other) : rcodeOf(one));
    const then = failure === 'try-again'
        ? afterTrying(conversation)
        : failure === 'no-recovery'
            ? 'end-of-list'
            : 'next-suffix';
    return { kind: 'failed', failure, then, ms };
}
const addressesIn = (reply) => reply?.kind === 'answered' ? reply.addresses : [];
const v4First = (addresses) => [
    ...addresses.filter((address) => !address.includes(':')),
    ...addresses.filter((address) => address.includes(':')),
];
/** A server that failed says nothing of the next suffix; silence ends the list (res_query.c, `TRY_AGAIN`). */
const afterTrying = (conversation) => conversation.firstRcode() === 'servfail' ? 'next-suffix' : 'end-of-list';
function failureOf(rcode) {
    if (rcode === 'noerror')
        return 'no-data';
    if (rcode === 'nxdomain')
        return 'host-not-found';
    return rcode === 'servfail' ? 'try-again' : 'no-recovery';
}

;// CONCATENATED MODULE: ./build/src/forecast/go-resolver.js
/** Go's own resolver (src/net/dnsclient_unix.go, Go 1.24), replayed exactly on measured samples. */


/** One process's resolver: `rotate` counts on from lookup to lookup. */
function createGoResolver(options) {
    const { rules, servers, samples, pinned, names } = options;
    let rotations = 0;
    const nextOffset = () => (rules.rotate ? rotations++ : 0);
    /** `tryOneName`: every server in turn, `attempts` times over. */
    const tryOneName = (name, type) => {
        const offset = nextOffset();
        let ms = 0;
        let error = '';
        const attempts = Math.min(rules.attempts, budgets/* forecasting */.ug.maxAttempts);
        for (let attempt = 0; attempt < attempts; attempt++) {
            for (let index = 0; index < servers.length; index++) {
                const server = servers[(offset + index) % servers.length];
                if (server === undefined)
                    continue;
                const sample = samples.draw(server, name, type);
                if (sample === null)
                    return { kind: 'unknown', ms };
                const exchange = exchangeOf(sample, rules.timeoutMs);
                ms += exchange.ms;
                switch (exchange.kind) {
                    case 'addresses':
                        return { kind: 'found', addresses: exchange.addresses, ms };
                    case 'denied':
                        return { kind: 'failed', error: `on ${hostPort(server)}: no such host`, ms };
                    case 'unknown':
                        return { kind: 'unknown', ms };
                    case 'next':
                        error = `on ${hostPort(server)}: ${exchange.error}`;
                }
            }
        }
        return { kind: 'failed', error, ms };
    };
    /** A and AAAA side by side, both awaited; an address of either family is enough (`goLookupIPCNAMEOrder`). */
    const tryBothTypes = (name) => {
        const together = rules.singleRequest === 'off';
        // The lab saw the AAAA query take the first place in rotation: the goroutine that was started last runs first.
        const first = tryOneName(name, together ? 'AAAA' : 'A');
        const second = tryOneName(name, together ? 'A' : 'AAAA');
        const [v4, v6] = together ? [second, first] : [first, second];
        const ms = together ? Math.max(v4.ms, v6.ms) : v4.ms + v6.ms;
        const addresses = [v4, v6].flatMap((one) => (one.kind === 'found' ? one.addresses : []));
        if (v4.kind === 'unknown' || v6.kind === 'unknown')
            return { kind: 'unknown', ms };
        if (addresses.length > 0)
            return { kind: 'found', addresses, ms };
        // Of two errors Go keeps the one that comes last.
        const last = together && v4.ms > v6.ms ? v4 : v6;
        return last.kind === 'failed' ? { ...last, ms } : { kind: 'unknown', ms };
    };
    return {
        lookup(host) {
            const known = pinned(host);
            if (known !== null)
                return { kind: 'found', addresses: known, ms: 0 };
            let ms = 0;
            let error = '';
            for (const name of names(host)) {
                const result = tryBothTypes(name);
                ms += result.ms;
                if (result.kind === 'found')
                    return { ...result, ms };
                if (result.kind === 'unknown')
                    return { kind: 'unknown', ms };
                if (error === '' || name === host)
                    error = result.error;
            }
            return { kind: 'failed', error: `lookup ${host} ${error}`, ms };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/forecast/library.js
/** Which resolver library a program of a push uses: facts of its build, of resolv.conf and of its environment. */


/**
 * Go's own resolver, unless the program is built with cgo and something on this runner makes Go leave the lookup to libc
 * (Go 1.24 src/net/conf.go, `initConfVal` and `hostLookupOrder`).
 */
function libraryFor(runner, program, host) {
    const library = libcOf(runner, program);
    return library === null || whyLibc(runner, program, host) === null ? 'go' : library;
}
/**
 * resolv.conf as this library reads it. A stored report may say more than any file can: libc knows whole seconds, and both
 * numbers have an end there.
 */
function rulesOf({ lookup }, library) {
    const rules = lookup[library];
    if (library === 'go')
        return rules;
    const { maxAttempts, maxTimeoutMs } = { glibc: budgets/* glibcResolver */.gN, musl: budgets/* muslResolver */.m7 }[library];
    return {
        ...rules,
        attempts: Math.min(rules.attempts, maxAttempts),
        timeoutMs: 1_000 * Math.floor(Math.min(rules.timeoutMs, maxTimeoutMs) / 1_000),
    };
}
/** The C library that this program could use, or null for one that is built without. */
function libcOf({ builds, client }, program) {
    switch (program) {
        case 'cli':
            return builds.cli === 'static' ? staticCli(client.version) : dynamicLibrary(builds.cli);
        case 'daemon':
            // moby hack/make.sh: the static dockerd has the tags netgo and osusergo.
            return builds.daemon === 'static' ? null : dynamicLibrary(builds.daemon);
        case 'builder':
        case 'buildx':
        case 'trust-plugin':
            // CGO_ENABLED=0: buildkit Dockerfile:117-124, buildx Dockerfile, docker/cli cmd/docker-trust.
            return null;
    }
}
/** What is not known is as packages have it: dynamic, with glibc (docker-ce-packaging deb/common/rules, moby hack/make/dynbinary-daemon). */
const dynamicLibrary = (build) => (build === 'musl' ? 'musl' : 'glibc');
/**
 * The static CLI is built on Alpine with cgo, so it carries musl, and has the tag netgo only from 29 on (docker/cli
 * scripts/build/.variables).
 */
const staticCli = (version) => (majorOf(version) ?? 0) >= budgets/* contentTrust */.Az.removedInMajor ? null : 'musl';
/** @returns what sends this lookup to libc, a sentence part that names it, or null. */
function whyLibc(runner, program, host) {
    // The daemon is started by the system, whose environment is not known: it is taken to set nothing.
    const { netdns, libcVariables } = program === 'daemon' ? { netdns: null, libcVariables: [] } : runner.lookupEnvironment;
    if (netdns === 'go')
        return null;
    if (netdns === 'cgo')
        return 'GODEBUG has netdns=cgo';
    const [variable] = libcVariables;
    if (variable !== undefined)
        return `${variable} is set`;
    if (/[\\%]/.test(host))
        return `${host} is no usual name`;
    return whyResolvConf(runner, program) ?? whyNameService(runner, program, host);
}
/** dnsconfig_unix.go, `unknownOpt`, and a file that is there and cannot be read for another reason than its mode. */
function whyResolvConf(runner, program) {
    const { resolvConf, notes } = runner;
    if (resolvConf.kind === 'unreadable' && couldNotBeReadByGo(resolvConf.why)) {
        return `${resolvConf.path} cannot be read (${resolvConf.why})`;
    }
    const note = notes.find(({ kind }) => kind === 'unknown-option' || kind === 'unknown-keyword');
    if (note !== undefined)
        return `Go does not know ${note.text} in ${resolvConf.path}`;
    const known = knownOptions(goMinorIn(runner, program));
    const newer = newerOptions(runner).find((option) => !known.has(option));
    return newer === undefined ? null : `the Go of this Docker does not know ${newer} in ${resolvConf.path} yet`;
}
/** What is too large or no text for us is read by Go all the same. */
const couldNotBeReadByGo = (why) => why === 'it is a directory' || (/^E[A-Z]+$/.test(why) && !modes.has(why));
const modes = new Set(['EACCES', 'EPERM']);
/** Only the CLI and the daemon are ever built with cgo. */
const goMinorIn = ({ client, daemon }, program) => program === 'daemon' ? goMinorOf(daemon, program) : goMinorOf(client, 'cli');
/** Options that this runner's file has and that not every Go knows. */
const newerOptions = ({ lookup: { go } }) => [
    ...(go.edns0 ? ['edns0'] : []),
    ...(go.trustAd ? ['trust-ad'] : []),
    ...(go.noReload ? ['no-reload'] : []),
];
/** `hostLookupOrder`, with libc at hand. */
function whyNameService(runner, program, host) {
    const { nameServiceSwitch } = runner;
    const name = host.toLowerCase().replace(/\.$/, '');
    if (name.endsWith('.local') && goMinorIn(runner, program) < budgets/* goMinor */.Cu.localOnlyWithMdns) {
        return 'the Go of this Docker leaves names below .local to libc';
    }
    switch (nameServiceSwitch.kind) {
        case 'absent':
            return null;
        case 'unreadable':
            return `nsswitch.conf cannot be read (${nameServiceSwitch.why})`;
        case 'read':
    }
    const { sources, unusualCriteria, mdnsAllow } = nameServiceSwitch;
    const [source] = unusualCriteria;
    if (source !== undefined)
        return `nsswitch.conf has criteria of its own for ${source}`;
    const reasons = sources.map((source) => {
        if (source === 'files' || source === 'dns')
            return null;
        if (source === 'myhostname')
            return isOfThisMachine(name) ? `nsswitch.conf leaves ${name} to myhostname` : null;
        if (!source.startsWith('mdns'))
            return `nsswitch.conf has the source ${source}`;
        if (name.endsWith('.local'))
            return `nsswitch.conf leaves names below .local to ${source}`;
        return mdnsAllow ? `there is a mdns.allow for ${source}` : null;
    });
    return reasons.find((reason) => reason !== null) ?? null;
}
/** conf.go, `isLocalhost`, `isGateway` and `isOutbound`. The machine's own name is not known here. */
const isOfThisMachine = (name) => /^(?:.*\.)?localhost(?:\.localdomain)?$/.test(name) || ['gateway', '_gateway', '_outbound'].includes(name);

;// CONCATENATED MODULE: ./build/src/forecast/musl-resolver.js


const types = ['A', 'AAAA'];
/** Nothing came within all the time that a name gets. */
const muslLoses = (timeoutMs) => ({ result }) => {
    const heard = heardOf(result, timeoutMs);
    return heard.kind === 'nothing' || (heard.kind === 'reply' && heard.ms >= timeoutMs);
};
function createMuslResolver(options) {
    const { rules, servers, samples, pinned, tcpFallback, noDataIsNoHost } = options;
    const { timeoutMs, attempts } = rules;
    /** `__res_msend_rc`: every question to every server at once, and again at each interval. */
    const sendAll = (name) => {
        const intervalMs = Math.max(1, Math.floor(timeoutMs / attempts));
        const replies = new Map();
        const truncated = new Set();
        const arrivals = [];
        const open = () => types.filter((type) => !replies.has(type));
        const arrive = (atMs, arrival, heard) => {
            if (heard.kind !== 'nothing')
                arrivals.push({ ...arrival, atMs: atMs + heard.ms, heard });
        };
        const send = (server, type, atMs) => {
            const to = servers[server];
            const sample = to === undefined ? null : samples.draw(to, name, type);
            const heard = sample === null ? { kind: 'unknown', ms: 0 } : heardOf(sample.result, timeoutMs);
            arrive(atMs, { server, type, over: 'udp', sample }, heard);
        };
        for (let startMs = 0; startMs < timeoutMs; startMs += intervalMs) {
            const asking = open().filter((type) => !truncated.has(type));
            for (const type of asking)
                servers.forEach((_, server) => send(server, type, startMs));
            let retriesLeft = 2 * types.length;
            const endMs = Math.min(startMs + intervalMs, timeoutMs);
            for (;;) {
                const arrival = takenBefore(endMs, arrivals);
                if (arrival === null)
                    break;
                const { atMs, type, server, over, sample, heard } = arrival;
                if (over === 'tcp') {
                    if (heard.kind === 'unknown')
                        return { kind: 'unknown', ms: atMs };
                    // A connection that fails ends everything.
                    if (heard.kind === 'error' || !isTaken(heard.reply))
                        return { kind: 'over', replies, ms: atMs };
                    if (heard.reply.kind === 'truncated')
                        return { kind: 'unknown', ms: atMs };
                    replies.set(type, heard.reply);
                }
                else {
                    if (replies.has(type) || truncated.has(type))
                        continue;
                    // The socket is not connected: nobody hears that a port is closed.
                    if (heard.kind === 'error')
                        continue;
                    if (heard.kind === 'unknown')
                        return { kind: 'unknown', ms: atMs };
                    const { reply } = heard;
                    if (reply.kind === 'truncated') {
                        // What stood in the part that came is not kept.
                        if (!tcpFallback)
                            return { kind: 'unknown', ms: atMs };
                        truncated.add(type);
                        arrive(atMs, { server, type, over: 'tcp', sample }, musl_resolver_heardOverTcp(sample, timeoutMs));
                        continue;
                    }
                    if (rcodeOf(reply) === 'servfail' && retriesLeft > 0) {
                        retriesLeft--;
                        send(server, type, atMs);
                    }
                    if (!isTaken(reply))
                        continue;
                    replies.set(type, reply);
                }
                if (open().length === 0)
                    return { kind: 'over', replies, ms: atMs };
            }
        }
        return { kind: 'over', replies, ms: timeoutMs };
    };
    /** `name_from_dns`: both families, or nothing. */
    const ask = (name) => {
        const sent = sendAll(name);
        if (sent.kind === 'unknown')
            return sent;
        const { ms, replies } = sent;
        for (const type of types) {
            const reply = replies.get(type);
            if (reply === undefined)
                return { kind: 'failed', error: 'again', ms };
            if (rcodeOf(reply) === 'nxdomain')
                return { kind: 'not-there', ms };
        }
        const addresses = types.flatMap((type) => {
            const reply = replies.get(type);
            return reply?.kind === 'answered' ? reply.addresses : [];
        });
        return addresses.length > 0
            ? { kind: 'found', addresses, ms }
            : { kind: 'failed', error: tcpFallback ? 'no-data' : 'no-name', ms };
    };
    /** `name_from_dns_search`: with enough dots no suffix at all; what is not merely absent ends it. */
    const search = (host) => {
        const rooted = host.endsWith('.');
        const name = rooted ? host.slice(0, -1) : host;
        const searched = !rooted && host.split('.').length - 1 < rules.ndots;
        let ms = 0;
        for (const suffix of searched ? rules.search : []) {
            const asked = ask(`${name}.${suffix}`);
            ms += asked.ms;
            if (asked.kind !== 'not-there')
                return { ...asked, ms };
        }
        const asked = ask(name);
        return { ...asked, ms: ms + asked.ms };
    };
    return {
        lookup(host) {
            const known = pinned(host);
            if (known !== null)
                return { kind: 'found', addresses: known, ms: 0 };
            // It divides by the attempts, and the program dies of none.
            if (attempts === 0)
                return { kind: 'unknown', ms: 0 };
            const result = search(host);
            if (result.kind === 'found' || result.kind === 'unknown')
                return result;
            const error = result.kind === 'not-there' ? 'no-name' : result.error;
            return {
                kind: 'failed',
                error: cgoError(host, error, { words: muslWords, noDataIsNoHost }),
                ms: result.ms,
            };
        },
    };
}
/** The earliest of what arrives before then, taken off. */
const takenBefore = (endMs, arrivals) => arrivals.some(({ atMs }) => atMs < endMs) ? takeEarliest(arrivals) : null;
/** Only these two response codes are an answer; all others are as good as silence. */
const isTaken = (reply) => rcodeOf(reply) === 'noerror' || rcodeOf(reply) === 'nxdomain';
const musl_resolver_heardOverTcp = (sample, timeoutMs) => sample === null || sample.overTcp === null ? { kind: 'unknown', ms: 0 } : heardOf(sample.overTcp, timeoutMs);

;// CONCATENATED MODULE: ./build/src/forecast/names.js
/** The names that Go's resolver asks for a host, in its order (dnsclient_unix.go `nameList`). */
function goNameList(host, rules) {
    if (host.endsWith('.'))
        return [host.slice(0, -1)];
    const suffixed = rules.search.map((suffix) => `${host}.${suffix}`);
    const dots = host.split('.').length - 1;
    return dots >= rules.ndots ? [host, ...suffixed] : [...suffixed, host];
}

;// CONCATENATED MODULE: ./build/src/forecast/views.js
/** Whom each program of a push asks: the nameservers of this step, unless it runs where there are others. */



/** The nameservers of this step, in order. */
const clientServers = (observations) => observations.runner.resolvers
    .filter((resolver) => resolver.used)
    .map(({ address, port }) => ({ address, port }));
const views_known = new WeakMap();
/**
 * What is told of a place decides; where nothing is told, a program sees what this step sees. With the resolvers input the
 * user says what is asked, wherever that is.
 */
function viewOf(observations, program) {
    const views = (0,memo/* getOrAdd */.P)(views_known, observations, () => new Map());
    return (0,memo/* getOrAdd */.P)(views, program, () => viewFrom(observations, placeOf(observations, program)));
}
function viewFrom(observations, place) {
    if (observations.request.resolvers !== null)
        return { kind: 'known', servers: clientServers(observations) };
    switch (place.kind) {
        case 'here':
        case 'not-told':
            return { kind: 'known', servers: clientServers(observations) };
        case 'elsewhere':
            return { kind: 'unknown', because: `${place.why}, so what it asks was not measured` };
        case 'own-nameservers': {
            const servers = place.nameservers
                .slice(0, budgets/* goResolver */.l_.maxNameservers)
                .map((address) => ({ address, port: budgets/* dnsPort */.f }));
            const missing = servers.filter((one) => !isMeasured(observations, one));
            return missing.length === 0
                ? { kind: 'known', servers }
                : { kind: 'unknown', because: `${place.why}, and ${namesOf(missing)} measured from here` };
        }
    }
}
function placeOf({ runner }, program) {
    switch (program) {
        case 'daemon':
            return runner.places.daemon;
        case 'builder':
            return runner.places.builder;
        case 'cli':
        case 'buildx':
        case 'trust-plugin':
            return { kind: 'here' };
    }
}
const isMeasured = (observations, server) => (0,push_path_addresses/* dnsMeasurements */.f9)(observations).some(({ probe, result }) => probe.resolver.address === server.address &&
    probe.resolver.port === server.port &&
    result.kind !== 'skipped');
const namesOf = (servers) => `${servers.map(({ address }) => address).join(' and ')} ${servers.length === 1 ? 'was' : 'were'} not`;

;// CONCATENATED MODULE: ./build/src/forecast/resolvers.js
/** Which resolver library each program of a push looks names up with, on the samples of one run. */














const resolvers_known = new WeakMap();
/** Made once for the same observations: images of other registries look names up with the same ones. */
function resolversOf(observations, temperature) {
    const made = (0,memo/* getOrAdd */.P)(resolvers_known, observations, () => new Map());
    return (0,memo/* getOrAdd */.P)(made, temperature, () => resolversOn(observations, temperature));
}
function resolversOn(observations, temperature) {
    const serversOf = (0,memo/* remembered */.H)((program) => {
        const view = viewOf(observations, program);
        return view.kind === 'known' ? view.servers : [];
    });
    const pinned = (0,memo/* remembered */.H)((host) => (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host));
    const libraries = (0,memo/* remembered */.H)((library) => libraryOn(observations, library, temperature));
    // Worked out once, for replays start programs by the hundred.
    const librariesOf = (0,memo/* remembered */.H)((program) => (0,memo/* remembered */.H)((host) => libraryFor(observations.runner, program, host)));
    return {
        start(program, choice) {
            const started = (0,memo/* remembered */.H)((library) => {
                const { cells, rules, names } = libraries(library);
                return createResolver(observations.runner, program, library, {
                    servers: serversOf(program),
                    pinned,
                    rules,
                    names,
                    choice,
                    samples: sampleSource(cells, choice),
                });
            });
            const libraryOf = librariesOf(program);
            return { lookup: (host) => started(libraryOf(host)).lookup(host) };
        },
        consulted(programs) {
            const hosts = pathOf(observations).map(({ host }) => host);
            const servers = programs.flatMap(serversOf);
            const used = new Set(programs.flatMap((program) => hosts.map(librariesOf(program))));
            return [...used].flatMap((library) => [...libraries(library).cells.values()].filter(({ server }) => servers.some((one) => (0,push_path_address/* sameEndpoint */._X)(one, server))));
        },
    };
}
/** What the library makes of the samples of this run. */
function libraryOn(observations, library, temperature) {
    const rules = rulesOf(observations.runner, library);
    const { timeoutMs, useVc } = rules;
    const reading = { go: goLoses, glibc: glibcLoses, musl: muslLoses }[library](timeoutMs);
    return {
        cells: cellsOf(observations, { timeoutMs, useVc, isLost: reading }, temperature),
        rules,
        names: (0,memo/* remembered */.H)((host) => goNameList(host, rules)),
    };
}
function createResolver(runner, program, library, { choice, names, ...options }) {
    switch (library) {
        case 'go':
            return createGoResolver({ ...options, names });
        case 'glibc':
            return createGlibcResolver({
                ...options,
                noDataIsNoHost: saysNoHost(runner, program),
                // glibc up to 2.40 (bug 30081), which is what distributions have.
                waitsForUnsent: true,
                rotationStart: options.rules.rotate ? choice.pick(Math.max(1, options.servers.length)) : 0,
            });
        case 'musl':
            return createMuslResolver({
                ...options,
                noDataIsNoHost: saysNoHost(runner, program),
                // A musl that is not in the program is the system's, and new.
                tcpFallback: program !== 'cli' || runner.builds.cli !== 'static' || muslFallsBack(runner.client),
            });
    }
}
function saysNoHost({ client, daemon }, program) {
    switch (program) {
        case 'cli':
            return takesNoDataForNoHost(client, program);
        case 'daemon':
            return takesNoDataForNoHost(daemon, program);
        case 'builder':
        case 'buildx':
        case 'trust-plugin':
            return true;
    }
}

/** The resolvers that the push asks. A nameserver that is listed twice is one. */
function usedOnce({ runner }) {
    const used = runner.resolvers.filter((one) => one.used);
    return used.filter((one) => used.find((other) => (0,push_path_address/* sameEndpoint */._X)(one, other)) === one);
}

;// CONCATENATED MODULE: ./build/src/findings/answer-rules.js
/** What nameservers answer with: addresses that no server has, addresses for names that do not exist, or not the same. */








/** @param hosts those of the push */
function answerSuspects(observations, hosts) {
    const asked = hosts.filter((host) => (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) === null);
    return [
        ...usedOnce(observations).flatMap((one) => rewriting(observations, one)),
        ...asked.flatMap((host) => bogusAddresses(observations, host) ?? disagreement(observations, host)),
    ];
}
/** Whether all that is known of a host are addresses that no server has: what fails there is no server's fault. */
function isNowhere(observations, host) {
    const given = usedOnce(observations).flatMap((one) => givenBy(observations, one, host));
    return given.length > 0 && given.every((address) => isBogus(observations, host, address));
}
/** An address for a name that nobody has (src/plan/diagnosis-probes.ts). */
function rewriting(observations, resolver) {
    const made = diagnosesOf(observations, resolver, 'random-name').flatMap(({ probe, result }) => result.kind === 'answered' ? [{ name: probe.name, addresses: result.addresses }] : [])[0];
    if (made === undefined)
        return [];
    const { name, addresses } = made;
    const names = new Set((0,push_path_addresses/* dnsMeasurements */.f9)(observations).flatMap(({ probe, result }) => (0,push_path_address/* sameEndpoint */._X)(probe.resolver, resolver) &&
        result.kind === 'answered' &&
        result.addresses.every((address) => addresses.includes(address))
        ? [probe.name]
        : []));
    const affected = names.size === 0 ? '' : `, and so it does for ${listed([...names])}`;
    const removal = removalOffer(observations, resolver);
    const suffixed = [...names].some((one) => !observations.request.images.some(({ domain }) => domain === one));
    return [
        {
            ...plainSuspect,
            code: 'nxdomain-rewritten',
            subject: ofResolver(resolver),
            title: `Resolver ${called(resolver)} answers with ${listed(addresses)} for a name that does not exist${affected}`,
            evidence: [
                `${name}: ${listed(addresses)}, where NXDOMAIN is right`,
                ...[...names].map((one) => `${one}: no other addresses than these`),
            ],
            byHand: dig(observations, resolver, name, 'A'),
            mends: [removal?.mend ?? null, withDenialsInsteadOf(resolver, addresses)].filter((mend) => mend !== null),
            offers: [
                suffixed ? asItIsOffer(observations) : null,
                ...resolverOffers(observations, resolver, cellsOfResolver(observations, resolver), removal),
            ].filter((offer) => offer !== null),
        },
    ];
}
/** Addresses that lead nowhere, or to this machine where nothing answers; of the name where nobody knows better. */
function bogusAddresses(observations, host) {
    const given = usedOnce(observations).map((resolver) => ({
        resolver,
        addresses: givenBy(observations, resolver, host),
    }));
    const isWrong = (address) => isBogus(observations, host, address);
    const wrong = given.filter(({ addresses }) => addresses.length > 0 && addresses.every(isWrong));
    const [first] = wrong;
    if (first === undefined)
        return null;
    const evidence = given.map(({ resolver, addresses }) => `${addressed(resolver)}: ${addresses.length === 0 ? 'no address' : listed(addresses)}`);
    const mend = withoutAddresses(host, wrong.flatMap(({ addresses }) => addresses));
    const shared = { ...plainSuspect, code: 'address-bogus', evidence, otherwise: 'warning' };
    if (isNowhere(observations, host)) {
        return [
            {
                ...shared,
                subject: ofHost(host),
                title: `Every resolver that knows ${host} answers with ${listed([...new Set(wrong.flatMap(({ addresses }) => addresses))])}, where no registry can be`,
                byHand: dig(observations, first.resolver, host, 'A'),
                mends: [mend],
            },
        ];
    }
    return wrong.map(({ resolver, addresses }) => {
        const removal = removalOffer(observations, resolver);
        const cells = cellsOfResolver(observations, resolver).filter((cell) => cell.host === host);
        return {
            ...shared,
            subject: ofResolver(resolver, host),
            title: `Resolver ${called(resolver)} answers with ${listed(addresses)} for ${host}, where no registry can be, and another one knows better`,
            byHand: dig(observations, resolver, host, 'A'),
            mends: [removal?.mend ?? null, mend].filter((one) => one !== null),
            offers: resolverOffers(observations, resolver, cells, removal),
        };
    });
}
/**
 * Private addresses from one nameserver and public ones from another. Different addresses of one kind are how a content
 * network answers, and say nothing. Where only those of one kind can be connected to, who gives the others is at fault.
 */
function disagreement(observations, host) {
    const given = usedOnce(observations).flatMap((resolver) => {
        const addresses = givenBy(observations, resolver, host);
        if (addresses.length === 0)
            return [];
        const inside = addresses.filter(push_path_address/* isPrivateAddress */.C0).length;
        return inside !== 0 && inside !== addresses.length
            ? []
            : [{ resolver, addresses, kind: inside === 0 ? 'public' : 'private' }];
    });
    const [first] = given;
    if (first === undefined || given.every(({ kind }) => kind === first.kind))
        return [];
    const shared = {
        ...plainSuspect,
        code: 'resolvers-disagree',
        title: `The resolvers disagree about ${host}: ${given.map(({ resolver, addresses, kind }) => `${addressed(resolver)} says ${listed(addresses)} (${kind})`).join(', ')}`,
        evidence: given.map(({ resolver, addresses }) => `${addressed(resolver)}: ${listed(addresses)}: ${answersAt(observations, host, addresses)} of ${addresses.length} answer`),
        byHand: dig(observations, first.resolver, host, 'A'),
    };
    const dead = given.filter(({ addresses }) => answersAt(observations, host, addresses) === 0);
    const alive = given.find(({ addresses }) => answersAt(observations, host, addresses) > 0);
    const deadKinds = new Set(dead.map(({ kind }) => kind));
    if (alive === undefined || deadKinds.size !== 1 || deadKinds.has(alive.kind)) {
        return [{ ...shared, subject: ofHost(host) }];
    }
    return dead.map(({ resolver, addresses }) => {
        const removal = removalOffer(observations, resolver);
        const cells = cellsOfResolver(observations, resolver).filter((cell) => cell.host === host);
        return {
            ...shared,
            subject: ofResolver(resolver, host),
            byHand: dig(observations, resolver, host, 'A'),
            otherwise: 'warning',
            mends: [removal?.mend ?? null, withoutAddresses(host, addresses)].filter((mend) => mend !== null),
            offers: resolverOffers(observations, resolver, cells, removal),
        };
    });
}
function givenBy(observations, resolver, host) {
    return [
        ...new Set((0,push_path_addresses/* dnsMeasurements */.f9)(observations).flatMap(({ probe, result }) => probe.name === host && (0,push_path_address/* sameEndpoint */._X)(probe.resolver, resolver) && result.kind === 'answered'
            ? result.addresses
            : [])),
    ];
}
/** A name may well lead to this machine: it does not where nothing answers here, and somebody knows another place. */
const isBogus = (observations, host, address) => (0,push_path_address/* isNobodysAddress */.XL)(address) ||
    ((0,push_path_address/* isLoopbackAddress */.Ow)(address) &&
        answersAt(observations, host, [address]) === 0 &&
        (0,push_path_addresses/* addressesOf */.sO)(observations, host).some((one) => !(0,push_path_address/* isLoopbackAddress */.Ow)(one) && !(0,push_path_address/* isNobodysAddress */.XL)(one)));
/** How many of these addresses were connected to, for this host. */
function answersAt(observations, host, addresses) {
    const alive = new Set((0,push_path_addresses/* countedMeasurements */.aG)(observations).flatMap(({ probe, result }) => probe.kind !== 'dns' && probe.host === host && result.kind === 'answered' ? [probe.to.address] : []));
    return addresses.filter((address) => alive.has(address)).length;
}

;// CONCATENATED MODULE: ./build/src/forecast/address-checks.js
/** Lookups that Docker makes before anything is sent, to see whether a registry is insecure by its address. Nothing bounds them. */



/** How many this version makes. */
const checksAt = ({ before, changes }, version) => holdsAt(changes, version, before);
/**
 * Makes them, one after the other. Docker Hub's are of `docker.io`, which is not measured: it is taken to be as quick as
 * the quickest name of the push, since what is wrong with all of them is wrong with the resolver.
 */
function checkAddresses({ resolver }, story, { domain }, { registry, registryAuthentication }, { dockerHub, others }) {
    const lookup = (host) => resolver.lookup(host).ms;
    const token = tokenStopOf(registryAuthentication);
    const hosts = [registry.host, ...(token === null ? [] : [token.host])];
    const count = (0,push_path_registry/* isDockerHub */.gr)(domain) ? dockerHub : others;
    let ms = 0;
    for (let index = 0; index < count; index++) {
        ms += (0,push_path_registry/* isDockerHub */.gr)(domain) ? Math.min(...hosts.map(lookup)) : lookup(registry.host);
    }
    story.pass('address checks', ms, () => `lookups without a time-out: ${count}`);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: ./build/src/push-path/address-order.js



/** The addresses in Go's order; those that it takes for equals stay in theirs. */
function inGoOrder(addresses, sources) {
    if (addresses.length < 2)
        return addresses;
    const candidates = sources.ipv6Networks.flatMap(attributesOf);
    const destinations = addresses.flatMap((address) => attributesOf(address).map((own) => ({
        address,
        own,
        source: sources.hasNoRoute(address) ? null : sourceOf(own, candidates),
    })));
    return destinations.sort(address_order_compare).map(({ address }) => address);
}
const knownOrders = new WeakMap();
/** The same with what is known of this machine. Worked out once for the same addresses: replays ask by the thousand. */
function addressesInOrder(observations, stop, addresses) {
    if (addresses.length < 2)
        return addresses;
    const connections = connectionsTo(observations, stop);
    const known = (0,memo/* getOrAdd */.P)(knownOrders, connections, () => new Map());
    return (0,memo/* getOrAdd */.P)(known, addresses.join(' '), () => {
        const withoutRoute = new Set(connections.flatMap(({ probe, result }) => result.kind === 'failed' && noSource.has(result.code) ? [probe.to.address] : []));
        const { ipv6Networks } = observations.runner;
        return inGoOrder(addresses, { ipv6Networks, hasNoRoute: (address) => withoutRoute.has(address) });
    });
}
/** How Linux says that it has nothing to speak from to an address: it says so to Go's UDP socket, too (addrselect.go `srcAddrs`). */
const noSource = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);
/** `byRFC6724.Less`, rule by rule; negative where `one` goes first. */
function address_order_compare(one, other) {
    const { source: from } = one;
    const { source: otherFrom } = other;
    // Rule 1: avoid unusable destinations.
    if (from === null || otherFrom === null)
        return Number(from === null) - Number(otherFrom === null);
    return (
    // Rule 2: prefer matching scope.
    Number(otherFrom.scope === other.own.scope) - Number(from.scope === one.own.scope) ||
        // Rule 5: prefer matching label.
        Number(otherFrom.label === other.own.label) - Number(from.label === one.own.label) ||
        // Rule 6: prefer higher precedence.
        other.own.precedence - one.own.precedence ||
        // Rule 8: prefer smaller scope.
        one.own.scope - other.own.scope ||
        // Rule 9: use longest matching prefix.
        (one.own.isIpv4 || other.own.isIpv4
            ? 0
            : commonBits(otherFrom.bytes, other.own.bytes) - commonBits(from.bytes, one.own.bytes)));
}
/** `srcAddrs` asks the kernel; this is what Linux would say (RFC 6724 section 5, net/ipv6/addrconf.c `ipv6_get_saddr_eval`). */
function sourceOf(destination, candidates) {
    // To an IPv4 address there is a way unless it was seen that there is none, and from an address of its own kind.
    if (destination.isIpv4)
        return destination;
    const [first, ...rest] = candidates.filter(({ bytes, scope }) => scope >= destination.scope && isLoopback(bytes) === isLoopback(destination.bytes));
    if (first === undefined)
        return null;
    return rest.reduce((best, one) => (isBetterSource(one, best, destination) ? one : best), first);
}
function isBetterSource(one, best, { label, bytes }) {
    if (one.scope !== best.scope)
        return one.scope < best.scope;
    if ((one.label === label) !== (best.label === label))
        return one.label === label;
    return commonBits(one.bytes, bytes) > commonBits(best.bytes, bytes);
}
function attributesOf(address) {
    const found = (0,push_path_address/* bytesOf */.$$)(address);
    if (found === null)
        return [];
    const bytes = found.length === 4 ? [...mappedPrefix, ...found] : found;
    const isIpv4 = mappedPrefix.every((byte, index) => bytes[index] === byte);
    const policy = policies.find(({ prefix, bits }) => commonBits(prefix, bytes, bits) >= bits);
    return [
        {
            bytes,
            isIpv4,
            scope: scopeOf(bytes, isIpv4),
            precedence: policy?.precedence ?? 0,
            label: policy?.label ?? 0,
        },
    ];
}
const mappedPrefix = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff];
/** RFC 6724 section 3.1 (addrselect.go `classifyScope`). */
const scopes = { linkLocal: 0x2, siteLocal: 0x5, global: 0xe };
function scopeOf(bytes, isIpv4) {
    const [first = 0, second = 0] = isIpv4 ? bytes.slice(mappedPrefix.length) : bytes;
    if (isIpv4) {
        return first === 127 || (first === 169 && second === 254) ? scopes.linkLocal : scopes.global;
    }
    if (isLoopback(bytes) || (first === 0xfe && (second & 0xc0) === 0x80))
        return scopes.linkLocal;
    if (first === 0xff)
        return second & 0xf;
    return first === 0xfe && (second & 0xc0) === 0xc0 ? scopes.siteLocal : scopes.global;
}
const isLoopback = (bytes) => bytes.every((byte, index) => byte === (index === 15 ? 1 : 0));
/** RFC 6724 section 2.1 and what Go has of its predecessors (addrselect.go `rfc6724policyTable`), the longest prefix first. */
const policies = [
    ['::1', 128, 50, 0],
    ['::ffff:0:0', 96, 35, 4],
    ['::', 96, 1, 3],
    ['2001::', 32, 5, 5],
    ['2002::', 16, 30, 2],
    ['3ffe::', 16, 1, 12],
    ['fec0::', 10, 1, 11],
    ['fc00::', 7, 3, 13],
    ['::', 0, 40, 1],
].map(([text, bits, precedence, label]) => ({ prefix: (0,push_path_address/* bytesOf */.$$)(text) ?? [], bits, precedence, label }));
/** Go compares no more than the network's part of an address (addrselect.go `commonPrefixLen`). */
const networkBits = 64;
/** How many of the first bits two addresses share. */
function commonBits(one = [], other = [], atMost = networkBits) {
    for (let index = 0; index * 8 < atMost; index++) {
        const difference = (one[index] ?? 0) ^ (other[index] ?? 0);
        if (difference !== 0)
            return Math.min(atMost, index * 8 + Math.clz32(difference) - 24);
    }
    return atMost;
}

;// CONCATENATED MODULE: ./build/src/forecast/dialler.js
/** Go's dialler (net/dial.go `DialContext` of Go 1.19 to 1.26) on the addresses of one name, replayed on what was measured. */

/**
 * Connects to the addresses of the first one's family one after the other (`partition`), and beside them to the other
 * family's: after the head start, or as soon as the first family has failed (`dialParallel`). Of two errors the first
 * family's is told.
 */
function dial(given) {
    const { addresses } = given;
    const family = isIpv6(addresses[0] ?? '');
    const fallbacks = addresses.filter((address) => isIpv6(address) !== family);
    const primaries = fallbacks.length === 0 ? addresses : addresses.filter((address) => isIpv6(address) === family);
    const primary = dialSerial(given, primaries, 0);
    if (fallbacks.length === 0) {
        return primary.kind === 'unknown' ? { kind: 'unknown', ms: primary.leastMs } : primary;
    }
    const headStart = Math.min(budgets/* goDialler */.KG.headStartMs, primary.ms);
    if (primary.kind !== 'failed' && primary.ms <= headStart)
        return withoutLeast(primary);
    return firstOf(primary, dialSerial(given, fallbacks, headStart));
}
/** These are addresses, and replays ask by the thousand: one character tells. */
const isIpv6 = (address) => address.includes(':');
const withoutLeast = (one) => one.kind === 'unknown' ? { kind: 'unknown', ms: one.ms } : one;
/** What comes of two races. Where one is open, the other decides only if it has connected by then. */
function firstOf(primary, fallback) {
    if (primary.kind === 'failed' && fallback.kind === 'failed') {
        return { ...primary, ms: Math.max(primary.ms, fallback.ms) };
    }
    if (primary.kind === 'failed')
        return withoutLeast(fallback);
    if (fallback.kind === 'failed')
        return withoutLeast(primary);
    return withoutLeast(fallback.ms < primary.ms || isOpenAsEarly(primary, fallback) ? fallback : primary);
}
const isOpenAsEarly = (primary, fallback) => primary.kind === 'unknown' && fallback.kind === 'connected' && fallback.ms === primary.ms;
/** One address after the other, each within its share of the time that is left (`dialSerial`, `partialDeadline`). */
function dialSerial({ timeoutMs, attemptAt, timeoutAt }, addresses, startMs) {
    let ms = startMs;
    let error = null;
    for (const [index, address] of addresses.entries()) {
        // The time was up before its turn came: it is the one that is told of.
        if (ms >= timeoutMs)
            return { kind: 'failed', ms, error: timeoutAt(address) };
        const leftMs = timeoutMs - ms;
        const shareMs = shareOf(leftMs, addresses.length - index);
        const attempt = attemptAt(address);
        switch (attempt.kind) {
            case 'connected':
                if (attempt.ms <= shareMs)
                    return { kind: 'connected', address, ms: ms + attempt.ms };
                break;
            case 'failed':
                if (attempt.ms > shareMs)
                    break;
                ms += attempt.ms;
                error ??= attempt.error;
                continue;
            case 'silent':
                if (attempt.ms >= shareMs)
                    break;
                return { kind: 'unknown', ms: ms + attempt.ms, leastMs: ms + attempt.ms };
            case 'unknown':
                return { kind: 'unknown', ms, leastMs: ms + Math.min(attempt.ms, shareMs) };
        }
        ms = shareMs === leftMs ? timeoutMs : ms + shareMs;
        error ??= timeoutAt(address);
    }
    return { kind: 'failed', ms, error: error ?? 'dial tcp: missing address' };
}
/** An equal part of what is left for each address that is left, yet no less than makes sense. */
const shareOf = (leftMs, addressesLeft) => Math.max(leftMs / addressesLeft, Math.min(budgets/* goDialler */.KG.leastShareMs, leftMs));

;// CONCATENATED MODULE: ./build/src/forecast/trip.js
/** One request on a fresh connection, name lookup left out, under a client's own budgets. */






/**
 * The trip that Docker would make: to the first of the addresses that its lookup has found and that takes a connection.
 * Where TLS or the request fails there, no other is tried.
 * @param addresses in the order in which the lookup found them
 */
function tripTo(observations, stop, addresses, budget) {
    const connections = connectionsTo(observations, stop);
    const at = (address) => ({ address, port: stop.port });
    const dialled = dial({
        addresses: addressesInOrder(observations, stop, addresses),
        timeoutMs: budget.dialMs,
        attemptAt: (address) => {
            const known = connectionAt(connections, address);
            return known === null ? { kind: 'unknown', ms: 0 } : attemptOf(known, at(address));
        },
        timeoutAt: (address) => `dial tcp ${hostPort(at(address))}: i/o timeout`,
    });
    if (dialled.kind === 'failed')
        return { ...dialled, dialling: true };
    const own = dialled.kind === 'connected' ? connectionAt(connections, dialled.address) : null;
    if (dialled.kind === 'unknown' || own === null)
        return { kind: 'unknown', ms: dialled.ms };
    const asked = own.probe.kind === 'http' ? own : decidingConnection(connections);
    return overConnection(own, asked, { to: at(dialled.address), dialMs: dialled.ms, tlsMs: budget.tlsMs });
}
/** TLS and the request, at one address that has taken the connection. */
function overConnection({ probe: { host }, result }, asked, { to, dialMs, tlsMs }) {
    const failed = (one, ms) => ({
        kind: 'failed',
        ms,
        error: goError(host, hostPort(to), one),
        dialling: false,
    });
    const tlsTimeout = {
        kind: 'failed',
        ms: dialMs + tlsMs,
        error: 'net/http: TLS handshake timeout',
        dialling: false,
    };
    switch (result.kind) {
        case 'answered': {
            const handshakeMs = result.tlsMs ?? 0;
            if (handshakeMs > tlsMs)
                return tlsTimeout;
            const connectMs = dialMs + handshakeMs;
            // Where this address was only connected to, the one that was asked says what is answered.
            const exchange = asked?.result;
            if (exchange?.kind === 'answered') {
                const exchangeMs = exchange.httpMs ?? 0;
                const { status, challenge } = exchange;
                const ms = connectMs + exchangeMs;
                return {
                    kind: 'answered',
                    ms,
                    connectMs,
                    exchangeMs,
                    status: status ?? 0,
                    challenged: challenge !== null,
                };
            }
            if (exchange?.kind === 'failed' && exchange.phase === 'http') {
                return failed(exchange, connectMs + exchange.ms - exchange.beforeMs);
            }
            if (exchange?.kind === 'timed-out' && exchange.phase === 'http') {
                return { kind: 'hangs', ms: connectMs + exchange.waitedMs };
            }
            return { kind: 'unknown', ms: connectMs };
        }
        case 'failed':
            return failed(result, dialMs + result.ms - beforeFailureMs(result));
        case 'timed-out':
            return result.phase === 'tls' ? tlsTimeout : { kind: 'hangs', ms: dialMs + result.waitedMs };
        case 'skipped':
            return { kind: 'unknown', ms: dialMs };
    }
}
/** How the dialler fares with what was measured. What came after TCP is part of it where it cannot be told apart. */
function attemptOf({ probe: { host }, result }, to) {
    switch (result.kind) {
        case 'answered':
            return { kind: 'connected', ms: result.tcpMs };
        case 'failed':
            return isRefusal(result)
                ? { kind: 'failed', ms: result.ms, error: goError(host, hostPort(to), result) }
                : { kind: 'connected', ms: beforeFailureMs(result) };
        case 'timed-out':
            // It was waited for until after the last SYN that any client would still send (budgets.ts, `connectionWaits`).
            return result.phase === 'tcp'
                ? { kind: 'silent', ms: Number.POSITIVE_INFINITY }
                : { kind: 'connected', ms: result.beforeMs };
        case 'skipped':
            return { kind: 'unknown', ms: result.waitedMs };
    }
}
/**
 * A connection that the kernel calls reset was there (Linux net/ipv4/tcp_input.c `tcp_reset`: one that was only asked for is
 * called refused), if it is seen so late that it seems never to have come up.
 */
const isRefusal = ({ phase, code }) => phase === 'tcp' && code !== 'ECONNRESET';
const beforeFailureMs = ({ phase, ms, beforeMs }) => (phase === 'tcp' ? ms : beforeMs);
const decisions = new WeakMap();
const byAddress = new WeakMap();
/** Docker asks once, with what it has stored. */
const decidingConnection = (connections) => (0,memo/* getOrAdd */.P)(decisions, connections, () => ({ connection: decisive(connections) })).connection;
function decisive(connections) {
    const asked = connections.filter(({ probe }) => probe.kind === 'http');
    const answered = asked.filter(({ result }) => result.kind === 'answered');
    const withCredentials = answered.find(({ probe }) => probe.kind === 'http' && probe.authorization.kind === 'stored');
    return withCredentials ?? answered[0] ?? asked.at(-1) ?? null;
}
/** What is known of one address, or null. */
function connectionAt(connections, address) {
    const known = (0,memo/* getOrAdd */.P)(byAddress, connections, () => new Map());
    return (0,memo/* getOrAdd */.P)(known, address, () => {
        const own = connections.filter(({ probe }) => probe.to.address === address);
        return { connection: decisive(own) ?? own[0] ?? slowestOfPool(connections, address) };
    }).connection;
}
/**
 * A large service has more addresses than are connected to, and other ones at another resolver. One that nobody tried is
 * as good as the slowest of its family where each that was tried took the connection; else it is not known.
 */
function slowestOfPool(connections, address) {
    const pool = connections.filter(({ probe }) => (0,push_path_address/* isIpAddress */.oX)(probe.to.address) === (0,push_path_address/* isIpAddress */.oX)(address));
    const slowestFirst = [...pool].sort((one, other) => tcpMsOf(other) - tcpMsOf(one));
    return pool.every(({ result }) => result.kind === 'answered') ? (slowestFirst[0] ?? null) : null;
}
const tcpMsOf = ({ result }) => (result.kind === 'answered' ? result.tcpMs : 0);
const unknownAuthority = 'tls: failed to verify certificate: x509: certificate signed by unknown authority';
const outOfDate = 'tls: failed to verify certificate: x509: certificate has expired or is not yet valid';
/** Node's and OpenSSL's codes in the words of Go's net, crypto/tls and crypto/x509. */
const goWords = {
    ECONNREFUSED: (_, at) => `dial tcp ${at}: connect: connection refused`,
    ENETUNREACH: (_, at) => `dial tcp ${at}: connect: network is unreachable`,
    EADDRNOTAVAIL: (_, at) => `dial tcp ${at}: connect: cannot assign requested address`,
    EHOSTUNREACH: (_, at) => `dial tcp ${at}: connect: no route to host`,
    ETIMEDOUT: (_, at) => `dial tcp ${at}: connect: connection timed out`,
    ECONNRESET: (_, at) => `read tcp ${somewhere}->${at}: read: connection reset by peer`,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: () => unknownAuthority,
    UNABLE_TO_GET_ISSUER_CERT: () => unknownAuthority,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: () => unknownAuthority,
    SELF_SIGNED_CERT_IN_CHAIN: () => unknownAuthority,
    DEPTH_ZERO_SELF_SIGNED_CERT: () => unknownAuthority,
    CERT_HAS_EXPIRED: () => outOfDate,
    CERT_NOT_YET_VALID: () => outOfDate,
    ERR_TLS_CERT_ALTNAME_INVALID: (host) => `tls: failed to verify certificate: x509: certificate is not valid for ${host}`,
    ERR_SSL_WRONG_VERSION_NUMBER: () => 'http: server gave HTTP response to HTTPS client',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: () => 'http: server gave HTTP response to HTTPS client',
};
function goError(host, at, failed) {
    if (failed.phase === 'http' && failed.code === 'ECONNRESET')
        return 'EOF';
    return goWords[failed.code]?.(host, at) ?? `${failed.phase} to ${at}: ${failed.code}`;
}

;// CONCATENATED MODULE: ./build/src/forecast/request.js

/** net/http client.go: a whole-request time-out that strikes while the connection is still being made. */
const clientTimeout = 'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)';
/**
 * @param lookup the lookup that the dial waits for; `joinedMs` of it had passed before the dial began
 *   (Go merges concurrent lookups of one host, so a second dial waits only for the rest)
 */
function request(observations, stop, lookup, budget, joinedMs = 0) {
    const lookupMs = Math.max(0, lookup.ms - joinedMs);
    const totalMs = budget.totalMs ?? Number.POSITIVE_INFINITY;
    const timedOut = { kind: 'failed', ms: totalMs, error: clientTimeout, timedOut: true };
    const dialBound = Math.min(budget.dialMs, totalMs);
    if (lookupMs >= dialBound) {
        if (totalMs <= budget.dialMs)
            return timedOut;
        return {
            kind: 'failed',
            ms: budget.dialMs,
            error: `dial tcp: lookup ${stop.host}: i/o timeout`,
            timedOut: true,
        };
    }
    if (lookup.kind === 'unknown')
        return { kind: 'unknown', ms: lookupMs, because: `the lookup of ${stop.host} was not measured` };
    if (lookup.kind === 'failed') {
        return { kind: 'failed', ms: lookupMs, error: `dial tcp: ${lookup.error}`, timedOut: false };
    }
    const outlives = budget.dialOutlivesRequest === true;
    const dialMs = (outlives ? budget.dialMs : dialBound) - lookupMs;
    const trip = tripTo(observations, stop, lookup.addresses, { dialMs, tlsMs: budget.tlsMs });
    const ms = lookupMs + trip.ms;
    // A dialler that has the request's deadline, too, is the first to say so.
    if (ms >= totalMs)
        return isDialError(trip) && !outlives ? { ...timedOut, error: trip.error } : timedOut;
    switch (trip.kind) {
        case 'answered':
            return {
                kind: 'answered',
                ms,
                reusedMs: trip.exchangeMs,
                status: trip.status,
                challenged: trip.challenged,
            };
        case 'failed':
            return { kind: 'failed', ms, error: trip.error, timedOut: false };
        case 'hangs':
            // Waited for as long as any bounded client waits; what has no bound hangs.
            return budget.totalMs === null ? { kind: 'hangs', ms } : timedOut;
        case 'unknown':
            return { kind: 'unknown', ms, because: `the connection to ${stop.host} was not measured` };
    }
}
const isDialError = (trip) => trip.kind === 'failed' && trip.dialling;
const requestTo = (walker, stop, budget) => request(walker.observations, stop, walker.resolver.lookup(stop.host), budget);
/** The URL as Go quotes it in an error. */
function urlOf(stop) {
    const scheme = stop.security === 'plain' ? 'http' : 'https';
    const defaultPort = stop.security === 'plain' ? 80 : 443;
    const host = stop.host.includes(':') ? `[${stop.host}]` : stop.host;
    return `${scheme}://${host}${stop.port === defaultPort ? '' : `:${stop.port}`}${stop.path}`;
}

;// CONCATENATED MODULE: ./build/src/forecast/kept-alive.js
/** A client that keeps its connections: of its requests to one place only the first pays for lookup, TCP and TLS. */


/** Go's words: net/http/transport.go, `errTimeout`. */
const headerTimeout = 'net/http: timeout awaiting response headers';
/**
 * One http.Transport with keep-alive. Requests that go out side by side cost as much as one: their lookups are merged
 * (Go's singleflight), and their connections are made at the same time.
 * @param idleMs how long a connection is kept that nobody uses (IdleConnTimeout)
 */
function keptAlive({ observations, resolver }, story, idleMs) {
    const connections = new Map();
    return (stop, budget) => {
        const key = `${stop.security} ${stop.host} ${stop.port}`;
        const known = connections.get(key);
        const kept = known !== undefined && story.now() - known.idleFromMs < idleMs ? known : null;
        const lookup = kept === null ? resolver.lookup(stop.host) : { ...kept.lookup, ms: 0 };
        const asked = withHeaderTimeout(observations, stop, lookup, budget);
        const answer = kept !== null && asked.kind === 'answered' ? { ...asked, ms: asked.reusedMs } : asked;
        if (answer.kind === 'answered')
            connections.set(key, { lookup, idleFromMs: story.now() + answer.ms });
        else
            connections.delete(key);
        return answer;
    };
}
function withHeaderTimeout(observations, stop, lookup, budget) {
    const asked = request(observations, stop, lookup, budget);
    if (asked.kind !== 'hangs' || budget.headersMs === null)
        return asked;
    const ms = lookup.ms + connectedMs(observations, stop) + budget.headersMs;
    return { kind: 'failed', ms, error: headerTimeout, timedOut: true };
}
/** What TCP and TLS took where the headers never came. */
function connectedMs(observations, stop) {
    const waits = connectionsTo(observations, stop).flatMap(({ result }) => result.kind === 'timed-out' && result.phase === 'http' ? [result.beforeMs] : []);
    return waits.at(-1) ?? 0;
}

;// CONCATENATED MODULE: ./build/src/forecast/daemon-push.js
/** dockerd's classic store: what it does before, at and after its ping (moby v28.5.2 distribution/push*.go, registry/). */








const pingBudget = { dialMs: budgets/* daemon */.fx.dialMs, tlsMs: budgets/* daemon */.fx.tlsMs, totalMs: budgets/* daemon */.fx.pingMs };
const tokenBudget = { dialMs: budgets/* daemon */.fx.dialMs, tlsMs: budgets/* daemon */.fx.tlsMs, totalMs: budgets/* daemon */.fx.tokenMs };
const requestBudget = { dialMs: budgets/* daemon */.fx.dialMs, tlsMs: budgets/* daemon */.fx.tlsMs, totalMs: null };
/** Whether this dockerd's dials know of the request's time-out decides how much of it each address of a name has. */
const asDialled = ({ observations }, budget) => ({
    ...budget,
    dialOutlivesRequest: (0,memo/* getOrAdd */.P)(outliving, observations.runner.daemon, () => dialOutlivesRequest(observations.runner.daemon)),
});
/** Asked for each request of each replay. */
const outliving = new WeakMap();
/** What the lab has: a daemon 20.10.24, with the CLI of the same version and with 28.2.2. */
const measuredStore = { addressChecks: budgets/* daemon */.fx.untimedLookups, keepsConnections: false };
/** The same of other versions, from their source. */
const classicStoreOf = (cliVersion, daemonVersion) => {
    const [cli, push] = [checksAt(budgets/* addressChecks */.AI.cli, cliVersion), checksAt(budgets/* addressChecks */.AI.push, daemonVersion)];
    return {
        addressChecks: { dockerHub: cli.dockerHub + push.dockerHub, others: cli.others + push.others },
        keepsConnections: holdsAt(budgets/* keptConnections */.ed.changes, daemonVersion, false),
    };
};
/** @returns where the push ends before it has ended well, or null. */
function pushImage(walker, story, image, path, content, store = measuredStore) {
    const { registry, registryAuthentication: authentication } = path;
    const ask = store.keepsConnections ? asking(walker, story) : askingAnew(walker);
    checkAddresses(walker, story, image, path, store.addressChecks);
    const ping = ask(registry, pingBudget);
    story.pass('registry ping', ping.ms, () => `GET ${urlOf(registry)}, ${budgets/* daemon */.fx.pingMs / 1000} s at most`);
    // Any answer will do: the daemon only looks for a challenge in it.
    if (ping.kind === 'failed') {
        return story.end('registry-unreachable', 'registry ping', `Get "${urlOf(registry)}": ${ping.error}`);
    }
    if (ping.kind !== 'answered')
        return answeredEnd(story, 'registry ping', ping, 'registry-unreachable');
    story.pass('daemon', budgets/* daemon */.fx.ownMs, () => 'its own work');
    const present = content === 'present';
    const authorized = authorizedAt(walker.observations, image, authentication);
    if (authentication.kind === 'token') {
        const failed = fetchTokens(ask, story, authentication.stop, content, authorized.kind === 'refused');
        if (failed !== null)
            return failed;
    }
    const denied = deniedBy(walker, story, authorized, authentication, content);
    if (denied !== null)
        return denied;
    const step = 'layers and manifest';
    const request = () => ask(registry, requestBudget);
    let left = present ? budgets/* daemon */.fx.requestsIfPresent : budgets/* daemon */.fx.requestsIfNew;
    if (present) {
        const check = request();
        story.pass(step, check.ms, () => `GET ${urlOf(registry)}`);
        // As with the token for it: what is no answer makes the upload begin.
        if (!isNoAnswer(check))
            left -= 1;
    }
    for (; left > 0; left--) {
        const end = withRetries(story, step, request, registry, 'registry-unreachable');
        if (end !== null)
            return end;
    }
    return null;
}
const askingAnew = (walker) => (stop, budget) => requestTo(walker, stop, asDialled(walker, budget));
function asking(walker, story) {
    const ask = keptAlive(walker, story, budgets/* keptConnections */.ed.idleMs);
    return (stop, budget) => ask(stop, { ...asDialled(walker, budget), headersMs: null });
}
/**
 * Whether a layer is there is asked first, and that this fails is only logged: the upload begins, with a token of its own
 * (push_v2.go:549-551). There a refusal is not tried again: one fetch, and the push is over.
 */
function fetchTokens(ask, story, token, content, refused) {
    const step = 'registry token';
    const fetch = () => ask(token, tokenBudget);
    let left = refused ? 1 : content === 'present' ? budgets/* daemon */.fx.tokensIfPresent : budgets/* daemon */.fx.tokensIfNew;
    if (content === 'present') {
        const check = fetch();
        story.pass(step, check.ms, () => `GET ${urlOf(token)}`);
        if (!refused && !isNoAnswer(check))
            left -= 1;
    }
    for (; left > 0; left--) {
        const end = withRetries(story, step, fetch, token, 'token-server-unreachable');
        if (end !== null)
            return end;
    }
    return null;
}
/** At the upload of a layer, or, where the registry has them all, at the manifest (lab). */
const deniedText = {
    new: 'denied: requested access to the resource is denied',
    present: 'unauthorized: authentication required',
};
/** The texts are those of docker/distribution registry/api/errcode/register.go and the token server's own. */
function deniedBy({ observations }, story, authorized, { kind }, content) {
    const step = kind === 'token' ? 'registry token' : 'registry ping';
    if (kind === 'unusable')
        return story.end('access-denied', step, 'unauthorized: authentication required');
    switch (authorized.kind) {
        case 'granted':
        case 'unknown':
            return null;
        case 'refused':
            return story.end('access-denied', step, `unauthorized: ${authorized.message ?? 'incorrect username or password'}`);
        case 'not-granted':
            return story.end('access-denied', 'layers and manifest', deniedText[content]);
        case 'nobody':
            // A job without secrets does not push for real.
            return observations.runner.event === 'other'
                ? story.end('access-denied', 'layers and manifest', deniedText[content])
                : story.endUnknown(step, withoutSecrets);
        case 'unusable':
            return story.end('token-server-unreachable', step, null);
    }
}
/**
 * A layer is tried again after each pause (distribution/xfer/upload.go), whether nobody answered or the answer was a
 * service's own failure; a limit on requests is final (distribution/errors.go, retryOnError).
 */
function withRetries(story, step, attempt, stop, outcome) {
    for (const pauseMs of budgets/* daemon */.fx.layerRetryPausesMs) {
        const tried = attempt();
        story.pass(step, tried.ms, () => `GET ${urlOf(stop)}`);
        if (!isTriedAgain(tried))
            return retriedEnd(story, step, tried, outcome);
        story.pass('pause', pauseMs, () => `Retrying in ${pauseMs / 1000} seconds`);
    }
    const last = attempt();
    story.pass(step, last.ms, () => `GET ${urlOf(stop)}`);
    return retriedEnd(story, step, last, outcome);
}
/** Nothing that says whether a layer is there. */
const isNoAnswer = (tried) => tried.kind !== 'answered' || isServiceError(tried.status);
const isTriedAgain = (tried) => tried.kind === 'failed' || (tried.kind === 'answered' && tried.status >= firstServerError);
/** The end of the last attempt: the retries leave the innermost error and forget the URL (distribution/errors.go, retryOnError). */
const retriedEnd = (story, step, tried, outcome) => tried.kind === 'failed' ? story.end(outcome, step, tried.error) : answeredEnd(story, step, tried, outcome);
/** @returns the end that a request makes of the push, or null where it goes on. */
function answeredEnd(story, step, requested, outcome) {
    switch (requested.kind) {
        case 'answered':
            return isServiceError(requested.status)
                ? story.end('service-error', step, serviceErrorText(requested.status))
                : null;
        case 'hangs':
            return story.end(outcome, step, null);
        case 'unknown':
            return story.endUnknown(step, requested.because);
    }
}
/** As Go's `Response.Status` has it: number and phrase. */
const statusLine = (status) => `${status} ${external_node_http_.STATUS_CODES[status] ?? ''}`.trim();
/** Why nothing is foretold of a job that cannot push for real. */
const withoutSecrets = 'this job has no secrets (a pull request from a fork or by Dependabot), so no push was judged';
const firstServerError = 500;
const isServiceError = (status) => status === 429 || status >= firstServerError;
const serviceErrorText = (status) => status === 429
    ? 'toomanyrequests: too many requests'
    : `received unexpected HTTP status: ${statusLine(status)}`;

// EXTERNAL MODULE: ./build/src/push-path/registrable-domain.js
var registrable_domain = __nccwpck_require__(7763);
;// CONCATENATED MODULE: ./build/src/push-path/credentials.js

/**
 * The push sends the registry's credentials to whichever realm a challenge names. This program sends them
 * only inside the challenger's own registrable domain (or where the user said so), and only over
 * verified TLS, or to a registry that Docker treats as insecure.
 */
function whyNotTried(observations, image, challenger, at) {
    const { runner, request } = observations;
    const stored = Object.hasOwn(runner.credentials, image.domain)
        ? runner.credentials[image.domain]
        : undefined;
    if (stored === undefined || !request.checkCredentials)
        return 'not-read';
    if (stored === 'none')
        return 'not-stored';
    if (stored !== 'password')
        return stored;
    if (at.security !== 'tls' && challenger.security === 'tls')
        return 'realm-not-encrypted';
    const trusted = (0,registrable_domain/* mayReceiveCredentials */.hp)({ host: at.host, port: at.port }, challenger.host, request.trustedRealms);
    return trusted ? null : 'realm-not-trusted';
}
/** The stop at which credentials count, or null where none are asked for. */
const credentialStop = (authentication) => authentication.kind === 'token' || authentication.kind === 'basic' ? authentication.stop : null;
/** Both places of an image's path that may ask for credentials, with the stop that asks. */
function challengesOf(path) {
    return [
        { challenger: path.registry, authentication: path.registryAuthentication },
        ...(path.trust === null ? [] : [{ challenger: path.trust, authentication: path.trustAuthentication }]),
    ];
}
/** How an authorization is written in the id of a probe. */
function authorizationKey(authorization) {
    switch (authorization.kind) {
        case 'none':
            return 'bare';
        case 'stored':
            return `as ${authorization.key}`;
        case 'token':
            return `with [${authorization.of}]`;
    }
}

;// CONCATENATED MODULE: ./build/src/forecast/authorization.js
/** What the token server, or the registry itself, makes of the credentials that the push will use. */



function authorizedAt(observations, image, authentication) {
    if (authentication.kind === 'none')
        return { kind: 'granted' };
    const stop = credentialStop(authentication);
    if (stop === null)
        return { kind: 'unknown' };
    const withCredentials = answerTo(observations, stop, 'stored');
    if (withCredentials !== null)
        return judged(withCredentials);
    if (observations.runner.credentials[image.domain] !== 'none')
        return { kind: 'unknown' };
    if (authentication.kind === 'basic')
        return { kind: 'nobody' };
    const anonymous = answerTo(observations, stop, 'none');
    if (anonymous === null)
        return { kind: 'unknown' };
    const given = judged(anonymous);
    return given.kind === 'refused' || given.kind === 'not-granted'
        ? { kind: 'nobody' }
        : opaqueIsUnknown(anonymous, given);
}
function answerTo(observations, stop, authorization) {
    for (const { probe, result } of connectionsTo(observations, stop)) {
        if (probe.kind === 'http' && probe.authorization.kind === authorization && result.kind === 'answered')
            return result;
    }
    return null;
}
function judged({ status, token }) {
    if (status === 401 || status === 403) {
        return { kind: 'refused', message: token?.kind === 'refused' ? token.message : null };
    }
    if (token === null)
        return { kind: 'granted' };
    switch (token.kind) {
        case 'token':
            // A token that cannot be read is taken at its word: it was given for the scope that was asked for.
            return token.granted === null || token.granted.includes('push')
                ? { kind: 'granted' }
                : { kind: 'not-granted', granted: token.granted };
        case 'unusable':
            return token;
        case 'refused':
            // 429 and 5xx speak of the service, and end the push as such; any other answer is no token.
            return status !== null && isServiceError(status)
                ? { kind: 'unknown' }
                : { kind: 'unusable', why: `it answers with HTTP status ${status ?? 0}` };
    }
}
/** A token that everybody gets and that nobody can read says nothing about pushing. */
const opaqueIsUnknown = ({ token }, given) => token?.kind === 'token' && token.granted === null ? { kind: 'unknown' } : given;

;// CONCATENATED MODULE: ./build/src/forecast/go-errors.js
/** What an error of Go's net and net/http says of itself (net.Error), told from its text: clients retry by it. */


const none = { timeout: false, temporary: false, deadline: false };
const temporary = { ...none, temporary: true };
const timedOut = { timeout: true, temporary: true, deadline: false };
const deadline = { timeout: true, temporary: true, deadline: true };
/** The first that fits holds. */
const byText = [
    // net/dnsclient_unix.go `tryOneName`: the last server's time-out, a socket's error, and what came back wrong.
    [/^dial tcp: lookup .* on .*: i\/o timeout$/, timedOut],
    [/^dial tcp: lookup .* on .*: (?:read|dial) (?:udp|tcp) /, temporary],
    // net/lookup.go: the dial's own deadline.
    [/^dial tcp: lookup .*: i\/o timeout$/, deadline],
    [/^dial tcp: lookup /, none],
    // net/fd_unix.go `connect`: poller and context run out together, and either may be first. Of 60 dials 46 were not the
    // context's; but an image's blobs are dialled for side by side, and one deadline among them ends the push.
    [/^dial tcp .*: i\/o timeout$/, deadline],
    // syscall.Errno.Timeout.
    [/connect: connection timed out$/, timedOut],
    // net/http/transport.go: `tlsHandshakeTimeoutError`, and `errTimeout`, which is context.DeadlineExceeded.
    [/^net\/http: TLS handshake timeout$/, timedOut],
    [/^net\/http: timeout awaiting response headers$/, deadline],
];
/** @param error Go's text without the `Get "…": ` around it */
function traitsOf(observations, error) {
    if (isServerFailure(observations, error))
        return temporary;
    return byText.find(([text]) => text.test(error))?.[1] ?? none;
}
const isEndOfFile = (error) => error === 'EOF';
const isReset = (error) => error.endsWith('connection reset by peer');
/** SERVFAIL and every other refusal have the same words, but only SERVFAIL is temporary (net/dnsclient_unix.go `checkHeader`). */
function isServerFailure(observations, error) {
    const [, host, server] = /^dial tcp: lookup (\S+) on (\S+): server misbehaving$/.exec(error) ?? [];
    return (0,push_path_addresses/* dnsMeasurements */.f9)(observations).some(({ probe, result }) => probe.host === host &&
        hostPort(probe.resolver) === server &&
        result.kind === 'failed' &&
        result.rcode === 'servfail');
}

;// CONCATENATED MODULE: ./build/src/forecast/resolver-setting.js

/** resolver.go `isTransientTransportErr`. */
function resolver_setting_isTriedAgain({ observations }, error) {
    const { timeout, deadline } = traitsOf(observations, error);
    return (timeout && !deadline) || isEndOfFile(error);
}

;// CONCATENATED MODULE: ./build/src/forecast/stumble.js
/** How a push through containerd's resolver may go wrong, before its client has put its own words around it. */

const unanswered = (at, asked) => asked.kind === 'hangs' ? { kind: 'silent', at } : { kind: 'not-measured', at, because: asked.because };
/** @param printed what the client prints of a stumble that has words */
function endOf(story, stumble, printed) {
    switch (stumble.kind) {
        case 'unreachable':
            return story.end(unreachableAt[stumble.at], stepAt[stumble.at], printed(stumble));
        case 'bad-status':
            return story.end(isServiceError(stumble.status) ? 'service-error' : 'access-denied', stepAt[stumble.at], printed(stumble));
        case 'denied': {
            const { words } = stumble;
            return story.end('access-denied', stepAt.registry, words === null ? null : printed({ ...stumble, words }));
        }
        case 'silent':
            return story.end(unreachableAt[stumble.at], stepAt[stumble.at], null);
        case 'not-measured':
            return story.endUnknown(stepAt[stumble.at], stumble.because);
    }
}
const stepAt = { registry: 'layers and manifest', token: 'registry token' };
const unreachableAt = { registry: 'registry-unreachable', token: 'token-server-unreachable' };

;// CONCATENATED MODULE: ./build/src/forecast/containerd-authorizer.js
/** How containerd's authorizer gets leave to push, and the words in which it fails (containerd v2.3.3 core/remotes/docker/authorizer.go, auth/fetch.go). */





/**
 * With credentials a POST, and a GET where the server knows no POST or refuses it; a GET without. Both on one
 * connection, so that they cost as much as one.
 */
function fetchToken(setting, stop, authorized) {
    const { walker, story, image, token } = setting;
    const step = 'registry token';
    const isAnonymous = walker.observations.runner.credentials[image.domain] === 'none';
    const which = isAnonymous ? 'anonymous' : 'oauth';
    const failed = `failed to authorize: failed to fetch ${which} token: `;
    const asked = token.ask(stop, token.budget);
    const [get, post] = [getUrl(stop, image.path), containerd_authorizer_realmOf(stop)];
    story.pass(step, asked.ms, () => (isAnonymous ? `GET ${get}` : `POST ${post}`));
    switch (asked.kind) {
        case 'hangs':
        case 'unknown':
            return unanswered('token', asked);
        case 'failed':
            if (setting.triesTransport && resolver_setting_isTriedAgain(walker, asked.error))
                tryInVain(setting);
            return {
                kind: 'unreachable',
                at: 'token',
                words: `${failed}${isAnonymous ? `Get "${get}"` : `Post "${post}"`}: ${asked.error}`,
                error: asked.error,
            };
        case 'answered':
    }
    if (isServiceError(asked.status)) {
        const request = isAnonymous ? `GET request to ${get}` : `POST request to ${post}`;
        return badStatus(`${failed}unexpected status from ${request}`, asked.status, null);
    }
    // A refused POST is followed by a GET, whose refusal is told.
    return authorized.kind === 'refused'
        ? badStatus(`${failed}unexpected status from GET request to ${get}`, unauthorized, authorized.message)
        : null;
}
const badStatus = (words, status, message) => ({
    kind: 'bad-status',
    at: 'token',
    words: `${words}: ${statusLine(status)}`,
    status,
    message,
});
const unauthorized = 401;
/** The authorizer keeps its error: whoever asks again gets it at once. One try was the request that was refused, one the fetch. */
function tryInVain({ story }) {
    const left = budgets/* containerdStore */.pq.transportTries - 2;
    story.pass('pause', left * budgets/* containerdStore */.pq.transportPauseMs, () => `${left} tries get the same error`);
}
/**
 * Why what was authorized is not enough, or null. Refused once more, containerd fetches a second token for the upload;
 * after that it is over (authorizer.go `invalidAuthorization`, pusher.go:220-231).
 */
function refusalOf(setting, stop, authorized) {
    switch (authorized.kind) {
        case 'granted':
        case 'unknown':
            return null;
        case 'refused':
            // Name and password with every request, and every one of them refused.
            return { kind: 'denied', words: null };
        case 'not-granted':
            return notGranted(setting, stop);
        case 'nobody': {
            // A job without secrets does not push for real.
            if (setting.walker.observations.runner.event !== 'other')
                return { kind: 'not-measured', at: 'registry', because: withoutSecrets };
            return notGranted(setting, stop);
        }
        case 'unusable':
            return { kind: 'silent', at: 'token' };
    }
}
function notGranted({ story, token }, stop) {
    if (stop === null) {
        return { kind: 'denied', words: `${accessDenied}authorization failed: no basic auth credentials` };
    }
    const again = token.ask(stop, token.budget);
    story.pass('registry token', again.ms, () => 'a second token, for the upload');
    return { kind: 'denied', words: `${accessDenied}server message: insufficient_scope: authorization failed` };
}
const accessDenied = 'push access denied, repository does not exist or may require authorization: ';
/** The realm as the challenge names it. */
function containerd_authorizer_realmOf(stop) {
    const url = new URL(urlOf(stop));
    url.searchParams.delete('service');
    url.searchParams.delete('scope');
    return url.href;
}
/** scope.go `ContextWithRepositoryScope`; Go sorts the parameters. */
function getUrl(stop, repository) {
    const url = new URL(urlOf(stop));
    url.searchParams.set('scope', `repository:${repository}:pull,push`);
    url.searchParams.sort();
    return url.href;
}

;// CONCATENATED MODULE: ./build/src/forecast/containerd-resolver.js
/**
 * What containerd's resolver does with the parts of an image (containerd v2.3.3 core/remotes/docker/pusher.go and
 * resolver.go). dockerd's containerd store and BuildKit both push through it; what they make of its errors differs.
 */







/** One http.Client with one authorizer: what is connected, and what is authorized, stays so. */
function containerdResolver(setting) {
    const { image, path, content } = setting;
    const repository = `${urlOf(path.registry)}${image.path}`;
    const manifest = `${repository}/manifests/${image.tag ?? 'latest'}`;
    let isAuthorized = false;
    /** A part that is there is looked for, and left alone. */
    const inTurn = (requests) => {
        for (const asking of content === 'present' ? requests.slice(0, 1) : requests) {
            const sent = isAuthorized ? send(setting, asking) : authorize(setting, asking);
            if (sent.kind !== 'answered')
                return sent;
            isAuthorized = true;
        }
        return null;
    };
    return {
        pushBlobs: () => inTurn([
            { method: 'Head', url: `${repository}/blobs/${someDigest}` },
            { method: 'Post', url: `${repository}/blobs/uploads/` },
            { method: 'Put', url: `${repository}/blobs/uploads/` },
        ]),
        pushManifest: () => inTurn([
            { method: 'Head', url: manifest },
            { method: 'Put', url: manifest },
        ]),
    };
}
/** Which part stumbles, and what is in it, cannot be foretold. */
const someDigest = 'sha256:…';
const step = 'layers and manifest';
/** resolver.go `doWithTransportRetries`. */
function send(setting, { method, url }) {
    const { walker, story, path, registry, triesTransport } = setting;
    for (let left = triesTransport ? budgets/* containerdStore */.pq.transportTries : 1;; left--) {
        const asked = registry.ask(path.registry, registry.budget);
        story.pass(step, asked.ms, () => `${method.toUpperCase()} ${url}`);
        if (asked.kind === 'answered')
            return asked;
        if (asked.kind !== 'failed')
            return unanswered('registry', asked);
        const { error } = asked;
        if (left <= 1 || !resolver_setting_isTriedAgain(walker, error)) {
            const words = `failed to do request: ${method} "${url}": ${error}`;
            return { kind: 'unreachable', at: 'registry', words, error };
        }
        story.pass('pause', budgets/* containerdStore */.pq.transportPauseMs, () => 'before the transport is tried again');
    }
}
/** The first request is refused and says who gives leave; with that it is made again (resolver.go `retryRequest`). */
function authorize(setting, asking) {
    const { walker, image, path } = setting;
    const first = send(setting, asking);
    if (first.kind !== 'answered')
        return first;
    if (isServiceError(first.status))
        return serviceError(setting, asking, first.status);
    const authentication = path.registryAuthentication;
    switch (authentication.kind) {
        case 'none':
        case 'not-known':
            return first;
        case 'unusable':
            return unexpected(asking, first.status);
        case 'token':
        case 'basic':
    }
    const authorized = authorizedAt(walker.observations, image, authentication);
    const stop = authentication.kind === 'token' ? authentication.stop : null;
    const failed = stop === null ? null : fetchToken(setting, stop, authorized);
    if (failed !== null)
        return failed;
    const second = send(setting, asking);
    if (second.kind !== 'answered')
        return second;
    const refusal = refusalOf(setting, stop, authorized);
    if (refusal === null)
        return second;
    // Name and password are sent until the tries are used up, and the last refusal is told.
    return refusal.kind === 'denied' && refusal.words === null ? unexpected(asking, first.status) : refusal;
}
/** A service's own failure is asked again without a pause, as often as its kind of status has it. */
function serviceError(setting, asking, status) {
    const tries = triesOf(status);
    for (let made = 1; made < tries; made++) {
        const again = send(setting, asking);
        if (again.kind !== 'answered')
            return again;
    }
    return unexpected(asking, status);
}
const { tooManyTries, serverErrorTries } = budgets/* containerdStore */.pq;
const triesOf = (status) => status === 429 ? tooManyTries : [500, 503, 504].includes(status) ? serverErrorTries : 1;
const unexpected = ({ method, url }, status) => ({
    kind: 'bad-status',
    at: 'registry',
    words: `unexpected status from ${method.toUpperCase()} request to ${url}: ${statusLine(status)}`,
    status,
    message: null,
});

;// CONCATENATED MODULE: ./build/src/forecast/containerd-push.js
/** dockerd with the containerd image store, the default of a fresh Docker 29 (moby docker-v29.7.2 daemon/containerd/image_push.go). */






const { dialMs, tlsMs, idleMs } = budgets/* containerdStore */.pq;
/**
 * There is no ping, and no layer is tried again: what goes wrong once is the end. The daemon itself asks for no address
 * beforehand unless its daemon.json names mirrors or insecure registries, which is not known here.
 * @returns where the push ends before it has ended well, or null.
 */
function pushFromContainerd(walker, story, image, path, content, version = walker.observations.runner.client.version) {
    const holds = (changes) => holdsAt(changes, version, false);
    story.pass('daemon', budgets/* daemon */.fx.ownMs, () => 'its own work');
    const registry = {
        ask: keptAlive(walker, story, idleMs),
        budget: budgetOf(holds(budgets/* containerdStore */.pq.boundsHeaders) ? budgets/* containerdStore */.pq.headersMs : null),
    };
    const resolver = containerdResolver({
        walker,
        story,
        image,
        path,
        content,
        registry,
        token: holds(budgets/* containerdStore */.pq.sharesConnections) ? registry : defaultClient(walker, story),
        triesTransport: holds(budgets/* containerdStore */.pq.triesTransport),
    });
    const stumble = resolver.pushBlobs() ?? resolver.pushManifest();
    return stumble === null ? null : endOf(story, stumble, (worded) => printed(worded, image));
}
const budgetOf = (headersMs) => ({ dialMs, tlsMs, totalMs: null, headersMs });
/** Go's http.DefaultClient: connections of its own, and no end to waiting for headers. */
const defaultClient = (walker, story) => ({
    ask: keptAlive(walker, story, budgets/* goDefaultTransport */.tu.idleMs),
    budget: {
        dialMs: budgets/* goDefaultTransport */.tu.dialMs,
        tlsMs: budgets/* goDefaultTransport */.tu.tlsMs,
        totalMs: null,
        headersMs: null,
    },
});
/** moby daemon/containerd/registry_errors.go `translateRegistryError`; the CLI prints what it is given. */
function printed(stumble, { domain }) {
    if (stumble.kind !== 'bad-status')
        return stumble.words;
    if (stumble.message === null)
        return `unknown: ${stumble.words}`;
    // Docker Hub's token server says `details`, where others say `errors`.
    return (0,push_path_registry/* isDockerHub */.gr)(domain)
        ? `authentication required - ${stumble.message}`
        : `error from registry: ${stumble.message}`;
}

;// CONCATENATED MODULE: ./build/src/forecast/buildkit-push.js
/** `docker buildx build --push` with a builder of its own, the docker-container driver (moby/buildkit v0.32.2 util/push/push.go). */









const { dialMs: buildkit_push_dialMs, tlsMs: buildkit_push_tlsMs, idleMs: buildkit_push_idleMs, sessionMs, retryPausesMs, manifests } = budgets/* buildKit */.fh;
/** @returns where the push ends before it has ended well, or null. The build itself is none of it. */
function pushFromBuildKit(walker, story, image, path, content, versions = { buildKit: 'latest', buildx: 'latest', client: walker }) {
    const client = defaultClient(versions.client, story);
    const boundsSession = holdsAt(budgets/* buildKit */.fh.boundsSession, versions.buildKit, false);
    const resolver = containerdResolver({
        walker,
        story,
        image,
        path,
        content,
        registry: {
            ask: keptAlive(walker, story, buildkit_push_idleMs),
            budget: { dialMs: buildkit_push_dialMs, tlsMs: buildkit_push_tlsMs, totalMs: null, headersMs: null },
        },
        token: boundsSession ? { ...client, ask: withinSession(client.ask) } : client,
        triesTransport: holdsAt(budgets/* buildKit */.fh.triesTransport, versions.buildKit, false),
    });
    const parts = [resolver.pushBlobs, ...Array.from({ length: manifests }, () => resolver.pushManifest)];
    for (const push of parts) {
        const stumble = buildkit_push_withRetries(walker, story, push);
        if (stumble !== null)
            return endOf(story, stumble, (worded) => buildkit_push_printed(worded, image, versions.buildx));
    }
    return null;
}
/** The builder gives buildx so long; in which words it says so is not known. */
const withinSession = (ask) => (stop, budget) => {
    const asked = ask(stop, budget);
    return asked.kind === 'hangs' ? { ...asked, ms: sessionMs } : asked;
};
/** util/resolver/retryhandler/retry.go:19-71. */
function buildkit_push_withRetries(walker, story, push) {
    for (const pauseMs of retryPausesMs) {
        const stumble = push();
        if (stumble === null || !buildkit_push_isTriedAgain(walker, stumble))
            return stumble;
        story.pass('pause', pauseMs, () => `retrying in ${pauseMs / 1000}s`);
    }
    return push();
}
/** What goes wrong with a token happens in another process, and what reaches BuildKit of it is words. */
function buildkit_push_isTriedAgain({ observations }, stumble) {
    if ('at' in stumble && stumble.at === 'token')
        return false;
    switch (stumble.kind) {
        case 'unreachable':
            return (isEndOfFile(stumble.error) ||
                isReset(stumble.error) ||
                traitsOf(observations, stumble.error).temporary);
        case 'bad-status':
            return stumble.status >= buildkit_push_firstServerError;
        case 'denied':
        case 'silent':
        case 'not-measured':
            return false;
    }
}
const buildkit_push_firstServerError = 500;
/** exporter/containerimage/export.go:407, client/solve.go:339 and buildx commands/build.go. */
function buildkit_push_printed(stumble, image, buildx) {
    const building = holdsAt(budgets/* buildKit */.fh.saysFailedToBuild, buildx, false) ? 'failed to build: ' : '';
    const name = `${(0,image_reference/* fullName */.fq)(image)}:${image.tag ?? 'latest'}`;
    return `ERROR: ${building}failed to solve: failed to push ${name}: ${detailed(stumble, image)}`;
}
/** A token server's own words: util/errutil/errutil.go `WithDetails`. */
function detailed(stumble, { domain }) {
    if (stumble.kind !== 'bad-status' || stumble.message === null)
        return stumble.words;
    return (0,push_path_registry/* isDockerHub */.gr)(domain)
        ? `${stumble.words}: ${stumble.message}`
        : `failed to authorize: failed to fetch oauth token: unauthorized: ${stumble.message}`;
}

;// CONCATENATED MODULE: ./build/src/forecast/trust-service.js
/** Whether a server that Docker takes for a trust server is one. */


/** A notary server answers its ping with 200 or 401. Anything else is another kind of server. */
const hasNoTrustService = (status) => status >= 400 && status !== 401 && !isServiceError(status);
/** What the trust server said to root.json, asked as the push would ask, or null where that was not measured. */
function rootAnswer(observations, { trustRoot }) {
    const asked = trustRoot === null ? [] : connectionsTo(observations, trustRoot);
    for (const { probe, result } of asked) {
        if (probe.kind === 'http' && result.kind === 'answered')
            return result;
    }
    return null;
}
/**
 * Docker looks at the status only, begins a new repository, and finds out when it asks for a key. A notary
 * server says in JSON that it has no metadata (notary server/errors/errors.go). What is no JSON comes from a
 * server that does not know the path: docker-registry 2.8 has Go's `404 page not found`. Another error in JSON is a
 * registry's, most likely; but not every trust service is a notary server, so that alone decides nothing.
 */
function notFoundBy({ status, error }) {
    if (status !== notFound)
        return null;
    if (error?.kind === 'text')
        return 'other-server';
    return error?.kind === 'json' && error.code === noMetadata ? 'trust-server' : 'not-known';
}
const noMetadata = 'METADATA_NOT_FOUND';
const notFound = 404;

;// CONCATENATED MODULE: ./build/src/forecast/content-trust.js
/**
 * Signing with Docker Content Trust: the docker CLI's last step of `docker push`, up to version 28 (docker/cli v28.5.2
 * cli/trust/trust.go, cli/command/image/trust.go), and `docker trust sign`, which is all that 29 has (v29.7.2
 * cmd/docker-trust).
 */







const { dialMs: content_trust_dialMs, tlsMs: content_trust_tlsMs, pingMs, tokenMs } = budgets/* contentTrust */.Az;
const { requestsWithoutKeys } = budgets/* contentTrust */.Az;
/** Its transport has a `Dial` that is given no context (cli/trust/trust.go:144). */
const content_trust_dialOutlivesRequest = true;
const content_trust_pingBudget = { dialMs: content_trust_dialMs, tlsMs: content_trust_tlsMs, totalMs: pingMs, dialOutlivesRequest: content_trust_dialOutlivesRequest };
const content_trust_tokenBudget = { dialMs: content_trust_dialMs, tlsMs: content_trust_tlsMs, totalMs: tokenMs, dialOutlivesRequest: content_trust_dialOutlivesRequest };
const trustBudget = { dialMs: content_trust_dialMs, tlsMs: content_trust_tlsMs, totalMs: null };
/** notary storage/httpstore.go:68-73. */
const content_trust_unauthorized = 'you are not authorized to perform this operation: server returned 401.';
/** `docker push` of the CLI up to 28. */
const pushingCli = {
    says: 'Error: ',
    actions: 'push,pull',
    // Those of the CLI are among the push's.
    addressChecks: { dockerHub: 0, others: 0 },
    requestsAfterToken: budgets/* contentTrust */.Az.requestsAfterToken,
    requestsIfSigned: budgets/* contentTrust */.Az.requestsIfSigned,
    publishing: budgets/* contentTrust */.Az.requestsToPublish,
    publishingIfSigned: budgets/* contentTrust */.Az.requestsToPublishIfSigned,
    secondTurn: null,
};
/** `docker trust sign` of a tag that is not signed yet, by the plugin docker-trust. */
const signingPlugin = {
    says: 'error: ',
    actions: 'pull,push',
    addressChecks: budgets/* addressChecks */.AI.trustPlugin,
    // Which request of its two turns is the first to publish was not seen.
    publishing: 0,
    publishingIfSigned: 0,
    ...budgets/* trustPlugin */.gS,
};
/**
 * Signs, in a new repository or one that has trust data. The image itself is in the registry already.
 * @param pushAgain the push that the plugin has the daemon make between its two turns, of content that is there
 */
function signImage(walker, story, image, path, client = pushingCli, pushAgain = () => null) {
    if (path.trustServerRefused !== null) {
        return story.end('signing-failed', 'trust server', client.secondTurn === null
            ? `error establishing connection to trust repository: ${path.trustServerRefused}`
            : path.trustServerRefused);
    }
    const { trust } = path;
    if (trust === null)
        return story.end('ok', 'push', null);
    checkAddresses(walker, story, image, path, client.addressChecks);
    const { requestsAfterToken, requestsIfSigned, publishing, publishingIfSigned, secondTurn } = client;
    const isSigned = rootAnswer(walker.observations, path)?.status === 200;
    const first = isSigned
        ? { all: requestsIfSigned, publishing: publishingIfSigned }
        : { all: requestsAfterToken, publishing };
    const end = takeTurn(walker, story, image, path, trust, client, first) ??
        (secondTurn === null
            ? null
            : (pushAgain() ??
                takeTurn(walker, story, image, path, trust, client, { all: secondTurn, publishing: 0 })));
    if (end !== null)
        return end;
    story.pass('signing', budgets/* signingOwnMs */.am, () => 'keys and metadata');
    return story.end('ok', 'signing', null);
}
/** Ping, token, and requests. @returns where signing ends, or null where it goes on. */
function takeTurn(walker, story, image, path, trust, client, requests) {
    const authentication = path.trustAuthentication;
    const contacting = contactingBy(client);
    const lookup = walker.resolver.lookup(trust.host);
    const ping = request(walker.observations, trust, lookup, content_trust_pingBudget);
    if (ping.kind === 'unknown')
        return story.endUnknown('trust server ping', ping.because);
    story.pass('trust server ping', ping.ms, () => `GET ${urlOf(trust)}, ${pingMs / 1000} s at most, its error is ignored`);
    if (ping.kind !== 'answered') {
        // The ping's dial does not end with the ping: what is still being looked up is joined (Go's singleflight). A lookup of
        // as many seconds began a moment later, so it ends after the ping (lab, with musl's 5 s: in two of three pushes).
        const inFlight = lookup.ms >= pingMs;
        const next = request(walker.observations, trust, inFlight ? lookup : walker.resolver.lookup(trust.host), trustBudget, inFlight ? ping.ms : 0);
        return withoutToken(story, next, trust, client);
    }
    // Without a challenge that it can follow, the CLI sends no token either.
    if (authentication.kind === 'unusable' || isServiceError(ping.status)) {
        return withoutToken(story, requestTo(walker, trust, trustBudget), trust, client);
    }
    const root = rootAnswer(walker.observations, path);
    if (hasNoTrustService(ping.status)) {
        return withoutService(walker, story, trust, image, client, root?.status ?? ping.status);
    }
    if (authentication.kind === 'token') {
        const stop = withActions(authentication.stop, client);
        const token = requestTo(walker, authentication.stop, content_trust_tokenBudget);
        story.pass('trust token', token.ms, () => `GET ${urlOf(stop)}, ${tokenMs / 1000} s at most`);
        if (token.kind !== 'answered') {
            return content_trust_endOf(story, 'trust token', token, 'token-server-unreachable', `${contacting}Get "${urlOf(stop)}": `);
        }
        if (isServiceError(token.status)) {
            return story.end('service-error', 'trust token', `${contacting}received unexpected HTTP status: ${statusLine(token.status)}`);
        }
    }
    const authorized = authorizedAt(walker.observations, image, authentication);
    const refused = refusedBy(walker, story, authorized, client, root?.status ?? null);
    if (refused !== null)
        return refused;
    if (root !== null && notFoundBy(root) === 'other-server') {
        return withoutService(walker, story, trust, image, client, notFound);
    }
    return askTrustServer(walker, story, trust, image, client, requests);
}
/** The same question with the actions of its scope in this client's order; what is measured of it is the same. */
const withActions = (stop, { actions }) => ({
    ...stop,
    path: stop.path.replace(encodeURIComponent(pushingCli.actions), encodeURIComponent(actions)),
});
/** @returns where signing ends before all requests are answered, or null. */
function askTrustServer(walker, story, trust, image, client, { all, publishing }) {
    for (let index = 0; index < all; index++) {
        const asked = requestTo(walker, trust, trustBudget);
        story.pass('signing', asked.ms, () => `request ${index + 1} of ${all} to ${trust.host}`);
        if (asked.kind === 'answered')
            continue;
        // What publishing meets is wrapped before `NotaryError` looks at it (docker/cli v24.0.9 cli/command/image/trust.go:149).
        return index < all - publishing
            ? content_trust_endOf(story, 'signing', asked, 'trust-server-unreachable', contactingBy(client))
            : content_trust_endOf(story, 'publishing', asked, 'signing-failed', failedToSign(image));
    }
    return null;
}
const failedToSign = (image) => `failed to sign ${(0,image_reference/* fullName */.fq)(image)}:${image.tag ?? ''}: `;
/** A 404 for root.json begins a new repository, and nobody has a key for it; any other refusal is the end at once. */
function withoutService(walker, story, trust, image, client, status) {
    const requests = status === notFound ? requestsWithoutKeys : 1;
    const step = 'trust metadata';
    const failed = askTrustServer(walker, story, trust, image, client, { all: requests, publishing: 0 });
    if (failed !== null)
        return failed;
    return story.end('signing-failed', step, status === notFound
        ? noKeys(image, client)
        : status !== null && hasNoTrustService(status)
            ? unreachable(status)
            : null);
}
/** A 401 that is about the credentials, after all: they were asked for, sent, and not enough. */
function refusedBy({ observations }, story, authorized, client, root) {
    const step = 'trust metadata';
    switch (authorized.kind) {
        case 'refused':
            return story.end('access-denied', 'trust token', `${contactingBy(client)}unauthorized: ${authorized.message ?? 'incorrect username or password'}`);
        case 'not-granted':
            return story.end('access-denied', step, content_trust_unauthorized);
        case 'nobody':
            return observations.runner.event === 'other'
                ? story.end('access-denied', step, content_trust_unauthorized)
                : story.endUnknown(step, withoutSecrets);
        case 'unusable':
            return story.end('token-server-unreachable', 'trust token', null);
        case 'granted':
        case 'unknown':
    }
    if (root === null || root === 200 || root === 404)
        return null;
    if (root === 401)
        return authorized.kind === 'unknown' ? null : story.end('access-denied', step, content_trust_unauthorized);
    const outcome = isServiceError(root) ? 'service-error' : 'signing-failed';
    return story.end(outcome, step, unreachable(root));
}
/** notary storage/httpstore.go:72. */
const unreachable = (status) => `unable to reach trust server at this time: ${status}.`;
/** docker/cli cli/trust/trust.go `NotaryError` around notary storage/errors.go `ErrMetaNotFound` (lab: trust-server-not-named). */
const noKeys = (image, { says }) => `${says}trust data missing for remote repository ${(0,image_reference/* fullName */.fq)(image)} or remote repository not found: timestamp key trust data unavailable.  Has a notary repository been initialized?`;
const contactingBy = ({ says }) => `${says}error contacting notary server: `;
/** No ping, no challenge; no challenge, no token: the request goes out bare. */
function withoutToken(story, next, trust, client) {
    const step = 'trust metadata without a token';
    story.pass(step, next.ms, () => `GET root.json from ${trust.host}`);
    if (next.kind !== 'answered')
        return content_trust_endOf(story, step, next, 'trust-server-unreachable', contactingBy(client));
    if (isServiceError(next.status)) {
        return story.end('service-error', step, unreachable(next.status));
    }
    // A server that asks nobody for a token signs all the same.
    return next.status === 401 ? story.end('false-401', step, content_trust_unauthorized) : story.end('ok', 'signing', null);
}
function content_trust_endOf(story, step, requested, outcome, prefix) {
    if (requested.kind === 'unknown')
        return story.endUnknown(step, requested.because);
    if (requested.kind === 'hangs')
        return story.end(outcome, step, null);
    return story.end(outcome, step, `${prefix}${requested.error}`);
}

;// CONCATENATED MODULE: ./build/src/forecast/login.js
/** `docker login` to the registry of an image, which is the daemon's `/auth` (moby v28.5.2 registry/service.go `Auth`, registry/auth.go). */





const { dialMs: login_dialMs, tlsMs: login_tlsMs, pingMs: login_pingMs, clientMs, tokenMs: login_tokenMs } = budgets/* login */.iD;
/** A login that has to be made again, with the account that is stored. `version` is the daemon's. */
function logIn(walker, story, image, path, version = walker.observations.runner.client.version) {
    const { registry, registryAuthentication: authentication } = path;
    checkAddresses(walker, story, image, path, checksAt(budgets/* addressChecks */.AI.login, version));
    const ping = requestTo(walker, registry, asDialled(walker, { dialMs: login_dialMs, tlsMs: login_tlsMs, totalMs: login_pingMs }));
    story.pass('registry ping', ping.ms, () => `GET ${urlOf(registry)}, ${login_pingMs / 1000} s at most`);
    if (ping.kind !== 'answered')
        return login_unanswered(story, 'registry ping', registry, ping);
    story.pass('daemon', budgets/* daemon */.fx.ownMs, () => 'its own work');
    const refused = (status) => `${fromDaemon}login attempt to ${urlOf(registry)} failed with status: ${statusLine(status)}`;
    // The ping is over with any answer; what is wrong with it is told of the second request, which is the same.
    if (isServiceError(ping.status)) {
        const again = askAgain(walker, story, registry, 0);
        return again.kind === 'answered'
            ? story.end('service-error', 'login', refused(ping.status))
            : login_unanswered(story, 'login', registry, again);
    }
    const authorized = authorizedAt(walker.observations, image, authentication);
    let spentMs = 0;
    if (authentication.kind === 'token') {
        const { stop } = authentication;
        const token = requestTo(walker, stop, asDialled(walker, { dialMs: login_dialMs, tlsMs: login_tlsMs, totalMs: login_tokenMs }));
        story.pass('registry token', token.ms, () => `GET ${tokenUrl(stop)}, ${login_tokenMs / 1000} s at most`);
        const end = tokenEnd(story, registry, stop, token, authorized);
        if (end !== null)
            return end;
        spentMs = token.ms;
    }
    const denied = login_deniedBy(walker, story, authorized, authentication.kind, refused);
    if (denied !== null)
        return denied;
    const last = askAgain(walker, story, registry, spentMs);
    return last.kind === 'answered'
        ? story.end('ok', 'login', null)
        : login_unanswered(story, 'login', registry, last);
}
const fromDaemon = 'Error response from daemon: ';
/** The client's time began before the token was asked for. A client whose time is up still waits for the token, and then fails. */
function askAgain(walker, story, registry, spentMs) {
    const totalMs = Math.max(0, clientMs - spentMs);
    const asked = requestTo(walker, registry, asDialled(walker, { dialMs: login_dialMs, tlsMs: login_tlsMs, totalMs }));
    story.pass('login', asked.ms, () => `GET ${urlOf(registry)}, ${clientMs / 1000} s at most with its token`);
    return asked;
}
function login_unanswered(story, step, registry, asked) {
    if (asked.kind === 'unknown')
        return story.endUnknown(step, asked.because);
    const words = asked.kind === 'hangs' ? null : `${fromDaemon}Get "${urlOf(registry)}": ${asked.error}`;
    return story.end('registry-unreachable', step, words);
}
/** The token is asked for in the middle of the second request, whose URL comes first. */
function tokenEnd(story, registry, stop, token, authorized) {
    const step = 'registry token';
    const around = `${fromDaemon}Get "${urlOf(registry)}": `;
    switch (token.kind) {
        case 'unknown':
            return story.endUnknown(step, token.because);
        case 'hangs':
            return story.end('token-server-unreachable', step, null);
        case 'failed':
            return story.end('token-server-unreachable', step, `${around}Get "${tokenUrl(stop)}": ${token.error}`);
        case 'answered':
    }
    if (isServiceError(token.status)) {
        const text = `${around}received unexpected HTTP status: ${statusLine(token.status)}`;
        return story.end('service-error', step, text);
    }
    return authorized.kind === 'refused'
        ? story.end('access-denied', step, `${around}unauthorized: ${authorized.message ?? 'incorrect username or password'}`)
        : null;
}
/** What an account may do does not matter, only that there is one. */
function login_deniedBy({ observations }, story, { kind }, authentication, refused) {
    if (authentication === 'unusable')
        return story.end('access-denied', 'login', refused(login_unauthorized));
    switch (kind) {
        case 'granted':
        case 'not-granted':
        case 'unknown':
            return null;
        case 'refused':
            return story.end('access-denied', 'login', refused(login_unauthorized));
        case 'nobody':
            return observations.runner.event === 'other'
                ? story.endUnknown('login', 'no account is stored for this registry')
                : story.endUnknown('login', withoutSecrets);
        case 'unusable':
            return story.end('token-server-unreachable', 'registry token', null);
    }
}
const login_unauthorized = 401;
/** session.go `fetchTokenWithBasicAuth`: no scope. The account's name is not known here. */
function tokenUrl(stop) {
    const url = new URL(urlOf(stop));
    url.searchParams.delete('scope');
    url.searchParams.set('client_id', 'docker');
    url.searchParams.set('offline_token', 'true');
    url.searchParams.sort();
    return url.href;
}

;// CONCATENATED MODULE: ./build/src/forecast/clients.js
/** The clients that a push may be made with on this runner, each with its own steps. */










/**
 * The client whose forecast decides comes first: docker, or the one that the request names. The others are what this
 * runner has besides, and a login that is still to come.
 */
function clientsOf(observations) {
    const { request, runner } = observations;
    const { buildx, trust } = runner.plugins;
    const asked = request.client === 'buildx';
    const login = request.images.some(({ domain }) => runner.credentials[domain] === 'none');
    const others = [
        ...(trust !== undefined && runner.contentTrust.asked && !signsPushes(runner.client)
            ? [trustPlugin(runner, trust)]
            : []),
        ...(login ? [dockerLogin(runner)] : []),
    ];
    if (asked)
        return [
            { ...buildKit(runner, buildx ?? unknownVersion), decides: true },
            docker(observations, false),
            ...others,
        ];
    return [docker(observations, true), ...(buildx === undefined ? [] : [buildKit(runner, buildx)]), ...others];
}
const isMeasuredMajor = (version) => budgets/* measuredDockerMajors */.NP.includes(majorOf(version) ?? 0);
/** Taken to be the newest. */
const unknownVersion = 'latest';
function docker({ request, runner }, decides) {
    const { client, contentTrust, daemon } = runner;
    const pushFromDaemon = pushingFrom(runner);
    const checks = checksAt(budgets/* addressChecks */.AI.cli, client.version);
    const looksUp = request.images.some(({ domain }) => ((0,push_path_registry/* isDockerHub */.gr)(domain) ? checks.dockerHub : checks.others) > 0);
    const signs = contentTrust.asked && signsPushes(client);
    const isMeasured = daemon.store === 'classic' && isMeasuredMajor(client.version);
    return {
        name: `docker ${client.version}`,
        decides,
        basis: isMeasured ? 'measured' : 'source',
        programs: signs || looksUp ? ['daemon', 'cli'] : ['daemon'],
        push: (push) => {
            const failed = pushFromDaemon(push);
            if (failed !== null)
                return failed;
            const { story, image, path, start } = push;
            return unseen(push, 'daemon', contentTrust.asked && !signs
                ? story.end('pushed-unsigned', 'push', null)
                : signImage(start('cli'), story, image, path));
        },
    };
}
/**
 * Where a program runs that was not seen, nothing is known of its steps: they are passed over, what else goes wrong is
 * told, and no end is a good one.
 */
function unseen({ observations, story }, program, end) {
    const view = viewOf(observations, program);
    return view.kind === 'unknown' && end.outcome === 'ok' ? story.endUnknown('push', view.because) : end;
}
const isSeen = ({ observations }, program) => viewOf(observations, program).kind === 'known';
/**
 * `docker push`: the CLI looks the registry up, then the daemon pushes from its store.
 * @returns what makes such a push, and says where it ends badly, or null
 */
function pushingFrom({ client, daemon }) {
    const cliChecks = checksAt(budgets/* addressChecks */.AI.cli, client.version);
    const store = {
        ...classicStoreOf(client.version, daemon.version),
        addressChecks: checksAt(budgets/* addressChecks */.AI.push, daemon.version),
    };
    return (push) => {
        const { story, image, path, content, start } = push;
        checkAddresses(start('cli'), story, image, path, cliChecks);
        if (!isSeen(push, 'daemon'))
            return null;
        return daemon.store === 'containerd'
            ? pushFromContainerd(start('daemon'), story, image, path, content, daemon.version)
            : pushImage(start('daemon'), story, image, path, content, store);
    };
}
/** The docker-container driver, or the daemon's own BuildKit. */
function buildKit({ contentTrust }, version) {
    return {
        name: version === unknownVersion ? 'buildx' : `buildx ${version}`,
        decides: false,
        basis: 'source',
        programs: ['builder', 'buildx'],
        push: (push) => {
            const { story, image, path, content, start } = push;
            const versions = { buildKit: unknownVersion, buildx: version, client: start('buildx') };
            const failed = isSeen(push, 'builder')
                ? pushFromBuildKit(start('builder'), story, image, path, content, versions)
                : null;
            const end = failed ?? story.end(contentTrust.asked ? 'pushed-unsigned' : 'ok', 'push', null);
            return unseen(push, 'builder', end);
        },
    };
}
/** docker 29's `docker trust sign`, which pushes first. */
function trustPlugin(runner, version) {
    const pushFromDaemon = pushingFrom(runner);
    return {
        name: `docker ${runner.client.version} with docker trust ${version}`,
        decides: false,
        basis: 'source',
        programs: ['daemon', 'cli', 'trust-plugin'],
        push: (push) => {
            const failed = pushFromDaemon(push);
            if (failed !== null)
                return failed;
            const { story, image, path, start } = push;
            if (path.trust === null && path.trustServerRefused === null) {
                return story.endUnknown('trust server ping', 'the trust server is none of this push, and was not asked');
            }
            const pushAgain = () => pushFromDaemon({ ...push, content: 'present' });
            const end = signImage(start('trust-plugin'), story, image, path, signingPlugin, pushAgain);
            return unseen(push, 'daemon', end);
        },
    };
}
function dockerLogin({ client, daemon }) {
    return {
        name: `docker ${client.version} login`,
        decides: false,
        basis: isMeasuredMajor(daemon.version) ? 'measured' : 'source',
        programs: ['daemon'],
        push: (push) => {
            const { story, image, path, start } = push;
            return isSeen(push, 'daemon')
                ? logIn(start('daemon'), story, image, path, daemon.version)
                : unseen(push, 'daemon', story.end('ok', 'login', null));
        },
    };
}

;// CONCATENATED MODULE: ./build/src/findings/libc-rules.js
/** Programs of the push that leave looking names up to libc, and what that does to their lookups. */







/** The programs that can be built with libc, by the names of their commands. */
const commands = { cli: 'docker', daemon: 'dockerd' };
/** Lookups that differ by less take as long. */
const sameMs = 100;
function libcSuspects(observations) {
    const uses = usesOf(observations);
    const [first] = uses;
    if (first === undefined)
        return [];
    const programs = [...new Set(uses.map(({ program }) => program))];
    const who = programs.map((program) => {
        const libraries = uses.filter((use) => use.program === program).map(({ library }) => library);
        return `${commands[program]} with ${listed([...new Set(libraries)])}`;
    });
    const reasons = [...new Set(uses.map(({ why }) => why))];
    const mends = [...(programs.includes('cli') ? [withGoInCli] : []), withGoEverywhere];
    return [
        {
            ...plainSuspect,
            code: 'libc-resolver',
            subject: nobody,
            title: `Names are looked up by libc here, not by Go's resolver (${listed(who)}): ${listed(reasons)}`,
            evidence: [...whereItStands(observations), ...differences(observations, uses)],
            byHand: uses.some(({ library }) => library === 'glibc')
                ? `getent ahosts --no-addrconfig ${first.host}`
                : null,
            mends,
            offers: offersFor(programs),
        },
    ];
}
/** Of the client that decides: a host that needs no resolver is asked of none. */
function usesOf(observations) {
    const { runner } = observations;
    const [{ programs }] = clientsOf(observations);
    const hosts = pathOf(observations)
        .map(({ host }) => host)
        .filter((host) => (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) === null);
    return ['cli', 'daemon']
        .filter((program) => programs.includes(program))
        .flatMap((program) => [...new Set(hosts)].flatMap((host) => {
        const library = libraryFor(runner, program, host);
        const why = whyLibc(runner, program, host);
        return library === 'go' || why === null ? [] : [{ program, host, library, why }];
    }));
}
const whereItStands = ({ runner }) => runner.notes
    .filter(({ kind }) => kind === 'unknown-option' || kind === 'unknown-keyword')
    .map(({ line, text }) => `${runner.resolvConf.path} line ${line}: ${text}`);
/** Where the libraries make something else of the same measurements. */
function differences(observations, uses) {
    const [own, mended] = [observations, withGoEverywhere(observations)].map((one) => resolversOf(one, 'warm'));
    if (own === undefined || mended === undefined)
        return [];
    return uses.flatMap(({ program, host, library }) => {
        const lookup = own.start(program, typical).lookup(host);
        const go = mended.start(program, typical).lookup(host);
        const same = lookup.kind === go.kind && Math.abs(lookup.ms - go.ms) < sameMs;
        if (same || lookup.kind === 'unknown' || go.kind === 'unknown')
            return [];
        return [
            `${host} for ${commands[program]}: ${lookupText(lookup)} with ${library}, ${lookupText(go)} with Go`,
        ];
    });
}
const lookupText = ({ kind, ms }) => `${kind === 'found' ? 'found' : 'not found'} after ${tookText(ms)}`;
const withGoInCli = (observations) => ({
    ...observations,
    runner: {
        ...observations.runner,
        lookupEnvironment: { ...observations.runner.lookupEnvironment, netdns: 'go' },
    },
});
/** A static dockerd is one without libc. */
const withGoEverywhere = (observations) => {
    const mended = withGoInCli(observations);
    const { runner } = mended;
    return { ...mended, runner: { ...runner, builds: { ...runner.builds, daemon: 'static' } } };
};
const offersFor = (programs) => [
    ...(programs.includes('cli')
        ? [
            {
                say: 'Let docker look names up with the resolver of Go: GODEBUG=netdns=go in the step that pushes',
                paste: 'env:\n  GODEBUG: netdns=go',
                where: 'the step that pushes',
                mend: withGoInCli,
            },
        ]
        : []),
    ...(programs.includes('daemon')
        ? [
            {
                say: `Let ${listed(programs.map((program) => commands[program]))} look names up with the resolver of Go`,
                paste: '[Service]\nEnvironment=GODEBUG=netdns=go',
                where: `/etc/systemd/system/docker.service.d/resolver.conf, then systemctl daemon-reload and systemctl restart docker${programs.includes('cli') ? '; and the same variable in the step that pushes' : ''}`,
                mend: withGoEverywhere,
            },
        ]
        : []),
];

;// CONCATENATED MODULE: ./build/src/findings/configuration-rules.js
/** What the runner's own files and environment say. */



function configurationSuspects(observations) {
    return [
        ...unreadable(observations),
        ...tooMany(observations),
        ...libcSuspects(observations),
        ...proxy(observations),
        ...jobSummary(observations),
    ];
}
function unreadable({ runner, request }) {
    const { resolvConf, resolvers } = runner;
    if (resolvConf.kind === 'unreadable') {
        return [
            {
                ...plainSuspect,
                code: 'resolv-conf-unreadable',
                subject: nobody,
                title: `${resolvConf.path} cannot be read (${resolvConf.why}): ${resolvers.length === 0 ? 'which nameservers this runner has is not known' : 'Docker falls back to a resolver on this machine'}`,
                evidence: [`expected a text file with nameserver lines, got: ${resolvConf.why}`],
                byHand: showNameservers(runner),
                otherwise: 'warning',
            },
        ];
    }
    const named = request.resolvers !== null || resolvers.some((one) => one.source === resolvConf.path);
    if (named)
        return [];
    return [
        {
            ...plainSuspect,
            code: 'no-nameserver',
            subject: nobody,
            title: `${resolvConf.path} ${resolvConf.kind === 'absent' ? 'does not exist' : 'names no nameserver'}: Docker asks 127.0.0.1 and ::1`,
            evidence: [],
            byHand: showNameservers(runner),
        },
    ];
}
function tooMany({ runner }) {
    const ignored = runner.resolvers.filter((one) => one.behind === null && !one.used);
    if (ignored.length === 0)
        return [];
    return [
        {
            ...plainSuspect,
            code: 'too-many-nameservers',
            subject: nobody,
            title: `Only the first ${budgets/* goResolver */.l_.maxNameservers} nameservers are ever asked: ${listed(ignored.map((one) => one.address))} ${ignored.length === 1 ? 'is' : 'are'} ignored`,
            evidence: ignored.map((one) => `nameserver ${one.address}, number ${one.position} in ${one.source}`),
        },
    ];
}
function proxy({ runner }) {
    if (runner.proxy.kind === 'none')
        return [];
    return [
        {
            ...plainSuspect,
            code: 'proxy-not-followed',
            subject: nobody,
            title: `${runner.proxy.variable} is set: Docker goes through that proxy, so what the push will do is not known`,
            evidence: [
                'the resolvers were measured; no connection was made, since Docker would not make it from here either',
            ],
        },
    ];
}
function jobSummary({ runner }) {
    if (runner.jobSummary !== 'not-set')
        return [];
    return [
        {
            ...plainSuspect,
            code: 'job-summary-unavailable',
            subject: nobody,
            title: 'The job summary could not be written: GITHUB_STEP_SUMMARY is not set on this runner',
            evidence: [
                'expected the path of a file in GITHUB_STEP_SUMMARY, got nothing; set summary: false to go without',
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/forecast/story.js
/** @param keepDiary whether the steps are written down; of hundreds of replays only one is read */
function createStory(keepDiary) {
    let nowMs = 0;
    const timeline = [];
    return {
        timeline,
        now: () => nowMs,
        pass(step, ms, note) {
            if (keepDiary && ms > 0)
                timeline.push({ step, fromMs: nowMs, toMs: nowMs + ms, note: note() });
            nowMs += ms;
        },
        end: (outcome, step, error) => ({ outcome, step, error, ms: nowMs, because: null }),
        endUnknown: (step, because) => ({ outcome: 'unknown', step, error: null, ms: nowMs, because }),
    };
}

;// CONCATENATED MODULE: ./build/src/forecast/replay.js
/** One push of one client, replayed once. */


function replay(observations, options) {
    const { image, client, content, resolverOf, keepDiary } = options;
    const { proxy } = observations.runner;
    const story = createStory(keepDiary);
    if (proxy.kind !== 'none') {
        const because = `Docker goes through the proxy in ${proxy.variable}, which was not followed`;
        return { end: story.endUnknown('proxy', because), timeline: [] };
    }
    const path = pathOfImage(observations, image);
    const start = (program) => ({ observations, resolver: resolverOf(program) });
    const end = client.push({ observations, story, image, path, content, start });
    return { end, timeline: story.timeline };
}

;// CONCATENATED MODULE: ./build/src/forecast/forecast.js
/** What one client will do with one image: replays over the measured samples, counted. */








const fullForecast = { temperature: 'warm', replays: budgets/* forecasting */.ug.replays };
/** The forecast for one image with one client: endings likeliest first, seconds, and the timeline of the likeliest. */
function forecastImage(observations, image, client, { temperature, replays } = fullForecast) {
    const resolvers = resolversOf(observations, temperature);
    const replayed = (choice, content, keepDiary) => replay(observations, {
        image,
        client,
        content,
        resolverOf: (program) => resolvers.start(program, choice),
        keepDiary,
    });
    const usual = replayed(typical, 'present', true);
    const ifNew = replayed(typical, 'new', false).end;
    const consulted = resolvers.consulted(client.programs);
    const endings = consulted.some(isUndecided)
        ? drawnEndings(replayed, replays, consulted, usual)
        : [certainEnding(usual, consulted)];
    const timeline = usual.end.outcome === endings[0].outcome ? usual.timeline : diaryOf(replayed, replays, endings[0].outcome);
    return {
        image: image.written,
        client: client.name,
        decides: client.decides,
        endings,
        secondsIfNew: ifNew.ms / 1000,
        errorIfNew: ifNew.error,
        timeline,
        samples: (0,push_path_addresses/* dnsMeasurements */.f9)(observations).filter(({ result }) => result.kind !== 'skipped').length,
        basis: client.basis,
        unknownBecause: endings[0].outcome === 'unknown' ? usual.end.because : null,
    };
}
const isUndecided = (cell) => (cell.loss.lost > 0 && !cell.neverAnswered) || isMixed(cell);
/** Whether the replies of one cell would send a lookup different ways. */
function isMixed({ replies }) {
    const [best, worst] = [replies[0], replies.at(-1)];
    return best !== undefined && worst !== undefined && differ(best, worst);
}
/** Every sample said the same: one replay, doubted as far as its samples are few. */
function certainEnding({ end }, consulted) {
    const samples = Math.max(0, ...consulted.map(({ replies }) => replies.length));
    const { outcome, step, error, ms } = end;
    return { outcome, step, error, seconds: ms / 1000, probability: 1, ...wilsonInterval(1, samples) };
}
/**
 * Samples disagree: many replays, each lookup with samples drawn at random, at the share of loss that was
 * seen and at both ends of its interval. The ends of the loss are the ends of the chance.
 */
function drawnEndings(replayed, replays, consulted, usual) {
    const at = (lossAt) => {
        const choice = drawing(lossAt);
        return Array.from({ length: replays }, () => replayed(choice, 'present', false).end);
    };
    const seen = at(seenLoss);
    const least = at(({ lost, sent }) => wilsonInterval(lost / sent, sent).low);
    const most = at(({ lost, sent }) => wilsonInterval(lost / sent, sent).high);
    const mixed = consulted.filter(isMixed).map(({ replies }) => replies.length);
    const endings = [...new Set(seen.map(({ outcome }) => outcome))].map((outcome) => {
        const probability = share(seen, outcome);
        const ends = [probability, share(least, outcome), share(most, outcome)];
        const doubt = mixed.length === 0 ? { low: 1, high: 0 } : wilsonInterval(probability, Math.min(...mixed));
        const { step, error, ms } = middleOf(seen, outcome) ?? usual.end;
        return {
            outcome,
            step,
            error,
            seconds: ms / 1000,
            probability,
            low: Math.min(doubt.low, ...ends),
            high: Math.max(doubt.high, ...ends),
        };
    });
    const [first = certainEnding(usual, consulted), ...rest] = endings.sort((one, other) => other.probability - one.probability || goodness(one.outcome) - goodness(other.outcome));
    return [first, ...rest];
}
const seenLoss = ({ lost, sent }) => lost / sent;
function drawing(lossAt) {
    const random = seededRandom(budgets/* forecasting */.ug.seed);
    const shares = new Map();
    return {
        isLost: (loss) => {
            const known = shares.get(loss) ?? lossAt(loss);
            shares.set(loss, known);
            return random() < known;
        },
        pick: (count) => Math.floor(random() * count),
    };
}
/** The steps of the first drawn replay that ends so. */
function diaryOf(replayed, replays, outcome) {
    const choice = drawing(seenLoss);
    for (let index = 0; index < replays; index++) {
        const one = replayed(choice, 'present', true);
        if (one.end.outcome === outcome)
            return one.timeline;
    }
    return [];
}
const share = (ends, outcome) => ends.filter((end) => end.outcome === outcome).length / ends.length;
/** The replay with that outcome whose seconds are in the middle. */
function middleOf(ends, outcome) {
    const own = ends.filter((end) => end.outcome === outcome).sort((one, other) => one.ms - other.ms);
    return own[Math.floor(own.length / 2)];
}

;// CONCATENATED MODULE: ./build/src/forecast/rating.js
/** How good a replayed push is, so that two versions of the same network can be compared. */







/** Forecasts every image with one client. Images whose stops answered the same share one forecast. */
function forecastAll(observations, client, options) {
    const known = new Map();
    return observations.request.images.map((image) => {
        const key = `${image.domain} ${JSON.stringify(authorizationsOf(observations, image))}`;
        const forecast = known.get(key) ?? forecastImage(observations, image, client, options);
        known.set(key, forecast);
        return { ...forecast, image: image.written };
    });
}
/** What can differ between two images of one registry. */
function authorizationsOf(observations, image) {
    const { registryAuthentication, trustAuthentication, trustRoot } = pathOfImage(observations, image);
    return [
        authorizedAt(observations, image, registryAuthentication),
        authorizedAt(observations, image, trustAuthentication),
        trustRoot === null
            ? []
            : connectionsTo(observations, trustRoot).map(({ result }) => 'status' in result ? [result.status, result.error] : result.kind),
    ];
}
const rated = new WeakMap();
/** By the client that decides. Worked out once for the same observations and options: culprit, verdict and remedies ask for the same ones. */
function rate(observations, options = fullForecast) {
    const known = (0,memo/* getOrAdd */.P)(rated, observations, () => new WeakMap());
    return (0,memo/* getOrAdd */.P)(known, options, () => {
        const [client] = clientsOf(observations);
        return rateWith(observations, client, options, observations.runner.contentTrust.signingMeant);
    });
}
/** By each of the other clients that this runner has. */
function rateOthers(observations) {
    const [, ...others] = clientsOf(observations);
    // That they do not sign is no news where another one pushes.
    return others.map((client) => rateWith(observations, client, fullForecast, false));
}
function rateWith(observations, client, options, signingMeant) {
    const forecasts = forecastAll(observations, client, options);
    const ratings = forecasts.map((forecast) => {
        const share = (wanted) => forecast.endings.filter(wanted).reduce((sum, ending) => sum + ending.probability, 0);
        const isBad = ({ outcome }) => endsBadly(outcome, signingMeant);
        return {
            bad: share(isBad) + share(({ outcome }) => outcome === 'unknown') / 2,
            badAtLeast: badAtLeast(forecast.endings.filter(isBad), forecast.endings.filter((one) => !isBad(one))),
            worst: forecast,
            forecasts,
        };
    });
    const [first, ...rest] = ratings;
    if (first === undefined)
        throw new Error('a request has at least one image');
    return rest.reduce((worst, one) => (rating_compare(one, worst) < 0 ? one : worst), first);
}
/** As exact as comparing needs it: every trial draws the same numbers, so that what differs is the network. */
const trialForecast = { ...fullForecast, replays: budgets/* forecasting */.ug.trialReplays };
/** Several bad ends are one: what is not in the good ones' interval. */
function badAtLeast(bad, good) {
    if (bad.length === 0)
        return 0;
    if (good.length === 0)
        return Math.max(...bad.map((ending) => ending.low));
    return Math.max(0, 1 - good.reduce((sum, ending) => sum + ending.high, 0));
}
/**
 * How the push ends, and how likely badly. Not when: seconds add up the noise of many lookups, and nobody's
 * push is better for ending badly sooner.
 * @returns below 0 where `one` is worse than `other`
 */
function rating_compare(one, other) {
    if (Math.abs(one.bad - other.bad) > budgets/* forecasting */.ug.sameChance)
        return other.bad - one.bad;
    return goodness(one.worst.endings[0].outcome) - goodness(other.worst.endings[0].outcome);
}

;// CONCATENATED MODULE: ./build/src/findings/cache-rules.js
/** A push that only a warm cache saves. */




/** Replays the push on each cell's first sample, as it would have gone without this preflight. */
function cacheSuspects(observations) {
    const { signingMeant } = observations.runner.contentTrust;
    const [warm] = rate(observations, trialForecast).worst.endings;
    const [cold] = rate(observations, { ...trialForecast, temperature: 'cold' }).worst.endings;
    if (endsBadly(warm.outcome, signingMeant) || !endsBadly(cold.outcome, signingMeant))
        return [];
    const ttls = (0,push_path_addresses/* dnsMeasurements */.f9)(observations).flatMap(({ result }) => result.kind === 'answered' ? [result.ttlSeconds] : []);
    const slowest = (0,push_path_addresses/* dnsMeasurements */.f9)(observations)
        .filter(({ probe }) => probe.sample === 0 && probe.why === 'client')
        .flatMap(({ probe, result }) => {
        const ms = result.kind === 'timed-out' ? (result.late?.ms ?? null) : 'ms' in result ? result.ms : null;
        return ms === null
            ? []
            : [
                {
                    ms,
                    text: `${probe.name} ${probe.type} at ${probe.resolver.address}: ${tookText(ms)} when first asked`,
                },
            ];
    })
        .sort((one, other) => other.ms - one.ms)[0];
    return [
        {
            ...plainSuspect,
            code: 'warm-cache-only',
            subject: nobody,
            title: `Only the resolver's cache saves this push: the first answers were so slow that it would have ended in ${cold.outcome}${ttls.length === 0 ? '' : `, and the cache forgets after ${Math.min(...ttls)} s`}`,
            evidence: slowest === undefined ? [] : [slowest.text],
            otherwise: 'warning',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/forecast/mended-servers.js
/** Mended by whoever has the servers or the credentials: how connections went. */




/**
 * As if the server of a stop accepted, shook hands and answered at once, whatever it is asked for: a token server is
 * two stops with two scopes, and neither is mended alone.
 */
const withHealthyServer = (stop) => (observations) => mapMeasurements(observations, (one) => counterfactual_isConnection(one) && isServerOf(stop, one.probe) ? connectedAtOnce(one) : one);
/** The same host, port and kind of TLS: a registry that is insecure by address may speak plain HTTP at the same port. */
const isServerOf = (stop, { host, to, security }) => host === stop.host && to.port === stop.port && security === stop.security;
/** As if a trust server were there, and signed for everybody: its ping, and the trust data of every repository. */
const withTrustService = (trust) => (observations) => mapMeasurements(observations, (one) => counterfactual_isConnection(one) && isServerOf(trust, one.probe) && isTrustProbe(trust, one.probe) && isAnswered(one)
    ? { ...one, result: { ...one.result, ...well } }
    : one);
/** The host may be registry and token server as well, which is none of the trust service's business. */
const isTrustProbe = (trust, probe) => probe.kind === 'http' &&
    probe.authorities.of === 'trust-server' &&
    (probe.path === trust.path || probe.path.endsWith(trustRootPath));
/** As if a stop answered everybody. */
const withoutChallenge = (stop) => (observations) => {
    const connections = new Set(connectionsTo(observations, stop));
    return mapMeasurements(observations, (one) => counterfactual_isConnection(one) && connections.has(one) && one.result.kind === 'answered' && one.probe.kind === 'http'
        ? { ...one, result: { ...one.result, status: well.status, challenge: null } }
        : one);
};
/** As if the credentials were accepted everywhere, and good for pushing. */
const withAcceptedCredentials = (observations) => {
    const accepted = mapMeasurements(observations, (one) => {
        if (!counterfactual_isConnection(one) || one.probe.kind !== 'http' || one.result.kind !== 'answered')
            return one;
        const { token, status } = one.result;
        if (token !== null)
            return { ...one, result: { ...one.result, status: well.status, token: pushToken } };
        return refuses(one.probe, status) ? { ...one, result: { ...one.result, status: well.status } } : one;
    });
    const { credentials } = observations.runner;
    return withRunner(accepted, {
        credentials: Object.fromEntries(Object.keys(credentials).map((domain) => [domain, 'password'])),
    });
};
function connectedAtOnce({ probe, startedMs, result }) {
    const { tcpMs, tlsMs, httpMs } = budgets/* healthyNetwork */.O8;
    const get = probe.kind === 'http';
    const known = result.kind === 'answered' && !refuses(probe, result.status) ? result : well;
    return {
        probe,
        startedMs,
        result: {
            kind: 'answered',
            tcpMs,
            tlsMs: probe.security === 'plain' ? null : tlsMs,
            httpMs: get ? httpMs : null,
            status: get ? known.status : null,
            challenge: get ? known.challenge : null,
            token: get ? known.token : null,
            error: get ? known.error : null,
        },
    };
}
/** How a service answers that has nothing against it. */
const well = { status: 200, challenge: null, token: null, error: null };
/** Whether an answer is a refusal: of the service, or of the credentials that were sent along. */
const refuses = (probe, status) => status !== null &&
    (isServiceError(status) ||
        (probe.kind === 'http' && probe.authorization.kind !== 'none' && status !== 404 && status >= 400));
const pushToken = { kind: 'token', expiresInSeconds: null, granted: ['pull', 'push'] };
const isAnswered = (one) => one.result.kind === 'answered';

;// CONCATENATED MODULE: ./build/src/findings/credential-rules.js
/** What became of the credentials that the push would use: refused, not enough, missing, or not to be tried. */







function credentialSuspects(observations) {
    const found = observations.request.images.flatMap((image) => {
        const path = pathOfImage(observations, image);
        return [
            ...challengesOf(path).flatMap(({ challenger, authentication }) => [
                ...unusableChallenge(challenger, authentication),
                ...authorizationSuspects(observations, image, challenger, authentication),
            ]),
            ...trustRootSuspects(observations, image, path),
        ];
    });
    const titles = new Set();
    const once = found.filter(({ title }) => (titles.has(title) ? false : titles.add(title)));
    return [...invalidConfig(observations), ...once];
}
const credentialSuspect = { ...plainSuspect, otherwise: 'warning', mends: [withAcceptedCredentials] };
const login = (image) => ({
    say: `Log in to ${image.domain} before this step, with an account that may push`,
    paste: `docker login ${image.domain === 'docker.io' ? '' : `${image.domain} `}--username NAME --password-stdin`,
    where: 'a step before this one',
    mend: withAcceptedCredentials,
});
function authorizationSuspects(observations, image, challenger, authentication) {
    const stop = credentialStop(authentication);
    if (stop === null)
        return [];
    const authorized = authorizedAt(observations, image, authentication);
    const about = { ...credentialSuspect, subject: ofHost(stop.host), offers: [login(image)] };
    const repository = authentication.kind === 'token' ? authentication.repository : image.path;
    switch (authorized.kind) {
        case 'refused': {
            const said = authorized.message === null ? '' : `, and says: ${authorized.message}`;
            const title = `${stop.host} refuses the credentials that are stored for ${image.domain}${said}`;
            return [
                {
                    ...about,
                    code: 'credentials-refused',
                    title,
                    evidence: ['this 401 is about the credentials: the network was fast enough to ask'],
                },
            ];
        }
        case 'not-granted': {
            const granted = authorized.granted.length === 0 ? 'nothing' : listed(authorized.granted);
            const title = `The credentials that are stored for ${image.domain} are accepted by ${stop.host}, but not for pushing to ${repository}`;
            return [
                {
                    ...about,
                    code: 'push-not-granted',
                    title,
                    evidence: [`asked for pull and push on ${repository}, granted: ${granted}`],
                },
            ];
        }
        case 'nobody':
            return [missing(observations, image, stop)];
        case 'unusable': {
            const title = `Token server ${stop.host} gives no usable token: ${authorized.why}`;
            return [{ ...about, code: 'token-unusable', title, evidence: [], offers: [] }];
        }
        case 'granted':
            return [];
        case 'unknown': {
            const why = whyNotTried(observations, image, challenger, stop);
            return why === null ? [] : notTried(observations, image, stop, why);
        }
    }
}
/** Where a job has no secrets by design, their absence is no news. */
function missing({ runner }, image, stop) {
    const expected = runner.event !== 'other';
    const path = runner.dockerConfig.kind === 'read' ? `in ${runner.dockerConfig.path}` : 'on this runner';
    return {
        ...credentialSuspect,
        code: 'credentials-missing',
        subject: ofHost(stop.host),
        title: `No credentials for ${image.domain} are stored ${path}, and ${stop.host} lets nobody push without`,
        evidence: expected ? ['a pull request from a fork or by Dependabot gets no secrets'] : [],
        otherwise: expected ? 'hint' : 'warning',
        atMost: expected ? 'hint' : 'warning',
        offers: [login(image)],
    };
}
const reasons = {
    'helper-not-asked': 'a credential helper keeps them, which was not asked',
    'identity-token': 'an identity token is stored, which was not tried',
    'not-read': 'the stored credentials were not read',
};
function notTried(observations, image, stop, why) {
    const hint = { ...plainSuspect, subject: ofHost(stop.host), evidence: [] };
    switch (why) {
        case 'not-stored':
            return [missing(observations, image, stop)];
        case 'realm-not-trusted':
            return [
                {
                    ...hint,
                    code: 'realm-not-trusted',
                    title: `The credentials for ${image.domain} were not tried at ${stop.host}, which is another organisation's host for all that its name says`,
                    evidence: [
                        'docker push will send them there, since the registry names it as its token server; to have them checked, trust it',
                    ],
                    offers: [
                        {
                            say: `Trust ${stop.host} with the credentials`,
                            paste: `trusted-realms: ${stop.host}`,
                            where: "this step's inputs",
                            mend: null,
                        },
                    ],
                },
            ];
        case 'realm-not-encrypted':
            return [
                {
                    ...hint,
                    code: 'realm-not-encrypted',
                    otherwise: 'warning',
                    title: `${image.domain} names a token server without TLS (${stop.host}): docker push would send the password in the clear`,
                },
            ];
        case 'helper-not-asked':
        case 'identity-token':
        case 'not-read':
            // Said already: the user's own wish, or a configuration that cannot be read.
            if (why === 'not-read' &&
                (!observations.request.checkCredentials || observations.runner.dockerConfig.kind === 'invalid'))
                return [];
            return [
                {
                    ...hint,
                    code: 'credentials-not-checked',
                    title: `The credentials for ${image.domain} were not checked: ${reasons[why]}`,
                },
            ];
    }
}
function unusableChallenge(challenger, authentication) {
    if (authentication.kind !== 'unusable')
        return [];
    return [
        {
            ...plainSuspect,
            code: 'challenge-unusable',
            subject: ofHost(challenger.host),
            title: `${challenger.host} answers 401 without a challenge that Docker can follow (a Bearer realm, or Basic)`,
            evidence: ['a proxy or a captive portal may be answering in its place'],
            otherwise: 'warning',
            mends: [withoutChallenge(challenger)],
        },
    ];
}
/** The trust server's answer to the token that its own realm gave. */
function trustRootSuspects(observations, image, { trust, trustRoot }) {
    if (trust === null || trustRoot === null)
        return [];
    return connectionsTo(observations, trustRoot).flatMap(({ probe, result }) => {
        const status = result.kind === 'answered' ? (result.status ?? 0) : 0;
        if (status < 400 || status === 404)
            return [];
        const bare = probe.kind === 'http' && probe.authorization.kind === 'none';
        // A server that refuses its ping, too, is no trust server, and this follows from it.
        const isNone = connectionsTo(observations, trust).some((one) => one.result.kind === 'answered' && hasNoTrustService(one.result.status ?? 0));
        return [
            {
                ...credentialSuspect,
                code: 'trust-server-refuses',
                subject: ofHost(trust.host),
                title: `Trust server ${trust.host} answers ${status} for the trust data of ${(0,image_reference/* fullName */.fq)(image)}${bare ? '' : ', asked with a token of its own realm'}`,
                evidence: [`GET ${trustRoot.path}: HTTP status ${status}`],
                mends: [withAcceptedCredentials, withoutChallenge(trustRoot)],
                partOf: isNone ? 'trust-service-missing' : null,
            },
        ];
    });
}
function invalidConfig({ runner }) {
    if (runner.dockerConfig.kind !== 'invalid')
        return [];
    const { path, why } = runner.dockerConfig;
    return [
        {
            ...plainSuspect,
            code: 'docker-config-invalid',
            subject: nobody,
            title: `Docker cannot read its stored credentials: ${path} ${why}`,
            evidence: ['expected a JSON object, as docker login writes it'],
            byHand: `jq . ${path}`,
            otherwise: 'warning',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/findings/culprit.js
/** The causes, found by replay: of all suspects, the one without which the push ends best; then the next, while it still ends badly. */


/** @returns the causes, the culprit first; empty where the push ends well anyhow, or where no suspect explains it. */
function findCauses(observations, suspects) {
    const causes = [];
    let current = observations;
    let rating = rate(current, trialForecast);
    let left = suspects.filter((suspect) => suspect.partOf === null && suspect.mends.length > 0);
    while (rating.badAtLeast >= budgets/* verdictLimits */.az.warn && left.length > 0) {
        const trials = left.flatMap((suspect) => trialOf(suspect, current));
        const [first, ...rest] = trials;
        if (first === undefined)
            break;
        const best = rest.reduce((leader, trial) => (compareTrials(trial, leader) > 0 ? trial : leader), first);
        if (rating_compare(best.best, rating) <= 0)
            break;
        causes.push({ suspect: best.suspect, badAtLeast: rating.badAtLeast });
        left = left.filter((suspect) => suspect !== best.suspect);
        current = best.mended;
        rating = best.best;
    }
    return causes;
}
function trialOf(suspect, observations) {
    const mended = suspect.mends.map((mend) => mend(observations));
    const rated = mended.map((one) => ({ observations: one, rating: rate(one, trialForecast) }));
    const [first, ...rest] = rated;
    if (first === undefined)
        return [];
    const best = rest.reduce((leader, one) => (rating_compare(one.rating, leader.rating) > 0 ? one : leader), first);
    return [
        { suspect, ratings: rated.map(({ rating }) => rating), best: best.rating, mended: best.observations },
    ];
}
/**
 * What can be done counts before what would be ideal: a resolver that can be taken out is blamed
 * before one that would have to be mended by its operator.
 */
function compareTrials(one, other) {
    const [mine, theirs] = [one.ratings[0], other.ratings[0]];
    const byFirst = mine === undefined || theirs === undefined ? 0 : rating_compare(mine, theirs);
    return byFirst !== 0 ? byFirst : rating_compare(one.best, other.best);
}

;// CONCATENATED MODULE: ./build/src/findings/endpoint-rules.js
/** What can be said of registry, token server and trust server once they have an address. */







const roleName = {
    registry: 'Registry',
    token: 'Token server',
    trust: 'Trust server',
};
const budgetMs = {
    registry: budgets/* daemon */.fx.pingMs,
    token: budgets/* daemon */.fx.tokenMs,
    trust: budgets/* contentTrust */.Az.pingMs,
};
/** One complaint for each fault of a server, however many stops of the push are there (a token server has one for each scope). */
function endpointSuspects(observations, stops) {
    const found = new Map();
    for (const stop of stops) {
        for (const suspect of suspectOf(observations, stop)) {
            const key = `${suspect.code} ${stop.host} ${stop.port}`;
            const known = found.get(key);
            const evidence = [...new Set([...(known?.evidence ?? []), ...suspect.evidence])];
            found.set(key, { ...(known ?? suspect), evidence });
        }
    }
    return [...found.values()];
}
function suspectOf(observations, stop) {
    const connections = connectionsTo(observations, stop);
    const asked = connections.filter(({ probe }) => probe.kind === 'http');
    const deciding = asked.find(({ result }) => result.kind === 'answered') ?? asked.at(-1);
    if (deciding === undefined)
        return [];
    const addresses = new Set(connections.map(({ probe }) => probe.to.address)).size;
    // One bad address is enough where Docker comes to it first.
    const held = [deciding, ...(deciding.result.kind === 'answered' ? connections.filter(holdsUp) : [])];
    const found = held.flatMap((one) => {
        const fault = faultOf(stop, one);
        return fault === null ? [] : [{ one, fault }];
    })[0];
    if (found === undefined)
        return [];
    const { probe } = found.one;
    const what = found.fault;
    const where = found.one === deciding ? '' : ` at ${probe.to.address}, one of its ${addresses} addresses`;
    return [
        {
            ...plainSuspect,
            code: what.code,
            subject: ofHost(stop.host),
            title: `${roleName[stop.role]} ${stop.host} ${what.does}${where}`,
            evidence: [`${requestOf(found.one)} ${urlOf(stop)} at ${probe.to.address}: ${what.does}`],
            byHand: `curl -v --resolve ${stop.host}:${stop.port}:${probe.to.address} '${urlOf(stop)}'`,
            otherwise: 'warning',
            mends: [withHealthyServer(stop)],
        },
    ];
}
const requestOf = ({ probe }) => probe.kind === 'http' ? 'GET' : 'connection for';
/**
 * What refuses at once, or has no route, costs Docker nothing: it goes on to the next address. One that was reset before
 * anybody looked at it had been connected to, and Docker stays there.
 */
const holdsUp = ({ probe, result }) => !(result.kind === 'failed' && isRefusal(result)) &&
    !(probe.kind === 'http' && probe.authorization.kind !== 'none');
function faultOf(stop, { result }) {
    switch (result.kind) {
        case 'failed':
            return /CERT|SIGNATURE|ISSUER/.test(result.code)
                ? {
                    code: 'certificate-rejected',
                    does: `shows a certificate that Docker will not accept (${result.code})`,
                }
                : {
                    code: 'endpoint-unreachable',
                    does: `breaks off during ${phaseName[result.phase]} after ${tookText(result.ms)} (${result.code})`,
                };
        case 'timed-out':
            return {
                code: 'endpoint-unreachable',
                does: `says nothing during ${phaseName[result.phase]} for ${tookText(result.waitedMs)}`,
            };
        case 'answered': {
            const status = result.status ?? 0;
            if (isServiceError(status))
                return { code: 'service-error', does: `answers with HTTP status ${status}` };
            const ms = result.tcpMs + (result.tlsMs ?? 0) + (result.httpMs ?? 0);
            const limitMs = budgetMs[stop.role] * budgets/* slowShare */.HC;
            return ms > limitMs
                ? {
                    code: 'endpoint-slow',
                    does: `takes ${tookText(ms)} to answer; Docker gives it ${tookText(budgetMs[stop.role])}, the name lookup included`,
                }
                : null;
        }
        case 'skipped':
            return null;
    }
}
const phaseName = { tcp: 'the TCP connection', tls: 'the TLS handshake', http: 'the HTTP request' };

;// CONCATENATED MODULE: ./build/src/findings/dnssec.js
/** SERVFAIL that is gone when nothing is to be validated (CD, RFC 4035 section 3.2.2). */



/** Whether it is the validation that fails. */
function dnssec_isBogus(observations, resolver, cell) {
    const unchecked = uncheckedReply(observations, resolver, cell.name);
    return failsWith(cell, 'servfail') && unchecked !== null && isUsable(unchecked);
}
/** Whether every nameserver that the push asks says so: then it is the name that is at fault. */
function isBogusForAll(observations, host) {
    const used = usedOnce(observations);
    return (used.length > 0 &&
        used.every((one) => cellsOfResolver(observations, one).some((cell) => cell.host === host && dnssec_isBogus(observations, one, cell))));
}
/** What came without validation, and what was said with the failures. */
function bogusEvidence(observations, resolver, host) {
    const unchecked = uncheckedReply(observations, resolver, host);
    const errors = cellsOfResolver(observations, resolver)
        .filter((cell) => cell.host === host)
        .flatMap(({ results }) => results)
        .flatMap((result) => ('extendedErrors' in result ? result.extendedErrors : []));
    return [
        ...(unchecked === null
            ? []
            : [`${host} with CD set, which switches validation off: ${countsOf([unchecked])}`]),
        ...[...new Set(errors)].map((error) => `Extended DNS Error ${error}`),
    ];
}
const uncheckedReply = (observations, resolver, host) => replyTo(observations, resolver, 'without-validation', ({ name }) => name === host);

;// CONCATENATED MODULE: ./build/src/findings/name-rules.js
/** Names that resolvers deny: one of them, or all. */







/** NXDOMAIN speaks of the name, unless a sibling has addresses for it: then of the resolver that denies it. */
function nameSuspects(observations, hosts) {
    const asked = hosts.filter((host) => (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) === null);
    const isKnown = (host) => (0,push_path_addresses/* addressesOf */.sO)(observations, host).length > 0;
    const used = observations.runner.resolvers.filter((one) => one.used);
    return [
        ...used.flatMap((one) => {
            const denied = asked.filter((host) => isKnown(host) && denies(observations, one, host));
            return denied.length === 0 ? [] : [denial(observations, one, denied)];
        }),
        ...asked.flatMap((host) => bogusName(observations, host)),
        ...asked.flatMap((host) => {
            const deniers = isKnown(host) ? [] : used.filter((one) => denies(observations, one, host));
            return deniers.length === 0 ? [] : [name_rules_notFound(observations, deniers, host)];
        }),
    ];
}
function denies(observations, resolver, host) {
    const cells = cellsOfResolver(observations, resolver).filter((cell) => cell.host === host);
    return cells.length > 0 && cells.every((cell) => cell.behaviour === 'denies');
}
const evidenceFor = (observations, resolver, host) => cellsOfResolver(observations, resolver)
    .filter((cell) => cell.host === host)
    .map((cell) => `${addressed(resolver)}: ${host} ${cell.type}: ${countsOf(cell.results)}`);
function denial(observations, resolver, hosts) {
    const removal = removalOffer(observations, resolver);
    const cells = cellsOfResolver(observations, resolver).filter(({ host }) => hosts.includes(host));
    const [only] = hosts;
    return {
        ...plainSuspect,
        code: 'resolver-denies-name',
        subject: ofResolver(resolver, hosts.length === 1 ? (only ?? null) : null),
        title: `Resolver ${called(resolver)} says that ${listed(hosts)} ${hosts.length === 1 ? 'does' : 'do'} not exist, and another one knows better`,
        evidence: hosts.flatMap((host) => evidenceFor(observations, resolver, host)),
        byHand: only === undefined ? null : dig(observations, resolver, only, 'A'),
        otherwise: 'warning',
        mends: [removal?.mend ?? null, withHealthyResolver(resolver)].filter((mend) => mend !== null),
        offers: resolverOffers(observations, resolver, cells, removal),
    };
}
function name_rules_notFound(observations, deniers, host) {
    const [first] = deniers;
    return {
        ...plainSuspect,
        code: 'name-not-found',
        subject: ofHost(host),
        title: `No resolver of this runner knows ${host}: ${listed(deniers.map(addressed))} ${deniers.length === 1 ? 'says' : 'say'} that it does not exist`,
        evidence: deniers.flatMap((one) => evidenceFor(observations, one, host)),
        byHand: first === undefined ? null : dig(observations, first, host, 'A'),
        otherwise: 'warning',
        mends: [withKnownName(host)],
    };
}
/** Where everybody who is asked says that the signatures are wrong, they are. */
function bogusName(observations, host) {
    const used = usedOnce(observations);
    const [first] = used;
    if (first === undefined || !isBogusForAll(observations, host))
        return [];
    return [
        {
            ...plainSuspect,
            code: 'dnssec-bogus',
            subject: ofHost(host),
            title: `The DNSSEC signatures of ${host} are wrong: ${listed(used.map(addressed))} ${used.length === 1 ? 'fails' : 'fail'}, and ${used.length === 1 ? 'answers' : 'answer'} when nothing is to be validated`,
            evidence: used.flatMap((one) => [
                ...evidenceFor(observations, one, host),
                ...bogusEvidence(observations, one, host),
            ]),
            byHand: dig(observations, first, host, 'A', '+cd'),
            otherwise: 'warning',
            mends: [withKnownName(host)],
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/findings/place-rules.js
/** Programs of the push that do not ask what this step asks: a daemon on another machine, a builder with its own nameservers. */





/** Nothing is said of a program whose nameservers are sound: others than this step's are no fault. */
function placeSuspects(observations) {
    if (observations.request.resolvers !== null)
        return [];
    return [...daemon(observations), ...builder(observations)];
}
function daemon(observations) {
    const place = observations.runner.places.daemon;
    if (viewOf(observations, 'daemon').kind === 'unknown') {
        const unseen = place.kind === 'own-nameservers' ? `, and asks ${listed(place.nameservers)}` : '';
        return [
            {
                ...plainSuspect,
                code: 'daemon-elsewhere',
                subject: nobody,
                title: `The daemon that pushes does not ask what was measured here: ${whyOf(place)}${unseen}`,
                evidence: ['the steps of the daemon are not known; those of the docker command were measured'],
                byHand: "docker info --format '{{.Name}}'",
            },
        ];
    }
    return place.kind === 'own-nameservers'
        ? ownFault(observations, place, 'daemon-elsewhere', 'The daemon that pushes')
        : [];
}
function builder(observations) {
    const { daemon: daemonPlace, builder: place } = observations.runner.places;
    // The daemon's own builder is where the daemon is, which has been said.
    if (place.kind !== 'own-nameservers' || sameNameservers(place, daemonPlace))
        return [];
    if (viewOf(observations, 'builder').kind === 'unknown') {
        return [
            {
                ...plainSuspect,
                code: 'builder-resolves-differently',
                subject: nobody,
                title: `A push by docker buildx asks ${listed(place.nameservers)}, which ${place.nameservers.length === 1 ? 'was' : 'were'} not measured: ${place.why}`,
                evidence: evidenceOf(observations, place),
                byHand: showBuilder,
            },
        ];
    }
    return ownFault(observations, place, 'builder-resolves-differently', 'A push by docker buildx').map((one) => ({
        ...one,
        byHand: showBuilder,
        // `docker push` does not ask it.
        atMost: 'warning',
        mends: [],
        offers: [hostNetworkOffer],
    }));
}
const sameNameservers = (place, other) => other.kind === 'own-nameservers' && other.nameservers.join(' ') === place.nameservers.join(' ');
const whyOf = (place) => (place.kind === 'here' ? 'it runs here' : place.why);
const showBuilder = 'docker exec "$(docker ps --quiet --filter name=buildx_buildkit_ | head -n 1)" cat /etc/resolv.conf';
/** What the builder asks then is what this step asks. */
const hostNetworkOffer = {
    say: "Let the builder use this machine's network, and so its nameservers",
    paste: 'with:\n  driver-opts: network=host',
    where: 'the step of docker/setup-buildx-action',
    mend: (observations) => {
        const { runner } = observations;
        return { ...observations, runner: { ...runner, places: { ...runner.places, builder: { kind: 'here' } } } };
    },
};
/** One of its nameservers is bad, and is none that this step asks: that one's own finding would be nobody's. */
function ownFault(observations, place, code, who) {
    const { resolvers } = observations.runner;
    const isOwn = ({ address }) => !resolvers.some((one) => one.used && one.address === address);
    const bad = place_rules_serversOf(place).flatMap((server) => {
        const cells = cellsOfResolver(observations, server).filter((cell) => isBad(observations, cell));
        return isOwn(server) && cells.length > 0 ? [{ server, cells }] : [];
    });
    const [first] = bad;
    if (first === undefined)
        return [];
    const [cell] = first.cells;
    const healed = (seen) => bad.reduce((mended, { server }) => withHealthyResolver(server)(mended), seen);
    return [
        {
            ...plainSuspect,
            code,
            subject: { resolver: first.server, position: null, host: null },
            title: `${who} asks ${listed(bad.map(({ server }) => server.address))} itself, which does not answer well: ${place.why}`,
            evidence: evidenceOf(observations, place),
            byHand: cell === undefined ? null : dig(observations, first.server, cell.host, cell.type),
            otherwise: 'warning',
            mends: [healed],
        },
    ];
}
const place_rules_serversOf = ({ nameservers }) => nameservers.slice(0, budgets/* goResolver */.l_.maxNameservers).map((address) => ({ address, port: budgets/* dnsPort */.f }));
const isBad = (observations, cell) => !isGood(cell.behaviour) || (median(cell.replyMs) ?? 0) > observations.request.slowThresholdMs;
/** `it asks 10.0.0.9: registry.example A 5 lost, AAAA 5 lost`. */
const evidenceOf = (observations, place) => place_rules_serversOf(place).map((server) => {
    const cells = cellsOfResolver(observations, server).map(({ host, type, results }) => `${host} ${type} ${countsOf(results)}`);
    return `it asks ${server.address}: ${cells.length === 0 ? 'not measured from here' : cells.join('; ')}`;
});

;// CONCATENATED MODULE: ./build/src/findings/remedies.js
/** What would mend a push: everything that its findings offer, replayed on the same measurements. */



/**
 * @param suspects those that need a remedy, the culprit first. Where there are none, nothing is replayed.
 */
function remediesFor(observations, suspects) {
    const firsts = new Set(suspects.flatMap(({ offers: [first] }) => (first === undefined ? [] : textOf(first))));
    const offers = onePerText(suspects.flatMap((suspect) => suspect.offers)).filter(
    // However much the culprit has, no finding goes without.
    (offer, index) => index < budgets/* maxRemedies */.BQ || firsts.has(textOf(offer)));
    if (offers.length === 0)
        return { all: [], of: () => null };
    const before = rate(observations, trialForecast);
    const tried = offers.map((offer) => ({
        offer,
        rating: offer.mend === null ? null : rate(offer.mend(observations), trialForecast),
    }));
    const { signingMeant } = observations.runner.contentTrust;
    const isRemedy = helping(before, endsBadly(outcomeOf(before), signingMeant));
    const known = tried.filter(isKnown);
    const notKnown = tried.filter((one) => !isKnown(one));
    const useful = ranked(known.filter(isRemedy));
    const useless = ranked(known.filter((one) => !isRemedy(one)));
    const suggested = [...useful, ...notKnown.filter(isRemedy)];
    return {
        // Where nothing is known of the push as it is, that nothing is known of it with a change is no news.
        all: [
            ...useful,
            ...notKnown.filter((one) => isRemedy(one) || outcomeOf(before) !== 'unknown'),
            ...useless,
        ].map(remedyOf),
        of(suspect) {
            const own = new Set(suspect.offers.map(textOf));
            const best = suggested.find(({ offer }) => own.has(textOf(offer)));
            return best === undefined ? null : remedyOf(best);
        },
    };
}
/** Two offers with the same text in the same place are one: with two nameservers, without the first is the second alone. */
function onePerText(offers) {
    const byText = new Map();
    for (const offer of offers)
        if (!byText.has(textOf(offer)))
            byText.set(textOf(offer), offer);
    return [...byText.values()];
}
const textOf = ({ where, paste }) => `${where}\n${paste}`;
/**
 * A push that ends badly is helped by what makes it better. What is not known may help where it takes the fault away; to
 * go round a fault on the chance of it is no advice. A push that is well is helped by what leaves it well and takes the
 * fault away, or makes it surer or really quicker.
 */
const helping = (before, badly) => ({ offer, rating }) => {
    if (rating === null)
        return true;
    const difference = rating_compare(rating, before);
    if (badly)
        return difference > 0 && !(offer.goesRound === true && outcomeOf(rating) === 'unknown');
    if (outcomeOf(rating) !== 'ok')
        return false;
    return offer.goesRound === true
        ? difference > 0 || (difference === 0 && isReallyQuicker(rating, before))
        : difference >= 0;
};
/**
 * By how the push ends, then by its seconds, as far as these can be told apart; else as they were offered, the least
 * intrusive first. What cannot be told apart from the best is one group, and so on: a tolerance is no order by itself.
 */
function ranked(tried) {
    const byEnd = groups(tried, (one, leader) => rating_compare(one.rating, leader.rating) > 0, (one, best) => rating_compare(one.rating, best.rating) >= 0);
    return byEnd.flatMap((group) => groups(group, (one, leader) => secondsOf(one.rating) < secondsOf(leader.rating), (one, best) => !isReallyQuicker(best.rating, one.rating)).flat());
}
/** Groups from the best on; within each the order stays. */
function groups(tried, isBetter, isAsGood) {
    const [first, ...rest] = tried;
    if (first === undefined)
        return [];
    const best = rest.reduce((leader, one) => (isBetter(one, leader) ? one : leader), first);
    const isTaken = (one) => one === best || isAsGood(one, best);
    return [
        tried.filter(isTaken),
        ...groups(tried.filter((one) => !isTaken(one)), isBetter, isAsGood),
    ];
}
function isReallyQuicker(one, other) {
    const [seconds, otherSeconds] = [secondsOf(one), secondsOf(other)];
    return otherSeconds - seconds > Math.max(budgets/* realDifference */.Ik.seconds, budgets/* realDifference */.Ik.share * otherSeconds);
}
const secondsOf = ({ worst }) => worst.endings[0].seconds;
const outcomeOf = ({ worst }) => worst.endings[0].outcome;
const isKnown = (one) => one.rating !== null && outcomeOf(one.rating) !== 'unknown';
const remedyOf = ({ offer, rating }) => {
    const { say, paste, where, lasting = null } = offer;
    const then = rating?.worst.endings[0] ?? null;
    return { say, paste, where, lasting, then: then?.outcome === 'unknown' ? null : then };
};

;// CONCATENATED MODULE: ./build/src/findings/exact-causes.js
/** What a nameserver does to a question: by what came back, and more exactly where a question that no client asks tells. */





/** @returns null for a cell that nothing is to be said of */
function causeOf(observations, resolver, cell) {
    return (mismatched(cell) ??
        withoutTcp(observations, resolver, cell) ??
        bogus(observations, resolver, cell) ??
        edns(observations, resolver, cell) ??
        byBehaviour(observations, resolver, cell));
}
function mismatched(cell) {
    if (cell.behaviour !== 'silent')
        return null;
    const heard = cell.results.flatMap((result) => result.kind === 'timed-out' && result.mismatched !== null ? [result.mismatched] : []);
    if (heard.length === 0)
        return null;
    const ids = heard.reduce((sum, one) => sum + one.ids, 0);
    const questions = heard.reduce((sum, one) => sum + one.questions, 0);
    const what = questions > ids ? 'to another question' : 'with another id';
    return {
        code: 'replies-mismatched',
        seen: (hosts) => ({
            does: `sends replies ${what} for ${hosts}, which every client takes for forged and ignores`,
            evidence: [`${cell.host} ${cell.type}: ${ids} with another id, ${questions} to another question`],
            byHand: null,
        }),
    };
}
function withoutTcp(observations, resolver, cell) {
    const truncated = cell.results.filter(({ kind }) => kind === 'truncated').length;
    if (truncated === 0)
        return null;
    return {
        code: 'truncation-without-tcp',
        seen: (hosts) => ({
            does: `cuts its answers for ${hosts} short, and does not give the whole over TCP`,
            evidence: [
                `${cell.host} ${cell.type}: ${truncated} truncated over UDP; port ${resolver.port} over TCP is needed for these`,
            ],
            byHand: dig(observations, resolver, cell.host, cell.type, '+tcp'),
        }),
    };
}
function bogus(observations, resolver, cell) {
    if (!dnssec_isBogus(observations, resolver, cell))
        return null;
    return {
        code: 'dnssec-bogus',
        seen: (hosts) => ({
            does: `fails for ${hosts} because DNSSEC validation does: asked without it, it answers`,
            evidence: bogusEvidence(observations, resolver, cell.host),
            byHand: dig(observations, resolver, cell.host, cell.type, '+cd'),
        }),
    };
}
function edns(observations, resolver, cell) {
    const silent = cell.behaviour === 'silent';
    if (!cell.edns || !(silent || failsWith(cell, 'formerr')))
        return null;
    // Of the hosts that were not asked again: what goes for all that were goes for them.
    const all = diagnosesOf(observations, resolver, 'without-edns');
    const own = all.filter(({ probe }) => probe.name === cell.name);
    const plain = own.length > 0 ? own : all;
    if (plain.length === 0 || !plain.every(({ result }) => isReply(result) && isUsable(result)))
        return null;
    return {
        code: silent ? 'edns-dropped' : 'edns-refused',
        seen: (hosts) => ({
            does: silent
                ? `drops questions with EDNS0 for ${hosts}, and answers those without`
                : `takes questions with EDNS0 for malformed for ${hosts}, and answers those without`,
            evidence: plain.map(({ probe, result }) => `${probe.name} ${probe.type} without EDNS0: ${countsOf([result])}`),
            byHand: dig(observations, resolver, cell.host, cell.type),
        }),
    };
}
function byBehaviour(observations, resolver, cell) {
    const found = plainly[cell.behaviour];
    if (found === undefined)
        return null;
    const far = cell.behaviour === 'late' ? howFar(observations, resolver, lateMsOf(cell)) : '';
    return {
        code: found.code,
        seen: (hosts) => ({ does: `${found.does(hosts, cell)}${far}`, evidence: [], byHand: null }),
    };
}
const plainly = {
    silent: { code: 'resolver-silent', does: (hosts) => `does not answer ${hosts}` },
    late: {
        code: 'resolver-slow',
        does: (hosts, cell) => `answers ${hosts} after ${tookText(lateMsOf(cell))}, when the client has given up`,
    },
    unreachable: { code: 'resolver-unreachable', does: (hosts) => `cannot be reached for ${hosts}` },
    refuses: { code: 'resolver-refuses', does: (hosts) => `refuses ${hosts}` },
    fails: {
        code: 'resolver-fails',
        does: (hosts, cell) => `fails for ${hosts} (${countsOf(cell.results.slice(-1)).replace(/^\d+ /, '')})`,
    },
    lame: {
        code: 'resolver-lame',
        does: (hosts) => `does not resolve ${hosts}: it neither knows the name nor asks others`,
    },
};
/**
 * What makes a nameserver slow: the root's nameservers are in every resolver's cache (it begins with them, RFC 8109), so
 * what they take is the way to the resolver and its load, and what a name takes besides is its asking others.
 */
function howFar(observations, resolver, ms) {
    const rootMs = rootMsOf(observations, resolver);
    if (rootMs === null)
        return '';
    const took = tookText(rootMs);
    if (rootMs >= ms * budgets/* rootShares */.hY.far)
        return `; it is far away or overloaded, for what it has in its cache takes ${took}, too`;
    if (rootMs <= ms * budgets/* rootShares */.hY.near)
        return `; it is slow to ask others, for what it has in its cache takes ${took}`;
    return '';
}
const lateMsOf = (cell) => Math.max(budgets/* goResolver */.l_.timeoutMs, ...cell.results.flatMap((result) => result.kind === 'timed-out' && result.late !== null ? [result.late.ms] : []));

;// CONCATENATED MODULE: ./build/src/findings/stub-evidence.js
/** What a local stub says of itself: it explains what was measured of the stub, and makes no fault. */


/** Empty for a nameserver that is no stub of somebody who is known. */
function stubEvidence({ runner }, stub) {
    const { manager } = runner;
    switch (manager.kind) {
        case 'systemd-resolved':
            return stub.address === '127.0.0.53' || stub.address === '127.0.0.54' ? resolvedEvidence(manager) : [];
        case 'dnsmasq':
            return isBehind(runner, stub)
                ? [
                    `${addressed(stub)} is a dnsmasq, set up in ${listed(manager.files)}`,
                    ...manager.domainForwards.map(({ domains, server }) => `names of ${listed(domains)} go to ${server === null ? 'nobody' : addressed(server)}`),
                ]
                : [];
        case 'docker':
            return manager.embedded && isBehind(runner, stub)
                ? [`${stub.address} is Docker's own resolver; it forwards in the network of the host`]
                : [];
        case 'nobody':
        case 'network-manager':
        case 'kubernetes':
        case 'macos':
        case 'windows':
        case 'other':
            return [];
    }
}
const isBehind = ({ resolvers }, stub) => resolvers.some(({ behind }) => behind?.address === stub.address && behind.port === stub.port);
function resolvedEvidence({ links, serverStates, told }) {
    if (told.kind === 'skipped')
        return [`what systemd-resolved asks was not told: ${told.why}`];
    return [
        ...links.filter(({ servers }) => servers.length > 0).map(linkText),
        ...serverStates
            .filter(({ failedUdp, failedTcp }) => failedUdp + failedTcp > 0)
            .map((one) => `systemd-resolved counts ${one.failedUdp} failed attempts over UDP and ${one.failedTcp} over TCP at ${one.server} (${one.verifiedLevel})`),
    ];
}
function linkText({ name, servers, current, domains, dnssec, dnsOverTls }) {
    const settings = [
        current === null ? null : `now ${current}`,
        dnsOverTls === null ? null : `DNS over TLS: ${dnsOverTls}`,
        dnssec === null ? null : `DNSSEC: ${dnssec}`,
        domains.length === 0 ? null : `domains: ${domains.join(' ')}`,
    ].filter((setting) => setting !== null);
    const asked = servers.map((one) => one.port === budgets/* dnsPort */.f && one.serverName === null ? one.address : serverText(one));
    return `systemd-resolved asks ${listed(asked)}${name === null ? '' : ` of ${name}`}${settings.length === 0 ? '' : ` (${settings.join('; ')})`}`;
}
const serverText = (server) => `${addressed(server)}${server.serverName === null ? '' : ` as ${server.serverName}`}`;

;// CONCATENATED MODULE: ./build/src/findings/resolver-suspect.js
/** What the suspects that speak of a nameserver have in common: evidence, remedies, and how hosts are listed. */






/** @param does completes `Resolver 4.4.4.4 (2nd nameserver) …` */
function suspectFor(observations, resolver, code, cells, does) {
    const hosts = [...new Set(cells.map((cell) => cell.host))];
    const first = cells[0];
    const removal = removalOffer(observations, resolver);
    return {
        ...plainSuspect,
        code,
        subject: ofResolver(resolver, hosts.length === 1 ? (hosts[0] ?? null) : null),
        title: `Resolver ${called(resolver)} ${does}`,
        evidence: [
            ...hosts.map((host) => resolver_suspect_evidenceOf(host, cells)),
            ...rootEvidence(observations, resolver),
            ...behindEvidence(observations, resolver, hosts),
            ...stubEvidence(observations, resolver),
        ],
        byHand: first === undefined ? null : dig(observations, resolver, first.host, first.type),
        otherwise: 'warning',
        mends: mendsFor(resolver, removal),
        offers: resolverOffers(observations, resolver, cells, removal),
    };
}
/** What can be done comes first. */
const mendsFor = (resolver, removal) => [removal?.mend ?? null, withHealthyResolver(resolver)].filter((mend) => mend !== null);
/** A stub only shows what stands behind it. */
function behindEvidence(observations, stub, hosts) {
    const isBad = (cell) => !isGood(cell.behaviour) || (median(cell.replyMs) ?? 0) > observations.request.slowThresholdMs;
    return observations.runner.resolvers
        .filter((one) => one.behind?.address === stub.address && one.behind.port === stub.port)
        .flatMap((one) => {
        const bad = cellsOfResolver(observations, one).filter((cell) => hosts.includes(cell.host) && isBad(cell));
        return hosts
            .filter((host) => bad.some((cell) => cell.host === host))
            .map((host) => `behind it, ${one.address}: ${resolver_suspect_evidenceOf(host, bad)}`);
    });
}
/** `notary.docker.io: A 5 lost; AAAA 4 answered, 1 lost, median 12 ms`. */
function resolver_suspect_evidenceOf(host, cells) {
    const types = cells
        .filter((cell) => cell.host === host)
        .map((cell) => {
        const usual = median(cell.replyMs);
        return `${cell.type} ${countsOf(cell.results)}${usual === null ? '' : `, median ${tookText(usual)}`}`;
    });
    return `${host}: ${types.join('; ')}`;
}
/** `any host of this push`, or the hosts by name. */
function hostsText(own, all) {
    const hosts = new Set(own.map((cell) => cell.host));
    const everything = new Set(all.map((cell) => cell.host));
    return hosts.size > 1 && hosts.size === everything.size ? 'any host of this push' : listed([...hosts]);
}

;// CONCATENATED MODULE: ./build/src/findings/rate-limit.js
/** A nameserver that answers so many questions in a while, and drops the others. */





/**
 * Told from silence by the first answers and by those that come when the burst is over, and from chance by their order:
 * with as much loss by chance, hardly ever all of the first ones are answered.
 */
function rateLimit(observations, resolver, cells) {
    const limit = limitOf(observations, resolver);
    if (limit === null)
        return [];
    const dropped = cells.filter(({ results }) => results.some(({ kind }) => kind === 'timed-out'));
    const { allowed, lost, againMs } = limit;
    const does = `limits the rate: it answered the first ${allowed === 1 ? 'question' : `${allowed} questions`} of a burst, dropped ${lost} in the second after that, and then answered again`;
    const suspect = suspectFor(observations, resolver, 'resolver-limits-rate', dropped, does);
    return [
        {
            ...suspect,
            evidence: [
                ...suspect.evidence,
                `the next answer came to a question ${Math.round(againMs)} ms after the first that was dropped`,
            ],
            // More than a push asks at once: it was this preflight that went beyond it.
            atMost: allowed >= budgets/* rateLimits */.ph.pushBurst ? 'warning' : suspect.atMost,
        },
    ];
}
function limitOf(observations, resolver) {
    const sent = (0,push_path_addresses/* dnsMeasurements */.f9)(observations)
        .filter(({ probe, result }) => (0,push_path_address/* sameEndpoint */._X)(probe.resolver, resolver) && probe.transport === 'udp' && result.kind !== 'skipped')
        .sort((one, other) => one.startedMs - other.startedMs);
    const allowed = sent.findIndex(({ result }) => result.kind === 'timed-out');
    const first = sent[allowed];
    if (first === undefined || allowed < 1)
        return null;
    const endMs = first.startedMs + budgets/* rateLimits */.ph.windowMs;
    const within = sent.slice(allowed).filter(({ startedMs }) => startedMs < endMs);
    const lost = within.filter(({ result }) => result.kind === 'timed-out').length;
    const share = lost / within.length;
    if (lost < budgets/* rateLimits */.ph.leastLost || share < budgets/* rateLimits */.ph.leastShare)
        return null;
    if ((1 - share) ** allowed > budgets/* forecasting */.ug.noChance)
        return null;
    const again = [...sent, ...diagnosesOf(observations, resolver, 'alone')]
        .filter(({ startedMs, result }) => startedMs >= endMs && isReply(result))
        .map(({ startedMs }) => startedMs);
    return again.length === 0 ? null : { allowed, lost, againMs: Math.min(...again) - first.startedMs };
}

;// CONCATENATED MODULE: ./build/src/findings/pairs.js
/** A nameserver, or a firewall before it, that answers one of two questions that come together. */







/**
 * The questions that were lost wherever one of the other family was asked beside them, and never otherwise. Chance does
 * not choose like that, and a nameserver that has no records of one family does not answer that one asked alone.
 */
function droppedPairs(observations, resolver, cells) {
    const replies = new Map(cells.flatMap((cell) => {
        const reply = replyWithoutCompany(observations, resolver, cell);
        return reply === null ? [] : [[questionKey(cell), reply]];
    }));
    const own = cells.filter((cell) => replies.has(questionKey(cell)));
    if (own.length === 0)
        return { cells: own, suspects: [] };
    const types = [...new Set(own.map(({ type }) => type))].join(' or ');
    const does = `answers one of two questions that come together for ${hostsText(own, cells)}: those for ${types} get no reply beside the other, and one when they come alone`;
    const suspect = suspectFor(observations, resolver, 'resolver-drops-pairs', own, does);
    const offer = pairedOffer(observations, resolver, replies);
    return { cells: own, suspects: [{ ...suspect, offers: [...offer, ...suspect.offers] }] };
}
/** The reply to a question that has one only when no other is beside it, or null. */
function replyWithoutCompany(observations, resolver, cell) {
    const asked = (0,push_path_addresses/* dnsMeasurements */.f9)(observations).filter(({ probe, result }) => (0,push_path_address/* sameEndpoint */._X)(probe.resolver, resolver) && probe.name === cell.name && result.kind !== 'skipped');
    const others = asked.filter(({ probe }) => probe.type !== cell.type);
    const own = asked.filter(({ probe }) => probe.type === cell.type);
    const hasCompany = (startedMs) => others.some((other) => Math.abs(other.startedMs - startedMs) < budgets/* pairing */.L8.togetherMs);
    const together = own.filter(({ startedMs }) => hasCompany(startedMs));
    const apart = [
        ...own.filter(({ startedMs }) => !hasCompany(startedMs)),
        ...diagnosesOf(observations, resolver, 'alone').filter(({ probe, result }) => probe.name === cell.name && probe.type === cell.type && result.kind !== 'skipped'),
    ];
    const lost = together.filter(({ result }) => result.kind === 'timed-out').length;
    if (lost < budgets/* pairing */.L8.leastLost || lost < together.length * budgets/* pairing */.L8.leastShare)
        return null;
    const [first, ...rest] = apart.map(({ result }) => result);
    return first !== undefined && isReply(first) && rest.every(isReply) ? first : null;
}

;// CONCATENATED MODULE: ./build/src/findings/slowness.js




/** Slow by its median over all names, or for one host. */
function slowness(observations, resolver, cells) {
    const { slowThresholdMs } = observations.request;
    const all = cells.flatMap((cell) => cell.replyMs).sort((one, other) => one - other);
    const usualMs = median(all) ?? 0;
    const slowCells = cells.filter((cell) => (median(cell.replyMs) ?? 0) > slowThresholdMs);
    if (usualMs <= slowThresholdMs && slowCells.length === 0)
        return [];
    const blamed = usualMs > slowThresholdMs ? cells.filter((cell) => cell.replyMs.length > 0) : slowCells;
    const ms = usualMs > slowThresholdMs ? usualMs : Math.max(...slowCells.map((cell) => median(cell.replyMs) ?? 0));
    const does = `is slow for ${hostsText(blamed, cells)}: ${tookText(ms)} in the median, ${tookText(slowThresholdMs)} is the limit${howFar(observations, resolver, ms)}`;
    return [suspectFor(observations, resolver, 'resolver-slow', blamed, does)];
}

;// CONCATENATED MODULE: ./build/src/findings/resolver-rules.js
/** What can be said of the nameservers that the push asks: silence, refusal, failure, slowness. */














function resolverSuspects(observations) {
    return usedOnce(observations).flatMap((one) => suspectsOf(observations, one));
}
function suspectsOf(observations, resolver) {
    const cells = cellsOfResolver(observations, resolver);
    const limited = rateLimit(observations, resolver, cells);
    const paired = limited.length > 0 ? nothing : droppedPairs(observations, resolver, cells);
    // What a limit drops is neither silence nor loss, and neither is one of a pair.
    const others = cells.filter((cell) => !paired.cells.includes(cell) && (limited.length === 0 || cell.behaviour !== 'silent'));
    const seen = [
        ...limited,
        ...paired.suspects,
        ...badBehaviour(observations, resolver, others),
        ...slowness(observations, resolver, cells),
    ];
    const suspects = seen.length > 0 ? seen : lossiness(observations, resolver, cells);
    const lookAlike = lookAlikeOf(resolver, observations.runner.resolvers);
    if (lookAlike === null)
        return suspects;
    const root = lookAlikeSuspect(observations, resolver, lookAlike, suspects[0] ?? null);
    return [root, ...suspects.map((one) => ({ ...one, partOf: root.code }))];
}
const nothing = { cells: [], suspects: [] };
function badBehaviour(observations, resolver, cells) {
    const isHalf = (cell) => !isGood(cell.behaviour) &&
        cells.some((other) => other.host === cell.host && other.type !== cell.type && other.behaviour === 'answers');
    // Who answers one type is not lame for the other: it has no such record, and does not set the bit.
    const halves = cells.filter((cell) => isHalf(cell) && cell.behaviour !== 'lame');
    const wholes = cells.filter((cell) => !isGood(cell.behaviour) && !isHalf(cell));
    const told = new Map();
    for (const cell of wholes) {
        // What is the name's fault is told once, of the name.
        const cause = isBogusForAll(observations, cell.host) ? null : causeOf(observations, resolver, cell);
        if (cause !== null)
            (0,memo/* getOrAdd */.P)(told, cause.code, () => ({ cause, cells: [] })).cells.push(cell);
    }
    return [
        ...[...told.values()].map(({ cause, cells: own }) => {
            const { does, evidence, byHand } = cause.seen(hostsText(own, cells));
            const suspect = suspectFor(observations, resolver, cause.code, own, does);
            return {
                ...suspect,
                evidence: [...suspect.evidence, ...evidence],
                byHand: byHand ?? suspect.byHand,
            };
        }),
        ...halves.map((cell) => {
            const lost = cell.behaviour === 'silent' || cell.behaviour === 'late';
            const does = `${lost ? 'does not answer' : 'fails'} ${cell.type} questions for ${cell.host} (${countsOf(cell.results)}), but answers ${otherType(cell.type)}`;
            return suspectFor(observations, resolver, 'record-type-missing', [cell], does);
        }),
    ];
}
/** Some samples lost, most answered: worth a line, and a cause only where the replay says so. */
function lossiness(observations, resolver, cells) {
    const results = cells.flatMap((cell) => cell.results);
    const lost = results.filter((result) => result.kind === 'timed-out').length;
    if (lost === 0)
        return [];
    const lossy = cells.filter((cell) => cell.results.some((result) => result.kind === 'timed-out'));
    const does = `lost ${lost} of ${results.length} queries`;
    const { low } = wilsonInterval(lost / results.length, results.length);
    const otherwise = low >= budgets/* verdictLimits */.az.warn ? 'warning' : 'hint';
    return [{ ...suspectFor(observations, resolver, 'resolver-lossy', lossy, does), otherwise }];
}
/** A typing error is a hint while the resolver serves well, and the cause of its faults where it does not. */
function lookAlikeSuspect(observations, resolver, lookAlike, worst) {
    const { address, operator } = lookAlike.correction;
    const base = {
        ...plainSuspect,
        code: 'look-alike-resolver',
        subject: ofResolver(resolver, worst?.subject.host ?? null),
        title: `Resolver ${called(resolver)} looks like a typing error for ${address} (${operator})`,
        evidence: [
            `${resolver.address} is not a resolver of ${operator}; ${address} is (confidence: ${lookAlike.confidence})`,
        ],
    };
    if (worst === null)
        return base;
    const does = worst.title.replace(`Resolver ${called(resolver)} `, '');
    return {
        ...base,
        title: `Resolver ${called(resolver)} ${does}, and looks like a typing error for ${address} (${operator})`,
        evidence: [...base.evidence, ...worst.evidence],
        byHand: worst.byHand,
        otherwise: worst.otherwise,
        mends: worst.mends,
        // Whose address it is nobody here knows: it should not be asked at all, not even last.
        offers: [
            replacementOffer(observations, resolver),
            removalOffer(observations, resolver),
            ...worst.offers,
        ].filter((offer) => offer !== null),
    };
}
const otherType = (type) => (type === 'A' ? 'AAAA' : 'A');

;// CONCATENATED MODULE: ./build/src/findings/search-list-rules.js
/** What the search list costs: names that are asked before the host that is meant, and keep a lookup waiting. */







/**
 * One finding for the list, whichever resolvers are slow for it: what the user wrote is the list, and it is mended
 * as one. A resolver that is as slow for the host itself is told as that.
 */
function searchListSuspects(observations) {
    const slow = usedOnce(observations).flatMap((resolver) => slowAt(observations, resolver));
    const [first] = slow;
    if (first === undefined)
        return [];
    const resolvers = [...new Set(slow.map(({ resolver }) => resolver))];
    const hosts = [...new Set(slow.map(({ cell }) => cell.host))];
    const suffixes = [...new Set(slow.map(({ cell }) => cell.name.slice(cell.host.length + 1)))];
    const mending = [
        // A name without a dot goes through the list whatever is set.
        hosts.every((host) => host.includes('.')) ? asItIsOffer(observations) : null,
        shorterSearchOffer(observations, suffixes),
    ].filter((offer) => offer !== null);
    const cells = slow.map(({ cell }) => cell);
    const others = [
        impatienceOffer(observations, cells),
        ...resolvers.flatMap((one) => orderOffers(observations, one)),
        ...resolvers.map((one) => removalOffer(observations, one)),
        pinOffer(observations, cells),
    ].filter((offer) => offer !== null);
    return [
        {
            ...plainSuspect,
            code: 'search-list-slow',
            subject: ofResolver(first.resolver, hosts.length === 1 ? (hosts[0] ?? null) : null),
            title: `${titleOf(resolvers, slow)} names ending in ${listed(suffixes)}, which the search list puts before ${listed(hosts)}`,
            evidence: search_list_rules_evidenceOf(slow),
            byHand: dig(observations, first.resolver, first.cell.name, first.cell.type),
            otherwise: 'warning',
            mends: [...mending.map(({ mend }) => mend), withDeniedSuffixes].filter((mend) => mend !== null),
            offers: [...mending, ...others],
        },
    ];
}
function slowAt(observations, resolver) {
    const { request, runner } = observations;
    const isSlow = (cell) => isLost(cell) || (median(cell.replyMs) ?? 0) > request.slowThresholdMs;
    const hosts = cellsOfResolver(observations, resolver);
    const isSlowAnyway = ({ host, type }) => hosts.some((own) => own.host === host && own.type === type && isSlow(own));
    const comesFirst = ({ name, host }) => {
        const names = goNameList(host, runner.lookup.go);
        return names.indexOf(name) < names.indexOf(host);
    };
    return suffixedCellsOf(observations, resolver)
        .filter((cell) => comesFirst(cell) && isSlow(cell) && !isSlowAnyway(cell))
        .map((cell) => ({ resolver, cell }));
}
/** `192.0.2.1: notary.example.com.cluster.local: A 5 lost; AAAA 5 lost`. */
function search_list_rules_evidenceOf(slow) {
    const lines = new Map();
    for (const { resolver, cell } of slow) {
        const key = `${addressed(resolver)}: ${cell.name}`;
        (0,memo/* getOrAdd */.P)(lines, key, () => []).push(`${cell.type} ${countsOf(cell.results)}`);
    }
    return [...lines].map(([key, types]) => `${key}: ${types.join('; ')}`);
}
const isLost = ({ behaviour }) => behaviour === 'silent' || behaviour === 'late';
function titleOf(resolvers, slow) {
    const one = resolvers.length === 1;
    const who = `Resolver${one ? '' : 's'} ${listed(resolvers.map(called))}`;
    const lost = slow.some(({ cell }) => isLost(cell));
    if (lost)
        return `${who} ${one ? 'does' : 'do'} not answer`;
    const ms = Math.max(...slow.map(({ cell }) => median(cell.replyMs) ?? 0));
    return `${who} ${one ? 'takes' : 'take'} ${tookText(ms)} for`;
}

;// CONCATENATED MODULE: ./build/src/findings/trust-rules.js
/** Content trust itself: is the push going to be signed at all, and is there still a server for it? */









function trustSuspects(observations, paths) {
    return [
        ...ignored(observations),
        ...notVisible(observations),
        ...refused(paths),
        ...trust_rules_missing(observations, paths),
        ...retired(observations, paths),
    ];
}
function ignored({ request, runner }) {
    if (!runner.contentTrust.asked || deciderSigns({ request, runner }))
        return [];
    const isBuildx = request.client === 'buildx';
    return [
        {
            ...plainSuspect,
            code: 'content-trust-ignored',
            subject: nobody,
            title: `${isBuildx ? 'buildx' : `Docker ${runner.client.version}`} ignores DOCKER_CONTENT_TRUST: the image would go out unsigned, with exit status 0`,
            evidence: [
                `content trust is asked for (${runner.contentTrust.why})`,
                isBuildx
                    ? 'buildx never signs with content trust'
                    : 'docker CLI 29 removed content trust from docker push',
            ],
            byHand: isBuildx ? 'docker buildx version' : 'docker --version',
            otherwise: 'warning',
            mends: [withoutContentTrust],
            offers: [
                {
                    say: 'Sign after the push with a tool that this client does not ignore, or stay on docker CLI 28',
                    paste: 'cosign sign --yes IMAGE@DIGEST',
                    where: 'a step after docker push',
                    mend: null,
                },
            ],
        },
    ];
}
function notVisible({ runner, request }) {
    const { asked, signingMeant } = runner.contentTrust;
    if (asked || !signingMeant || request.contentTrust !== 'auto')
        return [];
    return [
        {
            ...plainSuspect,
            code: 'content-trust-not-visible',
            subject: nobody,
            title: 'A signing passphrase is set, but DOCKER_CONTENT_TRUST is not visible in this step, so signing was not judged',
            evidence: [runner.contentTrust.why],
            otherwise: 'warning',
            offers: [
                {
                    say: 'Set DOCKER_CONTENT_TRUST for the whole job, where this step sees it, too',
                    paste: 'env:\n  DOCKER_CONTENT_TRUST: 1',
                    where: 'the job in the workflow file',
                    mend: null,
                },
            ],
        },
    ];
}
function refused(paths) {
    const message = paths.find((path) => path.trustServerRefused !== null)?.trustServerRefused;
    if (message === undefined || message === null)
        return [];
    return [
        {
            ...plainSuspect,
            code: 'trust-server-invalid',
            subject: nobody,
            title: `Docker will not use the trust server in DOCKER_CONTENT_TRUST_SERVER: ${message}`,
            evidence: [message],
            otherwise: 'warning',
            mends: [withoutServerVariable],
        },
    ];
}
/** Where no trust server is named, Docker takes the registry for one, and most registries are none. */
function trust_rules_missing(observations, paths) {
    const found = new Map();
    for (const path of paths) {
        const { trust } = path;
        if (trust === null || found.has(urlOf(trust)))
            continue;
        const sign = atPing(observations, trust) ?? atRoot(observations, path);
        if (sign === null)
            continue;
        const standsIn = isStandIn(path);
        found.set(urlOf(trust), {
            ...plainSuspect,
            code: 'trust-service-missing',
            subject: ofHost(trust.host),
            title: `${trust.host} ${sign.sure ? 'is' : 'may be'} no trust server: it answers ${sign.does}`,
            evidence: [
                sign.otherwise,
                ...(standsIn
                    ? ['no trust server is named (DOCKER_CONTENT_TRUST_SERVER), so Docker takes the registry for one']
                    : []),
            ],
            byHand: `curl -i '${sign.url}'`,
            // What cannot be told is worth a line where somebody has named the server, and a look where nobody has.
            otherwise: sign.sure || standsIn ? 'warning' : 'hint',
            mends: sign.sure ? [withTrustService(trust)] : [],
            offers: [
                {
                    say: 'Name the trust server, or push without content trust',
                    paste: 'env:\n  DOCKER_CONTENT_TRUST_SERVER: https://notary.example.com',
                    where: 'the job in the workflow file',
                    mend: null,
                },
            ],
        });
    }
    return [...found.values()];
}
function atPing(observations, trust) {
    const status = connectionsTo(observations, trust)
        .flatMap(({ result }) => (result.kind === 'answered' ? [result.status ?? 0] : []))
        .find(hasNoTrustService);
    if (status === undefined)
        return null;
    return {
        sure: true,
        url: urlOf(trust),
        does: `${urlOf(trust)} with HTTP status ${status}`,
        otherwise: 'a notary server answers 200 or 401 there',
    };
}
function atRoot(observations, path) {
    const root = rootAnswer(observations, path);
    const by = root === null ? null : notFoundBy(root);
    if (root === null || path.trustRoot === null || by === null || by === 'trust-server')
        return null;
    // Without a word of the server there is nothing to tell.
    const { error } = root;
    if (error === null || error.kind === 'empty')
        return null;
    const said = error.kind === 'text' ? 'what is no JSON' : (error.code ?? 'JSON without a code');
    return {
        sure: by === 'other-server',
        url: urlOf(path.trustRoot),
        does: `a question for trust data with HTTP status ${notFound} and ${said}`,
        otherwise: `a notary server without trust data for a repository answers ${noMetadata} there, in JSON`,
    };
}
const isStandIn = ({ registry, trust }) => registry.host === trust?.host && registry.port === trust.port;
/** A date changes no outcome that was measured: it is told, and it explains a server that does not answer as one. */
function retired(observations, paths) {
    const { host, announcedAt, shutDownAt } = budgets/* dockerHubNotary */.VA;
    const trust = paths.map((path) => path.trust).find((stop) => stop?.host === host);
    const today = observations.runner.startedAt.slice(0, shutDownAt.length);
    if (trust === undefined || trust === null || today < announcedAt)
        return [];
    const answers = connectionsTo(observations, trust).some(({ result }) => result.kind === 'answered');
    const over = today >= shutDownAt;
    return [
        {
            ...plainSuspect,
            code: 'trust-server-retired',
            subject: ofHost(host),
            title: over
                ? `Trust server ${host} was to be shut down by Docker on ${shutDownAt}${answers ? ', and still answers' : ''}`
                : `Trust server ${host} will be shut down by Docker on ${shutDownAt}: signed pushes to Docker Hub end then`,
            evidence: ['docs.docker.com/engine/security/trust names the date'],
            otherwise: 'warning',
            mends: over && !answers ? [(seen) => withHealthyServer(trust)(withKnownName(host)(seen))] : [],
            offers: [
                {
                    say: 'Move to signatures that live in the registry (cosign or notation), or run a trust server of your own',
                    paste: 'env:\n  DOCKER_CONTENT_TRUST_SERVER: https://notary.example.com',
                    where: 'the job in the workflow file',
                    mend: null,
                },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/findings/judge.js
/** Pure: observations in, verdict out. Nothing else is looked at, so a report can be judged again. */
















function judge(observations) {
    const suspects = judge_suspectsOf(observations);
    const rating = rate(observations);
    const others = rateOthers(observations);
    const causes = findCauses(observations, suspects);
    const judged = suspects
        .map((suspect) => ({ suspect, severity: severityOf(observations, suspect, causes) }))
        .sort((one, other) => bySeverity(one, other) || rankOf(causes, one.suspect) - rankOf(causes, other.suspect));
    const remedies = remediesFor(observations, judged.filter(needsRemedy).map(({ suspect }) => suspect));
    const findings = judged.map((one) => findingOf(one, needsRemedy(one) ? remedies.of(one.suspect) : null));
    const [ending] = rating.worst.endings;
    return {
        verdict: withOthers(verdictOf(observations, findings, rating, chanceThatDecides(observations, suspects)), others),
        outcome: ending.outcome,
        predictedError: endsBadly(ending.outcome, true) ? ending.error : null,
        seconds: ending.seconds,
        secondsIfNew: rating.worst.secondsIfNew,
        culprit: culpritOf(findings),
        forecast: [rating, ...others].flatMap(({ forecasts }) => forecasts),
        findings,
        remedies: remedies.all,
        path: pathOf(observations),
    };
}
function judge_suspectsOf(observations) {
    const paths = observations.request.images.map((image) => pathOfImage(observations, image));
    const stops = paths.flatMap(stopsOf);
    const hosts = [...new Set(stops.map((stop) => stop.host))];
    return [
        // A server that is gone for good explains its silence, so it comes first where both do.
        ...trustSuspects(observations, paths),
        ...resolverSuspects(observations),
        ...nameSuspects(observations, hosts),
        ...answerSuspects(observations, hosts),
        ...searchListSuspects(observations),
        // No server is to blame for an address that no server has.
        ...endpointSuspects(observations, stops.filter(({ host }) => !isNowhere(observations, host))),
        ...credentialSuspects(observations),
        ...cacheSuspects(observations),
        ...placeSuspects(observations),
        ...configurationSuspects(observations),
    ];
}
/** A cause is an error from the `fail` limit on; what follows from it is what it is. */
function severityOf(observations, suspect, causes) {
    const cause = causes.find((one) => one.suspect === suspect || isPartOf(suspect, one.suspect));
    if (cause === undefined)
        return suspect.otherwise;
    // Behind a proxy nothing is known for certain (and nothing but the resolvers was measured).
    const certain = cause.badAtLeast >= budgets/* verdictLimits */.az.fail && observations.runner.proxy.kind === 'none';
    const severity = certain ? 'error' : 'warning';
    return severities.indexOf(severity) < severities.indexOf(suspect.atMost) ? suspect.atMost : severity;
}
const isPartOf = (suspect, root) => suspect.partOf === root.code &&
    suspect.subject.resolver?.address === root.subject.resolver?.address &&
    (root.subject.resolver !== null || suspect.subject.host === root.subject.host);
function rankOf(causes, suspect) {
    const index = causes.findIndex((cause) => cause.suspect === suspect);
    return index === -1 ? causes.length : index;
}
const severities = ['error', 'warning', 'hint'];
const bySeverity = (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity);
/** What follows from a cause is mended with it. */
const needsRemedy = ({ suspect, severity }) => severity !== 'hint' && suspect.partOf === null;
function findingOf({ suspect, severity }, remedy) {
    const { code, subject, title, evidence, byHand, partOf } = suspect;
    return {
        code,
        severity,
        subject,
        title,
        evidence,
        byHand,
        remedy,
        consequenceOf: partOf,
        docs: `docs/findings/${code}.md`,
    };
}
function culpritOf(findings) {
    const cause = findings.find((finding) => finding.severity !== 'hint' && finding.consequenceOf === null);
    if (cause === undefined)
        return null;
    const { resolver, position, host } = cause.subject;
    return { code: cause.code, resolver: resolver?.address ?? null, position, host };
}
/**
 * The chance of a bad end, at least, by the replays that causes are weighed with: a verdict and its cause do not come
 * apart for a replay more or less. What is no error however surely it ends the push (a login that may be a step still to
 * come) is left out of it.
 */
function chanceThatDecides(observations, suspects) {
    const mended = suspects
        .filter(({ atMost }) => atMost !== 'error')
        .reduce((seen, { mends }) => mends.at(-1)?.(seen) ?? seen, observations);
    return rate(mended, trialForecast).badAtLeast;
}
/** What another client of this runner would do raises the verdict, and to a warning at most. */
const withOthers = (verdict, others) => verdict !== 'fail' && others.some(({ badAtLeast }) => badAtLeast >= budgets/* verdictLimits */.az.warn) ? 'warn' : verdict;
/**
 * The forecast decides, whatever the findings say: a push that is surely lost fails, though its causes be two
 * of which neither is enough, or none be known. Findings only make it worse.
 */
function verdictOf(observations, findings, { worst }, badAtLeast) {
    const { outcome } = worst.endings[0];
    const severest = findings.map((finding) => finding.severity);
    if (severest.includes('error') || badAtLeast >= budgets/* verdictLimits */.az.fail)
        return 'fail';
    if (severest.includes('warning') || badAtLeast >= budgets/* verdictLimits */.az.warn)
        return 'warn';
    if (outcome === 'unknown')
        return 'unknown';
    return endsBadly(outcome, observations.runner.contentTrust.signingMeant) ? 'warn' : 'pass';
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
// EXTERNAL MODULE: ./build/src/world.js + 2 modules
var src_world = __nccwpck_require__(7904);
;// CONCATENATED MODULE: ./build/src/measure/error-answer.js
/** RFC 9110 section 15.5: from 400 on a status is an error. */
const firstError = 400;
const isError = (status) => status >= firstError;
/** The codes of registries and notary servers are such words; anything else is not taken for one, and not kept. */
const isCode = /^[A-Z][A-Z0-9_]{0,63}$/;
/** null where there is too much of it. */
function errorAnswer(body) {
    if (body.kind === 'too-large')
        return null;
    if (body.text.trim() === '')
        return { kind: 'empty' };
    try {
        return { kind: 'json', code: codeIn(JSON.parse(body.text)) };
    }
    catch {
        return { kind: 'text' };
    }
}
/** `{"errors":[{"code":"METADATA_NOT_FOUND",…}]}` (docker/distribution registry/api/errcode/errors.go). */
function codeIn(answer) {
    const errors = fieldOf(answer, 'errors');
    const code = fieldOf(Array.isArray(errors) ? errors[0] : undefined, 'code');
    return typeof code === 'string' && isCode.test(code) ? code : null;
}
const fieldOf = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : undefined;

;// CONCATENATED MODULE: ./build/src/measure/http-get.js
/** One GET on a connection that stands. */


const userAgent = 'push-preflight';
const defaultPorts = { plain: 80, tls: 443, 'tls-unverified': 443 };
/** @param failed told of a connection that breaks, before the headers or in the body */
function httpGet(on, probe, secrets, failed, answered) {
    const authorization = authorizationFor(probe, secrets);
    const request = (0,external_node_http_.request)({
        createConnection: () => on,
        method: 'GET',
        path: pathFor(probe, secrets),
        setHost: false,
        maxHeaderSize: budgets/* limits */.Fy.headerBytes,
        headers: {
            Host: hostHeader(probe),
            'User-Agent': userAgent,
            Accept: '*/*',
            Connection: 'close',
            ...(authorization === null ? {} : { Authorization: authorization }),
        },
    });
    request.on('error', failed);
    request.once('response', (response) => {
        response.on('error', failed);
        answered({
            status: response.statusCode ?? 0,
            challenge: challengeOf(response, secrets),
            drop: () => response
                .removeListener('error', failed)
                .on('error', () => undefined)
                .destroy(),
            read: (done) => readBody(response, done),
        });
    });
    request.end();
}
function readBody(response, done) {
    const chunks = [];
    let bytes = 0;
    response.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > budgets/* limits */.Fy.tokenBodyBytes) {
            done({ kind: 'too-large' });
            response.destroy();
        }
        else
            chunks.push(chunk);
    });
    response.on('end', () => done({ kind: 'whole', text: Buffer.concat(chunks).toString('utf8') }));
}
function authorizationFor({ authorization }, secrets) {
    switch (authorization.kind) {
        case 'none':
            return null;
        case 'stored':
            return secrets.basicFor(authorization.key);
        case 'token':
            return secrets.bearerFor(authorization.of);
    }
}
/** Docker tells a token server whose credentials they are (docker/distribution session.go `fetchTokenWithBasicAuth`). */
function pathFor({ path, authorization, reads }, secrets) {
    const account = reads === 'token' && authorization.kind === 'stored' ? secrets.accountFor(authorization.key) : null;
    return account === null ? path : `${path}&account=${encodeURIComponent(account)}`;
}
function hostHeader(probe) {
    const host = probe.host.includes(':') ? `[${probe.host}]` : probe.host;
    return probe.to.port === defaultPorts[probe.security] ? host : `${host}:${probe.to.port}`;
}
function challengeOf(response, secrets) {
    const header = response.headers['www-authenticate'];
    return header === undefined ? null : secrets.without(header).slice(0, budgets/* limits */.Fy.challengeCharacters);
}

;// CONCATENATED MODULE: ./build/src/measure/token-answer.js
/** What a token server answered, with the token itself put away. */

/** The token goes to `secrets`; what stays says nothing that could be used. */
function tokenAnswer(probe, status, body, secrets) {
    if (body.kind === 'too-large')
        return { kind: 'unusable', why: `its answer is larger than ${budgets/* limits */.Fy.tokenBodyBytes} bytes` };
    const answer = parsed(body.text);
    if (status !== 200)
        return { kind: 'refused', message: answer === null ? null : messageIn(answer, secrets) };
    if (answer === null)
        return { kind: 'unusable', why: 'its answer is not a JSON object' };
    // Registries read `token`, OAuth2 says `access_token` (distribution docs, token authentication).
    const token = textIn(answer, 'token') ?? textIn(answer, 'access_token');
    if (token === null || token === '')
        return { kind: 'unusable', why: 'its answer holds no token' };
    if (!/^[\x21-\x7e]+$/.test(token))
        return { kind: 'unusable', why: 'its token cannot be sent in a header' };
    secrets.keepToken(probe.id, token);
    const expires = answer['expires_in'];
    return {
        kind: 'token',
        expiresInSeconds: typeof expires === 'number' && expires >= 0 && Number.isFinite(expires) ? expires : null,
        granted: grantedIn(token, repositoryOf(probe)),
    };
}
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return isFields(value) ? value : null;
    }
    catch {
        return null;
    }
}
const textIn = (fields, name) => {
    const value = fields[name];
    return typeof value === 'string' ? value : null;
};
/** A registry's `errors[0].message`, Docker Hub's `details`, OAuth2's `error_description`. */
function messageIn(answer, secrets) {
    const errors = answer['errors'];
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const said = (isFields(first) ? textIn(first, 'message') : null) ??
        textIn(answer, 'details') ??
        textIn(answer, 'error_description') ??
        textIn(answer, 'message');
    if (said === null)
        return null;
    // Secrets first: what is cut or replaced is not recognised any more.
    const shown = secrets.without(said).replace(/[^\x20-\x7e]+/g, ' ');
    return shown.slice(0, budgets/* limits */.Fy.messageCharacters);
}
/** The repository that the scope of the request names. */
function repositoryOf({ path }) {
    const scope = new URLSearchParams(path.split('?')[1] ?? '').get('scope');
    return scope === null ? null : scope.replace(/^repository:/, '').replace(/:[^:]*$/, '');
}
/** The `access` claim of a token in JWT form (distribution docs, token specification); null for any other token. */
function grantedIn(token, repository) {
    const payload = token.split('.')[1];
    const claims = payload === undefined ? null : parsed(Buffer.from(payload, 'base64url').toString('utf8'));
    const access = claims?.['access'];
    if (!Array.isArray(access))
        return null;
    return access.flatMap((entry) => {
        if (!isFields(entry) || entry['type'] !== 'repository' || entry['name'] !== repository)
            return [];
        const actions = entry['actions'];
        if (!Array.isArray(actions))
            return [];
        // `*` is every action; an action's own name is all that is kept of it.
        return actions.flatMap((action) => action === '*' ? ['pull', 'push'] : action === 'pull' || action === 'push' ? [action] : []);
    });
}

;// CONCATENATED MODULE: ./build/src/measure/connection.js






/** Connects once. A fault of the network is a result: it rejects only where no socket can be made of the probe. Each phase takes its own wait at the most. */
async function measureConnection(probe, context) {
    const { world, signal, startMs } = context;
    const secureContext = probe.security === 'plain' ? null : await context.trustStore(probe);
    const { promise, resolve } = (0,src_world/* withResolvers */.YN)();
    const begunMs = world.monotonicMs();
    const measurement = (result) => ({
        probe,
        startedMs: begunMs - startMs,
        result,
    });
    if (signal.aborted)
        return measurement({ kind: 'skipped', why: 'deadline', waitedMs: 0 });
    let phase = 'tcp';
    let phaseBegunMs = begunMs;
    let timer;
    const waits = { tcp: probe.waits.tcpMs, tls: probe.waits.tlsMs, http: probe.waits.httpMs };
    const enter = (next) => {
        const nowMs = world.monotonicMs();
        const tookMs = nowMs - phaseBegunMs;
        phase = next;
        phaseBegunMs = nowMs;
        clearTimeout(timer);
        timer = setTimeout(onTimeout, waits[next]);
        return tookMs;
    };
    let bodyOverdue = null;
    const onTimeout = () => {
        if (bodyOverdue !== null)
            bodyOverdue();
        else
            resolve({ kind: 'timed-out', phase, waitedMs: waits[phase], beforeMs: phaseBegunMs - begunMs });
    };
    const onAbort = () => resolve({ kind: 'skipped', why: 'deadline', waitedMs: world.monotonicMs() - begunMs });
    const onError = (error) => {
        if (bodyOverdue !== null)
            bodyOverdue();
        else {
            const ms = world.monotonicMs() - begunMs;
            resolve({ kind: 'failed', phase, code: (0,src_world/* codeOf */.$N)(error), ms, beforeMs: phaseBegunMs - begunMs });
        }
    };
    const socket = world.tcp(probe.to);
    timer = setTimeout(onTimeout, waits.tcp);
    signal.addEventListener('abort', onAbort, { once: true });
    socket.on('error', onError);
    socket.on('close', () => onError(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    socket.once('connect', () => {
        if (secureContext === null) {
            talk(socket, { tcpMs: enter('http'), tlsMs: null });
            return;
        }
        const tcpMs = enter('tls');
        const secure = (0,external_node_tls_namespaceObject.connect)({
            socket,
            secureContext,
            rejectUnauthorized: probe.security === 'tls',
            // SNI holds a name, never an address (RFC 6066 section 3); `host` is what the certificate is held against.
            ...((0,push_path_address/* isIpAddress */.oX)(probe.host) !== 0 ? { host: probe.host } : { servername: probe.host }),
            ALPNProtocols: ['http/1.1'],
        });
        secure.on('error', onError);
        secure.once('secureConnect', () => talk(secure, { tcpMs, tlsMs: enter('http') }));
    });
    const talk = (on, phases) => {
        if (probe.kind === 'connect') {
            resolve({
                kind: 'answered',
                ...phases,
                httpMs: null,
                status: null,
                challenge: null,
                token: null,
                error: null,
            });
            return;
        }
        httpGet(on, probe, context.secrets, onError, (response) => {
            const httpMs = world.monotonicMs() - phaseBegunMs;
            const { status, challenge } = response;
            const answered = {
                kind: 'answered',
                ...phases,
                httpMs,
                status,
                challenge,
                token: null,
                error: null,
            };
            if (probe.reads === 'headers' || (probe.reads === 'error' && !isError(status))) {
                resolve(answered);
                response.drop();
                return;
            }
            // The phase's time-out still runs, and ends a body that never does.
            const { secrets } = context;
            if (probe.reads === 'error') {
                bodyOverdue = () => resolve(answered);
                response.read((body) => resolve({ ...answered, error: errorAnswer(body) }));
                return;
            }
            bodyOverdue = () => resolve({ ...answered, token: { kind: 'unusable', why: 'its answer never ended' } });
            response.read((body) => resolve({ ...answered, token: tokenAnswer(probe, status, body, secrets) }));
        });
    };
    const result = await promise;
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    socket.destroy();
    return measurement(result);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __nccwpck_require__(4894);
;// CONCATENATED MODULE: ./build/src/measure/dns-message.js
/**
 * DNS messages, as far as a stub resolver needs them: dns-packet does the coding, and this file keeps
 * what it does not check (names before encoding, the 12-byte header of a reply that does not decode).
 */



/** EDNS0 payload size that Go's resolver announces (dnsclient_unix.go `maxDNSPacketSize`). */
const udpPayloadSize = 1232;
const recursionDesired = 0x0100;
const checkingDisabled = 0x0010;
const flag = {
    response: 0x8000,
    authoritative: 0x0400,
    truncated: 0x0200,
    recursionAvailable: 0x0080,
};
const headerBytes = 12;
const questionCountAt = 4;
const maxLabelBytes = 63;
const maxNameBytes = 253;
const optionCode = { nsid: 3, extendedError: 15 };
const maxShownCharacters = 120;
const optRecord = {
    type: 'OPT',
    name: '.',
    udpPayloadSize,
    extendedRcode: 0,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: [],
};
/** @returns whether a name can be asked: dns-packet would encode an over-long label into a different question. */
function canBeAsked(name) {
    if (name === '.')
        return true;
    const labels = name.split('.');
    return (name.length <= maxNameBytes &&
        labels.every((label) => label.length > 0 && external_node_buffer_namespaceObject.Buffer.byteLength(label) <= maxLabelBytes));
}
/**
 * A recursive query as Go's resolver sends it: with EDNS0 it takes 1232 bytes over UDP, without it 512, and what is
 * longer comes truncated (RFC 1035 section 4.2.1). No options: some servers refuse what they do not know.
 */
function encodeQuery(question) {
    return dns_packet.encode({
        type: 'query',
        id: question.id,
        flags: recursionDesired | (question.checkingDisabled ? checkingDisabled : 0),
        questions: [{ type: question.type, name: question.name, class: 'IN' }],
        additionals: question.edns ? [optRecord] : [],
    });
}
/**
 * Reads one message. One with another id or question is not ours (RFC 5452 section 9): over UDP the
 * resolver that is replayed waits on, and so does the probe.
 */
function readReply(message, question, transport) {
    const bytes = external_node_buffer_namespaceObject.Buffer.from(message.buffer, message.byteOffset, message.byteLength);
    const mismatch = mismatchOf(bytes, question);
    if (mismatch !== 'none')
        return transport === 'udp' ? { kind: 'not-ours', mismatch } : notOursOverTcp(bytes);
    const flags = bytes.readUInt16BE(2);
    let packet;
    try {
        packet = dns_packet.decode(bytes);
        // dns-packet reads on behind the end, and makes addresses such as 192.0.undefined.undefined of it.
        if (dns_packet.decode.bytes > bytes.length)
            throw new Error('the message ends inside a record');
    }
    catch (error) {
        // What was cut off need not end where a record ends, and Go does not look at it either.
        if (asksForTcp(flags, transport))
            return { kind: 'reply', result: { kind: 'truncated', nsid: null, extendedErrors: [] } };
        return {
            kind: 'reply',
            result: { kind: 'malformed', why: error instanceof Error ? error.message : 'undecodable' },
        };
    }
    return { kind: 'reply', result: classify(packet, flags, question, transport) };
}
/** What makes a message none of ours: `none` where it is ours, null where it is no reply at all. */
function mismatchOf(bytes, question) {
    if (bytes.length < headerBytes || (bytes.readUInt16BE(2) & flag.response) === 0)
        return null;
    if (bytes.readUInt16BE(0) !== question.id)
        return 'ids';
    return repeats(firstQuestionOf(bytes), question) ? 'none' : 'questions';
}
/** Over TCP Go waits for nothing else (dnsclient_unix.go `dnsStreamRoundTrip`): nobody but the server could have sent it. */
const notOursOverTcp = (bytes) => ({
    kind: 'reply',
    result: {
        kind: 'malformed',
        why: bytes.length >= headerBytes && firstQuestionOf(bytes) !== null ? answersAnother : 'undecodable',
    },
});
/** Read by itself, so that nothing behind it can hide another question; null where there is none. */
function firstQuestionOf(bytes) {
    const withoutRecords = external_node_buffer_namespaceObject.Buffer.from(bytes);
    withoutRecords.writeUInt16BE(Math.min(1, bytes.readUInt16BE(questionCountAt)), questionCountAt);
    withoutRecords.fill(0, questionCountAt + 2, headerBytes);
    try {
        return dns_packet.decode(withoutRecords).questions?.[0] ?? null;
    }
    catch {
        return null;
    }
}
const repeats = (asked, question) => asked !== null &&
    asked.class === 'IN' &&
    asked.type === question.type &&
    sameName(asked.name, question.name);
/** Over TCP the bit means nothing more: Go takes the reply as it is (dnsclient_unix.go `exchange`, golang/go#64896). */
const asksForTcp = (flags, transport) => transport === 'udp' && (flags & flag.truncated) !== 0;
function classify(packet, flags, question, transport) {
    const { nsid, extendedErrors, extendedRcode } = readOptions(packet);
    const carried = { nsid, extendedErrors };
    const rcode = (extendedRcode << 4) | (flags & 0x0f);
    const answers = packet.answers ?? [];
    if (asksForTcp(flags, transport))
        return { kind: 'truncated', ...carried };
    if (rcode === 3)
        return { kind: 'negative', what: 'nxdomain', ...carried };
    if (rcode !== 0)
        return { kind: 'failed', rcode: failureCodes[rcode] ?? rcode, ...carried };
    const records = answers.filter((answer) => answer.type === question.type);
    if (records.length > 0) {
        return {
            kind: 'answered',
            addresses: records.flatMap(addressOf),
            ttlSeconds: Math.min(...records.map((record) => ('ttl' in record ? (record.ttl ?? 0) : 0))),
            ...carried,
        };
    }
    // Go's test for a lame referral (dnsclient_unix.go `checkHeader`). To Go 1.23 and later an OPT record is an additional
    // one like any other: it says "no such host" for such a reply to a question with EDNS0, and asks nobody else.
    const servesNothing = (flags & (flag.authoritative | flag.recursionAvailable)) === 0;
    const isHeeded = question.heedsAdditionals && (packet.additionals ?? []).length > 0;
    if (servesNothing && answers.length === 0 && !isHeeded)
        return { kind: 'lame', ...carried };
    return { kind: 'negative', what: 'nodata', ...carried };
}
const failureCodes = {
    1: 'formerr',
    2: 'servfail',
    4: 'notimp',
    5: 'refused',
};
const addressOf = (record) => record.type === 'A' || record.type === 'AAAA' ? [record.data] : [];
function readOptions(packet) {
    const record = (packet.additionals ?? []).find((additional) => additional.type === 'OPT');
    if (record?.type !== 'OPT')
        return { nsid: null, extendedErrors: [], extendedRcode: 0 };
    const data = (code) => record.options
        .filter((option) => option.code === code)
        .flatMap((option) => ('data' in option && option.data ? [option.data] : []));
    const nsid = data(optionCode.nsid)[0];
    return {
        nsid: nsid === undefined ? null : printable(nsid),
        extendedErrors: data(optionCode.extendedError)
            .filter((option) => option.length >= 2)
            .map((option) => `${option.readUInt16BE(0)} ${printable(option.subarray(2))}`.trim()),
        extendedRcode: record.extendedRcode,
    };
}
/** Text from the wire, with everything but printable ASCII replaced and its length bounded. */
const printable = (bytes) => external_node_buffer_namespaceObject.Buffer.from(bytes.subarray(0, maxShownCharacters))
    .toString('latin1')
    .replace(/[^\x20-\x7e]/g, '?');
/** DNS names compare without regard to ASCII case (RFC 4343). */
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();

;// CONCATENATED MODULE: ./build/src/measure/dns.js
/** One question to one resolver over a raw socket, timed from the packet's leaving to the reply's arrival. */



/** Asks once, on a place in the pool that the caller has acquired and that this gives back. Network faults are results: it rejects only where no socket can be made of the probe. Takes `probe.waitMs` at the most. */
async function measureDns(probe, context) {
    const { world, pool, signal, startMs } = context;
    const { promise, resolve } = (0,src_world/* withResolvers */.YN)();
    const { name, type, edns, heedsAdditionals } = probe;
    const question = {
        id: (0,external_node_crypto_.randomInt)(0x1_0000),
        name,
        type,
        edns,
        heedsAdditionals,
        checkingDisabled: probe.kind === 'diagnosis' && probe.asks === 'without-validation',
    };
    let sentMs = world.monotonicMs();
    const measurement = (result) => {
        const startedMs = sentMs - startMs;
        return probe.kind === 'dns' ? { probe, startedMs, result } : { probe, startedMs, result };
    };
    const unsent = (result) => {
        pool.release();
        return measurement(result);
    };
    if (!canBeAsked(probe.name)) {
        return unsent({ kind: 'malformed', ms: 0, why: 'the name cannot be a DNS name' });
    }
    if (signal.aborted)
        return unsent({ kind: 'skipped', why: 'deadline', waitedMs: 0 });
    let mismatched = { ids: 0, questions: 0 };
    let settled = false;
    let closed = false;
    const close = () => {
        if (closed)
            return;
        closed = true;
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        pool.forget(close);
        wire.close();
        pool.release();
    };
    const settle = (result) => {
        settled = true;
        resolve(measurement(result));
    };
    const finish = (result) => {
        if (!settled)
            settle(result);
        close();
    };
    const onAbort = () => finish({ kind: 'skipped', why: 'deadline', waitedMs: world.monotonicMs() - sentMs });
    const onTimeout = () => {
        const heard = mismatched.ids + mismatched.questions > 0 ? mismatched : null;
        settle({ kind: 'timed-out', waitedMs: probe.waitMs, late: null, mismatched: heard });
        pool.keepOpenFor(close);
    };
    let timer = setTimeout(onTimeout, probe.waitMs);
    signal.addEventListener('abort', onAbort, { once: true });
    const listener = {
        sent: (atMs) => {
            sentMs = atMs;
            clearTimeout(timer);
            timer = setTimeout(onTimeout, probe.waitMs);
        },
        message: (message, atMs) => {
            if (closed)
                return;
            const reading = readReply(message, question, probe.transport);
            if (reading.kind === 'not-ours') {
                const { mismatch } = reading;
                if (mismatch !== null)
                    mismatched = { ...mismatched, [mismatch]: mismatched[mismatch] + 1 };
                return;
            }
            const ms = atMs - sentMs;
            if (settled) {
                context.late(probe.id, { ...reading.result, ms });
                close();
            }
            else
                finish({ ...reading.result, ms });
        },
        failed: (code) => {
            if (!closed)
                finish(dns_failureOf(code, world.monotonicMs() - sentMs));
        },
    };
    let wire;
    try {
        wire = (probe.transport === 'udp' ? openUdp : openTcp)(probe, world, listener);
    }
    catch (error) {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        pool.release();
        throw error;
    }
    wire.send(encodeQuery(question));
    return promise;
}
function dns_failureOf(code, ms) {
    return code === 'ECONNREFUSED' ? { kind: 'port-closed', ms } : { kind: 'unreachable', ms, errno: code };
}
function openUdp(probe, world, listener) {
    return world.udp(probe.resolver, {
        sent: (atMs) => listener.sent(atMs),
        message: (message, atMs) => listener.message(message, atMs),
        error: (code) => listener.failed(code),
    });
}
/** DNS over TCP: two bytes of length before each message (RFC 1035 section 4.2.2). The time includes the connection. */
function openTcp(probe, world, listener) {
    listener.sent(world.monotonicMs());
    const socket = world.tcp(probe.resolver);
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
        const atMs = world.monotonicMs();
        received = Buffer.concat([received, chunk]);
        while (received.length >= 2) {
            const end = 2 + received.readUInt16BE(0);
            if (received.length < end)
                return;
            listener.message(received.subarray(2, end), atMs);
            received = received.subarray(end);
        }
    });
    socket.on('error', (error) => listener.failed(error.code ?? error.message));
    socket.on('close', () => listener.failed('ECONNRESET'));
    return {
        send: (message) => {
            const framed = Buffer.alloc(2 + message.length);
            framed.writeUInt16BE(message.length);
            framed.set(message, 2);
            socket.write(framed);
        },
        close: () => socket.destroy(),
    };
}

;// CONCATENATED MODULE: ./build/src/measure/pace.js
/**
 * A token bucket for each key (generic cell rate algorithm): `burst` at once, then `perSecond`.
 * Keeps a run from tripping a resolver's rate limit and reporting the harm as the resolver's.
 */
function createPace(burst, perSecond) {
    const intervalMs = 1_000 / perSecond;
    const arrivals = new Map();
    return {
        /** Books the next place for `key`. @returns how long to wait for it, in ms; 0 for at once. */
        book(key, nowMs) {
            const arrival = Math.max(arrivals.get(key) ?? 0, nowMs);
            arrivals.set(key, arrival + intervalMs);
            return Math.max(0, arrival - nowMs - (burst - 1) * intervalMs);
        },
    };
}
/** At most `size` sockets. Those that only wait for a late reply are given up first. */
function createSocketPool(size) {
    let used = 0;
    const waiting = [];
    const givenUpFirst = new Set();
    const release = () => {
        used -= 1;
        waiting.shift()?.();
    };
    return {
        /** Resolves when a socket may be opened. The caller owes one `release`. */
        async acquire() {
            const [lateListener] = givenUpFirst;
            if (used >= size && lateListener !== undefined) {
                givenUpFirst.delete(lateListener);
                lateListener();
            }
            while (used >= size)
                await new Promise((resolve) => waiting.push(resolve));
            used += 1;
        },
        release,
        /** `close` closes the socket and releases its place; it is called when somebody else needs the place, at once where somebody does. */
        keepOpenFor(close) {
            if (waiting.length > 0)
                close();
            else
                givenUpFirst.add(close);
        },
        forget(close) {
            givenUpFirst.delete(close);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/measure/measurer.js
/** One probe in, one measurement out; paced, bounded, and ended by one signal. Knows no thresholds. */





function createMeasurer(options) {
    const { world, signal, startMs, secrets, trustStore } = options;
    const pool = createSocketPool(budgets/* limits */.Fy.sockets);
    const pace = createPace(budgets/* limits */.Fy.queryBurst, budgets/* limits */.Fy.queriesPerSecond);
    const lateReplies = new Map();
    const askWhenItMay = async (probe) => {
        const waitMs = pace.book(`${probe.resolver.address} ${probe.resolver.port}`, world.monotonicMs());
        // Aborted while queued: the probe itself says so.
        if (waitMs > 0)
            await (0,promises_namespaceObject.setTimeout)(waitMs, undefined, { signal }).catch(() => undefined);
        await pool.acquire();
        return measureDns(probe, {
            world,
            signal,
            startMs,
            pool,
            late: (id, reply) => lateReplies.set(id, reply),
        });
    };
    const connectWhenItMay = async (probe) => {
        await pool.acquire();
        try {
            return await measureConnection(probe, { world, signal, startMs, secrets, trustStore });
        }
        finally {
            pool.release();
        }
    };
    return {
        async measure(probe) {
            const earlyMs = startMs + probe.notBeforeMs - world.monotonicMs();
            if (earlyMs > 0)
                await (0,promises_namespaceObject.setTimeout)(earlyMs, undefined, { signal }).catch(() => undefined);
            return probe.kind === 'dns' || probe.kind === 'diagnosis'
                ? askWhenItMay(probe)
                : connectWhenItMay(probe);
        },
        lateReplies: () => lateReplies,
    };
}

;// CONCATENATED MODULE: ./build/src/measure/trust-store.js
/** The certificates that a connection is held against, parsed once. */

/**
 * Parsing a system's store takes tens of milliseconds in which nothing else runs, so it is done here, before
 * anything is timed, and shared by all hosts that have no folder of their own.
 */
function createTrustStore(authorities) {
    const { daemonSystem, clientSystem, folderFor } = authorities;
    const trusting = (system, folder) => (0,external_node_tls_namespaceObject.createSecureContext)({ ca: [...(system.length === 0 ? external_node_tls_namespaceObject.rootCertificates : system), ...folder] });
    const daemon = trusting(daemonSystem, []);
    const client = sameTexts(daemonSystem, clientSystem) ? daemon : trusting(clientSystem, []);
    const withFolder = new Map();
    return (probe) => {
        const key = `${probe.authorities.of} ${probe.authorities.host}`;
        const known = withFolder.get(key);
        if (known !== undefined)
            return known;
        const daemons = probe.authorities.of === 'registry';
        const made = folderFor(probe).then((folder) => folder.length === 0
            ? daemons
                ? daemon
                : client
            : trusting(daemons ? daemonSystem : clientSystem, folder));
        withFolder.set(key, made);
        return made;
    };
}
const sameTexts = (one, other) => one.length === other.length && one.every((text, index) => text === other[index]);

;// CONCATENATED MODULE: ./build/src/plan/given-up.js
/** What is not waited for any longer. */



/**
 * Questions to a resolver that let several run out to their end and has answered nothing at all. A host that only a late
 * challenge names would be waited for as long again, for one more silence: replays take it as silent there, too.
 * What was asked at the beginning ends soon enough by itself, and is counted.
 * @returns whether a probe that was asked for `sinceMs` after the start is one of them
 */
function givenUp(observations) {
    const silent = silentResolvers(observations);
    return (probe, sinceMs) => probe.kind === 'dns' && sinceMs >= budgets/* limits */.Fy.lateMs && silent.has(hostPort(probe.resolver));
}
/** Those that answered nothing, by address and port. */
function silentResolvers(observations) {
    const lost = new Map();
    const heard = new Set();
    for (const { probe, result } of (0,push_path_addresses/* dnsMeasurements */.f9)(observations)) {
        const resolver = hostPort(probe.resolver);
        if (result.kind === 'skipped')
            continue;
        if (result.kind === 'timed-out' && result.late === null)
            lost.set(resolver, (lost.get(resolver) ?? 0) + 1);
        else
            heard.add(resolver);
    }
    return new Set([...lost].flatMap(([resolver, count]) => count >= budgets/* forecasting */.ug.silentFrom && !heard.has(resolver) ? [resolver] : []));
}

;// CONCATENATED MODULE: ./build/src/plan/connection-probes.js
/** Which addresses to connect to, and what to ask there. */






const bare = { kind: 'none' };
/** Everything that one image's push path asks for so far: its stops, its credentials, its trust data. */
function connectionProbes(observations, image, { doubted }) {
    const path = pathOfImage(observations, image);
    return [
        ...stopsOf(path).flatMap((stop) => stopProbes(observations, stop, doubted)),
        ...credentialProbes(observations, image, path, doubted),
        ...trustRootProbes(observations, image, path),
    ];
}
/**
 * A GET to the address that Docker would connect to first, a bare connection to the others. Where the GET fails, or is long
 * in coming, the next address is asked: what the answer leads to need not wait for it.
 */
function stopProbes(observations, stop, doubted) {
    const gets = new Map(connectionsTo(observations, stop).flatMap(({ probe, result }) => probe.kind === 'http' && probe.authorization.kind === 'none'
        ? [[probe.to.address, result.kind]]
        : []));
    const addresses = addressesToTry(observations, stop);
    const probes = addresses.map((address) => httpProbe(stop, address, bare));
    const isAsked = ({ id, to }) => gets.has(to.address) || doubted.has(id);
    const answered = probes.some(({ to }) => gets.get(to.address) === 'answered');
    const next = answered ? undefined : probes.find((probe) => !isAsked(probe));
    return probes.map((probe) => probe === next || isAsked(probe)
        ? probe
        : {
            kind: 'connect',
            id: `connect ${stopKey(stop)} ${probe.to.address}`,
            ...connection(stop, probe.to.address),
        });
}
/**
 * The stored credentials, at the address that answered without them. Where that is long in coming, both are waited for side
 * by side, and not one after the other.
 */
function credentialProbes(observations, image, path, doubted) {
    return challengesOf(path).flatMap(({ challenger, authentication }) => {
        const stop = credentialStop(authentication);
        if (stop === null || whyNotTried(observations, image, challenger, stop) !== null)
            return [];
        const awaited = addressesToTry(observations, stop).find((one) => doubted.has(httpProbe(stop, one, bare).id));
        const address = answeringAddress(observations, stop) ?? awaited;
        return address === undefined ? [] : [httpProbe(stop, address, { kind: 'stored', key: image.domain })];
    });
}
/** Whether the repository has trust data yet, asked with the token that the push would get. */
function trustRootProbes(observations, image, { trust, trustRoot, trustAuthentication }) {
    if (trust === null || trustRoot === null)
        return [];
    const address = answeringAddress(observations, trust);
    // A ping that is answered too late is not answered to Docker, which never comes to ask for the data with a token then.
    if (address === null || isTooLate(observations, trust))
        return [];
    if (trustAuthentication.kind === 'none')
        return [rootProbe(trustRoot, address, bare)];
    if (trustAuthentication.kind !== 'token')
        return [];
    // With the token that the push would get: an anonymous one only where no credentials can be tried.
    const stored = whyNotTried(observations, image, trust, trustAuthentication.stop) === null;
    const best = connectionsTo(observations, trustAuthentication.stop).find(({ probe, result }) => probe.kind === 'http' &&
        probe.authorization.kind === (stored ? 'stored' : 'none') &&
        result.kind === 'answered' &&
        result.token?.kind === 'token');
    return best === undefined ? [] : [rootProbe(trustRoot, address, { kind: 'token', of: best.probe.id })];
}
/** A 404 there is a notary server's, or says that the server is none: its body tells. */
const rootProbe = (root, address, authorization) => ({
    ...httpProbe(root, address, authorization),
    reads: 'error',
});
function httpProbe(stop, address, authorization) {
    return {
        kind: 'http',
        id: `http ${stopKey(stop)} ${address} ${stop.path} ${authorizationKey(authorization)}`,
        ...connection(stop, address),
        path: stop.path,
        authorization,
        reads: stop.role === 'token' ? 'token' : 'headers',
    };
}
const connection = (stop, address) => ({
    look: 1,
    notBeforeMs: 0,
    waits: budgets/* connectionWaits */.nJ,
    host: stop.host,
    to: { address, port: stop.port },
    security: stop.security,
    authorities: stop.authorities,
});
/** In Docker's order, and not all of one family: where that is silent, the other one's turn comes. */
function addressesToTry(observations, stop) {
    const ordered = addressesInOrder(observations, stop, (0,push_path_addresses/* addressesOf */.sO)(observations, stop.host));
    const family = (0,push_path_address/* isIpAddress */.oX)(ordered[0] ?? '');
    const first = ordered.filter((address) => (0,push_path_address/* isIpAddress */.oX)(address) === family);
    const other = ordered.filter((address) => (0,push_path_address/* isIpAddress */.oX)(address) !== family);
    const all = budgets/* limits */.Fy.addressesPerHost;
    const ofFirst = Math.max(all / 2, all - other.length);
    return [...first.slice(0, ofFirst), ...other].slice(0, all);
}
const isTooLate = (observations, trust) => connectionsTo(observations, trust).some(({ probe, result }) => probe.kind === 'http' &&
    result.kind === 'answered' &&
    result.tcpMs + (result.tlsMs ?? 0) + (result.httpMs ?? 0) >= budgets/* contentTrust */.Az.pingMs);
function answeringAddress(observations, stop) {
    const answered = connectionsTo(observations, stop).find(({ probe, result }) => probe.kind === 'http' && result.kind === 'answered');
    return answered?.probe.to.address ?? null;
}

;// CONCATENATED MODULE: ./build/src/plan/diagnosis-probes.js
/** Questions that no client asks, and that tell causes apart. */



/**
 * Of each nameserver that the push asks: the root, and a name that does not exist, beside its samples, and no run waits
 * for these two. What else there is follows a fault: a SERVFAIL is asked again without validation, what was lost or
 * called malformed without EDNS0, and what was lost once more with no other question beside it.
 * @param planned the questions of the push so far
 */
function diagnosisProbes(observations, planned, { nowMs, doubted }) {
    const byResolver = new Map();
    for (const probe of planned) {
        const { resolver, why, name, host } = probe;
        if (why !== 'client' || name !== host)
            continue;
        (0,memo/* getOrAdd */.P)(byResolver, `${resolver.address} ${resolver.port}`, () => []).push(probe);
    }
    const measured = new Map((0,push_path_addresses/* dnsMeasurements */.f9)(observations).map((one) => [one.probe.id, one]));
    const isLost = ({ id }) => doubted.has(id) || measured.get(id)?.result.kind === 'timed-out';
    return [...byResolver.values()].flatMap((own) => [
        ...asides(observations, own),
        ...followUps(own.flatMap(({ id }) => measured.get(id) ?? []), own.filter(isLost), nowMs).filter(({ notBeforeMs }) => notBeforeMs < observations.request.timeoutMs),
    ]);
}
/** One query each. Without EDNS0, which is not what these two are about. */
function asides({ runner }, own) {
    return own.slice(0, 1).flatMap((like) => {
        const aside = { edns: false, waitedFor: false };
        return [
            { ...questionLike(like, 'root', '.', 'NS'), ...aside },
            { ...questionLike(like, 'random-name', nobodysName(runner), 'A'), ...aside },
        ];
    });
}
/** Below a domain that is reserved for such (RFC 2606 section 3), and another one in each run: nobody has it in a cache. */
const nobodysName = ({ startedAt }) => `push-preflight-${Date.parse(startedAt).toString(budgets/* diagnosing */.Yq.labelRadix)}.example.com`;
/** What the faults of one nameserver are worth asking. */
function followUps(ended, lost, nowMs) {
    const answering = (isWanted) => ended.filter(({ result }) => isWanted(result)).map(({ probe }) => probe);
    const replied = new Set(answering(hasReply).map(diagnosis_probes_cellOf));
    const unanswered = lost.filter((probe) => !replied.has(diagnosis_probes_cellOf(probe)));
    const refused = answering((result) => diagnosis_probes_failsWith(result, 'formerr'));
    const withEdns = [...refused, ...unanswered].filter(({ edns }) => edns);
    // Of two that are lost together one is enough: it tells a burst from silence.
    const alone = firstOfEach([...unanswered, ...lost], hostOf);
    return [
        ...firstOfEach(answering((result) => diagnosis_probes_failsWith(result, 'servfail')), hostOf).map((like) => ({
            ...questionLike(like, 'without-validation'),
            waitMs: Math.min(budgets/* diagnosing */.Yq.waitMs, like.waitMs),
        })),
        ...firstOfEach(withEdns, hostOf).map((like) => ({
            ...questionLike(like, 'without-edns'),
            waitMs: Math.min(budgets/* diagnosing */.Yq.waitMs, like.waitMs),
            edns: false,
        })),
        // After the burst is over, and apart from each other, while what was lost is waited for anyhow.
        ...alone.map((like, index) => ({
            ...questionLike(like, 'alone'),
            waitedFor: false,
            notBeforeMs: nowMs + budgets/* diagnosing */.Yq.aloneAfterMs + index * budgets/* diagnosing */.Yq.aloneApartMs,
        })),
    ];
}
function questionLike({ resolver, transport, edns, heedsAdditionals, waitMs, ...own }, asks, name = own.name, type = own.type) {
    return {
        kind: 'diagnosis',
        // Once for each name: which of the two types it is for, the first fault decides.
        id: ['diagnosis', asks, resolver.address, resolver.port, name].join(' '),
        look: 1,
        notBeforeMs: 0,
        waitMs,
        asks,
        waitedFor: true,
        resolver,
        name,
        type,
        transport,
        edns,
        heedsAdditionals,
    };
}
/** A nameserver that fails for every host fails for the first few as well. */
function firstOfEach(probes, key) {
    const firsts = new Map();
    for (const probe of probes)
        (0,memo/* getOrAdd */.P)(firsts, key(probe), () => probe);
    return [...firsts.values()].slice(0, budgets/* diagnosing */.Yq.questions);
}
const hostOf = ({ host }) => host;
const diagnosis_probes_cellOf = ({ name, type }) => `${name} ${type}`;
const diagnosis_probes_failsWith = (result, rcode) => result.kind === 'failed' && result.rcode === rcode;
const hasReply = (result) => result.kind !== 'timed-out' && result.kind !== 'skipped';

;// CONCATENATED MODULE: ./build/src/forecast/patience.js
/** For how long a reply of a server still counts. */


/**
 * The longest try of this library where it asks so many servers. glibc takes the late reply to an earlier try, too, while
 * it polls that server again: where no other server would have answered meanwhile, it is waited for a little.
 */
function patienceMs(library, { timeoutMs, attempts }, servers) {
    if (library !== 'glibc')
        return timeoutMs;
    const onceMs = glibcWaitMs(timeoutMs, 0, servers);
    if (servers === 1)
        return Math.min(onceMs * Math.max(1, attempts), onceMs + budgets/* limits */.Fy.lateReplyMs);
    const places = Array.from({ length: servers }, (_, index) => index);
    return Math.max(timeoutMs, ...places.map((index) => glibcWaitMs(timeoutMs, index, servers)));
}

;// CONCATENATED MODULE: ./build/src/plan/asking.js
/** How the clients' own questions about a host look, so that ours look the same and are waited for as long. */






/**
 * How the program asks that looks a host up. Registries are looked up by dockerd, and the CLI signs: it looks up the
 * trust server. A token server is looked up by both, and so is a registry that is the trust server, too. They are
 * asked as the CLI asks, for one wait of five seconds ends a signing and none of dockerd's. What a challenge names later
 * on changes nothing, or half of a host's samples would be of another kind.
 */
function askingAs(observations) {
    const { runner } = observations;
    const paths = observations.request.images.map((image) => pathOfImage(observations, image));
    const registries = new Set(paths.map(({ registry }) => registry.host));
    const trustServers = new Set(paths.flatMap(({ trust }) => trust?.host ?? []));
    const isForDaemon = (host) => trustServers.size === 0 || (registries.has(host) && !trustServers.has(host));
    const clients = clientsOf(observations);
    const [{ programs: deciding }] = clients;
    const all = [...new Set(clients.flatMap(({ programs }) => programs))];
    const servers = runner.resolvers.filter(({ used }) => used).length;
    return (host) => {
        const asker = deciding.includes('daemon')
            ? isForDaemon(host)
                ? 'daemon'
                : 'cli'
            : (deciding[0] ?? 'cli');
        const libraries = [...new Set(all.map((program) => libraryFor(runner, program, host)))];
        const rules = libraries.map((library) => rulesOf(runner, library));
        const transports = ['udp', 'tcp'].filter((transport) => rules.some(({ useVc }) => useVc === (transport === 'tcp')));
        const [first = 'udp', ...rest] = transports;
        return {
            ...questionOf(observations, asker, libraryFor(runner, asker, host)),
            waitMs: Math.max(...libraries.map((one) => patienceMs(one, rulesOf(runner, one), servers))),
            transports: [first, ...rest],
            names: [...new Set(rules.flatMap((one) => goNameList(host, one)))],
        };
    };
}
/**
 * glibc sends EDNS0 with `options edns0` only, musl never. What glibc takes for lame has nothing in its additional section
 * either (resolv/res_send.c); musl does not look.
 */
function questionOf({ runner: { client, daemon, lookup } }, program, library) {
    if (library !== 'go')
        return { edns: library === 'glibc' && lookup.glibc.edns0, heedsAdditionals: true };
    switch (program) {
        case 'cli':
            return { edns: sendsEdns0(client, program), heedsAdditionals: heedsAdditionals(client, program) };
        case 'daemon':
            return { edns: sendsEdns0(daemon, program), heedsAdditionals: heedsAdditionals(daemon, program) };
        case 'builder':
        case 'buildx':
        case 'trust-plugin':
            // They are built as modules, with a Go that is newer than any that did otherwise.
            return { edns: true, heedsAdditionals: true };
    }
}

;// CONCATENATED MODULE: ./build/src/plan/dns-probes.js
/** Which questions to ask which resolver. */










const recordTypes = ['A', 'AAAA'];
/**
 * The questions for hosts that need a resolver. Of each name at each resolver the first sample of both types goes
 * alone, since it warms the resolver's cache; the others follow, side by side as a client's do, when these have come, or
 * are overdue, so that a silent resolver costs one time-out and not five.
 * Where a sample is doubted, so many more go to its resolver while it is waited for that one lost packet
 * never decides.
 */
function dnsProbes(observations, hosts, { overdue, doubted }) {
    const measured = new Map((0,push_path_addresses/* dnsMeasurements */.f9)(observations).map((one) => [one.probe.id, one]));
    const askAll = askedResolvers(observations, measured, overdue);
    const samples = samplesFor(observations.request.samples, hosts.length);
    const extra = Math.ceil(budgets/* limits */.Fy.extraQueries / Math.max(1, hosts.length * recordTypes.length));
    const truncated = truncatedSamples(measured);
    const inDoubt = questionsInDoubt(measured, doubted);
    const cold = coldAnswers(measured);
    const wayFor = askingAs(observations);
    // Made only where a search list may come after a name, and once for all hosts.
    let lookup;
    const isFound = (host) => (lookup ??= absoluteLookup(observations))(host);
    return hosts.flatMap((host) => {
        const { names, transports, ...wayToAsk } = wayFor(host);
        return namesToAsk(observations, host, names, cold.get(host) ?? 0, isFound).flatMap((name) => askAll.flatMap(({ resolver, why }) => recordTypes.flatMap((type) => {
            const isLost = (...question) => why === 'client' && inDoubt.has(prefixOf(resolver, ...question));
            // Enough of one question to tell a name that is never answered from a lost packet.
            const own = isLost(name, type) ? budgets/* forecasting */.ug.silentFrom : 0;
            const shared = name === host && isLost() ? extra : 0;
            const base = name === host ? samples : Math.min(samples, budgets/* limits */.Fy.suffixedSamples);
            const wanted = base + Math.max(own, shared);
            const question = { observations, resolver, why, host, name, type, ...wayToAsk };
            // A truncated answer is asked again over TCP, as Go does (dnsclient_unix.go `exchange`): each one that there
            // is, since the samples of a doubt are still there when the doubt is gone and no more are wanted.
            const again = truncated.get(prefixOf(resolver, name, type)) ?? [];
            return [
                ...transports.flatMap((transport) => cell(question, transport, wanted, measured, overdue)),
                ...again.map((sample) => probeOf(question, 'tcp', sample)),
            ];
        })));
    });
}
function cell(question, transport, samples, measured, overdue) {
    const firsts = recordTypes.map((type) => probeOf({ ...question, type }, transport, 0));
    const following = firsts.every(({ id }) => measured.has(id) || overdue.has(id));
    return Array.from({ length: following ? samples : 1 }, (_, sample) => probeOf(question, transport, sample));
}
/** The samples that came truncated over UDP, by question. */
function truncatedSamples(measured) {
    const samples = new Map();
    for (const { probe, result } of measured.values()) {
        if (probe.transport !== 'udp' || result.kind !== 'truncated')
            continue;
        (0,memo/* getOrAdd */.P)(samples, prefixOf(probe.resolver, probe.name, probe.type), () => []).push(probe.sample);
    }
    return samples;
}
function probeOf(question, transport, sample) {
    const { observations, ...asked } = question;
    const { resolver, name, type } = asked;
    return {
        kind: 'dns',
        id: ['dns', resolver.address, resolver.port, name, type, transport, sample].join(' '),
        // Nothing is waited for beyond the run's own deadline.
        look: 1,
        notBeforeMs: 0,
        ...asked,
        waitMs: Math.min(asked.waitMs, observations.request.timeoutMs),
        transport,
        sample,
    };
}
/** The resolvers that the clients ask, those behind a stub, and the correction of a look-alike that measures badly. */
function askedResolvers(observations, measured, overdue) {
    const resolvers = observations.runner.resolvers;
    const own = unique(resolvers
        .filter((one) => one.used || one.behind !== null)
        .map((one) => ({
        resolver: endpointOf(one),
        why: one.behind === null ? 'client' : 'behind-stub',
    })));
    const corrections = resolvers
        .filter((one) => one.used && measuresBadly(one, measured, overdue))
        .flatMap((one) => {
        const lookAlike = lookAlikeOf(one, resolvers);
        if (lookAlike === null)
            return [];
        // A third party is asked only where its operator is configured anyway, or with the user's consent.
        if (lookAlike.confidence !== 'high' && !observations.request.probeSuggestion)
            return [];
        return [{ resolver: { address: lookAlike.correction.address, port: budgets/* dnsPort */.f }, why: 'candidate' }];
    });
    return unique([...own, ...corrections]);
}
function measuresBadly(resolver, measured, overdue) {
    const prefix = prefixOf(resolver);
    if ([...overdue].some((id) => id.startsWith(prefix)))
        return true;
    return [...measured].some(([id, { result }]) => id.startsWith(prefix) && dns_probes_isBad(result));
}
/** What was overdue stays bad when its reply has come: the plan does not take back what it has asked for. */
const dns_probes_isBad = (result) => result.kind === 'answered' || result.kind === 'negative' || result.kind === 'truncated'
    ? result.ms >= budgets/* limits */.Fy.overdueMs
    : true;
/** The absolute name and what the search list puts before it; what comes after it only once a lookup gets that far. */
function namesToAsk(observations, host, names, coldAnswered, isFound) {
    const absolute = names.indexOf(host);
    const clients = unique(observations.runner.resolvers.filter((one) => one.used).map((resolver) => ({ resolver, why: 'client' })));
    const questions = clients.length * recordTypes.length;
    const goesOn = names.length > absolute + 1 && coldAnswered >= questions && !isFound(host);
    return goesOn ? names : names.slice(0, absolute + 1);
}
/**
 * Whether a lookup finds the absolute name. It need not where somebody knows it: a denial by the resolver before that
 * one counts, too. What the suffixed names bring is left out, or the plan would take back what it has asked for.
 */
function absoluteLookup(observations) {
    const rules = observations.runner.lookup.go;
    const { timeoutMs, useVc } = rules;
    const servers = clientServers(observations);
    const cells = cellsOf(observations, { timeoutMs, useVc, isLost: goLoses(timeoutMs) }, 'cold');
    const samples = sampleSource(cells, typical);
    const resolver = createGoResolver({ rules, servers, samples, pinned: () => null, names: (name) => [name] });
    // One lookup for each place where rotation may begin.
    return (host) => servers.every(() => resolver.lookup(host).kind === 'found');
}
function samplesFor(samples, names) {
    const cap = budgets/* limits */.Fy.sampleCaps.find(({ hosts }) => names > hosts);
    return cap === undefined ? samples : Math.min(samples, cap.samples);
}
/** How many first samples of a name itself have come, from the resolvers that clients ask. */
function coldAnswers(measured) {
    const counts = new Map();
    for (const { probe, result } of measured.values()) {
        if (probe.why !== 'client' || probe.sample !== 0 || result.kind === 'truncated')
            continue;
        counts.set(probe.name, (counts.get(probe.name) ?? 0) + 1);
    }
    return counts;
}
/** Resolvers and questions, as `prefixOf` writes them, of which a query was lost, or has been on its way for too long to be sure that it was not. */
function questionsInDoubt(measured, doubted) {
    const lost = [...measured].flatMap(([id, { result }]) => (result.kind === 'timed-out' ? [id] : []));
    return new Set([...doubted, ...lost].flatMap((id) => {
        const [dns = '', address = '', port = '', ...question] = id.split(' ');
        return [[], question.slice(0, questionWords)].map((own) => [dns, address, port, ...own, ''].join(' '));
    }));
}
/** Name and type. */
const questionWords = 2;
/** How the ids of all probes of one resolver begin, or of one question to it. */
const prefixOf = ({ address, port }, ...question) => ['dns', address, port, ...question, ''].join(' ');
const endpointOf = ({ address, port }) => ({ address, port });
function unique(asked) {
    const seen = new Set();
    return asked.filter(({ resolver }) => {
        const key = `${resolver.address} ${resolver.port}`;
        return seen.has(key) ? false : seen.add(key);
    });
}

;// CONCATENATED MODULE: ./build/src/plan/second-look.js
/** What failed fast is asked once more, since a pod's network may just be coming up. */





/**
 * Nothing is added to a healthy run: a second look is taken where the push would be failed, or while
 * something else is being waited for anyhow.
 */
function secondLooks(observations, { idle, doubted }) {
    const awaited = [...doubted];
    const lost = second_look_silentResolvers(observations);
    const isSilent = (resolver) => lost.has(hostPort(resolver)) || awaited.some((id) => id.startsWith(prefixOf(resolver)));
    const failed = (0,push_path_addresses/* countedMeasurements */.aG)(observations).flatMap((one) => {
        const failedMs = failedFast(observations, one);
        if (failedMs === null || one.probe.look === 2 || isRationed(one, isSilent))
            return [];
        return [{ one, failedMs }];
    });
    if (failed.length === 0)
        return [];
    const worthIt = doubted.size > 0 || (idle && rate(observations, trialForecast).badAtLeast >= budgets/* verdictLimits */.az.fail);
    if (!worthIt)
        return [];
    return failed.flatMap(({ one, failedMs }) => {
        const notBeforeMs = one.startedMs + failedMs + budgets/* secondLook */.Qy.afterMs;
        const inTime = notBeforeMs < observations.request.timeoutMs;
        return inTime
            ? [{ ...one.probe, id: `${one.probe.id}${push_path_addresses/* againSuffix */.y5}`, look: 2, notBeforeMs }]
            : [];
    });
}
/** Resolvers that left a question without a reply to the end. */
const second_look_silentResolvers = (observations) => new Set((0,push_path_addresses/* dnsMeasurements */.f9)(observations).flatMap(({ probe, result }) => result.kind === 'timed-out' ? [hostPort(probe.resolver)] : []));
/**
 * A machine that says of some questions only that nobody listens there says it once a second, as Linux does by default
 * (net.ipv4.icmp_ratelimit): no network is coming up there, and asking again is waiting for the same silence.
 */
const isRationed = ({ probe, result }, isSilent) => probe.kind === 'dns' && result.kind === 'port-closed' && isSilent(probe.resolver);
/** @returns how long it took to fail, or null for what did not, or not fast. */
function failedFast(observations, { probe, result }) {
    if (!('ms' in result) || result.ms >= budgets/* secondLook */.Qy.withinMs)
        return null;
    switch (result.kind) {
        case 'failed':
        case 'lame':
        case 'malformed':
        case 'port-closed':
        case 'unreachable':
            return result.ms;
        case 'negative':
            // Most names have no AAAA record. A denial counts where nobody found an address.
            return probe.kind === 'dns' &&
                probe.name === probe.host &&
                (0,push_path_addresses/* addressesOf */.sO)(observations, probe.host).length === 0
                ? result.ms
                : null;
        case 'answered':
        case 'truncated':
            return null;
    }
}

;// CONCATENATED MODULE: ./build/src/plan/next-probes.js
/** Pure: what is known goes in, what should be asked comes out. Called again after every measurement. */






/**
 * Everything that is worth asking, given what is known; the caller leaves out what it has asked
 * already (probes with the same id are the same).
 */
function nextProbes(observations, situation) {
    const hosts = [...new Set(pathOf(observations).map(({ host }) => host))];
    const needResolver = hosts.filter((host) => (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) === null);
    // Behind a proxy Docker would not connect to these addresses, and neither do we.
    const connections = observations.runner.proxy.kind === 'none'
        ? observations.request.images.flatMap((image) => connectionProbes(observations, image, situation))
        : [];
    const questions = dnsProbes(observations, needResolver, situation);
    const first = [...questions, ...connections];
    const measured = new Set(observations.measurements.map(({ probe }) => probe.id));
    // What is still to be asked for the first time may show that nothing needs a second look.
    const idle = situation.idle && first.every(({ id }) => measured.has(id));
    return [
        ...first,
        ...secondLooks(observations, { ...situation, idle }),
        ...diagnosisProbes(observations, questions, situation),
    ];
}

;// CONCATENATED MODULE: ./build/src/runner/docker-folder.js
/**
 * `DOCKER_CONFIG`, else `.docker` below `HOME` (docker/cli v28.5.2 cli/config/config.go, `Dir`). Null where
 * neither is set: the CLI asks the user database then, which is not read here.
 */
function dockerFolder(environment) {
    const configured = environment['DOCKER_CONFIG'] ?? '';
    if (configured !== '')
        return configured.replace(/(.)\/+$/, '$1');
    const home = environment['HOME'] ?? '';
    return home === '' ? null : `${home.replace(/\/+$/, '')}/.docker`;
}

;// CONCATENATED MODULE: ./build/src/runner/quote.js
/** Text from a file, a tool or the environment, cut to what fits into a sentence. */
/** Longer than any address, option or version, short enough for one line of an annotation. */
const quotedCharacters = 80;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** One line of printable text: control characters become one blank, and what is too long ends in `...`. */
function quote(text) {
    const head = text.slice(0, quotedCharacters + 1);
    const line = head.replace(controlCharacters, ' ').trim();
    return text.length > quotedCharacters ? `${line.slice(0, quotedCharacters)}...` : line;
}

;// CONCATENATED MODULE: ./build/src/runner/pem-files.js
/** Files with certificates in PEM form, read within bounds. */


const pem_files_none = { pems: [], notes: [] };
/** One after the other; a text that is there twice is kept once. */
function together(files) {
    return {
        pems: [...new Set(files.flatMap(({ pems }) => pems))],
        notes: [...new Set(files.flatMap(({ notes }) => notes))],
    };
}
/** One file, or nothing where it is not there. Never rejects. */
async function readPem(world, path) {
    const file = await world.readFile(path, budgets/* limits */.Fy.certificateFileBytes);
    switch (file.kind) {
        case 'absent':
            return pem_files_none;
        case 'unreadable':
            return { pems: [], notes: [`${quote(path)} could not be read: ${quote(file.why)}`] };
        case 'text':
            return file.text.includes('-----BEGIN CERTIFICATE-----')
                ? { pems: [file.text], notes: [] }
                : { pems: [], notes: [`${quote(path)} has no certificate in PEM form`] };
    }
}
/** What is to be said of a folder with more files than are read. */
function filesBeyond(folder, files) {
    const left = files - budgets/* limits */.Fy.certificateFiles;
    return left > 0
        ? [`${quote(folder)} has ${left} files more than the ${budgets/* limits */.Fy.certificateFiles} that are read`]
        : [];
}

;// CONCATENATED MODULE: ./build/src/runner/system-store.js
/** The system's certificate store, as Go reads it on Linux. */



/** Go 1.24 src/crypto/x509/root_linux.go, `certFiles`: the first one that can be read is the store. */
const bundles = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/pki/tls/cacert.pem',
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
/** root_linux.go, `certDirectories`. */
const folders = ['/etc/ssl/certs', '/etc/pki/tls/certs'];
const bundleNames = new Set(bundles.map((path) => path.slice(path.lastIndexOf('/') + 1)));
/** The names of c_rehash(1), `5ed36f99.0`: mostly links to another file of the folder, which Go leaves out. */
const rehashed = /^[0-9a-f]{8}\.r?\d+$/;
/**
 * What the daemon trusts: a bundle, or the folders where there is none. Go reads both; but systems write
 * the certificates of these folders into the bundle as well, so that hundreds of files would be opened for
 * what is there already. Never rejects.
 */
async function systemStore(world) {
    const bundle = await system_store_firstOf(world, bundles);
    return bundle.pems.length > 0 ? bundle : together([bundle, await allOf(world, folders)]);
}
/**
 * What a tool in this step trusts (src/crypto/x509/root_unix.go, `loadSystemRoots`): `SSL_CERT_FILE` stands
 * in for the bundles, `SSL_CERT_DIR` (a list with colons) for the folders, and both are united.
 *
 * @param system the store without these variables, which is given back as it is where neither is set
 */
async function stepStore(world, system) {
    const file = world.environment['SSL_CERT_FILE'] ?? '';
    const list = world.environment['SSL_CERT_DIR'] ?? '';
    if (file === '' && list === '')
        return system;
    return together([
        // What system holds is the default bundle, and stands for the default folders as well.
        file === '' ? await system_store_firstOf(world, bundles) : await namedFile(world, file),
        list === '' ? system : await allOf(world, foldersIn(list)),
    ]);
}
function foldersIn(list) {
    const named = list.split(':').filter((folder) => folder !== '');
    return [...new Set(named)].slice(0, budgets/* limits */.Fy.certificateFiles);
}
async function namedFile(world, path) {
    const read = await readPem(world, path);
    return read.pems.length + read.notes.length > 0
        ? read
        : { pems: [], notes: [`SSL_CERT_FILE names ${quote(path)}, which does not exist`] };
}
async function system_store_firstOf(world, paths) {
    let notes = [];
    for (const path of paths) {
        const read = await readPem(world, path);
        notes = [...notes, ...read.notes];
        if (read.pems.length > 0)
            return { pems: read.pems, notes };
    }
    return { pems: [], notes };
}
async function allOf(world, paths) {
    return together(await Promise.all(paths.map((path) => wholeFolder(world, path))));
}
/** A bundle in a folder stands for the folder; else every file of it counts, whatever its name, that parses. */
async function wholeFolder(world, folder) {
    const names = await world.listFolder(folder);
    const pathOf = (name) => `${folder}/${name}`;
    const bundle = await system_store_firstOf(world, names.filter((name) => bundleNames.has(name)).map(pathOf));
    if (bundle.pems.length > 0)
        return bundle;
    const plain = names.filter((name) => !rehashed.test(name));
    const chosen = plain.length > 0 ? plain : names;
    const read = chosen.slice(0, budgets/* limits */.Fy.certificateFiles);
    const files = await Promise.all(read.map((name) => readPem(world, pathOf(name))));
    return {
        pems: together(files).pems,
        notes: [...bundle.notes, ...filesBeyond(folder, chosen.length)],
    };
}

;// CONCATENATED MODULE: ./build/src/runner/certificates.js
/** The certificates that Docker trusts on this runner: the system's, and its own folders. */





/** moby registry/config_unix.go, `CertsDir`. */
const registryFolders = '/etc/docker/certs.d';
/** Reads the system's store at once, and hands out what reads the folder of a host. Never rejects. */
async function readCertificates(world) {
    const daemonSystem = await systemStore(world);
    return {
        daemonSystem,
        clientSystem: await stepStore(world, daemonSystem),
        registryFolder: (hostAndPort) => registryFolder(world, hostAndPort),
        trustServerFolder: (hostAndPort) => trustServerFolder(world, hostAndPort),
    };
}
/** What the daemon trusts for one registry: the `*.crt` of its folder. */
function registryFolder(world, hostAndPort) {
    return readFolder(world, registryFolders, hostAndPort);
}
/** What the CLI trusts for one trust server (docker/cli cli/trust/trust.go, `certificateDirectory`). */
function trustServerFolder(world, hostAndPort) {
    const folder = dockerFolder(world.environment);
    return folder === null ? Promise.resolve(pem_files_none) : readFolder(world, `${folder}/tls`, hostAndPort);
}
/** A name or an address with or without a port, and nothing that would lead out of the folder. */
function isHostAndPort(text) {
    const shape = /^(?:[\w-][\w.-]*|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
    return shape.test(text) && !text.includes('..');
}
async function readFolder(world, parent, hostAndPort) {
    if (!isHostAndPort(hostAndPort)) {
        return {
            pems: [],
            notes: [`expected a host and a port, got "${quote(hostAndPort)}": no folder was read`],
        };
    }
    const folder = `${parent}/${hostAndPort}`;
    const names = (await world.listFolder(folder)).filter((name) => name.endsWith('.crt'));
    const read = names.slice(0, budgets/* limits */.Fy.certificateFiles);
    const files = await Promise.all(read.map((name) => readPem(world, `${folder}/${name}`)));
    return together([...files, { pems: [], notes: filesBeyond(folder, names.length) }]);
}

;// CONCATENATED MODULE: ./build/src/runner/json.js
/** JSON from files, read by its own names only and never quoted: a file may hold passwords. */
/** V8 quotes the text in its messages; only those are used that name a place and quote nothing. */
const placeInMessage = /^[^"]* JSON at position (\d+)(?: \(line \d+ column \d+\))?$/;
/** The first value ended there, and something else follows. */
const somethingFollows = /^Unexpected non-whitespace character after JSON at /;
/**
 * Reads the first value, and like Go's `json.Decoder.Decode` takes no notice of what follows it. An empty
 * text is null, which is what the docker CLI makes of it. Never throws.
 */
function parseFirstJson(text) {
    if (text.trim() === '')
        return { ok: true, value: null };
    const whole = parse(text);
    if (whole.ok)
        return whole;
    const place = placeInMessage.exec(whole.message)?.[1];
    if (place === undefined)
        return { ok: false, why: 'it is not JSON' };
    const before = text.slice(0, Number(place));
    const first = somethingFollows.test(whole.message) ? parse(before) : whole;
    if (first.ok)
        return first;
    const lines = before.split('\n');
    return {
        ok: false,
        why: `it is not JSON (line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1})`,
    };
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at the end of these names, own ones only, or undefined. */
function jsonAt(value, ...names) {
    return names.reduce((inner, name) => (isJsonObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);
}
function parse(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, message: error instanceof Error ? error.message : '' };
    }
}

;// CONCATENATED MODULE: ./build/src/runner/docker-info.js
/** What `docker info` says of the daemon that pushes, and of the CLI's plugins. */




/** From this major version on a fresh installation has containerd's store (moby v29.7.2 daemon/image_store_choice.go:105-133). */
const containerdFromMajor = 29;
const maximumPlugins = 64;
/** moby daemon/containerd/service.go and daemon/info.go; `overlayfs` is the name of containerd's snapshotter, `overlay2` of dockerd's own driver. */
const snapshotterType = 'io.containerd.snapshotter.v1';
const snapshotters = new Set(['overlayfs', 'stargz', 'nydus', 'soci']);
/**
 * Asks the daemon of this step once. One that is on another machine is not asked: its answer would be waited for, and its
 * resolvers are not this runner's. Never rejects; ends with the signal.
 */
async function readDockerInfo(world, signal) {
    if (isRemote(world.environment['DOCKER_HOST'] ?? ''))
        return noInfo('DOCKER_HOST leads to another machine, which was not asked');
    const result = await world.run(['docker', 'info', '--format', '{{json .}}'], {
        timeoutMs: budgets/* limits */.Fy.toolMs,
        maxOutputBytes: budgets/* limits */.Fy.infoOutputBytes,
        signal,
    });
    return infoIn(result);
}
const isRemote = (host) => host !== '' && !host.startsWith('unix://') && !host.startsWith('/');
/** The facts with what came of it. */
const withDockerInfo = (facts, { server, why, plugins }) => ({
    ...facts,
    daemon: server === null ? assumedDaemon(facts.client, why) : { kind: 'found', ...server },
    plugins,
});
/** A daemon like its CLI. */
function assumedDaemon({ version }, why) {
    const isNew = (majorOf(version) ?? 0) >= containerdFromMajor;
    return {
        kind: 'assumed',
        version,
        store: isNew ? 'containerd' : 'classic',
        why: isNew ? `${why}; a fresh docker ${containerdFromMajor} has the containerd store` : why,
    };
}
/** Before anything is known of it. */
const notAnswered = 'docker info has not answered';
const noInfo = (why) => ({ server: null, why, plugins: {} });
function infoIn(result) {
    switch (result.kind) {
        case 'absent':
            return noInfo('there is no docker command on this runner');
        case 'failed':
            return noInfo(`docker info: ${quote(result.why)}`);
        case 'exited': {
            // The CLI prints what it knows of itself where the daemon does not answer, too, whatever its status.
            const parsed = parseFirstJson(result.stdout);
            if (!parsed.ok || !isJsonObject(parsed.value)) {
                return noInfo(`docker info printed no JSON and ended with status ${result.status}`);
            }
            return { ...serverIn(parsed.value), plugins: pluginsIn(jsonAt(parsed.value, 'ClientInfo', 'Plugins')) };
        }
    }
}
function serverIn(info) {
    const version = jsonAt(info, 'ServerVersion');
    const errors = jsonAt(info, 'ServerErrors');
    const error = Array.isArray(errors) ? errors[0] : undefined;
    if (typeof version !== 'string' || majorOf(version) === null) {
        const said = typeof error === 'string' ? quote(error) : 'it names no version';
        return { server: null, why: `the daemon did not answer: ${said}` };
    }
    return { server: { version: quote(version), store: storeIn(info) }, why: '' };
}
function storeIn(info) {
    const status = jsonAt(info, 'DriverStatus');
    const rows = Array.isArray(status) ? status : [];
    const told = rows.some((row) => Array.isArray(row) && row[0] === 'driver-type' && row[1] === snapshotterType);
    const driver = jsonAt(info, 'Driver');
    return told || (typeof driver === 'string' && snapshotters.has(driver)) ? 'containerd' : 'classic';
}
/** docker/cli v28.5.2 cli-plugins/manager/plugin.go: each has a name and a version, or an `Err`. */
function pluginsIn(listed) {
    const plugins = Array.isArray(listed) ? listed : [];
    return Object.fromEntries(plugins.slice(0, maximumPlugins).flatMap((plugin) => {
        const [name, version, problem] = ['Name', 'Version', 'Err'].map((key) => jsonAt(plugin, key));
        const isUsable = typeof name === 'string' && /^[a-z][a-z0-9_-]{0,40}$/.test(name);
        if (!isUsable || (problem !== undefined && problem !== null))
            return [];
        return [[name, typeof version === 'string' && version !== '' ? quote(version) : 'unknown']];
    }));
}

;// CONCATENATED MODULE: ./build/src/runner/content-trust.js

const trustVariable = 'DOCKER_CONTENT_TRUST';
/** What Go's strconv.ParseBool takes for true and for false. */
const goTrue = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const goFalse = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);
/** `DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE` and its siblings (docker/cli cli/trust/trust.go, `GetPassphraseRetriever`). */
const passphraseVariable = /^DOCKER_CONTENT_TRUST_(?:\w+_)?PASSPHRASE$/;
/**
 * Reads the variables as the CLI does (docker/cli v28.5.2 cli/trust/trust.go): what is not empty and
 * does not parse as false asks for content trust. `request.contentTrust` overrides the variable. No
 * passphrase gets into the result, only that there is one.
 */
function readContentTrust(environment, request) {
    const server = environment[`${trustVariable}_SERVER`] ?? '';
    return {
        ...asked(environment[trustVariable], request.contentTrust),
        signingMeant: request.contentTrust === 'true' || hasPassphrase(environment),
        serverVariable: server === '' ? null : withoutUserinfo(server),
    };
}
function asked(value, input) {
    if (input !== 'auto')
        return { asked: input === 'true', why: `content-trust: ${input}` };
    if (value === undefined)
        return { asked: false, why: `${trustVariable} is not set in this step` };
    if (value === '')
        return { asked: false, why: `${trustVariable} is empty in this step` };
    const why = `${trustVariable}=${quote(value)}`;
    if (goFalse.has(value))
        return { asked: false, why };
    return { asked: true, why: goTrue.has(value) ? why : `${why}, which Docker takes for true` };
}
const hasPassphrase = (environment) => Object.entries(environment).some(([name, value]) => passphraseVariable.test(name) && value !== undefined && value !== '');
/** The report holds no secret, and a URL may carry a password. */
const withoutUserinfo = (url) => url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');

;// CONCATENATED MODULE: ./build/src/runner/docker-client.js
/** Which docker CLI this runner has. */


/** `Docker version 20.10.24+dfsg1, build 297e128`: docker/cli cli/command/formatter and distributions' suffixes. */
const dockerAnswer = /^Docker version (\d{1,4}(?:\.\d{1,6}){1,3}[\w.+~-]{0,40}), build /m;
/** What podman-docker answers in docker's place. */
const podmanAnswer = /^podman version (\S{1,40})/m;
/**
 * Asks `docker --version`, which speaks to no daemon. Where no docker CLI answers, the version of
 * GitHub's own images is assumed and `why` says so. Never rejects.
 */
async function readDockerClient(world, signal) {
    const result = await world.run(['docker', '--version'], {
        timeoutMs: budgets/* limits */.Fy.toolMs,
        maxOutputBytes: budgets/* limits */.Fy.toolOutputBytes,
        signal,
    });
    const version = versionIn(result);
    return version === null
        ? { kind: 'assumed', version: budgets/* assumedDockerVersion */.TU, why: whyNoVersion(result) }
        : { kind: 'found', version };
}
const versionIn = (result) => result.kind === 'exited' && result.status === 0 ? (dockerAnswer.exec(result.stdout)?.[1] ?? null) : null;
function whyNoVersion(result) {
    switch (result.kind) {
        case 'absent':
            return 'there is no docker command on this runner';
        case 'failed':
            // World says `it did not end within 3000 ms`, or gives a system error code.
            return result.why.startsWith('it ')
                ? `docker --version ${quote(result.why.slice('it '.length))}`
                : `docker --version could not run: ${quote(result.why)}`;
        case 'exited': {
            const podman = podmanAnswer.exec(result.stdout)?.[1];
            if (result.status !== 0) {
                const said = quote(result.stderr.trim());
                return `docker --version ended with status ${result.status}${said === '' ? '' : `: ${said}`}`;
            }
            if (podman !== undefined)
                return `the docker command on this runner is podman ${quote(podman)}`;
            const said = quote(result.stdout.trim());
            return said === '' ? 'docker --version printed nothing' : `docker --version printed "${said}"`;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/runner/docker-logins.js
/**
 * What a docker config.json says of logins, as the CLI reads it: docker/cli v28.5.2
 * cli/config/configfile/file.go, `LoadFromReader` and `decodeAuth`. No text of the file gets into a `why`.
 */

const noLogins = { auths: new Map(), helpers: new Map(), store: '' };
/**
 * Reads the text of a config.json. One login that cannot be read spoils the file, since the CLI then gives
 * up in the middle of it. Never throws.
 */
function parseDockerLogins(text) {
    const parsed = parseFirstJson(text);
    if (!parsed.ok)
        return parsed;
    if (parsed.value === null)
        return { ok: true, value: noLogins };
    if (!isJsonObject(parsed.value))
        return docker_logins_refused('it holds no JSON object');
    const auths = objectField(parsed.value, 'auths');
    const helpers = objectField(parsed.value, 'credHelpers');
    const store = stringField(parsed.value, 'credsStore');
    if (auths === null)
        return docker_logins_refused('auths is not an object');
    if (helpers === null)
        return docker_logins_refused('credHelpers is not an object');
    if (store === null)
        return docker_logins_refused('credsStore is not text');
    const names = Object.keys(helpers).map((key) => [key, ownString(helpers[key])]);
    if (!names.every(isNamed))
        return docker_logins_refused('an entry of credHelpers is not text');
    const logins = Object.entries(auths).map(([key, entry], index) => {
        return [key, loginOf(entry, `entry ${index + 1} of auths`)];
    });
    const bad = logins.map(([, login]) => login).find((login) => !login.ok);
    if (bad?.ok === false)
        return bad;
    return {
        ok: true,
        value: {
            auths: new Map(logins.flatMap(([key, login]) => (login.ok ? [[key, login.value]] : []))),
            helpers: new Map(names),
            store,
        },
    };
}
const docker_logins_refused = (why) => ({ ok: false, why });
const isNamed = (entry) => entry[1] !== null;
function loginOf(entry, place) {
    if (entry !== null && !isJsonObject(entry))
        return docker_logins_refused(`${place} is not an object`);
    const field = (name) => (entry === null ? '' : stringField(entry, name));
    const [auth, username, password] = [field('auth'), field('username'), field('password')];
    const [identityToken, registryToken] = [field('identitytoken'), field('registrytoken')];
    if (auth === null ||
        username === null ||
        password === null ||
        identityToken === null ||
        registryToken === null) {
        return docker_logins_refused(`${place} holds something else than text`);
    }
    const tokens = { identityToken, registryToken };
    if (auth === '')
        return { ok: true, value: { username, password, ...tokens } };
    const decoded = decodeAuth(auth);
    return decoded === null
        ? docker_logins_refused(`the auth of ${place} is not the base64 of user:password`)
        : { ok: true, value: { ...decoded, ...tokens } };
}
/** Go's `base64.StdEncoding` skips line ends and wants the padding. NULs are what older versions of Docker padded with. */
function decodeAuth(auth) {
    const digits = auth.replace(/[\r\n]/g, '');
    if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits))
        return null;
    const decoded = Buffer.from(digits, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        return null;
    return { username: decoded.slice(0, colon), password: withoutNuls(decoded.slice(colon + 1)) };
}
function withoutNuls(text) {
    // eslint-disable-next-line no-control-regex -- NUL is what is looked for
    return text.replace(/^\u0000+/, '').replace(/(?<!\u0000)\u0000+$/, '');
}
/** Go takes a field's name in any case (encoding/json, `Unmarshal`); of several the last one counts. */
function field(object, name) {
    const key = Object.keys(object).findLast((written) => written.toLowerCase() === name.toLowerCase());
    return key === undefined ? null : object[key];
}
/** Empty where it is not there; null where it is something else. */
function objectField(object, name) {
    const value = field(object, name);
    if (value === null)
        return {};
    return isJsonObject(value) ? value : null;
}
const stringField = (object, name) => ownString(field(object, name));
function ownString(value) {
    if (value === null)
        return '';
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./build/src/runner/docker-config.js
/** The logins that Docker has stored for the registries of this push. */





/** docker/cli v28.5.2 cli/command/registry.go, `authConfigKey`. */
const dockerHubKey = 'https://index.docker.io/v1/';
/**
 * The helpers that the CLI takes by itself where the file has no login at all (docker/cli v28.5.2
 * cli/config/credentials/default_store_linux.go).
 */
const defaultHelpers = new Set([
    'docker-credential-pass',
    'docker-credential-secretservice',
]);
/**
 * Finds for each image's domain what `docker push` will find (docker/cli v28.5.2 cli/command/registry.go,
 * `ResolveAuthConfig`). Passwords go to `secrets`, under the domain, and nowhere else. No helper is run.
 * `credentials` is empty where nothing was asked, where the file cannot be read, and where no folder is
 * known to look in. Never rejects.
 */
async function readDockerConfig(world, request, secrets) {
    if (!request.checkCredentials)
        return { state: { kind: 'not-asked' }, credentials: noCredentials() };
    const folder = dockerFolder(world.environment);
    const path = `${folder ?? '~/.docker'}/config.json`;
    const file = folder === null ? null : await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    if (file === null)
        return { state: { kind: 'absent', path }, credentials: noCredentials() };
    const read = loginsIn(file);
    if (!read.ok)
        return { state: { kind: 'invalid', path, why: read.why }, credentials: noCredentials() };
    const inEnvironment = keysInEnvironment(world.environment);
    const helped = isEmpty(read.value) && (await hasDefaultHelper(world));
    const credentials = noCredentials();
    for (const domain of new Set(request.images.map((image) => image.domain))) {
        const key = keyOf(domain);
        const asksHelper = helped || inEnvironment.has(key) || hasHelper(read.value, key);
        const login = asksHelper ? null : loginFor(read.value, key);
        if (login !== null && kindOf(login) === 'password') {
            secrets.keepPassword(domain, login.username, login.password);
        }
        credentials[domain] = login === null ? 'helper-not-asked' : kindOf(login);
    }
    return { state: { kind: file.kind === 'absent' ? 'absent' : 'read', path }, credentials };
}
/** Without a prototype, since `constructor/app` has a domain to be looked up, too. */
const noCredentials = () => Object.create(null);
function loginsIn(file) {
    switch (file.kind) {
        case 'text':
            return parseDockerLogins(file.text);
        case 'absent':
            return { ok: true, value: noLogins };
        case 'unreadable':
            return { ok: false, why: quote(file.why) };
    }
}
const keyOf = (domain) => ((0,push_path_registry/* isDockerHub */.gr)(domain) ? dockerHubKey : domain);
/** configfile/file.go, `getConfiguredCredentialStore`: an empty helper sends this key back to the file. */
const hasHelper = ({ helpers, store }, key) => (helpers.get(key) ?? store) !== '';
/** cli/config/credentials/file_store.go, `Get`: the key itself, else one that is a URL of the same host. */
function loginFor({ auths }, key) {
    const other = [...auths].find(([written]) => docker_config_hostOf(written) === key)?.[1];
    return auths.get(key) ?? other ?? docker_config_nothing;
}
const docker_config_nothing = { username: '', password: '', identityToken: '', registryToken: '' };
/** file_store.go, `ConvertToHostname`. */
const docker_config_hostOf = (key) => key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? '';
/**
 * Docker's token client prefers a token, and sends a name without a password, or the reverse, to nobody
 * (docker/distribution registry/client/auth/session.go, `fetchTokenWithBasicAuth`).
 */
function kindOf({ username, password, identityToken, registryToken }) {
    if (identityToken !== '' || registryToken !== '')
        return 'identity-token';
    return username !== '' && password !== '' ? 'password' : 'none';
}
/** configfile/file.go, `ContainsAuth`. */
const isEmpty = ({ auths, helpers, store }) => auths.size === 0 && helpers.size === 0 && store === '';
async function hasDefaultHelper(world) {
    const folders = (world.environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');
    const names = await Promise.all(folders.map((folder) => world.listFolder(folder)));
    return names.flat().some((name) => defaultHelpers.has(name));
}
/**
 * The CLI has read logins from `DOCKER_AUTH_CONFIG` since 28.3, and prefers them (configfile/file.go,
 * `GetCredentialsStore`). Which versions do is not decided here, so that a login that stands there counts
 * as one that was not asked for.
 */
function keysInEnvironment(environment) {
    const text = (environment['DOCKER_AUTH_CONFIG'] ?? '').slice(0, budgets/* limits */.Fy.configFileBytes);
    const parsed = parseDockerLogins(text);
    return new Set(parsed.ok ? parsed.value.auths.keys() : []);
}

;// CONCATENATED MODULE: ./build/src/runner/event.js
/** What started this job, as far as it decides whether secrets can be there. */


const dependabot = 'dependabot[bot]';
/**
 * GitHub hands a job no secrets where its `pull_request` comes from a fork, and only Dependabot's own where
 * Dependabot started it (docs.github.com, "Events that trigger workflows" and "Dependabot on GitHub
 * Actions"). `pull_request_target` runs with the secrets of its base. What cannot be read is `other`.
 * Never rejects.
 */
async function readEvent(world) {
    if (world.environment['GITHUB_ACTOR'] === dependabot)
        return 'dependabot';
    const path = world.environment['GITHUB_EVENT_PATH'] ?? '';
    if (world.environment['GITHUB_EVENT_NAME'] !== 'pull_request' || path === '')
        return 'other';
    const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    const event = file.kind === 'text' ? parseFirstJson(file.text) : null;
    return event?.ok === true ? event_kindOf(jsonAt(event.value, 'pull_request')) : 'other';
}
function event_kindOf(pullRequest) {
    if (jsonAt(pullRequest, 'user', 'login') === dependabot)
        return 'dependabot';
    // A fork that was deleted leaves its pull request with a head repository of null.
    const deleted = jsonAt(pullRequest, 'head', 'repo') === null;
    const head = jsonAt(pullRequest, 'head', 'repo', 'full_name');
    const base = jsonAt(pullRequest, 'base', 'repo', 'full_name');
    const differs = typeof head === 'string' && typeof base === 'string' && head !== base;
    return deleted || differs ? 'fork-pull-request' : 'other';
}

;// CONCATENATED MODULE: ./build/src/runner/hosts.js
/** /etc/hosts, which Go and glibc read before they ask a nameserver. */


const hosts_hostsPath = '/etc/hosts';
/**
 * Addresses by lower-case name without a trailing dot, in the order of the file (Go 1.24
 * src/net/hosts.go, `readHosts`). A line without a valid address is skipped. Only the first
 * `limits.configFileBytes` characters are read. The record has no prototype, so that a host called
 * `constructor` is not found unless it stands there.
 */
function parseHosts(text) {
    const pins = new Map();
    for (const line of text.slice(0, budgets/* limits */.Fy.configFileBytes).split('\n')) {
        const [said = ''] = line.split('#', 1);
        const [address, ...names] = said.split(/[ \t\r]+/).filter((field) => field !== '');
        if (address === undefined || (0,push_path_address/* isIpAddress */.oX)(address) === 0)
            continue;
        for (const name of names.map(hosts_keyOf)) {
            pins.set(name, (pins.get(name) ?? new Set()).add(address));
        }
    }
    const record = Object.create(null);
    for (const [name, addresses] of pins)
        record[name] = [...addresses];
    return record;
}
const hosts_keyOf = (name) => name.toLowerCase().replace(/\.$/, '');
/** The runner's own /etc/hosts; nothing where it is not there or cannot be read, as for Docker. */
async function readHosts(world) {
    const file = await world.readFile(hosts_hostsPath, budgets/* limits */.Fy.configFileBytes);
    return parseHosts(file.kind === 'text' ? file.text : '');
}

;// CONCATENATED MODULE: ./build/src/runner/ipv6-networks.js
/** /proc/net/if_inet6: the IPv6 addresses that this machine could speak from. */

const ipv6AddressesPath = '/proc/net/if_inet6';
/** Address, interface, prefix length, scope and flags in hexadecimal, and the interface's name (Linux net/ipv6/addrconf.c `if6_seq_show`). */
const line = /^([0-9a-f]{32}) +[0-9a-f]+ +[0-9a-f]+ +[0-9a-f]+ +([0-9a-f]+) +\S+$/;
/** IFA_F_DADFAILED and IFA_F_TENTATIVE (Linux include/uapi/linux/if_addr.h): nothing is sent from such an address. */
const unusable = 0x08 | 0x40;
const loopback = `${'0'.repeat(31)}1`;
const networkDigits = 16;
/** The first 64 bits of each usable address, without repeats, and `::1` as it is. */
function parseIpv6Networks(text) {
    const found = text.split('\n').flatMap((one) => {
        const [, digits = '', flags = ''] = line.exec(one) ?? [];
        if (digits === '' || (Number.parseInt(flags, 16) & unusable) !== 0)
            return [];
        return [digits === loopback ? '::1' : networkOf(digits.slice(0, networkDigits))];
    });
    return [...new Set(found)];
}
/** Four groups without their leading zeros, and `::` for those that are zero. */
function networkOf(digits) {
    const groups = digits.match(/.{4}/g) ?? [];
    const written = groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
    return `${written.replace(/(?:(?:^|:)0)+$/, '')}::`;
}
/** This machine's own; none where there is no such file, for then the kernel has no IPv6. Never rejects. */
async function readIpv6Networks(world) {
    const file = await world.readFile(ipv6AddressesPath, budgets/* limits */.Fy.configFileBytes);
    return parseIpv6Networks(file.kind === 'text' ? file.text : '');
}

;// CONCATENATED MODULE: ./build/src/runner/lookup-environment.js
const whereNotEmpty = ['RES_OPTIONS', 'HOSTALIASES'];
/**
 * Go's src/net/conf.go, `initConfVal`: libc is left to obey these variables, and `LOCALDOMAIN` changes something even
 * where it is empty. No value is kept, but which of two words `netdns` says.
 */
function readLookupEnvironment(environment) {
    return {
        libcVariables: [
            ...(environment['LOCALDOMAIN'] === undefined ? [] : ['LOCALDOMAIN']),
            ...whereNotEmpty.filter((name) => (environment[name] ?? '') !== ''),
        ],
        netdns: netdnsOf(environment['GODEBUG'] ?? ''),
    };
}
/**
 * Of several `netdns` the last one counts (src/internal/godebug). It says who looks up, how much is told about it, or both:
 * `cgo`, `1`, `go+2`, `2+cgo` (conf.go, `goDebugNetDNS`); of two words the second.
 */
function netdnsOf(goDebug) {
    const setting = goDebug.split(',').findLast((word) => word.startsWith(netdns)) ?? netdns;
    const written = setting.slice(netdns.length);
    const plus = written.indexOf('+');
    const parts = plus === -1 ? [written] : [written.slice(0, plus), written.slice(plus + 1)];
    const mode = parts.findLast((part) => part !== '' && !/^\d/.test(part));
    return mode === 'go' || mode === 'cgo' ? mode : null;
}
const netdns = 'netdns=';

;// CONCATENATED MODULE: ./build/src/runner/name-service-switch.js
/** /etc/nsswitch.conf: which sources name a host, and in which order. */


const nameServiceSwitchPath = '/etc/nsswitch.conf';
/** nss-mdns's list of the names that are its own. */
const mdnsAllowPath = '/etc/mdns.allow';
/** glibc has no limit; longer than this no list is meant. */
const maximumSources = 32;
/**
 * The sources of the `hosts:` line, empty where there is none. Of several lines the last one counts, as in
 * glibc since 2.33 (nss/nss_database.c, `process_line` stores each over the one before); up to 2.32 it was
 * the first (nss/nsswitch.c), and Go strings them together (src/net/nss.go, `parseNSSConf`). A blank does
 * for the colon, as in `process_line`. Comments are left out.
 */
function parseNameServiceSwitch(text) {
    const lines = text.slice(0, budgets/* limits */.Fy.configFileBytes).split('\n');
    const said = lines.map((line) => line.split('#', 1)[0] ?? '');
    const last = said.findLast((line) => hostsLine.test(line)) ?? '';
    const services = [...last.replace(hostsLine, '').matchAll(serviceWithCriteria)]
        .slice(0, maximumSources)
        .map(([, source = '', criteria = '']) => ({ source: quote(source), criteria: criteria.trim() }));
    return {
        sources: services.map(({ source }) => source),
        unusualCriteria: ['files', 'dns'].filter((name) => services.some(({ source, criteria }) => source === name && !isUsual(criteria))),
    };
}
const hostsLine = /^\s*hosts[\s:]+/;
/** A source and the brackets after it. */
const serviceWithCriteria = /([^\s[]+)((?:\s*\[[^\]]*(?:\]|$))*)/g;
/** What happens where nothing is written (nsswitch.conf(5)). */
const usualActions = new Map([
    ['success', 'return'],
    ['notfound', 'continue'],
    ['unavail', 'continue'],
    ['tryagain', 'continue'],
]);
/** src/net/nss.go, `standardCriteria`: each says what is usual, or is the last and says `return`. */
function isUsual(criteria) {
    const words = criteria
        .replace(/[[\]]/g, ' ')
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
    return words.every((word, index) => {
        const [status = '', action = ''] = word.split('=', 2);
        const usual = usualActions.get(status);
        return usual !== undefined && (action === usual || (index === words.length - 1 && action === 'return'));
    });
}
/** This runner's own. Never rejects. */
async function readNameServiceSwitch(world) {
    const [file, allowed] = await Promise.all([
        world.readFile(nameServiceSwitchPath, budgets/* limits */.Fy.configFileBytes),
        world.readFile(mdnsAllowPath, budgets/* limits */.Fy.configFileBytes),
    ]);
    switch (file.kind) {
        case 'text':
            return { kind: 'read', ...parseNameServiceSwitch(file.text), mdnsAllow: allowed.kind !== 'absent' };
        case 'absent':
            return { kind: 'absent' };
        case 'unreadable':
            return { kind: 'unreadable', why: quote(file.why) };
    }
}

;// CONCATENATED MODULE: ./build/src/runner/docker-dns.js
/**
 * What dockerd writes into the resolv.conf of a container (moby v28.5.2 daemon/libnetwork/internal/resolvconf/resolvconf.go,
 * `Generate`): in a network of its own the container asks 127.0.0.11, and a comment names whom that asks.
 */

const embeddedResolver = '127.0.0.11';
const header = /^#\s*Generated by Docker Engine\b/m;
const basedOn = /^#\s*Based on host file:/m;
const externalServers = /^#\s*ExtServers:\s*\[(.*)\]\s*$/m;
/** From 26 on dockerd says so in the file; before, 127.0.0.11 says it. */
const isDockersFile = (text) => header.test(text) || basedOn.test(text);
/**
 * `# ExtServers: [host(10.0.0.2) 10.0.0.3 host(fd00::1%eth0)]`, with or without `host()`; commas do for blanks. Empty where
 * there is no such comment (dockerd up to 25), where it names none, and for what is no address (`invalid IP`).
 */
function externalServersIn(text) {
    const [, written = ''] = externalServers.exec(text) ?? [];
    return written
        .split(/[\s,]+/)
        .map((word) => {
        const [, inHost] = /^host\((.*)\)$/.exec(word) ?? [];
        return { address: inHost ?? word, fromHost: inHost !== undefined };
    })
        .filter(({ address }) => (0,push_path_address/* isIpAddress */.oX)(address) !== 0);
}

;// CONCATENATED MODULE: ./build/src/runner/resolver-options.js
/** The words of a resolv.conf `options` line, as Go, glibc and musl take them. */

const flagsOff = {
    rotate: false,
    singleRequest: 'off',
    useVc: false,
    edns0: false,
    trustAd: false,
    noReload: false,
    noAaaa: false,
};
/** How Go looks names up without any option. */
const goDefaults = {
    ndots: budgets/* goResolver */.l_.ndots,
    timeoutMs: budgets/* goResolver */.l_.timeoutMs,
    attempts: budgets/* goResolver */.l_.attempts,
    ...flagsOff,
};
/** How glibc looks names up without any option. */
const glibcDefaults = {
    ndots: budgets/* glibcResolver */.gN.ndots,
    timeoutMs: budgets/* glibcResolver */.gN.timeoutMs,
    attempts: budgets/* glibcResolver */.gN.attempts,
    ...flagsOff,
};
/** How musl looks names up without any option. It has no other options than these three. */
const muslDefaults = {
    ndots: budgets/* muslResolver */.m7.ndots,
    timeoutMs: budgets/* muslResolver */.m7.timeoutMs,
    attempts: budgets/* muslResolver */.m7.attempts,
    ...flagsOff,
};
/** The largest number that Go's parser returns: `big` in src/net/parse.go. */
const goLargest = 0xffffff;
/** `name:rest` of a numeric option, or null for any other word. */
function numericOption(word) {
    const [, name, written] = /^(ndots|timeout|attempts):(.*)$/s.exec(word) ?? [];
    return name === undefined || written === undefined ? null : { name: name, written };
}
/** src/net/parse.go, `dtoi`: the digits at the start; none, or a sign, is 0. */
const goNumber = (written) => Math.min(Number(/^\d*/.exec(written)?.[0] ?? ''), goLargest);
/** C's `atoi`: a sign is read as well. */
const glibcNumber = (written) => Number(/^[+-]?\d+/.exec(written)?.[0] ?? '0');
/** dnsconfig_unix.go, `dnsReadConfig`: at least one second and one attempt, no upper limit. */
const goValue = (name, written) => name === 'ndots' ? Math.min(goNumber(written), budgets/* goResolver */.l_.maxNdots) : Math.max(goNumber(written), 1);
/**
 * res_init.c, `res_setoptions`. A time-out below one second is waited for one second
 * (res_send.c, `send_dg`); with `attempts:0` nothing is asked at all. A negative `ndots` fills the
 * four bits of its field.
 */
function glibcValue(name, written) {
    const number = glibcNumber(written);
    switch (name) {
        case 'ndots':
            return number < 0 ? budgets/* glibcResolver */.gN.maxNdots : Math.min(number, budgets/* glibcResolver */.gN.maxNdots);
        case 'timeout':
            return Math.min(Math.max(number, 1), budgets/* glibcResolver */.gN.maxTimeoutMs / 1000);
        case 'attempts':
            return Math.min(Math.max(number, 0), budgets/* glibcResolver */.gN.maxAttempts);
    }
}
const withNumber = (rules, name, value) => name === 'timeout' ? { ...rules, timeoutMs: value * 1000 } : { ...rules, [name]: value };
/**
 * What Go knows, word by word (dnsconfig_unix.go). It asks one after the other for both spellings of
 * single-request, and whether it sends EDNS0 has nothing to do with `edns0`: the flag only says that it is there.
 */
const goFlags = new Map([
    ['rotate', { rotate: true }],
    ['single-request', { singleRequest: 'on' }],
    ['single-request-reopen', { singleRequest: 'on' }],
    ['use-vc', { useVc: true }],
    ['usevc', { useVc: true }],
    ['tcp', { useVc: true }],
    ['trust-ad', { trustAd: true }],
    ['edns0', { edns0: true }],
    ['no-reload', { noReload: true }],
]);
/** What glibc knows, by the start of the word, in the order of its table (res_init.c, `options`). */
const glibcFlags = [
    ['rotate', { rotate: true }],
    ['edns0', { edns0: true }],
    ['single-request-reopen', { singleRequest: 'reopen' }],
    ['single-request', { singleRequest: 'on' }],
    ['no-reload', { noReload: true }],
    ['use-vc', { useVc: true }],
    ['trust-ad', { trustAd: true }],
    ['no-aaaa', { noAaaa: true }],
];
/** `rules` as Go has them after one more word of an `options` line. */
function withGoOption(rules, word) {
    const numeric = numericOption(word);
    if (numeric !== null)
        return withNumber(rules, numeric.name, goValue(numeric.name, numeric.written));
    return { ...rules, ...goFlags.get(word) };
}
/** `rules` as glibc has them after one more word of an `options` line. */
function withGlibcOption(rules, word) {
    const numeric = numericOption(word);
    if (numeric !== null)
        return withNumber(rules, numeric.name, glibcValue(numeric.name, numeric.written));
    const flags = glibcFlags.find(([start]) => word.startsWith(start))?.[1];
    // The two single-request flags are kept apart in glibc, and reopening includes asking in turn.
    return rules.singleRequest === 'reopen' && flags?.singleRequest === 'on' ? rules : { ...rules, ...flags };
}
const muslLargest = {
    ndots: budgets/* muslResolver */.m7.maxNdots,
    timeout: budgets/* muslResolver */.m7.maxTimeoutMs / 1000,
    attempts: budgets/* muslResolver */.m7.maxAttempts,
};
/**
 * `rules` as musl has them after one more `options` line (src/network/resolvconf.c): the first `ndots:` anywhere in the
 * line counts, even inside another word, and only where a digit follows. There is no lower limit: with `timeout:0`
 * nothing is asked, and of `attempts:0` the program dies, for it is divided by.
 */
function withMuslOptions(rules, line) {
    const names = ['ndots', 'attempts', 'timeout'];
    return names.reduce((known, name) => {
        const at = line.indexOf(`${name}:`);
        const digits = at < 0 ? undefined : /^\d+/.exec(line.slice(at + name.length + 1))?.[0];
        return digits === undefined ? known : withNumber(known, name, Math.min(Number(digits), muslLargest[name]));
    }, rules);
}
/**
 * What is to be said of a word of an `options` line, or null. `unknown-option`: Go does not know it,
 * for which a cgo build of Docker leaves the lookup to libc. `capped-option`: Go or glibc takes
 * another number than the one that is written, or there is none.
 */
function optionNote(word) {
    const numeric = numericOption(word);
    if (numeric === null)
        return goFlags.has(word) ? null : 'unknown-option';
    const { name, written } = numeric;
    const asWritten = /^\d+$/.test(written) &&
        [goValue(name, written), glibcValue(name, written)].every((value) => value === Number(written));
    return asWritten ? null : 'capped-option';
}

;// CONCATENATED MODULE: ./build/src/runner/resolv-conf.js
/**
 * resolv.conf, as the resolvers of Docker read it: Go 1.24 (src/net/dnsconfig_unix.go,
 * `dnsReadConfig`), glibc (resolv/res_init.c, `res_vinit_1`) and musl (src/network/resolvconf.c).
 */




/** Lines that say something. Both readers take `#` and `;` for a comment only where they start the line. */
const linesOf = (text) => text.split('\n').flatMap((line, index) => {
    const [keyword, ...words] = line.split(/[ \t\r]+/).filter((field) => field !== '');
    const says = keyword !== undefined && !line.startsWith('#') && !line.startsWith(';');
    return says ? [{ number: index + 1, text: line, fields: [keyword, ...words] }] : [];
});
/** glibc wants a keyword at the very start of its line and a blank after it (res_init.c, `MATCH`). */
const glibcReads = ({ text, fields }) => {
    const after = text.charAt(fields[0].length);
    return text.startsWith(fields[0]) && (after === ' ' || after === '\t');
};
/** musl wants the same (resolvconf.c), takes a keyword without anything behind it, too, and passes long lines over. */
const muslReads = (line) => {
    const { text, fields } = line;
    const whole = text.length <= budgets/* muslResolver */.m7.maxLineCharacters;
    return (whole &&
        text.startsWith(fields[0]) &&
        (text.length === fields[0].length || /^\s/.test(text.slice(fields[0].length))));
};
/**
 * Reads a resolv.conf. The nameservers are those that Go takes: an address that parses, in the
 * second field of the line. `hostname` is what both readers take a search suffix from where the file
 * has none. Anything can be read; nothing throws.
 */
function parseResolvConf(text, hostname = '') {
    const lines = linesOf(text);
    const nameservers = resolv_conf_nameserversOf(lines);
    const usedLines = new Set(nameservers.filter(({ used }) => used).map(({ line }) => line));
    return {
        nameservers,
        notes: lines.flatMap((line) => notesOn(line, usedLines)),
        go: goRules(lines, hostname),
        glibc: glibcRules(lines.filter(glibcReads), hostname),
        musl: resolv_conf_muslRules(lines.filter(muslReads)),
    };
}
const resolv_conf_nameserversOf = (lines) => lines
    .flatMap(({ number, fields: [keyword, address] }) => keyword === 'nameserver' && address !== undefined && (0,push_path_address/* isIpAddress */.oX)(address) !== 0
    ? [{ address, line: number }]
    : [])
    .map((nameserver, index) => ({ ...nameserver, used: index < budgets/* goResolver */.l_.maxNameservers }));
function goRules(lines, hostname) {
    const last = lines.findLast(({ fields }) => fields[0] === 'search' || (fields[0] === 'domain' && fields.length > 1));
    const words = last?.fields[0] === 'domain' ? last.fields.slice(1, 2) : (last?.fields.slice(1) ?? []);
    const search = resolv_conf_suffixes(words);
    const options = optionWords(lines).reduce(withGoOption, goDefaults);
    return { search: search.length > 0 ? search : suffixOfHost(hostname), ...options };
}
function glibcRules(lines, hostname) {
    const last = lines.findLast(({ fields }) => (fields[0] === 'search' || fields[0] === 'domain') && fields.length > 1);
    const words = last?.fields.slice(1, last.fields[0] === 'domain' ? 2 : undefined);
    const options = optionWords(lines).reduce(withGlibcOption, glibcDefaults);
    return { search: words === undefined ? suffixOfHost(hostname) : resolv_conf_suffixes(words), ...options };
}
/** musl takes no suffix from the host's name, and every word of a `domain` line is one. */
function resolv_conf_muslRules(lines) {
    const last = lines.findLast(({ fields }) => fields[0] === 'search' || fields[0] === 'domain');
    const options = lines
        .filter(({ fields }) => fields[0] === 'options')
        .reduce((rules, { text }) => withMuslOptions(rules, text), muslDefaults);
    return { search: resolv_conf_suffixes(last?.fields.slice(1) ?? []), ...options };
}
const optionWords = (lines) => lines.flatMap(({ fields: [keyword, ...words] }) => (keyword === 'options' ? words : []));
/** Without the trailing dot that may end a suffix. The root itself adds nothing to a name. */
const resolv_conf_suffixes = (words) => words.map((word) => word.replace(/\.$/, '')).filter((word) => word !== '');
/** dnsconfig_unix.go, `dnsDefaultSearch`; res_init.c, `domain_from_hostname`. */
const suffixOfHost = (hostname) => hostname.includes('.') ? resolv_conf_suffixes([hostname.slice(hostname.indexOf('.') + 1)]) : [];
function notesOn(line, usedLines) {
    const note = (kind, text) => ({
        kind,
        line: line.number,
        text: quote(text),
    });
    const [keyword, ...words] = line.fields;
    switch (keyword) {
        case 'nameserver':
            return notesOnNameserver(line, usedLines).map(([kind, text]) => note(kind, text));
        case 'options':
            return words.flatMap((word) => {
                const kind = optionNote(word);
                return kind === null ? [] : [note(kind, word)];
            });
        // `lookup` is OpenBSD's; Go knows the word and needs nothing of it on Linux.
        case 'domain':
        case 'search':
        case 'lookup':
            return [];
        default:
            return [note('unknown-keyword', keyword)];
    }
}
function notesOnNameserver({ number, text, fields: [, address, ...extra] }, usedLines) {
    if (address === undefined || (0,push_path_address/* isIpAddress */.oX)(address) === 0)
        return [['invalid-nameserver', address ?? text]];
    // A remark at the end of the line is ignored too, which is what its author meant.
    const remark = extra.findIndex((word) => word.startsWith('#') || word.startsWith(';'));
    const meant = remark === -1 ? extra : extra.slice(0, remark);
    return [
        ...(usedLines.has(number) ? [] : [['ignored-nameserver', address]]),
        ...(meant.length > 0 ? [['extra-words', meant.join(' ')]] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/runner/dnsmasq.js
/** dnsmasq's configuration: whom it forwards to (dnsmasq(8); src/option.c, `one_opt` and `parse_server`). */




const mainFile = '/etc/dnsmasq.conf';
/** What Debian's and Fedora's packages read, too. */
const usualFolder = '/etc/dnsmasq.d';
const defaultResolvFile = '/etc/resolv.conf';
const most = { files: 64, servers: 64 };
/** Lines are `name=value` or `name`; what stands after ` #` is a comment. Nothing throws. */
function parseDnsmasq(text) {
    const lines = text.split('\n').map((line) => line.replace(/(^|\s)#.*$/, '').trim());
    const valuesOf = (...names) => lines.flatMap((line) => {
        const [name = '', ...rest] = line.split('=');
        return names.includes(name.trim()) && rest.length > 0 ? [rest.join('=').trim()] : [];
    });
    const servers = valuesOf('server', 'local').slice(0, most.servers);
    return {
        servers: servers.filter((value) => !value.startsWith('/')).flatMap((value) => serverOf(value) ?? []),
        domainForwards: servers.filter((value) => value.startsWith('/')).map(domainForward),
        noResolv: lines.includes('no-resolv'),
        resolvFiles: valuesOf('resolv-file'),
        folders: valuesOf('conf-dir').map((value) => (value.split(',')[0] ?? '').replace(/(.)\/+$/, '$1')),
    };
}
/** `192.0.2.1#5353@eth0`; without an address it is no server. */
function serverOf(value) {
    const [place = ''] = value.split('@');
    const [address = '', port] = place.trim().split('#');
    if ((0,push_path_address/* isIpAddress */.oX)(address) === 0)
        return null;
    return { address, port: port === undefined ? budgets/* dnsPort */.f : ((0,push_path_address/* parsePort */.pz)(port) ?? budgets/* dnsPort */.f) };
}
/** `/corp.example/lab.example/10.0.0.1`: the last part is the server, and may be empty. */
function domainForward(value) {
    const parts = value.split('/').slice(1);
    return {
        domains: parts.slice(0, -1).map(quote),
        server: serverOf(parts.at(-1) ?? ''),
    };
}
/** Reads its files; nothing is asked. Never rejects. */
async function readDnsmasq(world) {
    const main = await dnsmasq_textOf(world, mainFile);
    const folders = new Set([usualFolder, ...(main === null ? [] : parseDnsmasq(main).folders)]);
    const paths = (await Promise.all([...folders].map(async (folder) => inFolder(folder, await world.listFolder(folder))))).flat();
    const others = await Promise.all(paths.slice(0, most.files).map(async (path) => ({ path, text: await dnsmasq_textOf(world, path) })));
    const read = [{ path: mainFile, text: main }, ...others].flatMap(({ path, text }) => text === null ? [] : [{ path, options: parseDnsmasq(text) }]);
    const own = read.flatMap(({ path, options }) => options.servers.map((one) => ({ ...one, source: path })));
    const follows = read.length > 0 && !read.some(({ options }) => options.noResolv);
    const named = read.flatMap(({ options }) => options.resolvFiles);
    const files = follows ? (named.length > 0 ? named : [defaultResolvFile]) : [];
    const followed = await Promise.all(files.slice(0, most.files).map((path) => nameserversIn(world, path)));
    return {
        files: read.map(({ path }) => path),
        domainForwards: read.flatMap(({ options }) => options.domainForwards).slice(0, most.servers),
        upstreams: [...own, ...followed.flat()].slice(0, most.servers),
    };
}
/** option.c, `one_file`'s reading of a folder: no hidden files, none that an editor or a package left behind. */
const inFolder = (folder, names) => names
    .filter((name) => !/^[.#]|[~#]$|\.dpkg-(?:dist|old|new)$/.test(name))
    .map((name) => `${folder}/${name}`);
/** It does not ask itself. */
async function nameserversIn(world, path) {
    const text = await dnsmasq_textOf(world, path);
    return parseResolvConf(text ?? '')
        .nameservers.filter(({ address }) => !(0,push_path_address/* isLoopbackAddress */.Ow)(address))
        .map(({ address }) => ({ address, port: budgets/* dnsPort */.f, source: path }));
}
async function dnsmasq_textOf(world, path) {
    const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    return file.kind === 'text' ? file.text : null;
}

;// CONCATENATED MODULE: ./build/src/runner/tool.js
/** Tools that tell something of this runner: asked within bounds, and never waited for beyond them. */


const skipped = (why) => ({ kind: 'skipped', why });
/** Never rejects. */
async function askTool(world, command, signal, timeoutMs = budgets/* limits */.Fy.toolMs) {
    const bounds = { timeoutMs, maxOutputBytes: budgets/* limits */.Fy.toolOutputBytes, signal };
    const result = await world.run(command, bounds);
    const [tool] = command;
    switch (result.kind) {
        case 'absent':
            return skipped(`there is no ${tool} on this runner`);
        case 'failed':
            // World says `it did not end within 3000 ms`, or gives a system error code.
            return skipped(result.why.startsWith('it ')
                ? `${tool} ${quote(result.why.slice('it '.length))}`
                : `${tool} could not run: ${quote(result.why)}`);
        case 'exited': {
            if (result.status === 0)
                return { kind: 'told', text: result.stdout };
            const said = quote(result.stderr.trim());
            return skipped(`${tool} ended with status ${result.status}${said === '' ? '' : `: ${said}`}`);
        }
    }
}
/** For output that is none of what the tool is known to print. */
const notUnderstood = (tool, text) => {
    const said = quote(text.trim());
    return skipped(said === '' ? `${tool} printed nothing` : `${tool} printed "${said}"`);
};

;// CONCATENATED MODULE: ./build/src/runner/network-manager.js


/** Where NetworkManager keeps the nameservers that it does not write into resolv.conf (NetworkManager.conf(5), `rc-manager`). */
const networkManagerUpstreamPath = '/run/NetworkManager/no-stub-resolv.conf';
/** Connections over which nothing of a push goes. */
const inward = new Set(['loopback', 'bridge', 'dummy', 'veth', 'tun', 'ip-tunnel']);
/** Asks `nmcli`, whose terse output is no language's. Never rejects; ends with the signal. */
async function readConnection(world, signal) {
    const command = [
        'nmcli',
        '--terse',
        '--fields',
        'NAME,DEVICE,TYPE',
        'connection',
        'show',
        '--active',
    ];
    const answer = await askTool(world, command, signal);
    if (answer.kind === 'skipped')
        return { connection: null, told: answer };
    const connections = parseConnections(answer.text);
    if (connections === null)
        return { connection: null, told: notUnderstood('nmcli', answer.text) };
    const outward = connections.find(({ type }) => !inward.has(type));
    return { connection: outward === undefined ? null : quote(outward.name), told: { kind: 'told' } };
}
/** A line for each connection, `:` between its fields and `\` before one that belongs to a field (nmcli(1), `--terse`). Null for anything else, and for nothing. */
function parseConnections(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const rows = lines.map((line) => [...line.matchAll(/((?:\\.|[^:\\])*)(?::|$)/g)].map(([, value = '']) => value.replace(/\\(.)/g, '$1')));
    const connections = rows.flatMap(([name, , type]) => name === undefined || name === '' || type === undefined || !/^[a-z0-9-]+$/.test(type)
        ? []
        : [{ name, type }]);
    return lines.length > 0 && connections.length === lines.length ? connections : null;
}

;// CONCATENATED MODULE: ./build/src/runner/resolver-manager.js
/** Who writes this runner's resolver configuration, told from the file itself and from what lies beside it. */



/** systemd-resolved's stubs: the usual one, and the one that only forwards (systemd-resolved.service(8)). */
const resolvedStubs = new Set(['127.0.0.53', '127.0.0.54']);
/** What each writes at the head of the file. */
const headers = [
    [/\bmanaged by man:systemd-resolved\(8\)/, 'systemd-resolved'],
    [/^# Generated by NetworkManager\b/m, 'network-manager'],
    [/^# resolv\.conf\(5\) file generated by tailscale\b/m, 'tailscale'],
    [/\bgenerated by WSL\b/, 'WSL'],
    [/\bgenerated by resolvconf(?:\(8\))?/i, 'resolvconf'],
    [/^[#;]\s*generated by \S*dhclient/im, 'dhclient'],
    [/^# Generated by dhcpcd\b/m, 'dhcpcd'],
    [/\bautogenerated by netconfig\b/i, 'netconfig'],
    [/^# Generated by Connection Manager\b/m, 'connman'],
];
const isResolvedStub = ({ address, port }) => resolvedStubs.has(address) && port === budgets/* dnsPort */.f;
/** Only what the tools of systemd-resolved and NetworkManager know is left open. Never rejects. */
async function findManager(world, { text, asked, search, dnsmasq }) {
    const used = asked.filter((one) => one.used);
    const named = headers.find(([header]) => header.test(text))?.[1] ?? null;
    if (isPod(world.environment, search))
        return { kind: 'kubernetes' };
    const embedded = used.some(({ address }) => address === embeddedResolver);
    if (embedded || isDockersFile(text))
        return { kind: 'docker', embedded };
    if (used.some(isResolvedStub) || named === 'systemd-resolved') {
        return {
            kind: 'systemd-resolved',
            feeder: await feederOf(world),
            links: [],
            serverStates: [],
            told: notAsked,
        };
    }
    if (named === 'network-manager')
        return { kind: 'network-manager', connection: null, told: notAsked };
    if (dnsmasq !== null && dnsmasq.files.length > 0) {
        return { kind: 'dnsmasq', files: dnsmasq.files, domainForwards: dnsmasq.domainForwards };
    }
    return named === null ? { kind: 'nobody' } : { kind: 'other', name: named };
}
const notAsked = { kind: 'skipped', why: 'it has not answered' };
/** The kubelet sets the variable in every container and the search list of the cluster's domain in its resolv.conf. */
const isPod = (environment, search) => (environment['KUBERNETES_SERVICE_HOST'] ?? '') !== '' ||
    search.some((suffix) => /(?:^|\.)svc\.\S/.test(suffix));
/** A local address that dnsmasq may be behind. */
const mayBeDnsmasq = ({ address, port, used }) => used &&
    (0,push_path_address/* isLoopbackAddress */.Ow)(address) &&
    port === budgets/* dnsPort */.f &&
    !resolvedStubs.has(address) &&
    address !== embeddedResolver;
async function feederOf(world) {
    const [netplan, networkManager] = await Promise.all([
        world.listFolder('/etc/netplan'),
        world.listFolder('/run/NetworkManager'),
    ]);
    // Both is Ubuntu's desktop, whose netplan leaves everything to NetworkManager.
    if (networkManager.length > 0)
        return 'network-manager';
    return netplan.some((name) => name.endsWith('.yaml')) ? 'netplan' : 'unknown';
}

;// CONCATENATED MODULE: ./build/src/runner/macos-dns.js
/** macOS's resolver configuration: `scutil --dns`, since resolv.conf is for programs that do not ask the system (resolver(5)). */



const macosSource = 'scutil --dns';
/** Configd dnsinfo_internal.h, `_dns_resolver_print`: three parts, of which the first is asked by everybody. */
const otherParts = /^DNS configuration \(for (?:scoped|service-specific) queries\)/m;
const macos_dns_most = 32;
/** The first resolver that is not for one domain only, or null for a text that is none of scutil's. Nothing throws. */
function parseScutil(text) {
    const [part = ''] = text.split(otherParts);
    if (!/^(?:DNS configuration|No DNS configuration available)/m.test(part))
        return null;
    const resolvers = part.split(/^resolver #\d+\s*$/m).slice(1);
    const usual = resolvers.find((one) => !/^\s*(?:domain\s*:|options\s*:\s*mdns)/m.test(one)) ?? '';
    const valuesOf = (label) => [...usual.matchAll(new RegExp(`^\\s*${label}\\s*:\\s*(.*?)\\s*$`, 'gm'))].map(([, value = '']) => value);
    const [timeout] = valuesOf('timeout');
    const [device] = valuesOf('if_index').map((value) => /\(([^)]+)\)/.exec(value)?.[1]);
    return {
        kind: 'told',
        nameservers: valuesOf('nameserver\\[\\d+\\]')
            .filter((one) => (0,push_path_address/* isIpAddress */.oX)(one) !== 0)
            .slice(0, macos_dns_most),
        search: valuesOf('search domain\\[\\d+\\]')
            .filter((one) => /^\S+$/.test(one))
            .slice(0, macos_dns_most)
            .map(quote),
        timeoutSeconds: timeout !== undefined && /^\d{1,4}$/.test(timeout) ? Number(timeout) : null,
        owner: null,
        device: device === undefined ? null : quote(device),
    };
}
/** The name of the network service on a device: `(1) Wi-Fi` and below it `(Hardware Port: Wi-Fi, Device: en0)`. */
function serviceOn(text, device) {
    const lines = text.split('\n');
    const below = lines.findIndex((line) => /Device: ([^)]*)\)/.exec(line)?.[1]?.trim() === device);
    const name = /^\((?:\d+|\*)\) (.+?)\s*$/.exec(lines[below - 1] ?? '')?.[1];
    return name === undefined ? null : quote(name);
}
/** Never rejects; ends with the signal. */
async function readMacosDns(world, signal) {
    const [dns, services] = await Promise.all([
        askTool(world, ['scutil', '--dns'], signal),
        askTool(world, ['networksetup', '-listnetworkserviceorder'], signal),
    ]);
    if (dns.kind === 'skipped')
        return dns;
    const parsed = parseScutil(dns.text);
    if (parsed === null)
        return notUnderstood('scutil --dns', dns.text);
    if (parsed.nameservers.length === 0)
        return skipped('scutil --dns names no nameserver');
    const { device, ...told } = parsed;
    const owner = services.kind === 'told' && device !== null ? serviceOn(services.text, device) : null;
    return { ...told, owner };
}

;// CONCATENATED MODULE: ./build/src/runner/windows-dns.js
/** Windows' resolver configuration: `Get-DnsClientServerAddress`, since there is no resolv.conf. */





const windowsSource = 'Get-DnsClientServerAddress';
/**
 * Interfaces that are connected only, the one that Windows prefers first. `[int]` and `@()` since PowerShell 5.1 and 7
 * write enumerations and lists of one differently.
 */
const script = [
    "$ErrorActionPreference='Stop'",
    '$m=@{}',
    'Get-NetIPInterface -ConnectionState Connected|ForEach-Object{$m["$($_.ifIndex)"]=$_.InterfaceMetric}',
    'Get-DnsClientServerAddress|Where-Object{$m.ContainsKey("$($_.InterfaceIndex)")}|Sort-Object{$m["$($_.InterfaceIndex)"]}|Select-Object InterfaceAlias,InterfaceIndex,AddressFamily,ServerAddresses|ConvertTo-Json -Compress -Depth 3',
].join(';');
const windowsCommand = ['powershell', '-NoProfile', '-NonInteractive', '-Command', script];
const windows_dns_most = 32;
/** What Windows has for IPv6 where nobody set anything (site-local, RFC 3879 took them away). */
const placeholder = /^fec0:0:0:ffff::[123](?:%\d+)?$/i;
/** Null for a text that is none of its. Nothing throws. */
function parseServerAddresses(text) {
    const parsed = parseFirstJson(text.replace(/^\uFEFF/, ''));
    if (!parsed.ok || parsed.value === null)
        return null;
    const entries = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
    if (!entries.some((one) => jsonAt(one, 'InterfaceAlias') !== undefined))
        return null;
    const rows = entries.map((one) => {
        const alias = jsonAt(one, 'InterfaceAlias');
        return {
            alias: typeof alias === 'string' ? quote(alias) : null,
            addresses: windows_dns_addressesIn(jsonAt(one, 'ServerAddresses')),
        };
    });
    const first = rows.find(({ addresses }) => addresses.length > 0);
    return {
        kind: 'told',
        nameservers: [...new Set(rows.flatMap(({ addresses }) => addresses))].slice(0, windows_dns_most),
        search: [],
        timeoutSeconds: null,
        owner: first?.alias ?? null,
    };
}
/** PowerShell 5.1 wraps a list as `{"value": [...], "Count": 1}`, and 7 may write a single one as text. */
function windows_dns_addressesIn(written) {
    const value = jsonAt(written, 'value') ?? written;
    const listed = Array.isArray(value) ? value : [value];
    return listed.flatMap((one) => typeof one === 'string' && (0,push_path_address/* isIpAddress */.oX)(one) !== 0 && !placeholder.test(one) ? [one] : []);
}
/** Never rejects; ends with the signal. */
async function readWindowsDns(world, signal) {
    const answer = await askTool(world, windowsCommand, signal, budgets/* limits */.Fy.powershellMs);
    if (answer.kind === 'skipped')
        return answer;
    const parsed = parseServerAddresses(answer.text);
    if (parsed === null)
        return notUnderstood(windowsSource, answer.text);
    return parsed.nameservers.length === 0 ? skipped(`${windowsSource} names no nameserver`) : parsed;
}

;// CONCATENATED MODULE: ./build/src/runner/system-resolv-conf.js
/** Where a system has a resolver configuration of its own, that one takes the place of resolv.conf. */



/** Null on a system that has resolv.conf and nothing else. macOS keeps that file, too: it stands in where the tool does not tell. */
async function readSystemResolvConf(world, path, signal) {
    if (world.platform === 'win32') {
        const dns = await readWindowsDns(world, signal);
        return systemOf(dns, windowsSource, windowsManager(dns));
    }
    if (world.platform !== 'darwin')
        return null;
    const dns = await readMacosDns(world, signal);
    if (dns.kind !== 'skipped')
        return systemOf(dns, macosSource, macosManager(dns));
    const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    return { file, path, manager: { kind: 'macos', service: null, told: dns }, hasDefault: true };
}
const macosManager = (dns) => ({
    kind: 'macos',
    service: dns.owner,
    told: { kind: 'told' },
});
const windowsManager = (dns) => dns.kind === 'skipped'
    ? { kind: 'windows', interface: null, told: dns }
    : { kind: 'windows', interface: dns.owner, told: { kind: 'told' } };
const systemOf = (dns, path, manager) => ({
    file: dns.kind === 'skipped' ? { kind: 'unreadable', why: dns.why } : { kind: 'text', text: system_resolv_conf_textOf(dns) },
    path,
    manager,
    hasDefault: false,
});
const system_resolv_conf_textOf = ({ nameservers, search, timeoutSeconds }) => [
    ...nameservers.map((address) => `nameserver ${address}`),
    ...(search.length === 0 ? [] : [`search ${search.join(' ')}`]),
    ...(timeoutSeconds === null ? [] : [`options timeout:${timeoutSeconds}`]),
].join('\n');

;// CONCATENATED MODULE: ./build/src/runner/nameservers.js
/** Which resolvers this runner asks, by which rules, and who wrote them down. */








const defaultResolvConfPath = '/etc/resolv.conf';
/** Where the kernel tells the name that both resolvers take a search suffix from (Go's `os.Hostname`). */
const hostnamePath = '/proc/sys/kernel/hostname';
/** Where systemd-resolved writes the servers that it forwards to (systemd-resolved.service(8)). */
const resolvedUpstreamPath = '/run/systemd/resolve/resolv.conf';
/** dnsconfig_unix.go, `defaultNS`. */
const defaultNameservers = ['127.0.0.1', '::1'];
/**
 * Reads resolv.conf, or on macOS and Windows what their own tool says. `request.resolvers` stand in for its nameserver
 * lines; search list and options stay. Where there is no nameserver, or no file, the resolvers are those that Go asks
 * then. What stands behind a stub is listed after it. Never rejects; ends with the signal.
 */
async function readNameservers(world, request, resolvConfPath = defaultResolvConfPath, signal = new AbortController().signal) {
    const [source, hostname] = await Promise.all([
        readSource(world, resolvConfPath, signal),
        readHostname(world),
    ]);
    const text = source.file.kind === 'text' ? source.file.text : '';
    const { nameservers, notes, go, glibc, musl } = parseResolvConf(text, hostname);
    const asked = request.resolvers === null
        ? fromFile(nameservers, source)
        : fromRequest(request.resolvers, 'the resolvers input');
    const dnsmasq = asked.some(mayBeDnsmasq) ? await readDnsmasq(world) : null;
    const manager = source.manager ?? (await findManager(world, { text, asked, search: go.search, dnsmasq }));
    return {
        state: stateOf(source.file, source.path),
        text,
        notes: request.resolvers === null ? notes : notes.filter(({ kind }) => !nameserverNotes.has(kind)),
        resolvers: [...asked, ...(await behindStubs(world, { asked, text, manager, dnsmasq }))],
        manager,
        lookup: { go, glibc, musl },
    };
}
/** They speak of lines that the resolvers input stands in for. */
const nameserverNotes = new Set([
    'ignored-nameserver',
    'invalid-nameserver',
    'extra-words',
]);
/** The system's own resolver configuration is asked for only where the user named no other file. */
async function readSource(world, path, signal) {
    const system = path === defaultResolvConfPath ? await readSystemResolvConf(world, path, signal) : null;
    return system ?? { file: await readText(world, path), path, manager: null, hasDefault: true };
}
function fromFile(nameservers, { path, hasDefault }) {
    if (nameservers.length > 0)
        return nameservers.map((one, index) => resolver(one, index, path, one.used));
    return (hasDefault ? defaultNameservers : []).map((address, index) => resolver({ address }, index, "the resolver's default", true));
}
const fromRequest = (endpoints, source) => endpoints.map((one, index) => resolver(one, index, source, index < budgets/* goResolver */.l_.maxNameservers));
const resolver = ({ address, port = budgets/* dnsPort */.f }, index, source, used) => ({ address, port, position: index + 1, used, source, behind: null });
/** Whom the stubs among those that are asked forward to, as far as files say so. One that is asked anyhow, a stub itself for one, is not behind. */
async function behindStubs(world, stubs) {
    const { asked } = stubs;
    const behind = await Promise.all(asked
        .filter((one) => one.used)
        .map(async (stub) => {
        const upstreams = await upstreamsOf(world, stub, stubs);
        return upstreams.map((one, index) => ({
            ...resolver(one, index, one.source, false),
            behind: { address: stub.address, port: stub.port },
        }));
    }));
    const known = new Set(asked.map(nameservers_keyOf));
    return behind.flat().filter((one) => {
        if (isResolvedStub(one))
            return false;
        const isNew = !known.has(nameservers_keyOf(one));
        known.add(nameservers_keyOf(one));
        return isNew;
    });
}
const nameservers_keyOf = ({ address, port }) => `${address} ${port}`;
async function upstreamsOf(world, stub, { text, manager, dnsmasq }) {
    if (isResolvedStub(stub)) {
        return await nameservers_nameserversIn(world, resolvedUpstreamPath);
    }
    if (stub.address === embeddedResolver && stub.port === budgets/* dnsPort */.f) {
        // An address of loopback is the host's, or another container's: nobody is behind it here.
        return externalServersIn(text)
            .filter(({ address }) => !(0,push_path_address/* isLoopbackAddress */.Ow)(address))
            .map(({ address }) => ({ address, port: budgets/* dnsPort */.f, source: stub.source }));
    }
    if (!mayBeDnsmasq(stub))
        return [];
    return manager.kind === 'network-manager'
        ? await nameservers_nameserversIn(world, networkManagerUpstreamPath)
        : (dnsmasq?.upstreams ?? []);
}
async function nameservers_nameserversIn(world, path) {
    const file = await readText(world, path);
    const { nameservers } = parseResolvConf(file.kind === 'text' ? file.text : '');
    return nameservers.map(({ address }) => ({ address, port: budgets/* dnsPort */.f, source: path }));
}
const readText = (world, path) => world.readFile(path, budgets/* limits */.Fy.configFileBytes);
async function readHostname(world) {
    const file = await readText(world, hostnamePath);
    return file.kind === 'text' ? file.text.trim() : '';
}
function stateOf(file, path) {
    switch (file.kind) {
        case 'text':
            return { kind: 'read', path };
        case 'absent':
            return { kind: 'absent', path };
        case 'unreadable':
            return { kind: 'unreadable', path, why: file.why };
    }
}

;// CONCATENATED MODULE: ./build/src/runner/docker-endpoint.js
/** Which daemon this step's docker speaks to: docker/cli v28.5.2 cli/command/cli.go, `resolveContextName`. */




const mostContexts = 64;
/** `DOCKER_HOST` goes before every context, and `DOCKER_CONTEXT` before the one that `docker context use` wrote. Never rejects. */
async function readDockerEndpoint(world) {
    const { environment } = world;
    const host = environment['DOCKER_HOST'] ?? '';
    if (host !== '')
        return { kind: 'host', host: withoutUser(host), saidBy: 'DOCKER_HOST' };
    const folder = dockerFolder(environment);
    const named = environment['DOCKER_CONTEXT'] ?? '';
    const context = named !== '' ? named : await currentContext(world, folder);
    if (context === '' || context === 'default')
        return { kind: 'default' };
    const saidBy = `the docker context ${quote(context)}`;
    const found = folder === null ? null : await hostOfContext(world, folder, context);
    return found === null
        ? { kind: 'not-told', why: `${saidBy} could not be read` }
        : { kind: 'host', host: withoutUser(found), saidBy };
}
async function currentContext(world, folder) {
    const name = folder === null ? null : jsonAt(await jsonOf(world, `${folder}/config.json`), 'currentContext');
    return typeof name === 'string' ? name : '';
}
/** Each context is a folder named by the SHA-256 of its name; the name stands in its file, too. */
async function hostOfContext(world, folder, context) {
    const meta = `${folder}/contexts/meta`;
    const names = (await world.listFolder(meta)).slice(0, mostContexts);
    const contexts = await Promise.all(names.map((name) => jsonOf(world, `${meta}/${name}/meta.json`)));
    const own = contexts.find((one) => jsonAt(one, 'Name') === context);
    const host = jsonAt(own, 'Endpoints', 'docker', 'Host');
    return typeof host === 'string' && host !== '' ? host : null;
}
async function jsonOf(world, path) {
    const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    const parsed = file.kind === 'text' ? parseFirstJson(file.text) : null;
    return parsed?.ok === true ? parsed.value : null;
}
const withoutUser = (host) => quote(host.replace(/^([a-z]+:\/\/)[^/]*@/i, '$1'));

;// CONCATENATED MODULE: ./build/src/runner/places.js
/** Whether the daemon that pushes sees the network that this step sees. Files and environment only: nobody is asked. */



const here = { kind: 'here' };
/** Never rejects. */
async function readDaemonPlace(world, step) {
    const [endpoint, inContainer, daemonBeside] = await Promise.all([
        readDockerEndpoint(world),
        isInContainer(world),
        isThere(world, '/var/run/docker.pid'),
    ]);
    const place = places_placeOf(endpoint, world);
    if (place.kind !== 'here' || !inContainer || daemonBeside)
        return place;
    // The containers of a pod share its network and its resolv.conf.
    if (step.manager.kind === 'kubernetes' || speaksOverNetwork(endpoint))
        return place;
    return placeOfHost(step);
}
const isInContainer = async (world) => (await Promise.all(['/.dockerenv', '/run/.containerenv'].map((path) => isThere(world, path)))).includes(true);
const isThere = async (world, path) => (await world.readFile(path, 1)).kind !== 'absent';
const speaksOverNetwork = (endpoint) => endpoint.kind === 'host' && /^(?:tcp|https?):\/\//i.test(endpoint.host);
function places_placeOf(endpoint, { platform, environment }) {
    switch (endpoint.kind) {
        case 'not-told':
            return endpoint;
        case 'default':
            return platform === 'darwin' || platform === 'win32' ? inMachine(`the daemon of this system`) : here;
        case 'host':
            return placeAt(endpoint, environment['XDG_RUNTIME_DIR'] ?? '');
    }
}
function placeAt({ host, saidBy }, runtimeFolder) {
    const [, scheme = '', rest = ''] = /^([a-z]+):\/\/(.*)$/i.exec(host) ?? [];
    switch (scheme.toLowerCase()) {
        case 'unix':
        case '': {
            const socket = scheme === '' ? host : rest;
            if (isRootless(socket, runtimeFolder))
                return rootless;
            return /\/\.(?:docker\/(?:desktop|run)|colima|lima|orbstack|rd)\//.test(socket)
                ? inMachine(`the daemon behind ${socket}`)
                : here;
        }
        case 'npipe':
        case 'fd':
            return here;
        default: {
            const name = /^\[([^\]]*)\]|^([^:/]*)/.exec(rest);
            const machine = name?.[1] ?? name?.[2] ?? '';
            return scheme.toLowerCase() !== 'ssh' && (machine === 'localhost' || (0,push_path_address/* isLoopbackAddress */.Ow)(machine))
                ? here
                : { kind: 'elsewhere', why: `${saidBy} leads to ${host}` };
        }
    }
}
const isRootless = (socket, runtimeFolder) => /^\/run\/user\/\d+\/docker\.sock$/.test(socket) ||
    (runtimeFolder !== '' && socket === `${runtimeFolder.replace(/\/+$/, '')}/docker.sock`);
/**
 * RootlessKit gives dockerd a resolv.conf of its own, with the address of its network driver (pkg/child/child.go,
 * `setupNet`), unless the daemon keeps the host's network (`--detach-netns`). Which, the socket does not say; both get
 * their answers from this machine's nameservers.
 */
const rootless = {
    kind: 'not-told',
    why: 'the rootless daemon may ask the DNS forwarder of its own network, which asks a nameserver of this runner',
};
const inMachine = (who) => ({
    kind: 'not-told',
    why: `${who} runs in a virtual machine, whose lookups this system answers`,
});
/** The step is in a container, and the daemon outside: it asks those that Docker's own resolver forwards to. */
function placeOfHost({ manager, resolvConf }) {
    const why = 'this step runs in a container, and its daemon on the host';
    const servers = externalServersIn(resolvConf);
    const isKnown = manager.kind === 'docker' && manager.embedded && servers.length > 0;
    return isKnown && servers.every(({ address, fromHost }) => fromHost && !(0,push_path_address/* isLoopbackAddress */.Ow)(address))
        ? { kind: 'own-nameservers', why, nameservers: servers.map(({ address }) => address) }
        : { kind: 'not-told', why: `${why}, whose nameservers are not known` };
}

;// CONCATENATED MODULE: ./build/src/runner/elf.js
/** System V ABI (gABI 4.1), "ELF Header" and "Program Header". */
const magic = [0x7f, 0x45, 0x4c, 0x46];
const class64 = 2;
const littleEndian = 1;
const interpreterType = 3;
/** More than any linker writes. */
const maximumHeaders = 64;
/** Where the fields of the two classes stand. */
const layouts = {
    32: { headers: 0x1c, size: 0x2a, count: 0x2c, offset: 0x04, length: 0x10, wide: false },
    64: { headers: 0x20, size: 0x36, count: 0x38, offset: 0x08, length: 0x20, wide: true },
};
/**
 * The interpreter of a dynamic program is the C library's own: `/lib64/ld-linux-x86-64.so.2` is glibc's,
 * `/lib/ld-musl-x86_64.so.1` musl's. A program without one is static. `unknown` for what is no ELF program, or where the
 * head does not reach. Never throws.
 */
function buildIn(head) {
    if (magic.some((byte, index) => head[index] !== byte))
        return 'unknown';
    const layout = head[4] === class64 ? layouts[64] : layouts[32];
    const little = head[5] === littleEndian;
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    try {
        const word = (at) => {
            return layout.wide ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little);
        };
        const [first, size, count] = [
            word(layout.headers),
            view.getUint16(layout.size, little),
            view.getUint16(layout.count, little),
        ];
        if (count === 0 || count > maximumHeaders)
            return 'unknown';
        const places = Array.from({ length: count }, (_, index) => first + index * size);
        const interpreter = places.find((at) => view.getUint32(at, little) === interpreterType);
        if (interpreter === undefined)
            return 'static';
        const start = word(interpreter + layout.offset);
        return libraryOf(head.subarray(start, start + word(interpreter + layout.length)));
    }
    catch {
        // The head ends before what it speaks of.
        return 'unknown';
    }
}
function libraryOf(interpreter) {
    const path = Buffer.from(interpreter).toString('latin1');
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name.startsWith('ld-musl'))
        return 'musl';
    return /^ld(?:-linux|64)?[-.\w]*\.so/.test(name) ? 'glibc' : 'unknown';
}

;// CONCATENATED MODULE: ./build/src/runner/programs.js
/** How the programs of a push are built. */


/** Where packages and archives put them, for a step whose PATH does not lead there: dockerd is started by the system. */
const usualFolders = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
/** Never rejects. */
async function readBuilds(world) {
    const [cli, daemon] = await Promise.all([buildOf(world, 'docker'), buildOf(world, 'dockerd')]);
    return { cli, daemon };
}
/** Of the first program of that name, as a shell would find it. */
async function buildOf(world, name) {
    const onPath = (world.environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
    for (const folder of new Set([...onPath, ...usualFolders])) {
        const head = await world.readHead(`${folder.replace(/\/+$/, '')}/${name}`, budgets/* limits */.Fy.programHeadBytes);
        if (head.kind === 'bytes')
            return buildIn(head.bytes);
        if (head.kind === 'unreadable' && head.why !== isDirectory)
            return 'unknown';
    }
    return 'unknown';
}
const isDirectory = 'it is a directory';

;// CONCATENATED MODULE: ./build/src/runner/proxy.js
/**
 * In Go's order (golang.org/x/net/http/httpproxy, `FromEnvironment`): registries speak https, so
 * that one is looked for first. Go does not know `ALL_PROXY`.
 */
const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** The first proxy variable that is set and not empty. Its value, which may hold credentials, is not kept. */
function readProxy(environment) {
    const variable = variables.find((name) => (environment[name] ?? '') !== '');
    return variable === undefined ? { kind: 'none' } : { kind: 'present-not-followed', variable };
}

;// CONCATENATED MODULE: ./build/src/runner/facts.js













/**
 * Reads files, environment and `docker --version` side by side, on macOS and Windows the system's own DNS tool, too. No
 * network; never rejects. Of the daemon and the plugins only what can be assumed is in it: `docker info` speaks to a
 * daemon, and is not waited for here, nor are the tools of surroundings.ts.
 */
async function readRunner(world, request, { resolvConfPath, jobSummary, signal, secrets }) {
    const [nameservers, pins, ipv6Networks, client, dockerConfig, nameServiceSwitch, event, builds] = await Promise.all([
        readNameservers(world, request, resolvConfPath, signal),
        readHosts(world),
        readIpv6Networks(world),
        readDockerClient(world, signal),
        readDockerConfig(world, request, secrets),
        readNameServiceSwitch(world),
        readEvent(world),
        readBuilds(world),
    ]);
    const daemonPlace = await readDaemonPlace(world, {
        manager: nameservers.manager,
        resolvConf: nameservers.text,
    });
    return {
        startedAt: world.startedAt,
        resolvConf: nameservers.state,
        notes: nameservers.notes,
        resolvers: nameservers.resolvers,
        manager: nameservers.manager,
        // The daemon's own, until buildx is asked for another.
        places: { daemon: daemonPlace, builder: daemonPlace },
        lookup: nameservers.lookup,
        pins,
        ipv6Networks,
        client,
        daemon: assumedDaemon(client, notAnswered),
        plugins: {},
        builds,
        lookupEnvironment: readLookupEnvironment(world.environment),
        contentTrust: readContentTrust(world.environment, request),
        proxy: readProxy(world.environment),
        dockerConfig: dockerConfig.state,
        credentials: dockerConfig.credentials,
        nameServiceSwitch,
        event,
        jobSummary,
    };
}

;// CONCATENATED MODULE: ./build/src/runner/builder.js
/** Where the builder of `docker buildx build --push` runs: asked of buildx, and of the builder's own resolv.conf. */








const mostNodes = 16;
/**
 * What `docker buildx inspect` prints (docker/buildx commands/inspect.go, `runInspect`): a line for each value, nodes after
 * `Nodes:`. The names of the lines are in no other language. Null for a text that is none of its.
 */
function parseBuilder(text) {
    const [head = '', ...rest] = text.split(/^Nodes:\s*$/m);
    const name = valueIn(head, 'Name');
    const driver = valueIn(head, 'Driver');
    if (name === null || driver === null)
        return null;
    const nodes = rest
        .join('\n')
        .split(/^(?=Name:)/m)
        .flatMap((node) => {
        const own = valueIn(node, 'Name');
        if (own === null)
            return [];
        return [
            {
                name: own,
                endpoint: valueIn(node, 'Endpoint') ?? '',
                status: valueIn(node, 'Status') ?? '',
                hostNetwork: /(?:^|\s)network="?host"?(?:\s|$)/.test(valueIn(node, 'Driver Options') ?? ''),
            },
        ];
    });
    return { name: quote(name), driver: quote(driver), nodes: nodes.slice(0, mostNodes) };
}
const valueIn = (text, label) => {
    const value = new RegExp(`^${label}:[ \\t]*(.*?)[ \\t\\r]*$`, 'm').exec(text)?.[1];
    return value === undefined || value === '' ? null : value;
};
/**
 * Without a builder of its own it is the daemon's, and nobody is asked. Never rejects; ends with the signal.
 * The builder's file is read and nothing in it is touched: `docker exec … cat /etc/resolv.conf`.
 */
async function readBuilderPlace(world, runner, signal) {
    const { daemon } = runner.places;
    const chosen = await chosenBuilder(world);
    if (chosen === null)
        return daemon;
    const answer = await askTool(world, ['docker', 'buildx', 'inspect', ...chosen], signal);
    if (answer.kind === 'skipped')
        return { kind: 'not-told', why: answer.why };
    const builder = parseBuilder(answer.text);
    if (builder === null)
        return { kind: 'not-told', why: notUnderstood('docker buildx inspect', answer.text).why };
    const who = `the builder ${builder.name}`;
    if (builder.driver === 'docker')
        return daemon;
    if (builder.driver !== 'docker-container') {
        return { kind: 'elsewhere', why: `${who} is one of the driver ${builder.driver}` };
    }
    if (daemon.kind === 'elsewhere')
        return daemon;
    const node = builder.nodes[0];
    if (node === undefined || !isContainerName(node.name))
        return { kind: 'not-told', why: `${who} names no node` };
    if (/^(?:ssh|tcp|https?):/i.test(node.endpoint)) {
        return { kind: 'elsewhere', why: `${who} runs at ${quote(builder_withoutUser(node.endpoint))}` };
    }
    if (node.hostNetwork)
        return daemon;
    if (node.status !== 'running')
        return { kind: 'not-told', why: `${who} is not running yet` };
    return await placeInContainer(world, who, node, runner, signal);
}
/** The arguments that name it, or null where `docker buildx` takes the daemon's own. */
async function chosenBuilder(world) {
    const named = world.environment['BUILDX_BUILDER'] ?? '';
    if (named !== '')
        return named === 'default' ? null : [named];
    const folder = dockerFolder(world.environment);
    const buildx = world.environment['BUILDX_CONFIG'] ?? '';
    if (buildx === '' && folder === null)
        return null;
    // docker/buildx store/store.go, `GetCurrentInstance`.
    const path = `${buildx === '' ? `${folder ?? ''}/buildx` : buildx}/current`;
    const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    const parsed = file.kind === 'text' ? parseFirstJson(file.text) : null;
    const name = parsed?.ok === true ? jsonAt(parsed.value, 'Name') : null;
    return typeof name === 'string' && name !== '' && name !== 'default' ? [] : null;
}
const isContainerName = (name) => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(name);
const builder_withoutUser = (endpoint) => endpoint.replace(/^([a-z]+:\/\/)[^/]*@/i, '$1');
async function placeInContainer(world, who, { name }, { resolvers }, signal) {
    // docker/buildx driver/docker-container/factory.go, `buildx_buildkit_` and the node's name.
    const command = ['docker', 'exec', `buildx_buildkit_${name}`, 'cat', '/etc/resolv.conf'];
    const file = await askTool(world, command, signal);
    if (file.kind === 'skipped')
        return { kind: 'not-told', why: `the resolv.conf of ${who}: ${file.why}` };
    const nameservers = builder_nameserversIn(file.text);
    if (nameservers === null)
        return { kind: 'not-told', why: `the resolv.conf of ${who} names no nameserver that is known here` };
    const used = resolvers.filter((one) => one.used && one.port === budgets/* dnsPort */.f).map(({ address }) => address);
    return used.join(' ') === nameservers.join(' ')
        ? { kind: 'here' }
        : { kind: 'own-nameservers', why: `${who} has a resolv.conf of its own`, nameservers };
}
/** Those that are asked in the end, in this runner's network; null where one of them is known inside the container only. */
function builder_nameserversIn(text) {
    const asked = parseResolvConf(text)
        .nameservers.filter((one) => one.used)
        .map(({ address }) => address);
    const servers = asked.includes(embeddedResolver)
        ? externalServersIn(text)
        : asked.map((address) => ({ address, fromHost: false }));
    const isKnown = servers.length > 0 && servers.every(({ address, fromHost }) => fromHost || !(0,push_path_address/* isLoopbackAddress */.Ow)(address));
    return isKnown ? servers.map(({ address }) => address) : null;
}

;// CONCATENATED MODULE: ./build/src/runner/resolved-status.js
/**
 * What `resolvectl status` prints: systemd src/resolve/resolvectl.c, `status_print_global` and `status_ifindex`. Up to
 * 245 each setting has a line of its own, from 246 on they share the line `Protocols:`; from 259 on `--json` prints what
 * the Varlink call DumpDNSConfiguration answers.
 */




/** More interfaces, or servers of one, than these nobody means; a machine full of containers has hundreds. */
const resolved_status_most = { links: 64, servers: 16, domains: 16 };
/** Null for a text that is none of these. Nothing throws. */
function parseResolvedStatus(text) {
    const links = /^\s*[[{]/.test(text) ? linksInJson(text) : linksInText(text);
    return links === null ? null : withSomething(links).slice(0, resolved_status_most.links);
}
/** An interface without a server and without a domain decides nothing. */
const withSomething = (links) => links.filter(({ name, servers, domains }) => name === null || servers.length > 0 || domains.length > 0);
const heading = /^(?:Global|Link \d+ \(([^)\s]+)\)|Delegate (\S+))$/;
/** The label may be indented; an address that goes on in the next line has no blank after its first colon. */
const resolved_status_field = /^\s*([A-Z][A-Za-z.]*(?: [A-Za-z]+)*|resolv\.conf mode):(?:\s+(.*))?$/;
function linksInText(text) {
    const sections = [];
    let label = null;
    for (const line of text.split('\n')) {
        const title = heading.exec(line.trimEnd());
        if (title !== null) {
            sections.push({ name: title[1] ?? title[2] ?? null, values: new Map() });
            label = null;
            continue;
        }
        const section = sections.at(-1);
        if (section === undefined || line.trim() === '')
            continue;
        const [, ownLabel, value] = resolved_status_field.exec(line) ?? [];
        label = ownLabel ?? label;
        if (label === null)
            continue;
        const words = (ownLabel === undefined ? line : (value ?? '')).trim();
        section.values.set(label, [...(section.values.get(label) ?? []), words]);
    }
    if (sections.length === 0)
        return null;
    return sections.map(({ name, values }) => {
        const wordsOf = (of) => (values.get(of) ?? [])
            .join(' ')
            .split(/\s+/)
            .filter((word) => word !== '');
        const protocols = wordsOf('Protocols');
        return resolved_status_linkOf({
            name,
            servers: wordsOf('DNS Servers'),
            current: wordsOf('Current DNS Server')[0] ?? null,
            domains: wordsOf('DNS Domain'),
            dnssec: settingIn(protocols, 'DNSSEC') ?? oldDnssec(wordsOf('DNSSEC setting'), wordsOf('DNSSEC supported')),
            dnsOverTls: settingIn(protocols, 'DNSOverTLS') ?? wordsOf('DNSOverTLS setting')[0] ?? null,
        });
    });
}
/** `-DNSOverTLS`, `+DNSOverTLS`, `DNSOverTLS=opportunistic`, `DNSSEC=no/unsupported`. */
function settingIn(protocols, name) {
    if (protocols.includes(`+${name}`))
        return 'yes';
    if (protocols.includes(`-${name}`))
        return 'no';
    return protocols.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
const oldDnssec = ([setting], [supported]) => setting === undefined ? null : `${setting}/${supported === 'yes' ? 'supported' : 'unsupported'}`;
function linksInJson(text) {
    const parsed = parseFirstJson(text);
    if (!parsed.ok)
        return null;
    const listed = Array.isArray(parsed.value) ? parsed.value : jsonAt(parsed.value, 'configuration');
    if (!Array.isArray(listed))
        return null;
    const entries = listed;
    const objects = entries.filter(isJsonObject);
    const isKnown = objects.some((one) => ['servers', 'dnssec', 'resolvConfMode', 'ifname'].some((key) => Object.hasOwn(one, key)));
    if (!isKnown)
        return null;
    return objects.map((one) => resolved_status_linkOf({
        name: textAt(one, 'ifname') ?? textAt(one, 'delegate'),
        servers: listAt(one, 'servers').map(resolved_status_serverText),
        current: isJsonObject(one['currentServer']) ? resolved_status_serverText(one['currentServer']) : null,
        domains: listAt(one, 'searchDomains').map((domain) => textAt(domain, 'name') ?? ''),
        dnssec: jsonDnssec(textAt(one, 'dnssec'), jsonAt(one, 'dnssecSupported')),
        dnsOverTls: textAt(one, 'dnsOverTLS'),
    }));
}
const jsonDnssec = (setting, supported) => setting === null ? null : `${setting}/${supported === true ? 'supported' : 'unsupported'}`;
/** A server in the spelling of the text, so that both are read by the same rule. */
function resolved_status_serverText(server) {
    const address = textAt(server, 'addressString') ?? bytesText(jsonAt(server, 'address'));
    const port = jsonAt(server, 'port');
    const name = textAt(server, 'name');
    const host = typeof port === 'number' && port !== 0 && port !== budgets/* dnsPort */.f ? withPort(address, port) : address;
    return name === null || name === '' ? host : `${host}#${name}`;
}
const withPort = (address, port) => address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
function bytesText(bytes) {
    const listed = Array.isArray(bytes) ? bytes : [];
    const numbers = listed.filter((byte) => typeof byte === 'number');
    if (numbers.length === 4)
        return numbers.join('.');
    const groups = numbers.flatMap((byte, index) => index % 2 === 0 ? [(byte * 256 + (numbers[index + 1] ?? 0)).toString(16)] : []);
    return groups.join(':');
}
const textAt = (value, name) => {
    const found = jsonAt(value, name);
    return typeof found === 'string' && found !== '' ? found : null;
};
const listAt = (value, name) => {
    const found = jsonAt(value, name);
    return Array.isArray(found) ? found : [];
};
function resolved_status_linkOf({ name, servers, current, domains, dnssec, dnsOverTls }) {
    return {
        name: name === null ? null : quote(name),
        servers: servers.flatMap((one) => forwardServer(one) ?? []).slice(0, resolved_status_most.servers),
        current: current === null ? null : (forwardServer(current)?.address ?? null),
        domains: domains
            .filter((domain) => domain !== '')
            .slice(0, resolved_status_most.domains)
            .map(quote),
        dnssec: dnssec === null ? null : quote(dnssec),
        dnsOverTls: dnsOverTls === null ? null : quote(dnsOverTls),
    };
}
/** `192.0.2.1`, `192.0.2.1:853%eth0#dns.example`, `[2001:db8::1]:53`, `fe80::1%eth0` (systemd in_addr_port_ifindex_name_to_string). */
function forwardServer(written) {
    const [place = '', serverName = null] = written.split('#', 2);
    const zoneless = place.replace(/%[^\]]*$/, '');
    const isWhole = (0,push_path_address/* isIpAddress */.oX)(place) !== 0;
    const parsed = (0,push_path_address/* parseEndpoint */.Bk)(isWhole ? place : zoneless, budgets/* dnsPort */.f);
    return parsed.ok
        ? { ...parsed.endpoint, serverName: serverName === null || serverName === '' ? null : quote(serverName) }
        : null;
}

;// CONCATENATED MODULE: ./build/src/runner/resolved.js
/** systemd-resolved, asked through its own tool. */





const mostStates = 64;
/** Up to 247 the tool does not know `--json`, and up to 238 it has another name. */
const statusCommands = [
    ['resolvectl', '--no-pager', '--json=short', 'status'],
    ['resolvectl', '--no-pager', 'status'],
    ['systemd-resolve', '--no-pager', '--status'],
];
/** Asks for the servers of each interface and for what became of them. Never rejects; ends with the signal. */
async function readResolved(world, signal) {
    const [status, states] = await Promise.all([
        askStatus(world, signal),
        askTool(world, ['resolvectl', '--no-pager', '--json=short', 'show-server-state'], signal),
    ]);
    const serverStates = states.kind === 'told' ? parseServerStates(states.text) : [];
    if (status.kind === 'skipped')
        return { links: [], serverStates, told: status };
    const links = parseResolvedStatus(status.text);
    return links === null
        ? { links: [], serverStates, told: notUnderstood('resolvectl', status.text) }
        : { links, serverStates, told: { kind: 'told' } };
}
/** A tool that hangs hangs with other options, too: the next command is for one that refuses or is not there. */
async function askStatus(world, signal) {
    const endMs = world.monotonicMs() + budgets/* limits */.Fy.toolMs;
    let first = null;
    for (const command of statusCommands) {
        const leftMs = endMs - world.monotonicMs();
        if (leftMs <= 0 || signal.aborted)
            break;
        const answer = await askTool(world, command, signal, leftMs);
        if (answer.kind === 'told')
            return answer;
        first = answer;
    }
    return first ?? { kind: 'skipped', why: 'the run ended first' };
}
/** systemd src/resolve/resolved-dns-server.c, `dns_server_dump_state_to_json` (253 and later). Anything else is nothing. */
function parseServerStates(text) {
    const parsed = parseFirstJson(text);
    const listed = parsed.ok && Array.isArray(parsed.value) ? parsed.value : [];
    return listed.slice(0, mostStates).flatMap((one) => {
        const server = jsonAt(one, 'Server');
        if (typeof server !== 'string' || server === '')
            return [];
        const link = jsonAt(one, 'Interface');
        const level = jsonAt(one, 'VerifiedFeatureLevel');
        return [
            {
                server: quote(server),
                interface: typeof link === 'string' ? quote(link) : null,
                verifiedLevel: typeof level === 'string' ? quote(level) : 'n/a',
                failedUdp: countOf(jsonAt(one, 'FailedUDPAttempts')),
                failedTcp: countOf(jsonAt(one, 'FailedTCPAttempts')),
            },
        ];
    });
}
const countOf = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;

;// CONCATENATED MODULE: ./build/src/runner/surroundings.js



/** Never rejects; ends with the signal. Where no tool has to be asked, none is started. */
async function readSurroundings(world, runner, signal) {
    const [manager, builder] = await Promise.all([
        managerWithTools(world, runner.manager, signal),
        readBuilderPlace(world, runner, signal),
    ]);
    return { manager, builder };
}
async function managerWithTools(world, manager, signal) {
    if (manager.kind === 'systemd-resolved')
        return { ...manager, ...(await readResolved(world, signal)) };
    if (manager.kind === 'network-manager')
        return { ...manager, ...(await readConnection(world, signal)) };
    return manager;
}
/** The facts with what came of it. */
const withSurroundings = (facts, { manager, builder }) => ({
    ...facts,
    manager,
    places: { ...facts.places, builder },
});

;// CONCATENATED MODULE: ./build/src/secrets.js
/** @param tell told each token as it is kept, so that it can be masked in logs */
function createSecrets(tell) {
    const passwords = new Map();
    const tokens = new Map();
    const kept = new Set();
    return {
        keepPassword: (key, username, password) => {
            passwords.set(key, { username, password });
            const basic = Buffer.from(`${username}:${password}`).toString('base64');
            for (const form of [password, encodeURIComponent(password), basic])
                if (form !== '')
                    kept.add(form);
        },
        keepToken: (probeId, token) => {
            tell(token);
            kept.add(token);
            tokens.set(probeId, token);
        },
        accountFor: (key) => passwords.get(key)?.username ?? null,
        basicFor: (key) => {
            const stored = passwords.get(key);
            if (stored === undefined)
                return null;
            return `Basic ${Buffer.from(`${stored.username}:${stored.password}`).toString('base64')}`;
        },
        bearerFor: (probeId) => {
            const token = tokens.get(probeId);
            return token === undefined ? null : `Bearer ${token}`;
        },
        // The longest first: one may be a part of another.
        without: (text) => [...kept]
            .sort((one, other) => other.length - one.length)
            .reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
    };
}

;// CONCATENATED MODULE: ./build/src/preflight.js
/**
 * The story and the only loop: the runner's facts, then measuring what the plan asks for until it asks
 * for nothing or the deadline passes, then the judgement.
 */














/** Ends by `request.timeoutMs`, whatever the network does; nothing that it opened is left behind. */
async function preflight(world, request, options) {
    const startMs = world.monotonicMs();
    const { signal, end } = deadlineAfter(request.timeoutMs);
    const { witness } = options;
    const secrets = createSecrets((token) => witness.secret(token));
    const asking = readDockerInfo(world, signal);
    try {
        const [runner, trustStore] = await witness.phase('Runner', async () => {
            const read = await Promise.all([
                readRunner(world, request, { ...options, signal, secrets }),
                readCertificates(world).then((certificates) => createTrustStore(authoritiesIn(certificates))),
            ]);
            witness.runner(read[0]);
            return read;
        });
        const lookingAround = readSurroundings(world, runner, signal);
        const measurer = createMeasurer({ world, signal, startMs, secrets, trustStore });
        const nothing = { schemaVersion: 1, request, runner, measurements: [] };
        const surveyed = await witness.phase('Measurements', () => survey(nothing, { world, signal, startMs, measurer, witness, plan: nextProbes }));
        const patienceMs = startMs + budgets/* limits */.Fy.infoMs - world.monotonicMs();
        const [info, around] = await Promise.all([
            Promise.race([asking, resolvedAfter(patienceMs, signal, noInfo(notAnswered))]),
            Promise.race([lookingAround, resolvedAfter(patienceMs, signal, null)]),
        ]);
        end();
        const informed = withDockerInfo(surveyed.runner, info);
        const known = { ...surveyed, runner: around === null ? informed : withSurroundings(informed, around) };
        const observations = presentable(known, measurer.lateReplies());
        return judgeAgain(observations, world.monotonicMs() - startMs);
    }
    finally {
        end();
    }
}
/** The report that these observations make, whenever they were made. `durationMs` is the preflight's own time. */
const judgeAgain = (observations, durationMs) => ({
    ...observations,
    ...judge(observations),
    durationMs,
});
/** Every probe as soon as it is asked for, none waiting for another. */
async function survey(first, { world, signal, startMs, measurer, witness, plan }) {
    let observations = first;
    const known = new Set();
    const underway = new Map();
    const questions = new Map();
    // What the run does not wait for, or not any longer.
    const aside = new Map();
    const { promise: finished, resolve: finish, reject: fail } = (0,src_world/* withResolvers */.YN)();
    const situation = () => {
        const nowMs = world.monotonicMs() - startMs;
        const olderThan = (ageMs) => new Set([...underway].filter(([, sinceMs]) => nowMs - sinceMs >= ageMs).map(([id]) => id));
        return {
            nowMs,
            overdue: olderThan(budgets/* limits */.Fy.overdueMs),
            doubted: olderThan(budgets/* limits */.Fy.doubtMs),
            idle: underway.size === 0,
        };
    };
    const askWhatIsNew = () => {
        const now = situation();
        const probes = signal.aborted ? [] : plan(observations, now);
        for (const probe of probes) {
            if (known.has(probe.id))
                continue;
            known.add(probe.id);
            const sinceMs = Math.max(now.nowMs, probe.notBeforeMs);
            if (probe.kind === 'diagnosis' && !probe.waitedFor)
                aside.set(probe.id, { probe, sinceMs });
            else
                underway.set(probe.id, sinceMs);
            if (probe.kind === 'dns')
                questions.set(probe.id, probe);
            measurer.measure(probe).then(take).catch(fail);
        }
        setAsideWhatIsGivenUp();
        if (underway.size === 0)
            finish(undefined);
    };
    const setAsideWhatIsGivenUp = () => {
        const isGivenUp = givenUp(observations);
        for (const [id, sinceMs] of underway) {
            const probe = questions.get(id);
            if (probe === undefined || !isGivenUp(probe, sinceMs))
                continue;
            underway.delete(id);
            aside.set(id, { probe, sinceMs });
        }
    };
    let ended = false;
    const planned = { next: null, lastMs: 0 };
    const take = (measurement) => {
        if (ended)
            return;
        underway.delete(measurement.probe.id);
        aside.delete(measurement.probe.id);
        observations = { ...observations, measurements: [...observations.measurements, measurement] };
        witness.measured(measurement);
        // Once for all that came together, after it was all received: planning must not delay a clock.
        planned.next ??= later(lookAround, planned.lastMs > budgets/* planning */.Ix.shortMs ? planned.lastMs * budgets/* planning */.Ix.restFactor : 0);
    };
    const lookAround = () => {
        planned.next?.();
        planned.next = null;
        const begunMs = world.monotonicMs();
        try {
            askWhatIsNew();
        }
        catch (error) {
            fail(error);
        }
        planned.lastMs = world.monotonicMs() - begunMs;
    };
    // Woken while nothing happens, too, so that a lost packet is doubted while it is waited for.
    const waking = setInterval(lookAround, budgets/* limits */.Fy.wakeEveryMs);
    lookAround();
    try {
        await finished;
    }
    finally {
        ended = true;
        clearInterval(waking);
        planned.next?.();
    }
    const nowMs = world.monotonicMs() - startMs;
    const cut = [...aside.values()].map(({ probe, sinceMs }) => {
        const startedMs = Math.min(sinceMs, nowMs);
        const result = { kind: 'skipped', why: 'deadline', waitedMs: nowMs - startedMs };
        return probe.kind === 'dns' ? { probe, startedMs, result } : { probe, startedMs, result };
    });
    cut.forEach((measurement) => witness.measured(measurement));
    return { ...observations, measurements: [...observations.measurements, ...cut] };
}
/** After what has come in was received, or after a while. @returns how it is called off */
function later(work, waitMs) {
    if (waitMs > 0) {
        const timer = setTimeout(work, waitMs);
        return () => clearTimeout(timer);
    }
    const immediate = setImmediate(work);
    return () => clearImmediate(immediate);
}
/** What the daemon says of itself is worth no wait beyond the measurements, but for a moment. */
function resolvedAfter(ms, signal, value) {
    const { promise, resolve } = (0,src_world/* withResolvers */.YN)();
    const stop = () => {
        clearTimeout(timer);
        resolve(value);
    };
    const timer = setTimeout(stop, Math.max(0, ms));
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted)
        stop();
    return promise;
}
/** One deadline for everything that is opened. `end` ends it all at once, and is harmless twice. */
function deadlineAfter(timeoutMs) {
    const controller = new AbortController();
    (0,external_node_events_namespaceObject.setMaxListeners)(0, controller.signal);
    const timer = setTimeout(() => controller.abort(), timeoutMs);
    return {
        signal: controller.signal,
        end: () => {
            clearTimeout(timer);
            controller.abort();
        },
    };
}
/** Late replies take their place, and of the hosts file only the hosts of this push stay. */
function presentable(observations, lateReplies) {
    const measurements = observations.measurements.map((one) => {
        const late = lateReplies.get(one.probe.id);
        if (one.probe.kind !== 'dns' || one.result.kind !== 'timed-out' || late === undefined)
            return one;
        return { ...one, result: { ...one.result, late } };
    });
    const hosts = new Set(pathOf(observations).map(({ host }) => host.toLowerCase()));
    const pins = Object.fromEntries(Object.entries(observations.runner.pins).filter(([name]) => hosts.has(name)));
    return { ...observations, measurements, runner: { ...observations.runner, pins } };
}
const authoritiesIn = ({ daemonSystem, clientSystem, ...folders }) => ({
    daemonSystem: daemonSystem.pems,
    clientSystem: clientSystem.pems,
    folderFor: async ({ authorities: { of, host } }) => (await (of === 'registry' ? folders.registryFolder(host) : folders.trustServerFolder(host))).pems,
});


/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   Ow: () => (/* binding */ isLoopbackAddress),
/* harmony export */   QK: () => (/* binding */ hostAndPortOf),
/* harmony export */   XL: () => (/* binding */ isNobodysAddress),
/* harmony export */   _X: () => (/* binding */ sameEndpoint),
/* harmony export */   oX: () => (/* binding */ isIpAddress),
/* harmony export */   pz: () => (/* binding */ parsePort)
/* harmony export */ });
const ipv4Part = /^(?:0|[1-9]\d{0,2})$/;
const ipv6Group = /^[0-9A-Fa-f]{1,4}$/;
/** What stands after `%` (RFC 4007 section 11): an interface's name or number. */
const zone = /^[0-9A-Za-z._:-]+$/;
const port = /^[1-9]\d{0,4}$/;
const maximumPort = 65_535;
/** 4 or 6 for an IP address as text, else 0. IPv6 may carry a zone (`fe80::1%eth0`), and has no brackets. */
function isIpAddress(text) {
    const bytes = bytesOf(text);
    if (bytes === null)
        return 0;
    return bytes.length === 4 ? 4 : 6;
}
/** Whether a connection to it stays on this machine: 127.0.0.0/8 and ::1, IPv4-mapped too, as Go's `IP.IsLoopback`. */
function isLoopbackAddress(address) {
    return isInside(address, loopback);
}
/** Whether it is one of the addresses that mean something else in another network (RFC 1918, 6598, 3927, 4193, 4291) or loopback. */
function isPrivateAddress(address) {
    return isInside(address, [...loopback, ...privateUse]);
}
/**
 * Whether no server on any network has it: "this network", link-local, multicast, reserved and broadcast addresses, and
 * the same of IPv6 (RFC 6890, 4291). Filters answer with such for what they block.
 */
function isNobodysAddress(address) {
    return isInside(address, nobodys);
}
/**
 * `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1`, `[2001:db8::1]` or `[2001:db8::1]:5353`.
 * A name is never accepted. `expected` is a sentence part.
 */
function parseEndpoint(text, defaultPort) {
    if (isIpAddress(text) !== 0)
        return { ok: true, endpoint: { address: text, port: defaultPort } };
    const [, bracketed, afterBracket] = /^\[([^\]]*)\](.*)$/s.exec(text) ?? [];
    if (bracketed !== undefined && afterBracket !== undefined) {
        if (isIpAddress(bracketed) !== 6)
            return { ok: false, expected: 'an IPv6 address in the brackets' };
        if (afterBracket === '')
            return { ok: true, endpoint: { address: bracketed, port: defaultPort } };
        return withPort(bracketed, afterBracket.startsWith(':') ? afterBracket.slice(1) : '');
    }
    const colon = text.indexOf(':');
    const address = text.slice(0, Math.max(colon, 0));
    if (isIpAddress(address) === 4)
        return withPort(address, text.slice(colon + 1));
    return { ok: false, expected: 'an IP address' };
}
const sameEndpoint = (one, other) => one.address === other.address && one.port === other.port;
/** A port from 1 to 65535 in decimal digits, or null. */
function parsePort(text) {
    const number = port.test(text) ? Number(text) : 0;
    return number >= 1 && number <= maximumPort ? number : null;
}
/** Where an http or https URL leads. The host is a name, or an IP address without brackets. */
function hostAndPortOf(url) {
    const defaultPort = url.protocol === 'http:' ? 80 : 443;
    return {
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: url.port === '' ? defaultPort : Number(url.port),
    };
}
function withPort(address, digits) {
    const number = parsePort(digits);
    return number === null
        ? { ok: false, expected: `a port from 1 to ${maximumPort}` }
        : { ok: true, endpoint: { address, port: number } };
}
/** The daemon's default insecure networks: moby v28.5.2 registry/config.go:105. */
const loopback = ['127.0.0.0/8', '::1/128'].map(prefixOf);
const privateUse = [
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '100.64.0.0/10',
    '169.254.0.0/16',
    'fc00::/7',
    'fe80::/10',
].map(prefixOf);
const nobodys = ['0.0.0.0/8', '169.254.0.0/16', '224.0.0.0/3', '::/128', 'fe80::/10', 'ff00::/8'].map(prefixOf);
function prefixOf(cidr) {
    const [network = '', bits = ''] = cidr.split('/');
    return { bytes: bytesOf(network) ?? [], bits: Number(bits) };
}
function isInside(address, prefixes) {
    const bytes = bytesOf(address);
    if (bytes === null)
        return false;
    const plain = isIpv4Mapped(bytes) ? bytes.slice(12) : bytes;
    return prefixes.some((prefix) => prefix.bytes.length === plain.length && agrees(plain, prefix));
}
function agrees(bytes, prefix) {
    return prefix.bytes.every((expected, index) => {
        const bits = Math.min(8, Math.max(0, prefix.bits - 8 * index));
        return ((bytes[index] ?? 0) ^ expected) >> (8 - bits) === 0;
    });
}
/** ::ffff:0:0/96 (RFC 4291 section 2.5.5.2). */
function isIpv4Mapped(bytes) {
    return bytes.length === 16 && bytes.slice(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 0xff));
}
/** 4 or 16 bytes in network order, without the zone; null for what is no address. */
function bytesOf(text) {
    if (!text.includes(':'))
        return ipv4BytesOf(text);
    const percent = text.indexOf('%');
    if (percent === -1)
        return ipv6BytesOf(text);
    return zone.test(text.slice(percent + 1)) ? ipv6BytesOf(text.slice(0, percent)) : null;
}
function ipv4BytesOf(text) {
    const parts = text.split('.', 5);
    if (parts.length !== 4 || !parts.every((part) => ipv4Part.test(part) && Number(part) <= 255))
        return null;
    return parts.map(Number);
}
/** RFC 4291 section 2.2: eight groups, `::` once for the zero groups left out, the last two groups also as IPv4. */
function ipv6BytesOf(text) {
    const halves = text.split('::', 3);
    const [head, tail] = halves.map((half, index) => groupsOf(half, index === halves.length - 1));
    if (head === undefined || head === null || tail === null || halves.length > 2)
        return null;
    if (tail === undefined)
        return head.length === 16 ? head : null;
    const missing = 16 - head.length - tail.length;
    return missing >= 2 ? [...head, ...Array.from({ length: missing }, () => 0), ...tail] : null;
}
function groupsOf(half, mayEndInIpv4) {
    if (half === '')
        return [];
    const groups = half.split(':', 9);
    const bytes = groups.map((group, index) => {
        if (mayEndInIpv4 && index === groups.length - 1 && group.includes('.'))
            return ipv4BytesOf(group);
        return ipv6Group.test(group) ? [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff] : null;
    });
    return bytes.every((pair) => pair !== null) ? bytes.flat() : null;
}


/***/ }),

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aG: () => (/* binding */ countedMeasurements),
/* harmony export */   f9: () => (/* binding */ dnsMeasurements),
/* harmony export */   on: () => (/* binding */ addressesWithoutDns),
/* harmony export */   r0: () => (/* binding */ diagnosisMeasurements),
/* harmony export */   sO: () => (/* binding */ addressesOf),
/* harmony export */   y5: () => (/* binding */ againSuffix)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(498);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1782);


const counted = new WeakMap();
/** What the second look at a probe is called: the first one's id and this. */
const againSuffix = ' again';
/** The measurements that count: of what a client would ask, too, and where something was looked at twice, the second answer. */
function countedMeasurements({ measurements }) {
    const known = counted.get(measurements);
    if (known !== undefined)
        return known;
    const replaced = new Set(measurements.flatMap(({ probe, result }) => probe.look === 2 && result.kind !== 'skipped' ? [probe.id.slice(0, -againSuffix.length)] : []));
    const counting = measurements
        .filter((one) => one.probe.kind !== 'diagnosis')
        .filter(({ probe, result }) => (probe.look === 1 ? !replaced.has(probe.id) : result.kind !== 'skipped'));
    counted.set(measurements, counting);
    return counting;
}
const questions = new WeakMap();
/** Those of one kind, narrowed. */
function dnsMeasurements(observations) {
    const measurements = countedMeasurements(observations);
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .P)(questions, measurements, () => measurements.filter((one) => one.probe.kind === 'dns'));
}
const asides = new WeakMap();
/** What came of the questions that no client asks. */
function diagnosisMeasurements({ measurements }) {
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .P)(asides, measurements, () => measurements.filter((one) => one.probe.kind === 'diagnosis'));
}
/** Addresses that need no resolver: the host is one, or the hosts file pins it. Null where a resolver is asked. */
function addressesWithoutDns(observations, host) {
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpAddress */ .oX)(host) !== 0)
        return [host];
    const { pins } = observations.runner;
    const name = host.toLowerCase();
    return Object.hasOwn(pins, name) ? (pins[name] ?? null) : null;
}
const found = new WeakMap();
/** Every address that this runner's own resolvers gave for a host, in the order in which they came, without repeats. */
function addressesOf(observations, host) {
    const known = addressesWithoutDns(observations, host);
    if (known !== null)
        return known;
    const measurements = dnsMeasurements(observations);
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .P)(found, measurements, () => addressesByHost(measurements)).get(host) ?? [];
}
function addressesByHost(measurements) {
    const addresses = new Map();
    for (const { probe, result } of measurements) {
        if (probe.why !== 'client' || result.kind !== 'answered')
            continue;
        const own = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .P)(addresses, probe.host, () => new Set());
        result.addresses.forEach((address) => own.add(address));
    }
    return new Map([...addresses].map(([host, own]) => [host, [...own]]));
}


/***/ }),

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* unused harmony export familiarName */
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(498);

/** What Docker prints for Docker Hub, and the older name that it turns into it: normalize.go:10-34. */
const hub = 'docker.io';
const legacyHub = 'index.docker.io';
const officialPrefix = 'library/';
/** reference.go:38: without the domain, with `library/`. */
const maximumPathLength = 255;
/** regexp.go, `tag`. */
const maximumTagLength = 128;
const identifier = /^[a-f0-9]{64}$/;
const domainPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const pathPattern = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^\w[\w.-]*$/;
/** regexp.go, `digestPat`. */
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
/** opencontainers/go-digest v1.0.0 algorithm.go: the algorithms that there are, and their length in lower-case hex. */
const digestLengths = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
/**
 * Reads what `docker push` would be given. Never throws. A reference without a tag has `tag: null`
 * and is pushed as `latest`.
 */
function parseImageReference(written) {
    const refuse = (expected) => ({ ok: false, expected, got: written });
    const problem = problemOfText(written);
    if (problem !== null)
        return refuse(problem);
    const { domain, rest } = splitDomain(written);
    const at = rest.indexOf('@');
    const digest = at === -1 ? null : rest.slice(at + 1);
    const named = at === -1 ? rest : rest.slice(0, at);
    const colon = named.indexOf(':');
    const tag = colon === -1 ? null : named.slice(colon + 1);
    const path = colon === -1 ? named : named.slice(0, colon);
    const expected = problemOfDomain(domain) ??
        problemOfPath(path) ??
        (tag === null ? null : problemOfTag(tag)) ??
        (digest === null ? null : problemOfDigest(digest));
    return expected === null ? { ok: true, image: { written, domain, path, tag, digest } } : refuse(expected);
}
/** Domain and path, without tag and digest: `docker.io/library/alpine`. Content trust calls it the GUN. */
function fullName(image) {
    return `${image.domain}/${image.path}`;
}
/** As `docker push` prints it, without tag and digest: `alpine`, `user/app`, `ghcr.io/user/app` (normalize.go, `familiarizeName`). */
function familiarName(image) {
    if (image.domain !== hub)
        return fullName(image);
    const short = image.path.startsWith(officialPrefix) ? image.path.slice(officialPrefix.length) : image.path;
    return short.includes('/') ? image.path : short;
}
/** What is wrong before anything is taken apart. */
function problemOfText(written) {
    if (written === '')
        return 'an image reference, not an empty text';
    if (/\s/.test(written))
        return 'an image reference without spaces';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written))
        return 'an image reference, which has no "https://" before it';
    if (identifier.test(written))
        return 'a repository name, not the 64 hexadecimal digits of an image ID';
    return null;
}
/** normalize.go, `splitDockerDomain`. */
function splitDomain(written) {
    const slash = written.indexOf('/');
    const first = written.slice(0, Math.max(slash, 0));
    const isDomain = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first;
    const rest = isDomain ? written.slice(slash + 1) : written;
    if (isDomain && first !== hub && first !== legacyHub)
        return { domain: first, rest };
    return { domain: hub, rest: rest.includes('/') ? rest : `${officialPrefix}${rest}` };
}
function problemOfDomain(domain) {
    if (!domainPattern.test(domain)) {
        return 'a registry of letters, digits, "-" and "." with an optional port before the first "/"';
    }
    const [, bracketed] = /^\[(.*)\]/.exec(domain) ?? [];
    if (bracketed !== undefined && (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpAddress */ .oX)(bracketed) !== 6)
        return 'an IPv6 address in the brackets';
    const [, port] = /:(\d+)$/.exec(domain) ?? [];
    return port === undefined || (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePort */ .pz)(port) !== null ? null : 'a registry with a port from 1 to 65535';
}
function problemOfPath(path) {
    if (path === '' || path === officialPrefix)
        return 'a repository name after the registry';
    if (path.toLowerCase() !== path)
        return 'a repository name in lower case';
    if (path.split('/').includes(''))
        return 'a repository name with something before and after each "/"';
    if (path.length > maximumPathLength) {
        return `a repository name of at most ${maximumPathLength} characters, "${officialPrefix}" included on Docker Hub`;
    }
    return pathPattern.test(path)
        ? null
        : 'a repository name of a-z and 0-9, with single ".", "_", "__" or dashes only between them';
}
function problemOfTag(tag) {
    if (tag === '')
        return 'a tag after ":"';
    if (tag.length > maximumTagLength)
        return `a tag of at most ${maximumTagLength} characters`;
    return tagPattern.test(tag)
        ? null
        : 'a tag of letters, digits, "_", "." and "-" that starts with neither "." nor "-"';
}
function problemOfDigest(digest) {
    const [algorithm = '', hex = ''] = digest.split(':', 2);
    if (!digestPattern.test(digest))
        return 'a digest after "@", such as sha256: and 64 hexadecimal digits';
    const length = digestLengths.get(algorithm);
    if (length === undefined)
        return `a digest by ${[...digestLengths.keys()].join(', ')}`;
    return hex.length === length && hex.toLowerCase() === hex
        ? null
        : `a digest of ${algorithm}: and ${length} hexadecimal digits in lower case`;
}


/***/ }),

/***/ 1782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   P: () => (/* binding */ getOrAdd)
/* harmony export */ });
function getOrAdd(memory, key, make) {
    const known = memory.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    memory.set(key, made);
    return made;
}
/** A function that works each answer out once. */
function remembered(work) {
    const memory = new Map();
    return (key) => getOrAdd(memory, key, () => ({ value: work(key) })).value;
}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ parseTrustedRealm),
/* harmony export */   hp: () => (/* binding */ mayReceiveCredentials)
/* harmony export */ });
/* unused harmony export sameRegistrableDomain */
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(935);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(498);
/** Which token servers may be sent the credentials that are meant for a registry or a trust server. */


/** Labels of letters, digits, `-` and `_`; the last one is not a number, since such a name is an address (WHATWG URL, "ends in a number"). */
const hostName = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*(?!\d+$|0x[0-9a-f]*$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** RFC 1035 section 2.3.4. */
const maximumNameLength = 253;
/**
 * Registries that give each customer a name of its own, below a suffix that the public suffix list does
 * not have. Their token servers are the same hosts.
 */
const customerRegistries = [
    /\.azurecr\.(?:io|cn|us)$/,
    /\.dkr[.-]ecr(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/,
    /\.jfrog\.io$/,
];
/**
 * Whether two hosts belong to the same owner as far as names can tell: the same registrable domain by the
 * public suffix list, its private part included, so that two customers of one provider are strangers.
 * Addresses, and names without such a domain (`localhost`, `registry`), are the same only when equal.
 */
function sameRegistrableDomain(one, other) {
    const [first, second] = [canonical(one), canonical(other)];
    if (first === second)
        return first !== '';
    const domain = registrableDomain(first);
    return domain !== null && domain === registrableDomain(second);
}
/**
 * Whether a token server may be sent what is stored for the host that named it in a challenge.
 *
 * @param trustedRealms entries as `parseTrustedRealm` gives them: `host` means every port of it
 */
function mayReceiveCredentials(realm, challengerHost, trustedRealms) {
    const host = bracketed(canonical(realm.host));
    return (sameRegistrableDomain(realm.host, challengerHost) ||
        (host !== '' && trustedRealms.some((entry) => entry === host || entry === `${host}:${realm.port}`)));
}
/**
 * Reads a host as it stands in a realm's URL: `auth.example.com`, `auth.example.com:8443`, `192.0.2.1`,
 * `[2001:db8::1]:8443`. The result is lower-case, and an IPv6 address is in its shortest form.
 * `expected` and `hint` are sentence parts.
 */
function parseTrustedRealm(text) {
    const refused = (expected, hint = null) => ({ ok: false, expected, hint });
    const expected = 'a host, or a host and a port';
    if (/[/\\@?]/.test(text))
        return refused(expected, 'write the host only, as in auth.example.com');
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIpAddress */ .oX)(text) === 6)
        return refused(expected, 'write an IPv6 address in brackets');
    if (text.includes('*'))
        return refused(expected, 'write each host by its full name');
    const [, written = '', colon, digits = ''] = /^(\[[^\]]*\]|[^:]*)(:(.*))?$/s.exec(text) ?? [];
    const host = canonical(written);
    const isAddress = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIpAddress */ .oX)(host) === (written.startsWith('[') ? 6 : 4) && !host.includes('%');
    if (!isAddress && (written.startsWith('[') || !isHostName(host)))
        return refused(expected);
    const realm = bracketed(host);
    if (colon === undefined)
        return { ok: true, realm };
    const port = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePort */ .pz)(digits);
    return port === null
        ? refused('a port from 1 to 65535 after the host')
        : { ok: true, realm: `${realm}:${port}` };
}
/** Lower-case, without brackets and without the dot of the root; an IPv6 address as URLs write it. */
function canonical(host) {
    const plain = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIpAddress */ .oX)(plain) !== 6)
        return plain.replace(/\.$/, '');
    const url = URL.canParse(`http://[${plain}]/`) ? new URL(`http://[${plain}]/`).hostname : plain;
    return url.replace(/^\[(.*)\]$/, '$1');
}
const bracketed = (host) => ((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIpAddress */ .oX)(host) === 6 ? `[${host}]` : host);
const isHostName = (host) => host.length <= maximumNameLength && hostName.test(host);
function registrableDomain(host) {
    if (!isHostName(host) || customerRegistries.some((registry) => registry.test(host)))
        return null;
    return (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(host, { allowPrivateDomains: true, extractHostname: false });
}


/***/ }),

/***/ 9403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ registryEndpoint),
/* harmony export */   gr: () => (/* binding */ isDockerHub),
/* harmony export */   y_: () => (/* binding */ isInsecureRegistry)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(498);
/** What Docker makes of a registry's name: moby v28.5.2 registry/config.go and docker/cli v28.5.2 internal/registry/config.go. */

/** Whether images of this domain live on Docker Hub. Upper case, `registry-1.docker.io` and `www.docker.io` are other registries to Docker. */
function isDockerHub(domain) {
    return domain === 'docker.io' || domain === 'index.docker.io';
}
/**
 * The server behind an image's domain. `port` is null where the domain names none: 443, and 80 too for an
 * insecure registry. The host has no brackets.
 */
function registryEndpoint(domain) {
    if (isDockerHub(domain))
        return { host: 'registry-1.docker.io', port: null };
    const [, bracketed, name = domain, digits] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/s.exec(domain) ?? [];
    return { host: bracketed ?? name, port: digits === undefined ? null : (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePort */ .pz)(digits) };
}
/**
 * Whether Docker speaks to it without verifying its certificate, and without TLS where there is none:
 * `localhost`, or any address of it in 127.0.0.0/8 or ::1/128, the networks that are insecure by default.
 * What daemon.json adds to them is not known here.
 */
function isInsecureRegistry(host, addresses) {
    return host.toLowerCase() === 'localhost' || [host, ...addresses].some(_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackAddress */ .Ow);
}


/***/ }),

/***/ 3151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withoutUserinfo),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/** What somebody wrote, as it may be shown to everybody who can read the log. */
const maximumLength = 200;
/** In JSON quotes, on one line, cut at 200 characters, without credentials and without characters that nobody sees. */
function shown(text) {
    const safe = withoutUserinfo(text);
    const short = safe.length > maximumLength ? `${safe.slice(0, maximumLength - 1)}…` : safe;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (hidden) => {
        return `\\u{${(hidden.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** The text with `***` for whatever stands before its last `@`, unless a digest follows: `https://***@host/`. */
function withoutUserinfo(text) {
    return text.replace(/^(\s*https?:[\\/]*)?.*@(?!sha\d+:)/is, '$1***@');
}


/***/ }),

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseTrustServer),
/* harmony export */   R: () => (/* binding */ trustServerFor)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(498);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9403);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3151);
/** Which trust server an image is signed at: docker/cli v28.5.2 cli/trust/trust.go, `Server`. */



/**
 * @param domain the image's, as `ImageReference.domain`
 * @param requested the `trust-server` input, validated by `parseTrustServer`, or null
 * @param variable `DOCKER_CONTENT_TRUST_SERVER`, as it is; empty counts as not set
 */
function trustServerFor(domain, requested, variable) {
    const chosen = requested ?? (variable === '' ? null : variable);
    const address = chosen ?? ((0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isDockerHub */ .gr)(domain) ? 'https://notary.docker.io' : `https://${domain}`);
    const url = httpsUrl(address);
    if (url !== null)
        return { kind: 'server', url: withoutCredentials(url) };
    const message = `valid https URL required for trust server, got ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUserinfo */ .Q)(address)}`;
    return { kind: 'invalid', message };
}
/** Reads the `trust-server` input: an https URL and nothing in it that a trust server has no use for. `expected` and `hint` are sentence parts. */
function parseTrustServer(text) {
    const refuse = (expected, hint = null) => ({ ok: false, expected, hint });
    if (/^http:/i.test(text)) {
        return refuse('an https URL', 'Docker accepts no trust server over http');
    }
    const url = httpsUrl(text);
    if (url === null)
        return refuse('an https URL', 'write it as https://notary.example.com');
    if (url.username !== '' || url.password !== '' || authorityOf(text).includes('@')) {
        return refuse('an https URL without user name and password', 'Docker uses the credentials of the registry');
    }
    if (text.includes('?'))
        return refuse('an https URL without a query');
    if (text.includes('#'))
        return refuse('an https URL without a fragment');
    if (url.port !== '' && (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePort */ .pz)(url.port) === null)
        return refuse('an https URL with a port from 1 to 65535');
    return { ok: true, url: url.href };
}
/** Stricter than WHATWG's parser, which repairs what Go's `url.Parse` or the request after it refuses: spaces, `https:host`, `https:///host`. */
function httpsUrl(text) {
    return /^https:\/\/[^/\\?#\s]/i.test(text) && !/[\s\\]/.test(text) && URL.canParse(text)
        ? new URL(text)
        : null;
}
function authorityOf(text) {
    return text.replace(/^https:\/\//i, '').split(/[/?#]/, 1)[0] ?? '';
}
function withoutCredentials(url) {
    const clean = new URL(url);
    clean.username = '';
    clean.password = '';
    return clean;
}


/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7291);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3548);
/** Text in the columns of a terminal. Widths are counted in characters. */


const widthOf = (text) => Array.from(text).length;
const pad = (text, width) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
/** Breaks a paragraph at blanks, `indent` before every line. A longer word stays whole, so that it can be copied. */
function wrap(text, width, indent) {
    const room = Math.max(1, width - widthOf(indent));
    const words = text.split(' ').filter((word) => word !== '');
    const lines = words.reduce((done, word) => {
        const last = done.at(-1);
        return last === undefined || widthOf(last) + 1 + widthOf(word) > room
            ? [...done, word]
            : [...done.slice(0, -1), `${last} ${word}`];
    }, []);
    return lines.map((line) => indent + line);
}
/** Rows in columns, two blanks apart. Where they are too wide the widest column is cut, but never the first: it names the row. */
function columns(rows, width) {
    const count = Math.max(0, ...rows.map((row) => row.length));
    const [first = 0, ...others] = Array.from({ length: count }, (_, index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ''))));
    const widths = [first, ...shrink(others, width - first - gap.length * others.length)];
    return rows.map((row) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(row.map((cell, index) => fit(cell, widths[index] ?? 0)).join(gap), width).trimEnd());
}
const gap = '  ';
const fit = (text, width) => pad((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, width), width);
function shrink(widths, room) {
    const total = widths.reduce((sum, width) => sum + width, 0);
    const widest = Math.max(0, ...widths);
    if (total <= room || widest <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.columnWidth)
        return widths;
    const smaller = Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.columnWidth, widest - (total - room));
    const next = Math.max(0, ...widths.filter((width) => width < widest));
    // Down to the next narrower column at most, so that the columns shrink together.
    return shrink(widths.with(widths.indexOf(widest), Math.max(smaller, Math.min(next, widest - 1))), room);
}


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3548);
/** Everything that comes from the network or the user passes through here before it is shown. */

/** Controls, invisible format characters (bidirectional overrides among them), line separators, lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escapeCode = (character) => named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** Text on one line, in which every character that cannot be seen is written as an escape (`\n`, `\u{1b}`). */
const visible = (text) => text.replace(invisible, escapeCode);
/** At most `most` characters, with an ellipsis where something is missing. Never splits a character. */
function clip(text, most) {
    // A character has at most two UTF-16 units: the slice bounds the work on a very long text.
    const characters = Array.from(text.slice(0, 2 * most + 2));
    return characters.length <= most ? text : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}
/**
 * A line of the log that the runner does not take for a workflow command. The runner reads `##[`
 * anywhere in a line and `::name::` at its start, blanks before it ignored (ActionCommand.cs,
 * `TryParse` and `TryParseV2`). An IPv6 address has only one `::`, so `::1` stays as it is.
 */
const withoutCommands = (line) => line.replace(/##(?=\[|vso\[)/g, '# #').replace(/^(\s*):(?=:.*::)/, '$1: ');
/** One line for a log or a terminal: nothing invisible, no workflow command, at most `most` characters. */
const plainLine = (text, most = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.lineCharacters) => clip(withoutCommands(visible(clip(text, most))), most);
const entity = (character) => `&#${character.codePointAt(0) ?? 0};`;
/** Entities keep a pipe from ending a cell, and raw HTML out of whatever filter reads the text later. */
const structure = /[&<>|`$@]/g;
/** An underscore inside a word means nothing (GFM section 6.2), and stays readable. */
const emphasis = /[*[\]#~\\]|(?<!\w)_|_(?!\w)/g;
/** A list, a heading's underline, indented code: what Markdown reads at the start of a line only. */
const lineStart = /^[-+=\s]|^\d+[.)](?=\s|$)/;
/** GFM links `scheme://` and `www.` by itself (cmark-gfm, extensions/autolink.c). */
const autoLink = /:(?=\/\/)|(?<=www)\./gi;
const literal = (text) => visible(text)
    .replace(emphasis, (character) => `\\${character}`)
    .replace(structure, entity)
    .replace(lineStart, (start) => start.slice(0, -1) + entity(start.slice(-1)))
    .replace(autoLink, entity);
/** `&#64;`, and a zero-width space behind it, which keeps GitHub from reading a mention. */
const at = /&#64;/g;
/** Text for a paragraph, a heading or a table cell of GitHub's Markdown, where it means nothing but itself. */
const escapeMarkdown = (text) => literal(text).replace(at, '&#64;&#8203;');
/**
 * Text in code type, in a paragraph or a table cell. In a table a backslash before a pipe is dropped,
 * elsewhere it is shown, so text with such characters becomes an element with entities instead.
 */
function codeSpan(text) {
    const shown = visible(text);
    return /^\S(.*\S)?$/.test(shown) && !/[`|<>&\\]/.test(shown)
        ? `\`${shown}\``
        : `<code>${literal(text)}</code>`;
}
/** A fenced block with a fence longer than any inside. Line ends and tabs stay; other invisible characters are shown. */
function codeBlock(text, language) {
    const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
    const shown = lines.map((line) => line.split('\t').map(visible).join('\t')).join('\n');
    const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language.replace(/[^a-z0-9-]/gi, '')}\n${shown}\n${fence}`;
}
/** A link with escaped text. The address is percent-encoded, so that it cannot end the link. */
const link = (text, address) => {
    const encoded = encodeURI(visible(address)).replace(/[()'<>[\]]/g, (c) => `%${(c.codePointAt(0) ?? 0).toString(16)}`);
    return `[${escapeMarkdown(text)}](${encoded})`;
};


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus)
/* harmony export */ });
/** 1 where `fail-on` has this verdict. `unknown` never stops a job: nothing bad was found. */
function exitStatus(verdict, failOn) {
    switch (failOn) {
        case 'never':
            return 0;
        case 'warn':
            return verdict === 'warn' || verdict === 'fail' ? 1 : 0;
        case 'fail':
            return verdict === 'fail' ? 1 : 0;
    }
}


/***/ }),

/***/ 3548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** How much is shown, and where each bound comes from. */
const limits = {
    /** GitHub's runner keeps ten annotations of a type for a step (ExecutionContext.cs, `_maxCountPerIssueType`). */
    annotations: 10,
    /** The runner cuts an annotation's message at 4,096 characters (ExecutionContext.cs). */
    annotationCharacters: 4_095,
    annotationEvidence: 5,
    annotationTitleCharacters: 200,
    /** A larger job summary is not shown at all (FileCommandManager.cs, `AttachmentSizeLimit`). */
    summaryBytes: 1024 * 1024,
    /** A table is cut here, and says how many rows are missing. */
    tableRows: 200,
    /** The same for lists. */
    listItems: 50,
    /** A passing summary's table: the whole of it stays within fifteen lines. */
    passRows: 3,
    /** Remedies that a terminal compares. */
    terminalRemedies: 3,
    /** GitHub shows no Mermaid text above 50,000 characters. */
    mermaidSteps: 100,
    mermaidNameCharacters: 60,
    /** One line of text. */
    lineCharacters: 1_000,
    /** One cell of a table. */
    cellCharacters: 260,
    /** What can be pasted. */
    blockCharacters: 16_384,
    annotationBlockCharacters: 1_400,
    /** A terminal narrower than this is treated as this wide, and no column gets narrower than `columnWidth`. */
    terminalWidth: 40,
    columnWidth: 6,
};


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ pathTable),
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ resolverTable),
/* harmony export */   he: () => (/* binding */ phaseCells),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7291);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3548);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2776);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9999);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8587);





/** A name or an address in code type, cut to the length of a cell. */
const code = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.cellCharacters));
/** A table of cells that are Markdown already, cut at `most` rows. */
function table(head, rows, most = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.tableRows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const shown = rows.length <= most ? rows : rows.slice(0, most - 1);
    const left = rows.length - shown.length;
    const more = left === 0 ? [] : [[`${left} more rows`, ...head.slice(1).map(() => '')]];
    return [head, head.map(() => '---'), ...shown, ...more].map(line);
}
/** A list of items that are Markdown already, cut like a table. */
function list(items) {
    const shown = items.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.listItems);
    const left = items.length - shown.length;
    return [...shown, ...(left === 0 ? [] : [`${left} more`])].map((item) => `- ${item}`);
}
/** A folded section. `title` is of our own words: GitHub reads its line as HTML, not as Markdown. */
const details = (title, lines) => [
    `<details><summary>${title}</summary>`,
    '',
    ...lines,
    '',
    '</details>',
];
const time = (ms) => (ms === null ? '-' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(ms));
const bold = (text, isBold) => (isBold ? `**${text}**` : text);
/** `1st nameserver`, or what else the resolver is to this runner. */
function placeText({ group, position }) {
    switch (group) {
        case 'used':
            return position === null ? 'nameserver' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ordinal */ .IE)(position)} nameserver`;
        case 'behind-stub':
            return 'behind a stub';
        case 'candidate':
            return 'suggested';
        case 'not-used':
            return 'not used';
    }
}
/** Resolvers by hosts, the culprit in bold. */
function resolverTable(report) {
    const rows = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .resolverRows */ .ce)(report).map((row) => {
        const blamed = (0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlamed */ .aG)(row.resolver, report);
        const hostBlamed = blamed && (report.culprit?.host ?? row.host) === row.host;
        const host = row.host === null ? '-' : bold(code(row.host), hostBlamed);
        return [
            bold(code((0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resolverText */ .AZ)(row.resolver)), blamed),
            placeText(row),
            `${host}${row.searchList ? ' (search list)' : ''}`,
            `${row.sent}`,
            `${row.answered}`,
            time(row.p50Ms),
            time(row.p95Ms),
            `${row.lost}`,
            row.others.length === 0 ? '-' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(row.others.join(', ')),
            time(row.coldMs),
        ];
    });
    const head = ['Resolver', 'Place', 'Host', 'Sent', 'Answered', 'Median', '95 %', 'Lost', 'Other', 'First'];
    return table(head, rows);
}
/** The phases of one connection, each `-` where it was not reached. */
function phaseCells({ measurement }) {
    const result = measurement?.result;
    if (result?.kind !== 'answered')
        return ['-', '-', '-'];
    return [time(result.tcpMs), time(result.tlsMs), time(result.httpMs)];
}
/** The HTTP status, or what went wrong. */
function endText({ measurement, addresses }) {
    if (measurement === null)
        return addresses.length === 0 ? 'no address' : 'not tried';
    const { result } = measurement;
    if (result.kind !== 'answered')
        return (0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionResultText */ .BZ)(result);
    return result.status === null ? 'connected' : `${result.status}`;
}
/** The hosts of the push path and their connections. */
function pathTable(report) {
    const rows = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRows */ .Hi)(report).map((row) => [
        bold(code((0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .hostText */ .EN)(row.host, row.port)), row.host === report.culprit?.host),
        row.roles.length === 0 ? '-' : row.roles.join(', '),
        row.addresses.length === 0 ? '-' : row.addresses.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.passRows).map(code).join(', '),
        ...phaseCells(row),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(endText(row)),
    ]);
    return table(['Host', 'Role', 'Address', 'TCP', 'TLS', 'HTTP', 'Status'], rows);
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __nccwpck_require__(7291);
// EXTERNAL MODULE: ./build/src/render/limits.js
var limits = __nccwpck_require__(3548);
// EXTERNAL MODULE: ./build/src/render/markdown-parts.js
var markdown_parts = __nccwpck_require__(1722);
;// CONCATENATED MODULE: ./build/src/render/mermaid.js


/**
 * Text that a Mermaid gantt chart takes for a name. A colon ends a name, `;` and line ends a statement,
 * `#` starts an entity and `%%` a comment (mermaid, gantt.jison), so only harmless characters stay.
 */
const mermaidText = (text) => {
    const harmless = (0,render_escape/* clip */.$Q)(text, limits/* limits */.F.mermaidNameCharacters)
        .replace(/[^\p{L}\p{N} ._/()-]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return harmless === '' ? '-' : harmless;
};
/** The chart's text, or null without a timeline. Names are numbered, so that none starts with a keyword. */
function gantt(forecast) {
    const steps = forecast.timeline.slice(0, limits/* limits */.F.mermaidSteps);
    if (steps.length === 0)
        return null;
    const endMs = Math.max(...steps.map(({ toMs }) => toMs));
    const last = forecast.endings[0];
    const lines = steps.map(({ step, fromMs, toMs }, index) => {
        const from = Math.max(0, Math.round(fromMs));
        // Mermaid does not draw a task without a length.
        const to = Math.max(from + 1, Math.round(toMs));
        const mark = last.outcome !== 'ok' && step === last.step ? 'crit, ' : '';
        return `    ${index + 1}. ${mermaidText(step)} :${mark}${from}, ${to}`;
    });
    return [
        'gantt',
        `    title docker push ${mermaidText(forecast.image)}`,
        '    dateFormat x',
        `    axisFormat ${axisFormat(endMs)}`,
        `    section ${mermaidText(forecast.client)}`,
        ...lines,
    ].join('\n');
}
/** d3-time-format: milliseconds, seconds, or minutes and seconds. */
function axisFormat(endMs) {
    if (endMs < 1_000)
        return '%L ms';
    return endMs < 60_000 ? '%S s' : '%M:%S';
}

// EXTERNAL MODULE: ./build/src/render/progress.js
var progress = __nccwpck_require__(7995);
// EXTERNAL MODULE: ./build/src/render/results.js
var results = __nccwpck_require__(2776);
// EXTERNAL MODULE: ./build/src/render/shared-lines.js
var shared_lines = __nccwpck_require__(4963);
// EXTERNAL MODULE: ./build/src/render/statistics.js
var statistics = __nccwpck_require__(9999);
// EXTERNAL MODULE: ./build/src/render/words.js
var render_words = __nccwpck_require__(8587);
;// CONCATENATED MODULE: ./build/src/render/markdown.js









/** GitHub's Markdown of a whole report, below 1 MiB. A pass is three lines and one folded section. */
function renderMarkdown(report, options = { docsBase: '' }) {
    return report.verdict === 'pass' ? renderPass(report, options) : renderTrouble(report, options);
}
function renderPass(report, options) {
    const rows = (0,statistics/* resolverRows */.ce)(report);
    const resolvers = [...new Set(rows.map(({ resolver }) => (0,results/* resolverText */.AZ)(resolver)))];
    const cells = resolvers.map((name) => {
        const own = rows.filter(({ resolver }) => (0,results/* resolverText */.AZ)(resolver) === name);
        const sum = (count) => own.reduce((total, row) => total + count(row), 0);
        const medians = own.flatMap(({ p50Ms }) => p50Ms ?? []);
        const place = own[0] === undefined ? '-' : (0,markdown_parts/* placeText */.Z9)(own[0]);
        const slowest = medians.length === 0 ? '-' : (0,render_words/* durationText */.S5)(Math.max(...medians));
        return [(0,markdown_parts/* code */.aY)(name), place, `${sum((row) => row.sent)}`, `${sum((row) => row.answered)}`, slowest];
    });
    const hints = report.findings.map((finding) => findingText(finding, options)).slice(0, limits/* limits */.F.passRows);
    const others = (0,shared_lines/* wouldBeLines */.YA)(report).map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line)));
    const measured = `Measured in ${(0,render_words/* durationText */.S5)(report.durationMs)}: ${(0,render_words/* countText */.lT)(resolvers.length, 'resolver')}, ${(0,render_words/* countText */.lT)(report.path.length, 'host')}`;
    const head = ['Resolver', 'Place', 'Sent', 'Answered', 'Slowest median'];
    return [
        `### ${(0,render_escape/* escapeMarkdown */.FV)((0,render_words/* verdictLine */.MT)(report))}`,
        `What \`docker push\` would do: ${(0,render_escape/* escapeMarkdown */.FV)((0,render_words/* timeSentence */.v1)(report))}<br>`,
        (0,render_escape/* escapeMarkdown */.FV)((0,render_words/* contentTrustLine */.Ey)(report)),
        '',
        ...(0,markdown_parts/* details */.zH)(measured, [
            ...(0,markdown_parts/* table */.tp)(head, cells, limits/* limits */.F.passRows),
            ...(others.length === 0 ? [] : ['', ...(0,markdown_parts/* list */.p_)(others)]),
            ...(hints.length === 0 ? [] : ['', `Also seen: ${hints.join('; ')}`]),
        ]),
        '',
    ].join('\n');
}
function renderTrouble(report, options) {
    return fitting([
        [`## ${(0,render_escape/* escapeMarkdown */.FV)((0,render_words/* verdictLine */.MT)(report))}`],
        whatDockerWouldDo(report),
        fix(report, options),
        whatWouldMendIt(report),
        otherFindings(report, options),
        ['### Resolvers', '', ...(0,markdown_parts/* resolverTable */.h8)(report)],
        ['### Push path', '', ...(0,markdown_parts/* pathTable */.Gf)(report)],
        timeline(report),
        (0,markdown_parts/* details */.zH)('Environment', (0,markdown_parts/* list */.p_)((0,progress/* factsLines */.P)(report.runner).map(render_escape/* escapeMarkdown */.FV))),
        byHand(report),
        (0,markdown_parts/* details */.zH)('Thresholds and samples', (0,markdown_parts/* list */.p_)((0,shared_lines/* basisLines */.a6)(report).map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line))))),
    ]);
}
/** The sections that fit into a summary, in their order; each stands for itself. */
function fitting(sections) {
    const cut = '\n\nThe rest is too long for a job summary: see the report file.\n';
    const texts = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    const whole = `${texts.join('\n\n')}\n`;
    if (Buffer.byteLength(whole) < limits/* limits */.F.summaryBytes)
        return whole;
    const kept = texts.reduce((text, section) => {
        const longer = text === '' ? section : `${text}\n\n${section}`;
        return Buffer.byteLength(longer) + Buffer.byteLength(cut) < limits/* limits */.F.summaryBytes ? longer : text;
    }, '');
    return `${kept}${cut}`;
}
function whatDockerWouldDo(report) {
    const words = report.predictedError === null ? [] : ['', `Docker's words: ${(0,markdown_parts/* code */.aY)((0,render_escape/* plainLine */.h0)(report.predictedError))}`];
    const endings = [...(0,shared_lines/* endingLines */.Dh)(report), ...(0,shared_lines/* wouldBeLines */.YA)(report)].map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line)));
    return [
        '### What `docker push` would do',
        '',
        (0,render_escape/* escapeMarkdown */.FV)((0,render_words/* outcomeSentence */.yz)(report.outcome)),
        '',
        (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)((0,render_words/* timeSentence */.v1)(report))),
        ...words,
        ...(endings.length === 0 ? [] : ['', ...(0,markdown_parts/* list */.p_)(endings)]),
        '',
        (0,render_escape/* escapeMarkdown */.FV)((0,render_words/* contentTrustLine */.Ey)(report)),
    ];
}
function fix(report, options) {
    const finding = (0,render_words/* culpritFinding */.DD)(report);
    if (finding === null)
        return [];
    const evidence = (0,markdown_parts/* list */.p_)(finding.evidence.map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line))));
    const cause = [
        '### The cause',
        '',
        findingText(finding, options),
        ...(evidence.length === 0 ? [] : ['', ...evidence]),
    ];
    const { remedy } = finding;
    if (remedy === null)
        return cause;
    return [
        ...cause,
        '',
        '### The fix',
        '',
        `${(0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(remedy.say))}<br>`,
        `Where it goes: ${(0,markdown_parts/* code */.aY)(remedy.where)}`,
        '',
        (0,render_escape/* codeBlock */.DV)((0,render_escape/* clip */.$Q)(remedy.paste, limits/* limits */.F.blockCharacters), 'text'),
        '',
        (0,render_escape/* escapeMarkdown */.FV)((0,render_words/* thenSentence */.P4)(remedy.then)),
        ...lastingLines(remedy.lasting),
    ];
}
/** What is pasted may be written over: by whom, and what to tell them. */
const lastingLines = (lasting) => lasting === null
    ? []
    : [
        '',
        `${(0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(lasting.say))}<br>`,
        `Where it goes: ${(0,markdown_parts/* code */.aY)(lasting.where)}`,
        '',
        (0,render_escape/* codeBlock */.DV)((0,render_escape/* clip */.$Q)(lasting.paste, limits/* limits */.F.blockCharacters), 'text'),
    ];
/** Each remedy with what the replay says of it; the text to paste is in the report file. */
function whatWouldMendIt(report) {
    const rows = (0,render_words/* comparedRemedies */.a8)(report).map((remedy) => {
        const [outcome, seconds] = (0,render_words/* endWith */.qZ)(remedy);
        return [(0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* clip */.$Q)((0,render_escape/* visible */.RK)(remedy.say), limits/* limits */.F.cellCharacters)), outcome, seconds];
    });
    if (rows.length === 0)
        return [];
    return [
        '### What would mend it',
        '',
        ...(0,markdown_parts/* table */.tp)(['Remedy', 'How the push ends with it', "Docker's time"], rows),
    ];
}
function findingText(finding, { docsBase }) {
    const title = (0,render_escape/* plainLine */.h0)(finding.title);
    return docsBase === ''
        ? `${(0,render_escape/* escapeMarkdown */.FV)(title)} (${(0,markdown_parts/* code */.aY)(finding.docs)})`
        : (0,render_escape/* link */.nf)(title, `${docsBase.replace(/\/+$/, '')}/${finding.docs}`);
}
function otherFindings(report, options) {
    const culprit = (0,render_words/* culpritFinding */.DD)(report);
    const items = (0,shared_lines/* bySeverity */.Np)(report)
        .filter((finding) => finding !== culprit)
        .map((finding) => `**${(0,render_escape/* escapeMarkdown */.FV)((0,shared_lines/* kindText */.uS)(finding))}**: ${findingText(finding, options)}`);
    return items.length === 0 ? [] : ['### Also found', '', ...(0,markdown_parts/* list */.p_)(items)];
}
function timeline(report) {
    const forecast = (0,shared_lines/* decidingForecast */.bS)(report);
    if (forecast === null || forecast.timeline.length === 0)
        return [];
    const rows = forecast.timeline.map(({ step, fromMs, toMs, note }) => [
        (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* clip */.$Q)(step, limits/* limits */.F.cellCharacters)),
        (0,render_words/* durationText */.S5)(fromMs),
        (0,render_words/* durationText */.S5)(toMs),
        (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* clip */.$Q)(note, limits/* limits */.F.cellCharacters)),
    ]);
    const chart = gantt(forecast);
    return (0,markdown_parts/* details */.zH)('Timeline of the predicted push', [
        `${(0,markdown_parts/* code */.aY)(forecast.image)} with ${(0,markdown_parts/* code */.aY)(forecast.client)}`,
        '',
        ...(0,markdown_parts/* table */.tp)(['Step', 'From', 'To', 'Note'], rows),
        ...(chart === null ? [] : ['', (0,render_escape/* codeBlock */.DV)(chart, 'mermaid')]),
    ]);
}
function byHand(report) {
    const commands = [...new Set(report.findings.flatMap(({ byHand: command }) => command ?? []))];
    if (commands.length === 0)
        return [];
    const lines = commands
        .slice(0, limits/* limits */.F.listItems)
        .map((command) => (0,render_escape/* clip */.$Q)((0,render_escape/* visible */.RK)(command), limits/* limits */.F.lineCharacters));
    return (0,markdown_parts/* details */.zH)('See it by hand', [(0,render_escape/* codeBlock */.DV)(lines.join('\n'), 'sh')]);
}


/***/ }),

/***/ 7995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ factsLines),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7291);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2776);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9999);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8587);




/** A line for every connection, every first (cold) query and every bad result; null for a good warm one. */
function progressLine(measurement) {
    if ((0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .isDns */ .aE)(measurement))
        return queryLine(measurement);
    // It serves the findings, which say what came of it.
    if (!(0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .isConnection */ .fX)(measurement))
        return null;
    const { probe, result } = measurement;
    const credentials = probe.kind === 'http' && probe.authorization.kind === 'stored' ? ' with credentials' : '';
    const request = probe.kind === 'http' ? ` GET ${probe.path}${credentials}` : '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${probe.host}  ${(0,_results_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointText */ .HO)(probe.to)}${request}  ${(0,_results_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionResultText */ .BZ)(result)}`);
}
function queryLine({ probe, result }) {
    const good = result.kind === 'answered' ||
        result.kind === 'skipped' ||
        // A name without an address of this type, or that a search suffix does not lead to, is as it should be.
        (result.kind === 'negative' && (result.what === 'nodata' || probe.name !== probe.host));
    if (good && probe.sample > 0)
        return null;
    const transport = probe.transport === 'tcp' ? ' over TCP' : '';
    const question = `${probe.name} ${probe.type}${transport}`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${(0,_results_js__WEBPACK_IMPORTED_MODULE_1__/* .resolverText */ .AZ)(probe.resolver)}  ${question}  ${(0,_results_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsResultText */ .kq)(result)}`);
}
/** What this runner is set up to do, one fact a line. */
function factsLines(runner) {
    const { go, glibc } = runner.lookup;
    const rules = lookupText(go);
    const glibcRules = lookupText(glibc);
    const lines = [
        ...runner.resolvers.map(resolverLine),
        ...(runner.resolvers.length === 0 ? ['nameservers: none'] : []),
        resolvConfLine(runner),
        ...managerLines(runner.manager),
        ...placeLines(runner.places),
        `search list: ${go.search.length === 0 ? 'empty' : go.search.join(' ')}`,
        `lookup rules: ${rules}`,
        ...(glibcRules === rules ? [] : [`lookup rules of programs that use glibc: ${glibcRules}`]),
        runner.client.kind === 'found'
            ? `docker client: ${runner.client.version}`
            : `docker client: ${runner.client.version} is assumed (${runner.client.why})`,
        daemonLine(runner),
        `builds: docker ${buildText(runner.builds.cli)}, dockerd ${buildText(runner.builds.daemon)}`,
        ...pluginLines(runner),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .contentTrustText */ .zA)(runner),
        ...(runner.contentTrust.serverVariable === null
            ? []
            : [`DOCKER_CONTENT_TRUST_SERVER: ${runner.contentTrust.serverVariable}`]),
        runner.proxy.kind === 'none'
            ? 'proxy: none'
            : `proxy: ${runner.proxy.variable} is set; the measurements do not go through it`,
        ...runner.notes.map(noteLine),
    ];
    return lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(line));
}
function daemonLine({ daemon }) {
    const store = `with ${daemon.store === 'classic' ? 'its own' : "containerd's"} image store`;
    return daemon.kind === 'found'
        ? `docker daemon: ${daemon.version} ${store}`
        : `docker daemon: ${daemon.version} ${store} is assumed (${daemon.why})`;
}
const buildText = (build) => build === 'unknown' ? 'not known' : build === 'static' ? build : `with ${build}`;
function pluginLines({ plugins }) {
    const known = Object.entries(plugins).map(([name, version]) => `${name} ${version}`);
    return known.length === 0 ? [] : [`docker plugins: ${known.join(', ')}`];
}
function resolverLine(resolver) {
    const address = (0,_results_js__WEBPACK_IMPORTED_MODULE_1__/* .resolverText */ .AZ)(resolver);
    if (resolver.behind !== null) {
        return `${(0,_results_js__WEBPACK_IMPORTED_MODULE_1__/* .resolverText */ .AZ)(resolver.behind)} forwards to ${address} (from ${resolver.source})`;
    }
    const used = resolver.used ? 'used' : 'ignored: clients ask the first three only';
    return `nameserver ${address} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ordinal */ .IE)(resolver.position)}, ${used}, from ${resolver.source})`;
}
function resolvConfLine({ resolvConf }) {
    switch (resolvConf.kind) {
        case 'read':
            return `resolver configuration: ${resolvConf.path}`;
        case 'absent':
            return `resolver configuration: ${resolvConf.path} does not exist`;
        case 'unreadable':
            return `resolver configuration: ${resolvConf.path} cannot be read (${resolvConf.why})`;
    }
}
/** Who writes the file, and why less is known of it than could be. */
function managerLines(manager) {
    const unknown = 'told' in manager && manager.told.kind === 'skipped' ? ` (${manager.told.why})` : '';
    switch (manager.kind) {
        case 'nobody':
            return [];
        case 'other':
            return [`written by: ${manager.name}`];
        case 'docker':
            return [
                `written by: ${manager.embedded ? "dockerd, which gives the container Docker's own resolver" : 'dockerd'}`,
            ];
        case 'systemd-resolved':
        case 'network-manager':
        case 'dnsmasq':
        case 'kubernetes':
        case 'macos':
        case 'windows':
            return [`written by: ${managerNames[manager.kind]}${unknown}`];
    }
}
const managerNames = {
    'systemd-resolved': 'systemd-resolved',
    'network-manager': 'NetworkManager',
    dnsmasq: 'dnsmasq',
    kubernetes: 'the kubelet',
    macos: 'macOS',
    windows: 'Windows',
};
/** Only where it is not this step's own view. */
const placeLines = ({ daemon, builder }) => [
    ['daemon', daemon],
    ...(JSON.stringify(builder) === JSON.stringify(daemon) ? [] : [['builder', builder]]),
].flatMap(([who, place]) => {
    switch (place.kind) {
        case 'here':
            return [];
        case 'own-nameservers':
            return [`${who}: asks ${place.nameservers.join(', ')} (${place.why})`];
        case 'elsewhere':
            return [`${who}: elsewhere (${place.why})`];
        case 'not-told':
            return [`${who}: taken to ask what this step asks (${place.why})`];
    }
});
function lookupText(rules) {
    const flags = [
        [rules.rotate, 'rotate'],
        [rules.singleRequest === 'on', 'single-request'],
        [rules.singleRequest === 'reopen', 'single-request-reopen'],
        [rules.useVc, 'use-vc (TCP only)'],
        [rules.edns0, 'edns0'],
        [rules.trustAd, 'trust-ad'],
        [rules.noReload, 'no-reload'],
        [rules.noAaaa, 'no-aaaa'],
    ];
    return [
        `timeout ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(rules.timeoutMs)}`,
        `attempts ${rules.attempts}`,
        `ndots ${rules.ndots}`,
        ...flags.flatMap(([set, name]) => (set ? [name] : [])),
    ].join(', ');
}
const notes = {
    'ignored-nameserver': 'this nameserver is ignored, three come before it',
    'invalid-nameserver': 'this nameserver is not an IP address',
    'extra-words': 'only the first address of the line counts',
    'unknown-keyword': 'this keyword is not known and does nothing',
    'unknown-option': 'this option is not known and does nothing',
    'capped-option': 'this option is above its limit and is lowered to it',
};
const noteLine = ({ kind, line, text }) => `line ${line}: ${notes[kind]}: ${text}`;


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ resolverText),
/* harmony export */   BZ: () => (/* binding */ connectionResultText),
/* harmony export */   EN: () => (/* binding */ hostText),
/* harmony export */   HO: () => (/* binding */ endpointText),
/* harmony export */   _f: () => (/* binding */ dnsResultName),
/* harmony export */   aG: () => (/* binding */ isBlamed),
/* harmony export */   kq: () => (/* binding */ dnsResultText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8587);

const dnsPort = 53;
const httpsPort = 443;
/** `8.8.8.8`, `127.0.0.1:5353`, `[2001:db8::1]:5353`: the port of DNS is left out. */
const resolverText = (resolver) => resolver.port === dnsPort ? resolver.address : endpointText(resolver);
/** An address and its port. */
const endpointText = ({ address, port }) => address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
/** A host of the push path: the port of HTTPS is left out. */
const hostText = (host, port) => port === httpsPort ? host : endpointText({ address: host, port });
/** Whether this is the resolver that the report blames. */
const isBlamed = (resolver, report) => report.culprit?.resolver === resolver.address || report.culprit?.resolver === resolverText(resolver);
/** `SERVFAIL`, or the number that has no name here (RFC 6895 section 2.3). */
const rcodeText = (rcode) => (typeof rcode === 'number' ? `rcode ${rcode}` : rcode.toUpperCase());
/** A name short enough to be counted in a table: `SERVFAIL`, `port closed`. */
function dnsResultName(result) {
    switch (result.kind) {
        case 'answered':
            return 'answered';
        case 'negative':
            return result.what.toUpperCase();
        case 'failed':
            return rcodeText(result.rcode);
        case 'lame':
            return 'no answer and no recursion';
        case 'truncated':
            return 'truncated';
        case 'port-closed':
            return 'port closed';
        case 'unreachable':
            return `unreachable (${result.errno})`;
        case 'malformed':
            return 'malformed reply';
        case 'timed-out':
            return result.late === null ? 'no reply' : 'late reply';
        case 'skipped':
            return result.waitedMs > 0 ? 'cut off by the end of the run' : 'not asked';
    }
}
/** The result of one query, with its time. */
function dnsResultText(result) {
    switch (result.kind) {
        case 'answered':
            return `${result.addresses.join(', ')} after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.ms)}`;
        case 'malformed':
            return `malformed reply after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.ms)}: ${result.why}`;
        case 'timed-out': {
            const late = result.late === null ? '' : `, a reply came after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.late.ms)}`;
            return `no reply within ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.waitedMs)}${late}`;
        }
        case 'skipped':
            return skippedText(result.waitedMs);
        case 'negative':
        case 'failed':
        case 'lame':
        case 'truncated':
        case 'port-closed':
        case 'unreachable':
            return `${dnsResultName(result)} after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.ms)}`;
    }
}
const skippedText = (waitedMs) => waitedMs > 0
    ? `no reply yet after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(waitedMs)}, when the run ended`
    : 'not measured: the run ended first';
const phaseNames = { tcp: 'TCP', tls: 'TLS', http: 'HTTP' };
/** The result of one connection. */
function connectionResultText(result) {
    switch (result.kind) {
        case 'answered':
            return [
                `TCP ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.tcpMs)}`,
                ...(result.tlsMs === null ? [] : [`TLS ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.tlsMs)}`]),
                ...(result.httpMs === null ? [] : [`HTTP ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.httpMs)}`]),
                ...(result.status === null ? [] : [`status ${result.status}`]),
            ].join(', ');
        case 'failed':
            return `${phaseNames[result.phase]} failed after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.ms)}: ${result.code}`;
        case 'timed-out':
            return `${phaseNames[result.phase]}: no answer within ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.waitedMs)}`;
        case 'skipped':
            return skippedText(result.waitedMs);
    }
}


/***/ }),

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ endingLines),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   YA: () => (/* binding */ wouldBeLines),
/* harmony export */   a6: () => (/* binding */ basisLines),
/* harmony export */   bS: () => (/* binding */ decidingForecast),
/* harmony export */   uS: () => (/* binding */ kindText)
/* harmony export */ });
/* unused harmony export consequencesOf */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8587);

const endingText = ({ outcome, seconds, probability, low, high }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(probability)} (between ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(low)} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(high)}): ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .consequenceText */ .lu)(outcome, seconds)}`;
/**
 * One line for each way in which a push may end, where that is more than the verdict already says:
 * several images or several endings.
 */
function endingLines(report) {
    const deciding = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingForecasts */ .ym)(report);
    const [first, ...more] = deciding;
    if (first === undefined || (more.length === 0 && first.endings.length === 1))
        return [];
    return deciding.flatMap((forecast) => {
        const of = `${forecast.image} with ${forecast.client}`;
        const [only, ...others] = forecast.endings;
        return others.length === 0
            ? [`${of}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .consequenceText */ .lu)(only.outcome, only.seconds)}`]
            : forecast.endings.map((ending) => `${of}: ${endingText(ending)}`);
    });
}
/** One line for each image and each other client that this runner has: what it would do. */
const wouldBeLines = ({ forecast }) => forecast
    .filter(({ decides }) => !decides)
    .map(({ image, client, endings: [ending], unknownBecause }) => {
    const end = ending.outcome === 'unknown' && unknownBecause !== null ? `not known (${unknownBecause})` : null;
    return `${client} would be: ${image}: ${end ?? wouldBe(ending)}`;
});
const wouldBe = ({ outcome, seconds, probability }) => {
    const share = probability < 1 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(probability)}: ` : '';
    return outcome === 'ok'
        ? `${share}ok, in about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(seconds)}`
        : `${share}${outcome}, after about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(seconds)}`;
};
/** The forecast that the verdict speaks of: the one that ends in the report's outcome. */
function decidingForecast(report) {
    const deciding = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingForecasts */ .ym)(report);
    const same = deciding.find(({ endings }) => endings.some(({ outcome }) => outcome === report.outcome));
    return same ?? deciding[0] ?? null;
}
/** What was asked for, and what the forecast rests on. */
function basisLines({ request, durationMs, forecast, ...report }) {
    return [
        `queries for each resolver, name and record type: ${request.samples}`,
        `a resolver is called slow from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(request.slowThresholdMs / 1_000)} (the median of its warm answers)`,
        `the step fails on: ${request.failOn}`,
        `the preflight took ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(durationMs / 1_000)} of at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(request.timeoutMs / 1_000)}, from ${report.runner.startedAt}`,
        ...forecast.map(({ image, client, samples, basis }) => `${image} with ${client}: forecast from ${samples} DNS samples, by rules ${basis === 'measured' ? 'checked against the real client' : "read in the client's source"}`),
    ];
}
const severities = { error: 0, warning: 1, hint: 2 };
/** Errors first, and the culprit first among its equals. */
function bySeverity(report) {
    const culprit = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritFinding */ .DD)(report);
    const rank = (finding) => 2 * severities[finding.severity] + (finding === culprit ? 0 : 1);
    return [...report.findings].sort((one, other) => rank(one) - rank(other));
}
/** Findings that follow from the one with this code. */
const consequencesOf = (code, report) => report.findings.filter(({ consequenceOf }) => consequenceOf === code);
/** `error`, or what the finding follows from: consequences are told, and not counted. */
const kindText = ({ severity, consequenceOf }) => consequenceOf === null ? severity : `follows from ${consequenceOf}`;


/***/ }),

/***/ 9999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ pathRows),
/* harmony export */   aE: () => (/* binding */ isDns),
/* harmony export */   ce: () => (/* binding */ resolverRows),
/* harmony export */   fX: () => (/* binding */ isConnection)
/* harmony export */ });
/* unused harmony export percentile */
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);

/** The nearest-rank percentile (share from 0 to 1) of values in any order, or null of none. */
const percentile = (values, share) => [...values].sort((one, other) => one - other)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? null;
/** Narrows a measurement by its probe. */
const isDns = (measurement) => measurement.probe.kind === 'dns';
/** Narrows a measurement by its probe. */
const isConnection = (measurement) => measurement.probe.kind === 'connect' || measurement.probe.kind === 'http';
const same = (one, other) => one.address === other.address && one.port === other.port;
const groups = ['used', 'behind-stub', 'candidate', 'not-used'];
function groupOf(listed, asked) {
    if (listed?.used === true)
        return 'used';
    if (asked?.probe.why === 'candidate')
        return 'candidate';
    return listed?.behind == null && asked?.probe.why !== 'behind-stub' ? 'not-used' : 'behind-stub';
}
function cell(measurements) {
    const sent = measurements.filter(({ result }) => result.kind !== 'skipped' || result.waitedMs > 0);
    const times = measurements.flatMap(({ probe, result }) => result.kind === 'answered' || result.kind === 'negative'
        ? [{ ms: result.ms, cold: probe.sample === 0 }]
        : []);
    const warm = times.filter(({ cold }) => !cold).map(({ ms }) => ms);
    const counted = sent.filter(({ result }) => result.kind !== 'answered' && (result.kind !== 'timed-out' || result.late !== null));
    const names = counted.map(({ result }) => (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsResultName */ ._f)(result));
    return {
        sent: sent.length,
        answered: times.length,
        p50Ms: percentile(warm, 0.5),
        p95Ms: percentile(warm, 0.95),
        lost: sent.filter(({ result }) => result.kind === 'timed-out').length,
        others: [...new Set(names)].map((name) => `${name} x${names.filter((other) => other === name).length}`),
        coldMs: percentile(times.filter(({ cold }) => cold).map(({ ms }) => ms), 1),
    };
}
/** Resolver by host: those in use first, in their order; then those behind a stub, then candidates. */
function resolverRows(report) {
    const dns = report.measurements.filter(isDns);
    const hosts = [...new Set([...report.path.map(({ host }) => host), ...dns.map(({ probe }) => probe.host)])];
    const endpoints = unique([...report.runner.resolvers, ...dns.map(({ probe }) => probe.resolver)]);
    const rows = endpoints.flatMap((resolver) => {
        const listed = report.runner.resolvers.filter((one) => same(one, resolver));
        const known = listed.find(({ used }) => used) ?? listed[0];
        const asked = dns.filter(({ probe }) => same(probe.resolver, resolver));
        const group = groupOf(known, asked[0]);
        const of = { resolver, position: known?.position ?? null, group };
        if (asked.length === 0) {
            return group === 'used' ? [{ ...of, host: null, searchList: false, ...cell([]) }] : [];
        }
        return hosts.flatMap((host) => [false, true].flatMap((searchList) => {
            const measurements = asked.filter(({ probe }) => probe.host === host && (probe.name !== probe.host) === searchList);
            return measurements.length === 0 ? [] : [{ ...of, host, searchList, ...cell(measurements) }];
        }));
    });
    return groups.flatMap((group) => rows.filter((row) => row.group === group));
}
/** The push path: each host with each address that was connected to. */
function pathRows(report) {
    const connections = report.measurements.filter(isConnection);
    const rows = report.path.flatMap(({ host, port, roles }) => {
        const here = connections.filter(({ probe }) => probe.host === host && probe.to.port === port);
        if (here.length === 0) {
            return [{ host, port, roles, addresses: knownAddresses(report, host), measurement: null }];
        }
        return unique(here.map(({ probe }) => probe.to)).map((to) => ({
            host,
            port,
            roles,
            addresses: [to.address],
            measurement: mostTelling(here.filter(({ probe }) => same(probe.to, to))),
        }));
    });
    const shown = new Set(rows.map(({ host, port }) => `${host} ${port}`));
    const others = connections
        .filter(({ probe }) => !shown.has(`${probe.host} ${probe.to.port}`))
        .map((measurement) => ({
        host: measurement.probe.host,
        port: measurement.probe.to.port,
        roles: [],
        addresses: [measurement.probe.to.address],
        measurement,
    }));
    return [...rows, ...others];
}
/** A failure before an answer, an answer to the credentials before one without, a bare connection last. */
function mostTelling(measurements) {
    const rank = ({ probe, result }) => {
        if (result.kind === 'skipped')
            return 4;
        if (result.kind !== 'answered')
            return 0;
        if (probe.kind !== 'http')
            return 3;
        return probe.authorization.kind === 'stored' ? 1 : 2;
    };
    return [...measurements].sort((one, other) => rank(one) - rank(other))[0] ?? null;
}
/** A host may be called `constructor`. */
const pinned = ({ runner }, host) => Object.hasOwn(runner.pins, host.toLowerCase()) ? (runner.pins[host.toLowerCase()] ?? []) : [];
function knownAddresses(report, host) {
    const answers = report.measurements
        .filter(isDns)
        .flatMap(({ probe, result }) => probe.name === host && result.kind === 'answered' ? result.addresses : []);
    return [...new Set([...pinned(report, host), ...answers])];
}
const unique = (endpoints) => [
    ...new Map(endpoints.map(({ address, port }) => [(0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointText */ .HO)({ address, port }), { address, port }])).values(),
];


/***/ }),

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1689);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7291);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3548);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1722);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2776);
/* harmony import */ var _shared_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4963);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9999);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8587);
/** The report for a terminal or a log. */









const verdictStyles = {
    pass: 'green',
    warn: 'yellow',
    fail: 'red',
    unknown: 'yellow',
};
/** The whole report in plain lines, without blanks at their ends, closed by a line end. */
function renderTerminal(report, options) {
    const width = Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.terminalWidth, options.width);
    // The colours were asked for: whether stdout is a terminal is not looked at again.
    const paint = (style, text) => options.colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const section = (title, lines) => lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
    const text = (line) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(line), width, '  ');
    const lines = [
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictLine */ .MT)(report), width, '').map((line) => paint(verdictStyles[report.verdict], line)),
        ...section('What docker push would do', whatDockerWouldDo(report).flatMap(text)),
        ...section('The fix', fixLines(report, text)),
        ...section('What would mend it', remedyLines(report).flatMap(text)),
        ...section('Resolvers', resolverLines(report, width, paint)),
        ...section('Push path', pathLines(report, width)),
        ...section('Also found', otherLines(report).flatMap(text)),
    ];
    return `${lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(line.trimEnd())).join('\n')}\n`;
}
const whatDockerWouldDo = (report) => [
    (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomeSentence */ .yz)(report.outcome),
    (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .timeSentence */ .v1)(report),
    ...(report.predictedError === null ? [] : [`Docker's words: ${report.predictedError}`]),
    ...(0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .endingLines */ .Dh)(report).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.listItems),
    ...(0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .wouldBeLines */ .YA)(report).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.listItems),
    (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .contentTrustLine */ .Ey)(report),
];
function fixLines(report, text) {
    const finding = (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .culpritFinding */ .DD)(report);
    if (finding === null)
        return [];
    const { remedy } = finding;
    const cause = [finding.title, ...finding.evidence.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.listItems)].flatMap(text);
    if (remedy === null)
        return cause;
    return [
        ...cause,
        ...text(remedy.say),
        ...pasteLines(remedy, text),
        ...text((0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .thenSentence */ .P4)(remedy.then)),
        ...(remedy.lasting === null
            ? []
            : [...text(remedy.lasting.say), ...pasteLines(remedy.lasting, text).slice(0, -1)]),
    ];
}
/** A block to copy, between empty lines, and where it goes. */
function pasteLines({ paste, where }, text) {
    const whole = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(paste, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.blockCharacters).replace(/[\r\n]+$/, '');
    return [
        ...text(`Where it goes: ${where}`),
        '',
        ...whole.split(/\r\n?|\n/).map((line) => `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)}`),
        '',
    ];
}
/** The best of them: the report file has all, with their text to paste. */
const remedyLines = (report) => (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .comparedRemedies */ .a8)(report)
    .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.terminalRemedies)
    .map((remedy) => {
    const [outcome, seconds] = (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .endWith */ .qZ)(remedy);
    return `${remedy.say}: ${remedy.then === null ? outcome : `${outcome}, ${seconds}`}`;
});
const time = (ms) => (ms === null ? '-' : (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(ms));
/** A table whose rows beyond the limit are counted. */
function tableLines(head, rows, width, showRow = (line) => `  ${line}`) {
    const shown = rows.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.tableRows);
    const [first = '', ...lines] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)([head, ...shown], width - 2);
    const left = rows.length - shown.length;
    return [
        `  ${first}`,
        ...lines.map((line, index) => showRow(line, index)),
        ...(left === 0 ? [] : [`  ${left} more rows`]),
    ];
}
const shortPlace = (row) => row.group === 'used' && row.position !== null ? (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .ordinal */ .IE)(row.position) : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(row);
function resolverLines(report, width, paint) {
    const rows = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_7__/* .resolverRows */ .ce)(report);
    const cells = rows.map((row) => [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .resolverText */ .AZ)(row.resolver))} (${shortPlace(row)})`,
        row.host === null ? '-' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(row.host)}${row.searchList ? ' (search list)' : ''}`,
        `${row.answered}/${row.sent}`,
        time(row.p50Ms),
        time(row.p95Ms),
        time(row.coldMs),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)([...(row.lost === 0 ? [] : [`lost x${row.lost}`]), ...row.others].join(', ')),
    ]);
    const head = ['Resolver', 'Host', 'Answered', 'Median', '95 %', 'First', 'Other'];
    return tableLines(head, cells, width, (line, index) => {
        const row = rows[index];
        return row !== undefined && (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .isBlamed */ .aG)(row.resolver, report) ? paint('red', `> ${line}`) : `  ${line}`;
    });
}
function pathLines(report, width) {
    const cells = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_7__/* .pathRows */ .Hi)(report).map((row) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .hostText */ .EN)(row.host, row.port)),
        row.roles.length === 0 ? '-' : row.roles.join(', '),
        row.addresses.length === 0 ? '-' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(row.addresses.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.passRows).join(', ')),
        ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseCells */ .he)(row),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .endText */ .Z4)(row)),
    ]);
    const head = ['Host', 'Role', 'Address', 'TCP', 'TLS', 'HTTP', 'Status'];
    return tableLines(head, cells, width);
}
function otherLines(report) {
    const culprit = (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .culpritFinding */ .DD)(report);
    return (0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .bySeverity */ .Np)(report)
        .filter((finding) => finding !== culprit)
        .map((finding) => `${(0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .kindText */ .uS)(finding)}: ${finding.title} (${finding.docs})`)
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.listItems);
}


/***/ }),

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ culpritFinding),
/* harmony export */   Ey: () => (/* binding */ contentTrustLine),
/* harmony export */   Hd: () => (/* binding */ secondsText),
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   P4: () => (/* binding */ thenSentence),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   a8: () => (/* binding */ comparedRemedies),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lu: () => (/* binding */ consequenceText),
/* harmony export */   qZ: () => (/* binding */ endWith),
/* harmony export */   v1: () => (/* binding */ timeSentence),
/* harmony export */   ym: () => (/* binding */ decidingForecasts),
/* harmony export */   yz: () => (/* binding */ outcomeSentence),
/* harmony export */   zA: () => (/* binding */ contentTrustText)
/* harmony export */ });
/* unused harmony exports likeliestBadEnding, reportConsequence, culpritText */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7291);

const sentences = {
    ok: 'The image will be pushed, and signed where content trust is on.',
    'false-401': 'Docker will report a 401, although the credentials are not the cause: after the layers, the ping of the trust server has 5 s for everything, the DNS lookup included, and loses them. ' +
        'Docker ignores that error. Without an answer to its ping it never asks for a token, so its next requests, which wait longer, arrive without one and are refused. ' +
        'New credentials will not help.',
    'trust-server-unreachable': 'The layers will be pushed, then Docker will stop because it cannot reach the trust server: the tag is in the registry, and it is not signed.',
    'token-server-unreachable': 'The server that asks for a token answers, but the token server that it names does not answer in time: Docker will stop with a time-out, whatever the credentials are.',
    'registry-unreachable': 'Docker will not reach the registry: its name is not resolved or no connection comes about in the time that Docker waits. Nothing will be pushed.',
    'access-denied': 'The server really refuses these credentials, or they do not cover this repository: DNS and the network are not the cause.',
    'signing-failed': 'The layers will be pushed, but signing them will end in an error: the tag is in the registry, and it is not signed.',
    'service-error': 'The service itself answers with an error (429 or 5xx): neither this runner nor the credentials are the cause.',
    'pushed-unsigned': 'The push will succeed, but the image will not be signed: content trust is asked for, and this client ignores it.',
    unknown: 'Too little was measured to say how the push will end.',
};
/** What an outcome means for whoever is on call: one paragraph of plain text. */
const outcomeSentence = (outcome) => sentences[outcome];
const consequences = {
    ok: ['docker push will work', 'in'],
    'false-401': ['docker push will end in a false 401', 'after'],
    'trust-server-unreachable': ['docker push will give up on the trust server', 'after'],
    'token-server-unreachable': ['docker push will give up on the token server', 'after'],
    'registry-unreachable': ['docker push will give up on the registry', 'after'],
    'access-denied': ['docker push will be refused by the server', 'after'],
    'signing-failed': ['docker push will fail to sign the image', 'after'],
    'service-error': ['docker push will stop at an error of the service itself', 'after'],
    'pushed-unsigned': ['docker push will leave the image unsigned', null],
    unknown: ['too little was measured to say what docker push will do', null],
};
/** A part of a sentence: how a push ends and when. `seconds` is Docker's own time. */
function consequenceText(outcome, seconds) {
    const [text, time] = consequences[outcome];
    return time === null ? text : `${text}${time === 'in' ? ',' : ''} ${time} about ${secondsText(seconds)}`;
}
/** `0.4 ms`, `12 ms`, `5.0 s`, `1 min 35 s`. */
function durationText(ms) {
    const tenths = Math.round(Math.max(0, ms) * 10) / 10;
    if (tenths < 10)
        return `${tenths.toFixed(1)} ms`;
    if (Math.round(ms) < 1_000)
        return `${Math.round(ms)} ms`;
    const deciseconds = Math.round(ms / 100);
    if (deciseconds < 600)
        return `${(deciseconds / 10).toFixed(1)} s`;
    const seconds = Math.round(ms / 1_000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** The same from seconds. */
const secondsText = (seconds) => durationText(seconds * 1_000);
/** `12 %`; small probabilities that are not zero stay visible as `under 1 %`. */
const percentText = (share) => share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`;
/** `1 host`, `2 hosts`. */
const countText = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** `1st`, `2nd`, `13th`. */
function ordinal(position) {
    const teen = Math.floor(position / 10) % 10 === 1;
    const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][position % 10] ?? 'th');
    return `${position}${ending}`;
}
const verdictWords = {
    pass: 'Pass',
    warn: 'Warning',
    fail: 'Fail',
    unknown: 'Unknown',
};
/** One for each image: what the client will do that is going to push. */
const decidingForecasts = ({ forecast }) => forecast.filter(({ decides }) => decides);
/** The likeliest bad end of all images with the client that decides, or null. */
const likeliestBadEnding = (report) => decidingForecasts(report)
    .flatMap(({ endings }) => endings)
    .filter(({ outcome, probability }) => outcome !== 'ok' && outcome !== 'unknown' && probability > 0)
    .sort((one, other) => other.probability - one.probability)[0] ?? null;
/** A part of a sentence: what the push will do, with its risk where the likeliest end is a good one. */
function reportConsequence(report) {
    const usual = consequenceText(report.outcome, report.seconds);
    const risk = report.outcome === 'ok' && report.verdict !== 'pass' ? likeliestBadEnding(report) : null;
    if (risk === null)
        return usual;
    return `${usual}, but ${percentText(risk.probability)} of pushes like it end otherwise: ${consequenceText(risk.outcome, risk.seconds)}`;
}
/** The finding that is the cause, or null. */
function culpritFinding(report) {
    const { culprit } = report;
    if (culprit === null)
        return null;
    const same = report.findings.filter(({ code }) => code === culprit.code);
    const exact = same.find(({ subject }) => subject.host === culprit.host && (subject.resolver?.address ?? null) === culprit.resolver);
    return exact ?? same[0] ?? null;
}
/** `4.4.4.4, the 2nd nameserver, for notary.docker.io`; empty where the culprit has neither resolver nor host. */
function culpritText(report) {
    if (report.culprit === null)
        return '';
    const { resolver, position, host } = report.culprit;
    if (resolver === null)
        return host ?? '';
    const place = position === null ? '' : `, the ${ordinal(position)} nameserver`;
    const asked = host === null ? '' : `${position === null ? '' : ','} for ${host}`;
    return `${resolver}${place}${asked}`;
}
/** One line: the verdict, what the push will do and when, and which resolver and host are to blame. */
function verdictLine(report) {
    const consequence = `${verdictWords[report.verdict]}: ${reportConsequence(report)}`;
    const culprit = culpritText(report);
    const finding = culpritFinding(report);
    // Without a resolver to name, the finding's own sentence says more than a host.
    const blamed = report.culprit?.resolver == null ? (finding?.title ?? culprit) : culprit;
    if (report.verdict === 'pass' || blamed === '')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(consequence);
    const label = report.verdict === 'fail' ? 'To blame' : 'To look at';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${consequence}. ${label}: ${blamed}`);
}
/** How long Docker will take: one sentence, or why that is not known. */
function timeSentence(report) {
    if (report.outcome === 'unknown') {
        const reasons = decidingForecasts(report).flatMap(({ unknownBecause }) => unknownBecause ?? []);
        const unique = [...new Set(reasons)];
        return unique.length === 0 ? 'No time can be told.' : `The reason: ${unique.join('; ')}.`;
    }
    return `It takes about ${secondsText(report.seconds)} where the registry has the layers already, about ${secondsText(report.secondsIfNew)} for a new image of one layer.`;
}
/** What the replay says of a remedy: one sentence. `then` is how the push ends with it, or null. */
function thenSentence(then) {
    if (then === null)
        return 'What the push would do with it is not known: it was not measured.';
    const end = consequenceText(then.outcome, then.seconds);
    return then.outcome === 'ok'
        ? `Replayed on the same measurements with it, ${end}.`
        : `It is not enough alone. Replayed on the same measurements with it, ${end}.`;
}
/** How a push ends with a remedy, as two cells: `ok` and Docker's seconds, or `not known`. */
function endWith({ then }) {
    if (then === null)
        return ['not known', '-'];
    const share = then.probability < 1 ? ` (${percentText(then.probability)})` : '';
    return [`${then.outcome}${share}`, secondsText(then.seconds)];
}
/** The remedies that were replayed, best first; none where the only one is the fix, which says so itself. */
const comparedRemedies = (report) => report.remedies.length > 1 || culpritFinding(report)?.remedy == null ? report.remedies : [];
/** `content trust: off (DOCKER_CONTENT_TRUST is not set in this step)`. */
const contentTrustText = ({ contentTrust }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`content trust: ${contentTrust.asked ? 'on' : 'off'} (${contentTrust.why})`);
/** The same of a report. */
const contentTrustLine = (report) => contentTrustText(report.runner);


/***/ }),

/***/ 1700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Vz: () => (/* binding */ describeReportMistakes),
  KR: () => (/* binding */ maxReportBytes),
  iX: () => (/* binding */ readObservations)
});

// EXTERNAL MODULE: ./build/src/document.js
var src_document = __nccwpck_require__(8172);
// EXTERNAL MODULE: ./build/src/push-path/addresses.js
var addresses = __nccwpck_require__(2382);
;// CONCATENATED MODULE: ./build/src/report-reader/consistency.js

/** @returns every contradiction with its place; none for what a preflight has written. */
function contradictions(observations) {
    const { measurements, runner } = observations;
    const keyOf = ({ address, port }) => `${address} ${port}`;
    const resolvers = new Set(runner.resolvers.map(keyOf));
    const places = new Map();
    measurements.forEach(({ probe }, index) => {
        if (!places.has(probe.id))
            places.set(probe.id, index);
    });
    const looks = measurements.flatMap(({ probe }, index) => {
        const first = places.get(probe.id);
        const path = `measurements[${index}].probe.id`;
        if (first !== undefined && first !== index) {
            return [{ path, problem: `expected each probe once, found the id of measurements[${first}] again` }];
        }
        if (probe.look === 1)
            return [];
        const again = probe.id.endsWith(addresses/* againSuffix */.y5)
            ? places.get(probe.id.slice(0, -addresses/* againSuffix */.y5.length))
            : undefined;
        return again !== undefined && measurements[again]?.probe.look === 1
            ? []
            : [
                {
                    path,
                    problem: 'expected a second look at another probe of this report, found none that it repeats',
                },
            ];
    });
    const resolverMistakes = (resolver, path) => resolvers.has(keyOf(resolver))
        ? []
        : [
            {
                path: `${path}.probe.resolver`,
                problem: `expected one of runner.resolvers, found ${resolver.address} port ${resolver.port}`,
            },
        ];
    const answers = (result, path) => [
        ...(result.kind === 'answered' ? addressMistakes(result.addresses, `${path}.result`) : []),
        ...(result.kind === 'timed-out' && result.late?.kind === 'answered'
            ? addressMistakes(result.late.addresses, `${path}.result.late`)
            : []),
    ];
    const dns = ({ probe, result }, path) => [
        ...(probe.why === 'candidate' ? [] : resolverMistakes(probe.resolver, path)),
        ...answers(result, path),
    ];
    // No third party is asked for a diagnosis.
    const diagnosis = ({ probe, result }, path) => [
        ...resolverMistakes(probe.resolver, path),
        ...(probe.type === 'NS' ? [] : answers(result, path)),
    ];
    // Where no address is known at all, the lookup is what is unknown, and no connection matters.
    const connection = ({ probe }, path) => {
        const known = (0,addresses/* addressesOf */.sO)(observations, probe.host);
        if (known.length === 0 || known.includes(probe.to.address))
            return [];
        const problem = `expected an address that a resolver of this runner gave for ${JSON.stringify(probe.host)}, found ${probe.to.address}`;
        return [{ path: `${path}.probe.to.address`, problem }];
    };
    return [
        ...looks,
        ...measurements.flatMap((one, index) => {
            const path = `measurements[${index}]`;
            switch (one.probe.kind) {
                case 'dns':
                    return dns(one, path);
                case 'diagnosis':
                    return diagnosis(one, path);
                case 'connect':
                case 'http':
                    return connection(one, path);
            }
        }),
    ];
}
/**
 * An answer without an address would be NODATA. One of the other family is read: it ends the lookup like any other, and
 * a connection goes by the address itself.
 */
const addressMistakes = (addresses, path) => addresses.length > 0
    ? []
    : [
        {
            path: `${path}.addresses`,
            problem: 'expected at least one address in an answer, found none',
        },
    ];

;// CONCATENATED MODULE: ./build/src/report-reader/json.js
/** Windows tools write it; JSON may do without (RFC 8259 section 8.1). */
const byteOrderMark = '\uFEFF';
/** Never throws. */
function parseJson(written) {
    const text = written.startsWith(byteOrderMark) ? written.slice(byteOrderMark.length) : written;
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, problem: problemOf(text, error instanceof Error ? error.message : String(error)) };
    }
}
function problemOf(text, message) {
    if (text.trim() === '')
        return 'expected JSON, found an empty file; was it written to its end?';
    // V8 names the position in most of its messages, always as `at position N`.
    const digits = / at position (\d+)/.exec(message)?.[1];
    const position = digits === undefined ? null : Number(digits);
    const end = text.trimEnd().length;
    if (message.includes('end of JSON input') || (position !== null && position >= end)) {
        return `expected JSON, found that it breaks off at ${placeOf(text, end)}; copy the whole file again`;
    }
    return position === null
        ? `expected JSON, found a fault: ${message}`
        : `expected JSON, found a fault at ${placeOf(text, position)}: ${message.slice(0, message.indexOf(' at position'))}`;
}
/** As editors count: from 1. */
function placeOf(text, position) {
    const before = text.slice(0, position);
    const lines = before.split('\n').length;
    return `line ${lines}, column ${position - before.lastIndexOf('\n')} (character ${position + 1} of ${text.length})`;
}

// EXTERNAL MODULE: ./build/src/push-path/address.js
var address = __nccwpck_require__(498);
;// CONCATENATED MODULE: ./build/src/report-reader/values.js
/** The values that reports are made of, and readers for objects that differ by their kind. */


const largestPort = 65_535;
const number = (what, isRight) => {
    return (value, path) => 
    // 1e999 is a number in JSON, and Infinity once it is read.
    typeof value === 'number' && Number.isFinite(value) && isRight(value)
        ? (0,src_document/* correct */.d4)(value)
        : (0,src_document/* expected */.p6)(what, value, path);
};
const finite = number('a number', () => true);
/** Far beyond every time-out that a resolv.conf can set; what a replay adds up stays a number. */
const longestMs = 1e12;
const fromZero = number('a number of milliseconds from 0', (value) => value >= 0);
const milliseconds = (value, path) => {
    const reading = fromZero(value, path);
    return reading.ok && reading.value > longestMs
        ? (0,src_document/* expected */.p6)(`at most ${longestMs} milliseconds`, value, path)
        : reading;
};
const seconds = number('a number of seconds from 0', (value) => value >= 0);
const wholeFrom = (least) => number(`a whole number from ${least}`, (value) => Number.isInteger(value) && value >= least);
const ipAddress = (0,src_document/* textAs */.Uy)('an IP address', (value) => (0,address/* isIpAddress */.oX)(value) === 0 ? null : value);
/** Not empty: names, paths, ids. */
const words = (0,src_document/* textAs */.Uy)('text that is not empty', (value) => value === '' ? null : value);
const endpointFields = {
    address: ipAddress,
    port: number(`a port from 1 to ${largestPort}`, (value) => Number.isInteger(value) && value >= 1 && value <= largestPort),
};
const endpoint = (0,src_document/* record */.g1)(endpointFields, {});
const utcTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const time = (0,src_document/* textAs */.Uy)('a time like 2026-05-04T08:00:00.000Z', (value) => utcTime.test(value) && !Number.isNaN(Date.parse(value)) ? value : null);
/** A map with keys of any text. The result has no prototype: no name is found in it that does not stand there. */
const tableOf = (item) => (value, path) => {
    const reading = (0,src_document/* mapOf */.A7)(src_document/* text */.Qq, item)(value, path);
    if (!reading.ok)
        return reading;
    const table = Object.create(null);
    for (const [key, one] of reading.value)
        table[key] = one;
    return (0,src_document/* correct */.d4)(table);
};
/** A list with at least one item. */
const someOf = (item) => (value, path) => {
    const reading = (0,src_document/* listOf */.c3)(item)(value, path);
    if (!reading.ok)
        return reading;
    const [first, ...rest] = reading.value;
    return first === undefined
        ? (0,src_document/* expected */.p6)('a list with at least one item', value, path)
        : (0,src_document/* correct */.d4)([first, ...rest]);
};
/** Reads by that reader which the text below `keys` names. */
const chosenBy = (keys, readers) => (value, path) => {
    let found = value;
    let place = path;
    for (const key of keys) {
        const entries = (0,src_document/* entriesOf */.Mc)(found);
        if (entries === null)
            return (0,src_document/* expected */.p6)('a map', found, place);
        found = entries.get(key);
        place = (0,src_document/* below */.Gz)(place, key);
    }
    const reader = typeof found === 'string' ? readers.get(found) : undefined;
    return reader === undefined
        ? (0,src_document/* expected */.p6)(`one of ${[...readers.keys()].join(', ')}`, found, place)
        : reader(value, path);
};
/** An object of a union whose members differ by `kind`. */
function byKind(variants) {
    const readers = Object.entries(variants).map(([kind, fields]) => {
        const reader = (0,src_document/* record */.g1)({ kind: (0,src_document/* oneOf */.yL)({ [kind]: true }), ...fields }, {});
        return [kind, reader];
    });
    return chosenBy(['kind'], new Map(readers));
}

;// CONCATENATED MODULE: ./build/src/report-reader/measurement.js
/** The `measurements` of a report: each a probe and what came of it. */


const whyAsked = {
    client: true,
    'behind-stub': true,
    candidate: true,
};
const recordTypes = { A: true, AAAA: true };
const diagnoses = {
    root: true,
    'random-name': true,
    'without-validation': true,
    'without-edns': true,
    alone: true,
};
const diagnosisTypes = { ...recordTypes, NS: true };
const transports = { udp: true, tcp: true };
const securities = { tls: true, 'tls-unverified': true, plain: true };
const folders = { registry: true, 'trust-server': true };
const bodies = { headers: true, token: true, error: true };
const whySkipped = { deadline: true };
const phases = { tcp: true, tls: true, http: true };
const denials = { nxdomain: true, nodata: true };
const failureNames = {
    formerr: true,
    servfail: true,
    notimp: true,
    refused: true,
};
/** Twelve bits with EDNS0 (RFC 6891 section 6.1.3). */
const largestRcode = 4_095;
/** Three digits (RFC 9110 section 15). */
const largestStatus = 999;
const look = (value, path) => {
    const reading = (0,src_document/* numberWithin */.v4)(1, 2, 'whole')(value, path);
    return reading.ok ? { ok: true, value: reading.value === 1 ? 1 : 2 } : reading;
};
const failureCode = (value, path) => typeof value === 'number'
    ? (0,src_document/* numberWithin */.v4)(0, largestRcode, 'whole')(value, path)
    : (0,src_document/* oneOf */.yL)(failureNames)(value, path);
const asked = { id: words, look, notBeforeMs: milliseconds };
const connection = {
    ...asked,
    waits: (0,src_document/* record */.g1)({ tcpMs: milliseconds, tlsMs: milliseconds, httpMs: milliseconds }, {}),
    host: words,
    to: endpoint,
    security: (0,src_document/* oneOf */.yL)(securities),
    authorities: (0,src_document/* record */.g1)({ of: (0,src_document/* oneOf */.yL)(folders), host: words }, {}),
};
const dnsProbe = byKind({
    dns: {
        ...asked,
        waitMs: milliseconds,
        resolver: endpoint,
        why: (0,src_document/* oneOf */.yL)(whyAsked),
        host: words,
        name: words,
        type: (0,src_document/* oneOf */.yL)(recordTypes),
        transport: (0,src_document/* oneOf */.yL)(transports),
        edns: src_document/* truth */.Im,
        heedsAdditionals: src_document/* truth */.Im,
        sample: wholeFrom(0),
    },
});
const diagnosisProbe = byKind({
    diagnosis: {
        ...asked,
        asks: (0,src_document/* oneOf */.yL)(diagnoses),
        waitedFor: src_document/* truth */.Im,
        waitMs: milliseconds,
        resolver: endpoint,
        name: words,
        type: (0,src_document/* oneOf */.yL)(diagnosisTypes),
        transport: (0,src_document/* oneOf */.yL)(transports),
        edns: src_document/* truth */.Im,
        heedsAdditionals: src_document/* truth */.Im,
    },
});
const connectionProbe = byKind({
    connect: connection,
    http: {
        ...connection,
        path: words,
        authorization: byKind({ none: {}, stored: { key: words }, token: { of: words } }),
        reads: (0,src_document/* oneOf */.yL)(bodies),
    },
});
const skipped = { why: (0,src_document/* oneOf */.yL)(whySkipped), waitedMs: milliseconds };
const reply = { ms: milliseconds, nsid: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq), extendedErrors: (0,src_document/* listOf */.c3)(src_document/* text */.Qq) };
const replies = {
    answered: { ...reply, addresses: (0,src_document/* listOf */.c3)(ipAddress), ttlSeconds: seconds },
    negative: { ...reply, what: (0,src_document/* oneOf */.yL)(denials) },
    failed: { ...reply, rcode: failureCode },
    lame: reply,
    truncated: reply,
    malformed: { ms: milliseconds, why: src_document/* text */.Qq },
};
const dnsResult = byKind({
    ...replies,
    'port-closed': { ms: milliseconds },
    unreachable: { ms: milliseconds, errno: src_document/* text */.Qq },
    'timed-out': {
        waitedMs: milliseconds,
        late: (0,src_document/* orNull */.Xd)(byKind(replies)),
        mismatched: (0,src_document/* orNull */.Xd)((0,src_document/* record */.g1)({ ids: wholeFrom(0), questions: wholeFrom(0) }, {})),
    },
    skipped,
});
const tokenAnswer = byKind({
    // A token server may say anything here, a negative number too.
    token: { expiresInSeconds: (0,src_document/* orNull */.Xd)(finite), granted: (0,src_document/* orNull */.Xd)((0,src_document/* listOf */.c3)(src_document/* text */.Qq)) },
    refused: { message: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq) },
    unusable: { why: src_document/* text */.Qq },
});
const errorAnswer = byKind({ json: { code: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq) }, text: {}, empty: {} });
const connectionResult = byKind({
    answered: {
        tcpMs: milliseconds,
        tlsMs: (0,src_document/* orNull */.Xd)(milliseconds),
        httpMs: (0,src_document/* orNull */.Xd)(milliseconds),
        status: (0,src_document/* orNull */.Xd)((0,src_document/* numberWithin */.v4)(0, largestStatus, 'whole')),
        challenge: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq),
        token: (0,src_document/* orNull */.Xd)(tokenAnswer),
        error: (0,src_document/* orNull */.Xd)(errorAnswer),
    },
    failed: { phase: (0,src_document/* oneOf */.yL)(phases), code: src_document/* text */.Qq, ms: milliseconds, beforeMs: milliseconds },
    'timed-out': { phase: (0,src_document/* oneOf */.yL)(phases), waitedMs: milliseconds, beforeMs: milliseconds },
    skipped,
});
const dnsMeasurement = (0,src_document/* record */.g1)({ probe: dnsProbe, startedMs: milliseconds, result: dnsResult }, {});
const diagnosisMeasurement = (0,src_document/* record */.g1)({ probe: diagnosisProbe, startedMs: milliseconds, result: dnsResult }, {});
const connectionMeasurement = (0,src_document/* record */.g1)({ probe: connectionProbe, startedMs: milliseconds, result: connectionResult }, {});
const measurement = chosenBy(['probe', 'kind'], new Map([
    ['dns', dnsMeasurement],
    ['diagnosis', diagnosisMeasurement],
    ['connect', connectionMeasurement],
    ['http', connectionMeasurement],
]));

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __nccwpck_require__(7943);
;// CONCATENATED MODULE: ./build/src/report-reader/request.js
/** The `request` of a report: what the user wanted to be told. The ranges are those of the inputs. */



const failOn = { fail: true, warn: true, never: true };
const contentTrust = { auto: true, true: true, false: true };
const client = { auto: true, docker: true, buildx: true };
const within = ({ from, to }) => (0,src_document/* numberWithin */.v4)(from, to, 'whole');
const imageReference = (0,src_document/* record */.g1)({
    written: words,
    domain: words,
    path: words,
    tag: (0,src_document/* orNull */.Xd)(words),
    digest: (0,src_document/* orNull */.Xd)(words),
}, {});
const request = (0,src_document/* record */.g1)({
    images: someOf(imageReference),
    contentTrust: (0,src_document/* oneOf */.yL)(contentTrust),
    trustServer: (0,src_document/* orNull */.Xd)(words),
    resolvers: (0,src_document/* orNull */.Xd)(someOf(endpoint)),
    samples: within(budgets/* requestRanges */.kl.samples),
    slowThresholdMs: within(budgets/* requestRanges */.kl.slowThresholdMs),
    timeoutMs: within(budgets/* requestRanges */.kl.timeoutMs),
    failOn: (0,src_document/* oneOf */.yL)(failOn),
    client: (0,src_document/* oneOf */.yL)(client),
    probeSuggestion: src_document/* truth */.Im,
    checkCredentials: src_document/* truth */.Im,
    trustedRealms: (0,src_document/* listOf */.c3)(src_document/* text */.Qq),
}, {});

;// CONCATENATED MODULE: ./build/src/report-reader/resolver-manager.js
/** Who writes a runner's resolver configuration, and where its daemon and builder run. */


const feeders = {
    netplan: true,
    'network-manager': true,
    unknown: true,
};
const told = byKind({ told: {}, skipped: { why: src_document/* text */.Qq } });
const resolver_manager_link = (0,src_document/* record */.g1)({
    name: (0,src_document/* orNull */.Xd)(words),
    servers: (0,src_document/* listOf */.c3)((0,src_document/* record */.g1)({ ...endpointFields, serverName: (0,src_document/* orNull */.Xd)(words) }, {})),
    current: (0,src_document/* orNull */.Xd)(ipAddress),
    domains: (0,src_document/* listOf */.c3)(src_document/* text */.Qq),
    dnssec: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq),
    dnsOverTls: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq),
}, {});
const serverState = (0,src_document/* record */.g1)({
    server: words,
    interface: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq),
    verifiedLevel: src_document/* text */.Qq,
    failedUdp: wholeFrom(0),
    failedTcp: wholeFrom(0),
}, {});
const domainForward = (0,src_document/* record */.g1)({ domains: (0,src_document/* listOf */.c3)(src_document/* text */.Qq), server: (0,src_document/* orNull */.Xd)(endpoint) }, {});
const resolverManager = byKind({
    nobody: {},
    'systemd-resolved': {
        feeder: (0,src_document/* oneOf */.yL)(feeders),
        links: (0,src_document/* listOf */.c3)(resolver_manager_link),
        serverStates: (0,src_document/* listOf */.c3)(serverState),
        told,
    },
    'network-manager': { connection: (0,src_document/* orNull */.Xd)(words), told },
    dnsmasq: { files: (0,src_document/* listOf */.c3)(words), domainForwards: (0,src_document/* listOf */.c3)(domainForward) },
    docker: { embedded: src_document/* truth */.Im },
    kubernetes: {},
    macos: { service: (0,src_document/* orNull */.Xd)(words), told },
    windows: { interface: (0,src_document/* orNull */.Xd)(words), told },
    other: { name: words },
});
const place = byKind({
    here: {},
    'own-nameservers': { why: src_document/* text */.Qq, nameservers: (0,src_document/* listOf */.c3)(ipAddress) },
    elsewhere: { why: src_document/* text */.Qq },
    'not-told': { why: src_document/* text */.Qq },
});
const places = (0,src_document/* record */.g1)({ daemon: place, builder: place }, {});

;// CONCATENATED MODULE: ./build/src/report-reader/runner.js
/** The `runner` of a report: what the machine was set up to do before anything was sent. */



const noteKinds = {
    'ignored-nameserver': true,
    'invalid-nameserver': true,
    'extra-words': true,
    'unknown-keyword': true,
    'unknown-option': true,
    'capped-option': true,
};
const singleRequest = {
    off: true,
    on: true,
    reopen: true,
};
const credentials = {
    password: true,
    'identity-token': true,
    'helper-not-asked': true,
    none: true,
};
const events = {
    'fork-pull-request': true,
    dependabot: true,
    other: true,
};
const builds = { glibc: true, musl: true, static: true, unknown: true };
const stores = { classic: true, containerd: true };
const libcVariables = {
    LOCALDOMAIN: true,
    RES_OPTIONS: true,
    HOSTALIASES: true,
};
const netdns = { go: true, cgo: true };
const jobSummaries = {
    available: true,
    'not-set': true,
    'not-asked': true,
};
const resolver = (0,src_document/* record */.g1)({
    ...endpointFields,
    position: wholeFrom(1),
    used: src_document/* truth */.Im,
    source: src_document/* text */.Qq,
    behind: (0,src_document/* orNull */.Xd)(endpoint),
}, {});
const lookupRules = (0,src_document/* record */.g1)({
    search: (0,src_document/* listOf */.c3)(src_document/* text */.Qq),
    ndots: wholeFrom(0),
    timeoutMs: milliseconds,
    attempts: wholeFrom(0),
    rotate: src_document/* truth */.Im,
    singleRequest: (0,src_document/* oneOf */.yL)(singleRequest),
    useVc: src_document/* truth */.Im,
    edns0: src_document/* truth */.Im,
    trustAd: src_document/* truth */.Im,
    noReload: src_document/* truth */.Im,
    noAaaa: src_document/* truth */.Im,
}, {});
const note = (0,src_document/* record */.g1)({ kind: (0,src_document/* oneOf */.yL)(noteKinds), line: wholeFrom(1), text: src_document/* text */.Qq }, {});
const runner_contentTrust = (0,src_document/* record */.g1)({ asked: src_document/* truth */.Im, why: src_document/* text */.Qq, signingMeant: src_document/* truth */.Im, serverVariable: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq) }, {});
const runner = (0,src_document/* record */.g1)({
    startedAt: time,
    resolvConf: byKind({
        read: { path: src_document/* text */.Qq },
        absent: { path: src_document/* text */.Qq },
        unreadable: { path: src_document/* text */.Qq, why: src_document/* text */.Qq },
    }),
    notes: (0,src_document/* listOf */.c3)(note),
    resolvers: (0,src_document/* listOf */.c3)(resolver),
    manager: resolverManager,
    places: places,
    lookup: (0,src_document/* record */.g1)({ go: lookupRules, glibc: lookupRules, musl: lookupRules }, {}),
    pins: tableOf((0,src_document/* listOf */.c3)(ipAddress)),
    ipv6Networks: (0,src_document/* listOf */.c3)(ipAddress),
    client: byKind({ found: { version: words }, assumed: { version: words, why: src_document/* text */.Qq } }),
    daemon: byKind({
        found: { version: words, store: (0,src_document/* oneOf */.yL)(stores) },
        assumed: { version: words, store: (0,src_document/* oneOf */.yL)(stores), why: src_document/* text */.Qq },
    }),
    plugins: tableOf(words),
    builds: (0,src_document/* record */.g1)({ cli: (0,src_document/* oneOf */.yL)(builds), daemon: (0,src_document/* oneOf */.yL)(builds) }, {}),
    lookupEnvironment: (0,src_document/* record */.g1)({ libcVariables: (0,src_document/* listOf */.c3)((0,src_document/* oneOf */.yL)(libcVariables)), netdns: (0,src_document/* orNull */.Xd)((0,src_document/* oneOf */.yL)(netdns)) }, {}),
    contentTrust: runner_contentTrust,
    proxy: byKind({ none: {}, 'present-not-followed': { variable: words } }),
    dockerConfig: byKind({
        read: { path: src_document/* text */.Qq },
        absent: { path: src_document/* text */.Qq },
        invalid: { path: src_document/* text */.Qq, why: src_document/* text */.Qq },
        'not-asked': {},
    }),
    credentials: tableOf((0,src_document/* oneOf */.yL)(credentials)),
    nameServiceSwitch: byKind({
        read: {
            sources: (0,src_document/* listOf */.c3)(src_document/* text */.Qq),
            unusualCriteria: (0,src_document/* listOf */.c3)((0,src_document/* oneOf */.yL)({ files: true, dns: true })),
            mdnsAllow: src_document/* truth */.Im,
        },
        absent: {},
        unreadable: { why: src_document/* text */.Qq },
    }),
    event: (0,src_document/* oneOf */.yL)(events),
    jobSummary: (0,src_document/* oneOf */.yL)(jobSummaries),
}, {});

;// CONCATENATED MODULE: ./build/src/report-reader/observations.js
/**
 * The observations of a stored report, so that it can be judged again. A report may have been cut
 * off, edited, or written by another version: nothing in it is believed before it was read.
 */







/** The largest file that is read; 50 samples of 50 hosts by 3 resolvers are about 10 MB. */
const maxReportBytes = 64 * 1024 * 1024;
/** Mistakes that are shown; one slip in a program that writes reports makes thousands. */
const maxShown = 20;
/** Characters of a place that are shown: keys may have any length. */
const maxPlaceCharacters = 200;
const readableVersion = 1;
const parts = (0,src_document/* record */.g1)({ request: request, runner: runner, measurements: (0,src_document/* listOf */.c3)(measurement) }, {});
const partNames = ['request', 'runner', 'measurements'];
/**
 * Reads the first half of a report as `--json` prints it. The judgement half and unknown keys beside it
 * are not looked at. All mistakes are reported at once, each with its place; of a report with another
 * `schemaVersion` only that. Never throws.
 */
function readObservations(text) {
    if (text.length > maxReportBytes) {
        return refused('', `expected at most ${maxReportBytes} characters, found ${text.length}; is it a report?`);
    }
    const parsed = parseJson(text);
    if (!parsed.ok)
        return refused('', parsed.problem);
    const entries = (0,src_document/* entriesOf */.Mc)(parsed.value);
    if (entries === null)
        return mistakesOf((0,src_document/* expected */.p6)('a report, which is a map', parsed.value, ''));
    const version = entries.get('schemaVersion');
    if (version !== readableVersion) {
        const wanted = `${readableVersion}, the only version that this push-preflight reads`;
        return mistakesOf((0,src_document/* expected */.p6)(wanted, version, 'schemaVersion'));
    }
    const observed = partNames.filter((name) => entries.has(name)).map((name) => [name, entries.get(name)]);
    const reading = parts(new Map(observed), '');
    if (!reading.ok)
        return reading;
    const observations = { schemaVersion: readableVersion, ...reading.value };
    const mistakes = contradictions(observations);
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    const duration = milliseconds(entries.get('durationMs'), 'durationMs');
    return {
        ok: true,
        observations,
        durationMs: duration.ok ? duration.value : 0,
    };
}
/** One line for each mistake, the first twenty. Values of the report are quoted in it, not escaped. */
function describeReportMistakes(mistakes) {
    const shown = mistakes.slice(0, maxShown).map(({ path, problem }) => {
        const place = path.length > maxPlaceCharacters ? `${path.slice(0, maxPlaceCharacters)}…` : path;
        return place === '' ? problem : `${place}: ${problem}`;
    });
    const more = mistakes.length - shown.length;
    return more === 0 ? shown : [...shown, `and ${more} more`];
}
const refused = (path, problem) => ({
    ok: false,
    mistakes: [{ path, problem }],
});
const mistakesOf = (reading) => reading.ok ? refused('', 'expected a report') : reading;


/***/ }),

/***/ 5809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $r: () => (/* binding */ describeMistakes),
  QL: () => (/* binding */ inputs),
  TR: () => (/* binding */ parseRequest)
});

// UNUSED EXPORTS: inputDefaults

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __nccwpck_require__(7943);
// EXTERNAL MODULE: ./build/src/push-path/address.js
var address = __nccwpck_require__(498);
;// CONCATENATED MODULE: ./build/src/push-path/duration.js
const unitMs = new Map([
    ['ms', 1],
    ['s', 1_000],
    ['m', 60_000],
]);
/** `500ms`, `30s` or `1m`: a whole number and its unit. Null for anything else, a bare number too. */
function parseDuration(text) {
    const [, digits, unit] = /^(\d+)(ms|s|m)$/.exec(text) ?? [];
    const factor = unitMs.get(unit ?? '');
    return digits === undefined || factor === undefined ? null : Number(digits) * factor;
}
/** The same, written with the largest unit below the minute that keeps it whole: `1500ms`, `90s`. */
function formatDuration(ms) {
    return ms % 1_000 === 0 ? `${ms / 1_000}s` : `${ms}ms`;
}

;// CONCATENATED MODULE: ./build/src/push-path/entries.js
/**
 * The entries of a list input, one a line or comma-separated, as docker/metadata-action writes its `tags`.
 * `#` starts a comment that goes to the end of its line. Blank entries are dropped.
 */
function splitEntries(text) {
    return text
        .split(/\r\n|\r|\n/)
        .flatMap((line) => (line.split('#', 1)[0] ?? '').split(','))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}

// EXTERNAL MODULE: ./build/src/push-path/image-reference.js
var image_reference = __nccwpck_require__(9347);
// EXTERNAL MODULE: ./build/src/push-path/registrable-domain.js
var registrable_domain = __nccwpck_require__(7763);
// EXTERNAL MODULE: ./build/src/push-path/shown.js
var shown = __nccwpck_require__(3151);
;// CONCATENATED MODULE: ./build/src/push-path/spelling.js
/** Words that people type. */
/** Letters to add, drop or change for a word still to be recognised. */
const maximumTypos = 2;
/** The word that was probably meant, or null where none is close. The first of those that are equally close. */
function closestWord(written, words) {
    const [closest] = words
        .map((word) => ({ word, typos: typosBetween(written, word) }))
        .filter(({ typos }) => typos <= maximumTypos)
        .toSorted((one, other) => one.typos - other.typos);
    return closest?.word ?? null;
}
/** `true` or `false` for the spellings of a switch, in any case, and `auto`; any other text as it is. */
function switched(text) {
    const word = text.trim().toLowerCase();
    if (['true', 'on', '1'].includes(word))
        return 'true';
    if (['false', 'off', '0'].includes(word))
        return 'false';
    return word === 'auto' ? word : text;
}
/** Levenshtein's distance, or Infinity where the lengths alone tell that it is too large. */
function typosBetween(written, word) {
    if (Math.abs(written.length - word.length) > maximumTypos)
        return Infinity;
    const noneWritten = Array.from({ length: word.length + 1 }, (_, index) => index);
    const line = lettersOf(written).reduce((above, letter, row) => lettersOf(word).reduce((left, other, column) => {
        const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
        return [...left, Math.min(replaced, (above[column + 1] ?? 0) + 1, (left[column] ?? 0) + 1)];
    }, [row + 1]), noneWritten);
    return line[word.length] ?? Infinity;
}
const lettersOf = (word) => Array.from({ length: word.length }, (_, index) => word.charAt(index));

// EXTERNAL MODULE: ./build/src/push-path/trust-server.js
var trust_server = __nccwpck_require__(1106);
;// CONCATENATED MODULE: ./build/src/request.js
/**
 * A plain map of strings, whoever filled it, becomes one validated, immutable Request. All mistakes are
 * reported at once, so that one red run is enough to put them all right.
 */









const input = (name, byDefault, description) => ({ name, default: byDefault, description });
/** Every input with its default, as text. An empty default means: none, or found out on the runner. action.yml says the same. */
const inputs = [
    input('images', '', 'Image references about to be pushed, one a line or comma-separated, # comments'),
    input('content-trust', 'auto', 'auto follows DOCKER_CONTENT_TRUST as the docker CLI does; true, false'),
    input('trust-server', '', "An https URL instead of the one that the docker CLI's own rule gives"),
    input('resolvers', '', "Stand in for the runner's nameserver lines: ip, ip:port or [v6]:port"),
    input('samples', '5', 'Queries for each resolver, name and record type, 1 to 50'),
    input('slow-threshold', '500ms', 'A resolver whose median warm answer takes longer is called slow'),
    input('timeout', '30s', 'The whole preflight ends by then, whatever the network does; 1s to 600s'),
    input('fail-on', 'fail', 'From which verdict on the step is red: fail, warn, never'),
    input('client', 'auto', 'The client whose forecast decides: auto (docker), docker, buildx'),
    input('check-credentials', 'true', 'Read and try the stored credentials; false: judge only what needs none'),
    input('trusted-realms', '', "Token servers outside the registry's own domain that may get its credentials"),
    input('summary', 'true', 'Write the job summary'),
    input('report-path', '', 'Where report.json goes'),
    input('probe-suggestion', 'false', 'Also measure the suggested correction of a mistyped resolver'),
];
const inputDefaults = Object.fromEntries(inputs.map((known) => [known.name, known.default]));
/**
 * Validates the inputs of one run.
 *
 * @param given text by input name (`inputs`). What is absent or blank has its default; `images` has none.
 * @returns deeply frozen values, or every mistake that was found. Never throws.
 */
function parseRequest(given, host) {
    const defaults = host.kind === 'command' ? { ...inputDefaults, summary: 'false' } : inputDefaults;
    const text = (name) => {
        const written = Object.hasOwn(given, name) ? (given[name] ?? '') : '';
        return written.trim() === '' ? defaults[name] : written;
    };
    const images = readImages(text('images'), host);
    const readings = {
        contentTrust: readChoice('content-trust', switched(text('content-trust')), ['auto', 'true', 'false']),
        trustServer: readTrustServer(text('trust-server').trim()),
        resolvers: readResolvers(text('resolvers')),
        samples: readSamples(text('samples').trim()),
        slowThresholdMs: readDuration('slow-threshold', text('slow-threshold').trim(), budgets/* requestRanges */.kl.slowThresholdMs),
        timeoutMs: readDuration('timeout', text('timeout').trim(), budgets/* requestRanges */.kl.timeoutMs),
        failOn: readChoice('fail-on', text('fail-on'), ['fail', 'warn', 'never']),
        client: readChoice('client', text('client'), ['auto', 'docker', 'buildx']),
        probeSuggestion: readSwitch('probe-suggestion', text('probe-suggestion')),
        checkCredentials: readSwitch('check-credentials', text('check-credentials')),
        trustedRealms: readTrustedRealms(text('trusted-realms')),
        summary: readSwitch('summary', text('summary')),
        reportPath: readReportPath(text('report-path')),
    };
    const [first, ...others] = images.value;
    const mistakes = [
        ...unknownInputs(given),
        ...[images, ...Object.values(readings)].flatMap((reading) => reading.mistakes),
    ];
    if (first === undefined || mistakes.length > 0)
        return frozen({ ok: false, mistakes });
    const { summary, reportPath, ...asked } = valuesOf(readings);
    return frozen({
        ok: true,
        request: { images: [first, ...others], ...asked },
        delivery: { summary, reportPath },
    });
}
/** What each reading says, mistaken or not. */
function valuesOf(readings) {
    const values = Object.entries(readings).map(([name, { value }]) => [name, value]);
    return Object.fromEntries(values);
}
/** One line for each mistake. */
function describeMistakes(mistakes) {
    return mistakes
        .map(({ input: name, expected, got, hint }) => {
        return `${name}: expected ${expected}, got ${got}${hint === null ? '' : `; ${hint}`}`;
    })
        .join('\n');
}
function readImages(text, host) {
    const parsed = splitEntries(text).map(image_reference/* parseImageReference */.o_);
    if (parsed.length === 0) {
        const got = text === '' ? 'nothing' : (0,shown/* shown */.S)(text);
        const example = host.kind === 'action' ? 'images: ghcr.io/me/app:1.2' : 'push-preflight ghcr.io/me/app:1.2';
        const hint = `write for example ${example}`;
        return { value: [], mistakes: [{ input: 'images', expected: 'at least one image reference', got, hint }] };
    }
    const seen = new Set();
    const isFirst = (name) => !seen.has(name) && seen.add(name).has(name);
    return {
        value: parsed.flatMap((one) => (one.ok && isFirst(pushedName(one.image)) ? [one.image] : [])),
        mistakes: parsed.flatMap((one) => (one.ok ? [] : mistake('images', one.expected, one.got))),
    };
}
/** Equal for two references that push the same: without tag and digest, Docker pushes `latest`. */
function pushedName(image) {
    const tag = image.tag ?? (image.digest === null ? 'latest' : '');
    return `${(0,image_reference/* fullName */.fq)(image)}:${tag}@${image.digest ?? ''}`;
}
function readTrustServer(text) {
    if (text === '')
        return right(null);
    const parsed = (0,trust_server/* parseTrustServer */.L)(text);
    return parsed.ok ? right(parsed.url) : wrong(null, 'trust-server', parsed.expected, text, parsed.hint);
}
function readResolvers(text) {
    if (text === '')
        return right(null);
    const entries = splitEntries(text);
    if (entries.length === 0)
        return wrong(null, 'resolvers', 'at least one IP address', text);
    const parsed = entries.map((entry) => ({ entry, result: (0,address/* parseEndpoint */.Bk)(entry, budgets/* dnsPort */.f) }));
    return {
        value: parsed.flatMap(({ result }) => (result.ok ? [result.endpoint] : [])),
        mistakes: parsed.flatMap(({ entry, result }) => result.ok ? [] : mistake('resolvers', result.expected, entry)),
    };
}
function readTrustedRealms(text) {
    const parsed = splitEntries(text).map((entry) => ({ entry, result: (0,registrable_domain/* parseTrustedRealm */.WL)(entry) }));
    return {
        value: [...new Set(parsed.flatMap(({ result }) => (result.ok ? [result.realm] : [])))],
        mistakes: parsed.flatMap(({ entry, result }) => result.ok ? [] : mistake('trusted-realms', result.expected, entry, result.hint)),
    };
}
function readSamples(text) {
    const { from, to } = budgets/* requestRanges */.kl.samples;
    const value = /^[1-9]\d*$/.test(text) ? Number(text) : 0;
    return value >= from && value <= to
        ? right(value)
        : wrong(from, 'samples', `a whole number from ${from} to ${to}`, text);
}
function readDuration(name, text, range) {
    const ms = parseDuration(text);
    if (ms !== null && ms >= range.from && ms <= range.to)
        return right(ms);
    const expected = `a duration from ${formatDuration(range.from)} to ${formatDuration(range.to)}`;
    return wrong(range.from, name, expected, text, ms === null ? 'write 30s or 500ms' : null);
}
function readChoice(name, text, choices) {
    const chosen = choices.find((choice) => choice === text.trim());
    return chosen === undefined
        ? wrong(choices[0], name, `one of ${choices.join(', ')}`, text.trim(), didYouMean(text, choices))
        : right(chosen);
}
function readSwitch(name, text) {
    const { value, mistakes } = readChoice(name, switched(text), ['true', 'false']);
    return { value: value === 'true', mistakes };
}
function readReportPath(text) {
    if (text.includes('\0'))
        return wrong(null, 'report-path', 'a path without NUL characters', text);
    return right(text === '' ? null : text);
}
function unknownInputs(given) {
    const names = inputs.map((known) => known.name);
    return Object.keys(given)
        .filter((name) => !names.some((known) => known === name))
        .map((name) => ({
        input: /^[\w-]{1,40}$/.test(name) ? name : (0,shown/* shown */.S)(name),
        expected: `one of the inputs ${names.join(', ')}`,
        got: `the unknown name ${(0,shown/* shown */.S)(name)}`,
        hint: didYouMean(name, names),
    }));
}
const right = (value) => ({ value, mistakes: [] });
function wrong(value, name, expected, text, hint = null) {
    return { value, mistakes: [mistake(name, expected, text, hint)] };
}
function mistake(name, expected, text, hint = null) {
    return { input: name, expected, got: (0,shown/* shown */.S)(text), hint };
}
function didYouMean(written, words) {
    const word = closestWord(written.trim().toLowerCase(), words);
    return word === null ? null : `did you mean ${word}?`;
}
function frozen(value) {
    if (typeof value === 'object' && value !== null) {
        for (const part of Object.values(value))
            frozen(part);
        Object.freeze(value);
    }
    return value;
}


/***/ }),

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ codeOf),
  by: () => (/* binding */ realWorld),
  Gn: () => (/* binding */ whyNotWritable),
  YN: () => (/* binding */ withResolvers),
  f8: () => (/* binding */ writeWhole)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __nccwpck_require__(1314);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __nccwpck_require__(643);
;// CONCATENATED MODULE: ./build/src/world.js
/**
 * The only door to files, sockets, processes, environment and clock. What is behind it can be
 * replaced: the simulator routes sockets to loopback and brings its own files, so that the whole
 * program runs against a made-up network.
 */







/** The machine that this runs on. */
const realWorld = () => ({
    startedAt: new Date().toISOString(),
    environment: process.env,
    platform: process.platform,
    monotonicMs: () => external_node_perf_hooks_.performance.now(),
    readFile,
    readHead,
    listFolder: async (path) => {
        try {
            return (await (0,promises_.readdir)(path)).sort();
        }
        catch {
            return [];
        }
    },
    udp: openUdp,
    tcp: (to) => (0,external_node_net_.connect)({ host: to.address, port: to.port, noDelay: true, lookup: addressOnly }),
    run,
});
/** Node's last resort for what is no address is getaddrinfo, which cannot be aborted: here it gets this instead. */
const addressOnly = (address, _, done) => {
    const family = (0,external_node_net_.isIP)(address);
    const refusal = Object.assign(new Error(`expected an IP address, got ${address}`), { code: 'ENOTFOUND' });
    process.nextTick(() => done(family === 0 ? refusal : null, address, family));
};
async function readFile(path, maxBytes) {
    const head = await readHead(path, maxBytes + 1);
    if (head.kind !== 'bytes')
        return head;
    const { bytes } = head;
    if (bytes.length > maxBytes)
        return { kind: 'unreadable', why: `it is larger than ${maxBytes} bytes` };
    // Not a strict decoding: Go and glibc read a file with one Latin-1 letter in a comment, too.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
    return text.includes('\0') ? { kind: 'unreadable', why: 'it is not text' } : { kind: 'text', text };
}
async function readHead(path, bytes) {
    try {
        const file = await (0,promises_.open)(path, 'r');
        try {
            const buffer = Buffer.alloc(bytes);
            let length = 0;
            while (length < bytes) {
                const { bytesRead } = await file.read(buffer, length, bytes - length);
                if (bytesRead === 0)
                    break;
                length += bytesRead;
            }
            return { kind: 'bytes', bytes: buffer.subarray(0, length) };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        return { kind: 'unreadable', why: code === 'EISDIR' ? 'it is a directory' : code };
    }
}
function openUdp(to, listener) {
    const type = (0,external_node_net_.isIPv6)(to.address.split('%')[0] ?? '') ? 'udp6' : 'udp4';
    const socket = (0,external_node_dgram_.createSocket)({ type, lookup: addressOnly });
    const waiting = [];
    let state = 'connecting';
    const send = (message) => {
        listener.sent(external_node_perf_hooks_.performance.now());
        socket.send(message, (error) => {
            if (error !== null && state === 'open')
                listener.error(codeOf(error));
        });
    };
    const close = () => {
        if (state === 'closed')
            return;
        state = 'closed';
        socket.close();
    };
    socket.on('message', (message) => {
        const atMs = external_node_perf_hooks_.performance.now();
        if (state === 'open')
            listener.message(message, atMs);
    });
    socket.on('error', (error) => {
        if (state === 'closed')
            return;
        listener.error(codeOf(error));
    });
    // A connected socket: the kernel drops what comes from any other address, and ICMP errors reach us.
    socket.connect(to.port, to.address, (error) => {
        if (state === 'closed')
            return;
        if (error !== undefined) {
            listener.error(codeOf(error));
            return;
        }
        state = 'open';
        waiting.splice(0).forEach(send);
    });
    return {
        send: (message) => {
            if (state === 'open')
                send(message);
            else if (state === 'connecting')
                waiting.push(message);
        },
        close,
    };
}
function run(command, bounds) {
    try {
        return runChild(command, bounds);
    }
    catch (error) {
        // Node throws some of the system's refusals and reports others: too long a command line, a file for a folder.
        return Promise.resolve({ kind: 'failed', why: codeOf(error) });
    }
}
function runChild(command, bounds) {
    const { promise, resolve } = withResolvers();
    const [tool, ...words] = command;
    // A group of its own, so that whatever the tool started ends with it.
    const ownGroup = process.platform !== 'win32';
    const child = (0,external_node_child_process_namespaceObject.spawn)(tool, words, { stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
    // Decoded as a stream: a letter may come in two chunks.
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    const kill = () => {
        try {
            if (ownGroup && child.pid !== undefined)
                process.kill(-child.pid, 'SIGKILL');
            else
                child.kill('SIGKILL');
        }
        catch {
            // It ended by itself in between.
        }
    };
    let stopped = null;
    const stop = (why) => {
        stopped ??= why;
        kill();
        child.stdout.destroy();
        child.stderr.destroy();
    };
    const onAbort = () => stop('the run ended first');
    const timer = setTimeout(() => stop(`it did not end within ${bounds.timeoutMs} ms`), bounds.timeoutMs);
    bounds.signal.addEventListener('abort', onAbort, { once: true });
    const output = { stdout: '', stderr: '', bytes: 0 };
    const collect = (name) => (chunk) => {
        output.bytes += Buffer.byteLength(chunk);
        if (output.bytes > bounds.maxOutputBytes)
            stop(`it printed more than ${bounds.maxOutputBytes} bytes`);
        else
            output[name] += chunk;
    };
    child.stdout.on('data', collect('stdout'));
    child.stderr.on('data', collect('stderr'));
    const end = (result) => {
        clearTimeout(timer);
        bounds.signal.removeEventListener('abort', onAbort);
        resolve(stopped === null ? result : { kind: 'failed', why: stopped });
    };
    child.on('error', (error) => {
        const code = codeOf(error);
        end(code === 'ENOENT' ? { kind: 'absent' } : { kind: 'failed', why: code });
    });
    child.on('close', (status, signal) => {
        kill();
        end(status === null
            ? { kind: 'failed', why: `it was ended by ${signal ?? 'a signal'}` }
            : { kind: 'exited', status, stdout: output.stdout, stderr: output.stderr });
    });
    if (bounds.signal.aborted)
        onAbort();
    return promise;
}
/** The system's or Node's code of an error, else its message. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return String(error);
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return 'message' in error ? String(error.message) : 'an unknown error';
}
/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers() {
    let resolve = () => undefined;
    let reject = () => undefined;
    const promise = new Promise((settle, fail) => {
        resolve = settle;
        reject = fail;
    });
    return { promise, resolve, reject };
}
/** Writes a file whole or not at all: beside it first, then in its place. Rejects with the system's error. */
async function writeWhole(path, text) {
    const beside = `${path}.${process.pid}.tmp`;
    try {
        await (0,promises_.writeFile)(beside, text);
        await (0,promises_.rename)(beside, path);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
}
/** @returns why a file cannot be written there, or null. */
async function whyNotWritable(path) {
    try {
        const found = await (0,promises_.stat)(path).catch(() => null);
        if (found?.isDirectory() === true)
            return 'a directory';
        if (!(await (0,promises_.stat)((0,external_node_path_.dirname)(path))).isDirectory())
            return 'a path below a file';
        await (0,promises_.access)((0,external_node_path_.dirname)(path), external_node_fs_namespaceObject.constants.W_OK);
        return null;
    }
    catch (error) {
        return codeOf(error) === 'ENOENT'
            ? 'a path in a folder that does not exist'
            : `a path in a folder that cannot be written (${codeOf(error)})`;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5035);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
