import { InputError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { type WordedFault, wordedIssue } from '../core/worded-issue';
import { seeHelp } from './see-help';

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
      throw unknownOption(printValue(word));
    if (!flags.includes(name)) continue;
    if (word.includes('=') || ['true', 'false'].includes(argv[i + 1] ?? '')) throw valueOfFlag(name);
  }
}

/** Of several values one would count, and nothing say which. */
function refuseRepeated(words: readonly string[]): void {
  const names = words.flatMap((word) => /^--([^=]+)/.exec(word)?.[1] ?? []);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice === undefined) return;
  throw refusal({
    code: 'E_INCONSISTENT',
    said: { en: `--${twice} is given more than once`, zh: `--${twice} 给出了不止一次` },
    hint: { en: 'keep one of them', zh: '请只保留其中一个' },
  });
}

function unknownOption(shown: string): InputError {
  const said = { en: `unknown option ${shown}`, zh: `未知的选项 ${shown}` };
  return refusal({ code: 'E_UNKNOWN_OPTION', said, hint: seeHelp });
}

function valueOfFlag(name: string): InputError {
  return refusal({
    code: 'E_INCONSISTENT',
    said: { en: `--${name} takes no value`, zh: `--${name} 不带值` },
    hint: { en: `leave --${name} out to switch it off`, zh: `若要关闭，请去掉 --${name}` },
  });
}

function refusal(fault: WordedFault): InputError {
  return new InputError([wordedIssue('plancast', '', fault)]);
}
