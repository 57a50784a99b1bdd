export const id = 423;
export const ids = [423];
export const modules = {

/***/ 4423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeAndTell: () => (/* binding */ judgeAndTell),
  measureAndTell: () => (/* binding */ measureAndTell)
});

// EXTERNAL MODULE: ./build/src/complaint.js
var complaint = __webpack_require__(8840);
// EXTERNAL MODULE: ./build/src/preflight.js + 27 modules
var preflight = __webpack_require__(170);
// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(935);
// EXTERNAL MODULE: ./build/src/push-path/address.js
var push_path_address = __webpack_require__(498);
// EXTERNAL MODULE: ./build/src/push-path/path.js
var push_path_path = __webpack_require__(9963);
;// CONCATENATED MODULE: ./build/src/redact.js
/**
 * What of a private network may be shown where everybody can read it: labels stand for private addresses and for names that
 * are not public. The same thing has the same label everywhere in a run, and no two things share one.
 */



/** Shows everything as it is. */
const nothingRedacted = {
    runner: () => undefined,
    measured: () => undefined,
    text: (text) => text,
    report: (report) => report,
};
/** RFC 6762 appendix G, RFC 8375, the `internal` that ICANN keeps free for it, and what people use besides. */
const privateSuffix = /\.(?:internal|intranet|private|corp|home|lan|local|localdomain|localnet|intra|home\.arpa)$/;
/** Single words that our own sentences are made of: as a host's name they are told by what stands around them only. */
const ownWords = new Set(('registry registries docker dockerd trust token tokens server servers client push image images layer layers host hosts name ' +
    'names resolver resolvers nameserver notary login password cache mirror proxy hub daemon builder buildx default search upload ' +
    'blob tag runner network address file report path line query queries ping time error warning hint pass warn fail unknown ok').split(' '));
