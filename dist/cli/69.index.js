export const id = 69;
export const ids = [69,763];
export const modules = {

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ authorizedAt)
/* harmony export */ });
/* harmony import */ var _push_path_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9963);
/* harmony import */ var _http_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9518);
/* harmony import */ var _push_path_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8784);
/* harmony import */ var _push_path_token_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2768);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8526);
/** What the token server, or the registry itself, makes of the credentials that the push will use. */





function authorizedAt(observations, image, authentication) {
    const path = (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOfImage */ .KW)(observations, image);
    const upload = authentication === path.registryAuthentication ? (0,_upload_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadOf */ .n)(observations, path) : { kind: 'unknown' };
    if (upload.kind === 'refused')
        return { kind: 'upload-refused', refusal: upload };
    const authorized = authorizedByAnswers(observations, image, authentication);
    const taker = authentication === path.trustAuthentication ? path.trust : path.registry;
    if (isGiven(authorized) && (0,_push_path_token_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .expiredTokensAt */ .l)(observations, authentication, taker) !== null) {
        return { kind: 'expired' };
    }
    return authorized.kind === 'unknown' && upload.kind === 'begun' ? { kind: 'granted' } : authorized;
}
const isGiven = ({ kind }) => kind === 'granted' || kind === 'not-granted' || kind === 'unknown';
function authorizedByAnswers(observations, image, authentication) {
    if (authentication.kind === 'none')
        return { kind: 'granted' };
    const stop = (0,_push_path_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialStop */ .IL)(authentication);
    if (stop === null)
        return { kind: 'unknown' };
    const withCredentials = answerTo(observations, stop, _push_path_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .sendsLogin */ .tC);
    if (withCredentials !== null) {
        return (0,_push_path_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .hasIdentityToken */ .Aw)(observations, image) ? judgedForm(withCredentials) : judged(withCredentials);
    }
    if (observations.runner.credentials[image.domain] !== 'none')
        return { kind: 'unknown' };
    if (authentication.kind === 'basic')
        return { kind: 'nobody' };
    const anonymous = answerTo(observations, stop, ({ kind }) => kind === 'none');
    if (anonymous === null)
        return { kind: 'unknown' };
    const given = judged(anonymous);
    return given.kind === 'refused' || given.kind === 'not-granted'
        ? { kind: 'nobody' }
        : opaqueIsUnknown(anonymous, given);
}
function answerTo(observations, stop, isMeant) {
    for (const { probe, result } of (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionsTo */ .L2)(observations, stop)) {
        if (probe.kind === 'http' && isMeant(probe.authorization) && result.kind === 'answered')
            return result;
    }
    return null;
}
/**
 * What is posted is refused with 400, too (RFC 6749 section 5.2). Docker's own words for what has no `errors` in it are only
 * known of a 401 (docker/distribution registry/client/errors.go, `HandleErrorResponse`).
 */
function judgedForm(answered) {
    const { status, token } = answered;
    const message = token?.kind === 'refused' ? token.message : null;
    switch (status) {
        case 400:
            return { kind: 'refused', message, words: null };
        case 401:
        case 403:
            return { kind: 'refused', message, words: message ?? 'authentication required' };
        case 404:
        case 405:
            return {
                kind: 'unusable',
                why: `it answers HTTP status ${status} to the POST that Docker sends an identity token with`,
            };
        case null:
        default:
            return judged(answered);
    }
}
function judged({ status, token }) {
    if (status === 401 || status === 403) {
        const message = token?.kind === 'refused' ? token.message : null;
        return { kind: 'refused', message, words: message ?? 'incorrect username or password' };
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
            return status !== null && (0,_http_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isServiceError */ .gi)(status)
                ? { kind: 'unknown' }
                : { kind: 'unusable', why: `it answers with HTTP status ${status ?? 0}` };
    }
}
/** A token that everybody gets and that nobody can read says nothing about pushing. */
const opaqueIsUnknown = ({ token }, given) => token?.kind === 'token' && token.granted === null ? { kind: 'unknown' } : given;


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cellsOf),
  T: () => (/* binding */ differ)
});

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/push-path/addresses.js
var addresses = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/src/push-path/closed-ports.js
var closed_ports = __webpack_require__(2377);
// EXTERNAL MODULE: ./build/src/push-path/memo.js
var memo = __webpack_require__(1782);
// EXTERNAL MODULE: ./build/src/forecast/samples.js
var samples = __webpack_require__(9260);
;// CONCATENATED MODULE: ./build/src/forecast/closed-cells.js

/**
 * A port that is closed refuses every question, those that nobody asked it, too; each refusal is a sample of all of them. It
 * takes as long as the quickest: what the others took besides is this machine's.
 */
function closedCells(closed, transport, timeoutMs) {
    return [...closed.values()].flatMap((refusals) => {
        const [first] = refusals;
        if (first?.probe.transport !== transport)
            return [];
        const server = first.probe.resolver;
        const ms = Math.min(...refusals.map(({ result }) => ('ms' in result ? result.ms : timeoutMs)));
        const refusal = { server, transport, result: { kind: 'port-closed', ms }, overTcp: null };
        const cell = {
            server,
            loss: { lost: 0, sent: refusals.length },
            neverAnswered: false,
            refuses: transport === 'udp',
            replies: refusals.map(() => refusal),
            whenLost: (0,samples/* lostAfter */.JX)(server, transport, timeoutMs),
        };
        return [[(0,samples/* everyCellKey */.L4)(server), cell]];
    });
}

// EXTERNAL MODULE: ./build/src/forecast/exchanges.js
var exchanges = __webpack_require__(5041);
// EXTERNAL MODULE: ./build/src/forecast/interval.js
var interval = __webpack_require__(454);
;// CONCATENATED MODULE: ./build/src/forecast/cells.js
/** From the measurements of one run to the cells that replays draw from. */








function cellsOf(observations, { timeoutMs, useVc, isLost }, temperature) {
    const overTcp = new Map();
    const byCell = new Map();
    const transport = useVc ? 'tcp' : 'udp';
    const closed = (0,closed_ports/* closedPorts */.Hc)(observations);
    for (const one of (0,addresses/* dnsMeasurements */.f9)(observations)) {
        const { probe, result } = one;
        if (closed.has((0,closed_ports/* closedPortKey */.xW)(probe.resolver, transport)))
            continue;
        const key = (0,samples/* cellKey */.sl)(probe.resolver, probe.name, probe.type);
        if (probe.transport === 'tcp')
            overTcp.set(`${key} ${probe.sample}`, result);
        if (probe.transport === transport)
            (0,memo/* getOrAdd */.PD)(byCell, key, () => []).push(one);
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
        const unanswered = measurements.filter(isUnanswered).length;
        return [{ key, server, transport, samples, lost: samples.filter(isLost).length, unanswered }];
    });
    const byServer = new Map();
    for (const one of asked)
        (0,memo/* getOrAdd */.PD)(byServer, (0,exchanges/* hostPort */.QL)(one.server), () => []).push(one);
    const losses = new Map([...byServer].map(([server, own]) => [server, lossesAt(own)]));
    return new Map([
        ...closedCells(closed, transport, timeoutMs),
        ...asked.flatMap((one) => {
            const onTheWay = losses.get((0,exchanges/* hostPort */.QL)(one.server));
            if (onTheWay === undefined)
                return [];
            const { server } = one;
            const whenLost = (0,samples/* lostAfter */.JX)(server, transport, timeoutMs);
            if (one.samples.length === 0) {
                // What was not waited for to the end, at a resolver that answers nothing, is as silent as all the rest.
                const { dead: loss } = onTheWay;
                return loss === null
                    ? []
                    : [[one.key, { server, loss, neverAnswered: false, refuses: false, replies: [], whenLost }]];
            }
            return [
                [
                    one.key,
                    {
                        server,
                        // A cold sample is the only one of its kind.
                        loss: temperature === 'cold'
                            ? { lost: one.lost, sent: one.samples.length }
                            : pooledLoss(one, onTheWay),
                        neverAnswered: isRule(one, onTheWay),
                        refuses: false,
                        replies: withoutNoise(one.samples.filter((sample) => !isLost(sample)).sort(fromBestToWorst)),
                        whenLost,
                    },
                ],
            ];
        }),
    ]);
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
function lossesAt(ofServer) {
    return {
        dead: answersNothing(ofServer) ? withUnanswered(lossOf(ofServer), ofServer) : null,
        silent: lossOf(ofServer.filter(isSilent)),
        others: lossOf(ofServer.filter((one) => !isSilent(one))),
    };
}
/**
 * Where what was asked before has run out to its end, and nothing ever came, the last quarter of a wait brings nothing
 * either. It is not a sample: no library's patience was tried.
 */
const isUnanswered = ({ probe, result }) => result.kind === 'skipped' && result.waitedMs >= probe.waitMs * budgets/* forecasting */.ug.unansweredShare;
function withUnanswered({ lost, sent }, ofServer) {
    const more = ofServer.reduce((sum, { unanswered }) => sum + unanswered, 0);
    return { lost: lost + more, sent: sent + more };
}
/**
 * A cell that lost everything is not the victim of chance; the others of its resolver share their chance. At a resolver that
 * answers nothing at all there are no others: one query of a host that came up late is as lost as the dozens before it.
 */
const pooledLoss = (one, { dead, silent, others }) => dead ?? (isSilent(one) ? silent : others);
/**
 * Whether a question is never answered as a rule. The loss on the way to its resolver is what the resolver's
 * other questions show; where even the most that they allow hardly ever loses as many in a row, it is not
 * the way that loses these, and no attempt of any client gets one through. An interval around `all of 15`
 * would let one of five through at its lower end, and a push that tries five times would look saved.
 * A resolver that answers nothing at all has no other questions: a dead one looks like a very lossy way, so its
 * loss keeps its interval, as do two or three samples that the deadline cut short beside few others.
 */
function isRule(one, { others: { lost, sent } }) {
    if (!isSilent(one))
        return false;
    return sent > 0 && (0,interval/* wilsonInterval */.Y)(lost / sent, sent).high ** one.lost <= budgets/* forecasting */.ug.noChance;
}
const lossOf = (pool) => ({
    lost: pool.reduce((sum, { lost }) => sum + lost, 0),
    sent: pool.reduce((sum, { samples }) => sum + samples.length, 0),
});
const isSilent = (one) => answersNothing([one]);
/** Nothing came back of enough queries to be sure. */
function answersNothing(pool) {
    const { lost, sent } = lossOf(pool);
    return lost >= budgets/* forecasting */.ug.silentFrom && lost === sent;
}
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
const badnessOf = (sample) => badness[decisiveOf(sample).kind];
const badness = {
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


/***/ }),

/***/ 5059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ glibcWords),
/* harmony export */   pk: () => (/* binding */ muslWords),
/* harmony export */   ql: () => (/* binding */ cgoError)
/* harmony export */ });
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


/***/ }),

/***/ 6533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ stumblingCertificate),
/* harmony export */   OZ: () => (/* binding */ daemonStumbles),
/* harmony export */   Sh: () => (/* binding */ shownByDockerAlone),
/* harmony export */   Y8: () => (/* binding */ alertWords),
/* harmony export */   bC: () => (/* binding */ containerdStumbles),
/* harmony export */   vL: () => (/* binding */ refusesClient)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _push_path_client_certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8944);
/* harmony import */ var _push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1337);
/* harmony import */ var _unfit_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1495);
/** What Docker's client certificates do to a push: it stumbles over one of a folder, or a server is not content with what it is shown. */




const isUnusable = (one) => one.state.kind === 'unusable';
/** The one that Docker stumbles over before it connects to a stop, or null: the first one, since it reads them in order. */
const stumblingCertificate = ({ runner }, stop) => (0,_push_path_client_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .certificatesAt */ .Ef)(runner, stop).find(isUnusable) ?? null;
/** What the CLI prints of it with dockerd's classic store: the daemon answers with it before the push begins to report. */
function daemonStumbles(observations, stop) {
    const error = stumblingCertificate(observations, stop)?.state.error ?? null;
    const { version } = observations.runner.daemon;
    if (error === null)
        return null;
    const words = `Error response from daemon: ${error}`;
    if ((0,_push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAt */ .wD)(_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .daemon */ .fx.saysMustUseCrt, version, false))
        return words;
    return words
        .replace('. CA certificates must use', '. Note that CA certificates should use')
        .replace(': missing client', ': Missing client');
}
/**
 * containerd reads the same folder by its own rules (containerd v2.1.0 core/remotes/docker/config/hosts.go, `loadCertFiles`): a key alone
 * is passed over, and a certificate alone has to have its key in the same file.
 */
function containerdStumbles({ runner }, stop) {
    for (const { path, state } of (0,_push_path_client_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .certificatesAt */ .Ef)(runner, stop)) {
        if (state.kind !== 'unusable')
            continue;
        switch (state.fault) {
            case 'certificate-missing':
                continue;
            case 'key-missing':
                return `${loading}tls: found a certificate rather than a key in the PEM for the private key`;
            case 'unreadable':
                return `unable to read CERT file "${path}": ${state.error}`;
            case 'not-pem':
            case 'not-matching':
                return `${loading}${state.error}`;
        }
    }
    return null;
}
const loading = 'failed to load X509 key pair: ';
/** What crypto/tls says of the alerts that a server ends a connection with where it is not content with the client's certificate (Go 1.24 crypto/tls/alert.go). */
const alertWords = {
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'certificate required',
    ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: 'handshake failure',
    ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'bad certificate',
    ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE: 'unsupported certificate',
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED: 'revoked certificate',
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED: 'expired certificate',
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'unknown certificate',
    ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'unknown certificate authority',
    ERR_SSL_TLSV1_ALERT_ACCESS_DENIED: 'access denied',
};
/** It has other causes, too: nothing in common, most of all. */
const manySided = 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE';
const badRequest = 400;
/** Whether the server asked for a certificate and was not content: by an alert, or with a page as nginx has it. */
function refusesClient({ result, certificate }) {
    const asked = certificate?.asksBack === true;
    switch (result.kind) {
        case 'failed':
            // Where the handshake was over before anything of it was seen, the alert alone tells.
            return result.code in alertWords && (asked || (certificate === null && result.code !== manySided));
        case 'answered':
            return asked && result.status === badRequest && (0,_unfit_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPage */ .yp)(result.headers);
        case 'timed-out':
        case 'skipped':
            return false;
    }
}
/** Why it is not known what a server that refuses this program would say to Docker, or null. */
function shownByDockerAlone({ runner, request }, stop, one) {
    if (!refusesClient(one))
        return null;
    const certificates = (0,_push_path_client_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .certificatesAt */ .Ef)(runner, stop);
    const isKept = !(0,_push_path_client_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeShownTo */ .vb)(stop, stop.authorities, request.trustedRealms);
    if (isKept && certificates.some(({ state }) => state.kind === 'usable')) {
        return `${stop.host} asks for a certificate, and that of ${stop.authorities.host} is shown to nobody outside its domain but trusted-realms`;
    }
    const hidden = certificates.find(({ state }) => state.kind === 'hidden');
    return hidden === undefined
        ? null
        : `${stop.host} asks for a certificate, and Docker's was not read: ${hidden.state.why}`;
}


/***/ }),

/***/ 619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ clientsOf)
});

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/push-path/docker-version.js
var docker_version = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/src/push-path/registry.js
var push_path_registry = __webpack_require__(9403);
// EXTERNAL MODULE: ./build/src/push-path/path.js
var push_path_path = __webpack_require__(9963);
;// CONCATENATED MODULE: ./build/src/forecast/address-checks.js
/** Lookups that Docker makes before anything is sent, to see whether a registry is insecure by its address. Nothing bounds them. */



/** How many this version makes. */
const checksAt = ({ before, changes }, version) => (0,docker_version/* holdsAt */.wD)(changes, version, before);
/**
 * Makes them, one after the other. Docker Hub's are of `docker.io`, which is not measured: it is taken to be as quick as
 * the quickest name of the push, since what is wrong with all of them is wrong with the resolver.
 */
function checkAddresses({ resolver }, story, { domain }, { registry, registryAuthentication }, { dockerHub, others }) {
    const lookup = (host) => resolver.lookup(host).ms;
    const token = (0,push_path_path/* tokenStopOf */.rq)(registryAuthentication);
    // What a proxy looks up was not measured here.
    const hosts = [registry.host, ...(token?.way.kind === 'direct' ? [token.host] : [])];
    const count = (0,push_path_registry/* isDockerHub */.gr)(domain) ? dockerHub : others;
    let ms = 0;
    for (let index = 0; index < count; index++) {
        ms += (0,push_path_registry/* isDockerHub */.gr)(domain) ? Math.min(...hosts.map(lookup)) : lookup(registry.host);
    }
    story.pass('address checks', ms, () => `lookups without a time-out: ${count}`);
}

// EXTERNAL MODULE: ./build/src/push-path/image-reference.js
var image_reference = __webpack_require__(9347);
// EXTERNAL MODULE: ./build/src/forecast/authorization.js
var authorization = __webpack_require__(5062);
// EXTERNAL MODULE: ./build/src/push-path/credentials.js
var credentials = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/src/push-path/memo.js
var memo = __webpack_require__(1782);
// EXTERNAL MODULE: ./build/src/forecast/client-certificates.js
var client_certificates = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/src/forecast/http-status.js
var http_status = __webpack_require__(9518);
// EXTERNAL MODULE: ./build/src/forecast/request.js
var forecast_request = __webpack_require__(254);
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
        const key = stop.server;
        const known = connections.get(key);
        const kept = known !== undefined && story.now() - known.idleFromMs < idleMs ? known : null;
        const lookup = kept === null ? (0,forecast_request/* lookupFor */.Mo)({ resolver }, stop) : { ...kept.lookup, ms: 0 };
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
    const asked = (0,forecast_request/* request */.Em)(observations, stop, lookup, budget);
    if (asked.kind !== 'hangs' || budget.headersMs === null)
        return asked;
    const ms = lookup.ms + connectedMs(observations, stop) + budget.headersMs;
    return { kind: 'failed', ms, error: headerTimeout, timedOut: true };
}
/** What TCP and TLS took where the headers never came. */
function connectedMs(observations, stop) {
    const waits = (0,push_path_path/* connectionsTo */.L2)(observations, stop).flatMap(({ result }) => result.kind === 'timed-out' && result.phase === 'http' ? [result.beforeMs] : []);
    return waits.at(-1) ?? 0;
}

// EXTERNAL MODULE: ./build/src/forecast/upload.js
var upload = __webpack_require__(8526);
// EXTERNAL MODULE: ./build/src/forecast/unfit-answers.js
var unfit_answers = __webpack_require__(1495);
;// CONCATENATED MODULE: ./build/src/forecast/unfit-push.js
/** dockerd's classic store at what is no registry: it has taken the answer to its ping as it was. */


const step = 'layers and manifest';
/**
 * A page is taken for a layer that is there (docker/distribution registry/client/repository.go `blobStatter.Stat`), and for a
 * manifest that was taken, but for its digest (`manifests.Put`). An upload has no use for it (`blobs.Create`), and is tried
 * again with the pauses of every upload. A refusal is final (moby v28.5.2 distribution/errors.go, retryOnError): where it is no
 * JSON its text is the page.
 * @param ask one more request to it
 */
function endAtUnfit(story, { host }, unfit, content, ask) {
    const asks = () => story.pass(step, ask().ms, () => 'a request to what is no registry');
    switch (unfit.kind) {
        case 'redirect':
            return story.endUnknown(step, notFollowed(host, unfit.to));
        case 'forbidden':
            // Whether a layer is there is asked first, and that this fails is only logged.
            if (content === 'present')
                asks();
            asks();
            return story.end('access-denied', step, unfit.page ? null : denied);
        case 'page':
            if (content === 'present') {
                for (let left = budgets/* daemon */.fx.requestsIfPresent; left > 0; left--)
                    asks();
                return story.end('service-error', step, 'invalid checksum digest format');
            }
            for (const pauseMs of budgets/* daemon */.fx.layerRetryPausesMs) {
                asks();
                story.pass('pause', pauseMs, () => `Retrying in ${pauseMs / 1000} seconds`);
            }
            asks();
            return story.end('service-error', step, `received unexpected HTTP status: ${(0,http_status/* statusLine */.Bs)(unfit.status)}`);
    }
}
const denied = 'denied: requested access to the resource is denied';
/** What is not followed here, Docker follows. */
const notFollowed = (host, to) => `${host} sends its visitors ${to === null ? 'to another of its pages' : `to ${to}`}, and what is there was not asked`;

