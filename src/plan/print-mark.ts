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

/** A standing in brackets. @example printMark('assumed', 'en'); // '[ASSUMED]' */
export function printMark(status: Status, lang: Language): string {
  return `[${words[lang][status]}]`;
}