const roleLabels = {
    registry: 'registry',
    token: 'token server',
    trust: 'trust server',
    upload: 'upload host',
    proxy: 'proxy',
};
const address4 = String.raw `(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)`;
const address6 = String.raw `\[?(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\.\d{1,3}){0,3}(?:%[\w.-]+)?(?![\w:])\]?`;
const label = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?';
const dottedName = String.raw `(?<![\w-])(?<!\w\.)${label}(?:\.${label})+(?![\w-])`;
const tokens = new RegExp(`${address4}|${address6}|${dottedName}`, 'gi');
/** `Resolver resolver 1 (private)`: our sentences name the kind of a thing before its name. */
const saidTwice = /\b(resolver|registry|token server|trust server) \1\b/gi;
/** A shorter text that is no name stands in too many others. */
const leastPhrase = 4;
/** Keys whose text is the name of a host, or a domain, and nothing else. */
const nameKeys = new Set(['host', 'name', 'domain', 'domains', 'search', 'names']);
/** Maps whose keys are hosts or registries. */
const mapsByName = new Set(['pins', 'credentials', 'strayLogins', 'helpers']);
/** @param request whose registries are called so, in its order */
function createRedactor(request) {
    const labels = new Map();
    const phrases = new Map();
    const counts = new Map();
    const suffixes = [];
    let known = null;
    const measurements = [];
    let words = null;
    const numbered = (kind) => {
        const number = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, number);
        return number;
    };
    const keep = (text, shown) => {
        labels.set(text, shown);
        if (/^[\w-]+$/.test(text))
            words = null;
        return shown;
    };
    const hideAddress = (address) => labels.get(address) ?? keep(address, `address ${numbered('address')} (private)`);
    /** Numbered by its place among all, shown or not, so that it agrees with the file. */
    const hideResolver = (address, place) => {
        if (!isHiddenAddress(address) || labels.has(address.toLowerCase()))
            return;
        const taken = new Set(labels.values());
        let number = place;
        while (taken.has(resolverLabel(number)))
            number += 1;
        keep(address.toLowerCase(), resolverLabel(number));
    };
    const hideName = (name, role) => {
        const found = labels.get(name);
        if (found !== undefined)
            return found;
        // What is no name at all is found by its characters.
        if (!/^[\w.-]+$/.test(name) && name.length >= leastPhrase)
            phrases.set(name, `host ${numbered('host')} (private)`);
        if (role === null)
            return keep(name, `host ${numbered('host')} (private)`);
        const number = numbered(role);
        return keep(name, number === 1 ? roleLabels[role] : `${roleLabels[role]} ${number}`);
    };
    const hideDomain = (domain) => {
        const plain = canonical(domain);
        if (!isNoPublicName(plain) || suffixes.includes(plain))
            return;
        suffixes.push(plain);
        // One word, as names are made of it.
        if (!labels.has(plain))
            keep(plain, `search-domain-${numbered('search domain')}`);
    };
    const roleOf = (host) => {
        // A copy: the path is worked out once for the same measurements.
        const path = known === null ? [] : (0,push_path_path/* pathOf */.XM)({ ...known, measurements: [...measurements] });
        return path.find((one) => canonical(one.host) === host)?.roles[0] ?? null;
    };
    const learnHost = (host, isPrivate) => {
        const name = canonical(host);
        if (labels.has(name) || (0,push_path_address/* isIpAddress */.oX)(name) !== 0 || !(isPrivate || isNoPublicName(name)))
            return;
        hideName(name, roleOf(name));
    };
    /** What is no host of the push. */
    const learnName = (host, kind) => {
        const name = canonical(host);
        // A network (`10.0.0.0/8`) is an address with a tail.
        if (labels.has(name) || !/^[\w.-]+$/.test(name) || (0,push_path_address/* isIpAddress */.oX)(name) !== 0 || !isNoPublicName(name))
            return;
        const number = numbered(kind);
        keep(name, number === 1 ? kind : `${kind} ${number}`);
    };
    const replaced = (token) => {
        const bare = token.replace(/^\[|\]$/g, '');
        if ((0,push_path_address/* isIpAddress */.oX)(bare) !== 0)
            return isHiddenAddress(bare) ? hideAddress(bare.toLowerCase()) : token;
        const name = token.toLowerCase();
        const found = labels.get(name);
        if (found !== undefined)
            return found;
        const suffix = suffixes.find((domain) => name.endsWith(`.${domain}`));
        if (suffix !== undefined) {
            const before = token.slice(0, -suffix.length - 1);
            return `${labels.get(before.toLowerCase()) ?? before}.${labels.get(suffix) ?? ''}`;
        }
        return privateSuffix.test(name) ? hideName(name, null) : token;
    };
    /** Single words stand for a host only where they are nothing of ours, or where a port, a path or `//` says so. */
    const singleWords = () => {
        const single = [...labels.keys()].filter((name) => /^[\w-]+$/.test(name));
        if (words === null && single.length > 0) {
            const [plain, ours] = [
                single.filter((name) => !ownWords.has(name)),
                single.filter((name) => ownWords.has(name)),
            ];
            const anywhere = plain.map((name) => String.raw `(?<![\w./-])${name}(?![\w-]|\.\w)`);
            const around = [...plain, ...ours].map((name) => String.raw `(?<=\/\/)${name}(?![\w.-])|(?<![\w./-])${name}(?=:\d|\/[a-z0-9])`);
            words = new RegExp([...anywhere, ...around].join('|'), 'gi');
        }
        return words;
    };
    const text = (given) => {
        const whole = [...phrases].reduce((shown, [phrase, by]) => shown.replaceAll(phrase, by), given);
        const single = singleWords();
        const named = whole.replace(tokens, replaced);
        const all = single === null ? named : named.replace(single, (word) => labels.get(word.toLowerCase()) ?? word);
        return all === given ? given : all.replace(saidTwice, '$1');
    };
    /** A lone word may be one of the vocabulary (`client`, `fail`): only where a name is meant it is taken for one. */
    const field = (given, key) => {
        if (!/^[\w-]+$/.test(given))
            return text(given);
        return nameKeys.has(key) ? (labels.get(given.toLowerCase()) ?? given) : given;
    };
    const mapped = (value, key) => {
        if (typeof value === 'string')
            return field(value, key);
        if (Array.isArray(value))
            return value.map((one) => mapped(one, key));
        if (typeof value !== 'object' || value === null)
            return value;
        const shown = Object.fromEntries(Object.entries(value).map(([name, inner]) => [
            mapsByName.has(key) ? field(name, 'host') : name,
            mapped(inner, name),
        ]));
        // Of the remedies that are compared nothing is pasted.
        const isPasteHidden = key !== 'remedies' && 'paste' in value && shown['paste'] !== value.paste;
        return isPasteHidden && typeof shown['say'] === 'string'
            ? { ...shown, say: `${shown['say']}, with what is hidden here in its place` }
            : shown;
    };
    const runner = (facts) => {
        known = { schemaVersion: 1, request, runner: facts, routes: [] };
        facts.resolvers.forEach(({ address }, index) => hideResolver(address, index + 1));
        for (const { domain } of request.images)
            learnHost(domain.replace(/:\d+$/, ''), false);
        for (const { host } of (0,push_path_path/* pathOf */.XM)({ ...known, measurements: [...measurements] }))
            learnHost(host, false);
        facts.lookup.go.search.forEach(hideDomain);
        facts.lookup.glibc.search.forEach(hideDomain);
        if (facts.manager.kind === 'systemd-resolved') {
            facts.manager.links.forEach(({ domains }) => domains.forEach((one) => hideDomain(one.replace(/^~/, ''))));
        }
        if (facts.manager.kind === 'dnsmasq') {
            facts.manager.domainForwards.forEach(({ domains }) => domains.forEach(hideDomain));
        }
        const { client, daemon, builder } = facts.proxies;
        for (const entry of [client, daemon, builder].flatMap((one) => [one?.https, one?.http])) {
            if (entry?.kind === 'server')
                learnName(entry.server.host, 'proxy');
        }
        for (const registry of facts.daemonSettings.insecure?.registries ?? []) {
            learnName(registry.replace(/:\d+$/, ''), 'registry');
        }
        for (const [host, addresses] of Object.entries(facts.pins)) {
            if (addresses.length > 0 && addresses.every(isHiddenAddress))
                learnHost(host, true);
        }
    };
    const measured = (measurement) => {
        measurements.push(measurement);
        if (measurement.probe.kind === 'diagnosis')
            return;
        const { host } = measurement.probe;
        const { result } = measurement;
        const addresses = result.kind === 'answered' && 'addresses' in result ? result.addresses : [];
        learnHost(host, addresses.length > 0 && addresses.every(isHiddenAddress));
        if ('certificate' in measurement && measurement.certificate !== null && labels.has(canonical(host))) {
            const { issuer, names, selfSigned, ownFolder } = measurement.certificate;
            names.forEach((name) => learnHost(name.replace(/^\*\./, ''), true));
            const isOwn = selfSigned || ownFolder || result.kind !== 'answered';
            if (issuer !== null && isOwn && !phrases.has(issuer))
                phrases.set(issuer, `issuer ${numbered('issuer')} (private)`);
        }
    };
    return {
        runner,
        measured,
        text,
        report: (report) => {
            // Again after a run: who writes the configuration is found out beside the measurements.
            runner(report.runner);
            if (measurements.length === 0)
                report.measurements.forEach(measured);
            report.path.forEach(({ host }) => learnHost(host, false));
            return mapped(report, '');
        },
    };
}
const resolverLabel = (number) => `resolver ${number} (private)`;
const canonical = (name) => name.toLowerCase().replace(/\.$/, '');
/** Loopback is the same everywhere, and tells nothing. */
const isHiddenAddress = (address) => (0,push_path_address/* isPrivateAddress */.C0)(address) && !(0,push_path_address/* isLoopbackAddress */.Ow)(address);
/** No name of the public DNS: a single word, or under no top-level domain of ICANN's. */
function isNoPublicName(name) {
    if (name === '' || name === 'localhost' || name.endsWith('.localhost'))
        return false;
    return privateSuffix.test(name) || (0,cjs/* parse */.qg)(name, { extractHostname: false }).isIcann !== true;
}

