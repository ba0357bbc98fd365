import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const folder = mkdtempSync(join(import.meta.dirname, 'readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Code blocks of a language, in the order of the text. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1]!,
  );
}

/** Runs a script as a module beside the tests, and gives what it prints. */
async function printed(name: string, script: string): Promise<string> {
  const lines: string[] = [];
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation((...words: unknown[]) => void lines.push(words.join(' ')));
  const path = join(folder, `${name}.ts`);
  writeFileSync(path, script);
  await import(path);
  log.mockRestore();
  return `${lines.join('\n')}\n`;
}

test('the ten-line script prints what the README shows', async () => {
  const [script] = blocks('ts');
  expect(script!.trim().split('\n').length).toBeLessThanOrEqual(11);
  expect(blocks('text')[0]).toBe(await printed('first', script!));
});

test('the other scripts run', async () => {
  for (const [i, script] of blocks('ts').slice(1).entries()) {
    expect((await printed(`other-${i}`, script)).length).toBeGreaterThan(0);
  }
});

test('names the commands that package.json has', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  for (const [, name] of readme.matchAll(/npm run ([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(name);
});
