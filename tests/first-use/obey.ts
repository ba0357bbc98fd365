import type { Issue } from '../../src/index';

type Json = Record<string, unknown>;

/** Steps of a path such as `targets.level.sources[0].lines`. */
function stepsOf(path: string): string[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) => index ?? step);
}

function parentOf(data: unknown, steps: readonly string[]): Json | undefined {
  let node = data;
  for (const step of steps.slice(0, -1)) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Json)[step];
  }
  return typeof node === 'object' && node !== null ? (node as Json) : undefined;
}

/** An object with one key under another name, at the same place among the others. */
function renameKey(parent: Json, from: string, to: string): boolean {
  if (!Object.hasOwn(parent, from) || Object.hasOwn(parent, to)) return false;
  const entries = Object.entries(parent);
  for (const key of Object.keys(parent)) delete parent[key];
  for (const [key, value] of entries) parent[key === from ? to : key] = value;
  return true;
}

/** Replaces a name in what stands at a path: the text itself, an element of a list, or a name in a formula. */
function replaceName(parent: Json, last: string, issue: Issue, name: string): boolean {
  const value = parent[last];
  const got = (issue.got ?? '').replace(/^"(.*)"$/, '$1');
  if (typeof value === 'string' && issue.formula !== undefined && value === issue.formula.text) {
    const { at, length } = issue.formula;
    const span = value.slice(at, at + length);
    // The name found is what the suggestion takes the place of; its lag stays.
    const put = got !== '' && span.includes(got) ? span.replace(got, name) : name;
    parent[last] = value.slice(0, at) + put + value.slice(at + length);
    return true;
  }
  if (value === got) parent[last] = name;
  else if (Array.isArray(value) && value.includes(got)) value[value.indexOf(got)] = name;
  else if (typeof value === 'string' && got !== '' && value.includes(got))
    parent[last] = value.replace(got, name);
  else if (typeof value === 'object' && value !== null) {
    const key = Object.keys(value).find((each) => (value as Json)[each] === got);
    if (key === undefined) return false;
    (value as Json)[key] = name;
  } else return false;
  return true;
}

/** Does in plain data what the suggestion of an issue says; whether anything was changed. */
export function obey(data: unknown, issue: Issue): boolean {
  const { suggestion, path } = issue;
  const steps = stepsOf(path);
  const parent = parentOf(data, steps);
  const last = steps.at(-1);
  if (suggestion === undefined || parent === undefined || last === undefined) return false;
  if ('key' in suggestion) {
    const isKey = issue.code === 'E_UNKNOWN_KEY' || issue.code === 'E_UNKNOWN_OPTION';
    const named = (issue.got ?? '').replace(/^"(.*)"$/, '$1') === last;
    if ((isKey || named) && renameKey(parent, last, suggestion.key)) return true;
    return replaceName(parent, last, issue, suggestion.key);
  }
  parent[last] = 'unit' in suggestion ? suggestion.unit : suggestion.value;
  return true;
}

/** Does in the text of a file what a fault of its form says; undefined where the issue is none. */
export function obeyInText(text: string, { suggestion, source, path }: Issue): string | undefined {
  if (source === undefined || path !== '' || suggestion === undefined || !('value' in suggestion))
    return undefined;
  const lines = text.split('\n');
  const line = lines[source.line - 1]!;
  const from = source.column - 1;
  lines[source.line - 1] =
    line.slice(0, from) + JSON.stringify(suggestion.value) + line.slice(from + source.length);
  return lines.join('\n');
}
