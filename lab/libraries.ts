/** Where programs find the libraries that are among the unpacked packages. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { mustRun } from './process.js'

/** Debian's multiarch tuple. */
export const tuple = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu'

/**
 * The dynamic linker's cache for the sandboxes' own /etc, in the run's folder. A variable would not do: dockerd starts its
 * helpers with an empty environment (moby pkg/reexec, docker-applyLayer). ldconfig keeps notes of its own on the machine,
 * so it runs where nobody sees them.
 */
export async function writeLibraryCache(packages: string, folder: string): Promise<void> {
  const [config, cache] = [path.join(folder, 'ld.so.conf'), libraryCacheIn(folder)]
  const own = ['usr/lib', 'lib'].map((part) => path.join(packages, part, tuple))
  await writeFile(config, `${[...own, 'include /etc/ld.so.conf.d/*.conf'].join('\n')}\n`)
  const script = 'mount -t tmpfs tmpfs /var/cache/ldconfig && exec ldconfig -X -f "$1" -C "$2"'
  await mustRun(['unshare', '--mount', 'sh', '-c', script, 'sh', config, cache])
}

export const libraryCacheIn = (folder: string): string => path.join(folder, 'ld.so.cache')
