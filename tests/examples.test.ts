import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

const folder = join(import.meta.dirname, '../examples');
const examples = readdirSync(folder).filter((name) => name.endsWith('.ts'));

afterEach(() => void vi.restoreAllMocks());

/** Runs a module and gives what it prints. */
async function printed(path: string): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => void lines.push(words.join(' ')));
  await import(path);
  return `${lines.join('\n')}\n`;
}

describe('examples', () => {
  test('there are three, each under 60 lines', () => {
    expect(examples).toEqual(['01-one-indicator.ts', '02-whole-plan.ts', '03-compare-scenarios.ts']);
    for (const name of examples) {
      expect(readFileSync(join(folder, name), 'utf8').split('\n').length).toBeLessThan(60);
    }
  });

  test.each(examples)('%s prints what is written beside it', async (name) => {
    const output = join(folder, 'output', name.replace('.ts', '.txt'));
    await expect(await printed(join(folder, name))).toMatchFileSnapshot(output);
  });
});
