import * as z from 'zod/mini';
import { closestName } from '../core/closest-name';
import { expectation } from '../core/expectation';
import { expectedIssue } from '../core/expected-issue';
import { normalQuantile } from '../core/normal-quantile';
import { parseInput } from '../core/parse-input';
import { InputError, isPlancastError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { real } from '../core/schema';
import { unknownName } from '../core/unknown-name';
import { withIssues } from '../core/with-issues';
import { type Distribution, isDistribution } from './distribution';
import { mixture } from './distributions/mixture';
import { pointMass } from './distributions/point-mass';
import { truncated } from './distributions/truncated';
import { fromQuantiles } from './elicitation/from-quantiles';
import { looksLikePercentile, percentileOf } from './elicitation/percentile';
import { type QuantileFamily, quantileFamilies } from './elicitation/quantile-families';
import type { StatedQuantiles } from './elicitation/stated-quantiles';
import { lawBuilders } from './law-builders';
import type { LawNotation } from './law-notation';

/**
 * Distance of a quantile from that of a normal, as a share of the distance of the other two, below which a shifted
 * lognormal loses its digits.
 */
const nearlyNormal = 1e-6;

/** Laws within one another, a truncated mixture of mixtures say; each level multiplies the work of every quantile. */
const deepest = 8;

type Plain = Readonly<Record<string, unknown>>;
type Builder = (parameters: Plain, level: number) => Distribution;

/** Checked where the law is built. */
const nested = z.optional(z.unknown());
const truncatedSchema = z.strictObject({ distribution: nested, min: nested, max: nested });
const mixtureSchema = z.strictObject({
  components: z.array(z.strictObject({ weight: nested, distribution: nested }), {
    error: expectation('an array of { weight, distribution }', '由 { weight, distribution } 组成的列表'),
  }),
});

const builders: Readonly<Record<string, Builder>> = {
  ...(lawBuilders as Readonly<Record<string, unknown>> as Record<string, Builder>),
  pointMass: (given) => pointMass(parseInput('pointMass', z.strictObject({ value: real() }), given).value),
  truncated: readTruncated,
  mixture: readMixture,
  fromQuantiles: readQuantileNotation,
};

/** Keys of what holds a law: an object with one of them, rightly or wrongly spelt, is no law itself. */
const keysOfHolders = ['value', 'iid', 'ar1', 'name', 'unit', 'status', 'reason', 'sources', 'restsOn'];

/** Kinds of laws that the notation knows. */
export const lawKinds: readonly string[] = Object.freeze(
  Object.keys(builders).filter((key) => key !== 'fromQuantiles'),
);

/**
 * The distribution that a notation in plain data stands for: `{ normal: { mean, sd } }` and alike, one key that names
 * the law; `truncated` and `mixture` hold such notations again. Quantiles `{ p10, p90, family }`, with a parameter or
 * bounds beside them, by themselves or under the key `fromQuantiles`, stand for the law of `fromQuantiles`. Without a family two of them, or one with a parameter, stand
 * for the normal, three for the shifted lognormal, or for the normal through the outer two where the third is that of
 * it to 1e-6 of their distance.
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
  return readNested(notation, 1);
}

function readNested(given: unknown, level: number): Distribution {
  if (isDistribution(given)) return given;
  if (!isLawNotation(given)) {
    const expected = {
      en: 'a distribution such as { normal: { mean, sd } }',
      zh: '分布，如 { normal: { mean, sd } }',
    };
    throw new InputError([
      expectedIssue('readLaw', '', { code: 'E_TYPE', expected, got: printValue(given) }),
    ]);
  }
  if (isQuantiles(given)) return readQuantileNotation(given);
  const [kind, second] = Object.keys(given) as [string, string?];
  if (second !== undefined) throw secondLaw(kind, second, given[second]);
  const build = Object.hasOwn(builders, kind) ? builders[kind] : undefined;
  if (build === undefined) throw unknownLaw(kind);
  if (level > deepest) throw tooDeep(given);
  return at(kind, () => build(given[kind] as Plain, level));
}

/** Whether a value is written as a distribution in plain data, rightly or wrongly: names of laws, or quantiles. */
export function isLawNotation(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isDistribution(value))
    return false;
  const keys = Object.keys(value);
  if (isQuantiles(value as Plain)) return true;
  if (keys.length > 0 && keys.every((key) => Object.hasOwn(builders, key))) return true;
  if (keys.length !== 1) return false;
  const [key] = keys as [string];
  const inner = (value as Plain)[key];
  return typeof inner === 'object' && inner !== null && closestName(key, keysOfHolders) === undefined;
}

function secondLaw(first: string, second: string, value: unknown): InputError {
  const got = printValue(value);
  const allowed = `absent beside \`${first}\``;
  const hint = 'keep one of them, or write { mixture: { components: [{ weight, distribution }, ...] } }';
  const zh = {
    message: `readLaw：\`${second}\` 应为空，因为已有 \`${first}\`，现为 ${got}`,
    hint: '请只保留其中一个，或写成 { mixture: { components: [{ weight, distribution }, ...] } }',
  };
  const message = `readLaw: expected \`${second}\` to be ${allowed}, got ${got}`;
  return new InputError([{ code: 'E_INCONSISTENT', path: second, message, got, allowed, hint, zh }]);
}

