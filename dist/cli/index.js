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

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 9448:
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

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

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
/* harmony export */   Bk: () => (/* binding */ goProxyConnectMs),
/* harmony export */   Cu: () => (/* binding */ goMinor),
/* harmony export */   Fk: () => (/* binding */ usualNdots),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   HC: () => (/* binding */ slowShare),
/* harmony export */   Ik: () => (/* binding */ realDifference),
/* harmony export */   Ix: () => (/* binding */ planning),
/* harmony export */   KG: () => (/* binding */ goDialler),
/* harmony export */   L8: () => (/* binding */ pairing),
/* harmony export */   Mo: () => (/* binding */ trustExpiry),
/* harmony export */   NP: () => (/* binding */ measuredDockerMajors),
/* harmony export */   O8: () => (/* binding */ healthyNetwork),
/* harmony export */   P0: () => (/* binding */ goSince),
/* harmony export */   PY: () => (/* binding */ stalling),
/* harmony export */   Qy: () => (/* binding */ secondLook),
/* harmony export */   R3: () => (/* binding */ judging),
/* harmony export */   TU: () => (/* binding */ assumedDockerVersion),
/* harmony export */   VA: () => (/* binding */ dockerHubNotary),
/* harmony export */   Vp: () => (/* binding */ asLookup),
/* harmony export */   Yi: () => (/* binding */ packets),
/* harmony export */   Yq: () => (/* binding */ diagnosing),
/* harmony export */   am: () => (/* binding */ signingOwnMs),
/* harmony export */   az: () => (/* binding */ verdictLimits),
/* harmony export */   bW: () => (/* binding */ manyQuestions),
/* harmony export */   eT: () => (/* binding */ loginsAt),
/* harmony export */   ed: () => (/* binding */ keptConnections),
/* harmony export */   f: () => (/* binding */ dnsPort),
/* harmony export */   fh: () => (/* binding */ buildKit),
/* harmony export */   fx: () => (/* binding */ daemon),
/* harmony export */   gN: () => (/* binding */ glibcResolver),
/* harmony export */   gS: () => (/* binding */ trustPlugin),
/* harmony export */   hY: () => (/* binding */ rootShares),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   jB: () => (/* binding */ icmpRationing),
/* harmony export */   kl: () => (/* binding */ requestRanges),
/* harmony export */   l_: () => (/* binding */ goResolver),
/* harmony export */   m7: () => (/* binding */ muslResolver),
/* harmony export */   nC: () => (/* binding */ tokenLeewayMs),
/* harmony export */   nJ: () => (/* binding */ connectionWaits),
/* harmony export */   p6: () => (/* binding */ muslInStaticCli),
/* harmony export */   ph: () => (/* binding */ rateLimits),
/* harmony export */   pq: () => (/* binding */ containerdStore),
/* harmony export */   sk: () => (/* binding */ clocks),
/* harmony export */   sr: () => (/* binding */ leastTokenSeconds),
/* harmony export */   tu: () => (/* binding */ goDefaultTransport),
/* harmony export */   ug: () => (/* binding */ forecasting),
/* harmony export */   zR: () => (/* binding */ tracing)
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
    /** conf.go `hostLookupOrder`: without a nsswitch.conf the hosts file goes before DNS; before, DNS did (golang/go#35305, c8002220). */
    hostsBeforeDns: 16,
    /** cgo_unix.go: `EAI_NODATA` is Go's own `no such host` (golang/go#57507). */
    noDataIsNoHost: 21,
    /** conf.go `lookupOrder`: `.local` is left to libc only where nsswitch.conf has mdns; before, always. */
    localOnlyWithMdns: 23,
    /** x/net http/httpproxy 7b1cca23: `HTTP_PROXY` is for http URLs only; before, it stood in where `HTTPS_PROXY` was not set. */
    httpProxyForHttpOnly: 16,
    /** x/net http/httpproxy 8c07e20f: a scheme that is not known is left as it is; before, `http://` went before the whole text. */
    proxyOfAnyScheme: 22,
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
    /**
     * The same for a repository that has trust data: root, timestamp, snapshot, targets; timestamp, for who may sign (docker/cli
     * v28.5.2 cli/trust/trust.go:290, notary client/client.go:179); root, timestamp, POST.
     */
    requestsIfSigned: 8,
    /** The last three of them: root, timestamp, POST. */
    requestsToPublishIfSigned: 3,
    /**
     * Until a file of trust data ends the signing. With root.json at once; with another one all is tried once more, with a new
     * root.json where no snapshot has vouched for it (notary client/tufclient.go:27-54, 262-275).
     */
    requestsUntilFaulty: { root: 1, timestamp: 4, snapshot: 6, targets: 6 },
    /** Until a root.json of another root ends the signing: timestamp, root (notary client/tufclient.go:77-138). */
    requestsUntilOtherRoot: 2,
    /** Without a token, where all is here that they ask for: timestamp, for who may sign; root, to publish. The first was the timestamp, too. */
    requestsWithWholeCache: 2,
    /** Where a key or its passphrase is missing (src/forecast/signing.ts). */
    gaps: {
        /** Requests until then: root (404). */
        ifNew: 1,
        /** root, timestamp, snapshot, targets; timestamp. */
        ifNobodySigns: 5,
        /** The same, and root, timestamp of publishing. */
        ifKeyIsMissing: 7,
        /** root.json with less left is signed anew at every push (notary client/helpers.go:196-199). */
        renewMonths: 6,
    },
    /** docker CLI 29 removed content trust from `docker push` (docker/cli ad776d1e). */
    removedInMajor: 29,
};
/** Trust data that people's keys sign, and that they have to sign anew in time. */
const trustExpiry = {
    /**
     * The time in which somebody has to find the key, and to use it: two sprints, and as long as notary lets a timestamp live
     * (notary const.go:46), which is the shortest of its times.
     */
    soonMs: 14 * 86_400_000,
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
    /** Of a client certificate without its key: `CA certificates must use the extension .crt` (moby v23.0.6 registry/registry.go:80, v20.10.24 otherwise). */
    saysMustUseCrt: [['23.0.0', true]],
    /** Untimed `net.LookupIP` calls before the ping (lab: four of the registry's name; for Docker Hub one, of `docker.io`). */
    untimedLookups: { dockerHub: 1, others: 4 },
    /** Registry requests after the ping: layers that are there (lab: 8 lookups in all, 1 token). */
    requestsIfPresent: 3,
    tokensIfPresent: 1,
    /** The first upload of a new layer is refused (lab: one lookup after the token); of one that is there, the manifest is. */
    requestsToDenial: 1,
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
/**
 * How long any of Go's clients waits for a proxy's answer to CONNECT, where no time-out of its own strikes first: net/http
 * transport.go `dialConn`, "Set a (long) timeout here"; before Go 1.23 for requests without a deadline only.
 */
const goProxyConnectMs = 60_000;
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
/**
 * dockerd and the CLI keep a token for as long as its answer says, and for no less than this (docker/distribution
 * registry/client/auth/session.go:115, `minimumTokenLifetimeSeconds`).
 */
const leastTokenSeconds = 60;
/** So long a registry, and a notary server, still takes a token that has expired (distribution v2.8.2 registry/auth/token/token.go, `Leeway`). */
const tokenLeewayMs = 60_000;
/**
 * How the docker CLI looks for a login, from which version on (docker/cli, tags v20.10.0 to v29.7.2): keys of `auths` are
 * parsed as URLs (cli/config/credentials/file_store.go, `ConvertToHostname`), `DOCKER_AUTH_CONFIG` goes before the file
 * (cli/config/configfile/file.go, `GetCredentialsStore`), and a helper that fails ends the push (cli/command/image/push.go
 * asks `RetrieveAuthTokenFromImage`, where it took no notice of the error before).
 */
const loginsAt = {
    keysAreUrls: [['27.0.0', true]],
    readFromEnvironment: [['28.3.0', true]],
    helperEndsPush: [['28.5.0', true]],
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
    /** Until a socket is tried again that this process had no descriptor for. */
    descriptorPauseMs: 50,
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
    /** A first sample that has not come by then is sampled again at once, so that silence costs one time-out. */
    overdueMs: 200,
    /**
     * Queries that left so long after the first one to their resolver are given up with those before them, where it has answered
     * nothing (plan/given-up.ts). What is sampled again because it was overdue is a little earlier.
     */
    lateMs: 250,
    /** Once so many have run out there: two tries in a row are then lost in 57 of 100 lookups at the least (Wilson), and what is still on its way decides nothing. */
    givenUpFrom: 12,
    /** A query that has not come by then may be lost: this many more go to its resolver (design: Verdict). */
    doubtMs: 450,
    extraQueries: 40,
    /** How much later than one time-out a reply is looked at that glibc would still take; the run has 1.5 s beyond that time-out. */
    lateReplyMs: 800,
    /** How long `docker --version` and `docker info` may take. */
    toolMs: 3_000,
    toolOutputBytes: 64 * 1024,
    /** Docker waits for a credential helper without any limit. One that asks a cloud takes a second or two. */
    helperMs: 5_000,
    /** Keys of logins that the push does not find, of those for one server. */
    strayLogins: 4,
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
    /** GitHub's largest payload of an event (docs.github.com, "Webhook events and payloads"). */
    eventFileBytes: 25 * 1024 * 1024,
    certificateFileBytes: 4 * 1024 * 1024,
    certificateFiles: 512,
    /** Registries that a daemon may be told not to verify. */
    insecureRegistries: 256,
    /** HTTP response headers, a challenge, and what is kept of another header. */
    headerBytes: 64 * 1024,
    challengeCharacters: 4_096,
    headerCharacters: 200,
    /** Where an upload goes on: what is longer than most servers take as a URL is no place to go on. */
    locationCharacters: 8_192,
    /** The body of a refusal, of which a code and a message are kept. */
    errorBodyBytes: 64 * 1024,
    /** An upload is not started so near the deadline that it could not be cancelled before it. */
    uploadReserveMs: 5_000,
    /** A run that is asked to end gives an upload that has begun so long to be cancelled: its runner waits 7.5 s in all (world.ts, `endSignals`). */
    uploadEndMs: 1_000,
    /** A year: what asks for more asks for never. */
    retryAfterSeconds: 31_536_000,
    /** Of a certificate that is shown. A name has at most 253 characters (RFC 1035 section 2.3.4). */
    certificateNames: 8,
    certificateCharacters: 253,
    /** A machine with containers has an interface for each. */
    interfaces: 16,
    /** A token server's answer; Docker Hub's are about 5 kB. */
    tokenBodyBytes: 1024 * 1024,
    /** Of a token, which the log repeats to have it masked. What stands before a registry takes less in all headers: nginx 32 kB, Node 16 kB. */
    tokenCharacters: 64 * 1024,
    /** What a server says of its refusal. */
    messageCharacters: 200,
    /** Keys in Docker's trust folder, and what is read of each: its headers come first, a repository's name among them. */
    signingKeys: 256,
    signingKeyHeadBytes: 2_048,
    /** Repositories whose trust data of an earlier push is looked for. */
    cachedRepositories: 64,
    /** A file of trust data: some 20,000 tags of 200 bytes. notary takes up to 100 MB (notary const.go `MaxDownloadSize`). */
    trustDataBytes: 4 * 1024 * 1024,
    /** Kept of it: delegations, keys of each, paths of each, and of a name. */
    trustRoles: 32,
    trustKeys: 16,
    trustPaths: 16,
    trustCharacters: 200,
    /** How long after the time-out a check run may still be published, and how long what is aborted then has to say so. */
    checkRunGraceMs: 300,
    checkRunLastMs: 50,
    /** TCP and TLS to one address of GitHub's API, when there may be another. */
    checkRunConnectMs: 3_000,
    /** The only answer to a check run that is there (docs.github.com, "Create a check run"). */
    checkRunCreated: 201,
    /** It repeats the whole summary. */
    checkRunAnswerBytes: 1024 * 1024,
};
/**
 * How often Linux tells one asker by ICMP that a port is closed, whichever port: so many times at once, and once more for each
 * time that passes (net/ipv4/inetpeer.c `inet_peer_xrlim_allow` with `XRLIM_BURST_FACTOR`; net.ipv4.icmp_ratelimit). What is
 * left out is silence. There is no limit on loopback (net/ipv4/icmp.c `icmpv4_xrlim_allow`). IPv6 saves up more quickly, by the
 * length of the route's prefix (net/ipv6/icmp.c `icmpv6_xrlim_allow`).
 */
const icmpRationing = { burst: 6, refillMs: 1_000 };
/** Questions that no client asks (src/plan/diagnosis-probes.ts). */
const diagnosing = {
    /** What follows a fault is waited for as long as this. */
    waitMs: 1_000,
    /** What goes beside the samples waits so much less than these: it leaves when the first of them is overdue, at the latest. */
    asideLessMs: 400,
    /** Of each kind to one nameserver. */
    questions: 4,
    /** When a lost question is asked alone: resolvers count the queries of a second (unbound's `ratelimit`, dnsdist's `MaxQPSIPRule`). */
    aloneAfterMs: 1_500,
    aloneApartMs: 200,
    /** Digits and letters: a label has at most 63 of them (RFC 1035 section 2.3.4). */
    labelRadix: 36,
};
/** The route to a resolver that is suspected (src/tracing.ts). */
const tracing = {
    /**
     * A question that is unanswered for so long makes its resolver a suspect. A name that is in no cache takes a healthy one
     * up to about that; where it is silence, the client's own five seconds are waited for, and four are left for the trace.
     */
    suspectAfterMs: 1_000,
    /** Or so many answers of which half are none or come too late: more than the cold pairs of a push's three hosts. */
    leastResults: 7,
    leastBadShare: 0.5,
    /** A runner has three nameservers that are asked. */
    resolvers: 3,
    /** Ways across the Internet are shorter; a tool that waits a second for each silent hop is done after as many seconds. */
    hops: 20,
    hopMs: 1_000,
    toolMs: 20_000,
    /** With `trace: true`: how long it may go on when all is measured. Linux's traceroute takes two seconds for 20 silent hops. */
    patienceMs: 5_000,
    /** How long the end of a tool that was killed is waited for. */
    killedMs: 250,
    /** Many routers answer no trace, but rarely so many in a row: a trace that was cut off before tells of no end. */
    silentHops: 3,
    /** What one hop has to add before it is named: half of the whole, and what 2,000 km of fibre there and back cost. */
    jumpShare: 0.5,
    jumpMs: 20,
};
/** The DNS-based AS lookup of Team Cymru (https://www.team-cymru.com/ip-asn-mapping, "DNS"). */
const asLookup = {
    ipv4Zone: 'origin.asn.cymru.com',
    ipv6Zone: 'origin6.asn.cymru.com',
    asZone: 'asn.cymru.com',
    /** A packet may be lost: the question is sent so often, so far apart. */
    tries: 3,
    tryMs: 1_000,
    /** Characters of a name that are kept; the longest that is registered has about a hundred. */
    nameCharacters: 120,
};
/**
 * How a run notices that its machine kept it waiting (src/measure/stalls.ts). Linux has a task wait some milliseconds for others
 * on any machine (sched(7), `sched_base_slice_ns`); a container that has used up its share waits up to 100 ms (`cpu.max`).
 */
const stalling = {
    everyMs: 20,
    leastMs: 10,
    /** More are not kept. */
    most: 1_000,
    /** From so much in all on it is told. */
    toldMs: 500,
    /** A run that runs so rarely cannot tell anything from its own slowness. */
    mostShare: 0.95,
};
/**
 * Planning is synchronous, and delays the clocks of what is on its way. A plan that took longer than `shortMs` (hundreds
 * of images) is made again only after so many times its own length, whatever comes in meanwhile. The first plans of a run
 * take 2 to 5 ms, however short they are later.
 */
const planning = { shortMs: 5, restFactor: 4 };
/**
 * What a time-out leaves for judging: a registry behind a lossy resolver took 20 to 40 ms of a 2.5 GHz processor (`npm run bench`),
 * and the more of them there are, the less each; but most of the time is for measuring.
 */
const judging = { registryMs: 40, mostShare: 0.25 };
/** Where the verdict turns, on the lower end of the 95 % interval of "this push ends badly" (design: Verdict). */
const verdictLimits = { warn: 0.05, fail: 0.2 };
/** How forecasts draw from samples. */
const forecasting = {
    seed: 20_200_410,
    /** Replays where the samples disagree. */
    replays: 300,
    /** The same where two versions of a network are compared. */
    trialReplays: 60,
    /** So many kinds of images are forecast with all replays; of more the worst. The others cost each 10 ms with a lossy resolver. */
    exactKinds: 6,
    /** Kinds of images on which causes and remedies are tried: those that end worst. */
    triedKinds: 4,
    /** Go sets no upper limit to `attempts:`; beyond this many no client is still waiting. */
    maxAttempts: 64,
    /** So many queries lost in a row, and none answered, are no chance, however lossy the way is otherwise. */
    silentFrom: 3,
    /** Nor what is left unanswered for so much of its wait then (src/forecast/cells.ts). */
    unansweredShare: 0.75,
    /** What has at most this chance does not happen: five in a row lost where one of four is lost at the most. */
    noChance: 0.001,
    /** Chances closer together than this are the same. */
    sameChance: 0.02,
    /** Samples of one cell that lie closer together than this say the same. */
    spreadMs: 100,
    /** How far apart the pauses between preflight and push are that are tried where they matter (src/forecast/rationed-refusals.ts). */
    pauseStepMs: 250,
    /** Answers of two servers that are measured closer together than this come in the order in which they were asked. */
    atOnceMs: 1,
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
/**
 * When a clock is called wrong. `Date` has whole seconds and an answer takes some, so servers agree within the one; the
 * other is what certificates, tokens and logs do not notice.
 */
const clocks = { agreeMs: 30_000, wrongMs: 60_000 };
/** Largest packets, in bytes. */
const packets = {
    /** RFC 894 section 2. */
    ethernet: 1_500,
    /** Docker's overlay networks and flannel: Ethernet less the 50 bytes of VXLAN (RFC 7348 section 4.3 and 5). */
    overlay: 1_450,
    /** RFC 8200 section 5: smaller ones are no way for IPv6, and no tunnel that a runner has. */
    least: 1_280,
    /** IP and ICMP headers of an echo request (RFC 791, RFC 8200, RFC 792). */
    pingHeaders: { ipv4: 28, ipv6: 48 },
};
/**
 * A lookup that asks so many questions before it is answered is worth a word: three suffixes and the name itself, of two types
 * each. A pod's search list (kubelet pkg/kubelet/network/dns/dns.go) has that many before the node's own domains.
 */
const manyQuestions = 8;
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
    /** What is sent so shortly before its end may come to the resolver, or to its clock, when the second is over. */
    marginMs: 150,
    leastLost: 10,
    leastShare: 0.7,
    /**
     * The questions of one lookup. A limit of one drops one of them each time. What a higher limit drops depends on the pace of
     * those who ask: a lookup that lost one asks again after five seconds, when the second is long over (lab: with four a
     * second a signed push ended well after 26 s), and this preflight asks faster than any push.
     */
    lookupQuestions: 2,
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
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8840);
/* harmony import */ var _head_start_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(938);
/* harmony import */ var _loading_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9161);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7117);
/* harmony import */ var _runner_asked_resolvers_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(329);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4044);
/** The command's entry: the same program as the action, for a terminal. All else is loaded when the first question has left. */









