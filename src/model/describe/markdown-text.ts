/**
 * A text as Markdown prints it, in a cell of a table too: characters that have a meaning there are escaped, line
 * breaks become spaces.
 *
 * @example markdownText('a|b <i> `c`'); // 'a\\|b &lt;i&gt; \\`c\\`'
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]|~$#!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/**
 * A name or formula as code, in a cell of a table too; the fence is longer than any run of backticks inside.
 *
 * @example markdownCode('a || b'); // '`a \\|\\| b`'
 */
export function markdownCode(text: string): string {
  const line = oneLine(text).trim();
  if (line === '') return '';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + space + line.replaceAll('|', '\\|') + space + fence;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
