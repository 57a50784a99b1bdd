/**
 * A process of its own that only asks for tokens, a connection and a TLS handshake for each, and prints the ms of the processor
 * that it took as JSON:
 *   node requests.js PORT HOST COUNT
 */
import { request } from 'node:https'
import { limits } from '../src/budgets.js'

const [port = '', host = '', count = ''] = process.argv.slice(2)

const token = (image: number): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const scope = encodeURIComponent(`repository:team/app-${image}:push,pull`)
    const asked = request({
      host: '127.0.0.1',
      port,
      servername: host,
      path: `/token?service=bench&scope=${scope}`,
      agent: false,
      // Whether it is trusted is not what takes the time: there is one certificate.
      rejectUnauthorized: false,
    })
    asked.on('error', reject)
    asked.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString('utf8'))))
    })
    asked.end()
  })

const images = Array.from({ length: Number(count) }, (_, image) => image)
/** As many at once as a run has sockets. */
const askInTurn = async (): Promise<void> => {
  for (let image = images.shift(); image !== undefined; image = images.shift()) await token(image)
}
await Promise.all(Array.from({ length: limits.sockets }, askInTurn))
const { userCPUTime, systemCPUTime } = process.resourceUsage()
process.stdout.write(JSON.stringify((userCPUTime + systemCPUTime) / 1_000))
