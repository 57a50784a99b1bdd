/** Ends the run with one plain line that a CI system can read whatever the runner's own format is. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    console.log(`\n${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`)
  }
}
