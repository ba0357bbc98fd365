#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { runCommand, serveCommand } from './cli/command-thread';
import { processConsole } from './cli/console';
import { exitCodes } from './cli/exit-code';
import { main } from './cli/main';

if (isMainThread) start();
else void serveCommand();

function start(): void {
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
  const words = process.argv.slice(2);
  const end =
    words[0] === 'run' ? onThread(words) : main(words, processConsole(), new AbortController().signal);
  end.then((code) => {
    // What the command says of itself comes before what the error stream could not take.
    process.exitCode = code || process.exitCode;
    // Threads that still compute are not waited for.
    if (code === exitCodes.interrupted) process.stdout.write('', () => process.exit(code));
  });
}

/** A run may take long at any place, and hears an interruption only from another thread. */
function onThread(words: readonly string[]): Promise<number> {
  return runCommand(new URL(import.meta.url), words, processConsole(), (listener) => {
    process.once('SIGINT', () => {
      listener();
      // Whoever asks twice does not want to wait.
      process.once('SIGINT', () => process.exit(exitCodes.interrupted));
    });
  });
}
