import type { Issue } from '../../core/issue';
import { readUnit } from './read-unit';
import type { Statement } from './stated-quantity';

/**
 * Faults of the units themselves: texts that are none, misspelt words, a ratio of price bases on what has a unit.
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
    const path = `${group}.${name}.unit`;
    if (!('powers' in unit)) return [unitIssue(where, path, unit.said, unit.hint)];
    if (price?.includes('/') !== true || Object.keys(unit.powers).length === 0) return [];
    const said = `expected one price basis, such as \`current\`, of what is in ${text}, got ${price}`;
    return [
      unitIssue(where, `${group}.${name}.price`, said, 'only a price index leads from one basis to another'),
    ];
  });
}

/** An issue with the code E_UNIT. */
export function unitIssue(where: string, path: string, said: string, hint: string | undefined): Issue {
  const message = `${where}: \`${path}\`: ${said}`;
  return { code: 'E_UNIT', path, message, ...(hint === undefined ? {} : { hint }) };
}
