import { expect, test } from 'vitest';
import { textWidth } from '../../src/core/text-width';
import {
  attainment,
  attainmentDocument,
  attainmentReport,
  defineModel,
  defineScenario,
  normal,
  simulate,
} from '../../src/index';
import { refusal } from '../error-of';
import { smallModel, smallRun } from './small-run';

test('in English', async () => {
  const { ensemble, odds } = await smallRun();
  expect(attainmentReport(ensemble, odds, { lang: 'en' })).toMatchInlineSnapshot(`
    "A small plan
    2020–2025, 1,000 draws, seed 1

    For the tests.

    target                  demanded                            base year 2020      median 2025 (5–95 %)  probability (95 %)
    ──────────────────────  ──────────────────────  ──────────────────────────  ────────────────────────  ──────────────────
    Gross domestic product  ≥ 10,000 ×10⁸ yuan      8,504.6 ×10⁸ yuan [stated]    11,180 (10,004–12,532)        95 % (94–96)
    Average growth          ≥ 6 % a year            8,504.6 ×10⁸ yuan [stated]        5.62 % (3.30–8.06)        39 % (36–42)
    Share of research in    ≥ 11 %                            10.5 % [ASSUMED]     11.02 % (10.26–11.75)        52 % (49–55)
    the product
    Places                  total ≥ 5,000 (about)       1,000 a year [ASSUMED]       5,004 (4,852–5,151)        71 % (68–74)
                            (tolerance 50)
    Out of reach            > 1,000,000 ×10⁸ yuan   8,504.6 ×10⁸ yuan [stated]    11,180 (10,004–12,532)            < 0.39 %
    Research in step        within 5 points of the            10.5 % [ASSUMED]              -4.73 points        60 % (57–63)
                            growth of Gross                                              (-6.44 – -2.87)
                            domestic product
                            [ASSUMED]

    Marks: [stated] in the plan, [derived] by arithmetic, [external] other public source, [ASSUMED] a choice of this model,
    not an official number, [UNCONFIRMED] second-hand, not checked.
    Intervals and standard errors (s.e., in percentage points) show the error of drawing alone. They hold if the model and
    its assumptions do, and do not show whether these hold.

    Together in the same draw (95 % interval)
    targets                             evaluable   probability  s.e.  if independent  Fréchet bounds
    ──────────────────────────────────  ─────────  ────────────  ────  ──────────────  ──────────────
    with stated numbers                    5 of 5      < 0.39 %     –        < 0.39 %  0 % – < 0.39 %
    and with assumed criteria              6 of 8      < 0.39 %     –        < 0.39 %  0 % – < 0.39 %
    binding, stated numbers                1 of 3  52 % (49–55)   1.6
    binding, and with assumed criteria     2 of 3  29 % (27–32)   1.4            31 %     11 % – 52 %
    If independent: product of the single probabilities. Fréchet bounds: all that the single probabilities tell of the joint
    one.

    Targets met on average: 2.57 of 5 (standard error 0.04)

    Least likely, and so what holds the joint odds down:
      Out of reach: < 0.39 %
      Average growth: 39 % (36–42) (standard error 1.5)
      Share of research in the product: 52 % (49–55) (standard error 1.6)
      Research in step [ASSUMED]: 60 % (57–63) (standard error 1.5)

    Not evaluable (2):
      the plan refers to a requirement set above it; no number is taken for it here (1):
        Quota
      stated in words, without a number (1):
        Better

    Fingerprint 9614391ff5c067c1488ece3e3a12d3e981e12a7668fbfaa993dd97b049f06137"
  `);
});

