import { parentPort, Worker, workerData } from 'node:worker_threads';
import { reportWords } from '../report/report-words';
import { removeUnfinished } from '../report/write-files';
import type { Progress } from '../simulation/batches/progress';
import type { Console } from './console';
import { exitCodes } from './exit-code';
import { main } from './main';
import { wantedLanguage } from './wanted-language';

/** What the thread of a command tells the main one. */
type Told =
  | { readonly kind: 'print' | 'complain' | 'foresee'; readonly text: string }
  | { readonly kind: 'writesTo'; readonly folder: string }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'end'; readonly code: number };

/** What it needs to know. */
interface Given {
  readonly argv: readonly string[];
  readonly width: number | undefined;
}

/** Milliseconds after an interruption in which the command may still end by itself. */
const longestEnd = 600;

/**
 * Runs a command on a thread of its own, so that this one hears an interruption at any time, whatever the command is at:
 * the command is then asked to end, and where that takes long it is ended with what it foresaw.
 *
 * @param file - of the program, which calls `serveCommand` where it finds itself on such a thread
 * @param onInterrupt - calls what it is given when the command is interrupted
 * @returns the exit code
 */
export function runCommand(
  file: URL,
  argv: readonly string[],
  console: Console,
  onInterrupt: (listener: () => void) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const given: Given = { argv, width: console.width };
    const worker = new Worker(file, { name: 'plancast command', workerData: given });
    let foreseen: string | undefined;
    let hasPrinted = false;
    let done: Progress | undefined;
    let folder: string | undefined;
    let hasEnded = false;
    const finish = (code: number) => {
      // Better than nothing is what was foreseen.
      const isCut = code === exitCodes.interrupted && !hasEnded && !hasPrinted;
      if (isCut && foreseen !== undefined) console.print(foreseen);
      hasEnded = true;
      resolve(code);
    };
    const hear: Readonly<Record<Told['kind'], (told: never) => void>> = {
      print: ({ text }: { text: string }) => {
        hasPrinted = true;
        console.print(text);
      },
      complain: ({ text }: { text: string }) => console.complain(text),
      foresee: ({ text }: { text: string }) => {
        foreseen = text;
      },
      writesTo: (told: { folder: string }) => {
        folder = told.folder;
      },
      progress: ({ progress }: { progress: Progress }) => {
        done = progress;
        console.progress(progress);
      },
      end: ({ code }: { code: number }) => finish(code),
    };
    worker.on('message', (told: Told) => hear[told.kind](told as never));
    worker.on('error', (error: Error) => {
      console.complain(`plancast: unexpected fault: ${error.message}`);
      finish(exitCodes.failedRun);
    });
    worker.on('exit', () => finish(exitCodes.failedRun));
    onInterrupt(() => {
      worker.postMessage('interrupt');
      setTimeout(() => {
        if (hasEnded) return;
        if (!hasPrinted && foreseen === undefined) console.complain(interruptedText(argv, done?.done ?? 0));
        worker.removeAllListeners();
        void worker.terminate().then(() => {
          if (folder !== undefined) removeUnfinished(folder);
          finish(exitCodes.interrupted);
        });
      }, longestEnd).unref();
    });
  });
}

function interruptedText(argv: readonly string[], draws: number): string {
  return reportWords[wantedLanguage(argv)].interrupted.replace('DONE', draws.toLocaleString('en-US'));
}

/** The part of the thread: runs the command, and tells what it prints. */
export async function serveCommand(): Promise<void> {
  const { argv, width } = workerData as Given;
  const port = parentPort!;
  const interruption = new AbortController();
  port.on('message', () => interruption.abort());
  const tell = (told: Told) => port.postMessage(told);
  const code = await main(
    argv,
    {
      ...(width === undefined ? {} : { width }),
      print: (text) => tell({ kind: 'print', text }),
      complain: (text) => tell({ kind: 'complain', text }),
      progress: (progress) => tell({ kind: 'progress', progress }),
      foresee: (text) => tell({ kind: 'foresee', text }),
      writesTo: (folder) => tell({ kind: 'writesTo', folder }),
    },
    interruption.signal,
  );
  tell({ kind: 'end', code });
  port.close();
}
