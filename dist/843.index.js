export const id = 843;
export const ids = [843];
export const modules = {

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPublisher: () => (/* binding */ createPublisher),
  tokenKey: () => (/* binding */ tokenKey)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/runner/pem-files.js
var pem_files = __webpack_require__(6260);
// EXTERNAL MODULE: ./build/src/runner/system-store.js
var system_store = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/src/world.js + 6 modules
var src_world = __webpack_require__(8900);
// EXTERNAL MODULE: ./build/src/forecast/names.js
var names = __webpack_require__(9075);
// EXTERNAL MODULE: ./build/src/measure/dns.js
var dns = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/src/measure/pace.js
var pace = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/src/push-path/address.js
var address = __webpack_require__(498);
// EXTERNAL MODULE: ./build/src/push-path/address-order.js
var address_order = __webpack_require__(5883);
;// CONCATENATED MODULE: ./build/src/publish/api-addresses.js
/**
 * Where GitHub's API is, or the proxy before it, measured: the hosts file, then every resolver of this runner side by side. One that is silent costs
 * nothing where another answers, and getaddrinfo is not asked.
 */







/** Begins at once; ends with the signal. Never rejects. */
function lookUp(world, host, { resolvers, pins, lookup, ipv6Networks }, signal) {
    const known = new Set((0,address/* isIpAddress */.oX)(host) === 0 ? (pins[host.toLowerCase()] ?? []) : [host]);
    const { promise: something, resolve: tell } = (0,src_world/* withResolvers */.YN)();
    const context = {
        world,
        signal,
        startMs: world.monotonicMs(),
        pool: (0,pace/* createSocketPool */.o)(budgets/* limits */.Fy.sockets),
        sent: () => undefined,
        late: () => undefined,
    };
    const ask = async (resolver, name, type) => {
        const once = async (transport) => {
            await context.pool.acquire();
            const asked = probe(resolver, { host, name, type, transport, waitMs: lookup.go.timeoutMs });
            return (await (0,dns/* measureDns */.U)(asked, context)).result;
        };
        let result = await once('udp');
        for (let tries = 1; result.kind === 'timed-out' && tries < lookup.go.attempts; tries += 1)
            result = await once('udp');
        if (result.kind === 'truncated')
            result = await once('tcp');
        if (result.kind !== 'answered')
            return false;
        result.addresses.forEach((address) => known.add(address));
        if (known.size > 0)
            tell(undefined);
        return result.addresses.length > 0;
    };
    const askAll = async (resolver) => {
        for (const name of (0,names/* goNameList */.w)(host, lookup.go)) {
            const found = await Promise.all([ask(resolver, name, 'A'), ask(resolver, name, 'AAAA')]);
            if (found.includes(true))
                return;
        }
    };
    if (known.size > 0)
        tell(undefined);
    else {
        const asking = resolvers.filter(({ used }) => used).map(askAll);
        void Promise.allSettled(asking).then(() => tell(undefined));
    }
    return async () => {
        await something;
        return (0,address_order/* inGoOrder */.ue)([...known], { ipv6Networks, hasNoRoute: () => false });
    };
}
const probe = ({ address, port }, asked) => ({
    kind: 'dns',
    id: `check run ${address} ${asked.name} ${asked.type}`,
    look: 1,
    notBeforeMs: 0,
    resolver: { address, port },
    why: 'client',
    edns: true,
    heedsAdditionals: false,
    sample: 0,
    ...asked,
});

// EXTERNAL MODULE: ./build/src/publish/connection.js
var connection = __webpack_require__(8329);
// EXTERNAL MODULE: ./build/src/last-slashes.js
var last_slashes = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/runner/json.js
var json = __webpack_require__(2828);
;// CONCATENATED MODULE: ./build/src/publish/target.js
/** Where a check run belongs: GitHub's API, the repository and the commit. */



const defaultApiUrl = 'https://api.github.com';
const defaultPort = 443;
/** SHA-1, or SHA-256 (git-scm.com, "hash-function-transition"). */
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ownerAndName = /^([\w-]+)\/([\w.-]+)$/;
const missing = (why) => ({ ok: false, why });
/** Never rejects. */
async function readTarget(world) {
    const { environment } = world;
    const api = apiIn(environment['GITHUB_API_URL'] ?? '');
    if (api === null)
        return missing('GITHUB_API_URL is no https URL, and the token goes nowhere else');
    const [, owner, repository] = ownerAndName.exec(environment['GITHUB_REPOSITORY'] ?? '') ?? [];
    if (owner === undefined || repository === undefined)
        return missing('GITHUB_REPOSITORY names no repository');
    const found = await commitOf(world);
    return found.ok ? { ok: true, target: { ...api, owner, repository, sha: found.sha } } : found;
}
/** The API's host alone, for whoever looks its name up; null where the URL is none that a token may go to. */
function apiIn(written) {
    const text = written === '' ? defaultApiUrl : written;
    const url = URL.canParse(text) ? new URL(text) : null;
    // A user name would be sent as a second Authorization, and what follows a ? would hide the path.
    if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.search !== '')
        return null;
    return {
        apiUrl: (0,last_slashes/* withoutLastSlashes */.q)(`${url.origin}${url.pathname}`),
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? defaultPort : Number(url.port),
    };
}
/**
 * `GITHUB_SHA`; but that of a pull request is a merge that nobody looks at, so the head of its branch (docs.github.com,
 * "Events that trigger workflows", `pull_request` and `merge_group`).
 */
