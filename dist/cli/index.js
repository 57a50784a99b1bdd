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

/***/ 5035:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7975);
/* harmony import */ var _render_exit_status_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1715);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7926);
/* harmony import */ var _render_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7995);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7812);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6133);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(394);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7904);
/** The command's entry: the same program as the action, for a terminal. */










/** A bad request, or a fault of the preflight itself. */
const failedStatus = 2;
const defaultResolvConfPath = '/etc/resolv.conf';
const defaultScenario = 'founding-incident';
const defaultWidth = 100;
/** The inputs that are flags, too; `images` are the words, and a summary needs a file here. */
const flags = _request_js__WEBPACK_IMPORTED_MODULE_7__/* .inputs */ .QL.filter(({ name }) => name !== 'images' && name !== 'summary');
const usage = `Usage: push-preflight [options] IMAGE...
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
    const { images, resolvConfPath, json, summaryPath } = read;
    const parsed = (0,_request_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRequest */ .TR)({ ...read.inputs, images: images.join('\n') }, { kind: 'command' });
    const mistakes = [
        ...(parsed.ok ? await pathMistakes('report-path', parsed.delivery.reportPath) : parsed.mistakes),
        ...(await pathMistakes('summary', summaryPath)),
    ];
    if (!parsed.ok || mistakes.length > 0)
        return complain((0,_request_js__WEBPACK_IMPORTED_MODULE_7__/* .describeMistakes */ .$r)(mistakes));
    const report = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_6__/* .preflight */ .M)(world, parsed.request, {
        resolvConfPath,
        jobSummary: 'not-asked',
        witness: witness(),
    });
    const text = `${JSON.stringify(report, null, 2)}\n`;
    if (parsed.delivery.reportPath !== null)
        await (0,_world_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)(parsed.delivery.reportPath, text);
    if (summaryPath !== null)
        await (0,_world_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)(summaryPath, (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(report));
    process.stdout.write(json ? text : (0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTerminal */ .b)(report, terminal(world)));
    return (0,_render_exit_status_js__WEBPACK_IMPORTED_MODULE_9__/* .exitStatus */ .$)(report.verdict, parsed.request.failOn);
}
function readArguments(words) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
        args: [...words],
        allowPositionals: true,
        options: {
            ...Object.fromEntries(flags.map(({ name }) => [name, { type: 'string' }])),
            'resolv-conf': { type: 'string' },
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
        resolvConfPath: text('resolv-conf') ?? defaultResolvConfPath,
        json: values['json'] === true,
        summaryPath: text('summary'),
    };
}
async function pathMistakes(input, file) {
    const got = file === null ? null : await (0,_world_js__WEBPACK_IMPORTED_MODULE_8__/* .whyNotWritable */ .Gn)(file);
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
        runner: (facts) => (0,_render_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .factsLines */ .P)(facts).forEach((line) => say(`  ${line}`)),
        measured: (measurement) => {
            const line = (0,_render_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .progressLine */ .o)(measurement);
            if (line !== null)
                say(`  ${line}`);
        },
    };
}
async function demo(words, world) {
    // Beside the bundle, since the command runs from a clone; a link to it (npm's bin) is followed.
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(process.argv[1] ?? '.')), '..', '..', 'scenarios');
    const [name = defaultScenario, ...more] = words;
    const known = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder))
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => file.slice(0, -'.yaml'.length));
    if (more.length > 0 || !known.includes(name)) {
        return complain(`demo: expected one of ${known.join(', ')}, got ${JSON.stringify(words.join(' '))}`);
    }
    const yaml = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${name}.yaml`), 'utf8');
    const { playDemo } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(102)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4102));
    const asExpected = await playDemo(yaml, (text) => process.stdout.write(text), terminal(world));
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
    process.exitCode = await main((0,_world_js__WEBPACK_IMPORTED_MODULE_8__/* .realWorld */ .by)(), process.argv.slice(2));
}
catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const usageError = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    process.exitCode = complain(usageError ? `${text}\nSee push-preflight --help.` : text);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./build/src/budgets.js
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
    /** docker CLI 29 removed content trust from `docker push` (docker/cli ad776d1e). */
    removedInMajor: 29,
};
/** dockerd's classic store: moby v28.5.2 distribution/registry.go:81-110, registry/auth.go:178-189. */
const daemon = {
    pingMs: 15_000,
    dialMs: 30_000,
    tlsMs: 10_000,
    tokenMs: 15_000,
    /** Untimed `net.LookupIP` calls before the ping, for any registry but Docker Hub (lab: four). */
    untimedLookups: 4,
    /** Registry requests after the ping: layers that are there (lab: 8 lookups in all, 1 token). */
    requestsIfPresent: 3,
    tokensIfPresent: 1,
    /** A new image of one layer (lab: 14 lookups in all, 2 tokens). */
    requestsIfNew: 9,
    tokensIfNew: 2,
    /** distribution/xfer/upload.go:142-168: a layer is tried five times, with these pauses between. */
    layerRetryPausesMs: [5_000, 10_000, 15_000, 20_000],
    /** What a push costs on a healthy network besides what the network costs: daemon, disk, manifest (lab: 0.14 s to the first refusal, 0.25 s in all). */
    ownMs: 150,
};
/** The CLI's own time for signing on a healthy network (lab). */
const signingOwnMs = 50;
/** The client that is forecast where none is installed: what GitHub's ubuntu-22.04 and 24.04 images carry. */
const assumedDockerVersion = '28';
/** Versions of the docker CLI whose pushes the cases of the lab were measured with. */
const measuredDockerMajors = [20, 28];
/**
 * How long a connection is waited for. Linux sends a SYN at 0, 1, 3, 7, 15 and 31 s
 * (tcp_syn_retries): the last one inside Docker's 30 s dial leaves at 15 s, so a second later
 * nothing more can come. TLS and headers are the clients' own.
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
    overdueMs: 250,
    /** How long `docker --version` may take. */
    toolMs: 3_000,
    toolOutputBytes: 64 * 1024,
    /** Files that this program reads. */
    configFileBytes: 256 * 1024,
    certificateFileBytes: 4 * 1024 * 1024,
    certificateFiles: 64,
    /** HTTP response headers, and a challenge. */
    headerBytes: 64 * 1024,
    challengeCharacters: 4_096,
    /** Realms that one challenging host may name. */
    realmsPerHost: 4,
};
/** Where the verdict turns, on the lower end of the 95 % interval of "this push ends badly" (design: Verdict). */
const verdictLimits = { warn: 0.05, fail: 0.2 };
/** How forecasts draw from samples. */
const forecasting = {
    seed: 20_200_410,
    /** Replays where the samples disagree. */
    replays: 400,
    /** Go sets no upper limit to `attempts:`; beyond this many no client is still waiting. */
    maxAttempts: 64,
    /** Samples of one cell that lie closer together than this say the same. */
    spreadMs: 100,
};
/** What a mended part of the network is taken to cost in a counterfactual. */
const healthyNetwork = { dnsMs: 5, tcpMs: 5, tlsMs: 10, httpMs: 10 };
/** The options that are offered against lost queries: facts of the lab, `timeout:1` turns the 401 into a signed push. */
const remedyOptions = { timeoutMs: 1_000, attempts: 3 };
/** An endpoint that takes more than this share of its client's time-out is called slow. */
const slowShare = 0.5;

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
;// CONCATENATED MODULE: ./build/src/push-path/addresses.js

/** The measurements of one kind, narrowed. */
const dnsMeasurements = (observations) => observations.measurements.filter((one) => one.probe.kind === 'dns');
/** Addresses that need no resolver: the host is one, or the hosts file pins it. Null where a resolver is asked. */
function addressesWithoutDns(observations, host) {
    if ((0,push_path_address/* isIpAddress */.oX)(host) !== 0)
        return [host];
    const { pins } = observations.runner;
    const name = host.toLowerCase();
    return Object.hasOwn(pins, name) ? (pins[name] ?? null) : null;
}
/** Every address that this runner's own resolvers gave for a host, in the order in which they came, without repeats. */
function addressesOf(observations, host) {
    const known = addressesWithoutDns(observations, host);
    if (known !== null)
        return known;
    const found = new Set();
    for (const { probe, result } of dnsMeasurements(observations)) {
        if (probe.host !== host || probe.why !== 'client' || result.kind !== 'answered')
            continue;
        result.addresses.forEach((address) => found.add(address));
    }
    return [...found];
}
/** The family of an address, as the record type that carries it. */
const recordTypeOf = (address) => (isIpAddress(address) === 6 ? 'AAAA' : 'A');

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

/** @returns the major version of `28.2.2` or `20.10.24+dfsg1`, or null where there is none. */
function majorOf(version) {
    const digits = /^\d{1,4}/.exec(version)?.[0];
    return digits === undefined ? null : Number(digits);
}
/** Whether this client's `docker push` looks at `DOCKER_CONTENT_TRUST` at all (docker/cli ad776d1e removed it in 29). */
function signsPushes(client) {
    const major = majorOf(client.version);
    return major === null || major < contentTrust.removedInMajor;
}

// EXTERNAL MODULE: ./build/src/push-path/registry.js
var push_path_registry = __nccwpck_require__(9403);
// EXTERNAL MODULE: ./build/src/push-path/trust-server.js
var trust_server = __nccwpck_require__(1106);
;// CONCATENATED MODULE: ./build/src/push-path/path.js






