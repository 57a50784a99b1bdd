export const id = 707;
export const ids = [707];
export const modules = {

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 3707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeReportMistakes: () => (/* binding */ describeReportMistakes),
  maxReportBytes: () => (/* binding */ maxReportBytes),
  readObservations: () => (/* binding */ readObservations)
});

// EXTERNAL MODULE: ./build/src/document.js
var src_document = __webpack_require__(8172);
// EXTERNAL MODULE: ./build/src/push-path/addresses.js
var addresses = __webpack_require__(2382);
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
                path,
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
        ...(probe.why === 'candidate' ? [] : resolverMistakes(probe.resolver, `${path}.probe.resolver`)),
        ...answers(result, path),
    ];
    // No third party is asked for a diagnosis.
    const diagnosis = ({ probe, result }, path) => [
        ...resolverMistakes(probe.resolver, `${path}.probe.resolver`),
        ...(probe.type === 'NS' ? [] : answers(result, path)),
    ];
    // Where no address is known at all, the lookup is what is unknown, and no connection matters.
    const connection = ({ probe }, path) => {
        // It is the proxy that is connected to.
        const host = probe.through?.host ?? probe.host;
        const known = [...(0,addresses/* addressesOf */.sO)(observations, host), ...(0,addresses/* addressesInDns */.lR)(observations, host)];
        if (known.length === 0 || known.includes(probe.to.address))
            return [];
        const problem = `expected an address that a resolver of this runner gave for ${JSON.stringify(host)}, found ${probe.to.address}`;
        return [{ path: `${path}.probe.to.address`, problem }];
    };
    // The way to anybody else is not traced.
    const routes = observations.routes.flatMap(({ resolver }, index) => resolverMistakes(resolver, `routes[${index}].resolver`));
    return [
        ...looks,
        ...routes,
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
var address = __webpack_require__(498);
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
const certificateFolder = (0,src_document/* record */.g1)({ of: (0,src_document/* oneOf */.yL)(folders), host: words }, {});
const proxySchemes = { http: true, https: true };
const bodies = {
    headers: true,
    token: true,
    'trust-data': true,
    upload: true,
};
const methods = { GET: true, POST: true, DELETE: true };
const whySkipped = { deadline: true };
const phases = { tcp: true, proxy: true, tls: true, http: true };
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
const port = (0,src_document/* numberWithin */.v4)(1, largestPort, 'whole');
const connection = {
    ...asked,
    waits: (0,src_document/* record */.g1)({ tcpMs: milliseconds, tlsMs: milliseconds, httpMs: milliseconds }, {}),
    host: words,
    to: endpoint,
    through: (0,src_document/* orNull */.Xd)((0,src_document/* record */.g1)({ scheme: (0,src_document/* oneOf */.yL)(proxySchemes), host: words, port, login: (0,src_document/* orNull */.Xd)(words), targetPort: port }, {})),
    security: (0,src_document/* oneOf */.yL)(securities),
    authorities: certificateFolder,
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
        method: (0,src_document/* oneOf */.yL)(methods),
        path: words,
        authorization: byKind({
            none: {},
            stored: { key: words },
            'identity-token': { key: words },
            token: { of: words },
        }),
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
    token: { expiresInSeconds: (0,src_document/* orNull */.Xd)(finite), livesSeconds: (0,src_document/* orNull */.Xd)(finite), granted: (0,src_document/* orNull */.Xd)((0,src_document/* listOf */.c3)(src_document/* text */.Qq)) },
    refused: { message: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq) },
    unusable: { why: src_document/* text */.Qq },
});
const errorAnswer = byKind({
    json: { code: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq), message: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq), detailed: src_document/* truth */.Im },
    text: {},
    empty: {},
});
const trustRole = (0,src_document/* oneOf */.yL)({ root: true, timestamp: true, snapshot: true, targets: true });
const signingRole = (0,src_document/* record */.g1)({ name: src_document/* text */.Qq, keyIds: (0,src_document/* listOf */.c3)(src_document/* text */.Qq), paths: (0,src_document/* listOf */.c3)(src_document/* text */.Qq) }, {});
const trustData = byKind({
    metadata: { role: trustRole, version: wholeFrom(1), expires: time, roles: (0,src_document/* listOf */.c3)(signingRole) },
    unusable: { role: trustRole, why: src_document/* text */.Qq },
});
const serverHeaders = (0,src_document/* record */.g1)({
    clockAheadMs: (0,src_document/* orNull */.Xd)(finite),
    apiVersion: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq),
    contentType: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq),
    redirectsTo: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq),
    retryAfterSeconds: (0,src_document/* orNull */.Xd)(seconds),
}, {});
const uploadPlace = (0,src_document/* record */.g1)({ host: words, port: endpointFields.port, security: (0,src_document/* oneOf */.yL)(securities), path: words }, {});
const shownCertificate = (0,src_document/* record */.g1)({
    names: (0,src_document/* listOf */.c3)(src_document/* text */.Qq),
    issuer: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq),
    validFrom: (0,src_document/* orNull */.Xd)(time),
    validTo: (0,src_document/* orNull */.Xd)(time),
    selfSigned: src_document/* truth */.Im,
    ownFolder: src_document/* truth */.Im,
    asksBack: src_document/* truth */.Im,
}, {});
const connectionResult = byKind({
    answered: {
        tcpMs: milliseconds,
        proxyMs: (0,src_document/* orNull */.Xd)(milliseconds),
        tlsMs: (0,src_document/* orNull */.Xd)(milliseconds),
        httpMs: (0,src_document/* orNull */.Xd)(milliseconds),
        status: (0,src_document/* orNull */.Xd)((0,src_document/* numberWithin */.v4)(0, largestStatus, 'whole')),
        challenge: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq),
        token: (0,src_document/* orNull */.Xd)(tokenAnswer),
        error: (0,src_document/* orNull */.Xd)(errorAnswer),
        trustData: (0,src_document/* orNull */.Xd)(trustData),
        upload: (0,src_document/* orNull */.Xd)(uploadPlace),
        headers: (0,src_document/* orNull */.Xd)(serverHeaders),
    },
    failed: { phase: (0,src_document/* oneOf */.yL)(phases), code: src_document/* text */.Qq, ms: milliseconds, beforeMs: milliseconds },
    'timed-out': { phase: (0,src_document/* oneOf */.yL)(phases), waitedMs: milliseconds, beforeMs: milliseconds },
    skipped,
});
const dnsMeasurement = (0,src_document/* record */.g1)({ probe: dnsProbe, startedMs: milliseconds, result: dnsResult }, {});
const diagnosisMeasurement = (0,src_document/* record */.g1)({ probe: diagnosisProbe, startedMs: milliseconds, result: dnsResult }, {});
const connectionMeasurement = (0,src_document/* record */.g1)({
    probe: connectionProbe,
    startedMs: milliseconds,
    result: connectionResult,
    certificate: (0,src_document/* orNull */.Xd)(shownCertificate),
}, {});
const measurement = chosenBy(['probe', 'kind'], new Map([
    ['dns', dnsMeasurement],
    ['diagnosis', diagnosisMeasurement],
    ['connect', connectionMeasurement],
    ['http', connectionMeasurement],
]));

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
;// CONCATENATED MODULE: ./build/src/report-reader/request.js
/** The `request` of a report: what the user wanted to be told. The ranges are those of the inputs. */



