export const id = 928;
export const ids = [928];
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

/***/ 6946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ differ),
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _push_path_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2382);
/* harmony import */ var _push_path_memo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1782);
/* harmony import */ var _exchanges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5041);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(454);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9260);
/** From the measurements of one run to the cells that replays draw from. */






function cellsOf(observations, { timeoutMs, useVc, isLost }, temperature) {
    const overTcp = new Map();
    const byCell = new Map();
    for (const one of (0,_push_path_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsMeasurements */ .f9)(observations)) {
        const { probe, result } = one;
        const key = (0,_samples_js__WEBPACK_IMPORTED_MODULE_3__/* .cellKey */ .sl)(probe.resolver, probe.name, probe.type);
        if (probe.transport === 'tcp')
            overTcp.set(`${key} ${probe.sample}`, result);
        if ((probe.transport === 'tcp') === useVc)
            (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .getOrAdd */ .P)(byCell, key, () => []).push(one);
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
    const byServer = new Map();
    for (const one of asked)
        (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .getOrAdd */ .P)(byServer, (0,_exchanges_js__WEBPACK_IMPORTED_MODULE_2__/* .hostPort */ .QL)(one.server), () => []).push(one);
    const losses = new Map([...byServer].map(([server, own]) => [server, lossesAt(own)]));
    return new Map(asked.flatMap((one) => {
        const onTheWay = losses.get((0,_exchanges_js__WEBPACK_IMPORTED_MODULE_2__/* .hostPort */ .QL)(one.server));
        if (onTheWay === undefined)
            return [];
        const { server, transport } = one;
        const whenLost = {
            server,
            transport,
            result: { kind: 'timed-out', waitedMs: timeoutMs, late: null, mismatched: null },
            overTcp: null,
        };
        if (one.samples.length === 0) {
            // What was not waited for to the end, at a resolver that answers nothing, is as silent as all the rest.
            const { dead: loss } = onTheWay;
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
                        : pooledLoss(one, onTheWay),
                    neverAnswered: isRule(one, onTheWay),
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
function lossesAt(ofServer) {
    return {
        dead: answersNothing(ofServer) ? lossOf(ofServer) : null,
        silent: lossOf(ofServer.filter(isSilent)),
        others: lossOf(ofServer.filter((one) => !isSilent(one))),
    };
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
    return sent > 0 && (0,_interval_js__WEBPACK_IMPORTED_MODULE_5__/* .wilsonInterval */ .Y)(lost / sent, sent).high ** one.lost <= _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .forecasting */ .ug.noChance;
}
const lossOf = (pool) => ({
    lost: pool.reduce((sum, { lost }) => sum + lost, 0),
    sent: pool.reduce((sum, { samples }) => sum + samples.length, 0),
});
const isSilent = (one) => answersNothing([one]);
/** Nothing came back of enough queries to be sure. */
function answersNothing(pool) {
    const { lost, sent } = lossOf(pool);
    return lost >= _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .forecasting */ .ug.silentFrom && lost === sent;
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
const differ = (one, other) => badnessOf(one) !== badnessOf(other) || Math.abs(msOf(one) - msOf(other)) > _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .forecasting */ .ug.spreadMs;
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
        const key = (0,push_path_path/* stopKey */.is)(stop);
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
const asDialled = ({ observations }, budget) => ({
    ...budget,
    dialOutlivesRequest: (0,memo/* getOrAdd */.P)(outliving, observations.runner.daemon, () => (0,docker_version/* dialOutlivesRequest */.HH)(observations.runner.daemon)),
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
function failAtMetadata(walker, story, trust, image, client, requests, error) {
    const asked = { all: requests, publishing: 0 };
    return (askTrustServer(walker, story, trust, image, client, asked) ??
        story.end('signing-failed', 'trust metadata', error));
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
const noKeys = (image, { says }) => `${says}trust data missing for remote repository ${(0,image_reference/* fullName */.fq)(image)} or remote repository not found: timestamp key trust data unavailable.  Has a notary repository been initialized?`;
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
        const asked = loginTokenRequest(walker, image, stop);
        const token = (0,forecast_request/* requestTo */.bE)(walker, stop, asDialled(walker, { dialMs: login_dialMs, tlsMs: login_tlsMs, totalMs: login_tokenMs }));
        story.pass('registry token', token.ms, () => `${asked.method} ${asked.url}, ${login_tokenMs / 1000} s at most`, login_tokenMs);
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
            return story.end('token-server-unreachable', step, `${around}${asked.verb} "${asked.url}": ${token.error}`);
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
const exchangeOf = (sample, timeoutMs) => (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .getOrAdd */ .P)((0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .getOrAdd */ .P)(known, sample, () => new Map()), timeoutMs, () => exchangeWith(sample, sample.result, sample.transport, timeoutMs));
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
        const sample = draw(index, type);
        const heard = sample === null ? { kind: 'unknown', ms: 0 } : (0,forecast_heard/* heardOf */._D)(sample.result, patienceMs);
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
        const attempts = Math.min(rules.attempts, _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .forecasting */ .ug.maxAttempts);
        for (let attempt = 0; attempt < attempts; attempt++) {
            for (let index = 0; index < servers.length; index++) {
                const server = servers[(offset + index) % servers.length];
                if (server === undefined)
                    continue;
                const sample = samples.draw(server, name, type);
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
const imageKinds = (observations) => (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_6__/* .getOrAdd */ .P)(known, observations, () => {
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

/***/ 4713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lookAlikeOf)
/* harmony export */ });
/* harmony import */ var _push_path_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(498);
/* harmony import */ var _public_resolvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2080);
/**
 * Typing errors in the addresses of well-known public resolvers. `4.4.4.4` where `8.8.4.4` was meant
 * made a team change its credentials for days.
 */


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
    if ((0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpAddress */ .oX)(address) !== 4 || (0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivateAddress */ .C0)(address))
        return null;
    if (_public_resolvers_js__WEBPACK_IMPORTED_MODULE_1__/* .publicResolvers */ .F.some((known) => known.address === address))
        return null;
    const others = configured.filter((one) => one.address !== address).map((one) => one.address);
    const candidates = _public_resolvers_js__WEBPACK_IMPORTED_MODULE_1__/* .publicResolvers */ .F
        .filter((known) => !others.includes(known.address))
        .map((known) => ({
        known,
        octets: differingOctets(address, known.address),
        digits: editDistance(address, known.address),
        paired: _public_resolvers_js__WEBPACK_IMPORTED_MODULE_1__/* .publicResolvers */ .F.some((one) => one.operator === known.operator && others.includes(one.address)),
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


/***/ }),

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ withoutPins),
/* harmony export */   Cz: () => (/* binding */ withLookupRules),
/* harmony export */   EA: () => (/* binding */ withoutContentTrust),
/* harmony export */   F4: () => (/* binding */ withUpstreams),
/* harmony export */   FM: () => (/* binding */ withPins),
/* harmony export */   Pe: () => (/* binding */ withReplacement),
/* harmony export */   bG: () => (/* binding */ withResolverFirst),
/* harmony export */   dS: () => (/* binding */ withResolvConfAsMeant),
/* harmony export */   jP: () => (/* binding */ withoutRepeats),
/* harmony export */   jq: () => (/* binding */ withOnly),
/* harmony export */   kz: () => (/* binding */ withoutServerVariable),
/* harmony export */   oU: () => (/* binding */ withoutIpv6),
/* harmony export */   vB: () => (/* binding */ withoutResolver)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8819);
/* harmony import */ var _push_path_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(498);
/* harmony import */ var _push_path_memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1782);
/* harmony import */ var _push_path_resolver_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2754);
/** Mended by whoever has this runner: its nameservers, the rest of resolv.conf, the hosts file, variables. */





/** What is mended twice is the same object, and is replayed once. */
function onlyOnce(mend) {
    const mended = new WeakMap();
    return (observations) => (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .getOrAdd */ .P)(mended, observations, () => mend(observations));
}
/**
 * With other nameservers: the first three are asked, one that is named again is asked once, as what is pasted has it, and
 * what stands behind a stub stays. One that was ignored for its place may be asked now, though nobody measured it.
 */
const withNameservers = (change) => onlyOnce((observations) => {
    const { resolvers } = observations.runner;
    const listed = change(resolvers.filter(({ behind }) => behind === null));
    const once = listed.filter((one, index) => listed.findIndex((other) => (0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEndpoint */ ._X)(one, other)) === index);
    const asked = once.map((one, index) => ({ ...one, used: index < _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .goResolver */ .l_.maxNameservers }));
    return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunner */ .T4)(observations, {
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
            return { address, port: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsPort */ .f, position: index + 1, used: true, source: place.why, behind: null };
        });
        const nameservers = change(own).map(({ address }) => address);
        return nameservers.length === 0 ? place : { ...place, nameservers };
    };
    return { daemon: changed(runner.places.daemon), builder: changed(runner.places.builder) };
}
/** Without a nameserver: those after it move up. */
const withoutResolver = (resolver) => withNameservers((listed) => listed.filter((one) => !(0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEndpoint */ ._X)(one, resolver)));
/** With another nameserver in its place. */
const withReplacement = (resolver, replacement) => withNameservers((listed) => listed.map((one) => ((0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEndpoint */ ._X)(one, resolver) ? { ...one, ...replacement } : one)));
/** With this nameserver before the others, which keep their order. */
const withResolverFirst = (resolver) => withNameservers((listed) => [
    ...listed.filter((one) => (0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEndpoint */ ._X)(one, resolver)),
    ...listed.filter((one) => !(0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEndpoint */ ._X)(one, resolver)),
]);
/** With no other nameserver than this one. */
const withOnly = (resolver) => withNameservers((listed) => listed.filter((one) => (0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEndpoint */ ._X)(one, resolver)));
/** With each nameserver once, where it stands first. */
const withoutRepeats = withNameservers((listed) => listed);
/** With every line of resolv.conf as it was probably meant. A resolver that it brings may not have been measured. */
const withResolvConfAsMeant = onlyOnce((observations) => {
    const { asMeant, notes, resolvConf, resolvers } = observations.runner;
    if (asMeant === null)
        return observations;
    const named = [...new Set(asMeant.nameservers)].map((address, index) => {
        const used = index < _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .goResolver */ .l_.maxNameservers;
        return { address, port: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsPort */ .f, position: index + 1, used, source: resolvConf.path, behind: null };
    });
    // What the file names is asked where it names one, and where the request names none instead.
    const stays = observations.request.resolvers !== null || named.length === 0;
    return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunner */ .T4)(observations, {
        lookup: asMeant.lookup,
        notes: notes.filter((note) => !(0,_push_path_resolver_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isMistake */ .VF)(note)),
        resolvers: stays ? resolvers : [...named, ...resolvers.filter(({ behind }) => behind !== null)],
    });
});
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
    const replaced = withNameservers((listed) => listed.flatMap((one) => (0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEndpoint */ ._X)(one, stub) ? upstreams.map((up) => ({ ...up, behind: null })) : [one]))(observations);
    return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunner */ .T4)(replaced, { places: { daemon: narrowed(daemon), builder: narrowed(builder) } });
});
/** With these addresses in the hosts file, by host: none of them is looked up. */
const withPins = (pins) => (observations) => {
    const added = Object.fromEntries(Object.entries(pins).map(([host, addresses]) => [host.toLowerCase(), addresses]));
    return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunner */ .T4)(observations, { pins: { ...observations.runner.pins, ...added } });
};
/** As if the kernel had no IPv6 address but its own loopback: Go then comes to IPv6 last (RFC 6724 section 6, rule 1). */
const withoutIpv6 = (observations) => (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunner */ .T4)(observations, {
    ipv6Networks: observations.runner.ipv6Networks.filter((network) => network === '::1'),
});
/** With these hosts out of the hosts file: they are looked up. */
const withoutPins = (hosts) => onlyOnce((observations) => {
    const names = new Set(hosts.map((host) => host.toLowerCase()));
    const left = Object.entries(observations.runner.pins).filter(([name]) => !names.has(name));
    return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunner */ .T4)(observations, { pins: Object.fromEntries(left) });
});
/**
 * With other `options` or another search list in resolv.conf, which every resolver library reads. What is offered here
 * (`timeout:` and `attempts:` within glibc's and musl's limits, `ndots:`, `single-request`) each of them reads as it
 * is written, and what one of them has no use for its replay does not look at.
 */
const withLookupRules = (rules) => (observations) => {
    const { go, glibc, musl } = observations.runner.lookup;
    return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunner */ .T4)(observations, {
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
const withoutContentTrust = (observations) => (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunner */ .T4)(observations, { contentTrust: { ...observations.runner.contentTrust, asked: false } });
/** As if `DOCKER_CONTENT_TRUST_SERVER` were not set. */
const withoutServerVariable = (observations) => (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunner */ .T4)(observations, { contentTrust: { ...observations.runner.contentTrust, serverVariable: null } });


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

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ publicResolvers),
/* harmony export */   g: () => (/* binding */ operatorOf)
/* harmony export */ });
/* harmony import */ var _push_path_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(498);
/** Well-known public resolvers, as their operators document them. */

function of(operator, ...addresses) {
    return addresses.map((address) => ({ operator, address }));
}
/** Those with an IPv4 address: what a typing error may have been meant to be. */
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
const overIpv6 = [
    ...of('Google Public DNS', '2001:4860:4860::8888', '2001:4860:4860::8844'),
    ...of('Cloudflare', '2606:4700:4700::1111', '2606:4700:4700::1001'),
    ...of('Quad9', '2620:fe::fe', '2620:fe::9', '2620:fe::10', '2620:fe::fe:10'),
    ...of('OpenDNS', '2620:119:35::35', '2620:119:53::53'),
    ...of('AdGuard DNS', '2a10:50c0::ad1:ff', '2a10:50c0::ad2:ff'),
];
/** Whose public resolver it is, or null. Nobody is asked. */
function operatorOf(address) {
    const bytes = String((0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(address));
    const known = [...publicResolvers, ...overIpv6].find((one) => String((0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(one.address)) === bytes);
    return known?.operator ?? null;
}


/***/ }),

/***/ 5069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* binding */ compare),
  TS: () => (/* binding */ rate),
  Mp: () => (/* binding */ rateOthers),
  Zq: () => (/* binding */ ratingOf),
  OP: () => (/* binding */ trialForecast)
});

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/forecast/outcomes.js
var outcomes = __webpack_require__(5946);
// EXTERNAL MODULE: ./build/src/forecast/clients.js + 15 modules
var clients = __webpack_require__(619);
// EXTERNAL MODULE: ./build/src/push-path/addresses.js
var addresses = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/src/forecast/cells.js
var cells = __webpack_require__(6946);
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
    const start = (program) => ({ observations, resolver: resolverOf(program) });
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
function forecastImage(observations, image, client, { temperature, replays } = fullForecast) {
    const resolvers = (0,forecast_resolvers/* resolversOf */.$D)(observations, temperature);
    const replayed = (choice, content, keepDiary) => replay(observations, {
        image,
        client,
        content,
        resolverOf: (program) => resolvers.start(program, choice),
        keepDiary,
    });
    const usual = replayed(samples/* typical */.Dk, 'present', true);
    const ifNew = replayed(samples/* typical */.Dk, 'new', false).end;
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
        samples: (0,addresses/* dnsMeasurements */.f9)(observations).filter(({ result }) => result.kind !== 'skipped').length,
        basis: client.basis,
        unknownBecause: endings[0].outcome === 'unknown' ? usual.end.because : null,
    };
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
 * seen and at both ends of its interval. The ends of the loss are the ends of the chance.
 */
function drawnEndings(replayed, replays, consulted, usual) {
    const at = (lossAt) => {
        const { choice, hasDrawn } = drawing(lossAt);
        const ends = [replayed(choice, 'present', false).end];
        // What met nothing that chance decides meets nothing of it the next time, either.
        while (hasDrawn() && ends.length < replays)
            ends.push(replayed(choice, 'present', false).end);
        return ends;
    };
    const seen = at(seenLoss);
    const least = at(({ lost, sent }) => (0,interval/* wilsonInterval */.Y)(lost / sent, sent).low);
    const most = at(({ lost, sent }) => (0,interval/* wilsonInterval */.Y)(lost / sent, sent).high);
    const mixed = consulted.filter(isMixed).map(({ replies }) => replies.length);
    const endings = [...new Set(seen.map(({ outcome }) => outcome))].map((outcome) => {
        const probability = share(seen, outcome);
        const ends = [probability, share(least, outcome), share(most, outcome)];
        const doubt = mixed.length === 0 ? { low: 1, high: 0 } : (0,interval/* wilsonInterval */.Y)(probability, Math.min(...mixed));
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
    const [first = certainEnding(usual, consulted), ...rest] = endings.sort((one, other) => other.probability - one.probability || (0,outcomes/* goodness */.zO)(one.outcome) - (0,outcomes/* goodness */.zO)(other.outcome));
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
function diaryOf(replayed, replays, outcome) {
    const { choice } = drawing(seenLoss);
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

// EXTERNAL MODULE: ./build/src/forecast/image-kinds.js
var image_kinds = __webpack_require__(8684);
// EXTERNAL MODULE: ./build/src/push-path/memo.js
var memo = __webpack_require__(1782);
;// CONCATENATED MODULE: ./build/src/forecast/rating.js
/** How good a replayed push is, so that two versions of the same network can be compared. */






const rated = new WeakMap();
/** By the client that decides. Worked out once for the same observations and options: culprit, verdict and remedies ask for the same ones. */
function rate(observations, options = fullForecast) {
    const known = (0,memo/* getOrAdd */.P)(rated, observations, () => new WeakMap());
    return (0,memo/* getOrAdd */.P)(known, options, () => {
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
/** Trials and the first look at many images are the same replays. */
function forecastOnce(observations, image, client, options) {
    const known = (0,memo/* getOrAdd */.P)(foretold, observations, () => new Map());
    const key = [client.name, client.decides, options.temperature, options.replays, image.written].join(' ');
    return (0,memo/* getOrAdd */.P)(known, key, () => forecastImage(observations, image, client, options));
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
    const isBad = ({ outcome }) => (0,outcomes/* endsBadly */.jf)(outcome, signingMeant);
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
    return (0,outcomes/* goodness */.zO)(one.worst.endings[0].outcome) - (0,outcomes/* goodness */.zO)(other.worst.endings[0].outcome);
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
// EXTERNAL MODULE: ./build/src/forecast/cells.js
var cells = __webpack_require__(6946);
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
    const ask = (name) => {
        const sent = sendAll(name);
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
// EXTERNAL MODULE: ./build/src/forecast/samples.js
var samples = __webpack_require__(9260);
// EXTERNAL MODULE: ./build/src/forecast/views.js
var views = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/src/forecast/resolvers.js
/** Which resolver library each program of a push looks names up with, on the samples of one run. */














const known = new WeakMap();
/** Made once for the same observations: images of other registries look names up with the same ones. */
function resolversOf(observations, temperature) {
    const made = (0,memo/* getOrAdd */.P)(known, observations, () => new Map());
    return (0,memo/* getOrAdd */.P)(made, temperature, () => resolversOn(observations, temperature));
}
function resolversOn(observations, temperature) {
    const serversOf = (0,memo/* remembered */.H)((program) => {
        const view = (0,views/* viewOf */.du)(observations, program);
        return view.kind === 'known' ? view.servers : [];
    });
    const pinned = (0,memo/* remembered */.H)((host) => (0,addresses/* addressesWithoutDns */.on)(observations, host));
    const libraries = (0,memo/* remembered */.H)((library) => libraryOn(observations, library, temperature));
    // Worked out once, for replays start programs by the hundred.
    const librariesOf = (0,memo/* remembered */.H)((program) => (0,memo/* remembered */.H)((host) => (0,forecast_library/* libraryFor */.f0)(observations.runner, program, host)));
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
                    samples: (0,samples/* sampleSource */.Gj)(cells, choice),
                });
            });
            const libraryOf = librariesOf(program);
            return { lookup: (host) => started(libraryOf(host)).lookup(host) };
        },
        consulted(programs) {
            const hosts = (0,path/* pathOf */.XM)(observations).map(({ host }) => host);
            const servers = programs.flatMap(serversOf);
            const used = new Set(programs.flatMap((program) => hosts.map(librariesOf(program))));
            return [...used].flatMap((library) => [...libraries(library).cells.values()].filter(({ server }) => servers.some((one) => (0,address/* sameEndpoint */._X)(one, server))));
        },
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
        names: (0,memo/* remembered */.H)((host) => (0,names/* goNameList */.w)(host, rules)),
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
/* harmony export */   sl: () => (/* binding */ cellKey)
/* harmony export */ });
/* harmony import */ var _push_path_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1782);
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
            const [best] = cell.replies;
            return best === cell.replies.at(-1)
                ? (best ?? null)
                : (cell.replies[choice.pick(cell.replies.length)] ?? null);
        },
    };
}
const found = new WeakMap();
/** Replays ask for the same few cells many thousand times: their keys are not written out again each time. */
function cellFor(cells, server, name, type) {
    const byServer = (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .getOrAdd */ .P)(found, cells, () => new WeakMap());
    const byName = (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .getOrAdd */ .P)(byServer, server, () => new Map());
    const byType = (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .getOrAdd */ .P)(byName, name, () => new Map());
    if (!byType.has(type))
        byType.set(type, cells.get(cellKey(server, name, type)));
    return byType.get(type);
}
const cellKey = (server, name, type) => `${server.address} ${server.port} ${name.toLowerCase()} ${type}`;


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
        addresses: (0,address_order/* addressesInOrder */.C)(observations, stop, addresses),
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
const decidingConnection = (connections) => (0,memo/* getOrAdd */.P)(decisions, connections, () => ({ connection: decisive(connections) })).connection;
function decisive(connections) {
    const asked = connections.filter(({ probe }) => probe.kind === 'http');
    const withCredentials = asked.filter(({ probe }) => probe.kind === 'http' && (0,credentials/* sendsLogin */.tC)(probe.authorization));
    // A server may answer everybody but those who log in, whom it has to look up first.
    const alike = withCredentials.length > 0 ? withCredentials : asked;
    return alike.find(({ result }) => result.kind === 'answered') ?? alike.at(-1) ?? null;
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
/* harmony export */   t7: () => (/* binding */ withoutCache)
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
/* harmony export */   Im: () => (/* binding */ isUnusable),
/* harmony export */   KS: () => (/* binding */ faultyFile),
/* harmony export */   SE: () => (/* binding */ isMetadata),
/* harmony export */   Vi: () => (/* binding */ delegationsOf),
/* harmony export */   j6: () => (/* binding */ withFreshTrustData),
/* harmony export */   j_: () => (/* binding */ goDate),
/* harmony export */   z$: () => (/* binding */ trustFilesOf),
/* harmony export */   zY: () => (/* binding */ isExpiredAt)
/* harmony export */ });
/* harmony import */ var _push_path_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9963);
/* harmony import */ var _push_path_trust_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8819);
/**
 * What a repository's trust data does to a signed push. Docker reads its four files one after the other before it signs, and
 * each must have its form and must not have expired (notary client/tufclient.go:58, tuf/builder.go:430-560; all of notary is
 * bf96a202, which docker/cli v20.10 to v28.5 vendor).
 */



/** The files of an image's repository, in the order in which Docker reads them. */
function trustFilesOf(observations, { trustRoot, trustFiles }) {
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
}
/** The first of the files that was asked for and did not come, or null: whoever answers its ping need not answer this. */
function missingFile(observations, { trustRoot, trustFiles }) {
    if (trustRoot === null || trustFiles === null)
        return null;
    const stops = { root: trustRoot, ...trustFiles };
    const isMissing = (stop) => {
        const asked = (0,_push_path_path_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionsTo */ .L2)(observations, stop).filter(({ probe }) => probe.kind === 'http');
        return asked.length > 0 && asked.every(({ result }) => result.kind !== 'answered');
    };
    return _push_path_trust_data_js__WEBPACK_IMPORTED_MODULE_1__/* .trustRoles */ .Sv.map((role) => stops[role]).find(isMissing) ?? null;
}
const isMetadata = (file) => file.data.kind === 'metadata';
const isUnusable = (file) => file.data.kind === 'unusable';
/** What targets.json delegates to, as far as it was read. A file each. */
function delegationsOf(observations, path) {
    const targets = trustFilesOf(observations, path).find(({ data }) => data.role === 'targets');
    return targets?.data.kind === 'metadata' ? targets.data.roles : [];
}
/** By this machine's clock, as Docker's (notary tuf/signed/verify.go `IsExpired`). */
const isExpiredAt = ({ expires }, ms) => Date.parse(expires) < ms;
/** The first file that ends the signing, or null. */
function faultyFile(observations, path) {
    const nowMs = Date.parse(observations.runner.startedAt);
    const isFaulty = ({ data }) => data.kind === 'unusable' || isExpiredAt(data, nowMs);
    return trustFilesOf(observations, path).find(isFaulty) ?? null;
}
/** As Go writes `Mon Jan 2 15:04:05 MST 2006`. */
function goDate(time) {
    const [day = '', date = '', month = '', year = '', clock = ''] = new Date(time)
        .toUTCString()
        .replace(',', '')
        .split(' ');
    return `${day} ${month} ${Number(date)} ${clock} UTC ${year}`;
}
const never = '9999-12-31T23:59:59.000Z';
/** As if whoever signs the files had signed them anew. */
const withFreshTrustData = (observations) => (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .mapMeasurements */ .Qh)(observations, (one) => {
    if (!(0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .isConnection */ .fX)(one) || one.result.kind !== 'answered' || one.result.trustData === null)
        return one;
    const { trustData } = one.result;
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
    return (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .P)(known, connections, () => {
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
    const views = (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .getOrAdd */ .P)(known, observations, () => new Map());
    return (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .getOrAdd */ .P)(views, program, () => viewFrom(observations, placeOf(observations, program)));
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

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rG: () => (/* binding */ jobSummaryFor),
  zF: () => (/* binding */ nobodyWatches),
  Mz: () => (/* binding */ preflight)
});

// UNUSED EXPORTS: presentable, survey

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/world.js + 2 modules
var src_world = __webpack_require__(4044);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/src/push-path/address.js
var push_path_address = __webpack_require__(498);
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
    const { host, port } = (0,push_path_address/* hostAndPortOf */.QK)(url);
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
            ...((0,push_path_address/* isIpAddress */.oX)(name) !== 0 ? { host: name } : { servername: name }),
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
    const lateReplies = new Map();
    const askWhenItMay = async (probe) => {
        const waitMs = pace.book(`${probe.resolver.address} ${probe.resolver.port}`, world.monotonicMs());
        // Aborted while queued: the probe itself says so.
        if (waitMs > 0)
            await (0,promises_.setTimeout)(waitMs, undefined, { signal }).catch(() => undefined);
        return untilSent(async () => {
            const begun = probe.kind === 'dns' ? (headStart?.answerTo(probe) ?? null) : null;
            if (begun !== null)
                return begun;
            await pool.acquire();
            return (0,dns/* measureDns */.U)(probe, {
                world,
                signal,
                startMs,
                pool,
                late: (id, reply) => lateReplies.set(id, reply),
            });
        });
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
            if (earlyMs > 0)
                await (0,promises_.setTimeout)(earlyMs, undefined, { signal }).catch(() => undefined);
            return probe.kind === 'dns' || probe.kind === 'diagnosis'
                ? askWhenItMay(probe)
                : connectWhenItMay(probe);
        },
        lateReplies: () => new Map([...(headStart?.lateReplies ?? []), ...lateReplies]),
    };
}
function neverOpened({ result }) {
    if (result.kind === 'unreachable')
        return (0,src_world/* lacksDescriptor */.Yv)(result.errno);
    return result.kind === 'failed' && 'code' in result && (0,src_world/* lacksDescriptor */.Yv)(result.code);
}

;// CONCATENATED MODULE: ./build/src/measure/stalls.js
/** When this process itself could not run, since its machine was busy: what arrives then is heard late, and is nobody else's delay. */

/**
 * A timer that comes late was kept: by other processes, by a container's limit, by the machine below a virtual one, or by this
 * process's own work, which is told apart by the processor time that it took. @param startMs the start of the run
 */
function watchStalls(world, startMs) {
    const stalls = [];
    const look = () => ({ atMs: world.monotonicMs(), processorMs: world.processorMs() });
    let last = look();
    const beat = () => {
        const now = look();
        const lateMs = now.atMs - last.atMs - budgets/* stalling */.PY.everyMs;
        const ms = lateMs - (now.processorMs - last.processorMs);
        // Where in that time it was kept is not known: what was waited for at its end came late in any case.
        if (ms >= budgets/* stalling */.PY.leastMs && stalls.length < budgets/* stalling */.PY.most) {
            stalls.push({ fromMs: inTenths(Math.max(0, now.atMs - startMs - ms)), ms: inTenths(ms) });
        }
        last = now;
    };
    const timer = setInterval(beat, budgets/* stalling */.PY.everyMs);
    return {
        end: () => {
            clearInterval(timer);
            return stalls;
        },
    };
}
const tenths = 10;
const inTenths = (ms) => Math.round(ms * tenths) / tenths;

// EXTERNAL MODULE: ./build/src/push-path/client-certificates.js
var client_certificates = __webpack_require__(8944);
;// CONCATENATED MODULE: ./build/src/measure/trust-store.js
/** The certificates that a connection is held against, parsed once. */




/** Certificates parsed in one go: a millisecond, in which no answer is seen to come. */
const certificatesAtOnce = 4;
/**
 * Parsing a system's store takes tens of milliseconds: it is done in small steps between the answers, once somebody is to be
 * verified, and shared by all hosts that have no folder of their own.
 */
