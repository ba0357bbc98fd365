import * as z from 'zod/mini';
import type { ErrorCode } from '../../core/error-code';
import { type Fault, fault } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { nameHint } from '../../core/unknown-name';

const words = ['estimate', 'none'] as const;

/** Persistence of a fit: a number in (−1, 1), `estimate` for that of least squares, `none` for growths without memory. */
export type PersistenceChoice = number | (typeof words)[number];

const expected = "a number in (-1, 1), 'estimate' or 'none'";
const inChinese = "(-1, 1) 内的数字、'estimate' 或 'none'";

/** Schema of the choice; left out, the estimate is shrunk. */
export const persistenceChoice = z.optional(
  z.unknown().check(
    z.superRefine((choice, context) => {
      if (choice === undefined || isChoice(choice)) return;
      context.addIssue({ ...fault(refusalOf(choice)), input: choice });
    }),
  ),
);

/** @param choice - what a caller gave */
export function isChoice(choice: unknown): choice is PersistenceChoice {
  return typeof choice === 'number' ? isStationary(choice) : words.some((word) => word === choice);
}

/** Growths at which the estimate counts half. */
const growthsOfHalf = 20;

/**
 * Persistence of a fit from its estimate.
 *
 * φ = φ̂ · n / (n + 20), unless a choice is given
 *
 * The standard error of φ̂ is about 1/√n, so that it says little in a short series; the product is the mean of φ̂ and 0
 * with the weights n and 20. There is no correction for the bias −(1 + 3 φ) / n of φ̂, which carries short series
 * without memory beyond ±0.9.
 *
 * @param estimate - φ̂ of least squares
 * @param growths - n
 * @returns φ in (−1, 1)
 * @throws InputError E_RANGE where it would lie outside: a process that returns to its mean has no such persistence
 * @example persistenceOf({ estimate: -0.846, growths: 7 }); // -0.21933333333333332
 */
export function persistenceOf(given: {
  readonly estimate: number;
  readonly growths: number;
  readonly choice?: PersistenceChoice | undefined;
}): number {
  const { estimate, growths, choice } = given;
  if (typeof choice === 'number') return choice;
  if (choice === 'none') return 0;
  const persistence = choice === 'estimate' ? estimate : shrunk(estimate, growths);
  if (isStationary(persistence)) return persistence;
  throw outside(given, persistence);
}

function shrunk(estimate: number, growths: number): number {
  return (estimate * growths) / (growths + growthsOfHalf);
}

/** Whether a process with such a persistence returns to its mean. */
export function isStationary(persistence: number): boolean {
  return persistence > -1 && persistence < 1;
}

function refusalOf(choice: unknown): Fault {
  const code: ErrorCode = typeof choice === 'number' ? 'E_RANGE' : 'E_TYPE';
  if (typeof choice !== 'string') return { code, expected, zh: { expected: inChinese } };
  const { hint, suggestion, zh } = nameHint(choice, words, 'value');
  const mending = suggestion === undefined ? {} : { hint, suggestion };
  return { code: 'E_UNKNOWN_NAME', expected, ...mending, zh: { expected: inChinese, hint: zh } };
}

function outside(
  { estimate, growths, choice }: Parameters<typeof persistenceOf>[0],
  persistence: number,
): InputError {
  const [value, less] = [persistence, shrunk(estimate, growths)].map((each) => Number(each.toPrecision(3)));
  const got = choice === undefined ? 'undefined' : `"${choice}"`;
  const allowed = `'none' or a number in (-1, 1), since the estimate comes out at ${value}`;
  const canShrink = choice === 'estimate' && isStationary(shrunk(estimate, growths));
  const hint = canShrink
    ? `leave it out, and the estimate is shrunk to ${less}`
    : "the growth rates move away from their mean; 'none' takes them as independent";
  return new InputError([
    {
      code: 'E_RANGE',
      path: 'persistence',
      message: `fitGrowth: expected \`persistence\` to be ${allowed}, got ${got}`,
      got,
      allowed,
      hint,
      zh: {
        message: `fitGrowth：\`persistence\` 应为 'none' 或 (-1, 1) 内的数字，因为估计值为 ${value}，现为 ${got}`,
        hint: canShrink
          ? `请省略该项，估计值将收缩为 ${less}`
          : "增长率偏离均值而不回归；'none' 将其视为相互独立",
      },
    },
  ]);
}