// EXTERNAL MODULE: ./build/src/render/words.js
var words = __webpack_require__(8587);
;// CONCATENATED MODULE: ./build/src/render/ended.js

/** What is said before the report of a run that somebody ended: what it does not have was not measured. */
function endedNotice(durationMs, { reason }) {
    return {
        title: 'Push Preflight: ended before it was done',
        message: `This preflight was asked to end (${String(reason)}), as when a job is cancelled, and did so after ${(0,words/* durationText */.S5)(durationMs)}: the report has what was seen until then.`,
    };
}

// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/src/render/exit-status.js
/** 1 where `fail-on` has this verdict. `unknown` never stops a job: nothing bad was found. */
function exitStatus(verdict, failOn) {
    switch (failOn) {
        case 'never':
            return 0;
        case 'warn':
            return verdict === 'warn' || verdict === 'fail' ? 1 : 0;
        case 'fail':
            return verdict === 'fail' ? 1 : 0;
    }
}

// EXTERNAL MODULE: ./build/src/render/progress.js + 1 modules
var progress = __webpack_require__(5332);
// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/runner/json.js
var json = __webpack_require__(2828);
;// CONCATENATED MODULE: ./build/src/runner/visibility.js
/** Whether what is shown can be read by everybody: what `redact: auto` goes by. */


/**
 * In a job of a public repository everybody reads log, summary and annotations. Where an event does not say what its
 * repository is, it is taken for public; outside of GitHub Actions there is nobody but who started the program. Never rejects.
 */
async function isRedacted(world, asked) {
    if (asked !== 'auto')
        return asked === 'true';
    return world.environment['GITHUB_ACTIONS'] === 'true' && !(await isKeptPrivate(world));
}
/** `internal` is for the members of an enterprise (docs.github.com, "Webhook events and payloads", `repository`). */
async function isKeptPrivate({ environment, readFile, }) {
    const path = environment['GITHUB_EVENT_PATH'] ?? '';
    const file = path === '' ? null : await readFile(path, budgets/* limits */.Fy.eventFileBytes);
    const event = file?.kind === 'text' ? (0,json/* parseFirstJson */.EP)(file.text) : null;
    if (event?.ok !== true)
        return false;
    const visibility = (0,json/* jsonAt */.og)(event.value, 'repository', 'visibility');
    if (typeof visibility === 'string')
        return visibility !== 'public';
    return (0,json/* jsonAt */.og)(event.value, 'repository', 'private') === true;
}

