import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  attainmentCsv,
  attainmentDocument,
  defineScenario,
  type PlancastError,
  simulate,
} from '../../src/index';
import { attainment, writeAttainment } from '../../src/node';
import { removeUnfinished, tryFiles, writeFiles } from '../../src/report/write-files';
import { refusal } from '../error-of';
import { smallModel, smallRun } from './small-run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plancast-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeFiles', () => {
  const write = (path: string, text: string) => writeFiles('write', [{ path, text }]);

  test('makes the folder, writes, replaces, and leaves nothing beside', () => {
    const path = join(folder, 'a', 'b', 'x.txt');
    write(path, 'one');
    write(path, '两\n');
    expect(readFileSync(path, 'utf8')).toBe('两\n');
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['x.txt']);
  });

  test('a link in the place of a file is replaced, and what it leads to stays', () => {
    const [path, elsewhere] = [join(folder, 'x.txt'), join(folder, 'elsewhere')];
    writeFileSync(elsewhere, 'mine');
    symlinkSync(elsewhere, path);
    symlinkSync(elsewhere, `${path}.partial`);
    write(path, 'new');
    expect([readFileSync(path, 'utf8'), readFileSync(elsewhere, 'utf8')]).toEqual(['new', 'mine']);
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
  });

  test('of a set of files none is replaced where one cannot be', () => {
    const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    writeFileSync(a, 'old');
    mkdirSync(b);
    const files = [a, b].map((path) => ({ path, text: 'new' }));
    expect(refusal(() => writeFiles('write', files))).toBe(
      `E_IO write: cannot write "${b}": it is a folder; choose another folder, or make room for the files there`,
    );
    expect(readFileSync(a, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
  });

  test.each<[string, (path: string) => void]>([
    ['a folder of the name', (path) => mkdirSync(join(path, 'inside'), { recursive: true })],
    ['a file where the folder should be', (path) => writeFileSync(join(path, '..'), '')],
  ])('%s in the way', (_, block) => {
    const path = join(folder, 'sub', 'x.txt');
    if (_.startsWith('a folder')) mkdirSync(join(folder, 'sub'));
    block(path);
    for (const step of [() => write(path, 'new'), () => tryFiles('write', [path])]) {
      expect(refusal(step)).toMatch(/^E_IO write: cannot write ".*/);
    }
  });

  test.each([
    ['no folder can be made', '/proc/x/y/z.txt', 'no folder can be made there'],
    ['a name that is too long', `${'x'.repeat(300)}/y.txt`, 'the name is too long'],
  ])('%s: found by a try before, which leaves nothing', (_, path, reason) => {
    const full = path.startsWith('/') ? path : join(folder, path);
    expect(refusal(() => tryFiles('run', [full]))).toContain(`: ${reason}`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a try leaves the folder and the files that are there', () => {
    writeFileSync(join(folder, 'x.txt'), 'old');
    tryFiles('run', [join(folder, 'x.txt'), join(folder, 'y.txt')]);
    expect(readdirSync(folder)).toEqual(['x.txt']);
    expect(readFileSync(join(folder, 'x.txt'), 'utf8')).toBe('old');
  });

  test('temporary files that a program left behind are taken away when they are old', () => {
    const strays = ['1', '2'].map((n) => join(folder, `.plancast-1-${n.repeat(36)}.partial`));
    for (const stray of strays) writeFileSync(stray, '');
    utimesSync(strays[0]!, 1, 1);
    write(join(folder, 'x.txt'), 'new');
    expect(readdirSync(folder)).toEqual([`.plancast-1-${'2'.repeat(36)}.partial`, 'x.txt']);
  });

  test('what this process had begun to write is taken away, and nothing else', () => {
    const own = `.plancast-${process.pid}-${'1'.repeat(36)}.partial`;
    const other = `.plancast-${process.pid + 1}-${'1'.repeat(36)}.partial`;
    for (const name of [own, other, 'x.txt']) writeFileSync(join(folder, name), '');
    removeUnfinished(folder);
    expect(readdirSync(folder)).toEqual([other, 'x.txt']);
    removeUnfinished(join(folder, 'none'));
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('the path stands in the issue, and the sentence in Chinese', () => {
    const path = join(folder, 'file', 'x.txt');
    writeFileSync(join(folder, 'file'), '');
    try {
      write(path, 'new');
      expect.unreachable();
    } catch (error) {
      const [issue] = (error as PlancastError).issues;
      expect(issue).toMatchObject({ code: 'E_IO', path: expect.stringContaining(folder) });
      expect(issue!.zh!.message).toMatch(/^write：无法写入 /);
    }
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

  const written = async (id: string) => {
    const ensemble = await simulate(defineScenario(smallModel, { id }), { draws: 4, seed: 1 });
    const out = join(folder, 'out');
    const paths = writeAttainment(ensemble, attainment(ensemble), out);
    expect(readdirSync(folder)).toEqual(['out']);
    return paths.map((path) => path.slice(out.length + 1));
  };

  test.each(['baseline', 'low-growth_2.5', '高增长', '低增长'])(
    'a scenario %j gives its name',
    async (id) => {
      expect(await written(id)).toEqual([`${id}.csv`, `${id}.json`]);
    },
  );

  // The eight digits are the first of `printf %s ID | sha256sum`.
  test.each([
    ['../../x', '_._.._x-9cdf6a50'],
    ['..', '__-5ec1f7e7'],
    ['/etc/passwd', '_etc_passwd-74acf318'],
    ['CON', '_CON-a3dbc4b6'],
    ['.hidden', '_hidden-16924190'],
    ['high growth', 'high_growth-046a44ca'],
  ])('a scenario called %j stays in the folder, as %s', async (id, name) => {
    expect(await written(id)).toEqual([`${name}.csv`, `${name}.json`]);
  });

  test('ids that would become one name are told apart, and no name is too long', async () => {
    const ids = ['a/b', 'a_b', 'a b', 'a:b', '长'.repeat(100), `${'长'.repeat(99)}短`, '长'.repeat(200)];
    const names = [];
    for (const id of ids) names.push((await written(id))[0]!);
    expect(new Set(names).size).toBe(ids.length);
    expect(names[1]).toBe('a_b.csv');
    expect(Math.max(...names.map((name) => Buffer.byteLength(name)))).toBeLessThan(255);
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