test('in Chinese', async () => {
  const { ensemble, odds } = await smallRun();
  expect(attainmentReport(ensemble, odds, { lang: 'zh' })).toMatchInlineSnapshot(`
    "小规划
    2020–2025，1000次抽样，随机种子1

    供测试之用。

    目标                      要求                             2020年基期     2025年中位数（5–95%）  达标概率（95%置信区间）
    ────────────────────────  ────────────────────────  ─────────────────  ────────────────────────  ───────────────────────
    地区生产总值              ≥ 10000亿元               8504.6亿元 [原文]      11180（10004–12532）             95%（94–96）
    年均增速                  年均增长 ≥ 6%             8504.6亿元 [原文]        5.62%（3.30–8.06）             39%（36–42）
    研究经费占地区生产总值的  ≥ 11%                          10.5% [假设]     11.02%（10.26–11.75）             52%（49–55）
    比重
    学位                      累计5000左右（容差50）       1000/年 [假设]         5004（4852–5151）             71%（68–74）
    无法达到                  > 1000000亿元             8504.6亿元 [原文]      11180（10004–12532）                  < 0.39%
    研究同步                  与地区生产总值增速相差         10.5% [假设]             -4.73个百分点             60%（57–63）
                              ≤ 5个百分点 [假设]                                  （-6.44 – -2.87）

    标记：[原文] 规划原文，[推算] 由原文推算，[外部] 其他公开来源，[假设] 本模型的假设，并非官方数据，[未证实] 转引、未经核
    实。
    置信区间和标准误（百分点）仅反映抽样误差；其前提是模型及其假设成立，并不说明这些假设是否成立。

    同一次抽样中同时达标（95%置信区间）
    目标范围                可评估      达标概率  标准误  若相互独立      弗雷歇界
    ──────────────────────  ──────  ────────────  ──────  ──────────  ────────────
    有明确数值的目标         5 / 5       < 0.39%       –     < 0.39%  0% – < 0.39%
    加上采用假设标准的目标   6 / 8       < 0.39%       –     < 0.39%  0% – < 0.39%
    约束性，有明确数值       1 / 3  52%（49–55）     1.6
    约束性，加上假设标准     2 / 3  29%（27–32）     1.4         31%     11% – 52%
    若相互独立：各单项概率之积。弗雷歇界：仅凭单项概率对联合概率所能断定的范围。

    平均达标个数：2.57 / 5（标准误0.04）

    最难达到、因而压低联合概率的目标：
      无法达到：< 0.39%
      年均增速：39%（36–42）（标准误1.5）
      研究经费占地区生产总值的比重：52%（49–55）（标准误1.6）
      研究同步 [假设]：60%（57–63）（标准误1.5）

    无法评估（2）：
      规划仅要求达到上级下达的指标，此处未取数值（1）：
        上级指标
      仅有文字表述，没有数值（1）：
        改善

    结果校验码：9614391ff5c067c1488ece3e3a12d3e981e12a7668fbfaa993dd97b049f06137"
  `);
});

test('in both languages the columns of a table end at the same place in every line', async () => {
  const { ensemble, odds } = await smallRun();
  for (const lang of ['en', 'zh'] as const) {
    const table = odds.table({ lang, width: 160 }).split('\n\n')[0]!.split('\n');
    const rule = textWidth(table[1]!);
    const ends = table.filter((line) => /\d ?%( ?[(（][\d.–]+[)）])? +([\d.]+|–)$/.test(line)).map(textWidth);
    expect(ends).toEqual(Array.from({ length: 6 }, () => rule));
    expect(attainmentReport(ensemble, odds, { lang, width: 160 })).toContain(table.join('\n'));
  }
});

