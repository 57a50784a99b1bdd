export const id = 829;
export const ids = [829];
export const modules = {

/***/ 6829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeAgain: () => (/* binding */ judgeAgain)
});

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/forecast/outcomes.js
var outcomes = __webpack_require__(5946);
// EXTERNAL MODULE: ./build/src/push-path/looked-up.js
var looked_up = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/src/push-path/memo.js
var memo = __webpack_require__(1782);
// EXTERNAL MODULE: ./build/src/push-path/path.js
var push_path_path = __webpack_require__(9963);
// EXTERNAL MODULE: ./build/src/forecast/mended-settings.js
var mended_settings = __webpack_require__(9722);
// EXTERNAL MODULE: ./build/src/forecast/counterfactual.js
var counterfactual = __webpack_require__(8819);
// EXTERNAL MODULE: ./build/src/push-path/address.js
var push_path_address = __webpack_require__(498);
// EXTERNAL MODULE: ./build/src/push-path/addresses.js
var push_path_addresses = __webpack_require__(2382);
;// CONCATENATED MODULE: ./build/src/push-path/behind-stub.js

/** Whether a stub forwards to this nameserver. */
const standsBehind = ({ behind }, stub) => behind !== null && (0,push_path_address/* sameEndpoint */._X)(behind, stub);

;// CONCATENATED MODULE: ./build/src/forecast/mended-answers.js
/** Mended by whoever has the nameservers: what they answered. */





/**
 * As if this nameserver answered every question at once, as well as its siblings know the answer. A stub that does so has
 * somebody behind it that does: a program that asks those itself is helped, too.
 */
const withHealthyResolver = (resolver) => (observations) => {
    const healthy = [resolver, ...observations.runner.resolvers.filter((one) => standsBehind(one, resolver))];
    return (0,counterfactual/* mapMeasurements */.Qh)(observations, (one) => (0,counterfactual/* isDns */.aE)(one) && healthy.some((server) => (0,push_path_address/* sameEndpoint */._X)(one.probe.resolver, server))
        ? answeredAtOnce(one, observations)
        : one);
};
/** A question without its nameserver. */
const questionKey = ({ name, type }) => `${name} ${type}`;
/** As if what this nameserver lost had been answered with these, by `questionKey`. */
const withRepliesOf = (resolver, replies) => (observations) => (0,counterfactual/* mapMeasurements */.Qh)(observations, (one) => {
    if (!(0,counterfactual/* isDns */.aE)(one) || !(0,push_path_address/* sameEndpoint */._X)(one.probe.resolver, resolver))
        return one;
    const reply = one.result.kind === 'timed-out' ? replies.get(questionKey(one.probe)) : undefined;
    return reply === undefined ? one : { ...one, result: reply };
});
/** As if this nameserver said that a name does not exist, wherever it gave no other addresses than these for it. */
const withDenialsInsteadOf = (resolver, addresses) => (observations) => (0,counterfactual/* mapMeasurements */.Qh)(observations, (one) => (0,counterfactual/* isDns */.aE)(one) && (0,push_path_address/* sameEndpoint */._X)(one.probe.resolver, resolver) && givesOnly(one, addresses)
    ? { ...one, result: { kind: 'negative', what: 'nxdomain', ...atOnce } }
    : one);
/** As if nobody had given these addresses for a host: who did gives those of the others, or one that stands for them. */
const withoutAddresses = (host, addresses) => (observations) => {
    const better = (0,push_path_addresses/* addressesOf */.sO)(observations, host).filter((address) => !addresses.includes(address));
    return (0,counterfactual/* mapMeasurements */.Qh)(observations, (one) => (0,counterfactual/* isDns */.aE)(one) && one.probe.name === host && givesOnly(one, addresses)
        ? { ...one, result: resultOf(one.probe.type, better) }
        : one);
};
/** As if these addresses of a host stood in no answer and in no hosts file, which have no others instead. */
const withoutDeadAddresses = (host, dead) => (observations) => {
    const left = (addresses) => addresses.filter((address) => !dead.includes(address));
    const { pins } = observations.runner;
    const pinned = left(pins[host.toLowerCase()] ?? []);
    const mended = pinned.length === 0
        ? observations
        : (0,counterfactual/* withRunner */.T4)(observations, { pins: { ...pins, [host.toLowerCase()]: pinned } });
    return (0,counterfactual/* mapMeasurements */.Qh)(mended, (one) => {
        if (!(0,counterfactual/* isDns */.aE)(one) || one.probe.name !== host || one.result.kind !== 'answered')
            return one;
        const addresses = left(one.result.addresses);
        const { ms, nsid, extendedErrors } = one.result;
        const none = { kind: 'negative', what: 'nodata', ms, nsid, extendedErrors };
        return { ...one, result: addresses.length === 0 ? none : { ...one.result, addresses } };
    });
};
const givesOnly = ({ result }, addresses) => result.kind === 'answered' && result.addresses.every((address) => addresses.includes(address));
/** As if every name that the search list makes of a host were denied at once. */
const withDeniedSuffixes = (observations) => (0,counterfactual/* mapMeasurements */.Qh)(observations, (one) => (0,counterfactual/* isDns */.aE)(one) && one.probe.name !== one.probe.host ? answeredAtOnce(one, observations) : one);
/** As if every nameserver that clients ask answered questions about this host at once. */
const withKnownName = (host) => (observations) => (0,counterfactual/* mapMeasurements */.Qh)(observations, (one) => (0,counterfactual/* isDns */.aE)(one) && one.probe.host === host ? answeredAtOnce(one, observations) : one);
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

// EXTERNAL MODULE: ./build/src/forecast/request.js
var request = __webpack_require__(254);
// EXTERNAL MODULE: ./build/src/forecast/trip.js + 1 modules
var forecast_trip = __webpack_require__(1262);
;// CONCATENATED MODULE: ./build/src/findings/address-states.js
/** How each address of a server fares: a name may have several, and Docker takes the first that lets it in. */



const known = new WeakMap();
/** In the order in which they were first connected to. What stored credentials brought says nothing of the way there. */
const addressStates = (connections) => (0,memo/* getOrAdd */.PD)(known, connections, () => {
    const byAddress = new Map();
    for (const one of connections) {
        if (isBare(one) && one.result.kind !== 'skipped')
            (0,memo/* getOrAdd */.PD)(byAddress, one.probe.to.address, () => []).push(one);
    }
    return [...byAddress].flatMap(([address, own]) => {
        // A GET says more than a connection.
        const one = own.findLast(({ probe }) => probe.kind === 'http') ?? own.at(-1);
        return one === undefined ? [] : [{ address, state: stateOf(one), one }];
    });
});
/** The dead addresses of a server that answers at another one. */
function deadBesideGood(connections) {
    const states = addressStates(connections);
    return states.some(({ state }) => state === 'answers') ? states.filter(({ state }) => state === 'dead') : [];
}
const isBare = ({ probe }) => probe.kind === 'connect' || probe.authorization.kind === 'none';
function stateOf({ result }) {
    switch (result.kind) {
        case 'answered':
            return 'answers';
        case 'failed':
            // A neighbour that is asked for, and is not there, is given up after seconds (Linux, EHOSTUNREACH): no refusal at once.
            if ((0,forecast_trip/* isRefusal */.vu)(result))
                return result.ms < budgets/* goDialler */.KG.headStartMs ? 'refuses' : 'dead';
            return deadCodes.has(result.code) ? 'dead' : 'other';
        case 'timed-out':
            return 'dead';
        case 'skipped':
            return 'other';
    }
}
/** The other side, or the way there, ended it: what else can fail once the connection stands is TLS's, and said as that. */
const deadCodes = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

;// CONCATENATED MODULE: ./build/src/findings/shell.js
/**
 * Words of what is pasted. Names come from the network, from files and from tools: whatever is in one, it stays one word,
 * and nothing in it is run.
 */
/** What needs no quotes in a shell has none. */
const shellWord = (text) => (/^[\w.,:/@%+-]+$/.test(text) ? text : shellText(text));
/** A path, of which a shell puts the home in the place of a `~/` outside quotes. */
const shellPath = (path) => path.startsWith('~/') ? `~/${shellWord(path.slice(2))}` : shellWord(path);
/** In quotes that nothing inside can end (POSIX.1-2024 section 2.2.2). */
const shellText = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
/** PowerShell takes typographic quotes for its own (about_Quoting_Rules); doubled they stand for one. */
const powershellText = (text) => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
const powershellWord = (text) => /^[A-Za-z0-9_.][\w.:-]*$/.test(text) ? text : powershellText(text);
/** An address with colons would be a map, `1.5` a number, and some words are no text (YAML 1.1 has `on` among them). */
const yamlText = (text) => /^(?:[A-Za-z][\w.-]*|(?:\d+\.){3}\d+)$/.test(text) &&
    !/^(?:true|false|yes|no|on|off|null|[yn])$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;

;// CONCATENATED MODULE: ./build/src/findings/by-hand.js
/** Commands that show of a server by hand what was measured of it. */




/** Asks for a password, sends it, and shows nothing but the status. */
const statusWithPassword = "-sS -o /dev/null -w '%{http_code}\\n' -u NAME";
/**
 * The same GET with curl.
 * @param options the words between
 * @param address where it is sent, without a lookup; null leaves that to this runner
 */
function curl(stop, options, address = null) {
    // A host may be an address itself, and then there is nothing to look up.
    // It is looked up by its proxy, and there is nothing to pin.
    const through = (0,push_path_path/* throughOf */.TE)(stop);
    const pinned = address !== null && (0,push_path_address/* isIpAddress */.oX)(stop.host) === 0 && through === null;
    return [
        'curl',
        options,
        // curl would take these for a pattern.
        ...(/[[\]{}]/.test(`${stop.host}${stop.path}`) ? ['-g'] : []),
        ...(through === null ? [] : [`-x ${shellWord(proxyUrl(through))}`]),
        ...(pinned ? [`--resolve ${shellWord(`${stop.host}:${stop.port}:${address}`)}`] : []),
        shellText((0,request/* urlOf */.rs)(stop)),
    ].join(' ');
}
/** Without its login, which curl asks for (`--proxy-user NAME`). */
const proxyUrl = ({ scheme, host, port }) => `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
/** Where a server says how it wants to be spoken to. */
const showChallenge = (stop) => `${curl(stop, '-si')} | grep -i '^www-authenticate'`;
/** For how many seconds a token is good, as the answer with it says and as it says itself. */
const showLifetime = (stop) => `${curl(stop, '-sS -u NAME')} | jq '{expires_in, lives: ((.token // .access_token) | split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson | .exp - .iat)}'`;
/** What a token says that it is good for, where it is a JSON Web Token: nothing of its secret part is shown. */
const showGranted = (stop) => `${curl(stop, '-sS -u NAME')} | jq -r '.token // .access_token' | jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson.access'`;

// EXTERNAL MODULE: ./build/src/forecast/http-status.js
var http_status = __webpack_require__(9518);
// EXTERNAL MODULE: ./build/src/forecast/unfit-answers.js
var unfit_answers = __webpack_require__(1495);
// EXTERNAL MODULE: ./build/src/push-path/trust-data.js
var trust_data = __webpack_require__(6097);
;// CONCATENATED MODULE: ./build/src/forecast/mended-servers.js
/** Mended by whoever has the servers or the credentials: how connections went. */






/**
 * As if the server of a stop accepted, shook hands and answered at once, whatever it is asked for: a token server is
 * two stops with two scopes, and neither is mended alone.
 */
const withHealthyServer = (stop) => (observations) => (0,counterfactual/* mapMeasurements */.Qh)(observations, (one) => (0,counterfactual/* isConnection */.fX)(one) && isServerOf(stop, one.probe) ? connectedAtOnce(one) : one);
/** The same host, port and kind of TLS: a registry that is insecure by address may speak plain HTTP at the same port. */
const isServerOf = (stop, probe) => probe.host === stop.host && (0,push_path_path/* portOf */.HM)(probe) === stop.port && probe.security === stop.security;
/** As if a trust server were there, and signed for everybody: its ping, and the trust data of every repository. */
const withTrustService = (trust) => (observations) => (0,counterfactual/* mapMeasurements */.Qh)(observations, (one) => (0,counterfactual/* isConnection */.fX)(one) && isServerOf(trust, one.probe) && isTrustProbe(trust, one.probe) && isAnswered(one)
    ? { ...one, result: { ...one.result, ...well } }
    : one);
/** The host may be registry and token server as well, which is none of the trust service's business. */
const isTrustProbe = (trust, probe) => probe.kind === 'http' &&
    probe.authorities.of === 'trust-server' &&
    (probe.path === trust.path || (0,trust_data/* trustRoleOf */.IZ)(probe.path) !== null);
/** As if a stop answered everybody. */
const withoutChallenge = (stop) => (observations) => {
    const connections = new Set((0,push_path_path/* connectionsTo */.L2)(observations, stop));
    return (0,counterfactual/* mapMeasurements */.Qh)(observations, (one) => (0,counterfactual/* isConnection */.fX)(one) && connections.has(one) && one.result.kind === 'answered' && one.probe.kind === 'http'
        ? { ...one, result: { ...one.result, status: well.status, challenge: null } }
        : one);
};
/** As if the credentials were accepted everywhere, and good for pushing. */
const withAcceptedCredentials = (observations) => {
    const accepted = (0,counterfactual/* mapMeasurements */.Qh)(observations, (one) => {
        if (!(0,counterfactual/* isConnection */.fX)(one) || one.probe.kind !== 'http' || one.result.kind !== 'answered')
            return one;
        const { token, status } = one.result;
        if (token !== null)
            return { ...one, result: { ...one.result, status: well.status, token: pushToken } };
        return refuses(one.probe, status) ? { ...one, result: { ...one.result, status: well.status } } : one;
    });
    const { credentials } = observations.runner;
    return (0,counterfactual/* withRunner */.T4)(accepted, {
        credentials: Object.fromEntries(Object.keys(credentials).map((domain) => [domain, 'password'])),
        strayLogins: {},
        helpers: {},
    });
};
/** As if a proxy let everybody through, at once. What is behind it was not reached, or is as it was. */
const withOpenProxy = ({ host, port }) => (observations) => (0,counterfactual/* mapMeasurements */.Qh)(observations, (one) => {
    if (!(0,counterfactual/* isConnection */.fX)(one))
        return one;
    const { through } = one.probe;
    if (through?.host !== host || through.port !== port)
        return one;
    const { result } = one;
    if (result.kind === 'answered') {
        const { tcpMs, httpMs } = budgets/* healthyNetwork */.O8;
        return { ...one, result: { ...result, tcpMs, proxyMs: result.proxyMs === null ? null : httpMs } };
    }
    const isShut = result.kind === 'skipped' || result.phase === 'tcp' || result.phase === 'proxy';
    return isShut ? connectedAtOnce(one) : one;
});
function connectedAtOnce({ probe, startedMs, result, certificate, }) {
    const { tcpMs, tlsMs, httpMs } = budgets/* healthyNetwork */.O8;
    const get = probe.kind === 'http';
    const known = result.kind === 'answered' && !isUseless(probe, result) ? result : well;
    return {
        probe,
        startedMs,
        result: {
            kind: 'answered',
            tcpMs,
            proxyMs: probe.through === null || probe.security === 'plain' ? null : httpMs,
            tlsMs: probe.security === 'plain' ? null : tlsMs,
            httpMs: get ? httpMs : null,
            status: get ? known.status : null,
            challenge: get ? known.challenge : null,
            token: get ? known.token : null,
            error: get ? known.error : null,
            trustData: get ? known.trustData : null,
            upload: get ? known.upload : null,
            headers: get ? known.headers : null,
        },
        certificate,
    };
}
/** How a service answers that has nothing against it. */
const well = {
    status: 200,
    challenge: null,
    token: null,
    error: null,
    trustData: null,
    upload: null,
    headers: null,
};
/** Whether an answer is a refusal: of the service, or of the credentials that were sent along. */
const refuses = (probe, status) => status !== null &&
    ((0,http_status/* isServiceError */.gi)(status) ||
        (probe.kind === 'http' && probe.authorization.kind !== 'none' && status !== 404 && status >= 400));
/** A refusal, or, where it was no token that was asked for, what no registry and no trust server says. */
const isUseless = (probe, result) => refuses(probe, result.status) ||
    (probe.kind === 'http' && probe.reads !== 'token' && (0,unfit_answers/* unfitIn */._x)(result) !== null);
const pushToken = {
    kind: 'token',
    expiresInSeconds: null,
    livesSeconds: null,
    granted: ['pull', 'push'],
};
const isAnswered = (one) => one.result.kind === 'answered';

// EXTERNAL MODULE: ./build/src/push-path/credentials.js
var credentials = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/src/push-path/certificate-names.js
var certificate_names = __webpack_require__(1500);
// EXTERNAL MODULE: ./build/src/forecast/trust-data.js
var forecast_trust_data = __webpack_require__(58);
;// CONCATENATED MODULE: ./build/src/findings/fault.js
const aShell = 'a shell on this runner';

// EXTERNAL MODULE: ./build/src/forecast/exchanges.js
var exchanges = __webpack_require__(5041);
;// CONCATENATED MODULE: ./build/src/findings/suspect.js
/** A finding before its severity is known: what was seen, and how the observations would look without it. */





/** Every code has a page, docs/findings/<code>.md. */
const findingCodes = (/* unused pure expression or super */ null && ([
    'resolver-silent',
    'resolver-unreachable',
    'stub-not-running',
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
    'look-alike-registry',
    'search-list-slow',
    'search-list-amplifies',
    'search-list-wildcard',
    'endpoint-unreachable',
    'address-dead',
    'ipv6-without-route',
    'endpoint-slow',
    'certificate-rejected',
    'certificate-expired',
    'certificate-not-yet-valid',
    'certificate-wrong-name',
    'certificate-unknown-authority',
    'authority-missing-for-trust-server',
    'client-certificate-unusable',
    'client-certificate-missing',
    'client-certificate-refused',
    'insecure-registry-not-applied',
    'daemon-settings-invalid',
    'tls-intercepted',
    'tls-not-spoken',
    'tls-handshake-hangs',
    'clock-wrong',
    'service-error',
    'service-limits-rate',
    'service-forbids',
    'captive-page',
    'credentials-refused',
    'credentials-missing',
    'credentials-not-checked',
    'login-for-another-key',
    'credential-helper-fails',
    'credential-helper-hangs',
    'push-not-granted',
    'upload-left-behind',
    'write-check-skipped',
    'challenge-unusable',
    'realm-not-trusted',
    'realm-not-encrypted',
    'token-unusable',
    'token-short-lived',
    'docker-config-invalid',
    'trust-server-refuses',
    'trust-service-missing',
    'warm-cache-only',
    'trust-server-retired',
    'trust-server-invalid',
    'trust-data-expired',
    'trust-data-expires-soon',
    'trust-data-invalid',
    'trust-cache-stale',
    'passphrase-missing',
    'signing-key-missing',
    'content-trust-ignored',
    'content-trust-not-visible',
    'resolv-conf-line-ignored',
    'hosts-pin-sinkholed',
    'hosts-pin-stale',
    'nsswitch-missing',
    'option-makes-it-worse',
    'nameserver-repeated',
    'too-many-nameservers',
    'no-nameserver',
    'resolv-conf-dangling',
    'resolv-conf-unreadable',
    'daemon-elsewhere',
    'builder-resolves-differently',
    'libc-resolver',
    'proxy-url-malformed',
    'proxy-not-everywhere',
    'proxy-for-http-only',
    'proxy-for-containers-only',
    'proxy-exception-misread',
    'private-host-through-proxy',
    'proxy-unreachable',
    'proxy-asks-for-login',
    'proxy-refuses',
    'proxy-cannot-reach',
    'proxy-slow',
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
const addressed = (endpoint) => endpoint.port === budgets/* dnsPort */.f ? endpoint.address : (0,exchanges/* hostPort */.QL)(endpoint);
/**
 * The command to ask the same question by hand, with what this runner has: on Windows that is no dig, and
 * systemd-resolved's own tool says which interface answered. dig sends EDNS0 unless it is told not to.
 */
function dig(observations, resolver, name, type, option = null) {
    const { manager } = observations.runner;
    if (manager.kind === 'windows' && resolver.port === budgets/* dnsPort */.f) {
        return `Resolve-DnsName -DnsOnly -NoHostsFile -Server ${powershellWord(resolver.address)} -Type ${type} ${powershellWord(name)}`;
    }
    if (manager.kind === 'systemd-resolved' &&
        manager.told.kind === 'told' &&
        resolver.address === resolvedStub &&
        option === null) {
        return `resolvectl query --type=${type} ${isWord(name) ? '' : '-- '}${shellWord(name)}`;
    }
    const asked = (0,push_path_addresses/* dnsMeasurements */.f9)(observations).find(({ probe }) => probe.name === name && (0,push_path_address/* sameEndpoint */._X)(probe.resolver, resolver));
    const edns = asked?.probe.edns === false ? '+noedns ' : '';
    const port = resolver.port === budgets/* dnsPort */.f ? '' : `-p ${resolver.port} `;
    return `dig ${edns}${option === null ? '' : `${option} `}${port}@${shellWord(resolver.address)} ${isWord(name) ? '' : '-q '}${shellWord(name)} ${type}`;
}
/** What begins otherwise could be an option, or dig's own `@` and `+`. */
const isWord = (name) => /^[\w.]/.test(name);
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
            return `cat ${shellPath(resolvConf.path)}`;
    }
}
/** `3.0 s`, `12 ms`. */
const tookText = (ms) => ms >= 1_000 ? `${(ms / 1_000).toFixed(1)} s` : `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
const listed = (items) => items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

;// CONCATENATED MODULE: ./build/src/findings/rejection.js
/** A TLS handshake that ended because of the certificate, and what was wrong with it. */






/** OpenSSL's X509_V_ERR_* and Node's codes for an issuer that is not known here. */
const unknownIssuer = [
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
];
const hasUnknownIssuer = ({ code }) => unknownIssuer.includes(code);
/** Or null where something else ended the connection. */
function rejectionOf({ probe, result, certificate }) {
    // The other side's alerts and what is no TLS are `ERR_SSL_…`.
    if (result.kind !== 'failed' || result.phase !== 'tls' || result.code.startsWith('ERR_SSL_'))
        return null;
    return certificate !== null || /CERT|SIGNATURE|ISSUER/.test(result.code)
        ? { code: result.code, certificate, probe }
        : null;
}
/** The first at any address of a stop. */
const rejectionAt = (observations, stop) => (0,push_path_path/* connectionsTo */.L2)(observations, stop)
    .map(rejectionOf)
    .find((one) => one !== null) ?? null;
/** As if all of these servers were well. */
const withHealthyServers = (stops) => (observations) => stops.reduce((seen, stop) => withHealthyServer(stop)(seen), observations);
/** The command that shows the certificate. */
function showCertificate({ probe: { host, to } }) {
    const name = (0,push_path_address/* isIpAddress */.oX)(host) === 0 ? ` -servername ${shellWord(host)}` : '';
    return `openssl s_client -connect ${shellWord((0,exchanges/* hostPort */.QL)(to))}${name} </dev/null | openssl x509 -noout -subject -issuer -dates -ext subjectAltName`;
}
const namesShown = 3;
const dayCharacters = 'YYYY-MM-DD'.length;
/** `a.example, b.example and others`. */
const namesText = ({ names }) => names.length > namesShown ? `${names.slice(0, namesShown).join(', ')} and others` : listed(names);
/** A day of a certificate, or `?`. */
const dayText = (time) => time?.slice(0, dayCharacters) ?? '?';
/** What stands in a certificate, and what was wrong with it. */
function certificateText({ code, certificate }) {
    if (certificate === null)
        return `refused with ${code}`;
    const { names, issuer, validFrom, validTo, selfSigned } = certificate;
    const by = selfSigned ? 'signed by itself' : `issued by ${issuer ?? 'nobody who is named'}`;
    const whose = names.length === 0 ? 'it has no names' : `it is for ${namesText(certificate)}`;
    return `${whose}, ${by}, and valid from ${dayText(validFrom)} to ${dayText(validTo)} (${code})`;
}

;// CONCATENATED MODULE: ./build/src/findings/span.js
const units = [
    ['year', 31_557_600_000],
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1_000],
];
/** `3 days`, `1 hour`: in the largest unit of which it has at least one. */
function spanText(ms) {
    const length = Math.abs(ms);
    const [name, unitMs] = units.find(([, least]) => length >= least) ?? ['second', 1_000];
    const count = Math.floor(length / unitMs);
    return `${count} ${name}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/src/findings/clock-rules.js
/** This machine's clock, held against the `Date` of servers and the dates of certificates. */









const clock_rules_known = new WeakMap();
const wrongClock = (observations) => (0,memo/* getOrAdd */.PD)(clock_rules_known, observations, () => ({
    clock: byDates(observations) ?? byCertificates(observations),
})).clock;
/** Whether a certificate is refused for this machine's clock alone. */
const isClocksFault = (observations, stop) => wrongClock(observations)?.harmed.some(({ host, port }) => host === stop.host && port === stop.port) ?? false;
/** Whether trust data has expired by this machine's clock alone. */
function isClocksFaultAt(observations, data) {
    const clock = wrongClock(observations);
    return clock !== null && !(0,forecast_trust_data/* isExpiredAt */.zY)(data, clock.trueMs);
}
/** The repositories' trust data that is out of date here and nowhere else. */
const harmedTrustData = (observations) => observations.request.images.flatMap((image) => {
    const file = (0,forecast_trust_data/* faultyFile */.KS)(observations, (0,push_path_path/* pathOfImage */.KW)(observations, image));
    return file !== null && (0,forecast_trust_data/* isMetadata */.SE)(file) && isClocksFaultAt(observations, file.data) ? [file] : [];
});
function clockSuspects(observations) {
    const clock = wrongClock(observations);
    if (clock === null)
        return [];
    const { aheadMs, evidence, harmed } = clock;
    const outdated = harmedTrustData(observations);
    const harmless = harmed.length === 0 && outdated.length === 0;
    const healthy = withHealthyServers(harmed);
    const mend = outdated.length === 0 ? healthy : (seen) => (0,forecast_trust_data/* withFreshTrustData */.j6)(healthy(seen));
    return [
        {
            ...plainSuspect,
            code: 'clock-wrong',
            subject: nobody,
            title: `The clock of this runner is ${spanText(aheadMs)} ${aheadMs > 0 ? 'behind' : 'ahead'}${harmed.length > 0
                ? `: good certificates are refused (${listed([...new Set(harmed.map(({ host }) => host))])})`
                : harmless
                    ? ''
                    : ': trust data that is valid is taken for expired'}`,
            evidence: [
                ...evidence,
                ...outdated.map(({ stop, data }) => `${data.role}.json at ${stop.host} has not expired by their clocks`),
                ...tokensOver(observations, aheadMs),
            ],
            byHand: 'date -u && timedatectl',
            otherwise: harmless ? 'hint' : 'warning',
            mends: harmless ? [] : [mend],
            offers: [
                {
                    say: 'Set the clock, and keep it set',
                    paste: 'sudo timedatectl set-ntp true',
                    where: aShell,
                    mend,
                },
            ],
        },
    ];
}
/**
 * A token that says when it was issued is over for a clock that is further ahead than it lives: Docker asks for another one
 * before each request (docker/distribution registry/client/auth/session.go, `getToken`; without `issued_at` it counts from its
 * own clock). The registry, which has the right time, takes every one of them.
 */
function tokensOver(observations, aheadMs) {
    const lives = observations.measurements.filter(counterfactual/* isConnection */.fX).flatMap(({ result }) => {
        const token = result.kind === 'answered' ? result.token : null;
        return token?.kind === 'token' ? [Math.max(token.expiresInSeconds ?? 0, budgets/* leastTokenSeconds */.sr)] : [];
    });
    const shortest = Math.min(...lives);
    return -aheadMs > shortest * msPerSecond
        ? [
            `tokens live for ${shortest} s here: one that says when it was issued is over for this clock as it comes, and Docker asks for another before each request`,
        ]
        : [];
}
const msPerSecond = 1_000;
/** What servers say the time is. One alone may be wrong itself, unless a certificate agrees with it. */
function byDates(observations) {
    const dates = new Map();
    for (const { probe, result } of observations.measurements.filter(counterfactual/* isConnection */.fX)) {
        const aheadMs = result.kind === 'answered' ? (result.headers?.clockAheadMs ?? null) : null;
        if (aheadMs !== null && !dates.has(probe.host))
            dates.set(probe.host, aheadMs);
    }
    const all = [...dates.values()].sort((one, other) => one - other);
    const aheadMs = all[Math.floor(all.length / 2)];
    if (aheadMs === undefined || Math.abs(aheadMs) <= budgets/* clocks */.sk.wrongMs)
        return null;
    if ((all.at(-1) ?? 0) - (all[0] ?? 0) > budgets/* clocks */.sk.agreeMs)
        return null;
    const trueMs = Date.parse(observations.runner.startedAt) + aheadMs;
    const harmed = outOfDate(observations).filter(([, rejection]) => isValidAt(rejection, trueMs));
    if (dates.size < 2 && harmed.length === 0)
        return null;
    return {
        aheadMs,
        trueMs,
        evidence: [
            ...[...dates].map(([host, ms]) => `${host} says that it is ${spanText(ms)} ${ms > 0 ? 'later' : 'earlier'} than here`),
            ...harmed.map(([stop, rejection]) => validity(stop, rejection)),
        ],
        harmed: harmed.map(([stop]) => stop),
    };
}
/** Two servers whose certificates are not valid yet: both were made in the future, or it is not as early as this clock says. */
function byCertificates(observations) {
    const nowMs = Date.parse(observations.runner.startedAt);
    const early = outOfDate(observations).filter(([, { code, certificate }]) => code === 'CERT_NOT_YET_VALID' && Date.parse(certificate?.validFrom ?? '') > nowMs);
    if (new Set(early.map(([{ host }]) => host)).size < 2)
        return null;
    const starts = early.map(([, { certificate }]) => Date.parse(certificate?.validFrom ?? ''));
    const trueMs = Math.max(...starts);
    return {
        aheadMs: trueMs - nowMs,
        trueMs,
        evidence: [...new Set(early.map(([stop, rejection]) => validity(stop, rejection)))],
        harmed: early.map(([stop]) => stop),
    };
}
const outOfDate = (observations) => (0,push_path_path/* distinctStops */.eV)(observations).flatMap((stop) => {
    const rejection = rejectionAt(observations, stop);
    return rejection !== null && /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/.test(rejection.code)
        ? [[stop, rejection]]
        : [];
});
/** Never where a date of it is not known. */
const isValidAt = ({ certificate }, ms) => Date.parse(certificate?.validFrom ?? '') <= ms && ms <= Date.parse(certificate?.validTo ?? '');
const validity = ({ host }, { certificate }) => `the certificate of ${host} is valid from ${dayText(certificate?.validFrom ?? null)} to ${dayText(certificate?.validTo ?? null)}`;

;// CONCATENATED MODULE: ./build/src/findings/docker-folders.js

/** The daemon's is where it was found for this system; moby registry/config_unix.go `CertsDir`, docker/cli cli/trust/trust.go `certificateDirectory`. */
function folderToPaste({ runner: { daemonSettings, dockerConfig } }, { of, host }) {
    if (of === 'registry') {
        const { certificates } = daemonSettings;
        if (certificates.includes('\\')) {
            return { path: powershellWord(`${certificates}\\${host.replaceAll(':', '')}`), as: '' };
        }
        return {
            path: shellWord(`${certificates}/${host}`),
            as: certificates.startsWith('/etc/') ? 'sudo ' : '',
        };
    }
    const folder = 'path' in dockerConfig ? dockerConfig.path.replace(/\/[^/]*$/, '') : '';
    const path = folder.startsWith('/')
        ? shellWord(`${folder}/tls/${host}`)
        : `~/.docker/tls/${shellWord(host)}`;
    return { path, as: '' };
}
/** daemon.json, as a place to write to. */
const daemonFile = ({ runner: { daemonSettings } }) => 'path' in daemonSettings.file ? daemonSettings.file.path : '/etc/docker/daemon.json';

;// CONCATENATED MODULE: ./build/src/findings/issuers.js
/** The authorities that products which open TLS make for themselves, by the name that they come with. */
const interceptors = [
    [/zscaler/i, 'Zscaler'],
    [/netskope|goskope/i, 'Netskope'],
    [/fortinet|fortigate/i, 'FortiGate'],
    [/blue ?coat/i, 'Blue Coat'],
    [/cisco umbrella/i, 'Cisco Umbrella'],
    [/sophos/i, 'Sophos'],
    [/skyhigh|mcafee web gateway/i, 'Skyhigh'],
    [/forcepoint|websense/i, 'Forcepoint'],
    [/sonicwall/i, 'SonicWall'],
    [/watchguard/i, 'WatchGuard'],
    [/cloudflare managed|gateway ca - cloudflare/i, 'Cloudflare Gateway'],
    [/kaspersky/i, 'Kaspersky'],
    [/\beset ssl filter/i, 'ESET'],
    [/avast|avg web/i, 'Avast'],
    [/bitdefender/i, 'Bitdefender'],
    [/mitmproxy/i, 'mitmproxy'],
    [/charles proxy/i, 'Charles Proxy'],
    [/portswigger/i, 'Burp Suite'],
    [/fiddlerroot/i, 'Fiddler'],
];
/** Owners of authorities in Mozilla's root program whose certificates registries have. */
const publicAuthority = /let's encrypt|\bisrg\b|digicert|amazon|google trust services|globalsign|sectigo|comodo|usertrust|godaddy|starfield|microsoft|entrust|identrust|buypass|zerossl|ssl corporation|actalis|asseco|harica|quovadis|swisssign|geant|t-systems|d-trust|telia|gandi/i;
/** Let's Encrypt's staging environment, which no store trusts. */
const notForUse = /staging/i;
/** Services that everybody may push to: they have certificates that every store knows. */
const publicService = /(?:^|\.)(?:docker\.(?:io|com)|ghcr\.io|quay\.io|gcr\.io|pkg\.dev|mcr\.microsoft\.com|azurecr\.io|amazonaws\.com|public\.ecr\.aws|registry\.gitlab\.com|gitlab\.com|jfrog\.io|cloud\.ibm\.com|ocir\.io|digitalocean\.com)$/i;
/** The product, or null where the issuer's name is none of those. */
const interceptorNamed = (issuer) => interceptors.find(([name]) => name.test(issuer))?.[1] ?? null;
const isPublicAuthority = ({ issuer }) => issuer !== null && publicAuthority.test(issuer) && !notForUse.test(issuer);
const isPublicService = (host) => publicService.test(host);

;// CONCATENATED MODULE: ./build/src/findings/certificate-rules.js
/** Certificates that Docker will not accept, by what is wrong with them. */









/** Or null where the certificate is none of the trouble. */
function certificateFault(observations, stop, one) {
    const rejection = rejectionOf(one);
    if (rejection === null)
        return null;
    const { code, certificate } = rejection;
    const common = { evidence: [certificateText(rejection)], byHand: showCertificate(rejection) };
    const partOf = isClocksFault(observations, stop) ? { partOf: 'clock-wrong' } : {};
    const nowMs = Date.parse(observations.runner.startedAt);
    if (code === 'CERT_HAS_EXPIRED') {
        const endMs = Date.parse(certificate?.validTo ?? '');
        const since = endMs < nowMs ? ` on ${dayText(certificate?.validTo ?? null)}, ${spanText(nowMs - endMs)} ago` : '';
        return {
            ...common,
            ...partOf,
            code: 'certificate-expired',
            does: `shows a certificate that expired${since}`,
        };
    }
    if (code === 'CERT_NOT_YET_VALID') {
        const startMs = Date.parse(certificate?.validFrom ?? '');
        const from = startMs > nowMs
            ? `: it begins on ${dayText(certificate?.validFrom ?? null)}, in ${spanText(startMs - nowMs)}`
            : '';
        const does = `shows a certificate that is not valid yet${from}`;
        return { ...common, ...partOf, code: 'certificate-not-yet-valid', does };
    }
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
        const whose = certificate === null || certificate.names.length === 0 ? 'another name' : namesText(certificate);
        return { ...common, code: 'certificate-wrong-name', does: `shows a certificate for ${whose}` };
    }
    return hasUnknownIssuer(rejection)
        ? { ...common, ...unknownAuthority(observations, stop, rejection) }
        : {
            ...common,
            code: 'certificate-rejected',
            does: `shows a certificate that Docker will not accept (${code})`,
        };
}
function unknownAuthority(observations, stop, rejection) {
    const { certificate } = rejection;
    const registry = registryThatTrusts(observations, stop, rejection);
    if (registry !== null) {
        return {
            code: 'authority-missing-for-trust-server',
            does: `shows a certificate of the authority that the daemon trusts for ${registry}, and that the docker CLI does not know`,
            offers: [authorityOfRegistry(observations, stop, registry)],
        };
    }
    const evidence = [
        certificateText(rejection),
        ...(certificate !== null && (0,certificate_names/* isForOthers */.F)(certificate, stop.host)
            ? [`it is not for ${stop.host}, either`]
            : []),
        ...(certificate !== null && isPublicAuthority(certificate)
            ? [
                'its authority is a public one: the server does not send the certificate between, or this machine has no store (the package ca-certificates) or an old one',
            ]
            : []),
    ];
    const by = certificate === null
        ? 'an authority that is not known here'
        : certificate.selfSigned
            ? 'itself'
            : `${certificate.issuer ?? 'an authority without a name'}, which is not known here`;
    return {
        code: 'certificate-unknown-authority',
        does: `shows a certificate signed by ${by}`,
        evidence,
        offers: [authorityFile(observations, stop)],
    };
}
/**
 * The folder of a registry whose certificate has the same issuer and is accepted. It is for the certificates in that
 * folder: the system's store was there for both.
 */