function createTrustStore(authorities, secrets, trustedRealms) {
    const { daemonSystem, clientSystem, folderFor } = authorities;
    const trusting = async (system, folder, pair = null) => {
        const ca = [...(system.length === 0 ? external_node_tls_.rootCertificates : system), ...folder];
        const proxyContext = await contextOf(ca, null);
        const context = pair === null ? proxyContext : await contextOf(ca, pair);
        return { context, proxyContext, ownFolder: folder.length > 0 };
    };
    const shared = (system) => {
        let made = null;
        return () => (made ??= trusting(system, []));
    };
    const daemon = shared(daemonSystem);
    const client = sameTexts(daemonSystem, clientSystem) ? daemon : shared(clientSystem);
    const unverified = (folder, pair) => {
        const proxyContext = emptyContext(null);
        const context = pair === null ? proxyContext : emptyContext(pair);
        return { context, proxyContext, ownFolder: folder.length > 0 };
    };
    const withFolder = new Map();
    return (probe) => {
        const takes = (0,client_certificates/* readsFolder */.Gf)(probe.security, probe.authorities);
        const shows = takes && (0,client_certificates/* mayBeShownTo */.vb)({ host: probe.host, port: (0,push_path_path/* portOf */.HM)(probe) }, probe.authorities, trustedRealms);
        const verifies = probe.security !== 'tls-unverified';
        const key = [takes, shows, verifies, (0,client_certificates/* folderKey */.Ev)(probe.authorities)].join(' ');
        const known = withFolder.get(key);
        if (known !== undefined)
            return known;
        const daemons = probe.authorities.of === 'registry';
        const pair = shows ? secrets.clientCertificateFor((0,client_certificates/* folderKey */.Ev)(probe.authorities)) : null;
        const made = folderFor(probe).then((folder) => {
            if (!verifies)
                return unverified(folder, pair);
            if (folder.length === 0 && pair === null)
                return daemons ? daemon() : client();
            return trusting(daemons ? daemonSystem : clientSystem, folder, pair);
        });
        withFolder.set(key, made);
        return made;
    };
}
async function contextOf(ca, pair) {
    const context = emptyContext(pair);
    // As createSecureContext does with `ca` (Node 20 and 24 lib/internal/tls/secure-context.js, `addCACerts`), all in one go.
    const native = context.context;
    const certificates = ca.flatMap((text) => text.split(endOfCertificate));
    for (let next = 0; next < certificates.length; next += certificatesAtOnce) {
        certificates.slice(next, next + certificatesAtOnce).forEach((pem) => native.addCACert(pem));
        await (0,promises_.setImmediate)();
    }
    return context;
}
const endOfCertificate = /(?<=-----END (?:TRUSTED |X509 )?CERTIFICATE-----)/;
/** A key may be good for Go and too short for OpenSSL: the server is then met without it. */
function emptyContext(pair) {
    if (pair === null)
        return (0,external_node_tls_.createSecureContext)({ ca: [] });
    try {
        return (0,external_node_tls_.createSecureContext)({ ca: [], cert: pair.certificatePem, key: pair.keyPem });
    }
    catch {
        return (0,external_node_tls_.createSecureContext)({ ca: [] });
    }
}
const sameTexts = (one, other) => one.length === other.length && one.every((text, index) => text === other[index]);

// EXTERNAL MODULE: ./build/src/forecast/exchanges.js
var exchanges = __webpack_require__(5041);
// EXTERNAL MODULE: ./build/src/push-path/addresses.js
var addresses = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/src/forecast/cells.js
var forecast_cells = __webpack_require__(6946);
// EXTERNAL MODULE: ./build/src/forecast/go-resolver.js
var go_resolver = __webpack_require__(192);
// EXTERNAL MODULE: ./build/src/forecast/look-alike.js
var look_alike = __webpack_require__(4713);
// EXTERNAL MODULE: ./build/src/forecast/resolvers.js + 1 modules
var resolvers = __webpack_require__(6972);
// EXTERNAL MODULE: ./build/src/forecast/samples.js
var forecast_samples = __webpack_require__(9260);
// EXTERNAL MODULE: ./build/src/push-path/memo.js
var memo = __webpack_require__(1782);
// EXTERNAL MODULE: ./build/src/forecast/clients.js + 15 modules
var forecast_clients = __webpack_require__(619);
// EXTERNAL MODULE: ./build/src/forecast/library.js
var forecast_library = __webpack_require__(308);
// EXTERNAL MODULE: ./build/src/forecast/names.js
var names = __webpack_require__(9075);
// EXTERNAL MODULE: ./build/src/forecast/glibc-resolver.js + 1 modules
var glibc_resolver = __webpack_require__(4214);
;// CONCATENATED MODULE: ./build/src/forecast/patience.js
/** For how long a reply of a server still counts. */


/**
 * The longest try of this library where it asks so many servers. glibc takes the late reply to an earlier try, too, while
 * it polls that server again: where no other server would have answered meanwhile, it is waited for a little.
 */
function patienceMs(library, { timeoutMs, attempts }, servers) {
    if (library !== 'glibc')
        return timeoutMs;
    const onceMs = (0,glibc_resolver/* glibcWaitMs */.dl)(timeoutMs, 0, servers);
    if (servers === 1)
        return Math.min(onceMs * Math.max(1, attempts), onceMs + budgets/* limits */.Fy.lateReplyMs);
    const places = Array.from({ length: servers }, (_, index) => index);
    return Math.max(timeoutMs, ...places.map((index) => (0,glibc_resolver/* glibcWaitMs */.dl)(timeoutMs, index, servers)));
}

// EXTERNAL MODULE: ./build/src/push-path/docker-version.js
var docker_version = __webpack_require__(1337);
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
    const paths = observations.request.images.map((image) => (0,push_path_path/* pathOfImage */.KW)(observations, image));
    const registries = new Set(paths.map(({ registry }) => registry.host));
    const trustServers = new Set(paths.flatMap(({ trust }) => trust?.host ?? []));
    const isForDaemon = (host) => trustServers.size === 0 || (registries.has(host) && !trustServers.has(host));
    const clients = (0,forecast_clients/* clientsOf */.S)(observations);
    const [{ programs: deciding }] = clients;
    const all = [...new Set(clients.flatMap(({ programs }) => programs))];
    const servers = runner.resolvers.filter(({ used }) => used).length;
    return (host) => {
        const asker = deciding.includes('daemon')
            ? isForDaemon(host)
                ? 'daemon'
                : 'cli'
            : (deciding[0] ?? 'cli');
        const libraries = [...new Set(all.map((program) => (0,forecast_library/* libraryFor */.f0)(runner, program, host)))];
        const rules = libraries.map((library) => (0,forecast_library/* rulesOf */.fD)(runner, library));
        const transports = ['udp', 'tcp'].filter((transport) => rules.some(({ useVc }) => useVc === (transport === 'tcp')));
        const [first = 'udp', ...rest] = transports;
        return {
            ...questionOf(observations, asker, (0,forecast_library/* libraryFor */.f0)(runner, asker, host)),
            waitMs: Math.max(...libraries.map((one) => patienceMs(one, (0,forecast_library/* rulesOf */.fD)(runner, one), servers))),
            transports: [first, ...rest],
            names: [...new Set(rules.flatMap((one) => (0,names/* goNameList */.w)(host, one)))],
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
            return { edns: (0,docker_version/* sendsEdns0 */.i1)(client, program), heedsAdditionals: (0,docker_version/* heedsAdditionals */.mv)(client, program) };
        case 'daemon':
            return { edns: (0,docker_version/* sendsEdns0 */.i1)(daemon, program), heedsAdditionals: (0,docker_version/* heedsAdditionals */.mv)(daemon, program) };
        case 'builder':
        case 'buildx':
        case 'trust-plugin':
            // They are built as modules, with a Go that is newer than any that did otherwise.
            return { edns: true, heedsAdditionals: true };
    }
}

// EXTERNAL MODULE: ./build/src/plan/dns-probe.js
var dns_probe = __webpack_require__(109);
;// CONCATENATED MODULE: ./build/src/plan/upstreams.js
/**
 * dockerd gives containers what stands behind the stub of the host, and asks that itself for a step in one. Of a builder
 * in a container only tools know that, which are still at it while the plan is made.
 */
const mayBeAskedPastStubs = ({ daemon, builder }) => daemon.kind === 'own-nameservers' ||
    builder.kind === 'own-nameservers' ||
    (builder.kind === 'not-told' && !(daemon.kind === 'not-told' && daemon.why === builder.why));

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
    const measured = new Map((0,addresses/* dnsMeasurements */.f9)(observations).map((one) => [one.probe.id, one]));
    const askAll = askedResolvers(observations, measured, overdue);
    const samples = samplesFor(observations.request.samples, hosts.length);
    const extra = Math.ceil(budgets/* limits */.Fy.extraQueries / Math.max(1, hosts.length * recordTypes.length));
    const truncated = truncatedSamples(measured);
    const inDoubt = questionsInDoubt(measured, doubted);
    const cold = coldAnswers(measured);
    const wayFor = askingAs(observations);
    const upstreamsCount = mayBeAskedPastStubs(observations.runner.places);
    // Made only where a search list may come after a name, and once for all hosts.
    let lookup;
    const isFound = (host) => (lookup ??= absoluteLookup(observations))(host);
    return hosts.flatMap((host) => {
        const { names, transports, ...wayToAsk } = wayFor(host);
        return namesToAsk(observations, host, names, cold.get(host) ?? 0, isFound).flatMap((name) => askAll.flatMap(({ resolver, why }) => recordTypes.flatMap((type) => {
            const isLost = (...question) => (why === 'client' || (why === 'behind-stub' && upstreamsCount)) &&
                inDoubt.has((0,dns_probe/* prefixOf */.M)(resolver, ...question));
            // Enough of one question to tell a name that is never answered from a lost packet.
            const own = isLost(name, type) ? budgets/* forecasting */.ug.silentFrom : 0;
            const shared = name === host && isLost() ? extra : 0;
            const base = name === host ? samples : Math.min(samples, budgets/* limits */.Fy.suffixedSamples);
            const wanted = base + Math.max(own, shared);
            const question = {
                timeoutMs: observations.request.timeoutMs,
                resolver,
                why,
                host,
                name,
                type,
                ...wayToAsk,
            };
            // A truncated answer is asked again over TCP, as Go does (dnsclient_unix.go `exchange`): each one that there
            // is, since the samples of a doubt are still there when the doubt is gone and no more are wanted.
            const again = truncated.get((0,dns_probe/* prefixOf */.M)(resolver, name, type)) ?? [];
            return [
                ...transports.flatMap((transport) => cell(question, transport, wanted, measured, overdue)),
                ...again.map((sample) => (0,dns_probe/* probeOf */.u)(question, 'tcp', sample)),
            ];
        })));
    });
}
function cell(question, transport, samples, measured, overdue) {
    const firsts = recordTypes.map((type) => (0,dns_probe/* probeOf */.u)({ ...question, type }, transport, 0));
    const following = firsts.every(({ id }) => measured.has(id) || overdue.has(id));
    return Array.from({ length: following ? samples : 1 }, (_, sample) => (0,dns_probe/* probeOf */.u)(question, transport, sample));
}
/** The samples that came truncated over UDP, by question. */
function truncatedSamples(measured) {
    const samples = new Map();
    for (const { probe, result } of measured.values()) {
        if (probe.transport !== 'udp' || result.kind !== 'truncated')
            continue;
        (0,memo/* getOrAdd */.P)(samples, (0,dns_probe/* prefixOf */.M)(probe.resolver, probe.name, probe.type), () => []).push(probe.sample);
    }
    return samples;
}
/**
 * The resolvers that the clients ask, those behind a stub, and where one measures badly the correction of a look-alike, and
 * what resolv.conf names in a line that is not read as it is written: its author has chosen that one.
 */
function askedResolvers(observations, measured, overdue) {
    const resolvers = observations.runner.resolvers;
    const own = unique(resolvers
        .filter((one) => one.used || one.behind !== null)
        .map((one) => ({
        resolver: endpointOf(one),
        why: one.behind === null ? 'client' : 'behind-stub',
    })));
    const bad = resolvers.filter((one) => one.used && measuresBadly(one, measured, overdue));
    const asMeant = observations.request.resolvers === null ? observations.runner.asMeant : null;
    const meant = bad.length === 0 ? [] : (asMeant?.nameservers.slice(0, budgets/* goResolver */.l_.maxNameservers) ?? []);
    const corrections = bad.flatMap((one) => {
        const lookAlike = (0,look_alike/* lookAlikeOf */.b)(one, resolvers);
        if (lookAlike === null)
            return [];
        // A third party is asked only where its operator is configured anyway, or with the user's consent.
        if (lookAlike.confidence !== 'high' && !observations.request.probeSuggestion)
            return [];
        return [{ resolver: { address: lookAlike.correction.address, port: budgets/* dnsPort */.f }, why: 'candidate' }];
    });
    return unique([
        ...own,
        ...meant.map((address) => ({ resolver: { address, port: budgets/* dnsPort */.f }, why: 'candidate' })),
        ...corrections,
    ]);
}
/** Whether one of its questions is overdue, or came late, or with nothing that helps. */
function measuresBadly(resolver, measured, overdue) {
    const prefix = (0,dns_probe/* prefixOf */.M)(resolver);
    if ([...overdue].some((id) => id.startsWith(prefix)))
        return true;
    return [...measured].some(([id, { result }]) => id.startsWith(prefix) && isBad(result));
}
/** What was overdue stays bad when its reply has come: the plan does not take back what it has asked for. */
const isBad = (result) => result.kind === 'answered' || result.kind === 'negative' || result.kind === 'truncated'
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
    const servers = (0,resolvers/* clientServers */.ST)(observations);
    const cells = (0,forecast_cells/* cellsOf */.n)(observations, { timeoutMs, useVc, isLost: (0,exchanges/* goLoses */.Z$)(timeoutMs) }, 'cold');
    const samples = (0,forecast_samples/* sampleSource */.Gj)(cells, forecast_samples/* typical */.Dk);
    const resolver = (0,go_resolver/* createGoResolver */.L)({ rules, servers, samples, pinned: () => null, names: (name) => [name] });
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
const endpointOf = ({ address, port }) => ({ address, port });
function unique(asked) {
    const seen = new Set();
    return asked.filter(({ resolver }) => {
        const key = `${resolver.address} ${resolver.port}`;
        return seen.has(key) ? false : seen.add(key);
    });
}

;// CONCATENATED MODULE: ./build/src/plan/given-up.js
/** What is not waited for any longer. */





/**
 * Questions to a resolver that let a dozen run out to their end and has answered nothing at all: a host that only a late
 * challenge names would be waited for as long again, for one more silence, and replays take it as silent there, too.
 * What was asked at the beginning ends soon enough by itself, and is counted. And questions to what stands behind a stub
 * while that answers well: it explains a fault that the stub shows, and there is none.
 * @returns whether a probe that was asked for `sinceMs` after the start is one of them
 */
function givenUp(observations, { overdue }) {
    const silent = silentResolvers(observations);
    const unneeded = unneededUpstreams(observations, overdue);
    return (probe, sinceMs) => probe.kind === 'dns' &&
        ((sinceMs >= budgets/* limits */.Fy.lateMs && silent.has((0,exchanges/* hostPort */.QL)(probe.resolver))) ||
            (probe.why === 'behind-stub' && unneeded.has((0,exchanges/* hostPort */.QL)(probe.resolver))));
}
/** Those that answered nothing, by address and port. */
function silentResolvers(observations) {
    const lost = new Map();
    const heard = new Set();
    for (const { probe, result } of (0,addresses/* dnsMeasurements */.f9)(observations)) {
        const resolver = (0,exchanges/* hostPort */.QL)(probe.resolver);
        if (result.kind === 'skipped')
            continue;
        if (result.kind === 'timed-out' && result.late === null)
            lost.set(resolver, (lost.get(resolver) ?? 0) + 1);
        else
            heard.add(resolver);
    }
    return new Set([...lost].flatMap(([resolver, count]) => count >= budgets/* limits */.Fy.givenUpFrom && !heard.has(resolver) ? [resolver] : []));
}
/** Those behind stubs that answer well, by address and port. None where a daemon or a builder may ask them itself. */
function unneededUpstreams(observations, overdue) {
    const { places, resolvers } = observations.runner;
    if (mayBeAskedPastStubs(places))
        return new Set();
    const behind = resolvers.flatMap((one) => (one.behind === null ? [] : [{ one, stub: one.behind }]));
    if (behind.length === 0)
        return new Set();
    const measured = new Map((0,addresses/* dnsMeasurements */.f9)(observations).map((one) => [one.probe.id, one]));
    const answering = new Set([...measured.values()].map(({ probe }) => (0,exchanges/* hostPort */.QL)(probe.resolver)));
    const isWell = (stub) => answering.has((0,exchanges/* hostPort */.QL)(stub)) && !measuresBadly(stub, measured, overdue);
    return new Set(behind.flatMap(({ one, stub }) => (isWell(stub) ? [(0,exchanges/* hostPort */.QL)(one)] : [])));
}

// EXTERNAL MODULE: ./build/src/push-path/looked-up.js
var looked_up = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/src/forecast/authorization.js
var authorization = __webpack_require__(5062);
// EXTERNAL MODULE: ./build/src/push-path/address-order.js
var address_order = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/src/push-path/credentials.js
var credentials = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/src/push-path/proxied-stops.js
var proxied_stops = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/src/push-path/way.js
var way = __webpack_require__(5285);
// EXTERNAL MODULE: ./build/src/push-path/write-check.js
var write_check = __webpack_require__(560);
;// CONCATENATED MODULE: ./build/src/plan/connection-probes.js
/** Which addresses to connect to, and what to ask there. */










const bare = { kind: 'none' };
/** Everything that one image's push path asks for so far: its stops, its credentials, its trust data. */
function connectionProbes(observations, image, { doubted, nowMs }) {
    const path = (0,push_path_path/* pathOfImage */.KW)(observations, image);
    return [
        ...(0,push_path_path/* stopsOf */.lD)(path).flatMap((stop) => stopProbes(observations, stop, doubted)),
        ...credentialProbes(observations, image, path, doubted),
        ...trustDataProbes(observations, image, path),
        ...uploadProbes(observations, image, path, nowMs),
    ];
}
/**
 * A GET to the address that Docker would connect to first, a bare connection to the others. Where the GET fails, or is long
 * in coming, the next address is asked: what the answer leads to need not wait for it.
 */
function stopProbes(observations, stop, doubted) {
    const gets = new Map((0,push_path_path/* connectionsTo */.L2)(observations, stop).flatMap(({ probe, result }) => probe.kind === 'http' && probe.authorization.kind === 'none'
        ? [[probe.to.address, result.kind]]
        : []));
    const addresses = addressesToTry(observations, stop);
    const connectTo = (address) => ({
        kind: 'connect',
        id: `connect ${(0,push_path_path/* stopKey */.is)(stop)} ${address}`,
        ...connection(stop, address),
    });
    // What takes uploads is asked for nothing else.
    if (stop.role === 'upload')
        return addresses.map(connectTo);
    const probes = addresses.map((address) => httpProbe(stop, address, bare));
    const isAsked = ({ id, to }) => gets.has(to.address) || doubted.has(id);
    const answered = probes.some(({ to }) => gets.get(to.address) === 'answered');
    const next = answered ? undefined : probes.find((probe) => !isAsked(probe));
    return probes.map((probe) => (probe === next || isAsked(probe) ? probe : connectTo(probe.to.address)));
}
/**
 * The stored credentials, at the address that answered without them. Where that is long in coming, both are waited for side
 * by side, and not one after the other.
 */
function credentialProbes(observations, image, path, doubted) {
    const kind = (0,credentials/* hasIdentityToken */.Aw)(observations, image) ? 'identity-token' : 'stored';
    const login = { kind, key: image.domain };
    return (0,credentials/* challengesOf */.kg)(path).flatMap(({ challenger, authentication }) => {
        const stop = (0,credentials/* credentialStop */.IL)(authentication);
        if (stop === null || (0,credentials/* whyNotTried */.u1)(observations, image, challenger, stop) !== null)
            return [];
        const awaited = addressesToTry(observations, stop).find((one) => doubted.has(httpProbe(stop, one, bare).id));
        const address = answeringAddress(observations, stop) ?? awaited;
        return address === undefined ? [] : [httpProbe(stop, address, login)];
    });
}
/**
 * An upload, and its end: once for each repository, whatever comes of it, and not so late that it could not be ended.
 */
function uploadProbes(observations, image, path, nowMs) {
    const { registry, uploads, uploadHost } = path;
    if ((0,write_check/* whyNotWritten */.z)(observations, registry) !== null)
        return [];
    const started = (0,push_path_path/* uploadTried */.OQ)(observations, uploads);
    if (started === null) {
        if (nowMs > observations.request.timeoutMs - budgets/* limits */.Fy.uploadReserveMs)
            return [];
        const authorization = uploadAuthorization(observations, image, path);
        const address = answeringAddress(observations, registry);
        if (authorization === null || address === null)
            return [];
        const id = `upload ${(0,push_path_path/* stopKey */.is)(uploads)} ${uploads.path}`;
        return [{ ...httpProbe(uploads, address, authorization), id, method: 'POST', reads: 'upload' }];
    }
    const { probe, result } = started;
    if (probe.kind !== 'http' || result.kind !== 'answered' || result.upload === null)
        return [];
    const id = `cancel [${probe.id}]`;
    if (uploadHost === null) {
        const { path: place } = result.upload;
        return [{ ...probe, id, method: 'DELETE', path: place, reads: 'headers' }];
    }
    if (!(0,write_check/* mayCancelAt */.V)(uploadHost, registry))
        return [];
    const reached = (0,push_path_path/* connectionsTo */.L2)(observations, uploadHost).find((one) => one.result.kind === 'answered');
    return reached === undefined
        ? []
        : [{ ...httpProbe(uploadHost, reached.probe.to.address, bare), id, method: 'DELETE' }];
}
/** What the push would send along, once it is known; null where it is refused, or nothing may be sent. */
function uploadAuthorization(observations, image, { registry, registryAuthentication: authentication }) {
    const { kind } = (0,authorization/* authorizedAt */.R)(observations, image, authentication);
    switch (authentication.kind) {
        case 'none':
            return bare;
        case 'basic':
            return kind === 'granted' ? { kind: 'stored', key: image.domain } : null;
        case 'token': {
            if (kind !== 'granted' && kind !== 'unknown')
                return null;
            const why = (0,credentials/* whyNotTried */.u1)(observations, image, registry, authentication.stop);
            if (why !== null && why !== 'not-stored')
                return null;
            const token = tokenFrom(observations, authentication.stop, why === null);
            return token === null ? null : { kind: 'token', of: token };
        }
        case 'not-known':
        case 'unusable':
            return null;
    }
}
/** The probe that brought a token, asked for with the stored credentials or without any. */
function tokenFrom(observations, stop, withLogin) {
    const best = (0,push_path_path/* connectionsTo */.L2)(observations, stop).find(({ probe, result }) => probe.kind === 'http' &&
        (withLogin ? (0,credentials/* sendsLogin */.tC)(probe.authorization) : probe.authorization.kind === 'none') &&
        result.kind === 'answered' &&
        result.token?.kind === 'token');
    return best === undefined ? null : best.probe.id;
}
/** Whether the repository has trust data yet, asked with the token that the push would get, and where it has, the rest of it. */
function trustDataProbes(observations, image, { trust, trustRoot, trustFiles, trustAuthentication }) {
    if (trust === null || trustRoot === null || trustFiles === null)
        return [];
    // A helper that may still answer decides whose token it is.
    if ((0,credentials/* helperFor */.yW)(observations, image)?.kind === 'not-answered')
        return [];
    const address = answeringAddress(observations, trust);
    // A ping that is answered too late is not answered to Docker, which never comes to ask for the data with a token then.
    if (address === null || isTooLate(observations, trust))
        return [];
    const filesWith = (authorization) => {
        const files = hasTrustData(observations, trustRoot) ? Object.values(trustFiles) : [];
        return [trustRoot, ...files].map((file) => trustFileProbe(file, address, authorization));
    };
    if (trustAuthentication.kind === 'none')
        return filesWith(bare);
    if (trustAuthentication.kind !== 'token')
        return [];
    // With the token that the push would get: an anonymous one only where no credentials can be tried.
    const stored = (0,credentials/* whyNotTried */.u1)(observations, image, trust, trustAuthentication.stop) === null;
    const of = tokenFrom(observations, trustAuthentication.stop, stored);
    return of === null ? [] : filesWith({ kind: 'token', of });
}
const hasTrustData = (observations, trustRoot) => (0,push_path_path/* connectionsTo */.L2)(observations, trustRoot).some(({ result }) => result.kind === 'answered' && result.status === 200);
/** A 404 for root.json is a notary server's, or says that the server is none: its body tells. */
const trustFileProbe = (file, address, authorization) => ({
    ...httpProbe(file, address, authorization),
    reads: 'trust-data',
});
function httpProbe(stop, address, authorization) {
    return {
        kind: 'http',
        id: `http ${(0,push_path_path/* stopKey */.is)(stop)} ${address} ${stop.path} ${(0,credentials/* authorizationKey */.Js)(authorization)}`,
        ...connection(stop, address),
        method: authorization.kind === 'identity-token' ? 'POST' : 'GET',
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
    to: { address, port: (0,push_path_path/* dialledPort */.N5)(stop) },
    through: (0,push_path_path/* throughOf */.TE)(stop),
    security: stop.security,
    authorities: stop.authorities,
});
/**
 * What is measured has to be what some program of the push meets. A builder's settings may come later: until then its servers
 * are asked as the daemon would ask them.
 */
function isConnectedTo({ runner }, stop) {
    switch (stop.way.kind) {
        case 'direct':
        case 'proxy':
            return true;
        case 'refused':
            return false;
        case 'not-followed':
            return stop.role !== 'trust' && (0,way/* wayOf */.V)(runner, 'daemon', (0,proxied_stops/* urlToStop */.N)(stop)).kind === 'direct';
    }
}
/** In Docker's order, and not all of one family: where that is silent, the other one's turn comes. */
function addressesToTry(observations, stop) {
    if (!isConnectedTo(observations, stop))
        return [];
    const ordered = (0,address_order/* addressesInOrder */.C)(observations, stop, (0,addresses/* addressesOf */.sO)(observations, (0,push_path_path/* dialledHost */.CH)(stop)));
    const family = (0,push_path_address/* isIpAddress */.oX)(ordered[0] ?? '');
    const first = ordered.filter((address) => (0,push_path_address/* isIpAddress */.oX)(address) === family);
    const other = ordered.filter((address) => (0,push_path_address/* isIpAddress */.oX)(address) !== family);
    const all = budgets/* limits */.Fy.addressesPerHost;
    const ofFirst = Math.max(all / 2, all - other.length);
    return [...first.slice(0, ofFirst), ...other].slice(0, all);
}
const isTooLate = (observations, trust) => (0,push_path_path/* connectionsTo */.L2)(observations, trust).some(({ probe, result }) => probe.kind === 'http' &&
    result.kind === 'answered' &&
    result.tcpMs + (result.proxyMs ?? 0) + (result.tlsMs ?? 0) + (result.httpMs ?? 0) >=
        budgets/* contentTrust */.Az.pingMs);
