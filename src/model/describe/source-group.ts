import type { Language } from '../../plan/language';
import type { Source } from '../../plan/provenance';
import { describeWords } from './describe-words';
import type { Described, DescribedGroup } from './description';
import { planOf } from './target-groups';

/** Every document or page that a number or an equation refers to, once, with title, date and address. */
export function sourceGroup(subject: Described, language: Language): DescribedGroup {
  const words = describeWords[language];
  const documents = new Map(planOf(subject)?.documents.map((each) => [each.id, each]));
  const cited = new Map<string, Source>();
  for (const source of sourcesOf(subject)) {
    const id = source.document ?? source.address;
    if (id !== undefined) cited.set(id, { ...source, ...cited.get(id) });
  }
  const rows = [...cited].map(([id, { document, published, address }]) => [
    id,
    documents.get(id)?.title[language] ?? '',
    published === undefined ? '' : words.published.replace('DATE', published),
    document === undefined ? '' : (address ?? ''),
  ]);
  return {
    key: 'documents',
    title: words.documents,
    columns: [
      { heading: words.document, code: true },
      { heading: words.meaning },
      { heading: words.year, inline: true },
      { heading: words.address },
    ],
    rows,
  };
}

function sourcesOf(subject: Described): readonly Source[] {
  const { indicators, additions = {}, baselines, inputs, shocks, targets } = subject;
  return [indicators, additions, baselines, inputs, shocks, targets].flatMap((group) =>
    Object.values<{ readonly sources: readonly Source[] }>(group).flatMap(({ sources }) => sources),
  );
}