const failOn = { fail: true, warn: true, never: true };
const contentTrust = { auto: true, true: true, false: true };
const trace = { auto: true, true: true, false: true };
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
    trace: (0,src_document/* oneOf */.yL)(trace),
    checkCredentials: src_document/* truth */.Im,
    trustedRealms: (0,src_document/* listOf */.c3)(src_document/* text */.Qq),
    writeCheck: src_document/* truth */.Im,
}, {});

;// CONCATENATED MODULE: ./build/src/report-reader/route.js
/** The `routes` of a report: the way to each resolver that was suspected. */


const tools = {
    traceroute: true,
    mtr: true,
    tracepath: true,
    tracert: true,
};
const ends = {
    reached: true,
    unreachable: true,
    'gave-up': true,
    'cut-off': true,
};
const hop = (0,src_document/* record */.g1)({ ttl: wholeFrom(1), address: (0,src_document/* orNull */.Xd)(ipAddress), ms: (0,src_document/* orNull */.Xd)(milliseconds) }, {});
const route = (0,src_document/* record */.g1)({
    resolver: endpoint,
    trace: byKind({
        traced: { tool: (0,src_document/* oneOf */.yL)(tools), hops: (0,src_document/* listOf */.c3)(hop), ended: (0,src_document/* oneOf */.yL)(ends) },
        skipped: { why: src_document/* text */.Qq },
    }),
    owner: (0,src_document/* orNull */.Xd)(byKind({
        known: { asn: wholeFrom(0), name: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq), prefix: words },
        skipped: { why: src_document/* text */.Qq },
    })),
}, {});

