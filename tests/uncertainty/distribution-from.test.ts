import { expect, test } from 'vitest';
import { distributionFrom } from '../../src/uncertainty/distribution-from';
import { gamma } from '../../src/uncertainty/distributions/gamma';
import { lognormal } from '../../src/uncertainty/distributions/lognormal';
import { mixture } from '../../src/uncertainty/distributions/mixture';
import { normal } from '../../src/uncertainty/distributions/normal';
import { pointMass } from '../../src/uncertainty/distributions/point-mass';
import { studentT } from '../../src/uncertainty/distributions/student-t';
import { triangular } from '../../src/uncertainty/distributions/triangular';
import { truncated } from '../../src/uncertainty/distributions/truncated';
import { uniform } from '../../src/uncertainty/distributions/uniform';

const laws = [
  normal({ mean: 0.1, sd: 0.3 }),
  lognormal({ mean: 100, sd: 20 }),
  lognormal({ p5: 3, p95: 7 }),
  uniform({ min: -1, max: 3 }),
  triangular({ min: 0.04, mode: 0.065, max: 0.08 }),
  gamma({ shape: 0.5, scale: 1.1 }),
  studentT({ df: 5, scale: 0.02 }),
  truncated(studentT({ df: 5 }), { min: -8, max: 8 }),
  mixture([
    { weight: 0.9, distribution: normal({ mean: 0, sd: 1 }) },
    { weight: 0.1, distribution: truncated(gamma({ shape: 2, scale: 1 }), { max: 3 }) },
  ]),
  pointMass(4),
];

test.each(laws)('$kind: a structured clone and JSON text give the same bits', (law) => {
  const { kind, parameters } = law;
  const cloned = distributionFrom(structuredClone({ kind, parameters }));
  const written = distributionFrom(JSON.parse(JSON.stringify({ kind, parameters })));
  for (const again of [cloned, written, distributionFrom(law)]) {
    expect(again.parameters).toEqual(parameters);
    expect([again.mean, again.variance, again.support, again.kinks]).toEqual([
      law.mean,
      law.variance,
      law.support,
      law.kinks,
    ]);
    for (const p of [1e-12, 0.01, 0.3, 0.5, 0.77, 0.999]) {
      expect(again.quantile(p)).toBe(law.quantile(p));
      expect(again.quantileUpper(p)).toBe(law.quantileUpper(p));
      expect(again.cdf(law.quantile(p))).toBe(law.cdf(law.quantile(p)));
    }
  }
});

test('unknown kinds are refused, the nearest is named', () => {
  const message =
    /^distributionFrom: expected `kind` to be one of normal, .*, got "nromal"; did you mean `normal`\?$/;
  expect(() => distributionFrom({ kind: 'nromal', parameters: {} })).toThrow(message);
  expect(() =>
    distributionFrom({
      kind: 'truncated',
      parameters: { distribution: { kind: 'norml', parameters: {} }, min: 0 },
    }),
  ).toThrow(
    /^truncated: expected `distribution.kind` to be one of .*, got "norml"; did you mean `normal`\?$/,
  );
  expect(() => distributionFrom({ kind: 'constructor', parameters: {} })).toThrow(/got "constructor"/);
});

test('parameters are checked by the law itself', () => {
  expect(() => distributionFrom({ kind: 'normal', parameters: { mean: 0, sd: -1 } })).toThrow(
    /^normal: expected `sd` to be a number in \[0, ∞\), got -1$/,
  );
  expect(() => distributionFrom({ kind: 'mixture', parameters: {} })).toThrow(
    /^mixture: expected `components` to be an array, got undefined$/,
  );
});
