import { halfUnit } from '../core/half-unit';
import type { Plan } from '../plan/plan';
import { isDistribution } from '../uncertainty/distribution';
import { type BaseYearReader, baseYearReaders } from './base-year-values';
import { referencesOf } from './expression';
import type { Assumptions } from './model';
import { deviations, planLevel } from './plan-level';

/** What the base year of a model, or of a scenario, is evaluated from. */
export interface BaseYearSubject extends Pick<Assumptions, 'inputs' | 'indicators' | 'baselines'> {
  readonly years: { readonly base: number };
  readonly plan?: Plan | undefined;
}

/** The base year at the means, and how exactly it is stated. */
export interface BaseYear {
  readonly read: BaseYearReader;
  /**
   * How far a number made of base-year values may lie from what it is: each value moved by half a unit of its last
   * digit or, where it has a law or a standard deviation, by four of these; the moves added up.
   *
   * @param names - indicators and inputs that the number is made of
   */
  readonly leeway: (number: (read: BaseYearReader) => number, names: readonly string[]) => number;
  /** Names that base-year values are made of: the given ones, and all that their formulas read. */
  readonly madeOf: (names: readonly string[]) => readonly string[];
}

/**
 * Evaluates the base year with the inputs at their means.
 *
 * Half units are those of stated base-year values and of plain inputs that base-year values are made of. Inputs that
 * only equations read are parameters and count as exact, and so does what follows from an equation.
 */
export function openBaseYear(subject: BaseYearSubject): BaseYear {
  const readers = baseYearReaders(subject, subject.years.base);
  const read = readers();
  return {
    read,
    madeOf: (names) => statedNumbers(subject, names).names,
    leeway: (number, names) => {
      const middle = number(read);
      const moves = [...statedNumbers(subject, names).widths].map(([name, width]) => {
        if (!(width < Infinity)) return Infinity;
        const ends = [width, -width].map((by) => number(readers({ name, value: read(name) + by })));
        return Math.max(0, ...ends.map((end) => Math.abs(end - middle)).filter((by) => by < Infinity));
      });
      return moves.reduce((total, move) => total + move, 0);
    },
  };
}

/** All names that some are made of, and how far each number among them may lie from what is stated. */
function statedNumbers(subject: BaseYearSubject, of: readonly string[]) {
  const { inputs, indicators, baselines } = subject;
  const widths = new Map<string, number>();
  const seen = new Set<string>();
  const names = new Set<string>();
  const visit = (name: string, isStated: boolean): void => {
    const key = `${name} ${isStated}`;
    if (seen.has(key)) return;
    seen.add(key);
    names.add(name);
    const input = inputs[name];
    if (input !== undefined) {
      const width = inputWidth(input.value, isStated);
      if (width > 0) widths.set(name, width);
      return;
    }
    const { formula } = baselines[name]!;
    if (formula.kind === 'number') widths.set(name, levelWidth(subject, name, formula.value));
    for (const each of referencesOf(formula)) visit(each.name, formula !== indicators[name]!.equation);
  };
  for (const name of of) visit(name, false);
  return { widths, names: [...names] };
}

function inputWidth(value: Assumptions['inputs'][string]['value'], isStated: boolean): number {
  if (isDistribution(value)) return deviations * Math.sqrt(value.variance);
  return isStated ? halfUnit(value) : 0;
}

/** What rounding of doubles may do to the difference of numbers made of some values. */
export function roundingOf(...values: readonly number[]): number {
  return 1e-12 * Math.max(...values.map(Math.abs));
}

/** Half a unit of the last digit, or four standard deviations where the level is one of the plan that has any. */
function levelWidth({ plan, years, indicators }: BaseYearSubject, name: string, value: number): number {
  const ofPlan = plan && planLevel(plan, name, years.base, indicators[name]!);
  return ofPlan?.value === value ? ofPlan.width : halfUnit(value);
}
