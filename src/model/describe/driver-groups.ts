import type { Language } from '../../plan/language';
import { describeWords } from './describe-words';
import type { Described, DescribedGroup } from './description';
import { lawInWords, shockLawInWords } from './law-in-words';
import { inLanguage, printSources, printStatus } from './print-provenance';
import { printUnit } from './print-unit';

/** Inputs and shocks, each with its law in words, unit, status, reason and sources. */
export function driverGroups(subject: Described, language: Language): DescribedGroup[] {
  const words = describeWords[language];
  const group = (key: 'inputs' | 'shocks', heading: string, lawOf: (name: string) => string) => ({
    key,
    title: words[key],
    columns: [
      { heading, code: true as const },
      { heading: words.meaning },
      { heading: words.law },
      { heading: words.unit, inline: true as const },
      { heading: words.statusAndReason },
      { heading: words.sources, labelled: true as const },
    ],
    rows: Object.entries(subject[key]).map(([id, driver]) => [
      id,
      driver.name === undefined ? '' : inLanguage(driver.name, language),
      lawOf(id),
      printUnit({ unit: driver.unit }, language),
      printStatus(driver, language),
      printSources(driver.sources, language),
    ]),
  });
  return [
    group('inputs', words.input, (name) => lawInWords(subject.inputs[name]!.value, language)),
    group('shocks', words.shock, (name) => shockLawInWords(subject.shocks[name]!, language)),
  ];
}
