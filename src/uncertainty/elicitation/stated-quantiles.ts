import * as z from 'zod/mini';
import type { Issue } from '../../core/issue';
import { fault, parseInput } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { real } from '../../core/schema';
import { type NameHint, unknownName } from '../../core/unknown-name';
import {
  type Percentile,
  type PercentileKey,
  percentileForm,
  percentileHint,
  percentileOf,
} from './percentile';
import { familyOf, type QuantileFamily, quantileFamilies } from './quantile-families';
import type { QuantileFit } from './quantile-fit';
import { readStatedParameter } from './stated-parameter';

/** Quantiles as an expert states them, by their percentiles, and bounds of beta and metalog. */
export type StatedQuantiles = Readonly<Partial<Record<PercentileKey | 'min' | 'max', number>>>;

/** Everything that is stated of a law. */
export interface StatedLaw extends QuantileFit {
  readonly family: QuantileFamily;
}

const names = Object.keys(quantileFamilies) as QuantileFamily[];
const familySchema = z.strictObject({ family: z.enum(names, { error: `one of ${names.join(', ')}` }) });
const objectSchema = z.record(z.string(), z.unknown());
const statedSchema = z.strictObject({ stated: objectSchema });

/**
 * Checks what is stated of a law: its percentiles and their order, and a parameter or bounds.
 *
 * @param quantiles - by percentile; `min` and `max` may stand among them
 * @param family - name of the family
 * @param stated - a parameter of it by name, or none; bounds may stand here too
 * @throws InputError with every fault of what stands beside the quantiles, else of these
 */
export function readStatedLaw(quantiles: unknown, family: unknown, stated: unknown): StatedLaw {
  const { family: name } = parseInput('fromQuantiles', familySchema, { family });
  const { min, max, ...percentiles } = defined(parseInput('fromQuantiles', objectSchema, quantiles));
  const parameters = parseInput('fromQuantiles', statedSchema, { stated }).stated;
  const beside = { ...defined({ min, max }), ...defined(parameters) };
  const law = readStatedParameter(name, beside);
  refuseUnknown(percentiles, name);
  const values = parseInput('fromQuantiles', rulesOf(name, law), percentiles);
  return { family: name, ...law, points: pointsOf(values) };
}

function defined(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function pointsOf(values: Readonly<Record<string, number>>): Percentile[] {
  return Object.entries(values)
    .map(([key, x]) => percentileOf(key, x))
    .sort((a, b) => a.p - b.p);
}

function refuseUnknown(percentiles: Readonly<Record<string, unknown>>, family: QuantileFamily): void {
  const unknown = Object.keys(percentiles).filter((key) => !percentileForm.test(key));
  if (unknown.length === 0) return;
  throw new InputError(unknown.map((name) => unknownPercentile(name, family)));
}

function unknownPercentile(name: string, family: QuantileFamily): Issue {
  const { parameters, bounds } = familyOf(family);
  const { hint, zh, suggestion } = Object.hasOwn(parameters, name)
    ? parameterHint(name, family)
    : percentileHint(name, bounds === undefined ? [] : ['min', 'max']);
  const code = 'E_UNKNOWN_OPTION';
  const issue = unknownName({
    where: 'fromQuantiles',
    path: name,
    what: 'option',
    isPlaced: false,
    name,
    known: [],
    code,
  });
  const repair = suggestion === undefined ? {} : { suggestion };
  return { ...issue, hint, ...repair, zh: { message: issue.zh!.message, hint: zh } };
}

/** A parameter of the family, which stands in the third place. */
function parameterHint(name: string, family: QuantileFamily): NameHint {
  const call = `fromQuantiles(quantiles, '${family}', { ${name} })`;
  return { hint: `a parameter stands apart: ${call}`, zh: `参数应单独给出：${call}` };
}

/** Rules for the quantiles of a law: numbers that increase, within what its values can be. */
function rulesOf(name: QuantileFamily, { min, max }: Omit<QuantileFit, 'points'>) {
  return z.record(z.string(), real()).check(
    z.superRefine((values, context) => {
      const points = pointsOf(values);
      const refuse = ({ key, x }: Percentile, given: Parameters<typeof fault>[0]) =>
        context.addIssue({ ...fault(given), path: [key], input: x });
      for (const [i, point] of points.entries()) {
        const issue = orderFault(points[i - 1], point);
        if (issue !== undefined) refuse(point, issue);
      }
      const [first, last] = [points[0], points[points.length - 1]];
      if (first === undefined || last === undefined) return;
      const { isPositive, bounds } = familyOf(name);
      if (isPositive === true && first.x <= 0) refuse(first, positiveFault(name));
      if (bounds === undefined) return;
      const [low, high] = bounds === 'both' ? [min ?? 0, max ?? 1] : [min ?? -Infinity, max ?? Infinity];
      if (first.x <= low) refuse(first, boundFault('greater than', '大于', 'min', low));
      if (last.x >= high) refuse(last, boundFault('less than', '小于', 'max', high));
    }),
  );
}

function orderFault(
  before: Percentile | undefined,
  { x }: Percentile,
): Parameters<typeof fault>[0] | undefined {
  if (before === undefined) return undefined;
  if (x > before.x && Number.isFinite(x - before.x)) return undefined;
  const [expected, chinese] =
    x > before.x
      ? [`within 1.79e308 of \`${before.key}\``, `与 \`${before.key}\` 相差不超过 1.79e308 的数`]
      : [`greater than \`${before.key}\`, which is ${before.x}`, `大于 \`${before.key}\`（${before.x}）的数`];
  return { code: x > before.x ? 'E_RANGE' : 'E_NOT_MONOTONE', expected, zh: { expected: chinese } };
}

function positiveFault(name: QuantileFamily): Parameters<typeof fault>[0] {
  return {
    code: 'E_INCONSISTENT',
    expected: `greater than 0, as all values of a ${name} are`,
    hint: 'shiftedLognormal has no such limit',
    zh: { expected: `大于 0 的数，因为 ${name} 的取值均大于 0`, hint: 'shiftedLognormal 没有此限制' },
  };
}

function boundFault(
  word: string,
  chinese: string,
  key: 'min' | 'max',
  bound: number,
): Parameters<typeof fault>[0] {
  return {
    code: 'E_INCONSISTENT',
    expected: `${word} \`${key}\`, which is ${bound}`,
    zh: { expected: `${chinese} \`${key}\`（${bound}）的数` },
  };
}
