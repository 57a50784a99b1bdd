export const id = 500;
export const ids = [500];
export const modules = {

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3548);
/** Text in the columns of a terminal. Widths are counted in characters. */


const widthOf = (text) => Array.from(text).length;
const pad = (text, width) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
/** Breaks a paragraph at blanks, `indent` before every line. A longer word stays whole, so that it can be copied. */
function wrap(text, width, indent) {
    const room = Math.max(1, width - widthOf(indent));
    const words = text.split(' ').filter((word) => word !== '');
    const lines = words.reduce((done, word) => {
        const last = done.at(-1);
        return last === undefined || widthOf(last) + 1 + widthOf(word) > room
            ? [...done, word]
            : [...done.slice(0, -1), `${last} ${word}`];
    }, []);
    return lines.map((line) => indent + line);
}
/** Rows in columns, two blanks apart. Where they are too wide the widest column is cut, but never the first: it names the row. */
function columns(rows, width) {
    const count = Math.max(0, ...rows.map((row) => row.length));
    const [first = 0, ...others] = Array.from({ length: count }, (_, index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ''))));
    const widths = [first, ...shrink(others, width - first - gap.length * others.length)];
    return rows.map((row) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(row.map((cell, index) => fit(cell, widths[index] ?? 0)).join(gap), width).trimEnd());
}
const gap = '  ';
const fit = (text, width) => pad((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, width), width);
function shrink(widths, room) {
    const total = widths.reduce((sum, width) => sum + width, 0);
    const widest = Math.max(0, ...widths);
    if (total <= room || widest <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.columnWidth)
        return widths;
    const smaller = Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.columnWidth, widest - (total - room));
    const next = Math.max(0, ...widths.filter((width) => width < widest));
    // Down to the next narrower column at most, so that the columns shrink together.
    return shrink(widths.with(widths.indexOf(widest), Math.max(smaller, Math.min(next, widest - 1))), room);
}


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ pathTable),
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ resolverTable),
/* harmony export */   he: () => (/* binding */ phaseCells),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3548);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2776);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9999);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8587);





