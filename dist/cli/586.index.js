export const id = 586;
export const ids = [586];
export const modules = {

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createMeasurer: () => (/* binding */ createMeasurer)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/world.js + 2 modules
var src_world = __webpack_require__(4044);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/src/push-path/address.js
var address = __webpack_require__(498);
;// CONCATENATED MODULE: ./build/src/measure/error-answer.js
/** In what form a server speaks of an error. */

/** RFC 9110 section 15.5: from 400 on a status is an error. */
const leastError = 400;
const isError = (status) => status >= leastError;
/** The codes of registries and notary servers are such words; anything else is not taken for one, and not kept. */
const isCode = /^[A-Z][A-Z0-9_]{0,63}$/;
/** null where it did not come to its end. What is larger than any error is a page, or worse, and none of a registry's. */
function errorAnswer(body, secrets) {
    if (body.kind === 'cut')
        return null;
    if (body.kind === 'too-large')
        return { kind: 'text' };
    if (body.text.trim() === '')
        return { kind: 'empty' };
    try {
        return { kind: 'json', ...firstError(JSON.parse(body.text), secrets) };
    }
    catch {
        return { kind: 'text' };
    }
}
/** `{"errors":[{"code":"METADATA_NOT_FOUND",…}]}` (docker/distribution registry/api/errcode/errors.go). */
function firstError(answer, secrets) {
    const errors = fieldOf(answer, 'errors');
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const code = fieldOf(first, 'code');
    const isKnown = typeof code === 'string' && isCode.test(code);
    const message = fieldOf(first, 'message');
    const detail = fieldOf(first, 'detail');
    return {
        code: isKnown ? code : null,
        message: isKnown && typeof message === 'string' ? shown(message, secrets) : null,
        detailed: isKnown && detail !== undefined && detail !== null,
    };
}
/** Secrets first: what is cut or replaced is not recognised any more. */
const shown = (message, secrets) => secrets
    .without(message)
    .replace(/[^\x20-\x7e]+/g, ' ')
    .slice(0, budgets/* limits */.Fy.messageCharacters);
const fieldOf = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : undefined;

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(9448);
// EXTERNAL MODULE: ./build/src/push-path/path.js
var push_path_path = __webpack_require__(9963);
;// CONCATENATED MODULE: ./build/src/measure/identity-form.js
/**
 * By which name each of Docker's programs calls itself: the daemon `docker` (moby v28.5.2 registry/auth.go:19), the trust
 * client nothing, so that its library's name stands (docker/cli v28.5.2 cli/trust/trust.go:187, docker/distribution
 * registry/client/auth/session.go, `defaultClientID`).
 */
const clientIds = { registry: 'docker', 'trust-server': 'registry-client' };
/**
 * docker/distribution registry/client/auth/session.go, `fetchTokenWithOAuth`. Null for every other probe, where no such token
 * is kept, and where it could be read on its way.
 */
function identityForm(probe, secrets) {
    const { authorization, security, authorities } = probe;
    if (authorization.kind !== 'identity-token' || security !== 'tls')
        return null;
    const token = secrets.identityTokenFor(authorization.key);
    if (token === null)
        return null;
    const [path = '', query = ''] = probe.path.split('?');
    const own = new URLSearchParams(query);
    const [service, scope] = [own.get('service') ?? '', own.getAll('scope').join(' ')];
    own.delete('service');
    own.delete('scope');
    const body = new URLSearchParams({
        client_id: clientIds[authorities.of],
        grant_type: 'refresh_token',
        refresh_token: token,
        scope,
        service,
    }).toString();
    return { path: own.size === 0 ? path : `${path}?${own.toString()}`, body };
}

;// CONCATENATED MODULE: ./build/src/measure/proxy-connect.js
/** A CONNECT to a proxy, on a connection to it that stands (RFC 9110 section 9.3.6). */


const connected = 200;
/**
 * @param failed told of a connection that breaks, and of a proxy that refuses, whose status is the code
 * @param done called when the connection leads to the server
 */
function connectThrough(on, { through, host }, secrets, failed, done) {
    const target = `${host.includes(':') ? `[${host}]` : host}:${through.targetPort}`;
    const request = (0,external_node_http_.request)({
        createConnection: () => on,
        method: 'CONNECT',
        path: target,
        setHost: false,
        maxHeaderSize: budgets/* limits */.Fy.headerBytes,
        headers: { Host: target, 'User-Agent': goUserAgent, ...proxyHeaders(through, secrets) },
    });
    request.on('error', failed);
    request.once('connect', (response, socket, head) => {
        // Go takes no other status for a success (net/http transport.go `dialConn`).
        if (response.statusCode !== connected) {
            failed(Object.assign(new Error('refused'), { code: refusalIn(response, secrets) }));
            return;
        }
        if (head.length > 0)
            socket.unshift(head);
        done();
    });
    request.end();
}
/** What Go's net/http sends with a CONNECT; some proxies decide by it. */
const goUserAgent = 'Go-http-client/1.1';
/** Its login goes to the proxy, and to nobody else. */
function proxyHeaders({ login }, secrets) {
    const basic = login === null ? null : secrets.basicFor(login);
    return basic === null ? {} : { 'Proxy-Authorization': basic };
}
/** Status and reason, as Go has them: `407 Proxy Authentication Required`. */
const refusalIn = ({ statusCode = 0, statusMessage = '' }, secrets) => `${statusCode} ${secrets.without(statusMessage)}`
    .replace(/[^\x20-\x7e]+/g, ' ')
    .slice(0, budgets/* limits */.Fy.headerCharacters)
    .trim();

;// CONCATENATED MODULE: ./build/src/measure/server-headers.js

/** The form that senders have to use (RFC 9110 section 5.6.7). `Date.parse` alone takes nearly anything. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const msPerSecond = 1_000;
/** @param nowMs this machine's clock as the headers came, ms since 1970 */
function serverHeaders(headers, secrets, nowMs) {
    const said = (name) => {
        const value = headers[name];
        // Secrets first: what is cut or replaced is not recognised any more.
        return typeof value === 'string'
            ? secrets
                .without(value)
                .replace(/[^\x20-\x7e]+/g, ' ')
                .slice(0, budgets/* limits */.Fy.headerCharacters)
            : null;
    };
    const dateMs = dateIn(headers.date);
    return {
        clockAheadMs: dateMs === null ? null : Math.round(dateMs - nowMs),
        apiVersion: said('docker-distribution-api-version'),
        contentType: said('content-type'),
        redirectsTo: originIn(said('location')),
        retryAfterSeconds: secondsIn(headers['retry-after'], nowMs),
    };
}
function dateIn(value) {
    const dateMs = value !== undefined && httpDate.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(dateMs) ? null : dateMs;
}
/** Neither path nor query, which may hold what a log must not. One that is cut has its host in its first characters. */
function originIn(location) {
    if (location === null || !/^https?:\/\//i.test(location) || !URL.canParse(location))
        return null;
    return new URL(location).origin;
}
/** RFC 9110 section 10.2.3: seconds, or a date. */
function secondsIn(value, nowMs) {
    const dateMs = dateIn(value);
    if (dateMs !== null)
        return within((dateMs - nowMs) / msPerSecond);
    return value !== undefined && /^\d+$/.test(value) ? within(Number(value)) : null;
}
const within = (seconds) => Math.min(Math.max(Math.round(seconds), 0), budgets/* limits */.Fy.retryAfterSeconds);

;// CONCATENATED MODULE: ./build/src/measure/upload-place.js
/** Where a registry says that the upload is which it has begun. */



const schemes = { plain: 'http', tls: 'https', 'tls-unverified': 'https' };
/**
 * `Location`, which may be relative to what was asked, and lead to another host (OCI distribution specification, "Pushing
 * blobs"). It goes to `secrets` with its query. null for what is no place to go on.
 */
function uploadPlace(probe, location, secrets) {
    if (location === undefined || location.length > budgets/* limits */.Fy.locationCharacters)
        return null;
    const base = `${schemes[probe.security]}://${hostOf(probe)}:${(0,push_path_path/* portOf */.HM)(probe)}${probe.path}`;
    if (!URL.canParse(location, base))
        return null;
    const url = new URL(location, base);
    const isPlain = url.protocol === 'http:';
    if ((!isPlain && url.protocol !== 'https:') || url.username !== '' || url.password !== '')
        return null;
    // Nobody listens there.
    if (url.port === '0')
        return null;
    const { host, port } = (0,address/* hostAndPortOf */.QK)(url);
    const isHere = host === probe.host && port === (0,push_path_path/* portOf */.HM)(probe) && isPlain === (probe.security === 'plain');
    const place = {
        host,
        port,
        security: isHere ? probe.security : isPlain ? 'plain' : 'tls',
        path: secrets.without(url.pathname),
    };
    secrets.keepUpload(placeKey(place), `${url.pathname}${url.search}`);
    return place;
}
const hostOf = ({ host }) => (host.includes(':') ? `[${host}]` : host);
/** What an upload is kept under. */
const placeKey = ({ host, port, path }) => `${host} ${port} ${path}`;

;// CONCATENATED MODULE: ./build/src/measure/http-exchange.js
/** One request, and its answer, on a connection that stands. */







const formType = 'application/x-www-form-urlencoded';
const userAgent = 'push-preflight';
/** RFC 9110 section 15: nothing below is a status, whatever the parser of HTTP lets pass. */
const leastStatus = 100;
const defaultPorts = { plain: 80, tls: 443, 'tls-unverified': 443 };
/** @param failed told of a connection that breaks, before the headers or in the body */
function httpExchange(on, probe, { secrets, clockMs, content }, failed, answered) {
    const authorization = authorizationFor(probe, secrets);
    const form = identityForm(probe, secrets);
    const sent = form === null ? content : { type: formType, text: form.body };
    const request = (0,external_node_http_.request)({
        createConnection: () => on,
        method: probe.method,
        path: targetFor(probe, form === null ? pathFor(probe, secrets) : form.path),
        setHost: false,
        maxHeaderSize: budgets/* limits */.Fy.headerBytes,
        headers: {
            Host: hostHeader(probe),
            'User-Agent': userAgent,
            Accept: '*/*',
            Connection: 'close',
            ...(authorization === null ? {} : { Authorization: authorization }),
            // With its length, for a body in chunks is not read by every server.
            ...(sent === undefined
                ? {}
                : { 'Content-Type': sent.type, 'Content-Length': Buffer.byteLength(sent.text) }),
            ...(isProxied(probe) ? proxyHeaders(probe.through, secrets) : {}),
        },
    });
    request.on('error', failed);
    request.once('response', (response) => {
        const status = response.statusCode ?? 0;
        if (status < leastStatus) {
            failed(Object.assign(new Error('no status'), { code: 'HPE_INVALID_STATUS' }));
            return;
        }
        response.on('error', failed);
        answered({
            status,
            challenge: challengeOf(response, secrets),
            upload: probe.reads === 'upload' ? uploadPlace(probe, response.headers.location, secrets) : null,
            headers: serverHeaders(response.headers, secrets, clockMs()),
            drop: () => response
                .removeListener('error', failed)
                .on('error', () => undefined)
                .destroy(),
            read: (maxBytes, done) => readBody(response, maxBytes, done),
        });
    });
    request.end(sent?.text);
}
function readBody(response, maxBytes, done) {
    const chunks = [];
    let bytes = 0;
    response.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > maxBytes) {
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
        case 'identity-token':
            return null;
        case 'stored':
            return secrets.basicFor(authorization.key);
        case 'token':
            return secrets.bearerFor(authorization.of);
    }
}
/** Docker tells a token server whose credentials they are (docker/distribution session.go `fetchTokenWithBasicAuth`). */
function pathFor(probe, secrets) {
    const { method, path, authorization, reads } = probe;
    // An upload goes on where the registry has said, to the last letter.
    if (method === 'DELETE')
        return secrets.uploadAt(placeKey({ ...probe, port: (0,push_path_path/* portOf */.HM)(probe) })) ?? path;
    const account = reads === 'token' && authorization.kind === 'stored' ? secrets.accountFor(authorization.key) : null;
    return account === null ? path : `${path}&account=${encodeURIComponent(account)}`;
}
/** Without TLS the proxy reads the request, which names its server then (RFC 9112 section 3.2.2). */
const targetFor = (probe, path) => isProxied(probe) ? `http://${hostHeader(probe)}${path}` : path;
const isProxied = (probe) => probe.through !== null && probe.security === 'plain';
function hostHeader(probe) {
    const host = probe.host.includes(':') ? `[${probe.host}]` : probe.host;
    const port = (0,push_path_path/* portOf */.HM)(probe);
    return port === defaultPorts[probe.security] ? host : `${host}:${port}`;
}
function challengeOf(response, secrets) {
    const header = response.headers['www-authenticate'];
    return header === undefined ? null : secrets.without(header).slice(0, budgets/* limits */.Fy.challengeCharacters);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/measure/shown-certificate.js
/** The certificate of a TLS handshake, in the few words that a finding needs. */


/**
 * What the other side showed, or null where it showed none. Every text in it is the server's own.
 *
 * @param ownFolder whether it was held against Docker's own folder for the host, too
 */
function shownCertificate(socket, ownFolder) {
    // An empty object where there is none (Node.js tls documentation), whatever the types say.
    const shown = socket.getPeerCertificate();
    if (shown.subject === undefined || shown.issuer === undefined)
        return null;
    const { subject, issuer, subjectaltname, valid_from, valid_to } = shown;
    const names = namesIn(subjectaltname);
    return {
        names: names.length > 0 ? names : said(subject.CN),
        issuer: [...said(issuer.CN), ...said(issuer.O)].join(', ') || null,
        validFrom: timeIn(valid_from),
        validTo: timeIn(valid_to),
        selfSigned: (0,external_node_util_.isDeepStrictEqual)(subject, issuer),
        ownFolder,
        asksBack: asksBack(socket),
    };
}
/**
 * A client has signature algorithms in common with a server only once it has been asked to sign (OpenSSL
 * ssl/statem/statem_clnt.c, `tls_process_certificate_request`); Node says it no other way. Null, whatever the types say, once the
 * connection is gone.
 */
const asksBack = (socket) => (socket.getSharedSigalgs() ?? []).length > 0;
/** `DNS:ghcr.io, DNS:*.ghcr.io, IP Address:192.0.2.1`. A name with odd characters stands in quotes, and is no host's. */
const namesIn = (alternativeNames) => (alternativeNames ?? '')
    .split(', ')
    .flatMap((one) => /^(?:DNS|IP Address):([^"]+)$/.exec(one)?.[1] ?? [])
    .slice(0, budgets/* limits */.Fy.certificateNames)
    .flatMap(said);
/** A name may have a field twice, and then it is a list. */
const said = (field) => {
    const text = typeof field === 'string' ? field : field?.[0];
    const shown = text
        ?.slice(0, budgets/* limits */.Fy.certificateCharacters)
        .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
    return shown === undefined || shown === '' ? [] : [shown];
};
/** `Nov 25 18:45:46 2026 GMT`. */
function timeIn(written) {
    const time = new Date(written ?? '');
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

// EXTERNAL MODULE: ./build/src/push-path/json-object.js
var json_object = __webpack_require__(4408);
;// CONCATENATED MODULE: ./build/src/measure/token-answer.js
/** What a token server answered, with the token itself put away. */


/** The token goes to `secrets`; what stays says nothing that could be used. */
function tokenAnswer(probe, status, body, secrets) {
    const answer = body.kind === 'whole' ? (0,json_object/* parseJsonObject */.d)(body.text) : null;
    if (status !== 200)
        return { kind: 'refused', message: answer === null ? null : messageIn(answer, secrets) };
    if (body.kind === 'cut')
        return { kind: 'unusable', why: `its answer ${body.why}` };
    if (body.kind === 'too-large')
        return { kind: 'unusable', why: `its answer is larger than ${budgets/* limits */.Fy.tokenBodyBytes} bytes` };
    if (answer === null)
        return { kind: 'unusable', why: 'its answer is not a JSON object' };
    // Registries read `token`, OAuth2 says `access_token` (distribution docs, token authentication).
    const access = textIn(answer, 'access_token');
    // What was posted for is read from there alone (docker/distribution session.go, `fetchTokenWithOAuth`).
    const token = probe.authorization.kind === 'identity-token' ? access : (textIn(answer, 'token') ?? access);
    if (token === null || token === '')
        return { kind: 'unusable', why: 'its answer holds no token' };
    if (!/^[\x21-\x7e]+$/.test(token))
        return { kind: 'unusable', why: 'its token cannot be sent in a header' };
    if (token.length > budgets/* limits */.Fy.tokenCharacters)
        return { kind: 'unusable', why: `its token is longer than ${budgets/* limits */.Fy.tokenCharacters} characters` };
    secrets.keepToken(probe.id, token);
    const expires = answer['expires_in'];
    const claims = claimsIn(token);
    return {
        kind: 'token',
        expiresInSeconds: typeof expires === 'number' && expires >= 0 && Number.isFinite(expires) ? expires : null,
        livesSeconds: lifetimeIn(claims),
        granted: grantedIn(claims, repositoryOf(probe)),
    };
}
const textIn = (fields, name) => {
    const value = fields[name];
    return typeof value === 'string' ? value : null;
};
/** A registry's `errors[0].message`, Docker Hub's `details`, OAuth2's `error_description`. */
function messageIn(answer, secrets) {
    const errors = answer['errors'];
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const said = ((0,json_object/* isJsonObject */.O)(first) ? textIn(first, 'message') : null) ??
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
/** What a token in JWT form says (RFC 7519 section 3); null for any other token. */
function claimsIn(token) {
    const payload = token.split('.')[1];
    return payload === undefined ? null : (0,json_object/* parseJsonObject */.d)(Buffer.from(payload, 'base64url').toString('utf8'));
}
/** From `iat`, or `nbf`, which may be a little earlier, to `exp` (RFC 7519 section 4.1): no clock but the token server's is asked. */
function lifetimeIn(claims) {
    const [issued, from, until] = [claims?.['iat'], claims?.['nbf'], claims?.['exp']];
    const begun = typeof issued === 'number' ? issued : from;
    if (typeof begun !== 'number' || typeof until !== 'number')
        return null;
    const seconds = until - begun;
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
/** The `access` claim (distribution docs, token specification). */
function grantedIn(claims, repository) {
    const access = claims?.['access'];
    if (!Array.isArray(access))
        return null;
    const granted = access.flatMap((entry) => {
        if (!(0,json_object/* isJsonObject */.O)(entry) || entry['type'] !== 'repository' || entry['name'] !== repository)
            return [];
        const actions = entry['actions'];
        if (!Array.isArray(actions))
            return [];
        // `*` is every action; an action's own name is all that is kept of it.
        return actions.flatMap((action) => action === '*' ? ['pull', 'push'] : action === 'pull' || action === 'push' ? [action] : []);
    });
    // However often it is said.
    return [...new Set(granted)];
}

// EXTERNAL MODULE: ./build/src/push-path/trust-data.js
var trust_data = __webpack_require__(6097);
;// CONCATENATED MODULE: ./build/src/measure/trust-data.js
/** A file of trust data, as a server answered with it. */


/** null where the path is of no such file. */
function trustDataIn({ path }, body) {
    const role = (0,trust_data/* trustRoleOf */.IZ)(path);
    if (role === null)
        return null;
    switch (body.kind) {
        case 'whole':
            return (0,trust_data/* parseTrustData */.KD)(role, body.text);
        case 'too-large':
            return { kind: 'unusable', role, why: `is larger than ${budgets/* limits */.Fy.trustDataBytes} bytes` };
        case 'cut':
            return { kind: 'unusable', role, why: body.why };
    }
}

;// CONCATENATED MODULE: ./build/src/measure/connection.js










/** With any other status Docker does not read trust data (notary storage/httpstore.go, `translateStatusToError`). */
const found = 200;
/** RFC 9110 section 15.3: nothing below, and nothing from 300 on, is a success. */
const isBegun = (status) => status >= 200 && status < 300;
/** Connects once. A fault of the network is a result: it rejects only for a fault of this program, or where no socket can be made of the probe. Each phase takes its own wait at the most. */
async function measureConnection(probe, context) {
    const { world, signal, startMs } = context;
    const { through } = probe;
    const isPlain = probe.security === 'plain';
    const needsStore = !isPlain || through?.scheme === 'https';
    const { promise, resolve, reject } = (0,src_world/* withResolvers */.YN)();
    const begunMs = world.monotonicMs();
    let certificate = null;
    const measurement = (result) => ({
        probe,
        startedMs: begunMs - startMs,
        result,
        certificate,
    });
    if (signal.aborted)
        return measurement({ kind: 'skipped', why: 'deadline', waitedMs: 0 });
    // Read and parsed while the connection is made.
    const trusting = needsStore ? context.trustStore(probe) : Promise.resolve(null);
    // Whoever waits for it is told.
    trusting.catch(() => undefined);
    let phase = 'tcp';
    let phaseBegunMs = begunMs;
    let timer;
    const { tcpMs, tlsMs, httpMs } = probe.waits;
    const waits = { tcp: tcpMs, proxy: httpMs, tls: tlsMs, http: httpMs };
    const enter = (next) => {
        const nowMs = world.monotonicMs();
        const tookMs = nowMs - phaseBegunMs;
        phase = next;
        phaseBegunMs = nowMs;
        clearTimeout(timer);
        timer = setTimeout(onTimeout, waits[next]);
        return tookMs;
    };
    let endBody = null;
    const onTimeout = () => {
        if (endBody !== null)
            endBody('never ended');
        else
            resolve({ kind: 'timed-out', phase, waitedMs: waits[phase], beforeMs: phaseBegunMs - begunMs });
    };
    const onAbort = () => resolve({ kind: 'skipped', why: 'deadline', waitedMs: world.monotonicMs() - begunMs });
    const onError = (error) => {
        if (endBody !== null)
            endBody(`broke off (${(0,src_world/* codeOf */.$N)(error)})`);
        else {
            const ms = world.monotonicMs() - begunMs;
            resolve({ kind: 'failed', phase, code: (0,src_world/* codeOf */.$N)(error), ms, beforeMs: phaseBegunMs - begunMs });
        }
    };
    /** What is thrown where a socket speaks would end the process: it is this probe's, as if it had been thrown here. */
    const guarded = (work) => () => {
        try {
            work();
        }
        catch (error) {
            reject(error);
        }
    };
    const socket = world.tcp(probe.to);
    timer = setTimeout(onTimeout, waits.tcp);
    signal.addEventListener('abort', onAbort, { once: true });
    socket.on('error', onError);
    socket.on('close', () => onError(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    const begin = (tcpMs, trusted) => {
        // What was waited for meanwhile is none of the server's time.
        enter(phase);
        if (through === null) {
            speak(socket, trusted, { tcpMs, proxyMs: null });
            return;
        }
        const { secrets } = context;
        if (trusted === null || through.scheme === 'http') {
            reach(socket, through);
            return;
        }
        // A proxy's certificate is held against the same store (net/http transport.go `dialConn`: one TLSClientConfig for both).
        const secure = shakeHands(socket, { ...trusted, context: trusted.proxyContext }, through.host);
        secure.once('secureConnect', guarded(() => {
            if (probe.security === 'tls-unverified' || secure.authorized)
                reach(secure, through);
            else
                onError(secure.authorizationError);
        }));
        function reach(on, through) {
            if (isPlain) {
                if (phase !== 'http')
                    enter('http');
                speak(on, trusted, { tcpMs, proxyMs: null });
                return;
            }
            const connected = guarded(() => {
                const proxyMs = enter('tls');
                speak(on, trusted, { tcpMs, proxyMs });
            });
            connectThrough(on, { through, host: probe.host }, secrets, onError, connected);
        }
    };
    const direct = isPlain ? 'http' : 'tls';
    const firstPhase = through === null || (isPlain && through.scheme === 'http') ? direct : 'proxy';
    socket.once('connect', () => {
        const tcpMs = enter(firstPhase);
        trusting
            .then((trusted) => {
            if (!socket.destroyed)
                begin(tcpMs, trusted);
        })
            .catch(reject);
    });
    const shakeHands = (on, { context: secureContext, ownFolder }, name) => {
        const secure = (0,external_node_tls_.connect)({
            socket: on,
            secureContext,
            // Node would close the socket before anybody has seen the certificate: what it finds is looked at below.
            rejectUnauthorized: false,
            // SNI holds a name, never an address (RFC 6066 section 3); `host` is what the certificate is held against.
            ...((0,address/* isIpAddress */.oX)(name) !== 0 ? { host: name } : { servername: name }),
            ALPNProtocols: ['http/1.1'],
        });
        secure.on('error', (error) => {
            // The server's own alert: that it has asked for a certificate is what it may be about.
            if (phase === 'tls' && (0,src_world/* codeOf */.$N)(error).startsWith('ERR_SSL_')) {
                certificate ??= shownCertificate(secure, ownFolder);
            }
            onError(error);
        });
        return secure;
    };
    const speak = (on, trusted, before) => {
        if (isPlain || trusted === null) {
            talk(on, { ...before, tlsMs: null });
            return;
        }
        const secure = shakeHands(on, trusted, probe.host);
        secure.once('secureConnect', guarded(() => {
            certificate = shownCertificate(secure, trusted.ownFolder);
            if (probe.security === 'tls' && !secure.authorized)
                onError(secure.authorizationError);
            else
                talk(secure, { ...before, tlsMs: enter('http') });
        }));
    };
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
                trustData: null,
                upload: null,
                headers: null,
            });
            return;
        }
        const { secrets } = context;
        const clockMs = () => Date.parse(world.startedAt) + world.monotonicMs() - startMs;
        httpExchange(on, probe, { secrets, clockMs }, onError, (response) => {
            const httpMs = world.monotonicMs() - phaseBegunMs;
            const { status, challenge, headers, upload } = response;
            const answered = {
                kind: 'answered',
                ...phases,
                httpMs,
                status,
                challenge,
                token: null,
                error: null,
                trustData: null,
                upload: isBegun(status) ? upload : null,
                headers,
            };
            // The phase's time-out still runs, and ends a body that never does.
            const read = (maxBytes, done) => {
                endBody = (why) => done({ kind: 'cut', why });
                response.read(maxBytes, done);
            };
            switch (probe.reads) {
                case 'headers':
                    resolve(answered);
                    response.drop();
                    return;
                case 'token':
                    read(budgets/* limits */.Fy.tokenBodyBytes, (body) => resolve({ ...answered, token: tokenAnswer(probe, status, body, secrets) }));
                    return;
                case 'trust-data':
                    read(budgets/* limits */.Fy.trustDataBytes, (body) => resolve({
                        ...answered,
                        error: isError(status) ? errorAnswer(body, secrets) : null,
                        trustData: status === found ? trustDataIn(probe, body) : null,
                    }));
                    return;
                case 'upload':
                    if (!isError(status)) {
                        resolve(answered);
                        response.drop();
                        return;
                    }
                    read(budgets/* limits */.Fy.errorBodyBytes, (body) => resolve({ ...answered, error: errorAnswer(body, secrets) }));
            }
        });
    };
    try {
        return measurement(await promise);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        socket.destroy();
    }
}

// EXTERNAL MODULE: ./build/src/measure/dns.js
var dns = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/src/measure/pace.js
var measure_pace = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/measure/measurer.js
/** One probe in, one measurement out; paced, bounded, and ended by one signal. Knows no thresholds. */






function createMeasurer(options) {
    const { world, signal, startMs, secrets, trustStore, headStart = null } = options;
    const pool = (0,measure_pace/* createSocketPool */.o)(budgets/* limits */.Fy.sockets);
    const pace = (0,measure_pace/* createPace */.q)(budgets/* limits */.Fy.queryBurst, budgets/* limits */.Fy.queriesPerSecond);
    const lateReplies = headStart?.lateReplies ?? new Map();
    // What waits for its turn, by resolver; each is let go of by one loop.
    const queues = new Map();
    const letGoInTurn = async (resolver, queue) => {
        for (let [first, second] = queue; first !== undefined; [first, second] = queue) {
            const together = second !== undefined && areAPair(first.probe, second.probe) ? 2 : 1;
            const waitMs = pace.waitMs(resolver, world.monotonicMs(), together);
            // Aborted while queued: the probe itself says so.
            if (waitMs > 0 && !signal.aborted)
                await (0,promises_.setTimeout)(waitMs, undefined, { signal }).catch(() => undefined);
            else
                for (const { go } of queue.splice(0, together))
                    go(pace.letGo(resolver));
        }
        queues.delete(resolver);
    };
    /**
     * One after the other, a lookup's two questions together. At once where nobody waits, for whoever is asked for first
     * is to have the first socket.
     */
    const itsTurn = (probe) => {
        const resolver = `${probe.resolver.address} ${probe.resolver.port}`;
        const waiting = queues.get(resolver);
        const withItsPair = beginsAPair(probe) ? 2 : 1;
        if (waiting === undefined && pace.waitMs(resolver, world.monotonicMs(), withItsPair) === 0)
            return pace.letGo(resolver);
        const { promise, resolve: go } = (0,src_world/* withResolvers */.YN)();
        const queue = waiting ?? [];
        queue.push({ probe, go });
        if (waiting === undefined) {
            queues.set(resolver, queue);
            // What is asked for together waits together.
            queueMicrotask(() => void letGoInTurn(resolver, queue));
        }
        return promise;
    };
    const askWhenItMay = async (probe) => {
        const turn = itsTurn(probe);
        const leaves = turn instanceof Promise ? await turn : turn;
        try {
            return await untilSent(async () => {
                const begun = probe.kind === 'dns' ? (headStart?.answerTo(probe) ?? null) : null;
                if (begun !== null) {
                    leaves(world.monotonicMs());
                    return begun;
                }
                await pool.acquire();
                return (0,dns/* measureDns */.U)(probe, {
                    world,
                    signal,
                    startMs,
                    pool,
                    sent: leaves,
                    late: (id, reply) => lateReplies.set(id, reply),
                });
            });
        }
        finally {
            leaves(null);
        }
    };
    const connectWhenItMay = (probe) => untilSent(async () => {
        await pool.acquire();
        try {
            return await measureConnection(probe, { world, signal, startMs, secrets, trustStore });
        }
        finally {
            pool.release();
        }
    });
    /** What this process may not open says nothing of the network: again once others are closed, and skipped when the run ends. */
    const untilSent = async (attempt) => {
        for (;;) {
            const measurement = await attempt();
            if (!neverOpened(measurement))
                return measurement;
            await (0,promises_.setTimeout)(budgets/* limits */.Fy.descriptorPauseMs, undefined, { signal }).catch(() => undefined);
        }
    };
    return {
        async measure(probe) {
            const earlyMs = startMs + probe.notBeforeMs - world.monotonicMs();
            // Node cuts the fraction off, and would be early.
            if (earlyMs > 0)
                await (0,promises_.setTimeout)(Math.ceil(earlyMs), undefined, { signal }).catch(() => undefined);
            return probe.kind === 'dns' || probe.kind === 'diagnosis'
                ? askWhenItMay(probe)
                : connectWhenItMay(probe);
        },
        lateReplies: () => lateReplies,
    };
}
/**
 * Both types of one name, as a client asks for them at the same moment: what loses one of two that come together would
 * lose none of them one after the other.
 */
function areAPair(one, other) {
    return (one.kind === 'dns' &&
        other.kind === 'dns' &&
        one.name === other.name &&
        one.transport === other.transport &&
        one.sample === other.sample &&
        one.type !== other.type);
}
/** The plan asks for A first. */
const beginsAPair = (probe) => probe.kind === 'dns' && probe.type === 'A';
function neverOpened({ result }) {
    if (result.kind === 'unreachable')
        return (0,src_world/* lacksDescriptor */.Yv)(result.errno);
    return result.kind === 'failed' && 'code' in result && (0,src_world/* lacksDescriptor */.Yv)(result.code);
}


/***/ })

};
