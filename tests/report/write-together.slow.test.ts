import { expect, test } from 'vitest';
import { writeTogether } from './writers/write-together';

test('40 processes that write into one folder leave a whole pair of files, and nothing else', async () => {
  const { readings, ...found } = await writeTogether(40, 4);
  expect(found).toEqual({ broken: 0, isPair: true, left: ['run.csv', 'run.json'], faults: [] });
  expect(readings).toBeGreaterThan(20);
}, 300_000);