const httpPort = 80;
const httpsPort = 443;
const apiRoot = '/v2/';
function pathOfImage(observations, image) {
    const registry = registryStop(observations, image);
    const registryToken = tokenStop(observations, registry);
    const without = { registry, registryToken, trust: null, trustToken: null, trustServerRefused: null };
    const { contentTrust, client } = observations.runner;
    if (!contentTrust.asked || !signsPushes(client))
        return without;
    const server = (0,trust_server/* trustServerFor */.R)(image.domain, observations.request.trustServer, contentTrust.serverVariable);
    if (server.kind === 'invalid')
        return { ...without, trustServerRefused: server.message };
    const trust = trustStop(server.url, registry);
    const trustToken = tokenStop(observations, trust);
    return { ...without, trust, trustToken };
}
/** All hosts of all images, in the order in which the first image meets them. */
function pathOf(observations) {
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
const stopsOf = (path) => [path.registry, path.registryToken, path.trust, path.trustToken].filter((stop) => stop !== null);
/** The id that a probe of this stop has at one address: what is asked for twice is measured once. */
const stopKey = (stop) => `${stop.security} ${stop.host} ${stop.port} ${stop.authorities.of} ${stop.authorities.host}`;
/** The connections made for a stop, GET or not. */
function connectionsTo(observations, stop) {
    return observations.measurements.filter((one) => one.probe.kind !== 'dns' &&
        one.probe.host === stop.host &&
        one.probe.to.port === stop.port &&
        one.probe.security === stop.security &&
        one.probe.authorities.of === stop.authorities.of &&
        one.probe.authorities.host === stop.authorities.host &&
        (one.probe.kind === 'connect' || one.probe.path === stop.path));
}
/**
 * Docker speaks TLS without verification, and then plain HTTP, to a registry that is insecure by
 * address (moby registry/config.go `isSecureIndex`, registry/service_v2.go).
 */
function registryStop(observations, image) {
    const { host, port } = (0,push_path_registry/* registryEndpoint */.Fh)(image.domain);
    const stop = {
        role: 'registry',
        host,
        path: apiRoot,
        authorities: { of: 'registry', host: port === null ? host : `${host}:${port}` },
    };
    const verified = { ...stop, port: port ?? httpsPort, security: 'tls' };
    const addresses = addressesOf(observations, host);
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
/** The token server that a stop's challenge names, with the certificates of the host that sent the challenge. */
function tokenStop(observations, challenger) {
    const challenge = challengeOf(observations, challenger);
    const bearer = challenge === null ? null : bearerOf(challenge);
    if (bearer === null)
        return null;
    const url = new URL(bearer.realm);
    if (bearer.service !== null)
        url.searchParams.set('service', bearer.service);
    const plain = url.protocol === 'http:';
    return {
        role: 'token',
        ...(0,push_path_address/* hostAndPortOf */.QK)(url),
        path: `${url.pathname}${url.search}`,
        security: plain ? 'plain' : challenger.security === 'plain' ? 'tls-unverified' : challenger.security,
        authorities: challenger.authorities,
    };
}
function challengeOf(observations, stop) {
    for (const { result } of connectionsTo(observations, stop)) {
        if (result.kind === 'answered' && result.status === 401 && result.challenge !== null)
            return result.challenge;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/findings/suspect.js
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
    'look-alike-resolver',
    'name-not-found',
    'endpoint-unreachable',
    'endpoint-slow',
    'certificate-rejected',
    'service-error',
    'credentials-refused',
    'trust-server-retired',
    'trust-server-invalid',
    'content-trust-ignored',
    'content-trust-not-visible',
    'too-many-nameservers',
    'no-nameserver',
    'resolv-conf-unreadable',
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
const plainSuspect = { byHand: null, otherwise: 'hint', mends: [], offers: [], partOf: null };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes = { one: 'st', two: 'nd', few: 'rd' };
/** `4.4.4.4 (2nd nameserver)`. */
const called = (resolver) => `${addressed(resolver)} (${resolver.position}${suffixes[ordinals.select(resolver.position)] ?? 'th'} nameserver)`;
const dnsPort = 53;
/** The address, with its port where that is not DNS's own. */
const addressed = ({ address, port }) => port === dnsPort ? address : address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
/** The command to ask the same question by hand. */
const dig = (resolver, host, type) => `dig ${resolver.port === dnsPort ? '' : `-p ${resolver.port} `}@${resolver.address} ${host} ${type}`;
/** `3.0 s`, `12 ms`. */
const tookText = (ms) => ms >= 1_000 ? `${(ms / 1_000).toFixed(1)} s` : `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
const listed = (items) => items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

;// CONCATENATED MODULE: ./build/src/findings/configuration-rules.js
/** What the runner's own files and environment say. */


function configurationSuspects(observations) {
    return [
        ...unreadable(observations),
        ...tooMany(observations),
        ...libc(observations),
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
                title: `${resolvConf.path} cannot be read (${resolvConf.why}): Docker falls back to a resolver on this machine`,
                evidence: [`expected a text file with nameserver lines, got: ${resolvConf.why}`],
                byHand: `cat ${resolvConf.path}`,
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
            byHand: `cat ${resolvConf.path}`,
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
            title: `Only the first ${goResolver.maxNameservers} nameservers are ever asked: ${listed(ignored.map((one) => one.address))} ${ignored.length === 1 ? 'is' : 'are'} ignored`,
            evidence: ignored.map((one) => `nameserver ${one.address}, number ${one.position} in ${one.source}`),
        },
    ];
}
function libc({ runner }) {
    const unknown = runner.notes.filter((note) => note.kind === 'unknown-option' || note.kind === 'unknown-keyword');
    if (unknown.length === 0)
        return [];
    return [
        {
            ...plainSuspect,
            code: 'libc-resolver',
            subject: nobody,
            title: `A Docker that is built with cgo resolves names with libc here, since Go does not know ${listed(unknown.map((note) => note.text))}`,
            evidence: unknown.map((note) => `${runner.resolvConf.path} line ${note.line}: ${note.text}`),
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

;// CONCATENATED MODULE: ./build/src/forecast/exchanges.js

/** The middle sample, the worse of two: what usually happens. */
const typical = { pick: (count) => Math.floor(count / 2) };
const cellKey = (server, name, type) => `${server.address} ${server.port} ${name.toLowerCase()} ${type}`;
/**
 * @param timeoutMs Go's time-out for one exchange (`options timeout:`)
 * @param first `warm` leaves out each cell's first sample where there are others; `cold` takes it alone
 */
function cellsOf(observations, timeoutMs, first) {
    const overTcp = new Map();
    const byCell = new Map();
    const useVc = observations.runner.lookup.go.useVc;
    for (const one of dnsMeasurements(observations)) {
        const { probe } = one;
        const key = cellKey(probe.resolver, probe.name, probe.type);
        if (probe.transport === 'tcp')
            overTcp.set(`${key} ${probe.sample}`, one.result);
        if ((probe.transport === 'tcp') === useVc)
            byCell.set(key, [...(byCell.get(key) ?? []), one]);
    }
    const cells = new Map();
    for (const [key, all] of byCell) {
        const ended = all.filter(({ result }) => result.kind !== 'skipped');
        const warm = ended.filter(({ probe }) => probe.sample > 0);
        const cold = ended.filter(({ probe }) => probe.sample === 0);
        const chosen = first === 'cold' ? cold : warm.length > 0 ? warm : cold;
        const exchanges = chosen.map(({ probe, result }) => exchangeOf(probe.resolver, result, timeoutMs, useVc ? undefined : overTcp.get(`${key} ${probe.sample}`)));
        cells.set(key, exchanges.sort(fromBestToWorst));
    }
    return cells;
}
const sampleSource = (cells, choice) => ({
    draw(server, name, type) {
        const samples = cells.get(cellKey(server, name, type)) ?? [];
        return samples[choice.pick(samples.length)] ?? { kind: 'unknown', ms: 0 };
    },
});
const badness = { addresses: 0, denied: 1, next: 2, unknown: 3 };
const fromBestToWorst = (one, other) => badness[one.kind] - badness[other.kind] || one.ms - other.ms;
/** dnsclient_unix.go `exchange` and `tryOneName`; errors are worded as Go words them. */
function exchangeOf(server, result, timeoutMs, overTcp) {
    const at = hostPort(server);
    const lost = { kind: 'next', ms: timeoutMs, error: `read udp ${somewhere}->${at}: i/o timeout` };
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
            return { kind: 'next', ms: result.ms, error: 'cannot unmarshal DNS message' };
        case 'port-closed':
            return { kind: 'next', ms: result.ms, error: `read udp ${somewhere}->${at}: read: connection refused` };
        case 'unreachable':
            return { kind: 'next', ms: result.ms, error: `dial udp ${at}: connect: network is unreachable` };
        case 'truncated': {
            if (overTcp === undefined)
                return { kind: 'unknown', ms: result.ms };
            // A fresh time-out for the same server over TCP; a second TC bit is taken as it comes.
            const again = exchangeOf(server, overTcp, timeoutMs, {
                kind: 'malformed',
                ms: 0,
                why: 'truncated over TCP',
            });
            return { ...again, ms: result.ms + again.ms };
        }
        case 'timed-out': {
            if (result.lateMs !== null && result.lateMs <= timeoutMs)
                return { kind: 'unknown', ms: result.lateMs };
            return result.waitedMs >= timeoutMs ? lost : { kind: 'unknown', ms: result.waitedMs };
        }
        case 'skipped':
            return { kind: 'unknown', ms: result.waitedMs };
    }
}
/** The client's own address and port, which cannot be foretold. */
const somewhere = 'runner';
const hostPort = ({ address, port }) => address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;

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

;// CONCATENATED MODULE: ./build/src/forecast/trip.js


/** The trip that Docker would make: to the address that answered, else as the last one failed. */
function tripTo(observations, stop, budget) {
    const asked = connectionsTo(observations, stop).filter(({ probe }) => probe.kind === 'http');
    const answered = asked.find(({ result }) => result.kind === 'answered');
    const chosen = answered ?? asked.at(-1);
    return chosen === undefined ? { kind: 'unknown', ms: 0 } : tripOf(chosen, budget);
}
function tripOf({ probe, result }, budget) {
    const at = hostPort(probe.to);
    switch (result.kind) {
        case 'answered': {
            const ms = result.tcpMs + (result.tlsMs ?? 0) + (result.httpMs ?? 0);
            if (result.tcpMs > budget.dialMs)
                return { kind: 'failed', ms: budget.dialMs, error: `dial tcp ${at}: i/o timeout` };
            if ((result.tlsMs ?? 0) > budget.tlsMs)
                return tlsTimeout(result.tcpMs, budget);
            return { kind: 'answered', ms, status: result.status ?? 0, challenged: result.challenge !== null };
        }
        case 'failed':
            return { kind: 'failed', ms: result.ms, error: goError(probe.host, at, result) };
        case 'timed-out':
            if (result.phase === 'tcp')
                return { kind: 'failed', ms: budget.dialMs, error: `dial tcp ${at}: i/o timeout` };
            if (result.phase === 'tls')
                return tlsTimeout(result.beforeMs, budget);
            return { kind: 'hangs', ms: result.beforeMs + result.waitedMs };
        case 'skipped':
            return { kind: 'unknown', ms: result.waitedMs };
    }
}
const tlsTimeout = (beforeMs, budget) => ({
    kind: 'failed',
    ms: beforeMs + budget.tlsMs,
    error: 'net/http: TLS handshake timeout',
});
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
    const trip = tripTo(observations, stop, { dialMs: budget.dialMs - lookupMs, tlsMs: budget.tlsMs });
    const ms = lookupMs + trip.ms;
    if (ms >= totalMs)
        return timedOut;
    switch (trip.kind) {
        case 'answered':
            return { ...trip, ms };
        case 'failed':
            return { kind: 'failed', ms, error: trip.error, timedOut: false };
        case 'hangs':
            // Waited for as long as any bounded client waits; what has no bound hangs.
            return budget.totalMs === null ? { kind: 'hangs', ms } : timedOut;
        case 'unknown':
            return { kind: 'unknown', ms, because: `the connection to ${stop.host} was not measured` };
    }
}
const requestTo = (walker, stop, budget) => request(walker.observations, stop, walker.resolver.lookup(stop.host), budget);
/** The URL as Go quotes it in an error. */
function urlOf(stop) {
    const scheme = stop.security === 'plain' ? 'http' : 'https';
    const defaultPort = stop.security === 'plain' ? 80 : 443;
    const host = stop.host.includes(':') ? `[${stop.host}]` : stop.host;
    return `${scheme}://${host}${stop.port === defaultPort ? '' : `:${stop.port}`}${stop.path}`;
}

;// CONCATENATED MODULE: ./build/src/forecast/daemon-push.js
/** dockerd's classic store: what it does before, at and after its ping (moby v28.5.2 distribution/push*.go, registry/). */




const pingBudget = { dialMs: daemon.dialMs, tlsMs: daemon.tlsMs, totalMs: daemon.pingMs };
const tokenBudget = { dialMs: daemon.dialMs, tlsMs: daemon.tlsMs, totalMs: daemon.tokenMs };
const requestBudget = { dialMs: daemon.dialMs, tlsMs: daemon.tlsMs, totalMs: null };
/** @returns where the push ends before it has ended well, or null. */
function pushImage(walker, story, image, path, content) {
    const { registry, registryToken } = path;
    if (!(0,push_path_registry/* isDockerHub */.gr)(image.domain)) {
        const lookups = Array.from({ length: daemon.untimedLookups }, () => walker.resolver.lookup(registry.host));
        const ms = lookups.reduce((sum, lookup) => sum + lookup.ms, 0);
        story.pass('address checks', ms, `${daemon.untimedLookups} lookups of ${registry.host} without a time-out`);
    }
    const ping = requestTo(walker, registry, pingBudget);
    story.pass('registry ping', ping.ms, `GET ${urlOf(registry)}, ${daemon.pingMs / 1000} s at most`);
    const pingEnd = endOf(story, 'registry ping', ping, registry, 'registry-unreachable');
    if (pingEnd !== null)
        return pingEnd;
    story.pass('daemon', daemon.ownMs, 'its own work');
    const present = content === 'present';
    if (registryToken !== null) {
        const tokens = present ? daemon.tokensIfPresent : daemon.tokensIfNew;
        const end = fetchTokens(walker, story, registryToken, tokens);
        if (end !== null)
            return end;
    }
    const requests = present ? daemon.requestsIfPresent : daemon.requestsIfNew;
    for (let index = 0; index < requests; index++) {
        const end = withRetries(story, 'layers and manifest', () => requestTo(walker, registry, requestBudget), registry, 'registry-unreachable');
        if (end !== null)
            return end;
    }
    return null;
}
function fetchTokens(walker, story, token, count) {
    if (credentialsRefused(walker, token)) {
        const asked = requestTo(walker, token, tokenBudget);
        story.pass('registry token', asked.ms, `GET ${urlOf(token)}`);
        return story.end('access-denied', 'registry token', 'unauthorized: incorrect username or password');
    }
    for (let index = 0; index < count; index++) {
        const end = withRetries(story, 'registry token', () => requestTo(walker, token, tokenBudget), token, 'token-server-unreachable');
        if (end !== null)
            return end;
    }
    return null;
}
/** Whether the token server turned down the credentials that the push will use. */
const credentialsRefused = ({ observations }, token) => connectionsTo(observations, token).some(({ probe, result }) => probe.kind === 'http' &&
    probe.authorization === 'stored' &&
    result.kind === 'answered' &&
    (result.status === 401 || result.status === 403));
/** A layer is tried again after each pause (distribution/xfer/upload.go). */
function withRetries(story, step, attempt, stop, outcome) {
    for (const pauseMs of daemon.layerRetryPausesMs) {
        const tried = attempt();
        story.pass(step, tried.ms, `GET ${urlOf(stop)}`);
        if (tried.kind !== 'failed')
            return endOf(story, step, tried, stop, outcome);
        story.pass('pause', pauseMs, `Retrying in ${pauseMs / 1000} seconds`);
    }
    const last = attempt();
    story.pass(step, last.ms, `GET ${urlOf(stop)}`);
    return endOf(story, step, last, stop, outcome);
}
/** @returns the end that a request makes of the push, or null where it goes on. */
function endOf(story, step, requested, stop, outcome) {
    switch (requested.kind) {
        case 'answered':
            return isServiceError(requested.status)
                ? story.end('service-error', step, serviceErrorText(requested.status))
                : null;
        case 'failed':
            return story.end(outcome, step, `Get "${urlOf(stop)}": ${requested.error}`);
        case 'hangs':
            return story.end(outcome, step, null);
        case 'unknown':
            return story.endUnknown(step, requested.because);
    }
}
const isServiceError = (status) => status === 429 || status >= 500;
const serviceErrorText = (status) => status === 429 ? 'toomanyrequests: too many requests' : `received unexpected HTTP status: ${status}`;

;// CONCATENATED MODULE: ./build/src/forecast/content-trust.js
/** The docker CLI's signing step, up to version 28 (docker/cli v28.5.2 cli/trust/trust.go, cli/command/image/trust.go). */



const { dialMs, tlsMs, pingMs, tokenMs, requestsAfterToken } = contentTrust;
const content_trust_pingBudget = { dialMs, tlsMs, totalMs: pingMs };
const content_trust_tokenBudget = { dialMs, tlsMs, totalMs: tokenMs };
const trustBudget = { dialMs, tlsMs, totalMs: null };
/** notary storage/httpstore.go:68-73. */
const unauthorized = 'you are not authorized to perform this operation: server returned 401.';
/** Signs a new repository. The image itself is in the registry already. */
function signImage(walker, story, path) {
    if (path.trustServerRefused !== null) {
        return story.end('signing-failed', 'trust server', `error establishing connection to trust repository: ${path.trustServerRefused}`);
    }
    const { trust, trustToken } = path;
    if (trust === null)
        return story.end('ok', 'push', null);
    const lookup = walker.resolver.lookup(trust.host);
    const ping = request(walker.observations, trust, lookup, content_trust_pingBudget);
    if (ping.kind === 'unknown')
        return story.endUnknown('trust server ping', ping.because);
    story.pass('trust server ping', ping.ms, `GET ${urlOf(trust)}, ${pingMs / 1000} s at most, its error is ignored`);
    if (ping.kind !== 'answered') {
        // The ping's dial does not end with the ping: what is still being looked up is joined (Go's singleflight).
        const inFlight = lookup.ms > ping.ms;
        const next = request(walker.observations, trust, inFlight ? lookup : walker.resolver.lookup(trust.host), trustBudget, inFlight ? ping.ms : 0);
        return withoutToken(story, next, trust);
    }
    if (ping.status === 401 && !ping.challenged)
        return withoutToken(story, requestTo(walker, trust, trustBudget), trust);
    if (isServiceError(ping.status))
        return withoutToken(story, requestTo(walker, trust, trustBudget), trust);
    if (trustToken !== null) {
        const token = requestTo(walker, trustToken, content_trust_tokenBudget);
        story.pass('trust token', token.ms, `GET ${urlOf(trustToken)}, ${tokenMs / 1000} s at most`);
        if (token.kind !== 'answered') {
            return content_trust_endOf(story, 'trust token', token, 'token-server-unreachable', `Get "${urlOf(trustToken)}": `);
        }
        if (isServiceError(token.status)) {
            return story.end('service-error', 'trust token', `${contacting}received unexpected HTTP status: ${token.status}`);
        }
    }
    for (let index = 0; index < requestsAfterToken; index++) {
        const signed = requestTo(walker, trust, trustBudget);
        story.pass('signing', signed.ms, `request ${index + 1} of ${requestsAfterToken} to ${trust.host}`);
        if (signed.kind !== 'answered')
            return content_trust_endOf(story, 'signing', signed, 'trust-server-unreachable', '');
    }
    story.pass('signing', signingOwnMs, 'keys and metadata');
    return story.end('ok', 'signing', null);
}
const contacting = 'Error: error contacting notary server: ';
/** No ping, no challenge; no challenge, no token: the request goes out bare. */
function withoutToken(story, next, trust) {
    const step = 'trust metadata without a token';
    story.pass(step, next.ms, `GET root.json from ${trust.host}`);
    if (next.kind !== 'answered')
        return content_trust_endOf(story, step, next, 'trust-server-unreachable', '');
    if (isServiceError(next.status)) {
        return story.end('service-error', step, `unable to reach trust server at this time: ${next.status}.`);
    }
    // A server that asks nobody for a token signs all the same.
    return next.status === 401 ? story.end('false-401', step, unauthorized) : story.end('ok', 'signing', null);
}
function content_trust_endOf(story, step, requested, outcome, prefix) {
    if (requested.kind === 'unknown')
        return story.endUnknown(step, requested.because);
    if (requested.kind === 'hangs')
        return story.end(outcome, step, null);
    return story.end(outcome, step, `${contacting}${prefix}${requested.error}`);
}

;// CONCATENATED MODULE: ./build/src/forecast/names.js
/** The names that Go's resolver asks for a host, in its order (dnsclient_unix.go `nameList`). */
function goNameList(host, rules) {
    if (host.endsWith('.'))
        return [host.slice(0, -1)];
    const suffixed = rules.search.map((suffix) => `${host}.${suffix}`);
    const dots = host.split('.').length - 1;
    return dots >= rules.ndots ? [host, ...suffixed] : [...suffixed, host];
}

;// CONCATENATED MODULE: ./build/src/forecast/go-resolver.js
/** Go's own resolver (src/net/dnsclient_unix.go, Go 1.24), replayed exactly on measured samples. */



/** One process's resolver: `rotate` counts on from lookup to lookup. */
function createGoResolver(options) {
    const { rules, servers, samples, pinned } = options;
    let rotations = 0;
    const nextOffset = () => (rules.rotate ? rotations++ : 0);
    /** `tryOneName`: every server in turn, `attempts` times over. */
    const tryOneName = (name, type) => {
        const offset = nextOffset();
        let ms = 0;
        let error = '';
        const attempts = Math.min(rules.attempts, forecasting.maxAttempts);
        for (let attempt = 0; attempt < attempts; attempt++) {
            for (let index = 0; index < servers.length; index++) {
                const server = servers[(offset + index) % servers.length];
                if (server === undefined)
                    continue;
                const exchange = samples.draw(server, name, type);
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
        // The lab saw the AAAA query take the first place in rotation: the goroutine that was started last runs first.
        const v6 = tryOneName(name, 'AAAA');
        const v4 = tryOneName(name, 'A');
        const ms = rules.singleRequest === 'off' ? Math.max(v4.ms, v6.ms) : v4.ms + v6.ms;
        const addresses = [v4, v6].flatMap((one) => (one.kind === 'found' ? one.addresses : []));
        if (v4.kind === 'unknown' || v6.kind === 'unknown')
            return { kind: 'unknown', ms };
        if (addresses.length > 0)
            return { kind: 'found', addresses, ms };
        // Of two errors Go keeps the one that it reads last: AAAA's.
        return v6.kind === 'failed' ? { ...v6, ms } : v4;
    };
    return {
        lookup(host) {
            const known = pinned(host);
            if (known !== null)
                return { kind: 'found', addresses: known, ms: 0 };
            let ms = 0;
            let error = '';
            for (const name of goNameList(host, rules)) {
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

;// CONCATENATED MODULE: ./build/src/forecast/story.js
function createStory() {
    let nowMs = 0;
    const timeline = [];
    return {
        timeline,
        now: () => nowMs,
        pass(step, ms, note) {
            if (ms > 0)
                timeline.push({ step, fromMs: nowMs, toMs: nowMs + ms, note });
            nowMs += ms;
        },
        end: (outcome, step, error) => ({ outcome, step, error, ms: nowMs, because: null }),
        endUnknown: (step, because) => ({ outcome: 'unknown', step, error: null, ms: nowMs, because }),
    };
}

;// CONCATENATED MODULE: ./build/src/forecast/replay.js







/** @param samples where each lookup's exchanges come from */
function replay(observations, image, samples, content) {
    const { runner } = observations;
    const story = createStory();
    if (runner.proxy.kind !== 'none') {
        const end = story.endUnknown('proxy', `Docker goes through the proxy in ${runner.proxy.variable}, which was not followed`);
        return { end, timeline: [] };
    }
    const path = pathOfImage(observations, image);
    // Two processes, each with a resolver of its own.
    const process = () => ({
        observations,
        resolver: createGoResolver({
            rules: runner.lookup.go,
            servers: clientServers(observations),
            samples,
            pinned: (host) => addressesWithoutDns(observations, host),
        }),
    });
    const failed = pushImage(process(), story, image, path, content);
    if (failed !== null)
        return { end: failed, timeline: story.timeline };
    const end = runner.contentTrust.asked && !signsPushes(runner.client)
        ? story.end('pushed-unsigned', 'push', null)
        : signImage(process(), story, path);
    return { end, timeline: story.timeline };
}
/** The nameservers that the push's clients ask, in order. */
const clientServers = (observations) => observations.runner.resolvers
    .filter((resolver) => resolver.used)
    .map(({ address, port }) => ({ address, port }));

;// CONCATENATED MODULE: ./build/src/forecast/forecast.js
/** What one client will do with one image: replays over the measured samples, counted. */







/** The forecast for one image: endings likeliest first, seconds, and the timeline of the likeliest. */
function forecastImage(observations, image) {
    const cells = cellsOf(observations, observations.runner.lookup.go.timeoutMs, 'warm');
    const replays = replaysOf(observations, image, cells);
    const endings = endingsOf(replays, decidingSamples(observations, cells));
    const likeliest = replays.find(({ end }) => end.outcome === endings[0].outcome) ?? replays[0];
    const asNew = replay(observations, image, sampleSource(cells, typical), 'new');
    return {
        image: image.written,
        client: `docker ${observations.runner.client.version}`,
        endings,
        secondsIfNew: asNew.end.ms / 1000,
        timeline: likeliest.timeline,
        samples: dnsMeasurements(observations).filter(({ result }) => result.kind !== 'skipped').length,
        basis: measuredDockerMajors.includes(majorOf(observations.runner.client.version) ?? 0)
            ? 'measured'
            : 'source',
        unknownBecause: likeliest.end.because,
    };
}
/** One replay of the usual case where every sample says the same, else many, each lookup with samples drawn at random. */
function replaysOf(observations, image, cells) {
    const usual = replay(observations, image, sampleSource(cells, typical), 'present');
    if (consultedCells(observations, cells).every((samples) => !isMixed(samples)))
        return [usual];
    const random = seededRandom(forecasting.seed);
    const drawn = sampleSource(cells, { pick: (count) => Math.floor(random() * count) });
    const rest = Array.from({ length: forecasting.replays - 1 }, () => replay(observations, image, drawn, 'present'));
    return [usual, ...rest];
}
/** The samples of the nameservers that clients ask. */
function consultedCells(observations, cells) {
    const servers = clientServers(observations).map(({ address, port }) => `${address} ${port} `);
    return [...cells]
        .filter(([key]) => servers.some((server) => key.startsWith(server)))
        .map(([, samples]) => samples);
}
/** Whether the samples of one cell would send a lookup different ways. */
function isMixed(samples) {
    const [best, worst] = [samples[0], samples.at(-1)];
    if (best === undefined || worst === undefined)
        return false;
    return best.kind !== worst.kind || worst.ms - best.ms > forecasting.spreadMs;
}
/** On how many samples the shares rest: the smallest cell that disagrees with itself, else the largest cell. */
function decidingSamples(observations, cells) {
    const consulted = consultedCells(observations, cells);
    const mixed = consulted.filter(isMixed).map((samples) => samples.length);
    return mixed.length > 0 ? Math.min(...mixed) : Math.max(0, ...consulted.map((samples) => samples.length));
}
function endingsOf(replays, samples) {
    const outcomes = [...new Set(replays.map(({ end }) => end.outcome))];
    const endings = outcomes.flatMap((outcome) => {
        const ends = replays.map(({ end }) => end).filter((end) => end.outcome === outcome);
        const middle = ends.sort((one, other) => one.ms - other.ms)[Math.floor(ends.length / 2)];
        if (middle === undefined)
            return [];
        const probability = ends.length / replays.length;
        const { step, error, ms } = middle;
        return [
            { outcome, step, error, seconds: ms / 1000, probability, ...wilsonInterval(probability, samples) },
        ];
    });
    const [first, ...rest] = endings.sort((one, other) => other.probability - one.probability || goodness(one.outcome) - goodness(other.outcome));
    if (first === undefined)
        throw new Error('a forecast has at least one replay');
    return [first, ...rest];
}

;// CONCATENATED MODULE: ./build/src/findings/rating.js
/** How good a replayed push is, so that two versions of the same network can be compared. */


/** Forecasts every image, and rates the worst. Images on the same registry share one forecast. */
function forecastAll(observations) {
    const byDomain = new Map();
    return observations.request.images.map((image) => {
        const known = byDomain.get(image.domain) ?? forecastImage(observations, image);
        byDomain.set(image.domain, known);
        return { ...known, image: image.written };
    });
}
function rate(observations) {
    const { signingMeant } = observations.runner.contentTrust;
    const ratings = forecastAll(observations).map((forecast) => {
        const share = (wanted) => forecast.endings.filter(wanted).reduce((sum, ending) => sum + ending.probability, 0);
        const isBad = ({ outcome }) => endsBadly(outcome, signingMeant);
        return {
            bad: share(isBad) + share(({ outcome }) => outcome === 'unknown') / 2,
            badAtLeast: badAtLeast(forecast.endings.filter(isBad), forecast.endings.filter((one) => !isBad(one))),
            worst: forecast,
        };
    });
    const [first, ...rest] = ratings;
    if (first === undefined)
        throw new Error('a request has at least one image');
    return rest.reduce((worst, one) => (compare(one, worst) < 0 ? one : worst), first);
}
/** Several bad ends are one: what is not in the good ones' interval. */
function badAtLeast(bad, good) {
    if (bad.length === 0)
        return 0;
    if (good.length === 0)
        return Math.max(...bad.map((ending) => ending.low));
    return Math.max(0, 1 - good.reduce((sum, ending) => sum + ending.high, 0));
}
/** Chances closer together than this are the same. */
const sameChance = 0.02;
/** And so are seconds. */
const sameSeconds = 1;
/** @returns below 0 where `one` is worse than `other`. */
function compare(one, other) {
    if (Math.abs(one.bad - other.bad) > sameChance)
        return other.bad - one.bad;
    const byOutcome = goodness(one.worst.endings[0].outcome) - goodness(other.worst.endings[0].outcome);
    if (byOutcome !== 0)
        return byOutcome;
    const seconds = other.worst.endings[0].seconds - one.worst.endings[0].seconds;
    return Math.abs(seconds) > sameSeconds ? seconds : 0;
}

;// CONCATENATED MODULE: ./build/src/findings/culprit.js
/** The causes, found by replay: of all suspects, the one without which the push ends best; then the next, while it still ends badly. */


/** @returns the causes, the culprit first; empty where the push ends well anyhow, or where no suspect explains it. */
function findCauses(observations, suspects) {
    const causes = [];
    let current = observations;
    let rating = rate(current);
    let left = suspects.filter((suspect) => suspect.partOf === null && suspect.mends.length > 0);
    while (rating.badAtLeast >= verdictLimits.warn && left.length > 0) {
        const trials = left.flatMap((suspect) => trialOf(suspect, current));
        const [first, ...rest] = trials;
        if (first === undefined)
            break;
        const best = rest.reduce((leader, trial) => (compareTrials(trial, leader) > 0 ? trial : leader), first);
        if (compare(best.best, rating) <= 0)
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
    const rated = mended.map((one) => ({ observations: one, rating: rate(one) }));
    const [first, ...rest] = rated;
    if (first === undefined)
        return [];
    const best = rest.reduce((leader, one) => (compare(one.rating, leader.rating) > 0 ? one : leader), first);
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
    const byFirst = mine === undefined || theirs === undefined ? 0 : compare(mine, theirs);
    return byFirst !== 0 ? byFirst : compare(one.best, other.best);
}

;// CONCATENATED MODULE: ./build/src/forecast/counterfactual.js
/** The same observations with one thing mended. Replaying them finds the culprit and rates the remedies. */




const sameEndpoint = (one, other) => one.address === other.address && one.port === other.port;
const withRunner = (observations, runner) => ({
    ...observations,
    runner: { ...observations.runner, ...runner },
});
const mapMeasurements = (observations, change) => ({
    ...observations,
    measurements: observations.measurements.map(change),
});
/** Without a nameserver: those after it move up, and one that was ignored for its place is asked, though nobody measured it. */
const withoutResolver = (resolver) => (observations) => {
    const left = observations.runner.resolvers.filter((one) => one.behind !== null || !sameEndpoint(one, resolver));
    const asked = left.filter((one) => one.behind === null).slice(0, goResolver.maxNameservers);
    return withRunner(observations, { resolvers: left.map((one) => ({ ...one, used: asked.includes(one) })) });
};
/** With another nameserver in its place. */
const withReplacement = (resolver, replacement) => (observations) => withRunner(observations, {
    resolvers: observations.runner.resolvers.map((one) => sameEndpoint(one, resolver) ? { ...one, ...replacement } : one),
});
/** With other `options` in resolv.conf. */
const withLookupRules = (rules) => (observations) => withRunner(observations, {
    lookup: { ...observations.runner.lookup, go: { ...observations.runner.lookup.go, ...rules } },
});
/** As if this nameserver answered every question at once, as well as its siblings know the answer. */
const withHealthyResolver = (resolver) => (observations) => mapMeasurements(observations, (one) => isDns(one) && sameEndpoint(one.probe.resolver, resolver) ? answeredAtOnce(one, observations) : one);
/** As if every nameserver that clients ask answered questions about this host at once. */
const withKnownName = (host) => (observations) => mapMeasurements(observations, (one) => isDns(one) && one.probe.host === host ? answeredAtOnce(one, observations) : one);
/** As if a stop accepted, shook hands and answered at once. */
const withHealthyStop = (stop) => (observations) => {
    const connections = new Set(connectionsTo(observations, stop));
    return mapMeasurements(observations, (one) => connections.has(one) && !isDns(one) ? connectedAtOnce(one) : one);
};
const withoutContentTrust = (observations) => withRunner(observations, { contentTrust: { ...observations.runner.contentTrust, asked: false } });
/** As if `DOCKER_CONTENT_TRUST_SERVER` were not set. */
const withoutServerVariable = (observations) => withRunner(observations, { contentTrust: { ...observations.runner.contentTrust, serverVariable: null } });
const isDns = (one) => one.probe.kind === 'dns';
function answeredAtOnce(one, observations) {
    const { probe, startedMs } = one;
    const reply = { ms: healthyNetwork.dnsMs, nsid: null, extendedErrors: [] };
    // A suffixed name only has to be denied; the host itself has the addresses that anybody gave for it.
    if (probe.name !== probe.host)
        return { probe, startedMs, result: { kind: 'negative', what: 'nxdomain', ...reply } };
    const known = addressesOf(observations, probe.host);
    const own = known.filter((address) => address.includes(':') === (probe.type === 'AAAA'));
    // Nobody knows an address: one that stands for it, so that the lookup ends and what follows is unknown.
    const addresses = known.length === 0 && probe.type === 'A' ? [documentationAddress] : own;
    return {
        probe,
        startedMs,
        result: addresses.length === 0
            ? { kind: 'negative', what: 'nodata', ...reply }
            : { kind: 'answered', addresses, ttlSeconds: 0, ...reply },
    };
}
/** TEST-NET-1 (RFC 5737): nobody's. */
const documentationAddress = '192.0.2.1';
function connectedAtOnce({ probe, startedMs, result }) {
    const { tcpMs, tlsMs, httpMs } = healthyNetwork;
    const get = probe.kind === 'http';
    const known = result.kind === 'answered' && !refuses(probe, result.status) ? result : { status: 200, challenge: null };
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
        },
    };
}
/** Whether an answer is a refusal: of the service, or of the credentials that were sent along. */
const refuses = (probe, status) => status !== null &&
    (isServiceError(status) || (probe.kind === 'http' && probe.authorization === 'stored' && status >= 400));

;// CONCATENATED MODULE: ./build/src/findings/endpoint-rules.js
/** What can be said of registry, token server and trust server once they have an address. */






const roleName = {
    registry: 'Registry',
    token: 'Token server',
    trust: 'Trust server',
};
const budgetMs = {
    registry: daemon.pingMs,
    token: daemon.tokenMs,
    trust: contentTrust.pingMs,
};
function endpointSuspects(observations, stops) {
    const seen = new Set();
    return stops.flatMap((stop) => {
        const key = urlOf(stop);
        if (seen.has(key))
            return [];
        seen.add(key);
        return suspectOf(observations, stop);
    });
}
function suspectOf(observations, stop) {
    const asked = connectionsTo(observations, stop).filter(({ probe }) => probe.kind === 'http');
    const deciding = asked.find(({ result }) => result.kind === 'answered') ?? asked.at(-1);
    const what = deciding === undefined ? null : faultOf(stop, deciding);
    if (deciding === undefined || what === null)
        return [];
    const { probe } = deciding;
    return [
        {
            ...plainSuspect,
            code: what.code,
            subject: ofHost(stop.host),
            title: `${roleName[stop.role]} ${stop.host} ${what.does}`,
            evidence: [`GET ${urlOf(stop)} at ${probe.to.address}: ${what.does}`],
            byHand: `curl -v --resolve ${stop.host}:${stop.port}:${probe.to.address} '${urlOf(stop)}'`,
            otherwise: 'warning',
            mends: [withHealthyStop(stop)],
        },
    ];
}
function faultOf(stop, { probe, result }) {
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
            if (probe.kind === 'http' && probe.authorization === 'stored' && (status === 401 || status === 403)) {
                return {
                    code: 'credentials-refused',
                    does: `refuses the credentials that the push will use (HTTP status ${status})`,
                };
            }
            const ms = result.tcpMs + (result.tlsMs ?? 0) + (result.httpMs ?? 0);
            const limitMs = budgetMs[stop.role] * slowShare;
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

;// CONCATENATED MODULE: ./build/src/findings/behaviour.js
/** How each resolver behaved, cell by cell (host and record type). */


/** The cells of one resolver, of the hosts themselves (not of suffixed names). */
function cellsOfResolver(observations, resolver) {
    const own = dnsMeasurements(observations).filter(({ probe }) => sameEndpoint(probe.resolver, resolver) && probe.name === probe.host);
    const keys = new Set(own.map(({ probe }) => `${probe.host} ${probe.type}`));
    return [...keys].map((key) => cellOf(own.filter(({ probe }) => `${probe.host} ${probe.type}` === key)));
}
function cellOf(measurements) {
    const ended = measurements.filter(({ result }) => result.kind !== 'skipped');
    const warm = ended.filter(({ probe }) => probe.sample > 0);
    // A truncated reply over UDP stands for what came over TCP.
    const counted = (warm.length > 0 ? warm : ended).filter(({ result }) => result.kind !== 'truncated');
    const behaviours = counted
        .map(({ result }) => behaviourOf(result))
        .sort((one, other) => behaviour_badness.indexOf(one) - behaviour_badness.indexOf(other));
    const first = measurements[0];
    if (first === undefined)
        throw new Error('a cell has at least one measurement');
    return {
        host: first.probe.host,
        type: first.probe.type,
        behaviour: behaviours[Math.floor(behaviours.length / 2)] ?? 'unknown',
        results: ended.map(({ result }) => result),
        replyMs: counted
            .flatMap(({ result }) => (result.kind === 'answered' || result.kind === 'negative' ? [result.ms] : []))
            .sort((one, other) => one - other),
    };
}
const behaviour_badness = [
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
            return result.lateMs === null ? 'silent' : 'late';
        case 'skipped':
            return 'unknown';
    }
}
/** Whether a resolver did its part: it answered, or it denied what may well not exist. */
const isGood = (behaviour) => behaviour === 'answers' || behaviour === 'denies' || behaviour === 'unknown';
const median = (ascending) => ascending[Math.floor(ascending.length / 2)] ?? null;
/** What came back, counted: `5 lost`, `3 SERVFAIL`, `2 answered`. */
function countsOf(results) {
    const counts = new Map();
    for (const result of results)
        counts.set(nameOf(result), (counts.get(nameOf(result)) ?? 0) + 1);
    return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}
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
            return result.lateMs === null ? 'lost' : `too late (${Math.round(result.lateMs)} ms)`;
        case 'skipped':
            return 'not measured';
    }
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
    ...of('OpenDNS', '208.67.222.222', '208.67.220.220', '208.67.222.123', '208.67.220.123'),
    ...of('Level 3', '4.2.2.1', '4.2.2.2', '4.2.2.3', '4.2.2.4', '4.2.2.5', '4.2.2.6'),
    ...of('Verisign', '64.6.64.6', '64.6.65.6'),
    ...of('DNS.WATCH', '84.200.69.80', '84.200.70.40'),
    ...of('AdGuard DNS', '94.140.14.14', '94.140.15.15'),
    ...of('CleanBrowsing', '185.228.168.9', '185.228.169.9'),
    ...of('Comodo Secure DNS', '8.26.56.26', '8.20.247.20'),
    ...of('Control D', '76.76.2.0', '76.76.10.0'),
    ...of('Yandex DNS', '77.88.8.8', '77.88.8.1'),
    ...of('AliDNS', '223.5.5.5', '223.6.6.6'),
    ...of('DNSPod', '119.29.29.29'),
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

;// CONCATENATED MODULE: ./build/src/findings/resolver-offers.js
/** What can be done about a nameserver, as text to paste and as a replay. */




const resolver_offers_dnsPort = 53;
/** The corrected nameserver of a look-alike; its replay is unknown where nobody measured it. */
function replacementOffer(observations, resolver) {
    const lookAlike = lookAlikeOf(resolver, observations.runner.resolvers);
    if (lookAlike === null)
        return null;
    const { address, operator } = lookAlike.correction;
    return {
        say: `Replace nameserver ${resolver.address} with ${address} (${operator})`,
        paste: nameserverLines(observations, (one) => (one === resolver ? address : one.address)),
        where: resolver.source,
        mend: withReplacement(resolver, { address, port: resolver_offers_dnsPort }),
    };
}
/** Without this nameserver, where that leaves another. */
function removalOffer(observations, resolver) {
    if (used(observations).length < 2)
        return null;
    return {
        say: `Remove nameserver ${addressed(resolver)}`,
        paste: nameserverLines(observations, (one) => (one === resolver ? null : one.address)),
        where: resolver.source,
        mend: withoutResolver(resolver),
    };
}
/** Lost queries are given up sooner. */
function impatienceOffer(observations) {
    const { timeoutMs, attempts } = remedyOptions;
    return {
        say: `Wait ${timeoutMs / 1000} s instead of ${observations.runner.lookup.go.timeoutMs / 1000} s for each nameserver`,
        paste: `options timeout:${timeoutMs / 1000} attempts:${attempts}`,
        where: observations.runner.resolvConf.path,
        mend: withLookupRules({ timeoutMs, attempts }),
    };
}
const used = (observations) => observations.runner.resolvers.filter((resolver) => resolver.behind === null);
function nameserverLines(observations, addressFor) {
    return used(observations)
        .map(addressFor)
        .filter((address) => address !== null)
        .map((address) => `nameserver ${address}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/findings/name-rules.js
/** Names that resolvers deny: one of them, or all. */





/** NXDOMAIN speaks of the name, unless a sibling has addresses for it: then of the resolver that denies it. */
function nameSuspects(observations, hosts) {
    return hosts
        .filter((host) => addressesWithoutDns(observations, host) === null)
        .flatMap((host) => {
        const deniers = observations.runner.resolvers.filter((one) => one.used && denies(observations, one, host));
        const first = deniers[0];
        if (first === undefined)
            return [];
        if (addressesOf(observations, host).length > 0)
            return deniers.map((one) => denial(observations, one, host));
        return [notFound(observations, first, host)];
    });
}
function denies(observations, resolver, host) {
    const cells = cellsOfResolver(observations, resolver).filter((cell) => cell.host === host);
    return cells.length > 0 && cells.every((cell) => cell.behaviour === 'denies');
}
const evidenceFor = (observations, resolver, host) => cellsOfResolver(observations, resolver)
    .filter((cell) => cell.host === host)
    .map((cell) => `${resolver.address}: ${cell.type}: ${countsOf(cell.results)}`);
function denial(observations, resolver, host) {
    const removal = removalOffer(observations, resolver);
    return {
        ...plainSuspect,
        code: 'resolver-denies-name',
        subject: ofResolver(resolver, host),
        title: `Resolver ${called(resolver)} says that ${host} does not exist, and another one knows it`,
        evidence: evidenceFor(observations, resolver, host),
        byHand: dig(resolver, host, 'A'),
        otherwise: 'warning',
        mends: [removal?.mend ?? null, withHealthyResolver(resolver)].filter((mend) => mend !== null),
        offers: removal === null ? [] : [removal],
    };
}
function notFound(observations, resolver, host) {
    return {
        ...plainSuspect,
        code: 'name-not-found',
        subject: ofHost(host),
        title: `${host} does not exist for any resolver of this runner`,
        evidence: observations.runner.resolvers
            .filter((one) => one.used)
            .flatMap((one) => evidenceFor(observations, one, host)),
        byHand: dig(resolver, host, 'A'),
        otherwise: 'warning',
        mends: [withKnownName(host)],
    };
}

;// CONCATENATED MODULE: ./build/src/findings/resolver-rules.js
/** What can be said of the nameservers that the push asks: silence, refusal, failure, slowness. */






function resolverSuspects(observations) {
    return observations.runner.resolvers
        .filter((one) => one.used)
        .flatMap((one) => suspectsOf(observations, one));
}
function suspectsOf(observations, resolver) {
    const cells = cellsOfResolver(observations, resolver);
    const seen = [...badBehaviour(observations, resolver, cells), ...slowness(observations, resolver, cells)];
    const suspects = seen.length > 0 ? seen : lossiness(observations, resolver, cells);
    const lookAlike = lookAlikeOf(resolver, observations.runner.resolvers);
    if (lookAlike === null)
        return suspects;
    const root = lookAlikeSuspect(observations, resolver, lookAlike, suspects[0] ?? null);
    return [root, ...suspects.map((one) => ({ ...one, partOf: root.code }))];
}
const byBehaviour = {
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
function badBehaviour(observations, resolver, cells) {
    const isHalf = (cell) => !isGood(cell.behaviour) &&
        cells.some((other) => other.host === cell.host && other.type !== cell.type && other.behaviour === 'answers');
    const halves = cells.filter(isHalf);
    const wholes = cells.filter((cell) => !isGood(cell.behaviour) && !isHalf(cell));
    const behaviours = [...new Set(wholes.map((cell) => cell.behaviour))];
    return [
        ...behaviours.flatMap((behaviour) => {
            const seen = byBehaviour[behaviour];
            const own = wholes.filter((cell) => cell.behaviour === behaviour);
            const first = own[0];
            if (seen === undefined || first === undefined)
                return [];
            return [suspectFor(observations, resolver, seen.code, own, seen.does(hostsText(own, cells), first))];
        }),
        ...halves.map((cell) => {
            const lost = cell.behaviour === 'silent' || cell.behaviour === 'late';
            const does = `${lost ? 'does not answer' : 'fails'} ${cell.type} questions for ${cell.host} (${countsOf(cell.results)}), but answers ${otherType(cell.type)}`;
            return suspectFor(observations, resolver, 'record-type-missing', [cell], does);
        }),
    ];
}
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
    const does = `is slow for ${hostsText(blamed, cells)}: ${tookText(ms)} in the median, ${tookText(slowThresholdMs)} is the limit`;
    return [suspectFor(observations, resolver, 'resolver-slow', blamed, does)];
}
/** Some samples lost, most answered: worth a line, and a cause only where the replay says so. */
function lossiness(observations, resolver, cells) {
    const results = cells.flatMap((cell) => cell.results);
    const lost = results.filter((result) => result.kind === 'timed-out').length;
    if (lost === 0)
        return [];
    const lossy = cells.filter((cell) => cell.results.some((result) => result.kind === 'timed-out'));
    const does = `lost ${lost} of ${results.length} queries`;
    return [{ ...suspectFor(observations, resolver, 'resolver-lossy', lossy, does), otherwise: 'hint' }];
}
function suspectFor(observations, resolver, code, cells, does) {
    const hosts = [...new Set(cells.map((cell) => cell.host))];
    const first = cells[0];
    const removal = removalOffer(observations, resolver);
    return {
        ...plainSuspect,
        code,
        subject: ofResolver(resolver, hosts.length === 1 ? (hosts[0] ?? null) : null),
        title: `Resolver ${called(resolver)} ${does}`,
        evidence: [...cells.map(evidenceOf), ...behindEvidence(observations, resolver, hosts)],
        byHand: first === undefined ? null : dig(resolver, first.host, first.type),
        otherwise: 'warning',
        mends: mendsFor(resolver, removal),
        offers: [removal, isLost(cells) ? impatienceOffer(observations) : null].filter((offer) => offer !== null),
    };
}
/** Whether a shorter wait would touch it: what is refused at once is not waited for. */
const isLost = (cells) => cells.some((cell) => cell.results.some((result) => result.kind === 'timed-out'));
const mendsFor = (resolver, removal) => [removal?.mend ?? null, withHealthyResolver(resolver)].filter((mend) => mend !== null);
/** A typing error is a hint while the resolver serves well, and the cause of its faults where it does not. */
function lookAlikeSuspect(observations, resolver, lookAlike, worst) {
    const { address, operator } = lookAlike.correction;
    const offer = replacementOffer(observations, resolver);
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
        offers: [offer, ...worst.offers].filter((one) => one !== null),
    };
}
/** A stub only shows what stands behind it. */
function behindEvidence(observations, stub, hosts) {
    return observations.runner.resolvers
        .filter((one) => one.behind?.address === stub.address && one.behind.port === stub.port)
        .flatMap((one) => cellsOfResolver(observations, one)
        .filter((cell) => hosts.includes(cell.host) &&
        (!isGood(cell.behaviour) || (median(cell.replyMs) ?? 0) > observations.request.slowThresholdMs))
        .map((cell) => `behind it, ${one.address}: ${evidenceOf(cell)}`));
}
function evidenceOf(cell) {
    const usual = median(cell.replyMs);
    return `${cell.host} ${cell.type}: ${countsOf(cell.results)}${usual === null ? '' : `, median ${tookText(usual)}`}`;
}
function hostsText(own, all) {
    const hosts = new Set(own.map((cell) => cell.host));
    const everything = new Set(all.map((cell) => cell.host));
    return hosts.size > 1 && hosts.size === everything.size
        ? `any host of this push (${listed([...hosts])})`
        : listed([...hosts]);
}
const otherType = (type) => (type === 'A' ? 'AAAA' : 'A');
const lateMsOf = (cell) => Math.max(goResolver.timeoutMs, ...cell.results.flatMap((result) => result.kind === 'timed-out' && result.lateMs !== null ? [result.lateMs] : []));

;// CONCATENATED MODULE: ./build/src/findings/trust-rules.js
/** Content trust itself: is the push going to be signed at all, and is there still a server for it? */





function trustSuspects(observations, paths) {
    return [
        ...ignored(observations),
        ...notVisible(observations),
        ...refused(paths),
        ...retired(observations, paths),
    ];
}
function ignored({ runner }) {
    if (!runner.contentTrust.asked || signsPushes(runner.client))
        return [];
    return [
        {
            ...plainSuspect,
            code: 'content-trust-ignored',
            subject: nobody,
            title: `Docker ${runner.client.version} ignores DOCKER_CONTENT_TRUST: the image would go out unsigned, with exit status 0`,
            evidence: [
                `content trust is asked for (${runner.contentTrust.why})`,
                'docker CLI 29 removed content trust from docker push',
            ],
            byHand: 'docker --version',
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
/** A date changes no outcome that was measured: it is told, and it explains a server that does not answer as one. */
function retired(observations, paths) {
    const { host, announcedAt, shutDownAt } = dockerHubNotary;
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
            mends: over && !answers ? [(seen) => withHealthyStop(trust)(withKnownName(host)(seen))] : [],
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
    const causes = findCauses(observations, suspects);
    const findings = suspects
        .map((suspect) => findingOf(observations, suspect, severityOf(observations, suspect, causes), rating))
        .map((finding, index) => ({ finding, rank: rankOf(causes, suspects[index]) }))
        .sort((one, other) => bySeverity(one.finding, other.finding) || one.rank - other.rank)
        .map(({ finding }) => finding);
    const [ending] = rating.worst.endings;
    return {
        verdict: verdictOf(findings, ending.outcome),
        outcome: ending.outcome,
        predictedError: endsBadly(ending.outcome, true) ? ending.error : null,
        seconds: ending.seconds,
        secondsIfNew: rating.worst.secondsIfNew,
        culprit: culpritOf(findings),
        forecast: forecastAll(observations),
        findings,
        path: pathOf(observations),
    };
}
function judge_suspectsOf(observations) {
    const paths = observations.request.images.map((image) => pathOfImage(observations, image));
    const stops = paths.flatMap(stopsOf);
    const hosts = [...new Set(stops.map((stop) => stop.host))];
    return [
        ...resolverSuspects(observations),
        ...nameSuspects(observations, hosts),
        ...endpointSuspects(observations, stops),
        ...trustSuspects(observations, paths),
        ...configurationSuspects(observations),
    ];
}
/** A cause is an error from the `fail` limit on; what follows from it is what it is. */
function severityOf(observations, suspect, causes) {
    const cause = causes.find((one) => one.suspect === suspect || isPartOf(suspect, one.suspect));
    if (cause === undefined)
        return suspect.otherwise;
    // Behind a proxy nothing is known for certain (and nothing but the resolvers was measured).
    const certain = cause.badAtLeast >= verdictLimits.fail && observations.runner.proxy.kind === 'none';
    return certain ? 'error' : 'warning';
}
const isPartOf = (suspect, root) => suspect.partOf === root.code && suspect.subject.resolver?.address === root.subject.resolver?.address;
function rankOf(causes, suspect) {
    const index = causes.findIndex((cause) => cause.suspect === suspect);
    return index === -1 ? causes.length : index;
}
const severities = ['error', 'warning', 'hint'];
const bySeverity = (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity);
function findingOf(observations, suspect, severity, before) {
    const { code, subject, title, evidence, byHand, partOf } = suspect;
    return {
        code,
        severity,
        subject,
        title,
        evidence,
        byHand,
        remedy: severity === 'hint' || partOf !== null ? null : remedyOf(observations, suspect.offers, before),
        consequenceOf: partOf,
        docs: `docs/findings/${code}.md`,
    };
}
/**
 * Of several remedies the first that ends best. One that the replay finds harmful is not offered, nor,
 * for a push that ends badly, one that only lets it end sooner.
 */
function remedyOf(observations, offers, before) {
    const rated = offers.map((offer) => ({
        offer,
        rating: offer.mend === null ? null : rate(offer.mend(observations)),
    }));
    const outcome = before.worst.endings[0].outcome;
    const signingMeant = observations.runner.contentTrust.signingMeant;
    const helps = (rating) => endsBadly(outcome, signingMeant)
        ? compare(rating, before) > 0 && rating.worst.endings[0].outcome !== outcome
        : compare(rating, before) >= 0;
    const useful = rated.filter(({ rating }) => rating === null || helps(rating));
    const [first, ...rest] = useful;
    if (first === undefined)
        return null;
    const best = rest.reduce((leader, one) => one.rating !== null && leader.rating !== null && compare(one.rating, leader.rating) > 0 ? one : leader, first);
    const { say, paste, where } = best.offer;
    const then = best.rating?.worst.endings[0] ?? null;
    return { say, paste, where, then: then?.outcome === 'unknown' ? null : then };
}
function culpritOf(findings) {
    const cause = findings.find((finding) => finding.severity !== 'hint' && finding.consequenceOf === null);
    if (cause === undefined)
        return null;
    const { resolver, position, host } = cause.subject;
    return { code: cause.code, resolver: resolver?.address ?? null, position, host };
}
function verdictOf(findings, outcome) {
    const severest = findings.map((finding) => finding.severity);
    if (severest.includes('error'))
        return 'fail';
    if (severest.includes('warning'))
        return 'warn';
    return outcome === 'unknown' ? 'unknown' : 'pass';
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: ./build/src/world.js + 2 modules
var src_world = __nccwpck_require__(7904);
;// CONCATENATED MODULE: ./build/src/measure/connection.js
/** One connection to one address, timed phase by phase: TCP, TLS, and a GET where the probe asks for one. */




const userAgent = 'push-preflight';
const defaultPorts = { plain: 80, tls: 443, 'tls-unverified': 443 };
/** Connects once. Never rejects: a fault is a result. Each phase takes its own wait at the most. */
async function measureConnection(probe, context) {
    const { world, signal, startMs } = context;
    const secureContext = probe.security === 'plain' ? null : await context.secureContext(probe);
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
    const onTimeout = () => resolve({ kind: 'timed-out', phase, waitedMs: waits[phase], beforeMs: phaseBegunMs - begunMs });
    const onAbort = () => resolve({ kind: 'skipped', why: 'deadline', waitedMs: world.monotonicMs() - begunMs });
    const onError = (error) => resolve({ kind: 'failed', phase, code: (0,src_world/* codeOf */.$N)(error), ms: world.monotonicMs() - begunMs });
    timer = setTimeout(onTimeout, waits.tcp);
    signal.addEventListener('abort', onAbort, { once: true });
    const socket = world.tcp(probe.to);
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
            ...(isAddress(probe.host) ? { host: probe.host } : { servername: probe.host }),
            ALPNProtocols: ['http/1.1'],
        });
        secure.on('error', onError);
        secure.once('secureConnect', () => talk(secure, { tcpMs, tlsMs: enter('http') }));
    });
    const talk = (on, phases) => {
        if (probe.kind === 'connect') {
            resolve({ kind: 'answered', ...phases, httpMs: null, status: null, challenge: null });
            return;
        }
        get(on, probe, onError, (response) => {
            const httpMs = world.monotonicMs() - phaseBegunMs;
            resolve({
                kind: 'answered',
                ...phases,
                httpMs,
                status: response.statusCode ?? 0,
                challenge: connection_challengeOf(response),
            });
        });
    };
    const result = await promise;
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    socket.destroy();
    return measurement(result);
}
function get(on, probe, onError, onHeaders) {
    const request = (0,external_node_http_.request)({
        createConnection: () => on,
        method: 'GET',
        path: probe.path,
        setHost: false,
        maxHeaderSize: limits.headerBytes,
        headers: { Host: hostHeader(probe), 'User-Agent': userAgent, Accept: '*/*', Connection: 'close' },
    });
    request.on('error', onError);
    request.once('response', (response) => {
        onHeaders(response);
        // The headers are all that is wanted; the body is never read.
        response.on('error', () => undefined);
        response.destroy();
    });
    request.end();
}
function hostHeader(probe) {
    const host = probe.host.includes(':') ? `[${probe.host}]` : probe.host;
    return probe.to.port === defaultPorts[probe.security] ? host : `${host}:${probe.to.port}`;
}
function connection_challengeOf(response) {
    const header = response.headers['www-authenticate'];
    return header === undefined ? null : header.slice(0, limits.challengeCharacters);
}
const isAddress = (host) => host.includes(':') || /^\d+\.\d+\.\d+\.\d+$/.test(host);

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
const flag = {
    response: 0x8000,
    authoritative: 0x0400,
    truncated: 0x0200,
    recursionAvailable: 0x0080,
};
const headerBytes = 12;
const maxLabelBytes = 63;
const maxNameBytes = 253;
const optionCode = { nsid: 3, extendedError: 15 };
const maxShownCharacters = 120;
/** @returns whether a name can be asked: dns-packet would encode an over-long label into a different question. */
function canBeAsked(name) {
    const labels = name.split('.');
    return (name.length <= maxNameBytes &&
        labels.every((label) => label.length > 0 && external_node_buffer_namespaceObject.Buffer.byteLength(label) <= maxLabelBytes));
}
/** A recursive query with EDNS0, as Go's resolver sends it (no options: some servers refuse what they do not know). */
function encodeQuery(question) {
    return dns_packet.encode({
        type: 'query',
        id: question.id,
        flags: recursionDesired,
        questions: [{ type: question.type, name: question.name, class: 'IN' }],
        additionals: [
            {
                type: 'OPT',
                name: '.',
                udpPayloadSize,
                extendedRcode: 0,
                ednsVersion: 0,
                flags: 0,
                flag_do: false,
                options: [],
            },
        ],
    });
}
/**
 * Reads one message. A message with another id or question is not ours (RFC 5452 section 9): the
 * resolver that is replayed waits on, and so does the probe.
 */
function readReply(message, question) {
    const bytes = external_node_buffer_namespaceObject.Buffer.from(message.buffer, message.byteOffset, message.byteLength);
    if (bytes.length < headerBytes || bytes.readUInt16BE(0) !== question.id)
        return { kind: 'not-ours' };
    const flags = bytes.readUInt16BE(2);
    if ((flags & flag.response) === 0)
        return { kind: 'not-ours' };
    let packet;
    try {
        packet = dns_packet.decode(bytes);
    }
    catch (error) {
        return {
            kind: 'reply',
            result: { kind: 'malformed', why: error instanceof Error ? error.message : 'undecodable' },
        };
    }
    const asked = packet.questions?.[0];
    if (asked === undefined || asked.type !== question.type || !sameName(asked.name, question.name)) {
        return { kind: 'not-ours' };
    }
    return { kind: 'reply', result: classify(packet, flags, question) };
}
function classify(packet, flags, question) {
    const { nsid, extendedErrors, extendedRcode } = readOptions(packet);
    const carried = { nsid, extendedErrors };
    const rcode = (extendedRcode << 4) | (flags & 0x0f);
    const answers = packet.answers ?? [];
    if ((flags & flag.truncated) !== 0)
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
    // Go's test for a lame referral (dnsclient_unix.go `checkHeader`); an OPT record does not count there either.
    const additionals = (packet.additionals ?? []).filter((record) => record.type !== 'OPT');
    const servesNothing = (flags & (flag.authoritative | flag.recursionAvailable)) === 0;
    if (servesNothing && answers.length === 0 && additionals.length === 0)
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



/** Asks once, on a place in the pool that the caller has acquired and that this gives back. Never rejects. Takes `probe.waitMs` at the most. */
async function measureDns(probe, context) {
    const { world, pool, signal, startMs } = context;
    const { promise, resolve } = (0,src_world/* withResolvers */.YN)();
    const question = { id: (0,external_node_crypto_.randomInt)(0x1_0000), name: probe.name, type: probe.type };
    let sentMs = world.monotonicMs();
    const measurement = (result) => ({ probe, startedMs: sentMs - startMs, result });
    const unsent = (result) => {
        pool.release();
        return measurement(result);
    };
    if (!canBeAsked(probe.name)) {
        return unsent({ kind: 'malformed', ms: 0, why: 'the name cannot be a DNS name' });
    }
    if (signal.aborted)
        return unsent({ kind: 'skipped', why: 'deadline', waitedMs: 0 });
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
        settle({ kind: 'timed-out', waitedMs: probe.waitMs, lateMs: null });
        pool.keepOpenFor(close);
    };
    let timer = setTimeout(onTimeout, probe.waitMs);
    signal.addEventListener('abort', onAbort, { once: true });
    const wire = (probe.transport === 'udp' ? openUdp : openTcp)(probe, world, {
        sent: (atMs) => {
            sentMs = atMs;
            clearTimeout(timer);
            timer = setTimeout(onTimeout, probe.waitMs);
        },
        message: (message, atMs) => {
            if (closed)
                return;
            const reading = readReply(message, question);
            if (reading.kind === 'not-ours')
                return;
            const ms = atMs - sentMs;
            if (settled) {
                context.late(probe.id, ms);
                close();
            }
            else
                finish({ ...reading.result, ms });
        },
        failed: (code) => {
            if (!closed)
                finish(failureOf(code, world.monotonicMs() - sentMs));
        },
    });
    wire.send(encodeQuery(question));
    return promise;
}
function failureOf(code, ms) {
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
            if (used >= size) {
                const [lateListener] = givenUpFirst;
                if (lateListener !== undefined) {
                    givenUpFirst.delete(lateListener);
                    lateListener();
                }
            }
            while (used >= size)
                await new Promise((resolve) => waiting.push(resolve));
            used += 1;
        },
        release,
        /** `close` closes the socket and releases its place; it is called when somebody else needs the place. */
        keepOpenFor(close) {
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
    const { world, signal, startMs } = options;
    const pool = createSocketPool(limits.sockets);
    const pace = createPace(limits.queryBurst, limits.queriesPerSecond);
    const lateMs = new Map();
    const secureContexts = new Map();
    const secureContext = (probe) => {
        const key = `${probe.authorities.of} ${probe.authorities.host}`;
        const known = secureContexts.get(key);
        if (known !== undefined)
            return known;
        const made = options
            .authoritiesFor(probe)
            .then(({ system, folder }) => (0,external_node_tls_namespaceObject.createSecureContext)({ ca: [...(system === null ? external_node_tls_namespaceObject.rootCertificates : [system]), ...folder] }));
        secureContexts.set(key, made);
        return made;
    };
    const askWhenItMay = async (probe) => {
        const waitMs = pace.book(`${probe.resolver.address} ${probe.resolver.port}`, world.monotonicMs());
        // Aborted while queued: the probe itself says so.
        if (waitMs > 0)
            await (0,promises_namespaceObject.setTimeout)(waitMs, undefined, { signal }).catch(() => undefined);
        await pool.acquire();
        return measureDns(probe, { world, signal, startMs, pool, late: (id, ms) => lateMs.set(id, ms) });
    };
    const connectWhenItMay = async (probe) => {
        await pool.acquire();
        try {
            return await measureConnection(probe, { world, signal, startMs, secureContext });
        }
        finally {
            pool.release();
        }
    };
    return {
        measure: (probe) => (probe.kind === 'dns' ? askWhenItMay(probe) : connectWhenItMay(probe)),
        lateReplies: () => lateMs,
    };
}

;// CONCATENATED MODULE: ./build/src/plan/connection-probes.js
/** Which addresses to connect to. */



/**
 * A GET to one address of a stop, a bare connection to the others; where the GET fails, another
 * address is asked.
 */
function connectionProbes(observations, stop) {
    const addresses = addressesOf(observations, stop.host).slice(0, limits.addressesPerHost);
    const tried = connectionsTo(observations, stop).filter(({ probe }) => probe.kind === 'http');
    const failed = new Set(tried
        .filter(({ result }) => result.kind === 'failed' || result.kind === 'timed-out')
        .map(({ probe }) => probe.to.address));
    const asked = addresses.find((address) => !failed.has(address));
    return addresses.map((address) => {
        const connection = {
            waits: connectionWaits,
            host: stop.host,
            to: { address, port: stop.port },
            security: stop.security,
            authorities: stop.authorities,
        };
        const key = `${stopKey(stop)} ${address}`;
        return address === asked || failed.has(address)
            ? {
                kind: 'http',
                id: `http ${key} ${stop.path}`,
                ...connection,
                path: stop.path,
                authorization: 'none',
            }
            : { kind: 'connect', id: `connect ${key}`, ...connection };
    });
}

;// CONCATENATED MODULE: ./build/src/plan/dns-probes.js
/** Which questions to ask which resolver. */




const recordTypes = ['A', 'AAAA'];
const dns_probes_dnsPort = 53;
/**
 * The questions for hosts that need a resolver. Of each cell (resolver, name, type) the first sample
 * goes alone, since it warms the resolver's cache; the others follow when it has come, or when it is
 * overdue, so that a silent resolver costs one time-out and not five.
 * @param overdue ids of probes that have been on their way for a while
 */
function dnsProbes(observations, hosts, overdue) {
    const measured = new Map(dnsMeasurements(observations).map((one) => [one.probe.id, one]));
    const askAll = askedResolvers(observations, measured, overdue);
    const samples = samplesFor(observations.request.samples, hosts.length);
    return hosts.flatMap((host) => namesToAsk(observations, host, measured).flatMap((name) => askAll.flatMap(({ resolver, why }) => recordTypes.flatMap((type) => {
        const wanted = name === host ? samples : Math.min(samples, limits.suffixedSamples);
        return cell({ observations, resolver, why, host, name, type }, wanted, measured, overdue);
    }))));
}
function cell(question, samples, measured, overdue) {
    const transport = question.observations.runner.lookup.go.useVc ? 'tcp' : 'udp';
    const first = probeOf(question, transport, 0);
    const following = measured.has(first.id) || overdue.has(first.id);
    const asked = Array.from({ length: following ? samples : 1 }, (_, sample) => probeOf(question, transport, sample));
    // A truncated answer is asked again over TCP, as Go does (dnsclient_unix.go `exchange`).
    const again = asked.filter(({ id }) => measured.get(id)?.result.kind === 'truncated');
    return [...asked, ...again.map(({ sample }) => probeOf(question, 'tcp', sample))];
}
function probeOf(question, transport, sample) {
    const { observations, ...asked } = question;
    const { resolver, name, type } = asked;
    return {
        kind: 'dns',
        id: ['dns', resolver.address, resolver.port, name, type, transport, sample].join(' '),
        // Nothing is waited for beyond the run's own deadline.
        waitMs: Math.min(observations.runner.lookup.go.timeoutMs, observations.request.timeoutMs),
        ...asked,
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
        return [{ resolver: { address: lookAlike.correction.address, port: dns_probes_dnsPort }, why: 'candidate' }];
    });
    return unique([...own, ...corrections]);
}
function measuresBadly(resolver, measured, overdue) {
    const prefix = ['dns', resolver.address, resolver.port, ''].join(' ');
    if ([...overdue].some((id) => id.startsWith(prefix)))
        return true;
    return [...measured].some(([id, { result }]) => id.startsWith(prefix) && result.kind !== 'answered' && result.kind !== 'negative');
}
/** The absolute name and what the search list puts before it; what comes after it only once it was not found anywhere. */
function namesToAsk(observations, host, measured) {
    const names = goNameList(host, observations.runner.lookup.go);
    const absolute = names.indexOf(host);
    const cold = [...measured.values()].filter(({ probe }) => probe.name === host && probe.why === 'client' && probe.sample === 0);
    const questions = observations.runner.resolvers.filter((one) => one.used).length * recordTypes.length;
    const notFound = cold.length >= questions && addressesOf(observations, host).length === 0;
    return notFound ? names : names.slice(0, absolute + 1);
}
function samplesFor(samples, names) {
    const cap = limits.sampleCaps.find(({ hosts }) => names > hosts);
    return cap === undefined ? samples : Math.min(samples, cap.samples);
}
const endpointOf = ({ address, port }) => ({ address, port });
function unique(asked) {
    const seen = new Set();
    return asked.filter(({ resolver }) => {
        const key = `${resolver.address} ${resolver.port}`;
        return seen.has(key) ? false : seen.add(key);
    });
}

;// CONCATENATED MODULE: ./build/src/plan/next-probes.js
/** Pure: what is known goes in, what should be asked comes out. Called again after every measurement. */




/**
 * Everything that is worth asking, given what is known; the caller leaves out what it has asked
 * already (probes with the same id are the same).
 * @param overdue ids of probes that have been on their way for a while
 */
function nextProbes(observations, overdue) {
    const stops = observations.request.images.flatMap((image) => stopsOf(pathOfImage(observations, image)));
    const hosts = [...new Set(stops.map((stop) => stop.host))];
    const needResolver = hosts.filter((host) => addressesWithoutDns(observations, host) === null);
    // Behind a proxy Docker would not connect to these addresses, and neither do we.
    const connections = observations.runner.proxy.kind === 'none'
        ? stops.flatMap((stop) => connectionProbes(observations, stop))
        : [];
    return [...dnsProbes(observations, needResolver, overdue), ...connections];
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

;// CONCATENATED MODULE: ./build/src/runner/certificates.js
/** The certificates that Docker trusts on this runner: the system's, and its own folders. */


const none = { pems: [], notes: [] };
/** Go 1.24 src/crypto/x509/root_linux.go, `certFiles`: the first one that can be read is the store. */
const systemStorePaths = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/pki/tls/cacert.pem',
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
/** moby registry/config_unix.go, `CertsDir`. */
const registryFolders = '/etc/docker/certs.d';
/** Reads the system's store at once, and hands out what reads the folder of a host. Never rejects. */
async function readCertificates(world, environment = world.environment) {
    return {
        system: await systemStore(world),
        registryFolder: (hostAndPort) => registryFolder(world, hostAndPort),
        trustServerFolder: (hostAndPort) => trustServerFolder(world, hostAndPort, environment),
    };
}
/** The system's store as one PEM text, or none where no file of it can be read. */
async function systemStore(world) {
    let notes = [];
    for (const path of systemStorePaths) {
        const read = await readPem(world, path);
        notes = [...notes, ...read.notes];
        if (read.pems.length > 0)
            return { pems: read.pems, notes };
    }
    return { pems: [], notes };
}
/** What the daemon trusts for one registry: the `*.crt` of its folder. */
function registryFolder(world, hostAndPort) {
    return readFolder(world, registryFolders, hostAndPort);
}
/** What the CLI trusts for one trust server (docker/cli cli/trust/trust.go, `certificateDirectory`). */
function trustServerFolder(world, hostAndPort, environment = world.environment) {
    const configured = environment['DOCKER_CONFIG'] ?? '';
    const home = environment['HOME'] ?? '';
    const folder = configured === '' ? `${home}/.docker` : configured;
    if (configured === '' && home === '')
        return Promise.resolve(none);
    return readFolder(world, `${folder}/tls`, hostAndPort);
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
    const read = names.slice(0, limits.certificateFiles);
    const files = await Promise.all(read.map((name) => readPem(world, `${folder}/${name}`)));
    const left = names.length - read.length;
    return {
        pems: files.flatMap(({ pems }) => pems),
        notes: [
            ...files.flatMap(({ notes }) => notes),
            ...(left > 0
                ? [`${folder} has ${left} files more than the ${limits.certificateFiles} that are read`]
                : []),
        ],
    };
}
async function readPem(world, path) {
    const file = await world.readFile(path, limits.certificateFileBytes);
    switch (file.kind) {
        case 'absent':
            return none;
        case 'unreadable':
            return { pems: [], notes: [`${path} could not be read: ${quote(file.why)}`] };
        case 'text':
            return file.text.includes('-----BEGIN CERTIFICATE-----')
                ? { pems: [file.text], notes: [] }
                : { pems: [], notes: [`${path} has no certificate in PEM form`] };
    }
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
        timeoutMs: limits.toolMs,
        maxOutputBytes: limits.toolOutputBytes,
        signal,
    });
    const version = versionIn(result);
    return version === null
        ? { kind: 'assumed', version: assumedDockerVersion, why: whyNoVersion(result) }
        : { kind: 'found', version };
}
/** The major number of a version, or null where it does not start with one. */
function docker_client_majorOf(version) {
    const major = /^(\d{1,4})(?!\d)/.exec(version)?.[1];
    return major === undefined ? null : Number(major);
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

;// CONCATENATED MODULE: ./build/src/runner/hosts.js
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
    for (const line of text.slice(0, limits.configFileBytes).split('\n')) {
        const [said = ''] = line.split('#', 1);
        const [address, ...names] = said.split(/[ \t\r]+/).filter((field) => field !== '');
        if (address === undefined || (0,push_path_address/* isIpAddress */.oX)(address) === 0)
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
    const file = await world.readFile(hostsPath, limits.configFileBytes);
    return parseHosts(file.kind === 'text' ? file.text : '');
}

;// CONCATENATED MODULE: ./build/src/runner/resolver-options.js
/** The words of a resolv.conf `options` line, as Go and as glibc take them. */

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
    ndots: goResolver.ndots,
    timeoutMs: goResolver.timeoutMs,
    attempts: goResolver.attempts,
    ...flagsOff,
};
/** How glibc looks names up without any option. */
const glibcDefaults = {
    ndots: glibcResolver.ndots,
    timeoutMs: glibcResolver.timeoutMs,
    attempts: glibcResolver.attempts,
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
const goValue = (name, written) => name === 'ndots' ? Math.min(goNumber(written), goResolver.maxNdots) : Math.max(goNumber(written), 1);
/**
 * res_init.c, `res_setoptions`. A time-out below one second is waited for one second
 * (res_send.c, `send_dg`); with `attempts:0` nothing is asked at all. A negative `ndots` fills the
 * four bits of its field.
 */
function glibcValue(name, written) {
    const number = glibcNumber(written);
    switch (name) {
        case 'ndots':
            return number < 0 ? glibcResolver.maxNdots : Math.min(number, glibcResolver.maxNdots);
        case 'timeout':
            return Math.min(Math.max(number, 1), glibcResolver.maxTimeoutMs / 1000);
        case 'attempts':
            return Math.min(Math.max(number, 0), glibcResolver.maxAttempts);
    }
}
const withNumber = (rules, name, value) => name === 'timeout' ? { ...rules, timeoutMs: value * 1000 } : { ...rules, [name]: value };
/**
 * What Go knows, word by word (dnsconfig_unix.go). It asks one after the other for both spellings of
 * single-request, and sends EDNS0 whether or not `edns0` is there: the flag only says that it is.
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
 * `dnsReadConfig`) and glibc (resolv/res_init.c, `res_vinit_1`).
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
/**
 * Reads a resolv.conf. The nameservers are those that Go takes: an address that parses, in the
 * second field of the line. `hostname` is what both readers take a search suffix from where the file
 * has none. Anything can be read; nothing throws.
 */
function parseResolvConf(text, hostname = '') {
    const lines = linesOf(text);
    const nameservers = nameserversOf(lines);
    const usedLines = new Set(nameservers.filter(({ used }) => used).map(({ line }) => line));
    return {
        nameservers,
        notes: lines.flatMap((line) => notesOn(line, usedLines)),
        go: goRules(lines, hostname),
        glibc: glibcRules(lines.filter(glibcReads), hostname),
    };
}
const nameserversOf = (lines) => lines
    .flatMap(({ number, fields: [keyword, address] }) => keyword === 'nameserver' && address !== undefined && (0,push_path_address/* isIpAddress */.oX)(address) !== 0
    ? [{ address, line: number }]
    : [])
    .map((nameserver, index) => ({ ...nameserver, used: index < goResolver.maxNameservers }));
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

;// CONCATENATED MODULE: ./build/src/runner/nameservers.js
/** Which resolvers this runner asks, and by which rules. */


const defaultResolvConfPath = '/etc/resolv.conf';
/** Where the kernel tells the name that both resolvers take a search suffix from (Go's `os.Hostname`). */
const hostnamePath = '/proc/sys/kernel/hostname';
/** systemd-resolved's stub, and the file where it writes the servers that it forwards to (systemd-resolved.service(8)). */
const stub = { address: '127.0.0.53', upstreamPath: '/run/systemd/resolve/resolv.conf' };
/** RFC 1035 section 4.2. */
const nameservers_dnsPort = 53;
/** dnsconfig_unix.go, `defaultNS`. */
const defaultNameservers = ['127.0.0.1', '::1'];
/**
 * Reads resolv.conf. `request.resolvers` stand in for its nameserver lines; search list and options
 * stay. Where there is no nameserver, or no file, the resolvers are those that Go asks then. What
 * stands behind systemd-resolved's stub is listed after it. Never rejects.
 */
async function readNameservers(world, request, resolvConfPath = defaultResolvConfPath) {
    const [file, hostname] = await Promise.all([readText(world, resolvConfPath), readHostname(world)]);
    const { nameservers, notes, go, glibc } = parseResolvConf(file.kind === 'text' ? file.text : '', hostname);
    const asked = request.resolvers === null
        ? fromFile(nameservers, resolvConfPath)
        : fromRequest(request.resolvers, 'the resolvers input');
    return {
        state: stateOf(file, resolvConfPath),
        notes: request.resolvers === null ? notes : notes.filter(({ kind }) => !nameserverNotes.has(kind)),
        resolvers: [...asked, ...(await behindStub(world, asked))],
        lookup: { go, glibc },
    };
}
/** They speak of lines that the resolvers input stands in for. */
const nameserverNotes = new Set([
    'ignored-nameserver',
    'invalid-nameserver',
    'extra-words',
]);
function fromFile(nameservers, path) {
    if (nameservers.length > 0)
        return nameservers.map((one, index) => resolver(one, index, path, one.used));
    return defaultNameservers.map((address, index) => resolver({ address }, index, "the resolver's default", true));
}
const fromRequest = (endpoints, source) => endpoints.map((one, index) => resolver(one, index, source, index < goResolver.maxNameservers));
const resolver = ({ address, port = nameservers_dnsPort }, index, source, used) => ({ address, port, position: index + 1, used, source, behind: null });
async function behindStub(world, asked) {
    const isStub = ({ address, port }) => address === stub.address && port === nameservers_dnsPort;
    if (!asked.some((one) => one.used && isStub(one)))
        return [];
    const file = await readText(world, stub.upstreamPath);
    if (file.kind !== 'text')
        return [];
    return parseResolvConf(file.text)
        .nameservers.map((one, index) => resolver(one, index, stub.upstreamPath, false))
        .filter((one) => !isStub(one))
        .map((one) => ({ ...one, behind: { address: stub.address, port: nameservers_dnsPort } }));
}
async function readText(world, path) {
    const file = await world.readFile(path, limits.configFileBytes);
    return file.kind === 'text' && file.text.includes('\0')
        ? { kind: 'unreadable', why: 'it is not text: it has NUL bytes' }
        : file;
}
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





/** Reads files, environment and `docker --version` side by side. No network; never rejects. */
async function readRunner(world, request, { resolvConfPath, jobSummary, signal }) {
    const [nameservers, pins, client] = await Promise.all([
        readNameservers(world, request, resolvConfPath),
        readHosts(world),
        readDockerClient(world, signal),
    ]);
    return {
        startedAt: world.startedAt,
        resolvConf: nameservers.state,
        notes: nameservers.notes,
        resolvers: nameservers.resolvers,
        lookup: nameservers.lookup,
        pins,
        client,
        contentTrust: readContentTrust(world.environment, request),
        proxy: readProxy(world.environment),
        jobSummary,
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
    try {
        const [runner, certificates] = await witness.phase('Runner', async () => {
            const read = await Promise.all([
                readRunner(world, request, { ...options, signal }),
                readCertificates(world),
            ]);
            witness.runner(read[0]);
            return read;
        });
        const measurer = createMeasurer({ world, signal, startMs, authoritiesFor: authoritiesIn(certificates) });
        const nothing = { schemaVersion: 1, request, runner, measurements: [] };
        const surveyed = await witness.phase('Measurements', () => survey(nothing, { world, signal, measurer, witness }));
        end();
        const observations = presentable(surveyed, measurer.lateReplies());
        return { ...observations, ...judge(observations), durationMs: world.monotonicMs() - startMs };
    }
    finally {
        end();
    }
}
/** Every probe as soon as it is asked for, none waiting for another. */
async function survey(first, { world, signal, measurer, witness }) {
    let observations = first;
    const known = new Set();
    const underway = new Map();
    const { promise: finished, resolve: finish, reject: fail } = (0,src_world/* withResolvers */.YN)();
    const askWhatIsNew = () => {
        const nowMs = world.monotonicMs();
        const overdue = new Set([...underway].filter(([, sinceMs]) => nowMs - sinceMs >= limits.overdueMs).map(([id]) => id));
        const probes = signal.aborted ? [] : nextProbes(observations, overdue);
        for (const probe of probes) {
            if (known.has(probe.id))
                continue;
            known.add(probe.id);
            underway.set(probe.id, nowMs);
            measurer.measure(probe).then(take).catch(fail);
        }
        if (underway.size === 0)
            finish(undefined);
    };
    const take = (measurement) => {
        underway.delete(measurement.probe.id);
        observations = { ...observations, measurements: [...observations.measurements, measurement] };
        witness.measured(measurement);
        askWhatIsNew();
    };
    // Woken while nothing happens, too, so that a lost packet is doubted while it is waited for.
    const waking = setInterval(askWhatIsNew, limits.wakeEveryMs);
    askWhatIsNew();
    try {
        await finished;
    }
    finally {
        clearInterval(waking);
    }
    return observations;
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
        const lateMs = lateReplies.get(one.probe.id);
        if (one.probe.kind !== 'dns' || one.result.kind !== 'timed-out' || lateMs === undefined)
            return one;
        return { ...one, result: { ...one.result, lateMs } };
    });
    const hosts = new Set(pathOf(observations).map(({ host }) => host.toLowerCase()));
    const pins = Object.fromEntries(Object.entries(observations.runner.pins).filter(([name]) => hosts.has(name)));
    return { ...observations, measurements, runner: { ...observations.runner, pins } };
}
const authoritiesIn = (certificates) => async ({ authorities }) => {
    const folder = authorities.of === 'registry' ? certificates.registryFolder : certificates.trustServerFolder;
    const system = certificates.system.pems.join('\n');
    return { system: system === '' ? null : system, folder: (await folder(authorities.host)).pems };
};


/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   Ow: () => (/* binding */ isLoopbackAddress),
/* harmony export */   QK: () => (/* binding */ hostAndPortOf),
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
    const measured = `Measured in ${(0,render_words/* durationText */.S5)(report.durationMs)}: ${(0,render_words/* countText */.lT)(resolvers.length, 'resolver')}, ${(0,render_words/* countText */.lT)(report.path.length, 'host')}`;
    const head = ['Resolver', 'Place', 'Sent', 'Answered', 'Slowest median'];
    return [
        `### ${(0,render_escape/* escapeMarkdown */.FV)((0,render_words/* verdictLine */.MT)(report))}`,
        `What \`docker push\` would do: ${(0,render_escape/* escapeMarkdown */.FV)((0,render_words/* timeSentence */.v1)(report))}<br>`,
        (0,render_escape/* escapeMarkdown */.FV)((0,render_words/* contentTrustLine */.Ey)(report)),
        '',
        ...(0,markdown_parts/* details */.zH)(measured, [
            ...(0,markdown_parts/* table */.tp)(head, cells, limits/* limits */.F.passRows),
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
    const endings = (0,shared_lines/* endingLines */.Dh)(report).map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line)));
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
    const { probe, result } = measurement;
    const credentials = probe.kind === 'http' && probe.authorization === 'stored' ? ' with credentials' : '';
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
        `search list: ${go.search.length === 0 ? 'empty' : go.search.join(' ')}`,
        `lookup rules: ${rules}`,
        ...(glibcRules === rules ? [] : [`lookup rules of programs that use glibc: ${glibcRules}`]),
        runner.client.kind === 'found'
            ? `docker client: ${runner.client.version}`
            : `docker client: ${runner.client.version} is assumed (${runner.client.why})`,
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
            return result.lateMs === null ? 'no reply' : 'late reply';
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
            const late = result.lateMs === null ? '' : `, a reply came after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.lateMs)}`;
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
/* harmony export */   a6: () => (/* binding */ basisLines),
/* harmony export */   bS: () => (/* binding */ decidingForecast),
/* harmony export */   uS: () => (/* binding */ kindText)
/* harmony export */ });
/* unused harmony export consequencesOf */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8587);

const endingText = ({ outcome, seconds, probability, low, high }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(probability)} (between ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(low)} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(high)}): ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .consequenceText */ .lu)(outcome, seconds)}`;
/**
 * One line for each way in which a push may end, where that is more than the verdict already says:
 * several images, several clients or several endings.
 */
function endingLines(report) {
    const [first, ...more] = report.forecast;
    if (first === undefined || (more.length === 0 && first.endings.length === 1))
        return [];
    return report.forecast.flatMap((forecast) => {
        const of = `${forecast.image} with ${forecast.client}`;
        const [only, ...others] = forecast.endings;
        return others.length === 0
            ? [`${of}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .consequenceText */ .lu)(only.outcome, only.seconds)}`]
            : forecast.endings.map((ending) => `${of}: ${endingText(ending)}`);
    });
}
/** The forecast that the verdict speaks of: the one that ends in the report's outcome. */
const decidingForecast = (report) => report.forecast.find(({ endings }) => endings.some(({ outcome }) => outcome === report.outcome)) ??
    report.forecast[0] ??
    null;
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
/* harmony export */   ce: () => (/* binding */ resolverRows)
/* harmony export */ });
/* unused harmony export percentile */
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);

/** The nearest-rank percentile (share from 0 to 1) of values in any order, or null of none. */
const percentile = (values, share) => [...values].sort((one, other) => one - other)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? null;
/** Narrows a measurement by its probe. */
const isDns = (measurement) => measurement.probe.kind === 'dns';
const isConnection = (measurement) => !isDns(measurement);
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
    const times = measurements.flatMap(({ probe, result }) => result.kind === 'answered' ? [{ ms: result.ms, cold: probe.sample === 0 }] : []);
    const warm = times.filter(({ cold }) => !cold).map(({ ms }) => ms);
    const counted = sent.filter(({ result }) => result.kind !== 'answered' && (result.kind !== 'timed-out' || result.lateMs !== null));
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
        return probe.authorization === 'stored' ? 1 : 2;
    };
    return [...measurements].sort((one, other) => rank(one) - rank(other))[0] ?? null;
}
function knownAddresses(report, host) {
    const answers = report.measurements
        .filter(isDns)
        .flatMap(({ probe, result }) => probe.name === host && result.kind === 'answered' ? result.addresses : []);
    return [...new Set([...(report.runner.pins[host.toLowerCase()] ?? []), ...answers])];
}
const unique = (endpoints) => [
    ...new Map(endpoints.map(({ address, port }) => [(0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointText */ .HO)({ address, port }), { address, port }])).values(),
];


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __nccwpck_require__(7291);
// EXTERNAL MODULE: ./build/src/render/limits.js
var limits = __nccwpck_require__(3548);
;// CONCATENATED MODULE: ./build/src/render/columns.js
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
    return rows.map((row) => (0,render_escape/* clip */.$Q)(row.map((cell, index) => fit(cell, widths[index] ?? 0)).join(gap), width).trimEnd());
}
const gap = '  ';
const fit = (text, width) => pad((0,render_escape/* clip */.$Q)(text, width), width);
function shrink(widths, room) {
    const total = widths.reduce((sum, width) => sum + width, 0);
    const widest = Math.max(0, ...widths);
    if (total <= room || widest <= limits/* limits */.F.columnWidth)
        return widths;
    const smaller = Math.max(limits/* limits */.F.columnWidth, widest - (total - room));
    const next = Math.max(0, ...widths.filter((width) => width < widest));
    // Down to the next narrower column at most, so that the columns shrink together.
    return shrink(widths.with(widths.indexOf(widest), Math.max(smaller, Math.min(next, widest - 1))), room);
}

// EXTERNAL MODULE: ./build/src/render/markdown-parts.js
var markdown_parts = __nccwpck_require__(1722);
// EXTERNAL MODULE: ./build/src/render/results.js
var results = __nccwpck_require__(2776);
// EXTERNAL MODULE: ./build/src/render/shared-lines.js
var shared_lines = __nccwpck_require__(4963);
// EXTERNAL MODULE: ./build/src/render/statistics.js
var statistics = __nccwpck_require__(9999);
// EXTERNAL MODULE: ./build/src/render/words.js
var words = __nccwpck_require__(8587);
;// CONCATENATED MODULE: ./build/src/render/terminal.js
/** The report for a terminal or a log. */









const verdictStyles = {
    pass: 'green',
    warn: 'yellow',
    fail: 'red',
    unknown: 'yellow',
};
/** The whole report in plain lines, without blanks at their ends, closed by a line end. */
function renderTerminal(report, options) {
    const width = Math.max(limits/* limits */.F.terminalWidth, options.width);
    // The colours were asked for: whether stdout is a terminal is not looked at again.
    const paint = (style, text) => options.colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const section = (title, lines) => lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
    const text = (line) => wrap((0,render_escape/* plainLine */.h0)(line), width, '  ');
    const lines = [
        ...wrap((0,words/* verdictLine */.MT)(report), width, '').map((line) => paint(verdictStyles[report.verdict], line)),
        ...section('What docker push would do', whatDockerWouldDo(report).flatMap(text)),
        ...section('The fix', fixLines(report, text)),
        ...section('Resolvers', resolverLines(report, width, paint)),
        ...section('Push path', pathLines(report, width)),
        ...section('Also found', otherLines(report).flatMap(text)),
    ];
    return `${lines.map((line) => (0,render_escape/* withoutCommands */.Df)(line.trimEnd())).join('\n')}\n`;
}
const whatDockerWouldDo = (report) => [
    (0,words/* outcomeSentence */.yz)(report.outcome),
    (0,words/* timeSentence */.v1)(report),
    ...(report.predictedError === null ? [] : [`Docker's words: ${report.predictedError}`]),
    ...(0,shared_lines/* endingLines */.Dh)(report).slice(0, limits/* limits */.F.listItems),
    (0,words/* contentTrustLine */.Ey)(report),
];
function fixLines(report, text) {
    const finding = (0,words/* culpritFinding */.DD)(report);
    if (finding === null)
        return [];
    const { remedy } = finding;
    const cause = [finding.title, ...finding.evidence.slice(0, limits/* limits */.F.listItems)].flatMap(text);
    if (remedy === null)
        return cause;
    const paste = (0,render_escape/* clip */.$Q)(remedy.paste, limits/* limits */.F.blockCharacters).replace(/[\r\n]+$/, '');
    return [
        ...cause,
        ...text(remedy.say),
        ...text(`Where it goes: ${remedy.where}`),
        '',
        ...paste.split(/\r\n?|\n/).map((line) => `    ${(0,render_escape/* visible */.RK)(line)}`),
        '',
        ...text((0,words/* thenSentence */.P4)(remedy.then)),
    ];
}
const time = (ms) => (ms === null ? '-' : (0,words/* durationText */.S5)(ms));
/** A table whose rows beyond the limit are counted. */
function tableLines(head, rows, width, showRow = (line) => `  ${line}`) {
    const shown = rows.slice(0, limits/* limits */.F.tableRows);
    const [first = '', ...lines] = columns([head, ...shown], width - 2);
    const left = rows.length - shown.length;
    return [
        `  ${first}`,
        ...lines.map((line, index) => showRow(line, index)),
        ...(left === 0 ? [] : [`  ${left} more rows`]),
    ];
}
const shortPlace = (row) => row.group === 'used' && row.position !== null ? (0,words/* ordinal */.IE)(row.position) : (0,markdown_parts/* placeText */.Z9)(row);
function resolverLines(report, width, paint) {
    const rows = (0,statistics/* resolverRows */.ce)(report);
    const cells = rows.map((row) => [
        `${(0,render_escape/* visible */.RK)((0,results/* resolverText */.AZ)(row.resolver))} (${shortPlace(row)})`,
        row.host === null ? '-' : `${(0,render_escape/* visible */.RK)(row.host)}${row.searchList ? ' (search list)' : ''}`,
        `${row.answered}/${row.sent}`,
        time(row.p50Ms),
        time(row.p95Ms),
        time(row.coldMs),
        (0,render_escape/* visible */.RK)([...(row.lost === 0 ? [] : [`lost x${row.lost}`]), ...row.others].join(', ')),
    ]);
    const head = ['Resolver', 'Host', 'Answered', 'Median', '95 %', 'First', 'Other'];
    return tableLines(head, cells, width, (line, index) => {
        const row = rows[index];
        return row !== undefined && (0,results/* isBlamed */.aG)(row.resolver, report) ? paint('red', `> ${line}`) : `  ${line}`;
    });
}
function pathLines(report, width) {
    const cells = (0,statistics/* pathRows */.Hi)(report).map((row) => [
        (0,render_escape/* visible */.RK)((0,results/* hostText */.EN)(row.host, row.port)),
        row.roles.length === 0 ? '-' : row.roles.join(', '),
        row.addresses.length === 0 ? '-' : (0,render_escape/* visible */.RK)(row.addresses.slice(0, limits/* limits */.F.passRows).join(', ')),
        ...(0,markdown_parts/* phaseCells */.he)(row),
        (0,render_escape/* visible */.RK)((0,markdown_parts/* endText */.Z4)(row)),
    ]);
    const head = ['Host', 'Role', 'Address', 'TCP', 'TLS', 'HTTP', 'Status'];
    return tableLines(head, cells, width);
}
function otherLines(report) {
    const culprit = (0,words/* culpritFinding */.DD)(report);
    return (0,shared_lines/* bySeverity */.Np)(report)
        .filter((finding) => finding !== culprit)
        .map((finding) => `${(0,shared_lines/* kindText */.uS)(finding)}: ${finding.title} (${finding.docs})`)
        .slice(0, limits/* limits */.F.listItems);
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
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lu: () => (/* binding */ consequenceText),
/* harmony export */   v1: () => (/* binding */ timeSentence),
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
/** The likeliest bad end of all images, or null. */
const likeliestBadEnding = (report) => report.forecast
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
        const reasons = report.forecast.flatMap(({ unknownBecause }) => unknownBecause ?? []);
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
/** `content trust: off (DOCKER_CONTENT_TRUST is not set in this step)`. */
const contentTrustText = ({ contentTrust }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`content trust: ${contentTrust.asked ? 'on' : 'off'} (${contentTrust.why})`);
/** The same of a report. */
const contentTrustLine = (report) => contentTrustText(report.runner);


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $r: () => (/* binding */ describeMistakes),
  QL: () => (/* binding */ inputs),
  TR: () => (/* binding */ parseRequest)
});

