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
  test('there are eight, each under 60 lines; own models, from the fourth on, under 40', () => {
    expect(examples).toEqual([
      '01-one-indicator.ts',
      '02-whole-plan.ts',
      '03-compare-scenarios.ts',
      '04-own-plan.ts',
      '05-solow-growth.ts',
      '06-kaya-two-fuels.ts',
      '07-two-regions.ts',
      '08-consumption-income.ts',
    ]);
    for (const [i, name] of examples.entries()) {
      const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length;
      expect(lines).toBeLessThan(i < 3 ? 60 : 40);
    }
  });

  test.each(examples)('%s prints what is written beside it', async (name) => {
    const output = join(folder, 'output', name.replace('.ts', '.txt'));
    await expect(await printed(join(folder, name))).toMatchFileSnapshot(output);
  });
});
