import type { DocumentEntry, DocumentNode } from './document-node';
import { stepName } from './step-name';
import type { TextFault } from './text-fault';

/** A fault with the path of the value it concerns. */
export interface PlacedFault extends TextFault {
  readonly path: string;
}

/** Keys that would reach into the objects of the language itself. */
const dangerousKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Plain value of a document: objects, arrays, numbers, strings, booleans, null. Every key is an own property; keys
 * given twice, keys of the language itself, and numbers that are not finite or lose digits become faults.
 */
export function plainValue(node: DocumentNode, text: string, faults: PlacedFault[], path = ''): unknown {
  if (node.kind === 'list')
    return node.items.map((item, i) => plainValue(item, text, faults, `${path}[${i}]`));
  if (node.kind === 'mapping') return plainObject(node.entries, text, faults, path);
  if (typeof node.value === 'number')
    refuseNumber(node.value, text.slice(node.at, node.end), node, path, faults);
  return node.value;
}

function plainObject(
  entries: readonly DocumentEntry[],
  text: string,
  faults: PlacedFault[],
  path: string,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const { key, keySpan, node } of entries) {
    const inside = path === '' ? stepName(key) : `${path}.${stepName(key)}`;
    if (dangerousKeys.has(key)) {
      faults.push({ code: 'E_BAD_NAME', ...keySpan, path: inside, said: `"${key}" cannot be a name` });
      continue;
    }
    if (Object.hasOwn(result, key)) {
      const said = `the key "${stepName(key)}" is given twice`;
      faults.push({ code: 'E_DUPLICATE_KEY', ...keySpan, path: inside, said, hint: 'keep one of them' });
      continue;
    }
    result[key] = plainValue(node, text, faults, inside);
  }
  return result;
}

function refuseNumber(
  value: number,
  written: string,
  { at, end }: DocumentNode,
  path: string,
  faults: PlacedFault[],
): void {
  if (!Number.isFinite(value)) {
    const said = `expected a finite number, got ${written}`;
    faults.push({ code: 'E_NOT_FINITE', at, end, path, said });
  } else if (value === 0 && /^[^eE]*[1-9]/.test(written)) {
    const said = `the number ${written.slice(0, 40)} would become 0`;
    const hint = 'the smallest number above 0 is about 4.94e-324';
    const zh = { said: `数字 ${written.slice(0, 40)} 会变成 0`, hint: '大于 0 的最小数约为 4.94e-324' };
    faults.push({ code: 'E_RANGE', at, end, path, said, hint, zh });
  } else if (losesDigits(value, written)) {
    const said = `the integer ${written.slice(0, 40)} is beyond 9007199254740991 and would lose digits`;
    const hint = 'write it as a decimal, such as 9.01e15, if its last digits do not matter';
    faults.push({ code: 'E_RANGE', at, end, path, said, hint });
  }
}

function losesDigits(value: number, written: string): boolean {
  if (Number.isSafeInteger(value) || !/^[-+]?\d+$|^0[xo]/.test(written)) return false;
  return BigInt(written.replace(/^[-+]/, '')) !== BigInt(Math.abs(value));
}
