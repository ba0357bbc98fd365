import type { Language } from './language';
import type { Status } from './provenance';

const words: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  en: {
    stated: 'stated',
    derived: 'derived',
    external: 'external',
    assumed: 'ASSUMED',
    unconfirmed: 'UNCONFIRMED',
  },
  zh: { stated: '原文', derived: '推算', external: '外部', assumed: '假设', unconfirmed: '未证实' },
};

/**
 * A status in brackets, with the targets that the value was set from.
 *
 * @example printMark('assumed', 'en'); // '[ASSUMED]'
 * @example printMark('assumed', 'en', ['gdp']); // '[ASSUMED, set from the target gdp]'
 */
export function printMark(status: Status, lang: Language, restsOn: readonly string[] = []): string {
  const word = words[lang][status];
  if (restsOn.length === 0) return `[${word}]`;
  if (lang === 'zh') return `[${word}，由目标${restsOn.join('、')}推定]`;
  return `[${word}, set from the target${restsOn.length === 1 ? '' : 's'} ${restsOn.join(', ')}]`;
}