;// CONCATENATED MODULE: ./build/src/forecast/daemon-push.js
/** dockerd's classic store: what it does before, at and after its ping (moby v28.5.2 distribution/push*.go, registry/). */












const pingBudget = { dialMs: budgets/* daemon */.fx.dialMs, tlsMs: budgets/* daemon */.fx.tlsMs, totalMs: budgets/* daemon */.fx.pingMs };
const tokenBudget = { dialMs: budgets/* daemon */.fx.dialMs, tlsMs: budgets/* daemon */.fx.tlsMs, totalMs: budgets/* daemon */.fx.tokenMs };
const requestBudget = { dialMs: budgets/* daemon */.fx.dialMs, tlsMs: budgets/* daemon */.fx.tlsMs, totalMs: null };
/** Whether this dockerd's dials know of the request's time-out decides how much of it each address of a name has. */
function asDialled({ observations }, budget) {
    const { daemon } = observations.runner;
    const budgets = (0,memo/* getOrAdd */.PD)(dialled, daemon, () => new WeakMap());
    return (0,memo/* getOrAdd */.PD)(budgets, budget, () => ({ ...budget, dialOutlivesRequest: (0,docker_version/* dialOutlivesRequest */.HH)(daemon) }));
}
/** Asked for each request of each replay. */
const dialled = new WeakMap();
/** What the lab has: a daemon 20.10.24, with the CLI of the same version and with 28.2.2. */
const measuredStore = { addressChecks: budgets/* daemon */.fx.untimedLookups, keepsConnections: false };
/** The same of other versions, from their source. */
const classicStoreOf = (cliVersion, daemonVersion) => {
    const [cli, push] = [checksAt(budgets/* addressChecks */.AI.cli, cliVersion), checksAt(budgets/* addressChecks */.AI.push, daemonVersion)];
    return {
        addressChecks: { dockerHub: cli.dockerHub + push.dockerHub, others: cli.others + push.others },
        keepsConnections: (0,docker_version/* holdsAt */.wD)(budgets/* keptConnections */.ed.changes, daemonVersion, false),
    };
};
/** @returns where the push ends before it has ended well, or null. */
function pushImage(walker, story, image, path, content, store = measuredStore) {
    const { registry, registryBefore, registryAuthentication: authentication } = path;
    const ask = store.keepsConnections ? asking(walker, story) : askingAnew(walker);
    checkAddresses(walker, story, image, path, store.addressChecks);
    const stumbles = (0,client_certificates/* daemonStumbles */.OZ)(walker.observations, registry);
    if (stumbles !== null)
        return story.end('registry-unreachable', 'registry ping', stumbles);
    // Over TLS first, and in plain HTTP once that has failed in whatever way (distribution/push.go, `Push`).
    if (registryBefore !== null) {
        const first = ask(registryBefore, pingBudget);
        story.pass('registry ping', first.ms, () => `GET ${(0,forecast_request/* urlOf */.rs)(registryBefore)}, ${budgets/* daemon */.fx.pingMs / 1000} s at most`);
    }
    const ping = ask(registry, pingBudget);
    story.pass('registry ping', ping.ms, () => `GET ${(0,forecast_request/* urlOf */.rs)(registry)}, ${budgets/* daemon */.fx.pingMs / 1000} s at most`, budgets/* daemon */.fx.pingMs);
    // Any answer will do: the daemon only looks for a challenge in it.
    if (ping.kind === 'failed') {
        return story.end('registry-unreachable', 'registry ping', `Get "${(0,forecast_request/* urlOf */.rs)(registry)}": ${ping.error}`);
    }
    if (ping.kind !== 'answered')
        return answeredEnd(story, 'registry ping', ping, 'registry-unreachable');
    story.pass('daemon', budgets/* daemon */.fx.ownMs, () => 'its own work');
    const present = content === 'present';
    const authorized = (0,authorization/* authorizedAt */.R)(walker.observations, image, authentication);
    if (authentication.kind === 'token') {
        const failed = fetchTokens(ask, story, authentication.stop, content, authorized.kind === 'refused');
        if (failed !== null)
            return failed;
    }
    const step = 'layers and manifest';
    const request = () => ask(registry, requestBudget);
    const passRequests = (count) => {
        for (let left = count; left > 0; left--)
            story.pass(step, request().ms, () => `GET ${(0,forecast_request/* urlOf */.rs)(registry)}`);
    };
    const denied = deniedBy(walker, story, authorized, authentication, content, passRequests);
    if (denied !== null)
        return denied;
    if ((0,upload/* uploadOf */.n)(walker.observations, path).kind === 'failing') {
        const { uploads } = path;
        const end = withRetries(story, step, () => ask(uploads, requestBudget), uploads, 'registry-unreachable');
        if (end !== null)
            return end;
    }
    const unfit = (0,unfit_answers/* unfitAnswer */.N3)(walker.observations, registry);
    if (unfit !== null)
        return endAtUnfit(story, registry, unfit, content, request);
    let left = present ? budgets/* daemon */.fx.requestsIfPresent : budgets/* daemon */.fx.requestsIfNew;
    if (present) {
        const check = request();
        story.pass(step, check.ms, () => `GET ${(0,forecast_request/* urlOf */.rs)(registry)}`);
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
const askingAnew = (walker) => (stop, budget) => (0,forecast_request/* requestTo */.bE)(walker, stop, asDialled(walker, budget));
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
        story.pass(step, check.ms, () => `GET ${(0,forecast_request/* urlOf */.rs)(token)}`, budgets/* daemon */.fx.tokenMs);
        if (!refused && !isNoAnswer(check))
            left -= 1;
    }
    for (; left > 0; left--) {
        const end = withRetries(story, step, fetch, token, 'token-server-unreachable', budgets/* daemon */.fx.tokenMs);
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
/**
 * The texts are those of docker/distribution registry/api/errcode/register.go and the token server's own.
 * @param passRequests so many more requests to the registry, before it comes to that
 */
function deniedBy({ observations }, story, authorized, { kind }, content, passRequests) {
    const step = kind === 'token' ? 'registry token' : 'registry ping';
    const mayNotPush = () => {
        passRequests(content === 'present' ? budgets/* daemon */.fx.requestsIfPresent : budgets/* daemon */.fx.requestsToDenial);
        return story.end('access-denied', 'layers and manifest', deniedText[content]);
    };
    if (kind === 'unusable') {
        passRequests(budgets/* daemon */.fx.requestsToDenial);
        return story.end('access-denied', step, 'unauthorized: authentication required');
    }
    switch (authorized.kind) {
        case 'granted':
        case 'unknown':
            return null;
        case 'refused':
            return story.end('access-denied', step, authorized.words === null ? null : `unauthorized: ${authorized.words}`);
        case 'nobody':
            // A job without secrets does not push for real.
            return observations.runner.event === 'other' ? mayNotPush() : story.endUnknown(step, withoutSecrets);
        case 'not-granted':
            return mayNotPush();
        case 'expired':
            passRequests(budgets/* daemon */.fx.requestsToDenial);
            return story.end('access-denied', step, 'unauthorized: authentication required');
        case 'upload-refused':
            return refusedUpload(story, authorized.refusal, passRequests);
        case 'unusable':
            return story.end('token-server-unreachable', step, null);
    }
}
/** A layer is asked for, and begins to be uploaded: what does not stop Docker is tried again after each pause. */
function refusedUpload(story, { error, isFinal }, passRequests) {
    passRequests(budgets/* daemon */.fx.requestsToDenial);
    for (const pauseMs of isFinal ? [] : budgets/* daemon */.fx.layerRetryPausesMs) {
        story.pass('pause', pauseMs, () => `Retrying in ${pauseMs / 1000} seconds`);
        passRequests(1);
    }
    return story.end('access-denied', 'layers and manifest', error);
}
/**
 * A layer is tried again after each pause (distribution/xfer/upload.go), whether nobody answered or the answer was a
 * service's own failure; a limit on requests is final (distribution/errors.go, retryOnError).
 */
function withRetries(story, step, attempt, stop, outcome, limitMs) {
    for (const pauseMs of budgets/* daemon */.fx.layerRetryPausesMs) {
        const tried = attempt();
        story.pass(step, tried.ms, () => `GET ${(0,forecast_request/* urlOf */.rs)(stop)}`, limitMs);
        if (!isTriedAgain(tried))
            return retriedEnd(story, step, tried, outcome);
        story.pass('pause', pauseMs, () => `Retrying in ${pauseMs / 1000} seconds`);
    }
    const last = attempt();
    story.pass(step, last.ms, () => `GET ${(0,forecast_request/* urlOf */.rs)(stop)}`, limitMs);
    return retriedEnd(story, step, last, outcome);
}
/** Nothing that says whether a layer is there. */
const isNoAnswer = (tried) => tried.kind !== 'answered' || (0,http_status/* isServiceError */.gi)(tried.status);
const isTriedAgain = (tried) => tried.kind === 'failed' || (tried.kind === 'answered' && tried.status >= http_status/* firstServerError */.y8);
/** The end of the last attempt: the retries leave the innermost error and forget the URL (distribution/errors.go, retryOnError). */
const retriedEnd = (story, step, tried, outcome) => tried.kind === 'failed' ? story.end(outcome, step, tried.error) : answeredEnd(story, step, tried, outcome);
/** @returns the end that a request makes of the push, or null where it goes on. */
function answeredEnd(story, step, requested, outcome) {
    switch (requested.kind) {
        case 'answered':
            return (0,http_status/* isServiceError */.gi)(requested.status)
                ? story.end('service-error', step, serviceErrorText(requested.status))
                : null;
        case 'hangs':
            return story.end(outcome, step, null);
        case 'unknown':
            return story.endUnknown(step, requested.because);
    }
}
/** Why nothing is foretold of a job that cannot push for real. */
const withoutSecrets = 'this job has no secrets (a pull request from a fork or by Dependabot), so no push was judged';
const serviceErrorText = (status) => status === 429
    ? 'toomanyrequests: too many requests'
    : `received unexpected HTTP status: ${(0,http_status/* statusLine */.Bs)(status)}`;

// EXTERNAL MODULE: ./build/src/push-path/addresses.js
var addresses = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/src/forecast/exchanges.js
var exchanges = __webpack_require__(5041);
;// CONCATENATED MODULE: ./build/src/forecast/go-errors.js
/** What an error of Go's net and net/http says of itself (net.Error), told from its text: clients retry by it. */



const none = { timeout: false, temporary: false, deadline: false };
const temporary = { ...none, temporary: true };
const timedOut = { timeout: true, temporary: true, deadline: false };
const deadline = { timeout: true, temporary: true, deadline: true };
/** The first that fits holds. */
const byText = [
    // net/dnsclient_unix.go `tryOneName`: the last server's time-out, a socket's error, and what came back wrong.
    [/^dial tcp: lookup \S+ on .*: i\/o timeout$/, timedOut],
    [/^dial tcp: lookup \S+ on \S+: (?:read|dial) (?:udp|tcp) /, temporary],
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
    // net.OpError asks the error that it wraps.
    const innermost = error.startsWith(forecast_request/* toProxy */.I$) ? error.slice(forecast_request/* toProxy */.I$.length) : error;
    if (isServerFailure(observations, innermost))
        return temporary;
    return byText.find(([text]) => text.test(innermost))?.[1] ?? none;
}
const isEndOfFile = (error) => error === 'EOF';
const isReset = (error) => error.endsWith('connection reset by peer');
/** SERVFAIL and every other refusal have the same words, but only SERVFAIL is temporary (net/dnsclient_unix.go `checkHeader`). */
function isServerFailure(observations, error) {
    const [, host, server] = /^dial tcp: lookup (\S+) on (\S+): server misbehaving$/.exec(error) ?? [];
    return (0,addresses/* dnsMeasurements */.f9)(observations).some(({ probe, result }) => probe.host === host &&
        (0,exchanges/* hostPort */.QL)(probe.resolver) === server &&
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
            return story.end((0,http_status/* isServiceError */.gi)(stumble.status) ? 'service-error' : 'access-denied', stepAt[stumble.at], printed(stumble));
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

;// CONCATENATED MODULE: ./build/src/forecast/token-request.js
/** How a program of Docker's asks for a token, as it stands in its errors. */


/** With an identity token a POST, which has everything in its form (docker/distribution registry/client/auth/session.go, `fetchTokenWithOAuth`). */
const tokenRequest = (observations, image, stop) => (0,credentials/* hasIdentityToken */.Aw)(observations, image)
    ? { method: 'POST', verb: 'Post', url: realmOf(stop) }
    : { method: 'GET', verb: 'Get', url: (0,forecast_request/* urlOf */.rs)(stop) };
/** The realm as the challenge names it. */
function realmOf(stop) {
    const url = new URL((0,forecast_request/* urlOf */.rs)(stop));
    url.searchParams.delete('service');
    url.searchParams.delete('scope');
    return url.href;
}

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
    const [get, post] = [getUrl(stop, image.path), realmOf(stop)];
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
    if ((0,http_status/* isServiceError */.gi)(asked.status)) {
        const request = isAnonymous ? `GET request to ${get}` : `POST request to ${post}`;
        return badStatus(`${failed}unexpected status from ${request}`, asked.status, null);
    }
    // It asks with a GET then, and a name that is empty (authorizer.go, `doBearerAuth`).
    if (authorized.kind === 'unusable' && (0,credentials/* hasIdentityToken */.Aw)(walker.observations, image))
        return { kind: 'not-measured', at: 'token', because: 'an identity token was not tried with a GET' };
    // A refused POST is followed by a GET, whose refusal is told.
    return authorized.kind === 'refused'
        ? badStatus(`${failed}unexpected status from GET request to ${get}`, unauthorized, authorized.message)
        : null;
}
const badStatus = (words, status, message) => ({
    kind: 'bad-status',
    at: 'token',
    words: `${words}: ${(0,http_status/* statusLine */.Bs)(status)}`,
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
        case 'expired':
            return notGranted(setting, stop);
        case 'upload-refused':
            return authorized.refusal.status === unauthorized
                ? notGranted(setting, stop)
                : { kind: 'denied', words: containerd_authorizer_refusedUpload(setting, authorized.refusal.status) };
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
/** core/remotes/docker/pusher.go:220-231: any other status, of the request that begins the upload. */
const containerd_authorizer_refusedUpload = ({ path }, status) => `unexpected status from POST request to ${(0,forecast_request/* urlOf */.rs)(path.uploads)}: ${(0,http_status/* statusLine */.Bs)(status)}`;
const accessDenied = 'push access denied, repository does not exist or may require authorization: ';
/** scope.go `ContextWithRepositoryScope`; Go sorts the parameters. */
function getUrl(stop, repository) {
    const url = new URL((0,forecast_request/* urlOf */.rs)(stop));
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
    const repository = `${(0,forecast_request/* urlOf */.rs)(path.registry)}${image.path}`;
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
const containerd_resolver_step = 'layers and manifest';
/** resolver.go `doWithTransportRetries`. */
function send(setting, { method, url }) {
    const { walker, story, path, registry, triesTransport } = setting;
    for (let left = triesTransport ? budgets/* containerdStore */.pq.transportTries : 1;; left--) {
        const asked = registry.ask(path.registry, registry.budget);
        story.pass(containerd_resolver_step, asked.ms, () => `${method.toUpperCase()} ${url}`);
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
    if ((0,http_status/* isServiceError */.gi)(first.status))
        return serviceError(setting, asking, first.status);
    const authentication = path.registryAuthentication;
    switch (authentication.kind) {
        case 'none':
        case 'not-known':
            return unfitStumble(setting, asking, first.status) ?? first;
        case 'unusable':
            return unexpected(asking, first.status);
        case 'token':
        case 'basic':
    }
    const authorized = (0,authorization/* authorizedAt */.R)(walker.observations, image, authentication);
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
/** What no registry answers. What comes of a page, or behind a redirection, is not known of this client. */
function unfitStumble({ walker, path }, asking, status) {
    const unfit = (0,unfit_answers/* unfitAnswer */.N3)(walker.observations, path.registry);
    if (unfit === null)
        return null;
    return unfit.kind === 'forbidden'
        ? unexpected(asking, status)
        : { kind: 'not-measured', at: 'registry', because: 'what answers for the registry is none' };
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
    words: `unexpected status from ${method.toUpperCase()} request to ${url}: ${(0,http_status/* statusLine */.Bs)(status)}`,
    status,
    message: null,
});

// EXTERNAL MODULE: ./build/src/forecast/trip.js + 1 modules
var trip = __webpack_require__(1262);
;// CONCATENATED MODULE: ./build/src/forecast/containerd-push.js
/** dockerd with the containerd image store, the default of a fresh Docker 29 (moby docker-v29.7.2 daemon/containerd/image_push.go). */










const { dialMs, tlsMs, idleMs } = budgets/* containerdStore */.pq;
/**
 * There is no ping, and no layer is tried again: what goes wrong once is the end. The daemon itself asks for no address
 * beforehand unless its daemon.json names mirrors, which is not known here, or insecure registries (daemon/hosts.go:34).
 * @returns where the push ends before it has ended well, or null.
 */
function pushFromContainerd(walker, story, image, found, content, version = walker.observations.runner.client.version) {
    const holds = (changes) => (0,docker_version/* holdsAt */.wD)(changes, version, false);
    story.pass('daemon', budgets/* daemon */.fx.ownMs, () => 'its own work');
    const path = withoutFallback(walker, found);
    const stumbles = (0,client_certificates/* containerdStumbles */.bC)(walker.observations, path.registry);
    if (stumbles !== null)
        return story.end('registry-unreachable', 'layers and manifest', stumbles);
    const listed = walker.observations.runner.daemonSettings.insecure?.registries ?? [];
    if (listed.some((one) => !(0,push_path_registry/* isDefaultNetwork */.W2)(one)))
        checkAddresses(walker, story, image, path, oneCheck);
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
/** `IsInsecureRegistry` of the one host that is pushed to (daemon/hosts.go:67). */
const oneCheck = { dockerHub: 0, others: 1 };
/**
 * Only what answers in plain HTTP, or a port that no name gives, is left for HTTP; else the error of TLS stays (containerd v2.1.0
 * core/remotes/docker/resolver.go:860-923, `httpFallback`).
 */
function withoutFallback({ observations }, path) {
    const { registryBefore, registry } = path;
    if (registryBefore === null || registryBefore.port !== registry.port)
        return path;
    const isPlain = (0,push_path_path/* connectionsTo */.L2)(observations, registryBefore).some(({ result }) => (0,trip/* speaksPlainHttp */.Cp)(result));
    return isPlain ? path : { ...path, registry: registryBefore, registryBefore: null };
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
    const boundsSession = (0,docker_version/* holdsAt */.wD)(budgets/* buildKit */.fh.boundsSession, versions.buildKit, false);
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
        triesTransport: (0,docker_version/* holdsAt */.wD)(budgets/* buildKit */.fh.triesTransport, versions.buildKit, false),
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
            return stumble.status >= firstServerError;
        case 'denied':
        case 'silent':
        case 'not-measured':
            return false;
    }
}
const firstServerError = 500;
/** exporter/containerimage/export.go:407, client/solve.go:339 and buildx commands/build.go. */
function buildkit_push_printed(stumble, image, buildx) {
    const building = (0,docker_version/* holdsAt */.wD)(budgets/* buildKit */.fh.saysFailedToBuild, buildx, false) ? 'failed to build: ' : '';
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

// EXTERNAL MODULE: ./build/src/forecast/signing.js
var signing = __webpack_require__(7488);
// EXTERNAL MODULE: ./build/src/forecast/trust-data.js
var trust_data = __webpack_require__(58);
// EXTERNAL MODULE: ./build/src/forecast/trust-cache.js
var trust_cache = __webpack_require__(8330);
// EXTERNAL MODULE: ./build/src/forecast/trust-service.js
var trust_service = __webpack_require__(7295);
;// CONCATENATED MODULE: ./build/src/forecast/content-trust.js
/**
 * Signing with Docker Content Trust: the docker CLI's last step of `docker push`, up to version 28 (docker/cli v28.5.2
 * cli/trust/trust.go, cli/command/image/trust.go), and `docker trust sign`, which is all that 29 has (v29.7.2
 * cmd/docker-trust).
 */














const { dialMs: content_trust_dialMs, tlsMs: content_trust_tlsMs, pingMs, tokenMs } = budgets/* contentTrust */.Az;
const { requestsWithoutKeys, requestsUntilFaulty, requestsUntilOtherRoot, requestsWithWholeCache } = budgets/* contentTrust */.Az;
const requestsBeforePublishing = budgets/* contentTrust */.Az.requestsIfSigned - budgets/* contentTrust */.Az.requestsToPublishIfSigned;
/** Its transport has a `Dial` that is given no context (cli/trust/trust.go:144). */
const dialOutlivesRequest = true;
const content_trust_pingBudget = { dialMs: content_trust_dialMs, tlsMs: content_trust_tlsMs, totalMs: pingMs, dialOutlivesRequest };
const content_trust_tokenBudget = { dialMs: content_trust_dialMs, tlsMs: content_trust_tlsMs, totalMs: tokenMs, dialOutlivesRequest };
const trustBudget = { dialMs: content_trust_dialMs, tlsMs: content_trust_tlsMs, totalMs: null };
/** notary storage/httpstore.go:68-73. */
const content_trust_unauthorized = 'you are not authorized to perform this operation: server returned 401.';
/** notary trustpinning/certs.go:136. `NotaryError` does not know it by its type, so it comes alone. */
const otherRoot = 'could not rotate trust to a new trusted root: failed to validate data with current trusted certificates';
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
    const { trust } = path;
    const stumbles = trust === null ? null : (0,client_certificates/* stumblingCertificate */.$p)(walker.observations, trust);
    const before = path.trustServerRefused ?? stumbles?.state.error ?? null;
    if (before !== null) {
        return story.end('signing-failed', 'trust server', client.secondTurn === null ? `error establishing connection to trust repository: ${before}` : before);
    }
    if (trust === null)
        return story.end('ok', 'push', null);
    checkAddresses(walker, story, image, path, client.addressChecks);
    const { requestsAfterToken, requestsIfSigned, publishing, publishingIfSigned, secondTurn } = client;
    const isSigned = (0,trust_service/* rootAnswer */.t$)(walker.observations, path)?.status === 200;
    // The plugin's were counted with those that it makes itself.
    const delegations = client === pushingCli ? (0,trust_data/* delegationsOf */.Vi)(walker.observations, path).length : 0;
    const first = isSigned
        ? {
            all: requestsIfSigned + delegations - (0,trust_cache/* requestsSaved */.mD)(walker.observations, image, path),
            publishing: publishingIfSigned,
        }
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
    const lookup = (0,forecast_request/* lookupFor */.Mo)(walker, trust);
    const ping = (0,forecast_request/* request */.Em)(walker.observations, trust, lookup, content_trust_pingBudget);
    if (ping.kind === 'unknown')
        return story.endUnknown('trust server ping', ping.because);
    story.pass('trust server ping', ping.ms, () => `GET ${(0,forecast_request/* urlOf */.rs)(trust)}, ${pingMs / 1000} s at most, its error is ignored`, pingMs);
    const stale = (0,trust_cache/* staleCache */.s7)(walker.observations, image, path);
    // Nothing is asked then, and no token is fetched for it.
    if (stale?.kind === 'unusable')
        return story.end('signing-failed', 'trust metadata', null);
    if (ping.kind !== 'answered') {
        // The ping's dial does not end with the ping: what is still being looked up is joined (Go's singleflight). A lookup of
        // as many seconds began a moment later, so it ends after the ping (lab, with musl's 5 s: in two of three pushes).
        const inFlight = lookup.ms >= pingMs;
        const next = (0,forecast_request/* request */.Em)(walker.observations, trust, inFlight ? lookup : (0,forecast_request/* lookupFor */.Mo)(walker, trust), trustBudget, inFlight ? ping.ms : 0);
        return withoutToken(walker, story, next, trust, image, client);
    }
    // Without a challenge that it can follow, the CLI sends no token either.
    if (authentication.kind === 'unusable' || (0,http_status/* isServiceError */.gi)(ping.status)) {
        return withoutToken(walker, story, (0,forecast_request/* requestTo */.bE)(walker, trust, trustBudget), trust, image, client);
    }
    const unfit = (0,unfit_answers/* unfitAnswer */.N3)(walker.observations, trust);
    // The ping follows it, the requests for trust data do not (notary storage/httpstore.go, `RoundTrip`; lab).
    if (unfit?.kind === 'redirect') {
        return failAtMetadata(walker, story, trust, image, client, 1, unreachable(unfit.status));
    }
    const root = (0,trust_service/* rootAnswer */.t$)(walker.observations, path);
    if ((0,trust_service/* hasNoTrustService */.J0)(ping.status)) {
        return withoutService(walker, story, trust, image, client, root?.status ?? ping.status);
    }
    if (authentication.kind === 'token') {
        const stop = withActions(authentication.stop, client);
        const asked = tokenRequest(walker.observations, image, stop);
        const token = (0,forecast_request/* requestTo */.bE)(walker, authentication.stop, content_trust_tokenBudget);
        story.pass('trust token', token.ms, () => `${asked.method} ${asked.url}, ${tokenMs / 1000} s at most`, tokenMs);
        if (token.kind !== 'answered') {
            return content_trust_endOf(story, 'trust token', token, 'token-server-unreachable', `${contacting}${asked.verb} "${asked.url}": `);
        }
        if ((0,http_status/* isServiceError */.gi)(token.status)) {
            return story.end('service-error', 'trust token', `${contacting}received unexpected HTTP status: ${(0,http_status/* statusLine */.Bs)(token.status)}`);
        }
    }
    const authorized = (0,authorization/* authorizedAt */.R)(walker.observations, image, authentication);
    const refused = refusedBy(walker, story, authorized, client, root?.status ?? null);
    if (refused !== null)
        return refused;
    if (root?.status === 200 && (0,unfit_answers/* isPage */.yp)(root.headers)) {
        return failAtMetadata(walker, story, trust, image, client, 1, noJson);
    }
    if (root !== null && (0,trust_service/* notFoundBy */.lJ)(root, trust.host) === 'other-server') {
        return withoutService(walker, story, trust, image, client, trust_service/* notFound */.mX);
    }
    if (stale !== null) {
        return failAtMetadata(walker, story, trust, image, client, requestsUntilOtherRoot, otherRoot);
    }
    const faulty = (0,trust_data/* faultyFile */.KS)(walker.observations, path);
    const withheld = (0,trust_data/* refusedFile */.Fe)(walker.observations, path);
    if (withheld !== null &&
        (0,trust_data/* isBefore */.Y8)(withheld, faulty) &&
        !(0,trust_cache/* isKept */.t8)(walker.observations, image, path, withheld.role)) {
        return withRefusedFile(walker, story, trust, image, client, withheld);
    }
    if (faulty !== null)
        return withFaultyFile(walker, story, trust, image, client, faulty);
    // The plugin signs in another way: what it has to have for that was not looked at.
    const [gap] = client === pushingCli ? (0,signing/* signingGaps */.zh)(walker.observations, image, path) : [];
    // What did not come for this preflight does not come for Docker.
    const asked = (0,trust_data/* missingFile */.Bi)(walker.observations, path) ?? trust;
    return gap === undefined
        ? askTrustServer(walker, story, asked, image, client, requests)
        : withGap(walker, story, trust, image, path, client, gap);
}
/** The same question with the actions of its scope in this client's order; what is measured of it is the same. */
const withActions = (stop, { actions }) => ({
    ...stop,
    path: stop.path.replace(encodeURIComponent(pushingCli.actions), encodeURIComponent(actions)),
});
/** @returns where signing ends before all requests are answered, or null. */
function askTrustServer(walker, story, trust, image, client, { all, publishing }) {
    for (let index = 0; index < all; index++) {
        const asked = (0,forecast_request/* requestTo */.bE)(walker, trust, trustBudget);
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
/** So many requests are answered, and with what the last one brings the signing is over. */
function failAtMetadata(walker, story, trust, image, client, requests, error, outcome = 'signing-failed') {
    const asked = { all: requests, publishing: 0 };
    return (askTrustServer(walker, story, trust, image, client, asked) ?? story.end(outcome, 'trust metadata', error));
}
const failedToSign = (image) => `failed to sign ${(0,image_reference/* fullName */.fq)(image)}:${image.tag ?? ''}: `;
/** A 404 for root.json begins a new repository, and nobody has a key for it; any other refusal is the end at once. */
function withoutService(walker, story, trust, image, client, status) {
    const requests = status === trust_service/* notFound */.mX ? requestsWithoutKeys : 1;
    const words = status === trust_service/* notFound */.mX ? noKeys(image, client) : (0,trust_service/* hasNoTrustService */.J0)(status) ? unreachable(status) : null;
    return failAtMetadata(walker, story, trust, image, client, requests, words);
}
/** Go's words for what has another form are not foretold. */
function withFaultyFile(walker, story, trust, image, client, { data }) {
    const requests = requestsUntilFaulty[data.role];
    const words = data.kind === 'metadata' ? outOfDate(image, client, data.role, data.expires) : null;
    return failAtMetadata(walker, story, trust, image, client, requests, words);
}
/** Asked for once more with a new root.json, as any file that does not come (notary client/tufclient.go:27-54, 164-196). */
function withRefusedFile(walker, story, trust, image, client, { role, status }) {
    const requests = requestsUntilFaulty[role];
    const ending = (words, outcome) => failAtMetadata(walker, story, trust, image, client, requests, words, outcome);
    if ((0,http_status/* isServiceError */.gi)(status))
        return ending(unreachable(status), 'service-error');
    switch (status) {
        case badRequest:
            // Docker repeats what the server says of it.
            return ending(null);
        case notAuthorized:
            return ending(content_trust_unauthorized, 'access-denied');
        case trust_service/* notFound */.mX:
            return ending(noMetadataOf(role, image, client));
        default:
            return ending(unreachable(status));
    }
}
/** storage/httpstore.go, `translateStatusToError`. */
const [badRequest, notAuthorized] = [400, 401];
/** Where a job has no secrets by design, how a push with them would end is not known. */
function withGap(walker, story, trust, image, path, client, { requests, error }) {
    const { observations } = walker;
    const before = requestsBeforePublishing + (0,trust_data/* delegationsOf */.Vi)(observations, path).length;
    const publishing = Math.max(0, requests - before);
    const all = Math.max(1, requests - (0,trust_cache/* requestsSaved */.mD)(observations, image, path));
    const failed = askTrustServer(walker, story, trust, image, client, { all, publishing });
    if (failed !== null)
        return failed;
    return observations.runner.event === 'other'
        ? story.end('signing-failed', 'signing', error)
        : story.endUnknown('signing', withoutSecrets);
}
/** A 401 that is about the credentials, after all: they were asked for, sent, and not enough. */
function refusedBy({ observations }, story, authorized, client, root) {
    const step = 'trust metadata';
    switch (authorized.kind) {
        case 'refused':
            return story.end('access-denied', 'trust token', authorized.words === null ? null : `${contactingBy(client)}unauthorized: ${authorized.words}`);
        case 'not-granted':
        case 'expired':
            return story.end('access-denied', step, content_trust_unauthorized);
        case 'nobody':
            return observations.runner.event === 'other'
                ? story.end('access-denied', step, content_trust_unauthorized)
                : story.endUnknown(step, withoutSecrets);
        case 'unusable':
            return story.end('token-server-unreachable', 'trust token', null);
        case 'granted':
        case 'unknown':
        case 'upload-refused':
    }
    if (root === null || root === 200 || root === 404)
        return null;
    if (root === 401)
        return authorized.kind === 'unknown' ? null : story.end('access-denied', step, content_trust_unauthorized);
    const outcome = (0,http_status/* isServiceError */.gi)(root) ? 'service-error' : 'signing-failed';
    return story.end(outcome, step, unreachable(root));
}
/** notary storage/httpstore.go:72. */
/** encoding/json of a page (lab). */
const noJson = "invalid character '<' looking for beginning of value";
const unreachable = (status) => `unable to reach trust server at this time: ${status}.`;
/** docker/cli cli/trust/trust.go `NotaryError` around notary storage/errors.go `ErrMetaNotFound` (lab: trust-server-not-named). */
const noMetadataOf = (what, image, { says }) => `${says}trust data missing for remote repository ${(0,image_reference/* fullName */.fq)(image)} or remote repository not found: ${what} trust data unavailable.  Has a notary repository been initialized?`;
const noKeys = (image, client) => noMetadataOf('timestamp key', image, client);
/** `NotaryError` around notary tuf/signed/errors.go `ErrExpired`. */
const outOfDate = (image, { says }, role, expires) => `${says}remote repository ${(0,image_reference/* fullName */.fq)(image)} out-of-date: ${role} expired at ${(0,trust_data/* goDate */.j_)(expires)}`;
const contactingBy = ({ says }) => `${says}error contacting notary server: `;
/** No ping, no challenge; no challenge, no token: the request goes out bare. */
function withoutToken(walker, story, next, trust, image, client) {
    const step = 'trust metadata without a token';
    story.pass(step, next.ms, () => `GET root.json from ${trust.host}`);
    if (next.kind !== 'answered')
        return content_trust_endOf(story, step, next, 'trust-server-unreachable', contactingBy(client));
    if ((0,http_status/* isServiceError */.gi)(next.status)) {
        return story.end('service-error', step, unreachable(next.status));
    }
    // A server that asks nobody for a token signs all the same.
    if (next.status !== 401)
        return story.end('ok', 'signing', null);
    if (!(0,trust_cache/* isWholeCache */.Ay)(walker.observations, image))
        return story.end('false-401', step, content_trust_unauthorized);
    const more = { all: requestsWithWholeCache, publishing: 1 };
    return (askTrustServer(walker, story, trust, image, client, more) ??
        story.end('false-401', step, `${failedToSign(image)}${content_trust_unauthorized}`));
}
function content_trust_endOf(story, step, requested, outcome, prefix) {
    if (requested.kind === 'unknown')
        return story.endUnknown(step, requested.because);
    if (requested.kind === 'hangs')
        return story.end(outcome, step, null);
    return story.end(outcome, step, `${prefix}${requested.error}`);
}

;// CONCATENATED MODULE: ./build/src/forecast/credential-helper.js
/** What a credential helper does to a push before anything is sent. */



const credential_helper_step = 'credential helper';
/**
 * `docker push` asks its helper before it asks the daemon for anything. It waits for it without any limit, and from 28.5 on
 * ends with its error; up to then it went on with what the file has (docker/cli v28.5.2 cli/command/image/push.go:111 against
 * v28.4.0, where `ResolveAuthConfig` drops the error).
 */
function endAtHelper({ observations, story, image }) {
    const { client } = observations.runner;
    const helper = (0,credentials/* helperFor */.yW)(observations, image);
    if (helper === null)
        return null;
    if (helper.kind === 'hangs')
        return story.endUnknown(credential_helper_step, hangs(helper));
    if (!(0,docker_version/* holdsAt */.wD)(budgets/* loginsAt */.eT.helperEndsPush, client.version, false))
        return null;
    return endWithError(helper, story);
}
/** BuildKit asks when it is challenged, and ends with any error (buildkit session/auth/authprovider/authconfigprovider.go). */
function endAtHelperOfBuildKit({ observations, story, image, path }) {
    const helper = (0,credentials/* helperFor */.yW)(observations, image);
    if (helper === null || (0,credentials/* credentialStop */.IL)(path.registryAuthentication) === null)
        return null;
    return helper.kind === 'hangs' ? story.endUnknown(credential_helper_step, hangs(helper)) : endWithError(helper, story);
}
const endWithError = (helper, story) => helper.kind === 'absent' || helper.kind === 'failed'
    ? story.end('access-denied', credential_helper_step, errorOf(helper))
    : null;
const errorOf = (helper) => helper.kind === 'failed'
    ? helper.error
    : `error getting credentials - err: exec: "${helper.program}": executable file not found in $PATH, out: \`\``;
const hangs = ({ program, waitedMs }) => `${program} has not answered within ${(waitedMs / 1_000).toFixed(0)} s, and Docker waits for it without any limit`;

;// CONCATENATED MODULE: ./build/src/forecast/login.js
/** `docker login` to the registry of an image, which is the daemon's `/auth` (moby v28.5.2 registry/service.go `Auth`, registry/auth.go). */







const { dialMs: login_dialMs, tlsMs: login_tlsMs, pingMs: login_pingMs, clientMs, tokenMs: login_tokenMs } = budgets/* login */.iD;
/** A login that has to be made again, with the account that is stored. `version` is the daemon's. */
function logIn(walker, story, image, path, version = walker.observations.runner.client.version) {
    const { registry, registryAuthentication: authentication } = path;
    checkAddresses(walker, story, image, path, checksAt(budgets/* addressChecks */.AI.login, version));
    const ping = (0,forecast_request/* requestTo */.bE)(walker, registry, asDialled(walker, { dialMs: login_dialMs, tlsMs: login_tlsMs, totalMs: login_pingMs }));
    story.pass('registry ping', ping.ms, () => `GET ${(0,forecast_request/* urlOf */.rs)(registry)}, ${login_pingMs / 1000} s at most`, login_pingMs);
    if (ping.kind !== 'answered')
        return login_unanswered(story, 'registry ping', registry, ping);
    story.pass('daemon', budgets/* daemon */.fx.ownMs, () => 'its own work');
    const refused = (status) => `${fromDaemon}login attempt to ${(0,forecast_request/* urlOf */.rs)(registry)} failed with status: ${(0,http_status/* statusLine */.Bs)(status)}`;
    // The ping is over with any answer; what is wrong with it is told of the second request, which is the same.
    if ((0,http_status/* isServiceError */.gi)(ping.status)) {
        const again = askAgain(walker, story, registry, 0);
        return again.kind === 'answered'
            ? story.end('service-error', 'login', refused(ping.status))
            : login_unanswered(story, 'login', registry, again);
    }
    const authorized = (0,authorization/* authorizedAt */.R)(walker.observations, image, authentication);
    let spentMs = 0;
    if (authentication.kind === 'token') {
        const { stop } = authentication;
        // Words for a diary, or for an error: most replays need neither.
        const asked = () => loginTokenRequest(walker, image, stop);
        const token = (0,forecast_request/* requestTo */.bE)(walker, stop, asDialled(walker, { dialMs: login_dialMs, tlsMs: login_tlsMs, totalMs: login_tokenMs }));
        story.pass('registry token', token.ms, () => `${asked().method} ${asked().url}, ${login_tokenMs / 1000} s at most`, login_tokenMs);
        const end = tokenEnd(story, registry, asked, token, authorized);
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
    const asked = (0,forecast_request/* requestTo */.bE)(walker, registry, asDialled(walker, { dialMs: login_dialMs, tlsMs: login_tlsMs, totalMs }));
    story.pass('login', asked.ms, () => `GET ${(0,forecast_request/* urlOf */.rs)(registry)}, ${clientMs / 1000} s at most with its token`, totalMs);
    return asked;
}
function login_unanswered(story, step, registry, asked) {
    if (asked.kind === 'unknown')
        return story.endUnknown(step, asked.because);
    const words = asked.kind === 'hangs' ? null : `${fromDaemon}Get "${(0,forecast_request/* urlOf */.rs)(registry)}": ${asked.error}`;
    return story.end('registry-unreachable', step, words);
}
/** The token is asked for in the middle of the second request, whose URL comes first. */
function tokenEnd(story, registry, asked, token, authorized) {
    const step = 'registry token';
    const around = `${fromDaemon}Get "${(0,forecast_request/* urlOf */.rs)(registry)}": `;
    switch (token.kind) {
        case 'unknown':
            return story.endUnknown(step, token.because);
        case 'hangs':
            return story.end('token-server-unreachable', step, null);
        case 'failed':
            return story.end('token-server-unreachable', step, `${around}${asked().verb} "${asked().url}": ${token.error}`);
        case 'answered':
    }
    if ((0,http_status/* isServiceError */.gi)(token.status)) {
        const text = `${around}received unexpected HTTP status: ${(0,http_status/* statusLine */.Bs)(token.status)}`;
        return story.end('service-error', step, text);
    }
    return authorized.kind === 'refused'
        ? story.end('access-denied', step, authorized.words === null ? null : `${around}unauthorized: ${authorized.words}`)
        : null;
}
/** What an account may do does not matter, only that there is one. */
function login_deniedBy({ observations }, story, { kind }, authentication, refused) {
    if (authentication === 'unusable')
        return story.end('access-denied', 'login', refused(login_unauthorized));
    switch (kind) {
        case 'granted':
        case 'not-granted':
        case 'upload-refused':
        case 'unknown':
            return null;
        case 'refused':
        case 'expired':
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
/** session.go `fetchTokenWithBasicAuth`: no scope. The account's name is not known here. With an identity token it is a POST. */
function loginTokenRequest({ observations }, image, stop) {
    const asked = tokenRequest(observations, image, stop);
    if (asked.method === 'POST')
        return asked;
    const url = new URL(asked.url);
    url.searchParams.delete('scope');
    url.searchParams.set('client_id', 'docker');
    url.searchParams.set('offline_token', 'true');
    url.searchParams.sort();
    return { ...asked, url: url.href };
}

// EXTERNAL MODULE: ./build/src/forecast/views.js
var views = __webpack_require__(69);
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
        ...(trust !== undefined && runner.contentTrust.asked && !(0,docker_version/* signsPushes */.nP)(runner.client)
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
const isMeasuredMajor = (version) => budgets/* measuredDockerMajors */.NP.includes((0,docker_version/* majorOf */.Ds)(version) ?? 0);
/** Taken to be the newest. */
const unknownVersion = 'latest';
function docker({ request, runner }, decides) {
    const { client, contentTrust, daemon } = runner;
    const pushFromDaemon = pushingFrom(runner);
    const checks = checksAt(budgets/* addressChecks */.AI.cli, client.version);
    const looksUp = request.images.some(({ domain }) => ((0,push_path_registry/* isDockerHub */.gr)(domain) ? checks.dockerHub : checks.others) > 0);
    const signs = contentTrust.asked && (0,docker_version/* signsPushes */.nP)(client);
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
    const view = (0,views/* viewOf */.du)(observations, program);
    return view.kind === 'unknown' && end.outcome === 'ok' ? story.endUnknown('push', view.because) : end;
}
const isSeen = ({ observations }, program) => (0,views/* viewOf */.du)(observations, program).kind === 'known';
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
        const stopped = endAtHelper(push);
        if (stopped !== null)
            return stopped;
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
            const stopped = endAtHelperOfBuildKit(push);
            if (stopped !== null)
                return stopped;
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


/***/ }),

/***/ 8819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ mapMeasurements),
/* harmony export */   T4: () => (/* binding */ withRunner),
/* harmony export */   aE: () => (/* binding */ isDns),
/* harmony export */   fX: () => (/* binding */ isConnection)
/* harmony export */ });
const withRunner = (observations, runner) => ({
    ...observations,
    runner: { ...observations.runner, ...runner },
});
const mapMeasurements = (observations, change) => ({
    ...observations,
    measurements: observations.measurements.map(change),
});
const isDns = (one) => one.probe.kind === 'dns';
const isConnection = (one) => one.probe.kind === 'connect' || one.probe.kind === 'http';


/***/ }),

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ exchangeOf),
/* harmony export */   QL: () => (/* binding */ hostPort),
/* harmony export */   Wk: () => (/* binding */ somewhere),
/* harmony export */   Z$: () => (/* binding */ goLoses)
/* harmony export */ });
/* harmony import */ var _push_path_malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7683);
/* harmony import */ var _push_path_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1782);
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
const exchangeOf = (sample, timeoutMs) => (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .getOrAdd */ .PD)((0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .getOrAdd */ .PD)(known, sample, () => new Map()), timeoutMs, () => exchangeWith(sample, sample.result, sample.transport, timeoutMs));
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
                error: result.why === _push_path_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .answersAnother */ .l ? 'invalid DNS response' : 'cannot unmarshal DNS message',
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


/***/ }),