/** A name or an address in code type, cut to the length of a cell. */
const code = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.cellCharacters));
/** A table of cells that are Markdown already, cut at `most` rows. */
function table(head, rows, most = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.tableRows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const shown = rows.length <= most ? rows : rows.slice(0, most - 1);
    const left = rows.length - shown.length;
    const more = left === 0 ? [] : [[`${left} more rows`, ...head.slice(1).map(() => '')]];
    return [head, head.map(() => '---'), ...shown, ...more].map(line);
}
/** A list of items that are Markdown already, cut like a table. */
function list(items) {
    const shown = items.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.listItems);
    const left = items.length - shown.length;
    return [...shown, ...(left === 0 ? [] : [`${left} more`])].map((item) => `- ${item}`);
}
/** A folded section. `title` is of our own words: GitHub reads its line as HTML, not as Markdown. */
const details = (title, lines) => [
    `<details><summary>${title}</summary>`,
    '',
    ...lines,
    '',
    '</details>',
];
const time = (ms) => (ms === null ? '-' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(ms));
/** One cell for what belongs together: GitHub's page has no room for a column more. */
const twoLines = (first, second) => (second === '' ? first : `${first}<br>${second}`);
const bold = (text, isBold) => (isBold ? `**${text}**` : text);
/** `1st nameserver`, or what else the resolver is to this runner. */
function placeText({ group, position }) {
    switch (group) {
        case 'used':
            return position === null ? 'nameserver' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ordinal */ .IE)(position)} nameserver`;
        case 'behind-stub':
            return 'behind a stub';
        case 'candidate':
            return 'suggested';
        case 'not-used':
            return 'not used';
    }
}
/** Empty where the host is called so already, since its name is not shown. */
function rolesOf(host, { path }) {
    const roles = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .roleText */ .yj)([...new Set(path.filter((one) => one.host === host).flatMap((one) => one.roles))]);
    return host !== null && (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isCalledByRole */ .F_)(host, roles) ? '' : roles;
}
/** The mark in words: bold is lost in a copy, and on whoever has it read out. */
const blameText = ({ verdict }) => (verdict === 'fail' ? 'to blame' : 'to look at');
/** A host is the cause itself only where no resolver is. */
const isHostBlamed = (host, { culprit }) => culprit !== null && culprit.resolver === null && culprit.host === host;
/** Resolvers by hosts, the culprit in bold and by a word. */
function resolverTable(report) {
    const rows = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .resolverRows */ .ce)(report).map((row) => {
        const blamed = (0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlamed */ .aG)(row.resolver, report);
        const roles = rolesOf(row.host, report);
        const hostBlamed = blamed && (report.culprit?.host ?? row.host) === row.host;
        const host = row.host === null ? '-' : bold(code(row.host), hostBlamed);
        return [
            twoLines(bold(code((0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resolverText */ .AZ)(row.resolver)), blamed), `${placeText(row)}${blamed ? `, ${blameText(report)}` : ''}`),
            twoLines(host, [roles, ...(row.searchList ? ['search list'] : [])].filter((one) => one !== '').join(', ')),
            `${row.answered} of ${row.sent}`,
            time(row.p50Ms),
            time(row.p95Ms),
            `${row.lost}`,
            row.others.length === 0 ? '-' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(row.others.join(', ')),
        ];
    });
    return table(['Resolver', 'Host', 'Answered', 'p50', 'p95', 'Lost', 'Other answers'], rows);
}
/** The phases of one connection, each `-` where it was not reached. */
function phaseCells({ measurement }) {
    const result = measurement?.result;
    if (result?.kind !== 'answered')
        return ['-', '-', '-'];
    return [time(result.tcpMs), time(result.tlsMs), time(result.httpMs)];
}
/** The HTTP status, or what went wrong. */
function endText({ measurement, addresses }) {
    if (measurement === null)
        return addresses.length === 0 ? 'no address' : 'not tried';
    const { result } = measurement;
    if (result.kind !== 'answered')
        return (0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionResultText */ .BZ)(result);
    return result.status === null ? 'connected' : `${result.status}`;
}
/** The hosts of the push path and their connections. */
function pathTable(report) {
    const rows = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRows */ .Hi)(report).map((row) => [
        twoLines(bold(code((0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .hostText */ .EN)(row.host, row.port)), isHostBlamed(row.host, report)), [
            ...(row.roles.length === 0 || (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isCalledByRole */ .F_)(row.host, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .roleText */ .yj)(row.roles))
                ? []
                : [(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .roleText */ .yj)(row.roles)]),
            ...(isHostBlamed(row.host, report) ? [blameText(report)] : []),
        ].join(', ')),
        twoLines((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupText */ .UX)(report, row.host)), row.addresses.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.passRows).map(code).join(', ')),
        ...phaseCells(row),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(endText(row)),
    ]);
    return table(['Host', 'DNS and address', 'TCP', 'TLS', 'HTTP', 'Status'], rows);
}


/***/ }),

/***/ 9119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* reexport */ renderMarkdown),
  renderTerminal: () => (/* reexport */ terminal/* renderTerminal */.b)
});

// EXTERNAL MODULE: ./build/src/last-slashes.js
var last_slashes = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/src/render/limits.js
var limits = __webpack_require__(3548);
// EXTERNAL MODULE: ./build/src/render/markdown-parts.js
var markdown_parts = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/render/results.js
var results = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/src/render/shared-lines.js
var shared_lines = __webpack_require__(4963);
// EXTERNAL MODULE: ./build/src/render/statistics.js
var statistics = __webpack_require__(9999);
// EXTERNAL MODULE: ./build/src/render/words.js
var render_words = __webpack_require__(8587);
;// CONCATENATED MODULE: ./build/src/render/margins.js
/** How close a push that will work is to one that will not. */






/** Steps of the predicted push, resolvers and chances, each with the limit that it is held against. The tightest step is always told. */
const margins = (report) => [
    ...stepMargins(report),
    ...resolverMargins(report),
    ...chanceMargins(report),
];
const lengthOf = ({ fromMs, toMs }) => toMs - fromMs;
function stepMargins(report) {
    const bounded = ((0,shared_lines/* decidingForecast */.bS)(report)?.timeline ?? []).flatMap((step) => step.limitMs === null ? [] : [{ step, limitMs: step.limitMs, share: lengthOf(step) / step.limitMs }]);
    const sorted = [...bounded].sort((one, other) => other.share - one.share);
    const close = sorted.filter(({ share }, index) => index === 0 || share > budgets/* slowShare */.HC);
    return close.slice(0, limits/* limits */.F.marginRows).map(({ step, limitMs }) => ({
        what: step.step,
        measured: (0,render_words/* durationText */.S5)(lengthOf(step)),
        limit: `${(0,render_words/* durationText */.S5)(limitMs)}, Docker's time-out`,
        margin: marginText(limitMs - lengthOf(step)),
    }));
}
function resolverMargins(report) {
    const { slowThresholdMs } = report.request;
    const slow = (0,statistics/* resolverRows */.ce)(report).flatMap(({ resolver, host, group, searchList, p50Ms }) => group === 'used' && host !== null && !searchList && p50Ms !== null && p50Ms > budgets/* slowShare */.HC * slowThresholdMs
        ? [{ resolver, host, p50Ms }]
        : []);
    const sorted = [...slow].sort((one, other) => other.p50Ms - one.p50Ms);
    return sorted.slice(0, limits/* limits */.F.marginRows).map(({ resolver, host, p50Ms }) => ({
        what: `resolver ${(0,results/* resolverText */.AZ)(resolver)} for ${host}, median`,
        measured: (0,render_words/* durationText */.S5)(p50Ms),
        limit: `${(0,render_words/* durationText */.S5)(slowThresholdMs)}, slow-threshold`,
        margin: marginText(slowThresholdMs - p50Ms),
    }));
}
/** Where the same push may end in several ways. */
function chanceMargins(report) {
    const good = (0,shared_lines/* decidingForecast */.bS)(report)?.endings.find(({ outcome }) => outcome === 'ok');
    if (good === undefined || good.probability === 1)
        return [];
    const [atLeast, atMost] = [1 - good.high, 1 - good.low];
    return [
        {
            what: 'chance that the push does not end well',
            measured: `${(0,render_words/* percentText */.fL)(1 - good.probability)} (between ${(0,render_words/* percentText */.fL)(atLeast)} and ${(0,render_words/* percentText */.fL)(atMost)})`,
            limit: `${(0,render_words/* percentText */.fL)(budgets/* verdictLimits */.az.fail)} at the least is a fail`,
            margin: `${(0,render_words/* percentText */.fL)(Math.max(0, budgets/* verdictLimits */.az.fail - atLeast))} are left`,
        },
    ];
}
const marginText = (leftMs) => leftMs >= 0 ? `${(0,render_words/* secondsText */.Hd)(leftMs / 1_000)} are left` : `exceeded by ${(0,render_words/* durationText */.S5)(-leftMs)}`;

