const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  '[': '{[}',
  ']': '{]}',
  '≥': '$\\ge$',
  '≤': '$\\le$',
  '×': '$\\times$',
  '∞': '$\\infty$',
  µ: '$\\mu$',
  '²': '$^2$',
  '³': '$^3$',
  '⁴': '$^4$',
  '⁸': '$^8$',
  '–': '--',
};

/** Characters that only a Chinese font has. */
const chinese = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/**
 * A text as LaTeX prints it: every character that has a meaning there is escaped, line breaks become spaces.
 *
 * @example latexText('50 % of R&D_a'); // '50 \\% of R\\&D\\_a'
 */
export function latexText(text: string): string {
  return [...text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')]
    .map((character) => (Object.hasOwn(escapes, character) ? escapes[character] : character))
    .join('');
}

/**
 * A name as an upright symbol of mathematics; one with Chinese characters as text.
 *
 * @example latexName('rd_share'); // '\\mathrm{rd\\_share}'
 * @example latexName('产值'); // '\\text{产值}'
 */
export function latexName(name: string): string {
  return `\\${hasChinese(name) ? 'text' : 'mathrm'}{${latexText(name)}}`;
}

/** Whether a text needs a Chinese font. @example hasChinese('GDP'); // false */
export function hasChinese(text: string): boolean {
  return chinese.test(text);
}
