import { expect, describe as group, test } from 'vitest';
import { textWidth } from '../../../src/core/text-width';
import { haidianModel } from '../../../src/haidian/model';
import { haidianScenarios } from '../../../src/haidian/scenarios';
import { defineModel } from '../../../src/model/define-model';
import { describeModel } from '../../../src/model/describe/describe-model';
import { readingOrder } from '../../../src/model/describe/reading-order';
import { referencesOf } from '../../../src/model/expression';
import { defineScenario } from '../../../src/scenario/define-scenario';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { truncated } from '../../../src/uncertainty/distributions/truncated';

const hostile = 'a|b `c` <i> $5% of_R&D #1 ^~{x}\\ [y](z)\nnext';
const bilingual = (text: string) => ({ en: text, zh: text });

/** A small model with every part that a description has. */
function smallModel() {
  return defineModel({
    id: 'small',
    name: { en: 'Small model', zh: '小模型' },
    years: { base: 2020, horizon: 2022 },
    inputs: {
      growth: { unit: '1/year', value: normal({ mean: 0.05, sd: 0.01 }), reason: bilingual(hostile) },
      级: { value: 2 },
    },
    shocks: {
      macro: {
        unit: '1/year',
        ar1: { persistence: 0.5, innovation: normal({ mean: 0, sd: 0.02 }), start: 0.004 },
      },
      noise: { iid: truncated(normal({ mean: 0, sd: 1 }), { min: -2, max: 2 }) },
    },
    indicators: {
      rd_share: {
        name: bilingual('Share'),
        unit: '1',
        kind: 'ratio',
        baseline: 0.1,
        equation: 'year > 2021 or gdp < 0 ? -gdp^2 / 级 : log(rd_share(-1)) + noise',
      },
      gdp: {
        name: { en: 'Output', zh: '产出' },
        unit: '1e8 CNY',
        kind: 'flow',
        price: 'constant-2020',
        baseline: { value: 100, status: 'stated', sources: [{ document: 'plan', lines: [3, 4] }] },
        equation: 'gdp(-1) * (1 + growth + macro)',
      },
    },
    dependence: { copula: { studentT: 5 } },
    events: [{ year: 2021, shock: 'macro', add: -0.02, name: bilingual('Slump') }],
    targets: { level: { indicator: 'gdp', year: 2022, atLeast: 120, attribute: 'binding' } },
  });
}

