export const id = 963;
export const ids = [963];
export const modules = {

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
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(questions, measurements, () => measurements.filter((one) => one.probe.kind === 'dns'));
}
const asides = new WeakMap();
/** What came of the questions that no client asks. */
function diagnosisMeasurements({ measurements }) {
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(asides, measurements, () => measurements.filter((one) => one.probe.kind === 'diagnosis'));
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
    const found = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(given, measurements, () => addressesByResolver(measurements));
    return [...(found.get(byResolverKey(resolver, name)) ?? [])];
}
const byResolverKey = ({ address, port }, name) => `${address} ${port} ${name}`;
function addressesByResolver(measurements) {
    const found = new Map();
    for (const { probe, result } of measurements) {
        if (result.kind !== 'answered')
            continue;
        const addresses = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(found, byResolverKey(probe.resolver, probe.name), () => new Set());
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
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(found, measurements, () => addressesByHost(measurements, meant)).get(host) ?? [];
}
function addressesByHost(measurements, meant) {
    const given = (isAsked) => {
        const addresses = new Map();
        for (const { probe, result } of measurements) {
            if (!isAsked(probe) || result.kind !== 'answered')
                continue;
            const own = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrAdd */ .PD)(addresses, probe.host, () => new Set());
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

/***/ 1782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   MI: () => (/* binding */ rememberedOf),
/* harmony export */   PD: () => (/* binding */ getOrAdd)
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
/** The same for what belongs to another thing that is told by it: worked out once for each `owner`, which is not kept alive for it. */
function rememberedOf(work) {
    const memory = new WeakMap();
    return (context, owner) => getOrAdd(memory, owner, () => ({ value: work(context, owner) })).value;
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
/* harmony export */   eV: () => (/* binding */ distinctStops),
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
    const known = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(knownPaths, observations, () => new Map());
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(known, image, () => findPath(observations, image));
}
function findPath(observations, image) {
    const { registry, registryBefore, trust, trustServerRefused } = serversOf(observations, image.domain);
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(image);
    const uploads = { ...registry, path: `${registry.path}${image.path}/blobs/uploads/` };
    const file = (server, role) => ({
        ...server,
        path: `${server.path}${name}${(0,_trust_data_js__WEBPACK_IMPORTED_MODULE_5__/* .trustFilePath */ .uK)(role)}`,
    });
    const registryAuthentication = authenticationAt(observations, registry, image.path, tokenSender(observations));
    const trustAuthentication = trust === null ? { kind: 'not-known' } : authenticationAt(observations, trust, name, 'client');
    const uploadHost = uploadHostOf(observations, registry, uploads);
    const stops = [
        registry,
        tokenStopOf(registryAuthentication),
        trust,
        tokenStopOf(trustAuthentication),
        uploadHost,
    ];
    return {
        registry,
        registryBefore,
        registryAuthentication,
        uploads,
        uploadHost,
        trust,
        trustAuthentication,
        trustRoot: trust === null ? null : file(trust, 'root'),
        trustFiles: trust === null
            ? null
            : {
                timestamp: file(trust, 'timestamp'),
                snapshot: file(trust, 'snapshot'),
                targets: file(trust, 'targets'),
            },
        trustServerRefused,
        stops: stops.filter((stop) => stop !== null),
    };
}
const knownServersOf = new WeakMap();
function serversOf(observations, domain) {
    const known = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(knownServersOf, observations, () => new Map());
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(known, domain, () => findServers(observations, domain));
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
const onItsWay = (observations, sender, place) => {
    const { security, host, port } = place;
    return reachedBy((0,_way_js__WEBPACK_IMPORTED_MODULE_7__/* .wayOf */ .V)(observations.runner, sender, { secure: security !== 'plain', host, port }), place);
};
const reachedBy = (way, place) => ({
    ...place,
    way,
    server: serverKey(place, place.port, throughOf({ way })),
});
const knownHosts = new WeakMap();
/** All hosts of all images, in the order in which the first image meets them. */
const pathOf = (observations) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(knownHosts, observations, () => findHosts(observations));
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
        for (const stop of pathOfImage(observations, image).stops) {
            if (stop.way.kind === 'proxy')
                meet(stop.way.through.host, stop.way.through.port, 'proxy');
            meet(stop.host, stop.port, stop.role);
        }
    });
    return [...hosts.values()].map((host) => ({ ...host, roles: [...host.roles], images: [...host.images] }));
}
const knownStops = new WeakMap();
/** The stops of all images, what they share once: a thousand images of one registry stop there together. */
const distinctStops = (observations) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(knownStops, observations, () => [
    ...new Set(observations.request.images.flatMap((image) => pathOfImage(observations, image).stops)),
]);
/** What a write-check asked for an upload, or null where it has not been there. */
const uploadTried = (observations, uploads) => connectionsTo(observations, uploads).find(({ probe }) => probe.kind === 'http') ?? null;
/** A registry's transport has its own certificates wherever it is led to (moby distribution/registry.go `newRepository`). */
function uploadHostOf(observations, registry, uploads) {
    if (!observations.request.writeCheck)
        return null;
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
/** What is asked for twice is measured once. */
const serverKey = ({ security, host, authorities }, port, through) => [
    `${security} ${host} ${port} ${authorities.of} ${authorities.host}`,
    ...(through === null ? [] : [`through ${through.scheme} ${through.host} ${through.port}`]),
].join(' ');
/** The proxy on the way to a stop, or null. */
const throughOf = ({ way }) => way.kind === 'proxy' ? way.through : null;
/** Whose name is looked up to get to a stop: its own, or its proxy's. */
const dialledHost = (stop) => throughOf(stop)?.host ?? stop.host;
const dialledPort = (stop) => throughOf(stop)?.port ?? stop.port;
const knownServers = new WeakMap();
const none = [];
/** The connections made for a stop, GET or not. */
function connectionsTo(observations, { server, path }) {
    const measurements = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .countedMeasurements */ .aG)(observations);
    const found = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(knownServers, measurements, () => byServer(measurements)).get(server);
    if (found === undefined)
        return none;
    const { connects, gets, asked } = found;
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(asked, path, () => [...connects, ...(gets.get(path) ?? [])].sort(([one], [other]) => one - other).map(([, one]) => one));
}
/** Gone through once: an image more is two stops more, and each has measurements of its own. */
function byServer(measurements) {
    const servers = new Map();
    measurements.forEach((one, place) => {
        if (!isConnection(one))
            return;
        const { probe } = one;
        const server = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(servers, serverKeyOf(probe), () => ({
            connects: [],
            gets: new Map(),
            asked: new Map(),
        }));
        if (probe.kind === 'connect')
            server.connects.push([place, one]);
        else
            (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(server.gets, probe.path, () => []).push([place, one]);
    });
    return servers;
}
const isConnection = (one) => one.probe.kind === 'connect' || one.probe.kind === 'http';
const knownKeys = new WeakMap();
/** The `server` of the stops that a probe was made for. */
const serverKeyOf = (probe) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(knownKeys, probe, () => serverKey(probe, portOf(probe), probe.through));
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
    const unverified = going({ ...stop, port: port ?? httpsPort, security: 'tls-unverified' });
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
    const known = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(knownAuthentications, asked, () => new Map());
    const key = `${sender} ${repository}`;
    const found = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(known, key, () => authenticationIn(result, challenger, repository));
    return onSendersWay(observations, found, sender);
}
/** The token server has a way of its own, which is another one as soon as the sender's proxies are known. */
function onSendersWay(observations, found, sender) {
    if (found.kind !== 'token')
        return found;
    const ways = (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(knownWays, observations.runner.proxies, () => new WeakMap());
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .getOrAdd */ .PD)(ways, found.stop, () => ({ ...found, stop: onItsWay(observations, sender, found.stop) }));
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
    };
    return { kind: 'token', stop: reachedBy({ kind: 'direct' }, stop), repository };
}


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


/***/ })

};
