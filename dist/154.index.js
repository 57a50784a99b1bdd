export const id = 154;
export const ids = [154];
export const modules = {

/***/ 9154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/src/render/limits.js
var limits = __webpack_require__(3548);
// EXTERNAL MODULE: ./build/src/render/results.js
var results = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/src/render/words.js
var render_words = __webpack_require__(8587);
;// CONCATENATED MODULE: ./build/src/render/shared-lines.js

const endingText = ({ outcome, seconds, probability, low, high }) => `${(0,render_words/* percentText */.fL)(probability)} (between ${(0,render_words/* percentText */.fL)(low)} and ${(0,render_words/* percentText */.fL)(high)}): ${(0,render_words/* consequenceText */.lu)(outcome, seconds)}`;
/**
 * One line for each way in which a push may end, where that is more than the verdict already says:
 * several images or several endings.
 */
function endingLines(report) {
    const deciding = (0,render_words/* decidingForecasts */.ym)(report);
    const [first, ...more] = deciding;
    if (first === undefined || (more.length === 0 && first.endings.length === 1))
        return [];
    return deciding.flatMap((forecast) => {
        const of = `${forecast.image} with ${forecast.client}`;
        const [only, ...others] = forecast.endings;
        return others.length === 0
            ? [`${of}: ${(0,render_words/* consequenceText */.lu)(only.outcome, only.seconds)}`]
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
    const share = probability < 1 ? `${(0,render_words/* percentText */.fL)(probability)}: ` : '';
    return outcome === 'ok'
        ? `${share}ok, in about ${(0,render_words/* secondsText */.Hd)(seconds)}`
        : `${share}${outcome}, after about ${(0,render_words/* secondsText */.Hd)(seconds)}`;
};
/** The forecast that the verdict speaks of: the one that ends in the report's outcome. */
function decidingForecast(report) {
    const deciding = (0,render_words/* decidingForecasts */.ym)(report);
    const same = deciding.find(({ endings }) => endings.some(({ outcome }) => outcome === report.outcome));
    return same ?? deciding[0] ?? null;
}
/** What was asked for, and what the forecast rests on. */
function basisLines({ request, durationMs, forecast, ...report }) {
    return [
        `queries for each resolver, name and record type: ${request.samples}`,
        `a resolver is called slow from ${(0,render_words/* secondsText */.Hd)(request.slowThresholdMs / 1_000)} (the median of its warm answers)`,
        `the step fails on: ${request.failOn}`,
        `the preflight took ${(0,render_words/* secondsText */.Hd)(durationMs / 1_000)} of at most ${(0,render_words/* secondsText */.Hd)(request.timeoutMs / 1_000)}, from ${report.runner.startedAt}`,
        ...forecast.map(({ image, client, samples, basis }) => `${image} with ${client}: forecast from ${samples} DNS samples, by rules ${basis === 'measured' ? 'checked against the real client' : "read in the client's source"}`),
    ];
}
const severities = { error: 0, warning: 1, hint: 2 };
/** Errors first, and the culprit first among its equals. */
function bySeverity(report) {
    const culprit = (0,render_words/* culpritFinding */.DD)(report);
    const rank = (finding) => 2 * severities[finding.severity] + (finding === culprit ? 0 : 1);
    return [...report.findings].sort((one, other) => rank(one) - rank(other));
}
/** Findings that follow from the one with this code. */
const consequencesOf = (code, report) => report.findings.filter(({ consequenceOf }) => consequenceOf === code);
/** `error`, or what the finding follows from: consequences are told, and not counted. */
const kindText = ({ severity, consequenceOf }) => consequenceOf === null ? severity : `follows from ${consequenceOf}`;

;// CONCATENATED MODULE: ./build/src/render/annotation.js





/**
 * Root causes that are errors or warnings, errors first, at most ten, the last of which counts those that are left. None for
 * a pass. A failure has at least one error.
 */
function annotations(report) {
    if (report.verdict === 'pass')
        return [];
    const found = bySeverity(report).flatMap((finding) => annotation(finding, report) ?? []);
    const verdictOnly = report.verdict === 'fail' && !found.some(({ level }) => level === 'error')
        ? [{ level: 'error', title: 'Push Preflight', message: verdictMessage(report) }]
        : [];
    return counted(withoutRepeats([...verdictOnly, ...found]));
}
/** Two findings may say the same of two things that a reader cannot tell apart: the first of them is the worse one. */
const withoutRepeats = (all) => all.filter((one, index) => all.findIndex((other) => namesTheSame(one, other)) === index);
const namesTheSame = (one, other) => one.title === other.title && one.message.split('\n')[0] === other.message.split('\n')[0];
function counted(all) {
    const shown = all.slice(0, limits/* limits */.F.annotations);
    const last = shown.at(-1);
    const left = all.length - shown.length;
    if (last === undefined || left === 0)
        return all;
    const rest = `${(0,render_words/* countText */.lT)(left, 'more cause')}, which the job summary and the log name.`;
    const message = `${utf16Clip(last.message, limits/* limits */.F.annotationCharacters - rest.length - 1)}\n${rest}`;
    return [...shown.slice(0, -1), { ...last, message }];
}
const verdictMessage = (report) => [(0,render_words/* verdictLine */.MT)(report), (0,render_words/* outcomeSentence */.yz)(report.outcome), (0,render_words/* contentTrustLine */.Ey)(report)].join('\n');
function annotation(finding, report) {
    const { severity } = finding;
    if (severity === 'hint' || finding.consequenceOf !== null)
        return null;
    const lines = [
        (0,render_escape/* plainLine */.h0)(finding.title),
        ...finding.evidence
            .slice(0, limits/* limits */.F.annotationEvidence)
            .map((line) => (0,render_escape/* plainLine */.h0)(line, limits/* limits */.F.cellCharacters)),
        ...effect(finding, report),
        ...consequencesOf(finding.code, report)
            .slice(0, limits/* limits */.F.passRows)
            .map(({ title }) => (0,render_escape/* plainLine */.h0)(`This follows from it: ${title}`, limits/* limits */.F.cellCharacters)),
        ...remedyLines(finding),
    ];
    return {
        level: severity,
        title: (0,render_escape/* plainLine */.h0)(titleOf(finding, report), limits/* limits */.F.annotationTitleCharacters),
        message: utf16Clip(lines.join('\n'), limits/* limits */.F.annotationCharacters),
    };
}
/** The runner counts UTF-16 units, as .NET's strings do. */
function utf16Clip(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function titleOf({ subject, code }, report) {
    const { resolver, position, host } = subject;
    const about = [
        ...(resolver === null
            ? []
            : [
                `DNS resolver ${(0,results/* resolverText */.AZ)(resolver)}${position === null ? '' : ` (${(0,render_words/* ordinal */.IE)(position)} nameserver)`}`,
            ]),
        ...(host === null ? [] : [(0,render_words/* hostWithRole */.FF)(host, report)]),
    ];
    return `Push Preflight: ${about.length === 0 ? code : about.join(', ')}`;
}
/** What it does to the push. Only the culprit decides how the push ends. */
function effect(finding, report) {
    if (finding !== (0,render_words/* culpritFinding */.DD)(report)) {
        return [`The forecast of this push: ${(0,render_words/* reportConsequence */.I7)(report)}.`];
    }
    return [
        `What it does: ${(0,render_words/* reportConsequence */.I7)(report)}. ${(0,render_words/* outcomeSentence */.yz)(report.outcome)}`,
        ...(report.predictedError === null
            ? []
            : [(0,render_escape/* plainLine */.h0)(`Docker will print: ${report.predictedError}`, limits/* limits */.F.cellCharacters)]),
    ];
}
function remedyLines({ remedy }) {
    if (remedy === null)
        return [];
    return [
        (0,render_escape/* plainLine */.h0)(`To fix it: ${remedy.say}`, limits/* limits */.F.cellCharacters),
        (0,render_escape/* plainLine */.h0)(`Where it goes: ${remedy.where}`, limits/* limits */.F.cellCharacters),
        ...(0,render_escape/* clip */.$Q)(remedy.paste, limits/* limits */.F.annotationBlockCharacters)
            .split(/\r\n?|\n/)
            .map((line) => (0,render_escape/* withoutCommands */.Df)((0,render_escape/* visible */.RK)(line))),
        (0,render_words/* thenSentence */.P4)(remedy.then),
    ];
}

// EXTERNAL MODULE: ./build/src/render/exit-status.js
var exit_status = __webpack_require__(1715);
// EXTERNAL MODULE: ./build/src/last-slashes.js
var last_slashes = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/render/statistics.js
var statistics = __webpack_require__(9999);
;// CONCATENATED MODULE: ./build/src/render/markdown-parts.js





/** A name or an address in code type, cut to the length of a cell. */
const code = (text) => (0,render_escape/* codeSpan */.SS)((0,render_escape/* clip */.$Q)(text, limits/* limits */.F.cellCharacters));
/** A table of cells that are Markdown already, cut at `most` rows. */
function table(head, rows, most = limits/* limits */.F.tableRows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const shown = rows.length <= most ? rows : rows.slice(0, most - 1);
    const left = rows.length - shown.length;
    const more = left === 0 ? [] : [[`${left} more rows`, ...head.slice(1).map(() => '')]];
    return [head, head.map(() => '---'), ...shown, ...more].map(line);
}
/** A list of items that are Markdown already, cut like a table. */
function list(items) {
    const shown = items.slice(0, limits/* limits */.F.listItems);
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
const time = (ms) => (ms === null ? '-' : (0,render_words/* durationText */.S5)(ms));
/** One cell for what belongs together: GitHub's page has no room for a column more. */
const twoLines = (first, second) => (second === '' ? first : `${first}<br>${second}`);
const bold = (text, isBold) => (isBold ? `**${text}**` : text);
/** `1st nameserver`, or what else the resolver is to this runner. */
function placeText({ group, position }) {
    switch (group) {
        case 'used':
            return position === null ? 'nameserver' : `${(0,render_words/* ordinal */.IE)(position)} nameserver`;
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
    const roles = (0,render_words/* roleText */.yj)([...new Set(path.filter((one) => one.host === host).flatMap((one) => one.roles))]);
    return host !== null && (0,render_words/* isCalledByRole */.F_)(host, roles) ? '' : roles;
}
/** The mark in words: bold is lost in a copy, and on whoever has it read out. */
const blameText = ({ verdict }) => (verdict === 'fail' ? 'to blame' : 'to look at');
/** A host is the cause itself only where no resolver is. */
const isHostBlamed = (host, { culprit }) => culprit !== null && culprit.resolver === null && culprit.host === host;
/** Resolvers by hosts, the culprit in bold and by a word. */
function resolverTable(report) {
    const rows = (0,statistics/* resolverRows */.ce)(report).map((row) => {
        const blamed = (0,results/* isBlamed */.aG)(row.resolver, report);
        const roles = rolesOf(row.host, report);
        const hostBlamed = blamed && (report.culprit?.host ?? row.host) === row.host;
        const host = row.host === null ? '-' : bold(code(row.host), hostBlamed);
        return [
            twoLines(bold(code((0,results/* resolverText */.AZ)(row.resolver)), blamed), `${placeText(row)}${blamed ? `, ${blameText(report)}` : ''}`),
            twoLines(host, [roles, ...(row.searchList ? ['search list'] : [])].filter((one) => one !== '').join(', ')),
            `${row.answered} of ${row.sent}`,
            time(row.p50Ms),
            time(row.p95Ms),
            `${row.lost}`,
            row.others.length === 0 ? '-' : (0,render_escape/* escapeMarkdown */.FV)(row.others.join(', ')),
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
        return (0,results/* connectionResultText */.BZ)(result);
    return result.status === null ? 'connected' : `${result.status}`;
}
/** The hosts of the push path and their connections. */
function pathTable(report) {
    const rows = (0,statistics/* pathRows */.Hi)(report).map((row) => [
        twoLines(bold(code((0,results/* hostText */.EN)(row.host, row.port)), isHostBlamed(row.host, report)), [
            ...(row.roles.length === 0 || (0,render_words/* isCalledByRole */.F_)(row.host, (0,render_words/* roleText */.yj)(row.roles))
                ? []
                : [(0,render_words/* roleText */.yj)(row.roles)]),
            ...(isHostBlamed(row.host, report) ? [blameText(report)] : []),
        ].join(', ')),
        twoLines((0,render_escape/* escapeMarkdown */.FV)((0,statistics/* lookupText */.UX)(report, row.host)), row.addresses.slice(0, limits/* limits */.F.passRows).map(code).join(', ')),
        ...phaseCells(row),
        (0,render_escape/* escapeMarkdown */.FV)(endText(row)),
    ]);
    return table(['Host', 'DNS and address', 'TCP', 'TLS', 'HTTP', 'Status'], rows);
}

// EXTERNAL MODULE: ./build/src/budgets.js
var budgets = __webpack_require__(7943);
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
    const bounded = (decidingForecast(report)?.timeline ?? []).flatMap((step) => step.limitMs === null ? [] : [{ step, limitMs: step.limitMs, share: lengthOf(step) / step.limitMs }]);
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
    const good = decidingForecast(report)?.endings.find(({ outcome }) => outcome === 'ok');
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
        const place = own[0] === undefined ? '-' : placeText(own[0]);
        const slowest = medians.length === 0 ? '-' : (0,render_words/* durationText */.S5)(Math.max(...medians));
        return [code(name), place, `${sum((row) => row.sent)}`, `${sum((row) => row.answered)}`, slowest];
    });
    const hints = report.findings.map((finding) => findingText(finding, options)).slice(0, limits/* limits */.F.passRows);
    const untold = (0,progress/* untoldLines */.e7)(report.runner).map(render_escape/* escapeMarkdown */.FV);
    const notes = [
        ...(hints.length === 0 ? [] : [`Also seen: ${hints.join('; ')}`]),
        ...(untold.length === 0 ? [] : [`Not told: ${untold.join('; ')}`]),
    ];
    const others = wouldBeLines(report).map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line)));
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
            details(measured, [
                ...table(head, cells, limits/* limits */.F.passRows),
                ...(others.length === 0 ? [] : ['', ...list(others)]),
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
        ['Resolvers', ['### Resolvers', '', ...resolverTable(report)]],
        ['Push path', ['### Push path', '', ...pathTable(report)]],
        ['Timeline of the predicted push', timeline(report)],
        ['Environment', details('Environment', list(environmentLines(report).map(render_escape/* escapeMarkdown */.FV)))],
        ['See it by hand', byHand(report)],
        ['Raw samples', rawSamples(report)],
        [
            'Thresholds and their sources',
            details('Thresholds and their sources', [
                ...table(['Number', 'Value', 'Source'], thresholds(report).map(({ what, value, source }) => [what, value, source].map(cell))),
                '',
                ...list(basisLines(report).map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line)))),
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
    const words = report.predictedError === null ? [] : ['', `Docker's words: ${code((0,render_escape/* plainLine */.h0)(report.predictedError))}`];
    const endings = [...endingLines(report), ...wouldBeLines(report)].map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line)));
    return [
        '### What `docker push` would do',
        '',
        (0,render_escape/* escapeMarkdown */.FV)((0,render_words/* outcomeSentence */.yz)(report.outcome)),
        '',
        (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)((0,render_words/* timeSentence */.v1)(report))),
        ...words,
        ...(endings.length === 0 ? [] : ['', ...list(endings)]),
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
        ...table(['What', 'Here', 'Limit', 'Margin'], rows.map(({ what, measured, limit, margin }) => [what, measured, limit, margin].map(cell))),
    ];
}
function rawSamples(report) {
    const rows = sampleRows(report).map(({ resolver, question, results }) => [
        code(resolver),
        code(question),
        cell(results),
    ]);
    if (rows.length === 0)
        return [];
    return details('Raw samples', table(['Resolver', 'Question', 'Results, in the order of their sending'], rows, limits/* limits */.F.sampleRows));
}
/** Plain text in a cell. */
const cell = (text) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* clip */.$Q)((0,render_escape/* visible */.RK)(text), limits/* limits */.F.cellCharacters));
function fix(report, options) {
    const finding = (0,render_words/* culpritFinding */.DD)(report);
    if (finding === null)
        return [];
    const evidence = list(finding.evidence.map((line) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* plainLine */.h0)(line))));
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
        `Where it goes: ${code(remedy.where)}`,
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
        `Where it goes: ${code(lasting.where)}`,
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
        ...table(['Remedy', 'How the push ends with it', "Docker's time"], rows),
    ];
}
function findingText(finding, { docsBase }) {
    const title = (0,render_escape/* plainLine */.h0)(finding.title);
    return docsBase === ''
        ? `${(0,render_escape/* escapeMarkdown */.FV)(title)} (${code(finding.docs)})`
        : (0,render_escape/* link */.nf)(title, `${(0,last_slashes/* withoutLastSlashes */.q)(docsBase)}/${finding.docs}`);
}
function otherFindings(report, options) {
    const culprit = (0,render_words/* culpritFinding */.DD)(report);
    const items = bySeverity(report)
        .filter((finding) => finding !== culprit)
        .map((finding) => `**${(0,render_escape/* escapeMarkdown */.FV)(kindText(finding))}**: ${findingText(finding, options)}`);
    return items.length === 0 ? [] : ['### Also found', '', ...list(items)];
}
/** A query has no place to break a line at, and says the scope that stands in the report file. */
const withoutQuery = (text) => text.replace(/\?[^\s,]+/g, '?…');
function timeline(report) {
    const forecast = decidingForecast(report);
    if (forecast === null || forecast.timeline.length === 0)
        return [];
    const rows = forecast.timeline.map(({ step, fromMs, toMs, note }) => [
        (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* clip */.$Q)(step, limits/* limits */.F.cellCharacters)),
        (0,render_words/* durationText */.S5)(fromMs),
        (0,render_words/* durationText */.S5)(toMs),
        (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* clip */.$Q)(withoutQuery(note), limits/* limits */.F.cellCharacters)),
    ]);
    const chart = gantt(forecast);
    return details('Timeline of the predicted push', [
        `${code(forecast.image)} with ${code(forecast.client)}`,
        '',
        ...table(['Step', 'From', 'To', 'Note'], rows),
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
    return details('See it by hand', [(0,render_escape/* codeBlock */.DV)(lines.join('\n'), 'sh')]);
}

;// CONCATENATED MODULE: ./build/src/render/check-run.js





const place = {
    name: 'a check run',
    bytes: limits/* limits */.F.checkRunSummaryBytes,
    rest: 'The job summary',
};
const checkRun = (report, options) => ({
    name: (0,render_escape/* plainLine */.h0)(options.job === '' ? 'Push Preflight' : `Push Preflight (${options.job})`),
    conclusion: conclusionOf(report),
    title: (0,render_escape/* plainLine */.h0)((0,render_words/* verdictLine */.MT)(report), limits/* limits */.F.annotationTitleCharacters),
    summary: summaryOf(report, { docsBase: options.docsBase, place }).markdown,
});
/**
 * As the step: red where `fail-on` has the verdict. A warning, and what is not known, is neither good nor bad; GitHub lets
 * `neutral` pass where the check is required.
 */
function conclusionOf({ verdict, request }) {
    if ((0,exit_status/* exitStatus */.$)(verdict, request.failOn) === 1)
        return 'failure';
    return verdict === 'pass' ? 'success' : 'neutral';
}
/** What the log says of a check run that is there. */
const publishedLine = ({ url }) => url === null ? 'Check run published' : `Check run published: ${url}`;
/** Why there is none, and what to do. */
const unpublishedNotice = (end, report) => ({
    title: 'Push Preflight: no check run',
    message: (0,render_escape/* plainLine */.h0)(`${sentenceOf(end, report)} The verdict stays as it is.`),
});
function sentenceOf(end, report) {
    switch (end.kind) {
        case 'refused':
            return refusal(end.status, end.message, report);
        case 'no-answer':
            return `The check run was sent, and nobody said that it arrived: ${end.why}.`;
        case 'not-sent':
            return `The check run was not published: ${end.why}.`;
    }
}
/** GitHub hides a private repository from a token that may not see it behind a 404. */
const permission = new Set([403, 404]);
const rateLimited = 429;
const unauthorized = 401;
function refusal(status, message, { runner }) {
    const answered = `The check run was not published: GitHub answered ${status}${message === '' ? '' : ` (${message})`}.`;
    if (status === rateLimited || (permission.has(status) && /rate limit/i.test(message))) {
        return `${answered} The token has asked too often: the next run may publish it.`;
    }
    if (permission.has(status))
        return `${answered} ${missing(runner.event)}`;
    if (status === unauthorized)
        return `${answered} The github-token is not valid, or not any more.`;
    return status >= 500 ? `${answered} That is GitHub's own: the next run may publish it.` : answered;
}
function missing(event) {
    const needed = '`permissions: checks: write`';
    switch (event) {
        case 'fork-pull-request':
            return `The token lacks ${needed}, and a pull request from a fork never gets it: there the job itself is the check.`;
        case 'dependabot':
            return `The token lacks ${needed}: a job that Dependabot starts has it only where the workflow or job says so.`;
        case 'other':
            return `The token lacks a permission: give the job ${needed}.`;
    }
}

;// CONCATENATED MODULE: ./build/src/render/outputs.js


/** The outputs by name, each on a single line; empty where there is nothing to say. */
const outputs = (report, reportPath) => ({
    verdict: report.verdict,
    outcome: report.outcome,
    'slow-resolver': (0,render_escape/* plainLine */.h0)(report.culprit?.resolver ?? ''),
    culprit: (0,render_escape/* plainLine */.h0)(report.culprit?.code ?? ''),
    suggestion: (0,render_escape/* plainLine */.h0)((0,render_words/* culpritFinding */.DD)(report)?.remedy?.say ?? ''),
    'predicted-error': (0,render_escape/* plainLine */.h0)(report.predictedError ?? ''),
    findings: JSON.stringify([...new Set(report.findings.map(({ code }) => code))]),
    'report-path': reportPath ?? '',
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/render/columns.js
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
    return rows.map((row) => (0,render_escape/* clip */.$Q)(row.map((cell, index) => fit(cell, widths[index] ?? 0)).join(gap), width).trimEnd());
}
const gap = '  ';
const fit = (text, width) => pad((0,render_escape/* clip */.$Q)(text, width), width);
function shrink(widths, room) {
    const total = widths.reduce((sum, width) => sum + width, 0);
    const widest = Math.max(0, ...widths);
    if (total <= room || widest <= limits/* limits */.F.columnWidth)
        return widths;
    const smaller = Math.max(limits/* limits */.F.columnWidth, widest - (total - room));
    const next = Math.max(0, ...widths.filter((width) => width < widest));
    // Down to the next narrower column at most, so that the columns shrink together.
    return shrink(widths.with(widths.indexOf(widest), Math.max(smaller, Math.min(next, widest - 1))), room);
}

;// CONCATENATED MODULE: ./build/src/render/terminal.js
/** The report for a terminal or a log. */










const verdictStyles = {
    pass: 'green',
    warn: 'yellow',
    fail: 'red',
    unknown: 'yellow',
};
/** The whole report in plain lines, without blanks at their ends, closed by a line end. */
function renderTerminal(report, options) {
    const width = Math.max(limits/* limits */.F.terminalWidth, options.width);
    // The colours were asked for: whether stdout is a terminal is not looked at again.
    const paint = (style, text) => options.colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const section = (title, lines) => lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
    const text = (line) => wrap((0,render_escape/* plainLine */.h0)(line), width, '  ');
    const lines = [
        ...wrap((0,render_words/* verdictLine */.MT)(report), width, '').map((line) => paint(verdictStyles[report.verdict], line)),
        ...section('What docker push would do', terminal_whatDockerWouldDo(report).flatMap(text)),
        ...section('The fix', fixLines(report, text)),
        ...section('What would mend it', terminal_remedyLines(report).flatMap(text)),
        ...section('Resolvers', resolverLines(report, width, paint)),
        ...section('Push path', pathLines(report, width)),
        ...section('Also found', otherLines(report).flatMap(text)),
        ...section('Not told', (0,progress/* untoldLines */.e7)(report.runner).flatMap(text)),
    ];
    return `${lines.map((line) => (0,render_escape/* withoutCommands */.Df)(line.trimEnd())).join('\n')}\n`;
}
const terminal_whatDockerWouldDo = (report) => [
    (0,render_words/* outcomeSentence */.yz)(report.outcome),
    (0,render_words/* timeSentence */.v1)(report),
    ...(report.predictedError === null ? [] : [`Docker's words: ${report.predictedError}`]),
    ...endingLines(report).slice(0, limits/* limits */.F.listItems),
    ...wouldBeLines(report).slice(0, limits/* limits */.F.listItems),
    (0,render_words/* contentTrustLine */.Ey)(report),
];
function fixLines(report, text) {
    const finding = (0,render_words/* culpritFinding */.DD)(report);
    if (finding === null)
        return [];
    const { remedy } = finding;
    const cause = [finding.title, ...finding.evidence.slice(0, limits/* limits */.F.listItems)].flatMap(text);
    if (remedy === null)
        return cause;
    return [
        ...cause,
        ...text(remedy.say),
        ...pasteLines(remedy, text),
        ...text((0,render_words/* thenSentence */.P4)(remedy.then)),
        ...(remedy.lasting === null
            ? []
            : [...text(remedy.lasting.say), ...pasteLines(remedy.lasting, text).slice(0, -1)]),
    ];
}
/** A block to copy, between empty lines, and where it goes. */
function pasteLines({ paste, where }, text) {
    const whole = (0,render_escape/* clip */.$Q)(paste, limits/* limits */.F.blockCharacters).replace(/(?<![\r\n])[\r\n]+$/, '');
    return [
        ...text(`Where it goes: ${where}`),
        '',
        ...whole.split(/\r\n?|\n/).map((line) => `    ${(0,render_escape/* visible */.RK)(line)}`),
        '',
    ];
}
/** The best of them: the report file has all, with their text to paste. */
const terminal_remedyLines = (report) => (0,render_words/* comparedRemedies */.a8)(report)
    .slice(0, limits/* limits */.F.terminalRemedies)
    .map((remedy) => {
    const [outcome, seconds] = (0,render_words/* endWith */.qZ)(remedy);
    return `${remedy.say}: ${remedy.then === null ? outcome : `${outcome}, ${seconds}`}`;
});
const terminal_time = (ms) => (ms === null ? '-' : (0,render_words/* durationText */.S5)(ms));
/** A table whose rows beyond the limit are counted. */
function tableLines(head, rows, width, showRow = (line) => `  ${line}`) {
    const shown = rows.slice(0, limits/* limits */.F.tableRows);
    const [first = '', ...lines] = columns([head, ...shown], width - 2);
    const left = rows.length - shown.length;
    return [
        `  ${first}`,
        ...lines.map((line, index) => showRow(line, index)),
        ...(left === 0 ? [] : [`  ${left} more rows`]),
    ];
}
const shortPlace = (row) => row.group === 'used' && row.position !== null ? (0,render_words/* ordinal */.IE)(row.position) : placeText(row);
function resolverLines(report, width, paint) {
    const rows = (0,statistics/* resolverRows */.ce)(report);
    const cells = rows.map((row) => [
        `${(0,render_escape/* visible */.RK)((0,results/* resolverText */.AZ)(row.resolver))} (${shortPlace(row)})`,
        row.host === null ? '-' : `${(0,render_escape/* visible */.RK)(row.host)}${row.searchList ? ' (search list)' : ''}`,
        `${row.answered}/${row.sent}`,
        terminal_time(row.p50Ms),
        terminal_time(row.p95Ms),
        terminal_time(row.coldMs),
        (0,render_escape/* visible */.RK)([...(row.lost === 0 ? [] : [`lost x${row.lost}`]), ...row.others].join(', ')),
    ]);
    const head = ['Resolver', 'Host', 'Answered', 'Median', '95 %', 'First', 'Other'];
    return tableLines(head, cells, width, (line, index) => {
        const row = rows[index];
        return row !== undefined && (0,results/* isBlamed */.aG)(row.resolver, report) ? paint('red', `> ${line}`) : `  ${line}`;
    });
}
function pathLines(report, width) {
    const cells = (0,statistics/* pathRows */.Hi)(report).map((row) => [
        (0,render_escape/* visible */.RK)((0,results/* hostText */.EN)(row.host, row.port)),
        row.roles.length === 0 ? '-' : row.roles.join(', '),
        row.addresses.length === 0 ? '-' : (0,render_escape/* visible */.RK)(row.addresses.slice(0, limits/* limits */.F.passRows).join(', ')),
        ...phaseCells(row),
        (0,render_escape/* visible */.RK)(endText(row)),
    ]);
    const head = ['Host', 'Role', 'Address', 'TCP', 'TLS', 'HTTP', 'Status'];
    return tableLines(head, cells, width);
}
function otherLines(report) {
    const culprit = (0,render_words/* culpritFinding */.DD)(report);
    return bySeverity(report)
        .filter((finding) => finding !== culprit)
        .map((finding) => `${kindText(finding)}: ${finding.title} (${finding.docs})`)
        .slice(0, limits/* limits */.F.listItems);
}

;// CONCATENATED MODULE: ./build/src/runner/workflow-step.js
/** Where in the repository this step is written, so that an annotation can point there. */

/**
 * The `uses:` line of this step, or null: before a checkout there is no file, and a step of a reusable workflow or of a
 * composite action stands in another one than `GITHUB_WORKFLOW_REF` names. Where two lines may be meant, none is.
 * Never rejects.
 */
async function findStep(world) {
    const { environment } = world;
    const file = workflowFile(environment['GITHUB_WORKFLOW_REF'] ?? '', environment['GITHUB_REPOSITORY'] ?? '');
    const workspace = environment['GITHUB_WORKSPACE'] ?? '';
    if (file === null || workspace === '')
        return null;
    const content = await world.readFile(`${workspace}/${file}`, budgets/* limits */.Fy.configFileBytes);
    if (content.kind !== 'text')
        return null;
    const line = lineOfStep(content.text, {
        repository: environment['GITHUB_ACTION_REPOSITORY'] ?? '',
        step: environment['GITHUB_ACTION'] ?? '',
        job: environment['GITHUB_JOB'] ?? '',
    });
    return line === null ? null : { file, line };
}
/** `octo/app/.github/workflows/push.yml@refs/heads/main` (docs.github.com, "Variables reference"), of this repository only. */
function workflowFile(reference, repository) {
    const start = `${repository}/`;
    if (repository === '' || !reference.startsWith(start))
        return null;
    return /^(\.github\/workflows\/[^/]+\.ya?ml)@/.exec(reference.slice(start.length))?.[1] ?? null;
}
/** One job has no more of them; each one's step is looked for. */
const mostUses = 32;
/**
 * `step` is the step's id, or what the runner makes of a step without: `__OWNER_ACTION`, with `_2` behind it for the second
 * of a job (docs.github.com, "Variables reference", `GITHUB_ACTION`).
 */
function lineOfStep(workflow, { repository, step, job }) {
    const lines = workflow.split(/\r?\n/);
    const [from, to] = rangeOfJob(lines, job);
    const uses = lines
        .flatMap((line, index) => (index >= from && index < to && isOwn(line, repository) ? [index] : []))
        .slice(0, mostUses)
        .map((index) => ({ line: index + 1, id: idOf(lines, index) }));
    const named = uses.filter(({ id }) => id === step);
    if (named.length > 0)
        return lineOfOnly(named);
    const unnamed = uses.filter(({ id }) => id === null);
    const place = Number(/^__.*_(\d+)$/.exec(step)?.[1] ?? '1');
    // A local action's made-up name is the same for all of them.
    return repository === '' ? lineOfOnly(unnamed) : (unnamed[place - 1]?.line ?? null);
}
const lineOfOnly = (uses) => uses.length === 1 ? (uses[0]?.line ?? null) : null;
const usesLine = /^\s*(?:- +)?uses:\s*(['"]?)([^'"#\s]+)\1\s*(?:#.*)?$/;
function isOwn(line, repository) {
    const used = usesLine.exec(line)?.[2] ?? '';
    // What ends in .yml is a job that calls a workflow.
    if (repository === '')
        return used.startsWith('./') && !/\.ya?ml$/.test(used);
    return used.split('@')[0]?.toLowerCase() === repository.toLowerCase();
}
/** Blanks, and the dash of a list, before the first word. */
const indentOf = (line) => /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;
const isBlank = (line) => /^\s*(?:#|$)/.test(line);
const isItem = (line) => /^\s*- /.test(line);
/** The `id:` beside a `uses:`, whichever comes first. */
function idOf(lines, at) {
    const indent = indentOf(lines[at] ?? '');
    const belongs = (line) => isBlank(line) || indentOf(line) >= indent;
    const starts = (index) => isItem(lines[index] ?? '') && indentOf(lines[index] ?? '') === indent;
    let first = at;
    while (first > 0 && !starts(first) && belongs(lines[first - 1] ?? ''))
        first -= 1;
    let end = at + 1;
    while (end < lines.length && !starts(end) && belongs(lines[end] ?? ''))
        end += 1;
    const ids = lines.slice(first, end).flatMap((line) => {
        const id = /^\s*(?:- +)?id:\s*['"]?([\w-]+)['"]?\s*(?:#.*)?$/.exec(line)?.[1];
        return id !== undefined && indentOf(line) === indent ? [id] : [];
    });
    return ids[0] ?? null;
}
/** The lines of one job, or of the whole file where it is not found. */
function rangeOfJob(lines, job) {
    const jobs = lines.findIndex((line) => /^jobs:\s*(?:#.*)?$/.test(line));
    const from = lines.findIndex((line, index) => index > jobs && /^\s+['"]?([\w-]+)['"]?:\s*(?:#.*)?$/.exec(line)?.[1] === job);
    if (jobs === -1 || from === -1)
        return [0, lines.length];
    const indent = indentOf(lines[from] ?? '');
    const length = lines.slice(from + 1).findIndex((line) => !isBlank(line) && indentOf(line) <= indent);
    return [from, length === -1 ? lines.length : from + 1 + length];
}

// EXTERNAL MODULE: ./build/src/world.js + 6 modules
var src_world = __webpack_require__(8900);
;// CONCATENATED MODULE: ./build/src/delivery.js









const logWidth = 120;
const reportName = 'push-preflight-report.json';
/**
 * Report file, job summary, log, outputs, annotations and exit status; then the check run, which may take its time. The file
 * is for whoever fetches it, and stays whole unless `redact: true` says otherwise; all else may be read by everybody.
 */
async function deliver(measured, { world, sink, delivery, redactor, publish }) {
    const report = redactor.report(measured);
    const { environment } = world;
    const reportPath = delivery.reportPath ?? defaultReportPath(environment);
    const noReport = reportPath === null
        ? null
        : await (0,src_world/* tryToWrite */.oo)(reportPath, reportText(delivery.redact === 'true' ? report : measured));
    const noSummary = delivery.summary ? await writeSummary(report, environment, sink) : null;
    sink.info(renderTerminal(report, { colour: false, width: logWidth }));
    const noOutputs = sink.setOutputs(outputs(report, noReport === null ? reportPath : null));
    sink.annotate(annotations(report), await findStep(world));
    sink.notWritten([
        ...(noReport === null
            ? []
            : [`the report file ${(0,render_escape/* plainLine */.h0)(reportPath ?? '', limits/* limits */.F.cellCharacters)} (${noReport})`]),
        ...(noSummary === null ? [] : [noSummary]),
        ...(noOutputs === null ? [] : [`the outputs of this step (${noOutputs})`]),
    ]);
    sink.setExitCode(report, report.request.failOn);
    if (publish === null)
        return;
    const job = environment['GITHUB_JOB'] ?? '';
    const end = await publish(checkRun(report, { docsBase: docsBase(environment), job }));
    if (end.kind === 'published')
        sink.info(publishedLine(end));
    else {
        const { title, message } = unpublishedNotice(end, report);
        sink.notice({ title, message: redactor.text(message) });
    }
}
const reportText = (report) => `${JSON.stringify(report, null, 2)}\n`;
/** @returns what of it was not written, or null. A runner that has no place for summaries is told of by a finding. */
async function writeSummary(report, environment, sink) {
    if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return null;
    const { markdown, leftOut } = summaryOf(report, { docsBase: docsBase(environment) });
    const why = await sink.writeSummary(markdown);
    if (why !== null)
        return `the job summary (${why})`;
    return leftOut.length === 0
        ? null
        : `a part of the job summary (${leftOut.join(', ')}: GitHub takes no more than 1 MiB)`;
}
function defaultReportPath(environment) {
    const folder = environment['RUNNER_TEMP'] ?? '';
    return folder === '' ? null : `${folder}/${reportName}`;
}
/** Where this action's own pages are, when the runner says where it was fetched from. */
function docsBase(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, } = environment;
    return server !== undefined && repository !== undefined && repository !== '' && ref !== undefined
        ? `${server}/${repository}/blob/${ref}`
        : '';
}


/***/ })

};