;// CONCATENATED MODULE: ./build/src/render/mermaid.js


/**
 * Text that a Mermaid gantt chart takes for a name. A colon ends a name, `;` and line ends a statement,
 * `#` starts an entity and `%%` a comment (mermaid, gantt.jison), so only harmless characters stay.
 */
const mermaidText = (text) => {
    const harmless = (0,render_escape/* clip */.$Q)(text, limits/* limits */.F.mermaidNameCharacters)
        .replace(/[^\p{L}\p{N} ._/()-]+|\p{Default_Ignorable_Code_Point}+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return harmless === '' ? '-' : harmless;
};
/** The chart's text, or null without a timeline. Names are numbered, so that none starts with a keyword. */
function gantt(forecast) {
    const steps = forecast.timeline.slice(0, limits/* limits */.F.mermaidSteps);
    if (steps.length === 0)
        return null;
    const endMs = Math.max(...steps.map(({ toMs }) => toMs));
    const last = forecast.endings[0];
    const lines = steps.map(({ step, fromMs, toMs }, index) => {
        const from = Math.max(0, Math.round(fromMs));
        // Mermaid does not draw a task without a length.
        const to = Math.max(from + 1, Math.round(toMs));
        const mark = last.outcome !== 'ok' && step === last.step ? 'crit, ' : '';
        return `    ${index + 1}. ${mermaidText(step)} :${mark}${from}, ${to}`;
    });
    return [
        'gantt',
        `    title docker push ${mermaidText(forecast.image)}`,
        '    dateFormat x',
        `    axisFormat ${axisFormat(endMs)}`,
        `    section ${mermaidText(forecast.client)}`,
        ...lines,
    ].join('\n');
}
/** d3-time-format: milliseconds, seconds, or minutes and seconds. */
function axisFormat(endMs) {
    if (endMs < 1_000)
        return '%L ms';
    return endMs < 60_000 ? '%S s' : '%M:%S';
}

// EXTERNAL MODULE: ./build/src/render/progress.js + 1 modules
var progress = __webpack_require__(5332);
;// CONCATENATED MODULE: ./build/src/render/samples.js



/** Resolvers and names in the order in which they were asked. */
function sampleRows(report) {
    const groups = new Map();
    for (const one of report.measurements.filter(statistics/* isDns */.aE)) {
        const { resolver, name, type, transport } = one.probe;
        const key = JSON.stringify([(0,results/* resolverText */.AZ)(resolver), name, type, transport]);
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].flatMap((group) => {
        const first = group[0]?.probe;
        if (first === undefined)
            return [];
        const sent = [...group].sort((one, other) => one.startedMs - other.startedMs).map(resultText);
        return [
            {
                resolver: (0,results/* resolverText */.AZ)(first.resolver),
                question: `${first.name} ${first.type}${first.transport === 'tcp' ? ' over TCP' : ''}`,
                results: runsOf(sent).join(', '),
            },
        ];
    });
}
function resultText({ result }) {
    if (result.kind === 'answered')
        return (0,render_words/* durationText */.S5)(result.ms);
    if (result.kind === 'timed-out' && result.late !== null)
        return `late, after ${(0,render_words/* durationText */.S5)(result.late.ms)}`;
    return (0,results/* dnsResultName */._f)(result);
}
/** `no reply` three times in a row is `no reply x3`. */
const runsOf = (texts) => texts
    .reduce((runs, text) => {
    const [last, count] = runs.at(-1) ?? ['', 0];
    return text === last ? [...runs.slice(0, -1), [text, count + 1]] : [...runs, [text, 1]];
}, [])
    .map(([text, count]) => (count === 1 ? text : `${text} x${count}`));

;// CONCATENATED MODULE: ./build/src/render/thresholds.js
/** The numbers that decide, and where each was read: src/budgets.ts has them all, and docs/sources.md the revisions. */


const timed = (what, ms, source) => ({ what, value: (0,render_words/* durationText */.S5)(ms), source });
const trustClient = 'docker/cli v28.5.2 cli/trust/trust.go:143-171';
const trustThresholds = [
    timed('ping of the trust server, its lookup included', budgets/* contentTrust */.Az.pingMs, trustClient),
    timed('each later connection to the trust server, its lookup included', budgets/* contentTrust */.Az.dialMs, trustClient),
    timed("the trust server's token", budgets/* contentTrust */.Az.tokenMs, 'docker/distribution registry/client/auth/session.go:241-246'),
];
const classicDaemon = 'moby v28.5.2 distribution/registry.go:81-110, registry/auth.go:178-189';
const classicThresholds = [
    timed("dockerd's ping of the registry, its lookup included", budgets/* daemon */.fx.pingMs, classicDaemon),
    timed("dockerd's token", budgets/* daemon */.fx.tokenMs, classicDaemon),
    timed("each of dockerd's connections, its lookup included", budgets/* daemon */.fx.dialMs, classicDaemon),
    timed('TLS handshake', budgets/* daemon */.fx.tlsMs, classicDaemon),
];
const containerdSource = 'moby docker-v29.7.2 daemon/containerd/image_push.go and containerd core/remotes/docker, registry.go:254-269';
const containerdThresholds = [
    timed("each of dockerd's connections, its lookup included", budgets/* containerdStore */.pq.dialMs, containerdSource),
    timed('TLS handshake', budgets/* containerdStore */.pq.tlsMs, containerdSource),
];
const buildKitSource = 'moby/buildkit v0.32.2 util/resolver/resolver.go:200-214';
const buildKitThresholds = [
    timed("each of BuildKit's connections, its lookup included", budgets/* buildKit */.fh.dialMs, buildKitSource),
    timed('TLS handshake', budgets/* buildKit */.fh.tlsMs, buildKitSource),
];
/** Those that the push of this report is held against. */
function thresholds(report) {
    const { request, runner } = report;
    const [client = ''] = (0,render_words/* decidingForecasts */.ym)(report).map((forecast) => forecast.client);
    const ofStore = runner.daemon.store === 'classic' ? classicThresholds : containerdThresholds;
    return [
        ...(runner.contentTrust.asked ? trustThresholds : []),
        ...(client.startsWith('buildx') ? buildKitThresholds : ofStore),
        ...resolverThresholds(report),
        timed('median of warm answers from which on a resolver is called slow', request.slowThresholdMs, 'the input slow-threshold'),
        {
            what: 'bad ends of a push, lower end of the 95 % interval, from which on the verdict is warn and fail',
            value: `${(0,render_words/* percentText */.fL)(budgets/* verdictLimits */.az.warn)} and ${(0,render_words/* percentText */.fL)(budgets/* verdictLimits */.az.fail)}`,
            source: 'our own choice: docs/verdict.md',
        },
        timed('a query that is unanswered for so long is doubted', budgets/* limits */.Fy.doubtMs, 'our own choice: docs/verdict.md'),
    ];
}
function resolverThresholds({ runner }) {
    const { timeoutMs, attempts } = runner.lookup.go;
    const isOwn = timeoutMs === budgets/* goResolver */.l_.timeoutMs && attempts === budgets/* goResolver */.l_.attempts;
    const source = isOwn ? 'Go src/net/dnsconfig_unix.go, dnsReadConfig' : 'the options line of resolv.conf';
    return [
        timed('each query to a nameserver', timeoutMs, source),
        { what: 'times through the list of nameservers', value: `${attempts}`, source },
    ];
}

;// CONCATENATED MODULE: ./build/src/render/markdown.js
/** The job summary. */













const jobSummary = {
    name: 'a job summary',
    bytes: limits/* limits */.F.summaryBytes,
    rest: 'The report file',
};
/** GitHub's Markdown of a whole report, below 1 MiB. A pass is three lines and one folded section. */
const renderMarkdown = (report, options) => summaryOf(report, options).markdown;
/** The same, and what of it had to be left out. */
function summaryOf(report, options = { docsBase: '' }) {
    return report.verdict === 'pass' ? renderPass(report, options) : renderTrouble(report, options);
}
function renderPass(report, options) {
    const rows = (0,statistics/* resolverRows */.ce)(report);
    const resolvers = [...new Set(rows.map(({ resolver }) => (0,results/* resolverText */.AZ)(resolver)))];
    const cells = resolvers.map((name) => {
        const own = rows.filter(({ resolver }) => (0,results/* resolverText */.AZ)(resolver) === name);
        const sum = (count) => own.reduce((total, row) => total + count(row), 0);
        const medians = own.flatMap(({ p50Ms }) => p50Ms ?? []);
        const place = own[0] === undefined ? '-' : (0,markdown_parts/* placeText */.Z9)(own[0]);
        const slowest = medians.length === 0 ? '-' : (0,render_words/* durationText */.S5)(Math.max(...medians));
        return [(0,markdown_parts/* code */.aY)(name), place, `${sum((row) => row.sent)}`, `${sum((row) => row.answered)}`, slowest];
    });
    const hints = report.findings.map((finding) => findingText(finding, options)).slice(0, limits/* limits */.F.passRows);
    const untold = (0,progress/* untoldLines */.e7)(report.runner).map(render_escape/* escapeMarkdown */.FV);
    const notes = [
        ...(hints.length === 0 ? [] : [`Also seen: ${hints.join('; ')}`]),
        ...(untold.length === 0 ? [] : [`Not told: ${untold.join('; ')}`]),
    ];
    const others = (0,shared_lines/* wouldBeLines */.YA)(report).map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line)));
    const measured = `Measured in ${(0,render_words/* durationText */.S5)(report.durationMs)}: ${(0,render_words/* countText */.lT)(resolvers.length, 'resolver')}, ${(0,render_words/* countText */.lT)(report.path.length, 'host')}`;
    const head = ['Resolver', 'Place', 'Sent', 'Answered', 'Slowest median'];
    return fitting(options.place ?? jobSummary, [
        [
            'Verdict',
            [
                `### ${(0,render_escape/* escapeMarkdown */.FV)((0,render_words/* verdictLine */.MT)(report))}`,
                `What \`docker push\` would do: ${(0,render_escape/* escapeMarkdown */.FV)((0,render_words/* timeSentence */.v1)(report))}<br>`,
                (0,render_escape/* escapeMarkdown */.FV)((0,render_words/* contentTrustLine */.Ey)(report)),
            ],
        ],
        [
            'What was measured',
            (0,markdown_parts/* details */.zH)(measured, [
                ...(0,markdown_parts/* table */.tp)(head, cells, limits/* limits */.F.passRows),
                ...(others.length === 0 ? [] : ['', ...(0,markdown_parts/* list */.p_)(others)]),
                ...(notes.length === 0 ? [] : ['', notes.join('<br>')]),
            ]),
        ],
    ]);
}
/** What tools did not tell stands among the facts already. */
const environmentLines = ({ runner }) => [
    ...(0,progress/* factsLines */.P_)(runner),
    ...(0,progress/* busyLines */.Xi)(runner),
];
function renderTrouble(report, options) {
    return fitting(options.place ?? jobSummary, [
        ['Verdict', [`## ${(0,render_escape/* escapeMarkdown */.FV)((0,render_words/* verdictLine */.MT)(report))}`]],
        ['What docker push would do', whatDockerWouldDo(report)],
        ['How close it is', howClose(report)],
        ['The fix', fix(report, options)],
        ['What would mend it', whatWouldMendIt(report)],
        ['Also found', otherFindings(report, options)],
        ['Resolvers', ['### Resolvers', '', ...(0,markdown_parts/* resolverTable */.h8)(report)]],
        ['Push path', ['### Push path', '', ...(0,markdown_parts/* pathTable */.Gf)(report)]],
        ['Timeline of the predicted push', timeline(report)],
        ['Environment', (0,markdown_parts/* details */.zH)('Environment', (0,markdown_parts/* list */.p_)(environmentLines(report).map(render_escape/* escapeMarkdown */.FV)))],
        ['See it by hand', byHand(report)],
        ['Raw samples', rawSamples(report)],
        [
            'Thresholds and their sources',
            (0,markdown_parts/* details */.zH)('Thresholds and their sources', [
                ...(0,markdown_parts/* table */.tp)(['Number', 'Value', 'Source'], thresholds(report).map(({ what, value, source }) => [what, value, source].map(cell))),
                '',
                ...(0,markdown_parts/* list */.p_)((0,shared_lines/* basisLines */.a6)(report).map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line)))),
            ]),
        ],
    ]);
}
/** The sections that fit into a summary, in their order; each stands for itself. */
function fitting(place, sections) {
    const texts = sections.flatMap(([name, lines]) => lines.length === 0 ? [] : [{ name, text: lines.join('\n') }]);
    const cutText = (names) => `Left out, because it is too long for ${place.name}: ${names.join(', ')}. ${place.rest} has it.`;
    const room = place.bytes - Buffer.byteLength(`\n\n${cutText(texts.map(({ name }) => name))}\n`) - 1;
    const kept = texts.reduce((so, one) => {
        const bytes = so.bytes + Buffer.byteLength(`\n\n${one.text}`);
        return bytes > room ? so : { bytes, texts: [...so.texts, one] };
    }, { bytes: 0, texts: [] }).texts;
    const leftOut = texts.filter((one) => !kept.includes(one)).map(({ name }) => name);
    const parts = [...kept.map(({ text }) => text), ...(leftOut.length === 0 ? [] : [cutText(leftOut)])];
    return { markdown: `${parts.join('\n\n')}\n`, leftOut };
}
function whatDockerWouldDo(report) {
    const words = report.predictedError === null ? [] : ['', `Docker's words: ${(0,markdown_parts/* code */.aY)((0,render_escape/* plainLine */.h0)(report.predictedError))}`];
    const endings = [...(0,shared_lines/* endingLines */.Dh)(report), ...(0,shared_lines/* wouldBeLines */.YA)(report)].map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line)));
    return [
        '### What `docker push` would do',
        '',
        (0,render_escape/* escapeMarkdown */.FV)((0,render_words/* outcomeSentence */.yz)(report.outcome)),
        '',
        (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)((0,render_words/* timeSentence */.v1)(report))),
        ...words,
        ...(endings.length === 0 ? [] : ['', ...(0,markdown_parts/* list */.p_)(endings)]),
        '',
        (0,render_escape/* escapeMarkdown */.FV)((0,render_words/* contentTrustLine */.Ey)(report)),
    ];
}
/** Of a push that will work all the same: what of it is close to the edge. */
function howClose(report) {
    const rows = report.verdict === 'warn' ? margins(report) : [];
    if (rows.length === 0)
        return [];
    return [
        '### How close it is',
        '',
        ...(0,markdown_parts/* table */.tp)(['What', 'Here', 'Limit', 'Margin'], rows.map(({ what, measured, limit, margin }) => [what, measured, limit, margin].map(cell))),
    ];
}
function rawSamples(report) {
    const rows = sampleRows(report).map(({ resolver, question, results }) => [
        (0,markdown_parts/* code */.aY)(resolver),
        (0,markdown_parts/* code */.aY)(question),
        cell(results),
    ]);
    if (rows.length === 0)
        return [];
    return (0,markdown_parts/* details */.zH)('Raw samples', (0,markdown_parts/* table */.tp)(['Resolver', 'Question', 'Results, in the order of their sending'], rows, limits/* limits */.F.sampleRows));
}
/** Plain text in a cell. */
const cell = (text) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* clip */.$Q)((0,render_escape/* visible */.RK)(text), limits/* limits */.F.cellCharacters));
function fix(report, options) {
    const finding = (0,render_words/* culpritFinding */.DD)(report);
    if (finding === null)
        return [];
    const evidence = (0,markdown_parts/* list */.p_)(finding.evidence.map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line))));
    const cause = [
        '### The cause',
        '',
        findingText(finding, options),
        ...(evidence.length === 0 ? [] : ['', ...evidence]),
    ];
    const { remedy } = finding;
    if (remedy === null)
        return cause;
    return [
        ...cause,
        '',
        '### The fix',
        '',
        `${(0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(remedy.say))}<br>`,
        `Where it goes: ${(0,markdown_parts/* code */.aY)(remedy.where)}`,
        '',
        (0,render_escape/* codeBlock */.DV)((0,render_escape/* clip */.$Q)(remedy.paste, limits/* limits */.F.blockCharacters), 'text'),
        '',
        (0,render_escape/* escapeMarkdown */.FV)((0,render_words/* thenSentence */.P4)(remedy.then)),
        ...lastingLines(remedy.lasting),
    ];
}
/** What is pasted may be written over: by whom, and what to tell them. */
const lastingLines = (lasting) => lasting === null
    ? []
    : [
        '',
        `${(0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(lasting.say))}<br>`,
        `Where it goes: ${(0,markdown_parts/* code */.aY)(lasting.where)}`,
        '',
        (0,render_escape/* codeBlock */.DV)((0,render_escape/* clip */.$Q)(lasting.paste, limits/* limits */.F.blockCharacters), 'text'),
    ];
