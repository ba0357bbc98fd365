import { InputError } from '../core/plancast-error';
import { unknownName } from '../core/unknown-name';
import type { Target } from '../plan/target';

/**
 * Targets by their ids, each once.
 *
 * @param where - name of the public function
 * @param path - name of the list in messages
 * @throws InputError with every id that is unknown
 */
export function chosenTargets(
  where: string,
  path: string,
  ids: readonly string[],
  targets: Readonly<Record<string, Target>>,
): Target[] {
  const known = Object.keys(targets);
  const target = { where, isPlaced: false, what: 'target', known, form: 'value' } as const;
  const issues = ids.flatMap((id, i) =>
    Object.hasOwn(targets, id) ? [] : [unknownName({ ...target, path: `${path}[${i}]`, name: id })],
  );
  if (issues.length > 0) throw new InputError(issues);
  return [...new Set(ids)].map((id) => targets[id]!);
}
