// What of other people lands in dist/: the production tree of the lock file, its licences, and what the bundler says it took.
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'

const beginning = /^.*node_modules\//

/** Every package of the production tree: the folder that it is installed in, with name, version and the licence that it names. */
export async function shippedPackages(root) {
  const { packages } = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([place, entry]) => place !== '' && entry.dev !== true)
    .map(([place, { version, license }]) => ({
      place,
      name: place.replace(beginning, ''),
      version,
      licence: license,
    }))
}

/** The folders of the packages that a bundle has modules of, by the statistics of webpack that ncc writes. */
export function packagesIn(statistics) {
  const found = new Set()
  const look = (modules = []) => {
    for (const { nameForCondition, modules: inner } of modules) {
      const [place] =
        /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(nameForCondition ?? '') ?? []
      if (place !== undefined) found.add(place)
      look(inner)
    }
  }
  look(statistics.modules)
  return [...found].sort()
}

/** Work of others inside of packages whose own licence does not speak of it. */
const inside = [
  {
    of: 'tldts',
    what: 'the Public Suffix List, as data (Mozilla Public License 2.0)',
    text: `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not
distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.

The list is maintained at https://publicsuffix.org/list/public_suffix_list.dat.`,
  },
  {
    of: 'undici',
    what: 'llhttp, as WebAssembly (MIT)',
    text: `This software is licensed under the MIT License.

Copyright Fedor Indutny, 2018.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  },
]

/** ncc's own list leaves out what is behind a lazy import, so it is made from the production tree. Rejects where a text is missing. */
export async function licences(root) {
  const packages = await shippedPackages(root)
  const own = packages.map(async ({ place, name, version, licence }) => {
    const files = await readdir(path.join(root, place))
    const file = files.find((one) => /^licen[cs]e/i.test(one))
    if (file === undefined) throw new Error(`${place} has no text of its licence (${licence})`)
    const text = await readFile(path.join(root, place, file), 'utf8')
    return `${name} ${version} (${licence})\n\n${text.trim()}\n`
  })
  const others = inside
    .filter(({ of }) => packages.some(({ name }) => name === of))
    .map(({ of, what, text }) => `Inside ${of}: ${what}\n\n${text}\n`)
  return [...(await Promise.all(own)), ...others].join('\n----\n\n')
}