/** Each remedy with what the replay says of it; the text to paste is in the report file. */
function whatWouldMendIt(report) {
    const rows = (0,render_words/* comparedRemedies */.a8)(report).map((remedy) => {
        const [outcome, seconds] = (0,render_words/* endWith */.qZ)(remedy);
        return [(0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* clip */.$Q)((0,render_escape/* visible */.RK)(remedy.say), limits/* limits */.F.cellCharacters)), outcome, seconds];
    });
    if (rows.length === 0)
        return [];
    return [
        '### What would mend it',
        '',
        ...(0,markdown_parts/* table */.tp)(['Remedy', 'How the push ends with it', "Docker's time"], rows),
    ];
}
function findingText(finding, { docsBase }) {
    const title = (0,render_escape/* plainLine */.h0)(finding.title);
    return docsBase === ''
        ? `${(0,render_escape/* escapeMarkdown */.FV)(title)} (${(0,markdown_parts/* code */.aY)(finding.docs)})`
        : (0,render_escape/* link */.nf)(title, `${(0,last_slashes/* withoutLastSlashes */.q)(docsBase)}/${finding.docs}`);
}
function otherFindings(report, options) {
    const culprit = (0,render_words/* culpritFinding */.DD)(report);
    const items = (0,shared_lines/* bySeverity */.Np)(report)
        .filter((finding) => finding !== culprit)
        .map((finding) => `**${(0,render_escape/* escapeMarkdown */.FV)((0,shared_lines/* kindText */.uS)(finding))}**: ${findingText(finding, options)}`);
    return items.length === 0 ? [] : ['### Also found', '', ...(0,markdown_parts/* list */.p_)(items)];
}
/** A query has no place to break a line at, and says the scope that stands in the report file. */
const withoutQuery = (text) => text.replace(/\?[^\s,]+/g, '?…');
function timeline(report) {
    const forecast = (0,shared_lines/* decidingForecast */.bS)(report);
    if (forecast === null || forecast.timeline.length === 0)
        return [];
    const rows = forecast.timeline.map(({ step, fromMs, toMs, note }) => [
        (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* clip */.$Q)(step, limits/* limits */.F.cellCharacters)),
        (0,render_words/* durationText */.S5)(fromMs),
        (0,render_words/* durationText */.S5)(toMs),
        (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* clip */.$Q)(withoutQuery(note), limits/* limits */.F.cellCharacters)),
    ]);
    const chart = gantt(forecast);
    return (0,markdown_parts/* details */.zH)('Timeline of the predicted push', [
        `${(0,markdown_parts/* code */.aY)(forecast.image)} with ${(0,markdown_parts/* code */.aY)(forecast.client)}`,
        '',
        ...(0,markdown_parts/* table */.tp)(['Step', 'From', 'To', 'Note'], rows),
        ...(chart === null ? [] : ['', (0,render_escape/* codeBlock */.DV)(chart, 'mermaid')]),
    ]);
}
function byHand(report) {
    const commands = [...new Set(report.findings.flatMap(({ byHand: command }) => command ?? []))];
    if (commands.length === 0)
        return [];
    const lines = commands
        .slice(0, limits/* limits */.F.listItems)
        .map((command) => (0,render_escape/* clip */.$Q)((0,render_escape/* visible */.RK)(command), limits/* limits */.F.lineCharacters));
    return (0,markdown_parts/* details */.zH)('See it by hand', [(0,render_escape/* codeBlock */.DV)(lines.join('\n'), 'sh')]);
}

