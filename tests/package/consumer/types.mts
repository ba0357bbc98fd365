import {
  attainment,
  defineModel,
  defineScenario,
  type Ensemble,
  haidian,
  InputError,
  normal,
  simulate,
} from 'plancast';
import { simulate as simulateInNode, writeAttainment } from 'plancast/node';
import { averageGrowth } from 'plancast/projection';
import { imanConover } from 'plancast/uncertainty';

const model = defineModel({
  id: 'growth',
  years: { base: 2020, horizon: 2025 },
  inputs: { drift: { value: normal({ mean: 0.055, sd: 0.01 }) } },
  shocks: { macro: { iid: normal({ mean: 0, sd: 0.02 }) } },
  indicators: { gdp: { baseline: 100, equation: 'gdp(-1) * exp(drift + macro)' } },
  targets: { level: { indicator: 'gdp', year: 2025, atLeast: 125 } },
});
const low = defineScenario(model, { id: 'low', inputs: { drift: 0.03 } });
// @ts-expect-error no such input
defineScenario(model, { id: 'wrong', inputs: { drfit: 0.03 } });

export async function use(): Promise<number> {
  const ensemble: Ensemble<'gdp', 'level'> = await simulate(low, { draws: 1000, seed: 1 });
  const same: typeof ensemble = await simulateInNode(model, { draws: 1000, seed: 1, keep: ['gdp'] });
  const odds = attainment(same);
  const paths: Float64Array = ensemble.values('gdp', 2025);
  // @ts-expect-error no such indicator
  ensemble.values('gpd', 2025);
  // @ts-expect-error no such target
  odds.targets.levle;
  const whole = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 1 });
  whole.summary('realGdp', 2025);
  // @ts-expect-error no such indicator
  whole.summary('realGpd', 2025);
  writeAttainment(whole, attainment(whole), 'out');
  const { level } = odds.targets;
  return level.evaluable ? level.interval[0] + (paths[0] ?? 0) : Number.NaN;
}

export const isOurs = (error: unknown): boolean => error instanceof InputError && error.code === 'E_RANGE';

export const rate: number = averageGrowth({ rates: [0.05, 0.06] }).geometric;
export const ordered: typeof imanConover = imanConover;
