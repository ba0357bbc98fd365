import * as z from 'zod/mini';
import { brandedArgument } from '../../core/branded-argument';
import { expectation } from '../../core/expectation';
import { parseInput } from '../../core/parse-input';
import { dependencyGraph } from './dependency-graph';
import { type DescribeOptions, describeOptions } from './describe-options';
import type { Described } from './description';
import { descriptionOf } from './description-of';
import { renderLatex } from './render-latex';
import { renderMarkdown } from './render-markdown';
import { renderText } from './render-text';

const subjectArgument = brandedArgument<Described>({
  kinds: ['model', 'scenario'],
  expected: expectation('a model made by defineModel, or a scenario', '由 defineModel 得到的模型，或情景'),
  isWhole: ({ indicators, baselines }) => typeof indicators === 'object' && typeof baselines === 'object',
});

/**
 * A model or scenario written out for people: years, every equation in an order in which a year can be computed with
 * unit, kind, price basis and reason, base-year values, the law of every input and shock with mean and standard
 * deviation, dependence, events, targets, and all sources. As text for a terminal, Markdown, a fragment of LaTeX
 * (equations in `align`; needs amsmath, and ctex or xeCJK for Chinese), or the graph of what reads what as Mermaid text
 * (indicators in boxes, inputs rounded, shocks in hexagons; within a year solid, across years dotted with the lag).
 *
 * @param subject - a model made by `defineModel` or a scenario
 * @param options - `format`, and `lang` of names, units and reasons
 * @returns the text, without a final line break
 * @throws InputError if an option is unknown
 * @example
 * const steady = defineModel({ id: 'steady', years: { base: 2020, horizon: 2022 }, indicators: { gdp: { baseline: 100, equation: 'gdp(-1) * 1.5' } } });
 * describeModel(steady, { format: 'latex' }).split('\n').find((line) => line.includes('&=')); // '  \\mathrm{gdp}_{t} &= \\mathrm{gdp}_{t-1} \\cdot 1.5'
 */
export function describeModel(subject: Described, options: DescribeOptions = {}): string {
  const where = 'describeModel';
  parseInput(where, z.strictObject({ subject: subjectArgument }), { subject });
  const { format, lang } = parseInput(where, describeOptions, options);
  if (format === 'mermaid') return dependencyGraph(subject, lang);
  if (format === 'latex') return renderLatex(subject, descriptionOf(subject, lang));
  const render = format === 'markdown' ? renderMarkdown : renderText;
  return render(descriptionOf(subject, lang));
}
