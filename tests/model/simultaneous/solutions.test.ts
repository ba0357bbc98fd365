import { describe, expect, test } from 'vitest';
import { defineModel } from '../../../src/model/define-model';
import { simulate } from '../../../src/simulation/simulate';
import { errorOf } from '../../error-of';
import { worstResidual } from '../random-blocks';

type Equations = Readonly<Record<string, readonly [baseline: number, equation: string]>>;

function block(equations: Equations, horizon = 2022) {
  const indicators = Object.fromEntries(
    Object.entries(equations).map(([name, [baseline, equation]]) => [name, { baseline, equation }]),
  );
  return defineModel({ id: 's', years: { base: 2020, horizon }, simultaneous: true, indicators });
}

function valuesIn(equations: Equations, year = 2021): Record<string, number> {
  const paths = block(equations, Math.max(year, 2021)).project();
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, path[year - 2020]!]));
}

const steep: Readonly<Record<string, readonly [Equations, Readonly<Record<string, number>>]>> = {
  'prices by excess demand': [
    {
      price: [1, 'price(-1) * exp(0.5 * (demand - supply))'],
      demand: [1200, '1200 / price'],
      supply: [1000, '1000 * price^0.5'],
    },
    // By bisection of log p = 0.5 (1200/p - 1000 √p).
    { price: 1.129071251830799, demand: 1062.8204358708, supply: 1062.5776450833 },
  ],
  'output less an exponential of energy': [
    { gdp: [8504.6, '9000 - exp(0.005 * energy)'], energy: [8504.6, 'gdp * 1'] },
    { gdp: 1777.004993347688, energy: 1777.004993347688 },
  ],
  'a rate that grows with the gap': [
    {
      rate: [0.03, 'rate(-1) * exp(gap)'],
      gap: [50, 'output - 100'],
      output: [150, '200 - 1000 * rate'],
    },
    { rate: 0.0988080186, gap: 1.1919813799, output: 101.1919813799 },
  ],
};

describe('steep equations', () => {
  test.each(Object.entries(steep))('%s', (_, [equations, expected]) => {
    const found = valuesIn(equations);
    for (const [name, value] of Object.entries(expected)) {
      expect(Math.abs(found[name]! / value - 1)).toBeLessThan(1e-9);
    }
  });

  test.each(Object.entries(steep))(
    '%s: every engine gives the bits of the projection',
    async (_, [equations]) => {
      const model = block(equations);
      const paths = model.project();
      for (const engine of ['wasm', 'js', 'interpreter'] as const) {
        const ensemble = await simulate(model, { draws: 2, seed: 1, engine });
        expect(ensemble.unsolved).toEqual([]);
        for (const name of ensemble.indicators) {
          for (const [t, year] of ensemble.years.entries()) {
            expect([...ensemble.values(name, year)]).toEqual([paths[name]![t], paths[name]![t]]);
          }
        }
      }
    },
  );

  test('a gap that cancels to 0 near the steady state is accepted through step 130, and holds', () => {
    const equations: Equations = {
      rate: [0.03, 'rate(-1) + 0.0003 * gap'],
      gap: [70, 'output - 100'],
      output: [170, '200 - 1000 * rate'],
    };
    const paths = block(equations, 2150).project();
    // The gap falls by the factor 1 + 0.3 a year.
    for (const t of [1, 10, 60]) expect(paths.gap![t]! / (70 / 1.3 ** t)).toBeCloseTo(1, 5);
    for (let t = 1; t <= 130; t++) {
      const [rate, gap, output] = [paths.rate![t]!, paths.gap![t]!, paths.output![t]!];
      expect(Math.abs(gap - (output - 100))).toBeLessThanOrEqual(1e-9 * 100);
      expect(Math.abs(rate - (paths.rate![t - 1]! + 0.0003 * gap))).toBeLessThanOrEqual(1e-9 * rate);
      expect(Math.abs(output - (200 - 1000 * rate))).toBeLessThanOrEqual(1e-9 * 200);
    }
  });

  test('a product of a difference that cancels is as exact as its own terms', () => {
    const equations: Equations = { x: [1, '2 * (a - b)'], a: [99, '100 - x'], b: [99, '50 + 0.5 * a'] };
    const found = valuesIn(equations);
    expect(worstResidual({ x: '2 * (a - b)', a: '100 - x', b: '50 + 0.5 * a' }, found)).toBeLessThan(1e-9);
  });

  test('where no double is exact enough it says so, with the residual that was reached', () => {
    const equations: Equations = { x: [1, 'exp(-1e14 * (y - 1))'], y: [1, '0.3 + 0.7001 * x'] };
    const { message, code } = errorOf(() => block(equations).project());
    expect(code).toBe('E_NOT_FINITE');
    const reached =
      /^project: the equations of x, y are too steep for doubles in 2021; largest relative residual ([\d.e-]+); make the response to a small change smaller, or write the equations in logarithms$/.exec(
        message,
      );
    // A step of y of 2^-53 changes x by 1 % of itself.
    expect(Number(reached![1])).toBeGreaterThan(1e-9);
    expect(Number(reached![1])).toBeLessThan(0.02);
  });

  test('a steep equation whose name is as exact as it needs to be beside the terms of the other is solved', () => {
    const equations: Equations = { p: [1, 'exp(-1e10 * e)'], e: [0, 'p - 1.0000001'] };
    const found = valuesIn(equations);
    expect(worstResidual({ p: 'exp((0 - 1e10) * e)', e: 'p - 1.0000001' }, found)).toBeLessThan(1e-9);
    expect(found.p).toBeCloseTo(1.0000001, 12);
  });

  test('a domain of logarithm and root around the start is left only within it', () => {
    const found = valuesIn({ x: [0.5, 'log(y) + 3'], y: [0.5, 'sqrt(x) + 0.1 * z'], z: [1, '1 + y^2 / 10'] });
    expect(worstResidual({ x: 'log(y) + 3', y: 'sqrt(x) + 0.1 * z', z: '1 + y^2 / 10' }, found)).toBeLessThan(
      1e-9,
    );
  });
});

