#!/usr/bin/env node
import { processConsole } from './cli/console';
import { main } from './cli/main';

const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());
main(process.argv.slice(2), processConsole(), interruption.signal).then((code) => {
  process.exitCode = code;
});
