import { isAccepted } from '../../src/plan/accepted-range';
import { isNumericCriterion } from '../../src/plan/criterion';
import { haidianPlan } from '../../src/plan/haidian/plan';
import { measureByCriterion } from '../../src/plan/measure-by-criterion';
import type { Scenario } from '../../src/scenario/scenario';
import { simulate } from '../../src/simulation/simulate';

const years = [2020, 2021, 2022, 2023, 2024, 2025];

/** Shares of draws that meet some targets of the plan, with the plan's stand-ins where it gives no number. */
export async function oddsOf<Id extends string>(
  scenario: Scenario,
  ids: readonly Id[],
  draws = 16_384,
): Promise<Record<Id, number>> {
  const targets = ids.map((id) => haidianPlan().targets.find((target) => target.id === id)!);
  const ensemble = await simulate(scenario, {
    draws,
    seed: 2020,
    keep: [...new Set(targets.map(({ indicator }) => indicator))],
  });
  const shares = targets.map(({ id, indicator, criterion, operational }) => {
    const numeric = isNumericCriterion(criterion) ? criterion : operational!.criterion;
    const columns = years.map((year) => ensemble.column(indicator, year));
    let met = 0;
    for (let draw = 0; draw < draws; draw++) {
      if (
        isAccepted(
          numeric,
          measureByCriterion(
            numeric,
            columns.map((column) => column[draw]!),
          ),
        )
      )
        met++;
    }
    return [id, met / draws];
  });
  return Object.fromEntries(shares);
}

/** Standard error of a share. */
export function standardError(share: number, draws: number): number {
  return Math.sqrt((share * (1 - share)) / draws);
}

/** Independent uniform numbers for plain simulations: mulberry32, nothing of the library. */
export function plainUniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** Independent standard normal numbers by Box and Muller. */
export function plainNormals(uniform: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

export function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

export function sd(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

export function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  return mean(a.map((value, i) => (value - ma) * (b[i]! - mb))) / (sd(a) * sd(b));
}
