import { describe, expect, test } from 'vitest';
import { attainment } from '../../../src/analysis/attainment';
import { defineModel } from '../../../src/model/define-model';
import { attainmentReport } from '../../../src/report/attainment-report';
import { defineScenario } from '../../../src/scenario/define-scenario';
import type { Ensemble } from '../../../src/simulation/ensemble/ensemble';
import { simulate } from '../../../src/simulation/simulate';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { errorOf } from '../../error-of';
import { samplers, summaryModel } from './summary-model';

const draws = 16_384;
const options = { draws, seed: 20, allowNonFinite: true } as const;

describe.each(samplers)('%s draws: what is gathered is what kept values give', (sampler) => {
  const both = Promise.all([
    simulate(summaryModel, { ...options, sampler }),
    simulate(summaryModel, { ...options, sampler, keep: 'summary' }),
  ]);
  const names = ['capped', 'gdp', 'rare', 'tails'] as const;

  test('means, standard deviations, extremes and their errors, bit for bit', async () => {
    const [kept, gathered] = await both;
    for (const name of names) {
      for (const year of kept.years) {
        const { quantiles: _, ...own } = gathered.summary(name, year);
        const { quantiles: __, ...other } = kept.summary(name, year);
        expect(own, `${name} ${year}`).toEqual(other);
      }
    }
    expect([gathered.nonFinite, gathered.clamped]).toEqual([kept.nonFinite, kept.clamped]);
  });

  test('quantiles within their resolution, with errors about as large', async () => {
    const [kept, gathered] = await both;
    for (const name of names) {
      for (const year of kept.years) {
        const exact = kept.summary(name, year);
        for (const [i, own] of gathered.summary(name, year).quantiles.entries()) {
          const { value, standardError } = exact.quantiles[i]!;
          const rounding = 1e-12 * Math.abs(value);
          expect(Math.abs(own.value - value), `${name} ${year} ${i}`).toBeLessThanOrEqual(
            own.resolution! + rounding,
          );
          expect(own.value).toBeGreaterThanOrEqual(exact.min);
          expect(own.value).toBeLessThanOrEqual(exact.max);
          // Half the distance of two quantiles, each off by a bin: of 4,096 at most, on twice the range. The shares of
          // replicates are known at the edges of bins 16 times as wide.
          const off = ((sampler === 'random' ? 1 : 16) * (exact.max - exact.min)) / 2048 + rounding;
          const both = Math.hypot(standardError, own.resolution!);
          expect(Math.abs(own.standardError - both), `${name} ${year} ${i}`).toBeLessThanOrEqual(off);
          expect(own.standardError).toBeGreaterThanOrEqual(own.resolution!);
        }
      }
    }
  });

  test('fans hold the same quantiles, and their resolution', async () => {
    const [, gathered] = await both;
    const fan = gathered.fan('gdp');
    const summaries = gathered.years.map((year) => gathered.summary('gdp', year));
    for (const [i, own] of fan.quantiles.entries()) {
      expect(own.values).toEqual(summaries.map(({ quantiles }) => quantiles[i]!.value));
      expect(own.standardErrors).toEqual(summaries.map(({ quantiles }) => quantiles[i]!.standardError));
      expect(own.resolutions).toEqual(summaries.map(({ quantiles }) => quantiles[i]!.resolution));
    }
  });

  test('odds, joint odds, their intervals and shortfalls, bit for bit', async () => {
    const [kept, gathered] = await both;
    const [a, b] = [attainment(kept), attainment(gathered)];
    const ids = Object.keys(a.targets) as (keyof typeof a.targets)[];
    for (const id of ids) {
      const [own, other] = [b.targets[id], a.targets[id]];
      if (!own.evaluable || !other.evaluable) throw new Error(id);
      const { median, range, level, ...rest } = own;
      const { median: _, range: __, level: ___, ...others } = other;
      expect(rest, id).toEqual(others);
      const width = 2e-3 * (range[1] - range[0] + Math.abs(median));
      expect(Math.abs(median - other.median)).toBeLessThan(width);
      expect(Math.abs(level.median - other.level.median)).toBeLessThan(
        2e-3 * (level.range[1] - level.range[0] + Math.abs(level.median)),
      );
    }
    const { of, ...joint } = b.joint;
    const { of: _, ...others } = a.joint;
    expect(joint).toEqual(others);
    expect(b.met).toEqual(a.met);
    for (const chosen of [['level', 'rare'], ['growth', 'total', 'cap'], ids.slice(), ['inStep']]) {
      expect(of(chosen as typeof ids)).toEqual(a.joint.of(chosen as typeof ids));
    }
  });
});

test('a run that stops when it is exact enough stops at the same draw', async () => {
  const precision = { halfWidth: 0.02 };
  const given = { ...options, draws: 65_536, precision };
  const [kept, gathered] = await Promise.all([
    simulate(summaryModel, given),
    simulate(summaryModel, { ...given, keep: 'summary' }),
  ]);
  expect(gathered.draws).toBe(kept.draws);
  expect(gathered.design).toEqual(kept.design);
  expect(gathered.summary('gdp', 2022).mean).toEqual(kept.summary('gdp', 2022).mean);
});

test.each([1, 2, 15, 1023, 1025, 5000])('%d draws', async (few) => {
  const given = { ...options, draws: few };
  const [kept, gathered] = await Promise.all([
    simulate(summaryModel, given),
    simulate(summaryModel, { ...given, keep: 'summary' }),
  ]);
  for (const year of kept.years) {
    const [own, other] = [gathered.summary('tails', year), kept.summary('tails', year)];
    expect([own.mean, own.sd, own.min, own.max, own.finite]).toEqual([
      other.mean,
      other.sd,
      other.min,
      other.max,
      other.finite,
    ]);
  }
  expect(attainment(gathered).joint.withAssumed).toEqual(attainment(kept).joint.withAssumed);
});

