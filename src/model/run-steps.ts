import { evaluate } from './evaluate';
import type { Step } from './schedule';
import { interpretedCode } from './simultaneous/interpreted-code';
import { blockSolver } from './simultaneous/solve-block';
import type { UnsolvedBlock } from './simultaneous/unsolved-block';
import { indicatorsOf } from './year-formulas';

/** Start of the unknowns of a block in the base year, which has no year before it. */
export const baseYearStart = 1;

/** Where the steps of one year find what they read, and leave what they compute. */
export interface YearContext {
  readonly year: number;
  /** Whether this is the base year, whose formulas read no year before. */
  readonly isBase: boolean;
  /** Value of a name, `lag` years before `year`. */
  readonly read: (name: string, lag: number) => number;
  readonly write: (name: string, value: number) => void;
  /** Told of a block of indicators that is not solved, before its values are written, all NaN. */
  readonly noteUnsolved: (names: readonly string[], block: UnsolvedBlock) => void;
}

/**
 * Interpreter of the steps of one year.
 *
 * @returns a function that computes them for one draw; blocks are solved from last year's values of their unknowns
 */
export function stepRunner(steps: readonly Step[]): (context: YearContext) => void {
  const runners = steps.map((step): ((context: YearContext) => void) => {
    if (step.kind === 'compute')
      return (context) => context.write(step.name, evaluate(step.formula, context));
    const { given, names, unknowns, firstValue, firstStart, slots: size } = step.system;
    const { solve, search } = blockSolver(step.system, interpretedCode(step.system));
    const slots = new Float64Array(size);
    const indicators = indicatorsOf(names);
    return (context) => {
      const startOf = (name: string) => (context.isBase ? baseYearStart : context.read(name, 1));
      for (const [slot, formula] of given) slots[slot] = evaluate(formula, context);
      for (const [j, name] of unknowns.entries()) slots[j] = startOf(name);
      if (!solve(slots)) {
        for (const [i, name] of names.entries()) slots[firstStart + i] = startOf(name);
        const unsolved = search(slots);
        if (unsolved !== undefined) context.noteUnsolved(indicators, unsolved);
      }
      for (const [i, name] of names.entries()) context.write(name, slots[firstValue + i]!);
    };
  });
  return (context) => {
    for (const run of runners) run(context);
  };
}
