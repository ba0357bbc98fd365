import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main';
import { parseScenario } from '../../src/files/parse-scenario';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const section = readme.slice(readme.indexOf('## Files'));
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? '';

test('check prints of the file in the README what stands below it; mended, it is a scenario', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plancast-readme-'));
  writeFileSync(join(folder, 'slow.yaml'), block('yaml'));
  const complained: string[] = [];
  const console = {
    print: () => {},
    complain: (text: string) => void complained.push(text),
    progress: () => {},
  };
  expect(await main(['check', join(folder, 'slow.yaml')], console, new AbortController().signal)).toBe(2);
  expect(`${complained.join('\n').replaceAll(`${folder}/`, '')}\n`).toBe(block('console'));
  const mended = block('yaml').replace('grwoth', 'growth').replace('"310"', '310');
  expect(parseScenario(mended, { format: 'yaml' }).targets.cap?.criterion).toEqual({
    kind: 'atMost',
    value: 310,
  });
});