function answeringAddress(observations, stop) {
    const answered = (0,push_path_path/* connectionsTo */.L2)(observations, stop).find(({ probe, result }) => probe.kind === 'http' && result.kind === 'answered');
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
    const measured = new Map((0,addresses/* dnsMeasurements */.f9)(observations).map((one) => [one.probe.id, one]));
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
    const replied = new Set(answering(hasReply).map(cellOf));
    const unanswered = lost.filter((probe) => !replied.has(cellOf(probe)));
    const refused = answering((result) => failsWith(result, 'formerr'));
    const withEdns = [...refused, ...unanswered].filter(({ edns }) => edns);
    // Of two that are lost together one is enough: it tells a burst from silence.
    const alone = firstOfEach([...unanswered, ...lost], diagnosis_probes_hostOf);
    return [
        ...firstOfEach(answering((result) => failsWith(result, 'servfail')), diagnosis_probes_hostOf).map((like) => ({
            ...questionLike(like, 'without-validation'),
            waitMs: Math.min(budgets/* diagnosing */.Yq.waitMs, like.waitMs),
        })),
        ...firstOfEach(withEdns, diagnosis_probes_hostOf).map((like) => ({
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
const diagnosis_probes_hostOf = ({ host }) => host;
const cellOf = ({ name, type }) => `${name} ${type}`;
const failsWith = (result, rcode) => result.kind === 'failed' && result.rcode === rcode;
const hasReply = (result) => result.kind !== 'timed-out' && result.kind !== 'skipped';

// EXTERNAL MODULE: ./build/src/forecast/mended-settings.js
var mended_settings = __webpack_require__(9722);
;// CONCATENATED MODULE: ./build/src/plan/doubtful-pins.js
/** Hosts that the hosts file pins, and that are looked up all the same: nobody answers where the pin leads. */




/**
 * The observations as they are, or as they would be without the pins that are in doubt: what DNS says of these, and who
 * answers there, tells a pin that is wrong from a server that is gone. Nothing is added to a run whose pins work, and
 * nothing for what is behind a proxy, where nobody heeds them.
 */
function withoutDoubtfulPins(observations, { doubted }) {
    const stops = observations.request.images
        .flatMap((image) => (0,push_path_path/* stopsOf */.lD)((0,push_path_path/* pathOfImage */.KW)(observations, image)))
        .filter(({ way }) => way.kind === 'direct');
    const hosts = [...new Set(stops.map(({ host }) => host))].filter((host) => {
        const pins = (0,addresses/* pinsOf */.cz)(observations, host);
        if (pins === null)
            return false;
        const own = stops.filter((stop) => stop.host === host);
        return pins.every(push_path_address/* isNobodysAddress */.XL) || own.some((stop) => isInDoubt(observations, stop, pins, doubted));
    });
    return hosts.length === 0 ? observations : (0,mended_settings/* withoutPins */.$Q)(hosts)(observations);
}
/** The first connection that fails, or is long in coming, is enough, unless another one was answered. */
function isInDoubt(observations, stop, pins, doubted) {
    const own = (0,push_path_path/* connectionsTo */.L2)(observations, stop).filter(({ probe }) => pins.includes(probe.to.address));
    if (own.some(({ result }) => result.kind === 'answered'))
        return false;
    const isOf = (id) => pins.some((address) => id.includes(` ${address} `) && id.includes(stop.host));
    return own.some(({ result }) => result.kind !== 'skipped') || [...doubted].some(isOf);
}

// EXTERNAL MODULE: ./build/src/forecast/http-status.js
var http_status = __webpack_require__(9518);
// EXTERNAL MODULE: ./build/src/forecast/rating.js + 3 modules
var rating = __webpack_require__(5069);
// EXTERNAL MODULE: ./build/src/push-path/proxy-refusal.js
var proxy_refusal = __webpack_require__(6443);
;// CONCATENATED MODULE: ./build/src/plan/second-look.js
/** What failed fast is asked once more, since a pod's network may just be coming up. */







/**
 * Nothing is added to a healthy run: a second look is taken where the push would be failed, or while
 * something else is being waited for anyhow.
 */
function secondLooks(observations, { idle, doubted }) {
    const awaited = [...doubted];
    const lost = second_look_silentResolvers(observations);
    const isSilent = (resolver) => lost.has((0,exchanges/* hostPort */.QL)(resolver)) || awaited.some((id) => id.startsWith((0,dns_probe/* prefixOf */.M)(resolver)));
    const failed = (0,addresses/* countedMeasurements */.aG)(observations).flatMap((one) => {
        const failedMs = failedFast(observations, one);
        // What is written is written once.
        if (one.probe.kind === 'http' && one.probe.method !== 'GET')
            return [];
        if (failedMs === null || one.probe.look === 2 || isRationed(one, isSilent))
            return [];
        return [{ one, failedMs }];
    });
    if (failed.length === 0)
        return [];
    const worthIt = doubted.size > 0 || (idle && (0,rating/* rate */.TS)(observations, rating/* trialForecast */.OP).badAtLeast >= budgets/* verdictLimits */.az.fail);
    if (!worthIt)
        return [];
    return failed.flatMap(({ one, failedMs }) => {
        const notBeforeMs = one.startedMs + failedMs + budgets/* secondLook */.Qy.afterMs;
        const inTime = notBeforeMs < observations.request.timeoutMs;
        return inTime
            ? [{ ...one.probe, id: `${one.probe.id}${addresses/* againSuffix */.y5}`, look: 2, notBeforeMs }]
            : [];
    });
}
/** Resolvers that left a question without a reply to the end. */
const second_look_silentResolvers = (observations) => new Set((0,addresses/* dnsMeasurements */.f9)(observations).flatMap(({ probe, result }) => result.kind === 'timed-out' ? [(0,exchanges/* hostPort */.QL)(probe.resolver)] : []));
/**
 * A machine that says of some questions only that nobody listens there says it once a second, as Linux does by default
 * (net.ipv4.icmp_ratelimit): no network is coming up there, and asking again is waiting for the same silence.
 */
const isRationed = ({ probe, result }, isSilent) => probe.kind === 'dns' && result.kind === 'port-closed' && isSilent(probe.resolver);
/**
 * A service that is just being started says 503, and Docker, too, asks it again. Not so one that has had too many requests, or
 * that says when to come again.
 */
function failedByStatus({ status, tcpMs, proxyMs, tlsMs, httpMs, headers }) {
    const ms = tcpMs + (proxyMs ?? 0) + (tlsMs ?? 0) + (httpMs ?? 0);
    const isEarly = (headers?.retryAfterSeconds ?? 0) * second_look_msPerSecond > budgets/* secondLook */.Qy.afterMs;
    return (status ?? 0) >= http_status/* firstServerError */.y8 && ms < budgets/* secondLook */.Qy.withinMs && !isEarly ? ms : null;
}
const second_look_msPerSecond = 1_000;
const isRefusedByProxy = ({ phase, code }) => phase === 'proxy' && ((0,proxy_refusal/* proxyStatus */.l)(code) ?? http_status/* firstServerError */.y8) < http_status/* firstServerError */.y8;
/** @returns how long it took to fail, or null for what did not, or not fast. */
function failedFast(observations, { probe, result }) {
    if ('tcpMs' in result)
        return failedByStatus(result);
    if (!('ms' in result) || result.ms >= budgets/* secondLook */.Qy.withinMs)
        return null;
    // A proxy that wants a login, or refuses, is up.
    if ('phase' in result && isRefusedByProxy(result))
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
                (0,addresses/* addressesOf */.sO)(observations, probe.host).length === 0
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
    const unpinned = withoutDoubtfulPins(observations, situation);
    const needResolver = (0,looked_up/* namesToLookUp */.M)(observations).filter((host) => (0,addresses/* addressesWithoutDns */.on)(unpinned, host) === null);
    const connections = [...new Set([observations, unpinned])].flatMap((seen) => seen.request.images.flatMap((image) => connectionProbes(seen, image, situation)));
    const questions = dnsProbes(unpinned, needResolver, situation);
    // What other steps wait for goes out before what only makes a measurement better.
    const first = [...connections, ...questions];
    const measured = new Set(observations.measurements.map(({ probe }) => probe.id));
    // What is still to be asked for the first time may show that nothing needs a second look.
    const idle = situation.idle && first.every(({ id }) => measured.has(id));
    return [
        ...first,
        ...secondLooks(observations, { ...situation, idle }),
        ...diagnosisProbes(observations, questions, situation),
    ];
}

;// CONCATENATED MODULE: ./build/src/plan/upload-end.js
/** What an upload that has begun still needs, so that a run which is asked to end leaves none behind. */

/** Whether a probe ends an upload, or finds the way to where it has to be ended. */
function endsUpload(observations) {
    // A host that takes uploads and does nothing else on this path: no other is looked up for an upload's sake.
    const hosts = new Set((0,push_path_path/* pathOf */.XM)(observations).flatMap(({ host, roles }) => (roles.every((one) => one === 'upload') ? [host] : [])));
    return (probe) => (probe.kind === 'http' && probe.method === 'DELETE') ||
        (probe.kind !== 'diagnosis' && hosts.has(probe.host));
}
/** Whether a probe begins an upload: its answer says what has to be ended. */
const beginsUpload = (probe) => probe.kind === 'http' && probe.method === 'POST' && probe.reads === 'upload';

;// CONCATENATED MODULE: ./build/src/runner/docker-folder.js
/**
 * `DOCKER_CONFIG`, else `.docker` below the home folder (docker/cli v28.5.2 cli/config/config.go, `Dir`). Null where
 * neither is set: the CLI asks the user database then, which is not read here.
 */
function dockerFolder(step) {
    const configured = step.environment['DOCKER_CONFIG'] ?? '';
    if (configured !== '')
        return configured.replace(/(?<=^\/|[^/])\/+$/, '');
    const home = homeFolder(step);
    return home === null ? null : `${home}/.docker`;
}
/** Go 1.24 os/file.go, `UserHomeDir`: a shell on Windows may well have a `HOME` of its own, which Docker does not look at. */
function homeFolder({ environment, platform }) {
    const home = environment[platform === 'win32' ? 'USERPROFILE' : 'HOME'] ?? '';
    return home === '' ? null : home.replace(/(?<![\\/])[\\/]+$/, '');
}

// EXTERNAL MODULE: ./build/src/runner/json.js
var json = __webpack_require__(2828);
// EXTERNAL MODULE: ./build/src/runner/quote.js
var quote = __webpack_require__(5512);
;// CONCATENATED MODULE: ./build/src/runner/docker-endpoint.js
/** Which daemon this step's docker speaks to: docker/cli v28.5.2 cli/command/cli.go, `resolveContextName`. */




const mostContexts = 64;
/** `DOCKER_HOST` goes before every context, and `DOCKER_CONTEXT` before the one that `docker context use` wrote. Never rejects. */
async function readDockerEndpoint(world) {
    const { environment } = world;
    const host = environment['DOCKER_HOST'] ?? '';
    if (host !== '')
        return { kind: 'host', host: withoutUser(host), saidBy: 'DOCKER_HOST' };
    const folder = dockerFolder(world);
    const named = environment['DOCKER_CONTEXT'] ?? '';
    const context = named !== '' ? named : await currentContext(world, folder);
    if (context === '' || context === 'default')
        return { kind: 'default' };
    const saidBy = `the docker context ${(0,quote/* quote */.h)(context)}`;
    const found = folder === null ? null : await hostOfContext(world, folder, context);
    return found === null
        ? { kind: 'not-told', why: `${saidBy} could not be read` }
        : { kind: 'host', host: withoutUser(found), saidBy };
}
async function currentContext(world, folder) {
    const name = folder === null ? null : (0,json/* jsonAt */.og)(await jsonOf(world, `${folder}/config.json`), 'currentContext');
    return typeof name === 'string' ? name : '';
}
/** Each context is a folder named by the SHA-256 of its name; the name stands in its file, too. */
async function hostOfContext(world, folder, context) {
    const meta = `${folder}/contexts/meta`;
    const names = (await world.listFolder(meta)).slice(0, mostContexts);
    const contexts = await Promise.all(names.map((name) => jsonOf(world, `${meta}/${name}/meta.json`)));
    const own = contexts.find((one) => (0,json/* jsonAt */.og)(one, 'Name') === context);
    const host = (0,json/* jsonAt */.og)(own, 'Endpoints', 'docker', 'Host');
    return typeof host === 'string' && host !== '' ? host : null;
}
async function jsonOf(world, path) {
    const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    const parsed = file.kind === 'text' ? (0,json/* parseFirstJson */.EP)(file.text) : null;
    return parsed?.ok === true ? parsed.value : null;
}
const withoutUser = (host) => (0,quote/* quote */.h)(host.replace(/^([a-z]+:\/\/)[^/]*@/i, '$1'));

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
    const place = placeOf(endpoint, world);
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
/** Without a look at containers. */
function placeOf(endpoint, { platform, environment }) {
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
/** Of the socket of an endpoint. */
const isRootless = (socket, runtimeFolder) => /^\/run\/user\/\d+\/docker\.sock$/.test(socket) ||
    (runtimeFolder !== '' && socket === `${runtimeFolder.replace(/(?<!\/)\/+$/, '')}/docker.sock`);
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

;// CONCATENATED MODULE: ./build/src/runner/daemon-folders.js



const ofRoot = {
    certificates: ['/etc/docker/certs.d'],
    settings: ['/etc/docker/daemon.json'],
};
/** Never rejects. */
async function readDaemonFolders(world) {
    const endpoint = await readDockerEndpoint(world);
    const place = placeOf(endpoint, world);
    return { ...foldersOf(endpoint, world), elsewhere: place.kind === 'elsewhere' ? place.why : null };
}
function foldersOf(endpoint, world) {
    const home = homeFolder(world);
    if (world.platform === 'win32') {
        // moby v28.5.2 registry/config_windows.go, cmd/dockerd/daemon_windows.go; Docker Desktop has its own besides.
        const data = `${world.environment['ProgramData'] ?? 'C:\\ProgramData'}\\docker`;
        const own = home === null ? null : `${home}\\.docker`;
        return {
            certificates: [`${data}\\certs.d`, ...(own === null ? [] : [`${own}\\certs.d`])],
            settings: [`${data}\\config\\daemon.json`, ...(own === null ? [] : [`${own}\\daemon.json`])],
        };
    }
    if (world.platform === 'darwin')
        return ofDesktop(home);
    const socket = endpoint.kind === 'host' ? endpoint.host.replace(/^unix:\/\//, '') : '';
    if (/\/\.docker\/(?:desktop|run)\//.test(socket))
        return ofDesktop(home);
    return isRootless(socket, world.environment['XDG_RUNTIME_DIR'] ?? '') ? ofUser(world, home) : ofRoot;
}
/** docs.docker.com/desktop: it copies them into its virtual machine when it starts. */
const ofDesktop = (home) => below(home === null ? null : `${home}/.docker`);
/** moby v28.5.2 registry/config.go `setCertsDir` and daemon/config: `$XDG_CONFIG_HOME/docker` where RootlessKit runs it. */
function ofUser({ environment }, home) {
    const configured = environment['XDG_CONFIG_HOME'] ?? '';
    const parent = configured === '' ? (home === null ? null : `${home}/.config`) : configured.replace(/(?<!\/)\/+$/, '');
    return below(parent === null ? null : `${parent}/docker`);
}
const below = (folder) => folder === null ? ofRoot : { certificates: [`${folder}/certs.d`], settings: [`${folder}/daemon.json`] };
/** The folder of one registry. Windows has no colon in names (config_windows.go, `cleanPath`). */
const folderOfHost = ({ platform }, parent, hostAndPort) => platform === 'win32' ? `${parent}\\${hostAndPort.replaceAll(':', '')}` : `${parent}/${hostAndPort}`;

;// CONCATENATED MODULE: ./build/src/runner/pem-files.js
/** Files with certificates in PEM form, read within bounds. */


const none = { pems: [], notes: [] };
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
            return none;
        case 'unreadable':
            return { pems: [], notes: [`${(0,quote/* quote */.h)(path)} could not be read: ${(0,quote/* quote */.h)(file.why)}`] };
        case 'text':
            return file.text.includes('-----BEGIN CERTIFICATE-----')
                ? { pems: [file.text], notes: [] }
                : { pems: [], notes: [`${(0,quote/* quote */.h)(path)} has no certificate in PEM form`] };
    }
}
/** What is to be said of a folder with more files than are read. */
function filesBeyond(folder, files) {
    const left = files - budgets/* limits */.Fy.certificateFiles;
    return left > 0
        ? [`${(0,quote/* quote */.h)(folder)} has ${left} files more than the ${budgets/* limits */.Fy.certificateFiles} that are read`]
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
    const bundle = await firstOf(world, bundles);
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
        file === '' ? await firstOf(world, bundles) : await namedFile(world, file),
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
        : { pems: [], notes: [`SSL_CERT_FILE names ${(0,quote/* quote */.h)(path)}, which does not exist`] };
}
async function firstOf(world, paths) {
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
    const bundle = await firstOf(world, names.filter((name) => bundleNames.has(name)).map(pathOf));
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






/** Reads the system's store at once, and hands out what reads the folder of a host. Never rejects. */
async function readCertificates(world) {
    const [daemonSystem, pathsOf] = await Promise.all([systemStore(world), readFolderPaths(world)]);
    return {
        daemonSystem,
        clientSystem: await stepStore(world, daemonSystem),
        folder: (folder) => readFolder(world, pathsOf, folder),
    };
}
/** Never rejects. */
async function readFolderPaths(world) {
    const { certificates } = await readDaemonFolders(world);
    const own = dockerFolder(world);
    // The CLI takes the host as it is on every system (docker/cli v28.5.2 cli/trust/trust.go, `certificateDirectory`).
    const ofTrust = own === null ? [] : [`${own}/tls`];
    return ({ of, host }) => {
        if (!isHostAndPort(host))
            return [];
        return of === 'registry'
            ? certificates.map((parent) => folderOfHost(world, parent, host))
            : ofTrust.map((parent) => `${parent}/${host}`);
    };
}
/** A name or an address with or without a port, and nothing that would lead out of the folder. */
function isHostAndPort(text) {
    const shape = /^(?:[\w-][\w.-]*|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
    return shape.test(text) && !text.includes('..');
}
async function readFolder(world, pathsOf, folder) {
    if (!isHostAndPort(folder.host)) {
        return {
            pems: [],
            notes: [`expected a host and a port, got "${(0,quote/* quote */.h)(folder.host)}": no folder was read`],
        };
    }
    return together(await Promise.all(pathsOf(folder).map((path) => authoritiesIn(world, path))));
}
async function authoritiesIn(world, folder) {
    const names = (await world.listFolder(folder)).filter((name) => name.endsWith('.crt'));
    const read = names.slice(0, budgets/* limits */.Fy.certificateFiles);
    const files = await Promise.all(read.map((name) => readPem(world, `${folder}/${name}`)));
    return together([...files, { pems: [], notes: filesBeyond(folder, names.length) }]);
}

// EXTERNAL MODULE: ./build/src/runner/child-environment.js
var child_environment = __webpack_require__(5822);
;// CONCATENATED MODULE: ./build/src/runner/docker-logins.js

const noLogin = { username: '', password: '', identityToken: '', registryToken: '' };
/**
 * Docker's token client prefers a token, and sends a name without a password, or the reverse, to nobody
 * (docker/distribution registry/client/auth/session.go, `fetchTokenWithBasicAuth`).
 */
function kindOf({ username, password, identityToken, registryToken }) {
    // The daemon sends a registry token as it is, and asks for none (moby v28.5.2 distribution/registry.go:112).
    if (registryToken !== '')
        return 'registry-token';
    if (identityToken !== '')
        return 'identity-token';
    return username !== '' && password !== '' ? 'password' : 'none';
}
/** Puts away what of a login is a secret, if the push would send it. */
function keepLogin(secrets, key, login) {
    const kind = kindOf(login);
    if (kind === 'password')
        secrets.keepPassword(key, login.username, login.password);
    if (kind === 'identity-token')
        secrets.keepIdentityToken(key, login.identityToken);
}
const noLogins = { auths: new Map(), helpers: new Map(), store: '' };
/**
 * Reads the text of a config.json. One login that cannot be read spoils the file, since the CLI then gives
 * up in the middle of it. Never throws.
 */
function parseDockerLogins(text) {
    const parsed = (0,json/* parseFirstJson */.EP)(text);
    if (!parsed.ok)
        return parsed;
    if (parsed.value === null)
        return { ok: true, value: noLogins };
    if (!(0,json_object/* isJsonObject */.O)(parsed.value))
        return refused('it holds no JSON object');
    const auths = objectField(parsed.value, 'auths');
    const helpers = objectField(parsed.value, 'credHelpers');
    const store = textField(parsed.value, 'credsStore');
    if (auths === null)
        return refused('auths is not an object');
    if (helpers === null)
        return refused('credHelpers is not an object');
    if (store === null)
        return refused('credsStore is not text');
    const names = Object.keys(helpers).map((key) => [key, ownString(helpers[key])]);
    if (!names.every(isNamed))
        return refused('an entry of credHelpers is not text');
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
/**
 * The logins of `DOCKER_AUTH_CONFIG`, read more strictly than the file: another field, an entry without `auth` or a second
 * value, and none of them counts (docker/cli v28.5.2 cli/config/configfile/file.go:324-351, `parseEnvConfig`).
 */
function parseEnvironmentLogins(text) {
    const parsed = parseDockerLogins(text);
    const whole = (0,json/* parseFirstJson */.EP)(text);
    if (!parsed.ok || !whole.ok || !(0,json_object/* isJsonObject */.O)(whole.value) || !isOneValue(text))
        return new Map();
    const entries = Object.values(objectField(whole.value, 'auths') ?? {});
    const isStrict = hasOnly(whole.value, 'auths') &&
        entries.every((entry) => (0,json_object/* isJsonObject */.O)(entry) && hasOnly(entry, 'auth') && textField(entry, 'auth') !== '');
    return isStrict ? parsed.value.auths : new Map();
}
const hasOnly = (object, name) => Object.keys(object).every((written) => written.toLowerCase() === name);
function isOneValue(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
const refused = (why) => ({ ok: false, why });
const isNamed = (entry) => entry[1] !== null;
function loginOf(entry, place) {
    if (entry !== null && !(0,json_object/* isJsonObject */.O)(entry))
        return refused(`${place} is not an object`);
    const field = (name) => (entry === null ? '' : textField(entry, name));
    const [auth, username, password] = [field('auth'), field('username'), field('password')];
    const [identityToken, registryToken] = [field('identitytoken'), field('registrytoken')];
    if (auth === null)
        return refused(`the auth of ${place} is not text`);
    if (username === null)
        return refused(`the username of ${place} is not text`);
    if (password === null)
        return refused(`the password of ${place} is not text`);
    if (identityToken === null)
        return refused(`the identitytoken of ${place} is not text`);
    if (registryToken === null)
        return refused(`the registrytoken of ${place} is not text`);
    const tokens = { identityToken, registryToken };
    if (auth === '')
        return { ok: true, value: { username, password, ...tokens } };
    const decoded = decodeAuth(auth);
    return decoded === null
        ? refused(`the auth of ${place} is not the base64 of user:password`)
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
    return (0,json_object/* isJsonObject */.O)(value) ? value : null;
}
/** Empty where it is not there; null where it is something else than text. */
const textField = (object, name) => ownString(field(object, name));
function ownString(value) {
    if (value === null)
        return '';
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./build/src/runner/credential-helper.js
/**
 * Credential helpers, asked as the push asks them: `docker-credential-NAME get` with the key on its standard input
 * (docker/docker-credential-helpers client/client.go, `Get`), within bounds that Docker has not. Nothing else is asked of
 * them: `get` reads. What they print is a secret, and stays out of every `why`.
 */





/** docker-credential-helpers credentials/error.go; printed on standard output, with status 1. */
const notFound = 'credentials not found in native keychain';
/** What helpers and the tools behind them say of themselves, and of no login: safe to repeat. */
const knownWords = [
    'no credentials server URL',
    'no credentials username',
    'Cannot autolaunch D-Bus without X11 $DISPLAY',
    'pass not initialized',
    'gpg: decryption failed: No secret key',
    'gpg: public key decryption failed: Inappropriate ioctl for device',
];
/** Docker's token user (cli/config/credentials/native_store.go, `tokenUsername`): what is stored with it is an identity token. */
const tokenUser = '<token>';
/** What can be looked for on the PATH; anything else would be a path of its own. */
const programName = /^[\w.+-]{1,128}$/;
const helperProgram = (suffix) => `docker-credential-${(0,quote/* quote */.h)(suffix)}`;
/** Asks every helper once, side by side. Never rejects. @returns the facts with what came of it */
async function askHelpers(world, questions, secrets, signal) {
    const asked = await Promise.all(questions.map(async (question) => ({ question, ...(await askHelper(world, question, signal)) })));
    return (facts) => asked.reduce((known, { question, answer, login }) => {
        const { domain, strays } = question;
        const used = login ?? (answer.kind === 'absent' || answer.kind === 'failed' ? question.inFile : null);
        const kind = used === null ? storedAfter(answer) : kindOf(used);
        if (used !== null)
            keepLogin(secrets, domain, used);
        return {
            ...known,
            credentials: { ...known.credentials, [domain]: kind },
            helpers: { ...known.helpers, [domain]: answer },
            strayLogins: kind === 'none' && strays.length > 0
                ? { ...known.strayLogins, [domain]: strays }
                : known.strayLogins,
        };
    }, facts);
}
const storedAfter = ({ kind }) => (kind === 'knows-none' ? 'none' : 'helper-silent');
async function askHelper(world, { program, key }, signal) {
    const nothing = (answer) => ({ answer, login: null });
    if (!programName.test(program)) {
        const why = 'its name is a path, which is not followed';
        return nothing({ kind: 'failed', program, why, error: null });
    }
    const result = await world.run([program, 'get'], {
        timeoutMs: budgets/* limits */.Fy.helperMs,
        maxOutputBytes: budgets/* limits */.Fy.toolOutputBytes,
        signal,
        input: key,
        environment: (0,child_environment/* helperEnvironment */.Y)(world.environment),
    });
    switch (result.kind) {
        case 'absent':
            return nothing({ kind: 'absent', program });
        case 'failed':
            return nothing(signal.aborted ? { kind: 'not-answered', program } : unfinished(program, result.why));
        case 'exited':
            return result.status === 0
                ? loginIn(program, result.stdout)
                : nothing(refusal(program, result.status, result.stdout, result.stderr));
    }
}
/** World says `it did not end within 5000 ms`, `it printed more than …`, or gives a system error code. */
function unfinished(program, why) {
    if (why.startsWith('it did not end'))
        return { kind: 'hangs', program, waitedMs: budgets/* limits */.Fy.helperMs };
    return {
        kind: 'failed',
        program,
        why: why.startsWith('it ') ? (0,quote/* quote */.h)(why) : `it could not run: ${(0,quote/* quote */.h)(why)}`,
        error: null,
    };
}
function refusal(program, status, stdout, stderr) {
    const out = stdout.trim();
    if (out === notFound)
        return { kind: 'knows-none', program };
    const known = knownWords.find((words) => stdout.includes(words) || stderr.includes(words));
    const isInvalid = out === 'no credentials server URL' || out === 'no credentials username';
    const isHarmless = out === '' || out === known;
    return {
        kind: 'failed',
        program,
        why: `it ends with status ${status}${known === undefined ? '' : ` and says: ${known}`}`,
        error: isHarmless
            ? `error getting credentials - err: ${isInvalid ? out : `exit status ${status}`}, out: \`${out}\``
            : null,
    };
}
/** `{"ServerURL": …, "Username": …, "Secret": …}`; Go takes the fields in any case. */
function loginIn(program, stdout) {
    const failed = (why, error) => ({
        answer: { kind: 'failed', program, why, error },
        login: null,
    });
    if (stdout.trim() === '')
        return failed('it prints nothing', 'EOF');
    const parsed = (0,json/* parseFirstJson */.EP)(stdout);
    if (!parsed.ok)
        return failed(`what it prints cannot be read: ${parsed.why}`, null);
    const fields = parsed.value === null ? {} : parsed.value;
    if (!(0,json_object/* isJsonObject */.O)(fields))
        return failed('what it prints is no JSON object', null);
    const [username, secret] = [textField(fields, 'Username'), textField(fields, 'Secret')];
    if (username === null || secret === null) {
        return failed(`the ${username === null ? 'Username' : 'Secret'} that it prints is not text`, null);
    }
    const login = username === tokenUser
        ? { ...noLogin, identityToken: secret }
        : { ...noLogin, username, password: secret };
    return kindOf(login) === 'none'
        ? { answer: { kind: 'knows-none', program }, login: null }
        : { answer: { kind: 'gave-login', program }, login };
}
/** Before any of them has answered. */
const notAnsweredYet = (program) => ({ kind: 'not-answered', program });

// EXTERNAL MODULE: ./build/src/push-path/proxy-exceptions.js
var proxy_exceptions = __webpack_require__(3665);
// EXTERNAL MODULE: ./build/src/push-path/proxy.js
var proxy = __webpack_require__(7254);
;// CONCATENATED MODULE: ./build/src/push-path/proxy-url.js
/**
 * A proxy's URL as Go reads it: golang.org/x/net 0ca694d2 http/httpproxy/proxy.go:147-168, `parseProxy`, on Go 1.24
 * net/url/url.go, `parse`. What it cannot read it takes no notice of, and goes direct (`init`, lines 207-213).
 */

/** net/http transport.go, `portMap`. */
const proxy_url_defaultPorts = { http: 80, https: 443, socks5: 1_080, socks5h: 1_080 };
const maximumPort = 65_535;
const proxy_url_escape = /%(?![0-9A-Fa-f]{2})/;
/** @returns null for an empty text, which is no setting */
function parseProxyUrl(text, source, minor) {
    if (text === '')
        return null;
    const read = readAsGo(text, minor);
    if (!read.ok)
        return { kind: 'malformed', source, why: read.why, error: null };
    const { scheme, hasUser, host } = read.url;
    const [name, digits] = splitPort(host);
    const malformed = (why, error) => ({
        kind: 'malformed',
        source,
        why,
        error: `proxyconnect tcp: ${error}`,
    });
    if (!hasUser && text.includes('@') && !(name in proxy_url_defaultPorts)) {
        // Its host could be a user's name, and its port a password.
        return malformed('a "/", "?" or "#" before the @ ends the address', 'dial tcp: ...');
    }
    const port = digits === '' ? (proxy_url_defaultPorts[scheme] ?? 0) : Number(digits);
    if (port > maximumPort)
        return malformed(`a port goes up to ${maximumPort}`, `dial tcp: address ${digits}: invalid port`);
    // net.Dial takes this machine for an empty host.
    if (port === 0 || (name === '' && digits === ''))
        return malformed('it names no server', `dial tcp :${port}: connect: connection refused`);
    return {
        kind: 'server',
        source,
        server: {
            scheme: schemeOf(scheme),
            host: name === '' ? '127.0.0.1' : name,
            port,
            hasCredentials: hasUser,
        },
    };
}
/** net/http transport.go, `dialConn`: a scheme that it does not know is spoken to like `http`. */
const schemeOf = (scheme) => scheme === 'https' ? 'https' : scheme.startsWith('socks5') ? 'socks5' : 'http';
function readAsGo(text, minor) {
    const read = parse(text);
    const isBogus = !read.ok ||
        (minor >= budgets/* goMinor */.Cu.proxyOfAnyScheme
            ? read.url.scheme === '' || read.url.host === ''
            : !['http', 'https', 'socks5'].includes(read.url.scheme));
    if (!isBogus)
        return read;
    const completed = parse(`http://${text}`);
    return completed.ok ? completed : read;
}
/** url.go, `Parse`; `why` is Go's own words but for what they quote. */
function parse(text) {
    const [address = '', ...fragment] = text.split('#');
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(address))
        return proxy_url_refused('invalid control character in URL');
    if (address === '*')
        return { ok: true, url: { scheme: '', hasUser: false, host: '' } };
    if (address.startsWith(':'))
        return proxy_url_refused('missing protocol scheme');
    const [, written = '', afterScheme = ''] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(.*)$/s.exec(address) ?? [];
    const scheme = written.toLowerCase();
    const [rest = ''] = afterScheme.split('?');
    const isOpaque = !rest.startsWith('/');
    if (isOpaque && scheme === '' && (rest.split('/')[0] ?? '').includes(':'))
        return proxy_url_refused('first path segment in URL cannot contain colon');
    if (proxy_url_escape.test(fragment.join('#')))
        return proxy_url_refused('invalid URL escape');
    if (isOpaque && scheme !== '')
        return { ok: true, url: { scheme, hasUser: false, host: '' } };
    const hasAuthority = rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'));
    const [, authority = '', path = ''] = hasAuthority
        ? (/^\/\/([^/]*)(.*)$/s.exec(rest) ?? [])
        : ['', '', rest];
    const parsed = parseAuthority(authority, scheme);
    if (!parsed.ok)
        return parsed;
    return proxy_url_escape.test(path) ? proxy_url_refused('invalid URL escape') : parsed;
}
function parseAuthority(authority, scheme) {
    const at = authority.lastIndexOf('@');
    const host = parseHost(authority.slice(at + 1));
    if (host.why !== undefined)
        return proxy_url_refused(host.why);
    const user = authority.slice(0, Math.max(at, 0));
    if (!/^[A-Za-z0-9._:~!$&'()*+,;=%@-]*$/.test(user))
        return proxy_url_refused('invalid userinfo');
    if (proxy_url_escape.test(user))
        return proxy_url_refused('invalid URL escape');
    return { ok: true, url: { scheme, hasUser: at >= 0, host: host.text } };
}
function parseHost(host) {
    const end = host.startsWith('[') ? host.lastIndexOf(']') + 1 : host.lastIndexOf(':');
    if (host.startsWith('[') && end === 0)
        return { text: '', why: "missing ']' in host" };
    if (end >= 0 && !/^(?::\d*)?$/.test(host.slice(end)))
        return { text: '', why: 'invalid port after host' };
    const zoneAt = host.startsWith('[') ? host.indexOf('%25') : -1;
    const [zone, plain] = zoneAt >= 0 && zoneAt < end
        ? [host.slice(zoneAt, end - 1), host.slice(0, zoneAt) + host.slice(end - 1)]
        : ['', host];
    // Only bytes beyond ASCII may be written with a percent sign, and that sign itself, but in a zone.
    if (/%(?!25|[89A-Fa-f][0-9A-Fa-f])/.test(plain) || proxy_url_escape.test(zone))
        return { text: '', why: 'invalid URL escape' };
    const strange = [plain, zone].some((part) => strangeInHost.test(part));
    if (strange)
        return { text: '', why: 'invalid character in host name' };
    return { text: unescaped(zone === '' ? host : host.slice(0, zoneAt) + zone + host.slice(end - 1)) };
}
const strangeInHost = /[^A-Za-z0-9!$&'()*+,;=:[\]<>"._~%\u0080-\u{10ffff}-]/u;
const unescaped = (text) => text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
/** url.go, `splitHostPort`. */
function splitPort(host) {
    const [, name = host, digits = ''] = /^(.*):(\d*)$/s.exec(host) ?? [];
    return [name.replace(/^\[(.*)\]$/s, '$1'), digits];
}
const proxy_url_refused = (why) => ({ ok: false, why });

;// CONCATENATED MODULE: ./build/src/runner/proxies.js
/** Which proxies Docker's programs have: the environment of this step, and what is known of the daemon's and the builder's. */





/** Many more than a person writes. */
const mostExceptions = 512;
/** A name has at most 253 letters. */
const longestException = 300;
/** The docker CLI's: `http.ProxyFromEnvironment`, in its client and in the one for the trust server (cli/trust/trust.go). */
const readClientProxies = (environment, client) => settingsOf(proxiesInEnvironment(environment), (0,docker_version/* goMinorOf */.Vu)(client, 'cli'));
/** Upper case goes before lower case (httpproxy/proxy.go:90-106, `FromEnvironment`). Go does not know `ALL_PROXY`. */
function proxiesInEnvironment(environment) {
    const written = (name) => {
        const found = [name, name.toLowerCase()].find((one) => (environment[one] ?? '') !== '');
        return found === undefined
            ? { text: '', source: name }
            : { text: environment[found] ?? '', source: found };
    };
    return {
        https: written('HTTPS_PROXY'),
        http: written('HTTP_PROXY'),
        exceptions: written('NO_PROXY'),
        cgi: (environment['REQUEST_METHOD'] ?? '') !== '',
    };
}
/** What a program that was built with Go 1.`minor` makes of it. No password gets into it. */
function settingsOf({ https, http, exceptions, cgi }, minor) {
    const forHttps = https.text === '' && minor < budgets/* goMinor */.Cu.httpProxyForHttpOnly ? http : https;
    const words = (0,proxy_exceptions/* exceptionsIn */.CW)(exceptions.text);
    return {
        https: parseProxyUrl(forHttps.text, forHttps.source, minor),
        http: cgi
            ? refusedInCgi(parseProxyUrl(http.text, http.source, minor))
            : parseProxyUrl(http.text, http.source, minor),
        exceptions: words.slice(0, mostExceptions).map(shownException),
        exceptionsSource: words.length === 0 ? null : exceptions.source,
    };
}
function refusedInCgi(entry) {
    if (entry === null || (entry.kind === 'malformed' && entry.error === null))
        return entry;
    return {
        kind: 'malformed',
        source: entry.source,
        why: 'Go does not use it where REQUEST_METHOD is set',
        error: proxy/* cgiRefusal */.AS,
    };
}
/** No host has an `@`, and none is as long as what is cut: what is kept matches what the whole word matches. */
const shownException = (word) => word.replace(/^.*@/s, 'xxxxx@').slice(0, longestException);

;// CONCATENATED MODULE: ./build/src/runner/systemd-unit.js
/** The environment that systemd gives a service: systemd.exec(5) `Environment=`, systemd.unit(5) for where drop-ins are. */

/** Where units and their drop-ins are, the first before the others (systemd.unit(5), "Unit File Load Path"). */
const systemd_unit_folders = [
    '/etc/systemd/system',
    '/run/systemd/system',
    '/usr/local/lib/systemd/system',
    '/usr/lib/systemd/system',
    '/lib/systemd/system',
];
const mostFiles = 32;
const mostEnvironmentFiles = 8;
/** By name. null where there is no such unit. Never rejects. */
async function readUnitEnvironment(world, unit) {
    const files = await unitFiles(world, unit);
    if (files.length === 0)
        return null;
    const variables = new Map();
    const environmentFiles = [];
    for (const { path, text } of files) {
        for (const { name, value } of serviceSettings(text)) {
            if (name === 'Environment' && value === '')
                variables.clear();
            if (name === 'Environment')
                for (const [variable, one] of assignmentsIn(value))
                    variables.set(variable, { value: one, source: path });
            if (name === 'EnvironmentFile' && value === '')
                environmentFiles.length = 0;
            else if (name === 'EnvironmentFile')
                environmentFiles.push(value.replace(/^-/, ''));
        }
    }
    // What a file says counts more than what Environment= says, wherever that stands.
    for (const path of environmentFiles.slice(0, mostEnvironmentFiles)) {
        const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
        if (file.kind !== 'text')
            continue;
        for (const [variable, value] of linesOfEnvironmentFile(file.text))
            variables.set(variable, { value, source: path });
    }
    return variables;
}
/** The unit itself, then its drop-ins by their names; of two with the same name the one in the earlier folder counts. */
async function unitFiles(world, unit) {
    const dropIns = new Map();
    for (const folder of systemd_unit_folders) {
        for (const name of await world.listFolder(`${folder}/${unit}.d`)) {
            if (name.endsWith('.conf') && !dropIns.has(name))
                dropIns.set(name, `${folder}/${unit}.d/${name}`);
        }
    }
    const [own] = (await Promise.all(systemd_unit_folders.map((folder) => fileAt(world, `${folder}/${unit}`)))).flat();
    const sorted = [...dropIns]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .slice(0, mostFiles)
        .map(([, path]) => path);
    const added = (await Promise.all(sorted.map((path) => fileAt(world, path)))).flat();
    return own === undefined ? added : [own, ...added];
}
async function fileAt(world, path) {
    const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    return file.kind === 'text' ? [{ path, text: file.text }] : [];
}
/** systemd.syntax(7): a backslash at its end joins a line with the next, comments begin with `#` or `;`. */
function serviceSettings(text) {
    let section = '';
    return text
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .flatMap((written) => {
        const line = written.trim();
        if (line === '' || /^[#;]/.test(line))
            return [];
        const header = /^\[(.*)\]$/.exec(line)?.[1];
        if (header !== undefined)
            section = header;
        const [, name, value] = /^([A-Za-z]+)\s*=\s*(.*)$/s.exec(line) ?? [];
        return section !== 'Service' || name === undefined || value === undefined ? [] : [{ name, value }];
    });
}
/** Words as a shell has them, in quotes or not; `%%` is a percent sign (systemd.unit(5), "Specifiers"). */
function assignmentsIn(value) {
    const words = value.match(/(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[^\s"'\\])+/g) ?? [];
    return words.flatMap((word) => assignmentIn(unquoted(word).replaceAll('%%', '%')));
}
/** systemd.exec(5), `EnvironmentFile=`: a line for each, `export` is no word of it. */
const linesOfEnvironmentFile = (text) => text
    .replace(/\\\r?\n/g, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#;]/.test(line))
    .flatMap((line) => assignmentIn(unquoted(line)));
const unquoted = (word) => word.replace(/"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|\\(.)/g, (_, double, single, one) => (double ?? single ?? one ?? '').replace(/\\(["'\\])/g, '$1'));
function assignmentIn(word) {
    const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(word) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value.trim()]];
}

;// CONCATENATED MODULE: ./build/src/runner/daemon-proxies.js
/**
 * The proxies of the daemon: its environment, which systemd gives it, and above that daemon.json (moby v28.5.2 cmd/dockerd/daemon.go,
 * `configureProxyEnv`: since 23.0 it sets the variables of both spellings). What `docker info` says of them counts more.
 */





const settingsFile = '/etc/docker/daemon.json';
/** What its files say, or null where none of them is there or the daemon is not of this machine. Never rejects. */
async function readDaemonProxies(world, place, daemon) {
    if (place.kind !== 'here' || world.platform !== 'linux')
        return null;
    const [variables, file] = await Promise.all([
        readUnitEnvironment(world, 'docker.service'),
        world.readFile(settingsFile, budgets/* limits */.Fy.configFileBytes),
    ]);
    const parsed = file.kind === 'text' ? (0,json/* parseFirstJson */.EP)(file.text) : null;
    const own = parsed?.ok === true ? (0,json/* jsonAt */.og)(parsed.value, 'proxies') : undefined;
    if (variables === null && !(0,json_object/* isJsonObject */.O)(own))
        return null;
    return settingsOf(withOwn(own, inUnit(variables ?? new Map())), (0,docker_version/* goMinorOf */.Vu)(daemon, 'daemon'));
}
/** A variable's place is the file that sets it. */
function inUnit(variables) {
    const environment = Object.fromEntries([...variables].map(([name, { value }]) => [name, value]));
    const written = proxiesInEnvironment(environment);
    const inFile = ({ text, source }) => ({
        text,
        source: variables.get(source)?.source ?? source,
    });
    return {
        ...written,
        https: inFile(written.https),
        http: inFile(written.http),
        exceptions: inFile(written.exceptions),
    };
}
function withOwn(own, unit) {
    const written = (name, otherwise) => {
        const text = (0,json/* jsonAt */.og)(own, name);
        return typeof text === 'string' && text !== ''
            ? { text, source: `proxies.${name} in ${settingsFile}` }
            : otherwise;
    };
    return {
        ...unit,
        https: written('https-proxy', unit.https),
        http: written('http-proxy', unit.http),
        exceptions: written('no-proxy', unit.exceptions),
    };
}
/** moby daemon/info.go: what is in force, with `xxxxx` for user names and passwords. null where it does not say. */
function proxiesInInfo(info) {
    const said = (name) => {
        const text = (0,json/* jsonAt */.og)(info, name);
        return typeof text === 'string' ? { text, source: `${name} of docker info` } : null;
    };
    const [https, http, exceptions] = [said('HttpsProxy'), said('HttpProxy'), said('NoProxy')];
    if (https === null || http === null || exceptions === null)
        return null;
    return { https, http, exceptions, cgi: false };
}
/** What the daemon says, where its files do not say the same: of them it is known where to change it. */
function settledProxies(files, told, daemon) {
    if (told === null)
        return files;
    const settings = settingsOf(told, (0,docker_version/* goMinorOf */.Vu)(daemon, 'daemon'));
    return files !== null && meaningOf(files) === meaningOf(settings) ? files : settings;
}
const meaningOf = ({ https, http, exceptions }) => JSON.stringify([
    [https, http].map((entry) => (entry === null ? null : { ...entry, source: '' })),
    exceptions,
]);

;// CONCATENATED MODULE: ./build/src/runner/daemon-settings.js
/** What the daemon was told of registries: its file, and what it says of itself. */




/** The file alone: what it says counts only once it is known that the daemon does not tell itself. Never rejects. */
async function readDaemonSettings(world) {
    const { settings, certificates, elsewhere } = await readDaemonFolders(world);
    const common = { certificates: certificates[0], insecure: null };
    if (elsewhere !== null)
        return { ...common, file: { kind: 'not-read', why: elsewhere } };
    for (const path of settings) {
        const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
        if (file.kind === 'text')
            return { ...common, file: fileIn(path, file.text) };
        if (file.kind === 'unreadable') {
            return { ...common, file: { kind: 'not-read', why: `${(0,quote/* quote */.h)(path)} could not be read: ${file.why}` } };
        }
    }
    return { ...common, file: { kind: 'absent', path: settings[0] } };
}
const listName = 'insecure-registries';
/** moby v28.5.2 daemon/config/config.go, `getConflictFreeConfiguration`. Its other names are the daemon's business. */
function fileIn(path, text) {
    const invalid = (why) => ({ kind: 'invalid', path, why });
    const parsed = (0,json/* parseFirstJson */.EP)(text.replace(/^\uFEFF/, ''));
    if (!parsed.ok)
        return invalid(parsed.why);
    if (parsed.value !== null && !(0,json_object/* isJsonObject */.O)(parsed.value))
        return invalid('it is not an object with names and values');
    const list = (0,json/* jsonAt */.og)(parsed.value, listName) ?? [];
    if (!isTexts(list))
        return invalid(`"${listName}" is not a list of texts`);
    return { kind: 'read', path, insecureRegistries: daemon_settings_namesIn(list) };
}
const isTexts = (value) => Array.isArray(value) && value.every((one) => typeof one === 'string');
/** moby v28.5.2 registry/config.go, `loadInsecureRegistries`. */
const daemon_settings_namesIn = (list) => [...new Set(list.slice(0, budgets/* limits */.Fy.insecureRegistries))].map((one) => (0,quote/* quote */.h)(one.replace(/^https?:\/\//i, '').replace(/^.*@/s, '***@')));
/**
 * What `docker info` says in its `RegistryConfig`, or null where it says nothing of it: a host for each of `IndexConfigs` that is
 * not `Secure`, and networks.
 */
function insecureIn(info) {
    const indexes = (0,json/* jsonAt */.og)(info, 'RegistryConfig', 'IndexConfigs');
    const networks = (0,json/* jsonAt */.og)(info, 'RegistryConfig', 'InsecureRegistryCIDRs');
    if (!(0,json_object/* isJsonObject */.O)(indexes))
        return null;
    const hosts = Object.entries(indexes).flatMap(([name, index]) => (0,json/* jsonAt */.og)(index, 'Secure') === false ? [name] : []);
    return daemon_settings_namesIn([...hosts, ...(isTexts(networks) ? networks : [])]);
}
/** The settings with what is in force: what the daemon says of itself, else its file. */
function settledSettings({ daemonSettings }, told) {
    const { file } = daemonSettings;
    if (told !== null)
        return { ...daemonSettings, insecure: { saidBy: 'docker-info', registries: told } };
    return file.kind === 'read'
        ? { ...daemonSettings, insecure: { saidBy: 'file', registries: file.insecureRegistries } }
        : daemonSettings;
}

// EXTERNAL MODULE: ./build/src/runner/docker-commands.js
var docker_commands = __webpack_require__(2829);
;// CONCATENATED MODULE: ./build/src/runner/docker-info.js
/** What `docker info` says of the daemon that pushes, and of the CLI's plugins. */






/** From this major version on a fresh installation has containerd's store (moby v29.7.2 daemon/image_store_choice.go:105-133). */
const containerdFromMajor = 29;
const maximumPlugins = 64;
/** moby daemon/containerd/service.go and daemon/info.go; `overlayfs` is the name of containerd's snapshotter, `overlay2` of dockerd's own driver. */
const snapshotterType = 'io.containerd.snapshotter.v1';
const snapshotters = new Set(['overlayfs', 'stargz', 'nydus', 'soci']);
/** Asks the daemon of this step once, if it is on this machine. Never rejects; ends with the signal. */
async function readDockerInfo(world, signal) {
    if ((0,docker_commands/* isDaemonElsewhere */.vY)(world.environment))
        return noInfo('DOCKER_HOST leads to another machine, which was not asked');
    const result = await world.run(docker_commands/* dockerInfo */.F0.words, { ...docker_commands/* dockerInfo */.F0.bounds, signal });
    return infoIn(result);
}
/** The facts with what came of it. */
const withDockerInfo = (facts, info) => ({
    ...withDaemonSettings(facts, info),
    daemon: daemonIn(facts, info),
    plugins: info.plugins,
});
const daemonIn = ({ client }, { server, why }) => server === null ? assumedDaemon(client, why) : { kind: 'found', ...server };
/** What is in force of the daemon's settings, and nothing else: what is measured depends on it. */
function withDaemonSettings(facts, info) {
    const { daemon: inFiles, builder } = facts.proxies;
    const daemon = settledProxies(inFiles, info.proxies, daemonIn(facts, info));
    return {
        ...facts,
        daemonSettings: settledSettings(facts, info.insecure),
        // Until buildx is asked, a builder in the daemon's place is the daemon's own.
        proxies: {
            ...facts.proxies,
            daemon,
            builder: facts.places.builder === facts.places.daemon ? daemon : builder,
        },
    };
}
/** A daemon like its CLI. */
function assumedDaemon({ version }, why) {
    const isNew = ((0,docker_version/* majorOf */.Ds)(version) ?? 0) >= containerdFromMajor;
    return {
        kind: 'assumed',
        version,
        store: isNew ? 'containerd' : 'classic',
        why: isNew ? `${why}; a fresh docker ${containerdFromMajor} has the containerd store` : why,
    };
}
/** Before anything is known of it. */
const notAnswered = 'docker info has not answered';
const noInfo = (why) => ({
    server: null,
    why,
    plugins: {},
    insecure: null,
    proxies: null,
});
function infoIn(result) {
    switch (result.kind) {
        case 'absent':
            return noInfo('there is no docker command on this runner');
        case 'failed':
            return noInfo(`docker info: ${(0,quote/* quote */.h)(result.why)}`);
        case 'exited': {
            // The CLI prints what it knows of itself where the daemon does not answer, too, whatever its status.
            const parsed = (0,json/* parseFirstJson */.EP)(result.stdout);
            if (!parsed.ok || !(0,json_object/* isJsonObject */.O)(parsed.value)) {
                const said = (0,quote/* quote */.h)(result.stderr.trim());
                return noInfo(`docker info printed no JSON and ended with status ${result.status}${said === '' ? '' : `: ${said}`}`);
            }
            const server = serverIn(parsed.value, result.stderr);
            return {
                ...server,
                insecure: insecureIn(parsed.value),
                proxies: server.server === null ? null : proxiesInInfo(parsed.value),
                plugins: pluginsIn((0,json/* jsonAt */.og)(parsed.value, 'ClientInfo', 'Plugins')),
            };
        }
    }
}
/** docker/cli v28.5.2 cli/command/system/info.go, `runInfo`: what hinders a connection stands in the JSON or is an error, by version. */
function serverIn(info, stderr) {
    const version = (0,json/* jsonAt */.og)(info, 'ServerVersion');
    const errors = (0,json/* jsonAt */.og)(info, 'ServerErrors');
    const error = Array.isArray(errors) ? errors[0] : undefined;
    if (typeof version !== 'string' || (0,docker_version/* majorOf */.Ds)(version) === null) {
        const said = (0,quote/* quote */.h)(typeof error === 'string' ? error : stderr.trim());
        return { server: null, why: `the daemon did not answer: ${said === '' ? 'it names no version' : said}` };
    }
    return { server: { version: (0,quote/* quote */.h)(version), store: storeIn(info) }, why: '' };
}
function storeIn(info) {
    const status = (0,json/* jsonAt */.og)(info, 'DriverStatus');
    const rows = Array.isArray(status) ? status : [];
    const told = rows.some((row) => Array.isArray(row) && row[0] === 'driver-type' && row[1] === snapshotterType);
    const driver = (0,json/* jsonAt */.og)(info, 'Driver');
    return told || (typeof driver === 'string' && snapshotters.has(driver)) ? 'containerd' : 'classic';
}
/** docker/cli v28.5.2 cli-plugins/manager/plugin.go: each has a name and a version, or an `Err`. */
function pluginsIn(listed) {
    const plugins = Array.isArray(listed) ? listed : [];
    return Object.fromEntries(plugins.slice(0, maximumPlugins).flatMap((plugin) => {
        const [name, version, problem] = ['Name', 'Version', 'Err'].map((key) => (0,json/* jsonAt */.og)(plugin, key));
        const isUsable = typeof name === 'string' && /^[a-z][a-z0-9_-]{0,40}$/.test(name);
        if (!isUsable || (problem !== undefined && problem !== null))
            return [];
        return [[name, typeof version === 'string' && version !== '' ? (0,quote/* quote */.h)(version) : 'unknown']];
    }));
}

// EXTERNAL MODULE: ./build/src/runner/resolv-conf.js + 2 modules
var resolv_conf = __webpack_require__(342);
// EXTERNAL MODULE: ./build/src/runner/tool.js
var runner_tool = __webpack_require__(4264);
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
                environment: environmentIn(valueIn(node, 'Driver Options') ?? ''),
            },
        ];
    });
    return { name: (0,quote/* quote */.h)(name), driver: (0,quote/* quote */.h)(driver), nodes: nodes.slice(0, mostNodes) };
}
const valueIn = (text, label) => {
    const value = new RegExp(`^${label}:(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
    return value === '' ? null : value;
};
/** Go's `%q` around each value (docker/buildx commands/inspect.go, `runInspect`). */
const environmentIn = (options) => Object.fromEntries([...options.matchAll(/(?:^|\s)env\.([A-Za-z_][A-Za-z0-9_]*)="((?:\\.|[^"\\])*)"/g)].map(([, name = '', value = '']) => [name, value.replace(/\\(["\\])/g, '$1')]));
/** What is known before buildx is asked: the daemon's, or nothing where another builder was chosen. Never rejects. */
async function presumedBuilderPlace(world, daemon) {
    return (await chosenBuilder(world)) === null
        ? daemon
        : { kind: 'not-told', why: 'docker buildx inspect has not answered' };
}
/**
 * Without a builder of its own it is the daemon's, and nobody is asked. Never rejects; ends with the signal.
 * The builder's file is read and nothing in it is touched: `docker exec … cat /etc/resolv.conf`.
 */
async function readBuilder(world, runner, signal) {
    const { daemon } = runner.places;
    const notTold = (why) => ({ place: { kind: 'not-told', why }, proxies: null });
    const chosen = await chosenBuilder(world);
    if (chosen === null)
        return { place: daemon, proxies: 'of-daemon' };
    const answer = await (0,runner_tool/* askTool */.C8)(world, ['docker', 'buildx', 'inspect', ...chosen], signal);
    if (answer.kind === 'skipped')
        return notTold(answer.why);
    const builder = parseBuilder(answer.text);
    if (builder === null)
        return notTold((0,runner_tool/* notUnderstood */.hf)('docker buildx inspect', answer.text).why);
    return {
        place: await placeOfBuilder(world, builder, runner, signal),
        proxies: builder.driver === 'docker' ? 'of-daemon' : proxiesOf(builder),
    };
}
/** buildkitd follows its own environment (buildkit util/resolver/resolver.go, `http.ProxyFromEnvironment`), and is built with a new Go. */
function proxiesOf({ driver, nodes: [node] }) {
    if (driver !== 'docker-container' || node === undefined)
        return null;
    const written = proxiesInEnvironment(node.environment);
    const asOption = (one) => ({ ...one, source: `driver-opt env.${one.source}` });
    return settingsOf({
        ...written,
        https: asOption(written.https),
        http: asOption(written.http),
        exceptions: asOption(written.exceptions),
    }, budgets/* goMinor */.Cu.proxyOfAnyScheme);
}
async function placeOfBuilder(world, builder, runner, signal) {
    const { daemon } = runner.places;
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
        return { kind: 'elsewhere', why: `${who} runs at ${(0,quote/* quote */.h)(builder_withoutUser(node.endpoint))}` };
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
    const folder = dockerFolder(world);
    const buildx = world.environment['BUILDX_CONFIG'] ?? '';
    if (buildx === '' && folder === null)
        return null;
    // docker/buildx store/store.go, `GetCurrentInstance`.
    const path = `${buildx === '' ? `${folder ?? ''}/buildx` : buildx}/current`;
    const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    const parsed = file.kind === 'text' ? (0,json/* parseFirstJson */.EP)(file.text) : null;
    const name = parsed?.ok === true ? (0,json/* jsonAt */.og)(parsed.value, 'Name') : null;
    return typeof name === 'string' && name !== '' && name !== 'default' ? [] : null;
}
const isContainerName = (name) => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(name);
const builder_withoutUser = (endpoint) => endpoint.replace(/^([a-z]+:\/\/)[^/]*@/i, '$1');
async function placeInContainer(world, who, { name }, { resolvers }, signal) {
    // docker/buildx driver/docker-container/factory.go, `buildx_buildkit_` and the node's name.
    const command = ['docker', 'exec', `buildx_buildkit_${name}`, 'cat', '/etc/resolv.conf'];
    const file = await (0,runner_tool/* askTool */.C8)(world, command, signal);
    if (file.kind === 'skipped')
        return { kind: 'not-told', why: `the resolv.conf of ${who}: ${file.why}` };
    const nameservers = nameserversIn(file.text);
    if (nameservers === null)
        return { kind: 'not-told', why: `the resolv.conf of ${who} names no nameserver that is known here` };
    const used = resolvers.filter((one) => one.used && one.port === budgets/* dnsPort */.f).map(({ address }) => address);
    return used.join(' ') === nameservers.join(' ')
        ? { kind: 'here' }
        : { kind: 'own-nameservers', why: `${who} has a resolv.conf of its own`, nameservers };
}
/** Those that are asked in the end, in this runner's network; null where one of them is known inside the container only. */
function nameserversIn(text) {
    const asked = (0,resolv_conf/* parseResolvConf */.n)(text)
        .nameservers.filter((one) => one.used)
        .map(({ address }) => address);
    const servers = asked.includes(embeddedResolver)
        ? externalServersIn(text)
        : asked.map((address) => ({ address, fromHost: false }));
    const isKnown = servers.length > 0 && servers.every(({ address, fromHost }) => fromHost || !(0,push_path_address/* isLoopbackAddress */.Ow)(address));
    return isKnown ? servers.map(({ address }) => address) : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/runner/client-certificates.js
/**
 * Certificates with a key that Docker shows a server that asks who is there: `*.cert` and `*.key` in its folders (moby v28.5.2
 * registry/registry.go, `loadTLSConfig`). Docker takes all of a folder or stumbles over one of them and sends nothing.
 */




/** Keys go to `secrets`, under the folder, and nowhere else. In the order in which Docker takes them. Never rejects. */
async function readClientCertificates(world, pathsOf, hosts, { secrets, checkCredentials }) {
    const found = await Promise.all(hosts.flatMap((folder) => pathsOf(folder).map(async (path) => {
        const names = (await world.listFolder(path)).filter((name) => /\.(?:crt|cert|key)$/.test(name));
        const read = names.slice(0, budgets/* limits */.Fy.certificateFiles).map((name) => ({ folder, path, name, names }));
        return (await Promise.all(read.map((one) => certificateAt(world, one, { secrets, checkCredentials })))).flat();
    })));
    return found.flat();
}
async function certificateAt(world, place, { secrets, checkCredentials }) {
    const { folder, name, names } = place;
    const path = pathOf(world, place, name);
    const as = (state) => [{ folder, path, state }];
    const stem = name.replace(/\.[a-z]+$/, '');
    if (name.endsWith('.key')) {
        return names.includes(`${stem}.cert`)
            ? []
            : as(unusable('certificate-missing', `missing client certificate ${stem}.cert for key ${name}`));
    }
    if (name.endsWith('.crt')) {
        // Of an authority only its absence of reading stops Docker; what is no certificate is passed over.
        const file = await world.readFile(path, budgets/* limits */.Fy.certificateFileBytes);
        return file.kind === 'unreadable' ? as(unread(folder, path, file.why)) : [];
    }
    const key = `${stem}.key`;
    if (!names.includes(key)) {
        return as(unusable('key-missing', `missing key ${key} for client certificate ${name}. CA certificates must use the extension .crt`));
    }
    if (!checkCredentials)
        return as({ kind: 'hidden', why: 'no stored credential is read' });
    const keyPath = pathOf(world, place, key);
    const [certificateFile, keyFile] = await Promise.all([
        world.readFile(path, budgets/* limits */.Fy.certificateFileBytes),
        world.readFile(keyPath, budgets/* limits */.Fy.certificateFileBytes),
    ]);
    const stuck = stuckAt(folder, path, certificateFile) ?? stuckAt(folder, keyPath, keyFile);
    if (stuck !== null)
        return as(stuck);
    if (certificateFile.kind !== 'text' || keyFile.kind !== 'text')
        return [];
    const pair = pairIn(certificateFile.text, keyFile.text);
    if (pair.kind === 'usable') {
        secrets.keepClientCertificate((0,client_certificates/* folderKey */.Ev)(folder), {
            certificatePem: certificateFile.text,
            keyPem: keyFile.text,
        });
    }
    return as(pair);
}
const pathOf = ({ platform }, { path }, name) => quotedPath(`${path}${platform === 'win32' ? '\\' : '/'}${name}`);
/** A name may hold anything but a slash. */
const quotedPath = (path) => path.replace(/\p{C}+/gu, ' ');
function stuckAt(folder, path, file) {
    switch (file.kind) {
        case 'text':
            return null;
        case 'unreadable':
            return unread(folder, path, file.why);
        case 'absent':
            return unusable('unreadable', `open ${path}: no such file or directory`);
    }
}
const noPermission = ['EACCES', 'EPERM'];
/** The daemon runs as root, and reads what this step cannot; the CLI is this step's own. */
function unread({ of }, path, why) {
    const isPermission = noPermission.includes(why);
    if (of === 'registry' && isPermission)
        return { kind: 'hidden', why: `${path} could not be read: ${why}` };
    return unusable('unreadable', isPermission ? `open ${path}: permission denied` : `read ${path}: ${(0,quote/* quote */.h)(why.replace(/^it /, ''))}`);
}
const unusable = (fault, error) => ({
    kind: 'unusable',
    fault,
    error,
});
/** Go 1.24 crypto/tls/tls.go, `X509KeyPair`: its checks and its words, in its order. */
function pairIn(certificateText, keyText) {
    const words = blockFault(certificateText, {
        isWanted: (type) => type === 'CERTIFICATE',
        input: 'certificate',
        looksFor: 'failed to find "CERTIFICATE" PEM block',
        swapped: (type) => type.endsWith('PRIVATE KEY')
            ? 'tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched'
            : null,
    }) ??
        blockFault(keyText, {
            isWanted: (type) => type === 'PRIVATE KEY' || type.endsWith(' PRIVATE KEY'),
            input: 'key',
            looksFor: 'failed to find PEM block with type ending in "PRIVATE KEY"',
            swapped: (type) => type === 'CERTIFICATE'
                ? 'tls: found a certificate rather than a key in the PEM for the private key'
                : null,
        });
    if (words !== null)
        return unusable('not-pem', words);
    const certificate = attempt(() => new external_node_crypto_.X509Certificate(certificateText));
    if (certificate === null)
        return unusable('not-pem', 'x509: malformed certificate');
    const key = attempt(() => (0,external_node_crypto_.createPrivateKey)(keyText));
    if (key === null)
        return unusable('not-pem', 'tls: failed to parse private key');
    if (certificate.publicKey.asymmetricKeyType !== key.asymmetricKeyType) {
        return unusable('not-matching', 'tls: private key type does not match public key type');
    }
    return certificate.checkPrivateKey(key)
        ? {
            kind: 'usable',
            subject: (0,quote/* quote */.h)(/^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? certificate.subject),
            validFrom: client_certificates_timeIn(certificate.validFrom),
            validTo: client_certificates_timeIn(certificate.validTo),
        }
        : unusable('not-matching', 'tls: private key does not match public key');
}
function blockFault(text, { isWanted, input, looksFor, swapped }) {
    const types = [...text.matchAll(/^-----BEGIN ([A-Z0-9 ]{1,40})-----\s*$/gm)].flatMap(([, type]) => type ?? []);
    if (types.some(isWanted))
        return null;
    if (types.length === 0)
        return `tls: failed to find any PEM data in ${input} input`;
    const only = types.length === 1 ? swapped(types[0] ?? '') : null;
    return (only ??
        `tls: ${looksFor} in ${input} input after skipping PEM blocks of the following types: [${types.join(' ')}]`);
}
function attempt(make) {
    try {
        return make();
    }
    catch {
        return null;
    }
}
/** `Nov 25 18:45:46 2026 GMT`. */
function client_certificates_timeIn(written) {
    const time = new Date(written);
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
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
        serverVariable: server === '' ? null : withoutLogin(server),
    };
}
function asked(value, input) {
    if (input !== 'auto')
        return { asked: input === 'true', why: `content-trust: ${input}` };
    if (value === undefined)
        return { asked: false, why: `${trustVariable} is not set in this step` };
    if (value === '')
        return { asked: false, why: `${trustVariable} is empty in this step` };
    const why = `${trustVariable}=${(0,quote/* quote */.h)(value)}`;
    if (goFalse.has(value))
        return { asked: false, why };
    return { asked: true, why: goTrue.has(value) ? why : `${why}, which Docker takes for true` };
}
const hasPassphrase = (environment) => Object.entries(environment).some(([name, value]) => passphraseVariable.test(name) && value !== undefined && value !== '');
const scheme = /^[a-z][a-z0-9+.-]*:\/\//i;
/**
 * The report holds no secret, and a URL may carry one: a login, a key in its query. What is no URL stays none; and what has a
 * port for a host, and an `@` behind it, may be a login whose password has a slash.
 */
function withoutLogin(written) {
    const url = written.replace(/([?#]).+$/s, '$1***');
    const withoutUser = url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');
    if (withoutUser !== url || !url.includes('@'))
        return withoutUser;
    const [start = ''] = scheme.exec(url) ?? [];
    if (start === '')
        return url.replace(/^.*@/s, '***@');
    return URL.canParse(url)
        ? url.replace(/^([^/]*\/\/[^/]*:\d+\/).*@/s, '$1***@')
        : url.replace(/^.*@/s, `${start}***:***/***@`);
}

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
    const result = await world.run(docker_commands/* dockerVersion */.ZF.words, { ...docker_commands/* dockerVersion */.ZF.bounds, signal });
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
                ? `docker --version ${(0,quote/* quote */.h)(result.why.slice('it '.length))}`
                : `docker --version could not run: ${(0,quote/* quote */.h)(result.why)}`;
        case 'exited': {
            const podman = podmanAnswer.exec(result.stdout)?.[1];
            if (result.status !== 0) {
                const said = (0,quote/* quote */.h)(result.stderr.trim());
                return `docker --version ended with status ${result.status}${said === '' ? '' : `: ${said}`}`;
            }
            if (podman !== undefined)
                return `the docker command on this runner is podman ${(0,quote/* quote */.h)(podman)}`;
            const said = (0,quote/* quote */.h)(result.stdout.trim());
            return said === '' ? 'docker --version printed nothing' : `docker --version printed "${said}"`;
        }
    }
}

// EXTERNAL MODULE: ./build/src/push-path/login-key.js
var login_key = __webpack_require__(89);
;// CONCATENATED MODULE: ./build/src/runner/docker-config.js
/** The logins that Docker has stored for the registries of this push. */







/**
 * Finds for each image's domain what `docker push` will find (docker/cli v28.5.2 cli/config/configfile/file.go,
 * `GetAuthConfig`). Passwords go to `secrets`, under the domain, and nowhere else. No helper is run here. `credentials` is
 * empty where nothing was asked, where the file cannot be read, and where no folder is known to look in. Never rejects.
 */
async function readDockerConfig(world, request, client, secrets) {
    if (!request.checkCredentials)
        return nothingFound({ kind: 'not-asked' });
    const folder = dockerFolder(world);
    const path = `${folder ?? '~/.docker'}/config.json`;
    const file = folder === null ? null : await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    if (file === null)
        return nothingFound({ kind: 'absent', path });
    const read = loginsIn(file);
    if (!read.ok)
        return nothingFound({ kind: 'invalid', path, why: read.why });
    const logins = isEmpty(read.value) ? { ...read.value, store: await defaultStore(world) } : read.value;
    const inEnvironment = loginsInEnvironment(world.environment, client);
    const credentials = table();
    const strayLogins = table();
    const helpers = table();
    const questions = [];
    for (const domain of new Set(request.images.map((image) => image.domain))) {
        const key = (0,login_key/* loginKeyOf */.k$)(domain);
        const given = inEnvironment.get(key);
        const helper = given === undefined ? (logins.helpers.get(key) ?? logins.store) : '';
        const inFile = loginFor(logins, key, client);
        const strays = straysFor(logins, domain, client);
        if (helper !== '') {
            const program = helperProgram(helper);
            questions.push({ domain, key, program, inFile, strays });
            helpers[domain] = notAnsweredYet(program);
            credentials[domain] = 'helper-silent';
            continue;
        }
        const login = given ?? inFile;
        const kind = kindOf(login);
        keepLogin(secrets, domain, login);
        if (kind === 'none' && strays.length > 0)
            strayLogins[domain] = strays;
        credentials[domain] = kind;
    }
    const state = { kind: file.kind === 'absent' ? 'absent' : 'read', path };
    return { state, credentials, strayLogins, helpers, questions };
}
/** Without a prototype, since `constructor/app` has a domain to be looked up, too. */
const table = () => Object.create(null);
const nothingFound = (state) => ({
    state,
    credentials: table(),
    strayLogins: table(),
    helpers: table(),
    questions: [],
});
function loginsIn(file) {
    switch (file.kind) {
        case 'text':
            return parseDockerLogins(file.text);
        case 'absent':
            return { ok: true, value: noLogins };
        case 'unreadable':
            return { ok: false, why: (0,quote/* quote */.h)(file.why) };
    }
}
/** cli/config/credentials/file_store.go, `Get`: the key itself, else one that comes down to it. */
function loginFor({ auths }, key, client) {
    const other = [...auths].find(([written]) => (0,login_key/* isFoundUnder */.$A)(written, key, client))?.[1];
    return auths.get(key) ?? other ?? noLogin;
}
/**
 * Where somebody has logged in to this very server, or set a helper for it, under a key that the push does not look under.
 * The nearest first, and only keys that are safe to show.
 */
function straysFor(logins, domain, client) {
    const key = (0,login_key/* loginKeyOf */.k$)(domain);
    const isLogin = ([written, login]) => kindOf(login) !== 'none' || (logins.helpers.get(written) ?? logins.store) !== '';
    const written = [
        ...[...logins.auths].filter(isLogin).flatMap(([one]) => ((0,login_key/* isFoundUnder */.$A)(one, key, client) ? [] : [one])),
        ...[...logins.helpers].flatMap(([one, helper]) => (helper === '' || one === key ? [] : [one])),
    ];
    const near = ['same-server', 'port'].flatMap((nearness) => written.filter((one) => (0,login_key/* nearnessOf */.Ji)(one, domain) === nearness));
    return [...new Set(near.flatMap((one) => (0,login_key/* shownKey */.dM)(one) ?? []))].slice(0, budgets/* limits */.Fy.strayLogins);
}
/** configfile/file.go, `ContainsAuth`. */
const isEmpty = ({ auths, helpers, store }) => auths.size === 0 && helpers.size === 0 && store === '';
/**
 * The store that the CLI takes by itself where the file has no login at all, if its helper is there (docker/cli v28.5.2
 * cli/config/credentials/default_store.go and its siblings for each system).
 */
async function defaultStore(world) {
    const isWindows = world.platform === 'win32';
    const folders = (world.environment['PATH'] ?? '')
        .split(isWindows ? ';' : ':')
        .filter((folder) => folder !== '');
    const found = await Promise.all(folders.map((folder) => world.listFolder(folder)));
    const names = new Set(found.flat().map((name) => (isWindows ? name.replace(/\.exe$/i, '') : name)));
    const store = defaultStores[world.platform] ?? (names.has('pass') ? 'pass' : 'secretservice');
    return names.has(helperProgram(store)) ? store : '';
}
const defaultStores = {
    darwin: 'osxkeychain',
    win32: 'wincred',
};
/** Older versions do not look there. */
function loginsInEnvironment(environment, client) {
    const text = environment['DOCKER_AUTH_CONFIG'] ?? '';
    return (0,docker_version/* holdsAt */.wD)(budgets/* loginsAt */.eT.readFromEnvironment, client.version, false) &&
        text.length <= budgets/* limits */.Fy.configFileBytes
        ? parseEnvironmentLogins(text)
        : new Map();
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
    const event = file.kind === 'text' ? (0,json/* parseFirstJson */.EP)(file.text) : null;
    return event?.ok === true ? event_kindOf((0,json/* jsonAt */.og)(event.value, 'pull_request')) : 'other';
}
/**
 * `pull_request`, `pull_request_target` and the reviews of one. A command that no workflow runs is none of them.
 */
const isPullRequest = ({ environment }) => (environment['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request');
function event_kindOf(pullRequest) {
    if ((0,json/* jsonAt */.og)(pullRequest, 'user', 'login') === dependabot)
        return 'dependabot';
    // A fork that was deleted leaves its pull request with a head repository of null.
    const deleted = (0,json/* jsonAt */.og)(pullRequest, 'head', 'repo') === null;
    const head = (0,json/* jsonAt */.og)(pullRequest, 'head', 'repo', 'full_name');
    const base = (0,json/* jsonAt */.og)(pullRequest, 'base', 'repo', 'full_name');
    const differs = typeof head === 'string' && typeof base === 'string' && head !== base;
    return deleted || differs ? 'fork-pull-request' : 'other';
}

// EXTERNAL MODULE: ./build/src/runner/hosts.js
var hosts = __webpack_require__(9583);
;// CONCATENATED MODULE: ./build/src/runner/interfaces.js
/** The network interfaces that are up, and the largest packet of each. `os.networkInterfaces` does not tell it. */

const interfacesFolder = '/sys/class/net';
const routesPath = '/proc/net/route';
/** Linux include/uapi/linux/if.h: IFF_UP and IFF_LOOPBACK. */
const flags = { up: 0x1, loopback: 0x8 };
/** Linux net/ipv4/fib_trie.c `fib_route_seq_show`: Iface, Destination, Gateway, Flags, RefCnt, Use, Metric, Mask, …, in hexadecimal. */
const defaultRoute = /^(\S+)\t0{8}\t[0-9A-F]{8}\t([0-9A-F]{4})\t\d+\t\d+\t\d+\t0{8}\t/;
/** RTF_UP and RTF_REJECT (include/uapi/linux/route.h): a route that refuses leads nowhere. */
const routeFlags = { up: 0x1, reject: 0x200 };
/** The interfaces that IPv4 default routes lead through. */
function parseDefaultRoutes(text) {
    return new Set(text.split('\n').flatMap((line) => {
        const [, name = '', found = ''] = defaultRoute.exec(line) ?? [];
        const set = Number.parseInt(found, 16);
        return (set & routeFlags.up) !== 0 && (set & routeFlags.reject) === 0 ? [name] : [];
    }));
}
/** Never rejects; empty where the system does not tell. */
async function readInterfaces(world) {
    const [names, routes] = await Promise.all([
        world.listFolder(interfacesFolder),
        world.readFile(routesPath, budgets/* limits */.Fy.configFileBytes),
    ]);
    const leadingOut = parseDefaultRoutes(routes.kind === 'text' ? routes.text : '');
    const ordered = [
        ...names.filter((name) => leadingOut.has(name)),
        ...names.filter((name) => !leadingOut.has(name)),
    ];
    const found = await Promise.all(ordered.slice(0, budgets/* limits */.Fy.interfaces).map((name) => readInterface(world, name, leadingOut.has(name))));
    return found.flatMap((one) => one ?? []);
}
async function readInterface(world, name, isDefault) {
    const [state, size] = await Promise.all(['flags', 'mtu'].map((file) => world.readFile(`${interfacesFolder}/${name}/${file}`, budgets/* limits */.Fy.configFileBytes)));
    const set = numberIn(state);
    const mtu = numberIn(size);
    if (set === null || mtu === null)
        return null;
    return (set & flags.up) !== 0 && (set & flags.loopback) === 0
        ? { name, mtu, defaultRoute: isDefault }
        : null;
}
/** `0x1003`, or `1500`. */
function numberIn(file) {
    const text = file?.kind === 'text' ? file.text.trim() : '';
    return /^(?:0x[0-9a-f]{1,8}|\d{1,9})$/i.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/src/runner/ipv6-networks.js
/** /proc/net/if_inet6: the IPv6 addresses that this machine could speak from. */

const ipv6AddressesPath = '/proc/net/if_inet6';
/** Address, interface, prefix length, scope and flags in hexadecimal, and the interface's name (Linux net/ipv6/addrconf.c `if6_seq_show`). */
const line = /^([0-9a-f]{32}) +[0-9a-f]+ +[0-9a-f]+ +[0-9a-f]+ +([0-9a-f]+) +\S+$/;
/** IFA_F_DADFAILED and IFA_F_TENTATIVE (Linux include/uapi/linux/if_addr.h): nothing is sent from such an address. */
const ipv6_networks_unusable = 0x08 | 0x40;
const loopback = `${'0'.repeat(31)}1`;
const networkDigits = 16;
/** The first 64 bits of each usable address, without repeats, and `::1` as it is. */
function parseIpv6Networks(text) {
    const found = text.split('\n').flatMap((one) => {
        const [, digits = '', flags = ''] = line.exec(one) ?? [];
        if (digits === '' || (Number.parseInt(flags, 16) & ipv6_networks_unusable) !== 0)
            return [];
        return [digits === loopback ? '::1' : networkOf(digits.slice(0, networkDigits))];
    });
    return [...new Set(found)];
}
/** Four groups without their leading zeros, and `::` for those that are zero. */
function networkOf(digits) {
    const groups = digits.match(/.{4}/g) ?? [];
    const written = groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
    return `${written.replace(/(?<!(?:^|:)0)(?:(?:^|:)0)+$/, '')}::`;
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
        .map(([, source = '', criteria = '']) => ({ source: (0,quote/* quote */.h)(source), criteria: criteria.trim() }));
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
            return { kind: 'unreadable', why: (0,quote/* quote */.h)(file.why) };
    }
}

// EXTERNAL MODULE: ./build/src/runner/asked-resolvers.js + 3 modules
var asked_resolvers = __webpack_require__(329);
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
        folders: valuesOf('conf-dir').map((value) => (value.split(',')[0] ?? '').replace(/(?<=^\/|[^/])\/+$/, '')),
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
        domains: parts.slice(0, -1).map(quote/* quote */.h),
        server: serverOf(parts.at(-1) ?? ''),
    };
}
/** Reads its files; nothing is asked. Never rejects. */
async function readDnsmasq(world) {
    const main = await textOf(world, mainFile);
    const folders = new Set([usualFolder, ...(main === null ? [] : parseDnsmasq(main).folders)]);
    const paths = (await Promise.all([...folders].map(async (folder) => inFolder(folder, await world.listFolder(folder))))).flat();
    const others = await Promise.all(paths.slice(0, most.files).map(async (path) => ({ path, text: await textOf(world, path) })));
    const read = [{ path: mainFile, text: main }, ...others].flatMap(({ path, text }) => text === null ? [] : [{ path, options: parseDnsmasq(text) }]);
    const own = read.flatMap(({ path, options }) => options.servers.map((one) => ({ ...one, source: path })));
    const follows = read.length > 0 && !read.some(({ options }) => options.noResolv);
    const named = read.flatMap(({ options }) => options.resolvFiles);
    const files = follows ? (named.length > 0 ? named : [defaultResolvFile]) : [];
    const followed = await Promise.all(files.slice(0, most.files).map((path) => dnsmasq_nameserversIn(world, path)));
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
async function dnsmasq_nameserversIn(world, path) {
    const text = await textOf(world, path);
    return (0,resolv_conf/* parseResolvConf */.n)(text ?? '')
        .nameservers.filter(({ address }) => !(0,push_path_address/* isLoopbackAddress */.Ow)(address))
        .map(({ address }) => ({ address, port: budgets/* dnsPort */.f, source: path }));
}
async function textOf(world, path) {
    const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    return file.kind === 'text' ? file.text : null;
}

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
    const answer = await (0,runner_tool/* askTool */.C8)(world, command, signal);
    if (answer.kind === 'skipped')
        return { connection: null, told: answer };
    const connections = parseConnections(answer.text);
    if (connections === null)
        return { connection: null, told: (0,runner_tool/* notUnderstood */.hf)('nmcli', answer.text) };
    const outward = connections.find(({ type }) => !inward.has(type));
    return { connection: outward === undefined ? null : (0,quote/* quote */.h)(outward.name), told: { kind: 'told' } };
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

;// CONCATENATED MODULE: ./build/src/runner/nameservers.js
/** Which resolvers this runner asks, by which rules, and who wrote them down. */









/** Where systemd-resolved writes the servers that it forwards to (systemd-resolved.service(8)). */
const resolvedUpstreamPath = '/run/systemd/resolve/resolv.conf';
/**
 * Whom this runner asks; search list and options stay those of the file, whoever is asked. What stands behind a stub is listed
 * after it. Never rejects; ends with the signal.
 */
async function readNameservers(world, request, resolvConfPath = asked_resolvers/* defaultResolvConfPath */.AU, signal = new AbortController().signal) {
    const { source, text, parsed, asked } = await (0,asked_resolvers/* readAskedResolvers */.Q_)(world, request, resolvConfPath, signal);
    const { notes, go, glibc, musl, asMeant } = parsed;
    const dnsmasq = asked.some(mayBeDnsmasq) ? await readDnsmasq(world) : null;
    const manager = source.manager ?? (await findManager(world, { text, asked, search: go.search, dnsmasq }));
    return {
        state: await stateOf(world, source),
        text,
        notes: request.resolvers === null ? notes : notes.filter(({ kind }) => !nameserverNotes.has(kind)),
        asMeant,
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
/** Whom the stubs among those that are asked forward to, as far as files say so. One that is asked anyhow, a stub itself for one, is not behind. */
async function behindStubs(world, stubs) {
    const { asked } = stubs;
    const behind = await Promise.all(asked
        .filter((one) => one.used)
        .map(async (stub) => {
        const upstreams = await upstreamsOf(world, stub, stubs);
        return upstreams.map((one, index) => ({
            ...(0,asked_resolvers/* resolver */.L2)(one, index, one.source, false),
            behind: { address: stub.address, port: stub.port },
        }));
    }));
    const known = new Set(asked.map(keyOf));
    return behind.flat().filter((one) => {
        if (isResolvedStub(one))
            return false;
        const isNew = !known.has(keyOf(one));
        known.add(keyOf(one));
        return isNew;
    });
}
const keyOf = ({ address, port }) => `${address} ${port}`;
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
    const file = await (0,asked_resolvers/* readText */.yR)(world, path);
    const { nameservers } = (0,resolv_conf/* parseResolvConf */.n)(file.kind === 'text' ? file.text : '');
    return nameservers.map(({ address }) => ({ address, port: budgets/* dnsPort */.f, source: path }));
}
async function stateOf(world, { file, path }) {
    switch (file.kind) {
        case 'text':
            return { kind: 'read', path };
        case 'absent': {
            const target = await world.readLink(path);
            return { kind: 'absent', path, linkTo: target === null ? null : (0,quote/* quote */.h)(target) };
        }
        case 'unreadable':
            return { kind: 'unreadable', path, why: file.why };
    }
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
        const head = await world.readHead(`${folder.replace(/(?<!\/)\/+$/, '')}/${name}`, budgets/* limits */.Fy.programHeadBytes);
        if (head.kind === 'bytes')
            return buildIn(head.bytes);
        if (head.kind === 'unreadable' && head.why !== isDirectory)
            return 'unknown';
    }
    return 'unknown';
}
const isDirectory = 'it is a directory';

;// CONCATENATED MODULE: ./build/src/runner/container-proxies.js
/** The `proxies` of docker's config.json: docker puts them into containers and builds, and follows none of them itself. */




/**
 * docker/cli v28.5.2 cli/config/configfile/file.go, `ParseProxyConfig`: for one daemon or another, or `default`. The file is
 * not read where no credentials may be. Never rejects.
 */
async function readContainerProxies(world, { checkCredentials }) {
    const folder = dockerFolder(world);
    if (!checkCredentials || folder === null)
        return null;
    const path = `${folder}/config.json`;
    const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    const parsed = file.kind === 'text' ? (0,json/* parseFirstJson */.EP)(file.text) : null;
    const proxies = parsed?.ok === true ? (0,json/* jsonAt */.og)(parsed.value, 'proxies') : undefined;
    if (!(0,json_object/* isJsonObject */.O)(proxies))
        return null;
    const own = (0,json/* jsonAt */.og)(proxies, 'default') ?? Object.values(proxies)[0];
    const written = (name) => {
        const text = (0,json/* jsonAt */.og)(own, name);
        return { text: typeof text === 'string' ? text : '', source: `${name} in ${path}` };
    };
    const settings = settingsOf({ https: written('httpsProxy'), http: written('httpProxy'), exceptions: written('noProxy'), cgi: false }, budgets/* goMinor */.Cu.proxyOfAnyScheme);
    return settings.https === null && settings.http === null ? null : settings;
}

;// CONCATENATED MODULE: ./build/src/runner/proxy-logins.js
/** The logins in this step's proxy variables: kept for the proxies that they are for, and shown to nobody. */

const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
function keepProxyLogins(environment, secrets) {
    for (const name of variables) {
        const url = urlOf(environment[name] ?? '');
        if (url === null || (url.username === '' && url.password === ''))
            continue;
        secrets.keepPassword((0,way/* proxyLoginKey */.$)(name), decoded(url.username), decoded(url.password));
    }
}
/** Go puts `http://` before what has no scheme (golang.org/x/net http/httpproxy/proxy.go, `parseProxy`). */
function urlOf(text) {
    const written = [text, `http://${text}`].find((one) => /^\w+:\/\//.test(one) && URL.canParse(one));
    return written === undefined ? null : new URL(written);
}
/** A percent sign that begins no escape makes Go take no notice of the whole URL; here it stays as it is. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/src/push-path/image-reference.js
var image_reference = __webpack_require__(9347);
;// CONCATENATED MODULE: ./build/src/runner/signing.js
/**
 * What the docker CLI finds on this runner when it comes to sign: passphrases, keys, and the trust data that an earlier push
 * left here. Of a key's file only the headers are read, and of a passphrase only that there is one.
 */




/** Reads nothing where content trust is not asked for. Never rejects. */
async function readSigning(world, { images, checkCredentials }, { asked }) {
    if (!asked)
        return { kind: 'not-asked' };
    const folder = dockerFolder(world);
    const isSet = (name) => (world.environment[`DOCKER_CONTENT_TRUST_${name}_PASSPHRASE`] ?? '') !== '';
    const common = {
        kind: 'read',
        passphrases: { root: isSet('ROOT'), repository: isSet('REPOSITORY') },
        canAsk: world.stdinIsTerminal,
    };
    if (folder === null)
        return { ...common, path: '~/.docker/trust', keys: null, cached: [] };
    // docker/cli v28.5.2 cli/trust/trust.go:65.
    const path = `${folder}/trust`;
    const repositories = [...new Map(images.map((image) => [(0,image_reference/* fullName */.fq)(image), image])).values()];
    const [keys, cached] = await Promise.all([
        checkCredentials ? readKeys(world, `${path}/private`) : null,
        Promise.all(repositories.slice(0, budgets/* limits */.Fy.cachedRepositories).map((image) => readCache(world, path, image))),
    ]);
    return { ...common, path, keys, cached: cached.flat() };
}
/** Folders of the layout before notary 0.4, which Docker moves to the new one when it begins (notary storage/filestore.go:79). */
const formerFolders = ['root_keys', 'tuf_keys'];
/** null where the keys lie in another layout. What is no key is none: Docker leaves it out, too. */
async function readKeys(world, folder) {
    const names = await world.listFolder(folder);
    if (names.some((name) => formerFolders.includes(name)))
        return null;
    const ids = names.flatMap((name) => /^([0-9a-f]{64})\.key$/.exec(name)?.[1] ?? []);
    const keys = await Promise.all(ids.slice(0, budgets/* limits */.Fy.signingKeys).map(async (id) => {
        const head = await world.readHead(`${folder}/${id}.key`, budgets/* limits */.Fy.signingKeyHeadBytes);
        return head.kind === 'bytes' ? keyIn(id, Buffer.from(head.bytes).toString('latin1')) : null;
    }));
    return keys.filter((key) => key !== null);
}
/** notary tuf/utils/x509.go `extractPrivateKeyAttributes`. The headers end with an empty line (RFC 1421 section 4.4). */
function keyIn(id, head) {
    const [, type, rest = ''] = /-----BEGIN (ENCRYPTED |RSA |EC |ED25519 )?PRIVATE KEY-----\r?\n([^]*)/.exec(head) ?? [];
    if (type === undefined && rest === '')
        return null;
    const [headers = ''] = rest.split(/\r?\n\r?\n/, 1);
    const header = (name) => new RegExp(`^${name}:[ \\t]*([\\x20-\\x7e]*)`, 'm').exec(headers)?.[1]?.trim() ?? '';
    return {
        id,
        role: header('role').slice(0, budgets/* limits */.Fy.trustCharacters),
        encrypted: type === 'ENCRYPTED ' || header('Proc-Type').includes('ENCRYPTED'),
    };
}
/** Where Docker keeps the trust data of a repository (notary client/client.go:63). */
async function readCache(world, path, image) {
    const repository = (0,image_reference/* fullName */.fq)(image);
    const read = async (role) => {
        const file = await world.readFile(`${path}/tuf/${repository}/metadata/${role}.json`, budgets/* limits */.Fy.trustDataBytes);
        switch (file.kind) {
            case 'absent':
                return null;
            case 'unreadable':
                return { repository, data: { kind: 'unusable', role, why: `cannot be read (${file.why})` } };
            case 'text':
                return { repository, data: (0,trust_data/* parseTrustData */.KD)(role, file.text) };
        }
    };
    return (await Promise.all(trust_data/* trustRoles */.Sv.map(read))).filter((file) => file !== null);
}

;// CONCATENATED MODULE: ./build/src/runner/facts.js
/** All that is known of this runner before anything is sent. */























/**
 * Reads files, environment and `docker --version` side by side, on macOS and Windows the system's own DNS tool, too. No
 * network; never rejects. Of the daemon and the plugins only what can be assumed is in it: `docker info` speaks to a
 * daemon, and is not waited for here, nor are the tools of surroundings.ts.
 */
async function readRunner(world, request, { resolvConfPath, jobSummary, signal, secrets, toAsk }) {
    keepProxyLogins(world.environment, secrets);
    const askingClient = readDockerClient(world, signal);
    const contentTrust = readContentTrust(world.environment, request);
    const [nameservers, pins, ipv6Networks, interfaces, client, dockerConfig, nameServiceSwitch, event, builds, signing, daemonSettings, clientCertificates,] = await Promise.all([
        readNameservers(world, request, resolvConfPath, signal),
        (0,hosts/* readHosts */.kZ)(world),
        readIpv6Networks(world),
        readInterfaces(world),
        askingClient,
        askingClient.then((found) => readDockerConfig(world, request, found, secrets)),
        readNameServiceSwitch(world),
        readEvent(world),
        readBuilds(world),
        readSigning(world, request, contentTrust),
        readDaemonSettings(world),
        readFolderPaths(world).then((pathsOf) => readClientCertificates(world, pathsOf, (0,client_certificates/* foldersOf */.pd)(request, contentTrust), {
            secrets,
            checkCredentials: request.checkCredentials,
        })),
    ]);
    toAsk?.(dockerConfig.questions);
    const daemonPlace = await readDaemonPlace(world, {
        manager: nameservers.manager,
        resolvConf: nameservers.text,
    });
    const [daemonProxies, builderPlace, containers] = await Promise.all([
        readDaemonProxies(world, daemonPlace, client),
        presumedBuilderPlace(world, daemonPlace),
        readContainerProxies(world, request),
    ]);
    return {
        startedAt: world.startedAt,
        resolvConf: nameservers.state,
        notes: nameservers.notes,
        asMeant: nameservers.asMeant,
        resolvers: nameservers.resolvers,
        manager: nameservers.manager,
        places: { daemon: daemonPlace, builder: builderPlace },
        lookup: nameservers.lookup,
        pins,
        ipv6Networks,
        interfaces,
        client,
        daemon: assumedDaemon(client, notAnswered),
        plugins: {},
        builds,
        lookupEnvironment: readLookupEnvironment(world.environment),
        contentTrust,
        signing,
        proxies: {
            client: readClientProxies(world.environment, client),
            daemon: daemonProxies,
            // Another builder is asked later.
            builder: builderPlace === daemonPlace ? daemonProxies : null,
            containers,
        },
        dockerConfig: dockerConfig.state,
        credentials: dockerConfig.credentials,
        strayLogins: dockerConfig.strayLogins,
        helpers: dockerConfig.helpers,
        daemonSettings,
        clientCertificates,
        nameServiceSwitch,
        event,
        pullRequest: isPullRequest(world),
        jobSummary,
        // Known when all is measured.
        stalls: [],
    };
}

;// CONCATENATED MODULE: ./build/src/runner/discreet-world.js


/** @param known when everything that may be repeated is known to `secrets`: nothing is passed on before */
function discreetWorld(world, secrets, known) {
    const discreet = (text) => (0,quote/* withoutLogins */.$)(secrets.without(text));
    const quiet = (result) => {
        switch (result.kind) {
            case 'exited':
                return { ...result, stdout: discreet(result.stdout), stderr: discreet(result.stderr) };
            case 'failed':
                return result.stdout === undefined ? result : { ...result, stdout: discreet(result.stdout) };
            case 'absent':
                return result;
        }
    };
    return {
        ...world,
        run: async (command, bounds) => {
            const environment = (0,child_environment/* toolEnvironment */.u)(world.environment, command[0]);
            const result = await world.run(command, { ...bounds, environment });
            await known;
            return quiet(result);
        },
    };
}

// EXTERNAL MODULE: ./build/src/runner/secret-names.js
var secret_names = __webpack_require__(8527);
;// CONCATENATED MODULE: ./build/src/runner/step-secrets.js
/**
 * Secrets of this step that a tool may repeat when it complains: what its environment and docker's config.json hold. None of
 * them is used for anything here, but for being taken out of what tools say.
 */




/** What is shorter is no secret, or stands in every other text. */
const leastCharacters = 8;
const mostLines = 64;
/** A field with one of these names holds a secret, wherever in config.json it is. */
const secretFields = new Set(['password', 'identitytoken', 'registrytoken', 'auth']);
const headersField = 'httpheaders';
/** Never rejects. The file is not opened where no stored credential is to be read. */
async function readStepSecrets(world, { checkCredentials }) {
    const folder = dockerFolder(world);
    const file = checkCredentials && folder !== null
        ? await world.readFile(`${folder}/config.json`, budgets/* limits */.Fy.configFileBytes)
        : null;
    const found = [
        ...Object.entries(world.environment).flatMap(([name, value = '']) => inVariable(name, value)),
        ...(file?.kind === 'text' ? inDockerConfig(file.text) : []),
    ];
    return [...new Set(found)].filter(({ length }) => length >= leastCharacters);
}
function inVariable(name, value) {
    const logins = inUrls(value);
    if (!(0,secret_names/* isSecretName */.e)(name))
        return logins;
    // A key of several lines is repeated line by line.
    return [
        value,
        ...value.split(/\r?\n/).slice(0, mostLines),
        ...step_secrets_decoded(value),
        ...inDockerConfig(value),
        ...logins,
    ];
}
/** `user:password` before an `@`, as it is written and as it is meant. */
const inUrls = (text) => (text.match(/[^\s"']+/g) ?? []).flatMap((word) => {
    const start = word.indexOf('//');
    const end = word.lastIndexOf('@');
    if (start === -1 || end < start)
        return [];
    const login = word.slice(start + '//'.length, end);
    const password = login.slice(login.indexOf(':') + 1);
    return [password, step_secrets_unescaped(password)];
});
function step_secrets_unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Of text that is JSON; all else has nothing that is known here. */
function inDockerConfig(text) {
    const parsed = (0,json/* parseFirstJson */.EP)(text);
    return parsed.ok ? inFields(parsed.value, false) : [];
}
function inFields(value, isSecret) {
    if (typeof value === 'string')
        return isSecret ? [value, ...step_secrets_decoded(value)] : inUrls(value);
    if (!(0,json_object/* isJsonObject */.O)(value))
        return [];
    return Object.entries(value).flatMap(([name, field]) => {
        const lower = name.toLowerCase();
        return inFields(field, isSecret || secretFields.has(lower) || lower === headersField);
    });
}
/** The password of what is `user:password` in base64. */
function step_secrets_decoded(value) {
    const login = Buffer.from(value, 'base64').toString('utf8');
    const colon = login.indexOf(':');
    return colon < 1 || !/^[A-Za-z0-9+/\r\n]+={0,2}$/.test(value.trim()) ? [] : [login.slice(colon + 1)];
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
        const values = section.values.get(label) ?? [];
        section.values.set(label, values);
        // In its place: a setting may have as many lines as a tool may print.
        values.push((ownLabel === undefined ? line : (value ?? '')).trim());
    }
    if (sections.length === 0)
        return null;
    return sections.map(({ name, values }) => {
        const wordsOf = (of) => (values.get(of) ?? [])
            .join(' ')
            .split(/\s+/)
            .filter((word) => word !== '');
        const protocols = wordsOf('Protocols');
        return linkOf({
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
    const parsed = (0,json/* parseFirstJson */.EP)(text);
    if (!parsed.ok)
        return null;
    const listed = Array.isArray(parsed.value) ? parsed.value : (0,json/* jsonAt */.og)(parsed.value, 'configuration');
    if (!Array.isArray(listed))
        return null;
    const entries = listed;
    const objects = entries.filter(json_object/* isJsonObject */.O);
    const isKnown = objects.some((one) => ['servers', 'dnssec', 'resolvConfMode', 'ifname'].some((key) => Object.hasOwn(one, key)));
    if (!isKnown)
        return null;
    return objects.map((one) => linkOf({
        name: textAt(one, 'ifname') ?? textAt(one, 'delegate'),
        servers: listAt(one, 'servers').map(serverText),
        current: (0,json_object/* isJsonObject */.O)(one['currentServer']) ? serverText(one['currentServer']) : null,
        domains: listAt(one, 'searchDomains').map((domain) => textAt(domain, 'name') ?? ''),
        dnssec: jsonDnssec(textAt(one, 'dnssec'), (0,json/* jsonAt */.og)(one, 'dnssecSupported')),
        dnsOverTls: textAt(one, 'dnsOverTLS'),
    }));
}
const jsonDnssec = (setting, supported) => setting === null ? null : `${setting}/${supported === true ? 'supported' : 'unsupported'}`;
/** A server in the spelling of the text, so that both are read by the same rule. */
function serverText(server) {
    const address = textAt(server, 'addressString') ?? bytesText((0,json/* jsonAt */.og)(server, 'address'));
    const port = (0,json/* jsonAt */.og)(server, 'port');
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
    const found = (0,json/* jsonAt */.og)(value, name);
    return typeof found === 'string' && found !== '' ? found : null;
};
const listAt = (value, name) => {
    const found = (0,json/* jsonAt */.og)(value, name);
    return Array.isArray(found) ? found : [];
};
function linkOf({ name, servers, current, domains, dnssec, dnsOverTls }) {
    return {
        name: name === null ? null : (0,quote/* quote */.h)(name),
        servers: servers.flatMap((one) => forwardServer(one) ?? []).slice(0, resolved_status_most.servers),
        current: current === null ? null : (forwardServer(current)?.address ?? null),
        domains: domains
            .filter((domain) => domain !== '')
            .slice(0, resolved_status_most.domains)
            .map(quote/* quote */.h),
        dnssec: dnssec === null ? null : (0,quote/* quote */.h)(dnssec),
        dnsOverTls: dnsOverTls === null ? null : (0,quote/* quote */.h)(dnsOverTls),
    };
}
/** `192.0.2.1`, `192.0.2.1:853%eth0#dns.example`, `[2001:db8::1]:53`, `fe80::1%eth0` (systemd in_addr_port_ifindex_name_to_string). */
function forwardServer(written) {
    const [place = '', serverName = null] = written.split('#', 2);
    const zoneless = place.replace(/%[^\]]*$/, '');
    const isWhole = (0,push_path_address/* isIpAddress */.oX)(place) !== 0;
    const parsed = (0,push_path_address/* parseEndpoint */.Bk)(isWhole ? place : zoneless, budgets/* dnsPort */.f);
    return parsed.ok
        ? { ...parsed.endpoint, serverName: serverName === null || serverName === '' ? null : (0,quote/* quote */.h)(serverName) }
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
        (0,runner_tool/* askTool */.C8)(world, ['resolvectl', '--no-pager', '--json=short', 'show-server-state'], signal),
    ]);
    const serverStates = states.kind === 'told' ? parseServerStates(states.text) : [];
    if (status.kind === 'skipped')
        return { links: [], serverStates, told: status };
    const links = parseResolvedStatus(status.text);
    return links === null
        ? { links: [], serverStates, told: (0,runner_tool/* notUnderstood */.hf)('resolvectl', status.text) }
        : { links, serverStates, told: { kind: 'told' } };
}
/** A tool that hangs hangs with other options, too: the next command is for one that refuses or is not there. */
async function askStatus(world, signal) {
    const endMs = world.monotonicMs() + budgets/* limits */.Fy.toolMs;
    let said = null;
    for (const command of statusCommands) {
        const leftMs = endMs - world.monotonicMs();
        if (leftMs <= 0 || signal.aborted)
            break;
        const answer = await (0,runner_tool/* askTool */.C8)(world, command, signal, leftMs);
        if (answer.kind === 'told')
            return answer;
        // A tool that is there knows why better than one that is not.
        if (said === null || !answer.why.startsWith(runner_tool/* notThere */._))
            said = answer;
    }
    return said ?? { kind: 'skipped', why: 'the run ended first' };
}
/** systemd src/resolve/resolved-dns-server.c, `dns_server_dump_state_to_json` (253 and later). Anything else is nothing. */
function parseServerStates(text) {
    const parsed = (0,json/* parseFirstJson */.EP)(text);
    const listed = parsed.ok && Array.isArray(parsed.value) ? parsed.value : [];
    return listed.slice(0, mostStates).flatMap((one) => {
        const server = (0,json/* jsonAt */.og)(one, 'Server');
        if (typeof server !== 'string' || server === '')
            return [];
        const link = (0,json/* jsonAt */.og)(one, 'Interface');
        const level = (0,json/* jsonAt */.og)(one, 'VerifiedFeatureLevel');
        return [
            {
                server: (0,quote/* quote */.h)(server),
                interface: typeof link === 'string' ? (0,quote/* quote */.h)(link) : null,
                verifiedLevel: typeof level === 'string' ? (0,quote/* quote */.h)(level) : 'n/a',
                failedUdp: countOf((0,json/* jsonAt */.og)(one, 'FailedUDPAttempts')),
                failedTcp: countOf((0,json/* jsonAt */.og)(one, 'FailedTCPAttempts')),
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
        readBuilder(world, runner, signal),
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
    places: { ...facts.places, builder: builder.place },
    proxies: {
        ...facts.proxies,
        builder: builder.proxies === 'of-daemon' ? facts.proxies.daemon : builder.proxies,
    },
});

;// CONCATENATED MODULE: ./build/src/secret-forms.js
/** The forms in which programs write a secret when they repeat it, and what takes them out of a text. */
/** A run of letters and digits that is as long as that is the secret's own: whatever is done to the characters around it, it stays. */
const leastRun = 12;
/** The longest ones tell enough: a token may have a hundred. */
const mostRuns = 8;
/** Of a short secret little is left in base64, and that stands in every other text. */
const leastForm = 8;
/** Every form, the secret itself among them; none for an empty one. */
function formsOf(secret) {
    if (secret === '')
        return [];
    const parts = [secret, ...runsOf(secret)];
    const inOtherDigits = parts.flatMap(encoded).filter(({ length }) => length >= leastForm);
    return [...new Set([...parts, ...parts.flatMap(escaped), ...inOtherDigits])];
}
const runsOf = (text) => text
    .split(/[^A-Za-z0-9]+/)
    .filter(({ length }) => length >= leastRun)
    .sort((one, other) => other.length - one.length)
    .slice(0, mostRuns);
/** As URLs, forms, JSON and HTML have it, and where somebody takes UTF-8 for Latin-1. */
function escaped(text) {
    // A half of a surrogate pair cannot be escaped, and was never sent as it is.
    const url = encodeURIComponent(Buffer.from(text).toString('utf8'));
    return [
        url,
        url.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase()),
        new URLSearchParams({ '': text }).toString().slice(1),
        JSON.stringify(text).slice(1, -1),
        text.replace(/[&<>"']/g, (one) => entities[one] ?? one),
        Buffer.from(text).toString('latin1'),
    ];
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const positions = [0, 1, 2];
const bitsOfByte = 8;
const bitsOfDigit = 6;
/** In base64, wherever in a longer text it begins; in hexadecimal digits; and backwards. */
function encoded(text) {
    const bytes = Buffer.from(text);
    const inBase64 = positions.flatMap((before) => {
        const digits = Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .replace(/={1,2}$/, '');
        // The first digits depend on what stands before, the last one on what follows.
        const own = digits.slice(Math.ceil((before * bitsOfByte) / bitsOfDigit), -1);
        return [own, own.replaceAll('+', '-').replaceAll('/', '_'), ...runsOf(own)];
    });
    const hex = bytes.toString('hex');
    return [...inBase64, hex, hex.toUpperCase(), Array.from(text).reverse().join('')];
}
const blot = '***';
/** Two characters as one number, which is found faster than a text: what tools print is long, and samples are in flight. */
const startAt = (text, at) => text.charCodeAt(at) * characterCodes + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
const characterCodes = 0x10000;
/** So many places for a first look: where nothing begins there, no other is needed. */
const places = 0x10000;
const secret_forms_placeOf = (start) => (start ^ (start >>> 11)) & (places - 1);
function createBlotter() {
    const known = new Set();
    /** By their first two characters. The longest first. */
    const byStart = new Map();
    const begins = new Uint8Array(places);
    const single = new Set();
    const longestAt = (text, at) => {
        const start = startAt(text, at);
        const found = begins[secret_forms_placeOf(start)] === 1 ? byStart.get(start)?.find((form) => text.startsWith(form, at)) : undefined;
        return found ?? (single.size > 0 && single.has(text.charAt(at)) ? text.charAt(at) : undefined);
    };
    return {
        add: (forms) => {
            for (const form of forms) {
                if (form === '' || known.has(form))
                    continue;
                known.add(form);
                if (form.length === 1) {
                    single.add(form);
                    continue;
                }
                const start = startAt(form, 0);
                const same = [...(byStart.get(start) ?? []), form].sort((one, other) => other.length - one.length);
                byStart.set(start, same);
                begins[secret_forms_placeOf(start)] = 1;
            }
        },
        blot: (text) => {
            if (known.size === 0)
                return text;
            const parts = [];
            let from = 0;
            for (let at = 0; at < text.length; at += 1) {
                const found = longestAt(text, at);
                if (found === undefined)
                    continue;
                parts.push(text.slice(from, at), blot);
                at += found.length - 1;
                from = at + 1;
            }
            return from === 0 ? text : parts.join('') + text.slice(from);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/secrets.js

/** Characters of a query that may be a secret. */
const leastQuery = 8;
/** @param tell told each token as it is kept, so that it can be masked in logs */
function createSecrets(tell) {
    const passwords = new Map();
    const identityTokens = new Map();
    const tokens = new Map();
    const pairs = new Map();
    const uploads = new Map();
    const { add, blot } = createBlotter();
    const hide = (secret) => add(formsOf(secret));
    return {
        keepPassword: (key, username, password) => {
            passwords.set(key, { username, password });
            const basic = Buffer.from(`${username}:${password}`).toString('base64');
            hide(password);
            // Without a password it is no secret.
            if (password !== '')
                add([basic, encodeURIComponent(basic), basic.replace(/={1,2}$/, '')]);
        },
        keepClientCertificate: (folder, pair) => {
            if (!pairs.has(folder))
                pairs.set(folder, pair);
        },
        clientCertificateFor: (folder) => pairs.get(folder) ?? null,
        keepIdentityToken: (key, token) => {
            identityTokens.set(key, token);
            hide(token);
        },
        keepToken: (probeId, token) => {
            tell(token);
            hide(token);
            tokens.set(probeId, token);
        },
        accountFor: (key) => passwords.get(key)?.username ?? null,
        basicFor: (key) => {
            const stored = passwords.get(key);
            if (stored === undefined)
                return null;
            return `Basic ${Buffer.from(`${stored.username}:${stored.password}`).toString('base64')}`;
        },
        identityTokenFor: (key) => identityTokens.get(key) ?? null,
        bearerFor: (probeId) => {
            const token = tokens.get(probeId);
            return token === undefined ? null : `Bearer ${token}`;
        },
        keepUpload: (place, pathAndQuery) => {
            const query = pathAndQuery.split('?').slice(1).join('?');
            // What is shorter is no secret, and stands in every other text.
            if (query.length >= leastQuery)
                hide(query);
            uploads.set(place, pathAndQuery);
        },
        uploadAt: (place) => uploads.get(place) ?? null,
        hide,
        without: blot,
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/measure/dns-message.js
var dns_message = __webpack_require__(983);
// EXTERNAL MODULE: ./build/src/measure/dns-records.js
var dns_records = __webpack_require__(7834);
;// CONCATENATED MODULE: ./build/src/measure/text-message.js
/** TXT records (RFC 1035 section 3.3.14): what the DNS-based AS lookup answers with. */



/** More records than this nobody reads. */
const mostTexts = 4;
const rcodeMask = 0x0f;
const nameError = 3;
const text_message_questionOf = ({ id, name }) => ({
    id,
    name,
    type: 'TXT',
    edns: false,
    heedsAdditionals: false,
    checkingDisabled: false,
});
/** Without EDNS0: what is asked for here is short. */
const encodeTextQuery = (question) => (0,dns_message/* encodeQuery */.XX)(text_message_questionOf(question));
/** Never throws. */
function readTexts(message, question) {
    const bytes = external_node_buffer_.Buffer.from(message.buffer, message.byteOffset, message.byteLength);
    if ((0,dns_message/* mismatchOf */.mW)(bytes, text_message_questionOf(question)) !== 'none')
        return { kind: 'not-ours' };
    const rcode = bytes.readUInt16BE(2) & rcodeMask;
    if (rcode !== 0) {
        return {
            kind: 'failed',
            why: rcode === nameError ? 'nobody has that name' : `it failed with rcode ${rcode}`,
        };
    }
    try {
        const texts = (0,dns_records/* sectionsOf */.Ks)(bytes)
            .answers.filter(({ type }) => type === dns_records/* recordType */.io.TXT)
            .slice(0, mostTexts)
            .flatMap((record) => text_message_textOf((0,dns_records/* decodeRecord */.eT)(record)));
        return texts.length === 0 ? { kind: 'failed', why: 'it came without a text' } : { kind: 'texts', texts };
    }
    catch {
        return { kind: 'failed', why: 'it cannot be decoded' };
    }
}
const text_message_textOf = (record) => record.type === 'TXT' ? [(0,dns_message/* printable */.g$)(joined(record.data))] : [];
/** The strings of one record belong together. */
const joined = (data) => external_node_buffer_.Buffer.concat((Array.isArray(data) ? data : [data]).map((part) => external_node_buffer_.Buffer.from(part)));

;// CONCATENATED MODULE: ./build/src/measure/address-owner.js
/**
 * Whose network an address is in, by Team Cymru's DNS zones: the origin of the address (`3356 | 4.0.0.0/9 | US | arin |
 * 1992-12-01`), then the name of that autonomous system (`3356 | US | arin | 2000-03-10 | LEVEL3, US`). A third party is
 * told the address, so this is for those who asked for it.
 */





const address_owner_notAsked = (why) => ({ kind: 'skipped', why });
/** Never rejects; ends with the signal. @param resolver one of the runner's, and one that answers */
async function askOwner(world, resolver, address, signal) {
    const origin = await askTexts(world, resolver, originName(address), signal);
    if (origin.kind === 'failed')
        return address_owner_notAsked(`the AS lookup got no answer: ${origin.why}`);
    const announced = origin.texts.flatMap((text) => address_owner_originIn(text) ?? [])[0];
    if (announced === undefined)
        return address_owner_notAsked('the AS lookup answered in a form that is not known');
    const described = await askTexts(world, resolver, `AS${announced.asn}.${budgets/* asLookup */.Vp.asZone}`, signal);
    const names = described.kind === 'texts' ? described.texts : [];
    return {
        kind: 'known',
        ...announced,
        name: names.flatMap((text) => nameIn(text, announced.asn) ?? [])[0] ?? null,
    };
}
/** The octets of IPv4, or the nibbles of IPv6, from the last to the first. */
function originName(address) {
    const bytes = (0,push_path_address/* bytesOf */.$$)(address) ?? [];
    if (bytes.length === 4)
        return `${[...bytes].reverse().join('.')}.${budgets/* asLookup */.Vp.ipv4Zone}`;
    const nibbles = bytes.flatMap((byte) => [byte >> 4, byte & 0xf]).map((nibble) => nibble.toString(16));
    return `${nibbles.reverse().join('.')}.${budgets/* asLookup */.Vp.ipv6Zone}`;
}
const fieldsOf = (text) => text.split('|').map((field) => field.trim());
/** A network that several announce has several numbers, of which the first will do. */
function address_owner_originIn(text) {
    const [numbers = '', prefix = ''] = fieldsOf(text);
    const [, asn] = /^(\d{1,10})(?: \d{1,10})*$/.exec(numbers) ?? [];
    const [network = '', bits = ''] = prefix.split('/');
    return asn === undefined || (0,push_path_address/* bytesOf */.$$)(network) === null || !/^\d{1,3}$/.test(bits)
        ? null
        : { asn: Number(asn), prefix: `${network}/${bits}` };
}
function nameIn(text, asn) {
    const [number, , , , ...name] = fieldsOf(text);
    const words = name.join('|').slice(0, budgets/* asLookup */.Vp.nameCharacters);
    return number === String(asn) && words !== '' ? words : null;
}
function askTexts(world, resolver, name, signal) {
    const { promise, resolve } = (0,src_world/* withResolvers */.YN)();
    const question = { id: (0,external_node_crypto_.randomInt)(0x1_0000), name };
    let left = budgets/* asLookup */.Vp.tries;
    const finish = (texts) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        socket.close();
        resolve(texts);
    };
    const failed = (why) => finish({ kind: 'failed', why });
    const onAbort = () => failed('the run ended first');
    const send = () => {
        left -= 1;
        socket.send(encodeTextQuery(question));
        timer = setTimeout(left > 0 ? send : () => failed('no reply'), budgets/* asLookup */.Vp.tryMs);
    };
    let timer;
    const socket = world.udp(resolver, {
        sent: () => undefined,
        message: (message) => {
            const reading = readTexts(message, question);
            if (reading.kind !== 'not-ours')
                finish(reading);
        },
        error: (code) => failed(code),
    });
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted)
        onAbort();
    else
        send();
    return promise;
}

;// CONCATENATED MODULE: ./build/src/plan/traces.js
/** Whose route is worth a trace, while the run waits for its answers anyhow. */




/**
 * Public nameservers of this runner that are silent, out of reach or slow so far; one behind a stub where the stub is, too,
 * since it may answer the stub only. The correction of a mistyped one is nobody's here, and private routes are the user's own.
 * @param stuck ids of probes that have been on their way for so long that their resolver is suspected
 */
function resolversToTrace(observations, stuck) {
    const { resolvers } = observations.runner;
    const candidates = resolvers.filter(({ address, used, behind }) => (used || behind !== null) && (0,push_path_address/* isPublicAddress */.i0)(address));
    const isSuspect = suspicion(observations, stuck);
    const suspects = candidates.filter((one) => isSuspect(one) && (one.behind === null || isSuspect(one.behind)));
    return suspects
        .filter((one) => suspects.find((other) => (0,push_path_address/* sameEndpoint */._X)(other, one)) === one)
        .map(({ address, port }) => ({ address, port }));
}
/** A nameserver that the push asks and that answers, or null. */
function answeringResolver(observations, stuck) {
    const isSuspect = suspicion(observations, stuck);
    const answers = (resolver) => (0,addresses/* dnsMeasurements */.f9)(observations).some(({ probe, result }) => result.kind === 'answered' && (0,push_path_address/* sameEndpoint */._X)(probe.resolver, resolver));
    const found = observations.runner.resolvers.find((one) => one.used && answers(one) && !isSuspect(one));
    return found === undefined ? null : { address: found.address, port: found.port };
}
function suspicion(observations, stuck) {
    const { slowThresholdMs } = observations.request;
    const isBad = (result) => 'ms' in result && result.kind !== 'port-closed' && result.kind !== 'unreachable'
        ? result.ms > slowThresholdMs
        : result.kind !== 'skipped';
    return (resolver) => {
        const prefix = (0,dns_probe/* prefixOf */.M)(resolver);
        if ([...stuck].some((id) => id.startsWith(prefix)))
            return true;
        const results = (0,addresses/* dnsMeasurements */.f9)(observations).filter(({ probe }) => (0,push_path_address/* sameEndpoint */._X)(probe.resolver, resolver));
        const bad = results.filter(({ result }) => isBad(result)).length;
        return results.length >= budgets/* tracing */.zR.leastResults && bad >= results.length * budgets/* tracing */.zR.leastBadShare;
    };
}

;// CONCATENATED MODULE: ./build/src/runner/traced-hops.js
/**
 * What the tools print that trace a route, read by its shape: their words are of any language, and what a router says of
 * itself may be anything. A line that is none of theirs is passed over.
 */


/**
 * `traceroute -n -q 1`: of Linux (2.0 and 2.1), BusyBox, inetutils, BSD and macOS. Each writes a line's end together with the
 * next line, so the last one may be without. Linux's follows the locale: `0,034 ms`.
 */
const parseTraceroute = (text) => hopsOf(text.split(/\r?\n/), tracerouteLine);
const tracerouteAnswer = /^\s{0,3}(\d{1,2}) {1,3}(\S{2,50}) {1,3}(\d{1,6}(?:[.,]\d{1,6})?) ms(?: (!\S{0,10}))?\s*$/;
const tracerouteSilence = /^\s{0,3}(\d{1,2}) {1,3}\*\s*$/;
function tracerouteLine(line) {
    const [, silentTtl] = tracerouteSilence.exec(line) ?? [];
    if (silentTtl !== undefined)
        return silence(silentTtl);
    const [, ttl = '', address = '', ms = '', annotation] = tracerouteAnswer.exec(line) ?? [];
    return answer(ttl, address, ms, annotation !== undefined && meansUnreachable(annotation));
}
/** `!F-1400` is a packet that was too large, `!T` and `!U` are of no routers; `!` alone a strange TTL (BSD). */
const meansUnreachable = (annotation) => /^!(?:[HNPSXZA]|\d{1,3}|<\d{1,3}>)$/.test(annotation);
/**
 * `tracepath -n`: of iputils. A hop without an answer is told in the language of the system (since 20200821), and the
 * first one has two lines. Only whole lines count: an address that was cut off is another address.
 */
const parseTracepath = (text) => hopsOf(wholeLines(text), tracepathLine);
const tracepathAnswer = /^\s?(\d{1,2}): {1,3}(\S{2,50}) {1,60}(\d{1,6}[.,]\d{3})ms ?(\D{0,10})/;
const tracepathSilence = /^\s?(\d{1,2}): {1,3}[^\d\s]\D{1,60}$/;
function tracepathLine(line) {
    const [, silentTtl] = tracepathSilence.exec(line) ?? [];
    if (silentTtl !== undefined)
        return silence(silentTtl);
    const [, ttl = '', address = '', ms = '', more = ''] = tracepathAnswer.exec(line) ?? [];
    return answer(ttl, address, ms, /^![HNAP]/.test(more));
}
/**
 * `mtr --raw`: `x` is a probe that was sent, `h` who answered, `p` after how many microseconds (mtr's FORMATS). Positions
 * count from 0. Whole lines only.
 */
const parseMtr = (text) => {
    const hops = new Map();
    for (const line of wholeLines(text)) {
        const [, kind, position, value = ''] = /^([xhp]) (\d{1,2}) (\S{1,50})/.exec(line) ?? [];
        const ttl = Number(position) + 1;
        if (kind === undefined || ttl > budgets/* tracing */.zR.hops)
            continue;
        const known = hops.get(ttl) ?? { ttl, address: null, ms: null };
        const heard = { h: addressed(known, value), p: timed(known, value), x: known }[kind];
        if (heard !== undefined)
            hops.set(ttl, heard);
    }
    return { hops: inOrder([...hops.values()]), isUnreachable: false };
};
const addressed = (hop, value) => hop.address === null && (0,push_path_address/* isIpAddress */.oX)(value) !== 0 ? { ...hop, address: value } : hop;
const timed = (hop, value) => /^\d{1,10}$/.test(value) ? { ...hop, ms: Math.min(hop.ms ?? Infinity, Number(value) / 1_000) } : hop;
/**
 * `tracert -d`: three probes a hop, in every language and code page: `ms` may be unreadable, and so may be the words of a
 * hop without an answer, or of one that reports that it goes no further. Whole lines only.
 */
const parseTracert = (text) => hopsOf(wholeLines(text), tracertLine);
const tracertProbe = String.raw `(?:\*|<?\d{1,6} \S{1,6})`;
const tracertHop = new RegExp(String.raw `^ {0,3}(\d{1,2}) {1,8}(${tracertProbe} {1,10}${tracertProbe} {1,10}${tracertProbe}) {1,10}(\S{1,50})`);
const tracertReport = /^ {0,3}(\d{1,2}) {1,8}(\S{2,50}) {1,3}\S/;
function tracertLine(line) {
    const [, ttl, probes = '', last = ''] = tracertHop.exec(line) ?? [];
    if (ttl === undefined) {
        const [, reportTtl = '', address = ''] = tracertReport.exec(line) ?? [];
        return answer(reportTtl, address, null, true);
    }
    const times = [...probes.matchAll(/\d{1,6}/g)].map(([ms]) => Number(ms));
    return times.length === 0 ? silence(ttl) : answer(ttl, last, String(Math.min(...times)), false);
}
const wholeLines = (text) => text.split(/\r?\n/).slice(0, -1);
const silence = (ttl) => ({ ttl: Number(ttl), address: null, ms: null, isUnreachable: false });
function answer(ttl, address, ms, isUnreachable) {
    if ((0,push_path_address/* isIpAddress */.oX)(address) === 0)
        return null;
    return {
        ttl: Number(ttl),
        address,
        ms: ms === null ? null : Number(ms.replace(',', '.')),
        isUnreachable,
    };
}
function hopsOf(lines, read) {
    const hops = new Map();
    for (const line of lines) {
        const hop = read(line);
        if (hop === null || hop.ttl < 1 || hop.ttl > budgets/* tracing */.zR.hops)
            continue;
        const known = hops.get(hop.ttl);
        hops.set(hop.ttl, known === undefined || known.address === null ? hop : quicker(known, hop));
    }
    const found = [...hops.values()];
    return {
        hops: inOrder(found.map(({ ttl, address, ms }) => ({ ttl, address, ms }))),
        isUnreachable: found.some((hop) => hop.isUnreachable),
    };
}
/** Of two answers of one hop. */
const quicker = (one, other) => other.address === one.address && (other.ms ?? Infinity) < (one.ms ?? Infinity) ? other : one;
const inOrder = (hops) => [...hops].sort((one, other) => one.ttl - other.ttl);

;// CONCATENATED MODULE: ./build/src/runner/tracer.js
/** The route to an address, by what this system has for it: numbers only, one probe a hop, and never beyond its bounds. */




/**
 * What may be there, the best first. Linux's traceroute asks 16 hops at a time, mtr one every tenth of a second, and
 * tracepath waits three seconds for each silent one. That one keeps what it prints until it ends, where nobody has it
 * written by the line (`stdbuf`, coreutils), and it is ended in the middle more often than not.
 */
function tracersFor(platform, address) {
    const hops = String(budgets/* tracing */.zR.hops);
    const seconds = String(budgets/* tracing */.zR.hopMs / 1_000);
    const traceroute = (name) => ({
        tool: 'traceroute',
        command: [name, '-n', '-q', '1', '-w', seconds, '-m', hops, address],
        parse: parseTraceroute,
    });
    const mtr = {
        tool: 'mtr',
        command: ['mtr', '--raw', '-n', '-c', '1', '-m', hops, address],
        parse: parseMtr,
    };
    const tracepath = {
        tool: 'tracepath',
        command: ['stdbuf', '-oL', 'tracepath', '-n', '-m', hops, address],
        parse: parseTracepath,
    };
    if (platform === 'win32') {
        const bounds = ['-d', '-h', hops, '-w', String(budgets/* tracing */.zR.hopMs)];
        return [{ tool: 'tracert', command: ['tracert', ...bounds, address], parse: parseTracert }];
    }
    if (platform === 'darwin') {
        return [traceroute((0,push_path_address/* isIpAddress */.oX)(address) === 6 ? 'traceroute6' : 'traceroute'), mtr];
    }
    return [traceroute('traceroute'), mtr, tracepath];
}
/** The first tool that tells of a hop; ends with the signal, and then with as much as was told. Never rejects. */
async function traceRoute(world, address, signal) {
    const bounds = { timeoutMs: budgets/* tracing */.zR.toolMs, maxOutputBytes: budgets/* limits */.Fy.toolOutputBytes, signal };
    const tracers = tracersFor(world.platform, address);
    let why = null;
    for (const { tool, command, parse } of tracers) {
        const result = await world.run(command, bounds);
        if (isAbsent(result))
            continue;
        const traced = parse(printedBy(result));
        if (traced.hops.length > 0)
            return traceOf(tool, address, traced, result.kind === 'exited');
        why ??= (0,runner_tool/* toolFailure */.Lu)(tool, result);
        if (signal.aborted)
            break;
    }
    return { kind: 'skipped', why: why ?? noneOf(tracers.map(({ tool }) => tool)) };
}
const noneOf = (tools) => {
    const [last = '', ...others] = tools.map((tool) => `no ${tool}`).reverse();
    return `there is ${others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`} on this runner`;
};
/** `stdbuf` says with 127 that there is no such program, as a shell does. */
const isAbsent = (result) => result.kind === 'absent' || (result.kind === 'exited' && result.status === notFoundStatus);
const notFoundStatus = 127;
/** What came in time; of what prints megabytes, nothing. */
const printedBy = (result) => (result.kind === 'absent' ? '' : (result.stdout ?? ''));
function traceOf(tool, address, { hops, isUnreachable }, isWhole) {
    const there = hops.findIndex((hop) => isSame(hop, address));
    if (there !== -1)
        return { kind: 'traced', tool, hops: hops.slice(0, there + 1), ended: 'reached' };
    const ended = isUnreachable ? 'unreachable' : isWhole ? 'gave-up' : 'cut-off';
    return { kind: 'traced', tool, hops, ended };
}
const isSame = (hop, address) => hop.address !== null && String((0,push_path_address/* bytesOf */.$$)(hop.address)) === String((0,push_path_address/* bytesOf */.$$)(address));

;// CONCATENATED MODULE: ./build/src/tracing.js
/** The routes to suspected resolvers, traced beside the measurements: a run that finds none to suspect starts nothing. */





const endedFirst = 'the run ended first';
const noneAsked = { kind: 'skipped', why: 'no resolver of this runner answers' };
const nothingStuck = new Set();
/** @param signal the run's own deadline */
function createTracing(world, { trace }, signal) {
    const controller = new AbortController();
    const own = AbortSignal.any([signal, controller.signal]);
    const started = new Map();
    const look = (observations, stuck) => {
        if (trace === 'false' || signal.aborted)
            return;
        for (const resolver of resolversToTrace(observations, stuck)) {
            const key = `${resolver.address} ${resolver.port}`;
            if (started.has(key) || started.size >= budgets/* tracing */.zR.resolvers)
                continue;
            started.set(key, { resolver, trace: traceRoute(world, resolver.address, own), owner: null });
        }
        if (trace === 'true')
            askOwners(observations, stuck);
    };
    const askOwners = (observations, stuck) => {
        const unasked = [...started.values()].filter(({ owner }) => owner === null);
        const from = unasked.length === 0 ? null : answeringResolver(observations, stuck);
        if (from === null)
            return;
        for (const one of unasked)
            one.owner = askOwner(world, from, one.resolver.address, own);
    };
    const routeOf = async ({ resolver, trace: tracingIt, owner }) => {
        const [traced, told] = await Promise.all([tracingIt, owner ?? (trace === 'true' ? noneAsked : null)]);
        return { resolver, trace: traced, owner: told };
    };
    return {
        look,
        async finish(observations) {
            // What was bad to the end without being late: there is time for it where the user gives some.
            if (trace === 'true')
                look(observations, nothingStuck);
            const ending = setTimeout(() => controller.abort(), trace === 'true' ? budgets/* tracing */.zR.patienceMs : 0);
            const ended = endOf(own);
            const routes = [...started.values()].map((one) => Promise.race([routeOf(one), ended.then(() => cutOff(one))]));
            try {
                return await Promise.all(routes);
            }
            finally {
                clearTimeout(ending);
                controller.abort();
            }
        },
    };
}
/** For a tool that does not even end when it is killed. */
const cutOff = ({ resolver, owner }) => ({
    resolver,
    trace: { kind: 'skipped', why: endedFirst },
    owner: owner === null ? null : { kind: 'skipped', why: endedFirst },
});
/** Some time after the signal, so that what is killed can say how far it came. */
function endOf(signal) {
    const { promise, resolve } = (0,src_world/* withResolvers */.YN)();
    const wait = budgets/* tracing */.zR.killedMs;
    const begin = () => {
        setTimeout(() => resolve(undefined), wait).unref();
    };
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    return promise;
}

;// CONCATENATED MODULE: ./build/src/preflight.js
/**
 * The story and the only loop: the runner's facts, then measuring what the plan asks for until it asks
 * for nothing or the deadline passes, then the judgement.
 */



















/** For a run whose report is all that is looked at. */
const nobodyWatches = {
    phase: (_, work) => work(),
    runner: () => undefined,
    measured: () => undefined,
    secret: () => undefined,
};
/** Whether the runner has a place for the job summary that was asked for. */
function jobSummaryFor(environment, isAsked) {
    if (!isAsked)
        return 'not-asked';
    return (environment['GITHUB_STEP_SUMMARY'] ?? '') === '' ? 'not-set' : 'available';
}
/**
 * Ends by `request.timeoutMs`, whatever the network does, and at once where the world asks for it, but for an upload that has
 * to be cancelled first. Nothing that it opened is left behind; the report says what was seen until then.
 */
async function preflight(given, request, options) {
    const headStart = options.headStart ?? null;
    const startMs = headStart?.startMs ?? given.monotonicMs();
    const { signal, end } = deadlineAfter(startMs + request.timeoutMs - judgingMs(request) - given.monotonicMs());
    signal.addEventListener('abort', () => headStart?.end(), { once: true });
    // Tools are ended at once, and sockets when no upload is left.
    const toolsEnd = AbortSignal.any([signal, given.endAsked]);
    (0,external_node_events_.setMaxListeners)(0, toolsEnd);
    const { witness } = options;
    const secrets = createSecrets((token) => witness.secret(token));
    const hidden = readStepSecrets(given, request).then((found) => found.forEach((one) => secrets.hide(one)));
    const world = discreetWorld(withToolsOf(given, headStart), secrets, hidden);
    const asking = readDockerInfo(world, toolsEnd);
    // Asked beside the measurements: helpers may take their time, and Docker would wait for them, too.
    let askingHelpers = null;
    const toAsk = (questions) => {
        if (questions.length > 0)
            askingHelpers = askHelpers(given, questions, secrets, toolsEnd);
    };
    try {
        const [runner, trustStore] = await witness.phase('Runner', async () => {
            const read = await Promise.all([
                readRunner(world, request, { ...options, signal: toolsEnd, secrets, toAsk }),
                readCertificates(world).then((certificates) => createTrustStore(preflight_authoritiesIn(certificates), secrets, request.trustedRealms)),
            ]);
            witness.runner(read[0]);
            return read;
        });
        const lookingAround = readSurroundings(world, runner, toolsEnd);
        const measurer = createMeasurer({ world, signal, startMs, secrets, trustStore, headStart });
        const informed = Promise.race([
            asking,
            resolvedAfter(startMs + budgets/* limits */.Fy.infoMs - world.monotonicMs(), toolsEnd, noInfo(notAnswered)),
        ]);
        const nothing = { schemaVersion: 1, request, runner, measurements: [], routes: [] };
        const routes = createTracing(world, request, toolsEnd);
        const stalls = watchStalls(world, startMs);
        const surveyed = await witness
            .phase('Measurements', () => survey(nothing, {
            world,
            signal,
            ending: { asked: world.endAsked, end },
            startMs,
            measurer,
            witness,
            plan: nextProbes,
            beside: routes.look,
            news: [
                ...(askingHelpers === null ? [] : [askingHelpers]),
                // The daemon decides whom it does not verify, and its proxy. It is waited for in the end anyhow.
                informed.then((info) => (facts) => withDaemonSettings(facts, info)),
            ],
        }))
            .finally(() => stalls.end());
        const patienceMs = startMs + budgets/* limits */.Fy.infoMs - world.monotonicMs();
        const [info, around, traced] = await Promise.all([
            Promise.race([asking, resolvedAfter(patienceMs, toolsEnd, noInfo(notAnswered))]),
            Promise.race([lookingAround, resolvedAfter(patienceMs, toolsEnd, null)]),
            routes.finish(surveyed),
        ]);
        end();
        const facts = { ...withDockerInfo(surveyed.runner, info), stalls: stalls.end() };
        const known = {
            ...surveyed,
            routes: traced,
            runner: around === null ? facts : withSurroundings(facts, around),
        };
        const observations = presentable(known, measurer.lateReplies());
        const { judgeAgain } = await options.judgement();
        return judgeAgain(observations, world.monotonicMs() - startMs);
    }
    catch (error) {
        throw toldWithout(secrets, error);
    }
    finally {
        end();
    }
}
/** What was started already is not started again. */
const withToolsOf = (world, headStart) => ({
    ...world,
    run: (words, bounds) => headStart?.outputOf(words) ?? world.run(words, bounds),
});
/** Whatever went wrong, somebody is going to be told of it. */
const toldWithout = (secrets, error) => new Error(secrets.without(error instanceof Error ? error.message : String(error)));
/** Every probe as soon as it is asked for, none waiting for another. */
async function survey(first, { world, signal, ending, startMs, measurer, witness, plan, beside, news = [] }) {
    let observations = first;
    const known = new Set();
    const underway = new Map();
    const questions = new Map();
    // What the run does not wait for, or not any longer.
    const aside = new Map();
    // Whatever else is still on its way, a run that is asked to end waits for these.
    const ofUploads = new Set();
    const { promise: finished, resolve: finish, reject: fail } = (0,src_world/* withResolvers */.YN)();
    const isEnding = () => ending?.asked.aborted === true;
    const olderThan = (ageMs, nowMs) => new Set([...underway].filter(([, sinceMs]) => nowMs - sinceMs >= ageMs).map(([id]) => id));
    const situation = () => {
        const nowMs = world.monotonicMs() - startMs;
        return {
            nowMs,
            overdue: olderThan(budgets/* limits */.Fy.overdueMs, nowMs),
            doubted: olderThan(budgets/* limits */.Fy.doubtMs, nowMs),
            idle: underway.size === 0,
        };
    };
    const askWhatIsNew = () => {
        const now = situation();
        const worthAsking = signal.aborted ? [] : plan(observations, now);
        const probes = isEnding() ? worthAsking.filter(endsUpload(observations)) : worthAsking;
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
            if (isEnding() || beginsUpload(probe))
                ofUploads.add(probe.id);
            measurer.measure(probe).then(take).catch(fail);
        }
        if (isEnding() && ![...ofUploads].some((id) => underway.has(id)))
            ending?.end();
        beside?.(observations, olderThan(budgets/* tracing */.zR.suspectAfterMs, now.nowMs));
        setAsideWhatIsGivenUp(now);
        if (underway.size === 0 && awaited === 0)
            finish(undefined);
    };
    const setAsideWhatIsGivenUp = (now) => {
        const isGivenUp = givenUp(observations, now);
        for (const [id, sinceMs] of underway) {
            const probe = questions.get(id);
            if (probe === undefined || !isGivenUp(probe, sinceMs))
                continue;
            underway.delete(id);
            aside.set(id, { probe, sinceMs });
        }
        // What stands behind a stub is waited for again as soon as the stub needs explaining.
        for (const [id, { probe, sinceMs }] of aside) {
            if (probe.kind !== 'dns' || probe.why !== 'behind-stub' || isGivenUp(probe, sinceMs))
                continue;
            aside.delete(id);
            underway.set(id, sinceMs);
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
    let awaited = news.length;
    const heard = (change) => {
        if (ended)
            return;
        awaited -= 1;
        observations = { ...observations, runner: change(observations.runner) };
        lookAround();
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
    let lastMoment;
    const hurry = () => {
        lastMoment = setTimeout(() => ending?.end(), budgets/* limits */.Fy.uploadEndMs);
        lookAround();
    };
    ending?.asked.addEventListener('abort', hurry, { once: true });
    if (isEnding())
        hurry();
    else
        lookAround();
    for (const one of news)
        one.then(heard).catch(fail);
    try {
        await finished;
    }
    finally {
        ended = true;
        clearInterval(waking);
        clearTimeout(lastMoment);
        ending?.asked.removeEventListener('abort', hurry);
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
/** What the time-out has to leave for judging, which grows with the registries of a job. */
function judgingMs({ images, timeoutMs }) {
    const registries = new Set(images.map(({ domain }) => domain)).size;
    return Math.min(registries * budgets/* judging */.R3.registryMs, timeoutMs * budgets/* judging */.R3.mostShare);
}
/** One deadline for everything that is opened. `end` ends it all at once, and is harmless twice. */
function deadlineAfter(timeoutMs) {
    const controller = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
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
    const hosts = new Set((0,push_path_path/* pathOf */.XM)(observations).map(({ host }) => host.toLowerCase()));
    const pins = Object.fromEntries(Object.entries(observations.runner.pins).filter(([name]) => hosts.has(name)));
    return { ...observations, measurements, runner: { ...observations.runner, pins } };
}
const preflight_authoritiesIn = ({ daemonSystem, clientSystem, folder }) => ({
    daemonSystem: daemonSystem.pems,
    clientSystem: clientSystem.pems,
    folderFor: async ({ authorities }) => (await folder(authorities)).pems,
});


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addressesInOrder)
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
    const known = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .getOrAdd */ .P)(knownOrders, connections, () => new Map());
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .getOrAdd */ .P)(known, addresses.join(' '), () => {
        const withoutRoute = new Set(connections.flatMap(({ probe, result }) => result.kind === 'failed' && noSource.has(result.code) ? [probe.to.address] : []));
        const { ipv6Networks } = observations.runner;
        return inGoOrder(addresses, { ipv6Networks, hasNoRoute: (address) => withoutRoute.has(address) });
    });
}
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

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aG: () => (/* binding */ countedMeasurements),
/* harmony export */   bQ: () => (/* binding */ addressesFrom),
/* harmony export */   cz: () => (/* binding */ pinsOf),
/* harmony export */   f9: () => (/* binding */ dnsMeasurements),
/* harmony export */   lR: () => (/* binding */ addressesInDns),
/* harmony export */   on: () => (/* binding */ addressesWithoutDns),
/* harmony export */   r0: () => (/* binding */ diagnosisMeasurements),
/* harmony export */   sO: () => (/* binding */ addressesOf),
/* harmony export */   y5: () => (/* binding */ againSuffix)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(498);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1782);


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
/** Addresses that the hosts file has for a name; null for a name that it does not have, and for what is an address itself. */
const pinsOf = (observations, host) => (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpAddress */ .oX)(host) === 0 ? addressesWithoutDns(observations, host) : null;
const given = new WeakMap();
/** What one resolver answered for a name, in the order in which it came, without repeats. */
function addressesFrom(observations, resolver, name) {
    const measurements = dnsMeasurements(observations);
    const found = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .P)(given, measurements, () => addressesByResolver(measurements));
    return [...(found.get(byResolverKey(resolver, name)) ?? [])];
}
const byResolverKey = ({ address, port }, name) => `${address} ${port} ${name}`;
function addressesByResolver(measurements) {
    const found = new Map();
    for (const { probe, result } of measurements) {
        if (result.kind !== 'answered')
            continue;
        const addresses = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .P)(found, byResolverKey(probe.resolver, probe.name), () => new Set());
        for (const address of result.addresses)
            addresses.add(address);
    }
    return found;
}
const found = new WeakMap();
/**
 * Every address that this runner's own resolvers gave for a host, in the order in which they came, without repeats. Where
 * they gave none, those of the nameservers behind a stub, and of those that resolv.conf was to name: where a push would come to
 * that asks these is known then.
 */
function addressesOf(observations, host) {
    return addressesWithoutDns(observations, host) ?? addressesInDns(observations, host);
}
/** The same, whatever stands in the hosts file: a name that is pinned is looked up where its pin is in doubt. */
function addressesInDns(observations, host) {
    const measurements = dnsMeasurements(observations);
    const meant = observations.runner.asMeant?.nameservers ?? [];
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .P)(found, measurements, () => addressesByHost(measurements, meant)).get(host) ?? [];
}
function addressesByHost(measurements, meant) {
    const given = (isAsked) => {
        const addresses = new Map();
        for (const { probe, result } of measurements) {
            if (!isAsked(probe) || result.kind !== 'answered')
                continue;
            const own = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .P)(addresses, probe.host, () => new Set());
            result.addresses.forEach((address) => own.add(address));
        }
        return [...addresses].map(([host, own]) => [host, [...own]]);
    };
    return new Map([
        ...given(({ why, resolver }) => why === 'behind-stub' || (why === 'candidate' && meant.includes(resolver.address))),
        ...given(({ why }) => why === 'client'),
    ]);
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

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ bearerOf),
/* harmony export */   u: () => (/* binding */ parseChallenges)
/* harmony export */ });
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
    // Nobody listens on port 0.
    return url.username === '' && url.password === '' && url.port !== '0' ? url : null;
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
const mayBeShownTo = (at, folder, trustedRealms) => (0,_registrable_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .mayReceiveCredentials */ .h)(at, (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registryEndpoint */ .Fh)(folder.host).host, trustedRealms);
/** Those of a stop, in Docker's order; none where it does not look. */
const certificatesAt = ({ clientCertificates }, { security, authorities }) => readsFolder(security, authorities)
    ? clientCertificates.filter(({ folder }) => folderKey(folder) === folderKey(authorities))
    : [];


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
    const trusted = (0,_registrable_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .mayReceiveCredentials */ .h)({ host: at.host, port: at.port }, challenger.host, request.trustedRealms);
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

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ isFoundUnder),
/* harmony export */   Ji: () => (/* binding */ nearnessOf),
/* harmony export */   dM: () => (/* binding */ shownKey),
/* harmony export */   k$: () => (/* binding */ loginKeyOf)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _docker_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1337);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9403);



/** docker/cli v28.5.2 cli/command/registry.go, `authConfigKey`; BuildKit session/auth/authprovider has the same. */
const dockerHubKey = 'https://index.docker.io/v1/';
/** Where people think that Docker Hub's login belongs. */
const dockerHubHosts = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.docker.io',
    'auth.docker.io',
    'hub.docker.com',
    'registry.hub.docker.com',
]);
/** docker/cli v28.5.2 cli/command/registry.go:257-262, `getAuthConfigKey`: a URL for Docker Hub, else the name as the image has it. */
const loginKeyOf = (domain) => ((0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .isDockerHub */ .gr)(domain) ? dockerHubKey : domain);
/**
 * Whether a push finds the login under this key of `auths`: the key itself, or any that comes down to the same host. What
 * that is changed with 27 (cli/config/credentials/file_store.go, `ConvertToHostname`). Docker Hub's own key is a URL and no
 * host, so that only the very key is found there. Letters have to be of the same case.
 */
const isFoundUnder = (written, key, client) => written === key ||
    ((0,_docker_version_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsAt */ .wD)(_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .loginsAt */ .eT.keysAreUrls, client.version, false) ? hostOfUrl(written) : hostOf(written)) ===
        key;
/** Up to 26: `http://` or `https://` goes, and all that follows a slash. */
const hostOf = (key) => key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? '';
/** From 27 on: Go's `net/url` where there is a scheme of any kind, which lower-cases that and nothing else. */
function hostOfUrl(key) {
    const [, authority = ''] = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)/.exec(key) ?? [];
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    return host === '' ? hostOf(key) : host.replace(/:$/, '');
}
/** Whether a key that is not found looks like the login for this domain, and how near it is; null for one of another registry. */
function nearnessOf(written, domain) {
    const [one, other] = [serverOf(written), serverOf(loginKeyOf(domain))];
    if (one.host === '' || one.host !== other.host)
        return null;
    return one.port === other.port ? 'same-server' : 'port';
}
const usualPorts = new Set(['', '80', '443']);
function serverOf(key) {
    const [, authority = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)/.exec(key.trim().toLowerCase()) ?? [];
    const place = authority.slice(authority.lastIndexOf('@') + 1);
    const [, bracketed, name = '', port = ''] = /^(?:\[(.*)\]|([^:]*))(?::(\d*))?$/.exec(place) ?? [];
    const host = (bracketed ?? name).replace(/\.$/, '');
    return {
        host: dockerHubHosts.has(host) ? 'docker.io' : host,
        port: usualPorts.has(port) ? '' : port,
    };
}
/**
 * A key as it may be shown: without what could be a name or a password in it. Null where nothing is left that is known to
 * be harmless.
 */
function shownKey(written) {
    const [, scheme = '', authority = '', path = ''] = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?([^/?#]*)(\/[^?#]*)?/.exec(written.trim()) ?? [];
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    if (!/^[\w.:[\]-]{1,253}$/.test(host))
        return null;
    return `${scheme}${host}${/^\/(?:v[12]\/?)?$/.test(path) ? path : ''}`;
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ dialledHosts),
/* harmony export */   M: () => (/* binding */ namesToLookUp)
/* harmony export */ });
/* harmony import */ var _proxy_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6443);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9963);


/** A stop whose name Docker looks up to get there, or would, if we followed its proxy. */
const isLookedUp = ({ way }) => way.kind !== 'proxy';
/** The hosts that Docker connects to, of which a resolver may be asked: servers, and the proxies in front of others. */
function dialledHosts(stops) {
    return [
        ...new Set(stops.map((stop) => (isLookedUp(stop) ? stop.host : ((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .throughOf */ .TE)(stop)?.host ?? stop.host)))),
    ];
}
/**
 * What is worth asking: where Docker connects to, and the registry, which it looks up before every push to see whether it is
 * insecure by its address; and what a proxy cannot reach, for who else can find it tells whose fault that is.
 */
function namesToLookUp(observations) {
    const stops = observations.request.images.flatMap((image) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .stopsOf */ .lD)((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOfImage */ .KW)(observations, image)));
    const registries = stops.filter(({ role }) => role === 'registry');
    const unreached = stops.filter((stop) => !isLookedUp(stop) && isUnreached(observations, stop));
    return [...new Set([...dialledHosts(stops), ...[...registries, ...unreached].map(({ host }) => host)])];
}
const isUnreached = (observations, stop) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionsTo */ .L2)(observations, stop).some(({ result }) => {
    switch (result.kind) {
        case 'answered':
            return (result.proxyMs ?? 0) > observations.request.slowThresholdMs;
        case 'failed':
            return result.phase === 'proxy' && ((0,_proxy_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyStatus */ .l)(result.code) ?? 0) >= _proxy_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .firstServerError */ .y;
        case 'timed-out':
            return result.phase === 'proxy';
        case 'skipped':
            return false;
    }
});


/***/ }),

/***/ 1782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ dialledHost),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   KW: () => (/* binding */ pathOfImage),
/* harmony export */   L2: () => (/* binding */ connectionsTo),
/* harmony export */   N5: () => (/* binding */ dialledPort),
/* harmony export */   OQ: () => (/* binding */ uploadTried),
/* harmony export */   TE: () => (/* binding */ throughOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   is: () => (/* binding */ stopKey),
/* harmony export */   lD: () => (/* binding */ stopsOf),
/* harmony export */   rq: () => (/* binding */ tokenStopOf)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(498);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2382);
/* harmony import */ var _challenge_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4083);
/* harmony import */ var _docker_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1337);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9347);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1782);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9403);
/* harmony import */ var _trust_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6097);
/* harmony import */ var _trust_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1106);
/* harmony import */ var _way_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5285);










const httpPort = 80;
const httpsPort = 443;
const apiRoot = '/v2/';
const knownPaths = new WeakMap();
/** The path of one image, as far as it is known. Worked out once for the same observations: replays ask by the hundred. */
function pathOfImage(observations, image) {
    const known = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(knownPaths, observations, () => new Map());
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(known, image, () => findPath(observations, image));
}
function findPath(observations, image) {
    const { registry, registryBefore, trust, trustServerRefused } = serversOf(observations, image.domain);
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(image);
    const uploads = { ...registry, path: `${registry.path}${image.path}/blobs/uploads/` };
    const file = (server, role) => ({
        ...server,
        path: `${server.path}${name}${(0,_trust_data_js__WEBPACK_IMPORTED_MODULE_5__/* .trustFilePath */ .uK)(role)}`,
    });
    return {
        registry,
        registryBefore,
        registryAuthentication: authenticationAt(observations, registry, image.path, tokenSender(observations)),
        uploads,
        uploadHost: uploadHostOf(observations, registry, uploads),
        trust,
        trustAuthentication: trust === null ? { kind: 'not-known' } : authenticationAt(observations, trust, name, 'client'),
        trustRoot: trust === null ? null : file(trust, 'root'),
        trustFiles: trust === null
            ? null
            : {
                timestamp: file(trust, 'timestamp'),
                snapshot: file(trust, 'snapshot'),
                targets: file(trust, 'targets'),
            },
        trustServerRefused,
    };
}
const knownServersOf = new WeakMap();
function serversOf(observations, domain) {
    const known = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(knownServersOf, observations, () => new Map());
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(known, domain, () => findServers(observations, domain));
}
function findServers(observations, domain) {
    const { registry, registryBefore } = registryStops(observations, domain);
    const withoutTrust = { registry, registryBefore, trust: null, trustServerRefused: null };
    const { contentTrust } = observations.runner;
    if (!contentTrust.asked || !(0,_docker_version_js__WEBPACK_IMPORTED_MODULE_2__/* .deciderSigns */ .nz)(observations))
        return withoutTrust;
    const server = (0,_trust_server_js__WEBPACK_IMPORTED_MODULE_6__/* .trustServerFor */ .R)(domain, observations.request.trustServer, contentTrust.serverVariable);
    return server.kind === 'invalid'
        ? { ...withoutTrust, trustServerRefused: server.message }
        : { ...withoutTrust, trust: trustStop(observations, server, registry) };
}
/** Who pushes, and who fetches its token: BuildKit has buildx do that (session/auth, `FetchToken`). */
const pusher = ({ request }) => (request.client === 'buildx' ? 'builder' : 'daemon');
const tokenSender = ({ request }) => (request.client === 'buildx' ? 'client' : 'daemon');
const onItsWay = (observations, sender, stop) => ({
    ...stop,
    way: (0,_way_js__WEBPACK_IMPORTED_MODULE_7__/* .wayOf */ .V)(observations.runner, sender, {
        secure: stop.security !== 'plain',
        host: stop.host,
        port: stop.port,
    }),
});
const knownHosts = new WeakMap();
/** All hosts of all images, in the order in which the first image meets them. */
const pathOf = (observations) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(knownHosts, observations, () => findHosts(observations));
function findHosts(observations) {
    const hosts = new Map();
    observations.request.images.forEach((image, index) => {
        const meet = (name, port, role) => {
            const key = `${name} ${port}`;
            const host = hosts.get(key) ?? { host: name, port, roles: new Set(), images: new Set() };
            host.roles.add(role);
            host.images.add(index);
            hosts.set(key, host);
        };
        for (const stop of stopsOf(pathOfImage(observations, image))) {
            if (stop.way.kind === 'proxy')
                meet(stop.way.through.host, stop.way.through.port, 'proxy');
            meet(stop.host, stop.port, stop.role);
        }
    });
    return [...hosts.values()].map((host) => ({ ...host, roles: [...host.roles], images: [...host.images] }));
}
const stopsOf = (path) => [
    path.registry,
    tokenStopOf(path.registryAuthentication),
    path.trust,
    tokenStopOf(path.trustAuthentication),
    path.uploadHost,
].filter((stop) => stop !== null);
/** What a write-check asked for an upload, or null where it has not been there. */
const uploadTried = (observations, uploads) => connectionsTo(observations, uploads).find(({ probe }) => probe.kind === 'http') ?? null;
/** A registry's transport has its own certificates wherever it is led to (moby distribution/registry.go `newRepository`). */
function uploadHostOf(observations, registry, uploads) {
    const result = uploadTried(observations, uploads)?.result;
    const place = result?.kind === 'answered' ? result.upload : null;
    if (place === null || (place.host === registry.host && place.port === registry.port))
        return null;
    return onItsWay(observations, pusher(observations), {
        role: 'upload',
        ...place,
        authorities: registry.authorities,
    });
}
/** The token server, where there is one. */
const tokenStopOf = (authentication) => authentication.kind === 'token' ? authentication.stop : null;
/** The id that a probe of this stop has at one address: what is asked for twice is measured once. */
const stopKey = (stop) => keyOf(stop, stop.port, throughOf(stop));
const keyOf = ({ security, host, authorities }, port, through) => [
    `${security} ${host} ${port} ${authorities.of} ${authorities.host}`,
    ...(through === null ? [] : [`through ${through.scheme} ${through.host} ${through.port}`]),
].join(' ');
/** The proxy on the way to a stop, or null. */
const throughOf = ({ way }) => way.kind === 'proxy' ? way.through : null;
/** Whose name is looked up to get to a stop: its own, or its proxy's. */
const dialledHost = (stop) => throughOf(stop)?.host ?? stop.host;
const dialledPort = (stop) => throughOf(stop)?.port ?? stop.port;
const knownServers = new WeakMap();
const knownConnections = new WeakMap();
/** The connections made for a stop, GET or not. */
function connectionsTo(observations, stop) {
    const measurements = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .countedMeasurements */ .aG)(observations);
    const known = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(knownConnections, measurements, () => new WeakMap());
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(known, stop, () => {
        const server = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(knownServers, measurements, () => byServer(measurements)).get(stopKey(stop));
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
        const server = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(servers, serverKeyOf(probe), () => ({ connects: [], gets: new Map() }));
        if (probe.kind === 'connect')
            server.connects.push([place, one]);
        else
            (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(server.gets, probe.path, () => []).push([place, one]);
    });
    return servers;
}
const isConnection = (one) => one.probe.kind === 'connect' || one.probe.kind === 'http';
const knownKeys = new WeakMap();
/** The `stopKey` of the stops that a probe was made for. */
const serverKeyOf = (probe) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(knownKeys, probe, () => keyOf(probe, portOf(probe), probe.through));
/** The server's own port, whatever stands between. */
const portOf = ({ to, through }) => through?.targetPort ?? to.port;
/**
 * Docker speaks TLS without verification, and then plain HTTP, to a registry that is insecure by address or by the daemon's
 * settings (moby registry/config.go `isSecureIndex`, registry/service_v2.go). Docker Hub never is.
 */
function registryStops(observations, domain) {
    const { host, port } = (0,_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .registryEndpoint */ .Fh)(domain);
    const stop = {
        role: 'registry',
        host,
        path: apiRoot,
        authorities: { of: 'registry', host: port === null ? host : `${host}:${port}` },
    };
    const going = (given) => onItsWay(observations, pusher(observations), given);
    const verified = going({ ...stop, port: port ?? httpsPort, security: 'tls' });
    const addresses = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .addressesOf */ .sO)(observations, host);
    const listed = observations.runner.daemonSettings.insecure?.registries ?? [];
    if ((0,_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .isDockerHub */ .gr)(domain) || !(0,_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .isInsecureToDaemon */ .gK)(domain, addresses, listed)) {
        return { registry: verified, registryBefore: null };
    }
    const unverified = { ...verified, security: 'tls-unverified' };
    const tried = connectionsTo(observations, unverified);
    const unanswered = addresses.length > 0 &&
        addresses.every((address) => tried.some(({ probe, result }) => probe.to.address === address && (result.kind === 'failed' || result.kind === 'timed-out')));
    return unanswered
        ? { registry: going({ ...stop, port: port ?? httpPort, security: 'plain' }), registryBefore: unverified }
        : { registry: unverified, registryBefore: null };
}
/**
 * Trust follows the registry: `InsecureSkipVerify` is set where the registry's index is not secure (docker/cli cli/trust/trust.go).
 * The CLI knows nothing of the daemon's settings.
 */
function trustStop(observations, { url, base }, registry) {
    const isInsecure = (0,_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .isInsecureRegistry */ .y_)(registry.host, (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .addressesOf */ .sO)(observations, registry.host));
    return onItsWay(observations, 'client', {
        role: 'trust',
        ...(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPortOf */ .QK)(url),
        path: base + apiRoot,
        security: isInsecure ? 'tls-unverified' : 'tls',
        authorities: { of: 'trust-server', host: url.host },
    });
}
const knownAuthentications = new WeakMap();
/** What a stop's answer asks for. */
function authenticationAt(observations, challenger, repository, sender) {
    const asked = connectionsTo(observations, challenger).find(({ probe, result }) => result.kind === 'answered' && probe.kind === 'http' && probe.authorization.kind === 'none');
    if (asked?.result.kind !== 'answered')
        return { kind: 'not-known' };
    const { result } = asked;
    // The same answer is met again whenever something else has been measured, or mended.
    const known = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(knownAuthentications, asked, () => new Map());
    const key = `${sender} ${repository}`;
    const found = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(known, key, () => authenticationIn(result, challenger, repository));
    return onSendersWay(observations, found, sender);
}
/** The token server has a way of its own, which is another one as soon as the sender's proxies are known. */
function onSendersWay(observations, found, sender) {
    if (found.kind !== 'token')
        return found;
    const ways = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(knownWays, observations.runner.proxies, () => new WeakMap());
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .P)(ways, found.stop, () => ({ ...found, stop: onItsWay(observations, sender, found.stop) }));
}
const knownWays = new WeakMap();
/** The token server gets the certificates of the host that sent the challenge. */
function authenticationIn(answer, challenger, repository) {
    if (answer.status !== 401)
        return { kind: 'none' };
    const challenge = answer.challenge ?? '';
    const bearer = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_9__/* .bearerOf */ .D)(challenge);
    if (bearer === null) {
        const basic = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_9__/* .parseChallenges */ .u)(challenge).some(({ scheme }) => scheme === 'basic');
        return basic ? { kind: 'basic', stop: challenger } : { kind: 'unusable' };
    }
    const url = new URL(bearer.realm);
    // An empty one is left out (docker/distribution registry/client/auth/session.go, `fetchTokenWithBasicAuth`).
    if (bearer.service !== null && bearer.service !== '')
        url.searchParams.set('service', bearer.service);
    url.searchParams.set('scope', `repository:${repository}:push,pull`);
    const plain = url.protocol === 'http:';
    const stop = {
        role: 'token',
        ...(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPortOf */ .QK)(url),
        path: `${url.pathname}${url.search}`,
        security: plain ? 'plain' : challenger.security === 'plain' ? 'tls-unverified' : challenger.security,
        authorities: challenger.authorities,
        way: { kind: 'direct' },
    };
    return { kind: 'token', stop, repository };
}


/***/ }),

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ urlToStop)
/* harmony export */ });
const urlToStop = ({ security, host, port, }) => ({
    secure: security !== 'plain',
    host,
    port,
});


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ exceptionsIn),
/* harmony export */   dB: () => (/* binding */ exceptionOf),
/* harmony export */   vL: () => (/* binding */ isExcepted)
/* harmony export */ });
/* unused harmony export covers */
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(498);
/** `NO_PROXY` as Go reads it: golang.org/x/net 0ca694d2 http/httpproxy/proxy.go:170-275, `useProxy` and `init`. */

