import * as z from 'zod/mini';
import { expectation } from '../../core/expectation';
import { fault } from '../../core/parse-input';
import { integer, real } from '../../core/schema';
import type { Progress } from '../batches/progress';
import type { EngineChoice } from '../block/engine';
import type { SamplerName } from '../design/samplers';
import { samplerNames, samplers } from '../design/samplers';

/** Bytes that a run may take, unless the caller allows more: 2 GiB. */
export const defaultMemoryLimit = 2_147_483_648;

const progressCallback = z.custom<(progress: Progress) => void>(
  (value) => typeof value === 'function',
  fault({ code: 'E_TYPE', expected: 'a function' }),
);

const abortSignal = z.custom<AbortSignal>(
  (value) => typeof (value as AbortSignal | null)?.aborted === 'boolean',
  fault({ code: 'E_TYPE', expected: expectation('an AbortSignal', 'AbortSignal') }),
);

/** How the draws are laid out. */
export const samplerName = z.enum(samplerNames);

/** Number of draws. Too many are refused with the memory that they would take: see `checkMemory`. */
export const draws = integer('[1, 9007199254740991]', 'an integer in [1, 10000000000]');

/** Threads that share the draws; what is no number at all is no range either. */
export const threadCount = z.custom<number>().check(
  z.superRefine((value, context) => {
    const isWhole = Number.isInteger(value);
    if (isWhole && value >= 1 && value <= 256) return;
    const code = isWhole || value === Number.POSITIVE_INFINITY ? 'E_RANGE' : 'E_TYPE';
    context.addIssue({ ...fault({ code, expected: 'an integer in [1, 256]' }), input: value });
  }),
);

/** Bytes that a run may take. */
export const memoryLimit = real('(0, ∞)');

/** Seconds that a run may take. */
export const timeLimit = real('(0, ∞)');

/** Half the width of the interval of the joint probability. */
export const halfWidth = real('(0, 0.5)');

const precision = z.strictObject({ halfWidth, level: z._default(real('(0, 1)'), 0.95) });

/** Schema of the options of `simulate`. */
export const simulateOptions = z
  .strictObject({
    draws,
    seed: integer('[0, 9007199254740991]'),
    sampler: z._default(samplerName, 'random'),
    precision: z.optional(precision),
    threads: z._default(threadCount, 1),
    engine: z._default(z.enum(['auto', 'wasm', 'js', 'interpreter']), 'auto'),
    keep: z._default(
      z.union(
        [
          z.enum(['all', 'summary']),
          z.array(z.string()).check(
            z.minLength(1, {
              error: expectation('an array of at least one indicator', '至少一个指标的列表'),
            }),
          ),
        ],
        {
          error: expectation("'all', 'summary', or an array of indicators", "'all'、'summary'，或指标的列表"),
        },
      ),
      'all',
    ),
    fingerprint: z._default(z.boolean(), false),
    memoryLimit: z._default(memoryLimit, defaultMemoryLimit),
    timeLimit: z.optional(timeLimit),
    allowNonFinite: z._default(z.boolean(), false),
    onProgress: z.optional(progressCallback),
    signal: z.optional(abortSignal),
  })
  .check(
    z.superRefine(({ precision, sampler }, context) => {
      if (precision === undefined || samplers[sampler].takesPrecision) return;
      const expected = `left out with sampler ${sampler}, whose draws depend on their number`;
      const zh = { expected: `省略，因为抽样方式 ${sampler} 的抽样取决于其总数` };
      context.addIssue({
        ...fault({ code: 'E_INCONSISTENT', expected, zh }),
        path: ['precision'],
        input: precision,
      });
    }),
  );

/** Options of `simulate`. */
export interface SimulateOptions<I extends string = string> {
  /**
   * Number of draws, from 1; with `precision` the most that may be drawn. The first N of more draws are the same as N
   * draws, except for `latinHypercube`, which depends on their number.
   */
  readonly draws: number;
  /** Fixes every random number; an integer in [0, 2^53 − 1]. */
  readonly seed: number;
  /**
   * How the draws are laid out; `random` unless given. `sobol` and `rotatedSobol` (turned towards the targets) take
   * 16 · 2^m draws and `latinHypercube` multiples of 16: their errors come from 16 replicates. `importance` aims at
   * the rare case that all targets with stated numbers are met, and at single ones that are rare, and weights the draws.
   * A Latin hypercube stratifies the independent numbers behind correlated inputs: of these the first by name keeps its
   * strata, and means of the others gain less; `rotatedSobol` loses nothing.
   */
  readonly sampler?: SamplerName | undefined;
  /**
   * Stop as soon as the joint probability of the targets with stated numbers is known within ± `halfWidth`, looking
   * at powers of two from 1,024 draws on, with the level corrected for the number of looks.
   */
  readonly precision?: { readonly halfWidth: number; readonly level?: number | undefined } | undefined;
  /**
   * Threads that share the draws, this one included; 1 unless given. They change no bit of the result. More than one
   * takes `simulate` of `plancast/node` or `plancast/browser`.
   */
  readonly threads?: number | undefined;
  /** How formulas are computed; all give the same bits. One that is named, and cannot run here, is refused. */
  readonly engine?: EngineChoice | undefined;
  /**
   * Indicators whose values are kept; default all. With `summary` none are: statistics are gathered on the way, and the
   * memory of the run hardly grows with its draws.
   */
  readonly keep?: 'all' | 'summary' | readonly I[] | undefined;
  /** With `keep: 'summary'`: make the fingerprint on the way, since it cannot be made afterwards. */
  readonly fingerprint?: boolean | undefined;
  /** Bytes that a run may take; default 2 GiB. */
  readonly memoryLimit?: number | undefined;
  /** Seconds after which the run ends, with E_LIMIT; none unless given. */
  readonly timeLimit?: number | undefined;
  /**
   * Go on where more than 1 % of the draws of an indicator are not finite, or leave simultaneous equations unsolved; they
   * are counted in any case.
   */
  readonly allowNonFinite?: boolean | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the run at the next look, with E_CANCELLED. */
  readonly signal?: AbortSignal | undefined;
}