async function commitOf({ environment, readFile }) {
    const path = environment['GITHUB_EVENT_PATH'] ?? '';
    const file = path === '' ? null : await readFile(path, budgets/* limits */.Fy.eventFileBytes);
    // GitHub's own library reads this file when it is loaded, and throws where it is not JSON.
    const event = file?.kind === 'text' ? (0,json/* parseFirstJson */.EP)(file.text) : null;
    if (event?.ok === false)
        return { ok: false, why: `the file of the event cannot be read: ${event.why}` };
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const sha = shaIn(event?.value, name) ?? environment['GITHUB_SHA'] ?? '';
    if (isOfPullRequest(name) && shaIn(event?.value, name) === null) {
        return { ok: false, why: 'the file of the event does not say which commit the pull request ends with' };
    }
    return commit.test(sha) ? { ok: true, sha } : { ok: false, why: 'GITHUB_SHA names no commit' };
}
const isOfPullRequest = (event) => event.startsWith('pull_request');
function shaIn(event, name) {
    const found = isOfPullRequest(name)
        ? (0,json/* jsonAt */.og)(event, 'pull_request', 'head', 'sha')
        : name === 'merge_group'
            ? (0,json/* jsonAt */.og)(event, 'merge_group', 'head_sha')
            : null;
    return typeof found === 'string' ? found : null;
}

// EXTERNAL MODULE: ./build/src/push-path/proxy.js
var proxy = __webpack_require__(7254);
;// CONCATENATED MODULE: ./build/src/publish/way.js
/** The way to GitHub's API: direct, or through the proxy that this step's environment names for it, by Go's rules. */

