import { lawCall } from '../core/law-call';
import { numberInText } from '../core/number-in-text';
import type { TextFault } from './text-fault';
import { told } from './unquoted-value';
import { isScalar, type ParsedNode, type YAMLMap } from './yaml-library';

type Pair = YAMLMap.Parsed<ParsedNode, ParsedNode | null>['items'][number];

/**
 * Values in a map within brackets that a comma cuts, since they lack quotes: `{ value: 12,500 }` holds the key `500`
 * without a value, as YAML reads it.
 *
 * @param map - of which some entries are the rest of the value before them
 * @returns those entries, one fault for each cut value
 */
export function cutValues(
  map: YAMLMap.Parsed<ParsedNode, ParsedNode | null>,
  text: string,
): { readonly pair: Pair; readonly fault?: TextFault }[] {
  if (map.flow !== true) return [];
  const { items } = map;
  const found: { pair: Pair; fault?: TextFault }[] = [];
  for (let i = 1; i < items.length; i++) {
    const before = items[i - 1]!;
    if (!isRest(items[i]!) || isRest(before) || !isPlain(before.value)) continue;
    const first = i;
    while (items[i + 1] !== undefined && isRest(items[i + 1]!)) i++;
    const at = before.value!.range[0];
    const end = items[i]!.key.range[1];
    found.push({ pair: items[first]!, fault: cutFault({ at, end }, text.slice(at, end)) });
    for (const pair of items.slice(first + 1, i + 1)) found.push({ pair });
  }
  return found;
}

function cutFault(span: { at: number; end: number }, value: string): TextFault {
  const shown = value.replace(/\s+/g, ' ').slice(0, 60);
  const fault = {
    code: 'E_DOCUMENT_SYNTAX',
    ...span,
    said: {
      en: `a comma ends a value without quotes: ${shown}`,
      zh: `逗号结束了未加引号的值：${shown}`,
    },
  } as const;
  const meant = lawCall(value) ?? numberInText(value);
  const { hint, zh } = meant?.suggestion === undefined ? told(span, value) : meant;
  return { ...fault, hint: { en: hint, zh }, suggestion: meant?.suggestion ?? { value } };
}

/** Whether an entry is a key alone, without a colon. */
function isRest({ key, value }: Pair): boolean {
  return isScalar(key) && key.type === 'PLAIN' && value === null;
}

function isPlain(value: ParsedNode | null): boolean {
  return isScalar(value) && value.type === 'PLAIN';
}