function registryThatTrusts(observations, stop, { certificate }) {
    const issuer = certificate?.issuer ?? null;
    if (issuer === null || stop.authorities.of !== 'trust-server')
        return null;
    const trusting = (0,push_path_path/* distinctStops */.eV)(observations)
        .filter(({ authorities }) => authorities.of === 'registry')
        .find((other) => (0,push_path_path/* connectionsTo */.L2)(observations, other).some(({ probe, result, certificate: shown }) => probe.security === 'tls' &&
        result.kind === 'answered' &&
        shown?.ownFolder === true &&
        shown.issuer === issuer));
    return trusting?.authorities.host ?? null;
}
function authorityOfRegistry(observations, stop, registry) {
    const { path: folder } = folderToPaste(observations, stop.authorities);
    const from = folderToPaste(observations, { of: 'registry', host: registry });
    return {
        say: `Give the docker CLI what the daemon has for ${registry}`,
        paste: `mkdir -p ${folder} && cp ${from.path}/*.crt ${folder}/`,
        where: aShell,
        mend: withHealthyServer(stop),
    };
}
function authorityFile(observations, stop) {
    const { as, path: folder } = folderToPaste(observations, stop.authorities);
    return {
        say: `Give ${stop.authorities.of === 'registry' ? 'the daemon' : 'the docker CLI'} the certificate of that authority, if it is yours`,
        paste: `${as}install -D -m 644 ca.crt ${folder}/ca.crt`,
        where: aShell,
        mend: withHealthyServer(stop),
    };
}

// EXTERNAL MODULE: ./build/src/forecast/client-certificates.js
var client_certificates = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/src/push-path/client-certificates.js
var push_path_client_certificates = __webpack_require__(8944);
;// CONCATENATED MODULE: ./build/src/findings/client-certificate-rules.js
/** Client certificates: those that Docker stumbles over, and servers that are not content with what they are shown. */










/** One for each folder that Docker stumbles in. */
function clientCertificateSuspects(observations, stops) {
    const found = new Map();
    for (const stop of stops) {
        const one = (0,client_certificates/* stumblingCertificate */.$p)(observations, stop);
        if (one === null || found.has(one.path))
            continue;
        const { fault, error } = one.state;
        const who = stop.authorities.of === 'registry' ? 'The daemon' : 'The docker CLI';
        found.set(one.path, {
            ...plainSuspect,
            code: 'client-certificate-unusable',
            subject: ofHost(stop.host),
            title: `${who} asks ${stop.authorities.host} nothing: ${one.path} ${faultText[fault]}`,
            evidence: [`Docker reads every file of that folder first, and says: ${error}`],
            byHand: `ls -l ${folderToPaste(observations, stop.authorities).path}`,
            otherwise: 'warning',
            mends: [withoutStumbling, (seen) => withHealthyServer(stop)(withoutStumbling(seen))],
            offers: offersFor(observations, stop, one, fault),
        });
    }
    return [...found.values()];
}
const faultText = {
    'key-missing': 'has no key beside it',
    'certificate-missing': 'is a key without its certificate',
    unreadable: 'cannot be read',
    'not-pem': 'is not what it has to be',
    'not-matching': 'has a key beside it that belongs to another certificate',
};
/** As if all of them were in order. */
const withoutStumbling = (observations) => (0,counterfactual/* withRunner */.T4)(observations, {
    clientCertificates: observations.runner.clientCertificates.filter(({ state }) => state.kind !== 'unusable'),
});
function offersFor(observations, stop, { path }, fault) {
    const folder = folderToPaste(observations, stop.authorities);
    const name = path.replace(/^.*[/\\]/, '');
    const stem = name.replace(/\.[a-z]+$/, '');
    const file = (ending) => `${folder.path}/${shellWord(`${stem}.${ending}`)}`;
    const common = { where: aShell, mend: withoutStumbling };
    switch (fault) {
        case 'key-missing':
            return [
                {
                    ...common,
                    say: 'If it is the certificate of an authority, give it the ending that Docker takes for one; else put its key beside it',
                    paste: `${folder.as}mv ${file('cert')} ${file('crt')}`,
                },
            ];
        case 'unreadable':
            return [
                {
                    ...common,
                    say: 'Let this user read it',
                    paste: `${folder.as}chmod u+r ${folder.path}/*`,
                },
            ];
        case 'certificate-missing':
        case 'not-pem':
        case 'not-matching':
            return [
                {
                    ...common,
                    say: 'Put the certificate and the key that belong together there, both in PEM form and the key without a passphrase',
                    paste: installPair(folder, stem),
                },
            ];
    }
}
const installPair = ({ as, path }, stem) => `${as}install -D -m 644 client.cert ${path}/${shellWord(`${stem}.cert`)} && ${as}install -m 600 client.key ${path}/${shellWord(`${stem}.key`)}`;
/** Or null where no client certificate is the trouble. */
function clientCertificateFault(observations, stop, one) {
    if (!(0,client_certificates/* refusesClient */.vL)(one))
        return null;
    const said = one.result.kind === 'failed'
        ? `ends the connection (${one.result.code})`
        : `answers with HTTP status 400 and a page`;
    const partOf = (0,client_certificates/* stumblingCertificate */.$p)(observations, stop) === null
        ? {}
        : { partOf: 'client-certificate-unusable' };
    const folder = folderToPaste(observations, stop.authorities);
    const shown = (0,push_path_client_certificates/* certificatesAt */.Ef)(observations.runner, stop).find(({ state }) => state.kind === 'usable');
    if (shown === undefined) {
        return {
            ...partOf,
            code: 'client-certificate-missing',
            does: `asks for a client certificate, gets none and ${said}`,
            evidence: [whereItLooks(stop, folder.path)],
            byHand: askedFor(one),
            offers: [
                {
                    say: 'Put the certificate and the key that its operator has given you where Docker looks for them',
                    paste: installPair(folder, 'client'),
                    where: aShell,
                    mend: withHealthyServer(stop),
                },
            ],
        };
    }
    return {
        ...partOf,
        code: 'client-certificate-refused',
        does: `does not take the client certificate ${shown.path}${expiredText(observations, shown)} and ${said}`,
        evidence: [describe(shown)],
        byHand: askedFor(one),
        offers: [
            {
                say: 'Put one there that its operator has signed, and that is still good',
                paste: installPair(folder, shown.path.replace(/^.*[/\\]|\.cert$/g, '')),
                where: aShell,
                mend: withHealthyServer(stop),
            },
        ],
    };
}
/** Whether it cannot be told what the server would say to Docker, which may have more to show: nobody is to blame then. */
const isDockersToShow = (observations, stop, one) => (0,client_certificates/* shownByDockerAlone */.Sh)(observations, stop, one) !== null;
function whereItLooks({ security, authorities: { of } }, folder) {
    if (of === 'registry' && security !== 'tls') {
        return 'the daemon shows none to a registry that it does not verify, whatever lies in its folder';
    }
    return `${of === 'registry' ? 'the daemon' : 'the docker CLI'} looks for *.cert and *.key in ${folder}, and there is no pair`;
}
const describe = ({ path, state }) => state.kind === 'usable'
    ? `${path} is for ${state.subject}, and valid from ${dayText(state.validFrom)} to ${dayText(state.validTo)}`
    : path;
function expiredText({ runner }, { state }) {
    const nowMs = Date.parse(runner.startedAt);
    const endMs = state.kind === 'usable' ? Date.parse(state.validTo ?? '') : Number.NaN;
    return endMs < nowMs ? `, which expired ${spanText(nowMs - endMs)} ago,` : '';
}
/** It prints which authorities the server wants it signed by. */
const askedFor = ({ probe: { host, to } }) => `openssl s_client -connect ${shellWord(`${to.address.includes(':') ? `[${to.address}]` : to.address}:${to.port}`)} -servername ${shellWord(host)} </dev/null | grep -A 8 'client certificate CA'`;

;// CONCATENATED MODULE: ./build/src/findings/handshake-rules.js
/** TLS that never comes to a certificate: nobody speaks it, or nothing comes. */







/** Or null where the handshake is none of the trouble. */
function handshakeFault(observations, stop, { probe, result }) {
    if (result.kind === 'failed' && (0,forecast_trip/* speaksPlainHttp */.Cp)(result)) {
        return {
            code: 'tls-not-spoken',
            does: `speaks no TLS on port ${stop.port} (${result.code})`,
            offers: insecureRegistry(observations, stop),
        };
    }
    if (result.kind !== 'timed-out' || result.phase !== 'tls')
        return null;
    const does = `takes the connection after ${tookText(result.beforeMs)} and says nothing during the TLS handshake for ${tookText(result.waitedMs)}`;
    const doubt = packetDoubt(observations);
    if (doubt === null)
        return { code: 'tls-handshake-hangs', does };
    return {
        code: 'tls-handshake-hangs',
        does,
        evidence: [doubt.why],
        byHand: pingUnbroken(probe, doubt.out),
        offers: smallerPackets(doubt),
    };
}
/**
 * To a registry with a port in its name the daemon speaks plain HTTP where it is told to; without one it would leave this
 * port for 80 (moby registry/service_v2.go). The docker CLI never does so to a trust server, nor anybody to an https realm.
 */
function insecureRegistry(observations, stop) {
    const { role, authorities: { host }, } = stop;
    if (role !== 'registry' || !/:\d+$/.test(host))
        return [];
    return [
        {
            say: 'Give the registry a certificate; on a network of your own the daemon can be told to do without, and the password goes out readable',
            paste: JSON.stringify({ 'insecure-registries': [host] }),
            where: `${daemonFile(observations)}, then restart the daemon`,
            mend: null,
        },
    ];
}
/**
 * A connection needs small packets only, a certificate needs large ones. Where those are too large for the way and nobody
 * says so, the handshake hangs (RFC 2923 section 2.1). No measurement shows it; the interfaces may give it away.
 */
function packetDoubt({ runner: { interfaces, manager } }) {
    const out = interfaces.find(({ defaultRoute }) => defaultRoute);
    if (out === undefined)
        return null;
    const inContainer = manager.kind === 'docker' || manager.kind === 'kubernetes';
    const largest = `${out.name}, which leads out, sends packets of up to ${out.mtu} bytes`;
    const [narrow] = interfaces
        .filter(({ mtu }) => mtu < out.mtu && mtu >= budgets/* packets */.Yi.least)
        .sort((one, other) => one.mtu - other.mtu);
    if (narrow !== undefined) {
        return { out, mtu: narrow.mtu, why: `${largest}, ${narrow.name} only of ${narrow.mtu}`, inContainer };
    }
    if (out.mtu > budgets/* packets */.Yi.ethernet) {
        const why = `${largest}, and most ways take ${budgets/* packets */.Yi.ethernet}`;
        return { out, mtu: budgets/* packets */.Yi.ethernet, why, inContainer };
    }
    if (!inContainer || out.mtu <= budgets/* packets */.Yi.overlay)
        return null;
    const why = `${largest}, and this step is in a container: overlay networks take ${budgets/* packets */.Yi.overlay}`;
    return { out, mtu: budgets/* packets */.Yi.overlay, why, inContainer };
}
/** The largest packet of the interface, not to be cut into pieces. */
function pingUnbroken({ to: { address } }, { mtu }) {
    const family = (0,push_path_address/* isIpAddress */.oX)(address) === 6 ? 'ipv6' : 'ipv4';
    return `ping -c 3 -M do -s ${mtu - budgets/* packets */.Yi.pingHeaders[family]} ${shellWord(address)}`;
}
function smallerPackets({ out, mtu, inContainer }) {
    const say = `If large packets are what is lost, send none above ${mtu} bytes`;
    return [
        inContainer
            ? {
                say,
                paste: JSON.stringify({ mtu }),
                where: '/etc/docker/daemon.json of the host, then restart the daemon and create its networks again',
                mend: null,
            }
            : { say, paste: `sudo ip link set dev ${shellWord(out.name)} mtu ${mtu}`, where: aShell, mend: null },
    ];
}

;// CONCATENATED MODULE: ./build/src/findings/insecure-registry-rules.js
/** A daemon that was told not to verify a registry, and does: its list has another spelling, or it has not read its file again. */






