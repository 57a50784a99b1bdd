export const id = 34;
export const ids = [34];
export const modules = {

/***/ 4034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  tellBadRequest: () => (/* binding */ tellBadRequest),
  tellFault: () => (/* binding */ tellFault)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/src/render/exit-status.js
var exit_status = __webpack_require__(1715);
;// CONCATENATED MODULE: ./build/src/render/action.js
/** The only file that speaks to GitHub's runner. */



const badRequestStatus = 2;
/** A sink that uses the runner's own files and log. */
const createActionSink = () => ({
    group: (name, work) => core/* group */.Os((0,render_escape/* plainLine */.h0)(name), work),
    info: (text) => core/* info */.pq(text.split('\n').map(render_escape/* withoutCommands */.Df).join('\n')),
    debug: (line) => {
        // Put together only for somebody who reads it: there may be thousands of them.
        if (core/* isDebug */._o())
            core/* debug */.Yz(line());
    },
    mask: (secret) => core/* setSecret */.Pq(secret),
    annotate,
    setOutputs,
    writeSummary,
    notice: ({ title, message }) => core/* notice */.lm((0,render_escape/* plainLine */.h0)(message), { title }),
    notWritten: (what) => {
        if (what.length === 0)
            return;
        core/* notice */.lm((0,render_escape/* plainLine */.h0)(`Not written: ${what.join('; ')}. The verdict stays as it is.`), {
            title: 'Push Preflight: not everything could be written',
        });
    },
    setExitCode: ({ verdict }, failOn) => {
        if ((0,exit_status/* exitStatus */.$)(verdict, failOn) === 1)
            process.exitCode = core/* ExitCode */.yU.Failure;
    },
    badRequest: (message) => {
        core/* error */.z3(message, { title: 'Push Preflight: bad request' });
        process.exitCode = badRequestStatus;
    },
    fault,
});
function annotate(annotations, place) {
    const where = place === null ? {} : { file: place.file, startLine: place.line };
    for (const { level, title, message } of annotations) {
        if (level === 'error')
            core/* error */.z3(message, { title, ...where });
        else
            core/* warning */.$e(message, { title, ...where });
    }
}
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
        return null;
    }
    catch (error) {
        return reasonOf(error);
    }
}
async function writeSummary(markdown) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return 'this runner has no place for it';
    try {
        await core/* summary */.z.emptyBuffer().addRaw(markdown, true).write();
        return null;
    }
    catch (error) {
        return reasonOf(error);
    }
}
/** The system's code where there is one: its message repeats the path. */
const reasonOf = (error) => {
    if (typeof error !== 'object' || error === null)
        return String(error);
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return 'message' in error ? String(error.message) : 'an unknown error';
};
function fault(error) {
    const why = error instanceof Error ? error.message : String(error);
    const text = `The preflight stopped because of an error of its own, so nothing is known about this push; the job goes on. The error: ${(0,render_escape/* plainLine */.h0)(why)}`;
    core/* warning */.$e(text, { title: 'Push Preflight: not measured' });
    try {
        core/* setOutput */.uH('verdict', 'unknown');
    }
    catch {
        // The output file itself is what failed: the warning has been given.
    }
    process.exitCode = core/* ExitCode */.yU.Success;
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

// EXTERNAL MODULE: ./build/src/render/progress.js + 1 modules
var progress = __webpack_require__(5332);
// EXTERNAL MODULE: ./build/src/preflight.js + 25 modules
var preflight = __webpack_require__(3248);
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

// EXTERNAL MODULE: ./build/src/secrets.js + 1 modules
var src_secrets = __webpack_require__(5640);
;// CONCATENATED MODULE: ./build/src/action.js
/** The action, from a request that was read to everything that is told of it. */







/** Rejects for a fault of this program only. */
async function runAction(world, { request, delivery, token, headStart = null, resolvConfPath }) {
    const sink = createActionSink();
    const redactor = (await isRedacted(world, delivery.redact)) ? createRedactor(request) : nothingRedacted;
    const publisher = delivery.statusCheck ? await publisherFor(world, sink, { request, token }) : null;
    try {
        const report = await (0,preflight.preflight)(world, request, {
            resolvConfPath,
            headStart,
            jobSummary: (0,preflight.jobSummaryFor)(world.environment, delivery.summary),
            judgement: () => __webpack_require__.e(/* import() */ 829).then(__webpack_require__.bind(__webpack_require__, 6829)),
            witness: witnessFor(sink, redactor, publisher),
        });
        if (world.endAsked.aborted)
            sink.notice(endedNotice(report.durationMs, world.endAsked));
        const { deliver } = await __webpack_require__.e(/* import() */ 154).then(__webpack_require__.bind(__webpack_require__, 9154));
        await deliver(report, { world, sink, delivery, redactor, publish: publisher?.publish ?? null });
    }
    finally {
        publisher?.end();
    }
}
/** @param mistakes all of them, as text */
const tellBadRequest = (mistakes) => createActionSink().badRequest(mistakes);
const tellFault = (error) => createActionSink().fault(error);
async function publisherFor(world, sink, { request, token }) {
    const { createPublisher, tokenKey } = await __webpack_require__.e(/* import() */ 843).then(__webpack_require__.bind(__webpack_require__, 1843));
    const secrets = (0,src_secrets/* createSecrets */.g)((secret) => sink.mask(secret));
    if (token !== '')
        secrets.keepToken(tokenKey, token);
    return createPublisher({ world, secrets, timeoutMs: request.timeoutMs });
}
function witnessFor(sink, redactor, publisher) {
    return {
        phase: (title, work) => sink.group(title, work),
        secret: (token) => sink.mask(token),
        runner: (facts) => {
            redactor.runner(facts);
            (0,progress/* factsLines */.P_)(facts).forEach((line) => sink.info(redactor.text(line)));
            publisher?.look(facts);
        },
        measured: (measurement) => {
            redactor.measured(measurement);
            const line = (0,progress/* progressLine */.oz)(measurement);
            if (line === null)
                sink.debug(() => redactor.text((0,progress/* detailLine */.mr)(measurement)));
            else
                sink.info(redactor.text(line));
        },
    };
}


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

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus)
/* harmony export */ });
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
  mr: () => (/* binding */ detailLine),
  P_: () => (/* binding */ factsLines),
  oz: () => (/* binding */ progressLine),
  e7: () => (/* binding */ untoldLines)
});

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
/* harmony export */   FF: () => (/* binding */ hostWithRole),
/* harmony export */   F_: () => (/* binding */ isCalledByRole),
/* harmony export */   Hd: () => (/* binding */ secondsText),
/* harmony export */   I7: () => (/* binding */ reportConsequence),
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
/* unused harmony exports likeliestBadEnding, culpritText */
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
