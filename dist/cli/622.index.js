export const id = 622;
export const ids = [622];
export const modules = {

/***/ 5622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  playDemo: () => (/* binding */ playDemo),
  scenarioNames: () => (/* reexport */ scenarioNames)
});

// EXTERNAL MODULE: ./build/src/render/columns.js
var columns = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/src/render/terminal.js
var render_terminal = __webpack_require__(4148);
// EXTERNAL MODULE: ./build/src/judgement.js + 74 modules
var judgement = __webpack_require__(6829);
// EXTERNAL MODULE: ./build/src/preflight.js + 27 modules
var preflight = __webpack_require__(170);
// EXTERNAL MODULE: ./build/src/request.js + 2 modules
var request = __webpack_require__(7117);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/simulator/trust-data.js
/** The trust data of a repository as a notary server has it, but for its signatures, which nobody here looks at. */

/** notary v0.6.1 const.go:43-46, in days. */
const usualDays = {
    root: 3_650,
    timestamp: 14,
    snapshot: 1_095,
    targets: 1_095,
};
const dayMs = 86_400_000;
const types = {
    root: 'Root',
    timestamp: 'Timestamp',
    snapshot: 'Snapshot',
    targets: 'Targets',
};
const trustRoles = ['root', 'timestamp', 'snapshot', 'targets'];
/** One key for each role, whatever the repository: `root`, `targets/releases`. It is no key at all, but has the form of one. */
const keyOf = (role) => ({
    keytype: 'ecdsa',
    keyval: { private: null, public: Buffer.from(`key for ${role}`).toString('base64') },
});
/** The name that the private half of a role's key is filed under. */
const keyIdOf = (role) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify(keyOf(role)))
    .digest('hex');
const keysOf = (roles) => Object.fromEntries(roles.map((role) => [keyIdOf(role), keyOf(role)]));
/** @param nowMs the scenario's clock */
function trustFile({ expiresInDays = {}, delegations, texts = {} }, role, nowMs) {
    const expires = new Date(nowMs + (expiresInDays[role] ?? usualDays[role]) * dayMs).toISOString();
    const common = { _type: types[role], version: 1, expires };
    return (texts[role] ?? JSON.stringify({ signed: { ...common, ...contentOf(role, delegations) }, signatures: [] }));
}
function contentOf(role, delegations = new Map()) {
    switch (role) {
        case 'root':
            return {
                consistent_snapshot: false,
                keys: keysOf(trustRoles),
                roles: Object.fromEntries(trustRoles.map((one) => [one, { keyids: [keyIdOf(one)], threshold: 1 }])),
            };
        case 'targets':
            return {
                targets: {},
                delegations: {
                    keys: keysOf([...delegations.keys()]),
                    roles: [...delegations].map(([name, paths]) => ({
                        name,
                        keyids: [keyIdOf(name)],
                        paths,
                        threshold: 1,
                    })),
                },
            };
        case 'timestamp':
        case 'snapshot':
            return { meta: {} };
    }
}

;// CONCATENATED MODULE: ./build/src/simulator/services.js


/** As long as those of Docker Hub. */
const tokenSeconds = 300;
/** A server whose clock is behind takes the token all the same. */
const clockSkewSeconds = 60;
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
/** docker/distribution registry/api/errcode/register.go. */
const messages = {
    UNAUTHORIZED: 'authentication required',
    DENIED: 'requested access to the resource is denied',
};
/** A registry as the ping sees it: `GET /v2/` is 401 with a Bearer challenge, and 200 with a token or where none is asked for. */
function registry(options = {}) {
    const token = tokenServer(tokenOptionsOf(options));
    return (request) => {
        if (options.status !== undefined)
            return failure(options.status, versionHeader);
        if (options.statusWithToken !== undefined && hasToken(request)) {
            return failure(options.statusWithToken, versionHeader);
        }
        if (isRealmOf(options, request))
            return token(request);
        if (needsToken(options, request)) {
            return failure(401, { ...versionHeader, 'www-authenticate': challenge(options) });
        }
        if (options.basicRealm !== undefined && !isAccount(options, request)) {
            const header = `Basic realm="${options.basicRealm}"`;
            return failure(401, { ...versionHeader, 'www-authenticate': header });
        }
        if (pathOf(request) === '/v2/')
            return success({}, versionHeader);
        if (request.method !== 'GET' && request.method !== 'HEAD')
            return upload(request, options.uploads ?? {});
        return isRepository(request) ? failure(404, versionHeader) : noSuchPage;
    };
}
/** OCI distribution specification v1.0.1, "Pushing blobs"; what cancels is of docker/distribution docs/spec/api.md. */
function upload({ method, path }, faults) {
    const { uploadStatus, uploadMessage, uploadsAt = '', cancelStatus } = faults;
    const [, repository, id] = /^\/v2\/(.+)\/blobs\/uploads\/([^?]*)(?:\?|$)/.exec(path) ?? [];
    if (repository === undefined)
        return failure(405, versionHeader);
    if (method === 'POST' && id === '') {
        if (uploadStatus !== undefined) {
            return failure(uploadStatus, versionHeader, errorCodes[uploadStatus], uploadMessage);
        }
        const location = `${uploadsAt}/v2/${repository}/blobs/uploads/${(0,external_node_crypto_.randomUUID)()}?_state=${(0,external_node_crypto_.randomUUID)()}`;
        return { status: 202, headers: { ...versionHeader, location, range: '0-0' } };
    }
    if (method === 'DELETE' && id !== '' && path.includes('?_state=')) {
        return cancelStatus === undefined
            ? { status: 204, headers: versionHeader }
            : failure(cancelStatus, versionHeader);
    }
    return failure(404, versionHeader);
}
/** A token server: a token with the access that is asked for and allowed. */
function tokenServer(options = {}) {
    return (request) => {
        if (options.status !== undefined)
            return failure(options.status);
        if (request.method !== 'GET' && request.method !== 'POST')
            return failure(405);
        if (request.method === 'POST')
            return exchange(request, options);
        const query = new URLSearchParams(request.path.split('?')[1] ?? '');
        const given = basicOf(request);
        const account = options.accounts?.find(({ name, password }) => given === `${name}:${password}`);
        if (options.accounts !== undefined && given !== null && account === undefined) {
            return failure(401, {}, 'UNAUTHORIZED', 'incorrect username or password');
        }
        const { token, lives } = madeToken(options, account, query.get('service') ?? '', query.getAll('scope'));
        return success({ token, access_token: token, expires_in: lives });
    };
}
/** RFC 6749 sections 5.1, 5.2 and 6, as Docker's token servers have them (distribution docs, OAuth2 token authentication). */
function exchange({ body = '' }, options) {
    if (options.statusOfPost !== undefined)
        return failure(options.statusOfPost);
    const form = new URLSearchParams(body);
    const account = options.accounts?.find(({ name, password, identityToken }) => form.get('grant_type') === 'refresh_token'
        ? identityToken !== undefined && identityToken === form.get('refresh_token')
        : name === form.get('username') && password === form.get('password'));
    if (options.accounts !== undefined && account === undefined) {
        return {
            status: 400,
            headers: json,
            body: JSON.stringify({ error: 'invalid_grant', error_description: 'the refresh token is not valid' }),
        };
    }
    const scopes = (form.get('scope') ?? '').split(' ');
    const { token, lives } = madeToken(options, account, form.get('service') ?? '', scopes);
    return success({ access_token: token, expires_in: lives });
}
function madeToken(options, account, service, scopes) {
    const lives = options.tokenLives ?? tokenSeconds;
    const token = (options.sign ?? dummyToken)({
        ...claimsOf(service, account?.name ?? '', lives, options.clockAhead ?? 0),
        access: scopes.flatMap((scope) => grant(scope, options, account) ?? []),
        ...(options.note === undefined ? {} : { note: options.note }),
    });
    return { token, lives };
}
const tokenOptionsOf = ({ accounts, sign, note, tokenLives, clockAhead, statusOfPost, }) => ({
    statusOfPost,
    accounts,
    sign,
    note,
    tokenLives,
    clockAhead,
});
/** What is allowed of what a scope asks for, or null for a text that is none. */
function grant(scope, { accounts }, account) {
    // `repository:host:port/name:push,pull`: the name may hold a colon itself.
    const [, type, name, actions] = /^([^:]*):(.*):([^:]*)$/.exec(scope) ?? [];
    if (name === undefined)
        return null;
    const open = accounts === undefined || (account?.mayPush.includes(name) ?? false);
    return { type, name, actions: actions?.split(',').filter((action) => open || action === 'pull') ?? [] };
}
/** RFC 7519 section 4.1, as the distribution's token specification wants them. */
function claimsOf(service, account, lives, clockAhead) {
    const now = Math.floor((Date.now() + clockAhead) / 1_000);
    return {
        iss: 'simulator',
        sub: account,
        aud: service,
        exp: now + lives,
        nbf: now - clockSkewSeconds,
        iat: now,
        jti: (0,external_node_crypto_.randomUUID)(),
    };
}
const isAccount = ({ accounts = [] }, request) => accounts.some(({ name, password }) => basicOf(request) === `${name}:${password}`);
function basicOf(request) {
    const encoded = /^basic (\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
    return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8');
}
/** A notary server: `GET /v2/` as a registry's, metadata 401 without a token, and with one what is there, or 404. */
function trustServer(options = {}) {
    const token = tokenServer(tokenOptionsOf(options));
    return (request) => {
        if (options.status !== undefined)
            return failure(options.status);
        if (options.statusWithToken !== undefined && hasToken(request))
            return failure(options.statusWithToken);
        const cleaned = pathOf(request).replace(/^\/{2,}/, '/');
        // As a notary server does (Go's ServeMux).
        if (cleaned !== pathOf(request))
            return { status: 301, headers: { location: cleaned }, body: '' };
        if (pathOf(request) === '/_notary_server/health')
            return success({});
        if (isRealmOf(options, request))
            return token(request);
        if (needsToken(options, request)) {
            const repository = /^\/v2\/(.+)\/_trust\/tuf\//.exec(pathOf(request))?.[1];
            const scope = repository === undefined ? '' : `,scope="repository:${repository}:pull"`;
            return failure(401, { 'www-authenticate': challenge(options) + scope });
        }
        if (pathOf(request) === '/v2/')
            return success({});
        return storedFile(options, pathOf(request)) ?? failure(404, {}, 'METADATA_NOT_FOUND');
    };
}
function storedFile({ trustData, clock }, path) {
    const [, repository = '', name] = /^\/v2\/(.+)\/_trust\/tuf\/(\w+)\.json$/.exec(path) ?? [];
    const stored = trustData?.get(repository);
    const role = trustRoles.find((one) => one === name);
    if (stored === undefined || role === undefined)
        return null;
    const status = stored.statuses?.[role];
    if (status !== undefined)
        return failure(status);
    const body = trustFile(stored, role, clock === undefined ? Date.now() : Date.parse(clock));
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
}
/** The paths that the distribution specification has for a repository. */
const isRepository = (request) => /^\/v2\/.+\/(manifests|blobs|tags|referrers)\//.test(pathOf(request));
/** What docker-registry 2.8 says to any other path, trust data among them: Go's net/http `NotFound`. */
const noSuchPage = {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: '404 page not found\n',
};
const pathOf = (request) => request.path.split('?')[0] ?? '';
const challenge = (options) => `Bearer realm="${options.realm ?? ''}"${(options.service ?? '') === '' ? '' : `,service="${options.service ?? ''}"`}`;
const needsToken = (options, request) => options.realm !== undefined && (!hasToken(request) || hasExpired(request, options));
/** distribution registry/auth/token/token.go, `Leeway`. */
const leewaySeconds = 60;
/** By the server's own clock; what is no token of ours has no end. */
function hasExpired(request, { clockAhead = 0 }) {
    const claims = (request.headers['authorization'] ?? '').split('.')[1] ?? '';
    const end = /"exp":(\d+)/.exec(Buffer.from(claims, 'base64url').toString('utf8'))?.[1];
    return end !== undefined && Number(end) + leewaySeconds < (Date.now() + clockAhead) / 1_000;
}
const hasToken = (request) => /^bearer ./i.test(request.headers['authorization'] ?? '');
/** Some registries are their own token server: the realm is on the host that is spoken to. */
function isRealmOf(options, request) {
    if (options.realm === undefined || !URL.canParse(options.realm))
        return false;
    const realm = new URL(options.realm);
    return realm.host === request.headers['host'] && realm.pathname === pathOf(request);
}
function dummyToken(claims) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signature = Buffer.from('this signature means nothing').toString('base64url');
    return [part({ typ: 'JWT', alg: 'ES256' }), part(claims), signature].join('.');
}
const success = (body, headers = {}) => ({
    status: 200,
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
});
const failure = (status, headers = {}, code = errorCodes[status] ?? 'UNAVAILABLE', message = messages[code] ?? `answered with status ${status}`) => ({
    status,
    headers: { ...json, ...headers },
    body: JSON.stringify({
        errors: [{ code, message, ...(message === messages[code] ? { detail: wanted } : {}) }],
    }),
});
/**
 * A registry says what would have been needed (docker/distribution v2.8.3 registry/handlers/app.go, `authorized`). It is not all
 * the same to Docker: the usual words without a detail it takes for a fault that may pass (registry/api/errcode/errors.go,
 * `UnmarshalJSON`), and it tries again for 50 s.
 */
