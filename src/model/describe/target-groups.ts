import type { Language } from '../../plan/language';
import type { Plan } from '../../plan/plan';
import { printCriterion } from '../../plan/print-criterion';
import { printStated, type QuantityForm } from '../../plan/print-quantity';
import type { Bilingual } from '../../plan/provenance';
import type { Target } from '../../plan/target';
import { toleranceForm } from '../../plan/tolerance-form';
import { targetMarks } from '../circularity/target-marks';
import { withComparisonBase } from '../comparison-base';
import { criterionApplied } from '../criterion-applied';
import { describeWords } from './describe-words';
import type { Described, DescribedGroup } from './description';
import { inLanguage, printSources, printStatus } from './print-provenance';

/** Targets that the model can judge, then those that it cannot, with the cause. */
export function targetGroups(subject: Described, language: Language): DescribedGroup[] {
  const words = describeWords[language];
  const targets = Object.values(subject.targets);
  const judged = targets.filter((each) => causeAgainst(subject, each, language) === '');
  const others = targets.filter((each) => !judged.includes(each));
  const columns = [
    { heading: words.target, code: true as const },
    { heading: words.meaning },
    { heading: words.indicator, code: true as const, labelled: true as const, inline: true as const },
    { heading: words.demanded },
    ...(hasMarks(subject)
      ? [
          { heading: words.circular, labelled: true as const },
          { heading: words.sharesDriver, labelled: true as const },
        ]
      : []),
    { heading: words.standIn, labelled: true as const },
    { heading: words.why, labelled: true as const },
    { heading: words.sources, labelled: true as const },
  ];
  const rowOf = (target: Target) => cellsOf(subject, target, language);
  return [
    { key: 'targets', title: words.targets, columns, rows: judged.map(rowOf) },
    { key: 'otherTargets', title: words.otherTargets, columns, rows: others.map(rowOf) },
  ];
}

/** Why a target cannot be judged; empty where it can. */
function causeAgainst(subject: Described, target: Target, language: Language): string {
  const applied = criterionApplied(target, subject);
  return applied.evaluable ? '' : applied.reason[language];
}

function cellsOf(subject: Described, target: Target, language: Language): string[] {
  const words = describeWords[language];
  const { id, indicator, year, attribute, name, criterion, about, tolerance, operational, sources } = target;
  const ofModel = subject.kind === 'model' ? subject : subject.model;
  const { plan } = ofModel;
  const { unit = '1', kind } = indicatorOf(subject, plan, indicator);
  const form: QuantityForm = { unit, ...(kind && { kind }) };
  const print = (each: Target['criterion']): string => {
    const other = each.kind === 'inStepWith' ? indicatorOf(subject, plan, each.indicator).name : undefined;
    return printCriterion(
      withComparisonBase(target, each, ofModel),
      { ...form, about: about && each === criterion, ...(other && { other }) },
      language,
    );
  };
  const { circularThrough, sharesDriver } = targetMarks(subject)[id]!;
  const leeway = printStated(tolerance, toleranceForm(operational?.criterion ?? criterion, form), language);
  const demand = [
    `${year}${words.colon}${print(criterion)}`,
    tolerance > 0 ? words.tolerance.replace('LEEWAY', leeway) : '',
    `${words.comma}${words.attributes[attribute]}`,
  ];
  return [
    id,
    name === undefined ? '' : inLanguage(name, language),
    indicator,
    demand.join(''),
    ...(hasMarks(subject) ? [circularThrough.join(words.comma), sharesDriver.join(words.comma)] : []),
    operational === undefined ? '' : `${print(operational.criterion)} ${printStatus(operational, language)}`,
    causeAgainst(subject, target, language),
    printSources(sources, language),
  ];
}

/** Whether something was set from a target that it reaches, or that shares it with one. */
function hasMarks(subject: Described): boolean {
  return Object.values(targetMarks(subject)).some(
    ({ circular, sharesDriver }) => circular || sharesDriver.length > 0,
  );
}

/** The plan whose targets the model carries. */
export function planOf(subject: Described): Plan | undefined {
  return subject.kind === 'model' ? subject.plan : subject.model.plan;
}

function indicatorOf(
  subject: Described,
  plan: Plan | undefined,
  id: string,
): { readonly unit?: string; readonly kind?: QuantityForm['kind']; readonly name?: Bilingual } {
  if (Object.hasOwn(subject.indicators, id)) return subject.indicators[id]!;
  return plan?.indicators.find((each) => each.id === id) ?? {};
}