group('text', () => {
  const text = smallModel().describe();

  test('a block an equation: name, unit, prices, the equation, in words, status', () => {
    expect(text).toContain(
      [
        'gdp        Output; flow, ×10⁸ yuan, constant prices of 2020',
        '           gdp = gdp(-1) * (1 + growth + macro)',
        '           [Output] = [Output](-1) * (1 + growth + macro)',
        '           behavioural equation [ASSUMED] no reason given',
      ].join('\n'),
    );
  });

  test('laws in words with mean and standard deviation', () => {
    expect(text).toContain('normal: mean 0.05, sd 0.01; 1/year');
    expect(text).toContain('fixed at 2; unit not given');
    expect(text).toContain(
      '0.5 of last year plus an innovation, 0.004 in the base year; innovation normal: mean 0,',
    );
    expect(text).toContain('truncated normal (min -2, max 2): mean 0, sd 0.8796, 5–95 %: -1.472 to 1.472');
  });

  test('base year with status and source, dependence, events, targets', () => {
    expect(text).toContain('100 ×10⁸ yuan [stated]');
    expect(text).toContain('sources: plan, lines 3–4');
    expect(text).toContain('Student-t copula with 5 degrees of freedom');
    expect(text).toContain(
      '2021  macro; -0.02, carried on by the memory of the shock (times 0.5 every year); Slump',
    );
    expect(text).toContain('2022: ≥ 120 ×10⁸ yuan, binding');
  });

  test('in Chinese, with Chinese names, units and marks', () => {
    const chinese = smallModel().describe({ lang: 'zh' });
    expect(chinese).toContain('产出；流量，亿元，2020年不变价');
    expect(chinese).toContain('[产出] = [产出](-1) * (1 + growth + macro)');
    expect(chinese).toContain('正态分布：均值 0.05，标准差 0.01；1/年');
    expect(chinese).toContain('100亿元 [原文]');
    expect(chinese).toContain('第3–4行');
  });

  test('no line of a table is wider than a terminal, and none has control characters', () => {
    for (const lang of ['en', 'zh'] as const) {
      const lines = haidianModel().describe({ lang }).split('\n');
      for (const line of lines.filter((each) => /^\S+ {2}|^ {5}/.test(each))) {
        expect(textWidth(line)).toBeLessThanOrEqual(130);
      }
    }
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test('a scenario is described with its own assumptions', () => {
    const slow = defineScenario(smallModel(), { id: 'slow', inputs: { growth: 0.01 } });
    const text = describeModel(slow);
    expect(text).toContain('Scenario of the model small.');
    expect(text).toContain('fixed at 0.01');
    expect(describeModel(haidianScenarios.highGrowth, { lang: 'zh' })).toContain('均值 0.071');
  });
});

group('order of reading', () => {
  test('each equation comes after those that it needs in the same year', () => {
    const { names } = readingOrder(haidianModel());
    expect([...names].sort()).toEqual([...haidianModel().order].sort());
    for (const [i, name] of names.entries()) {
      for (const read of referencesOf(haidianModel().indicators[name as 'realGdp'].equation)) {
        if (read.lag === 0 && names.includes(read.name)) expect(names.indexOf(read.name)).toBeLessThan(i);
      }
    }
  });
});

group('markdown', () => {
  test('tables stay tables whatever the texts hold', () => {
    const markdown = smallModel().describe({ format: 'markdown' });
    const tables = markdown.split('\n\n').filter((each) => each.startsWith('|'));
    expect(tables.length).toBe(7);
    for (const table of tables) {
      const cells = table.split('\n').map((line) => line.split(/(?<!\\)\|/).length);
      expect(new Set(cells).size).toBe(1);
    }
    expect(markdown).toContain(
      'a\\|b \\`c\\` &lt;i&gt; \\$5% of\\_R&amp;D \\#1 ^\\~\\{x\\}\\\\ \\[y\\](z) next',
    );
    expect(markdown).toContain('`gdp = gdp(-1) * (1 + growth + macro)`');
  });
});

group('latex', () => {
  const latex = smallModel().describe({ format: 'latex' });

  test('equations in align: indices, fractions, logarithms, cases, escaped and Chinese names', () => {
    expect(latex).toContain(
      '  \\mathrm{gdp}_{t} &= \\mathrm{gdp}_{t-1} \\cdot \\left(1 + \\mathrm{growth} + \\mathrm{macro}_{t}\\right)',
    );
    expect(latex).toContain(
      '  \\mathrm{rd\\_share}_{t} &= \\begin{cases} \\frac{-\\mathrm{gdp}_{t}^{2}}{\\text{级}} & \\text{if }' +
        '\\mathrm{year}_{t} > 2021 \\lor \\mathrm{gdp}_{t} < 0 \\\\ \\ln\\left(\\mathrm{rd\\_share}_{t-1}\\right) + ' +
        '\\mathrm{noise}_{t} & \\text{otherwise} \\end{cases}',
    );
  });

  test('says what it needs to compile', () => {
    expect(latex.split('\n').slice(0, 2)).toEqual([
      '% Fragment: needs the package amsmath.',
      '% It has Chinese text: compile with XeLaTeX or LuaLaTeX and the package ctex (or, with XeLaTeX, xeCJK).',
    ]);
  });

  test('escapes what has a meaning', () => {
    expect(latex).toContain(
      'a\\textbar{}b `c` \\textless{}i\\textgreater{} \\$5\\% of\\_R\\&D \\#1 \\textasciicircum{}\\textasciitilde{}' +
        '\\{x\\}\\textbackslash{} {[}y{]}(z) next',
    );
  });

  test.each(['en', 'zh'] as const)('brackets and environments are balanced (%s)', (lang) => {
    for (const model of [smallModel(), haidianModel()]) {
      expect(unbalanced(model.describe({ format: 'latex', lang }))).toEqual([]);
    }
  });
});

/** What is opened and not closed: braces, `\left`, environments; and characters that needed a backslash. */
function unbalanced(latex: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const body = latex.replace(/^%.*$/gm, '');
  for (const [token, begin, end] of body.matchAll(
    /\\begin\{(\w+)\}|\\end\{(\w+)\}|\\left\b|\\right\b|\\[{}$&#%_]|[{}]|[#%]/g,
  )) {
    if (begin !== undefined) open.push(begin);
    else if (token === '\\left' || token === '{') open.push(token);
    else if (end !== undefined || token === '\\right' || token === '}') {
      const expected = end ?? (token === '}' ? '{' : '\\left');
      const found = open.pop();
      if (found !== expected) faults.push(`${found} closed by ${token}`);
    } else if (token === '#' || token === '%') faults.push(token);
  }
  return [...faults, ...open];
}

group('mermaid', () => {
  test('nodes by shape, edges solid within a year and dotted across years', () => {
    const model = defineModel({
      id: 'm',
      years: { base: 2020, horizon: 2021 },
      inputs: { end_: { name: bilingual('say "hi"'), value: 1 }, start: { value: 2 } },
      shocks: { luck: { iid: 0 } },
      indicators: {
        b: { baseline: 'start', equation: 'b(-2) + a + end_ + luck', history: { 2019: 1 } },
        a: { baseline: 1, equation: 'a(-1)' },
      },
    });
    expect(model.describe({ format: 'mermaid' })).toBe(
      [
        'graph LR',
        '  y0["a"]',
        '  y1["b"]',
        '  x0(["end_<br/>say #34;hi#34;"])',
        '  x1(["start"])',
        '  s0{{"luck"}}',
        '  y0 -. "-1" .-> y0',
        '  y1 -. "-2" .-> y1',
        '  y0 --> y1',
        '  x0 --> y1',
        '  s0 --> y1',
        '  x1 -. "2020" .-> y1',
      ].join('\n'),
    );
  });

  test('every line of the whole built-in graph is a node or an edge between nodes', () => {
    for (const lang of ['en', 'zh'] as const) {
      const [head, ...lines] = haidianModel().describe({ format: 'mermaid', lang }).split('\n');
      expect(head).toBe('graph LR');
      const nodes = new Set<string>();
      for (const line of lines) {
        const node = /^ {2}(\w+)(?:\["[^"]+"\]|\(\["[^"]+"\]\)|\{\{"[^"]+"\}\})$/.exec(line);
        const edge = /^ {2}(\w+) (?:-->|-\. "[-\d]+" \.->) (\w+)$/.exec(line);
        if (node) nodes.add(node[1]!);
        else expect(nodes.has(edge![1]!) && nodes.has(edge![2]!)).toBe(true);
      }
      expect(nodes.size).toBe(85);
    }
  });
});

group('rejected', () => {
  test('formats, options and subjects that are none', () => {
    const model = smallModel();
    expect(() => model.describe({ format: 'html' as 'text' })).toThrow(
      'describeModel: expected `format` to be one of "text", "markdown", "latex", "mermaid", got "html"',
    );
    expect(() => describeModel(model, { language: 'zh' } as object)).toThrow(
      'describeModel: unknown option "language"',
    );
    expect(() => describeModel({} as typeof model)).toThrow('a model made by defineModel, or a scenario');
  });
});

group('a ramp by a size is counted from the base-year level', () => {
  const ramp = { from: 2020, to: 2022, size: 5 };
  const scenario = defineScenario(smallModel(), { id: 'ramp', paths: { gdp: { ramp } } });

  test('in text, with how it is read', () => {
    const text = describeModel(scenario);
    expect(text).toContain('gdp = year < 2022 ? gdp(2020) + 5 * ((year - 2020) / 2) : gdp(2020) + 5');
    expect(text).toContain('[Output] = year < 2022 ? [Output](2020) + 5 *');
    const note =
      'In equations x(-1) is the value of last year. Inputs are drawn once a path, shocks every year. x(2020) is the value of 2020.';
    expect(text.replaceAll(/\s+/g, ' ')).toContain(note);
    expect(describeModel(scenario, { lang: 'zh' })).toContain(
      '方程中 x(-1) 为上年值。输入每条路径抽取一次，冲击每年抽取。x(2020) 为2020年值。',
    );
    expect(smallModel().describe()).not.toContain('x(2020)');
  });

  test('in LaTeX by the year in place of the index', () => {
    expect(describeModel(scenario, { format: 'latex' })).toContain('\\mathrm{gdp}_{2020} + 5 \\cdot');
  });

  test('the graph has no arrow for what is known before', () => {
    const lines = describeModel(scenario, { format: 'mermaid' }).split('\n');
    expect(lines.filter((line) => line.includes('.->') && line.includes('"-1"'))).toEqual([
      '  y1 -. "-1" .-> y1',
    ]);
  });
});

group('how far an event reaches', () => {
  const withEvents = (lang: 'en' | 'zh') => {
    const scenario = defineScenario(smallModel(), {
      id: 'events',
      events: [
        { year: 2022, shock: 'macro', add: 0.03, memory: false },
        { year: 2022, shock: 'noise', add: 1, memory: false },
        { year: 2022, shock: 'macro', add: 0.04, memory: true },
      ],
    });
    return describeModel(scenario, { lang, format: 'markdown' });
  };

  test('is told of those on AR(1) shocks, which alone have a memory', () => {
    const text = withEvents('en');
    expect(text).toContain('+0.03, in that year alone');
    expect(text).toContain('+0.04, carried on by the memory of the shock (times 0.5 every year)');
    expect(text).toContain('+1 ');
    expect(text).not.toContain('+1,');
    expect(withEvents('zh')).toContain('+0.03，仅限当年');
    expect(withEvents('zh')).toContain('+0.04，经冲击的自相关延续（逐年乘以 0.5）');
  });
});
