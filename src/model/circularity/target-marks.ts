import type { JudgedAssumptions } from './judged-assumptions';
import { judgedAssumptions, type MarkedSubject, markedBehind } from './marked-behind';
import { type MarkedPart, printPart } from './part';
import { targetReads } from './target-reads';

/** What of the assumptions behind the odds of a target was set from targets. */
export interface TargetMark {
  /** A part in force was set from this target and reaches it, so that the odds are no evidence for it. */
  readonly circular: boolean;
  /** The parts that make it circular: `inputs.growth`; none where it is not. */
  readonly circularThrough: readonly string[];
  /** Other targets from which parts that reach this one were set. */
  readonly sharesDriver: readonly string[];
}

/** The mark of a target that no part was set from, and that none reaches that was set from another. */
const noMark: TargetMark = Object.freeze({
  circular: false,
  circularThrough: Object.freeze([]),
  sharesDriver: Object.freeze([]),
});

const known = new WeakMap<object, Readonly<Record<string, TargetMark>>>();

/**
 * The marks of all targets of a model or a scenario. A target is circular where a part in force was set from it and
 * reaches what it is judged by; others that the part reaches share a driver with it. They are marks of the
 * assumptions, and so the same for every run and whatever the draws are conditioned on.
 *
 * @param subject - a model or a scenario
 * @returns a frozen record by the id of the target
 * @example targetMarks(defineModel({ id: 'm', years: { base: 2020, horizon: 2021 }, inputs: { g: { value: 1, restsOn: ['a'] } }, indicators: { x: { baseline: 1, equation: 'g * x(-1)' } }, targets: { a: { indicator: 'x', year: 2021, atLeast: 1 } } })).a.circular; // true
 */
export function targetMarks(subject: MarkedSubject): Readonly<Record<string, TargetMark>> {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const marks = Object.freeze(marksOf(judgedAssumptions(subject)));
  known.set(subject, marks);
  return marks;
}

function marksOf(subject: JudgedAssumptions): Record<string, TargetMark> {
  const behind = markedBehind(subject);
  return Object.fromEntries(
    Object.values(subject.targets).map((target) => {
      const reaching = behind(targetReads(target, subject));
      return [target.id, reaching.length === 0 ? noMark : markOf(target.id, reaching)];
    }),
  );
}

/** @param reaching - the marked parts that reach the target */
function markOf(id: string, reaching: readonly MarkedPart[]): TargetMark {
  const own = reaching.filter(({ restsOn }) => restsOn.includes(id));
  const others = new Set(reaching.flatMap(({ restsOn }) => restsOn));
  others.delete(id);
  return Object.freeze({
    circular: own.length > 0,
    circularThrough: Object.freeze(own.map(({ part }) => printPart(part))),
    sharesDriver: Object.freeze([...others]),
  });
}
