import { attainment } from '../analysis/attainment';
import { attainmentDocument } from '../analysis/attainment-document';
import type { Attainment } from '../analysis/attainment-result';
import { escapeControls } from '../core/escape-controls';
import { InputError } from '../core/plancast-error';
import { unknownName } from '../core/unknown-name';
import { loadModel } from '../files/node/load-model';
import { loadScenario } from '../files/node/load-scenario';
import { haidian } from '../haidian/haidian';
import { attainmentFiles } from '../report/attainment-files';
import { attainmentReport } from '../report/attainment-report';
import { reportWords } from '../report/report-words';
import { writeAttainment } from '../report/write-attainment';
import { tryFiles } from '../report/write-files';
import { type Scenario, scenarioOf } from '../scenario/scenario';
import { yieldToEventLoop } from '../simulation/batches/yield-to-event-loop';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import { simulatePart } from '../simulation/runners/node/simulate-part';
import type { Console } from './console';
import { exitCodes } from './exit-code';
import type { RunOptions } from './run-options';
import { simulationOptions } from './simulation-options';
import { subjectFile } from './subject-file';

/**
 * Runs a built-in scenario or that of a file, prints the report (or JSON), and writes the files where a folder is given.
 * That the folder takes them is tried before the run; what is printed does not wait for them. A run that is ended before
 * its time prints what is done, marked as incomplete, and writes nothing.
 *
 * @returns the exit code
 */
export async function run(options: RunOptions, console: Console, signal: AbortSignal): Promise<number> {
  const { out, json, lang } = options;
  const scenario = subjectOf(options);
  if (out !== undefined) {
    console.writesTo?.(out);
    tryFiles('run', Object.values(attainmentFiles(out, scenario.id)));
  }
  const { note, ...settings } = simulationOptions(scenario, options);
  if (note !== undefined) console.complain(note);
  const onFirst = (first: Ensemble) =>
    console.foresee?.(answerOf(first, attainment(first), options, console));
  const ensemble = await simulatePart(
    scenario,
    { ...settings, signal, ...progressOf(options, console) },
    { onFirst },
  );
  const odds = attainment(ensemble);
  console.print(answerOf(ensemble, odds, options, console));
  // What has arrived in the meantime is heard before anything is written.
  await yieldToEventLoop();
  if (signal.aborted) return exitCodes.interrupted;
  if (ensemble.incomplete !== undefined) return exitCodes.overLimit;
  if (out === undefined) return 0;
  const written = writeAttainment(ensemble, odds, out);
  if (!json)
    for (const path of written) console.print(`${reportWords[lang].written} ${escapeControls(path)}`);
  return 0;
}

/** What is printed of a run. */
function answerOf(
  ensemble: Ensemble,
  odds: Attainment,
  { json, lang }: RunOptions,
  { width }: Console,
): string {
  return json
    ? JSON.stringify(attainmentDocument(ensemble, odds), null, 2)
    : attainmentReport(ensemble, odds, { lang, ...(width === undefined ? {} : { width }) });
}

function progressOf({ quiet }: RunOptions, { progress }: Console): { onProgress?: Console['progress'] } {
  return quiet ? {} : { onProgress: progress };
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
