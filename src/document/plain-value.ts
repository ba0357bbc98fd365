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
      const said = { en: `"${key}" cannot be a name`, zh: `"${key}" 不能用作名称` };
      faults.push({ code: 'E_BAD_NAME', ...keySpan, path: inside, said });
      continue;
    }
    if (Object.hasOwn(result, key)) {
      const said = {
        en: `the key "${stepName(key)}" is given twice`,
        zh: `键 "${stepName(key)}" 出现了两次`,
      };
      const hint = { en: 'keep one of them', zh: '请只保留其中一个' };
      faults.push({ code: 'E_DUPLICATE_KEY', ...keySpan, path: inside, said, hint });
      continue;
    }
    result[key] = plainValue(node, text, faults, inside);
  }
  return result;
}

const smallest = {
  en: 'the smallest number above 0 is about 4.94e-324',
  zh: '大于 0 的最小数约为 4.94e-324',
};
const asDecimal = {
  en: 'write it as a decimal, such as 9.01e15, if its last digits do not matter',
  zh: '若末位不重要，请写成小数形式，如 9.01e15',
};

function refuseNumber(
  value: number,
  written: string,
  { at, end }: DocumentNode,
  path: string,
  faults: PlacedFault[],
): void {
  const shown = written.slice(0, 40);
  if (!Number.isFinite(value)) {
    const said = { en: `expected a finite number, got ${written}`, zh: `应为有限的数字，现为 ${written}` };
    faults.push({ code: 'E_NOT_FINITE', at, end, path, said });
  } else if (value === 0 && /^[^eE]*[1-9]/.test(written)) {
    const said = { en: `the number ${shown} would become 0`, zh: `数字 ${shown} 会变成 0` };
    faults.push({ code: 'E_RANGE', at, end, path, said, hint: smallest });
  } else if (losesDigits(value, written)) {
    const said = {
      en: `the integer ${shown} is beyond 9007199254740991 and would lose digits`,
      zh: `整数 ${shown} 超过 9007199254740991，会丢失位数`,
    };
    faults.push({ code: 'E_RANGE', at, end, path, said, hint: asDecimal });
  }
}

function losesDigits(value: number, written: string): boolean {
  if (Number.isSafeInteger(value) || !/^[-+]?\d+$|^0[xo]/.test(written)) return false;
  return BigInt(written.replace(/^[-+]/, '')) !== BigInt(Math.abs(value));
}