/** The words of a `NO_PROXY`, as they are written. */
const exceptionsIn = (text) => text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
/** Whether this request goes past the proxy. This machine is never asked of a proxy. */
function isExcepted(words, { host, port }) {
    if (host === 'localhost' || (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackAddress */ .Ow)(host))
        return true;
    return words.map(exceptionOf).some((exception) => covers(exception, host, port));
}
function exceptionOf(word) {
    const text = word.trim().toLowerCase();
    if (text === '*')
        return { kind: 'all' };
    const network = networkOf(text);
    if (network !== null)
        return network;
    const [host, port] = hostAndPort(text) ?? [text, ''];
    const bytes = addressBytes(host);
    if (bytes !== null)
        return { kind: 'address', bytes, port };
    const name = host.startsWith('*.') ? host.slice(1) : host;
    if (name === '')
        return { kind: 'nothing' };
    const itself = !name.startsWith('.');
    return { kind: 'domain', host: asciiOf(itself ? `.${name}` : name), itself, port };
}
function covers(exception, host, port) {
    const isPort = (written) => written === '' || written === String(port);
    // netip.ParseAddr: a zone is no part of the address here.
    const bytes = addressBytes(host.replace(/%.*$/s, ''));
    switch (exception.kind) {
        case 'all':
            return true;
        case 'network':
            return bytes !== null && isInNetwork(bytes, exception);
        case 'address':
            return bytes !== null && bytes.join() === exception.bytes.join() && isPort(exception.port);
        case 'domain': {
            const name = host.trim().toLowerCase();
            const matches = name.endsWith(exception.host) || (exception.itself && name === exception.host.slice(1));
            return bytes === null && matches && isPort(exception.port);
        }
        case 'nothing':
            return false;
    }
}
/** net.ParseIP knows no zone; an IPv4 address in IPv6's form is that IPv4 address. */
function addressBytes(text) {
    const bytes = text.includes('%') ? null : (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text);
    return bytes === null ? null : plainBytes(bytes);
}
const mappedPrefix = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff];
const isMapped = (bytes) => bytes.length === 16 && mappedPrefix.every((byte, index) => bytes[index] === byte);
const plainBytes = (bytes) => isMapped(bytes) ? bytes.slice(mappedPrefix.length) : bytes;
/** net.ParseCIDR. */
function networkOf(text) {
    const [, address = '', digits = ''] = /^([^/]*)\/(\d{1,9})$/.exec(text) ?? [];
    const bytes = address.includes('%') ? null : (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(address);
    const bits = Number(digits);
    if (digits === '' || bytes === null || bits > 8 * bytes.length)
        return null;
    const masked = bytes.map((byte, index) => byte & maskOf(bits, index));
    return isMapped(masked)
        ? { kind: 'network', bytes: plainBytes(masked), bits: Math.max(0, bits - 8 * mappedPrefix.length) }
        : { kind: 'network', bytes: masked, bits };
}
const maskOf = (bits, index) => (0xff00 >> Math.min(8, Math.max(0, bits - 8 * index))) & 0xff;
const isInNetwork = (bytes, network) => bytes.length === network.bytes.length &&
    bytes.every((byte, index) => (byte & maskOf(network.bits, index)) === network.bytes[index]);
/** net.SplitHostPort, or null for what has no port by its rules. */
function hostAndPort(text) {
    const parts = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/s.exec(text);
    return parts === null ? null : [parts[1] ?? parts[2] ?? '', parts[3] ?? ''];
}
/** idna.Lookup.ToASCII; what it refuses stays as it is. */
function asciiOf(host) {
    // eslint-disable-next-line no-control-regex -- ASCII is what is looked for
    if (/^[\u0000-\u007f]*$/.test(host))
        return host;
    try {
        const { hostname } = new URL(`http://a${host}`);
        return hostname.startsWith('a.') ? hostname.slice(1) : host;
    }
    catch {
        return host;
    }
}


/***/ }),

