// Holds the end of a step of .github/workflows/self-test.yml against what it has to be:
//   STEP='${{ toJSON(steps.NAME) }}' node scripts/self-test-expect.mjs outcome=failure 'verdict=fail|unknown'
// `outcome` is how GitHub says the step ended, `push-outcome` the output of that name; every other name is an output.
// Nothing after the `=` stands for an output that is empty or not set.
const step = JSON.parse(process.env.STEP ?? '{}')
const found = { ...step.outputs, outcome: step.outcome, 'push-outcome': step.outputs?.outcome }

const complaints = process.argv.slice(2).flatMap((expectation) => {
  const [name = '', wanted = ''] = expectation.split('=', 2)
  const value = found[name] ?? ''
  console.log(`${name}: ${value === '' ? 'empty' : value}`)
  return wanted.split('|').includes(value) ? [] : [`expected ${name} to be "${wanted}", got "${value}"`]
})

if (process.argv.length === 2) complaints.push('expected at least one expectation, got none')
for (const complaint of complaints) console.error(`::error title=Self-test::${complaint}`)
process.exitCode = complaints.length === 0 ? 0 : 1
