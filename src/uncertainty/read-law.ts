import { z } from 'zod';
import { closestName } from '../core/closest-name';
import { parseInput } from '../core/parse-input';
import { InputError, isPlancastError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { real } from '../core/schema';
import { unknownName } from '../core/unknown-name';
import { type Distribution, isDistribution } from './distribution';
import { mixture } from './distributions/mixture';
import { pointMass } from './distributions/point-mass';
import { truncated } from './distributions/truncated';
import { fromQuantiles, type QuantileFamily } from './elicitation/from-quantiles';
import { lawBuilders } from './law-builders';
import type { LawNotation } from './law-notation';

/** Distance of a median from the middle of p5 and p95, as a share of p95 − p5, that passes for rounding. */
const roundingOfMedian = 1e-3;

type Plain = Readonly<Record<string, unknown>>;
type Builder = (parameters: Plain) => Distribution;

/** Checked where the law is built. */
const nested = z.unknown().optional();
const truncatedSchema = z.strictObject({ distribution: nested, min: nested, max: nested });
const mixtureSchema = z.strictObject({
  components: z.array(z.strictObject({ weight: nested, distribution: nested }), {
    error: 'an array of { weight, distribution }',
  }),
});

const builders: Readonly<Record<string, Builder>> = {
  ...(lawBuilders as Readonly<Record<string, (parameters: never) => Distribution>> as Record<
    string,
    Builder
  >),
  pointMass: (given) => pointMass(parseInput('pointMass', z.strictObject({ value: real() }), given).value),
  truncated: readTruncated,
  mixture: readMixture,
};

/** Kinds of laws that the notation knows. */
export const lawKinds: readonly string[] = Object.freeze(Object.keys(builders));

/**
 * The distribution that a notation in plain data stands for: `{ normal: { mean, sd } }` and alike, one key that names
 * the law; `truncated` and `mixture` hold such notations again. Quantiles `{ p5, p50?, p95, family?, min?, max? }`
 * without a family stand for the normal where there is no median or it lies in the middle, else for the shifted
 * lognormal, which goes over into the normal as the median nears the middle.
 *
 * @param notation - plain data
 * @returns the distribution
 * @throws InputError if the law is unknown or its parameters are wrong; paths lead into the notation
 * @example readLaw({ normal: { mean: 0.05, sd: 0.01 } }).mean; // 0.05
 * @example readLaw({ truncated: { distribution: { normal: { mean: 0, sd: 1 } }, min: 0 } }).support; // [0, Infinity]
 * @example readLaw({ nromal: { mean: 0, sd: 1 } });
 * // InputError: readLaw: unknown distribution "nromal"; did you mean `normal`?
 */
export function readLaw(notation: LawNotation): Distribution {
  const given: unknown = notation;
  if (isDistribution(given)) return given;
  if (!isLawNotation(given)) {
    const got = printValue(given);
    const allowed = 'a distribution such as { normal: { mean, sd } }';
    throw new InputError([
      { code: 'E_TYPE', path: '', message: `readLaw: expected ${allowed}, got ${got}`, got, allowed },
    ]);
  }
  if (isQuantiles(given)) return readQuantileNotation(given);
  const [kind] = Object.keys(given) as [string];
  const build = Object.hasOwn(builders, kind) ? builders[kind] : undefined;
  if (build === undefined) throw unknownLaw(kind);
  return at(kind, () => build(given[kind] as Plain));
}

/** Whether a value is written as a distribution in plain data, rightly or wrongly: one key, or quantiles. */
export function isLawNotation(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isDistribution(value))
    return false;
  const keys = Object.keys(value);
  if (isQuantiles(value as Plain)) return true;
  if (keys.length !== 1) return false;
  const inner = (value as Plain)[keys[0]!];
  if (Object.hasOwn(builders, keys[0]!)) return true;
  return typeof inner === 'object' && inner !== null && closestName(keys[0]!, ['value']) === undefined;
}

function isQuantiles(value: Plain): boolean {
  return ['p5', 'p50', 'p95'].some((key) => Object.hasOwn(value, key));
}

function readQuantileNotation({ family, ...quantiles }: Plain): Distribution {
  const given = quantiles as { readonly p5: number; readonly p50?: number; readonly p95: number };
  return fromQuantiles(given, (family ?? familyOf(given)) as QuantileFamily);
}

function familyOf({ p5, p50, p95 }: { p5: number; p50?: number; p95: number }): QuantileFamily {
  if (p50 === undefined) return 'normal';
  const off = Math.abs(p50 - (p5 / 2 + p95 / 2));
  return off > roundingOfMedian * (p95 - p5) ? 'shiftedLognormal' : 'normal';
}

function readTruncated(given: Plain): Distribution {
  const { distribution, ...limits } = parseInput('truncated', truncatedSchema, given);
  const parent = at('distribution', () => readLaw(distribution as LawNotation));
  const defined = Object.entries(limits).filter(([, limit]) => limit !== undefined);
  return truncated(parent, Object.fromEntries(defined));
}

function readMixture(given: Plain): Distribution {
  const { components } = parseInput('mixture', mixtureSchema, given);
  const parts = components.map(({ weight, distribution }, i) => ({
    weight: weight as number,
    distribution: at(`components[${i}].distribution`, () => readLaw(distribution as LawNotation)),
  }));
  return mixture(parts);
}

/** Runs a step inside the notation; faults that it throws get the path that leads to it. */
function at<R>(path: string, step: () => R): R {
  try {
    return step();
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    throw new InputError(error.issues.map((issue) => ({ ...issue, path: joined(path, issue.path) })));
  }
}

function joined(outer: string, inner: string): string {
  return inner === '' ? outer : `${outer}.${inner}`;
}

function unknownLaw(kind: string): InputError {
  const law = { where: 'readLaw', path: kind, isPlaced: false, what: 'distribution' } as const;
  return new InputError([unknownName({ ...law, name: kind, known: lawKinds })]);
}