/***/ 6443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ proxyStatus),
/* harmony export */   y: () => (/* binding */ firstServerError)
/* harmony export */ });
/** What a proxy has answered to CONNECT: the code of a connection that failed there begins with its status. */
/** RFC 9110 section 15.6: the server is aware that it has erred; of a proxy: it could not get there. */
const firstServerError = 500;
/** The status in such a code, or null where the connection broke instead. */
function proxyStatus(code) {
    const digits = /^(\d{3})(?: |$)/.exec(code)?.[1];
    return digits === undefined ? null : Number(digits);
}


/***/ }),

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ cgiRefusal),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* unused harmony exports withoutProxy, noProxies */
/* harmony import */ var _proxy_exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3665);

const withoutProxy = { https: null, http: null, exceptions: [], exceptionsSource: null };
/** proxy.go:132. It is said before anybody looks at `NO_PROXY`. */
const cgiRefusal = 'refusing to use HTTP_PROXY value in CGI environment; see golang.org/s/cgihttpproxy';
/**
 * The proxy of this request, or one that cannot be used and fails it; null where it goes direct: no proxy is set for its
 * scheme, or none that Go can read, or `NO_PROXY` says so.
 */
function proxyFor(settings, url) {
    const entry = url.secure ? settings.https : settings.http;
    if (entry === null)
        return null;
    if (entry.kind === 'malformed' && entry.error === null)
        return null;
    if (entry.kind === 'malformed' && entry.error === cgiRefusal)
        return entry;
    return (0,_proxy_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcepted */ .vL)(settings.exceptions, url) ? null : entry;
}
/** Nothing is set anywhere. */
const noProxies = {
    client: withoutProxy,
    daemon: withoutProxy,
    builder: withoutProxy,
    containers: null,
};


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sameRegistrableDomain),
/* harmony export */   h: () => (/* binding */ mayReceiveCredentials)
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


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trustRoleOf),
/* harmony export */   KD: () => (/* binding */ parseTrustData),
/* harmony export */   Sv: () => (/* binding */ trustRoles),
/* harmony export */   uK: () => (/* binding */ trustFilePath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7943);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4408);
/** A file of a repository's trust data, as far as it says when it expires and whose keys sign. */



