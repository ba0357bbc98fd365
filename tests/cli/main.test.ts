import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code';
import { main } from '../../src/cli/main';
import { InputError, ModelError, PlancastError, SimulationError } from '../../src/index';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plancast-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** Runs the command with a console of the test's own; nothing may reach the real one. */
async function command(
  words: readonly string[],
  signal = new AbortController().signal,
  onProgress = () => {},
) {
  const silent = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  for (const each of silent) each.mockReturnValue(true);
  const printed: string[] = [];
  const complained: string[] = [];
  const progress: number[] = [];
  const code = await main(
    words,
    {
      print: (text) => void printed.push(text),
      complain: (text) => void complained.push(text),
      progress: ({ done }) => {
        progress.push(done);
        onProgress();
      },
    },
    signal,
  );
  const leaked = silent.flatMap((each) => each.mock.calls);
  vi.restoreAllMocks();
  expect(leaked).toEqual([]);
  return { code, printed: printed.join('\n'), complained: complained.join('\n'), progress };
}

const few = ['--draws', '200'];

describe('run', () => {
  test('the baseline scenario, in English', async () => {
    const { code, printed, complained, progress } = await command(['run', ...few]);
    expect(code).toBe(0);
    expect(complained).toBe('');
    expect(printed).toMatch(/^Haidian, .*\nBaseline.*, 200 draws, seed 2020\n/);
    expect(printed).toMatch(/\nFingerprint [0-9a-f]{64}$/);
    expect(progress).toEqual([0, 200]);
  });

  test('in Chinese, quietly, into a folder', async () => {
    const { code, printed, progress } = await command([
      'run',
      'lowGrowth',
      ...few,
      '--lang',
      'zh',
      '--quiet',
      '--out',
      folder,
    ]);
    expect(code).toBe(0);
    expect(progress).toEqual([]);
    expect(printed).toContain('随机种子2020');
    expect(printed).toContain(`已写入 ${join(folder, 'lowGrowth.csv')}`);
    expect(readdirSync(folder)).toEqual(['lowGrowth.csv', 'lowGrowth.json']);
  });

  test('--json prints one JSON document and nothing else, also when files are written', async () => {
    const { code, printed, complained } = await command([
      'run',
      '--json',
      '--seed',
      '7',
      ...few,
      `--out=${folder}`,
    ]);
    expect([code, complained]).toEqual([0, '']);
    const document = JSON.parse(printed);
    expect(document).toMatchObject({ scenario: 'baseline', draws: 200, certificate: { seed: 7 } });
    expect(JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8'))).toEqual(document);
  });

  test('the same run twice prints the same', async () => {
    const [one, two] = [
      await command(['run', ...few]),
      await command(['run', '--scenario', 'baseline', ...few]),
    ];
    expect(one.printed).toBe(two.printed);
  });

  test('the scenario may be named twice if both say the same', async () => {
    expect((await command(['run', 'baseline', '--scenario', 'baseline', ...few])).code).toBe(0);
  });

  test('a folder whose name looks like a number keeps it as typed', async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect((await command(['run', ...few, '--out', '007'])).code).toBe(0);
      expect((await command(['run', ...few, '--out=1e3'])).code).toBe(0);
    } finally {
      process.chdir(before);
    }
    expect(readdirSync(folder)).toEqual(['007', '1e3']);
  });
});

describe('options of a run', () => {
  test('statistics alone are kept where the values do not fit, and that is said', async () => {
    const { code, printed, complained } = await command([
      'run',
      '--draws',
      '2048',
      '--memory-limit',
      '8MB',
      '--lang',
      'zh',
    ]);
    expect(complained).toMatch(
      /^提示：保留全部抽样数值需 .* GB，超过 0.008 GB 的上限，因此只保留统计量（--keep summary）/,
    );
    expect(code).toBe(complained.includes('E_LIMIT') ? 4 : 0);
    const kept = await command(['run', '--draws', '2048', '--keep', 'summary']);
    expect([kept.code, kept.complained]).toEqual([0, '']);
    expect(kept.printed).not.toMatch(/Fingerprint [0-9a-f]{64}$/);
    const refused = await command(['run', '--draws', '2048', '--memory-limit', '8MB', '--keep', 'all']);
    expect([refused.code, refused.printed]).toEqual([4, '']);
    expect(printed === '' || printed.includes('2,048')).toBe(true);
  });

  test('sampler, precision and time', async () => {
    const words = [
      'run',
      '--draws',
      '4096',
      '--sampler',
      'antithetic',
      '--precision',
      '0.4',
      '--time-limit',
      '600',
      '--json',
    ];
    const { code, printed } = await command(words);
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ draws: 1024, certificate: { sampler: 'antithetic' } });
  });
});

describe('help and version', () => {
  test.each([['--help'], ['-h'], ['run', '--help']])('%s %s', async (...words) => {
    const { code, printed, complained, progress } = await command(words);
    expect([code, complained, progress]).toEqual([0, '', []]);
    expect(printed).toContain('--draws <n>');
    expect(printed).toContain('\n  lowGrowth\n');
  });

  test('--version', async () => {
    expect(await command(['--version'])).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/^plancast \d+\.\d+\.\d+$/),
    });
  });
});

