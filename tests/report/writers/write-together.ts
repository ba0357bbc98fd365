import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';

/** What is found while and after several processes write the same pair of files. */
export interface WrittenTogether {
  /** Readings of a file that were not those of one whole text. */
  readonly broken: number;
  /** Readings in all. */
  readonly readings: number;
  /** Whether the two files that are left are of the same turn of the same process. */
  readonly isPair: boolean;
  readonly left: readonly string[];
  /** What the processes complained of. */
  readonly faults: readonly string[];
}

/** Lets several processes write into one folder at once, and reads along. */
export async function writeTogether(processes: number, turns: number): Promise<WrittenTogether> {
  const home = mkdtempSync(join(tmpdir(), 'plancast-writers-'));
  try {
    const [folder, program] = [join(home, 'out'), join(home, 'writer.mjs')];
    const entryPoints = [fileURLToPath(new URL('writer.ts', import.meta.url))];
    buildSync({ entryPoints, outfile: program, bundle: true, platform: 'node', format: 'esm' });
    const run = promisify(execFile);
    const marks = Array.from({ length: processes }, (_, i) => `process ${i}`);
    const faults: string[] = [];
    let isOver = false;
    const all = Promise.all(
      marks.map((mark) =>
        run(process.execPath, [program, folder, mark, `${turns}`]).catch(({ stderr }) => faults.push(stderr)),
      ),
    ).then(() => {
      isOver = true;
    });
    let [broken, readings] = [0, 0];
    while (!isOver) {
      for (const tagOf of [jsonTag, csvTag]) {
        readings++;
        if (tagOf(folder) === 'broken') broken++;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await all;
    return {
      broken,
      readings,
      isPair: jsonTag(folder) === csvTag(folder),
      left: readdirSync(folder),
      faults,
    };
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** What a text is marked with at both ends; `broken` where they differ, `none` where there is no file yet. */
function jsonTag(folder: string): string {
  const text = read(folder, 'run.json');
  if (text === undefined) return 'none';
  try {
    const { tag, end } = JSON.parse(text);
    return tag === end ? tag : 'broken';
  } catch {
    return 'broken';
  }
}

function csvTag(folder: string): string {
  const text = read(folder, 'run.csv');
  if (text === undefined) return 'none';
  const lines = text.split('\n');
  return lines.length === 403 && lines[0] === lines[401] ? lines[0]! : 'broken';
}

function read(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}