/***/ 4214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UF: () => (/* binding */ createGlibcResolver),
  _6: () => (/* binding */ glibcLoses),
  dl: () => (/* binding */ glibcWaitMs)
});

// EXTERNAL MODULE: ./build/src/forecast/cgo-error.js
var cgo_error = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/src/push-path/memo.js
var memo = __webpack_require__(1782);
// EXTERNAL MODULE: ./build/src/forecast/heard.js
var forecast_heard = __webpack_require__(7079);
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
        const sample = draw(index, type, atMs);
        const heard = sample === null ? { kind: 'unknown', ms: 0 } : (0,forecast_heard/* heardOf */._D)(sample.result, patienceMs);
        if (heard.kind === 'nothing')
            return;
        (0,memo/* getOrAdd */.PD)(sockets, index, () => []).push({ atMs: atMs + heard.ms, type, heard });
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
                    firstRcode = (0,forecast_heard/* rcodeOf */.tI)(reply);
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
        const heard = types.map((type) => heardOverTcp(draw(index, type, startMs)));
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
            firstRcode = (0,forecast_heard/* rcodeOf */.tI)(first);
        return { kind: 'answers', atMs: startMs + lastMs, first, second };
    };
    return { overUdp, overTcp, gotSomewhere: () => gotSomewhere, firstRcode: () => firstRcode };
}
/** The earliest of what is there by then, taken off. */
const takenBy = (byMs, queue = []) => queue.some(({ atMs }) => atMs <= byMs) ? (0,forecast_heard/* takeEarliest */.zg)(queue) : null;
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
    const heard = (0,forecast_heard/* heardOf */._D)(transport === 'tcp' ? result : (overTcp ?? result), Infinity);
    if (transport === 'udp' && overTcp === null && heard.kind !== 'reply')
        return { kind: 'unknown', ms: 0 };
    const unread = heard.kind === 'nothing' || (heard.kind === 'reply' && heard.reply.kind === 'truncated');
    return unread ? { kind: 'unknown', ms: 0 } : heard;
}

