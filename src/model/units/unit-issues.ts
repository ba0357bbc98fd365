import type { Issue } from '../../core/issue';
import { readUnit } from '../../plan/units/read-unit';
import { openIndex } from '../../plan/units/unit';
import { unitIssue } from '../../plan/units/unit-fault';
import type { Statement } from './stated-quantity';

/**
 * Faults of the units themselves: texts that are none, misspelt words, price bases inside a unit, a ratio of price
 * bases on what has a unit.
 *
 * @param group - where the names stand: `indicators`, `inputs` or `shocks`
 */
export function unitIssues(
  where: string,
  group: string,
  statements: Readonly<Record<string, Statement>>,
): Issue[] {
  const read = new Map<string, ReturnType<typeof readUnit>>();
  return Object.entries(statements).flatMap(([name, { unit: text, price }]) => {
    if (text === undefined) return [];
    const unit = read.get(text) ?? readUnit(text);
    read.set(text, unit);
    if (!('powers' in unit)) return [unitIssue(where, `${group}.${name}.unit`, unit)];
    if (price?.includes('/') !== true || Object.keys(unit.powers).every((base) => base === openIndex))
      return [];
    const said = {
      en: `expected one price basis, such as \`current\`, of what is in ${text}, got ${price}`,
      zh: `单位为 ${text} 的量应有一个价格基准，如 \`current\`，现为 ${price}`,
    };
    const hint = {
      en: 'only a price index leads from one basis to another',
      zh: '只有价格指数才连接两个价格基准',
    };
    return [unitIssue(where, `${group}.${name}.price`, { said, hint })];
  });
}
