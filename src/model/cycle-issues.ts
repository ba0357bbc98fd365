import type { Issue } from '../core/issue';
import type { Expression } from './expression';
import type { Block } from './order-equations';
import { mostUnknowns } from './simultaneous/block-system';
import { feedbackNames } from './simultaneous/feedback-names';
import { type UndeterminedBlock, undeterminedBlock } from './simultaneous/undetermined-block';

/** What becomes of formulas that need each other in the same year. */
export type Cycles = 'refused' | 'solved';

/** What a message says of the formulas. */
export interface CycleFormulas {
  readonly where: string;
  readonly pathOf: (name: string) => string;
  /** Whether the message is to name this formula of a cycle before others. */
  readonly isOwn?: (name: string) => boolean;
  readonly field: 'equation' | 'baseline' | 'formula';
  readonly cycles: Cycles;
}

/** A block of formulas that need each other, seen from the first name of its cycle. */
interface Cycle {
  readonly formulas: ReadonlyMap<string, Expression>;
  /** The way from a name back to it. */
  readonly way: readonly string[];
}

const fields = { equation: '方程', baseline: '基期值公式', formula: '公式' } as const;

const lagged = { en: 'let one of them read last year, such as x(-1)', zh: '让其中一个使用上年值，如 x(-1)' };
const stated = {
  en: 'state one of them as a number, or by inputs alone',
  zh: '把其中一个写成数字，或只用参数表示',
};

/** How a cycle is broken; base-year values have no last year. */
const repairs = { equation: lagged, baseline: stated, formula: stated } as const;

/**
 * An issue for each block of formulas that need each other in the same year: E_CYCLE with the way round spelt out, or,
 * where such blocks are solved, E_LIMIT for one that is too large. Formulas that say the same, such as an identity and
 * its inversion, are refused in either case: nothing determines their names.
 */
export function cycleIssues(
  given: CycleFormulas,
  blocks: readonly Block[],
  formulas: ReadonlyMap<string, Expression>,
): Issue[] {
  return blocks.flatMap(({ names, cycle }): Issue[] => {
    if (cycle === undefined) return [];
    const ofBlock = new Map(names.map((name) => [name, formulas.get(name)!]));
    const issue = cycleIssue(given, { formulas: ofBlock, way: turned(cycle, given.isOwn) });
    return issue === undefined ? [] : [issue];
  });
}

/** The same way round from the first name that is a formula of one's own. */
function turned(cycle: readonly string[], isOwn: (name: string) => boolean = () => true): readonly string[] {
  const start = Math.max(0, cycle.findIndex(isOwn));
  return [...cycle.slice(start, -1), ...cycle.slice(0, start), cycle[start]!];
}

function cycleIssue(given: CycleFormulas, { formulas, way }: Cycle): Issue | undefined {
  const { where, pathOf, field, cycles } = given;
  const undetermined = undeterminedBlock(formulas);
  const [first] = way;
  const path = pathOf(first!);
  const [en, zh] = [`${where}: \`${path}\`: `, `${where}：\`${path}\`：`];
  if (undetermined?.kind === 'dependent') return dependentIssue({ path, en, zh, field }, undetermined);
  if (cycles === 'refused') {
    const isSolvable = undetermined === undefined;
    const repair = repairs[field];
    return {
      code: 'E_CYCLE',
      path,
      message: `${en}the ${field}s need each other in the same year: ${way.join(' -> ')}`,
      hint: isSolvable ? `${repair.en}, or give the model simultaneous: true` : repair.en,
      zh: {
        message: `${zh}${fields[field]}在同一年互相依赖：${way.join(' -> ')}`,
        hint: isSolvable ? `${repair.zh}，或在模型中写 simultaneous: true` : repair.zh,
      },
    };
  }
  if (!isTooLarge(formulas)) return undefined;
  return {
    code: 'E_LIMIT',
    path,
    message: `${en}${formulas.size} simultaneous ${field}s do not follow from ${mostUnknowns} of them`,
    hint: 'let some of them read last year, such as x(-1)',
    zh: {
      message: `${zh}${formulas.size} 个联立${fields[field]}不能由其中 ${mostUnknowns} 个推出`,
      hint: '让其中一些使用上年值，如 x(-1)',
    },
  };
}

function dependentIssue(
  { path, en, zh, field }: { path: string; en: string; zh: string; field: CycleFormulas['field'] },
  { names }: UndeterminedBlock & { kind: 'dependent' },
): Issue {
  const isOne = names.length === 1;
  const last = names.at(-1)!;
  const listed = isOne ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  const define = isOne ? 'defines itself' : `define ${names.length === 2 ? 'each other' : 'one another'}`;
  const source = field === 'equation' ? `last year: ${last}(-1)` : 'inputs';
  const zhSource = field === 'equation' ? `上年值 ${last}(-1)` : '参数';
  return {
    code: 'E_CYCLE',
    path,
    message: `${en}${listed} ${define}, so nothing determines ${isOne ? 'it' : 'them'}`,
    hint: `${isOne ? '' : 'write the identity in one way alone, and '}let ${last} follow from something else, such as ${source}`,
    zh: {
      message: `${zh}${names.join('、')} ${isOne ? '由自身定义' : '互相定义'}，没有任何条件确定其取值`,
      hint: `${isOne ? '' : '恒等式只保留一种写法，'}让 ${last} 由其他因素决定，例如${zhSource}`,
    },
  };
}

function isTooLarge(formulas: ReadonlyMap<string, Expression>): boolean {
  return formulas.size > mostUnknowns && feedbackNames(formulas, mostUnknowns + 1).length > mostUnknowns;
}