describe('equations that determine nothing', () => {
  const define = (equations: Readonly<Record<string, string>>) => () =>
    defineModel({
      id: 's',
      years: { base: 2020, horizon: 2022 },
      simultaneous: true,
      indicators: Object.fromEntries(
        Object.entries(equations).map(([name, equation]) => [name, { baseline: 1, equation }]),
      ),
    });

  test('an identity and its inversion are refused, with or without baselines', () => {
    const message =
      'defineModel: `indicators.gdp.equation`: gdp and perHead define each other, so nothing determines them; write the identity in one way alone, and let perHead follow from something else, such as last year: perHead(-1)';
    const pop = { baseline: 100, equation: 'pop(-1) * 1.05' };
    const model = (gdp: object, perHead: object) => () =>
      defineModel({
        id: 's',
        years: { base: 2020, horizon: 2022 },
        simultaneous: true,
        indicators: {
          gdp: { ...gdp, equation: 'perHead * pop' },
          perHead: { ...perHead, equation: 'gdp / pop' },
          pop,
        },
      });
    for (const error of [errorOf(model({ baseline: 1000 }, { baseline: 10 })), errorOf(model({}, {}))]) {
      expect([error.code, error.message]).toEqual(['E_CYCLE', message]);
      expect(error.issues).toHaveLength(1);
      expect(error.issues[0]!.zh).toEqual({
        message: 'defineModel：`indicators.gdp.equation`：gdp、perHead 互相定义，没有任何条件确定其取值',
        hint: '恒等式只保留一种写法，让 perHead 由其他因素决定，例如上年值 perHead(-1)',
      });
    }
  });

  test('nor does E_CYCLE lead there: simultaneous: true is not proposed', () => {
    const cycle = (equations: Readonly<Record<string, string>>) =>
      errorOf(() =>
        defineModel({
          id: 's',
          years: { base: 2020, horizon: 2022 },
          indicators: Object.fromEntries(
            Object.entries(equations).map(([name, equation]) => [name, { baseline: 1, equation }]),
          ),
        }),
      ).issues.map(({ code, hint, zh }) => [code, hint, zh?.hint]);
    const kept =
      'write the identity in one way alone, and let y follow from something else, such as last year: y(-1)';
    expect(cycle({ c: 'y - 25', y: 'c + 25' })).toEqual([
      ['E_CYCLE', kept, '恒等式只保留一种写法，让 y 由其他因素决定，例如上年值 y(-1)'],
    ]);
    const lag = 'let one of them read last year, such as x(-1)';
    expect(cycle({ x: 'y', y: 'x + 1' })).toEqual([['E_CYCLE', lag, '让其中一个使用上年值，如 x(-1)']]);
    expect(cycle({ x: 'y / 2', y: 'x + 1' })).toEqual([
      [
        'E_CYCLE',
        `${lag}, or give the model simultaneous: true`,
        '让其中一个使用上年值，如 x(-1)，或在模型中写 simultaneous: true',
      ],
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a sum and its remainder', { c: 'y - g', y: 'c + g', g: '25' }, 'c and y define each other'],
    [
      'a sum whose parts differ by what is given',
      { c: 'y - g', y: 'c + h', g: '1', h: '2' },
      'c and y define each other',
    ],
    ['a name alone', { x: 'x' }, 'x defines itself, so nothing determines it'],
    ['rounding hides it', { x: '0.7 * y + 0.2 * y + 0.1 * y', y: 'x' }, 'x and y define each other'],
    ['a way round three', { a: 'b + 1', b: 'c - 3', c: 'a + 2' }, 'a, b and c define one another'],
    ['curved inversions', { a: 'exp(b)', b: 'log(a)' }, 'a and b define each other'],
    ['squares', { a: 'b^2', b: 'sqrt(a)' }, 'a and b define each other'],
    [
      'beside others that follow',
      { a: 'b * z', b: 'a / z', z: '2 + 0.1 * w', w: '0.5 * a + w(-1)' },
      'a and b define each other',
    ],
  ])('refused: %s', (_, equations, said) => {
    const { code, message } = errorOf(define(equations));
    expect(code).toBe('E_CYCLE');
    expect(message).toContain(said);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'what depends on a number that is given',
      { c: 'k * y', y: 'c + 5', k: '1' },
      'c, y have no solution in 2021: their equations contradict one another;',
    ],
    [
      'the same without the gap',
      { c: 'k * y', y: 'c', k: '1' },
      'c, y are not determined in 2021: the matrix of the derivatives of their equations is singular; largest relative residual 0;',
    ],
    [
      'a double root',
      { x: 'x^2 - x + 1' },
      'x is not determined in 2021: the derivative of its equation is singular; largest relative residual 0;',
    ],
    [
      'a kink whose right side is open',
      { c: 'max(0.6 * y, y - 400)', y: 'c + 400' },
      'c, y are not determined in 2021',
    ],
    ['a floor whose left side is open', { x: 'max(x, 1)' }, 'x is not determined in 2021'],
  ])('judged draw by draw: %s', (_, equations, said) => {
    const start = { x: 1, c: 600, y: 1000, k: 1 } as Readonly<Record<string, number>>;
    const indicators = Object.fromEntries(
      Object.entries(equations).map(([name, equation]) => [name, { baseline: start[name]!, equation }]),
    );
    const years = { base: 2020, horizon: 2022 };
    const model = defineModel({ id: 's', years, simultaneous: true, indicators });
    expect(errorOf(() => model.project()).message).toContain(`project: ${said}`);
  });

  test('a double root is reported from afar too', () => {
    expect(errorOf(() => block({ x: [3, 'x^2 - x + 1'] }).project()).message).toContain(
      'x is not determined in 2021',
    );
    expect(errorOf(() => block({ x: [5, 'log(x) + 1'] }).project()).message).toContain(
      'x is not determined in 2021',
    );
  });

  test('two roots that doubles can tell apart are solved', () => {
    // x = x² - x + 1 - 1e-10 at 1 ± 1e-5.
    const found = valuesIn({ x: [3, 'x^2 - x + 0.9999999999'] });
    expect(Math.abs(found.x! - 1.00001)).toBeLessThan(1e-8);
  });

  test('equations that contradict one another say so, projected and drawn', async () => {
    const model = block({ x: [1, 'y'], y: [1, 'x + 1'] });
    const error = errorOf(() => model.project());
    expect([error.name, error.code, error.issues[0]!.path]).toEqual(['SimulationError', 'E_NOT_FINITE', 'x']);
    expect(error.message).toBe(
      'project: x, y have no solution in 2021: their equations contradict one another; largest relative residual 0.5; mend one of the equations',
    );
    expect(error.issues[0]!.zh).toEqual({
      message: 'project：x、y 在 2021 年无解：方程互相矛盾；最大相对残差 0.5',
      hint: '修改其中一个方程',
    });
    await expect(simulate(model, { draws: 100, seed: 1 })).rejects.toThrow(
      'simulate: x, y have no solution in 2021: their equations contradict one another; largest relative residual 0.5; 100 of 100 draws are not solved (contradiction 100), replay the first with { seed: 1, draw: 0 }',
    );
  });

  test('one equation that contradicts itself', () => {
    expect(errorOf(() => block({ x: [1, 'x + 1'] }).project()).message).toContain(
      'project: x has no solution in 2021: its equation contradicts itself; largest relative residual 0.5',
    );
  });
});

describe('jumps', () => {
  test('a jump is no solution: the search goes on to the one beyond', async () => {
    const model = block({ Y: [900, 'C + 400'], C: [540, 'if(Y < 1000, 0.6 * Y, 0.7 * Y)'] });
    const { Y, C } = model.project();
    expect(Y![1]).toBeCloseTo(4000 / 3, 9);
    expect(C![1]).toBeCloseTo(2800 / 3, 9);
    const runs = await Promise.all(
      (['wasm', 'js', 'interpreter'] as const).map((engine) =>
        simulate(model, { draws: 2, seed: 1, engine }),
      ),
    );
    for (const ensemble of runs) expect(ensemble.values('Y', 2022)[1]).toBe(Y![2]);
  });

  test('of three branches it finds the one that holds, from both sides', () => {
    const equation = 'if(y < 100, 0.5 * y + 60, if(y < 200, 0.2 * y + 160, 0.5 * y + 120))';
    // 120 and 200 lie in other branches than their own; 240 in the last one.
    for (const start of [50, 150, 199.9999, 1000])
      expect(valuesIn({ y: [start, equation] }).y).toBeCloseTo(240, 9);
  });

  test('a solution on the jump itself is one', () => {
    expect(valuesIn({ x: [100, 'if(x >= 100, 100, 0.5 * x + 20)'] }).x).toBe(100);
    expect(valuesIn({ x: [10, 'if(x >= 100, 100, 0.5 * x + 20)'] }).x).toBeCloseTo(40, 10);
    expect(
      valuesIn({
        share: [1, 'if(total == 0, 0, 1 / total) + 0.1 * total'],
        total: [0, '0.1 * share * total'],
      }),
    ).toEqual({
      share: 0,
      total: 0,
    });
  });

  test('floor jumps too', () => {
    expect(valuesIn({ x: [5, 'floor(x / 2) + 3.2'] }).x).toBe(5.2);
    expect(errorOf(() => block({ x: [0.2, '1.5 - floor(x)'] }).project()).message).toContain(
      'project: x has no solution in 2021 that is found: a jump stands where one would be; largest relative residual',
    );
  });

  test('where a jump leaves no solution it says so, with the residual behind it', () => {
    const { message } = errorOf(() =>
      block({ Y: [900, 'C + 400'], C: [540, 'if(Y < 1000, 0.7 * Y, 0.5 * Y)'] }).project(),
    );
    // Left of 1000 the right side is 1100, at 1000 it is 900: 100 of 1000 and 100 of 1100 or so.
    const residual = /a jump stands where one would be; largest relative residual ([\d.]+); /.exec(message);
    expect(Number(residual![1])).toBeGreaterThan(0.05);
    expect(Number(residual![1])).toBeLessThan(0.2);
    expect(message).toContain('project: C, Y have no solution in 2021 that is found: ');
  });

  test('a kink that is no jump is a solution like another', () => {
    expect(valuesIn({ x: [3, 'max(0.5 * x + 1, 2)'] }).x).toBe(2);
    expect(valuesIn({ x: [3, 'abs(x - 2) / 2 + 2'] }).x).toBe(2);
    expect(valuesIn({ x: [3, 'clamp(0.5 * x + 1, 0, 2)'] }).x).toBe(2);
    expect(valuesIn({ x: [3, 'min(0.5 * x + 1, 2)'] }).x).toBe(2);
  });
});

test('equations without finite values', () => {
  expect(errorOf(() => block({ x: [1, 'log(-1 - y^2)'], y: [1, 'x'] }).project()).message).toBe(
    'project: the equations of x, y have no finite values in 2021; look for a root, a logarithm or a division without a value, and for values of other indicators that are not finite',
  );
});

test('equations with no solution that is found', () => {
  expect(errorOf(() => block({ x: [1, 'x^2 + 1'] }).project()).message).toMatch(
    /^project: x has no solution in 2021 that is found; largest relative residual 0\.\d+; see whether the equations have one at these values; a baseline near it helps the search$/,
  );
  // A pole, where the residual changes its sign through infinity, is no solution, and nothing steep.
  expect(errorOf(() => block({ x: [2, 'x + (x^2 + 1) / (x - 1)'] }).project()).message).toContain(
    'project: x has no solution in 2021 that is found; largest relative residual ',
  );
});