function wayTo({ host, port }, { proxies }, environment) {
    const entry = (0,proxy/* proxyFor */.iJ)(proxies.client, { secure: true, host, port });
    if (entry === null)
        return { kind: 'direct' };
    const { source } = entry;
    if (entry.kind === 'malformed')
        return { kind: 'none', why: `${source} cannot be used: ${entry.why}` };
    const { server } = entry;
    if (server.scheme === 'socks5')
        return { kind: 'none', why: `${source} names a SOCKS proxy, which is not followed` };
    return {
        kind: 'proxy',
        hop: {
            source,
            secure: server.scheme === 'https',
            host: server.host,
            port: server.port,
            login: server.hasCredentials ? loginIn(environment[source] ?? '') : null,
        },
    };
}
/** Go puts `http://` before what has no scheme (golang.org/x/net http/httpproxy/proxy.go, `parseProxy`). */
function loginIn(text) {
    const written = [text, `http://${text}`].find((one) => /^\w+:\/\//.test(one) && URL.canParse(one));
    if (written === undefined)
        return null;
    const { username, password } = new URL(written);
    return { name: decoded(username), password: decoded(password) };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/publish/check-run.js
/** Publishes a check run: one deadline from the start of the run, and nothing of it is left behind. */










/** Under which name the token is kept. */
const tokenKey = 'github-token';
const proxyKey = 'proxy';
const notSent = (why) => ({ kind: 'not-sent', why });
const timeIsUp = 'the time-out came first';
const wasEnded = 'the job was cancelled first';
function createPublisher({ world, secrets, timeoutMs }) {
    const controller = new AbortController();
    const { signal } = controller;
    (0,external_node_events_.setMaxListeners)(0, signal);
    const timer = setTimeout(() => controller.abort(new Error(timeIsUp)), timeoutMs + budgets/* limits */.Fy.checkRunGraceMs);
    const { endAsked } = world;
    const ended = () => notSent(endAsked.aborted ? wasEnded : timeIsUp);
    const onEndAsked = () => controller.abort(new Error(wasEnded));
    endAsked.addEventListener('abort', onEndAsked, { once: true });
    if (endAsked.aborted)
        onEndAsked();
    const end = () => {
        clearTimeout(timer);
        endAsked.removeEventListener('abort', onEndAsked);
        controller.abort(new Error(timeIsUp));
    };
    const api = apiIn(world.environment['GITHUB_API_URL'] ?? '');
    let found = null;
    const send = async (run) => {
        const authorization = secrets.bearerFor(tokenKey);
        if (authorization === null)
            return notSent('there is no github-token');
        const read = await readTarget(world);
        if (!read.ok)
            return notSent(read.why);
        const { target } = read;
        if (found === null)
            return notSent('the runner was not looked at');
        const { way } = found;
        if (way.kind === 'none')
            return notSent(way.why);
        const addresses = await found.addresses();
        if (endAsked.aborted)
            return ended();
        const { host } = way.kind === 'proxy' ? way.hop : target;
        if (addresses.length === 0)
            return notSent(`no resolver of this runner gave an address of ${host}`);
        if (signal.aborted)
            return ended();
        const proxy = way.kind === 'proxy' ? { ...way.hop, authorization: secrets.basicFor(proxyKey) } : null;
        return await sendTo({ target, addresses, proxy }, { run, authorization });
    };
    const sendTo = async ({ target, ...to }, what) => {
        const { createCheckRun } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(564)]).then(__webpack_require__.bind(__webpack_require__, 7564));
        const trusted = (0,external_node_tls_.createSecureContext)({ ca: await authorities(world) });
        const { host, port } = target;
        const asked = { sent: false };
        try {
            const socket = await (0,connection/* connectSecurely */.T2)({ world, host, port, ...to, trusted, signal });
            const answer = await createCheckRun({
                target,
                ...what,
                fetch: (url, { method, headers, body = '' }) => {
                    asked.sent = true;
                    return (0,connection/* exchange */.cv)(socket, { method, url: new URL(url), headers, body }, signal);
                },
            }).finally(() => socket.destroy());
            return answer.status === budgets/* limits */.Fy.checkRunCreated
                ? { kind: 'published', url: answer.url === null ? null : shown(answer.url) }
                : { kind: 'refused', status: answer.status, message: shown(answer.message) };
        }
        catch (error) {
            if (asked.sent)
                return { kind: 'no-answer', why: shown(wordsOf(error)) };
            throw error;
        }
    };
    const shown = (text) => secrets.without(text).slice(0, budgets/* limits */.Fy.messageCharacters);
    return {
        look: (facts) => {
            if (api === null || found !== null)
                return;
            const way = wayTo(api, facts, world.environment);
            const { host } = way.kind === 'proxy' ? way.hop : api;
            if (way.kind === 'proxy' && way.hop.login !== null) {
                secrets.keepPassword(proxyKey, way.hop.login.name, way.hop.login.password);
            }
            const addresses = way.kind === 'none' ? () => Promise.resolve([]) : lookUp(world, host, facts, signal);
            found = { way, addresses };
        },
        async publish(run) {
            try {
                const sending = send(run).catch((error) => notSent(shown(wordsOf(error))));
                return await Promise.race([sending, aborted(signal, sending, ended)]);
            }
            finally {
                end();
            }
        },
        end,
    };
}
/** The system's code says more of a socket than its message; of the rest the message says all. */
const wordsOf = (error) => (error instanceof connection/* NotConnected */.jB ? error.message : (0,src_world/* codeOf */.$N)(error));
/** What is underway says itself what became of it, a moment after the signal. */
function aborted(signal, sending, ended) {
    const { promise, resolve } = (0,src_world/* withResolvers */.YN)();
    const onAbort = () => {
        const last = setTimeout(() => resolve(ended()), budgets/* limits */.Fy.checkRunLastMs);
        void sending.finally(() => clearTimeout(last));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted)
        onAbort();
    return promise;
}
/** Node's own, the system's, and what this step adds: a GitHub Enterprise Server may have a company's. */
async function authorities(world) {
    const extra = world.environment['NODE_EXTRA_CA_CERTS'] ?? '';
    const files = await Promise.all([
        (0,system_store/* systemStore */.$)(world).then((system) => (0,system_store/* stepStore */.q)(world, system)),
        ...(extra === '' ? [] : [(0,pem_files/* readPem */.Je)(world, extra)]),
    ]);
    return [...external_node_tls_.rootCertificates, ...(0,pem_files/* together */.bs)(files).pems];
}


/***/ }),

/***/ 8329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   T2: () => (/* binding */ connectSecurely),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   jB: () => (/* binding */ NotConnected)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9448);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7943);
/* harmony import */ var _push_path_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(498);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8900);
/** A verified TLS connection to one of the measured addresses of a host, and one request on it. */





