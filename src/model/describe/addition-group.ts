import type { Language } from '../../plan/language';
import { printQuantity } from '../../plan/print-quantity';
import { describeWords } from './describe-words';
import type { Described, DescribedGroup } from './description';
import { printAddition } from './print-addition';
import { printSources, printStatus } from './print-provenance';

/** What a scenario adds to indicators on top of their equations. */
export function additionGroup({ additions = {}, indicators }: Described, language: Language): DescribedGroup {
  const words = describeWords[language];
  const rows = Object.entries(additions).map(([id, addition]) => {
    const { unit = '1', kind } = indicators[id]!;
    const print = (amount: number) => printQuantity(amount, { unit, kind }, language);
    return [
      id,
      printAddition(addition, print, language),
      printStatus(addition, language),
      printSources(addition.sources, language),
    ];
  });
  return {
    key: 'additions',
    title: words.additions,
    ...(rows.length === 0 ? {} : { note: words.additionsRead }),
    columns: [
      { heading: words.indicator, code: true },
      { heading: words.added },
      { heading: words.statusAndReason },
      { heading: words.sources, labelled: true },
    ],
    rows,
  };
}
