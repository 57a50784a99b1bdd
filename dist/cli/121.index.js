export const id = 121;
export const ids = [121];
export const modules = {

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ withoutLastSlashes)
/* harmony export */ });
/**
 * A folder or a URL for something to be put below it, whoever wrote it. Looking behind keeps the expression from trying each
 * of many slashes as the first one.
 */
const withoutLastSlashes = (text) => text.replace(/(?<!\/)\/+$/, '');


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

/***/ 8275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ presumedBuilderPlace),
/* harmony export */   kj: () => (/* binding */ readBuilder)
/* harmony export */ });
/* unused harmony export parseBuilder */
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _push_path_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(498);
/* harmony import */ var _docker_dns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5920);
/* harmony import */ var _docker_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3647);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2828);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8269);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5512);
/* harmony import */ var _resolv_conf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(342);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4264);
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
    return { name: (0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(name), driver: (0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(driver), nodes: nodes.slice(0, mostNodes) };
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
    const answer = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .askTool */ .C8)(world, ['docker', 'buildx', 'inspect', ...chosen], signal);
    if (answer.kind === 'skipped')
        return notTold(answer.why);
    const builder = parseBuilder(answer.text);
    if (builder === null)
        return notTold((0,_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .notUnderstood */ .hf)('docker buildx inspect', answer.text).why);
    return {
        place: await placeOfBuilder(world, builder, runner, signal),
        proxies: builder.driver === 'docker' ? 'of-daemon' : proxiesOf(builder),
    };
}
/** buildkitd follows its own environment (buildkit util/resolver/resolver.go, `http.ProxyFromEnvironment`), and is built with a new Go. */
function proxiesOf({ driver, nodes: [node] }) {
    if (driver !== 'docker-container' || node === undefined)
        return null;
    const written = (0,_proxies_js__WEBPACK_IMPORTED_MODULE_3__/* .proxiesInEnvironment */ .dK)(node.environment);
    const asOption = (one) => ({ ...one, source: `driver-opt env.${one.source}` });
    return (0,_proxies_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsOf */ .f5)({
        ...written,
        https: asOption(written.https),
        http: asOption(written.http),
        exceptions: asOption(written.exceptions),
    }, _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .goMinor */ .Cu.proxyOfAnyScheme);
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
        return { kind: 'elsewhere', why: `${who} runs at ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(withoutUser(node.endpoint))}` };
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
    const folder = (0,_docker_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .dockerFolder */ .N)(world);
    const buildx = world.environment['BUILDX_CONFIG'] ?? '';
    if (buildx === '' && folder === null)
        return null;
    // docker/buildx store/store.go, `GetCurrentInstance`.
    const path = `${buildx === '' ? `${folder ?? ''}/buildx` : buildx}/current`;
    const file = await world.readFile(path, _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configFileBytes);
    const parsed = file.kind === 'text' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFirstJson */ .EP)(file.text) : null;
    const name = parsed?.ok === true ? (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonAt */ .og)(parsed.value, 'Name') : null;
    return typeof name === 'string' && name !== '' && name !== 'default' ? [] : null;
}
const isContainerName = (name) => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(name);
const withoutUser = (endpoint) => endpoint.replace(/^([a-z]+:\/\/)[^/]*@/i, '$1');
async function placeInContainer(world, who, { name }, { resolvers }, signal) {
    // docker/buildx driver/docker-container/factory.go, `buildx_buildkit_` and the node's name.
    const command = ['docker', 'exec', `buildx_buildkit_${name}`, 'cat', '/etc/resolv.conf'];
    const file = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .askTool */ .C8)(world, command, signal);
    if (file.kind === 'skipped')
        return { kind: 'not-told', why: `the resolv.conf of ${who}: ${file.why}` };
    const nameservers = nameserversIn(file.text);
    if (nameservers === null)
        return { kind: 'not-told', why: `the resolv.conf of ${who} names no nameserver that is known here` };
    const used = resolvers.filter((one) => one.used && one.port === _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsPort */ .f).map(({ address }) => address);
    return used.join(' ') === nameservers.join(' ')
        ? { kind: 'here' }
        : { kind: 'own-nameservers', why: `${who} has a resolv.conf of its own`, nameservers };
}
/** Those that are asked in the end, in this runner's network; null where one of them is known inside the container only. */
function nameserversIn(text) {
    const asked = (0,_resolv_conf_js__WEBPACK_IMPORTED_MODULE_4__/* .parseResolvConf */ .n)(text)
        .nameservers.filter((one) => one.used)
        .map(({ address }) => address);
    const servers = asked.includes(_docker_dns_js__WEBPACK_IMPORTED_MODULE_2__/* .embeddedResolver */ .t)
        ? (0,_docker_dns_js__WEBPACK_IMPORTED_MODULE_2__/* .externalServersIn */ .Fq)(text)
        : asked.map((address) => ({ address, fromHost: false }));
    const isKnown = servers.length > 0 && servers.every(({ address, fromHost }) => fromHost || !(0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackAddress */ .Ow)(address));
    return isKnown ? servers.map(({ address }) => address) : null;
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readCertificates),
  J: () => (/* binding */ readFolderPaths)
});

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/runner/daemon-folders.js
var daemon_folders = __webpack_require__(514);
// EXTERNAL MODULE: ./build/src/runner/docker-folder.js
var docker_folder = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/src/runner/quote.js
var quote = __webpack_require__(5512);
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
    const { certificates } = await (0,daemon_folders/* readDaemonFolders */.C)(world);
    const own = (0,docker_folder/* dockerFolder */.N)(world);
    // The CLI takes the host as it is on every system (docker/cli v28.5.2 cli/trust/trust.go, `certificateDirectory`).
    const ofTrust = own === null ? [] : [`${own}/tls`];
    return ({ of, host }) => {
        if (!isHostAndPort(host))
            return [];
        return of === 'registry'
            ? certificates.map((parent) => (0,daemon_folders/* folderOfHost */.E)(world, parent, host))
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


/***/ }),