// EXTERNAL MODULE: ./build/src/render/terminal.js
var terminal = __webpack_require__(4148);
;// CONCATENATED MODULE: ./build/src/render/results-in-text.js
/** What a finished run is shown as. Loaded when it has finished. */




/***/ }),

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ endingLines),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   YA: () => (/* binding */ wouldBeLines),
/* harmony export */   a6: () => (/* binding */ basisLines),
/* harmony export */   bS: () => (/* binding */ decidingForecast),
/* harmony export */   uS: () => (/* binding */ kindText)
/* harmony export */ });
/* unused harmony export consequencesOf */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);

const endingText = ({ outcome, seconds, probability, low, high }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(probability)} (between ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(low)} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(high)}): ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .consequenceText */ .lu)(outcome, seconds)}`;
/**
 * One line for each way in which a push may end, where that is more than the verdict already says:
 * several images or several endings.
 */
function endingLines(report) {
    const deciding = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingForecasts */ .ym)(report);
    const [first, ...more] = deciding;
    if (first === undefined || (more.length === 0 && first.endings.length === 1))
        return [];
    return deciding.flatMap((forecast) => {
        const of = `${forecast.image} with ${forecast.client}`;
        const [only, ...others] = forecast.endings;
        return others.length === 0
            ? [`${of}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .consequenceText */ .lu)(only.outcome, only.seconds)}`]
            : forecast.endings.map((ending) => `${of}: ${endingText(ending)}`);
    });
}
/** One line for each image and each other client that this runner has: what it would do. */
const wouldBeLines = ({ forecast }) => forecast
    .filter(({ decides }) => !decides)
    .map(({ image, client, endings: [ending], unknownBecause }) => {
    const end = ending.outcome === 'unknown' && unknownBecause !== null ? `not known (${unknownBecause})` : null;
    return `${client} would be: ${image}: ${end ?? wouldBe(ending)}`;
});
const wouldBe = ({ outcome, seconds, probability }) => {
    const share = probability < 1 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(probability)}: ` : '';
    return outcome === 'ok'
        ? `${share}ok, in about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(seconds)}`
        : `${share}${outcome}, after about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(seconds)}`;
};
/** The forecast that the verdict speaks of: the one that ends in the report's outcome. */
function decidingForecast(report) {
    const deciding = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingForecasts */ .ym)(report);
    const same = deciding.find(({ endings }) => endings.some(({ outcome }) => outcome === report.outcome));
    return same ?? deciding[0] ?? null;
}
/** What was asked for, and what the forecast rests on. */
function basisLines({ request, durationMs, forecast, ...report }) {
    return [
        `queries for each resolver, name and record type: ${request.samples}`,
        `a resolver is called slow from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(request.slowThresholdMs / 1_000)} (the median of its warm answers)`,
        `the step fails on: ${request.failOn}`,
        `the preflight took ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(durationMs / 1_000)} of at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(request.timeoutMs / 1_000)}, from ${report.runner.startedAt}`,
        ...forecast.map(({ image, client, samples, basis }) => `${image} with ${client}: forecast from ${samples} DNS samples, by rules ${basis === 'measured' ? 'checked against the real client' : "read in the client's source"}`),
    ];
}
const severities = { error: 0, warning: 1, hint: 2 };
/** Errors first, and the culprit first among its equals. */
function bySeverity(report) {
    const culprit = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritFinding */ .DD)(report);
    const rank = (finding) => 2 * severities[finding.severity] + (finding === culprit ? 0 : 1);
    return [...report.findings].sort((one, other) => rank(one) - rank(other));
}
/** Findings that follow from the one with this code. */
const consequencesOf = (code, report) => report.findings.filter(({ consequenceOf }) => consequenceOf === code);
/** `error`, or what the finding follows from: consequences are told, and not counted. */
const kindText = ({ severity, consequenceOf }) => consequenceOf === null ? severity : `follows from ${consequenceOf}`;


