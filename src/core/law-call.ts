import type { Suggestion } from './issue';

/** Parameters in the order in which people write them, of laws of which that order is not in doubt. */
const orders: Readonly<Record<string, readonly string[]>> = {
  normal: ['mean', 'sd'],
  uniform: ['min', 'max'],
  logUniform: ['min', 'max'],
  triangular: ['min', 'mode', 'max'],
  pert: ['min', 'mode', 'max'],
  gamma: ['shape', 'scale'],
  weibull: ['shape', 'scale'],
  beta: ['alpha', 'beta'],
  logistic: ['location', 'scale'],
  gumbel: ['location', 'scale'],
  poisson: ['mean'],
  pointMass: ['value'],
};

const argument = /^(?:([a-zA-Z]\w*)\s*[=:]\s*)?([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)$/i;

/** A law written as a call, and the data that stand for it. */
export interface LawCall {
  readonly hint: string;
  readonly suggestion: Suggestion;
  readonly zh: string;
}

/**
 * What to write in place of a law that stands as a call in a text, with its numbers in the usual order or by name.
 * Undefined where the text is no such call.
 *
 * @example lawCall('normal(0.02, 0.01)')?.hint; // 'write the law as { normal: { mean: 0.02, sd: 0.01 } }'
 */
export function lawCall(text: string): LawCall | undefined {
  const [, kind, inside] = /^\s*([a-zA-Z]+)\s*\(\s*\{?(.*?)\}?\s*\)\s*$/s.exec(text) ?? [];
  if (kind === undefined || inside === undefined) return undefined;
  const known = Object.keys(orders).find((name) => name.toLowerCase() === kind.toLowerCase());
  const given = inside.split(',').map((each) => argument.exec(each.trim()));
  if (known === undefined || given.some((each) => each === null)) return undefined;
  const order = orders[known]!;
  const names = given.map((each, i) => each![1] ?? order[i]);
  const isWhole = names.length === order.length && new Set(names).size === order.length;
  if (!isWhole || names.some((name) => !order.includes(name!))) return undefined;
  const parameters = Object.fromEntries(names.map((name, i) => [name!, Number(given[i]![2])]));
  const shown = order.map((name) => `${name}: ${parameters[name]}`).join(', ');
  const notation = `{ ${known}: { ${shown} } }`;
  return {
    hint: `write the law as ${notation}`,
    suggestion: { value: { [known]: parameters } },
    zh: `请将分布写成 ${notation}`,
  };
}