/***/ 1156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nG: () => (/* binding */ askHelpers),
/* harmony export */   ph: () => (/* binding */ helperProgram),
/* harmony export */   tE: () => (/* binding */ notAnsweredYet)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5822);
/* harmony import */ var _docker_logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7617);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2828);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4408);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5512);
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
const helperProgram = (suffix) => `docker-credential-${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(suffix)}`;
/** Asks every helper once, side by side. Never rejects. @returns the facts with what came of it */
async function askHelpers(world, questions, secrets, signal) {
    const asked = await Promise.all(questions.map(async (question) => ({ question, ...(await askHelper(world, question, signal)) })));
    return (facts) => asked.reduce((known, { question, answer, login }) => {
        const { domain, strays } = question;
        const used = login ?? (answer.kind === 'absent' || answer.kind === 'failed' ? question.inFile : null);
        const kind = used === null ? storedAfter(answer) : (0,_docker_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(used);
        if (used !== null)
            (0,_docker_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .keepLogin */ .Lp)(secrets, domain, used);
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
        timeoutMs: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.helperMs,
        maxOutputBytes: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.toolOutputBytes,
        signal,
        input: key,
        environment: (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .helperEnvironment */ .Y)(world.environment),
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
        return { kind: 'hangs', program, waitedMs: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.helperMs };
    return {
        kind: 'failed',
        program,
        why: why.startsWith('it ') ? (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(why) : `it could not run: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(why)}`,
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
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFirstJson */ .EP)(stdout);
    if (!parsed.ok)
        return failed(`what it prints cannot be read: ${parsed.why}`, null);
    const fields = parsed.value === null ? {} : parsed.value;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(fields))
        return failed('what it prints is no JSON object', null);
    const [username, secret] = [(0,_docker_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields, 'Username'), (0,_docker_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields, 'Secret')];
    if (username === null || secret === null) {
        return failed(`the ${username === null ? 'Username' : 'Secret'} that it prints is not text`, null);
    }
    const login = username === tokenUser
        ? { ..._docker_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .noLogin */ .Vn, identityToken: secret }
        : { ..._docker_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .noLogin */ .Vn, username, password: secret };
    return (0,_docker_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(login) === 'none'
        ? { answer: { kind: 'knows-none', program }, login: null }
        : { answer: { kind: 'gave-login', program }, login };
}
/** Before any of them has answered. */
const notAnsweredYet = (program) => ({ kind: 'not-answered', program });


/***/ }),

/***/ 514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readDaemonFolders),
/* harmony export */   E: () => (/* binding */ folderOfHost)
/* harmony export */ });
/* harmony import */ var _last_slashes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2633);
/* harmony import */ var _docker_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);
/* harmony import */ var _docker_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3647);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1410);
/** Where the daemon of this step keeps its settings and certificates: by system, and by whose daemon it is. */




const ofRoot = {
    certificates: ['/etc/docker/certs.d'],
    settings: ['/etc/docker/daemon.json'],
};
/** Never rejects. */
async function readDaemonFolders(world) {
    const endpoint = await (0,_docker_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerEndpoint */ .E)(world);
    const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(endpoint, world);
    return { ...foldersOf(endpoint, world), elsewhere: place.kind === 'elsewhere' ? place.why : null };
}
function foldersOf(endpoint, world) {
    const home = (0,_docker_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFolder */ .W)(world);
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
    return (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isRootless */ .gt)(socket, world.environment['XDG_RUNTIME_DIR'] ?? '') ? ofUser(world, home) : ofRoot;
}
/** docs.docker.com/desktop: it copies them into its virtual machine when it starts. */
const ofDesktop = (home) => below(home === null ? null : `${home}/.docker`);
/** moby v28.5.2 registry/config.go `setCertsDir` and daemon/config: `$XDG_CONFIG_HOME/docker` where RootlessKit runs it. */
function ofUser({ environment }, home) {
    const configured = environment['XDG_CONFIG_HOME'] ?? '';
    const parent = configured === '' ? (home === null ? null : `${home}/.config`) : (0,_last_slashes_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutLastSlashes */ .q)(configured);
    return below(parent === null ? null : `${parent}/docker`);
}
const below = (folder) => folder === null ? ofRoot : { certificates: [`${folder}/certs.d`], settings: [`${folder}/daemon.json`] };
/** The folder of one registry. Windows has no colon in names (config_windows.go, `cleanPath`). */
const folderOfHost = ({ platform }, parent, hostAndPort) => platform === 'win32' ? `${parent}\\${hostAndPort.replaceAll(':', '')}` : `${parent}/${hostAndPort}`;