describe('bad input: exit code 2, the message on the error stream, no help text, nothing else printed', () => {
  test.each<[string, string]>([
    ['', 'plancast: no command; see plancast --help'],
    ['rnu', 'plancast: unknown command "rnu"; did you mean `run`?'],
    ['forecast', 'plancast: unknown command "forecast"; known: run, explain, check'],
    ['run --draws abc', 'run: expected `draws` to be an integer in [1, 10000000000], got "abc"'],
    ['run --draws 0', 'run: expected `draws` to be an integer in [1, 10000000000], got 0'],
    ['run --draws=-5', 'run: expected `draws` to be an integer in [1, 10000000000], got -5'],
    ['run --draws 1 --draws 2', 'plancast: --draws is given more than once; keep one of them'],
    ['run --json --json', 'plancast: --json is given more than once; keep one of them'],
    ['run --seed -1', 'run: expected `seed` to be an integer in [0, 9007199254740991], got -1'],
    ['run --seed=-1', 'run: expected `seed` to be an integer in [0, 9007199254740991], got -1'],
    ['run --draws -2.5', 'run: expected `draws` to be an integer in [1, 10000000000], got -2.5'],
    [
      'run --sampler sobl',
      'run: expected `sampler` to be one of "random", "antithetic", "latinHypercube", "sobol", "rotatedSobol", "importance", got "sobl"; did you mean `sobol`?',
    ],
    [
      'run --keep sumary',
      'run: expected `keep` to be one of "all", "summary", got "sumary"; did you mean `summary`?',
    ],
    [
      'run --memory-limit much',
      'run: expected `memoryLimit` to be a number of bytes, such as 4e9, 4GB or 4GiB, got "much"',
    ],
    ['run --precision 0.6', 'run: expected `precision` to be a number in (0, 0.5), got 0.6'],
    ['run --time-limit -1', 'run: expected `timeLimit` to be a number in (0, ∞), got -1'],
    ['run --draws', 'run: option `--draws <n>` value is missing'],
    ['run --threads 0', 'run: expected `threads` to be an integer in [1, 256], got 0'],
    ['run --seed 1.5', 'run: expected `seed` to be an integer in [0, 9007199254740991], got 1.5'],
    ['run --lang de', 'run: expected `lang` to be one of "en", "zh", got "de"'],
    ['run --drws 5', 'run: unknown option "drws"; did you mean `draws`?'],
    [
      'run -d 5',
      'run: unknown option "d"; allowed: scenario, draws, seed, threads, sampler, precision, keep, memoryLimit, timeLimit, lang, out, root, json, quiet',
    ],
    ['run baseline lowGrowth', 'run: Unused args: `lowGrowth`'],
    [
      'run lowGrowth --scenario baseline',
      'run: expected one scenario, got "lowGrowth" and --scenario "baseline"',
    ],
    ['run -- baseline', 'run: expected nothing after --, got "baseline"'],
  ])('%j', async (line, message) => {
    const result = await command(line === '' ? [] : line.split(' '));
    const [said, hint] = message.split('; ');
    const [first, ...others] = result.complained.split('\n');
    expect(first).toBe(`error[${/E_[A-Z_]+/.exec(result.complained)![0]}]: ${said}`);
    if (hint !== undefined) expect(others[0]).toBe(`  help: ${hint}`);
    expect(result).toMatchObject({ code: 2, printed: '', progress: [] });
  });

  test('an unknown scenario is answered with those there are', async () => {
    const { code, complained } = await command(['run', 'basline']);
    expect(code).toBe(2);
    expect(complained).toMatch(
      /^error\[E_UNKNOWN_NAME\]: run: unknown scenario "basline"\n {2}help: did you mean `baseline`\?\n/,
    );
    const other = await command(['run', 'forecast']);
    expect(other.complained).toMatch(/\n {2}help: known: baseline, highGrowth, lowGrowth, /);
    expect((await command(['run', 'constructor', ...few])).code).toBe(2);
  });

  test.each([
    ['--draws', '1e99'],
    ['--seed', '9007199254740993'],
  ])('%s %s is too large to be a whole number', async (...words) => {
    const { code, complained, printed } = await command(['run', ...words]);
    expect([code, printed]).toEqual([2, '']);
    expect(complained).toMatch(/^error\[E_RANGE\]: run: expected `\w+` to be an integer in \[/);
  });

  test('all faults of the options at once', async () => {
    const { complained } = await command(['run', '--draws', '0', '--seed', 'x', '--lang', 'fr']);
    expect(complained.match(/^error\[/gm)).toHaveLength(3);
  });
});

describe('words that would be read as something else', () => {
  test.each([
    ['run --json false', 'error[E_INCONSISTENT]: plancast: --json takes no value'],
    ['run --json=true', 'error[E_INCONSISTENT]: plancast: --json takes no value'],
    ['run --no-json', 'error[E_UNKNOWN_OPTION]: plancast: unknown option "--no-json"'],
    ['run --__proto__ x', 'error[E_UNKNOWN_OPTION]: plancast: unknown option "--__proto__"'],
    ['run --a.__proto__.b=x', 'error[E_UNKNOWN_OPTION]: plancast: unknown option "--a.__proto__.b=x"'],
  ])('%s', async (line, first) => {
    const { code, complained } = await command(line.split(' '));
    expect([code, complained.split('\n')[0]]).toEqual([2, first]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a folder where nothing can be made is an error, not a wait', async () => {
    const { code, complained } = await command(['run', ...few, '--out', '/proc/x/y']);
    expect(code).toBe(5);
    expect(complained).toMatch(
      /^error\[E_IO\]: run: cannot write "\/proc\/x\/y": no folder can be made there\n/,
    );
  });
});

describe('explain', () => {
  test('the page of a code in English and Chinese, and the list', async () => {
    expect((await command(['explain', 'e_cycle'])).printed).toMatch(/^E_CYCLE: equations in a circle\n/);
    expect((await command(['explain', 'E_CYCLE', '--lang', 'zh'])).printed).toMatch(/^E_CYCLE：循环依赖\n/);
    expect((await command(['explain'])).printed).toMatch(/^E_TYPE +wrong type\n/);
  });

  test('a code that does not exist', async () => {
    const { code, complained } = await command(['explain', 'E_RNAGE']);
    expect(code).toBe(2);
    expect(complained).toContain('help: did you mean `E_RANGE`?');
  });
});

describe('other exit codes', () => {
  test('4: more than memory allows, told before anything is drawn', async () => {
    const { code, complained } = await command(['run', '--draws', '1e10', '--keep', 'all']);
    expect(code).toBe(4);
    expect(complained).toMatch(/^error\[E_LIMIT\]: simulate: .* above the limit/);
  });

  test('5: a file that cannot be written is told before anything is drawn', async () => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'baseline.json'));
    for (const out of [join(folder, 'file', 'x'), folder, join(folder, 'x'.repeat(300))]) {
      const { code, complained, printed, progress } = await command([
        'run',
        '--draws',
        '100000',
        '--out',
        out,
      ]);
      expect([code, printed, progress]).toEqual([5, '', []]);
      expect(complained).toMatch(/^error\[E_IO\]: run: cannot write /);
    }
  });

  test('5: what is drawn is printed, whatever happens to the files in the meantime', async () => {
    const words = ['run', ...few, '--out', folder];
    const { code, complained, printed } = await command(words, undefined, () =>
      mkdirSync(join(folder, 'baseline.json'), { recursive: true }),
    );
    expect(code).toBe(5);
    expect(printed).toMatch(/\nFingerprint [0-9a-f]{64}$/);
    expect(complained).toMatch(/^error\[E_IO\]: writeAttainment: cannot write .*: it is a folder\n/);
    expect(readdirSync(folder)).toEqual(['baseline.json']);
  });

  test('130: interrupted, before or during the run', async () => {
    expect((await command(['run', ...few], AbortSignal.abort())).code).toBe(130);
    const interruption = new AbortController();
    const words = ['run', '--draws', '500000', '--out', folder];
    let looks = 0;
    const { code, printed, complained } = await command(words, interruption.signal, () => {
      if (++looks === 4) interruption.abort();
    });
    expect([code, complained]).toEqual([130, '']);
    expect(printed).toMatch(/\nINCOMPLETE: .* first [\d,]+ draws of 500,000\n/);
    expect(printed).toMatch(/\nFingerprint [0-9a-f]{64}$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('4: out of time, with what is done, as JSON', async () => {
    const words = ['run', '--draws', '500000', '--time-limit', '0.5', '--json'];
    const { code, printed } = await command(words);
    expect(code).toBe(4);
    if (printed !== '') expect(JSON.parse(printed)).toMatchObject({ incomplete: { asked: 500_000 } });
  });

  test('3: what is no fault of the input, errors that are not of plancast too', async () => {
    const issue = (code: 'E_RANGE' | 'E_NOT_FINITE' | 'E_CYCLE' | 'E_IO') => [
      { code, path: '', message: 'x' },
    ];
    expect(exitCodeOf(new SimulationError(issue('E_NOT_FINITE')))).toBe(3);
    expect(exitCodeOf(new ModelError(issue('E_CYCLE')))).toBe(3);
    expect(exitCodeOf(new InputError(issue('E_RANGE')))).toBe(2);
    expect(exitCodeOf(new PlancastError(issue('E_IO')))).toBe(5);
    expect(exitCodeOf(new Error('x'))).toBe(3);
    const complaints: string[] = [];
    const code = await main(
      ['run', ...few, '--quiet'],
      {
        print: () => {
          throw new TypeError('the printer is out of paper');
        },
        complain: (text) => void complaints.push(text),
        progress: () => undefined,
      },
      new AbortController().signal,
    );
    expect([code, complaints]).toEqual([
      3,
      ['plancast: unexpected fault: TypeError: the printer is out of paper'],
    ]);
  });
});
