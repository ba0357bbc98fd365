import type { DependenceDefinition } from '../../model/dependence-schema';
import type { Language } from '../../plan/language';
import { diffWords } from './diff-words';

const measures = ['spearman', 'kendall', 'latent'] as const;

/**
 * What of a dependence differs from another: the copula, and the correlations that the other does not have. Zeros are
 * printed where the other has a number.
 */
export function printDependence(
  dependence: DependenceDefinition,
  { from, to }: { readonly from: DependenceDefinition; readonly to: DependenceDefinition },
  language: Language,
): string {
  const words = diffWords[language];
  const other = dependence === from ? to : from;
  const keys = [...new Set([...pairsOf(from).keys(), ...pairsOf(to).keys()])];
  const own = pairsOf(dependence);
  const its = pairsOf(other);
  const pairs = keys
    .filter((key) => own.get(key)?.value !== its.get(key)?.value)
    .map((key) => {
      const { a, b, measure } = (own.get(key) ?? its.get(key))!;
      const value = own.get(key)?.value;
      const pattern: string = value === undefined ? words.noPair : words.pair;
      const parts = { A: a, B: b, VALUE: `${value}`, MEASURE: words.measures[measure] };
      return pattern.replace(/VALUE|MEASURE|A|B/g, (part) => parts[part as keyof typeof parts]);
    });
  const parts = [
    ...(printCopula(from, language) === printCopula(to, language) ? [] : [printCopula(dependence, language)]),
    ...(dependence.nearest && !other.nearest ? [words.nearest] : []),
    ...pairs,
  ];
  return parts.length === 0 ? words.asBefore : parts.join(words.comma);
}

function printCopula({ copula }: DependenceDefinition, language: Language): string {
  const { gaussian, studentT } = diffWords[language].copula;
  return copula === 'gaussian' ? gaussian : studentT.replace('DF', `${copula.studentT}`);
}

function pairsOf(dependence: DependenceDefinition) {
  return new Map(
    measures.flatMap((measure) =>
      dependence[measure].map(([a, b, value]) => [
        [measure, ...[a, b].sort()].join(' '),
        { a, b, value, measure },
      ]),
    ),
  );
}