/** Or null where nobody seems to have meant it. */
function insecureRegistryFault(observations, stop, one) {
    if (stop.role !== 'registry' || stop.security !== 'tls')
        return null;
    const isPlain = (0,forecast_trip/* speaksPlainHttp */.Cp)(one.result);
    const rejection = rejectionOf(one);
    if (!isPlain && rejection === null)
        return null;
    const { file, insecure } = observations.runner.daemonSettings;
    const { host } = stop.authorities;
    const written = file.kind === 'read' ? file.insecureRegistries : [];
    const listed = [...written, ...(insecure?.registries ?? [])];
    const meant = written.includes(host) ? host : listed.find((entry) => isMeantBy(entry, host));
    if (meant === undefined)
        return null;
    const why = meant === host
        ? `${daemonFile(observations)} has it among its insecure-registries, and the daemon that runs does not: it has not been restarted since`
        : `the daemon's insecure-registries have ${meant}, and it looks for ${host}, letter by letter`;
    return {
        code: 'insecure-registry-not-applied',
        does: `${isPlain ? 'speaks no TLS' : 'shows a certificate that Docker will not accept'} (${rejection?.code ?? failureCode(one)}), and ${why}`,
        evidence: [
            `the list that counts: ${insecure === null || insecure.registries.length === 0 ? 'nothing but this machine itself' : insecure.registries.join(', ')}`,
        ],
        byHand: "docker info --format '{{json .RegistryConfig}}'",
        offers: [
            {
                say: meant === host ? 'Restart the daemon' : 'Write it as images name it, and restart the daemon',
                paste: meant === host
                    ? 'sudo systemctl restart docker'
                    : JSON.stringify({ 'insecure-registries': [host] }),
                where: meant === host ? 'a shell on this runner' : `${daemonFile(observations)}, then restart the daemon`,
                mend: null,
            },
        ],
    };
}
const failureCode = ({ result }) => result.kind === 'failed' ? result.code : '';
/** The same server under another port or none, with a path or a slash behind it, or in other letters. */
const isMeantBy = (entry, host) => !/\/\d+$/.test(entry) && nameIn(entry) === nameIn(host);
const nameIn = (text) => text.toLowerCase().replace(/\/.*$/, '').replace(/:\d+$/, '');
/** The daemon asks for TLS first, and where its packets are dropped it waits for all of its ping before it goes on without. */
function slowFallbackSuspects(observations) {
    const found = new Map();
    for (const image of observations.request.images) {
        const { registry, registryBefore } = (0,push_path_path/* pathOfImage */.KW)(observations, image);
        if (registryBefore === null)
            continue;
        const silent = (0,push_path_path/* connectionsTo */.L2)(observations, registryBefore).find(({ result }) => result.kind === 'timed-out');
        const isAnswered = (0,push_path_path/* connectionsTo */.L2)(observations, registry).some(({ result }) => result.kind === 'answered');
        if (silent?.result.kind !== 'timed-out' || !isAnswered)
            continue;
        found.set(registry.host, {
            ...plainSuspect,
            code: 'endpoint-slow',
            subject: ofHost(registry.host),
            title: `Registry ${registry.host} says nothing on port ${registryBefore.port} for ${tookText(silent.result.waitedMs)}, and answers without TLS on port ${registry.port}: Docker waits out the first before it comes to the second`,
            evidence: [
                'a daemon that need not verify a registry asks for TLS first, and a port that is dropped costs all of its ping',
                `a port that refuses would cost nothing; nor would the name ${registry.host}:${registry.port}, at which TLS is refused at once`,
            ],
            byHand: curl(registryBefore, '-v', silent.probe.to.address),
            otherwise: 'warning',
        });
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/src/findings/interception-rules.js
/** Something between this runner and the servers that opens TLS, and that this runner does not know. */





/**
 * Whether it is not the server that showed this certificate: a product for it has signed it, or the server is one that
 * everybody pushes to, which has a certificate that every store knows.
 */
function isInterception(rejection) {
    const { certificate, probe } = rejection;
    if (certificate === null || !hasUnknownIssuer(rejection))
        return false;
    if (certificate.issuer !== null && interceptorNamed(certificate.issuer) !== null)
        return true;
    return isPublicService(probe.host) && !isPublicAuthority(certificate);
}
/** One complaint, however many servers are behind it. */
function interceptionSuspects(observations) {
    const met = (0,push_path_path/* distinctStops */.eV)(observations).flatMap((stop) => {
        const rejection = rejectionAt(observations, stop);
        return rejection !== null && isInterception(rejection) ? [[stop, rejection]] : [];
    });
    const [first] = met;
    if (first === undefined)
        return [];
    const [, rejection] = first;
    const issuer = rejection.certificate?.issuer ?? 'somebody without a name';
    const product = interceptorNamed(issuer);
    const hosts = [...new Set(met.map(([stop]) => stop.host))];
    const mend = withHealthyServers(met.map(([stop]) => stop));
    return [
        {
            ...plainSuspect,
            code: 'tls-intercepted',
            subject: nobody,
            title: `${product ?? 'Something'} between this runner and ${listed(hosts)} opens TLS: ${hosts.length === 1 ? 'the certificate is' : 'the certificates are'} issued by ${issuer}`,
            evidence: [
                ...new Set(met.map(([stop, one]) => `${stop.host} at ${one.probe.to.address}: ${certificateText(one)}`)),
            ],
            byHand: showCertificate(rejection),
            otherwise: 'warning',
            mends: [mend],
            offers: [
                {
                    say: 'Give this machine the certificate of whoever opens TLS here (your network team has it), or have these hosts left alone',
                    paste: 'sudo cp ca.crt /usr/local/share/ca-certificates/proxy.crt && sudo update-ca-certificates && sudo systemctl restart docker',
                    where: aShell,
                    mend,
                },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/findings/status-rules.js
/** What a status says of a server, or of whoever answers for it: it was found and reached, so no resolver is to blame. */






/** What a status that speaks of the service is called. */
function codeOfFailure(status) {
    if (status === networkLogin)
        return 'captive-page';
    return status === tooMany ? 'service-limits-rate' : 'service-error';
}
/** @param address where the answer came from */
function statusFault(stop, result, address) {
    const status = result.status ?? 0;
    const fault = (0,http_status/* isServiceError */.gi)(status) ? failure(stop, result, status) : unfit(stop, result);
    return fault === null ? null : { byHand: curl(stop, '-si', address), ...fault };
}
/** RFC 6585 sections 4 and 6. */
const tooMany = 429;
const networkLogin = 511;
const reached = 'it was found and reached, so no resolver is to blame';
function failure(stop, result, status) {
    switch (codeOfFailure(status)) {
        case 'captive-page':
            return pageFault(stop, { kind: 'page', status });
        case 'service-limits-rate':
            return limited(stop, result);
        case 'service-error':
            return broken(result, status);
    }
}
function limited(stop, { headers }) {
    return {
        code: 'service-limits-rate',
        does: `has had too many requests (HTTP status ${tooMany})${againIn(headers)}: ${reached}`,
        evidence: ['many registries count by address, and all runners behind one address are one to them'],
        offers: stop.role === 'trust' ? [] : [logIn(stop)],
    };
}
/** Anonymous requests are counted by address, those of an account by account (docs.docker.com/docker-hub/usage). */
const logIn = ({ host, role }) => ({
    say: 'Log in before this step, so that the requests are counted by account, or wait',
    paste: `docker login ${role === 'registry' && host !== dockerHubHost ? `${host} ` : ''}--username NAME --password-stdin`,
    where: 'a step before this one',
    mend: null,
});
const dockerHubHost = 'registry-1.docker.io';
function broken({ headers }, status) {
    const by = (0,unfit_answers/* isPage */.yp)(headers)
        ? ', on a web page that is not its own: somebody stands before it'
        : behindProxy.has(status)
            ? ', which comes from a proxy or load balancer that gets no answer of it'
            : '';
    return {
        code: 'service-error',
        does: `answers with HTTP status ${(0,http_status/* statusLine */.Bs)(status)}${by}${againIn(headers)}: ${reached}`,
        ...(status === unavailable && headers?.retryAfterSeconds !== null && headers !== null
            ? { evidence: ['with a time to come again it is maintenance, or more load than it takes'] }
            : {}),
    };
}
/** RFC 9110 section 15.6: bad gateway and gateway timeout; service unavailable. */
const behindProxy = new Set([502, 504]);
const unavailable = 503;
const againIn = (headers) => headers === null || headers.retryAfterSeconds === null
    ? ''
    : ` and wants to be asked again in ${headers.retryAfterSeconds} s`;
/** A token server has a finding of its own for what is no token, and a trust server for a refusal. */
function unfit(stop, result) {
    const found = stop.role === 'token' ? null : (0,unfit_answers/* unfitIn */._x)(result);
    if (found === null)
        return null;
    if (found.kind === 'redirect' && stop.path.endsWith('//v2/'))
        return slashFault(stop, found);
    if (found.kind !== 'forbidden')
        return pageFault(stop, found);
    return stop.role === 'trust' ? null : forbidden(found);
}
function forbidden({ status, page }) {
    return {
        code: 'service-forbids',
        does: `forbids this runner everything (HTTP status ${status}), before it has asked who it is: ${reached}`,
        evidence: [
            page
                ? 'what it says is a web page: a firewall or filter before the registry, which may go by address or country'
                : 'what it says is no web page: the registry itself, or its own firewall, may have a list of addresses that may come',
        ],
        offers: [
            {
                say: "Have this runner's outside address put on the registry's list, or push from a runner that is on it",
                paste: 'dig +short myip.opendns.com @resolver1.opendns.com',
                where: 'a shell on this runner, for the address',
                mend: null,
            },
        ],
    };
}
/** Docker puts the variable and `/v2/` together as they are, and a notary server cleans the path by a redirection (Go's ServeMux). */
function slashFault(stop, { status }) {
    const url = (0,request/* urlOf */.rs)(stop).replace(/\/\/v2\/$/, '');
    return {
        code: 'trust-server-invalid',
        does: `is asked for ${stop.path} and answers ${(0,http_status/* statusLine */.Bs)(status)}: DOCKER_CONTENT_TRUST_SERVER ends with a slash, and for trust data Docker follows no redirection`,
        evidence: ['Docker puts the variable and /v2/ together as they are'],
        offers: [
            {
                say: 'Leave the slash at the end out',
                paste: `env:\n  DOCKER_CONTENT_TRUST_SERVER: ${yamlText(url)}`,
                where: 'the job in the workflow file',
                mend: withHealthyServer(stop),
            },
        ],
    };
}
function pageFault(stop, unfit) {
    const { status } = unfit;
    const does = unfit.kind === 'page'
        ? `answers with a web page (HTTP status ${status})`
        : `sends its visitors ${unfit.to === null ? 'to another page' : `to ${unfit.to}`} (HTTP status ${status})`;
    return {
        code: 'captive-page',
        does: `${does}, as a network does that wants a login, or a filter: ${reached}`,
        evidence: [
            `a ${stop.role === 'trust' ? 'trust server' : 'registry'} answers 200 or 401 there, and no web page`,
        ],
        offers: [
            {
                say: 'Log this runner in to its network, or have the filter let this host pass unchanged',
                paste: stop.host,
                where: "the filter's list of hosts that are let pass",
                mend: withHealthyServer(stop),
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/findings/endpoint-rules.js
/** What can be said of registry, token server and trust server once they have an address. */
















const roleName = {
    registry: 'Registry',
    token: 'Token server',
    trust: 'Trust server',
    upload: 'Upload host',
};
const budgetMs = {
    registry: budgets/* daemon */.fx.pingMs,
    token: budgets/* daemon */.fx.tokenMs,
    trust: budgets/* contentTrust */.Az.pingMs,
    upload: budgets/* daemon */.fx.dialMs,
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
    const connections = (0,push_path_path/* connectionsTo */.L2)(observations, stop);
    // What takes uploads is only connected to: a GET there is not part of a push.
    const asked = connections.filter(({ probe }) => probe.kind === 'http' || stop.role === 'upload');
    const answered = asked.find(({ result }) => result.kind === 'answered');
    const deciding = (answered === undefined ? null : silentToLogin(asked)) ?? answered ?? asked.at(-1);
    if (deciding === undefined)
        return [];
    const addresses = new Set(connections.map(({ probe }) => probe.to.address)).size;
    // One bad address is enough where Docker comes to it first. A dead one among others has a name of its own.
    const dead = new Set(deadBesideGood(connections).map(({ address }) => address));
    const held = [deciding, ...(deciding.result.kind === 'answered' ? connections.filter(holdsUp) : [])].filter(({ probe }) => !dead.has(probe.to.address));
    const found = held.flatMap((one) => {
        const fault = faultOf(observations, stop, one);
        return fault === null ? [] : [{ one, fault }];
    })[0];
    if (found === undefined)
        return [];
    const { probe } = found.one;
    const what = found.fault;
    const where = found.one !== deciding
        ? ` at ${probe.to.address}, one of its ${addresses} addresses`
        : answered !== undefined && answered !== deciding
            ? ' where it is sent the login, and answers without it'
            : '';
    return [
        {
            ...plainSuspect,
            code: what.code,
            subject: ofHost(stop.host),
            title: `${roleName[stop.role]} ${stop.host} ${what.does}${where}`,
            evidence: [
                `${requestOf(found.one)} ${(0,request/* urlOf */.rs)(stop)} at ${probe.to.address}: ${what.does}`,
                ...(what.evidence ?? []),
            ],
            byHand: what.byHand ?? curl(stop, '-v', probe.to.address),
            otherwise: 'warning',
            mends: [withHealthyServer(stop)],
            offers: what.offers ?? [],
            partOf: what.partOf ?? null,
        },
    ];
}
/** Docker sends along what it has stored: a server that answers everybody but those who log in does not answer it. */
function silentToLogin(asked) {
    const logins = asked.filter(({ probe }) => probe.kind === 'http' && (0,credentials/* sendsLogin */.tC)(probe.authorization));
    const isAnswered = logins.some(({ result }) => result.kind === 'answered');
    return isAnswered ? null : (logins.findLast(({ result }) => result.kind !== 'skipped') ?? null);
}
const requestOf = ({ probe }) => probe.kind === 'http' ? 'GET' : 'connection for';
/**
 * What refuses at once, or has no route, costs Docker nothing: it goes on to the next address. One that was reset before
 * anybody looked at it had been connected to, and Docker stays there.
 */
const holdsUp = ({ probe, result }) => !(result.kind === 'failed' && (0,forecast_trip/* isRefusal */.vu)(result)) &&
    !(probe.kind === 'http' && probe.authorization.kind !== 'none');
function faultOf(observations, stop, one) {
    const { probe, result } = one;
    if (isProxys(one))
        return null;
    // It is not the server that showed it: one complaint for all servers (interception-rules.ts).
    const rejection = rejectionOf(one);
    if (rejection !== null && isInterception(rejection))
        return null;
    if (isDockersToShow(observations, stop, one))
        return null;
    const fault = clientCertificateFault(observations, stop, one) ??
        insecureRegistryFault(observations, stop, one) ??
        certificateFault(observations, stop, one) ??
        handshakeFault(observations, stop, one);
    if (fault !== null)
        return fault;
    switch (result.kind) {
        case 'failed':
            return {
                code: 'endpoint-unreachable',
                does: `breaks off during ${phaseName[result.phase]} after ${tookText(result.ms)} (${result.code})`,
            };
        case 'timed-out':
            return {
                code: 'endpoint-unreachable',
                does: `says nothing during ${phaseName[result.phase]} for ${tookText(result.waitedMs)}`,
            };
        case 'answered': {
            // It was asked to cancel, which Docker never does.
            if (stop.role === 'upload')
                return null;
            const fault = statusFault(stop, result, probe.to.address);
            if (fault !== null)
                return fault;
            // What its proxy takes is the proxy's own affair (proxy-rules.ts).
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
/** It did not come as far as the server. */
const isProxys = ({ probe, result }) => probe.through !== null && 'phase' in result && (result.phase === 'tcp' || result.phase === 'proxy');
const phaseName = {
    tcp: 'the TCP connection',
    proxy: 'the CONNECT through its proxy',
    tls: 'the TLS handshake',
    http: 'the HTTP request',
};

;// CONCATENATED MODULE: ./build/src/findings/pins.js
/** Addresses that may be written into the hosts file for the time of one job. */



/** Where Go and glibc look before they ask a nameserver. */
const hostsPath = '/etc/hosts';
/** As the hosts file has them. */
const pinLines = (pins) => Object.entries(pins)
    .flatMap(([host, addresses]) => addresses.map((address) => `${address} ${host}`))
    .join('\n');
/**
 * The hosts of this push that are looked up, with their addresses, in the order of the path. A host of which nobody told an
 * address has none. One whose addresses differ from answer to answer or from resolver to resolver is left to DNS: it
 * is spread over a network that means to choose, as content delivery networks are, and a choice of its is not ours to freeze.
 */
function pinsFor(observations) {
    const hosts = [...new Set((0,push_path_path/* pathOf */.XM)(observations).map(({ host }) => host))].filter(
    // No name of a hosts file has anything else in it.
    (host) => /^[\w.-]+$/.test(host) && (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) === null);
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
        (0,memo/* getOrAdd */.PD)(answers, probe.type, () => new Set()).add([...result.addresses].sort().join(' '));
    }
    const sets = [...answers.values()];
    if (sets.length === 0 || sets.some(({ size }) => size > 1))
        return null;
    return sets.flatMap((set) => [...set].join(' ').split(' ')).filter((address) => address !== '');
}

;// CONCATENATED MODULE: ./build/src/findings/address-rules.js
/** One dead address of several: who takes another one first sees nothing of it. */












/** @param isExplained whether an address is dead for a reason that has a finding of its own */
function addressSuspects(observations, stops, isExplained) {
    const found = new Map();
    for (const stop of stops) {
        const connections = (0,push_path_path/* connectionsTo */.L2)(observations, stop);
        const dead = deadBesideGood(connections).filter(({ address }) => !isExplained(address));
        const key = `${stop.host} ${stop.port}`;
        // A token server is a stop for each scope.
        if (dead[0] !== undefined && !found.has(key)) {
            found.set(key, address_rules_suspectOf(observations, stop, [dead[0], ...dead.slice(1)]));
        }
    }
    return [...found.values()];
}
function address_rules_suspectOf(observations, stop, dead) {
    const states = addressStates((0,push_path_path/* connectionsTo */.L2)(observations, stop));
    const good = states.filter(({ state }) => state === 'answers').map(({ address }) => address);
    const bad = dead.map(({ address }) => address);
    const [first] = dead;
    const among = dead.length === 1
        ? `one of its ${states.length} addresses`
        : `${dead.length} of its ${states.length} addresses`;
    const cost = costOf(observations, stop, bad, good);
    return {
        ...plainSuspect,
        code: 'address-dead',
        subject: ofHost(stop.host),
        title: `${roleName[stop.role]} ${stop.host} ${doesAt(observations, stop, first)} at ${listed(bad)}, ${among}: ${cost.says}`,
        evidence: [
            ...dead.map((one) => `connection for ${(0,request/* urlOf */.rs)(stop)} at ${one.address}: ${doesAt(observations, stop, one)}`),
            `${listed(good)} ${good.length === 1 ? 'answers' : 'answer'}`,
        ],
        byHand: curl(stop, '-v', first.address),
        otherwise: cost.isMet ? 'warning' : 'hint',
        mends: [withoutDeadAddresses(stop.host, bad)],
        offers: address_rules_offersFor(observations, stop, bad, good),
    };
}
const doesAt = (observations, stop, { one }) => faultOf(observations, stop, one)?.does ?? 'is dead';
/** What a connection costs where the dead addresses come first, as they do in every other answer of a name server that turns them. */
function costOf(observations, stop, dead, good) {
    const { dialMs, tlsMs } = stop.role === 'trust' ? budgets/* contentTrust */.Az : budgets/* daemon */.fx;
    const trip = (addresses) => (0,forecast_trip/* tripTo */.Di)(observations, stop, addresses, { dialMs, tlsMs });
    const [well, ill] = [trip(good), trip([...dead, ...good])];
    switch (ill.kind) {
        case 'answered': {
            const costMs = ill.ms - well.ms;
            return Math.round(costMs) < budgets/* goDialler */.KG.headStartMs
                ? { isMet: false, says: 'Docker comes to it only after those that answer' }
                : {
                    isMet: true,
                    says: `Docker waits there for up to ${tookText(costMs)} before it takes another one`,
                };
        }
        case 'failed':
        case 'hangs':
            return {
                isMet: true,
                says: ill.kind === 'failed' && ill.dialling ? noTimeLeft : 'once connected there, Docker tries no other',
            };
        case 'unknown':
            return { isMet: true, says: 'Docker may come to it first' };
    }
}
const noTimeLeft = 'nothing is left of the time to connect when its turn is over';
function address_rules_offersFor(observations, { host }, dead, good) {
    const pins = { [host]: good };
    const text = { paste: pinLines(pins), where: hostsPath, mend: (0,mended_settings/* withPins */.FM)(pins) };
    if ((0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) !== null) {
        return [{ say: `Take ${listed(dead)} out of the hosts file, for ${host}`, ...text }];
    }
    // What changes from answer to answer is not ours to freeze.
    if (pinsFor(observations)[host] === undefined)
        return [];
    return [
        {
            say: `Pin ${host} to ${good.length === 1 ? 'the address that answers' : 'the addresses that answer'} in this job, before the push, and not for longer: addresses change`,
            ...text,
            goesRound: true,
        },
    ];
}

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
        (0,memo/* getOrAdd */.PD)(cells, `${probe.host} ${probe.name} ${probe.type}`, () => []).push(one);
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

// EXTERNAL MODULE: ./build/src/forecast/look-alike.js
var look_alike = __webpack_require__(4713);
;// CONCATENATED MODULE: ./build/src/findings/lasting.js
/**
 * Where a change of the resolver configuration lasts on this runner. What is pasted into a file that a program writes is
 * gone when it writes it again, so the same is said once more for that program, in its own words.
 */




const dropIn = '/etc/systemd/resolved.conf.d/push-preflight.conf';
const dnsmasqFile = '/etc/dnsmasq.d/push-preflight.conf';
const netplanFile = '/etc/netplan/90-push-preflight.yaml';
const lasting_daemonFile = '/etc/docker/daemon.json';
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
                where: lasting_aShell,
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
                where: `${lasting_daemonFile} on the host (or container.options: ${addresses.map((one) => `--dns ${one}`).join(' ')})`,
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
                where: lasting_aShell,
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
                where: lasting_aShell,
            };
        case 'docker':
            return {
                say: 'To keep it for every container, restart the daemon of the host with it; for a container job alone, set options: below container:',
                paste: JSON.stringify({ 'dns-opts': options }, null, 2),
                where: `${lasting_daemonFile} on the host (or container.options: ${options.map((one) => `--dns-option ${shellWord(one)}`).join(' ')})`,
            };
        case 'kubernetes':
            return podLines([
                'dnsConfig:',
                '  options:',
                ...options.map((option) => {
                    const [name = '', value] = option.split(':');
                    return value === undefined
                        ? `    - { name: ${yamlText(name)} }`
                        : `    - { name: ${yamlText(name)}, value: ${yamlText(value)} }`;
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
                where: lasting_aShell,
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
                where: lasting_aShell,
            };
        case 'docker':
            return {
                say: 'To keep it for every container, restart the daemon of the host with it',
                paste: JSON.stringify({ 'dns-search': search.length === 0 ? ['.'] : search }, null, 2),
                where: `${lasting_daemonFile} on the host`,
            };
        case 'systemd-resolved': {
            const link = linkOf(manager);
            return link === null
                ? null
                : {
                    say: 'To keep it, have systemd-resolved write it; at the next boot it is as before',
                    paste: `sudo resolvectl domain ${link} ${search.length === 0 ? "''" : search.map(shellWord).join(' ')}`,
                    where: lasting_aShell,
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
const lasting_aShell = 'a shell on this runner';
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
            where: lasting_aShell,
        };
    }
    if (!throughStub) {
        // Into the file for others it writes the interfaces' servers whatever else is set.
        return link === null
            ? null
            : {
                say: 'To keep it until the next boot, give it to systemd-resolved, which writes this file',
                paste: `sudo resolvectl dns ${link} ${addresses.join(' ')}`,
                where: lasting_aShell,
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
    where: lasting_aShell,
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

;// CONCATENATED MODULE: ./build/src/findings/upstream-offers.js
/** What can be done about a stub: have it ask only those behind it that answer well, or ask them without it. */






/**
 * Null where nobody is known behind it, where all of them are bad, and where nothing says how to change it.
 * What is behind explains, and is replayed only here: the stub would answer as they were measured to.
 */
function upstreamOffer(observations, stub) {
    const behind = observations.runner.resolvers.filter((one) => standsBehind(one, stub));
    const known = new Set(behind.flatMap((one) => hostsKnownTo(observations, one)));
    const good = behind.filter((one) => answersWell(observations, one) &&
        [...known].every((host) => hostsKnownTo(observations, one).includes(host)));
    if (good.length === 0)
        return null;
    if (good.length === behind.length)
        return bypassOffer(observations, stub, good);
    const { manager } = observations.runner;
    const lasting = lastingNameservers(observations.runner, good);
    const atOnce = resolvectlLine(manager, good);
    const say = `Have ${addressed(stub)} forward to ${listed(good.map(addressed))} only`;
    const mend = (0,mended_settings/* withUpstreams */.F4)(stub, good);
    if (atOnce !== null)
        return { say, paste: atOnce, where: 'a shell on this runner', lasting, mend };
    return lasting === null ? null : { say, paste: lasting.paste, where: lasting.where, mend };
}
/** Where all those behind it are well, it is the stub that is not. */
function bypassOffer(observations, stub, good) {
    const { manager, resolvConf } = observations.runner;
    if (!forwardsEverythingAlike(manager) || good.some(({ port }) => port !== budgets/* dnsPort */.f))
        return null;
    return {
        say: `Ask ${listed(good.map(addressed))} without ${addressed(stub)} in between`,
        paste: good.map(({ address }) => `nameserver ${address}`).join('\n'),
        where: resolvConf.path,
        lasting: manager.kind === 'systemd-resolved' ? withoutStub : null,
        mend: (0,mended_settings/* withUpstreams */.F4)(stub, good),
    };
}
/**
 * One that forwards names by their domain, or by the link that they are found on, knows whom to ask, and nobody else does;
 * Docker's own resolver is the only one that knows the containers' names.
 */
function forwardsEverythingAlike(manager) {
    switch (manager.kind) {
        case 'systemd-resolved':
            return manager.links.filter(({ servers }) => servers.length > 0).length === 1;
        case 'dnsmasq':
            return manager.domainForwards.length === 0;
        case 'nobody':
        case 'network-manager':
        case 'docker':
        case 'kubernetes':
        case 'macos':
        case 'windows':
        case 'other':
            return false;
    }
}
/** The file that systemd-resolved keeps for whoever asks its servers himself (systemd-resolved.service(8)). */
const withoutStub = {
    say: 'To keep it, have resolv.conf lead to the list that systemd-resolved keeps of its own servers',
    paste: 'sudo ln -sf /run/systemd/resolve/resolv.conf /etc/resolv.conf',
    where: 'a shell on this runner',
};
const hostsKnownTo = (observations, resolver) => cellsOfResolver(observations, resolver)
    .filter(({ behaviour }) => behaviour === 'answers')
    .map(({ host }) => host);
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
    const lookAlike = (0,look_alike/* lookAlikeOf */.b)(resolver, observations.runner.resolvers);
    if (lookAlike === null)
        return null;
    const { address, operator } = lookAlike.correction;
    return nameserverOffer(observations, `Replace nameserver ${resolver.address} with ${address} (${operator})`, (0,mended_settings/* withReplacement */.Pe)(resolver, { address, port: budgets/* dnsPort */.f }));
}
/** Without this nameserver, where that leaves another. */
function removalOffer(observations, resolver) {
    if (others(observations, resolver).length === 0)
        return null;
    const say = `Remove nameserver ${addressed(resolver)}`;
    return nameserverOffer(observations, say, (0,mended_settings/* withoutResolver */.vB)(resolver));
}
/** Without an option: the whole line is written anew, for what is added to one takes nothing out of it. */
function withoutOptionOffer(observations, option, rules) {
    const offer = optionsOffer(observations, `Take ${option} out of the options`, rules);
    return offer === null ? null : { ...offer, where: `${offer.where}, in place of its options line` };
}
/** Each nameserver once. */
const onceOffer = (observations) => nameserverOffer(observations, 'Name each nameserver once', mended_settings/* withoutRepeats */.jP);
/** Each of those after it before all others. With `rotate` every one of them comes first in its turn, whatever their order. */
function orderOffers(observations, resolver) {
    if (observations.runner.lookup.go.rotate)
        return [];
    return others(observations, resolver)
        .filter((one) => one.used && one.position > resolver.position)
        .map((one) => roundIt(nameserverOffer(observations, `Ask nameserver ${addressed(one)} first`, (0,mended_settings/* withResolverFirst */.bG)(one))));
}
/** Each of the others alone. With two that is what is left when this one is removed. */
function aloneOffers(observations, resolver) {
    return others(observations, resolver)
        .filter((one) => one.used)
        .map((one) => nameserverOffer(observations, `Use nameserver ${addressed(one)} alone`, (0,mended_settings/* withOnly */.jq)(one)));
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
    const mend = (seen) => withRepliesOf(resolver, replies)((0,mended_settings/* withLookupRules */.Cz)(rules)(seen));
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
    const mend = (0,mended_settings/* withLookupRules */.Cz)({ search });
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
        paste: pinLines(pins),
        where: hostsPath,
        mend: (0,mended_settings/* withPins */.FM)(pins),
    });
}
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
        mend: (0,mended_settings/* withLookupRules */.Cz)(rules),
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

// EXTERNAL MODULE: ./build/src/forecast/resolvers.js + 1 modules
var forecast_resolvers = __webpack_require__(6972);
;// CONCATENATED MODULE: ./build/src/findings/answer-rules.js
/** What nameservers answer with: addresses that no server has, addresses for names that do not exist, or not the same. */









/** Of a reply that has thousands, a title has no room for more. */
const mostShown = 8;
const shown = (addresses) => listed(addresses.length > mostShown
    ? [...addresses.slice(0, mostShown), `${addresses.length - mostShown} others`]
    : addresses);
/** @param hosts those of the push */
function answerSuspects(observations, hosts) {
    const asked = hosts.filter((host) => (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) === null);
    return [
        ...(0,forecast_resolvers/* usedOnce */.hc)(observations).flatMap((one) => rewriting(observations, one)),
        ...asked.flatMap((host) => bogusAddresses(observations, host) ?? disagreement(observations, host)),
    ];
}
/** Whether all that is known of a host are addresses that no server has: what fails there is no server's fault. */
function isNowhere(observations, host) {
    const given = (0,forecast_resolvers/* usedOnce */.hc)(observations).flatMap((one) => (0,push_path_addresses/* addressesFrom */.bQ)(observations, one, host));
    return given.length > 0 && given.every(bogusFor(observations, host));
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
            title: `Resolver ${called(resolver)} answers with ${shown(addresses)} for a name that does not exist${affected}`,
            evidence: [
                `${name}: ${shown(addresses)}, where NXDOMAIN is right`,
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
    const given = (0,forecast_resolvers/* usedOnce */.hc)(observations).map((resolver) => ({
        resolver,
        addresses: (0,push_path_addresses/* addressesFrom */.bQ)(observations, resolver, host),
    }));
    const isWrong = bogusFor(observations, host);
    const wrong = given.filter(({ addresses }) => addresses.length > 0 && addresses.every(isWrong));
    const [first] = wrong;
    if (first === undefined)
        return null;
    const evidence = given.map(({ resolver, addresses }) => `${addressed(resolver)}: ${addresses.length === 0 ? 'no address' : shown(addresses)}`);
    const mend = withoutAddresses(host, wrong.flatMap(({ addresses }) => addresses));
    const shared = { ...plainSuspect, code: 'address-bogus', evidence, otherwise: 'warning' };
    if (isNowhere(observations, host)) {
        return [
            {
                ...shared,
                subject: ofHost(host),
                title: `Every resolver that knows ${host} answers with ${shown([...new Set(wrong.flatMap(({ addresses }) => addresses))])}, where no registry can be`,
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
            title: `Resolver ${called(resolver)} answers with ${shown(addresses)} for ${host}, where no registry can be, and another one knows better`,
            byHand: dig(observations, resolver, host, 'A'),
            mends: [removal?.mend ?? null, mend].filter((one) => one !== null),
            offers: resolverOffers(observations, resolver, cells, removal),
        };
    });
}
/**
 * Private addresses from one nameserver and public ones from another. Different addresses of one kind are how a content
 * network answers, and say nothing, as long as somebody listens there. Where only those of one kind can be connected to, or
 * none of all that one nameserver gives, who gives them is at fault.
 */
function disagreement(observations, host) {
    const given = (0,forecast_resolvers/* usedOnce */.hc)(observations).flatMap((resolver) => {
        const addresses = (0,push_path_addresses/* addressesFrom */.bQ)(observations, resolver, host);
        if (addresses.length === 0)
            return [];
        const inside = addresses.filter(push_path_address/* isPrivateAddress */.C0).length;
        return inside !== 0 && inside !== addresses.length
            ? []
            : [{ resolver, addresses, kind: inside === 0 ? 'public' : 'private' }];
    });
    const [first, second] = given;
    // One does not disagree with itself.
    if (first === undefined || second === undefined)
        return [];
    const answers = answering(observations, host);
    const answersAt = (addresses) => addresses.filter((address) => answers.has(address)).length;
    const deserted = desertedFor(observations, host, answers);
    const outdated = given.filter(({ addresses }) => addresses.every((address) => deserted.has(address)));
    const alive = given.find(({ addresses }) => answersAt(addresses) > 0);
    const isOneKind = given.every(({ kind }) => kind === first.kind);
    if (isOneKind && (outdated.length === 0 || alive === undefined))
        return [];
    const shared = {
        ...plainSuspect,
        code: 'resolvers-disagree',
        title: `The resolvers disagree about ${host}: ${given.map(({ resolver, addresses, kind }) => `${addressed(resolver)} says ${shown(addresses)} (${kind})`).join(', ')}`,
        evidence: given.map(({ resolver, addresses }) => `${addressed(resolver)}: ${shown(addresses)}: ${answersAt(addresses)} of ${addresses.length} answer`),
        byHand: dig(observations, first.resolver, host, 'A'),
    };
    const dead = given.filter(({ addresses }) => answersAt(addresses) === 0);
    const deadKinds = new Set(dead.map(({ kind }) => kind));
    if (!isOneKind && (alive === undefined || deadKinds.size !== 1 || deadKinds.has(alive.kind))) {
        return [{ ...shared, subject: ofHost(host) }];
    }
    return (isOneKind ? outdated : dead).map(({ resolver, addresses }) => {
        const removal = removalOffer(observations, resolver);
        const cells = cellsOfResolver(observations, resolver).filter((cell) => cell.host === host);
        return {
            ...shared,
            ...(isOneKind ? { title: outdatedTitle(resolver, addresses, host, deserted) } : {}),
            subject: ofResolver(resolver, host),
            byHand: dig(observations, resolver, host, 'A'),
            otherwise: 'warning',
            mends: [removal?.mend ?? null, withoutAddresses(host, addresses)].filter((mend) => mend !== null),
            offers: resolverOffers(observations, resolver, cells, removal),
        };
    });
}
function outdatedTitle(resolver, addresses, host, deserted) {
    const isRefused = addresses.every((address) => deserted.get(address) === 'refuses');
    return `Resolver ${called(resolver)} answers with ${shown(addresses)} for ${host}, where ${isRefused ? 'every connection is refused' : 'no connection comes about'}, and another one knows better`;
}
/** A name may well lead to this machine: it does not where nothing answers here, and somebody knows another place. */
function bogusFor(observations, host) {
    const alive = answering(observations, host);
    // Asked once for all addresses: a reply over TCP has room for thousands.
    const isElsewhere = (0,push_path_addresses/* addressesOf */.sO)(observations, host).some((one) => !(0,push_path_address/* isLoopbackAddress */.Ow)(one) && !(0,push_path_address/* isNobodysAddress */.XL)(one));
    return (address) => (0,push_path_address/* isNobodysAddress */.XL)(address) || (isElsewhere && (0,push_path_address/* isLoopbackAddress */.Ow)(address) && !alive.has(address));
}
/** Addresses at which nobody listens for this host: what is refused once, or says nothing for as long as a client would wait. */
function desertedFor(observations, host, answers) {
    return new Map((0,push_path_addresses/* countedMeasurements */.aG)(observations).flatMap(({ probe, result }) => {
        if (probe.kind === 'dns' || probe.host !== host || answers.has(probe.to.address))
            return [];
        const how = 'phase' in result ? desertionIn(result) : null;
        return how === null ? [] : [[probe.to.address, how]];
    }));
}
function desertionIn(result) {
    if (result.kind === 'failed')
        return (0,forecast_trip/* isRefusal */.vu)(result) ? 'refuses' : null;
    return result.phase === 'tcp' ? 'silent' : null;
}
/** Addresses that were connected to, for this host. */
const answering = (observations, host) => new Set((0,push_path_addresses/* countedMeasurements */.aG)(observations).flatMap(({ probe, result }) => probe.kind !== 'dns' && probe.host === host && result.kind === 'answered' ? [probe.to.address] : []));

// EXTERNAL MODULE: ./build/src/forecast/clients.js + 15 modules
var clients = __webpack_require__(619);
// EXTERNAL MODULE: ./build/src/forecast/library.js
var forecast_library = __webpack_require__(308);
// EXTERNAL MODULE: ./build/src/forecast/samples.js
var samples = __webpack_require__(9260);
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
    const programs = programsIn(uses);
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
            evidence: [
                ...whereItStands(observations),
                ...pastResolvConf(observations),
                ...differences(observations, uses),
            ],
            byHand: uses.some(({ library }) => library === 'glibc')
                ? `getent ahosts --no-addrconfig ${shellWord(first.host)}`
                : // Nothing of this runner looks names up with musl but the program itself.
                    `file -L "$(command -v ${commands[first.program]})"`,
            mends,
            offers: libc_rules_offersFor(programs),
            // Where nobody is sent to libc but for a typing error, that is what is wrong.
            partOf: usesOf((0,mended_settings/* withResolvConfAsMeant */.dS)(observations)).length === 0 ? 'resolv-conf-line-ignored' : null,
        },
    ];
}
/** What keeps lookups from libc without touching resolv.conf; empty where they are Go's anyhow. */
const goOffers = (observations) => libc_rules_offersFor(programsIn(usesOf(observations)));
const programsIn = (uses) => [
    ...new Set(uses.map(({ program }) => program)),
];
/** Of the client that decides: a host that needs no resolver is asked of none. */
function usesOf(observations) {
    const { runner } = observations;
    const [{ programs }] = (0,clients/* clientsOf */.S)(observations);
    const hosts = (0,push_path_path/* pathOf */.XM)(observations)
        .map(({ host }) => host)
        .filter((host) => (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) === null);
    return ['cli', 'daemon']
        .filter((program) => programs.includes(program))
        .flatMap((program) => [...new Set(hosts)].flatMap((host) => {
        const library = (0,forecast_library/* libraryFor */.f0)(runner, program, host);
        const why = (0,forecast_library/* whyLibc */.nf)(runner, program, host);
        return library === 'go' || why === null ? [] : [{ program, host, library, why }];
    }));
}
const whereItStands = ({ runner }) => runner.notes
    .filter(({ kind }) => kind === 'unknown-option' || kind === 'unknown-keyword')
    .map(({ line, text }) => `${runner.resolvConf.path} line ${line}: ${text}`);
/**
 * nss-resolve asks systemd-resolved over its socket, whatever resolv.conf names (nss-resolve(8)); where that does not run, glibc
 * goes on to `dns`. Which of the two, and whom it asks, is not measured: a stub in resolv.conf is, and is the same.
 */
function pastResolvConf({ runner }) {
    const { nameServiceSwitch, resolvers, resolvConf } = runner;
    const asksResolved = nameServiceSwitch.kind === 'read' && nameServiceSwitch.sources.includes('resolve');
    const hasStub = resolvers.some(({ used, address }) => used && /^127\.0\.0\.5[34]$/.test(address));
    return asksResolved && !hasStub
        ? [
            `where systemd-resolved runs, the source resolve in nsswitch.conf asks that, and not the nameservers of ${resolvConf.path}: resolvectl status names its own`,
        ]
        : [];
}
/** Where the libraries make something else of the same measurements. */
function differences(observations, uses) {
    const [own, mended] = [observations, withGoEverywhere(observations)].map((one) => (0,forecast_resolvers/* resolversOf */.$D)(one, 'warm'));
    if (own === undefined || mended === undefined)
        return [];
    return uses.flatMap(({ program, host, library }) => {
        const lookup = own.start(program, samples/* typical */.Dk).lookup(host);
        const go = mended.start(program, samples/* typical */.Dk).lookup(host);
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
const libc_rules_offersFor = (programs) => [
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

;// CONCATENATED MODULE: ./build/src/findings/default-nameservers.js
/** Nameservers that stand in no file: the addresses of this machine that Docker asks where it is told none. */


/** What runner/nameservers.ts calls the place that they are from. */
const source = "the resolver's default";
const isDefault = (resolver) => resolver.source === source;
/** Nobody has written it down and nobody listens there: that it is asked at all is the finding `no-nameserver`. */
const isIdleDefault = (observations, resolver) => isDefault(resolver) && !isAlive(observations, resolver);
const isAlive = (observations, resolver) => cellsOfResolver(observations, resolver).some(({ behaviour }) => behaviour !== 'unreachable' && behaviour !== 'unknown');
/** Those that are asked, if nobody listens at any of them; empty where one answers, or where the file names one. */
function idleDefaults(observations) {
    const used = (0,forecast_resolvers/* usedOnce */.hc)(observations);
    const wasAsked = used.some((one) => cellsOfResolver(observations, one).length > 0);
    return wasAsked && used.every((one) => isIdleDefault(observations, one)) ? used : [];
}

;// CONCATENATED MODULE: ./build/src/findings/no-nameserver-rules.js




/**
 * A file that is not there, or names nobody; a link that leads to nothing is told by where it leads, for whoever should
 * write the file there is not running. Nobody has to have a resolver in a file that has one on this machine.
 */
function noNameserver(observations) {
    const { runner } = observations;
    const { resolvConf, asMeant } = runner;
    const { path } = resolvConf;
    const idle = idleDefaults(observations);
    const linkTo = resolvConf.kind === 'absent' ? resolvConf.linkTo : null;
    const why = linkTo !== null
        ? `is a link to ${linkTo}, which does not exist`
        : resolvConf.kind === 'absent'
            ? 'does not exist'
            : 'names no nameserver';
    const then = idle.length === 0 ? '' : ', and nobody listens there';
    return {
        ...plainSuspect,
        code: linkTo === null ? 'no-nameserver' : 'resolv-conf-dangling',
        subject: nobody,
        title: `${path} ${why}: Docker asks 127.0.0.1 and ::1${then}`,
        evidence: idle.flatMap((one) => cellsOfResolver(observations, one).map(({ host, type, results }) => `${addressed(one)}: ${host} ${type}: ${countsOf(results)}`)),
        byHand: linkTo === null ? showNameservers(runner) : `ls -lL ${path}; readlink ${path}`,
        otherwise: idle.length === 0 ? 'hint' : 'warning',
        mends: idle.length === 0 ? [] : [withHealthyResolvers(idle)],
        offers: idle.length === 0 ? [] : no_nameserver_rules_offersFor(path, linkTo),
        // The line was there, and a typing error kept it from being one.
        partOf: (asMeant?.nameservers.length ?? 0) > 0 ? 'resolv-conf-line-ignored' : null,
    };
}
const withHealthyResolvers = (resolvers) => (observations) => resolvers.reduce((mended, one) => withHealthyResolver(one)(mended), observations);
/** Whom to ask nobody here can know. These two belong to different operators, and know what is public. */
const publicNameservers = ['nameserver 1.1.1.1', 'nameserver 8.8.8.8'];
/** Nobody knows what they would answer, so that there is no replay of them. */
function no_nameserver_rules_offersFor(path, linkTo) {
    const say = 'Name a nameserver: one of this network, or public ones where nothing in it is private';
    if (linkTo === null)
        return [{ say, paste: publicNameservers.join('\n'), where: path, mend: null }];
    const writer = writers.find(({ folder }) => linkTo.includes(folder));
    const where = 'a shell on this runner';
    return [
        ...(writer === undefined
            ? []
            : [{ say: `Start ${writer.name}, which writes that file`, paste: writer.start, where, mend: null }]),
        {
            say: `${say}; a file in the place of the link`,
            paste: [
                `sudo rm ${path}`,
                `printf '%s\\n' ${publicNameservers.map((line) => `'${line}'`).join(' ')} | sudo tee ${path}`,
            ].join('\n'),
            where,
            mend: null,
        },
    ];
}
/** Who writes the files that links lead to: systemd-resolved.service(8), NetworkManager.conf(5) `rc-manager`, resolvconf(8). */
const writers = [
    {
        folder: 'systemd/resolve',
        name: 'systemd-resolved',
        start: 'sudo systemctl enable systemd-resolved\nsudo systemctl restart systemd-resolved',
    },
    { folder: 'NetworkManager', name: 'NetworkManager', start: 'sudo systemctl restart NetworkManager' },
    { folder: 'resolvconf', name: 'resolvconf', start: 'sudo resolvconf -u' },
];

;// CONCATENATED MODULE: ./build/src/findings/configuration-rules.js
/** What the runner's own files and environment say. */








function configurationSuspects(observations) {
    return [
        ...unreadable(observations),
        ...repeated(observations),
        ...configuration_rules_tooMany(observations),
        ...libcSuspects(observations),
        ...daemonSettings(observations),
        ...jobSummary(observations),
    ];
}
function unreadable(observations) {
    const { runner, request } = observations;
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
                offers: hasNoFile(runner) ? [] : [readableOffer(resolvConf)],
            },
        ];
    }
    const named = request.resolvers !== null || resolvers.some((one) => one.source === resolvConf.path);
    return named ? [] : [noNameserver(observations)];
}
/**
 * A nameserver that is named again is asked again, and takes the place of one that could help. What is lost by it is lost at
 * that nameserver, which is told of it: no cause by itself.
 */
function repeated(observations) {
    const { runner } = observations;
    const used = runner.resolvers.filter((one) => one.used);
    return (0,forecast_resolvers/* usedOnce */.hc)(observations).flatMap((resolver) => {
        const times = used.filter((one) => (0,push_path_address/* sameEndpoint */._X)(one, resolver)).length;
        if (times === 1)
            return [];
        const others = used.some((one) => !(0,push_path_address/* sameEndpoint */._X)(one, resolver));
        const ms = times * runner.lookup.go.timeoutMs;
        return [
            {
                ...plainSuspect,
                code: 'nameserver-repeated',
                subject: ofResolver(resolver),
                title: `Nameserver ${addressed(resolver)} is named ${times} times: what it does not answer is asked of it again${others ? '' : ', and there is nobody else to ask'}`,
                evidence: [
                    ...used
                        .filter((one) => (0,push_path_address/* sameEndpoint */._X)(one, resolver))
                        .map((one) => `nameserver ${addressed(one)}, number ${one.position} in ${one.source}`),
                    `when it is silent, a round of one lookup waits ${tookText(ms)} for it`,
                ],
                byHand: showNameservers(runner),
                offers: [onceOffer(observations)],
            },
        ];
    });
}
/** Which nameservers it should name is not known, since nobody could read it. */
function readableOffer({ path, why }) {
    return /^E(?:ACCES|PERM)$/.test(why)
        ? {
            say: `Let everybody read ${path}`,
            paste: `sudo chmod 644 ${shellPath(path)}`,
            where: 'this runner',
            mend: null,
        }
        : {
            say: `Write ${path} anew: a text file with a line for each nameserver, where a container has it mounted before that is started`,
            paste: 'nameserver ADDRESS',
            where: path,
            mend: null,
        };
}
function configuration_rules_tooMany({ runner }) {
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
            byHand: showNameservers(runner),
        },
    ];
}
/** The daemon that runs has read it before it was so, or goes by another file. */
function daemonSettings({ runner }) {
    const { file } = runner.daemonSettings;
    if (file.kind !== 'invalid')
        return [];
    return [
        {
            ...plainSuspect,
            code: 'daemon-settings-invalid',
            subject: nobody,
            title: `${file.path} is not what the daemon can read: ${file.why}`,
            evidence: [
                runner.daemon.kind === 'found'
                    ? 'the daemon that runs has other settings, and will not start again with these'
                    : 'a daemon does not start with it',
            ],
            byHand: `dockerd --validate --config-file ${shellPath(file.path)}`,
            otherwise: 'warning',
            offers: [
                {
                    say: 'Write it as one object in JSON; none of its settings is in force otherwise',
                    paste: '{}',
                    where: `${file.path}, then restart the daemon`,
                    mend: null,
                },
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
            byHand: 'printenv GITHUB_STEP_SUMMARY',
        },
    ];
}

// EXTERNAL MODULE: ./build/src/forecast/rating.js + 3 modules
var forecast_rating = __webpack_require__(5069);
;// CONCATENATED MODULE: ./build/src/findings/cache-rules.js
/** A push that only a warm cache saves. */




const coldForecast = { ...forecast_rating.trialForecast, temperature: 'cold' };
/** Replays the push on each cell's first sample, as it would have gone without this preflight. */
function cacheSuspects(observations) {
    const { signingMeant } = observations.runner.contentTrust;
    const [warm] = (0,forecast_rating.rate)(observations, forecast_rating.trialForecast).worst.endings;
    if ((0,outcomes/* endsBadly */.jf)(warm.outcome, signingMeant))
        return [];
    const [cold] = (0,forecast_rating.rate)(observations, coldForecast).worst.endings;
    if (!(0,outcomes/* endsBadly */.jf)(cold.outcome, signingMeant))
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
                    probe,
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
            byHand: slowest === undefined
                ? null
                : dig(observations, slowest.probe.resolver, slowest.probe.name, slowest.probe.type),
            otherwise: 'warning',
            offers: slowest === undefined ? [] : [askFirst(observations, slowest.probe)],
        },
    ];
}
/** What this preflight has done, and its replay is: the answers are in the cache when the push asks. */
const askFirst = (observations, { resolver, name }) => ({
    say: `Ask for ${name} once before each push, so that its answers are in the cache; this preflight does, too`,
    paste: ['A', 'AAAA'].map((type) => dig(observations, resolver, name, type)).join('\n'),
    where: 'a step before docker push, in the same job',
    mend: (seen) => seen,
});

// EXTERNAL MODULE: ./build/src/forecast/authorization.js
var authorization = __webpack_require__(5062);
// EXTERNAL MODULE: ./build/src/forecast/trust-service.js
var trust_service = __webpack_require__(7295);
// EXTERNAL MODULE: ./build/src/push-path/image-reference.js
var image_reference = __webpack_require__(9347);
// EXTERNAL MODULE: ./build/src/push-path/token-clock.js
var token_clock = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/src/push-path/login-key.js
var login_key = __webpack_require__(89);
;// CONCATENATED MODULE: ./build/src/findings/login-rules.js
/** Logins that are there and that the push does not get: under another key, or in a helper that does not give them. */






const loginOffer = (image) => ({
    say: `Log in to ${image.domain} before this step, with an account that may push`,
    paste: loginCommand(image),
    where: 'a step before this one',
    mend: withAcceptedCredentials,
});
const loginCommand = ({ domain }) => `docker login ${domain === 'docker.io' ? '' : `${shellWord(domain)} `}--username NAME --password-stdin`;
/** For whom something is stored, and by which helper: no password is shown. */
const showStored = ({ dockerConfig }) => `jq '{credsStore, credHelpers, auths: (.auths // {} | keys)}' ${dockerConfig.kind === 'not-asked'
    ? '"${DOCKER_CONFIG:-$HOME/.docker}/config.json"'
    : shellPath(dockerConfig.path)}`;
/** Somebody has logged in to this server, under a key that Docker does not look under; null where nobody has. */
function strayLogin(observations, image, host) {
    const { runner } = observations;
    const keys = (0,credentials/* strayLoginsFor */.X2)(observations, image);
    if (keys.length === 0)
        return null;
    const sought = (0,login_key/* loginKeyOf */.k$)(image.domain);
    const isSame = keys.some((key) => (0,login_key/* nearnessOf */.Ji)(key, image.domain) === 'same-server');
    const atMost = runner.event !== 'other' ? 'hint' : isSame ? 'error' : 'warning';
    return {
        ...plainSuspect,
        code: 'login-for-another-key',
        subject: ofHost(host),
        title: `You are logged in to ${listed(keys)}, and the push will look for ${sought}: it finds no credentials`,
        evidence: [
            sought === image.domain
                ? 'a login is found under the name and port of the registry, in the letters that the image has'
                : 'a login for Docker Hub is found under this very key, with its path and its slash',
        ],
        byHand: showStored(runner),
        otherwise: atMost === 'hint' ? 'hint' : 'warning',
        atMost,
        mends: [withAcceptedCredentials],
        offers: [
            {
                ...loginOffer(image),
                say: `Log in under the key that the push looks for, ${sought}`,
            },
        ],
    };
}
/** Whether the helper that the push asks has something said of it already. */
const isHelperToBlame = (observations, image) => {
    const kind = (0,credentials/* helperFor */.yW)(observations, image)?.kind;
    return kind === 'absent' || kind === 'failed' || kind === 'hangs';
};
function helperSuspects(observations, image) {
    const helper = (0,credentials/* helperFor */.yW)(observations, image);
    if (helper === null)
        return [];
    const key = (0,login_key/* loginKeyOf */.k$)(image.domain);
    const about = {
        ...plainSuspect,
        subject: ofHost((0,push_path_path/* pathOfImage */.KW)(observations, image).registry.host),
        byHand: `echo ${shellWord(key)} | ${shellWord(helper.program)} get | jq -r .Username`,
        mends: [withAcceptedCredentials],
        offers: [withoutHelper(observations.runner, image, key)],
    };
    switch (helper.kind) {
        case 'absent':
        case 'failed':
            return [
                {
                    ...about,
                    code: 'credential-helper-fails',
                    title: `The credential helper that keeps the login for ${image.domain} gives none: ${helper.program} ${whyOf(helper)}`,
                    evidence: [
                        `asked as docker push asks it: ${helper.program} get, with ${key} on its standard input`,
                        'docker CLI 28.5 and later end the push with its error; older ones go on with what config.json itself has',
                    ],
                },
            ];
        case 'hangs':
            return [
                {
                    ...about,
                    code: 'credential-helper-hangs',
                    title: `The credential helper ${helper.program} has not answered within ${tookText(helper.waitedMs)}, and docker push waits for it without any limit`,
                    evidence: [
                        `asked as docker push asks it: ${helper.program} get, with ${key} on its standard input`,
                        'it may be waiting for a password, a window or a keyring that this runner has not',
                    ],
                    otherwise: 'warning',
                },
            ];
        case 'gave-login':
        case 'knows-none':
        case 'not-answered':
            return [];
    }
}
const whyOf = (helper) => helper.kind === 'absent' ? 'is not on the PATH' : `fails, ${helper.why}`;
/** An empty helper sends this one key back to the file (docker/cli cli/config/configfile/file.go, `getConfiguredCredentialStore`). */
function withoutHelper(runner, image, key) {
    const { dockerConfig } = runner;
    const path = dockerConfig.kind === 'not-asked' ? null : shellPath(dockerConfig.path);
    const setting = path === null || dockerConfig.kind === 'absent'
        ? `echo ${shellText(JSON.stringify({ credHelpers: { [key]: '' } }))} > ${path ?? '"${DOCKER_CONFIG:-$HOME/.docker}/config.json"'}`
        : `jq --arg key ${shellWord(key)} '.credHelpers[$key] = ""' ${path} > ${path}.new && mv ${path}.new ${path}`;
    return {
        say: `Keep the login for ${image.domain} in the file, where no helper is needed, and log in again`,
        paste: `${setting}\n${loginCommand(image)}`,
        where: 'a step before this one',
        mend: withAcceptedCredentials,
    };
}

// EXTERNAL MODULE: ./build/src/forecast/upload.js
var forecast_upload = __webpack_require__(8526);
// EXTERNAL MODULE: ./build/src/push-path/write-check.js
var write_check = __webpack_require__(560);
;// CONCATENATED MODULE: ./build/src/findings/upload-rules.js
/** What became of an upload that was started to see whether the push may. */










/** One for each repository, and one notice where nothing was written. */
function uploadSuspects(observations) {
    if (!observations.request.writeCheck)
        return [];
    const paths = new Map(observations.request.images.map((image) => {
        const path = (0,push_path_path/* pathOfImage */.KW)(observations, image);
        return [(0,request/* urlOf */.rs)(path.uploads), path];
    }));
    return [
        ...skipped(observations),
        ...[...paths.values()].flatMap((path) => [
            ...failingUpload(observations, path),
            ...leftBehind(observations, path),
        ]),
    ];
}
/** Docker would be told the same, with the same authorization. */
function refusedUpload(observations, image, { status, error }) {
    const { uploads, registry, registryAuthentication } = (0,push_path_path/* pathOfImage */.KW)(observations, image);
    const account = registryAuthentication.kind === 'none' ? 'asks for no credentials, and' : 'accepts the credentials, but';
    return {
        ...plainSuspect,
        code: 'push-not-granted',
        subject: ofHost(registry.host),
        title: `Registry ${registry.host} ${account} does not let an upload to ${image.path} begin (HTTP status ${(0,http_status/* statusLine */.Bs)(status)})`,
        evidence: [
            `POST ${uploads.path}, with what the push would send: HTTP status ${status}`,
            ...(error === null ? [] : [`in the words of Docker: ${error}`]),
        ],
        byHand: `curl -si -X POST -H "Authorization: Bearer $TOKEN" ${shellText((0,request/* urlOf */.rs)(uploads))}`,
        otherwise: 'warning',
        mends: [withAcceptedCredentials, withoutChallenge(uploads)],
        offers: [{ ...loginOffer(image), mend: withoutChallenge(uploads) }],
    };
}
function failingUpload(observations, path) {
    const { registry, uploads } = path;
    const tried = (0,push_path_path/* uploadTried */.OQ)(observations, uploads);
    if (tried === null || (0,forecast_upload/* uploadOf */.n)(observations, path).kind !== 'failing')
        return [];
    const { result } = tried;
    const does = result.kind === 'answered'
        ? `answers HTTP status ${(0,http_status/* statusLine */.Bs)(result.status ?? 0)}`
        : result.kind === 'timed-out'
            ? `says nothing for ${tookText(result.waitedMs)}`
            : 'breaks off';
    return [
        {
            ...plainSuspect,
            code: result.kind === 'answered' ? codeOfFailure(result.status ?? 0) : 'endpoint-unreachable',
            subject: ofHost(registry.host),
            title: `Registry ${registry.host} ${does} where an upload is to begin, and answers everything else`,
            evidence: [
                `POST ${uploads.path}: ${does}`,
                'a registry that is out of space, or set to read only, does so',
            ],
            byHand: `curl -si -X POST -H "Authorization: Bearer $TOKEN" ${shellText((0,request/* urlOf */.rs)(uploads))}`,
            otherwise: 'warning',
            mends: [withHealthyServer(registry)],
        },
    ];
}
/** Of an upload that nobody ends a registry keeps what it has got, until it clears them out: here, nothing. */
function leftBehind(observations, path) {
    const { registry, uploads, uploadHost } = path;
    const started = (0,push_path_path/* uploadTried */.OQ)(observations, uploads);
    if (started?.result.kind !== 'answered' || (0,forecast_upload/* uploadOf */.n)(observations, path).kind !== 'begun')
        return [];
    const { upload } = started.result;
    const cancelled = cancelOf(observations, started);
    if (cancelled !== null && isGone(cancelled.result))
        return [];
    const at = upload === null ? null : { ...(uploadHost ?? registry), path: upload.path };
    const url = at === null ? null : (0,request/* urlOf */.rs)(at);
    const why = url === null
        ? 'it did not say where'
        : cancelled !== null
            ? whyNotGone(cancelled.result)
            : uploadHost !== null && !(0,write_check/* mayCancelAt */.V)(uploadHost, registry)
                ? 'it is on a host of somebody else, or one without TLS, and nothing was sent there'
                : 'the host was not reached before the run was over';
    return [
        {
            ...plainSuspect,
            code: 'upload-left-behind',
            subject: ofHost(registry.host),
            title: `The upload that was started at ${registry.host} to see whether the push may was not cancelled: ${why}${url === null ? '' : ` (${url})`}`,
            evidence: [
                `POST ${uploads.path}: HTTP status ${started.result.status ?? 0}, so the push may upload`,
                'it is empty; registries clear such uploads out after some days',
            ],
            byHand: url === null
                ? `curl -si -X POST -H "Authorization: Bearer $TOKEN" ${shellText((0,request/* urlOf */.rs)(uploads))}`
                : cancelCommand(url),
            otherwise: 'warning',
            offers: [
                {
                    say: 'Leave the check that writes out',
                    paste: 'write-check: false',
                    where: "this step's inputs",
                    mend: null,
                },
            ],
        },
    ];
}
const cancelCommand = (url) => `curl -si -X DELETE -H "Authorization: Bearer $TOKEN" ${shellText(url)}`;
const cancelOf = (observations, started) => observations.measurements.find((one) => one.probe.kind === 'http' && one.probe.id === `cancel [${started.probe.id}]`) ?? null;
/** "The client may ignore this error and assume the upload has been deleted" (docker/distribution docs/spec/api.md, of 404). */
const isGone = (result) => result.kind === 'answered' &&
    ((result.status ?? 0) === 404 || ((result.status ?? 0) >= 200 && (result.status ?? 0) < 300));
function whyNotGone(result) {
    switch (result.kind) {
        case 'answered':
            return `DELETE is answered with HTTP status ${(0,http_status/* statusLine */.Bs)(result.status ?? 0)}`;
        case 'failed':
            return `the connection for it broke off (${result.code})`;
        case 'timed-out':
            return `nothing was said for ${tookText(result.waitedMs)}`;
        case 'skipped':
            return 'the run was over first';
    }
}
const reasons = {
    'pull-request': "a pull request started this job, and it may hold anybody's code",
    proxy: 'the push goes through a proxy, and this preflight cannot follow it there',
    'not-read': 'check-credentials is false, and nothing is written without what the push would send',
};
function skipped(observations) {
    const paths = observations.request.images.map((image) => (0,push_path_path/* pathOfImage */.KW)(observations, image));
    const why = paths.map(({ registry }) => (0,write_check/* whyNotWritten */.z)(observations, registry)).find((one) => one !== null);
    const isTried = paths.some(({ uploads }) => (0,push_path_path/* uploadTried */.OQ)(observations, uploads) !== null);
    if (why === undefined || why === 'not-asked' || isTried)
        return [];
    return [
        {
            ...plainSuspect,
            code: 'write-check-skipped',
            subject: nobody,
            title: `No upload was tried (write-check): ${reasons[why]}`,
            evidence: ['whether the push may upload is told by its token alone, as without write-check'],
            byHand: 'echo "$GITHUB_EVENT_NAME"',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/findings/credential-rules.js
/** What became of the credentials that the push would use: refused, not enough, missing, or not to be tried. */














function credentialSuspects(observations) {
    const found = observations.request.images.flatMap((image) => {
        const path = (0,push_path_path/* pathOfImage */.KW)(observations, image);
        return [
            ...helperSuspects(observations, image),
            ...(0,credentials/* challengesOf */.kg)(path).flatMap(({ challenger, authentication }) => [
                ...unusableChallenge(challenger, authentication),
                ...authorizationSuspects(observations, image, challenger, authentication),
            ]),
            ...trustRootSuspects(observations, image, path),
        ];
    });
    const titles = new Set();
    const once = found.filter(({ title }) => (titles.has(title) ? false : titles.add(title)));
    return [...invalidConfig(observations), ...byAccount(once)];
}
/** An account that may not push to one repository, and to the next one neither, is one cause: the first says so. */
function byAccount(suspects) {
    const known = new Set();
    return suspects.map((one) => {
        if (one.code !== 'push-not-granted')
            return one;
        const account = `${one.subject.host ?? ''} ${one.offers.map(({ paste }) => paste).join()}`;
        if (known.has(account))
            return { ...one, partOf: one.code };
        known.add(account);
        return one;
    });
}
const credentialSuspect = { ...plainSuspect, otherwise: 'warning', mends: [withAcceptedCredentials] };
function authorizationSuspects(observations, image, challenger, authentication) {
    const stop = (0,credentials/* credentialStop */.IL)(authentication);
    const authorized = (0,authorization/* authorizedAt */.R)(observations, image, authentication);
    if (stop === null) {
        return authorized.kind === 'upload-refused'
            ? [refusedUpload(observations, image, authorized.refusal)]
            : [];
    }
    const about = { ...credentialSuspect, subject: ofHost(stop.host), offers: [loginOffer(image)] };
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
                    byHand: curl(stop, statusWithPassword),
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
                    byHand: showGranted(stop),
                    evidence: [`asked for pull and push on ${repository}, granted: ${granted}`],
                },
            ];
        }
        case 'nobody':
            return missing(observations, image, stop);
        case 'unusable': {
            const title = `Token server ${stop.host} gives no usable token: ${authorized.why}`;
            const byHand = curl(stop, isStored(observations, image) ? '-i -u NAME' : '-i');
            return [{ ...about, code: 'token-unusable', title, evidence: [], byHand, offers: [] }];
        }
        // It is the token server's clock.
        case 'expired':
            return [];
        case 'upload-refused':
            return [refusedUpload(observations, image, authorized.refusal)];
        case 'granted':
            return [];
        case 'unknown': {
            const why = (0,credentials/* whyNotTried */.u1)(observations, image, challenger, stop);
            return why === null ? [] : notTried(observations, image, { challenger, stop }, why);
        }
    }
}
const isStored = ({ runner }, { domain }) => runner.credentials[domain] === 'password';
/** Where a job has no secrets by design, their absence is no news; where a login is in reach, that is what is said. */
function missing(observations, image, stop) {
    if (isHelperToBlame(observations, image))
        return [];
    const stray = strayLogin(observations, image, stop.host);
    if (stray !== null)
        return [stray];
    const { runner } = observations;
    const expected = runner.event !== 'other';
    // A server that was not heard has said nothing of those who have no login.
    const isHeard = (0,push_path_path/* connectionsTo */.L2)(observations, stop).some(({ probe, result }) => probe.kind === 'http' && result.kind === 'answered');
    const unneeded = expected || !isHeard;
    const helper = (0,credentials/* helperFor */.yW)(observations, image);
    const path = runner.dockerConfig.kind === 'read' ? `in ${runner.dockerConfig.path}` : 'on this runner';
    return [
        {
            ...credentialSuspect,
            code: 'credentials-missing',
            subject: ofHost(stop.host),
            title: `No credentials for ${image.domain} are stored ${helper === null ? path : `with ${helper.program}`}, and ${isHeard ? `${stop.host} lets nobody push without` : `${stop.host} was not heard, which may let anybody push without`}`,
            byHand: showStored(runner),
            evidence: expected ? ['a pull request from a fork or by Dependabot gets no secrets'] : [],
            otherwise: unneeded ? 'hint' : 'warning',
            atMost: unneeded ? 'hint' : 'warning',
            offers: [loginOffer(image)],
        },
    ];
}
const credential_rules_reasons = {
    'helper-silent': 'a credential helper keeps them, and it did not answer before the run was over',
    'registry-token': 'a registry token is stored, which Docker sends as it is, and which was not tried',
    'identity-token': 'an identity token is stored, and the server asks for name and password',
    'read-by-proxy': 'there is no TLS on the way, and the proxy there would read them',
    'not-verified': "an identity token is stored, and the token server's certificate is not verified",
    'not-read': 'the stored credentials were not read',
};
function notTried(observations, image, { challenger, stop }, why) {
    const hint = { ...plainSuspect, subject: ofHost(stop.host), evidence: [] };
    switch (why) {
        case 'not-stored':
            return missing(observations, image, stop);
        case 'realm-not-trusted':
            return [
                {
                    ...hint,
                    code: 'realm-not-trusted',
                    byHand: showChallenge(challenger),
                    title: `The credentials for ${image.domain} were not tried at ${stop.host}, which is another organisation's host for all that its name says`,
                    evidence: [
                        'docker push will send them there, since the registry names it as its token server; to have them checked, trust it',
                    ],
                    offers: [
                        {
                            say: `Trust ${stop.host} with the credentials`,
                            paste: `trusted-realms: ${yamlText(stop.host)}`,
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
                    byHand: showChallenge(challenger),
                    otherwise: 'warning',
                    title: `${image.domain} names a token server without TLS (${stop.host}): docker push would send the password in the clear`,
                },
            ];
        case 'helper-silent':
        case 'registry-token':
        case 'identity-token':
        case 'read-by-proxy':
        case 'not-verified':
        case 'not-read':
            // Said already: the user's own wish, or a configuration or a helper that cannot be used.
            if (why === 'helper-silent' && isHelperToBlame(observations, image))
                return [];
            if (why === 'not-read' &&
                (!observations.request.checkCredentials || observations.runner.dockerConfig.kind === 'invalid'))
                return [];
            return [
                {
                    ...hint,
                    code: 'credentials-not-checked',
                    byHand: showStored(observations.runner),
                    title: `The credentials for ${image.domain} were not checked: ${credential_rules_reasons[why]}`,
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
            byHand: curl(challenger, '-i'),
            otherwise: 'warning',
            mends: [withoutChallenge(challenger)],
        },
    ];
}
/** The trust server's answer to the token that its own realm gave. */
function trustRootSuspects(observations, image, { trust, trustRoot, trustAuthentication }) {
    if (trust === null || trustRoot === null)
        return [];
    return (0,push_path_path/* connectionsTo */.L2)(observations, trustRoot).flatMap(({ probe, result }) => {
        const status = result.kind === 'answered' ? (result.status ?? 0) : 0;
        if (status < 400 || status === 404)
            return [];
        const bare = probe.kind === 'http' && probe.authorization.kind === 'none';
        const atPing = (0,push_path_path/* connectionsTo */.L2)(observations, trust).flatMap((one) => one.result.kind === 'answered' ? [one.result.status ?? 0] : []);
        return [
            {
                ...credentialSuspect,
                code: 'trust-server-refuses',
                subject: ofHost(trust.host),
                title: `Trust server ${trust.host} answers ${status} for the trust data of ${(0,image_reference/* fullName */.fq)(image)}${bare ? '' : ', asked with a token of its own realm'}`,
                evidence: [`GET ${trustRoot.path}: HTTP status ${status}`],
                byHand: curl(trustRoot, '-i'),
                mends: [withAcceptedCredentials, withoutChallenge(trustRoot)],
                partOf: (0,token_clock/* expiredTokensAt */.l)(observations, trustAuthentication, trust) === null
                    ? rootOfRefusal(atPing)
                    : 'token-short-lived',
            },
        ];
    });
}
/** How a file says that it is another user's. */
const noPermission = 'EACCES';
/** A server that refuses its ping, too, is no trust server, and one that is down says so there: this follows from it. */
function rootOfRefusal(atPing) {
    if (atPing.some(trust_service/* hasNoTrustService */.J0))
        return 'trust-service-missing';
    // What its status at the ping is called, it is called there.
    const failing = atPing.find(http_status/* isServiceError */.gi);
    return failing === undefined ? null : codeOfFailure(failing);
}
function invalidConfig({ runner }) {
    if (runner.dockerConfig.kind !== 'invalid')
        return [];
    const { path, why } = runner.dockerConfig;
    const closed = why === noPermission;
    return [
        {
            ...plainSuspect,
            code: 'docker-config-invalid',
            subject: nobody,
            title: `Docker cannot read its stored credentials: ${path} ${closed ? `is not for this job's user (${why})` : why}`,
            evidence: [
                closed
                    ? "expected a file that this job's user may read; `sudo docker login` makes one that only root may"
                    : 'expected a JSON object, as docker login writes it',
            ],
            // It shows where the mistake is, and nothing of what is stored.
            byHand: closed ? `ls -l ${shellPath(path)}` : `jq empty ${shellPath(path)}`,
            otherwise: 'warning',
            offers: [closed ? giveItBack(path) : putItAside(path)],
        },
    ];
}
/** docs.docker.com, "Linux post-installation steps": what to do where `sudo docker` has made the folder. */
const giveItBack = (path) => ({
    say: "Give the file back to this job's user",
    paste: `sudo chown "$(id -u):$(id -g)" ${shellPath(path)}`,
    where: 'a step before this one',
    mend: null,
});
const putItAside = (path) => ({
    say: 'Put the file aside, and log in again',
    paste: `mv ${shellPath(path)} ${shellPath(`${path}.broken`)}\ndocker login --username NAME --password-stdin`,
    where: 'a step before this one',
    mend: null,
});

// EXTERNAL MODULE: ./build/src/forecast/image-kinds.js
var image_kinds = __webpack_require__(8684);
;// CONCATENATED MODULE: ./build/src/findings/tried-images.js
/** The images that causes and remedies are tried on: a trial replays a whole push, and a job may push a thousand. */




/**
 * The same observations with one image of each kind, of those kinds that end worst: first one of each way to end, for what
 * ends in another way may have another cause.
 */
function onTriedImages(observations) {
    const tried = new Set(worstKinds(observations).map(([image]) => image));
    const [first, ...rest] = observations.request.images.filter((image) => tried.has(image));
    if (first === undefined || rest.length + 1 === observations.request.images.length)
        return observations;
    return withImages(observations, [first, ...rest]);
}
function worstKinds(observations) {
    const kinds = (0,image_kinds/* imageKinds */.h)(observations);
    if (kinds.length <= budgets/* forecasting */.ug.triedKinds)
        return kinds;
    const { forecasts } = (0,forecast_rating.rate)(observations);
    const { signingMeant } = observations.runner.contentTrust;
    const kindOf = new Map(kinds.map((kind) => [kind[0], kind]));
    const worstFirst = observations.request.images
        .flatMap((image, index) => {
        const [kind, forecast] = [kindOf.get(image), forecasts[index]];
        return kind === undefined || forecast === undefined
            ? []
            : [{ kind, rating: (0,forecast_rating.ratingOf)(forecast, signingMeant) }];
    })
        .sort((one, other) => (0,forecast_rating.compare)(one.rating, other.rating));
    const wayToEnd = ({ rating }) => {
        const { outcome, step } = rating.worst.endings[0];
        return `${outcome} ${step}`;
    };
    const firsts = worstFirst.filter((one, index) => worstFirst.findIndex((other) => wayToEnd(other) === wayToEnd(one)) === index);
    return [...new Set([...firsts, ...worstFirst])].slice(0, budgets/* forecasting */.ug.triedKinds).map(({ kind }) => kind);
}
const withImages = (observations, images) => ({ ...observations, request: { ...observations.request, images } });
/** Whether a trial can show anything of it: what is said of a host that none of these images comes to, no replay meets. */
function isOnTheWay(tried) {
    const hosts = new Set((0,push_path_path/* pathOf */.XM)(tried).map(({ host }) => host));
    return ({ subject }) => subject.resolver !== null || subject.host === null || hosts.has(subject.host);
}

;// CONCATENATED MODULE: ./build/src/findings/culprit.js
/** The causes, found by replay: of all suspects, the one without which the push ends best; then the next, while it still ends badly. */


/**
 * @param chance that the push ends badly, at least, as exactly as it is known: trials are too rough to tell 3 % from 5
 * @returns the causes, the culprit first; empty where the push ends well anyhow, or where no suspect explains it
 */
function findCauses(observations, suspects, chance) {
    const causes = [];
    let current = observations;
    let rating = (0,forecast_rating.rate)(current, forecast_rating.trialForecast);
    let badAtLeast = chance;
    let left = suspects.filter((suspect) => suspect.partOf === null && suspect.mends.length > 0);
    while (badAtLeast >= budgets/* verdictLimits */.az.warn && left.length > 0) {
        const trials = left.flatMap((suspect) => trialOf(suspect, current));
        const [first, ...rest] = trials;
        if (first === undefined)
            break;
        const best = rest.reduce((leader, trial) => (compareTrials(trial, leader) > 0 ? trial : leader), first);
        if ((0,forecast_rating.compare)(best.best, rating) <= 0)
            break;
        causes.push({ suspect: best.suspect, badAtLeast, mend: best.mend });
        left = left.filter((suspect) => suspect !== best.suspect);
        current = best.mended;
        rating = best.best;
        badAtLeast = rating.badAtLeast;
    }
    return causes;
}
function trialOf(suspect, observations) {
    const rated = suspect.mends.map((mend) => {
        const mended = mend(observations);
        return { mend, mended, rating: (0,forecast_rating.rate)(mended, forecast_rating.trialForecast) };
    });
    const [first, ...rest] = rated;
    if (first === undefined)
        return [];
    const best = rest.reduce((leader, one) => ((0,forecast_rating.compare)(one.rating, leader.rating) > 0 ? one : leader), first);
    const { mend, mended, rating } = best;
    return [{ suspect, ratings: rated.map((one) => one.rating), best: rating, mend, mended }];
}
/**
 * What can be done counts before what would be ideal: a resolver that can be taken out is blamed
 * before one that would have to be mended by its operator.
 */
function compareTrials(one, other) {
    const [mine, theirs] = [one.ratings[0], other.ratings[0]];
    const byFirst = mine === undefined || theirs === undefined ? 0 : (0,forecast_rating.compare)(mine, theirs);
    return byFirst !== 0 ? byFirst : (0,forecast_rating.compare)(one.best, other.best);
}
/**
 * The push as a suspect is remedied in it: with the causes mended that come before it, or nothing done about it would show.
 * Not so for two nameservers: the one is mended by asking the other.
 */
function beforeRemedy(observations, causes, suspect) {
    const own = causes.findIndex((cause) => cause.suspect === suspect);
    const earlier = own === -1 ? causes : causes.slice(0, own);
    return earlier
        .filter((cause) => suspect.subject.resolver === null || cause.suspect.subject.resolver === null)
        .reduce((seen, { mend }) => mend(seen), observations);
}

;// CONCATENATED MODULE: ./build/src/findings/hosts-rules.js
/** Pins of the hosts file that lead astray: to nobody, or to where a server once was. */







const hosts_rules_hostsPath = '/etc/hosts';
const hosts_rules_roleName = {
    registry: 'registry',
    token: 'token server',
    trust: 'trust server',
    upload: 'upload host',
    proxy: 'proxy',
};
/** A pin that works is nobody's business, though DNS may say something else. */
function hostsSuspects(observations, stops) {
    return pinnedIn(observations, stops).flatMap((pinned) => {
        const kind = hosts_rules_faultOf(observations, pinned);
        return kind === null ? [] : [hosts_rules_suspectOf(observations, pinned, kind)];
    });
}
/** Hosts whose pins are at fault: what fails where these lead is no server's fault. */
const mispinnedHosts = (observations, stops) => pinnedIn(observations, stops)
    .filter((pinned) => hosts_rules_faultOf(observations, pinned) !== null)
    .map(({ host }) => host);
function pinnedIn(observations, stops) {
    const hosts = [...new Set(stops.map(({ host }) => host))];
    return hosts.flatMap((host) => {
        const pins = (0,push_path_addresses/* pinsOf */.cz)(observations, host);
        const role = stops.find((stop) => stop.host === host)?.role;
        if (pins === null || role === undefined)
            return [];
        const connections = connectionsOf(observations, host).filter(({ probe }) => pins.includes(probe.to.address));
        return [{ host, role, pins, connections }];
    });
}
const connectionsOf = ({ measurements }, host) => measurements.filter((one) => (one.probe.kind === 'connect' || one.probe.kind === 'http') &&
    one.probe.host === host &&
    one.result.kind !== 'skipped');
/**
 * Where nobody has the address, or it is this machine's and DNS knows another, the name is blocked. Where DNS knows only
 * others, and one of these answers or was not tried, the server has moved. Else the server may be gone, which is no
 * pin's fault, or the name be known to this file only.
 */
function hosts_rules_faultOf(observations, { host, pins, connections }) {
    if (connections.some(({ result }) => result.kind === 'answered'))
        return null;
    const inDns = (0,push_path_addresses/* addressesInDns */.lR)(observations, host);
    const elsewhere = inDns.filter((address) => !pins.includes(address));
    if (pins.every(push_path_address/* isNobodysAddress */.XL))
        return 'hosts-pin-sinkholed';
    if (connections.length === 0 || elsewhere.length === 0 || elsewhere.length < inDns.length)
        return null;
    if (pins.every(isSink))
        return 'hosts-pin-sinkholed';
    const there = connectionsOf(observations, host).filter(({ probe }) => elsewhere.includes(probe.to.address));
    return there.length === 0 || there.some(({ result }) => result.kind === 'answered')
        ? 'hosts-pin-stale'
        : null;
}
const isSink = (address) => (0,push_path_address/* isNobodysAddress */.XL)(address) || (0,push_path_address/* isLoopbackAddress */.Ow)(address);
function hosts_rules_suspectOf(observations, { host, role, pins, connections }, code) {
    const inDns = (0,push_path_addresses/* addressesInDns */.lR)(observations, host);
    const known = inDns.length === 0 ? '' : `; DNS has ${listed(inDns)}`;
    const [failed] = connections;
    const mend = (0,mended_settings/* withoutPins */.$Q)([host]);
    return {
        ...plainSuspect,
        code,
        subject: ofHost(host),
        title: code === 'hosts-pin-sinkholed'
            ? `${hosts_rules_hostsPath} sends ${host} to ${listed(pins)}, where no ${hosts_rules_roleName[role]} is${known}`
            : `${hosts_rules_hostsPath} sends ${host} to ${listed(pins)}, where ${failed === undefined ? 'it is no more' : wentText(failed)}${known}`,
        evidence: [
            ...pins.map((address) => `${hosts_rules_hostsPath}: ${address} ${host}`),
            ...answersFor(observations, host),
            ...connectionsOf(observations, host).map((one) => `${host} at ${one.probe.to.address} port ${one.probe.to.port}: ${wentText(one)}`),
        ],
        byHand: `grep -nFi -- ${shellText(host)} ${hosts_rules_hostsPath}`,
        otherwise: 'warning',
        mends: [mend, thenKnown(host, mend)],
        offers: [unpinOffer(host, mend)].filter((offer) => offer !== null),
    };
}
/** The ideal, where nobody was asked, or nobody knew: the pin is gone, and every nameserver knows the name. */
const thenKnown = (host, unpin) => (observations) => withKnownName(host)(unpin(observations));
function answersFor(observations, host) {
    return (0,forecast_resolvers/* usedOnce */.hc)(observations).flatMap((resolver) => {
        const given = (0,push_path_addresses/* dnsMeasurements */.f9)(observations).flatMap(({ probe, result }) => probe.name === host &&
            probe.resolver.address === resolver.address &&
            probe.resolver.port === resolver.port &&
            result.kind === 'answered'
            ? result.addresses
            : []);
        return given.length === 0 ? [] : [`${addressed(resolver)} has ${listed([...new Set(given)])} for ${host}`];
    });
}
function wentText({ result }) {
    switch (result.kind) {
        case 'answered':
            return result.status === null ? 'somebody answers' : `answered with HTTP status ${result.status}`;
        case 'failed':
            return `it fails with ${result.code}`;
        case 'timed-out':
            return `nobody answers for ${tookText(result.waitedMs)}`;
        case 'skipped':
            return 'nobody was asked';
    }
}
/** What can be put into a command as it is. */
const isPlain = (host) => /^[\w.-]+$/.test(host);
/**
 * Only the name goes: others may stand in the same line, and a line without a name is none. The file is written over and not
 * replaced, for in a container it is mounted. Null for what cannot be put into a command as it is.
 */
function unpinOffer(host, mend) {
    if (!isPlain(host))
        return null;
    const name = host.replaceAll('.', '\\.');
    return {
        say: `Take ${host} out of ${hosts_rules_hostsPath}`,
        paste: [
            `sed -E 's/[[:space:]]${name}([[:space:]]|$)/\\1/g' ${hosts_rules_hostsPath} > "\${TMPDIR:-/tmp}/hosts"`,
            `sudo cp "\${TMPDIR:-/tmp}/hosts" ${hosts_rules_hostsPath}`,
        ].join('\n'),
        where: 'a shell on this runner',
        mend,
    };
}

;// CONCATENATED MODULE: ./build/src/findings/ipv6-rules.js
/** IPv6 addresses of servers, and no way there from this runner: its own fault, and not that of each server. */









/**
 * One server that answers over IPv6 shows the way. Where the kernel refuses to send, there is none; where nothing comes
 * back, it takes a second server to tell the way from the server.
 */
function ipv6Findings(observations, stops) {
    const trouble = troubleOf(observations, stops);
    const servers = trouble?.servers ?? [];
    const hosts = new Set(servers.filter(({ only6 }) => only6).map(({ stop }) => stop.host));
    const addresses = new Set(servers.flatMap(({ over6 }) => over6.map(({ probe }) => probe.to.address)));
    return {
        suspects: trouble === null ? [] : suspectsOf(observations, trouble),
        explains: (address) => addresses.has(address),
        explainsAll: ({ host }) => hosts.has(host),
    };
}
function troubleOf(observations, stops) {
    const byServer = new Map();
    for (const stop of stops) {
        const over6 = (0,push_path_path/* connectionsTo */.L2)(observations, stop).filter(({ probe, result }) => (0,push_path_address/* isIpAddress */.oX)(probe.to.address) === 6 && result.kind !== 'skipped');
        const key = `${stop.host} ${stop.port}`;
        if (over6.length === 0 || byServer.has(key))
            continue;
        const only6 = (0,push_path_addresses/* addressesOf */.sO)(observations, stop.host).every((address) => (0,push_path_address/* isIpAddress */.oX)(address) === 6);
        byServer.set(key, { stop, over6, only6 });
    }
    const servers = [...byServer.values()];
    const results = servers.flatMap(({ over6 }) => over6.map(({ result }) => result));
    if (results.length === 0)
        return null;
    if (results.every(hasNoRoute))
        return { kind: 'no-route', servers };
    const hosts = new Set(servers.map(({ stop }) => stop.host));
    return hosts.size > 1 && results.every(isSilent) ? { kind: 'silent', servers } : null;
}
const noRouteCodes = new Set([
    'ENETUNREACH',
    'EHOSTUNREACH',
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
]);
const hasNoRoute = (result) => result.kind === 'failed' && result.phase === 'tcp' && noRouteCodes.has(result.code);
const isSilent = (result) => result.kind === 'timed-out' && result.phase === 'tcp';
function suspectsOf(observations, { kind, servers }) {
    const [only6, both] = [servers.filter((one) => one.only6), servers.filter((one) => !one.only6)];
    const hasOwn = observations.runner.ipv6Networks.some((network) => !isOfLinkOrLoopback(network));
    if (kind === 'silent')
        return [silent(observations, servers)];
    return [
        ...only6.map((server) => unreachable(observations, server, hasOwn)),
        // A runner that has no IPv6 at all does not come to these addresses, and misses nothing.
        ...(both.length > 0 && hasOwn ? [withoutWayOut(both)] : []),
    ];
}
/** fe80::/10 (RFC 4291 section 2.5.6), of which `ipv6Networks` has the first four groups. */
const isOfLinkOrLoopback = (network) => network === '::1' || /^fe[89ab]/.test(network);
const hostsOf = (servers) => listed([...new Set(servers.map(({ stop }) => stop.host))]);
const evidenceOf = (servers) => servers.flatMap(({ stop, over6 }) => over6.map(({ probe, result }) => `connection for ${(0,request/* urlOf */.rs)(stop)} at ${probe.to.address}: ${saidOf(result)}`));
const saidOf = (result) => result.kind === 'failed'
    ? `${result.code} after ${tookText(result.ms)}`
    : `nothing for ${tookText('waitedMs' in result ? result.waitedMs : 0)}`;
const firstAddress = (servers) => servers[0]?.over6[0]?.probe.to.address ?? '::';
const codeOf = (servers) => {
    const result = servers[0]?.over6[0]?.result;
    return result?.kind === 'failed' ? result.code : '';
};
function unreachable(observations, server, hasOwn) {
    const { stop } = server;
    return {
        ...plainSuspect,
        code: 'ipv6-without-route',
        subject: ofHost(stop.host),
        title: `${stop.host} has IPv6 addresses only, and this runner has no way to them: ${hasOwn ? 'it has an IPv6 address, and no route' : 'it has no route'} (${codeOf([server])})`,
        evidence: evidenceOf([server]),
        byHand: `ip -6 route get ${firstAddress([server])}`,
        otherwise: 'warning',
        mends: [withHealthyServer(stop)],
        offers: isLinux(observations) ? [hasOwn ? takeAdvertisements : turnOn] : [],
    };
}
function withoutWayOut(servers) {
    const slowestMs = Math.max(...servers.flatMap(({ over6 }) => over6.map(({ result }) => (result.kind === 'failed' ? result.ms : 0))));
    const waits = slowestMs >= budgets/* goDialler */.KG.headStartMs;
    return {
        ...plainSuspect,
        code: 'ipv6-without-route',
        subject: nobody,
        title: `This runner has an IPv6 address and no way out with it (${codeOf(servers)}): Docker comes to the IPv4 addresses of ${hostsOf(servers)} ${waits ? `${budgets/* goDialler */.KG.headStartMs} ms later with each connection` : 'at once'}`,
        evidence: evidenceOf(servers),
        byHand: `ip -6 route get ${firstAddress(servers)}`,
        otherwise: waits ? 'warning' : 'hint',
        mends: [mended_settings/* withoutIpv6 */.oU],
        offers: [turnOff],
    };
}
function silent(observations, servers) {
    const [only6, both] = [servers.filter((one) => one.only6), servers.filter((one) => !one.only6)];
    const mend = (before) => servers.reduce((seen, { stop, over6, only6: only }) => (only
        ? withHealthyServer(stop)
        : withoutDeadAddresses(stop.host, over6.map(({ probe }) => probe.to.address)))(seen), before);
    const costs = [
        ...(both.length > 0
            ? [
                `Docker waits ${budgets/* goDialler */.KG.headStartMs} ms there with each connection before it comes to the IPv4 ones of ${hostsOf(both)}`,
            ]
            : []),
        ...(only6.length > 0 ? [`${hostsOf(only6)} has no others`] : []),
    ];
    return {
        ...plainSuspect,
        code: 'ipv6-without-route',
        subject: nobody,
        title: `IPv6 leads nowhere from this runner: every IPv6 address of ${hostsOf(servers)} is silent, and ${costs.join('; ')}`,
        evidence: evidenceOf(servers),
        byHand: `ping -6 -c 3 ${firstAddress(servers)}`,
        otherwise: 'warning',
        mends: [mend],
        offers: only6.length === 0 && isLinux(observations) ? [turnOff] : [],
    };
}
const isLinux = ({ runner }) => runner.manager.kind !== 'macos' && runner.manager.kind !== 'windows';
const ipv6_rules_aShell = 'a shell on this runner';
const turnOff = {
    say: 'Switch IPv6 off on this runner until it has a way out',
    paste: 'sudo sysctl -w net.ipv6.conf.all.disable_ipv6=1',
    where: ipv6_rules_aShell,
    lasting: {
        say: 'To keep it, give it to sysctl',
        paste: 'net.ipv6.conf.all.disable_ipv6 = 1',
        where: '/etc/sysctl.d/90-push-preflight.conf',
    },
    mend: mended_settings/* withoutIpv6 */.oU,
};
const turnOn = {
    say: 'Switch IPv6 on, if the network of this runner has it; else push from a runner that has it',
    paste: 'sudo sysctl -w net.ipv6.conf.all.disable_ipv6=0',
    where: ipv6_rules_aShell,
    mend: null,
};
/** A machine that forwards IPv6 takes none by default (Linux ip-sysctl, `accept_ra`), which each interface has for itself. */
const takeAdvertisements = {
    say: 'Take the default route from router advertisements, although this machine may forward packets itself',
    paste: 'for file in /proc/sys/net/ipv6/conf/*/accept_ra; do echo 2 | sudo tee "$file"; done',
    where: ipv6_rules_aShell,
    mend: null,
};

;// CONCATENATED MODULE: ./build/src/findings/dnssec.js
/** SERVFAIL that is gone when nothing is to be validated (CD, RFC 4035 section 3.2.2). */



/** Whether it is the validation that fails. */
function isBogus(observations, resolver, cell) {
    const unchecked = uncheckedReply(observations, resolver, cell.name);
    return failsWith(cell, 'servfail') && unchecked !== null && isUsable(unchecked);
}
/** Whether every nameserver that the push asks says so: then it is the name that is at fault. */
function isBogusForAll(observations, host) {
    const used = (0,forecast_resolvers/* usedOnce */.hc)(observations);
    return (used.length > 0 &&
        used.every((one) => cellsOfResolver(observations, one).some((cell) => cell.host === host && isBogus(observations, one, cell))));
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

// EXTERNAL MODULE: ./build/src/push-path/known-registries.js + 1 modules
var known_registries = __webpack_require__(2164);
// EXTERNAL MODULE: ./build/src/push-path/registry.js
var registry = __webpack_require__(9403);
;// CONCATENATED MODULE: ./build/src/findings/registry-names.js
/** Registries whose names are a typing error away from a well-known one. */






/** What a host that images are pushed to was probably meant to be, or null. */
function meantInstead({ request }, host) {
    return imagesAt(request.images, host).length === 0 ? null : (0,known_registries/* meantRegistry */.D)(host);
}
const imagesAt = (images, host) => images.filter(({ domain }) => (0,registry/* registryEndpoint */.Fh)(domain).host === host);
/** The same images at the registry that was meant. Nothing was measured there. */
function meantOffer({ request }, host, meant) {
    return {
        say: `Push to ${meant.host} (${meant.operator}), if that is what was meant`,
        paste: imagesAt(request.images, host)
            // The grammar has the host first, as it was written.
            .map(({ written }) => `${meant.host}${written.slice(host.length)}`)
            .join('\n'),
        where: 'the images input, the tags of the build and the docker push command',
        mend: null,
    };
}
/** How far away, in words. */
const typosFrom = ({ typos, host, operator }) => `${typos === 1 ? 'one typing error' : `${typos} typing errors`} away from ${host} (${operator})`;
/**
 * A name that somebody has registered because it is mistyped so often: a push, and the login before it, go to whoever that is.
 * One that leads into a private network is a mirror's own name.
 */
function registryNameSuspects(observations, stops) {
    const registries = new Map(stops.flatMap((stop) => (stop.role === 'registry' ? [[stop.host, stop]] : [])));
    return [...registries.values()].flatMap((stop) => {
        const { host } = stop;
        const addresses = (0,push_path_addresses/* addressesOf */.sO)(observations, host);
        // None at all, or none that is anybody else's.
        if (addresses.every(push_path_address/* isPrivateAddress */.C0))
            return [];
        const meant = meantInstead(observations, host);
        if (meant === null || meant.typos > 1)
            return [];
        return [
            {
                ...plainSuspect,
                code: 'look-alike-registry',
                subject: ofHost(host),
                title: `${host} is ${typosFrom(meant)}, and is another registry: whoever it belongs to is sent the image, and the password that is stored for it`,
                evidence: [
                    `${host} has ${addresses.length === 1 ? 'the address' : 'the addresses'} ${listed(addresses)}`,
                ],
                byHand: curl(stop, '-i'),
                otherwise: 'warning',
                atMost: 'warning',
                offers: [meantOffer(observations, host, meant)],
            },
        ];
    });
}

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
const isBehind = ({ resolvers }, stub) => resolvers.some((one) => standsBehind(one, stub));
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

;// CONCATENATED MODULE: ./build/src/findings/name-rules.js
/** Names that resolvers deny: one of them, or all. */











/**
 * NXDOMAIN speaks of the name, unless a sibling has addresses for it, or somebody whom a stub forwards to: then of the
 * resolver that denies it.
 */
function nameSuspects(observations, hosts) {
    const asked = hosts.filter((host) => (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) === null);
    const isKnown = (host) => (0,push_path_addresses/* addressesOf */.sO)(observations, host).length > 0;
    const used = observations.runner.resolvers.filter((one) => one.used);
    const isOwnFault = (one, host) => isKnown(host) || knownBehind(observations, one, host).length > 0;
    return [
        ...used.flatMap((one) => {
            const denied = asked.filter((host) => isOwnFault(one, host) && denies(observations, one, host));
            return denied.length === 0 ? [] : [denial(observations, one, denied)];
        }),
        ...asked.flatMap((host) => bogusName(observations, host)),
        ...asked.flatMap((host) => {
            const deniers = used.filter((one) => !isOwnFault(one, host) && denies(observations, one, host));
            return deniers.length === 0 ? [] : [notFound(observations, deniers, host)];
        }),
    ];
}
/** Whom a stub forwards to, where they have what it denies. */
const knownBehind = (observations, stub, host) => observations.runner.resolvers.filter((one) => standsBehind(one, stub) &&
    cellsOfResolver(observations, one).some((cell) => cell.host === host && cell.behaviour === 'answers'));
function denies(observations, resolver, host) {
    const cells = cellsOfResolver(observations, resolver).filter((cell) => cell.host === host);
    return cells.length > 0 && cells.every((cell) => cell.behaviour === 'denies');
}
const evidenceFor = (observations, resolver, host) => cellsOfResolver(observations, resolver)
    .filter((cell) => cell.host === host)
    .map((cell) => `${addressed(resolver)}: ${host} ${cell.type}: ${countsOf(cell.results)}`);
function denial(observations, resolver, hosts) {
    const removal = removalOffer(observations, resolver);
    const upstream = upstreamOffer(observations, resolver);
    const cells = cellsOfResolver(observations, resolver).filter(({ host }) => hosts.includes(host));
    const behind = hosts.flatMap((host) => knownBehind(observations, resolver, host).map((one) => ({ host, one })));
    const wiser = [...new Set(behind.map(({ one }) => addressed(one)))];
    const [only] = hosts;
    return {
        ...plainSuspect,
        code: 'resolver-denies-name',
        subject: ofResolver(resolver, hosts.length === 1 ? (only ?? null) : null),
        title: `Resolver ${called(resolver)} says that ${listed(hosts)} ${hosts.length === 1 ? 'does' : 'do'} not exist, and ${wiser.length === 0 ? 'another one knows' : `${listed(wiser)}, which it forwards to, ${wiser.length === 1 ? 'knows' : 'know'}`} better`,
        evidence: [
            ...hosts.flatMap((host) => evidenceFor(observations, resolver, host)),
            ...behind.flatMap(({ host, one }) => evidenceFor(observations, one, host).map((line) => `behind it, ${line}`)),
            ...stubEvidence(observations, resolver),
        ],
        byHand: only === undefined ? null : dig(observations, resolver, only, 'A'),
        otherwise: 'warning',
        mends: [removal?.mend ?? null, upstream?.mend ?? null, withHealthyResolver(resolver)].filter((mend) => mend !== null),
        offers: resolverOffers(observations, resolver, cells, removal),
    };
}
function notFound(observations, deniers, host) {
    const [first] = deniers;
    const meant = meantInstead(observations, host);
    // One that says nothing may know it.
    const who = deniers.length < (0,forecast_resolvers/* usedOnce */.hc)(observations).length
        ? 'No resolver of this runner that says anything knows'
        : 'No resolver of this runner knows';
    return {
        ...plainSuspect,
        code: 'name-not-found',
        subject: ofHost(host),
        title: `${who} ${host}: ${listed(deniers.map(addressed))} ${deniers.length === 1 ? 'says' : 'say'} that it does not exist${meant === null ? '' : `; it is ${typosFrom(meant)}`}`,
        evidence: deniers.flatMap((one) => evidenceFor(observations, one, host)),
        byHand: first === undefined ? null : dig(observations, first, host, 'A'),
        otherwise: 'warning',
        mends: [withKnownName(host)],
        offers: meant === null ? [] : [meantOffer(observations, host, meant)],
    };
}
/** Where everybody who is asked says that the signatures are wrong, they are. */
function bogusName(observations, host) {
    const used = (0,forecast_resolvers/* usedOnce */.hc)(observations);
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

// EXTERNAL MODULE: ./build/src/push-path/docker-version.js
var docker_version = __webpack_require__(1337);
;// CONCATENATED MODULE: ./build/src/findings/name-service-rules.js
/** No nsswitch.conf, and programs so old that it matters to them. */







/**
 * An old Go asks DNS first where nothing says otherwise, and looks into the hosts file only for what DNS does not have. It is told
 * where a host of this push is pinned, for nothing else comes of it. The replay has the hosts file first, as every Go since.
 */
function nameServiceSuspects(observations, hosts) {
    const { runner } = observations;
    if (runner.nameServiceSwitch.kind !== 'absent')
        return [];
    const pinned = hosts.filter((host) => (0,push_path_addresses/* pinsOf */.cz)(observations, host) !== null);
    const [{ programs }] = (0,clients/* clientsOf */.S)(observations);
    const old = ['cli', 'daemon'].filter((program) => {
        const { version } = program === 'cli' ? runner.client : runner.daemon;
        return (programs.includes(program) &&
            (0,docker_version/* majorOf */.Ds)(version) !== null &&
            (0,docker_version/* goMinorOf */.Vu)(program === 'cli' ? runner.client : runner.daemon, program) < budgets/* goMinor */.Cu.hostsBeforeDns &&
            pinned.some((host) => (0,forecast_library/* libraryFor */.f0)(runner, program, host) === 'go'));
    });
    if (pinned.length === 0 || old.length === 0)
        return [];
    const commands = old.map((program) => program === 'cli' ? `docker ${runner.client.version}` : `dockerd ${runner.daemon.version}`);
    const isOne = pinned.length === 1;
    return [
        {
            ...plainSuspect,
            code: 'nsswitch-missing',
            subject: nobody,
            title: `There is no /etc/nsswitch.conf, so ${listed(commands)} asks DNS before ${hosts_rules_hostsPath}: the entry for ${listed(pinned)} ${isOne ? 'is' : 'are'} not looked at while DNS has ${isOne ? 'that name' : 'those names'}`,
            evidence: pinned.flatMap((host) => ((0,push_path_addresses/* pinsOf */.cz)(observations, host) ?? []).map((address) => `${hosts_rules_hostsPath}: ${address} ${host}`)),
            byHand: 'ls -l /etc/nsswitch.conf',
            offers: [
                {
                    say: 'Have the hosts file looked at first',
                    paste: 'hosts: files dns',
                    where: '/etc/nsswitch.conf',
                    mend: null,
                },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/findings/options-rules.js
/** Options of resolv.conf that make a bad push worse: somebody has set them to help. */





/** One that is set, and that no library sets by itself. */
function optionsOf({ rotate, singleRequest, timeoutMs, attempts }) {
    return [
        ...(rotate
            ? [
                {
                    word: 'rotate',
                    does: 'each question begins at another nameserver, a bad one included',
                    without: { rotate: false },
                },
            ]
            : []),
        ...(singleRequest === 'off'
            ? []
            : [
                {
                    word: singleRequest === 'on' ? 'single-request' : 'single-request-reopen',
                    does: 'A and AAAA wait for each other',
                    without: { singleRequest: 'off' },
                },
            ]),
        ...(timeoutMs > budgets/* goResolver */.l_.timeoutMs
            ? [
                {
                    word: `timeout:${timeoutMs / 1_000}`,
                    does: 'what is lost is waited for that long',
                    without: { timeoutMs: budgets/* goResolver */.l_.timeoutMs },
                },
            ]
            : []),
        ...(attempts > budgets/* goResolver */.l_.attempts
            ? [
                {
                    word: `attempts:${attempts}`,
                    does: 'who does not answer is asked that often',
                    without: { attempts: budgets/* goResolver */.l_.attempts },
                },
            ]
            : []),
    ];
}
/** Told only where the replay without the option ends better: most of the time each of them helps, or does nothing. */
function optionSuspects(observations) {
    const { runner } = observations;
    const options = optionsOf(runner.lookup.go);
    if (options.length === 0)
        return [];
    const before = (0,forecast_rating.rate)(observations, forecast_rating.trialForecast);
    if (before.badAtLeast < budgets/* verdictLimits */.az.warn)
        return [];
    return options.flatMap(({ word, does, without }) => {
        const mend = (0,mended_settings/* withLookupRules */.Cz)(without);
        const after = (0,forecast_rating.rate)(mend(observations), forecast_rating.trialForecast);
        const [ending] = after.worst.endings;
        if (ending.outcome === 'unknown' || (0,forecast_rating.compare)(after, before) <= 0)
            return [];
        const offer = withoutOptionOffer(observations, word, without);
        return [
            {
                ...plainSuspect,
                code: 'option-makes-it-worse',
                subject: nobody,
                title: `The option ${word} of ${runner.resolvConf.path} makes this push worse: ${does}. Without it the push ends in ${ending.outcome}, with it in ${before.worst.endings[0].outcome}`,
                evidence: [`replayed on the same measurements without ${word}: ${ending.outcome}`],
                byHand: `grep -n '^options' ${runner.resolvConf.path}`,
                mends: [mend],
                offers: offer === null ? [] : [offer],
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/src/forecast/views.js
var views = __webpack_require__(69);
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
    if ((0,views/* viewOf */.du)(observations, 'daemon').kind === 'unknown') {
        const unseen = place.kind === 'own-nameservers' ? `, and asks ${listed(place.nameservers)}` : '';
        return [
            {
                ...plainSuspect,
                code: 'daemon-elsewhere',
                subject: nobody,
                title: `The daemon that pushes does not ask what was measured here: ${place_rules_whyOf(place)}${unseen}`,
                evidence: ['the steps of the daemon are not known; those of the docker command were measured'],
                byHand: "docker info --format '{{.Name}}'",
            },
        ];
    }
    return place.kind === 'own-nameservers'
        ? ownFault(observations, place, 'daemon-elsewhere', 'The daemon that pushes').map((one) => ({
            ...one,
            offers: hostOffer(observations, place),
        }))
        : [];
}
function builder(observations) {
    const { daemon: daemonPlace, builder: place } = observations.runner.places;
    // The daemon's own builder is where the daemon is, which has been said.
    if (place.kind === 'elsewhere' && JSON.stringify(place) !== JSON.stringify(daemonPlace)) {
        return [
            {
                ...plainSuspect,
                code: 'builder-resolves-differently',
                subject: nobody,
                title: `A push by docker buildx is not made from here, and what was measured is not what it asks: ${place.why}`,
                evidence: ['the steps of the builder are not known; those of docker push were measured'],
                byHand: 'docker buildx inspect',
            },
        ];
    }
    if (place.kind !== 'own-nameservers' || sameNameservers(place, daemonPlace))
        return [];
    if ((0,views/* viewOf */.du)(observations, 'builder').kind === 'unknown') {
        return [
            {
                ...plainSuspect,
                code: 'builder-resolves-differently',
                subject: nobody,
                title: `A push by docker buildx asks ${listed(place.nameservers)}, which ${place.nameservers.length === 1 ? 'was' : 'were'} not measured: ${place.why}`,
                evidence: place_rules_evidenceOf(observations, place),
                byHand: showBuilder,
            },
        ];
    }
    return ownFault(observations, place, 'builder-resolves-differently', 'A push by docker buildx').map((one) => ({
        ...one,
        byHand: showBuilder,
        // `docker push` does not ask it.
        ...(observations.request.client === 'buildx' ? {} : { atMost: 'warning', mends: [] }),
        offers: [hostNetworkOffer, hostNetworkByHand, ...daemonFileOffer(observations, place)],
    }));
}
const sameNameservers = (place, other) => other.kind === 'own-nameservers' && other.nameservers.join(' ') === place.nameservers.join(' ');
const place_rules_whyOf = (place) => (place.kind === 'here' ? 'it runs here' : place.why);
const showBuilder = 'docker exec "$(docker ps --quiet --filter name=buildx_buildkit_ | head -n 1)" cat /etc/resolv.conf';
const withPlace = (program, place) => (observations) => {
    const { runner } = observations;
    return { ...observations, runner: { ...runner, places: { ...runner.places, [program]: place } } };
};
/** What the builder asks then is what this step asks. */
const hostNetworkOffer = {
    say: "Let the builder use this machine's network, and so its nameservers",
    paste: 'with:\n  driver-opts: network=host',
    where: 'the step of docker/setup-buildx-action',
    mend: withPlace('builder', { kind: 'here' }),
};
const hostNetworkByHand = {
    ...hostNetworkOffer,
    say: `${hostNetworkOffer.say}: where no action makes it, make another one`,
    paste: 'docker buildx create --use --name host-network --driver docker-container --driver-opt network=host',
    where: 'a step before the push',
};
/**
 * dockerd writes the builder's resolv.conf when its container is made. What buildkitd.toml has below `[dns]` is for the
 * containers of RUN only (buildkit v0.32.2 cmd/buildkitd/main_oci_worker.go, `ociWorkerInitializer`): no push asks that.
 */
function daemonFileOffer(observations, place) {
    const own = soundOf(observations, serversOf(place));
    const good = own.length > 0 ? own : soundOf(observations, serversOfStep(observations));
    if (good.length === 0)
        return [];
    return [
        {
            say: `Have dockerd give its containers ${listed(good)} only, restart it, and make the builder again`,
            paste: JSON.stringify({ dns: good }, null, 2),
            where: '/etc/docker/daemon.json',
            mend: withPlace('builder', { ...place, nameservers: good }),
        },
    ];
}
/** `--dns` for the container of this job changes what the step asks, and not what the daemon does. */
function hostOffer(observations, place) {
    const good = soundOf(observations, serversOf(place));
    if (good.length === 0)
        return [];
    return [
        {
            say: `Have the host ask ${listed(good)} only`,
            paste: good.map((address) => `nameserver ${address}`).join('\n'),
            where: '/etc/resolv.conf of the host that the daemon runs on',
            mend: withPlace('daemon', { ...place, nameservers: good }),
        },
    ];
}
/** Those that were measured, and answer well. */
const soundOf = (observations, servers) => servers.flatMap((server) => {
    const cells = cellsOfResolver(observations, server);
    const isSound = cells.every((cell) => cell.replyMs.length > 0 && !isBad(observations, cell, cells));
    return cells.length > 0 && isSound ? [server.address] : [];
});
/** One of its nameservers is bad, and is none that this step asks: that one's own finding would be nobody's. */
function ownFault(observations, place, code, who) {
    const { resolvers } = observations.runner;
    const isOwn = ({ address }) => !resolvers.some((one) => one.used && one.address === address);
    const bad = serversOf(place).flatMap((server) => {
        const all = cellsOfResolver(observations, server);
        const cells = all.filter((cell) => isBad(observations, cell, all));
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
            evidence: place_rules_evidenceOf(observations, place),
            byHand: cell === undefined ? null : dig(observations, first.server, cell.host, cell.type),
            otherwise: 'warning',
            mends: [healed],
        },
    ];
}
const serversOf = ({ nameservers }) => nameservers.slice(0, budgets/* goResolver */.l_.maxNameservers).map((address) => ({ address, port: budgets/* dnsPort */.f }));
/** An address of loopback is another one in a container. */
const serversOfStep = ({ runner }) => runner.resolvers
    .filter(({ address, port }) => port === budgets/* dnsPort */.f && !(0,push_path_address/* isLoopbackAddress */.Ow)(address))
    .slice(0, budgets/* goResolver */.l_.maxNameservers);
/** @param all of the same nameserver: a name without addresses of one type is as it should be, and one that others know is not */
const isBad = (observations, cell, all) => !isGood(cell.behaviour) ||
    (median(cell.replyMs) ?? 0) > observations.request.slowThresholdMs ||
    (all.every(({ host, behaviour }) => host !== cell.host || behaviour === 'denies') &&
        (0,push_path_addresses/* addressesOf */.sO)(observations, cell.host).length > 0);
/** `it asks 10.0.0.9: registry.example A 5 lost, AAAA 5 lost`. */
const place_rules_evidenceOf = (observations, place) => serversOf(place).map((server) => {
    const cells = cellsOfResolver(observations, server).map(({ host, type, results }) => `${host} ${type} ${countsOf(results)}`);
    return `it asks ${server.address}: ${cells.length === 0 ? 'not measured from here' : cells.join('; ')}`;
});

// EXTERNAL MODULE: ./build/src/push-path/proxy-refusal.js
var proxy_refusal = __webpack_require__(6443);
;// CONCATENATED MODULE: ./build/src/findings/proxy-faults.js
/** What can be said of the proxies that requests go through. One complaint for each of its faults, however many servers are behind it. */









/** RFC 9110 section 15.5.8; and what tinyproxy 1.11 says to a login that is wrong (lab). Whoever stands behind the proxy does not answer CONNECT. */
const loginWanted = [407, 401];
/** @param stops those behind a proxy */
function proxyFaultSuspects(observations, stops) {
    const troubles = new Map();
    for (const stop of stops) {
        const trouble = troubleAt(observations, stop);
        if (trouble === null)
            continue;
        const key = `${trouble.code} ${trouble.through.host} ${trouble.through.port}`;
        troubles.set(key, [...(troubles.get(key) ?? []), trouble]);
    }
    return [...troubles.values()].flatMap((same) => proxy_faults_suspectOf(observations, same) ?? []);
}
/** One address that leads on is enough: Docker goes to the next where one takes no connection. */
function troubleAt(observations, stop) {
    const { way } = stop;
    if (way.kind !== 'proxy')
        return null;
    const connections = (0,push_path_path/* connectionsTo */.L2)(observations, stop);
    const answered = connections.find(({ probe, result }) => result.kind === 'answered' && probe.kind === 'http');
    const deciding = answered ?? connections.find(({ probe }) => probe.kind === 'http');
    if (deciding === undefined)
        return null;
    const seen = proxy_faults_faultOf(deciding, stop);
    return seen === null ? null : { ...seen, stop, ...way, one: deciding };
}
function proxy_faults_faultOf({ result }, stop) {
    switch (result.kind) {
        case 'answered':
            return result.proxyMs !== null && result.proxyMs > limitMs[stop.role] * budgets/* slowShare */.HC
                ? { code: 'proxy-slow', seen: `connected after ${tookText(result.proxyMs)}` }
                : null;
        case 'timed-out':
            if (result.phase === 'tcp') {
                return { code: 'proxy-unreachable', seen: `no answer to a SYN for ${tookText(result.waitedMs)}` };
            }
            return result.phase === 'proxy'
                ? { code: 'proxy-slow', seen: `no answer to CONNECT within ${tookText(result.waitedMs)}` }
                : null;
        case 'failed': {
            if (result.phase === 'tcp')
                return { code: 'proxy-unreachable', seen: result.code };
            if (result.phase !== 'proxy')
                return null;
            const status = (0,proxy_refusal/* proxyStatus */.l)(result.code);
            if (status === null)
                return { code: 'proxy-unreachable', seen: `${result.code} during CONNECT` };
            const seen = `${result.code} after ${tookText(result.ms - result.beforeMs)}`;
            if (loginWanted.includes(status))
                return { code: 'proxy-asks-for-login', seen };
            return { code: status >= proxy_refusal/* firstServerError */.y ? 'proxy-cannot-reach' : 'proxy-refuses', seen };
        }
        case 'skipped':
            return null;
    }
}
/** What Docker gives a whole request there. */
const limitMs = {
    registry: budgets/* daemon */.fx.pingMs,
    token: budgets/* daemon */.fx.tokenMs,
    trust: budgets/* contentTrust */.Az.pingMs,
    upload: budgets/* daemon */.fx.dialMs,
};
function proxy_faults_suspectOf(observations, troubles) {
    const [first] = troubles;
    if (first === undefined)
        return null;
    const { code, source, through, one, stop } = first;
    const hosts = [...new Set(troubles.map((trouble) => trouble.stop.host))];
    const proxy = (0,exchanges/* hostPort */.QL)({ address: through.host, port: through.port });
    return {
        ...plainSuspect,
        code,
        subject: ofHost(through.host),
        title: `Proxy ${proxy} (${source}) ${does[code](first, hosts)}`,
        evidence: [
            ...troubles.map((trouble) => `CONNECT ${trouble.stop.host}:${trouble.stop.port} through ${proxy} at ${(0,exchanges/* hostPort */.QL)(one.probe.to)}: ${trouble.seen}`),
            ...(code === 'proxy-cannot-reach' || code === 'proxy-slow'
                ? hosts.map((host) => lookedUpHere(observations, host))
                : []),
            ...(code === 'proxy-asks-for-login'
                ? [
                    through.login === null
                        ? `${source} holds no user name and password`
                        : `it was sent the user name and password in ${source}`,
                ]
                : []),
        ],
        byHand: curl(stop, code === 'proxy-asks-for-login' ? '-v --proxy-user NAME' : '-v'),
        otherwise: 'warning',
        mends: [withOpenProxy(through)],
        offers: proxy_faults_offersFor(first, hosts, observations.runner.proxies.client),
    };
}
const does = {
    'proxy-unreachable': ({ seen }) => `takes no connection (${seen})`,
    'proxy-asks-for-login': ({ through }, hosts) => through.login === null
        ? `asks for a user name and password before it leads to ${listed(hosts)}`
        : `does not accept the user name and password that it is sent, and leads nobody to ${listed(hosts)}`,
    'proxy-refuses': ({ seen }, hosts) => `does not let Docker through to ${listed(hosts)}: ${seen}`,
    'proxy-cannot-reach': ({ seen }, hosts) => `cannot get to ${listed(hosts)} itself (${seen}): its own resolver, or its way out, is to blame`,
    'proxy-slow': ({ seen, stop }, hosts) => `takes too long to get to ${listed(hosts)} (${seen}); Docker gives the whole request ${tookText(limitMs[stop.role])}`,
};
/** Whether this runner can look up what its proxy cannot. */
function lookedUpHere(observations, host) {
    const asked = (0,push_path_addresses/* dnsMeasurements */.f9)(observations).filter(({ probe }) => probe.name === host);
    const answers = asked.flatMap(({ result }) => (result.kind === 'answered' ? [result.ms] : []));
    if (asked.length === 0)
        return `this runner's own resolvers were not asked for ${host}`;
    const addresses = (0,push_path_addresses/* addressesOf */.sO)(observations, host);
    return answers.length === 0
        ? `this runner's own resolvers have not found ${host} either`
        : `this runner's own resolvers find ${host} in ${tookText(Math.min(...answers))} (${listed(addresses)}): the proxy asks other ones`;
}
const jobEnvironment = 'the env of the job in the workflow';
/**
 * Another proxy is nothing that can be known here.
 * @param client whose exceptions stay
 */
function proxy_faults_offersFor({ code, source, through }, hosts, { exceptions, exceptionsSource }) {
    const isVariable = /^https?_proxy$/i.test(source);
    const url = (user, password) => `${through.scheme}://${user}:${password}@${(0,exchanges/* hostPort */.QL)({ address: through.host, port: through.port })}`;
    const login = {
        say: `Put a user name and password that the proxy accepts into ${source}, as a secret`,
        paste: isVariable
            ? `${source}: ${url('${{ secrets.PROXY_USER }}', '${{ secrets.PROXY_PASSWORD }}')}`
            : url('USER', 'PASSWORD'),
        where: isVariable ? jobEnvironment : source,
        mend: withOpenProxy(through),
    };
    const around = {
        say: 'Go round the proxy, where this network lets the runner out without it',
        paste: `${exceptionsSource ?? 'NO_PROXY'}: ${yamlText([...exceptions, ...hosts].join(','))}`,
        where: jobEnvironment,
        mend: null,
    };
    const allow = {
        say: `Have whoever runs the proxy let this runner through to ${listed(hosts)}`,
        paste: hosts.map((host) => `CONNECT ${host}:443`).join('\n'),
        where: "the proxy's access rules",
        mend: withOpenProxy(through),
    };
    const resolver = {
        say: 'Have whoever runs the proxy look at the resolver that it asks: on its machine this has to be answered at once',
        paste: hosts.map((host) => `getent ahosts ${host}`).join('\n'),
        where: 'a shell on the machine of the proxy',
        mend: withOpenProxy(through),
    };
    switch (code) {
        case 'proxy-asks-for-login':
            return [login];
        case 'proxy-refuses':
            return [allow];
        case 'proxy-cannot-reach':
        case 'proxy-slow':
            return [resolver, around];
        case 'proxy-unreachable':
            return [around];
    }
}

;// CONCATENATED MODULE: ./build/src/forecast/mended-proxies.js

/** As if this program had these settings. What becomes of a request through a proxy that nobody measured is not known. */
const withProxySettings = (user, settings) => (observations) => (0,counterfactual/* withRunner */.T4)(observations, { proxies: { ...observations.runner.proxies, [user]: settings } });

// EXTERNAL MODULE: ./build/src/push-path/proxy.js
var proxy = __webpack_require__(7254);
// EXTERNAL MODULE: ./build/src/push-path/proxied-stops.js
var proxied_stops = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/src/push-path/proxy-exceptions.js
var proxy_exceptions = __webpack_require__(3665);
;// CONCATENATED MODULE: ./build/src/push-path/proxy-exceptions-meant.js
/** What the words of a `NO_PROXY` were probably meant to be, where Go reads them as names that no host has. */


/** The words as Go would read them as they were meant, or null for one that it reads so already, or that nobody understands. */
function asMeant(word) {
    const exception = (0,proxy_exceptions/* exceptionOf */.dB)(word);
    if (exception.kind !== 'domain')
        return null;
    const parts = word
        .replace(/^["']+|(?<!["'])["']+$/g, '')
        .split(/[\s;|]+/)
        .filter((part) => part !== '');
    const meant = parts.flatMap((part) => meantPart(part) ?? [part]);
    return meant.length === 0 || meant.join() === word.trim() ? null : meant;
}
/** One word without blanks; null where it is read as it is written. */
function meantPart(part) {
    const withoutScheme = part.replace(/^[a-z]+:\/\//i, '');
    const withoutPath = isNetwork(withoutScheme) ? withoutScheme : withoutScheme.replace(/\/.*$/s, '');
    const host = withoutPath.replace(/^\[([^\]]*)\]$/, '$1');
    const text = networkOf(host) ?? host.replace(/^\*(?=[^.*])/, '.');
    return text === part || text === '' || text.includes('@') ? null : [text];
}
const isNetwork = (text) => {
    const [address = '', bits = ''] = text.split('/');
    return (0,push_path_address/* isIpAddress */.oX)(address) !== 0 && /^\d{1,3}$/.test(bits);
};
/** `10.*`, `192.168.*.*` and `10.0.0` for a network; null for what is none. */
function networkOf(text) {
    const parts = text.replace(/(?<!\.\*?)(?:\.\*?)+$/, '').split('.');
    if (!/\*$|^\d+(?:\.\d+){0,2}\.?$/.test(text) || parts.length > 3)
        return null;
    const padded = [...parts, '0', '0', '0'].slice(0, 4).join('.');
    return (0,push_path_address/* bytesOf */.$$)(padded) === null ? null : `${padded}/${8 * parts.length}`;
}

;// CONCATENATED MODULE: ./build/src/findings/proxy-offers.js


/** `http://proxy.example:3128`, with `USER:PASSWORD@` where it has them. */
function shownProxy(entry) {
    if (entry.kind === 'malformed')
        return `not usable (${entry.why})`;
    const { scheme, host, port, hasCredentials } = entry.server;
    return `${scheme}://${hasCredentials ? 'USER:PASSWORD@' : ''}${host.includes(':') ? `[${host}]` : host}:${port}`;
}
/** The command that shows what a program has; of this step without what stands before an `@`. */
function showProxy(user) {
    switch (user) {
        case 'client':
            return "env | grep -i _proxy= | sed 's/=.*@/=***@/'";
        case 'daemon':
            return "docker info --format '{{.HTTPSProxy}} {{.HTTPProxy}} except {{.NoProxy}}'";
        case 'builder':
            return 'docker buildx inspect';
    }
}
const variablesOf = ({ https, http, exceptions }) => [
    ...(https === null ? [] : [['HTTPS_PROXY', shownProxy(https)]]),
    ...(http === null ? [] : [['HTTP_PROXY', shownProxy(http)]]),
    ...(exceptions.length === 0 ? [] : [['NO_PROXY', exceptions.join(',')]]),
];
/** These settings for this program. */
function giveProxyOffer(user, settings) {
    return { ...pasteFor(user, variablesOf(settings)), mend: withProxySettings(user, settings) };
}
/** Percent signs begin systemd's specifiers, and quotation marks end its words. */
const unitText = (text) => text.replace(/["\\]/g, '\\$&').replaceAll('%', '%%');
function pasteFor(user, variables) {
    switch (user) {
        case 'client':
            return {
                say: 'Give the step that pushes the proxy',
                paste: ['env:', ...variables.map(([name, value]) => `  ${name}: ${yamlText(value)}`)].join('\n'),
                where: 'the step that pushes',
            };
        case 'daemon':
            return {
                say: 'Give the daemon the proxy, then: sudo systemctl daemon-reload && sudo systemctl restart docker',
                paste: [
                    '[Service]',
                    ...variables.map(([name, value]) => `Environment="${name}=${unitText(value)}"`),
                ].join('\n'),
                where: '/etc/systemd/system/docker.service.d/http-proxy.conf',
            };
        case 'builder':
            return {
                say: 'Give the builder the proxy',
                paste: [
                    'with:',
                    '  driver-opts: |',
                    ...variables.map(([name, value]) => `    "env.${name}=${value}"`),
                ].join('\n'),
                where: 'the step of docker/setup-buildx-action',
            };
    }
}
/** What was meant is not known: the form that Go reads. */
function writeAgainOffer(user, scheme, { source }) {
    const name = scheme === 'https' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    return {
        ...pasteFor(user, [[name, 'http://USER:PASSWORD@HOST:PORT']]),
        say: `Write the proxy in ${source} as a URL; in user name and password write every sign but letters and digits as %XX`,
        mend: null,
    };
}
/** With other exceptions. No replay shows it: where a proxy was to be asked, nobody has connected directly. */
const exceptionsOffer = (user, settings, say) => ({
    ...pasteFor(user, [['NO_PROXY', settings.exceptions.join(',')]]),
    say,
    mend: null,
});

;// CONCATENATED MODULE: ./build/src/findings/proxy-exception-rules.js
/** `NO_PROXY`: words that Go reads otherwise than they were meant, and hosts of this network that it does not name. */








function exceptionSuspects(observations, asking) {
    const settings = observations.runner.proxies[asking.user];
    if (settings === null || (settings.https === null && settings.http === null))
        return [];
    const misread = misreadIn(settings, asking);
    return misread.length > 0 ? misread : privateHosts(observations, settings, asking);
}
function misreadIn(settings, { user, stops }) {
    const words = settings.exceptions.flatMap((word) => {
        const meant = asMeant(word);
        return meant === null ? [] : [{ word, meant }];
    });
    const source = settings.exceptionsSource;
    if (words.length === 0 || source === null || stops.length === 0)
        return [];
    const meant = { ...settings, exceptions: settings.exceptions.flatMap((word) => asMeant(word) ?? [word]) };
    const hosts = stops
        .filter((stop) => (0,proxy/* proxyFor */.iJ)(settings, (0,proxied_stops/* urlToStop */.N)(stop)) !== null && (0,proxy/* proxyFor */.iJ)(meant, (0,proxied_stops/* urlToStop */.N)(stop)) === null)
        .map(({ host }) => host);
    const shown = listed(words.map(({ word }) => `"${word}"`));
    return [
        {
            ...plainSuspect,
            code: 'proxy-exception-misread',
            subject: nobody,
            title: `${shown} in ${source} ${words.length === 1 ? 'matches' : 'match'} no host to Docker${hosts.length === 0 ? '' : `: ${listed([...new Set(hosts)])} ${hosts.length === 1 ? 'is' : 'are'} asked of the proxy`}`,
            evidence: words.map(({ word, meant: one }) => `"${word}" was probably meant as ${one.join(',')}`),
            byHand: showProxy(user),
            otherwise: hosts.length === 0 ? 'hint' : 'warning',
            mends: hosts.length === 0 ? [] : [withProxySettings(user, meant)],
            offers: [exceptionsOffer(user, meant, `Write ${source} as Docker reads it`)],
        },
    ];
}
/** A proxy to the Internet often has no way back into the network. */
function privateHosts(observations, settings, { user, stops }) {
    const hosts = stops
        .filter((stop) => (0,proxy/* proxyFor */.iJ)(settings, (0,proxied_stops/* urlToStop */.N)(stop))?.kind === 'server')
        .map(({ host }) => host)
        .filter((host) => isOfThisNetwork(observations, host));
    const named = [...new Set(hosts)];
    if (named.length === 0)
        return [];
    const meant = {
        ...settings,
        exceptions: [...settings.exceptions, ...named],
        exceptionsSource: settings.exceptionsSource ?? 'NO_PROXY',
    };
    return [
        {
            ...plainSuspect,
            code: 'private-host-through-proxy',
            subject: nobody,
            title: `${listed(named)} ${named.length === 1 ? 'has a private address' : 'have private addresses'} and ${named.length === 1 ? 'is' : 'are'} asked of the proxy: NO_PROXY does not name ${named.length === 1 ? 'it' : 'them'}`,
            evidence: named.map((host) => `${host}: ${listed((0,push_path_addresses/* addressesOf */.sO)(observations, host))}`),
            byHand: showProxy(user),
            mends: [withProxySettings(user, meant)],
            offers: [exceptionsOffer(user, meant, `Let ${listed(named)} be asked directly`)],
        },
    ];
}
function isOfThisNetwork(observations, host) {
    const addresses = (0,push_path_address/* isIpAddress */.oX)(host) === 0 ? (0,push_path_addresses/* addressesOf */.sO)(observations, host) : [host];
    return addresses.length > 0 && addresses.every(push_path_address/* isPrivateAddress */.C0);
}

;// CONCATENATED MODULE: ./build/src/findings/proxy-rules.js
/** Proxies that one of Docker's programs has and another has not, or that Go reads otherwise than they were meant. */







const proxyUserNames = {
    client: 'the docker command',
    daemon: 'the daemon',
    builder: 'the builder',
};
function proxySuspects(observations, paths) {
    const asking = askingOf(observations, paths);
    return [
        ...asking.flatMap((one) => malformed(observations, one)),
        ...asking.flatMap((one) => lacking(observations, one)),
        ...asking.flatMap((one) => exceptionSuspects(observations, one)),
        ...notFollowed(asking),
    ];
}
/** The program that decides is looked at; the builder only where it is the one that pushes. */
function askingOf({ request }, paths) {
    const pushes = request.client === 'buildx' ? 'builder' : 'daemon';
    const pushing = paths.flatMap((path) => [path.registry, (0,push_path_path/* tokenStopOf */.rq)(path.registryAuthentication)]);
    const signing = paths.flatMap((path) => [path.trust, (0,push_path_path/* tokenStopOf */.rq)(path.trustAuthentication)]);
    return [
        { user: pushes, stops: unique(pushing) },
        { user: 'client', stops: unique(signing) },
    ];
}
const unique = (stops) => {
    const found = stops.filter((stop) => stop !== null);
    const keyOf = ({ security, host, port }) => `${security} ${host} ${port}`;
    return [...new Map(found.map((stop) => [keyOf(stop), stop])).values()];
};
/** What says of a host only that nobody is there, from here. */
const deadHost = new Set([
    'endpoint-unreachable',
    'name-not-found',
    'tls-handshake-hangs',
    'captive-page',
]);
/** A host that is dead without a proxy, where there should be one, is no cause of its own. */
function explainedByProxy(observations, paths, suspects) {
    const explained = askingOf(observations, paths).flatMap((one) => {
        const gap = gapOf(observations, one) ?? ignoredOf(observations, one);
        return gap === null ? [] : gap.stops.map(({ host }) => [host, gap.code]);
    });
    const codes = new Map(explained);
    return suspects.map((one) => {
        const { host, resolver } = one.subject;
        const code = host === null || resolver !== null || !deadHost.has(one.code) ? undefined : codes.get(host);
        return code === undefined ? one : { ...one, partOf: code };
    });
}
function gapOf(observations, { user, stops }) {
    const { proxies } = observations.runner;
    const own = proxies[user];
    if (own === null)
        return null;
    const gap = (code, settings, says) => {
        // What is excepted on purpose lacks nothing, nor what has a proxy of its own.
        const lackingStops = stops.filter((stop) => {
            const url = (0,proxied_stops/* urlToStop */.N)(stop);
            return (url.secure ? own.https : own.http) === null && (0,proxy/* proxyFor */.iJ)(settings, url)?.kind === 'server';
        });
        const [first] = lackingStops;
        const entry = first === undefined ? null : (0,proxy/* proxyFor */.iJ)(settings, (0,proxied_stops/* urlToStop */.N)(first));
        return entry === null ? [] : [{ user, stops: lackingStops, code, settings, entry, says }];
    };
    const others = ['client', 'daemon', 'builder'].filter((one) => one !== user);
    const name = proxyUserNames[user];
    const gaps = [
        ...gap('proxy-for-http-only', { ...own, https: own.http }, `${name} has a proxy for http URLs only, and Docker takes that for no https URL any more`),
        ...others.flatMap((other) => {
            const settings = proxies[other];
            return settings === null
                ? []
                : gap('proxy-not-everywhere', settings, `${name} has no proxy, and ${other === 'client' ? 'this step' : proxyUserNames[other]} has one`);
        }),
        ...(proxies.containers === null
            ? []
            : gap('proxy-for-containers-only', proxies.containers, `the only proxy that ${name} could take is for containers and builds, and for no push`)),
    ];
    return gaps[0] ?? null;
}
function lacking(observations, asking) {
    const gap = gapOf(observations, asking);
    if (gap === null)
        return [];
    const hosts = listed([...new Set(gap.stops.map(({ host }) => host))]);
    return [
        {
            ...plainSuspect,
            code: gap.code,
            subject: nobody,
            title: `Without a proxy: ${gap.says} (${gap.entry.source}), so ${hosts} ${gap.stops.length === 1 ? 'is' : 'are'} connected to directly`,
            evidence: [
                `${gap.entry.source}: ${shownProxy(gap.entry)}`,
                ...['client', 'daemon', 'builder'].flatMap((user) => user === 'builder' && asking.user !== user
                    ? []
                    : [`${proxyUserNames[user]}: ${proxy_rules_saidOf(observations.runner.proxies[user])}`]),
            ],
            byHand: showProxy(asking.user),
            mends: [withProxySettings(asking.user, gap.settings)],
            offers: [giveProxyOffer(asking.user, gap.settings)],
        },
    ];
}
const proxy_rules_saidOf = (settings) => {
    if (settings === null)
        return 'not known';
    const entries = [settings.https, settings.http].filter((entry) => entry !== null);
    return entries.length === 0
        ? 'no proxy'
        : entries.map((entry) => `${entry.source} is ${shownProxy(entry)}`).join(', ');
};
/** Of `http://http://proxy` Go takes `http` for the host, and of `"http://proxy"` a quotation mark and that. */
const isScheme = (host) => /^["']?(?:https?|socks[45]h?|ftp)$/.test(host);
const isMisread = (entry) => entry.kind === 'malformed' || isScheme(entry.server.host);
/** Any proxy: what comes of one that can be read is not known. */
const readable = {
    kind: 'server',
    source: 'a proxy that can be read',
    server: { scheme: 'http', host: 'proxy', port: 3_128, hasCredentials: false },
};
/** The stops that go direct because nobody can read the proxy that is set for them. */
function ignoredOf(observations, { user, stops }) {
    const settings = observations.runner.proxies[user];
    const entry = settings?.https ?? null;
    if (settings === null || entry?.kind !== 'malformed' || entry.error !== null)
        return null;
    const asMeant = { ...settings, https: readable };
    const direct = stops.filter((stop) => stop.security !== 'plain' && (0,proxy/* proxyFor */.iJ)(asMeant, (0,proxied_stops/* urlToStop */.N)(stop)) !== null);
    return direct.length === 0
        ? null
        : { user, stops: direct, code: 'proxy-url-malformed', settings: asMeant, entry, says: '' };
}
function malformed(observations, asking) {
    const { user, stops } = asking;
    const settings = observations.runner.proxies[user];
    if (settings === null)
        return [];
    const schemes = [...new Set(stops.map(({ security }) => (security === 'plain' ? 'http' : 'https')))];
    return schemes.flatMap((scheme) => {
        const entry = settings[scheme];
        if (entry === null || !isMisread(entry))
            return [];
        const fails = entry.kind === 'server' || entry.error !== null;
        const why = entry.kind === 'server' ? `Go takes ${entry.server.host} for its host` : entry.why;
        return [
            {
                ...plainSuspect,
                code: 'proxy-url-malformed',
                subject: nobody,
                title: `The proxy in ${entry.source} is written so that Docker cannot use it (${why}): ${fails
                    ? `${proxyUserNames[user]} gets no ${scheme} request through`
                    : `${proxyUserNames[user]} takes no notice of it and goes direct`}`,
                evidence: [
                    `expected http://HOST:PORT in ${entry.source}, got: ${why}`,
                    ...(entry.kind === 'malformed' && entry.error !== null ? [`docker prints: ${entry.error}`] : []),
                ],
                byHand: showProxy(user),
                otherwise: 'warning',
                mends: [withProxySettings(user, { ...settings, [scheme]: fails ? null : readable })],
                offers: [writeAgainOffer(user, scheme, entry)],
            },
        ];
    });
}
function notFollowed(asking) {
    const stop = asking.flatMap(({ stops }) => stops).find(({ way }) => way.kind === 'not-followed');
    if (stop?.way.kind !== 'not-followed')
        return [];
    const { source, because } = stop.way;
    return [
        {
            ...plainSuspect,
            code: 'proxy-not-followed',
            subject: nobody,
            title: `${source} is set: Docker goes through that proxy, so what the push will do is not known`,
            evidence: [
                because,
                'the resolvers were measured; where Docker goes through that proxy no connection was made, since it would not make that from here either',
            ],
            // Names only: the values may hold passwords.
            byHand: 'env | grep -i _proxy= | cut -d= -f1',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/findings/remedies.js
/** What would mend a push: everything that its findings offer, replayed on the same measurements. */



/**
 * @param suspects those that need a remedy, the culprit first. Where there are none, nothing is replayed.
 * @param beforeRemedy the push in which it shows what a suspect's remedies do: where another cause comes first, without that one
 */
function remediesFor(observations, suspects, beforeRemedy) {
    const firsts = new Set(suspects.flatMap(({ offers: [first] }) => (first === undefined ? [] : textOf(first))));
    const offers = onePerText(suspects.flatMap((suspect) => suspect.offers)).filter(
    // However much the culprit has, no finding goes without.
    (offer, index) => index < budgets/* maxRemedies */.BQ || firsts.has(textOf(offer)));
    if (offers.length === 0)
        return { all: [], of: () => null };
    const asItIs = trying(observations, offers);
    const { before, tried, suggested, isRemedy } = asItIs;
    const notKnown = tried.filter((one) => !isKnown(one) && !suggested.includes(one));
    return {
        // Where nothing is known of the push as it is, that nothing is known of it with a change is no news.
        all: [
            ...suggested,
            ...notKnown.filter(() => outcomeOf(before) !== 'unknown'),
            ...ranked(tried.filter(isKnown).filter((one) => !isRemedy(one))),
        ].map(remedyOf),
        of(suspect) {
            const texts = new Set(suspect.offers.map(textOf));
            const own = offers.filter((offer) => texts.has(textOf(offer)));
            const seen = beforeRemedy(suspect);
            const best = (seen === observations ? asItIs : trying(seen, own)).suggested.find(({ offer }) => own.includes(offer));
            // What becomes of the push with it is told of the push as it is.
            return tried.filter(({ offer }) => offer === best?.offer).map(remedyOf)[0] ?? null;
        },
    };
}
/** These offers, each replayed in this push. */
function trying(observations, offers) {
    const before = (0,forecast_rating.rate)(observations, forecast_rating.trialForecast);
    const tried = offers.map((offer) => ({
        offer,
        rating: offer.mend === null ? null : (0,forecast_rating.rate)(offer.mend(observations), forecast_rating.trialForecast),
    }));
    const { signingMeant } = observations.runner.contentTrust;
    const isRemedy = helping(before, (0,outcomes/* endsBadly */.jf)(outcomeOf(before), signingMeant));
    const useful = ranked(tried.filter(isKnown).filter(isRemedy));
    const suggested = [...useful, ...tried.filter((one) => !isKnown(one) && isRemedy(one))];
    return { before, tried, isRemedy, suggested };
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
    const difference = (0,forecast_rating.compare)(rating, before);
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
    const byEnd = groups(tried, (one, leader) => (0,forecast_rating.compare)(one.rating, leader.rating) > 0, (one, best) => (0,forecast_rating.compare)(one.rating, best.rating) >= 0);
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

// EXTERNAL MODULE: ./build/src/forecast/signing.js
var forecast_signing = __webpack_require__(7488);
;// CONCATENATED MODULE: ./build/src/findings/signing-rules.js
/** What a signed push cannot do without: keys, and the passphrases that open them. A step still to come may bring both. */






function signingSuspects(observations) {
    const found = observations.request.images.flatMap((image) => {
        const path = (0,push_path_path/* pathOfImage */.KW)(observations, image);
        const root = (0,trust_service/* rootAnswer */.t$)(observations, path);
        // Who has no trust service needs no key for it.
        if (path.trust === null || root === null || (0,trust_service/* notFoundBy */.lJ)(root, path.trust.host) === 'other-server')
            return [];
        const gaps = (0,forecast_signing/* gapsInThisStep */.Px)(observations, image, path);
        const place = { image, host: path.trust.host, isNew: root.status === trust_service/* notFound */.mX };
        return [
            ...passphraseMissing(observations, place, gaps.filter(isPassphrase)),
            ...gaps
                .filter(isKey)
                .map((gap) => (gap.roles.length === 0 ? nobodySigns(place) : keyMissing(observations, place, gap))),
        ];
    });
    const titles = new Set();
    return found.filter(({ title }) => (titles.has(title) ? false : titles.add(title)));
}
const isPassphrase = (gap) => gap.kind === 'passphrase';
const isKey = (gap) => gap.kind === 'key';
/** Where a job has no secrets by design, their absence is no news. */
function severityIn({ runner }) {
    const severity = runner.event === 'other' ? 'warning' : 'hint';
    return { otherwise: severity, atMost: severity };
}
const withoutSecrets = ({ runner }) => runner.event === 'other' ? [] : ['a pull request from a fork or by Dependabot gets no secrets'];
const variableOf = ({ passphrase }) => passphrase === 'root'
    ? 'DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE'
    : 'DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE';
function passphraseMissing(observations, { image, host, isNew }, gaps) {
    const variables = [...new Set(gaps.map(variableOf))];
    if (variables.length === 0)
        return [];
    // Secrets of the step that pushes are not seen from here, and with the input the variables of this step say nothing.
    const isOfPush = (0,forecast_signing/* arePushers */.hj)(observations.runner);
    if (isOfPush && observations.request.contentTrust !== 'auto')
        return [];
    const repository = (0,image_reference/* fullName */.fq)(image);
    const what = isOfPush
        ? `if the step that pushes has them no more, ${repository} cannot be signed`
        : `${repository} cannot be signed`;
    const title = `${listed(variables)} ${variables.length === 1 ? 'is' : 'are'} not set in this step, and there is no terminal where docker could ask: ${what}`;
    return [
        {
            ...plainSuspect,
            ...(isOfPush ? { otherwise: 'hint', atMost: 'hint' } : severityIn(observations)),
            code: 'passphrase-missing',
            subject: ofHost(host),
            title,
            evidence: [
                isNew
                    ? `${repository} has no trust data at ${host} yet: the first push makes its keys`
                    : `${repository} has trust data at ${host}, and its keys are here`,
                ...gaps.map((gap) => `${variableOf(gap)} ${gap.forNewKey ? 'is for the new key of' : 'opens the key of'} ${listed(gap.roles)}`),
                ...withoutSecrets(observations),
            ],
            byHand: `printenv ${variables.join(' ')} | wc -l`,
            mends: [forecast_signing/* withPassphrases */.kC],
            offers: [
                {
                    say: 'Give the job the passphrases, where this step sees them, too',
                    paste: ['env:', ...variables.map((name) => `  ${name}: \${{ secrets.${name} }}`)].join('\n'),
                    where: 'the job in the workflow file',
                    mend: forecast_signing/* withPassphrases */.kC,
                },
            ],
        },
    ];
}
/** No step to come brings a key for it: there is none. */
function nobodySigns({ image, host }) {
    const repository = (0,image_reference/* fullName */.fq)(image);
    return {
        ...plainSuspect,
        code: 'signing-key-missing',
        subject: ofHost(host),
        title: `No delegation of ${repository} at ${host} is for the tag ${image.tag ?? 'latest'}, so that no key can sign it`,
        evidence: ['where there are delegations, docker push signs with their keys only'],
        byHand: `docker trust inspect ${shellWord(repository)}`,
        otherwise: 'warning',
        mends: [forecast_signing/* withTagsDelegated */.Bg],
        offers: [
            {
                say: 'Add the tag to what a delegation is for',
                paste: `notary -s https://${host} -d ~/.docker/trust delegation add -p ${shellWord(repository)} targets/releases --all-paths`,
                where: 'a machine that has the targets key',
                mend: forecast_signing/* withTagsDelegated */.Bg,
            },
        ],
    };
}
const idsShown = 3;
function keyMissing(observations, { image, host }, gap) {
    const { signing } = observations.runner;
    const folder = `${signing.kind === 'read' ? signing.path : '~/.docker/trust'}/private`;
    const ids = gap.keyIds.slice(0, idsShown);
    const repository = (0,image_reference/* fullName */.fq)(image);
    const isRoot = gap.roles.includes('root');
    const [first = 'KEY'] = ids;
    return {
        ...plainSuspect,
        ...severityIn(observations),
        code: 'signing-key-missing',
        subject: ofHost(host),
        title: `No key that signs for ${listed(gap.roles)} of ${repository} at ${host} is in ${folder}`,
        evidence: [
            ...(ids.length === 0
                ? []
                : [
                    `${ids.length < gap.keyIds.length ? 'one of the first of these' : 'one of these'} would do: ${ids.join(', ')}`,
                ]),
            ...(isRoot
                ? ['root.json has less than half a year left, and Docker signs it anew at every push then']
                : []),
            ...withoutSecrets(observations),
        ],
        byHand: `ls ${shellPath(folder)} && grep -H '^role:' ${shellPath(folder)}/*.key`,
        mends: [forecast_signing/* withSigningKeys */.Yh],
        offers: [
            {
                say: 'Load the key before this step, from a secret',
                paste: `umask 077 && mkdir -p ${shellPath(folder)} && printf '%s\\n' "$SIGNING_KEY" > ${shellPath(folder)}/${first}.key`,
                where: 'a step before this one',
                mend: forecast_signing/* withSigningKeys */.Yh,
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/src/push-path/resolver-words.js
var resolver_words = __webpack_require__(2754);
;// CONCATENATED MODULE: ./build/src/findings/resolv-conf-rules.js
/** What resolv.conf says and no resolver library does: lines that are not read as they are written. */








/** As many lines are told one by one. */
const linesTold = 6;
/** One finding for the file: it is one hand that wrote it, and it is corrected in one go. */
function resolvConfSuspects(observations) {
    const { runner } = observations;
    const lines = mistakenLines(runner);
    const [first, ...others] = lines;
    if (first === undefined)
        return [];
    const more = others.length === 0 ? '' : `, nor ${others.length === 1 ? 'is' : 'are'} ${numbersText(others)}`;
    return [
        {
            ...plainSuspect,
            code: 'resolv-conf-line-ignored',
            subject: nobody,
            title: `Line ${first.number} of ${runner.resolvConf.path} is not read as it is written: ${resolv_conf_rules_saidOf(first.notes[0])}${more}`,
            evidence: [
                ...lines.slice(0, linesTold).flatMap(resolv_conf_rules_evidenceOf),
                ...(lines.length > linesTold ? [`and ${lines.length - linesTold} more lines`] : []),
                ...otherLibrary(runner, lines),
            ],
            byHand: `grep -n . ${shellPath(runner.resolvConf.path)}`,
            mends: [mended_settings/* withResolvConfAsMeant */.dS],
            offers: [correction(observations, lines), ...goOffers(observations)],
        },
    ];
}
const isUnknownWord = ({ kind }) => kind === 'unknown-keyword' || kind === 'unknown-option';
function mistakenLines({ notes }) {
    const lines = new Map();
    for (const note of notes.filter(resolver_words/* isMistake */.VF)) {
        const known = lines.get(note.line);
        if (known === undefined)
            lines.set(note.line, [note]);
        else
            known.push(note);
    }
    return [...lines].map(([number, own]) => ({ number, notes: own }));
}
const numbersText = (lines) => {
    const numbers = lines.slice(0, linesTold).map(({ number }) => `${number}`);
    const more = lines.length - numbers.length;
    return `${lines.length === 1 ? 'line' : 'lines'} ${listed(more === 0 ? numbers : [...numbers, `${more} more`])}`;
};
/** What became of it, as a sentence part. */
function resolv_conf_rules_saidOf({ kind, text }) {
    switch (kind) {
        case 'extra-words':
            return `it names more than one nameserver, and only the first is asked (not ${text})`;
        case 'invalid-nameserver':
            return `${text} is no IP address, and nobody is asked for it`;
        case 'unknown-keyword':
            return `${text} is no keyword, and the line does nothing`;
        case 'unknown-option':
            return `${text} is no option, and does nothing`;
        case 'capped-option':
            return `not every program takes ${text} for what it says`;
        case 'ignored-nameserver':
            return `${text} is not asked`;
    }
}
function resolv_conf_rules_evidenceOf({ number, notes }) {
    const [{ written, meant }] = notes;
    const was = meant === null ? '' : `; probably meant: ${meant.split('\n').join(' | ')}`;
    return [
        `line ${number}: ${written}${was}`,
        ...notes.slice(1, linesTold).map((note) => `line ${number}: ${resolv_conf_rules_saidOf(note)}`),
    ];
}
/** A word that Go does not know changes who looks names up, for a Docker that is built with cgo. */
function otherLibrary(runner, lines) {
    const note = lines.flatMap(({ notes }) => notes).find(isUnknownWord);
    if (note === undefined)
        return [];
    const programs = [
        ['cli', 'docker'],
        ['daemon', 'dockerd'],
    ];
    const sent = programs.flatMap(([program, command]) => {
        const library = (0,forecast_library/* libcOf */.Qb)(runner, program);
        return library === null ? [] : [`${command} (${library})`];
    });
    return sent.length === 0
        ? []
        : [`Go does not know ${note.text}, so ${listed(sent)} leave every lookup to the C library`];
}
function correction(observations, lines) {
    const { runner } = observations;
    const meant = lines.flatMap(({ notes: [{ meant: text }] }) => (text === null ? [] : [text]));
    const isKnown = meant.length > 0;
    const nameservers = runner.asMeant?.nameservers ?? [];
    const isOfNameservers = lines.some(({ notes: [{ meant: text }] }) => text?.startsWith('nameserver '));
    return {
        say: `${isKnown ? 'Correct' : 'Take out'} ${numbersText(lines)} of ${runner.resolvConf.path}`,
        // A line of which nobody can know what was meant is no loss.
        paste: (isKnown ? meant : lines.map(({ notes: [{ written }] }) => `# ${written}`)).join('\n'),
        where: `${runner.resolvConf.path}, in place of ${numbersText(lines)}`,
        lasting: isOfNameservers
            ? lastingNameservers(runner, nameservers.map((address) => ({ address, port: budgets/* dnsPort */.f })))
            : null,
        mend: mended_settings/* withResolvConfAsMeant */.dS,
    };
}

// EXTERNAL MODULE: ./build/src/forecast/interval.js
var interval = __webpack_require__(454);
// EXTERNAL MODULE: ./build/src/push-path/closed-ports.js
var closed_ports = __webpack_require__(2377);
// EXTERNAL MODULE: ./build/src/forecast/rationed-refusals.js
var rationed_refusals = __webpack_require__(1603);
;// CONCATENATED MODULE: ./build/src/findings/local-stub.js
/** A nameserver on this machine's own address, and nobody who listens there. */



/** systemd-resolved.service(8). */
const resolvedStubs = new Set(['127.0.0.53', '127.0.0.54']);
/** moby daemon/libnetwork resolver.go: the resolver of a container in a network of its own. */
const dockersStub = '127.0.0.11';
/** Whether a question came back as one to a closed port of this machine: nothing of the network is in it. */
const isClosedStub = ({ address }, { behaviour, results }) => behaviour === 'unreachable' &&
    (0,push_path_address/* isLoopbackAddress */.Ow)(address) &&
    results.some(({ kind }) => kind === 'port-closed');
/** Completes `Resolver 127.0.0.53 (1st nameserver) …`. */
const closedStubText = (observations, stub, hosts) => `does not run: the port is closed for ${hosts}, so there is no ${local_stub_serviceOf(observations, stub).name} on this machine`;
const showStub = (observations, stub) => local_stub_serviceOf(observations, stub).show;
/** Have it run again: what it would answer then is what those behind it were measured to. */
function startOffers(observations, stub) {
    const { name, start } = local_stub_serviceOf(observations, stub);
    if (start === null)
        return [];
    const behind = observations.runner.resolvers.filter((one) => standsBehind(one, stub));
    return [
        {
            say: `Start ${name}`,
            paste: start,
            where: 'a shell on this runner',
            mend: behind.length === 0 ? null : (0,mended_settings/* withUpstreams */.F4)(stub, behind),
        },
    ];
}
/** Without a route to it, a nameserver is asked nothing at all: the kernel refuses to send. */
function noRouteText({ address }, { results }) {
    const errno = results.flatMap((result) => (result.kind === 'unreachable' ? [result.errno] : [])).at(-1);
    if (errno === undefined || !noRoute.has(errno))
        return null;
    return (0,push_path_address/* isIpAddress */.oX)(address) === 6
        ? `this runner has no IPv6 route to it (${errno})`
        : `this runner has no route to it (${errno})`;
}
const noRoute = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EHOSTUNREACH', 'EAFNOSUPPORT']);
function local_stub_serviceOf({ runner: { manager } }, { address }) {
    if (resolvedStubs.has(address))
        return byUnit('systemd-resolved');
    if (address === dockersStub) {
        return { name: "Docker's own resolver", start: null, show: 'cat /etc/resolv.conf' };
    }
    switch (manager.kind) {
        case 'dnsmasq':
            return byUnit('dnsmasq');
        case 'network-manager':
            return { ...byUnit('NetworkManager'), name: 'dnsmasq of NetworkManager' };
        case 'nobody':
        case 'systemd-resolved':
        case 'docker':
        case 'kubernetes':
        case 'macos':
        case 'windows':
        case 'other':
            return { name: 'resolver', start: null, show: "ss -lun 'sport = :53'" };
    }
}
const byUnit = (unit) => ({
    name: unit,
    start: `sudo systemctl enable ${unit}\nsudo systemctl restart ${unit}`,
    show: `systemctl status ${unit}`,
});

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
    if (!isBogus(observations, resolver, cell))
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
    if (isClosedStub(resolver, cell)) {
        return {
            code: 'stub-not-running',
            seen: (hosts) => ({
                does: closedStubText(observations, resolver, hosts),
                evidence: [],
                byHand: showStub(observations, resolver),
            }),
        };
    }
    const found = plainly[cell.behaviour];
    if (found === undefined)
        return null;
    const far = cell.behaviour === 'late' ? howFar(observations, resolver, lateMsOf(cell)) : '';
    return {
        code: found.code,
        seen: (hosts) => ({
            does: `${found.does(hosts, cell, resolver)}${far}`,
            evidence: cell.behaviour === 'unreachable' ? rationEvidence(observations, resolver) : [],
            byHand: null,
        }),
    };
}
const plainly = {
    silent: { code: 'resolver-silent', does: (hosts) => `does not answer ${hosts}` },
    late: {
        code: 'resolver-slow',
        does: (hosts, cell) => `answers ${hosts} after ${tookText(lateMsOf(cell))}, when the client has given up`,
    },
    unreachable: {
        code: 'resolver-unreachable',
        does: (hosts, cell, resolver) => {
            const why = noRouteText(resolver, cell);
            return `cannot be reached for ${hosts}${why === null ? '' : `: ${why}`}`;
        },
    },
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
/** Why a push may wait for a machine that refused each of the few questions that it was asked here. */
function rationEvidence(observations, resolver) {
    const { burst, refillMs } = budgets/* icmpRationing */.jB;
    return (0,rationed_refusals/* rationsOf */.U)(observations).has((0,exchanges/* hostPort */.QL)(resolver))
        ? [
            `Linux refuses ${burst} questions at once and then one every ${tookText(refillMs)}: what a push asks beyond that is silence, and costs a lookup its time-out`,
        ]
        : [];
}
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

// EXTERNAL MODULE: ./build/src/forecast/public-resolvers.js
var public_resolvers = __webpack_require__(2080);
;// CONCATENATED MODULE: ./build/src/findings/hops.js
/** What the hops of a route say: where it dies, and where the milliseconds come in. */

const isAnswering = (hop) => hop.address !== null;
/** Where a route dies: behind the last hop that answers; null where none does. */
const lastAnswering = (hops) => hops.filter(isAnswering).at(-1) ?? null;
/** The hops behind the last one that answers. */
const silentEnd = (hops) => {
    const last = lastAnswering(hops)?.ttl ?? 0;
    return hops.filter(({ ttl }) => ttl > last);
};
/**
 * Where the milliseconds come in, or null where no hop stands out. A router answers traces when it has time for them, and
 * forwards at once: what a hop takes longer than a later one is its own leisure, and not on the way.
 */
function jumpOf(hops) {
    const timed = hops.filter(isAnswering).flatMap((hop) => (hop.ms === null ? [] : [{ hop, ms: hop.ms }]));
    const onTheWay = timed.map(({ hop }, index) => ({
        hop,
        ms: Math.min(...timed.slice(index).map(({ ms }) => ms)),
    }));
    const wholeMs = onTheWay.at(-1)?.ms ?? 0;
    const jumps = onTheWay.map(({ hop, ms }, index) => {
        return { at: hop, addedMs: ms - (onTheWay[index - 1]?.ms ?? 0), wholeMs };
    });
    const [first, ...rest] = jumps;
    if (first === undefined)
        return null;
    const largest = rest.reduce((best, jump) => (jump.addedMs > best.addedMs ? jump : best), first);
    return largest.addedMs >= budgets/* tracing */.zR.jumpMs && largest.addedMs >= wholeMs * budgets/* tracing */.zR.jumpShare ? largest : null;
}

;// CONCATENATED MODULE: ./build/src/findings/route-evidence.js
/** Whose a public nameserver is, and what the way to it says of its fault. */





/** The faults that a route can explain: packets that do not come back, or late. */
const explained = new Set([
    'resolver-silent',
    'resolver-slow',
    'resolver-lossy',
    'resolver-unreachable',
]);
/**
 * Empty for a private nameserver, whose route nobody traces.
 * @param usualMs what its answers take, or null where none came
 */
function routeEvidence(observations, resolver, code, usualMs) {
    if (!explained.has(code) || !(0,push_path_address/* isPublicAddress */.i0)(resolver.address))
        return [];
    const route = observations.routes.find((one) => (0,push_path_address/* sameEndpoint */._X)(one.resolver, resolver));
    const isAsked = observations.request.trace === 'true';
    return [
        ...(route === undefined ? [] : wayEvidence(route.trace, usualMs, isAsked)),
        ownerEvidence(resolver, route?.owner ?? null),
    ];
}
function ownerEvidence({ address }, owner) {
    const operator = (0,public_resolvers/* operatorOf */.g)(address);
    const known = operator === null ? 'no public resolver that is known here' : `a resolver of ${operator}`;
    switch (owner?.kind) {
        case undefined:
            return `${address} is ${known}`;
        case 'skipped':
            return `${address} is ${known}; whose it is was not told: ${owner.why}`;
        case 'known': {
            const name = owner.name === null ? '' : ` ${owner.name}`;
            return `${address}: AS${owner.asn}${name} (${owner.prefix}); ${known}`;
        }
    }
}
/** Without a tool there is nothing to say, unless somebody asked. */
function wayEvidence(trace, usualMs, isAsked) {
    if (trace.kind === 'skipped')
        return isAsked ? [`the way to it was not traced: ${trace.why}`] : [];
    const { tool, hops } = trace;
    const last = lastAnswering(hops);
    if (last === null) {
        return [`the way to it (${tool}): none of ${hops.length} hops answers, as behind a filter for traces`];
    }
    return [`the way to it (${tool}) ${endText(trace, last)}${jumpText(trace, usualMs)}`];
}
function endText({ hops, ended }, last) {
    const silent = silentEnd(hops);
    const first = silent[0];
    if (ended === 'reached')
        return `is ${last.ttl} hops long${last.ms === null ? '' : `, ${tookText(last.ms)}`}`;
    if (ended === 'unreachable' && first === undefined) {
        return `ends at hop ${last.ttl}: ${last.address} says that it cannot be reached`;
    }
    const isCut = ended === 'cut-off';
    if (first !== undefined && (!isCut || silent.length >= budgets/* tracing */.zR.silentHops)) {
        return `dies behind hop ${placeText(last)}: ${rangeText(silent)} silent${isCut ? ', and there the run ended' : ''}`;
    }
    const until = first === undefined ? ', where the run ended' : ` when the run ended: ${rangeText(silent)} silent so far`;
    return `was followed to hop ${placeText(last)}${isCut ? until : ''}`;
}
function rangeText(hops) {
    const [from = 0, to = from] = [hops[0]?.ttl, hops.at(-1)?.ttl];
    return from === to ? `hop ${from} is` : `hops ${from} to ${to} are`;
}
const placeText = ({ ttl, address, ms }) => `${ttl} (${address}${ms === null ? '' : `, ${tookText(ms)}`})`;
function jumpText({ hops, ended }, usualMs) {
    const wholeMs = lastAnswering(hops)?.ms ?? null;
    if (ended === 'reached' && wholeMs !== null && usualMs !== null && wholeMs <= usualMs * budgets/* rootShares */.hY.near) {
        return ', so the time is lost in the resolver and not on the way';
    }
    const jump = jumpOf(hops);
    if (jump === null)
        return '';
    return `; ${tookText(jump.addedMs)} of ${tookText(jump.wholeMs)} come in at hop ${jump.at.ttl} (${jump.at.address})`;
}

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
            ...routeEvidence(observations, resolver, code, usualMs(cells)),
            ...behindEvidence(observations, resolver, hosts, code),
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
function behindEvidence(observations, stub, hosts, code) {
    const isBad = (cell) => !isGood(cell.behaviour) || (median(cell.replyMs) ?? 0) > observations.request.slowThresholdMs;
    return observations.runner.resolvers
        .filter((one) => standsBehind(one, stub))
        .flatMap((one) => {
        const bad = cellsOfResolver(observations, one).filter((cell) => hosts.includes(cell.host) && isBad(cell));
        if (bad.length === 0)
            return [];
        return [
            ...hosts
                .filter((host) => bad.some((cell) => cell.host === host))
                .map((host) => resolver_suspect_evidenceOf(host, bad)),
            ...routeEvidence(observations, one, code, usualMs(bad)),
        ].map((line) => `behind it, ${one.address}: ${line}`);
    });
}
/** What its answers take in the median, whatever was asked; null where none came. */
const usualMs = (cells) => median(cells.flatMap(({ replyMs }) => replyMs).sort((one, other) => one - other));
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
const anyHost = 'any host of this push';
/** `any host of this push`, or the hosts by name. */
function hostsText(own, all) {
    const hosts = new Set(own.map((cell) => cell.host));
    const everything = new Set(all.map((cell) => cell.host));
    return hosts.size > 1 && hosts.size === everything.size ? anyHost : listed([...hosts]);
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
            // Enough for a lookup: how many of a push's are dropped depends on its pace, and it was this preflight that went beyond it.
            atMost: allowed >= budgets/* rateLimits */.ph.lookupQuestions ? 'warning' : suspect.atMost,
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
    const endMs = first.startedMs + budgets/* rateLimits */.ph.windowMs - budgets/* rateLimits */.ph.marginMs;
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

;// CONCATENATED MODULE: ./build/src/findings/starvation.js
/** A machine that is busy with something else: what it hears late is not held against those who said it. */



/**
 * Which share of the time in which a resolver's answers were waited for this process could not run. What a busy machine does
 * takes so much longer: this process hears a reply late, and a stub on the same machine sends it late.
 */
function starvedShare(observations, resolver) {
    const { stalls } = observations.runner;
    if (stalls.length === 0)
        return 0;
    const waits = merged((0,push_path_addresses/* dnsMeasurements */.f9)(observations).flatMap(({ probe, startedMs, result }) => (0,push_path_address/* sameEndpoint */._X)(probe.resolver, resolver) && (result.kind === 'answered' || result.kind === 'negative')
        ? [{ fromMs: startedMs, toMs: startedMs + result.ms }]
        : []));
    const waitedMs = waits.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
    const stalledMs = stalls.reduce((sum, { fromMs, ms }) => sum + overlapMs({ fromMs, toMs: fromMs + ms }, waits), 0);
    return waitedMs === 0 ? 0 : Math.min(budgets/* stalling */.PY.mostShare, stalledMs / waitedMs);
}
/** From when on a resolver is called slow: later by what this machine itself was slowed down meanwhile. */
const slowFromMs = (observations, resolver) => observations.request.slowThresholdMs / (1 - starvedShare(observations, resolver));
function merged(spans) {
    const apart = [];
    for (const span of [...spans].sort((one, other) => one.fromMs - other.fromMs)) {
        const last = apart.at(-1);
        if (last === undefined || span.fromMs > last.toMs)
            apart.push(span);
        else
            apart[apart.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, span.toMs) };
    }
    return apart;
}
const overlapMs = (one, others) => others.reduce((sum, other) => sum + Math.max(0, Math.min(one.toMs, other.toMs) - Math.max(one.fromMs, other.fromMs)), 0);
/** A share below this is what any machine has. */
const worthTelling = 0.1;
/** What is said where it is called slow all the same. */
function busyEvidence(observations, resolver) {
    const share = starvedShare(observations, resolver);
    if (share < worthTelling)
        return [];
    const percent = Math.round(share * 100);
    return [
        `this runner was busy with something else for ${percent} % of the time in which these answers came; without that it would still be slow`,
    ];
}

;// CONCATENATED MODULE: ./build/src/findings/slowness.js





/** Slow by its median over all names, or for one host. */
function slowness(observations, resolver, cells) {
    const { slowThresholdMs } = observations.request;
    const fromMs = slowFromMs(observations, resolver);
    const all = cells.flatMap((cell) => cell.replyMs).sort((one, other) => one - other);
    const usualMs = median(all) ?? 0;
    const slowCells = cells.filter((cell) => (median(cell.replyMs) ?? 0) > fromMs);
    if (usualMs <= fromMs && slowCells.length === 0)
        return [];
    const blamed = usualMs > fromMs ? cells.filter((cell) => cell.replyMs.length > 0) : slowCells;
    const ms = usualMs > fromMs ? usualMs : Math.max(...slowCells.map((cell) => median(cell.replyMs) ?? 0));
    const does = `is slow for ${hostsText(blamed, cells)}: ${tookText(ms)} in the median, ${tookText(slowThresholdMs)} is the limit${howFar(observations, resolver, ms)}`;
    const suspect = suspectFor(observations, resolver, 'resolver-slow', blamed, does);
    return [{ ...suspect, evidence: [...suspect.evidence, ...busyEvidence(observations, resolver)] }];
}

;// CONCATENATED MODULE: ./build/src/findings/resolver-rules.js
/** What can be said of the nameservers that the push asks: silence, refusal, failure, slowness. */


















function resolverSuspects(observations) {
    const bySibling = (0,forecast_resolvers/* usedOnce */.hc)(observations)
        .filter((one) => !isIdleDefault(observations, one))
        .map((one) => resolver_rules_suspectsOf(observations, one));
    return bySibling.flatMap((own) => own.map((one) => ({ ...one, evidence: [...one.evidence, ...sharedBy(observations, one, bySibling)] })));
}
/** What every nameserver of a runner does is most likely none's own doing. */
function sharedBy(observations, { code, subject }, bySibling) {
    const { host } = subject;
    const isShared = bySibling.every((own) => own.some((one) => one.subject.host === host && (host !== null || one.code === code)));
    if (bySibling.length === 1 || !isShared)
        return [];
    if (host === null) {
        return [
            "every nameserver of this runner does so: what they have in common may be at fault, which is this runner's network or a resolver behind all of them",
        ];
    }
    const hosts = new Set((0,push_path_addresses/* dnsMeasurements */.f9)(observations).map(({ probe }) => probe.host));
    return hosts.size === 1
        ? []
        : [
            `no nameserver of this runner answers well for ${host}, and each does for other hosts: the name's own servers may be at fault`,
        ];
}
function resolver_rules_suspectsOf(observations, resolver) {
    const cells = cellsOfResolver(observations, resolver);
    const limited = rateLimit(observations, resolver, cells);
    const paired = limited.length > 0 ? nothing : droppedPairs(observations, resolver, cells);
    // What a limit drops is neither silence nor loss, and neither is one of a pair, or a refusal that is left out.
    const isLimited = limited.length > 0 || (0,closed_ports/* isClosed */.Lx)(observations, resolver);
    const others = cells.filter((cell) => !paired.cells.includes(cell) && !(isLimited && cell.behaviour === 'silent'));
    const seen = [
        ...limited,
        ...paired.suspects,
        ...badBehaviour(observations, resolver, others),
        ...slowness(observations, resolver, cells),
    ];
    const suspects = seen.length > 0 ? seen : lossiness(observations, resolver, cells);
    const lookAlike = (0,look_alike/* lookAlikeOf */.b)(resolver, observations.runner.resolvers);
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
    // A closed port was not asked of every host, and is closed for all of them.
    const isForAll = (0,closed_ports/* isClosed */.Lx)(observations, resolver) && !asksForAll(observations, cells);
    const told = new Map();
    for (const cell of wholes) {
        // What is the name's fault is told once, of the name.
        const cause = isBogusForAll(observations, cell.host) ? null : causeOf(observations, resolver, cell);
        if (cause !== null)
            (0,memo/* getOrAdd */.PD)(told, cause.code, () => ({ cause, cells: [] })).cells.push(cell);
    }
    return [
        ...[...told.values()].map(({ cause, cells: own }) => {
            const { does, evidence, byHand } = cause.seen(isForAll ? anyHost : hostsText(own, cells));
            const suspect = suspectFor(observations, resolver, cause.code, own, does);
            return {
                ...suspect,
                subject: isForAll ? ofResolver(resolver, null) : suspect.subject,
                evidence: [...suspect.evidence, ...evidence],
                byHand: byHand ?? suspect.byHand,
                offers: [
                    ...(cause.code === 'stub-not-running' ? startOffers(observations, resolver) : []),
                    ...suspect.offers,
                ],
            };
        }),
        ...halves.map((cell) => {
            const lost = cell.behaviour === 'silent' || cell.behaviour === 'late';
            const does = `${lost ? 'does not answer' : 'fails'} ${cell.type} questions for ${cell.host} (${countsOf(cell.results)}), but answers ${otherType(cell.type)}`;
            return suspectFor(observations, resolver, 'record-type-missing', [cell], does);
        }),
    ];
}
const asksForAll = (observations, cells) => (0,push_path_addresses/* dnsMeasurements */.f9)(observations).every(({ probe }) => cells.some(({ host }) => host === probe.host));
/** Some samples lost, most answered: worth a line, and a cause only where the replay says so. */
function lossiness(observations, resolver, cells) {
    const results = cells.flatMap((cell) => cell.results);
    const lost = results.filter((result) => result.kind === 'timed-out').length;
    if (lost === 0)
        return [];
    const lossy = cells.filter((cell) => cell.results.some((result) => result.kind === 'timed-out'));
    const does = `lost ${lost} of ${results.length} queries`;
    const { low } = (0,interval/* wilsonInterval */.Y)(lost / results.length, results.length);
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

// EXTERNAL MODULE: ./build/src/forecast/names.js
var forecast_names = __webpack_require__(9075);
;// CONCATENATED MODULE: ./build/src/findings/search-list-cost.js
/** How many questions a lookup asks before it comes to the name that is meant. */





/** A and AAAA of each name. */
const typesOfName = 2;
/** Of one lookup, if each name before the host is denied. */
function questionsOf({ runner }, host) {
    const names = (0,forecast_names/* goNameList */.w)(host, runner.lookup.go);
    return typesOfName * (names.indexOf(host) + 1);
}
/** `One lookup of notary.example.com asks 6 questions: 3 names of 2 types, one after the other`. */
const costText = (observations, host) => {
    const questions = questionsOf(observations, host);
    return `One lookup of ${host} asks ${questions} questions: ${questions / typesOfName} names of ${typesOfName} types, one name after the other`;
};
/**
 * Nothing is lost by it, and it multiplies whatever is: each lookup of the push asks them all again. No cause by itself, so
 * there is nothing to replay; a search list that keeps lookups waiting is told as that.
 */
function amplification(observations, hosts) {
    const { runner } = observations;
    const { search, ndots } = runner.lookup.go;
    const costly = hosts.filter((host) => (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) === null && questionsOf(observations, host) >= budgets/* manyQuestions */.bW);
    const [first] = costly;
    if (first === undefined)
        return [];
    const most = Math.max(...costly.map((host) => questionsOf(observations, host)));
    const offer = costly.every((host) => host.includes('.')) ? asItIsOffer(observations) : null;
    return [
        {
            ...plainSuspect,
            code: 'search-list-amplifies',
            subject: nobody,
            title: `One lookup of ${listed(costly)} asks ${most} questions: ${search.length} suffixes of the search list come first, for ndots is ${ndots}`,
            evidence: [
                ...costly.map((host) => costText(observations, host)),
                `in this order: ${(0,forecast_names/* goNameList */.w)(first, runner.lookup.go).join(' ')}`,
            ],
            byHand: `grep -E '^(search|domain|options)' ${runner.resolvConf.path}`,
            offers: offer === null ? [] : [offer],
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/findings/search-list-rules.js
/** What the search list costs: names that are asked before the host that is meant, and keep a lookup waiting. */









/**
 * One finding for the list, whichever resolvers are slow for it: what the user wrote is the list, and it is mended
 * as one. A resolver that is as slow for the host itself is told as that.
 */
function searchListSuspects(observations) {
    const slow = (0,forecast_resolvers/* usedOnce */.hc)(observations).flatMap((resolver) => slowAt(observations, resolver));
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
            evidence: [...search_list_rules_evidenceOf(slow), ...hosts.map((host) => costText(observations, host))],
            byHand: dig(observations, first.resolver, first.cell.name, first.cell.type),
            otherwise: 'warning',
            mends: [...mending.map(({ mend }) => mend), withDeniedSuffixes].filter((mend) => mend !== null),
            offers: [...mending, ...others],
        },
    ];
}
function slowAt(observations, resolver) {
    const { runner } = observations;
    const fromMs = slowFromMs(observations, resolver);
    const isSlow = (cell) => isLost(cell) || (median(cell.replyMs) ?? 0) > fromMs;
    const hosts = cellsOfResolver(observations, resolver);
    const isSlowAnyway = ({ host, type }) => hosts.some((own) => own.host === host && own.type === type && isSlow(own));
    const comesFirst = ({ name, host }) => {
        const names = (0,forecast_names/* goNameList */.w)(host, runner.lookup.go);
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
        (0,memo/* getOrAdd */.PD)(lines, key, () => []).push(`${cell.type} ${countsOf(cell.results)}`);
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

;// CONCATENATED MODULE: ./build/src/findings/search-wildcard-rules.js
/** A search domain that has an address for every name below it: the host that is meant is never asked for. */







/** One finding for the list: it is written once, and mended once. */
function searchWildcardSuspects(observations, hosts) {
    const caught = caughtOf(observations, hosts);
    const [first] = caught;
    if (first === undefined)
        return [];
    const affected = [...new Set(caught.map(({ host }) => host))];
    const suffixes = [...new Set(caught.map(({ host, name }) => name.slice(host.length + 1)))];
    const addresses = [...new Set(caught.flatMap((one) => one.addresses))];
    const offers = [
        affected.every((host) => host.includes('.')) ? asItIsOffer(observations) : null,
        shorterSearchOffer(observations, suffixes),
    ].filter((offer) => offer !== null);
    return [
        {
            ...plainSuspect,
            code: 'search-list-wildcard',
            subject: affected.length === 1 ? { ...nobody, host: first.host } : nobody,
            title: `${listed(suffixes)} of the search list has an address for every name below it: ${listed(affected)} ${affected.length === 1 ? 'is' : 'are'} looked up as ${first.name}, and the push goes to ${listed(addresses)}`,
            evidence: caught.map(({ resolver, name, addresses: own }) => `${addressed(resolver)} has ${listed(own)} for ${name}`),
            byHand: dig(observations, first.resolver, first.name, 'A'),
            otherwise: search_wildcard_rules_isAnswered(observations, addresses) ? 'hint' : 'warning',
            mends: [...offers.map(({ mend }) => mend), withDeniedSuffixes].filter((mend) => mend !== null),
            offers,
        },
    ];
}
/** Hosts that are looked up as something else: no server is at fault for what it is asked there. */
const caughtHosts = (observations, hosts) => [
    ...new Set(caughtOf(observations, hosts).map(({ host }) => host)),
];
function caughtOf(observations, hosts) {
    const rules = observations.runner.lookup.go;
    return (0,forecast_resolvers/* usedOnce */.hc)(observations).flatMap((resolver) => {
        const made = madeUpBy(observations, resolver);
        return hosts
            .filter((host) => (0,push_path_addresses/* addressesWithoutDns */.on)(observations, host) === null)
            .flatMap((host) => {
            const names = (0,forecast_names/* goNameList */.w)(host, rules);
            const before = names.slice(0, names.indexOf(host));
            const own = (0,push_path_addresses/* addressesFrom */.bQ)(observations, resolver, host);
            const name = before.find((one) => (0,push_path_addresses/* addressesFrom */.bQ)(observations, resolver, one).length > 0);
            if (name === undefined)
                return [];
            const addresses = (0,push_path_addresses/* addressesFrom */.bQ)(observations, resolver, name);
            // What it makes up for every name is told of the resolver, and an alias of the same server is no stranger.
            const strange = addresses.filter((one) => !made.has(one) && !own.includes(one));
            return strange.length === 0 ? [] : [{ resolver, host, name, addresses }];
        });
    });
}
const madeUpBy = (observations, resolver) => new Set(diagnosesOf(observations, resolver, 'random-name').flatMap(({ result }) => result.kind === 'answered' ? result.addresses : []));
/** Somebody may mean it so: the server there has the certificate of the host that is meant. */
const search_wildcard_rules_isAnswered = (observations, addresses) => (0,push_path_addresses/* countedMeasurements */.aG)(observations).some(({ probe, result }) => probe.kind === 'http' && addresses.includes(probe.to.address) && result.kind === 'answered');

;// CONCATENATED MODULE: ./build/src/findings/token-rules.js
/** Tokens that are over while Docker still sends them. */








/** One for each token server: it makes all its tokens alike. */
function tokenSuspects(observations, paths) {
    const hosts = new Set();
    return paths
        .flatMap((path) => (0,credentials/* challengesOf */.kg)(path))
        .flatMap(({ challenger, authentication }) => {
        const stop = (0,push_path_path/* tokenStopOf */.rq)(authentication);
        if (stop === null || hosts.has(stop.host))
            return [];
        const expired = (0,token_clock/* expiredTokensAt */.l)(observations, authentication, challenger);
        return expired === null ? shortLived(observations, stop) : [expiredSuspect(stop, challenger, expired)];
    })
        .filter(({ subject: { host } }) => host !== null && !hosts.has(host) && hosts.add(host));
}
/** It is over before it is there: a life of minutes is short, too, for somebody whose clock is that far behind. */
const expiredSuspect = (stop, challenger, { behindMs, livesSeconds }) => ({
    ...plainSuspect,
    code: 'token-short-lived',
    subject: ofHost(stop.host),
    title: `Tokens of ${stop.host} have expired when they come: its clock is ${spanText(behindMs)} behind that of ${challenger.host}, and they are good for ${livesSeconds} s`,
    evidence: [
        `by their Date headers; ${challenger.host} takes a token for ${budgets/* tokenLeewayMs */.nC / 1_000} s after its end`,
    ],
    byHand: showLifetime(stop),
    otherwise: 'warning',
    mends: [withAcceptedCredentials],
    offers: [
        {
            say: 'Set the clock of the token server, and keep it set',
            paste: 'sudo timedatectl set-ntp true',
            where: `a shell on the machine of ${stop.host}`,
            mend: withAcceptedCredentials,
        },
    ],
});
function shortLived(observations, stop) {
    const tokens = (0,push_path_path/* connectionsTo */.L2)(observations, stop).flatMap(({ result }) => result.kind === 'answered' && result.token?.kind === 'token' ? [result.token] : []);
    const shortest = tokens
        .flatMap((token) => lifetimeOf(token) ?? [])
        .sort((one, other) => one - other)
        .find((seconds) => seconds < budgets/* leastTokenSeconds */.sr);
    if (shortest === undefined)
        return [];
    return [
        {
            ...plainSuspect,
            code: 'token-short-lived',
            subject: ofHost(stop.host),
            title: `Token server ${stop.host} gives tokens that are good for ${shortest} s, and Docker sends each for ${budgets/* leastTokenSeconds */.sr} s at least: an upload that takes longer may be refused`,
            evidence: [`a token is over after ${shortest} s, as ${saidBy(tokens, shortest)}`],
            byHand: showLifetime(stop),
        },
    ];
}
/** What the token itself says is what a registry holds it against. */
const lifetimeOf = ({ livesSeconds, expiresInSeconds }) => livesSeconds ?? expiresInSeconds;
const saidBy = (tokens, seconds) => tokens.some(({ livesSeconds }) => livesSeconds === seconds)
    ? 'the token itself says (exp)'
    : 'the answer with it says (expires_in)';

// EXTERNAL MODULE: ./build/src/forecast/trust-cache.js
var trust_cache = __webpack_require__(8330);
;// CONCATENATED MODULE: ./build/src/findings/trust-data-rules.js
/** The trust data that a repository has: expired, about to, or nothing that Docker can read. */

















function trustDataSuspects(observations) {
    const seen = new Set();
    const silent = new Set();
    return observations.request.images.flatMap((image) => {
        const files = (0,forecast_trust_data/* trustFilesOf */.z$)(observations, (0,push_path_path/* pathOfImage */.KW)(observations, image));
        const repository = (0,image_reference/* fullName */.fq)(image);
        if (seen.has(repository))
            return [];
        seen.add(repository);
        return [
            ...staleCopy(observations, image),
            ...[...trust_data_rules_missing(observations, image), ...refused(observations, image)].filter(({ subject: { host } }) => host !== null && !silent.has(host) && silent.add(host)),
            ...files.filter(forecast_trust_data/* isUnusable */.Im).map((file) => invalid(image, file)),
            ...files.filter(forecast_trust_data/* isMetadata */.SE).flatMap((file) => expiring(observations, image, file)),
        ];
    });
}
const trust_data_rules_suspectOf = (image, { stop }) => ({
    ...plainSuspect,
    subject: ofHost(stop.host),
    otherwise: 'warning',
    byHand: `docker --debug trust inspect ${shellWord((0,image_reference/* fullName */.fq)(image))}`,
});
const pushUnsigned = {
    say: 'Push without content trust until the trust data is in order, and sign after the push (cosign, notation)',
    paste: "env:\n  DOCKER_CONTENT_TRUST: '0'",
    where: 'the job in the workflow file',
    mend: mended_settings/* withoutContentTrust */.EA,
};
function invalid(image, file) {
    const { stop, data } = file;
    return {
        ...trust_data_rules_suspectOf(image, file),
        code: 'trust-data-invalid',
        title: `Docker cannot read the trust data of ${(0,image_reference/* fullName */.fq)(image)} at ${stop.host}: ${data.role}.json ${data.why}`,
        evidence: [`GET ${(0,request/* urlOf */.rs)(stop)} answered with HTTP status 200`],
        mends: [forecast_trust_data/* withFreshTrustData */.j6],
        offers: [pushUnsigned],
    };
}
/** One for each server, which answers its ping, or it would not have been asked. */
function trust_data_rules_missing(observations, image) {
    const stop = (0,forecast_trust_data/* missingFile */.Bi)(observations, (0,push_path_path/* pathOfImage */.KW)(observations, image));
    const asked = stop === null ? [] : (0,push_path_path/* connectionsTo */.L2)(observations, stop).filter(({ probe }) => probe.kind === 'http');
    const last = asked.at(-1);
    const does = last === undefined ? null : silenceOf(last.result);
    if (stop === null || last === undefined || does === null)
        return [];
    return [
        {
            ...plainSuspect,
            subject: ofHost(stop.host),
            otherwise: 'warning',
            code: 'endpoint-unreachable',
            title: `Trust server ${stop.host} ${does} where it is asked for the trust data of ${(0,image_reference/* fullName */.fq)(image)}, and answers its ping`,
            evidence: [`GET ${(0,request/* urlOf */.rs)(stop)} at ${last.probe.to.address}: ${does}`],
            byHand: curl(stop, '-v', last.probe.to.address),
            mends: [withHealthyServer(stop)],
            offers: [pushUnsigned],
        },
    ];
}
/** One for each server, too. What its ping says has a finding of its own. */
function refused(observations, image) {
    const file = (0,forecast_trust_data/* refusedFile */.Fe)(observations, (0,push_path_path/* pathOfImage */.KW)(observations, image));
    if (file === null)
        return [];
    const { stop, role, status } = file;
    return [
        {
            ...plainSuspect,
            subject: ofHost(stop.host),
            otherwise: 'warning',
            code: (0,http_status/* isServiceError */.gi)(status) ? codeOfFailure(status) : 'trust-data-invalid',
            title: `Trust server ${stop.host} has root.json of ${(0,image_reference/* fullName */.fq)(image)}, and answers with HTTP status ${(0,http_status/* statusLine */.Bs)(status)} where it is asked for ${role}.json`,
            evidence: [
                `GET ${(0,request/* urlOf */.rs)(stop)}: HTTP status ${status}`,
                'Docker reads all four files before it signs, each with the token that root.json was given for',
            ],
            byHand: `docker --debug trust inspect ${shellWord((0,image_reference/* fullName */.fq)(image))}`,
            mends: [forecast_trust_data/* withFreshTrustData */.j6],
            offers: [pushUnsigned],
        },
    ];
}
function silenceOf(result) {
    switch (result.kind) {
        case 'failed':
            return `breaks off after ${tookText(result.ms)} (${result.code})`;
        case 'timed-out':
            return `says nothing for ${tookText(result.waitedMs)}`;
        case 'answered':
        case 'skipped':
            return null;
    }
}
/** What an earlier push left here, and Docker holds on to. */
function staleCopy(observations, image) {
    const path = (0,push_path_path/* pathOfImage */.KW)(observations, image);
    const stale = path.trust === null ? null : (0,trust_cache/* staleCache */.s7)(observations, image, path);
    const { signing } = observations.runner;
    if (path.trust === null || stale === null || signing.kind !== 'read')
        return [];
    const repository = (0,image_reference/* fullName */.fq)(image);
    const folder = `${signing.path}/tuf/${repository}`;
    const copy = `Docker's own copy of root.json for ${repository} (${folder}/metadata/root.json)`;
    return [
        {
            ...plainSuspect,
            subject: ofHost(path.trust.host),
            otherwise: 'warning',
            code: 'trust-cache-stale',
            title: stale.kind === 'unusable'
                ? `${copy} ${stale.why}: Docker signs nothing there`
                : `${copy} is of another root of trust than the one at ${path.trust.host}: Docker takes the new one for an attack`,
            evidence: stale.kind === 'unusable'
                ? ['an earlier push left it on this runner, and Docker trusts it before the server']
                : [
                    `version ${stale.here.version} is here and version ${stale.there.version} there, and they have no root key in common`,
                    'that is so where the trust data was deleted at the server and made anew; ask before you trust it',
                ],
            byHand: `jq -r '.signed | ._type, .version, .expires, .roles.root.keyids[]' ${shellPath(`${folder}/metadata/root.json`)}`,
            mends: [(0,trust_cache/* withoutCache */.t7)(image)],
            offers: [
                {
                    say: 'Remove the copy, once it is known why the server has another root',
                    paste: `rm -r ${shellPath(folder)}`,
                    where: aShell,
                    mend: (0,trust_cache/* withoutCache */.t7)(image),
                },
            ],
        },
    ];
}
/** Who can sign a file anew. A notary server signs its own when they have expired, and somebody asks. */
const signer = {
    root: 'whoever has the root key signs root.json: Docker reads nothing else where it has expired, so that the key alone does not help any more',
    timestamp: 'the trust server signs timestamp.json, and anew when it has expired: this one does not, so its signer may be down',
    snapshot: 'whoever has the snapshot key signs snapshot.json: with Docker that is the trust server, which signs it anew when it has expired',
    targets: 'whoever has the targets key signs targets.json, and docker push does not read on where it has expired',
};
function expiring(observations, image, file) {
    const { data, stop } = file;
    const nowMs = Date.parse(observations.runner.startedAt);
    const leftMs = Date.parse(data.expires) - nowMs;
    const whose = `The trust data of ${(0,image_reference/* fullName */.fq)(image)} at ${stop.host}`;
    const when = `${data.role}.json on ${dayText(data.expires)}`;
    if ((0,forecast_trust_data/* isExpiredAt */.zY)(data, nowMs)) {
        return [
            {
                ...trust_data_rules_suspectOf(image, file),
                code: 'trust-data-expired',
                title: `${whose} has expired: ${when} (${spanText(leftMs)} ago)`,
                evidence: [signer[data.role]],
                mends: [forecast_trust_data/* withFreshTrustData */.j6],
                offers: [pushUnsigned],
                partOf: isClocksFaultAt(observations, data) ? 'clock-wrong' : null,
            },
        ];
    }
    return isSignedByPeople(data) && leftMs < budgets/* trustExpiry */.Mo.soonMs ? [soon(image, file, leftMs)] : [];
}
/** The others are the trust server's, which signs them anew when they have expired, and not before (notary server/timestamp/timestamp.go:115). */
const isSignedByPeople = ({ role }) => role === 'root' || role === 'targets';
function soon(image, file, leftMs) {
    const { data, stop } = file;
    const repository = (0,image_reference/* fullName */.fq)(image);
    const server = (0,request/* urlOf */.rs)(stop).split('/v2/', 1)[0] ?? '';
    const gun = shellWord(repository);
    const renew = data.role === 'root' ? `publish ${gun}` : `witness -p ${gun} targets`;
    return {
        ...trust_data_rules_suspectOf(image, file),
        code: 'trust-data-expires-soon',
        title: `The trust data of ${repository} at ${stop.host} expires in ${spanText(leftMs)} (${data.role}.json on ${dayText(data.expires)}): no push is signed then, and no signed pull works`,
        evidence: [
            data.role === 'root'
                ? 'a push from a machine that has the root key signs root.json anew'
                : 'a push that signs with the targets key itself signs targets.json anew, one with a delegation key does not',
        ],
        offers: [
            {
                say: `Sign ${data.role}.json anew in time`,
                paste: `notary -s ${shellWord(server)} -d ~/.docker/trust ${renew}`,
                where: `a machine that has the ${data.role} key`,
                mend: null,
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/findings/trust-rules.js
/** Content trust itself: is the push going to be signed at all, and is there still a server for it? */












function trustSuspects(observations, paths) {
    return [
        ...ignored(observations),
        ...notVisible(observations),
        ...trust_rules_refused(observations, paths),
        ...trust_rules_missing(observations, paths),
        ...retired(observations, paths),
    ];
}
function ignored({ request, runner }) {
    if (!runner.contentTrust.asked || (0,docker_version/* deciderSigns */.nz)({ request, runner }))
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
            mends: [mended_settings/* withoutContentTrust */.EA],
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
            byHand: 'printenv DOCKER_CONTENT_TRUST',
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
function trust_rules_refused({ runner }, paths) {
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
            byHand: 'printenv DOCKER_CONTENT_TRUST_SERVER',
            otherwise: 'warning',
            mends: [mended_settings/* withoutServerVariable */.kz],
            offers: [
                {
                    say: 'Name the trust server by an https URL',
                    paste: `env:\n  DOCKER_CONTENT_TRUST_SERVER: ${yamlText(withHttps(runner.contentTrust.serverVariable ?? ''))}`,
                    where: 'the job in the workflow file',
                    mend: null,
                },
            ],
        },
    ];
}
/** The same server, where it is one. */
const withHttps = (url) => {
    const server = url.replace(/^\w+:\/\//, '');
    return `https://${/^[\w.-]+(?::\d+)?\/?$/.test(server) ? server : 'notary.example.com'}`;
};
/** Where no trust server is named, Docker takes the registry for one, and most registries are none. */
function trust_rules_missing(observations, paths) {
    const found = new Map();
    for (const path of paths) {
        const { trust } = path;
        if (trust === null || found.has((0,request/* urlOf */.rs)(trust)))
            continue;
        const sign = atPing(observations, trust) ?? atRoot(observations, path);
        if (sign === null)
            continue;
        const standsIn = isStandIn(observations, path);
        const known = (0,known_registries/* knownRegistry */.n)(trust.host);
        const hasNone = known?.trustServer === 'none' ? known.operator : null;
        found.set((0,request/* urlOf */.rs)(trust), {
            ...plainSuspect,
            code: 'trust-service-missing',
            subject: ofHost(trust.host),
            title: `${trust.host} ${sign.sure ? 'is' : 'may be'} no trust server: it answers ${sign.does}${standsIn ? '; nobody has named one (DOCKER_CONTENT_TRUST_SERVER), so Docker takes the registry for it' : ''}`,
            evidence: [
                sign.otherwise,
                ...(hasNone === null
                    ? []
                    : [`${trust.host} (${hasNone}) has no trust server for docker push to sign at, here or elsewhere`]),
            ],
            byHand: curl(sign.at, '-i'),
            // What cannot be told is worth a line where somebody has named the server, and a look where nobody has.
            otherwise: sign.sure || standsIn ? 'warning' : 'hint',
            mends: sign.sure ? [withTrustService(trust)] : [],
            offers: hasNone === null ? [nameServer] : [trust_rules_pushUnsigned(trust.host), nameServer],
        });
    }
    return [...found.values()];
}
const nameServer = {
    say: 'Name the trust server, or push without content trust',
    paste: 'env:\n  DOCKER_CONTENT_TRUST_SERVER: https://notary.example.com',
    where: 'the job in the workflow file',
    mend: null,
};
const trust_rules_pushUnsigned = (host) => ({
    say: `Push without content trust, which ${host} does not have, and sign after the push (cosign, notation)`,
    paste: "env:\n  DOCKER_CONTENT_TRUST: '0'",
    where: 'the job in the workflow file',
    mend: mended_settings/* withoutContentTrust */.EA,
});
function atPing(observations, trust) {
    const status = (0,push_path_path/* connectionsTo */.L2)(observations, trust)
        .flatMap(({ result }) => (result.kind === 'answered' ? [result.status ?? 0] : []))
        .find(trust_service/* hasNoTrustService */.J0);
    if (status === undefined)
        return null;
    return {
        sure: true,
        at: trust,
        does: `${(0,request/* urlOf */.rs)(trust)} with HTTP status ${status}`,
        otherwise: 'a notary server answers 200 or 401 there',
    };
}
function atRoot(observations, path) {
    const root = (0,trust_service/* rootAnswer */.t$)(observations, path);
    const by = root === null ? null : (0,trust_service/* notFoundBy */.lJ)(root, path.trust?.host ?? '');
    if (root === null || path.trustRoot === null || by === null || by === 'trust-server')
        return null;
    // Without a word of the server there is nothing to tell.
    const { error } = root;
    if (error === null || error.kind === 'empty')
        return null;
    const said = error.kind === 'text' ? 'what is no JSON' : (error.code ?? 'JSON without a code');
    return {
        sure: by === 'other-server',
        at: path.trustRoot,
        does: `a question for trust data with HTTP status ${trust_service/* notFound */.mX} and ${said}`,
        otherwise: `a notary server without trust data for a repository answers ${trust_service/* noMetadata */.Jh} there, in JSON`,
    };
}
/** Whether the registry is taken for the trust server because nobody has named one. */
const isStandIn = ({ request, runner }, { registry, trust }) => request.trustServer === null &&
    (runner.contentTrust.serverVariable ?? '') === '' &&
    registry.host === trust?.host &&
    registry.port === trust.port;
/** A date changes no outcome that was measured: it is told, and it explains a server that does not answer as one. */
function retired(observations, paths) {
    const { host, announcedAt, shutDownAt } = budgets/* dockerHubNotary */.VA;
    const trust = paths.map((path) => path.trust).find((stop) => stop?.host === host);
    const today = observations.runner.startedAt.slice(0, shutDownAt.length);
    if (trust === undefined || trust === null || today < announcedAt)
        return [];
    const answers = (0,push_path_path/* connectionsTo */.L2)(observations, trust).some(({ result }) => result.kind === 'answered');
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
            byHand: curl(trust, '-i'),
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
    const rating = (0,forecast_rating.rate)(observations);
    const others = (0,forecast_rating.rateOthers)(observations);
    const tried = onTriedImages(observations);
    const isTried = isOnTheWay(tried);
    const causes = findCauses(tried, suspects.filter(isTried), rating.badAtLeast);
    const judged = suspects
        .map((suspect) => ({ suspect, severity: severityOf(suspect, causes, isTried) }))
        .sort((one, other) => bySeverity(one, other) || rankOf(causes, one.suspect) - rankOf(causes, other.suspect));
    const remedies = remediesFor(tried, judged.filter(needsRemedy).map(({ suspect }) => suspect), (suspect) => beforeRemedy(tried, causes, suspect));
    const findings = judged.map((one) => findingOf(one, needsRemedy(one) ? remedies.of(one.suspect) : null));
    const [ending] = rating.worst.endings;
    return {
        verdict: withOthers(verdictOf(observations, findings, rating, chanceThatDecides(tried, suspects, rating)), others),
        outcome: ending.outcome,
        predictedError: (0,outcomes/* endsBadly */.jf)(ending.outcome, true) ? ending.error : null,
        seconds: ending.seconds,
        secondsIfNew: rating.worst.secondsIfNew,
        culprit: culpritOf(findings),
        forecast: [rating, ...others].flatMap(({ forecasts }) => forecasts),
        findings,
        remedies: remedies.all,
        path: (0,push_path_path/* pathOf */.XM)(observations),
    };
}
function judge_suspectsOf(observations) {
    const paths = observations.request.images.map((image) => (0,push_path_path/* pathOfImage */.KW)(observations, image));
    const stops = (0,push_path_path/* distinctStops */.eV)(observations);
    const hosts = (0,looked_up/* dialledHosts */.J)(stops);
    // What is behind a proxy is found by the proxy: names and addresses that this runner has for it are nobody's business.
    const direct = stops.filter(({ way }) => way.kind !== 'proxy');
    const astray = new Set([...mispinnedHosts(observations, direct), ...caughtHosts(observations, hosts)]);
    // No server is to blame for an address that no server has, that a pin or the search list alone gives it, or that this
    // runner has no way to.
    const leadsNowhere = (0,memo/* remembered */.HK)((host) => isNowhere(observations, host));
    const real = direct.filter(({ host }) => !leadsNowhere(host) && !astray.has(host));
    const proxied = stops.filter(({ way }) => way.kind === 'proxy');
    const slowList = searchListSuspects(observations);
    const ipv6 = ipv6Findings(observations, real);
    const answers = answerSuspects(observations, hosts);
    // Who gives an address at which nobody listens is to blame for it, and not the server that listens at another one.
    const misled = new Set(answers.filter(({ subject }) => subject.resolver !== null).map(({ subject }) => subject.host));
    const found = explainedByRetirement([
        ...trustSuspects(observations, paths),
        // What was written wrong comes before what is asked for it.
        ...resolvConfSuspects(observations),
        ...hostsSuspects(observations, direct),
        ...resolverSuspects(observations),
        ...nameSuspects(observations, hosts),
        ...registryNameSuspects(observations, stops),
        ...answers,
        ...searchWildcardSuspects(observations, hosts),
        ...(slowList.length > 0 ? slowList : amplification(observations, hosts)),
        ...ipv6.suspects,
        ...addressSuspects(observations, real.filter(({ host }) => !misled.has(host)), ipv6.explains),
        // What spoils the certificates of every server comes before the servers.
        ...clockSuspects(observations),
        ...interceptionSuspects(observations),
        // Docker comes to no server with a folder that it stumbles in.
        ...clientCertificateSuspects(observations, stops),
        ...slowFallbackSuspects(observations),
        ...proxyFaultSuspects(observations, proxied),
        ...endpointSuspects(observations, [...real.filter((stop) => !ipv6.explainsAll(stop)), ...proxied]),
        ...credentialSuspects(observations),
        ...uploadSuspects(observations),
        ...tokenSuspects(observations, paths),
        ...trustDataSuspects(observations),
        ...signingSuspects(observations),
        ...cacheSuspects(observations),
        ...placeSuspects(observations),
        ...optionSuspects(observations),
        ...nameServiceSuspects(observations, hosts),
        ...configurationSuspects(observations),
        ...proxySuspects(observations, paths),
    ]);
    return explainedByProxy(observations, paths, found);
}
/** A server that is gone for good explains its silence, and that its name is gone, too. */
function explainedByRetirement(suspects) {
    const gone = suspects.find(({ code, mends }) => code === 'trust-server-retired' && mends.length > 0);
    if (gone === undefined)
        return suspects;
    return suspects.map((one) => one !== gone && one.subject.resolver === null && one.subject.host === gone.subject.host
        ? { ...one, partOf: gone.code }
        : one);
}
/**
 * A cause is an error from the `fail` limit on; what follows from it is what it is. So is the same fault of a host that only
 * other images come to, and that was not tried.
 */
function severityOf(suspect, causes, isTried) {
    const cause = causes.find((one) => one.suspect === suspect || isPartOf(suspect, one.suspect)) ??
        (isTried(suspect) ? undefined : causes.find((one) => isLike(suspect, one.suspect)));
    if (cause === undefined)
        return suspect.otherwise;
    const severity = cause.badAtLeast >= budgets/* verdictLimits */.az.fail ? 'error' : 'warning';
    return severities.indexOf(severity) < severities.indexOf(suspect.atMost) ? suspect.atMost : severity;
}
/** The same fault, or what follows from it, at another host. */
const isLike = ({ code, partOf }, cause) => cause.subject.resolver === null && (partOf ?? code) === cause.code;
const isPartOf = (suspect, root) => suspect.partOf === root.code &&
    (root.subject === nobody ||
        (suspect.subject.resolver?.address === root.subject.resolver?.address &&
            (root.subject.resolver !== null || suspect.subject.host === root.subject.host)));
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
 * The chance of a bad end, at least. What is no error however surely it ends the push (a login that may be a step still to
 * come) is left out of it.
 */
function chanceThatDecides(tried, suspects, rating) {
    const still = suspects.flatMap(({ atMost, mends }) => (atMost === 'error' ? [] : (mends.at(-1) ?? [])));
    if (still.length === 0)
        return rating.badAtLeast;
    return (0,forecast_rating.rate)(still.reduce((seen, mend) => mend(seen), tried)).badAtLeast;
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
    return (0,outcomes/* endsBadly */.jf)(outcome, observations.runner.contentTrust.signingMeant) ? 'warn' : 'pass';
}

;// CONCATENATED MODULE: ./build/src/judgement.js
/** What observations come to. Loaded when all is measured: it is a third of the program. */

/** The report that these observations make, whenever they were made. `durationMs` is the preflight's own time. */
const judgeAgain = (observations, durationMs) => ({
    ...observations,
    ...judge(observations),
    durationMs,
});


/***/ })

};