/** notary tuf/data/types.go `TUFTypes`. */
const types = {
    root: 'Root',
    timestamp: 'Timestamp',
    snapshot: 'Snapshot',
    targets: 'Targets',
};
/** Reads what notary reads before it looks at signatures (notary tuf/data/root.go `isValidRootStructure` and its siblings). Never throws. */
function parseTrustData(role, text) {
    const unusable = (why) => ({ kind: 'unusable', role, why });
    const file = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .d)(text);
    if (file === null)
        return unusable('is not a JSON object');
    const signed = file['signed'];
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(signed))
        return unusable('has no object at signed');
    if (signed['_type'] !== types[role])
        return unusable(`does not say ${types[role]} at signed._type`);
    const version = signed['version'];
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
        return unusable('has no whole number above 0 at signed.version');
    const expires = timeOf(signed['expires']);
    if (expires === null)
        return unusable('has no date at signed.expires');
    const roles = role === 'root' ? rolesOf(signed) : role === 'targets' ? delegationsOf(signed) : [];
    if (roles === null)
        return unusable(`has no roles with their keys at signed.${role === 'root' ? 'roles' : 'delegations'}`);
    return { kind: 'metadata', role, version, expires, roles };
}
/** In the order in which Docker reads them. */
const trustRoles = ['root', 'timestamp', 'snapshot', 'targets'];
/** How the path of a file ends (notary client/helpers.go `getRemoteStore`, storage/httpstore.go `buildMetaURL`). */
const trustFilePath = (role) => `/_trust/tuf/${role}.json`;
/** Whose file it is that a path leads to, or null where it leads to none. */
const trustRoleOf = (path) => trustRoles.find((role) => path.endsWith(trustFilePath(role))) ?? null;
/** Go reads RFC 3339 and nothing else (time/format.go, `UnmarshalJSON`). */
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
function timeOf(value) {
    if (typeof value !== 'string' || !rfc3339.test(value))
        return null;
    const date = new Date(value);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
/** Each of the four must be there (notary tuf/data/root.go:41). */
function rolesOf(signed) {
    const roles = signed['roles'];
    const keys = signed['keys'];
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(roles) || !(0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(keys))
        return null;
    const found = trustRoles.map((name) => {
        const role = Object.hasOwn(roles, name) ? roles[name] : null;
        const keyIds = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(role) ? keyIdsOf(role, keys) : null;
        return keyIds === null ? null : { name, keyIds, paths: [] };
    });
    return found.every((role) => role !== null) ? found : null;
}
/** Empty where there are none, be it said or not. */
function delegationsOf(signed) {
    const delegations = signed['delegations'] ?? {};
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(delegations))
        return null;
    const roles = delegations['roles'] ?? [];
    const keys = delegations['keys'] ?? {};
    if (!Array.isArray(roles) || !(0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(keys))
        return null;
    const found = roles.slice(0, _budgets_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.trustRoles).map((role) => {
        if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(role) || typeof role['name'] !== 'string')
            return null;
        const keyIds = keyIdsOf(role, keys);
        const paths = role['paths'] ?? [];
        if (keyIds === null || !Array.isArray(paths))
            return null;
        return {
            name: printable(role['name']),
            keyIds,
            paths: paths
                .filter((path) => typeof path === 'string')
                .slice(0, _budgets_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.trustPaths)
                .map(printable),
        };
    });
    return found.every((role) => role !== null) ? found : null;
}
const printable = (text) => text.replace(/[^\x20-\x7e]+/g, ' ').slice(0, _budgets_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.trustCharacters);
/** By the names that their private halves are filed under, or null where the form is another. */
function keyIdsOf(role, keys) {
    const ids = role['keyids'];
    if (!Array.isArray(ids))
        return null;
    const found = ids.slice(0, _budgets_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.trustKeys).map((id) => {
        const key = typeof id === 'string' && Object.hasOwn(keys, id) ? keys[id] : null;
        return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(key) ? canonicalIdOf(key) : null;
    });
    return found.every((id) => id !== null) ? found : null;
}
/**
 * A key is known by the SHA-256 of its canonical JSON; one that stands in a certificate, as root keys do, is filed under
 * the id of the key alone (notary tuf/data/keys.go `ID`, tuf/utils/x509.go `CanonicalKeyID`).
 */
