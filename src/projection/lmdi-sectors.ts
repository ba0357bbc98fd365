import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { parseInput, wordedFault } from '../core/parse-input';
import { reals } from '../core/schema';
import { sum } from '../core/sum';
import type { Wording } from '../core/wording';
import { finiteNumber } from './finite-number';
import { logMeanEffects } from './log-mean-effects';
import { logMeanOf } from './log-mean-of';

const year = z.strictObject({
  activity: z.readonly(reals('[0, ∞)')),
  intensity: z.readonly(reals('[0, ∞)')),
});
type Year = z.output<typeof year>;
const schema = z.strictObject({ base: year, final: year }).check(
  z.superRefine((value, context) => {
    const sectors = value.base.activity.length;
    const report = (side: 'base' | 'final', field: keyof Year, expected: Wording) =>
      context.addIssue({
        ...wordedFault('E_SHAPE', expected),
        path: [side, field],
        input: value[side][field],
      });
    for (const side of ['base', 'final'] as const) {
      for (const field of ['activity', 'intensity'] as const) {
        if (value[side][field].length !== sectors)
          report(side, field, {
            en: `an array of ${sectors} numbers, one a sector`,
            zh: `${sectors} 个数字的列表，每个部门一个`,
          });
      }
      const { activity, intensity } = value[side];
      if (activity.every((amount, i) => amount * (intensity[i] ?? 0) === 0)) {
        report(side, 'activity', {
          en: 'above 0, together with its intensity, in at least one sector',
          zh: '至少在一个部门中与其强度同为正数的列表',
        });
      }
    }
  }),
);

/** Effects of total activity, of the shares of the sectors, and of the intensities within them. */
type Effects = { activity: number; structure: number; intensity: number };

/** Input of `lmdiSectors`. */
export interface LmdiSectorsInput {
  readonly base: {
    readonly activity: readonly number[];
    readonly intensity: readonly number[];
  };
  readonly final: {
    readonly activity: readonly number[];
    readonly intensity: readonly number[];
  };
}

/**
 * Change of a total over sectors, split into the effects of activity, structure and intensity (LMDI-I).
 *
 * E = Σᵢ Q · Sᵢ · Iᵢ with Q = Σ Qᵢ and Sᵢ = Qᵢ / Q; additive: ΔE(x) = Σᵢ L(Eᵢ¹, Eᵢ⁰) ln(xᵢ¹ / xᵢ⁰), which add up to
 * E¹ − E⁰; multiplicative: exp(ΔE(x) / L(E¹, E⁰)), whose product is E¹ / E⁰
 *
 * @param base - of the first year: `activity`, Qᵢ ≥ 0 by sector, and `intensity`, Iᵢ ≥ 0 per unit of activity
 * @param final - the same of the last year, same sectors and units; a sector may begin or end at 0
 * @returns totals `base` and `final`, their `change`, and the `additive` and `multiplicative` effects
 * @throws InputError if a number is negative, the sectors differ in number, or a total is 0
 * @see Ang (2005), The LMDI approach to decomposition analysis: a practical guide
 * @example lmdiSectors({ base: { activity: [1, 1], intensity: [2, 2] }, final: { activity: [1, 1], intensity: [3, 3] } }).change; // 2
 */
export function lmdiSectors(input: LmdiSectorsInput): {
  base: number;
  final: number;
  change: number;
  additive: Effects;
  multiplicative: Effects;
} {
  const parsed = parseInput('lmdiSectors', schema, input);
  const from = factorsOf(parsed.base);
  const to = factorsOf(parsed.final);
  const effects = from.map((factors, i) => logMeanEffects(factors, to[i]!));
  const additive = effectsOf((k) => finiteNumber('lmdiSectors', sum(effects.map((each) => each[k]!))));
  const base = finiteNumber('lmdiSectors', total(parsed.base));
  const final = finiteNumber('lmdiSectors', total(parsed.final));
  const mean = logMeanOf(final, base);
  const parts = [additive.activity, additive.structure, additive.intensity];
  const multiplicative = effectsOf((k) => finiteNumber('lmdiSectors', exp(parts[k]! / mean)));
  return { base, final, change: final - base, additive, multiplicative };
}

function total({ activity, intensity }: Year): number {
  return sum(activity.map((amount, i) => amount * intensity[i]!));
}

function factorsOf({ activity, intensity }: Year): number[][] {
  const all = sum(activity);
  return activity.map((amount, i) => [all, amount / all, intensity[i]!]);
}

function effectsOf(part: (k: 0 | 1 | 2) => number): Effects {
  return { activity: part(0), structure: part(1), intensity: part(2) };
}
