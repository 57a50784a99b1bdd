export const id = 248;
export const ids = [248];
export const modules = {

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
    return (observations) => (0,_push_path_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .getOrAdd */ .PD)(mended, observations, () => mend(observations));
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

/***/ 3248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobSummaryFor: () => (/* binding */ jobSummaryFor),
  nobodyWatches: () => (/* binding */ nobodyWatches),
  preflight: () => (/* binding */ preflight),
  presentable: () => (/* binding */ presentable)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/measure/measurer.js + 10 modules
var measure_measurer = __webpack_require__(1586);
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/src/push-path/client-certificates.js
var client_certificates = __webpack_require__(8944);
// EXTERNAL MODULE: ./build/src/push-path/path.js
var push_path_path = __webpack_require__(9963);
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

// EXTERNAL MODULE: ./build/src/push-path/addresses.js
var addresses = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/src/push-path/looked-up.js
var looked_up = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/src/forecast/authorization.js
var authorization = __webpack_require__(5062);
// EXTERNAL MODULE: ./build/src/push-path/address.js
var push_path_address = __webpack_require__(498);
// EXTERNAL MODULE: ./build/src/push-path/address-order.js
var address_order = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/src/push-path/credentials.js
var credentials = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/src/push-path/memo.js
var memo = __webpack_require__(1782);
// EXTERNAL MODULE: ./build/src/push-path/proxied-stops.js
var proxied_stops = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/src/push-path/way.js
var way = __webpack_require__(5285);
// EXTERNAL MODULE: ./build/src/push-path/write-check.js
var write_check = __webpack_require__(560);
;// CONCATENATED MODULE: ./build/src/plan/connection-probes.js
/** Which addresses to connect to, and what to ask there. */











const bare = { kind: 'none' };
/** Everything that the push paths ask for so far, each probe once: the images' stops, credentials, trust data. */
function connectionProbes(observations, { doubted, nowMs }) {
    const addressesAt = addressesByServer(observations);
    const probes = new Map();
    const add = (more) => more.forEach((probe) => probes.set(probe.id, probe));
    // Most stops of an image are those of the image before.
    const done = new Set();
    for (const image of observations.request.images) {
        const path = (0,push_path_path/* pathOfImage */.KW)(observations, image);
        for (const stop of path.stops) {
            if (done.has(stop))
                continue;
            done.add(stop);
            add(stopProbes(observations, stop, addressesAt(stop), doubted));
        }
        add(credentialProbes(observations, image, path, addressesAt, doubted));
        add(trustDataProbes(observations, image, path));
        add(uploadProbes(observations, image, path, nowMs));
    }
    return [...probes.values()];
}
/**
 * A GET to the address that Docker would connect to first, a bare connection to the others. Where the GET fails, or is long
 * in coming, the next address is asked: what the answer leads to need not wait for it.
 */
function stopProbes(observations, stop, addresses, doubted) {
    const connectTo = (address) => ({
        kind: 'connect',
        id: `connect ${stop.server} ${address}`,
        ...connection(stop, address),
    });
    // What takes uploads is asked for nothing else.
    if (stop.role === 'upload')
        return addresses.map(connectTo);
    const gets = new Map((0,push_path_path/* connectionsTo */.L2)(observations, stop).flatMap(({ probe, result }) => probe.kind === 'http' && probe.authorization.kind === 'none'
        ? [[probe.to.address, result.kind]]
        : []));
    const isAsked = (address) => gets.has(address) || (doubted.size > 0 && doubted.has(httpProbe(stop, address, bare).id));
    const isAnswered = addresses.some((address) => gets.get(address) === 'answered');
    const next = isAnswered ? undefined : addresses.find((address) => !isAsked(address));
    return addresses.map((address) => address === next || isAsked(address) ? httpProbe(stop, address, bare) : connectTo(address));
}
/**
 * The stored credentials, at the address that answered without them. Where that is long in coming, both are waited for side
 * by side, and not one after the other.
 */
function credentialProbes(observations, image, path, addressesAt, doubted) {
    const kind = (0,credentials/* hasIdentityToken */.Aw)(observations, image) ? 'identity-token' : 'stored';
    const login = { kind, key: image.domain };
    return (0,credentials/* challengesOf */.kg)(path).flatMap(({ challenger, authentication }) => {
        const stop = (0,credentials/* credentialStop */.IL)(authentication);
        if (stop === null || (0,credentials/* whyNotTried */.u1)(observations, image, challenger, stop) !== null)
            return [];
        const address = answeringAddress(observations, stop) ??
            addressesAt(stop).find((one) => doubted.has(httpProbe(stop, one, bare).id));
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
        const id = `upload ${uploads.server} ${uploads.path}`;
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
    const { timestamp, snapshot, targets } = trustFiles;
    // As Docker does, the timestamp first: a notary server signs it anew where it has expired, whichever of timestamp and snapshot
    // it is asked for, and answers 500 to one of two that want that at once (server/timestamp/timestamp.go, `UpdateMany`; lab).
    const filesWith = (authorization) => [
        trustRoot,
        ...(isThere(observations, trustRoot) ? [timestamp] : []),
        ...(isThere(observations, timestamp) ? [snapshot, targets] : []),
    ].map((file) => trustFileProbe(file, address, authorization));
    if (trustAuthentication.kind === 'none')
        return filesWith(bare);
    if (trustAuthentication.kind !== 'token')
        return [];
    // With the token that the push would get: an anonymous one only where no credentials can be tried.
    const stored = (0,credentials/* whyNotTried */.u1)(observations, image, trust, trustAuthentication.stop) === null;
    const of = tokenFrom(observations, trustAuthentication.stop, stored);
    return of === null ? [] : filesWith({ kind: 'token', of });
}
const isThere = (observations, file) => (0,push_path_path/* connectionsTo */.L2)(observations, file).some(({ result }) => result.kind === 'answered' && result.status === 200);
/** A 404 for root.json is a notary server's, or says that the server is none: its body tells. */
const trustFileProbe = (file, address, authorization) => ({
    ...httpProbe(file, address, authorization),
    reads: 'trust-data',
});
function httpProbe(stop, address, authorization) {
    return {
        kind: 'http',
        id: `http ${stop.server} ${address} ${stop.path} ${(0,credentials/* authorizationKey */.Js)(authorization)}`,
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
/** `addressesToTry`, worked out once for all stops at one server of which the machine is known to reach the same addresses. */
function addressesByServer(observations) {
    const known = new Map();
    return (stop) => {
        const key = [stop.role, stop.server, ...(0,address_order/* addressesWithoutRoute */.I4)(observations, stop)].join(' ');
        return (0,memo/* getOrAdd */.PD)(known, key, () => addressesToTry(observations, stop));
    };
}
/** In Docker's order, and not all of one family: where that is silent, the other one's turn comes. */
function addressesToTry(observations, stop) {
    if (!isConnectedTo(observations, stop))
        return [];
    const ordered = (0,address_order/* addressesInOrder */.Cc)(observations, stop, (0,addresses/* addressesOf */.sO)(observations, (0,push_path_path/* dialledHost */.CH)(stop)));
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

// EXTERNAL MODULE: ./build/src/push-path/closed-ports.js
var closed_ports = __webpack_require__(2377);
;// CONCATENATED MODULE: ./build/src/plan/diagnosis-probes.js
/** Questions that no client asks, and that tell causes apart. */




/**
 * Of each nameserver that the push asks: the root, and a name that does not exist, beside its samples, and no run waits
 * for these two. What else there is follows a fault: a SERVFAIL is asked again without validation, what was lost or
 * called malformed without EDNS0, and what was lost once more with no other question beside it. The first two wait until
 * something has come, or is overdue: a closed port is asked none of these.
 * @param planned the questions of the push so far
 */
function diagnosisProbes(observations, planned, { nowMs, overdue, doubted }) {
    const byResolver = new Map();
    for (const probe of planned) {
        const { resolver, why, name, host } = probe;
        if (why !== 'client' || name !== host || (0,closed_ports/* isClosed */.Lx)(observations, resolver))
            continue;
        (0,memo/* getOrAdd */.PD)(byResolver, `${resolver.address} ${resolver.port}`, () => []).push(probe);
    }
    const measured = new Map((0,addresses/* dnsMeasurements */.f9)(observations).map((one) => [one.probe.id, one]));
    const isLost = ({ id }) => doubted.has(id) || measured.get(id)?.result.kind === 'timed-out';
    const isHeardOf = ({ id }) => measured.has(id) || overdue.has(id);
    return [...byResolver.values()].flatMap((own) => [
        ...(own.some(isHeardOf) ? asides(observations, own) : []),
        ...followUps(own.flatMap(({ id }) => measured.get(id) ?? []), own.filter(isLost), nowMs).filter(({ notBeforeMs }) => notBeforeMs < observations.request.timeoutMs),
    ]);
}
/**
 * One query each. Without EDNS0, which is not what these two are about. Nobody waits for them, so they are to end before what
 * is waited for, which was asked earlier.
 */
function asides({ runner }, own) {
    return own.slice(0, 1).flatMap((like) => {
        const waitMs = like.waitMs - Math.min(budgets/* diagnosing */.Yq.asideLessMs, like.waitMs / 2);
        const aside = { edns: false, waitedFor: false, waitMs };
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
    const alone = firstOfEach([...unanswered, ...lost], hostOf);
    return [
        ...firstOfEach(answering((result) => failsWith(result, 'servfail')), hostOf).map((like) => ({
            ...questionLike(like, 'without-validation'),
            waitMs: Math.min(budgets/* diagnosing */.Yq.waitMs, like.waitMs),
        })),
        ...firstOfEach(withEdns, hostOf).map((like) => ({
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
        (0,memo/* getOrAdd */.PD)(firsts, key(probe), () => probe);
    return [...firsts.values()].slice(0, budgets/* diagnosing */.Yq.questions);
}
const hostOf = ({ host }) => host;
const cellOf = ({ name, type }) => `${name} ${type}`;
const failsWith = (result, rcode) => result.kind === 'failed' && result.rcode === rcode;
const hasReply = (result) => result.kind !== 'timed-out' && result.kind !== 'skipped';

// EXTERNAL MODULE: ./build/src/forecast/cells.js + 1 modules
var forecast_cells = __webpack_require__(2151);
// EXTERNAL MODULE: ./build/src/forecast/exchanges.js
var exchanges = __webpack_require__(5041);
// EXTERNAL MODULE: ./build/src/forecast/go-resolver.js
var go_resolver = __webpack_require__(192);
// EXTERNAL MODULE: ./build/src/forecast/look-alike.js
var look_alike = __webpack_require__(4713);
// EXTERNAL MODULE: ./build/src/forecast/resolvers.js + 1 modules
var resolvers = __webpack_require__(6972);
// EXTERNAL MODULE: ./build/src/forecast/samples.js
var forecast_samples = __webpack_require__(9260);
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
    const hostsOf = (role) => new Set((0,push_path_path/* distinctStops */.eV)(observations).flatMap((stop) => (stop.role === role ? [stop.host] : [])));
    const [registries, trustServers] = [hostsOf('registry'), hostsOf('trust')];
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
 * are overdue, so that a silent resolver costs one time-out and not five; what is overdue at a resolver that has answered
 * nothing yet stands for the hosts that are named meanwhile.
 * Where a sample is doubted, so many more go to its resolver while it is waited for that one lost packet
 * never decides.
 * A port that is closed is closed for every question, and is asked no further one: its machine says so only so often, and
 * what is left of that Docker needs, whom silence costs a time-out (budgets.ts, `icmpRationing`).
 */
function dnsProbes(observations, hosts, { overdue, doubted }) {
    const measured = new Map((0,addresses/* dnsMeasurements */.f9)(observations).map((one) => [one.probe.id, one]));
    // What was looked at twice counts under its second look's id.
    const hasCome = (id) => measured.has(id) || measured.has(`${id}${addresses/* againSuffix */.y5}`);
    const askAll = askedResolvers(observations, measured, overdue);
    const silent = askAll.filter(({ resolver }) => isSilentSoFar(resolver, measured, overdue));
    const samples = samplesFor(observations.request.samples, hosts.length);
    const extra = Math.ceil(budgets/* limits */.Fy.extraQueries / Math.max(1, hosts.length * recordTypes.length));
    const truncated = truncatedSamples(measured);
    const inDoubt = questionsInDoubt(measured, doubted);
    const cold = coldAnswers(observations);
    const closed = (0,closed_ports/* closedPorts */.Hc)(observations);
    const wayFor = askingAs(observations);
    const upstreamsCount = mayBeAskedPastStubs(observations.runner.places);
    // Made only where a search list may come after a name, and once for all hosts.
    let lookup;
    const isFound = (host) => (lookup ??= absoluteLookup(observations))(host);
    return hosts.flatMap((host) => {
        const { names, transports, ...wayToAsk } = wayFor(host);
        return namesToAsk(observations, host, names, cold.get(host) ?? 0, isFound).flatMap((name) => askAll.flatMap(({ resolver, why }) => {
            const byType = recordTypes.map((type) => {
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
                const isSilent = silent.some((one) => one.resolver === resolver);
                // A truncated answer is asked again over TCP, as Go does (dnsclient_unix.go `exchange`): each one that there
                // is, since the samples of a doubt are still there when the doubt is gone and no more are wanted.
                const again = truncated.get((0,dns_probe/* prefixOf */.M)(resolver, name, type)) ?? [];
                return [
                    ...transports.flatMap((transport) => cell(question, transport, wanted, (id) => hasCome(id) || overdue.has(id) || isSilent)),
                    ...again.map((sample) => (0,dns_probe/* probeOf */.u)(question, 'tcp', sample)),
                ];
            });
            return alternately(byType).filter(({ id, transport }) => measured.has(id) || !closed.has((0,closed_ports/* closedPortKey */.xW)(resolver, transport)));
        }));
    });
}
/** One of each in turn: a client asks for both types at the same moment, and so do ours wherever they have to wait for their turn. */
function alternately(lists) {
    const most = Math.max(...lists.map(({ length }) => length));
    return Array.from({ length: most }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
function cell(question, transport, samples, isFollowed) {
    const firsts = recordTypes.map((type) => (0,dns_probe/* probeOf */.u)({ ...question, type }, transport, 0));
    const following = firsts.every(({ id }) => isFollowed(id));
    return Array.from({ length: following ? samples : 1 }, (_, sample) => (0,dns_probe/* probeOf */.u)(question, transport, sample));
}
/** Whether something is overdue there, and nothing has ended. */
function isSilentSoFar(resolver, measured, overdue) {
    const prefix = (0,dns_probe/* prefixOf */.M)(resolver);
    const isOwn = (id) => id.startsWith(prefix);
    return [...overdue].some(isOwn) && ![...measured.keys()].some(isOwn);
}
/** The samples that came truncated over UDP, by question. */
function truncatedSamples(measured) {
    const samples = new Map();
    for (const { probe, result } of measured.values()) {
        if (probe.transport !== 'udp' || result.kind !== 'truncated')
            continue;
        (0,memo/* getOrAdd */.PD)(samples, (0,dns_probe/* prefixOf */.M)(probe.resolver, probe.name, probe.type), () => []).push(probe.sample);
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
    const clients = unique(observations.runner.resolvers
        .filter((one) => one.used && !(0,closed_ports/* isClosed */.Lx)(observations, one))
        .map((resolver) => ({ resolver, why: 'client' })));
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
/** How many first samples of a name itself have come, from the resolvers that clients ask and that listen. */
function coldAnswers(observations) {
    const counts = new Map();
    for (const { probe, result } of (0,addresses/* dnsMeasurements */.f9)(observations)) {
        if (probe.why !== 'client' || probe.sample !== 0 || result.kind === 'truncated')
            continue;
        if ((0,closed_ports/* isClosed */.Lx)(observations, probe.resolver))
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
    const stops = (0,push_path_path/* distinctStops */.eV)(observations).filter(({ way }) => way.kind === 'direct');
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
var proxy_refusal = __webpack_require__(8824);
;// CONCATENATED MODULE: ./build/src/plan/second-look.js
/** What failed fast is asked once more, since a pod's network may just be coming up. */







/**
 * Nothing is added to a healthy run: a second look is taken where the push would be failed, or while
 * something else is being waited for anyhow.
 */
function secondLooks(observations, { idle, doubted }) {
    const awaited = [...doubted];
    const lost = silentResolvers(observations);
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
    const worthIt = doubted.size > 0 || (idle && (0,rating.rate)(observations, rating.trialForecast).badAtLeast >= budgets/* verdictLimits */.az.fail);
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
const silentResolvers = (observations) => new Set((0,addresses/* dnsMeasurements */.f9)(observations).flatMap(({ probe, result }) => result.kind === 'timed-out' ? [(0,exchanges/* hostPort */.QL)(probe.resolver)] : []));
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
    const isEarly = (headers?.retryAfterSeconds ?? 0) * msPerSecond > budgets/* secondLook */.Qy.afterMs;
    return (status ?? 0) >= http_status/* firstServerError */.y8 && ms < budgets/* secondLook */.Qy.withinMs && !isEarly ? ms : null;
}
const msPerSecond = 1_000;
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
    const connections = [...new Set([observations, unpinned])].flatMap((seen) => connectionProbes(seen, situation));
    const questions = dnsProbes(unpinned, needResolver, situation);
    const first = [...questions, ...connections];
    // What is still to be asked for the first time may show that nothing needs a second look.
    const idle = situation.idle && areMeasured(observations, first);
    return [
        ...first,
        ...secondLooks(observations, { ...situation, idle }),
        ...diagnosisProbes(observations, questions, situation),
    ];
}
function areMeasured({ measurements }, probes) {
    const measured = new Set(measurements.map(({ probe }) => probe.id));
    return probes.every(({ id }) => measured.has(id));
}

// EXTERNAL MODULE: ./build/src/runner/certificates.js
var certificates = __webpack_require__(1830);
// EXTERNAL MODULE: ./build/src/runner/credential-helper.js
var credential_helper = __webpack_require__(1156);
// EXTERNAL MODULE: ./build/src/runner/docker-info.js
var docker_info = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/src/runner/facts.js + 17 modules
var runner_facts = __webpack_require__(1121);
// EXTERNAL MODULE: ./build/src/runner/child-environment.js
var child_environment = __webpack_require__(5822);
// EXTERNAL MODULE: ./build/src/runner/quote.js
var quote = __webpack_require__(5512);
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

// EXTERNAL MODULE: ./build/src/runner/json.js
var json = __webpack_require__(2828);
// EXTERNAL MODULE: ./build/src/push-path/json-object.js
var json_object = __webpack_require__(4408);
// EXTERNAL MODULE: ./build/src/runner/docker-folder.js
var docker_folder = __webpack_require__(3647);
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
    const folder = (0,docker_folder/* dockerFolder */.N)(world);
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
        ...decoded(value),
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
    return [password, unescaped(password)];
});
function unescaped(text) {
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
        return isSecret ? [value, ...decoded(value)] : inUrls(value);
    if (!(0,json_object/* isJsonObject */.O)(value))
        return [];
    return Object.entries(value).flatMap(([name, field]) => {
        const lower = name.toLowerCase();
        return inFields(field, isSecret || secretFields.has(lower) || lower === headersField);
    });
}
/** The password of what is `user:password` in base64. */
function decoded(value) {
    const login = Buffer.from(value, 'base64').toString('utf8');
    const colon = login.indexOf(':');
    return colon < 1 || !/^[A-Za-z0-9+/\r\n]+={0,2}$/.test(value.trim()) ? [] : [login.slice(colon + 1)];
}

// EXTERNAL MODULE: ./build/src/runner/builder.js
var runner_builder = __webpack_require__(8275);
// EXTERNAL MODULE: ./build/src/runner/network-manager.js
var network_manager = __webpack_require__(2520);
;// CONCATENATED MODULE: ./build/src/runner/resolved-status.js
/**
 * What `resolvectl status` prints: systemd src/resolve/resolvectl.c, `status_print_global` and `status_ifindex`. Up to
 * 245 each setting has a line of its own, from 246 on they share the line `Protocols:`; from 259 on `--json` prints what
 * the Varlink call DumpDNSConfiguration answers.
 */




/** More interfaces, or servers of one, than these nobody means; a machine full of containers has hundreds. */
const most = { links: 64, servers: 16, domains: 16 };
/** Null for a text that is none of these. Nothing throws. */
function parseResolvedStatus(text) {
    const links = /^\s*[[{]/.test(text) ? linksInJson(text) : linksInText(text);
    return links === null ? null : withSomething(links).slice(0, most.links);
}
/** An interface without a server and without a domain decides nothing. */
const withSomething = (links) => links.filter(({ name, servers, domains }) => name === null || servers.length > 0 || domains.length > 0);
const heading = /^(?:Global|Link \d+ \(([^)\s]+)\)|Delegate (\S+))$/;
/** The label may be indented; an address that goes on in the next line has no blank after its first colon. */
const field = /^\s*([A-Z][A-Za-z.]*(?: [A-Za-z]+)*|resolv\.conf mode):(?:\s+(.*))?$/;
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
        const [, ownLabel, value] = field.exec(line) ?? [];
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
        servers: servers.flatMap((one) => forwardServer(one) ?? []).slice(0, most.servers),
        current: current === null ? null : (forwardServer(current)?.address ?? null),
        domains: domains
            .filter((domain) => domain !== '')
            .slice(0, most.domains)
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

// EXTERNAL MODULE: ./build/src/runner/tool.js
var runner_tool = __webpack_require__(4264);
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
        (0,runner_builder/* readBuilder */.kj)(world, runner, signal),
    ]);
    return { manager, builder };
}
async function managerWithTools(world, manager, signal) {
    if (manager.kind === 'systemd-resolved')
        return { ...manager, ...(await readResolved(world, signal)) };
    if (manager.kind === 'network-manager')
        return { ...manager, ...(await (0,network_manager/* readConnection */.dC)(world, signal)) };
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

// EXTERNAL MODULE: ./build/src/secrets.js + 1 modules
var src_secrets = __webpack_require__(5640);
;// CONCATENATED MODULE: ./build/src/plan/given-up.js
/** What is not waited for any longer. */







/**
 * Questions to a resolver that let a dozen run out to their end and has answered nothing at all, not even late: those of a
 * doubt would be waited for so much longer, and a host that only a late challenge names as long again, for one more
 * silence, and replays take them as silent, too. What was asked at the beginning ends soon enough by itself, and is counted.
 * And questions to what stands behind a stub while that answers well: it explains a fault that the stub shows, and there is
 * none.
 * And first looks at a port that is closed, where the refusal of one is overdue: it was left out.
 * @param lateReplies replies that came after their question had run out, by probe id
 * @returns whether a probe that was asked for `sinceMs` after the start is one of them
 */
function givenUp(observations, { overdue }, lateReplies) {
    const silentSince = given_up_silentResolvers(observations, lateReplies);
    const unneeded = unneededUpstreams(observations, overdue);
    return (probe, sinceMs) => probe.kind === 'dns' &&
        (sinceMs - (silentSince.get((0,exchanges/* hostPort */.QL)(probe.resolver)) ?? Infinity) >= budgets/* limits */.Fy.lateMs ||
            (probe.look === 1 && overdue.has(probe.id) && (0,closed_ports/* isClosed */.Lx)(observations, probe.resolver)) ||
            (probe.why === 'behind-stub' && unneeded.has((0,exchanges/* hostPort */.QL)(probe.resolver))));
}
/** Those that answered nothing, by address and port, with when the first of their questions left. */
function given_up_silentResolvers(observations, lateReplies) {
    const lost = new Map();
    const heard = new Set();
    for (const { probe, startedMs, result } of (0,addresses/* dnsMeasurements */.f9)(observations)) {
        const resolver = (0,exchanges/* hostPort */.QL)(probe.resolver);
        if (result.kind === 'skipped')
            continue;
        if (result.kind === 'timed-out' && !lateReplies.has(probe.id)) {
            (0,memo/* getOrAdd */.PD)(lost, resolver, () => []).push(startedMs);
        }
        else
            heard.add(resolver);
    }
    return new Map([...lost].flatMap(([resolver, sent]) => sent.length >= budgets/* limits */.Fy.givenUpFrom && !heard.has(resolver)
        ? [[resolver, Math.min(...sent)]]
        : []));
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

// EXTERNAL MODULE: ./build/src/world.js + 6 modules
var src_world = __webpack_require__(8900);
;// CONCATENATED MODULE: ./build/src/survey.js
/** The only loop: what the plan asks for is measured until it asks for nothing, or the deadline passes. */




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
        else
            wakeInTime(now.nowMs);
    };
    // While nothing happens, too, what is on its way becomes overdue: a lost packet is doubted while it is waited for.
    let waking;
    const wakeInTime = (nowMs) => {
        clearTimeout(waking);
        const ages = [budgets/* limits */.Fy.overdueMs, budgets/* limits */.Fy.doubtMs, budgets/* tracing */.zR.suspectAfterMs];
        let nextMs = Infinity;
        for (const sinceMs of underway.values()) {
            for (const ageMs of ages)
                if (sinceMs + ageMs > nowMs)
                    nextMs = Math.min(nextMs, sinceMs + ageMs);
        }
        if (nextMs !== Infinity)
            waking = setTimeout(lookAround, Math.max(Math.ceil(nextMs - nowMs), restMs()));
    };
    const setAsideWhatIsGivenUp = (now) => {
        const isGivenUp = givenUp(observations, now, measurer.lateReplies());
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
    const restMs = () => (planned.lastMs > budgets/* planning */.Ix.shortMs ? planned.lastMs * budgets/* planning */.Ix.restFactor : 0);
    const take = (measurement) => {
        if (ended)
            return;
        underway.delete(measurement.probe.id);
        aside.delete(measurement.probe.id);
        observations = { ...observations, measurements: [...observations.measurements, measurement] };
        witness.measured(measurement);
        // Once for all that came together, after it was all received: planning must not delay a clock, while there is one.
        if (underway.size === 0)
            forgetPlanned();
        planned.next ??= later(lookAround, underway.size === 0 ? 0 : restMs());
    };
    let awaited = news.length;
    const heard = (change) => {
        if (ended)
            return;
        awaited -= 1;
        observations = { ...observations, runner: change(observations.runner) };
        lookAround();
    };
    const forgetPlanned = () => {
        planned.next?.();
        planned.next = null;
    };
    const lookAround = () => {
        forgetPlanned();
        const begunMs = world.monotonicMs();
        try {
            askWhatIsNew();
        }
        catch (error) {
            fail(error);
        }
        planned.lastMs = world.monotonicMs() - begunMs;
    };
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
        clearTimeout(waking);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
            .flatMap((record) => textOf((0,dns_records/* decodeRecord */.eT)(record)));
        return texts.length === 0 ? { kind: 'failed', why: 'it came without a text' } : { kind: 'texts', texts };
    }
    catch {
        return { kind: 'failed', why: 'it cannot be decoded' };
    }
}
const textOf = (record) => record.type === 'TXT' ? [(0,dns_message/* printable */.g$)(joined(record.data))] : [];
/** The strings of one record belong together. */
const joined = (data) => external_node_buffer_.Buffer.concat((Array.isArray(data) ? data : [data]).map((part) => external_node_buffer_.Buffer.from(part)));

;// CONCATENATED MODULE: ./build/src/measure/address-owner.js
/**
 * Whose network an address is in, by Team Cymru's DNS zones: the origin of the address (`3356 | 4.0.0.0/9 | US | arin |
 * 1992-12-01`), then the name of that autonomous system (`3356 | US | arin | 2000-03-10 | LEVEL3, US`). A third party is
 * told the address, so this is for those who asked for it.
 */





const notAsked = (why) => ({ kind: 'skipped', why });
/** Never rejects; ends with the signal. @param resolver one of the runner's, and one that answers */
async function askOwner(world, resolver, address, signal) {
    const origin = await askTexts(world, resolver, originName(address), signal);
    if (origin.kind === 'failed')
        return notAsked(`the AS lookup got no answer: ${origin.why}`);
    const announced = origin.texts.flatMap((text) => originIn(text) ?? [])[0];
    if (announced === undefined)
        return notAsked('the AS lookup answered in a form that is not known');
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
function originIn(text) {
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
 * A machine that says that its port is closed has answered, and has so many refusals only (budgets.ts, `icmpRationing`): the
 * packets of a trace would use them up.
 * @param stuck ids of probes that have been on their way for so long that their resolver is suspected
 */
function resolversToTrace(observations, stuck) {
    const { resolvers } = observations.runner;
    const candidates = resolvers.filter((one) => (one.used || one.behind !== null) && (0,push_path_address/* isPublicAddress */.i0)(one.address) && !(0,closed_ports/* isClosed */.Lx)(observations, one));
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
/** The story: the runner's facts, then the survey, which measures what the plan asks for, then the judgement. */


















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
    const secrets = (0,src_secrets/* createSecrets */.g)((token) => witness.secret(token));
    const hidden = readStepSecrets(given, request).then((found) => found.forEach((one) => secrets.hide(one)));
    const world = discreetWorld(withToolsOf(given, headStart), secrets, hidden);
    const asking = (0,docker_info/* readDockerInfo */.Dx)(world, toolsEnd);
    // Asked beside the measurements: helpers may take their time, and Docker would wait for them, too.
    let askingHelpers = null;
    const toAsk = (questions) => {
        if (questions.length > 0)
            askingHelpers = (0,credential_helper/* askHelpers */.nG)(given, questions, secrets, toolsEnd);
    };
    try {
        const [runner, trustStore] = await witness.phase('Runner', async () => {
            const read = await Promise.all([
                (0,runner_facts.readRunner)(world, request, { ...options, signal: toolsEnd, secrets, toAsk }),
                (0,certificates/* readCertificates */.j)(world).then((certificates) => createTrustStore(authoritiesIn(certificates), secrets, request.trustedRealms)),
            ]);
            witness.runner(read[0]);
            return read;
        });
        const lookingAround = readSurroundings(world, runner, toolsEnd);
        const measurer = (0,measure_measurer.createMeasurer)({ world, signal, startMs, secrets, trustStore, headStart });
        const informed = Promise.race([
            asking,
            resolvedAfter(startMs + budgets/* limits */.Fy.infoMs - world.monotonicMs(), toolsEnd, (0,docker_info/* noInfo */.UC)(docker_info/* notAnswered */.zT)),
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
                informed.then((info) => (facts) => (0,docker_info/* withDaemonSettings */.Mf)(facts, info)),
            ],
        }))
            .finally(() => stalls.end());
        const patienceMs = startMs + budgets/* limits */.Fy.infoMs - world.monotonicMs();
        const [info, around, traced] = await Promise.all([
            Promise.race([asking, resolvedAfter(patienceMs, toolsEnd, (0,docker_info/* noInfo */.UC)(docker_info/* notAnswered */.zT))]),
            Promise.race([lookingAround, resolvedAfter(patienceMs, toolsEnd, null)]),
            routes.finish(surveyed),
        ]);
        end();
        const facts = { ...(0,docker_info/* withDockerInfo */.JG)(surveyed.runner, info), stalls: stalls.end() };
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
const authoritiesIn = ({ daemonSystem, clientSystem, folder }) => ({
    daemonSystem: daemonSystem.pems,
    clientSystem: clientSystem.pems,
    folderFor: async ({ authorities }) => (await folder(authorities)).pems,
});


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ dialledHosts),
/* harmony export */   M: () => (/* binding */ namesToLookUp)
/* harmony export */ });
/* harmony import */ var _proxy_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8824);
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
    const stops = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctStops */ .eV)(observations);
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

/***/ 8824:
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
const mayCancelAt = (uploadHost, registry) => uploadHost.security === 'tls' && (0,_registrable_domain_js__WEBPACK_IMPORTED_MODULE_1__.sameRegistrableDomain)(uploadHost.host, registry.host);


/***/ }),

/***/ 5640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSecrets)
});

;// CONCATENATED MODULE: ./build/src/secret-forms.js
/** The forms in which programs write a secret when they repeat it, and what takes them out of a text. */
/** A run of letters and digits that is as long as that is the secret's own: whatever is done to the characters around it, it stays. */
const runs = /[A-Za-z0-9]{12,}/g;
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
    // In a run there is nothing to escape.
    return [...new Set([...parts, ...escaped(secret), ...inOtherDigits])];
}
const runsOf = (text) => [...(text.match(runs) ?? [])].sort((one, other) => other.length - one.length).slice(0, mostRuns);
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
const placeOf = (start) => (start ^ (start >>> 11)) & (places - 1);
/** Behind those that are as long or longer. */
function placeAmong(longestFirst, length) {
    let [from, to] = [0, longestFirst.length];
    while (from < to) {
        const middle = (from + to) >>> 1;
        if ((longestFirst[middle]?.length ?? 0) >= length)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
function createBlotter() {
    const known = new Set();
    /** By their first two characters. The longest first. */
    const byStart = new Map();
    const begins = new Uint8Array(places);
    const single = new Set();
    const longestAt = (text, at) => {
        const start = startAt(text, at);
        const found = begins[placeOf(start)] === 1 ? byStart.get(start)?.find((form) => text.startsWith(form, at)) : undefined;
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
                const same = byStart.get(start);
                // A thousand tokens begin alike: each finds its place among them, and they are not sorted anew.
                if (same === undefined)
                    byStart.set(start, [form]);
                else
                    same.splice(placeAmong(same, form.length), 0, form);
                begins[placeOf(start)] = 1;
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


/***/ })

};
