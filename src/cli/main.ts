import { cac } from 'cac';
import { parseInput } from '../core/parse-input';
import { isPlancastError } from '../core/plancast-error';
import { version } from '../core/version';
import type { Console } from './console';
import { exitCodeOf, exitCodes } from './exit-code';
import { run } from './run';
import { runOptions } from './run-options';

/**
 * The command `plancast`.
 *
 * @param argv - words after the name of the program
 * @returns the exit code
 */
export async function main(argv: readonly string[], console: Console, signal: AbortSignal): Promise<number> {
  const cli = cac('plancast');
  cli
    .command('run [scenario]', 'Run a built-in scenario and print how likely its targets are')
    .option('--scenario <name>', 'The same as the name after run')
    .option('--draws <n>', 'Number of draws (default: 100000)')
    .option('--seed <n>', 'Seed, an integer (default: 2020)')
    .option('--lang <en|zh>', 'Language of the report (default: en)')
    .option('--out <folder>', 'Write SCENARIO.csv and SCENARIO.json there')
    .option('--json', 'Print JSON and nothing else')
    .option('--quiet', 'No progress')
    .allowUnknownOptions()
    .action(async (scenario: string | undefined, { '--': _rest, ...given }: Record<string, unknown>) => {
      const named = scenario === undefined ? given : { scenario, ...given };
      await run(parseInput('run', runOptions, named), console, signal);
    });
  cli.help();
  cli.version(version);
  try {
    cli.parse(['node', 'plancast', ...argv], { run: false });
    if (cli.options.help || cli.options.version) return 0;
    if (cli.matchedCommand === undefined) {
      console.complain(argv[0] === undefined ? 'plancast: no command; see plancast --help' : `plancast: unknown command "${argv[0]}"; see plancast --help`);
      return exitCodes.badInput;
    }
    await cli.runMatchedCommand();
    return 0;
  } catch (error) {
    if (!isPlancastError(error) && (error as Error).name !== 'CACError') throw error;
    console.complain((error as Error).message);
    return isPlancastError(error) ? exitCodeOf(error) : exitCodes.badInput;
  }
}