/** Inputs that decide where an answer goes, not what is measured. */
const flagsWithFrom = ['fail-on', 'report-path', 'redact'];
/** With --from the reader of requests is asked about those inputs only, and wants an image. */
const imageOfNoAccount = 'scratch';
const defaultScenario = 'founding-incident';
const defaultWidth = 100;
/** `images` are the words, a summary needs a file here, and a check run belongs to a job. */
const noFlags = new Set(['images', 'summary', 'status-check', 'github-token']);
/** The inputs that are flags, too. */
const flags = _request_js__WEBPACK_IMPORTED_MODULE_5__/* .inputs */ .QL.filter(({ name }) => !noFlags.has(name));
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
    ['--resolv-conf FILE', `Read this instead of ${_runner_asked_resolvers_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultResolvConfPath */ .AU}`],
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
    const parsed = (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRequest */ .TR)({ ...read.inputs, images: named }, { kind: 'command' });
    const mistakes = [
        ...(fromPath === null ? [] : measuringMistakes(read)),
        ...(parsed.ok ? await pathMistakes('report-path', parsed.delivery.reportPath) : parsed.mistakes),
        ...(await pathMistakes('summary', summaryPath)),
    ];
    if (!parsed.ok || mistakes.length > 0)
        return (0,_complaint_js__WEBPACK_IMPORTED_MODULE_8__/* .complain */ .c)((0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .describeMistakes */ .$r)(mistakes));
    const telling = { delivery: parsed.delivery, json: read.json, summaryPath, terminal: terminal(world) };
    if (fromPath !== null) {
        const { judgeAndTell } = await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(963), __nccwpck_require__.e(69), __nccwpck_require__.e(121), __nccwpck_require__.e(586), __nccwpck_require__.e(170), __nccwpck_require__.e(332), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4423));
        return judgeAndTell(world, fromPath, 'fail-on' in read.inputs ? parsed.request.failOn : null, telling);
    }
    const place = resolvConfPath ?? _runner_asked_resolvers_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultResolvConfPath */ .AU;
    const headStart = await (0,_head_start_js__WEBPACK_IMPORTED_MODULE_3__/* .beginHeadStart */ .a)(world, parsed.request, place);
    try {
        await (0,_loading_js__WEBPACK_IMPORTED_MODULE_4__/* .loadInSteps */ .f)();
        const { measureAndTell } = await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(963), __nccwpck_require__.e(69), __nccwpck_require__.e(121), __nccwpck_require__.e(586), __nccwpck_require__.e(170), __nccwpck_require__.e(332), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4423));
        return await measureAndTell(world, parsed.request, { headStart, resolvConfPath: place }, telling);
    }
    finally {
        headStart.end();
    }
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
    const got = file === null ? null : await (0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .whyNoFile */ .Ij)(file);
    return got === null ? [] : [{ input, expected: 'the path of a file that can be written', got, hint: null }];
}
async function demo(words, world) {
    // Beside the bundle, since the command runs from a clone; a link to it (npm's bin) is followed.
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(process.argv[1] ?? '.')), '..', '..', 'scenarios');
    const [name = defaultScenario, ...more] = words;
    const { playDemo, scenarioNames } = await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(815), __nccwpck_require__.e(963), __nccwpck_require__.e(69), __nccwpck_require__.e(121), __nccwpck_require__.e(586), __nccwpck_require__.e(170), __nccwpck_require__.e(829), __nccwpck_require__.e(332), __nccwpck_require__.e(622)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5622));
    const known = await scenarioNames(folder);
    if (more.length > 0 || !known.includes(name)) {
        return (0,_complaint_js__WEBPACK_IMPORTED_MODULE_8__/* .complain */ .c)(`demo: expected one of ${known.join(', ')}, got ${JSON.stringify(words.join(' '))}`);
    }
    const asExpected = await playDemo(folder, name, (text) => process.stdout.write(text), terminal(world));
    return asExpected ? 0 : (0,_complaint_js__WEBPACK_IMPORTED_MODULE_8__/* .complain */ .c)('the preflight did not say what the scenario expects');
}
const terminal = ({ environment }) => ({
    colour: process.stdout.isTTY && (environment['NO_COLOR'] ?? '') === '',
    width: process.stdout.isTTY ? process.stdout.columns : defaultWidth,
});
/** The report of a run that was cut off by its reader (`| head`) is nobody's fault. */
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
const words = process.argv.slice(2);
// A demo has nothing to deliver and nothing to leave behind: it ends as any process does.
const watch = words[0] === 'demo' ? null : (0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .watchForEnd */ .qI)();
try {
    process.exitCode = await main((0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .realWorld */ .by)(watch?.asked), words);
}
catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const usageError = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    process.exitCode = (0,_complaint_js__WEBPACK_IMPORTED_MODULE_8__/* .complain */ .c)(usageError ? `${text}\nSee push-preflight --help.` : text);
}
finally {
    watch?.end();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ complain)
/* harmony export */ });
/** A bad request, or a fault of the preflight itself. */
const failedStatus = 2;
/** @returns the exit status */
function complain(text) {
    process.stderr.write(`push-preflight: ${text}\n`);
    return failedStatus;
}


