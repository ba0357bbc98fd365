import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadModel } from '../../src/files/node/load-model';
import { loadScenario } from '../../src/files/node/load-scenario';
import {
  compoundGrowth,
  defineModel,
  definePlan,
  type ErrorCode,
  errorCodes,
  fromQuantiles,
  type Issue,
  isPlancastError,
  normal,
  parseModel,
  parseUnit,
  simulate,
} from '../../src/index';
import { checkCorrelation } from '../../src/uncertainty';

const base = {
  id: 'a',
  years: { base: 2020, horizon: 2025 },
  inputs: { g: { value: 0.1 }, h: normal({ mean: 0, sd: 1 }) },
  shocks: { s: { iid: normal({ mean: 0, sd: 1 }) } },
  indicators: { x: { baseline: 1, equation: 'x(-1)' } },
};
const define = (more: object) => () => defineModel({ ...base, ...more } as never);
const equation = (text: string) => define({ indicators: { x: { baseline: 1, equation: text } } });
const target = (more: object) => define({ targets: { t: { indicator: 'x', year: 2025, ...more } } });
const run = (more: object) => () => simulate(defineModel(base), { draws: 10, seed: 1, ...more } as never);
const read = (text: string, format: 'yaml' | 'json' = 'yaml') => {
  return () => parseModel(text, { format });
};
const plan = (more: object) => () =>
  definePlan({
    id: 'p',
    name: { en: 'Plan', zh: '规划' },
    years: { base: 2020, target: 2025 },
    indicators: [{ id: 'x', name: { en: 'X', zh: '甲' }, unit: 't', kind: 'flow' }],
    ...more,
  } as never);
const planned = { id: 't', indicator: 'x', year: 2025, sources: [{ address: 'https://example.org' }] };

