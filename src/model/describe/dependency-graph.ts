import type { Language } from '../../plan/language';
import { referencesOf } from '../expression';
import type { Described } from './description';
import { readingOrder } from './reading-order';

/** First letter of the ids of nodes, and their shape: an indicator in a box, an input rounded, a shock in a hexagon. */
const shapes = {
  indicator: ['y', '[', ']'],
  input: ['x', '([', '])'],
  shock: ['s', '{{', '}}'],
} as const;

type Kind = keyof typeof shapes;

/**
 * What depends on what, as Mermaid text: an arrow from each quantity to the equations that read it, solid within a
 * year, dotted and labelled with the lag across years, or with the base year where an input sets only the start.
 *
 * @param subject - a model or a scenario
 * @example dependencyGraph(defineModel({ id: 'm', years: { base: 2020, horizon: 2021 }, indicators: { a: { baseline: 1, equation: 'a(-1)' } } }), 'en'); // 'graph LR\n  y0["a"]\n  y0 -. "-1" .-> y0'
 */
export function dependencyGraph(subject: Described, language: Language): string {
  const nodes = nodesOf(subject);
  const lines = [...nodes].map(([name, { id, kind }]) => {
    const [, open, close] = shapes[kind];
    return `  ${id}${open}"${labelOf(subject, kind, name, language)}"${close}`;
  });
  return ['graph LR', ...lines, ...edgesOf(subject, nodes)].join('\n');
}

/** Indicators in the order of reading, then inputs and shocks. */
function nodesOf(subject: Described): Map<string, { readonly id: string; readonly kind: Kind }> {
  const nodes = new Map<string, { readonly id: string; readonly kind: Kind }>();
  const groups: readonly (readonly [Kind, readonly string[]])[] = [
    ['indicator', readingOrder(subject).names],
    ['input', Object.keys(subject.inputs)],
    ['shock', Object.keys(subject.shocks)],
  ];
  // The name itself may be a word of Mermaid (`end`) or written in letters that it does not take.
  for (const [kind, names] of groups) {
    for (const [i, name] of names.entries()) nodes.set(name, { id: `${shapes[kind][0]}${i}`, kind });
  }
  return nodes;
}

function labelOf(subject: Described, kind: Kind, name: string, language: Language): string {
  const label = subject[`${kind}s`][name]?.name?.[language];
  return escaped(name) + (label === undefined ? '' : `<br/>${escaped(label)}`);
}

function edgesOf(subject: Described, nodes: ReturnType<typeof nodesOf>): string[] {
  const { base } = subject.kind === 'model' ? subject.years : subject.model.years;
  const edges = readingOrder(subject).names.flatMap((name) => {
    const { equation } = subject.indicators[name]!;
    const { formula } = subject.baselines[name]!;
    const target = nodes.get(name)!.id;
    const starts = formula === equation ? [] : referencesOf(formula);
    return [
      ...referencesOf(equation).map((read) => {
        const arrow = read.lag === 0 ? '-->' : `-. "-${read.lag}" .->`;
        return `  ${nodes.get(read.name)!.id} ${arrow} ${target}`;
      }),
      ...starts
        .filter((read) => Object.hasOwn(subject.inputs, read.name))
        .map((read) => `  ${nodes.get(read.name)!.id} -. "${base}" .-> ${target}`),
    ];
  });
  return [...new Set(edges)];
}

/** Mermaid reads entities between `#` and `;`. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/[#&<>"`\\[\]{}()|;]/g, (character) => `#${character.codePointAt(0)};`);
}
