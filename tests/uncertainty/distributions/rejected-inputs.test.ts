import { expect, test } from 'vitest';
import { isPlancastError } from '../../../src/core/plancast-error';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { lognormal } from '../../../src/uncertainty/distributions/lognormal';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { pointMass } from '../../../src/uncertainty/distributions/point-mass';
import { studentT } from '../../../src/uncertainty/distributions/student-t';
import { triangular } from '../../../src/uncertainty/distributions/triangular';
import { truncated } from '../../../src/uncertainty/distributions/truncated';
import { uniform } from '../../../src/uncertainty/distributions/uniform';

const law = normal({ mean: 0, sd: 1 });
const half = { weight: 0.5, distribution: law };

const faults: [call: () => unknown, code: string, message: string][] = [
  [() => normal({ mean: 0, sd: -1 }), 'E_RANGE', 'normal: expected `sd` to be a number in [0, ∞), got -1'],
  [
    () => normal({ mean: Number.NaN, sd: 1 }),
    'E_NOT_FINITE',
    'normal: expected `mean` to be a number, got NaN',
  ],
  [
    () => studentT({ df: 4, scal: 2 } as never),
    'E_UNKNOWN_OPTION',
    'studentT: unknown option "scal"; did you mean `scale`?',
  ],
  [() => studentT({ df: 0 }), 'E_RANGE', 'studentT: expected `df` to be a number in (0, ∞), got 0'],
  [() => gamma({ shape: 2, scale: 0 }), 'E_RANGE', 'gamma: expected `scale` to be a number in (0, ∞), got 0'],
  [
    () => uniform({ min: 3, max: 3 }),
    'E_INCONSISTENT',
    'uniform: expected `max` to be greater than `min`, which is 3, got 3',
  ],
  [
    () => uniform({ min: -1e308, max: 1e308 }),
    'E_INCONSISTENT',
    'uniform: expected `max` to be within 1.79e308 of `min`, got 1e+308',
  ],
  [
    () => triangular({ min: 0, mode: 2, max: 1 }),
    'E_INCONSISTENT',
    'triangular: expected `mode` to be between `min` and `max`, in [0, 1], got 2',
  ],
  [
    () => triangular({ min: 1, mode: 1, max: 0 }),
    'E_INCONSISTENT',
    'triangular: expected `max` to be greater than `min`, which is 1, got 0',
  ],
  [
    () => lognormal({ mean: -1, sd: 1 }),
    'E_RANGE',
    'lognormal: expected `mean` to be a number in (0, ∞), got -1',
  ],
  [
    () => lognormal({ p5: 2, p95: 1 }),
    'E_INCONSISTENT',
    'lognormal: expected `p95` to be greater than `p5`, which is 2, got 1',
  ],
  [
    () => lognormal({ mean: 1, sd: 1, sdlog: 1 } as never),
    'E_UNKNOWN_OPTION',
    'lognormal: unknown option "sdlog"; allowed: mean, sd',
  ],
  [() => pointMass(Infinity), 'E_NOT_FINITE', 'pointMass: expected `value` to be a number, got Infinity'],
  [
    () => truncated(law, { min: 1, max: 0 }),
    'E_INCONSISTENT',
    'truncated: expected `max` to be greater than `min`, which is 1, got 0',
  ],
  [
    () => truncated(law, { mim: 1 } as never),
    'E_UNKNOWN_OPTION',
    'truncated: unknown option "mim"; did you mean `min`?',
  ],
  [
    () => truncated(uniform({ min: 0, max: 1 }), { min: 2 }),
    'E_INCONSISTENT',
    'truncated: expected `distribution` to be a distribution with some probability in [2, Infinity], got probability 0',
  ],
  [
    () => mixture([half, { weight: 0.4, distribution: law }]),
    'E_INCONSISTENT',
    'mixture: expected `components` to be an array whose weights sum to 1 (they sum to 0.9), got an array of 2',
  ],
  [
    () => mixture([]),
    'E_SHAPE',
    'mixture: expected `components` to be an array of at least one { weight, distribution }, got an array of 0',
  ],
  [() => law.quantile(1.5), 'E_RANGE', 'normal.quantile: expected `p` to be a number in [0, 1], got 1.5'],
  [
    () => law.quantileUpper(Number.NaN),
    'E_NOT_FINITE',
    'normal.quantileUpper: expected `q` to be a number in [0, 1], got NaN',
  ],
  [() => law.cdf(Number.NaN), 'E_NOT_FINITE', 'normal.cdf: expected `x` to be a number, got NaN'],
];

test.each(faults)('%s is refused with %s', (call, code, message) => {
  expect(refusal(call)).toEqual({ code, message });
});

test('what is no distribution is refused where one is expected', () => {
  const expected = 'a distribution such as normal({ mean, sd })';
  expect(refusal(() => truncated({ mean: 0 } as never, { min: 0 })).message).toBe(
    `truncated: expected \`distribution\` to be ${expected}, got {"mean":0}`,
  );
  expect(refusal(() => mixture([{ weight: 1, distribution: 3 as never }])).message).toBe(
    `mixture: expected \`components[0].distribution\` to be ${expected}, got 3`,
  );
});

function refusal(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    if (isPlancastError(error)) return { code: error.code, message: error.message };
  }
  return { code: 'none', message: 'no error of plancast' };
}