/** A scenario whose model stands outside its folder. */
function outside(): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'plancast-'));
  try {
    writeFileSync(join(folder, 'up.yaml'), 'model: ../../model.yaml\nid: up\n');
    return loadScenario(join(folder, 'up.yaml'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Slips that a person makes, by the code of the fault. */
const slips: Readonly<Record<Exclude<ErrorCode, 'E_WORKER_CRASH'>, readonly (() => unknown)[]>> = {
  E_TYPE: [run({ draws: '10' }), define({ inputs: { g: 'normal(0, 1)' } }), run({ keep: 5 })],
  E_RANGE: [run({ draws: 0 }), equation('1e-999'), run({ precision: { halfWidth: 0.01 }, draws: 100 })],
  E_NOT_FINITE: [equation('1e999'), () => compoundGrowth({ start: 1e300, rate: 1, years: 99 })],
  E_INCONSISTENT: [target({}), define({ dependence: { spearman: [['g', 'g', 0.5]] } })],
  E_UNKNOWN_KEY: [target({ between: [1, 2] }), define({ inputs: { g: { valeu: 1 } } })],
  E_UNKNOWN_NAME: [equation('z(-1)'), equation('lg(x(-1))')],
  E_UNKNOWN_OPTION: [run({ sampler: 'sobl' }), run({ drawz: 10 })],
  E_DUPLICATE_NAME: [define({ shocks: { g: { iid: 1 } } })],
  E_RESERVED_NAME: [define({ inputs: { exp: 1 } })],
  E_BAD_NAME: [define({ inputs: { 'a b': 1 } }), equation('grоwth')],
  E_CYCLE: [equation('x + 1'), equation('x')],
  E_MISSING_LAG: [equation('x(-3)')],
  E_LEAD: [equation('x(1)')],
  E_LAG: [equation('g(-1)'), equation('s(-1)'), equation('x(0.5)'), equation('diff(s)'), equation('diff(g)')],
  E_ARITY: [equation('exp(1, 2)'), equation('growth(1, 2)'), equation('max(1)'), equation('exp')],
  E_FORMULA_SYNTAX: [
    ...['', '2 x(-1)', '(1', '1)', '1 +', '1.2.3', 'if x > 0 then 1 else 2', 'a ? b'].map(equation),
  ],
  E_FORMULA_FORBIDDEN: [
    ...['5%', '1,5', 'x**2', 'x := 1', '"x"', '0x1F', '2²', 'x − 1', 'x[-1]', '[1, 2]', '#', '1 < x < 2'],
    ...[
      'x > 0',
      'x and 1',
      'end',
      'x mod 2',
      'x xor 2',
      'rand()',
      '1:3',
      'true',

      '1_000',
      '$x',
      'x; 1',
    ],
  ].map(equation),
  E_LIMIT: [run({ draws: 1e12 }), equation(`${'('.repeat(99)}1${')'.repeat(99)}`), equation('x(-999)')],
  E_UNIT: [
    () => parseUnit('t/'),
    () => parseUnit(''),
    define({ indicators: { x: { baseline: 1, unit: 't/', equation: 'x(-1)' } } }),
  ],
  E_SHAPE: [define({ inputs: { g: { mixture: { components: [] } } } })],
  E_NOT_MONOTONE: [
    () => fromQuantiles({ p10: 2, p90: 1 }, 'normal'),
    define({ inputs: { g: { p10: 2, p90: 1 } } }),
  ],
  E_CORR_NOT_SYMMETRIC: [
    () =>
      checkCorrelation('correlations', [
        [1, 0.2],
        [0.3, 1],
      ]),
  ],
  E_CORR_NOT_PSD: [
    () =>
      checkCorrelation('correlations', [
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ]),
  ],
  E_OUT_OF_HORIZON: [
    target({ year: 2050, atLeast: 1 }),
    define({ indicators: { x: { baseline: 1, equation: 'x(-1)', history: { 2022: 1 } } } }),
  ],
  E_DATE: [
    plan({ targets: [{ ...planned, atLeast: 1, sources: [{ address: 'a', published: '2025-13' }] }] }),
  ],
  E_CONTRADICTION: [
    plan({
      targets: [
        { ...planned, atLeast: 2 },
        { ...planned, id: 'u', atMost: 1 },
      ],
    }),
  ],
  E_DOCUMENT_SYNTAX: [
    ...['{', '{"a" 1}', '{"a": 1,}', '{"a": "b', '[1] 2', 'nil'].map((text) => read(text, 'json')),
    ...['a: b: c', '- a\nb: 1', 'a: !!str 1', 'a: 1\n---\nb: 2', '%YAML 1.1\n---\na: 1'].map((text) =>
      read(text),
    ),
  ],
  E_DUPLICATE_KEY: [read('id: a\nid: b')],
  E_EMPTY_DOCUMENT: [read('')],
  E_CHECKSUM: [read(`checksum: sha256:${'0'.repeat(64)}\nid: a`), read('checksum: 5\nid: a')],
  E_YAML_ALIAS: [read('a: &b 1'), read('a: *b'), read('<<: 1')],
  E_PATH_OUTSIDE: [outside],
  E_IO: [() => loadModel('tests/first-use/missing.yaml')],
  E_NO_PROVENANCE: [
    plan({ targets: [{ ...planned, atLeast: 1, sources: [] }] }),
    plan({ baselines: [{ indicator: 'x', value: 1, status: 'assumed' }] }),
  ],
  E_CANCELLED: [run({ signal: AbortSignal.abort() })],
};

/** A text without what is quoted, written as code, or told to be written. */
function prose(text: string): string {
  return text
    .replace(/^[\w.]+：/, '')
    .replace(/`[^`]*`|"[^"]*"|'[^']*'|\{.*\}|（[^\u3400-\u9fff）]*）/g, '')
    .replace(/(?:请写成|写作|请改用|请只写水平值：|可用(?:函数)?：).*/, '');
}

/** Words of English sentences: two in a row, or such as are no names. */
const english = /[A-Za-z]{2,} [a-z]{2,}|\b(?:the|an|of|is|be|to|it|that|with|expected|got)\b/;

async function issuesOf(task: () => unknown): Promise<readonly Issue[]> {
  try {
    await task();
  } catch (error) {
    if (isPlancastError(error)) return error.issues;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('there are slips for every code, but for that of a thread that ends', () => {
  expect(Object.keys(slips).sort()).toEqual(errorCodes.filter((code) => code !== 'E_WORKER_CRASH').sort());
});

test.each(Object.entries(slips))('%s is told in Chinese alone', async (code, tasks) => {
  for (const task of tasks) {
    const issues = await issuesOf(task);
    expect(issues.map((each) => each.code)).toContain(code);
    for (const { message, hint, zh } of issues) {
      expect(zh, message).toBeDefined();
      expect(prose(zh!.message), message).not.toMatch(english);
      expect(zh!.hint === undefined, message).toBe(hint === undefined);
      expect(prose(zh!.hint ?? ''), message).not.toMatch(english);
    }
  }
});
