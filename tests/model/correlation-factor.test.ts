import { describe, expect, test } from 'vitest';
import { correlationFactor } from '../../src/model/correlation-factor';
import { dependenceSchema, pairwise } from '../../src/model/dependence-schema';
import { nearestCorrelation } from '../../src/uncertainty/dependence/nearest-correlation';
import { studentTSpearman } from '../../src/uncertainty/dependence/student-t-spearman';
import { errorOf } from '../error-of';

type Triple = [string, string, number];

function factorOf(given: Record<string, unknown>, among: (name: string) => boolean = () => true) {
  return correlationFactor('simulate', pairwise(dependenceSchema.parse(given)), among);
}

test('two names under a Student-t copula: (r, √(1 - r²)) of the converted Spearman', () => {
  const { names, factor, df } = factorOf({ copula: { studentT: 1 }, spearman: [['b', 'a', 0.5]] });
  const r = studentTSpearman(1).latentOf(0.5);
  expect(names).toEqual(['a', 'b']);
  expect(df).toBe(1);
  expect(factor[0]).toEqual([1, 0]);
  expect(factor[1]![0]).toBe(r);
  expect(factor[1]![1]).toBeCloseTo(Math.sqrt(1 - r * r), 15);
});

test('a Gaussian copula has no degrees of freedom; names outside take no part', () => {
  const pairs: Triple[] = [
    ['a', 'b', 0.5],
    ['b', 'c', 0.2],
  ];
  const { names, factor, ...rest } = factorOf({ latent: pairs }, (name) => name !== 'c');
  expect({ names, factor, rest }).toEqual({
    names: ['a', 'b'],
    factor: [
      [1, 0],
      [0.5, Math.sqrt(0.75)],
    ],
    rest: {},
  });
  expect(factorOf({}).names).toEqual([]);
});

test('every element of a matrix of 20 names is converted, in a few milliseconds', () => {
  const names = Array.from({ length: 20 }, (_, i) => `x${i}`);
  const matrix = names.map((_, i) => names.map((_, j) => (i === j ? 1 : 0.9 ** Math.abs(i - j))));
  const before = process.cpuUsage().user;
  const { factor, names: sorted } = factorOf({ copula: { studentT: 3 }, names, matrix, measure: 'spearman' });
  const milliseconds = (process.cpuUsage().user - before) / 1000;
  const { latentOf } = studentTSpearman(3);
  for (const [i, row] of factor.entries()) {
    for (let j = 0; j <= i; j++) {
      const product = row.reduce((total, each, k) => total + each * factor[j]![k]!, 0);
      const distance = Math.abs(names.indexOf(sorted[i]!) - names.indexOf(sorted[j]!));
      expect(product).toBeCloseTo(i === j ? 1 : latentOf(0.9 ** distance), 12);
    }
  }
  expect(milliseconds).toBeLessThan(2000);
});

describe('rank correlations that their conversion makes contradict each other', () => {
  // As ranks they are at the border: 0.28 = 2 · 0.8² - 1.
  const triples: Triple[] = [
    ['a', 'b', 0.8],
    ['a', 'c', 0.8],
    ['b', 'c', 0.28],
  ];

  test.each([
    ['spearman', 'Spearman', 'gaussian'],
    ['spearman', 'Spearman', { studentT: 1 }],
    ['kendall', 'Kendall', { studentT: 4 }],
  ])('%s, %s of %j: the message says so', (measure, name, copula) => {
    const [issue] = errorOf(() => factorOf({ copula, [measure]: triples })).issues;
    expect(issue).toMatchObject({ code: 'E_CORR_NOT_PSD', path: 'dependence' });
    expect(issue!.message).toMatch(
      new RegExp(
        `^simulate: expected the correlations behind the copula, converted from ${name}'s of a, b, c, to be positive semi-definite, with a least eigenvalue of at least 0, got -0\\.\\d+$`,
      ),
    );
    expect(issue!.hint).toMatch(
      /^the rank correlations are possible together, their conversion makes them contradict each other; the nearest valid matrix is \[\[1, 0\.\d+, .*; take the nearest possible ones with nearest: true$/,
    );
    expect(issue!.zh!.message).toMatch(
      new RegExp(
        `^simulate：由 a、b、c 的 ${name} 秩相关换算得到的 Copula 潜在相关系数矩阵应为半正定矩阵，即最小特征值不小于 0，现为 -0\\.\\d+$`,
      ),
    );
    expect(issue!.zh!.hint).toMatch(
      /^秩相关本身可以同时成立，矛盾由换算产生；最近的有效矩阵为 \[\[1, .*\]\]，最大变动 .*，距离 .*；可用 nearest: true 取最近的有效矩阵$/,
    );
  });

  test('the same numbers as latent correlations are accepted, and nearest: true takes the nearest ones', () => {
    expect(factorOf({ latent: triples }).factor[2]![2]).toBeCloseTo(0, 7);
    const { factor } = factorOf({ copula: { studentT: 1 }, spearman: triples, nearest: true });
    const { latentOf } = studentTSpearman(1);
    const [ab, bc] = [latentOf(0.8), latentOf(0.28)];
    const { matrix } = nearestCorrelation({
      matrix: [
        [1, ab, ab],
        [ab, 1, bc],
        [ab, bc, 1],
      ],
    });
    for (const [i, row] of factor.entries()) {
      for (const [j, other] of factor.entries()) {
        const product = row.reduce((total, each, k) => total + each * other[k]!, 0);
        expect(product).toBeCloseTo(matrix[i]![j]!, 7);
      }
    }
  });

  test('a contradiction that the conversion has no part in is told as before', () => {
    const message = (given: Record<string, unknown>) => errorOf(() => factorOf(given)).issues[0]!;
    const impossible: Triple[] = [
      ['a', 'b', 0.9],
      ['a', 'c', 0.9],
      ['b', 'c', -0.9],
    ];
    for (const given of [
      { spearman: impossible },
      { spearman: impossible.slice(0, 2), kendall: impossible.slice(2) },
      { latent: impossible },
    ]) {
      const { message: text, hint, zh } = message(given);
      expect(text).toMatch(/^simulate: expected the correlations of a, b, c to be positive semi-definite/);
      expect(hint).toMatch(/^the nearest valid matrix is/);
      expect(zh!.message).toMatch(/^simulate：a、b、c 的相关系数矩阵应为半正定矩阵，/);
      expect(zh!.hint).toMatch(/^最近的有效矩阵为/);
    }
  });
});

test.each([
  [7, 'the nearest valid matrix has largest change', '最近的有效矩阵：最大变动 '],
  [61, 'nearestCorrelation finds the nearest valid matrix; ', 'nearestCorrelation 可求最近的有效矩阵；'],
])('%d names: the hint stays short', (count, hint, chinese) => {
  const names = Array.from({ length: count }, (_, i) => `x${i}`);
  const latent = names.flatMap((a, i) => names.slice(0, i).map((b): Triple => [a, b, -0.9]));
  const [issue] = errorOf(() => factorOf({ latent })).issues;
  expect(issue!.hint!.startsWith(hint)).toBe(true);
  expect(issue!.zh!.hint!.startsWith(chinese)).toBe(true);
});