/***/ }),

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1689);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7291);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3548);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1722);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5332);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2776);
/* harmony import */ var _shared_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4963);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9999);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8587);
/** The report for a terminal or a log. */










const verdictStyles = {
    pass: 'green',
    warn: 'yellow',
    fail: 'red',
    unknown: 'yellow',
};
/** The whole report in plain lines, without blanks at their ends, closed by a line end. */
function renderTerminal(report, options) {
    const width = Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.terminalWidth, options.width);
    // The colours were asked for: whether stdout is a terminal is not looked at again.
    const paint = (style, text) => options.colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const section = (title, lines) => lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
    const text = (line) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(line), width, '  ');
    const lines = [
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictLine */ .MT)(report), width, '').map((line) => paint(verdictStyles[report.verdict], line)),
        ...section('What docker push would do', whatDockerWouldDo(report).flatMap(text)),
        ...section('The fix', fixLines(report, text)),
        ...section('What would mend it', remedyLines(report).flatMap(text)),
        ...section('Resolvers', resolverLines(report, width, paint)),
        ...section('Push path', pathLines(report, width)),
        ...section('Also found', otherLines(report).flatMap(text)),
        ...section('Not told', (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .untoldLines */ .e7)(report.runner).flatMap(text)),
    ];
    return `${lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(line.trimEnd())).join('\n')}\n`;
}
const whatDockerWouldDo = (report) => [
    (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .outcomeSentence */ .yz)(report.outcome),
    (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .timeSentence */ .v1)(report),
    ...(report.predictedError === null ? [] : [`Docker's words: ${report.predictedError}`]),
    ...(0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .endingLines */ .Dh)(report).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.listItems),
    ...(0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .wouldBeLines */ .YA)(report).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.listItems),
    (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .contentTrustLine */ .Ey)(report),
];
function fixLines(report, text) {
    const finding = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .culpritFinding */ .DD)(report);
    if (finding === null)
        return [];
    const { remedy } = finding;
    const cause = [finding.title, ...finding.evidence.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.listItems)].flatMap(text);
    if (remedy === null)
        return cause;
    return [
        ...cause,
        ...text(remedy.say),
        ...pasteLines(remedy, text),
        ...text((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .thenSentence */ .P4)(remedy.then)),
        ...(remedy.lasting === null
            ? []
            : [...text(remedy.lasting.say), ...pasteLines(remedy.lasting, text).slice(0, -1)]),
    ];
}
/** A block to copy, between empty lines, and where it goes. */
function pasteLines({ paste, where }, text) {
    const whole = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(paste, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.blockCharacters).replace(/(?<![\r\n])[\r\n]+$/, '');
    return [
        ...text(`Where it goes: ${where}`),
        '',
        ...whole.split(/\r\n?|\n/).map((line) => `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)}`),
        '',
    ];
}
/** The best of them: the report file has all, with their text to paste. */
const remedyLines = (report) => (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .comparedRemedies */ .a8)(report)
    .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.terminalRemedies)
    .map((remedy) => {
    const [outcome, seconds] = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .endWith */ .qZ)(remedy);
    return `${remedy.say}: ${remedy.then === null ? outcome : `${outcome}, ${seconds}`}`;
});
const time = (ms) => (ms === null ? '-' : (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .durationText */ .S5)(ms));
/** A table whose rows beyond the limit are counted. */
function tableLines(head, rows, width, showRow = (line) => `  ${line}`) {
    const shown = rows.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.tableRows);
    const [first = '', ...lines] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)([head, ...shown], width - 2);
    const left = rows.length - shown.length;
    return [
        `  ${first}`,
        ...lines.map((line, index) => showRow(line, index)),
        ...(left === 0 ? [] : [`  ${left} more rows`]),
    ];
}
const shortPlace = (row) => row.group === 'used' && row.position !== null ? (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .ordinal */ .IE)(row.position) : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(row);
function resolverLines(report, width, paint) {
    const rows = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_8__/* .resolverRows */ .ce)(report);
    const cells = rows.map((row) => [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .resolverText */ .AZ)(row.resolver))} (${shortPlace(row)})`,
        row.host === null ? '-' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(row.host)}${row.searchList ? ' (search list)' : ''}`,
        `${row.answered}/${row.sent}`,
        time(row.p50Ms),
        time(row.p95Ms),
        time(row.coldMs),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)([...(row.lost === 0 ? [] : [`lost x${row.lost}`]), ...row.others].join(', ')),
    ]);
    const head = ['Resolver', 'Host', 'Answered', 'Median', '95 %', 'First', 'Other'];
    return tableLines(head, cells, width, (line, index) => {
        const row = rows[index];
        return row !== undefined && (0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlamed */ .aG)(row.resolver, report) ? paint('red', `> ${line}`) : `  ${line}`;
    });
}
function pathLines(report, width) {
    const cells = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_8__/* .pathRows */ .Hi)(report).map((row) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .hostText */ .EN)(row.host, row.port)),
        row.roles.length === 0 ? '-' : row.roles.join(', '),
        row.addresses.length === 0 ? '-' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(row.addresses.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.passRows).join(', ')),
        ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseCells */ .he)(row),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .endText */ .Z4)(row)),
    ]);
    const head = ['Host', 'Role', 'Address', 'TCP', 'TLS', 'HTTP', 'Status'];
    return tableLines(head, cells, width);
}
function otherLines(report) {
    const culprit = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .culpritFinding */ .DD)(report);
    return (0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .bySeverity */ .Np)(report)
        .filter((finding) => finding !== culprit)
        .map((finding) => `${(0,_shared_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .kindText */ .uS)(finding)}: ${finding.title} (${finding.docs})`)
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.listItems);
}


/***/ })

};
