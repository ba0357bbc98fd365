import { describe, expect, test } from 'vitest';
import { targetMarks } from '../../../src/model/circularity/target-marks';
import { defineModel } from '../../../src/model/define-model';
import { definePlan } from '../../../src/plan/define-plan';
import { defineScenario } from '../../../src/scenario/define-scenario';
import { errorOf } from '../../error-of';

/**
 * Output rises by an input, its memory reaches employment two years later, and income follows from neither. The plan
 * year of all targets is 2023.
 */
const model = defineModel({
  id: 'chain',
  years: { base: 2020, horizon: 2025 },
  inputs: { growth: { value: 1 }, share: { value: 0.5 }, idle: { value: 1 } },
  shocks: {
    macro: { ar1: { persistence: 0.5, innovation: 0, start: 0 } },
    noise: { iid: 0 },
  },
  indicators: {
    output: { baseline: 100, history: { 2019: 98 }, equation: 'output(-1) + growth + macro' },
    jobs: { baseline: 99, equation: '50 + share * output(-2)' },
    income: { baseline: 10, equation: 'income(-1) + noise' },
    late: { baseline: 1, equation: 'year < 2024 ? 1 : output' },
    yearly: { baseline: 0, equation: 'noise' },
    start: { baseline: 'share + output', equation: 'start(-1)' },
  },
  targets: {
    output: { indicator: 'output', year: 2023, atLeast: 103 },
    jobs: { indicator: 'jobs', year: 2023, atLeast: 100 },
    income: { indicator: 'income', year: 2023, atLeast: 10 },
    late: { indicator: 'late', year: 2023, atLeast: 1 },
    yearly: { indicator: 'yearly', year: 2023, atLeast: 0 },
    start: { indicator: 'start', year: 2023, atLeast: 1 },
    pace: { indicator: 'output', year: 2023, averageGrowthAtLeast: 0.01 },
    words: { indicator: 'output', year: 2023, qualitative: { en: 'Rises.', zh: '上升。' } },
  },
});

/** A change of the model; what is refused is refused at run time. */
type Change = Readonly<Record<string, unknown>>;

const marksOf = (change: Change) =>
  targetMarks(defineScenario(model, { id: 'a', ...(change as object) } as { id: string }));
/** Ids of the circular targets, then of those that share a driver with each. */
const summary = (change: Change) =>
  Object.entries(marksOf(change)).flatMap(([id, { circular, sharesDriver }]) =>
    circular || sharesDriver.length > 0
      ? [`${id}${circular ? '!' : ''}${sharesDriver.map((each) => ` ${each}`).join('')}`]
      : [],
  );
const refusal = (change: Change) => {
  const { message, hint, zh, code, got } = errorOf(() => marksOf(change)).issues[0]!;
  return { code, got, message, hint, zh };
};

