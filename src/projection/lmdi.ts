import * as z from 'zod/mini';
import { parseInput, wordedFault } from '../core/parse-input';
import { real } from '../core/schema';
import { finiteNumber } from './finite-number';
import { logMeanEffects } from './log-mean-effects';

const factors = z.record(z.string(), real('[0, ∞)'));
const schema = z.strictObject({ base: factors, final: factors }).check(
  z.superRefine(({ base, final }, context) => {
    for (const [field, names, others] of [
      ['final', base, final],
      ['base', final, base],
    ] as const) {
      for (const name of Object.keys(names)) {
        if (Object.hasOwn(others, name)) continue;
        const expected = {
          en: 'a number, because `base` and `final` name the same factors',
          zh: '数字，因为 `base` 与 `final` 的因素名称应相同',
        };
        context.addIssue({ ...wordedFault('E_SHAPE', expected), path: [field, name], input: undefined });
      }
    }
    if (Object.keys(base).length > 0) return;
    const expected = {
      en: 'an object with at least one factor',
      zh: '至少含一个因素的对象',
    };
    context.addIssue({ ...wordedFault('E_SHAPE', expected), path: ['base'], input: base });
  }),
);

/**
 * Change of a product of named factors, split into the effect of each factor (logarithmic mean Divisia index I).
 *
 * additive: ΔC(k) = L(C¹, C⁰) · ln(k¹ / k⁰), which add up to C¹ − C⁰; multiplicative: k¹ / k⁰, whose product is
 * C¹ / C⁰. A factor may be 0: the additive effects are then the limits for factors tending to 0 together.
 *
 * @param base - factors of the first year by name, each ≥ 0
 * @param final - the same factors of the last year, same units
 * @returns `base` and `final`, the products C⁰ and C¹; `change`, C¹ − C⁰; `additive` effects in the unit of the
 * product; `multiplicative` effects, Infinity where a factor rises from 0 and 1 where it stays 0
 * @throws InputError if a factor is negative or missing on one side, or a product overflows
 * @see Ang (2005), The LMDI approach to decomposition analysis: a practical guide
 * @see Ang and Liu (2007), Handling zero values in the logarithmic mean Divisia index decomposition approach
 * @example lmdi({ base: { price: 1, volume: 2 }, final: { price: 3, volume: 4 } }).multiplicative; // { price: 3, volume: 2 }
 * @example lmdi({ base: { price: 1, volume: 2 }, final: { price: 3, volume: 2 } }).additive; // { price: 4, volume: 0 }
 */
export function lmdi<const K extends string>(input: {
  readonly base: Readonly<Record<K, number>>;
  readonly final: Readonly<Record<NoInfer<K>, number>>;
}): {
  base: number;
  final: number;
  change: number;
  additive: Record<K, number>;
  multiplicative: Record<K, number>;
} {
  const parsed = parseInput('lmdi', schema, input);
  // The keys of a parsed record are the names that the caller's type lists.
  const names = Object.keys(parsed.base) as K[];
  const from = names.map((name) => parsed.base[name]!);
  const to = names.map((name) => parsed.final[name]!);
  const base = finiteNumber('lmdi', from.reduce(times, 1));
  const final = finiteNumber('lmdi', to.reduce(times, 1));
  const ratios = from.map((value, k) => (value === to[k] ? 1 : to[k]! / value));
  const additive = named(names, logMeanEffects(from, to));
  return { base, final, change: final - base, additive, multiplicative: named(names, ratios) };
}

function times(a: number, b: number): number {
  return a * b;
}

function named<K extends string>(names: readonly K[], values: readonly number[]): Record<K, number> {
  return Object.fromEntries(names.map((name, k) => [name, values[k]!])) as Record<K, number>;
}
