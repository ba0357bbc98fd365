import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import type { Issue } from '../core/issue';
import { parseInput } from '../core/parse-input';
import { InputError } from '../core/plancast-error';
import { fitGrowth } from '../uncertainty/elicitation/fit-growth';
import { inside } from './inside';

type Data = Readonly<Record<string, unknown>>;

/** Key under which a file states series to which growth is fitted. */
export const fitsKey = 'fitGrowth';

const fit = z.looseObject({ history: z.unknown() });

/** What `fitGrowth` takes, with the series as `history`; one, or a list of several. */
const fits = z.union([fit, z.array(fit)], {
  error: expectation(
    'a series { history, drift, shock, persistence, source }, or a list of such series',
    '序列 { history, drift, shock, persistence, source }，或这样的序列的列表',
  ),
});

/**
 * The data of a model or scenario file in which series of growth are replaced by the inputs and shocks that
 * `fitGrowth` makes of them.
 *
 * @param data - with `fitGrowth: { history: { 2014: 100, ... }, drift: growth, shock: macro }`, or a list of such series
 * @throws InputError where a series is refused, or an input or shock of its name is there already
 */
export function withFits({ [fitsKey]: given, ...data }: Data): Data {
  if (given === undefined) return data;
  const stated = parseInput(fitsKey, z.strictObject({ [fitsKey]: fits }), { [fitsKey]: given })[fitsKey];
  const isList = Array.isArray(stated);
  let { inputs, shocks } = data;
  (isList ? stated : [stated]).forEach(({ history, ...options }, i) => {
    const path = isList ? `${fitsKey}[${i}]` : fitsKey;
    const made = inside(path, () => fitGrowth(history as never, options as never));
    inputs = joined(inputs, made.inputs, path, 'drift');
    shocks = joined(shocks, made.shocks, path, 'shock');
  });
  return { ...data, inputs, shocks };
}

/** A group of inputs or shocks with those of a series, none of which may be there twice. */
function joined(group: unknown, made: Data, path: string, option: 'drift' | 'shock'): unknown {
  // What is no group is refused by whoever takes it.
  if (group !== undefined && (typeof group !== 'object' || group === null || Array.isArray(group)))
    return group;
  const twice = Object.keys(made).find((name) => Object.hasOwn(group ?? {}, name));
  if (twice === undefined) return { ...group, ...made };
  throw new InputError([takenName(path, option, twice)]);
}

function takenName(path: string, option: 'drift' | 'shock', name: string): Issue {
  const [what, zh] = option === 'drift' ? ['an input', '参数'] : ['a shock', '冲击'];
  return {
    code: 'E_INCONSISTENT',
    path: `${path}.${option}`,
    message: `${fitsKey}: \`${path}.${option}\`: there is ${what} \`${name}\` already`,
    hint: `name another one: ${option}: other`,
    zh: {
      message: `${fitsKey}：\`${path}.${option}\`：已有名为 \`${name}\` 的${zh}`,
      hint: `请另起名称：${option}: other`,
    },
  };
}
