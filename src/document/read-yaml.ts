import type { Wording } from '../core/wording';
import { cutValues } from './cut-values';
import type { DocumentEntry, DocumentNode, Span } from './document-node';
import type { TextFault } from './text-fault';
import { yamlFault } from './yaml-fault';
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
} from './yaml-library';

interface Reading {
  readonly text: string;
  readonly faults: TextFault[];
}

const aliases = { en: 'aliases such as *name are not read', zh: '不读取 *name 之类的别名' };
const anchors = {
  en: 'anchors such as &name, which aliases need, are not read',
  zh: '不读取别名所需的 &name 之类的锚点',
};
const mergeKeys = { en: 'merge keys << are not read', zh: '不读取合并键 <<' };
const leaveOut = { en: 'leave it out', zh: '请删去' };

function writeOut(what: 'value' | 'key' | 'entries'): Wording {
  return { en: `write the ${what} out`, zh: '请把内容直接写出' };
}

/**
 * Reads YAML 1.2, core schema, with the place of every value. Refused: several documents, aliases, anchors, merge
 * keys, tags, keys that are no plain names, directives, and whatever the reader only warns about.
 *
 * @param text - YAML whose size and nesting have been measured
 * @returns the tree, as far as there is one, and all faults
 */
export function readYaml(text: string): { node?: DocumentNode; faults: readonly TextFault[] } {
  const reading: Reading = { text, faults: [] };
  const documents = [...parsed(text)];
  const [first, second] = documents;
  if (first === undefined) return { faults: [] };
  if (second !== undefined) {
    const at = second.range[0];
    const said = { en: 'the file holds several documents', zh: '文件含有多个文档' };
    const hint = { en: 'keep one, without ---', zh: '请只保留一个，去掉 ---' };
    reading.faults.push({ code: 'E_DOCUMENT_SYNTAX', at, end: at + 3, said, hint });
  }
  const errors = [...first.errors, ...first.warnings].filter(
    ({ message }) => !/^Unresolved (tag|alias)/.test(message),
  );
  // Of a text that is no YAML nothing else can be said.
  if (errors.length > 0) return { faults: [yamlFault(errors, text)] };
  if (first.directives.yaml.explicit === true && first.directives.yaml.version !== '1.2') {
    const { version } = first.directives.yaml;
    const said = {
      en: `the file says YAML ${version}; only 1.2 is read`,
      zh: `文件声明为 YAML ${version}；只读取 1.2`,
    };
    reading.faults.push({ code: 'E_DOCUMENT_SYNTAX', at: 0, end: 5, said });
  }
  const isEmpty = first.contents === null || (isScalar(first.contents) && first.contents.source === '');
  if (isEmpty) return { faults: reading.faults };
  return { node: nodeOf(first.contents, reading), faults: reading.faults };
}

function parsed(text: string): Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    prettyErrors: false,
    strict: true,
    // Looked for below, in one pass; here each key would be compared with all before it.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return Array.isArray(documents) ? documents : [];
}

function nodeOf(node: ParsedNode | null, reading: Reading, around: Span = { at: 0, end: 1 }): DocumentNode {
  if (node === null) return { kind: 'scalar', ...around, value: null };
  const span = { at: node.range[0], end: node.range[1] };
  if (isAlias(node)) {
    refuseAlias(reading, span, aliases, writeOut('value'));
    return { kind: 'scalar', ...span, value: null };
  }
  if (node.anchor !== undefined) refuseAlias(reading, span, anchors, leaveOut);
  if (node.tag !== undefined) {
    const tag = node.tag.startsWith('tag:') ? '!!str' : '!name';
    const said = { en: `tags such as ${tag} are not read`, zh: `不读取 ${tag} 之类的标签` };
    reading.faults.push({ code: 'E_DOCUMENT_SYNTAX', ...span, said, hint: leaveOut });
    // What a tag makes of its value has parts without a place.
    return { kind: 'scalar', ...span, value: null };
  }
  if (!isCollection(node)) return { kind: 'scalar', ...span, value: scalarValue(node) };
  if (!isMap(node)) {
    return {
      kind: 'list',
      ...span,
      items: node.items.map((item) => nodeOf(item as ParsedNode, reading, span)),
    };
  }
  const cut = cutValues(node, reading.text);
  reading.faults.push(...cut.flatMap(({ fault = [] }) => fault));
  const without = new Set<unknown>(cut.map(({ pair }) => pair));
  const entries = node.items.flatMap((pair): DocumentEntry[] => {
    const { key, value } = pair;
    if (without.has(pair)) return [];
    const keyOf = keyText(key, reading, span);
    if (keyOf === undefined) return [];
    const behind = { at: keyOf.keySpan.end, end: keyOf.keySpan.end + 1 };
    return [{ ...keyOf, node: nodeOf(value, reading, behind) }];
  });
  return { kind: 'mapping', ...span, entries };
}

/** A decimal as JavaScript reads it, to the nearest double; the other forms as the reader of YAML did. */
function scalarValue({ value, source }: Scalar.Parsed): string | number | boolean | null {
  if (typeof value !== 'number') return value as string | boolean | null;
  return /^[-+]?[\d.][\d.e+-]*$/i.test(source) ? Number(source) : value;
}

function keyText(
  key: ParsedNode | null,
  reading: Reading,
  around: Span,
): { key: string; keySpan: Span } | undefined {
  const keySpan =
    key === null ? { at: around.at, end: around.at + 1 } : { at: key.range[0], end: key.range[1] };
  if (!isScalar(key)) {
    if (isAlias(key)) refuseAlias(reading, keySpan, aliases, writeOut('key'));
    else
      reading.faults.push({
        code: 'E_TYPE',
        ...keySpan,
        said: { en: 'a key must be a name', zh: '键应为名称' },
      });
    return undefined;
  }
  if (key.anchor !== undefined || key.tag !== undefined) nodeOf(key, reading);
  // Numbers as keys, such as years, keep the digits with which they are written.
  const text = typeof key.value === 'string' ? key.value : (key.source ?? '');
  if (text === '<<') {
    refuseAlias(reading, keySpan, mergeKeys, writeOut('entries'));
    return undefined;
  }
  if (text === '') {
    const said = { en: 'a key must be a name, not empty', zh: '键应为名称，不能为空' };
    reading.faults.push({ code: 'E_TYPE', ...keySpan, said });
    return undefined;
  }
  return { key: text, keySpan };
}

function refuseAlias({ faults }: Reading, span: Span, said: Wording, hint: Wording): void {
  faults.push({ code: 'E_YAML_ALIAS', ...span, said, hint });
}
