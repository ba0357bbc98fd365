import { lawNames, parameterNames } from '../../model/describe/law-in-words';
import type { Language } from '../../plan/language';
import { printStated, type QuantityForm } from '../../plan/print-quantity';
import { type Distribution, type DistributionData, isDistribution } from '../../uncertainty/distribution';
import { diffWords } from './diff-words';

/** Digits of a number: six where that tells two numbers apart, else all. */
export type Digits = 6 | 17;

/**
 * A number with its unit, or a law with its parameters and unit.
 *
 * @example printLawWithUnit(normal({ mean: 0.05, sd: 0.01 }), { unit: '1/year' }, { language: 'en', digits: 6 }); // 'normal(mean 0.05, sd 0.01) a year'
 */
export function printLawWithUnit(
  value: number | Distribution,
  form: QuantityForm,
  { language, digits }: { readonly language: Language; readonly digits: Digits },
): string {
  if (!isDistribution(value)) return printNumber(value, form, language, digits);
  const unit = printStated(1, { unit: form.unit }, language).replace(/^1/, '');
  return printParameters(value, language, digits) + unit;
}

/** A number with its unit. */
export function printNumber(value: number, form: QuantityForm, language: Language, digits: Digits): string {
  // Twelve digits are those that a person writes; more show how a computed number was rounded.
  if (digits === 17) return `${value}${printStated(1, { unit: form.unit }, language).replace(/^1/, '')}`;
  return printStated(Number(value.toPrecision(digits)), form, language);
}

function printParameters({ kind, parameters }: DistributionData, language: Language, digits: Digits): string {
  const { comma, parameters: brackets } = diffWords[language];
  const listed = Object.entries(parameters).map(([key, value]) => {
    const printed = printParameter(value, language, digits);
    // What a law is made of needs no word beside it.
    return ['distribution', 'components'].includes(key)
      ? printed
      : `${parameterNames[language][key] ?? key} ${printed}`;
  });
  const name = lawNames[language][kind] ?? kind;
  return name + brackets[0] + listed.join(comma) + brackets[1];
}

function printParameter(value: unknown, language: Language, digits: Digits): string {
  const print = (each: unknown) => printParameter(each, language, digits);
  if (typeof value === 'number') return printNumber(value, { unit: '1' }, language, digits);
  if (isLaw(value)) return printParameters(value, language, digits);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    const isPlain = value.every((each) => typeof each === 'number');
    return isPlain ? `[${value.map(print).join(', ')}]` : value.map(print).join(diffWords[language].comma);
  }
  // A component of a mixture: its weight, then its law.
  return Object.values(value).map(print).join(' ');
}

function isLaw(value: unknown): value is DistributionData {
  return typeof value === 'object' && value !== null && 'kind' in value && 'parameters' in value;
}