function canonicalIdOf(key) {
    const keytype = key['keytype'];
    const value = key['keyval'];
    const given = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? value['public'] : null;
    if (typeof keytype !== 'string' || typeof given !== 'string')
        return null;
    const plain = /^(\w+)-x509$/.exec(keytype)?.[1];
    if (plain === undefined)
        return idOf(keytype, given);
    try {
        const { publicKey } = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(given, 'base64'));
        return idOf(plain, publicKey.export({ type: 'spki', format: 'der' }).toString('base64'));
    }
    catch {
        return null;
    }
}
const idOf = (keytype, given) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify({ keytype, keyval: { private: null, public: given } }))
    .digest('hex');


/***/ }),

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ proxyLoginKey),
/* harmony export */   V: () => (/* binding */ wayOf)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7254);

const direct = { kind: 'direct' };
/** A program whose settings are not known goes direct where this step does. */
function wayOf({ proxies }, sender, url) {
    const settings = proxies[sender];
    const entry = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(settings ?? proxies.client, url);
    if (entry === null)
        return direct;
    if (settings !== null)
        return wayThrough(entry, proxies, url);
    const { source } = entry;
    const because = `${source} is set in this step, and whether the ${sender} has a proxy is not known`;
    return { kind: 'not-followed', source, because };
}
function wayThrough(entry, proxies, { port }) {
    const { source } = entry;
    if (entry.kind === 'malformed') {
        return entry.error === null ? direct : { kind: 'refused', source, error: entry.error };
    }
    const { server } = entry;
    if (server.scheme === 'socks5') {
        return { kind: 'not-followed', source, because: `the proxy in ${source} speaks SOCKS` };
    }
    const login = server.hasCredentials ? loginFor(entry, proxies) : null;
    if (server.hasCredentials && login === null) {
        return {
            kind: 'not-followed',
            source,
            because: `the password for the proxy in ${source} is not shown to this step`,
        };
    }
    const { scheme, host } = server;
    return { kind: 'proxy', source, through: { scheme, host, port: server.port, login, targetPort: port } };
}
/**
 * Only this step's variables are read with their passwords. What `docker info` tells of the daemon's is without them: the
 * same proxy is taken to want the same.
 */
