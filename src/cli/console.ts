import { escapeInLines } from '../core/escape-controls';
import type { Progress } from '../simulation/batches/progress';

/** Where the command prints: results to the output, everything else to the error stream. */
export interface Console {
  /** Columns of the screen, where a person watches. */
  readonly width?: number;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly progress: (progress: Progress) => void;
  /** Takes what is to be printed if the command is ended before it prints more. */
  readonly foresee?: (text: string) => void;
  /** Takes the folder into which files are going to be written. */
  readonly writesTo?: (folder: string) => void;
}

/** The console of a process; progress is drawn over itself, and only where a person watches. */
export function processConsole(): Console {
  const { stdout, stderr } = process;
  return {
    ...(stdout.isTTY ? { width: Math.min(Math.max(stdout.columns || 80, 20), 1000) } : {}),
    // Inside a text of JSON an escape is read as what it stands for.
    print: (text) => void stdout.write(`${escapeInLines(text)}\n`),
    complain: (text) => void stderr.write(`${escapeInLines(text)}\n`),
    progress: ({ done, draws }) => {
      const line = `${done.toLocaleString('en-US')} / ${draws.toLocaleString('en-US')}`;
      if (stderr.isTTY) stderr.write(done === draws ? `\r${' '.repeat(line.length)}\r` : `\r${line}`);
      else if (done === 0 || done === draws) stderr.write(`${line}\n`);
    },
  };
}
