import { expect, test } from 'vitest';
import { helpText } from '../../src/cli/help';
import { main } from '../../src/cli/main';
import { textWidth } from '../../src/core/text-width';

const printed = async (...argv: string[]) => {
  const lines: string[] = [];
  const print = (text: string) => void lines.push(text);
  const code = await main(
    argv,
    { print, complain: print, progress: () => undefined },
    new AbortController().signal,
  );
  return [code, lines.join('\n')];
};

test.each(['en', 'zh'] as const)('help in %s fits 80 columns and names every option', (lang) => {
  const text = helpText(['baseline'], lang);
  expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  const options = (each: string) =>
    each
      .match(/--[a-z-]+/g)
      ?.filter((option, i, all) => all.indexOf(option) === i)
      .sort();
  expect(options(text)).toEqual(options(helpText(['baseline'], 'en')));
});

test('--help --lang zh is in Chinese', async () => {
  expect(await printed('--help', '--lang', 'zh')).toEqual([
    0,
    expect.stringMatching(/内置情景[\s\S]*退出码：0 正常/),
  ]);
  expect(await printed('--help')).toEqual([
    0,
    expect.stringMatching(/Options of run[\s\S]*Exit codes: 0 fine/),
  ]);
});
