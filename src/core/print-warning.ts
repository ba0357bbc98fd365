import { escapeControls } from './escape-controls';
import type { Warning } from './issue';

/**
 * A warning in one line: what it is, and how to repair it.
 *
 * @param lang - with `zh` in Chinese where that is written
 */
export function printWarning(warning: Warning, lang: 'en' | 'zh'): string {
  const { message, hint } = lang === 'zh' && warning.zh !== undefined ? warning.zh : warning;
  const mending = hint === undefined ? '' : `${lang === 'zh' ? '；' : '; '}${hint}`;
  return `${lang === 'zh' ? '警告：' : 'warning: '}${escapeControls(message + mending)}`;
}
