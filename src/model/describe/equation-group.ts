import type { Language } from '../../plan/language';
import { type Expression, walk } from '../expression';
import { printFormula } from '../formula/print-formula';
import type { Indicator } from '../indicator';
import { describeWords } from './describe-words';
import type { Described, DescribedGroup } from './description';
import { inLanguage, printSources, printStatus } from './print-provenance';
import { printUnit } from './print-unit';
import { readingOrder } from './reading-order';

/** The equations, each as it was written and, where the names have names for people, in words. */
export function equationGroup(subject: Described, language: Language): DescribedGroup {
  const words = describeWords[language];
  const { names, together } = readingOrder(subject);
  const rows = names.map((id) => {
    const indicator = subject.indicators[id]!;
    const { name, text, sources } = indicator;
    return [
      id,
      name === undefined ? '' : inLanguage(name, language),
      printUnit(indicator, language),
      text.includes('=') && /^\s*[^<>=!()]+=(?!=)/.test(text) ? text.trim() : `${id} = ${text.trim()}`,
      equationInWords(subject, indicator, language),
      standingOf(indicator, together(id), language),
      printSources(sources, language),
    ];
  });
  return {
    key: 'equations',
    title: words.equations,
    note: words.reading + readingLevels(subject, language),
    columns: [
      { heading: words.indicator, code: true },
      { heading: words.meaning },
      { heading: words.unit, inline: true },
      { heading: words.equation, code: true },
      { heading: words.inWords, code: true },
      { heading: words.statusAndReason },
      { heading: words.sources, labelled: true },
    ],
    rows,
  };
}

/** How levels of the base year are read, where an equation has some. */
function readingLevels(subject: Described, language: Language): string {
  const { base } = subject.kind === 'model' ? subject.years : subject.model.years;
  let hasLevels = false;
  for (const { equation } of Object.values(subject.indicators)) {
    walk(equation, ({ kind }) => {
      if (kind === 'level') hasLevels = true;
    });
  }
  return hasLevels ? describeWords[language].readingLevels.replaceAll('YEAR', `${base}`) : '';
}

/** The equation with the names for people in square brackets; empty where there are none. */
function equationInWords(subject: Described, { id, equation }: Indicator, language: Language): string {
  const labelOf = (name: string): string => {
    const { indicators, inputs, shocks } = subject;
    const label = (indicators[name] ?? inputs[name] ?? shocks[name])?.name?.[language];
    return label === undefined ? name : `[${label}]`;
  };
  const renamed = rename(equation, labelOf);
  const isNamed = printFormula(renamed) !== printFormula(equation);
  return isNamed ? `${labelOf(id)} = ${printFormula(renamed)}` : '';
}

function rename(expression: Expression, labelOf: (name: string) => string): Expression {
  const again = (each: Expression) => rename(each, labelOf);
  switch (expression.kind) {
    case 'reference':
    case 'level':
      return { ...expression, name: labelOf(expression.name) };
    case 'negate':
    case 'not':
      return { ...expression, argument: again(expression.argument) };
    case 'binary':
      return { ...expression, left: again(expression.left), right: again(expression.right) };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(again) };
    case 'conditional': {
      const { condition, yes, no } = expression;
      return { ...expression, condition: again(condition), yes: again(yes), no: again(no) };
    }
    default:
      return expression;
  }
}

/** Identity or assumption, with its mark and reason; that an equation of a block is solved with others. */
function standingOf(indicator: Indicator, together: readonly string[], language: Language): string {
  const words = describeWords[language];
  const sort = indicator.identity ? words.identity : words.behavioural;
  const block =
    together.length === 0
      ? ''
      : words.together.replace('NAMES', together.join(words.comma)) + words.semicolon;
  return `${block}${sort} ${printStatus(indicator, language)}`;
}