;// CONCATENATED MODULE: ./build/src/report-reader/proxies.js
/** The `runner.proxies` of a report. */


const schemes = { http: true, https: true, socks5: true };
const server = (0,src_document/* record */.g1)({ scheme: (0,src_document/* oneOf */.yL)(schemes), host: words, port: endpointFields.port, hasCredentials: src_document/* truth */.Im }, {});
const entry = byKind({
    server: { source: words, server },
    malformed: { source: words, why: src_document/* text */.Qq, error: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq) },
});
const settings = (0,src_document/* record */.g1)({
    https: (0,src_document/* orNull */.Xd)(entry),
    http: (0,src_document/* orNull */.Xd)(entry),
    exceptions: (0,src_document/* listOf */.c3)(src_document/* text */.Qq),
    exceptionsSource: (0,src_document/* orNull */.Xd)(words),
}, {});
const proxies = (0,src_document/* record */.g1)({ client: settings, daemon: (0,src_document/* orNull */.Xd)(settings), builder: (0,src_document/* orNull */.Xd)(settings), containers: (0,src_document/* orNull */.Xd)(settings) }, {});

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
    'registry-token': true,
    'helper-silent': true,
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
const lookup = (0,src_document/* record */.g1)({ go: lookupRules, glibc: lookupRules, musl: lookupRules }, {});
const note = (0,src_document/* record */.g1)({ kind: (0,src_document/* oneOf */.yL)(noteKinds), line: wholeFrom(1), text: src_document/* text */.Qq, written: src_document/* text */.Qq, meant: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq) }, {});
const networkInterface = (0,src_document/* record */.g1)({ name: words, mtu: wholeFrom(0), defaultRoute: src_document/* truth */.Im }, {});
const signing = byKind({
    'not-asked': {},
    read: {
        path: src_document/* text */.Qq,
        passphrases: (0,src_document/* record */.g1)({ root: src_document/* truth */.Im, repository: src_document/* truth */.Im }, {}),
        canAsk: src_document/* truth */.Im,
        keys: (0,src_document/* orNull */.Xd)((0,src_document/* listOf */.c3)((0,src_document/* record */.g1)({ id: words, role: src_document/* text */.Qq, encrypted: src_document/* truth */.Im }, {}))),
        cached: (0,src_document/* listOf */.c3)((0,src_document/* record */.g1)({ repository: words, data: trustData }, {})),
    },
});
const runner_contentTrust = (0,src_document/* record */.g1)({ asked: src_document/* truth */.Im, why: src_document/* text */.Qq, signingMeant: src_document/* truth */.Im, serverVariable: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq) }, {});
const daemonSettings = (0,src_document/* record */.g1)({
    file: byKind({
        read: { path: src_document/* text */.Qq, insecureRegistries: (0,src_document/* listOf */.c3)(src_document/* text */.Qq) },
        absent: { path: src_document/* text */.Qq },
        invalid: { path: src_document/* text */.Qq, why: src_document/* text */.Qq },
        'not-read': { why: src_document/* text */.Qq },
    }),
    certificates: src_document/* text */.Qq,
    insecure: (0,src_document/* orNull */.Xd)((0,src_document/* record */.g1)({ saidBy: (0,src_document/* oneOf */.yL)({ 'docker-info': true, file: true }), registries: (0,src_document/* listOf */.c3)(src_document/* text */.Qq) }, {})),
}, {});
const clientCertificateFaults = {
    'key-missing': true,
    'certificate-missing': true,
    unreadable: true,
    'not-pem': true,
    'not-matching': true,
};
const clientCertificate = (0,src_document/* record */.g1)({
    folder: certificateFolder,
    path: src_document/* text */.Qq,
    state: byKind({
        usable: { subject: src_document/* text */.Qq, validFrom: (0,src_document/* orNull */.Xd)(time), validTo: (0,src_document/* orNull */.Xd)(time) },
        unusable: { fault: (0,src_document/* oneOf */.yL)(clientCertificateFaults), error: src_document/* text */.Qq },
        hidden: { why: src_document/* text */.Qq },
    }),
}, {});
const runner = (0,src_document/* record */.g1)({
    startedAt: time,
    resolvConf: byKind({
        read: { path: src_document/* text */.Qq },
        absent: { path: src_document/* text */.Qq, linkTo: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq) },
        unreadable: { path: src_document/* text */.Qq, why: src_document/* text */.Qq },
    }),
    notes: (0,src_document/* listOf */.c3)(note),
    asMeant: (0,src_document/* orNull */.Xd)((0,src_document/* record */.g1)({ nameservers: (0,src_document/* listOf */.c3)(ipAddress), lookup }, {})),
    resolvers: (0,src_document/* listOf */.c3)(resolver),
    manager: resolverManager,
    places: places,
    lookup,
    pins: tableOf((0,src_document/* listOf */.c3)(ipAddress)),
    ipv6Networks: (0,src_document/* listOf */.c3)(ipAddress),
    interfaces: (0,src_document/* listOf */.c3)(networkInterface),
    client: byKind({ found: { version: words }, assumed: { version: words, why: src_document/* text */.Qq } }),
    daemon: byKind({
        found: { version: words, store: (0,src_document/* oneOf */.yL)(stores) },
        assumed: { version: words, store: (0,src_document/* oneOf */.yL)(stores), why: src_document/* text */.Qq },
    }),
    plugins: tableOf(words),
    builds: (0,src_document/* record */.g1)({ cli: (0,src_document/* oneOf */.yL)(builds), daemon: (0,src_document/* oneOf */.yL)(builds) }, {}),
    lookupEnvironment: (0,src_document/* record */.g1)({ libcVariables: (0,src_document/* listOf */.c3)((0,src_document/* oneOf */.yL)(libcVariables)), netdns: (0,src_document/* orNull */.Xd)((0,src_document/* oneOf */.yL)(netdns)) }, {}),
    contentTrust: runner_contentTrust,
    signing,
    proxies: proxies,
    dockerConfig: byKind({
        read: { path: src_document/* text */.Qq },
        absent: { path: src_document/* text */.Qq },
        invalid: { path: src_document/* text */.Qq, why: src_document/* text */.Qq },
        'not-asked': {},
    }),
    credentials: tableOf((0,src_document/* oneOf */.yL)(credentials)),
    strayLogins: tableOf((0,src_document/* listOf */.c3)(words)),
    helpers: tableOf(byKind({
        'gave-login': { program: words },
        'knows-none': { program: words },
        absent: { program: words },
        failed: { program: words, why: src_document/* text */.Qq, error: (0,src_document/* orNull */.Xd)(src_document/* text */.Qq) },
        hangs: { program: words, waitedMs: milliseconds },
        'not-answered': { program: words },
    })),
    daemonSettings,
    clientCertificates: (0,src_document/* listOf */.c3)(clientCertificate),
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
    pullRequest: src_document/* truth */.Im,
    jobSummary: (0,src_document/* oneOf */.yL)(jobSummaries),
    stalls: (0,src_document/* listOf */.c3)((0,src_document/* record */.g1)({ fromMs: milliseconds, ms: milliseconds }, {})),
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
const parts = (0,src_document/* record */.g1)({ request: request, runner: runner, measurements: (0,src_document/* listOf */.c3)(measurement), routes: (0,src_document/* listOf */.c3)(route) }, {});
const partNames = ['request', 'runner', 'measurements', 'routes'];
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


/***/ })

};
