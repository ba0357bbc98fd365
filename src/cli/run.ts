import { attainment } from '../analysis/attainment';
import { InputError } from '../core/plancast-error';
import { unknownName } from '../core/unknown-name';
import { readDocument } from '../document/read-document';
import { kindOf } from '../files/file-kind';
import { loadModel } from '../files/node/load-model';
import { loadScenario } from '../files/node/load-scenario';
import { readText } from '../files/node/read-text';
import { haidian } from '../haidian/haidian';
import { attainmentDocument } from '../report/attainment-document';
import { attainmentReport } from '../report/attainment-report';
import { reportWords } from '../report/report-words';
import { writeAttainment } from '../report/write-attainment';
import { type Scenario, scenarioOf } from '../scenario/scenario';
import { simulate } from '../simulation/runners/node/simulate';
import type { Console } from './console';
import type { RunOptions } from './run-options';

/** Runs a built-in scenario or that of a file, prints the report (or JSON), and writes the files where a folder is given. */
export async function run(options: RunOptions, console: Console, signal: AbortSignal): Promise<void> {
  const { draws, seed, threads, lang, out, json, quiet } = options;
  const ensemble = await simulate(subjectOf(options.scenario), {
    draws,
    seed,
    threads,
    signal,
    ...(quiet ? {} : { onProgress: console.progress }),
  });
  const odds = attainment(ensemble);
  const written = out === undefined ? [] : writeAttainment(ensemble, odds, out);
  if (json) {
    console.print(JSON.stringify(attainmentDocument(ensemble, odds), null, 2));
    return;
  }
  console.print(attainmentReport(ensemble, odds, { lang, ...widthOf(console) }));
  for (const path of written) console.print(`${reportWords[lang].written} ${path}`);
}

/** A built-in scenario by its name, or what a file holds: a scenario, or a model, which is its own scenario. */
function subjectOf(name: string): Scenario {
  if (!/\.(ya?ml|json)$/i.test(name)) return builtInScenario(name);
  const { text, format } = readText('run', name);
  const kind = kindOf(readDocument(text, { format, file: name }).value);
  return kind === 'model' ? scenarioOf(loadModel(name)) : loadScenario(name);
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