/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ beginHeadStart)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7943);
/* harmony import */ var _measure_dns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6713);
/* harmony import */ var _measure_pace_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7067);
/* harmony import */ var _plan_dns_probe_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(109);
/* harmony import */ var _push_path_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(498);
/* harmony import */ var _push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1337);
/* harmony import */ var _push_path_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9403);
/* harmony import */ var _runner_asked_resolvers_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(329);
/* harmony import */ var _runner_child_environment_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(5822);
/* harmony import */ var _runner_docker_commands_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2829);
/* harmony import */ var _runner_hosts_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9583);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4044);
/**
 * What takes its time anyhow is begun while the rest of this program is still being loaded: the first registry's name is asked
 * for, and docker is asked about itself. Whatever else there is to ask, and whether this was to be asked at all, is said later.
 */












/** As the docker CLI of GitHub's images and its daemon ask: which they are here is not known yet. */
const presumed = { kind: 'assumed', version: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .assumedDockerVersion */ .TU, why: 'it was not asked yet' };
const presumedQuestion = {
    edns: (0,_push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_3__/* .sendsEdns0 */ .i1)(presumed, 'daemon'),
    heedsAdditionals: (0,_push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_3__/* .heedsAdditionals */ .mv)(presumed, 'daemon'),
};
/** Resolves when the questions have left, or there are none, and the tools are started. Rejects for a fault of this program only. */
async function beginHeadStart(world, request, resolvConfPath) {
    const startMs = world.monotonicMs();
    const controller = new AbortController();
    const lateReplies = new Map();
    const begun = new Map();
    const probes = await firstQuestions(world, request, resolvConfPath, controller.signal);
    const pool = (0,_measure_pace_js__WEBPACK_IMPORTED_MODULE_9__/* .createSocketPool */ .o)(probes.length);
    const ask = async (probe) => {
        const { promise: left, resolve: leave } = (0,_world_js__WEBPACK_IMPORTED_MODULE_8__/* .withResolvers */ .YN)();
        await pool.acquire();
        const measuring = (0,_measure_dns_js__WEBPACK_IMPORTED_MODULE_1__/* .measureDns */ .U)(probe, {
            world,
            signal: controller.signal,
            startMs,
            pool,
            sent: () => leave(undefined),
            late: (id, reply) => lateReplies.set(id, reply),
        });
        const one = { probe, measuring, measured: null };
        begun.set(probe.id, one);
        // What cannot be asked at all is for the probe to say that asks for itself.
        const over = measuring.then((measurement) => (one.measured = measurement), () => begun.delete(probe.id));
        await Promise.race([left, over]);
    };
    await Promise.all([...new Map(probes.map((probe) => [probe.id, probe])).values()].map(ask));
    const tools = startTools(world, AbortSignal.any([controller.signal, world.endAsked]));
    return {
        startMs,
        lateReplies,
        answerTo: (probe) => {
            const one = begun.get(probe.id);
            begun.delete(probe.id);
            return one === undefined ? null : answerFor(probe, one);
        },
        outputOf: (words) => {
            const key = words.join(' ');
            const output = tools.get(key) ?? null;
            tools.delete(key);
            return output;
        },
        end: () => controller.abort(),
    };
}
/** As the plan asks first: both types of the name itself, at every resolver that a client asks. */
async function firstQuestions(world, { images, resolvers, timeoutMs }, resolvConfPath, signal) {
    const [image] = images;
    // Elsewhere it takes a tool to find the resolvers, which is slower than all that is loaded meanwhile.
    if (world.platform !== 'linux')
        return [];
    const { host } = (0,_push_path_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .registryEndpoint */ .Fh)(image.domain);
    if ((0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isIpAddress */ .oX)(host) !== 0)
        return [];
    const [{ asked, parsed }, pins] = await Promise.all([
        (0,_runner_asked_resolvers_js__WEBPACK_IMPORTED_MODULE_5__/* .readAskedResolvers */ .Q_)(world, { resolvers }, resolvConfPath, signal),
        (0,_runner_hosts_js__WEBPACK_IMPORTED_MODULE_7__/* .readHosts */ .kZ)(world),
    ]);
    if (host.toLowerCase() in pins || parsed.go.useVc)
        return [];
    return asked
        .filter(({ used }) => used)
        .flatMap(({ address, port }) => ['A', 'AAAA'].map((type) => (0,_plan_dns_probe_js__WEBPACK_IMPORTED_MODULE_10__/* .probeOf */ .u)({
        ...presumedQuestion,
        resolver: { address, port },
        why: 'client',
        host,
        name: host,
        type,
        waitMs: parsed.go.timeoutMs,
        timeoutMs,
    }, 'udp', 0)));
}
/** By command line. */
function startTools(world, signal) {
    const commands = (0,_runner_docker_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .isDaemonElsewhere */ .vY)(world.environment) ? [_runner_docker_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .dockerVersion */ .ZF] : [_runner_docker_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .dockerVersion */ .ZF, _runner_docker_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .dockerInfo */ .F0];
    return new Map(commands.map(({ words, bounds }) => {
        const environment = (0,_runner_child_environment_js__WEBPACK_IMPORTED_MODULE_11__/* .toolEnvironment */ .u)(world.environment, words[0]);
        return [words.join(' '), world.run(words, { ...bounds, environment, signal })];
    }));
}
/**
 * Where the client turns out to ask in another way, an answer is still the first that the resolver gave, and told as what it is.
 * A fault may come of the way it was asked, and silence is waited for as long as the client would.
 */
function answerFor(probe, { probe: asked, measuring, measured }) {
    const { edns, heedsAdditionals: heeds, waitMs } = asked;
    if (edns === probe.edns && heeds === probe.heedsAdditionals && waitMs === probe.waitMs) {
        return measuring.then(({ startedMs, result }) => ({ probe, startedMs, result }));
    }
    const result = measured?.result;
    if (result?.kind !== 'answered' && result?.kind !== 'negative')
        return null;
    if (measured === null || result.ms > probe.waitMs)
        return null;
    const { startedMs } = measured;
    return Promise.resolve({ probe: { ...probe, edns, heedsAdditionals: heeds }, startedMs, result });
}


/***/ }),

/***/ 9161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadInSteps)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/**
 * The rest of the program in steps: an answer that comes meanwhile is seen between two of them, and not when all is loaded. What
 * is loaded here is what src/preflight.ts imports, which finds it there.
 */

const steps = [
    () => Promise.all(/* import() */[__nccwpck_require__.e(963), __nccwpck_require__.e(586)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1586)),
    () => Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(121), __nccwpck_require__.e(6)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1121)),
    () => Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(763)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7763)),
    () => Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(963), __nccwpck_require__.e(69)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5069)),
    () => Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(963), __nccwpck_require__.e(69), __nccwpck_require__.e(121), __nccwpck_require__.e(586), __nccwpck_require__.e(170)]).then(__nccwpck_require__.bind(__nccwpck_require__, 170)),
];
async function loadInSteps() {
    for (const step of steps) {
        await step();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}


/***/ }),

/***/ 983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   Xw: () => (/* binding */ readReply),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   mW: () => (/* binding */ mismatchOf),
/* harmony export */   uU: () => (/* binding */ canBeAsked)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var dns_packet__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4894);
/* harmony import */ var _push_path_malformed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7683);
/* harmony import */ var _dns_records_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7834);
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
/** A resolver gives one or two (RFC 8914 section 2); 64 kB have room for 10,000. */
const maxExtendedErrors = 8;
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
        labels.every((label) => label.length > 0 && node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(label) <= maxLabelBytes));
}
/**
 * A recursive query as Go's resolver sends it: with EDNS0 it takes 1232 bytes over UDP, without it 512, and what is
 * longer comes truncated (RFC 1035 section 4.2.1). No options: some servers refuse what they do not know.
 */
function encodeQuery(question) {
    return dns_packet__WEBPACK_IMPORTED_MODULE_1__.encode({
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
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(message.buffer, message.byteOffset, message.byteLength);
    const mismatch = mismatchOf(bytes, question);
    if (mismatch !== 'none')
        return transport === 'udp' ? { kind: 'not-ours', mismatch } : notOursOverTcp(bytes);
    const flags = bytes.readUInt16BE(2);
    let contents;
    try {
        contents = contentsOf(bytes, question);
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
    return { kind: 'reply', result: classify(contents, flags, question, transport) };
}
/** What makes a message none of ours, of which a resolver takes no notice: `none` where it is ours, null where it is no reply at all. */
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
        why: bytes.length >= headerBytes && firstQuestionOf(bytes) !== null ? _push_path_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .answersAnother */ .l : 'undecodable',
    },
});
/** Read by itself, so that nothing behind it can hide another question; null where there is none. */
function firstQuestionOf(bytes) {
    const withoutRecords = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes);
    withoutRecords.writeUInt16BE(Math.min(1, bytes.readUInt16BE(questionCountAt)), questionCountAt);
    withoutRecords.fill(0, questionCountAt + 2, headerBytes);
    try {
        return dns_packet__WEBPACK_IMPORTED_MODULE_1__.decode(withoutRecords).questions?.[0] ?? null;
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
function contentsOf(bytes, question) {
    const { answers, additionals } = (0,_dns_records_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsOf */ .Ks)(bytes);
    const option = additionals.find(({ type }) => type === _dns_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordType */ .io.OPT);
    return {
        records: answers
            .filter(({ type }) => type === _dns_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordType */ .io[question.type])
            .map((record) => ({ ttlSeconds: record.ttlSeconds, addresses: addressesIn(record) })),
        answers: answers.length,
        additionals: additionals.length,
        options: readOptions(option === undefined ? null : (0,_dns_records_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRecord */ .eT)(option)),
    };
}
function classify({ records, answers, additionals, options }, flags, question, transport) {
    const { extendedRcode, ...carried } = options;
    const rcode = (extendedRcode << 4) | (flags & 0x0f);
    if (asksForTcp(flags, transport))
        return { kind: 'truncated', ...carried };
    if (rcode === 3)
        return { kind: 'negative', what: 'nxdomain', ...carried };
    if (rcode !== 0)
        return { kind: 'failed', rcode: failureCodes[rcode] ?? rcode, ...carried };
    if (records.length > 0) {
        return {
            kind: 'answered',
            addresses: records.flatMap(({ addresses }) => addresses),
            ttlSeconds: Math.min(...records.map(({ ttlSeconds }) => ttlSeconds)),
            ...carried,
        };
    }
    // Go's test for a lame referral (dnsclient_unix.go `checkHeader`). To Go 1.23 and later an OPT record is an additional
    // one like any other: it says "no such host" for such a reply to a question with EDNS0, and asks nobody else.
    const servesNothing = (flags & (flag.authoritative | flag.recursionAvailable)) === 0;
    const isHeeded = question.heedsAdditionals && additionals > 0;
    if (servesNothing && answers === 0 && !isHeeded)
        return { kind: 'lame', ...carried };
    return { kind: 'negative', what: 'nodata', ...carried };
}
const failureCodes = {
    1: 'formerr',
    2: 'servfail',
    4: 'notimp',
    5: 'refused',
};
function addressesIn(framed) {
    if (framed.type !== _dns_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordType */ .io.A && framed.type !== _dns_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordType */ .io.AAAA)
        return [];
    const record = (0,_dns_records_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRecord */ .eT)(framed);
    return record.type === 'A' || record.type === 'AAAA' ? [record.data] : [];
}
function readOptions(record) {
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
            .slice(0, maxExtendedErrors)
            .map((option) => `${option.readUInt16BE(0)} ${printable(option.subarray(2))}`.trim()),
        extendedRcode: record.extendedRcode,
    };
}
/** Text from the wire, with everything but printable ASCII replaced and its length bounded. */
const printable = (bytes) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.subarray(0, maxShownCharacters))
    .toString('latin1')
    .replace(/[^\x20-\x7e]/g, '?');
/** DNS names compare without regard to ASCII case (RFC 4343). */
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();


/***/ }),

