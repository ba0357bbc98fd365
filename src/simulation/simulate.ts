import { z } from 'zod';
import { fault, parseInput } from '../core/parse-input';
import { InputError, SimulationError } from '../core/plancast-error';
import { integer, real } from '../core/schema';
import type { Model } from '../model/model';
import { byCodeUnit } from '../model/order-equations';
import { unknownName } from '../model/reference-issues';
import { type Scenario, scenarioOf } from '../scenario/scenario';
import { blockDraws } from '../uncertainty/streams/block';
import { blockSimulator } from './block-simulator';
import { type Columns, createColumns } from './columns';
import { createEnsemble } from './create-ensemble';
import type { Ensemble } from './ensemble';
import { layoutOf, rowStride } from './kernel/layout';

/** Memory that a run may take, unless the caller allows more. */
const defaultMemoryLimit = 2 * 1024 ** 3;

/** Share of draws that may be non-finite in some indicator before the run is refused. */
const allowedNonFinite = 0.01;

/** Blocks between two looks at progress and cancellation. */
const blocksPerTurn = 32;

const progressCallback = z.custom<(progress: Progress) => void>(
  (value) => typeof value === 'function',
  fault({ code: 'E_TYPE', expected: 'a function' }),
);

const abortSignal = z.custom<AbortSignal>(
  (value) => typeof (value as AbortSignal | null)?.aborted === 'boolean',
  fault({ code: 'E_TYPE', expected: 'an AbortSignal' }),
);

const options = z.strictObject({
  draws: integer('[1, 10000000000]'),
  seed: integer('[0, 9007199254740991]'),
  sampler: z.literal('random').default('random'),
  engine: z.enum(['auto', 'js', 'interpreter']).default('auto'),
  keep: z
    .union([z.literal('all'), z.array(z.string()).min(1, { error: 'an array of at least one indicator' })], {
      error: "'all', or an array of indicators",
    })
    .default('all'),
  memoryLimit: real('(0, ∞)').default(defaultMemoryLimit),
  allowNonFinite: z.boolean().default(false),
  onProgress: progressCallback.optional(),
  signal: abortSignal.optional(),
});

const subjectSchema = z.custom<Model | Scenario>(
  (value) => ['model', 'scenario'].includes((value as Model | null)?.kind ?? ''),
  fault({ code: 'E_TYPE', expected: 'a model or a scenario' }),
);

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly draws: number;
}

/** Options of `simulate`. */
export interface SimulateOptions<I extends string = string> {
  /** Number of draws, from 1; the first N of more draws are the same as N draws. */
  readonly draws: number;
  /** Fixes every random number; an integer in [0, 2^53 − 1]. */
  readonly seed: number;
  readonly sampler?: 'random';
  /** How formulas are computed; all give the same bits. */
  readonly engine?: 'auto' | 'js' | 'interpreter';
  /** Indicators whose values are kept; default all. */
  readonly keep?: 'all' | readonly I[];
  /** Bytes that the kept values may take; default 2 GiB. */
  readonly memoryLimit?: number;
  /** Go on where more than 1 % of the draws of an indicator are not finite; they are counted in any case. */
  readonly allowNonFinite?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the run at the next look, with E_CANCELLED. */
  readonly signal?: AbortSignal;
}

/**
 * Draws paths of a scenario by Monte Carlo. Inputs are drawn once a path, shocks every year, each from a stream of
 * its own that depends on seed, draw and name alone.
 *
 * @param subject - a scenario, or a model, which counts as its own
 * @param options - `draws` and `seed` are required
 * @returns the ensemble of all paths
 * @throws InputError for wrong options; SimulationError E_LIMIT where memory would not suffice, E_NOT_FINITE where
 * too many draws are not finite, E_CANCELLED
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * ensemble.values('realGdp', 2025).length; // 1000
 */
export async function simulate<X extends string, I extends string, S extends string, T extends string>(
  subject: Model<X, I, S, T> | Scenario<X, I, S, T>,
  given: SimulateOptions<NoInfer<I>>,
): Promise<Ensemble<I, T>> {
  const where = 'simulate';
  const scenario = scenarioOf(parseInput(where, subjectSchema, subject));
  const { draws, seed, engine, keep, memoryLimit, allowNonFinite, onProgress, signal } = parseInput(
    where,
    options,
    given,
  );
  const indicators = keptIndicators(keep, scenario);
  const simulator = blockSimulatorWithin(memoryLimit, scenario, {
    draws,
    seed,
    engine,
    kept: indicators.length,
  });
  const { base } = scenario.model.years;
  const columns = createColumns(simulator.layout, { indicators, base, draws, seed });
  const blocks = Math.ceil(draws / blockDraws);
  for (let block = 0; block < blocks; block++) {
    if (block % blocksPerTurn === 0) {
      onProgress?.({ done: block * blockDraws, draws });
      await turn();
      if (signal?.aborted) throw cancelled(block * blockDraws, draws);
    }
    simulator.run(block);
    columns.store(block, simulator.memory);
  }
  onProgress?.({ done: draws, draws });
  if (!allowNonFinite) refuseNonFinite(columns);
  return createEnsemble(scenario, seed, columns) as unknown as Ensemble<I, T>;
}

/** Lets timers, signals and screens have their turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function keptIndicators(keep: 'all' | readonly string[], scenario: Scenario): string[] {
  const all = Object.keys(scenario.model.indicators);
  if (keep === 'all') return all.sort(byCodeUnit);
  const known = new Set(all);
  const issues = keep.flatMap((name, i) =>
    known.has(name) ? [] : [unknownName('simulate', `keep[${i}]`, 'indicator', name, known)],
  );
  if (issues.length > 0) throw new InputError(issues);
  return [...new Set(keep)].sort(byCodeUnit);
}

function blockSimulatorWithin(
  memoryLimit: number,
  scenario: Scenario,
  run: {
    readonly draws: number;
    readonly seed: number;
    readonly engine: 'auto' | 'js' | 'interpreter';
    readonly kept: number;
  },
) {
  const years = scenario.model.years.horizon - scenario.model.years.base + 1;
  const { rows } = layoutOf(scenario);
  const bytes = 8 * (run.draws * run.kept * years + rows * rowStride);
  if (bytes > memoryLimit) {
    const message = `simulate: ${run.draws} draws of ${run.kept} indicators in ${years} years take ${bytes} bytes, above the limit of ${memoryLimit}`;
    const hint = 'draw less, keep fewer indicators, or raise memoryLimit';
    throw new SimulationError([{ code: 'E_LIMIT', path: 'draws', message, hint }]);
  }
  return blockSimulator(scenario, run.seed, run.engine);
}

function refuseNonFinite(columns: Columns): void {
  const faults = Object.entries(columns.nonFinite()).filter(
    ([, { count }]) => count > allowedNonFinite * columns.draws,
  );
  if (faults.length === 0) return;
  throw new SimulationError(
    faults.map(([name, { count, year, replay }]) => ({
      code: 'E_NOT_FINITE',
      path: name,
      message: `simulate: \`${name}\` is not finite in ${count} of ${columns.draws} draws, first in year ${year}; replay with { seed: ${replay.seed}, draw: ${replay.draw} }`,
      hint: 'mend the equation, or allow it with allowNonFinite: true',
      replay,
    })),
  );
}

function cancelled(done: number, draws: number): SimulationError {
  const message = `simulate: cancelled after ${done} of ${draws} draws`;
  return new SimulationError([{ code: 'E_CANCELLED', path: '', message }]);
}
