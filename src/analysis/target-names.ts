import type { Bilingual } from '../plan/provenance';
import type { Target } from '../plan/target';
import type { Scenario } from '../scenario/scenario';

/** Names of the targets; where several would have the same one, the id tells them apart. */
export function targetNames(
  targets: readonly Target[],
  { indicators }: Pick<Scenario, 'indicators'>,
): Map<string, Bilingual> {
  const own = targets.map(
    ({ id, indicator, name }) => name ?? indicators[indicator]?.name ?? { en: id, zh: id },
  );
  const isShared = (name: Bilingual) =>
    own.filter(({ en, zh }) => en === name.en || zh === name.zh).length > 1;
  return new Map(
    targets.map(({ id }, i) => {
      const name = own[i]!;
      return [id, isShared(name) ? { en: `${name.en} (${id})`, zh: `${name.zh}（${id}）` } : name];
    }),
  );
}