test('a report never shows a bare 0 % or 100 % as a probability', async () => {
  const { ensemble, odds } = await smallRun(10);
  const cells = attainmentReport(ensemble, odds, { lang: 'en' })
    .split('\n')
    .filter((line) => / {2}/.test(line.trim()))
    .flatMap((line) => line.split(/ {2,}/));
  expect(cells.filter((cell) => /^(0|100)(\.0+)? %( \(|$)/.test(cell))).toEqual([]);
});

test('targets of several years have a column of years', async () => {
  const scenario = defineScenario(smallModel, {
    id: 'years',
    targets: { early: { indicator: 'gdp', year: 2022, atLeast: 9000, name: { en: 'Early', zh: '早' } } },
  });
  const table = attainment(await simulate(scenario, { draws: 100, seed: 1 })).table({ width: 160 });
  expect(table).toMatch(/median in its year .*\n +\(5–95 %\)/);
  expect(table).toMatch(/Early +unstated +2022 +≥ 9,000/);
});

test('nothing can be evaluated: no tables, the reasons all the same', async () => {
  const model = defineModel({
    id: 'empty',
    years: { base: 2020, horizon: 2021 },
    indicators: { x: { baseline: 1, equation: 'x(-1)' } },
    targets: { t: { indicator: 'x', year: 2021, requirement: 'quota' } },
  });
  const ensemble = await simulate(model, { draws: 2, seed: 1 });
  const text = attainmentReport(ensemble, attainment(ensemble), { lang: 'en' });
  expect(text).toBe(
    [
      'empty\n2020–2021, 2 draws, seed 1',
      'No target can be evaluated.',
      'Not evaluable (1):\n  the plan refers to a requirement set above it; no number is taken for it here (1):\n    t',
      `Fingerprint ${ensemble.fingerprint}`,
    ].join('\n\n'),
  );
});

test('draws without a finite value are shown, by indicator and by target', async () => {
  const model = defineModel({
    id: 'broken',
    years: { base: 2020, horizon: 2021 },
    inputs: { a: { value: normal({ mean: 1, sd: 1 }) } },
    indicators: { root: { equation: 'sqrt(a)' }, signed: { baseline: 'a', equation: 'signed(-1)' } },
    targets: {
      any: { indicator: 'root', year: 2021, atLeast: 0 },
      growth: { indicator: 'signed', year: 2021, averageGrowthAtLeast: 0 },
    },
  });
  const ensemble = await simulate(model, { draws: 1000, seed: 1, allowNonFinite: true });
  const odds = attainment(ensemble);
  const missing = 1000 - (odds.targets.any.evaluable ? odds.targets.any.finite : 0);
  const { replay } = ensemble.nonFinite.root!;
  const text = attainmentReport(ensemble, odds, { lang: 'en' });
  expect(text).toContain(
    `Draws without a finite value (they count as not met):\n  indicator root: ${missing} (first in 2020; replay with { seed: 1, draw: ${replay.draw} })\n  target any: ${missing}\n  target growth: ${missing}`,
  );
  expect(attainmentReport(ensemble, odds, { lang: 'zh' })).toContain(`目标 any：${missing}`);
});

test('draws whose simultaneous equations are not solved are shown, by block and reason', async () => {
  const model = defineModel({
    id: 'unsolved',
    years: { base: 2020, horizon: 2021 },
    simultaneous: true,
    inputs: { a: { value: normal({ mean: 0, sd: 1 }) } },
    indicators: {
      x: { baseline: 1, equation: '(a > 0 ? 1 : 0.5) * y' },
      y: { baseline: 1, equation: 'x + 1' },
    },
    targets: { any: { indicator: 'x', year: 2021, atLeast: 0 } },
  });
  const ensemble = await simulate(model, { draws: 1000, seed: 1, allowNonFinite: true });
  const odds = attainment(ensemble);
  const [{ count, replay }] = ensemble.unsolved as [(typeof ensemble.unsolved)[number]];
  const at = `{ seed: 1, draw: ${replay.draw} }`;
  expect(attainmentReport(ensemble, odds, { lang: 'en' })).toContain(
    `Draws in which simultaneous equations are not solved (they count as not met):\n  x, y: ${count}, contradiction ${count} (first in 2021; replay with ${at})\n\n`,
  );
  expect(attainmentReport(ensemble, odds, { lang: 'zh' })).toContain(
    `联立方程未解出的抽样数（按未达标计）：\n  x、y：${count}，互相矛盾 ${count}（首见于2021年；以 ${at} 重现）`,
  );
  expect(attainmentDocument(ensemble, odds).unsolved).toEqual(ensemble.unsolved);
});

test('where a clamp binds is shown, by indicator and year', async () => {
  const model = defineModel({
    id: 'capped',
    years: { base: 2020, horizon: 2022 },
    inputs: { a: { value: normal({ mean: 1, sd: 1 }) } },
    indicators: {
      level: { baseline: 0, equation: 'year == 2022 ? clamp(level(-1) + a, 0, 1) : a' },
      free: { baseline: 1, equation: 'clamp(a, -1e9, 1e9)' },
    },
    targets: { any: { indicator: 'level', year: 2022, atLeast: 0.5 } },
  });
  const ensemble = await simulate(model, { draws: 1000, seed: 1 });
  const odds = attainment(ensemble);
  const bound = ensemble.values('level', 2022).filter((each) => each === 0 || each === 1).length;
  const percent = `${Number((bound / 10).toPrecision(2))} %`;
  expect(attainmentReport(ensemble, odds, { lang: 'en' })).toContain(
    `Draws in which a clamp binds, so that a bound takes the place of the value:\n  indicator level: ${bound}, ${percent} (2022: ${bound})\n\nFingerprint`,
  );
  expect(attainmentReport(ensemble, odds, { lang: 'zh' })).toContain(
    `触及 clamp 上下限（数值被上下限取代）的抽样数：\n  指标 level：${bound}，${percent.replace(' ', '')}（2022：${bound}）`,
  );
});

test('rejected: another run, no run, another language', async () => {
  const { ensemble, odds } = await smallRun(10);
  const other = await smallRun(11);
  expect(refusal(() => attainmentReport(ensemble, other.odds, { lang: 'en' }))).toBe(
    'E_INCONSISTENT attainmentReport: expected `odds` to be the odds of the same run (scenario small, seed 1, 10 draws), got {"scenario":"small","seed":1,"draws":11}',
  );
  expect(refusal(() => attainmentReport(null as never, odds, { lang: 'en' }))).toBe(
    'E_TYPE attainmentReport: expected `ensemble` to be an ensemble made by simulate, got null',
  );
  expect(refusal(() => attainmentReport(ensemble, {} as never, { lang: 'en' }))).toBe(
    'E_TYPE attainmentReport: expected `odds` to be the odds that attainment gives, got {}',
  );
  expect(refusal(() => attainmentReport(ensemble, odds, { lang: 'de' as never }))).toBe(
    'E_UNKNOWN_OPTION attainmentReport: expected `lang` to be one of "en", "zh", got "de"',
  );
});
