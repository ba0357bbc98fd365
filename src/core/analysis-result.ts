/** Forms in which a notebook may show a value, by media type. */
export type MediaBundle = Readonly<Record<string, string>>;

/** The method by which notebooks of Deno ask a value for its forms. */
const jupyterDisplay = Symbol.for('Jupyter.display');

/** Language of a text, `en` unless given, and columns of the screen that it may take, 120 unless given. */
export interface TextShape {
  readonly lang?: 'en' | 'zh' | undefined;
  readonly width?: number | undefined;
}

/**
 * What every analysis gives: frozen data, a table for people, rows for tables of other programs, and JSON with all that is
 * known, the certificate of its runs included.
 *
 * @typeParam R - a row: names to texts, numbers, booleans and null
 * @typeParam J - the data that JSON is made from
 */
export interface AnalysisResult<R, J> {
  readonly kind: string;
  table(options?: TextShape): string;
  rows(): readonly R[];
  toJSON(): J;
}

/** An analysis that answers a question, in plain words too. */
export interface Answer<R, J> extends AnalysisResult<R, J> {
  sentence(options?: { readonly lang?: 'en' | 'zh' | undefined }): string;
}

/** The functions of a result. */
export type ResultForms<R, J> = Pick<AnalysisResult<R, J>, 'table' | 'rows' | 'toJSON'>;

/**
 * Gives a result its forms, and one for notebooks (its table, which cells show by themselves), and freezes it. Copies,
 * comparisons and tables of consoles see the data alone.
 *
 * @param data - not yet frozen; it gets the functions
 * @returns the same object
 */
export function analysisResult<T extends object, F extends ResultForms<unknown, unknown>>(
  data: T,
  forms: F,
): T & F {
  const display = (): MediaBundle => {
    const text = forms.table();
    return { 'text/plain': text, 'text/html': `<pre style="line-height: 1.2">${escaped(text)}</pre>` };
  };
  for (const [name, value] of Object.entries(forms)) Object.defineProperty(data, name, { value });
  return Object.freeze(Object.defineProperty(data, jupyterDisplay, { value: display })) as T & F;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