describe('a target is circular through', () => {
  test('an input that an equation reads, and others that it reaches share the driver', () => {
    expect(marksOf({ inputs: { growth: { value: 1, restsOn: ['output'] } } })).toMatchObject({
      output: { circular: true, circularThrough: ['inputs.growth'], sharesDriver: [] },
      jobs: { circular: false, circularThrough: [], sharesDriver: ['output'] },
      income: { circular: false, circularThrough: [], sharesDriver: [] },
    });
    expect(summary({ inputs: { growth: { value: 1, restsOn: ['output'] } } })).toEqual([
      'output!',
      'jobs output',
      'pace output',
      'words output',
    ]);
  });

  test('an input of a base-year value, which hands on the mark', () => {
    expect(summary({ inputs: { share: { value: 1, restsOn: ['start'] } } })).toEqual([
      'jobs start',
      'start!',
    ]);
  });

  test('a base-year value, and what is derived from it', () => {
    expect(summary({ baselines: { output: { value: 99, restsOn: ['start', 'output'] } } })).toEqual([
      'output! start',
      'jobs start output',
      'start! output',
      'pace start output',
      'words start output',
    ]);
  });

  test('a shock, in every year', () => {
    expect(summary({ shocks: { noise: { iid: 0, restsOn: ['yearly'] } } })).toEqual([
      'income yearly',
      'yearly!',
    ]);
  });

  test('an event, in its year and in those into which an AR(1) shock carries it', () => {
    const event = (change: object) =>
      summary({ events: [{ year: 2023, shock: 'macro', add: 1, restsOn: ['output'], ...change }] });
    expect(event({})).toEqual(['output!', 'pace output', 'words output']);
    expect(event({ year: 2021 })).toEqual(['output!', 'jobs output', 'pace output', 'words output']);
    const onNoise = { shock: 'noise', restsOn: ['income'] };
    expect(event({ year: 2022, ...onNoise })).toEqual(['income!']);
    expect(event({ year: 2023, ...onNoise })).toEqual(['income!', 'yearly income']);
  });

  test('an event on an AR(1) shock that carries nothing on, in its year alone', () => {
    const shock = (persistence: number) => ({ ar1: { persistence, innovation: 0, start: 0 } });
    const events = [{ year: 2022, shock: 'noise', add: 1, restsOn: ['income'] }];
    expect(summary({ events, shocks: { noise: shock(0) } })).toEqual(['income!']);
    expect(summary({ events, shocks: { noise: shock(0.5) } })).toEqual(['income!', 'yearly income']);
    const alone = events.map((event) => ({ ...event, memory: false }));
    expect(summary({ events: alone, shocks: { noise: shock(0.5) } })).toEqual(['income!']);
  });

  test('an equation or a path in its place, with its level of the base year', () => {
    expect(summary({ equations: { jobs: { equation: '60 + 0 * noise', restsOn: ['jobs'] } } })).toEqual([
      'jobs!',
    ]);
    const path = {
      byYear: { 2020: 100, 2021: 101, 2022: 102, 2023: 103, 2024: 104, 2025: 105 },
      restsOn: ['output'],
    } as const;
    expect(summary({ paths: { output: path } })).toEqual([
      'output!',
      'jobs output',
      'start output',
      'pace output',
      'words output',
    ]);
    const { 2020: _, ...later } = path.byYear;
    expect(summary({ paths: { output: { ...path, byYear: later } } })).toEqual([
      'output!',
      'jobs output',
      'pace output',
      'words output',
    ]);
  });

  test('an addition, in the years that it changes', () => {
    const add = (output: object) => summary({ add: { output: { restsOn: ['output'], ...output } } });
    expect(add({ byYear: { 2023: 1 } })).toEqual(['output!', 'pace output', 'words output']);
    expect(add({ step: { from: 2021, size: 1 } })).toEqual([
      'output!',
      'jobs output',
      'pace output',
      'words output',
    ]);
    expect(add({ ramp: { from: 2021, to: 2024, size: 1 } })).toEqual([
      'output!',
      'pace output',
      'words output',
    ]);
    expect(add({ byYear: { 2022: 1 }, memory: true })).toEqual(['output!', 'pace output', 'words output']);
  });

  test('the equation under an addition', () => {
    const equation = { equation: 'output(-1) + 1', restsOn: ['output'] } as const;
    expect(
      summary({ equations: { output: equation }, add: { output: { step: { from: 2022, size: 1 } } } }),
    ).toEqual(['output!', 'jobs output', 'pace output', 'words output']);
  });

  test('several parts, each named once', () => {
    const { output } = marksOf({
      inputs: { growth: { value: 1, restsOn: ['output', 'jobs'] } },
      baselines: { output: { value: 99, restsOn: ['output', 'start'] } },
    });
    expect(output).toEqual({
      circular: true,
      circularThrough: ['inputs.growth', 'baselines.output'],
      sharesDriver: ['jobs', 'start'],
    });
  });
});