;// CONCATENATED MODULE: ./build/src/forecast/glibc-resolver.js



/** A query that brought nothing. A late reply is none such: it is taken when its server is asked again. */
const glibcLoses = (timeoutMs) => ({ result }) => (0,forecast_heard/* heardOf */._D)(result, timeoutMs).kind === 'nothing';
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
    const conversationAbout = (name, beginMs) => createConversation({
        types,
        habits,
        waitMs: (index) => glibcWaitMs(rules.timeoutMs, index, servers.length),
        patienceMs: rules.timeoutMs,
        draw: (index, type, atMs) => {
            const server = servers[index];
            return server === undefined ? null : samples.draw(server, name, type, beginMs + atMs);
        },
        waitsForUnsent,
    });
    /** `__res_context_send` and what `__res_context_query` makes of it: every server in turn, `attempts` times over. */
    const query = (name, beginMs) => {
        const conversation = conversationAbout(name, beginMs);
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
            const queried = query(asked, ms);
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
            const error = (0,cgo_error/* cgoError */.ql)(host, addressInfoError[result.failure], { words: cgo_error/* glibcWords */.F9, noDataIsNoHost });
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
    const failure = failureOf((0,forecast_heard/* rcodeOf */.tI)(one) === 'noerror' ? (0,forecast_heard/* rcodeOf */.tI)(other) : (0,forecast_heard/* rcodeOf */.tI)(one));
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


/***/ }),

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createGoResolver)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _exchanges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5041);
/** Go's own resolver (src/net/dnsclient_unix.go, Go 1.24), replayed exactly on measured samples. */


const none = [];
const addressesIn = (lookup) => (lookup.kind === 'found' ? lookup.addresses : none);
/** One process's resolver: `rotate` counts on from lookup to lookup. */
function createGoResolver(options) {
    const { rules, servers, samples, pinned, names } = options;
    let rotations = 0;
    const nextOffset = () => (rules.rotate ? rotations++ : 0);
    /** `tryOneName`: every server in turn, `attempts` times over. */
    const tryOneName = (name, type, beginMs) => {
        const offset = nextOffset();
        let ms = 0;
        let error = '';
        const attempts = Math.min(rules.attempts, _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .forecasting */ .ug.maxAttempts);
        for (let attempt = 0; attempt < attempts; attempt++) {
            for (let index = 0; index < servers.length; index++) {
                const server = servers[(offset + index) % servers.length];
                if (server === undefined)
                    continue;
                const sample = samples.draw(server, name, type, beginMs + ms);
                if (sample === null)
                    return { kind: 'unknown', ms };
                const exchange = (0,_exchanges_js__WEBPACK_IMPORTED_MODULE_1__/* .exchangeOf */ .LT)(sample, rules.timeoutMs);
                ms += exchange.ms;
                switch (exchange.kind) {
                    case 'addresses':
                        return { kind: 'found', addresses: exchange.addresses, ms };
                    case 'denied':
                        return { kind: 'failed', error: `on ${(0,_exchanges_js__WEBPACK_IMPORTED_MODULE_1__/* .hostPort */ .QL)(server)}: no such host`, ms };
                    case 'unknown':
                        return { kind: 'unknown', ms };
                    case 'next':
                        error = `on ${(0,_exchanges_js__WEBPACK_IMPORTED_MODULE_1__/* .hostPort */ .QL)(server)}: ${exchange.error}`;
                }
            }
        }
        return { kind: 'failed', error, ms };
    };
    /** A and AAAA side by side, both awaited; an address of either family is enough (`goLookupIPCNAMEOrder`). */
    const tryBothTypes = (name, beginMs) => {
        const together = rules.singleRequest === 'off';
        // The lab saw the AAAA query take the first place in rotation: the goroutine that was started last runs first.
        const first = tryOneName(name, together ? 'AAAA' : 'A', beginMs);
        const second = tryOneName(name, together ? 'A' : 'AAAA', together ? beginMs : beginMs + first.ms);
        const v4 = together ? second : first;
        const v6 = together ? first : second;
        const ms = together ? Math.max(v4.ms, v6.ms) : v4.ms + v6.ms;
        if (v4.kind === 'unknown' || v6.kind === 'unknown')
            return { kind: 'unknown', ms };
        const addresses = [...addressesIn(v4), ...addressesIn(v6)];
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
                const result = tryBothTypes(name, ms);
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


/***/ }),

/***/ 7079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ heardOf),
/* harmony export */   tI: () => (/* binding */ rcodeOf),
/* harmony export */   zg: () => (/* binding */ takeEarliest)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/** What a library that keeps its socket open hears of one question, whoever had stopped listening by then. */

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
/**
 * The first to arrive, taken off what is on its way; what was sent first where two arrive at once. What lies closer together
 * than a millisecond was measured so by chance, for two questions never leave at once.
 */
function takeEarliest(onTheirWay) {
    const earliestMs = Math.min(...onTheirWay.map(({ atMs }) => atMs));
    const earliest = onTheirWay.find(({ atMs }) => atMs - earliestMs < _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .forecasting */ .ug.atOnceMs) ?? null;
    if (earliest !== null)
        onTheirWay.splice(onTheirWay.indexOf(earliest), 1);
    return earliest;
}


/***/ }),

/***/ 9518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusLine),
/* harmony export */   gi: () => (/* binding */ isServiceError),
/* harmony export */   y8: () => (/* binding */ firstServerError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9448);
/** HTTP statuses in the words and groups of Docker. */

/** As Go's `Response.Status` has it: number and phrase. */
const statusLine = (status) => `${status} ${node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? ''}`.trim();
const firstServerError = 500;
/** What speaks of the service, and not of who asks. */
const isServiceError = (status) => status === 429 || status >= firstServerError;


/***/ }),

/***/ 8684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ imageKinds)
/* harmony export */ });
/* harmony import */ var _push_path_memo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1782);
/* harmony import */ var _push_path_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9963);
/* harmony import */ var _authorization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5062);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7488);
/* harmony import */ var _trust_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8330);
/* harmony import */ var _trust_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8526);
/** Images whose stops answered the same share one forecast. */







const known = new WeakMap();
/** All images of the request, each in one kind; kinds in the order of their first image. */
const imageKinds = (observations) => (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_6__/* .getOrAdd */ .PD)(known, observations, () => {
    const kinds = new Map();
    for (const image of observations.request.images) {
        const key = `${image.domain} ${JSON.stringify(authorizationsOf(observations, image))}`;
        const kind = kinds.get(key);
        if (kind === undefined)
            kinds.set(key, [image]);
        else
            kind.push(image);
    }
    return [...kinds.values()];
});
/** What can differ between two images of one registry. */
function authorizationsOf(observations, image) {
    const path = (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOfImage */ .KW)(observations, image);
    const { registryAuthentication, trustAuthentication, trustRoot } = path;
    return [
        (0,_authorization_js__WEBPACK_IMPORTED_MODULE_1__/* .authorizedAt */ .R)(observations, image, registryAuthentication),
        (0,_authorization_js__WEBPACK_IMPORTED_MODULE_1__/* .authorizedAt */ .R)(observations, image, trustAuthentication),
        (0,_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadOf */ .n)(observations, path),
        trustRoot === null
            ? []
            : (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionsTo */ .L2)(observations, trustRoot).map(({ result }) => 'status' in result ? [result.status, result.error] : result.kind),
        (0,_trust_data_js__WEBPACK_IMPORTED_MODULE_4__/* .faultyFile */ .KS)(observations, path)?.stop.path,
        (0,_trust_data_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedFile */ .Fe)(observations, path)?.stop.path,
        (0,_signing_js__WEBPACK_IMPORTED_MODULE_2__/* .signingGaps */ .zh)(observations, image, path)[0]?.error,
        (0,_trust_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .staleCache */ .s7)(observations, image, path),
        [(0,_trust_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isWholeCache */ .Ay)(observations, image) ? image.written : null, (0,_trust_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .requestsSaved */ .mD)(observations, image, path)],
    ];
}


/***/ }),

/***/ 454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom),
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
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


/***/ }),

/***/ 308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ libcOf),
/* harmony export */   f0: () => (/* binding */ libraryFor),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   nf: () => (/* binding */ whyLibc)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1337);
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
    const { maxAttempts, maxTimeoutMs } = { glibc: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .glibcResolver */ .gN, musl: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .muslResolver */ .m7 }[library];
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
const staticCli = (version) => ((0,_push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_1__/* .majorOf */ .Ds)(version) ?? 0) >= _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTrust */ .Az.removedInMajor ? null : 'musl';
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
    const known = (0,_push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_1__/* .knownOptions */ .sE)(goMinorIn(runner, program));
    const newer = newerOptions(runner).find((option) => !known.has(option));
    return newer === undefined ? null : `the Go of this Docker does not know ${newer} in ${resolvConf.path} yet`;
}
/** What is too large or no text for us is read by Go all the same. */
const couldNotBeReadByGo = (why) => why === 'it is a directory' || (/^E[A-Z]+$/.test(why) && !modes.has(why));
const modes = new Set(['EACCES', 'EPERM']);
/** Only the CLI and the daemon are ever built with cgo. */
const goMinorIn = ({ client, daemon }, program) => program === 'daemon' ? (0,_push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_1__/* .goMinorOf */ .Vu)(daemon, program) : (0,_push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_1__/* .goMinorOf */ .Vu)(client, 'cli');
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
    if (name.endsWith('.local') && goMinorIn(runner, program) < _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .goMinor */ .Cu.localOnlyWithMdns) {
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


/***/ }),

/***/ 9075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ goNameList)
/* harmony export */ });
/** The names that Go's resolver asks for a host, in its order (dnsclient_unix.go `nameList`). */
function goNameList(host, rules) {
    if (host.endsWith('.'))
        return [host.slice(0, -1)];
    const suffixed = rules.search.map((suffix) => `${host}.${suffix}`);
    const dots = host.split('.').length - 1;
    return dots >= rules.ndots ? [host, ...suffixed] : [...suffixed, host];
}


/***/ }),

/***/ 5946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jf: () => (/* binding */ endsBadly),
/* harmony export */   zO: () => (/* binding */ goodness)
/* harmony export */ });
/* unused harmony export worstFirst */
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


/***/ }),

