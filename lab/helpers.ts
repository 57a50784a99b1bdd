/** Credential helpers: programs that do what the scenario says, where docker and the preflight look for them. */
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { helperLogin, noLogin, type Scenario, type ScenarioHelper } from '../src/simulator/index.js'

/** So long a push is looked at that waits for a helper: what has not ended then waits for as long as the helper does. */
export const hangingPushMs = 30_000

export const hasHangingHelper = ({ machine }: Scenario): boolean =>
  [...(machine.helpers?.values() ?? [])].some(({ hangs }) => hangs === true)

/** Writes a program for each of the scenario's helpers into the folder. */
export async function writeHelpers({ machine }: Scenario, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(
    [...(machine.helpers ?? [])].map(([name, helper]) =>
      writeHelper(path.join(folder, `docker-credential-${name}`), helper),
    ),
  )
}

async function writeHelper(program: string, helper: ScenarioHelper): Promise<void> {
  const answers = await Promise.all(
    [...(helper.logins ?? [])].map(async ([key, login], index) => {
      const file = `${program}.answer-${index}`
      await writeFile(file, helperLogin(key, login))
      return `if [ "$key" = ${quoted(key)} ]; then exec cat ${quoted(file)}; fi`
    }),
  )
  const printed = `${program}.prints`
  await writeFile(printed, helper.prints ?? noLogin.stdout)
  await writeFile(program, `${['#!/bin/sh', ...actions(helper, answers, printed)].join('\n')}\n`)
  await chmod(program, executable)
}

/** The same as on loopback (src/simulator/credential-helper.ts). */
function actions(
  { hangs, prints, status = 0 }: ScenarioHelper,
  answers: readonly string[],
  printed: string,
): readonly string[] {
  if (hangs === true) return ['exec sleep infinity']
  const print = `cat ${quoted(printed)}`
  if (prints !== undefined) return [print, `exit ${status}`]
  if (status !== 0) return [`exit ${status}`]
  return ['key=$(cat)', ...answers, print, `exit ${noLogin.status}`]
}

const executable = 0o755

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`
