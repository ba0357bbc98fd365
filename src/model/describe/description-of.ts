import type { Language } from '../../plan/language';
import { markLegend } from '../../plan/mark-legend';
import { additionGroup } from './addition-group';
import { baseYearGroup } from './base-year-group';
import { chanceGroups } from './chance-groups';
import { describeWords } from './describe-words';
import type { Described, Description } from './description';
import { driverGroups } from './driver-groups';
import { equationGroup } from './equation-group';
import { inLanguage } from './print-provenance';
import { sourceGroup } from './source-group';
import { targetGroups } from './target-groups';

/** What is said of a model or scenario, in reading order: equations, where they start, what drives them, the goals. */
export function descriptionOf(subject: Described, language: Language): Description {
  const words = describeWords[language];
  const groups = [
    equationGroup(subject, language),
    additionGroup(subject, language),
    baseYearGroup(subject, language),
    ...driverGroups(subject, language),
    ...chanceGroups(subject, language),
    ...targetGroups(subject, language),
    sourceGroup(subject, language),
  ];
  const { base, horizon } = subject.kind === 'model' ? subject.years : subject.model.years;
  const size = words.size
    .replace('BASE', `${base}`)
    .replace('HORIZON', `${horizon}`)
    .replace('INDICATORS', `${Object.keys(subject.indicators).length}`)
    .replace('INPUTS', `${Object.keys(subject.inputs).length}`)
    .replace('SHOCKS', `${Object.keys(subject.shocks).length}`)
    .replace('TARGETS', `${Object.keys(subject.targets).length}`);
  const { name, id, description } = subject;
  return {
    language,
    title:
      name === undefined ? id : words.titled.replace('NAME', inLanguage(name, language)).replace('ID', id),
    lead: [
      ...(subject.kind === 'model' ? [] : [words.scenarioOf.replace('MODEL', subject.model.id)]),
      ...(description === undefined ? [] : [inLanguage(description, language)]),
      size,
      markLegend[language],
    ],
    groups: groups.filter(({ rows, note }) => rows.length > 0 || note !== undefined),
  };
}