/***/ 5069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare),
  rate: () => (/* binding */ rate),
  rateOthers: () => (/* binding */ rateOthers),
  ratingOf: () => (/* binding */ ratingOf),
  trialForecast: () => (/* binding */ trialForecast)
});

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/forecast/outcomes.js
var forecast_outcomes = __webpack_require__(5946);
// EXTERNAL MODULE: ./build/src/forecast/clients.js + 15 modules
var clients = __webpack_require__(619);
// EXTERNAL MODULE: ./build/src/push-path/addresses.js
var addresses = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/src/push-path/memo.js
var memo = __webpack_require__(1782);
// EXTERNAL MODULE: ./build/src/forecast/cells.js + 1 modules
var cells = __webpack_require__(2151);
// EXTERNAL MODULE: ./build/src/forecast/interval.js
var interval = __webpack_require__(454);
// EXTERNAL MODULE: ./build/src/push-path/path.js
var push_path_path = __webpack_require__(9963);
;// CONCATENATED MODULE: ./build/src/forecast/story.js
/** @param keepDiary whether the steps are written down; of hundreds of replays only one is read */
function createStory(keepDiary) {
    let nowMs = 0;
    const timeline = [];
    return {
        timeline,
        now: () => nowMs,
        pass(step, ms, note, limitMs) {
            if (keepDiary && ms > 0) {
                timeline.push({ step, fromMs: nowMs, toMs: nowMs + ms, limitMs: limitMs ?? null, note: note() });
            }
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
    const story = createStory(keepDiary);
    const path = (0,push_path_path/* pathOfImage */.KW)(observations, image);
    const start = (program) => ({ observations, resolver: resolverOf(program, () => story.now()) });
    const end = client.push({ observations, story, image, path, content, start });
    return { end, timeline: story.timeline };
}

// EXTERNAL MODULE: ./build/src/forecast/resolvers.js + 1 modules
var forecast_resolvers = __webpack_require__(6972);
// EXTERNAL MODULE: ./build/src/forecast/samples.js
var samples = __webpack_require__(9260);
;// CONCATENATED MODULE: ./build/src/forecast/forecast.js
/** What one client will do with one image: replays over the measured samples, counted. */









const fullForecast = { temperature: 'warm', replays: budgets/* forecasting */.ug.replays };
/** The forecast for one image with one client: endings likeliest first, seconds, and the timeline of the likeliest. */
const forecastImage = (observations, image, client, { temperature, replays } = fullForecast) => forecaster(observations, image, client, temperature)(replays);
/** The same with as many replays as are asked for: a trial's are the first ones of the forecast, and are not made twice. */
function forecaster(observations, image, client, temperature) {
    const resolvers = (0,forecast_resolvers/* resolversOf */.$D)(observations, temperature);
    const replayed = (choice, content, keepDiary, pauseMs) => {
        // Of each replay its own: all its programs use them up together.
        const refusals = resolvers.refusals(pauseMs);
        return replay(observations, {
            image,
            client,
            content,
            resolverOf: (program, nowMs) => resolvers.start(program, choice, refusals, nowMs),
            keepDiary,
        });
    };
    const consulted = resolvers.consulted(client.programs);
    const pauses = resolvers.pauses(client.programs);
    const usualPauseMs = pauses[Math.floor(pauses.length / 2)] ?? pauses[0];
    const usual = replayed(samples/* typical */.Dk, 'present', true, usualPauseMs);
    const ifNew = replayed(samples/* typical */.Dk, 'new', false, usualPauseMs).end;
    const isDrawn = pauses.length > 1 || consulted.some(isUndecided);
    const drawn = isDrawn ? drawnEndings(replayed, pauses, consulted, usual) : null;
    return (0,memo/* remembered */.HK)((replays) => {
        const endings = drawn === null ? [certainEnding(usual, consulted)] : drawn(replays);
        const timeline = usual.end.outcome === endings[0].outcome
            ? usual.timeline
            : diaryOf(replayed, pauses, replays, endings[0].outcome);
        return {
            image: image.written,
            client: client.name,
            decides: client.decides,
            endings,
            secondsIfNew: ifNew.ms / 1000,
            errorIfNew: ifNew.error,
            timeline,
            samples: (0,addresses/* dnsMeasurements */.f9)(observations).filter(({ result }) => result.kind !== 'skipped').length,
            basis: client.basis,
            unknownBecause: endings[0].outcome === 'unknown' ? usual.end.because : null,
        };
    });
}
const isUndecided = (cell) => (cell.loss.lost > 0 && !cell.neverAnswered) || isMixed(cell);
/** Whether the replies of one cell would send a lookup different ways. */
function isMixed({ replies }) {
    const [best, worst] = [replies[0], replies.at(-1)];
    return best !== undefined && worst !== undefined && (0,cells/* differ */.T)(best, worst);
}
/** Every sample said the same: one replay, doubted as far as its samples are few. */
function certainEnding({ end }, consulted) {
    const samples = Math.max(0, ...consulted.map(({ replies }) => replies.length));
    const { outcome, step, error, ms } = end;
    return { outcome, step, error, seconds: ms / 1000, probability: 1, ...(0,interval/* wilsonInterval */.Y)(1, samples) };
}
/**
 * Samples disagree: many replays, each lookup with samples drawn at random, at the share of loss that was
 * seen and at both ends of its interval. The ends of the loss are the ends of the chance. Where it matters how long after the
 * measurements the push begins, all this for each pause that may be: which one it will be is not chance, so the ends are those
 * of the best and the worst one.
 */
function drawnEndings(replayed, pauses, consulted, usual) {
    const seriesAt = pauses.map((pauseMs) => ({
        seenAt: seriesOf(replayed, pauseMs, seenLoss),
        leastAt: seriesOf(replayed, pauseMs, ({ lost, sent }) => (0,interval/* wilsonInterval */.Y)(lost / sent, sent).low),
        mostAt: seriesOf(replayed, pauseMs, ({ lost, sent }) => (0,interval/* wilsonInterval */.Y)(lost / sent, sent).high),
    }));
    return (replays) => {
        const each = Math.ceil(replays / pauses.length);
        const drawn = seriesAt.map(({ seenAt, leastAt, mostAt }) => ({
            seen: seenAt(each),
            least: leastAt(each),
            most: mostAt(each),
        }));
        return endingsOf(drawn, consulted, usual);
    };
}
/** The first ends of a series that goes on where it was left. */
function seriesOf(replayed, pauseMs, lossAt) {
    const { choice, hasDrawn } = drawing(lossAt);
    const ends = [];
    return (count) => {
        // What met nothing that chance decides meets nothing of it the next time, either.
        while (ends.length === 0 || (hasDrawn() && ends.length < count)) {
            ends.push(replayed(choice, 'present', false, pauseMs).end);
        }
        return ends.slice(0, count);
    };
}
function endingsOf(drawn, consulted, usual) {
    const mixed = consulted.filter(isMixed).map(({ replies }) => replies.length);
    const seen = drawn.flatMap((one) => one.seen);
    const outcomes = new Set(seen.map(({ outcome }) => outcome));
    // Where nothing but the pause is open, and that changes nothing, it is one replay.
    if (outcomes.size === 1 && !consulted.some(isUndecided))
        return [certainEnding(usual, consulted)];
    const endings = [...outcomes].map((outcome) => {
        const shares = drawn.map((one) => share(one.seen, outcome));
        const probability = shares.reduce((sum, one) => sum + one, 0) / shares.length;
        const ends = drawn.flatMap(({ least, most }) => [share(least, outcome), share(most, outcome)]);
        const doubt = mixed.length === 0 ? { low: 1, high: 0 } : (0,interval/* wilsonInterval */.Y)(probability, Math.min(...mixed));
        const { step, error, ms } = middleOf(seen, outcome) ?? usual.end;
        return {
            outcome,
            step,
            error,
            seconds: ms / 1000,
            probability,
            low: Math.min(doubt.low, ...shares, ...ends),
            high: Math.max(doubt.high, ...shares, ...ends),
        };
    });
    const [first = certainEnding(usual, consulted), ...rest] = endings.sort((one, other) => other.probability - one.probability || (0,forecast_outcomes/* goodness */.zO)(one.outcome) - (0,forecast_outcomes/* goodness */.zO)(other.outcome));
    return [first, ...rest];
}
const seenLoss = ({ lost, sent }) => lost / sent;
function drawing(lossAt) {
    const random = (0,interval/* seededRandom */.I)(budgets/* forecasting */.ug.seed);
    const shares = new Map();
    let drawn = 0;
    const draw = () => {
        drawn += 1;
        return random();
    };
    const choice = {
        isLost: (loss) => {
            const known = shares.get(loss) ?? lossAt(loss);
            shares.set(loss, known);
            return known > 0 && (known >= 1 || draw() < known);
        },
        pick: (count) => (count === 1 ? 0 : Math.floor(draw() * count)),
    };
    return { choice, hasDrawn: () => drawn > 0 };
}
/** The steps of the first drawn replay that ends so. */
function diaryOf(replayed, pauses, replays, outcome) {
    for (const pauseMs of pauses) {
        const { choice, hasDrawn } = drawing(seenLoss);
        for (let index = 0; index === 0 || (hasDrawn() && index < replays); index++) {
            const one = replayed(choice, 'present', true, pauseMs);
            if (one.end.outcome === outcome)
                return one.timeline;
        }
    }
    return [];
}
const share = (ends, outcome) => ends.filter((end) => end.outcome === outcome).length / ends.length;
/** The replay with that outcome whose seconds are in the middle. */
function middleOf(ends, outcome) {
    const own = ends.filter((end) => end.outcome === outcome).sort((one, other) => one.ms - other.ms);
    return own[Math.floor(own.length / 2)];
}

// EXTERNAL MODULE: ./build/src/forecast/image-kinds.js
var image_kinds = __webpack_require__(8684);
;// CONCATENATED MODULE: ./build/src/forecast/rating.js
/** How good a replayed push is, so that two versions of the same network can be compared. */






const rated = new WeakMap();
/** By the client that decides. Worked out once for the same observations and options: culprit, verdict and remedies ask for the same ones. */
function rate(observations, options = fullForecast) {
    const known = (0,memo/* getOrAdd */.PD)(rated, observations, () => new WeakMap());
    return (0,memo/* getOrAdd */.PD)(known, options, () => {
        const [client] = (0,clients/* clientsOf */.S)(observations);
        return rateWith(observations, client, options, observations.runner.contentTrust.signingMeant);
    });
}
/** By each of the other clients that this runner has. */
function rateOthers(observations) {
    const [, ...others] = (0,clients/* clientsOf */.S)(observations);
    // That they do not sign is no news where another one pushes.
    return others.map((client) => rateWith(observations, client, fullForecast, false));
}
/** @param signingMeant whether a push that is not signed ends badly */
function rateWith(observations, client, options, signingMeant) {
    const kinds = (0,image_kinds/* imageKinds */.h)(observations);
    const rateKind = (kind, replays) => ratingOf(forecastOnce(observations, kind[0], client, { ...options, replays }), signingMeant);
    const { exactKinds, trialReplays } = budgets/* forecasting */.ug;
    const [atFirst, many] = kinds.length > exactKinds ? [trialReplays, true] : [options.replays, false];
    const ratings = new Map(kinds.map((kind) => [kind, rateKind(kind, Math.min(atFirst, options.replays))]));
    // Of many kinds those decide that look worst: they are forecast as exactly as a few would be.
    const decisive = many ? new Map() : ratings;
    while (many && decisive.size < exactKinds) {
        const [kind] = worstOf(ratings);
        if (decisive.has(kind))
            break;
        const exact = rateKind(kind, options.replays);
        decisive.set(kind, exact);
        ratings.set(kind, exact);
    }
    const [, { badAtLeast, worst }] = worstOf(decisive);
    const forecasts = new Map([...ratings].flatMap(([kind, { worst: forecast }]) => kind.map((image) => [image, forecast])));
    return {
        bad: [...ratings.values()].reduce((sum, { bad }) => sum + bad, 0),
        badAtLeast,
        worst,
        forecasts: observations.request.images.flatMap((image) => {
            const forecast = forecasts.get(image);
            return forecast === undefined ? [] : { ...forecast, image: image.written };
        }),
    };
}
const foretold = new WeakMap();
/** Trials and the first look at many images are the first replays of the whole forecast. */
function forecastOnce(observations, image, client, { temperature, replays }) {
    const known = (0,memo/* getOrAdd */.PD)(foretold, observations, () => new Map());
    const key = [client.name, client.decides, temperature, image.written].join(' ');
    return (0,memo/* getOrAdd */.PD)(known, key, () => forecaster(observations, image, client, temperature))(replays);
}
function worstOf(ratings) {
    const [first, ...rest] = ratings;
    if (first === undefined)
        throw new Error('a request has at least one image');
    return rest.reduce((worst, one) => (compare(one[1], worst[1]) < 0 ? one : worst), first);
}
/** Of one image alone. @param signingMeant whether a push that is not signed ends badly */
function ratingOf(forecast, signingMeant) {
    const share = (wanted) => forecast.endings.filter(wanted).reduce((sum, ending) => sum + ending.probability, 0);
    const isBad = ({ outcome }) => (0,forecast_outcomes/* endsBadly */.jf)(outcome, signingMeant);
    return {
        bad: share(isBad) + share(({ outcome }) => outcome === 'unknown') / 2,
        badAtLeast: badAtLeast(forecast.endings.filter(isBad), forecast.endings.filter((one) => !isBad(one))),
        worst: forecast,
        forecasts: [forecast],
    };
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
function compare(one, other) {
    if (Math.abs(one.bad - other.bad) > budgets/* forecasting */.ug.sameChance)
        return other.bad - one.bad;
    return (0,forecast_outcomes/* goodness */.zO)(one.worst.endings[0].outcome) - (0,forecast_outcomes/* goodness */.zO)(other.worst.endings[0].outcome);
}


/***/ }),

/***/ 1603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ pausesFor),
/* harmony export */   Kb: () => (/* binding */ rationedRefusals),
/* harmony export */   U: () => (/* binding */ rationsOf),
/* harmony export */   rN: () => (/* binding */ allRefusals)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _push_path_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(498);
/* harmony import */ var _push_path_closed_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2377);
/* harmony import */ var _push_path_memo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1782);
/* harmony import */ var _exchanges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5041);
/**
 * Of a closed port only so many refusals are sent to one asker (budgets.ts, `icmpRationing`): what a replay asks beyond them is
 * silence, and while that is waited for new ones are saved up. Daemon and CLI of a push have the same address, and share them;
 * so do they with this preflight, right after which the push is made.
 */





/** Where every question is refused. */
const allRefusals = { begin: () => undefined, end: () => undefined, isSent: () => true };
/** @param pauseMs from this preflight's last question to the push */
function rationedRefusals(rations, pauseMs) {
    const buckets = new Map();
    let beganMs = 0;
    return {
        begin(nowMs) {
            beganMs = Math.max(beganMs, nowMs);
        },
        end(ms) {
            beganMs += ms;
        },
        isSent(server, atMs) {
            const left = rations.get((0,_exchanges_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPort */ .QL)(server));
            if (left === undefined)
                return true;
            return (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .getOrAdd */ .PD)(buckets, (0,_exchanges_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPort */ .QL)(server), () => bucketOf(left, -pauseMs)).take(beganMs + atMs);
        },
    };
}
/** As Linux counts: what is saved up while nothing is asked is at most a burst. */
function bucketOf(refusals, sinceMs) {
    const { burst, refillMs } = _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .icmpRationing */ .jB;
    let left = refusals;
    let lastMs = sinceMs;
    return {
        take(atMs) {
            // A lookup's two questions are replayed one after the other, and asked side by side.
            const passedMs = Math.max(0, atMs - lastMs);
            left = Math.min(burst, left + passedMs / refillMs);
            lastMs += passedMs;
            if (left < 1)
                return false;
            left -= 1;
            return true;
        },
        left: () => left,
    };
}
const known = new WeakMap();
/** The servers that ration their refusals, and what this preflight's questions have left of them. */
const rationsOf = (observations) => (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .getOrAdd */ .PD)(known, observations, () => {
    const closed = [...(0,_push_path_closed_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .closedPorts */ .Hc)(observations).values()].flatMap((refusals) => {
        const server = refusals[0]?.probe;
        return server?.transport === 'udp' && isRationed(server.resolver, refusals) ? [server.resolver] : [];
    });
    return new Map(closed.map((server) => [(0,_exchanges_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPort */ .QL)(server), leftAt(observations, server)]));
});
/** Not on loopback, nor where more were sent at once than Linux sends. A machine's own other addresses are not told from these. */
function isRationed({ address }, refusals) {
    const { burst, refillMs } = _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .icmpRationing */ .jB;
    const startedMs = refusals.map((one) => one.startedMs).sort((one, other) => one - other);
    const isBeyond = startedMs.some((ms, index) => (startedMs[index + burst + 1] ?? Infinity) - ms < refillMs);
    return !(0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackAddress */ .Ow)(address) && !isBeyond;
}
function leftAt({ measurements }, server) {
    const asked = measurements
        .flatMap(({ probe, startedMs, result }) => 'resolver' in probe &&
        probe.transport === 'udp' &&
        (0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEndpoint */ ._X)(probe.resolver, server) &&
        result.kind !== 'skipped'
        ? [startedMs]
        : [])
        .sort((one, other) => one - other);
    const bucket = bucketOf(_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .icmpRationing */ .jB.burst, 0);
    asked.forEach((ms) => bucket.take(ms));
    return Math.floor(bucket.left());
}
/**
 * How long the push may come after this preflight's last question, as far as it matters to these servers: nobody knows, and from
 * some seconds on all is saved up again. The shortest first.
 */
function pausesFor(rations, servers) {
    const { burst, refillMs } = _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .icmpRationing */ .jB;
    const fewest = Math.min(burst, ...servers.map((server) => rations.get((0,_exchanges_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPort */ .QL)(server)) ?? burst));
    const { pauseStepMs } = _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .forecasting */ .ug;
    const steps = Math.ceil(((burst - fewest) * refillMs) / pauseStepMs);
    return [0, ...Array.from({ length: steps }, (_, index) => (index + 1) * pauseStepMs)];
}


/***/ }),

/***/ 254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   I$: () => (/* binding */ toProxy),
/* harmony export */   Mo: () => (/* binding */ lookupFor),
/* harmony export */   bE: () => (/* binding */ requestTo),
/* harmony export */   rs: () => (/* binding */ urlOf)
/* harmony export */ });
/* unused harmony export clientTimeout */
/* harmony import */ var _push_path_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9963);
/* harmony import */ var _trip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1262);


/** net/http transport.go `dialConn`, around what happens before a proxy is connected to. */
const toProxy = 'proxyconnect tcp: ';
/** net/http client.go: a whole-request time-out that strikes while the connection is still being made. */
const clientTimeout = 'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)';
/**
 * @param lookup the lookup that the dial waits for; `joinedMs` of it had passed before the dial began
 *   (Go merges concurrent lookups of one host, so a second dial waits only for the rest)
 */
function request(observations, stop, lookup, budget, joinedMs = 0) {
    if (stop.way.kind === 'refused') {
        return { kind: 'failed', ms: 0, error: stop.way.error, timedOut: false };
    }
    if (stop.way.kind === 'not-followed')
        return { kind: 'unknown', ms: 0, because: stop.way.because };
    const dialled = (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .dialledHost */ .CH)(stop);
    const dialling = (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .throughOf */ .TE)(stop) === null ? '' : toProxy;
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
            error: `${dialling}dial tcp: lookup ${dialled}: i/o timeout`,
            timedOut: true,
        };
    }
    if (lookup.kind === 'unknown')
        return { kind: 'unknown', ms: lookupMs, because: `the lookup of ${dialled} was not measured` };
    if (lookup.kind === 'failed') {
        return { kind: 'failed', ms: lookupMs, error: `${dialling}dial tcp: ${lookup.error}`, timedOut: false };
    }
    const outlives = budget.dialOutlivesRequest === true;
    const dialMs = (outlives ? budget.dialMs : dialBound) - lookupMs;
    const trip = (0,_trip_js__WEBPACK_IMPORTED_MODULE_1__/* .tripTo */ .Di)(observations, stop, lookup.addresses, { dialMs, tlsMs: budget.tlsMs });
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
            return {
                kind: 'unknown',
                ms,
                because: trip.because ?? `the connection to ${stop.host} was not measured`,
            };
    }
}
const isDialError = (trip) => trip.kind === 'failed' && trip.dialling;
const requestTo = (walker, stop, budget) => request(walker.observations, stop, lookupFor(walker, stop), budget);
/** The lookup that a request waits for: of the host, or of its proxy, which looks the host up itself. */
const lookupFor = ({ resolver }, stop) => resolver.lookup((0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .dialledHost */ .CH)(stop));
/** The URL as Go quotes it in an error. */
function urlOf(stop) {
    const scheme = stop.security === 'plain' ? 'http' : 'https';
    const defaultPort = stop.security === 'plain' ? 80 : 443;
    const host = stop.host.includes(':') ? `[${stop.host}]` : stop.host;
    return `${scheme}://${host}${stop.port === defaultPort ? '' : `:${stop.port}`}${stop.path}`;
}


/***/ }),

/***/ 6972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ST: () => (/* reexport */ views/* clientServers */.ST),
  $D: () => (/* binding */ resolversOf),
  hc: () => (/* binding */ usedOnce)
});

// EXTERNAL MODULE: ./build/src/push-path/addresses.js
var addresses = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/src/push-path/docker-version.js
var docker_version = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/src/push-path/memo.js
var memo = __webpack_require__(1782);
// EXTERNAL MODULE: ./build/src/push-path/address.js
var address = __webpack_require__(498);
// EXTERNAL MODULE: ./build/src/push-path/path.js
var path = __webpack_require__(9963);
// EXTERNAL MODULE: ./build/src/forecast/cells.js + 1 modules
var cells = __webpack_require__(2151);
// EXTERNAL MODULE: ./build/src/forecast/exchanges.js
var exchanges = __webpack_require__(5041);
// EXTERNAL MODULE: ./build/src/forecast/glibc-resolver.js + 1 modules
var glibc_resolver = __webpack_require__(4214);
// EXTERNAL MODULE: ./build/src/forecast/go-resolver.js
var go_resolver = __webpack_require__(192);
// EXTERNAL MODULE: ./build/src/forecast/library.js
var forecast_library = __webpack_require__(308);
// EXTERNAL MODULE: ./build/src/forecast/cgo-error.js
var cgo_error = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/src/forecast/heard.js
var forecast_heard = __webpack_require__(7079);
;// CONCATENATED MODULE: ./build/src/forecast/musl-resolver.js


const types = ['A', 'AAAA'];
/** Nothing came within all the time that a name gets. */
const muslLoses = (timeoutMs) => ({ result }) => {
    const heard = (0,forecast_heard/* heardOf */._D)(result, timeoutMs);
    return heard.kind === 'nothing' || (heard.kind === 'reply' && heard.ms >= timeoutMs);
};
function createMuslResolver(options) {
    const { rules, servers, samples, pinned, tcpFallback, noDataIsNoHost } = options;
    const { timeoutMs, attempts } = rules;
    /** `__res_msend_rc`: every question to every server at once, and again at each interval. */
    const sendAll = (name, beginMs) => {
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
            const sample = to === undefined ? null : samples.draw(to, name, type, beginMs + atMs);
            const heard = sample === null ? { kind: 'unknown', ms: 0 } : (0,forecast_heard/* heardOf */._D)(sample.result, timeoutMs);
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
                        arrive(atMs, { server, type, over: 'tcp', sample }, heardOverTcp(sample, timeoutMs));
                        continue;
                    }
                    if ((0,forecast_heard/* rcodeOf */.tI)(reply) === 'servfail' && retriesLeft > 0) {
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
    const ask = (name, beginMs) => {
        const sent = sendAll(name, beginMs);
        if (sent.kind === 'unknown')
            return sent;
        const { ms, replies } = sent;
        for (const type of types) {
            const reply = replies.get(type);
            if (reply === undefined)
                return { kind: 'failed', error: 'again', ms };
            if ((0,forecast_heard/* rcodeOf */.tI)(reply) === 'nxdomain')
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
            const asked = ask(`${name}.${suffix}`, ms);
            ms += asked.ms;
            if (asked.kind !== 'not-there')
                return { ...asked, ms };
        }
        const asked = ask(name, ms);
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
                error: (0,cgo_error/* cgoError */.ql)(host, error, { words: cgo_error/* muslWords */.pk, noDataIsNoHost }),
                ms: result.ms,
            };
        },
    };
}
/** The earliest of what arrives before then, taken off. */
const takenBefore = (endMs, arrivals) => arrivals.some(({ atMs }) => atMs < endMs) ? (0,forecast_heard/* takeEarliest */.zg)(arrivals) : null;
/** Only these two response codes are an answer; all others are as good as silence. */
const isTaken = (reply) => (0,forecast_heard/* rcodeOf */.tI)(reply) === 'noerror' || (0,forecast_heard/* rcodeOf */.tI)(reply) === 'nxdomain';
const heardOverTcp = (sample, timeoutMs) => sample === null || sample.overTcp === null ? { kind: 'unknown', ms: 0 } : (0,forecast_heard/* heardOf */._D)(sample.overTcp, timeoutMs);

