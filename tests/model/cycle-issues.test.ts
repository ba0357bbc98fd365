import { describe, expect, test } from 'vitest';
import { type CycleFormulas, cycleIssues } from '../../src/model/cycle-issues';
import { orderEquations } from '../../src/model/order-equations';
import { formulasOf } from './simultaneous/block-of';

function issuesOf(equations: Readonly<Record<string, string>>, given: Partial<CycleFormulas> = {}) {
  const formulas = formulasOf(equations);
  const all: CycleFormulas = {
    where: 'f',
    pathOf: (name) => `at.${name}`,
    field: 'equation',
    cycles: 'refused',
    ...given,
  };
  return cycleIssues(all, orderEquations(formulas), formulas);
}

const circle = { a: 'b / 2', b: 'c + 1', c: 'a' };

describe('where cycles are refused', () => {
  test('the way round is spelt out, and how to break it', () => {
    expect(issuesOf(circle)).toEqual([
      {
        code: 'E_CYCLE',
        path: 'at.a',
        message: 'f: `at.a`: the equations need each other in the same year: a -> b -> c -> a',
        hint: 'let one of them read last year, such as x(-1), or give the model simultaneous: true',
        zh: {
          message: 'f：`at.a`：方程在同一年互相依赖：a -> b -> c -> a',
          hint: '让其中一个使用上年值，如 x(-1)，或在模型中写 simultaneous: true',
        },
      },
    ]);
  });

  test.each([
    ['baseline', 'baselines', '基期值公式'],
    ['formula', 'formulas', '公式'],
  ] as const)('of a %s, which has no last year', (field, many, zhMany) => {
    expect(issuesOf(circle, { field })[0]).toMatchObject({
      message: `f: \`at.a\`: the ${many} need each other in the same year: a -> b -> c -> a`,
      hint: 'state one of them as a number, or by inputs alone, or give the model simultaneous: true',
      zh: {
        message: `f：\`at.a\`：${zhMany}在同一年互相依赖：a -> b -> c -> a`,
        hint: '把其中一个写成数字，或只用参数表示，或在模型中写 simultaneous: true',
      },
    });
  });

  test('that they be solved is not proposed where they contradict one another', () => {
    const [issue] = issuesOf({ a: 'b', b: 'a + 1' });
    expect(issue?.hint).toBe('let one of them read last year, such as x(-1)');
    expect(issue?.zh?.hint).toBe('让其中一个使用上年值，如 x(-1)');
  });

  test('the way begins at the first name that is a formula of one’s own', () => {
    const way = (isOwn: (name: string) => boolean) =>
      issuesOf(circle, { isOwn })[0]?.message.split('year: ')[1];
    expect(way((name) => name === 'b')).toBe('b -> c -> a -> b');
    expect(way((name) => name === 'c')).toBe('c -> a -> b -> c');
    expect(way((name) => name !== 'a')).toBe('b -> c -> a -> b');
    expect(way(() => false)).toBe('a -> b -> c -> a');
    expect(issuesOf(circle, { isOwn: (name) => name === 'b' })[0]?.path).toBe('at.b');
  });

  test('one issue a block; what reads no cycle has none', () => {
    const issues = issuesOf({ ...circle, d: 'd / 2', e: 'a + d', f: '1' });
    expect(issues.map(({ path }) => path)).toEqual(['at.a', 'at.d']);
    expect(issuesOf({ a: 'b', b: '1' })).toEqual([]);
  });
});

describe('formulas that say the same', () => {
  test.each<[Readonly<Record<string, string>>, string, string]>([
    [{ a: 'a' }, 'a defines itself, so nothing determines it', 'a 由自身定义，没有任何条件确定其取值'],
    [
      { a: 'b', b: 'a' },
      'a and b define each other, so nothing determines them',
      'a、b 互相定义，没有任何条件确定其取值',
    ],
    [
      { a: 'b', b: 'c', c: 'a' },
      'a, b and c define one another, so nothing determines them',
      'a、b、c 互相定义，没有任何条件确定其取值',
    ],
  ])('%j: %s', (equations, en, zh) => {
    for (const cycles of ['refused', 'solved'] as const) {
      const [issue] = issuesOf(equations, { cycles });
      expect(issue).toMatchObject({
        code: 'E_CYCLE',
        path: 'at.a',
        message: `f: \`at.a\`: ${en}`,
        zh: { message: `f：\`at.a\`：${zh}` },
      });
    }
  });

  test('from what the last of them may follow in place of that', () => {
    const hints = (equations: Readonly<Record<string, string>>, field: CycleFormulas['field']) => {
      const [issue] = issuesOf(equations, { field });
      return [issue?.hint, issue?.zh?.hint];
    };
    expect(hints({ a: 'b', b: 'a' }, 'equation')).toEqual([
      'write the identity in one way alone, and let b follow from something else, such as last year: b(-1)',
      '恒等式只保留一种写法，让 b 由其他因素决定，例如上年值 b(-1)',
    ]);
    expect(hints({ a: 'a' }, 'baseline')).toEqual([
      'let a follow from something else, such as inputs',
      '让 a 由其他因素决定，例如参数',
    ]);
  });
});

describe('where cycles are solved', () => {
  /** A complete graph, of which all names but one must be known. */
  const complete = (n: number) => {
    const names = Array.from({ length: n }, (_, i) => `n${String(i).padStart(3, '0')}`);
    return Object.fromEntries(
      names.map((name) => [name, `1 + 0.001 * (${names.filter((each) => each !== name).join(' + ')})`]),
    );
  };

  test('a cycle is no fault', () => {
    expect(issuesOf(circle, { cycles: 'solved' })).toEqual([]);
    expect(issuesOf({ a: 'b', b: 'a + 1' }, { cycles: 'solved' })).toEqual([]);
  });

  test('unless it leads through more than a hundred names', () => {
    expect(issuesOf(complete(101), { cycles: 'solved' })).toEqual([]);
    expect(issuesOf(complete(102), { cycles: 'solved' })).toEqual([
      {
        code: 'E_LIMIT',
        path: 'at.n000',
        message: 'f: `at.n000`: 102 simultaneous equations do not follow from 100 of them',
        hint: 'let some of them read last year, such as x(-1)',
        zh: {
          message: 'f：`at.n000`：102 个联立方程不能由其中 100 个推出',
          hint: '让其中一些使用上年值，如 x(-1)',
        },
      },
    ]);
  });
});
