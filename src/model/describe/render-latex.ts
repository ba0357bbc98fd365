import type { Language } from '../../plan/language';
import { describeWords } from './describe-words';
import type { Described, DescribedGroup, Description } from './description';
import { type LatexContext, latexFormula, latexReference } from './latex-formula';
import { hasChinese, latexText } from './latex-text';
import { readingOrder } from './reading-order';

/** A description as a fragment of LaTeX: the equations in `align`, everything else as lists of descriptions. */
export function renderLatex(subject: Described, description: Description): string {
  const { language, title, lead, groups } = description;
  const words = describeWords[language];
  const body = [
    `\\section*{${latexText(title)}}`,
    ...lead.map(latexText),
    ...groups.map((group) =>
      group.key === 'equations'
        ? [opening(group), equationsOf(subject, description), listOf(group, language)].join('\n')
        : [opening(group), listOf(group, language)].join('\n'),
    ),
  ].join('\n\n');
  const needs = [words.latexNeeds, ...(hasChinese(body) ? [words.latexChinese] : [])];
  return [...needs.map((each) => `% ${each}`), body].join('\n');
}

function opening({ title, note }: DescribedGroup): string {
  const heading = `\\subsection*{${latexText(title)}}`;
  return note === undefined ? heading : `${heading}\n${latexText(note)}`;
}

function equationsOf(subject: Described, { language }: Description): string {
  const hasYears = (name: string) => !Object.hasOwn(subject.inputs, name);
  const context: LatexContext = { language, hasYears };
  const lines = readingOrder(subject).names.map((name) => {
    const left = latexReference({ name, lag: 0 }, context);
    return `  ${left} &= ${latexFormula(subject.indicators[name]!.equation, context)}`;
  });
  return ['{\\allowdisplaybreaks', '\\begin{align}', lines.join(' \\\\\n'), '\\end{align}}'].join('\n');
}

/** Every row an item; the equations themselves stand in `align` already. */
function listOf({ key, columns, rows }: DescribedGroup, language: Language): string {
  if (rows.length === 0) return '';
  const { colon, semicolon } = describeWords[language];
  const items = rows.map((row) => {
    const [name, ...cells] = row.map((cell, i) => {
      const { heading, code, labelled } = columns[i]!;
      if (cell === '' || (key === 'equations' && code && i > 0)) return '';
      const text = code ? `\\texttt{${latexText(cell)}}` : latexText(cell);
      return labelled ? latexText(heading) + colon + text : text;
    });
    return `  \\item[${name}] ${cells.filter((cell) => cell !== '').join(semicolon)}`;
  });
  return ['\\begin{description}', ...items, '\\end{description}'].join('\n');
}
