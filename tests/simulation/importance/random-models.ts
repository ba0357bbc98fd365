import { attainment } from '../../../src/analysis/attainment';
import { normalCdf } from '../../../src/core/normal-cdf';
import { isPlancastError } from '../../../src/core/plancast-error';
import { defineModel } from '../../../src/model/define-model';
import type { ModelInput } from '../../../src/model/model-input';
import { attainmentReport } from '../../../src/report/attainment-report';
import type { Ensemble } from '../../../src/simulation/ensemble/ensemble';
import { simulate } from '../../../src/simulation/simulate';
import { normal } from '../../../src/uncertainty/distributions/normal';

type Input = ModelInput<string, string, string, string>;

/** A random model of normal inputs, with the probability of each target. */
export interface RandomModel {
  readonly input: Input;
  readonly singles: Readonly<Record<string, number>>;
  /** Where each target has an input of its own. */
  readonly joint: number | undefined;
}

/** One to four indicators, each a sum of one to four normal inputs with a random direction, and a target for each. */
export function randomModel(seed: number): RandomModel {
  const next = numbers(seed);
  const size = 1 + Math.floor(4 * next());
  const count = 1 + Math.floor(4 * next());
  const isApart = next() < 0.5;
  const indicators: Record<string, { equation: string }> = {};
  const targets: Record<string, object> = {};
  const singles: Record<string, number> = {};
  for (let t = 0; t < (isApart ? Math.min(count, size) : count); t++) {
    const direction = Array.from({ length: size }, (_, i) => (isApart ? Number(i === t) : 2 * next() - 1));
    const length = Math.hypot(...direction);
    const bound = Math.round(100 * (6 * next() - 2.5)) / 100;
    const terms = direction.map((each, i) => `(${(each / length).toFixed(9)}) * z${i}`);
    indicators[`x${t}`] = { equation: terms.join(' + ') };
    const criterion = next() < 0.5 ? { atLeast: bound } : { atMost: -bound };
    targets[`t${t}`] = { indicator: `x${t}`, year: 2021, ...criterion };
    singles[`t${t}`] = normalCdf(-bound);
  }
  const value = normal({ mean: 0, sd: 1 });
  const inputs = Object.fromEntries(Array.from({ length: size }, (_, i) => [`z${i}`, { value }]));
  const input = { id: 'random', years: { base: 2020, horizon: 2021 }, inputs, indicators, targets };
  const joint = isApart ? Object.values(singles).reduce((product, each) => product * each, 1) : undefined;
  return { input: input as Input, singles, joint };
}

/** What a weighted run of a random model does that no run may do, in words; undefined where no shift was found. */
export async function weightedFaults(
  seed: number,
  draws: number,
): Promise<{ readonly faults: string[]; readonly covered: boolean[] } | undefined> {
  const { input, singles, joint } = randomModel(seed);
  const model = defineModel(input);
  let ensemble: Ensemble;
  try {
    ensemble = (await simulate(model, { draws, seed, sampler: 'importance' })) as unknown as Ensemble;
  } catch (error) {
    if (isPlancastError(error) && error.message.includes('found no shift')) return undefined;
    throw error;
  }
  const odds = attainment(ensemble);
  const faults: string[] = [];
  const covered: boolean[] = [];
  const check = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(`seed ${seed}: ${fault}`);
  };
  for (const lang of ['en', 'zh'] as const) attainmentReport(ensemble, odds, { lang });
  const weights = ensemble.design.weights!;
  check(
    weights.every((weight) => weight < 10),
    'a weight of 10 or more',
  );
  const ids = Object.keys(singles);
  const all = odds.joint.all;
  const answers = [
    ...ids.map((id) => ({ ...odds.targets[id]!, truth: singles[id] })),
    { id: 'joint', truth: joint, ...all },
  ];
  for (const { id, truth, probability, interval, standardError } of answers) {
    const [p, [low, high]] = [probability!, interval!];
    check(0 <= low && low <= p && p <= high && high <= 1, `${id}: ${p} outside [${low}, ${high}]`);
    check(low < 1 && high > 0 && low < high, `${id}: an interval [${low}, ${high}] that is a point`);
    check(standardError! > 0, `${id}: a standard error of ${standardError}`);
    check(all.probability! <= p, `${id}: ${p} is below the joint probability`);
    if (truth === undefined) continue;
    check(Math.abs(p - truth) <= 5 * standardError!, `${id}: ${p} ± ${standardError}, truth ${truth}`);
    covered.push(low <= truth && truth <= high);
  }
  const { expected, distribution } = odds.met;
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
  check(expected === sum(ids.map((id) => odds.targets[id]!.probability!)), `${expected} met on average`);
  check(Math.abs(sum(distribution) - 1) < 1e-14, `shares of the number met add up to ${sum(distribution)}`);
  check(distribution[ids.length] === all.probability, 'as many met as there are is not all');
  const [low, high] = all.frechet!;
  check(low <= all.probability! && all.probability! <= high, 'outside the Fréchet bounds');
  return { faults, covered };
}

/** Uniform numbers of a linear congruential generator. */
function numbers(seed: number): () => number {
  let state = (seed + 1) * 7919;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  for (let i = 0; i < 5; i++) next();
  return next;
}
