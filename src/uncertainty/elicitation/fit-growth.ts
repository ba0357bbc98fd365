import * as z from 'zod/mini';
import type { Issue } from '../../core/issue';
import { allowLargeRates, largeRate } from '../../core/large-rate';
import { parseInput } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';
import { type Bilingual, type Source, source } from '../../plan/provenance';
import type { Distribution } from '../distribution';
import { normal } from '../distributions/normal';
import { pointMass } from '../distributions/point-mass';
import { studentT } from '../distributions/student-t';
import { truncated } from '../distributions/truncated';
import { historySchema, readHistory, type YearValue } from './growth-history';
import { persistenceNote } from './growth-notes';
import { type GrowthStatistics, growthStatistics } from './growth-statistics';
import { isChoice, type PersistenceChoice, persistenceChoice } from './persistence-choice';

/** Scales of the Student t at which the drift is cut off: e to the power of an uncut one has no mean. */
const cutOff = 8;

const schema = z.strictObject({
  history: historySchema,
  drift: z._default(z.string().check(z.minLength(1)), 'drift'),
  shock: z._default(z.string().check(z.minLength(1)), 'macro'),
  persistence: persistenceChoice,
  source: z.optional(source),
  allowLargeRates,
});

/** Where the numbers of a fit come from. */
interface FitProvenance {
  readonly unit: '1/year';
  readonly status: 'derived';
  readonly sources: readonly Source[];
  readonly reason: Bilingual;
}

/** Inputs and shocks for `defineModel`, with the statistics behind them. */
export interface GrowthFit<D extends string, S extends string> {
  readonly inputs: Record<D, FitProvenance & { readonly value: Distribution }>;
  readonly shocks: Record<
    S,
    FitProvenance & {
      readonly ar1: {
        readonly persistence: number;
        readonly innovation: Distribution;
        readonly start: number;
      };
    }
  >;
  readonly summary: GrowthStatistics;
}

/**
 * Uncertain drift and yearly shocks of log growth, estimated from a series of one's own, for equations such as
 * `gdp = gdp(-1) * exp(drift + macro)` from the last year of the series on.
 *
 * ln(y(t)/y(t−1)) = drift + shock(t), shock(t) = φ shock(t−1) + innovation. The drift is Student t around the mean
 * log growth, with n − 1 degrees of freedom and the standard error of the mean as its scale, truncated at 8 scales
 * because e to the power of an uncut Student t has no mean. The shock starts at the deviation of the last growth.
 *
 * A short series tells little about its persistence: the least-squares estimate φ̂ of n independent growths has a
 * standard error of about 1/√n. Unless `persistence` says otherwise, φ = φ̂ · n / (n + 20), without a correction for
 * bias. Below 15 growths `persistence: 'none'` is recommended, unless something else is known of the indicator. The
 * reason of the shock tells φ̂ and its standard error.
 *
 * The intervals are too narrow where persistence is strong. In 2,000 simulated series of twelve values each, 95 %
 * intervals held the true drift 95, 88, 79 and 63 times in a hundred at a persistence of 0, 0.3, 0.5 and 0.7, and the
 * growth of the next five years 93, 86, 79 and 71 times. Where other sources tell a strong persistence, state it.
 *
 * @param history - values > 0, one a year without gaps, at least six: `{ 2013: 100, ... }` or a list of `{ year, value }`
 * @param options.drift - name of the input; 'drift' if left out
 * @param options.shock - name of the shock; 'macro' if left out
 * @param options.persistence - φ, a number in (−1, 1); `'estimate'` for φ̂ itself; `'none'` for growths without memory
 * @param options.allowLargeRates - true where a mean log growth above 1 a year in absolute value is meant
 * @param options.source - where the series comes from, joined to both as their source
 * @returns `inputs` and `shocks` for `defineModel`, their status `derived`, and the statistics; rates per year
 * @throws InputError for gaps, fewer than six years, values that are not above 0, or an estimate outside (−1, 1) that
 *   is to be used
 * @see Kendall (1954), Note on bias in the estimation of autocorrelation
 * @example fitGrowth({ 2014: 100, 2015: 107, 2016: 114, 2017: 122, 2018: 130, 2019: 138 }).summary.growths; // 5
 */
