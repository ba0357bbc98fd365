import { cac } from 'cac';
import { formatError } from '../core/format-error';
import { parseInput } from '../core/parse-input';
import { InputError, isPlancastError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { unknownName } from '../core/unknown-name';
import { version } from '../core/version';
import { haidian } from '../haidian/haidian';
import { check, checkOptions } from './check';
import { checkWords } from './check-words';
import type { Console } from './console';
import { exitCodeOf } from './exit-code';
import { explain, explainOptions } from './explain';
import { helpText } from './help';
import { run } from './run';
import { runOptions } from './run-options';

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
  let code = 0;
  cli.option('-h, --help', 'Help').option('-v, --version', 'Version');
  cli
    .command('run [scenario]', 'Run a built-in scenario')
    .option('--scenario <name>', 'Scenario')
    .option('--draws <n>', 'Number of draws')
    .option('--seed <n>', 'Seed')
    .option('--threads <n>', 'Threads')
    .option('--lang <en|zh>', 'Language')
    .option('--out <folder>', 'Folder')
    .option('--root <folder>', 'Folder of all files')
    .option('--json', 'JSON')
    .option('--quiet', 'No progress')
    .allowUnknownOptions()
    .action(async (scenario: string | undefined, given: Words) => {
      await run(parseInput('run', runOptions, givenOptions(scenario, given, argv)), console, signal);
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
    checkWords(argv);
    cli.parse(['node', 'plancast', ...argv], { run: false });
    if (cli.options.help === true) console.print(helpText(Object.keys(haidian.scenarios)));
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
  const texts = ['scenario', 'out'].filter((name) => typeof options[name] === 'number');
  // The parser makes a number of everything that JavaScript would, an empty text and 0x10 included.
  const notNumbers = ['draws', 'seed', 'threads'].filter(
    (name) =>
      typeof options[name] === 'number' && !/^-?[0-9.]+(e[+-]?[0-9]+)?$/i.test(typedValue(name, argv) ?? ''),
  );
  const asTyped = [...texts, ...notNumbers].map((name) => [name, typedValue(name, argv)]);
  const read = { ...options, ...Object.fromEntries(asTyped) };
  if (scenario === undefined) return read;
  const other = (read as { scenario?: unknown }).scenario;
  if (other === undefined || other === scenario) return { ...read, scenario };
  throw refusal(`expected one scenario, got ${printValue(scenario)} and --scenario ${printValue(other)}`);
}

/** Options without those of the command itself. */
function ownOptions(where: string, given: Words): Words {
  const { '--': rest, h: _help, v: _version, help: _longHelp, version: _longVersion, ...options } = given;
  if (Array.isArray(rest) && rest.length > 0)
    throw refusal(`expected nothing after --, got ${printValue(rest[0])}`, undefined, where);
  return options;
}

/** The text after an option as it was typed, `007` and `1e3` included. */
function typedValue(name: string, argv: readonly string[]): string | undefined {
  const joined = argv.find((word) => word.startsWith(`--${name}=`));
  return joined?.slice(name.length + 3) ?? argv[argv.indexOf(`--${name}`) + 1];
}

function unknownCommand(given: string | undefined, known: readonly string[]): InputError {
  if (given === undefined) return refusal('no command', 'see plancast --help', 'plancast');
  const command = { where: 'plancast', path: '', isPlaced: false, what: 'command' } as const;
  return new InputError([unknownName({ ...command, name: given, known, form: 'value' })]);
}

function refusal(said: string, hint?: string, where = 'run'): InputError {
  const message = `${where}: ${said}`;
  return new InputError([
    { code: 'E_INCONSISTENT', path: '', message, ...(hint === undefined ? {} : { hint }) },
  ]);
}

/** Tells a fault in the language that was asked for, even where the command line could not be read. */
function complain(error: unknown, argv: readonly string[], console: Console): number {
  const isFault = error instanceof Error && error.name === 'CACError';
  const told = isFault ? refusal(error.message, 'see plancast --help', argv[0]) : error;
  const text = formatError(told, { lang: / --lang[ =]zh( |$)/.test(` ${argv.join(' ')}`) ? 'zh' : 'en' });
  console.complain(
    isPlancastError(told) ? text : `plancast: unexpected fault: ${text.replace(/^\S+?[:：] ?/, '')}`,
  );
  return exitCodeOf(told);
}
