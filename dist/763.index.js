export const id = 763;
export const ids = [763];
export const modules = {

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


/***/ })

};
