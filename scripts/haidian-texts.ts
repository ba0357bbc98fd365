import { printModel } from '../src/files/print-model';
import { printPlan } from '../src/files/print-plan';
import { printScenario } from '../src/files/print-scenario';
import { haidian } from '../src/haidian/haidian';

const footer = 'The same numbers as in the library; printed by it, and compared with it by its tests.';

/** Files of the built-in plan, model and scenarios, as the library prints them: name and text. */
export function haidianFiles(): [name: string, text: string][] {
  const comment = (first: string) => `${first}\n${footer}`;
  return [
    [
      'plan.yaml',
      printPlan(haidian.plan, {
        format: 'yaml',
        comment: comment(
          'The 14th Five-Year Plan of Haidian, Beijing: indicators, levels of 2020, targets, requirements.',
        ),
      }),
    ],
    [
      'model.yaml',
      printModel(haidian.model, {
        format: 'yaml',
        comment: comment(
          'The model of Haidian, 2020 to 2025. Laws: { normal: { mean, sd } } and alike; x(-1) is last year.',
        ),
      }),
    ],
    ...Object.values(haidian.scenarios).map((scenario): [string, string] => [
      `scenarios/${scenario.id}.yaml`,
      printScenario(scenario, {
        format: 'yaml',
        comment: comment(`${scenario.name?.en}: what this scenario sets differently from the model.`),
      }),
    ]),
  ];
}