// EXTERNAL MODULE: ./build/src/forecast/names.js
var names = __webpack_require__(9075);
// EXTERNAL MODULE: ./build/src/forecast/rationed-refusals.js
var rationed_refusals = __webpack_require__(1603);
// EXTERNAL MODULE: ./build/src/forecast/samples.js
var samples = __webpack_require__(9260);
// EXTERNAL MODULE: ./build/src/forecast/views.js
var views = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/src/forecast/resolvers.js
/** Which resolver library each program of a push looks names up with, on the samples of one run. */















const known = new WeakMap();
/** Made once for the same observations: images of other registries look names up with the same ones. */
function resolversOf(observations, temperature) {
    const made = (0,memo/* getOrAdd */.PD)(known, observations, () => new Map());
    return (0,memo/* getOrAdd */.PD)(made, temperature, () => resolversOn(observations, temperature));
}
function resolversOn(observations, temperature) {
    const serversOf = (0,memo/* remembered */.HK)((program) => {
        const view = (0,views/* viewOf */.du)(observations, program);
        return view.kind === 'known' ? view.servers : [];
    });
    const pinned = (0,memo/* remembered */.HK)((host) => (0,addresses/* addressesWithoutDns */.on)(observations, host));
    const libraries = (0,memo/* remembered */.HK)((library) => libraryOn(observations, library, temperature));
    // Worked out once, for replays start programs by the hundred.
    const librariesOf = (0,memo/* remembered */.HK)((program) => (0,memo/* remembered */.HK)((host) => (0,forecast_library/* libraryFor */.f0)(observations.runner, program, host)));
    const consulted = (programs) => {
        const hosts = (0,path/* pathOf */.XM)(observations).map(({ host }) => host);
        const servers = programs.flatMap(serversOf);
        const used = new Set(programs.flatMap((program) => hosts.map(librariesOf(program))));
        return [...used].flatMap((library) => [...libraries(library).cells.values()].filter(({ server }) => servers.some((one) => (0,address/* sameEndpoint */._X)(one, server))));
    };
    return {
        start(program, choice, refusals = rationed_refusals/* allRefusals */.rN, nowMs = () => 0) {
            const started = (0,memo/* remembered */.HK)((library) => {
                const { cells, rules, names } = libraries(library);
                return createResolver(observations.runner, program, library, {
                    servers: serversOf(program),
                    pinned,
                    rules,
                    names,
                    choice,
                    samples: (0,samples/* sampleSource */.Gj)(cells, choice, refusals),
                });
            });
            const libraryOf = librariesOf(program);
            return {
                lookup(host) {
                    refusals.begin(nowMs());
                    const lookup = started(libraryOf(host)).lookup(host);
                    refusals.end(lookup.ms);
                    return lookup;
                },
            };
        },
        refusals: (pauseMs) => (0,rationed_refusals/* rationedRefusals */.Kb)((0,rationed_refusals/* rationsOf */.U)(observations), pauseMs),
        pauses(programs) {
            const refusing = consulted(programs).flatMap(({ refuses, server }) => (refuses ? [server] : []));
            return (0,rationed_refusals/* pausesFor */.HN)((0,rationed_refusals/* rationsOf */.U)(observations), refusing);
        },
        consulted,
    };
}
/** What the library makes of the samples of this run. */
function libraryOn(observations, library, temperature) {
    const rules = (0,forecast_library/* rulesOf */.fD)(observations.runner, library);
    const { timeoutMs, useVc } = rules;
    const reading = { go: exchanges/* goLoses */.Z$, glibc: glibc_resolver/* glibcLoses */._6, musl: muslLoses }[library](timeoutMs);
    return {
        cells: (0,cells/* cellsOf */.n)(observations, { timeoutMs, useVc, isLost: reading }, temperature),
        rules,
        names: (0,memo/* remembered */.HK)((host) => (0,names/* goNameList */.w)(host, rules)),
    };
}
function createResolver(runner, program, library, { choice, names, ...options }) {
    switch (library) {
        case 'go':
            return (0,go_resolver/* createGoResolver */.L)({ ...options, names });
        case 'glibc':
            return (0,glibc_resolver/* createGlibcResolver */.UF)({
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
                tcpFallback: program !== 'cli' || runner.builds.cli !== 'static' || (0,docker_version/* muslFallsBack */.Pn)(runner.client),
            });
    }
}
function saysNoHost({ client, daemon }, program) {
    switch (program) {
        case 'cli':
            return (0,docker_version/* takesNoDataForNoHost */.QE)(client, program);
        case 'daemon':
            return (0,docker_version/* takesNoDataForNoHost */.QE)(daemon, program);
        case 'builder':
        case 'buildx':
        case 'trust-plugin':
            return true;
    }
}

/** The resolvers that the push asks. A nameserver that is listed twice is one. */
function usedOnce({ runner }) {
    const used = runner.resolvers.filter((one) => one.used);
    return used.filter((one) => used.find((other) => (0,address/* sameEndpoint */._X)(one, other)) === one);
}


/***/ }),

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ typical),
/* harmony export */   Gj: () => (/* binding */ sampleSource),
/* harmony export */   JX: () => (/* binding */ lostAfter),
/* harmony export */   L4: () => (/* binding */ everyCellKey),
/* harmony export */   sl: () => (/* binding */ cellKey)
/* harmony export */ });
/* harmony import */ var _push_path_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1782);
/* harmony import */ var _rationed_refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1603);
/** What one question to one server brings, as it was measured: what replays draw from. */


/** The middle one, the worse of two: what usually happens. */
const typical = {
    isLost: ({ lost, sent }) => lost * 2 >= sent,
    pick: (count) => Math.floor(count / 2),
};
/** @param refusals what closed ports send of theirs */
function sampleSource(cells, choice, refusals = _rationed_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .allRefusals */ .rN) {
    return {
        draw(server, name, type, atMs) {
            const cell = cellFor(cells, server, name, type);
            if (cell === undefined)
                return null;
            if (cell.neverAnswered || (cell.loss.lost > 0 && choice.isLost(cell.loss)))
                return cell.whenLost;
            if (cell.refuses && !refusals.isSent(server, atMs))
                return cell.whenLost;
            const { replies } = cell;
            const index = replies[0] === replies.at(-1) ? 0 : choice.pick(replies.length);
            // Where it was not lost this time, and nobody saw what comes back then, it is not known.
            return replies[index] ?? null;
        },
    };
}
const found = new WeakMap();
/** Replays ask for the same few cells many thousand times: their keys are not written out again each time. */
function cellFor(cells, server, name, type) {
    const byServer = (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(found, cells, () => new WeakMap());
    const byName = (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(byServer, server, () => new Map());
    const byType = (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(byName, name, () => new Map());
    if (!byType.has(type)) {
        byType.set(type, cells.get(cellKey(server, name, type)) ?? cells.get(everyCellKey(server)));
    }
    return byType.get(type);
}
const cellKey = (server, name, type) => `${server.address} ${server.port} ${name.toLowerCase()} ${type}`;
/** Of the one cell that stands for every question to a server, whatever its name and type. */
const everyCellKey = ({ address, port }) => `${address} ${port}`;
/** Nothing came back. */
const lostAfter = (server, transport, waitedMs) => ({
    server,
    transport,
    result: { kind: 'timed-out', waitedMs, late: null, mismatched: null },
    overTcp: null,
});


/***/ }),

/***/ 7488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ withTagsDelegated),
/* harmony export */   Px: () => (/* binding */ gapsInThisStep),
/* harmony export */   Yh: () => (/* binding */ withSigningKeys),
/* harmony export */   hj: () => (/* binding */ arePushers),
/* harmony export */   kC: () => (/* binding */ withPassphrases),
/* harmony export */   zh: () => (/* binding */ signingGaps)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _push_path_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9347);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8819);
/* harmony import */ var _trust_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58);
/* harmony import */ var _trust_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7295);
/**
 * What a signed push cannot do without: the key that signs, and the passphrase that opens it. Docker asks for one that is in
 * no variable, and without a terminal nobody answers (notary is bf96a202, docker/cli v28.5.2).
 */





const { ifNew, renewMonths } = _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTrust */ .Az.gaps;
/** notary trustmanager/errors.go. */
const tooManyAttempts = 'maximum number of passphrase attempts exceeded';
const passwordInvalid = 'password invalid, operation has failed.';
/**
 * Empty where nothing is missing, or nothing is known of it. Passphrases of which this step sees neither are taken to be
 * those of the step that pushes, which is where secrets belong.
 */
function signingGaps(observations, image, path) {
    const { runner } = observations;
    const { signing } = runner;
    const given = signing.kind === 'read' && arePushers(runner) ? { ...signing, passphrases: both } : signing;
    return gapsWith(given, observations, image, path);
}
/** The same where the step that pushes has no more than this one. */
const gapsInThisStep = (observations, image, path) => gapsWith(observations.runner.signing, observations, image, path);
/** Whether the passphrases are taken to be in the step that pushes. A job without secrets has them nowhere. */
const arePushers = ({ signing, event }) => signing.kind === 'read' && event === 'other' && !signing.passphrases.root && !signing.passphrases.repository;
const both = { root: true, repository: true };
function gapsWith(signing, observations, image, path) {
    const root = (0,_trust_service_js__WEBPACK_IMPORTED_MODULE_3__/* .rootAnswer */ .t$)(observations, path);
    if (signing.kind !== 'read' || root === null)
        return [];
    if (root.status === _trust_service_js__WEBPACK_IMPORTED_MODULE_3__/* .notFound */ .mX)
        return gapsOfNew(signing);
    const files = (0,_trust_data_js__WEBPACK_IMPORTED_MODULE_2__/* .trustFilesOf */ .z$)(observations, path).filter(_trust_data_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetadata */ .SE);
    const roles = files.find(({ data }) => data.role === 'root')?.data;
    const delegations = files.find(({ data }) => data.role === 'targets')?.data.roles;
    if (root.status !== 200 || signing.keys === null || roles === undefined || delegations === undefined)
        return [];
    const desk = {
        signing,
        keys: signing.keys,
        fails: `failed to sign ${(0,_push_path_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(image)}:${tagOf(image)}: `,
        requests: (least) => least + delegations.length,
    };
    return [
        ...(delegations.length === 0
            ? gapsOf(desk, roles.roles.filter(({ name }) => name === 'targets'), noKeys)
            : gapsOfDelegations(desk, delegations.filter(isFor(tagOf(image))))),
        ...(isRenewed(roles.expires, observations.runner.startedAt)
            ? gapsOf(desk, roles.roles.filter(({ name }) => name === 'root'), notAvailable)
            : []),
    ];
}
/** An image without one is pushed as `latest` (docker/cli cli/command/image/push.go, `TagNameOnly`). */
const tagOf = ({ tag }) => tag ?? 'latest';
/** Docker signs with what is directly below `targets` (docker/cli cli/trust/trust.go:307). */
const isFor = (tag) => ({ name, paths }) => /^targets\/[^/]+$/.test(name) && paths.some((path) => tag.startsWith(path));
/** Docker signs root.json anew at every push when it has less than half a year left (notary client/helpers.go:196, client/client.go:655). */
function isRenewed(expires, nowText) {
    const until = new Date(nowText);
    until.setUTCMonth(until.getUTCMonth() + renewMonths);
    return Date.parse(expires) < until.getTime();
}
/** A root key, made where there is none, and a targets key, made for the repository (docker/cli cli/trust/trust_push.go:103-121). */
function gapsOfNew({ passphrases, canAsk, keys }) {
    if (canAsk)
        return [];
    const gap = (passphrase, role, forNewKey) => ({
        kind: 'passphrase',
        passphrase,
        forNewKey,
        roles: [role],
        requests: ifNew,
        error: forNewKey ? tooManyAttempts : passwordInvalid,
    });
    const [rootKey] = (keys ?? [])
        .filter(({ role }) => role === 'root')
        .sort((one, other) => (one.id < other.id ? -1 : 1));
    return [
        ...(passphrases.root || rootKey?.encrypted === false ? [] : [gap('root', 'root', rootKey === undefined)]),
        ...(passphrases.repository ? [] : [gap('repository', 'targets', true)]),
    ];
}
const keysFor = ({ keys }, { keyIds }) => keys.filter(({ id }) => keyIds.includes(id));
/** notary tuf/signed/errors.go `ErrNoKeys`: a key that cannot be opened is none (tuf/tuf.go:661-696). */
const noKeys = (ids) => {
    const words = `could not find necessary signing keys, at least one of these keys must be available: ${ids.join(', ')}`;
    return { missing: words, locked: words };
};
/** notary tuf/signed/errors.go `ErrInsufficientSignatures`, tuf/signed/sign.go:50-72. */
const notAvailable = (ids) => ({
    missing: `signing keys not available: need 1 keys from ${ids.length} possible keys (${ids.join(', ')})`,
    locked: passwordInvalid,
});
function gapsOf(desk, roles, words) {
    return roles.flatMap((role) => {
        const { missing, locked } = words(role.keyIds);
        const found = keysFor(desk, role);
        const about = { roles: [role.name], requests: desk.requests(_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTrust */ .Az.gaps.ifKeyIsMissing) };
        if (found.length === 0) {
            return [{ ...about, kind: 'key', keyIds: role.keyIds, error: `${desk.fails}${missing}` }];
        }
        const passphrase = role.name === 'root' ? 'root' : 'repository';
        const opens = desk.signing.canAsk || desk.signing.passphrases[passphrase] || found.some(({ encrypted }) => !encrypted);
        return opens
            ? []
            : [{ ...about, kind: 'passphrase', passphrase, forNewKey: false, error: `${desk.fails}${locked}` }];
    });
}
/** Docker signs for every delegation that it has a key for, and there has to be one (docker/cli cli/trust/trust.go:303-321). */
function gapsOfDelegations(desk, delegations) {
    const own = delegations.filter((role) => keysFor(desk, role).length > 0);
    if (own.length > 0)
        return gapsOf(desk, own, noKeys);
    return [
        {
            kind: 'key',
            roles: delegations.map(({ name }) => name),
            keyIds: delegations.flatMap(({ keyIds }) => keyIds),
            requests: desk.requests(_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTrust */ .Az.gaps.ifNobodySigns),
            error: `${desk.fails}no valid signing keys for delegation roles`,
        },
    ];
}
/** As if both passphrases were in this step's environment. */
const withPassphrases = (observations) => {
    const { signing } = observations.runner;
    return signing.kind === 'read'
        ? (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunner */ .T4)(observations, { signing: { ...signing, passphrases: both } })
        : observations;
};
/** As if every delegation were for every tag, and every key here. */
const withTagsDelegated = (observations) => withSigningKeys((0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .mapMeasurements */ .Qh)(observations, (one) => {
    if (!(0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .isConnection */ .fX)(one) || one.result.kind !== 'answered')
        return one;
    const { trustData } = one.result;
    if (trustData?.kind !== 'metadata' || trustData.role !== 'targets')
        return one;
    const roles = trustData.roles.map((role) => ({ ...role, paths: [''] }));
    return { ...one, result: { ...one.result, trustData: { ...trustData, roles } } };
}));
/** As if every key lay here that may sign, and no passphrase opened it. */
const withSigningKeys = (observations) => {
    const { signing } = observations.runner;
    if (signing.kind !== 'read')
        return observations;
    const ids = new Set(observations.measurements.flatMap(({ result }) => 'trustData' in result && result.trustData?.kind === 'metadata'
        ? result.trustData.roles.flatMap(({ keyIds }) => keyIds)
        : []));
    const here = signing.keys ?? [];
    const added = [...ids].filter((id) => !here.some((key) => key.id === id));
    const keys = [...here, ...added.map((id) => ({ id, role: 'targets', encrypted: false }))];
    return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunner */ .T4)(observations, { signing: { ...signing, keys } });
};


/***/ }),

/***/ 1262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vu: () => (/* binding */ isRefusal),
  Cp: () => (/* binding */ speaksPlainHttp),
  Di: () => (/* binding */ tripTo)
});

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/push-path/address.js
var push_path_address = __webpack_require__(498);
// EXTERNAL MODULE: ./build/src/push-path/address-order.js
var address_order = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/src/push-path/certificate-names.js
var certificate_names = __webpack_require__(1500);
// EXTERNAL MODULE: ./build/src/push-path/memo.js
var memo = __webpack_require__(1782);
// EXTERNAL MODULE: ./build/src/push-path/credentials.js
var credentials = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/src/push-path/path.js
var path = __webpack_require__(9963);
// EXTERNAL MODULE: ./build/src/forecast/client-certificates.js
var client_certificates = __webpack_require__(6533);
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

// EXTERNAL MODULE: ./build/src/forecast/exchanges.js
var exchanges = __webpack_require__(5041);
// EXTERNAL MODULE: ./build/src/forecast/request.js
var request = __webpack_require__(254);
;// CONCATENATED MODULE: ./build/src/forecast/trip.js
/** One request on a fresh connection, name lookup left out, under a client's own budgets. */











/**
 * The trip that Docker would make: to the first of the addresses that its lookup has found and that takes a connection.
 * Where TLS or the request fails there, no other is tried.
 * @param addresses in the order in which the lookup found them
 */