/***/ 7834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   eT: () => (/* binding */ decodeRecord),
/* harmony export */   io: () => (/* binding */ recordType)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var dns_packet__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4894);
/**
 * Where the records of a DNS message begin and end, by the lengths that they give themselves (RFC 1035 sections 4.1.3 and
 * 4.1.4), as Go's resolver goes through them. dns-packet 5.6.1 goes by what it made of their contents: past the end of the
 * message it loses its place and reads the header over and over (a datagram of 301 bytes took 20 s and 2 GB), and it follows
 * a chain of 8,000 pointers for each of 4,000 names. So it is given one record at a time, without its name.
 */


const recordType = { A: 1, NS: 2, CNAME: 5, TXT: 16, AAAA: 28, OPT: 41 };
const headerBytes = 12;
const countsAt = { questions: 4, answers: 6, authorities: 8, additionals: 10 };
/** Type and class of a question; type, class, time to live and length of a record. */
const [questionBytes, recordBytes] = [4, 10];
const [ttlAt, lengthAt] = [4, 8];
const label = { kinds: 0xc0, plain: 0x00, pointer: 0xc0 };
/** RFC 1035 section 2.3.4, with the root's byte. */
const maxNameBytes = 255;
/** Go follows no more (golang.org/x/net/dns/dnsmessage, message.go, `Name.unpack`). */
const maxPointers = 10;
/** @throws what is wrong with the message, as a sentence part */
function sectionsOf(bytes) {
    let at = headerBytes;
    const count = (section) => bytes.readUInt16BE(countsAt[section]);
    // To Go a second one makes an answer invalid (dnsclient_unix.go `exchange`), and glibc waits on.
    if (count('questions') !== 1)
        throw new Error('the message has other questions besides ours');
    at = endOfName(bytes, at) + questionBytes;
    if (at > bytes.length)
        throw new Error('the message ends inside a question');
    const section = (name) => {
        const records = [];
        for (let left = count(name); left > 0; left -= 1) {
            const from = endOfName(bytes, at);
            if (from + recordBytes > bytes.length)
                throw new Error('the message ends inside a record');
            const type = bytes.readUInt16BE(from);
            at = from + recordBytes + bytes.readUInt16BE(from + lengthAt);
            if (at > bytes.length)
                throw new Error('the message ends inside a record');
            // The only other contents that Go reads (dnsclient_unix.go `goLookupIPCNAMEOrder`).
            if (name === 'answers' && type === recordType.CNAME)
                endOfName(bytes, from + recordBytes);
            records.push({
                type,
                ttlSeconds: bytes.readUInt32BE(from + ttlAt),
                content: bytes.subarray(from, at),
            });
        }
        return records;
    };
    const answers = section('answers');
    section('authorities');
    return { answers, additionals: section('additionals') };
}
/** @throws what is wrong with it */
function decodeRecord({ content }) {
    // Of a name that is the root: one byte, and it is nowhere asked whose record it is.
    const message = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(headerBytes + 1 + content.length);
    message.writeUInt16BE(1, countsAt.answers);
    message.set(content, headerBytes + 1);
    const [record] = dns_packet__WEBPACK_IMPORTED_MODULE_1__.decode(message).answers ?? [];
    // It takes what follows, or leaves some, where a length is not that of the contents.
    if (record === undefined || dns_packet__WEBPACK_IMPORTED_MODULE_1__.decode.bytes !== message.length)
        throw new Error('a record is not as long as its contents');
    return record;
}
/** Where what follows a name begins. Only pointers to what came before are followed (section 4.1.4). */
function endOfName(bytes, start) {
    let [at, from, length, pointers] = [start, start, 0, 0];
    let end = null;
    for (;;) {
        const first = byteAt(bytes, at);
        if ((first & label.kinds) === label.plain) {
            length += first + 1;
            if (length > maxNameBytes)
                throw new Error('a name is too long');
            if (at + first >= bytes.length)
                throw new Error(endsInside);
            at += first + 1;
            if (first === 0)
                return end ?? at;
        }
        else if ((first & label.kinds) === label.pointer) {
            const to = ((first & ~label.kinds) << 8) | byteAt(bytes, at + 1);
            end ??= at + 2;
            pointers += 1;
            if (to >= from || pointers > maxPointers)
                throw new Error('a name points to no name');
            at = from = to;
        }
        else
            throw new Error('a name has a label of an unknown kind');
    }
}
const endsInside = 'the message ends inside a name';
function byteAt(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined)
        throw new Error(endsInside);
    return byte;
}


/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ measureDns)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4044);
/* harmony import */ var _dns_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(983);
/** One question to one resolver over a raw socket, timed from the packet's leaving to the reply's arrival. */



async function measureDns(probe, context) {
    const { world, pool, signal, startMs } = context;
    const { promise, resolve } = (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .withResolvers */ .YN)();
    const { name, type, edns, heedsAdditionals } = probe;
    const question = {
        id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(0x1_0000),
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
    if (!(0,_dns_message_js__WEBPACK_IMPORTED_MODULE_2__/* .canBeAsked */ .uU)(probe.name)) {
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
            context.sent(atMs);
            clearTimeout(timer);
            timer = setTimeout(onTimeout, probe.waitMs);
        },
        message: (message, atMs) => {
            if (closed)
                return;
            const reading = (0,_dns_message_js__WEBPACK_IMPORTED_MODULE_2__/* .readReply */ .Xw)(message, question, probe.transport);
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
                finish(failureOf(code, world.monotonicMs() - sentMs));
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
    wire.send((0,_dns_message_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeQuery */ .XX)(question));
    return promise;
}
function failureOf(code, ms) {
    return code === 'ECONNREFUSED' ? { kind: 'port-closed', ms } : { kind: 'unreachable', ms, errno: code };
}
function openUdp(probe, world, listener) {
    return world.udp(probe.resolver, {
        sent: (atMs) => listener.sent(atMs),
        // Its time is known: what came to other sockets together with it is timed, too, before anything is decoded.
        message: (message, atMs) => setImmediate(() => listener.message(message, atMs)),
        error: (code) => listener.failed(code),
    });
}
/** Before each message over TCP (RFC 1035 section 4.2.2). */
const lengthBytes = 2;
/** DNS over TCP. The time includes the connection. */
function openTcp(probe, world, listener) {
    listener.sent(world.monotonicMs());
    const socket = world.tcp(probe.resolver);
    // Put together when there is enough of them, and not at each: a server may send its 64 kB byte by byte.
    let chunks = [];
    let [held, needed] = [0, lengthBytes];
    socket.on('data', (chunk) => {
        const atMs = world.monotonicMs();
        chunks.push(chunk);
        held += chunk.length;
        if (held < needed)
            return;
        const received = Buffer.concat(chunks);
        chunks = [received];
        needed = lengthBytes + received.readUInt16BE(0);
        // The first message is the answer, whatever it says: nothing is read behind it.
        if (held >= needed)
            listener.message(received.subarray(lengthBytes, needed), atMs);
    });
    socket.on('error', (error) => listener.failed(error.code ?? error.message));
    socket.on('close', () => listener.failed('ECONNRESET'));
    return {
        send: (message) => {
            const framed = Buffer.alloc(lengthBytes + message.length);
            framed.writeUInt16BE(message.length);
            framed.set(message, lengthBytes);
            socket.write(framed);
        },
        close: () => socket.destroy(),
    };
}


/***/ }),

/***/ 7067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createSocketPool),
/* harmony export */   q: () => (/* binding */ createPace)
/* harmony export */ });
/**
 * A token bucket for each key (generic cell rate algorithm): `burst` at once, then `perSecond`, counted when they really leave.
 * What a busy process lets go and keeps for a while would else leave together with what is let go later.
 * Keeps a run from tripping a resolver's rate limit and reporting the harm as the resolver's.
 */
function createPace(burst, perSecond) {
    const intervalMs = 1_000 / perSecond;
    const arrivals = new Map();
    // Let go, and not gone yet.
    const leaving = new Map();
    const leavingAt = (key) => leaving.get(key) ?? 0;
    return {
        /** How long the next ones for `key` have to wait until so many may go together, in ms; 0 for not at all. */
        waitMs(key, nowMs, together = 1) {
            const arrival = Math.max(arrivals.get(key) ?? 0, nowMs) + leavingAt(key) * intervalMs;
            return Math.max(0, arrival - nowMs - (burst - together) * intervalMs);
        },
        /** Lets one go. @returns is to be told when it leaves, or null where it does not leave at all; only the first word counts. */
        letGo(key) {
            leaving.set(key, leavingAt(key) + 1);
            let isGone = false;
            return (atMs) => {
                if (isGone)
                    return;
                isGone = true;
                leaving.set(key, leavingAt(key) - 1);
                if (atMs !== null)
                    arrivals.set(key, Math.max(arrivals.get(key) ?? 0, atMs) + intervalMs);
            };
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


/***/ }),

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ prefixOf),
/* harmony export */   u: () => (/* binding */ probeOf)
/* harmony export */ });
/** Probes of the same question have the same id, whoever makes them. */
function probeOf(question, transport, sample) {
    const { timeoutMs, ...asked } = question;
    const { resolver, name, type } = asked;
    return {
        kind: 'dns',
        // Made for every probe of every plan.
        id: `dns ${resolver.address} ${resolver.port} ${name} ${type} ${transport} ${sample}`,
        look: 1,
        notBeforeMs: 0,
        ...asked,
        waitMs: Math.min(asked.waitMs, timeoutMs),
        transport,
        sample,
    };
}
/** How the ids of all probes of one resolver begin, or of one question to it. */
const prefixOf = ({ address, port }, ...question) => ['dns', address, port, ...question, ''].join(' ');


/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   Ow: () => (/* binding */ isLoopbackAddress),
/* harmony export */   QK: () => (/* binding */ hostAndPortOf),
/* harmony export */   Wg: () => (/* binding */ isInNetwork),
/* harmony export */   XL: () => (/* binding */ isNobodysAddress),
/* harmony export */   _X: () => (/* binding */ sameEndpoint),
/* harmony export */   i0: () => (/* binding */ isPublicAddress),
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
/** Whether it is an address of the Internet: neither private nor nobody's. */
function isPublicAddress(address) {
    return isIpAddress(address) !== 0 && !isPrivateAddress(address) && !isNobodysAddress(address);
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
/** Whether an address lies in a network that is written as `10.0.0.0/8`; nothing lies in what is no network. */
function isInNetwork(address, network) {
    const [, start = '', bits = ''] = /^([0-9A-Fa-f.:]+)\/(\d{1,3})$/.exec(network) ?? [];
    const bytes = bytesOf(start);
    return bytes !== null && Number(bits) <= bytes.length * 8 && isInside(address, [prefixOf(network)]);
}
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

/***/ 1337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ majorOf),
/* harmony export */   HH: () => (/* binding */ dialOutlivesRequest),
/* harmony export */   Pn: () => (/* binding */ muslFallsBack),
/* harmony export */   QE: () => (/* binding */ takesNoDataForNoHost),
/* harmony export */   Vu: () => (/* binding */ goMinorOf),
/* harmony export */   i1: () => (/* binding */ sendsEdns0),
/* harmony export */   mv: () => (/* binding */ heedsAdditionals),
/* harmony export */   nP: () => (/* binding */ signsPushes),
/* harmony export */   nz: () => (/* binding */ deciderSigns),
/* harmony export */   sE: () => (/* binding */ knownOptions),
/* harmony export */   wD: () => (/* binding */ holdsAt)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7943);

