import { textWidth } from '../core/text-width';
import type { Language } from '../plan/language';

/** A word of the command line, and what is said of it, in lines that fit a screen of 80 columns. */
type Row = readonly [word: string, ...lines: string[]];

interface HelpTexts {
  readonly commands: readonly Row[];
  readonly optionsTitle: string;
  readonly options: readonly Row[];
  readonly scenarios: string;
  readonly ending: readonly string[];
}

const texts: Readonly<Record<Language, HelpTexts>> = {
  en: {
    commands: [
      [
        'plancast run [scenario]',
        'how likely the targets are in a built-in',
        'scenario, or in that of a scenario or model file',
      ],
      [
        'plancast check FILE...',
        'all faults of plan, model, scenario and',
        'observation files, with line and column',
        '(--json for JSON)',
      ],
      ['plancast explain [code]', 'what an error code means and how to mend it'],
    ],
    optionsTitle: 'Options of run',
    options: [
      ['--scenario <name>', 'the same as the name after run (default: baseline)'],
      ['--draws <n>', 'number of draws (default: 100000)'],
      ['--seed <n>', 'an integer that fixes every random number', '(default: 2020)'],
      ['--threads <n>', 'threads that share the draws; the numbers are the', 'same (default: 1)'],
      [
        '--sampler <name>',
        'random, antithetic, latinHypercube, sobol,',
        'rotatedSobol or importance (default: random)',
      ],
      ['--precision <h>', 'stop as soon as the joint probability is known', 'within ± h, such as 0.005'],
      [
        '--keep <what>',
        'all values, or their summary alone (default: all',
        'where they fit into memory, and said where not)',
      ],
      ['--memory-limit <b>', 'memory of the run: 4GB, 512MiB or a number of', 'bytes (default: 2GiB)'],
      ['--time-limit <s>', 'seconds after which the run ends with what is done'],
      ['--lang <en|zh>', 'language of what is printed, for every command', '(default: en)'],
      ['--out <folder>', 'write SCENARIO.csv and SCENARIO.json there'],
      [
        '--root <folder>',
        'folder out of which files may not name others',
        '(default: where the command runs; check takes it',
        'too)',
      ],
      ['--json', 'print JSON on the output, and nothing else'],
      ['--quiet', 'no progress on the error stream'],
      ['-h, --help', 'this text (--lang zh for Chinese)'],
      ['-v, --version', 'the version'],
    ],
    scenarios: 'Scenarios',
    ending: [
      'Exit codes: 0 fine, 2 bad input, 3 model or run-time error, 4 over a limit,',
      '5 input or output, 130 interrupted',
      'A run that is interrupted, or out of time, prints the answer of the draws that',
      'are done, marked INCOMPLETE, and writes no files.',
    ],
  },
  zh: {
    commands: [
      ['plancast run [情景]', '内置情景、或情景文件与模型文件中各目标的达成概率'],
      [
        'plancast check 文件...',
        '列出规划、模型、情景和观测文件的全部错误，',
        '注明行与列（--json 输出 JSON）',
      ],
      ['plancast explain [代码]', '错误代码的含义和改正办法'],
    ],
    optionsTitle: 'run 的选项',
    options: [
      ['--scenario <名称>', '等同于 run 之后的名称（默认 baseline）'],
      ['--draws <n>', '抽样次数（默认 100000）'],
      ['--seed <n>', '整数，决定全部随机数（默认 2020）'],
      ['--threads <n>', '分担抽样的线程数；结果不变（默认 1）'],
      [
        '--sampler <名称>',
        'random、antithetic、latinHypercube、sobol、',
        'rotatedSobol 或 importance（默认 random）',
      ],
      ['--precision <h>', '联合概率精确到 ± h（如 0.005）即停止'],
      ['--keep <内容>', 'all 保留全部数值，summary 只保留汇总', '（默认在内存允许时为 all，否则会注明）'],
      ['--memory-limit <b>', '运行的内存：4GB、512MiB 或字节数（默认 2GiB）'],
      ['--time-limit <s>', '到此秒数即结束，并给出已完成部分'],
      ['--lang <en|zh>', '各命令输出的语言（默认 en）'],
      ['--out <文件夹>', '在其中写入 情景.csv 和 情景.json'],
      ['--root <文件夹>', '文件不得引用该文件夹之外的文件', '（默认为命令运行之处；check 也可用）'],
      ['--json', '只输出 JSON'],
      ['--quiet', '不在错误流上显示进度'],
      ['-h, --help', '本说明'],
      ['-v, --version', '版本'],
    ],
    scenarios: '情景',
    ending: [
      '退出码：0 正常，2 输入有误，3 模型或运行错误，4 超出限制，5 读写错误，130 中断',
      '被中断或超时的运行会输出已完成抽样的结果，标明“未完成”，且不写文件。',
    ],
  },
};

/** Columns of the screen before what is said of a word. */
const inset = 26;

/** What `plancast --help` prints. */
export function helpText(scenarios: readonly string[], lang: Language = 'en'): string {
  const { commands, optionsTitle, options, scenarios: title, ending } = texts[lang];
  return [
    ...commands.flatMap((row) => linesOf(row, '')),
    '',
    optionsTitle,
    ...options.flatMap((row) => linesOf(row, '  ')),
    '',
    title,
    ...scenarios.map((name) => `  ${name}`),
    '',
    ...ending,
  ].join('\n');
}

function linesOf([word, ...lines]: Row, before: string): string[] {
  return lines.map((line, i) => {
    const start = i === 0 ? before + word : '';
    return `${start}${' '.repeat(Math.max(1, inset - textWidth(start)))}${line}`;
  });
}