/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3: () => (/* binding */ proxiesInInfo),
  JT: () => (/* binding */ readDaemonProxies),
  _X: () => (/* binding */ settledProxies)
});

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/push-path/docker-version.js
var docker_version = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/src/runner/json.js
var json = __webpack_require__(2828);
// EXTERNAL MODULE: ./build/src/push-path/json-object.js
var json_object = __webpack_require__(4408);
// EXTERNAL MODULE: ./build/src/runner/proxies.js + 1 modules
var proxies = __webpack_require__(8269);
;// CONCATENATED MODULE: ./build/src/runner/systemd-unit.js
/** The environment that systemd gives a service: systemd.exec(5) `Environment=`, systemd.unit(5) for where drop-ins are. */

/** Where units and their drop-ins are, the first before the others (systemd.unit(5), "Unit File Load Path"). */
const folders = [
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
    for (const folder of folders) {
        for (const name of await world.listFolder(`${folder}/${unit}.d`)) {
            if (name.endsWith('.conf') && !dropIns.has(name))
                dropIns.set(name, `${folder}/${unit}.d/${name}`);
        }
    }
    const [own] = (await Promise.all(folders.map((folder) => fileAt(world, `${folder}/${unit}`)))).flat();
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
    return (0,proxies/* settingsOf */.f5)(withOwn(own, inUnit(variables ?? new Map())), (0,docker_version/* goMinorOf */.Vu)(daemon, 'daemon'));
}
/** A variable's place is the file that sets it. */
function inUnit(variables) {
    const environment = Object.fromEntries([...variables].map(([name, { value }]) => [name, value]));
    const written = (0,proxies/* proxiesInEnvironment */.dK)(environment);
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
    const settings = (0,proxies/* settingsOf */.f5)(told, (0,docker_version/* goMinorOf */.Vu)(daemon, 'daemon'));
    return files !== null && meaningOf(files) === meaningOf(settings) ? files : settings;
}
const meaningOf = ({ https, http, exceptions }) => JSON.stringify([
    [https, http].map((entry) => (entry === null ? null : { ...entry, source: '' })),
    exceptions,
]);


/***/ }),

/***/ 6266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ insecureIn),
/* harmony export */   iy: () => (/* binding */ readDaemonSettings),
/* harmony export */   tV: () => (/* binding */ settledSettings)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _daemon_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(514);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2828);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4408);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5512);
/** What the daemon was told of registries: its file, and what it says of itself. */




