import type { FailOn, Verdict } from '../report/index.js'

/** 1 where `fail-on` has this verdict. `unknown` never stops a job: nothing bad was found. */
export function exitStatus(verdict: Verdict, failOn: FailOn): 0 | 1 {
  switch (failOn) {
    case 'never':
      return 0
    case 'warn':
      return verdict === 'warn' || verdict === 'fail' ? 1 : 0
    case 'fail':
      return verdict === 'fail' ? 1 : 0
  }
}