test('an atom: a cap that a third of the draws reach', async () => {
  const ensemble = await simulate(summaryModel, { ...options, keep: 'summary' });
  const { max, quantiles } = ensemble.summary('capped', 2022);
  expect(max).toBe(315);
  const top = quantiles[4]!;
  expect(top.value).toBeLessThanOrEqual(315);
  expect(315 - top.value).toBeLessThanOrEqual(top.resolution!);
  expect(top.resolution).toBeLessThan(0.01);
});

test('engines gather the same bits', async () => {
  const readings = await Promise.all(
    (['wasm', 'js', 'interpreter'] as const).map(async (engine) => {
      const ensemble = await simulate(summaryModel, { ...options, draws: 3000, keep: 'summary', engine });
      return [ensemble.summary('tails', 2022), ensemble.summary('rare', 2021), attainment(ensemble).targets];
    }),
  );
  expect(readings[1]).toEqual(readings[0]);
  expect(readings[2]).toEqual(readings[0]);
});

test('the report says what it says of kept values, but for the fingerprint', async () => {
  const given = { ...options, draws: 2048 };
  const [kept, gathered, proven] = await Promise.all([
    simulate(summaryModel, given),
    simulate(summaryModel, { ...given, keep: 'summary' }),
    simulate(summaryModel, { ...given, keep: 'summary', fingerprint: true }),
  ]);
  expect(proven.fingerprint).toBe(kept.fingerprint);
  expect(proven.certificate).toEqual(kept.certificate);
  expect(gathered.certificate).toEqual({ ...kept.certificate, fingerprint: null });
  const report = attainmentReport(gathered as unknown as Ensemble, attainment(gathered));
  expect(report).toContain('Fingerprint: none was made');
  expect(JSON.parse(JSON.stringify(gathered)).draws).toBe(2048);
});

describe('refused', () => {
  const summary = () => simulate(summaryModel, { ...options, draws: 1024, keep: 'summary' });

  test('values, columns and the fingerprint', async () => {
    const ensemble = await summary();
    const message = (call: () => unknown) => {
      const error = errorOf(call);
      return `${error.name} ${error.code} ${error.message}`;
    };
    expect(message(() => ensemble.values('gdp', 2021))).toBe(
      "InputError E_INCONSISTENT values: the run kept no values, since it was made with keep 'summary'; keep them with keep: ['gdp'] or keep: 'all'",
    );
    expect(message(() => ensemble.column('gdp', 2021))).toBe(
      "InputError E_INCONSISTENT column: the run kept no values, since it was made with keep 'summary'; keep them with keep: ['gdp'] or keep: 'all'",
    );
    expect(message(() => ensemble.fingerprint)).toBe(
      "InputError E_INCONSISTENT fingerprint: the run made none, since it was made with keep 'summary'; make it on the way with fingerprint: true",
    );
    expect(message(() => ensemble.summary('gpd' as 'gdp', 2021))).toBe(
      'InputError E_UNKNOWN_NAME summary: unknown indicator "gpd"; did you mean `gdp`?',
    );
  });

  test.each([
    ['antithetic', 'whose standard errors rest on the pairs of draws'],
    ['importance', 'whose standard errors rest on the weight of every draw'],
  ] as const)('sampler %s', async (sampler, reason) => {
    await expect(simulate(summaryModel, { draws: 1024, seed: 1, sampler, keep: 'summary' })).rejects.toThrow(
      `simulate: expected \`keep\` to be 'all' or an array of indicators with sampler ${sampler}, ${reason}, got "summary"`,
    );
  });

  test('targets that are not those of the run', async () => {
    const ensemble = await summary();
    const scenario = defineScenario(summaryModel, {
      id: 'other',
      targets: { level: { indicator: 'gdp', year: 2022, atLeast: 8000 } },
    });
    const other = { ...ensemble, scenario: scenario as unknown as Ensemble['scenario'] };
    expect(errorOf(() => attainment(other as unknown as Ensemble)).message).toBe(
      "attainment: a run with keep 'summary' can judge only the targets of its own scenario, by which it counted",
    );
  });
});

test('many targets at once', async () => {
  const ids = Array.from({ length: 40 }, (_, i) => `t${i}`);
  const many = defineModel({
    id: 'many',
    years: { base: 2020, horizon: 2021 },
    inputs: { a: { value: normal({ mean: 0, sd: 1 }) }, b: { value: normal({ mean: 0, sd: 1 }) } },
    indicators: { x: { equation: 'a' }, y: { equation: 'b' } },
    targets: Object.fromEntries(
      ids.map(
        (id, i) => [id, { indicator: i % 2 === 0 ? 'x' : 'y', year: 2021, atLeast: (i - 20) / 10 }] as const,
      ),
    ),
  });
  const [kept, gathered] = await Promise.all([
    simulate(many, { draws: 4096, seed: 2 }),
    simulate(many, { draws: 4096, seed: 2, keep: 'summary' }),
  ]);
  const [a, b] = [attainment(kept), attainment(gathered)];
  expect(b.met).toEqual(a.met);
  expect(b.joint.withAssumed).toEqual(a.joint.withAssumed);
  const pair = [ids[3]!, ids[38]!];
  const both = kept.values('x', 2021).filter((x, i) => x >= 1.8 && kept.column('y', 2021)[i]! >= -1.7).length;
  expect(a.joint.of(pair).count).toBe(both);
  expect(b.joint.of(pair)).toEqual(a.joint.of(pair));
});
