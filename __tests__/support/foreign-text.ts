/** What somebody else may have written where something is expected: nearly that, or anything at all. */
import fc from 'fast-check'

/** UTF-16 code units: with halves of pairs, and every control character. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))
const traps = fc.constantFrom(
  '__proto__',
  'constructor',
  '\0',
  '\ud800',
  '\u2028',
  '\ufeff',
  '1e999',
  '9'.repeat(400),
  '\\',
  '"',
  '%',
)

/** @param pieces what the reader looks for */
export const foreignText = (...pieces: readonly [string, ...string[]]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...pieces) },
        traps,
        fc.string({ maxLength: 8 }),
        anyUnits,
      ),
      {
        maxLength: 25,
      },
    )
    .map((parts) => parts.join(''))

/** JSON with the names that the reader looks for, of any values. */
export const foreignJson = (...names: readonly [string, ...string[]]): fc.Arbitrary<string> =>
  fc
    .letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 0, -0, 1e308, '', '__proto__', '\ud800'),
        fc.string({ maxLength: 8 }),
        fc.double(),
        fc.array(tie('value'), { maxLength: 4 }),
        // As JSON.parse makes it: a name of its own, whatever it is called.
        fc
          .array(
            fc.tuple(
              fc.oneof(fc.constantFrom(...names), fc.constantFrom('__proto__', 'constructor')),
              tie('value'),
            ),
            { maxLength: 5 },
          )
          .map((entries) => Object.fromEntries(entries)),
      ),
    }))
    .value.map((value) => JSON.stringify(value))
