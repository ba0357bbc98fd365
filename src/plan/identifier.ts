import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { isPlainText } from '../core/is-plain-text';
import { fault } from '../core/parse-input';

const camelCase = /^[a-z][a-zA-Z0-9]*$/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Name of an indicator, target or requirement; formulas use it, so it is in camelCase. */
export const identifier: z.ZodMiniString<string> = z.string().check(
  z.refine(
    (name) => camelCase.test(name) && isFree(name),
    fault({
      code: 'E_BAD_NAME',
      expected: expectation('a name in camelCase, such as `gdpGrowth`', '驼峰式名称，如 `gdpGrowth`'),
    }),
  ),
);

/** Name of a plan or of one of its documents. */
export const slug: z.ZodMiniString<string> = z.string().check(
  z.refine(
    (name) => kebabCase.test(name) && isFree(name),
    fault({
      code: 'E_BAD_NAME',
      expected: expectation(
        'a name in lower case with hyphens, such as `haidian-14fyp`',
        '小写字母、以连字符相连的名称，如 `haidian-14fyp`',
      ),
    }),
  ),
);

/** Names that every object of JavaScript has would be found where nothing was put. */
function isFree(name: string): boolean {
  return !(name in Object.prototype) && name !== 'prototype' && isPlainText(name);
}