export function fitGrowth<const D extends string = 'drift', const S extends string = 'macro'>(
  history: Readonly<Record<number, number>> | readonly YearValue[],
  options: {
    readonly drift?: D | undefined;
    readonly shock?: S | undefined;
    readonly persistence?: PersistenceChoice | undefined;
    readonly source?: Source | undefined;
    readonly allowLargeRates?: boolean | undefined;
  } = {},
): GrowthFit<D, S> {
  const given = parseInput('fitGrowth', schema, {
    history,
    ...parseInput('fitGrowth', z.looseObject({}), options),
  });
  const choice = isChoice(given.persistence) ? given.persistence : undefined;
  const summary = growthStatistics(readHistory(given.history), choice);
  if (!given.allowLargeRates) demandSmallGrowth(summary.meanLogGrowth);
  const { meanLogGrowth, standardError, growths, persistence, innovationSd, lastDeviation } = summary;
  const [from, to] = summary.years;
  const sources = (formula: string): Source[] => [
    ...(given.source === undefined ? [] : [given.source]),
    { formula },
  ];
  const span = `${from}-${to}`;
  const drift = {
    unit: '1/year' as const,
    value: driftLaw(meanLogGrowth, standardError, growths - 1),
    status: 'derived' as const,
    sources: sources(`mean of ln(y(t)/y(t-1)), ${span}; Student t, ${growths - 1} degrees of freedom`),
    reason: {
      en: `mean log growth of ${span} with its standard error; Student t truncated at ${cutOff} scales`,
      zh: `${span}年对数增长率的均值及其标准误；学生t分布，在${cutOff}个尺度处截断`,
    },
  };
  const shock = {
    unit: '1/year' as const,
    ar1: { persistence, innovation: normal({ mean: 0, sd: innovationSd }), start: lastDeviation },
    status: 'derived' as const,
    sources: sources(`AR(1) of the deviations from the mean log growth, ${span}; ${formulaOf(choice)}`),
    reason: persistenceNote(summary, choice),
  };
  // The names are the caller's own, or the defaults that the types name.
  return Object.freeze({
    inputs: { [given.drift]: drift } as Record<D, typeof drift>,
    shocks: { [given.shock]: shock } as Record<S, typeof shock>,
    summary,
  });
}

/** Growth by a factor of e a year and more is that of a series in mixed units more often than of an economy. */
function demandSmallGrowth(meanLogGrowth: number): void {
  if (largeRate(meanLogGrowth) === undefined) return;
  const got = printValue(Number(meanLogGrowth.toPrecision(6)));
  const allowed = 'a series with a mean log growth in [-1, 1] a year';
  const issue: Issue = {
    code: 'E_RANGE',
    path: 'history',
    message: `fitGrowth: expected \`history\` to be ${allowed}, got a mean of ${got}`,
    got,
    allowed,
    hint: 'check the unit of every value; if such growth is meant, set allowLargeRates: true',
    zh: {
      message: `fitGrowth：\`history\` 的平均对数增长率应在 [-1, 1] 之内，现为 ${got}`,
      hint: '请检查各年数值的单位；若确为如此增速，请设 allowLargeRates: true',
    },
  };
  throw new InputError([issue]);
}

function formulaOf(choice: PersistenceChoice | undefined): string {
  if (choice === undefined) return 'persistence = estimate * n / (n + 20)';
  return choice === 'estimate' ? 'persistence by least squares' : 'persistence as chosen';
}

/** A series that hardly varies, next to its mean, has a drift without uncertainty. */
function driftLaw(location: number, scale: number, df: number): Distribution {
  if (location + scale === location) return pointMass(location);
  const reach = cutOff * scale;
  return truncated(studentT({ df, location, scale }), { min: location - reach, max: location + reach });
}
