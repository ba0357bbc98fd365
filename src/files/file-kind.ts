import { chineseValue } from '../core/chinese-value';
import type { Issue } from '../core/issue';
import { InputError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { spaced } from '../core/spaced';
import { nameHint } from '../core/unknown-name';

/** What a file can hold; files begin with it and the version of its form, as in `plancast: model/1`. */
export const fileKinds = ['plan', 'model', 'scenario', 'observations'] as const;

/** What a file holds. */
export type FileKind = (typeof fileKinds)[number];

/** Key with which a file says what it holds. */
export const kindKey = 'plancast';

/** Version of the form in which a kind of file is written. */
export function kindLabel(kind: FileKind): string {
  return `${kind}/1`;
}

/**
 * Kind that a document states, or that its keys tell where it states none.
 *
 * @example kindOf({ plancast: 'model/1' }); // 'model'
 */
export function kindOf(data: unknown): FileKind | undefined {
  if (Array.isArray(data)) return 'observations';
  if (typeof data !== 'object' || data === null) return undefined;
  const stated = (data as Record<string, unknown>)[kindKey];
  if (stated !== undefined) return fileKinds.find((kind) => String(stated).startsWith(kind));
  if ('observations' in data) return 'observations';
  if ('documents' in data || Array.isArray((data as { indicators?: unknown }).indicators)) return 'plan';
  return 'indicators' in data && 'years' in data ? 'model' : 'scenario';
}

/** Refuses a file that says it holds something else than is asked for, or has a newer form. */
export function demandKind(where: string, data: Readonly<Record<string, unknown>>, kind: FileKind): void {
  const stated = data[kindKey];
  if (stated === undefined || stated === kindLabel(kind)) return;
  const got = printValue(stated);
  const allowed = `"${kindLabel(kind)}"`;
  const { hint, suggestion, zh } = nameHint(String(stated), [kindLabel(kind)], 'value');
  const near = typeof stated === 'string' && suggestion !== undefined ? { hint, suggestion } : {};
  const message = `${where}: expected \`${kindKey}\` to be ${allowed}, got ${got}`;
  const found = spaced(chineseValue(got));
  const chinese = { message: `${where}：\`${kindKey}\` 应为 ${allowed}，现为${found}`, hint: zh };
  const issue: Issue = { code: 'E_UNKNOWN_NAME', path: kindKey, message, got, allowed, ...near, zh: chinese };
  throw new InputError([issue]);
}
