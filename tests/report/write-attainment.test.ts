import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attainmentCsv, attainmentDocument, defineScenario, simulate } from '../../src/index';
import { attainment, writeAttainment } from '../../src/node';
import { writeFile } from '../../src/report/write-file';
import { refusal } from '../analysis/refusal';
import { smallModel, smallRun } from './small-run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plancast-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeFile', () => {
  test('makes the folder, writes, replaces, and leaves nothing beside', () => {
    const path = join(folder, 'a', 'b', 'x.txt');
    writeFile(path, 'one');
    writeFile(path, '两\n');
    expect(readFileSync(path, 'utf8')).toBe('两\n');
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['x.txt']);
  });

  test('a disk that is full leaves the old file, and no partial one', () => {
    const path = join(folder, 'x.txt');
    writeFileSync(path, 'old');
    symlinkSync('/dev/full', `${path}.partial`);
    expect(refusal(() => writeFile(path, 'new'))).toMatch(/^E_IO writeFile: cannot write ".*x\.txt": ENOSPC/);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['x.txt']);
  });

  test.each<[string, (path: string) => void]>([
    ['a folder of the name', (path) => mkdirSync(join(path, 'inside'), { recursive: true })],
    ['a folder of the temporary name', (path) => mkdirSync(`${path}.partial`)],
  ])('%s in the way', (_, block) => {
    const path = join(folder, 'x.txt');
    block(path);
    const before = readdirSync(folder);
    expect(refusal(() => writeFile(path, 'new'))).toMatch(/^E_IO writeFile: cannot write ".*x\.txt": E\w+/);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('a file where the folder should be', () => {
    writeFileSync(join(folder, 'file'), 'old');
    expect(refusal(() => writeFile(join(folder, 'file', 'x.txt'), 'new'))).toMatch(
      /^E_IO writeFile: cannot write /,
    );
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old');
  });

  test('the path stands in the issue', () => {
    const path = join(folder, 'x\u0000.txt');
    expect(refusal(() => writeFile(path, 'new'))).toMatch(/^E_IO /);
  });
});

describe('writeAttainment', () => {
  test('writes what attainmentCsv and attainmentDocument give', async () => {
    const { ensemble, odds } = await smallRun(100);
    const paths = writeAttainment(ensemble, odds, join(folder, 'out'));
    expect(paths).toEqual([join(folder, 'out', 'small.csv'), join(folder, 'out', 'small.json')]);
    expect(readFileSync(paths[0]!, 'utf8')).toBe(attainmentCsv(ensemble, odds));
    expect(JSON.parse(readFileSync(paths[1]!, 'utf8'))).toEqual(attainmentDocument(ensemble, odds));
  });

  test.each([
    ['../../x', '_._.._x'],
    ['..', '_.'],
    ['/etc/passwd', '_etc_passwd'],
    ['C:\\x', 'C__x'],
    ['a\u00a0b|c', 'a_b_c'],
    ['CON', '_CON'],
    ['.hidden', '_hidden'],
    ['高增长', '高增长'],
    ['低增长', '低增长'],
    ['high growth', 'high_growth'],
  ])('a scenario called %j stays in the folder, as %s', async (id, name) => {
    const scenario = defineScenario(smallModel, { id });
    const ensemble = await simulate(scenario, { draws: 4, seed: 1 });
    const out = join(folder, 'out');
    writeAttainment(ensemble, attainment(ensemble), out);
    expect(readdirSync(out)).toEqual([`${name}.csv`, `${name}.json`]);
    expect(readdirSync(folder)).toEqual(['out']);
  });

  test('rejected, before anything is written', async () => {
    const { ensemble, odds } = await smallRun(4);
    expect(refusal(() => writeAttainment(ensemble, odds, '' as never))).toBe(
      'E_SHAPE writeAttainment: expected `folder` to be a path, got ""',
    );
    expect(refusal(() => writeAttainment(ensemble, odds, 5 as never))).toBe(
      'E_TYPE writeAttainment: expected `folder` to be a path, got 5',
    );
    expect(refusal(() => writeAttainment(ensemble, { ...odds, draws: 5 }, join(folder, 'x')))).toMatch(
      /^E_INCONSISTENT/,
    );
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});
