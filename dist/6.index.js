export const id = 6;
export const ids = [6,763];
export const modules = {

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
