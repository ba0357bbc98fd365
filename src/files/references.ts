import { closestName } from '../core/closest-name';
import { InputError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { haidian } from '../haidian/haidian';
import type { Model } from '../model/model';
import type { Plan } from '../plan/plan';
import type { Scenario } from '../scenario/scenario';

/** How the references of a file to other files are followed; absent where there are no files, as in a browser. */
export interface FileReader {
  readonly plan: (path: string) => Plan;
  readonly model: (path: string) => Model;
  readonly scenario: (path: string) => Scenario;
}

/** Plans that files may name, by id; made when one is asked for. */
export const builtInPlans: Readonly<Record<string, Plan>> = {
  get 'haidian-14fyp'() {
    return haidian.plan;
  },
};

/** Models that files may name, by id; made when one is asked for. */
export const builtInModels: Readonly<Record<string, Model>> = {
  get haidian() {
    return haidian.model;
  },
};

/** Scenarios that files may extend. */
export const builtInScenarios: Readonly<Record<string, Scenario>> = haidian.scenarios;

/** Whether a reference names a file, not something built in. */
export function isFilePath(reference: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/i.test(reference);
}

/**
 * What a file refers to: something built in by its name, or a file beside it.
 *
 * @param key - key of the reference: `plan`, `model` or `extends`
 * @param known - what is built in, by name
 * @param read - reads a file by its path
 */
export function followReference<R>(
  key: string,
  reference: string,
  known: Readonly<Record<string, R>>,
  read: ((path: string) => R) | undefined,
): R {
  if (Object.hasOwn(known, reference)) return known[reference]!;
  if (read !== undefined && isFilePath(reference)) return read(reference);
  const near = closestName(reference, Object.keys(known));
  const files = isFilePath(reference) ? 'files are followed by the loaders of plancast/node only' : undefined;
  const hint =
    files ?? (near === undefined ? `known: ${Object.keys(known).join(', ')}` : `did you mean \`${near}\`?`);
  const what = key === 'extends' ? 'scenario' : key;
  const message = `readFile: \`${key}\`: unknown ${what} ${printValue(reference)}`;
  throw new InputError([{ code: 'E_UNKNOWN_NAME', path: key, message, got: printValue(reference), hint }]);
}