function loginFor({ server }, { client }) {
    const same = [client.https, client.http].find((one) => one?.kind === 'server' &&
        one.server.hasCredentials &&
        one.server.host === server.host &&
        one.server.port === server.port);
    return same === undefined || same === null ? null : proxyLoginKey(same.source);
}
/** Where the login in a variable is kept (`Secrets`): no registry has such a name. */
const proxyLoginKey = (variable) => `${variable} (proxy)`;


/***/ }),

/***/ 560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ mayCancelAt),
/* harmony export */   z: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _registrable_domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7763);


function whyNotWritten({ request, runner }, registry) {
    if (!request.writeCheck)
        return 'not-asked';
    // Whatever is asked for: its code may be anybody's.
    if (runner.pullRequest)
        return 'pull-request';
    if (registry.way.kind === 'refused' || registry.way.kind === 'not-followed')
        return 'proxy';
    if ((0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isReadOnItsWay */ .Ph)(registry))
        return 'proxy';
    return request.checkCredentials ? null : 'not-read';
}
/**
 * Whether an upload may be cancelled on another host than the registry. Docker sends no credentials there (docker/distribution
 * registry/client/auth/session.go, `ModifyRequest`: they go where a challenge came from), and neither are any sent here; and a
 * stranger's host is asked to delete nothing.
 */
const mayCancelAt = (uploadHost, registry) => uploadHost.security === 'tls' && (0,_registrable_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRegistrableDomain */ .T)(uploadHost.host, registry.host);


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3548);
/** Everything that comes from the network or the user passes through here before it is shown. */

/**
 * Controls, format characters (bidirectional overrides among them), line separators, lone surrogates, letters and marks that
 * Unicode has no glyph for (`Default_Ignorable_Code_Point`), and what is stacked on a letter beyond what any script needs.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?<=\p{M}{4})\p{M}/gu;
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
    const lines = text
        .replace(/\r\n?/g, '\n')
        .replace(/(?<!\n)\n+$/, '')
        .split('\n');
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

/***/ 3548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    /**
     * GitHub's API says 65,535 characters of a check run's summary, and refuses more than 65,535 bytes of it with a 422: "summary
     * exceeds a maximum bytesize of 65535" (dorny/test-reporter#57, github/docs#35252).
     */
    checkRunSummaryBytes: 65_535,
    /** A table is cut here, and says how many rows are missing. */
    tableRows: 200,
    /** The same for lists. */
    listItems: 50,
    /** A passing summary's table: the whole of it stays within fifteen lines. */
    passRows: 3,
    /** Of a warning: steps, and resolvers, that are close to their limit. */
    marginRows: 10,
    /** Raw samples: three nameservers, two types, and a dozen names. */
    sampleRows: 72,
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

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xi: () => (/* binding */ busyLines),
  P_: () => (/* binding */ factsLines),
  oz: () => (/* binding */ progressLine),
  e7: () => (/* binding */ untoldLines)
});

// UNUSED EXPORTS: detailLine

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/src/render/proxies.js
/** Not escaped. */
function proxyLines({ client, daemon, builder }) {
    const lines = [
        ...settingsLines('docker', client),
        ...(daemon === null ? [] : settingsLines('the daemon', daemon)),
        ...(builder === null || JSON.stringify(builder) === JSON.stringify(daemon)
            ? []
            : settingsLines('the builder', builder)),
    ];
    return lines.length === 0 ? ['proxy: none'] : lines;
}
function settingsLines(who, { https, http, exceptions }) {
    const entries = [https, http].filter((entry) => entry !== null);
    const texts = [...new Set(entries.map(entryText))];
    if (texts.length === 0)
        return [];
    const except = exceptions.length === 0 ? '' : `, except for ${exceptions.join(', ')}`;
    return [`proxy of ${who}: ${texts.join(', ')}${except}`];
}
function entryText(entry) {
    if (entry.kind === 'malformed')
        return `${entry.source} cannot be used (${entry.why})`;
    const { scheme, host, port } = entry.server;
    return `${entry.source} is ${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

// EXTERNAL MODULE: ./build/src/render/results.js
var results = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/src/render/statistics.js
var statistics = __webpack_require__(9999);
// EXTERNAL MODULE: ./build/src/render/words.js
var words = __webpack_require__(8587);
;// CONCATENATED MODULE: ./build/src/render/progress.js






/** A line for every connection, every first (cold) query and every bad result; null for a good warm one. */
function progressLine(measurement) {
    if ((0,statistics/* isDns */.aE)(measurement))
        return isGoodAndWarm(measurement) ? null : detailLine(measurement);
    // A diagnosis serves the findings, which say what came of it.
    return (0,statistics/* isConnection */.fX)(measurement) ? detailLine(measurement) : null;
}
/** A line for any of them: who was asked what, and what came of it. */
function detailLine(measurement) {
    if ((0,statistics/* isConnection */.fX)(measurement))
        return connectionLine(measurement);
    const { probe, result } = measurement;
    const transport = probe.transport === 'tcp' ? ' over TCP' : '';
    const question = `${probe.name} ${probe.type}${transport}`;
    return (0,render_escape/* plainLine */.h0)(`${(0,results/* resolverText */.AZ)(probe.resolver)}  ${question}  ${(0,results/* dnsResultText */.kq)(result)}`);
}
function connectionLine({ probe, result }) {
    const credentials = probe.kind === 'http' && (0,statistics/* sendsLogin */.tC)(probe) ? ' with credentials' : '';
    const request = probe.kind === 'http' ? ` ${probe.method} ${probe.path}${credentials}` : '';
    return (0,render_escape/* plainLine */.h0)(`${probe.host}  ${(0,results/* endpointText */.HO)(probe.to)}${request}  ${(0,results/* connectionResultText */.BZ)(result)}`);
}
function isGoodAndWarm({ probe, result }) {
    const good = result.kind === 'answered' ||
        result.kind === 'skipped' ||
        // A name without an address of this type, or that a search suffix does not lead to, is as it should be.
        (result.kind === 'negative' && (result.what === 'nodata' || probe.name !== probe.host));
    return good && probe.sample > 0;
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
        (0,words/* contentTrustText */.zA)(runner),
        ...(runner.contentTrust.serverVariable === null
            ? []
            : [`DOCKER_CONTENT_TRUST_SERVER: ${runner.contentTrust.serverVariable}`]),
        ...proxyLines(runner.proxies),
        ...runner.notes.map(noteLine),
    ];
    return lines.map((line) => (0,render_escape/* plainLine */.h0)(line));
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
    const address = (0,results/* resolverText */.AZ)(resolver);
    if (resolver.behind !== null) {
        return `${(0,results/* resolverText */.AZ)(resolver.behind)} forwards to ${address} (from ${resolver.source})`;
    }
    const used = resolver.used ? 'used' : 'ignored: clients ask the first three only';
    return `nameserver ${address} (${(0,words/* ordinal */.IE)(resolver.position)}, ${used}, from ${resolver.source})`;
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
/** What a tool that was asked did not tell, and why. */
const untoldLines = ({ manager, places, ...runner }) => [
    ...busyLines(runner),
    ...('told' in manager && manager.told.kind === 'skipped'
        ? [(0,render_escape/* plainLine */.h0)(`${managerNames[manager.kind]}: ${manager.told.why}`)]
        : []),
    ...placeLines(places, ({ kind }) => kind === 'not-told').map((line) => (0,render_escape/* plainLine */.h0)(line)),
];
/** A machine that keeps its own programs waiting says little of how fast others are. */
function busyLines({ stalls }) {
    const ms = stalls.reduce((sum, stall) => sum + stall.ms, 0);
    if (ms < budgets/* stalling */.PY.toldMs)
        return [];
    return [
        `how fast the network is: this runner was busy with something else, and for ${(0,words/* durationText */.S5)(ms)} the preflight could not run, so that much of what it calls slow is its own doing`,
    ];
}
/** Only where it is not this step's own view. */
const placeLines = ({ daemon, builder }, isWanted = () => true) => [
    ['daemon', daemon],
    ...(JSON.stringify(builder) === JSON.stringify(daemon) ? [] : [['builder', builder]]),
].flatMap(([who, place]) => {
    if (!isWanted(place))
        return [];
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
        `timeout ${(0,words/* durationText */.S5)(rules.timeoutMs)}`,
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ resolverText),
/* harmony export */   BZ: () => (/* binding */ connectionResultText),
/* harmony export */   EN: () => (/* binding */ hostText),
/* harmony export */   HO: () => (/* binding */ endpointText),
/* harmony export */   _f: () => (/* binding */ dnsResultName),
/* harmony export */   aG: () => (/* binding */ isBlamed),
/* harmony export */   kq: () => (/* binding */ dnsResultText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);

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
const phaseNames = { tcp: 'TCP', proxy: 'CONNECT', tls: 'TLS', http: 'HTTP' };
/** The result of one connection. */
function connectionResultText(result) {
    switch (result.kind) {
        case 'answered':
            return [
                `TCP ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.tcpMs)}`,
                ...(result.proxyMs === null ? [] : [`CONNECT ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(result.proxyMs)}`]),
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

/***/ 9999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ pathRows),
/* harmony export */   UX: () => (/* binding */ lookupText),
/* harmony export */   aE: () => (/* binding */ isDns),
/* harmony export */   ce: () => (/* binding */ resolverRows),
/* harmony export */   fX: () => (/* binding */ isConnection),
/* harmony export */   tC: () => (/* binding */ sendsLogin)
/* harmony export */ });
/* unused harmony export percentile */
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8587);


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
/** What each nameserver in use says of a host, in a word or two: `1st SERVFAIL, 2nd 12 ms`. */
function lookupText(report, host) {
    if (pinned(report, host).length > 0)
        return 'hosts file';
    const rows = resolverRows(report).filter((row) => row.group === 'used' && row.host === host && !row.searchList);
    const texts = rows.map((row) => ({ position: row.position, text: briefly(row) }));
    const [only, ...more] = texts;
    if (only === undefined)
        return '-';
    if (more.length === 0)
        return only.text;
    return texts
        .map(({ position, text }) => (position === null ? text : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ordinal */ .IE)(position)} ${text}`))
        .join(', ');
}
function briefly({ p50Ms, coldMs, lost, others }) {
    const ms = p50Ms ?? coldMs;
    if (ms !== null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(ms);
    if (lost > 0)
        return 'no reply';
    return others[0]?.replace(/ x\d+$/, '') ?? 'not asked';
}
/** The push path: each host with each address that was connected to. */
function pathRows(report) {
    const connections = report.measurements.filter(isConnection);
    const rows = report.path.flatMap(({ host, port, roles }) => {
        const here = connections.filter(({ probe }) => probe.host === host && portOf(probe) === port);
        if (here.length === 0) {
            return [{ host, port, roles, addresses: knownAddresses(report, host), measurement: null }];
        }
        return unique(here.map(({ probe }) => probe.to)).map((to) => ({
            host,
            port,
            roles,
            addresses: here
                .filter(({ probe }) => same(probe.to, to))
                .slice(0, 1)
                .map(({ probe }) => placeOf(probe)),
            measurement: mostTelling(here.filter(({ probe }) => same(probe.to, to))),
        }));
    });
    const shown = new Set(rows.map(({ host, port }) => `${host} ${port}`));
    const others = connections
        .filter(({ probe }) => !shown.has(`${probe.host} ${portOf(probe)}`))
        .map((measurement) => ({
        host: measurement.probe.host,
        port: portOf(measurement.probe),
        roles: [],
        addresses: [placeOf(measurement.probe)],
        measurement,
    }));
    return [...rows, ...others];
}
/** The server's own port: a connection to a proxy goes to another. */
const portOf = ({ to, through }) => through?.targetPort ?? to.port;
/** What was connected to. The address behind a proxy is the proxy's to know. */
const placeOf = ({ to, through }) => through === null ? to.address : `proxy ${through.host}:${through.port}`;
/** A login that is stored, in whatever form. */
const sendsLogin = ({ authorization }) => authorization.kind === 'stored' || authorization.kind === 'identity-token';
/** A failure before an answer, an answer to the credentials before one without, a bare connection last. */
function mostTelling(measurements) {
    const rank = ({ probe, result }) => {
        if (result.kind === 'skipped')
            return 4;
        if (result.kind !== 'answered')
            return 0;
        if (probe.kind !== 'http')
            return 3;
        return sendsLogin(probe) ? 1 : 2;
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

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ culpritFinding),
/* harmony export */   Ey: () => (/* binding */ contentTrustLine),
/* harmony export */   F_: () => (/* binding */ isCalledByRole),
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
/* harmony export */   yj: () => (/* binding */ roleText),
/* harmony export */   ym: () => (/* binding */ decidingForecasts),
/* harmony export */   yz: () => (/* binding */ outcomeSentence),
/* harmony export */   zA: () => (/* binding */ contentTrustText)
/* harmony export */ });
/* unused harmony exports likeliestBadEnding, reportConsequence, hostWithRole, culpritText */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);

const sentences = {
    ok: 'The image will be pushed, and signed where content trust is on.',
    'false-401': 'Docker will report a 401, although the credentials are not the cause: after the layers, the ping of the trust server has 5 s for everything, the DNS lookup included, and loses them. ' +
        'Docker ignores that error. Without an answer to its ping it never asks for a token, so its next requests, which wait longer, arrive without one and are refused. ' +
        'New credentials will not help.',
    'trust-server-unreachable': 'The layers will be pushed, then Docker will stop because it cannot reach the trust server: the tag is in the registry, and it is not signed.',
    'token-server-unreachable': 'The server that asks for a token answers, but the token server that it names does not answer in time: Docker will stop with a time-out, whatever the credentials are.',
    'registry-unreachable': 'Docker will not reach the registry: its name is not resolved or no connection comes about in the time that Docker waits. Nothing will be pushed.',
    'access-denied': 'The credentials really are refused or missing, or do not cover this repository: DNS and the network are not the cause.',
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
    'access-denied': ['docker push will be denied', 'after'],
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
const roleNames = {
    registry: 'registry',
    token: 'token server',
    trust: 'trust server',
    upload: 'upload host',
    proxy: 'proxy',
};
/** `registry`, `trust server`; empty for a host that is not part of the push. What is masked in a log has its role still. */
const roleText = (roles) => roles.map((role) => roleNames[role]).join(', ');
/** Where names are not shown, `trust server` or `registry 2` stands for them. */
const isCalledByRole = (host, role) => host === role || (host.startsWith(`${role} `) && /^ \d+$/.test(host.slice(role.length)));
/** `trust server notary.docker.io`. */
function hostWithRole(host, { path }) {
    const roles = path.filter((one) => one.host === host).flatMap((one) => one.roles);
    const role = roleText([...new Set(roles)]);
    return role === '' || isCalledByRole(host, role) ? host : `${role} ${host}`;
}
/** `4.4.4.4, the 2nd nameserver, for the trust server notary.docker.io`; empty where the culprit has neither resolver nor host. */
function culpritText(report) {
    if (report.culprit === null)
        return '';
    const { resolver, position, host } = report.culprit;
    if (resolver === null)
        return host ?? '';
    const place = position === null ? '' : `, the ${ordinal(position)} nameserver`;
    const named = host === null ? '' : hostWithRole(host, report);
    const isRole = host !== null && report.path.some((one) => one.host === host);
    const asked = host === null ? '' : `${position === null ? '' : ','} for ${isRole ? 'the ' : ''}${named}`;
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


/***/ })

};
