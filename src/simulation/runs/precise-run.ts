import { InputError } from '../../core/plancast-error';
import { precisionLooks } from '../design/precision-looks';
import { sourceSettings } from '../draws/source-settings';
import { createEnsemble } from '../ensemble/create-ensemble';
import type { Ensemble } from '../ensemble/ensemble';
import type { RunResult } from '../results/run-result';
import { jointShare } from '../target-estimates/joint-share';
import { openRun } from './open-run';
import { finishRun, partEnsemble, type RunPlan } from './run-plan';

/** Draws until the joint probability of the targets with stated numbers is known as exactly as asked. */
export async function preciseRun(plan: RunPlan): Promise<Ensemble> {
  const { scenario, options } = plan;
  const { sampler } = options;
  const { halfWidth: asked, level } = options.precision!;
  const looks = precisionLooks(options.draws, level);
  const run = openRun(plan, sourceSettings(scenario, options));
  for (let look = 1; ; look++) {
    const end = await run.drawUpTo(looks.draws[look - 1]!);
    const result = run.result();
    if (end !== undefined) {
      run.close();
      return partEnsemble(plan, result);
    }
    const halfWidth = jointHalfWidth(plan, result, looks.level);
    const reached = halfWidth <= asked;
    if (reached || looks.draws[look] === undefined) {
      run.close();
      const precision = { halfWidth, asked, reached, looks: look, level, correctedLevel: looks.level };
      return finishRun(plan, result, { sampler, precision });
    }
  }
}

/** Half the width of the interval that decides when to stop. */
function jointHalfWidth(
  { scenario, options: { seed, sampler, memoryLimit } }: RunPlan,
  result: RunResult,
  level: number,
): number {
  const share = jointShare(
    createEnsemble(scenario, { seed, design: { sampler }, memoryLimit }, result),
    level,
  );
  if (share !== undefined) return (share.interval[1] - share.interval[0]) / 2;
  const message =
    'simulate: `precision` is that of the targets with stated numbers, and the run can judge none of them';
  const zh = { message: 'simulate：`precision` 针对有明确数值的目标，而本次运行无法评估其中任何一个' };
  throw new InputError([{ code: 'E_INCONSISTENT', path: 'precision', message, zh }]);
}