function tripTo(observations, stop, addresses, budget) {
    const connections = (0,path/* connectionsTo */.L2)(observations, stop);
    const at = (address) => ({ address, port: (0,path/* dialledPort */.N5)(stop) });
    const dialling = (0,path/* throughOf */.TE)(stop) === null ? '' : request/* toProxy */.I$;
    const dialled = dial({
        addresses: (0,address_order/* addressesInOrder */.Cc)(observations, stop, addresses),
        timeoutMs: budget.dialMs,
        attemptAt: (address) => {
            const known = connectionAt(connections, address);
            return known === null ? { kind: 'unknown', ms: 0 } : attemptOf(known, at(address), dialling);
        },
        timeoutAt: (address) => `${dialling}dial tcp ${(0,exchanges/* hostPort */.QL)(at(address))}: i/o timeout`,
    });
    if (dialled.kind === 'failed')
        return { ...dialled, dialling: true };
    const own = dialled.kind === 'connected' ? connectionAt(connections, dialled.address) : null;
    if (dialled.kind === 'unknown' || own === null)
        return { kind: 'unknown', ms: dialled.ms };
    const asked = own.probe.kind === 'http' ? own : decidingConnection(connections);
    const because = [own, asked].reduce((known, one) => known ?? (one === null ? null : (0,client_certificates/* shownByDockerAlone */.Sh)(observations, stop, one)), null);
    if (because !== null)
        return { kind: 'unknown', ms: dialled.ms, because };
    return overConnection(own, asked, { to: at(dialled.address), dialMs: dialled.ms, tlsMs: budget.tlsMs });
}
/** TLS and the request, at one address that has taken the connection. */
function overConnection({ probe: { host }, result, certificate }, asked, { to, dialMs, tlsMs }) {
    const failed = (one, ms) => ({
        kind: 'failed',
        ms,
        error: goError(host, (0,exchanges/* hostPort */.QL)(to), one, certificate),
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
            const connectMs = dialMs + (result.proxyMs ?? 0) + handshakeMs;
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
            return failed(result, dialMs + afterTcpMs(result));
        case 'timed-out':
            if (result.phase === 'proxy') {
                const error = 'context deadline exceeded';
                return { kind: 'failed', ms: dialMs + budgets/* goProxyConnectMs */.Bk, error, dialling: false };
            }
            return result.phase === 'tls' ? tlsTimeout : { kind: 'hangs', ms: dialMs + result.waitedMs };
        case 'skipped':
            return { kind: 'unknown', ms: dialMs };
    }
}
/** How the dialler fares with what was measured. What came after TCP is part of it where it cannot be told apart. */
function attemptOf({ probe: { host }, result }, to, dialling) {
    switch (result.kind) {
        case 'answered':
            return { kind: 'connected', ms: result.tcpMs };
        case 'failed':
            return isRefusal(result)
                ? { kind: 'failed', ms: result.ms, error: `${dialling}${goError(host, (0,exchanges/* hostPort */.QL)(to), result, null)}` }
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
/** What came after TCP, until it failed. A proxy's CONNECT is a part of it. */
const afterTcpMs = (result) => result.ms - beforeFailureMs(result);
const beforeFailureMs = ({ phase, ms, beforeMs }) => (phase === 'tcp' ? ms : beforeMs);
const decisions = new WeakMap();
const byAddress = new WeakMap();
/** Docker asks once, with what it has stored. */
const decidingConnection = (connections) => (0,memo/* getOrAdd */.PD)(decisions, connections, () => ({ connection: decisive(connections) })).connection;
function decisive(connections) {
    const asked = connections.filter(({ probe }) => probe.kind === 'http');
    const withCredentials = asked.filter(({ probe }) => probe.kind === 'http' && (0,credentials/* sendsLogin */.tC)(probe.authorization));
    // A server may answer everybody but those who log in, whom it has to look up first.
    const alike = withCredentials.length > 0 ? withCredentials : asked;
    return alike.find(({ result }) => result.kind === 'answered') ?? alike.at(-1) ?? null;
}
/** What is known of one address, or null. */
function connectionAt(connections, address) {
    const known = (0,memo/* getOrAdd */.PD)(byAddress, connections, () => new Map());
    return (0,memo/* getOrAdd */.PD)(known, address, () => {
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
const refused = 'tls: failed to verify certificate: ';
/** Go looks at the dates, then at the name, then at the issuer (crypto/x509 verify.go, `Verify`); OpenSSL at the name last. */
const unknownAuthority = (host, _, certificate) => certificate !== null && (0,certificate_names/* isForOthers */.F)(certificate, host)
    ? `${refused}${(0,certificate_names/* hostnameError */.Y)(host, certificate.names)}`
    : `${refused}x509: certificate signed by unknown authority`;
const outOfDate = `${refused}x509: certificate has expired or is not yet valid`;
/** What OpenSSL makes of an answer in plain HTTP: its first letters are no record's version, or no record's length. */
const plainAnswers = ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'];
const speaksPlainHttp = (result) => result.kind === 'failed' && result.phase === 'tls' && plainAnswers.includes(result.code);
/** Node's and OpenSSL's codes in the words of Go's net, crypto/tls and crypto/x509. */
const goWords = {
    ECONNREFUSED: (_, at) => `dial tcp ${at}: connect: connection refused`,
    ENETUNREACH: (_, at) => `dial tcp ${at}: connect: network is unreachable`,
    EADDRNOTAVAIL: (_, at) => `dial tcp ${at}: connect: cannot assign requested address`,
    EHOSTUNREACH: (_, at) => `dial tcp ${at}: connect: no route to host`,
    ETIMEDOUT: (_, at) => `dial tcp ${at}: connect: connection timed out`,
    ECONNRESET: (_, at) => `read tcp ${exchanges/* somewhere */.Wk}->${at}: read: connection reset by peer`,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
    UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
    SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
    DEPTH_ZERO_SELF_SIGNED_CERT: unknownAuthority,
    CERT_HAS_EXPIRED: () => outOfDate,
    CERT_NOT_YET_VALID: () => outOfDate,
    INVALID_PURPOSE: () => `${refused}x509: certificate specifies an incompatible key usage`,
    ERR_TLS_CERT_ALTNAME_INVALID: (host, _, certificate) => `${refused}${(0,certificate_names/* hostnameError */.Y)(host, certificate?.names ?? [])}`,
    ...Object.fromEntries(Object.entries(client_certificates/* alertWords */.Y8).map(([code, words]) => [code, () => `remote error: tls: ${words}`])),
    ERR_SSL_WRONG_VERSION_NUMBER: () => 'http: server gave HTTP response to HTTPS client',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: () => 'http: server gave HTTP response to HTTPS client',
};
function goError(host, at, failed, certificate) {
    if (failed.phase === 'http' && failed.code === 'ECONNRESET')
        return 'EOF';
    if (failed.phase === 'proxy')
        return proxyError(failed.code);
    return goWords[failed.code]?.(host, at, certificate) ?? `${failed.phase} to ${at}: ${failed.code}`;
}
/** net/http transport.go `dialConn`: of a refusal only its reason is told; a proxy that hangs up leaves ReadResponse without a line. */
function proxyError(code) {
    const [, reason] = /^\d+ ?(.*)$/.exec(code) ?? [];
    if (reason !== undefined)
        return reason === '' ? 'unknown status code' : reason;
    return code === 'ECONNRESET' ? 'unexpected EOF' : `proxyconnect: ${code}`;
}


/***/ }),

/***/ 8330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ isWholeCache),
/* harmony export */   mD: () => (/* binding */ requestsSaved),
/* harmony export */   s7: () => (/* binding */ staleCache),
/* harmony export */   t7: () => (/* binding */ withoutCache),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var _push_path_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9347);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8819);
/* harmony import */ var _trust_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58);
/**
 * The trust data that an earlier push left on this runner. Docker trusts its own copy of root.json before the server's, and does
 * not ask for what it has (notary client/tufclient.go:279-293, 349-420; notary is bf96a202).
 */



const copyOf = ({ runner: { signing } }, image, role) => signing.kind === 'read'
    ? (signing.cached.find(({ repository, data }) => repository === (0,_push_path_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(image) && data.role === role)
        ?.data ?? null)
    : null;
const goodCopyOf = (observations, image, role) => {
    const copy = copyOf(observations, image, role);
    const nowMs = Date.parse(observations.runner.startedAt);
    return copy?.kind === 'metadata' && !(0,_trust_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpiredAt */ .zY)(copy, nowMs) ? copy : null;
};
const serversOwn = (observations, path, role) => (0,_trust_data_js__WEBPACK_IMPORTED_MODULE_1__/* .trustFilesOf */ .z$)(observations, path)
    .filter(_trust_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isMetadata */ .SE)
    .find(({ data }) => data.role === role)?.data ?? null;
/** Of root.json: a copy of another file that is of no use is fetched again. */
function staleCache(observations, image, path) {
    const here = copyOf(observations, image, 'root');
    if (here === null)
        return null;
    if (here.kind === 'unusable')
        return { kind: 'unusable', why: here.why };
    const there = serversOwn(observations, path, 'root');
    if (there === null)
        return null;
    const keysHere = rootKeysOf(here);
    const isSigned = rootKeysOf(there).some((id) => keysHere.includes(id));
    // Root keys that changed in a later version may well have been signed by those before them.
    return isSigned || there.version > here.version ? null : { kind: 'other-root', here, there };
}
const rootKeysOf = ({ roles }) => roles.find(({ name }) => name === 'root')?.keyIds ?? [];
/** Requests that are not made, since what they ask for is here. */
function requestsSaved(observations, image, path) {
    if (goodCopyOf(observations, image, 'root') === null)
        return 0;
    const isCurrent = (role) => {
        const copy = goodCopyOf(observations, image, role);
        return copy !== null && copy.version === serversOwn(observations, path, role)?.version;
    };
    return 1 + ['snapshot', 'targets'].filter(isCurrent).length;
}
/**
 * Whether Docker makes do with its own copy of a file that the server does not give: of the timestamp with any that has not
 * expired, of the others with one that the timestamp still vouches for (notary client/tufclient.go:164-196, 287-300).
 */
function isKept(observations, image, path, role) {
    const timestamp = goodCopyOf(observations, image, 'timestamp');
    if (role === 'timestamp' || timestamp === null)
        return timestamp !== null;
    return (goodCopyOf(observations, image, role) !== null &&
        timestamp.version === serversOwn(observations, path, 'timestamp')?.version);
}
/** Whether Docker gets as far as publishing when the server gives it nothing at all (notary client/tufclient.go:176-196). */
const isWholeCache = (observations, image) => ['root', 'timestamp', 'snapshot', 'targets'].every((role) => goodCopyOf(observations, image, role) !== null);
/** As if nothing were kept of this repository. */
const withoutCache = (image) => (observations) => {
    const { signing } = observations.runner;
    if (signing.kind !== 'read')
        return observations;
    const cached = signing.cached.filter(({ repository }) => repository !== (0,_push_path_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(image));
    return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .withRunner */ .T4)(observations, { signing: { ...signing, cached } });
};


/***/ }),

/***/ 58:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ missingFile),
/* harmony export */   Fe: () => (/* binding */ refusedFile),
/* harmony export */   Im: () => (/* binding */ isUnusable),
/* harmony export */   KS: () => (/* binding */ faultyFile),
/* harmony export */   SE: () => (/* binding */ isMetadata),
/* harmony export */   Vi: () => (/* binding */ delegationsOf),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   j6: () => (/* binding */ withFreshTrustData),
/* harmony export */   j_: () => (/* binding */ goDate),
/* harmony export */   z$: () => (/* binding */ trustFilesOf),
/* harmony export */   zY: () => (/* binding */ isExpiredAt)
/* harmony export */ });
/* harmony import */ var _push_path_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9963);
/* harmony import */ var _push_path_memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1782);
/* harmony import */ var _push_path_trust_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8819);
/* harmony import */ var _http_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9518);
/**
 * What a repository's trust data does to a signed push. Docker reads its four files one after the other before it signs, and
 * each must have its form and must not have expired (notary client/tufclient.go:58, tuf/builder.go:430-560; all of notary is
 * bf96a202, which docker/cli v20.10 to v28.5 vendor).
 */





/** Worked out once: a path belongs to the observations that it was read off, and replays ask by the thousand. */
const onPath = (work) => (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberedOf */ .MI)(work);
/** The files of an image's repository, in the order in which Docker reads them. */
const trustFilesOf = onPath((observations, { trustRoot, trustFiles }) => {
    if (trustRoot === null || trustFiles === null)
        return [];
    const stops = { root: trustRoot, ...trustFiles };
    return _push_path_trust_data_js__WEBPACK_IMPORTED_MODULE_1__/* .trustRoles */ .Sv.flatMap((role) => {
        const stop = stops[role];
        for (const { result } of (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionsTo */ .L2)(observations, stop)) {
            if (result.kind === 'answered' && result.trustData !== null)
                return [{ stop, data: result.trustData }];
        }
        return [];
    });
});
/**
 * The first of those after root.json that the server does not give, or null. Docker asks for timestamp.json under that name, and
 * for the others under names with their checksums: that these two are not there without one says nothing (notary
 * tuf/builder.go, `ConsistentName`).
 */
const refusedFile = onPath((observations, { trustFiles }) => {
    if (trustFiles === null)
        return null;
    const statusOf = (stop) => (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionsTo */ .L2)(observations, stop)
        .map(({ result }) => (result.kind === 'answered' ? result.status : null))
        .find((status) => status !== null) ?? null;
    const refused = ['timestamp', 'snapshot', 'targets'].flatMap((role) => {
        const stop = trustFiles[role];
        const status = statusOf(stop);
        const isRefused = status !== null && (role === 'timestamp' ? status !== found : (0,_http_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isServiceError */ .gi)(status));
        return isRefused ? [{ stop, role, status }] : [];
    });
    return refused[0] ?? null;
});
/** The first of the files that was asked for and did not come, or null: whoever answers its ping need not answer this. */
const missingFile = onPath((observations, { trustRoot, trustFiles }) => {
    if (trustRoot === null || trustFiles === null)
        return null;
    const stops = { root: trustRoot, ...trustFiles };
    const isMissing = (stop) => {
        const asked = (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionsTo */ .L2)(observations, stop).filter(({ probe }) => probe.kind === 'http');
        return asked.length > 0 && asked.every(({ result }) => result.kind !== 'answered');
    };
    return _push_path_trust_data_js__WEBPACK_IMPORTED_MODULE_1__/* .trustRoles */ .Sv.map((role) => stops[role]).find(isMissing) ?? null;
});
const isMetadata = (file) => file.data.kind === 'metadata';
const isUnusable = (file) => file.data.kind === 'unusable';
/** What targets.json delegates to, as far as it was read. A file each. */
function delegationsOf(observations, path) {
    const targets = trustFilesOf(observations, path).find(({ data }) => data.role === 'targets');
    return targets?.data.kind === 'metadata' ? targets.data.roles : [];
}
/** By this machine's clock, as Docker's (notary tuf/signed/verify.go `IsExpired`). */
const isExpiredAt = ({ expires }, ms) => Date.parse(expires) < ms;
/** Whichever of the two Docker comes upon first. */
function isBefore({ role }, faulty) {
    return faulty === null || _push_path_trust_data_js__WEBPACK_IMPORTED_MODULE_1__/* .trustRoles */ .Sv.indexOf(role) < _push_path_trust_data_js__WEBPACK_IMPORTED_MODULE_1__/* .trustRoles */ .Sv.indexOf(faulty.data.role);
}
/** The first file that ends the signing by what stands in it, or null. */
const faultyFile = onPath((observations, path) => {
    const nowMs = Date.parse(observations.runner.startedAt);
    const isFaulty = ({ data }) => data.kind === 'unusable' || isExpiredAt(data, nowMs);
    return trustFilesOf(observations, path).find(isFaulty) ?? null;
});
/** As Go writes `Mon Jan 2 15:04:05 MST 2006`. */
function goDate(time) {
    const [day = '', date = '', month = '', year = '', clock = ''] = new Date(time)
        .toUTCString()
        .replace(',', '')
        .split(' ');
    return `${day} ${month} ${Number(date)} ${clock} UTC ${year}`;
}
/** HTTP status of what is there (RFC 9110 section 15.3.1). */
const found = 200;
const never = '9999-12-31T23:59:59.000Z';
/** As if whoever signs the files had signed them anew, and the server gave them. */
const withFreshTrustData = (observations) => (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .mapMeasurements */ .Qh)(observations, (one) => {
    if (!(0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .isConnection */ .fX)(one) || one.result.kind !== 'answered')
        return one;
    const { trustData } = one.result;
    if (trustData === null) {
        const role = one.probe.kind === 'http' ? (0,_push_path_trust_data_js__WEBPACK_IMPORTED_MODULE_1__/* .trustRoleOf */ .IZ)(one.probe.path) : null;
        return role === null || role === 'root' ? one : { ...one, result: { ...one.result, status: found } };
    }
    const fresh = trustData.kind === 'metadata' ? { ...trustData, expires: never } : null;
    return { ...one, result: { ...one.result, trustData: fresh } };
});


/***/ }),

/***/ 7295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ hasNoTrustService),
/* harmony export */   Jh: () => (/* binding */ noMetadata),
/* harmony export */   lJ: () => (/* binding */ notFoundBy),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   t$: () => (/* binding */ rootAnswer)
/* harmony export */ });
/* harmony import */ var _push_path_known_registries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2164);
/* harmony import */ var _push_path_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9963);
/* harmony import */ var _http_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9518);
/** Whether a server that Docker takes for a trust server is one. */



/** A notary server answers its ping with 200 or 401. Anything else is another kind of server. */
const hasNoTrustService = (status) => status >= 400 && status !== 401 && !(0,_http_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isServiceError */ .gi)(status);
/** What the trust server said to root.json, asked as the push would ask, or null where that was not measured. */
function rootAnswer(observations, { trustRoot }) {
    const asked = trustRoot === null ? [] : (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionsTo */ .L2)(observations, trustRoot);
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
 * registry's, most likely; but not every trust service is a notary server, so that alone decides nothing, unless it is of a
 * registry that is known to have none.
 */
function notFoundBy({ status, error }, host) {
    if (status !== notFound)
        return null;
    if (error?.kind === 'text' || (0,_push_path_known_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .knownRegistry */ .n)(host)?.trustServer === 'none')
        return 'other-server';
    return error?.kind === 'json' && error.code === noMetadata ? 'trust-server' : 'not-known';
}
const noMetadata = 'METADATA_NOT_FOUND';
const notFound = 404;


/***/ }),

/***/ 1495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ unfitAnswer),
/* harmony export */   _x: () => (/* binding */ unfitIn),
/* harmony export */   yp: () => (/* binding */ isPage)
/* harmony export */ });
/* harmony import */ var _push_path_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1782);
/* harmony import */ var _push_path_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9963);
/** Answers to `GET /v2/` that Docker takes as they are, and that no registry or trust server gives. */


const known = new WeakMap();
/** What a stop answered to a GET without credentials, or null where that was an answer of its kind, or none. */
function unfitAnswer(observations, stop) {
    const connections = (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionsTo */ .L2)(observations, stop);
    return (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(known, connections, () => {
        const bare = connections.find(({ probe, result }) => probe.kind === 'http' && probe.authorization.kind === 'none' && result.kind === 'answered');
        return { unfit: bare?.result.kind === 'answered' ? unfitIn(bare.result) : null };
    }).unfit;
}
/** One answer, taken for that of a registry or trust server. */
function unfitIn({ status, headers, challenge }) {
    if (status === null || challenge !== null)
        return null;
    const page = isPage(headers);
    // nginx says so of a client certificate that it misses, or of plain HTTP where it wants TLS.
    if (status === forbidden || (status === badRequest && page))
        return { kind: 'forbidden', status, page };
    if (status >= 300 && status < 400)
        return { kind: 'redirect', status, to: headers?.redirectsTo ?? null };
    return status < 300 && page ? { kind: 'page', status } : null;
}
const forbidden = 403;
const badRequest = 400;
/** A registry says its version to `/v2/`, and what it says there is JSON (distribution specification, "Determining Support"). */
const isPage = (headers) => headers !== null &&
    headers.apiVersion === null &&
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.contentType ?? '');


/***/ }),

/***/ 8526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ uploadOf)
/* harmony export */ });
/* harmony import */ var _push_path_challenge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4083);
/* harmony import */ var _push_path_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9963);
/* harmony import */ var _http_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9518);
/** What a registry made of an upload that a write-check started, in the words of dockerd. */



function uploadOf(observations, { uploads }) {
    const result = (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadTried */ .OQ)(observations, uploads)?.result;
    switch (result?.kind) {
        case 'answered':
            return answered(result);
        case 'failed':
        case 'timed-out':
            return { kind: 'failing' };
        case 'skipped':
        case undefined:
            return { kind: 'unknown' };
    }
}
function answered(result) {
    const status = result.status ?? 0;
    if ((0,_http_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isServiceError */ .gi)(status))
        return { kind: 'failing' };
    if (status >= firstRefusal)
        return { kind: 'refused', status, ...refusal(status, result) };
    return status >= success && status < redirection ? { kind: 'begun' } : { kind: 'unknown' };
}
/** RFC 9110 section 15. */
const success = 200;
const redirection = 300;
const firstRefusal = 400;
const unauthorized = 401;
/**
 * A Bearer challenge with an error goes first, then the body (docker/distribution registry/client/errors.go,
 * `HandleErrorResponse`). What is no JSON is final, with its own text.
 */
function refusal(status, { challenge, error }) {
    for (const { scheme, parameters } of (0,_push_path_challenge_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChallenges */ .u)(challenge ?? '')) {
        const code = scheme === 'bearer' ? challengeCodes[parameters['error'] ?? ''] : undefined;
        if (code !== undefined)
            return worded(code, parameters['error_description'] ?? messages[code] ?? '');
    }
    if (error?.kind === 'json' && error.code !== null)
        return coded(error.code, error);
    return status === unauthorized
        ? worded('UNAUTHORIZED', messages['UNAUTHORIZED'] ?? '')
        : { error: null, isFinal: true };
}
/** RFC 6750 section 3.1. */
const challengeCodes = {
    invalid_token: 'UNAUTHORIZED',
    insufficient_scope: 'DENIED',
};
/**
 * An error that says nothing but what its code says is a code alone to Docker, and no reason to stop trying (errcode/errors.go,
 * `Errors.UnmarshalJSON`; moby distribution/errors.go, `retryOnError`).
 */
function coded(code, { message, detailed }) {
    const isBare = !detailed && (message === null || message === '' || message === messages[code]);
    return isBare ? { error: said(code), isFinal: false } : worded(code, message ?? '');
}
const worded = (code, message) => ({
    error: `${said(code)}: ${message}`,
    isFinal: finalCodes.has(code),
});
const said = (code) => code in messages ? code.toLowerCase().replaceAll('_', ' ') : 'unknown';
const finalCodes = new Set(['UNAUTHORIZED', 'DENIED', 'UNSUPPORTED']);
/** docker/distribution registry/api/errcode/register.go and registry/api/v2/errors.go. */
const messages = {
    UNAUTHORIZED: 'authentication required',
    DENIED: 'requested access to the resource is denied',
    UNSUPPORTED: 'The operation is unsupported.',
    NAME_UNKNOWN: 'repository name not known to registry',
    NAME_INVALID: 'invalid repository name',
    UNKNOWN: 'unknown error',
};


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ clientServers),
/* harmony export */   du: () => (/* binding */ viewOf)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _push_path_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2382);
/* harmony import */ var _push_path_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1782);
/** Whom each program of a push asks: the nameservers of this step, unless it runs where there are others. */



