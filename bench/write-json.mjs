import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const formatter = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url));

/** Writes a file of JSON, laid out as the formatter of this project leaves it. */
export function writeJson(url, value) {
  const path = fileURLToPath(url);
  mkdirSync(dirname(path), { recursive: true });
  const input = JSON.stringify(value);
  const words = ['format', `--stdin-file-path=${path}`];
  writeFileSync(path, execFileSync(formatter, words, { input, encoding: 'utf8', maxBuffer: 2 ** 26 }));
}
