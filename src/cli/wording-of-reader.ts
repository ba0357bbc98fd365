import type { Wording } from '../core/wording';

/**
 * What the reader of the command line refuses, in both languages; words of it that are not known stay English.
 *
 * @param message - of the error that `cac` threw
 * @example wordingOfReader('Unused args: `a`').zh; // '多余的参数：`a`'
 */
export function wordingOfReader(message: string): Wording {
  const missing = /^option `(.*)` value is missing$/.exec(message)?.[1];
  if (missing !== undefined) return { en: message, zh: `选项 ${missing} 缺少值` };
  const unused = /^unused args: (.*)$/i.exec(message)?.[1];
  return { en: message, zh: unused === undefined ? `命令行无法读取（${message}）` : `多余的参数：${unused}` };
}
