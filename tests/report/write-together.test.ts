import { expect, test } from 'vitest';
import { writeTogether } from './writers/write-together';

test('4 processes that write into one folder leave a whole pair of files, and nothing else', async () => {
  expect(await writeTogether(4, 3)).toMatchObject({
    broken: 0,
    isPair: true,
    left: ['run.csv', 'run.json'],
    faults: [],
  });
});
