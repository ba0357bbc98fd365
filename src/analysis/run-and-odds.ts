import * as z from 'zod/mini';
import { brandedArgument } from '../core/branded-argument';
import { expectation } from '../core/expectation';
import { parseInput, wordedFault } from '../core/parse-input';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import type { Attainment } from './attainment-result';
import { ensembleArgument } from './ensemble-argument';

const oddsArgument = brandedArgument<Attainment>({
  kinds: ['attainment'],
  expected: expectation('the odds that attainment gives', '由 attainment 得到的结果'),
  isWhole: ({ targets, joint }) => typeof targets === 'object' && typeof joint === 'object',
});

const schema = z.strictObject({ ensemble: ensembleArgument, odds: oddsArgument }).check(
  z.superRefine(({ ensemble, odds }, context) => {
    const { scenario, seed, draws } = ensemble;
    if (odds.scenario === scenario.id && odds.seed === seed && odds.draws === draws) return;
    const expected = {
      en: `the odds of the same run (scenario ${scenario.id}, seed ${seed}, ${draws} draws)`,
      zh: `同一次运行的结果（情景 ${scenario.id}，种子 ${seed}，${draws} 次抽样）`,
    };
    const got = { scenario: odds.scenario, seed: odds.seed, draws: odds.draws };
    context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['odds'], input: got });
  }),
);

/** Checks what every report takes: an ensemble, and the odds of that same run, since they are printed under its fingerprint. */
export function checkReportArguments(where: string, ensemble: Ensemble, odds: Attainment): void {
  parseInput(where, schema, { ensemble, odds });
}
