/** Questions about files. */
import { access, constants } from 'node:fs/promises'

/** Whether something is there, and may be used in this way. */
export const isThere = (path: string, mode: number = constants.F_OK): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  )