const userAgent = 'push-preflight';
/** Nothing was sent: the message is a sentence part. */
class NotConnected extends Error {
}
/** The next address is tried where one does not answer in time. Rejects with `NotConnected`. */
async function connectSecurely(options) {
    const { host, port } = options.proxy ?? options;
    const tried = [];
    for (const address of options.addresses.slice(0, _budgets_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.addressesPerHost)) {
        try {
            return await connectTo({ address, port }, options);
        }
        catch (error) {
            tried.push(`${address} (${(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)})`);
            if (options.signal.aborted)
                break;
        }
    }
    const through = options.proxy === null ? '' : ` through the proxy of ${options.proxy.source}`;
    throw new NotConnected(`no connection to ${host}${through}: ${tried.join(', ')}`);
}
/** The last of the sockets, each of which ends with the first. */
async function connectTo(to, { world, host, port, proxy, trusted, signal }) {
    const { promise: broken, reject } = (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .withResolvers */ .YN)();
    const socket = world.tcp(to);
    const timer = setTimeout(() => reject(new Error('no answer in time')), _budgets_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.checkRunConnectMs);
    // The reason says what came first.
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    socket.on('error', reject);
    socket.on('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    if (signal.aborted)
        onAbort();
    const way = async () => {
        await new Promise((resolve) => socket.once('connect', resolve));
        if (proxy === null)
            return await secured(socket, host, trusted);
        const hop = proxy.secure ? await secured(socket, proxy.host, trusted) : socket;
        return await secured(await tunnelled(hop, { host, port, authorization: proxy.authorization }), host, trusted);
    };
    try {
        return await Promise.race([way(), broken]);
    }
    catch (error) {
        socket.destroy();
        throw error;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}
/** Verified TLS; rejects with OpenSSL's code where the certificate is not good for the host. */
function secured(socket, host, trusted) {
    const { promise, resolve, reject } = (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .withResolvers */ .YN)();
    const secure = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({
        socket,
        secureContext: trusted,
        // SNI holds a name, never an address (RFC 6066 section 3).
        ...((0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isIpAddress */ .oX)(host) !== 0 ? { host } : { servername: host }),
        ALPNProtocols: ['http/1.1'],
    });
    secure.on('error', reject);
    secure.once('secureConnect', () => resolve(secure));
    return promise;
}
const connected = 200;
/** RFC 9110 section 9.3.6. The proxy resolves the name by itself. */
function tunnelled(on, { host, port, authorization, }) {
    const { promise, resolve, reject } = (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .withResolvers */ .YN)();
    const target = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const request = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
        createConnection: () => on,
        method: 'CONNECT',
        path: target,
        setHost: false,
        maxHeaderSize: _budgets_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.headerBytes,
        headers: {
            host: target,
            'user-agent': userAgent,
            ...(authorization === null ? {} : { 'proxy-authorization': authorization }),
        },
    });
    request.on('error', reject);
    request.once('connect', ({ statusCode = 0 }, socket, head) => {
        if (statusCode !== connected)
            reject(new Error(`the proxy answered ${statusCode}`));
        else {
            if (head.length > 0)
                socket.unshift(head);
            resolve(socket);
        }
    });
    request.end();
    return promise;
}
/** One request and its answer. The connection is gone afterwards; a redirection is an answer like any other, and not followed. */
function exchange(on, asked, signal) {
    const { promise, resolve, reject } = (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .withResolvers */ .YN)();
    const onAbort = () => reject(new Error('no answer before the time-out'));
    signal.addEventListener('abort', onAbort, { once: true });
    const request = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
        createConnection: () => on,
        method: asked.method,
        path: `${asked.url.pathname}${asked.url.search}`,
        setHost: false,
        maxHeaderSize: _budgets_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.headerBytes,
        headers: {
            ...asked.headers,
            host: asked.url.host,
            connection: 'close',
            // Nothing here inflates.
            'accept-encoding': 'identity',
            'content-length': Buffer.byteLength(asked.body),
        },
    });
    request.on('error', reject);
    on.on('error', reject);
    request.once('response', (response) => {
        const chunks = [];
        let bytes = 0;
        response.on('error', reject);
        response.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > _budgets_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.checkRunAnswerBytes)
                reject(new Error('its answer is too long'));
            else
                chunks.push(chunk);
        });
        response.on('end', () => {
            const headers = Object.entries(response.headers).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : []);
            const text = Buffer.concat(chunks).toString('utf8');
            resolve(answerOf(response.statusCode ?? 0, headers, text));
        });
    });
    request.end(asked.body);
    if (signal.aborted)
        onAbort();
    return promise.finally(() => {
        signal.removeEventListener('abort', onAbort);
        on.destroy();
    });
}
/** `Response` refuses a body with these (Fetch standard, "null body status"), and everything below 200. */
const withoutBody = new Set([204, 205, 304]);
const leastStatus = 200;
function answerOf(status, headers, text) {
    if (status < leastStatus)
        throw new Error(`it answered ${status}`);
    return new Response(withoutBody.has(status) ? null : text, { status, headers });
}


/***/ })

};
