export const id = 564;
export const ids = [564];
export const modules = {

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCheckRun: () => (/* binding */ createCheckRun)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8329);
/**
 * The only file that imports GitHub's library, and itself only imported when a check run is published: 0.2 MB that no other run
 * reads. Of the library the request and its errors are used; it connects to nothing itself.
 */


/** The library says of some answers that they are deprecated: that is for its authors. */
const silent = () => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };
/** One request: no plugin that tries again or waits is used. Rejects with what `fetch` rejects with. */
async function createCheckRun({ target, run, authorization, fetch }) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)('', {
        auth: authorization,
        baseUrl: target.apiUrl,
        userAgent: _connection_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1,
        log,
        request: { fetch, log },
    });
    try {
        const { status, data } = await octokit.rest.checks.create({
            owner: target.owner,
            repo: target.repository,
            name: run.name,
            head_sha: target.sha,
            status: 'completed',
            conclusion: run.conclusion,
            // Without annotations: the step has them, and GitHub would list them twice.
            output: { title: run.title, summary: run.summary },
        });
        return { status, url: urlIn(data), message: '' };
    }
    catch (error) {
        const answer = answerIn(error);
        if (answer === null)
            throw causeOf(error);
        return answer;
    }
}
/** Whatever the library's types say: what came need not be what GitHub's own server sends. */
function urlIn(data) {
    const url = typeof data === 'object' && data !== null && 'html_url' in data ? data.html_url : null;
    return typeof url === 'string' && url.startsWith('https://') ? url : null;
}
/** The library makes an error 500 of everything that `fetch` rejects with: only an answer has a `response`. */
function answerIn(error) {
    if (!(error instanceof Error) || !('response' in error) || !('status' in error))
        return null;
    const { response, status, message } = error;
    return response === undefined || typeof status !== 'number' ? null : { status, url: null, message };
}
const causeOf = (error) => error instanceof Error && error.cause !== undefined ? error.cause : error;


/***/ })

};
