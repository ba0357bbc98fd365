import { attainment } from '../analysis/attainment';
import { escapeControls } from '../core/escape-controls';
import { InputError } from '../core/plancast-error';
import { unknownName } from '../core/unknown-name';
import { loadModel } from '../files/node/load-model';
import { loadScenario } from '../files/node/load-scenario';
import { haidian } from '../haidian/haidian';
import { attainmentDocument } from '../report/attainment-document';
import { attainmentFiles } from '../report/attainment-files';
import { attainmentReport } from '../report/attainment-report';
import { reportWords } from '../report/report-words';
import { writeAttainment } from '../report/write-attainment';
import { tryFiles } from '../report/write-files';
import { type Scenario, scenarioOf } from '../scenario/scenario';
import { simulate } from '../simulation/runners/node/simulate';
import type { Console } from './console';
import type { RunOptions } from './run-options';
import { subjectFile } from './subject-file';

/**
 * Runs a built-in scenario or that of a file, prints the report (or JSON), and writes the files where a folder is given.
 * That the folder takes them is tried before the run; what is printed does not wait for them.
 */
export async function run(options: RunOptions, console: Console, signal: AbortSignal): Promise<void> {
  const { draws, seed, threads, lang, out, json, quiet } = options;
  const scenario = subjectOf(options);
  if (out !== undefined) tryFiles('run', Object.values(attainmentFiles(out, scenario.id)));
  const ensemble = await simulate(scenario, {
    draws,
    seed,
    threads,
    signal,
    ...(quiet ? {} : { onProgress: console.progress }),
  });
  const odds = attainment(ensemble);
  console.print(
    json
      ? JSON.stringify(attainmentDocument(ensemble, odds), null, 2)
      : attainmentReport(ensemble, odds, { lang, ...widthOf(console) }),
  );
  if (out === undefined) return;
  const written = writeAttainment(ensemble, odds, out);
  if (!json)
    for (const path of written) console.print(`${reportWords[lang].written} ${escapeControls(path)}`);
}

/** A built-in scenario by its name, or what a file holds: a scenario, or a model, which is its own scenario. */
function subjectOf({ scenario: name, root: given }: RunOptions): Scenario {
  if (!/\.(ya?ml|json)$/i.test(name)) return builtInScenario(name);
  const { kind, root } = subjectFile('run', name, given);
  return kind === 'model' ? scenarioOf(loadModel(name, { root })) : loadScenario(name, { root });
}

function builtInScenario(name: string): Scenario {
  const scenarios: Readonly<Record<string, Scenario>> = haidian.scenarios;
  if (Object.hasOwn(scenarios, name)) return scenarios[name]!;
  const known = Object.keys(scenarios);
  const scenario = { where: 'run', path: 'scenario', isPlaced: false, what: 'scenario' } as const;
  throw new InputError([unknownName({ ...scenario, name, known, form: 'value' })]);
}

/** The width of the screen as an option; none where no person watches. */
function widthOf({ width }: Console): { readonly width?: number } {
  return width === undefined ? {} : { width };
}