// UNUSED EXPORTS: inputDefaults

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

;// CONCATENATED MODULE: ./build/src/push-path/image-reference.js

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
    if (bracketed !== undefined && (0,address/* isIpAddress */.oX)(bracketed) !== 6)
        return 'an IPv6 address in the brackets';
    const [, port] = /:(\d+)$/.exec(domain) ?? [];
    return port === undefined || (0,address/* parsePort */.pz)(port) !== null ? null : 'a registry with a port from 1 to 65535';
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
    input('client', 'auto', 'The client that is going to push: auto, docker'),
    input('summary', 'true', 'Write the job summary'),
    input('report-path', '', 'Where report.json goes'),
    input('probe-suggestion', 'false', 'Also measure the suggested correction of a mistyped resolver'),
];
const inputDefaults = Object.fromEntries(inputs.map((known) => [known.name, known.default]));
/** Below, nothing can be measured, or everything is called slow; above, the preflight would be what delays the job. */
const ranges = {
    samples: { from: 1, to: 50 },
    slowThresholdMs: { from: 1, to: 60_000 },
    timeoutMs: { from: 1_000, to: 600_000 },
};
const dnsPort = 53;
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
        slowThresholdMs: readDuration('slow-threshold', text('slow-threshold').trim(), ranges.slowThresholdMs),
        timeoutMs: readDuration('timeout', text('timeout').trim(), ranges.timeoutMs),
        failOn: readChoice('fail-on', text('fail-on'), ['fail', 'warn', 'never']),
        client: readChoice('client', text('client'), ['auto', 'docker']),
        probeSuggestion: readSwitch('probe-suggestion', text('probe-suggestion')),
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
    return frozen({
        ok: true,
        request: {
            images: [first, ...others],
            contentTrust: readings.contentTrust.value,
            trustServer: readings.trustServer.value,
            resolvers: readings.resolvers.value,
            samples: readings.samples.value,
            slowThresholdMs: readings.slowThresholdMs.value,
            timeoutMs: readings.timeoutMs.value,
            failOn: readings.failOn.value,
            client: readings.client.value,
            probeSuggestion: readings.probeSuggestion.value,
        },
        delivery: { summary: readings.summary.value, reportPath: readings.reportPath.value },
    });
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
    const parsed = splitEntries(text).map(parseImageReference);
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
    return `${fullName(image)}:${tag}@${image.digest ?? ''}`;
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
    const parsed = entries.map((entry) => ({ entry, result: (0,address/* parseEndpoint */.Bk)(entry, dnsPort) }));
    return {
        value: parsed.flatMap(({ result }) => (result.ok ? [result.endpoint] : [])),
        mistakes: parsed.flatMap(({ entry, result }) => result.ok ? [] : mistake('resolvers', result.expected, entry)),
    };
}
function readSamples(text) {
    const { from, to } = ranges.samples;
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
    monotonicMs: () => external_node_perf_hooks_.performance.now(),
    readFile,
    listFolder: async (path) => {
        try {
            return (await (0,promises_.readdir)(path)).sort();
        }
        catch {
            return [];
        }
    },
    udp: openUdp,
    tcp: (to) => (0,external_node_net_.connect)({ host: to.address, port: to.port, noDelay: true }),
    run,
});
async function readFile(path, maxBytes) {
    try {
        const file = await (0,promises_.open)(path, 'r');
        try {
            const buffer = Buffer.alloc(maxBytes + 1);
            let length = 0;
            while (length <= maxBytes) {
                const { bytesRead } = await file.read(buffer, length, buffer.length - length);
                if (bytesRead === 0)
                    break;
                length += bytesRead;
            }
            if (length > maxBytes)
                return { kind: 'unreadable', why: `it is larger than ${maxBytes} bytes` };
            // Not a strict decoding: Go and glibc read a file with one Latin-1 letter in a comment, too.
            const text = buffer.toString('utf8', 0, length);
            return text.includes('\0') ? { kind: 'unreadable', why: 'it is not text' } : { kind: 'text', text };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            return { kind: 'unreadable', why: 'it is not UTF-8 text' };
        return { kind: 'unreadable', why: code === 'EISDIR' ? 'it is a directory' : code };
    }
}
function openUdp(to, listener) {
    const socket = (0,external_node_dgram_.createSocket)((0,external_node_net_.isIPv6)(to.address.split('%')[0] ?? '') ? 'udp6' : 'udp4');
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
    const { promise, resolve } = withResolvers();
    const [tool, ...words] = command;
    // A group of its own, so that whatever the tool started ends with it.
    const ownGroup = process.platform !== 'win32';
    const child = (0,external_node_child_process_namespaceObject.spawn)(tool, words, { stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
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
        output.bytes += chunk.length;
        if (output.bytes > bounds.maxOutputBytes)
            stop(`it printed more than ${bounds.maxOutputBytes} bytes`);
        else
            output[name] += chunk.toString('utf8');
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