// EXTERNAL MODULE: ./build/src/world.js + 2 modules
var world = __webpack_require__(4044);
;// CONCATENATED MODULE: ./build/src/command.js
/** The command, from a request that was read to everything that is told of it. */









/** Rejects for a fault of this program only. @returns the exit status */
async function measureAndTell(world, request, { headStart = null, resolvConfPath }, telling) {
    const redactor = await redactorFor(world, request, telling);
    const report = await (0,preflight.preflight)(world, request, {
        resolvConfPath,
        headStart,
        jobSummary: 'not-asked',
        judgement: () => __webpack_require__.e(/* import() */ 829).then(__webpack_require__.bind(__webpack_require__, 6829)),
        witness: witness(redactor),
    });
    if (world.endAsked.aborted)
        (0,complaint/* complain */.c)(endedNotice(report.durationMs, world.endAsked).message);
    await deliver(report, telling, redactor);
    return exitStatus(report.verdict, request.failOn);
}
/** @param failOn null for the report's own. @returns the exit status */
async function judgeAndTell(world, file, failOn, telling) {
    const report = await reportFrom(world, file);
    if (typeof report === 'string')
        return (0,complaint/* complain */.c)(report);
    await deliver(report, telling, await redactorFor(world, report.request, telling));
    return exitStatus(report.verdict, failOn ?? report.request.failOn);
}
const redactorFor = async (world, request, { delivery }) => (await isRedacted(world, delivery.redact)) ? createRedactor(request) : nothingRedacted;
async function deliver(measured, { delivery: { reportPath, redact }, json, summaryPath, terminal }, redactor) {
    const { renderMarkdown, renderTerminal } = await __webpack_require__.e(/* import() */ 500).then(__webpack_require__.bind(__webpack_require__, 9119));
    const shown = redactor.report(measured);
    // The report is for whoever asked for it, and stays whole unless it is told not to.
    const report = redact === 'true' ? shown : measured;
    const text = `${JSON.stringify(report, null, 2)}\n`;
    if (reportPath !== null)
        await write('report', reportPath, text);
    if (summaryPath !== null)
        await write('summary', summaryPath, renderMarkdown(shown));
    process.stdout.write(json ? text : renderTerminal(shown, terminal));
}
/** What cannot be written is told, and changes no exit status: that is the verdict's. */
async function write(what, file, text) {
    const why = await (0,world/* tryToWrite */.oo)(file, text);
    if (why !== null) {
        process.stderr.write(`push-preflight: the ${what} ${(0,render_escape/* plainLine */.h0)(file)} was not written (${(0,render_escape/* plainLine */.h0)(why)})\n`);
    }
}
/** @returns the report of that file with a new judgement, or what is wrong with the file. */
async function reportFrom(world, file) {
    const { describeReportMistakes, maxReportBytes, readObservations } = await __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 3707));
    const { judgeAgain } = await __webpack_require__.e(/* import() */ 829).then(__webpack_require__.bind(__webpack_require__, 6829));
    const content = await world.readFile(file, maxReportBytes);
    const wrong = (lines) => `--from: expected a report as --json prints it, got ${(0,render_escape/* plainLine */.h0)(file)}: ${lines.map((line) => (0,render_escape/* plainLine */.h0)(line)).join('\n')}`;
    if (content.kind !== 'text')
        return wrong([content.kind === 'absent' ? 'no such file' : content.why]);
    const read = readObservations(content.text);
    return read.ok
        ? judgeAgain(read.observations, read.durationMs)
        : wrong(describeReportMistakes(read.mistakes));
}
/** Progress goes to a terminal's stderr; a pipe gets the result alone. */
function witness(redactor) {
    const say = (line) => {
        if (process.stderr.isTTY)
            process.stderr.write(`${line}\n`);
    };
    return {
        phase: (title, work) => {
            say(title);
            return work();
        },
        // Nothing of it is ever printed, and a terminal has no mask.
        secret: () => undefined,
        runner: (facts) => {
            redactor.runner(facts);
            (0,progress/* factsLines */.P_)(facts).forEach((line) => say(`  ${redactor.text(line)}`));
        },
        measured: (measurement) => {
            redactor.measured(measurement);
            const line = (0,progress/* progressLine */.oz)(measurement);
            if (line !== null)
                say(`  ${redactor.text(line)}`);
        },
    };
}


/***/ })

};
