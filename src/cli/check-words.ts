import { InputError } from '../core/plancast-error';
import { printValue } from '../core/print-value';

/** Options that are said or not said; a value after them would be read as something else. */
const flags = ['json', 'quiet', 'help', 'version'];

/**
 * Refuses words that the reader of the command line would take for something else than was typed: values of flags
 * (`--json false` is a flag and a scenario), `--no-...`, and names that reach into the objects of the language.
 *
 * @param argv - words after the name of the program
 * @throws InputError
 */
export function checkWords(argv: readonly string[]): void {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  refuseRepeated(words);
  for (const [i, word] of words.entries()) {
    const name = /^--?([^=]+)/.exec(word)?.[1];
    if (name === undefined) continue;
    if (name.startsWith('no-') || name.split('.').some((part) => part in Object.prototype))
      throw refusal('E_UNKNOWN_OPTION', `unknown option ${printValue(word)}`, 'see plancast --help');
    if (!flags.includes(name)) continue;
    if (word.includes('=') || ['true', 'false'].includes(argv[i + 1] ?? ''))
      throw refusal('E_INCONSISTENT', `--${name} takes no value`, `leave --${name} out to switch it off`);
  }
}

/** Of several values one would count, and nothing say which. */
function refuseRepeated(words: readonly string[]): void {
  const names = words.flatMap((word) => /^--([^=]+)/.exec(word)?.[1] ?? []);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice === undefined) return;
  throw refusal('E_INCONSISTENT', `--${twice} is given more than once`, 'keep one of them');
}

function refusal(code: 'E_UNKNOWN_OPTION' | 'E_INCONSISTENT', said: string, hint: string): InputError {
  return new InputError([{ code, path: '', message: `plancast: ${said}`, hint }]);
}
