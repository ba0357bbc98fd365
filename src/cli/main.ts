import { cac } from 'cac';
import { formatError } from '../core/format-error';
import { parseInput } from '../core/parse-input';
import { InputError, isPlancastError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { unknownName } from '../core/unknown-name';
import { version } from '../core/version';
import { wordedIssue } from '../core/worded-issue';
import type { Wording } from '../core/wording';
import { haidian } from '../haidian/haidian';
import { check, checkOptions } from './check';
import { checkWords } from './check-words';
import type { Console } from './console';
import { exitCodeOf } from './exit-code';
import { explain, explainOptions } from './explain';
import { helpText } from './help';
import { run } from './run';
import { runOptions } from './run-options';
import { seeHelp } from './see-help';
import { wantedLanguage } from './wanted-language';
import { wordingOfReader } from './wording-of-reader';

type Words = Readonly<Record<string, unknown>>;

/**
 * The command `plancast`.
 *
 * @param argv - words after the name of the program
 * @param console - where it prints; nothing is printed anywhere else
 * @param signal - ends a run at the next look
 * @returns the exit code; every fault becomes a message on the error stream and a code, none is thrown
 */
export async function main(argv: readonly string[], console: Console, signal: AbortSignal): Promise<number> {
  const cli = cac('plancast');
  const words = withNegativeValues(argv);
  let code = 0;
  cli.option('-h, --help', 'Help').option('-v, --version', 'Version');
  cli
    .command('run [scenario]', 'Run a built-in scenario')
    .option('--scenario <name>', 'Scenario')
    .option('--draws <n>', 'Number of draws')
    .option('--seed <n>', 'Seed')
    .option('--threads <n>', 'Threads')
    .option('--sampler <name>', 'Sampler')
    .option('--precision <h>', 'Precision')
    .option('--keep <what>', 'What is kept')
    .option('--memory-limit <bytes>', 'Memory')
    .option('--time-limit <s>', 'Time')
    .option('--lang <en|zh>', 'Language')
    .option('--out <folder>', 'Folder')
    .option('--root <folder>', 'Folder of all files')
    .option('--json', 'JSON')
    .option('--quiet', 'No progress')
    .allowUnknownOptions()
    .action(async (scenario: string | undefined, given: Words) => {
      code = await run(parseInput('run', runOptions, givenOptions(scenario, given, words)), console, signal);
    });
  cli
    .command('explain [code]', 'What an error code means')
    .option('--lang <en|zh>', 'Language')
    .allowUnknownOptions()
    .action((code: string | undefined, given: Words) => {
      explain(parseInput('explain', explainOptions, { ...ownOptions('explain', given), code }), console);
    });
  cli
    .command('check [...files]', 'Check plan, model, scenario and observation files')
    .option('--lang <en|zh>', 'Language')
    .option('--root <folder>', 'Folder of all files')
    .option('--json', 'JSON')
    .allowUnknownOptions()
    .action((files: readonly string[], given: Words) => {
      const options = parseInput('check', checkOptions, { ...ownOptions('check', given), files });
      const faults = check(options, console);
      // As JSON the faults are printed already, and only the exit code is left to tell.
      if (faults !== undefined && options.json) code = exitCodeOf(faults);
      else if (faults !== undefined) throw faults;
    });
  try {
    checkWords(words);
    cli.parse(['node', 'plancast', ...words], { run: false });
    if (cli.options.help === true)
      console.print(helpText(Object.keys(haidian.scenarios), wantedLanguage(argv)));
    else if (cli.options.version === true) console.print(`plancast ${version}`);
    else if (cli.matchedCommand === undefined)
      throw unknownCommand(
        cli.args[0],
        cli.commands.map(({ name }) => name),
      );
    else await cli.runMatchedCommand();
    return code;
  } catch (error) {
    return complain(error, argv, console);
  }
}

/** Options as the schema takes them: the scenario from either place, and what was typed where a text looks like a number. */
function givenOptions(scenario: string | undefined, given: Words, argv: readonly string[]): Words {
  const options = ownOptions('run', given);
  const texts = ['scenario', 'out', 'root', 'memoryLimit', 'keep', 'sampler'].filter(
    (name) => typeof options[name] === 'number',
  );
  // The parser makes a number of everything that JavaScript would, an empty text and 0x10 included.
  const notNumbers = ['draws', 'seed', 'threads', 'precision', 'timeLimit'].filter(
    (name) =>
      typeof options[name] === 'number' && !/^-?[0-9.]+(e[+-]?[0-9]+)?$/i.test(typedValue(name, argv) ?? ''),
  );
  const asTyped = [...texts, ...notNumbers].map((name) => [name, typedValue(name, argv)]);
  const read = { ...options, ...Object.fromEntries(asTyped) };
  if (scenario === undefined) return read;
  const other = (read as { scenario?: unknown }).scenario;
  if (other === undefined || other === scenario) return { ...read, scenario };
  throw refusal({
    en: `expected one scenario, got ${printValue(scenario)} and --scenario ${printValue(other)}`,
    zh: `应只有一个情景，现有 ${printValue(scenario)} 和 --scenario ${printValue(other)}`,
  });
}

/** Options without those of the command itself. */
function ownOptions(where: string, given: Words): Words {
  const { '--': rest, h: _help, v: _version, help: _longHelp, version: _longVersion, ...options } = given;
  if (Array.isArray(rest) && rest.length > 0) {
    const got = printValue(rest[0]);
    const said = { en: `expected nothing after --, got ${got}`, zh: `-- 之后不应有内容，现为 ${got}` };
    throw refusal(said, undefined, where);
  }
  return options;
}

/** The text after an option as it was typed, `007` and `1e3` included. */
function typedValue(option: string, argv: readonly string[]): string | undefined {
  const name = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const joined = argv.find((word) => word.startsWith(`--${name}=`) || word.startsWith(`--${option}=`));
  if (joined !== undefined) return joined.slice(joined.indexOf('=') + 1);
  return argv[argv.findIndex((word) => word === `--${name}` || word === `--${option}`) + 1];
}

/** Words in which a negative number after an option belongs to it: `--seed -1` would else be two options. */
function withNegativeValues(argv: readonly string[]): string[] {
  return argv.flatMap((word, i) => {
    const [before, next] = [argv[i - 1] ?? '', argv[i + 1] ?? ''];
    if (isOption(before) && isNegative(word)) return [];
    return isOption(word) && isNegative(next) ? [`${word}=${next}`] : [word];
  });
}

function isOption(word: string): boolean {
  return /^--[^=]+$/.test(word);
}

function isNegative(word: string): boolean {
  return /^-[\d.]/.test(word);
}

function unknownCommand(given: string | undefined, known: readonly string[]): InputError {
  if (given === undefined) return refusal({ en: 'no command', zh: '没有给出命令' }, seeHelp, 'plancast');
  const command = { where: 'plancast', path: '', isPlaced: false, what: 'command' } as const;
  return new InputError([unknownName({ ...command, name: given, known, form: 'value' })]);
}

function refusal(said: Wording, hint?: Wording, where = 'run'): InputError {
  return new InputError([wordedIssue(where, '', { code: 'E_INCONSISTENT', said, hint })]);
}

const unexpected = { en: 'plancast: unexpected fault: ', zh: 'plancast：意外错误：' } as const;

/** Tells a fault in the language that was asked for, even where the command line could not be read. */
function complain(error: unknown, argv: readonly string[], console: Console): number {
  const isFault = error instanceof Error && error.name === 'CACError';
  const told = isFault ? refusal(wordingOfReader(error.message), seeHelp, argv[0]) : error;
  const text = formatError(told, { lang: wantedLanguage(argv) });
  console.complain(
    isPlancastError(told) ? text : `${unexpected[wantedLanguage(argv)]}${text.replace(/^\S+?[:：] ?/, '')}`,
  );
  return exitCodeOf(told);
}
