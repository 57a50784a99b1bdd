export const id = 138;
export const ids = [138];
export const modules = {

/***/ 138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  playDemo: () => (/* binding */ playDemo)
});

// EXTERNAL MODULE: ./build/src/render/columns.js
var columns = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/src/render/terminal.js
var render_terminal = __webpack_require__(4148);
// EXTERNAL MODULE: ./build/src/preflight.js + 70 modules
var preflight = __webpack_require__(1498);
// EXTERNAL MODULE: ./build/src/request.js + 3 modules
var request = __webpack_require__(5809);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/simulator/address.js

/** One spelling for each address (RFC 5952 for IPv6), so that addresses can be keys. A zone is kept. */
function canonicalAddress(address) {
    const [bare = '', zone] = address.split('%');
    if (!(0,external_node_net_.isIPv6)(bare))
        return address;
    const canonical = new URL(`http://[${bare}]`).hostname.slice(1, -1);
    return zone === undefined ? canonical : `${canonical}%${zone}`;
}
/** The address as it stands in an X.509 name or an A or AAAA record: 4 or 16 bytes, or null where it is no address. */
function addressBytes(address) {
    if ((0,external_node_net_.isIPv4)(address))
        return Buffer.from(address.split('.').map(Number));
    if (!(0,external_node_net_.isIPv6)(address) || address.includes('%'))
        return null;
    const [before = '', after] = canonicalAddress(address).split('::');
    const groups = (text) => (text === undefined || text === '' ? [] : text.split(':'));
    const head = groups(before);
    const tail = groups(after);
    const zeros = Array(ipv6Groups - head.length - tail.length).fill('0');
    return Buffer.concat([...head, ...zeros, ...tail].map((group) => Buffer.from(group.padStart(hexDigitsPerGroup, '0'), 'hex')));
}
const ipv6Groups = 8;
const hexDigitsPerGroup = 4;
const maxPort = 65_535;
/** `192.0.2.1:53` or `[2001:db8::1]:53`, or null where the text is neither. */
function parseEndpoint(text) {
    const parts = /^(?:\[(?<v6>[^\]]+)\]|(?<v4>[^:]+)):(?<port>\d{1,5})$/.exec(text)?.groups;
    const address = parts?.['v6'] ?? parts?.['v4'] ?? '';
    const port = Number(parts?.['port']);
    if ((0,external_node_net_.isIP)(address) !== (parts?.['v6'] === undefined ? 4 : 6) || port < 1 || port > maxPort)
        return null;
    return { address: canonicalAddress(address), port };
}
/** `192.0.2.1:53`, `[2001:db8::1]:53`; with a transport in front, `udp 192.0.2.1:53`, where it holds for that one only. */
function routeKey(to, transport) {
    const address = canonicalAddress(to.address);
    const place = address.includes(':') ? `[${address}]:${to.port}` : `${address}:${to.port}`;
    return transport === undefined ? place : `${transport} ${place}`;
}

;// CONCATENATED MODULE: ./build/src/simulator/der.js
const tags = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    objectIdentifier: 0x06,
    utf8String: 0x0c,
    utcTime: 0x17,
    generalizedTime: 0x18,
    sequence: 0x30,
    set: 0x31,
    contextPrimitive: 0x80,
    contextConstructed: 0xa0,
};
const longLength = 0x80;
const highBit = 0x80;
const lowSevenBits = 0x7f;
function der_element(tag, ...contents) {
    const content = Buffer.concat(contents);
    return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}
/** X.690 section 8.1.3: one byte below 128, else the number of length bytes and those bytes. */
function lengthOf(length) {
    if (length < longLength)
        return Buffer.from([length]);
    const bytes = bigEndian(length);
    return Buffer.from([longLength | bytes.length, ...bytes]);
}
function bigEndian(value) {
    return value < 256 ? [value] : [...bigEndian(Math.floor(value / 256)), value % 256];
}
const sequence = (...elements) => der_element(tags.sequence, ...elements);
const set = (...elements) => der_element(tags.set, ...elements);
const octetString = (bytes) => der_element(tags.octetString, bytes);
const utf8String = (text) => der_element(tags.utf8String, Buffer.from(text, 'utf8'));
const trueValue = () => der_element(tags.boolean, Buffer.from([0xff]));
/** A non-negative integer from its big-endian bytes, in the fewest bytes (X.690 section 8.3). */
function integer(bytes) {
    const first = bytes.findIndex((byte) => byte !== 0);
    const shortest = first === -1 ? Buffer.from([0]) : Buffer.from(bytes.subarray(first));
    const negative = ((shortest[0] ?? 0) & highBit) !== 0;
    return der_element(tags.integer, ...(negative ? [Buffer.from([0])] : []), shortest);
}
/** `unusedBits` at the end of the last byte carry nothing. */
const bitString = (bytes, unusedBits = 0) => der_element(tags.bitString, Buffer.from([unusedBits]), bytes);
/** `1.2.840.10045.4.3.2` (X.690 section 8.19). */
function objectIdentifier(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return der_element(tags.objectIdentifier, Buffer.from([first * 40 + second, ...rest].flatMap((arc) => base128(arc))));
}
function base128(value) {
    const high = (rest) => rest === 0 ? [] : [...high(Math.floor(rest / 128)), (rest % 128) | highBit];
    return [...high(Math.floor(value / 128)), value & lowSevenBits];
}
/** RFC 5280 section 4.1.2.5: UTCTime from 1950 through 2049, GeneralizedTime outside. Whole seconds, UTC. */
function time(date) {
    const digits = date
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replace(/[-:T]/g, '');
    const year = date.getUTCFullYear();
    return year >= 1950 && year <= 2049
        ? der_element(tags.utcTime, Buffer.from(digits.slice(2), 'ascii'))
        : der_element(tags.generalizedTime, Buffer.from(digits, 'ascii'));
}
/** `[number]` over a primitive, whose own tag it stands for. */
const contextPrimitive = (number, bytes) => der_element(tags.contextPrimitive | number, bytes);
/** `[number]` around whole elements. */
const contextConstructed = (number, ...elements) => der_element(tags.contextConstructed | number, ...elements);
/** RFC 7468. */
function pem(label, der) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

