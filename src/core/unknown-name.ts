import { closestName } from './closest-name';
import type { ErrorCode } from './error-code';
import type { Issue, Suggestion } from './issue';
import { listNames } from './list-names';
import { printValue } from './print-value';

/** What a name can be the name of, in Chinese. */
const chineseNouns = {
  addition: '附加项',
  column: '列',
  command: '命令',
  distribution: '分布',
  indicator: '指标',
  input: '参数',
  'input or shock': '参数或冲击',
  model: '模型',
  name: '名称',
  option: '选项',
  plan: '规划',
  scenario: '情景',
  shock: '冲击',
  target: '目标',
  'base-year value': '基期值',
  path: '路径',
} as const;

/** What a name can be the name of. */
export type NamedThing = keyof typeof chineseNouns;

/** Hint and suggestion for a name that does not exist, in both languages. */
export interface NameHint {
  readonly hint: string;
  readonly suggestion?: Suggestion;
  readonly zh: string;
}

/**
 * What to write in place of a name that does not exist: the nearest of the known names, or a list of them.
 *
 * @param name - the name that was given
 * @param known - the names that exist
 * @param form - whether the name is a key or a name in a formula (`key`), or a text by itself (`value`)
 * @example nameHint('grwoth', ['growth']).suggestion; // { key: 'growth' }
 */
export function nameHint(name: string, known: Iterable<string>, form: 'key' | 'value' = 'key'): NameHint {
  const names = [...known];
  const near = closestName(name, names);
  if (near === undefined)
    return { hint: `known: ${listNames(names)}`, zh: `可用：${listNames(names, 'zh')}` };
  const suggestion = form === 'key' ? { key: near } : { value: near };
  return { hint: `did you mean \`${near}\`?`, suggestion, zh: `是否为 \`${near}\`？` };
}

/** A name that does not exist, and where it was found. */
export interface UnknownName {
  /** Name of the public function, the first word of the message. */
  readonly where: string;
  readonly path: string;
  /** Whether the message names the path, as it does unless told otherwise. */
  readonly isPlaced?: boolean;
  readonly what: NamedThing;
  readonly name: string;
  readonly known: Iterable<string>;
  /** Whether the name is a key or a name in a formula (`key`, unless given), or a text by itself (`value`). */
  readonly form?: 'key' | 'value';
  readonly code?: ErrorCode;
}

/**
 * An issue for a name that does not exist, with the nearest one that does.
 *
 * @example unknownName({ where: 'run', path: 'scenario', what: 'scenario', isPlaced: false, name: 'lwo', known: ['low'] }).message; // 'run: unknown scenario "lwo"'
 */
export function unknownName(given: UnknownName): Issue {
  const { where, path, isPlaced = true, what, name, known, form = 'key', code = 'E_UNKNOWN_NAME' } = given;
  const { zh, ...mending } = nameHint(name, known, form);
  const got = printValue(name);
  const place = isPlaced ? `\`${path}\`` : '';
  return {
    code,
    path,
    message: `${where}: ${place && `${place}: `}unknown ${what} ${got}`,
    got,
    ...mending,
    zh: { message: `${where}：${place && `${place}：`}未知的${chineseNouns[what]} ${got}`, hint: zh },
  };
}
