import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { log } from '../core/log';
import { parseInput, wordedFault } from '../core/parse-input';
import { real, steps } from '../core/schema';
import { finitePath } from './finite-path';

const shapes = ['linear', 'smoothstep', 'logistic'] as const;
const schema = z
  .strictObject({ size: real(), from: real(), to: real(), shape: z.enum(shapes), years: steps })
  .check(
    z.superRefine(({ from, to }, context) => {
      if (from <= to) return;
      const expected = {
        en: `at least \`from\`, ${from}`,
        zh: `不小于 \`from\`（${from}）的数`,
      };
      context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['to'], input: to });
    }),
  );

/** Input of `policyRamp`. */
export interface PolicyRampInput {
  readonly size: number;
  readonly from: number;
  readonly to: number;
  readonly shape: 'linear' | 'smoothstep' | 'logistic';
  readonly years: number;
}

/**
 * Effect of a policy that is phased in between two times.
 *
 * with s = (t − from) / (to − from): linear s and smoothstep s² (3 − 2 s), 0 before and 1 after; logistic
 * 1 / (1 + 99^(1 − 2 s)), which is 1 % at `from`, 99 % at `to` and never quite 0 or 1. Where `from` equals `to` every
 * shape is a step, full from that time on. Policies that overlap are added in log points.
 *
 * @param size - full effect, in any unit
 * @param from - years after year 0 at which the policy begins, the last that is unchanged where it is a whole year;
 * need not be whole, may be negative
 * @param to - years after year 0 at which it is complete, ≥ `from`
 * @param shape - `linear`, `smoothstep` or `logistic`
 * @param years - steps after year 0, an integer in [0, 200]
 * @returns path of the effect of length `years + 1`, in the unit of `size`
 * @throws InputError if an input is out of its range or `to` is before `from`
 * @example policyRamp({ size: 10, from: 1, to: 3, shape: 'linear', years: 4 }); // [0, 0, 5, 10, 10]
 * @example policyRamp({ size: 10, from: 2, to: 2, shape: 'linear', years: 3 }); // [0, 0, 10, 10]
 */
export function policyRamp(input: PolicyRampInput): number[] {
  const { size, from, to, shape, years } = parseInput('policyRamp', schema, input);
  const path = Array.from({ length: years + 1 }, (_, t) => {
    if (from === to) return t < from ? 0 : size;
    // Adding 0 turns the −0 of a negative size times 0 into 0.
    return size * phaseIn((t - from) / (to - from), shape) + 0;
  });
  return finitePath('policyRamp', path);
}

function phaseIn(progress: number, shape: (typeof shapes)[number]): number {
  if (shape === 'logistic') return 1 / (1 + exp(log(99) * (1 - 2 * progress)));
  const s = Math.min(1, Math.max(0, progress));
  return shape === 'linear' ? s : s * s * (3 - 2 * s);
}
