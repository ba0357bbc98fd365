import type { Language } from '../../plan/language';
import { printQuantity } from '../../plan/print-quantity';
import { describeWords } from './describe-words';
import type { Described, DescribedGroup } from './description';
import { inLanguage, printStatus } from './print-provenance';

/** Dependence between inputs or shocks, and one-off events. */
export function chanceGroups(subject: Described, language: Language): DescribedGroup[] {
  return [dependenceGroup(subject, language), eventGroup(subject, language)];
}

function dependenceGroup({ dependence }: Described, language: Language): DescribedGroup {
  const words = describeWords[language];
  const { copula } = dependence;
  const law = copula === 'gaussian' ? words.gaussian : words.studentT.replace('DF', `${copula.studentT}`);
  const rows = (['spearman', 'kendall', 'latent'] as const).flatMap((kind) =>
    dependence[kind].map(([a, b, value]) => [`${a}, ${b}`, words[kind], String(value)]),
  );
  const note = law + words.semicolon + printStatus({ ...dependence, sources: [] }, language);
  return {
    key: 'dependence',
    title: words.dependence,
    // Without pairs a Gaussian copula is independence, of which there is nothing to say.
    ...(rows.length === 0 && copula === 'gaussian' ? {} : { note }),
    columns: [
      { heading: words.pair, code: true },
      { heading: words.correlation },
      { heading: words.value, inline: true },
    ],
    rows,
  };
}

function eventGroup(subject: Described, language: Language): DescribedGroup {
  const words = describeWords[language];
  const rows = subject.events.map((event) => [
    `${event.year}`,
    event.shock,
    (event.add > 0 ? '+' : '') +
      printQuantity(event.add, { unit: '1' }, language) +
      memoryOf(event, subject, language),
    event.name === undefined ? '' : inLanguage(event.name, language),
    printStatus({ ...event, sources: [] }, language),
  ]);
  return {
    key: 'events',
    title: words.events,
    columns: [
      { heading: words.year },
      { heading: words.shock, code: true },
      { heading: words.added, inline: true },
      { heading: words.meaning, inline: true },
      { heading: words.statusAndReason },
    ],
    rows,
  };
}

/** How far an event reaches on an AR(1) shock; nothing is said of others, which remember nothing. */
function memoryOf(
  { shock, memory }: Described['events'][number],
  { shocks }: Described,
  language: Language,
): string {
  const { ar1 } = shocks[shock]!;
  const words = describeWords[language];
  if (ar1 === undefined) return '';
  return memory === false ? words.aloneInYear : words.carriedOn.replace('PERSISTENCE', `${ar1.persistence}`);
}
