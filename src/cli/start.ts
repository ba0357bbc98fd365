import { runCommand } from './command-thread';
import { processConsole } from './console';
import { exitCodes } from './exit-code';
import { main } from './main';

/**
 * Starts the command of a process, whose exit code it sets.
 *
 * @param words - after the name of the program
 * @param signal - of an interruption
 * @param file - of the program, for the thread of a run, which may take long at any place
 */
export function start(words: readonly string[], signal: AbortSignal, file: URL): void {
  // A reader that has seen enough, such as `head`, closes the pipe: no fault. A full disk behind it is one.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`plancast: cannot print: ${error.message}\n`);
    process.exit(exitCodes.inputOutput);
  });
  // The error stream can be full or closed too; the exit code then says what is left to say.
  process.stderr.on('error', () => {
    process.exitCode ||= exitCodes.inputOutput;
  });
  const console = processConsole();
  const onInterrupt = (listener: () => void) => signal.addEventListener('abort', listener, { once: true });
  const end =
    words[0] === 'run' ? runCommand(file, words, console, onInterrupt) : main(words, console, signal);
  end.then((code) => {
    // What the command says of itself comes before what the error stream could not take.
    process.exitCode = code || process.exitCode;
    // Threads that still compute are not waited for.
    if (code === exitCodes.interrupted) process.stdout.write('', () => process.exit(code));
  });
}
