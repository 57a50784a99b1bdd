import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { withLoopback } from '../support/loopback.js'
import { patienceMs, runAction, runCommand, asWords, withFolder } from '../support/run-bundle.js'

const password = 'pass:word"with ü & canary-PASSWORD-81'
const secrets = {
  password,
  registryToken: 'canary-TOKEN-23',
  passphrase: 'canary-PASSPHRASE-57',
  proxy: 'canary-PROXY-99',
  oidc: 'canary-OIDC-41',
}

/** The forms in which a secret could slip out. */
const formsOf = (secret: string): readonly string[] => [
  secret,
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(`bob:${secret}`).toString('base64').replace(/=+$/, ''),
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
]

test.each(['right', 'wrong'] as const)(
  'nothing secret of docker config, environment or server replies is in any output (%s password)',
  async (which) => {
    const account = { name: 'bob', password: which === 'right' ? password : 'another', mayPush: ['team/app'] }
    await withLoopback({ accounts: [account], tokenNote: secrets.registryToken }, (loopback) =>
      withFolder(async (folder) => {
        const registry = (loopback.inputs['images'] ?? '').split('/')[0] ?? ''
        const auth = Buffer.from(`bob:${password}`).toString('base64')
        await writeFile(path.join(folder, 'config.json'), JSON.stringify({ auths: { [registry]: { auth } } }))
        const environment = {
          DOCKER_CONFIG: folder,
          DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE: secrets.passphrase,
          NO_PROXY: `user:${secrets.proxy}@proxy.example`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: secrets.oidc,
        }
        const action = await runAction(loopback.signed, { environment })
        const command = await runCommand([...asWords(loopback.signed), '--json'], { environment })
        expect(
          loopback.token.requests.some(({ headers }) => headers['authorization'] === `Basic ${auth}`),
        ).toBe(true)
        // The runner takes these lines away, and hides what they name.
        const log = action.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
        const shown = [log.join('\n'), action.stderr, action.summary, JSON.stringify(action.outputs)]
        const everything = [...shown, JSON.stringify(action.report), command.stdout, command.stderr].join(
          '\n',
        )
        for (const form of Object.values(secrets).flatMap(formsOf)) expect(everything).not.toContain(form)
      }),
    )
  },
  patienceMs,
)
