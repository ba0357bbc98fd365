import { parseInput } from '../core/parse-input';
import { InputError, SimulationError } from '../core/plancast-error';
import type { Model } from '../model/model';
import { byCodeUnit } from '../model/order-equations';
import { unknownName } from '../model/reference-issues';
import { type Scenario, scenarioOf } from '../scenario/scenario';
import { blockDraws } from '../uncertainty/streams/block';
import { blockSimulator } from './block-simulator';
import { type Columns, createColumns } from './columns';
import { createEnsemble } from './create-ensemble';
import type { Design } from './design';
import type { DrawSource } from './draw-source';
import type { Ensemble } from './ensemble';
import { importanceDiagnostics } from './importance/importance-diagnostics';
import { importanceSource } from './importance/importance-source';
import { layoutOf, rowStride } from './kernel/layout';
import { openSource } from './open-source';
import { runBlocks } from './run-blocks';
import { type SimulateOptions, simulatedSubject, simulateOptions } from './simulate-options';

/** Share of draws that may be non-finite in some indicator before the run is refused. */
const allowedNonFinite = 0.01;

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
  const scenario = scenarioOf(parseInput(where, simulatedSubject, subject));
  const options = parseInput(where, simulateOptions, given);
  const { draws, seed, sampler, engine, allowNonFinite, onProgress, signal } = options;
  const indicators = keptIndicators(options.keep, scenario);
  checkMemory(scenario, { draws, memoryLimit: options.memoryLimit, kept: indicators.length });
  const start = (source: DrawSource, size: number) => {
    const simulator = blockSimulator(scenario, source, engine);
    const { base } = scenario.model.years;
    return { simulator, columns: createColumns(simulator.layout, { indicators, base, draws: size, seed }) };
  };
  const finish = (columns: Columns, design: Design) => {
    onProgress?.({ done: columns.draws, draws: columns.draws });
    if (!allowNonFinite) refuseNonFinite(columns);
    return createEnsemble(scenario, { seed, design }, columns) as unknown as Ensemble<I, T>;
  };
  if (sampler === 'importance') {
    const source = importanceSource(scenario, seed);
    const { simulator, columns } = start(source, draws);
    const weights = new Float64Array(draws);
    const onBlock = (block: number) => {
      const first = block * blockDraws;
      weights.set(source.weights.subarray(0, Math.min(blockDraws, draws - first)), first);
    };
    await runBlocks(simulator, columns, 0, { draws, onProgress, signal, onBlock });
    return finish(columns, { sampler, weights, importance: importanceDiagnostics(weights) });
  }
  const { simulator, columns } = start(openSource(scenario, sampler, { seed, draws }), draws);
  await runBlocks(simulator, columns, 0, { draws, onProgress, signal });
  return finish(columns, { sampler });
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

/** Refuses a run that would take more memory than allowed, before any is taken. */
function checkMemory(
  scenario: Scenario,
  run: { readonly draws: number; readonly memoryLimit: number; readonly kept: number },
): void {
  const years = scenario.model.years.horizon - scenario.model.years.base + 1;
  const { rows } = layoutOf(scenario);
  const bytes = 8 * (run.draws * run.kept * years + rows * rowStride);
  if (bytes <= run.memoryLimit) return;
  const message = `simulate: ${run.draws} draws of ${run.kept} indicators in ${years} years take ${bytes} bytes, above the limit of ${run.memoryLimit}`;
  const hint = 'draw less, keep fewer indicators, or raise memoryLimit';
  throw new SimulationError([{ code: 'E_LIMIT', path: 'draws', message, hint }]);
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
