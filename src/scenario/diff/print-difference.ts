import type { Addition } from '../../model/addition';
import type { BaseValue } from '../../model/base-value';
import { printAddition } from '../../model/describe/print-addition';
import { printFormula } from '../../model/formula/print-formula';
import type { EventDefinition, InputDefinition, ShockDefinition } from '../../model/model-schema';
import type { Language } from '../../plan/language';
import { printCriterion } from '../../plan/print-criterion';
import { printMark } from '../../plan/print-mark';
import type { QuantityForm } from '../../plan/print-quantity';
import type { Bilingual, Status } from '../../plan/provenance';
import type { Target } from '../../plan/target';
import type { Scenario } from '../scenario';
import type { ScenarioDifference } from '../scenario-differences';
import { diffWords } from './diff-words';
import { type Digits, printLawWithUnit, printNumber } from './law-with-unit';
import { printDependence } from './print-dependence';

/** What is needed to put a difference in words. */
export interface Wording {
  readonly scenario: Scenario;
  readonly language: Language;
}

/** A difference in words: what it is about, and what either scenario has there. */
export interface PrintedDifference {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** A difference in words. Numbers are printed with as many digits as it takes to tell the two sides apart. */
export function printDifference(difference: ScenarioDifference, wording: Wording): PrintedDifference {
  const label = labelOf(difference, wording);
  const print = (digits: Digits) => printSides(difference, wording, digits);
  const short = print(6);
  const { from, to } = short.from === short.to ? print(17) : short;
  if (from !== to) return { label, from, to };
  const { otherReason, other } = diffWords[wording.language];
  const isNumber = ['inputs', 'shocks', 'add', 'baselines'].includes(difference.group);
  return { label, from, to: isNumber ? otherReason : other };
}

function labelOf(difference: ScenarioDifference, { scenario, language }: Wording): string {
  const words = diffWords[language];
  const { base } = scenario.model.years;
  const label = (id: string, name: Bilingual | undefined) =>
    name === undefined ? id : `${name[language]}${words.brackets[0]}${id}${words.brackets[1]}`;
  const { name } = difference;
  switch (difference.group) {
    case 'inputs':
      return label(name, scenario.inputs[name]?.name);
    case 'shocks':
      return label(name, scenario.shocks[name]?.name);
    case 'add':
    case 'equations':
      return words[difference.group === 'add' ? 'add' : 'equation'].replace(
        'NAME',
        label(name, scenario.indicators[name]?.name),
      );
    case 'baselines':
      return words.baseline
        .replace('YEAR', `${base}`)
        .replace('NAME', label(name, scenario.indicators[name]?.name));
    case 'targets':
      return words.target.replace('NAME', label(name, (difference.to ?? difference.from)!.name));
    case 'events': {
      const { year, shock } = (difference.to ?? difference.from)!;
      return words.event
        .replace('YEAR', `${year}`)
        .replace('NAME', label(shock, scenario.shocks[shock]?.name));
    }
    case 'dependence':
      return words.dependence;
  }
}

/** Both sides, as far as they are there. */
function printSides(difference: ScenarioDifference, wording: Wording, digits: Digits) {
  const { none } = diffWords[wording.language];
  const side = <V>(print: (value: V) => string, value: V | undefined) =>
    value === undefined ? none : print(value);
  const sides = <V>({ from, to }: { readonly from?: V; readonly to?: V }, print: (value: V) => string) => ({
    from: side(print, from),
    to: side(print, to),
  });
  switch (difference.group) {
    case 'inputs':
      return sides(difference, (input) => printInput(input, wording, digits));
    case 'shocks':
      return sides(difference, (shock) => printShock(shock, wording, digits));
    case 'equations':
      return sides(difference, (each) => marked(printFormula(each.equation), each, wording));
    case 'add':
      return sides(difference, (each) => printAdded(difference.name, each, wording, digits));
    case 'baselines':
      return sides(difference, (value) => printBaseline(difference.name, value, wording, digits));
    case 'targets':
      return sides(difference, (target) => printTarget(target, wording));
    case 'events':
      return sides(difference, (event) => printEvent(event, wording, digits));
    case 'dependence':
      return sides(difference, (each) =>
        printDependence(each, { from: difference.from!, to: difference.to! }, wording.language),
      );
  }
}

function printInput(input: InputDefinition, { language }: Wording, digits: Digits) {
  const { value, unit = '1' } = input;
  return marked(printLawWithUnit(value, { unit }, { language, digits }), input, { language });
}

function printShock(given: ShockDefinition, wording: Wording, digits: Digits) {
  const { iid, ar1, unit = '1' } = given;
  const { language, scenario } = wording;
  if (ar1 === undefined)
    return marked(printLawWithUnit(iid!, { unit }, { language, digits }), given, wording);
  const text = diffWords[language].ar1
    .replace('PERSISTENCE', `${ar1.persistence}`)
    .replace('LAW', printLawWithUnit(ar1.innovation, { unit }, { language, digits }))
    .replace('START', printNumber(ar1.start, { unit: '1' }, language, digits))
    .replace('YEAR', `${scenario.model.years.base}`);
  return marked(text, given, wording);
}

function printAdded(name: string, addition: Addition, wording: Wording, digits: Digits) {
  const { language } = wording;
  const print = (amount: number) => printNumber(amount, formOf(name, wording), language, digits);
  return marked(printAddition(addition, print, language), addition, wording);
}

function printBaseline(name: string, value: BaseValue, wording: Wording, digits: Digits) {
  const { language } = wording;
  const { formula } = value;
  const text =
    formula.kind === 'number'
      ? printNumber(formula.value, formOf(name, wording), language, digits)
      : printFormula(formula);
  return marked(text, value, wording);
}

function printEvent(event: EventDefinition, wording: Wording, digits: Digits): string {
  const { add, shock, memory } = event;
  const { unit = '1' } = wording.scenario.shocks[shock]!;
  const sign = add > 0 ? '+' : '';
  const alone = memory === false ? diffWords[wording.language].alone : '';
  return marked(sign + printNumber(add, { unit }, wording.language, digits) + alone, event, wording);
}

function printTarget({ indicator, criterion, year }: Target, wording: Wording): string {
  const { language, scenario } = wording;
  const other = criterion.kind === 'inStepWith' ? scenario.indicators[criterion.indicator]?.name : undefined;
  const demand = printCriterion(
    criterion,
    { ...formOf(indicator, wording), ...(other && { other }) },
    language,
  );
  return `${demand} ${diffWords[language].inYear.replace('YEAR', `${year}`)}`;
}

function formOf(indicator: string, { scenario }: Wording): QuantityForm {
  const { unit = '1', kind } = scenario.indicators[indicator] ?? {};
  return { unit, ...(kind === undefined ? {} : { kind }) };
}

function marked(
  text: string,
  { status, restsOn }: { readonly status: Status; readonly restsOn?: readonly string[] | undefined },
  { language }: Pick<Wording, 'language'>,
): string {
  return `${text} ${printMark(status, language, restsOn)}`;
}
