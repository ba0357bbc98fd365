import { InputError } from '../core/plancast-error';
import { unknownName } from '../core/unknown-name';
import { haidian } from '../haidian/haidian';
import type { Model } from '../model/model';
import type { Plan } from '../plan/plan';
import type { Scenario } from '../scenario/scenario';
import { isUpward, outside } from './outside';

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
 * @param key - key of the reference
 * @param known - what is built in, by name
 * @param read - reads a file by its path
 */
export function followReference<R>(
  key: 'plan' | 'model' | 'extends',
  reference: string,
  known: Readonly<Record<string, R>>,
  read: ((path: string) => R) | undefined,
): R {
  if (Object.hasOwn(known, reference)) return known[reference]!;
  if (read !== undefined && (isFilePath(reference) || isUpward(reference))) return read(reference);
  if (isUpward(reference)) throw outside('readFile', key, reference);
  const what = key === 'extends' ? 'scenario' : key;
  const names = Object.keys(known);
  const issue = unknownName({
    where: 'readFile',
    path: key,
    what,
    name: reference,
    known: names,
    form: 'value',
  });
  if (!isFilePath(reference)) throw new InputError([issue]);
  const { suggestion: _, ...rest } = issue;
  const hint = 'files are followed by the loaders of plancast/node only';
  const zh = { message: rest.zh!.message, hint: '只有 plancast/node 的加载函数会读取其他文件' };
  throw new InputError([{ ...rest, hint, zh }]);
}