/** The major number of `28.2.2` or `20.10.24+dfsg1`, or null where a version does not start with one. */
function majorOf(version) {
    const digits = /^(\d{1,4})(?!\d)/.exec(version)?.[1];
    return digits === undefined ? null : Number(digits);
}
/** Whether this client's `docker push` looks at `DOCKER_CONTENT_TRUST` at all (docker/cli ad776d1e removed it in 29). */
function signsPushes(client) {
    const major = majorOf(client.version);
    return major === null || major < _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTrust */ .Az.removedInMajor;
}
/** Whether the client that is going to push signs: buildx does not, whatever the variable says. */
const deciderSigns = ({ request, runner }) => request.client !== 'buildx' && signsPushes(runner.client);
/** Whether the questions of this program carry an OPT record (EDNS0, RFC 6891). */
const sendsEdns0 = (client, program) => holdsAt(_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .goSince */ .P0.edns0[program], client.version, false);
/** Whether a record in the additional section makes an answer of an empty reply without recursion. */
const heedsAdditionals = (client, program) => goMinorOf(client, program) >= _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .goMinor */ .Cu.heedsAdditionals;
/** 24 where Docker's own release of this program was built with Go 1.24. */
const goMinorOf = (client, program) => holdsAt(_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .goSince */ .P0.minor[program], client.version, 0);
/** The words of an `options` line that Go 1.`minor` knows, besides `ndots:`, `timeout:` and `attempts:`. */
const knownOptions = (minor) => new Set(_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .goMinor */ .Cu.knownOptions.flatMap(([from, words]) => (from <= minor ? words : [])));
/** Whether a build with cgo says `no such host` of a name without an address, as Go's own resolver does. */
const takesNoDataForNoHost = (client, program) => goMinorOf(client, program) >= _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .goMinor */ .Cu.noDataIsNoHost;
/** Whether the musl in a static docker CLI falls back to TCP. */
const muslFallsBack = (client) => holdsAt(_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .muslInStaticCli */ .p6.fallsBack, client.version, false);
/** Whether a dial of dockerd's goes on without the request that it was begun for, and without its time-out. The CLI's always does. */
const dialOutlivesRequest = (daemon) => goMinorOf(daemon, 'daemon') >= _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .goMinor */ .Cu.dialOutlivesRequest;
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

/***/ 4408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   d: () => (/* binding */ parseJsonObject)
/* harmony export */ });
/** JSON of others, read by its own names only. */
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** null for what is no JSON, or no object. */
function parseJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return isJsonObject(value) ? value : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ answersAnother)
/* harmony export */ });
/** Why a DNS reply is malformed, where it matters to a replay. */
/** What came over TCP is a reply, but to somebody else: no client waits for another one on that connection. */
const answersAnother = 'it answers another question';


/***/ }),

/***/ 9403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ registryEndpoint),
/* harmony export */   W2: () => (/* binding */ isDefaultNetwork),
/* harmony export */   gK: () => (/* binding */ isInsecureToDaemon),
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
 * `localhost`, or any address of it in 127.0.0.0/8 or ::1/128, the networks that are insecure by default. It is all that the CLI
 * knows of (docker/cli v28.5.2 internal/registry/config.go, `isInsecure`).
 */
function isInsecureRegistry(host, addresses) {
    return host.toLowerCase() === 'localhost' || [host, ...addresses].some(_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackAddress */ .Ow);
}
/** Of those that every daemon has in its list. */
const isDefaultNetwork = (listed) => listed === '127.0.0.0/8' || listed === '::1/128';
/**
 * The same of the daemon, which has a list besides: registries as images name them, letter by letter, and networks (moby v28.5.2
 * registry/config.go, `isSecureIndex`, `isCIDRMatch`).
 *
 * @param hostAndPort as images name it
 */
const isInsecureToDaemon = (hostAndPort, addresses, listed) => isInsecureRegistry(registryEndpoint(hostAndPort).host, addresses) ||
    listed.includes(hostAndPort) ||
    addresses.some((address) => listed.some((network) => (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isInNetwork */ .Wg)(address, network)));


/***/ }),

/***/ 2754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VF: () => (/* binding */ isMistake),
/* harmony export */   Zc: () => (/* binding */ isLibcWord),
/* harmony export */   dt: () => (/* binding */ resolverOptions),
/* harmony export */   hT: () => (/* binding */ resolverKeywords),
/* harmony export */   qZ: () => (/* binding */ numericOptions)
/* harmony export */ });
/** What every library takes. */
const resolverKeywords = ['nameserver', 'search', 'domain', 'options'];
/** Options with a number behind a colon. */
const numericOptions = ['ndots', 'timeout', 'attempts'];
/** Options without a number that Go takes, too (Go 1.24 src/net/dnsconfig_unix.go). */
const flags = [
    'rotate',
    'single-request',
    'single-request-reopen',
    'use-vc',
    'usevc',
    'tcp',
    'trust-ad',
    'edns0',
    'no-reload',
];
/**
 * What C libraries have and Go does not know: glibc's `no-aaaa`, `sortlist` and what resolv.conf(5) lists besides, and what
 * BSD's resolver(5) has. It is meant as it is written.
 */
const libcOptions = new Set([
    'no-aaaa',
    'no-tld-query',
    'no-check-names',
    'inet6',
    'ip6-bytestring',
    'ip6-dotint',
    'no-ip6-dotint',
    'debug',
    'insecure1',
    'insecure2',
]);
const libcKeywords = new Set(['sortlist']);
/** Every word of an `options` line that some library knows, without its number. */
const resolverOptions = [...numericOptions, ...flags, ...libcOptions];
/** Whether a word that Go does not know is one of a C library. */
const isLibcWord = (word) => libcOptions.has(word) || libcKeywords.has(word);
/** Whether the line says something else than its author meant. A word behind an address that is none was meant for people. */
function isMistake({ kind, text, meant }) {
    switch (kind) {
        case 'ignored-nameserver':
            return false;
        case 'extra-words':
            return meant !== null;
        case 'unknown-keyword':
        case 'unknown-option':
            return !isLibcWord(text);
        case 'invalid-nameserver':
        case 'capped-option':
            return true;
    }
}


/***/ }),

/***/ 3151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* unused harmony export withoutUserinfo */
/** What somebody wrote, as it may be shown to everybody who can read the log. */
const maximumLength = 200;
/** In JSON quotes, on one line, cut at 200 characters, without credentials and without characters that nobody sees. */
function shown(text) {
    const safe = withoutSecrets(text);
    const short = safe.length > maximumLength ? `${safe.slice(0, maximumLength - 1)}…` : safe;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (hidden) => {
        return `\\u{${(hidden.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** Without user name and password, and without what a URL may have for a key: all that follows a `?` or `#` in it. */
const withoutSecrets = (text) => withoutUserinfo(text).replace(/(?<=\S)([?#]).+$/s, '$1***');
/** The text with `***` for whatever stands before its last `@`, unless a digest follows: `https://***@host/`. */
function withoutUserinfo(text) {
    return text.replace(/^(\s*https?:[\\/]*(?![\\/]))?.*@(?!sha\d+:)/is, '$1***@');
}


/***/ }),

/***/ 9202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ closestWord),
/* harmony export */   k3: () => (/* binding */ typosBetween),
/* harmony export */   uE: () => (/* binding */ switched)
/* harmony export */ });
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
/**
 * Letters added, dropped or changed, and neighbours that changed places (optimal string alignment); Infinity where the
 * lengths alone tell that it is too much.
 */
function typosBetween(written, word) {
    if (Math.abs(written.length - word.length) > maximumTypos)
        return Infinity;
    const [mine, theirs] = [lettersOf(written), lettersOf(word)];
    const lines = [Array.from({ length: word.length + 1 }, (_, index) => index)];
    const at = (row, column) => lines[row]?.[column] ?? Infinity;
    for (let row = 1; row <= mine.length; row++) {
        lines.push([row]);
        for (let column = 1; column <= theirs.length; column++) {
            const replaced = mine[row - 1] === theirs[column - 1] ? 0 : 1;
            const swapped = mine[row - 1] === theirs[column - 2] && mine[row - 2] === theirs[column - 1];
            lines[row]?.push(Math.min(at(row - 1, column - 1) + replaced, at(row - 1, column) + 1, at(row, column - 1) + 1, swapped ? at(row - 2, column - 2) + 1 : Infinity));
        }
    }
    return at(mine.length, theirs.length);
}
const lettersOf = (word) => Array.from({ length: word.length }, (_, index) => word.charAt(index));


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
    if (url !== null) {
        const isAsWritten = requested === null && url.search === '' && url.hash === '';
        const endsWithSlash = isAsWritten && address.endsWith('/');
        const base = url.pathname.replace(/\/$/, '') + (endsWithSlash ? '/' : '');
        return { kind: 'server', url: withoutCredentials(url), base };
    }
    const message = `valid https URL required for trust server, got ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(address)}`;
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
    // Behind a password with a slash in it: what stands before was none, either.
    if (text.includes('@'))
        return refuse('an https URL without an @');
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

/***/ 1291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Em: () => (/* binding */ bracketed),
/* harmony export */   WL: () => (/* binding */ parseTrustedRealm),
/* harmony export */   uy: () => (/* binding */ isHostName)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(498);
/** A token server that may have credentials, as a user writes it. */

/** Labels of letters, digits, `-` and `_`; the last one is not a number, since such a name is an address (WHATWG URL, "ends in a number"). */
const hostName = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*(?!\d+$|0x[0-9a-f]*$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** RFC 1035 section 2.3.4. */
const maximumNameLength = 253;
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
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpAddress */ .oX)(text) === 6)
        return refused(expected, 'write an IPv6 address in brackets');
    if (text.includes('*'))
        return refused(expected, 'write each host by its full name');
    const [, written = '', colon, digits = ''] = /^(\[[^\]]*\]|[^:]*)(:(.*))?$/s.exec(text) ?? [];
    const host = canonical(written);
    const isAddress = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpAddress */ .oX)(host) === (written.startsWith('[') ? 6 : 4) && !host.includes('%');
    if (!isAddress && (written.startsWith('[') || !isHostName(host)))
        return refused(expected);
    const realm = bracketed(host);
    if (colon === undefined)
        return { ok: true, realm };
    const port = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePort */ .pz)(digits);
    return port === null
        ? refused('a port from 1 to 65535 after the host')
        : { ok: true, realm: `${realm}:${port}` };
}
/** Lower-case, without brackets and without the dot of the root; an IPv6 address as URLs write it. */
function canonical(host) {
    const plain = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpAddress */ .oX)(plain) !== 6)
        return plain.replace(/\.$/, '');
    const url = URL.canParse(`http://[${plain}]/`) ? new URL(`http://[${plain}]/`).hostname : plain;
    return url.replace(/^\[(.*)\]$/, '$1');
}
const bracketed = (host) => ((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpAddress */ .oX)(host) === 6 ? `[${host}]` : host);
const isHostName = (host) => host.length <= maximumNameLength && hostName.test(host);


/***/ }),

/***/ 7117:
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
// EXTERNAL MODULE: ./build/src/push-path/shown.js
var shown = __nccwpck_require__(3151);
// EXTERNAL MODULE: ./build/src/push-path/spelling.js
var spelling = __nccwpck_require__(9202);
// EXTERNAL MODULE: ./build/src/push-path/trusted-realm.js
var trusted_realm = __nccwpck_require__(1291);
// EXTERNAL MODULE: ./build/src/push-path/trust-server.js
var trust_server = __nccwpck_require__(1106);
;// CONCATENATED MODULE: ./build/src/request.js
/**
 * A plain map of strings, whoever filled it, becomes one validated, immutable Request. All mistakes are
 * reported at once, so that one red run is enough to put them all right.
 */









