import type { Issue } from '../../core/issue';
import type { Wording } from '../../core/wording';
import { numericCriterion } from '../../plan/numeric-criterion';
import type { Target } from '../../plan/target';
import { readUnit } from '../../plan/units/read-unit';
import { unitIssue } from '../../plan/units/unit-fault';
import { differenceOf } from './difference';
import { printBasis } from './price-basis';
import { type KnownQuantity, plainNumber } from './quantity';
import { repairOf } from './repair';
import { type Statement, statedQuantity } from './stated-quantity';

/**
 * Faults of targets whose number is in another unit than that with which it is compared: the unit of the indicator for
 * a level or total, a fraction for growth, decline or a difference of growths.
 *
 * @param targets - with the statement in which the number of each was written: its own unit, or that of its plan
 * @param indicators - of the model
 */
export function targetUnitIssues(
  where: string,
  targets: readonly { readonly target: Target; readonly stated: Statement }[],
  indicators: Readonly<Record<string, Statement>>,
): Issue[] {
  return targets.flatMap(({ target, stated }) => {
    const path = `targets.${target.id}`;
    const unit = stated.unit === undefined ? undefined : readUnit(stated.unit);
    if (unit !== undefined && !('powers' in unit)) return [unitIssue(where, `${path}.unit`, unit)];
    const found = statedQuantity(stated);
    const expected = comparedWith(target, indicators);
    if (found === 'unknown' || expected === 'unknown') return [];
    return differenceIssue(where, path, target.indicator, expected, found);
  });
}

/** Faults of targets that state their unit themselves. */
export function ownTargetUnitIssues(
  where: string,
  targets: Readonly<Record<string, Target>>,
  indicators: Readonly<Record<string, Statement>>,
): Issue[] {
  const own = Object.values(targets).map((target) => ({ target, stated: { unit: target.unit } }));
  return targetUnitIssues(where, own, indicators);
}

function differenceIssue(
  where: string,
  path: string,
  indicator: string,
  expected: KnownQuantity,
  found: KnownQuantity,
): Issue[] {
  const difference = differenceOf(expected, found);
  if (difference === undefined) return [];
  const print = ({ price, text }: KnownQuantity): Wording => {
    if (difference === 'price') return printBasis(price ?? {});
    return { en: text ?? 'fractions', zh: `以${text === undefined ? '小数' : ` ${text} `}计` };
  };
  const [wanted, got] = [print(expected), print(found)];
  const said = {
    en: `expected the number in ${wanted.en}, with which it is compared as \`${indicator}\` is, got ${got.en}`,
    zh: `该数与 \`${indicator}\` 比较，应${wanted.zh}，现${got.zh}`,
  };
  return [unitIssue(where, path, { said, ...repairOf(difference, expected, { quantity: found }) })];
}

/** What the number of a target is compared with. */
function comparedWith(
  target: Target,
  indicators: Readonly<Record<string, Statement>>,
): KnownQuantity | 'unknown' {
  const criterion = numericCriterion(target);
  switch (criterion?.kind) {
    case undefined:
      return 'unknown';
    case 'averageGrowthAtLeast':
    case 'cumulativeDeclineAtLeast':
    case 'inStepWith':
      return plainNumber;
    case 'atLeast':
    case 'moreThan':
    case 'atMost':
    case 'within':
    case 'cumulativeTotalAtLeast':
      return statedQuantity(indicators[target.indicator] ?? {});
  }
}
