/** Which variables of an environment hold a secret. */

/** How people and programs call variables that hold a secret. `ACTIONS_ID_TOKEN_REQUEST_URL` is good for one by itself. */
const secretName =
  /(?:TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|CREDENTIALS?|PRIVATE_KEY|ACCESS_KEY|API_?KEY|AUTH_CONFIG|_AUTH|_HEADERS)$|_SECRET_|^ACTIONS_\w+_URL$/i

export const isSecretName = (name: string): boolean => secretName.test(name)