const input = (name, byDefault, description) => ({ name, default: byDefault, description });
/**
 * Every input with its default, as text. An empty default means: none, or found out on the runner. action.yml says the same.
 * `github-token` is a secret, which nothing here looks at.
 */
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
    input('trace', 'auto', 'The route to a bad public resolver: auto in the time that is waited anyhow; true; false'),
    input('redact', 'auto', 'auto hides private addresses and names where everybody can read them; true; false'),
    input('write-check', 'false', 'Also start an upload and cancel it: a write, never on a pull request'),
    input('status-check', 'false', 'Also publish a check run for the commit; needs permissions: checks: write'),
    input('github-token', '${{ github.token }}', 'What the check run is published with'),
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
        contentTrust: readChoice('content-trust', (0,spelling/* switched */.uE)(text('content-trust')), ['auto', 'true', 'false']),
        trustServer: readTrustServer(text('trust-server').trim()),
        resolvers: readResolvers(text('resolvers')),
        samples: readSamples(text('samples').trim()),
        slowThresholdMs: readDuration('slow-threshold', text('slow-threshold').trim(), budgets/* requestRanges */.kl.slowThresholdMs),
        timeoutMs: readDuration('timeout', text('timeout').trim(), budgets/* requestRanges */.kl.timeoutMs),
        failOn: readChoice('fail-on', text('fail-on'), ['fail', 'warn', 'never']),
        client: readChoice('client', text('client'), ['auto', 'docker', 'buildx']),
        probeSuggestion: readSwitch('probe-suggestion', text('probe-suggestion')),
        trace: readChoice('trace', (0,spelling/* switched */.uE)(text('trace')), ['auto', 'true', 'false']),
        checkCredentials: readSwitch('check-credentials', text('check-credentials')),
        trustedRealms: readTrustedRealms(text('trusted-realms')),
        writeCheck: readSwitch('write-check', text('write-check')),
        summary: readSwitch('summary', text('summary')),
        reportPath: readReportPath(text('report-path')),
        redact: readChoice('redact', (0,spelling/* switched */.uE)(text('redact')), ['auto', 'true', 'false']),
        statusCheck: readSwitch('status-check', text('status-check')),
    };
    const [first, ...others] = images.value;
    const mistakes = [
        ...unknownInputs(given),
        ...[images, ...Object.values(readings)].flatMap((reading) => reading.mistakes),
    ];
    if (first === undefined || mistakes.length > 0)
        return frozen({ ok: false, mistakes });
    const { summary, reportPath, redact, statusCheck, ...asked } = valuesOf(readings);
    return frozen({
        ok: true,
        request: { images: [first, ...others], ...asked },
        delivery: { summary, reportPath, redact, statusCheck },
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
        const got = text === '' ? 'nothing' : (0,shown/* shown */.SP)(text);
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
    const parsed = splitEntries(text).map((entry) => ({ entry, result: (0,trusted_realm/* parseTrustedRealm */.WL)(entry) }));
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
    const { value, mistakes } = readChoice(name, (0,spelling/* switched */.uE)(text), ['true', 'false']);
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
        input: /^[\w-]{1,40}$/.test(name) ? name : (0,shown/* shown */.SP)(name),
        expected: `one of the inputs ${names.join(', ')}`,
        got: `the unknown name ${(0,shown/* shown */.SP)(name)}`,
        hint: didYouMean(name, names),
    }));
}
const right = (value) => ({ value, mistakes: [] });
function wrong(value, name, expected, text, hint = null) {
    return { value, mistakes: [mistake(name, expected, text, hint)] };
}
function mistake(name, expected, text, hint = null) {
    return { input: name, expected, got: (0,shown/* shown */.SP)(text), hint };
}
function didYouMean(written, words) {
    const word = (0,spelling/* closestWord */.En)(written.trim().toLowerCase(), words);
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

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AU: () => (/* binding */ defaultResolvConfPath),
  Q_: () => (/* binding */ readAskedResolvers),
  yR: () => (/* binding */ readText),
  L2: () => (/* binding */ resolver)
});

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __nccwpck_require__(7943);
// EXTERNAL MODULE: ./build/src/runner/resolv-conf.js + 2 modules
var resolv_conf = __nccwpck_require__(342);
// EXTERNAL MODULE: ./build/src/push-path/address.js
var address = __nccwpck_require__(498);
// EXTERNAL MODULE: ./build/src/runner/quote.js
var quote = __nccwpck_require__(5512);
// EXTERNAL MODULE: ./build/src/runner/tool.js
var tool = __nccwpck_require__(4264);
;// CONCATENATED MODULE: ./build/src/runner/macos-dns.js
/** macOS's resolver configuration: `scutil --dns`, since resolv.conf is for programs that do not ask the system (resolver(5)). */



const macosSource = 'scutil --dns';
/** Configd dnsinfo_internal.h, `_dns_resolver_print`: three parts, of which the first is asked by everybody. */
const otherParts = /^DNS configuration \(for (?:scoped|service-specific) queries\)/m;
const most = 32;
/** The first resolver that is not for one domain only, or null for a text that is none of scutil's. Nothing throws. */
function parseScutil(text) {
    const [part = ''] = text.split(otherParts);
    if (!/^(?:DNS configuration|No DNS configuration available)/m.test(part))
        return null;
    const resolvers = part.split(/^resolver #\d+\s*$/m).slice(1);
    const usual = resolvers.find((one) => !/^[ \t]*(?:domain[ \t]*:|options[ \t]*:[ \t]*mdns)/m.test(one)) ?? '';
    const valuesOf = (label) => [...usual.matchAll(new RegExp(`^[ \\t]*${label}[ \\t]*:(.*)$`, 'gm'))].map(([, value = '']) => value.trim());
    const [timeout] = valuesOf('timeout');
    const [device] = valuesOf('if_index').map((value) => /\(([^()]+)\)/.exec(value)?.[1]);
    return {
        kind: 'told',
        nameservers: valuesOf('nameserver\\[\\d+\\]')
            .filter((one) => (0,address/* isIpAddress */.oX)(one) !== 0)
            .slice(0, most),
        search: valuesOf('search domain\\[\\d+\\]')
            .filter((one) => /^\S+$/.test(one))
            .slice(0, most)
            .map(quote/* quote */.h),
        timeoutSeconds: timeout !== undefined && /^\d{1,4}$/.test(timeout) ? Number(timeout) : null,
        owner: null,
        ownerTold: { kind: 'told' },
        device: device === undefined ? null : (0,quote/* quote */.h)(device),
    };
}
/** The name of the network service on a device: `(1) Wi-Fi` and below it `(Hardware Port: Wi-Fi, Device: en0)`. */
function serviceOn(text, device) {
    const lines = text.split('\n');
    const below = lines.findIndex((line) => /Device: ([^):]*)\)/.exec(line)?.[1]?.trim() === device);
    const name = /^\((?:\d+|\*)\) (.*)/.exec(lines[below - 1] ?? '')?.[1]?.trim() ?? '';
    return name === '' ? null : (0,quote/* quote */.h)(name);
}
/** Never rejects; ends with the signal. */
async function readMacosDns(world, signal) {
    const [dns, services] = await Promise.all([
        (0,tool/* askTool */.C8)(world, ['scutil', '--dns'], signal),
        (0,tool/* askTool */.C8)(world, ['networksetup', '-listnetworkserviceorder'], signal),
    ]);
    if (dns.kind === 'skipped')
        return dns;
    const parsed = parseScutil(dns.text);
    if (parsed === null)
        return (0,tool/* notUnderstood */.hf)('scutil --dns', dns.text);
    if (parsed.nameservers.length === 0)
        return (0,tool/* skipped */.hT)('scutil --dns names no nameserver');
    const { device, ...told } = parsed;
    if (services.kind === 'skipped')
        return { ...told, ownerTold: services };
    // An interface of a VPN is none of these, and its nameservers are not to be changed there.
    const owner = device === null ? null : serviceOn(services.text, device);
    const isTheirs = /^\((?:\d+|\*)\) /m.test(services.text);
    return {
        ...told,
        owner,
        ownerTold: isTheirs ? { kind: 'told' } : (0,tool/* notUnderstood */.hf)('networksetup', services.text),
    };
}

// EXTERNAL MODULE: ./build/src/runner/json.js
var json = __nccwpck_require__(2828);
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
    const parsed = (0,json/* parseFirstJson */.EP)(text.replace(/^\uFEFF/, ''));
    if (!parsed.ok || parsed.value === null)
        return null;
    const entries = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
    if (!entries.some((one) => (0,json/* jsonAt */.og)(one, 'InterfaceAlias') !== undefined))
        return null;
    const rows = entries.map((one) => {
        const alias = (0,json/* jsonAt */.og)(one, 'InterfaceAlias');
        return {
            alias: typeof alias === 'string' ? (0,quote/* quote */.h)(alias) : null,
            addresses: addressesIn((0,json/* jsonAt */.og)(one, 'ServerAddresses')),
        };
    });
    const first = rows.find(({ addresses }) => addresses.length > 0);
    return {
        kind: 'told',
        nameservers: [...new Set(rows.flatMap(({ addresses }) => addresses))].slice(0, windows_dns_most),
        search: [],
        timeoutSeconds: null,
        owner: first?.alias ?? null,
        ownerTold: { kind: 'told' },
    };
}
/** PowerShell 5.1 wraps a list as `{"value": [...], "Count": 1}`, and 7 may write a single one as text. */
function addressesIn(written) {
    const value = (0,json/* jsonAt */.og)(written, 'value') ?? written;
    const listed = Array.isArray(value) ? value : [value];
    return listed.flatMap((one) => typeof one === 'string' && (0,address/* isIpAddress */.oX)(one) !== 0 && !placeholder.test(one) ? [one] : []);
}
/** Never rejects; ends with the signal. */
async function readWindowsDns(world, signal) {
    const answer = await (0,tool/* askTool */.C8)(world, windowsCommand, signal, budgets/* limits */.Fy.powershellMs);
    if (answer.kind === 'skipped')
        return answer;
    const parsed = parseServerAddresses(answer.text);
    if (parsed === null)
        return (0,tool/* notUnderstood */.hf)(windowsSource, answer.text);
    return parsed.nameservers.length === 0 ? (0,tool/* skipped */.hT)(`${windowsSource} names no nameserver`) : parsed;
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
    told: dns.ownerTold,
});
const windowsManager = (dns) => dns.kind === 'skipped'
    ? { kind: 'windows', interface: null, told: dns }
    : { kind: 'windows', interface: dns.owner, told: dns.ownerTold };
const systemOf = (dns, path, manager) => ({
    file: dns.kind === 'skipped' ? { kind: 'unreadable', why: dns.why } : { kind: 'text', text: textOf(dns) },
    path,
    manager,
    hasDefault: false,
});
const textOf = ({ nameservers, search, timeoutSeconds }) => [
    ...nameservers.map((address) => `nameserver ${address}`),
    ...(search.length === 0 ? [] : [`search ${search.join(' ')}`]),
    ...(timeoutSeconds === null ? [] : [`options timeout:${timeoutSeconds}`]),
].join('\n');

;// CONCATENATED MODULE: ./build/src/runner/asked-resolvers.js
/** Whom this runner asks, as resolv.conf has it: what the first question needs, and no more. */



const defaultResolvConfPath = '/etc/resolv.conf';
/** Where the kernel tells the name that both resolvers take a search suffix from (Go's `os.Hostname`). */
const hostnamePath = '/proc/sys/kernel/hostname';
/** dnsconfig_unix.go, `defaultNS`. */
const defaultNameservers = ['127.0.0.1', '::1'];
/**
 * Reads resolv.conf, or on macOS and Windows what their own tool says. `request.resolvers` stand in for its nameserver
 * lines. Where there is no nameserver, or no file, the resolvers are those that Go asks then. Never rejects; ends with the signal.
 */
async function readAskedResolvers(world, request, resolvConfPath, signal) {
    const [source, hostname] = await Promise.all([
        readSource(world, resolvConfPath, signal),
        readHostname(world),
    ]);
    const text = source.file.kind === 'text' ? source.file.text : '';
    const parsed = (0,resolv_conf/* parseResolvConf */.n)(text, hostname);
    const asked = request.resolvers === null
        ? fromFile(parsed.nameservers, source)
        : fromRequest(request.resolvers, 'the resolvers input');
    return { source, text, parsed, asked };
}
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
/** One of the resolvers that are asked. */
const resolver = ({ address, port = budgets/* dnsPort */.f }, index, source, used) => ({ address, port, position: index + 1, used, source, behind: null });
const readText = (world, path) => world.readFile(path, budgets/* limits */.Fy.configFileBytes);
async function readHostname(world) {
    const file = await readText(world, hostnamePath);
    return file.kind === 'text' ? file.text.trim() : '';
}


/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ helperEnvironment),
/* harmony export */   u: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8527);

/** A tool of the system needs to be found, to speak its language and to reach its service. */
const ofSystem = /^(?:PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TERM|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|DBUS_\w+|XDG_RUNTIME_DIR|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|PSMODULEPATH|USERPROFILE|PROGRAMFILES|PROGRAMDATA)$/i;
/** Docker reads these; and clouds give access to a builder in a cluster by theirs. */
const ofDocker = /^(?:DOCKER_AUTH_CONFIG|DOCKER_CUSTOM_HEADERS|AWS_\w+|AZURE_\w+|GOOGLE_\w+)$/;
const inputPrefix = 'INPUT_';
/**
 * A credential helper gets what `docker push` would give it, since it may be how it logs in; this action's own inputs are
 * nobody's business.
 */