;// CONCATENATED MODULE: ./build/src/simulator/certificates.js



/** Object identifiers: RFC 5480, RFC 5758 and RFC 5280 section 4.2.1. */
const ids = {
    ecdsaWithSha256: '1.2.840.10045.4.3.2',
    commonName: '2.5.4.3',
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    subjectAlternativeName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    authorityKeyIdentifier: '2.5.29.35',
    extendedKeyUsage: '2.5.29.37',
    serverAuthentication: '1.3.6.1.5.5.7.3.1',
};
/** RFC 5280 section 4.2.1.3, as the last byte of the bit string and its unused bits. */
const keyUsages = {
    certificateAndRevocationListSigning: { bits: 0x06, unused: 1 },
    digitalSignature: { bits: 0x80, unused: 7 },
};
/** RFC 5280 section 4.2.1.6. */
const generalNames = { dnsName: 2, ipAddress: 7 };
const version3 = Buffer.from([2]);
const serialBytes = 16;
/** An uncompressed P-256 point is the end of its SubjectPublicKeyInfo (RFC 5480 section 2.2). */
const pointBytes = 65;
/** TLS in Node checks against the machine's clock, a scenario has its own: both lie in here. */
const widestValidity = {
    notBefore: new Date('2000-01-01T00:00:00Z'),
    notAfter: new Date('2049-12-31T23:59:59Z'),
};
/** A throw-away authority (EC P-256, ecdsa-with-SHA256), valid at `now` and from 2000 through 2049. */
function createAuthority(now) {
    const validity = {
        notBefore: new Date(Math.min(now.getTime(), widestValidity.notBefore.getTime())),
        notAfter: new Date(Math.max(now.getTime(), widestValidity.notAfter.getTime())),
    };
    const keys = newKeys();
    const name = nameOf(`Simulator authority ${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    const signed = (certificate) => pem('CERTIFICATE', signedBy(keys.privateKey, { ...certificate, issuer: name }));
    return {
        certificatePem: signed({
            subject: name,
            ...validity,
            publicKey: keys.publicKey,
            extensions: [
                extension(ids.basicConstraints, sequence(trueValue()), 'critical'),
                usage(keyUsages.certificateAndRevocationListSigning),
                ...keyIdentifiers(keys.publicKey, keys.publicKey),
            ],
        }),
        issue: ({ names, notBefore = validity.notBefore, notAfter = validity.notAfter }) => {
            const own = newKeys();
            const certificatePem = signed({
                subject: nameOf(names[0] ?? 'unnamed'),
                notBefore,
                notAfter,
                publicKey: own.publicKey,
                extensions: [
                    extension(ids.basicConstraints, sequence(), 'critical'),
                    usage(keyUsages.digitalSignature),
                    extension(ids.extendedKeyUsage, sequence(objectIdentifier(ids.serverAuthentication))),
                    extension(ids.subjectAlternativeName, sequence(...names.map(generalName))),
                    ...keyIdentifiers(own.publicKey, keys.publicKey),
                ],
            });
            return { certificatePem, keyPem: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
        },
    };
}
/** RFC 5280 section 4.1. */
function signedBy(key, certificate) {
    const algorithm = sequence(objectIdentifier(ids.ecdsaWithSha256));
    const toBeSigned = sequence(contextConstructed(0, integer(version3)), integer((0,external_node_crypto_.randomBytes)(serialBytes)), algorithm, certificate.issuer, sequence(time(certificate.notBefore), time(certificate.notAfter)), certificate.subject, publicKeyInfo(certificate.publicKey), contextConstructed(3, sequence(...certificate.extensions)));
    return sequence(toBeSigned, algorithm, bitString((0,external_node_crypto_.sign)('sha256', toBeSigned, key)));
}
const newKeys = () => (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
const publicKeyInfo = (key) => key.export({ type: 'spki', format: 'der' });
const nameOf = (commonName) => sequence(set(sequence(objectIdentifier(ids.commonName), utf8String(commonName))));
const extension = (id, value, critical) => sequence(objectIdentifier(id), ...(critical === undefined ? [] : [trueValue()]), octetString(value));
const usage = ({ bits, unused }) => extension(ids.keyUsage, bitString(Buffer.from([bits]), unused), 'critical');
function generalName(name) {
    const address = addressBytes(name);
    return address === null
        ? contextPrimitive(generalNames.dnsName, Buffer.from(name, 'ascii'))
        : contextPrimitive(generalNames.ipAddress, address);
}
/** RFC 5280 sections 4.2.1.1 and 4.2.1.2, method 1: SHA-1 names a key here and secures nothing. */
function keyIdentifiers(own, issuer) {
    const identifier = (key) => (0,external_node_crypto_.createHash)('sha1').update(publicKeyInfo(key).subarray(-pointBytes)).digest();
    return [
        extension(ids.subjectKeyIdentifier, octetString(identifier(own))),
        extension(ids.authorityKeyIdentifier, sequence(contextPrimitive(0, identifier(issuer)))),
    ];
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/src/world.js + 2 modules
var src_world = __webpack_require__(7904);
;// CONCATENATED MODULE: ./build/src/simulator/chance.js
/** FNV-1a, 32 bits (draft-eastlake-fnv), with MurmurHash3's finaliser, which spreads texts that differ in their last byte only. */
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;
const finaliserFirst = 0x85ebca6b;
const finaliserSecond = 0xc2b2ae35;
/**
 * A number from 0 up to, not including, 1 that depends on nothing but the text. A fault by chance
 * is thereby the same in every run, whatever the order in which the queries arrive.
 */
function chanceOf(text) {
    const hash = Array.from(Buffer.from(text, 'utf8')).reduce((value, byte) => Math.imul(value ^ byte, fnvPrime), fnvOffset);
    const first = Math.imul(hash ^ (hash >>> 16), finaliserFirst);
    const second = Math.imul(first ^ (first >>> 13), finaliserSecond);
    return ((second ^ (second >>> 16)) >>> 0) / 2 ** 32;
}

// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(4894);
;// CONCATENATED MODULE: ./build/src/simulator/dns-rule.js
/** RFC 1035 section 4.1.1. */
const rcodeNumbers = {
    formerr: 1,
    servfail: 2,
    nxdomain: 3,
    notimp: 4,
    refused: 5,
};
/** The rule for a query. A branch that a name's rule leaves out follows `default`; without that the query is answered correctly. */
function ruleFor(rules, name, type, transport) {
    return (branch(rules.get(normalName(name)), type, transport) ??
        branch(rules.get('default'), type, transport) ??
        {});
}
/** Names are compared without regard to case (RFC 4343) or a trailing dot. */
const normalName = (name) => name.toLowerCase().replace(/\.$/, '');
function branch(tree, type, transport) {
    if (tree === undefined)
        return undefined;
    if (isByType(tree)) {
        return type === 'A' || type === 'AAAA' ? branch(tree[type], type, transport) : undefined;
    }
    if (isByTransport(tree))
        return branch(tree[transport], type, transport);
    return tree;
}
const isByType = (tree) => 'A' in tree || 'AAAA' in tree;
const isByTransport = (tree) => 'udp' in tree || 'tcp' in tree;

;// CONCATENATED MODULE: ./build/src/simulator/dns-answer.js



const headerBytes = 12;
const responseBit = 0x80;
const ttlSeconds = 60;
/** RFC 1035 section 4.2.1, and what DNS flag day 2020 recommends with EDNS0. */
const plainUdpSize = 512;
const ednsUdpSize = 1_232;
const rcodeBits = 4;
const lowRcode = 0xf;
/** A query with one question, or null for anything else that may arrive at a port. Never throws. */
function parseQuery(message) {
    const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength);
    if (bytes.length < headerBytes || (bytes.readUInt8(2) & responseBit) !== 0)
        return null;
    const packet = decoded(bytes);
    const question = packet?.questions?.[0];
    if (packet === null || question === undefined || packet.questions?.length !== 1)
        return null;
    if (!spelledExactly(question, bytes))
        return null;
    const opt = packet.additionals?.find((record) => record.type === 'OPT');
    return {
        id: bytes.readUInt16BE(0),
        name: question.name,
        type: question.type,
        recursionDesired: packet.flag_rd,
        edns: opt !== undefined,
        udpSize: Math.max(plainUdpSize, opt?.udpPayloadSize ?? plainUdpSize),
    };
}
/**
 * Whether dns-packet writes the question as it came. Not so for labels with a dot or bytes that are
 * not UTF-8, compressed names and classes other than IN: no client of ours sends those.
 */
function spelledExactly(question, bytes) {
    const { name, type } = question;
    const again = dns_packet.encode({ type: 'query', questions: [{ name, type }] }).subarray(headerBytes);
    return bytes.subarray(headerBytes, headerBytes + again.length).equals(again);
}
function decoded(bytes) {
    try {
        return dns_packet.decode(bytes);
    }
    catch {
        return null;
    }
}
/** The reply that a rule makes of a query, with RA set and EDNS0 answered where the query has it. Pure. */
function answer(query, rule, zone, transport) {
    if (rule.garbage === true)
        return Buffer.from('This is not a DNS message, and longer than its header.');
    const content = contentOf(query, rule, zone);
    const whole = encode(query, rule, content, transport === 'udp' && rule.tc === true);
    const fits = transport === 'tcp' || whole.length <= query.udpSize;
    return fits ? whole : encode(query, rule, content, true);
}
function contentOf(query, rule, zone) {
    const nothing = { answers: [], authorities: [] };
    if (rule.rcode !== undefined) {
        const rcode = typeof rule.rcode === 'number' ? rule.rcode : rcodeNumbers[rule.rcode];
        return { ...nothing, rcode, authorities: rcode === rcodeNumbers.nxdomain ? [soaOf(query.name)] : [] };
    }
    if (rule.empty === true || rule.lame === true)
        return { ...nothing, rcode: 0 };
    const known = rule.addresses ?? zone.get(normalName(query.name));
    if (known === undefined) {
        return { ...nothing, rcode: rcodeNumbers.nxdomain, authorities: [soaOf(query.name)] };
    }
    const answers = known.flatMap((address) => recordOf(query, address) ?? []);
    return { rcode: 0, answers, authorities: answers.length === 0 ? [soaOf(query.name)] : [] };
}
function recordOf(query, address) {
    const type = query.type === 'A' && (0,external_node_net_.isIPv4)(address) ? 'A' : null;
    const type6 = query.type === 'AAAA' && (0,external_node_net_.isIPv6)(address) ? 'AAAA' : null;
    const found = type ?? type6;
    return found === null ? null : { type: found, name: query.name, ttl: ttlSeconds, data: address };
}
/** What makes a denial one that may be cached (RFC 2308 section 5). The parent stands for the apex of the zone. */
function soaOf(name) {
    const data = {
        mname: 'ns.invalid',
        rname: 'hostmaster.invalid',
        serial: 1,
        refresh: ttlSeconds,
        retry: ttlSeconds,
        expire: ttlSeconds,
        minimum: ttlSeconds,
    };
    return { type: 'SOA', name: name.split('.').slice(1).join('.'), ttl: ttlSeconds, data };
}
function encode(query, rule, content, truncated) {
    const name = rule.wrongQuestion === true ? 'another-question.invalid' : query.name;
    const flags = (query.recursionDesired ? dns_packet.RECURSION_DESIRED : 0) |
        (rule.lame === true ? 0 : dns_packet.RECURSION_AVAILABLE) |
        (truncated ? dns_packet.TRUNCATED_RESPONSE : 0) |
        (content.rcode & lowRcode);
    return dns_packet.encode({
        type: 'response',
        id: rule.wrongId === true ? query.id ^ 1 : query.id,
        flags,
        questions: [{ name, type: query.type }],
        answers: truncated ? [] : [...content.answers],
        authorities: truncated ? [] : [...content.authorities],
        additionals: query.edns ? [optOf(content.rcode)] : [],
    });
}
function optOf(rcode) {
    return {
        type: 'OPT',
        name: '.',
        udpPayloadSize: ednsUdpSize,
        extendedRcode: rcode >> rcodeBits,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: [],
    };
}

;// CONCATENATED MODULE: ./build/src/simulator/dns-server.js







const loopback = { address: '127.0.0.1', port: 0 };
/** A port that is free for TCP may be taken for UDP: so often another one is tried. */
const portAttempts = 20;
/** RFC 1035 section 4.2.2. */
const lengthBytes = 2;
/** A DNS server on UDP and TCP that plays rules. Rejects with the system's error where the address cannot be listened on. */
async function startDnsServer(options) {
    const { udp, tcp, endpoint } = await listenOnBoth(options.at ?? loopback, portAttempts);
    const queries = [];
    const timers = new Set();
    const connections = new Set();
    const lost = lossOf(String(options.seed ?? ''));
    const handle = (message, transport, reply) => {
        const query = parseQuery(message);
        if (query === null)
            return;
        queries.push({ name: query.name, type: query.type, transport, atMs: external_node_perf_hooks_.performance.now() });
        const rule = ruleFor(options.rules, query.name, query.type, transport);
        if (lost(query, rule))
            return;
        const bytes = answer(query, rule, options.zone, transport);
        if (rule.delay === undefined || rule.delay === 0) {
            reply(bytes);
            return;
        }
        const timer = setTimeout(() => {
            timers.delete(timer);
            reply(bytes);
        }, rule.delay);
        timers.add(timer);
    };
    udp.on('message', (message, from) => handle(message, 'udp', (bytes) => udp.send(bytes, from.port, from.address, () => {
        // A client that has gone is no concern of a server's.
    })));
    tcp.on('connection', (socket) => {
        connections.add(socket);
        socket.setNoDelay(true);
        socket.on('close', () => connections.delete(socket));
        socket.on('error', () => socket.destroy());
        receiveFrames(socket, (message) => handle(message, 'tcp', (bytes) => {
            if (socket.writable)
                socket.write(framed(bytes));
        }));
    });
    let closing;
    const close = async () => {
        timers.forEach((timer) => clearTimeout(timer));
        connections.forEach((socket) => socket.destroy());
        await Promise.all([closeUdp(udp), closeTcp(tcp)]);
    };
    return { endpoint, queries, close: () => (closing ??= close()) };
}
/** Which queries get no reply. Counts by name and type, so that A and AAAA do not take each other's turn. */
function lossOf(seed) {
    const counts = new Map();
    return (query, rule) => {
        const key = `${normalName(query.name)} ${query.type}`;
        const index = counts.get(key) ?? 0;
        counts.set(key, index + 1);
        if (rule.drop === true || index < (rule.dropFirst ?? 0))
            return true;
        return chanceOf(`${seed} ${key} ${index}`) < (rule.loss ?? 0);
    };
}
function receiveFrames(socket, receive) {
    let waiting = Buffer.alloc(0);
    socket.on('data', (chunk) => {
        waiting = Buffer.concat([waiting, chunk]);
        while (waiting.length >= lengthBytes) {
            const end = lengthBytes + waiting.readUInt16BE(0);
            if (waiting.length < end)
                return;
            receive(waiting.subarray(lengthBytes, end));
            waiting = waiting.subarray(end);
        }
    });
}
function framed(message) {
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt16BE(message.length);
    return Buffer.concat([length, message]);
}
async function listenOnBoth(at, attempts) {
    const tcp = (0,external_node_net_.createServer)();
    await settled((done, failed) => tcp.once('error', failed).listen(at.port, at.address, done));
    const bound = tcp.address();
    const port = bound !== null && typeof bound === 'object' ? bound.port : at.port;
    const udp = (0,external_node_dgram_.createSocket)((0,external_node_net_.isIPv6)(at.address) ? { type: 'udp6', ipv6Only: true } : { type: 'udp4' });
    try {
        await settled((done, failed) => udp.once('error', failed).bind({ address: at.address, port, exclusive: true }, done));
    }
    catch (error) {
        await Promise.all([closeUdp(udp), closeTcp(tcp)]);
        if (at.port !== 0 || attempts <= 1 || (0,src_world/* codeOf */.$N)(error) !== 'EADDRINUSE')
            throw error;
        return listenOnBoth(at, attempts - 1);
    }
    tcp.on('error', () => {
        // Accepting failed for one connection; the next may do.
    });
    udp.on('error', () => {
        // An ICMP error for a client that has gone.
    });
    return { udp, tcp, endpoint: { address: at.address, port } };
}
const settled = (start) => new Promise((resolve, reject) => start(resolve, reject));
const closeUdp = (socket) => new Promise((resolve) => socket.close(() => resolve()));
const closeTcp = (server) => new Promise((resolve) => server.close(() => resolve()));

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/src/simulator/http-server.js




/** An HTTP or HTTPS server that misbehaves on demand. Rejects with the system's error where the address cannot be listened on. */
async function startHttpServer(options) {
    const at = options.at ?? { address: '127.0.0.1', port: 0 };
    const behaviour = options.behaviour ?? {};
    const requests = [];
    const connections = new Set();
    const timers = new Set();
    const after = (ms, then) => {
        if (ms === undefined) {
            then();
            return;
        }
        const timer = setTimeout(() => {
            timers.delete(timer);
            then();
        }, ms);
        timers.add(timer);
    };
    const handle = (incoming, outgoing) => {
        const request = requestOf(incoming);
        requests.push({ ...request, atMs: external_node_perf_hooks_.performance.now() });
        incoming.resume();
        after(behaviour.dataAfter, () => {
            const { status, headers = {}, body = '' } = options.respond(request);
            outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
        });
    };
    const speaker = options.tls === undefined
        ? (0,external_node_http_.createServer)(handle)
        : (0,external_node_https_.createServer)({ cert: options.tls.certificatePem, key: options.tls.keyPem }, handle);
    // Connections are accepted here and handed on, so that they can be held back before TLS begins.
    const listener = (0,external_node_net_.createServer)({ pauseOnConnect: true, noDelay: true }, (socket) => {
        connections.add(socket);
        socket.on('close', () => connections.delete(socket));
        socket.on('error', () => socket.destroy());
        if (behaviour.reset === true) {
            socket.resetAndDestroy();
            return;
        }
        if (behaviour.hang === true)
            return;
        after(behaviour.acceptAfter, () => {
            if (socket.destroyed)
                return;
            speaker.emit('connection', socket);
            socket.resume();
        });
    });
    await new Promise((resolve, reject) => {
        listener.once('error', reject).listen(at.port, at.address, resolve);
    });
    const bound = listener.address();
    const port = bound !== null && typeof bound === 'object' ? bound.port : at.port;
    let closing;
    const close = () => {
        timers.forEach((timer) => clearTimeout(timer));
        connections.forEach((socket) => socket.destroy());
        return new Promise((resolve) => listener.close(() => resolve()));
    };
    return { endpoint: { address: at.address, port }, requests, close: () => (closing ??= close()) };
}
function requestOf(incoming) {
    const headers = Object.entries(incoming.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(', ')]]);
    return {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: Object.fromEntries(headers),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/simulator/routed-world.js




const unreachable = 'ENETUNREACH';
const routed_world_loopback = new external_node_net_.BlockList();
routed_world_loopback.addSubnet('127.0.0.0', 8);
routed_world_loopback.addAddress('::1', 'ipv6');
/**
 * A world that consists of what is given here: its destinations are loopback ports, everything else
 * is a network without a route, and nothing of the machine's files, environment and tools shows.
 * Throws where a route leads off the machine.
 */
function routedWorld(options) {
    const { base, startedAt, environment, files, commands, routes } = options;
    for (const [destination, to] of routes) {
        if (!routed_world_loopback.check(to.address, (0,external_node_net_.isIPv6)(to.address) ? 'ipv6' : 'ipv4')) {
            throw new Error(`expected a loopback address as the route to ${destination}, found ${to.address}`);
        }
    }
    const machine = (0,src_world/* realWorld */.by)();
    const routeOf = (to, transport) => routes.get(routeKey(to, transport)) ?? routes.get(routeKey(to));
    return {
        startedAt,
        environment,
        monotonicMs: () => base.monotonicMs(),
        readFile: (path, maxBytes) => Promise.resolve(fileOf(files, path, maxBytes)),
        listFolder: (path) => Promise.resolve(namesIn(files, path)),
        udp: (to, listener) => {
            const route = routeOf(to, 'udp');
            return route === undefined ? unroutedUdp((code) => listener.error(code)) : machine.udp(route, listener);
        },
        tcp: (to) => {
            const route = routeOf(to, 'tcp');
            return route === undefined ? unroutedTcp(to) : machine.tcp(route);
        },
        run: (command) => Promise.resolve(outputOf(commands, command)),
    };
}
function fileOf(files, path, maxBytes) {
    const text = files.get(path);
    if (text !== undefined) {
        if (Buffer.byteLength(text) > maxBytes) {
            return { kind: 'unreadable', why: `it is larger than ${maxBytes} bytes` };
        }
        return text.includes('\0') ? { kind: 'unreadable', why: 'it is not text' } : { kind: 'text', text };
    }
    return namesIn(files, path).length > 0
        ? { kind: 'unreadable', why: 'it is a directory' }
        : { kind: 'absent' };
}
function namesIn(files, folder) {
    const prefix = `${folder.replace(/\/+$/, '')}/`;
    const names = [...files.keys()]
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length).split('/')[0] ?? '');
    return [...new Set(names)].sort();
}
function unroutedUdp(report) {
    const pending = setImmediate(() => report(unreachable));
    return {
        send: () => {
            // A socket without a route takes a message and loses it.
        },
        close: () => clearImmediate(pending),
    };
}
function unroutedTcp(to) {
    const error = Object.assign(new Error(`connect ${unreachable} ${routeKey(to)}`), {
        code: unreachable,
        errno: -external_node_os_.constants.errno.ENETUNREACH,
        syscall: 'connect',
        address: to.address,
        port: to.port,
    });
    // The error comes with the next tick, as one of a real connection comes after the call.
    return new external_node_net_.Socket().destroy(error);
}
function outputOf(commands, command) {
    const stdout = commands.get(command.join(' '));
    if (stdout !== undefined)
        return { kind: 'exited', status: 0, stdout, stderr: '' };
    const tool = command[0] ?? '';
    return [...commands.keys()].some((known) => known.split(' ')[0] === tool)
        ? { kind: 'failed', why: `${tool} does nothing else in this scenario` }
        : { kind: 'absent' };
}

;// CONCATENATED MODULE: ./build/src/simulator/services.js
const json = { 'content-type': 'application/json; charset=utf-8' };
/** OCI distribution specification v1.0.1, "Determining Support"; dockerd 20.10 still looks for it. */
const versionHeader = { 'docker-distribution-api-version': 'registry/2.0' };
/** The errors of the distribution specification by status. */
const errorCodes = {
    401: 'UNAUTHORIZED',
    403: 'DENIED',
    404: 'NAME_UNKNOWN',
    429: 'TOOMANYREQUESTS',
};
/** A registry as the ping sees it: `GET /v2/` is 401 with a Bearer challenge, and 200 with a token or where none is asked for. */
function registry(options = {}) {
    const token = tokenServer();
    return (request) => {
        if (options.status !== undefined)
            return failure(options.status, versionHeader);
        if (isRealmOf(options, request))
            return token(request);
        if (needsToken(options, request)) {
            return failure(401, { ...versionHeader, 'www-authenticate': challenge(options) });
        }
        return pathOf(request) === '/v2/' ? success({}, versionHeader) : failure(404, versionHeader);
    };
}
/** A token server: a well-formed token that no registry would take, with the access that is asked for and allowed. */
function tokenServer(options = {}) {
    return (request) => {
        if (options.status !== undefined)
            return failure(options.status);
        if (request.method !== 'GET' && request.method !== 'POST')
            return failure(405);
        const query = new URLSearchParams(request.path.split('?')[1] ?? '');
        const given = basicOf(request);
        const account = options.accounts?.find(({ name, password }) => given === `${name}:${password}`);
        if (options.accounts !== undefined && given !== null && account === undefined) {
            return failure(401, {}, 'UNAUTHORIZED', 'incorrect username or password');
        }
        // `repository:host:port/name:push,pull`: the name may hold a colon itself.
        const [, type, repository, actions] = /^([^:]*):(.*):([^:]*)$/.exec(query.get('scope') ?? '') ?? [];
        const asked = actions?.split(',') ?? [];
        const open = options.accounts === undefined || (account?.mayPush.includes(repository ?? '') ?? false);
        const granted = asked.filter((action) => open || action === 'pull');
        const access = repository === undefined ? [] : [{ type, name: repository, actions: granted }];
        const token = dummyToken(query.get('service') ?? '', access, options.note ?? '');
        return success({ token, access_token: token, expires_in: 300 });
    };
}
function basicOf(request) {
    const encoded = /^basic (\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
    return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8');
}
/** A notary server without any repository: `GET /v2/` as a registry's, metadata 401 without a token and 404 with one. */
function trustServer(options = {}) {
    const token = tokenServer();
    return (request) => {
        if (options.status !== undefined)
            return failure(options.status);
        if (pathOf(request) === '/_notary_server/health')
            return success({});
        if (isRealmOf(options, request))
            return token(request);
        if (needsToken(options, request)) {
            const repository = /^\/v2\/(.+)\/_trust\/tuf\//.exec(pathOf(request))?.[1];
            const scope = repository === undefined ? '' : `,scope="repository:${repository}:pull"`;
            return failure(401, { 'www-authenticate': challenge(options) + scope });
        }
        return pathOf(request) === '/v2/' ? success({}) : failure(404, {}, 'METADATA_NOT_FOUND');
    };
}
const pathOf = (request) => request.path.split('?')[0] ?? '';
const challenge = (options) => `Bearer realm="${options.realm ?? ''}",service="${options.service ?? ''}"`;
const needsToken = (options, request) => options.realm !== undefined && !/^bearer ./i.test(request.headers['authorization'] ?? '');
/** Some registries are their own token server: the realm is on the host that is spoken to. */
function isRealmOf(options, request) {
    if (options.realm === undefined || !URL.canParse(options.realm))
        return false;
    const realm = new URL(options.realm);
    return realm.host === request.headers['host'] && realm.pathname === pathOf(request);
}
function dummyToken(service, access, note) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return [
        part({ typ: 'JWT', alg: 'ES256' }),
        part({ iss: 'simulator', sub: '', aud: service, access, note }),
        Buffer.from('this signature means nothing').toString('base64url'),
    ].join('.');
}
const success = (body, headers = {}) => ({
    status: 200,
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
});
const failure = (status, headers = {}, code = errorCodes[status] ?? 'UNAVAILABLE', message = `answered with status ${status}`) => ({
    status,
    headers: { ...json, ...headers },
    body: JSON.stringify({ errors: [{ code, message }] }),
});

;// CONCATENATED MODULE: ./build/src/simulator/play.js







/** The first place where Go looks for the system's authorities on Linux (crypto/x509 root_linux.go). */
const systemCertificates = '/etc/ssl/certs/ca-certificates.crt';
const dnsPort = 53;
/**
 * Starts a scenario's servers on loopback and builds its world around them. Rejects where the
 * scenario needs the lab, or with the system's error where no server can be started.
 */
async function playScenario(scenario) {
    if (scenario.needs === 'lab') {
        throw new Error(`expected a scenario that plays on loopback, found ${scenario.name}, which needs the lab`);
    }
    const authority = createAuthority(new Date(scenario.clock));
    const dnsStarting = [...scenario.resolvers].map(async ([address, rules]) => {
        const server = await startDnsServer({ rules, zone: scenario.zone, seed: `${scenario.name} ${address}` });
        return [address, server];
    });
    const httpStarting = scenario.servers.map(async (entry) => {
        const server = await startHttpServer(httpOptions(entry, authority));
        return [routeKey(entry.at), server];
    });
    const started = (await Promise.all([Promise.allSettled(dnsStarting), Promise.allSettled(httpStarting)])).flat();
    const close = async () => {
        await Promise.all(started.flatMap((one) => (one.status === 'fulfilled' ? [one.value[1].close()] : [])));
    };
    const failed = started.find((one) => one.status === 'rejected');
    if (failed !== undefined) {
        await close();
        throw failed.reason;
    }
    const dns = new Map(await Promise.all(dnsStarting));
    const http = new Map(await Promise.all(httpStarting));
    const { docker, environment, files } = scenario.machine;
    const world = routedWorld({
        base: (0,src_world/* realWorld */.by)(),
        startedAt: scenario.clock,
        environment: Object.fromEntries(environment),
        files: new Map([
            ...files,
            [systemCertificates, (files.get(systemCertificates) ?? '') + authority.certificatePem],
        ]),
        commands: new Map(docker === null ? [] : [['docker --version', `Docker version ${docker}, build 0000000\n`]]),
        routes: new Map([
            ...[...dns].map(([address, { endpoint }]) => [routeKey({ address, port: dnsPort }), endpoint]),
            ...[...http].map(([place, { endpoint }]) => [`tcp ${place}`, endpoint]),
        ]),
    });
    return { world, inputs: Object.fromEntries(scenario.request), dns, http, close };
}
const responders = {
    registry: registry,
    token: tokenServer,
    trust: trustServer,
};
function httpOptions(entry, authority) {
    const respond = responders[entry.serves](entry);
    return {
        respond,
        ...(entry.behaviour === undefined ? {} : { behaviour: entry.behaviour }),
        ...(entry.tls === false ? {} : { tls: authority.issue({ names: entry.names }) }),
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/document.js
var src_document = __webpack_require__(8172);
;// CONCATENATED MODULE: ./build/src/simulator/rule-reader.js




/** setTimeout takes no more (Node.js timers documentation). */
const maxDelayMs = 2 ** 31 - 1;
const maxQueries = 1_000_000;
/** Twelve bits with EDNS0 (RFC 6891 section 6.1.3). */
const maxRcode = 4_095;
const address = (0,src_document/* textAs */.Uy)('an IP address', (value) => (0,external_node_net_.isIP)(value) === 0 ? null : canonicalAddress(value));
/** A host name in the letters that DNS carries for it; an internationalised one in its xn-- form. */
const hostName = (0,src_document/* textAs */.Uy)('a host name', (value) => {
    const name = normalName(value);
    const labels = name.split('.');
    return name.length <= 253 && labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
        ? name
        : null;
});
const milliseconds = (0,src_document/* numberWithin */.v4)(0, maxDelayMs);
const rcode = (value, path) => typeof value === 'number'
    ? (0,src_document/* numberWithin */.v4)(0, maxRcode, 'whole')(value, path)
    : (0,src_document/* oneOf */.yL)(rcodeNumbers)(value, path);
const rule = (0,src_document/* record */.g1)({}, {
    delay: milliseconds,
    drop: src_document/* onlyTrue */.L6,
    dropFirst: (0,src_document/* numberWithin */.v4)(0, maxQueries, 'whole'),
    loss: (0,src_document/* numberWithin */.v4)(0, 1),
    rcode,
    empty: src_document/* onlyTrue */.L6,
    lame: src_document/* onlyTrue */.L6,
    tc: src_document/* onlyTrue */.L6,
    addresses: (0,src_document/* listOf */.c3)(address),
    wrongId: src_document/* onlyTrue */.L6,
    wrongQuestion: src_document/* onlyTrue */.L6,
    garbage: src_document/* onlyTrue */.L6,
});
/** The two ways in which a rule can be split; each may be used once on the way to a rule. */
const splits = [
    ['A', 'AAAA'],
    ['udp', 'tcp'],
];
function ruleTree(open) {
    return (value, path) => {
        const split = open.find((keys) => value instanceof Map && keys.some((key) => value.has(key)));
        if (split === undefined)
            return rule(value, path);
        const branch = ruleTree(open.filter((other) => other !== split));
        return (0,src_document/* record */.g1)({}, Object.fromEntries(split.map((key) => [key, branch])))(value, path);
    };
}
/** The rules of one resolver: by host name, or `default`. */
const dnsRules = (0,src_document/* mapOf */.A7)(hostName, ruleTree(splits));

;// CONCATENATED MODULE: ./build/src/simulator/scenario-reader.js




/** Reads a scenario from YAML 1.2. All mistakes are reported at once, each with its place in the document. Never throws. */
function parseScenario(yaml) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(yaml, { lineCounter: lines, prettyErrors: false });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
        return {
            ok: false,
            mistakes: faults.map((fault) => ({
                path: `line ${lines.linePos(fault.pos[0]).line}`,
                problem: `expected YAML, found a fault: ${fault.message}`,
            })),
        };
    }
    const reading = scenario(content(document), '');
    return reading.ok ? { ok: true, scenario: reading.value } : reading;
}
/** Maps as `Map`s; nothing where aliases make the document grow beyond all bounds. */
function content(document) {
    try {
        return document.toJS({ mapAsMap: true });
    }
    catch {
        return undefined;
    }
}
/** Exhaustive by their types, so that a new outcome cannot be forgotten here. */
const outcomes = {
    ok: true,
    'false-401': true,
    'trust-server-unreachable': true,
    'token-server-unreachable': true,
    'registry-unreachable': true,
    'access-denied': true,
    'signing-failed': true,
    'service-error': true,
    'pushed-unsigned': true,
    unknown: true,
};
const verdicts = { pass: true, warn: true, fail: true, unknown: true };
const word = (what, form) => (0,src_document/* textAs */.Uy)(what, (value) => (form.test(value) ? value : null));
const kebabCase = word('lower-case words joined by hyphens', /^[a-z0-9]+(-[a-z0-9]+)*$/);
const filePath = word('an absolute path', /^(\/[^/]+)+$/);
const clock = (0,src_document/* textAs */.Uy)('a time like 2020-04-10T09:00:00Z', (value) => {
    const date = new Date(value);
    const same = !Number.isNaN(date.getTime()) && date.toISOString().replace('.000Z', 'Z') === value;
    return same ? value : null;
});
const realmUrl = (0,src_document/* textAs */.Uy)('an http or https URL', (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : null);
const orEmpty = (reader) => (value, path) => value === '' ? (0,src_document/* text */.Qq)(value, path) : reader(value, path);
const files = (0,src_document/* mapOf */.A7)(filePath, src_document/* text */.Qq);
const machine = (0,src_document/* record */.g1)({
    docker: (0,src_document/* orNull */.Xd)(word('a version like 28.0.4, or null', /^\d+(\.\d+)+[\w.+~-]*$/)),
    environment: (0,src_document/* mapOf */.A7)(src_document/* text */.Qq, src_document/* text */.Qq),
    files,
}, {});
const behaviour = (0,src_document/* record */.g1)({}, { acceptAfter: milliseconds, hang: src_document/* onlyTrue */.L6, reset: src_document/* onlyTrue */.L6, dataAfter: milliseconds });
const server = (0,src_document/* checked */.KD)((0,src_document/* record */.g1)({
    at: (0,src_document/* textAs */.Uy)('an address and a port, like 203.0.113.10:443 or [2001:db8::1]:443', parseEndpoint),
    names: (0,src_document/* listOf */.c3)((value, path) => {
        const asAddress = address(value, path);
        return asAddress.ok ? asAddress : hostName(value, path);
    }),
    serves: (0,src_document/* oneOf */.yL)({ registry: true, token: true, trust: true }),
}, {
    realm: realmUrl,
    service: src_document/* text */.Qq,
    tls: src_document/* truth */.Im,
    status: (0,src_document/* numberWithin */.v4)(200, 599, 'whole'),
    behaviour,
}), (value) => [
    ...((value.realm === undefined) === (value.service === undefined)
        ? []
        : [{ at: value.realm === undefined ? 'realm' : 'service', problem: onlyBoth }]),
    ...(value.serves === 'token' && value.realm !== undefined
        ? [{ at: 'realm', problem: 'expected none for a token server, which asks for no token; remove it' }]
        : []),
    ...(value.tls !== false && value.names.length === 0
        ? [
            {
                at: 'names',
                problem: 'expected a name for the certificate, found none; add one or set tls: false',
            },
        ]
        : []),
]);
const onlyBoth = 'expected realm and service together, found one of them; add the other';
const expectation = {
    required: { outcome: (0,src_document/* oneOf */.yL)(outcomes) },
    optional: {
        verdict: (0,src_document/* oneOf */.yL)(verdicts),
        culprit: orEmpty(kebabCase),
        resolver: orEmpty(address),
        suggestion: src_document/* text */.Qq,
    },
};
const scenario = (0,src_document/* checked */.KD)((0,src_document/* record */.g1)({
    name: kebabCase,
    title: src_document/* text */.Qq,
    story: src_document/* text */.Qq,
    clock,
    request: (0,src_document/* mapOf */.A7)(kebabCase, src_document/* text */.Qq),
    machine,
    resolvers: (0,src_document/* mapOf */.A7)(address, dnsRules),
    zone: (0,src_document/* mapOf */.A7)(hostName, (0,src_document/* listOf */.c3)(address)),
    servers: (0,src_document/* listOf */.c3)(server),
    expect: (0,src_document/* record */.g1)(expectation.required, {
        ...expectation.optional,
        corrected: (0,src_document/* record */.g1)(expectation.required, expectation.optional),
    }),
}, {
    needs: (0,src_document/* oneOf */.yL)({ lab: true }),
    corrected: (0,src_document/* record */.g1)({ title: src_document/* text */.Qq }, { files, resolvers: (0,src_document/* mapOf */.A7)(address, dnsRules) }),
}), (value) => [
    ...value.servers.flatMap((one, index) => value.servers.findIndex((other) => routeKey(other.at) === routeKey(one.at)) === index
        ? []
        : [{ at: `servers[${index}].at`, problem: 'expected one server at an address and port, found two' }]),
    ...((value.corrected === undefined) === (value.expect.corrected === undefined)
        ? []
        : [
            {
                at: value.corrected === undefined ? 'corrected' : 'expect.corrected',
                problem: 'expected a second act and what to expect of it, found one of them; add the other',
            },
        ]),
]);

;// CONCATENATED MODULE: ./build/src/simulator/scenario.js
/** The scenario with its second act played: what `corrected` replaces is replaced, and its expectation stands. A scenario without one comes back as it is. */
function correctedScenario(scenario) {
    const { corrected, expect, ...rest } = scenario;
    if (corrected === undefined || expect.corrected === undefined)
        return scenario;
    return {
        ...rest,
        title: corrected.title,
        machine: {
            ...scenario.machine,
            files: new Map([...scenario.machine.files, ...(corrected.files ?? [])]),
        },
        resolvers: new Map([...scenario.resolvers, ...(corrected.resolvers ?? [])]),
        expect: expect.corrected,
    };
}

;// CONCATENATED MODULE: ./build/src/simulator/index.js
/** Programmable servers on loopback, played from scenario data, and the world that leads to them. */









;// CONCATENATED MODULE: ./build/src/demo.js
/** `push-preflight demo`: a recorded network condition, played on loopback by the program's own simulator. */





/** Plays a scenario, and its corrected second act where it has one. @returns whether the preflight said what the scenario expects. */
async function playDemo(yaml, write, terminal) {
    const parsed = parseScenario(yaml);
    if (!parsed.ok)
        throw new Error(parsed.mistakes.map(({ path, problem }) => `${path}: ${problem}`).join('\n'));
    const { scenario } = parsed;
    write(`${introduction(scenario, terminal.width).join('\n')}\n\n`);
    const acts = scenario.corrected === undefined ? [scenario] : [scenario, correctedScenario(scenario)];
    let asExpected = true;
    for (const act of acts) {
        write(`--- ${act.title} ---\n\n`);
        const report = await playAct(act);
        write(`${(0,render_terminal/* renderTerminal */.b)(report, terminal)}\n`);
        asExpected = asExpected && meets(report, act.expect);
    }
    return asExpected;
}
const introduction = (scenario, width) => [
    ...(0,columns/* wrap */.L)(`This is a demonstration. Everything in it happens on the loopback interface of this machine, with made-up servers under real names: no network is used, and the clock says ${scenario.clock}.`, width, ''),
    '',
    ...(0,columns/* wrap */.L)(scenario.story.trim(), width, ''),
];
async function playAct(scenario) {
    const played = await playScenario(scenario);
    try {
        const parsed = (0,request/* parseRequest */.TR)(played.inputs, { kind: 'command' });
        if (!parsed.ok)
            throw new Error((0,request/* describeMistakes */.$r)(parsed.mistakes));
        return await (0,preflight/* preflight */.M)(played.world, parsed.request, {
            resolvConfPath: '/etc/resolv.conf',
            jobSummary: 'not-asked',
            witness: {
                phase: (_, work) => work(),
                runner: () => undefined,
                secret: () => undefined,
                measured: () => undefined,
            },
        });
    }
    finally {
        await played.close();
    }
}
function meets({ outcome, verdict, culprit }, expect) {
    return (outcome === expect.outcome &&
        (expect.verdict === undefined || verdict === expect.verdict) &&
        (expect.culprit === undefined || (culprit?.code ?? '') === expect.culprit) &&
        (expect.resolver === undefined || (culprit?.resolver ?? '') === expect.resolver));
}


/***/ })

};
