#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';

// The signal is heard before the rest is loaded, which takes its time.
const interruption = new AbortController();
let hasStarted = false;
if (isMainThread) {
  process.once('SIGINT', () => {
    if (!hasStarted) process.exit(130);
    interruption.abort();
    // Whoever asks twice does not want to wait.
    process.once('SIGINT', () => process.exit(130));
  });
  void import('./cli/start').then(({ start }) => {
    hasStarted = true;
    start(process.argv.slice(2), interruption.signal, new URL(import.meta.url));
  });
} else void import('./cli/command-thread').then(({ serveCommand }) => serveCommand());