const helperEnvironment = (environment) => only(environment, (name) => !name.startsWith(inputPrefix));
/** docker is asked about itself only: it gets its settings, and no secret of anybody else's. */
function toolEnvironment(environment, tool) {
    return tool === 'docker'
        ? only(helperEnvironment(environment), (name) => ofDocker.test(name) || !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(name))
        : only(environment, (name) => ofSystem.test(name));
}
const only = (environment, isGiven) => Object.fromEntries(Object.entries(environment).filter(([name]) => isGiven(name)));


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ dockerInfo),
/* harmony export */   ZF: () => (/* binding */ dockerVersion),
/* harmony export */   vY: () => (/* binding */ isDaemonElsewhere)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7943);
/** What docker is asked about itself. It is started before anything else is looked at: a docker CLI takes its time. */

/** Speaks to no daemon. */
const dockerVersion = {
    words: ['docker', '--version'],
    bounds: { timeoutMs: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.toolMs, maxOutputBytes: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.toolOutputBytes },
};
const dockerInfo = {
    words: ['docker', 'info', '--format', '{{json .}}'],
    bounds: { timeoutMs: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.toolMs, maxOutputBytes: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.infoOutputBytes },
};
/** One on another machine is not asked: its answer would be waited for, and its resolvers are not this runner's. */
function isDaemonElsewhere(environment) {
    const host = environment['DOCKER_HOST'] ?? '';
    return host !== '' && !host.startsWith('unix://') && !host.startsWith('/');
}


/***/ }),

/***/ 9583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kZ: () => (/* binding */ readHosts)
/* harmony export */ });
/* unused harmony exports hostsPath, parseHosts */
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7943);
/* harmony import */ var _push_path_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(498);
/** /etc/hosts, which Go and glibc read before they ask a nameserver. */


const hostsPath = '/etc/hosts';
/**
 * Addresses by lower-case name without a trailing dot, in the order of the file (Go 1.24
 * src/net/hosts.go, `readHosts`). A line without a valid address is skipped. Only the first
 * `limits.configFileBytes` characters are read. The record has no prototype, so that a host called
 * `constructor` is not found unless it stands there.
 */
function parseHosts(text) {
    const pins = new Map();
    for (const line of text.slice(0, _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configFileBytes).split('\n')) {
        const [said = ''] = line.split('#', 1);
        const [address, ...names] = said.split(/[ \t\r]+/).filter((field) => field !== '');
        if (address === undefined || (0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIpAddress */ .oX)(address) === 0)
            continue;
        for (const name of names.map(keyOf)) {
            pins.set(name, (pins.get(name) ?? new Set()).add(address));
        }
    }
    const record = Object.create(null);
    for (const [name, addresses] of pins)
        record[name] = [...addresses];
    return record;
}
const keyOf = (name) => name.toLowerCase().replace(/\.$/, '');
/** The runner's own /etc/hosts; nothing where it is not there or cannot be read, as for Docker. */
async function readHosts(world) {
    const file = await world.readFile(hostsPath, _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configFileBytes);
    return parseHosts(file.kind === 'text' ? file.text : '');
}


/***/ }),

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ parseFirstJson),
/* harmony export */   og: () => (/* binding */ jsonAt)
/* harmony export */ });
/* harmony import */ var _push_path_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4408);
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
/** The value at the end of these names, own ones only, or undefined. */
function jsonAt(value, ...names) {
    return names.reduce((inner, name) => ((0,_push_path_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);
}
function parse(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, message: error instanceof Error ? error.message : '' };
    }
}


/***/ }),

/***/ 5512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withoutLogins),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Text from a file, a tool or the environment, cut to what fits into a sentence. */
/** Longer than any address, option or version, short enough for one line of an annotation. */
const quotedCharacters = 80;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** A password may be a token of some thousand characters, and what is quoted begins before it. */
const lookedAtCharacters = 8_192;
/** `***` for user names and passwords in URLs: whatever stands before the last `@` of a word with `://` in it. */
const withoutLogins = (text) => text.replace(/[^\s"'<>]+/g, (word) => {
    const start = word.indexOf('://');
    const end = word.lastIndexOf('@');
    return start === -1 || end < start ? word : `${word.slice(0, start)}://***${word.slice(end)}`;
});
/**
 * One line of printable text, without user names and passwords in URLs: control characters become one blank, and what is too
 * long ends in `...`.
 */
function quote(text) {
    const shown = withoutLogins(text.slice(0, lookedAtCharacters));
    const head = shown.slice(0, quotedCharacters + 1);
    const line = head.replace(controlCharacters, ' ').trim();
    return shown.length > quotedCharacters ? `${line.slice(0, quotedCharacters)}...` : line;
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ parseResolvConf)
});

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __nccwpck_require__(7943);
// EXTERNAL MODULE: ./build/src/push-path/address.js
var push_path_address = __nccwpck_require__(498);
// EXTERNAL MODULE: ./build/src/push-path/resolver-words.js
var resolver_words = __nccwpck_require__(2754);
// EXTERNAL MODULE: ./build/src/push-path/spelling.js
var spelling = __nccwpck_require__(9202);
// EXTERNAL MODULE: ./build/src/runner/quote.js
var quote = __nccwpck_require__(5512);
;// CONCATENATED MODULE: ./build/src/runner/meant-line.js
/** What the author of a line of resolv.conf probably meant, where a library does not take it as it is written. */





/**
 * The line, or the lines, to write in its place; null where nobody can know, or where leaving the line out is all that can
 * be done. Words that no library knows and that look like none are left out.
 * @param fields keyword first
 */
function meantLine([first, ...rest]) {
    // `nameserver:8.8.8.8`, `search=example.com`
    const [, glued = '', value = ''] = /^([a-z]+)[:=](.*)$/i.exec(first) ?? [];
    const [written, words] = glued === '' ? [first, rest] : [glued, value === '' ? rest : [value, ...rest]];
    const keyword = (0,spelling/* closestWord */.En)(written.toLowerCase(), resolver_words/* resolverKeywords */.hT);
    if (keyword === null || (0,resolver_words/* isLibcWord */.Zc)(written))
        return null;
    const meant = linesFor(keyword, withoutRemark(words));
    // What does not fit into a sentence is not repeated.
    return meant.length > 0 && meant.every((line) => (0,quote/* quote */.h)(line) === line) ? meant.join('\n') : null;
}
function linesFor(keyword, words) {
    switch (keyword) {
        case 'nameserver':
            return words
                .flatMap((word) => word.split(/[,;]/))
                .flatMap(addressOf)
                .slice(0, budgets/* goResolver */.l_.maxNameservers)
                .map((address) => `nameserver ${address}`);
        case 'options': {
            const options = meantOptions(words);
            return options.length === 0 ? [] : [`options ${options.join(' ')}`];
        }
        case 'search':
        case 'domain':
            return words.length === 0 ? [] : [[keyword, ...words].join(' ')];
    }
}
function withoutRemark(words) {
    const remark = words.findIndex((word) => word.startsWith('#') || word.startsWith(';'));
    return remark === -1 ? words : words.slice(0, remark);
}
/** In brackets and with DNS's own port, too: resolv.conf takes neither. Another port cannot be said there. */
function addressOf(word) {
    const parsed = (0,push_path_address/* parseEndpoint */.Bk)(word, budgets/* dnsPort */.f);
    if (!parsed.ok || parsed.endpoint.port !== budgets/* dnsPort */.f)
        return [];
    return (0,push_path_address/* isIpAddress */.oX)(parsed.endpoint.address) === 0 ? [] : [parsed.endpoint.address];
}
/** A number that stands apart from its option, `timeout 1` or `timeout: 1`, belongs to it; a comma parts options. */
const numberApart = /(ndots|timeout|attempts)(?:\s*[:=])?\s+(\d+)/g;
function meantOptions(words) {
    const whole = words
        .flatMap((word) => word.split(/[,;]/))
        .join(' ')
        .replace(numberApart, '$1:$2');
    return whole
        .split(' ')
        .filter((word) => word !== '')
        .flatMap(meantOption);
}
function meantOption(word) {
    if (resolver_words/* resolverOptions */.dt.includes(word) && !isNumeric(word))
        return [word];
    const [, name = '', value] = /^([^:=]*)(?:[:=](.*))?$/.exec(word.toLowerCase()) ?? [];
    const option = (0,spelling/* closestWord */.En)(name, resolver_words/* resolverOptions */.dt);
    if (option === null)
        return [];
    if (!isNumeric(option))
        return value === undefined ? [option] : [];
    // `timeout:2s` is two seconds, and `timeout:500ms` is nothing that can be said here.
    const digits = /^(\d+)s?$/.exec(value ?? '')?.[1];
    if (digits === undefined)
        return [];
    const { from, to } = takenByAll[option];
    return [`${option}:${Math.min(Math.max(Number(digits), from), to)}`];
}
const isNumeric = (word) => resolver_words/* numericOptions */.qZ.includes(word);
/** What every library takes as it is written: glibc's upper ends are the lowest. */
const takenByAll = {
    ndots: { from: 0, to: budgets/* glibcResolver */.gN.maxNdots },
    timeout: { from: 1, to: budgets/* glibcResolver */.gN.maxTimeoutMs / 1_000 },
    attempts: { from: 1, to: budgets/* glibcResolver */.gN.maxAttempts },
};

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
    const nameservers = nameserversOf(lines);
    const usedLines = new Set(nameservers.filter(({ used }) => used).map(({ line }) => line));
    const notes = notesIn(lines, usedLines);
    return {
        nameservers,
        notes,
        ...rulesOf(lines, hostname),
        asMeant: asMeant(lines, notes, hostname),
    };
}
const rulesOf = (lines, hostname) => ({
    go: goRules(lines, hostname),
    glibc: glibcRules(lines.filter(glibcReads), hostname),
    musl: muslRules(lines.filter(muslReads)),
});
/** A line of which nobody can know what was meant is left out. */
function asMeant(lines, notes, hostname) {
    const meant = new Map(notes.filter(resolver_words/* isMistake */.VF).map(({ line, meant: text }) => [line, text]));
    if (meant.size === 0)
        return null;
    const corrected = lines.flatMap((line) => {
        const text = meant.get(line.number);
        return text === undefined ? [line] : linesOf(text ?? '').map((one) => ({ ...one, number: line.number }));
    });
    return {
        nameservers: nameserversOf(corrected).map(({ address }) => address),
        lookup: rulesOf(corrected, hostname),
    };
}
const nameserversOf = (lines) => lines
    .flatMap(({ number, fields: [keyword, address] }) => keyword === 'nameserver' && address !== undefined && (0,push_path_address/* isIpAddress */.oX)(address) !== 0
    ? [{ address, line: number }]
    : [])
    .map((nameserver, index) => ({ ...nameserver, used: index < budgets/* goResolver */.l_.maxNameservers }));