const wanted = [{ Type: 'repository', Class: '', Name: 'team/app', Action: 'push' }];
/** What answers by what a scenario's server serves. */
const responders = {
    registry,
    token: tokenServer,
    trust: trustServer,
};

;// CONCATENATED MODULE: ./build/src/simulator/answer-faults.js

const found = 302;
const page = '<!DOCTYPE html>\n<html><head><title>Please log in</title></head><body>Please log in</body></html>\n';
const html = { 'content-type': 'text/html; charset=utf-8' };
/** Who answers in the place of a server with such a fault, or null where it answers itself. */
function answerFault(entry, { status, page: isPage, redirectsTo, retryAfterSeconds }) {
    if (redirectsTo !== undefined) {
        return () => ({ status: found, headers: { ...html, location: redirectsTo }, body: page });
    }
    if (isPage === true)
        return () => ({ status: status ?? 200, headers: html, body: page });
    if (status === undefined)
        return null;
    const respond = responders[entry.serves]({ ...entry, status });
    const again = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
    return (request) => {
        const response = respond(request);
        return { ...response, headers: { ...response.headers, ...again } };
    };
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
    clientAuthentication: '1.3.6.1.5.5.7.3.2',
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
/**
 * A throw-away authority (EC P-256, ecdsa-with-SHA256), valid at `now` and from 2000 through 2049.
 *
 * @param commonName a name like no other where none is given
 */
function createAuthority(now, commonName = `Simulator authority ${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`) {
    const others = new Map();
    const validity = validityAt(now);
    const keys = newKeys();
    const name = nameOf(commonName);
    return {
        now,
        certificatePem: pem('CERTIFICATE', signedBy(keys.privateKey, {
            issuer: name,
            subject: name,
            ...validity,
            publicKey: keys.publicKey,
            extensions: [
                extension(ids.basicConstraints, sequence(trueValue()), 'critical'),
                usage(keyUsages.certificateAndRevocationListSigning),
                ...keyIdentifiers(keys.publicKey, keys.publicKey),
            ],
        })),
        issue: (request) => {
            const own = newKeys();
            return issued({ ...validity, ...request }, own, { name, keys });
        },
        another: (other) => {
            const made = others.get(other) ?? createAuthority(now, other);
            others.set(other, made);
            return made;
        },
    };
}
/** A certificate that nobody vouches for but itself. */
function signItself(request, now) {
    const keys = newKeys();
    return issued({ ...validityAt(now), ...request }, keys, { name: nameOf(firstOf(request)), keys });
}
const validityAt = (now) => ({
    notBefore: new Date(Math.min(now.getTime(), widestValidity.notBefore.getTime())),
    notAfter: new Date(Math.max(now.getTime(), widestValidity.notAfter.getTime())),
});
const firstOf = ({ names }) => names[0] ?? 'unnamed';
function issued(request, own, by) {
    const { names, notBefore, notAfter, purpose = 'server' } = request;
    const certificate = signedBy(by.keys.privateKey, {
        issuer: by.name,
        subject: nameOf(firstOf(request)),
        notBefore,
        notAfter,
        publicKey: own.publicKey,
        extensions: [
            extension(ids.basicConstraints, sequence(), 'critical'),
            usage(keyUsages.digitalSignature),
            extension(ids.extendedKeyUsage, sequence(objectIdentifier(ids[`${purpose}Authentication`]))),
            extension(ids.subjectAlternativeName, sequence(...names.map(generalName))),
            ...keyIdentifiers(own.publicKey, by.keys.publicKey),
        ],
    });
    return {
        certificatePem: pem('CERTIFICATE', certificate),
        keyPem: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
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

;// CONCATENATED MODULE: ./build/src/simulator/credential-helper.js
/** docker-credential-helpers credentials/error.go, with the status that its programs end with. */
const noLogin = {
    kind: 'exited',
    status: 1,
    stdout: 'credentials not found in native keychain\n',
    stderr: '',
};
/** What a helper prints of a login `name:password`. */
function helperLogin(key, login) {
    const colon = login.indexOf(':');
    const answer = { ServerURL: key, Username: login.slice(0, colon), Secret: login.slice(colon + 1) };
    return `${JSON.stringify(answer)}\n`;
}
function askedHelper({ logins, prints, status = 0, hangs }, bounds) {
    if (hangs === true)
        return hanging(bounds);
    if (prints !== undefined || status !== 0) {
        return Promise.resolve({ kind: 'exited', status, stdout: prints ?? '', stderr: '' });
    }
    const key = bounds.input ?? '';
    const login = logins?.get(key);
    if (login === undefined)
        return Promise.resolve(noLogin);
    return Promise.resolve({ kind: 'exited', status: 0, stdout: helperLogin(key, login), stderr: '' });
}
/** As a real one ends: by its time, or with the run. */
const hanging = ({ timeoutMs, signal }) => new Promise((resolve) => {
    const end = (why) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        resolve({ kind: 'failed', why, stdout: '' });
    };
    const onAbort = () => end('the run ended first');
    const timer = setTimeout(() => end(`it did not end within ${timeoutMs} ms`), timeoutMs);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted)
        onAbort();
});

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/src/world.js + 2 modules
var src_world = __webpack_require__(4044);
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
        checkingDisabled: packet.flag_cd,
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
/** The reply that a rule makes of a query, with RA set and EDNS0 answered where the query has it and the rule says nothing else. Pure. */
function answer(query, rule, zone, transport) {
    if (rule.garbage === true)
        return Buffer.from('This is not a DNS message, and longer than its header.');
    if (rule.edns === 'formerr' && query.edns) {
        // A server from before EDNS0 takes the OPT record for a fault in the query's form (RFC 6891 section 7).
        const refusal = { rcode: 'formerr', ...(isRecursive(rule) ? {} : { noRecursion: true }) };
        return answer({ ...query, edns: false }, refusal, zone, transport);
    }
    if (rule.bogus === true && !query.checkingDisabled) {
        return answer(query, { rcode: 'servfail', extendedError: dnssecBogus }, zone, transport);
    }
    const content = dns_answer_contentOf(query, rule, zone);
    const whole = encode(query, rule, content, transport === 'udp' && rule.tc === true);
    const fits = transport === 'tcp' || whole.length <= query.udpSize;
    return fits ? whole : encode(query, rule, content, true);
}
function dns_answer_contentOf(query, rule, zone) {
    const nothing = { answers: [], authorities: [] };
    if (rule.rcode !== undefined) {
        const rcode = typeof rule.rcode === 'number' ? rule.rcode : rcodeNumbers[rule.rcode];
        return { ...nothing, rcode, authorities: rcode === rcodeNumbers.nxdomain ? [soaOf(query.name)] : [] };
    }
    if (rule.empty === true || rule.lame === true)
        return { ...nothing, rcode: 0 };
    const chain = rule.cname ?? [];
    const last = chain.at(-1) ?? query.name;
    if (query.name === rootName && query.type === 'NS' && rule.addresses === undefined)
        return rootServers;
    const links = chain.map((data, index) => {
        return { type: 'CNAME', name: chain[index - 1] ?? query.name, ttl: ttlSeconds, data };
    });
    if (rule.text !== undefined && query.type === 'TXT') {
        const record = { type: 'TXT', name: query.name, ttl: ttlSeconds, data: rule.text };
        return { ...nothing, rcode: 0, answers: [record] };
    }
    const known = rule.addresses ?? zone.get(normalName(last));
    const records = (known ?? []).flatMap((address) => recordOf(last, query.type, address) ?? []);
    return {
        // Of a chain that leads nowhere the rcode is the last name's (RFC 2308 section 2.1).
        rcode: known === undefined ? rcodeNumbers.nxdomain : 0,
        answers: [...links, ...records],
        authorities: records.length === 0 ? [soaOf(last)] : [],
    };
}
/** What every recursive resolver has in its cache (RFC 8109). */
const rootName = '.';
const rootServers = {
    rcode: 0,
    answers: [{ type: 'NS', name: rootName, ttl: 518_400, data: 'a.root-servers.net' }],
    authorities: [],
};
function recordOf(name, asked, address) {
    const type = (0,external_node_net_.isIPv4)(address) ? 'A' : (0,external_node_net_.isIPv6)(address) ? 'AAAA' : null;
    return type === null || type !== asked ? null : { type, name, ttl: ttlSeconds, data: address };
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
const isRecursive = (rule) => rule.lame !== true && rule.noRecursion !== true;
function encode(query, rule, content, truncated) {
    const name = rule.wrongQuestion === true ? 'another-question.invalid' : query.name;
    const flags = (query.recursionDesired ? dns_packet.RECURSION_DESIRED : 0) |
        (isRecursive(rule) ? dns_packet.RECURSION_AVAILABLE : 0) |
        (truncated ? dns_packet.TRUNCATED_RESPONSE : 0) |
        (content.rcode & lowRcode);
    return dns_packet.encode({
        type: 'response',
        id: rule.wrongId === true ? query.id ^ 1 : query.id,
        flags,
        questions: [{ name, type: query.type }],
        answers: truncated ? [] : [...content.answers],
        authorities: truncated ? [] : [...content.authorities],
        additionals: query.edns && rule.lame !== true ? [optOf(content.rcode, rule)] : [],
    });
}
function optOf(rcode, { extendedError }) {
    return {
        type: 'OPT',
        name: '.',
        udpPayloadSize: ednsUdpSize,
        extendedRcode: rcode >> rcodeBits,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: extendedError === undefined ? [] : [extendedErrorOf(extendedError)],
    };
}
/** RFC 8914 sections 2 and 4.7. */
const dnssecBogus = 6;
const extendedErrorOption = 15;
function extendedErrorOf(code) {
    const data = Buffer.alloc(2);
    data.writeUInt16BE(code);
    // The types know the options of dns-packet's own; it writes any.
    return { code: extendedErrorOption, data };
}

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

;// CONCATENATED MODULE: ./build/src/simulator/dns-timing.js


const secondMs = 1_000;
/**
 * When the queries of one server are answered: how long after its arrival, or null where a query gets
 * no reply. Counts by name and type, so that A and AAAA do not take each other's turn.
 */
function createTiming({ seed, now }) {
    const counts = new Map();
    const mayReply = createLimit(now);
    const comesSecond = createPairs(now);
    return (query, rule) => {
        const key = `${normalName(query.name)} ${query.type}`;
        const index = counts.get(key) ?? 0;
        counts.set(key, index + 1);
        const text = `${seed} ${key} ${index}`;
        if (rule.pairs === 'dropped' && comesSecond(query, rule))
            return null;
        if (isDropped(query, rule, index) || chanceOf(text) < (rule.loss ?? 0))
            return null;
        if (rule.rateLimit !== undefined && !mayReply(rule.rateLimit))
            return null;
        // Drawn apart from the loss, or the queries that are not lost would be the late ones.
        const jitter = chanceOf(`${text} jitter`) * (rule.jitter ?? 0);
        return (rule.delay ?? 0) + (index === 0 ? (rule.delayFirst ?? 0) : 0) + jitter;
    };
}
const isDropped = (query, rule, index) => rule.drop === true ||
    index < (rule.dropFirst ?? 0) ||
    (rule.dropQueries?.includes(index) ?? false) ||
    (rule.edns === 'dropped' && query.edns);
/** Counts the replies of a second up to now, at the time of the query, as rate limits of resolvers do. */
function createLimit(now) {
    let granted = [];
    return (most) => {
        const at = now();
        granted = granted.filter((earlier) => at - earlier < secondMs);
        if (granted.length >= most)
            return false;
        granted = [...granted, at];
        return true;
    };
}
/** Whether a query comes while one of the other family for the same name is still being answered. */
function createPairs(now) {
    const latest = new Map();
    return ({ name, type }, { delay = 0 }) => {
        const at = now();
        const before = latest.get(normalName(name));
        const isSecond = before !== undefined && before.type !== type && at < before.until;
        if (!isSecond)
            latest.set(normalName(name), { type, until: at + delay });
        return isSecond;
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
    const timing = createTiming({ seed: String(options.seed ?? ''), now: () => external_node_perf_hooks_.performance.now() });
    const handle = (message, transport, reply) => {
        const query = parseQuery(message);
        if (query === null)
            return;
        const atMs = external_node_perf_hooks_.performance.now();
        queries.push({ name: query.name, type: query.type, transport, atMs });
        const rule = ruleFor(options.rules, query.name, query.type, transport);
        const delay = timing(query, rule);
        if (delay === null)
            return;
        const strays = transport === 'udp' && rule.stray === true;
        const forms = strays ? [{ ...rule, wrongId: true }, rule] : [rule];
        const replies = forms.map((form) => answer(query, form, options.zone, transport));
        const send = () => {
            replies.forEach(reply);
            options.watch?.({ kind: 'query', name: query.name, atMs, untilMs: external_node_perf_hooks_.performance.now() });
        };
        if (delay === 0) {
            send();
            return;
        }
        const timer = setTimeout(() => {
            timers.delete(timer);
            send();
        }, delay);
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/document.js
var src_document = __webpack_require__(8172);
;// CONCATENATED MODULE: ./build/src/simulator/place.js


const firstLine = 1;
/** Reads YAML 1.2. Never throws. */
function readSource(yaml, file) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(yaml, { lineCounter: counter, prettyErrors: false });
    const lineAt = (offset) => offset === undefined ? firstLine : Math.max(firstLine, counter.linePos(offset).line);
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
        return {
            ok: false,
            mistakes: faults.map((fault) => ({
                path: '',
                problem: `expected YAML, found a fault: ${fault.message}`,
                file,
                line: lineAt(fault.pos[0]),
            })),
        };
    }
    const lines = new Map();
    const note = (node, path, otherwise) => {
        const line = isNode(node) ? lineAt(node.range?.[0]) : otherwise;
        lines.set(path, line);
        // What an alias stands for is written elsewhere: its parts have the line of the alias.
        if ((0,dist/* isMap */.jh)(node)) {
            for (const { key, value } of node.items) {
                note(value, (0,src_document/* below */.Gz)(path, String((0,dist/* isScalar */.jn)(key) ? key.value : key)), line);
            }
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            node.items.forEach((item, index) => note(item, (0,src_document/* below */.Gz)(path, index), line));
        }
    };
    note(document.contents, '', firstLine);
    return { ok: true, source: { file, value: content(document), lines } };
}
const isNode = (node) => (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node) || (0,dist/* isAlias */.Vj)(node);
function content(document) {
    try {
        return document.toJS({ mapAsMap: true });
    }
    catch {
        return undefined;
    }
}
/** The place of what stands at a path, or of the nearest map or list around it that is there. */
function placeIn({ file, lines }, path) {
    return { file, line: lines.get(nearest(lines, path)) ?? firstLine };
}
/** The longest path that has a line and leads to this one. The empty path leads to every other. */
function nearest(lines, path) {
    return [...lines.keys()].reduce((best, known) => (known.length > best.length && leadsTo(known, path) ? known : best), '');
}
/** Whether a path is the other one, or that of a map or list around it. */
const leadsTo = (path, other) => path === '' || path === other || (other.startsWith(path) && /^[.[]/.test(other.slice(path.length)));
/** `scenarios/x.yaml:12: clock: expected …` */
const describeMistake = ({ file, line, path, problem }) => `${file}:${line}: ${path === '' ? '' : `${path}: `}${problem}`;

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(9448);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/src/simulator/listener.js


/** A TCP port whose connections misbehave before anybody speaks on them. Rejects with the system's error where the address cannot be listened on. */
async function startListener(options) {
    const { at, faults, jitter, watch, serve } = options;
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
    const server = (0,external_node_net_.createServer)({ pauseOnConnect: true, noDelay: true }, (socket) => {
        const atMs = external_node_perf_hooks_.performance.now();
        const client = socket.remotePort ?? 0;
        connections.add(socket);
        socket.on('close', () => connections.delete(socket));
        socket.on('error', () => socket.destroy());
        if (faults.reset === true) {
            socket.resetAndDestroy();
            return;
        }
        if (faults.hang === true)
            return;
        after(jittered(faults.acceptAfter, jitter), () => {
            if (socket.destroyed)
                return;
            watch?.({ kind: 'connection', client, atMs, untilMs: external_node_perf_hooks_.performance.now() });
            serve(socket);
            socket.resume();
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(at.port, at.address, resolve);
    });
    const bound = server.address();
    const port = bound !== null && typeof bound === 'object' ? bound.port : at.port;
    let closing;
    const close = () => {
        timers.forEach((timer) => clearTimeout(timer));
        connections.forEach((socket) => socket.destroy());
        return new Promise((resolve) => server.close(() => resolve()));
    };
    return { endpoint: { address: at.address, port }, after, close: () => (closing ??= close()) };
}
/** Not at all where neither has anything to say: a timer of 0 ms would let others go first. */
const jittered = (ms, jitter) => jitter === undefined ? ms : (ms ?? 0) + jitter();

;// CONCATENATED MODULE: ./build/src/simulator/http-server.js




/** An HTTP or HTTPS server that misbehaves on demand. Rejects with the system's error where the address cannot be listened on. */
async function startHttpServer(options) {
    const { faults = {}, jitter, now = () => new Date() } = options;
    const requests = [];
    const handle = (incoming, outgoing) => {
        const atMs = external_node_perf_hooks_.performance.now();
        const answer = (body) => {
            const request = { ...requestOf(incoming), ...(body === '' ? {} : { body }) };
            requests.push({ ...request, atMs });
            respond({ ...request, atMs }, incoming, outgoing);
        };
        if (incoming.method === 'POST')
            readForm(incoming, answer);
        else {
            incoming.resume();
            answer('');
        }
    };
    const respond = ({ atMs, ...request }, incoming, outgoing) => listener.after(jittered(faults.dataAfter, jitter), () => {
        const isRefused = options.tls?.clients?.refuses === 'page' && !isKnown(incoming.socket);
        const response = isRefused ? noCertificate : options.respond(request);
        const { status, headers = {}, body = '' } = response;
        const date = new Date(now().getTime() + (faults.clockAhead ?? 0)).toUTCString();
        outgoing.writeHead(status, { date, ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
        const client = incoming.socket.remotePort ?? 0;
        options.watch?.({ kind: 'request', client, request, response, atMs, untilMs: external_node_perf_hooks_.performance.now() });
    });
    const speaker = options.tls === undefined ? (0,external_node_http_.createServer)(handle) : (0,external_node_https_.createServer)(tlsOptions(options.tls), handle);
    // Connections are accepted outside and handed on, so that they can be held back before TLS begins.
    const listener = await startListener({
        at: options.at ?? { address: '127.0.0.1', port: 0 },
        faults,
        ...(jitter === undefined ? {} : { jitter }),
        ...(options.watch === undefined ? {} : { watch: options.watch }),
        serve: (socket) => speaker.emit('connection', socket),
    });
    return { endpoint: listener.endpoint, requests, close: () => listener.close() };
}
const tlsOptions = ({ certificatePem, keyPem, clients }) => ({
    cert: certificatePem,
    key: keyPem,
    ...(clients === undefined
        ? {}
        : { requestCert: true, ca: clients.authorityPem, rejectUnauthorized: clients.refuses === 'handshake' }),
});
const isKnown = (socket) => 'authorized' in socket && socket.authorized === true;
/** nginx 1.24 src/http/ngx_http_special_response.c, status 496. */
const noCertificate = {
    status: 400,
    headers: { server: 'nginx/1.24.0', 'content-type': 'text/html' },
    body: '<html>\r\n<head><title>400 No required SSL certificate was sent</title></head>\r\n</html>\r\n',
};
const largestForm = 65_536;
/** As much of it as a form may have. */
function readForm(incoming, done) {
    let body = '';
    incoming.setEncoding('utf8');
    incoming.on('data', (text) => (body = (body + text).slice(0, largestForm)));
    incoming.once('end', () => done(body));
}
function requestOf(incoming) {
    const headers = Object.entries(incoming.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(', ')]]);
    return {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: Object.fromEntries(headers),
    };
}

;// CONCATENATED MODULE: ./build/src/simulator/program-head.js
/** System V ABI (gABI 4.1), 64 bits, little-endian: a file header, one program header, a name. */
const program_head_headerBytes = 64;
const programHeaderBytes = 56;
const interpreterType = 3;
const loadType = 1;
const maximumNameBytes = 40;
const interpreters = {
    glibc: '/lib64/ld-linux-x86-64.so.2',
    musl: '/lib/ld-musl-x86_64.so.1',
};
function programHead(build) {
    const head = Buffer.alloc(program_head_headerBytes + programHeaderBytes + maximumNameBytes);
    const name = build === 'static' ? '' : `${interpreters[build]}\0`;
    const nameAt = program_head_headerBytes + programHeaderBytes;
    head.write('\x7fELF\x02\x01\x01', 'latin1');
    head.writeBigUInt64LE(BigInt(program_head_headerBytes), 0x20);
    head.writeUInt16LE(programHeaderBytes, 0x36);
    head.writeUInt16LE(1, 0x38);
    head.writeUInt32LE(build === 'static' ? loadType : interpreterType, program_head_headerBytes);
    head.writeBigUInt64LE(BigInt(nameAt), program_head_headerBytes + 0x08);
    head.writeBigUInt64LE(BigInt(name.length), program_head_headerBytes + 0x20);
    head.write(name, nameAt, 'latin1');
    return head;
}

;// CONCATENATED MODULE: ./build/src/simulator/proxy-lookup.js
/** How a proxy looks names up: by the rules of a resolver of its scenario, which it asks once and whose answer it believes. */


function proxyLookup({ resolvers, zone }, { resolver }) {
    const rules = resolver === undefined ? undefined : resolvers.get(resolver);
    return (host) => {
        if ((0,external_node_net_.isIP)(host) !== 0)
            return { kind: 'found', addresses: [host], ms: 0 };
        const rule = rules === undefined ? {} : ruleFor(rules, host, 'A', 'udp');
        if (rule.drop === true)
            return { kind: 'silent' };
        const ms = rule.delay ?? 0;
        const addresses = rule.addresses ?? zone.get(host.toLowerCase()) ?? [];
        const fails = rule.rcode !== undefined || rule.empty === true || addresses.length === 0;
        return fails ? { kind: 'failed', ms } : { kind: 'found', addresses, ms };
    };
}

;// CONCATENATED MODULE: ./build/src/simulator/proxy-server.js
/** A forward proxy: CONNECT and requests in absolute form, by what a scenario says of it. */



/** squid's `connect_timeout` and `dns_timeout` are minutes; glibc, by which tinyproxy looks up, gives up after two times five seconds. */
const usualPatience = 10_000;
const httpPort = 80;
/** Starts it on loopback. Rejects with the system's error where the address cannot be listened on. */
async function startProxyServer({ rules, lookup, connect }) {
    const requests = [];
    const opened = new Set();
    const { patience = usualPatience } = rules;
    const log = ({ method = '', url = '', headers }) => {
        const authorization = headers['proxy-authorization'] ?? null;
        requests.push({ method, target: url, authorization, atMs: external_node_perf_hooks_.performance.now() });
    };
    const afterAll = (ms) => new Promise((resolve) => listener.after(ms, resolve));
    const refusal = (incoming, host) => {
        const { logins, denies = [], status } = rules;
        if (logins !== undefined && !logins.includes(proxy_server_basicOf(incoming) ?? ''))
            return loginWanted;
        if (denies.some((denied) => host === denied || host.endsWith(`.${denied}`)))
            return forbidden;
        return status ?? null;
    };
    const reach = async (host, port) => {
        const found = lookup(host);
        if (found.kind === 'silent' || found.ms > patience) {
            await afterAll(patience);
            return { status: unavailable };
        }
        await afterAll(found.ms);
        const [address] = found.kind === 'found' ? found.addresses : [];
        return address === undefined ? { status: unavailable } : connected({ address, port });
    };
    const connected = (to) => new Promise((resolve) => {
        const socket = connect(to);
        opened.add(socket);
        listener.after(patience, () => resolve({ status: unavailable }));
        socket.on('close', () => opened.delete(socket));
        socket.on('error', () => resolve({ status: unavailable }));
        socket.once('connect', () => resolve({ socket }));
    });
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        log(incoming);
        incoming.resume();
        const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : null;
        const answerWith = (status) => {
            listener.after(rules.answersAfter, () => outgoing.writeHead(status, headersFor(status)).end());
        };
        if (url === null) {
            answerWith(badRequest);
            return;
        }
        const refused = refusal(incoming, url.hostname);
        if (refused !== null) {
            answerWith(refused);
            return;
        }
        const port = url.port === '' ? httpPort : Number(url.port);
        void reach(url.hostname, port).then((reached) => {
            if ('status' in reached) {
                answerWith(reached.status);
                return;
            }
            const headers = Object.fromEntries(Object.entries(incoming.headers).filter(([name]) => !name.startsWith('proxy-')));
            const passed = (0,external_node_http_.request)({
                createConnection: () => reached.socket,
                method: incoming.method ?? 'GET',
                path: `${url.pathname}${url.search}`,
                headers,
                setHost: false,
            });
            passed.on('error', () => outgoing.destroy());
            passed.on('response', (response) => {
                outgoing.writeHead(response.statusCode ?? unavailable, response.headers);
                response.pipe(outgoing);
            });
            passed.end();
        });
    });
    server.on('connect', (incoming, client) => {
        log(incoming);
        client.on('error', () => client.destroy());
        const [, host = '', port = ''] = /^\[?([^\]]*?)\]?:(\d+)$/.exec(incoming.url ?? '') ?? [];
        const answerWith = (status, then = () => client.end()) => {
            listener.after(rules.answersAfter, () => {
                client.write(head(status));
                then();
            });
        };
        const refused = refusal(incoming, host);
        if (refused !== null) {
            answerWith(refused);
            return;
        }
        void reach(host, Number(port)).then((reached) => {
            if ('status' in reached) {
                answerWith(reached.status);
                return;
            }
            const { socket } = reached;
            answerWith(ok, () => {
                socket.on('close', () => client.destroy());
                client.on('close', () => socket.destroy());
                client.pipe(socket);
                socket.pipe(client);
            });
        });
    });
    const listener = await startListener({
        at: { address: '127.0.0.1', port: 0 },
        faults: rules.hang === true ? { hang: true } : {},
        serve: (socket) => server.emit('connection', socket),
    });
    return {
        endpoint: listener.endpoint,
        requests,
        close: async () => {
            opened.forEach((socket) => socket.destroy());
            await listener.close();
        },
    };
}
const ok = 200;
const badRequest = 400;
const forbidden = 403;
const loginWanted = 407;
const unavailable = 503;
/** RFC 9110 section 15, as Node and squid word them. */
const reasons = {
    [ok]: 'Connection established',
    [forbidden]: 'Forbidden',
    [loginWanted]: 'Proxy Authentication Required',
    502: 'Bad Gateway',
    [unavailable]: 'Service Unavailable',
    504: 'Gateway Timeout',
};
const headersFor = (status) => status === loginWanted ? { 'Proxy-Authenticate': 'Basic realm="proxy"' } : {};
const head = (status) => [
    `HTTP/1.1 ${status} ${reasons[status] ?? 'Error'}`,
    ...Object.entries(headersFor(status)).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
].join('\r\n');
function proxy_server_basicOf({ headers }) {
    const encoded = /^basic (\S+)$/i.exec(headers['proxy-authorization'] ?? '')?.[1];
    return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/last-slashes.js
var last_slashes = __webpack_require__(2633);
;// CONCATENATED MODULE: ./build/src/simulator/routed-world.js






const unreachable = 'ENETUNREACH';
/** What a machine says of a port of its own at which nobody listens. */
const routed_world_closed = 'ECONNREFUSED';
const routed_world_loopback = new external_node_net_.BlockList();
routed_world_loopback.addSubnet('127.0.0.0', 8);
routed_world_loopback.addAddress('::1', 'ipv6');
/**
 * A world that consists of what is given here: its destinations are loopback ports, everything else is a network without
 * a route, or a closed port where it is of the machine itself, and nothing of the machine's files, environment and tools shows.
 * Throws where a route leads off the machine.
 */
function routedWorld(options) {
    const { base, startedAt, environment, platform = 'linux', files, links = new Map(), programs, commands, helpers, routes, silent, } = options;
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
        stdinIsTerminal: false,
        platform,
        endAsked: machine.endAsked,
        monotonicMs: () => base.monotonicMs(),
        processorMs: () => machine.processorMs(),
        readFile: (path, maxBytes) => Promise.resolve(fileOf(files, path, maxBytes)),
        readHead: (path, bytes) => Promise.resolve(headOf(programs?.get(path), fileOf(files, path, bytes), bytes)),
        listFolder: (path) => Promise.resolve(namesIn(files, path)),
        readLink: (path) => Promise.resolve(links.get(path) ?? null),
        udp: (to, listener) => {
            const route = routeOf(to, 'udp');
            return route === undefined
                ? unroutedUdp(() => listener.error(refusalOf(to)))
                : machine.udp(route, listener);
        },
        tcp: (to) => {
            // A socket that was never told to connect waits as long as one whose SYNs are lost.
            if (silent?.has(routeKey(to)) === true)
                return new external_node_net_.Socket();
            const route = routeOf(to, 'tcp');
            return route === undefined ? unroutedTcp(to) : machine.tcp(route);
        },
        run: (command, bounds) => {
            const helper = helpers?.get(/^docker-credential-(.+) get$/.exec(command.join(' '))?.[1] ?? '');
            return helper === undefined ? Promise.resolve(outputOf(commands, command)) : askedHelper(helper, bounds);
        },
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
function headOf(program, file, bytes) {
    const content = program ?? (file.kind === 'text' ? Buffer.from(file.text) : null);
    if (content !== null)
        return { kind: 'bytes', bytes: content.subarray(0, bytes) };
    return file.kind === 'text' ? { kind: 'absent' } : file;
}
function namesIn(files, folder) {
    const prefix = `${(0,last_slashes/* withoutLastSlashes */.q)(folder)}/`;
    const names = [...files.keys()]
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length).split('/')[0] ?? '');
    return [...new Set(names)].sort();
}
const refusalOf = ({ address }) => routed_world_loopback.check(address, (0,external_node_net_.isIPv6)(address) ? 'ipv6' : 'ipv4') ? routed_world_closed : unreachable;
function unroutedUdp(report) {
    const pending = setImmediate(report);
    return {
        send: () => {
            // A socket without a route takes a message and loses it.
        },
        close: () => clearImmediate(pending),
    };
}
function unroutedTcp(to) {
    const code = refusalOf(to);
    const error = Object.assign(new Error(`connect ${code} ${routeKey(to)}`), {
        code,
        errno: -external_node_os_.constants.errno[code],
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

;// CONCATENATED MODULE: ./build/src/simulator/server-certificate.js

/** No host has it (RFC 6761 section 6.4). */
const anotherName = 'another-name.invalid';
const server_certificate_dayMs = 86_400_000;
const validDays = 31;
/** Over at every clock that a machine may have today, and within what an authority here is valid for. */
const longOver = new Date('2000-02-01T00:00:00Z');
/** Still to come at every clock that a machine may have today, and within what an authority here is valid for. */
const notSoon = new Date('2049-01-01T00:00:00Z');
/** Authorities that a machine may have in a file, by what stands for them there. */
const named = {
    'team-authority': 'Team authority',
    'proxy-authority': 'Zscaler Intermediate Root CA (zscaler.net)',
};
/** Whose certificates a server takes that asks its clients for one. */
const clientAuthority = (authority) => authority.another('Client authority');
const knownPairs = new WeakMap();
/** Made once for each authority: a certificate and its key stand in two files. */
function pairsOf(authority) {
    const known = knownPairs.get(authority);
    if (known !== undefined)
        return known;
    const signer = clientAuthority(authority);
    const request = { names: ['runner.team.example'], purpose: 'client' };
    const good = signer.issue(request);
    const over = signer.issue({ ...request, ...overBy(authority) });
    const made = {
        'client-certificate': good.certificatePem,
        'client-key': good.keyPem,
        'expired-client-certificate': over.certificatePem,
        'expired-client-key': over.keyPem,
        'another-key': signer.issue(request).keyPem,
    };
    knownPairs.set(authority, made);
    return made;
}
/** A file of a machine, with the certificates of authorities and of the machine itself where it names them. */
function withAuthorities(text, authority) {
    if (!text.includes('{'))
        return text;
    const withRoots = Object.entries(named).reduce((filled, [word, name]) => filled.replaceAll(`{${word}}`, () => authority.another(name).certificatePem), text);
    if (!/\{(?:expired-)?client-|\{another-key\}/.test(withRoots))
        return withRoots;
    return Object.entries(pairsOf(authority)).reduce((filled, [word, pem]) => filled.replaceAll(`{${word}}`, () => pem), withRoots);
}
/** Node looks at the machine's clock, the scenario has its own: it is over at both. */
function overBy({ now }) {
    const end = Math.min(longOver.getTime(), now.getTime() - server_certificate_dayMs);
    return { notBefore: new Date(end - validDays * server_certificate_dayMs), notAfter: new Date(end) };
}
/** The certificate of a server for these names, with its fault if it has one. The authority is the one that clients trust. */
function serverCertificate(names, fault, authority) {
    switch (fault) {
        case undefined:
            return authority.issue({ names });
        case 'expired':
            return authority.issue({ names, ...overBy(authority) });
        case 'not-yet-valid':
            return authority.issue({ names, notBefore: notSoon });
        case 'wrong-name':
            return authority.issue({ names: [anotherName] });
        case 'unknown-authority':
            return createAuthority(authority.now).issue({ names });
        case 'self-signed':
            return signItself({ names }, authority.now);
        case 'for-clients':
            return authority.issue({ names, purpose: 'client' });
        case 'team-authority':
        case 'proxy-authority':
            return authority.another(named[fault]).issue({ names });
    }
}

;// CONCATENATED MODULE: ./build/src/simulator/play.js












/** The first place where Go looks for the system's authorities on Linux (crypto/x509 root_linux.go). */
const systemCertificates = '/etc/ssl/certs/ca-certificates.crt';
/** A machine without this file has no IPv6, and no way to it. */
const ipv6Addresses = '/proc/net/if_inet6';
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
    const clock = (0,src_world/* realWorld */.by)();
    const startedMs = clock.monotonicMs();
    const now = () => new Date(Date.parse(scenario.clock) + clock.monotonicMs() - startedMs);
    const httpStarting = scenario.servers.map(async (entry) => {
        const server = await startHttpServer({ ...httpOptions(entry, scenario, authority), now });
        return [routeKey(entry.at), server];
    });
    // A proxy goes the scenario's ways, too, which are known once all servers listen.
    const ways = { connect: (to) => clock.tcp(to) };
    const proxiesStarting = (scenario.proxies ?? []).map(async (rules) => {
        const lookup = proxyLookup(scenario, rules);
        const server = await startProxyServer({ rules, lookup, connect: (to) => ways.connect(to) });
        return [routeKey(rules.at), server];
    });
    const started = (await Promise.all([
        Promise.allSettled(dnsStarting),
        Promise.allSettled(httpStarting),
        Promise.allSettled(proxiesStarting),
    ])).flat();
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
    const proxies = new Map(await Promise.all(proxiesStarting));
    const { machine } = scenario;
    const { environment, files } = machine;
    const world = routedWorld({
        base: clock,
        startedAt: scenario.clock,
        environment: Object.fromEntries(environment),
        files: new Map([
            ...[...files].map(([path, text]) => [path, withAuthorities(text, authority)]),
            [
                systemCertificates,
                withAuthorities(files.get(systemCertificates) ?? '', authority) + authority.certificatePem,
            ],
        ]),
        programs: programsOf(machine),
        links: machine.danglingLinks ?? new Map(),
        commands: commandsOf(machine),
        ...(machine.helpers === undefined ? {} : { helpers: machine.helpers }),
        silent: new Set([
            ...[...(scenario.faults ?? [])].flatMap(([place, { silent }]) => (silent === true ? [place] : [])),
            ...(scenario.proxies ?? []).flatMap(({ at, silent }) => (silent === true ? [routeKey(at)] : [])),
        ]),
        routes: new Map([
            ...[...dns].map(([address, { endpoint }]) => [routeKey({ address, port: dnsPort }), endpoint]),
            ...[...http, ...proxies].map(([place, { endpoint }]) => [`tcp ${place}`, endpoint]),
        ].filter(([destination]) => files.has(ipv6Addresses) || !isOverIpv6(destination))),
    });
    ways.connect = (to) => world.tcp(to);
    return { world, inputs: Object.fromEntries(scenario.request), dns, http, proxies, close };
}
/** As `routeKey` writes it. */
const isOverIpv6 = (destination) => destination.includes('[');
const programsOf = ({ builds = {} }) => new Map(['docker', 'dockerd'].flatMap((name) => {
    const build = builds[name];
    return build === undefined ? [] : [[`/usr/bin/${name}`, programHead(build)]];
}));
function commandsOf({ docker, daemon, plugins = new Map(), tools = new Map(), }) {
    if (docker === null)
        return tools;
    const info = {
        ...(daemon === undefined
            ? { ServerErrors: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock.'] }
            : {
                ServerVersion: daemon.version,
                DriverStatus: daemon.store === 'containerd' ? [['driver-type', 'io.containerd.snapshotter.v1']] : [],
            }),
        ClientInfo: { Plugins: [...plugins].map(([Name, Version]) => ({ Name, Version })) },
    };
    return new Map([
        ['docker --version', `Docker version ${docker}, build 0000000\n`],
        ['docker info --format {{json .}}', `${JSON.stringify(info)}\n`],
        ...tools,
    ]);
}
function httpOptions(entry, { faults, accounts, trustData, clock }, authority) {
    const found = faults?.get(routeKey(entry.at)) ?? {};
    return {
        faults: found,
        respond: answerFault(entry, found) ??
            responders[entry.serves]({
                ...entry,
                clock,
                statusWithToken: found.statusWithToken,
                statusOfPost: found.statusOfPost,
                tokenLives: found.tokenLives,
                clockAhead: found.clockAhead,
                uploads: found,
                ...(accounts === undefined ? {} : { accounts }),
                ...(trustData === undefined ? {} : { trustData }),
            }),
        ...(entry.tls === false
            ? {}
            : {
                tls: {
                    ...serverCertificate(entry.names, found.certificate, authority),
                    ...(found.clientCertificate === undefined
                        ? {}
                        : {
                            clients: {
                                authorityPem: clientAuthority(authority).certificatePem,
                                refuses: found.clientCertificate,
                            },
                        }),
                },
            }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/simulator/base.js


/** What is a scenario's own, and so no base's. */
const ownKeys = ['name', 'title', 'story', 'expect', 'base'];
/** The maps that are completed key by key. Everything else of a base is replaced as a whole. */
const completedMaps = new Set([
    '',
    'machine',
    'machine.environment',
    'machine.files',
    'request',
    'resolvers',
    'zone',
    'faults',
]);
/** Where nothing is a value of its own: a machine without docker. */
const nullIsValue = 'machine.docker';
/** A scenario with what its base says and it does not. Nothing (`null`) takes the base's entry away. */
function completed(base, own) {
    const entries = (0,src_document/* entriesOf */.Mc)(base.value);
    const mistakes = entries === null ? [noMap] : notABases(entries);
    const replaced = [];
    return {
        value: merged(without(entries ?? new Map(), ownKeys), own.value, '', (path) => replaced.push(path)),
        mistakes: mistakes.map((mistake) => ({ ...mistake, ...placeIn(base, mistake.path) })),
        place: (path) => {
            const isOwn = replaced.some((start) => leadsTo(start, path));
            const inBase = nearest(base.lines, path);
            return isOwn || inBase.length <= nearest(own.lines, path).length
                ? placeIn(own, path)
                : placeIn(base, path);
        },
    };
}
const noMap = { path: '', problem: 'expected a map as the base, found none; write one' };
const notABases = (entries) => ownKeys
    .filter((key) => entries.has(key))
    .map((key) => ({
    path: key,
    problem: key === 'base'
        ? 'expected none in a base, which completes no other; remove it'
        : "expected none in a base, since it is the scenario's own; move it there",
}));
const without = (entries, keys) => new Map([...entries].filter(([key]) => !keys.includes(key)));
function merged(base, own, path, replaces) {
    const baseEntries = (0,src_document/* entriesOf */.Mc)(base);
    const ownEntries = (0,src_document/* entriesOf */.Mc)(own);
    if (baseEntries === null || ownEntries === null || !completedMaps.has(path)) {
        replaces(path);
        return own;
    }
    const result = new Map(baseEntries);
    for (const [key, value] of ownEntries) {
        const place = (0,src_document/* below */.Gz)(path, String(key));
        if (value === null && place !== nullIsValue && baseEntries.has(key)) {
            result.delete(key);
        }
        else {
            result.set(key, baseEntries.has(key) ? merged(baseEntries.get(key), value, place, replaces) : value);
        }
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/simulator/values.js
/** Readers for the words of which a scenario consists. */




/** setTimeout takes no more (Node.js timers documentation). */
const maxDelayMs = 2 ** 31 - 1;
const milliseconds = (0,src_document/* numberWithin */.v4)(0, maxDelayMs);
/** A text of this form. */
const word = (what, form) => (0,src_document/* textAs */.Uy)(what, (value) => (form.test(value) ? value : null));
const kebabCase = word('lower-case words joined by hyphens', /^[a-z0-9]+(-[a-z0-9]+)*$/);
const address = (0,src_document/* textAs */.Uy)('an IP address', (value) => (0,external_node_net_.isIP)(value) === 0 ? null : canonicalAddress(value));
/** A host name in the letters that DNS carries for it; an internationalised one in its xn-- form. */
const hostName = (0,src_document/* textAs */.Uy)('a host name', (value) => {
    const name = normalName(value);
    const labels = name.split('.');
    return name.length <= 253 && labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
        ? name
        : null;
});
const anEndpoint = 'an address and a port, like 203.0.113.10:443 or [2001:db8::1]:443';
const endpoint = (0,src_document/* textAs */.Uy)(anEndpoint, parseEndpoint);
/** The same as a key, in one spelling. */
const endpointKey = (0,src_document/* textAs */.Uy)(anEndpoint, (value) => {
    const parsed = parseEndpoint(value);
    return parsed === null ? null : routeKey(parsed);
});
const atLeastOne = (item) => (0,src_document/* checked */.KD)((0,src_document/* listOf */.c3)(item), (items) => items.length > 0 ? [] : [{ at: '', problem: 'expected an entry, found an empty list; add one' }]);

;// CONCATENATED MODULE: ./build/src/simulator/rule-reader.js



const maxQueries = 1_000_000;
/** Twelve bits with EDNS0 (RFC 6891 section 6.1.3). */
const maxRcode = 4_095;
/** Sixteen bits (RFC 8914 section 2). */
const maxExtendedError = 65_535;
const rcode = (value, path) => typeof value === 'number'
    ? (0,src_document/* numberWithin */.v4)(0, maxRcode, 'whole')(value, path)
    : (0,src_document/* oneOf */.yL)(rcodeNumbers)(value, path);
const rule = (0,src_document/* record */.g1)({}, {
    delay: milliseconds,
    delayFirst: milliseconds,
    jitter: milliseconds,
    drop: src_document/* onlyTrue */.L6,
    dropFirst: (0,src_document/* numberWithin */.v4)(0, maxQueries, 'whole'),
    dropQueries: atLeastOne((0,src_document/* numberWithin */.v4)(0, maxQueries, 'whole')),
    loss: (0,src_document/* numberWithin */.v4)(0, 1),
    rateLimit: (0,src_document/* numberWithin */.v4)(1, maxQueries, 'whole'),
    rcode,
    empty: src_document/* onlyTrue */.L6,
    lame: src_document/* onlyTrue */.L6,
    noRecursion: src_document/* onlyTrue */.L6,
    edns: (0,src_document/* oneOf */.yL)({ dropped: true, formerr: true }),
    bogus: src_document/* onlyTrue */.L6,
    extendedError: (0,src_document/* numberWithin */.v4)(0, maxExtendedError, 'whole'),
    pairs: (0,src_document/* oneOf */.yL)({ dropped: true }),
    tc: src_document/* onlyTrue */.L6,
    cname: atLeastOne(hostName),
    addresses: (0,src_document/* listOf */.c3)(address),
    text: word('at most 255 characters', /^.{0,255}$/s),
    wrongId: src_document/* onlyTrue */.L6,
    stray: src_document/* onlyTrue */.L6,
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

;// CONCATENATED MODULE: ./build/src/simulator/scenario.js
/** The file that each of them is started with. */
const mainFiles = {
    unbound: 'unbound.conf',
    dnsmasq: 'dnsmasq.conf',
    bind9: 'named.conf',
};
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

;// CONCATENATED MODULE: ./build/src/simulator/server-reader.js



/** RFC 9110 section 15: a final status; there is none above. */
const statuses = { least: 200, most: 599 };
const server_reader_status = (0,src_document/* numberWithin */.v4)(statuses.least, statuses.most, 'whole');
/** With eight lost a connection stands after 19 s, more than any client here waits (Linux 6.5 and later, ip-sysctl: tcp_syn_linear_timeouts). */
const maxLostSyns = 8;
const realmUrl = (0,src_document/* textAs */.Uy)('an http or https URL', (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : null);
const onlyBoth = 'expected realm and service together, found one of them; add the other';
const onlyAlone = 'expected it at a registry without realm, found it elsewhere; remove one of them';
/** As long as notary gives anything. */
const mostDays = 3_650;
const days = (0,src_document/* numberWithin */.v4)(-mostDays, mostDays);
const storedTrustData = (0,src_document/* record */.g1)({}, {
    expiresInDays: (0,src_document/* record */.g1)({}, { root: days, timestamp: days, snapshot: days, targets: days }),
    delegations: (0,src_document/* mapOf */.A7)(word('a delegation like targets/releases', /^targets\/\w+$/), (0,src_document/* listOf */.c3)(src_document/* text */.Qq)),
    texts: (0,src_document/* record */.g1)({}, { root: src_document/* text */.Qq, timestamp: src_document/* text */.Qq, snapshot: src_document/* text */.Qq, targets: src_document/* text */.Qq }),
    statuses: (0,src_document/* record */.g1)({}, { root: server_reader_status, timestamp: server_reader_status, snapshot: server_reader_status, targets: server_reader_status }),
});
/** By repository. */
const trustData = (0,src_document/* mapOf */.A7)(src_document/* text */.Qq, storedTrustData);
/** A registry, a token server or a trust server. */
const server = (0,src_document/* checked */.KD)((0,src_document/* record */.g1)({
    at: endpoint,
    names: (0,src_document/* listOf */.c3)((value, path) => {
        const asAddress = address(value, path);
        return asAddress.ok ? asAddress : hostName(value, path);
    }),
    serves: (0,src_document/* oneOf */.yL)({ registry: true, token: true, trust: true }),
}, { realm: realmUrl, service: src_document/* text */.Qq, basicRealm: src_document/* text */.Qq, tls: src_document/* truth */.Im }), (value) => [
    ...((value.realm === undefined) === (value.service === undefined)
        ? []
        : [{ at: value.realm === undefined ? 'realm' : 'service', problem: onlyBoth }]),
    ...(value.basicRealm !== undefined && (value.serves !== 'registry' || value.realm !== undefined)
        ? [{ at: 'basicRealm', problem: onlyAlone }]
        : []),
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
/** As an account's: neither part is empty, and the first colon ends the name. */
const login = word('a login like name:password', /^[^:]+:./);
/** A forward proxy. */
const proxy = (0,src_document/* record */.g1)({ at: endpoint }, {
    resolver: address,
    logins: (0,src_document/* listOf */.c3)(login),
    denies: (0,src_document/* listOf */.c3)(hostName),
    status: server_reader_status,
    answersAfter: milliseconds,
    patience: milliseconds,
    hang: src_document/* onlyTrue */.L6,
    silent: src_document/* onlyTrue */.L6,
});
/** A day. */
const mostRetryAfterSeconds = 86_400;
/** Thirty years: a machine without a battery for its clock starts in 1970 or 2000. */
const maxClockAheadMs = 1e12;
/** Faults by address and port of a server. */
const faults = (0,src_document/* mapOf */.A7)(endpointKey, (0,src_document/* checked */.KD)((0,src_document/* record */.g1)({}, {
    acceptAfter: milliseconds,
    dataAfter: milliseconds,
    clockAhead: (0,src_document/* numberWithin */.v4)(-maxClockAheadMs, maxClockAheadMs),
    hang: src_document/* onlyTrue */.L6,
    reset: src_document/* onlyTrue */.L6,
    status: server_reader_status,
    statusWithToken: server_reader_status,
    statusOfPost: server_reader_status,
    tokenLives: (0,src_document/* numberWithin */.v4)(0, mostRetryAfterSeconds, 'whole'),
    page: src_document/* onlyTrue */.L6,
    redirectsTo: realmUrl,
    retryAfterSeconds: (0,src_document/* numberWithin */.v4)(0, mostRetryAfterSeconds, 'whole'),
    certificate: (0,src_document/* oneOf */.yL)({
        expired: true,
        'not-yet-valid': true,
        'wrong-name': true,
        'unknown-authority': true,
        'self-signed': true,
        'for-clients': true,
        'team-authority': true,
        'proxy-authority': true,
    }),
    clientCertificate: (0,src_document/* oneOf */.yL)({
        handshake: true,
        page: true,
    }),
    lostSyns: (0,src_document/* numberWithin */.v4)(1, maxLostSyns, 'whole'),
    silent: src_document/* onlyTrue */.L6,
    uploadStatus: server_reader_status,
    uploadMessage: src_document/* text */.Qq,
    uploadsAt: realmUrl,
    cancelStatus: server_reader_status,
}), (value) => [
    ...Object.keys(value).flatMap((one, index, all) => all
        .slice(index + 1)
        .filter((other) => exclude(one, other))
        .map((other) => ({
        at: other,
        problem: `expected ${one} or ${other}, found both, and only one can happen; leave one of them`,
    }))),
    ...(value.retryAfterSeconds !== undefined && value.status === undefined
        ? [{ at: 'retryAfterSeconds', problem: 'expected a status beside it, found none; add it' }]
        : []),
]));
/** A connection that is never made has no other fault, and one that never speaks has no status. */
function exclude(one, other) {
    const both = [one, other];
    if (both.includes('silent'))
        return true;
    return [
        ['hang', 'reset'],
        ['hang', 'status'],
        ['reset', 'status'],
        ['hang', 'statusWithToken'],
        ['reset', 'statusWithToken'],
        ['status', 'statusWithToken'],
        ['redirectsTo', 'status'],
        ['redirectsTo', 'statusWithToken'],
        ['page', 'statusWithToken'],
        ['redirectsTo', 'page'],
        ['redirectsTo', 'retryAfterSeconds'],
        ['page', 'retryAfterSeconds'],
        ['hang', 'page'],
        ['reset', 'page'],
        ['hang', 'redirectsTo'],
        ['reset', 'redirectsTo'],
    ].some((pair) => pair.every((fault) => both.includes(fault)));
}
const accounts = (0,src_document/* listOf */.c3)((0,src_document/* record */.g1)({ name: src_document/* text */.Qq, password: src_document/* text */.Qq, mayPush: (0,src_document/* listOf */.c3)(src_document/* text */.Qq) }, { identityToken: src_document/* text */.Qq }));
const fileName = word('a file name', /^[\w+-][\w.+-]*$/);
/** Real resolvers with their configuration. */
const software = (0,src_document/* listOf */.c3)((0,src_document/* checked */.KD)((0,src_document/* record */.g1)({
    runs: (0,src_document/* oneOf */.yL)(mainFiles),
    on: (0,src_document/* oneOf */.yL)({ network: true, runner: true }),
    addresses: (0,src_document/* listOf */.c3)(address),
    files: (0,src_document/* mapOf */.A7)(fileName, src_document/* text */.Qq),
}, {}), ({ runs, files }) => files.has(mainFiles[runs])
    ? []
    : [
        {
            at: (0,src_document/* below */.Gz)('files', mainFiles[runs]),
            problem: `expected the file that ${runs} is started with, found none; add it`,
        },
    ]));

;// CONCATENATED MODULE: ./build/src/simulator/scenario-shape.js





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
const mostRuns = 1_000;
const mostFaults = 9;
const filePath = word('an absolute path', /^(\/[^/]+)+$/);
const clock = (0,src_document/* textAs */.Uy)('a time like 2020-04-10T09:00:00Z', (value) => {
    const date = new Date(value);
    const same = !Number.isNaN(date.getTime()) && date.toISOString().replace('.000Z', 'Z') === value;
    return same ? value : null;
});
const orEmpty = (reader) => (value, path) => value === '' ? (0,src_document/* text */.Qq)(value, path) : reader(value, path);
const files = (0,src_document/* mapOf */.A7)(filePath, src_document/* text */.Qq);
const version = (more) => word(`a version like 28.0.4${more}`, /^v?\d+\.\d[\w.+~-]*$/);
const build = (0,src_document/* oneOf */.yL)({ glibc: true, musl: true, static: true });
/** POSIX: a process has eight bits to say how it ended. */
const largestStatus = 255;
const machine = (0,src_document/* record */.g1)({
    docker: (0,src_document/* orNull */.Xd)(version(', or null')),
    environment: (0,src_document/* mapOf */.A7)(src_document/* text */.Qq, src_document/* text */.Qq),
    files,
}, {
    builds: (0,src_document/* record */.g1)({}, { docker: build, dockerd: build }),
    daemon: (0,src_document/* record */.g1)({ version: version(''), store: (0,src_document/* oneOf */.yL)({ classic: true, containerd: true }) }, {}),
    plugins: (0,src_document/* mapOf */.A7)(kebabCase, version('')),
    tools: (0,src_document/* mapOf */.A7)(src_document/* text */.Qq, src_document/* text */.Qq),
    danglingLinks: (0,src_document/* mapOf */.A7)(filePath, src_document/* text */.Qq),
    helpers: (0,src_document/* mapOf */.A7)(kebabCase, (0,src_document/* record */.g1)({}, {
        logins: (0,src_document/* mapOf */.A7)(src_document/* text */.Qq, login),
        prints: src_document/* text */.Qq,
        status: (0,src_document/* numberWithin */.v4)(0, largestStatus, 'whole'),
        hangs: src_document/* onlyTrue */.L6,
    })),
});
const expectation = {
    required: { outcome: (0,src_document/* oneOf */.yL)(outcomes) },
    optional: {
        plain: (0,src_document/* oneOf */.yL)(outcomes),
        intervalAtMost: (0,src_document/* numberWithin */.v4)(0, 1),
        verdict: (0,src_document/* oneOf */.yL)(verdicts),
        culprit: orEmpty(kebabCase),
        resolver: orEmpty(address),
        suggestion: src_document/* text */.Qq,
        says: src_document/* text */.Qq,
        shows: src_document/* text */.Qq,
        culprits: (0,src_document/* listOf */.c3)(kebabCase),
        findings: (0,src_document/* listOf */.c3)(kebabCase),
    },
};
const needsLab = 'expected needs: lab in this scenario, since this cannot be played on loopback; add it or remove this';
const needsLoopback = 'expected needs: loopback in this scenario, since nobody signs trust data like that; add it or remove this';
const noServer = 'expected the address and port of one of the servers, found no server there; correct one of them';
const twoResolvers = 'expected one resolver at an address, found this one in resolvers, too; remove one of them';
/** A whole scenario, complete with what its base says. */
const scenarioShape = (0,src_document/* checked */.KD)((0,src_document/* record */.g1)({
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
    base: kebabCase,
    needs: (0,src_document/* oneOf */.yL)({ lab: true, loopback: true }),
    chance: src_document/* onlyTrue */.L6,
    runs: (0,src_document/* numberWithin */.v4)(1, mostRuns, 'whole'),
    faultsCombined: (0,src_document/* numberWithin */.v4)(2, mostFaults, 'whole'),
    nearMissOf: (0,src_document/* listOf */.c3)(kebabCase),
    accounts: accounts,
    trustData: trustData,
    software: software,
    proxies: (0,src_document/* listOf */.c3)(proxy),
    faults: faults,
    corrected: (0,src_document/* record */.g1)({ title: src_document/* text */.Qq }, { files, resolvers: (0,src_document/* mapOf */.A7)(address, dnsRules) }),
}), (value) => [
    ...(value.needs !== 'loopback' && [...(value.trustData?.values() ?? [])].some(isMadeUp)
        ? [{ at: 'trustData', problem: needsLoopback }]
        : []),
    ...serverMistakes(value),
    ...resolverMistakes(value),
    ...proxyMistakes(value),
    ...actMistakes(value),
    ...chanceMistakes(value),
    ...nearMissMistakes(value),
]);
/** What a signed push does not leave behind. */
const isMadeUp = ({ delegations, texts, statuses }) => delegations !== undefined || texts !== undefined || statuses !== undefined;
function serverMistakes({ servers, faults = new Map(), needs }) {
    const places = servers.map(({ at }) => routeKey(at));
    return [
        ...places.flatMap((place, index) => places.indexOf(place) === index
            ? []
            : [{ at: `servers[${index}].at`, problem: 'expected one server at an address and port, found two' }]),
        ...[...faults].flatMap(([place, { certificate, clientCertificate, lostSyns }]) => {
            const at = (0,src_document/* below */.Gz)('faults', place);
            const one = servers[places.indexOf(place)];
            return [
                ...(one === undefined ? [{ at, problem: noServer }] : []),
                ...(one?.tls === false && certificate !== undefined
                    ? [{ at: (0,src_document/* below */.Gz)(at, 'certificate'), problem: 'expected none for a server without TLS; remove it' }]
                    : []),
                ...(one?.tls === false && clientCertificate !== undefined
                    ? [
                        {
                            at: (0,src_document/* below */.Gz)(at, 'clientCertificate'),
                            problem: 'expected none for a server without TLS; remove it',
                        },
                    ]
                    : []),
                ...(needs !== 'lab' && lostSyns !== undefined
                    ? [{ at: (0,src_document/* below */.Gz)(at, 'lostSyns'), problem: needsLab }]
                    : []),
            ];
        }),
    ];
}
function resolverMistakes({ resolvers, corrected, software = [], needs }) {
    const played = new Set([...resolvers.keys(), ...(corrected?.resolvers?.keys() ?? [])]);
    return [
        ...(software.length > 0 && needs !== 'lab' ? [{ at: 'software', problem: needsLab }] : []),
        ...software.flatMap(({ on, addresses }, index) => addresses.flatMap((one, position) => on === 'network' && played.has(one)
            ? [{ at: `software[${index}].addresses[${position}]`, problem: twoResolvers }]
            : [])),
    ];
}
const noResolver = 'expected the address of one of the resolvers, found no resolver there; correct one of them';
const serverThere = 'expected a place of its own, found a server or another proxy there; move one of them';
function proxyMistakes({ proxies = [], servers, resolvers, software = [] }) {
    const known = new Set([...resolvers.keys(), ...software.flatMap(({ addresses }) => addresses)]);
    const places = [...servers, ...proxies].map(({ at }) => routeKey(at));
    return proxies.flatMap(({ at, resolver }, index) => [
        ...(places.indexOf(routeKey(at)) === servers.length + index
            ? []
            : [{ at: `proxies[${index}].at`, problem: serverThere }]),
        ...(resolver === undefined || known.has(resolver)
            ? []
            : [{ at: `proxies[${index}].resolver`, problem: noResolver }]),
    ]);
}
const actMistakes = ({ corrected, expect }) => (corrected === undefined) === (expect.corrected === undefined)
    ? []
    : [
        {
            at: corrected === undefined ? 'corrected' : 'expect.corrected',
            problem: 'expected a second act and what to expect of it, found one of them; add the other',
        },
    ];
const withoutChance = 'expected chance: true beside it, since this is about many runs; add it or remove this';
const chanceMistakes = ({ chance, runs, expect }) => chance === true
    ? []
    : [
        ...(runs === undefined ? [] : [{ at: 'runs', problem: withoutChance }]),
        ...(expect.intervalAtMost === undefined
            ? []
            : [{ at: (0,src_document/* below */.Gz)('expect', 'intervalAtMost'), problem: withoutChance }]),
    ];
const nearAndRaised = 'expected a finding that this must not raise, found one that is expected of it; remove one of them';
function nearMissMistakes({ nearMissOf = [], expect }) {
    const acts = [expect, ...(expect.corrected === undefined ? [] : [expect.corrected])];
    const raised = acts.flatMap(({ culprit, culprits = [], findings = [] }) => [
        culprit,
        ...culprits,
        ...findings,
    ]);
    return nearMissOf.flatMap((code, index) => raised.includes(code) ? [{ at: `nearMissOf[${index}]`, problem: nearAndRaised }] : []);
}

;// CONCATENATED MODULE: ./build/src/simulator/scenario-reader.js






const scenarioEnding = '.yaml';
/** Where bases stand, beside the scenarios that they complete. */
const baseFolder = 'base';
const unnamed = 'scenario';
/** Reads a scenario from YAML 1.2. All mistakes are reported at once, each with its file and line. Never throws. */
function parseScenario(yaml, options = {}) {
    const own = readSource(yaml, options.file ?? unnamed);
    if (!own.ok)
        return own;
    const whole = withBase(own.source, options);
    if (!whole.ok)
        return whole;
    const { value, mistakes, place } = whole.completed;
    const reading = scenarioShape(value, '');
    const found = reading.ok ? nameMistakes(reading.value, options.file) : reading.mistakes;
    const all = [...mistakes, ...found.map((mistake) => ({ ...mistake, ...place(mistake.path) }))];
    return reading.ok && all.length === 0 ? { ok: true, scenario: reading.value } : { ok: false, mistakes: all };
}
function withBase(own, options) {
    const name = (0,src_document/* entriesOf */.Mc)(own.value)?.get('base');
    if (name === undefined) {
        return { ok: true, completed: { value: own.value, mistakes: [], place: (at) => placeIn(own, at) } };
    }
    const base = baseOf(own, name, options);
    return base.ok ? { ok: true, completed: completed(base.source, own) } : base;
}
function baseOf(own, written, { file = '', base }) {
    const name = kebabCase(written, 'base');
    const yaml = name.ok ? (base?.(name.value) ?? null) : null;
    if (name.ok && yaml !== null) {
        return readSource(yaml, external_node_path_.join(external_node_path_.dirname(file), baseFolder, `${name.value}${scenarioEnding}`));
    }
    const mistakes = name.ok
        ? [{ path: 'base', problem: noBase(name.value) }]
        : name.mistakes;
    return { ok: false, mistakes: mistakes.map((mistake) => ({ ...mistake, ...placeIn(own, mistake.path) })) };
}
const noBase = (name) => `expected the name of a file in ${baseFolder}/, found no "${name}"; correct it or add that file`;
function nameMistakes({ name }, file) {
    const fileName = file === undefined ? name : external_node_path_.basename(file, scenarioEnding);
    return fileName === name
        ? []
        : [{ path: 'name', problem: `expected the file's own name, "${fileName}", found "${name}"; rename one` }];
}

;// CONCATENATED MODULE: ./build/src/simulator/scenario-files.js




/** The scenarios in a folder, by name, in the order of the alphabet. */
async function scenarioNames(folder) {
    return (await (0,promises_.readdir)(folder))
        .filter((file) => file.endsWith(scenarioEnding))
        .map((file) => file.slice(0, -scenarioEnding.length))
        .sort();
}
/** Reads the scenario of that name, with its base from `base/` below the folder. Rejects with the system's error where it cannot be read. */
async function readScenarioFile(folder, name) {
    const file = external_node_path_.join(folder, `${name}${scenarioEnding}`);
    const [yaml, bases] = await Promise.all([(0,promises_.readFile)(file, 'utf8'), readBases(external_node_path_.join(folder, baseFolder))]);
    return parseScenario(yaml, { file, base: (base) => bases.get(base) ?? null });
}
/** All of them, since they are few and which one is wanted stands in the scenario. */
async function readBases(folder) {
    const names = await scenarioNames(folder).catch((error) => {
        if ((0,src_world/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    });
    const texts = names.map(async (name) => [name, await (0,promises_.readFile)(external_node_path_.join(folder, `${name}${scenarioEnding}`), 'utf8')]);
    return new Map(await Promise.all(texts));
}

;// CONCATENATED MODULE: ./build/src/simulator/index.js
/** Programmable servers on loopback, played from scenario data, and the world that leads to them. */

















;// CONCATENATED MODULE: ./build/src/demo.js
/** `push-preflight demo`: a recorded network condition, played on loopback by the program's own simulator. */







/** Plays the scenario of that name in a folder, and its corrected second act where it has one. @returns whether the preflight said what the scenario expects. */
async function playDemo(folder, name, write, terminal) {
    const parsed = await readScenarioFile(folder, name);
    if (!parsed.ok)
        throw new Error(parsed.mistakes.map(describeMistake).join('\n'));
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
        return await (0,preflight.preflight)(played.world, parsed.request, {
            resolvConfPath: '/etc/resolv.conf',
            jobSummary: (0,preflight.jobSummaryFor)(played.world.environment, parsed.delivery.summary),
            judgement: () => Promise.resolve({ judgeAgain: judgement.judgeAgain }),
            witness: preflight.nobodyWatches,
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


/***/ }),

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

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3548);
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

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3548);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2776);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9999);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8587);





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
/** One cell for what belongs together: GitHub's page has no room for a column more. */
const twoLines = (first, second) => (second === '' ? first : `${first}<br>${second}`);
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
/** Empty where the host is called so already, since its name is not shown. */
function rolesOf(host, { path }) {
    const roles = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .roleText */ .yj)([...new Set(path.filter((one) => one.host === host).flatMap((one) => one.roles))]);
    return host !== null && (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isCalledByRole */ .F_)(host, roles) ? '' : roles;
}
/** The mark in words: bold is lost in a copy, and on whoever has it read out. */
const blameText = ({ verdict }) => (verdict === 'fail' ? 'to blame' : 'to look at');
/** A host is the cause itself only where no resolver is. */
const isHostBlamed = (host, { culprit }) => culprit !== null && culprit.resolver === null && culprit.host === host;
/** Resolvers by hosts, the culprit in bold and by a word. */
function resolverTable(report) {
    const rows = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .resolverRows */ .ce)(report).map((row) => {
        const blamed = (0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlamed */ .aG)(row.resolver, report);
        const roles = rolesOf(row.host, report);
        const hostBlamed = blamed && (report.culprit?.host ?? row.host) === row.host;
        const host = row.host === null ? '-' : bold(code(row.host), hostBlamed);
        return [
            twoLines(bold(code((0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resolverText */ .AZ)(row.resolver)), blamed), `${placeText(row)}${blamed ? `, ${blameText(report)}` : ''}`),
            twoLines(host, [roles, ...(row.searchList ? ['search list'] : [])].filter((one) => one !== '').join(', ')),
            `${row.answered} of ${row.sent}`,
            time(row.p50Ms),
            time(row.p95Ms),
            `${row.lost}`,
            row.others.length === 0 ? '-' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(row.others.join(', ')),
        ];
    });
    return table(['Resolver', 'Host', 'Answered', 'p50', 'p95', 'Lost', 'Other answers'], rows);
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
        twoLines(bold(code((0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .hostText */ .EN)(row.host, row.port)), isHostBlamed(row.host, report)), [
            ...(row.roles.length === 0 || (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isCalledByRole */ .F_)(row.host, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .roleText */ .yj)(row.roles))
                ? []
                : [(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .roleText */ .yj)(row.roles)]),
            ...(isHostBlamed(row.host, report) ? [blameText(report)] : []),
        ].join(', ')),
        twoLines((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupText */ .UX)(report, row.host)), row.addresses.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.passRows).map(code).join(', ')),
        ...phaseCells(row),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(endText(row)),
    ]);
    return table(['Host', 'DNS and address', 'TCP', 'TLS', 'HTTP', 'Status'], rows);
}


/***/ }),

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ endingLines),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   YA: () => (/* binding */ wouldBeLines),
/* harmony export */   a6: () => (/* binding */ basisLines),
/* harmony export */   bS: () => (/* binding */ decidingForecast),
/* harmony export */   uS: () => (/* binding */ kindText)
/* harmony export */ });
/* unused harmony export consequencesOf */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);

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

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1689);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7291);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3548);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1722);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5332);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2776);
/* harmony import */ var _shared_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4963);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9999);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8587);
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
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictLine */ .MT)(report), width, '').map((line) => paint(verdictStyles[report.verdict], line)),
        ...section('What docker push would do', whatDockerWouldDo(report).flatMap(text)),
        ...section('The fix', fixLines(report, text)),
        ...section('What would mend it', remedyLines(report).flatMap(text)),
        ...section('Resolvers', resolverLines(report, width, paint)),
        ...section('Push path', pathLines(report, width)),
        ...section('Also found', otherLines(report).flatMap(text)),
        ...section('Not told', (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .untoldLines */ .e7)(report.runner).flatMap(text)),
    ];
    return `${lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(line.trimEnd())).join('\n')}\n`;
}
const whatDockerWouldDo = (report) => [
    (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .outcomeSentence */ .yz)(report.outcome),
    (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .timeSentence */ .v1)(report),
    ...(report.predictedError === null ? [] : [`Docker's words: ${report.predictedError}`]),
    ...(0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .endingLines */ .Dh)(report).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.listItems),
    ...(0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .wouldBeLines */ .YA)(report).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.listItems),
    (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .contentTrustLine */ .Ey)(report),
];
function fixLines(report, text) {
    const finding = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .culpritFinding */ .DD)(report);
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
        ...text((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .thenSentence */ .P4)(remedy.then)),
        ...(remedy.lasting === null
            ? []
            : [...text(remedy.lasting.say), ...pasteLines(remedy.lasting, text).slice(0, -1)]),
    ];
}
/** A block to copy, between empty lines, and where it goes. */
function pasteLines({ paste, where }, text) {
    const whole = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(paste, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.blockCharacters).replace(/(?<![\r\n])[\r\n]+$/, '');
    return [
        ...text(`Where it goes: ${where}`),
        '',
        ...whole.split(/\r\n?|\n/).map((line) => `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)}`),
        '',
    ];
}
/** The best of them: the report file has all, with their text to paste. */
const remedyLines = (report) => (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .comparedRemedies */ .a8)(report)
    .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.terminalRemedies)
    .map((remedy) => {
    const [outcome, seconds] = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .endWith */ .qZ)(remedy);
    return `${remedy.say}: ${remedy.then === null ? outcome : `${outcome}, ${seconds}`}`;
});
const time = (ms) => (ms === null ? '-' : (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .durationText */ .S5)(ms));
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
const shortPlace = (row) => row.group === 'used' && row.position !== null ? (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .ordinal */ .IE)(row.position) : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(row);
function resolverLines(report, width, paint) {
    const rows = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_8__/* .resolverRows */ .ce)(report);
    const cells = rows.map((row) => [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .resolverText */ .AZ)(row.resolver))} (${shortPlace(row)})`,
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
        return row !== undefined && (0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlamed */ .aG)(row.resolver, report) ? paint('red', `> ${line}`) : `  ${line}`;
    });
}
function pathLines(report, width) {
    const cells = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_8__/* .pathRows */ .Hi)(report).map((row) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .hostText */ .EN)(row.host, row.port)),
        row.roles.length === 0 ? '-' : row.roles.join(', '),
        row.addresses.length === 0 ? '-' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(row.addresses.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.passRows).join(', ')),
        ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseCells */ .he)(row),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .endText */ .Z4)(row)),
    ]);
    const head = ['Host', 'Role', 'Address', 'TCP', 'TLS', 'HTTP', 'Status'];
    return tableLines(head, cells, width);
}
function otherLines(report) {
    const culprit = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .culpritFinding */ .DD)(report);
    return (0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .bySeverity */ .Np)(report)
        .filter((finding) => finding !== culprit)
        .map((finding) => `${(0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .kindText */ .uS)(finding)}: ${finding.title} (${finding.docs})`)
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.listItems);
}


/***/ })

};