describe('no target is marked', () => {
  test('without a value that was set from one', () => {
    expect(summary({})).toEqual([]);
    expect(targetMarks(model)).toBe(targetMarks(model));
  });

  test('through a value that another one replaces, or that nothing leads from any more', () => {
    const rests = defineScenario(model, { id: 'a', inputs: { growth: { value: 1, restsOn: ['output'] } } });
    expect(summary({ extends: rests })).toHaveLength(4);
    expect(summary({ extends: rests, inputs: { growth: 2 } })).toEqual([]);
    expect(summary({ extends: rests, without: { inputs: ['growth'] } })).toEqual([]);
    expect(summary({ extends: rests, paths: { output: { growth: 0.01 } } })).toEqual([]);
    expect(summary({ extends: rests, without: { targets: ['output'] } })).toEqual([
      'jobs output',
      'pace output',
      'words output',
    ]);
  });
});

describe('a value does not rest on a target that it does not reach', () => {
  const start = 'what is set here does not reach the target';

  test('since no equation leads there', () => {
    expect(refusal({ inputs: { idle: { value: 1, restsOn: ['output'] } } })).toEqual({
      code: 'E_INCONSISTENT',
      got: '"output"',
      message: `defineScenario: \`inputs.idle.restsOn[0]\`: ${start} \`output\`: no equation leads from it to \`output\``,
      hint: 'take `output` out of `restsOn`, or mend the equations that should lead to it',
      zh: {
        message:
          'defineScenario：`inputs.idle.restsOn[0]`：此处的取值影响不到目标 `output`：没有方程由它传导到 `output`',
        hint: '请从 `restsOn` 中删去 `output`，或修正应当通向它的方程',
      },
    });
  });

  test('since it comes too late', () => {
    const { message, zh } = refusal({
      events: [{ year: 2022, shock: 'macro', add: 1, restsOn: ['output', 'jobs'] }],
    });
    expect(message).toBe(
      `defineScenario: \`events[0].restsOn[1]\`: ${start} \`jobs\`: it reaches \`jobs\` in 2024 at the earliest, and the target is for 2023`,
    );
    expect(zh!.message).toBe(
      'defineScenario：`events[0].restsOn[1]`：此处的取值影响不到目标 `jobs`：它最早在2024年才影响 `jobs`，而目标年份为2023年',
    );
    expect(refusal({ inputs: { growth: { value: 1, restsOn: ['late'] } } }).message).toContain(
      'in 2024 at the earliest',
    );
  });

  test('since it moves other years alone', () => {
    const { message, zh } = refusal({
      add: { output: { byYear: { 2021: 1, 2022: 1 }, restsOn: ['output'] } },
    });
    expect(message).toBe(
      `defineScenario: \`add.output.restsOn[0]\`: ${start} \`output\`: it moves \`output\` in 2021 and 2022, and the target reads 2023 alone`,
    );
    expect(zh!.message).toBe(
      'defineScenario：`add.output.restsOn[0]`：此处的取值影响不到目标 `output`：它只影响 `output` 的2021年、2022年，而目标取2023年的数值',
    );
  });

  test('in a model, told together with what else is wrong', () => {
    const define = (restsOn: string[]) => () =>
      defineModel({
        id: 'm',
        years: { base: 2020, horizon: 2022 },
        inputs: { a: { value: 1, restsOn }, b: { value: 1, restsOn } },
        indicators: {
          x: { baseline: 1, equation: 'a * x(-1)' },
          y: { baseline: 1, equation: '2', identity: true },
        },
        targets: { x: { indicator: 'x', year: 2022, atLeast: 1 } },
      } as never);
    expect(errorOf(define(['x'])).issues.map(({ path, code }) => [path, code])).toEqual([
      ['indicators.y.baseline', 'E_INCONSISTENT'],
      ['inputs.b.restsOn[0]', 'E_INCONSISTENT'],
    ]);
  });
});