/** The file alone: what it says counts only once it is known that the daemon does not tell itself. Never rejects. */
async function readDaemonSettings(world) {
    const { settings, certificates, elsewhere } = await (0,_daemon_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .readDaemonFolders */ .C)(world);
    const common = { certificates: certificates[0], insecure: null };
    if (elsewhere !== null)
        return { ...common, file: { kind: 'not-read', why: elsewhere } };
    for (const path of settings) {
        const file = await world.readFile(path, _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configFileBytes);
        if (file.kind === 'text')
            return { ...common, file: fileIn(path, file.text) };
        if (file.kind === 'unreadable') {
            return { ...common, file: { kind: 'not-read', why: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(path)} could not be read: ${file.why}` } };
        }
    }
    return { ...common, file: { kind: 'absent', path: settings[0] } };
}
const listName = 'insecure-registries';
/** moby v28.5.2 daemon/config/config.go, `getConflictFreeConfiguration`. Its other names are the daemon's business. */
function fileIn(path, text) {
    const invalid = (why) => ({ kind: 'invalid', path, why });
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFirstJson */ .EP)(text.replace(/^\uFEFF/, ''));
    if (!parsed.ok)
        return invalid(parsed.why);
    if (parsed.value !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(parsed.value))
        return invalid('it is not an object with names and values');
    const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonAt */ .og)(parsed.value, listName) ?? [];
    if (!isTexts(list))
        return invalid(`"${listName}" is not a list of texts`);
    return { kind: 'read', path, insecureRegistries: namesIn(list) };
}
const isTexts = (value) => Array.isArray(value) && value.every((one) => typeof one === 'string');
/** moby v28.5.2 registry/config.go, `loadInsecureRegistries`. */
const namesIn = (list) => [...new Set(list.slice(0, _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.insecureRegistries))].map((one) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(one.replace(/^https?:\/\//i, '').replace(/^.*@/s, '***@')));
/**
 * What `docker info` says in its `RegistryConfig`, or null where it says nothing of it: a host for each of `IndexConfigs` that is
 * not `Secure`, and networks.
 */
function insecureIn(info) {
    const indexes = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonAt */ .og)(info, 'RegistryConfig', 'IndexConfigs');
    const networks = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonAt */ .og)(info, 'RegistryConfig', 'InsecureRegistryCIDRs');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(indexes))
        return null;
    const hosts = Object.entries(indexes).flatMap(([name, index]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonAt */ .og)(index, 'Secure') === false ? [name] : []);
    return namesIn([...hosts, ...(isTexts(networks) ? networks : [])]);
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


/***/ }),

/***/ 5920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ externalServersIn),
/* harmony export */   Il: () => (/* binding */ isDockersFile),
/* harmony export */   t: () => (/* binding */ embeddedResolver)
/* harmony export */ });
/* harmony import */ var _push_path_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(498);
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
        .filter(({ address }) => (0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpAddress */ .oX)(address) !== 0);
}


/***/ }),

/***/ 4654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readDockerEndpoint)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _docker_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3647);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2828);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5512);
/** Which daemon this step's docker speaks to: docker/cli v28.5.2 cli/command/cli.go, `resolveContextName`. */




const mostContexts = 64;
/** `DOCKER_HOST` goes before every context, and `DOCKER_CONTEXT` before the one that `docker context use` wrote. Never rejects. */
async function readDockerEndpoint(world) {
    const { environment } = world;
    const host = environment['DOCKER_HOST'] ?? '';
    if (host !== '')
        return { kind: 'host', host: withoutUser(host), saidBy: 'DOCKER_HOST' };
    const folder = (0,_docker_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerFolder */ .N)(world);
    const named = environment['DOCKER_CONTEXT'] ?? '';
    const context = named !== '' ? named : await currentContext(world, folder);
    if (context === '' || context === 'default')
        return { kind: 'default' };
    const saidBy = `the docker context ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(context)}`;
    const found = folder === null ? null : await hostOfContext(world, folder, context);
    return found === null
        ? { kind: 'not-told', why: `${saidBy} could not be read` }
        : { kind: 'host', host: withoutUser(found), saidBy };
}
async function currentContext(world, folder) {
    const name = folder === null ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonAt */ .og)(await jsonOf(world, `${folder}/config.json`), 'currentContext');
    return typeof name === 'string' ? name : '';
}
/** Each context is a folder named by the SHA-256 of its name; the name stands in its file, too. */
async function hostOfContext(world, folder, context) {
    const meta = `${folder}/contexts/meta`;
    const names = (await world.listFolder(meta)).slice(0, mostContexts);
    const contexts = await Promise.all(names.map((name) => jsonOf(world, `${meta}/${name}/meta.json`)));
    const own = contexts.find((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonAt */ .og)(one, 'Name') === context);
    const host = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonAt */ .og)(own, 'Endpoints', 'docker', 'Host');
    return typeof host === 'string' && host !== '' ? host : null;
}
async function jsonOf(world, path) {
    const file = await world.readFile(path, _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configFileBytes);
    const parsed = file.kind === 'text' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFirstJson */ .EP)(file.text) : null;
    return parsed?.ok === true ? parsed.value : null;
}
const withoutUser = (host) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(host.replace(/^([a-z]+:\/\/)[^/]*@/i, '$1'));


/***/ }),

/***/ 3647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ dockerFolder),
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
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


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ readDockerInfo),
/* harmony export */   JG: () => (/* binding */ withDockerInfo),
/* harmony export */   Mf: () => (/* binding */ withDaemonSettings),
/* harmony export */   UC: () => (/* binding */ noInfo),
/* harmony export */   tu: () => (/* binding */ assumedDaemon),
/* harmony export */   zT: () => (/* binding */ notAnswered)
/* harmony export */ });
/* harmony import */ var _push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1337);
/* harmony import */ var _daemon_proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8876);
/* harmony import */ var _daemon_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6266);
/* harmony import */ var _docker_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2829);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2828);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4408);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5512);
/** What `docker info` says of the daemon that pushes, and of the CLI's plugins. */






/** From this major version on a fresh installation has containerd's store (moby v29.7.2 daemon/image_store_choice.go:105-133). */
const containerdFromMajor = 29;
const maximumPlugins = 64;
/** moby daemon/containerd/service.go and daemon/info.go; `overlayfs` is the name of containerd's snapshotter, `overlay2` of dockerd's own driver. */
const snapshotterType = 'io.containerd.snapshotter.v1';
const snapshotters = new Set(['overlayfs', 'stargz', 'nydus', 'soci']);
/** Asks the daemon of this step once, if it is on this machine. Never rejects; ends with the signal. */
async function readDockerInfo(world, signal) {
    if ((0,_docker_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .isDaemonElsewhere */ .vY)(world.environment))
        return noInfo('DOCKER_HOST leads to another machine, which was not asked');
    const result = await world.run(_docker_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .dockerInfo */ .F0.words, { ..._docker_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .dockerInfo */ .F0.bounds, signal });
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
    const daemon = (0,_daemon_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .settledProxies */ ._X)(inFiles, info.proxies, daemonIn(facts, info));
    return {
        ...facts,
        daemonSettings: (0,_daemon_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settledSettings */ .tV)(facts, info.insecure),
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
    const isNew = ((0,_push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_0__/* .majorOf */ .Ds)(version) ?? 0) >= containerdFromMajor;
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
            return noInfo(`docker info: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(result.why)}`);
        case 'exited': {
            // The CLI prints what it knows of itself where the daemon does not answer, too, whatever its status.
            const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseFirstJson */ .EP)(result.stdout);
            if (!parsed.ok || !(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(parsed.value)) {
                const said = (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(result.stderr.trim());
                return noInfo(`docker info printed no JSON and ended with status ${result.status}${said === '' ? '' : `: ${said}`}`);
            }
            const server = serverIn(parsed.value, result.stderr);
            return {
                ...server,
                insecure: (0,_daemon_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .insecureIn */ .SE)(parsed.value),
                proxies: server.server === null ? null : (0,_daemon_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .proxiesInInfo */ .s3)(parsed.value),
                plugins: pluginsIn((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonAt */ .og)(parsed.value, 'ClientInfo', 'Plugins')),
            };
        }
    }
}
/** docker/cli v28.5.2 cli/command/system/info.go, `runInfo`: what hinders a connection stands in the JSON or is an error, by version. */
function serverIn(info, stderr) {
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonAt */ .og)(info, 'ServerVersion');
    const errors = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonAt */ .og)(info, 'ServerErrors');
    const error = Array.isArray(errors) ? errors[0] : undefined;
    if (typeof version !== 'string' || (0,_push_path_docker_version_js__WEBPACK_IMPORTED_MODULE_0__/* .majorOf */ .Ds)(version) === null) {
        const said = (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(typeof error === 'string' ? error : stderr.trim());
        return { server: null, why: `the daemon did not answer: ${said === '' ? 'it names no version' : said}` };
    }
    return { server: { version: (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(version), store: storeIn(info) }, why: '' };
}
function storeIn(info) {
    const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonAt */ .og)(info, 'DriverStatus');
    const rows = Array.isArray(status) ? status : [];
    const told = rows.some((row) => Array.isArray(row) && row[0] === 'driver-type' && row[1] === snapshotterType);
    const driver = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonAt */ .og)(info, 'Driver');
    return told || (typeof driver === 'string' && snapshotters.has(driver)) ? 'containerd' : 'classic';
}
/** docker/cli v28.5.2 cli-plugins/manager/plugin.go: each has a name and a version, or an `Err`. */
function pluginsIn(listed) {
    const plugins = Array.isArray(listed) ? listed : [];
    return Object.fromEntries(plugins.slice(0, maximumPlugins).flatMap((plugin) => {
        const [name, version, problem] = ['Name', 'Version', 'Err'].map((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonAt */ .og)(plugin, key));
        const isUsable = typeof name === 'string' && /^[a-z][a-z0-9_-]{0,40}$/.test(name);
        if (!isUsable || (problem !== undefined && problem !== null))
            return [];
        return [[name, typeof version === 'string' && version !== '' ? (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(version) : 'unknown']];
    }));
}


/***/ }),

/***/ 7617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Lp: () => (/* binding */ keepLogin),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Vn: () => (/* binding */ noLogin),
/* harmony export */   _Z: () => (/* binding */ parseDockerLogins),
/* harmony export */   tD: () => (/* binding */ parseEnvironmentLogins),
/* harmony export */   u0: () => (/* binding */ noLogins)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2828);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4408);

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
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFirstJson */ .EP)(text);
    if (!parsed.ok)
        return parsed;
    if (parsed.value === null)
        return { ok: true, value: noLogins };
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(parsed.value))
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
    const whole = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFirstJson */ .EP)(text);
    if (!parsed.ok || !whole.ok || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(whole.value) || !isOneValue(text))
        return new Map();
    const entries = Object.values(objectField(whole.value, 'auths') ?? {});
    const isStrict = hasOnly(whole.value, 'auths') &&
        entries.every((entry) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(entry) && hasOnly(entry, 'auth') && textField(entry, 'auth') !== '');
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
    if (entry !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(entry))
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? value : null;
}
/** Empty where it is not there; null where it is something else than text. */
const textField = (object, name) => ownString(field(object, name));
function ownString(value) {
    if (value === null)
        return '';
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRunner: () => (/* binding */ readRunner)
});

// EXTERNAL MODULE: ./build/src/push-path/client-certificates.js
var client_certificates = __webpack_require__(8944);
// EXTERNAL MODULE: ./build/src/runner/builder.js
var builder = __webpack_require__(8275);
// EXTERNAL MODULE: ./build/src/runner/certificates.js + 2 modules
var certificates = __webpack_require__(2512);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/runner/quote.js
var quote = __webpack_require__(5512);
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
            validFrom: timeIn(certificate.validFrom),
            validTo: timeIn(certificate.validTo),
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
function timeIn(written) {
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

// EXTERNAL MODULE: ./build/src/runner/docker-commands.js
var docker_commands = __webpack_require__(2829);
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

// EXTERNAL MODULE: ./build/src/runner/docker-info.js
var docker_info = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/src/runner/daemon-settings.js
var daemon_settings = __webpack_require__(6266);
// EXTERNAL MODULE: ./build/src/push-path/docker-version.js
var docker_version = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/src/push-path/login-key.js
var login_key = __webpack_require__(89);
// EXTERNAL MODULE: ./build/src/runner/credential-helper.js
var credential_helper = __webpack_require__(1156);
// EXTERNAL MODULE: ./build/src/runner/docker-folder.js
var docker_folder = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/src/runner/docker-logins.js
var docker_logins = __webpack_require__(7617);
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
    const folder = (0,docker_folder/* dockerFolder */.N)(world);
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
            const program = (0,credential_helper/* helperProgram */.ph)(helper);
            questions.push({ domain, key, program, inFile, strays });
            helpers[domain] = (0,credential_helper/* notAnsweredYet */.tE)(program);
            credentials[domain] = 'helper-silent';
            continue;
        }
        const login = given ?? inFile;
        const kind = (0,docker_logins/* kindOf */.I)(login);
        (0,docker_logins/* keepLogin */.Lp)(secrets, domain, login);
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
            return (0,docker_logins/* parseDockerLogins */._Z)(file.text);
        case 'absent':
            return { ok: true, value: docker_logins/* noLogins */.u0 };
        case 'unreadable':
            return { ok: false, why: (0,quote/* quote */.h)(file.why) };
    }
}
/** cli/config/credentials/file_store.go, `Get`: the key itself, else one that comes down to it. */
function loginFor({ auths }, key, client) {
    const other = [...auths].find(([written]) => (0,login_key/* isFoundUnder */.$A)(written, key, client))?.[1];
    return auths.get(key) ?? other ?? docker_logins/* noLogin */.Vn;
}
/**
 * Where somebody has logged in to this very server, or set a helper for it, under a key that the push does not look under.
 * The nearest first, and only keys that are safe to show.
 */
function straysFor(logins, domain, client) {
    const key = (0,login_key/* loginKeyOf */.k$)(domain);
    const isLogin = ([written, login]) => (0,docker_logins/* kindOf */.I)(login) !== 'none' || (logins.helpers.get(written) ?? logins.store) !== '';
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
    return names.has((0,credential_helper/* helperProgram */.ph)(store)) ? store : '';
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
        ? (0,docker_logins/* parseEnvironmentLogins */.tD)(text)
        : new Map();
}

// EXTERNAL MODULE: ./build/src/runner/json.js
var json = __webpack_require__(2828);
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
    return event?.ok === true ? kindOf((0,json/* jsonAt */.og)(event.value, 'pull_request')) : 'other';
}
/**
 * `pull_request`, `pull_request_target` and the reviews of one. A command that no workflow runs is none of them.
 */
const isPullRequest = ({ environment }) => (environment['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request');
function kindOf(pullRequest) {
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

// EXTERNAL MODULE: ./build/src/push-path/address.js
var push_path_address = __webpack_require__(498);
// EXTERNAL MODULE: ./build/src/runner/asked-resolvers.js + 3 modules
var asked_resolvers = __webpack_require__(329);
// EXTERNAL MODULE: ./build/src/runner/docker-dns.js
var docker_dns = __webpack_require__(5920);
// EXTERNAL MODULE: ./build/src/runner/resolv-conf.js + 2 modules
var resolv_conf = __webpack_require__(342);
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
    const followed = await Promise.all(files.slice(0, most.files).map((path) => nameserversIn(world, path)));
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
async function nameserversIn(world, path) {
    const text = await textOf(world, path);
    return (0,resolv_conf/* parseResolvConf */.n)(text ?? '')
        .nameservers.filter(({ address }) => !(0,push_path_address/* isLoopbackAddress */.Ow)(address))
        .map(({ address }) => ({ address, port: budgets/* dnsPort */.f, source: path }));
}
async function textOf(world, path) {
    const file = await world.readFile(path, budgets/* limits */.Fy.configFileBytes);
    return file.kind === 'text' ? file.text : null;
}

// EXTERNAL MODULE: ./build/src/runner/network-manager.js
var network_manager = __webpack_require__(2520);
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
    const embedded = used.some(({ address }) => address === docker_dns/* embeddedResolver */.t);
    if (embedded || (0,docker_dns/* isDockersFile */.Il)(text))
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
    address !== docker_dns/* embeddedResolver */.t;
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
    if (stub.address === docker_dns/* embeddedResolver */.t && stub.port === budgets/* dnsPort */.f) {
        // An address of loopback is the host's, or another container's: nobody is behind it here.
        return (0,docker_dns/* externalServersIn */.Fq)(text)
            .filter(({ address }) => !(0,push_path_address/* isLoopbackAddress */.Ow)(address))
            .map(({ address }) => ({ address, port: budgets/* dnsPort */.f, source: stub.source }));
    }
    if (!mayBeDnsmasq(stub))
        return [];
    return manager.kind === 'network-manager'
        ? await nameservers_nameserversIn(world, network_manager/* networkManagerUpstreamPath */.Mq)
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

// EXTERNAL MODULE: ./build/src/runner/places.js
var places = __webpack_require__(1410);
// EXTERNAL MODULE: ./build/src/last-slashes.js
var last_slashes = __webpack_require__(2633);
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
        const head = await world.readHead(`${(0,last_slashes/* withoutLastSlashes */.q)(folder)}/${name}`, budgets/* limits */.Fy.programHeadBytes);
        if (head.kind === 'bytes')
            return buildIn(head.bytes);
        if (head.kind === 'unreadable' && head.why !== isDirectory)
            return 'unknown';
    }
    return 'unknown';
}
const isDirectory = 'it is a directory';

// EXTERNAL MODULE: ./build/src/push-path/json-object.js
var json_object = __webpack_require__(4408);
// EXTERNAL MODULE: ./build/src/runner/proxies.js + 1 modules
var runner_proxies = __webpack_require__(8269);
;// CONCATENATED MODULE: ./build/src/runner/container-proxies.js
/** The `proxies` of docker's config.json: docker puts them into containers and builds, and follows none of them itself. */




/**
 * docker/cli v28.5.2 cli/config/configfile/file.go, `ParseProxyConfig`: for one daemon or another, or `default`. The file is
 * not read where no credentials may be. Never rejects.
 */
async function readContainerProxies(world, { checkCredentials }) {
    const folder = (0,docker_folder/* dockerFolder */.N)(world);
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
    const settings = (0,runner_proxies/* settingsOf */.f5)({ https: written('httpsProxy'), http: written('httpProxy'), exceptions: written('noProxy'), cgi: false }, budgets/* goMinor */.Cu.proxyOfAnyScheme);
    return settings.https === null && settings.http === null ? null : settings;
}

// EXTERNAL MODULE: ./build/src/runner/daemon-proxies.js + 1 modules
var daemon_proxies = __webpack_require__(8876);
// EXTERNAL MODULE: ./build/src/push-path/way.js
var way = __webpack_require__(5285);
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
// EXTERNAL MODULE: ./build/src/push-path/trust-data.js
var trust_data = __webpack_require__(6097);
;// CONCATENATED MODULE: ./build/src/runner/signing.js
/**
 * What the docker CLI finds on this runner when it comes to sign: passphrases, keys, and the trust data that an earlier push
 * left here. Of a key's file only the headers are read, and of a passphrase only that there is one.
 */




/** Reads nothing where content trust is not asked for. Never rejects. */
async function readSigning(world, { images, checkCredentials }, { asked }) {
    if (!asked)
        return { kind: 'not-asked' };
    const folder = (0,docker_folder/* dockerFolder */.N)(world);
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
        (0,daemon_settings/* readDaemonSettings */.iy)(world),
        (0,certificates/* readFolderPaths */.J)(world).then((pathsOf) => readClientCertificates(world, pathsOf, (0,client_certificates/* foldersOf */.pd)(request, contentTrust), {
            secrets,
            checkCredentials: request.checkCredentials,
        })),
    ]);
    toAsk?.(dockerConfig.questions);
    const daemonPlace = await (0,places/* readDaemonPlace */.y6)(world, {
        manager: nameservers.manager,
        resolvConf: nameservers.text,
    });
    const [daemonProxies, builderPlace, containers] = await Promise.all([
        (0,daemon_proxies/* readDaemonProxies */.JT)(world, daemonPlace, client),
        (0,builder/* presumedBuilderPlace */.Uw)(world, daemonPlace),
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
        daemon: (0,docker_info/* assumedDaemon */.tu)(client, docker_info/* notAnswered */.zT),
        plugins: {},
        builds,
        lookupEnvironment: readLookupEnvironment(world.environment),
        contentTrust,
        signing,
        proxies: {
            client: (0,runner_proxies/* readClientProxies */.mt)(world.environment, client),
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


/***/ }),

/***/ 2520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ networkManagerUpstreamPath),
/* harmony export */   dC: () => (/* binding */ readConnection)
/* harmony export */ });
/* unused harmony export parseConnections */
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5512);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4264);


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
    const answer = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .askTool */ .C8)(world, command, signal);
    if (answer.kind === 'skipped')
        return { connection: null, told: answer };
    const connections = parseConnections(answer.text);
    if (connections === null)
        return { connection: null, told: (0,_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('nmcli', answer.text) };
    const outward = connections.find(({ type }) => !inward.has(type));
    return { connection: outward === undefined ? null : (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(outward.name), told: { kind: 'told' } };
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


/***/ }),

/***/ 1410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   gt: () => (/* binding */ isRootless),
/* harmony export */   y6: () => (/* binding */ readDaemonPlace)
/* harmony export */ });
/* harmony import */ var _last_slashes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2633);
/* harmony import */ var _push_path_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(498);
/* harmony import */ var _docker_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4654);
/* harmony import */ var _docker_dns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5920);
/** Whether the daemon that pushes sees the network that this step sees. Files and environment only: nobody is asked. */




const here = { kind: 'here' };
/** Never rejects. */
async function readDaemonPlace(world, step) {
    const [endpoint, inContainer, daemonBeside] = await Promise.all([
        (0,_docker_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .readDockerEndpoint */ .E)(world),
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
            return scheme.toLowerCase() !== 'ssh' && (machine === 'localhost' || (0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackAddress */ .Ow)(machine))
                ? here
                : { kind: 'elsewhere', why: `${saidBy} leads to ${host}` };
        }
    }
}
/** Of the socket of an endpoint. */
const isRootless = (socket, runtimeFolder) => /^\/run\/user\/\d+\/docker\.sock$/.test(socket) ||
    (runtimeFolder !== '' && socket === `${(0,_last_slashes_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutLastSlashes */ .q)(runtimeFolder)}/docker.sock`);
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
    const servers = (0,_docker_dns_js__WEBPACK_IMPORTED_MODULE_2__/* .externalServersIn */ .Fq)(resolvConf);
    const isKnown = manager.kind === 'docker' && manager.embedded && servers.length > 0;
    return isKnown && servers.every(({ address, fromHost }) => fromHost && !(0,_push_path_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackAddress */ .Ow)(address))
        ? { kind: 'own-nameservers', why, nameservers: servers.map(({ address }) => address) }
        : { kind: 'not-told', why: `${why}, whose nameservers are not known` };
}


/***/ }),

/***/ 8269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dK: () => (/* binding */ proxiesInEnvironment),
  mt: () => (/* binding */ readClientProxies),
  f5: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/push-path/docker-version.js
var docker_version = __webpack_require__(1337);
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
const defaultPorts = { http: 80, https: 443, socks5: 1_080, socks5h: 1_080 };
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
    if (!hasUser && text.includes('@') && !(name in defaultPorts)) {
        // Its host could be a user's name, and its port a password.
        return malformed('a "/", "?" or "#" before the @ ends the address', 'dial tcp: ...');
    }
    const port = digits === '' ? (defaultPorts[scheme] ?? 0) : Number(digits);
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
        return refused('invalid control character in URL');
    if (address === '*')
        return { ok: true, url: { scheme: '', hasUser: false, host: '' } };
    if (address.startsWith(':'))
        return refused('missing protocol scheme');
    const [, written = '', afterScheme = ''] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(.*)$/s.exec(address) ?? [];
    const scheme = written.toLowerCase();
    const [rest = ''] = afterScheme.split('?');
    const isOpaque = !rest.startsWith('/');
    if (isOpaque && scheme === '' && (rest.split('/')[0] ?? '').includes(':'))
        return refused('first path segment in URL cannot contain colon');
    if (proxy_url_escape.test(fragment.join('#')))
        return refused('invalid URL escape');
    if (isOpaque && scheme !== '')
        return { ok: true, url: { scheme, hasUser: false, host: '' } };
    const hasAuthority = rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'));
    const [, authority = '', path = ''] = hasAuthority
        ? (/^\/\/([^/]*)(.*)$/s.exec(rest) ?? [])
        : ['', '', rest];
    const parsed = parseAuthority(authority, scheme);
    if (!parsed.ok)
        return parsed;
    return proxy_url_escape.test(path) ? refused('invalid URL escape') : parsed;
}
function parseAuthority(authority, scheme) {
    const at = authority.lastIndexOf('@');
    const host = parseHost(authority.slice(at + 1));
    if (host.why !== undefined)
        return refused(host.why);
    const user = authority.slice(0, Math.max(at, 0));
    if (!/^[A-Za-z0-9._:~!$&'()*+,;=%@-]*$/.test(user))
        return refused('invalid userinfo');
    if (proxy_url_escape.test(user))
        return refused('invalid URL escape');
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
const refused = (why) => ({ ok: false, why });

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


/***/ })

};
