import { describe, expect, test } from 'vitest';
import { defineModel, defineScenario, formatError, InputError, type Issue } from '../../src/index';

const define = (equation: string, more: object = {}) =>
  defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2022 },
    inputs: { g: 0.02, k: 0.5 },
    indicators: { H: { baseline: 100, equation }, G: { baseline: 1, equation: 'G(-1)' } },
    ...more,
  } as never);

function issuesOf(step: () => unknown): readonly Issue[] {
  try {
    step();
  } catch (error) {
    return (error as InputError).issues;
  }
  throw new Error('no fault');
}

describe('the suggestion of a formula, taken as it is, is a formula', () => {
  test.each([
    ['H - H(-1) = 3 * g', 'H(-1) + (3 * g)'],
    ['diff(H) = g', 'H(-1) + g'],
    ['dlog(H) = g + k', 'H(-1) * exp(g + k)'],
    ['log(H) = log(H(-1)) + g', 'exp(log(H(-1)) + g)'],
    ['growth(H) = g', 'H(-1) * (1 + g)'],
    ['H / H(-1) - 1 = g', 'H(-1) * (1 + g)'],
    ['H(-1)²', 'H(-1)^2'],
    ['H(-1) * g²', 'H(-1) * g^2'],
    ['k³ + g', 'k^3 + g'],
    ['H[-1] * 2', 'H(-1) * 2'],
    ['H[t-2] * 2', 'H(-2) * 2'],
    ['H(t-1) * 2', 'H(-1) * 2'],
    ['H(-1) ** 2', 'H(-1) ^ 2'],
    ['2 H(-1)', '2 * H(-1)'],
    ['5% * H(-1)', '0.05 * H(-1)'],
    ['H(-1) × 2', 'H(-1) * 2'],
    ['H(-1) − 2', 'H(-1) - 2'],
    ['if g > 0 then H(-1) else 2 * H(-1)', 'if(g > 0, H(-1), 2 * H(-1))'],
  ])('%s', (equation, meant) => {
    const [issue] = issuesOf(() => define(equation));
    expect(issue!.suggestion).toEqual({ value: meant });
    if (!meant.includes('H(-2)')) expect(define(meant).indicators).toBeDefined();
  });

  test('a change of another indicator, and a condition without an else, have none', () => {
    for (const equation of ['G - G(-1) = 3', 'if g > 0 then 2', 'H(-1) * (1 + g'])
      expect(issuesOf(() => define(equation))[0]!.suggestion).toBeUndefined();
  });
});

test.each([
  [
    { dependence: { pearson: [['g', 'k', 0.3]] } },
    { key: 'latent' },
    'did you mean `latent`, the Pearson correlation of normal laws?',
  ],
  [
    { targets: { a: { indicator: 'H', year: 2022, between: [1, 2] } } },
    { key: 'within' },
    'did you mean `within`?',
  ],
  [{ inputs: { g: { value: { normal: { mu: 0, sd: 1 } } }, k: 0 } }, { key: 'mean' }, 'did you mean `mean`?'],
  [{ parameters: {} }, { key: 'inputs' }, 'did you mean `inputs`?'],
])('keys of other programs: %j', (more, suggestion, hint) => {
  const issues = issuesOf(() => define('H(-1)', more));
  expect(issues.find((each) => /unknown option/.test(each.message))).toMatchObject({ suggestion, hint });
});

test('the unit of an input of a path is told by its name', () => {
  const model = defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2022 },
    inputs: { g: { unit: 't', value: 0.02 } },
    indicators: { H: { baseline: 100, equation: 'H(-1)' } },
  });
  expect(issuesOf(() => defineScenario(model, { id: 's', paths: { H: { growth: 'g' } } }))).toMatchObject([
    {
      path: 'paths.H.growth',
      message: 'defineScenario: `paths.H.growth`: expected the unit of the input `g` to be 1/year, got t',
      hint: 'name an input with the unit 1/year, or give `g` that unit',
    },
  ]);
});

test('an uncaught error prints each fault once', async () => {
  const { inspect } = await import('node:util');
  try {
    define('H + unknownName');
  } catch (error) {
    expect(inspect(error).split('unknownName')).toHaveLength(2);
  }
});

test('every fault of formulas, names, references and units is told in Chinese, sentence and hint', () => {
  const faulty = [
    ...[
      'H - H(-1) = g',
      'H(-1)²',
      'if g then 1',
      'H[-1]',
      'H(t-1)',
      'H ** 2',
      '2H',
      '5%',
      'ln(H(-1))',
      'gg',
      '(1',
      '1)',
      'H(1)',
    ],
    ...[
      'max(1)',
      'H && 1',
      'H(-1) = 2',
      '1,5',
      'sum(1, 2)',
      'H(-0.5)',
      '1.2.3',
      'H mod 2',
      'H xor 2',
      '"a"',
      '0x10',
      '1_000',
      '',
      'rand()',
    ],
    ...[
      'a.b',
      '1e999',
      '1e-999',
      'H;1',
      '#',
      '$H',
      'growth',
      'diff(g)',
      'g(-1)',
      'clamp(H, 2, 1)',
      '[1]',
      '+',
      '1 ? 2',
      'a ? b',
    ],
  ].map((equation) => () => define(equation));
  const others = [
    () => define('H(-1)', { indicators: { 'a b': { equation: '1' } } }),
    () => define('H(-1)', { indicators: { year: { equation: '1' } } }),
    () => define('H(-1)', { inputs: { H: 1 } }),
    () => define('H(-1)', { events: [{ year: 2050, shock: 'x', add: 1 }] }),
    () => define('H(-1)', { dependence: { spearman: [['g', 'g', 0.2]] } }),
    () => define('H(-1)', { targets: { a: { indicator: 'H', year: 2022, atLeast: 1, atMost: 2 } } }),
    () => define('H(-3)'),
    () => define('H(-1)', { years: { base: 2020, horizon: 2019 } }),
    () => define('H(-1)', { inputs: [1, 2] }),
  ];
  for (const step of [...faulty, ...others]) {
    const issues = issuesOf(step);
    for (const line of formatError(new InputError(issues), { lang: 'zh' }).split('\n')) {
      if (!/^(错误| {2}建议)/.test(line)) continue;
      expect(line, issues[0]!.message).not.toMatch(
        /(?<![`"(\w])\b(expected|holds|write|did you mean|known|the |unknown|cannot|is not)\b(?![^`]*`)/,
      );
      expect(line).toMatch(/^(错误\[\w+\] [\u3400-\u9fff]+：| {2}建议：)/);
    }
    for (const issue of issues.filter((each) => each.hint !== undefined)) {
      expect(formatError(new InputError([issue]), { lang: 'zh' }), issue.hint).toContain('建议：');
    }
  }
});