describe('a plan', () => {
  const name = { en: 'Name', zh: '名称' };
  const sources = [{ address: 'https://a.org' }];
  const plan = definePlan({
    id: 'plan',
    name,
    years: { base: 2020, target: 2025, outlook: 2035 },
    indicators: [
      { id: 'gdp', name, unit: '1', kind: 'index' },
      { id: 'jobs', name, unit: '1', kind: 'index' },
    ],
    baselines: [
      { indicator: 'gdp', value: 100, status: 'assumed', reason: name, restsOn: ['level', 'jobs'] },
    ],
    targets: [
      { id: 'level', indicator: 'gdp', year: 2025, atLeast: 120, sources },
      { id: 'pace', indicator: 'gdp', year: 2025, averageGrowthAtLeast: 0.03, sources },
      { id: 'jobs', indicator: 'jobs', year: 2025, atLeast: 1, sources },
      { id: 'outlook', indicator: 'gdp', year: 2035, atLeast: 200, sources },
    ],
  });
  const gdp = { equation: 'gdp(-1) * 1.04' };

  test('hands its marks on with its levels, those too that do not reach their target', () => {
    const marks = targetMarks(
      defineModel({ id: 'm', plan, years: { base: 2020, horizon: 2025 }, indicators: { gdp } }),
    );
    expect(marks.level).toEqual({
      circular: true,
      circularThrough: ['baselines.gdp'],
      sharesDriver: ['jobs'],
    });
    expect(marks.pace!.sharesDriver).toEqual(['level', 'jobs']);
    expect(marks.jobs).toEqual({ circular: false, circularThrough: [], sharesDriver: [] });
    expect(marks.outlook!.circular).toBe(false);
  });

  test('hands them on with levels of years before the model, from which its targets measure', () => {
    const later = { id: 'm', plan, years: { base: 2021, horizon: 2025 } } as const;
    const marks = targetMarks(defineModel({ ...later, indicators: { gdp: { baseline: 104, ...gdp } } }));
    expect(marks.level!.circular).toBe(false);
    expect(marks.pace).toEqual({ circular: false, circularThrough: [], sharesDriver: ['level', 'jobs'] });
    const own = { baseline: 104, history: { 2020: 101 }, ...gdp };
    expect(targetMarks(defineModel({ ...later, indicators: { gdp: own } })).pace!.sharesDriver).toEqual([]);
  });

  test('hands them on where an equation looks back to such a year, under an addition too', () => {
    const indicators = { gdp: { baseline: 104, equation: '0.53 * gdp(-1) + 0.53 * gdp(-2)' } };
    const later = defineModel({ id: 'm', plan, years: { base: 2021, horizon: 2025 }, indicators });
    expect(targetMarks(later).level!.circularThrough).toEqual(['history.gdp']);
    const add = { gdp: { step: { from: 2024, size: 1 } } };
    expect(targetMarks(defineScenario(later, { id: 'a', add })).level!.circularThrough).toEqual([
      'history.gdp',
    ]);
  });

  test('has targets that a value of the model cannot reach', () => {
    const define = (restsOn: (typeof plan)['targets'][number]['id'][]) => () =>
      defineModel({
        id: 'm',
        plan,
        years: { base: 2020, horizon: 2025 },
        inputs: { growth: { value: 0.04, restsOn } },
        indicators: { gdp: { baseline: 100, equation: 'gdp(-1) * (1 + growth)' } },
      });
    expect(errorOf(define(['jobs'])).message).toBe(
      'defineModel: `inputs.growth.restsOn[0]`: what is set here does not reach the target `jobs`: the model has no indicator `jobs`; take `jobs` out of `restsOn`, or mend the equations that should lead to it',
    );
    expect(errorOf(define(['outlook'])).issues[0]!.message).toContain(
      'it is for 2035, after the horizon 2025',
    );
  });
});