function isQuantiles(value: Plain): boolean {
  return Object.keys(value).some(looksLikePercentile);
}

function readQuantileNotation({ family, ...given }: Plain): Distribution {
  const quantiles = Object.entries(given).filter(([key]) => looksLikePercentile(key));
  const beside = Object.entries(given).filter(([key]) => !looksLikePercentile(key));
  refuseUnknown(
    family,
    beside.map(([key]) => key),
  );
  const outer = family === undefined && beside.length === 0 ? outerOfNormal(quantiles) : undefined;
  const kind = family ?? (outer === undefined && quantiles.length > 2 ? 'shiftedLognormal' : 'normal');
  return fromQuantiles(
    Object.fromEntries(outer ?? quantiles) as StatedQuantiles,
    kind as QuantileFamily,
    Object.fromEntries(beside) as Readonly<Record<string, number>>,
  );
}

/** Refuses what is neither a percentile nor the family, a parameter of some family, or a bound. */
function refuseUnknown(family: unknown, keys: readonly string[]): void {
  const ofAll = Object.values(quantileFamilies).flatMap(({ parameters }) => Object.keys(parameters));
  const name = keys.find((key) => ![...ofAll, 'min', 'max'].includes(key));
  if (name === undefined) return;
  const isFamily = typeof family === 'string' && Object.hasOwn(quantileFamilies, family);
  const own = isFamily ? Object.keys(quantileFamilies[family as QuantileFamily].parameters) : ofAll;
  const known = ['family', ...new Set([...own, 'min', 'max'])];
  throw new InputError([
    unknownName({
      where: 'readLaw',
      path: name,
      isPlaced: false,
      what: 'option',
      name,
      known,
      code: 'E_UNKNOWN_OPTION',
    }),
  ]);
}

/** The outer two of three quantiles that are those of a normal; undefined where they are not, or not three. */
function outerOfNormal(
  quantiles: readonly (readonly [string, unknown])[],
): readonly (readonly [string, unknown])[] | undefined {
  const points = quantiles.map(([key, x]) => percentileOf(key, Number(x))).sort((a, b) => a.p - b.p);
  const [low, middle, high] = points;
  if (points.length !== 3 || low === undefined || middle === undefined || high === undefined)
    return undefined;
  const score = ({ p, q }: { readonly p: number; readonly q: number }) =>
    p <= q ? normalQuantile(p) : -normalQuantile(q);
  const share = (score(middle) - score(low)) / (score(high) - score(low));
  const off = Math.abs((middle.x - low.x) / (high.x - low.x) - share);
  return off <= nearlyNormal ? quantiles.filter(([key]) => key !== middle.key) : undefined;
}

function readTruncated(given: Plain, level: number): Distribution {
  const { distribution, ...limits } = parseInput('truncated', truncatedSchema, given);
  // Truncations of a truncated law are one, and so stand at one level.
  const inner = isTruncation(distribution) ? level : level + 1;
  const parent = at('distribution', () => readNested(distribution, inner));
  const defined = Object.entries(limits).filter(([, limit]) => limit !== undefined);
  return truncated(parent, Object.fromEntries(defined));
}

function readMixture(given: Plain, level: number): Distribution {
  const { components } = parseInput('mixture', mixtureSchema, given);
  const parts = components.map(({ weight, distribution }, i) => ({
    weight: weight as number,
    distribution: at(`components[${i}].distribution`, () => readNested(distribution, level + 1)),
  }));
  return mixture(parts);
}

function isTruncation(notation: unknown): boolean {
  return typeof notation === 'object' && notation !== null && Object.hasOwn(notation, 'truncated');
}

function tooDeep(given: Plain): InputError {
  const got = printValue(given);
  const message = `readLaw: expected at most ${deepest} laws within one another, got one more: ${got}`;
  const zh = {
    message: `readLaw：分布最多嵌套 ${deepest} 层，现又多一层：${got}`,
    hint: '请写成一个混合分布',
  };
  const hint = 'write mixtures of mixtures as one mixture';
  return new InputError([{ code: 'E_LIMIT', path: '', message, got, hint, zh }]);
}

/** Runs a step inside the notation; faults that it throws get the path that leads to it. */
function at<R>(path: string, step: () => R): R {
  try {
    return step();
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    throw withIssues(error, (issues) =>
      issues.map((issue) => ({ ...issue, path: joined(path, issue.path) })),
    );
  }
}

function joined(outer: string, inner: string): string {
  return inner === '' ? outer : `${outer}.${inner}`;
}

function unknownLaw(kind: string): InputError {
  const law = { where: 'readLaw', path: kind, isPlaced: false, what: 'distribution' } as const;
  return new InputError([unknownName({ ...law, name: kind, known: Object.keys(builders) })]);
}
