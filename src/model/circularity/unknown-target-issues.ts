import type { Issue } from '../../core/issue';
import { unknownName } from '../../core/unknown-name';
import type { Statement } from './statement';

/** Faults of values that were set from targets which there are not. */
export function unknownTargetIssues(
  where: string,
  statements: readonly Statement[],
  known: Iterable<string>,
): Issue[] {
  const ids = new Set(known);
  return statements.flatMap(({ path, restsOn }) =>
    restsOn.flatMap((name, i) =>
      ids.has(name)
        ? []
        : [
            unknownName({
              where,
              path: `${path}.restsOn[${i}]`,
              what: 'target',
              name,
              known: ids,
              form: 'value',
            }),
          ],
    ),
  );
}
