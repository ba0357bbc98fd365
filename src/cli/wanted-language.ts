import type { Language } from '../plan/language';

/** The language that a command line asks for, even where it cannot be read. */
export function wantedLanguage(argv: readonly string[]): Language {
  return / --lang[ =]zh( |$)/.test(` ${argv.join(' ')}`) ? 'zh' : 'en';
}