/** The nameservers of this step, in order. */
const clientServers = (observations) => observations.runner.resolvers
    .filter((resolver) => resolver.used)
    .map(({ address, port }) => ({ address, port }));
const known = new WeakMap();
/**
 * What is told of a place decides; where nothing is told, a program sees what this step sees. With the resolvers input the
 * user says what is asked, wherever that is.
 */
function viewOf(observations, program) {
    const views = (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .getOrAdd */ .PD)(known, observations, () => new Map());
    return (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .getOrAdd */ .PD)(views, program, () => viewFrom(observations, placeOf(observations, program)));
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
                .slice(0, _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .goResolver */ .l_.maxNameservers)
                .map((address) => ({ address, port: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsPort */ .f }));
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
const isMeasured = (observations, server) => (0,_push_path_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsMeasurements */ .f9)(observations).some(({ probe, result }) => probe.resolver.address === server.address &&
    probe.resolver.port === server.port &&
    result.kind !== 'skipped');
const namesOf = (servers) => `${servers.map(({ address }) => address).join(' and ')} ${servers.length === 1 ? 'was' : 'were'} not`;


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ addressesInOrder),
/* harmony export */   I4: () => (/* binding */ addressesWithoutRoute)
/* harmony export */ });
/* unused harmony export inGoOrder */
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(498);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1782);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9963);



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
    return destinations.sort(compare).map(({ address }) => address);
}
const knownOrders = new WeakMap();
/** The same with what is known of this machine. Worked out once for the same addresses: replays ask by the thousand. */
function addressesInOrder(observations, stop, addresses) {
    if (addresses.length < 2)
        return addresses;
    const connections = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionsTo */ .L2)(observations, stop);
    // One list stands for all stops where nothing has been measured, whatever the machine.
    if (connections.length === 0)
        return order(observations, stop, addresses);
    const known = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .getOrAdd */ .PD)(knownOrders, connections, () => new Map());
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .getOrAdd */ .PD)(known, addresses.join(' '), () => order(observations, stop, addresses));
}
function order(observations, stop, addresses) {
    const withoutRoute = new Set(addressesWithoutRoute(observations, stop));
    const { ipv6Networks } = observations.runner;
    return inGoOrder(addresses, { ipv6Networks, hasNoRoute: (address) => withoutRoute.has(address) });
}
/** The addresses of a stop that this machine was seen to have nothing to speak from to. */
const addressesWithoutRoute = (observations, stop) => (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionsTo */ .L2)(observations, stop).flatMap(({ probe, result }) => result.kind === 'failed' && noSource.has(result.code) ? [probe.to.address] : []);
/** How Linux says that it has nothing to speak from to an address: it says so to Go's UDP socket, too (addrselect.go `srcAddrs`). */
const noSource = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);
/** `byRFC6724.Less`, rule by rule; negative where `one` goes first. */
function compare(one, other) {
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
    const found = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(address);
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
].map(([text, bits, precedence, label]) => ({ prefix: (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text) ?? [], bits, precedence, label }));
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


/***/ }),

/***/ 1500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isForOthers),
/* harmony export */   Y: () => (/* binding */ hostnameError)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(498);
/** Which hosts a certificate is for. */


/** Whether none of its names is that of a host: a wildcard stands for one label (RFC 9525 section 6.3). Not of one with more names than are kept. */
function isForOthers({ names }, host) {
    if (names.length === 0 || names.length >= _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.certificateNames)
        return false;
    const wanted = canonical(host);
    return !names
        .map(canonical)
        .some((name) => name.startsWith('*.') ? wanted.slice(wanted.indexOf('.')) === name.slice(1) : name === wanted);
}
/** An IPv6 address may be written in many ways. */
const canonical = (name) => (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(name)?.join(' ') ?? name.toLowerCase();
/** What Go says of it (src/crypto/x509/verify.go, `HostnameError`), as far as the names are known. */
function hostnameError(host, names) {
    if (names.length === 0 || names.length >= _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.certificateNames) {
        return `x509: certificate is not valid for ${host}`;
    }
    const isAddress = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIpAddress */ .oX)(host) !== 0;
    const own = names.filter((name) => ((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIpAddress */ .oX)(name) !== 0) === isAddress);
    if (own.length > 0)
        return `x509: certificate is valid for ${own.join(', ')}, not ${host}`;
    return isAddress
        ? `x509: cannot validate certificate for ${host} because it doesn't contain any IP SANs`
        : `x509: certificate is not valid for any names, but wanted to match ${host}`;
}


/***/ }),

/***/ 8944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ certificatesAt),
/* harmony export */   Ev: () => (/* binding */ folderKey),
/* harmony export */   Gf: () => (/* binding */ readsFolder),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   vb: () => (/* binding */ mayBeShownTo)
/* harmony export */ });
/* unused harmony export folderHost */
/* harmony import */ var _registrable_domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9403);
/* harmony import */ var _trust_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1106);
/** Which of the certificates that Docker may show a server it takes along to a stop. */



/** How a folder is called as a key. */
const folderKey = ({ of, host }) => `${of} ${host}`;
/** The folders that a push looks into, for its registries and trust servers. */
function foldersOf({ images, trustServer }, { asked, serverVariable }) {
    const folders = images.flatMap(({ domain }) => {
        const server = asked ? (0,_trust_server_js__WEBPACK_IMPORTED_MODULE_2__/* .trustServerFor */ .R)(domain, trustServer, serverVariable) : null;
        return [
            { of: 'registry', host: folderHost(domain) },
            ...(server?.kind === 'server' ? [{ of: 'trust-server', host: server.url.host }] : []),
        ];
    });
    return [...new Map(folders.map((folder) => [folderKey(folder), folder])).values()];
}
/** The name of a registry's folder. */
function folderHost(domain) {
    const { host, port } = (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registryEndpoint */ .Fh)(domain);
    return port === null ? host : `${host}:${port}`;
}
/**
 * Whether Docker looks into the folder at all: the daemon does not for a registry that it does not verify (moby v28.5.2
 * registry/registry.go, `newTLSConfig`), the CLI always does (docker/cli v28.5.2 cli/trust/trust.go:138).
 */
const readsFolder = (security, { of }) => security === 'tls' || (of === 'trust-server' && security !== 'plain');
/**
 * Docker shows a registry's certificate to whatever token server or host of uploads the registry names; here it is shown where
 * its password may go, and to nobody else.
 *
 * @param at who asks for it, whose folder it is in
 */
const mayBeShownTo = (at, folder, trustedRealms) => (0,_registrable_domain_js__WEBPACK_IMPORTED_MODULE_0__.mayReceiveCredentials)(at, (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registryEndpoint */ .Fh)(folder.host).host, trustedRealms);
/** Those of a stop, in Docker's order; none where it does not look. */
const certificatesAt = ({ clientCertificates }, { security, authorities }) => readsFolder(security, authorities)
    ? clientCertificates.filter(({ folder }) => folderKey(folder) === folderKey(authorities))
    : [];


/***/ }),

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ closedPorts),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   xW: () => (/* binding */ closedPortKey)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2382);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1782);


const closedPortKey = ({ address, port }, transport) => `${address} ${port} ${transport}`;
const known = new WeakMap();
/**
 * The ports that refused questions, of machines that no reply came from. A closed port is closed for every question. Silence
 * beside it is the same: Linux says only so often that a port is closed (budgets.ts, `icmpRationing`).
 */
function closedPorts(observations) {
    const measurements = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsMeasurements */ .f9)(observations);
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(known, measurements, () => closedIn(measurements));
}
/** Whether a resolver refused questions, over whichever transport, and no reply came from it. */
function isClosed(observations, resolver) {
    const closed = closedPorts(observations);
    // Asked for every question of every plan, and nearly always there is none.
    return (closed.size > 0 &&
        ['udp', 'tcp'].some((transport) => closed.has(closedPortKey(resolver, transport))));
}
function closedIn(measurements) {
    const refusals = new Map();
    const heard = new Set();
    for (const one of measurements) {
        const { resolver, transport } = one.probe;
        if (one.result.kind === 'port-closed') {
            (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(refusals, closedPortKey(resolver, transport), () => []).push(one);
        }
        else if (!isSilence(one.result))
            heard.add(machineKey(resolver));
    }
    return new Map([...refusals].filter(([, [first]]) => first !== undefined && !heard.has(machineKey(first.probe.resolver))));
}
const machineKey = ({ address, port }) => `${address} ${port}`;
const isSilence = (result) => result.kind === 'skipped' ||
    (result.kind === 'timed-out' && result.late === null && result.mismatched === null);


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ hasIdentityToken),
/* harmony export */   IL: () => (/* binding */ credentialStop),
/* harmony export */   Js: () => (/* binding */ authorizationKey),
/* harmony export */   Ph: () => (/* binding */ isReadOnItsWay),
/* harmony export */   X2: () => (/* binding */ strayLoginsFor),
/* harmony export */   kg: () => (/* binding */ challengesOf),
/* harmony export */   tC: () => (/* binding */ sendsLogin),
/* harmony export */   u1: () => (/* binding */ whyNotTried),
/* harmony export */   yW: () => (/* binding */ helperFor)
/* harmony export */ });
/* harmony import */ var _registrable_domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);

/**
 * The push sends the registry's credentials to whichever realm a challenge names. This program sends them
 * only inside the challenger's own registrable domain (or where the user said so), and only over
 * verified TLS, or to a registry that Docker treats as insecure, and to no proxy on the way there.
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
    if (stored === 'helper-silent' || stored === 'registry-token')
        return stored;
    if (stored === 'identity-token' && at.role !== 'token')
        return stored;
    if (at.security !== 'tls' && challenger.security === 'tls')
        return 'realm-not-encrypted';
    if (isReadOnItsWay(at))
        return 'read-by-proxy';
    const trusted = (0,_registrable_domain_js__WEBPACK_IMPORTED_MODULE_0__.mayReceiveCredentials)({ host: at.host, port: at.port }, challenger.host, request.trustedRealms);
    if (!trusted)
        return 'realm-not-trusted';
    return stored === 'identity-token' && at.security !== 'tls' ? 'not-verified' : null;
}
/** Whether there is a proxy on the way to it that is asked for no tunnel. */
const isReadOnItsWay = ({ security, way }) => security === 'plain' && way.kind === 'proxy';
/** The helper that the push asks for its login, or null where it asks none. A domain may be called as what every object has. */
const helperFor = ({ runner }, { domain }) => Object.hasOwn(runner.helpers, domain) ? (runner.helpers[domain] ?? null) : null;
/** Keys of logins for the same server that the push does not find. */
const strayLoginsFor = ({ runner }, { domain }) => Object.hasOwn(runner.strayLogins, domain) ? (runner.strayLogins[domain] ?? []) : [];
/** The stop at which credentials count, or null where none are asked for. */
const credentialStop = (authentication) => authentication.kind === 'token' || authentication.kind === 'basic' ? authentication.stop : null;
/** Both places of an image's path that may ask for credentials, with the stop that asks. */
function challengesOf(path) {
    return [
        { challenger: path.registry, authentication: path.registryAuthentication },
        ...(path.trust === null ? [] : [{ challenger: path.trust, authentication: path.trustAuthentication }]),
    ];
}
/** Whether a login goes along that Docker has stored, in whatever form. */
const sendsLogin = ({ kind }) => kind === 'stored' || kind === 'identity-token';
/** Whether the login for this domain is an identity token, so that a token is asked for with a POST. */
const hasIdentityToken = ({ runner }, { domain }) => Object.hasOwn(runner.credentials, domain) && runner.credentials[domain] === 'identity-token';
/** How an authorization is written in the id of a probe. */
function authorizationKey(authorization) {
    switch (authorization.kind) {
        case 'none':
            return 'bare';
        case 'stored':
            return `as ${authorization.key}`;
        case 'identity-token':
            return `by the identity of ${authorization.key}`;
        case 'token':
            return `with [${authorization.of}]`;
    }
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ knownRegistry),
  D: () => (/* binding */ meantRegistry)
});

;// CONCATENATED MODULE: ./build/src/push-path/registry-facts.js
/**
 * What is known of registries from their documentation and source. It explains and it guesses what a mistyped name was meant to be;
 * how a push goes follows from what the server answers, which this never overrides.
 */
const none = { trustServer: 'none' };
/**
 * Docker Hub signs at notary.docker.io (docs.docker.com/engine/security/trust); of the others only Azure's ever had such
 * a service (learn.microsoft.com, "Content trust in Azure Container Registry"). For ECR and Google: IBM/portieris#26,
 * aws/containers-roadmap#43. GitHub, GitLab and Quay document cosign and no trust server.
 */
const fixedRegistries = [
    { host: 'docker.io', operator: 'Docker Hub', trustServer: 'beside' },
    { host: 'ghcr.io', operator: 'GitHub', ...none },
    { host: 'quay.io', operator: 'Red Hat Quay', ...none },
    { host: 'gcr.io', operator: 'Google', ...none },
    { host: 'us.gcr.io', operator: 'Google', ...none },
    { host: 'eu.gcr.io', operator: 'Google', ...none },
    { host: 'asia.gcr.io', operator: 'Google', ...none },
    { host: 'public.ecr.aws', operator: 'Amazon', ...none },
    // docs.aws.amazon.com/AmazonECR/latest/public/public-ecr-requests.html, over IPv4 and IPv6.
    { host: 'ecr-public.aws.com', operator: 'Amazon', ...none },
    { host: 'registry.gitlab.com', operator: 'GitLab', ...none },
    { host: 'mcr.microsoft.com', operator: 'Microsoft', trustServer: 'not-known' },
    { host: 'index.docker.io', operator: 'Docker Hub', trustServer: 'beside' },
    { host: 'registry-1.docker.io', operator: 'Docker Hub', trustServer: 'beside' },
    { host: 'docker.pkg.github.com', operator: 'GitHub', ...none },
    { host: 'registry.digitalocean.com', operator: 'DigitalOcean', trustServer: 'not-known' },
    { host: 'registry.redhat.io', operator: 'Red Hat', trustServer: 'not-known' },
    { host: 'icr.io', operator: 'IBM', trustServer: 'not-known' },
    { host: 'cr.yandex', operator: 'Yandex', trustServer: 'not-known' },
    { host: 'nvcr.io', operator: 'NVIDIA', trustServer: 'not-known' },
];
const region = '[a-z]{2,}(?:-[a-z]+)+-?\\d+';
const sharedRegistries = [
    { prefix: /^[a-z0-9]{5,50}$/, suffix: '.azurecr.io', operator: 'Azure', trustServer: 'beside' },
    // docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
    {
        prefix: new RegExp(`^\\d{12}\\.dkr\\.ecr(?:-fips)?\\.${region}$`),
        suffix: '.amazonaws.com',
        operator: 'Amazon ECR',
        ...none,
    },
    // docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html, over IPv4 and IPv6: a hyphen where the others have a dot.
    {
        prefix: new RegExp(`^\\d{12}\\.dkr-ecr(?:-fips)?\\.${region}$`),
        suffix: '.on.aws',
        operator: 'Amazon ECR',
        ...none,
    },
    // cloud.google.com/artifact-registry/docs/repositories/repo-locations: a region, or a continent.
    {
        prefix: new RegExp(`^(?:us|europe|asia|${region})$`),
        suffix: '-docker.pkg.dev',
        operator: 'Google Artifact Registry',
        ...none,
    },
    { prefix: /^[a-z0-9][a-z0-9-]*$/, suffix: '.jfrog.io', operator: 'JFrog', trustServer: 'not-known' },
];

// EXTERNAL MODULE: ./build/src/push-path/spelling.js
var spelling = __webpack_require__(9202);
;// CONCATENATED MODULE: ./build/src/push-path/known-registries.js
/** Which well-known registry a host is, and which of them a mistyped name may have meant. */


/** The registry behind a host of this name, or null for one that is not well known. */
function knownRegistry(host) {
    const name = host.toLowerCase();
    return (fixedRegistries.find((one) => one.host === name) ??
        sharedRegistries.find(({ prefix, suffix }) => name.endsWith(suffix) && prefix.test(name.slice(0, -suffix.length))) ??
        null);
}
/** In a short name two typos make another name: `ecr.io` is as near to `gcr.io` as to itself mistyped. */
const shortName = 10;
const maxTyposInShort = 1;
const maxTypos = 2;
/** The well-known registry that a host was probably meant to be, or null where none is close, or where it is one itself. */
function meantRegistry(host) {
    const name = host.toLowerCase();
    if (knownRegistry(name) !== null)
        return null;
    const candidates = [
        ...fixedRegistries.map(({ host: known, operator }) => ({
            host: known,
            operator,
            typos: (0,spelling/* typosBetween */.k3)(name, known),
            length: known.length,
        })),
        ...sharedRegistries.flatMap((one) => meantShared(name, one)),
    ];
    const [closest] = candidates
        .filter(({ typos, length }) => typos <= (length < shortName ? maxTyposInShort : maxTypos))
        .toSorted((one, other) => one.typos - other.typos);
    return closest === undefined
        ? null
        : { host: closest.host, operator: closest.operator, typos: closest.typos };
}
/** A typo may have made the suffix longer or shorter: each end of the name that is about as long is held against it. */
function meantShared(name, { prefix, suffix, operator }) {
    return Array.from({ length: 2 * maxTypos + 1 }, (_, index) => suffix.length - maxTypos + index).flatMap((length) => {
        const [start, end] = [name.slice(0, -length), name.slice(-length)];
        // What the typos are in is the operator's part; the customer's is as it is.
        return length < name.length && prefix.test(start)
            ? [{ host: `${start}${suffix}`, operator, typos: (0,spelling/* typosBetween */.k3)(end, suffix), length: suffix.length }]
            : [];
    });
}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayReceiveCredentials: () => (/* binding */ mayReceiveCredentials),
/* harmony export */   sameRegistrableDomain: () => (/* binding */ sameRegistrableDomain)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
/* harmony import */ var _trusted_realm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/** Which token servers may be sent the credentials that are meant for a registry or a trust server. */


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
    const [first, second] = [(0,_trusted_realm_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(one), (0,_trusted_realm_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(other)];
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
    const host = (0,_trusted_realm_js__WEBPACK_IMPORTED_MODULE_1__/* .bracketed */ .Em)((0,_trusted_realm_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(realm.host));
    return (sameRegistrableDomain(realm.host, challengerHost) ||
        (host !== '' && trustedRealms.some((entry) => entry === host || entry === `${host}:${realm.port}`)));
}
function registrableDomain(host) {
    if (!(0,_trusted_realm_js__WEBPACK_IMPORTED_MODULE_1__/* .isHostName */ .uy)(host) || customerRegistries.some((registry) => registry.test(host)))
        return null;
    return (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(host, { allowPrivateDomains: true, extractHostname: false });
}


/***/ }),

/***/ 2768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ expiredTokensAt)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9963);
/** Tokens that have expired when they come: the clock of whoever gives them is behind that of whoever takes them. */


/**
 * Nobody tells the push: it takes what it is given, and sends it. By the servers' own `Date`, which has whole seconds.
 * @param taker the service that asks for the token
 */
function expiredTokensAt(observations, authentication, taker) {
    const giver = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenStopOf */ .rq)(authentication);
    if (giver === null || taker === null || giver.host === taker.host)
        return null;
    const livesSeconds = lifetimeAt(observations, giver);
    const [given, taken] = [clockAheadOf(observations, giver), clockAheadOf(observations, taker)];
    if (livesSeconds === null || given === null || taken === null)
        return null;
    const behindMs = taken - given;
    return behindMs > livesSeconds * msPerSecond + _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenLeewayMs */ .nC ? { behindMs, livesSeconds } : null;
}
const msPerSecond = 1_000;
function lifetimeAt(observations, giver) {
    for (const { result } of (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionsTo */ .L2)(observations, giver)) {
        if (result.kind !== 'answered' || result.token?.kind !== 'token')
            continue;
        const { livesSeconds, expiresInSeconds } = result.token;
        return livesSeconds ?? expiresInSeconds;
    }
    return null;
}
function clockAheadOf(observations, stop) {
    for (const { result } of (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionsTo */ .L2)(observations, stop)) {
        const aheadMs = result.kind === 'answered' ? (result.headers?.clockAheadMs ?? null) : null;
        if (aheadMs !== null)
            return aheadMs;
    }
    return null;
}


/***/ })

};
