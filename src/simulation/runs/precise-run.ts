import { InputError } from '../../core/plancast-error';
import type { Scenario } from '../../scenario/scenario';
import { blockDraws } from '../../uncertainty/streams/block';
import type { Columns } from '../columns';
import { createEnsemble } from '../create-ensemble';
import { openSource } from '../draws/open-source';
import type { Ensemble } from '../ensemble';
import { jointShare } from '../estimates/joint-share';
import { precisionLooks } from '../precision-looks';
import { runBlocks } from '../run-blocks';
import { finishRun, type RunPlan, startRun } from './run-plan';

/** Draws until the joint probability of the targets with stated numbers is known as exactly as asked. */
export async function preciseRun(plan: RunPlan): Promise<Ensemble> {
  const { scenario, options } = plan;
  const { sampler, seed } = options;
  const { halfWidth: asked, level } = options.precision!;
  const looks = precisionLooks(options.draws, level);
  const { simulator, columns: first } = startRun(
    plan,
    ({ fillTails }) => openSource(scenario, sampler, options, fillTails),
    looks.draws[0]!,
  );
  let columns = first;
  for (let look = 1, from = 0; ; look++) {
    await runBlocks(simulator, columns, from, options);
    const halfWidth = jointHalfWidth(scenario, { seed, sampler, level: looks.level }, columns);
    const reached = halfWidth <= asked;
    const next = looks.draws[look];
    if (reached || next === undefined) {
      const precision = { halfWidth, asked, reached, looks: look, level, correctedLevel: looks.level };
      return finishRun(plan, columns, { sampler, precision });
    }
    from = columns.draws / blockDraws;
    columns = columns.grown(next);
  }
}

/** Half the width of the interval that decides when to stop. */
function jointHalfWidth(
  scenario: Scenario,
  run: { readonly seed: number; readonly sampler: RunPlan['options']['sampler']; readonly level: number },
  columns: Columns,
): number {
  const design = { sampler: run.sampler };
  const share = jointShare(createEnsemble(scenario, { seed: run.seed, design }, columns), run.level);
  if (share !== undefined) return (share.interval[1] - share.interval[0]) / 2;
  const message =
    'simulate: `precision` is that of the targets with stated numbers, and the run can judge none of them';
  throw new InputError([{ code: 'E_INCONSISTENT', path: 'precision', message }]);
}
