#!/usr/bin/env node
import { processConsole } from './cli/console';
import { exitCodes } from './cli/exit-code';
import { main } from './cli/main';

const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());
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
main(process.argv.slice(2), processConsole(), interruption.signal).then((code) => {
  // What the command says of itself comes before what the error stream could not take.
  process.exitCode = code || process.exitCode;
});