function goRules(lines, hostname) {
    const last = lines.findLast(({ fields }) => fields[0] === 'search' || (fields[0] === 'domain' && fields.length > 1));
    const words = last?.fields[0] === 'domain' ? last.fields.slice(1, 2) : (last?.fields.slice(1) ?? []);
    const search = suffixes(words);
    const options = optionWords(lines).reduce(withGoOption, goDefaults);
    return { search: search.length > 0 ? search : suffixOfHost(hostname), ...options };
}
function glibcRules(lines, hostname) {
    const last = lines.findLast(({ fields }) => (fields[0] === 'search' || fields[0] === 'domain') && fields.length > 1);
    const words = last?.fields.slice(1, last.fields[0] === 'domain' ? 2 : undefined);
    const options = optionWords(lines).reduce(withGlibcOption, glibcDefaults);
    return { search: words === undefined ? suffixOfHost(hostname) : suffixes(words), ...options };
}
/** musl takes no suffix from the host's name, and every word of a `domain` line is one. */
function muslRules(lines) {
    const last = lines.findLast(({ fields }) => fields[0] === 'search' || fields[0] === 'domain');
    const options = lines
        .filter(({ fields }) => fields[0] === 'options')
        .reduce((rules, { text }) => withMuslOptions(rules, text), muslDefaults);
    return { search: suffixes(last?.fields.slice(1) ?? []), ...options };
}
const optionWords = (lines) => lines.flatMap(({ fields: [keyword, ...words] }) => (keyword === 'options' ? words : []));
/** Without the trailing dot that may end a suffix. The root itself adds nothing to a name. */
const suffixes = (words) => words.map((word) => word.replace(/\.$/, '')).filter((word) => word !== '');
/** dnsconfig_unix.go, `dnsDefaultSearch`; res_init.c, `domain_from_hostname`. */
const suffixOfHost = (hostname) => hostname.includes('.') ? suffixes([hostname.slice(hostname.indexOf('.') + 1)]) : [];
/** More of them nobody reads: that file is something else. */
const mostNotes = 64;
function notesIn(lines, usedLines) {
    let notes = [];
    for (const line of lines) {
        notes = [...notes, ...notesOn(line, usedLines)];
        if (notes.length >= mostNotes)
            break;
    }
    return notes.slice(0, mostNotes);
}
function notesOn(line, usedLines) {
    const found = mistakesOn(line, usedLines).slice(0, mostNotes);
    if (found.length === 0)
        return [];
    const [written, meant] = [(0,quote/* quote */.h)(line.text), meantInsteadOf(line)];
    return found.map(([kind, text]) => ({
        kind,
        line: line.number,
        text: (0,quote/* quote */.h)(text),
        written,
        meant: kind === 'ignored-nameserver' ? null : meant,
    }));
}
function mistakesOn(line, usedLines) {
    const [keyword, ...words] = line.fields;
    switch (keyword) {
        case 'nameserver':
            return mistakesOnNameserver(line, usedLines);
        case 'options':
            return words.flatMap((word) => {
                const kind = optionNote(word);
                return kind === null ? [] : [[kind, word]];
            });
        // `lookup` is OpenBSD's; Go knows the word and needs nothing of it on Linux.
        case 'domain':
        case 'search':
        case 'lookup':
            return [];
        default:
            return [['unknown-keyword', keyword]];
    }
}
/** What is longer was not written by somebody who meant one line. */
const longestMeant = 1_024;
/** Null, too, where it would be read as the line is: a word behind an address changes nothing. */
function meantInsteadOf({ fields, text }) {
    if (text.length > longestMeant)
        return null;
    const meant = meantLine(fields);
    return meant === fields.slice(0, 2).join(' ') && fields[0] === 'nameserver' ? null : meant;
}
function mistakesOnNameserver({ number, text, fields: [, address, ...extra] }, usedLines) {
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


/***/ }),

/***/ 8527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
/** Which variables of an environment hold a secret. */
/** How people and programs call variables that hold a secret. `ACTIONS_ID_TOKEN_REQUEST_URL` is good for one by itself. */
const secretName = /(?:TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|CREDENTIALS?|PRIVATE_KEY|ACCESS_KEY|API_?KEY|AUTH_CONFIG|_AUTH|_HEADERS)$|_SECRET_|^ACTIONS_\w+_URL$/i;
const isSecretName = (name) => secretName.test(name);


/***/ }),

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ askTool),
/* harmony export */   Lu: () => (/* binding */ toolFailure),
/* harmony export */   _: () => (/* binding */ notThere),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   hf: () => (/* binding */ notUnderstood)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7943);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5512);
/** Tools that tell something of this runner: asked within bounds, and never waited for beyond them. */


const skipped = (why) => ({ kind: 'skipped', why });
/** How the reason begins where there is no such tool. */
const notThere = 'there is no ';
/** Never rejects. */
async function askTool(world, command, signal, timeoutMs = _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.toolMs) {
    const bounds = { timeoutMs, maxOutputBytes: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.toolOutputBytes, signal };
    const result = await world.run(command, bounds);
    const [tool] = command;
    return result.kind === 'exited' && result.status === 0
        ? { kind: 'told', text: result.stdout }
        : skipped(toolFailure(tool, result));
}
/** Why a tool told nothing, as a sentence part. */
function toolFailure(tool, result) {
    switch (result.kind) {
        case 'absent':
            return `${notThere}${tool} on this runner`;
        case 'failed':
            // World says `it did not end within 3000 ms`, or gives a system error code.
            return result.why.startsWith('it ')
                ? `${tool} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(result.why.slice('it '.length))}`
                : `${tool} could not run: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(result.why)}`;
        case 'exited': {
            if (result.status === 0)
                return notUnderstood(tool, result.stdout).why;
            const said = (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(result.stderr.trim());
            return `${tool} ended with status ${result.status}${said === '' ? '' : `: ${said}`}`;
        }
    }
}
/** For output that is none of what the tool is known to print. */
const notUnderstood = (tool, text) => {
    const said = (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text.trim());
    return skipped(said === '' ? `${tool} printed nothing` : `${tool} printed "${said}"`);
};


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ codeOf),
  Yv: () => (/* binding */ lacksDescriptor),
  by: () => (/* binding */ realWorld),
  oo: () => (/* binding */ tryToWrite),
  qI: () => (/* binding */ watchForEnd),
  Ij: () => (/* binding */ whyNoFile),
  YN: () => (/* binding */ withResolvers)
});

// UNUSED EXPORTS: writeWhole

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __nccwpck_require__(1314);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __nccwpck_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
;// CONCATENATED MODULE: ./build/src/world.js
/**
 * The only door to files, sockets, processes, environment and clock. What is behind it can be
 * replaced: the simulator routes sockets to loopback and brings its own files, so that the whole
 * program runs against a made-up network.
 */











const standardInput = 0;
const besideBytes = 8;
const microsecondsPerMs = 1_000;
/**
 * What asks a process to end. GitHub's runner, when a job is cancelled, sends SIGINT, 7.5 s later SIGTERM, and kills the process
 * tree 2.5 s after that; on Windows Ctrl-C, then Ctrl-Break (docs.github.com, "Workflow cancellation reference"; actions/runner
 * ProcessInvoker.cs, `CancelAndKillProcessTree`). A hangup ends it at once, as ever: whoever listens to it undoes `nohup`.
 */
const endSignals = process.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT', 'SIGTERM'];
/** What a shell adds to a signal's number where it tells of a process that was ended by it (POSIX, "Exit Status for Commands"). */
const signalStatus = 128;
/** Listens to what asks this process to end. */
function watchForEnd() {
    const controller = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    let came = null;
    const stopListening = () => endSignals.forEach((signal) => process.off(signal, listen));
    const listen = (signal) => {
        came = signal;
        stopListening();
        controller.abort(signal);
    };
    endSignals.forEach((signal) => process.on(signal, listen));
    return {
        asked: controller.signal,
        end: () => {
            stopListening();
            if (came === null)
                return;
            // Not by a status alone: a shell that waits goes on with its script unless its child was ended by the signal.
            if (process.platform === 'win32')
                process.exitCode = signalStatus + external_node_os_.constants.signals[came];
            else
                process.kill(process.pid, came);
        },
    };
}
/** The machine that this runs on. Nobody asks it to end where nobody listens. */
const realWorld = (endAsked = new AbortController().signal) => ({
    startedAt: new Date().toISOString(),
    environment: process.env,
    stdinIsTerminal: (0,external_node_tty_namespaceObject.isatty)(standardInput),
    platform: process.platform,
    endAsked,
    monotonicMs: () => external_node_perf_hooks_.performance.now(),
    processorMs: () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / microsecondsPerMs;
    },
    readFile,
    readHead,
    readLink: async (path) => {
        try {
            return await (0,promises_.readlink)(path);
        }
        catch {
            return null;
        }
    },
    listFolder: async (path) => {
        try {
            return (await withDescriptor(() => (0,promises_.readdir)(path))).sort();
        }
        catch {
            return [];
        }
    },
    udp: openUdp,
    tcp: (to) => (0,external_node_net_.connect)({ host: to.address, port: to.port, noDelay: true, lookup: addressOnly }),
    run,
});
/** No descriptor is left: of those that this process may have, or of the machine's. No network and no file is to blame. */
const lacksDescriptor = (code) => code === 'EMFILE' || code === 'ENFILE';
const descriptorPauseMs = 20;
const descriptorAttempts = 50;
/** Dozens of files are read side by side: where one more may not be open, others are closed in a moment. */
async function withDescriptor(opened) {
    for (let attempt = 1; attempt < descriptorAttempts; attempt += 1) {
        try {
            return await opened();
        }
        catch (error) {
            if (!lacksDescriptor(codeOf(error)))
                throw error;
            await (0,external_node_timers_promises_.setTimeout)(descriptorPauseMs);
        }
    }
    return opened();
}
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
const usualFileBytes = 4_096;
const usualGrowth = 16;
async function readHead(path, bytes) {
    try {
        const file = await withDescriptor(() => (0,promises_.open)(path, 'r'));
        try {
            // Most files are small: room for all that may come is made only for those that are not.
            let buffer = Buffer.alloc(Math.min(bytes, usualFileBytes));
            let length = 0;
            while (length < bytes) {
                if (length === buffer.length) {
                    buffer = Buffer.concat([buffer], Math.min(bytes, buffer.length * usualGrowth));
                }
                const { bytesRead } = await file.read(buffer, length, buffer.length - length);
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
/** As `isIP` says it. Asked straight for IPv6, Node 20 takes 8 ms for an expression that no IPv4 address needs. */
const ipv6 = 6;
function openUdp(to, listener) {
    const type = (0,external_node_net_.isIP)(to.address.split('%')[0] ?? '') === ipv6 ? 'udp6' : 'udp4';
    const socket = (0,external_node_dgram_.createSocket)({ type, lookup: addressOnly });
    const waiting = [];
    let state = 'connecting';
    const send = (message) => {
        socket.send(message, (error) => {
            if (error !== null && state === 'open')
                listener.error(codeOf(error));
        });
        // It left within that call (libuv, `uv_udp_send`), at the end of it: what Node does before that is none of the resolver's time.
        listener.sent(external_node_perf_hooks_.performance.now());
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
    const env = bounds.environment ?? process.env;
    const child = (0,external_node_child_process_namespaceObject.spawn)(tool, words, { stdio: 'pipe', detached: ownGroup, env });
    // It was not started. Its error comes later, and where no descriptor was left for its pipes it has no streams, either.
    if (child.pid === undefined) {
        child.once('error', (error) => resolve(notStarted(error)));
        return promise;
    }
    // A tool that ends without having read its input has not failed for that.
    child.stdin.on('error', () => undefined);
    child.stdin.end(bounds.input ?? '');
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
    const output = { stdout: '', stderr: '', bytes: 0 };
    let stopped = null;
    let printed = {};
    const stop = (why) => {
        stopped ??= why;
        kill();
        child.stdout.destroy();
        child.stderr.destroy();
    };
    const outOfTime = (why) => {
        if (stopped === null)
            printed = { stdout: output.stdout };
        stop(why);
    };
    const onAbort = () => outOfTime('the run ended first');
    const timer = setTimeout(() => outOfTime(`it did not end within ${bounds.timeoutMs} ms`), bounds.timeoutMs);
    bounds.signal.addEventListener('abort', onAbort, { once: true });
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
        resolve(stopped === null ? result : { kind: 'failed', why: stopped, ...printed });
    };
    child.on('error', (error) => end(notStarted(error)));
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
function notStarted(error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'failed', why: code };
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
/**
 * Writes a file whole or not at all: beside it first, under a name that nobody can have laid a link at, then in its place.
 * Rejects with the system's error.
 */
async function writeWhole(path, text) {
    const beside = `${path}.${(0,external_node_crypto_.randomBytes)(besideBytes).toString('hex')}.tmp`;
    try {
        await (0,promises_.writeFile)(beside, text, { flag: 'wx' });
        await (0,promises_.rename)(beside, path);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
}
/**
 * @returns why no file can be there, or null. What the system does not let be written is no mistake of a request: it is
 * told when it was tried.
 */
async function whyNoFile(path) {
    const kindOf = async (place) => {
        try {
            return (await (0,promises_.stat)(place)).isDirectory() ? 'folder' : 'file';
        }
        catch (error) {
            return codeOf(error) === 'ENOENT' ? 'nothing' : 'not known';
        }
    };
    if ((await kindOf(path)) === 'folder')
        return 'a directory';
    const around = await kindOf((0,external_node_path_.dirname)(path));
    if (around === 'nothing')
        return 'a path in a folder that does not exist';
    return around === 'file' ? 'a path below a file' : null;
}
/** @returns null where it was written, else the system's reason. Never rejects. */
const tryToWrite = (path, text) => writeWhole(path, text).then(() => null, codeOf);


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
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
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
